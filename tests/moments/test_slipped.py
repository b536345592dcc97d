"""Dates that look like slips of each other, with the kinds of event of rules/dates/lede-body.yaml."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

SILENT = [
    ("fr", "Le bac rouvre le 3 mai.\n\nLes inscriptions sont prises avant le 13 mai à la criée."),
    ("fr", "La digue a cédé le 3 mai à Lomener.\n\nUne autre digue a cédé le 13 mai à Larmor."),
    ("fr", "Le phare, bâti en 1848, est à vendre.\n\nLe moulin, bâti en 1884, ne l'est pas."),
    ("fr", "Le bac rouvre le 3 mai 2024.\n\nLe texte a été adopté le 13 avril en commission."),
    ("fr", "L'équipage a été jugé le 3 mai à Brest.\n\nEn appel, il a été jugé le 13 mai à Rennes."),
    ("en", "The mill opens on 4 June.\n\nThe Duke opened the weir on 14 June 1921."),
    ("en", "Oban's ferry was sold on 4 June.\n\nTarbert's ferry was sold on 14 June."),
    ("en", "The mill was founded in 1876.\n\nThe weir was rebuilt in 1867."),
    ("vi", "Chợ nổi khai mạc ngày 2/9 ở Cái Răng.\n\nNăm ngoái, chợ nổi khai mạc ngày 12/9."),
    ("vi", "Đò Rạch Sỏi chìm ngày 4/7.\n\nTrước đó, ngày 14/6, đò Rạch Giá chìm."),
]
FLAGGED = [
    ("fr", "Le bac rouvre le 3 mai à Groix.\n\nLa réouverture du 13 mai sera fêtée.", "13 mai"),
    ("fr", "Le bac rouvre le 3 mai à Groix.\n\nDepuis la réouverture, le 3 juin, tout va.", "3 juin"),
    ("fr", "Le phare, bâti en 1848, est à vendre.\n\nBâti en 1884, le phare fuit.", "1884"),
    ("en", "Mill to open on 4 June\n\nThe mill at Wye will open to the public on 14 June.", "14 June"),
    ("en", "The wherry sank on 4 June off Wroxham.\n\nThe sinking on 14 June drew crowds.", "14 June"),
    ("en", "The wherry, built in 1896, sank.\n\nPhoto: The wherry, built in 1869", "1869"),
    ("vi", "Đò Rạch Sỏi chìm ngày 4/7 ở An Biên.\n\nVụ chìm đò ngày 14/7 làm ba người bị thương.", "14/7"),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("lede-body", text, lang) == []


@pytest.mark.parametrize(("lang", "text", "words"), FLAGGED)
def test_flagged(lang: str, text: str, words: str) -> None:
    assert [found for _, found, _ in flagged("lede-body", text, lang)] == [words]


def test_a_day_that_is_known_is_asked_about() -> None:
    text = "Le bac de Groix a heurté un rocher le 3 mai.\n\nDepuis cette fausse route, le 13 mai, il est à quai."
    assert flagged("lede-body", text, "fr") == [("doubtful", "13 mai", 1)]
