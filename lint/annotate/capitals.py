"""Runs of capitalised words, the raw material of names.

One small scan finds the words, what stands between them glues them. Words in capitals alone (acronyms), months and
weekdays are left out, as are texts in which capitals say nothing: a line of capitals, an English headline.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import offices
from lint.annotate.abbreviations import ALWAYS
from lint.annotate.name_grammar import BLANKS, GRAMMARS, NameGrammar
from lint.model import Block, Role
from lint.record import NamedTuple

CAPITALISED = patterns.compile(r"\b\p{Lu}[\p{L}\p{M}'’-]*+(?!\d)")
SENTENCE_ENDS = frozenset('.!?…:•«“"‘')
ROMAN = frozenset("IVXLC")
LONGEST_JOINER = 9

Words = tuple[tuple[int, int], ...]  # start and end of each


class Run(NamedTuple):
    """Capitalised words in a row. `opens`: the first one opens a sentence, so that its capital proves nothing."""

    block: Block
    language: str
    words: Words
    text: str
    opens: bool
    headline: bool = False  # every word of the block has a capital


def find_runs(block: Block) -> Iterator[Run]:
    """Runs of capitalised words; none in a block of capitals alone."""
    text, language = block.text, block.language
    grammar = GRAMMARS.get(language, GRAMMARS["en"])
    found = _words(text, grammar)
    if not found or text.isupper():
        return
    headline = language == "en" and _is_title_case(block, len(found))
    first = 0
    for last, word in enumerate(found, 1):
        if last < len(found) and _joined(text, word, found[last], grammar, language):
            continue
        start, end = found[first][0], word[1]
        words = tuple(found[first:last])
        yield Run(block, language, words, text[start:end], opens_sentence(text, start), headline)
        first = last


def _is_title_case(block: Block, capitalised: int) -> bool:
    """Whether most words of a block have a capital, as in an English headline."""
    if block.role not in (Role.TITLE, Role.HEADING):
        return False
    return capitalised > 3 and capitalised > 0.6 * (block.text.count(" ") + 1)


def _words(text: str, grammar: NameGrammar) -> list[tuple[int, int]]:
    """Capitalised words without elided article, possessive ending and stray marks; no acronyms, no months."""
    found: list[tuple[int, int]] = []
    for match in CAPITALISED.finditer(text):
        word = match[0]
        if not (word.istitle() and word.isalpha()):
            if (trimmed := _trimmed(text, word, match.start(), grammar)) is not None:
                found.append(trimmed)
        elif word not in grammar.never or _in_name(text, *match.span()):
            found.append(match.span())
    return found


def _trimmed(text: str, word: str, start: int, grammar: NameGrammar) -> tuple[int, int] | None:
    """The offsets of a word with marks or several capitals; None for an acronym, or where no name is left."""
    word = word.rstrip("'’-")
    if word[-2:] in ("'s", "’s"):
        word = word[:-2]
    elided, mark, rest = word.replace("’", "'").partition("'")
    if mark and elided.lower() in grammar.elisions and opens_sentence(text, start):
        if not rest[:1].isupper():
            return None
        start, word = start + len(elided) + 1, rest
    if is_acronym(word) and not (set(word) <= ROMAN):
        return None
    return start, start + len(word)


def is_acronym(word: str) -> bool:
    """Whether a word is all capitals, as "ASEAN", or its plural, as "ONGs"."""
    return len(word) > 1 and (word.isupper() or (word[-1] == "s" and len(word) > 2 and word[:-1].isupper()))


def _in_name(text: str, start: int, end: int) -> bool:
    """Whether a month is a person's name: after a capitalised word, no figure behind it ("Theresa May")."""
    before = text[max(0, start - 30) : start].split(" ")
    if len(before) < 2 or before[-1] or not before[-2][:1].isupper() or not before[-2].isalpha():
        return False
    return not (opens_sentence(text, start - len(before[-2]) - 1) or text[end : end + 2].strip(" ,")[:1].isdigit())


def _joined(text: str, one: tuple[int, int], other: tuple[int, int], grammar: NameGrammar, language: str) -> bool:
    """Whether two capitalised words belong to one name."""
    start, end = one[1], other[0]
    if end - start == 1:
        return text[start] in BLANKS or (text[start] == "." and start - one[0] == 1)
    if end - start > LONGEST_JOINER or (gap := text[start:end]) not in grammar.joiners:
        return False
    if gap[0] == ".":
        return start - one[0] == 1 or text[one[0] : start].lower() in ALWAYS
    return not offices.is_title(text[end : other[1]].lower(), language)


def opens_sentence(text: str, start: int) -> bool:
    """Whether a word opens a sentence, a quotation or what follows a colon."""
    if start > 1 and text[start - 1] == " " and text[start - 2].isalpha():
        return False
    at = start
    while at > 0 and text[at - 1] in BLANKS:
        at -= 1
    if at == 0:
        return True
    if text[at - 1] == ".":
        word = text[offices.word_start(text, at) : at - 1]
        return not (word.lower() in ALWAYS or (len(word) == 1 and word.isupper()))
    return text[at - 1] in SENTENCE_ENDS
