"""The words of a French line as a string of one letter each, so that patterns can look far at little cost.

A letter says what a word can be, its number and its gender, as far as the dictionary is sure; what stands between two
words shows as a mark of its own unless it is a blank or an apostrophe. `graded` writes the class of letters that a
pattern means.
"""

from __future__ import annotations

from itertools import pairwise

from lint.agreement.words import LINKS, STOPS, Line, Nature, Natures
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FEMININE,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    MASCULINE,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PLURAL_3,
    SINGULAR_3,
)

# Letters that have a number and a gender. D determiner, C preposition and article in one ("du", "aux"), N noun, E noun
# or adjective, A adjective, K participle, L participle or noun, M noun or verb, Y adjective or verb, Z participle or
# verb, V verb, r "rester", B "être", H "avoir", S subject pronoun, T participle with a capital.
GRADED = "AKYELNMZVrBHDCST"
FIRST = 0x4E00  # beyond all letters that a pattern may hold otherwise
# P preposition, d "de", n "en", b "entre", t "tous", J "et", j "ou", Q "qui", W "que", w other words that subordinate,
# k "comme", O pronoun before a verb, y "nous", R adverb, I infinitive, G gerund, v verb in another person, e "été" and
# "être", F other grammatical word, U name, X unknown, # number above one, 1 other number.
MARKS = ',.;-"q/%)'
NUMBERS, GENDERS = "sp?", "mf?"
CLOSED = {
    "d": table("de d"),
    "n": table("en"),
    "v": table("as avions étions étais"),
    "G": table("ayant"),
    "b": table("entre"),
    "t": table("tous toutes"),
    "P": table(
        "à dans sur pour par avec sans chez contre vers sous selon depuis pendant après avant malgré lors dès",
        "devant derrière durant hors parmi via outre concernant voici voilà",
    ),
    "J": table("et"),
    "j": table("ou ni"),
    "Q": table("qui"),
    "W": table("que qu"),
    "w": table(
        "dont où lorsque lorsqu puisque puisqu quand si mais car",
        "laquelle lequel lesquels lesquelles auquel auxquels duquel desquels",
    ),
    "k": table("comme"),
    "O": table("ne n y se s me m te t lui"),
    "e": table("été être"),
    "y": table("nous vous"),
    "#": table(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante",
        "cinquante soixante cent cents mille",
    ),
}
SETTLED = {
    "Dp?": table("les ces ses mes tes nos vos leurs plusieurs quelques"),
    "Dpm": table("certains"),
    "Dpf": table("certaines"),
    "Dsm": table("un le ce cet aucun"),
    "Dsf": table("une la cette sa ma ta aucune"),
    "Ds?": table("l son mon ton notre votre leur chaque"),
    "Csm": table("du au"),
    "Cp?": table("des aux"),
    "Nsf": table("personne nuit"),
    "Nsm": table("point"),
    "Ksm": table("attendu"),
    "Npm": table("frais"),
    "Bs?": table("est était fut sera serait"),
    "Bp?": table("sont étaient furent seront seraient soient fussent"),
    "rs?": table("reste restait restera demeure semble semblait paraît devient devenait deviendra"),
    "rp?": table("restent restaient resteront demeurent semblent semblaient paraissent deviennent devenaient"),
    "Hs?": table("a avait eut aura aurait ait"),
    "Hp?": table("ont avaient eurent auront auraient aient"),
    "Ss?": table("cela ça ceci"),
    "Spm": table("ils ceux eux"),
    "Spf": table("elles celles"),
    "Ssm": table("il celui chacun"),
    "Ssf": table("elle celle chacune"),
    "S??": table("on je j tu c"),
}
PAST = ("é", "és", "ée", "ées", "i", "is", "ie", "ies", "u", "us", "ue", "ues", "rt", "rts", "rte", "rtes")
PEOPLES = ("ais", "ois", "iens", "éens", "ains", "ands", "Grecs", "Turcs", "Russes", "Arabes", "Suisses")
THIRD = SINGULAR_3 | PLURAL_3


def code(letter: str, number: str, gender: str) -> str:
    """The letter of a graded class."""
    return chr(FIRST + 3 * (len(GRADED) * NUMBERS.index(number) + GRADED.index(letter)) + GENDERS.index(gender))


def graded(letters: str, number: str = NUMBERS, gender: str = GENDERS) -> str:
    """A pattern for words of some classes, numbers and genders ("?" where the dictionary does not tell)."""
    return "[" + "".join(code(one, n, g) for one in letters for n in number for g in gender) + "]"


def grade(tag: str) -> tuple[str, str, str]:
    """The class, number and gender of a letter, of the first one of several; "?" twice for one that is not graded."""
    number = ord(tag[0]) - FIRST
    if number < 0:
        return tag[0], "?", "?"
    number, gender = divmod(number, 3)
    many, letter = divmod(number, len(GRADED))
    return GRADED[letter], NUMBERS[many], GENDERS[gender]


