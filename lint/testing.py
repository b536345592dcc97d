"""The examples in rules and tables as tests, for us and for the authors of rule packs.

    CASES = testing.cases(rules_folder)

    @pytest.mark.parametrize("case", CASES, ids=str)
    def test_example(case):
        assert testing.problems(case) == []

Marks: `[[ ]]` is what must be flagged, `{{ }}` a related span; `[[1: ]]` and `{{1: }}` bind pairs; a backslash before
either makes it literal.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from lint import ruleset, schema
from lint.article import read
from lint.engine import Options, Report, report
from lint.examine import check_source, compare
from lint.model import Finding, Settings
from lint.record import NamedTuple
from lint.ruleset import Compiler, Example, Pack, Rule, RuleFile
from lint.source import SourceFile, Span

MARK = regex.compile(r"\\(\[\[|\{\{)|(\[\[|\{\{)(?:(\d+):\s?)?|(\]\](?!\])|\}\}(?!\}))")


class Marked(NamedTuple):
    """A text without its marks; spans by the number that binds them ("" where there is none)."""

    text: str
    flagged: tuple[tuple[str, Span], ...]
    related: tuple[tuple[str, Span], ...]


class Case(NamedTuple):
    """One example of a rule, or of a row of one of its tables."""

    rule: Rule
    example: Example
    name: str
    entry: str | None = None
    checks: Mapping[str, str] = {}

    def __str__(self) -> str:
        return self.name


def unmark(text: str) -> Marked:
    """Take the marks out of an example. Raises ValueError where they do not pair."""
    pieces: list[str] = []
    spans: dict[str, list[tuple[str, Span]]] = {"[[": [], "{{": []}
    opened: list[tuple[str, str, int]] = []
    length = last = 0
    for mark in MARK.finditer(text):
        literal, opening, number, closing = mark.groups()
        if closing and (not opened or opened[-1][0] != {"]]": "[[", "}}": "{{"}[closing]):
            continue  # brackets of the text itself
        pieces.append(text[last : mark.start()])
        length += mark.start() - last
        last = mark.end()
        if literal:
            pieces.append(literal)
            length += len(literal)
        elif opening:
            opened.append((opening, number or "", length))
        else:
            kind, bound, start = opened.pop()
            spans[kind].append((bound, Span(start, length)))
    if opened:
        raise ValueError(f"a mark is not closed: {text[:60]!r}")
    pieces.append(text[last:])
    return Marked("".join(pieces), tuple(spans["[["]), tuple(spans["{{"]))


def cases(folder: str, pack: str = "", plugins: Mapping[str, str] | None = None) -> list[Case]:
    """All examples of a rules folder, of its rules and of the tables they name."""
    found: list[Case] = []
    compiler = Compiler(plugins or {})
    for path in ruleset.rule_paths(folder):
        content, node = ruleset.read_file(path, Pack(pack, folder))
        rule = ruleset.make(compiler.rule(path, Pack(pack, folder)), plugins)
        found += _rule_cases(path, content, node, compiler, Pack(pack, folder))
        for row, number, example in _numbered(ruleset.row_examples(content, node, path)):
            kind = "bad" if example.bad is not None else "good"
            found.append(Case(rule, example, f"{rule.id}:{row}-{kind}-{number}", row))
    return found


def _numbered(rows: Iterator[tuple[str, Example]]) -> Iterator[tuple[str, int, Example]]:
    counts: dict[str, int] = {}
    for row, example in rows:
        counts[row] = counts.get(row, 0) + 1
        yield row, counts[row], example


def _rule_cases(path: str, content: RuleFile, node: Any, compiler: Compiler, pack: Pack) -> Iterator[Case]:
    plain = compiler.rule(path, pack)
    nodes = ruleset.child(node, "examples")
    for number, example in enumerate(content.examples, 1):
        kind = "bad" if example.bad is not None else "good"
        tuned = _tuned(path, plain, node, nodes.value[number - 1], compiler, pack)
        name = f"{content.rule}-{example.lang or ''}-{kind}-{number}"
        yield Case(tuned, example, name, checks=compiler.plugins)


def _tuned(path: str, plain: dict[str, Any], rule: Any, example: Any, compiler: Compiler, pack: Pack) -> Rule:
    """The rule with the params, and the rows over its tables, that an example asks for."""
    type_ = ruleset.check_module(plain["check"], compiler.plugins).Params
    given = ruleset.child(example, "params")
    params = {**plain["params"], **(compiler.params(path, schema.pairs(path, given), type_, pack) if given else {})}
    tables = ruleset.child(example, "tables")
    for name, _, rows in schema.pairs(path, tables) if tables else []:
        for key, _, value in schema.pairs(path, ruleset.child(rule, "params")):
            if value.value == f"table:{name}":
                field, kind = schema.fields(type_)[key]
                params[field] = ruleset.overlay(params[field], schema.read(path, rows, kind))
    return ruleset.make({**plain, "params": params}, compiler.plugins)


def source(example: Example, text: str, languages: Sequence[str]) -> tuple[SourceFile, Settings]:
    """The file and the settings that an example stands for."""
    lang = example.lang or (languages[0] if len(languages) == 1 else None)
    kind = example.format or ("markdown" if text.startswith("---") else "plain")
    path = "example.md" if kind == "markdown" else "example.txt"
    return SourceFile(path, text), Settings(lang=lang, date=example.date)


def result(case: Case, rules: Sequence[Rule] | None = None) -> tuple[Marked, Report]:
    """Run a case: its rule alone, or the rules given. Only the example's own text is reported on."""
    example = case.example
    marked = unmark(example.bad if example.bad is not None else example.good or "")
    file, settings = source(example, marked.text, case.rule.languages)
    french = (settings.lang or "").startswith("fr")
    options = Options(settings, messages="fr" if french else "en", checks=case.checks)
    chosen = list(rules or [case.rule])
    files = {file.path: file, **{path: SourceFile(path, text) for path, text in example.files.items()}}
    results = [check_source(each, chosen, settings, case.checks, len(files) > 1) for each in files.values()]
    records = [record for each in results for record in each.records]
    across = compare(records, chosen, case.checks, lambda path: read(files[path], settings))
    return marked, report([results[0], across], [], len(files), chosen, options)


