"""Lines of front matter: `key: value` of YAML and `key = value` of TOML, without a parser of either."""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.readers.piece import Piece
from lint.readers.scalars import Style, shown
from lint.record import NamedTuple
from lint.source import Span

KEY = r"(?P<key>[\p{L}_][\p{L}\p{M}\d_. -]*?)"
TOML = (
    KEY + r"""[ \t]*=[ \t]*(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>[^']*)'|(?P<plain>[^\s\#"'\[{][^\#]*?))"""
    r"""[ \t\r]*(?:\#.*)?"""
)
SPECIAL = frozenset("[]{}&*!|>%@`\"'#,?:-")  # what a value of YAML does not begin with, if it is plain


class Value(NamedTuple):
    """A value of the head: as it is shown, and where it stands. `items` are those of a list."""

    text: str
    span: Span
    items: tuple[Piece, ...]


class Line(NamedTuple):
    text: str
    start: int


def toml_line(line: Line) -> Any:
    """The match of a line of `key = value`, None for any other."""
    return patterns.compile(TOML).fullmatch(line.text)


class Pair(NamedTuple):
    """A line of `key: value`; `start` and `end` are those of the value in the source, without comment and blanks."""

    key: str
    start: int
    end: int


def yaml_line(line: Line) -> Pair | None:
    """A line of `key: value`, None for any other."""
    key, colon, rest = line.text.partition(":")
    value = rest.strip()
    if not colon or not (key[:1].isalpha() or key[:1] == "_") or (value and rest[0] not in " \t"):
        return None
    start = line.start + len(line.text) - len(rest.lstrip())
    return Pair(key.rstrip(), start, start + len(value))


def simple(text: str, lines: list[Line]) -> dict[str, Value] | None:
    """The values of a head that has nothing but lines of `key: value`; None for any other."""
    values = {}
    for line in lines:
        if not line.text.strip() or line.text.startswith("#"):
            continue
        pair = yaml_line(line) if "\t" not in line.text else None
        style = _style(text[pair.start : pair.end]) if pair and '"' not in pair.key and "'" not in pair.key else None
        if not pair or not style:
            return None
        quotes = 0 if style == "plain" else 1
        value = value_at(text, pair.start + quotes, pair.end - quotes, style)
        if value:
            values[pair.key] = value
    return values


def _style(value: str) -> Style | None:
    """How a value on one line is written, None where only YAML itself can tell."""
    if value[:1] == '"':
        inside = value[1:-1].replace("\\\\", "").replace('\\"', "")
        return "double" if len(value) > 1 and value[-1] == '"' and '"' not in inside and "\\" not in inside else None
    if value[:1] == "'":
        inside = value[1:-1].replace("''", "")
        return "single" if len(value) > 1 and value[-1] == "'" and "'" not in inside else None
    if (value[:1] in SPECIAL and value) or ": " in value or " #" in value or "\t#" in value or value.endswith(":"):
        return None
    return "plain" if value.isprintable() else None


def _matched(text: str, match: Any, line: Line) -> Value | None:
    style: Style
    for style in ("double", "single", "plain"):
        start, end = match.span(style)
        if start >= 0:
            return value_at(text, line.start + start, line.start + end, style)
    return None


def value_at(text: str, start: int, end: int, style: Style) -> Value | None:
    """The value that stands in the source from `start` to `end`, without its quotes."""
    piece = shown(text, start, end, style)
    return Value(piece.text, piece.map.to_source(Span(0, len(piece.text))), (piece,)) if piece else None


def loose(text: str, line: Line, fence: str) -> tuple[str, Value | None]:
    """Key and value of a line, taken as it stands; an empty key where it has none."""
    if fence == "+++":
        match = toml_line(line)
        return (match["key"].strip(), _matched(text, match, line)) if match else ("", None)
    pair = yaml_line(line)
    return (pair.key, value_at(text, pair.start, pair.end, "plain")) if pair else ("", None)
