"""`deskcheck explain`: why a rule exists, and its examples."""

from __future__ import annotations

import argparse

from lint import explain
from lint.commands._shared import rule_words, setup


def run(args: argparse.Namespace) -> int:
    loaded = setup(args)
    name = rule_words([args.rule], loaded)[0]
    print(explain.explain(loaded, name, args.messages or loaded.config.messages), end="")
    return 0
