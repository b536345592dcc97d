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

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures import goods
from lint.figures.loose import WORTH
from lint.figures.measuring import BEFORE, BEHIND, DIMENSIONS, Measure, dimension_of, measure_of, upright, weighs
from lint.model import Article, Quantity, Role
from lint.record import NamedTuple

SOURCE = "encyclopaedias and general works of reference, the largest on record, rounded up"
MANY = 1500  # times a price, beyond which something else is sold
SURPRISING, WRONG = Decimal("1"), 10  # times the most that is known
NUMBERS = {
    word: number + 2
    for number, words in enumerate(
        ("deux two hai", "trois three ba", "quatre four bốn", "cinq five năm", "six sáu", "sept seven bảy",
         "huit eight tám", "neuf nine chín", "dix ten mười", "onze eleven", "douze twelve")
    )
    for word in words.split()
}  # fmt: skip
# Units in which more than ten of them are told.
LARGE = {"m": ("km", Decimal(1000)), "m²": ("km²", Decimal(1_000_000)), "kg": ("t", Decimal(1000))}
OPENED = 4  # words before the subject of a sentence
SMALLEST = 15  # m, of what a sentence takes up with "Long de 40 mètres,"
HIGHEST = 3000  # m: what is longer is not as high as it is long
LIGHTEST = 3000  # kg, the least that anything with a least weighs
HOT = 3  # times as warm as it can be
SEVERAL = table("các những nhiều several des les some many")
EACH = table("moyenne chacun chacune chaque average each mỗi bình")
LINK = table("de d of with avec có nặng")  # between a thing and its measure
REMAINS = table(
    "fossile fossiles fossilisé momie momies ossements squelette squelettes ancêtre ancêtres dinosaure dinosaures "
    "mammouth fossil fossils mummy mummified skeleton bones ancestor ancestors remains prehistoric préhistorique "
    "dinosaur dinosaurs mammoth"
)
ARTICLES = table("un une du de la le l des")
ELSEWHERE = frames.CROSSING | table("relie relient relier link links linking leads mène near près beside longe nối gần")
DETERMINERS = table("un une le la les des son sa ses leur leurs ce cette the a an his her its their this that")
COMPLEMENT = table("de d du des of en")
OBLIQUE = table(
    "dans sur sous près vers chez par pour avec contre in on at near under behind by with for from towards to ở "
    "tại trên trong dưới gần từ bằng"
)
OPENING = table(
    "haut haute hauts hautes long longue longs longues large lourd lourde profond vaste standing weighing measuring "
    "tall"
)
LIVING = table("animal bête spécimen femelle mâle creature specimen beast male female petit petite jeune")
GENERIC = LIVING | table(
    "ouvrage édifice bâtiment bâtisse engin instrument structure appareil colosse objet géant géante monument building "
    "vessel craft object giant structure này chúng"
)
PRONOUNS = table("il elle ils elles celui-ci celle-ci lui it he she they nó anh chị ông bà cô")
# Words behind which a word is a verb and no thing.
VERBAL = {
    "fr": table("il elle ils elles on se s ne n je nous vous y"),
    "en": table("to he she they we you who will would can could may must"),
    "vi": frozenset[str](),
}
JOINING = table("and et puis but mais")
VERB = patterns.compile(
    r"p[èe]s(?:e|ait|aient|ent)|mesur(?:e|ait|ent|aient)|weigh(?:s|ed)?|stood|stands?|measure[sd]?"
)
AGED = table("ans old tuổi")
# Words: before a measure, to the thing behind one, to what "Long de 40 m," is said of, to one right before it.
SUBJECT, AHEAD, WITHIN, LINKED = 8, 3, 8, 6
REACH = 2  # blocks that a pronoun reaches back
ENOUGH, CLOSE = Decimal("2.4"), Decimal("0.5")  # weight of what may be measured, and of what may be instead of it


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


class Found(NamedTuple):
    """A thing that a measure is too much for, as a bound, with the outcome and the limit."""

    bound: Bound
    outcome: str
    above: bool
    limit: Decimal
    outer: bool = False
    far: bool = False  # whether it is so much too much that a record does not explain it


