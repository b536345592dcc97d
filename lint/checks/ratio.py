"""Shares and averages against the figures they come from: "18 élus sur 60 (35 %)" is 30 %.

A share is compared with the part and the whole that stand beside it, a worded fraction ("un sur trois", "deux tiers")
with the percent that explains it, an average with its total and its count.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.figures import Clause, asserted, clauses, ends, follows, rounded
from lint.arithmetic.listing import sharing
from lint.arithmetic.portions import Portion, portions
from lint.arithmetic.rates import averages
from lint.arithmetic.shares import PAIRED, Params, Share, shares
from lint.model import Agreement, Article, Hit, Measure, Related, Value

# Between a whole and the share that its part is.
TELLS = r"[wNVz]{0,3}(?:\(|,?s|,U)[w1]{0,2}[of]?"
OUTCOMES = ("share", "worded", "part", "average")


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each share and average that its figures contradict, an Agreement for each that they bear out."""
    previous: Clause | None = None
    for clause in clauses(article):
        tags, told, previous = clause.tags, previous, clause
        if len(clause.quantities) < 2 and clause.quantities[0].unit != "%":
            continue
        if "P" in tags and (len(clause.figures) > 1 or "1" in tags or "h" in tags or "/" in tags):
            for share in shares(clause, told, params):
                yield from _judge(clause, share)
        if len(clause.figures) > 1 and ("P" in tags or "H" in tags or "h" in tags):
            for portion in portions(clause, params):
                yield from _portion(clause, portion)
        if ("q" in tags or "j" in tags) and tags.count("Q") > 2:
            yield from averages(clause, params)


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
