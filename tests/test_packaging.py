"""The wheel, and the wheel that is built from the sdist, ship every rule and run where nothing else is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RULES = ROOT / "rules"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """`python -m build` makes the sdist and the wheel from it; `--wheel` makes one from the checkout."""
    made = {}
    for name, options in (("checkout", ["--wheel"]), ("sdist", [])):
        out = tmp_path_factory.mktemp(name)
        build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), *options, str(ROOT)]
        subprocess.run(build, check=True, capture_output=True)
        (made[name],) = out.glob("*.whl")
    return made


def shipped(wheel: Path) -> set[str]:
    prefix = "lint/rules/"
    return {name.removeprefix(prefix) for name in zipfile.ZipFile(wheel).namelist() if name.startswith(prefix)}


@pytest.mark.parametrize("name", ["checkout", "sdist"])
def test_every_rule_file_is_shipped(wheels: dict[str, Path], name: str) -> None:
    ours = {path.relative_to(RULES).as_posix() for path in RULES.rglob("*") if path.is_file()}
    assert ours
    assert shipped(wheels[name]) == ours


@pytest.mark.parametrize("name", ["checkout", "sdist"])
def test_only_our_package_is_installed(wheels: dict[str, Path], name: str) -> None:
    top = {entry.split("/")[0] for entry in zipfile.ZipFile(wheels[name]).namelist()}
    assert {entry for entry in top if not entry.endswith(".dist-info")} == {"lint"}
    assert {"lint/py.typed", "lint/report/page.css", "lint/report/page.js"} <= set(
        zipfile.ZipFile(wheels[name]).namelist()
    )


@pytest.mark.parametrize("name", ["checkout", "sdist"])
def test_it_checks_an_article_from_an_empty_folder(wheels: dict[str, Path], name: str, tmp_path: Path) -> None:
    site, desk = tmp_path / "site", tmp_path / "desk"
    zipfile.ZipFile(wheels[name]).extractall(site)
    desk.mkdir()
    text = "Les deux rives sont reliées par un bac depuis 1931.\n"
    (desk / "a.txt").write_text(f"Un titre\n\n{text * 3}\nUne fin.\n\n{text * 3}", encoding="utf-8")
    code = "import sys, lint; print(lint.__file__, file=sys.stderr); from lint.cli import main; sys.exit(main())"
    run = [sys.executable, "-P", "-c", code, "check", "--no-cache", "--format", "json", "."]
    env = {**os.environ, "PYTHONPATH": str(site)}
    done = subprocess.run(run, cwd=desk, env=env, capture_output=True, text=True, encoding="utf-8")
    assert Path(done.stderr.splitlines()[0]).is_relative_to(site)
    assert "duplicates/paragraph" in {finding["rule"] for finding in json.loads(done.stdout)["findings"]}
    assert done.returncode == 1
