"""Words that say how exact a number is, and the interval that they allow.

"plus de 182" starts at 182; "près de 500" is 450 to 500; "environ 500" is 450 to 550. Two mentions can only contradict
each other where their intervals do not meet.
"""

from __future__ import annotations

from decimal import Decimal

from lint.annotate.units import plain
from lint.annotate.words import keyed
from lint.model import Approximation, Reading
from lint.source import Span

BEFORE: dict[str, dict[str, Approximation]] = {
    "fr": {
        **dict.fromkeys(("plus de", "plus d ", "au-delà de", "dépassant", "supérieur à", "supérieure à"), "over"),
        **dict.fromkeys(("au moins", "minimum", "à partir de", "un minimum de"), "at-least"),
        **dict.fromkeys(("moins de", "moins d ", "inférieur à", "inférieure à"), "under"),
        **dict.fromkeys(("jusqu à", "jusqu aux", "au plus", "au maximum", "un maximum de"), "at-most"),
        **dict.fromkeys(("près de", "presque", "pas loin de", "à peine moins de"), "nearly"),
        **dict.fromkeys(("environ", "quelque", "autour de", "à peu près", "de l ordre de"), "about"),
    },
    "en": {
        **dict.fromkeys(("more than", "over", "above", "upwards of", "in excess of"), "over"),
        **dict.fromkeys(("at least", "no fewer than", "no less than", "a minimum of"), "at-least"),
        **dict.fromkeys(("less than", "fewer than", "under", "below"), "under"),
        **dict.fromkeys(("at most", "up to", "no more than", "as many as", "as much as", "a maximum of"), "at-most"),
        **dict.fromkeys(("nearly", "almost", "close to", "just under"), "nearly"),
        **dict.fromkeys(("about", "around", "some", "roughly", "approximately", "an estimated", "or so"), "about"),
    },
    "vi": {
        **dict.fromkeys(("hơn", "trên", "quá"), "over"),
        **dict.fromkeys(("ít nhất", "tối thiểu"), "at-least"),
        **dict.fromkeys(("dưới", "chưa đến", "chưa tới", "không quá"), "under"),
        **dict.fromkeys(("tối đa", "lên tới", "lên đến", "nhiều nhất"), "at-most"),
        **dict.fromkeys(("gần", "ngót", "suýt soát"), "nearly"),
        **dict.fromkeys(("khoảng", "chừng", "độ chừng", "ước chừng", "ước tính"), "about"),
    },
}
AFTER: dict[str, dict[str, Approximation]] = {
    "fr": keyed({" environ": "about", " au moins| ou plus| au minimum": "at-least", " au plus| au maximum": "at-most"}),
    "en": {" or more": "at-least", " at least": "at-least", " or so": "about", " at most": "at-most"},
    "vi": {" trở lên": "at-least", " trở xuống": "at-most"},
}
# All of one language for a single `endswith`, before the phrase is looked for.
_ENDINGS = {lang: tuple(table) for lang, table in BEFORE.items()}
_OPENINGS = {lang: tuple(table) for lang, table in AFTER.items()}
_ARTICLES = {"fr": ("les ", "des ", "la ", "une ", "un ", "d "), "en": ("the ", "a ", "an "), "vi": ("")}
REACH = 22


def before(text: str, offset: int, language: str) -> tuple[Approximation, Span] | None:
    """The approximation that stands right before a number, across an article."""
    low = plain(text[max(0, offset - REACH) : offset].lower())
    shown = low.rstrip()
    for article in _ARTICLES[language]:
        if low.endswith(" " + article) and not low.endswith(" d "):
            shown = low[: -len(article)].rstrip()
    candidates = [shown, shown + " "] if low.endswith(" d ") else [shown]
    for candidate in candidates:
        if candidate.endswith(_ENDINGS[language]):
            phrase = max((p for p in _ENDINGS[language] if candidate.endswith(p)), key=len)
            start = len(candidate) - len(phrase)
            if start and candidate[start - 1].isalnum():
                return None
            first = max(0, offset - REACH) + start
            return BEFORE[language][phrase], Span(first, first + len(phrase.rstrip()))
    return None


def after(text: str, offset: int, language: str) -> tuple[Approximation, Span] | None:
    """The approximation that follows a number with its unit: "12 km² environ"."""
    if not text.startswith(_OPENINGS[language], offset):
        return None
    phrase = max((p for p in _OPENINGS[language] if text.startswith(p, offset)), key=len)
    end = offset + len(phrase)
    return None if text[end : end + 1].isalnum() else (AFTER[language][phrase], Span(offset + 1, end))


def interval(first: Reading, last: Reading, kind: Approximation) -> tuple[Decimal | None, Decimal | None]:
    """The values that a number, or the ends of a range, may stand for; None is an open end."""
    low, high = (first, last) if first is last else sorted((first, last))
    if kind in ("", "about", "nearly") and low.value < 0:
        return low.low, high.high
    match kind:
        case "over":
            return low.value, high.value * Decimal("1.25") if high.value > 0 else None
        case "at-least":
            return low.value, None
        case "under" | "at-most":
            return (Decimal(0) if low.value > 0 else None), high.value
        case "nearly":
            return low.value * Decimal("0.9"), high.value
        case "about":
            return min(low.low, low.value * Decimal("0.9")), max(high.high, high.value * Decimal("1.1"))
    return low.low, high.high
