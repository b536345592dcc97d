"""Titles of several words as they are written in an article: "Premier ministre", "secrétaire général de l'ASEAN".

Only where their capitals can be compared: within a sentence, and in English not before a name, where style wants one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint.annotate import capitals, offices
from lint.annotate.name_grammar import words
from lint.model import Article, Block, Role
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset([Role.BYLINE, Role.TABLE, Role.PAGE])


class Function(NamedTuple):
    """A title of several words. `key` is equal for one title whatever its capitals, `form` tells them apart."""

    block: Block
    span: Span
    key: str
    form: str


class FunctionGrammar(NamedTuple):
    """`heads` are looked for in lower case; words of `before`, and those of `after` behind the head, belong to the
    title, as does the noun behind one of `of`."""

    heads: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: frozenset[str] = frozenset()
    of: tuple[str, ...] = ()
    following: int = 0  # words behind the head that tell one title from another
    article: str = ""  # must stand before
    named: bool = True  # whether a name may follow
    first: bool = True  # whether the capital of the first word counts


GRAMMARS = {
    "fr": FunctionGrammar(
        heads=(
            *("ministre", "secrétaire", "directeur", "directrice", "président", "gouverneur", "procureur", "garde"),
            *("chef", "commissaire", "ambassadeur", "ambassadrice", "représentant", "chancelier"),
        ),
        before=("premier ", "première ", "premier-", "vice-", "haut ", "haute ", "sous-"),
        after=words("général générale permanent permanente adjoint adjointe spécial spéciale exécutif exécutive"),
        of=(" de la ", " de l'", " de l’", " du ", " des ", " de ", " d'", " d’"),
    ),
    "en": FunctionGrammar(
        heads=(
            *("prime minister", "foreign minister", "finance minister", "interior minister", "defense minister"),
            *("defence minister", "secretary of state", "secretary general", "secretary-general", "attorney general"),
            *("chief executive", "chief justice", "chief of staff", "vice president", "general secretary"),
        ),
        article="the ",
        named=False,
    ),
    "vi": FunctionGrammar(
        heads=("phó thủ tướng", "tổng bí thư", "phó chủ tịch", "phó bí thư", "phó trưởng ban", "chủ tịch nước"),
        following=1,
        first=False,
    ),
}


def find(article: Article) -> Iterator[Function]:
    """The titles of an article whose capitals can be compared; heads that stand once are passed over."""
    words = article.vocabulary
    page = article.source.folded
    heads = {
        language: [
            head
            for head, first in _first_words(language)
            if first in words and page.find(head, page.find(head) + 1) > 0
        ]
        for language in {block.language for block in article.prose}
        if language in GRAMMARS
    }
    for block in article.prose:
        if block.role not in SKIPPED and heads.get(block.language):
            yield from _in_block(block, heads[block.language])


@cache
def _first_words(language: str) -> list[tuple[str, str]]:
    """The heads of a language, each with its first word."""
    return [(head, head.replace("-", " ").split()[0]) for head in GRAMMARS[language].heads]


def _in_block(block: Block, heads: list[str]) -> Iterator[Function]:
    grammar = GRAMMARS[block.language]
    lower = block.lower
    if block.text.isupper():
        return
    for head in heads:
        at = lower.find(head)
        while at != -1:
            span = _span(lower, at, head, block.language)
            if span and _compares(block.text, span, grammar):
                form = block.text[span.start : span.end].replace("’", "'")
                yield Function(block, span, form.lower(), form if grammar.first else form[1:])
            at = lower.find(head, at + len(head))


def _span(lower: str, at: int, head: str, language: str) -> Span | None:
    """The whole title around a head; None where it is one word or the head is part of another word."""
    grammar, start = GRAMMARS[language], at
    while taken := next((word for word in grammar.before if lower.endswith(word, 0, start)), ""):
        start -= len(taken)
    end = _word_end(lower, at)
    for _ in range(head.count(" ") + grammar.following):
        end = _word_end(lower, end + 1)
    inside = end - at - len(head) > 1 and not grammar.following
    if inside or lower[start - 1 : start].isalnum() or not lower.endswith(grammar.article, 0, start):
        return None
    while lower[end + 1 : _word_end(lower, end + 1)] in grammar.after:
        end = _word_end(lower, end + 1)
    if "premi" not in lower[start:at]:
        end = _complement_end(lower, end, language)
    return Span(start, end) if " " in lower[start:end] else None


def _complement_end(lower: str, end: int, language: str) -> int:
    """Where a title ends with its complement, which is a noun and, at most, the adjective behind it."""
    linker = next((each for each in GRAMMARS[language].of if lower.startswith(each, end)), "")
    if not linker:
        return end
    end = _word_end(lower, end + len(linker))
    following = _word_end(lower, end + 1)
    return following if offices.is_adjective(lower[end + 1 : following], language) else end


def _word_end(text: str, at: int) -> int:
    while at < len(text) and (text[at].isalnum() or text[at] == "-"):
        at += 1
    return at


def _compares(text: str, span: Span, grammar: FunctionGrammar) -> bool:
    """Whether a capital at the start of a title would be a choice."""
    if capitals.opens_sentence(text, span.start) or _names_a_thing(text, span.end):
        return False
    return grammar.named or not text[span.end : span.end + 2].strip()[:1].isupper()


def _names_a_thing(text: str, end: int) -> bool:
    """Whether a title is part of a name: "the Prime Minister's Office"."""
    return text.startswith(("'s ", "’s "), end) and text[end + 3 : end + 4].isupper()
