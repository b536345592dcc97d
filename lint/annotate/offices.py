"""The title or office that stands before a name: "le vice-ministre des Affaires étrangères, Jean Dupont".

Read from the name backwards, word by word, as long as the words can belong to the title: its complement ("de la
Défense"), its adjectives, then the head ("ministre"). A word that fits nowhere, a verb say, ends the search.
"""

from __future__ import annotations

from functools import lru_cache

from lint.annotate.office_grammar import GRAMMARS, OfficeGrammar
from lint.source import Span

BLANKS = " \u00a0\u202f"
REACH = 12  # words between the head of a title and the name


# What may stand between somebody's title and the name of somebody else: "by the prosecutor and by Martinez".
BETWEEN = frozenset(("by", "with", "to", "from", "par", "avec", "à", "và", "với", "bởi"))


def before(text: str, start: int, language: str) -> Span | None:
    """The title before the name that starts at `start`, without its article; None where there is none."""
    grammar = GRAMMARS.get(language)
    if grammar is None or start < 2 or text[start - 1] not in BLANKS:
        return None
    at = start - 2 if text[start - 2] == "," else start - 1
    first = word_start(text, at)
    word = text[first:at].lower()
    if word in grammar.linkers or word in BETWEEN:
        return None
    if word in grammar.honorifics:
        return Span(first, at)
    title = _title(text, at, language)
    if title is not None and text[at] == "," and language == "fr" and _names_its_bearer(text[slice(*title)]):
        return None
    return title


def _names_its_bearer(title: str) -> bool:
    """Whether a title is with a name of its own: "la cheffe Ann Roux, Jo Vial"."""
    words = title.split()
    while len(words) > 1 and words[-1][0].isupper():
        words.pop()
        if is_head(words[-1].lower(), "fr"):
            return True
    return False


def around(text: str, start: int, end: int, language: str) -> Span | None:
    """The title that a capitalised word completes: "ministre de la Défense" for "Défense"; None where it does not."""
    grammar = GRAMMARS.get(language)
    if grammar is None or start < 2:
        return None
    linked = text[start - 1] in "'’" or text[word_start(text, start - 1) : start - 1].lower() in grammar.linkers
    return _title(text, end, language) if linked else None


def head(office: str, language: str) -> str | None:
    """The first word of a title that names the office, in lower case: "ministre" of "vice-ministre de la Défense"."""
    for word in office.lower().split():
        if is_honorific(word, language) or is_head(word, language):
            return _bare(word, GRAMMARS[language]).rstrip(".")
    return None


@lru_cache(4096)
def is_head(word: str, language: str) -> bool:
    """Whether a word in lower case names an office."""
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return False
    bare = _bare(word, grammar)
    return bare in grammar.heads or (bare.endswith("s") and bare[:-1] in grammar.heads)


@lru_cache(4096)
def is_title(word: str, language: str) -> bool:
    """Whether a word in lower case can open a title: a head, or a word like "premier"."""
    grammar = GRAMMARS.get(language)
    return grammar is not None and (is_head(word, language) or _bare(word, grammar) in grammar.modifiers)


def is_honorific(word: str, language: str) -> bool:
    """Whether a word in lower case is a form of address: "mme", "mr", "ông"."""
    grammar = GRAMMARS.get(language)
    return grammar is not None and word in grammar.honorifics


def is_adjective(word: str, language: str) -> bool:
    """Whether a word in lower case can be an adjective of a title: "étrangères", "constitutionnel"."""
    grammar = GRAMMARS[language]
    return word in grammar.adjectives or word.endswith(grammar.suffixes)


def _title(text: str, at: int, language: str) -> Span | None:
    """The title that ends at `at`."""
    start = _head_start(text, at, language)
    return Span(_with_modifiers(text, start, language), at) if start is not None else None


def _head_start(text: str, at: int, language: str) -> int | None:
    grammar = GRAMMARS[language]
    for _ in range(REACH):
        start = word_start(text, at)
        elided, _, word = text[start:at].replace("’", "'").rpartition("'")
        lower = word.lower()
        if is_head(lower, language):
            return at - len(word)
        if not word or not word[0].isalpha() or not word[-1].isalnum() or start == 0:
            return None
        fits = word[0].isupper() or elided or lower in grammar.linkers or is_adjective(lower, language)
        if not fits and text[word_start(text, start - 1) : start - 1].lower() not in grammar.linkers:
            return None
        at = start - 1
    return None


def _with_modifiers(text: str, start: int, language: str) -> int:
    while start > 1 and text[start - 1] in BLANKS:
        word = text[word_start(text, start - 1) : start - 1].replace("’", "'").rpartition("'")[2]
        if not is_title(word.lower(), language):
            break
        start -= len(word) + 1
    return start


def word_start(text: str, end: int) -> int:
    """Where the word that ends at `end` starts."""
    start = text.rfind(" ", 0, end) + 1
    return max(start, text.rfind("\u00a0", start, end) + 1)


def _bare(word: str, grammar: OfficeGrammar) -> str:
    return word.partition("-")[2] if word.startswith(grammar.prefixes) else word
