"""Forms that break the agreement of a sentence: what `seed_words.py` plants."""

from __future__ import annotations

from collections.abc import Sequence

from lint.agreement.forms import plural_verb, plurals, singular_verb, singulars
from lint.agreement.words import Nature, nature
from lint.annotate.words import table
from lint.lexicon import FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, Lexicon, lexicon

PLURALS = {
    "fr": table("les des ces ses aux plusieurs leurs"),
    "en": table("these those several many various"),
}
SINGULARS = {"fr": table("le la un une ce cette du au"), "en": table("a an this each every")}
BE = table("est était sera sont étaient seront fut furent été")
VERBS = {"is": "are", "was": "were", "has": "have", "does": "do"}
SWAPPED = {**VERBS, **{plural: singular for singular, plural in VERBS.items()}}
MODALS = table("will would could should must cannot")
SUBJECTS = table("he she they we it")


def wrong(words: Sequence[str], index: int, language: str) -> list[str]:
    """What may stand instead of a word so that it disagrees with its neighbours; none for most words."""
    known = lexicon(language)
    if known is None or language not in PLURALS:
        return []
    return (_french if language == "fr" else _english)(words, index, known)


def _number(before: str, word: str, found: Nature, known: Lexicon, language: str) -> list[str]:
    """A noun in the other number than its determiner."""
    if not found.all & NOUN:
        return []
    if before in PLURALS[language] and found.plural:
        return list(singulars(word, known))[:1]
    return list(plurals(word, known))[:1] if before in SINGULARS[language] and found.singular else []


def _french(words: Sequence[str], index: int, known: Lexicon) -> list[str]:
    before, word = words[index - 1], words[index]
    found = nature(word, known)
    if before in BE and found.all & PARTICIPLE and (found.plural or found.singular):
        return list((singulars if found.plural else plurals)(word, known))[:1]
    if found.verb_plural:
        return list(singular_verb(word, known))[:1]
    if found.verb_singular and found.all & FINITE and nature(before, known).singular:
        return list(plural_verb(word, known))[:1]
    return _number(before, word, found, known, "fr")


def _english(words: Sequence[str], index: int, known: Lexicon) -> list[str]:
    before, word = words[index - 1], words[index]
    found = nature(word, known)
    if word in SWAPPED and (before in SUBJECTS or nature(before, known).all & NOUN):
        return [SWAPPED[word]]
    if (before in MODALS or words[index - 2 : index] == ["did", "not"]) and found.all & INFINITIVE:
        return [form for form in (f"{word}d", f"{word}ed") if nature(form, known).all & PARTICIPLE][:1]
    if before in ("a", "an"):
        return []
    return _number(before, word, found, known, "en") if not found.all & (GERUND | PARTICIPLE) else []
