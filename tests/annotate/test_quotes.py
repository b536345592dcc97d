"""Quotations: marks of three languages, apostrophes told apart, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.quotes import find
from lint.model import Block, Region, RegionKind, Role
from lint.source import SourceMap


def block(text: str, lang: str = "fr") -> Block:
    region = Region(0, RegionKind.MAIN, lang, None)
    return Block(region, Role.BODY, lang, text, SourceMap.identity(0, len(text)))


def quoted(text: str) -> list[str]:
    return [text[quote.span.start : quote.span.end] for quote in find(block(text))]


@pytest.mark.parametrize(
    "text",
    [
        "L’heure d’hiver n’a pas d’amis.",
        "Aujourd'hui, l'usine d'Hénin-Beaumont s'agrandit.",
        "The workers' union and the boys' club met.",
        "The ‘90s and rock 'n' roll",
        'A 12" record and a 7" single',
        "It's the dogs' dinner, isn't it?",
        "",
    ],
)
def test_no_quotation(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il a dit : « Nous partirons demain. »", ["Nous partirons demain."]),
        ("Il a dit : «\u00a0Nous partirons.\u00a0»", ["Nous partirons."]),
        ("Un «oui» et un «non».", ["oui", "non"]),
        ("She said “we will go”.", ["we will go"]),
        ('She said "we will go" and "not you".', ["we will go", "not you"]),
        ("Il veut rester 'neutre' et l'a dit.", ["neutre"]),
        ("He called it ‘the workers’ revenge’ twice.", ["the workers’ revenge"]),
        ("'No deal' says the boys' club", ["No deal"]),
        ("« Il m'a dit “non” hier », dit-elle.", ["Il m'a dit “non” hier", "non"]),
        ('« On crie "stop" et on part »', ['On crie "stop" et on part', "stop"]),
        ("Ông nói: “Chúng tôi sẽ đi”.", ["Chúng tôi sẽ đi"]),
        ("Er sagte „Guten Tag“ und ging.", ["Guten Tag"]),
        ("« Nous partirons demain, dit-il. Et", ["Nous partirons demain, dit-il. Et"]),
        ("et nous reviendrons », a-t-il conclu.", ["et nous reviendrons"]),
        ("« Un “mot » perdu", ["Un “mot", "mot"]),
        ('" texte entre blancs " puis la suite', ["texte entre blancs"]),
    ],
)
def test_quotation(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@given(st.text(alphabet="«»“”„\"'‘’‹› ab.,9\u00a0", max_size=40))
def test_quotations_lie_within_the_text_and_never_cross(text: str) -> None:
    spans = [quote.span for quote in find(block(text))]
    assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
    for one in spans:
        for other in spans:
            assert not one.start < other.start < one.end < other.end
