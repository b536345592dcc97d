"""Names of image and document files left in copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.checks._search import Found, compiled, hits, holds, mentioned, within_address
from lint.kept import kept
from lint.model import Agreement, Article, Block, Hit, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("certain", "likely")
VERSION = patterns.compile(r"(?i)_|\bv\d|final|copie|copy|\(\d\)")  # in the name of a working file
STOPS = '.!?…»”")]'


class Params(NamedTuple):
    """`extensions` without their point; `cameras` begin names that cameras and telephones give, with or without one.

    One of `needs` (lower case) stands in every name of a camera. `talk` are words after which a sentence names a file
    on purpose.
    """

    extensions: tuple[str, ...] = ()
    cameras: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    talk: tuple[str, ...] = ()


class Expressions(NamedTuple):
    name: Any  # a file name without blanks
    line: Any  # a line that is nothing else, blanks and all
    camera: Any  # a name that only a camera gives


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for each name, at its first place."""
    if _extensions(params).isdisjoint(article.vocabulary) and not holds(article, params.needs):
        return
    expressions = _expressions(params)
    found = (one for block in article.blocks for one in _find(block, expressions, params))
    yield from hits(article, found, each=True)


@kept
def _extensions(params: Params) -> frozenset[str]:
    """The extensions as words: "tif" and "tiff" for "tiff?"."""
    listed = [extension.partition("?") for extension in params.extensions]
    return frozenset(word for stem, mark, end in listed for word in (stem + end, stem[: -len(mark) or None] + end))


@kept
def _expressions(params: Params) -> Expressions:
    extensions, cameras = "|".join(params.extensions), "|".join(params.cameras)
    camera = rf"(?:{cameras})[ _-]?\d[\w.()-]*"
    return Expressions(
        compiled(
            rf"(?i)(?<![\w/.@-])(?:\w[\w()+~.-]*\.(?:{extensions})(?![\w/@-]|\.\w)|(?:{cameras})_\d{{3,}}(?![\w/@-]|\.\w))"
        ),
        compiled(
            rf"(?i)^[ \t]*(?P<text>[\w(](?:[^\n.!?:;,«»“”\"/@]*[^\s.])?\.(?:{extensions})"
            rf"|(?:{cameras})[ _-]?[\w(][^\n:;«»“”\"/@]*\.(?:{extensions})|{camera}(?: [\d ().-]+)?)[ \t]*$"
        ),
        compiled(rf"(?i){camera}|\w*\d{{7,}}[\w.]*"),
    )


def _find(block: Block, expressions: Expressions, params: Params) -> Iterator[Found]:
    text = block.text
    whole = [Span(*match.span("text")) for match in expressions.line.finditer(text) if _is_name(match["text"])]
    for span in whole:
        yield Found("likely" if block.role is Role.LIST else "certain", block, span)
    for match in expressions.name.finditer(text):
        span = Span(*match.span())
        if any(line.start <= span.start < line.end for line in whole):
            continue
        if mentioned(text, span) or within_address(block, span):
            continue
        outcome = _outcome(block, span, bool(expressions.camera.match(match[0])), params)
        if outcome:
            yield Found(outcome, block, span)


def _is_name(line: str) -> bool:
    """Whether a line is one name with blanks in it, rather than words and a name behind them."""
    *words, last = line.split()
    return len(line) < 100 and (len(words) < 3 or not last[0].isalpha())


def _outcome(block: Block, span: Span, camera: bool, params: Params) -> str | None:
    """What a name within a line is: it stands apart from every sentence, or looks out of place in one."""
    line_start = block.text.rfind("\n", 0, span.start) + 1
    before = block.text[line_start : span.start].rstrip(" ([|–—-")
    after = block.text[span.end :].partition("\n")[0].lstrip(" )]|–—:-")
    if not before and (not after or after[0].isupper()):
        return "certain"
    if not after and (before[-1] in STOPS or block.role is Role.CAPTION):
        return "certain"
    if before and after and before[-1] in STOPS and after[0].isupper():
        return "certain"  # between two sentences
    talked = set(before.casefold().replace("’", " ").replace("'", " ").split()[-4:]) & set(params.talk)
    versioned = VERSION.search(block.text, *span) is not None
    return "likely" if (camera or versioned or not after) and not talked else None
