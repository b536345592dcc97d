"""A word that stands twice in a row, or two to four words that do ("de la de la", "passe au feu au feu")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from operator import eq
from typing import Literal

from lint.annotate.tokens import Tokens
from lint.lexicon import NOUN, lexicon
from lint.model import NOTE, Agreement, Article, Block, Edit, Hit, Role, Suggestion
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("doubled",)
BLANKS = " \u00a0\u202f\u2009\n"
APOSTROPHES = ("'", "’", "ʼ")
LETTERS = "aày"  # letters that are words
NOUN_LENGTH = 5  # letters of a noun that nobody doubles
SIZES = (2, 3, 4)  # words that may be doubled together
FOLLOWING = 8  # letters behind what is doubled
COMMON = 3.0  # the zipf of words that no foreign phrase has by chance


class Twice(NamedTuple):
    """Words of a language that may stand twice: always where nothing else is said, else where one condition holds.

    `after` are the words right before ("’" for an apostrophe, "^" for the start of a sentence), `earlier` those among
    the six before, `before` those right after, `endings` how the word right after ends. `unless` are words right after
    that make a slip of it all the same.
    """

    lang: Literal["fr", "en", "vi"]
    words: tuple[str, ...]
    after: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Params(NamedTuple):
    """`twice` are the words that may stand twice; `plain` those, by language, that
    never do: any other but a noun is a note.

    Where a language has `only`, no other word is reported but the second syllable of a word of `bound`, where none of
    the syllables follows that make another word with it ("cho biết biết giá", never "cho biết biết rõ"). Several words
    doubled together are reported whatever they are; where the last is one of `linking` ("jour après jour après"), only
    if all are `pairs`, the little words.
    """

    twice: tuple[Twice, ...] = ()
    plain: Mapping[str, tuple[str, ...]] = {}
    only: Mapping[str, tuple[str, ...]] = {}
    bound: Mapping[str, tuple[str, ...]] = {}
    pairs: Mapping[str, tuple[str, ...]] = {}
    linking: Mapping[str, tuple[str, ...]] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    found: list[Hit] = []
    for block in article.prose:
        if block.role is Role.TABLE:
            continue
        lower = block.tokens.lowered
        if any(map(eq, lower, lower[1:])):
            found += _doubled(article, block, params)
        for size in SIZES:
            if any(map(eq, lower, lower[size:])):
                found += _doubled_phrases(article, block, size, params)
    quoted = Counter(map(_said, found))
    for hit in found:
        yield hit._replace(doubt=NOTE) if hit.doubt and quoted[_said(hit)] > 1 else hit


def _said(hit: Hit) -> str:
    """What is doubled, with what follows: said twice the same way, it is meant."""
    return hit.block.text[hit.span.start : hit.span.end + FOLLOWING].lower()


def _doubled(article: Article, block: Block, params: Params) -> Iterator[Hit]:
    lower = block.tokens.lowered
    for index in range(len(lower) - 1):
        if lower[index] == lower[index + 1] and _is_slip(block, index, params):
            yield _hit(article, block, index, 1, doubt=0 if _is_plain(block, lower[index], params) else NOTE)


def _is_plain(block: Block, word: str, params: Params) -> bool:
    """Whether a word is never doubled on purpose, nor at the border of two clauses: of the listed ones, or a noun."""
    plain, words = params.plain.get(block.language), lexicon(block.language)
    if plain is None or words is None or word in plain:
        return True
    readings = words.readings(word)
    return len(word) >= NOUN_LENGTH and bool(readings) and all(reading & NOUN for reading in readings)


def _is_slip(block: Block, index: int, params: Params) -> bool:
    tokens, language = block.tokens, block.language
    word, gaps = tokens.lowered[index], tokens.gaps
    only = params.only.get(language)
    if only is not None and word not in only and not _is_bound(tokens, index, params.bound):
        return False
    if (
        not word.isalpha()
        or (len(word) == 1 and word not in LETTERS)
        or gaps[index + 1].strip(BLANKS)
        or not _separate(tokens, index, index + 1)
    ):
        return False
    if word in (tokens.lowered[index - 1 : index] + tokens.lowered[index + 2 : index + 3]):
        return False  # three times: meant
    if not tokens.words[index + 1].islower() or (tokens.words[index][0].isupper() and not _starts(tokens, index)):
        return False  # a name
    if tokens.words[index][0].isupper() and gaps[index].endswith("(") and gaps[index + 2].startswith(")"):
        return False  # a species: "(Pica pica)"
    if any(word in row.words and row.lang == language and _is_meant(tokens, index, row) for row in params.twice):
        return False
    return only is not None or not _abroad(block, index)


def _is_bound(tokens: Tokens, index: int, bound: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a syllable ends a word before it, and cannot begin one with what follows."""
    if not index or tokens.gaps[index] != " ":
        return False
    begins = bound.get(f"{tokens.lowered[index - 1]} {tokens.lowered[index]}")
    return begins is not None and "".join(tokens.lowered[index + 2 : index + 3]) not in begins


