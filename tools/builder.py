"""What the builders of data share: write what was built, or compare it with the files that are there."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path


def main(doc: str | None, build: Callable[[], Mapping[str, bytes]], folder: Path, argv: list[str] | None) -> int:
    """The command line of a builder without arguments of its own; the exit status."""
    parser = argparse.ArgumentParser(description=(doc or "").partition("\n")[0])
    add_check(parser)
    return settle(folder, build(), check=parser.parse_args(argv).check)


def add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="compare with the files that are there, write nothing")


def settle(folder: Path, built: Mapping[str, bytes], *, check: bool) -> int:
    """Write the files of `folder` that differ from `built` and name them; with `check`, only name them and return 1."""
    different = [name for name, data in built.items() if not _same(folder / name, data)]
    for name in different:
        print(f"{name}: {'differs' if check else 'written'}, {len(built[name]):,} bytes")
        if not check:
            (folder / name).write_bytes(built[name])
    return int(check and bool(different))


def _same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data
