"""The language of a piece of text, told by its function words and by the letters that only Vietnamese has.

Capitalised words do not count: "Trong", "Cho" and "Hai" are names in French and English copy. Words that two of the
languages share ("on", "a", "son") tell nothing and are left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from lint.annotate.words import table
from lint.record import NamedTuple

FRENCH = table(
    "le la les des du une et est dans pour par sur au aux avec sont qui que ce cette ces ont été où sa ses leur",
    "leurs pas ne se il elle ils elles nous vous mais comme depuis selon lors ainsi après avant entre sans sous",
    "être avait avaient était étaient contre dont deux trois très même tout tous toute alors aussi encore fait",
)
ENGLISH = table(
    "the of and to in is was for that with by at from are were has have had this which will would been its their",
    "his her he she they it not be but who as more than said about after when there if we you so into over could",
)
VIETNAMESE = table(
    "của và là các những được một không người với đã này có trong cho khi tại năm từ về để đến ở ra vào như đó sẽ",
    "nhiều theo trên bị cũng lại sau đang còn mà tới việc hai phải thì vì bởi nên cùng giữa nhau",
)
ALL = FRENCH | ENGLISH | VIETNAMESE
NAMES = {"french": "fr", "français": "fr", "english": "en", "anglais": "en", "vietnamese": "vi", "tiếng việt": "vi"}
LETTERS = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
SAMPLE = 450  # characters that are looked at
ENOUGH = 4  # different function words that settle the language of a block


class Evidence(NamedTuple):
    """How many different words speak for each language."""

    fr: int
    en: int
    vi: int

    @property
    def best(self) -> str:
        return ("fr", "en", "vi")[self.index(max(self))]

    def count_of(self, language: str) -> int:
        return int(getattr(self, language, 0))


def evidence(text: str) -> Evidence:
    """Count what speaks for each language in the beginning of a text."""
    words = text[:SAMPLE].replace("’", " ").replace("'", " ").split()
    found = ALL.intersection(words)
    fr = len(FRENCH & found)
    en = len(ENGLISH & found)
    vi = len(VIETNAMESE & found)
    if vi < ENOUGH and max(fr, en) < ENOUGH and not text.isascii():
        vi = sum(word[0].islower() and not LETTERS.isdisjoint(word) for word in words) or vi
    return Evidence(fr, en, vi)


def total(counts: Iterable[Evidence]) -> Evidence:
    """The evidence of several texts together."""
    fr = en = vi = 0
    for count in counts:
        fr, en, vi = fr + count.fr, en + count.en, vi + count.vi
    return Evidence(fr, en, vi)


def tag(name: str) -> str | None:
    """A language as front matter names it, as BCP-47: "fr_CA" and "français" too; None for what is neither."""
    primary, _, region = name.strip().replace("_", "-").partition("-")
    primary = NAMES.get(primary.lower(), primary.lower())
    if not primary.isascii() or not primary.isalpha() or not 2 <= len(primary) <= 3:
        return None
    return f"{primary}-{region.upper() if len(region) == 2 else region}" if region else primary


def of_region(counts: Evidence, locale: str) -> str:
    """The language of a region as BCP-47: the locale where it is that language or nothing tells."""
    best = counts.best
    return locale if not counts.count_of(best) or locale.partition("-")[0] == best else best


def of_block(counts: Evidence, lang: str) -> str:
    """The language of a block: its region's, unless four words at least and three in four speak for another."""
    primary, best = lang.partition("-")[0], counts.best
    strong = counts.count_of(best) >= ENOUGH and counts.count_of(best) > 3 * counts.count_of(primary)
    return best if best != primary and strong and primary in Evidence._fields else lang
