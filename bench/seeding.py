"""What the seeded measures share: their arguments, the articles of folders, and the interval of a share."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from lint import article
from lint.model import Article, Settings
from lint.source import read

SUFFIXES = (".txt", ".md")


def arguments(description: str | None, cases: int) -> argparse.Namespace:
    """The command line: folders, and how many slips of a kind are planted."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--cases", type=int, default=cases)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--missed", action="store_true", help="show what was not found")
    return parser.parse_args()


def read_all(folders: list[Path]) -> list[Article]:
    """All articles below some folders, in the order of their paths."""
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES]
    return [article.read(read(str(path)), Settings()) for path in paths]


def wilson(found: int, tried: int, z: float = 1.96) -> tuple[float, float]:
    """The interval of a share, for 95 %."""
    share = found / tried
    middle = share + z * z / (2 * tried)
    spread = z * math.sqrt(share * (1 - share) / tried + z * z / (4 * tried * tried))
    return (middle - spread) / (1 + z * z / tried), (middle + spread) / (1 + z * z / tried)
