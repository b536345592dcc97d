"""Applies what may be applied without asking: suggestions that a check calls safe.

Figures, dates and names never are. A file is written whole or not at all, with its encoding, mark, line ends and
permissions; every byte outside the edits stays.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from lint.errors import UsageError
from lint.model import Finding, SourceEdit
from lint.record import NamedTuple
from lint.source import UTF8_BOM, UTF16_BOMS, decode


class Fixed(NamedTuple):
    """A file before and after. `skipped` counts fixes that overlap others: they wait for the next run."""

    path: str
    before: str
    after: str
    applied: int
    skipped: int


def plan(findings: Sequence[Finding]) -> Iterator[Fixed]:
    """What fixing would make of each file that has something safe to fix. Raises ReadError."""
    by_path: dict[str, list[tuple[SourceEdit, ...]]] = {}
    for finding in findings:
        safe = next((each for each in finding.suggestions if each.safe), None)
        if safe is not None:
            by_path.setdefault(finding.path, []).append(safe.edits)
    for path, fixes in by_path.items():
        with open(path, "rb") as file:
            before = decode(path, file.read()).text
        kept = list(_without_overlaps(fixes))
        after = apply(before, (edit for edits in kept for edit in edits))
        yield Fixed(path, before, after, len(kept), len(fixes) - len(kept))


def _without_overlaps(fixes: Iterable[tuple[SourceEdit, ...]]) -> Iterator[tuple[SourceEdit, ...]]:
    """Fixes whose edits touch none of an earlier fix."""
    taken: list[SourceEdit] = []
    for edits in fixes:
        if not any(_touch(edit, other) for edit in edits for other in taken):
            taken += edits
            yield edits


def _touch(one: SourceEdit, two: SourceEdit) -> bool:
    """Whether two edits share a character, or stand at one place without any."""
    if one.span == two.span:
        return True
    return one.span.overlaps(two.span)


def apply(text: str, edits: Iterable[SourceEdit]) -> str:
    """A text with edits that do not overlap."""
    for (start, end), new in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def diff(fixed: Fixed) -> str:
    """The change of a file as a unified diff."""
    from difflib import unified_diff

    lines = unified_diff(
        fixed.before.splitlines(keepends=True), fixed.after.splitlines(keepends=True), fixed.path, fixed.path
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def write(fixed: Fixed) -> None:
    """Put a fixed file in place of the old one. Raises UsageError where it cannot be written or has changed since."""
    path = os.path.realpath(fixed.path)
    scratch = f"{path}.deskcheck-{os.getpid()}"
    try:
        with open(path, "rb") as file:
            data = file.read()
        old = decode(path, data)
        if old.text != fixed.before:
            raise UsageError(f"{fixed.path} has changed since it was checked")
        with open(scratch, "xb") as file:
            os.fchmod(file.fileno(), os.stat(path).st_mode)
            file.write(encode(fixed.after, old.encoding, data))
        os.replace(scratch, path)
    except (OSError, UnicodeEncodeError) as error:
        if os.path.exists(scratch):
            os.unlink(scratch)
        reason = error.strerror if isinstance(error, OSError) else f"{error.encoding} has no such character"
        raise UsageError(f"cannot write {fixed.path}: {reason}") from None


def encode(text: str, encoding: str, data: bytes) -> bytes:
    """A text as the file was: its encoding, and its byte order mark where it had one."""
    if encoding == "utf-16":
        mark = data[:2]
        return mark + text.encode("utf-16-le" if mark == UTF16_BOMS[0] else "utf-16-be")
    if encoding == "utf-8":
        return (UTF8_BOM if data.startswith(UTF8_BOM) else b"") + text.encode()
    return text.encode(encoding)
