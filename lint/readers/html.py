"""HTML, whole pages and the pieces of it that stand in Markdown: text, captions, headings, each mapped to the source.

A scanner for tags rather than a parser: broken markup is common in copy, and every offset has to be kept.
"""

from __future__ import annotations

from typing import Any

import regex

from lint import patterns
from lint.model import RegionKind, Role
from lint.readers.piece import Piece, Shown

MARKUP = patterns.compile(
    r"""<!--.*?(?:-->|\Z)
    | <(?P<hidden>script|style|template|noscript|svg|head|title)\b[^>]*>.*?(?:</(?P=hidden)\s*>|\Z)
    | <(?P<close>/?)(?P<tag>[a-z][a-z\d]*)\b(?P<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>
    | <[!?/][^>]*>
    | &(?:\#\d{1,7}|\#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});
    | [ \t\r\n]{2,}|[\t\r\n]""",
    regex.VERBOSE | regex.DOTALL | regex.IGNORECASE,
)
ALT = patterns.compile(r"""\balt\s*=\s*(?:"([^"]+)"|'([^']+)')""", regex.IGNORECASE)
ROLES = {
    "h1": Role.TITLE, "h2": Role.HEADING, "h3": Role.HEADING, "h4": Role.HEADING, "h5": Role.HEADING,
    "h6": Role.HEADING,
    "figcaption": Role.CAPTION, "caption": Role.CAPTION, "blockquote": Role.QUOTE, "li": Role.LIST, "dt": Role.LIST,
    "dd": Role.LIST, "td": Role.TABLE, "th": Role.TABLE,
}  # fmt: skip
KINDS = {"nav": RegionKind.NAV, "menu": RegionKind.NAV, "button": RegionKind.NAV, "footer": RegionKind.FOOTER}
BLOCKS = {
    *ROLES, *KINDS, "p", "div", "section", "article", "header", "main", "aside", "figure", "ul", "ol", "dl", "table",
    "tr", "thead", "tbody", "hr", "form", "body", "html", "pre", "details", "summary", "address", "iframe", "video",
    "option",
}  # fmt: skip
CODE = {"code", "kbd", "samp"}


class Scanner:
    """Reads a stretch of HTML; `pieces` is what was found."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[Piece] = []
        self.shown = Shown()
        self.open: list[str] = []
        self.broken = False
        self.code_from: int | None = None

    def scan(self, start: int, end: int) -> list[Piece]:
        for mark in MARKUP.finditer(self.text, start, end):
            self._copy(start, mark.start())
            self._mark(mark)
            start = mark.end()
        self._copy(start, end)
        self._flush()
        return self.pieces

    def _copy(self, start: int, end: int) -> None:
        if start < end:
            self.shown.add(self.text[start:end], start, end - start)
            self.broken = False

    def _mark(self, mark: Any) -> None:
        if mark["tag"]:
            self._tag(mark["tag"].lower(), bool(mark["close"]), mark)
        elif mark[0][0] == "&":
            import html

            self._show(html.unescape(mark[0]), mark)
        elif mark[0][0] != "<":
            self._show(" ", mark)

    def _show(self, said: str, mark: Any) -> None:
        self.shown.add(said, mark.start(), mark.end() - mark.start())

    def _tag(self, tag: str, closing: bool, mark: Any) -> None:
        if tag in BLOCKS:
            self._flush()
            self._nest(tag, closing)
        elif tag == "br":
            if self.broken:
                self._flush()
            else:
                self._show(" ", mark)
            self.broken = True
        elif tag == "img":
            self._image(mark)
        elif tag in CODE:
            self._code(closing)

    def _nest(self, tag: str, closing: bool) -> None:
        if tag not in ROLES and tag not in KINDS:
            return
        if not closing:
            self.open.append(tag)
        elif tag in self.open:
            while self.open.pop() != tag:
                pass

    def _code(self, closing: bool) -> None:
        if not closing:
            self.code_from = self.shown.length
        elif self.code_from is not None:
            self.shown.mark_code(self.code_from)
            self.code_from = None

    def _image(self, mark: Any) -> None:
        alt = ALT.search(self.text, *mark.span("attributes"))
        if alt:
            pieces = Scanner(self.text).scan(*alt.span(1 if alt[1] else 2))
            self.pieces += (piece._replace(role=Role.CAPTION) for piece in pieces)

    def _flush(self) -> None:
        roles = [ROLES[tag] for tag in self.open if tag in ROLES]
        kinds = [KINDS[tag] for tag in self.open if tag in KINDS]
        piece = self.shown.piece(roles[-1] if roles else None, kind=kinds[0] if kinds else None)
        if piece:
            self.pieces.append(piece)
        self.shown = Shown()
        self.code_from = None


def read(text: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """The pieces of a page, or of the stretch from `start` to `end`."""
    return Scanner(text).scan(start, len(text) if end is None else end)
