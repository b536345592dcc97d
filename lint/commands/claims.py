"""`deskcheck claims`: the fact-checker's sheet of an article."""

from __future__ import annotations

import argparse
import sys

from lint import config, engine, sheet
from lint.commands._shared import cache_folder, day, ready, setup, sift
from lint.errors import ReadError, UsageError
from lint.report.sheet import FORMATS
from lint.source import read as read_source


def run(args: argparse.Namespace) -> int:
    loaded = setup(args)
    try:
        source = read_source(args.file)
    except ReadError as error:
        raise UsageError(f"{args.file}: {error}") from None
    lang = args.messages or loaded.config.messages
    part = loaded.at(args.file, config.root("."))
    settings = part.config.settings(args.lang, day(args.date), args.title)
    options = engine.Options(settings, lang, part.config.raise_, part.checks, part.ignored)
    report = engine.check_text(source, ready(part, (), (), cache_folder(args)), options)
    made = sheet.make(report.article(args.file), sift(report, config.root("."))[0])
    _write("".join(FORMATS[args.format](made, lang)), args.output_file)
    for failure in report.failures:
        print(f"{failure.path or 'deskcheck'}: {failure.error}", file=sys.stderr)
    return 2 if report.failures else 0


def _write(content: str, path: str | None) -> None:
    if path is None:
        sys.stdout.write(content)
        return
    try:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None
