"""Two ways of writing one thing within the page, and signs that are wrong in any style.

What the ways are is data: a pattern finds every use of a sign, and the text of its group `mark` tells which way it is
written. The page says by itself which way is the usual one; only the others are pointed at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Literal

from lint.annotate import language
from lint.checks._search import compiled
from lint.model import (
    Agreement,
    Article,
    Block,
    Edit,
    Hit,
    Listing,
    Local,
    MaskKind,
    RegionKind,
    Related,
    Role,
    Suggestion,
)
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("mixed", "stray", "missing", "wrong", "doubled")
MASKS = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE, MaskKind.FILE, MaskKind.TELEPHONE)
FOLDED = str.maketrans("\u00a0\u202f\u2009\t", "    ")
MOST = 12  # places that a finding lists; its suggestion mends all
COUNTED = {
    "fr": "{odd} ({few} fois) contre {usual} ({many} fois)",
    "en": "{odd} ({few}) against {usual} ({many})",
}
ALONE = {"fr": "{odd} ({few} fois)", "en": "{odd} ({few})"}
QUOTED = {"fr": "« {text} »", "en": "“{text}”"}


class Form(NamedTuple):
    """One way to write it: the texts of `mark`, with plain blanks, and what messages call it."""

    marks: tuple[str, ...]
    name: Mapping[str, str] = QUOTED


class Style(NamedTuple):
    """`pattern` finds all uses; what is flagged starts with its group `text`, where there is one.

    With one form, every other way is wrong, and `outcome` says how; with several, the most frequent is the usual one,
    and the first of them in a tie. Uses with groups called `key` are compared only where both ways have a key in
    common. `among` says what is compared: each article by itself; the page; the page, but in silence where no article
    has an odd use (`house`: teasers show what is usual, no more); the lines of the source. Nothing is said of fewer
    than `least` odd uses, or where the usual form stands less than `usual` times. One of `needs` must be in the text.
    Up to `lone` uses are odd even where the first form, the language's own, stands nowhere. `safe` says whether
    mending needs no eyes.
    """

    pattern: str
    forms: tuple[Form, ...]
    languages: tuple[str, ...] = ()
    among: Literal["article", "house", "page", "source"] = "article"
    outcome: Literal["mixed", "stray", "missing", "wrong", "doubled"] = "mixed"
    needs: tuple[str, ...] = ()
    least: int = 1
    usual: int = 1
    lone: int = 0
    safe: bool = True


class Params(NamedTuple):
    styles: tuple[Style, ...] = ()


class Use(NamedTuple):
    """A place where the sign stands; spans are the block's, `form` is a number."""

    block: Block
    span: Span
    mark: Span
    form: int

    def of_source(self, span: Span) -> Span:
        return self.block.map.to_source(span)

    def written(self, span: Span) -> str:
        return self.block.text[span.start : span.end]


class Sheet(NamedTuple):
    """Blocks of one language as one text, a line each, so that a pattern runs once over all of them."""

    text: str
    blocks: tuple[Block, ...]
    starts: tuple[int, ...]


