"""What the figures of an article are about, for the checks that compare them with each other.

Two figures can only contradict each other where they measure the same thing of the same thing. What speaks for it is
gathered here: the kind (a unit, the noun that is counted, or what happened to people: "tués", "missing"), the words
around, a determiner that takes up what was told; and what speaks against it: words of comparison, of an update, of a
part, of another time or place.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.nouns import EN_FUNCTION, FR_FUNCTION, VI_FUNCTION
from lint.annotate.numbers import power_of
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import WORD, table
from lint.model import Article, Block, DateMention, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE, Role.HEADING, Role.PAGE))
CUT = patterns.compile(r"[,;:()«»“”\"—–!?]")
MAGNITUDE = patterns.compile(r"(?i:magnitude)(?: de| of)? ?$")
CAPITAL = patterns.compile(r"(?<=\s|['’(«“])\p{Lu}[\p{L}\p{M}]*(?!['’\p{L}])")
MEASURED = patterns.compile(
    r"\s?(?:\([^()]{1,30}\)\s)?(?:(?P<of>of|de|d['’])\b|(?P<long>long|wide|high|tall|deep|across|up)\b"
    r"|(?:(?:north|south)(?:-?east|-?west)?|east|west|away|off|from|au|à|du|inland)\b)"
)
STEM, SHORTEST = 6, 4
TOPIC, ROOT = 2, 5  # words that open a sentence, and the letters of them that are compared
DEFINITE = {"fr": ("le", "la", "les", "l", "ce", "cet", "cette", "ces"), "en": ("the", "this", "that", "these")} | {
    "vi": (
        *("vụ", "trận", "cuộc", "tuyến", "đường", "dự", "công", "lễ", "cơn", "tàu", "xe", "hầm", "cầu", "khoản", "gói"),
        *("toàn", "nhà", "đợt", "chiếc", "đoàn"),
    )
}
NEAR = 55  # characters on either side of a figure in which its own words stand
EARLIER = "earlier"
HELD = "held"
APART = frozenset((EARLIER, HELD, "coming", "of"))  # what no slip outweighs
TOUCHING = 6
BESIDE = 18  # characters before a distance in which the place stands
BEFORE = {"fr": 4, "en": 3, "vi": 5}  # words before a figure that may part it from others
OPENING = 24  # characters in which the time of a whole sentence stands
LONG = "~"  # marks the dates of other years among those of a figure
YEARS = frozenset(("year", "season", "decade", "century", "half", "quarter"))
UNTIL = ("jusqu en ", "jusqu à ", "d ici ", "d ici à ", "until ", "by ", "đến năm ", "đến ", "trước năm ")
ANNUAL = (" dernier", " passé", "dernière", " year", "ngoái", "trước", "prochain", "prochaine", "sang năm")
LEAST, MOST = Decimal("0.75"), Decimal("1.4")  # of "une centaine"
INFINITE, HALF, COARSE = Decimal("Infinity"), Decimal("0.5"), Decimal("0.03")
HEADS = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.CAPTION))
IDLE = {"fr": FR_FUNCTION, "en": EN_FUNCTION, "vi": VI_FUNCTION}

# The fate of people: what is counted is one thing, whatever the word.
FATES: dict[str, dict[str, str]] = {
    "fr": {
        "dead": "mort morts morte mortes décès tué tués tuée tuées tue tuent tuant péri décédé décédés décédée",
        "hurt": "blessé blessés blessée blessées blesse blessant blessent",
        "gone": "disparus disparues disparu",
        "held": "interpellé interpellés interpellées interpellations arrestations arrêtés arrêtées",
        "moved": "évacué évacués évacuées évacuent évacue",
    },
    "en": {
        "dead": "dead killed kill kills killing died die dies deaths death fatalities perished",
        "hurt": "injured wounded hurt injuring injures injuries wounding injure",
        "gone": "missing unaccounted",
        "held": "arrested arrests detained",
        "moved": "evacuated evacuate evacuees",
    },
    "vi": {"dead": "chết mạng vong nạn", "hurt": "thương", "gone": "tích", "held": "bắt", "moved": "sơ"},
}
FATE_OF = {
    language: {word: fate for fate, words in fates.items() for word in words.split()}
    for language, fates in FATES.items()
}
# What each side has its own number of.
MANIFOLD = table(
    "siege voix seat vote point but goal medaille medal victoire win ghế phiếu điểm bàn huy trận match game"
)
VICTIMS = frozenset(("victime", "victim"))
PEOPLE = frozenset(("personne", "person", "người")) | VICTIMS
# Stems that say nothing of what a figure measures: units, time, and the verbs of reporting.
COMMON = table(
    "millio millia billio trilli euros euro dollar pounds livres couron francs dongs tonnes metres kilome hectar cent",
    "percen point points people person victim lundi mardi mercre jeudi vendre samedi dimanc monday tuesda wednes",
    "thursd friday saturd sunday janvie fevrie mars avril juin juille aout septem octobr novemb decemb januar februa",
    "march april june july august octobe heures minute jours semain mois annee annees year years month months week",
    "weeks days hours selon annonc indiqu declar affirm precis rappor said announ report accord told deux trois quatre",
    "cinq sept huit neuf onze douze quinze vingt trente three four five seven eight nine environ about nearly almost",
    "pres plus moins toutes tous etre avoir fait faire cette leurs dont also still been were have with that from dlrs",
    "which their this over more than into will would could after before apres avant contre depuis encore aussi",
)


def _words(listed: str) -> tuple[str, ...]:
    """Phrases to be found between blanks; one that ends with ~ may go on."""
    return tuple(f" {phrase[:-1]}" if phrase[-1] == "~" else f" {phrase} " for phrase in listed.split(","))


def _opening(listed: str) -> tuple[str, ...]:
    """Phrases that what follows a figure may begin with."""
    return tuple(listed.split(","))


# Words before a figure that part it from what was told before.
PARTING = {
    "fr": _words(
        "contre,dont,parmi,après,depuis,avant,portant,portent,au lieu~,"
        "chaque,encore,autres,supérieur~,inférieur~,plus que,moins que,"
        "objectif~,vise~,prévoyait~,initial~,moyen~,moyenne~,jusqu,record,par rapport~,comparé~,précéden~,espér~,"
        "majorité~,requis~,seuil~,quorum~,nécessaire~,prévoi~,prévu~,souhait~,au départ~,d abord~,estim~,semblable~,"
        "similaire~,restant~,reste,restent,ajout~,"
        "suppl~,peut,peuvent,pouvait,capacité,homologué,maximum,propre,rival~,concurrent~"
    ),
    "en": _words(
        "compared~,versus~,against,including,among,of whom,after,since,before,from,than,"
        "each,another,other,further,additional,target~,initial~,original~,average~,estimate~,"
        "earlier,every,previous~,last year~,record,remaining,by,out of,expected,forecast~,had been,plus,"
        "hoped,asked for,similar,can,could,capacity,maximum,own,rival~"
    ),
    "vi": _words(
        "so với,trong đó,trong số,sau,trước,từ,thêm,mỗi,mục tiêu,ban đầu,trung bình,bình quân,dự kiến,"
        "quá bán,ngưỡng,cần,dự báo,còn lại,kỷ lục,thay vì,khác,riêng,gấp,kém,hơn,tương tự,có thể,sức chứa"
    ),
}
# Words of rise and fall before a figure.
MOVING = {
    "fr": _words(
        "hausse,baisse,progress~,recul~,augment~,diminu~,passe,passent,passer,passait,passant,passé,passée,passés,"
        "passées,porté,portée,portés,portées,ramené~,tomb~,chut~,monte,montent,monté,montée,montés,montées,grimp~,bondi~"
    ),
    "en": _words("rose,fell,increase~,decrease~,drop~,rising,rise~,fall~,climb~,jump~,grew,grow~,slump~,declin~"),
    "vi": _words("tăng,giảm,nâng,hạ"),
}
# Words right behind a figure that do the same.
PARTED = {
    "fr": _opening(
        "de plus,de moins,autres,supplémentaires,plus tôt,auparavant,l an dernier,l an passé,par an,par mois,"
        "par jour,par ,chacun,chaque,en moyenne,avant,un an,il y a,la veille,précédemment,l année dernière,"
        "l année précédente,nouveaux,nouvelles,restant,d entre,la semaine dernière,plus tard,sur "
    ),
    "en": _opening(
        "more,fewer,less,other,earlier,a year,per ,each,last year,the year before,a month,a day,previously,ago,"
        "the previous,the day before,later,on average,additional,out of,of them,last week,higher,lower"
    ),
    "vi": _opening(
        "nữa,khác,mỗi,so với,trước đó,năm ngoái,năm trước,còn lại,một năm,một ngày,trong số,hôm trước,rút còn,"
        "xuống còn,lên"
    ),
}
# Words anywhere before a figure, in its sentence, that make it an earlier one; and of what is still to come, behind it.
FORMER = {
    "fr": _words(
        "provisoire,premier bilan,d abord,dans un premier temps,initialement,précéden~,autre,semblable~,"
        "similaire~,à l aller,match aller,au retour,la veille,voisin~,rival~,"
        "concurrent~"
    ),
    "en": _words(
        "provisional,first said,had first,initially,at first,originally,first count,earlier,previous~,another,former,"
        "similar,first leg,second leg,the other,last one,neighbouring,neighboring,next door,rival~"
    ),
    "vi": _words("ban đầu,lúc đầu,trước đó,sơ bộ,lượt đi,lượt về,khác,hôm trước,bên cạnh,lân cận,láng giềng"),
}
# Words that make it another one where a sentence opens with them: "L'ancien pont, long de 310 mètres".
REPLACED = {
    "fr": ("ancien", "ancienne", "anciens", "anciennes", "vieux", "vieille"),
    "en": ("old", "former"),
    "vi": ("cũ",),
}
# Words that make it what a thing can hold, and not what it held.
CAPACITY = {
    "fr": _words("peut,peuvent,capacité,homologué,homologuée"),
    "en": _words("can,could,capacity,holds up to"),
    "vi": _words("có thể,sức chứa"),
}
# Words of a sentence in which the toll rises.
UPDATED = {
    "fr": (
        "succombé",
        "portant le bilan",
        "portant à",
        "porte à",
        "porte le bilan",
        "s'alourdi",
        "s’alourdi",
        "décédé depuis",
    ),
    "en": (
        "died later",
        "later died",
        "have since died",
        "has since died",
        "bringing the",
        "raising the",
        "took the toll",
    ),
    "vi": ("qua đời sau", "tử vong sau", "không qua khỏi", "nâng số", "nâng tổng số", "tăng lên"),
}
COMING = {
    "fr": _words("attendu~,prévu~,espéré~,visé~"),
    "en": _words("expected,planned,hoped,forecast"),
    "vi": _words("dự kiến,mục tiêu"),
}
# What follows the number of a part: "208 des 630 sièges".
OF_ALL = {"fr": ("des ", "d entre", "sur "), "en": ("of the ", "of them", "out of"), "vi": ("trong số", "trên tổng")}
PARTS = {
    "fr": (" sur ces ", " sur les ", " parmi ", " d entre ", " dont ", " seul ", " seule "),
    "en": (" of the ", " of these ", " of those ", " among ", " including ", " alone "),
    "vi": (" trong số ", " trong đó ", " riêng "),
}
# What stands right before a figure that takes up a whole: "Parmi les 43 blessés", "All 26 homes".
WHOLES = {
    "fr": (
        " sur les ",
        " sur ces ",
        " parmi les ",
        " parmi ces ",
        " des ",
        " tous les ",
        " toutes les ",
        " l ensemble des ",
    ),
    "en": (" of the ", " of these ", " of those ", " all ", " all the ", " among the "),
    "vi": (" trong số ", " trong tổng số ", " toàn bộ ", " tất cả ", " cả "),
}
DETERMINERS = {
    "fr": (" les ", " ces ", " ses ", " leurs ", " aux "),
    "en": (" the ", " these ", " those ", " its ", " their "),
    "vi": (" số ", " khoản ", " các ", " những ", " nguồn vốn ", " gói "),
}


class Claim(NamedTuple):
    """A figure with its kind and the interval of its printed digits; whole counts are exact, an open end infinite."""

    quantity: Quantity
    kind: str
    low: Decimal
    high: Decimal

    @property
    def block(self) -> Block:
        return self.quantity.block

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def value(self) -> Decimal:
        return self.quantity.numbers[-1].value

    @property
    def printed(self) -> str:
        return self.block.text[self.span.start : self.span.end]

    @property
    def start(self) -> int:
        """Where the figure begins with its approximation."""
        around = self.quantity.approximation_span
        return self.span.start if around is None else min(around.start, self.span.start)

    def meets(self, other: Claim) -> bool:
        """Whether one value may be both. Two figures with the same approximation differ where their digits do."""
        low, high, least, most = self.low, self.high, other.low, other.high
        if self.quantity.approximation and self.quantity.approximation == other.quantity.approximation:
            one, two = self.quantity.numbers[-1].readings[0], other.quantity.numbers[-1].readings[0]
            low, high, least, most = one.low, one.high, two.low, two.high
        if low == high and least == most:
            return low == least or _rounded(self, other)
        for rough, exact in ((self, other), (other, self)):
            if _collective(rough):
                return rough.value * LEAST <= exact.value <= rough.value * MOST
        if low == high or least == most:
            if self.value != self.value.to_integral_value() or other.value != other.value.to_integral_value():
                return abs(self.value - other.value) < 1
            return (low <= most and least <= high) or _rounded(self, other)
        return (low < most and least < high) or _rounded(self, other)


def _collective(claim: Claim) -> bool:
    """ "une centaine", "a dozen": a wide choice of numbers."""
    reading = claim.quantity.numbers[-1].readings[0]
    return reading.style == "words" and reading.high - reading.low > reading.value * (MOST - 1) / 2


def _rounded(one: Claim, two: Claim) -> bool:
    """Whether one is the other in round figures: 2,500 for 2,487."""
    rough, exact = sorted((one.value, two.value), key=lambda value: len(digits(value)))
    if len(digits(rough)) == len(digits(exact)) or rough != rough.to_integral_value() or rough % 100:
        return False
    if any(power_of(claim.quantity.numbers[-1]) for claim in (one, two)):
        return False
    return abs(rough - exact) <= min(rough * COARSE, HALF.scaleb(_zeros(rough)))


def _zeros(value: Decimal) -> int:
    text = str(int(value))
    return len(text) - len(text.rstrip("0"))


class Context(NamedTuple):
    """The words around a figure, as stems (in Vietnamese pairs of syllables).

    `told` are those of its sentence, `near` those close to it, `frame` the two on either side, `noun` what is counted.
    `parting` set it apart from other figures of its kind, and so do `places`, names around it, `subjects`, those that
    the sentence has before it, and `dates`; `days` are all those that the sentence prints.
    """

    told: frozenset[str]
    near: frozenset[str]
    frame: frozenset[str]
    noun: frozenset[str]
    parting: frozenset[str]
    places: frozenset[str]
    subjects: frozenset[str]
    dates: frozenset[str]
    days: frozenset[str]
    taken_up: bool
    topic: frozenset[str]  # what opens the sentence with a definite article, before the figure


@lru_cache(2)
def claims(article: Article) -> tuple[Claim, ...]:
    """The figures of an article's prose, in text order; `kind` is "" for bare numbers that nothing explains."""
    found: list[Claim] = []
    quantities = [q for q in article.quantities if q.block.role not in SKIPPED and q.block.language in FATE_OF]
    for index, quantity in enumerate(quantities):
        low, high = _interval(quantity)
        found.append(Claim(quantity, quantity.unit or _kind(quantity, quantities, index), low, high))
    for first, second in pairwise(range(len(found))):
        _share(found, first, second)
    return tuple(found)


