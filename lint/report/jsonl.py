"""One finding a line, as JSON with the fields of the `json` format: for streams and data tools."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from lint.report.json import finding

if TYPE_CHECKING:
    from lint.engine import Report


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    for each in report.findings:
        yield json.dumps(finding(each), ensure_ascii=False) + "\n"
