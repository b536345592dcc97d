"""What figures/known-fact reads in one language: attributes, and which things a sentence names as a whole.

"Le delta du Mékong", "Vietnam Airlines" and "la ville de Lào Cai" name neither the river nor the country nor the
province; "au Vietnam" says where something is, and not what is measured.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lint import frames
from lint.annotate import nouns
from lint.kept import kept
from lint.lazy import lazy
from lint.model import Block, Quantity
from lint.record import NamedTuple
from lint.source import Span

if TYPE_CHECKING:
    from lint.checks.known_fact import Attribute, Params
    from lint.factbase import Base, Entity, Mention

LARGE = 10_000  # bare numbers below this are no population


class Row:
    """An attribute in one language."""

    def __init__(self, attribute: Attribute, language: str) -> None:
        self.attribute = attribute
        self.language = language
        self.cues = frozenset(word.split()[0] for word in attribute.cues.get(language, ()))

    @lazy
    def pinning(self) -> tuple[frames.Frame, ...]:
        return tuple(map(frames.parse, self.attribute.frames.get(self.language, ())))

    @lazy
    def stops(self) -> tuple[frames.Phrases, tuple[frames.Frame, ...]]:
        return frames.stops(self.attribute.not_.get(self.language, ()))

    @lazy
    def words(self) -> frames.Phrases:
        return frames.phrases(self.attribute.cues.get(self.language, ()))

    def silent(self, around: frames.Surroundings) -> bool:
        words, some = self.stops
        return frames.mentions(around, words) or any(frames.fits(around, frame, frozenset()) for frame in some)


class Grammar:
    """The attributes and words of one language."""

    def __init__(self, params: Params, language: str) -> None:
        self.params = params
        self.language = language
        judged = [row for row in params.attributes if row.judge and row.cues.get(language)]
        self.by_dimension: dict[str, list[Row]] = {}
        self.by_noun: dict[str, list[Row]] = {}
        self.dated: list[Row] = []
        self.bare: list[Row] = []
        for attribute in judged:
            row = Row(attribute, language)
            if attribute.dimension == "date":
                self.dated.append(row)
            elif attribute.dimension != "count":
                self.by_dimension.setdefault(attribute.dimension, []).append(row)
            for noun in {nouns.key(noun.split()[0], language) for noun in attribute.counts.get(language, ())}:
                self.by_noun.setdefault(noun, []).append(row)
            if attribute.grows:
                self.bare.append(row)
        self.parts = frozenset(params.parts.get(language, ()))
        self.places = frozenset(params.places.get(language, ()))
        self.kinds = {word: kind for kind, by in params.kinds.items() for word in by.get(language, ())}

    def rows(self, quantity: Quantity) -> list[Row]:
        """The attributes that a quantity can give."""
        if quantity.unit is not None:
            return self.by_dimension.get(quantity.dimension or "", [])
        if quantity.noun is not None:
            return self.by_noun.get(quantity.noun.key, [])
        if (named := self._capitalised(quantity)) is not None:
            return named
        return self.bare if quantity.numbers[0].value >= LARGE else []

    def _capitalised(self, quantity: Quantity) -> list[Row] | None:
        """The attributes of a noun that is written as a name is: "16 Länder"."""
        text, end = quantity.block.text, quantity.span.end
        if text[end + 1 : end + 2].isupper():
            return self.by_noun.get(nouns.key(frames.words(text[end : end + 30])[0], self.language))
        return None

    @lazy
    def _always(self) -> frames.Phrases:
        return frames.phrases(self.params.always.get(self.language, ()))

    def unreal(self, around: frames.Surroundings) -> bool:
        """Whether the sentence corrects a figure, or speaks of what is no fact of today."""
        return frames.mentions(around, self._always)

    @lazy
    def quiet(self) -> tuple[frames.Phrases, tuple[frames.Frame, ...]]:
        return frames.stops(self.params.quiet.get(self.language, ()))

    @lazy
    def past(self) -> frames.Phrases:
        return frames.phrases(self.params.past.get(self.language, ()))

    def silent(self, around: frames.Surroundings) -> bool:
        words, some = self.quiet
        return frames.mentions(around, words) or any(frames.fits(around, frame, frozenset()) for frame in some)


grammar_of = kept(Grammar)


def base_of(params: Params) -> Base:
    from lint.factbase import Base, bundle

    key = (id(params.attributes), "")
    if key not in _BASES or _BASES[key][0] is not params:
        _BASES[key] = (params, Base(bundle(), params.desk))
    base: Base = _BASES[key][1]
    return base


_BASES: dict[tuple[int, str], tuple[Params, Any]] = {}


# --- Things -----------------------------------------------------------------------------------------------------------


class Named(NamedTuple):
    """A thing that a sentence names as a whole; `placed` after a preposition of place."""

    mention: Mention
    placed: bool

    @property
    def entity(self) -> Entity:
        return self.mention.entity


@lru_cache(64)
def things_of(block: Block, sentence: Span, grammar: Grammar) -> tuple[Named, ...]:
    """The things that a sentence names; several checks ask for them."""
    found = []
    mentions = base_of(grammar.params).mentions(block.text, sentence, grammar.language)
    spans = {mention.span for mention in mentions}
    for mention in mentions:
        before = frames.words(block.text[sentence.start : mention.span.start])[::-1]
        after = block.text[mention.span.end : mention.span.end + 24]
        if not _whole(block.text, mention, sentence, spans, before, after, grammar):
            continue
        found.append(Named(mention, _placed(block.text, mention.span.start, before, after, grammar)))
    return tuple(found)


def _placed(text: str, start: int, before: tuple[str, ...], after: str, grammar: Grammar) -> bool:
    """Whether a name says where something else is: "dans la province de Lào Cai", "Sa Pa, tỉnh Lào Cai,"."""
    if text[:start].endswith(", ") and after[:1] == ",":
        return text[: start - 2].split(" ")[-1][:1].isupper()
    at = 0
    while at < len(before) and (before[at] in ARTICLES or before[at] in grammar.kinds):
        at += 1
    if at == len(before):
        return False
    if before[at] in grammar.places or (at and before[0] in grammar.places):
        return True
    apposed = before[at] == "," and any(word in grammar.kinds for word in before[:at])
    return apposed and after[:1] in (",", ")") and at + 1 < len(before)


ARTICLES = frozenset(("le", "la", "l", "les", "du", "de", "des", "d", "the", "of", "au", "aux", "à", "của"))


def _whole(
    text: str, mention: Mention, sentence: Span, spans: set[Span], before: tuple[str, ...], after: str, grammar: Grammar
) -> bool:
    """Whether a name means the thing itself: no part of it, no namesake, no longer name."""
    head = next((word for word in before if word not in ARTICLES), "")
    kinds = {mention.entity.kind, *(("island",) if mention.entity.kind in ("country", "province") else ())}
    kind = grammar.kinds.get(head) or grammar.kinds.get(f"{before[1]} {before[0]}" if len(before) > 1 else "")
    if kind is None and grammar.language == "en":
        kind = grammar.kinds.get(next(iter(frames.words(after)), ""))
    if kind not in kinds if kind is not None else head in grammar.parts:
        return False
    shown = text[mention.span.start : mention.span.end].lower()
    if kind is None and any(name.lower() == shown for name in mention.entity.ambiguous):
        around = frames.words(text[sentence.start : sentence.end])
        if not any(grammar.kinds.get(word) == mention.entity.kind for word in around):
            return False
    return not _longer(text, mention.span, sentence, spans, after, grammar)


def _longer(text: str, span: Span, sentence: Span, spans: set[Span], after: str, grammar: Grammar) -> bool:
    """Whether the name goes on: "Air Vietnam", "Vietnam Airlines", "Franche-Comté", "Mekong delta"."""
    start = span.start
    if start > sentence.start + 1:
        if text[start - 1] in "-‑" and text[start - 2].isalnum():
            return not any(other.end == start - 1 for other in spans)
        if text[start - 1] in " \u00a0":
            words = text[sentence.start : start - 1].split()
            previous = words[-1] if words else ""
            named = previous[:1].isupper() and previous[-1:].isalnum()
            if named and len(words) > 1 and previous.lower() not in grammar.kinds:
                return True
    if after[:1] in ("-", "‑") and after[1:2].isalnum():
        return not any(other.start == span.end + 1 for other in spans)
    following = after[1:].split(" ")[0] if after[:1] in (" ", "\u00a0") else ""
    word = following.rstrip(".,;:!?)").lower()
    if grammar.language == "vi":
        return False
    return following[:1].isupper() or (grammar.language == "en" and word in grammar.parts)
