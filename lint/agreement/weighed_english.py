"""English verbs and the nouns before them, each of which may be the subject, some more likely than others.

What opens a clause weighs most, what a preposition governs least; what had its verb is spent. Where the best subject
that does not agree outweighs the best one that does, there is a question, never more.
"""

from __future__ import annotations

from lint.agreement.english import BASES, EITHER, PREPOSITIONS, singular_nouns
from lint.agreement.english_clauses import SAYING
from lint.agreement.english_pronouns import CONDITIONS, DEMANDS
from lint.agreement.english_verbs import UNCHANGED, base, single
from lint.agreement.slips import Slip
from lint.agreement.subjects import DISCIPLINES
from lint.agreement.weighed import graded
from lint.agreement.weighed_nouns import (
    ASIDE,
    FAR,
    GOVERNED,
    HALF,
    NEXT,
    OBJECT,
    OPENS,
    SPENT,
    Candidate,
    Phrases,
)
from lint.agreement.words import LINKS
from lint.annotate.words import table
from lint.lexicon import FINITE, SINGULAR_3

MARGIN = 0.5  # by which one subject must outweigh the other
CLOSING = 2  # commas round what stands behind a subject
NOBODY = table("nobody nothing none all anything everything everyone anyone one")
EITHER_NUMBER = ("?", "c")
BARE = table(
    "ll d need dare let lets help helps make makes made see saw hear heard watch watched"
)  # an infinitive follows
SINCE = table("after before since until")
MORE = table("more fewer less")  # than so many
PERSONS = ("er", "or", "ist", "ian", "man", "tant")
ABOUT = table("about around over under near some")


class Sentence(Phrases):
    """The letters of a sentence, and what may be the subject of its next verb."""

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
            self.weight = min(self.weight, OBJECT) if self.candidates else self.weight
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
        elif word != "per" and not (following == "#" and (word in ABOUT or self.word(self.at - 1) in MORE)):
            self.led = True

    # --- Noun phrases -------------------------------------------------------------------------------------------------

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
            numbers = {self.number(one) for one in (near if aside or joined else self.candidates[-2:])}
            numbers = {"s"} if aside and self.person(self.at - 2) else numbers
            self.candidates.append(Candidate(self.at, numbers.pop() if len(numbers) == 1 else "?", OPENS))
        elif self.word(self.at) in ("what", "how", "why", "whether", "where"):
            subject = self.word(self.at) == "what" or self.tags[self.at - 1] in ".;,"  # "where he lives is his"
            self.candidates.append(Candidate(self.at, "?", OPENS if subject else HALF))
            self.weight = OPENS
        else:
            self.weight = OPENS
            told = graded(self.tags[self.at - 1])[0] in "KV"  # "determined that"
            for one in self.candidates:
                one.weight = min(one.weight, SPENT if told else OPENS - 0.1)
        self.led, self.joined = False, ""

    def takes(self, before: int) -> bool:
        """Whether a noun stands here, the object of a past form: "both sides shook hands"."""
        past = self.line.nature(self.places[before]).all & (FINITE | SINGULAR_3)
        return graded(self.tags[self.at])[0] == "M" and past == FINITE

    def number(self, one: Candidate) -> str:
        """The number of a noun; "?" where it is the first half of a compound ("co-defendants")."""
        return "?" if self.tags[one.at + 1] == "-" else one.number

    def person(self, at: int) -> bool:
        """Whether a person's name ends there: "librarian Joan Peck"."""
        if self.tags[at - 1 : at + 1] != "UU" or "J" in self.tags[at - 4 : at]:
            return False
        kind, number, _ = graded(self.tags[at - 2])
        return kind in "NM" and number == "s" and self.word(at - 2).endswith(PERSONS)

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
        while self.tags[after] == "R" or (self.word(after) in ABOUT and self.tags[after + 1] == "#"):
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
            or (number == "s" and self.takes(before))
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
        if number == "p" and (word in UNCHANGED or best.weight < OPENS or self.may_be_bare(word, index)):
            return
        if number == "p" and "W" in self.tags[best.at - 3 : best.at] and word not in ("are", "were"):
            return
        if (
            word in ("are", "were")
            and graded(self.tags[self.at + 1])[0] in "D#"
            and self.word(self.at + 1) not in ("a", "an")
        ):
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

    def may_be_bare(self, word: str, index: int) -> bool:
        """Whether a verb for several may be said of one: a wish ("if the model were"), a demand ("that he have")."""
        moods = CONDITIONS if word == "were" else CONDITIONS | DEMANDS
        return not moods.isdisjoint(self.line.lower[max(0, index - 8) : index])
