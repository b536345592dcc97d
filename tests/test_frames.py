from __future__ import annotations

import pytest

from lint import frames
from lint.article import read
from lint.frames import Surroundings
from lint.source import decode


def around(text: str) -> Surroundings:
    """The surroundings of the # in a text."""
    before, _, after = text.partition("#")
    left, right = frames.words(before), frames.words(after)
    return Surroundings(left[::-1], right, frozenset(left + right))


def fits(pattern: str, text: str, *subject: str) -> bool:
    return frames.fits(around(text), frames.parse(pattern), frames.phrases(subject))


@pytest.mark.parametrize(
    ("pattern", "text", "subject"),
    [
        ("long/longue de #", "un pont large de #", ()),
        ("long/longue de #", "un pont longuet de #", ()),
        ("long de #", "un pont long, de #", ()),
        ("# de long", "il a # de largeur", ()),
        ("frontière .. de #", "la frontière. Il y a plus de #", ()),
        ("frontière .. de #", "la frontière que un deux trois quatre cinq six sept de #", ()),
        ("@ de #", "un viaduc de #", ("pont",)),
        ("@ de #", "un pont près de #", ("pont",)),
        ("long * de #", "long, et de #", ()),
        ("perché à # !de/du", "un refuge perché à # du col", ()),
    ],
)
def test_does_not_fit(pattern: str, text: str, subject: tuple[str, ...]) -> None:
    assert not fits(pattern, text, *subject)


@pytest.mark.parametrize(
    ("pattern", "text", "subject"),
    [
        ("#", "n'importe quoi # partout", ()),
        ("long/longue de #", "Une route LONGUE de # relie", ()),
        ("# de long/longueur", "elle a # de longueur", ()),
        ("d une longueur de #", "d'une longueur de #", ()),
        ("d une longueur de #", "d’une longueur de #", ()),
        ("au dessus de #", "au-dessus de #", ()),
        ("longueur (totale) de #", "une longueur totale de #", ()),
        ("longueur (totale) de #", "une longueur de #", ()),
        ("frontière .. de #", "une frontière commune avec le Laos, de #", ()),
        ("frontière .. de #", "une frontière de #", ()),
        ("@ * de #", "le cours d'eau large de #", ("cours d'eau",)),
        ("# * @", "a # new bridge opened", ("bridge",)),
        ("( # )", "le sommet ( # ) domine", ()),
        ("superficie : #", "superficie : #", ()),
        ("cao #", "núi cao # so với", ()),
        ("perché à # !de/du", "un refuge perché à # , au col", ()),
        ("perché à # !de/du", "un refuge perché à #", ()),
        ("frontière ... de #", "la frontière que un deux trois quatre cinq six sept de #", ()),
    ],
)
def test_fits(pattern: str, text: str, subject: tuple[str, ...]) -> None:
    assert fits(pattern, text, *subject)


@pytest.mark.parametrize("pattern", ["long de", "de # à #", ""])
def test_a_frame_has_one_quantity(pattern: str) -> None:
    with pytest.raises(ValueError, match="one #"):
        frames.parse(pattern)


def test_phrases_stand_as_a_whole() -> None:
    here = around("le cours du fleuve # près d'un lac")
    assert frames.mentions(here, frames.phrases(["fleuve"]))
    assert not frames.mentions(here, frames.phrases(["cours d'eau", "fleuves"]))
    assert frames.mentions(around("un cours d'eau de #"), frames.phrases(["cours d'eau"]))


def test_tones_tell_words_apart() -> None:
    assert not fits("sông dài #", "sóng dài #")
    assert fits("sông dài #", "Sông dài #")


@pytest.mark.parametrize("exact", ["environ ", "à peu près ", "au moins ", ""])
def test_an_approximation_takes_the_e_of_de(exact: str) -> None:
    text = f"Une rocade longue d{'’' if exact.startswith(('e', 'a')) else 'e '}{exact}140.000 km ceint la ville."
    (quantity,) = read(decode("a.txt", text.encode())).quantities
    found = frames.surroundings(quantity.block, quantity)
    assert frames.fits(found, frames.parse("longue de #"), frozenset())


def test_what_opens_a_sentence_goes_with_the_first_words_behind_the_comma() -> None:
    found = frames.clause(around("Longue de # , la digue protège le port, le quai et les rives de la rivière"))
    assert "digue" in found.words
    assert "rivière" not in found.words
