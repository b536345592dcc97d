"""The head of a file: YAML between `---` lines, TOML between `+++` lines, with the source span of each value.

Most heads are lines of `key: value`, and those are read here; whatever else YAML can say is left to PyYAML, which
costs as much to import as ten articles to check. All values stay strings: 12:30 is not 750, and NO is not false.
"""

from __future__ import annotations

from collections.abc import Iterable

from lint import patterns
from lint.model import MetaValue, Problem
from lint.readers.values import Line, Value, loose, simple, toml_line, yaml_line
from lint.record import NamedTuple
from lint.source import Span

FENCES = {"---": ("---", "..."), "+++": ("+++",)}


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
        return {
            key: MetaValue(value.text, value.span, tuple(piece.text for piece in value.items))
            for key, value in self.values.items()
        }


def _find(values: dict[str, Value], names: tuple[str, ...]) -> list[Value]:
    for name in map(str.casefold, names):
        found = [value for key, value in values.items() if key == name or key.endswith("." + name)]
        if found:
            return found
    return []


NO_HEAD = Head({}, 0)


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
    values = simple(text, lines)
    return Head(values, end) if values is not None else _yaml(text, lines, end)


def _unclosed(text: str, lines: list[Line], fence: str) -> Head:
    """A head that is never closed ends with its last line of `key: value`; without any it is no head."""
    count = 0
    for line in lines:
        if not (toml_line(line) if fence == "+++" else yaml_line(line)):
            break
        count += 1
    if not count:
        return NO_HEAD
    last = lines[count - 1]
    problem = Problem("front-matter", Span(0, 3), f"the head opened with {fence} is not closed")
    read = _loose(text, lines[:count], last.start + len(last.text), fence)
    return read._replace(problems=(problem,))


def _loose(text: str, lines: list[Line], end: int, fence: str) -> Head:
    """Every line that can be read: those of TOML, and those of a YAML head that is broken."""
    values: dict[str, Value] = {}
    table = ""
    for line in lines:
        opened = patterns.compile(r"\[([^\[\]]+)\]\s*").fullmatch(line.text) if fence == "+++" else None
        table = opened[1].strip() + "." if opened else table
        key, value = loose(text, line, fence)
        if key and value:
            values[table + key] = value
    return Head(values, end)


def _yaml(text: str, lines: list[Line], end: int) -> Head:
    import yaml

    from lint.readers.yaml_head import nodes, problem

    start = lines[0].start
    content = text[start : lines[-1].start + len(lines[-1].text)]
    try:
        node = yaml.compose(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        values = dict(nodes(text, node, start, "")) if isinstance(node, yaml.MappingNode) else {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _loose(text, lines, end, "---")._replace(problems=(problem(error, lines),))
    return Head(values, end)
