"""Places in the wrong country: which words are claims, which are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.checks.place import Params, check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile

PARAMS = Params()
WORDS = "à|Vientiane|(Cambodge)|,|capitale|de|l'Australie|Sydney|au|Laos|province|cambodgienne|.|(|)|La|in|of|capital"
PARAGRAPHS = st.lists(st.sampled_from(WORDS.split("|")), max_size=30).map(" ".join)


def said(text: str, lang: str) -> list[Hit | Agreement]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang=lang)), PARAMS))


def hits(text: str, lang: str) -> list[tuple[str, str]]:
    found = [hit for hit in said(text, lang) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("On a vu Lima (Portugal) marquer deux fois.", "fr"),
        ("Elle part pour Vienne (France) lundi.", "fr"),
        ("Elle vit à Tachkent (voir la carte).", "fr"),
        ("La capitale du rire, Sydney, attend la capitale de la mode.", "fr"),
        ("La capitale australienne du surf, Sydney, attend l'hiver.", "fr"),
        ("La nouvelle capitale australienne, Sydney, est une fiction.", "fr"),
        ("En 1912, Melbourne, capitale de l'Australie, comptait peu de tramways.", "fr"),
        ("Les villes de Rome, en Espagne, au Portugal et en Grèce.", "fr"),
        ("He went to Paris, China and Peru.", "en"),
        ("In Nairobi, France won twice.", "en"),
        ("The working capital of Sydney grew.", "en"),
        ("Ở Lima, Peru thắng hai trận.", "vi"),
        ("", "vi"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Elle vit à Lima (Portugal).", "fr", ("country", "Lima (Portugal)")),
        ("Elle vit à Oslo, au Danemark, depuis mai.", "fr", ("country", "Oslo, au Danemark")),
        ("Auckland, capitale de la Nouvelle-Zélande.", "fr", ("capital", "Auckland, capitale de la Nouvelle-Zélande")),
        ("Elle a quitté la ville laotienne de Battambang.", "fr", ("country", "ville laotienne de Battambang")),
        ("She lives in Oslo, Denmark, with a cat.", "en", ("country", "Oslo, Denmark")),
        ("She flew to Canada's capital, Toronto.", "en", ("capital", "capital, Toronto")),
        ("Cô sống tại thủ đô Praha của Ba Lan.", "vi", ("capital", "thủ đô Praha của Ba Lan")),
    ],
)  # fmt: skip
def test_flagged(text: str, lang: str, expected: tuple[str, str]) -> None:
    assert hits(text, lang) == [expected]


def test_right_places_agree() -> None:
    found = said("Elle vit à Oslo (Norvège), puis à Canberra, capitale de l'Australie.", "fr")
    assert [type(each) for each in found] == [Agreement, Agreement]


@given(PARAGRAPHS, st.sampled_from(["fr", "en", "vi"]))
def test_any_text(text: str, lang: str) -> None:
    for each in said(text, lang):
        assert 0 <= each.span.start < each.span.end <= len(each.block.text)
