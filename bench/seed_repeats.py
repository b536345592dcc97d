"""Recall of the duplicates family: paragraphs and sentences of published articles planted a second time.

usage: python bench/seed_repeats.py [--cases N] [--seed N] [--missed] FOLDER ...

In one article: a paragraph or a sentence stands again further down, to the letter or with one word dropped. Across two
articles: a paragraph of one is put into the other with a share of its words replaced by others of the same article. A
repeat counts as found when a finding of the family touches it that the untouched article does not have. Intervals are
Wilson's for 95 %.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable

from seeding import arguments, read_all, wilson

from lint import article, config, engine
from lint.checks import shared_passage
from lint.model import Article, Block, Finding, Hit, RegionKind, Role, Settings
from lint.ruleset import Rule
from lint.source import SourceFile, Span

OPTIONS = engine.Options()
LONG = 20  # words of a paragraph that files are compared by
CHANGES = (0, 2, 5, 10, 20)  # per cent


def main() -> int:
    args = arguments(__doc__, cases=150)
    articles = read_all(args.folders)
    rules = config.setup(None, None).rules(("duplicates",))
    for name, plant in PLANTS.items():
        within(name, plant, articles, rules, args)
    for change in CHANGES:
        across(change, articles, args)
    return 0


# --- Within an article ------------------------------------------------------------------------------------------------


def within(
    name: str,
    plant: Callable[[Article, random.Random], tuple[str, Span] | None],
    articles: list[Article],
    rules: tuple[Rule, ...],
    args: argparse.Namespace,
) -> None:
    chance = random.Random(f"{args.seed} {name}")
    tried = found = 0
    while tried < args.cases:
        chosen = chance.choice(articles)
        planted = plant(chosen, chance)
        if planted is None:
            continue
        tried += 1
        text, span = planted
        known = {finding.fingerprint for finding in check(chosen.source, rules)}
        findings = check(SourceFile(chosen.source.path, text), rules)
        if any(touches(finding, span) and finding.fingerprint not in known for finding in findings):
            found += 1
        elif args.missed:
            print(f"    {chosen.source.path}: {text[span.start : span.end][:100]}")
    show(name, found, tried)


def check(source: SourceFile, rules: tuple[Rule, ...]) -> list[Finding]:
    return list(engine.check_text(source, rules, OPTIONS).findings)


def touches(finding: Finding, span: Span) -> bool:
    places = (finding.place, *finding.related)
    return any(place.span.start < span.end and span.start < place.span.end for place in places)


def paragraphs(found: Article, least: int = 12) -> list[Block]:
    """Paragraphs of the article proper that are prose and longer than a refrain."""
    return [
        block
        for block in found.prose
        if block.region.kind is RegionKind.MAIN
        and block.role in (Role.LEDE, Role.BODY)
        and block.text.endswith(".")
        and len(block.tokens.words) >= least
        and len(block.text) >= 70
    ]


def paragraph_again(chosen: Article, chance: random.Random, dropped: bool = False) -> tuple[str, Span] | None:
    """A paragraph put behind a later one."""
    blocks = paragraphs(chosen)
    if len(blocks) < 3:
        return None
    at = chance.randrange(len(blocks) - 1)
    copy = without_a_word(blocks[at].text, chance) if dropped else blocks[at].text
    after = chance.choice(blocks[at + 1 :])
    end = after.map.to_source(Span(0, len(after.text))).end
    text = chosen.source.text
    return text[:end] + "\n\n" + copy + text[end:], Span(end + 2, end + 2 + len(copy))


def sentence_again(chosen: Article, chance: random.Random, dropped: bool = False) -> tuple[str, Span] | None:
    """A sentence put behind a later paragraph's last one."""
    blocks = paragraphs(chosen)
    if len(blocks) < 3:
        return None
    at = chance.randrange(len(blocks) - 1)
    text = blocks[at].text
    sentences = [text[start:end].strip() for start, end in blocks[at].sentences]
    sentences = [each for each in sentences if len(each) >= 70 and each.endswith(".") and not set('«»“”"') & set(each)]
    if len(sentences) < 2:
        return None
    copy = chance.choice(sentences)
    copy = without_a_word(copy, chance) if dropped else copy
    after = chance.choice(blocks[at + 1 :])
    end = after.map.to_source(Span(0, len(after.text))).end
    whole = chosen.source.text
    return f"{whole[:end]} {copy}{whole[end:]}", Span(end + 1, end + 1 + len(copy))


def without_a_word(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    del words[chance.randrange(1, len(words) - 1)]
    return " ".join(words)


PLANTS: dict[str, Callable[[Article, random.Random], tuple[str, Span] | None]] = {
    "paragraph": paragraph_again,
    "paragraph, a word dropped": lambda chosen, chance: paragraph_again(chosen, chance, dropped=True),
    "sentence": sentence_again,
    "sentence, a word dropped": lambda chosen, chance: sentence_again(chosen, chance, dropped=True),
}


# --- Across two articles ----------------------------------------------------------------------------------------------


def across(change: int, articles: list[Article], args: argparse.Namespace) -> None:
    """Paragraphs put into an article of the same language with `change` per cent of their words replaced."""
    chance = random.Random(f"{args.seed} across {change}")
    params = shared_passage.Params()
    tried = found = 0
    while tried < args.cases:
        one, other = chance.sample(articles, 2)
        blocks = [block for block in paragraphs(one, LONG) if one.language == other.language]
        if not blocks:
            continue
        block = chance.choice(blocks)
        copy = changed(block.text, one.source.text.split(), change, chance)
        text = f"{other.source.text.rstrip()}\n\n{copy}\n"
        second = article.read(SourceFile("second-" + other.source.path.rpartition("/")[2], text), Settings())
        if not any(block.text == copy for block in second.prose):
            continue
        tried += 1
        records = [*shared_passage.collect(one, params), *shared_passage.collect(second, params)]
        if any(isinstance(said, Hit) for said in shared_passage.compare(records, params)):
            found += 1
        elif args.missed:
            print(f"    {block.text[:100]}")
    show(f"across, {change} % changed", found, tried)


def changed(text: str, others: list[str], change: int, chance: random.Random) -> str:
    words = text.split(" ")
    count = -(-len(words) * change // 100)
    for at in chance.sample(range(1, len(words) - 1), min(count, len(words) - 2)):
        words[at] = chance.choice(others)
    return " ".join(words)


def show(name: str, found: int, tried: int) -> None:
    low, high = wilson(found, tried)
    print(f"{name:28} {tried:5} planted  found {found / tried:.3f} ({low:.3f} to {high:.3f})")


if __name__ == "__main__":
    raise SystemExit(main())
