"""How much a thing does in a time: a hen with 2,900 eggs a year, a heart of 7,200 beats a minute.

A row of doings.yaml says what is done and how often the things of things.yaml do it at most. A count is theirs where
the sentence names one of them and a time, before or behind it; a herd, a farm and a total do as much as they like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures.naming import EACH, NUMBERS, Names, Thing, forms
from lint.model import Quantity
from lint.record import NamedTuple

SOURCE = "works of reference on animals, plants and the body, the most on record, rounded up"
SECONDS = {
    word: Decimal(seconds)
    for seconds, words in {
        1: "seconde second giây", 60: "minute phút", 3600: "heure hour giờ",
        86_400: "jour journée nuit matin day night morning ngày đêm sáng", 604_800: "semaine week tuần",
        2_592_000: "mois month tháng", 31_536_000: "an année été saison year summer season năm vụ mùa",
    }.items()
    for word in words.split()
}  # fmt: skip
NAMED = "|".join(SECONDS)
PER = (
    rf"(?:\b(?:par|chaque|à la|à l['’]|en une?|dans (?:la|une)|cet(?:te)?|an?|per|each|"
    rf"every|this|in (?:an?|one)|một|mỗi|trong|1)\s?|/\s?)"
    rf"(?:seule? |single )?(?P<time>{NAMED})\b"
)
BEHIND = patterns.compile(rf"^[^.;:\d]{{0,48}}?{PER}")
BEFORE = patterns.compile(
    rf"\b(?:chaque|each|every|mỗi|par|per|this|cet(?:te)?)\s(?:single )?(?P<time>{NAMED})\b[^.;:]{{0,60}}$"
)
MANY = table(
    "troupeau élevage ferme exploitation total cumul ensemble coopérative usine herd farm flock colony estate "
    "altogether combined factory firm company đàn trang trại tổng công ty hộ"
)
GENERIC, LOTS = 50, 1_000_000  # times the limit, beyond which "les poules" and "200 poules" are as one
NEAR = 4  # words behind a count in which its noun stands


class Doing(NamedTuple):
    """A row of doings.yaml."""

    id: str
    what: Mapping[str, str]
    by: Mapping[str, Decimal]
    per: str = ""
    unit: str = ""
    fr: str = ""
    en: str = ""
    vi: str = ""
    with_: Mapping[str, tuple[str, ...]] = {}


class Doings:
    """The rows of one language."""

    def __init__(self, rows: Sequence[Doing], things: Sequence[Thing], language: str) -> None:
        doers = frozenset(name for row in rows for name in row.by)
        self.names = Names([thing for thing in things if thing.id in doers], language)
        self.doers = frozenset(self.names.by_word)
        self.rows = [row for row in rows if getattr(row, language, "")]
        self.said = {row.id: [form for form, _ in forms(getattr(row, language), language)] for row in self.rows}
        self.with_ = {row.id: frozenset(row.with_.get(language, ())) for row in self.rows}

    def beyond(self, quantity: Quantity, low: Decimal) -> Bound | None:
        """A bound that what is done breaks; None where it may be done."""
        block, dimension = quantity.block, quantity.dimension
        if block.vocabulary.isdisjoint(self.doers) or quantity.unit == "m³":
            return None
        start, end = block.sentence_at(quantity.span.start)
        lead, after = block.lower[start : quantity.span.start], block.lower[quantity.span.end : end]
        behind = frames.words(after)
        rows = [row for row in self.rows if units.dimension(row.unit) == dimension and self._said(row, behind)]
        words = frozenset(frames.words(lead)).union(behind)
        rows = [row for row in rows if not self.with_[row.id] or not words.isdisjoint(self.with_[row.id])]
        if not rows:
            return None
        time = BEHIND.search(after) or BEFORE.search(lead)
        seconds = SECONDS[time["time"]] if time is not None else None
        apiece = not EACH.isdisjoint(words)
        if not apiece and not MANY.isdisjoint(words):
            return None
        for row in rows:
            value = units.convert(low, quantity.unit, row.unit) if quantity.unit else low
            most = self._most(row, frames.words(lead), behind, apiece)
            if most is None or (seconds is None) != (not row.per):
                continue
            share = seconds / SECONDS[row.per] if seconds is not None else Decimal(1)
            if share >= 1 and value > most * share:
                limit = most * share
                return Bound(f"doing.{row.id}", SOURCE, row.unit, row.what, (None, None), (None, limit))
        return None

    def _said(self, row: Doing, behind: tuple[str, ...]) -> bool:
        """Whether the words behind a count are of what a row counts; a row of a unit needs none."""
        said = self.said[row.id]
        return bool(row.unit) or any(behind[at : at + len(form)] == form for at in range(NEAR) for form in said)

    def _most(self, row: Doing, lead: tuple[str, ...], behind: tuple[str, ...], apiece: bool) -> Decimal | None:
        """The most that the doers of a row do whom a sentence names; None where it names none."""
        limits = list(self._limits(row, lead, apiece)) or list(self._limits(row, behind, apiece))
        return max(limits, default=None)

    def _limits(self, row: Doing, tokens: tuple[str, ...], apiece: bool) -> Iterator[Decimal]:
        for at, word in enumerate(tokens):
            for form, thing in self.names.by_word.get(word, ()):
                if thing.id in row.by and tokens[at : at + len(form)] == form:
                    several = form in self.names.plurals
                    counted = at > 0 and (tokens[at - 1].isdigit() or tokens[at - 1] in NUMBERS)
                    yield row.by[thing.id] * (1 if apiece else LOTS if counted else GENERIC if several else 1)
