"""What the words at a name say of a person: party, nationality, position on the field, rank, office, calling, seat.

Read from the name backwards as long as words can belong to one description ("the Spanish coach Ann Duval", "le maire de
Dole, Luc Parent"), and forwards behind a comma ("Luc Parent, maire de Dole"). A verb or another noun ends it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lint import patterns
from lint.annotate import countries, offices, openings
from lint.annotate.description_words import DIMENSIONS, SEATS, VIETNAMESE
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.office_words import HEADS, PORTFOLIOS
from lint.model import NameMention
from lint.record import NamedTuple
from lint.source import Span

REACH = 80  # characters before a name and behind it
LONGEST = 8  # words of a description
WORD = patterns.compile(r"\p{L}[\p{L}\p{M}\d-]*(?:['’](?:s(?!\p{L}))?)?[.,]?|[^\s\p{L}]")
LINKERS = words("de du des la le les l' d' au aux à chez sans en of the for at in a an un une")
PADDING = words("terrain central police fire team national nationale régional municipal droit gauche left right")
ADJECTIVES = words(
    "général générale financier financière technique commercial commerciale artistique sportif sportive adjoint "
    "adjointe exécutif exécutive"
)
BODIES = words(
    "syndicat club association parti groupe équipe entreprise société comité fédération ligue collectif usine école "
    "lycée université hôpital service département région ville village commune port banque musée festival théâtre "
    "coopérative chambre tribunal conseil commission fondation agence institut union party group company committee "
    "federation league team factory school university hospital council charity museum bank trust foundation agency "
    "institute cooperative"
)
ADDRESSES = words("M. Mme Mlle Me Mgr Dr Pr Mr Mrs Ms Dr. Prof. Sir Dame Lord Lady maître")
KOREAN = dict.fromkeys(("coréen", "coréenne", "korean"), "KRKP")
ABBREVIATED = words("m. mr. mrs. ms. dr. pr. prof. gov. sen. rep. capt. col. lt. sgt. gen. maj. cpl. mgr. st. hon.")
JOINING = ("et", "and", "&")
ARTICLES = words("a an the le la l' un une")
PAST = words("ancien ancienne ex former futur future late feu then alors")
KINDS = ("nationality", "party", "order")  # what an adjective says, beside the noun
VIETNAMESE_REACH = 40
MINISTERS = ("bộ trưởng", "thứ trưởng")


class Fact(NamedTuple):
    """A dimension and a person's value in it; `span` holds the description and the name, `of` the complement."""

    name: NameMention
    span: Span
    dimension: str
    value: str
    of: str = ""
    proper: tuple[str, ...] = ()  # the words of the complement that are names


# Verbs whose object a name is: "the driver told Ms Duval".
VERBS = words("told asked met joined beat succeeded married helped replaced thanked saw gave took led called sent")


class Piece(NamedTuple):
    text: str  # in lower case, its mark kept
    start: int
    capital: bool


@lru_cache(maxsize=512)
def of(name: NameMention) -> tuple[Fact, ...]:
    """What stands at a name."""
    return tuple(_of(name))


def _of(name: NameMention) -> Iterator[Fact]:
    if name.block.language == "vi":
        yield from _vietnamese(name)
        yield from _vietnamese_behind(name)
        before = name.block.text[max(0, name.span.start - 30) : name.span.start].rstrip()
        if code := _country_of(before):
            start = name.span.start - len(" ".join(before.split()[-3:])) - 1
            yield Fact(name, Span(max(start, 0), name.span.end), "nationality", code)
    elif name.block.language in SEATS:
        yield from _before(name)
        yield from _behind(name)


def _pieces(text: str, start: int) -> list[Piece]:
    found = WORD.finditer(text)
    return [Piece(m[0].lower().replace("’", "'"), start + m.start(), m[0][0].isupper()) for m in found]


def _before(name: NameMention) -> Iterator[Fact]:
    """The description that ends at a name, or at the comma before it."""
    text, end, language = name.block.text, name.span.start, name.block.language
    if not _begins(_without_address(text[max(0, end - 30) : end]), language) or openings.parts(name.block, *name.span):
        return
    start = max(0, end - REACH)
    pieces = _pieces(_without_address(text[start:end]), start)[-LONGEST:]
    complement: list[Piece] = []
    found: list[Fact] = []
    headed = False
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        if piece.text in PAST:
            return
        if _ends(piece) or (piece.text.endswith("'s") and not headed):
            break
        chief = index and piece.text == "executive" and pieces[index - 1].text == "chief"
        span = Span(pieces[index - 1].start if chief else piece.start, name.span.end)
        previous = pieces[index - (2 if chief and index > 1 else 1)] if index else None
        fact = _value(piece.text.rstrip("."), pieces[index - 1].text if index else "", language)
        if fact and (not headed or fact[0] in KINDS):
            found += _facts(name, span, fact, complement, previous)
            headed = headed or fact[0] not in KINDS
        elif headed and piece.text in JOINING and previous:
            found += _joined(name, span, previous, language)
            break
        elif headed and (offices.is_title(piece.text, language) or (language == "en" and _is_kind(previous, language))):
            continue
        elif headed or not (_may_stand(piece, language) or _is_complement(pieces, index)):
            break
        elif piece.text not in LINKERS:
            complement.insert(0, piece)
    yield from found


