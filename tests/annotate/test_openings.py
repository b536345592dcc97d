from __future__ import annotations

import pytest

from lint.annotate import openings
from tests.annotate.blocks import article


def _parts(text: str, lang: str, name: str) -> bool:
    block = article(text + "\n", lang).blocks[0]
    start = block.text.index(name)
    return openings.parts(block, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Reçu par le préfet, Paul Roux a plaidé pour le rail.", "fr", "Paul Roux"),
        ("À côté de l'avocate, Paul Roux souriait.", "fr", "Paul Roux"),
        ("Après l'appel du maire de Dax, Paul Roux s'est ravisé.", "fr", "Paul Roux"),
        ("Devant la ministre, Paul Roux plaidera pour le rail.", "fr", "Paul Roux"),
        ("Formé par la cheffe Anne Pic, Paul Roux tient les fourneaux.", "fr", "Paul Roux"),
        ("Après la lecture de la présidente, Me Roux a quitté la salle.", "fr", "Roux"),
        ("Standing next to his lawyer, Dr Hale did not speak.", "en", "Hale"),
        ("Asked about the bishop, Ann Hale declined to comment.", "en", "Ann Hale"),
        ("Flanked by the director of the mill, Ann Hale was calm.", "en", "Ann Hale"),
    ],
)
def test_an_opening_phrase_is_about_another(text: str, lang: str, name: str) -> None:
    assert _parts(text, lang, name)


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Le préfet, Paul Roux, a plaidé pour le rail.", "fr", "Paul Roux"),
        ("Le préfet, Paul Roux a plaidé pour le rail.", "fr", "Paul Roux"),
        ("À côté du préfet, Paul Roux, se tenait le maire.", "fr", "Paul Roux"),
        ("« C'est fait », a dit le préfet, Paul Roux.", "fr", "Paul Roux"),
        ("The director of the mill, Ann Hale said it was calm.", "en", "Ann Hale"),
        ("He met the director, Ann Hale, who declined.", "en", "Ann Hale"),
        ("Paul Roux a plaidé.", "fr", "Paul Roux"),
    ],
)
def test_a_title_in_apposition(text: str, lang: str, name: str) -> None:
    assert not _parts(text, lang, name)
