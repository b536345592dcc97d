from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, NamedTuple

import pytest

from lint import schema
from lint.errors import DataError


class Row(NamedTuple):
    id: str
    limit: Decimal | None = None
    words: Mapping[str, tuple[str, ...]] = {}


class Table(NamedTuple):
    name: str
    kind: Literal["hard", "usual"] = "hard"
    rows: tuple[Row, ...] = ()
    fail_on: bool = False
    pair: tuple[int, str] = (0, "")
    free: Any = None


def parse(text: str, type_: Any = Table) -> Any:
    return schema.build(type_, schema.read("f.yaml", schema.compose("f.yaml", text), type_))


def test_values_are_typed() -> None:
    table = parse(
        "{name: NO, kind: usual, fail-on: yes, pair: [3, 12:30], free: {a: [b, 010]},"
        " rows: [{id: x, limit: 3.50, words: {fr: [a, b]}}, {id: y, limit: null}]}"
    )
    assert table == Table(
        "NO", "usual", (Row("x", Decimal("3.50"), {"fr": ("a", "b")}), Row("y")), True, (3, "12:30"),
        {"a": ("b", "010")},
    )  # fmt: skip


def test_plain_data_can_be_marshalled() -> None:
    import marshal

    plain = schema.read("f", schema.compose("f", "{name: a, rows: [{id: x, limit: 1}]}"), Table)
    assert marshal.loads(marshal.dumps(plain)) == plain


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name: a\nkid: hard", "f.yaml:2:1: unknown key “kid”; did you mean “kind”?"),
        ("kind: hard", "f.yaml:1:1: missing key “name”"),
        ("name: a\nkind: herd", "f.yaml:2:7: expected one of hard, usual; did you mean “hard”?"),
        ("name: [a]", "f.yaml:1:7: expected a text"),
        ("name: a\nrows:\n  - {id: b, limit: many}", "f.yaml:3:20: expected a number, not “many”"),
        ("name: a\nfail-on: maybe", "f.yaml:2:10: expected true or false, not “maybe”"),
        ("name: a\nname: b", "f.yaml:2:1: “name” stands twice"),
        ("name: a\nrows: b", "f.yaml:2:7: expected a list"),
        ("name: a\npair: [1]", "f.yaml:2:7: expected 2 items"),
        ("- a", "f.yaml:1:1: expected a mapping (key: value)"),
        ("name: [a", "f.yaml:2:1: not YAML: did not find expected ',' or ']'"),
    ],
)
def test_mistakes_name_the_place(text: str, message: str) -> None:
    with pytest.raises(DataError) as caught:
        parse(text)
    assert str(caught.value) == message


def test_a_file_that_is_not_there(tmp_path: Any) -> None:
    with pytest.raises(DataError, match="No such file"):
        schema.load(str(tmp_path / "no.yaml"))
