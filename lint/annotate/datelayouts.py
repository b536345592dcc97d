"""The grammar of dates: which strings of pieces are a date, and what each piece of it says.

Layouts are patterns over tag strings (`datetags`). What a layout matched is then folded from left to right: a month
or a year printed once belongs to every day before it that lacks one ("les 3 et 4 décembre 2019").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.datetags import Atom, Tagged
from lint.model import PartialDate
from lint.record import NamedTuple
from lint.source import Span

# A weekday that leads on to the date, and one that follows it.
WEEKDAY = r"(?:w[ ,(N])?"
AFTER = r"(?:[(u]w)?"
DAY = WEEKDAY + "d"
YEAR = r"(?:[ ,]y)?"
MONTH = f"(?: m{YEAR})?"
LITTLE = {  # day first
    "range": f"<?{DAY}{MONTH}[>-]{DAY} m{YEAR}|<{DAY}{MONTH}&{DAY} m{YEAR}",
    "list": f"(?:{DAY},)*{DAY}&{DAY} m{YEAR}",
    "day": f"{DAY} m{YEAR}{AFTER}",
}
BIG = {  # month first
    "range": rf"<?{WEEKDAY}m d(?:,y)?[>-](?:{WEEKDAY}m )?d{YEAR}|<{WEEKDAY}m d&(?:{WEEKDAY}m )?d{YEAR}",
    "list": rf"{WEEKDAY}m d(?:,d)*&d{YEAR}",
    "day": rf"{WEEKDAY}m d{YEAR}{AFTER}",
}
SLASHED = {  # day/month without a year, in Vietnamese
    "range": f"<?{DAY}(?:/d(?:/y)?)?[>-]{DAY}/d(?:/y)?",
    "list": f"(?:{DAY},)*{DAY}&{DAY}/d(?:/y)?",
    "day": f"(?:w[ ,(N]|(?<=[N<>])|(?<=r[ ,(]))d[/-]d{AFTER}",
    "bare": "(?<![#dyn])d/d",
}
AFTER_WEEKDAY = {"day": f"w[ (]d/d{AFTER}"}  # in French behind a weekday alone: "jeudi 06/03", not "6/10 des élèves"
COMMON = {
    "iso": f"{WEEKDAY}y-d-d{AFTER}",
    "numeric": rf"{WEEKDAY}d(?:/d/|\.d\.|-d-)y{AFTER}",
    "time": "d[:h]d|H",
    "months": f"<?m{YEAR}[>-]m(?: y)?|<m{YEAR}&m(?: y)?|m/y|m y|(?<=[e<>])m(?! d)",
    "years": r"<?y[>-]y|<y&y|(?<=[e<A|])y-d|(?<=[e<>Y])y",
    "decade": r"D|(?<=A)[dy]",
    "weekday": "w",
    "deictic": "r",
}
TAGS = "dymwrHoDn"
NAMES = {"y": "year", "m": "month", "w": "weekday"}
BEFORE = r"(?<![#/.:;])"
AFTERWARDS = r"(?![/:.;h-](?=[dy]))"


class Match(NamedTuple):
    """A date, a list or a range as it stands in the text. `dates` are its days in order, `lead` the lead's letter."""

    kind: str
    span: Span
    dates: tuple[PartialDate, ...]
    atoms: tuple[Atom, ...]
    lead: str


@cache
def _grammar(language: str) -> Any:
    orders = {"fr": (LITTLE, AFTER_WEEKDAY), "en": (LITTLE, BIG), "vi": (LITTLE, SLASHED)}[language]
    layouts = [("iso", COMMON["iso"]), ("numeric", COMMON["numeric"])]
    layouts += [(kind, order[kind]) for kind in ("range", "list", "day", "bare") for order in orders if kind in order]
    layouts += [(kind, pattern) for kind, pattern in COMMON.items() if kind not in ("iso", "numeric")]
    alternatives = "|".join(f"(?P<{kind}{number}>{pattern})" for number, (kind, pattern) in enumerate(layouts))
    return patterns.compile(f"{BEFORE}(?:{alternatives}){AFTERWARDS}")


def matches(text: str, tagged: Tagged, language: str, month_first: bool | None) -> Iterator[Match]:
    """Every date in a tagged text. `month_first` is the order of 06/08/2024; None where it cannot be known."""
    if not tagged.tags:
        return
    for found in _grammar(language).finditer(tagged.tags):
        start, end = found.span()
        kind = (found.lastgroup or "").rstrip("0123456789")
        yield _match(text, tagged, kind, start, end, month_first)


def _match(text: str, tagged: Tagged, kind: str, start: int, end: int, month_first: bool | None) -> Match:
    tags = tagged.tags
    atoms = tuple(atom for atom in tagged.atoms[start:end] if atom)
    first, last = atoms[0].start, atoms[-1].end
    lead = tags[start] if not tagged.atoms[start] else tags[start - 1] if start and not tagged.atoms[start - 1] else ""
    if not tagged.atoms[start] or lead == "A":
        first = tagged.leads.get(first, first)
    dates = _dates(kind, tags[start:end], atoms, month_first)
    if "(" in tags[start:end] and text.startswith(")", last):
        last += 1
        dates = (*dates[:-1], dates[-1]._replace(span=Span(dates[-1].span.start, last)))
    return Match(kind, Span(first, last), dates, atoms, lead)


