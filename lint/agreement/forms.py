"""The form that a word should have had."""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.words import Nature, nature
from lint.lexicon import (
    ADJECTIVE,
    INFINITIVE,
    NOMINAL,
    PARTICIPLE,
    PLURAL_1,
    PLURAL_3,
    SINGULAR_1,
    SINGULAR_2,
    SINGULAR_3,
    Lexicon,
)

PLURAL_OF = {
    "a": "ont", "est": "sont", "avait": "avaient", "était": "étaient", "aura": "auront", "sera": "seront",
    "aurait": "auraient", "serait": "seraient", "fut": "furent", "eut": "eurent", "peut": "peuvent", "doit": "doivent",
    "va": "vont", "vient": "viennent", "fait": "font",
    "veut": "veulent", "devrait": "devraient", "pourrait": "pourraient",
    "pouvait": "pouvaient", "devait": "devaient", "devra": "devront", "pourra": "pourront", "prend": "prennent",
    "reste": "restent", "permet": "permettent", "allait": "allaient", "vit": "vivent", "soit": "soient", "ait": "aient",
}  # fmt: skip
PLURAL_ENDINGS = (("", "s"), ("", "x"), ("al", "aux"), ("ail", "aux"))
SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}


def plurals(word: str, words: Lexicon) -> Iterator[str]:
    """Known plural forms of a noun, an adjective or a participle, the most common first."""
    forms = {word.removesuffix(ending) + new for ending, new in PLURAL_ENDINGS if word.endswith(ending)}
    yield from sorted((form for form in forms if nature(form, words).plural), key=words.zipf, reverse=True)


def singulars(word: str, words: Lexicon) -> Iterator[str]:
    for ending, new in (("s", ""), ("x", ""), ("aux", "al"), ("aux", "ail")):
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).singular:
            yield form


# Masculine and feminine endings, where the feminine takes more than an -e.
GENDERS = (
    ("eau", "elle"), ("el", "elle"), ("ieux", "ieille"), ("eil", "eille"), ("ître", "îtresse"), ("en", "enne"),
    ("er", "ère"), ("f", "ve"), ("ef", "ève"), ("eux", "euse"), ("oux", "ouse"), ("oux", "ouce"), ("x", "sse"),
    ("on", "onne"), ("an", "anne"), ("nc", "nche"), ("c", "que"), ("c", "cque"), ("ec", "èche"), ("ou", "olle"),
    ("il", "ille"), ("ul", "ulle"), ("ng", "ngue"), ("et", "ète"), ("t", "tte"), ("s", "sse"), ("ais", "aîche"),
    ("in", "igne"), ("gu", "guë"), ("û", "ue"), ("ous", "oute"), ("ers", "erce"), ("teur", "trice"),
    ("deur", "drice"), ("eur", "euse"),
)  # fmt: skip


def feminines(word: str, words: Lexicon) -> Iterator[str]:
    """Of a participle or adjective, in the number it has."""
    if word.endswith("aux"):
        stem, plural = word[:-2] + "l", "s"
    else:
        stem, plural = (word[:-1], "s") if word.endswith("s") and nature(word, words).plural else (word, "")
    turned = (stem + "e", *(stem.removesuffix(old) + new for old, new in GENDERS if stem.endswith(old)))
    yield from _described((form + plural for form in turned), words)


def masculines(word: str, words: Lexicon) -> Iterator[str]:
    stem, plural = (word[:-1], "s") if word.endswith("s") else (word, "")
    turned = [stem[:-1]] if stem.endswith("e") else []
    turned += [stem.removesuffix(new) + old for old, new in GENDERS if stem.endswith(new)]
    if plural and stem.endswith("ale"):
        turned, plural = [stem[:-2] + "ux"], ""
    yield from _described((form + _plural_of(form) if plural else form for form in turned), words)


def _plural_of(form: str) -> str:
    """The ending of the masculine plural."""
    return "" if form.endswith(("s", "x")) else "x" if form.endswith("eau") else "s"


def _described(forms: Iterator[str], words: Lexicon) -> Iterator[str]:
    """Those of some forms that are nouns, adjectives or participles, first what describes: "basse" before "base"."""
    known = [form for form in forms if nature(form, words).nominal & NOMINAL]
    yield from sorted(known, key=lambda form: not nature(form, words).all & (ADJECTIVE | PARTICIPLE))


def agreeing(word: str, noun: Nature, words: Lexicon) -> tuple[str, ...]:
    """An adjective or participle in the gender and number of a noun, as far as the endings tell."""
    forms = [word]
    if noun.plural and not word.endswith(("s", "x")):
        forms = list(plurals(word, words))
    elif noun.singular and word.endswith(("s", "x")):
        forms = list(singulars(word, words)) or [word]
    if noun.feminine:
        forms = [next(feminines(form, words), form) for form in forms]
        if noun.plural:  # "dangereux" is of both numbers, "dangereuse" is not
            forms = [form if form.endswith(("s", "x")) else next(plurals(form, words), form) for form in forms]
    elif noun.masculine:
        forms = [next(masculines(form, words), form) for form in forms]
    return tuple(dict.fromkeys(form for form in forms if form != word))


