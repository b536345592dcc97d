"""From a file to an article: pick the reader, then say what each piece of the page is."""

from __future__ import annotations

import unicodedata
from datetime import date

import regex

from lint.model import Article, Block, MetaValue, Published, Region, RegionKind, Role, Settings
from lint.source import Segment, SourceFile, SourceMap, Span

RELATED = ("voir plus", "lire aussi", "à lire aussi", "même sujet", "read more", "related", "xem thêm", "tin liên quan")
DATELINE = regex.compile(r"(?:\p{Lu}[\w\p{M}.'’-]*[ ,]*){1,5}(?:\d[\w ]*)?\([\w ./-]+\) ?[-–—] ")


def read(source: SourceFile, settings: Settings = Settings()) -> Article:
    """Read a file into an article."""
    text = source.text
    meta, start = _front_matter(text)
    lang = settings.lang or (meta["lang"].text if "lang" in meta else _guess(text) or settings.locale)
    published = _published(settings, meta)
    region = Region(0, RegionKind.MAIN, lang, published)
    regions = [region]
    blocks: list[Block] = []
    if "title" in meta:
        span = meta["title"].span
        blocks.append(Block(region, Role.TITLE, lang, meta["title"].text, SourceMap.identity(span.start, span.end - span.start)))
    paragraph = 0
    lede = False
    for line in regex.finditer(r"[^\n]+", text, pos=start):
        shown = line[0].strip()
        if not shown:
            continue
        at = line.start() + line[0].index(shown)
        if shown.lower().rstrip(" :") in RELATED:
            region = Region(len(regions), RegionKind.RELATED, lang, None)
            regions.append(region)
            paragraph = 0
            continue
        if not blocks and paragraph == 0 and shown[-1] not in ".!?":
            blocks.append(_block(region, Role.TITLE, lang, shown, at, 0))
            continue
        paragraph += 1
        dateline = DATELINE.match(shown)
        if dateline:
            blocks.append(_block(region, Role.DATELINE, lang, dateline[0].rstrip(), at, paragraph))
            blocks.append(_block(region, Role.LEDE, lang, shown[dateline.end() :], at + dateline.end(), paragraph))
            lede = True
        elif len(shown) < 400 and regex.search(r"(?:Photo|Ảnh|Photo by) ?: ?\S+$", shown):
            blocks.append(_block(region, Role.CAPTION, lang, shown, at, paragraph))
        else:
            role = Role.BODY if lede or paragraph > 1 else Role.LEDE
            blocks.append(_block(region, role, lang, shown, at, paragraph))
    return Article(source, tuple(regions), tuple(blocks), lang, published, meta)


def _block(region: Region, role: Role, lang: str, text: str, start: int, paragraph: int) -> Block:
    composed = unicodedata.normalize("NFC", text)
    if composed == text:
        return Block(region, role, lang, text, SourceMap.identity(start, len(text)), paragraph)
    return Block(region, role, lang, composed, SourceMap((Segment(0, start, len(text)),), len(composed)), paragraph)


def _front_matter(text: str) -> tuple[dict[str, MetaValue], int]:
    if not text.startswith("---\n"):
        return {}, 0
    end = text.find("\n---\n", 3)
    meta = {}
    for match in regex.finditer(r"^([\w-]+): *(\"?)(.*?)\2$", text, regex.M, 4, end + 1):
        meta[match[1]] = MetaValue(match[3], Span(*match.span(3)))
    return meta, end + 5


def _guess(text: str) -> str | None:
    words = regex.findall(r"\w+", text.lower())
    counts = {
        "fr": sum(w in ("le", "la", "les", "des", "et", "du", "une") for w in words),
        "en": sum(w in ("the", "of", "and", "to", "in", "that") for w in words),
        "vi": sum(w in ("của", "và", "các", "là", "được", "trong") for w in words),
    }
    best = max(counts, key=lambda lang: counts[lang])
    return best if counts[best] else None


def _published(settings: Settings, meta: dict[str, MetaValue]) -> Published | None:
    if settings.date:
        return Published(date.fromisoformat(settings.date[:10]), "option")
    try:
        return Published(date.fromisoformat(meta["date"].text[:10]), "front-matter")
    except (KeyError, ValueError):
        return None
