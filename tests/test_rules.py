"""Every example of every rule and table, and the shape of the collection."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import pytest

from lint import ruleset, testing
from lint.config import setup
from lint.model import Severity
from lint.ruleset import RuleFile

FOLDER = ruleset.shipped_rules()
CASES = testing.cases(FOLDER)
GOOD = [case for case in CASES if case.example.good is not None and not case.example.fails]


def parameters() -> list[Any]:
    return [
        pytest.param(
            case,
            id=str(case),
            marks=[pytest.mark.xfail(reason=case.example.fails)] if case.example.fails else [],
        )
        for case in CASES
    ]


@pytest.mark.parametrize("case", parameters())
def test_example(case: testing.Case) -> None:
    assert testing.problems(case) == []


@pytest.mark.parametrize("case", GOOD, ids=str)
def test_no_crossfire(case: testing.Case) -> None:
    """A correct text is correct for every rule: what is loud elsewhere is a false alarm of that rule."""
    loud = [f for f in testing.crossfire(case, default_rules()) if f.severity > Severity.NOTE]
    assert [(f.rule, f.place.excerpt, f.message) for f in loud] == []


@cache
def default_rules() -> tuple[ruleset.Rule, ...]:
    return setup(None, None).rules()


@cache
def files() -> dict[str, RuleFile]:
    return {content.rule: content for content in (ruleset.read_file(path)[0] for path in ruleset.rule_paths(FOLDER))}


@pytest.mark.parametrize("rule", testing.rules_of(FOLDER))
def test_rule_is_complete(rule: str) -> None:
    content = files()[rule]
    assert content.why.strip()
    assert content.source.strip(), "say where the rule or its limits come from"
    assert content.languages
    for name, outcome in content.outcomes.items():
        assert {"fr", "en"} <= set(outcome.message), name
        assert all({"fr", "en"} <= set(label) for label in outcome.related.values()), name
    if content.default == "on":
        assert content.tried is not None, "no rule is on before it was run over published text"
    kinds = Counter((e.lang or content.languages[0], e.bad is not None) for e in content.examples)
    for lang in content.languages:
        assert kinds[lang, True] >= 3, f"three bad examples in {lang}"
        assert kinds[lang, False] >= 5, f"five good examples in {lang}"


def test_precedence_is_acyclic_and_known() -> None:
    yields = {rule: content.yields_to for rule, content in files().items()}

    def depth(rule: str, above: tuple[str, ...] = ()) -> None:
        assert rule in yields, f"{above[-1]} yields to {rule}, which does not exist"
        assert rule not in above, f"{' > '.join((*above, rule))} goes round"
        for other in yields[rule]:
            depth(other, (*above, rule))

    for rule in yields:
        depth(rule)
