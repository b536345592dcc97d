"""Whether a capitalised word is a word of the language, asked of the lexicon only where a name is in doubt."""

from __future__ import annotations

RARE = 3.2  # the zipf frequency of a word that is as likely a name


def is_word(word: str, language: str) -> bool:
    """Whether a dictionary has a word without its capital; False where a language has no lexicon."""
    from lint.lexicon import lexicon

    known = lexicon(language)
    return known is not None and word.lower() in known.forms


def is_known(word: str, language: str) -> bool:
    """Whether a dictionary has a word, as a name or without its capital; False where a language has no lexicon."""
    from lint.lexicon import lexicon

    known = lexicon(language)
    return known is not None and word in known


def is_given(word: str, language: str) -> bool:
    """Whether a capitalised word can be a given name: a dictionary has it with its capital, or not at all."""
    from lint.lexicon import lexicon

    known = lexicon(language)
    return known is None or word in known.forms or word.lower() not in known.forms


def is_common(word: str, language: str) -> bool:
    """Whether a dictionary has a word without its capital and copy uses it: "brant" is rare; False without lexicon."""
    from lint.lexicon import lexicon

    known = lexicon(language)
    return known is not None and (lower := word.lower()) in known.forms and known.zipf(lower) > RARE
