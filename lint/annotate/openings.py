"""Opening phrases that end in a noun: "Reçu par le préfet, Paul Roux a plaidé". The comma parts two persons there.

A title and a name in apposition ("le préfet, Paul Roux, a plaidé") have a comma behind the name as well, or nothing.
"""

from __future__ import annotations

from lint import patterns
from lint.model import Block

COMMA = patterns.compile(r",\s(?:(?:Me|M\.|Mme|Mlle|Dr|Pr|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir)\s)?$")  # and an address
REACH = 90  # characters that an opening phrase may have
VERB = {  # right behind the name, which is the subject
    "fr": patterns.compile(
        r"\s(?:(?:a|ont|est|sont|était|avait|sera|va|doit|peut|veut|dit|se|ne|y|en|lui|leur|met|fait|voit|croit|sait"
        r"|tient|vient|devient|prend|rend|attend|défend|répond|perd|part|sort|sert|vit|suit|reçoit|dirige|mise|gagne|joue"
        r"|reste|signe|publie|lance|ouvre|quitte|arrive|appelle|propose|présente|refuse|accepte|demande|assure|explique"
        r"|plaide|préfère|espère|compte|pense|rêve|vise|travaille|cherche|raconte|porte)\b|\p{Ll}{2,}(?:era|ait|ira|ât|it)\b)"
        r"|\s[snl]['’]\p{Ll}"
    ),
    "en": patterns.compile(
        r"\s(?:is|was|has|had|will|would|can|could|did|does|says|said|told|went|took|made|gave|\p{Ll}{2,}ed)\b"
    ),
}
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
    if comma is None or language not in VERB or VERB[language].match(text, end) is None:
        return False
    phrase = text[block.sentence_at(start).start : comma.start()].lower()
    if len(phrase) > REACH or PHRASE[language].fullmatch(phrase) is None:
        return False
    return OBJECT[language].search(phrase) is not None
