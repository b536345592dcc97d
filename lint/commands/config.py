"""`deskcheck config`: the settings that hold here, and where each comes from."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping
from typing import Any

from lint import config, schema
from lint.commands._shared import setup
from lint.config import Config
from lint.ruleset import shipped_rules


def run(args: argparse.Namespace) -> int:
    loaded = setup(args)
    path = None if args.isolated else args.config or config.find()
    print(f"# configuration: {path or 'none, only defaults'}")
    for line in settings(path):
        print(line)
    for line in rules(loaded):
        print(line)
    return 0


def settings(path: str | None) -> Iterator[str]:
    """Each key with its value as YAML would take it, and its origin as a comment."""
    default = Config()
    origins = dict(chain(path)) if path else {}
    for key, (name, _) in schema.fields(Config).items():
        value, origin = origins.get(name, (getattr(default, name), "default"))
        if key != "rules":
            yield f"{key}: {_shown(value)}  # {origin}"


def chain(path: str) -> Iterator[tuple[str, tuple[Any, str]]]:
    """(field, (value, origin)) of the profiles that a file extends, then of the file itself: later ones win."""
    own: dict[str, Any] = schema.read(path, schema.load(path), Config)
    names = own.get("extends", ())
    for profile in (names,) if isinstance(names, str) else names:
        above = os.path.join(shipped_rules(), "profiles", f"{profile}.yaml")
        for name, (value, _) in chain(above):
            yield name, (value, f"profile {profile}")
    for name, value in own.items():
        yield name, (value, os.path.basename(path))


def rules(loaded: config.Setup) -> Iterator[str]:
    """The rules, on or off, with what the configuration changed."""
    before = config.setup(None, None).plain
    yield "rules:"
    for name, plain in sorted(loaded.plain.items()):
        grade = plain.get("severity") or ("on" if plain["default"] else "off")
        yield f"  {name}: {grade}{'' if before.get(name) == plain else '  # changed here'}"


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_shown(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_shown, value)) + "]"
    if value is None:
        return "null"
    text = str(value)
    return text if text.replace("-", "").replace("/", "").replace(".", "").isalnum() else f"'{text}'"
