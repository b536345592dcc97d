"""Markdown as its reader sees it: no marks, entities decoded, wrapped lines joined, every letter mapped to the source.

Pyromark gives the byte range of every event, so nothing is searched for again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lint.model import RegionKind, Role
from lint.readers.piece import Piece, Shown

ROLES = {"BlockQuote": Role.QUOTE, "List": Role.LIST, "Table": Role.TABLE}
PARTS = {"Paragraph", "Heading", "Item", "TableCell", "TableHead", "TableRow", "FootnoteDefinition", *ROLES}
LONGEST_HEADING = 120  # a paragraph wholly in bold, up to this length, is a heading
BREAK_TAGS = ("<br>", "<br/>", "<br />")


def read(text: str, start: int = 0) -> list[Piece]:
    """The pieces of a Markdown text from offset `start` on."""
    import pyromark

    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_FOOTNOTES
    reader = Reader(text, start)
    for event, span in pyromark.events_with_range(text[start:], options=options):
        reader.see(event, span["start"], span["end"])
    return reader.pieces


class Offsets:
    """Byte offsets of UTF-8 as character offsets; cheapest where they are asked for in order."""

    def __init__(self, text: str, start: int) -> None:
        self.data = b"" if text.isascii() else text[start:].encode()
        self.first = self.char = start
        self.byte = 0

    def __getitem__(self, byte: int) -> int:
        if not self.data:
            return self.first + byte
        if byte < self.byte:
            self.byte, self.char = 0, self.first
        self.char += len(self.data[self.byte : byte].decode())
        self.byte = byte
        return self.char


class Reader:
    """Turns events into pieces. Ranges are bytes; `offsets` makes them characters of the source."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.offsets = Offsets(text, start)
        self.pieces: list[Piece] = []
        self.images: list[Piece] = []
        self.image_end = -1  # how many pieces there were when the last image was read
        self.open: list[str] = []
        self.outer: list[tuple[Shown, str]] = []
        self.heading: Role | None = None
        self.skipping = False
        self._begin()
        self.seen: dict[str, Callable[[Any, int, int], None]] = {
            "Text": self._text,
            "Start": self._start,
            "End": self._end,
            "Code": self._code,
            "InlineHtml": self._inline_html,
        }

    def see(self, event: Any, start: int, end: int) -> None:
        if not isinstance(event, str):
            for kind, value in event.items():
                if kind in self.seen:
                    self.seen[kind](value, start, end)
        elif event == "Rule":
            self._rule(start, end)
        else:
            self._break(start, end, event == "HardBreak")

    def _begin(self) -> None:
        self.shown = Shown()
        self.strong = self.emphasised = self.plain = 0
        self.marks: list[str] = []
        self.after_image = self.broken = False

    # --- Inline -------------------------------------------------------------------------------------------------------

    def _text(self, said: str, start: int, end: int) -> None:
        if self.skipping:
            return
        first = self.offsets[start]
        self.shown.add(said, first, self.offsets[end] - first)
        self.broken = False
        if "Strong" in self.marks:
            self.strong += len(said)
        elif "Emphasis" in self.marks:
            self.emphasised += len(said)
        else:
            self.plain += len(said.strip())

    def _code(self, said: str, start: int, end: int) -> None:
        """Inline code: what stands between the backticks, to the letter where it is shown to the letter."""
        first, last = self.offsets[start], self.offsets[end]
        begin = self.shown.length
        at = self.text[first:last].replace("\r", " ").replace("\n", " ").find(said) if said else -1
        self.shown.add(said, first if at < 0 else first + at, last - first if at < 0 else len(said))
        self.shown.mark_code(begin)
        self.plain += 1

    def _break(self, start: int, end: int, hard: bool) -> None:
        if hard and self.broken:
            self._flush()
        elif self.shown.length:
            first = self.offsets[start]
            self.shown.add(" ", first, self.offsets[end] - first)
        elif self.images:
            self.after_image = True
        self.broken = hard

    def _inline_html(self, said: str, start: int, end: int) -> None:
        if said.lower() in BREAK_TAGS:
            self._break(start, end, True)
        elif said[:4].lower() == "<img":
            self._html(start, end)

    # --- Blocks -------------------------------------------------------------------------------------------------------

    def _start(self, tag: Any, start: int, end: int) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name in PARTS:
            self._flush()
            self.open.append(name)
            if name == "Heading":
                self.heading = Role.TITLE if tag[name]["level"] == "H1" else Role.HEADING
        elif name == "Image":
            self.outer.append((self.shown, tag[name]["title"]))
            self.shown = Shown()
        elif name == "HtmlBlock":
            self._flush()
            self._html(start, end)
        elif name == "CodeBlock":
            self._flush()
            self.skipping = tag[name] != "Indented"
        else:
            self.marks.append(name)

    def _end(self, tag: Any, start: int, end: int) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name in PARTS:
            self._flush()
            self.heading = None
            if name in self.open:
                while self.open.pop() != name:
                    pass
        elif name == "Image":
            self._image(self.offsets[start], self.offsets[end])
        elif name == "CodeBlock":
            self._flush()
            self.skipping = False
        elif name in self.marks:
            self.marks.remove(name)

    def _image(self, start: int, end: int) -> None:
        """The text that stands for an image, and its title, which is shown as a caption."""
        alt = self.shown.piece(Role.CAPTION)
        self.shown, title = self.outer.pop()
        at = self.text.rfind(title, start, end) if title else -1
        named = Shown()
        named.add(title if at >= 0 else "", at, len(title))
        self.images += filter(None, (alt, named.piece(Role.CAPTION)))

    def _html(self, start: int, end: int) -> None:
        from lint.readers import html

        self.pieces += html.read(self.text, self.offsets[start], self.offsets[end])

    def _rule(self, start: int, end: int) -> None:
        self._flush()
        rule = Shown()
        first, last = self.offsets[start], self.offsets[end]
        rule.add(self.text[first:last], first, last - first)
        piece = rule.piece()
        if piece:
            self.pieces.append(piece._replace(rule=True))

    def _flush(self) -> None:
        if not self.shown.length and not self.images:
            self._begin()
            return
        teaser = self.open.count("BlockQuote") > 1  # ">> Title", as on an agency's page
        piece = self.shown.piece(self._role(), kind=RegionKind.RELATED if teaser else None)
        found = [*self.images, piece] if piece else self.images
        self.pieces += sorted(found, key=lambda piece: piece.start)
        if self.images:
            self.image_end = len(self.pieces)
        self.images = []
        self._begin()

    def _role(self) -> Role | None:
        """What the marks around a paragraph say: list, quote, heading in bold, caption below an image."""
        if self.heading:
            return self.heading
        around = [ROLES[name] for name in self.open if name in ROLES]
        if around:
            return around[-1]
        if self.after_image or (self.emphasised and not self.plain and not self.strong and self._below_image()):
            return Role.CAPTION
        if self.strong and not self.plain and not self.emphasised and self.shown.length <= LONGEST_HEADING:
            return None if "".join(self.shown.parts).rstrip()[-1:] in ".!:;," else Role.HEADING
        return None

    def _below_image(self) -> bool:
        return bool(self.images) or self.image_end == len(self.pieces)
