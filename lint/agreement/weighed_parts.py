"""What a shallow parse of a French sentence knows at a place: clauses, their subjects, what stands beside a word."""

from __future__ import annotations

from lint.agreement.adjectives import BEFORE
from lint.agreement.french_words import COLLECTIVES, TIMES
from lint.agreement.slips import Slip
from lint.agreement.weighed import Letters, graded
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FUNCTION, PARTICIPLE, PLURAL_3, SINGULAR_3
from lint.record import NamedTuple

NOUNS, VERBS = "NELM", "VBHr"
SEEMING = ("annonc", "montr", "révèl", "révél", "avèr", "avér", "sent", "dit", "disent", "déclar", "trouv", "retrouv")
LEADING, WITHIN, ASIDE = "PdCn", "DNEAM#", 5  # letters of an adverb in several words, and how many it has
CLITICS = table("le la les l leur ce")
PARTS = table("plupart moitié majorité minorité tiers quart cinquième dixième")


class Noun(NamedTuple):
    """Where a noun stands in the letters, its number and gender ("?" for either), and what speaks against it."""

    at: int
    number: str
    gender: str
    doubt: float = 0.0
    bare: bool = False  # behind "de" without a determiner


class Clause:
    """What was read of one clause: its subject, the nouns that an adjective may belong to, and its doubts."""

    def __init__(self, opening: str, doubt: float = 0.0, aside: bool = False) -> None:
        self.opening = opening  # the letter that opened it: "." of a sentence, "Q", "W", "w"
        self.aside = aside
        self.subject: Noun | None = None
        self.chain: list[Noun] = []
        self.verb = False
        self.doubt = doubt
        self.led = False  # within a complement
        self.governed = False  # behind an infinitive or a gerund
        self.joined = ""  # the letter of what joins a second subject
        self.had = False  # a verb with "avoir"
        self.objects = 0  # where the nouns behind the verb begin
        self.other = False  # a preposition that one noun of a pair takes for both
        self.repeated = False  # the last preposition is one that each noun of a pair takes
        self.between = False
        self.lacking = False  # "avoir" or "être" still has no participle
        self.passive: Noun | None = None  # of which a participle was said
        self.perfect = False  # behind "avoir": a participle stays as it is
        self.several = False  # nouns joined by "et"


