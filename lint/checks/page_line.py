"""Short lines between the paragraphs that belong to the page or to the desk: counters, buttons in a row, field labels,
lengths, page jumps.

A line is told by its shape, or by its words where all of them are words of buttons and at least one is of nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from lint import patterns
from lint.annotate import furniture
from lint.annotate.tokens import TOKEN
from lint.checks._buttons import PHRASE, Tables, tables, told, words_of
from lint.checks._lines import DIGITS, FRAME, lines, wrapped
from lint.checks._search import CLOSING, OPENING, Certainty, Found, compiled, hits, is_said, mentioned, within_address
from lint.kept import kept
from lint.model import Agreement, Article, Block, Hit
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("certain", "likely", "possible")
LONGEST = 110  # characters of a line that is looked at
LONGEST_SENTENCE = 80
STEP = patterns.compile(r"\d+\.|[-*•]\s.*\.$")  # a numbered heading, a step of a recipe
HOW = "comment"  # opens a question in French, and is a button in English
SHORTEST = 60  # characters of a paragraph beside a line that is odd
HEADINGS = "#>-*|" + OPENING
STOPS = (".", "!", "?", "…", "»", "”", '"', ":", ";")


class Shape(NamedTuple):
    """An expression of the `regex` module that a line without the blanks around it begins with; `$` where it is to
    fill the line. It is tried where the line has one of the signs of `has`, if any are given (0 is any digit).
    `languages` are those of the copy; none means all. `head` is for the first line too."""

    pattern: str
    outcome: Certainty = "likely"
    has: str = ""
    languages: tuple[str, ...] = ()
    head: bool = False


class Params(NamedTuple):
    """`buttons` are words and phrases that buttons and boxes of a page and notes of a desk hold, `half` those that
    tell it by twos; `around` is what stands about them there. `bids` are buttons that ask readers for something.
    `odd` is an expression that finds a sign no heading has.
    """

    shapes: tuple[Shape, ...] = ()
    buttons: tuple[str, ...] = ()
    half: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    bids: tuple[str, ...] = ()
    odd: str = ""


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    buttons = _tables(params)
    places = _paragraphs(article) if article.is_web_page else _lines(article)
    found = []
    for index, (block, span) in enumerate(places):
        first = not index and not _stands_above(article)
        if outcome := _outcome(block.text[span.start : span.end], article.language, first, params, buttons):
            one = Found(outcome, block, span)
            if not (mentioned(block.text, span) or within_address(block, span) or wrapped(article, span.start)):
                found.append(one)
    if not found and not article.is_web_page and (odd := _odd(article, params, buttons)):
        found = [odd]
    if sum(one.outcome == "possible" for one in found) > 1:  # a habit of the page
        found = [one for one in found if one.outcome != "possible"]
    if not article.is_web_page:
        found += _sentences(article, buttons)
    yield from hits(article, found, each=True)


def _stands_above(article: Article) -> bool:
    """Whether the first line stands above a headline: another line without a stop, and a paragraph below it."""
    page = lines(article.copy)
    if article.is_web_page or len(page) < 3 or page[0].text.endswith(STOPS):
        return False
    return len(page[1].text) <= LONGEST and not page[1].text.endswith(STOPS) and _is_paragraph(page[2].text)


@kept
def _fitting(params: Params, language: str, first: bool) -> dict[str, tuple[str, list[tuple[int, Shape]]]]:
    """The numbered shapes that a line is tried on by the signs that it has then, with the pattern of all in one."""
    found: dict[str, list[tuple[int, Shape]]] = {}
    for number, shape in enumerate(params.shapes):
        if (not shape.languages or language in shape.languages) and (shape.head or not first):
            found.setdefault(shape.has, []).append((number, shape))
    return {has: ("|".join(_scoped(shape.pattern) for _, shape in shapes), shapes) for has, shapes in found.items()}


def _scoped(pattern: str) -> str:
    """A pattern as one of several, with its flag for itself."""
    return f"(?i:{pattern.removeprefix('(?i)')})" if pattern.startswith("(?i)") else f"(?:{pattern})"


@kept
def _tables(params: Params) -> Tables:
    return tables(params.buttons, params.half, params.around, params.bids)


def _sentences(article: Article, buttons: Tables) -> Iterator[Found]:
    """Sentences that stand among others and have words of buttons alone."""
    strong = buttons.strong & article.vocabulary
    for block in article.prose:
        if strong and not strong.isdisjoint(block.vocabulary) and not STEP.match(block.text):
            for span in block.sentences if len(block.sentences) > 1 else ():
                text = block.text[span.start : span.end]
                if len(text) <= LONGEST_SENTENCE and "@" not in text and _ends_known(text, buttons):
                    outcome = _of_buttons(text, buttons)
                    if outcome and not is_said(article, block, span):
                        yield Found(outcome, block, span)


def _ends_known(text: str, buttons: Tables) -> bool:
    """Whether the first and the last word of a sentence may be a button's."""
    first, last = TOKEN.search(text), text.rpartition(" ")[2].strip(FRAME).lower()
    return first is not None and first[0].lower() in buttons.known and (last in buttons.known or not last.isalpha())


