from __future__ import annotations

import pytest

from lint.arithmetic.figures import clauses
from lint.arithmetic.letters import WORDS
from tests.annotate.blocks import article


def tags(text: str, lang: str) -> list[str]:
    return [clause.tags for clause in clauses(article(text + "\n", lang))]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("La flotte est passée de 8 à 10 bateaux, soit une hausse de 25 %.", "fr", "wwvfQtQw,s1ufP"),
        ("The fleet rose 25% from 8 to 10 boats.", "en", "wuPfQtQw"),
        ("Đội tàu tăng 25%, từ 8 lên 10 chiếc.", "vi", "wwuP,fQtQw"),
        ("Le taux a reculé de 0,3 point, à 7,4 %.", "fr", "wwdfO,tP"),
        ("Sur 150 élèves, 45 (30 %) sont absents.", "fr", "pQw,Q(P)ww"),
        ("They won 12 more than the 316 needed.", "en", "wwQmkQw"),
        ("Les enfants ont 9 et 11 ans, dont 2 garçons.", "fr", "wwTeT,iQw"),
        ("Un accent \u0301h pèse 4 tonnes.", "fr", "1wwwQ"),
        ("Le camp \u2167minh pèse 4 tonnes.", "fr", None),
        ("Nghị quyết giảm 3 vụ ở Hạ Long năm 2020, lên tới 60 vụ.", "vi", None),
    ],
)
def test_letters(text: str, lang: str, expected: str | None) -> None:
    (clause,) = clauses(article(text + "\n", lang))
    assert len(clause.tags) == len(clause.words)
    assert expected is None or clause.tags == expected


def test_a_name_does_not_go_down() -> None:
    (found,) = tags("Có 40 du thuyền ở Hạ Long.", "vi")
    assert "d" not in found


def test_places_are_those_of_the_text() -> None:
    text = "La flotte est passée de 8 à 10 bateaux, par rapport à 2019."
    (clause,) = clauses(article(text + "\n", "fr"))
    for index, word in enumerate(clause.words):
        assert text[slice(*clause.placed(index))].lower() == word


def test_no_word_has_two_letters() -> None:
    for words in WORDS.values():
        listed = [word for entries in words.values() for word in entries.split(",")]
        assert len(listed) == len(set(listed)), sorted(word for word in listed if listed.count(word) > 1)
