"""What English words can be in a sentence, from WordNet's indexes of lemmas and its lists of irregular forms.

Regular forms are made from the lemmas and kept where a spelling dictionary has them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator

from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, PLURAL, SINGULAR, SINGULAR_3

VOWELS = "aeiou"
PAST_ONLY = table(
    "went came became overcame did undid redid overdid saw foresaw oversaw took undertook mistook overtook retook gave",
    "forgave wrote rewrote underwrote spoke broke chose fell befell ate overate drove flew knew grew outgrew threw",
    "overthrew drew withdrew began sang rang sank drank swam sprang shrank stank rode overrode rose arose ran outran",
    "overran wore swore tore stole froze woke awoke shook forsook forbade strode blew slew was were",
)

UMLAUTS = ("men", "ren", "feet", "geese", "mice", "lice", "teeth")  # endings of plurals that are never singulars
PLURALS = {"women": "woman", "policewomen": "policewoman", "servicewomen": "servicewoman"}  # that the list lacks


def readings(read: Callable[[str], str], words: Collection[str], possessed: Collection[str]) -> dict[str, set[int]]:
    """Words to the bits of their readings.

    `read` gives the text of one of WordNet's files, `words` are those of the dictionary, `possessed` those that it
    lists with 's: nouns, and for words in -s a sign that they are no mere plural.
    """
    found: dict[str, set[int]] = defaultdict(set)
    nouns, verbs = set(lemmas(read("index.noun"))), set(lemmas(read("index.verb")))
    irregular_plurals = irregular(read("noun.exc"))
    plurals = {
        form for forms in irregular_plurals.values() for form in forms if form.endswith(UMLAUTS)
    } | PLURALS.keys()
    nouns |= {word for word in possessed if word.islower() and word in words}
    nouns -= plurals
    for word, reading in (
        *((lemma, ADJECTIVE) for lemma in lemmas(read("index.adj"))),
        *((lemma, ADVERB) for lemma in lemmas(read("index.adv"))),
        *_nouns(nouns, {**irregular_plurals, **{one: {many} for many, one in PLURALS.items()}}, possessed),
        *_verbs(verbs, irregular(read("verb.exc"))),
    ):
        if word in words:
            found[word].add(reading)
    return dict(found)


def lemmas(index: str) -> Iterator[str]:
    """The single words of an index file, without the licence that opens it."""
    for line in index.split("\n"):
        word = line.partition(" ")[0]
        if word.isalpha() and word.islower():
            yield word


def irregular(exceptions: str) -> dict[str, set[str]]:
    """Lemma to its irregular forms, from a file of lines "form lemma"."""
    forms: dict[str, set[str]] = defaultdict(set)
    for line in exceptions.split("\n"):
        form, *bases = line.split() or [""]
        for base in bases:
            if form.isalpha():
                forms[base].add(form)
    return dict(forms)


def _nouns(
    nouns: Collection[str], irregulars: dict[str, set[str]], possessed: Collection[str]
) -> Iterator[tuple[str, int]]:
    plurals = {form for lemma in nouns for form in (*_with_s(lemma), *irregulars.get(lemma, ()))}
    for form in plurals:
        yield form, NOUN | PLURAL
    for lemma in nouns:
        if lemma not in plurals or lemma in possessed:
            yield lemma, NOUN | SINGULAR


def _verbs(verbs: Collection[str], irregulars: dict[str, set[str]]) -> Iterator[tuple[str, int]]:
    for lemma in verbs:
        yield lemma, INFINITIVE
        for form in _with_s(lemma):
            yield form, FINITE | SINGULAR_3
        for form in _with(lemma, "ing"):
            yield form, GERUND
        special = {form for form in irregulars.get(lemma, ()) if not form.endswith("ing")}
        strong = bool(special & PAST_ONLY)
        for form in special if strong else special | set(_with(lemma, "ed")):
            if form not in PAST_ONLY:
                yield form, PARTICIPLE
            if not strong or form in PAST_ONLY:
                yield form, FINITE


def _with_s(lemma: str) -> Iterator[str]:
    """A plural, or a verb in the third person: "talks", "matches", "countries"."""
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        yield lemma[:-1] + "ies"
    elif lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        yield lemma + "es"
    if not lemma.endswith(("s", "x", "z", "sh")):
        yield lemma + "s"


def _with(lemma: str, ending: str) -> Iterator[str]:
    """A verb with "ing" or "ed": "talking", "taking", "stopping", "carried"."""
    if lemma.endswith("e"):
        if not lemma.endswith(("ee", "ye", "oe")) or ending == "ed":
            yield lemma[:-1] + ending
        if ending == "ing":
            yield lemma + ending
    elif lemma.endswith("y") and ending == "ed" and lemma[-2:-1] not in VOWELS:
        yield lemma[:-1] + "ied"
    else:
        yield lemma + ending
        if lemma[-1] not in "wxy" + VOWELS:
            yield lemma + lemma[-1] + ending
