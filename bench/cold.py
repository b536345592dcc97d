"""CPU milliseconds of a whole `deskcheck check` process over one article, with the cache present.

usage: python bench/cold.py [-n RUNS] [ARTICLE ...]

The first run of each article fills a cache of its own and is not counted. Prints the median and the least of RUNS;
by default over one plain and one Markdown article of samples/clean.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

# An installed deskcheck has its bytecode: a run without may not count.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
CLEAN = Path(__file__).parent.parent / "samples" / "clean"
ARTICLES = [CLEAN / "fr-scrutin-de-varenne.txt", CLEAN / "fr-pont-de-lisle.md"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=20, metavar="RUNS")
    parser.add_argument("articles", nargs="*", type=Path, default=ARTICLES, metavar="ARTICLE")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        bare = [cpu(["-c", "import decimal, datetime, regex"]) for _ in range(args.n)]
        print(
            f"{statistics.median(bare):6.1f} ms median {min(bare):6.1f} ms least  Python with regex, decimal, datetime"
        )
        for article in args.articles:
            command = ["-m", "lint", "check", "--isolated", "--cache-dir", cache, "--exit-zero", str(article)]
            cpu(command)
            runs = [cpu(command) for _ in range(args.n)]
            size = article.stat().st_size
            print(f"{statistics.median(runs):6.1f} ms median {min(runs):6.1f} ms least  {article.name} ({size} bytes)")
    return 0


def cpu(arguments: list[str]) -> float:
    """User and system time of one Python process, in milliseconds."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(sys.executable, [sys.executable, *arguments], ENVIRONMENT, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"{arguments} exited {os.waitstatus_to_exitcode(status)}")
    return 1000 * (usage.ru_utime + usage.ru_stime)


if __name__ == "__main__":
    sys.exit(main())
