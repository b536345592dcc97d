"""`deskcheck init`: writes a configuration and a hook entry, asks before it writes, and shows what it did."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from lint import config
from lint.errors import UsageError

HOOKS = ".pre-commit-config.yaml"
FETCHED = """\
  - repo: {url}
    rev: {rev}
    hooks: [{{id: deskcheck}}]
"""
INSTALLED = """\
  - repo: local
    hooks:
      - id: deskcheck
        name: deskcheck
        entry: deskcheck check --force-exclude
        language: system
        types_or: [markdown, html, plain-text]
        require_serial: true
"""
SETTINGS = """\
# deskcheck: what is checked here, and how. `deskcheck config` shows all settings, `deskcheck rules` all rules.
messages: {messages}
locale: {locale}
# files: ["*.txt", "*.md", "*.markdown", "*.html"]
# exclude: [drafts, "archive/**"]
# words: [names and words of this desk]
# rules:
#   residue/interface-text: off
"""


def run(args: argparse.Namespace) -> int:
    root = config.root(".")
    plans = list(planned(root, args.messages or "fr"))
    for path, text in plans:
        print(f"{'append to' if os.path.exists(path) else 'write'} {os.path.relpath(path)}:")
        print("".join(f"    {line}\n" for line in text.splitlines()), end="")
    if not plans:
        print("nothing to do: configuration and hook are there")
        return 0
    if not args.yes and not _agreed():
        print("nothing written")
        return 0
    for path, text in plans:
        _append(path, text)
    print("done. Try: deskcheck check")
    return 0


def planned(root: str, messages: str) -> Iterator[tuple[str, str]]:
    """(path, text to add) for what is not there yet. Raises UsageError for a hook file that we cannot add to."""
    settings = os.path.join(root, config.NAME)
    if not os.path.exists(settings):
        yield settings, SETTINGS.format(messages=messages, locale=messages)
    if not os.path.isdir(os.path.join(root, ".git")):
        return
    hooks = os.path.join(root, HOOKS)
    entry = hook(_direct_url())
    before = _text(hooks)
    if before is None:
        yield hooks, f"repos:\n{entry}"
    elif "id: deskcheck" not in before:
        lines = before.rstrip().splitlines()
        indented = next((line for line in lines if line.lstrip().startswith("- repo:")), None)
        if indented is None or not any(line.startswith("repos:") for line in lines):
            raise UsageError(f"{HOOKS} has no list of repos to add to; add by hand:\n{entry}")
        indent = indented[: len(indented) - len(indented.lstrip())]
        yield hooks, "".join(f"{indent}{line[2:]}\n" for line in entry.splitlines())


def hook(direct_url: str | None) -> str:
    """The hook entry: what was installed from a git address is fetched from there, else the installed command runs.

    `direct_url` is the content of the file in which installers keep where a package came from (PEP 610).
    """
    import json

    origin = json.loads(direct_url) if direct_url else {}
    git = origin.get("vcs_info", {})
    if git.get("vcs") != "git":
        return INSTALLED
    asked = git.get("requested_revision", "")
    tag = asked if asked[:1] == "v" and asked[1:2].isdigit() else git["commit_id"]
    return FETCHED.format(url=origin["url"], rev=tag)


def _direct_url() -> str | None:
    from importlib import metadata

    try:
        return metadata.distribution("deskcheck").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        return None


def _text(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return None


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise UsageError("nobody to ask: say --yes to write this")
    return input("Write this? [y/N] ").strip().lower() in ("y", "yes", "o", "oui")


def _append(path: str, text: str) -> None:
    before = _text(path)
    gap = "" if not before or before.endswith("\n") else "\n"
    with open(path, "a", encoding="utf-8", newline="\n") as file:
        file.write(gap + text)
