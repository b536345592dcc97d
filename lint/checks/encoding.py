"""Text that was read in another encoding than it was written in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint.checks._search import ADDRESSES, compiled, mentioned
from lint.model import Agreement, Article, Edit, Hit, Related, Suggestion, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("file", "mojibake", "lost")
# UTF-8 read as Windows-1252: a lead byte shows as one of Â Ã Ä Å Æ Ì Í á â, what follows as signs of 80 to BF.
FOLLOWERS = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "\x81\x8d\x8f\x90\x9d"
BROKEN = rf"(?:[ÂÃÄÅÆÌÍ][{FOLLOWERS}]|[áâ][{FOLLOWERS}]{{2}})+"
# Windows-1252 with a byte dropped on the way, Mac Roman, a byte order mark.
REMAINS = ("â€", "√©", "√®", "√†", "√¢", "‚Äô", "‚Äú", "‚Äù", "ï»¿")
GRAVE = r"(?<![^\s\p{Ll}'’])Ã(?= {1,2}\p{Ll})"  # "à" whose second byte, a no-break space, was made plain
# An apostrophe become a question mark ("l?usine", "don?t").
LOST = r"(?<=\p{L})\?(?=\p{Ll})|" + (
    r"\?(?:(?<=\b(?:[ldnmtscjLDNMTSCJ]|[Qq]u|[Aa]ujourd)\?)(?=\p{L}{2})|(?<=\p{L}\?)(?=[st]\b))"
)
# What stands for a character that could not be read, and control characters where Windows has signs.
REPLACED = r"[\ufffd\x80-\x84\x86-\x9f]+"
LEADS = frozenset("ÂÃÄÅÆÌÍáâ√ï‚")
SECOND = frozenset(FOLLOWERS + "©®†¢Ä» ")
REPLACEMENTS = frozenset("\ufffd") | frozenset(map(chr, range(0x80, 0xA0)))
# Latin letters with diacritics, typographic signs, Vietnamese marks, money: what news copy is made of.
PLAUSIBLE = (
    (0xA0, 0x17F),
    (0x1A0, 0x1B0),
    (0x300, 0x309),
    (0x31B, 0x31B),
    (0x323, 0x323),
    (0x1E00, 0x1EFF),
    (0x2010, 0x203A),
    (0x20AB, 0x20AC),
)


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for the file, one for what can be read back, one for what is lost, each at its first place."""
    text, page = article.copy, article.page
    if article.source.encoding == "cp1252":
        yield Hit("file", page, _first_letter(text), {"encoding": "Windows-1252"})
    known = article.source.characters
    broken = _broken(text) if any(_followed(text, lead) for lead in known & LEADS) else []
    broken = [span for span in broken if not mentioned(text, _word(text, span))]
    if broken:
        yield _mojibake(article, broken)
    lost = _find(REPLACED, text) if known & REPLACEMENTS else []
    lost += [span for span in _find(LOST, text) if not page.masked(span, *ADDRESSES)] if "?" in known else []
    lost = [span for span in lost if not any(run.start <= span.start < run.end for run in broken)]
    if lost:
        first = _word(text, min(lost))
        values: dict[str, Value] = {"text": text[first.start : first.end], "count": len(lost)}
        yield Hit("lost", page, first, values, _related(article, sorted(lost)))


def _followed(text: str, lead: str) -> bool:
    """A quick test: whether a sign that mojibake is made of stands behind a letter."""
    at = text.find(lead)
    while at >= 0:
        if text[at + 1 : at + 2] in SECOND:
            return True
        at = text.find(lead, at + 1)
    return False


def _broken(text: str) -> list[Span]:
    spans = [s for s in _find(BROKEN, text) if _repaired(text[s.start : s.end]) and not _capital(text, s)]
    remains = [span for each in REMAINS if each in text for span in _find(each, text)]
    remains += _find(GRAVE, text) if "Ã " in text else []
    remains = [s for s in remains if not any(b.start <= s.start < b.end for b in spans)]
    return sorted(spans + remains)


def _capital(text: str, span: Span) -> bool:
    """Whether a run is the last letter of a word in capitals with the quotation mark, dash or blank behind it."""
    before, sign, after = text[span.start - 1 : span.start], text[span.end - 1], text[span.end : span.end + 1]
    return span.end - span.start == 2 and before.isupper() and not (after.isalpha() and sign != "\u00a0")


def _find(pattern: str, text: str) -> list[Span]:
    expression: Any = compiled(pattern)
    return [Span(*match.span()) for match in expression.finditer(text)]


def _first_letter(text: str) -> Span:
    at = next((index for index, character in enumerate(text) if not character.isascii()), 0)
    return Span(at, at + 1)


def _repaired(text: str) -> str | None:
    """What a run of broken characters was; None where it does not decode to letters and signs of copy."""
    try:
        repaired = b"".join(_byte(character) for character in text).decode("utf-8")
    except UnicodeError:
        return None
    return repaired if all(any(low <= ord(c) <= high for low, high in PLAUSIBLE) for c in repaired) else None


def _byte(character: str) -> bytes:
    """The byte that a character stood for; five bytes have no character in Windows-1252 and pass as they are."""
    return character.encode("latin-1" if ord(character) < 0x100 else "cp1252")


def _mojibake(article: Article, spans: list[Span]) -> Hit:
    text = article.source.text
    first = _word(text, spans[0])
    edits = tuple(Edit(s, repaired) for s in spans if (repaired := _repaired(text[s.start : s.end])))
    values: dict[str, Value] = {"text": text[first.start : first.end], "count": len(spans)}
    shown = _apply(text, first, edits)
    suggestions = (Suggestion(shown, edits),) if edits else ()
    return Hit("mojibake", article.page, first, values, _related(article, spans), suggestions)


def _apply(text: str, span: Span, edits: tuple[Edit, ...]) -> str:
    """A stretch of text with the edits that lie in it."""
    at, pieces = span.start, []
    for edit in edits:
        if span.start <= edit.span.start and edit.span.end <= span.end:
            pieces += [text[at : edit.span.start], edit.text]
            at = edit.span.end
    return "".join((*pieces, text[at : span.end]))


def _word(text: str, span: Span) -> Span:
    """A span with the letters and figures about it."""
    word = compiled(r"[^\s.,;:!?()«»“”\"]{0,30}+").match(text, span.end)
    before = compiled(r"[^\s.,;:!?()«»“”\"]{0,30}+$").search(text[max(0, span.start - 30) : span.start])
    return Span(span.start - len(before[0]) if before else span.start, word.end())


def _related(article: Article, spans: list[Span]) -> tuple[Related, ...]:
    words = dict.fromkeys(_word(article.source.text, span) for span in spans)
    return tuple(Related(article.page, word, "also") for word in list(words)[1:])
