"""Reviewdog's diagnostic format, one diagnostic a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from lint.report.rdjson import diagnostics

if TYPE_CHECKING:
    from lint.engine import Report


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    for diagnostic in diagnostics(report):
        yield json.dumps({"source": {"name": "deskcheck"}, **diagnostic}, ensure_ascii=False) + "\n"
