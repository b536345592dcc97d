from __future__ import annotations

import os
from pathlib import Path

import pytest

from lint.config import FILES
from lint.errors import UsageError
from lint.files import covered, discover, relative


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "a.txt", "b.md", "c.html", "d.pdf", "README.md", "requirements-dev.txt", "robots.txt", ".hidden/d.txt",
        "node_modules/e.md", "sub/f.markdown", "sub/drafts/g.txt", "sub/CHANGELOG.txt",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(paths: list[str]) -> list[str]:
    return [os.path.relpath(path) for path in paths]


def test_folders_are_walked_in_order(tree: Path) -> None:
    assert names(discover(["."], FILES, (), ".")) == ["a.txt", "b.md", "c.html", "sub/drafts/g.txt", "sub/f.markdown"]


@pytest.mark.parametrize("pattern", ["drafts", "sub/drafts", "**/drafts", "*.txt", "sub/*/*.txt"])
def test_exclusions(tree: Path, pattern: str) -> None:
    assert "sub/drafts/g.txt" not in names(discover(["."], FILES, (pattern,), "."))


def test_named_files_are_taken_as_they_are(tree: Path) -> None:
    assert discover(["README.md", "d.pdf"], FILES, (), ".") == ["README.md", "d.pdf"]


def test_exclusions_forced_on_named_files(tree: Path) -> None:
    named = ["README.md", "requirements-dev.txt", "sub/drafts/g.txt", "node_modules/e.md", "b.md"]
    assert discover(named, FILES, ("drafts",), ".", force_exclude=True) == ["b.md"]


def test_each_file_once(tree: Path) -> None:
    assert names(discover(["a.txt", "a.txt"], FILES, (), ".")) == ["a.txt"]


def test_a_path_that_is_not_there(tree: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder: nope"):
        discover(["nope"], FILES, (), ".")


def test_broken_links_are_found_for_the_report(tree: Path) -> None:
    os.symlink("nowhere", tree / "link.txt")
    assert "link.txt" in names(discover(["."], FILES, (), "."))


def test_a_path_of_another_drive_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def relpath(path: str, start: str) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr(os.path, "relpath", relpath)
    assert relative("/d/articles/a.txt", "/c/desk") == "/d/articles/a.txt"
    assert covered("/d/articles/a.txt", ("*.txt",), "/c/desk", above=True)
    assert not covered("/d/articles/a.txt", ("archives/**",), "/c/desk", above=True)


@pytest.mark.parametrize(
    ("pattern", "inside", "outside"),
    [
        ("*.txt", ["a.txt", "b/a.txt", ".txt"], ["a.md", "a.txt/b.md", "atxt"]),
        ("drafts", ["drafts", "a/drafts"], ["drafts2", "a/my-drafts"]),
        ("drafts/", ["drafts", "a/drafts"], ["a"]),
        ("a?b", ["a-b", "c/a.b"], ["a/b", "ab"]),
        ("[ab].md", ["a.md", "c/b.md"], ["c.md", "ab.md"]),
        ("archives/**", ["archives/a", "archives/a/b.txt"], ["b/archives/a", "archives"]),
        ("**/a.txt", ["a.txt", "b/a.txt", "b/c/a.txt"], ["ba.txt"]),
        ("/a", ["a"], ["b/a"]),
        ("a+b(1).txt", ["a+b(1).txt"], ["aab1.txt"]),
    ],
)
def test_patterns(pattern: str, inside: list[str], outside: list[str], tmp_path: Path) -> None:
    root = str(tmp_path)
    for names, expected in ((inside, True), (outside, False)):
        for name in names:
            assert covered(os.path.join(root, name), (pattern,), root) is expected, name
            below = os.path.join(root, name, "below")
            assert covered(below, (pattern,), root, above=True) or not expected, name


def test_no_pattern_matches_nothing(tmp_path: Path) -> None:
    assert not covered(str(tmp_path / "a.txt"), (), str(tmp_path))
