"""One relative with two names: "her daughter Pia" here, "a daughter, Petra" there."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.titles import tells_of_change
from lint.model import Article, Hit, NameMention, Related, Value
from lint.source import Span

KIN = {
    "fr": words("fils fille frère sœur soeur mari femme épouse époux mère père veuve compagne compagnon"),
    "en": words("son daughter brother sister husband wife mother father widow widower"),
    "vi": ("con gái", "con trai", "vợ", "chồng"),
}
TRIGGERS = frozenset((*KIN["fr"], *KIN["en"], "vợ", "chồng", "gái", "trai"))
OWNED = {
    "fr": words("sa son ma mon leur un une"),
    "en": words("his her my their a"),
}
# Words that tell of more than one relative of a kind: anywhere, and in the sentence of one.
PLURALS = {
    "fr": words("filles frères sœurs soeurs jumeaux jumelles enfants remarié remariée ex-femme ex-mari"),
    "en": words("sons daughters brothers sisters twins children siblings stepson stepdaughter remarried"),
    "vi": words("út cả"),
}
SEVERAL = {
    "fr": words("autre autres aîné aînée cadet cadette benjamin benjamine second seconde première premier"),
    "en": words("another other elder eldest older oldest younger youngest first second both"),
    "vi": words("thứ đầu lớn nhỏ khác các những song"),
}


def find(article: Article) -> Iterator[Hit]:
    """One hit for a word of kinship, at its later name."""
    if article.vocabulary.isdisjoint(TRIGGERS):
        return
    known: dict[tuple[int, str], tuple[NameMention, Span]] = {}
    for name in article.names:
        found = _kin(name)
        if found is None:
            continue
        kin, span = found
        first, at = known.setdefault((name.block.region.index, kin), (name, span))
        if _given(first) != _given(name) and article.vocabulary.isdisjoint(PLURALS[name.block.language]):
            if not (
                _of_others(article, first, name) or _is_one_of_several(first, at) or _is_one_of_several(name, span)
            ):
                yield _hit(name, span, first, at)
            return


def _of_others(article: Article, one: NameMention, other: NameMention) -> bool:
    """Whether the sentences of two relatives name persons, and other ones."""
    first, second = _beside(article, one), _beside(article, other)
    return bool(first and second) and not first & second


def _beside(article: Article, name: NameMention) -> set[str]:
    """The last words of the other full names, and titled ones, in the sentence of a name."""
    sentence = name.block.sentence_at(name.span.start)
    return {
        each.text.split()[-1]
        for each in article.names
        if each.block is name.block
        and each.span != name.span
        and sentence.start <= each.span.start < sentence.end
        and (each.office or " " in each.text)
    }


def _is_one_of_several(name: NameMention, span: Span) -> bool:
    """Whether a word at a relative tells that there are others of the kind, or that the kin has changed."""
    said = name.block.lower[max(0, span.start - 12) : name.span.end + 12].replace("'", " ").split()
    return tells_of_change(name.block, span) or not SEVERAL[name.block.language].isdisjoint(said)


def _kin(name: NameMention) -> tuple[str, Span] | None:
    """The word of kinship before a name, with whose relative it is, and where both stand."""
    text, start, language = name.block.text, name.span.start, name.block.language
    if language not in KIN or start < 5 or text[start - 1] != " ":
        return None
    before = text[max(0, start - 30) : start - 1].rstrip(",")
    if language == "vi":
        before = before.removesuffix(" bà").removesuffix(" ông").removesuffix(" là")
        kin = next((each for each in KIN["vi"] if before.endswith(each)), "")
        return (kin, Span(text.rfind(kin, 0, start), name.span.end)) if kin else None
    owner, _, kin = before.rpartition(" ")
    owner = owner.rpartition(" ")[2]
    if kin not in KIN[language] or owner.lower() not in OWNED[language]:
        return None
    return kin, Span(text.rfind(owner, 0, text.rfind(kin, 0, start)), name.span.end)


def _given(name: NameMention) -> str:
    """The given name, with its accents in Vietnamese, where it stands last."""
    if name.block.language == "vi":
        return name.text.split()[-1]
    return fold(name.text.split()[0])


def _hit(name: NameMention, span: Span, first: NameMention, at: Span) -> Hit:
    values: dict[str, Value] = {
        "title": name.block.text[span.start : span.end],
        "other": first.block.text[at.start : at.end],
    }
    related = (Related(first.block, at, "other"),)
    return Hit("relative", name.block, span, values, related)
