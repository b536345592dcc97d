"""What the opening names and a later sentence dates or counts without naming it: the Battle of Hastings in the lede,
"the clash of October 1166" below.

Little ties the two, so that only a slip of the keyboard is questioned, where the right figure stands nowhere, and as a
note.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lint import patterns
from lint.figures import known_years
from lint.figures.common_rows import Row, spaced
from lint.model import Article, Block, Role
from lint.record import NamedTuple
from lint.source import Span

OPENING = (Role.TITLE, Role.STANDFIRST, Role.LEDE)
OLD = 1800  # years before which hardly any other thing of a news story happened
MOST = 6  # rows that an opening names; more is a survey of history
EVENTS = {
    "fr": r"\b(?:batailles?|combats?|affrontements?|guerres?|conflit|événement|drame|tragédie|naufrage|catastrophe"
    r"|traité|accord|pacte|victoire|défaite|conquête|fondation|création|invention|découverte|révolution|incendie|séisme"
    r"|éruption|attentat|procès|assassinat|exploit|ascension|débarquement|indépendance|abolition|inauguration|paquebot|monument)\b",
    "en": r"\b(?:battle|fighting|fight|clash|war|conflict|event|drama|tragedy|sinking|wreck|disaster|treaty|accord|pact"
    r"|victory|defeat|conquest|founding|creation|invention|discovery|revolution|fire|quake|eruption|attack|trial"
    r"|assassination|feat|ascent|landing|independence|abolition|inauguration|liner|monument)\b",
    "vi": r"(?:trận|chiến|sự kiện|thảm họa|hiệp định|hiệp ước|chiến thắng|thất bại|thành lập|phát minh|phát hiện"
    r"|cách mạng|động đất|phun trào|đổ bộ|độc lập|khánh thành|đánh tan|đại phá)",
}


class Candidate(NamedTuple):
    """A sentence without all the words of a row that the opening names, in lower case with blanks for marks."""

    block: Block
    sentence: Span
    text: str
    row: Row


def candidates(article: Article, tables: Mapping[str, Mapping[str, Sequence[Row]]]) -> Iterator[Candidate]:
    """The sentences behind the opening of each region with the rows that it names, by language; `tables`: the rows of
    each language by their first words."""
    openings: dict[int, dict[str, Row]] = {}
    for block in article.prose:
        table = tables.get(block.language, {})
        region = block.region.index
        if block.role in OPENING or region not in openings:
            cues = table.keys() & block.vocabulary
            rows = {row.fact.id: row for cue in cues for row in table[cue]}
            whole = spaced(block.lower)
            named = {name: row for name, row in rows.items() if _is_named(row, whole)}
            openings.setdefault(region, {}).update(named)
            continue
        rows_here = list(openings[region].values())
        if not rows_here or len(rows_here) > MOST:
            continue
        whole = spaced(block.lower)
        for sentence in block.sentences:
            text = whole[sentence.start : sentence.end]
            for row in rows_here:
                if row.stands(text) is None and _goes_on(row, text, block.language):
                    yield Candidate(block, sentence, text, row)


def places(candidate: Candidate) -> list[Span]:
    """Where the words of a row stand in its sentence that are not of the thing itself."""
    words = [word for group in candidate.row.groups[1:] for word in group]
    found = [(candidate.text.find(word), word) for word in words if _stands(word, candidate.text)]
    return [Span(at, at + len(word)) for at, word in found]


def _is_named(row: Row, text: str) -> bool:
    """Whether the words of the thing itself stand in a text: those of the first group."""
    return any(_stands(word, text) for word in row.groups[0])


def _goes_on(row: Row, text: str, language: str) -> bool:
    """Whether a sentence may tell of a row that it does not name: by its other words, or as an event."""
    others = row.groups[1:]
    if row.fact.right and not others:
        return False
    if others:
        return all(any(_stands(word, text) for word in group) for group in others)
    if not row.fact.years:
        return not row.fact.not_  # such words have other things that are counted
    return min(row.fact.years) < OLD or _event(language).search(text) is not None


def _stands(word: str, text: str) -> bool:
    return f" {word}" in f" {text}"


def _event(language: str) -> Any:
    return patterns.compile(EVENTS[language])


def slip_of_year(candidate: Candidate, years: Sequence[Any]) -> Any:
    """The only year of a sentence, where it is a slip of a year of the row, a recent one with two digits exchanged;
    None else. `years` are matches."""
    if len(years) != 1:
        return None
    told = years[0][0]
    known = [str(year) for year in candidate.row.fact.years if year >= 1000]
    exchanged = any(told != year and sorted(told) == sorted(year) for year in known)
    old = any(int(year) < OLD and known_years.slipped(told, year) for year in known)
    return years[0] if exchanged or old else None
