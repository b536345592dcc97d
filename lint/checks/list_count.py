"""Lists that have more or fewer items than they announce: "trois pays : A, B, C et D".

Commas also part appositions from what they explain, and "et" joins two things into one item, so a list gives a range:
from the items that begin as the first one does, to all that commas and conjunctions part. Only a number outside of it
is questioned. A list of people may hold several in one item ("deux frères et leur cousin").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.numerals import value_of
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.checks._bullets import List, bulleted, bullets
from lint.model import Agreement, Article, Block, Hit, Noun, Quantity, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("more", "fewer")
HIDDEN = patterns.compile(r"\([^()]*\)|«[^»]*»|“[^”]*”|\"[^\"]*\"")
OPENERS = (":", "(", "—", "–", " - ")
CLOSERS = {"(": ")", "—": "—", "–": "–", " - ": " - "}
SPANS = patterns.compile(r"\d{4}\s?[-–]\s?\d{2,4}(?!\S)")  # items that are years
TITLES = patterns.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sgt|MM?|TS|GS|ThS|PGS)\.(?=\s)")
NAMELY = {
    "fr": (", à savoir ", " à savoir ", ", soit "),
    "en": (", namely ", " namely ", ", that is, "),
    "vi": (" gồm ", " bao gồm ", " là ", " gồm có "),
}
JOINED = {
    "fr": r"\b(?:et|ou|ainsi que)\b",
    "en": r"\b(?:and|or|as well as)\b|&",
    "vi": r"\b(?:và|hoặc|cùng|cũng như)\b",
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
PEOPLE = table(
    "personne person people suspect victime victim mort blesse homme femme enfant man woman child membre member",
    "passager passenger arrestation otage hostage detenu prisoner người nạn đối con anh em candidat joueur player",
    "candidate élu son daughter fils fille frere soeur brother sister habitant touriste tourist soldat soldier",
    "policier policeman",
)
DETERMINERS = {
    "fr": table("le la les un une des du de d l au aux son sa ses leur leurs ce cette ces celui celle ceux"),
    "en": table("the a an his her its their this that these those one"),
    "vi": table("một các những"),
}
PLURALS = table(
    "des les ses leurs ces plusieurs quelques their his her several some các những vài couple famille family",
    "twins triplets jumeaux jumelles triplés pair paire duo trio",
)
NOT_ITEMS = table(
    "qui que quoi dont où lequel laquelle lesquels mais car donc or ni puis alors ensuite soit selon avec sans après",
    "avant pendant lors tandis lorsque quand si afin pour par who which where when while but so then according with",
    "without after before during although because as whose whom since mà nơi khi nhưng nên vì theo sau trước trong",
)


CHOICE = {"fr": "ou", "en": "or", "vi": "hoặc"}
JOINING = {"fr": "et", "en": "and", "vi": "và"}
TENSES = frozenset(("đang", "đã", "sẽ", "vừa"))
MANNERS = ("de facon", "de manière", "de maniere", "de façon", "de sorte", "de nature", "de quoi", "de plus", "de même")


class Params(NamedTuple):
    """The longest list that is counted."""

    most: int = 15


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each number that its list does not bear out, an Agreement for each that it does."""
    followers = bullets(article.prose)
    for quantity in article.quantities:
        number = _count(quantity, params)
        if not number:
            continue
        listed = _list(quantity) or bulleted(quantity, followers)
        if listed is None:
            continue
        block, other = listed
        related = (Related(*other, "list"),)
        if block.least <= number <= block.most:
            yield Agreement(quantity.block, quantity.span, "text", related)
        elif abs(number - block.least) <= 3 or abs(number - block.most) <= 2:
            items = block.least if number < block.least else block.most
            yield _hit(quantity, number, items, related)


def _count(quantity: Quantity, params: Params) -> int:
    """The whole number of things that a quantity counts, from two on; 0 for any other quantity."""
    if quantity.unit is not None or quantity.noun is None or len(quantity.numbers) > 1:
        return 0
    if quantity.approximation not in ("", "about"):  # "autour de trois thèmes"
        return 0
    value = quantity.numbers[0].value
    if not 2 <= value <= params.most or value != value.to_integral_value() or quantity.noun.key in NOT_LISTED:
        return 0
    return int(value) if quantity.block.language in JOINED else 0


