"""The pages in docs/ are those that the rules make, and the commands of the guide do what it says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from lint.cli import main

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "first-rule.md").read_text("utf-8")
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w*\n(.*?)```\n", re.DOTALL)
COMMAND = re.compile(r"```console\n\$ (deskcheck [^\n]+)\n(.*?)```\n", re.DOTALL)


def test_pages_are_in_step() -> None:
    from tools import build_docs

    assert build_docs.stale(build_docs.pages()) == [], "python tools/build_docs.py renews them"


def test_the_guide_works(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / ".git").mkdir()
    for name, content in FILE.findall(GUIDE):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    commands = COMMAND.findall(GUIDE)
    assert len(commands) >= 3
    for command, expected in commands:
        main(shlex.split(command)[1:])
        assert capsys.readouterr().out == expected, command
