"""Fact files, the base that they make, and the commands."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint import facts, facts_cli
from lint.cli import main
from lint.errors import DataError, UsageError
from lint.factbase import Base, bundle, key
from lint.schema import compose
from lint.source import Span

FILE = """\
# The north, by the desk.
- id: val-noir
  is: province
  names: {fr: [Val-Noir], en: [Black Dale]}
  facts:
    - {area: 1240 km², until: 2019-12-31, source: cadastre}
    # measured again after the merger
    - {area: 2310.5 km², since: 2020-01-01, tol: 1%, source: "arrêté n° 12"}

- id: laos
  is: country
  facts:
    - {border: 2161 km, with: [vietnam], source: traité}  # checked twice
"""


def written(tmp_path: Path, text: str = FILE) -> str:
    path = tmp_path / "facts.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


# --- Reading ----------------------------------------------------------------------------------------------------------


def test_a_file_is_read(tmp_path: Path) -> None:
    rows = facts.load(written(tmp_path))
    assert [row["id"] for row in rows] == ["val-noir", "laos"]
    assert rows[0]["facts"][1][:6] == ("area", "2310.5", "km²", "", "", "2020-01-01")
    assert rows[0]["facts"][1][8] == "0.01"


MISTAKES = [
    ("- id: a\n  is: iland\n", 2, 7, "did you mean “island”"),
    ("- id: a\n", 1, 3, "missing key “is”"),
    ("- id: a b\n  is: other\n", 1, 7, "an id is made of"),
    ("- {id: a, is: other, fact: []}\n", 1, 22, "did you mean “facts”"),
    ("- {id: a, is: other, names: {de: [A]}}\n", 1, 30, "names are in fr, en or vi"),
    ("a: b\n", 1, 1, "expected a list of things"),
    ("- {id: a, is: other, facts: [{aera: 3 km², source: x}]}\n", 1, 31, "did you mean “area”"),
    ("- {id: a, is: other, facts: [{area: 3 kg, source: x}]}\n", 1, 37, "takes a unit of area"),
    ("- {id: a, is: other, facts: [{area: '3', source: x}]}\n", 1, 37, "takes a unit of area"),
    ("- {id: a, is: other, facts: [{members: 3 km, source: x}]}\n", 1, 40, "takes no unit"),
    ("- {id: a, is: other, facts: [{area: 1.234.567 km², source: x}]}\n", 1, 37, "expected a number such as"),
    ("- {id: a, is: other, facts: [{border: 182000 km, source: x}]}\n", 1, 39, "border lies between"),
    ("- {id: a, is: other, facts: [{area: 3 km²}]}\n", 1, 30, "needs a source"),
    ("- {id: a, is: other, facts: [{source: x}]}\n", 1, 30, "begins with its attribute"),
    ("- {id: a, is: other, facts: [{area: 3 km², coast: 2 km, source: x}]}\n", 1, 44, "one attribute"),
    ("- {id: a, is: other, facts: [{area: 3 km², source: x, since: 2020-13-01}]}\n", 1, 62, "expected a date"),
    ("- {id: a, is: other, facts: [{founded: '19', source: x}]}\n", 1, 40, "expected a date"),
    ("- {id: a, is: other, facts: [{area: 3 km², source: x, tol: much}]}\n", 1, 60, "expected a share"),
    ("- {id: a, is: other, facts: [{area: 3 km², source: a|b}]}\n", 1, 52, "without |"),
    ("- {id: a, is: other, facts: [{area: 3 km², source: x, since: 2020, until: 2019}]}\n", 1, 75, "before “since”"),
    ("- {id: a, is: other, facts: [{area: 3 km², source: x}, {area: 4 km², source: x}]}\n", 1, 56, "two values"),
    ("- {id: a, is: other}\n- {id: a, is: other}\n", 2, 3, "stands twice"),
    ("- {id: a, is: other, names: {fr: [Pô]}}\n- {id: b, is: other, names: {fr: [Po]}}\n", 2, 3, "`ambiguous` of both"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "column", "message"), MISTAKES)
def test_a_mistake_has_its_place(text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(DataError) as caught:
        facts.Table.read_node("f.yaml", compose("f.yaml", text))
    assert (caught.value.line, caught.value.column) == (line, column)
    assert message in str(caught.value)


RIGHT = [
    "- {id: a, is: other, facts: [{area: null}]}\n",
    "- {id: a, is: other, facts: [{area: 3 km², source: x, until: 2019}, {area: 4 km², source: x, since: 2020}]}\n",
    "- {id: a, is: other, facts: [{area: 3 km², source: x, note: old}, {area: 4 km², source: x, note: new}]}\n",
    "- {id: a, is: other, facts: [{capital: Pau, source: x}, {founded: 1912, source: x}]}\n",
    "- {id: a, is: other, names: {fr: [Pô]}, ambiguous: [Pô]}\n"
    "- {id: b, is: other, names: {fr: [Po]}, ambiguous: [Po]}\n",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_files(text: str) -> None:
    assert facts.Table.read_node("f.yaml", compose("f.yaml", text))


# --- The base ---------------------------------------------------------------------------------------------------------


@given(st.text(max_size=40), st.sampled_from(("fr", "en", "vi")))
def test_a_key_is_as_long_as_its_name(name: str, language: str) -> None:
    assert len(key(name, language)) == len(name) + 1


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("Le Viêt Nam et l’Équateur, dit-on.", "fr", ["vietnam", "ecuador"]),
        ("La République du Congo et le fleuve Congo", "fr", ["congo-brazzaville", "congo-river"]),
        ("au sommet du mont Blanc", "fr", ["mont-blanc"]),
        ("le lac victoria", "fr", []),
        ("chez les Vietnamiens", "fr", []),
        ("sông Mê Kông", "vi", ["mekong"]),
        ("nước Nga và Việt Nam", "vi", ["russia", "vietnam"]),
    ],
)
def test_mentions(text: str, language: str, named: list[str]) -> None:
    found = Base(bundle()).mentions(text, Span(0, len(text)), language)
    assert [mention.entity.id for mention in found] == named


def test_a_desk_replaces_facts_and_adds_names(tmp_path: Path) -> None:
    base = Base(bundle(), facts.load(written(tmp_path, FILE.replace("traité", "t").replace("2161", "2000"))))
    laos = base.get("laos")
    assert laos is not None
    borders = {fact.with_: fact.value for fact in laos.facts if fact.attribute == "border"}
    assert borders["vietnam",] == Decimal(2000)
    assert borders["china",] == Decimal(475)
    assert base.mentions("Le Val-Noir", Span(0, 11), "fr")[0].entity.id == "val-noir"
    assert base.get("nobody") is None


# --- Commands ---------------------------------------------------------------------------------------------------------


def test_check_lists_every_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, FILE.replace("1240 km²", "1240 kg").replace("[vietnam]", "[vietnm]"))
    assert main(["facts", "check", path]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:6:14: area takes a unit of area, not “kg”",
        f"{path}:13:32: nothing is called “vietnm”; did you mean “vietnam”?",
    ]


def test_check_counts_what_is_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "check", written(tmp_path)]) == 0
    assert capsys.readouterr().out == "3 facts, nothing wrong\n"


def test_check_uses_the_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path)
    config = tmp_path / ".deskcheck.yaml"
    config.write_text("tables: {facts/desk.yaml: facts.yaml}\n", encoding="utf-8")
    assert main(["facts", "check", "--config", str(config)]) == 0
    assert main(["facts", "list", "Val-Noir", "--config", str(config)]) == 0
    assert "area: 2,310.5\u00a0km² (arrêté n° 12; since 2020-01-01; ± 1 %)" in capsys.readouterr().out


BORDER = """
- id: val-noir
  is: province
  names: {fr: [Val-Noir]}
  facts:
    - {border: 264.5 km, with: [laos], source: bornage de 2009, tol: 3%}
