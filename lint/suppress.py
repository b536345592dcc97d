"""Findings that a person has looked at and allows, with a reason.

In the text (Markdown and HTML) a comment speaks for the block that it stands in or before:

    <!-- deskcheck: allow figures/implausible confirmed by the border guards -->

Front matter speaks for the file (`deskcheck: {allow: [names/variant both are used]}`), and a file at the root of the
repository, `.deskcheck-allow.yaml`, for any file, finding by finding. An allow that allows nothing is reported.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from lint import schema
from lint.errors import DataError
from lint.files import relative
from lint.findings import Allow
from lint.model import Article, Finding, Role
from lint.record import NamedTuple
from lint.ruleset import Rule
from lint.source import Span

FILE = ".deskcheck-allow.yaml"
COMMENT = r"<!--\s*deskcheck:\s*allow\s+(?P<rule>\S+)\s*(?P<reason>.*?)\s*-->"


class Unused(NamedTuple):
    """An allow that did nothing, or may not do what it says."""

    path: str
    line: int
    text: str


class Row(NamedTuple):
    """A finding that the allow file names. `until` is the last day that it holds."""

    path: str
    fingerprint: str
    rule: str
    reason: str
    count_: int = 1
    until: str | None = None
    text: str = ""


def in_text(article: Article) -> tuple[Allow, ...]:
    """The allows of an article: its comments, and its front matter's."""
    allows = list(_of_front_matter(article)) if "deskcheck.allow" in article.meta else []
    text = article.source.text
    if "deskcheck:" in text and not article.source.path.endswith(".txt"):
        from lint import patterns

        for found in patterns.compile(COMMENT).finditer(text):
            line = article.source.position(found.start()).line
            covered = _covered(article, Span(*found.span()))
            allows.append(Allow(found["rule"], found["reason"], covered, line))
    return tuple(allows)


def _covered(article: Article, comment: Span) -> Span:
    """The source from a comment to the end of the block that it stands in or before."""
    for block in article.blocks:
        if block.role is not Role.PAGE and block.text:
            start, end = block.map.to_source(Span(0, len(block.text)))
            if end > comment.end:
                return Span(min(comment.start, start), end) if start < comment.start else Span(comment.start, end)
    return comment


def _of_front_matter(article: Article) -> Iterator[Allow]:
    value = article.meta["deskcheck.allow"]
    line = article.source.position(value.span.start).line
    for item in value.items:
        rule, _, reason = item.partition(" ")
        yield Allow(rule, reason.strip(), Span(0, len(article.source.text)), line)


def names(word: str, finding: Finding) -> bool:
    """Whether an allow's word means a finding: a family, a rule or rule:entry."""
    rule, _, entry = word.partition(":")
    return rule in (finding.family, finding.rule) and (not entry or entry == finding.entry)


def apply(
    findings: Sequence[Finding], allows: Sequence[Allow], path: str, rules: Sequence[Rule]
) -> tuple[list[Finding], int, list[Unused]]:
    """The findings of one file that no comment allows, how many one does, and the allows of these rules that allow
    nothing."""
    used: set[int] = set()
    kept = []
    for finding in findings:
        span = finding.place.span
        by = [
            index
            for index, allow in enumerate(allows)
            if allow.reason and names(allow.rule, finding) and allow.span.start <= span.start < allow.span.end
        ]
        used.update(by)
        if not by:
            kept.append(finding)
    ran = {word for rule in rules for word in (rule.family, rule.id)}
    idle = [allow for index, allow in enumerate(allows) if index not in used and allow.rule.partition(":")[0] in ran]
    unused = [_unused(path, allow) for allow in idle]
    return kept, len(findings) - len(kept), unused


def _unused(path: str, allow: Allow) -> Unused:
    return Unused(path, allow.line, f"allow {allow.rule} " + ("allows nothing" if allow.reason else "lacks a reason"))


def load(root: str) -> tuple[Row, ...]:
    """The rows of the allow file of a repository. Raises DataError."""
    path = os.path.join(root, FILE)
    if not os.path.isfile(path):
        return ()
    node = schema.load(path)
    if node is None:
        return ()
    rows: tuple[Row, ...] = schema.build(tuple[Row, ...], schema.read(path, node, tuple[Row, ...]))
    for row, item in zip(rows, node.value, strict=True):
        if not row.reason.strip():
            raise schema.fail(path, item, "an allow needs a reason")
        if row.until is not None and not _is_day(row.until):
            raise schema.fail(path, item, f"until: wants a day such as 2027-01-31, not “{row.until}”")
    return rows


def _is_day(text: str) -> bool:
    from datetime import date

    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def by_file(
    findings: Iterable[Finding], rows: Sequence[Row], root: str, today: str
) -> tuple[list[Finding], list[Unused]]:
    """Findings that no row allows, and the rows that allow nothing or no longer; a row allows as many as it counts."""
    left = {index: row.count_ for index, row in enumerate(rows) if row.until is None or row.until >= today}
    wanted: dict[tuple[str, str], list[int]] = {}
    for index in left:
        wanted.setdefault((rows[index].path, rows[index].fingerprint), []).append(index)
    kept: list[Finding] = []
    for finding in findings:
        free = next((index for index in wanted.get(identity(finding, root), ()) if left[index]), None)
        if free is None:
            kept.append(finding)
        else:
            left[free] -= 1
    unused = [
        Unused(FILE, 0, f"{row.path}: {row.rule} " + ("allows nothing" if index in left else f"ended on {row.until}"))
        for index, row in enumerate(rows)
        if left.get(index, row.count_) == row.count_
    ]
    return kept, unused


def identity(finding: Finding, root: str) -> tuple[str, str]:
    """What allow lists and baselines know a finding by: its path from the root, and its fingerprint."""
    return relative(finding.path, root), finding.fingerprint


def add(root: str, row: Row) -> None:
    """Add a row to the allow file, keeping the comments and the order of what is there. Raises DataError."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    path = os.path.join(root, FILE)
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 100
    before = ""
    try:
        with open(path, encoding="utf-8") as file:
            before = file.read()
        rows = yaml.load(before)
    except FileNotFoundError:
        rows = None
    except YAMLError as error:
        raise DataError(path, 1, 1, f"not YAML: {error}") from None
    comments = before if rows is None else ""  # a file of comments alone holds no list to keep them with
    rows = [] if rows is None else rows
    given = {key.rstrip("_"): value for key, value in row._asdict().items() if value not in (None, "")}
    rows.append(given if row.count_ > 1 else {key: value for key, value in given.items() if key != "count"})
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(comments)
        yaml.dump(rows, file)
