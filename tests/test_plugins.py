"""The tiny pack in tests/pack, installed for real."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from lint import plugins
from lint.errors import PluginError

PACK = Path(__file__).parent / "pack"
CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--no-build-isolation", "--target", str(target), str(PACK)], check=True)
    return target


def deskcheck(installed: Path, folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": f"{installed}{os.pathsep}{CHECKOUT}", "XDG_CACHE_HOME": str(folder / "cache")}
    command = [sys.executable, "-m", "lint", *args]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=folder, env=env)


def test_an_installed_pack_speaks(installed: Path, tmp_path: Path) -> None:
    for name, count in (("a", "1000000"), ("b", "1017")):
        (tmp_path / f"{name}.txt").write_text(f"Un titre sur deux fichiers\n\nIls étaient {count} dans les rues.\n")
    done = deskcheck(installed, tmp_path, "check", "--select", "example", "--format", "json", "--messages", "fr", ".")
    found = json.loads(done.stdout)["findings"]
    assert [(f["path"], f["rule"], f["excerpt"], f["message"]) for f in found] == [
        ("./a.txt", "example/figures/round-number", "1000000", "1000000 : un compte ou une estimation ?"),
        ("./b.txt", "example/duplicates/across-title", "Un titre sur deux fichiers", "Même titre que ./a.txt"),
    ]
    (there,) = found[1]["related"]
    assert (there["path"], there["line"], there["message"]) == ("./a.txt", 1, "là aussi")
    assert done.returncode == 0


def test_its_rules_are_listed(installed: Path, tmp_path: Path) -> None:
    assert "example/figures/round-number" in deskcheck(installed, tmp_path, "rules").stdout


def test_its_examples_are_tests(installed: Path, tmp_path: Path) -> None:
    script = (
        "from lint import testing; import deskcheck_example, os\n"
        "checks = {name: f'deskcheck_example.{name}'.replace('-', '_') for name in ('round-number', 'shared-title')}\n"
        "cases = testing.cases(os.path.dirname(deskcheck_example.__file__), 'example', checks)\n"
        "print(len(cases), [testing.problems(case) for case in cases])"
    )
    env = {**os.environ, "PYTHONPATH": f"{installed}{os.pathsep}{CHECKOUT}"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, env=env)
    assert (done.stdout, done.stderr) == ("2 [[], []]\n", "")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("weekday", "tests.word_check", "check weekday of an unknown package: a check of that name exists already"),
        ("mine", "tests.no_such_module", "plug-in check mine of an unknown package: ModuleNotFoundError"),
        ("mine", "lint.errors", "it lacks OUTCOMES, Params, check()"),
    ],
)
def test_broken_plugins_are_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str) -> None:
    def entry_points(group: str) -> EntryPoints:
        return EntryPoints([EntryPoint(name, value, group)] if group == "deskcheck.checks" else [])

    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
    with pytest.raises(PluginError, match=message.replace("(", r"\(").replace(")", r"\)")):
        plugins.discover()
