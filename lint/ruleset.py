"""Rules and tables: where they lie, how they are read, and what a rule is.

A rule is one YAML file; its id is its path below the rules folder (`dates/weekday`), with the pack's name before it
for rules of packs and repositories (`desk/dates/weekday`).
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Literal

from lint import schema
from lint.errors import DataError
from lint.record import NamedTuple

FAMILIES = ("figures", "dates", "names", "quotes", "typos", "typography", "duplicates", "residue")


class Tried(NamedTuple):
    """What a run over published text gave before the rule was switched on."""

    articles: int
    loud: int
    false: int


class Outcome(NamedTuple):
    severity: Literal["error", "warning", "note"]
    confidence: Literal["high", "medium", "low"]
    message: Mapping[str, str]
    related: Mapping[str, Mapping[str, str]] = {}


class Example(NamedTuple):
    """A text that a rule must flag (`bad`, with marks) or leave alone (`good`). `fails` names a known wrong result."""

    bad: str | None = None
    good: str | None = None
    lang: str | None = None
    format: Literal["plain", "markdown"] | None = None
    date: str | None = None
    files: Mapping[str, str] = {}
    params: Any = None
    tables: Mapping[str, Any] = {}
    outcome: str | None = None
    says: str | None = None
    because: str | None = None
    fails: str | None = None


class RuleFile(NamedTuple):
    """The keys of a rule file, as `lint.schema` reads them."""

    rule: str
    summary: str
    why: str
    check: str
    outcomes: Mapping[str, Outcome]
    examples: tuple[Example, ...] = ()
    source: str = ""
    languages: tuple[Literal["fr", "en", "vi"], ...] = ()
    default: Literal["on", "off"] = "off"
    tried: Tried | None = None
    needs: tuple[str, ...] = ()
    scope: Literal["region", "page"] = "region"
    yields_to: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    params: Any = None


class Rule(NamedTuple):
    """A rule ready to run. `params` is a value of its check's `Params`."""

    id: str
    family: str
    check: str
    languages: tuple[str, ...]
    default: bool
    needs: tuple[str, ...]
    yields_to: tuple[str, ...]
    formerly: tuple[str, ...]
    outcomes: Mapping[str, Outcome]
    params: Any
    severity: str | None = None  # set by the configuration, for all outcomes


class Pack(NamedTuple):
    """A folder of rules: ours (no name), an installed package's or a repository's."""

    name: str
    folder: str

    @property
    def prefix(self) -> str:
        return f"{self.name}/" if self.name else ""


OURS = Pack("", "")


def shipped_rules() -> str:
    """Our rules folder: inside the package once installed, beside it in a checkout. Raises DataError where neither is.

    The test for pyproject.toml keeps a broken installation from taking some other project's `rules` for ours.
    """
    package = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(package, "rules")
    if os.path.isdir(installed):
        return installed
    checkout = os.path.dirname(package)
    if not os.path.isfile(os.path.join(checkout, "pyproject.toml")):
        raise DataError(package, 1, 1, "this installation has no rules")
    return os.path.join(checkout, "rules")


def rule_paths(folder: str) -> list[str]:
    """The rule files of a folder, family by family."""
    found = []
    for family in FAMILIES:
        directory = os.path.join(folder, family)
        if os.path.isdir(directory):
            found += [os.path.join(directory, name) for name in sorted(os.listdir(directory)) if name.endswith(".yaml")]
    return found


def table_paths(folder: str) -> list[str]:
    """The tables of a rules folder."""
    directory = os.path.join(folder, "tables")
    if not os.path.isdir(directory):
        return []
    return [os.path.join(directory, name) for name in sorted(os.listdir(directory)) if name.endswith(".yaml")]


def read_file(path: str, pack: Pack = OURS, placed: bool = True) -> tuple[RuleFile, Any]:
    """A rule file's content and its root node; a `placed` one must be called as its path says. Raises DataError."""
    node = schema.load(path)
    if node is None:
        raise DataError(path, 1, 1, "an empty rule file")
    content: RuleFile = schema.build(RuleFile, schema.read(path, node, RuleFile))
    expected = pack.prefix + "/".join(os.path.splitext(path)[0].split(os.sep)[-2:])
    if placed and content.rule != expected:
        raise schema.fail(path, node, f"a rule in this place is called “{expected}”, not “{content.rule}”")
    return content, node


