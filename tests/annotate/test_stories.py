"""Several articles in one file."""

from __future__ import annotations

import pytest

from lint.model import Article, RegionKind
from tests.maps import article

ONE = "Le pont de Vire rouvre aux voitures\n\nLe pont rouvrira lundi, six mois après la crue, a dit le maire.\n"
TWO = "Trois écoles ferment à Vire\n\nTrois écoles fermeront en juin, faute d'élèves, a dit la maire adjointe.\n"
AGENCY = "METZ, 4 mai (ABC) - Trois écoles fermeront en juin, faute d'élèves, a dit la maire adjointe.\n"
SECTION = "Le maire avait promis en mars que les travaux seraient finis avant l'été, sans donner de date.\n"


def mains(found: Article) -> int:
    return sum(region.kind is RegionKind.MAIN for region in found.regions)


@pytest.mark.parametrize(
    ("path", "line"), [("a.txt", "***"), ("a.txt", "= = ="), ("a.txt", "---"), ("a.md", "* * *"), ("a.md", "---")]
)
@pytest.mark.parametrize("second", [TWO, AGENCY, ONE], ids=["title", "dateline", "repeated"])
def test_split(line: str, second: str, path: str) -> None:
    found = article(f"{ONE}\n{line}\n\n{second}", path)
    assert mains(found) == 2
    assert [b.region.index for b in found.blocks] == sorted(b.region.index for b in found.blocks)
    assert {b.paragraph for b in found.blocks if b.region.index == 1} <= {0, 1}
    assert line not in [b.text for b in found.blocks]


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE}\n***\n\n{SECTION}",
        f"{ONE}\n***\n\n{SECTION}\n***\n\n{SECTION}",
        f"***\n\n{ONE}",
        f"Le pont de Vire rouvre aux voitures\n===\n\n{SECTION}\n{SECTION}",
        f"{ONE}\n***\n",
        f"{ONE}\n***\n\nABC/XYZ",
        f"{SECTION}\n***\n\nUn intertitre de section\n\n{SECTION}",
    ],
)
def test_one_article(text: str) -> None:
    found = article(text)
    assert mains(found) == 1
    assert len([b for b in found.blocks if b.role == "title"]) <= 1


def test_a_separator_by_configuration() -> None:
    found = article(f"{ONE}\n%% 2 %%\n\n{SECTION}", separator=r"%% \d+ %%")
    assert mains(found) == 2
    assert mains(article(f"{ONE}\n%% 2 %%\n\n{SECTION}")) == 1


def test_each_article_has_its_own_date_and_language() -> None:
    english = (
        "The bridge reopens to cars\n\nDENVER, May 4, 2021 (AB) - The bridge will open in June, he said to the press.\n"
    )
    found = article(f"{ONE.replace('Le pont rouvrira', 'VIRE, 3 mai 2022 - Le pont rouvrira')}\n***\n\n{english}")
    assert [(region.lang, str(region.published and region.published.day)) for region in found.regions] == [
        ("fr", "2022-05-03"),
        ("en", "2021-05-04"),
    ]
    assert found.published == found.regions[0].published
