"""Two numbers side by side: a range ("de 8 à 10 milliards de dollars"), or a change that shares its unit."""

from __future__ import annotations

from lint import patterns
from lint.annotate.numbers import power_of, scaled
from lint.annotate.units import plain
from lint.model import Number
from lint.record import NamedTuple

DASHES = ("-", "–", " - ", " – ")
# Words between the ends of a range, and those that must stand before the first for the weak ones.
LINKS = {
    "fr": (" à ", " ou ", *DASHES),
    "en": (" to ", " or ", *DASHES),
    "vi": (" đến ", " tới ", " hoặc ", *DASHES),
}
FRAMED: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {" à ": ("de ", "d "), " et ": ("entre ",)},
    "en": {" to ": ("from ",), " and ": ("between ",)},
    "vi": {" đến ": ("từ ",), " tới ": ("từ ",)},
}
# "from 8 to 10" after these is a change, not a range; the unit is still shared.
CHANGE_LINKS = {"fr": (" à ", " contre "), "en": (" to ",), "vi": (" lên ", " xuống ", " còn ")}
CHANGES = patterns.compile(
    r"\b(?:pass(?:e|é|ée|és|ées|er|ant|ent|era|eront|ait|aient)|(?:re)?mont(?:e|é|ée|és|er|ant)|augment\w*|baiss\w*|recul\w*"
    r"|chut\w*|grimp\w*|bondi\w*|ramen\w*|port(?:é|ée|és|er|ant|e)|réduit\w*|rédui\w+|tomb\w*|progress\w*|relev\w*"
    r"|rose|risen|rise|rising|fell|fall|falling|fallen|grew|grow\w*|dropp?\w*|increas\w*|decreas\w*|cut\w*|rais\w+|climb\w*"
    r"|declin\w*|jump\w*|went|slow\w*|tăng|giảm|nâng|hạ)\b[^.;]{0,48}$"
)
# "un antiquaire de 58 ans à trois ans de prison": an age, and what its bearer is sentenced to.
SENTENCE = patterns.compile(r"[ \u00a0](?:ferme[ \u00a0])?(?:de |d['’])(?:prison|réclusion|détention|emprison)")
SENTENCED = patterns.compile(r"\bcondamn(?!.*\bpeine)[^.;]*$")


class Item(NamedTuple):
    """A number with the unit that touches it; `start` and `end` cover both."""

    number: Number
    start: int
    end: int
    unit: str | None


def pair(text: str, first: Item, second: Item, language: str) -> tuple[int, Item, Item, bool] | None:
    """Two items that share a unit, as (start, first, second, whether they are a range); None where they do not."""
    gap = text[first.end : second.start]
    if len(gap) > 8 or (first.unit and second.unit and first.unit != second.unit):
        return None
    gap = plain(gap)
    changed = gap in CHANGE_LINKS[language] and CHANGES.search(text, max(0, first.start - 64), first.start) is not None
    frame = FRAMED[language].get(gap, ())
    ahead = plain(text[max(0, first.start - 8) : first.start].lower())
    prefix = next((w for w in frame if ahead.endswith(w) and not ahead[-len(w) - 1 : -len(w)].isalnum()), None)
    if not changed and prefix is None and gap not in LINKS[language]:
        return None
    shared = _share(first, second)
    if changed:
        return shared.start, shared, second, False
    if prefix is None and not shared.number.value < second.number.value:
        return None
    if (first.unit and not second.unit) or (language == "fr" and _sentenced(text, first, second)):
        return None
    return shared.start - len(prefix or ""), shared, second, True


def _sentenced(text: str, first: Item, second: Item) -> bool:
    """Whether two figures in years are an age and a term of prison."""
    if first.unit != "year" or SENTENCE.match(text, second.end) is None:
        return False
    if first.number.value > second.number.value:
        return True
    return SENTENCED.search(text, max(0, first.start - 64), first.start) is not None


def _share(first: Item, second: Item) -> Item:
    """The first item with the multiplier and the unit of the second, where it has none of its own."""
    number = first.number
    if not first.unit:
        power = power_of(second.number)
        if power and not power_of(number) and number.value < 1000:
            number = scaled(number, power)
    return first._replace(number=number, unit=first.unit or second.unit)
