"""What --fix writes, and all that it leaves alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint import fix
from lint.cli import main
from lint.errors import UsageError
from lint.fix import Fixed, apply
from lint.model import SourceEdit
from lint.source import Span

FAULTY = "Le cœur du port\n\nIl faut voir le le port, son coeur et sa soeur.\nLa fin du texte est là.\n"
RIGHT = "Le cœur du port\n\nIl faut voir le port, son cœur et sa sœur.\nLa fin du texte est là.\n"


def run(*args: str) -> int:
    return main(["check", "--isolated", "--no-cache", "--format", "concise", "--lang", "fr", *args])


ENCODINGS = [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]


@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_other_byte_is_kept(tmp_path: Path, encoding: str, mark: bytes, end: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + FAULTY.replace("\n", end).encode(encoding))
    path.chmod(0o640)
    assert run("--fix", str(path)) == 0
    assert path.read_bytes() == mark + RIGHT.replace("\n", end).encode(encoding)
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_second_run_finds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FAULTY, "utf-8")
    run("--fix", str(path))
    assert "fixed" in capsys.readouterr().err
    run("--fix", str(path))
    assert capsys.readouterr() == ("", "")


def test_diff_shows_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FAULTY, "utf-8")
    assert run("--diff", str(path)) == 1
    shown = capsys.readouterr().out
    assert "-Il faut voir le le port, son coeur et sa soeur.\n+Il faut voir le port, son cœur et sa sœur.\n" in shown
    assert path.read_text("utf-8") == FAULTY
    path.write_text(RIGHT, "utf-8")
    assert run("--diff", str(path)) == 0


def test_figures_are_never_fixed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "Une frontière\n\nLa province a une frontière de 182.000 km avec sa voisine, dit le 31 novembre.\n"
    path.write_text(text, "utf-8")
    assert run("--fix", str(path)) == 1
    assert path.read_text("utf-8") == text


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FAULTY, "utf-8")
    (tmp_path / "b.txt").symlink_to("a.txt")
    run("--fix", str(tmp_path / "b.txt"))
    assert (tmp_path / "b.txt").is_symlink()
    assert (tmp_path / "a.txt").read_text("utf-8") == RIGHT


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("autre chose", "utf-8")
    with pytest.raises(UsageError, match="has changed"):
        fix.write(Fixed(str(path), "avant", "après", 1, 0))
    assert path.read_text("utf-8") == "autre chose"


def test_stdin_cannot_be_fixed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--fix", "-") == 2
    assert "want files" in capsys.readouterr().err


DRAWN = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), st.text("xyz")))


@given(st.text(alphabet="abc ", max_size=30), DRAWN)
def test_edits_touch_nothing_else(text: str, drawn: list[tuple[int, int, str]]) -> None:
    edits = [
        (SourceEdit(Span(start, min(start + length, len(text))), new),)
        for start, length, new in drawn
        if start <= len(text)
    ]
    kept = [edit for (edit,) in fix._without_overlaps(edits)]
    expected, last = "", 0
    for (start, end), new in sorted(kept, key=lambda edit: edit.span):
        expected, last = expected + text[last:start] + new, end
    assert apply(text, kept) == expected + text[last:]