def _share(found: list[Claim], first: int, second: int) -> None:
    """A bare number takes the kind of the one that it touches: "passé de 12 à 15 morts", "từ 12 lên 15"."""
    one, two = found[first], found[second]
    if one.block is two.block and two.start - one.span.end <= TOUCHING and bool(one.kind) != bool(two.kind):
        bare, kind = (second, one.kind) if one.kind else (first, two.kind)
        if found[bare].quantity.noun is None and found[first if bare == second else second].quantity.unit is None:
            found[bare] = found[bare]._replace(kind=kind)


def _interval(quantity: Quantity) -> tuple[Decimal, Decimal]:
    first, last = quantity.numbers[0].readings[0], quantity.numbers[-1].readings[0]
    if quantity.unit is None and not quantity.approximation and last.high - last.low == 1 == first.high - first.low:
        return first.value, last.value
    low = quantity.low if quantity.low is not None else -INFINITE
    return low, quantity.high if quantity.high is not None else INFINITE


def _kind(quantity: Quantity, quantities: list[Quantity], index: int) -> str:
    """The fate of the people that are counted, else the noun."""
    noun, block = quantity.noun, quantity.block
    if MAGNITUDE.search(block.text, max(0, quantity.span.start - 16), quantity.span.start):
        return "magnitude"
    fates = FATE_OF[block.language]
    if noun is not None and noun.key not in PEOPLE:
        return fates.get(noun.head.lower(), noun.key)
    sentence = block.sentence_at(quantity.span.start)
    start, end = max(sentence.start, quantity.span.start - NEAR), min(sentence.end, quantity.span.end + NEAR)
    if index and quantities[index - 1].block is block:
        start = max(start, quantities[index - 1].span.end)
    if index + 1 < len(quantities) and quantities[index + 1].block is block:
        end = min(end, quantities[index + 1].span.start)
    behind = WORD.findall(lower(block.text[quantity.span.end : end]))
    before = WORD.findall(lower(block.text[start : quantity.span.start]))
    named = next((fates[word] for word in (*behind, *reversed(before)) if word in fates), "")
    return named or ("" if noun is None else "dead" if noun.key in VICTIMS else noun.key)


