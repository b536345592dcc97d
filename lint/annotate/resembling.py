"""Words of names that resemble each other, weighed: one letter or one sound apart, one of them rare and unintroduced.

Every two words of the names of a page are a pair. How often each stands, whose it is, what stands beside it and what a
dictionary knows add to the evidence, or take from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from lint.annotate import countries
from lint.annotate.dictionary import is_common, is_known, is_word
from lint.annotate.fold import fold
from lint.annotate.forms import Form, in_one_sentence
from lint.annotate.lookalikes import ROMAN, Pair
from lint.annotate.variants import alike, by_accents
from lint.model import NameMention
from lint.persons.nobody import is_placed

SHORTEST = 4  # letters of a word that is compared
TAIL = 3  # letters in which two words end alike
LONG, LONGER = 7, 6
LEAST = 0.6
OPENING, NEAR = 3, 0.66  # letters that names farther apart share, and how like they are
ADDRESSED = ("ông ", "bà ", "anh ", "chị ", "cô ", "em ", "thầy ", "chú ")
ENDINGS = (
    "s",
    "e",
    "es",
    "n",
    "ne",
    "x",
    "a",
    "o",
    "ese",
    "an",
    "ian",
    "ais",
    "ies",
    "ie",
    "ns",
)  # what may be another form of a word


class Word:
    """A word of names: its forms, the names that hold it, and the words beside it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.uses: list[NameMention] = []
        self.before: set[str] = set()
        self.behind: set[str] = set()
        self.alone = self.titled = 0

    @property
    def form(self) -> Form:
        return Form(self.text, fold(self.text), self.uses)


def find(forms: Sequence[Form], language: str) -> Iterator[Pair]:
    """The pairs among the forms of one language, the likeliest first."""
    found = [*_words(forms, language), *(_syllables(forms) if language == "vi" else ())]
    yield from (pair for _, pair in sorted(found, key=lambda each: -each[0]))


def _gathered(forms: Sequence[Form]) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for form in forms:
        parts = form.text.split()
        for at, part in enumerate(parts):
            text = part.removesuffix("'s").strip("'’-")
            least = LONGER if form.uses[0].block.language == "vi" else SHORTEST
            if len(text) >= least and text[0].isupper() and not ROMAN.fullmatch(text.lower().rstrip("e")):
                word = words.setdefault(text, Word(text))
                word.uses += form.uses
                word.before.update(fold(each) for each in parts[:at][-1:])
                word.behind.update(fold(each) for each in parts[at + 1 :][:1])
                word.alone += len(parts) == 1
                word.titled += any(use.office for use in form.uses)
    return words


def _words(forms: Sequence[Form], language: str) -> Iterator[tuple[float, Pair]]:
    words = _gathered(forms)
    groups: dict[str, list[Word]] = defaultdict(list)
    for word in words.values():
        groups[fold(word.text)].append(word)
    for one, other in _pairs(groups):
        first, second = groups[one][0], groups[other][0]
        if min(len(first.uses), len(second.uses)) == 1 and _alike(one, other):
            odd, often = sorted((first, second), key=lambda word: (len(word.uses), -_place(word)))
            weight = _weight(odd, often, language)
            if weight >= LEAST:
                yield weight, Pair("letter", often.form, odd.form, doubt=True)
    for group in groups.values():
        for first, second in combinations(group, 2) if len(group) > 1 else ():
            odd, often = sorted((first, second), key=lambda word: (len(word.uses), -_place(word)))
            if (
                first.text.lower() != second.text.lower()
                and len(odd.uses) == 1
                and _weight(odd, often, language) >= LEAST
            ):
                yield 1.0, Pair("diacritics", often.form, odd.form, doubt=True)


