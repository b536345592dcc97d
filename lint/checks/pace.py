"""Distance, time and speed of one sentence against each other, and times on foot against what runners can do.

"90 miles in 3 hours, averaging 60 mph" makes 30; a marathon in 1 h 22 is faster than anybody ever ran.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import patterns
from lint.annotate import units
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.figures import journeys
from lint.model import Agreement, Article, Block, Hit, Measure, Quantity, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("average", "record", "journey")

_NUMBER = r"\d{1,2}|une?|one|two|three|four|five|deux|trois|quatre|cinq|một|hai|ba|bốn|năm"
TIME = patterns.compile(
    rf"(?<![\d.,:])(?:(?P<h>{_NUMBER})(?:[ -]?(?:h|heures?|hours?|hrs?|giờ)\b| ?h(?=\d\d)))"
    r"(?:(?:,? (?:et |and )?| ?)(?P<m>\d{1,2})(?: ?(?:minutes?|min|mn|phút|m\b|'))?"
    r"(?:,? ?(?:et |and )?(?P<s>\d{1,2})(?:[.,]\d+)? ?(?:secondes?|seconds?|sec|s|giây|''|\")?(?!\w))?)?"
    r"|(?<![\d.,:])(?P<hc>\d):(?P<mc>\d\d):(?P<sc>\d\d)(?!\d)"
    r"|(?<![\d.,:])(?P<mm>\d{2,3}) ?(?:minutes?|min|mn|phút)"
    r"(?: ?(?:et |and )?(?P<ms>\d{1,2}) ?(?:secondes?|seconds?|sec|s|giây)\b)?"
)
WORDS = {
    "un": 1, "une": 1, "one": 1, "một": 1, "deux": 2, "two": 2, "hai": 2, "trois": 3, "three": 3, "ba": 3, "quatre": 4,
    "four": 4, "bốn": 4, "cinq": 5, "five": 5, "năm": 5,
}  # fmt: skip
LEAD = patterns.compile(
    r"(?:\ben|\btook|\btakes|\blast(?:s|ed)|\bmis|\bduré|mất|"
    r"au bout de|au terme de|chrono de|temps de|\bin|\bafter|\btime of|clocking|clocked|trong|thời gian|"
    r"thành tích)(?: (?:là|of|about|just|only|seulement|tout juste|à peine|environ))? ?$"
)
OF = patterns.compile(r" (?:de|d|of) (?!course|jeu)\p{L}")
AVERAGE = patterns.compile(
    r"(?:moyenne|average|averag(?:ed|ing)|trung bình)[^.;\d]{0,30}$|^[^.;\d]{0,12}(?:de moyenne|on average)"
)
ALONE = patterns.compile(r"(?: de moyenne| on average)?\s*(?:[.,;)]|$)")  # not "90 km/h de moyenne sur l'autoroute"
FOOT = table(
    "marathon semi marathonien marathonienne coureur coureuse athlète athlètes runner runners ran running won winner",
    "remporté gagné couru courant bouclé vainqueur chrono chạy địch gold médaille kényan kényane éthiopien éthiopienne",
    "kenyan ethiopian victory victoire course race",
)
OTHER = table(
    "vélo cycliste cyclistes peloton bike cyclist cyclists roller rollers ski skis skieur nage natation cheval chevaux",
    "horse fauteuil handbike wheelchair relais relay relayeurs drone train avion moto voiture car kayak aviron voile",
    "patin patins négociations négociation talks budgétaire séance swim swimmer robot tàu xe đạp bơi",
)
SHORTER = table("semi semis half halves relais relay bán 10km 21km trail fauteuil")
FINISHED = patterns.compile(
    r"\b(?:franchi\w* la ligne|imposée?|bouclée?|remportée?|terminée?|"
    r"crossed the (?:finish )?line|finished|broke the tape|got round|completed|won|cán đích|về đích|hoàn thành)\b"
)
HALF = patterns.compile(r"semi|half|bán marathon|21(?:[.,]\d+)? ?km")
MARATHON, HALF_MARATHON = Decimal("42.195"), Decimal("21.0975")
# Seconds in which nobody has run them, somewhat below the best times on any course.
FASTEST = {MARATHON: 7140, HALF_MARATHON: 3360}
SLACK = Decimal("0.04")


class Params(NamedTuple):
    """None."""


class Time(NamedTuple):
    span: Span
    seconds: int
    exact: int  # seconds of the least part that is written


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each average that distance and time do not make, and for each time that no runner can reach."""
    for quantity in article.quantities:
        if quantity.dimension == "speed":
            yield from _average(article, quantity)
    yield from journeys.hits(article)
    if "marathon" in article.vocabulary:
        titles = [block for block in article.prose if block.role is Role.TITLE]
        titled = [block.region for block in titles if "marathon" in block.vocabulary]
        if not article.vocabulary.isdisjoint(SHORTER):
            titled = []
        for block in article.prose:
            if OTHER.isdisjoint(block.vocabulary) and (block.region in titled or "marathon" in block.vocabulary):
                yield from _record(block, block.region in titled)