def groups(article: Article) -> list[list[Claim]]:
    """The figures of each region by kind, where there are at least two of a kind."""
    found: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims(article):
        if claim.kind and claim.quantity.dimension != "age" and claim.value > 0:
            found.setdefault((claim.block.region.index, claim.kind), []).append(claim)
    return [group for group in found.values() if len(group) > 1]


# --- Words around -----------------------------------------------------------------------------------------------------


@lru_cache(256)
def _stems(text: str, language: str) -> frozenset[str]:
    words = WORD.findall(lower(text))
    idle = IDLE[language]
    if language == "vi":
        pairs = pairwise(words)
        return frozenset(
            f"{one} {two}"
            for one, two in pairs
            if one not in idle and two not in idle and one.isalpha() and two.isalpha()
        )
    long = (word for word in words if len(word) >= SHORTEST and word not in idle and not word.isdigit())
    return frozenset(fold(word)[:STEM] for word in long) - COMMON


PLUPERFECT = {
    "fr": r" (?:avait|avaient|était|étaient) (?:déjà |été )*\w+(?:é|ée|és|ées|i|is|it|u|ue|us|t|ert)s? (?:\S+ ){0,4}$",
    "en": r" had (?:already |been )*\w+(?:ed|t|n|k|d|g|w|de) (?:\S+ ){0,4}$",
    "vi": r" từng (?:\S+ ){0,6}$",
}


