"""English noun phrases as candidates for the subject of a verb: where they stand, their number and weight."""

from __future__ import annotations

import itertools

from lint.agreement.english import BASES, EITHER, MANY, often_counted, plural_nouns, singular_nouns
from lint.agreement.english_clauses import UNCOUNTED
from lint.agreement.english_determiners import NAMED
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.english_verbs import forms, single
from lint.agreement.slips import Slip
from lint.agreement.subjects import NAMES
from lint.agreement.weighed import Letters, graded
from lint.agreement.words import BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FUNCTION, GERUND, NOUN

OPENS, NEXT, OBJECT, HALF, ASIDE, GOVERNED, SPENT = 1.0, 0.8, 0.6, 0.5, 0.4, 0.2, 0.1  # weights
FAR = 2  # doubts of a question
ONE = table("number list rate level amount average sum total set range variety row string price cost")
TIMES = table("day days week weeks month months year years hour hours minute minutes time times monday friday sunday")
YEAR = 4  # digits
AFTERWARDS = table("last this next yesterday today tomorrow")
ABOUT = table("some about nearly around almost than least roughly another all")
# What one of many has so many of: "two bedroom houses", "a four man crew".
MEASURED = table(
    "man woman person people bedroom room storey story floor door seat star party game match set horse wheel engine",
    "part page lane track way piece volume disc term season match run goal wicket round stage class tier size string",
    "bed berth cylinder speed band page letter digit figure word line step leg day night child parent family nation",
    "country state party power time fold car side hole lap bar course ball no number top gigabyte",
    "megabyte watt kilowatt megawatt volt horsepower pixel megapixel calorie",
)
ONES = EITHER | COLLECTIVES | table("good great few half hundred dozen thousand million")


class Candidate:
    """A noun phrase that may be the subject of a verb: where its noun stands, its number and its weight."""

    def __init__(self, at: int, number: str, weight: float) -> None:
        self.at = at
        self.number = number
        self.weight = weight


