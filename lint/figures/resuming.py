"""How a sentence takes up a figure told before: "ces 73 communes", "of the 19 killed", "Le tunnel, long de #"."""

from __future__ import annotations

from lint import patterns
from lint.annotate.words import table
from lint.model import Block
from lint.record import NamedTuple

SHORTEST = 4
PHRASE = 48  # characters behind a figure that may belong to what it counts
REACH = 40  # characters before a figure in which a demonstrative stands
DEFINITE = {"fr": ("le", "la", "les", "l", "ce", "cet", "cette", "ces"), "en": ("the", "this", "that", "these")} | {
    "vi": (
        *("vụ", "trận", "cuộc", "tuyến", "đường", "dự", "công", "lễ", "cơn", "tàu", "xe", "hầm", "cầu", "khoản", "gói"),
        *("toàn", "nhà", "đợt", "chiếc", "đoàn"),
    )
}
# What stands right before a figure that takes up a whole: "Parmi les 43 blessés", "All 26 homes", "after the 26 hours".
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
        " après les ",
        " après ces ",
    ),
    "en": (
        " of the ",
        " of these ",
        " of those ",
        " all ",
        " all the ",
        " among the ",
        " after the ",
        " after these ",
        " after those ",
    ),
    "vi": (" trong số ", " trong tổng số ", " toàn bộ ", " tất cả ", " cả "),
}
DETERMINERS = {
    "fr": (" les ", " ces ", " ses ", " leurs ", " aux "),
    "en": (" the ", " these ", " those ", " this ", " its ", " their "),
    "vi": (" số ", " mức án ", " bản án ", " khoản ", " các ", " những ", " nguồn vốn ", " gói ", " gia đình "),
}
# Demonstratives: before a figure or the noun that it belongs to, in Vietnamese behind what it counts.
POINTING = {
    "fr": r" (?:ces|(?:ce|cet|cette) \S+ (?:\S+ )?(?:de|d)) $",
    "en": r" (?:these|those|this|this \S+ (?:\S+ )?of) $",
}
POINTED = r"(?: [^\s,;:.()]+){0,3}? (?:này|ấy|nói trên|(?<!trong )đó)(?![^\s,.;:])"
VICTIMS = " nạn nhân"  # are always those of whom the article tells
# A price or a size that opens a sentence before the thing itself.
FRONTING = {
    "fr": (" à ", " avec ", " avec ses ", " pour "),
    "en": (" at ", " with ", " for ", " with its "),
    "vi": (" với ", " với giá ", " với mức giá ", " với số tiền ", " với chiều dài "),
}

MARKS = str.maketrans('"“«(', "    ")


# Verbs that end the phrase of a figure that is known.
VERBS = {
    "fr": r"(?:ont|a|avait|sont|est|était|doit|doivent|peut|peuvent|\p{L}+(?:eront|era|aient|iront|ira))",
    "en": r"(?:was|were|have|has|had|will|is|are|would|could|can|may|went|came|left|got|began)",
    "vi": r"(?:đã|sẽ|được|bị|là|có|chưa|đang)",
}


def within(between: str, block: Block) -> bool:
    """Whether what follows a known figure belongs to it: "victimes de l'effondrement de", no "seront enterrées"."""
    verb = patterns.compile(rf"(?<!\p{{L}}){VERBS[block.language]}(?!\p{{L}})")
    return len(between) < PHRASE and verb.search(between) is None


# Before what an amount is for, or a share of; and nouns of change that a share stands before.
FOR = {"fr": table("de d des du pour dans en au aux"), "en": table("of for in at on")}
MOVES = table("fall drop decline decrease slump rise increase jump surge gain growth hike cut")


def purpose(words: list[str], language: str) -> str:
    """What an amount is for, by the words behind it: "de fonctionnement", "bridge", "fall in the market"; or empty."""
    moves = bool(words) and words[0] in MOVES
    words = words[moves:]
    if language not in FOR or not words or patterns.compile(VERBS[language]).fullmatch(words[0]):
        return ""
    linked = words[0] in FOR[language]
    if (language == "fr" or moves) and not linked:
        return ""
    return next((word for word in words[linked:] if len(word) >= SHORTEST), "")


class Resumed(NamedTuple):
    """`whole` is what stands before a figure that takes up a whole."""

    whole: str
    taken_up: bool


def resumed(ahead: str, after: str, language: str) -> Resumed:
    """How a sentence takes up its figure; `ahead` is what stands before, in lower case behind a blank."""
    ahead = ahead.translate(MARKS)
    whole = next((phrase for phrase in WHOLES[language] if ahead.endswith(phrase)), "")
    known = whole != "" or ahead.endswith(DETERMINERS[language])
    return Resumed(whole, known or _pointed(ahead, after, language) or _fronted(ahead, after, language))


def _pointed(ahead: str, after: str, language: str) -> bool:
    """Whether a demonstrative takes a figure up: "ces 73 communes", "this fall of 40%", "73 xã này"."""
    if language == "vi":
        return after.startswith(VICTIMS) or patterns.compile(POINTED).match(after) is not None
    return patterns.compile(POINTING[language]).search(ahead[-REACH:]) is not None


def _fronted(ahead: str, after: str, language: str) -> bool:
    """Whether a sentence opens with a figure and goes on with what is known: "At $37 million, the painting"."""
    if ahead not in FRONTING[language]:
        return False
    behind = after.partition(",")[2].split(maxsplit=1)
    return bool(behind) and behind[0] in DEFINITE[language]