@cache
def _earlier_pattern(language: str) -> Any:
    return patterns.compile(PLUPERFECT[language])


class Scene:
    """An article's figures by block, and the words around them, each looked up once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.by_block: dict[int, list[Claim]] = {}
        self._contexts: dict[int, Context] = {}
        self._same: dict[tuple[int, str, Decimal], list[Claim]] = {}
        for claim in claims(article):
            self.by_block.setdefault(id(claim.block), []).append(claim)
            self._same.setdefault(_value(claim), []).append(claim)

    def beside(self, claim: Claim) -> list[Claim]:
        """The other figures of a figure's block."""
        return [other for other in self.by_block[id(claim.block)] if other is not claim]

    def in_a_row(self, claim: Claim) -> bool:
        """Whether a sentence has two other values of the kind of a figure: each is of another thing."""
        sentence = claim.block.sentence_at(claim.start)
        row = [c for c in self.beside(claim) if c.kind == claim.kind and sentence.start <= c.start < sentence.end]
        return len({c.value for c in row} - {claim.value}) > 1

    def context(self, claim: Claim) -> Context:
        """The words around a figure."""
        key = id(claim)
        if key not in self._contexts:
            self._contexts[key] = self._context(claim)
        return self._contexts[key]

    def _context(self, claim: Claim) -> Context:
        block, (start, end), text = claim.block, claim.span, claim.block.text
        language = block.language
        sentence = block.sentence_at(start)
        first, last = _window(text, sentence, claim)
        ahead = " " + plain(lower(text[sentence.start : claim.start]))
        after = plain(lower(text[end:last]))
        noun = _noun(claim.quantity, language)
        whole = next((phrase for phrase in WHOLES[language] if ahead.endswith(phrase)), "")
        return Context(
            told=_stems(text[sentence.start : sentence.end], language) - noun,
            near=_stems(text[first:last], language) - noun,
            frame=_frame(ahead[-NEAR:], after, language) - noun,
            noun=noun,
            parting=_parting(ahead.removesuffix(whole), after, claim.quantity, language),
            places=_names(text, first, last) - {text[sentence.start : text.find(" ", sentence.start)]},
            subjects=frozenset(
                name for name in _names(text, sentence.start + 1, claim.start) if len(name) == 1 or not name.isupper()
            ),
            dates=frozenset().union(*(self._dates(same) for same in self._same[_value(claim)])),
            days=frozenset(
                str(mention.first)
                for mention in self.article.dates
                if mention.block is block
                and mention.grain == "day"
                and mention.first
                and _holds(sentence, mention.span)
            ),
            taken_up=whole != "" or ahead.endswith(DETERMINERS[language]),
            topic=_topic(ahead, language),
        )

    def _dates(self, claim: Claim) -> frozenset[str]:
        """The dates that a figure belongs to: that of the sentence, and those with no other figure nearer."""
        found: list[str] = []
        sentence = claim.block.sentence_at(claim.span.start)
        for mention in self.article.dates:
            date = mention.span
            if mention.block is claim.block and sentence.start <= date.start < sentence.end and mention.grain != "time":
                beside = self.by_block[id(claim.block)]
                tied = [c for c in beside if not CUT.search(_between(c, date))] or beside
                near = min(tied, key=lambda c: max(date.start - c.span.end, c.start - date.end))
                first = date.start < sentence.start + OPENING and date.end <= claim.start
                if _until(claim.block.text, date) or not (first or near is claim):
                    continue
                if first or not CUT.search(_between(claim, date)):
                    said = lower(claim.block.text[date.start : date.end])
                    far = mention.grain in YEARS or said.endswith(ANNUAL) or _years_ago(mention, claim.block)
                    found.append((LONG if far else "") + str(mention.first or said))
        return frozenset(found)


