"""Self-contained pages: one file with its style and script, which fetches nothing and runs nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator

from lint.report.xml import attributes, text

POLICY = (
    "default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'"
)

__all__ = ["asset", "attributes", "document", "element", "text"]


def document(title: str, lang: str, body: Iterator[str]) -> Iterator[str]:
    """A page in pieces. Its policy names the one style and the one script that a browser may run, by their hashes."""
    style, script = asset("page.css"), asset("page.js")
    policy = POLICY.format(style=_hash(style), script=_hash(script))
    yield f'<!doctype html>\n<html lang="{text(lang)}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f"<title>{text(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    yield from body
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def asset(name: str) -> str:
    """A file that lies beside this module."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8", newline="") as file:
        return file.read()


def element(name: str, content: str, **values: object) -> str:
    """An element around content that is markup already; `class_` and `data_x` stand for class and data-x."""
    named = {key.rstrip("_").replace("_", "-"): value for key, value in values.items() if value not in ("", None)}
    return f"<{name}{attributes(**named)}>{content}</{name}>"


def _hash(content: str) -> str:
    from base64 import b64encode
    from hashlib import sha256

    return b64encode(sha256(content.encode()).digest()).decode()
