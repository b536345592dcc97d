"""Pairs of forms that lie farther apart than a slip of one letter: halves of a hyphened name exchanged, letters that
moved, a family name that nobody bears beside the only person of its title, one noun with two names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from lint.annotate import offices
from lint.annotate.dictionary import is_known
from lint.annotate.forms import ADDRESSES, Form
from lint.annotate.lookalikes import Pair
from lint.annotate.name_grammar import FAMILIES
from lint.annotate.variants import by_letter, has_near, nearly, shuffled, sizes
from lint.model import Article, NameMention, Role
from lint.source import Span

SHORTEST = 6  # letters of words that are compared
MOVED = 5  # letters of words whose letters moved
NEAR = 0.75  # of two family names with one given name
ALIKE = 0.62  # of two family names under one title
OPENING = 3  # letters that these share
NOUN = 3  # letters of a noun before two names


def find(article: Article, forms: list[Form], language: str) -> Iterator[Pair]:
    """The pairs among the forms of one language."""
    yield from _halves(forms)
    if language == "vi":
        yield from _in_title(forms)
        yield from _foreign(article)
    else:
        yield from _unknown(forms, language)
        yield from _titled(forms)
        yield from _one_given(forms)
        yield from _behind_one_noun(forms, language)


def _halves(forms: list[Form]) -> Iterator[Pair]:
    """ "Ann Roux-Morel" and "Mrs Morel-Roux", "Pieter-Jan Maes" and "Jan-Pieter Maes"."""
    seen: dict[tuple[str, ...], tuple[str, Form]] = {}
    for form in forms:
        if "-" not in form.text or not (" " in form.text or any(use.office for use in form.uses)):
            continue
        for word in form.folded.split():
            parts = word.split("-")
            if len(parts) != 2 or parts[0] == parts[1] or min(map(len, parts)) < NOUN:
                continue
            first, one = seen.setdefault(tuple(sorted(parts)), (word, form))
            if first != word and _may_be_one(one, form, first, word):
                yield Pair("order", one, form)


def _may_be_one(one: Form, other: Form, first: str, word: str) -> bool:
    """Whether what stands beside two hyphened words is not two persons'."""
    rest, its = (set(form.folded.split()) - {hyphened} for form, hyphened in ((one, first), (other, word)))
    return rest <= its or its <= rest


def _unknown(forms: list[Form], language: str) -> Iterator[Pair]:
    """A word alone that no dictionary has, which stands once, a letter or a moved letter away from one that stands more
    often or that a dictionary has."""
    words: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        for word in form.text.split():
            if len(word) >= MOVED and word[0].isupper() and not word.isupper():
                words[word].append(form)
    odd = [word for word, held in words.items() if len(held) == 1 and len(held[0].uses) == 1 and held[0].text == word]
    near = sizes(words)
    for word in odd:
        if not has_near(word, near) or is_known(word, language):
            continue
        low = word.lower()
        for other, held in words.items():
            if other == word or other[0] != word[0] or abs(len(other) - len(word)) > 1:
                continue
            its = other.lower()
            if its == low:
                continue
            uses = [use for form in held for use in form.uses]
            moved = len(its) == len(low) and shuffled(its) == shuffled(low)
            replaced = min(len(its), len(low)) >= SHORTEST and by_letter(low, its) == "replaced"
            often = len(uses) > 1 and (replaced or moved)
            if often or (moved and is_known(other, language)):
                yield Pair("letter", Form(other, its, uses), words[word][0], doubt=True)


def _titled(forms: list[Form]) -> Iterator[Pair]:
    """ "Justice Ruth Baskerville" and "Justice Baskerfield", "Erwan Le Guilcher" and "M. Le Guillec": half of the name
    of the only bearer of a title, or of the only person that a form of address may mean."""
    full = [form for form in forms if _bare(form) is None]
    borne = {word for form in full for word in form.folded.split()}
    for form in forms:
        name = _bare(form)
        if name is None or name in borne or len(form.uses) > 1:
            continue
        head = _head(form.uses[0])
        last = _last_named(full, form.uses[0]) if head in ADDRESSES else None
        if last and last.folded.rpartition(" ")[2][0] == name[0]:
            yield Pair("letter", last, form, doubt=True)
            continue
        if len(name) < SHORTEST:
            continue
        bearers = [one for one in full if head in ADDRESSES or (head and any(_head(use) == head for use in one.uses))]
        families = {one.folded.rpartition(" ")[2] for one in bearers}
        if head in ADDRESSES:
            families = {family for family in families if _is_half(family, name)}
        if len(families) == 1 and _is_half(family := families.pop(), name):
            bearers = [one for one in bearers if one.folded.endswith(family)]
            text = bearers[0].text.rpartition(" ")[2]
            yield Pair("letter", Form(text, family, [use for one in bearers for use in one.uses]), form, doubt=True)


def _last_named(full: list[Form], use: NameMention) -> Form | None:
    """The full name that stands last before an address in its block."""
    before = [(each.span, form) for form in full for each in form.uses if each.block is use.block]
    return max(((span, form) for span, form in before if span.end < use.span.start), default=(None, None))[1]


