"""A quotation in the title, the standfirst, the lede or a caption that the body gives nearly, but not exactly.

A title may quote a part, leave out what dots or brackets stand for, and begin with a capital. What it may not do is put
another word between the marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.annotate.fold import fold
from lint.annotate.tokens import TOKEN
from lint.annotate.variants import by_letter
from lint.model import Agreement, Article, Block, Hit, Quote, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("drift",)
HEADS = frozenset([Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.CAPTION])
ABOVE = frozenset([Role.TITLE, Role.STANDFIRST, Role.CAPTION])
GAPS = ("…", "...", "[", "(", " / ")
CLOSED = {"[": "]", "(": ")"}
SMALL = 4  # letters of a word that opens a quotation and may be adapted: "À", "ça", "and"


class Params(NamedTuple):
    """`words`: words that a quotation must have. It may differ from the body in one word of every `one_in`."""

    words: int = 4
    one_in: int = 4


class Passage(NamedTuple):
    """A stretch of a block with its words, folded."""

    block: Block
    start: int
    end: int
    words: tuple[str, ...]

    def span(self, first: int, last: int) -> Span:
        """The offsets of some of the words."""
        found = list(TOKEN.finditer(self.block.text, self.start, self.end))
        return Span(found[first].start(), found[last - 1].end())

    def shown(self, first: int, last: int) -> str:
        span = self.span(first, last)
        return self.block.text[span.start : span.end]


# Quotations above the body, and in all: more is no article, and the work grows with the square.
MOST_HEADS, MOST_QUOTES = 20, 400


class Match(NamedTuple):
    """Where a quotation stands in another nearly: `edits` words differ, `replaced` of them are other words."""

    passage: Passage
    first: int
    last: int  # exclusive
    edits: int
    replaced: int


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    above = [quote for quote in article.quotes if quote.block.role in HEADS][:MOST_HEADS]
    heads = [part for quote in above for part in _parts(quote, params.words)]
    bodies = [_passage(quote.block, *quote.span) for quote in article.quotes[:MOST_QUOTES]] if heads else []
    for head in heads:
        others = [body for body in bodies if _may_answer(head.block, body.block)]
        if others and (said := _judge(article, head, others, params)) is not None:
            yield said


def _may_answer(head: Block, other: Block) -> bool:
    """Whether a block can hold what a head quotes: the body for all, the lede for what stands above it."""
    if other is head or other.region is not head.region or other.role in ABOVE:
        return False
    return other.role is not Role.LEDE or head.role is not Role.LEDE


def _passage(block: Block, start: int, end: int) -> Passage:
    return Passage(block, start, end, tuple(map(fold, TOKEN.findall(block.text, start, end))))


def _parts(quote: Quote, least: int) -> Iterator[Passage]:
    """A quotation, or its pieces where dots or brackets stand for words of the speaker."""
    block, (start, end) = quote
    if block.text.count(" ", start, end) + 1 < least // 2:
        return
    for first, last in _pieces(block.text, start, end):
        passage = _passage(block, first, last)
        if len(passage.words) >= least:
            yield passage


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        if gap := next((gap for gap in GAPS if text.startswith(gap, at)), ""):
            yield start, at
            close = text.find(CLOSED[gap], at, end) if gap in CLOSED else -1
            start = at = close + 1 if close > 0 else at + len(gap)
        else:
            at += 1
    yield start, end


def _judge(article: Article, head: Passage, others: list[Passage], params: Params) -> Hit | Agreement | None:
    length = len(head.words)
    for other in others:
        if _holds(other.words, head.words):
            return Agreement(head.block, head.span(0, length), "text", (Related(other.block, other.span(0, 1)),))
    limit = max(1, length // params.one_in)
    matches = [match for other in others if (match := _near(head, other, limit)) is not None]
    if not matches or _is_copy(article, head):
        return None
    best = min(matches, key=lambda match: match.edits)
    values: dict[str, Value] = {
        "quote": head.shown(0, length),
        "body": best.passage.shown(best.first, best.last),
        "paragraph": best.passage.block.paragraph,
    }
    related = Related(best.passage.block, best.passage.span(best.first, best.last), "body")
    doubt = 2 * (best.edits > 1 or not best.replaced)
    return Hit("drift", head.block, head.span(0, length), values, (related,), doubt=doubt)


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether words stand in a row in others."""
    return f" {' '.join(part)} " in f" {' '.join(words)} "


def _is_copy(article: Article, head: Passage) -> bool:
    """Whether the words stand as they are in the copy, without marks."""
    copy = (block for block in article.prose if block is not head.block and block.region is head.block.region)
    return any(_holds(_passage(block, 0, len(block.text)).words, head.words) for block in copy)


# --- Nearly the same words --------------------------------------------------------------------------------------------


def _near(head: Passage, other: Passage, limit: int) -> Match | None:
    """Where the words of a quotation stand in another with at most `limit` of them dropped, added or replaced."""
    shared = set(other.words)
    if sum(word in shared for word in head.words) < len(head.words) - limit:
        return None
    best = _align(head.words, other.words)
    if best is None or not 0 < best[2] <= limit:
        return None
    first, last, edits, replaced = best
    if not _convinces(head.words, other.words[first:last]):
        return None
    return Match(other, first, last, edits, replaced)


def _align(part: Sequence[str], words: Sequence[str]) -> tuple[int, int, int, int] | None:
    """The stretch of `words` that is nearest to `part` (Sellers 1980): first, last, edits and replaced words."""
    rows: list[list[tuple[int, int, int]]] = [[(0, 0, j) for j in range(len(words) + 1)]]  # edits, replaced, start
    for i, word in enumerate(part, 1):
        above = rows[-1]
        row = [(i, i, 0)]
        for j, other in enumerate(words, 1):
            same = word == other or (len(word) > 4 and by_letter(word, other) is not None)
            edits, replaced, start = above[j - 1]
            options = [(edits + (not same), replaced + (not same), start)]
            edits, replaced, start = above[j]
            options.append((edits + 1, replaced + 1, start))  # a word of the head that the body lacks
            edits, replaced, start = row[j - 1]
            options.append((edits + 1, replaced, start))  # a word of the body that the head lacks
            row.append(min(options))
        rows.append(row)
    last = min(range(len(words) + 1), key=lambda j: (*rows[-1][j][:2], -j))
    edits, replaced, first = rows[-1][last]
    return (first, last, edits, replaced) if first < last else None


def _convinces(head: Sequence[str], body: Sequence[str]) -> bool:
    """Whether what the two share is more than small words, and the difference more than how a quotation begins or a
    figure is written."""
    shared = [word for word in head if word in body]
    odd = [word for word in (*head, *body) if (word in head) != (word in body)]
    if any(word.isdigit() for word in odd) or (len(head[0]) < SMALL and head[1:] in (body, body[1:])):
        return False
    return len(shared) > 2 and sum(map(len, shared)) > 9
