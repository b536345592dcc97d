"""Build the bundled facts in rules/tables/facts, byte for byte the same each time.

    python tools/build_facts.py            compile the fact files into bundle.data, .names and .index
    python tools/build_facts.py --fetch    build countries.yaml from the pinned packages first
    python tools/build_facts.py --check    compare with the files that are there; exit 1 where they differ

countries.yaml comes from The World Factbook as two packages hold it (editions of 2026 and 2015, see inputs.yaml) and
from the names of rules/tables/countries.yaml. The other fact files are written by hand. Compiling needs no network, but
marisa-trie 1.4.1: the same names give the same file there.
"""

from __future__ import annotations

import argparse
import html
import io
import json
import re
import struct
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import marisa_trie
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]


from lint import facts  # noqa: E402
from lint.factbase import LANGUAGES, key  # noqa: E402
from tools import builder  # noqa: E402
from tools.leaders import leaders  # noqa: E402

FOLDER = ROOT / "rules/tables/facts"
NAMES = ROOT / "rules/tables/countries.yaml"
NO_FACTS = ("attributes", "desk", "inputs", "series", "sources")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DIVISIONS = ("provinces", "states", "regions", "departments", "cantons")
HEAD = """\
# Countries: built by tools/build_facts.py from The World Factbook (public domain), which the Central Intelligence
# Agency closed in 2026; change that, not this. Population grows from its year at the rate given; that of 2015 is the
# estimate of the edition of that year.
"""

# Neighbours as the pages also call them.
OTHER_NAMES = {
    "Republic of the Congo": "Congo (Brazzaville)", "Democratic Republic of the Congo": "DRC", "US": "United States",
    "Holy See": "Holy See (Vatican City)", "Vatican City": "Holy See (Vatican City)", "UAE": "United Arab Emirates",
    "Cote d'Ivoire": "Côte d'Ivoire", "Gambia": "The Gambia", "Dominican Republic": "The Dominican",
    "Czech Republic": "Czechia", "Macedonia": "North Macedonia",
}  # fmt: skip
# Two pages for one country, and pages of what is none, with its Internet code.
NO_COUNTRIES = ("West Bank", "Gaza", "South Georgia", "Saint Helena")

Json = Mapping[str, Any]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--fetch", action="store_true", help="build countries.yaml from its packages, too")
    builder.add_check(parser)
    args = parser.parse_args(argv)
    files: dict[str, bytes] = {}
    if args.fetch:
        pages, old = fetched()
        files["countries.yaml"] = countries(pages, old).encode()
        if not args.check:
            (FOLDER / "countries.yaml").write_bytes(files["countries.yaml"])
        check_cited(pages)
    files |= bundle(read())
    return builder.settle(FOLDER, files, check=args.check)


# --- The bundle -------------------------------------------------------------------------------------------------------


