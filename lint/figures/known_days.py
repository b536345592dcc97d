"""Years of days that history knows: "le 14 juillet 1798, quelques heures après la prise de la forteresse".

The event is named somewhere in the article, so the day and the month alone say that it is meant; the year is wrong
where one digit is, or two are exchanged, and it is no jubilee.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lint import patterns
from lint.annotate.units import plain
from lint.figures.known_years import slipped
from lint.kept import kept
from lint.model import NOTE, Agreement, Article, Hit
from lint.record import NamedTuple

ROUND = 5  # years: anniversaries are kept
BORN = patterns.compile(r"\b(?:née?s?|naît|naquit|born|sinh|naissance|birth)\b[^.;]{0,40}$")


class Day(NamedTuple):
    """A row of days.yaml; `day` is the month and the day."""

    id: str
    day: str
    year: int
    source: str
    words: tuple[str, ...]


def hits(article: Article, days: Sequence[Day]) -> Iterator[Hit | Agreement]:
    """A Hit for each year that is not that of the day, an Agreement for each that is."""
    known, text = _by_day(tuple(days)), ""
    for date in article.dates:
        when = date.start
        if date.source != "written" or not (when.year and when.month and when.day):
            continue
        if BORN.search(date.block.lower, max(0, date.span.start - 50), date.span.start):
            continue
        some = known.get((when.month, when.day), ())
        text = text or " ".join(f" {_spaced(block.lower)} " for block in article.prose) if some else text
        meant = [day for day in some if any(f" {word} " in text for word in day.words)]
        if any(day.year == when.year for day in meant):
            yield Agreement(date.block, date.span, "fact")
        elif len(meant) == 1 and _wrong(when.year, meant[0].year):
            values = {"value": str(when.year), "known": str(meant[0].year), "source": meant[0].source}
            yield Hit("year", date.block, date.span, values, entry=meant[0].id, doubt=NOTE)


def _wrong(year: int, known: int) -> bool:
    """Whether a year is another one by a slip, and no anniversary."""
    return len(str(year)) == 4 and slipped(str(year), str(known)) and (year < known or (year - known) % ROUND != 0)


def _spaced(text: str) -> str:
    return "".join(sign if sign.isalnum() else " " for sign in plain(text))


@kept
def _by_day(days: tuple[Day, ...]) -> Mapping[tuple[int, int], tuple[Day, ...]]:
    found: dict[tuple[int, int], tuple[Day, ...]] = {}
    for day in days:
        month, number = day.day.split("-")
        key = int(month), int(number)
        found[key] = (*found.get(key, ()), day)
    return found
