"""Cases beside the examples of rules/dates/weekday.yaml."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.weekday import Params, check
from lint.model import Agreement, Day, Hit, Settings, Weekday
from lint.source import SourceFile


def run(text: str, lang: str = "fr", published: str | None = None) -> list[Hit | Agreement]:
    article = read(SourceFile("a.md" if text.startswith("---") else "a.txt", text), Settings(lang=lang, date=published))
    return list(check(article, Params(exempt=("julien",))))


def flagged(text: str, lang: str = "fr", published: str | None = None) -> list[tuple[str, str, int]]:
    hits = [hit for hit in run(text, lang, published) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end], hit.doubt) for hit in hits]


SILENT = [
    ("Il est venu vendredi 6 mars 2020 à Pau.", None),
    ("Le lundi 4 septembre 1402, la flotte partit.", None),
    ("Il est venu vendredi 6 mars à Pau.", "2020-03-09"),
    ("Il est venu samedi 10 février, l'an dernier, à Pau.", "2025-01-24"),
    ("En 1914 encore, le dimanche 2 août, la forge tournait.", "2024-05-02"),
    ("Les accords du 14 octobre 1987 tiennent, et la foire ferme dimanche 23 juin.", None),
    ("Fermé du mardi 29 décembre 2020 au samedi 2 janvier 2021.", None),
    ("Il est venu lundi 29 février à Pau.", "2023-03-02"),
    ("Ouvert lundi et mardi, 6 salles sur 10.", "2024-05-02"),
]


@pytest.mark.parametrize(("text", "published"), SILENT)
def test_silent(text: str, published: str | None) -> None:
    assert flagged(text, "fr", published) == []


ENGLISH = [
    ("MONDAY, AUG. 6, 2024 - Markets fell.", ["MONDAY, AUG. 6, 2024"]),
    ("Next hearing: Wed, 14 Jan 2025, in Bath.", ["Wed, 14 Jan 2025"]),
    ("Monday's Aug. 6, 2024, vote was close.", ["Monday's Aug. 6, 2024"]),
    ("The Sun, May 3, 2021, and The Mon Review of Aug. 6, 2024.", []),
    ("Rules may 6, 2024 times be broken, SAT scores rose.", []),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_layouts(text: str, expected: list[str]) -> None:
    assert [hit[1] for hit in flagged(text, "en", None)] == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le 9 novembre 1989 était un {}."),
        ("en", "November 9, 1989, was a {}."),
        ("fr", "Concert {} soir, 9 novembre 1989."),
        ("en", "The play opened {} night, Nov. 9, 1989."),
    ],
)
def test_words_between_a_weekday_and_its_date(lang: str, text: str) -> None:
    right, wrong = {"fr": ("jeudi", "lundi"), "en": ("Thursday", "Monday")}[lang]
    assert flagged(text.format(right), lang, None) == []
    assert [hit[0] for hit in flagged(text.format(wrong), lang, None)] == ["written"]


def test_french_day_and_month_in_figures() -> None:
    text = "Réunion {} 26/09 (halle). Ouvert du lundi au dimanche 7/7, samedi 24/24. Vendredi 1/3 des élèves dormaient."
    assert [hit[1] for hit in flagged(text.format("jeudi"), "fr", "2024-09-18")] == []
    assert [hit[1] for hit in flagged(text.format("lundi"), "fr", "2024-09-18")] == ["lundi 26/09"]


def test_weekdays_of_several_days() -> None:
    assert flagged("Hội nghị họp thứ Năm và thứ Sáu, ngày 3 và 4/10/2024.", "vi", None) == []


def test_the_day_of_an_anniversary_is_of_this_year() -> None:
    text = "Il y a dix ans, le 8 mars 2014, la digue cédait. La ville s'est recueillie vendredi 8 mars."
    assert flagged(text, "fr", None) == []
    assert flagged(text.removeprefix("Il y a dix ans, "), "fr", None) == [("neighbour", "vendredi 8 mars", 2)]


LOUD = [
    ("Il est venu jeudi 6 mars 2020 à Pau.", None, ("written", "jeudi 6 mars 2020", 0)),
    ("Du mercredi 8 au dimanche 18 septembre 2022, relâche.", None, ("written", "mercredi 8", 0)),
    ("Ouvert du mardi 31 décembre au mercredi 2 janvier 2025.", None, ("written", "mercredi 2 janvier 2025", 0)),
    ("Né le mercredi 6 mars 1702 à Pau.", None, ("written", "mercredi 6 mars 1702", 2)),
    ("Il est venu jeudi 6 mars à Pau.", "2020-03-09", ("inferred", "jeudi 6 mars", 0)),
    ("Il viendra jeudi 7 août à Pau.", "2020-03-09", ("inferred", "jeudi 7 août", 0)),
    ("Bâti en 2014, il ouvre ce samedi 14 mai.", "2023-05-16", ("inferred", "samedi 14 mai", 0)),
    ("La foire du 12 octobre 2020 ouvre jeudi 9 octobre.", None, ("neighbour", "jeudi 9 octobre", 2)),
    ("La foire du vendredi 5 mai fut belle. Celle du jeudi 5 mai aussi.", None, ("pair", "jeudi 5 mai", 2)),
    ("Relâche mardi 6 et jeudi 7 août.", None, ("pair", "jeudi 7 août", 0)),
    ("Relâche du mardi 6 au jeudi 7 août.", None, ("pair", "jeudi 7 août", 0)),
    ("Il vint vendredi 5 décembre.\n\nElle vint jeudi 5 décembre.", None, ("pair", "jeudi 5 décembre", 2)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), LOUD)
def test_loud(text: str, published: str | None, expected: tuple[str, str, int]) -> None:
    assert flagged(text, "fr", published) == [expected]


def test_the_message_gets_the_right_weekday_and_the_date_that_would_fit() -> None:
    (hit,) = run("Il est venu samedi 14 mai à Pau.", "fr", "2023-05-16")
    assert isinstance(hit, Hit)
    assert hit.values == {
        "written": Weekday(5),
        "right": Weekday(6),
        "date": Day(2023, 5, 14),
        "fitting": Day(None, 5, 13),
        "published": Day(2023, 5, 16),
    }


def test_a_disputed_publication_settles_nothing() -> None:
    text = "---\ndate: 2020-03-09\n---\nHoraires\n\nPublié le 20 mai 2024\n\nIl est venu jeudi 6 mars à Pau."
    article = read(SourceFile("a.md", text), Settings(lang="fr"))
    region = article.regions[0]
    assert region.published is not None
    disputed = region.published._replace(disputed=True)
    for block in article.blocks:
        block.region = block.region._replace(published=disputed)
    assert [hit for hit in check(article, Params()) if isinstance(hit, Hit)] == []


def test_what_fits_agrees_with_the_calendar() -> None:
    (agreement,) = run("Il est venu vendredi 6 mars 2020 à Pau.")
    assert isinstance(agreement, Agreement)
    assert agreement.against == "calendar"
