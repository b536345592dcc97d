"""How large, heavy, fast, old or warm things of a kind can be: "une harpe de 160 mètres", "a parrot, 740 years old".

A row of things.yaml is a kind of thing with about the most that is known of it. Whose a measure is, is weighed: each
word for a thing in the sentence is a candidate, and nearness, what says that a measure is one's own ("weighs", "longue
de", "cao"), the place of the subject and the size of the excess speak for it; marks, other things and prepositions
between speak against it. Where the sentence names nothing that could have such a measure, what the one before names
may. Candidates that weigh about as much must all be too small, so roads and ships are there as well. All this makes
notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import frames
from lint.annotate import units
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures.loose import WORTH
from lint.figures.measuring import DIMENSIONS, Measure, dimension_of, measure_of, weighs
from lint.figures.naming import Mention, Names, Thing, most_of
from lint.figures.weighing import OPENING, PRONOUNS, weight
from lint.kept import kept
from lint.model import Article, Quantity, Role
from lint.record import NamedTuple

SOURCE = "encyclopaedias and general works of reference, the largest on record, rounded up"
MANY = 1500  # times a price, beyond which something else is sold
WRONG = 10  # times the most that is known
# Units in which more than ten of them are told.
LARGE = {"m": ("km", Decimal(1000)), "m²": ("km²", Decimal(1_000_000)), "kg": ("t", Decimal(1000))}
OPENED = 4  # words before the subject of a sentence
SMALLEST = 15  # m, of what a sentence takes up with "Long de 40 mètres,"
LIGHTEST = 3000  # kg, the least that anything with a least weighs
HOT = 3  # times as warm as it can be
REMAINS = table(
    "fossile fossiles fossilisé momie momies ossements squelette squelettes ancêtre ancêtres dinosaure dinosaures "
    "mammouth fossil fossils mummy mummified skeleton bones ancestor ancestors remains prehistoric préhistorique "
    "dinosaur dinosaurs mammoth"
)
LIVING = table("animal bête spécimen femelle mâle creature specimen beast male female petit petite jeune")
GENERIC = LIVING | table(
    "ouvrage édifice bâtiment bâtisse engin instrument structure appareil colosse objet géant géante monument building "
    "vessel craft object giant structure này chúng"
)
AGED = table("ans old tuổi")
DROPPED = 2  # words of a Vietnamese sentence without a subject
SUBJECT = 8  # words before a measure
REACH = 2  # blocks that a pronoun reaches back
ENOUGH, CLOSE = Decimal("2.4"), Decimal("0.5")  # weight of what may be measured, and of what may be instead of it


class Found(NamedTuple):
    """A thing that a measure is too much for, as a bound, with the outcome and the limit."""

    bound: Bound
    outcome: str
    above: bool
    limit: Decimal
    outer: bool = False
    closer: bool = False
    far: bool = False  # whether it is so much too much that a record does not explain it


class Things:
    """The things of one language, and what measures are too much for them."""

    def __init__(self, things: Sequence[Thing], language: str) -> None:
        self.language = language
        self.names = Names(things, language)
        self.lowest: dict[str, Decimal] = {}
        for dimension, (field, _) in DIMENSIONS.items():
            all_ = (_least(thing, field) for some in self.names.by_word.values() for _, thing in some)
            self.lowest[dimension] = min((most for most in all_ if most is not None), default=Decimal("Infinity"))

    def broken(self, article: Article, quantity: Quantity, low: Decimal, high: Decimal) -> Found | None:
        """What a quantity is too much for; None where it is fine, or nobody's."""
        dimension = dimension_of(quantity)
        if not dimension or not self.names.by_word:
            return None
        field, unit = DIMENSIONS[dimension]
        if dimension == "money":
            if quantity.unit not in WORTH:
                return None
            low, high = low / WORTH[quantity.unit], high / WORTH[quantity.unit]
        elif field == "heat" and quantity.unit is None:
            low, high = units.convert(low, "°F", unit), units.convert(high, "°F", unit)  # the least
        elif unit and quantity.unit:
            low, high = units.convert(low, quantity.unit, unit), units.convert(high, quantity.unit, unit)
        light = dimension == "mass" and high < LIGHTEST and weighs(quantity)
        if not light and low <= self.lowest[dimension]:
            return None
        measure = measure_of(quantity, dimension, field, unit, low, high, light)
        if measure is None or not REMAINS.isdisjoint(quantity.block.vocabulary):
            return None
        owner = self._owner(measure) or self._before(article, measure) or self._aged(measure)
        return None if owner is None else _judged(owner, measure)

    def heavy(self, quantity: Quantity, low: Decimal) -> bool:
        """Whether the words before a weight name something that can weigh as much: "the trawler weighs 31 tonnes"."""
        block = quantity.block
        tokens = frames.words(block.lower[block.sentence_at(quantity.span.start).start : quantity.span.start])
        weight = units.convert(low, quantity.unit or "kg", "kg")
        some = (thing for at, word in enumerate(tokens) for form, thing in self.names.by_word.get(word, ())
                if tokens[at : at + len(form)] == form)  # fmt: skip
        return any(thing.kg is not None and thing.kg >= weight for thing in some)

    def _owner(self, measure: Measure) -> Mention | None:
        """The thing of the sentence that a measure is too much for; None where another one may be meant."""
        weighed = [(weight(mention, measure, self.names), mention) for mention in self.names.named(measure)]
        told = [(total, mention) for total, mention in weighed if mention.most is not None]
        best = max((total for total, _ in told), default=Decimal(0))
        if best + all(_exceeds(mention, measure) for _, mention in told) < ENOUGH:
            return None
        near = [mention for total, mention in told if total > best - CLOSE]
        if any(not _exceeds(mention, measure) for mention in near):
            return None
        return min(near, key=lambda mention: mention.most or 0)

    def _aged(self, measure: Measure) -> Mention | None:
        """A person where somebody's age stands beside a height or a weight: "23 ans, mesure 18 mètres"."""
        if not measure.cued or measure.field not in ("kg", "m") or AGED.isdisjoint(measure.before[-SUBJECT:]):
            return None
        person = next(thing for some in self.names.by_word.values() for _, thing in some if thing.id == "person")
        found = Mention(0, 0, person, most_of(person, measure.field, True))
        return found if _exceeds(found, measure) and not any(m.most for m in self.names.named(measure)) else None

    def _before(self, article: Article, measure: Measure) -> Mention | None:
        """What an earlier sentence names, where this one names nothing that it could measure but takes it up."""
        tokens = measure.before
        here = (mention for mention in self.names.named(measure) if mention.most is not None)
        if not measure.cued or any(weight(mention, measure, self.names) > 0 for mention in here):
            return None
        taken = not PRONOUNS.isdisjoint(tokens[-SUBJECT:]) or not GENERIC.isdisjoint(tokens)
        opening = not OPENING.isdisjoint(tokens[:2])
        dropped = self.language == "vi" and len(tokens) <= SUBJECT and measure.field != "people"
        if not (taken or opening or dropped):
            return None
        living = not LIVING.isdisjoint(tokens)
        for text in _told(article, measure.quantity):
            mentions = self.names.mentions(frames.words(text), measure)
            named = [mention for mention in mentions if mention.most is not None]
            if not GENERIC.isdisjoint(tokens):
                named = [mention for mention in named if mention.thing.alive == living]
            if dropped and not taken and len(tokens) > DROPPED and any(mention.thing.alive for mention in named[:1]):
                return None  # "Con ngõ dài 140 m" has a subject of its own
            if named:
                fits = any(not _exceeds(mention, measure) for mention in named)
                small = opening and PRONOUNS.isdisjoint(measure.after[:SUBJECT]) and (named[0].most or 0) < SMALLEST
                return None if fits or small else named[0]
        return None


