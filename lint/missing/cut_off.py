"""Phrases that are cut off: a determiner with no noun behind it, a modal verb with no verb, "and" before a stop.

Nothing of the open words is looked at: each row tells words that begin a phrase, and little words that cannot follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from lint.agreement.words import BLANKS
from lint.annotate.words import table
from lint.model import Block, Hit
from lint.source import Span

STOP = "."  # in a row: the end of a sentence
STOPS = (".", ";", "!", "?", " ;", " !", " ?")
COMMA = ","
VERBS = "est sont ont était étaient sera seront avait avaient"
LINKED = f"de d du des dans avec chez qui que qu dont où et ou mais par {VERBS}"
BEFORE_VI = "đã sẽ đang và hoặc với"
COUNTS_VI = "hai ba bốn sáu bảy tám chín mười những các của vài"
ROWS = {
    "fr": (
        ("cette ces sa ses au aux chaque quelques", f"{LINKED} sur pour à . ,"),
        ("mon son", "dans avec qui que dont où est sont était sera . ,"),
        ("le la les", "de du dans avec chez qui dont où et ."),
        ("une", "dans avec chez"),
        ("du des", "de d du des dans avec chez qui où et sont ont est était étaient . ,"),
        ("dans sur chez vers", f"à au aux avec par pour dans sur {VERBS} ."),
        ("à de d que qu et ou mais parce afin dont", "."),
        ("de d", f"au aux que {VERBS}"),
    ),
    "en": (
        ("the a an my our your their its every", "of at with from for and or is was were are has had . ,"),
        ("the my our your their its", "in on to by"),
        ("and or but than because if whose the", "."),
        ("by during despite between among", "of in on with to"),
    ),
    "vi": (
        ("sẽ đang dám hãy", COUNTS_VI),
        ("các những", f"{BEFORE_VI} của . ,"),
        ("của", f"{BEFORE_VI} ."),
        ("và nhưng hoặc rất mỗi nếu", "."),
    ),
}  # fmt: skip
# Words that stand before a beginning and make it another word: "la une", "le son", "l’une", "đã là của".
UNLESS = {
    "fr": {"son": table("le du au un de ce ton"), "une": table("la l quelqu et à"), "quelques": table("et")},
    "en": {"the": table("all"), "or": table("and whether"), "if": table("as what"), "by": table("passed went close")},
    "vi": {"các": table("quan"), "của": table("tiền có người"), "đang": table("đảm"), "mỗi": table("chỉ")},
}  # fmt: skip
# Words at which speech breaks off.
SPOKEN = table("que et mais parce dont but if and or nhưng")


@cache
def follows(language: str) -> Mapping[str, frozenset[str]]:
    """What cannot stand behind a word that begins a phrase."""
    found: dict[str, frozenset[str]] = {}
    for begin, never in ROWS[language]:
        for word in begin.split():
            found[word] = found.get(word, frozenset()) | frozenset(never.split())
    return found


def hits(block: Block) -> Iterator[Hit]:
    """The phrases of a block that are cut off."""
    tokens, text = block.tokens, block.text
    for index in _places(block.language, tokens.words, tokens.lowered, tokens.gaps):
        last = index + (tokens.gaps[index + 1] in BLANKS)
        span = Span(tokens.span(index)[0], tokens.span(last)[1])
        form = " … ".join(dict.fromkeys((tokens.words[index], tokens.words[last] if last > index else "")))
        yield Hit("word", block, span, {"words": text[span.start : span.end], "form": form.rstrip()})


def _places(language: str, words: Sequence[str], lowered: Sequence[str], gaps: Sequence[str]) -> Iterator[int]:
    """The numbers of the words behind which a phrase is cut off."""
    never, unless = follows(language), UNLESS[language]
    if never.keys().isdisjoint(lowered):
        return
    for index, word in enumerate(lowered):
        after = never.get(word)
        if after is None or not words[index].islower() or not index or gaps[index] not in BLANKS:
            continue
        if lowered[index - 1] in unless.get(word, ()):
            continue
        gap = gaps[index + 1]
        if gap in BLANKS and index + 1 < len(words):
            cut = lowered[index + 1] in after and words[index + 1].islower() and _is_whole(words, gaps, index + 1)
        elif gap[:1] == COMMA:
            cut = COMMA in after and gap[1:2] in BLANKS
        else:
            cut = STOP in after and gap.rstrip() in STOPS and len(word) > 1 and word not in SPOKEN
        if cut:
            yield index


def _is_whole(words: Sequence[str], gaps: Sequence[str], index: int) -> bool:
    """Whether a little word is one, no part of a compound ("the in-house team") or a name ("le de Gaulle")."""
    named = index + 1 < len(words) and words[index] in ("de", "d", "du", "des") and words[index + 1][0].isupper()
    return gaps[index + 1][:1] not in ("-", "‑", "/", ".", "…") and not named
