"""English verbs and the nouns before them, each of which may be the subject, some more likely than others.

What opens a clause weighs most, what a preposition governs least; what had its verb is spent. Where the best subject
that does not agree outweighs the best one that does, there is a question, never more.
"""

from __future__ import annotations

import itertools

from lint.agreement.english import BASES, EITHER, PREPOSITIONS, often_counted, plural_nouns, singular_nouns
from lint.agreement.english_clauses import SAYING, UNCOUNTED
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.english_verbs import UNCHANGED, base, forms, single
from lint.agreement.slips import Slip
from lint.agreement.subjects import DISCIPLINES, NAMES
from lint.agreement.weighed import Letters, graded
from lint.agreement.words import LINKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FUNCTION, GERUND, NOUN

MARGIN = 0.5  # by which one subject must outweigh the other
OPENS, NEXT, OBJECT, HALF, ASIDE, GOVERNED, SPENT = 1.0, 0.8, 0.6, 0.5, 0.4, 0.2, 0.1  # weights
FAR = 2  # doubts of a question
TITLES = table("mr mrs ms dr sir lady lord")
ONE = table("number list rate level amount average sum total set range variety row string price cost")
TIMES = table("day days week weeks month months year years hour hours minute minutes time times monday friday sunday")
CLOSING = 2  # commas round what stands behind a subject
NOBODY = table("nobody nothing none all anything everything everyone anyone one")
YEAR = 4  # digits
EITHER_NUMBER = ("?", "c")
ONES = EITHER | COLLECTIVES | table("good great few half hundred dozen thousand million")
BARE = table(
    "ll d need dare let lets help helps make makes made see saw hear heard watch watched"
)  # an infinitive follows
SINCE = table("after before since until")
ABOUT = table("about around over under near some")
CONDITIONS = table("if though unless whether lest as that wish suppose than")


class Candidate:
    """A noun phrase that may be the subject of a verb: where its noun stands, its number and its weight."""

    def __init__(self, at: int, number: str, weight: float) -> None:
        self.at = at
        self.number = number
        self.weight = weight


