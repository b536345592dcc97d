"""A little word that is missing: "favorables l'arrivée", "one the largest", "runners spite of the heat"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lint.agreement.clauses import TIMES
from lint.agreement.words import BLANKS, LINKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, INFINITIVE, NOUN, PARTICIPLE, PLURAL, Lexicon, lexicon
from lint.model import Agreement, Article, Block, Hit, Role
from lint.record import NamedTuple

OUTCOMES = ("preposition", "word")
ARTICLES = frozenset(("l", "le", "la"))
DETERMINERS = {
    "fr": table("le la les l un une ce cette ces cet son sa ses leur leurs"),
    "en": table("the a an his her their its our this these those"),
}
TIME = TIMES | table(
    "week weeks month months year years day days time morning evening night afternoon weekend last next"
)
HEADLINES = (Role.TITLE, Role.HEADING, Role.CAPTION, Role.TABLE, Role.LIST)  # where English leaves articles out


class Params(NamedTuple):
    """What is missing, by language.

    `governing` are plural adjectives of French that take a complement with à, de or pour. `phrases` are incomplete
    phrases with the complete ones; in them "*" is a determiner and "~" a verb that is nothing else, in its bare form.
    `headed` are phrases before which a word must stand, with the words that may, the first of which is suggested.
    """

    governing: tuple[str, ...] = ()
    phrases: Mapping[str, Mapping[str, str]] = {}
    headed: Mapping[str, Mapping[str, tuple[str, ...]]] = {}


class Gap(NamedTuple):
    """`words` of an incomplete phrase and the complete one ("" for an adjective that governs).

    `heads` are the words that may stand before a phrase that needs one; `anchor` is the place of its rarest word, by
    which it is looked for.
    """

    words: tuple[str, ...]
    right: str
    anchor: int
    heads: frozenset[str] = frozenset()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for block in article.prose:
        words = lexicon(block.language) if block.language in DETERMINERS and block.role is not Role.TABLE else None
        if words is None or (block.language == "en" and block.role in HEADLINES):
            continue
        gaps = _gaps(params, words)
        places = [place for place, word in enumerate(block.tokens.lowered) if word in gaps]
        if places:
            yield from _phrases(block, words, gaps, places)


# --- Adjectives that govern -------------------------------------------------------------------------------------------


def _lacks(line: Line, index: int) -> bool:
    """A plural noun before the adjective, a noun that is no verb after the article, blanks between."""
    before, after = line.nature(index - 1), line.nature(index + 2)
    if not before.all & NOUN or not before.nominal & PLURAL:
        return False
    if not after.all & NOUN or after.all & FINITE:
        return False
    return line.is_lower(index + 2) and line.at(index + 2) not in TIMES and line.joined(index - 1, index + 2)


# --- Phrases ----------------------------------------------------------------------------------------------------------

_known: dict[tuple[int, str], tuple[Params, dict[str, list[Gap]]]] = {}


def _gaps(params: Params, words: Lexicon) -> dict[str, list[Gap]]:
    """The phrases of a language by their rarest word; made once for the parameters of a rule."""
    known = _known.get((id(params), words.language))
    if known is None or known[0] is not params:
        found: dict[str, list[Gap]] = {}
        for phrase, right in params.phrases.get(words.language, {}).items():
            gap = _gap(phrase, right, (), words)
            found.setdefault(gap.words[gap.anchor], []).append(gap)
        for adjective in params.governing if words.language == "fr" else ():
            found.setdefault(adjective, []).append(Gap((adjective,), "", 0))
        for phrase, heads in params.headed.get(words.language, {}).items():
            gap = _gap(phrase, f"{heads[0]} {phrase}", heads, words)
            found.setdefault(gap.words[gap.anchor], []).append(gap)
        known = _known[id(params), words.language] = params, found
    return known[1]


def _gap(phrase: str, right: str, heads: tuple[str, ...], words: Lexicon) -> Gap:
    parts = tuple(phrase.split())
    anchor = min((place for place, word in enumerate(parts) if word not in "*~"), key=lambda at: words.zipf(parts[at]))
    return Gap(parts, right, anchor, frozenset(heads))


def _phrases(block: Block, words: Lexicon, gaps: dict[str, list[Gap]], places: list[int]) -> Iterator[Hit]:
    line = Line(block, words)
    for place in places:
        fitting = (gap for gap in gaps[line.lower[place]] if _fits(line, place - gap.anchor, gap))
        gap = next(fitting, None)
        if gap is not None:
            yield _hit(line, place - gap.anchor, gap)


def _hit(line: Line, index: int, gap: Gap) -> Hit:
    last = index + len(gap.words) - 1
    text, span = line.block.text, line.span(index, last if gap.right else last + 2)
    shown = text[span.start : span.end]
    if not gap.right:
        return Hit("preposition", line.block, span, {"words": shown, "adjective": line.lower[index]})
    final = text[line.tokens.span(last)[0] : span.end]
    return Hit("word", line.block, span, {"words": shown, "form": gap.right.replace("*", final).replace("~", final)})


def _fits(line: Line, index: int, gap: Gap) -> bool:
    if not gap.right:
        return line.at(index + 1) in ARTICLES and _lacks(line, index)
    last = index + len(gap.words) - 1
    if not all(_matches(line, index + step, word) for step, word in enumerate(gap.words)):
        return False
    if index < 0 or last >= len(line) or not LINKS.issuperset(line.gaps[index + 1 : last + 1]) or not line.ends(last):
        return False
    if gap.heads:
        return _headless(line, index, gap.heads)
    return gap.words[-1] != "*" or (line.is_lower(last + 1) and line.at(last + 1) not in TIME)


def _matches(line: Line, place: int, word: str) -> bool:
    if word == "*":
        return line.at(place) in DETERMINERS[line.lexicon.language]
    if word == "~":
        found = line.nature(place).all
        return bool(found & INFINITIVE) and not found & (NOUN | ADJECTIVE | ADVERB | FINITE) and line.is_lower(place)
    return line.at(place) == word


def _headless(line: Line, index: int, heads: frozenset[str]) -> bool:
    """Whether a noun stands before the phrase, and neither a word that belongs there nor its article or adjective."""
    before, found = line.at(index - 1), line.nature(index - 1).all
    if not index or line.gaps[index] not in BLANKS or before in heads or before in DETERMINERS["en"]:
        return False
    return bool(found & NOUN) and not found & (ADJECTIVE | PARTICIPLE) and line.is_lower(index - 1)
