"""French agreement that the lexicon makes certain: determiner and noun, subject and verb, auxiliary and participle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.agreement.clauses import clauses
from lint.agreement.nouns import noun_phrases
from lint.agreement.slips import Slip
from lint.agreement.verbs import verbs
from lint.agreement.words import Line
from lint.lexicon import Lexicon, lexicon
from lint.model import Agreement, Article, Block, Edit, Hit, Role, Suggestion

OUTCOMES = ("number", "gender", "participle", "verb")


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    words = lexicon("fr")
    if words is None:
        return
    for block in article.prose:
        if block.language == "fr" and block.role is not Role.TABLE:
            yield from _hits(article, block, words)


def _hits(article: Article, block: Block, words: Lexicon) -> Iterator[Hit]:
    line = Line(block, words)
    seen = -1
    for slip in sorted((*noun_phrases(line), *verbs(line), *clauses(line)), key=lambda slip: slip.span):
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
        doubt=slip.doubt + spoken,
    )
