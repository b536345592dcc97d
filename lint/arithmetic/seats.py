"""Seats against those who sit in them, storeys against the height they make: 290 people in a bus with 16 seats."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import frames, patterns
from lint.annotate.words import table
from lint.model import Article, Hit, Quantity, Related, Value
from lint.source import Span

NUMBER = r"\d(?:[\d\u00a0\u202f .,]*\d)?"
SEATS = patterns.compile(
    rf"\b(?P<n>{NUMBER})[\u00a0\u202f -](?:places?|sièges|fauteuils|seats?|seater|chỗ(?: ngồi)?)\b"
    r"(?! (?:de|d['’]|à|supp|for the))"
)
CUES = table("places sièges fauteuils seat seats seater chỗ")
VEHICLE = table(
    "car cars bus autocar minibus van fourgon taxi voiture monospace barque vedette bateau canot avion "
    "hélicoptère navette coach boat "
    "dinghy plane minivan helicopter shuttle xe thuyền ca nô tàu máy"
)
ROOM = table(
    "salle théâtre stade cinéma auditorium amphithéâtre gymnase chapiteau opéra arena aréna hall theatre "
    "theater stadium cinema "
    "tent rạp sân nhà hội khán"
)
PERSONS = table(
    "passager personne spectateur voyageur élève touriste supporter occupant migrant fan passenger people "
    "person spectator pupil "
    "tourist supporter traveller student người khách hành khán"
)
SEVERAL = {
    "fr": table(
        "soirs soirées représentations jours semaine semaines saison an année années ans mois depuis total par "
        "candidats "
        "demandes abonnés concerts voyages rotations extérieur dehors million millions écran séances"
    ),
    "en": table(
        "nights shows days week weeks season year years month months since total per performances applied "
        "applicants trips "
        "flights outside million millions screen screenings"
    ),
    "vi": table("đêm ngày buổi năm suất tuần tháng mỗi trong chuyến lượt triệu tổng"),
}
CROWDED, FULL = 6, 3  # times the seats that many people are too much: in a vehicle, in a room
STOREYS = patterns.compile(
    r"\b(?P<n>\d{1,3}|\p{L}+)[\u00a0\u202f -](?:étages|storeys?|stor(?:y|ies|eyed)|floors?|tầng|niveaux)\b"
)
STOREYED = table("étages storey storeys storeyed story stories floors floor tầng niveaux")
HIGH = patterns.compile(
    r"\b(?:haut\w*|élèv\w+|culmin\w+|dress\w+|rises?|rising|rose|tall|high|height|stands?|above|tower\w*|cao)\b"
)
WORDS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12,
    "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
LOW, TALL = Decimal("1.9"), 15  # metres a storey


def hits(article: Article) -> Iterator[Hit]:
    """Hits for crowds that have no room, and for heights that storeys do not make."""
    if article.vocabulary.isdisjoint(CUES | STOREYED):
        return
    for quantity in article.quantities:
        known = quantity.block.vocabulary
        if len(quantity.numbers) > 1:
            continue
        if quantity.noun is not None and quantity.unit is None and quantity.noun.key in PERSONS:
            if not CUES.isdisjoint(known):
                yield from _crowd(quantity)
        elif quantity.unit == "m" and not STOREYED.isdisjoint(known):
            yield from _height(quantity)


def _crowd(quantity: Quantity) -> Iterator[Hit]:
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    match = SEATS.search(block.lower, sentence.start, sentence.end)
    if match is None or match.start() == quantity.span.start:
        return
    words = set(patterns.compile(r"\p{L}+").findall(block.lower[sentence.start : sentence.end]))
    times = CROWDED if words & VEHICLE else FULL if words & ROOM else 0
    seats = int("".join(filter(str.isdigit, match["n"])))
    crowded = bool(times) and seats >= 2 and quantity.numbers[0].value > seats * times
    if crowded and words.isdisjoint(SEVERAL.get(block.language, ())):
        yield _hit("seats", quantity, Span(match.start(), match.end()), {"seats": match[0]})


def _height(quantity: Quantity) -> Iterator[Hit]:
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    text = block.lower
    match = STOREYS.search(text, sentence.start, sentence.end)
    if match is None or not (match["n"].isdigit() or match["n"] in WORDS):
        return
    around = text[max(sentence.start, quantity.span.start - 40) : quantity.span.start] + text[quantity.span.end :][:20]
    storeys = WORDS.get(match["n"]) or int(match["n"])
    metres = quantity.numbers[0].value / storeys if storeys else LOW
    if HIGH.search(around) and storeys > 1 and not LOW <= metres <= TALL and "altitude" not in around:
        yield _hit("storeys", quantity, Span(match.start(), match.end()), {"storeys": match[0]})


def _hit(outcome: str, quantity: Quantity, span: Span, more: dict[str, Value]) -> Hit:
    block = quantity.block
    written = frames.written(quantity)
    values: dict[str, Value] = {"value": block.text[written.start : written.end], **more}
    return Hit(outcome, block, written, values, (Related(block, span, "other"),))
