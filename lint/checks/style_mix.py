"""Two ways of writing one thing within the page, and signs that are wrong in any style.

What the ways are is data: a pattern finds every use of a sign, and the text of its group `mark` tells which way it is
written. The page says by itself which way is the usual one; only the others are pointed at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Literal

from lint import patterns
from lint.annotate import language
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

OUTCOMES = ("mixed", "stray", "wrong")
MASKS = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE, MaskKind.FILE, MaskKind.TELEPHONE)
FOLDED = str.maketrans("\u00a0\u202f\u2009\t", "    ")
MOST = 12  # places that a finding lists; its suggestion mends all
COUNTED = {
    "fr": "{odd} ({few} fois) contre {usual} ({many} fois)",
    "en": "{odd} ({few}) against {usual} ({many})",
}
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
    """

    pattern: str
    forms: tuple[Form, ...]
    languages: tuple[str, ...] = ()
    among: Literal["article", "house", "page", "source"] = "article"
    outcome: Literal["mixed", "stray", "wrong"] = "mixed"
    needs: tuple[str, ...] = ()
    least: int = 1
    usual: int = 1


class Params(NamedTuple):
    styles: tuple[Style, ...] = ()


class Use(NamedTuple):
    """A place where the sign stands; spans are the block's, `form` is a number."""

    block: Block
    span: Span
    mark: Span
    form: int
    keys: tuple[str, ...]

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
    """The odd uses of a style, and the usual ones; no odd ones where there is nothing to tell."""

    style: Style
    odd: tuple[Use, ...] = ()
    usual: tuple[Use, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for the page and outcome, at the first odd use."""
    found: dict[str, list[Mix]] = {}
    for style in params.styles:
        for sheet in _sheets(article, "page" if style.among == "house" else style.among):
            if not style.languages or sheet.blocks[0].language in style.languages:
                mix = _mix(article, style, sheet)
                if mix.odd:
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
    groups: dict[tuple[str, int], list[Block]] = {}
    for block in article.prose:
        if block.role is Role.TABLE:
            continue
        if among != "article":
            groups.setdefault((block.language, -1), []).append(block)
        elif block.region.kind is RegionKind.MAIN:
            groups.setdefault((block.language, block.region.index), []).append(block)
    return tuple(map(_sheet, groups.values()))


def _sheet(blocks: list[Block]) -> Sheet:
    starts, start = [], 0
    for block in blocks:
        starts.append(start)
        start += len(block.text) + 1
    return Sheet("\n".join(block.text for block in blocks), tuple(blocks), tuple(starts))


@lru_cache
def _compiled(pattern: str) -> Any:
    import regex

    return patterns.compile(pattern, regex.MULTILINE)


# --- One style --------------------------------------------------------------------------------------------------------


def _mix(article: Article, style: Style, sheet: Sheet) -> Mix:
    """The odd and the usual uses of a style on a sheet."""
    if not _may_differ(style, sheet.text):
        return Mix(style)
    matches = list(_compiled(style.pattern).finditer(sheet.text))
    forms = [_form(style, match["mark"]) for match in matches]
    if len(style.forms) > 1 and len(set(forms)) < 2:
        return Mix(style)
    uses = [_use(sheet, match, form) for match, form in zip(matches, forms, strict=True)]
    uses = [use for use in _comparable(uses) if not use.block.masked(use.span, *MASKS)]
    counts = Counter(use.form for use in uses)
    right = max(sorted(counts), key=counts.__getitem__) if len(style.forms) > 1 and uses else 0
    odd = tuple(use for use in uses if use.form != right and _deliberate(article, use))
    told = len(odd) >= style.least and (len(style.forms) == 1 or counts[right] >= style.usual)
    return Mix(style, odd, tuple(use for use in uses if use.form == right)) if told else Mix(style)


def _may_differ(style: Style, text: str) -> bool:
    """A test that costs nothing: the signs of two forms are in the text, and what the pattern cannot do without."""
    if style.needs and not any(need in text for need in style.needs):
        return False
    return len(style.forms) == 1 or sum(any(m in text for m in form.marks) for form in style.forms) > 1


def _form(style: Style, mark: str) -> int:
    """The number of the form that a mark has; -1 for none that is listed."""
    folded = mark.translate(FOLDED)
    return next((number for number, form in enumerate(style.forms) if folded in form.marks), -1)


def _use(sheet: Sheet, match: Any, form: int) -> Use:
    at = bisect_right(sheet.starts, match.start()) - 1
    shift = sheet.starts[at]
    groups = match.re.groupindex
    start = min(match.start(), match.start("text") if "text" in groups else match.start())
    first, last = match.span("mark")
    keys = tuple(match.captures("key")) if "key" in groups else ()
    return Use(
        sheet.blocks[at], Span(start - shift, match.end() - shift), Span(first - shift, last - shift), form, keys
    )


def _comparable(uses: list[Use]) -> list[Use]:
    """Of uses with keys those whose key is written in two ways."""
    ways: dict[str, set[int]] = {}
    for use in uses:
        for key in use.keys:
            ways.setdefault(key, set()).add(use.form)
    return [use for use in uses if not use.keys or any(len(ways[key]) > 1 for key in use.keys)]


def _deliberate(article: Article, use: Use) -> bool:
    """Whether a sign is the writer's own: not of a passage in another language, nor left by markup between blanks."""
    block, at = use.block, use.of_source(use.mark)
    if "<" in article.source.text[at.start : at.end]:
        return False
    if block.role is Role.PAGE:
        return True
    around = [quote.span for quote in article.quotes if quote.block is block and _within(use.mark, quote.span)]
    span = around[-1] if around else block.sentence_at(use.span.start)
    said = language.evidence(block.text[span.start : span.end])
    return said.count_of(said.best) <= said.count_of(block.language)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


# --- The finding ------------------------------------------------------------------------------------------------------


def _hit(article: Article, outcome: str, mixes: list[Mix]) -> Hit:
    page = article.page
    odd = sorted({use.of_source(use.span): use for mix in mixes for use in mix.odd}.items())
    edits = tuple(sorted({edit for mix in mixes for edit in _edits(mix)}))
    places = [Related(page, span, "odd") for span, _ in odd[1:MOST]]
    places += [Related(page, mix.usual[0].of_source(mix.usual[0].span), "usual") for mix in mixes if mix.usual]
    (first, use), *_ = odd
    return Hit(
        outcome,
        page,
        first,
        {
            "styles": Listing(tuple(_counted(mix) for mix in mixes if mix.usual)),
            "text": use.written(use.span),
            "count": len(odd),
        },
        tuple(places),
        (Suggestion(_mended(article.source.text, first, edits), edits, safe=True),),
    )


def _edits(mix: Mix) -> Iterator[Edit]:
    """The odd marks as the usual form has them most often."""
    written = Counter(use.written(use.mark) for use in mix.usual)
    text = written.most_common(1)[0][0] if written else mix.style.forms[0].marks[0]
    return (Edit(use.of_source(use.mark), text) for use in mix.odd)


def _mended(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """The text of a span with the edits that fall into it."""
    mended, end = "", span.start
    for edit in edits:
        if span.start <= edit.span.start and edit.span.end <= span.end:
            mended, end = mended + text[end : edit.span.start] + edit.text, edit.span.end
    return mended + text[end : span.end]


def _counted(mix: Mix) -> Local:
    forms, odd = mix.style.forms, mix.odd
    number = Counter(use.form for use in odd).most_common(1)[0][0]
    one, other = next(use for use in odd if use.form == number), mix.usual[0]
    return Local(
        COUNTED,
        {
            "odd": _named(forms[one.form], one),
            "usual": _named(forms[other.form], other),
            "few": len(odd),
            "many": len(mix.usual),
        },
    )


def _named(form: Form, use: Use) -> Local:
    return Local(form.name, {"text": use.written(use.span)})
