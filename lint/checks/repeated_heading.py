"""A headline or heading that stands again, as a heading or as the text under a picture."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.passages import passage
from lint.model import Agreement, Article, Block, Hit, Related, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("heading", "caption")
LINES = frozenset({Role.HEADING, Role.STANDFIRST, Role.LEDE, Role.BODY})
STOPS = tuple('.!?…:;,»”")')


class Params(NamedTuple):
    """Lengths in characters: a `shortest` heading that returns at once, a `distant` one that returns further down.

    Short headings ("Contexte") return by right. `longest` is the longest line that may be a heading. Up to paragraph
    `opening` a page may repeat the title of its front matter.
    """

    shortest: int = 24
    distant: int = 32
    longest: int = 200
    opening: int = 3


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    titles: dict[int, Block] = {}
    last: dict[tuple[int, tuple[str, ...]], Block] = {}
    for block in article.prose:
        region = block.region.index
        if not params.shortest <= len(block.text) <= params.longest:
            continue
        if block.role is Role.TITLE:
            titles.setdefault(region, block)
        elif block.role is Role.CAPTION and region in titles and _opens(block, titles[region]):
            yield _hit("caption", titles[region], block)
        if block.role is Role.TITLE or (block.role in LINES and not block.text.rstrip().endswith(STOPS)):
            key = region, passage(block).words
            first = last.setdefault(key, block)
            if first is not block and _again(first, block, article, params):
                yield _hit("heading", first, block)
            last[key] = block


def _opens(caption: Block, title: Block) -> bool:
    """Whether a caption begins with the words of the headline."""
    if caption.text[:3].casefold() != title.text[:3].casefold():
        return False
    words = passage(title).words
    return passage(caption).words[: len(words)] == words


def _again(first: Block, second: Block, article: Article, params: Params) -> bool:
    """Whether a line is a heading that returns, rather than an entry of a list or the one title of the page."""
    if first.role is Role.TITLE:
        return "title" not in article.meta or second.paragraph > params.opening
    if second.paragraph - first.paragraph == 1:
        return True
    label = " :" in first.text or ": " in first.text
    return first.role is second.role is Role.HEADING and len(first.text) >= params.distant and not label


def _hit(outcome: str, first: Block, second: Block) -> Hit:
    end = len(second.text) if outcome == "heading" else second.tokens.span(len(first.tokens.words) - 1)[1]
    related = Related(first, Span(0, len(first.text)), "first")
    return Hit(outcome, second, Span(0, end), {"text": first.text}, (related,))
