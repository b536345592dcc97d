"""What is made once from the parameters of a rule, kept by their identity.

A rule has thousands of words and rows: hashing them for `lru_cache` takes longer than most checks do on an article.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

First = TypeVar("First")
Rest = ParamSpec("Rest")
Made = TypeVar("Made")

MOST = 64  # rules and languages; more are those of examples


def kept(make: Callable[Concatenate[First, Rest], Made]) -> Callable[Concatenate[First, Rest], Made]:
    """A function that makes something of parameters that never change (by identity), and of small values, once."""
    known: dict[tuple[object, ...], tuple[First, Made]] = {}

    def find(params: First, /, *rest: Rest.args, **names: Rest.kwargs) -> Made:
        key = (id(params), *rest)
        found = known.get(key)
        if found is None:
            if len(known) >= MOST:
                known.clear()
            found = known[key] = (params, make(params, *rest, **names))  # which keeps the identity from being reused
        return found[1]

    return find