def _average(article: Article, speed: Quantity) -> Iterator[Hit | Agreement]:
    """An average speed beside the one distance and the one time of its sentence."""
    block = speed.block
    sentence = block.sentence_at(speed.span.start)
    text = plain(block.lower)
    before, after = text[sentence.start : speed.span.start], text[speed.span.end : sentence.end]
    if not AVERAGE.search(before) and not AVERAGE.search(after):
        return
    distances = [
        other
        for other in article.quantities
        if other.block is block and other.dimension == "length" and other.unit in ("km", "mi", "m")
        if sentence.start <= other.span.start < sentence.end and len(other.numbers) == 1
    ]
    times = [time for time in _times(text, sentence) if LEAD.search(text[sentence.start : time.span.start])]
    told = distances or _told_before(article, speed)
    if len(told) != 1 or len(times) != 1 or speed.unit is None:
        return
    distance, time = told[0], times[0]
    made = _made(distance, time, speed.unit)
    said = speed.numbers[0].value
    related = (Related(distance.block, distance.span, "distance"), Related(block, time.span, "time"))
    if abs(made - said) <= said * (SLACK + Decimal(time.exact) / time.seconds + _share(speed) + _share(distance)):
        yield Agreement(block, speed.span, "text", related)
    else:
        values: dict[str, Value] = {
            "speed": block.text[speed.span.start : speed.span.end],
            "distance": distance.block.text[distance.span.start : distance.span.end],
            "time": block.text[time.span.start : time.span.end],
            "made": Measure(round(made, 1), speed.unit),
        }
        yield Hit("average", block, speed.span, values, related, doubt=0 if distances and ALONE.match(after) else 2)


def _told_before(article: Article, speed: Quantity) -> list[Quantity]:
    """The one distance that an article gives before a speed."""
    ways = [q for q in article.quantities if q.unit in ("km", "mi") and q.block.region is speed.block.region]
    ways = [way for way in ways if way.block.paragraph < speed.block.paragraph and len(way.numbers) == 1]
    return ways[:1] if len({(way.unit, way.numbers[0].value) for way in ways}) == 1 else []


def _made(distance: Quantity, time: Time, unit: str) -> Decimal:
    kilometres = units.convert(distance.numbers[0].value, distance.unit or "km", "km")
    return units.convert(kilometres * 3600 / time.seconds, "km/h", unit)


def _share(quantity: Quantity) -> Decimal:
    """How inexact a figure is, as a share of it."""
    reading = quantity.numbers[0].readings[0]
    rounded = (reading.high - reading.low) / (2 * reading.value) if reading.value else Decimal(1)
    return rounded + (Decimal("0.1") if quantity.approximation else 0)


def _record(block: Block, titled: bool) -> Iterator[Hit]:
    """Times for a marathon, or half of one, that are below what anybody has run. `titled`: the title tells of one, so
    that who finishes has run it.
    """
    if FOOT.isdisjoint(block.vocabulary) and not titled:
        return
    text = plain(block.lower)
    for sentence in block.sentences:
        told = text[sentence.start : sentence.end]
        finished = FINISHED.search(told) is not None
        if "marathon" not in told and not (titled and finished):
            continue
        kilometres = HALF_MARATHON if HALF.search(told) else MARATHON
        times = _times(text, sentence)
        if len(times) != 1:
            continue
        for time in times:
            if not LEAD.search(text[sentence.start : time.span.start]) or OF.match(text, time.span.end):
                continue
            least = FASTEST[kilometres]
            if (60 if finished else 600) < time.seconds < least - time.exact:
                values: dict[str, Value] = {
                    "time": block.text[time.span.start : time.span.end],
                    "distance": Measure(kilometres, "km"),
                    "least": f"{least // 3600} h {least % 3600 // 60:02d}",
                }
                yield Hit("record", block, time.span, values)


def _times(text: str, sentence: Span) -> list[Time]:
    found = []
    for match in TIME.finditer(text, sentence.start, sentence.end):
        hours = match["h"] or match["hc"] or "0"
        minutes, seconds = match["m"] or match["mc"] or match["mm"], match["s"] or match["sc"] or match["ms"]
        total = 3600 * WORDS.get(hours, 0) if hours in WORDS else 3600 * int(hours)
        total += 60 * int(minutes or 0) + int(seconds or 0)
        if total:
            found.append(Time(Span(*match.span()), total, 1 if seconds else 60 if minutes else 1800))
    return found
