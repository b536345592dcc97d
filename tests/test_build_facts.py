"""The bundled facts: built from their files, and what those hold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
import yaml

from lint import facts
from lint.factbase import Entity, Fact, bundle
from lint.schema import compose
from tools import build_facts, leaders

ENTITIES = {entity.id: entity for entity in bundle().entities()}


def of(entity: str, attribute: str) -> list[Fact]:
    return [fact for fact in ENTITIES[entity].facts if fact.attribute == attribute]


def test_the_bundle_is_in_step_with_its_files() -> None:
    for name, data in build_facts.bundle(build_facts.read()).items():
        assert (build_facts.FOLDER / name).read_bytes() == data, name


def test_every_fact_has_a_source() -> None:
    known = set(bundle().sources)
    assert {fact.source for entity in ENTITIES.values() for fact in entity.facts} == known


def test_every_thing_has_a_name() -> None:
    assert [id_ for id_, entity in ENTITIES.items() if not any(entity.names.values())] == []


def test_borders_are_those_of_both_sides() -> None:
    """The Factbook prints each border twice; where its two pages differ, they do so by less than we tolerate."""
    borders: dict[tuple[str, str], Decimal] = {}
    for entity in ENTITIES.values():
        for fact in entity.facts:
            if fact.attribute == "border" and fact.with_ and fact.source == "cia" and fact.value:
                borders[entity.id, fact.with_[0]] = fact.value
    pairs = [(one, two) for one, two in borders if one < two and (two, one) in borders]
    assert len(pairs) > 280
    far = [(o, t) for o, t in pairs if abs(borders[o, t] / borders[t, o] - 1) > Decimal("0.12")]
    assert far == []


def merged() -> Iterator[tuple[str, list[Entity]]]:
    """The provinces of Vietnam that others became part of, with all that they are made of."""
    parts: dict[str, list[Entity]] = {}
    for entity in ENTITIES.values():
        for fact in entity.facts:
            if fact.attribute == "merged-into":
                parts.setdefault(fact.text, [ENTITIES[fact.text]]).append(entity)
    yield from parts.items()


@pytest.mark.parametrize(("province", "parts"), list(merged()))
def test_the_old_provinces_add_up_to_the_new(province: str, parts: list[Entity]) -> None:
    def area(entity: str, since: bool) -> Decimal:
        (value,) = (fact.value for fact in of(entity, "area") if bool(fact.since) is since)
        assert value is not None
        return value

    old = sum(area(part.id, since=False) for part in parts)
    assert abs(old / area(province, since=True) - 1) < Decimal("0.002")


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("President Emmanuel MACRON", ["Emmanuel Macron"]),
        ("Prime Minister Mette FREDERIKSEN", ["Mette Frederiksen"]),
        ("President Alexander VAN DER BELLEN", ["Alexander Van Der Bellen"]),
        ("President Joao Manuel Goncalves LOURENCO", ["Joao Lourenco", "Joao Manuel Goncalves Lourenco"]),
        ("President LAI Ching-te", ["Lai Ching-te", "Ching-te Lai"]),
        ("King CHARLES III", ["Charles III"]),
        ("King MSWATI", []),
        ("Prime Minister and Foreign Minister", []),
    ],
)
def test_names_of_leaders(written: str, names: list[str]) -> None:
    assert list(leaders.names_of(written)) == names


def test_leaders_have_a_day_and_a_source() -> None:
    persons = [thing for thing in bundle().entities() if thing.kind == "person"]
    assert len(persons) > 200
    assert all(fact.attribute == "office" and len(fact.text) >= 4 and fact.source for p in persons for fact in p.facts)


def test_the_provinces_of_vietnam() -> None:
    vietnamese = yaml.safe_load((build_facts.FOLDER / "vietnam.yaml").read_text("utf-8"))[1:]
    gone = [row["id"] for row in vietnamese if any("merged-into" in fact for fact in row["facts"])]
    assert (len(vietnamese), len(vietnamese) - len(gone)) == (63, 34)
    assert {(fact.value, fact.since, fact.until) for fact in of("vietnam", "provinces")} == {
        (Decimal(64), "2004-01-01", "2008-07-31"),
        (Decimal(63), "2008-08-01", "2025-06-30"),
        (Decimal(34), "2025-07-01", ""),
    }


def test_what_files_by_hand_replace() -> None:
    assert {fact.note for fact in of("vietnam", "border") if fact.with_ == ("china",)} == {"treaty", "Factbook"}
    assert len([fact for fact in of("vietnam", "border") if fact.with_ == ("cambodia",)]) == 1


# --- Reading the Factbook ---------------------------------------------------------------------------------------------


PAGE: dict[str, Any] = {
    "Geography": {
        "Area": {"total ": {"text": "1.2 million sq km ; 980,500 sq km (mainland)"}, "land": {"text": "900,000 sq km"}},
        "Land boundaries": {
            "total": {"text": "1,234 km"},
            "border countries": {"text": "Osterland (north) 800.5 km and Osterland (south) 33 km; Nowhere 401 km"},
        },
        "Coastline": {"text": "0 km (landlocked)"},
    },
    "People and Society": {
        "Population": {"total": {"text": "12,345,678 (2025 est.)"}},
        "Population growth rate": {"text": "-0.4% (2025 est.)"},
    },
    "Government": {
        "Administrative divisions": {"text": "12 provinces (<em>land</em>); A, B"},
        "Independence": {"text": "2 September 1945 (from X); notable earlier dates: 1821 (Republic | of Y)"},
        "Executive branch": {
            "chief of state": {"text": "President Ana N&uacute;&ntilde;ez (since 21 Oct 2024); note: x"},
            "head of government": {"text": "vacant"},
        },
    },
}
LINES = [
    "area: 1200000 km², source: cia, as-of: 2026-01, note: total",
    "area: 980500 km², source: cia, as-of: 2026-01, note: metropolitan",
    "area: 900000 km², source: cia, as-of: 2026-01, note: land",
    "border: 1234 km, source: cia, as-of: 2026-01",
    "border: 833.5 km, with: oster, source: cia, as-of: 2026-01",
    "population: 12345678, as-of: 2025, growth: -0.4%, source: cia",
    "provinces: 12, source: cia, as-of: 2026-01",
    'independence: "1945-09-02", source: cia, as-of: 2026-01, note: "from X"',
    'independence: "1821", source: cia, as-of: 2026-01, note: "Republic of Y"',
    'head-of-state: "President Ana Núñez", since: 2024-10-21, source: cia, as-of: 2026-01',
]


def test_a_page_becomes_facts() -> None:
    assert list(build_facts.page_facts(PAGE, {"Osterland": "oster"})) == LINES


def test_the_lines_are_right() -> None:
    text = "- id: oster\n  is: country\n- id: x\n  is: country\n  facts:\n" + "".join(
        f"    - {{{line}}}\n" for line in LINES
    )
    rows = facts.Table.read_node("f.yaml", compose("f.yaml", text))
    assert len(rows[1]["facts"]) == len(LINES)


@pytest.mark.parametrize(
    ("name", "shown"), [("le Laos", "Laos"), ("l'Inde", "Inde"), ("les Fidji", "Fidji"), ("Lesotho", "Lesotho")]
)
def test_names_lose_their_article(name: str, shown: str) -> None:
    assert build_facts.bare(name) == shown
