"""Runs rules over one text: reads it, lets every rule look, and puts hits where they stand in the source.

Nothing a rule does stops the others: what raises is reported as a Failure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from lint import discussed
from lint import source as sources
from lint.article import read
from lint.errors import ReadError
from lint.findings import BlockNumber, Held, Located, Result, Stored
from lint.fingerprint import fingerprint
from lint.model import (
    Agreement,
    Article,
    Block,
    Failure,
    Hit,
    Place,
    Record,
    Role,
    Settings,
    SourceEdit,
    SourceSuggestion,
    Suggestion,
)
from lint.ruleset import Rule, check_module
from lint.source import SourceFile, Span
from lint.suppress import in_text
from lint.window import window


def check_file(
    path: str, rules: Sequence[Rule], settings: Settings, plugins: Mapping[str, str], across: bool = True
) -> Result:
    """Read a file and run rules over it; `across` tells whether there are other files to compare it with."""
    try:
        source = sources.read(path)
    except ReadError as error:
        return Result(failures=(Failure(path, "read", str(error)),))
    return check_source(source, rules, settings, plugins, across)


def check_source(
    source: SourceFile, rules: Sequence[Rule], settings: Settings, plugins: Mapping[str, str], across: bool = False
) -> Result:
    """Run rules over a text. A reader that fails is a Failure like any other."""
    try:
        article = read(source, settings)
        counts = (len(article.quantities), len(article.dates), len(article.names))
        allows = in_text(article)
    except ReadError as error:
        return Result(failures=(Failure(source.path, "read", str(error)),))
    except Exception as error:
        return Result(failures=(Failure(source.path, "read", f"{type(error).__name__}: {error}"),))
    hits: list[Located] = []
    failures: list[Failure] = []
    records: list[Stored] = []
    agreed: list[Held] = []
    for rule in rules:
        if rule.needs and not any(word in source.folded for word in rule.needs):
            continue
        try:
            module = check_module(rule.check, plugins)
            if hasattr(module, "collect"):
                if across:
                    records += _stored(rule, module.collect(article, rule.params), article)
                continue
            for said in module.check(article, rule.params):
                if isinstance(said, Agreement):
                    agreed.append(_held(rule.id, said))
                elif _speaks(rule, said.block, article):
                    said = discussed.softened(said, article) if rule.family in discussed.FAMILIES else said
                    hits.append(_locate(rule.id, said, source))
        except Exception as error:
            failures.append(Failure(source.path, "rule", describe(error), rule.id))
    return Result(tuple(hits), tuple(failures), tuple(records), counts, tuple(agreed), allows, source.path)


def describe(error: Exception) -> str:
    """What went wrong in a rule, in a line."""
    if isinstance(error, TimeoutError):
        return "a pattern of this rule took too long on this text"
    return f"{type(error).__name__}: {error}"


def _speaks(rule: Rule, block: Block, article: Article) -> bool:
    language = article.language if block.role is Role.PAGE else block.language
    return not rule.languages or language in rule.languages


def _locate(rule: str, hit: Hit, source: SourceFile) -> Located:
    return Located(
        rule,
        hit.outcome,
        hit.entry,
        hit.doubt,
        dict(hit.values),
        _place(source, hit.block, hit.span),
        tuple((other.label, _place(source, other.block, other.span)) for other in hit.related),
        tuple(_suggestion(hit.block, each) for each in hit.suggestions),
        fingerprint(rule, hit),
    )


def _held(rule: str, said: Agreement) -> Held:
    related = tuple(other.block.map.to_source(other.span) for other in said.related)
    return Held(rule, said.against, said.block.map.to_source(said.span), related)


def _place(source: SourceFile, block: Block, span: Span) -> Place:
    at = block.map.to_source(span)
    start, end = source.position(at.start), source.position(at.end)
    return Place(source.path, at, start, end, source.text[at.start : at.end], window(block, span))


def _suggestion(block: Block, suggestion: Suggestion) -> SourceSuggestion:
    edits = tuple(SourceEdit(block.map.to_source(edit.span), edit.text) for edit in suggestion.edits)
    return SourceSuggestion(suggestion.text, edits, suggestion.safe)


def _stored(rule: Rule, records: Iterator[Record], article: Article) -> Iterator[Stored]:
    numbers = {id(block): number for number, block in enumerate(article.blocks)}
    for record in records:
        number: Any = BlockNumber(article.source.path, numbers[id(record.block)])
        yield Stored(rule.id, record._replace(block=number))


def compare(
    records: Sequence[Stored], rules: Sequence[Rule], plugins: Mapping[str, str], open: Callable[[str], Article]
) -> Result:
    """The cross-file rules, over the records of all files. Files with a hit are read again, by `open`."""
    hits: list[Located] = []
    failures: list[Failure] = []
    articles: dict[str, Article] = {}

    def article_of(block: Any) -> Article:
        if block.path not in articles:
            articles[block.path] = open(block.path)
        return articles[block.path]

    for rule in rules:
        mine = [stored.record for stored in records if stored.rule == rule.id]
        if not mine:
            continue
        try:
            module = check_module(rule.check, plugins)
            for said in module.compare(mine, rule.params):
                if isinstance(said, Hit):
                    hits.append(_across(rule.id, said, article_of))
        except Exception as error:
            failures.append(Failure(None, "rule", describe(error), rule.id))
    return Result(tuple(hits), tuple(failures))


def _across(rule: str, hit: Hit, article_of: Callable[[Any], Article]) -> Located:
    """A cross-file hit, with blocks in place of their numbers."""

    def block_of(number: Any) -> Block:
        block: Block = article_of(number).blocks[number.number]
        return block

    here = hit._replace(block=block_of(hit.block), related=())
    others = [(other._replace(block=block_of(other.block)), article_of(other.block).source) for other in hit.related]
    located = _locate(rule, here, article_of(hit.block).source)
    return located._replace(
        related=tuple((other.label, _place(source, other.block, other.span)) for other, source in others),
        fingerprint=fingerprint(rule, here._replace(related=tuple(other for other, _ in others))),
    )
