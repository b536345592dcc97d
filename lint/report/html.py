"""The report as one page to read: the text first, with every finding and every comparison that held marked in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TextIO

from lint.errors import ReadError
from lint.model import Article, Finding, Place, RegionKind, Role
from lint.phrases import fill
from lint.report.desk import ENGLISH, FRENCH, Desk
from lint.report.marks import SIGNS, Marked, Side, link, wide
from lint.report.overview import filters, overview
from lint.report.page import document, element, text
from lint.report.width import words as pieces
from lint.report.words import question, rule_name, summary_line, whereabouts, words_of
from lint.source import Span

if TYPE_CHECKING:
    from lint.engine import Report

QUIET = 20  # articles; above that, those without a finding are not shown
HEADS = (Role.TITLE, Role.STANDFIRST, Role.HEADING, Role.CAPTION)
TAGS = {Role.TITLE: "h3", Role.HEADING: "h4"}


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
        yield overview(paths, desk)
    yield _failures(desk)
    yield "</header>\n"
    if report.findings:
        yield filters(desk)
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
    marks = [(wide(side.place.span), side) for side in sides]
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


def _outside(sides: list[Side], desk: Desk) -> str:
    """What stands in no block: leftovers of markup, front matter, invisible characters, furniture."""
    if not sides:
        return ""
    shown, placed = [], set[tuple[int, int]]()
    for side in sides:
        window = side.place.window
        start, end = window.span
        marked = link([side], [side], text(window.text[start:end]) or "·", placed)
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
            start = Marked(block, [], [], set()).inside(place.span).start
            sentence = block.sentence_at(start)
            return block.text[sentence.start : sentence.end].strip()
    return place.window.text
