"""Words that stand for those that sound like them: what is let pass comes first."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.agreement import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile


def found(text: str, lang: str) -> list[str]:
    article = read(SourceFile("a.txt", text + "\n"), Settings(lang=lang))
    hits = [hit for hit in check(article, Params()) if isinstance(hit, Hit)]
    return [hit.suggestions[0].text for hit in hits if hit.outcome == "homophone"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La suite a été annulée, la grâce a été accordée ; il a l'occasion de venir."),
        ("fr", "A travers champs, le court de tennis ; ce serait beau, et elle s'est une nouvelle fois tue."),
        ("fr", "Tous le savent, il obtient un prêt de 500 euros, trois jours plutôt calmes ; pour ce faire, il part."),
        ("en", "Rents were higher then. It’s that voters were tired. She walked past the man whose boat sank."),
        ("en", "He is to soon open a shop. The reign in Spain; on top of there being no time, this too is true."),
    ],
)
def test_right(lang: str, text: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "form"),
    [
        ("fr", "Le port appartient a la ville.", "appartient à"),
        ("fr", "Il travaille dans sont bureau.", "son bureau"),
        ("fr", "Le bateau c'est échoué sur la plage.", "s'est"),
        ("fr", "Le quai fait parti du port.", "fait partie du"),
        ("fr", "Les pompiers ont du fermer la rue.", "dû fermer"),
        ("en", "Prices were higher then last year.", "than last"),
        ("en", "The house was to narrow, and it was to late to call.", "was too late"),
        ("en", "The man who’s wife died has left.", "whose"),
        ("en", "She said there plan was ready.", "their plan"),
    ],
)
def test_mistaken(lang: str, text: str, form: str) -> None:
    assert form in found(text, lang)