def _bare(form: Form) -> str | None:
    """The family name of a form that has no given name, folded: "guilcher" of "Le Guilcher"."""
    first, _, last = form.folded.rpartition(" ")
    return last if first in ("", "le", "la", "de", "du", "van", "von") else None


def _is_half(family: str, name: str) -> bool:
    if family[:OPENING] != name[:OPENING] or nearly(family, name):
        return False
    return SequenceMatcher(None, family, name).ratio() >= ALIKE


def _one_given(forms: list[Form]) -> Iterator[Pair]:
    """ "Harriet Loxwood", twice, and "Harriet Lockwood": one given name, half of the family name."""
    given: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if form.text.count(" ") == 1:
            given[form.folded.partition(" ")[0]].append(form)
    for name, group in given.items():
        for one, other in combinations(group, 2) if len(name) > 1 else ():
            odd, often = sorted((one, other), key=lambda form: len(form.uses))
            word, its = (form.folded.rpartition(" ")[2] for form in (odd, often))
            if len(odd.uses) > 1 or len(often.uses) < 2 or word[:2] != its[:2] or nearly(word, its):
                continue
            if word.startswith(its) or its.startswith(word):
                continue  # "South Africa", "South Africans"
            if SequenceMatcher(None, word, its).ratio() >= NEAR and min(len(word), len(its)) >= SHORTEST:
                yield Pair("letter", often, odd, doubt=True)


def _head(use: NameMention) -> str:
    return (offices.head(use.office, use.block.language) or "") if use.office else ""


def _behind_one_noun(forms: list[Form], language: str) -> Iterator[Pair]:
    """ "le lac Pavin" and "du lac Parvin": one common noun before two names that a letter parts."""
    single = [form for form in forms if len(form.folded) >= MOVED and " " not in form.text and "-" not in form.text]
    near = sizes(form.folded for form in single)
    behind: dict[str, list[Form]] = defaultdict(list)
    for form in single:
        if has_near(form.folded, near) and (noun := _noun(form)):
            behind[noun].append(form)
    for group in behind.values():
        for at, one in enumerate(group):
            for other in group[at + 1 :]:
                unknown = not (is_known(one.text, language) and is_known(other.text, language))
                long = min(len(one.text), len(other.text)) >= SHORTEST or _is_above(one) or _is_above(other)
                once = min(len(one.uses), len(other.uses)) == 1
                if unknown and long and once and by_letter(one.folded, other.folded):
                    yield Pair("letter", one, other, doubt=True)


def _is_above(form: Form) -> bool:
    return any(use.block.role is Role.TITLE for use in form.uses)


def _noun(form: Form) -> str:
    use = form.uses[0]
    before = use.block.text[max(0, use.span.start - 20) : use.span.start]
    word = before.rstrip(" ").rpartition(" ")[2].replace("’", "'").rpartition("'")[2]
    return word if before.endswith(" ") and len(word) >= NOUN and word.islower() else ""


# --- Vietnamese -------------------------------------------------------------------------------------------------------


def _in_title(forms: list[Form]) -> Iterator[Pair]:
    """A place of two syllables in the headline, and one that differs in the beginning of the second below."""
    two = [form for form in forms if form.text.count(" ") == 1]
    above = [form for form in two if all(use.block.role is Role.TITLE for use in form.uses)]
    below = [form for form in two if all(use.block.role is not Role.TITLE for use in form.uses)]
    for one in above:
        head, tail = one.text.split()
        for other in below:
            first, last = other.text.split()
            if first == head and tail != last and tail[1:] == last[1:] and one.folded.split()[0] not in FAMILIES:
                yield Pair("letter", one, other, doubt=True)


def _is_word(word: str) -> bool:
    return is_known(word.lower(), "vi") or is_known(word.lower(), "en")


def _foreign(article: Article) -> Iterator[Pair]:
    """Foreign words of a Vietnamese text that a letter, or a moved one, parts."""
    found: dict[str, Form] = {}
    for block in article.prose:
        if block.language != "vi":
            continue
        long = [at for at, word in enumerate(block.tokens.words) if len(word) >= MOVED and word[0].isupper()]
        for at in long:
            word = block.tokens.words[at]
            if word[1:].islower():
                form = found.setdefault(word, Form(word, word.lower(), []))
                form.uses.append(NameMention(block, Span(*block.tokens.span(at)), word))
    near = sizes(found)
    forms = [form for form in found.values() if has_near(form.text, near) and not _is_word(form.text)]
    for at, one in enumerate(forms):
        for other in forms[at + 1 :]:
            if one.text[0] != other.text[0] or min(len(one.uses), len(other.uses)) > 1:
                continue
            moved = len(one.text) == len(other.text) and shuffled(one.folded) == shuffled(other.folded)
            slip = by_letter(one.folded, other.folded)
            if moved or slip in ("swapped", "doubled") or (slip and min(len(one.text), len(other.text)) >= SHORTEST):
                yield Pair("letter", one, other, doubt=True)
