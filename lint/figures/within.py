"""More than fits into what an article tells: 64,000 pupils in a village of 3,100, 15 of 7 games, 90 people on 12 seats.

Each count is a candidate for what is in a place, a vehicle or a season that the text gives a number for; the same
sentence or paragraph, a small place and a large excess speak for it, a wider area or a longer time in its sentence
against it. All this makes notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.model import NOTE, Article, Block, Hit, Quantity, Related, Role
from lint.source import Span

POPULATION = table("habitant ame inhabitant resident soul dân cư")
PEOPLED = patterns.compile(r"\b(?:population of|home to|dân số|populated by|population de|peuplé\w* de)\b[^.;]{0,16}$")
LIVING = table(
    "eleve ecolier collegien lyceen etudiant electeur inscrit votant foyer menage enfant adulte retraite logement "
    "maison appartement licencie bachelier bebe habitant pupil student schoolchild voter elector household child "
    "adult pensioner home house dwelling graduate baby resident học cử hộ em trẻ nhân"
)
SEATS = table("place siege fauteuil seat chỗ ghế lit bed giường couchette berth")
SITTING = table(
    "passager personne voyageur eleve enfant occupant spectateur convive patient pensionnaire touriste supporter "
    "migrant passenger people person pupil child spectator guest resident tourist fan hành người khách khán học em"
)
# Whom a crew is told to have lost or saved; "a crew of 590", "590 hommes d'équipage".
CREWED = patterns.compile(
    r"\b(?:crew of|équipage (?:de|d['’]|fort de|compte|comptait)|thủy thủ đoàn(?: gồm)?)\s(?:\p{L}+\s)?$"
)
OF_CREW = patterns.compile(r"\s?\p{L}*\s?(?:d['’]équipage|crew\b|thuyền viên)")
CREW = table(
    "marin homme matelot membre mort disparu rescape survivant noye victime man sailor crew dead survivor crewman hand "
    "seaman casualty thuyền thủy viên"
)
SMALL = table(
    "village hameau bourg bourgade commune île îlot paroisse hamlet parish island islet làng xã thôn ấp đảo bản"
)
WIDER = table(
    "pays monde région département province canton district national nationale nationaux états villes villages "
    "communes académie europe france continent autres ailleurs world country county region state states nation "
    "nationwide towns cities districts elsewhere other worldwide across tỉnh nước huyện vùng quốc visiteurs "
    "touristes visitors tourists lượt"
)
LONGER = table(
    "depuis total cumul an année années ans mois semaine jour jours saison soirs représentations since year years "
    "months month week weeks day days season nights annually năm tháng tuần ngày mùa lượt rotations séances concerts "
    "shows"
)
SEVERAL = table(
    "cars avions trains bateaux navettes coaches buses planes jets boats shuttles các những "
    "salles theatres halls rooms salons"
)
OUT_OF = patterns.compile(
    r"\s?(?:sur|of|out of|trong(?: (?:tổng )?số)?|des|de ses|de leurs)"
    r"(?:\s(?:ses|les|leurs|its|the|their|his|her|tổng số))?\s?"
)
OUT = patterns.compile(r"\s?(?:sur|out of|trên)\s(?=\d)")
MARKS = table("note notes mark marks grade grades điểm")
TIMES = patterns.compile(r"\s?(?:fois|times|lần)\b")
SHARED = table(
    "vu vue vues lu cliqué partagé téléchargé regardé viewed watched downloaded shared clicked read xem tải đọc"
)
DAY, OFTEN = Decimal(24), 12  # hours; times a day that nobody does something on stage or by hand
# Units, and how many of a smaller one make one of the larger that it stands behind.
UNITS = tuple(
    table(words) for words in (
        "year years an ans năm", "month months mois tháng", "week weeks semaine semaines tuần",
        "day days jour jours ngày", "hour hours hr hrs h heure heures giờ tiếng", "minute minutes min mins mn phút",
        "second seconds sec secs s seconde secondes giây", "foot feet ft pied pieds", "inch inches in pouce pouces",
        "stone st", "pound pounds lb lbs", "ounce ounces oz",
    )
)  # fmt: skip
CARRY = {
    (0, 1): 12, (0, 2): 53, (0, 3): 366, (1, 2): 5, (1, 3): 31, (2, 3): 7, (3, 4): 24, (4, 5): 60, (5, 6): 60,
    (7, 8): 12, (9, 10): 14, (10, 11): 16,
}  # fmt: skip
SMALLER = frozenset(word for words in UNITS[1:] for word in words if len(word) > 2 and word not in ("pied", "feet"))
WORDED = {
    word: str(number) for number, words in enumerate(
        ("sept seven bảy", "huit eight tám", "neuf nine chín", "dix ten mười", "onze eleven", "douze twelve",
         "treize thirteen", "quatorze fourteen", "quinze fifteen"), 7) for word in words.split()
}  # fmt: skip
NAMED = "|".join(sorted((word for words in UNITS for word in words), key=len, reverse=True))
CARRIED = patterns.compile(
    rf"(?P<whole>(?:(?<![\d.,])\d{{1,4}}|\b(?:an?|une?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois"
    rf"|quatre|cinq|sept|huit|neuf|dix|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\b)[\s-]?(?P<large>{NAMED}))"
    rf"(?=(?:,?\s(?:et|and|và)\s|,?\s?)(?P<value>\d{{1,4}}|{'|'.join(WORDED)})[\s-]?(?P<small>{NAMED})\b"
    r"(?!\s(?:ou|or|à|to|de plus|plus|more|later|earlier|hoặc|chacune?|each|avec sursis|suspended|ago|avant|après)\b))"
)
SAME_DAY = patterns.compile(r"\b(?:ce jour|cette nuit|that (?:day|night|year)|cette année)(?:-là)?\b")
BETWEEN = patterns.compile(r"\b(?:entre|between|from|giữa|ou|or|soit)\s*$")
ENOUGH, REACH = 3, 2  # weight; paragraphs


def hits(article: Article) -> Iterator[Hit]:
    """A Hit for each count that what the article tells cannot hold."""
    counts = [q for q in article.quantities if q.unit is None and q.noun is not None and len(q.numbers) == 1]
    places = [q for q in counts if peopled(q)]
    seats = [q for q in counts if q.noun is not None and q.noun.key in SEATS]
    crews = [q for q in article.quantities if q.unit is None and len(q.numbers) == 1 and _crewed(q)]
    if places or seats or crews:
        for count in counts:
            yield from _over(count, places, LIVING)
            yield from _over(count, seats, SITTING)
            yield from _over(count, crews, CREW)
    yield from _out_of(article)
    for block in article.prose:
        yield from _carried(block)


def peopled(quantity: Quantity) -> bool:
    """Whether a count is of those who live somewhere."""
    assert quantity.noun is not None
    lead = quantity.block.lower[max(0, quantity.span.start - 40) : quantity.span.start]
    return quantity.noun.key in POPULATION or PEOPLED.search(lead) is not None


def _crewed(quantity: Quantity) -> bool:
    block, (start, end) = quantity.block, quantity.span
    return CREWED.search(block.lower, max(0, start - 30), start) is not None or bool(OF_CREW.match(block.lower, end))


def _over(count: Quantity, wholes: list[Quantity], kinds: frozenset[str]) -> Iterator[Hit]:
    """A Hit where the one whole that is near a count is smaller."""
    assert count.noun is not None
    if count.noun.key not in kinds or count in wholes:
        return
    region = count.block.region
    near = [whole for whole in wholes if whole.block.region is region and whole.block.role is not Role.TITLE]
    if len({whole.numbers[0].value for whole in near}) != 1:
        return
    whole = min(near, key=lambda each: abs(each.block.paragraph - count.block.paragraph))
    value, most = count.numbers[0].value, whole.numbers[0].value
    if value <= most or most < 2 or abs(whole.block.paragraph - count.block.paragraph) > REACH:
        return
    said, there = _words(count), _words(whole)
    weight = 2 if said == there else 1
    weight += (value > 2 * most) + (value > 10 * most)
    weight += not SMALL.isdisjoint(there) or kinds in (SITTING, CREW)
    weight -= 3 * (not WIDER.isdisjoint(said) or not LONGER.isdisjoint(said))
    weight -= 3 * (kinds is SITTING and (not SEVERAL.isdisjoint(said | there) or whole.block is not count.block))
    if weight >= ENOUGH:
        yield hit(count, whole)


def _out_of(article: Article) -> Iterator[Hit]:
    """ "won 15 of 7 games"; "sang it 240,000 times in forty years"."""
    for count, whole in zip(article.quantities, article.quantities[1:], strict=False):
        if count.block is not whole.block or count.unit is not None or len(whole.numbers) > 1:
            continue
        value, most = count.numbers[-1].value, whole.numbers[0].value
        noun = count.noun.key if count.noun is not None else ""
        end = count.noun.span.end if count.noun is not None and OUT.match(count.block.lower, count.noun.span.end) else 0
        between = count.block.lower[max(end, count.span.end) : whole.span.start]
        if TIMES.match(between) and whole.dimension in ("time", "age") and whole.unit:
            days = units.convert(most, whole.unit, "h") / DAY
            near = len(between) < 40 and "." not in between and SHARED.isdisjoint(_words(count))
            if near and days >= 1 and value > days * OFTEN:
                yield hit(count, whole)
        elif whole.unit is None and (end or (not noun and (whole.noun is not None or MARKS & _words(count)))):
            fits = value <= most or most < 2 or value != int(value)
            if not fits and OUT_OF.fullmatch(between) and not 1900 < most < 2100:
                yield hit(count, whole)


def _carried(block: Block) -> Iterator[Hit]:
    """ "13 hours 92 minutes", "5 feet 14 inches", "two weeks and nine days": the smaller holds one of the larger."""
    if SMALLER.isdisjoint(block.vocabulary) and "ft" not in block.lower:
        return
    for found in CARRIED.finditer(block.lower):
        large, small = (next(n for n, unit in enumerate(UNITS) if found[name] in unit) for name in ("large", "small"))
        most, value = CARRY.get((large, small)), Decimal(WORDED.get(found["value"], found["value"]))
        if most is None or not most <= value < 10 * most or BETWEEN.search(block.lower, 0, found.start()):
            continue
        span, whole = Span(found.start("value"), found.end("small")), Span(*found.span("whole"))
        values = {"value": block.text[slice(*span)], "whole": block.text[slice(*whole)]}
        yield Hit("carried", block, span, values, (Related(block, whole, "whole"),), doubt=NOTE)


def _words(quantity: Quantity) -> frozenset[str]:
    start, end = quantity.block.sentence_at(quantity.span.start)
    return frozenset(frames.words(SAME_DAY.sub("", quantity.block.lower[start:end])))


def hit(count: Quantity, whole: Quantity) -> Hit:
    span, other = frames.written(count), frames.written(whole)
    values = {"value": count.block.text[slice(*span)], "whole": whole.block.text[slice(*other)]}
    return Hit("more", count.block, span, values, (Related(whole.block, other, "whole"),), doubt=NOTE)
