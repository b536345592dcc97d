"""The kinds of things of things.yaml, and where words name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from lint import frames
from lint.annotate.words import table
from lint.figures.measuring import Measure, upright
from lint.model import Quantity
from lint.record import NamedTuple

REGULAR = table("carnaval festival chacal récital régal bal cérémonial narval serval")
IRREGULAR = {"man": "men", "child": "children", "tooth": "teeth", "foot": "feet", "goose": "geese", "mouse": "mice",
             "wolf": "wolves", "calf": "calves", "loaf": "loaves", "knife": "knives", "leaf": "leaves",
             "thief": "thieves", "shelf": "shelves", "scarf": "scarves", "tomato": "tomatoes", "potato": "potatoes",
             "mango": "mangoes", "tornado": "tornadoes", "volcano": "volcanoes", "mosquito": "mosquitoes"}  # fmt: skip
NUMBERS = {
    word: number + 2
    for number, words in enumerate(
        ("deux two hai", "trois three ba", "quatre four bốn", "cinq five năm", "six sáu", "sept seven bảy",
         "huit eight tám", "neuf nine chín", "dix ten mười", "onze eleven", "douze twelve")
    )
    for word in words.split()
}  # fmt: skip
HIGHEST = 3000  # m: what is longer is not as high as it is long
SEVERAL = table("các những nhiều several des les some many")
EACH = table("moyenne chacun chacune chaque average each mỗi bình")
ARTICLES = table("un une du de la le l des")
FIELDS = ("kg", "m", "tall", "m2", "litres", "heat", "years", "kmh", "hours", "people", "kw", "eur")
# Words behind which a word is a verb and no thing.
VERBAL = {
    "fr": table("il elle ils elles on se s ne n je nous vous y"),
    "en": table("to he she they we you who will would can could may must"),
    "vi": frozenset[str](),
}


class Thing(NamedTuple):
    """A row of things.yaml: words by language, parted by commas, the first of them with its article in French."""

    id: str
    fr: str = ""
    en: str = ""
    vi: str = ""
    alive: bool = False
    outer: bool = False
    kg: Decimal | None = None
    m: Decimal | None = None
    tall: Decimal | None = None
    m2: Decimal | None = None
    litres: Decimal | None = None
    heat: Decimal | None = None
    years: Decimal | None = None
    kmh: Decimal | None = None
    hours: Decimal | None = None
    people: Decimal | None = None
    kw: Decimal | None = None
    eur: Decimal | None = None
    goods: bool = False
    least: Decimal | None = None  # kg
    closer: bool = False
    swift: bool = False
    giant: Decimal = Decimal(3)


class Mention(NamedTuple):
    """A thing that a sentence names, its most in some field, and the words from `at` to `end` that name it."""

    at: int
    end: int
    thing: Thing
    most: Decimal | None


class Names:
    """The words of the things of one language, by the first of each."""

    def __init__(self, things: Sequence[Thing], language: str) -> None:
        self.language = language
        self.by_word: dict[str, list[tuple[tuple[str, ...], Thing]]] = {}
        self.plurals: set[tuple[str, ...]] = set()
        for thing in things:
            for form, plural in forms(getattr(thing, language, ""), language):
                if plural:
                    self.plurals.add(form)
                self.by_word.setdefault(form[0], []).append((form, thing))
        for some in self.by_word.values():
            closer = {form: thing for form, thing in some if thing.closer}
            some[:] = [(form, _under(thing, closer.get(form))) for form, thing in some]
            some.sort(key=lambda entry: -len(entry[0]))

    def named(self, measure: Measure) -> Iterator[Mention]:
        """The things that the sentence of a measure names."""
        tokens = measure.before + measure.after
        return self.mentions(tokens, measure)

    def mentions(self, tokens: tuple[str, ...], measure: Measure) -> Iterator[Mention]:
        high = measure.field == "m" and upright(measure.quantity)
        at = 0
        while at < len(tokens):
            step = 1
            for form, thing in self.by_word.get(tokens[at], ()):
                if tokens[at : at + len(form)] != form:
                    continue
                most = most_of(thing, measure.field, high)
                if (
                    len(form) >= step
                    and not (form == ("élève",) and tokens[at - 1] == "s")
                    and tokens[max(0, at - 2) : at] != ("contre", "la")
                    and not (form == ("verre",) and tokens[at - 1] in ("de", "en"))
                ):
                    nxt = tokens[at + len(form)] if at + len(form) < len(tokens) else ""
                    if self.language == "en" and nxt in self.by_word:
                        most = None  # "school bus" is no school
                    if tokens[at - 1 : at] and tokens[at - 1] in VERBAL[self.language]:
                        most = None  # "elle porte", "to book"
                    if most is not None and measure.field in ("people", "m2"):
                        most = self._times(most, tokens, at, form)
                    if not _only_named(measure.quantity, form[0]):
                        yield Mention(at, at + len(form), thing, most)
                    step = len(form)
            at += step

    def _times(self, most: Decimal, tokens: tuple[str, ...], at: int, form: tuple[str, ...]) -> Decimal | None:
        """What as many things hold as words say: "two schools"."""
        before = tokens[at - 1] if at else ""
        number = NUMBERS.get(before) or (int(before) if before.isdecimal() and len(before) < 5 else 0)
        if number:
            return most * number
        several = (form in self.plurals or before in SEVERAL) and EACH.isdisjoint(tokens)
        return Decimal("Infinity") if several else most


def _under(thing: Thing, closer: Thing | None) -> Thing:
    """A row without the fields that a closer row of the same word has."""
    if closer is None or thing.closer:
        return thing
    known = {field for field in FIELDS if getattr(closer, field) is not None}
    gone: dict[str, Any] = dict.fromkeys(known | ({"tall"} if "m" in known else set()))
    return thing._replace(**gone)


def most_of(thing: Thing, field: str, upright: bool) -> Decimal | None:
    """The most that a row knows in a field, of lengths that which is meant."""
    if field == "m" and (thing.m is None or (upright and (thing.tall is not None or thing.m > HIGHEST))):
        return thing.tall
    found: Decimal | None = getattr(thing, field)
    return found


def _only_named(quantity: Quantity, word: str) -> bool:
    """Whether a word is only written as a name: a Leopard, a Puma or a Falcon is no animal, nor is Mr Fox."""
    text = quantity.block.text
    at = text.find(f" {word.capitalize()}")
    return at > 0 and text[at - 1] not in ".!?:»" and word not in text


def forms(text: str, language: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The words of a row with their plurals, each as its tokens, and whether it is only a plural."""
    for entry in filter(None, map(str.strip, text.split(","))):
        words = frames.words(entry)
        while language == "fr" and len(words) > 1 and words[0] in ARTICLES:
            words = words[1:]
        yield words, False
        if language == "vi":
            continue
        several = tuple(map(_plural_fr, words)) if language == "fr" else (*words[:-1], _plural_en(words[-1]))
        yield several, several != words


def _plural_fr(word: str) -> str:
    if word.endswith(("s", "x", "z")) or word in ("de", "d", "à", "du", "l", "la"):
        return word
    if word.endswith("al") and word not in REGULAR:
        return word[:-1] + "ux"
    return word + "x" if word.endswith(("eau", "eu")) else word + "s"


def _plural_en(word: str) -> str:
    for ending, several in IRREGULAR.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + several
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
