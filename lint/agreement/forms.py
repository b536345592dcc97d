"""The form that a word should have had."""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.words import nature
from lint.lexicon import NOMINAL, Lexicon

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


def feminines(word: str, words: Lexicon) -> Iterator[str]:
    """Of a participle or adjective, in the number it has."""
    stem, plural = (word[:-1], "s") if word.endswith("s") and nature(word, words).plural else (word, "")
    if nature(stem + "e" + plural, words).nominal & NOMINAL:
        yield stem + "e" + plural


def masculines(word: str, words: Lexicon) -> Iterator[str]:
    stem, plural = (word[:-1], "s") if word.endswith("s") else (word, "")
    if stem.endswith("e") and nature(stem[:-1] + plural, words).nominal & NOMINAL:
        yield stem[:-1] + plural


def plural_verb(word: str, words: Lexicon) -> Iterator[str]:
    """The third person plural of a third person singular, where the endings tell."""
    if word in PLURAL_OF:
        yield PLURAL_OF[word]
        return
    for ending, new in (
        ("e", "ent"),
        ("a", "ont"),
        ("ait", "aient"),
        ("it", "issent"),
        ("d", "dent"),
        ("t", "tent"),
        ("a", "èrent"),
    ):
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).verb_plural:
            yield form
            return


def singular_verb(word: str, words: Lexicon) -> Iterator[str]:
    if word in SINGULAR_OF:
        yield SINGULAR_OF[word]
        return
    for ending, new in (("ent", "e"), ("ont", "a"), ("aient", "ait"), ("issent", "it"), ("èrent", "a")):
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and nature(form, words).all & ~NOMINAL and not nature(form, words).verb_plural:
            yield form
            return