def _topic(ahead: str, language: str) -> frozenset[str]:
    """The beginnings of the nouns that a sentence opens with as known: "Le tunnel, long de #", "The wall, which"."""
    words = ahead.split()[: TOPIC + 1]
    if len(words) < 2 or words[0] not in DEFINITE[language]:
        return frozenset()
    if language == "vi":
        return frozenset(f"{one} {two}" for one, two in pairwise(words[:3]))
    return frozenset(fold(word)[:ROOT] for word in words[1:] if len(word) >= SHORTEST)


def _years_ago(mention: DateMention, block: Block) -> bool:
    """Whether a date is of an earlier year than the article."""
    published = block.region.published
    return published is not None and mention.first is not None and mention.first.year < published.day.year - 1


def _holds(sentence: Span, span: Span) -> bool:
    return sentence.start <= span.start < sentence.end


def _value(claim: Claim) -> tuple[int, str, Decimal]:
    """What figures of one value have in common."""
    return claim.block.region.index, claim.kind, claim.value


def _window(text: str, sentence: Span, claim: Claim) -> tuple[int, int]:
    """The stretch of whole words around a figure, within its sentence."""
    first, last = claim.span.start - NEAR, claim.span.end + NEAR
    first = text.find(" ", first, claim.span.start) + 1 if first > sentence.start else sentence.start
    last = text.rfind(" ", claim.span.end, last) if last < sentence.end else sentence.end
    return first, max(last, claim.span.end)


