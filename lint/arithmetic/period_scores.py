"""Scores by period beside the final score: "86-72 (22-18, 19-21, 25-17, 20-16)", "3-1 (25-21, 19-25, 25-20, 25-18)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint import patterns
from lint.annotate.words import table
from lint.model import Agreement, Article, Block, Hit, Related
from lint.record import NamedTuple
from lint.source import Span

PAIR = r"(?<![\d–‑/.:,-])(\d{1,3})[-–‑](\d{1,3})(?![\d–‑/%-]|[.,]\d|\s?(?:ans|years|tuổi)\b)"
SCORE = patterns.compile(PAIR)
LIST = patterns.compile(
    r"\d{1,3}[-–‑]\d{1,3}(?:\s?\(\d{1,2}\))?"
    r"(?:(?:\s?[,;/|·]\s?|\s(?:et|and|puis|then|và)\s)+\d{1,3}[-–‑]\d{1,3}(?:\s?\(\d{1,2}\))?){2,7}"
)
ROW_AHEAD = patterns.compile(r"(?:\s?\(\d{1,2}(?:[-–/]\d{1,2})?\))?\s?[,;/]?\s?\d{1,3}[-–‑]\d")
ROW_BEHIND = patterns.compile(r"\d[-–‑]\d{1,3}(?:\s?\(\d{1,2}(?:[-–/]\d{1,2})?\))?\s?[,;/]?\s?$")
GAMES = (6, 7)  # of the winner of a set of tennis
# Words of matches that are told by periods.
SPORT = table(
    "temps période périodes set sets manche manches match rencontre victoire battu basket volley tennis handball",
    "hockey quarter quarters period periods frame game beat won win hiệp ván séc trận thắng quart quarts tiers jeu",
)
MOST_SETS = 3  # that one side wins
SETS = 15  # points in the shortest set of volleyball; those of tennis have six games or seven


class Match(NamedTuple):
    """The scores of the periods, with the place of their list."""

    span: Span
    pairs: tuple[tuple[int, int], ...]


def period_scores(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for each list of periods that does not make the final score beside it, an Agreement where it does."""
    if SPORT.isdisjoint(article.vocabulary):
        return
    for block in article.prose:
        if SPORT.isdisjoint(block.vocabulary) and "-" not in block.text and "–" not in block.text:
            continue
        for match in LIST.finditer(block.text):
            span = Span(*match.span())
            pairs = tuple((int(m[1]), int(m[2])) for m in SCORE.finditer(block.text, span.start, span.end))
            if len(pairs) > 2 and not _running(pairs):
                yield from _judge(article, block, Match(span, pairs))


def _running(pairs: tuple[tuple[int, int], ...]) -> bool:
    """ "0-1, 1-1, 1-2": the score after each goal."""
    return all(sum(after) - sum(before) == 1 for before, after in pairwise(pairs))


def _in_row(text: str, start: int, end: int) -> bool:
    """Whether a score is one of a row of its own: "6-1, 6-3"."""
    return ROW_AHEAD.match(text, end) is not None or ROW_BEHIND.search(text, max(0, start - 16), start) is not None


def _judge(article: Article, block: Block, told: Match) -> Iterator[Hit | Agreement]:
    tennis = all(max(pair) in GAMES for pair in told.pairs)
    finals = [
        (other, Span(*match.span()), (int(match[1]), int(match[2])))
        for other in article.prose
        if other.region is block.region
        for match in SCORE.finditer(other.text)
        if not (_in_row(other.text, *match.span()) or (tennis and max(map(int, match.groups())) in GAMES))
        if other is not block or not told.span.start <= match.start() < told.span.end
    ]
    made = _made(told.pairs)
    for other, span, final in finals:
        if final in made or final[::-1] in made:
            yield Agreement(block, told.span, "text", (Related(other, span, "whole"),))
            return
    for other, span, final in finals:
        if len(made) > 1 and MOST_SETS < max(final) < SETS - MOST_SETS:
            continue  # "leads their meetings 6-1"
        right = next((score for score in made if _one_side(score, final, len(told.pairs))), None)
        if right is not None:
            values = {
                "part": block.text[told.span.start : told.span.end],
                "whole": other.text[span.start : span.end],
                "made": f"{right[0]}-{right[1]}",
            }
            yield Hit("score", block, told.span, {**values}, (Related(other, span, "whole"),))
            return


def _made(pairs: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """What periods may add up to: points, or periods won."""
    points = (sum(first for first, _ in pairs), sum(second for _, second in pairs))
    won = (sum(first > second for first, second in pairs), sum(first < second for first, second in pairs))
    sets = all(max(pair) >= SETS or max(pair) in GAMES for pair in pairs) and len(pairs) < 6
    return [won, points] if sets and sum(won) == len(pairs) else [points]


def _one_side(made: tuple[int, int], final: tuple[int, int], periods: int) -> bool:
    """Whether one side of a final score fits what the periods make, and the other is wrong."""
    if sum(made) == periods and sum(final) == periods:
        return True
    return any((made[0] == one) != (made[1] == two) for one, two in (final, final[::-1]))
