"""The head of a file: YAML between `---` lines, TOML between `+++` lines, with the source span of each value.

Most heads are lines of `key: value`, and those are read here; whatever else YAML can say is left to PyYAML, which
costs as much to import as ten articles to check. All values stay strings: 12:30 is not 750, and NO is not false.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import regex

from lint import patterns
from lint.model import MetaValue, Problem
from lint.readers.piece import Piece
from lint.readers.scalars import Style, shown
from lint.source import Span

FENCES = {"---": ("---", "..."), "+++": ("+++",)}
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


class Head(NamedTuple):
    """`values` by key, nested keys with dots; `end` is where the body begins."""

    values: dict[str, Value]
    end: int
    problems: tuple[Problem, ...] = ()

    def fields(self, names: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, list[Value]]:
        """The values of each field, by the first of its names that the head has, also as the end of a nested key."""
        folded = {key.casefold(): value for key, value in self.values.items()}
        return {field: _find(folded, keys) for field, keys in names} if folded else {}

    @property
    def meta(self) -> dict[str, MetaValue]:
        return {key: MetaValue(value.text, value.span) for key, value in self.values.items()}


def _find(values: dict[str, Value], names: tuple[str, ...]) -> list[Value]:
    for name in map(str.casefold, names):
        found = [value for key, value in values.items() if key == name or key.endswith("." + name)]
        if found:
            return found
    return []


NO_HEAD = Head({}, 0)


class Line(NamedTuple):
    text: str
    start: int


def read(text: str) -> Head:
    """The head of a file, `NO_HEAD` where it has none. A broken one is read as far as possible, and is a problem."""
    fence = text[:3]
    if fence not in FENCES or text[3:].partition("\n")[0].strip():
        return NO_HEAD
    lines = _lines(text, text.find("\n") + 1)
    for number, line in enumerate(lines):
        if line.text.rstrip() in FENCES[fence]:
            end = line.start + len(line.text) + 1
            return _head(text, lines[:number], min(end, len(text)), fence)
    return _unclosed(text, lines, fence)


def _lines(text: str, start: int) -> list[Line]:
    lines = []
    for line in text[start:].split("\n") if start else ():
        lines.append(Line(line, start))
        start += len(line) + 1
    return lines


def _head(text: str, lines: list[Line], end: int, fence: str) -> Head:
    if fence == "+++":
        return _loose(text, lines, end, fence)
    values = _simple(text, lines)
    return Head(values, end) if values is not None else _yaml(text, lines, end)


def _unclosed(text: str, lines: list[Line], fence: str) -> Head:
    """A head that is never closed ends with its last line of `key: value`; without any it is no head."""
    count = 0
    for line in lines:
        if not (_toml(line) if fence == "+++" else _pair(line)):
            break
        count += 1
    if not count:
        return NO_HEAD
    last = lines[count - 1]
    problem = Problem("front-matter", Span(0, 3), f"the head opened with {fence} is not closed")
    read = _loose(text, lines[:count], last.start + len(last.text), fence)
    return read._replace(problems=(problem,))


@cache
def _pattern() -> Any:
    return patterns.compile(TOML)


def _toml(line: Line) -> Any:
    return _pattern().fullmatch(line.text)


class Pair(NamedTuple):
    """A line of `key: value`; `start` and `end` are those of the value in the source, without comment and blanks."""

    key: str
    start: int
    end: int


def _pair(line: Line) -> Pair | None:
    key, colon, rest = line.text.partition(":")
    value = rest.strip()
    if not colon or not (key[:1].isalpha() or key[:1] == "_") or (value and rest[0] not in " \t"):
        return None
    start = line.start + len(line.text) - len(rest.lstrip())
    return Pair(key.rstrip(), start, start + len(value))


def _simple(text: str, lines: list[Line]) -> dict[str, Value] | None:
    """The values of a head that has nothing but lines of `key: value`; None for any other."""
    values = {}
    for line in lines:
        if not line.text.strip() or line.text.startswith("#"):
            continue
        pair = _pair(line) if "\t" not in line.text else None
        style = _style(text[pair.start : pair.end]) if pair and '"' not in pair.key and "'" not in pair.key else None
        if not pair or not style:
            return None
        quotes = 0 if style == "plain" else 1
        value = _value(text, pair.start + quotes, pair.end - quotes, style)
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
            return _value(text, line.start + start, line.start + end, style)
    return None


def _value(text: str, start: int, end: int, style: Style) -> Value | None:
    piece = shown(text, start, end, style)
    return Value(piece.text, piece.map.to_source(Span(0, len(piece.text))), (piece,)) if piece else None


def _loose(text: str, lines: list[Line], end: int, fence: str) -> Head:
    """Every line that can be read: those of TOML, and those of a YAML head that is broken."""
    values: dict[str, Value] = {}
    table = ""
    for line in lines:
        opened = regex.fullmatch(r"\[([^\[\]]+)\]\s*", line.text) if fence == "+++" else None
        table = opened[1].strip() + "." if opened else table
        key, value = _loose_value(text, line, fence)
        if key and value:
            values[table + key] = value
    return Head(values, end)


def _loose_value(text: str, line: Line, fence: str) -> tuple[str, Value | None]:
    if fence == "+++":
        match = _toml(line)
        return (match["key"].strip(), _matched(text, match, line)) if match else ("", None)
    pair = _pair(line)
    return (pair.key, _value(text, pair.start, pair.end, "plain")) if pair else ("", None)


def _yaml(text: str, lines: list[Line], end: int) -> Head:
    import yaml

    start = lines[0].start
    content = text[start : lines[-1].start + len(lines[-1].text)]
    try:
        node = yaml.compose(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        values = dict(_nodes(text, node, start, "")) if isinstance(node, yaml.MappingNode) else {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _loose(text, lines, end, "---")._replace(problems=(_problem(error, lines),))
    return Head(values, end)


def _nodes(text: str, node: Any, start: int, prefix: str) -> Iterator[tuple[str, Value]]:
    """Key and value of everything in a mapping that has a text."""
    import yaml

    for key, child in node.value:
        name = f"{prefix}{key.value}"
        if isinstance(child, yaml.MappingNode):
            yield from _nodes(text, child, start, name + ".")
        elif pieces := tuple(piece for leaf in _leaves(child) if (piece := _scalar(text, leaf, start))):
            span = Span(start + child.start_mark.index, start + child.end_mark.index)
            whole = pieces[0].map.to_source(Span(0, len(pieces[0].text))) if len(pieces) == 1 else span
            yield name, Value(", ".join(piece.text for piece in pieces), whole, pieces)


def _leaves(node: Any) -> Iterator[Any]:
    import yaml

    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _leaves(child)


def _scalar(text: str, node: Any, start: int) -> Piece | None:
    first, last = start + node.start_mark.index, start + node.end_mark.index
    if text[first : first + 1] in ("&", "!"):  # an anchor or a tag stands before the value
        first = max(first, text.find(node.style, first, last) if node.style else text.rfind(node.value, first, last))
    if node.style in ("|", ">"):
        first = text.find("\n", first, last) + 1
        return shown(text, first, last, "plain") if first else None
    if node.style in ('"', "'"):
        return shown(text, first + 1, last - 1, "double" if node.style == '"' else "single")
    return shown(text, first, last, "plain")


def _problem(error: Exception, lines: list[Line]) -> Problem:
    """Where PyYAML stumbled: the line it marks."""
    mark = getattr(error, "problem_mark", None)
    line = lines[min(mark.line, len(lines) - 1)] if mark else lines[0]
    content = line.text.strip()
    start = line.start + line.text.index(content)
    detail = getattr(error, "problem", None) or str(error)
    return Problem("front-matter", Span(start, start + len(content)), str(detail))
