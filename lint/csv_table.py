"""Tables as spreadsheets save them: CSV with a line of column names, read as the YAML table that they stand for.

Cells of columns that hold lists are parted at semicolons or bars; empty cells are left out. A row stays on its line,
so that mistakes are reported where they stand.
"""

from __future__ import annotations

from typing import Any, get_args, get_origin

from lint import schema
from lint.errors import DataError


def load(path: str, type_: Any) -> Any:
    """The root node of a CSV table; `type_` is that of the parameter, `tuple[Row, ...]`. Raises DataError."""
    import csv

    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            rows = list(csv.reader(file, delimiter=";" if first.count(";") > first.count(",") else ","))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(path, 1, 1, str(error)) from None
    columns = [name.strip() for name in rows[0]] if rows else []
    fields = schema.fields(get_args(type_)[0])
    lines = [_line(columns, row, fields) for row in rows[1:]]
    return schema.compose(path, "\n".join(["", *lines]))


def _line(columns: list[str], row: list[str], fields: dict[str, tuple[str, Any]]) -> str:
    """A row as a YAML mapping on one line; an empty row as an empty line."""
    import json

    cells = []
    for column, cell in zip(columns, row, strict=False):
        if cell.strip():
            parts = [part.strip() for part in cell.replace("|", ";").split(";")]
            listed = get_origin(fields.get(column, ("", str))[1]) is tuple
            cells.append(f"{column}: {json.dumps(parts if listed else cell.strip(), ensure_ascii=False)}")
    return f"- {{{', '.join(cells)}}}" if cells else ""