def _without_address(before: str) -> str:
    """What stands before a name, without the form of address and the comma."""
    before = before.rstrip(" \u00a0,")
    head, _, word = before.rpartition(" ")
    return head.rstrip(" \u00a0,") if word in ADDRESSES else before


def _is_kind(piece: Piece | None, language: str) -> bool:
    """Whether a word tells a nationality or a party: "Korean [film director]"."""
    return piece is not None and (_value(piece.text, "", language) or ("",))[0] in KINDS


def _is_complement(pieces: list[Piece], index: int) -> bool:
    """Whether a noun, or the adjective behind it, stands behind a linker: "de la partie civile"."""
    return pieces[index].text in BODIES or any(piece.text in LINKERS for piece in pieces[max(0, index - 2) : index])


def _joined(name: NameMention, span: Span, piece: Piece, language: str) -> Iterator[Fact]:
    """The other half of "chanteur et acteur"."""
    if fact := _value(piece.text.rstrip("."), "", language):
        yield Fact(name, span, *fact)


def _begins(before: str, language: str) -> bool:
    """Whether the word right before a name can belong to a description."""
    _, _, word = before.rpartition(" ")
    _, _, word = word.replace("’", "'").rpartition("'")
    lower = word.lower().rstrip(".")
    if lower in LINKERS or lower in VERBS or not lower:
        return False
    told = lower in BODIES or _value(lower, "", language) is not None or _is_linked(before)
    return told or _may_stand(Piece(lower, 0, word[:1].isupper()), language)


def _is_linked(before: str) -> bool:
    """Whether one of the two words before the last is a linker."""
    return any(piece.text in LINKERS for piece in _pieces(before[-30:], 0)[-3:-1])


def _behind(name: NameMention) -> Iterator[Fact]:
    """The description behind the comma that follows a name."""
    text, end, language = name.block.text, name.span.end, name.block.language
    if text[end : end + 2] != ", ":
        return
    pieces = _pieces(text[end + 2 : end + REACH], end + 2)[:LONGEST]
    introduced = bool(pieces) and pieces[0].text in ARTICLES
    for index, piece in enumerate(pieces):
        previous = pieces[index - 1].text if index else ""
        fact = _value(piece.text.rstrip(".,"), previous, language)
        following = pieces[index + 1] if index + 1 < len(pieces) and not _ends(piece) else None
        compound = (
            following is not None and language == "en" and _value(following.text.rstrip(".,"), piece.text, language)
        )
        if fact and not compound and (fact[0] not in KINDS or previous in ARTICLES):
            rest = pieces[index + 1 :]
            complement = [] if piece.text[-1] in ".," else _complement(rest, language)
            owner = next((each for each in pieces[:index] if each.text not in LINKERS), None)
            last = (complement or [piece])[-1]
            stop = last.start + len(last.text.rstrip(".,"))
            yield from _facts(name, Span(name.span.start, stop), fact, complement, owner)
            return
        free = introduced and index < 3
        if piece.text in PAST or _ends(piece) or not (_may_stand(piece, language) or free or compound):
            return


def _owns(piece: Piece) -> bool:
    """Whether the word before an English office is what it is an office of: "Oregon governor", "the union's clerk"."""
    if piece.text in LINKERS or (offices.is_title(piece.text, "en") and piece.text not in PORTFOLIOS):
        return False
    if (_value(piece.text, "", "en") or ("",))[0] in KINDS:
        return False
    return piece.capital or piece.text in BODIES or piece.text.endswith("'s")


def _complement(pieces: list[Piece], language: str) -> list[Piece]:
    """The words that follow an office and belong to it, a noun behind a linker among them."""
    found: list[Piece] = []
    linked = False
    for piece in pieces:
        word = piece.text.rstrip(".,")
        if not (_may_stand(piece._replace(text=word), language) or linked or word in BODIES):
            break
        if word not in LINKERS:
            found.append(piece)
        linked = word in LINKERS
        if _ends(piece):
            break
    return found


def _facts(
    name: NameMention, span: Span, fact: tuple[str, str], complement: list[Piece], before: Piece | None
) -> Iterator[Fact]:
    """A value with its complement, and the seat of an office that has one."""
    dimension, value = fact
    language = name.block.language
    for piece in complement:
        kind = _value(piece.text.rstrip(".,"), "", language)
        if kind and kind[0] in KINDS and dimension not in KINDS:
            yield Fact(name, span, *kind)
            complement = [each for each in complement if each is not piece]
    places = [piece for piece in complement if piece.capital]
    if not complement and before and language == "en" and _owns(before):
        complement = [before]
        places = [before] if before.capital else []
    if dimension == "bureau" and complement and complement[0].text.rstrip(",") in ADJECTIVES:
        value = f"{value} {complement[0].text[:6]}"
        complement = complement[1:]
    text = " ".join(_bare(each) for each in complement)
    proper = tuple(_bare(each) for each in complement if each.capital)
    if dimension:
        yield Fact(name, span, dimension, value, text)
    if text and dimension not in KINDS and value != "juge":
        yield Fact(name, span, f"of {value}", text, "", proper)
    if " of " in name.text:
        places = _pieces(name.text.partition(" of ")[2], 0)
    if value in SEATS[language] and places:
        seat = " ".join(map(_bare, places))
        yield Fact(name, span, f"seat {value}", seat)


