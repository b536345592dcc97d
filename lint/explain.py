"""What `deskcheck rules` and `deskcheck explain RULE` print: the rules, and one rule's reasons and examples."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lint import ruleset
from lint.model import Severity, Window
from lint.phrases import fill
from lint.record import NamedTuple
from lint.report.frame import PRIMARY, SECONDARY, Mark, Pane, rows
from lint.report.width import width, wrap
from lint.report.words import words_of
from lint.ruleset import Example, Pack, RuleFile
from lint.source import SourceFile, Span

if TYPE_CHECKING:
    from lint.config import Setup

CELLS = 88
LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE}


class Labels(NamedTuple):
    """The headings of an explanation; templates are those of `lint.phrases`."""

    off: str
    why: str
    says: str
    flags: str
    leaves: str
    rows: str
    source: str
    tried: str
    silent: str
    more: str


LABELS = {
    "fr": Labels(
        off="désactivée",
        why="Pourquoi",
        says="Ce qu'elle dit",
        flags="Signalé",
        leaves="Laissé tel quel",
        rows="Lignes de sa table (deskcheck explain {rule}:LIGNE)",
        source="Source",
        tried="Essayée sur {articles} articles publiés : {loud} {loud|alerte|alertes}, dont {false} à tort.",
        silent="Essayée sur {articles} articles publiés : aucune alerte.",
        more="{n} {n|exemple|exemples} dans d'autres langues : {path}",
    ),
    "en": Labels(
        off="off",
        why="Why",
        says="What it says",
        flags="Flagged",
        leaves="Left alone",
        rows="Rows of its table (deskcheck explain {rule}:ROW)",
        source="Source",
        tried="Tried on {articles} published articles: {loud} {loud|alarm|alarms}, {false} of them false.",
        silent="Tried on {articles} published articles: no alarm.",
        more="{n} {n|example|examples} in other languages: {path}",
    ),
}


def list_rules(setup: Setup, lang: str) -> str:
    """All rules by family: id, severities, languages, summary; those that are off say so."""
    return "".join(f"{line}\n" for line in _listed(setup, list(setup.plain), lang))


def explain(setup: Setup, name: str, lang: str) -> str:
    """A rule (by its id or a former one), a row of its table (`rule:row`), or a family."""
    rule, _, row = name.partition(":")
    ids = [plain["id"] for plain in setup.plain.values() if rule in (plain["id"], *plain["formerly"])]
    if ids:
        lines = _explained(setup, ids[0], row, lang)
    else:
        family = [plain["id"] for plain in setup.plain.values() if _in_family(rule, plain)]
        lines = _listed(setup, family, lang)
    return "".join(f"{line}\n" for line in lines)


def _in_family(word: str, plain: dict[str, Any]) -> bool:
    return word == plain["family"] or str(plain["id"]).startswith(f"{word}/")


def _listed(setup: Setup, ids: list[str], lang: str) -> Iterator[str]:
    files = _files(setup)
    column = max(map(len, ids), default=0)
    family = ""
    for id in ids:
        plain = setup.plain[id]
        if plain["family"] != family:
            yield from ("", plain["family"]) if family else (plain["family"],)
            family = plain["family"]
        graded = "/".join(words_of(lang).severities[LEVELS[level]] for level in _levels(plain))
        state = "" if plain["default"] else f" ({_labels(lang).off})"
        summary = _read(files[id])[0].summary if id in files else ""
        yield f"  {id:{column}}  {summary} [{graded}; {', '.join(plain['languages'])}]{state}"


def _levels(plain: dict[str, Any]) -> list[str]:
    """The severities that a rule can show, worst first."""
    given = [plain["severity"]] if "severity" in plain else [each["severity"] for each in plain["outcomes"].values()]
    return [level for level in LEVELS if level in given]


def _labels(lang: str) -> Labels:
    return LABELS.get(lang, LABELS["en"])


def _files(setup: Setup) -> dict[str, tuple[str, Pack]]:
    """The file of each rule: ours, those of installed packs, and those of packs that the configuration names."""
    from lint import plugins
    from lint.config import root

    local = [Pack(os.path.basename(os.path.normpath(p)), os.path.join(root("."), p)) for p in setup.config.rule_packs]
    packs = [Pack("", ruleset.shipped_rules()), *plugins.packs(plugins.discover()), *local]
    found = {}
    for pack in packs:
        for path in ruleset.rule_paths(pack.folder):
            family, name = path.split(os.sep)[-2:]
            found[f"{pack.prefix}{family}/{name.removesuffix('.yaml')}"] = (path, pack)
    return found


def _read(place: tuple[str, Pack]) -> tuple[RuleFile, Any]:
    return ruleset.read_file(*place)


def _explained(setup: Setup, id: str, row: str, lang: str) -> Iterator[str]:
    labels = _labels(lang)
    yield from _listed(setup, [id], lang)
    place = _files(setup).get(id)
    if place is None:
        return
    content, node = _read(place)
    yield from _paragraph(labels.why, content.why)
    yield from _says(content, labels, lang)
    table = list(ruleset.row_examples(content, node, place[0]))
    examples = [example for name, example in table if name == row] if row else list(content.examples)
    yield from _examples(examples, labels, lang, place[0])
    if table and not row:
        names = dict.fromkeys(name for name, _ in table)
        yield from _paragraph(fill(labels.rows, {"rule": id}, lang), ", ".join(names))
    if content.source:
        yield from _paragraph(labels.source, content.source)
    if content.tried:
        template = labels.tried if content.tried.loud else labels.silent
        yield from ("", fill(template, content.tried._asdict(), lang))


def _paragraph(heading: str, text: str) -> Iterator[str]:
    yield from ("", heading)
    yield from (f"  {line}" for line in wrap(" ".join(text.split()), CELLS - 2))


def _says(content: RuleFile, labels: Labels, lang: str) -> Iterator[str]:
    yield from ("", labels.says)
    for outcome in content.outcomes.values():
        message = outcome.message.get(lang) or outcome.message["en"]
        graded = words_of(lang).severities[LEVELS[outcome.severity]]
        for index, line in enumerate(wrap(message, CELLS - width(graded) - 4)):
            yield f"  {' ' * width(graded) if index else graded}  {line}"


def _examples(examples: list[Example], labels: Labels, lang: str, path: str) -> Iterator[str]:
    """Those in the language of the messages, or all where it has none; what is flagged is underlined."""
    near = [example for example in examples if example.lang in (None, lang)] or examples
    bad = [example.bad for example in near if example.bad is not None]
    if bad:
        yield from ("", labels.flags)
    for index, text in enumerate(bad):
        yield from [""] * (index > 0)
        yield from _drawn(text)
    good = [(example.good, example.because) for example in near if example.good is not None]
    if good:
        yield from ("", labels.leaves)
    for index, (text, because) in enumerate(good):
        yield from [""] * (index > 0)
        yield from _drawn(text)
        yield from (f"    {line}" for line in wrap(because or "", CELLS - 4) if line)
    if len(near) < len(examples):
        yield from ("", fill(labels.more, {"n": len(examples) - len(near), "path": path}, lang))


def _drawn(example: str) -> Iterator[str]:
    """An example's lines, with its marks drawn below them."""
    from lint.testing import unmark

    text, flagged, related = unmark(example.strip())
    marks = [*((span, PRIMARY) for _, span in flagged), *((span, SECONDARY) for _, span in related)]
    source = SourceFile("", text)
    for number, start in enumerate(source.line_starts, 1):
        line = source.line(number)
        here = tuple(Mark(span, sign) for old, sign in marks if (span := _on_line(old, start, len(line))) is not None)
        pane = Pane("", number, start, line, here, Window(line, Span(0, 0)))
        yield from (f"  │ {row}".rstrip() for _, row in rows(pane, CELLS - 4))


def _on_line(span: Span, start: int, length: int) -> Span | None:
    """The part of a span of the text that lies on a line, in offsets of the line."""
    low, high = max(span.start - start, 0), min(span.end - start, length)
    return Span(low, high) if low < high else None
