"""Pairs of forms that could be one name: alike but for accents, order, capitals or a letter.

Whole names are compared with whole names; a family name alone with the last words of the full names, as it is how
copy goes on after the first mention.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Literal

from lint import patterns
from lint.annotate import variants
from lint.annotate.dictionary import is_common, is_given, is_known, is_word
from lint.annotate.fold import fold
from lint.annotate.forms import Form
from lint.annotate.name_grammar import FAMILIES
from lint.record import NamedTuple

Kind = Literal["diacritics", "order", "capitals", "letter", "given", "called"]
ROMAN = patterns.compile(r"[ivxlc]+")


class Pair(NamedTuple):
    """Two forms in the order of the text, and how they differ. `typo`: hardly two names, even side by side;
    `doubt`: as likely two persons."""

    kind: Kind
    one: Form
    other: Form
    typo: bool = False
    doubt: bool = False


class Family(NamedTuple):
    """What stands under one last word: full names and the word alone."""

    word: str
    full: list[Form]
    alone: list[Form]

    @property
    def uses(self) -> int:
        return sum(len(form.uses) for form in (*self.full, *self.alone))

    @property
    def titled(self) -> bool:
        return any(use.office for form in (*self.full, *self.alone) for use in form.uses)


def find(forms: list[Form], language: str, shortest: int) -> Iterator[Pair]:
    """The pairs among the forms of one language. `shortest`: letters that a word alone must have to be compared by
    the letter."""
    folded: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        folded[form.folded].append(form)
    for group in folded.values():
        if len(group) > 1:
            yield from _one_spelling(group, language)
    if language != "vi":
        yield from _by_blanks(folded)
    names = [name for name in folded if " " in name]
    places = _places(folded)
    yield from _swapped(places, language)
    for kind, one, other, typo in (*_by_order(names), *_by_letter(names, folded, language)):
        yield Pair(kind, folded[one][0], folded[other][0], typo)
    yield from _mistyped(places, language)
    if language != "vi":
        yield from _of_short_words(names, folded, language)
    families = _families(folded)
    yield from _accents_of_families(families, language)
    if language != "vi":
        given = {word for name in names for word in name.split()[:-1]}
        for pair in _letters_of_families(families, given, shortest):
            if not is_word(min(pair.one, pair.other, key=lambda form: len(form.uses)).text, language):
                yield pair


def _one_spelling(group: list[Form], language: str) -> Iterator[Pair]:
    """Forms of the same letters."""
    for one, other in combinations(group, 2):
        if one.text.lower() == other.text.lower():
            yield Pair("capitals", one, other)
        elif variants.by_accents(one.text, other.text, language) and not _are_words(one, other, language):
            yield Pair("diacritics", one, other)


def _by_blanks(folded: dict[str, list[Form]]) -> Iterator[Pair]:
    """Names that a blank or a hyphen parts: "Da Nang" and "Danang"; what is named after a person takes hyphens."""
    solid: dict[str, list[str]] = defaultdict(list)
    for name in folded:
        solid[name.replace(" ", "").replace("-", "")].append(name)
    for group in solid.values():
        for one, other in combinations(group, 2) if len(group) > 1 else ():
            if variants.by_blanks(one, other):
                yield Pair("diacritics", folded[one][0], folded[other][0])


def _are_words(one: Form, other: Form, language: str) -> bool:
    """Whether two forms of one word are words of the language both, as "Marche" and "Marché" are."""
    return " " not in one.text and is_word(one.text, language) and is_word(other.text, language)


def _by_order(names: list[str]) -> Iterator[tuple[Kind, str, str, bool]]:
    same: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in names:
        same[tuple(sorted(name.split()))].append(name)
    for group in same.values():
        for one, other in combinations(group, 2):
            if variants.by_order(one, other):
                yield "order", one, other, False


def _by_letter(names: list[str], folded: dict[str, list[Form]], language: str) -> Iterator[tuple[Kind, str, str, bool]]:
    """Names that differ in one word, by a letter. Of given names, and in Vietnamese, whose words are short, only what
    is no other name counts, or what bears the same title."""
    gaps: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for name in names:
        words = name.split()
        for at in range(len(words)):
            gaps[(*words[:at], "", *words[at + 1 :])].append((words[at], name))
    for gap, group in gaps.items():
        for (word, one), (its, other) in combinations(group, 2):
            slip = variants.by_letter(word, its) if min(len(word), len(its)) > 3 else None
            if slip and ROMAN.fullmatch(word) and ROMAN.fullmatch(its):
                continue  # "Article XXIV", "Article XXVI"
            if slip is None and gap[-1] == "" and min(len(word), len(its)) > 4 and len(gap) == 2:
                odd = variants.nearly(word, its) and not all(
                    is_known(each.capitalize(), language) for each in (word, its)
                )
                slip = variants.by_first(word, its) or ("replaced" if odd else None)
            both = slip is not None and is_given(word, language) and is_given(its, language)
            strict = (gap[0] == "" and (both or not is_common(gap[-1], language))) or (
                language == "vi" and variants.syllables(word) < 2
            )
            sure = slip in ("swapped", "doubled") or not strict or variants.by_vowel(word, its)
            counts = sorted(sum(len(form.uses) for form in folded[name]) for name in (one, other))
            # a company that stands often: "Kero Highlands", "Kerio Highlands"
            coined = is_common(gap[-1], language) and counts[0] == 1 and counts[1] > 2 and language != "vi"
            if slip and (sure or coined or _one_office(folded[one], folded[other])):
                yield "letter", one, other, slip == "swapped"


def _of_short_words(names: list[str], folded: dict[str, list[Form]], language: str) -> Iterator[Pair]:
    """ "Dak Lak", twice, and "Dak Lat": a short last word, or one inside a longer name, that nothing else has."""
    gaps: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for name in names:
        words = name.split()
        for at in range(1, len(words)) if words[0] not in FAMILIES else ():
            if 1 < len(words[at]) < 4 and words[at].isalpha():
                gaps[(*words[:at], words[at][0], *words[at + 1 :])].append((words[at], name))
    for gap, group in gaps.items():
        for (word, one), (its, other) in combinations(group, 2) if len(group) > 1 else ():
            odd, often = sorted((folded[one][0], folded[other][0]), key=lambda form: len(form.uses))
            rare = len(odd.uses) == 1 and (len(often.uses) > 1 or len(gap) > 2)
            apart = len(word) == len(its) and sum(a != b for a, b in zip(word, its, strict=True)) == 1
            if rare and apart and not (is_word(word, language) and is_word(its, language)):
                yield Pair("letter", often, odd, doubt=True)


def _one_office(some: list[Form], others: list[Form]) -> bool:
    """Whether a name that stands once bears the title of one that stands more often."""
    uses, its = ([use for form in forms for use in form.uses] for forms in (some, others))
    offices = [{use.office.lower() for use in each if use.office} for each in (uses, its)]
    return min(len(uses), len(its)) == 1 < max(len(uses), len(its)) and bool(offices[0] & offices[1])


def _places(folded: dict[str, list[Form]]) -> dict[str, list[Form]]:
    """The longer words of names, folded, with the forms that hold them."""
    places: dict[str, list[Form]] = defaultdict(list)
    for name, forms in folded.items():
        for word in name.split():
            if len(word) > 4:
                places[word] += forms
    return places


def _swapped(places: dict[str, list[Form]], language: str) -> Iterator[Pair]:
    """Words of which one stands once and is the other but for two letters exchanged: no other name that we know."""
    same: dict[str, list[str]] = defaultdict(list)
    sizes = variants.sizes(places)
    for word in places:
        if sizes[word[0], len(word)] > 1:
            same[variants.shuffled(word)].append(word)
    for group in same.values():
        for words in combinations(group, 2) if len(group) > 1 else ():
            one, other = (_with_word(places[word], word) for word in words)
            often = max(len(one.uses), len(other.uses)) > 1
            alone = any(" " not in form.text for word in words for form in places[word])
            if (often or alone) and variants.by_letter(*words) == "swapped" and _has_typo(one, other, language):
                yield Pair("letter", one, other, typo=True)


def _mistyped(places: dict[str, list[Form]], language: str) -> Iterator[Pair]:
    """A word that stands once, in no dictionary, and lacks or doubles a letter of one that is more certain."""
    sizes = variants.sizes(places)
    for long in places:
        for at in range(1, len(long)) if (long[0], len(long) - 1) in sizes else ():
            short = long[:at] + long[at + 1 :]
            if short in places and long[at] != long[at - 1 : at + 2][-1:] and variants.by_letter(short, long):
                words = (_with_word(places[short], short), _with_word(places[long], long))
                for odd, often in (words, words[::-1]):
                    if _is_slip_of(places, odd, often, language):
                        yield Pair("letter", often, odd)
                        break


def _is_slip_of(places: dict[str, list[Form]], odd: Form, often: Form, language: str) -> bool:
    """Whether an unknown word stands once, beside the same words as the one that it resembles, or alone where that is
    known, stands more often or ends a full name to which the odd one comes back with a title."""
    if len(odd.uses) > 1 or is_known(odd.text, language):
        return False
    if rest := _beside(places[odd.folded][0], odd):
        beside = [_beside(form, often) for form in places[often.folded]]
        return any(its and (set(rest) <= set(its) or rest[1:] == its) for its in beside)  # "L'Italien Aurelio Vinci"
    titled = odd.uses[0].office is not None
    if titled and any(form.folded.endswith(f" {often.folded}") for form in places[often.folded]):
        return True
    return len(often.uses) > 1 or is_known(often.text, language)


def _beside(form: Form, word: Form) -> list[str]:
    """The other words of a form."""
    return form.folded.replace(word.folded, "", 1).split()


def _has_typo(one: Form, other: Form, language: str) -> bool:
    """Whether one of two forms stands once and no dictionary has it."""
    return any(len(form.uses) == 1 and not is_known(form.text, language) for form in (one, other))


# --- Family names -----------------------------------------------------------------------------------------------------


def _families(folded: dict[str, list[Form]]) -> list[Family]:
    families: dict[str, Family] = {}
    for name, forms in folded.items():
        word = name.rpartition(" ")[2]
        family = families.setdefault(word, Family(word, [], []))
        (family.full if " " in name else family.alone).extend(forms)
    return list(families.values())


def _accents_of_families(families: list[Family], language: str) -> Iterator[Pair]:
    """A family name alone with other accents than in all full names: "Viktor Orbán" and "Orban"."""
    for family in families:
        words = {form.text.rpartition(" ")[2] for form in family.full}
        for form in family.alone:
            if words and form.text not in words:
                full = _with_word(family.full, family.word)
                if variants.by_accents(full.text, form.text, language):
                    yield Pair("diacritics", full, form)


def _letters_of_families(families: list[Family], given: set[str], shortest: int) -> Iterator[Pair]:
    """Two family names one letter apart, of which one stands once."""
    initials: dict[str, list[Family]] = defaultdict(list)
    for family in families:
        if len(family.word) >= shortest - 1 and family.word not in given:
            initials[family.word[0]].append(family)
    for group in initials.values():
        for one, other in combinations(group, 2):
            if _could_be_one(one, other, shortest):
                yield Pair(
                    "letter",
                    _with_word(one.full + one.alone, one.word),
                    _with_word(other.full + other.alone, other.word),
                )


def _could_be_one(one: Family, other: Family, shortest: int) -> bool:
    """Whether two family names are one with a slip: one of them stands once, the other with a full name or often."""
    slip = variants.by_letter(one.word, other.word)
    if slip in (None, "swapped") or min(one.uses, other.uses) > 1 or (one.full and other.full):
        return False
    if max(len(one.word), len(other.word)) < shortest or not (one.full or other.full):
        return False
    return max(one.uses, other.uses) > 1 and (slip != "replaced" or one.titled or other.titled)


def _with_word(forms: list[Form], folded: str) -> Form:
    """A word of forms as a form of its own, with all its places."""
    text = next(word for word in forms[0].text.split() if fold(word) == folded)
    return Form(text, folded, [use for form in forms for use in form.uses])
