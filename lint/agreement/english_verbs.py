"""English verbs by the number that they show: "is" and "decides" of one, "are" and "decide" of several."""

from __future__ import annotations

from lint.agreement.words import nature
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, INFINITIVE, NOUN, PARTICIPLE, SINGULAR_3, Lexicon

PLURAL_OF = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn": "aren", "wasn": "weren", "hasn": "haven",
    "doesn": "don",
}  # fmt: skip
SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}
# Verbs that are nothing else in this form as a subject takes them, although dictionaries know nouns.
SAYS = {
    "says": "say", "includes": "include", "becomes": "become", "seems": "seem", "requires": "require",
    "provides": "provide", "allows": "allow", "agrees": "agree", "believes": "believe", "knows": "know",
    "expects": "expect", "remains": "remain", "goes": "go", "tells": "tell", "begins": "begin", "takes": "take",
    "makes": "make", "gives": "give", "wants": "want", "meets": "meet", "carries": "carry", "gets": "get",
    "comes": "come", "thinks": "think", "shows": "show", "brings": "bring", "keeps": "keep", "finds": "find",
}  # fmt: skip
SAY = {base: form for form, base in SAYS.items() if base in ("say", "include", "seem", "require", "provide", "agree")}
SAY |= {base: form for form, base in SAYS.items() if base in ("believe", "allow", "know", "expect", "remain", "begin")}
SAY |= {"tell": "tells", "become": "becomes"}
SINGULAR_VERBS, PLURAL_VERBS = PLURAL_OF | SAYS, SINGULAR_OF | SAY
# Verbs with a past form like the bare one: "the man who cut the ribbon".
UNCHANGED = table(
    "put cut hit set hurt let shut cost spread split read beat bid bet cast burst quit rid shed slit thrust upset",
    "broadcast forecast offset reset wed knit",
)
OTHER = NOUN | ADJECTIVE | ADVERB | PARTICIPLE
_known: dict[str, Forms] = {}


class Forms(dict[str, str]):
    """What a form shows: "one", "several" or nothing (""); worked out once for each word."""

    def __init__(self, words: Lexicon) -> None:
        super().__init__()
        self.words = words

    def __missing__(self, word: str) -> str:
        self[word] = found = self._told(word)
        return found

    def _told(self, word: str) -> str:
        if word in SINGULAR_VERBS:
            return "one"
        if word in PLURAL_VERBS:
            return "several"
        everything = nature(word, self.words).all
        if everything & OTHER or not everything & (FINITE | INFINITIVE):
            return ""
        if everything & SINGULAR_3:
            return "one" if word.endswith("s") and base(word, self.words) else ""
        return "several" if everything & INFINITIVE and not everything & FINITE and single(word, self.words) else ""


def forms(words: Lexicon) -> Forms:
    """The table of a lexicon."""
    found = _known.get(words.language)
    if found is None:
        found = _known[words.language] = Forms(words)
    return found


def base(word: str, words: Lexicon) -> str:
    """The form for several of a verb in -s; "" where the endings do not tell."""
    if word in SINGULAR_VERBS:
        return SINGULAR_VERBS[word]
    stems = [word[:-3] + "y"] if word.endswith("ies") else []
    known = (stem for stem in (*stems, word[:-1], word[:-2]) if nature(stem, words).all & INFINITIVE)
    return next(known, "") if len(word) > 3 else ""


def single(word: str, words: Lexicon) -> str:
    """The form for one of a bare verb; "" where the endings do not tell, or it is the past form too."""
    if word in UNCHANGED:
        return ""
    if word in PLURAL_VERBS:
        return PLURAL_VERBS[word]
    endings = (word[:-1] + "ies", word + "es", word + "s") if word.endswith("y") else (word + "es", word + "s")
    return next((form for form in endings if nature(form, words).all & SINGULAR_3), "")