def _dates(kind: str, tags: str, atoms: tuple[Atom, ...], month_first: bool | None) -> tuple[PartialDate, ...]:
    if kind == "iso":
        return (_assign(atoms, "yMd"),)
    if kind == "numeric":
        return (_numeric(tags, atoms, month_first),)
    if kind == "time":
        minute = atoms[1].value if len(atoms) > 1 else None
        return (PartialDate(Span(atoms[0].start, atoms[-1].end), hour=atoms[0].value, minute=minute),)
    if kind == "decade":
        value = atoms[0].value
        return (PartialDate(_extent(atoms), year=value + 1900 if value < 100 else value),)
    if kind == "years":
        return tuple(_years(atoms))
    if kind == "deictic":
        return (PartialDate(_extent(atoms)),)
    return _fold(kind, tags, atoms)


def _assign(atoms: tuple[Atom, ...], order: str) -> PartialDate:
    """Three numbers in a row by their order, "yMd" or "dMy", with the weekday that stands beside them."""
    numbers = [atom for atom in atoms if atom.tag in "dy"]
    parts = dict(zip(order, (atom.value for atom in numbers), strict=True))
    return _with_weekday(PartialDate(_extent(atoms), parts["y"], parts["M"], parts["d"]), atoms)


def _numeric(tags: str, atoms: tuple[Atom, ...], month_first: bool | None) -> PartialDate:
    """06/08/2024: day and month stay unknown where the order is and both readings are possible."""
    first, second, year = (atom.value for atom in atoms if atom.tag in "dy")
    if month_first is None and ("/" not in tags or first > 12 or second > 12 or first == second):
        month_first = "/" in tags and second > 12 >= first
    if month_first is None:
        return _with_weekday(PartialDate(_extent(atoms), year), atoms)
    if month_first != (second > 12 >= first) and (second > 12) != (first > 12):
        month_first = not month_first  # the other order, where only that one fits
    return _assign(atoms, "Mdy" if month_first else "dMy")


def _with_weekday(date: PartialDate, atoms: tuple[Atom, ...]) -> PartialDate:
    for atom in atoms:
        if atom.tag == "w":
            return date._replace(weekday=atom.value, weekday_span=Span(atom.start, atom.end))
    return date


def _extent(atoms: tuple[Atom, ...]) -> Span:
    return Span(atoms[0].start, atoms[-1].end)


def _years(atoms: tuple[Atom, ...]) -> Iterator[PartialDate]:
    for atom in atoms:
        short = atom.tag == "d" and atom is not atoms[0]
        yield PartialDate(
            Span(atom.start, atom.end), year=_full_year(atoms[0].value, atom.value) if short else atom.value
        )


def _full_year(first: int, short: int) -> int:
    """The year that "06" is in "2005-06": the next one that ends so."""
    year = first - first % 100 + short
    return year if year > first else year + 100


def _fold(kind: str, tags: str, atoms: tuple[Atom, ...]) -> tuple[PartialDate, ...]:
    """The days of a list or a range, or the one day of a date, with what they share."""
    dates: list[PartialDate] = []
    letters = [tag for tag in tags if tag not in TAGS]
    joins = letters if len(letters) == len(atoms) else ["", *letters]
    for join, atom in zip(joins, atoms, strict=True):
        _add(dates, atom, join, kind)
    if len(dates) > 1:
        _share_months(dates)
        _share_years(dates, ranged=kind in ("range", "months"))
    return tuple(dates)


def _add(dates: list[PartialDate], atom: Atom, join: str, kind: str) -> None:
    """Put a piece into the last date, or start another one with it."""
    last = dates[-1] if dates else PartialDate(Span(atom.start, atom.start))
    part = _part(last, atom, join, kind)
    if part is None:
        last, part = PartialDate(Span(atom.start, atom.start)), "day" if atom.tag == "d" else NAMES[atom.tag]
    elif dates:
        dates.pop()
    said: dict[str, Any] = {"span": Span(last.span.start, atom.end), part: atom.value}
    if part == "weekday":
        said["weekday_span"] = Span(atom.start, atom.end)
    dates.append(last._replace(**said))


def _part(last: PartialDate, atom: Atom, join: str, kind: str) -> str | None:
    """What a piece is to the date before it; None where it starts another date."""
    if atom.tag == "d":
        if last.day is None:
            return "day"
        return "month" if last.month is None and (join == "/" or (join == "-" and kind == "day")) else None
    if atom.tag == "m":
        return "month" if last.month is None else None
    if atom.tag == "w":
        return "weekday" if last.weekday is None and (last.day is None or join in "(u") else None
    return "year"


def _share_months(dates: list[PartialDate]) -> None:
    """A month printed once: after its days ("10 au 16 novembre"), else before them ("November 10-16")."""
    month = None
    for place in (*reversed(range(len(dates))), *range(len(dates))):
        month = dates[place].month or month
        dates[place] = dates[place]._replace(month=month)


def _share_years(dates: list[PartialDate], ranged: bool) -> None:
    """A year printed once, at the end. Not where the range then runs backwards: it began in the year before."""
    last = dates[-1]
    for place, date in enumerate(dates[:-1]):
        if date.year is None and (date.month == last.month or (ranged and (date.month or 0) < (last.month or 0))):
            dates[place] = date._replace(year=last.year)
