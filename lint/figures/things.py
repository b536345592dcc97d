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
from lint.model import Article, Quantity, Role
from lint.record import NamedTuple

DIMENSIONS = {"mass": ("kg", "kg"), "length": ("m", "m"), "area": ("m2", "m²"), "volume": ("litres", "L"),
              "temperature": ("heat", "°C"), "age": ("years", "year"),
              "speed": ("kmh", "km/h"), "lasting": ("hours", "h"), "people": ("people", "")}  # fmt: skip
SOURCE = "encyclopaedias and general works of reference, the largest on record, rounded up"
SURPRISING, WRONG = Decimal("1"), 10  # times the most that is known
# What is counted in what holds people, and words of what adds up over time.
PEOPLE = table(
    "personne habitant eleve etudiant passager spectateur convive place siege occupant voyageur ecolier pensionnaire "
    "resident ame lit enfant collegien lyceen musicien people person inhabitant pupil student passenger spectator "
    "seat child soul bed guest player người dân học hành chỗ ghế khán em du giường choriste benevole membre joueur "
    "salarie employe ouvrier patient soldat client exposant festivalier baigneur detenu malade hote marin adherent "
    "licencie member singer chorister musician volunteer employee worker soldier inmate prisoner sailor thành nhạc "
    "cầu công diễn bệnh"
)
ADDED = table(
    "weekend week-end matinée trip trips line ligne route service lượt năm ngày tháng tuần mùa hàng tổng "
    "an ans année années jour jours mois semaine semaines saison depuis total cumul year years day days month months "
    "week weeks season since total annually daily"
)
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
SMALLEST = 15  # m, of what a sentence takes up with "Long de 40 mètres,"
HIGHEST = 3000  # m: what is longer is not as high as it is long
LIGHT = 30  # kg, above which a grown-up may weigh
HOT = 3  # times as warm as it can be
# What says that a measure is somebody's or something's own, before it and behind it.
BEFORE = {
    "mass": patterns.compile(
        r"\b(?:p[èe]s\w+|poids|lourde?s?|accuse|accusait|affich\w+|weigh\w*|weights?|scales?|nặng|trọng lượng|cân)\b"
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
    "speed": patterns.compile(r"[^,;:()]{0,40}$"),
    "lasting": patterns.compile(
        r"\b(?:dur(?:e|é|a|ait|ent|era|ée|aient|èrent)|last(?:s|ed|ing)?|took|takes?|taking|comptez|il faut|"
        r"mett\w+|pren\w+|étal\w+|prolong\w+|went on|goes on|kéo dài|diễn ra trong|mất|hết)\b[^,;:()]{0,24}$"
    ),
    "people": patterns.compile(
        r"\b(?:compt\w+|accueill\w+|transport\w+|embarqu\w+|emport\w+|conten\w+|contient|abrit\w+|héberg\w+|scolaris\w+|"
        r"peut|peupl\w+|à bord|avec|capacité|reçoit|carr\w+|seats?|holds?|has|have|had|home to|packed|"
        r"hous\w+|with|aboard|takes?|capacity|crammed|chở|có|chứa|sức chứa|nhồi|với)\b[^,;:()]{0,28}$"
    ),
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
    "speed": patterns.compile(r""),
    "lasting": patterns.compile(r"[\s-]long\b"),
    "people": patterns.compile(
        r" ?\p{L}* (?:à bord|aboard|on board|vivent|y vivent|habitent|live|inside|trên (?:tàu|xe|máy bay)|sinh sống)\b"
    ),
    "age": patterns.compile(r"[\s-]?(?:old|tuổi|d['’]âge|of age)\b"),
}
SEVERAL = table("các những nhiều several des les some many")
EACH = table("moyenne chacun chacune chaque average each mỗi bình")
LINK = table("de d of with avec có nặng")  # between a thing and its measure
# What a measure is of, if not of the thing, and what tells of kinds and of remains.
CONTENT = patterns.compile(r"\s?(?:de\b|d['’]|of\b)")
AGO = patterns.compile(r"\s?(?:ago|before|earlier|later|of|plus|auparavant|avant|trước|nay|en arrière|d['’]histoire)\b")
REMAINS = table(
    "fossile fossiles fossilisé momie momies ossements squelette squelettes ancêtre ancêtres dinosaure dinosaures "
    "mammouth fossil fossils mummy mummified skeleton bones ancestor ancestors remains prehistoric préhistorique "
    "dinosaur dinosaurs mammoth hóa thạch tổ tiên"
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
ELSEWHERE = frames.CROSSING | table("relie relient relier link links linking leads mène near près beside longe nối gần")
DETERMINERS = table("un une le la les des son sa ses leur leurs ce cette the a an his her its their this that")
COMPLEMENT = table("de d du des of en")
OBLIQUE = table(
    "dans sur sous près vers chez par pour avec contre in on at near under behind by with for from towards to ở "
    "tại trên trong dưới gần cho từ bằng"
)
ALTITUDE = table("altitude elevation")
WEIGHS = patterns.compile(r"\b(?:p[èe]s(?:e|ait|ant|aient|ent)|weigh(?:s|ed|ing)?)\b[^,;:()]{0,16}$")
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
    goods: bool = False
    least: Decimal | None = None  # kg


class Found(NamedTuple):
    """A thing that a measure is too much for, as a bound, with the outcome and the limit."""

    bound: Bound
    outcome: str
    above: bool
    limit: Decimal
    outer: bool = False


class Mention(NamedTuple):
    """A thing that a sentence names, its most in some field, and the words from `at` to `end` that name it."""

    at: int
    end: int
    thing: Thing
    most: Decimal | None


class Measure(NamedTuple):
    """A measure in the unit of a field, with the words of its sentence before and after it, and whether something says
    that it is a thing's own.
    """

    quantity: Quantity
    field: str
    unit: str
    low: Decimal
    high: Decimal
    before: tuple[str, ...]
    after: tuple[str, ...]
    cued: bool
    light: bool = False


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
        dimension = _dimension(quantity)
        if not dimension or not self.by_word:
            return None
        field, unit = DIMENSIONS[dimension]
        if unit and quantity.unit:
            low, high = units.convert(low, quantity.unit, unit), units.convert(high, quantity.unit, unit)
        light = dimension == "mass" and high < LIGHT and _weighs(quantity)
        if not light and low <= self.lowest[dimension] * (1 if field == "heat" else SURPRISING):
            return None
        measure = _measure(quantity, dimension, field, unit, low, high, light)
        if measure is None or not REMAINS.isdisjoint(quantity.block.vocabulary):
            return None
        owner = self._owner(measure) or self._before(article, measure) or self._aged(measure)
        return None if owner is None else _judged(owner, measure)

    def _owner(self, measure: Measure) -> Mention | None:
        """The thing of the sentence that a measure is too much for; None where another one may be meant."""
        weighed = [(self._weight(mention, measure), mention) for mention in self._named(measure)]
        told = [(weight, mention) for weight, mention in weighed if mention.most is not None]
        best = max((weight for weight, _ in told), default=Decimal(0))
        if best + (len({mention.thing.id for _, mention in told}) == 1) < ENOUGH:
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
            elif not OPENING.isdisjoint(measure.before[:2]) and between.count(",") == 1 and len(between) < WITHIN:
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
        upright = measure.field == "m" and _upright(measure.quantity)
        at = 0
        while at < len(tokens):
            step = 1
            for form, thing in self.by_word.get(tokens[at], ()):
                if tokens[at : at + len(form)] != form:
                    continue
                most = _most(thing, measure.field, upright)
                if len(form) >= step and not (form == ("élève",) and tokens[at - 1] == "s") and (
                    tokens[max(0, at - 2) : at] != ("contre", "la")
                ):
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
        if not (taken or opening or dropped):
            return None
        living = not LIVING.isdisjoint(tokens)
        for text in _told(article, measure.quantity):
            named = [mention for mention in self._mentions(frames.words(text), measure) if mention.most is not None]
            if not GENERIC.isdisjoint(tokens):
                named = [mention for mention in named if mention.thing.alive == living]
            if named:
                fits = any(not _exceeds(mention, measure) for mention in named)
                small = opening and named[0].most is not None and named[0].most < SMALLEST
                return None if fits or small else named[0]
        return None


def _dimension(quantity: Quantity) -> str:
    """What a quantity may measure of a thing; empty for what none has."""
    if quantity.dimension == "time":
        return "age" if quantity.unit in ("year", "decade", "century") else "lasting"
    if quantity.dimension is None and quantity.unit is None:
        return "people" if quantity.noun is not None and quantity.noun.key in PEOPLE else ""
    return quantity.dimension if quantity.dimension in DIMENSIONS and quantity.unit else ""


def _measure(
    quantity: Quantity, dimension: str, field: str, unit: str, low: Decimal, high: Decimal, light: bool = False
) -> Measure | None:
    """A quantity as a measure; None where it says when something was, where it lies or what it is filled with."""
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    start = quantity.approximation_span.start if quantity.approximation_span else quantity.span.start
    lead = block.lower[sentence.start : min(start, quantity.span.start)]
    after = block.lower[quantity.span.end : sentence.end]
    tokens = frames.words(lead)
    if field in ("years", "hours") and (AGO.match(after) or not CARVED.isdisjoint(block.vocabulary)):
        return None
    if field == "people":
        after = after[quantity.noun.span.end - quantity.span.end :] if quantity.noun else after
        if not ADDED.isdisjoint(tokens) or not ADDED.isdisjoint(frames.words(after)):
            return None
    cued = BEFORE[dimension].search(lead) is not None or BEHIND[dimension].match(after) is not None
    if field == "m" and _placed(lead, tokens, after):
        return None
    compound = after.startswith("-") or "-" in block.text[slice(*quantity.span)]
    linked = compound or tokens[-1:] in (("de",), ("d",), ("of",))
    if not cued and field == "hours" and not linked and not after.startswith((" de ", " d", " of ")):
        return None
    if not cued and (field in ("years", "litres", "people") or (field in ("kg", "m2") and CONTENT.match(after))):
        return None
    return Measure(quantity, field, unit, low, high, tokens, frames.words(after), cued, light)


def _placed(lead: str, tokens: tuple[str, ...], after: str) -> bool:
    """Whether a length says where something is: "à 1 250 mètres de profondeur", "at an altitude of"."""
    if lead.endswith(("độ cao ", "độ cao khoảng ", "độ cao hơn ", "độ cao gần ")):
        return True
    if not ALTITUDE.isdisjoint((*tokens[-4:], *frames.words(after[:24]))):
        return True
    return tokens[-1:] in (("à",), ("at",)) and not HEIGHT.search(lead[-40:])


def _weighs(quantity: Quantity) -> bool:
    start = quantity.approximation_span.start if quantity.approximation_span else quantity.span.start
    return WEIGHS.search(quantity.block.lower, max(0, start - 40), min(start, quantity.span.start)) is not None


def _upright(quantity: Quantity) -> bool:
    """Whether a length is said to be a height."""
    start, end = quantity.span
    return HEIGHT.search(quantity.block.lower, max(0, start - 40), end + 16) is not None


def _most(thing: Thing, field: str, upright: bool) -> Decimal | None:
    """The most that a row knows in a field, of lengths that which is meant."""
    if field == "m" and (thing.m is None or (upright and (thing.tall is not None or thing.m > HIGHEST))):
        return thing.tall
    found: Decimal | None = getattr(thing, field)
    return found


def _exceeds(mention: Mention, measure: Measure) -> bool:
    """Whether a measure is beyond what a thing can have."""
    if measure.light and mention.thing.least is not None and measure.high < mention.thing.least:
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


def _judged(mention: Mention, measure: Measure) -> Found:
    thing, most = mention.thing, mention.most
    if measure.light and thing.least is not None:
        return Found(_bound(thing, measure.unit, (thing.least, None)), "usual", False, thing.least)
    assert most is not None
    outcome = "hard" if measure.low > most * (HOT if measure.field == "heat" else WRONG) else "usual"
    unit, size = LARGE.get(measure.unit, (measure.unit, Decimal(1)))
    if most < 10 * size:
        unit, size = measure.unit, Decimal(1)
    return Found(_bound(thing, unit, (None, most / size)), outcome, True, most / size, thing.outer)


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
