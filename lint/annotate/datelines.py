"""Datelines: the place, day and agency that open an agency story, up to the dash.

"Mâcon (ABC) –", "ROUEN, 3 mai (ABC) -", "(Huế) –", "DAYTON, Ohio —", "Dijon, le 3 mai 2022 –", "3 mai 2022. -",
"HUY 03/05/2022 (ABC) ="
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.words import table

REACH = 110  # characters in which the dash has to stand
SHORTEST_LEDE = 25  # characters after the dash
PLACE_WORDS, LONGEST_PLACE = 5, 40  # of a place that no agency confirms
PARTICLES = table("de du des la le les sur en of the and et upon y el al")
ELIDED = ("d'", "d’", "l'", "l’")
ARTICLES = table("Le La Les The Un Une A")
# Kickers of a page that look like places: "VIDÉO - Le pont".
KICKERS = table(
    "vidéo vidéos video videos photo photos images diaporama carte infographie portrait reportage entretien interview",
    "analyse enquête décryptage direct live exclusif exclusive urgent alerte tribune opinion édito éditorial chronique",
    "podcast témoignage témoignages récit rectificatif erratum correction presse agenda météo feuilleton brève brèves",
    "analysis factbox timeline explainer feature profile obituary watch breaking update updated corrected advisory",
    "clip ảnh infographic phóng_sự bình_luận",
)
DASHES = ("–", "—", " -- ", " - ", ")-", ' -"', " -«", ") = ")
OPENING = "«\"“‘([ \u00a0\u202f'"
NUMBER_ENDINGS = ("er", "st", "nd", "rd", "th")


def length(text: str, strict: bool = False) -> int:
    """How many characters of a paragraph are its dateline with the blanks after it; 0 for none.

    `strict` asks for an agency or a day in it: later in a page "Mâcon - Le ..." may open any paragraph.
    """
    if len(text) < SHORTEST_LEDE or not (text[0].isupper() or text[0].isdigit() or text[0] == "("):
        return 0
    for head, end in _heads(text):
        following = text[end:].lstrip(OPENING)[:1]
        opens = len(text) - end >= SHORTEST_LEDE and (following.isupper() or following.isdigit())
        if opens and _is_dateline(head, strict):
            return end
    return 0


def _heads(text: str) -> Iterator[tuple[str, int]]:
    """What stands before a dash, and where the text goes on behind it; the first two dashes are tried."""
    start = text[:REACH]
    places = sorted((found, dash) for dash in DASHES if (found := start.find(dash)) > 0)
    for found, dash in places[:2]:
        closes = dash.startswith(")")
        head = start[: found + closes]
        end = found + len(dash.rstrip('"«'))
        while end < len(text) and text[end] in "- \u00a0\u202f":
            end += 1
        yield head.strip(), end


def _is_dateline(head: str, strict: bool) -> bool:
    head = head.rstrip(".,")
    if ")" in head:
        before, _, rest = head.partition("(")
        agency, _, after = rest.partition(")")
        place = (before.rstrip(" .,\u00a0" if "," in before else " ./\u00a00123456789") + after).strip()
        return 1 < len(agency) <= 60 and (not place or _is_place(place, long=True))
    if head[:1].isdigit():
        return any(letter.isalpha() for letter in head) and len(head) <= 30 and _is_day(head)
    return _is_place(head) and (not strict or any(letter.isdigit() for letter in head))


def _is_place(text: str, long: bool = False) -> bool:
    """A place in capitals or capitalised, and what may follow its commas: a state, a country, a day."""
    place, *rest = text.split(",")
    words = place.replace("/", " ").split()
    if text.casefold().removeprefix("en ").replace(" ", "_") in KICKERS:
        return False
    if not words or (not long and (len(words) > PLACE_WORDS or len(place) > LONGEST_PLACE)) or len(rest) > 3:
        return False
    if len(words) > 1 and words[0] in ARTICLES and not all(map(_is_capitalised, words)):
        return False
    return words[0][0].isupper() and all(map(_is_named, words)) and all(map(_is_addition, rest))


def _is_named(word: str) -> bool:
    return _is_capitalised(word) or word.lower() in PARTICLES or word.startswith(ELIDED)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and not any(sign.isdigit() for sign in word)


def _is_addition(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= 6 and (_is_day(part) or all(map(_is_capitalised, words)))


def _is_day(text: str) -> bool:
    """A day as datelines print it: "3 mai", "le 3 mai 2022", "May 3", "ngày 3/5", a year alone after a comma."""
    words = text.replace("/", " ").replace(".", " ").split()
    numbers = sum(word.isdigit() or (word[0].isdigit() and word.endswith(NUMBER_ENDINGS)) for word in words)
    return 0 < numbers <= 3 and len(words) - numbers <= 4