def _too_light(mention: Mention, measure: Measure) -> bool:
    least = mention.thing.least
    return measure.light and least is not None and measure.high < least and mention.at <= OPENED


def _exceeds(mention: Mention, measure: Measure) -> bool:
    """Whether a measure is beyond what a thing can have."""
    if _too_light(mention, measure):
        return True
    if measure.swift and not mention.thing.swift:
        return False
    return mention.most is not None and measure.low > mention.most


def _told(article: Article, quantity: Quantity) -> Iterator[str]:
    """The sentences before that of a quantity, nearest first, as far as a pronoun reaches, and the title."""
    block, start = quantity.block, quantity.block.sentence_at(quantity.span.start).start
    told = [other for other in article.prose[: article.place(block)] if other.region is block.region]
    yield from (block.lower[s.start : s.end] for s in reversed(block.sentences) if s.start < start)
    for other in reversed(told[-REACH:]):
        yield from (other.lower[s.start : s.end] for s in reversed(other.sentences))
    yield from (other.lower for other in told[:-REACH] if other.role is Role.TITLE)


def _least(thing: Thing, field: str) -> Decimal | None:
    """The most that a row allows, of lengths the smaller of its two."""
    if field != "m":
        found: Decimal | None = getattr(thing, field)
        return found
    return min((most for most in (thing.m, thing.tall) if most is not None), default=None)


def _judged(mention: Mention, measure: Measure) -> Found | None:
    thing, most = mention.thing, mention.most
    if thing.least is not None and _too_light(mention, measure):
        return Found(_bound(thing, measure.unit, (thing.least, None)), "usual", False, thing.least)
    assert most is not None
    if measure.field == "eur" and measure.low > MANY * most:
        return None  # the price of a shop
    outcome = "hard" if measure.low > most * (HOT if measure.field == "heat" else WRONG) else "usual"
    unit, size = LARGE.get(measure.unit, (measure.unit, Decimal(1)))
    if most < 10 * size:
        unit, size = measure.unit, Decimal(1)
    far = measure.low > thing.giant * most
    return Found(_bound(thing, unit, (None, most / size)), outcome, True, most / size, thing.outer, thing.closer, far)


def _bound(thing: Thing, unit: str, limits: tuple[Decimal | None, Decimal | None]) -> Bound:
    first = {language: getattr(thing, language).partition(",")[0] for language in ("fr", "en", "vi")}
    if thing.heat is None or thing.kg is not None:
        first["en"] = ("an " if first["en"][:1] in "aeiou" else "a ") + first["en"]
    return Bound(f"thing.{thing.id}", SOURCE, unit, first, (None, None), limits)


of = kept(Things)
