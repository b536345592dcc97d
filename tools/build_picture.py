"""Draws docs/report.svg: the report that the README shows, as a terminal would, from a real run.

usage: python tools/build_picture.py [--check | --page]

With --check nothing is written; the exit status is 1 where the picture is stale. With --page, Chromium takes
docs/page.png from the page of the same article.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from pathlib import Path

from lint.cli import main as run
from lint.report.width import width
from lint.report.xml import attributes, text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "report.svg"
PHOTOGRAPH = ROOT / "docs" / "page.png"
COMMAND = re.compile(r"<!-- report -->\n```console\n\$ (deskcheck [^\n]+)\n")
PAINTED = re.compile(r"\x1b\[([\d;]+)m(.*?)\x1b\[0m|([^\x1b]+)", re.DOTALL)
CELL, LINE, MARGIN = 8.4, 19, 18  # pixels
CLASSES = {"1": "b", "2": "d", "1;31": "b e", "1;33": "b w", "1;36": "b n"}
STYLE = """\
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; }
.s { fill: #ffffff; stroke: #d1d9e0; } .b { font-weight: 600; } .d { fill: #636c76; }
.e { fill: #c1121f; } .w { fill: #8a5200; } .n { fill: #0b6bb3; } .p { fill: #1a7f37; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .s { fill: #0d1117; stroke: #3d444d; }
.d { fill: #9198a1; } .e { fill: #ff8b94; } .w { fill: #f2b45c; } .n { fill: #79c0ff; } .p { fill: #56d364; } }
"""


class Terminal(io.StringIO):
    """A stream that takes colours."""

    def isatty(self) -> bool:
        return True


def command() -> str:
    """The command line of the report in the README."""
    found = COMMAND.search((ROOT / "README.md").read_text("utf-8"))
    if found is None:
        raise ValueError("README.md shows no report")
    return found[1]


def report(line: str) -> str:
    """What a command line prints on a terminal that takes colours, run where the README says."""
    shown, kept = Terminal(), {name: os.environ.pop(name) for name in ("NO_COLOR", "TERM") if name in os.environ}
    try:
        with chdir(ROOT), redirect_stdout(shown):
            run([*line.split()[1:], "--no-cache"])
    finally:
        os.environ.update(kept)
    return shown.getvalue()


def picture() -> str:
    line = command()
    lines = [f"\x1b[prompt]$\x1b[0m {line}", *report(line).splitlines()]
    across = MARGIN * 2 + CELL * max(sum(width(said) for _, said in _parts(each)) for each in lines)
    down = MARGIN * 2 + LINE * len(lines)
    size = attributes(width=f"{across:.0f}", height=f"{down:.0f}", viewBox=f"0 0 {across:.0f} {down:.0f}")
    body = "".join(_drawn(number, each) for number, each in enumerate(lines))
    label = f' role="img" aria-label="{text(line)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"{size}{label}>\n<style>\n{STYLE}</style>\n'
        f'<rect class="s" x=".5" y=".5" width="{across - 1:.0f}" height="{down - 1:.0f}" rx="8"/>\n{body}</svg>\n'
    )


def _parts(line: str) -> Iterator[tuple[str, str]]:
    """(class, text) of the pieces of a line in which escapes set colours."""
    if line.startswith("\x1b[prompt]"):
        yield from (("b p", "$"), ("b", line.partition("\x1b[0m")[2]))
        return
    for code, painted, plain in PAINTED.findall(line):
        yield (CLASSES[code], painted) if painted else ("", plain)


def _drawn(number: int, line: str) -> str:
    """A line of text. Each piece says where it starts and how wide it is, so that every font keeps the columns."""
    pieces, column = [], 0
    for name, said in _parts(line):
        cells, blank = width(said), width(said) - width(said.lstrip())
        shown = said.strip()
        if shown:
            place = {"x": f"{MARGIN + CELL * (column + blank):.1f}", "y": MARGIN + LINE * number + 14}
            length = {"textLength": f"{CELL * width(shown):.1f}", "lengthAdjust": "spacingAndGlyphs"}
            named = {"class": name} if name else {}
            pieces.append(f"<text{attributes(**named, **place, **length)}>{text(shown)}</text>")
        column += cells
    return "".join(f"{piece}\n" for piece in pieces)


def photograph() -> None:
    """Chromium's picture of the page, as wide as a desk's window and as high as its first screen."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        wanted = ["--isolated", "--exit-zero", "--format", "html", "--output-file", str(page)]
        with chdir(ROOT):
            run(["check", "--messages", "fr", *wanted, command().split()[-1]])
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1280,860"]
        subprocess.run(["chromium", *flags, f"--screenshot={PHOTOGRAPH}", page.as_uri()], check=True)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted = parser.add_mutually_exclusive_group()
    wanted.add_argument("--check", action="store_true")
    wanted.add_argument("--page", action="store_true")
    args = parser.parse_args(argv)
    if args.page:
        photograph()
        return 0
    made = picture()
    if args.check:
        return int(not PICTURE.exists() or PICTURE.read_text("utf-8") != made)
    PICTURE.write_text(made, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
