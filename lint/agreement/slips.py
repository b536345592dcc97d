"""What the patterns find."""

from __future__ import annotations

from typing import Literal

from lint.record import NamedTuple
from lint.source import Span


class Slip(NamedTuple):
    """`span` are the words that do not agree; `forms` what could stand there instead."""

    kind: Literal["number", "gender", "participle", "verb", "article", "homophone"]
    span: Span
    forms: tuple[str, ...]
    doubt: int = 0
