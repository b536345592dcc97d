"""Sentences in two versions, one that adds up and one that does not: "une hausse de {25/40} %"."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from lint import ruleset
from lint.model import Agreement, Hit
from tests.annotate.blocks import article

FORK = re.compile(r"\{([^{}/]*)/([^{}]*)\}")


def lines(table: str) -> list[tuple[str, str]]:
    r"""Language and text of each line of a table; `\n` in a raw one breaks a line of the text."""
    return [(line[:2], line[3:].replace(r"\n", "\n")) for line in table.strip().splitlines()]


def good(sentence: str) -> str:
    return FORK.sub(r"\1", sentence)


def bad(sentence: str) -> str:
    return FORK.sub(r"\2", sentence)


def said(rule: str, text: str, lang: str) -> list[Hit | Agreement]:
    """What the check of a rule says of a text, with the rule's own parameters."""
    (found,) = (each for each in ruleset.shipped() if each.id == rule)
    return list(ruleset.check_module(found.check).check(article(text + "\n", lang), found.params))


def hits(rule: str, text: str, lang: str) -> list[Hit]:
    return [each for each in said(rule, text, lang) if isinstance(each, Hit)]


def silent(rule: str, table: str) -> Callable[[str, str], None]:
    """A test that a rule says nothing of any line of a table."""

    @pytest.mark.parametrize(("lang", "text"), lines(table))
    def test(lang: str, text: str) -> None:
        assert hits(rule, text, lang) == []

    return test


def twins(rule: str, table: str) -> Callable[[str, str], None]:
    """A test that a rule tells the bad version of each line of a table from the good one."""

    @pytest.mark.parametrize(("lang", "text"), lines(table))
    def test(lang: str, text: str) -> None:
        assert hits(rule, good(text), lang) == []
        assert len(hits(rule, bad(text), lang)) == 1

    return test
