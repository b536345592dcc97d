"""How fast a journey would be: 60 km by train in 38 hours, 400 metres of funicular in six."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from lint import patterns
from lint.annotate import units
from lint.annotate.units import BLANKS
from lint.annotate.words import table
from lint.model import Article, Block, Hit, Measure, Quantity, Related, Role, Value
from lint.source import Span

LEAD = patterns.compile(
    r"(?:\ben|\bin|\bfor|\bpendant|\bdurant|\bwithin|trong|mất|sau|thời gian|temps de|time of|chrono de|"
    r"takes?|took|lasts?|lasted|dur(?:e|é|ait|era|ée de)|met(?:tra|tent)?|mis|chỉ)"
    r"(?: (?:about|just|only|under|environ|seulement|moins de|à peine|près de|khoảng|vòng|some|around|around))* $"
)
GOES = table(
    "haies sprint sprinteur sprinteuse hurdles dash sprinter coureur coureuse rút swam swims couru courir court "
    "nageur nageuse swimmer swimming boucle boucler bouclé bouclée dos papillon crawl kình",
    "franchir franchit franchissait nage nagé nager swim libre brasse freestyle breaststroke backstroke đích dung",
    "marché marcher relie relier reliera relient reliant trajet parcourt parcourir parcouru parcourent couvre couvrir "
    "couvert grimpe gravit gravi "
    "rallie rallier rallié traverse traversée traversé traverser voyage vol marche descend remonte avale avalé",
    "cover covers covered covering journey ride trip crossing crosses crossed flight flies flew walk walked "
    "walks ran runs sailed sails "
    "climbs climbed link links linking travels travelled traveled cycled rode drove drive drives hop",
    "chạy đi nối hành trình bay quãng chặng vượt lăn bánh đạp bơi",
)
# Words for a way to go, with the least and most km/h.
MODES: tuple[tuple[frozenset[str], str, str], ...] = (
    (
        table(
            "court couru "
            "haies sprint sprinteur sprinteuse hurdles dash sprinter coureur coureuse pied marche marché randonneur "
            "foot walk walked walker walking hike run ran runner marathon marathonien marathonienne bộ"
        ),
        "0.4",
        "46",
    ),
    (table("vélo bicyclette cycliste bike bicycle cyclist cycled rode đạp"), "2", "140"),
    (table("train trains tgv ter rail rame tram tramway métro metro subway railway tàu hỏa"), "8", "620"),
    (table("voiture bus autocar camion car coach lorry truck route drive drove ô tô khách buýt"), "3", "420"),
    (table("avion vol vols airbus boeing plane flight flights airline jet bay hop"), "80", "1500"),
    (
        table("bateau ferry navette catamaran voilier bac lifeboat dinghy boat ship yacht vessel phà thuyền"),
        "0.8",
        "140",
    ),
    (table("funiculaire téléphérique télécabine cabine ascenseur funicular gondola cable lift cáp treo"), "1", "90"),
    (
        table("nage nagé nageur nageuse dos papillon crawl swim swam swimmer freestyle breaststroke bơi kình"),
        "0.3",
        "9",
    ),
)
ANY = ("0.25", "1600")
RUNNERS = table("coureur coureurs coureuse coureuses runner runners trail joggeurs athlètes")
AGAIN = patterns.compile(  # the way of the sentence before
    r"\b(?:le (?:parcours|trajet|tracé)|la (?:distance|course|boucle)|l['’]épreuve"
    r"|the (?:course|distance|route|race|loop)|(?:cung|quãng|chặng) đường)\b"
)
SAME = Decimal("1.1")
TITLED = 2  # times the most
RESTED = 8  # times the least: who goes for days sleeps
VEHICLES = frozenset[str]().union(*(words for words, least, _ in MODES if Decimal(least) > Decimal("0.5")))
NOT = table(
    "travaux retard chantier construit construire poser posé posés fusée lune espace missile sonde satellite "
    "relais équipe tunnelier "
    "works delay delays built building laid rocket moon space missile probe satellite relay team drift "
    "drifted dig dug snow rain pluie "
    "neige thi công xây tên lửa vệ tinh mưa tuyết escargot snail tortue tortoise glacier lava lave coulée"
)


def hits(article: Article) -> Iterator[Hit]:
    """A Hit for each journey that would be slower or faster than any such thing goes."""
    for quantity in article.quantities:
        if quantity.unit in ("h", "min", "s", "day") and quantity.dimension == "time" and len(quantity.numbers) == 1:
            block = quantity.block
            going = GOES if quantity.unit != "day" else VEHICLES
            if not going.isdisjoint(block.vocabulary):
                yield from _journey(article, block, quantity)


def _journey(article: Article, block: Block, time: Quantity) -> Iterator[Hit]:
    sentence = block.sentence_at(time.span.start)
    text = block.lower[sentence.start : sentence.end]
    before, after = text[: time.span.start - sentence.start], text[time.span.end - sentence.start :]
    if not LEAD.search(before) or after.startswith((" de ", " of ")):
        return
    words = frozenset(patterns.compile(r"[\p{L}\p{M}]+").findall(text))
    if words & NOT or not words & GOES:
        return
    told = [
        other
        for other in article.quantities
        if other.block is block and sentence.start <= other.span.start < sentence.end and len(other.numbers) == 1
    ]
    lengths = [other for other in told if other.dimension == "length" and other.unit in ("km", "m", "mi", "nmi")]
    if not lengths and AGAIN.search(text):
        lengths = _way_before(article, block, sentence)
    times = [other for other in told if other.dimension == "time" and other.span.start >= time.span.start]
    times, others = _chained(times), sum(other.dimension == "time" for other in told)
    if len(lengths) != 1 or (len(times) == 1 < others) or time.unit is None:
        return
    way = units.convert(lengths[0].numbers[0].value, lengths[0].unit or "km", "km")
    hours = sum(units.convert(each.numbers[0].value, each.unit or "h", "h") for each in times)
    least, most = _limits(words, article)
    if time.unit == "day":
        least /= RESTED
    if hours > 0 and way > 0 and not least <= way / hours <= most:
        yield _hit(block, Span(time.span.start, times[-1].span.end), lengths[0].span, way / hours)


def _way_before(article: Article, block: Block, sentence: Span) -> list[Quantity]:
    """The one way that the sentence before measures, in one unit or two: "dix miles, soit 16 km. [...] le parcours"."""
    before = block.sentence_at(max(0, sentence.start - 2))
    ways = [
        other
        for other in article.quantities
        if other.block is block and before.start <= other.span.start < min(before.end, sentence.start)
        if other.unit in ("km", "mi") and len(other.numbers) == 1
    ]
    measured = [units.convert(way.numbers[0].value, way.unit or "km", "km") for way in ways]
    return ways[:1] if ways and max(measured) <= min(measured) * SAME else []


def _chained(times: list[Quantity]) -> list[Quantity]:
    """The first of some times with those that are part of it: "2 minutes 51 seconds"."""
    chain = times[:1]
    for one, other in pairwise(times):
        gap = one.block.text[one.span.end : other.span.start].strip(BLANKS)
        if one.unit == other.unit or gap not in ("", "et", "and", "và"):
            break
        chain.append(other)
    return chain


def _limits(words: frozenset[str], article: Article) -> tuple[Decimal, Decimal]:
    """The least and most km/h of what a sentence goes by; where it does not say, a title may, with more room."""
    modes = [(Decimal(least), Decimal(most)) for some, least, most in MODES if words & some]
    if not modes and not RUNNERS.isdisjoint(article.vocabulary) and VEHICLES.isdisjoint(article.vocabulary):
        return Decimal(MODES[0][1]), Decimal(MODES[0][2])
    if not modes:
        titled = frozenset().union(*(block.vocabulary for block in article.prose if block.role is Role.TITLE))
        told = [Decimal(most) for some, _, most in MODES if titled & some]
        modes = [(Decimal(ANY[0]), TITLED * max(told) if told else Decimal(ANY[1]))]
    return min(least for least, _ in modes), max(most for _, most in modes)


def _hit(block: Block, time: Span, way: Span, speed: Decimal) -> Hit:
    values: dict[str, Value] = {
        "time": block.text[time.start : time.end],
        "distance": block.text[way.start : way.end],
        "made": Measure(round(speed, 4 if speed < Decimal("0.01") else 2 if speed < 10 else 0), "km/h"),
    }
    return Hit("journey", block, time, values, (Related(block, way, "distance"),))
