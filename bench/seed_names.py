"""Recall of the names family: slips planted one at a time in names that a published article gives twice or more.

usage: python bench/seed_names.py [--cases N] [--seed N] [--missed] FOLDER ...

A name of a person or a place that stands at least twice is written otherwise at one of its places: two letters
exchanged, one dropped or doubled, its accents lost, given and family name exchanged. A slip counts as found when a
finding of one of FAMILIES touches it that the untouched article does not have: "Frannce" is a word misspelled as well.
Intervals are Wilson's for 95 %.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable

from seeding import arguments, read_all, wilson

from lint import config, engine
from lint.annotate.fold import strip
from lint.model import Article, Finding, NameMention
from lint.ruleset import Rule
from lint.source import SourceFile, Span

OPTIONS = engine.Options()
FAMILIES = ("names", "typos", "typography")
LEAST = 5  # letters of a word that gets a slip


def main() -> int:
    args = arguments(__doc__, cases=150)
    articles = read_all(args.folders)
    rules = config.setup(None, None).rules(FAMILIES)
    for language in ("fr", "en", "vi"):
        own = [each for each in articles if each.language == language]
        for kind, slip in SLIPS.items():
            measure(language, kind, slip, own, rules, args)
    return 0


def measure(
    language: str,
    kind: str,
    slip: Callable[[str, random.Random], str | None],
    articles: list[Article],
    rules: tuple[Rule, ...],
    args: argparse.Namespace,
) -> None:
    chance = random.Random(f"{args.seed} {language} {kind}")
    tried = found = 0
    for _ in range(args.cases * 20 if articles else 0):
        if tried == args.cases:
            break
        chosen = chance.choice(articles)
        names = candidates(chosen, many=kind == "order")
        name = chance.choice(names) if names else None
        written = slip(name.text, chance) if name else None
        if name is None or written is None:
            continue
        span = name.block.map.to_source(name.span)
        source = chosen.source.text
        if source[span.start : span.end] != name.text:
            continue
        tried += 1
        known = {finding.fingerprint for finding in check(chosen.source, rules)}
        findings = check(SourceFile(chosen.source.path, source[: span.start] + written + source[span.end :]), rules)
        if any(touches(each, Span(span.start, span.start + len(written))) for each in findings if new(each, known)):
            found += 1
        elif args.missed:
            print(f"    {chosen.source.path}: {name.text} > {written}")
    if tried:
        low, high = wilson(found, tried)
        print(f"{language} {kind:12} {tried:5} planted  found {found / tried:.3f} ({low:.3f} to {high:.3f})")


def check(source: SourceFile, rules: tuple[Rule, ...]) -> list[Finding]:
    return list(engine.check_text(source, rules, OPTIONS).findings)


def new(finding: Finding, known: set[str]) -> bool:
    return finding.fingerprint not in known


def touches(finding: Finding, span: Span) -> bool:
    places = (finding.place, *finding.related)
    return any(place.span.start <= span.end and span.start <= place.span.end for place in places)


def candidates(chosen: Article, many: bool) -> list[NameMention]:
    """The mentions of names that stand at least twice as they are; of several words where `many`."""
    counts = Counter(name.text for name in chosen.names)
    return [name for name in chosen.names if counts[name.text] > 1 and (" " in name.text or not many)]


# --- Slips ------------------------------------------------------------------------------------------------------------


def swapped(name: str, chance: random.Random) -> str | None:
    """Two letters within a word exchanged, the first left in its place."""
    places = [at for at in inner(name) if at + 1 < len(name) and name[at].islower() and name[at + 1].islower()]
    places = [at for at in places if name[at] != name[at + 1]]
    at = chance.choice(places) if places else None
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :] if at is not None else None


def dropped(name: str, chance: random.Random) -> str | None:
    places = inner(name)
    at = chance.choice(places) if places else None
    return name[:at] + name[at + 1 :] if at is not None else None


def doubled(name: str, chance: random.Random) -> str | None:
    places = inner(name)
    at = chance.choice(places) if places else None
    return name[:at] + name[at] + name[at:] if at is not None else None


def bare(name: str, chance: random.Random) -> str | None:
    return stripped if (stripped := strip(name)) != name and len(name) >= LEAST else None


def ordered(name: str, chance: random.Random) -> str | None:
    """The last word first."""
    words = name.split(" ")
    return " ".join([words[-1], *words[:-1]]) if len(words) == 2 and all(map(str.isalpha, words)) else None


def inner(name: str) -> list[int]:
    """The letters of long words, but for the first and the last of each."""
    found: list[int] = []
    start = 0
    for word in name.split(" "):
        if len(word) >= LEAST and word.isalpha():
            found += range(start + 1, start + len(word) - 1)
        start += len(word) + 1
    return found


SLIPS: dict[str, Callable[[str, random.Random], str | None]] = {
    "transposition": swapped,
    "dropped": dropped,
    "doubled": doubled,
    "accents": bare,
    "order": ordered,
}


if __name__ == "__main__":
    raise SystemExit(main())
