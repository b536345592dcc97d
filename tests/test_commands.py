"""The smaller commands, as a user runs them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lint.cli import main
from lint.commands import init

DRAFT = """\
rule: desk/residue/arrow
summary: An arrow in the copy
why: Arrows belong to slides.
source: the desk
check: pattern
languages: [fr]
params:
  patterns: [{pattern: "->", outcome: certain}]
outcomes:
  certain: {severity: warning, confidence: high, message: {fr: "Une flèche : {text}", en: "An arrow: {text}"}}
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "desk"
    root.mkdir()
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    monkeypatch.chdir(root)
    return root


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    status = main(args)
    out, err = capsys.readouterr()
    return status, out, err


def test_try_shows_hits_and_the_rate(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / ".deskcheck.yaml").write_text("locale: fr\n")
    (desk / "a.txt").write_text("Un titre\n\nLe vote est fixé au 31 novembre 2019, a dit le maire.\n", "utf-8")
    (desk / "b.txt").write_text("Un titre\n\nRien à dire ici.\n", "utf-8")
    status, out, _ = run(capsys, "try", "dates/impossible", ".")
    assert status == 0
    assert "    Le vote est fixé au [[31 novembre 2019]], a dit le maire.\n" in out
    assert out.endswith("\n1 error in 2 files: 500 in a thousand articles\n")
    _, out, _ = run(capsys, "try", "dates/impossible", ".", "--messages", "fr")
    assert out.startswith("./a.txt:3: à corriger dates/impossible\n")
    assert out.endswith("\n1 à corriger dans 2 fichiers : 500 pour mille articles\n")
    assert run(capsys, "try", "names/variant", ".")[1] == "Nothing to report in 2 files: 0 in a thousand articles\n"


def test_try_limits_what_it_shows(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "".join(f"Le vote est fixé au 31 novembre {year}.\n\n" for year in range(2010, 2015))
    (desk / "a.txt").write_text(text, "utf-8")
    _, out, _ = run(capsys, "try", "dates/impossible", "a.txt", "--most", "2")
    assert "... and 3 more\n" in out


def test_config_says_where_settings_come_from(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / ".deskcheck.yaml").write_text("extends: strict\nmessages: fr\nrules: {names: off}\n")
    status, out, _ = run(capsys, "config")
    assert status == 0
    lines = out.splitlines()
    assert "messages: fr  # .deskcheck.yaml" in lines
    assert "fail-on: warning  # profile strict" in lines
    assert "timezone: UTC  # default" in lines
    assert "  names/variant: off  # .deskcheck.yaml" in lines
    assert "  dates/weekday: on" in lines


def test_config_without_a_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "config")[1].startswith("# configuration: none, only defaults\n")


def test_init_writes_what_is_missing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / ".pre-commit-config.yaml").write_text("repos:\n- repo: local\n  hooks: []\n")
    status, out, _ = run(capsys, "init", "--yes")
    assert status == 0
    assert "write .deskcheck.yaml:" in out
    hooks = (desk / ".pre-commit-config.yaml").read_text()
    assert hooks.startswith("repos:\n- repo: local\n  hooks: []\n- repo: local\n  hooks:\n    - id: deskcheck\n")
    assert run(capsys, "config")[0] == 0
    assert run(capsys, "init", "--yes")[1] == "nothing to do: configuration and hook are there\n"


GIT = '{"url": "https://host.example/desk.git", "vcs_info": {"vcs": "git", %s"commit_id": "0f1e2d"}}'


@pytest.mark.parametrize(
    ("direct_url", "expected"),
    [
        (None, "repo: local"),
        ('{"url": "file:///home/desk/deskcheck", "dir_info": {"editable": true}}', "repo: local"),
        (GIT % "", "repo: https://host.example/desk.git\n    rev: 0f1e2d\n"),
        (GIT % '"requested_revision": "v0.1.0", ', "rev: v0.1.0\n"),
        (GIT % '"requested_revision": "main", ', "rev: 0f1e2d\n"),
    ],
)
def test_init_knows_where_it_was_installed_from(direct_url: str | None, expected: str) -> None:
    assert expected in init.hook(direct_url)


def test_init_asks(desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    status, _, err = run(capsys, "init")
    assert (status, "say --yes" in err, (desk / ".deskcheck.yaml").exists()) == (2, True, False)
    monkeypatch.setattr(init, "_agreed", lambda: False)
    assert run(capsys, "init")[1].endswith("nothing written\n")
    assert not (desk / ".deskcheck.yaml").exists()


def test_init_says_what_it_cannot_do(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / ".pre-commit-config.yaml").write_text("# nothing yet\n")
    status, _, err = run(capsys, "init", "--yes")
    assert status == 2
    assert "add by hand" in err


def test_a_draft_is_tried_before_it_has_a_place(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "draft.yaml").write_text(DRAFT, "utf-8")
    (desk / "a.txt").write_text("Un titre\n\nLa croissance passe de 2 -> 3 % cette année, dit-il.\n", "utf-8")
    status, out, err = run(capsys, "try", "draft.yaml", "a.txt")
    assert (status, err) == (0, "")
    assert "[[->]]" in out
    (desk / "draft.yaml").write_text(DRAFT.replace("check: pattern", "check: patern"), "utf-8")
    status, _, err = run(capsys, "try", "draft.yaml", "a.txt")
    assert status == 2
    assert "did you mean “pattern”?" in err
