"""What checks for leftovers share: patterns that are compiled when needed, and places gathered into one hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any, Literal

from lint import patterns
from lint.annotate.tokens import BEGINNING, TOKEN
from lint.kept import kept
from lint.model import NOTE, Article, Block, Hit, Listing, Local, MaskKind, Related, Value
from lint.record import NamedTuple
from lint.source import Span

Certainty = Literal["certain", "likely", "possible"]
OPENING = "«“\"‘'"
CLOSING = "»”\"’'"
BLANKS = " \u00a0\u202f\u2009"
QUOTED = {"fr": "« {text} »", "en": "“{text}”"}
COMMON = "zwkxjq'-(éhfgbmvpdclutnrsoiae0123456789:. \n"  # from the rarest on; other signs are rarer still
PAIRED = (("«", "»"), ("“", "”"))
# Of what copy speaks that shows leftovers on purpose.
SUBJECTS = (
    "balise", "gabarit", "publipostage", "faux texte", "lorem", "maquette", "informatique", "informaticien", "logiciel",
    "prestataire", "développeu", "programmeu", "encodage", "code source", "code html", "bogue", "typograph", "coquille",
    "correcteur", "clavier", "template", "placeholder", "dummy", "software", "programmer", "developer", "source code",
    "glitch", "typeset", "typist", "typewriter", "proofread", "copy editor", "mail merge", "computer", "encoding",
    "keyboard", "phần mềm", "mã nguồn", "lập trình", "lỗi phông", "giữ chỗ", "bàn phím",
)  # fmt: skip
# Right before what a sign or a screen is told to show.
SHOWN = patterns.compile(
    r"(?i)\b(?:reads?|bears|the words?|labell?ed|marked|(?:referred to|known)[^.]{0,20} as"
    r"|(?:on y )?lit|lisait|mentions?|inscriptions?|dòng chữ)\s*:?\s*$"
)
ADDRESSES = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE)


Literals = dict[str, list[tuple[int, str]]]  # the number of the pattern and the literal, by what they are found by


class Pattern(NamedTuple):
    """An expression of the `regex` module, run with MULTILINE over text in composed form.

    It is compiled only where one of `needs` (lower case) stands in the text; each begins with a sign, or where a word
    begins. A group called `text` narrows what is
    flagged. `languages` are those of the copy; none means all. `where` is what it reads: what the reader of the page
    sees, the source with its markup, or that of a file that is no HTML. `addresses` is set where what it finds
    is part of an address.
    """

    pattern: str
    outcome: Certainty = "certain"
    needs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    where: Literal["blocks", "page", "text"] = "blocks"
    addresses: bool = False


class Wanted(NamedTuple):
    """A pattern with those of its literals that stand on the page."""

    pattern: Pattern
    told: tuple[str, ...]


class Found(NamedTuple):
    outcome: str
    block: Block
    span: Span

    @property
    def text(self) -> str:
        return self.block.text[self.span.start : self.span.end]


@cache
def compiled(pattern: str) -> Any:
    """A pattern, compiled on first use."""
    import regex

    return patterns.compile(pattern, regex.MULTILINE)


def search(article: Article, patterns: tuple[Pattern, ...], timeout: float) -> list[Found]:
    """What patterns find in an article, without overlaps; `timeout` is in seconds for a block. Raises TimeoutError."""
    told = _index(patterns).told(article)
    wanted = [Wanted(patterns[at], tuple(needs)) for at, needs in sorted(told.items())]
    read = ("page", "text") if article.copy is article.source.text else ("page",)
    page = [each for each in wanted if each.pattern.where in read]
    shown = [each for each in wanted if each.pattern.where == "blocks"]
    found = _in_block(article.page, page, timeout) if page else []
    for block in article.blocks if shown else ():
        found += _in_block(block, shown, timeout)
    return found


def _in_block(block: Block, wanted: Iterable[Wanted], timeout: float) -> list[Found]:
    found: list[Found] = []
    for pattern, told in wanted:
        if (not pattern.languages or block.language in pattern.languages) and _stands(block, told):
            for span in _spans(block, pattern, timeout):
                if not any(span.overlaps(other.span) for other in found):
                    found.append(Found(pattern.outcome, block, span))
    return found


def _stands(block: Block, told: tuple[str, ...]) -> bool:
    """Whether one of the literals stands in a block; an entity stands in its source alone."""
    for need in told:
        if need in block.lower or "&" in need:
            return True
    return not told


def holds(article: Article, needs: tuple[str, ...]) -> bool:
    """Whether one of some literals (lower case) stands in the blocks of an article, in any case."""
    return bool(_single(needs).told(article))


class Index:
    """Patterns by what a page has where it has one of their literals: a word, the beginning of one, or a sign."""

    def __init__(self, patterns: tuple[Pattern, ...]) -> None:
        self._free = [at for at, pattern in enumerate(patterns) if not pattern.needs]
        words, beginnings, short, signs = Literals(), Literals(), Literals(), Literals()
        for at, pattern in enumerate(patterns):
            for need in pattern.needs:
                # a block shows what an entity stands for, and the source has words within others
                found = [] if "&" in need or pattern.where != "blocks" else list(TOKEN.finditer(need))
                whole = [word[0] for word in found if word.end() < len(need)]
                word, last = max(whole, key=len, default=""), found[-1][0] if found else ""
                if not found:
                    signs.setdefault(min(need, key=COMMON.find), []).append((at, need))
                elif len(word) >= min(len(last), BEGINNING) or need[-1:] != last[-1:]:
                    words.setdefault(word, []).append((at, need))
                elif len(last) < BEGINNING:
                    short.setdefault(last, []).append((at, need))
                else:
                    beginnings.setdefault(last[:BEGINNING], []).append((at, need))
        self._tables = [(frozenset(table), table) for table in (words, beginnings, short, signs)]

    def told(self, article: Article) -> dict[int, list[str]]:
        """The patterns that the page may have, with those of their literals that stand on it."""
        text, beginnings = article.source.folded, article.beginnings
        found: dict[int, list[str]] = {at: [] for at in self._free}
        signs = _signs(text)
        page = (article.vocabulary, beginnings, _short(beginnings), signs)
        for (keys, table), told in zip(self._tables, page, strict=True):
            for key in keys & told:
                for at, need in table[key]:
                    if need[0] in signs and need in text:
                        found.setdefault(at, []).append(need)
        return found


_index = kept(Index)


@kept
def _single(needs: tuple[str, ...]) -> Index:
    return Index((Pattern("", needs=needs),))


@lru_cache(1)
def _short(beginnings: frozenset[str]) -> frozenset[str]:
    """What less than four letters the words of a page begin with."""
    threes = {beginning[:3] for beginning in beginnings}
    twos = {beginning[:2] for beginning in threes}
    return frozenset((*threes, *twos, *{beginning[:1] for beginning in twos}))


@lru_cache(1)
def _signs(text: str) -> frozenset[str]:
    """The different signs of a text."""
    return frozenset(text)


def _spans(block: Block, pattern: Pattern, timeout: float) -> Iterator[Span]:
    expression = compiled(pattern.pattern)
    named = "text" in expression.groupindex
    for match in expression.finditer(block.text, timeout=timeout):
        span = Span(*match.span("text" if named and match["text"] else 0))  # another alternative may have no name
        if not mentioned(block.text, span) and (pattern.addresses or not within_address(block, span)):
            yield span


def within_address(block: Block, span: Span) -> bool:
    """Whether a span is part of an address or of code."""
    return any(
        mask.kind in ADDRESSES and mask.span.start <= span.start and span.end <= mask.span.end for mask in block.masks
    )


def mentioned(text: str, span: Span) -> bool:
    """Whether a span stands alone between quotation marks: then the copy talks about it."""
    before, after = text[: span.start].rstrip(BLANKS), text[span.end : span.end + 8].lstrip(BLANKS + ".,…")
    return bool(before and after) and before[-1] in OPENING and after[0] in CLOSING


def is_said(article: Article, block: Block, span: Span) -> bool:
    """Whether a span is direct speech, or the copy talks about it."""
    said = any(
        quote.block is block and quote.span.start <= span.start and span.end <= quote.span.end + 2
        for quote in article.quotes
    )
    return said or mentioned(block.text, span) or within_address(block, span)


def _is_discussed(article: Article, one: Found) -> bool:
    """Whether copy about templates or programs holds a leftover, or a quotation or sign does: it may be meant."""
    text = one.block.text
    start = text.rfind("\n", 0, one.span.start) + 1
    end = text.find("\n", one.span.end)
    before, after = text[start : one.span.start], text[one.span.end : end if end >= 0 else len(text)]
    if before.count('"') % 2 or any(before.rfind(mark) > before.rfind(closing) for mark, closing in PAIRED):
        return True
    if SHOWN.search(before):
        return True
    around = (before + after).lower()
    return any(stem in around for stem in SUBJECTS) or _is_about(article)


@lru_cache(1)
def _is_about(article: Article) -> bool:
    text = article.source.folded
    return sum(stem in text for stem in SUBJECTS) > 1


def hits(article: Article, found: Iterable[Found], each: bool) -> Iterator[Hit]:
    """One hit for every text and outcome, or for every outcome, at the first place; the others are related.

    A message may show the texts bare ({text}) or between quotation marks ({quoted}).
    """
    groups: dict[tuple[str, str], list[Found]] = {}
    for one in sorted(found, key=lambda one: one.block.map.to_source(one.span)):
        groups.setdefault((one.outcome, one.text.casefold() if each else ""), []).append(one)
    for (outcome, _), (first, *others) in groups.items():
        texts = dict.fromkeys(one.text.strip(BLANKS + ":") for one in (first, *others))
        related = tuple(Related(other.block, other.span, "also") for other in others)
        quoted = Listing(tuple(Local(QUOTED, {"text": text}) for text in texts))
        values: dict[str, Value] = {"text": Listing(tuple(texts)), "quoted": quoted, "count": 1 + len(others)}
        yield Hit(outcome, first.block, first.span, values, related, doubt=NOTE * _is_discussed(article, first))
