"""Formats for other programs, each read back by a consumer, over copy with tones, emoji and combining marks."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.config import setup
from lint.engine import Options, Report, Ruler, check_text, run
from lint.model import Settings
from lint.report import checkstyle, github, gitlab, jsonl, junit, rdjson, rdjsonl, sarif
from lint.report.offsets import locate
from lint.report.xml import text as escaped
from lint.source import SourceFile, Span

TEXT = (
    "👍 Thủ tướng à Hà Nội <b>\n\n"
    "😀 Nguyễn Văn Hùng a vu le le cœur, 100 % & « [sûr] ».\n"
    "\n"
    "Le conseil 😀 siège le 31 novembre 2019, puis le 31 novembre 2019 au soir.\n"
)


@pytest.fixture(scope="module")
def report() -> Report:
    rules = setup(None, None).rules()
    return check_text(SourceFile("dossier é/a,b.txt", TEXT), rules, Options(Settings(lang="fr"), "fr"))


def render(module: Any, report: Report) -> str:
    return "".join(module.render(report, "fr", io.StringIO()))


def test_there_is_something_to_show(report: Report) -> None:
    assert {finding.rule for finding in report.findings} >= {"typos/doubled-word", "dates/impossible"}


def test_sarif_is_valid(report: Report) -> None:
    from sarif_pydantic import Sarif

    log = json.loads(render(sarif, report))
    Sarif.model_validate(log)
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    lines = TEXT.split("\n")
    for finding, result in zip(report.findings, run["results"], strict=True):
        region = result["locations"][0]["physicalLocation"]["region"]
        assert lines[region["startLine"] - 1][region["startColumn"] - 1 :].startswith(finding.place.excerpt)
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == finding.rule
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "dossier%20%C3%A9/a%2Cb.txt"
        for fix in result.get("fixes", []):
            assert fix["artifactChanges"][0]["replacements"]


def test_rdjson_counts_bytes(report: Report) -> None:
    content = json.loads(render(rdjson, report))
    lines = [line.encode() for line in TEXT.split("\n")]
    for finding, diagnostic in zip(report.findings, content["diagnostics"], strict=True):
        start, end = diagnostic["location"]["range"]["start"], diagnostic["location"]["range"]["end"]
        found = lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1]
        assert found.decode() == finding.place.excerpt
        assert diagnostic["severity"] in ("ERROR", "WARNING", "INFO")
    each = [json.loads(line) for line in render(rdjsonl, report).splitlines()]
    assert [{key: value for key, value in row.items() if key != "source"} for row in each] == content["diagnostics"]


def test_gitlab_entries_are_unique(report: Report) -> None:
    entries = json.loads(render(gitlab, report._replace(findings=report.findings * 2)))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 2 * len(report.findings)
    for entry in entries:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert entry["description"].startswith(entry["check_name"])
    assert json.loads(render(gitlab, report._replace(findings=()))) == []


def test_github_escapes(report: Report) -> None:
    lines = render(github, report).splitlines()
    assert len(lines) == len(report.findings)
    assert lines[0].startswith("::error file=dossier é/a%2Cb.txt,line=5,endLine=5,col=")
    assert all("%2C" in line and line.count("::") == 2 for line in lines)


def test_junit_is_read_back(report: Report) -> None:
    from junitparser import JUnitXml

    xml = JUnitXml.fromstring(render(junit, report).encode())
    loud = [finding for finding in report.findings if finding.severity > 1]
    assert (xml.tests, xml.failures, xml.errors) == (len(report.findings), len(loud), 0)
    failed = [case.result[0].message for suite in xml for case in suite if case.result]
    assert failed[: len(loud)] == [finding.message for finding in loud]
    clean = JUnitXml.fromstring(render(junit, report._replace(findings=())).encode())
    assert (clean.tests, clean.failures) == (1, 0)


def test_checkstyle_is_xml(report: Report) -> None:
    root = ElementTree.fromstring(render(checkstyle, report))
    rows = [(int(row.get("line", 0)), row.get("message")) for row in root.iter("error")]
    assert rows == [(finding.place.start.line, finding.message) for finding in report.findings]
    assert {row.get("name") for row in root.iter("file")} == {"dossier é/a,b.txt"}


def test_jsonl_is_the_json_format(report: Report) -> None:
    rows = [json.loads(line) for line in render(jsonl, report).splitlines()]
    assert [row["fingerprint"] for row in rows] == [finding.fingerprint for finding in report.findings]


@pytest.mark.parametrize("module", [sarif, github, junit, checkstyle])
def test_failures_are_shown(module: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0\1")
    failed = run([str(tmp_path / "a.txt")], Ruler(()), Options())
    assert "a binary file, not text" in render(module, failed)


@given(st.text(max_size=30), st.data())
def test_columns_by_unit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    source = SourceFile("a.txt", text)
    line, column, end_line, end_column = locate(source, Span(start, end), "utf-8")
    encoded = [row.encode(errors="surrogatepass") for row in text.split("\n")]
    before = b"\n".join([*encoded[: line - 1], encoded[line - 1][: column - 1]])
    assert before.decode(errors="surrogatepass") == text[:start]
    units = locate(source, Span(start, end), "utf-16")
    last = text.split("\n")[units.end_line - 1].encode("utf-16-le", errors="surrogatepass")
    wide = last[: 2 * (units.end_column - 1)]
    assert text[:end].endswith(wide.decode("utf-16-le", errors="surrogatepass"))
    assert (end_line, units.end_line) == (source.position(end).line,) * 2
    assert end_column >= 1


@given(st.text(max_size=40))
def test_any_text_fits_into_xml(text: str) -> None:
    root = ElementTree.fromstring(f'<a b="{escaped(text)}">{escaped(text)}</a>')
    assert root.get("b") == root.text or (root.text is None and not text)
