"""Agreement that the lexicon makes certain: determiner and noun, subject and verb, auxiliary and participle."""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.slips import Slip
from lint.agreement.words import Line
from lint.lexicon import lexicon
from lint.model import Agreement, Article, Block, Edit, Hit, Role, Suggestion
from lint.record import NamedTuple

OUTCOMES = ("number", "gender", "participle", "verb", "article", "homophone")
SPOKEN = 2  # doubts in direct speech: people do not speak by the grammar


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for block in article.prose:
        words = lexicon(block.language) if block.language in ("fr", "en") and block.role is not Role.TABLE else None
        if words is not None:
            line = Line(block, words)
            yield from _hits(article, block, _french(line) if block.language == "fr" else _english(line))


def _french(line: Line) -> Iterator[Slip]:
    from lint.agreement.adjectives import adjectives
    from lint.agreement.clauses import clauses
    from lint.agreement.coordinated import coordinated
    from lint.agreement.homophones import homophones
    from lint.agreement.nouns import noun_phrases
    from lint.agreement.participles import participles
    from lint.agreement.relatives import relatives
    from lint.agreement.verbs import verbs

    yield from noun_phrases(line)
    yield from adjectives(line)
    yield from verbs(line)
    yield from clauses(line)
    yield from relatives(line)
    yield from coordinated(line)
    yield from participles(line)
    yield from homophones(line)


def _english(line: Line) -> Iterator[Slip]:
    from lint.agreement.english import slips
    from lint.agreement.english_homophones import homophones
    from lint.agreement.english_relatives import relatives
    from lint.agreement.subjects import subjects

    yield from slips(line)
    yield from subjects(line)
    yield from relatives(line)
    yield from homophones(line)


def _hits(article: Article, block: Block, slips: Iterator[Slip]) -> Iterator[Hit]:
    seen = -1
    for slip in sorted(slips, key=lambda slip: slip.span):
        if slip.span.start >= seen:
            seen = slip.span.end
            yield _hit(article, block, slip)


def _hit(article: Article, block: Block, slip: Slip) -> Hit:
    spoken = any(
        quote.block is block and quote.span.start <= slip.span.start < quote.span.end for quote in article.quotes
    )
    return Hit(
        slip.kind,
        block,
        slip.span,
        {"words": block.text[slip.span.start : slip.span.end], "form": slip.forms[0] if slip.forms else ""},
        suggestions=tuple(Suggestion(form, (Edit(slip.span, form),)) for form in slip.forms),
        doubt=slip.doubt + SPOKEN * spoken,
    )
