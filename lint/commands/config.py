"""`deskcheck config [PATH]`: the settings that hold here, or for one file, and where each comes from."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping
from typing import Any

from lint import config, config_file, schema
from lint.commands._shared import setup
from lint.config import Config, Setup
from lint.config_file import Layer
from lint.files import covered

OWN = ("rules", "paths")  # keys that are shown at the end, each in its way


def run(args: argparse.Namespace) -> int:
    loaded, root = setup(args), config.root(".")
    path = None if args.isolated else args.config or config.find()
    layers = list(_layers(path, args.path, root)) if path else []
    print(f"# configuration: {path or 'none, only defaults'}")
    if args.path is not None:
        loaded = loaded.at(args.path, root)
        print(f"# for: {args.path}")
    for line in (*settings(loaded, layers), *rules(loaded, layers)):
        print(line)
    if args.path is None and loaded.config.paths and path:
        print("paths:")
        for pattern, node in config_file.entries(path, layers):
            print(f"  {_shown(pattern)}: {_shown(config_file.entry(path, node)[-1].plain)}")
    return 0


def _layers(path: str, file: str | None, root: str) -> Iterator[Layer]:
    """The layers of a configuration with a name each: those for all files, then those that a file matches."""
    name = os.path.basename(path)
    whole = config_file.read(path)
    yield from (layer._replace(origin=layer.origin or name) for layer in whole)
    for pattern, node in config_file.entries(path, whole) if file is not None else ():
        if covered(file or "", (pattern,), root, above=True):
            origin = f"{name}, paths: {pattern}"
            for layer in config_file.entry(path, node):
                plain = {name: value for name, value in layer.plain.items() if name != "extends"}
                yield layer._replace(origin=f"{origin}, {layer.origin}" if layer.origin else origin, plain=plain)


def settings(loaded: Setup, layers: list[Layer]) -> Iterator[str]:
    """Each key with its value as YAML would take it, and its origin as a comment."""
    for key, (name, _) in schema.fields(Config).items():
        if key not in OWN:
            origin = next((layer.origin for layer in reversed(layers) if name in layer.plain), "default")
            yield f"{key}: {_shown(getattr(loaded.config, name))}  # {origin}"
    if loaded.ignored:
        origin = next(layer.origin for layer in reversed(layers) if layer.plain.get("ignore"))
        yield f"ignore: {_shown(loaded.ignored)}  # {origin}"


def rules(loaded: Setup, layers: list[Layer]) -> Iterator[str]:
    """The rules, on or off, with the origin of what the configuration says of them."""
    yield "rules:"
    for name, plain in sorted(loaded.plain.items()):
        off = name in loaded.barred or not plain["default"]
        origin = next((layer.origin for layer in reversed(layers) if _touches(layer, plain)), "")
        yield f"  {name}: {'off' if off else plain.get('severity') or 'on'}{f'  # {origin}' if origin else ''}"


def _touches(layer: Layer, plain: Mapping[str, Any]) -> bool:
    """Whether a layer says anything of a rule; what selects rules says something of all."""
    words = (*layer.plain.get("rules", ()), *(word for word in layer.plain.get("ignore", ()) if ":" not in word))
    return bool(layer.plain.get("select")) or any(config.means(word, plain) for word in words)


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {_shown(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_shown, value)) + "]"
    if value is None:
        return "null"
    text = str(value)
    return text if text.replace("-", "").replace("/", "").replace(".", "").isalnum() else f"'{text}'"


def _key(name: str) -> str:
    """A key as the file has it, or a field as its key."""
    return name.rstrip("_").replace("_", "-") if name in config.Part._fields else _shown(name)
