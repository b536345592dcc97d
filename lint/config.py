"""The configuration, and the rules as it leaves them, for the whole repository and for parts of it.

One file, `.deskcheck.yaml`, at the root of the git repository (or in the current folder where there is none); no
cascading. What `paths:` says of some files is laid over the rest for them alone; `lint.config_file` reads all of it.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import lint
from lint import cache, schema
from lint.digest import digest
from lint.model import Settings
from lint.record import NamedTuple
from lint.ruleset import FAMILIES, Rule, head, make, params_of, rule_paths, shipped_rules, table_paths

NAME = ".deskcheck.yaml"
FILES = ("*.txt", "*.md", "*.markdown", "*.html")
EXCLUDE = (
    "README*", "CHANGELOG*", "CONTRIBUTING*", "LICENSE*", "SECURITY*", "requirements*.txt", "robots.txt", ".*",
    "node_modules",
)  # fmt: skip
SEVERITIES = ("error", "warning", "note")
Patch = Mapping[str, Any]  # what a configuration changes of a rule: default, severity, params, words, barred


class Part(NamedTuple):
    """What `paths:` says of some files; what it leaves out holds as elsewhere. Rules are patched apart."""

    extends: str | tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    locale: str | None = None
    timezone: str | None = None
    front_matter: Mapping[str, tuple[str, ...]] | None = None
    date_from_path: str | None = None
    separator: str | None = None
    rules: Mapping[str, Any] = {}
    raise_: tuple[str, ...] | None = None
    words: tuple[str, ...] = ()
    fail_on: Literal["error", "warning", "note"] | None = None

    def settings(self) -> dict[str, Any]:
        """The fields of Config that it changes."""
        return {name: value for name, value in self._asdict().items() if name not in RULING and value is not None}


class Parts(dict[str, Any]):
    """`paths:` by pattern, plain until a file asks for them: most runs do without."""

    @staticmethod
    def read_node(path: str, node: Any) -> Any:
        return schema.read(path, node, dict[str, Part])


RULING = ("extends", "select", "ignore", "rules", "words")  # keys that say which rules speak, and how


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
    paths: Parts = Parts()

    def settings(self, lang: str | None, date: str | None, title: str | None) -> Settings:
        """How articles are read, with what the command line adds."""
        known = dict(Settings().front_matter) | dict(self.front_matter)
        return Settings(
            lang, date, title, self.locale, self.timezone, self.separator, self.date_from_path, tuple(known.items())
        )


class Setup(NamedTuple):
    """Configuration and rules, ready to run. `plain` holds all rules, those that are off too.

    `patches` are those of `config.paths`, in order; `ignored` are rows of tables (rule:entry) and `barred` rules that
    a part of the repository does without.
    """

    config: Config
    plain: Mapping[str, dict[str, Any]]
    checks: Mapping[str, str]
    key: bytes = b""
    patches: tuple[Mapping[str, Patch], ...] = ()
    ignored: tuple[str, ...] = ()
    barred: frozenset[str] = frozenset()

    def chosen(self, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """The rules to run, as plain data: those that are on, or the selected ones, less the ignored ones."""
        chosen = []
        for plain in self.plain.values():
            wanted = any(means(word, plain) for word in select) if select else plain["default"]
            if wanted and plain["id"] not in self.barred and not any(_whole(word, plain) for word in ignore):
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
        return word in FAMILIES or any(means(word, plain) for plain in self.plain.values())

    def parts(self, paths: list[str], root: str) -> Iterator[tuple[Setup, list[str]]]:
        """Files in groups, each with what holds for them; there is always one."""
        if not self.patches or not paths:
            yield self, paths
            return
        groups: dict[tuple[int, ...], list[str]] = {}
        for path in paths:
            groups.setdefault(self._which(path, root), []).append(path)
        for which, group in groups.items():
            yield self._with(which), group

    def at(self, path: str, root: str) -> Setup:
        """What holds for a file."""
        return self._with(self._which(path, root)) if self.patches else self

    def _which(self, path: str, root: str) -> tuple[int, ...]:
        """The entries of `paths:` that a file matches."""
        from lint.files import covered

        return tuple(i for i, each in enumerate(self.config.paths) if covered(path, (each,), root, above=True))

    def _with(self, which: tuple[int, ...]) -> Setup:
        """This setup with some entries of `paths:` over it; the last word wins."""
        entries = [schema.build(Part, plain) for plain in self.config.paths.values()]
        config, plain, barred, ignored = self.config, dict(self.plain), set[str](), list[str]()
        for index in which:
            words = (*config.words, *entries[index].words)
            config = config._replace(**entries[index].settings(), words=words)
            ignored += [word for word in entries[index].ignore if ":" in word]
            for name, patch in self.patches[index].items():
                plain[name] = patched(plain[name], patch)
                if "barred" in patch:
                    (barred.add if patch["barred"] else barred.discard)(name)
        key = digest(self.key, repr(which).encode()) if which else self.key
        return Setup(config, plain, self.checks, key, (), tuple(ignored), frozenset(barred))


def patched(plain: dict[str, Any], patch: Patch) -> dict[str, Any]:
    """The plain data of a rule with what a configuration changes."""
    changed = plain | {name: patch[name] for name in ("default", "severity") if name in patch}
    params = {**params_of(plain), **patch.get("params", {})}
    if "words" in patch:
        params["words"] = (*params.get("words", ()), *patch["words"])
    return changed | {"params": params}


def means(word: str, plain: Mapping[str, Any]) -> bool:
    """Whether "dates", "dates/weekday", a former id or "figures/implausible:border.pair" means this rule."""
    rule = word.partition(":")[0]
    return rule in (plain["family"], plain["id"], *plain["formerly"]) or plain["id"].startswith(f"{rule}/")


def _whole(word: str, plain: Mapping[str, Any]) -> bool:
    return ":" not in word and means(word, plain)


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
    from lint import config_file

    plain = config_file.compile(path)
    if cache_folder is not None:
        rules = {name: rule | {"params": marshal.dumps(rule["params"])} for name, rule in plain["rules"].items()}
        cache.put(cache_folder, key, plain | {"rules": rules})
    return _make(plain, key)


def _make(plain: dict[str, Any], key: bytes) -> Setup:
    whole = digest(key, *plain["files"].values())
    return Setup(schema.build(Config, plain["config"]), plain["rules"], plain["checks"], whole, plain["patches"])


def content(path: str) -> bytes:
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
    shipped = [content(file) for file in (*rule_paths(folder), *table_paths(folder))]
    config = [path.encode(), content(path)] if path else []
    words = [lint.__version__, sys.version, folder, *installed, *data]
    return digest(*(word.encode() for word in words), *shipped, *config)


def _unchanged(files: Mapping[str, bytes]) -> bool:
    return all(digest(content(path)) == known for path, known in files.items())
