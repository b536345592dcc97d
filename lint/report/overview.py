"""The head of the page of a report: small charts, and what can be filtered."""

from __future__ import annotations

import os
from collections.abc import Mapping

from lint.model import Severity
from lint.report.desk import Desk
from lint.report.marks import SIGNS
from lint.report.page import element, text

OPEN = 20  # articles; above that, the charts are not folded away


def overview(paths: list[str], desk: Desk) -> str:
    """Charts, folded away where the articles are few enough to be read one after the other."""
    by_rule: dict[str, list[Severity]] = {}
    by_folder: dict[str, list[Severity]] = {}
    by_path: dict[str, list[Severity]] = {}
    for finding in desk.report.findings:
        by_rule.setdefault(finding.rule, []).append(finding.severity)
        by_folder.setdefault(os.path.dirname(finding.path) or ".", []).append(finding.severity)
        by_path.setdefault(finding.path, []).append(finding.severity)
    links = {path: f"#a{number}" for number, path in enumerate(paths, 1)}
    charts = _chart(desk.say["by-rule"], by_rule) + _chart(desk.say["by-folder"], by_folder)
    charts += _chart(desk.say["by-article"], by_path, links) if len(by_path) > 1 else ""
    opened = " open" if len(paths) > OPEN else ""
    summary = element("summary", desk.say["overview"])
    return f'<details{opened}>{summary}\n<div class="charts">\n{charts}</div></details>\n'


def _chart(caption: str, groups: Mapping[str, list[Severity]], links: Mapping[str, str] | None = None) -> str:
    """A table with a bar a row, the longest as wide as its cell; names may link to what they name."""
    most = max(map(len, groups.values()))
    rows = []
    for name, severities in sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        bar, said, left = "", [], 0.0
        for severity in sorted(SIGNS, reverse=True):
            count = severities.count(severity)
            if count:
                width = 100 * count / most
                bar += f'<rect class="{severity.name.lower()}" x="{left:.1f}" width="{width:.1f}" height="8"/>'
                said.append(f"{SIGNS[severity]} {count}")
                left += width
        picture = f'<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">{bar}</svg>'
        counts, label = "&nbsp; ".join(said), text(name).replace("/", "/<wbr>")
        label = element("a", text(os.path.basename(name)), href=links[name], title=name) if links else label
        rows.append(f'<tr><th scope="row">{label}</th><td>{counts}</td><td class="bar">{picture}</td></tr>\n')
    table = f"<table><caption>{caption}</caption>\n<tbody>{''.join(rows)}</tbody></table>\n"
    return element("div", table, class_="long" if links else "")


def filters(desk: Desk) -> str:
    say, findings = desk.say, desk.report.findings
    severities = sorted({each.severity for each in findings}, reverse=True)
    choices = {
        "family": {each: each for each in sorted({finding.family for finding in findings})},
        "severity": {each.name.lower(): f"{SIGNS[each]} {desk.words.severities[each]}" for each in severities},
        "place": {each: say[each] for each in ("head", "body")},
    }
    sets = "".join(_choice(name, options, say[name]) for name, options in choices.items())
    counter = f'<p><output id="count"></output> {say["shown"]}. {say["keys"]}</p>'
    return f'<form id="filters" aria-label="{say["filters"]}" hidden>\n{sets}{counter}</form>\n'


def _choice(name: str, options: Mapping[str, str], legend: str) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" name="{name}" value="{text(value)}" checked> {text(label)}</label>\n'
        for value, label in options.items()
    )
    return f"<fieldset><legend>{legend}</legend>\n{boxes}</fieldset>\n"
