"""Fact files: what a desk writes down about the world, read and checked with the line and column of every mistake.

`rules/tables/facts/desk.yaml` describes the format. Files of ours and a desk's are the same; what is read is plain data
for `lint.factbase`, which looks facts up while articles are checked.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, Literal

from lint import schema
from lint.annotate import units
from lint.errors import DataError
from lint.factbase import LANGUAGES, key
from lint.record import NamedTuple
from lint.ruleset import shipped_rules

KINDS = (
    "country", "province", "region", "city", "river", "mountain", "lake", "island", "sea", "structure", "organisation",
    "event", "series", "person", "other",
)  # fmt: skip
OPTIONS = ("with", "since", "until", "as-of", "tol", "growth", "source", "note", "reviewed")


class Attribute(NamedTuple):
    """What fact files may record: `dimension` of the unit, or "count", "date" or "text". Rows of attributes.yaml."""

    id: str
    dimension: str
    within: tuple[Decimal | None, Decimal | None]


def folder() -> str:
    return os.path.join(shipped_rules(), "tables", "facts")


@cache
def attributes() -> dict[str, Attribute]:
    """The attributes by name."""
    path = os.path.join(folder(), "attributes.yaml")
    found = {}
    for item in schema.load(path).value:
        row = {name: value for name, _, value in schema.pairs(path, item)}
        within = schema.read(path, row["within"], tuple[Decimal | None, Decimal | None]) if "within" in row else ()
        limits = tuple(None if limit is None else Decimal(limit) for limit in within) or (None, None)
        id_ = row["id"].value
        found[id_] = Attribute(id_, row["dimension"].value, (limits[0], limits[1]))
    return found


class Table:
    """The type of a parameter that holds fact files; `lint.schema` lets it read its own nodes."""

    @staticmethod
    def read_node(path: str, node: Any) -> tuple[dict[str, Any], ...]:
        """The things of a fact file. Raises DataError at the first mistake."""
        found: list[dict[str, Any]] = []
        for problem in examine(path, node, found):
            raise problem
        return tuple(found)


def load(path: str) -> tuple[dict[str, Any], ...]:
    """The things of a fact file, as plain data. Raises DataError."""
    node = schema.load(path)
    return () if node is None else Table.read_node(path, node)


def examine(path: str, node: Any, found: list[dict[str, Any]]) -> Iterator[DataError]:
    """The mistakes of a fact file; the things that are right are added to `found`."""
    if node.id != "sequence":
        yield schema.fail(path, node, "expected a list of things, each with id, is, names and facts")
        return
    bearers: dict[str, tuple[str, bool]] = {}
    for item in node.value:
        try:
            row, problems = _entity(path, item)
        except DataError as problem:
            yield problem
            continue
        yield from problems
        if any(known["id"] == row["id"] for known in found):
            yield schema.fail(path, item, f"“{row['id']}” stands twice")
            continue
        yield from _shared(path, item, row, bearers)
        found.append(row)


def _entity(path: str, node: Any) -> tuple[dict[str, Any], list[DataError]]:
    given = {name: (key_node, value) for name, key_node, value in schema.pairs(path, node)}
    known = ("id", "is", "names", "ambiguous", "facts")
    for name, (key_node, _) in given.items():
        if name not in known:
            raise schema.fail(path, key_node, f"unknown key “{name}”{schema.nearest(name, known)}")
    for name in ("id", "is"):
        if name not in given:
            raise schema.fail(path, node, f"missing key “{name}”")
    id_ = schema.read(path, given["id"][1], str)
    if not id_.replace("-", "").replace(".", "").isalnum():
        raise schema.fail(path, given["id"][1], "an id is made of letters, digits, hyphens and points")
    row = {
        "id": id_,
        "kind": schema.read(path, given["is"][1], Literal[KINDS]),
        "names": _names(path, given["names"][1]) if "names" in given else {},
        "ambiguous": schema.read(path, given["ambiguous"][1], tuple[str, ...]) if "ambiguous" in given else (),
    }
    facts: list[tuple[str, ...]] = []
    problems = list(_facts(path, given["facts"][1], facts)) if "facts" in given else []
    return {**row, "facts": tuple(facts)}, problems


def _names(path: str, node: Any) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for language, key_node, value in schema.pairs(path, node):
        if language not in LANGUAGES:
            raise schema.fail(path, key_node, f"names are in fr, en or vi, not “{language}”")
        names[language] = schema.read(path, value, tuple[str, ...])
    return names


def _shared(path: str, node: Any, row: dict[str, Any], bearers: dict[str, tuple[str, bool]]) -> Iterator[DataError]:
    """Names that another thing bears: a sentence with such a name alone would be judged by either."""
    for language, names in row["names"].items():
        for name in names:
            declared = name in row["ambiguous"]
            other, fine = bearers.setdefault(key(name, language), (row["id"], declared))
            if other != row["id"] and not (declared and fine):
                message = f"“{name}” is also a name of “{other}”: list it under `ambiguous` of both"
                yield schema.fail(path, node, message)


def sides(node: Any) -> Iterator[tuple[Any, str]]:
    """The other sides that the facts of a file name, with their nodes."""
    for item in node.value if node.id == "sequence" else ():
        for name, _, value in schema.pairs("", item) if item.id == "mapping" else ():
            for fact in value.value if name == "facts" and value.id == "sequence" else ():
                given = dict(line[::2] for line in schema.pairs("", fact)) if fact.id == "mapping" else {}
                others = given.get("with")
                if others is not None:
                    yield from ((each, each.value) for each in (others.value if others.id == "sequence" else [others]))


# --- Facts ------------------------------------------------------------------------------------------------------------


def _facts(path: str, node: Any, found: list[tuple[str, ...]]) -> Iterator[DataError]:
    if node.id != "sequence":
        yield schema.fail(path, node, "expected a list of facts")
        return
    for item in node.value:
        try:
            fields = _fact(path, item)
            _overlapping(path, item, fields, found)
        except DataError as problem:
            yield problem
        else:
            found.append(fields)


def _fact(path: str, node: Any) -> tuple[str, ...]:
    """The fields of a fact as text, in the order of `factbase.Fact`."""
    lines = schema.pairs(path, node)
    known = attributes()
    named = [line for line in lines if line[0] not in OPTIONS]
    if len(named) != 1:
        place = named[1][1] if named else node
        raise schema.fail(path, place, "a fact has one attribute" if named else "a fact begins with its attribute")
    name, key_node, value_node = named[0]
    if name not in known:
        raise schema.fail(path, key_node, f"unknown attribute “{name}”{schema.nearest(name, [*known, *OPTIONS])}")
    options = {line[0]: line[2] for line in lines if line[0] in OPTIONS}
    value, unit, text = _value(path, value_node, known[name])
    if "source" not in options and (value or text):
        raise schema.fail(path, node, "a fact needs a source")
    others = options.get("with")
    ids = (
        ()
        if others is None
        else (others.value,)
        if others.id == "scalar"
        else schema.read(path, others, tuple[str, ...])
    )
    since, until = (_option(path, options, name, _day) for name in ("since", "until"))
    if since and until and until < since:
        raise schema.fail(path, options["until"], f"“until” lies before “since” ({since})")
    return (
        name, value, unit, text, ";".join(ids), since, until, _option(path, options, "as-of", _day),
        _option(path, options, "tol", _share), _option(path, options, "growth", _share),
        *(_option(path, options, option, _plain) for option in ("source", "note")),
        _option(path, options, "reviewed", _day),
    )  # fmt: skip


def _option(path: str, options: dict[str, Any], name: str, parse: Callable[[str], str]) -> str:
    """An option as text, empty where it is not given. `parse` raises ValueError, in words."""
    if name not in options:
        return ""
    text = schema.read(path, options[name], str)
    try:
        return parse(text)
    except ValueError as error:
        raise schema.fail(path, options[name], f"{error}, not “{text}”") from None


def _plain(text: str) -> str:
    if set(text) & set("|\t\n"):
        raise ValueError("expected a text without | and line ends")
    return text


def _day(text: str) -> str:
    """A day, a month or a year."""
    from datetime import date

    try:
        date.fromisoformat(text + "-01-01"[len(text) - 10 :] if len(text) in (4, 7) else text)
    except ValueError:
        raise ValueError("expected a date such as 2025-07-01, 2025-07 or 2025") from None
    return text


def _share(text: str) -> str:
    try:
        return str(Decimal(text.removesuffix("%").strip()) / 100)
    except InvalidOperation:
        raise ValueError("expected a share such as 3%") from None


def _value(path: str, node: Any, attribute: Attribute) -> tuple[str, str, str]:
    """Number, unit and text of a value; nothing of all where a bundled fact is to be taken away."""
    if node.id == "scalar" and not node.style and node.value in ("", "null", "~"):
        return "", "", ""
    written = schema.read(path, node, str)
    if attribute.dimension in ("text", "date"):
        if attribute.dimension == "date":
            try:
                _day(written)
            except ValueError as error:
                raise schema.fail(path, node, f"{error}, not “{written}”") from None
        return "", "", _plain(written)
    figure, _, unit = written.partition(" ")
    try:
        value = Decimal(figure)
    except InvalidOperation:
        raise schema.fail(path, node, f"expected a number such as 182.086 and its unit, not “{written}”") from None
    _check_unit(path, node, unit, attribute)
    low, high = attribute.within
    if (low is not None and value < low) or (high is not None and value > high):
        raise schema.fail(path, node, f"{written}: {attribute.id} lies between {low} and {high}")
    return figure, unit, ""


def _check_unit(path: str, node: Any, unit: str, attribute: Attribute) -> None:
    if attribute.dimension == "count":
        if unit:
            raise schema.fail(path, node, f"{attribute.id} is a count and takes no unit, not “{unit}”")
    elif units.dimension(unit) != attribute.dimension:
        raise schema.fail(path, node, f"{attribute.id} takes a unit of {attribute.dimension}, not “{unit}”")


def _overlapping(path: str, node: Any, fields: tuple[str, ...], others: list[tuple[str, ...]]) -> None:
    """Two values of one attribute for one time are a mistake, unless each has a note that says what differs."""
    for other in others:
        same = other[0] == fields[0] and other[4] == fields[4] and other[7] == fields[7]
        apart = (other[6] and fields[5] > other[6]) or (fields[6] and other[5] > fields[6])
        if same and not apart and not (other[11] and fields[11]) and attributes()[fields[0]].dimension != "text":
            message = f"{fields[0]} has two values for the same time; give both since, until, as-of or a note"
            raise schema.fail(path, node, message)
