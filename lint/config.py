"""The configuration file, and the rules as it leaves them.

One file, `.deskcheck.yaml`, at the root of the git repository (or in the current folder where there is none); no
cascading. Profiles (`extends: strict`) are configurations of ours that it starts from.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Literal

import lint
from lint import cache, schema
from lint.digest import digest
from lint.errors import DataError
from lint.model import Settings
from lint.record import NamedTuple
from lint.ruleset import (
    FAMILIES,
    Compiler,
    Pack,
    Rule,
    check_module,
    head,
    make,
    rule_paths,
    shipped_rules,
    table_paths,
)

NAME = ".deskcheck.yaml"
FILES = ("*.txt", "*.md", "*.markdown", "*.html")
EXCLUDE = (
    "README*", "CHANGELOG*", "CONTRIBUTING*", "LICENSE*", "SECURITY*", "requirements*.txt", "robots.txt", ".*",
    "node_modules",
)  # fmt: skip
SEVERITIES = ("error", "warning", "note")


class Config(NamedTuple):
    """The keys of the configuration file."""

    extends: str | tuple[str, ...] = ()
    files: tuple[str, ...] = FILES
    exclude: tuple[str, ...] = ()
    messages: Literal["fr", "en"] = "en"
    locale: str = Settings().locale
    timezone: str = Settings().timezone
    front_matter: Mapping[str, tuple[str, ...]] = {}
    date_from_path: str | None = None
    separator: str | None = None
    rules: Mapping[str, Any] = {}
    raise_: tuple[str, ...] = ()
    rule_packs: tuple[str, ...] = ()
    tables: Mapping[str, str] = {}
    words: tuple[str, ...] = ()
    fail_on: Literal["error", "warning", "note"] = "error"

    def settings(self, lang: str | None, date: str | None, title: str | None) -> Settings:
        """How articles are read, with what the command line adds."""
        known = dict(Settings().front_matter) | dict(self.front_matter)
        return Settings(
            lang, date, title, self.locale, self.timezone, self.separator, self.date_from_path, tuple(known.items())
        )


class Setup(NamedTuple):
    """Configuration and rules, ready to run. `plain` holds all rules, those that are off too."""

    config: Config
    plain: Mapping[str, dict[str, Any]]
    checks: Mapping[str, str]
    key: bytes = b""

    def chosen(self, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """The rules to run, as plain data: those that are on, or the selected ones, less the ignored ones."""
        chosen = []
        for plain in self.plain.values():
            wanted = any(_names(word, plain) for word in select) if select else plain["default"]
            if wanted and not any(_names(word, plain) and ":" not in word for word in ignore):
                chosen.append(plain)
        return chosen

    def rules(self, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> tuple[Rule, ...]:
        """The rules to run, ready to look at text."""
        return tuple(make(plain, self.checks) for plain in self.chosen(select, ignore))

    def heads(self, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> tuple[Rule, ...]:
        """The same rules without their parameters: enough to grade and word what they said."""
        return tuple(head(plain) for plain in self.chosen(select, ignore))

    def known(self, word: str) -> bool:
        """Whether a word of `--select` or `--ignore` names anything."""
        return word in FAMILIES or any(_names(word, plain) for plain in self.plain.values())


def _names(word: str, plain: Mapping[str, Any]) -> bool:
    """Whether "dates", "dates/weekday", a former id or "figures/implausible:border.pair" means this rule."""
    rule = word.partition(":")[0]
    return rule in (plain["family"], plain["id"], *plain["formerly"]) or plain["id"].startswith(f"{rule}/")


def root(start: str) -> str:
    """The git root above a folder, or the folder itself."""
    folder = os.path.abspath(start)
    while True:
        if os.path.exists(os.path.join(folder, ".git")):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return os.path.abspath(start)
        folder = parent


def find(start: str = ".") -> str | None:
    """The configuration file that holds here, if there is one."""
    path = os.path.join(root(start), NAME)
    return path if os.path.isfile(path) else None


def setup(path: str | None, cache_folder: str | None) -> Setup:
    """Configuration and compiled rules, from the cache where it knows them. Raises DataError or PluginError."""
    key = _key(path)
    if cache_folder is not None:
        plain = cache.get(cache_folder, key)
        if plain is not None and _unchanged(plain["files"]):
            return _make(plain, key)
    plain = compile(path)
    if cache_folder is not None:
        cache.put(cache_folder, key, plain)
    return _make(plain, key)


def _make(plain: dict[str, Any], key: bytes) -> Setup:
    whole = digest(key, *plain["files"].values())
    return Setup(schema.build(Config, plain["config"]), plain["rules"], plain["checks"], whole)


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _stamps(folder: str) -> list[str]:
    """Names, sizes and times of all files below a folder."""
    stamps = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            stamps += _stamps(entry.path) if entry.name != "__pycache__" else []
        else:
            stat = entry.stat()
            stamps.append(f"{entry.path},{stat.st_size},{stat.st_mtime_ns}")
    return stamps


def _key(path: str | None) -> bytes:
    """What compiled rules and results depend on: us, Python, installed packages, our data, the configuration.

    In a checkout our own code changes under us, so that its files count as well.
    """
    code = os.path.dirname(os.path.abspath(__file__))
    folder = shipped_rules()
    folders = [entry for entry in sys.path if os.path.isdir(entry) and entry != os.getcwd()]
    installed = [f"{entry}:{os.stat(entry).st_mtime_ns}" for entry in folders]
    data = _stamps(folder) + ([] if folder.startswith(code) else _stamps(code))
    shipped = [_content(file) for file in (*rule_paths(folder), *table_paths(folder))]
    config = [path.encode(), _content(path)] if path else []
    words = [lint.__version__, sys.version, folder, *installed, *data]
    return digest(*(word.encode() for word in words), *shipped, *config)


def _unchanged(files: Mapping[str, bytes]) -> bool:
    return all(digest(_content(path)) == known for path, known in files.items())


def compile(path: str | None) -> dict[str, Any]:
    """Plain configuration and rules, read from their files. Raises DataError or PluginError."""
    from lint import plugins

    found = plugins.discover()
    extra: list[str] = []
    config, rules_nodes = _read(path, extra) if path else ({}, [])
    base = os.path.dirname(os.path.abspath(path)) if path else os.getcwd()
    overlays = {name: os.path.join(base, file) for name, file in config.get("tables", {}).items()}
    compiler = Compiler(found.checks, overlays)
    local = [Pack(os.path.basename(os.path.normpath(p)), os.path.join(base, p)) for p in config.get("rule_packs", ())]
    packs = [Pack("", shipped_rules()), *plugins.packs(found), *local]
    for pack in local:
        if not os.path.isdir(pack.folder):
            raise DataError(path or NAME, 1, 1, f"no rule pack folder {pack.folder}")
    rules = compiler.rules(packs)
    for file, node in rules_nodes:
        _apply(file, node, rules, compiler)
    _add_words(rules, config.get("words", ()), found.checks)
    files = {file: digest(_content(file)) for file in (*compiler.files, *extra)}
    return {"config": config, "rules": rules, "checks": found.checks, "files": files}


def _read(path: str, extra: list[str]) -> tuple[dict[str, Any], list[tuple[str, Any]]]:
    """Plain configuration over the profiles it extends, and the `rules` node of each, outermost last."""
    node = schema.load(path)
    if node is None:
        return {}, []
    own: dict[str, Any] = schema.read(path, node, Config)
    _check_patterns(path, node)
    base: dict[str, Any] = {}
    nodes: list[tuple[str, Any]] = []
    names = own.get("extends", ())
    for name in (names,) if isinstance(names, str) else names:
        profile = os.path.join(shipped_rules(), "profiles", f"{name}.yaml")
        if not os.path.isfile(profile):
            known = [file.removesuffix(".yaml") for file in sorted(os.listdir(os.path.dirname(profile)))]
            place = next(value for key, _, value in schema.pairs(path, node) if key == "extends")
            raise schema.fail(path, place, f"no profile “{name}”; there are {', '.join(known)}")
        extra.append(profile)
        above, above_nodes = _read(profile, extra)
        base |= above
        nodes += above_nodes
    rules = next(((path, value) for key, _, value in schema.pairs(path, node) if key == "rules"), None)
    return base | own, [*nodes, *([rules] if rules else [])]


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


def _apply(path: str, node: Any, rules: dict[str, dict[str, Any]], compiler: Compiler) -> None:
    """Switch, grade and tune rules as a `rules:` mapping says; families first, so that a rule's own line wins."""
    lines = schema.pairs(path, node)
    for word, key, value in sorted(lines, key=lambda line: line[0] not in FAMILIES):
        meant = [plain for plain in rules.values() if _names(word, plain)]
        if not meant and word not in FAMILIES:
            raise schema.fail(path, key, f"no rule or family “{word}”{schema.nearest(word, [*rules, *FAMILIES])}")
        for plain in meant:
            _tune(path, value, plain, compiler)


