"""Writes docs/rules/: a page a rule and an index by family, from the rule files alone.

usage: python tools/build_docs.py [--check]

With --check nothing is written; the exit status is 1 where a page is missing, stale or left over.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from lint import ruleset, testing
from lint.ruleset import Example, RuleFile

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "rules"
NOTICE = "<!-- Made by tools/build_docs.py from rules/: edit the rule, not this page. -->\n\n"
LANGUAGES = {"fr": "French", "en": "English", "vi": "Vietnamese"}
SHOWN = 3  # bad and good examples of each language


def pages() -> dict[str, str]:
    """File name -> text of every page."""
    rules = [ruleset.read_file(path)[0] for path in ruleset.rule_paths(ruleset.shipped_rules())]
    made = {f"{rule.rule}.md": NOTICE + "".join(page(rule)) for rule in rules}
    return {"index.md": NOTICE + "".join(index(rules)), **made}


def index(rules: list[RuleFile]) -> Iterator[str]:
    yield "# Rules\n"
    for family in ruleset.FAMILIES:
        mine = [rule for rule in rules if rule.rule.startswith(f"{family}/")]
        if mine:
            yield f"\n## {family}\n\n"
        for rule in mine:
            yield f"- [{rule.rule}]({rule.rule}.md): {rule.summary}{'' if rule.default == 'on' else ' (off)'}\n"


def page(rule: RuleFile) -> Iterator[str]:
    yield f"# {rule.rule}\n\n{rule.summary}.\n\n## Why\n\n{rule.why.strip()}\n"
    yield "\n## What it says\n\n| outcome | severity | confidence | French | English |\n|---|---|---|---|---|\n"
    for name, outcome in rule.outcomes.items():
        words = " | ".join(_cell(outcome.message.get(lang, "")) for lang in ("fr", "en"))
        yield f"| {name} | {outcome.severity} | {outcome.confidence} | {words} |\n"
    for heading, kind in (("Flagged", "bad"), ("Left alone", "good")):
        yield from _examples(rule, heading, kind)
    yield f"\n## Source\n\n{rule.source.strip()}\n"
    if rule.tried:
        tried = rule.tried
        yield f"\nTried on {tried.articles} published articles: {tried.loud} findings, {tried.false} of them false.\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _examples(rule: RuleFile, heading: str, kind: str) -> Iterator[str]:
    yield f"\n## {heading}\n"
    for lang in rule.languages:
        shown = [each for each in rule.examples if getattr(each, kind) and (each.lang or rule.languages[0]) == lang]
        for number, each in enumerate(shown[:SHOWN]):
            yield f"\n{LANGUAGES[lang]}:\n" if number == 0 else ""
            yield from _example(each, kind)


def _example(example: Example, kind: str) -> Iterator[str]:
    """A text as it is read; what a bad one flags is said below it."""
    marked = testing.unmark(getattr(example, kind))
    quoted = "".join(f"> {line}\n" if line else ">\n" for line in _safe(marked.text).strip("\n").split("\n"))
    yield f"\n{quoted}"
    flagged = ", ".join(f"“{_safe(' '.join(marked.text[slice(*span)].split()))}”" for _, span in marked.flagged)
    if flagged:
        yield f"\nFlags {flagged}.\n"
    if example.because:
        yield f"\nSilent: {example.because}.\n"


def _safe(text: str) -> str:
    """Text of an example, with what Markdown would take for markup made visible."""
    for mark in ("\\", "`", "*", "_", "<", "[", "#"):
        text = text.replace(mark, f"\\{mark}")
    return text


def stale(made: dict[str, str]) -> list[str]:
    """The pages that are not as they should be."""
    there = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.md")}
    wrong = [name for name, text in made.items() if name not in there or (FOLDER / name).read_text("utf-8") != text]
    return sorted([*wrong, *(there - set(made))])


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args(argv)
    made = pages()
    wrong = stale(made)
    if args.check:
        for name in wrong:
            print(f"stale: docs/rules/{name}", file=sys.stderr)
        return int(bool(wrong))
    for name in wrong:
        path = FOLDER / name
        if name in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
