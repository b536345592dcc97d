"""One word written as two known ones: "sun shine", "gou vernement", "la quelle", "some where".

Two words side by side are one in two where the whole is far more common than the two would be together by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.annotate.words import table
from lint.lexicon import Lexicon
from lint.model import NOTE, Block
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling.surroundings import little_words_but

SHORTEST = 3  # letters of a half
RARE = {"fr": 3.6, "en": 4.3}  # the zipf below which a word is a rare one
LITTLE = 5.9  # the zipf from which a word is one of grammar, beside which many a word stands
WHOLE = 3.0  # the least zipf of the whole
CHANCE = 9.0  # the zipf of two words together is the sum of theirs less this
DOUBTFUL = {"fr": 3.0, "en": 3.5}  # how many times ten the whole is more common: a note ...
SURE = 4.5  # ... and more
ODD = 3.6  # the zipf of a half that hardly stands alone
COMMON, GAIN = 4.2, 3.3  # the least zipf of two words that a blank parts a letter off, and what theirs is more
BLANKS = (" ", "\u00a0", "\u202f", "\n")
APART = {
    "fr": {"plate": "forme", "rock": "star", "socio": "professionnelle"},
    "en": {
        "per": "cent", "web": "site sites page pages", "wicket": "keeper keepers", "story": "teller tellers",
        "nose": "bleed bleeds", "sugar": "cane", "fairy": "tale tales", "boot": "strap straps", "demi": "god gods",
        "honey": "bee bees", "motor": "bike bikes", "smart": "phone phones", "fire": "fighter fighters",
    },
}  # fmt: skip
# Words of grammar in two, by the second half.
JOINED = {
    "fr": {
        "quelle": {"la": "laquelle"}, "quel": {"le": "lequel", "au": "auquel", "du": "duquel"},
        "quels": {"les": "lesquels", "aux": "auxquels", "des": "desquels"},
        "quelles": {"les": "lesquelles", "aux": "auxquelles", "des": "desquelles"},
        "que": {"lors": "lorsque"}, "fois": {"par": "parfois"}, "puis": {"de": "depuis"},
        "pendant": {"ce": "cependant"}, "temps": {"long": "longtemps"}, "core": {"en": "encore"},
        "tenant": {"main": "maintenant"}, "coup": {"beau": "beaucoup"}, "gré": {"mal": "malgré"},
        "vantage": {"da": "davantage"},
    },
    "en": {
        "other": {"an": "another"},
        "where": {"some": "somewhere", "any": "anywhere", "no": "nowhere", "every": "everywhere"},
        "fore": {"there": "therefore"}, "theless": {"never": "nevertheless"}, "self": {"him": "himself"},
        "selves": {"them": "themselves", "our": "ourselves"}, "tween": {"be": "between"},
        "gether": {"to": "together"}, "morrow": {"to": "tomorrow"}, "though": {"al": "although"},
        "ready": {"al": "already"}, "ways": {"al": "always"}, "out": {"with": "without"},
    },
}  # fmt: skip
# Those that are never two words.
NEVER_TWO = table(
    "laquelle lequel auquel duquel lesquels auxquels desquels lesquelles auxquelles desquelles encore davantage",
    "therefore nevertheless themselves ourselves between together although already",
)
ARTICLES = table("un une le la les ce sa son leur du au quel beau")
AFTER = {"without": table("of there into on to and or")}  # words before which two are right: "with out of town"
# Words after which two are right: "dès lors que", "un beau coup", "bon gré mal gré".
BEFORE = {
    "lorsque": table("dès alors pour"), "parfois": table("une deux trois quatre"), "beaucoup": ARTICLES,
    "maintenant": ARTICLES, "longtemps": ARTICLES, "malgré": table("gré"), "cependant": table("tout de à dans"),
}  # fmt: skip


class Divided(NamedTuple):
    block: Block
    place: int  # of the first half
    text: str
    doubt: int


JOINS = {
    language: {(left, right): whole for right, lefts in table.items() for left, whole in lefts.items()}
    for language, table in JOINED.items()
}
CALLED = {language: frozenset(table) - {"que"} | {"lors"} for language, table in JOINED.items()}
_seen: dict[str, set[str]] = {"fr": set(), "en": set()}  # words that are no rare ones
_apart: dict[str, set[tuple[str, str]]] = {"fr": set(), "en": set()}  # pairs that are two words


def find(blocks: Sequence[Block], everything: set[str], words: Lexicon) -> Iterator[Divided]:
    """The words of the blocks of one language that stand in two; `everything` are all words of the blocks."""
    language = words.language
    seen, apart = _seen[language], _apart[language]
    fresh = everything - seen
    called = {word for word in fresh if _is_rare(word, words)}
    seen |= fresh - called
    called |= CALLED[language]
    for block in blocks:
        lower = block.tokens.lowered
        end = -1
        for place in [place for place, word in enumerate(lower) if word in called]:
            for index in (place - 1, place):
                pair = (lower[index], lower[index + 1]) if end < index < len(lower) - 1 else None
                if pair is not None and pair not in apart and index >= 0:
                    found = _told(block, index, pair, words)
                    if found is not None:
                        end = index + 1
                        yield found


def _told(block: Block, index: int, pair: tuple[str, str], words: Lexicon) -> Divided | None:
    """Two words that stand for one, unless a name or a hyphen is beside."""
    text, doubt = _one(pair, words)
    if not text:
        text, doubt = _shifted(pair, words), NOTE
    if not text:
        _apart[words.language].add(pair)
        return None
    if "".join(block.tokens.lowered[index + 2 : index + 3]) in AFTER.get(text, ()):
        return None
    if not _is_blank(block, index) or (index and block.tokens.lowered[index - 1] in BEFORE.get(text, ())):
        return None
    return Divided(block, index, _cased(block, index, text), doubt)


def _is_rare(word: str, words: Lexicon) -> bool:
    """Whether a word in lower case is known and rare: one half of a divided word is."""
    return len(word) >= SHORTEST and word.islower() and word.isalpha() and 0 < words.zipf(word) < RARE[words.language]


def _is_half(word: str, words: Lexicon) -> bool:
    return word.isalpha() and 0 < words.zipf(word) < LITTLE


def _is_blank(block: Block, index: int) -> bool:
    """Whether a blank alone parts two words, neither is a name, and no hyphen ties them to others."""
    tokens = block.tokens
    left, right, gaps = tokens.words[index], tokens.words[index + 1], tokens.gaps
    if gaps[index + 1] not in BLANKS or not right.islower():
        return False
    if not (left.islower() or (left.istitle() and (index == 0 or gaps[index].strip(" \u00a0\n") != ""))):
        return False
    return not gaps[index].endswith(("-", "‑")) and not gaps[index + 2].startswith(("-", "‑", "'", "’"))


def _one(pair: tuple[str, str], words: Lexicon) -> tuple[str, int]:
    """The word that two are, and the doubts about it; "" where they are two."""
    left, right = pair
    text = JOINS[words.language].get(pair, "")
    if text:
        return text, 0 if text in NEVER_TWO else NOTE
    whole = left + right
    frequency = words.zipf(whole)
    if frequency < WHOLE or right in APART[words.language].get(left, "").split():
        return "", 0
    gain = frequency - (words.zipf(left) + words.zipf(right) - CHANCE)
    short = min(len(left), len(right)) < SHORTEST
    foreign = {left, right} & little_words_but(words.language)  # "de mise" in English
    if min(len(left), len(right)) < 2 or (short and foreign):
        return "", 0
    if gain < (SURE if short else DOUBTFUL[words.language]) or not (_is_half(left, words) and _is_half(right, words)):
        return "", 0
    odd = min(words.zipf(left), words.zipf(right)) < ODD
    return whole, 0 if odd and gain >= SURE else NOTE


def _shifted(pair: tuple[str, str], words: Lexicon) -> str:
    """Two words of which the blank stands a letter too early or too late: "neu fans", "th ewind"."""
    left, right = pair
    meant = ((left + right[0], right[1:]), (left[:-1], left[-1] + right))
    for one, other in meant:
        common = min(map(words.zipf, (one, other))) >= COMMON and min(len(one), len(other)) > 1
        if common and words.zipf(one) + words.zipf(other) >= words.zipf(left) + words.zipf(right) + GAIN:
            return f"{one} {other}"
    return ""


def _cased(block: Block, index: int, text: str) -> str:
    return text[0].upper() + text[1:] if block.tokens.words[index][0].isupper() else text


def span(found: Divided) -> Span:
    """The span of the two halves."""
    tokens = found.block.tokens
    return Span(tokens.span(found.place)[0], tokens.span(found.place + 1)[1])
