"""Words fused with numbers, names and one another: what is let pass comes first."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.glued import Params, check
from lint.lexicon import lexicon
from lint.model import Hit, Settings
from lint.source import SourceFile
from lint.spelling.fused import part

STARTS = {
    "fr": "Le conseil s'est réuni lundi pour examiner le projet de la commune.\n\n",
    "en": "The council met on Monday to look at the plans of the town.\n\n",
    "vi": "Hội đồng đã họp hôm thứ hai để xem xét dự án của thành phố.\n\n",
}


def hits(text: str, lang: str, words: tuple[str, ...] = ()) -> list[Hit]:
    article = read(SourceFile("a.txt", STARTS[lang] + text), Settings(lang=lang))
    return [hit for hit in check(article, Params(words)) if isinstance(hit, Hit)]


def flagged(text: str, lang: str) -> list[tuple[str, str]]:
    return [(h.block.text[h.span.start : h.span.end], h.suggestions[0].text) for h in hits(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le vol AF447, la A13, le G20, un écran 4K et la 2ème édition, à 18h30, sur 3m50."),
        ("fr", "Voir eBay, l'iPhone, leBonCoin, deVries et le fichier sur24.html de la page@24."),
        ("en", "The B52, a 10am start, the 1990s, 5G, Covid19, a 4x4 and an F16 of the RAF."),
        ("en", "The stationmaster ate a cheeseburger; the playmaker and the frontbencher tweeted."),
        ("en", "Overtourism, microplastics, carmakers and healthcare are household words."),
        ("en", "MacKenzie and McDonald met Monday at iHeart with a YouTuber."),
        ("vi", "VinGroup, VietJet và TechcomBank đạt 5G trong quý2."),
    ],
)
def test_let_pass(lang: str, text: str) -> None:
    assert flagged(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("fr", "Ils étaient environ200 sur la place.", ("environ200", "environ 200")),
        ("fr", "La fête dure 12jours en tout.", ("12jours", "12 jours")),
        ("fr", "Il est né àCork en été.", ("àCork", "à Cork")),
        ("en", "Prices rose by12 percent.", ("by12", "by 12")),
        ("en", "Some 300people came.", ("300people", "300 people")),
        ("en", "It closed Mondayevening for good.", ("Mondayevening", "Monday evening")),
        ("en", "They saw theharbour at dawn.", ("theharbour", "the harbour")),
        ("en", "The roads alsoflooded twice.", ("alsoflooded", "also flooded")),
        ("en", "He carried the bagand left.", ("bagand", "bag and")),
        ("en", "Some neighbourhoodresidents left.", ("neighbourhoodresidents", "neighbourhood residents")),
        ("vi", "Họ đến HàNội hôm qua.", ("HàNội", "Hà Nội")),
        ("vi", "Có khoảng300 người.", ("khoảng300", "khoảng 300")),
    ],
)
def test_flagged(lang: str, text: str, found: tuple[str, str]) -> None:
    assert flagged(text, lang) == [found]


def test_a_name_that_the_article_does_not_have_is_a_doubt() -> None:
    assert [hit.doubt for hit in hits("Il est né àCork en été.", "fr")] == [2]
    assert [hit.doubt for hit in hits("Il est né àCork, et Cork est loin.", "fr")] == [0]


def test_the_desk_knows_better() -> None:
    assert hits("Ils étaient environ200 sur la place.", "fr", ("environ200",)) == []


def test_a_whole_word_has_no_parts() -> None:
    words = lexicon("en")
    assert words is not None
    assert part("harbour", words) == part("NATO", words) == part("2024", words) == ""
