"""Shares and averages against the figures they come from: "18 élus sur 60 (35 %)" is 30 %.

A share is compared with the part and the whole that stand beside it, a worded fraction ("un sur trois", "deux tiers")
with the percent that explains it, an average with its total and its count.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.figures import Clause, alike, asserted, clauses, ends, follows, rounded
from lint.arithmetic.fractions import WORDED
from lint.arithmetic.listing import sharing
from lint.arithmetic.one_in import one_in, worded
from lint.arithmetic.portions import Portion, portions
from lint.arithmetic.rates import averages, by_period, paces, products
from lint.arithmetic.shares import HUNDRED, IS_PART, PAIRED, PART_OF, Params, Share, in_words, scaled, shares
from lint.arithmetic.shares_behind import told_shares
from lint.arithmetic.unit_prices import unit_prices
from lint.model import Agreement, Article, Hit, Measure, Related, Value

# What parts a pair of figures from the fraction in words behind it or before it.
SAID_BEFORE = r"[QR]w{0,2},?s1?"
SAID_AFTER = r",?s(?=[QR][wN]{0,2}[po][QR])|[ofG]w{0,3}\((?=[QR][po]w?[QR]\))"
# Between a whole and the share that its part is.
TELLS = r"[wNVz]{0,3}(?:\(|,?s|,U)[w1]{0,2}[of]?"
OUTCOMES = ("share", "worded", "part", "average", "product")


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each share and average that its figures contradict, an Agreement for each that they bear out."""
    previous: Clause | None = None
    sentences = clauses(article)
    for number, clause in enumerate(sentences):
        if clause.quantities[0].unit == "%":
            for share in told_shares(clause, previous):
                yield from _judge(clause, share)
        if len(clause.quantities) < 2 and clause.quantities[0].unit != "%":
            previous = clause
            continue
        tags = clause.tags
        if "P" in tags and (len(clause.figures) > 1 or "1" in tags or "h" in tags or "/" in tags):
            for share in shares(clause, previous, params):
                yield from _judge(clause, share)
        if len(clause.figures) > 1 and ("P" in tags or "H" in tags or "h" in tags):
            for portion in portions(clause, params):
                yield from _portion(clause, portion)
        if tags.count("Q") > 1 and ("H" in tags or "h" in tags):
            yield from _saidin_words(clause, params)
        if ("1" in tags or "Q" in tags) and ("p" in tags or "I" in tags):
            yield from one_in(sentences, number)
        if ("h" in tags or "H" in tags) and len(clause.figures) > 1:
            yield from worded(clause, previous)
        if ("q" in tags or "j" in tags) and tags.count("Q") > 2:
            said = tuple(averages(clause, params))
            yield from said
            yield from products(clause)
            if not said:
                yield from unit_prices(clause, params)
        elif tags.count("Q") == 3 == len(clause.figures) and "z" not in tags:
            yield from unit_prices(clause, params)
        elif "z" in tags and tags.count("Q") == 3 == len(clause.figures):
            yield from products(clause)
        if tags.count("Q") > 1 and ("s" in tags or "U" in tags or "(" in tags):
            yield from by_period(clause)
        if "T" in tags and len(clause.figures) == 3:
            yield from paces(clause, params)
        previous = clause


def _judge(clause: Clause, share: Share) -> Iterator[Hit | Agreement]:
    percent = clause.figures[share.percent]
    low, high = percent.low - share.slack, percent.high + share.slack
    related = tuple(Related(clause.block, span, "figures") for span in share.spans)
    if share.low <= high and share.high >= low:
        yield Agreement(clause.block, percent.span, "text", related)
    elif "c" not in clause.tags:
        made = (share.low + share.high) / 2
        text = clause.block.text
        part, whole = (text[span.start : span.end] for span in (share.spans[0], share.spans[-1]))
        values: dict[str, Value] = {
            "part": part,
            "whole": whole,
            "made": Measure(round(made, 0 if percent.value == percent.value.to_integral_value() else 1), "%"),
            "claim": percent.printed,
        }
        doubt = 0 if not share.worded and _tied(clause, share) and asserted(clause) else 2
        yield Hit("worded" if share.worded else "share", clause.block, percent.span, values, related, doubt=doubt)


def _tied(clause: Clause, share: Share) -> bool:
    """Whether part, whole and share follow one another: "18 élus sur 60 (35 %)", "18 of the 60, or 35%"."""
    places = {figure.span: index for index, figure in clause.figures.items()}
    part, whole = (places.get(span, -1) for span in (share.spans[0], share.spans[-1]))
    closed = follows(r"w?\)|[,;:–]|$", clause, share.percent) >= 0
    return 0 <= part < whole and closed and ends(rf"{PAIRED}[QR]{TELLS}", clause, share.percent) == part


def _portion(clause: Clause, portion: Portion) -> Iterator[Hit | Agreement]:
    """ "15 % des 400 dossiers, soit 80"."""
    whole = portion.whole
    part = sharing(clause.figures[portion.part], whole)
    related = (Related(clause.block, portion.share, "figures"), Related(clause.block, whole.span, "figures"))
    low, high = rounded(part)
    if low <= portion.high and high >= portion.low:
        yield Agreement(clause.block, part.span, "text", related)
    elif "c" not in clause.tags:
        made = (portion.low + portion.high) / 2
        values: dict[str, Value] = {
            "part": clause.block.text[portion.share.start : portion.share.end],
            "whole": whole.printed,
            "made": Measure(round(made, 0 if made >= 10 else 1), part.kind or whole.kind or None),
            "claim": part.printed,
        }
        tied = ends(r"[QR][wNVz]{0,4}(?:\(|,?s|,U)w?", clause, portion.part) >= 0 and asserted(clause)
        yield Hit("part", clause.block, part.span, values, related, doubt=0 if tied else 2)


def _saidin_words(clause: Clause, params: Params) -> Iterator[Hit | Agreement]:
    """ "15 000 foyers sur 60 000, soit un quart"."""
    for index, tag in enumerate(clause.tags):
        if tag not in "Hh":
            continue
        part, whole = _pair_of(clause, index)
        figure = clause.figures.get(index)
        if part not in clause.figures or (figure is None and clause.words[index] not in WORDED):
            continue
        span = figure.span if figure else clause.placed(index)
        value = figure.value * HUNDRED if figure else WORDED[clause.words[index]] * HUNDRED
        x, y = scaled(clause.figures[part], clause.figures[whole])
        made = x.value / y.value * HUNDRED
        related = (Related(clause.block, x.span, "figures"), Related(clause.block, y.span, "figures"))
        said = in_words(clause, index, value, index, span, params)
        if said.low - params.worded <= made <= said.high + params.worded:
            yield Agreement(clause.block, span, "text", related)
        elif alike(x, y):
            values: dict[str, Value] = {
                "part": x.printed,
                "whole": y.printed,
                "made": Measure(round(made, 0), "%"),
                "claim": clause.block.text[span.start : span.end],
            }
            yield Hit("share", clause.block, span, values, related, doubt=2)


def _pair_of(clause: Clause, index: int) -> tuple[int, int]:
    """The part and the whole that a fraction in words explains, before or after it; -1 for none."""
    whole = ends(SAID_BEFORE, clause, index)
    if whole < 0 and follows(r"[of]?[wN]?(?:[),;:.–]|$)", clause, index) >= 0:
        whole = ends(r"[QR]w{0,2}[,–(]1?", clause, index)
    if whole >= 0:
        return ends(PART_OF, clause, whole), whole
    part = follows(SAID_AFTER, clause, index)
    return (part, follows(IS_PART, clause, part)) if part >= 0 else (-1, -1)