def check_module(name: str, plugins: Mapping[str, str] | None = None) -> Any:
    """The module of a check, ours or a plug-in's. Raises KeyError where there is none."""
    return _module(name, (plugins or {}).get(name))


@cache
def _module(name: str, plugin: str | None) -> Any:
    module = name.replace("-", "_")
    if module.isidentifier() and os.path.isfile(os.path.join(os.path.dirname(__file__), "checks", f"{module}.py")):
        return import_module(f"lint.checks.{module}")
    if plugin is None:
        raise KeyError(name)
    return import_module(plugin)


def known_checks(plugins: Mapping[str, str]) -> list[str]:
    folder = os.path.join(os.path.dirname(__file__), "checks")
    ours = [name[:-3].replace("_", "-") for name in os.listdir(folder) if name.endswith(".py") and name[0] != "_"]
    return sorted([*ours, *plugins])


def child(node: Any, key: str) -> Any:
    """The value node of a key of a mapping node, or None."""
    return next((value for name, value in node.value if name.value == key), None)


class Compiler:
    """Reads rules into plain data, with tables resolved; remembers every file that it read, for the cache."""

    def __init__(self, plugins: Mapping[str, str], overlays: Mapping[str, str] | None = None) -> None:
        self.plugins = plugins
        self.overlays = overlays or {}
        self.files: list[str] = []
        self.tables: set[str] = set()  # names that rules ask for

    def rules(self, packs: Iterable[Pack]) -> dict[str, dict[str, Any]]:
        """Plain rules by id. Raises DataError; an id that two packs claim is one."""
        found: dict[str, dict[str, Any]] = {}
        for pack in packs:
            for path in rule_paths(pack.folder):
                plain = self.rule(path, pack)
                if plain["id"] in found:
                    raise DataError(path, 1, 1, f"a rule called “{plain['id']}” exists already")
                found[plain["id"]] = plain
        return found

    def rule(self, path: str, pack: Pack, placed: bool = True) -> dict[str, Any]:
        """The plain data of one rule file, checked against its check's outcomes and params."""
        self.files.append(path)
        content, node = read_file(path, pack, placed)
        try:
            module = check_module(content.check, self.plugins)
        except KeyError:
            hint = schema.nearest(content.check, known_checks(self.plugins))
            raise schema.fail(path, child(node, "check"), f"no check called “{content.check}”{hint}") from None
        self._check_outcomes(path, node, content, module)
        params_node = child(node, "params")
        lines = schema.pairs(path, params_node) if params_node is not None else []
        params = self.params(path, lines, module.Params, pack)
        family = content.rule.split("/")[-2] if "/" in content.rule else content.rule
        return {
            "id": content.rule, "family": family, "check": content.check, "languages": content.languages,
            "default": content.default == "on", "needs": tuple(word.casefold() for word in content.needs),
            "yields_to": content.yields_to, "formerly": content.formerly, "params": params,
            "outcomes": {
                name: {**outcome._asdict(), "message": dict(outcome.message), "related": dict(outcome.related)}
                for name, outcome in content.outcomes.items()
            },
        }  # fmt: skip

    def _check_outcomes(self, path: str, node: Any, content: RuleFile, module: Any) -> None:
        from lint import phrases

        outcomes = child(node, "outcomes")
        for name, key, value in schema.pairs(path, outcomes):
            if name not in module.OUTCOMES:
                hint = schema.nearest(name, module.OUTCOMES)
                raise schema.fail(path, key, f"check {content.check} has no outcome “{name}”{hint}")
            outcome = content.outcomes[name]
            for template in (*outcome.message.values(), *(t for by in outcome.related.values() for t in by.values())):
                try:
                    phrases.fields(template)
                except ValueError as error:
                    raise schema.fail(path, value, str(error)) from None
            if "en" not in outcome.message:
                raise schema.fail(path, value, "a message needs at least English (en:)")

    def params(self, path: str, lines: Iterable[tuple[str, Any, Any]], type_: Any, pack: Pack) -> dict[str, Any]:
        """Plain params of (key, key node, value node); `table:NAME` gives the table's rows, the rest keep defaults."""
        known = schema.fields(type_)
        plain: dict[str, Any] = {}
        for key, key_node, value in lines:
            if key not in known:
                raise schema.fail(path, key_node, f"unknown parameter “{key}”{schema.nearest(key, known)}")
            name, kind = known[key]
            if value.id == "scalar" and value.value.startswith("table:"):
                plain[name] = self.table(path, value, kind, pack)
            else:
                plain[name] = schema.read(path, value, kind)
        return plain

    def table(self, path: str, node: Any, type_: Any, pack: Pack) -> tuple[Any, ...]:
        """The rows of a table, overlaid by id with the desk's. Examples stay behind: only tests read them."""
        name = node.value.removeprefix("table:")
        self.tables.add(name)
        candidates = [os.path.join(pack.folder, "tables", name), os.path.join(shipped_rules(), "tables", name)]
        table = next((candidate for candidate in candidates if os.path.isfile(candidate)), None)
        if table is None:
            raise schema.fail(path, node, f"no table “{name}”")
        rows = self._rows(table, type_)
        if name in self.overlays:
            rows = overlay(rows, self._rows(self.overlays[name], type_))
        return tuple({key: value for key, value in row.items() if key != "examples"} for row in rows)

    def _rows(self, path: str, type_: Any) -> tuple[dict[str, Any], ...]:
        self.files.append(path)
        node = _load_table(path, type_)
        rows: tuple[dict[str, Any], ...] = schema.read(path, node, type_) if node is not None else ()
        return rows


