"""Compile rules/tables/units.yaml with pint into lint/annotate/unit_table.py.

Reading YAML costs 15 ms and importing pint 200, at every start; a compiled module costs a fraction of one. Run it after
every change of the table; tests/annotate/test_units.py fails while the two disagree.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from decimal import Context, Decimal
from pathlib import Path
from typing import Any

import pint
import yaml

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "rules/tables/units.yaml"
MODULE = ROOT / "lint/annotate/unit_table.py"
LANGUAGES = ("fr", "en", "vi")
WIDEST = 120  # characters of a line
HEAD = '''# ruff: noqa: E501
# fmt: off
"""Compiled from rules/tables/units.yaml by tools/build_units.py: change those, not this.

UNITS     symbol -> (dimension, factor, offset); the SI value is factor * value + offset, None without a factor
SIGNS     signs printed after a number -> symbol; case matters
BEFORE    signs printed before a number -> symbol
WORDS     language -> first word -> lower-case phrases that begin with it, longest first, with their symbols
"""

'''


def main() -> int:
    MODULE.write_text(compiled(yaml.safe_load(TABLE.read_text("utf-8"))), "utf-8")
    return 0


def compiled(rows: list[dict[str, Any]]) -> str:
    """The text of the module."""
    units = {row["symbol"]: (row["dimension"], *factor(row.get("pint"))) for row in rows}
    if len(units) != len(rows):
        raise SystemExit("units.yaml: a symbol stands twice")
    words = {lang: phrases(rows, lang) for lang in LANGUAGES}
    parts = [
        literal("UNITS: dict[str, tuple[str, str | None, str | None]]", units),
        literal("SIGNS: dict[str, str]", signs(rows, "abbreviations")),
        literal("BEFORE: dict[str, str]", signs(rows, "before")),
        "Phrases = dict[str, tuple[tuple[str, str], ...]]\n",
        *(literal(f"_{lang.upper()}: Phrases", words[lang]) for lang in LANGUAGES),
        "WORDS: dict[str, Phrases] = {" + ", ".join(f'"{x}": _{x.upper()}' for x in LANGUAGES) + "}\n",
    ]
    return HEAD + "\n".join(parts)


def literal(name: str, values: dict[str, Any]) -> str:
    """A dictionary, as many of its entries on a line as fit."""
    lines: list[str] = []
    for entry in (f"{quoted(key)}: {quoted(value)}," for key, value in values.items()):
        if lines and len(lines[-1]) + len(entry) < WIDEST:
            lines[-1] += " " + entry
        else:
            lines.append("    " + entry)
    return name + " = {\n" + "".join(line + "\n" for line in lines) + "}\n"


def quoted(value: Any) -> str:
    if isinstance(value, tuple):
        return "(" + ", ".join(map(quoted, value)) + ("," if len(value) == 1 else "") + ")"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def factor(expression: str | None) -> tuple[str | None, str | None]:
    """Factor and offset to SI base units, as decimals that pint computes; temperatures alone have an offset."""
    if expression is None:
        return None, None
    registry: Any = pint.UnitRegistry(non_int_type=Decimal)
    if not expression.startswith("degree_"):
        return plain(registry.parse_expression(expression).to_base_units().magnitude), "0"
    zero, one = (registry.Quantity(Decimal(n), expression).to("kelvin").magnitude for n in (0, 1))
    return plain(one - zero), plain(zero)


def plain(value: Any) -> str:
    text = f"{Context(prec=26).plus(Decimal(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def signs(rows: list[dict[str, Any]], key: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows:
        for sign in row.get(key, ()):
            if found.setdefault(sign, row["symbol"]) != row["symbol"]:
                raise SystemExit(f"units.yaml: {sign} is both {found[sign]} and {row['symbol']}")
    return dict(sorted(found.items()))


def phrases(rows: list[dict[str, Any]], lang: str) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, str] = {}
    for row in rows:
        for phrase in row.get(lang, ()):
            for form in forms(phrase.lower(), lang):
                if found.setdefault(form, row["symbol"]) != row["symbol"]:
                    raise SystemExit(f"units.yaml: {form} is both {found[form]} and {row['symbol']}")
    by_first: dict[str, list[tuple[str, str]]] = {}
    for form in sorted(found, key=lambda form: (-len(form), form)):
        by_first.setdefault(form.split()[0], []).append((form, found[form]))
    return {first: tuple(by_first[first]) for first in sorted(by_first)}


def forms(phrase: str, lang: str) -> Iterator[str]:
    """Singular and plural of "mètre(s) carré(s)"; French without its accents too."""
    for form in {phrase.replace("(s)", ""): 0, phrase.replace("(s)", "s"): 0}:
        yield form
        if lang == "fr":
            yield unaccented(form)


def unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


if __name__ == "__main__":
    sys.exit(main())
