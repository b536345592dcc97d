"""Blocks and articles for tests of annotators."""

from __future__ import annotations

from lint.article import read
from lint.model import Article, Block, Region, RegionKind, Role, Settings
from lint.source import SourceFile, SourceMap


def block(text: str, lang: str = "fr") -> Block:
    return Block(Region(0, RegionKind.MAIN, lang, None), Role.BODY, lang, text, SourceMap.identity(0, len(text)))


def article(text: str, lang: str = "fr") -> Article:
    return read(SourceFile("article.txt", text), Settings(lang=lang))
