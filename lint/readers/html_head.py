"""What the head of a web page says of its article: its language, and when it was published.

The date stands in `<meta>` (Open Graph, Dublin Core, Schema.org), in `<time>` that says what it is for, or in JSON-LD.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from lint import patterns
from lint.readers.values import Value
from lint.source import Span

TAG = patterns.compile(
    r"<(?:html|meta|time)\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|\"datePublished\"\s*:\s*\"(?P<json>[^\"]+)\"",
    regex.IGNORECASE,
)
ATTRIBUTE = patterns.compile(r"""([a-z:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""", regex.IGNORECASE)
DATES = frozenset(
    ("article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publish-date",
     "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date")
)  # fmt: skip


def fields(text: str) -> dict[str, list[Value]]:
    """The fields "lang" and "date", as front matter has them; what the page does not say is missing."""
    found: dict[str, list[Value]] = {}
    for name, said, span in _said(text):
        if name not in found and said.strip():
            found[name] = [Value(said.strip(), span, ())]
    return found


def _said(text: str) -> Iterator[tuple[str, str, Span]]:
    for tag in TAG.finditer(text):
        span = Span(*tag.span())
        if tag["json"]:
            yield "date", tag["json"], span
            continue
        name, values = _attributes(tag[0])
        called = {values.get(key, "").lower() for key in ("property", "name", "itemprop")}
        if name == "html":
            yield "lang", values.get("lang") or values.get("xml:lang", ""), span
        elif name == "meta" and called & DATES:
            yield "date", values.get("content", ""), span
        elif name == "time" and ("pubdate" in values or "datepublished" in called):
            yield "date", values.get("datetime", ""), span


def _attributes(tag: str) -> tuple[str, dict[str, str]]:
    """The name of a tag, and its attributes."""
    (name, *_), *rest = (found.groups() for found in ATTRIBUTE.finditer(tag))
    return str(name).lower(), {str(key).lower(): _value(values) for key, *values in rest}


def _value(values: list[Any]) -> str:
    return next((str(value) for value in values if value is not None), "")
