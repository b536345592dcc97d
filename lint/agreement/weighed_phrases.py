"""French noun phrases, names and pronouns, and the part that each has in its clause."""

from __future__ import annotations

from lint.agreement.french_words import TIMES
from lint.agreement.weighed import graded
from lint.agreement.weighed_parts import NOUNS, Clause, Noun
from lint.agreement.weighed_verdicts import Verdicts
from lint.annotate.words import table

AMOUNTS = table("beaucoup trop tant combien peu assez énormément")
ABOUT = table("plus moins près environ")  # where they open a clause


class Phrases(Verdicts):
    """What stands in a clause, from its determiner or preposition on."""

    def phrase(self) -> None:
        """A noun with what stands before it: the subject, or part of a complement or of an object."""
        tags, clause, at = self.tags, self.clause, self.at
        letter, number, gender = graded(tags[at])
        opening, dated = letter, False
        if letter in "DC#1":
            if letter == "D" and self.is_clitic(at):
                return
            at += 1
            dated = letter == "D" and number == "s" and tags[at] in "#1"
            if letter in "#1":
                number, gender = "p" if letter == "#" else "?", "?"
                if self.word(at) in ("un", "une"):
                    number, at = "?", at + 1
            elif tags[self.at - 1] == "J" and tags[self.at - 2] == "#":
                number = "?"
            while tags[at] in "#1" or (tags[at] == "%" and opening in "#1"):
                number = "p" if tags[at] == "#" and number != "s" else "?"
                at += 1
        else:
            number = gender = "?"
        if tags[at] == "X" and self.word(at)[0].isdigit():
            at += 1
        while graded(tags[at])[0] in "AY" and graded(tags[at + 1])[0] in NOUNS + "AKZ":
            at += 1
        if graded(tags[at])[0] == "E" and graded(tags[at + 1])[0] in "NML" and self.leads(at):
            at += 1
        if tags[at] == "F" and opening in "DC" and graded(tags[at + 1])[0] in NOUNS + "A":
            at += 1
        if tags[at] in "eF" and opening in "DC":
            clause.doubt += 1.0 if tags[at] == "F" else 0.0
            self.at = at + 1
            self.place(Noun(at, "?" if tags[at] == "F" else number, "?"), letter == "C" and number == "s")
            return
        kind, own, sex = graded(tags[at])
        if kind == "r":
            kind, own, sex = "N", "s", "m"
        if kind not in NOUNS + "AKYZ":
            if opening not in "DC#1" or kind in "UX":
                number, gender = (number, gender) if kind == "U" and opening in "DC" and number == "s" else ("?", "?")
            noun = Noun(at - (kind not in "U"), number, gender, 0.5)
            at -= kind not in "UX"
        else:
            number = number if number != "?" else own
            word = self.word(at)
            if (opening not in "DC#1" and word == "personne") or word == "chose":
                sex = "?"
            doubt = 0.4 if own not in (number, "?") else 0.0
            self.matched(at, number)
            sex = gender if sex == "?" and kind in NOUNS else "?" if gender not in ("?", sex) else sex
            doubt += 0.5 if kind not in NOUNS else 0.0
            noun = Noun(
                at,
                number,
                sex if kind in NOUNS else gender,
                doubt,
                tags[self.at - 1] == "d" and opening not in "D#1" and number == "s",
            )
        if dated:
            noun = Noun(at, "?", "?")
        self.first = self.tags[self.at - 1] == ","
        clause.repeated = clause.repeated or letter == "C"
        pair = self.tags[self.at - 1] == "J" and clause.repeated
        opens = number == "p" and self.word(self.at) == "des" and not pair and self.tags[self.at - 1] in '.,;/"QWwJt'
        self.at = at + 1
        self.place(noun, letter == "C" and not opens)

    def place(self, noun: Noun, led: bool) -> None:
        """Give a noun its part in the clause."""
        clause = self.clause
        clause.perfect, clause.passive = False, None
        if not (led or clause.led):
            self.last = noun
        if led or clause.led or clause.governed or clause.verb:
            clause.chain.append(noun)
        elif clause.subject is None:
            clause.subject = noun
            clause.chain = [noun]
            clause.doubt += noun.doubt
            if self.leading and self.first:
                self.led_by(noun)
        elif clause.joined:
            clause.several, self.last = True, None
            alone = (
                (len(clause.chain) == 1 or (clause.repeated and not clause.other))
                and clause.subject.number != "?"
                and clause.joined == "J"
            )
            number = "p" if alone or clause.subject.number == "p" else "?"
            clause.chain.append(noun)
            clause.subject = Noun(noun.at, number, "?")
            clause.doubt += 0.5
        else:
            clause.chain.append(noun)
            time = self.word(noun.at) in TIMES
            clause.doubt += 0.3 if time else 1.5
        clause.led, clause.joined = False, ""

    def name(self, letter: str) -> None:
        clause = self.clause
        end = self.at + 1
        if self.tags[self.at - 1] == "." and self.word(self.at) in ABOUT:
            return
        while self.tags[end] == "U" or (self.tags[end] == "-" and self.tags[end + 1] == "U"):
            end += 1
        noun = Noun(self.at, "s" if letter == "U" else "?", "?", 1.5)
        if letter == "U" and self.tags[self.at - 1] == "." and end == self.at + 1:
            noun = self.bare(noun)
        self.at = end
        beside = clause.chain and clause.chain[-1].at in (noun.at - 1, noun.at - 2) and not clause.led
        if beside and not clause.joined:
            clause.chain.append(noun)
        else:
            self.place(noun, False)

    def pronoun(self) -> None:
        clause = self.clause
        _, number, gender = graded(self.tags[self.at])
        index = self.places[self.at]
        if self.tags[self.at - 1] == "-" or (self.line.words[index] == "C" and self.tags[self.at - 1] != "."):
            return
        if clause.subject and self.word(self.at).startswith("chacun"):
            return
        lacks = clause.subject is not None and clause.subject.number == "p" and not (clause.verb or clause.led)
        if self.word(self.at) == "on" and lacks and graded(self.tags[self.at + 1])[0] in "KL":
            self.slip("homophone", index, ("ont",), clause.doubt + 0.3)
        if clause.led or self.tags[self.at + 1] == "-":
            clause.chain.append(Noun(self.at, number, gender))
            clause.led = False
            return
        if clause.joined and clause.subject and self.word(self.at).startswith("ce") and number != "?":
            clause.subject = Noun(self.at, "p", "?")
            clause.joined = ""
            return
        if clause.verb:
            clause = Clause("w", 0.5)
            self.clauses.append(clause)
        clause.subject = Noun(self.at, number, gender)
        clause.chain = [clause.subject]
        if self.leading and self.tags[self.at - 1] == ",":
            self.led_by(clause.subject)
        clause.governed, clause.joined = False, ""

    def lead(self, letter: str) -> None:
        """A preposition, "en" before a verb, or "comme" before a complement or a clause."""
        clause, following = self.clause, graded(self.tags[self.at + 1])[0]
        if letter == "n" and following in "VBHO":
            return
        amount = self.word(self.at - 1)
        opens = amount in ABOUT and graded(self.tags[self.at - 2])[0] in '.,;"/JQWwq'
        counted = letter == "d" and clause.subject is None and not clause.verb and (opens or amount in AMOUNTS)
        clause.led, clause.perfect, clause.repeated = not counted, False, letter == "d"
        clause.other = clause.other or letter in "Pkb"
        clause.between = letter == "b"
        if letter == "k":
            clause.doubt += 0.3
            if following in "OVn" or self.is_clitic(self.at + 1):
                self.clauses.append(Clause("w", 0.5))
