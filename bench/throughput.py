"""Megabytes a CPU second of all default rules over the articles of a folder, in one process.

usage: python bench/throughput.py [--profile] FOLDER

Articles that stand twice are read once: caches within a run would flatter the figure. The time to start and to read
the rules is given apart. Every tenth article goes first and is not counted: it loads the lexicon and compiles what a
run of the command finds in its cache. Garbage is collected as seldom as the command does.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import pstats
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from lint import config, engine
from lint.ruleset import Rule

SUFFIXES = (".txt", ".md", ".markdown")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--profile", action="store_true", help="show where the time goes instead")
    args = parser.parse_args()
    articles = list(distinct(args.folder))
    if len(articles) < 2:
        raise SystemExit(f"two articles at least, not {len(articles)}")
    rules = config.setup(None, None).rules()
    print(f"{time.process_time() * 1000:8.1f} ms  start, and {len(rules)} rules compiled")
    gc.set_threshold(100_000, 20, 20)
    first = articles[::10]
    rest = [path for path in articles if path not in first]
    print(f"{1000 * check(first, rules):8.1f} ms  the first {len(first)} articles")
    if args.profile:
        with cProfile.Profile() as profile:
            check(rest, rules)
        pstats.Stats(profile).sort_stats("cumulative").print_stats(50)
        return 0
    seconds = check(rest, rules)
    size = sum(path.stat().st_size for path in rest) / 1e6
    print(f"{1000 * seconds / len(rest):8.2f} ms  an article, over {len(rest)} ({size:.2f} MB in {seconds:.2f} s)")
    print(f"{size / seconds:8.2f} MB a CPU second")
    return 0


def distinct(folder: Path) -> Iterator[Path]:
    seen = set()
    for path in sorted(folder.rglob("*")):
        if path.suffix in SUFFIXES and path.is_file() and (content := path.read_bytes()) not in seen:
            seen.add(content)
            yield path


def check(articles: list[Path], rules: tuple[Rule, ...]) -> float:
    """CPU seconds that it takes to check them."""
    began = time.process_time()
    engine.run([str(path) for path in articles], engine.Ruler(rules), engine.Options(), jobs=1)
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
