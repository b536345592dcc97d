"""Who held an office when: rows of a table, unpacked."""

from __future__ import annotations

from datetime import date, timedelta

from lint.annotate.fold import fold
from lint.kept import kept
from lint.record import NamedTuple

CHANGE = timedelta(days=45)  # around the day on which an office passes, papers are early and late


class Office(NamedTuple):
    """An office that one person holds at a time; `rules/tables/offices.yaml` explains the columns."""

    id: str
    of: tuple[str, ...]
    office: str
    reviewed: str
    holders: tuple[str, ...]
    transliterated: bool = False

    @property
    def country(self) -> str:
        """The code of a country's office, or nothing."""
        return self.of[0] if len(self.of[0]) == 2 and self.of[0].isupper() else ""


class Holder(NamedTuple):
    """A term. `forms` are the spellings of the name, the usual one first."""

    office: Office
    forms: tuple[str, ...]
    since: date
    until: date

    @property
    def folded(self) -> set[str]:
        return {fold(form) for form in self.forms}


@kept
def by_country(offices: tuple[Office, ...]) -> dict[tuple[str, str], list[Holder]]:
    """The terms of each country's offices, by code and office."""
    return {(office.country, office.office): terms(office) for office in offices if office.country}


@kept
def by_name(offices: tuple[Office, ...]) -> dict[str, list[Holder]]:
    """The terms of each holder of a country's office, by the folded spellings of the name."""
    found: dict[str, list[Holder]] = {}
    for held in by_country(offices).values():
        for term in held:
            for name in term.folded:
                found.setdefault(name, []).append(term)
    return found


def forms(entry: str) -> tuple[str, ...]:
    """The spellings of a holder's name; none for a gap."""
    return tuple(form.strip() for form in entry[11:].split("|")) if entry[11:] != "-" else ()


def terms(office: Office) -> list[Holder]:
    """The terms of an office, oldest first; the last one is open."""
    starts = [(date.fromisoformat(entry[:10]), forms(entry)) for entry in office.holders]
    ends = [since for since, _ in starts[1:]] + [date.max]
    return [Holder(office, names, since, until) for (since, names), until in zip(starts, ends, strict=True) if names]


def at(held: list[Holder], day: date) -> list[Holder]:
    """Who may be called the holder on a day: those who were within some weeks of it."""
    return [
        term for term in held if term.since - CHANGE <= day and (term.until == date.max or day < term.until + CHANGE)
    ]
