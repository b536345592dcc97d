"""Names that stand once and are a misprint of one that the article has right at two other places: "Chne" beside
"Chine", "Quảảng Ngãi" beside "Quảng Ngãi", "Nẵng Đà", "Coree".

A letter is lost, too many, or has changed places with its neighbour, all marks are lost, two words are exchanged;
another letter makes another name too often. Of 1,680 correct articles five had a word with such a letter, all of them
misprints. A Vietnamese name need stand right at one place: its syllables hardly make another one (of 204 correct
articles none had such a pair).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from lint.annotate import countries, gazetteer
from lint.annotate.dictionary import is_known
from lint.annotate.fold import fold, strip
from lint.annotate.forms import Form
from lint.annotate.lookalikes import Pair
from lint.annotate.variants import by_letter, on_capitals
from lint.model import Article, NameMention

LEAST, OFTEN = 4, 2  # letters of a word, and places where it stands right
MANY = 20  # names that have all words but one in common: a list
OPENING, CLOSING = '«“"‘', '»”"’'


def find(article: Article, forms: list[Form], language: str) -> Iterator[Pair]:
    """The pairs among the forms of one language, notes all of them."""
    yield from _lettered(article, forms, language)
    yield from _but_a_word(forms, language)
    yield from _bare(forms, language)
    if language == "vi":
        yield from _exchanged(forms)


def _lettered(article: Article, forms: list[Form], language: str) -> Iterator[Pair]:
    """A word that no dictionary has, a letter off."""
    words = _words(forms)
    near: dict[str, list[Form]] = defaultdict(list)
    for word in words.values():
        if len(word.uses) >= OFTEN or language == "vi":
            for key in _keys(word.text.lower()):
                near[key].append(word)
    for odd in words.values() if near else ():
        if len(odd.uses) > 1 or _is_name(odd.text) or _is_quoted(odd.uses[0]):
            continue
        meant = {word.text: word for key in _keys(odd.text.lower()) for word in near.get(key, ())}
        found = [word for word in meant.values() if _is_slip(odd, word, language)]
        if len(found) == 1 and _stands_once(article, odd.text.lower()):
            yield Pair("letter", found[0], odd, typo=True, doubt=True)


def _but_a_word(forms: list[Form], language: str) -> Iterator[Pair]:
    """A longer name with one word a letter off; in Vietnamese one that lacks an inner letter may be a word."""
    alike: dict[tuple[str, ...], list[tuple[Form, Form]]] = defaultdict(list)
    for form in forms:
        words = form.text.split()
        for at, word in enumerate(words) if len(words) > 1 else ():
            part = Form(word, fold(word), form.uses)
            alike[(*words[:at], "", *words[at + 1 :])].append((form, part))
    for group in alike.values():
        for (one, its), (other, others) in combinations(group, 2) if len(group) < MANY else ():
            (kept, right), (odd, wrong) = sorted(((one, its), (other, others)), key=lambda pair: -len(pair[0].uses))
            if len(odd.uses) > 1 or len(wrong.text) < LEAST - 1 or not _is_slip(wrong, right, language):
                continue
            lost = language == "vi" and wrong.text[-2:] == right.text[-2:]
            if (lost or not _is_name(wrong.text)) and not _is_quoted(odd.uses[0]):
                yield Pair("letter", kept, odd, typo=True, doubt=True)


def _bare(forms: list[Form], language: str) -> Iterator[Pair]:
    """A name without any of its marks: of Vietnamese names in Vietnamese, elsewhere of words that marks alone make."""
    known = [form for form in forms if len(form.uses) >= OFTEN or language == "vi"]
    marked = {form.folded: form for form in known if strip(form.text) != form.text}
    for odd in forms if marked else ():
        kept = marked.get(odd.folded)
        if kept is None or len(odd.uses) > 1 or strip(odd.text) != odd.text or _is_quoted(odd.uses[0]):
            continue
        if _are_joined(odd.uses[0], kept):
            continue
        if language == "vi" or not (is_known(odd.text, language) or on_capitals(odd.text, kept.text)):
            yield Pair("diacritics", kept, odd, typo=True, doubt=True)


def _exchanged(forms: list[Form]) -> Iterator[Pair]:
    """The two words of a Vietnamese place that every map has, the other way round."""
    places = {form.text: form for form in forms if len(form.uses) >= OFTEN and form.text.count(" ") == 1}
    for odd in forms if places else ():
        kept = places.get(" ".join(reversed(odd.text.split()))) if odd.text.count(" ") == 1 else None
        if kept is not None and len(odd.uses) == 1 and _is_place(kept.text) and not _is_place(odd.text):
            yield Pair("order", kept, odd, typo=True, doubt=True)


def _is_place(name: str) -> bool:
    return bool(countries.by_name(name, "vi") or gazetteer.lands(name) or gazetteer.towns(name))


def _words(forms: list[Form]) -> dict[str, Form]:
    """The longer words of names, each with the places of the names that hold it."""
    words: dict[str, Form] = {}
    for form in forms:
        for word in form.text.split():
            if len(word) >= LEAST and word[0].isupper() and word.isalpha():
                words.setdefault(word, Form(word, fold(word), [])).uses.extend(form.uses)
    return words


def _keys(word: str) -> set[str]:
    """A word, and what is left of it without one of its letters: words a slip apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def _is_slip(odd: Form, word: Form, language: str) -> bool:
    one, other = odd.text.lower(), word.text.lower()
    if language != "vi":
        one, other = odd.folded, word.folded
    return by_letter(one, other) in ("swapped", "doubled", "dropped")


def _is_name(word: str) -> bool:
    """Whether a dictionary has a word, or its letters make a Vietnamese syllable."""
    from lint.spelling.syllables import is_syllable

    return is_syllable(word.lower()) or any(is_known(word, language) for language in ("fr", "en"))


def _is_quoted(use: NameMention) -> bool:
    """Whether a name stands alone in quotation marks, as copy cites a spelling."""
    text, (start, end) = use.block.text, use.span
    before, behind = text[max(0, start - 2) : start].strip(), text[end : end + 2].strip(" \u00a0\u202f,.")
    return before[-1:] in OPENING and behind[:1] in CLOSING and bool(before and behind)


def _are_joined(use: NameMention, kept: Form) -> bool:
    """Whether a conjunction joins a name to the other one: "Jean Duval et Jean Dûval" are two men."""
    text = use.block.text
    for other in kept.uses:
        first, second = sorted((use.span, other.span))
        if other.block is use.block and text[first.end : second.start].strip(" ,\u00a0") in (
            "et",
            "and",
            "và",
            "ou",
            "or",
        ):
            return True
    return False


def _stands_once(article: Article, word: str) -> bool:
    return sum(block.tokens.lowered.count(word) for block in article.prose) == 1
