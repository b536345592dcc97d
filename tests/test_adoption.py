"""A desk with an archive of two hundred articles takes deskcheck up: old defects stay quiet, new ones are stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lint import schema
from lint.cli import main

ROOT = Path(__file__).parent.parent
CLEAN = sorted((ROOT / "samples" / "clean").iterdir())
ARTICLES = 200
FAULTS = (
    "Le conseil se réunira de nouveau le 31 novembre 2025 pour en débattre.",
    "Les visiteurs sont venus de de loin, malgré la pluie.",
    "La réunion suivante aura lieu le lundi 3 mars 2026.",
    "Le nom de l'entreprise retenue est [à compléter].",
    "IMG_20250311_1822.jpg",
    "La digue, longue de 140.000 km, protège le port depuis un siècle.",
)
NEW = "Le jury rendra sa décision le 31 juin 2026 au plus tard."
HOOK = """\
#!/bin/sh
git diff --cached --name-only -z --diff-filter=ACMR -- '*.txt' '*.md' | xargs -0 -r "{python}" -m lint {arguments}
"""


def articles() -> Iterator[tuple[str, str]]:
    """(path, text): our clean samples with other paragraphs each time, and a fault in every fourth."""
    for number in range(ARTICLES):
        sample = CLEAN[number % len(CLEAN)]
        head, *rest = sample.read_text("utf-8").split("\n\n")
        left_out = 2 + number // len(CLEAN) % max(1, len(rest) - 3)
        paragraphs = [head, *(text for place, text in enumerate(rest) if place != left_out or text.startswith("---"))]
        if number % 4 == 0 and sample.name.startswith("fr"):
            paragraphs.insert(len(paragraphs) - 1, FAULTS[number // 4 % len(FAULTS)])
        yield f"archive/{number // 50}/{number:03}-{sample.name}", "\n\n".join(paragraphs)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    root = tmp_path / "desk"
    for name, text in articles():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    monkeypatch.chdir(root)
    git("init", "--quiet")
    git("config", "user.name", "Desk")
    git("config", "user.email", "desk@example.org")
    assert commit().returncode == 0
    return root


def git(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )


def commit() -> subprocess.CompletedProcess[str]:
    git("add", "--all")
    return git("commit", "--message", "copie")


def install_hook(desk: Path) -> None:
    """What the hook `deskcheck` runs, as git's own."""
    (hook, *_) = schema.load(str(ROOT / ".pre-commit-hooks.yaml")).value
    entry = next(value.value for key, value in hook.value if key.value == "entry")
    path = desk / ".git" / "hooks" / "pre-commit"
    path.write_text(HOOK.format(python=sys.executable, arguments=entry.removeprefix("deskcheck ")))
    path.chmod(0o755)


def check(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], dict[str, int]]:
    status = main(["check", "--format", "json", *words])
    report = json.loads(capsys.readouterr().out)
    return status, [each["excerpt"] for each in report["findings"]], report["summary"]


def known(desk: Path) -> int:
    content = json.loads((desk / ".deskcheck-baseline.json").read_text("utf-8"))
    return sum(row["count"] for row in content["findings"])


def test_an_archive_is_taken_up(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--yes"]) == 0
    capsys.readouterr()
    status, old, summary = check(capsys)
    assert (status, summary["files"], summary["failures"]) == (1, ARTICLES, 0)
    assert len(old) >= 30

    assert main(["baseline"]) == 0
    assert capsys.readouterr().out == f".deskcheck-baseline.json: {len(old)} known\n"
    status, shown, summary = check(capsys)
    assert (status, shown, summary["baselined"]) == (0, [], len(old))
    (desk / ".pre-commit-config.yaml").unlink()  # its place is taken by git's own hook
    install_hook(desk)
    assert commit().returncode == 0

    # An old article is touched: its old defect does not stop the commit, a new one does, and alone is shown.
    path = desk / "archive" / "0" / "012-fr-foire-du-livre.txt"
    text = path.read_text("utf-8")
    fault = next(each for each in FAULTS if each in text)
    path.write_text(text.replace("La manifestation", "Cette manifestation"), "utf-8")
    assert commit().returncode == 0
    path.write_text(f"{text}\n\n{NEW}\n", "utf-8")
    stopped = commit()
    assert stopped.returncode == 1
    assert "31 juin 2026" in stopped.stdout
    assert "dates/impossible" in stopped.stdout
    assert stopped.stdout.count("  [") == 1
    assert check(capsys, str(path))[1] == ["31 juin 2026"]

    # Text that moves in its article stays known, and so does a defect below a new paragraph.
    moved = "\n\n".join([*text.replace(f"{fault}\n\n", "").split("\n\n"), "Un alinéa de plus.", fault])
    path.write_text(moved, "utf-8")
    assert check(capsys, str(path))[1] == []
    assert commit().returncode == 0

    # A new article with a defect is stopped; without it, it passes.
    fresh = desk / "archive" / "4-neuf.txt"
    fresh.write_text(f"Un titre\n\nLe concours est ouvert à tous. {NEW}\n", "utf-8")
    assert commit().returncode == 1
    fresh.write_text("Un titre\n\nLe concours est ouvert à tous.\n", "utf-8")
    assert commit().returncode == 0

    # What is mended leaves the baseline, and is stopped where it comes back.
    path.write_text(moved.replace(fault, "Rien de plus."), "utf-8")
    assert main(["baseline", "--prune"]) == 0
    assert capsys.readouterr().out.endswith(f"{len(old) - 1} known\n")
    assert known(desk) == len(old) - 1
    assert check(capsys)[1] == []
    assert commit().returncode == 0
    path.write_text(moved, "utf-8")
    assert check(capsys)[0] == 1
    assert commit().returncode == 1
