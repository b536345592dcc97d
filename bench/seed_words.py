"""Recall of the typos family: slips planted one at a time in articles that have none.

usage: python bench/seed_words.py [--cases N] [--seed N] [--lang LANG] [--missed] FOLDER ...

Each kind of slip is planted N times, each time in a random place of a random article, and the rules of the family are
run over the whole article. A slip counts as found when a finding touches it that the untouched article does not have.
For slips of the keyboard only those count that leave no word of the language (`words` shows how many of N left one).
Intervals are Wilson's for 95 %. `first` is the share of findings whose first suggestion brings the article back.
The findings on the untouched articles are counted too: they are real or false, but not planted.
"""

from __future__ import annotations

import argparse
import random
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import seeds_agreement
from seeding import wilson

from lint import article, config, engine
from lint.annotate.words import table
from lint.lexicon import lexicon
from lint.model import Article, Block, Finding, Settings
from lint.ruleset import Rule
from lint.source import SourceFile, Span, read
from lint.spelling.languages import LANGUAGES, adjacent_keys
from lint.spelling.syllables import is_syllable

SUFFIXES = (".txt", ".md")
OPTIONS = engine.Options()


class Slip(NamedTuple):
    """`text` instead of what stands at `span` of the source."""

    span: Span
    text: str


class Place(NamedTuple):
    """A word in lower case of an article's prose: the word number `at` of its block."""

    block: Block
    at: int
    word: str


class Count(NamedTuple):
    planted: int = 0
    words: int = 0
    found: int = 0
    first: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--lang", choices=sorted(LANGUAGES))
    parser.add_argument("--missed", action="store_true", help="show what was not found, or not put right")
    args = parser.parse_args()
    rules = config.setup(None, None).rules(("typos",))
    texts = [
        read(str(path)) for folder in args.folders for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES
    ]
    articles = [article.read(text, Settings()) for text in texts]
    for language in [args.lang] if args.lang else sorted(LANGUAGES):
        own = [found for found in articles if found.language == language and places(found, language)]
        if own:
            measure(language, own, rules, args)
    return 0


def measure(language: str, articles: list[Article], rules: tuple[Rule, ...], args: argparse.Namespace) -> None:
    untouched = {found.source.path: check(found.source, rules) for found in articles}
    total = Count()
    for kind in KINDS:
        counts, missed = run(kind, language, articles, untouched, rules, args)
        if not counts.planted:
            continue
        show(language, kind, counts)
        if kind in KEYBOARD:
            total = Count(*map(sum, zip(total, counts, strict=True)))
        if args.missed:
            print("\n".join(f"    {text}" for text in missed))
    show(language, "non-words", total)
    flagged = Counter(finding.rule for findings in untouched.values() for finding in findings)
    print(f"{language}  {len(articles)} articles untouched: {dict(flagged) or 'nothing'}\n")


def run(
    kind: str,
    language: str,
    articles: list[Article],
    untouched: dict[str, list[Finding]],
    rules: tuple[Rule, ...],
    args: argparse.Namespace,
) -> tuple[Count, list[str]]:
    chance = random.Random(f"{args.seed} {language} {kind}")
    counts, missed = Count(), []
    for _ in range(args.cases * 40):
        if counts.planted == args.cases:
            break
        chosen = chance.choice(articles)
        slip = KINDS[kind](chosen, language, chance)
        if slip is None:
            continue
        text = chosen.source.text[: slip.span.start] + slip.text + chosen.source.text[slip.span.end :]
        if kind in KEYBOARD and is_word(slip.text, language):
            counts = counts._replace(planted=counts.planted + 1, words=counts.words + 1)
            continue
        found = new(check(SourceFile(chosen.source.path, text), rules), untouched[chosen.source.path], slip)
        right = bool(found) and chosen.source.text in restored(text, found[0])
        counts = counts._replace(
            planted=counts.planted + 1, found=counts.found + bool(found), first=counts.first + right
        )
        if not right:
            shown = text[max(0, slip.span.start - 40) : slip.span.start + len(slip.text) + 30].replace("\n", " ")
            missed.append(f"{shown} ({slip.text}{': ' + found[0].message if found else ''})")
    return counts, missed


def check(source: SourceFile, rules: tuple[Rule, ...]) -> list[Finding]:
    return list(engine.check_text(source, rules, OPTIONS).findings)


def new(findings: list[Finding], old: list[Finding], slip: Slip) -> list[Finding]:
    """The findings that touch the slip and were not there before it."""
    known = {finding.fingerprint for finding in old}
    end = slip.span.start + len(slip.text)
    near = [f for f in findings if f.place.span.start <= end and slip.span.start <= f.place.span.end]
    return [finding for finding in near if finding.fingerprint not in known]


def restored(text: str, finding: Finding) -> Iterator[str]:
    """The text after the first suggestion of a finding."""
    for suggestion in finding.suggestions[:1]:
        for edit in sorted(suggestion.edits, key=lambda edit: edit.span, reverse=True):
            text = text[: edit.span.start] + edit.text + text[edit.span.end :]
        yield text


