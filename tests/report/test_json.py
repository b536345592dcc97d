from __future__ import annotations

import io
import json

from lint import __version__
from lint.report.json import render
from tests.report.made import EMPTY, REPORT

GOLDEN = """\
{
 "version": 1,
 "tool": {"name": "deskcheck", "version": "%s"},
 "findings": [
  {"path": "copie/rivage.txt", "line": 3, "column": 71, "end_line": 3, "end_column": 80,
   "offset": 115, "end_offset": 124,
   "rule": "figures/implausible", "family": "figures", "outcome": "hard", "entry": "shore",
   "severity": "error", "confidence": "high",
   "message": "84.000 km de rivage, c'est deux fois le tour de la Terre (40 075 km).", "excerpt": "84.000 km",
   "suggestions": [
    {"text": "84 km", "edits": [{"offset": 115, "end_offset": 124, "text": "84 km"}], "safe": false}],
   "related": [
    {"path": "copie/rivage.txt", "line": 1, "column": 29, "end_line": 1, "end_column": 34,
   "offset": 28, "end_offset": 33,
     "message": "le titre dit"}],
   "also": ["figures/conflict"], "fingerprint": "00000000000000000000000000000000", "url": null},
  {"path": "copie/rivage.txt", "line": 3, "column": 157, "end_line": 3, "end_column": 171,
   "offset": 201, "end_offset": 215,
   "rule": "dates/weekday", "family": "dates", "outcome": "conflict", "entry": null,
   "severity": "warning", "confidence": "medium",
   "message": "Le 7 mai est un jeudi, pas un mercredi.", "excerpt": "mercredi 7 mai",
   "suggestions": [],
   "related": [
    {"path": "copie/rivage.txt", "line": 3, "column": 92, "end_line": 3, "end_column": 103,
   "offset": 136, "end_offset": 147,
     "message": "plus haut"}],
   "also": [], "fingerprint": "11111111111111111111111111111111", "url": null}],
 "failures": [{"path": "copie/photo.txt", "rule": null, "stage": "read", "error": "a binary file, not text"}],
 "summary": {"files": 1, "errors": 1, "warnings": 1, "notes": 0, "suppressed": 0, "baselined": 0, "failures": 1,
             "read": {"quantities": 2, "dates": 2, "names": 1}, "agreed": 1}}
""".replace("%s", __version__).replace("40 075 km", "40\u00a0075\u00a0km")  # fmt: skip


def written(text: str) -> str:
    """JSON on one line, keys in the order they have."""
    return json.dumps(json.loads(text), ensure_ascii=False) + "\n"


def test_the_contract() -> None:
    assert "".join(render(REPORT, "fr", io.StringIO())) == written(GOLDEN)


def test_keys_do_not_depend_on_what_is_found() -> None:
    empty = json.loads("".join(render(EMPTY, "en", io.StringIO())))
    assert list(empty) == ["version", "tool", "findings", "failures", "summary"]
    assert empty["findings"] == empty["failures"] == []


def test_text_stays_readable() -> None:
    french = REPORT._replace(findings=(REPORT.findings[0]._replace(message="à « Đồng »\n"),))
    assert '"message": "à « Đồng »\\n"' in "".join(render(french, "fr", io.StringIO()))