# Endings of the third person for one with those for several.
PLURAL_VERBS = (
    ("e", "ent"), ("a", "ont"), ("ait", "aient"), ("et", "ettent"), ("it", "issent"), ("d", "dent"), ("t", "tent"),
    ("a", "èrent"), ("aint", "aignent"), ("eint", "eignent"), ("oint", "oignent"), ("aît", "aissent"),
    ("oit", "oivent"), ("oit", "oient"), ("ient", "iennent"), ("it", "ivent"), ("it", "isent"), ("t", "vent"),
    ("t", "ent"), ("t", "sent"), ("aut", "alent"), ("eurt", "eurent"), ("at", "attent"), ("end", "ennent"),
    ("ait", "avent"), ("iert", "ièrent"), ("out", "olvent"), ("inc", "inquent"), ("ôt", "osent"), ("aît", "aisent"),
    ("oît", "oissent"), ("ut", "urent"), ("it", "irent"), ("int", "inrent"), ("ça", "cèrent"), ("ea", "èrent"),
    ("ait", "ont"),
)  # fmt: skip


def plural_verb(word: str, words: Lexicon) -> Iterator[str]:
    """The third person plural of a third person singular, where the endings tell."""
    if word in PLURAL_OF:
        yield PLURAL_OF[word]
        return
    for ending, new in PLURAL_VERBS:
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).all & PLURAL_3:
            yield form
            return


OTHER_STEMS = (("avent", "ait"), ("irent", "it"), ("urent", "ut"), ("inrent", "int"))


def singular_verb(word: str, words: Lexicon) -> Iterator[str]:
    if word in SINGULAR_OF:
        yield SINGULAR_OF[word]
        return
    regular = nature(word.removesuffix("ent") + "er", words).all & INFINITIVE
    third = () if regular else (("aissent", "aît"), ("ttent", "t"), ("dent", "d"), ("vent", "t"), ("sent", "t"))
    plain = (("ent", "e"), ("ont", "a"), ("aient", "ait"), ("issent", "it"), ("èrent", "a"))
    for ending, new in (*third, *plain, *((many, one) for one, many in PLURAL_VERBS), *OTHER_STEMS):
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).all & ~NOMINAL and not nature(form, words).verb_plural:
            yield form
            return


# Endings of the other persons with those of the third.
THIRD = {
    False: (
        ("rons", "ra"), ("rai", "ra"), ("ras", "ra"), ("rez", "ra"), ("as", "a"), ("ais", "ait"), ("x", "t"),
        ("es", "e"), ("ons", "e"), ("ds", "d"), ("ts", "t"), ("s", "t"),
    ),
    True: (
        ("rons", "ront"), ("rai", "ront"), ("ras", "ront"), ("rez", "ront"), ("ais", "aient"), ("ons", "ent"),
        ("es", "ent"), ("as", "ont"), ("x", "vent"), ("s", "vent"),
    ),
}  # fmt: skip


def third_person(word: str, plural: bool, words: Lexicon) -> Iterator[str]:
    """The third person of a first or second one, where the endings tell."""
    for ending, new in THIRD[plural]:
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).all & (PLURAL_3 if plural else SINGULAR_3):
            yield form
            return


# The other persons, where the endings do not tell.
IRREGULAR = {
    SINGULAR_1: {"a": "ai", "est": "suis", "va": "vais", "peut": "peux", "veut": "veux", "vaut": "vaux"},
    SINGULAR_2: {"a": "as", "est": "es", "va": "vas", "peut": "peux", "veut": "veux", "vaut": "vaux"},
    PLURAL_1: {
        "a": "avons",
        "est": "sommes",
        "va": "allons",
        "peut": "pouvons",
        "veut": "voulons",
        "doit": "devons",
        "fait": "faisons",
        "dit": "disons",
        "vient": "venons",
        "tient": "tenons",
        "prend": "prenons",
    },
}
ENDINGS = {
    SINGULAR_1: (("ait", "ais"), ("a", "ai"), ("t", "s"), ("d", "ds")),
    SINGULAR_2: (("ait", "ais"), ("a", "as"), ("e", "es"), ("t", "s"), ("d", "ds")),
    PLURAL_1: (("ait", "ions"), ("a", "ons"), ("e", "ons"), ("it", "issons"), ("d", "dons"), ("t", "tons")),
}


def in_person(word: str, person: int, words: Lexicon) -> Iterator[str]:
    """A third person singular in the first or second person, or in the first of the plural."""
    if word in IRREGULAR[person]:
        yield IRREGULAR[person][word]
        return
    for ending, new in ENDINGS[person]:
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).all & person:
            yield form
            return
