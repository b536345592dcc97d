"""The report as one page to read: the text first, with every finding and every comparison that held marked in it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, TextIO

from lint.errors import ReadError
from lint.model import Article, Block, Finding, Place, RegionKind, Role, Severity
from lint.phrases import fill
from lint.record import NamedTuple
from lint.report.page import document, element, text
from lint.report.width import words as pieces
from lint.report.words import Words, question, rule_name, summary_line, whereabouts, words_of
from lint.source import Span

if TYPE_CHECKING:
    from lint.engine import Report

QUIET = 20  # articles; above that, those without a finding are not shown, and the overview is open
SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "●"}
HEADS = (Role.TITLE, Role.STANDFIRST, Role.HEADING, Role.CAPTION)
TAGS = {Role.TITLE: "h3", Role.HEADING: "h4"}
FRENCH = {
    "title": "Relecture",
    "skip": "Aller aux articles",
    "overview": "Vue d'ensemble",
    "by-rule": "Par règle",
    "by-folder": "Par dossier",
    "by-article": "Par article",
    "filters": "Filtres",
    "family": "Famille",
    "severity": "Gravité",
    "place": "Endroit",
    "head": "titres et légendes",
    "body": "corps du texte",
    "shown": "affichés",
    "keys": "Touches : n, point suivant ; p, point précédent.",
    "text": "Le texte",
    "findings": "Les points à voir",
    "none": "Rien à signaler.",
    "see": "voir dans le texte",
    "copy": "Copier la phrase",
    "copied": "Phrase copiée",
    "outside": "Hors du texte affiché",
    "agrees": "recoupé : {what}",
    "text-": "le texte",
    "calendar": "le calendrier",
    "bound": "les ordres de grandeur",
    "fact": "les faits connus",
    "held": "{n} {n|recoupement juste|recoupements justes}, soulignés en vert",
    "here": "ici",
    "also": "lié à",
    "failures": "N'a pas pu être lu",
    "gone": "Ce texte ne peut plus être lu.",
}
ENGLISH = {
    "title": "Copy check",
    "skip": "Skip to the articles",
    "overview": "Overview",
    "by-rule": "By rule",
    "by-folder": "By folder",
    "by-article": "By article",
    "filters": "Filters",
    "family": "Family",
    "severity": "Severity",
    "place": "Place",
    "head": "titles and captions",
    "body": "body text",
    "shown": "shown",
    "keys": "Keys: n, next finding; p, previous finding.",
    "text": "The text",
    "findings": "Findings",
    "none": "Nothing to report.",
    "see": "see it in the text",
    "copy": "Copy the sentence",
    "copied": "Sentence copied",
    "outside": "Outside the text shown",
    "agrees": "agrees with {what}",
    "text-": "the text",
    "calendar": "the calendar",
    "bound": "known orders of magnitude",
    "fact": "known facts",
    "held": "{n} {n|comparison holds|comparisons hold}, underlined in green",
    "here": "here",
    "also": "linked to",
    "failures": "Could not be read",
    "gone": "This text can no longer be read.",
}


class Side(NamedTuple):
    """One side of a finding; `part` 0 is where it stands, others are what it is compared with."""

    number: int
    part: int
    finding: Finding
    place: Place


class Desk(NamedTuple):
    """What every part of the page needs."""

    report: Report
    sides: Mapping[str, list[Side]]
    words: Words
    say: Mapping[str, str]


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    """The page in pieces. Texts are read again, to be shown as blocks."""
    words = words_of(lang)
    desk = Desk(report, _sides(report.findings), words, FRENCH if words.lang == "fr" else ENGLISH)
    title = f"{desk.say['title']} – deskcheck"
    return document(title, words.lang, _body(desk))


def _sides(findings: Iterable[Finding]) -> dict[str, list[Side]]:
    sides: dict[str, list[Side]] = {}
    for number, finding in enumerate(findings, 1):
        for part, place in enumerate((finding.place, *finding.related)):
            sides.setdefault(place.path, []).append(Side(number, part, finding, place))
    return sides


def _body(desk: Desk) -> Iterator[str]:
    say, report = desk.say, desk.report
    yield f'<a class="skip" href="#articles">{say["skip"]}</a>\n<header>\n<h1>{say["title"]}</h1>\n'
    yield f"<p>{text(summary_line(report.summary, desk.words))}</p>\n"
    paths = _shown(report, desk.sides)
    if report.findings:
        yield _overview(paths, desk)
    yield _failures(desk)
    yield "</header>\n"
    if report.findings:
        yield _filters(desk)
    yield '<main id="articles" tabindex="-1">\n'
    for number, path in enumerate(paths, 1):
        yield from _article(path, number, desk)
    if not paths:
        yield f"<p>{say['none']}</p>\n"
    yield f'</main>\n<p id="said" role="status" data-copied="{text(say["copied"])}"></p>\n'


def _shown(report: Report, sides: Mapping[str, list[Side]]) -> list[str]:
    quiet = {*report.texts, *report.agreed} if report.summary.files <= QUIET else set()
    return sorted({path for path in {*sides, *quiet} if path})


def _failures(desk: Desk) -> str:
    if not desk.report.failures:
        return ""
    items = "".join(f"<li>{text(each.path or 'deskcheck')}: {text(each.error)}</li>" for each in desk.report.failures)
    return f'<h2>{desk.say["failures"]}</h2>\n<ul class="failures">{items}</ul>\n'


# --- The overview -----------------------------------------------------------------------------------------------------


def _overview(paths: list[str], desk: Desk) -> str:
    """Charts, folded away where the articles are few enough to be read one after the other."""
    by_rule: dict[str, list[Severity]] = {}
    by_folder: dict[str, list[Severity]] = {}
    by_path: dict[str, list[Severity]] = {}
    for finding in desk.report.findings:
        by_rule.setdefault(finding.rule, []).append(finding.severity)
        by_folder.setdefault(os.path.dirname(finding.path) or ".", []).append(finding.severity)
        by_path.setdefault(finding.path, []).append(finding.severity)
    links = {path: f"#a{number}" for number, path in enumerate(paths, 1)}
    charts = _chart(desk.say["by-rule"], by_rule) + _chart(desk.say["by-folder"], by_folder)
    charts += _chart(desk.say["by-article"], by_path, links) if len(by_path) > 1 else ""
    opened = " open" if len(paths) > QUIET else ""
    summary = element("summary", desk.say["overview"])
    return f'<details{opened}>{summary}\n<div class="charts">\n{charts}</div></details>\n'


def _chart(caption: str, groups: Mapping[str, list[Severity]], links: Mapping[str, str] | None = None) -> str:
    """A table with a bar a row, the longest as wide as its cell; names may link to what they name."""
    most = max(map(len, groups.values()))
    rows = []
    for name, severities in sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        bar, said, left = "", [], 0.0
        for severity in sorted(SIGNS, reverse=True):
            count = severities.count(severity)
            if count:
                width = 100 * count / most
                bar += f'<rect class="{severity.name.lower()}" x="{left:.1f}" width="{width:.1f}" height="8"/>'
                said.append(f"{SIGNS[severity]} {count}")
                left += width
        picture = f'<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">{bar}</svg>'
        counts, label = "&nbsp; ".join(said), text(name).replace("/", "/<wbr>")
        label = element("a", text(os.path.basename(name)), href=links[name], title=name) if links else label
        rows.append(f'<tr><th scope="row">{label}</th><td>{counts}</td><td class="bar">{picture}</td></tr>\n')
    table = f"<table><caption>{caption}</caption>\n<tbody>{''.join(rows)}</tbody></table>\n"
    return element("div", table, class_="long" if links else "")


def _filters(desk: Desk) -> str:
    say, findings = desk.say, desk.report.findings
    severities = sorted({each.severity for each in findings}, reverse=True)
    choices = {
        "family": {each: each for each in sorted({finding.family for finding in findings})},
        "severity": {each.name.lower(): f"{SIGNS[each]} {desk.words.severities[each]}" for each in severities},
        "place": {each: say[each] for each in ("head", "body")},
    }
    sets = "".join(_choice(name, options, say[name]) for name, options in choices.items())
    counter = f'<p><output id="count"></output> {say["shown"]}. {say["keys"]}</p>'
    return f'<form id="filters" aria-label="{say["filters"]}" hidden>\n{sets}{counter}</form>\n'


def _choice(name: str, options: Mapping[str, str], legend: str) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" name="{name}" value="{text(value)}" checked> {text(label)}</label>\n'
        for value, label in options.items()
    )
    return f"<fieldset><legend>{legend}</legend>\n{boxes}</fieldset>\n"


# --- An article -------------------------------------------------------------------------------------------------------


def _article(path: str, number: int, desk: Desk) -> Iterator[str]:
    say, placed = desk.say, set[tuple[int, int]]()
    yield f'<article aria-labelledby="a{number}">\n<h2 id="a{number}">{text(path)}</h2>\n'
    sides = desk.sides.get(path, [])
    try:
        article = desk.report.article(path)
    except ReadError:
        article = None
        yield f"<p>{say['gone']}</p>\n"
    if held := len(desk.report.agreed.get(path, ())):
        yield f'<p class="held">{text(fill(say["held"], {"n": held}, desk.words.lang))}</p>\n'
    yield f'<div class="sheet">\n<section class="copy" aria-label="{say["text"]} {number}">\n'
    if article is not None:
        blocks, placed = _blocks(article, sides, desk)
        yield from blocks
    yield _outside([side for side in sides if (side.number, side.part) not in placed], desk)
    yield f'</section>\n<section class="margin" aria-label="{say["findings"]} {number}">\n'
    own = [side for side in sides if side.part == 0]
    items = [_item(side, article, desk) for side in own]
    yield f"<ol>\n{''.join(items)}</ol>\n" if items else f"<p>{say['none']}</p>\n"
    yield "</section>\n</div>\n</article>\n"


def _blocks(article: Article, sides: list[Side], desk: Desk) -> tuple[list[str], set[tuple[int, int]]]:
    """The blocks as markup, and the sides that stand in one of them."""
    placed: set[tuple[int, int]] = set()
    marks = [(_wide(side.place.span), side) for side in sides]
    held: list[tuple[Span, str]] = []
    for each in desk.report.agreed.get(article.source.path, ()):
        said = fill(desk.say["agrees"], {"what": desk.say["text-" if each.against == "text" else each.against]}, "en")
        held += [(span, said) for span in (each.span, *each.related)]
    shown = []
    for block in article.blocks:
        own = Marked(block, marks, held, placed)
        tag = TAGS.get(block.role, "p")
        aside = "" if block.region.kind is RegionKind.MAIN else " aside"
        label = desk.words.roles.get(block.role, "")
        lang = "" if block.lang == desk.words.lang else block.lang
        shown.append(element(tag, own.markup(), class_=f"{block.role}{aside}", data_role=label, lang=lang) + "\n")
    return shown, placed


class Marked:
    """A block with its marks. `placed` takes the sides that are shown."""

    def __init__(
        self,
        block: Block,
        marks: list[tuple[Span, Side]],
        held: list[tuple[Span, str]],
        placed: set[tuple[int, int]],
    ) -> None:
        self.block = block
        self.placed = placed
        whole = block.map.to_source(Span(0, len(block.text)))
        self.starts = [block.map.to_source(Span(at, at + 1)).start for at in range(len(block.text))]
        self.marks = [(self._inside(span), side) for span, side in marks if _overlap(span, whole)]
        self.held = [(self._inside(span), said) for span, said in held if _overlap(span, whole)]

    def _inside(self, span: Span) -> Span:
        """The offsets of a source span in the block's text."""
        from bisect import bisect_left, bisect_right

        start = bisect_left(self.starts, span.start)
        if start == len(self.starts) or (self.starts[start] > span.start and start):
            start = max(bisect_right(self.starts, span.start) - 1, 0)
        return Span(start, bisect_left(self.starts, span.end))

    def markup(self) -> str:
        places = _cuts(Span(0, len(self.block.text)), [span for span, _ in self.marks])
        return "".join(self._piece(Span(start, end)) for start, end in pairwise(places))

    def _piece(self, piece: Span) -> str:
        """A piece that one set of findings speaks of: one link, whatever agrees in it."""
        places = _cuts(piece, [span for span, _ in self.held])
        shown = "".join(self._shown(start, end) for start, end in pairwise(places))
        sides = [side for span, side in self.marks if span.start <= piece.start and piece.end <= span.end]
        ends = [side for span, side in self.marks if span.end == piece.end]
        return _link(sides, ends, shown, self.placed) if sides else shown

    def _shown(self, start: int, end: int) -> str:
        shown = text(self.block.text[start:end])
        held = [said for span, said in self.held if span.start <= start and end <= span.end]
        return element("span", shown, class_="held", title=held[0]) if held else shown