def read() -> list[dict[str, Any]]:
    """The things of all fact files, by id; files by hand add to countries.yaml as a desk's do."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(FOLDER.glob("*.yaml"), key=lambda path: (path.stem != "countries", path.stem)):
        if path.stem not in NO_FACTS:
            for row in facts.load(str(path)):
                found[row["id"]] = merged(found[row["id"]], row) if row["id"] in found else row
    found |= leaders(found)
    check_references(found)
    return [found[id_] for id_ in sorted(found)]


def merged(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """A thing with what another file adds: its facts replace those of the same attribute and other side."""
    replaced = {(fact[0], fact[4]) for fact in second["facts"]}
    kept = tuple(fact for fact in first["facts"] if (fact[0], fact[4]) not in replaced)
    names = {
        language: tuple(dict.fromkeys((*first["names"].get(language, ()), *second["names"].get(language, ()))))
        for language in LANGUAGES
    }
    ambiguous = tuple(dict.fromkeys((*first["ambiguous"], *second["ambiguous"])))
    return {**first, "names": names, "ambiguous": ambiguous, "facts": (*second["facts"], *kept)}


def check_references(found: Mapping[str, dict[str, Any]]) -> None:
    """Other sides, sources and shared names. Raises SystemExit."""
    known = sources()
    bearers: dict[str, tuple[str, bool]] = {}
    for id_, row in found.items():
        for fact in row["facts"]:
            for other in filter(None, fact[4].split(";")):
                if other not in found:
                    raise SystemExit(f"{id_}: nothing is called {other}")
            if fact[10] not in known:
                raise SystemExit(f"{id_}: no source {fact[10]} in sources.yaml")
        for language, names in row["names"].items():
            for name in names:
                declared = name in row["ambiguous"]
                other, fine = bearers.setdefault(key(name, language), (id_, declared))
                if other != id_ and not (declared and fine):
                    raise SystemExit(f"“{name}” is a name of {other} and of {id_}: list it under ambiguous of both")


def check_cited(pages: Mapping[str, Json]) -> None:
    """Whether the Factbook prints what files by hand take from it. Raises SystemExit."""
    printed = html.unescape(json.dumps(list(pages.values()), ensure_ascii=False))
    for row in facts.load(str(FOLDER / "nature.yaml")):
        for attribute, value, *_, source, _, _ in row["facts"]:
            if source == "cia" and f"{int(value):,}" not in printed:
                raise SystemExit(f"{row['id']}: the Factbook prints no {attribute} of {value}")


def sources() -> dict[str, str]:
    """The names of sources by key: in French and, after a tab, in English."""
    rows = yaml.safe_load((FOLDER / "sources.yaml").read_text("utf-8"))
    return {name: f"{row['name']}\t{row.get('en', row['name'])}" for name, row in rows.items()}


def bundle(rows: Iterable[dict[str, Any]]) -> dict[str, bytes]:
    """File name to content of the compiled facts; `lint.factbase` describes them."""
    rows = list(rows)
    lines = [">" + " ".join(sorted(starts(rows)))]
    lines += [f"={name}\t{text}" for name, text in sorted(sources().items())]
    data = "".join(line + "\n" for line in lines).encode()
    bearers: dict[str, list[int]] = {}
    for row in rows:
        for language in LANGUAGES:
            for name in dict.fromkeys(key(name, language) for name in row["names"].get(language, ())):
                bearers.setdefault(name, []).append(len(data))
        data += (line(row) + "\n").encode()
    trie = marisa_trie.Trie(sorted(bearers))
    index = [0] * (2 * len(bearers))
    for name, offsets in bearers.items():
        number = 2 * trie[name]
        index[number : number + 2] = [*offsets, 0][:2]
        if len(offsets) > 2:
            raise SystemExit(f"three things are called {name[1:]}")
    return {"bundle.data": data, "bundle.names": saved(trie), "bundle.index": struct.pack(f"<{len(index)}I", *index)}


def starts(rows: Iterable[dict[str, Any]]) -> set[str]:
    """First words of names that begin in lower case."""
    return {
        key(name, language)[1:].split()[0]
        for row in rows
        for language, names in row["names"].items()
        for name in names
        if name[0].islower()
    }


def line(row: Mapping[str, Any]) -> str:
    """A thing as a line."""
    names = [";".join(row["names"].get(language, ())) for language in LANGUAGES]
    fields = ["|".join(fact).rstrip("|") for fact in row["facts"]]
    return "\t".join([row["id"], row["kind"], *names, ";".join(row["ambiguous"]), *fields])


def saved(trie: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "names")
        trie.save(str(path))
        return path.read_bytes()


# --- Countries --------------------------------------------------------------------------------------------------------


def fetched() -> tuple[dict[str, Json], dict[str, Json]]:
    """The pages of both editions by their file names."""
    from build_lexicon import fetch

    new, old = (fetch(entry) for entry in yaml.safe_load((FOLDER / "inputs.yaml").read_text("utf-8")))
    return pages_of_wheel(new), pages_of_tar(old)


def pages_of_wheel(data: bytes) -> dict[str, Json]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {
            Path(name).stem: json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")
        }


def pages_of_tar(data: bytes) -> dict[str, Json]:
    pages = {}
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            if re.fullmatch(r"package/[a-z-]+/[a-z]{2}\.json", member.name):
                file = archive.extractfile(member)
                assert file is not None
                pages[Path(member.name).stem] = json.loads(file.read())
    return pages


def countries(pages: Mapping[str, Json], old: Mapping[str, Json]) -> str:
    """The text of countries.yaml."""
    rows = {row["id"]: row for row in yaml.load(NAMES.read_text("utf-8"), Loader=yaml.BaseLoader)}
    codes = {code: page for code, page in pages.items() if country(page) in rows}
    ids = {short_name(page): slug(rows[country(page)]) for page in codes.values()}
    ids |= {other: ids[name] for other, name in OTHER_NAMES.items()}
    found = {}
    shared = shared_names(rows[country(page)] for page in codes.values())
    for code, page in codes.items():
        row = rows[country(page)]
        lines = [*page_facts(page, ids), *_earlier(old.get(code, {}))]
        found[slug(row)] = _text(row, lines, shared)
    return HEAD + "".join(found[id_] for id_ in sorted(found))


def country(page: Json) -> str:
    """The ISO code of a page, by its Internet code."""
    written = text(page, "Communications", "Internet country code")
    match = re.search(r"\.([a-z]{2})\b", written)
    code = match[1].upper() if match else ""
    if short_name(page).startswith(NO_COUNTRIES):
        return ""
    return {"UK": "GB"}.get(code, code)


def short_name(page: Json) -> str:
    name = text(page, "Government", "Country name", "conventional short form")
    name = name if name and name != "none" else text(page, "Government", "Country name", "conventional long form")
    return re.sub(r"\s+", " ", name.split(";")[0].split(" or ")[0]).strip()


def text(page: Json, *path: str) -> str:
    """The text at a path of a page, without tags; nothing where there is none."""
    at: Any = page
    for name in path:
        if not isinstance(at, dict):
            return ""
        at = next((value for given, value in at.items() if given.strip() == name), None)
    written = at.get("text", "") if isinstance(at, dict) else ""
    return html.unescape(re.sub(r"<[^>]+>", " ", written))


def slug(row: Mapping[str, Any]) -> str:
    """The id of a country: its English name in lower case, with hyphens."""
    name = row["en"][0].removeprefix("the ")
    return re.sub(r"[^a-z]+", "-", key(name, "en")[1:]).strip("-")


def shared_names(rows: Iterable[Mapping[str, Any]]) -> set[str]:
    """Names in one language that two countries bear."""
    bearers: dict[str, set[str]] = {}
    for row in rows:
        for language in LANGUAGES:
            for name in row[language]:
                bearers.setdefault(key(bare(name), language), set()).add(row["id"])
    return {name for name, ids in bearers.items() if len(ids) > 1}


def _text(row: Mapping[str, Any], lines: Iterable[str], shared: set[str]) -> str:
    names = {lang: list(dict.fromkeys(bare(name) for name in row[lang])) for lang in LANGUAGES}
    shown = ", ".join(f"{lang}: [{', '.join(map(quoted, names[lang]))}]" for lang in LANGUAGES)
    head = f"- id: {slug(row)}\n  is: country\n  names: {{{shown}}}\n"
    several = dict.fromkeys(name for lang in LANGUAGES for name in names[lang] if key(name, lang) in shared)
    if several:
        head += f"  ambiguous: [{', '.join(map(quoted, several))}]\n"
    return head + "  facts:\n" + "".join(f"    - {{{line}}}\n" for line in lines)


def bare(name: str) -> str:
    """A name without its article."""
    return re.sub(r"^(?:[Ll]es? |[Ll]a |[Ll]['’]|[Tt]he )", "", name)


def quoted(name: str) -> str:
    return json.dumps(name, ensure_ascii=False) if re.search(r"[^\w .()-]|^(?:no|on|off|yes)$", name, re.I) else name


# --- The facts of a page ----------------------------------------------------------------------------------------------


def page_facts(page: Json, ids: Mapping[str, str]) -> Iterator[str]:
    yield from areas(text(page, "Geography", "Area", "total"), text(page, "Geography", "Area", "land"))
    yield from borders(page, ids)
    coast = figures(text(page, "Geography", "Coastline"), "km")
    if coast and coast[0] != "0":
        yield f"coast: {coast[0]} km, {SOURCE}"
    yield from population(text(page, "People and Society", "Population", "total"), growth(page), "cia")
    yield from divisions(text(page, "Government", "Administrative divisions"))
    yield from named("highest-point", text(page, "Geography", "Elevation", "highest point"))
    yield from named("capital", text(page, "Government", "Capital", "name"))
    yield from dates(text(page, "Government", "Independence"))
    for attribute, name in (("head-of-state", "chief of state"), ("head-of-government", "head of government")):
        yield from holder(attribute, text(page, "Government", "Executive branch", name))


SOURCE = "source: cia, as-of: 2026-01"


def figures(written: str, unit: str) -> list[str]:
    """The figures of a text that have a unit, without groups."""
    found = []
    for match in re.finditer(rf"(\d[\d,]*(?:\.\d+)?)( million)? {unit}\b", written):
        value = match[1].replace(",", "")
        found.append(f"{float(value) * 1e6:.0f}" if match[2] else value)
    return found


def areas(total: str, land: str) -> Iterator[str]:
    """Area with water and, where it differs much, without: copy has both."""
    found = [value for value in figures(total, "sq km") if float(value)]
    ground = figures(land, "sq km")[:1]
    several = [(value, "total" if n == 0 else "metropolitan") for n, value in enumerate(found[:2])]
    several += [(value, "land") for value in ground if found and abs(float(value) / float(found[0]) - 1) > 0.01]
    for value, note in several:
        yield f"area: {value} km², {SOURCE}" + (f", note: {note}" if len(several) > 1 else "")


def borders(page: Json, ids: Mapping[str, str]) -> Iterator[str]:
    """The total, and the border with each neighbour that is a country."""
    total = figures(text(page, "Geography", "Land boundaries", "total"), "km")
    if total and total[0] != "0":
        yield f"border: {total[0]} km, {SOURCE}"
    written = re.sub(r"\([^)]*\)", "", text(page, "Geography", "Land boundaries", "border countries"))
    lengths: dict[str, float] = {}
    for match in re.finditer(r"(?:^|;|,|\band)\s*([A-Z][^\d;]*?)\s+(\d[\d,]*(?:\.\d+)?) km", written):
        name = re.sub(r"\s+", " ", match[1]).strip()
        lengths[name] = lengths.get(name, 0) + float(match[2].replace(",", ""))
    for name, length in lengths.items():
        if name in ids:
            yield f"border: {length:g} km, with: {ids[name]}, {SOURCE}"


def growth(page: Json) -> str:
    match = re.search(r"(-?[\d.]+)%", text(page, "People and Society", "Population growth rate"))
    return match[1] if match else "0"


def population(written: str, rate: str, source: str) -> Iterator[str]:
    match = re.search(r"([\d,]+)\s*\((?:\w+ )?(20\d\d)", written)
    if match:
        yield f"population: {match[1].replace(',', '')}, as-of: {match[2]}, growth: {rate}%, source: {source}"


def _earlier(page: Json) -> Iterator[str]:
    """The population of the edition of 2015."""
    if page:
        rate = page.get("People and Society", {}).get("Population growth rate", {}).get("text", "")
        match = re.search(r"(-?[\d.]+)%", rate)
        written = page.get("People and Society", {}).get("Population", {}).get("text", "")
        yield from population(written, match[1] if match else "0", "cia")


def divisions(written: str) -> Iterator[str]:
    match = re.match(r"\s*(\d+) (\w+)\b", written)
    if match and match[2] in DIVISIONS and int(match[1]) > 3:
        yield f"{match[2]}: {match[1]}, {SOURCE}"


def named(attribute: str, written: str) -> Iterator[str]:
    name = re.sub(r"\s+", " ", written.split(";")[0].split("note")[0].replace("|", "")).strip()
    if name and len(name) < 80:
        yield f"{attribute}: {json.dumps(name, ensure_ascii=False)}, {SOURCE}"


def dates(written: str) -> Iterator[str]:
    """Dates of independence, the first the usual one; each with what the page says of it."""
    seen: set[str] = set()
    found = []
    for match in re.finditer(r"(?:(\d{1,2}) (\w+) )?\b(1[5-9]\d\d|20\d\d)\b(?:\s*\(([^)]*)\))?", written):
        day = iso(match[1], match[2], match[3]) if match[1] else match[3]
        if day[:4] not in seen:
            seen.add(day[:4])
            found.append((day, re.sub(r"[^\w,.'’-]+", " ", match[4] or "")[:60].strip()))
    for day, note in found:
        said = (
            f", note: {json.dumps(note or 'date named beside it', ensure_ascii=False)}"
            if note or len(found) > 1
            else ""
        )
        yield f'independence: "{day}", {SOURCE}{said}'


def holder(attribute: str, written: str) -> Iterator[str]:
    match = re.match(r"\s*([^();]{4,90}?)\s*\(since (?:approximately )?(\d{1,2}) (\w{3})\w* (\d{4})", written)
    if match:
        day = iso(match[2], match[3], match[4])
        yield f"{attribute}: {json.dumps(match[1], ensure_ascii=False)}, since: {day}, {SOURCE}"


def iso(day: str, month: str, year: str) -> str:
    """A date of the pages: only the year where the word is no month."""
    known = month[:3].lower()
    return f"{year}-{MONTHS.index(known) + 1:02}-{int(day):02}" if known in MONTHS else year


if __name__ == "__main__":
    sys.exit(main())
