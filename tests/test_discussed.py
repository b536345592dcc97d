"""Findings in what tells of a mistake are notes."""

from __future__ import annotations

import pytest

from lint import config
from lint.engine import Options, check_text
from lint.model import Severity
from lint.source import SourceFile

PLAIN = "Le contrat court jusqu'au 31 novembre, selon la mairie."


@pytest.mark.parametrize(
    "text",
    [
        "Notre article datait la fête du 31 novembre, un jour qui n'existe pas.",
        "RECTIFICATIF. La fête n'aura pas lieu le 31 novembre, mais le 30.",
        "Correction: our report on Monday said the fair closed on November 31. It closed on November 30.",
        "Đính chính: hội chợ bế mạc ngày 30/11, không phải ngày 31/11 như đã in.",
    ],
)
def test_a_mistake_that_is_told_of_is_a_note(text: str) -> None:
    assert _worst(text) <= Severity.NOTE


def test_a_mistake_that_is_made_is_not() -> None:
    assert _worst(PLAIN) is Severity.ERROR


def _worst(text: str) -> Severity:
    found = check_text(SourceFile("a.txt", text), config.setup(None, None).rules(), Options()).findings
    return max((each.severity for each in found if each.family == "dates"), default=Severity.NOTE)