def _names(text: str, start: int, end: int) -> frozenset[str]:
    """The capitalised words of a stretch, but months and days."""
    return frozenset(m[0] for m in CAPITAL.finditer(text, start, end) if fold(m[0])[:STEM] not in COMMON)


def _until(text: str, date: Span) -> bool:
    """Whether a date is when something will be over: "jusqu'en 2029"."""
    return plain(lower(text[max(0, date.start - 12) : date.start])).endswith(UNTIL)


def _between(claim: Claim, date: Span) -> str:
    """The text between a figure and a date."""
    text = claim.block.text
    return text[claim.span.end : date.start] if date.start >= claim.span.end else text[date.end : claim.start]


def _noun(quantity: Quantity, language: str) -> frozenset[str]:
    """The stems of the counted noun and of its modifiers; in Vietnamese all pairs that they make."""
    noun = quantity.noun
    if noun is None:
        return frozenset()
    words = [noun.head, *noun.modifiers]
    if language == "vi":
        low = [word.lower() for word in words]
        return frozenset((*low, *(f"{one} {two}" for one, two in pairwise(low))))
    return frozenset(fold(word)[:STEM] for word in words)


def _frame(before: str, behind: str, language: str) -> frozenset[str]:
    return frozenset(_content(WORD.findall(before)[::-1], language) + _content(WORD.findall(behind), language))


