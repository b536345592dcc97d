"""Lists that have more or fewer items than they announce: "trois pays : A, B, C et D".

Commas also part appositions from what they explain, and "et" joins two things into one item, so a list gives a range:
from the items that begin as the first one does, to all that commas and conjunctions part. Only a number outside of it
is questioned. A list of people may hold several in one item ("deux frères et leur cousin").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.lists import collectives, dated, identified
from lint.lists.apposed import FEW, apposed, enumerated, late, partitive
from lint.lists.bullets import List, bulleted, bullets
from lint.lists.items import JOINED, items
from lint.model import NOTE, Agreement, Article, Block, Hit, Noun, Quantity, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("more", "fewer")
OPENERS = (":", "(", "—", "–", " - ")
CLOSERS = {"(": ")", "—": "—", "–": "–", " - ": " - "}
NAMELY = {
    "fr": (", à savoir ", " à savoir ", ", soit "),
    "en": (", namely ", " namely ", ", that is, "),
    "vi": (" gồm ", " bao gồm ", " là ", " gồm có "),
}
# A list that these announce or end is not all of it.
PARTIAL = {
    "fr": (
        *(
            "notamment",
            "etc",
            "exemple",
            "entre autres",
            "dont ",
            "comme ",
            "tels ",
            "telles ",
            "surtout",
        ),
        *(
            "parmi",
            "…",
            "...",
            "et plus",
            "et autres",
            "et d autres",
            "et bien d",
            "au choix",
            "ou encore",
        ),
        *(
            "l une ",
            "l un ",
            "l autre",
            "la première ",
            "le premier ",
            "d une part",
            "d abord",
        ),
    ),
    "en": (
        *(
            "including",
            "such as",
            "etc",
            "for example",
            "e.g.",
            "among",
            "like ",
            "especially",
            "…",
            "...",
        ),
        *(
            "notably",
            "and others",
            "and more",
            "and other",
            "other ",
            "either",
            "the first ",
            "the other",
        ),
        *(
            "on the one hand",
            "first, ",
        ),
    ),
    "vi": (
        *(
            "như ",
            "chẳng hạn",
            "vân vân",
            "v.v",
            "…",
            "...",
            "đặc biệt",
            "trong đó",
            "ví dụ",
            "và các",
            "khác",
        ),
        *(
            "thứ nhất",
            "một là",
            "một bên",
        ),
    ),
}
# Nouns that a list after them does not itemise: measures of time and space, words of writing and of score.
NOT_LISTED = table(
    "trimestre semestre quarter exemplaire copie copy siecle century decennie decade saison season",
    "fois annee jour heure minute seconde mois semaine but set voix euro dollar page ligne mot lettre phrase",
    "time year day hour minute month week goal vote cent word letter line half way lần năm ngày giờ phút tháng tuần",
    "điểm moitie personne million milliard pour an degre",
)
ENUMERATED = patterns.compile(r"\(?(?:1|a|i)\)")
COUNTING = table("sont étaient seront les ces nos leurs ses des aux de à ou et are were the these those of là có")
AMONG = ("parmi", "among", "trong đó")  # before a list, what the number is taken of
CHOICE = {"fr": "ou", "en": "or", "vi": "hoặc"}
JOINING = {"fr": "et", "en": "and", "vi": "và"}
TENSES = frozenset(("đang", "đã", "sẽ", "vừa"))


NEAR, FARTHEST = 70, 110  # characters between a noun and the sign of its list, a colon farther
# Between the two what counts no things ("à moins de 200 mètres d'un bois"), and a clause of its own.
MEASURED = patterns.compile(
    r"\d+(?:[  .,]\d+)*\s(?:m|km|cm|mètres?|kilomètres?|metres?|kilometres?|miles?|feet|h|heures?|hours?|minutes?|ans"
    r"|years?|jours|days|mois|months|euros|%|mét|giờ|phút|năm|ngày|tháng)\b"
)
RELATIVE = patterns.compile(r",\s(?:qui|que|qu['’]|dont|où|which|that|each|all|chacune?|tous|toutes)\s?[^,;:]{4,70}$")
NEAR_MISS = 2  # what is farther off is another list
# In what stands behind a colon, of a clause that is no list, or has one as its subject.
VERBS = {
    "fr": table("ont sont a est étaient avaient seront auront n ne se"),
    "en": table("is are was were has have had will"),
    "vi": table("bị sẽ đã"),
}
HERE = frozenset(("ci-dessus", "ci-dessous", "ci-après", "above", "below", "bên"))


class Params(NamedTuple):
    """The longest list that is counted."""

    most: int = 15


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each number that its list does not bear out, an Agreement for each that it does; a list that one number
    fits is not held against another: "a dish of three colours has four things: ..."."""
    said = [*_counted(article, params), *_elsewhere(article)]
    borne_out = {_list_of(each) for each in said if isinstance(each, Agreement)}
    yield from (each for each in said if isinstance(each, Agreement) or _list_of(each) not in borne_out)


