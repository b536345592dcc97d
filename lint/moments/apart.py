"""What the messages say of a number of years and the two years that do not bear it out."""

from __future__ import annotations

from typing import Protocol

from lint.model import Block, Day, Value
from lint.source import Span


class Counted(Protocol):
    """A number of years where it stands: a jubilee, a lapse."""

    @property
    def block(self) -> Block: ...
    @property
    def span(self) -> Span: ...
    @property
    def years(self) -> int: ...


def apart_values(counted: Counted, since: int, until: int) -> dict[str, Value]:
    """The values of a message: the number as it is told, both years, what is between them, where the number leads."""
    return {
        "claim": counted.block.text[counted.span.start : counted.span.end],
        "years": counted.years,
        "since": Day(since),
        "until": Day(until),
        "apart": until - since,
        "origin": Day(until - counted.years),
    }
