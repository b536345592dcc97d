"""Checks: one module each, that can see one kind of thing.

A check module has `OUTCOMES` (names of what it can say), `Params` (a NamedTuple with defaults; its fields are the keys
that a rule may give under `params:`) and `check(article, params)`, which yields Hit and Agreement. It never formats,
never grades and never leaves the article it was given. Cross-file checks have `collect` and `compare` instead.

Rules name a check in kebab-case: `check: date-conflict` is `lint/checks/date_conflict.py`.
"""