def _content(words: list[str], language: str) -> list[str]:
    chosen = [word for word in words if word not in IDLE[language] and len(word) > 1][:2]
    return chosen if language == "vi" else [fold(word)[:STEM] for word in chosen]


def _parting(ahead: str, after: str, quantity: Quantity, language: str) -> frozenset[str]:
    """What sets a figure apart. Words of rise and fall count as one: "recule à 7,1 %", "est tombé à 7,1 %"."""
    words = CUT.split(ahead[-NEAR:])[-1].split()
    last = f" {' '.join(words[-BEFORE[language] :])} "
    told = f" {' '.join(WORD.findall(ahead))} "
    behind = f" {CUT.split(after)[0].strip()} "
    found = {word for word in PARTING[language] if word in last}
    found.update(word for word in PARTED[language] if behind.startswith(word, 1))
    if any(word in last for word in MOVING[language]):
        found.add("moved")
    if any(word in ahead for word in PARTS[language]) or (
        quantity.unit is None and quantity.noun is None and behind.startswith(OF_ALL[language], 1)
    ):
        found.add("of")
    if any(word in behind for word in COMING[language]):
        found.add("coming")
    if not set(REPLACED[language]).isdisjoint(ahead.split()[:3]):
        found.add(EARLIER)
    if any(word in told for word in CAPACITY[language]):
        found |= {EARLIER, HELD}
    if _earlier_pattern(language).search(ahead) or any(word in told for word in FORMER[language]):
        found.add(EARLIER)
    return frozenset(found)


# --- Likeness ---------------------------------------------------------------------------------------------------------


def likeness(scene: Scene, one: Claim, two: Claim, slack: float = 1) -> float:
    """How much speaks for two figures of a kind being about one thing; `two` is the later one.

    `slack` weighs what speaks against it: less where the digits alone speak for a slip.
    """
    a, b = scene.context(one), scene.context(two)
    nouns = a.noun | b.noun
    near, told = (a.near & b.near) - nouns, (a.told & b.told) - nouns
    weight = _of_kind(one) + _modified(one, two)
    framed = min(len((a.frame & b.frame) - nouns), 3)
    weight += 0.6 * min(len(near), 4) + 0.5 * min(len(told - near), 3) + framed
    weight += (1 if two.value < 10 else 2) * (b.taken_up or _resumed(a, b, one))
    weight += (two.block.role in HEADS) + _beside(scene, one, two)
    weight -= 5 * len((a.parting ^ b.parting) & APART)
    weight -= slack * (3 * bool(b.parting - a.parting) + 2 * bool(a.parting - b.parting))
    weight -= 9 * (one.kind in FATES["fr"] and (_updated(one) or _updated(two)))
    weight -= 2 * scene.in_a_row(two) + _placed_apart(a, b, one, two) + 3 * _measured_apart(one, two)
    if two.block.role is Role.BODY:
        apart = b.places.difference(WORD.findall(one.block.text))
        weight -= (_dated_apart(a, b, slack) + slack * bool(apart)) * (0.5 if b.taken_up else 1)
        if one.block.role is not Role.TITLE and b.subjects.difference(WORD.findall(one.block.text)):
            weight -= (3 * slack + framed) * bool(a.subjects.difference(WORD.findall(two.block.text)))
        weight -= 0 if two.block.paragraph <= 6 else 0.5 if two.block.paragraph <= 12 else 1
    return weight


def _resumed(a: Context, b: Context, one: Claim) -> bool:
    """Whether the sentence of a figure opens with what the other tells: "Le tunnel, long de 27 km,"."""
    if not b.topic or b.subjects.difference(WORD.findall(one.block.text)):
        return False  # "le groupe B"
    if one.block.language == "vi":
        return not b.topic.isdisjoint(a.told | a.noun)
    return not b.topic.isdisjoint(stem[:ROOT] for stem in a.told | a.noun)