class Sentence:
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

    def read(self) -> list[Slip]:
        mark = self.line.gaps[self.places[self.end - 1] + 1]
        self.stops = "." in mark
        if "?" in mark:
            return []
        while self.at < self.end:
            here = self.at
            self.step(*graded(self.tags[here])[:2])
            self.at = max(self.at, here + 1)
        return self.found

    def step(self, letter: str, number: str) -> None:
        following = graded(self.tags[self.at + 1])
        if letter in "Pok":
            self.lead(following[0])
        elif letter == ",":
            self.comma()
        elif letter in '"/)%-q':
            self.weight = min(self.weight, OBJECT)
        elif self.word(self.at) in BARE:
            self.spend(OBJECT)
            self.modal = self.asked = True
        elif letter == "A" and self.tags[self.at - 1] == "Q":
            self.spend(SPENT)
        elif letter in "MKEYVB" and self.is_verb(letter):
            if letter == "K" or (letter in "MEY" and self.word(self.at) in BASES):
                finite = (
                    following[0] in "DNSU#M" or self.word(self.at) == "had" or graded(self.tags[self.at - 1])[0] == "S"
                )
                self.spend(SPENT if finite else OBJECT)
                self.weight = OPENS if self.word(self.at) in SAYING else self.weight
            else:
                self.verb(number if letter == "B" else "s" if self.word(self.at).endswith("s") else "p")
        elif letter == "G" and graded(self.tags[self.at - 1])[0] in "NEMUX":
            self.led = True
            if self.candidates and graded(self.tags[self.at - 2])[0] not in "DA#E":
                self.candidates[-1].number = "?"  # "coin collecting firms"
        elif letter in "D#1NEAMKGUXYV" or (letter == "W" and self.points()):
            self.phrase(letter)
        elif letter == "S":
            self.pronoun(number)
        elif letter in "QwW":
            self.clause("Q" if letter == "W" and following[0] in "BVOR" else letter)
        elif letter == "t" and following[0] in "D#UNS":
            self.led = True
        elif letter in "Ot":
            self.modal = True
            if letter == "O":
                self.spend(SPENT)
        elif letter in "Jj":
            self.join()
        elif letter == "n":
            self.there()
        elif letter == "F" and following[0] in "QPoBVOSj":
            number = "s" if self.word(self.at) == "one" and following[0] == "o" else "?"
            self.add(Candidate(self.at, number, GOVERNED if self.led else self.weight))

    def lead(self, following: str) -> None:
        """A preposition, or a conjunction that is spelled as one."""
        word = self.word(self.at)
        if word == "whose":
            self.weight = OPENS
        elif word in SINCE:
            self.weight = min(self.weight, OBJECT)
        elif word != "per" and not (following == "#" and word in ABOUT):
            self.led = True

    def points(self) -> bool:
        """Whether "that" stands before a noun of its own."""
        one, two = (graded(self.tags[at])[:2] for at in (self.at + 1, self.at + 2))
        return self.at == self.start + 1 or (one[0] in "NEM" and one[1] == "s" and two[0] not in "BVRO")

    # --- Noun phrases -------------------------------------------------------------------------------------------------

    def phrase(self, letter: str) -> None:
        """A run of determiners, adjectives and nouns; its last noun tells the number."""
        tags, at = self.tags, self.at + (letter == "W")
        number, head, own = "?", at, "?"
        while at < self.end:
            kind, told, _ = graded(tags[at])
            if kind in "-%":
                number, at = "?", at + 1 + (kind == "-")
                continue
            if (kind == "D" and at > self.at) or (kind == "G" and graded(tags[at - 1])[0] in "NEMUX"):
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
        first, index, word = self.places[self.at], self.places[head], self.word(head)
        after, kinds = graded(self.tags[end])[0], [graded(tag)[0] for tag in self.tags[self.at : end]]
        between = self.line.lower[first : index + 1]
        if (
            (after not in ".,;BPOQJ" and self.word(end) not in ("last", "this", "next", "yesterday"))
            or not self.line.joined(first - (letter == "#"), index)
            or not self.line.ends(index)
        ):
            return
        if self.line.words[first] == "A" and first not in self.line.starts:
            return
        if between[0] == "this" and after not in "BO":
            return
        if not self.line.is_lower(index) or "x" in kinds or "U" in kinds or not ONES.isdisjoint(between):
            return
        if kinds[-1] == "M" and ((letter == "#" and after not in ".,;") or kinds[-2] in "NEM"):
            return  # "children under 12 get in", "an inquiry opens in May"
        forms: tuple[str, ...] = ()
        if number == "s" and between[0] in ("a", "an", "this", "each", "every", "another"):
            forms = (
                tuple(singular_nouns(word, self.line.lexicon)) if between[0] != "this" or head == self.at + 1 else ()
            )
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
        self.candidates.append(new)
        self.led, self.joined = False, ""

    # --- What parts clauses -------------------------------------------------------------------------------------------

    def comma(self) -> None:
        self.led = False
        first, self.commas = not self.commas, self.commas + 1
        opening = graded(self.tags[self.start + 1])[0]
        if first and (opening in "Pkw" or self.leading()):
            self.renew(OPENS)
        elif self.weight == ASIDE or self.verbs:
            for one in self.candidates:
                one.weight = one.weight if one.weight == OPENS else min(one.weight, GOVERNED)
            self.weight = ASIDE
        else:
            self.weight = ASIDE if any(one.weight == OPENS for one in self.candidates) else OPENS

    def leading(self) -> bool:
        """Whether a preposition or a conjunction under a capital opens the sentence."""
        word = self.word(self.start + 1)
        return word in PREPOSITIONS or word in ("when", "while", "if", "although", "though", "because", "as", "once")

    def renew(self, weight: float) -> None:
        """Begin a clause: what was read before is seldom its subject."""
        for one in self.candidates:
            one.weight = min(one.weight, GOVERNED)
        self.weight, self.verbs, self.joined = weight, 0, ""

    def clause(self, letter: str) -> None:
        if letter == "Q":
            aside = self.tags[self.at - 1] == ","
            joined = self.tags[self.at - 1] in "Jj"
            near = [] if joined else self.candidates[-1:] if self.word(self.at) == "who" else self.candidates
            numbers = {one.number for one in (near if aside or joined else self.candidates[-2:])}
            self.candidates.append(Candidate(self.at, numbers.pop() if len(numbers) == 1 else "?", OPENS))
        elif self.word(self.at) in ("what", "how", "why", "whether", "where"):
            self.candidates.append(Candidate(self.at, "?", OPENS))
            self.weight = OPENS
        else:
            self.weight = OPENS
            for one in self.candidates:
                one.weight = min(one.weight, OPENS - 0.1)
        self.led, self.joined = False, ""

    def join(self) -> None:
        following = graded(self.tags[self.at + 1])[0]
        if self.word(self.at) == "but" and self.word(self.at - 1) in NOBODY:
            self.led = True
            return
        if self.verbs and following in "D#NSU" and self.tags[self.at - 1] == ",":
            self.renew(OPENS)
            return
        self.joined = self.tags[self.at] if following in "D#NEAUXSKGM1" else ""
        if following in "BVR":
            for one in self.candidates[-3:]:
                one.weight = max(one.weight, OBJECT)

    def there(self) -> None:
        """ "There is three families"."""
        at = self.at + 1
        letter, number, _ = graded(self.tags[at])
        if letter != "B":
            return
        after = at + 1
        while self.tags[after] == "R":
            after += 1
        several = (self.tags[after] == "#" and self.tags[after + 1] != "-") or graded(self.tags[after])[:2] == (
            "D",
            "p",
        )
        index = self.places[at]
        if number == "s" and several and "J" not in self.tags[after : self.end] and self.line.ends(index):
            form = base(self.line.lower[index], self.line.lexicon)
            self.found.append(Slip("verb", self.line.span(index, index), (form,), FAR))
        self.at = at + 1
        self.verbs += 1

    # --- Verbs --------------------------------------------------------------------------------------------------------

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
        base = lead in "NM" and after in "#D" and self.stops and not self.verbs
        if (
            base
            and single(word, self.line.lexicon)
            and graded(self.tags[before])[1] == "s"
            and graded(self.tags[before - 1])[0] == "D"
        ):
            return not any(graded(tag)[0] in "BVOK" for tag in self.tags[at + 1 : self.end])
        return after not in "NMA" and (lead == "S" or (lead in "NM" and self.word(before - 1) in ("each", "every")))

    def lacks(self) -> bool:
        """Whether the sentence opened with a plural that still lacks its verb."""
        return not self.verbs and any(one.weight >= OBJECT and one.number == "p" for one in self.candidates)

    def spend(self, weight: float) -> None:
        """Take the weight from the subject that a verb belongs to: the last that was not spent."""
        self.weight = OBJECT
        for one in reversed(self.candidates):
            if one.weight >= OBJECT:
                one.weight = one.weight if self.tags[one.at] == "w" else weight
                self.weight = HALF if self.tags[one.at] == "Q" else self.weight
                break
        self.verbs += weight == SPENT

    def verb(self, number: str) -> None:
        before = self.at - 1
        while self.tags[before] == "R":
            before -= 1
        lead = graded(self.tags[before])[0]
        following = graded(self.tags[self.at + 1])[0]
        closing = lead == "," and self.weight == ASIDE and self.commas == CLOSING
        self.asked = False
        if (
            self.modal
            or lead in "OtB"
            or self.led
            or (lead not in "NEMUXSQWG#xn1" and following in "SDU" and not closing)
        ):
            self.modal = self.asked = self.word(self.at) in ("do", "does", "did") and following in "SDU"
            return
        if number == "p" and lead == "," and graded(self.tags[self.at])[0] != "B" and not closing:
            return
        joined = self.tags[before] in "Jj" or self.word(before) in ("did", "does", "do")
        for one in self.candidates[-1:]:
            if one.at == before and one.weight == ASIDE:
                one.weight = NEXT
        known = self.candidates[-1:] if lead == "Q" else self.candidates
        agreeing = max((one.weight for one in known if one.number in (*EITHER_NUMBER, number)), default=0.0)
        other = [one for one in known if one.number not in (*EITHER_NUMBER, number)]
        best = max(other, key=lambda one: one.weight, default=None)
        bare = best is not None and best.at == self.start + 1
        happens = (
            graded(self.tags[self.at + 1])[0] in "KGRt"
            or self.word(self.at + 1) in BASES
            or self.word(self.at) not in ("is", "was")
        )
        told = self.pair and self.word(self.at) in ("is", "was") and following in "DN"
        if told or ((self.counted or bare) and not happens):
            best = None
        if best is not None and number != "?" and best.weight - agreeing >= MARGIN and not joined:
            self.clash(best, number)
        self.spend(SPENT)

    def clash(self, best: Candidate, number: str) -> None:
        index, noun = self.places[self.at], self.word(best.at)
        word = self.line.lower[index]
        if number == "p" and (word in UNCHANGED or (word == "were" and not CONDITIONS.isdisjoint(self.before(index)))):
            return
        if number == "p" and best.weight < OPENS:
            return
        if number == "p" and "W" in self.tags[best.at - 3 : best.at] and word not in ("are", "were"):
            return
        if number == "p" and word == "have" and not CONDITIONS.isdisjoint(self.before(index)):
            return
        if word in ("are", "were") and graded(self.tags[self.at + 1])[0] in "D#":
            return  # "a known exception are the locks"
        if number == "p" and self.commas > 1 and self.candidates[-1].at == self.at - 1:
            return  # "the mayor, the bishop, the judge were"
        if not EITHER.isdisjoint(singular_nouns(noun, self.line.lexicon)):
            return
        if word in ("is", "was") and noun in DISCIPLINES:
            return
        form = (base if number == "s" else single)(word, self.line.lexicon)
        if (
            form
            and (self.line.gaps[index] in LINKS or self.tags[self.at - 1] == ",")
            and self.line.ends(index)
            and self.line.is_lower(index)
        ):
            self.found.append(Slip("verb", self.line.span(index, index), (form,), FAR))

    def before(self, index: int) -> list[str]:
        return self.line.lower[max(0, index - 8) : index]