class Mention(NamedTuple):
    """A thing that a sentence names, its most in some field, and the words from `at` to `end` that name it."""

    at: int
    end: int
    thing: Thing
    most: Decimal | None


class Things:
    """The rows of one language, by the first of their words."""

    def __init__(self, things: Sequence[Thing], language: str) -> None:
        self.language = language
        self.by_word: dict[str, list[tuple[tuple[str, ...], Thing]]] = {}
        self.plurals: set[tuple[str, ...]] = set()
        for thing in things:
            for form, plural in _forms(getattr(thing, language, ""), language):
                if plural:
                    self.plurals.add(form)
                self.by_word.setdefault(form[0], []).append((form, thing))
        for some in self.by_word.values():
            some.sort(key=lambda entry: -len(entry[0]))
        self.lowest: dict[str, Decimal] = {}
        for dimension, (field, _) in DIMENSIONS.items():
            all_ = (_least(thing, field) for some in self.by_word.values() for _, thing in some)
            self.lowest[dimension] = min((most for most in all_ if most is not None), default=Decimal("Infinity"))

    def broken(self, article: Article, quantity: Quantity, low: Decimal, high: Decimal) -> Found | None:
        """What a quantity is too much for; None where it is fine, or nobody's."""
        dimension = dimension_of(quantity)
        if not dimension or not self.by_word:
            return None
        field, unit = DIMENSIONS[dimension]
        if dimension == "money":
            if quantity.unit not in WORTH:
                return None
            low, high = low / WORTH[quantity.unit], high / WORTH[quantity.unit]
        elif unit and quantity.unit:
            low, high = units.convert(low, quantity.unit, unit), units.convert(high, quantity.unit, unit)
        light = dimension == "mass" and high < LIGHTEST and weighs(quantity)
        if not light and low <= self.lowest[dimension] * (1 if field == "heat" else SURPRISING):
            return None
        measure = measure_of(quantity, dimension, field, unit, low, high, light)
        if measure is None or not REMAINS.isdisjoint(quantity.block.vocabulary):
            return None
        owner = self._owner(measure) or self._before(article, measure) or self._aged(measure)
        return None if owner is None else _judged(owner, measure)

    def _owner(self, measure: Measure) -> Mention | None:
        """The thing of the sentence that a measure is too much for; None where another one may be meant."""
        weighed = [(self._weight(mention, measure), mention) for mention in self._named(measure)]
        told = [(weight, mention) for weight, mention in weighed if mention.most is not None]
        best = max((weight for weight, _ in told), default=Decimal(0))
        if best + all(_exceeds(mention, measure) for _, mention in told) < ENOUGH:
            return None
        near = [mention for weight, mention in told if weight > best - CLOSE]
        if any(not _exceeds(mention, measure) for mention in near):
            return None
        return min(near, key=lambda mention: mention.most or 0)

    def _weight(self, mention: Mention, measure: Measure) -> Decimal:
        """How much speaks for a thing as what is measured."""
        thing, field = mention.thing, measure.field
        weight = Decimal(0)
        if mention.at >= len(measure.before):
            between = measure.after[: mention.at - len(measure.before)]
            if field == "hours" and between in (("de",), ("d",), ("of",)):
                weight += 3
            elif not between or all(word.isalpha() and word not in SMALL for word in between[:AHEAD]):
                weight += 3 if self.language == "en" and len(between) <= AHEAD else -2
            elif (
                not OPENING.isdisjoint(measure.before[:2])
                and between.count(",") == 1
                and len(between) < WITHIN
                and PRONOUNS.isdisjoint(between)
            ):
                weight += 2
            else:
                return Decimal(-9)
        else:
            between = measure.before[mention.end :]
            marks = sum(word in frames.PUNCTUATION for word in between)
            weight += 2 - Decimal(len(between)) / 7 - Decimal(marks) / 2
            if _linked(between):
                weight += 2
            if any(word in frames.CLAUSE_ENDS for word in between):
                weight -= 2
            if mention.at <= 3:
                weight += 1
            led = measure.before[max(0, mention.at - 2) : mention.at]
            if not OBLIQUE.isdisjoint(led) and len(between) > 2:
                weight -= 1
            if not COMPLEMENT.isdisjoint(led) and not _linked(between):
                weight -= 1
            if between[:1] == ("s",) and self.language == "en":
                weight -= 4
            weight -= sum(word in DETERMINERS for word in between[:-2])
            if measure.field == "kg" and measure.before[mention.at : mention.end] in self.plurals and not (
                goods.apiece(measure.quantity) or not EACH.isdisjoint(measure.before + measure.after)
            ):
                weight -= 2
            if not ELSEWHERE.isdisjoint(between) and not DETERMINERS.isdisjoint(between[:-3]):
                weight -= 2
        if measure.cued:
            weight += 2
        elif field == "m" and not (mention.at >= len(measure.before) or _linked(measure.before[mention.end :])):
            weight -= 2
        elif thing.alive and field in ("m", "litres", "m2"):
            weight -= 5
        if field == "kg" and thing.goods and not self._one(measure, mention):
            weight -= 4
        return weight

    def _named(self, measure: Measure) -> Iterator[Mention]:
        """The things that the sentence of a measure names."""
        tokens = measure.before + measure.after
        return self._mentions(tokens, measure)

    def _mentions(self, tokens: tuple[str, ...], measure: Measure) -> Iterator[Mention]:
        high = measure.field == "m" and upright(measure.quantity)
        at = 0
        while at < len(tokens):
            step = 1
            for form, thing in self.by_word.get(tokens[at], ()):
                if tokens[at : at + len(form)] != form:
                    continue
                most = _most(thing, measure.field, high)
                if len(form) >= step and not (form == ("élève",) and tokens[at - 1] == "s") and (
                    tokens[max(0, at - 2) : at] != ("contre", "la")
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

    def _one(self, measure: Measure, mention: Mention) -> bool:
        """Whether words name one of what is also sold by weight: "une crevette", no "crevettes" and no "saumon"."""
        quantity = measure.quantity
        tokens = measure.before + measure.after
        form = tokens[mention.at : mention.end]
        each = BEHIND["mass"].match(quantity.block.lower, quantity.span.end) is not None
        if each or goods.apiece(quantity):
            return True
        near = set(tokens[max(0, mention.at - 3) : mention.at])
        if self.language == "vi":
            near.add(form[0])
            if quantity.unit == "t" and not BEFORE["mass"].search(quantity.block.lower, 0, quantity.span.start):
                return False
        return form not in self.plurals and goods.single(near, quantity)

    def _aged(self, measure: Measure) -> Mention | None:
        """A person where somebody's age stands beside a height or a weight: "23 ans, mesure 18 mètres"."""
        if not measure.cued or measure.field not in ("kg", "m") or AGED.isdisjoint(measure.before[-SUBJECT:]):
            return None
        person = next(thing for some in self.by_word.values() for _, thing in some if thing.id == "person")
        found = Mention(0, 0, person, _most(person, measure.field, True))
        return found if _exceeds(found, measure) and not any(m.most for m in self._named(measure)) else None

    def _before(self, article: Article, measure: Measure) -> Mention | None:
        """What an earlier sentence names, where this one names nothing that it could measure but takes it up."""
        tokens = measure.before
        if not measure.cued or any(m.most is not None and self._weight(m, measure) > 0 for m in self._named(measure)):
            return None
        taken = not PRONOUNS.isdisjoint(tokens[-SUBJECT:]) or not GENERIC.isdisjoint(tokens)
        opening = not OPENING.isdisjoint(tokens[:2])
        dropped = self.language == "vi" and len(tokens) <= SUBJECT and measure.field != "people"
        told = not JOINING.isdisjoint(tokens[-4:]) and VERB.fullmatch(tokens[-1]) is not None
        if not (taken or opening or dropped or told):
            return None
        living = not LIVING.isdisjoint(tokens)
        for text in _told(article, measure.quantity):
            named = [mention for mention in self._mentions(frames.words(text), measure) if mention.most is not None]
            if not GENERIC.isdisjoint(tokens):
                named = [mention for mention in named if mention.thing.alive == living]
            if named:
                fits = any(not _exceeds(mention, measure) for mention in named)
                small = opening and PRONOUNS.isdisjoint(measure.after[:SUBJECT]) and (named[0].most or 0) < SMALLEST
                return None if fits or small else named[0]
        return None


def _most(thing: Thing, field: str, upright: bool) -> Decimal | None:
    """The most that a row knows in a field, of lengths that which is meant."""
    if field == "m" and (thing.m is None or (upright and (thing.tall is not None or thing.m > HIGHEST))):
        return thing.tall
    found: Decimal | None = getattr(thing, field)
    return found


def _too_light(mention: Mention, measure: Measure) -> bool:
    least = mention.thing.least
    return measure.light and least is not None and measure.high < least and mention.at <= OPENED


def _exceeds(mention: Mention, measure: Measure) -> bool:
    """Whether a measure is beyond what a thing can have."""
    if _too_light(mention, measure):
        return True
    return mention.most is not None and measure.low > mention.most * (1 if measure.field == "heat" else SURPRISING)


def _told(article: Article, quantity: Quantity) -> Iterator[str]:
    """The sentences before that of a quantity, nearest first, as far as a pronoun reaches, and the title."""
    block, start = quantity.block, quantity.block.sentence_at(quantity.span.start).start
    told = [other for other in article.prose[: article.prose.index(block)] if other.region is block.region]
    yield from (block.lower[s.start : s.end] for s in reversed(block.sentences) if s.start < start)
    for other in reversed(told[-REACH:]):
        yield from (other.lower[s.start : s.end] for s in reversed(other.sentences))
    yield from (other.lower for other in told[:-REACH] if other.role is Role.TITLE)


def _only_named(quantity: Quantity, word: str) -> bool:
    """Whether a word is only written as a name: a Leopard, a Puma or a Falcon is no animal, nor is Mr Fox."""
    text = quantity.block.text
    at = text.find(f" {word.capitalize()}")
    return at > 0 and text[at - 1] not in ".!?:»" and word not in text


def _linked(between: tuple[str, ...]) -> bool:
    """Whether a measure stands right behind a thing: "une meule de comté de 40 kilos"."""
    if between and (between[-1] not in LINK or len(between) > LINKED):
        return False
    return DETERMINERS.isdisjoint(between) and frames.PUNCTUATION.isdisjoint(between)


SMALL = table(
    "along through around round past into onto toward towards among against of in from to at on for with above "
    "below under over by and or off away across than as is was has had that which who will were are the a an his "
    "her its their it he she they when where while after before but may can could would"
)


def _forms(text: str, language: str) -> Iterator[tuple[tuple[str, ...], bool]]:
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
    return word + "x" if word.endswith(("eau", "eu")) else word + "s"


def _plural_en(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


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
    far = outcome == "hard" or measure.low > 3 * most
    return Found(_bound(thing, unit, (None, most / size)), outcome, True, most / size, thing.outer, far)


def _bound(thing: Thing, unit: str, limits: tuple[Decimal | None, Decimal | None]) -> Bound:
    first = {language: getattr(thing, language).partition(",")[0] for language in ("fr", "en", "vi")}
    if thing.heat is None or thing.kg is not None:
        first["en"] = ("an " if first["en"][:1] in "aeiou" else "a ") + first["en"]
    return Bound(f"thing.{thing.id}", SOURCE, unit, first, (None, None), limits)


_READY: dict[tuple[int, str], tuple[Sequence[Thing], Things]] = {}


def of(things: Sequence[Thing], language: str) -> Things:
    """The rows of a language, once a run."""
    key = (id(things), language)
    if key not in _READY or _READY[key][0] is not things:
        _READY[key] = (things, Things(things, language))
    return _READY[key][1]