def _hit(quantity: Quantity, number: int, items: int, related: tuple[Related, ...]) -> Hit:
    assert quantity.noun is not None
    span = Span(quantity.span.start, _end(quantity, quantity.noun))
    values: dict[str, Value] = {"stated": quantity.block.text[span.start : span.end], "items": items}
    return Hit("more" if items > number else "fewer", quantity.block, span, values, related)


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
    least, most = _items(block.text[start:end], block.language, noun.key)
    if most < 2:
        return None
    return List(Span(start, end), least, most), (block, Span(start, end))


def _tells(listed: str, language: str) -> bool:
    """Whether what seems a list is a choice, or a clause in Vietnamese."""
    words = listed.split()
    if CHOICE[language] in words:
        return JOINING[language] not in words
    return language == "vi" and not TENSES.isdisjoint(words)


def _opening(block: Block, start: int, end: int) -> tuple[int, int] | None:
    """Where a list starts and ends that a sign or a word opens near enough behind its noun."""
    text, language = block.text, block.language
    near = min(end, start + 70)
    gap = plain(lower(text[start:near]))
    places = [(gap.find(sign), sign) for sign in (*OPENERS, *NAMELY[language]) if sign in gap]
    if not places:
        return None
    at, sign = min(places)
    between = gap[:at]
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


@cache
def _joined(language: str) -> Any:
    return patterns.compile(JOINED[language])


@cache
def _separator(strong: bool) -> Any:
    return patterns.compile(r"\s?;\s" if strong else r",\s")


def _items(text: str, language: str, counted: str) -> tuple[int, int]:
    """How many items a list has, at least and at most; (0, 0) for what is no list."""
    plain = HIDDEN.sub(lambda match: "Q" * (match.end() - match.start()) if match[0][0] != "(" else "", text)
    plain = TITLES.sub("", plain)
    if ":" in plain or "?" in plain or "!" in plain or plain.count(". "):
        return 0, 0
    strong = "; " in plain
    parts = [part.strip() for part in _separator(strong).split(plain) if part.strip()]
    joined = _joined(language)
    joints = sum(len(joined.findall(part)) for part in parts)
    led = [joined.match(part) is not None for part in parts]
    bare = [joined.sub("", part, count=1).strip() if lead else part for part, lead in zip(parts, led, strict=True)]
    kind = _opens(bare[0], language) if bare else ""
    if kind in ("", "figure") or (len(parts) < 2 and not joints) or not (joints or strong):
        return 0, 0
    last = max((at for at, part in enumerate(parts) if joined.search(part)), default=len(parts) - 1)
    alike = [at for at, part in enumerate(bare) if _opens(part, language) == kind and (kind != "word" or at <= last)]
    behind = "" if strong or led[alike[-1]] else _last(bare[alike[-1]], joined)
    least = len(alike) + (behind != "" and _opens(behind, language) == kind)
    most = len(parts) + joints - sum(led) + sum(_held(part, language) for part in bare)
    return least, 99 if counted in PEOPLE and _several(bare) else most


def _last(part: str, joined: Any) -> str:
    """What stands behind the last conjunction of a part of a list."""
    places = list(joined.finditer(part))
    return part[places[-1].end() :].strip() if places else ""


def _held(part: str, language: str) -> int:
    """How many things an item counts besides one: "les trois couleurs primaires"."""
    values = [value_of(word, language) for word in plain(lower(part)).split()[:3] if not word.isdigit()]
    return sum(int(value) - 1 for value in values if value is not None and value > 1)


def _several(parts: Sequence[str]) -> bool:
    """Whether an item of a list of people may be several of them: "leurs enfants", "un couple"."""
    return any(word in PLURALS for part in parts for word in plain(lower(part)).split())


def _opens(part: str, language: str) -> str:
    """How an item opens: with a determiner, a capital, a figure or another word; "" for no item."""
    low = plain(lower(part))
    first = low.split(" ", 1)[0]
    if not part or first in NOT_ITEMS or low.startswith(MANNERS):
        return ""
    if first in DETERMINERS[language]:
        return "determiner"
    if SPANS.match(part):
        return "name"
    if part[0].isdigit() or value_of(first, language) is not None:
        return "figure"
    if part[0].isupper():
        return "name"
    return "word"