def _pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of words, about as long, that begin alike or end alike."""
    keyed: dict[str, list[str]] = defaultdict(list)
    for word in words:
        keyed[word[:1]].append(word)
        keyed[f"-{word[-TAIL:]}"].append(word)
    for key, group in keyed.items():
        for one, other in combinations(group, 2) if len(group) > 1 else ():
            if abs(len(one) - len(other)) < 3 and (key[0] != "-" or one[:1] != other[:1]):
                yield one, other


def _place(word: Word) -> int:
    return word.uses[0].block.map.to_source(word.uses[0].span).start


def _alike(one: str, other: str) -> bool:
    if max(len(one), len(other)) <= SHORTEST:
        return one[0] == other[0] and alike(one, other)
    return alike(one, other) or (one[:OPENING] == other[:OPENING] and _ratio(one, other) >= NEAR)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _weight(odd: Word, often: Word, language: str) -> float:
    weight = 0.4 if len(odd.uses) == 1 else -0.4 * (len(odd.uses) - 1)
    weight += 0.15 * min(3, len(often.uses) - len(odd.uses)) + 0.2 * (len(odd.text) >= LONG) - 0.2 * (len(odd.text) < 5)
    known = is_word(odd.text, language) or is_common(odd.text, language)
    weight += 0.25 * (not is_known(odd.text, language)) - 0.5 * known
    weight -= 0.3 * is_word(often.text, language)
    weight += 0.5 * bool(odd.before & often.before or odd.behind & often.behind)
    introduced = bool(often.before or often.behind)
    weight += 0.3 * (introduced and not odd.before and not odd.behind) + 0.1 * bool(odd.titled)
    weight -= 0.6 * bool(odd.before and often.before and not odd.before & often.before)
    weight -= 0.6 * bool(odd.behind and often.behind and not odd.behind & often.behind)
    weight -= 1.0 * any(_is_of_country(word.text, language) for word in (odd, often))
    weight -= 0.3 * (fold(odd.text)[0] != fold(often.text)[0]) + 0.35 * (not alike(fold(odd.text), fold(often.text)))
    short, long = sorted((fold(odd.text), fold(often.text)), key=len)
    weight -= 0.5 * (
        long.startswith(short[:-1]) and (long[len(short) :] in ENDINGS or long[len(short) - 1 :] in ENDINGS)
    )
    weight -= 0.3 * (short[:-1] == long[:-1] and len(short) == len(long))
    weight -= 0.6 * (all(map(is_placed, odd.uses)) and not all(map(is_placed, often.uses)))
    weight -= 0.6 * (bool(odd.behind) and all(is_known(word.text, language) for word in (odd, often)))
    weight -= 0.6 * in_one_sentence(odd.form, often.form)
    return weight


def _is_of_country(word: str, language: str) -> bool:
    return bool(countries.by_name(word, language) or countries.by_adjective(fold(word), language))


def _called(forms: Sequence[Form], full: Sequence[Form]) -> Iterator[tuple[float, Pair]]:
    """Vietnamese given names behind an address that nobody bears, beside one that somebody does: "bà Thu Hiên"."""
    tails = [(form, form.text.lower().split()) for form in full if form.text.count(" ") > 1]
    for form in forms:
        parts = form.text.lower().split()
        if len(parts) > 2 or not any(_is_addressed(use) for use in form.uses):
            continue
        if any(tail[-len(parts) :] == parts for _, tail in tails):
            continue
        for other, tail in tails:
            odd = [(a, b) for a, b in zip(parts, tail[-len(parts) :], strict=True) if a != b]
            if len(odd) == 1 and (fold(odd[0][0]) == fold(odd[0][1]) or alike(*map(fold, odd[0]))):
                weight = 0.6 + 0.3 * (len(parts) > 1) - 0.2 * (len(form.uses) - 1) - 0.2 * (len(tails) > 3)
                yield weight, Pair("letter", other, form, doubt=True)


def _is_addressed(use: NameMention) -> bool:
    return bool(use.office) or use.block.lower.endswith(ADDRESSED, 0, use.span.start)


def _syllables(forms: Sequence[Form]) -> Iterator[tuple[float, Pair]]:
    """Vietnamese names that one syllable parts, by its tone or by a letter."""
    full = [form for form in forms if " " in form.text]
    yield from ((weight, pair) for weight, pair in _called(forms, full) if weight >= LEAST)
    gaps: dict[tuple[str, ...], list[tuple[str, Form]]] = defaultdict(list)
    for form in full:
        parts = form.text.lower().split()
        for at in range(len(parts)):
            gaps[(*parts[:at], "", *parts[at + 1 :])].append((parts[at], form))
    for gap, group in gaps.items():
        for (one, first), (other, second) in combinations(group, 2) if len(group) > 1 else ():
            tone = fold(one) == fold(other)
            style = tone and not by_accents(one, other, "vi")
            if one == other or style or not (tone or alike(fold(one), fold(other)) or fold(one)[:1] == fold(other)[:1]):
                continue
            odd, often = sorted((first, second), key=lambda form: len(form.uses))
            weight = 0.2 + 0.3 * (len(gap) - 2) + 0.4 * tone + 0.15 * min(4, len(often.uses) - len(odd.uses))
            weight += 0.2 * (gap[-1] == "") - 0.4 * (len(odd.uses) - 1) - 0.6 * in_one_sentence(odd, often)
            if weight >= LEAST:
                yield weight, Pair("diacritics" if tone else "letter", often, odd, doubt=True)