def show(language: str, kind: str, counts: Count) -> None:
    tried = counts.planted - counts.words
    if tried:
        low, high = wilson(counts.found, tried)
        first = f"{counts.first / counts.found:.3f}" if counts.found else "-"
        share = f"{counts.found / tried:.3f} ({low:.3f} to {high:.3f})"
        print(f"{language}  {kind:12} {tried:5} planted, {counts.words:3} words  found {share}  first {first}")


# --- Slips ------------------------------------------------------------------------------------------------------------


def places(found: Article, language: str) -> list[Place]:
    """The words of three letters or more that stand in prose without a hyphen, an apostrophe or a mask."""
    return [
        Place(block, index, word)
        for block in found.prose
        if block.language == language and len(block.text) > 80
        for index, word in enumerate(block.tokens.words)
        if len(word) > 2 and word.islower() and word.isalpha() and is_word(word, language) and alone(block, index)
    ]


def alone(block: Block, index: int) -> bool:
    gaps = block.tokens.gaps
    marks = "-‑'’·/_@"
    span = Span(*block.tokens.span(index))
    return (
        not gaps[index].endswith(tuple(marks))
        and not gaps[index + 1].startswith(tuple(marks))
        and not block.masked(span)
    )


def is_word(word: str, language: str) -> bool:
    known = lexicon(language)
    return is_syllable(word) if language == "vi" else known is not None and word in known


def source_slip(found: Article, place: Place, text: str, words: int = 1) -> Slip | None:
    """The slip in the source, where the block shows the source as it is."""
    span_of = place.block.tokens.span
    span = Span(span_of(place.at)[0], span_of(place.at + words - 1)[1])
    source = place.block.map.to_source(span)
    same = found.source.text[source.start : source.end] == place.block.text[span.start : span.end]
    return Slip(source, text) if same and text != place.block.text[span.start : span.end] else None


def on_word(change: Callable[[str, str, random.Random], str]) -> Callable[[Article, str, random.Random], Slip | None]:
    def plant(found: Article, language: str, chance: random.Random) -> Slip | None:
        place = chance.choice(places(found, language))
        return source_slip(found, place, change(place.word, language, chance))

    return plant


def near(letter: str, language: str, chance: random.Random) -> str:
    """A letter whose key lies beside that of another."""
    plain = unicodedata.normalize("NFD", letter.replace("đ", "d"))[0]
    return chance.choice(sorted(pair[1] for pair in adjacent_keys(language) if pair[0] == plain) or ["e"])


def inserted(word: str, language: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice((word[at], near(word[at], language, chance))) + word[at:]


def deleted(word: str, language: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :]


def substituted(word: str, language: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + near(word[at], language, chance) + word[at + 1 :]


def transposed(word: str, language: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def unmarked(word: str, language: str, chance: random.Random) -> str:
    """All accents lost in French, one mark in Vietnamese."""
    marks = unicodedata.normalize("NFD", word)
    lost = [at for at, mark in enumerate(marks) if unicodedata.combining(mark)]
    if language == "vi" and lost:
        lost = [chance.choice(lost)]
    return unicodedata.normalize("NFC", "".join(mark for at, mark in enumerate(marks) if at not in lost))


def glued(found: Article, language: str, chance: random.Random) -> Slip | None:
    place = chance.choice(places(found, language))
    words, gaps = place.block.tokens.words, place.block.tokens.gaps
    following = "".join(words[place.at + 1 : place.at + 2])
    if gaps[place.at + 1] != " " or not following.islower() or not alone(place.block, place.at + 1):
        return None
    return source_slip(found, place, place.word + following, words=2)


def doubled(found: Article, language: str, chance: random.Random) -> Slip | None:
    """A word twice; in Vietnamese a word of grammar, since others are doubled on purpose."""
    place = chance.choice(places(found, language))
    if language == "vi" and place.word not in GRAMMAR:
        return None
    return source_slip(found, place, f"{place.word} {place.word}")


def agreement(found: Article, language: str, chance: random.Random) -> Slip | None:
    place = chance.choice(places(found, language) or [None])
    if place is None or place.at == 0 or place.block.tokens.gaps[place.at] != " ":
        return None
    forms = seeds_agreement.wrong(place.block.tokens.lowered, place.at, language)
    return source_slip(found, place, chance.choice(forms)) if forms else None


GRAMMAR = table("của các những với tại được trong cho theo vào khi nhưng rằng này trên cùng cũng")
KEYBOARD = {
    "insertion": on_word(inserted), "deletion": on_word(deleted), "substitution": on_word(substituted),
    "transposition": on_word(transposed), "accent": on_word(unmarked), "glued": glued,
}  # fmt: skip
KINDS = {**KEYBOARD, "doubled": doubled, "agreement": agreement}


if __name__ == "__main__":
    sys.exit(main())