def _bare(piece: Piece) -> str:
    """A word folded, without its mark and the ending of a genitive."""
    return fold(piece.text.rstrip(".,")).removesuffix("'s")


def _ends(piece: Piece) -> bool:
    """Whether a mark ends a description: a comma, a stop but for that of "Gov."."""
    stopped = piece.text[-1] == "." and piece.text not in ABBREVIATED
    return stopped or piece.text[-1] == "," or not piece.text[0].isalpha()


@lru_cache(4096)
def _value(word: str, previous: str, language: str) -> tuple[str, str] | None:
    """The dimension and value of a word in lower case."""
    if word in ADJECTIVES and offices.is_head(previous, language):
        return None
    if word == "executive":
        return ("bureau", "chief-executive") if previous == "chief" else None
    if word in DIMENSIONS:
        return DIMENSIONS[word]
    if word in HEADS:
        return "", HEADS[word]
    code = KOREAN.get(word) or countries.by_adjective(word, language)
    return ("nationality", code) if 0 < len(code) < 6 else None


def _may_stand(piece: Piece, language: str) -> bool:
    word = piece.text.rstrip(".")
    known = word in LINKERS or word in PADDING or word in ADJECTIVES or offices.is_adjective(word, language)
    return known or piece.capital or offices.is_title(word, language) or word.endswith("'s")


# --- Vietnamese -------------------------------------------------------------------------------------------------------


def _vietnamese(name: NameMention) -> Iterator[Fact]:
    """The last word of a list before a name, right before it; behind an office its complement may stand, of which the
    name of a province is a seat."""
    start = max(0, name.span.start - VIETNAMESE_REACH)
    said = name.block.lower[start : name.span.start].rstrip()
    for mark in ".,;:()“”\n":
        at = said.rfind(mark) + 1
        said, start = said[at:], start + at
    best = max(((said.rfind(word), len(word), word) for word in VIETNAMESE if word in said), default=None)
    if best is None or (best[0] > 0 and said[best[0] - 1] != " "):
        return
    at, length, word = best
    if said[max(0, at - 4) : at] == "phó ":
        at, length, word = at - 4, length + 4, f"phó {word}"
    if not said[:at].rstrip().endswith(("nguyên", "cựu")):
        yield from _vietnamese_facts(name, Span(start + at, name.span.end), word, said[at + length :].strip())


def _country_of(before: str) -> str:
    """The country right before a Vietnamese name: "Thủ tướng Na Uy"."""
    if not before or before[-1] in ".,;:":
        return ""
    parts = before.split()
    return next(
        (code for n in (3, 2, 1) if len(parts) > n and (code := countries.by_name(" ".join(parts[-n:]), "vi"))), ""
    )


def _vietnamese_behind(name: NameMention) -> Iterator[Fact]:
    """The description behind the comma that follows a name."""
    if not name.block.text.startswith(", ", name.span.end):
        return
    start = name.span.end + 2
    said = name.block.lower[start : start + REACH]
    for mark in ".,;:()“”\n":
        said = said.partition(mark)[0]
    word = max((word for word in VIETNAMESE if said.startswith(word)), key=len, default="")
    if word:
        span = Span(name.span.start, start + len(word))
        yield from _vietnamese_facts(
            name, span, word, "" if VIETNAMESE[word][0] != "bureau" else said[len(word) :].strip()
        )


def _vietnamese_facts(name: NameMention, span: Span, word: str, complement: str) -> Iterator[Fact]:
    dimension, value = VIETNAMESE.get(word, ("", ""))
    if not dimension or len(complement.split()) > 6 or (complement and dimension != "bureau"):
        return
    yield Fact(name, span, dimension, value, complement)
    if word.endswith(("chủ tịch", "bí thư")) and (seat := _province(complement)):
        yield Fact(name, span, "seat", seat)
    elif complement and word not in MINISTERS:
        yield Fact(name, span, f"of {value}", complement)
    if word in MINISTERS and complement:
        yield Fact(name, span, "portfolio", complement.removeprefix("bộ "))


def _province(complement: str) -> str:
    """The place of a complement: "lạng sơn" of "ubnd tỉnh lạng sơn"."""
    for unit in ("tỉnh ", "thành phố ", "tp ", "huyện ", "quận ", "xã ", "phường ", "thị xã ", "ủy "):
        head, found, place = complement.partition(unit)
        if unit == "ủy ":
            head = ""
        if found and head in ("", "ubnd ", "hđnd "):
            return place
    return ""