def problems(case: Case) -> list[str]:
    """What is wrong with a case: an empty list when the rule does as the example says."""
    marked, outcome = result(case)
    found = sorted(outcome.findings, key=lambda finding: finding.place.span)
    wrong = [f"failed: {failure.error}" for failure in outcome.failures]
    if case.example.bad is not None and not marked.flagged:
        wrong.append("a bad example marks what must be flagged with [[ ]]")
    if case.example.good is not None and marked.flagged:
        wrong.append("a good example has no [[ ]]")
    flagged = sorted(span for _, span in marked.flagged)
    if [finding.place.span for finding in found] != flagged:
        expected = [marked.text[span.start : span.end] for span in flagged]
        wrong.append(f"flagged {[(f.place.excerpt, f.outcome, f.entry) for f in found]}, not {expected}")
        return wrong
    wrong += _wrong_related(marked, found)
    for finding in found:
        wrong += _wrong_words(case, finding)
    return wrong


def _wrong_related(marked: Marked, found: Sequence[Finding]) -> Iterator[str]:
    if not marked.related:
        return
    numbers = {span: number for number, span in marked.flagged}
    for finding in found:
        number = numbers[finding.place.span]
        expected = {span for bound, span in marked.related if bound == number}
        actual = {other.span for other in finding.related}
        if actual != expected:
            shown = [marked.text[span.start : span.end] for span in sorted(actual)]
            yield f"related to {finding.place.excerpt!r} are {shown}"


def _wrong_words(case: Case, finding: Finding) -> Iterator[str]:
    example = case.example
    if example.outcome and finding.outcome != example.outcome:
        yield f"outcome {finding.outcome}, not {example.outcome}"
    if example.says and finding.message != example.says:
        yield f"says {finding.message!r}"
    if case.entry and finding.entry != case.entry:
        yield f"entry {finding.entry}, not {case.entry}"


def crossfire(case: Case, rules: Sequence[Rule]) -> list[Finding]:
    """What other rules say about a good example."""
    return [finding for finding in result(case, rules)[1].findings if finding.rule != case.rule.id]


def rules_of(folder: str) -> list[str]:
    """The ids of a folder's rules, from their paths."""
    return ["/".join(os.path.splitext(path)[0].split(os.sep)[-2:]) for path in ruleset.rule_paths(folder)]