class Phrases:
    """The letters of a sentence, and what may be the subject of its next verb."""

    def __init__(self, line: Line, letters: Letters, start: int, end: int) -> None:
        self.line = line
        self.tags, self.places, self.words = letters
        self.end = end
        self.start = start
        self.at = start + 1
        self.candidates: list[Candidate] = []
        self.led = False
        self.verbs = 0
        self.modal = False
        self.asked = False  # a question, or "nor does he"
        self.joined = ""
        self.counted = False
        self.pair = False  # two nouns joined by "and"
        self.commas = 0
        self.stops = False  # a full stop, not the end of a headline
        self.weight = OPENS
        self.found: list[Slip] = []

    def word(self, at: int) -> str:
        return self.words[at]

    def points(self) -> bool:
        """Whether "that" stands before a noun of its own."""
        one, two = (graded(self.tags[at])[:2] for at in (self.at + 1, self.at + 2))
        return self.at == self.start + 1 or (one[0] in "NEM" and one[1] == "s" and two[0] not in "BVRO")

    def phrase(self, letter: str) -> None:
        """A run of determiners, adjectives and nouns; its last noun tells the number."""
        tags, at = self.tags, self.at + (letter == "W")
        number, head, own = "?", at, "?"
        while at < self.end:
            kind, told, _ = graded(tags[at])
            if kind == "-" and tags[at - 1] == "#" == tags[at + 1] and self.line.gaps[self.places[at]] == ",":
                at += 1  # "2,000 trees"
                continue
            if self.word(at) in ("next", "last") and head > self.at and graded(tags[head])[0] in "NM":
                break
            if kind in "-%":
                number, at = "?", at + 1 + (kind == "-")
                continue
            if kind == "R" and self.word(at - 1) == "the" and graded(tags[at + 1])[0] in "NEAMK":
                at += 1  # "the first minister"
                continue
            before = kind == "#" and at > self.at and graded(tags[at - 1])[0] in "NM"
            counting = before and self.word(at - 1) not in NAMED  # "the fair drew 31 makers"
            if counting or (kind == "D" and at > self.at) or (kind == "G" and graded(tags[at - 1])[0] in "NEMUX"):
                break
            if kind not in "D#1NEAMKGUXYx" or (at > self.at and kind in "MKEYV" and self.is_verb(kind, at)):
                break
            if kind in "D#1":
                number = "p" if kind == "#" or told == "p" else told
            else:
                head, own = at, told if kind in "NEM" else "?"
            at += 1
        if letter in "AKYX" and graded(tags[head])[0] in "AKY":
            self.at = at
            return
        word = self.word(head)
        self.matched(letter, number, head, own, at)
        own = self.told(letter, head, own, at)
        self.counted = letter == "#"
        earlier = self.candidates[-1] if self.candidates else None
        if earlier and letter == "D" and earlier.at == self.at - 1 and graded(tags[earlier.at - 1])[0] == "K":
            earlier.weight = min(earlier.weight, GOVERNED)  # "told police his daughter"
        timed = word in TIMES and graded(tags[at])[0] not in "BV"
        self.at = at
        self.modal = self.modal and self.asked
        if letter == "U" and head == self.start + 1 and own == "?" and self.is_function(word):
            if tags[at] == "o" and word in ("one", "neither", "either"):
                self.add(Candidate(head, "s", OPENS))
            return
        self.add(Candidate(head, own, GOVERNED if self.led or timed else self.weight), letter)

    def is_function(self, word: str) -> bool:
        found = self.line.natures[word].all
        return bool(found) and not found & NOUN

    def told(self, letter: str, head: int, own: str, end: int) -> str:
        """The number of a noun phrase: "c" of one noun that may stand for several persons."""
        tags, word, opening = self.tags, self.word(head), self.word(self.at)
        if letter == "#" and head == self.at:
            aged = tags[head - 1] == tags[head + 1] == ","
            return "?" if aged or tags[head + 1] == "%" or len(word) == YEAR else "p"
        if letter == "D" and opening in ("those", "these") and head == self.at:
            return "p"
        if word in ("people", "others") and (
            letter == "#" or opening in MANY or (word == "people" and head == self.at)
        ):
            return "p"
        if (letter == "D" and opening in ("each", "every")) or word in UNCOUNTED:
            return "s"
        if word == "worth":
            return "?"
        if word == "number":
            return "p" if opening in ("a", "an") else "s"
        if graded(tags[head])[0] == "U":
            return self.opening(head) if head == self.start + 1 else "?"
        gerund = letter not in "D#" and "G" in [graded(tag)[0] for tag in tags[self.at : end]]
        gerund = gerund or (self.at == self.start + 1 and bool(self.line.natures[opening].all & GERUND))
        if gerund or word in EITHER or word.endswith("ics") or (letter == "#" and len(opening) == YEAR):
            return "?"
        return "c" if own == "s" and word in COLLECTIVES and not (opening == "the" and word in ONE) else own

    def matched(self, letter: str, number: str, head: int, own: str, end: int) -> None:
        """A determiner or a number against its noun: "this conditions", "three charge"."""
        if letter not in "D#" or own == "?" or number in (own, "?") or head == self.at:
            return
        opening, verbal = self.places[self.at], graded(self.tags[self.at - 1])[0] in "KV"
        plain = opening in self.line.starts or (self.line.gaps[opening] in BLANKS and self.line.is_lower(opening - 1))
        if letter == "#" and not plain:
            return  # "a £40 penalty", "the Nord Stream 2 pipeline"
        while letter == "#" and "#" in self.tags[self.at + 1 : head]:
            self.at += 1  # "2,000 trees"
        first, index, word = self.places[self.at], self.places[head], self.word(head)
        after, kinds = graded(self.tags[end])[0], [graded(tag)[0] for tag in self.tags[self.at : end]]
        between = self.line.lower[first : index + 1]
        each = self.word(end) == "a" and self.word(end + 1) in TIMES  # "300 passenger a day"
        acts = letter == "#" and after == "K" and (kinds[-1] != "M" or self.word(self.at - 1) in ABOUT)
        if (
            (after not in ".,;BPOQJ" and self.word(end) not in AFTERWARDS and not each and not acts)
            or not self.line.joined(first, index)
            or not self.line.ends(index)
        ):
            return
        verb = between[0] in ("each", "another") and head == self.at + 1 and kinds[-1] == "M"
        if verb and not any(graded(tag)[0] in "BVH" for tag in self.tags[end : self.end]):
            return  # "Each holds about 50 seeds"
        if self.line.words[first] == "A" and first not in self.line.starts:
            return
        if between[0] == "this" and after not in "BO":
            return
        if not self.line.is_lower(index) or "x" in kinds or "U" in kinds or word in EITHER:
            return
        if letter == "D" and not ONES.isdisjoint(between):
            return
        noun = graded(self.tags[head - 1])[:2] in (("N", "s"), ("M", "s"), ("A", "?"))
        described = letter == "#" and head > self.at + 1 and noun
        sure = described or each or acts or (letter == "#" and verbal)
        if kinds[-1] == "M" and not sure and ((letter == "#" and after not in ".,;") or kinds[-2] in "NEM"):
            return  # "children under 12 get in", "an inquiry opens in May"
        forms: tuple[str, ...] = ()
        if number == "s" and between[0] in ("a", "an", "this", "each", "every", "another"):
            forms = (
                tuple(singular_nouns(word, self.line.lexicon)) if between[0] != "this" or head == self.at + 1 else ()
            )
        elif number == "p" and letter == "#" and often_counted(word, self.line.lexicon):
            year = len(between[0]) == YEAR and between[0].isdigit()
            compound = "K" in kinds or not (MEASURED | EITHER).isdisjoint(between[1:-1])  # "a two bedroom house"
            forms = () if year or compound else tuple(plural_nouns(word, self.line.lexicon))
        elif number == "p" and head == self.at + 1 and often_counted(word, self.line.lexicon) and len(between[0]) != 4:
            forms = tuple(plural_nouns(word, self.line.lexicon))
        if forms:
            self.found.append(Slip("number", self.line.span(index, index), forms, FAR))

    def opening(self, at: int) -> str:
        """The number of a noun under the capital of its sentence."""
        word = self.word(at)
        found = self.line.natures[word]
        plain = found.all & NOUN and found.plural and not found.all & (ADJECTIVE | FUNCTION | ADVERB)
        return "p" if plain and word not in NAMES and len(word) > 4 else "?"

    def pronoun(self, number: str) -> None:
        told = graded(self.tags[self.at - 1])[0] in "NEM"  # "the books she wrote"
        if self.word(self.at) in ("he", "she", "they", "we", "i") and not (self.joined or told):
            for one in self.candidates:
                one.weight = min(one.weight, HALF)
            self.weight = OPENS
        self.add(Candidate(self.at, number, self.weight if not self.led else GOVERNED))

    def add(self, new: Candidate, letter: str = "") -> None:
        if self.joined and self.commas and not self.verbs:
            for one in self.candidates:
                one.number = "?"
        if self.joined and self.candidates and not self.led:
            before = self.candidates[-1]
            both = before.weight == OPENS and new.number in "sc" and before.number in "sc"
            both = both and (letter == "D" or self.word(new.at) in SURE)
            both = both or (before.weight == OPENS and new.number == "p")
            if before.weight > GOVERNED:
                self.pair = both
                either = new.number if self.joined == "j" else "?"
                new.number, new.weight = "p" if both and self.joined == "J" else either, before.weight
                self.candidates.pop()
            else:
                new.weight = OBJECT if letter == "D" else GOVERNED
        noun = letter in "D#" or graded(self.tags[new.at])[0] in "NE"  # not "what matters is"
        if self.candidates and self.word(self.candidates[-1].at) == "what" and new.weight > GOVERNED and noun:
            self.candidates[-1].weight = HALF  # "what the farmers has"
        self.candidates.append(new)
        self.led, self.joined = False, ""

    def is_verb(self, letter: str, at: int = 0) -> bool:
        """Whether a word that may be a noun or a participle is more likely a verb."""
        at = at or self.at
        before = at - 1
        while self.tags[before] == "R":
            before -= 1
        lead, after = graded(self.tags[before])[0], graded(self.tags[at + 1])[0]
        if letter == "B" or lead == "Q":
            return True
        if letter == "K":
            return lead in "NEMUSXQ" or (lead == "," and after in "DS#" and self.weight == ASIDE)
        word = self.line.lower[self.places[at]]
        if letter == "V" or forms(self.line.lexicon)[word]:
            return lead not in "D#1AoP"
        if word in BASES or after not in "DSPR#WNMA":
            return False
        if word.endswith("s"):
            rest = itertools.takewhile(lambda tag: tag not in ",kw", self.tags[at + 1 : self.end])
            if not self.stops or any(graded(tag)[0] in "BVOK" for tag in rest):
                return False
            year = lead == "#" and len(self.word(before)) == YEAR
            if lead == ",":
                return self.lacks() and self.weight == ASIDE and after in "DS#A"
            if after in "NMA":
                return self.lacks() and (lead in "NEMUX" or year)
            alone = any(one.weight == OPENS and one.number != "p" for one in self.candidates)
            return (lead in "NE" and graded(self.tags[before])[1] == "p" and not alone) or (
                (lead in "NEMUX" or year) and self.lacks()
            )
        later = any(graded(tag)[0] in "BVOK" for tag in self.tags[at + 1 : self.end])
        base = lead in "NM" and after in "#D" and self.stops and not self.verbs and not later
        one = graded(self.tags[before])[1] == "s" and graded(self.tags[before - 1])[0] == "D"
        if base and one and single(word, self.line.lexicon):
            return True
        return after not in "NMA" and (lead == "S" or (lead in "NM" and self.word(before - 1) in ("each", "every")))

    def lacks(self) -> bool:
        """Whether the sentence opened with a plural that still lacks its verb."""
        return not self.verbs and any(one.weight >= OBJECT and one.number == "p" for one in self.candidates)
