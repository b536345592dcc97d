from __future__ import annotations

import pytest

from lint.engine import Summary
from lint.model import Role, Window
from lint.phrases import fields
from lint.report.words import ENGLISH, FRENCH, Words, question, summary_line, whereabouts, words_of
from lint.source import Span


def test_both_tables_say_the_same_things() -> None:
    for name in Words._fields:
        french, english = getattr(FRENCH, name), getattr(ENGLISH, name)
        if isinstance(french, str):
            assert fields(french) == fields(english), name
        else:
            assert french.keys() == english.keys(), name


@pytest.mark.parametrize(("lang", "table"), [("fr", "fr"), ("fr-CA", "fr"), ("en", "en"), ("vi", "en")])
def test_words_of(lang: str, table: str) -> None:
    assert words_of(lang).lang == table


@pytest.mark.parametrize(
    ("summary", "fr", "en"),
    [
        (Summary(files=1), "Rien à signaler dans 1 fichier", "Nothing to report in 1 file"),
        (Summary(), "Rien à signaler dans 0 fichier", "Nothing to report in 0 files"),
        (
            Summary(files=2, errors=1, warnings=3, notes=2, quantities=23, dates=9, names=1, agreed=6),
            "1 à corriger, 3 à vérifier, 2 à noter dans 2 fichiers ; "
            "lus : 23 chiffres, 9 dates, 1 nom ; 6 recoupements justes",
            "1 error, 3 warnings, 2 notes in 2 files; read: 23 figures, 9 dates, 1 name; 6 comparisons hold",
        ),
        (
            Summary(files=9, suppressed=1, baselined=2, failures=1, agreed=1),
            "Rien à signaler dans 9 fichiers, 1 toléré, 2 déjà connus, 1 échec ; 1 recoupement juste",
            "Nothing to report in 9 files, 1 allowed, 2 known before, 1 failure; 1 comparison holds",
        ),
    ],
)
def test_summary_line(summary: Summary, fr: str, en: str) -> None:
    assert [summary_line(summary, words) for words in (FRENCH, ENGLISH)] == [fr, en]


@pytest.mark.parametrize(
    ("role", "paragraph", "sentence", "fr", "en"),
    [
        (Role.BODY, 4, 2, "ligne 12, § 4, phrase 2", "line 12, paragraph 4, sentence 2"),
        (Role.BODY, 0, 0, "ligne 12", "line 12"),
        (Role.LEDE, 1, 1, "ligne 12, attaque (§ 1), phrase 1", "line 12, lede (paragraph 1), sentence 1"),
        (Role.TITLE, 0, 1, "ligne 12, titre", "line 12, title"),
        (Role.STANDFIRST, 0, 2, "ligne 12, chapeau, phrase 2", "line 12, standfirst, sentence 2"),
        (Role.CAPTION, 3, 1, "ligne 12, légende", "line 12, caption"),
        (Role.QUOTE, 3, 1, "ligne 12, citation, § 3", "line 12, quote, paragraph 3"),
        (Role.PAGE, 0, 0, "ligne 12", "line 12"),
    ],
)
def test_whereabouts(role: Role, paragraph: int, sentence: int, fr: str, en: str) -> None:
    window = Window("x", Span(0, 1), paragraph, sentence, role)
    assert [whereabouts(12, window, words) for words in (FRENCH, ENGLISH)] == [fr, en]


@pytest.mark.parametrize(
    ("texts", "fr", "en"),
    [
        (["182 km"], "Lire « 182 km » ?", "Should it read “182 km”?"),
        (["182 km", "182,0 km"], "Lire « 182 km » ou « 182,0 km » ?", "Should it read “182 km” or “182,0 km”?"),
        (["182 km", "182 km"], "Lire « 182 km » ?", "Should it read “182 km”?"),
        ([""], "À supprimer ?", "Delete it?"),
        (["{x}"], "Lire « {x} » ?", "Should it read “{x}”?"),
    ],
)
def test_question(texts: list[str], fr: str, en: str) -> None:
    assert [question(texts, words) for words in (FRENCH, ENGLISH)] == [fr, en]