def _list_of(said: Hit | Agreement) -> tuple[int, Span]:
    return id(said.related[0].block), said.related[0].span


def _counted(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Numbers and the lists in their sentences, or below them."""
    followers = bullets(article.prose)
    for place, quantity in enumerate(article.quantities):
        number = _count(quantity, params)
        if not number:
            continue
        stated = None if quantity.noun is None else _list(quantity)
        listed = stated
        if quantity.noun is None:
            listed = partitive(quantity, article.quantities[place + 1 : place + 3]) if number <= FEW else None
        listed = listed or bulleted(quantity, followers) or apposed(quantity) or enumerated(quantity)
        listed = listed or _late(quantity, article.quantities[place + 1 : place + 2])
        if listed is not None:
            found, other = listed
            related = (Related(*other, "list"),)
            doubt = 0 if stated is not None and _stated(quantity, found) else NOTE
            yield from _compared(quantity.block, _shown(quantity), number, found, related, doubt)


def _stated(quantity: Quantity, listed: List) -> bool:
    """Whether a colon ties a number to a list that can be counted in one way only; titles of works have capitals."""
    text, noun = quantity.block.text, quantity.noun
    opened = noun is not None and text[noun.span.end : listed.span.start].rstrip().endswith(":")
    words = plain(lower(text[listed.span.start : listed.span.end])).split()
    alone = VERBS[quantity.block.language].isdisjoint(words)
    return opened and alone and listed.least == listed.most and noun is not None and noun.head[0].islower()


def _elsewhere(article: Article) -> Iterator[Hit | Agreement]:
    """Lists beside a noun that says how many it holds, and lists in another sentence than their number."""
    for one in (*collectives.found(article), *dated.found(article)):
        related = (Related(one.block, one.listed.span, "list"),)
        yield from _compared(one.block, one.span, one.number, one.listed, related, NOTE)
    for other in identified.found(article):
        told, related = other.quantity, (Related(other.block, other.listed.span, "list"),)
        span = _shown(told) if isinstance(told, Quantity) else told.span
        yield from _compared(told.block, span, other.number, other.listed, related, NOTE)


def _compared(
    block: Block, span: Span, number: int, listed: List, related: tuple[Related, ...], doubt: int
) -> Iterator[Hit | Agreement]:
    if listed.least <= number <= listed.most:
        yield Agreement(block, span, "text", related)
    elif abs(number - listed.least) <= NEAR_MISS + 1 or abs(number - listed.most) <= NEAR_MISS:
        count = listed.least if number < listed.least else listed.most
        values: dict[str, Value] = {"stated": block.text[span.start : span.end], "items": count}
        yield Hit("more" if count > number else "fewer", block, span, values, related, doubt=doubt)


def _count(quantity: Quantity, params: Params) -> int:
    """The whole number of things that a quantity counts, from two on; 0 for any other quantity."""
    if quantity.unit is not None or len(quantity.numbers) > 1:
        return 0
    if quantity.approximation not in ("", "about"):  # "autour de trois thèmes"
        return 0
    if quantity.noun is not None and quantity.noun.head in HERE:  # "les articles 1 et 2 ci-dessus"
        return 0
    if quantity.noun is None and _is_label(quantity):
        return 0
    value = quantity.numbers[0].value
    if not 2 <= value <= params.most or value != value.to_integral_value():
        return 0
    if quantity.noun is not None and quantity.noun.key in NOT_LISTED:
        return 0
    return int(value) if quantity.block.language in JOINED else 0


def _is_label(quantity: Quantity) -> bool:
    """Whether digits without a noun name what stands before them: "en zone 3 : le port, le quai"."""
    low, start = quantity.block.lower, quantity.span.start
    return low[start].isdigit() and low[max(0, start - 12) : start].rstrip().rpartition(" ")[2] not in COUNTING


def _shown(quantity: Quantity) -> Span:
    """A number with what it counts."""
    end = quantity.span.end if quantity.noun is None else _end(quantity, quantity.noun)
    return Span(quantity.span.start, end)


def _end(quantity: Quantity, noun: Noun) -> int:
    """Where what is counted ends; a Vietnamese noun is several syllables."""
    text, end = quantity.block.text, max(quantity.span.end, noun.span.end)
    if quantity.block.language == "vi":
        for syllable in noun.modifiers[:1]:
            end += len(syllable) + 1 if text.startswith(syllable, end + 1) else 0
    return end


# --- A list in the sentence -------------------------------------------------------------------------------------------


def _list(quantity: Quantity) -> tuple[List, tuple[Block, Span]] | None:
    """The list that follows what is counted, within the sentence."""
    block, noun = quantity.block, quantity.noun
    assert noun is not None
    sentence = block.sentence_at(quantity.span.start)
    found = _opening(block, noun.span.end, sentence.end)
    if found is None:
        return None
    start, end = found
    listed = plain(lower(block.text[start:end]))
    if any(word in listed for word in PARTIAL[block.language]) or _tells(listed, block.language):
        return None
    if ENUMERATED.match(listed):
        return None  # "(1) le bail et (2) la clé"
    least, most = items(block.text[start:end], block.language, noun.key)
    if most < 2:
        return None
    return List(Span(start, end), least, most), (block, Span(start, end))


def _tells(listed: str, language: str) -> bool:
    """Whether what seems a list is a choice, or a clause in Vietnamese."""
    words = listed.split()
    if CHOICE[language] in words:
        return JOINING[language] not in words
    return language == "vi" and not TENSES.isdisjoint(words)


def _late(quantity: Quantity, others: Sequence[Quantity]) -> tuple[List, tuple[Block, Span]] | None:
    found = late(quantity, others)
    if found is None:
        return None
    block, (start, end) = found[1]
    ahead, listed = (plain(lower(block.text[a:b])) for a, b in ((quantity.span.end, start), (start, end)))
    words = PARTIAL[block.language]
    some = any(word in listed or (word in ahead and word not in AMONG) for word in words)
    return None if some or "/" in listed or _tells(listed, block.language) else found


def _opening(block: Block, start: int, end: int) -> tuple[int, int] | None:
    """Where a list starts and ends that a sign or a word opens near enough behind its noun."""
    text, language = block.text, block.language
    near = min(end, start + FARTHEST)
    gap = MEASURED.sub(lambda found: "_" * len(found[0]), plain(lower(text[start:near])))
    places = [(gap.find(sign), sign) for sign in (*OPENERS, *NAMELY[language]) if sign in gap]
    if not places:
        return None
    at, sign = min(places)
    between = gap[:at]
    if sign == ":":
        between = RELATIVE.sub("", between)
    elif at > NEAR:
        return None
    if any(c.isdigit() or c in ',;.?!«»"' for c in between) or any(word in between for word in PARTIAL[language]):
        return None
    first = start + at + len(sign)
    if sign in CLOSERS:
        if at > 24:
            return None
        closed = text.find(CLOSERS[sign], first, end)
        if closed < 0:
            return None
        end = closed
    while first < end and text[first] in " \u00a0\u202f":
        first += 1
    while end > first and text[end - 1] in " \u00a0\u202f.!;":
        end -= 1
    return (first, end) if end > first else None
