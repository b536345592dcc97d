"""How large, heavy, old or warm things of a kind can be: "une harpe de 160 mètres", "the parrot is 740 years old".

A row of things.yaml is a kind of thing with the most that is known of it. A measure is the thing's where a word for it
stands right before the measure, right behind it, or is what the sentence, or the one before, speaks of while the
measure is said of it in so many words ("weighs", "longue de", "cao"). More than the most is surprising, ten times as
much wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures import goods
from lint.model import Article, Quantity
from lint.record import NamedTuple

DIMENSIONS = {"mass": ("kg", "kg"), "length": ("m", "m"), "area": ("m2", "m²"), "volume": ("litres", "L"),
              "temperature": ("heat", "°C"), "age": ("years", "year"), "time": ("years", "year")}  # fmt: skip
SURPRISING, WRONG = Decimal("1.3"), 10  # times the most that is known
LIGHT = 30  # kg, above which a grown-up may weigh
HOT = 3  # times as warm as it can be
# What says that a measure is somebody's or something's own, before it and behind it.
BEFORE = {
    "mass": patterns.compile(
        r"\b(?:p[èe]s\w+|poids|lourde?s?|accus\w+|affich\w+|weigh\w*|weights?|scales?|nặng|trọng lượng|cân)\b"
        r"[^,;:()]{0,28}$"
    ),
    "length": patterns.compile(
        r"\b(?:mesur\w+|long(?:s|ue|ues)?|haute?s?|large?s?|profonde?s?|épais(?:se|ses)?|longueur|hauteur|largeur|"
        r"diamètre|profondeur|envergure|taille|culmin\w+|domin\w+|dress\w+|du haut de|s['’]élèv\w+|height|length|width|"
        r"depth|diameter|wingspan|measur\w+|stand(?:s|ing)?|stood|ris(?:es|ing)|towers?|towering|dài|cao|rộng|sâu|dày|"
        r"đường kính|sải cánh)\b[^,;:()]{0,24}$"
    ),
    "area": patterns.compile(
        r"\b(?:superficie|surface|étend\w*|couvr\w+|occup\w+|area|cover\w*|spans?|spread\w*|diện tích|rộng|trải)\b"
        r"[^,;:()]{0,28}$"
    ),
    "volume": patterns.compile(
        r"\b(?:conten\w+|contient|contenance|boi\w+|bu|holds?|drank|drinks?|uống|chứa|phát)\b[^,;:()]{0,24}$"
    ),
    "temperature": patterns.compile(r"[^,;:()]{0,40}$"),
    "age": patterns.compile(
        r"(?<!\by )\b(?:âgée?s?|vieux|vieille|vieilles|aged?|a|ont|is|was|are|tuổi|được|thọ)\b[^,;:()]{0,10}$"
    ),
}
BEHIND = {
    "length": patterns.compile(
        r"\s?(?:de (?:long|haut|large|longueur|hauteur|largeur|profondeur|fond|diamètre|envergure|taille)\b|"
        r"(?:tall|high|long|wide|deep|thick|across|in (?:height|length|diameter|width))\b|d['’]épaisseur)"
    ),
    "mass": patterns.compile(
        r"\s?(?:in weight|on the scales|sur la balance|(?:/|mỗi |một )(?:con|quả|trái|củ|chiếc|cái)\b)"
    ),
    "area": patterns.compile(r"\s?de (?:superficie|surface)\b"),
    "volume": patterns.compile(r"(?!)"),
    "temperature": patterns.compile(r""),
    "age": patterns.compile(r"[\s-]?(?:old|tuổi|d['’]âge|of age)\b"),
}
LINK = table("de d of with avec có nặng")  # between a thing and its measure
# What a measure is of, if not of the thing, and what tells of kinds and of remains.
CONTENT = patterns.compile(r"\s?(?:de\b|d['’]|of\b)")
AGO = patterns.compile(r"\s?(?:ago|before|earlier|later|of|plus|auparavant|avant|trước|nay|en arrière|d['’]histoire)\b")
REMAINS = table(
    "fossile fossiles fossilisé momie momies ossements squelette squelettes espèce espèces ancêtre ancêtres "
    "fossil fossils mummy mummified skeleton bones species ancestor ancestors remains prehistoric préhistorique "
    "hóa thạch tổ tiên loài"
)
CARVED = table(
    "pierre bronze marbre granit bois statue statues sculpture sculpté masque masques tapisserie fresque mosaïque "
    "dalaï stone marble granite wooden carved carving statuette mask tapestry fresco mosaic dalai đá tượng gỗ"
)
HEIGHT = patterns.compile(
    r"\b(?:haute?s?|hauteur|culmin\w+|domin\w+|surplomb\w+|dress\w+|élèv\w+|tall|high|height|stand\w*|stood|ris\w+|rose|"
    r"tower\w*|taille|mesur\w+|measur\w+|cao|profond\w*|deep|depth|sâu)\b"
)
ARTICLES = table("un une du de la le l des")
PERSONS = table("he she")
OWN = table("ses son leurs leur its their")
ELSEWHERE = frames.CROSSING | table("relie relient relier link links linking leads mène near près beside longe nối gần")
DETERMINERS = table("un une le la les des son sa ses leur leurs ce cette the a an his her its their this that")
ALTITUDE = table("altitude elevation")
WEIGHS = patterns.compile(r"\b(?:p[èe]s(?:e|ait|ant|aient|ent)|weigh(?:s|ed|ing)?)\b[^,;:()]{0,16}$")
RELATIVE = table("dont which whose")
OPENING = table(
    "haut haute hauts hautes long longue longs longues large lourd lourde profond standing weighing measuring "
    "tall"
)
PRONOUNS = table(
    "ouvrage édifice animal bête engin instrument structure appareil spécimen colosse building creature vessel "
    "specimen beast craft il elle ils elles celui-ci celle-ci it he she they nó này chúng anh chị ông bà cô"
)
GAP, SUBJECT, AHEAD = 4, 7, 3  # words: to the thing before a measure, to the subject from its start, to the one behind
CLAUSE = {"vi": 12}  # words without a mark between a subject within a sentence and its measure; else seven
REACH = 2  # blocks that a pronoun reaches back


class Thing(NamedTuple):
    """A row of things.yaml: words by language, parted by commas, the first of them with its article in French."""

    id: str
    source: str
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
    goods: bool = False
    least: Decimal | None = None  # kg


class Found(NamedTuple):
    """A thing that a measure is too much for, as a bound, with the outcome and the limit."""

    bound: Bound
    outcome: str
    above: bool
    limit: Decimal
    outer: bool = False


class Things:
    """The rows of one language, by the first of their words."""

    def __init__(self, things: Sequence[Thing], language: str) -> None:
        self.language = language
        self.by_word: dict[str, list[tuple[tuple[str, ...], Thing]]] = {}
        self.plurals: set[tuple[str, ...]] = set()
        self.words: dict[str, frozenset[str]] = {}
        self.lowest: dict[str, Decimal] = {}
        for thing in things:
            for form, plural in _forms(getattr(thing, language, ""), language):
                if plural:
                    self.plurals.add(form)
                self.by_word.setdefault(form[0], []).append((form, thing))
        for dimension, (field, _) in DIMENSIONS.items():
            rows = [(word, _least(t, field)) for word, some in self.by_word.items() for _, t in some]
            self.words[dimension] = frozenset(word for word, most in rows if most is not None)
            self.lowest[dimension] = min((most for _, most in rows if most is not None), default=Decimal("Infinity"))

    def broken(self, article: Article, quantity: Quantity, low: Decimal, high: Decimal) -> Found | None:
        """What a quantity is too much for; None where it is fine, or nobody's."""
        dimension = quantity.dimension or ""
        words = self.words.get(dimension)
        if not words or quantity.unit is None:
            return None
        field, unit = DIMENSIONS[dimension]
        value = units.convert(low, quantity.unit, unit)
        light = dimension == "mass" and units.convert(high, quantity.unit, unit) < LIGHT and self._weighs(quantity)
        if not light and value <= self.lowest[dimension] * (1 if field == "heat" else SURPRISING):
            return None
        thing = self._owner(article, quantity, "age" if dimension == "time" else dimension, field)
        if thing is None:
            return None
        if field == "m" and (thing.tall is not None or thing.m is None):
            field = "tall" if self._upright(quantity) and thing.tall is not None else "m"
        return _judged(thing, field, unit, value, light)

    def _weighs(self, quantity: Quantity) -> bool:
        start = quantity.approximation_span.start if quantity.approximation_span else quantity.span.start
        return WEIGHS.search(quantity.block.lower, max(0, start - 40), min(start, quantity.span.start)) is not None

    def _upright(self, quantity: Quantity) -> bool:
        """Whether a length is said to be a height."""
        start, end = quantity.span
        return HEIGHT.search(quantity.block.lower, max(0, start - 40), end + 16) is not None

    def _owner(self, article: Article, quantity: Quantity, dimension: str, field: str) -> Thing | None:
        block = quantity.block
        sentence = block.sentence_at(quantity.span.start)
        start = quantity.approximation_span.start if quantity.approximation_span else quantity.span.start
        lead = block.lower[sentence.start : min(start, quantity.span.start)]
        after = block.lower[quantity.span.end : sentence.end]
        if field == "years" and (AGO.match(after) or not CARVED.isdisjoint(block.vocabulary)):
            return None
        if not REMAINS.isdisjoint(block.vocabulary):
            return None
        cued = BEFORE[dimension].search(lead) is not None or BEHIND[dimension].match(after) is not None
        if not cued and self.words[quantity.dimension or ""].isdisjoint(block.vocabulary):
            return None
        tokens = frames.words(lead)
        if field == "m" and self._placed(lead, tokens, after):
            return None
        if (thing := self._beside(quantity, tokens, after, cued, field)) is not None:
            return thing
        if not cued:
            return None
        named = list(self._named(tokens, quantity, field))
        if not named and field in ("m", "kg") and not PERSONS.isdisjoint((*tokens, *frames.words(after[:40])[:6])):
            return next((thing for form, thing in self.by_word.get("man", ()) if form == ("man",)), None)
        if named:
            at, thing = named[-1]
            between = tokens[at + 1 :]
            if _other(between):
                return None
            if len(between) <= CLAUSE.get(self.language, SUBJECT) and frames.PUNCTUATION.isdisjoint(between):
                return thing
            alone = at <= SUBJECT and len(named) == 1 and field != "years" and RELATIVE.isdisjoint(tokens)
            return thing if alone else None
        own = not OWN.isdisjoint(tokens[-1:]) and not PRONOUNS.isdisjoint(tokens)
        if own or not PRONOUNS.isdisjoint(tokens[-5:]) or not OPENING.isdisjoint(tokens[:1]):
            return self._before(article, quantity, sentence.start, field)
        return None

    def _placed(self, lead: str, tokens: tuple[str, ...], after: str) -> bool:
        """Whether a length says where something is: "à 1 250 mètres de profondeur", "at an altitude of"."""
        if not ALTITUDE.isdisjoint((*tokens[-4:], *frames.words(after[:24]))):
            return True
        return tokens[-1:] in (("à",), ("at",)) and not HEIGHT.search(lead[-40:])

    def _beside(
        self, quantity: Quantity, tokens: tuple[str, ...], after: str, cued: bool, field: str
    ) -> Thing | None:
        """The thing right before a measure, or right behind it."""
        near = list(self._named(tokens[-GAP - 4 :], quantity, field))
        if near:
            thing = near[-1][1]
            between = tokens[-GAP - 4 :][near[-1][0] + 1 :]
            if "ans" in between[:-1] and field == "kg":  # "une jument de six ans et de 600 kilos"
                between = between[between.index("ans") + 1 :]
            marks = sum(token in frames.PUNCTUATION for token in between)
            if _other(between) or marks > 1 or (marks and len(between) > GAP and field == "years"):
                return None
            linked = tokens[-1] in LINK or (self.language == "vi" and len(between) <= 2)
            linked = linked and len(between) <= GAP and DETERMINERS.isdisjoint(between) and not CONTENT.match(after)
            if cued or (linked and not (thing.alive and field in ("m", "litres", "m2"))):
                return thing
        ahead = frames.words(after[:60])
        if self.language != "en" or not ahead or ahead[0] in LINK:
            return None
        led = (tokens or ("",))[-1:]
        for at, thing in self._named((*led, *ahead[:AHEAD]), quantity, field):
            between, beyond = ahead[: at - 1], ahead[at : at + 1]
            if not at:
                continue
            if all(word.isalpha() and word not in SMALL for word in between) and (
                not beyond or beyond[0] in SMALL or beyond[0] in frames.PUNCTUATION
            ):
                return None if thing.alive and field == "m" and not cued else thing
        return None

    def _named(self, tokens: Sequence[str], quantity: Quantity, field: str) -> Iterator[tuple[int, Thing]]:
        """The things of a sentence that have a measure of a kind, with their places."""
        for at, token in enumerate(tokens):
            if (token == "élève" and tokens[at - 1] == "s") or tuple(tokens[max(0, at - 2) : at]) == ("contre", "la"):
                continue  # "s'élève", "contre-la-montre"
            for form, thing in self.by_word.get(token, ()):
                most = getattr(thing, field) if field != "m" else thing.m or thing.tall
                if most is not None and tuple(tokens[at : at + len(form)]) == form:
                    if thing.alive and thing.years and _only_named(quantity, form[0]):
                        break
                    if field != "kg" or not thing.goods or self._one(quantity, tokens, at, form):
                        yield at, thing
                    break

    def _one(self, quantity: Quantity, tokens: Sequence[str], at: int, form: tuple[str, ...]) -> bool:
        """Whether words name one of what is also sold by weight: "une crevette", no "crevettes" and no "saumon"."""
        each = BEHIND["mass"].match(quantity.block.lower, quantity.span.end) is not None
        if each or goods.apiece(quantity):
            return True
        near = set(tokens[max(0, at - 3) : at])
        if self.language == "vi":
            near.add(form[0])
            if quantity.unit == "t" and not BEFORE["mass"].search(quantity.block.lower, 0, quantity.span.start):
                return False
        return form not in self.plurals and goods.single(near, quantity)

    def _before(self, article: Article, quantity: Quantity, start: int, field: str) -> Thing | None:
        """The one thing that the nearest sentence before names which names any, as far as a pronoun reaches."""
        block = quantity.block
        at = article.prose.index(block)
        near = [other for other in article.prose[max(0, at - REACH) : at] if other.region is block.region]
        told = [(other, s) for other in near for s in other.sentences]
        told += [(block, s) for s in block.sentences if s.start < start]
        for other, sentence in reversed(told):
            text = frames.words(other.lower[sentence.start : sentence.end])
            named = {thing.id: thing for _, thing in self._named(text, quantity, field)}
            if named:
                return next(iter(named.values())) if len(named) == 1 else None
        return None


