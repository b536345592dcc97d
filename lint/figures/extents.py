"""Measures that nothing in their sentence can have: a vase 1.7 km high, an aluminium gangway 19 kilometres long.

The other way round from things.yaml: extents.yaml lists what can be very long, high, deep, wide or large (ways, waters,
journeys, mountains, clouds). Where a sentence names none of it, its measure is one of a thing of one piece, and held to
`PIECE`. "Un tuyau de 4 km" and "a 4-mile pipe" say whose the measure is: there only the words of that phrase count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures.naming import forms
from lint.kept import kept
from lint.model import Quantity, Role
from lint.record import NamedTuple

SOURCE = "the longest ship is 458 m, the tallest building 828 m; what is more is a way, a water, a height or a journey"
# The most of what has no row, by what is measured: km, km², km/h.
PIECE = {"long": Decimal("0.999"), "high": Decimal("0.999"), "deep": Decimal("0.25"), "wide": Decimal("0.5")}
SIZES = tuple(PIECE)
WHAT = {
    "long": {
        "fr": "ce qui n'est ni une voie, ni un cours d'eau, ni un trajet",
        "en": "what is neither a way, a water nor a journey",
        "vi": "thứ không phải là đường sá, sông nước hay quãng đường",
    },
    "high": {"fr": "la hauteur d'un objet ou d'un bâtiment", "en": "the height of a thing or a building",
             "vi": "chiều cao của một vật hay một tòa nhà"},
    "deep": {"fr": "la profondeur ou l'épaisseur d'une chose", "en": "how deep or thick a thing is",
             "vi": "độ sâu hay độ dày của một vật"},
    "wide": {"fr": "la largeur ou le diamètre d'une chose", "en": "how wide a thing is",
             "vi": "bề rộng hay đường kính của một vật"},
}  # fmt: skip
# What says it before a measure, and right behind one.
CUES = {
    "high": (
        r"haute?s? (?:de|d['’]|:)|hauteur|élèv\w+|dress\w+|domin\w+|height|stand(?:s|ing)|stood|ris(?:es|ing)|towers?|"
        r"towering|cao",
        r"de haut|tall|high|in height",
    ),
    "deep": (
        r"(?:profonde?s?|épais|épaisses?) (?:de|d['’])|profondeur|épaisseur|depth|thickness|sâu|dày",
        r"de profond|de fond\b|d['’]épais|deep(?! in)|thick|in depth",
    ),
    "wide": (
        r"larges? (?:de|d['’])|largeur|diamètre|width|diameter|rộng|bề ngang|đường kính",
        r"de (?:large\b|largeur|diam)|wide|across|in (?:width|diameter)",
    ),
    "long": (r"longue?s? (?:de|d['’])|longueur|length|dài", r"de long|long\b|in length"),
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
        r"\s?(?:\([^)]*\) )?(?:from|away|north|south|east|west|off|out|inland|up|down|apart|behind|ahead|to|short"
        r"|inside|beyond|into|past|on|round|around|further|outside|closer|along|per|an?|each|later)\b"
    ),
}
RATED = ("par ", "per ", "aux ", "mỗi ", "every ", "tous les ", "trên ", "(")
INTO = patterns.compile(r"\s(?:vào|trong|deep into|à l['’]intérieur|dans les terres)\b")
HIGHEST = 9  # km, where one can be
DETERMINERS = table("un une le la les l son sa ses leur leurs ce cet cette ces deux trois quatre cinq chaque aucun")
JOINS = table("de du des d à au aux en contre")
MADE = patterns.compile(r"\w{2,}(?:é|ée|és|ées|er|ant|ait|aient|ira|era)|\w{3,}(?:it|ut)|plus|moins|près|est|sont")
COMPOUND = patterns.compile(r"[\d\p{L}]-\p{L}+$")
ENOUGH, NEXT = 5, 4  # words of a sentence; words behind "4-mile" that it is of


class Extent(NamedTuple):
    """A row of extents.yaml: kilometres, square kilometres, km/h."""

    id: str
    fr: str = ""
    en: str = ""
    vi: str = ""
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
        for row in rows:
            for form, _ in forms(getattr(row, language, ""), language):
                self.by_word.setdefault(form[0], []).append((form, row))

    def beyond(self, quantity: Quantity, low: Decimal) -> Bound | None:
        """A bound that a quantity breaks, as nothing in its sentence can be so much; None where something can."""
        if quantity.dimension != "length" or quantity.unit is None or quantity.block.role is Role.TITLE:
            return None
        value = units.convert(low, quantity.unit, "km")
        if value <= PIECE["deep"]:
            return None
        block, start = quantity.block, quantity.span.start
        sentence = block.sentence_at(start)
        start = min(start, (quantity.approximation_span or quantity.span).start)
        lead, after = block.lower[sentence.start : start], block.lower[quantity.span.end : sentence.end]
        if lead.endswith(RATED) or INTO.match(after):
            return None
        if quantity.unit == "ft" and after.startswith((" de ", " d'", " d’")):
            return None  # "6 000 pieds de tomates"
        cue = _cue(lead, after)
        size = cue or "long"
        if value <= PIECE[size] or (cue is None and self._away(quantity, lead, after, value)):
            return None
        if cue is None and len(frames.words(lead + after)) < ENOUGH:
            return None
        said = self._said(quantity, lead, after)
        for row in self._named(said):
            limits = (getattr(row, cue),) if cue else tuple(getattr(row, each) for each in SIZES)
            if any(limit is not None and value <= limit for limit in limits):
                return None
        unit, limit = ("km", PIECE[size]) if PIECE[size] >= 1 else ("m", PIECE[size] * 1000)
        return Bound(f"extent.{size}", SOURCE, unit, WHAT[size], (None, None), (None, round(limit, -1)))

    def _away(self, quantity: Quantity, lead: str, after: str, value: Decimal) -> bool:
        """Whether a length tells how far or how high up something is."""
        if self.language == "vi":
            return "cách" in frames.words(lead)[-12:]
        placed = lead.endswith((" à ", "à une ", " at ", "à ", "at "))
        if placed and (quantity.unit in ("m", "ft") or lead.endswith("une ")) and value < HIGHEST:
            return True
        found = AWAY[self.language].match(after) is not None
        return found and (self.language == "en" or placed)

    def _said(self, quantity: Quantity, lead: str, after: str) -> tuple[str, ...]:
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
            if phrase and not MADE.fullmatch(phrase[-1]) and at >= 0 and before[at] in DETERMINERS:
                return phrase
        if before[-1:] in (("les",), ("the",), ("ces",), ("ses",), ("those",)):
            return frames.words(quantity.block.lower)
        return before + behind

    def _named(self, tokens: tuple[str, ...]) -> Iterator[Extent]:
        for at, word in enumerate(tokens):
            for form, row in self.by_word.get(word, ()):
                if tokens[at : at + len(form)] == form:
                    yield row


def _cue(lead: str, after: str) -> str | None:
    """Which of its sizes a thing is said to have so much of."""
    for size, (before, behind) in PATTERNS.items():
        if behind.match(after) or before.search(lead[-CUED:]):
            return size
    return None


of = kept(Extents)
