"""French words spelled with oe for œ."""

from __future__ import annotations

from collections.abc import Iterator

from lint.checks._search import ADDRESSES, compiled, mentioned
from lint.model import Agreement, Article, Edit, Hit, Listing, MaskKind, Related, Suggestion
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("ligature",)
LIGATURES = {"oe": "œ", "Oe": "Œ", "OE": "Œ", "oE": "œ"}


class Params(NamedTuple):
    """`words` take a plural s or x besides; `stems` stand at the start of a word and are followed by any ending."""

    words: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for the page, at the first word; the suggestion puts all of them right."""
    if "oe" not in article.source.folded:
        return
    words, stems = frozenset(params.words), params.stems
    places: list[tuple[Span, str]] = []
    for block in article.prose:
        if block.language != "fr":
            continue
        for match in compiled(r"(?i)\b\p{L}*oe\p{L}*").finditer(block.text):
            span = Span(*match.span())
            if not _ligated(match[0].casefold(), words, stems) or mentioned(block.text, span):
                continue
            if not block.masked(span, *ADDRESSES, MaskKind.FILE):
                places.append((block.map.to_source(span), match[0]))
    if places:
        yield _hit(article, sorted(set(places)))


def _ligated(word: str, words: frozenset[str], stems: tuple[str, ...]) -> bool:
    return word in words or (word[-1] in "sx" and word[:-1] in words) or word.startswith(stems)


def _hit(article: Article, places: list[tuple[Span, str]]) -> Hit:
    text, page = article.source.text, article.page
    edits = tuple(
        Edit(Span(at, at + 2), LIGATURES[text[at : at + 2]])
        for span, _ in places
        for at in range(span.start, span.end - 1)
        if text[at : at + 2] in LIGATURES
    )
    (first, word), shown = places[0], dict.fromkeys(word for _, word in places)
    corrected = word
    for plain, ligature in LIGATURES.items():
        corrected = corrected.replace(plain, ligature)
    return Hit(
        "ligature",
        page,
        first,
        {"words": Listing(tuple(shown)), "correct": corrected, "count": len(places)},
        tuple(Related(page, span, "also") for span, _ in places[1:]),
        (Suggestion(corrected, edits, safe=True),),
    )