def _tune(path: str, node: Any, plain: dict[str, Any], compiler: Compiler) -> None:
    if node.id == "scalar":
        if node.value not in ("on", "off", *SEVERITIES):
            raise schema.fail(path, node, f"expected on, off, error, warning or note, not “{node.value}”")
        plain["default"] = node.value != "off"
        if node.value in SEVERITIES:
            plain["severity"] = node.value
        return
    plain["default"] = True
    lines = schema.pairs(path, node)
    for key, _, value in lines:
        if key == "severity":
            plain["severity"] = schema.read(path, value, Literal["error", "warning", "note"])
    module = check_module(plain["check"], compiler.plugins)
    tuned = compiler.params(path, [line for line in lines if line[0] != "severity"], module.Params, Pack("", ""))
    plain["params"] = {**plain["params"], **tuned}


def _add_words(rules: dict[str, dict[str, Any]], words: tuple[str, ...], checks: Mapping[str, str]) -> None:
    """The desk's words go to every rule whose check takes `words`."""
    if not words:
        return
    for plain in rules.values():
        known = schema.fields(check_module(plain["check"], checks).Params)
        if known.get("words", ("", None))[1] == tuple[str, ...]:
            plain["params"] = {**plain["params"], "words": (*plain["params"].get("words", ()), *words)}