def _is_meant(tokens: Tokens, index: int, row: Twice) -> bool:
    """Whether a word of a row may stand twice here."""
    following = "".join(tokens.lowered[index + 2 : index + 3])
    if following in row.unless:
        return False
    if not (row.after or row.earlier or row.before or row.endings):
        return True
    previous = "’" if tokens.gaps[index].endswith(APOSTROPHES) else "^" if _starts(tokens, index) else ""
    previous = previous or tokens.lowered[index - 1]
    return (
        previous in row.after
        or following in row.before
        or (bool(row.endings) and following.endswith(row.endings))
        or not set(row.earlier).isdisjoint(tokens.lowered[max(0, index - 6) : index])
    )


def _abroad(block: Block, index: int) -> bool:
    """Whether the words are part of a foreign phrase: rare themselves, or between words that no dictionary has."""
    words, tokens = lexicon(block.language), block.tokens
    if words is None:
        return False
    beside = [tokens.words[place] for place in (index - 1, index + 2) if 0 <= place < len(tokens.words)]
    foreign = [word for word in beside if word.islower() and word.isalpha() and word not in words]
    return len(foreign) > 1 or (len(foreign) == 1 and words.zipf(tokens.lowered[index]) < COMMON)


def _separate(tokens: Tokens, first: int, last: int) -> bool:
    """Whether neither word is part of a compound: "peut-être être", "nous nous-mêmes"."""
    return not tokens.gaps[first].endswith(("-", "‑")) and not tokens.gaps[last + 1].startswith(("-", "‑", "·"))


def _starts(tokens: Tokens, index: int) -> bool:
    return index == 0 or bool(tokens.gaps[index].strip(BLANKS))


def _doubled_phrases(article: Article, block: Block, size: int, params: Params) -> Iterator[Hit]:
    """Several words, not all the same, that stand twice with nothing but blanks between."""
    tokens, lower = block.tokens, block.tokens.lowered
    little = frozenset(params.pairs.get(block.language, ()))
    linking = params.linking.get(block.language, ())
    end = 0
    for index in [place for place, same in enumerate(map(eq, lower, lower[size:])) if same]:
        once = lower[index : index + size]
        if index < end or once != lower[index + size : index + 2 * size] or len(set(once)) < 2:
            continue
        if not _is_phrase(tokens, index, size) or once[-1] == (lower[index - 1] if index else ""):
            continue  # "de jour en jour en jour"
        linked = once[-1] in linking or (block.language == "vi" and once[0] in linking)
        if linked and (not little.issuperset(once) or once[0] in ("un", "une")):
            continue  # "jour après jour après", "ajoutées une à une à la liste"
        end = index + 2 * size
        plain = little.issuperset(once) or _is_plain(block, once[0], params) or size > 2
        yield _hit(article, block, index, size, 0 if plain else NOTE)


def _is_phrase(tokens: Tokens, index: int, size: int) -> bool:
    """Whether words and their doubles are parted by blanks alone, and the second time begins in lower case."""
    between = "".join(tokens.gaps[index + 1 : index + 2 * size])
    if between.strip(BLANKS + "".join(APOSTROPHES)) or not _separate(tokens, index, index + 2 * size - 1):
        return False
    return tokens.words[index + size].islower() and all(word.isalpha() for word in tokens.words[index : index + size])


def _hit(article: Article, block: Block, index: int, words: int, doubt: int = 0) -> Hit:
    """`words` words from `index` on stand twice; the second time goes."""
    span_of = block.tokens.span
    first = span_of(index), span_of(index + words - 1)
    second = span_of(index + words), span_of(index + 2 * words - 1)
    span = Span(first[0][0], second[1][1])
    kept = block.text[first[0][0] : first[1][1]]
    edit = Edit(Span(first[1][1], second[1][1]), "")
    spoken = article.is_spoken(block, span.start)
    return Hit(
        "doubled",
        block,
        span,
        {"word": kept},
        suggestions=(Suggestion(kept, (edit,), safe=not (spoken or doubt)),),
        doubt=doubt + spoken,
    )
