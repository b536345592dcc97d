"""Quotations above the body: which differences are drift, how sure they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.checks.quote_drift import Params, check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile

WORDS = "nous|ne|partirons|jamais|pas|d'ici|«|»|…|[|]|.|,|Nous|demain|le|matin"
QUOTES = st.lists(st.sampled_from(WORDS.split("|")), max_size=14).map(" ".join)
LEDE = "La réunion s'est tenue hier soir à la mairie, devant deux cents personnes venues de tout le canton."


def said(head: str, body: str) -> list[Hit | Agreement]:
    text = f"---\ntitle: '{head.replace(chr(39), chr(39) * 2)}'\nlang: fr\n---\n\n{LEDE}\n\n{body}\n"
    return list(check(read(SourceFile("a.md", text), Settings()), Params()))


def drift(head: str, body: str) -> list[int]:
    """The doubt of each hit."""
    return [each.doubt for each in said(head, body) if isinstance(each, Hit)]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("« Nous ne partirons pas d'ici »", "« Nous ne partirons pas d'ici », a dit le maire."),
        ("« nous ne partirons pas »", "« Nous ne partirons pas, demain ou jamais », a dit le maire."),
        ("« Nous […] partirons demain matin »", "« Nous tous ici partirons demain matin », a dit le maire."),
        ("« Nous ne partirons pas d’ici... »", "« Nous ne partirons pas d'ici ! », a dit le maire."),
        ("« Non à la route »", "« Oui à la route », a dit le maire."),
        ("« Nous ne partirons pas d'ici »", "Ils ont répété qu'ils le disaient : nous ne partirons pas d'ici."),
        ("« Et nous ne partirons pas d'ici »", "« Nous ne partirons pas d'ici », a dit le maire."),
        ("« La route fera dix kilomètres »", "« La route fera 10 kilomètres », a dit le maire."),
        ("« Nous ne partirons pas d'ici »", "« Le maire nous a bien reçus », a dit une voisine."),
    ],
)
def test_silent(head: str, body: str) -> None:
    assert drift(head, body) == []


@pytest.mark.parametrize(
    ("head", "body", "doubt"),
    [
        ("« Nous ne partirons jamais d'ici »", "« Nous ne partirons pas d'ici », a dit le maire.", 0),
        ("« Nous ne partirons jamais »", "« Nous ne partirons pas », a dit le maire.", 0),
        ("« Nous partirons tous demain matin »", "« Nous partirons tous ensemble demain matin », a dit le maire.", 2),
        (
            "« Nous partirons tous demain matin avec les enfants »",
            "« Nous irons tous demain soir avec les enfants », a dit le maire.",
            2,
        ),
    ],
)
def test_drift(head: str, body: str, doubt: int) -> None:
    assert drift(head, body) == [doubt]


def test_an_exact_quotation_agrees() -> None:
    found = said("« Nous ne partirons pas d'ici »", "« Nous ne partirons pas d'ici », a dit le maire.")
    assert [type(each) for each in found] == [Agreement]


@given(QUOTES, QUOTES)
def test_any_text(head: str, body: str) -> None:
    for each in said(f"« {head} »", f"« {body} », a dit le maire."):
        assert 0 <= each.span.start < each.span.end <= len(each.block.text)
