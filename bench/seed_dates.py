"""Recall of the dates family: wrong dates planted one at a time in articles.

usage: python bench/seed_dates.py [--cases N] [--seed N] [--lang LANG] [--missed] FOLDER ...

Each sentence of `seeds_dates.py` is planted in articles of its language with dates drawn at random, once as it should
be and once wrong; those of dates/lede-body are a new lede and the paragraph behind it. A fault counts as found when a
finding of its rule touches the planted paragraphs in the wrong version; a finding of the family that touches them in
the right version is an alarm. Counts are given by rule and by the outcome that the fault calls for; two outcomes of
dates/weekday need articles without a date and are not planted. Intervals are Wilson's for 95 %. Most sentences were at
hand when the rules were written: they show what a change breaks, not how well the rules do on sentences of others.
Weekdays of the articles themselves are shifted too (`natural`).
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from seeding import wilson
from seeds_dates import LEDES, SEEDS

from lint import article, config, engine
from lint.annotate.calendar import calendar
from lint.grammar import GRAMMARS
from lint.model import Article, Finding, RegionKind, Settings
from lint.ruleset import Rule
from lint.source import SourceFile, read

SUFFIXES = (".txt", ".md")
OPTIONS = engine.Options()
SLOT = re.compile(r"\{(?P<p>p?)(?P<name>[a-z]+?)(?P<shift>[+-]\d+)?\}")
CHOICE = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
HEAD = "---\ntitle: VNA 24\ndate: {}\n---\n\n"
LONGEST_HOST = 8  # paragraphs that are kept of an article


class Planted(NamedTuple):
    """An article with a planted passage, right and wrong; `span` is where the wrong one stands, `end` of the right."""

    rule: str
    outcome: str
    right: str
    wrong: str
    start: int
    right_end: int
    wrong_end: int


class Count(NamedTuple):
    planted: int = 0
    found: int = 0
    loud: int = 0
    alarms: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--lang", choices=sorted(LEDES))
    parser.add_argument("--missed", action="store_true", help="show what was not found, and the alarms")
    args = parser.parse_args()
    rules = config.setup(None, None).rules(("dates",))
    texts = [read(str(path)) for each in args.folders for path in sorted(each.rglob("*")) if path.suffix in SUFFIXES]
    articles = [article.read(text, Settings()) for text in texts]
    for language in [args.lang] if args.lang else sorted(LEDES):
        measure(language, [one for one in articles if one.language == language and is_host(one)], rules, args)
    return 0


def measure(language: str, articles: list[Article], rules: tuple[Rule, ...], args: argparse.Namespace) -> None:
    """Print a line for each rule and for each of its outcomes, and what the rules say of the untouched articles."""
    chance = random.Random(f"{args.seed} {language}")
    for rule in [*dict.fromkeys((*SEEDS, "dates/lede-body")), "natural"]:
        if rule == "natural":
            kinds = [natural(articles, chance)]
        else:
            kinds = [plants(rule, outcome, language, articles, chance) for outcome in SEEDS[rule]]
            kinds += [ledes(language, articles, chance)] if rule == "dates/lede-body" else []
        counts: dict[str, Count] = {}
        shown: list[str] = []
        for planted in kinds:
            for one, _ in zip(planted, range(args.cases), strict=False):
                counts[one.outcome] = counted(one, counts.get(one.outcome, Count()), rules, language, shown)
        show(language, rule, Count(*map(sum, zip(*counts.values(), strict=True))) if counts else Count())
        for outcome, count in counts.items():
            show(language, f"  {outcome}", count)
        if args.missed:
            print("\n".join(f"    {' '.join(text.split())}" for text in shown[:20]))
    flagged = [f.rule for one in articles for f in engine.check_text(one.source, rules, OPTIONS).findings]
    print(f"{language}  {len(articles)} articles untouched: {sorted(flagged) or 'nothing'}\n")


def counted(one: Planted, count: Count, rules: tuple[Rule, ...], language: str, shown: list[str]) -> Count:
    """The count with one more passage; `shown` takes what was missed, and what was flagged in the right version."""
    found = touching(one.wrong, one.start, one.wrong_end, rules, language)
    hits = [finding for finding in found if finding.rule == one.rule]
    alarms = touching(one.right, one.start, one.right_end, rules, language)
    if not hits:
        shown.append(f"missed  {one.wrong[one.start : one.wrong_end]}")
    if alarms:
        shown.append(f"alarm   {alarms[0].message}  {one.right[one.start : one.right_end]}")
    return Count(
        count.planted + 1,
        count.found + bool(hits),
        count.loud + any(hit.severity > 1 for hit in hits),
        count.alarms + bool(alarms),
    )


def show(language: str, rule: str, count: Count) -> None:
    if count.planted:
        low, high = wilson(count.found, count.planted)
        share = f"{count.found:4} of {count.planted:4}  {count.found / count.planted:6.1%}  ({low:.1%} to {high:.1%})"
        print(f"{language}  {rule:18} {share}  loud {count.loud}, alarms on the right version {count.alarms}")


def touching(text: str, start: int, end: int, rules: tuple[Rule, ...], language: str) -> list[Finding]:
    """The findings that have a place of their own or a related one between two offsets."""
    report = engine.check_text(
        SourceFile("planted.md", text), rules, OPTIONS._replace(settings=Settings(lang=language))
    )
    return [
        finding
        for finding in report.findings
        if any(place.span.start < end and start < place.span.end for place in (finding.place, *finding.related))
    ]


# --- Planting ---------------------------------------------------------------------------------------------------------


def is_host(one: Article) -> bool:
    """Whether an article can be told from any day: it has a paragraph, and no line that dates it."""
    paragraphs = "\n\n".join(block.text for block in one.prose)
    found = article.read(SourceFile("host.md", HEAD.format("2001-02-03") + paragraphs), Settings(lang=one.lang))
    return bool(paragraphs) and found.published is not None and not found.published.disputed


STYLES = ("weekday date", "date date", "date full", "full date", "weekday full")


def plants(rule: str, outcome: str, language: str, articles: list[Article], chance: random.Random) -> Iterator[Planted]:
    """Passages of a rule in articles, one sentence after the other."""
    passages = SEEDS[rule][outcome].get(language, ())
    while passages:
        for passage in passages:
            yield plant(rule, outcome, passage, "date date", language, articles, chance)


def ledes(language: str, articles: list[Article], chance: random.Random) -> Iterator[Planted]:
    """New ledes, each with the paragraph behind it: conflicts where both print their day, doubtful with a weekday."""
    while True:
        for pair in LEDES[language]:
            style = chance.choice(STYLES)
            outcome = "doubtful" if "weekday" in style else "conflict"
            yield plant("dates/lede-body", outcome, "\n\n".join(pair), style, language, articles, chance)


def plant(
    rule: str, outcome: str, passage: str, style: str, language: str, articles: list[Article], chance: random.Random
) -> Planted:
    """A passage with dates drawn at random, in an article drawn at random."""
    published = date(2010, 1, 1) + timedelta(days=chance.randrange(5500))
    told = published - timedelta(days=chance.randint(2, 5))
    right, wrong = (filled(passage, side, told, published, language, style.split()) for side in (0, 1))
    first = rule == "dates/lede-body"
    return planted(rule, outcome, right, wrong, published, chance.choice(articles), first)


def planted(rule: str, outcome: str, right: str, wrong: str, published: date, host: Article, first: bool) -> Planted:
    """A passage as the first or the third paragraph of an article."""
    prose = [block.text for block in host.prose if block.region.kind is RegionKind.MAIN and block.paragraph]
    paragraphs = prose[: LONGEST_HOST - 2]
    before = [] if first else paragraphs[:2]
    head = HEAD.format(published)
    head += "".join(f"{text}\n\n" for text in before)
    tail = "".join(f"\n\n{text}" for text in paragraphs[2:])
    start = len(head)
    return Planted(
        rule, outcome, head + right + tail, head + wrong + tail, start, start + len(right), start + len(wrong)
    )


def filled(text: str, side: int, told: date, published: date, language: str, styles: list[str]) -> str:
    """A passage with its dates; `styles` are those of the days of a lede and of its body."""
    text = CHOICE.sub(lambda match: match[1 + side], text)

    def slot(match: re.Match[str]) -> str:
        day = published if match["p"] else told
        shift = int(match["shift"] or 0)
        if match["name"] == "year":
            return str(day.year + shift)
        return said(match["name"], day + timedelta(days=shift), language, styles)

    return SLOT.sub(slot, text)


def said(name: str, day: date, language: str, styles: list[str]) -> str:
    """A day in the words of a language."""
    grammar = GRAMMARS[language]
    weekday = grammar.weekdays[day.weekday()]
    month = grammar.months[day.month - 1] if grammar.months else ""
    plain = {
        "fr": f"{'1er' if day.day == 1 else day.day} {month}",
        "en": f"{month} {day.day}",
        "vi": f"{day.day}/{day.month}",
    }[language]
    if name == "wd":
        return weekday
    if name == "date":
        return plain + {"fr": f" {day.year}", "en": f", {day.year}", "vi": f"/{day.year}"}[language]
    if name == "day":
        return plain
    style = styles.pop(0) if len(styles) > 1 else styles[0]
    full = {"fr": f"{weekday} {plain}", "en": f"{weekday}, {plain}", "vi": f"{weekday}, ngày {plain}"}[language]
    bare = {"weekday": weekday, "full": full, "date": plain}[style]
    lead = {"fr": "le ", "en": "", "vi": "ngày "}[language] if style == "date" else ""
    if language == "en":
        return f"on {bare}"
    if language == "vi":
        return f"hôm {bare}" if style == "weekday" else lead + bare
    return (f"de {bare}" if style == "weekday" else f"du {bare}") if name == "of" else lead + bare


def natural(articles: list[Article], chance: random.Random) -> Iterator[Planted]:
    """The weekdays that stand with a full date in the articles, each moved by some days."""
    for one in articles:
        found = calendar(one.language)
        words = [pair for pairs in found.words.values() for pair in pairs] if found else []
        names = {word.value: name for name, word in reversed(words) if word.tag == "w"}
        for mention in one.dates:
            day = mention.start
            if day.weekday is None or day.weekday_span is None or not (day.day and day.month and day.year):
                continue
            span = mention.block.map.to_source(day.weekday_span)
            text = one.source.text
            other = (day.weekday + chance.randint(1, 6)) % 7
            word = next(name for value, name in names.items() if value == other)
            wrong = text[: span.start] + word + text[span.end :]
            yield Planted("dates/weekday", "written", text, wrong, span.start, span.end, span.start + len(word))


if __name__ == "__main__":
    sys.exit(main())
