"""The commands as a user runs them: output and exit status."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from lint import plugins
from lint.cli import main

RULE = """\
rule: desk/names/word
summary: A word that is wrong
why: A test.
source: a test
check: word
languages: [fr, en]
default: on
tried: {articles: 1, loud: 0, false: 0}
params: {word: %s}
outcomes:
  found: {severity: %s, confidence: high, message: {fr: "mot « {word} »", en: "word “{word}”"}}
examples:
  - bad: Un mot [[fautif]] ici.
    lang: fr
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's repository with one rule of its own, and nothing of ours switched on."""
    monkeypatch.setattr(plugins, "discover", lambda: plugins.Plugins({"word": "tests.word_check"}, {}))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "desk"
    (root / ".git").mkdir(parents=True)
    rules = root / "desk" / "names"
    rules.mkdir(parents=True)
    (rules / "word.yaml").write_text(RULE % ("fautif", "error"))
    families = ["figures", "dates", "names", "quotes", "typos", "typography", "duplicates", "residue"]
    off = "".join(f"  {family}: off\n" for family in families)
    config = f"rule-packs: [desk]\nlocale: fr\nrules:\n{off}  desk/names/word: on\n"
    (root / ".deskcheck.yaml").write_text(config)
    (root / "bon.txt").write_text("Un titre\n\nUne phrase qui va bien.\n")
    (root / "mauvais.txt").write_text("Un titre\n\nUne phrase, un mot fautif.\n")
    monkeypatch.chdir(root)
    return root


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    status = main(args)
    out, err = capsys.readouterr()
    return status, out, err


def test_findings_make_the_status_1(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", "--format", "concise") == (
        1, "./mauvais.txt:3:20: error desk/names/word:row word “fautif”\n", ""
    )  # fmt: skip


@pytest.mark.parametrize(
    ("args", "status", "lines"),
    [
        (["bon.txt"], 0, 0),
        (["--exit-zero"], 0, 1),
        (["--ignore", "desk/names/word"], 0, 0),
        (["--ignore", "desk/names/word:row"], 0, 0),
        (["--ignore", "names"], 0, 0),
        (["--select", "desk/names/word:row"], 1, 1),
        (["--select", "desk/names/word:other"], 0, 0),
        (["--select", "duplicates"], 0, 0),
        (["--lang", "vi"], 0, 0),
        (["--messages", "fr"], 1, 1),
        (["--jobs", "2", "bon.txt", "mauvais.txt"], 1, 1),
        (["--no-cache"], 1, 1),
    ],
)
def test_options(desk: Path, capsys: pytest.CaptureFixture[str], args: list[str], status: int, lines: int) -> None:
    got, out, err = run(capsys, "check", "--format", "concise", *args)
    assert (got, out.count("\n"), err) == (status, lines, "")


def test_fail_on(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "desk" / "names" / "word.yaml").write_text(RULE % ("fautif", "warning"))
    assert run(capsys, "check", "--format", "concise")[0] == 0
    assert run(capsys, "check", "--format", "concise", "--fail-on", "warning")[0] == 1


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["check", "nope.txt"], "deskcheck: no such file or folder: nope.txt\n"),
        (["check", "--select", "nams"], "deskcheck: no rule or family “nams”"),
        (["check", "--config", "nope.yaml"], "deskcheck: no configuration file nope.yaml\n"),
        (["check", "--date", "6 mars"], "deskcheck: --date wants 2020-03-06 or 2020-03-06T14:30, not '6 mars'\n"),
        (["check", "--output-file", "no/where.json", "bon.txt"], "deskcheck: cannot write no/where.json"),
        (["explain", "names/wort"], "deskcheck: no rule or family “names/wort”"),
    ],
)
def test_usage_errors(desk: Path, capsys: pytest.CaptureFixture[str], args: list[str], message: str) -> None:
    status, out, err = run(capsys, *args)
    assert (status, out) == (2, "")
    assert err.startswith(message)


def test_a_broken_configuration_shows_its_line(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / ".deskcheck.yaml").write_text("mesages: fr\n")
    status, _, err = run(capsys, "check")
    assert status == 2
    assert err.endswith(".deskcheck.yaml:1:1: unknown key “mesages”; did you mean “messages”?\n")


def test_failures_make_the_status_2_and_stop_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "image.txt").write_bytes(b"\x89PNG\x00\x00")
    status, out, err = run(capsys, "check", "--format", "concise")
    assert status == 2
    assert out.startswith("./mauvais.txt:3:20: error")
    assert err == "./image.txt: a binary file, not text\n"


def test_a_crash_is_not_a_finding(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lint.files.discover", None)
    status, out, err = run(capsys, "check")
    assert (status, out) == (2, "")
    assert err.endswith("deskcheck: this is a bug of deskcheck; please report it with the lines above\n")


def test_json_goes_to_a_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "check", "--format", "json", "--output-file", "report.json")
    report = json.loads((desk / "report.json").read_text("utf-8"))
    assert (status, out) == (1, "")
    assert report["summary"]["files"] == 2
    assert [finding["excerpt"] for finding in report["findings"]] == ["fautif"]


def test_stdin(desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer: Any = io.BytesIO(b"---\ntitle: Le mot fautif\n---\nTout va bien.\n")

    monkeypatch.setattr(sys, "stdin", Stdin)
    status, out, _ = run(capsys, "check", "-", "--stdin-filename", "a.md", "--format", "concise")
    assert (status, out) == (1, "a.md:2:15: error desk/names/word:row word “fautif”\n")


def test_statistics(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, _, err = run(capsys, "check", "--format", "concise", "--statistics")
    assert err == "     1 desk/names/word\n"


def test_the_cache_is_not_written_below_the_repository(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk / ".cache"))
    run(capsys, "check")
    assert not (desk / ".cache").exists()


def test_rules_and_explain(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "rules")
    assert status == 0
    assert "desk/names/word" in out
    status, out, _ = run(capsys, "explain", "desk/names/word")
    assert status == 0
    assert "A word that is wrong" in out


def test_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["check", "--help"])
    assert stop.value.code == 0
    assert "--force-exclude" in capsys.readouterr().out


def test_several_formats_at_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = ["--format", "json", "--output-file", "r.json", "--format", "sarif", "--output-file", "r.sarif"]
    status, out, _ = run(capsys, "check", *args, "--format", "concise")
    assert (status, out.count("\n")) == (1, 1)
    assert json.loads((desk / "r.json").read_text("utf-8"))["version"] == 1
    assert json.loads((desk / "r.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert run(capsys, "check", "--format", "json", "--format", "text")[0] == 2


def test_annotations_on_github(desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run(capsys, "check")[1].startswith("::error file=mauvais.txt,line=3")
    assert run(capsys, "check", "--format", "concise")[1].startswith("./mauvais.txt:3:20")


def test_a_folder_without_articles_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "README.md").write_text("# Rien\n")
    assert main(["check", "--isolated", "--no-cache"]) == 0
    assert capsys.readouterr().err.startswith("deskcheck: no articles here; files: *.txt, ")
    assert main(["check", "--isolated", "--no-cache", "--force-exclude", "README.md"]) == 0
    assert capsys.readouterr().err == ""
