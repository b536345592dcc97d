"""The same input gives the same output on another day, in another time zone and with another locale."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COMMAND = ("check", "--no-cache", "--exit-zero", "--format", "json", "samples")
# A run on a day long after: an archive that is read again must give the same answer.
LATER = """
import datetime, sys

class Day(datetime.date):
    @classmethod
    def today(cls):
        return cls(2077, 5, 17)

class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2077, 5, 17, 23, 59, tzinfo=tz)

datetime.date, datetime.datetime = Day, Moment
from lint.cli import main
sys.exit(main(sys.argv[1:]))
"""


def output(code: str, **environment: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", code, *COMMAND],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.stderr == ""
    return run.stdout


@pytest.fixture(scope="module")
def usual() -> str:
    return output("import sys; from lint.cli import main; sys.exit(main(sys.argv[1:]))")


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Auckland"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C"},
        {"TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "LANGUAGE": "vi"},
        {"LC_ALL": "fr_FR.UTF-8", "PYTHONHASHSEED": "7"},
    ],
    ids=str,
)
def test_same_output(usual: str, environment: dict[str, str]) -> None:
    assert '"rule": "dates/' in usual
    assert output(LATER, **environment) == usual
