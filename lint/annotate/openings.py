"""Opening phrases that end in a noun: "Reçu par le préfet, Paul Roux a plaidé". The comma parts two persons there.

A title and a name in apposition ("le préfet, Paul Roux, a plaidé") have a comma behind the name as well, or nothing.
"""

from __future__ import annotations

from lint import patterns
from lint.annotate.name_grammar import words
from lint.lexicon import FINITE, lexicon
from lint.model import Block

COMMA = patterns.compile(r",\s(?:(?:Me|M\.|Mme|Mlle|Dr|Pr|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir)\s)?$")  # and an address
REACH = 90  # characters that an opening phrase may have
FOLLOWING = patterns.compile(r"\s(?:[snl]['’]\p{Ll}|(?P<word>\p{Ll}+))")
PRONOUNS = {"fr": words("se ne y en lui leur me nous vous"), "en": words("will would can could did does")}
# The whole of the phrase: no determiner opens it, since then its noun may be the subject.
PHRASE = {
    "fr": patterns.compile(r"(?!(?:le|la|les|un|une|ce|cet|cette|son|sa|notre|votre|l['’])\b)\p{L}[^,;:«»“”\".!?()]+"),
    "en": patterns.compile(r"(?!(?:the|a|an|his|her|its|their|our)\b)\p{L}[^,;:“”\".!?()]+"),
}
# Its end: a preposition and the noun that is its object, with what is of that noun.
OBJECT = {
    "fr": patterns.compile(
        r"\b(?:par|avec|chez|contre|selon|pour|devant|derrière|sans|sur|sous|entre|après|avant|de|du|des|à|au|aux|d['’])"
        r"\s?(?:(?:le|la|les|un|une|ce|cet|cette|son|sa|l['’])\s?)?(?:[\p{Ll}-]+\s){0,3}[\p{Ll}-]+"
        r"(?:\s(?:de|du|des|d['’])\s?[\p{L}’' -]+)?$"
    ),
    "en": patterns.compile(
        r"\b(?:by|with|to|of|from|about|for|against|beside|behind|before|after|at|on|over|under|like|unlike|without)\s"
        r"(?:(?:the|a|an|his|her|its|their|our)\s)?(?:[\p{L}’'-]+\s){0,4}[\p{Ll}-]+(?:\sof\s[\p{L}’' -]+)?$"
    ),
}


def parts(block: Block, start: int, end: int) -> bool:
    """Whether the comma before the name from `start` to `end` closes an opening phrase that is about another."""
    text, language = block.text, block.language
    comma = COMMA.search(text, max(0, start - 8), start)
    if comma is None or language not in PHRASE:
        return False
    phrase = text[block.sentence_at(start).start : comma.start()].lower()
    if len(phrase) > REACH or PHRASE[language].fullmatch(phrase) is None or OBJECT[language].search(phrase) is None:
        return False
    return _is_subject(text, end, language)


def _is_subject(text: str, end: int, language: str) -> bool:
    """Whether a verb, or the pronoun before it, follows the name that ends at `end`."""
    found = FOLLOWING.match(text, end)
    if found is None or not (word := found["word"]):
        return found is not None
    known = lexicon(language)
    finite = known is not None and any(reading & FINITE for reading in known.readings(word))
    return finite or word in PRONOUNS[language]
