"""Runs all default rules over mutated articles, to find what makes one raise or dawdle.

usage: python bench/mutate.py [--seed N] [--count N] [--keep FOLDER] FOLDER ...

Words of the articles under the folders are dropped, moved, repeated and replaced, digits exchanged, sentences
shuffled, pieces of other articles set in. Prints each failure of a rule once, and each text that takes more than
SLOW seconds of CPU for 10 kB; with --keep, the texts themselves are written to a folder.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from lint import config, examine
from lint.errors import ReadError
from lint.model import Settings
from lint.ruleset import Rule
from lint.source import SourceFile, read

SLOW = 1.5
SUFFIXES = (".txt", ".md")
SIGNS = "«»()[]–-’'“”…%²½#@|\t\n\u00a0\u202f\u0301\u200b٣"
WORDS = (
    "12/0/1 000 000/1e400/0 %/100 %/31 février/né en 1960/à 45 ans/20th/50e/km/°C/lundi/Monday/thứ Hai/tháng 6/2024/"
    "de 0 à 0/fois/une centaine/M./Mr./ans/tuổi/years old/<b>/&nbsp;/# /- /---/Ⅷ/\U0001d7d9"
)
ODD = (*SIGNS, *WORDS.split("/"), "ngày 31/6", "\n\n", "9" * 40)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--keep", type=Path)
    args = parser.parse_args()
    texts = list(articles(args.folders))
    if not texts:
        raise SystemExit("no article in these folders")
    rules = config.setup(None, None).rules()
    said: set[str] = set()
    for number, text in enumerate(mutants(texts, args.seed, args.count)):
        for complaint in complaints(SourceFile(f"mutant-{number}{SUFFIXES[number % 2]}", text), rules):
            if complaint not in said:
                said.add(complaint)
                print(f"{args.seed}/{number}: {complaint}")
                if args.keep:
                    (args.keep / f"{args.seed}-{number}{SUFFIXES[number % 2]}").write_text(text, encoding="utf-8")
    print(f"{args.count} mutants of {len(texts)} articles, {len(said)} complaints")
    return 1 if said else 0


def articles(folders: Sequence[Path]) -> Iterator[str]:
    """The texts of all articles under some folders that can be read."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in SUFFIXES and path.is_file():
                try:
                    yield read(str(path)).text
                except ReadError:
                    continue


def complaints(source: SourceFile, rules: Sequence[Rule]) -> Iterator[str]:
    """What is wrong with a run of some rules over one text."""
    began = time.process_time()
    result = examine.check_source(source, rules, Settings(), {}, True)
    if time.process_time() - began > SLOW * max(1, len(source.text) / 10_000):
        yield f"slow: {source.path}"
    for failure in result.failures:
        yield f"{failure.rule}: {failure.error[:100]}"


def mutants(texts: Sequence[str], seed: int, count: int) -> Iterator[str]:
    """So many mutated texts; the same seed gives the same ones."""
    rng = random.Random(seed)
    for _ in range(count):
        yield reshaped(rng, replaced(rng, rng.choice(texts), texts))


def replaced(rng: random.Random, text: str, others: Sequence[str]) -> str:
    """A text with some words and blanks changed."""
    pieces = re.split(r"(\s+)", text)
    for _ in range(rng.choice((1, 3, 10, 40))):
        at = rng.randrange(len(pieces))
        other = rng.choice(others)
        start = rng.randrange(len(other) + 1)
        pieces[at] = rng.choice(
            (
                "",
                rng.choice(ODD),
                rng.choice(pieces),
                re.sub(r"[0-9]", lambda _: str(rng.randrange(10)), pieces[at]),
                pieces[at].swapcase(),
                pieces[at] + rng.choice(ODD),
                rng.choice(ODD) + pieces[at],
                pieces[at] + other[start : start + rng.randrange(120)],
            )
        )
    return "".join(pieces)


def reshaped(rng: random.Random, text: str) -> str:
    """A text cut short, shuffled, in capitals, without paragraphs, with round figures, or as it is."""
    at = rng.randrange(len(text) + 1)
    sentences = re.split(r"(?<=[.!?])\s+", text)
    figure = re.compile(r"[0-9]{1,8}")
    return rng.choice(
        (
            text[:at],
            text[at:],
            " ".join(rng.sample(sentences, len(sentences))),
            text.upper(),
            text.replace("\n\n", "\n"),
            figure.sub(lambda found: str(rng.choice((0, 1, 2, 10, 100, 1960, 2024, 31, 10 * int(found[0])))), text),
            text,
            text,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
