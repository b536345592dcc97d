"""One shallow parse of each French sentence, each unsure step a doubt.

A clause has a subject, perhaps complements, asides and clauses within, and a verb. What the subject and its verb, its
participle or its adjective show of number and gender is compared; what is found is a question, never more.
"""

from __future__ import annotations

from lint.agreement.distant import SAYING, SPEECH
from lint.agreement.french_words import COMPARED, EAST
from lint.agreement.slips import Slip
from lint.agreement.weighed import graded
from lint.agreement.weighed_parts import NOUNS, VERBS, Clause, Noun
from lint.agreement.weighed_phrases import Phrases
from lint.annotate.words import table

LEADS = "Pdnbk"
LONGEST = 9  # letters of an aside in brackets that is surely read
OTHER = table("autre autres")
ASKING = table("comment pourquoi combien quel quels quelle quelles")


class Sentence(Phrases):
    """The steps of the parse."""

    def read(self) -> list[Slip]:
        while self.at < self.end:
            here = self.at
            self.step(self.tags[here])
            self.at = max(self.at, here + 1)
        return self.found

    def step(self, tag: str) -> None:
        letter, number, _ = graded(tag)
        clause = self.clause
        if letter in "MYZ":
            number = self.verbal()
        if letter == ",":
            self.comma()
        elif letter == "/":
            self.bracket()
        elif letter in '-"%)':
            clause.doubt += 0.5 if letter == '"' else 0.0
            if letter == "-":
                self.hyphen()
        elif letter == "J" and clause.between:
            clause.led, clause.between = True, False
        elif letter == "b" and self.may_be_verb(letter, clause):
            self.verb(letter, "s")
        elif letter in LEADS and self.tags[self.at + 1] != "-":
            self.lead(letter)
        elif (letter in "MYZ" and not clause.led and self.may_be_verb(letter, clause)) or (
            letter in "MYZ" and graded(self.tags[self.at - 1])[0] in "SO"
        ):
            self.verb(letter, number)
        elif letter in "MYZ" and self.agrees(number):
            clause.doubt += 1.0
        elif letter in "#1" and self.beside(self.at):
            pass
        elif letter in "DC#1" or (
            letter in "NELMA" and not self.follows(letter) and not (letter == "L" and self.opens(self.at))
        ):
            self.phrase()
        elif letter in VERBS:
            self.verb(letter, number)
        elif letter in "QWw":
            self.subordinate(letter)
        elif letter == "S":
            self.pronoun()
        elif letter in "Uy":
            self.name(letter)
        elif letter == "J" or letter == "j":
            self.joined()
        elif letter in "IG":
            clause.governed, clause.led = True, False
        elif letter in "KALEYTZM":
            self.described(self.at)
            clause.led = False
        elif letter == "X" or letter in LEADS:
            clause.doubt += 0.5
            if clause.subject and not clause.verb:
                clause.subject = clause.subject._replace(gender="?")
            clause.chain.append(Noun(self.at, "?", "?"))
            clause.led = False
        elif letter in "FR":
            clause.doubt += 0.2 if letter == "F" else 0.0
            if self.word(self.at) in ASKING:
                led = clause.led
                self.subordinate("w")
                self.clause.led = led

    def comma(self) -> None:
        tags, clause = self.tags, self.clause
        following = graded(tags[self.at + 1])[0]
        if len(self.clauses) > 1 and clause.aside and (clause.verb or following in VERBS or following == "O"):
            self.clauses.pop()
            if self.clause.verb:
                self.clause.subject = None
            return
        if len(self.clauses) > 1 and clause.verb:
            while len(self.clauses) > 1 and self.clause.verb:
                self.clauses.pop()
            if self.clause.verb:
                self.clause.subject = None
            return
        named = clause.subject is not None and self.tags[clause.subject.at] == "U"
        if clause.verb or clause.subject is None or (self.is_time(clause) and not named):
            clause.doubt += 0.0 if clause.verb else 0.1
            clause.subject = None
            clause.led, clause.governed, clause.joined = False, False, ""
            return
        if following in "PCdn":
            clause.doubt += 0.2
            return
        if following in "QWw" or (following in "Pdn" and graded(tags[self.at + 2])[0] in "Qw"):
            return
        after = self.at + 1 + (following in "RFt")
        if graded(tags[after])[0] in "KALE" or (graded(tags[after])[0] == "Z" and graded(tags[after + 1])[0] in "PCdn"):
            self.described(after)
        self.skip(",", following)

    def skip(self, mark: str, following: str) -> None:
        """Leave out what stands between two marks; where there is only one, nothing more is known."""
        clause, end = self.clause, self.tags.find(mark, self.at + 1, self.end)
        if end < 0:
            clause.doubt += 5
            return
        inside = self.tags[self.at + 1 : end]
        at = self.tags.find("J", self.at + 1, end)
        if at > 0 and clause.subject and following in "KL" and graded(self.tags[at + 1])[0] == "K":
            self.compared(at + 1, clause.subject, clause.doubt + 0.3)
        clause.doubt += 0.2 + (1.0 if following in "DNU#SCR1" and following != "S" else 0.0)
        clause.doubt += 1.5 if following in "DNU#" and ("J" in inside or graded(self.tags[end + 1])[0] in "DJU#") else 0
        clause.led = clause.governed = False
        if "U" in inside:
            clause.chain.append(Noun(self.at + 1, "s", "?"))
        self.at = end + 1

    def bracket(self) -> None:
        clause, end = self.clause, self.tags.find(")", self.at + 1, self.end)
        if "(" not in self.line.before(self.places[self.at + 1]):
            clause.doubt += 0.5
            self.comma()
        elif end > 0:
            clause.doubt += 0.5 * (end > self.at + LONGEST)
            self.at = end + 1
        else:
            clause.doubt += 1.0

    def subordinate(self, letter: str) -> None:
        tags, clause = self.tags, self.clause
        aside = tags[self.at - 1] in ",/" or tags[self.at - 2] == ","
        if letter == "W" and self.before(1) == ["ainsi"]:
            clause.joined = "j"
            return
        if letter == "W" and not COMPARED.isdisjoint(self.before(7)):
            clause.doubt += 2.0
            if not OTHER.isdisjoint(self.before(2)):  # "un jour autre que le lundi"
                clause.led = True
                return
        new = Clause(letter, 0.2 if letter == "Q" else 0.3, aside)
        if letter == "Q":
            later = clause.chain[clause.objects :] if clause.verb and not aside else []
            meant = [noun for noun in later or clause.chain if not noun.bare] or clause.chain
            numbers = {self.number(noun) for noun in (meant if aside else meant[-3:])}
            known = numbers - {"?"}
            counting = any(noun.number != self.number(noun) for noun in meant)
            unsure = (
                counting
                or len(known) != 1
                or (aside and "?" in numbers)
                or ((clause.several or "J" in tags[self.at - 8 : self.at]) and "s" in known)
            )
            new.subject = Noun(self.at, "?" if unsure else known.pop(), "?")
            new.doubt += 0.3 * ("?" in numbers)
            if graded(tags[self.at - 1])[0] in "IVH":
                new.subject = None  # "savoir qui sont ces gens"
            new.doubt += 0.2 * len((later or clause.chain)[1:])
            new.chain = clause.chain[-3:]
        else:
            clause.doubt += 0.3
            new.doubt += 2.0 * (tags[self.at - 1] == "J" and self.word(self.at) == "si")  # "si A et si B sont"
        clause.led = False
        self.clauses.append(new)

    def joined(self) -> None:
        clause, following = self.clause, graded(self.tags[self.at + 1])[0]
        if following == self.tags[self.at - 1] == "U" and clause.subject and self.tags[clause.subject.at] != "U":
            clause.several = clause.verb
            return
        if following == "K" and clause.subject and not clause.verb and self.lacks():
            index = self.places[self.at]
            self.slip("homophone", index, ("est" if clause.subject.number == "s" else "sont",), clause.doubt + 0.5)
        if following in "DU#S1CyNE" or (following in "dP" and graded(self.tags[self.at + 2])[0] in "DC"):
            clause.several = True  # "un accueil et une formation", "d'un accueil et d'une formation"
        if following in "DU#S1Cy" and not clause.verb:
            clause.joined = self.tags[self.at]
        elif following in NOUNS and not clause.verb:
            clause.doubt += 1.0
        elif clause.verb and self.word(self.at + 1) == "des":
            clause.subject = None  # perhaps another one: "a soufflé et des grêlons sont tombés"
        elif clause.verb and following in "DU#" and all(one.verb for one in self.clauses):
            while len(self.clauses) > 1 and self.clause.verb:
                self.clauses.pop()
            self.clauses.append(Clause("J", 0.8 if clause.subject else 1.8))
            self.clause.several = True

    def hyphen(self) -> None:
        """A compound: its last word does not tell its gender."""
        clause = self.clause
        self.at += 2
        if clause.chain:
            last = clause.chain[-1]
            number = graded(self.tags[self.at - 1])[1] if last.number == "?" else last.number
            clause.chain[-1] = last._replace(number=number, gender="?")
        if clause.subject:
            clause.subject = clause.subject._replace(gender="?")

    def verb(self, letter: str, number: str) -> None:
        sure = letter in VERBS
        before = self.at - 1
        while graded(self.tags[before])[0] in "ROFnD":
            before -= 1
        while len(self.clauses) > 1 and self.clause.verb and self.tags[before] != "J":
            self.clauses.pop()
        clause = self.clause
        second = clause.verb
        if self.tags[self.at - 1] == "q":
            self.spoken(number)
        if second and self.tags[before] in ",/" and self.inverted(number):
            return
        said = self.at + 1 + (self.word(self.at + 1) in SPEECH)
        speech = self.word(self.at) in SAYING or said > self.at + 1
        if speech and self.tags[before] in ",/" and graded(self.tags[said])[0] in "DUC":
            return
        clause.had = clause.had or letter == "H"
        past = graded(self.past(self.at + 1))[0]
        clause.perfect = letter == "H" and past != "e"
        clause.lacking = letter == "H" and past not in "eKLEZ"
        clause.verb, clause.led, clause.governed, clause.objects = True, False, False, len(clause.chain)
        subject = clause.subject
        if (
            subject is None
            or self.tags[self.at + 1] == "-"
            or (self.word(self.at) == "est" and self.word(self.at - 1) in EAST)
        ):
            return
        doubt = (
            clause.doubt
            + (0.0 if not second else 0.3 if self.tags[self.at - 1] == "J" else 0.7)
            + (0.0 if sure else 0.4)
        )
        self.subjects.add(subject.number)
        last, self.last = self.last, None
        if subject.number != "?" and number not in ("?", subject.number):
            if second and not self.subjects.isdisjoint((number, "?")):
                return
            between = last is not None and last is not subject and last.number in ("?", number)
            self.clashing(clause, subject, doubt + (1.5 if between and clause.opening != "Q" else 0.0))
        elif letter in "Br" or self.been(self.at + 1) or self.shows():
            self.attribute(clause, subject, doubt)
        elif letter == "H":
            self.unchanged(doubt)
