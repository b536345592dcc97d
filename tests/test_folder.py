"""A folder as it comes: what can be checked is checked, what cannot is named, and nothing stops the rest."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COPY = "Le port rouvre\n\nLe port a rouvert samedi, dit la préfecture. Les ferrys reprennent leurs horaires d’été.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "bon.txt").write_text(COPY, "utf-8")
    (articles / "vide.txt").write_text("")
    long = "".join(f"La {n}e phrase du compte rendu dit que le quai numéro {n} est ouvert.\n\n" for n in range(3000))
    (articles / "long.txt").write_text(long, "utf-8")
    (articles / "utf16.txt").write_bytes(COPY.encode("utf-16"))
    (articles / "cp1252.txt").write_bytes(COPY.encode("cp1252"))
    (articles / "tete.md").write_text(f"---\ntitle: [Le port\ndate: 2020-03-06\n---\n\n{COPY}", "utf-8")
    (articles / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    os.symlink(tmp_path / "nulle-part.txt", articles / "lien.txt")
    (articles / "dossier.txt").mkdir()
    (articles / "dossier.txt" / "dedans.txt").write_text(COPY, "utf-8")
    return articles


def check(folder: Path, *more: str) -> tuple[int, dict[str, Any], str]:
    command = [sys.executable, "-m", "lint", "check", "--no-cache", "--format", "json", *more, "."]
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, json.loads(done.stdout), done.stderr


def test_everything_is_checked_or_named(folder: Path) -> None:
    status, report, _ = check(folder)
    assert status == 2
    assert {f["path"]: f["error"] for f in report["failures"]} == {
        "./image.txt": "a binary file, not text",
        "./lien.txt": f"a broken link to {folder.parent / 'nulle-part.txt'}",
    }
    rules = {(f["path"], f["rule"]) for f in report["findings"]}
    assert {("./cp1252.txt", "residue/encoding"), ("./tete.md", "residue/front-matter")} <= rules
    assert not any(path in ("./bon.txt", "./utf16.txt", "./vide.txt") for path, _ in rules)
    assert report["summary"]["files"] == 7


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission(folder: Path) -> None:
    (folder / "bon.txt").chmod(0)
    _, report, _ = check(folder)
    assert {"./bon.txt": "Permission denied"}.items() <= {f["path"]: f["error"] for f in report["failures"]}.items()