def _odd(article: Article, params: Params, buttons: Tables) -> Found | None:
    """The one line without a stop that stands between two paragraphs, where a sign or a word of buttons is in it that
    no heading has: one of several would be a heading."""
    page = lines(article.copy)
    alone = [
        at
        for at, line in enumerate(page)
        if 0 < at < len(page) - 1 and len(line.text) <= LONGEST and not line.text.endswith(STOPS)
    ]
    if len(alone) != 1:
        return None
    before, line, after = page[alone[0] - 1 : alone[0] + 2]
    if not (_is_paragraph(before.text) and _is_paragraph(after.text)) or line.text[0] in HEADINGS or line.start == 0:
        return None
    words = words_of(line.text)
    told = any((word,) in buttons.buttons for word in words)
    if not (compiled(params.odd).search(line.text) or (told and len(words) > 2)) or wrapped(article, line.start):
        return None
    return Found("possible", article.page, Span(line.start, line.start + len(line.text)))


def _is_paragraph(text: str) -> bool:
    return len(text) > SHORTEST and text.endswith(STOPS)


def _lines(article: Article) -> Iterator[tuple[Block, Span]]:
    for line in lines(article.copy):
        if len(line.text) <= LONGEST:
            yield article.page, Span(line.start, line.start + len(line.text))


def _paragraphs(article: Article) -> Iterator[tuple[Block, Span]]:
    """Those of the article proper; the page around it may have its buttons."""
    for block in article.prose:
        if len(block.text) <= LONGEST:
            yield block, Span(0, len(block.text))


def _outcome(line: str, language: str, first: bool, params: Params, buttons: Tables) -> Certainty | None:
    signs = set(line.translate(DIGITS))
    told = (
        shapes
        for has, (joined, shapes) in _fitting(params, language, first).items()
        if not (has and signs.isdisjoint(has)) and compiled(joined).match(line)
    )
    for _, shape in sorted(chain.from_iterable(told)):
        if compiled(shape.pattern).match(line):
            return shape.outcome
    quoted = line[0] in OPENING and line[-1] in CLOSING
    return None if first or quoted else _of_buttons(line, buttons)


def _of_buttons(line: str, buttons: Tables) -> Certainty | None:
    """Whether all words of a line are a page's: "Partager Tweeter Imprimer", "Sign up for our newsletter"."""
    words = words_of(line)
    if not 1 < len(words) < 15 or not buttons.known.issuperset(words) or _announces(line):
        return None
    if (words[0] == HOW and line.endswith("?")) or STEP.match(line):
        return None
    much = told(words, buttons) or 0
    if much and (much > 3 or any(tuple(words[:n]) in buttons.bids for n in range(1, PHRASE + 1))):
        return "likely"
    return "possible" if much > 1 else None


def _announces(line: str) -> bool:
    """Whether a line opens a box of other articles, rather than leading to one: "Voir plus", but for "Read more »"."""
    return line[-1] not in "»>→›" and furniture.fold(line) in furniture.RELATED
