"""What files give, and what rules, configuration and language make of it.

A Located is a hit with places instead of blocks: all that is kept of it between runs. Messages and severities are
added at every run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from lint.model import Confidence, Failure, Finding, Place, Record, Role, Severity, SourceSuggestion, Value
from lint.phrases import fill
from lint.record import NamedTuple
from lint.ruleset import Outcome, Rule
from lint.source import Span

LIFTED = (Role.TITLE, Role.STANDFIRST, Role.CAPTION)
SEVERITY = {"note": Severity.NOTE, "warning": Severity.WARNING, "error": Severity.ERROR}
CONFIDENCE = {"low": Confidence.LOW, "medium": Confidence.MEDIUM, "high": Confidence.HIGH}


class Located(NamedTuple):
    """A hit of a rule, in source offsets. `related` are places with the label of their message."""

    rule: str
    outcome: str
    entry: str | None
    doubt: int
    values: Mapping[str, Value]
    place: Place
    related: tuple[tuple[str, Place], ...]
    suggestions: tuple[SourceSuggestion, ...]
    fingerprint: str


class BlockNumber(NamedTuple):
    """Stands for a block in a record that is kept: the file is read again where a hit needs its text."""

    path: str
    number: int


class Stored(NamedTuple):
    """A record of a cross-file check; its block is a BlockNumber, so that it is small."""

    rule: str
    record: Record


class Allow(NamedTuple):
    """What a comment or the front matter allows: a rule or family, why, and the source that it speaks for."""

    rule: str
    reason: str
    span: Span
    line: int


class Held(NamedTuple):
    """A comparison that held, in source offsets."""

    rule: str
    against: str
    span: Span
    related: tuple[Span, ...] = ()


class Result(NamedTuple):
    """What one file gave; `read` counts quantities, dates and names."""

    hits: tuple[Located, ...] = ()
    failures: tuple[Failure, ...] = ()
    records: tuple[Stored, ...] = ()
    read: tuple[int, int, int] = (0, 0, 0)
    agreed: tuple[Held, ...] = ()
    allows: tuple[Allow, ...] = ()
    path: str = ""


def finding(rule: Rule, hit: Located, lang: str, raised: tuple[str, ...] = ()) -> Finding:
    """A hit with severity, confidence and message. `raised` names families that weigh more in titles and captions."""
    outcome = rule.outcomes[hit.outcome]
    severity, confidence = grade(rule, outcome, hit, raised)
    return Finding(
        path=hit.place.path,
        rule=rule.id,
        family=rule.family,
        outcome=hit.outcome,
        entry=hit.entry,
        severity=severity,
        confidence=confidence,
        message=fill(_words(outcome.message, lang), hit.values, lang),
        place=hit.place,
        fingerprint=hit.fingerprint,
        related=tuple(_labelled(outcome, label, place, hit.values, lang) for label, place in hit.related),
        suggestions=hit.suggestions,
    )


def _words(by_language: Mapping[str, str], lang: str) -> str:
    return by_language.get(lang) or by_language["en"]


def _labelled(outcome: Outcome, label: str, place: Place, values: Mapping[str, Value], lang: str) -> Place:
    templates = outcome.related.get(label)
    return place._replace(message=fill(_words(templates, lang), values, lang)) if templates else place


def grade(rule: Rule, outcome: Outcome, hit: Located, raised: tuple[str, ...]) -> tuple[Severity, Confidence]:
    """Severity as written, lifted where the configuration asks for it, then capped by confidence."""
    severity = SEVERITY[rule.severity or outcome.severity]
    if rule.family in raised and hit.place.window.role in LIFTED:
        severity = Severity(min(severity + 1, Severity.ERROR))
    confidence = Confidence(max(CONFIDENCE[outcome.confidence] - hit.doubt, Confidence.LOW))
    return Severity(min(severity, confidence)), confidence


def order(finding: Finding) -> tuple[Any, ...]:
    """Text order; what stands at one place by rule."""
    return (finding.path, finding.place.span, finding.rule, finding.outcome, finding.message)


def precedence(findings: Iterable[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """Drop findings that yield to another one at the same place; the other keeps their rule in `also`."""
    yields = {rule.id: rule.yields_to for rule in rules if rule.yields_to}
    found = list(findings)
    if not yields:
        return found
    of_rule: dict[str, list[int]] = {}
    for index, each in enumerate(found):
        of_rule.setdefault(each.rule, []).append(index)
    dropped: set[int] = set()
    also: dict[int, list[str]] = {}
    for index, weak in enumerate(found):
        for other in sorted(at for rule in yields.get(weak.rule, ()) for at in of_rule.get(rule, ())):
            if _overlap(weak, found[other]):
                dropped.add(index)
                also.setdefault(other, []).append(weak.rule)
                break
    return [
        each._replace(also=tuple(sorted({*each.also, *also[index]}))) if index in also else each
        for index, each in enumerate(found)
        if index not in dropped
    ]


def _overlap(one: Finding, two: Finding) -> bool:
    def spans(finding: Finding) -> Iterator[tuple[str, Span]]:
        yield finding.path, finding.place.span
        for other in finding.related:
            yield other.path, other.span

    return any(p == q and a.overlaps(b) for p, a in spans(one) for q, b in spans(two))