def _cuts(whole: Span, spans: Iterable[Span]) -> list[int]:
    """Where a text is cut so that each piece lies in or out of every span, its ends included."""
    inner = {at for span in spans for at in span if whole.start < at < whole.end}
    return sorted({whole.start, whole.end} | inner)


def _link(sides: list[Side], ends: list[Side], shown: str, placed: set[tuple[int, int]]) -> str:
    """A marked piece, as a link to the margin. A side has its anchor where it starts, and its sign where it ends."""
    first = min(sides, key=lambda side: (side.part > 0, -side.finding.severity, side.number))
    new = [side for side in sides if (side.number, side.part) not in placed]
    placed.update((side.number, side.part) for side in sides)
    anchors = "".join(f'<span id="m{side.number}-{side.part}"></span>' for side in new)
    kind = "other" if first.part else first.finding.severity.name.lower()
    return anchors + element(
        "a",
        shown,
        class_=f"mark {kind}",
        href=f"#f{first.number}",
        data_f=" ".join(str(number) for number in dict.fromkeys(side.number for side in sides)),
        data_sign=" ".join(_sign(side) for side in ends),
    )


def _sign(side: Side) -> str:
    return f"↔{side.number}" if side.part else f"{SIGNS[side.finding.severity]}{side.number}"


