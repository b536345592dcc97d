"""What names and pronouns stand for: what an article says of them itself."""

from __future__ import annotations

import pytest

from lint.annotate import referents
from tests.annotate.blocks import article

TOLD = [
    ("Le docker Loïc Banier boxe depuis mars. Banier est gaucher.", "fr", "Banier", "docker", True),
    ("Filou, un beagle, a fui. Filou est rentré.", "fr", "Filou", "beagle", False),
    ("Le cargo Altaïr est parti. L'équipage de l'Altaïr dort.", "fr", "Altaïr", "cargo", False),
    ("Saint-Orme, village de la Creuse, dort. Saint-Orme vote.", "fr", "Saint-Orme", "village", False),
    ("La petite Inès est née mardi dans un bus. Inès va bien.", "fr", "Inès", "bébé", True),
    ("Pia Dorr, a shepherd from Wales, won. Dorr is back.", "en", "Dorr", "shepherd", True),
    ("They flew a glider called Heron. Heron is red, and Heron is light.", "en", "Heron", "glider", False),
    ("The Marl is a river in Kent. The Marl is wide.", "en", "Marl", "river", False),
    ("Surveyor Hannah Pike came. Hannah Pike left.", "en", "Hannah Pike", "", True),
    ("Con phà tên là Bến Xanh vừa về. Bến Xanh dài 40 mét.", "vi", "Bến Xanh", "phà", False),
]


@pytest.mark.parametrize(("text", "lang", "name", "noun", "person"), TOLD)
def test_told(text: str, lang: str, name: str, noun: str, person: bool) -> None:
    made = article(text, lang)
    (block,) = made.prose
    last = block.text.rindex(name)
    found = {m.span.start: m.referent for m in referents.of(made).mentions(block, block.sentence_at(last))}
    assert (noun in found[last].words or not noun, found[last].person) == (True, person)


def test_a_pronoun_takes_up_what_was_named_first() -> None:
    made = article("The lugger Aurora sailed from Bergen with Ann Pike. She is 30 metres long.", "en")
    (block,) = made.prose
    (found,) = referents.of(made).mentions(block, block.sentence_at(60))
    assert (block.text[slice(*found.span)], found.pronoun, found.referent.words) == ("She", True, ("lugger",))


def test_what_nothing_is_said_of_is_unknown() -> None:
    made = article("La ville de Sète attend Morvan. Sète dort.", "fr")
    (block,) = made.prose
    found = referents.of(made).mentions(block, block.sentence_at(40))
    assert [mention for mention in found if mention.referent.person] == []
