"""The hooks as a newsroom meets them: the real pre-commit, a real repository, real commits."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHIPPED = ("lint", "rules", "pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml")
FAULTY = ROOT / "samples" / "faulty" / "fr-musee-de-la-soie.txt"
CLEAN = ROOT / "samples" / "clean" / "fr-port-sallier.txt"
CONFIG = """\
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: {hook}
"""


def environment(home: Path) -> dict[str, str]:
    """Nothing of an outer git or pre-commit run, nothing of the user's settings for them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    return {
        **kept,
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), kept["PATH"])),
        "PRE_COMMIT_HOME": str(home),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "NO_COLOR": "1",
    }


def run(folder: Path, env: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )


def repository(folder: Path, env: dict[str, str]) -> None:
    for command in (["init", "-q"], ["config", "user.name", "Desk"], ["config", "user.email", "desk@example.org"]):
        assert run(folder, env, "git", *command).returncode == 0


def commit(folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    assert run(folder, env, "git", "add", "-A").returncode == 0
    return run(folder, env, "git", "commit", "-m", "copie")


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return environment(tmp_path_factory.mktemp("pre-commit"))


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory, env: dict[str, str]) -> tuple[Path, str]:
    """This checkout as a repository of its own, with what is not committed yet; and its revision."""
    folder = tmp_path_factory.mktemp("deskcheck")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    repository(folder, env)
    done = commit(folder, env)
    assert done.returncode == 0, done.stdout
    return folder, run(folder, env, "git", "rev-parse", "HEAD").stdout.strip()


def desk(folder: Path, env: dict[str, str], tool: tuple[Path, str], hook: str) -> None:
    """A repository with the hook installed and its first commit made."""
    repository(folder, env)
    (folder / ".pre-commit-config.yaml").write_text(CONFIG.format(repo=tool[0], rev=tool[1], hook=hook))
    done = run(folder, env, sys.executable, "-m", "pre_commit", "install", "--install-hooks")
    assert done.returncode == 0, done.stdout
    done = commit(folder, env)
    assert done.returncode == 0, done.stdout


def test_deskcheck(tmp_path: Path, env: dict[str, str], tool: tuple[Path, str]) -> None:
    desk(tmp_path, env, tool, "deskcheck")

    shutil.copy(FAULTY, tmp_path / "musee.txt")
    rejected = commit(tmp_path, env)
    assert rejected.returncode == 1
    assert "musee.txt:7:" in rejected.stdout
    assert "duplicates/sentence" in rejected.stdout

    shutil.copy(CLEAN, tmp_path / "musee.txt")
    for name in ("README.md", "requirements.txt"):
        shutil.copy(FAULTY, tmp_path / name)
    accepted = commit(tmp_path, env)
    assert accepted.returncode == 0, accepted.stdout
    assert run(tmp_path, env, "git", "status", "--porcelain").stdout == ""
    assert (tmp_path / "README.md").read_bytes() == FAULTY.read_bytes()


def test_deskcheck_warnings(tmp_path: Path, env: dict[str, str], tool: tuple[Path, str]) -> None:
    desk(tmp_path, env, tool, "deskcheck-warnings")
    shutil.copy(FAULTY, tmp_path / "musee.txt")
    shown = commit(tmp_path, env)
    assert shown.returncode == 0, shown.stdout
    assert "duplicates/sentence" in shown.stdout


def test_init_makes_a_hook_that_works(tmp_path: Path, env: dict[str, str]) -> None:
    repository(tmp_path, env)
    command = tmp_path.parent / "bin"
    command.mkdir()
    (command / "deskcheck").write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m lint "$@"\n')
    (command / "deskcheck").chmod(0o755)
    own = {**env, "PATH": f"{command}{os.pathsep}{env['PATH']}", "XDG_CACHE_HOME": str(tmp_path.parent / "cache")}
    done = run(tmp_path, own, "deskcheck", "init", "--yes")
    assert done.returncode == 0, done.stdout
    assert run(tmp_path, own, sys.executable, "-m", "pre_commit", "install").returncode == 0
    assert commit(tmp_path, own).returncode == 0
    shutil.copy(FAULTY, tmp_path / "musee.txt")
    rejected = commit(tmp_path, own)
    assert rejected.returncode == 1
    assert "duplicates/sentence" in rejected.stdout
    shutil.copy(CLEAN, tmp_path / "musee.txt")
    assert commit(tmp_path, own).returncode == 0