def _updated(claim: Claim) -> bool:
    """Whether the sentence of a figure tells how the toll rose."""
    sentence = claim.block.sentence_at(claim.start)
    low = lower(claim.block.text[sentence.start : sentence.end])
    return any(phrase in low for phrase in UPDATED[claim.block.language])


def _placed_apart(a: Context, b: Context, one: Claim, two: Claim) -> float:
    """What the names around two figures say against it, in the head of an article: most of distances from places."""
    if two.block.role is Role.BODY or not a.places or not b.places or a.places & b.places:
        return 0
    beside = [_names(claim.block.text, max(0, claim.start - BESIDE), claim.start) for claim in (one, two)]
    return 5 if two.quantity.dimension == "length" and all(beside) else 1


def _measured_apart(one: Claim, two: Claim) -> bool:
    """Whether what follows two lengths makes one a stretch and the other a distance: "of coast", "south of Dover"."""
    if one.quantity.dimension != "length":
        return False
    first, second = map(_way, (one, two))
    return first != second and "" not in (first, second)


def _way(claim: Claim) -> str:
    found = MEASURED.match(claim.block.text, claim.span.end)
    return "" if found is None else "of" if found["of"] else found["long"] or "off"


def _dated_apart(a: Context, b: Context, slack: float) -> float:
    """What the dates of two figures say against their being of one thing; another year says most."""
    if a.days and b.days and not a.days & b.days:
        return 9  # a bulletin and what it expects of another day
    other = b.dates - a.dates
    if not other or b.dates & a.dates:
        return 0
    return 8 if a.dates or any(date.startswith(LONG) for date in other) else slack * 1.5


def _of_kind(claim: Claim) -> float:
    """A fate says more of what is counted than a noun, a unit nothing; percents, durations and seats abound."""
    if claim.kind in MANIFOLD:
        return -2.5
    if claim.quantity.unit is None:
        return 2 if claim.kind in FATES["fr"] else 1
    return {"share": -1, "points": -1.5, "time": -1.5, "temperature": -1}.get(claim.quantity.dimension or "", 0)


def _modified(one: Claim, two: Claim) -> float:
    first, second = one.quantity.noun, two.quantity.noun
    if first is None or second is None or not first.modifiers or not second.modifiers:
        return 0
    return 1 if {fold(m)[:STEM] for m in first.modifiers} & {fold(m)[:STEM] for m in second.modifiers} else -2


def _beside(scene: Scene, one: Claim, two: Claim) -> int:
    """What the other figures of the two places say: those that agree speak for one thing, those that differ for two."""
    mine, theirs = ({c.kind: c for c in scene.beside(claim) if c.kind} for claim in (one, two))
    told = {(other.value, other.kind) for other in scene.beside(two)}
    agreeing = sum((other.value, other.kind) in told for other in scene.beside(one))
    differing = sum(kind != one.kind and not mine[kind].meets(theirs[kind]) for kind in mine.keys() & theirs.keys())
    return min(agreeing, 2) or -min(differing, 2)


# --- Slips ------------------------------------------------------------------------------------------------------------


def slip(one: Decimal, two: Decimal) -> str:
    """The one slip of the keyboard that makes a value of another: "swap", "digit", "drop", "power"; "" for none.

    Round numbers are a power of ten apart by chance, and short ones a digit: those are no slips.
    """
    first, second = digits(one), digits(two)
    apart = abs(one.adjusted() - two.adjusted())
    if first == second:
        return "power" if apart == 1 and len(first) > 1 else ""
    if not apart:
        size = max(len(first), len(second))
        first, second = first.ljust(size, "0"), second.ljust(size, "0")
        wrong = [place for place in range(size) if first[place] != second[place]]
        if len(wrong) == 2 and first[wrong[0]] == second[wrong[1]] and first[wrong[1]] == second[wrong[0]]:
            return "swap"
        return "digit" if len(wrong) == 1 and size >= 3 else ""
    long, short = (first, second) if len(first) > len(second) else (second, first)
    if apart == 1 and len(long) == len(short) + 1 >= 4:
        return "drop" if any(long[:n] + long[n + 1 :] == short for n in range(len(long))) else ""
    return ""


def digits(value: Decimal) -> str:
    """The significant digits of a value."""
    return "".join(map(str, value.normalize().as_tuple().digits))
