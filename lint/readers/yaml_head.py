"""Front matter that only YAML itself can read: nested keys, lists, folded and quoted values, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint.model import Problem
from lint.readers.piece import Piece
from lint.readers.scalars import shown
from lint.readers.values import Line, Value
from lint.source import Span


def nodes(text: str, node: Any, start: int, prefix: str) -> Iterator[tuple[str, Value]]:
    """Key and value of everything in a mapping that has a text."""
    import yaml

    for key, child in node.value:
        name = f"{prefix}{key.value}"
        if isinstance(child, yaml.MappingNode):
            yield from nodes(text, child, start, name + ".")
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


def problem(error: Exception, lines: list[Line]) -> Problem:
    """Where YAML stumbled: the line it marks."""
    mark = getattr(error, "problem_mark", None)
    line = lines[min(mark.line, len(lines) - 1)] if mark else lines[0]
    content = line.text.strip()
    start = line.start + line.text.index(content)
    detail = getattr(error, "problem", None) or str(error)
    return Problem("front-matter", Span(start, start + len(content)), str(detail))
