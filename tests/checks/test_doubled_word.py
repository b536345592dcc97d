"""Words that stand twice; the examples in the rule hold the lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint import ruleset
from lint.article import read
from lint.checks.doubled_word import check
from lint.model import Hit, Settings
from lint.ruleset import Compiler, Pack
from lint.source import SourceFile

FOLDER = ruleset.shipped_rules()
RULE = ruleset.make(Compiler({}).rule(f"{FOLDER}/typos/doubled-word.yaml", Pack("", FOLDER)))
START = "La commune a voté hier le budget de la culture. "


def hits(text: str, lang: str = "fr") -> list[Hit]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    return [hit for hit in check(article, RULE.params) if isinstance(hit, Hit)]


def flagged(text: str, lang: str = "fr") -> list[str]:
    return [hit.block.text[hit.span.start : hit.span.end] for hit in hits(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "Nous nous verrons ; vous vous verrez.",
        "L'est est sec, et le vent d'est est tombé.",
        "Il doit peut-être être là. Ce jour-là là-bas.",
        "Elle dit oui. Oui, elle le dit.",
        "Il vend, tout en en gardant une part.",
        "Le groupe Duran Duran et la ville de Pago Pago.",
        "Dur dur dur, ce virage.",
        "Le nombre 12 12 et la ligne B B.",
        "Les chercheur·euse·s s'y rendent. Le pôle R & D d'ici.",
        "Il fait faire des travaux, très très vite.",
        "Petit à petit, à la fin, au fur et à mesure, de plus en plus.",
    ],
)
def test_meant(text: str) -> None:
    assert flagged(START + text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On a vu le le maire.", ["le le"]),
        ("Elle elle reste.", ["Elle elle"]),
        ("On y y entend des voix, et il a a chanté.", ["y y", "a a"]),
        ("Il y a trois trois filières.", ["trois trois"]),
        ("Le maire de la de la vallée.", ["de la de la"]),
        ("Le prix\u00a0du du\u202fpain.", ["du du"]),
        ("Le conseil municipal municipal siège.", ["municipal municipal"]),
    ],
)
def test_doubled(text: str, found: list[str]) -> None:
    assert flagged(START + text) == found


def test_the_second_goes() -> None:
    (hit,) = hits("On a vu le  le maire de la commune hier.")
    (suggestion,) = hit.suggestions
    (edit,) = suggestion.edits
    text = hit.block.text
    assert suggestion.safe
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == "On a vu le maire de la commune hier."


def test_nothing_is_fixed_by_itself_in_direct_speech() -> None:
    (hit,) = hits(START + "« On a vu le le maire », dit-elle.")
    assert hit.doubt == 1
    assert not hit.suggestions[0].safe


@given(
    st.lists(st.sampled_from(["le", "la", "de", "a", "à", "un", "nous", "Le", "est", "en", *".,'’-«»"]), max_size=30)
)
def test_any_words(pieces: list[str]) -> None:
    for hit in hits(START + " ".join(pieces)):
        (edit,) = hit.suggestions[0].edits
        assert hit.span.start < edit.span.start < edit.span.end == hit.span.end
