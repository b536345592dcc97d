"""Two callings of one person that no life joins: a general here, an engineer there."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import gender
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.titles import tells_of_change
from lint.model import Hit, NameMention, Related, Value
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


def find(people: tuple[Person, ...]) -> Iterator[Hit]:
    """A general here, an engineer there."""
    for person in people:
        if not person.callings:
            continue
        first, word = person.callings[0]
        calling = gender.CALLINGS[word]
        for name, noun in person.callings[1:]:
            other = gender.CALLINGS[noun]
            apart = other in APART.get(calling, ()) or calling in APART.get(other, ())
            if apart and not any(tells_of_change(one.block, one.span) for one in (first, name)):
                values: dict[str, Value] = {"title": noun, "other": word, "name": first.text}
                related = (Related(first.block, _word_span(first, word), "other"),)
                whole = " " in name.text and " " in first.text
                span = _word_span(name, noun)
                yield Hit("titles", name.block, span, values, related, doubt=1 if whole else 2)
                return


def _word_span(name: NameMention, word: str) -> Span:
    start = name.block.text.lower().rfind(word, 0, name.span.start)
    return Span(start, name.span.end)
