"""From a file to an article: pick the reader, then say what each piece of the page is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from lint import patterns
from lint.annotate import language, publication
from lint.annotate.regions import Placed, part
from lint.annotate.roles import Cast, cast_main, cast_other
from lint.annotate.stories import split
from lint.model import Article, Block, Published, Region, RegionKind, Role, Settings
from lint.readers import front_matter, plain
from lint.readers.front_matter import Head
from lint.readers.piece import Piece, composed
from lint.readers.values import Value
from lint.source import Segment, SourceFile, SourceMap

DEFAULTS = Settings()
NO_BREAK = patterns.compile(r"[^\n]")
HTML = ("html", "htm", "xhtml")
HEAD_ROLES = (
    ("title", Role.TITLE),
    ("standfirst", Role.STANDFIRST),
    ("byline", Role.BYLINE),
    ("caption", Role.CAPTION),
)


def read(source: SourceFile, settings: Settings = DEFAULTS) -> Article:
    """Read a file into an article. The format is told by the name: Markdown, HTML, else plain text.

    Raises UsageError where `settings` hold a date or a time zone that does not exist.
    """
    head = front_matter.read(source.text)
    fields = head.fields(settings.front_matter)
    if _suffix(source) in HTML:
        from lint.readers import html_head

        fields = {**html_head.fields(source.text), **fields}
    title = next((value.text for value in fields.get("title", ())), "")
    page = Page(source, settings, head, fields)
    first, *others = split(_pieces(source, head.end), settings.separator)
    page.add(_once(first, title), title, list(_head_casts(fields, settings.title)))
    for story in others:
        page.add(story)
    return page.article()


def _pieces(source: SourceFile, start: int) -> list[Piece]:
    suffix = _suffix(source)
    if suffix in ("md", "markdown"):
        from lint.readers import markdown

        return markdown.read(source.text, start)
    if suffix in HTML:
        from lint.readers import html

        return html.read(source.text, start)
    return plain.read(source.text, start)


def _suffix(source: SourceFile) -> str:
    return source.path.rpartition(".")[2].lower()


def _once(story: list[Piece], title: str) -> list[Piece]:
    """An article without the line that repeats the title of its front matter."""
    key = _letters(title)
    most = 2 * len(title)  # characters; nothing longer has the letters of the title alone
    near = (i for i, piece in enumerate(story[:3]) if len(piece.text) <= most and _letters(piece.text) == key)
    repeated = next(near, None) if key else None
    return story if repeated is None else story[:repeated] + story[repeated + 1 :]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _head_casts(fields: dict[str, list[Value]], title: str | None) -> Iterator[Cast]:
    """What the front matter shows of the article; a title that stands elsewhere takes the place of its own."""
    if title and title.strip():
        nowhere = SourceMap((Segment(0, 0, 0),), len(title))
        yield Cast(Piece(*composed(title, nowhere)), Role.TITLE, head=True)
    for name, role in HEAD_ROLES:
        for value in fields.get(name, ()):
            if role is not Role.TITLE or not title:
                yield from (Cast(piece, role, head=True) for piece in value.items)


class Page:
    """Regions and blocks of a file while they are put together, story by story."""

    def __init__(self, source: SourceFile, settings: Settings, head: Head, fields: dict[str, list[Value]]) -> None:
        self.source = source
        self.settings = settings
        self.head = head
        self.regions: list[Region] = []
        self.blocks: list[Block] = []
        self.date = next((value.text for value in fields.get("date", ())), None)
        said = next((language.tag(value.text) for value in fields.get("lang", ())), None)
        self.lang = settings.lang or said

    def add(self, story: list[Piece], title: str = "", heads: Iterable[Cast] = ()) -> None:
        """Take in one article with what stands around it, below `heads`, what the front matter shows of it."""
        placed = part(story, bool(title))
        main = [item for item in placed if item.kind is RegionKind.MAIN]
        retitled = bool(heads and self.settings.title)
        cast = [*heads, *(c for c in cast_main(main, title) if not (retitled and c.role is Role.TITLE))]
        evidence = [language.evidence(item.piece.text) for item in cast]
        lang = self.lang or language.of_region(language.total(evidence), self.settings.locale)
        region = self._region(RegionKind.MAIN, lang, self._published(cast, lang))
        blocks = list(_blocks(region, cast, evidence))
        for (kind, _), group in groupby(placed, _box):
            if kind is not RegionKind.MAIN:
                blocks += self._box(list(group), lang)
        self.blocks += sorted(blocks, key=_order)

    def _region(self, kind: RegionKind, lang: str, published: Published | None = None) -> Region:
        region = Region(len(self.regions), kind, lang, published)
        self.regions.append(region)
        return region

    def _box(self, placed: list[Placed], lang: str) -> Iterator[Block]:
        """The blocks of a teaser, menu or masthead, a region of its own. It has no date that we know."""
        cast = list(cast_other(placed))
        evidence = [language.evidence(item.piece.text) for item in cast]
        own = language.of_block(language.total(evidence), lang)
        return _blocks(self._region(placed[0].kind, own), cast, evidence)

    def _published(self, cast: list[Cast], lang: str) -> Published | None:
        headers = [item.piece.text for item in cast if item.role is Role.BYLINE and not item.head]
        dateline = next((item.piece.text for item in cast if item.role is Role.DATELINE), "")
        return publication.published(self.settings, self.source.path, self.date, headers, dateline, lang)

    def article(self) -> Article:
        first = next(region for region in self.regions if region.kind is RegionKind.MAIN)
        return Article(
            self.source,
            tuple(self.regions),
            tuple(self.blocks),
            first.lang,
            first.published,
            self.head.meta,
            self.head.problems,
            self._copy() if _suffix(self.source) in HTML else None,
        )

    def _copy(self) -> str:
        """The source with blanks in place of tags, scripts, menus: what is left are the blocks of articles."""
        text, done = self.source.text, 0
        kept: list[str] = []
        copied = (
            segment
            for block in self.blocks
            if block.region.kind in (RegionKind.MAIN, RegionKind.RELATED)
            for segment in block.map.segments
        )
        for segment in sorted(copied, key=attrgetter("source")):
            start, end = max(segment.source, done), segment.source + segment.length
            kept += NO_BREAK.sub(" ", text[done:start]), text[start:end]
            done = max(done, end)
        return "".join((*kept, NO_BREAK.sub(" ", text[done:])))


def _box(item: Placed) -> tuple[RegionKind, int]:
    return item.kind, item.card


def _order(block: Block) -> int:
    return block.map.segments[0].source


def _blocks(region: Region, cast: list[Cast], evidence: list[language.Evidence]) -> Iterator[Block]:
    paragraph = 0
    for item, counts in zip(cast, evidence, strict=True):
        number = item.role is not Role.TITLE and not item.head
        paragraph += number and not item.same_paragraph
        lang = language.of_block(counts, region.lang)
        piece = item.piece
        yield Block(region, item.role, lang, piece.text, piece.map, paragraph if number else 0, piece.code)
