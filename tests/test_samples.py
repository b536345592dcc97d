"""Our own articles: the clean ones are silent under all default rules, the faulty ones say what tests/golden holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from lint.cli import main

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
CLEAN = sorted((SAMPLES / "clean").iterdir())
FAULTY = sorted((SAMPLES / "faulty").iterdir())


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("cache"))


def language(path: Path) -> str:
    return path.name[:2]


def check(path: Path, cache: str, *options: str) -> int:
    messages = "fr" if language(path) == "fr" else "en"
    relative = path.relative_to(ROOT).as_posix()
    return main(["check", "--isolated", "--cache-dir", cache, "--messages", messages, *options, relative])


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_clean(path: Path, cache: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    status = check(path, cache, "--format", "concise")
    assert capsys.readouterr().out == ""
    assert status == 0


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.name)
def test_faulty(
    path: Path,
    cache: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    golden: Callable[[str, str], None],
) -> None:
    monkeypatch.chdir(ROOT)
    status = check(path, cache)
    golden(f"{path.stem}.txt", capsys.readouterr().out)
    assert status == 1


def test_golden_reports_have_their_samples() -> None:
    golden = {path.stem for path in (ROOT / "tests" / "golden").glob("*.txt")}
    assert golden == {path.stem for path in FAULTY}


@pytest.mark.parametrize("paths", [CLEAN, FAULTY], ids=["clean", "faulty"])
def test_there_are_enough_in_each_language(paths: list[Path]) -> None:
    counts = Counter(map(language, paths))
    assert sum(counts.values()) >= 8
    assert counts["fr"] >= 5
    assert counts["en"] >= 1
    assert counts["vi"] >= 1
    assert {path.suffix for path in paths} == {".txt", ".md"}
