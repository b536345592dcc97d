"""Words and forms that the English readings share: determiners, auxiliaries, nouns that take either number.

Readings come from WordNet, which knows every rare use ("to minister"), so that most words could be two things. What may
stand where is told by closed lists first: determiners, prepositions, auxiliaries, and nouns that take either number.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.words import BLANKS, Line, nature
from lint.annotate.words import table
from lint.lexicon import PLURAL, SINGULAR, Lexicon

MANY = table("these those many several various numerous both few")
NUMBERS = table(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety",
)
ONE = table("a an this each every another")
VERBS = table("is are was were has have had will would can could may might must shall should do does did")
PREPOSITIONS = table(
    "of in on at to for from with by about against after before between during into over under near within without",
    "across among around behind since until through towards",
)
# Nouns that have one form for both numbers, or count what cannot be counted.
EITHER = table(
    "aircraft spacecraft hovercraft craft crew pack cast sheep fish deer salmon trout cod squid shrimp bison moose",
    "swine offspring",
    "series species people police cattle staff youth personnel head dozen hundred thousand million billion trillion",
    "score percent pound stone foot quid yen baht dong yuan won rand hertz crossroads headquarters barracks means",
    "works gallows mews shambles links woods grounds thanks data media savings pence statistics premises odds",
    "remains innings kind sort type counsel vermin grouse elk buffalo carp tuna mackerel herring plus minus mile",
    "metre meter kilometre kilometer inch year month week day hour minute second euro dollar cent ton tonne litre",
    "liter degree point acre hectare gram ounce times levels grades sides others sharp flat past few lot pair",
    "couple number third quarter half fifth tenth one two three four five six seven eight nine ten you commons present",
    "former latter same other absent ringgit kina rupiah lira knot gross strong plc min hr sec pt",
)
MODALS = table("would could should cannot must shall")
MODALS_OR_NOUNS = table("will can may might")
NOT = table("not t never also always now still then probably certainly soon only even ever already just")
PARTICIPLES = {
    "went": "gone", "came": "come", "took": "taken", "gave": "given", "wrote": "written", "spoke": "spoken",
    "chose": "chosen", "ate": "eaten", "flew": "flown", "knew": "known", "grew": "grown", "threw": "thrown",
    "drew": "drawn", "withdrew": "withdrawn", "began": "begun", "sang": "sung", "drank": "drunk", "swam": "swum",
    "drove": "driven", "rode": "ridden", "arose": "arisen", "tore": "torn", "stole": "stolen", "became": "become",
    "rose": "risen", "fell": "fallen", "ran": "run", "hid": "hidden", "blew": "blown", "broke": "broken",
    "wore": "worn", "shrank": "shrunk", "sprang": "sprung", "sank": "sunk", "woke": "woken", "swore": "sworn",
    "overcame": "overcome", "undertook": "undertaken", "underwent": "undergone", "overthrew": "overthrown",
    "forgave": "forgiven", "mistook": "mistaken", "forbade": "forbidden", "foresaw": "foreseen", "oversaw": "overseen",
    "overtook": "overtaken", "froze": "frozen", "shook": "shaken",
}  # fmt: skip
DETERMINERS = table("the a an his her their its our this that")
BASES = {
    "went": "go", "came": "come", "took": "take", "gave": "give", "wrote": "write", "spoke": "speak", "chose": "choose",
    "ate": "eat", "knew": "know", "grew": "grow", "threw": "throw", "drew": "draw", "began": "begin", "drove": "drive",
    "became": "become", "said": "say", "made": "make", "got": "get", "held": "hold", "met": "meet", "told": "tell",
    "has": "have", "had": "have", "does": "do", "goes": "go", "kept": "keep", "paid": "pay", "lost": "lose",
    "won": "win", "brought": "bring", "bought": "buy", "thought": "think", "sent": "send", "built": "build",
    "knows": "know", "saw": "see", "ran": "run", "fell": "fall", "rose": "rise", "stood": "stand", "felt": "feel",
    "found": "find", "led": "lead", "fled": "flee", "spent": "spend", "sought": "seek", "sold": "sell", "left": "leave",
    "caught": "catch", "taught": "teach", "heard": "hear", "broke": "break", "wore": "wear",
}  # fmt: skip
OBJECTS = table("the a an his her their its our this these those them him it us how whether")
BLANK = frozenset(BLANKS)


def near(line: Line, first: int, last: int) -> bool:
    """Whether only a blank stands between all words from `first` to `last`."""
    return BLANK.issuperset(line.gaps[first + 1 : last + 1]) and last < len(line.words)


IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wife", "lives": "life",
    "knives": "knife", "wolves": "wolf", "shelves": "shelf", "thieves": "thief", "loaves": "loaf", "calves": "calf",
    "wharves": "wharf", "scarves": "scarf", "hooves": "hoof", "teeth": "tooth", "mice": "mouse", "geese": "goose",
}  # fmt: skip
USED, RARER = 2.6, 1.3  # zipf
ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))


def singular_nouns(word: str, words: Lexicon) -> Iterator[str]:
    """The singular of a plural noun, the most common first where there are two."""
    forms = {IRREGULAR[word]} if word in IRREGULAR else set[str]()
    forms |= {word.removesuffix(ending) + new for ending, new in ENDINGS if word.endswith(ending)}
    yield from sorted((f for f in forms if nature(f, words).all & SINGULAR), key=words.zipf, reverse=True)


def plural_nouns(word: str, words: Lexicon) -> Iterator[str]:
    """The plural of a singular noun."""
    forms = {many for many, one in IRREGULAR.items() if one == word}
    forms = forms or {word.removesuffix(new) + ending for ending, new in ENDINGS if word.endswith(new)}
    forms -= {word + "es"} if not word.endswith(("s", "x", "z", "ch", "sh", "o")) else set()
    yield from sorted((f for f in forms if nature(f, words).all & PLURAL), key=words.zipf, reverse=True)


def often_counted(word: str, words: Lexicon) -> bool:
    """Whether the plural of a noun is in common use beside it: not that of "ringgit" or "deep"."""
    many = next(plural_nouns(word, words), "")
    return bool(many) and words.zipf(many) >= max(USED, words.zipf(word) - RARER)


def phrase(line: Line, first: int, last: int, form: str) -> str:
    """The words from `first` to `last`, with `form` instead of the last one."""
    start, end = line.tokens.span(first)[0], line.tokens.span(last)[0]
    return line.block.text[start:end] + form


def skip(line: Line, index: int) -> int:
    """The first place from `index` on that is no adverb, two places on at most."""
    for place in (index, index + 1):
        if line.at(place) not in NOT:
            return place
    return index + 2
