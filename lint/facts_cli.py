"""The `deskcheck facts` commands: check fact files, list what is known of a thing, add a fact."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lint import facts, schema
from lint.errors import DataError, UsageError
from lint.factbase import Base, Entity, Fact, bundle, key
from lint.model import Measure
from lint.phrases import say
from lint.record import NamedTuple

TABLE = "facts/desk.yaml"


def check(paths: Sequence[str]) -> tuple[list[str], int]:
    """The mistakes of fact files, a line each, and how many facts the files hold."""
    problems: list[str] = []
    count = 0
    for path in paths:
        rows: list[dict[str, Any]] = []
        try:
            node = schema.load(path)
            if node is not None:
                problems += map(str, (*facts.examine(path, node, rows), *_unknown(path, node, rows)))
        except DataError as problem:
            problems.append(str(problem))
        count += sum(len(row["facts"]) for row in rows)
    return problems, count


def _unknown(path: str, node: Any, rows: Sequence[Mapping[str, Any]]) -> Iterator[DataError]:
    """Other sides of which nobody has recorded anything."""
    base = Base(bundle(), rows)
    for place, other in facts.sides(node):
        if base.get(other) is None:
            hint = schema.nearest(other, [each.id for each in base.bundle.entities()])
            yield schema.fail(path, place, f"nothing is called “{other}”{hint}")


def desk_file(tables: Mapping[str, str], folder: str) -> str | None:
    """The fact file that a configuration names, or None; `folder` is the configuration's."""
    return os.path.join(folder, tables[TABLE]) if TABLE in tables else None


# --- What is known ----------------------------------------------------------------------------------------------------


def show(name: str, desk: str | None, lang: str) -> str:
    """All facts of the things that a name or an id stands for, with their sources. Raises UsageError for none."""
    base = Base(bundle(), facts.load(desk) if desk else ())
    found = list(_named(name, base))
    if not found:
        known = [shown for each in base.bundle.entities() for names in each.names.values() for shown in names]
        raise UsageError(f"nothing on record is called “{name}”{schema.nearest(name, known)}")
    return "\n".join(line for entity in found for line in _lines(entity, base, lang))


def _named(name: str, base: Base) -> Iterator[Entity]:
    seen: set[str] = set()
    for language in ("fr", "en", "vi"):
        for entity in base.bearers(key(name, language)):
            if entity.id not in seen:
                seen.add(entity.id)
                yield entity
    if name not in seen and (known := base.get(name)) is not None:
        yield known


def _lines(entity: Entity, base: Base, lang: str) -> Iterator[str]:
    yield f"{entity.id} ({entity.kind})"
    for language, names in entity.names.items():
        if names:
            yield f"  {language}: {', '.join(names)}"
    if entity.ambiguous:
        yield f"  ambiguous: {', '.join(entity.ambiguous)}"
    for fact in sorted(entity.facts, key=lambda each: (each.attribute, each.with_, each.since, each.as_of)):
        yield f"  {_line(fact, base, lang)}"


def _line(fact: Fact, base: Base, lang: str) -> str:
    dated = {"since": fact.since, "until": fact.until, "as-of": fact.as_of, "reviewed": fact.reviewed}
    about = [f"{name} {day}" for name, day in dated.items() if day]
    about += [f"± {(fact.tol * 100).normalize():f} %"] if fact.tol is not None else []
    about += [f"{(fact.growth * 100).normalize():f} % a year"] if fact.growth else []
    head = f"{fact.attribute} with {', '.join(fact.with_)}" if fact.with_ else fact.attribute
    value = say(Measure(fact.value, fact.unit or None), lang) if fact.value is not None else fact.text
    source = say(base.source(fact), lang)
    return f"{head}: {value} ({'; '.join([source, *about, *filter(None, [fact.note])])})"


# --- Adding -----------------------------------------------------------------------------------------------------------


class New(NamedTuple):
    """What a thing that is not on record yet is, and its names in a language."""

    kind: str | None = None
    names: tuple[str, ...] = ()
    lang: str = "fr"


KNOWN = New()


def add(path: str, entity: str, attribute: str, value: str, options: Mapping[str, str], new: New = KNOWN) -> str:
    """Write a fact into a fact file, after those of its thing, keeping comments and order; the line that was added.

    Raises DataError where the file would not be right with it, and UsageError for a new thing without a kind or a name.
    The file is left as it was then.
    """
    from io import StringIO

    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 1000
    yaml.indent(mapping=2, sequence=4, offset=2)
    old = _text(path)
    rows = yaml.load(_indented(old))
    if rows is None:
        rows = CommentedSeq()
    row = next((each for each in rows if each.get("id") == entity), None)
    if row is None:
        row = CommentedMap(_head(entity, new, path))
        if new.names:
            row["names"] = CommentedMap({new.lang: list(new.names)})
            row["names"].fa.set_flow_style()
        rows.append(row)
    written = {name: _plain(text) for name, text in {attribute: value, **options}.items() if name != "with"}
    fact = CommentedMap(written)
    if "with" in options:
        others = CommentedSeq(options["with"].split(","))
        others.fa.set_flow_style()
        fact.insert(1, "with", others)
    fact.fa.set_flow_style()
    row.setdefault("facts", CommentedSeq()).append(fact)
    stream = StringIO()
    yaml.dump(rows, stream)
    text = _outdented(stream.getvalue())
    facts.Table.read_node(path, schema.compose(path, text))
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return next(line.strip() for line in text.splitlines() if line not in old.splitlines() and f"{attribute}:" in line)


def _plain(text: str) -> Any:
    """A whole number or a date as such, so that it is written without quotes."""
    from datetime import date

    try:
        return int(text) if text.isdecimal() else date.fromisoformat(text)
    except ValueError:
        return text


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def _indented(text: str) -> str:
    """ruamel.yaml indents the list of things like any other, and places comments by their column."""
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))


def _outdented(text: str) -> str:
    return "".join(line.removeprefix("  ") for line in text.splitlines(keepends=True))


def _head(entity: str, new: New, path: str) -> dict[str, Any]:
    """The head of a thing that the file does not have yet; a bundled one has its kind and its names."""
    known = Base(bundle()).get(entity)
    if known is None and (new.kind is None or not new.names):
        raise UsageError(f"{path} has no “{entity}”, nor is it bundled: give --is {', '.join(facts.KINDS)}, and --name")
    return {"id": entity, "is": new.kind or (known.kind if known else "other")}
