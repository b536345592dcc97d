"""Reads the configuration file, and the rules as it leaves them, into plain data that can be cached.

Profiles (`extends: strict`) are configurations of ours that a file, or an entry of its `paths:`, starts from.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Set
from typing import Any, Literal

from lint import schema
from lint.config import NAME, SEVERITIES, Config, Part, Patch, content, means, patched
from lint.digest import digest
from lint.errors import DataError
from lint.record import NamedTuple
from lint.ruleset import FAMILIES, Compiler, Pack, check_module, shipped_rules

PROFILES = "profiles"


class Layer(NamedTuple):
    """One file, or one entry of `paths:`, or a profile below them. `origin` is empty for the file itself."""

    origin: str
    path: str
    node: Any
    plain: Mapping[str, Any]


def compile(path: str | None) -> dict[str, Any]:
    """Plain configuration and rules, read from their files. Raises DataError or PluginError."""
    from lint import plugins

    found = plugins.discover()
    layers = read(path) if path else []
    config: dict[str, Any] = {}
    for layer in layers:
        config |= layer.plain
    base = os.path.dirname(os.path.abspath(path)) if path else os.getcwd()
    overlays = {name: os.path.join(base, file) for name, file in config.get("tables", {}).items()}
    _check_tables(layers, overlays)
    compiler = Compiler(found.checks, overlays)
    local = [Pack(os.path.basename(os.path.normpath(p)), os.path.join(base, p)) for p in config.get("rule_packs", ())]
    packs = [Pack("", shipped_rules()), *plugins.packs(found), *local]
    for pack in local:
        if not os.path.isdir(pack.folder):
            raise DataError(path or NAME, 1, 1, f"no rule pack folder {pack.folder}")
    rules = compiler.rules(packs)
    _check_tables(layers, overlays, compiler.tables)
    for layer in layers:
        for name, patch in _rules(layer, rules, compiler):
            rules[name] = patched(rules[name], patch)
    for name in _taking_words(rules, found.checks) if config.get("words") else ():
        rules[name] = patched(rules[name], {"words": config["words"]})
    parts = {pattern: entry(path, node) for pattern, node in entries(path, layers)} if path else {}
    patches = tuple(_patches(layers, rules, compiler) for layers in parts.values())
    config["paths"] = {pattern: _merged(layers) for pattern, layers in parts.items()}
    profiles = [layer.path for each in (layers, *parts.values()) for layer in each if layer.path != path]
    ours = os.path.join(shipped_rules(), "")  # in the key of the cache already
    files = {file: digest(content(file)) for file in (*compiler.files, *profiles) if not file.startswith(ours)}
    return {"config": config, "rules": rules, "checks": found.checks, "files": files, "patches": patches}


def read(path: str, type_: Any = Config, origin: str = "") -> list[Layer]:
    """The layers of a configuration file: those of the profiles that it extends, then its own. Raises DataError."""
    node = schema.load(path)
    return [] if node is None else _layers(path, node, type_, origin)


def entry(path: str, node: Any) -> list[Layer]:
    """The layers of an entry of `paths:`."""
    return _layers(path, node, Part, "")


def _layers(path: str, node: Any, type_: Any, origin: str) -> list[Layer]:
    plain: dict[str, Any] = schema.read(path, node, type_)
    _check_patterns(path, node)
    layers: list[Layer] = []
    names = plain.get("extends", ())
    for name in (names,) if isinstance(names, str) else names:
        layers += read(_profile(path, node, name), Config, f"profile {name}")
    return [*layers, Layer(origin, path, node, plain)]


def _profile(path: str, node: Any, name: str) -> str:
    folder = os.path.join(shipped_rules(), PROFILES)
    profile = os.path.join(folder, f"{name}.yaml")
    if not os.path.isfile(profile):
        known = [file.removesuffix(".yaml") for file in sorted(os.listdir(folder))]
        raise schema.fail(path, _value(path, node, "extends"), f"no profile “{name}”; there are {', '.join(known)}")
    return profile


def _value(path: str, node: Any, wanted: str) -> Any:
    """The value node of a key, or None."""
    return next((value for key, _, value in schema.pairs(path, node) if key == wanted), None)


def _check_patterns(path: str, node: Any) -> None:
    """Refuse patterns that do not compile, and a path pattern without the groups that make a date."""
    import regex

    for key, _, value in schema.pairs(path, node):
        if key not in ("separator", "date-from-path"):
            continue
        try:
            groups = regex.compile(value.value).groupindex
        except regex.error as error:
            raise schema.fail(path, value, f"not a pattern: {error}") from None
        missing = {"year", "month", "day"} - set(groups) if key == "date-from-path" else set()
        if missing:
            raise schema.fail(path, value, f"the pattern needs a group (?P<{min(missing)}>…)")


def _check_tables(layers: list[Layer], overlays: Mapping[str, str], asked: Set[str] | None = None) -> None:
    """Refuse tables whose file is not there and, once it is known what rules ask for, tables that none does."""
    for layer in layers:
        node = _value(layer.path, layer.node, "tables")
        for name, key, value in schema.pairs(layer.path, node) if node is not None else ():
            if not os.path.isfile(overlays[name]):
                raise schema.fail(layer.path, value, f"no file {value.value}")
            if asked is not None and name not in asked:
                raise schema.fail(layer.path, key, f"no rule takes a table “{name}”{schema.nearest(name, asked)}")


# --- Rules ------------------------------------------------------------------------------------------------------------


def _rules(layer: Layer, rules: Mapping[str, Any], compiler: Compiler) -> Iterator[tuple[str, Patch]]:
    """(id, patch) for what the `rules:` of a layer say; families first, so that a rule's own line wins."""
    node = _value(layer.path, layer.node, "rules")
    lines = schema.pairs(layer.path, node) if node is not None else []
    for word, key, value in sorted(lines, key=lambda line: line[0] not in FAMILIES):
        for name in _meant(layer.path, key, word, rules):
            yield name, _tuned(layer.path, value, rules[name], compiler)


