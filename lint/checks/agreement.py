"""Agreement that the lexicon makes certain: determiner and noun, subject and verb, auxiliary and participle."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint.agreement.slips import Grammar, Slip, grammar
from lint.agreement.stated import ends_name, is_stated, words_of
from lint.agreement.weighed import weighed
from lint.agreement.words import Line, lines
from lint.model import NOTE, Agreement, Article, Edit, Hit, Suggestion
from lint.record import NamedTuple

OUTCOMES = ("number", "gender", "participle", "verb", "article", "homophone")


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for language in ("fr", "en"):
        read = lines(article, language)
        if read:
            found = _french() if language == "fr" else _english()
            slips: dict[Line, list[Slip]] = {}
            for line, slip in found.slips(read):
                slips.setdefault(line, []).append(slip)
            for line in read:
                known = slips.get(line, [])
                known += weighed(line, [words_of(line, slip)[0] for slip in known])
                if known:
                    yield from _hits(article, line, known)


@cache
def _french() -> Grammar:
    from lint.agreement import (
        attributes,
        distant,
        homophones,
        inverted,
        moods,
        numerals,
        objects,
        participles,
        slots,
        stand_ins,
        verbs,
    )

    modules = (verbs, participles, slots, stand_ins, moods, homophones)
    reading = (distant, attributes, numerals, objects, slots, inverted, verbs)
    readings = tuple(found for module in reading for found in module.READINGS)
    return grammar(tuple(module.HANDLERS for module in modules), (), readings)


@cache
def _english() -> Grammar:
    from lint.agreement import (
        english_auxiliaries,
        english_cases,
        english_clauses,
        english_determiners,
        english_homophones,
        english_inverted,
        english_relatives,
        english_sentences,
        subjects,
    )

    modules = (english_determiners, english_auxiliaries, english_relatives, english_homophones, english_cases)
    readings = (*english_clauses.READINGS, *english_inverted.READINGS, *english_sentences.READINGS)
    return grammar(tuple(module.HANDLERS for module in modules), (subjects.subjects,), readings)


def _hits(article: Article, line: Line, slips: list[Slip]) -> Iterator[Hit]:
    seen = -2
    for slip in sorted(slips, key=lambda slip: slip.span):
        # The word behind a verb in the wrong number agrees with it.
        if slip.span.start > seen + 1 and not ends_name(line, slip):
            seen = slip.span.end
            yield _hit(article, line, slip)


def _hit(article: Article, line: Line, slip: Slip) -> Hit:
    block = line.block
    spoken = article.is_spoken(block, slip.span.start)
    return Hit(
        slip.kind,
        block,
        slip.span,
        {"words": block.text[slip.span.start : slip.span.end], "form": slip.forms[0] if slip.forms else ""},
        suggestions=tuple(Suggestion(form, (Edit(slip.span, form),)) for form in slip.forms),
        doubt=slip.doubt or NOTE * (spoken or not is_stated(line, slip)),
    )