"""


def test_a_desk_fact_speaks_before_the_bound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "depeche.txt"
    copy.write_text("La province de Val-Noir garde une frontière de plus de 264.500 km avec le Laos.\n", "utf-8")
    config = tmp_path / ".deskcheck.yaml"
    config.write_text("messages: fr\n", encoding="utf-8")
    options = ["check", str(copy), "--no-cache", "--format", "json", "--lang", "fr", "--config", str(config)]
    assert main(options) == 1
    (alone,) = json.loads(capsys.readouterr().out)["findings"]
    assert (alone["rule"], alone["entry"], alone["also"]) == ("figures/implausible", "border.province", [])
    written(tmp_path, BORDER)
    config.write_text("messages: fr\ntables: {facts/desk.yaml: facts.yaml}\n", encoding="utf-8")
    assert main(options) == 1
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert (found["rule"], found["entry"]) == ("figures/known-fact", "val-noir.border")
    assert found["also"] == ["figures/implausible"]
    assert "264,5\u00a0km (bornage de 2009) ; ici 264.500 km : un séparateur mal lu ?" in found["message"]


def test_check_without_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / ".deskcheck.yaml"
    config.write_text("messages: fr\n", encoding="utf-8")
    assert main(["facts", "check", "--config", str(config)]) == 2
    assert "no fact file given" in capsys.readouterr().err


def test_show_names_sources() -> None:
    shown = facts_cli.show("Fansipan", None, "en")
    assert shown.startswith("fansipan (mountain)\n")
    assert "height: 3,147.3\u00a0m (Vietnamese survey department (2019); survey of 2019)" in shown


def test_show_suggests_a_name() -> None:
    with pytest.raises(UsageError, match="did you mean “Laos”"):
        facts_cli.show("Laoss", None, "en")


def test_add_keeps_comments_and_order(tmp_path: Path) -> None:
    path = written(tmp_path)
    options = {"with": "laos,vietnam", "since": "2021-05-01", "source": "traité"}
    line = facts_cli.add(path, "val-noir", "border", "48.2 km", options)
    assert line == "- {border: 48.2 km, with: [laos, vietnam], since: 2021-05-01, source: traité}"
    assert Path(path).read_text("utf-8") == FILE.replace('arrêté n° 12"}\n', f'arrêté n° 12"}}\n    {line}\n')


def test_add_makes_a_thing(tmp_path: Path) -> None:
    path = str(tmp_path / "new.yaml")
    facts_cli.add(path, "vietnam", "members", "3", {"source": "statuts"})
    facts_cli.add(path, "val-clair", "area", "3 km²", {"source": "cadastre"}, facts_cli.New("province", ("Val Clair",)))
    assert Path(path).read_text("utf-8") == (
        "- id: vietnam\n  is: country\n  facts:\n    - {members: 3, source: statuts}\n"
        "- id: val-clair\n  is: province\n  names: {fr: [Val Clair]}\n  facts:\n    - {area: 3 km², source: cadastre}\n"
    )


def test_add_leaves_the_file_when_it_would_be_wrong(tmp_path: Path) -> None:
    path = written(tmp_path)
    with pytest.raises(DataError):
        facts_cli.add(path, "val-noir", "area", "3 kg", {"source": "x"})
    with pytest.raises(UsageError):
        facts_cli.add(path, "val-clair", "area", "3 km²", {"source": "x"}, facts_cli.New("province"))
    assert Path(path).read_text("utf-8") == FILE