class Parts:
    """The letters of a sentence, and the clauses that are open at a place."""

    def __init__(self, line: Line, letters: Letters, start: int, end: int) -> None:
        self.line = line
        self.tags, self.places, self.words = letters
        self.end = end
        self.at = start + 1
        self.quoted = self.tags[start] == "q"
        self.clauses = [Clause(".", 2.0 if self.quoted else 0.0)]
        self.found: list[Slip] = []
        self.first = False  # whether a noun phrase follows a comma
        self.leading: list[int] = []  # participles that open the sentence, before their subject
        self.last: Noun | None = None  # the noun phrase that no preposition governs
        self.subjects: set[str] = set()  # the numbers of those that had their verbs

    def word(self, at: int) -> str:
        return self.words[at]

    @property
    def clause(self) -> Clause:
        return self.clauses[-1]

    def verbal(self) -> str:
        """The number that a word has as a verb."""
        bits = self.line.nature(self.places[self.at]).all
        return "?" if bits & SINGULAR_3 and bits & PLURAL_3 else "p" if bits & PLURAL_3 else "s"

    def follows(self, letter: str) -> bool:
        """Whether a word without a determiner describes what stands before it: a noun, an auxiliary."""
        following = graded(self.tags[self.at + 1])[0]
        noun = following in "NE" or (following == "M" and not self.beside(self.at))
        if letter in "AE" and noun and not self.clause.perfect:
            return False
        return self.clause.perfect or self.beside(self.at)

    def agrees(self, number: str) -> bool:
        """Whether a word may well be the verb that the clause lacks."""
        clause = self.clause
        open_ = clause.subject is not None and not clause.verb and not clause.led and self.beside(self.at)
        if graded(self.tags[self.at + 1])[0] in VERBS + "O":
            return False
        return open_ and clause.subject is not None and number in ("?", clause.subject.number)

    def number(self, noun: Noun) -> str:
        word = self.word(noun.at)
        several = noun.number == "s" and (word in COLLECTIVES or word.removesuffix("s") in COLLECTIVES)
        return "?" if several else noun.number

    def counts(self, clause: Clause, noun: Noun) -> bool:
        """Whether a noun tells how many there are of others."""
        word = self.word(noun.at)
        known = word in COLLECTIVES or word.removesuffix("s") in COLLECTIVES
        known = known and not (word == "nombre" and self.word(noun.at - 1) == "le")
        if word in PARTS:
            return True  # "La moitié sont fausses"
        return known and (word.endswith("aine") or any(one.at > noun.at and one.number in "p?" for one in clause.chain))

    def beside(self, at: int) -> bool:
        """Whether a word stands behind a noun, or behind an adjective behind it."""
        before = at - 1
        while self.tags[before] == "R":
            before -= 1
        if self.tags[before] == "J":
            before -= 1
        letter = graded(self.tags[before])[0]
        return letter in "NELMAKUXe" and not self.clause.led

    def leads(self, at: int) -> bool:
        """Whether a noun that may be an adjective is one before another noun."""
        return self.word(at) in BEFORE

    def is_clitic(self, at: int) -> bool:
        after = graded(self.tags[at + 1])[0]
        if graded(self.tags[at - 1])[0] in "SyO" and after in "MYZN":
            return True
        return after in "VBHvIOny" and self.word(at) in CLITICS

    def bare(self, noun: Noun) -> Noun:
        """A noun without a determiner under the capital of its sentence."""
        found = self.line.nature(self.places[noun.at])
        if found.all & (FUNCTION | ADJECTIVE | PARTICIPLE | ADVERB) or not found.all:
            return Noun(noun.at, "?", "?", 1.5)
        gender = "f" if found.feminine else "m" if found.masculine else "?"
        return Noun(noun.at, "?", gender if found.plural else "?", 0.7)

    def is_time(self, clause: Clause) -> bool:
        assert clause.subject is not None
        return clause.subject.number == "?" or self.word(clause.subject.at) in TIMES

    def before(self, words: int) -> list[str]:
        index = self.places[self.at]
        return self.line.lower[max(0, index - words) : index]

    def inverted(self, number: str) -> bool:
        """Whether the subject may stand behind the verb: ", annoncent des chercheurs"."""
        following = graded(self.tags[self.at + 1])
        return following[0] in "DCU#" and following[1] in (number, "?")

    def been(self, at: int) -> bool:
        """Whether "été" or "être" follows a verb, perhaps behind a participle: "ont pu être"."""
        return self.tags[self.behind(at)] == "e"

    def behind(self, at: int) -> int:
        """Where a participle may stand behind an auxiliary: adverbs are left out, "par ailleurs" and ", lundi," too."""
        while self.tags[at] in "RF" or self.word(at) in ("pu", "dû", "voulu"):
            at += 1
        first = at + (self.tags[at] == ",")
        end = first + 1 if graded(self.tags[first])[0] in LEADING else first
        while end < min(first + ASIDE, self.end) and (self.tags[end] in "RF" or graded(self.tags[end])[0] in WITHIN):
            end += 1
        end += first > at and self.tags[end] == ","
        return end if self.tags[end] == "e" and end > at else at

    def shows(self) -> bool:
        """ "s'annonce médiocre"."""
        return (
            self.tags[self.at - 1] == "O"
            and self.word(self.at - 1) in ("s", "se")
            and graded(self.tags[self.at + 1])[0] in "AE"
            and self.word(self.at).startswith(SEEMING)
        )

    def past(self, at: int) -> str:
        while self.tags[at] in "RF":
            at += 1
        return self.tags[at]

    def may_be_verb(self, letter: str, clause: Clause) -> bool:
        tags, at = self.tags, self.at
        if clause.subject is None or clause.verb or letter == "v" or graded(tags[at - 1])[0] in "DC#1A":
            return False
        others = any(graded(tag)[0] in VERBS for tag in tags[at + 1 : self.end])
        if letter == "b":
            return tags[at + 1] == "n"
        return graded(tags[at + 1])[0] in ("DPCWdnR" if clause.opening == "Q" else "DPCWdnRF") and (
            tags[at - 1] == "O" or not others
        )