def _load_table(path: str, type_: Any) -> Any:
    if not path.endswith(".csv"):
        return schema.load(path)
    from lint import csv_table

    return csv_table.load(path, type_)


def overlay(rows: tuple[dict[str, Any], ...], desk: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """Rows with the desk's in place of those with the same id, and its own after them."""
    replaced = {row["id"]: row for row in desk}
    kept = tuple(replaced.pop(row["id"], row) for row in rows)
    return kept + tuple(replaced.values())


def head(plain: Mapping[str, Any]) -> Rule:
    """A rule from its plain data, without parameters; its check is not imported."""
    outcomes = {name: Outcome(**outcome) for name, outcome in plain["outcomes"].items()}
    return Rule(**{**plain, "outcomes": outcomes, "params": None})


def make(plain: Mapping[str, Any], plugins: Mapping[str, str] | None = None) -> Rule:
    """A rule from its plain data; imports its check."""
    module = check_module(plain["check"], plugins)
    return head(plain)._replace(params=schema.build(module.Params, params_of(plain)))


def params_of(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a rule's plain data, which the cache keeps marshalled: most runs need the heads alone."""
    params = plain["params"]
    unpacked: dict[str, Any] = marshal.loads(params) if isinstance(params, bytes) else params
    return unpacked


@cache
def shipped() -> tuple[Rule, ...]:
    """All rules of this installation, default or not, compiled without configuration."""
    compiler = Compiler({})
    return tuple(make(plain) for plain in compiler.rules([Pack("", shipped_rules())]).values())


def row_examples(content: RuleFile, node: Any, path: str) -> Iterator[tuple[str, Example]]:
    """(row id, example) of every table of ours that a rule names."""
    params = child(node, "params")
    named = [] if params is None else schema.pairs(path, params)
    for key, _, value in named:
        if value.id != "scalar" or not value.value.startswith("table:"):
            continue
        table = os.path.join(shipped_rules(), "tables", value.value.removeprefix("table:"))
        type_ = schema.fields(check_module(content.check).Params)[key][1]
        for row in schema.read(table, schema.load(table), type_):
            for example in row.get("examples", ()):
                yield row["id"], schema.build(Example, example)