class Mix(NamedTuple):
    """The odd uses of a style, and the first of the usual ones with their number and most frequent `mark`."""

    style: Style
    odd: tuple[Use, ...]
    mark: str
    usual: Use | None = None
    many: int = 0


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for the page and outcome, at the first odd use."""
    found: dict[str, list[Mix]] = {}
    for style in params.styles:
        for sheet in _sheets(article, "page" if style.among == "house" else style.among):
            if not style.languages or sheet.blocks[0].language in style.languages:
                mix = _mix(article, style, sheet)
                if mix:
                    found.setdefault(style.outcome, []).append(mix)
    for outcome, mixes in found.items():
        if any(mix.style.among != "house" or _in_article(mix.odd) for mix in mixes):
            yield _hit(article, outcome, mixes)


def _in_article(uses: Iterable[Use]) -> bool:
    return any(use.block.region.kind is RegionKind.MAIN for use in uses)


@lru_cache(maxsize=3)
def _sheets(article: Article, among: str) -> tuple[Sheet, ...]:
    if among == "source":
        return (Sheet(article.page.text, (article.page,), (0,)),)
    blocks = [block for block in article.prose if block.role is not Role.TABLE]
    mine = [block for block in blocks if block.region.kind is RegionKind.MAIN]
    if among == "article" and (len(mine) < len(blocks) or len({block.region.index for block in mine}) > 1):
        return _grouped(mine, lambda block: (block.language, block.region.index))
    return _sheets(article, "page") if among == "article" else _grouped(blocks, lambda block: block.language)


def _grouped(blocks: Iterable[Block], key: Callable[[Block], object]) -> tuple[Sheet, ...]:
    groups: dict[object, list[Block]] = {}
    for block in blocks:
        groups.setdefault(key(block), []).append(block)
    return tuple(map(_sheet, groups.values()))


def _sheet(blocks: list[Block]) -> Sheet:
    starts, start = [], 0
    for block in blocks:
        starts.append(start)
        start += len(block.text) + 1
    return Sheet("\n".join(block.text for block in blocks), tuple(blocks), tuple(starts))


# --- One style --------------------------------------------------------------------------------------------------------


def _mix(article: Article, style: Style, sheet: Sheet) -> Mix | None:
    """The odd and the usual uses of a style on a sheet; None where there is nothing to tell."""
    if not _may_differ(style, sheet.text):
        return None
    matches = list(compiled(style.pattern).finditer(sheet.text))
    forms = _forms(style, matches)
    counts = Counter(form for form in forms if form is not None)
    right = _usual(style, counts)
    if right is None:
        return None
    odd = [_use(sheet, match, form) for match, form in zip(matches, forms, strict=True) if form not in (right, None)]
    odd = [use for use in odd if not use.block.masked(use.span, *MASKS) and _deliberate(article, use)]
    if not odd or len(odd) < style.least:
        return None
    usual = [match for match, form in zip(matches, forms, strict=True) if form == right]
    if not usual:
        return Mix(style, tuple(odd), style.forms[right].marks[0])
    mark = Counter(match["mark"] for match in usual).most_common(1)[0][0]
    return Mix(style, tuple(odd), mark, _use(sheet, usual[0], right), len(usual))


def _usual(style: Style, counts: Counter[int]) -> int | None:
    """The form that the others are measured by; None where nothing differs, or too little stands to show a style."""
    if len(style.forms) == 1:
        return 0
    if len(counts) == 1 and 0 not in counts and counts.total() <= style.lone:
        return 0
    right = max(sorted(counts), key=counts.__getitem__, default=0)
    return right if len(counts) > 1 and counts[right] >= style.usual else None


def _may_differ(style: Style, text: str) -> bool:
    """A test that costs nothing: the signs of two forms are in the text, and what the pattern cannot do without."""
    if style.needs and not _holds(text, style.needs):
        return False
    if len(style.forms) == 1:
        return True
    written = sum("" in form.marks or any(mark in text for mark in form.marks) for form in style.forms)
    return written > 1 or (written == 1 and style.lone > 0)


@lru_cache(maxsize=8)
def _holds(text: str, needs: tuple[str, ...]) -> bool:
    return any(need in text for need in needs)


def _forms(style: Style, matches: list[Any]) -> list[int | None]:
    """The number of the form of each use: -1 for none that is listed, None for a use that is not compared."""
    numbers = {mark: number for number, form in enumerate(style.forms) for mark in form.marks}
    marks = (match["mark"] for match in matches)
    forms: list[int | None] = [numbers.get(mark if mark in numbers else mark.translate(FOLDED), -1) for mark in marks]
    if matches and "key" in matches[0].re.groupindex:
        ways: dict[str, set[int | None]] = {}
        for match, form in zip(matches, forms, strict=True):
            for key in match.captures("key"):
                ways.setdefault(key, set()).add(form)
        for at, match in enumerate(matches):
            if all(len(ways[key]) < 2 for key in match.captures("key")):
                forms[at] = None
    return forms


def _use(sheet: Sheet, match: Any, form: int | None) -> Use:
    at = bisect_right(sheet.starts, match.start()) - 1
    shift = sheet.starts[at]
    start = match.start("text") if "text" in match.re.groupindex else -1
    start = match.start() if start < 0 else start
    first, last = match.span("mark")
    block, span = sheet.blocks[at], Span(start - shift, match.end() - shift)
    return Use(block, span, Span(first - shift, last - shift), -1 if form is None else form)


def _deliberate(article: Article, use: Use) -> bool:
    """Whether a sign is the writer's own: not of a passage in another language, nor markup or an entity in blanks."""
    block, at = use.block, use.of_source(use.mark)
    if not {"<", "&"}.isdisjoint(article.source.text[at.start : at.end]):
        return False
    if block.role is Role.PAGE:
        return True
    around = [quote.span for quote in article.quotes if quote.block is block and _within(use.mark, quote.span)]
    span = around[-1] if around else block.sentence_at(use.span.start)
    return not _is_foreign(block.text[span.start : span.end], block.language)


@lru_cache(maxsize=64)
def _is_foreign(text: str, lang: str) -> bool:
    said = language.evidence(text)
    return said.count_of(said.best) > said.count_of(lang)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


# --- The finding ------------------------------------------------------------------------------------------------------


def _hit(article: Article, outcome: str, mixes: list[Mix]) -> Hit:
    page = article.page
    odd = sorted({use.of_source(use.span): use for mix in mixes for use in mix.odd}.items())
    edits = tuple(_apart(Edit(use.of_source(use.mark), mix.mark) for mix in mixes for use in mix.odd))
    places = [Related(page, span, "odd") for span, _ in odd[1:MOST]]
    places += [Related(page, mix.usual.of_source(mix.usual.span), "usual") for mix in mixes if mix.usual]
    (first, use), *_ = odd
    return Hit(
        outcome,
        page,
        first,
        {
            "styles": Listing(tuple(_counted(mix) for mix in mixes if len(mix.style.forms) > 1)),
            "text": use.written(use.span),
            "count": len(odd),
        },
        tuple(places),
        (Suggestion(_mended(article.source.text, first, edits), edits, safe=all(mix.style.safe for mix in mixes)),),
    )


def _apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Edits in order; of two that share a place, where two styles find fault with it, the first."""
    end = -1
    for edit in sorted(edits):
        if edit.span.start >= end and edit.span != (end, end):
            yield edit
            end = edit.span.end


def _mended(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """The text of a span with the edits that fall into it."""
    mended, end = "", span.start
    for edit in edits:
        if span.start <= edit.span.start and edit.span.end <= span.end:
            mended, end = mended + text[end : edit.span.start] + edit.text, edit.span.end
    return mended + text[end : span.end]


def _counted(mix: Mix) -> Local:
    """The most frequent of the odd forms against the usual one, with the number of all odd uses and of usual ones."""
    number = Counter(use.form for use in mix.odd).most_common(1)[0][0]
    odd = _named(mix.style, next(use for use in mix.odd if use.form == number))
    if mix.usual is None:
        return Local(ALONE, {"odd": odd, "few": len(mix.odd)})
    usual = _named(mix.style, mix.usual)
    return Local(COUNTED, {"odd": odd, "usual": usual, "few": len(mix.odd), "many": mix.many})


def _named(style: Style, use: Use) -> Local:
    return Local(style.forms[use.form].name, {"text": use.written(use.span)})
