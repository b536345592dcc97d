"""Two callings of one person that no life joins: a general here, an engineer there."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import countries, gender
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.titles import tells_of_change
from lint.model import Article, Block, Hit, NameMention, Related, Value
from lint.source import Span

# Callings that one person does not join, whatever else is said of the person.
APART = {
    "military": words("engineering medicine teaching farming church bench town diplomacy coaching"),
    "coaching": words("sport refereeing medicine"),
    "refereeing": words("sport coaching"),
    "diplomacy": words("town prefecture prosecution bench"),
    "town": words("prefecture prosecution bench"),
    "prosecution": words("bench law prefecture"),
}

# Callings of persons whom an article introduces for themselves, and nouns that can take them up: no judge, who speaks
# of others, no surgeon, who comes with an accident.
INTRODUCED = words("military engineering medicine teaching farming church building arts food")
TAKEN_UP = words("military engineering teaching farming building arts food")


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """A general here, an engineer there."""
    for person in people:
        if not person.callings:
            continue
        first, word = person.callings[0]
        calling = gender.CALLINGS[word]
        for name, noun in person.callings[1:]:
            other = gender.CALLINGS[noun]
            apart = other in APART.get(calling, ()) or calling in APART.get(other, ())
            if apart and not _says_more(first) and not _says_more(name):
                whole = " " in name.text and " " in first.text
                yield _calling_hit(name.block, _word_span(name, noun), noun, first, word, doubt=1 if whole else 2)
                return
        if person.full and calling in INTRODUCED:
            yield from _taken_up(article, first, calling, word)


def _says_more(name: NameMention) -> bool:
    """Whether the sentence of a name says that offices change."""
    return tells_of_change(name.block, name.span)


def _taken_up(article: Article, name: NameMention, calling: str, word: str) -> Iterator[Hit]:
    """ "retired General Paul Morel, 89. The engineer recalled" where nobody was an engineer so far."""
    block = name.block
    sentence = block.sentence_at(name.span.start)
    opening = block.text[sentence.end : sentence.end + 40].lstrip()
    start = sentence.end + len(block.text[sentence.end :]) - len(block.text[sentence.end :].lstrip())
    article_of, noun = _definite(opening)
    other = gender.CALLINGS.get(noun)
    if other not in TAKEN_UP or other == calling or _said_before(article, block, start, noun):
        return
    if any(one.block is block and name.span.end < one.span.start < start and " " in one.text for one in article.names):
        return
    span = Span(start + len(article_of), start + len(article_of) + len(noun))
    yield _calling_hit(block, span, noun, name, word, doubt=2)


def _definite(opening: str) -> tuple[str, str]:
    """The article and the noun that open a sentence; empty where none does, or an adjective or complement follows."""
    for article_of in ("The ", "Le ", "La ", "L'", "L’"):
        if opening.startswith(article_of):
            end = countries.word_end(opening, len(article_of))
            noun = opening[len(article_of) : end]
            follows = opening[end:].split(" ")
            if len(follows) > 1 and follows[1] not in ("of", "de", "du", "des", "d'un", "général", "who", "qui"):
                return article_of, noun
    return "", ""


def _said_before(article: Article, block: Block, start: int, noun: str) -> bool:
    """Whether a noun, or its plural or other gender, stands anywhere before an offset."""
    stem = noun[:-1] if noun[-1:] in "es" else noun
    source = block.map.to_source(Span(start, start + 1)).start
    return stem in article.source.text[:source].lower()


def _word_span(name: NameMention, word: str) -> Span:
    start = name.block.text.lower().rfind(word, 0, name.span.start)
    return Span(start, name.span.end)


def _calling_hit(block: Block, span: Span, noun: str, name: NameMention, word: str, doubt: int) -> Hit:
    values: dict[str, Value] = {"title": noun, "other": word, "name": name.text}
    return Hit("titles", block, span, values, (Related(name.block, _word_span(name, word), "other"),), doubt=doubt)
