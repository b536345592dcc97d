from __future__ import annotations

import os
from pathlib import Path

import pytest

from lint import cache

KEY = b"k" * 16


def test_round_trip(tmp_path: Path) -> None:
    folder = str(tmp_path / "deep" / "er")
    assert cache.get(folder, KEY) is None
    cache.put(folder, KEY, {"a": (1, "b", None)})
    assert cache.get(folder, KEY) == {"a": (1, "b", None)}


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 400])
def test_broken_entries_are_misses(tmp_path: Path, damage: bytes) -> None:
    cache.put(str(tmp_path), KEY, {"a": 1})
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(damage)
    assert cache.get(str(tmp_path), KEY) is None


def test_a_changed_payload_is_a_miss(tmp_path: Path) -> None:
    cache.put(str(tmp_path), KEY, {"a": 1})
    (entry,) = tmp_path.iterdir()
    data = bytearray(entry.read_bytes())
    data[-1] ^= 1
    entry.write_bytes(data)
    assert cache.get(str(tmp_path), KEY) is None


def test_somebody_elses_entry_is_a_miss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.put(str(tmp_path), KEY, {"a": 1})
    monkeypatch.setattr(os, "geteuid", lambda: -1)
    assert cache.get(str(tmp_path), KEY) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache.put(str(tmp_path / "file"), KEY, {"a": 1})
    assert cache.get(str(tmp_path / "file"), KEY) is None


def test_old_entries_go(tmp_path: Path) -> None:
    for number in range(cache.KEPT + 5):
        cache.put(str(tmp_path), number.to_bytes(16, "big"), {})
    assert len(list(tmp_path.iterdir())) == cache.KEPT


def test_never_below_a_checked_root(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    assert cache.inside(str(root / ".cache"), str(root))
    assert cache.inside(str(root), str(root))
    assert not cache.inside(str(tmp_path / "repository-cache"), str(root))
