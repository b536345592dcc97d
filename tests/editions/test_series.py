"""Every series of the table: its runs are read, its years and ranks agree with one another."""

from __future__ import annotations

import pytest

from lint import ruleset
from lint.editions import series
from lint.editions.series import Series, ranks_of, years_of
from lint.model import Agreement
from tests.checks.twins import hits, said

RULE = "figures/edition"
(ROWS,) = (rule.params.series for rule in ruleset.shipped() if rule.id == RULE)

# What must stay silent: other events of a name, careers, what is prepared, put off or called off.
TRAPS = [
    ("fr", "Elle a remporté en 2016 son 3e Tour de France."),
    ("fr", "La 4e Coupe du monde de football des clubs s'est tenue en 2007."),
    ("fr", "Le 73e Festival de Cannes, prévu en 2020, a été annulé."),
    ("fr", "Le sommet du G7 s'est tenu à Biarritz en 2019."),
    ("fr", "Le Super Bowl a eu lieu en février 2019."),
    ("fr", "La COP15 sur la biodiversité s'est tenue à Montréal en 2022."),
    ("fr", "Entre 2016 et 2021, les 31es et les 32es Jeux olympiques se sont tenus sur deux continents."),
    ("en", "It was his 4th Super Bowl, held in Miami in 2020."),
    ("en", "The 5th Women's Rugby World Cup was held in 2006."),
    ("en", "In 2012 Tokyo bid for the 32nd Summer Olympics."),
    ("vi", "Năm 2020, Việt Nam chuẩn bị cho SEA Games 31."),
    ("vi", "Đại hội lần thứ XVII Đảng bộ tỉnh khai mạc năm 2025."),
]
# A rank and year that are on record, and a year of a neighbour.
KNOWN = [
    ("olympics.summer", 30, 2012), ("olympics.summer", 32, 2021), ("olympics.winter", 24, 2022),
    ("world-cup.football", 20, 2014), ("cannes", 70, 2017), ("tour-de-france", 100, 2013), ("super-bowl", 50, 2016),
    ("oscars", 90, 2018), ("francophonie", 15, 2014), ("sea-games", 29, 2017), ("asean.summit", 36, 2020),
    ("g7.summit", 45, 2019), ("eurovision", 65, 2021), ("cpv.congress", 12, 2016), ("climate.cop", 26, 2021),
    ("asian-games", 18, 2018), ("giro", 100, 2017), ("venice", 75, 2018), ("world-athletics", 17, 2019),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), TRAPS)
def test_silent(lang: str, text: str) -> None:
    assert [hit for hit in hits(RULE, text, lang) if hit.outcome == "series"] == []


@pytest.mark.parametrize(("id_", "rank", "year"), KNOWN)
def test_on_record(id_: str, rank: int, year: int) -> None:
    (row,) = (row for row in ROWS if row.id == id_)
    assert years_of(row, rank)[-1] == year
    assert rank in ranks_of(row, year)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_years_and_ranks_agree(row: Series) -> None:
    for rank in range(1, 140):
        assert all(rank in ranks_of(row, year) for year in years_of(row, rank))


def test_runs_that_cannot_be_read() -> None:
    with pytest.raises(ValueError, match="34:1947"):
        series.years_of(Series("x", {}, {}, ("1947 on",)), 3)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La 70e édition du Festival de Cannes s'est tenue en 2017."),
        ("fr", "Le Tour de France 2013, 100e édition de l'épreuve, partait de Corse."),
        ("en", "Rio hosted the 31st Summer Olympics in 2016."),
        ("vi", "SEA Games 30 diễn ra tại Philippines năm 2019."),
    ],
)
def test_right(lang: str, text: str) -> None:
    assert [type(each) for each in said(RULE, text, lang)] == [Agreement]


@pytest.mark.parametrize(
    ("lang", "text", "entry"),
    [
        ("fr", "La 72e édition du Festival de Cannes s'est tenue en 2017.", "cannes"),
        ("fr", "Le Tour de France 2013, 101e édition de l'épreuve, partait de Corse.", "tour-de-france"),
        ("en", "Rio hosted the 30th Summer Olympics in 2016.", "olympics.summer"),
        ("en", "COP22 was held in Bonn in November 2017.", "climate.cop"),
        ("vi", "SEA Games 29 diễn ra tại Philippines năm 2019.", "sea-games"),
    ],
)
def test_wrong(lang: str, text: str, entry: str) -> None:
    assert [hit.entry for hit in hits(RULE, text, lang)] == [entry]
