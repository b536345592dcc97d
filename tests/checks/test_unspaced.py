"""Marks with no blank behind them, and names one slip away: what is let pass comes first."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.lexicon import lexicon
from lint.model import Settings
from lint.source import SourceFile
from lint.spelling import propers, unspaced


def found(text: str, lang: str) -> list[str]:
    words = lexicon(lang)
    assert words is not None
    article = read(SourceFile("a.txt", text + "\n"), Settings(lang=lang))
    return [lacking.text for lacking in unspaced.find(article.prose, words)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Voir Quai.com, M.Duval, St.Pol, p.12 et 3,5 km de mots-clés port,quai,digue,phare."),
        ("en", "See Node.js, e.g.this, Jan.Then and a.b at 5.30pm for 1,200 people."),
        ("vi", "Theo TP.HCM, TS.Lê Văn Bình và P.12 thì giá là 3,5 triệu."),
    ],
)
def test_right(lang: str, text: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "form"),
    [
        ("fr", "Le collège du bourg,a rouvert.", "bourg, a"),
        ("fr", "La neige a tenu deux jours.Douze routes restent barrées.", "jours. Douze"),
        ("fr", "Il a perdu 12 %,dont la moitié en mars.", "%, dont"),
        ("en", "The road is closed.Drivers must wait.", "closed. Drivers"),
        ("vi", "Tại bang Texas,cảnh sát đã chặn đường.", "Texas, cảnh"),
    ],
)
def test_lacking(lang: str, text: str, form: str) -> None:
    assert [text.endswith(form) or form in text for text in found(text, lang)] == [True]


@pytest.mark.parametrize("word", ["Lydney", "Italia", "Ecosse", "Frances", "Brest", "Marc"])
def test_other_names(word: str) -> None:
    assert propers.meant(word, "fr") == "" == propers.meant(word, "en")


@pytest.mark.parametrize(("word", "language", "name"), [("Belgqiue", "fr", "Belgique"), ("Febuary", "en", "February")])
def test_one_slip(word: str, language: str, name: str) -> None:
    assert propers.meant(word, language) == name
