"""Phrases that need a little word: "en raison la tempête", "one the largest", "favorables l'arrivée".

The phrases are those of the rule; each is looked for by its rarest word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import product

from lint.agreement.english import NUMBERS as ENGLISH_NUMBERS
from lint.agreement.french_words import TIMES
from lint.agreement.nouns import NUMBERS as FRENCH_NUMBERS
from lint.agreement.words import BLANKS, LINKS, Line
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    INVARIABLE,
    NOMINAL,
    NOUN,
    PARTICIPLE,
    PLURAL,
    SINGULAR_2,
    SINGULAR_3,
    Lexicon,
)
from lint.model import Hit
from lint.record import NamedTuple

ARTICLES = frozenset(("l", "le", "la"))
DETERMINERS = {
    "fr": table("le la les l un une ce cette ces cet son sa ses leur leurs"),
    "en": table("the a an his her their its our this these those"),
}
TIME = TIMES | table(
    "un une uns unes lot",
    "lundis mardis mercredis jeudis vendredis samedis dimanches",
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre",
    "octobre novembre décembre aujourd demain hier trimestre semestre",
    "week weeks month months year years day days time morning evening night afternoon weekend last next",
)
NUMBERS = ENGLISH_NUMBERS | FRENCH_NUMBERS
VOWELS = tuple("aeéèêiîoôuyhœ")
CONTRACTIONS = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}
# Words before a phrase that make it whole.
COMPLETE = {
    "lors": table("dès depuis"), "totalité": table("en"), "près": table("peu"), "lot": table("whole"),
    **dict.fromkeys(
        ("trouve", "trouvent"), table("se s me te nous vous on il elle ils elles qui y l le la les")
    ),
    "moins": table("au du à vers jusqu"), "plus": table("au du"),
    "more": table("one once many few some any no or and even much far a"), "fewer": table("no or and"),
    "least": table("at the in very"),
}  # fmt: skip
# Words after which a subject may follow its verb.
INVERTING = table("que qu dont où auquel à laquelle auxquels auxquelles duquel desquels lesquels lequel y en quoi qui")
# Words whose phrases no time ends: "grâce un dernier effort".
ALWAYS = table("grâce raison cours dépit quant sein faveur according spite behalf forward care")
SUBJECTS = table("il elle on ils elles nous vous")
WEEK = table(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier monday tuesday wednesday thursday friday saturday sunday"
)
NEAR = 8  # words between the two
LONGEST = 10  # words of a complement
VERBS = table("is are was were be been has have had do does did will would can could may might must shall should")
VERBAL = FINITE | INFINITIVE | SINGULAR_3
# French adjectives that stand before their noun: "en raison mauvais temps".
LEADING = table(
    "mauvais mauvaise bon bonne bons bonnes grand grande grands grandes gros grosse petit petite petits petites",
    "fort forte forts fortes violents violentes nombreux nombreuses nouveau nouvelle nouveaux nouvelles importants",
    "importantes plusieurs certains certaines divers diverses différents différentes fréquents fréquentes multiples",
)
# Words that may be verbs, unless a clause begins with them.
OPENERS = table("thanks compared instead")


class Params(NamedTuple):
    """What is missing, by language.

    `governing` are plural adjectives of French that take a complement with à, de or pour. `phrases` are incomplete
    phrases with the complete ones. In them "*" is a determiner, "~" a verb in its bare form that is nothing else, "^"
    one that may be a noun, "+" a plural noun that is nothing else, "%" a number above one, "-est" a word that ends so,
    "&" any determiner, number or noun, and "=" what "&" is where no verb follows up to
    the next mark; the last word that stands there takes the place of the sign in the complete
    phrase. "a|b" are words of which one stands there; "|" alone is that word in the complete phrase. `headed` are
    phrases before which a word must stand, with the words that may, the first of which is suggested. `partners` are
    Vietnamese syllables with what stands before or behind them, `links` Vietnamese words that need one between them
    (see `lint.missing.vietnamese`).
    """

    governing: tuple[str, ...] = ()
    phrases: Mapping[str, Mapping[str, str]] = {}
    headed: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    partners: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


class Gap(NamedTuple):
    """`words` of an incomplete phrase and the complete one ("" for an adjective that governs).

    `heads` are the words that may stand before a phrase that needs one; `anchor` is the place of its rarest word, by
    which it is looked for, and `near` another word so many places `beside` it ("" where all others are signs).
    """

    words: tuple[str, ...]
    right: str
    anchor: int
    heads: frozenset[str] = frozenset()
    near: str = ""
    beside: int = 0


# --- Adjectives that govern ---


def _lacks(line: Line, index: int) -> bool:
    """A plural noun before the adjective, a noun that is no verb after the article, blanks between."""
    before, after = line.nature(index - 1), line.nature(index + 2)
    if not before.all & NOUN or not before.nominal & PLURAL:
        return False
    if not after.all & NOUN or after.all & FINITE:
        return False
    return line.is_lower(index + 2) and line.at(index + 2) not in TIMES and line.joined(index - 1, index + 2)


# --- Phrases ----------------------------------------------------------------------------------------------------------

Table = dict[str, list[Gap]]
_known: dict[tuple[int, str], tuple[Params, Table, frozenset[str]]] = {}


def ready(params: Params, words: Lexicon, others: Iterable[str]) -> tuple[Table, frozenset[str]]:
    """The phrases of a language by their rarest word, and these words with others; made once for a rule."""
    known = _known.get((id(params), words.language))
    if known is None or known[0] is not params:
        found: dict[str, list[Gap]] = {}
        for phrase, right in params.phrases.get(words.language, {}).items():
            for chosen in product(*(part.split("|") for part in phrase.split())):
                said = iter(word for word, part in zip(chosen, phrase.split(), strict=True) if "|" in part)
                whole = " ".join(part.replace("|", next(said)) if "|" in part else part for part in right.split(" "))
                gap = _gap(" ".join(chosen), whole, (), words)
                found.setdefault(gap.words[gap.anchor], []).append(gap)
        for adjective in params.governing if words.language == "fr" else ():
            found.setdefault(adjective, []).append(Gap((adjective,), "", 0))
        for phrase, heads in params.headed.get(words.language, {}).items():
            gap = _gap(phrase, f"{heads[0]} {phrase}", heads, words)
            found.setdefault(gap.words[gap.anchor], []).append(gap)
        known = _known[id(params), words.language] = params, found, frozenset((*found, *others))
    return known[1], known[2]


@cache
def _zipf(word: str, words: Lexicon) -> float:
    return words.zipf(word)


def _gap(phrase: str, right: str, heads: tuple[str, ...], words: Lexicon) -> Gap:
    parts = tuple(phrase.split())
    said = [place for place, word in enumerate(parts) if word[0] not in SIGNS]
    anchor = min(said, key=lambda at: _zipf(parts[at], words))
    other = next((place for place in said if place != anchor), anchor)
    near = "" if other == anchor else parts[other]
    return Gap(parts, right, anchor, frozenset(heads), near, other - anchor)


def hit(line: Line, place: int, gaps: Sequence[Gap]) -> Hit | None:
    """What one of some phrases lacks, whose rarest word stands at a place."""
    padded = line.padded
    near = (gap for gap in gaps if not gap.near or padded[place + gap.beside] == gap.near)
    gap = next((gap for gap in near if _fits(line, place - gap.anchor, gap)), None)
    return None if gap is None else _hit(line, place - gap.anchor, gap)


def _hit(line: Line, index: int, gap: Gap) -> Hit:
    last = _end(line, index, gap)
    text, span = line.block.text, line.span(index, last if gap.right else last + 2)
    shown = text[span.start : span.end]
    if not gap.right:
        return Hit("preposition", line.block, span, {"words": shown, "adjective": line.lower[index]})
    final = text[line.tokens.span(last)[0] : span.end]
    form = " ".join(final if word[0] in SIGNS else word for word in gap.right.split(" "))
    form = _contracted(form) if line.lexicon.language == "fr" else form
    return Hit("word", line.block, span, {"words": shown, "form": form})


def _end(line: Line, index: int, gap: Gap) -> int:
    """The place of the last word of a phrase; a day of the week may part a determiner from what lacks its word."""
    last = index + len(gap.words) - 1
    return last + (gap.words[-1] == "*" and line.at(last) in WEEK)


def _contracted(form: str) -> str:
    """A phrase with its preposition and article in one, and with its elision."""
    for apart, together in CONTRACTIONS.items():
        form = f"{form} ".replace(f" {apart} ", f" {together} ")[:-1]
    head, _, last = form.rpartition(" de ")
    return f"{head} d’{last}" if head and last[:1] in VOWELS else form


def _fits(line: Line, index: int, gap: Gap) -> bool:
    if not gap.right:
        return line.at(index + 1) in ARTICLES and _lacks(line, index)
    last = _end(line, index, gap)
    for step, word in enumerate(gap.words):
        step += (last - index + 1 - len(gap.words)) * (step == len(gap.words) - 1)
        if line.padded[index + step] != word and not _matches(line, index + step, word):
            return False
    if index < 0 or last >= len(line) or not LINKS.issuperset(line.gaps[index + 1 : last + 1]):
        return False
    if not line.ends(last) and not line.at(last).isdigit():
        return False
    if _unless(line, index, gap):
        return False
    if gap.heads:
        return _headless(line, index, gap.heads)
    if gap.words[-1] == "&" and line.at(last) not in DETERMINERS[line.lexicon.language]:
        return True
    timed = line.at(last + 1) in TIME and gap.words[gap.anchor] not in ALWAYS
    return gap.words[-1] not in "*&" or (line.is_lower(last + 1) and not timed)


def _unless(line: Line, index: int, gap: Gap) -> bool:
    """Whether what stands before makes it whole, or turns round subject and verb ("où ont pris part les élus")."""
    before = line.at(index - 1)
    if before in COMPLETE.get(gap.words[0], ()) or (gap.words[0] == "more" and before in NUMBERS):
        return True
    if gap.words[0] in OPENERS and gap.words[-1] == "=" and index not in line.starts:
        return line.gaps[index] in BLANKS or (gap.words[0] == "compared" and line.gaps[index] == ", ")
    if gap.words[0] == "s":  # "« Tout va bien », s’est félicité le maire", "comme s’est réjoui le maire"
        inverted = line.nature(index - 1).all & FUNCTION and before not in SUBJECTS
        return bool(inverted) or line.gaps[index] not in BLANKS
    if gap.words[0] == "next" and index in line.starts:
        return True
    verb = line.nature(index).all & (FINITE | PARTICIPLE)
    if gap.words[-1] not in "*&" or not verb or line.lexicon.language != "fr":
        return False
    opens = index in line.starts or (index - 1 in line.starts and before not in SUBJECTS)
    return opens or not INVERTING.isdisjoint(line.lower[max(0, index - NEAR) : index])


def _matches(line: Line, place: int, word: str) -> bool:
    """Whether a word that is not the one of the phrase is one that its sign stands for."""
    sign = SIGNS.get(word[0])
    return sign is not None and sign(line, place, word)


def _is_determiner(line: Line, place: int, word: str) -> bool:
    return line.at(place) in DETERMINERS[line.lexicon.language]


def _is_number(line: Line, place: int, word: str) -> bool:
    number = line.at(place)
    return number in NUMBERS or (number.isdigit() and number not in ("0", "1"))


def _is_plural(line: Line, place: int, word: str) -> bool:
    found = line.nature(place)
    other = found.all & ((0 if found.all & SINGULAR_2 else FINITE) | ADJECTIVE | ADVERB | INFINITIVE | PARTICIPLE)
    return (
        len(line.at(place)) > 2
        and bool(found.nominal & (PLURAL | INVARIABLE))
        and not found.singular
        and not other
        and line.is_lower(place)
    )


ACTING = ("close", "clear", "slow", "clean")  # verbs, though adverbs as well


def _is_bare(line: Line, place: int, word: str) -> bool:
    """A verb in its bare form, for "~" nothing else, for "^" perhaps a noun."""
    found = line.nature(place).all
    other = (0 if line.at(place) in ACTING else ADVERB) | FINITE | (NOUN | ADJECTIVE if word == "~" else 0)
    return bool(found & INFINITIVE) and not found & other and line.is_lower(place)


def _ends_so(line: Line, place: int, word: str) -> bool:
    return line.at(place).endswith(word[1:]) and (word != "-ing" or bool(line.nature(place).all & GERUND))


def _is_complement(line: Line, place: int, word: str) -> bool:
    """What cannot follow without a preposition: a determiner, a number, a noun that is nothing else."""
    found = line.nature(place).all
    noun = found & NOUN and not found & (ADJECTIVE | ADVERB | FINITE | FUNCTION | PARTICIPLE | INFINITIVE)
    if line.at(place) in LEADING or (found & ADJECTIVE and not found & FUNCTION and line.lexicon.language == "en"):
        after = line.nature(place + 1).all
        noun = after & NOUN and not after & (ADJECTIVE | FINITE) and line.gaps[place + 1] in BLANKS
        noun = noun and line.at(place + 1) not in TIME
    elif word != "&" or line.nature(place).plural:  # "thanks volunteers", "la suite plaintes"
        noun = found & NOUN and not found & (ADVERB | FUNCTION)
    noun = noun and len(line.at(place)) > 2 and line.is_lower(place) and line.at(place) not in TIME
    return bool(noun) or _is_determiner(line, place, word) or _is_number(line, place, word)


def _is_closed(line: Line, place: int, word: str) -> bool:
    """Whether a complement stands there without a verb up to the next mark: "In addition the cold, they"."""
    end = next((at for at in range(place + 1, min(place + LONGEST, len(line)) + 1) if line.gaps[at] not in LINKS), 0)
    verbs = (line.nature(at).all for at in range(place, end))
    acts = any(found & VERBAL and (not found & NOMINAL or (found & FINITE and not found & PLURAL)) for found in verbs)
    if not end or acts or not VERBS.isdisjoint(line.lower[place:end]):
        return False
    return _is_complement(line, place, word)


SIGNS = {
    "=": _is_closed,
    "*": _is_determiner, "%": _is_number, "+": _is_plural, "~": _is_bare, "^": _is_bare, "-": _ends_so,
    "&": _is_complement,
}  # fmt: skip


def _headless(line: Line, index: int, heads: frozenset[str]) -> bool:
    """Whether a noun stands before the phrase, and neither a word that belongs there nor its article or adjective."""
    before, found = line.at(index - 1), line.nature(index - 1).all
    if not index or line.gaps[index] not in BLANKS or before in heads or before in DETERMINERS[line.lexicon.language]:
        return False
    if not line.is_lower(index - 1):
        return False
    return bool(found & PARTICIPLE) if found & ADJECTIVE else bool(found & (NOUN | FINITE))
