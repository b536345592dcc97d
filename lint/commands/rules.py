"""`deskcheck rules`: what there is, family by family."""

from __future__ import annotations

import argparse

from lint import explain
from lint.commands._shared import setup


def run(args: argparse.Namespace) -> int:
    loaded = setup(args)
    print(explain.list_rules(loaded, args.messages or loaded.config.messages), end="")
    return 0
