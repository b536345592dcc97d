"""Titles of persons taken apart: which office, of what country or body, and whether it is held, past or another's.

A title stands before a name ("le ministre japonais de la Défense Jean Dupont") or behind it ("Jean Dupont, président
du club"); the first is found with the names, the second is read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lint.annotate import countries, offices
from lint.annotate.name_grammar import words
from lint.annotate.office_grammar import GRAMMARS
from lint.annotate.words import keyed, phrases
from lint.model import Block, NameMention
from lint.record import NamedTuple
from lint.source import Span

LONGEST = 14  # words of a title behind a name
BLANKS = " \u00a0\u202f"
COMPLEMENTS = phrases(" de la | de l'| de l’| du | des | de | d'| d’| of the | of | for | à la ")

# The head of a title, in lower case -> the office.
OFFICES = keyed({
    "président|présidente|president": "president", "ministre|minister": "minister",
    "chancelier|chancelière|chancellor": "chancellor", "gouverneur|gouverneure|governor": "governor",
    "maire|mairesse|mayor|bourgmestre": "mayor", "ambassadeur|ambassadrice|ambassador": "ambassador",
    "secrétaire|secretary": "secretary", "directeur|directrice|director": "director",
    "sénateur|sénatrice|senator|sen|sen.": "senator", "député|députée": "deputy", "roi": "king", "reine": "queen",
    "préfet|préfète": "prefect", "général|générale|gen|gen.": "general", "colonelle|col|col.": "colonel",
    "amiral": "admiral", "capitaine": "captain", "lt|lt.": "lieutenant",
})  # fmt: skip
# Vietnamese heads, of two syllables: the one before the head tells which office it is.
VIETNAMESE = {
    ("tổng", "thống"): "president",
    ("thủ", "tướng"): "premier",
    ("chủ", "tịch"): "chair",
    ("bộ", "trưởng"): "minister",
    ("thứ", "trưởng"): "vice-minister",
    ("đại", "sứ"): "ambassador",
    ("giám", "đốc"): "director",
    ("bí", "thư"): "secretary",
    ("hiệu", "trưởng"): "headmaster",
    ("vụ", "trưởng"): "head of department",
    ("cục", "trưởng"): "head of department",
}
PREMIER = words("premier première prime")
DEPUTY = words("vice phó deputy adjoint adjointe sous assistant délégué déléguée")
PAST = words("ancien ancienne ex former futur future then late alors feu emeritus designate elect élu élue honoraire")
ACTING = words("intérim acting interim intérimaire sortant sortante outgoing")
# Words in a sentence that say that somebody takes or leaves an office, and those that say it right before a title.
CHANGES = words(
    "ancien ancienne ex former formerly futur future devenu devenue became become nommé nommée nommer "
    "appointed named promu promue promoted élu élue elected succédé succède succéder succeeded remplacé remplace "
    "remplacer replaced previously auparavant précédemment intérim acting candidat candidate époque jadis historique "
    "limogé fired resigned démissionné démissionnaire predecessor prédécesseur successeur successor redevenu cumule "
    "jusqu until déchu déchue renversé renversée destitué destituée évincé évincée deposed ousted toppled"
)
FUTURES = ("the future of", "the future,", "the future.", "in future", "le futur", "du futur")  # what is no office's
ELSEWHEN = CHANGES | words(
    "then alors ensuite avait était fut was were been sous pendant prochain prochaine next comme as"
)


class Title(NamedTuple):
    """A title of a name. `office` is a word of `OFFICES` values or "premier", else the head itself; `country` a code
    where an adjective or the complement names a country; `of` the rest of the complement, in lower case."""

    name: NameMention
    span: Span
    text: str
    office: str
    deputy: bool = False
    past: bool = False  # former, future, acting: not the one who holds it
    country: str = ""
    of: str = ""
    behind: bool = False


def before(name: NameMention) -> Title | None:
    """The title before a name."""
    if name.office is None:
        return None
    text = name.block.text
    start = text.rfind(name.office, 0, name.span.start)
    if start < 0:
        return None
    title = _parse(name, Span(start, start + len(name.office)), name.block.language)
    if title is None:
        return None
    if name.block.language == "en" and not title.country and (owner := _owner(text, start)):
        start -= len(owner[0]) + 1
        title = title._replace(country=owner[1], span=Span(start, title.span.end), text=text[start : title.span.end])
    return title._replace(past=title.past or _is_past(text, start))


def _owner(text: str, start: int) -> tuple[str, str] | None:
    """The word for a country right before an English title, and its code: "Germany's", "Mexican"."""
    word = text[max(0, start - 30) : max(0, start - 1)].replace("’", "'").rpartition(" ")[2]
    named = word.endswith("'s")
    code = countries.by_name(word[:-2], "en") if named else countries.by_adjective(word.lower(), "en")
    return (word, code) if len(code) == 2 else None


def behind(name: NameMention) -> Title | None:
    """The title that follows a name after a comma."""
    text, end = name.block.text, name.span.end
    if text[end : end + 2] != ", " or name.block.language not in ("fr", "en"):
        return None
    span = _title_from(text, end + 2, name.block.language)
    title = _parse(name, span, name.block.language) if span else None
    if title is None or span is None:
        return None
    of = title.of or _complement_after(text, span.end)
    return title._replace(behind=True, past=title.past or _is_past(text, span.start), of=of)


def _complement_after(text: str, end: int) -> str:
    """The word of a complement that a title has behind what was read: "président du [comité]"."""
    linker = next((each for each in COMPLEMENTS if text.startswith(each, end)), "")
    start = end + len(linker)
    return text[start : countries.word_end(text, start)].lower() if linker else ""


def _is_past(text: str, start: int) -> bool:
    """Whether a word right before a title puts it into another time."""
    before = text[max(0, start - 26) : start].lower().replace("’", "'").replace("'", " ").replace("-", " ").split()
    return any(word in ELSEWHEN for word in before[-2:])


def _parse(name: NameMention, span: Span, language: str) -> Title | None:
    text = name.block.text[span.start : span.end]
    parts = _tokens(text)
    head = next((i for i, part in enumerate(parts) if offices.is_head(part, language)), None)
    if head is None:
        return None
    prefix = [piece for part in parts[: head + 1] for piece in part.split("-")]
    bare = prefix.pop() if parts[head] != "secretary-general" else parts[head]
    office = OFFICES.get(bare, bare)
    if language == "vi":
        office = VIETNAMESE.get((prefix[-1] if prefix else "", bare), office)
    elif office == "minister" and PREMIER & set(prefix):
        office = "premier"
    marks = {*prefix, *parts[head + 1 :]}
    country, of = _complement(parts, head, language)
    if office == "chair" and of == "nước":
        office, of = "president", ""
    return Title(name, span, text, office, bool(marks & DEPUTY), bool(marks & (PAST | ACTING)), country, of)


@lru_cache(1024)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(
        text.lower().replace("’", "'").replace("\u00a0", " ").replace("d'", "d' ").replace("l'", "l' ").split()
    )


def _complement(parts: tuple[str, ...], head: int, language: str) -> tuple[str, str]:
    """The country that a title names, and what else stands behind its head or, in English, before it."""
    linkers = GRAMMARS[language].linkers
    rest = [part.rstrip("'") for part in parts[head + 1 :]]
    content = [part for part in rest if part not in linkers]
    if language == "en":
        content = [*parts[:head], *content]
        content = [part for part in content if part not in PREMIER and part not in DEPUTY and part not in PAST]
    for index, part in enumerate(content):
        code = countries.by_adjective(part, language)
        if len(code) == 2:
            return code, " ".join(content[:index] + content[index + 1 :])
    name = " ".join(content)
    if content and (code := countries.by_name(name, language)):
        return code, ""
    return "", name


def _title_from(text: str, start: int, language: str) -> Span | None:
    """The title that starts at an offset, up to a comma or a word that cannot belong to it."""
    grammar = GRAMMARS[language]
    for article in ("le ", "la ", "l'", "l’", "the ", "a ", "son ", "sa ", "its "):
        if text.startswith(article, start):
            start += len(article)
            break
    at, last, seen, linked = start, start, False, False
    if text.startswith(("et ", "and ", "de ", "of "), start):
        return None
    for _ in range(LONGEST):
        end = countries.word_end(text, at)
        word = text[at:end].replace("’", "'").rpartition("'")[2].lower()
        if not word:
            break
        linking = word in grammar.linkers
        if offices.is_head(word, language):
            seen = True
        elif text[at].isupper() and seen and not linked and not _fits(word, language):
            return None  # somebody else's name: "Luc Parent, le maire Jean Roy"
        elif not (linking or text[at].isupper() or offices.is_title(word, language) or _fits(word, language)):
            break
        linked = linking or (linked and text[at].isupper())
        if not linking:
            last = end
        if text[end : end + 1] not in BLANKS or not text[end:]:
            break
        at = end + 1
    return Span(start, last) if seen and last > start and not _names_another(text, last) else None


def _fits(word: str, language: str) -> bool:
    return offices.is_adjective(word, language) or bool(countries.by_adjective(word, language))


def _names_another(text: str, end: int) -> bool:
    """Whether what looked like a title behind a name goes on into another name."""
    return text[end : end + 1] in BLANKS and text[end + 1 : end + 2].isupper()


def of(name: NameMention) -> Iterator[Title]:
    """The titles of a name: the one before it, the one behind it."""
    if name.office is not None and (title := before(name)) is not None:
        yield title
    if name.block.text.startswith(", ", name.span.end) and " " in name.text and (title := behind(name)) is not None:
        yield title


def tells_of_change(block: Block, span: Span, words: frozenset[str] = CHANGES) -> bool:
    """Whether the sentence of a title says that offices change, or has another of some words."""
    sentence = block.sentence_at(span.start)
    said = block.text[sentence.start : sentence.end].lower().replace("’", "'").replace("'", " ").replace("-", " ")
    for thing in FUTURES:
        said = said.replace(thing, " ")
    told = [word.strip('.,;:()«»"') for word in said.split()]
    return any(word in words and not _is_of_an_hour(told, at) for at, word in enumerate(told))


def _is_of_an_hour(said: list[str], at: int) -> bool:
    """Whether "until" stands before an hour: "keep off the roads until 6 p.m."."""
    following = said[at + 1] if at + 1 < len(said) else ""
    return said[at] == "until" and following[:1].isdigit() and len(following) < 4


def years(block: Block, span: Span) -> list[int]:
    """The years that the sentence names: it may tell of one of them."""
    sentence = block.sentence_at(span.start)
    pieces = (word.strip("().,;:") for word in block.text[sentence.start : sentence.end].split())
    return [int(piece) for piece in pieces if len(piece) == 4 and piece.isdecimal()]
