from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from lint import engine
from lint.engine import Options, Ruler
from lint.model import Settings, Severity
from lint.ruleset import Outcome, Rule
from lint.source import SourceFile
from tests.word_check import Params

OPTIONS = Options(Settings(lang="fr"), "fr", checks={"word": "tests.word_check"})
TEXT = "Un titre\n\nUn mot fautif, puis un autre mot, dans ce texte.\n"


def rule(id: str = "names/word", languages: tuple[str, ...] = (), **given: Any) -> Rule:
    outcome = Outcome(
        given.pop("grade", "error"),
        given.pop("confidence", "high"),
        {"fr": "{word} : {times} {times|fois|fois de suite}", "en": "{word}"},
        {"other": {"fr": "et {word}", "en": "and {word}"}},
    )
    fields = {name: given.pop(name) for name in ("needs", "yields_to", "severity") if name in given}
    base = Rule(id, id.split("/")[0], "word", languages, True, (), (), (), {"found": outcome}, Params(**given))
    return base._replace(**fields)


def run(rules: Sequence[Rule], text: str = TEXT, options: Options = OPTIONS) -> engine.Report:
    return engine.check_text(SourceFile("a.txt", text), rules, options)


def test_a_hit_becomes_a_finding() -> None:
    (found,) = run([rule(other="autre")]).findings
    assert (found.rule, found.family, found.entry, found.severity) == ("names/word", "names", "row", Severity.ERROR)
    assert found.message == "fautif : 2 fois de suite"
    assert (found.place.start, found.place.excerpt) == ((3, 8), "fautif")
    assert [(other.excerpt, other.message) for other in found.related] == [("autre", "et fautif")]
    assert TEXT[slice(*found.suggestions[0].edits[0].span)] == "fautif"


def test_comparisons_that_held_are_counted() -> None:
    assert run([rule(word="absent")]).summary.agreed == 2


def test_rules_speak_in_their_languages_only() -> None:
    assert run([rule(languages=("en",))]).findings == ()
    assert len(run([rule(languages=("fr",))]).findings) == 1


def test_needs_are_looked_for_first() -> None:
    assert run([rule(needs=("rien de tel",), crash=True)]).failures == ()
    assert len(run([rule(needs=("autre", "FAUTIF".casefold()))]).findings) == 1


def test_a_rule_that_raises_stops_nothing() -> None:
    result = run([rule("names/crash", crash=True), rule()])
    assert [(f.rule, f.stage, f.error) for f in result.failures] == [
        ("names/crash", "rule", "ZeroDivisionError: wanted")
    ]
    assert len(result.findings) == 1


@pytest.mark.parametrize(
    ("grade", "confidence", "override", "raised", "shown"),
    [
        ("error", "high", None, (), Severity.ERROR),
        ("error", "medium", None, (), Severity.WARNING),
        ("error", "low", None, (), Severity.NOTE),
        ("warning", "high", None, (), Severity.WARNING),
        ("warning", "high", None, ("names",), Severity.WARNING),
        ("note", "high", "error", (), Severity.ERROR),
        ("note", "medium", "error", (), Severity.WARNING),
    ],
)
def test_severity(grade: str, confidence: str, override: str | None, raised: tuple[str, ...], shown: Severity) -> None:
    tested = rule(grade=grade, confidence=confidence, severity=override)
    (found,) = run([tested], options=OPTIONS._replace(raised=raised)).findings
    assert found.severity is shown


def test_titles_are_lifted() -> None:
    text = "Un titre fautif\n\nUne phrase qui va bien.\n"
    (found,) = run([rule(grade="warning")], text, OPTIONS._replace(raised=("names",))).findings
    assert found.severity is Severity.ERROR


def test_a_yielding_finding_is_kept_as_also() -> None:
    strong, weak = rule("names/strong"), rule("names/weak", yields_to=("names/strong",))
    (found,) = run([weak, strong]).findings
    assert (found.rule, found.also) == ("names/strong", ("names/weak",))
    assert len(run([rule("names/weak", word="autre", yields_to=("names/strong",)), strong]).findings) == 2


def test_related_places_count_for_precedence() -> None:
    strong = rule("names/strong", word="autre", other="fautif")
    (found,) = run([rule("names/weak", yields_to=("names/strong",)), strong]).findings
    assert found.rule == "names/strong"


def test_fingerprints_survive_moving_and_apostrophes() -> None:
    def print_of(text: str) -> str:
        return run([rule()], text).findings[0].fingerprint

    moved = print_of(f"Un titre\n\nAutre chose de neuf ici.\n\n{TEXT.partition(chr(10) * 2)[2]}")
    assert moved == print_of(TEXT)
    assert print_of("Titre\n\nL'autre est fautif.\n") == print_of("Titre\n\nL’autre  est fautif.\n")
    assert print_of("Titre\n\nL'un est fautif.\n") != print_of("Titre\n\nL'autre est fautif.\n")


def files(tmp_path: Path, count: int) -> list[str]:
    for number in range(count):
        (tmp_path / f"{number:02}.txt").write_text(TEXT)
    return sorted(map(str, tmp_path.iterdir()))


def test_jobs_change_nothing(tmp_path: Path) -> None:
    paths = files(tmp_path, 5)
    alone = engine.run(paths, Ruler([rule()]), OPTIONS, jobs=1)
    assert engine.run(paths, Ruler([rule()]), OPTIONS, jobs=2) == alone
    assert (alone.summary.files, alone.summary.errors) == (5, 5)


def test_an_interruption_keeps_what_was_found(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    report = engine.run(files(tmp_path, 5), Ruler([rule()]), OPTIONS, progress=stop)
    assert len(report.findings) == 2
    assert [(f.stage, f.error) for f in report.failures] == [("run", "interrupted after 2 of 5 files")]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "good.txt").write_text(TEXT)
    os.symlink(tmp_path / "nowhere", tmp_path / "link.txt")
    (tmp_path / "folder.txt").mkdir()
    report = engine.run(sorted(map(str, tmp_path.iterdir())), Ruler([rule()]), OPTIONS)
    assert [(Path(f.path or "").name, f.error.partition(" to ")[0]) for f in report.failures] == [
        ("binary.txt", "a binary file, not text"),
        ("folder.txt", "Is a directory"),
        ("link.txt", "a broken link"),
    ]
    assert (report.summary.files, len(report.findings)) == (1, 1)
