"""Measures that nothing in their sentence can have: a vase 1.7 km high, an aluminium gangway 19 kilometres long.

The other way round from things.yaml: extents.yaml lists what can be very long, high, deep, wide or large (ways, waters,
journeys, mountains, clouds). Where a sentence names none of it, its measure is one of a thing of one piece, and held to
the first rows. "Un tuyau de 4 km" and "a 4-mile pipe" say whose the measure is: only the words of that phrase count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures.naming import forms
from lint.figures.weighing import PRONOUNS
from lint.kept import kept
from lint.model import Article, Quantity, Role
from lint.record import NamedTuple

SOURCE = "the longest ship is 458 m, the tallest building 828 m; what is more is a way, a water, a height or a journey"
# What each is measured in: the unit of the table, one for small limits, and how many of it are in the other.
UNITS = {"length": ("km", "m", 1000), "area": ("km²", "m²", 1_000_000), "speed": ("km/h", "km/h", 1)}
LENGTHS = ("far", "long", "high", "deep", "wide")
# What says it before a measure, and right behind one.
CUES = {
    "high": (
        r"haute?s? (?:de|d['’]|:)|hauteur|s['’]élèv\w+|dress\w+|domin\w+|height|stands?|standing|stood|"
        r"ris(?:es|ing)|rose|towers?|towering|cao",
        r"de haut|au-dessus d|du sol\b|off the ground|tall|high|in height|above the (?!sea|cloud)",
    ),
    "deep": (
        r"(?:profonde?s?|épais|épaisses?) (?:de|d['’])|profondeur|épaisseur|depth|thickness|sâu|dày",
        r"de profond|sous (?:terre|la (?:terre|surface|place|chaussée)|le (?:sol|champ|blé|plancher))|beneath|"
        r"de fond\b|d['’]épais|deep(?! in)|thick|in depth",
    ),
    "wide": (
        r"larges? (?:de|d['’])|largeur|diamètre|width|diameter|rộng|bề ngang|đường kính",
        r"de (?:large\b|largeur|diam)|wide|across(?! (?:the|an?|its|open|country|town)\b)|in (?:width|diameter)",
    ),
    "long": (
        r"long(?:ue)?s? (?:de|d['’])|longueur|length|dài",
        r"de long|long\b|in length|from \p{Ll}+ to \p{Ll}+\b|end to end|(?:chacune?|each|apiece)\b|d['’]un b",
    ),
}
PATTERNS = {
    size: (patterns.compile(rf"\b(?:{before})[^,;:()]*$"), patterns.compile(rf"[\s-]?(?:\([^)]*\) )?(?:{behind})"))
    for size, (before, behind) in CUES.items()
}
CUED = 30  # letters before a measure, in which such a word stands
AWAY = {
    "fr": patterns.compile(
        r"\s?(?:\([^)]*\) )?(?:environ )?(?:du|de(?! (?:long|haut|large|profond|diam|fond))|des|d['’]|au|en|plus|à"
        r"|après|avant|derrière|devant|par|sous|chaque|aller)\b"
    ),
    "en": patterns.compile(
        r"\s?(?:\([^)]*\) )?(?:from(?! \p{Ll}+ to )|away|north|south|east|west|off|out|inland|up|down|apart|behind"
        r"|ahead|to|short|inside|beyond|into|past|on|round|around|further|outside|closer|along|per|an?|each|later)\b"
    ),
}
RATED = ("au-dessus de ", "above ", "below ", "à partir de ",
         "thêm ", "pour ", "sur ", "pendant ", "for ", "over ", "suốt ", "par ", "per ", "aux ", "mỗi ", "every ",
         "tous les ", "trên ", "(")  # fmt: skip
INTO = patterns.compile(r"\s(?:vào|trong|deep into|à l['’]intérieur|dans les terres|above sea|au-dessus du niveau"
                        r"|so với mực)\b")  # fmt: skip
# "800 miles from the slipway": what is no place of the map is no landmark far away.
ANCHOR = patterns.compile(
    r"\s(?:(?:away )?from (?:the|his|her|their|its) |du |de la |de l['’]|des )(\p{Ll}[\w-]+)(?: (\w+))?"
)
FAR = table(
    "capital coast border home epicentre epicenter equator pole earth sun mainland country continent ocean sea front "
    "frontline shore island islands here city town hometown finish nearest native war capitale côte côtes frontière "
    "domicile chez ici là origine équateur pôle terre soleil continent océan mer métropole pays ville villages village "
    "île îles littoral proches natal guerre là-bas"
)
NEAR = 350  # km
HIGHEST = 9  # km, where one can be
DETERMINERS = table("un une le la les l son sa ses leur leurs ce cet cette ces deux trois quatre cinq chaque aucun")
JOINS = table("de du des d à au aux en contre")
MADE = patterns.compile(r"\w{2,}(?:é|ée|és|ées|er|ant|ait|aient|ira|era)|\w{3,}(?:it|ut)|plus|moins|près|est|sont")
COMPOUND = patterns.compile(r"[\d\p{L}]-\p{L}+$")
DEFINITE = (("les",), ("the",), ("ces",), ("ses",), ("those",))
SHARED = table("first second third fourth other latter one premier première deuxième second seconde troisième autre")
STOPS = frames.PUNCTUATION - table("( )")
SIZED = table(
    "longueur largeur hauteur profondeur épaisseur diamètre altitude distance longue long haut haute large "
    "profond profonde épais épaisse hauts hautes longs longues larges"
)
PLACING = table(
    "sur sous dans devant derrière entre chez vers on under beneath above in at near behind beside outside over "
    "through across along by towards"
)
OPENERS = DETERMINERS | table("the a an its his her their our this that each every it he she elle il ils elles on")
TOWNSHIP = 5  # km², as places have it that are called by their name
ENOUGH, NEXT = 5, 4  # words of a sentence; words behind "4-mile" that it is of
OPENED, BEHIND = 4, 14  # words before "Long de 4 km, la digue …", and behind it
LAST, SHORT = 7, 4  # words right before a measure, in Vietnamese fewer


class Extent(NamedTuple):
    """A row of extents.yaml: kilometres, square kilometres, km/h."""

    id: str
    piece: Decimal | None = None
    fr: str = ""
    en: str = ""
    vi: str = ""
    far: Decimal | None = None
    long: Decimal | None = None
    high: Decimal | None = None
    deep: Decimal | None = None
    wide: Decimal | None = None
    area: Decimal | None = None
    speed: Decimal | None = None


class Extents:
    """The rows of a language, by the first of their words."""

    def __init__(self, rows: Sequence[Extent], language: str) -> None:
        self.language = language
        self.by_word: dict[str, list[tuple[tuple[str, ...], Extent]]] = {}
        self.pieces = {row.id: row for row in rows if row.piece is not None}
        for row in rows:
            if row.piece is not None:
                continue
            for form, _ in forms(getattr(row, language, ""), language):
                self.by_word.setdefault(form[0], []).append((form, row))

    def beyond(self, article: Article, quantity: Quantity, low: Decimal) -> Bound | None:
        """A bound that a quantity breaks, as nothing in its sentence can be so much; None where something can."""
        told = quantity.block.role is not Role.TITLE and quantity.unit is not None and self.by_word
        if not told or quantity.dimension not in UNITS or quantity.unit in (None, "ha", "acre", "sào", "mẫu"):
            return None
        unit, small, times = UNITS[quantity.dimension]
        value = units.convert(low, quantity.unit, unit)
        if value <= self._most("deep" if unit == "km" else quantity.dimension):
            return None
        block, start = quantity.block, quantity.span.start
        sentence = block.sentence_at(start)
        start = min(start, (quantity.approximation_span or quantity.span).start)
        lead, after = block.lower[sentence.start : start], block.lower[quantity.span.end : sentence.end]
        cue = _cue(lead, after) if unit == "km" else None
        size = cue or ("far" if unit == "km" else quantity.dimension)
        if value <= self._most(size) or (unit == "km" and self._no_size(quantity, lead, after, value, cue)):
            return None
        if size == "area" and value > TOWNSHIP and self._place(quantity):
            return None
        said = self._near(article, quantity) if size == "speed" else self._said(quantity, lead, after, cue)
        for row in () if size == "far" and _close(lead, after, value) else self._named(said):
            limits = tuple(getattr(row, each) for each in (LENGTHS if size == "far" else (size,)))
            if any(limit is not None and value <= limit for limit in limits):
                return None
        most, piece = self._most(size), self.pieces[size]
        unit, limit = (unit, most) if most >= 1 else (small, most * times)
        what, limit = {"fr": piece.fr, "en": piece.en, "vi": piece.vi}, round(limit, -1) if limit > 9 else limit
        return Bound(f"extent.{size}", SOURCE, unit, what, (None, None), (None, limit))

    def _most(self, size: str) -> Decimal:
        """The most of what stands in no list."""
        return self.pieces[size].piece or Decimal(0)

    def _no_size(self, quantity: Quantity, lead: str, after: str, value: Decimal, cue: str | None) -> bool:
        """Whether a length is a rate, goes into something or tells how far something is."""
        if lead.endswith(RATED) or INTO.match(after):
            return True
        if quantity.unit == "ft" and after.startswith((" de ", " d'", " d’")):
            return True  # "6 000 pieds de tomates"
        away = not _close(lead, after, value) and self._away(quantity, lead, after, value)
        if away and (cue is None or not PATTERNS[cue][1].match(after)):
            return True
        return cue is None and len(frames.words(lead + after)) < ENOUGH

    def _place(self, quantity: Quantity) -> bool:
        """Whether a sentence names places, one of which may have an area."""
        words = quantity.block.text[slice(*quantity.block.sentence_at(quantity.span.start))].split()
        opened = self.language != "vi" and words[0].lower().strip('«“"') not in OPENERS
        return opened or any(word[:1].isupper() and word.isalpha() for word in words[1:])

    def _near(self, article: Article, quantity: Quantity) -> tuple[str, ...]:
        """The words of the paragraph of a quantity, of the one before and of the title."""
        at = article.place(quantity.block)
        titles = [block for block in article.prose[:at] if block.role is Role.TITLE]
        return frames.words(" ".join(block.lower for block in (*titles, *article.prose[max(0, at - 1) : at + 1])))

    def _away(self, quantity: Quantity, lead: str, after: str, value: Decimal) -> bool:
        """Whether a length tells how far or how high up something is."""
        if self.language == "vi":
            return "cách" in frames.words(lead)[-12:]
        placed = lead.endswith((" à ", "à une ", " at ", "à ", "at "))
        if placed and (quantity.unit in ("m", "ft") or lead.endswith("une ")) and value < HIGHEST:
            return True
        return AWAY[self.language].match(after) is not None and (self.language == "en" or placed)

    def _said(self, quantity: Quantity, lead: str, after: str, cue: str | None) -> tuple[str, ...]:
        """The words that tell what is measured: those of "un tuyau … de" and "4-mile …", else of the sentence."""
        before, behind = frames.words(lead), frames.words(after)
        written = quantity.block.text[slice(*quantity.span)]
        if self.language == "en" and (after.startswith("-") or COMPOUND.search(written)):
            return behind[:NEXT]
        if self.language == "fr" and before[-1:] in (("de",), ("d",)) and len(before) > 1:
            at = len(before) - 2
            while at >= 0 and before[at] not in frames.PUNCTUATION:
                if before[at] in DETERMINERS and (at == 0 or before[at - 1] not in JOINS):
                    break
                at -= 1
            phrase = before[at + 1 : -1]
            headed = phrase and at >= 0 and before[at] in DETERMINERS
            if headed and SIZED.isdisjoint(phrase) and not MADE.fullmatch(phrase[-1]):
                return phrase
        if self.language == "vi" and before[-1:] == ("rộng",):
            return before[-SHORT:]
        if cue is None:
            stop = next((at for at, word in enumerate(behind) if word in STOPS), len(behind))
            near = behind[:stop] if len(before) > OPENED else behind
            return frames.words(quantity.block.lower) if before[-1:] in DEFINITE else before + near
        if not SHARED.isdisjoint(before):
            return frames.words(quantity.block.lower)
        if not PRONOUNS.isdisjoint(before[:3]):
            text, start = quantity.block.lower, quantity.block.sentence_at(quantity.span.start).start
            return (*frames.words(text[:start]), *before) or before
        if len(before) <= OPENED:
            return before + behind[:BEHIND]
        if self.language == "vi":
            return before if "," in before[-2:] or "độ" in before[-2:] else before[-SHORT:]
        if lead.endswith((" à ", " at ")):
            return before + behind
        return tuple(word for at, word in enumerate(before) if at > len(before) - LAST or not _oblique(before, at))

    def _named(self, tokens: tuple[str, ...]) -> Iterator[Extent]:
        """The rows of the words: "a car park" is no park."""
        end = 0
        for at, word in enumerate(tokens):
            rows = self.by_word.get(word, ())
            longest = max((len(form) for form, _ in rows if tokens[at : at + len(form)] == form), default=0)
            if at + longest > end:
                end = at + longest
                yield from (row for form, row in rows if form == tokens[at:end])


def _oblique(before: tuple[str, ...], at: int) -> bool:
    """Whether a word only says where something is: "beneath the bypass"."""
    return any(word in PLACING for word in before[max(0, at - 2) : at])


def _close(lead: str, after: str, value: Decimal) -> bool:
    """Whether something far away is no landmark: "800 miles from the slipway"."""
    anchor = ANCHOR.match(after) if value > NEAR else None
    if anchor is None or not FAR.isdisjoint(anchor.groups()):
        return False
    return " from " in anchor[0] or lead.endswith((" à ", " à une "))


def _cue(lead: str, after: str) -> str | None:
    """Which of its sizes a thing is said to have so much of."""
    near, found = lead[-CUED:], (-1, "")
    for size, (before, behind) in PATTERNS.items():
        if behind.match(after):
            return size
        match = before.search(near)
        found = max(found, (match.start(), size)) if match else found
    return found[1] or None


of = kept(Extents)