class Codes(dict[str, str]):
    """The letters of words as written, worked out once for each."""

    closed = CLOSED
    settled = SETTLED

    def __init__(self, natures: Natures) -> None:
        super().__init__({word: letter for letter, words in self.closed.items() for word in words})
        self.update({word: code(*grade) for grade, words in self.settled.items() for word in words})
        self.listed = dict(self)  # the same for a capital, whatever the pages before held
        self.natures = natures

    def named(self, word: str, found: Nature) -> str:
        """The letter of an open word with a capital."""
        return capitalised(word, found)

    def open(self, found: Nature) -> str:
        """The letter of an open word in lower case."""
        return letter(found)

    def __missing__(self, word: str) -> str:
        lower = word.lower()
        if word == "A" and self.closed is CLOSED:
            found = "P"  # "A Paris"
        elif word.isupper() and len(word) > 1:
            found = "U"
        elif lower != word:
            found = self.listed.get(lower) or self.named(word, self.natures[lower])
        elif word.isdecimal():
            found = "#" if word not in ("0", "1", "00", "01") else "1"
        else:
            found = self.open(self.natures[word])
        self[word] = found
        return found


class Marks(dict[str, str]):
    """What stands between words as a mark; none for blanks and apostrophes."""

    def __missing__(self, gap: str) -> str:
        if gap in LINKS or gap.isspace():
            found = ""
        elif gap == ", ":
            found = ","
        elif gap.strip(" \u00a0\u202f") == "%":
            found = "%"
        elif gap == ") ":
            found = ")"
        elif "»," in gap or '",' in gap or "”," in gap:
            found = "q"
        elif gap in ("-", "‑", ",", ".", " .", "/"):
            found = "-"
        elif not STOPS.isdisjoint(gap):
            found = "." if ";" not in gap else ";"
        else:
            found = '"' if not set('«»“”"').isdisjoint(gap) else ")" if ")" in gap and "," not in gap else "/"
        self[gap] = found
        return found


def capitalised(word: str, found: Nature) -> str:
    """The letter of a word with a capital: a name, unless it is a participle that opens a sentence."""
    if word.endswith(PEOPLES) and found.all & ADJECTIVE and word[1:].islower():
        return code("N", "p", "m")
    if found.all & PARTICIPLE and word.endswith(PAST) and not found.all & (THIRD | ADVERB) and word[1:].islower():
        return code("T", *_grade(found))
    return "R" if found.all & ADVERB and not found.all & NOUN else "U"


def letter(found: Nature) -> str:
    """The letter of a word in lower case."""
    bits = found.all
    if bits & NUMERAL:
        return "1"
    if bits & FUNCTION:
        return "F"
    if bits & ADVERB:
        return "F" if bits & (NOUN | ADJECTIVE | FINITE) else "R"
    if bits & INFINITIVE:
        return "X" if bits & NOUN else "I"
    kind = _kind(bits)
    if kind == "V":
        singular, plural = bits & SINGULAR_3, bits & PLURAL_3
        return code("V", "?" if singular and plural else "s" if singular else "p", "?")
    if kind:
        return code(kind, *_grade(found))
    return "G" if bits & GERUND else "v" if bits & FINITE else "X"


def _kind(bits: int) -> str:
    """The graded class of open words; "" for none."""
    verb = bits & THIRD
    if bits & PARTICIPLE:
        return "Z" if verb else "L" if bits & NOUN else "K"
    if bits & ADJECTIVE:
        return "Y" if verb else "E" if bits & NOUN else "A"
    if bits & NOUN:
        return "M" if verb else "N"
    return "V" if verb else ""


def _grade(found: Nature) -> tuple[str, str]:
    nominal = found.nominal
    masculine = nominal & MASCULINE and found.masculine
    return (
        "p" if found.plural else "s" if found.singular else "?",
        "m" if masculine else "f" if nominal & FEMININE and found.feminine else "?",
    )


SHORTENED = frozenset(("L", "R", "D", "M", "MM", "Art", "art", "p"))  # "l'article L. 2141-3", "M. Kervella"
_codes: dict[str, Codes] = {}
_marks = Marks({"": ""})


def _language(language: str) -> type[Codes]:
    if language == "fr":
        return Codes
    from lint.agreement.english_tags import EnglishCodes

    return EnglishCodes


def written(line: Line) -> str:
    """The letters and marks of a line, between two full stops."""
    codes = _codes.get(line.lexicon.language)
    if codes is None:
        codes = _codes[line.lexicon.language] = _language(line.lexicon.language)(line.natures)
    letters, gaps = "".join(map(codes.__getitem__, line.words)), line.gaps
    if "##" in letters or "1#" in letters:
        letters = _in_groups(letters, line)
    pieces, last = ["."], 0
    for index in [index for index, gap in enumerate(gaps) if gap not in LINKS][1:-1]:
        short = gaps[index] == ". " and line.words[index - 1] in SHORTENED
        one = gaps[index] == "-" and letters[index - 1 : index + 1] == "##" and line.words[index].isalpha()
        pieces += (letters[last:index], "" if short or one else _marks[gaps[index]])  # "vingt-six" is one number
        last = index
    return "".join((*pieces, letters[last:], "."))


def _in_groups(letters: str, line: Line) -> str:
    """The letters with a number in groups ("1 860") that opens a clause as the number that its last group is."""
    words, found = line.words, list(letters)
    for at, two in enumerate(map("".join, pairwise(letters))):
        opens = not at or line.gaps[at] not in LINKS or found[at - 1] == "R"
        if two in ("##", "1#") and opens and f"{words[at]}{words[at + 1]}".isdecimal() and len(words[at + 1]) == 3:
            found[at] = "R"
    return "".join(found)


def place(tags: str, position: int) -> int:
    """The number of the word whose letter stands at a position."""
    before = tags[:position]
    return position - sum(map(before.count, MARKS))


def position(tags: str, index: int) -> int:
    """Where the letter of a word stands."""
    found = -1
    for _ in range(index + 1):
        found += 1
        while tags[found] in MARKS:
            found += 1
    return found
