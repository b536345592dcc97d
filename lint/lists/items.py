"""How many items a list has: what commas and conjunctions part, between the fewest and the most that it may be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.numerals import value_of
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import table

HIDDEN = patterns.compile(r"\([^()]*\)|«[^»]*»|“[^”]*”|\"[^\"]*\"")
SPANS = patterns.compile(r"\d{4}\s?[-–]\s?\d{2,4}(?!\S)")  # items that are years
TITLES = patterns.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sgt|MM?|TS|GS|ThS|PGS)\.(?=\s)")
JOINED = {
    "fr": r"\b(?:et|ou|ainsi que)\b",
    "en": r"\b(?:and|or|as well as)\b|&",
    "vi": r"\b(?:và|hoặc|cùng|cũng như)\b",
}
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
    "elle elles il ils on nous je she he they we it",
)
LONGEST = 5  # words of an item of a list without a conjunction
# What is told of the item before: "Luc Roux, né en 1960, et son fils".
TOLD = patterns.compile(r"(?:née?s?|âgée?s?|born|aged|sinh|tuổi|quê|ngụ|trú)\b|\d{1,3}(?: (?:ans|years? old|tuổi)\b|$)")
MANNERS = ("de facon", "de manière", "de maniere", "de façon", "de sorte", "de nature", "de quoi", "de plus", "de même")


@cache
def _separator(strong: bool) -> Any:
    return patterns.compile(r"\s?;\s" if strong else r",\s")


def items(text: str, language: str, counted: str) -> tuple[int, int]:
    """How many items a list has, at least and at most; (0, 0) for what is no list."""
    plain = HIDDEN.sub(lambda match: f"Q{match.start()}" if match[0][0] != "(" else "", text)
    plain = TITLES.sub("", plain)
    if ":" in plain or "?" in plain or "!" in plain or plain.count(". "):
        return 0, 0
    if _again(plain, language):
        return 0, 0
    strong = "; " in plain
    parts = [part.strip() for part in _separator(strong).split(plain) if part.strip()]
    parts = [part for number, part in enumerate(parts) if not number or TOLD.match(part) is None]
    joined = patterns.compile(JOINED[language])
    joints = sum(len(joined.findall(part)) for part in parts)
    led = [joined.match(part) is not None for part in parts]
    bare = [joined.sub("", part, count=1).strip() if lead else part for part, lead in zip(parts, led, strict=True)]
    kind = _opens(bare[0], language) if bare else ""
    if kind in ("", "figure") or (len(parts) < 2 and not joints):
        return 0, 0
    if not (joints or strong):
        return (len(parts), len(parts)) if _all_alike(parts, kind, language) else (0, 0)
    if _twice(bare):
        return 0, 0
    last = max((at for at, part in enumerate(parts) if joined.search(part)), default=len(parts) - 1)
    alike = [at for at, part in enumerate(bare) if _opens(part, language) == kind and (kind != "word" or at <= last)]
    behind = [] if strong or led[alike[-1]] else [each.strip() for each in joined.split(bare[alike[-1]])[1:]]
    least = len(alike) + any(_opens(each, language) == kind for each in behind)
    most = len(parts) + joints - sum(led) + sum(_held(part, language) for part in bare)
    return least, 99 if counted in PEOPLE and _several(bare) else most


def _all_alike(parts: Sequence[str], kind: str, language: str) -> bool:
    """Whether a list without a conjunction is none of appositions: names alone, or nouns with their article alone."""
    few = all(len(part.split()) <= LONGEST for part in parts)
    return len(parts) > 2 and few and kind != "word" and all(_opens(part, language) == kind for part in parts)


def _twice(parts: Sequence[str]) -> bool:
    """Whether a list names one thing twice: "Luc and Guy, Guy and Luc"."""
    names = [word for part in parts for word in part.split() if word[0].isupper()]
    return len(parts) == 2 and len(names) > 2 and sorted(parts[0].split()) == sorted(parts[1].split())


def _again(text: str, language: str) -> bool:
    """Whether an item comes again: "Orrin and Miles, Miles and Orrin"."""
    items = [
        item.strip()
        for part in text.split(",")
        for item in patterns.compile(JOINED[language]).split(part)
        if item.strip()
    ]
    return len(set(items)) < len(items)


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
    if part[0].isdigit() or (value_of(first, language) is not None and first != "không"):
        return "figure"
    if part[0].isupper():
        return "name"
    return "word"