def _meant(path: str, node: Any, word: str, rules: Mapping[str, Any]) -> list[str]:
    """The rules that a word means. Raises DataError for a word that is no rule and no family."""
    meant = [name for name, plain in rules.items() if means(word, plain)]
    if not meant and word not in FAMILIES:
        raise schema.fail(path, node, f"no rule or family “{word}”{schema.nearest(word, [*rules, *FAMILIES])}")
    return meant


def _tuned(path: str, node: Any, plain: Mapping[str, Any], compiler: Compiler) -> Patch:
    if node.id == "scalar":
        if node.value not in ("on", "off", *SEVERITIES):
            raise schema.fail(path, node, f"expected on, off, error, warning or note, not “{node.value}”")
        grade = {"severity": node.value} if node.value in SEVERITIES else {}
        return {"default": node.value != "off", **grade}
    lines = schema.pairs(path, node)
    graded = _value(path, node, "severity")
    grade = {"severity": schema.read(path, graded, Literal["error", "warning", "note"])} if graded is not None else {}
    module = check_module(plain["check"], compiler.plugins)
    tuned = compiler.params(path, [line for line in lines if line[0] != "severity"], module.Params, Pack("", ""))
    return {"default": True, "params": tuned, **grade}


def _taking_words(rules: Mapping[str, Any], checks: Mapping[str, str]) -> list[str]:
    """The rules that the desk's words go to: those whose check takes `words`."""
    return [name for name, plain in rules.items() if _takes_words(check_module(plain["check"], checks).Params)]


def _takes_words(params: Any) -> bool:
    known = schema.fields(params).get("words")
    return known is not None and known[1] == tuple[str, ...]


# --- Paths ------------------------------------------------------------------------------------------------------------


def entries(path: str, layers: list[Layer]) -> list[tuple[str, Any]]:
    """(pattern, node) of each entry of `paths:`, in order; profiles have none."""
    node = _value(path, layers[-1].node, "paths") if layers else None
    return [(pattern, value) for pattern, _, value in schema.pairs(path, node)] if node is not None else []


def _merged(layers: list[Layer]) -> dict[str, Any]:
    """The settings of an entry over those of its profiles. What only a whole run can have stays behind."""
    merged: dict[str, Any] = {}
    for layer in layers:
        merged |= {name: value for name, value in layer.plain.items() if name in Part._fields}
    return {name: value for name, value in merged.items() if name not in ("extends", "rules")}


def _patches(layers: list[Layer], rules: Mapping[str, Any], compiler: Compiler) -> dict[str, dict[str, Any]]:
    """What an entry of `paths:` changes of the rules: `select`, then `rules`, then `ignore`.

    What is off for some files stays off for them whatever the command line selects.
    """
    patches: dict[str, dict[str, Any]] = {}

    def add(name: str, patch: Patch) -> None:
        before = patches.get(name, {})
        params = {**before.get("params", {}), **patch.get("params", {})}
        patches[name] = {**before, **patch, "params": params, "barred": not patch.get("default", True)}

    for layer in layers:
        if layer.plain.get("select"):
            wanted = set(_words(layer, "select", rules))
            for name in rules:
                add(name, {"default": name in wanted})
        for name, patch in _rules(layer, rules, compiler):
            add(name, patch)
        for name in _words(layer, "ignore", rules):
            add(name, {"default": False})
        for name in _taking_words(rules, compiler.plugins) if layer.plain.get("words") else ():
            patch = patches.setdefault(name, {})
            patch["words"] = (*patch.get("words", ()), *layer.plain["words"])
    return patches


def _words(layer: Layer, key: str, rules: Mapping[str, Any]) -> Iterator[str]:
    """The rules that a list of words means; rows of tables (rule:entry) are left to the run."""
    node = _value(layer.path, layer.node, key)
    for item in node.value if node is not None else ():
        for name in _meant(layer.path, item, item.value, rules):
            if ":" not in item.value:
                yield name