def _wide(span: Span) -> Span:
    """A span that can be seen: where something is missing, the character that follows."""
    return Span(span.start, max(span.end, span.start + 1))


def _overlap(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end


def _outside(sides: list[Side], desk: Desk) -> str:
    """What stands in no block: leftovers of markup, front matter, invisible characters, furniture."""
    if not sides:
        return ""
    shown, placed = [], set[tuple[int, int]]()
    for side in sides:
        window = side.place.window
        start, end = window.span
        marked = _link([side], [side], text(window.text[start:end]) or "·", placed)
        where = text(fill(desk.words.line, {"line": side.place.start.line}, desk.words.lang))
        shown.append(f"<p><small>{where}</small> {text(window.text[:start])}{marked}{text(window.text[end:])}</p>\n")
    return f'<div class="outside">\n<h3>{desk.say["outside"]}</h3>\n{"".join(shown)}</div>\n'


# --- The margin -------------------------------------------------------------------------------------------------------


def _item(side: Side, article: Article | None, desk: Desk) -> str:
    finding, words, say = side.finding, desk.words, desk.say
    name = finding.severity.name.lower()
    where = text(whereabouts(finding.place.start.line, finding.place.window, words))
    head = (
        f'<h3><span class="sign">{SIGNS[finding.severity]}{side.number}</span> {words.severities[finding.severity]} '
        f"<code>{text(rule_name(finding))}</code></h3>\n"
    )
    parts = [
        head,
        f'<p class="message">{text(_unbroken(finding.message))}</p>\n',
        *(_related(side.number, part, place, desk) for part, place in enumerate(finding.related, 1)),
    ]
    asked = question([each.text for each in finding.suggestions], words) if finding.suggestions else ""
    if asked not in finding.message:
        parts.append(f'<p class="asked">→ {text(_unbroken(asked))}</p>\n')
    if finding.also:
        parts.append(f"<p><small>{text(fill(words.also, {'what': ', '.join(finding.also)}, words.lang))}</small></p>\n")
    parts.append(
        f'<p class="tools"><a href="#m{side.number}-0" title="{say["see"]}">{where}</a> '
        f'<button type="button" data-copy="{text(_sentence(finding.place, article))}">{say["copy"]}</button></p>\n'
    )
    place = "head" if finding.place.window.role in HEADS else "body"
    return element(
        "li", "".join(parts), id=f"f{side.number}", class_=f"finding {name}", tabindex="-1", data_f=side.number,
        data_family=finding.family, data_severity=name, data_place=place,
    ) + "\n"  # fmt: skip


def _unbroken(said: str) -> str:
    """A message whose French marks stay with the word that they follow, or that they open."""
    return " ".join(piece.replace(" ", "\u00a0") for piece in pieces(said))


def _related(number: int, part: int, place: Place, desk: Desk) -> str:
    label = text(place.message or desk.say["also"])
    start, end = place.window.span
    quoted = text(fill(desk.words.quoted, {"text": place.window.text[start:end]}, desk.words.lang))
    where = text(whereabouts(place.start.line, place.window, desk.words))
    return f'<p class="side">↔ {label} <a href="#m{number}-{part}">{quoted}</a> <small>{where}</small></p>\n'


def _sentence(place: Place, article: Article | None) -> str:
    """The sentence that a place stands in, as shown; what the report quotes where no block holds the place."""
    for block in article.blocks if article else ():
        whole = block.map.to_source(Span(0, len(block.text)))
        if whole.start <= place.span.start < whole.end:
            start = Marked(block, [], [], set())._inside(place.span).start
            sentence = block.sentence_at(start)
            return block.text[sentence.start : sentence.end].strip()
    return place.window.text
