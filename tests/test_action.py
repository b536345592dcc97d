"""The GitHub action: its steps, run by bash as GitHub runs them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]

pytestmark = pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")


@pytest.fixture
def runner(tmp_path: Path) -> Path:
    """A folder as a job sees it, with commands of ours on the path."""
    commands = tmp_path / "bin"
    commands.mkdir()
    (commands / "python3").write_text('#!/bin/sh\necho "$@" > "$RUNNER_TEMP/pip"\n')
    (commands / "deskcheck").write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m lint "$@"\n')
    for command in commands.iterdir():
        command.chmod(0o755)
    (tmp_path / "articles").mkdir()
    return tmp_path


def run(runner: Path, step: dict[str, Any], **inputs: str) -> subprocess.CompletedProcess[str]:
    """A step with the inputs given, the others as the action has them by default."""
    given = {name: inputs.get(name, each["default"]) for name, each in ACTION["inputs"].items()}
    env = {name: given[value.split("inputs.")[1].split(" ")[0]] for name, value in step["env"].items()}
    outer = {
        **os.environ,
        "PATH": f"{runner / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(runner),
        "GITHUB_ACTION_PATH": "/actions/deskcheck",
        "GITHUB_STEP_SUMMARY": str(runner / "summary.md"),
        "GITHUB_ACTIONS": "true",
        "XDG_CACHE_HOME": str(runner / "cache"),
    }
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=runner / "articles", env={**outer, **env}, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip


@pytest.mark.parametrize(("version", "source"), [("", "/actions/deskcheck"), ("0.1.0", "deskcheck==0.1.0")])
def test_the_revision_of_the_action_is_installed(runner: Path, version: str, source: str) -> None:
    assert run(runner, INSTALL, version=version).returncode == 0
    assert (runner / "pip").read_text().split()[-1] == source


def test_annotations_summary_and_sarif(runner: Path) -> None:
    shutil.copy(ROOT / "samples" / "faulty" / "fr-douane-de-long-an.txt", runner / "articles" / "a.txt")
    done = run(runner, CHECK, sarif="out.sarif")
    assert done.returncode == 1, done.stderr
    assert "::error file=a.txt,line=9" in done.stdout
    summary = (runner / "summary.md").read_text("utf-8")
    assert summary.startswith("`````\n3 errors, 3 warnings, 1 note in 1 file")
    assert summary.endswith("`````\n")
    sarif = json.loads((runner / "articles" / "out.sarif").read_text("utf-8"))
    assert len(sarif["runs"][0]["results"]) == 7


def test_clean_copy_passes_and_options_reach_the_command(runner: Path) -> None:
    shutil.copy(ROOT / "samples" / "clean" / "fr-port-sallier.txt", runner / "articles" / "a.txt")
    assert run(runner, CHECK).returncode == 0
    shutil.copy(ROOT / "samples" / "faulty" / "fr-douane-de-long-an.txt", runner / "articles" / "a.txt")
    assert run(runner, CHECK, args="--exit-zero --messages fr").returncode == 0
    assert "3 à corriger" in (runner / "summary.md").read_text("utf-8")
    assert run(runner, CHECK, config="none.yaml").returncode == 2


def test_the_configuration_says_what_fails(runner: Path) -> None:
    shutil.copy(ROOT / "samples" / "faulty" / "fr-douane-de-long-an.txt", runner / "articles" / "a.txt")
    (runner / "articles" / ".deskcheck.yaml").write_text("rules: {typos: warning}\nfail-on: warning\n")
    assert run(runner, CHECK, args="--select typos").returncode == 1
    assert run(runner, CHECK, args="--select typos", **{"fail-on": "error"}).returncode == 0


def test_an_input_is_never_part_of_the_script(runner: Path) -> None:
    assert "${{" not in INSTALL["run"] + CHECK["run"]
    run(runner, CHECK, sarif="$(touch hit)", config='"; touch hit; "')
    assert not (runner / "articles" / "hit").exists()
