"""YAML into typed values, in two steps.

`read` checks a YAML node against a type and returns plain data (dict, tuple, str, int, float, bool, None) that can be
marshalled; every mistake is a DataError that names file, line, column and, where it helps, the nearest known name.
`build` turns plain data into the type. The types are NamedTuples whose annotations are the schema: a field's name with
hyphens is its key, a trailing underscore is dropped (`raise_`), a default makes it optional. A type with `read_node`
reads its nodes itself.

Scalars are read as they are written: 12:30 stays "12:30" and NO stays "NO".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from lint.errors import DataError

BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def compose(path: str, text: str) -> Any:
    """The root node of a YAML document, or None where it is empty. Raises DataError on bad syntax."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise DataError(path, line, column, f"not YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise DataError(path, 1, 1, f"not YAML: {error}") from None


def load(path: str) -> Any:
    """Compose a YAML file. Raises DataError where it cannot be read."""
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(path, 1, 1, str(error)) from None
    return compose(path, text)


def fail(path: str, node: Any, message: str) -> DataError:
    mark = node.start_mark
    return DataError(path, mark.line + 1, mark.column + 1, message)


def nearest(word: str, known: Any) -> str:
    """ "; did you mean “x”?" where something known is close to a word, else nothing."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), n=1)
    return f"; did you mean “{close[0]}”?" if close else ""


def is_record(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, tuple) and hasattr(type_, "_fields")


@cache
def fields(type_: Any) -> dict[str, tuple[str, Any]]:
    """Key -> (field, type) of a NamedTuple, in order."""
    hints = get_type_hints(type_)
    return {name.rstrip("_").replace("_", "-"): (name, hints[name]) for name in type_._fields}


def read(path: str, node: Any, type_: Any) -> Any:
    """Plain data of a node that must be of a type. Raises DataError."""
    origin = get_origin(type_)
    if type_ is Any:
        return _any(path, node)
    if hasattr(type_, "read_node"):
        return type_.read_node(path, node)
    if is_record(type_):
        return _record(path, node, type_)
    if origin in (Union, UnionType):
        return _optional(path, node, type_)
    if origin is Literal:
        return _choice(path, node, get_args(type_))
    if origin is tuple:
        return _sequence(path, node, get_args(type_))
    if origin in (dict, Mapping):
        return _mapping(path, node, get_args(type_)[1])
    return _scalar(path, node, type_)


def _is(node: Any, kind: str) -> bool:
    return bool(node.id == kind)


def pairs(path: str, node: Any) -> list[tuple[str, Any, Any]]:
    """(key, key node, value node) of a mapping; each key once."""
    if not _is(node, "mapping"):
        raise fail(path, node, "expected a mapping (key: value)")
    found: dict[str, tuple[str, Any, Any]] = {}
    for key, value in node.value:
        if not _is(key, "scalar"):
            raise fail(path, key, "a key must be a word")
        if key.value in found:
            raise fail(path, key, f"“{key.value}” stands twice")
        found[key.value] = (key.value, key, value)
    return list(found.values())


def _record(path: str, node: Any, type_: Any) -> dict[str, Any]:
    known = fields(type_)
    plain: dict[str, Any] = {}
    for key, key_node, value in pairs(path, node):
        if key not in known:
            raise fail(path, key_node, f"unknown key “{key}”{nearest(key, known)}")
        name, field_type = known[key]
        plain[name] = read(path, value, field_type)
    missing = [key for key, (name, _) in known.items() if name not in plain and name not in type_._field_defaults]
    if missing:
        raise fail(path, node, f"missing key “{missing[0]}”")
    return plain


def _optional(path: str, node: Any, type_: Any) -> Any:
    options = [option for option in get_args(type_) if option is not NoneType]
    if NoneType in get_args(type_) and _is(node, "scalar") and not node.style and node.value in ("", "null", "~"):
        return None
    for kind in options:
        try:
            return read(path, node, kind)
        except DataError:
            if kind is options[-1]:
                raise
    return None


def _choice(path: str, node: Any, options: tuple[Any, ...]) -> Any:
    if _is(node, "scalar"):
        for option in options:
            if node.value == str(option):
                return option
    shown = ", ".join(str(option) for option in options)
    raise fail(path, node, f"expected one of {shown}{nearest(str(node.value), map(str, options))}")


def _sequence(path: str, node: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
    if not _is(node, "sequence"):
        raise fail(path, node, "expected a list")
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(read(path, item, args[0]) for item in node.value)
    if len(node.value) != len(args):
        raise fail(path, node, f"expected {len(args)} items")
    return tuple(read(path, item, kind) for item, kind in zip(node.value, args, strict=True))


def _mapping(path: str, node: Any, type_: Any) -> dict[str, Any]:
    return {key: read(path, value, type_) for key, _, value in pairs(path, node)}


def _any(path: str, node: Any) -> Any:
    if _is(node, "mapping"):
        return {key: _any(path, value) for key, _, value in pairs(path, node)}
    if _is(node, "sequence"):
        return tuple(_any(path, item) for item in node.value)
    return node.value


SCALARS: dict[Any, tuple[str, Callable[[str], Any]]] = {
    str: ("a text", str),
    int: ("a whole number", int),
    float: ("a number", float),
    Decimal: ("a number", lambda text: str(Decimal(text))),
    bool: ("true or false", lambda text: BOOLEANS[text.lower()]),
}


def _scalar(path: str, node: Any, type_: Any) -> Any:
    what, parse = SCALARS[type_]
    if not _is(node, "scalar"):
        raise fail(path, node, f"expected {what}")
    try:
        return parse(node.value)
    except (ValueError, KeyError, InvalidOperation):
        raise fail(path, node, f"expected {what}, not “{node.value}”") from None


def build(type_: Any, plain: Any) -> Any:
    """A value of a type from its plain data."""
    return _builder(type_)(plain)


def _same(plain: Any) -> Any:
    return plain


@cache
def _builder(type_: Any) -> Callable[[Any], Any]:
    origin = get_origin(type_)
    if is_record(type_):
        return _record_builder(type_)
    if type_ is Decimal:
        return Decimal
    if origin in (Union, UnionType):
        return _optional_builder(type_)
    if origin is tuple and get_args(type_)[-1] is Ellipsis:
        each = _builder(get_args(type_)[0])
        return _same if each is _same else lambda plain: tuple(map(each, plain))
    if origin is tuple:
        parts = tuple(map(_builder, get_args(type_)))
        return lambda plain: tuple(part(item) for part, item in zip(parts, plain, strict=True))
    if origin in (dict, Mapping):
        each = _builder(get_args(type_)[1])
        return _same if each is _same else lambda plain: {key: each(value) for key, value in plain.items()}
    return _same


def _record_builder(type_: Any) -> Callable[[Any], Any]:
    parts = {name: _builder(kind) for name, kind in fields(type_).values()}
    convert = {name: part for name, part in parts.items() if part is not _same}

    def make(plain: dict[str, Any]) -> Any:
        if convert:
            plain = {name: convert[name](value) if name in convert else value for name, value in plain.items()}
        return type_(**plain)

    return make


def _optional_builder(type_: Any) -> Callable[[Any], Any]:
    options = [_builder(option) for option in get_args(type_) if option is not NoneType]
    changing = [option for option in options if option is not _same]
    if not changing:
        return _same
    return lambda plain: None if plain is None else changing[0](plain)
