"""Checks and rule packs from installed packages.

Entry points: `deskcheck.checks` names a module with OUTCOMES, Params and check; `deskcheck.rules` names a package whose
folder holds rule files by family. Code comes from installed packages only, never from the repository that is checked.
"""

from __future__ import annotations

from lint.errors import PluginError
from lint.record import NamedTuple
from lint.ruleset import Pack, known_checks


class Plugins(NamedTuple):
    """`checks`: name -> module; `packs`: name -> folder."""

    checks: dict[str, str]
    packs: dict[str, str]


def discover() -> Plugins:
    """All plug-ins of this environment, sorted by name. Raises PluginError where one clashes or is broken."""
    from importlib.metadata import entry_points

    checks: dict[str, str] = {}
    for point in sorted(entry_points(group="deskcheck.checks"), key=lambda point: point.name):
        who = f"plug-in check {point.name} of {point.dist.name if point.dist else 'an unknown package'}"
        if point.name in checks or point.name in known_checks({}):
            raise PluginError(f"{who}: a check of that name exists already")
        _examine(who, point.module)
        checks[point.name] = point.module
    packs: dict[str, str] = {}
    for point in sorted(entry_points(group="deskcheck.rules"), key=lambda point: point.name):
        who = f"rule pack {point.name} of {point.dist.name if point.dist else 'an unknown package'}"
        packs[point.name] = _folder(who, point.module)
    return Plugins(checks, packs)


def packs(plugins: Plugins) -> list[Pack]:
    return [Pack(name, folder) for name, folder in plugins.packs.items()]


def _examine(who: str, name: str) -> None:
    from importlib import import_module

    try:
        module = import_module(name)
    except Exception as error:
        raise PluginError(f"{who}: {type(error).__name__}: {error}") from error
    missing = [part for part in ("OUTCOMES", "Params") if not hasattr(module, part)]
    if not hasattr(module, "check") and not (hasattr(module, "collect") and hasattr(module, "compare")):
        missing.append("check()")
    if missing:
        raise PluginError(f"{who}: it lacks {', '.join(missing)}")


def _folder(who: str, package: str) -> str:
    from importlib.util import find_spec

    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise PluginError(f"{who}: no package {package}")
    return next(iter(spec.submodule_search_locations))
