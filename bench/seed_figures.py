"""Recall of the figures family: one defect at a time planted in articles where the figures hold.

usage: python bench/seed_figures.py [--cases N] [--seed N] [--lang LANG] [--missed] FOLDER ...

Sites are found by value, not by wording: a figure told in two paragraphs, a list as long as announced, three figures of
a sentence of which one is the sum or the share of the others. No rule is asked where it could see something. Of the
sites of each outcome and language N are drawn, each is spoiled in turn, and the rules of the family read the whole
article. A defect counts as found when a finding that the untouched article does not have touches the figure, or is
related to it. Intervals are Wilson's for 95 %. The findings on the untouched articles are counted too.

Published articles have few such sites, and many that no reader could tell wrong ("billets de 5 euros"). So the
sentences of `seeds_figures.txt`, one outcome and language after the other, are planted as well, as the third paragraph
of an article; there loud findings are told apart from notes, and a loud finding on the right version is an alarm. They
show what a change breaks, not how well the rules do on sentences of others.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import combinations, pairwise, permutations
from pathlib import Path
from typing import NamedTuple

from seeding import wilson

from lint import config, engine, patterns
from lint.annotate.numbers import power_of
from lint.article import read
from lint.errors import ReadError
from lint.model import Article, Block, Finding, Ordinal, Quantity, RegionKind, Role, Settings, Severity
from lint.ruleset import Rule
from lint.source import SourceFile, Span
from lint.source import read as read_file

SUFFIXES = (".txt", ".md")
HEADS = (Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.CAPTION)
DIGITS = patterns.compile(r"\d")
CHOICE = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
SEEDS = Path(__file__).with_name("seeds_figures.txt")
FIRST_RUN = patterns.compile(r"\d[\d.,'’ \u00a0\u202f]*\d|\d")
SCALES = {
    "milliards": "millions", "milliard": "million", "millions": "milliards", "million": "milliard",
    "billion": "million", "bn": "m", "tỷ": "triệu", "triệu": "tỷ",
}  # fmt: skip
ENGLISH_SCALES = {**SCALES, "million": "billion", "billion": "million"}
CURRENCIES = {
    "euros": "dollars", "dollars": "euros", "d'euros": "de dollars", "d’euros": "de dollars", "de dollars": "d'euros",
    "£": "$", "$": "£", "€": "$", "USD": "EUR", "đồng": "USD",
}  # fmt: skip
UNITS = {
    "kilomètres": "mètres", "mètres": "kilomètres", "hectares": "kilomètres carrés", "tonnes": "kilos",
    "kilometres": "metres", "metres": "kilometres", "km": "m", "ha": "km²", "MW": "kW", "tấn": "kg", "m": "km",
}  # fmt: skip
COUNTED = {
    "fr": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "vi": ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"),
}
LAST = {"fr": " et ", "en": " and ", "vi": " và "}
NO_EVENTS = {"century", "siecle", "anniversary", "anniversaire", "primaire", "place", "arrondissement", "ngày", ""}
AMONG = {"fr": ("dont ",), "en": ("including ",), "vi": ("trong đó có ", "trong đó ")}


class Slip(NamedTuple):
    """`text` instead of what stands at `span` of the source."""

    span: Span
    text: str


Site = tuple[str, Slip]
Planter = Callable[[Article, random.Random], Iterator[Site]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--cases", type=int, default=60, help="defects of each outcome and language (default 60)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lang", choices=("fr", "en", "vi"))
    parser.add_argument("--missed", action="store_true", help="print each defect that was not found")
    args = parser.parse_args()
    rules = tuple(rule for rule in config.setup(None, None).rules() if rule.family == "figures")
    articles = [each for each in _articles(args.folders) if args.lang in (None, each.language)]
    sites = _sites(articles, random.Random(args.seed))
    clean = {id(each): _check(each.source, rules) for each in articles}
    for (outcome, language), found in sorted(sites.items()):
        random.Random(args.seed).shuffle(found)
        _report(outcome, language, found[: args.cases], clean, rules, args.missed)
    _report_planted(articles, rules, args)
    loud = [finding for findings in clean.values() for finding in findings if finding.severity > Severity.NOTE]
    print(f"untouched: {len(loud)} loud findings in {len(articles)} articles")
    return 0


def _articles(folders: list[Path]) -> Iterator[Article]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in SUFFIXES and path.is_file():
                try:
                    yield read(read_file(str(path)), Settings())
                except ReadError as error:
                    print(f"{path}: {error}", file=sys.stderr)


def _sites(articles: list[Article], chance: random.Random) -> dict[tuple[str, str], list[tuple[Article, Slip]]]:
    sites: dict[tuple[str, str], list[tuple[Article, Slip]]] = {}
    for each in articles:
        for planter in PLANTERS:
            for outcome, slip in planter(each, chance):
                sites.setdefault((outcome, each.language), []).append((each, slip))
    return sites


def _report(
    outcome: str,
    language: str,
    sites: list[tuple[Article, Slip]],
    clean: dict[int, list[Finding]],
    rules: tuple[Rule, ...],
    missed: bool,
) -> None:
    found = 0
    for each, slip in sites:
        text = each.source.text
        spoiled = SourceFile(each.source.path, text[: slip.span.start] + slip.text + text[slip.span.end :])
        hit = any(_touches(finding, slip) for finding in _new(_check(spoiled, rules), clean[id(each)]))
        found += hit
        if missed and not hit:
            around = text[max(0, slip.span.start - 60) : slip.span.end + 40].replace("\n", " ")
            print(f"missed {outcome} {language} {Path(each.source.path).name}: {slip.text!r} in {around!r}")
    low, high = wilson(found, len(sites))
    print(f"{language} {outcome:22} {found:4} of {len(sites):4}  {found / len(sites):6.1%}  ({low:.1%} to {high:.1%})")


def _report_planted(articles: list[Article], rules: tuple[Rule, ...], args: argparse.Namespace) -> None:
    """A line for each outcome and language of `seeds_figures.txt`."""
    chance = random.Random(args.seed)
    rows: dict[tuple[str, str], list[str]] = {}
    for line in SEEDS.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            outcome, language, text = line.split(" ", 2)
            if args.lang in (None, language):
                rows.setdefault((outcome, language), []).append(text)
    for (outcome, language), texts in rows.items():
        hosts: list[Article | None] = [one for one in articles if one.language == language and not one.quantities]
        hosts = hosts or [None]
        verdicts = [_planted(text, chance.choice(hosts), rules) for text in texts]
        found, loud, alarms = (sum(each) for each in zip(*verdicts, strict=True))
        low, high = wilson(found, len(texts))
        share = f"{found:4} of {len(texts):4}  {found / len(texts):6.1%}  ({low:.1%} to {high:.1%})"
        print(f"{language} planted {outcome:24} {share}  loud {loud}, alarms on the right version {alarms}")
        for text, verdict in zip(texts, verdicts, strict=True):
            if args.missed and (not verdict[0] or verdict[2]):
                print(f"{'alarm' if verdict[2] else 'missed'} {outcome} {language}: {text}")


def _planted(text: str, host: Article | None, rules: tuple[Rule, ...]) -> tuple[bool, bool, bool]:
    """Whether the wrong version is found, and loudly, and whether the right one is flagged loudly."""
    right, wrong = (CHOICE.sub(rf"\{side}", text) for side in (1, 2))
    old, new = (_check(SourceFile("planted.md", _hosted(each, host)), rules) for each in (right, wrong))
    found = _new(new, old)
    return bool(found), _loud(found), _loud(old)


def _hosted(text: str, host: Article | None) -> str:
    """An article of its own, or one with a planted third paragraph."""
    if " || " in text:
        return text.replace(" || ", "\n\n") + "\n"
    prose = [block.text for block in host.prose if block.region.kind is RegionKind.MAIN][:4] if host else []
    return "\n\n".join((*prose[:2], text, *prose[2:])) + "\n"


def _loud(findings: list[Finding]) -> bool:
    return any(finding.severity > Severity.NOTE for finding in findings)


def _check(source: SourceFile, rules: tuple[Rule, ...]) -> list[Finding]:
    return list(engine.check_text(source, rules, engine.Options()).findings)


def _new(findings: list[Finding], old: list[Finding]) -> list[Finding]:
    known = {(finding.rule, finding.place.excerpt) for finding in old}
    return [finding for finding in findings if (finding.rule, finding.place.excerpt) not in known]


def _touches(finding: Finding, slip: Slip) -> bool:
    end = slip.span.start + max(len(slip.text), 1)
    return any(
        place.span.start < end and slip.span.start < place.span.end for place in (finding.place, *finding.related)
    )


# --- Where figures can be spoiled, and how ----------------------------------------------------------------------------


def _source(block: Block, span: Span, text: str) -> Slip | None:
    """A slip in the source, where the source has the text of the block to the letter."""
    return Slip(block.map.to_source(span), text) if text != block.text[span.start : span.end] else None


def _printed(quantity: Quantity) -> str:
    return quantity.block.text[quantity.span.start : quantity.span.end]


def _twice(article: Article) -> Iterator[tuple[Quantity, Quantity]]:
    """The figures that a head and one or two other paragraphs tell. What stands in more is a name: "Boeing 737"."""
    told: dict[tuple[Decimal, str], list[Quantity]] = {}
    for quantity in article.quantities:
        of = quantity.unit or (quantity.noun.key if quantity.noun and not quantity.noun.head.isupper() else "")
        if of and quantity.numbers[0].value >= 5 and quantity.dimension not in ("age", "time"):
            told.setdefault((quantity.numbers[-1].value, of), []).append(quantity)
    for places in told.values():
        if len({id(place.block) for place in places}) not in (2, 3):
            continue
        for one, two in combinations(places, 2):
            told_again = one.block is not two.block and one.block.region == two.block.region
            if told_again and one.block.role in HEADS and not one.approximation and not two.approximation:
                yield one, two


def plant_conflict(article: Article, chance: random.Random) -> Iterator[Site]:
    """Digits exchanged, a digit changed, a later value, in either of two places that tell a figure."""
    for pair in _twice(article):
        target = chance.choice(pair)
        for kind, change in (("swap", _swapped), ("digit", _redigited), ("later", _raised)):
            run = FIRST_RUN.search(_printed(target))
            text = change(run[0], chance) if run else None
            if run and text and text != run[0]:
                start = target.span.start + run.start()
                slip = _source(target.block, Span(start, start + len(run[0])), text)
                if slip:
                    yield f"conflict/{kind}", slip


def _swapped(printed: str, chance: random.Random) -> str | None:
    places = [match.start() for match in DIGITS.finditer(printed)]
    pairs = [(a, b) for a, b in pairwise(places) if printed[a] != printed[b]]
    pairs = [(a, b) for a, b in pairs if a != places[0] or printed[b] != "0"]
    if not pairs:
        return None
    a, b = chance.choice(pairs)
    return printed[:a] + printed[b] + printed[a + 1 : b] + printed[a] + printed[b + 1 :]


def _redigited(printed: str, chance: random.Random) -> str | None:
    places = [match.start() for match in DIGITS.finditer(printed.rstrip("0., \u00a0\u202f"))]
    at = chance.choice(places)
    digit = chance.choice([d for d in "123456789" if d != printed[at]])
    return printed[:at] + digit + printed[at + 1 :]


def _raised(printed: str, chance: random.Random) -> str | None:
    """The first or second digit some units higher, as in a later count."""
    places = [match.start() for match in DIGITS.finditer(printed)]
    at = places[min(1, len(places) - 1)]
    digit = int(printed[at])
    return printed[:at] + str(min(9, digit + chance.randint(1, 3))) + printed[at + 1 :] if digit < 9 else None


def plant_unit(article: Article, chance: random.Random) -> Iterator[Site]:
    """Another currency, scale or unit at one of two places that tell a figure."""
    scales = ENGLISH_SCALES if article.language == "en" else SCALES
    units = {**UNITS, "hectares": "square kilometres"} if article.language == "en" else UNITS
    for pair in _twice(article):
        target = chance.choice(pair)
        printed = _printed(target)
        tables = [("unit/scale", scales)]
        tables.append(("unit/currency", CURRENCIES) if target.dimension == "money" else ("unit/measure", units))
        for outcome, words in tables:
            word = next((word for word in words if _has_word(printed, word)), None)
            if word is not None:
                at = target.span.start + printed.index(word)
                slip = _source(target.block, Span(at, at + len(word)), words[word])
                if slip:
                    yield outcome, slip


def _has_word(printed: str, word: str) -> bool:
    at = printed.find(word)
    return (
        at >= 0
        and not (word[0].isalpha() and printed[at - 1 : at].isalpha())
        and (not word[-1].isalpha() or not printed[at + len(word) : at + len(word) + 1].isalpha())
    )


def plant_count(article: Article, chance: random.Random) -> Iterator[Site]:
    """One more or one less announced than listed, where commas and the conjunction give the number announced."""
    for quantity in article.quantities:
        block, language = quantity.block, quantity.block.language
        sentence = block.sentence_at(quantity.span.start)
        rest = block.text[quantity.span.end : sentence.end]
        head, colon, listed = rest.partition(":")
        if not colon or len(head) > 60 or language not in LAST or any(c.isdigit() for c in head + listed):
            continue
        items = listed.count(", ") + listed.count(LAST[language]) + 1
        value = quantity.numbers[0].value
        if quantity.unit is None and items == value and listed.count(LAST[language]) == 1 and 2 <= items < 12:
            wrong = items + chance.choice((-1, 1)) if items > 2 else items + 1
            old = _printed(quantity)
            text = str(wrong) if old.isdigit() else COUNTED[language][wrong]
            slip = _source(block, quantity.span, text.capitalize() if old[0].isupper() else text)
            if slip:
                yield "list-count", slip


def plant_rank(article: Article, chance: random.Random) -> Iterator[Site]:
    """A rank one higher or lower at one of two places that tell it."""
    told = [o for o in article.ordinals if o.noun is not None and o.rank >= 4 and _digits_of(o)]
    for one, two in combinations(told, 2):
        if one.rank == two.rank and one.block is not two.block and _one_event(one, two):
            target = chance.choice((one, two))
            printed = target.block.text[target.span.start : target.span.end]
            wrong = printed.replace(str(one.rank), str(one.rank + chance.choice((-1, 1))))
            slip = _source(target.block, target.span, wrong)
            if slip:
                yield "edition/rank", slip


def _digits_of(ordinal: Ordinal) -> bool:
    return ordinal.block.text[ordinal.span.start : ordinal.span.end].startswith(str(ordinal.rank))


def _one_event(one: Ordinal, two: Ordinal) -> bool:
    keys = {one.noun.key if one.noun else "", two.noun.key if two.noun else ""}
    return (len(keys) == 1 or "edition" in keys) and not keys & NO_EVENTS


def plant_separator(article: Article, chance: random.Random) -> Iterator[Site]:
    """Another sign between groups or before decimals in one of the figures of an article."""
    styled: dict[str, list[Quantity]] = {}
    for quantity in article.quantities:
        number = quantity.numbers[-1]
        if quantity.block.language == article.language and (quantity.unit or quantity.noun or power_of(number)):
            styled.setdefault(number.readings[0].style, []).append(quantity)
    for style, quantities in styled.items():
        if style not in ("group", "decimal") or len(quantities) < 2:
            continue
        target = chance.choice(quantities)
        printed = _printed(target)
        old = next((c for c in printed if c in "., \u00a0\u202f"), None)
        if old is None or printed.count(old) > 1:
            continue
        wrong = ("." if old == "," else ",") if style == "decimal" else (" " if old in ".," else ".")
        slip = _source(target.block, target.span, printed.replace(old, wrong))
        if slip:
            yield f"separators/{style}", slip


def plant_sum(article: Article, chance: random.Random) -> Iterator[Site]:
    """Another whole or part where three figures of a kind in a sentence add up; a part larger than its whole."""
    for row in _sentences(article):
        for whole, one, two in permutations(row, 3):
            same = whole.unit == one.unit == two.unit and one.span < two.span
            if same and whole.numbers[0].value == one.numbers[0].value + two.numbers[0].value >= 10:
                yield from _respelt("sum/sum", chance.choice((whole, one, two)), chance)
        for whole, part in pairwise(row):
            ahead = part.block.text[: part.span.start].lower()
            among = ahead.endswith(AMONG.get(part.block.language, ()))
            if among and part.unit == whole.unit and part.dimension != "share" and part.numbers[0].value > 1:
                larger = whole.numbers[0].value * 2 + 1
                if _printed(part).isdigit():
                    slip = _source(part.block, part.span, str(larger.to_integral_value()))
                    if slip:
                        yield "sum/part", slip


def plant_change(article: Article, chance: random.Random) -> Iterator[Site]:
    """Another percentage, or another level, where a sentence has two levels and the percentage between them."""
    for row in _sentences(article):
        for before, after, percent in permutations(row, 3):
            if before.unit != after.unit or percent.unit != "%" or before.unit == "%" or not before.numbers[0].value:
                continue
            low, high = before.numbers[0].value, after.numbers[0].value
            if low > 1 and abs(abs(high / low - 1) * 100 - percent.numbers[0].value) <= Decimal("0.6"):
                yield from _respelt("percent-change", percent, chance, 4)


def plant_share(article: Article, chance: random.Random) -> Iterator[Site]:
    """Another percentage where a sentence has a part, its whole and the share."""
    for row in _sentences(article):
        for part, whole, percent in permutations(row, 3):
            if part.unit != whole.unit or percent.unit != "%" or part.unit == "%":
                continue
            one, all_ = part.numbers[0].value, whole.numbers[0].value
            if 1 < one < all_ and abs(one / all_ * 100 - percent.numbers[0].value) <= Decimal("0.5"):
                yield from _respelt("ratio/share", percent, chance, 8)


def plant_conversion(article: Article, chance: random.Random) -> Iterator[Site]:
    """Ten times the amount in brackets behind one in another unit."""
    for row in _sentences(article):
        for one, two in pairwise(row):
            between = one.block.text[one.span.end : two.span.start].strip()
            if one.dimension != two.dimension or one.unit == two.unit or not one.unit or between[:1] != "(":
                continue
            run = FIRST_RUN.search(_printed(two))
            if run and run[0].isdigit():
                start = two.span.start + run.start()
                slip = _source(two.block, Span(start, start + len(run[0])), run[0] + "0")
                if slip:
                    yield f"conversion/{one.dimension}", slip


def _sentences(article: Article) -> Iterator[list[Quantity]]:
    """The figures of each sentence that has a few."""
    rows: dict[tuple[int, int], list[Quantity]] = {}
    for quantity in article.quantities:
        start = quantity.block.sentence_at(quantity.span.start).start
        rows.setdefault((id(quantity.block), start), []).append(quantity)
    yield from (row for row in rows.values() if 2 <= len(row) <= 7)


def _respelt(outcome: str, quantity: Quantity, chance: random.Random, least: int = 3) -> Iterator[Site]:
    """A figure in digits some units higher."""
    run = FIRST_RUN.search(_printed(quantity))
    if run is None or quantity.approximation:
        return
    whole = DIGITS.match(run[0]) and run[0].replace(" ", "").split(",")[0].split(".")[0]
    if whole and whole.isdigit() and run[0].startswith(whole):
        start = quantity.span.start + run.start()
        wrong = str(int(whole) + max(least, int(whole) // 5) + chance.randint(0, 3))
        slip = _source(quantity.block, Span(start, start + len(whole)), wrong)
        if slip:
            yield outcome, slip


PLANTERS: tuple[Planter, ...] = (
    plant_conflict,
    plant_unit,
    plant_count,
    plant_rank,
    plant_separator,
    plant_sum,
    plant_change,
    plant_share,
    plant_conversion,
)

if __name__ == "__main__":
    sys.exit(main())
