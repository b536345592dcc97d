"""Days of the year and lands as values of a relation."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import countries, gazetteer
from lint.model import Article, Block
from lint.source import Span

Told = tuple[Span, tuple[str, ...]]  # a value, as one or several ids


def days(article: Article, block: Block, sentence: Span) -> Iterator[Told]:
    for date in article.dates:
        if date.block is block and sentence.start <= date.span.start < sentence.end and date.start.day and not date.end:
            yield date.span, (f"{date.start.day}-{date.start.month}",)


def named(block: Block, sentence: Span) -> Iterator[Told]:
    """The countries and divisions of a sentence, by name or adjective."""
    text, language, at = block.text, block.language, sentence.start
    while at < sentence.end:
        if not text[at].isalpha():
            at += 1
            continue
        end = countries.word_end(text, at)
        for start in {at, at + 2} if text[at + 1 : at + 2] in ("'", "’") else {at}:
            code, after = gazetteer.land_at(text, start, language) if text[start].isupper() else ("", start)
            code = gazetteer.NAMESAKES.get(code, code) if code[:1] == "X" else code
            codes = code or countries.by_adjective(text[start:end].partition("-")[0].lower(), language)
            if codes and (code or language == "fr" or text[start].isupper()):
                end = after if code else end
                yield Span(start, end), tuple(codes.split())
                break
        at = max(end, at + 1)
