"""`deskcheck facts`: check fact files, list what is known of a thing, add a fact.

The arguments are parsed here and not with the other commands': three parsers more would cost every start.
"""

from __future__ import annotations

import argparse
import os
from typing import Any

from lint import config, config_file, facts_cli
from lint.errors import UsageError

OPTIONS = ("with", "since", "until", "as-of", "tol", "growth", "source", "note", "reviewed")


def run(args: argparse.Namespace) -> int:
    given = parser().parse_args(args.words)
    path = given.config or config.find()
    said: dict[str, Any] = {}
    for layer in config_file.read(path) if path else ():
        said |= layer.plain
    desk = facts_cli.desk_file(said.get("tables", {}), os.path.dirname(os.path.abspath(path)) if path else ".")
    if given.action == "list":
        there = desk if desk and os.path.exists(desk) else None
        print(facts_cli.show(given.thing, there, given.messages or said.get("messages", "en")))
        return 0
    if given.action == "add":
        return _add(given, desk, said.get("locale", "fr").partition("-")[0])
    return _check(given.files or ([desk] if desk else []))


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser("deskcheck facts", description="The recorded facts, bundled and the desk's.")
    actions = top.add_subparsers(dest="action", required=True, metavar="check|list|add", prog="deskcheck facts")
    check = actions.add_parser("check", help="say what is wrong with fact files")
    check.add_argument("files", nargs="*", metavar="FILE", help="default: the one that the configuration names")
    known = actions.add_parser("list", help="show what is known of a thing, with sources")
    known.add_argument("thing", metavar="THING", help="a name or an id")
    known.add_argument("--messages", choices=("fr", "en"), help="language of figures and sources")
    add = actions.add_parser("add", help="write a fact into the desk's file")
    add.add_argument("thing", metavar="THING", help="the id of a thing of the file or of a bundled one, or a new one")
    add.add_argument("attribute", metavar="ATTRIBUTE", help="area, population, border ...")
    add.add_argument("value", metavar="VALUE", help='a number with its unit ("182.086 km"), a date or a text')
    for option in OPTIONS:
        add.add_argument(f"--{option}", required=option == "source", metavar="TEXT")
    add.add_argument("--is", dest="kind", metavar="KIND", help="what a new thing is: country, province, river ...")
    add.add_argument("--name", action="append", default=[], metavar="TEXT", help="what a new thing is called")
    add.add_argument("--lang", choices=("fr", "en", "vi"), help="language of the names (default: the locale's)")
    add.add_argument("--file", metavar="FILE", help="default: the one that the configuration names")
    for each in (check, known, add):
        each.add_argument("--config", metavar="FILE", help=f"configuration (default: {config.NAME} at the git root)")
    return top


def _check(files: list[str]) -> int:
    if not files:
        raise UsageError(f"no fact file given, and none under tables: {{{facts_cli.TABLE}: ...}} in {config.NAME}")
    problems, count = facts_cli.check(files)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{count} {'fact' if count == 1 else 'facts'}, nothing wrong")
    return int(bool(problems))


def _add(given: argparse.Namespace, desk: str | None, lang: str) -> int:
    path = given.file or desk
    if path is None:
        raise UsageError(f"name a file with --file, or under tables: {{{facts_cli.TABLE}: ...}} in {config.NAME}")
    options = {name: text for name in OPTIONS if (text := getattr(given, name.replace("-", "_")))}
    new = facts_cli.New(given.kind, tuple(given.name), given.lang or lang)
    print(f"{os.path.relpath(path)}: {facts_cli.add(path, given.thing, given.attribute, given.value, options, new)}")
    return 0
