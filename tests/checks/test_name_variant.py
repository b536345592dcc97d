"""One name in two forms: what counts as one name, which form is flagged, what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.checks.name_variant import Params, check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile

WORDS = "Jean|Duval|Duvla|Dûval|Hanoï|Hanoi|le|Premier|premier|ministre|de|la|Mer|«|»|.|,|M.|Mme|Kenji|Sato|the|of"
PARAGRAPHS = st.lists(st.sampled_from(WORDS.split("|")), max_size=40)


def said(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang=lang)), Params()))


def hits(text: str, lang: str = "fr") -> list[tuple[str, str, str]]:
    """Outcome, flagged text and related text of each hit."""
    return [
        (
            hit.outcome,
            hit.block.text[hit.span.start : hit.span.end],
            hit.related[0].block.text[hit.related[0].span.start : hit.related[0].span.end],
        )
        for hit in said(text, lang)
        if isinstance(hit, Hit)
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("On a vu Paul Duval.\n\nOn a revu Paul Duval.", "fr"),
        ("On a vu Mme Claire Sorel.\n\nPuis M. Claire Sórel est venu.", "fr"),
        ("On a vu Jean Duval et Jean Dûval.\n\nOn a revu Jean Dûval.", "fr"),
        ("On a vu Michel Duval.\n\nOn a vu Michèle Duval.", "fr"),
        ("On a vu Sato Kenji.\n\nIl dit « I met Kenji Sato and he was of the best in the city » en riant.", "fr"),
        ("Le chef de l'État parle au pays.\n\nChef de l'État depuis mai, il parle du chef de l'État.", "fr"),
        ("On a vu Orbán à Rome.\n\nOn a vu Mark Orban et Viktor Orbán.", "fr"),
        ("On a vu Bruno Le Maire à Rome.\n\nOn a revu Bruno Le Maire.\n\nElle a vu Marie.", "fr"),
        ("Le Marché commun a voté.\n\nDans la vallée, la Marche a voté.\n\nOn a vu le Marché.", "fr"),
        ("We saw the All Blacks.\n\nOne All Black fell.", "en"),
        ("", "fr"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("On aime Hanoï.\n\nOn vit à Hanoi.", "fr", ("diacritics", "Hanoi", "Hanoï")),
        ("On vit à Hanoi.\n\nOn aime Hanoï.\n\nOn dort à Hanoï.", "fr", ("diacritics", "Hanoi", "Hanoï")),
        ("On va à l'université de Hanoi.\n\nOn aime Hanoï.", "fr", ("diacritics", "Hanoï", "Hanoi")),
        ("On a vu Viktor Orbán.\n\nPuis Orban a parlé.\n\nOn a fui Orban.", "fr", None),
        ("On a vu Kenji Sato.\n\nOn a lu Sato Kenji.", "fr", ("order", "Sato Kenji", "Kenji Sato")),
        ("On a pris PayPal.\n\nOn a quitté Paypal.", "fr", ("capitals", "Paypal", "PayPal")),
        ("On a vu Paul Durand.\n\nOn a fui Durnad.", "fr", ("letter", "Durnad", "Paul Durand")),
        ("On a vu Anna Schmidt.\n\nOn a fui Anna Schmit.", "fr", ("letter", "Anna Schmit", "Anna Schmidt")),
        ("On a vu Renée Lavallé.\n\n« Non », a écrit Renée Lavallée. On a lu Renée Lavallée.", "fr", None),
        ("On a vu Aurelio Vinci. On a vu Aurelio Vinci.\n\nPuis l'Italien Aurellio Vinci.", "fr", None),
        ("Bà Trần Thị Thanh Tâm nói.\n\nTheo bà Trần Thanh Thị Tâm, tốt.", "vi", None),
    ],
)
def test_flagged(text: str, lang: str, expected: tuple[str, str, str] | None) -> None:
    found = hits(text, lang)
    assert found == [expected] if expected else len(found) == 1


def test_counts_and_line() -> None:
    (hit,) = (hit for hit in said("On vit à Hanoi.\n\nOn aime Hanoï.\n\nOn dort à Hanoï.") if isinstance(hit, Hit))
    assert hit.values == {"form": "Hanoi", "count": 1, "other": "Hanoï", "others": 2, "line": 3}


def test_a_name_written_alike_is_an_agreement() -> None:
    (agreement,) = said("On a vu Paul Duval.\n\nOn a revu Paul Duval.")
    assert isinstance(agreement, Agreement)
    assert agreement.against == "text"


def test_two_vietnamese_syllables_are_in_doubt() -> None:
    text = "Trận đấu diễn ra ở Hồng Hà.\n\nĐoàn xe đi từ Hồng Hạ."
    (hit,) = (hit for hit in said(text, "vi") if isinstance(hit, Hit))
    assert hit.doubt == 1


def test_a_narrow_blank_within_a_name_is_no_other_number_of_words() -> None:
    assert hits("Kênh Tin\u202fTôi đưa tin.\n\nTheo Donald Trump, xã Đông Thạnh yên ổn.", "vi") == []


@given(st.lists(PARAGRAPHS, max_size=5), st.sampled_from(["fr", "en", "vi", "de"]))
def test_any_text(paragraphs: list[list[str]], lang: str) -> None:
    for each in said("\n\n".join(" ".join(words) for words in paragraphs), lang):
        assert 0 <= each.span.start < each.span.end <= len(each.block.text)
        assert each.related
