"""Whether a capitalised word is a word of the language, asked of the lexicon only where a name is in doubt."""

from __future__ import annotations


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