def _only_named(quantity: Quantity, word: str) -> bool:
    """Whether a word is only written as a name: a Leopard, a Puma or a Falcon is no animal, nor is Mr Fox."""
    text = quantity.block.text
    return f" {word.capitalize()}" in text and word not in text


def _other(between: tuple[str, ...]) -> bool:
    """Whether something else is named between a thing and a measure: "the liner begins a crossing 8,000 km long"."""
    return not (ELSEWHERE.isdisjoint(between) and DETERMINERS.isdisjoint(between[:-3]))


SMALL = table(
    "along through around round past into onto toward towards among against of in from to at on for with above "
    "below under over by and or off away across than as is was has had that which who will were are the a an his "
    "her its their it he she they when where while after before but may can could would"
)


def _forms(text: str, language: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The words of a row with their plurals, each as its tokens, and whether it is only a plural."""
    for place, entry in enumerate(filter(None, map(str.strip, text.split(",")))):
        words = frames.words(entry)
        while language == "fr" and place == 0 and words[0] in ARTICLES:
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


def _judged(thing: Thing, field: str, unit: str, value: Decimal, light: bool) -> Found | None:
    most: Decimal | None = getattr(thing, field)
    if most is None:
        return None
    if light:
        if thing.least is None or value >= thing.least:
            return None
        limits: tuple[Decimal | None, Decimal | None] = (thing.least, None)
        return Found(_bound(thing, unit, limits), "usual", False, thing.least)
    surprising, wrong = (1, HOT) if field == "heat" else (SURPRISING, WRONG)
    if value <= most * surprising:
        return None
    outcome = "hard" if value > most * wrong else "usual"
    return Found(_bound(thing, unit, (None, most)), outcome, True, most, thing.outer)


def _bound(thing: Thing, unit: str, limits: tuple[Decimal | None, Decimal | None]) -> Bound:
    first = {language: getattr(thing, language).partition(",")[0] for language in ("fr", "en", "vi")}
    if thing.heat is None or thing.kg is not None:
        first["en"] = ("an " if first["en"][:1] in "aeiou" else "a ") + first["en"]
    return Bound(f"thing.{thing.id}", thing.source, unit, first, (None, None), limits)


_READY: dict[tuple[int, str], tuple[Sequence[Thing], Things]] = {}


def of(things: Sequence[Thing], language: str) -> Things:
    """The rows of a language, once a run."""
    key = (id(things), language)
    if key not in _READY or _READY[key][0] is not things:
        _READY[key] = (things, Things(things, language))
    return _READY[key][1]
