"""Running one rule of the dates family on a text, for its tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from lint import ruleset
from lint.article import read
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile


@cache
def rule(name: str) -> ruleset.Rule:
    """A shipped rule of the family, compiled alone."""
    folder = ruleset.shipped_rules()
    return ruleset.make(ruleset.Compiler({}).rule(f"{folder}/dates/{name}.yaml", ruleset.Pack("", str(folder))))


def verdicts(name: str, text: str, lang: str, published: str | None = None) -> Iterator[Hit | Agreement]:
    """What a rule's check says of a text; front matter makes it Markdown."""
    path = "a.md" if text.startswith("---") else "a.txt"
    article = read(SourceFile(path, text), Settings(lang=lang, date=published))
    module = import_module(f"lint.checks.{rule(name).check.replace('-', '_')}")
    yield from module.check(article, rule(name).params)


def flagged(name: str, text: str, lang: str, published: str | None = None) -> list[tuple[str, str, int]]:
    """Outcome, flagged text and doubt of each hit."""
    return [
        (hit.outcome, hit.block.text[hit.span.start : hit.span.end], hit.doubt)
        for hit in verdicts(name, text, lang, published)
        if isinstance(hit, Hit)
    ]


def agreed(name: str, text: str, lang: str, published: str | None = None) -> list[str]:
    """The texts of the comparisons that held."""
    return [
        one.block.text[one.span.start : one.span.end]
        for one in verdicts(name, text, lang, published)
        if isinstance(one, Agreement)
    ]
