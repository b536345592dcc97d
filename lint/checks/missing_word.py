"""A little word that is missing: "favorables l'arrivée", "one the largest", "runners spite of the heat"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.slips import Slip
from lint.agreement.words import Line, lines
from lint.lexicon import lexicon
from lint.missing import cut_off, gaps, neighbours, phrases
from lint.missing.phrases import Params
from lint.model import Agreement, Article, Hit, Role

__all__ = ("OUTCOMES", "Params", "check")
OUTCOMES = ("preposition", "word")
HEADLINES = (Role.TITLE, Role.HEADING, Role.CAPTION, Role.TABLE, Role.LIST)  # where English leaves articles out


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    foreign = [block for block in article.prose if block.language == "vi" and block.role not in HEADLINES]
    if foreign:
        from lint.missing import vietnamese

        yield from vietnamese.hits(foreign, params.partners, params.links)
    for language in ("fr", "en"):
        words = lexicon(language)
        found = [line for line in lines(article, language) if language == "fr" or line.block.role not in HEADLINES]
        if words is None or not found:
            continue
        grammar = gaps.of(language)
        needed, called = phrases.ready(params, words, grammar.handlers)
        bodies = [line for line in found if line.block.role not in HEADLINES]
        told = {id(line): list(_called(line, called, needed, grammar)) for line in found}
        for line, slip in gaps.sentences(bodies, grammar):
            told[id(line)].append(_hit(line, slip))
        for line in bodies:
            before = told[id(line)]
            before += [hit for hit in cut_off.hits(line.block) if not any(_touch(one, hit) for one in before)]
        for line in found:
            yield from told[id(line)]
        for line in bodies:
            for slip in (*gaps.side_by_side(line, grammar), *neighbours.slips(line)):
                if not any(_touch(hit, slip) for hit in told[id(line)]):
                    told[id(line)].append(_hit(line, slip))
                    yield told[id(line)][-1]


def _touch(hit: Hit, slip: Hit | Slip) -> bool:
    return hit.span.start <= slip.span.end and slip.span.start <= hit.span.end


def _called(line: Line, called: frozenset[str], needed: phrases.Table, grammar: gaps.Grammar) -> Iterator[Hit]:
    """What is missing around the words that call for a look: from a phrase of the rule, or else from the sentence."""
    handlers, lower, end = grammar.handlers, line.lower, -1
    for place in [place for place, word in enumerate(lower) if word in called]:
        word = lower[place]
        hit = phrases.hit(line, place, needed.get(word, ()))
        if hit is None and word in handlers and grammar.promises(lower, place):
            slip = handlers[word](line, place)
            hit = _hit(line, slip) if slip is not None else None
        if hit is not None and hit.span.start >= end:
            end = hit.span.end
            yield hit


def _hit(line: Line, slip: Slip) -> Hit:
    shown = line.block.text[slip.span.start : slip.span.end]
    return Hit("word", line.block, slip.span, {"words": shown, "form": slip.forms[0]})
