"""What does not agree in a French sentence as far as it was read, with the doubts about it."""

from __future__ import annotations

from lint.agreement.forms import agreeing, plural_verb, plurals, singular_verb, singulars
from lint.agreement.french_words import FAR, TIMES
from lint.agreement.slips import Kind, Slip
from lint.agreement.verbs import INDIRECT, UNCHANGED
from lint.agreement.weighed import graded
from lint.agreement.weighed_parts import CLITICS, NOUNS, SEEMING, VERBS, Clause, Noun, Parts
from lint.agreement.words import Nature
from lint.annotate.words import table
from lint.lexicon import NOUN

YEAR = 4  # digits
ENOUGH = 0.9  # doubts that a question bears
UNSURE = {"K": 0.2, "A": 0.2, "L": 0.4, "E": 0.6, "Z": 0.6, "Y": 0.6, "T": 5.0}  # doubts about a letter as an adjective
JUDGED = ("jug", "estim", "considér", "rend", "trouv", "déclar", "réput")
DEGREES = table("plus moins très trop aussi si")
SUFFIXES = ("ant", "ième", "ièmes")  # of gerunds, and of ordinal numbers that share a noun
FIXED = table("gratuit compris inclus offert")  # of a price: "12 euros, gratuit pour les enfants"
ALONE = {"s": table("lui elle"), "p": table("eux elles"), "?": frozenset[str]()}
PRONOUNS = table("je j tu il elle on nous vous ils elles ne n qui")
STREETS = table("rue avenue boulevard place quai allée allées chemin impasse square cours route faubourg passage villa")
AUDIENCES = table("jeunes seniors adultes enfants étudiants familles retraités")  # "l'abonnement jeunes"
MONTHS = table("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")


class Verdicts(Parts):
    """Questions about subjects and verbs, participles, adjectives and determiners."""

    def matched(self, at: int, number: str) -> None:
        """What stands before a noun against the noun: "deux journal", "une nouveau école"."""
        kind, own, sex = graded(self.tags[at])
        word = self.word(at)
        plain = graded(self.tags[self.at])[0] != "D" or self.word(self.at) in CLITICS or at > self.at + 1
        if kind not in ("NE" if plain else "NEM") or self.tags[at + 1] in "-,J" or word in TIMES or word in MONTHS:
            return
        if (
            word.endswith(SUFFIXES)
            or (at > self.at and self.word(at - 1).endswith(SUFFIXES))
            or graded(self.tags[self.at - 1])[0] in NOUNS + "AKU"
        ):
            return
        spoken = self.word(self.at) in CLITICS and self.word(self.at - 1) in PRONOUNS
        if self.dates(self.at) or spoken or (word in STREETS and self.word(self.at).isdigit()):
            return  # "12 avenue d'Eylau", "je la tiens"
        index, before = self.places[at], graded(self.tags[at - 1])
        noun = Noun(at, number if number != "?" else own, sex)
        if own != "?" and number not in ("?", own):
            turn = plurals if number == "p" else singulars
            self.slip("number", index, tuple(turn(self.line.at(index), self.line.lexicon)), 0.3 + (kind == "E") * 0.5)
        elif before[0] in "AE" and at - 1 >= self.at:
            wrong = "?" not in (before[1], own) and before[1] != own
            other = "?" not in (before[2], sex) and before[2] != sex
            if wrong or other:
                self.slip(
                    "number" if wrong else "gender", index - 1, self.forms(index - 1, noun), 0.5 + (kind == "E") * 0.5
                )

    def clashing(self, clause: Clause, subject: Noun, doubt: float) -> None:
        """A verb in another number than its subject."""
        index = self.places[self.at]
        if (self.counts(clause, subject) and subject.number == "s") or self.turned(subject):
            return
        after = self.at + 1
        while self.tags[after] in "RFe" or graded(self.tags[after])[0] in "KLAZ":
            after += 1
        if self.word(subject.at) in TIMES and graded(self.tags[after])[0] in "DC#":
            return
        if not self.agreeing_before(clause):
            doubt -= 0.3
        turn = plural_verb if subject.number == "p" else singular_verb
        self.slip("verb", index, tuple(turn(self.line.at(index), self.line.lexicon)), doubt)

    def turned(self, subject: Noun) -> bool:
        """Whether the subject may stand behind its verb, or a pronoun tells its number: "Parmi eux figurait un M."."""
        number = graded(self.tags[self.at])[1]
        start = max(self.tags.rfind(mark, 0, self.at) for mark in ".;:,q") + 1
        led = self.tags[start] in "PdnbR" or graded(self.tags[start])[0] == "C"
        letter, own, _ = graded(self.tags[self.at + 1])
        counted = letter if "#" not in self.tags[self.at + 1 : self.at + 3] else "#"
        behind = (letter == "D" and own == number) or counted == {"p": "#", "s": "1"}.get(number)
        aside = self.words[max(0, self.at - 5) : self.at]
        alone = "," in self.tags[max(0, self.at - 3) : self.at] and not ALONE[number].isdisjoint(aside)
        return (led and behind) or alone or self.dates(subject.at)

    def dates(self, at: int) -> bool:
        """Whether a number may be a year, which counts nothing: "en 1878 avenue d'Eylau", "1900 n'était pas"."""
        return len(self.word(at)) == YEAR and self.word(at).isdigit()

    def attribute(self, clause: Clause, subject: Noun, doubt: float) -> None:
        """The participle or adjective behind "être"."""
        at = self.behind(self.at + 1)
        while self.tags[at] in "RFe":
            at += 1
        itself = self.word(self.at - 1) in ("se", "s") and graded(self.tags[self.at])[0] == "B"
        if itself and self.word(at).startswith(SEEMING) and graded(self.tags[at + 1])[0] in "AKLZ":
            self.compared(at + 1, subject, doubt + 0.2)  # "elle s'est dite satisfaite"
            return
        if itself and (self.word(at) in INDIRECT or graded(self.tags[at + 1])[0] not in "PC,."):
            return
        if self.word(self.at - 1) in ("c", "ce") or self.word(at) in UNCHANGED or self.is_course(at):
            return
        if self.word(subject.at) in TIMES and graded(self.tags[at + 1])[0] in "DC#":
            return
        clause.passive = subject
        self.compared(at, subject, doubt)

    def compared(self, at: int, subject: Noun, doubt: float) -> None:
        """A participle or an adjective against the noun of which it is said."""
        letter, number, gender = graded(self.tags[at])
        wrong = number not in ("?", subject.number) and subject.number != "?"
        sex = "?" not in (gender, subject.gender) and gender != subject.gender and not self.clause.several
        plain = self.shows() or self.word(at - 1) in DEGREES
        if letter not in ("AKLZE" if plain else "AKLZ") or not (wrong or sex) or self.counts(self.clause, subject):
            return
        index = self.places[at]
        doubt += (0.3 if not wrong else 0) + (0.2 if letter in "LZ" else 0)
        self.slip("participle", index, self.forms(index, subject), doubt)

    def described(self, at: int) -> None:
        """A participle or an adjective behind a noun, and the nouns that it may belong to."""
        clause, tags = self.clause, self.tags
        letter, number, gender = graded(tags[at])
        doubt = UNSURE.get(letter, 5.0)
        aside = tags[at - 1] == "," or (tags[at - 2] == "," and tags[at - 1] in "RFt")
        if tags[at + 1] in "RF" and number != "?" and self.word(at).startswith(JUDGED):
            self.judged(at, number, gender)
        if clause.passive and tags[at - 1] == "J" and letter == "K":
            self.compared(at, clause.passive, clause.doubt + 0.3)
            return
        if clause.subject is None and not clause.verb and clause.opening == "." and letter in "KLT" and self.opens(at):
            self.leading.append(at)
            return
        if clause.lacking and letter in "KL":
            clause.lacking = False
            return
        if not clause.chain or clause.perfect or not (aside or self.beside(at)):
            return
        before = "," if aside else graded(tags[at - 1])[0]
        if before in ",J" and clause.had and letter in "KL":
            return
        if self.word(clause.chain[-1].at) in TIMES or self.word(clause.chain[-1].at) in MONTHS:
            return
        if self.word(at) in FIXED | AUDIENCES or self.word(at - 1) == "ayants":
            return
        named = before == "U" and letter in "KL" and number == "s" and graded(tags[at - 2])[0] == "d"
        if (
            (before in "UX" and not named)
            or (letter not in "AK" and before not in "NE," and not named)
            or graded(tags[at + 1])[0] in "NM"
        ):
            return
        if aside and graded(tags[at + 1])[0] in "UD":
            return
        if (
            self.word(at).endswith("ant")
            or self.word(at - 1) in TIMES
            or self.word(at - 1) == "côté"
            or self.is_course(at)
        ):
            return
        following = graded(tags[at + 1])
        if (number == "s" and following[0] in "AE" and following[1] == "s") or (
            clause.had and letter in "KL" and following[0] in "DC#"
        ):
            return
        if letter in "MYZ" and not (clause.verb or any(graded(tag)[0] in VERBS for tag in tags[at + 1 : self.end])):
            return
        owners = [noun for one in self.clauses for noun in (one.subject, *one.chain) if noun]
        if named:
            doubt, owners = doubt + 0.2, [noun for noun in owners if noun.at != at - 1]
        if aside:
            owners = [noun for noun in owners if clause.verb or not noun.bare] or owners
        beside = clause.chain[-1:] if not aside and letter in "AKL" and self.word(at - 2) in ("un", "une") else owners
        if any(self.may_own(noun, number, gender) for noun in beside) or (clause.several and number == "p"):
            return
        if number == "s" and "J" in (tags[at - 1], tags[at + 1]):
            return
        index = self.places[at]
        owner = clause.subject if aside and clause.subject and not clause.verb else None
        owner = owner or next((noun for noun in reversed(owners) if not noun.bare), owners[-1])
        self.slip("participle", index, self.forms(index, owner), doubt + 0.1 * len(owners))

    def unchanged(self, doubt: float) -> None:
        """A participle behind "avoir" that agrees with nothing: "ont participés"."""
        at = self.at + 1
        while self.tags[at] == "R":
            at += 1
        letter, number, gender = graded(self.tags[at])
        if letter != "K" or "W" in self.tags[: self.at] or (number == "s" and gender != "f"):
            return
        if graded(self.tags[self.at - 1])[0] in "OnyDk":
            return
        index = self.places[at]
        self.slip("participle", index, self.forms(index, Noun(at, "s", "m")), doubt + 0.3)

    def forms(self, index: int, noun: Noun) -> tuple[str, ...]:
        many, female = noun.number == "p", noun.gender == "f"
        wanted = Nature(0, 0, noun.number == "s", many, noun.gender == "m", female)
        return agreeing(self.line.at(index), wanted, self.line.lexicon)

    def slip(self, kind: Kind, index: int, forms: tuple[str, ...], doubt: float) -> None:
        if not forms or doubt > ENOUGH or not self.line.ends(index):
            return
        if index in self.line.starts:
            forms = tuple(map(str.capitalize, forms))
        elif not self.line.is_lower(index):
            return
        self.found.append(Slip(kind, self.line.span(index, index), forms, FAR))

    def agreeing_before(self, clause: Clause) -> bool:
        number = graded(self.tags[self.at])[1]
        return any(noun.number in (number, "?") for noun in clause.chain)

    def may_own(self, noun: Noun, number: str, gender: str) -> bool:
        if self.number(noun) == "?" and number != "s":
            return True
        return (number in (noun.number, "?") or noun.number == "?") and (
            gender in (noun.gender, "?") or noun.gender == "?"
        )

    def opens(self, at: int) -> bool:
        """Whether a participle opens the sentence, or follows one that does."""
        noun = self.line.nature(self.places[at]).all & NOUN or graded(self.tags[at + 1])[0] == "D"
        first = not self.clause.chain and self.tags[at - 1] in '."' and not noun
        return first or (bool(self.leading) and self.tags[at - 1] in ",JR")

    def led_by(self, subject: Noun) -> None:
        """Participles that open the sentence against its subject."""
        for at in self.leading:
            _, number, gender = graded(self.tags[at])
            wrong = "?" not in (number, subject.number) and number != subject.number
            other = "?" not in (gender, subject.gender) and gender != subject.gender
            if wrong or other:
                index = self.places[at]
                self.slip("participle", index, self.forms(index, subject), subject.doubt + (0.3 if wrong else 0.5))
        self.leading = []

    def lacks(self) -> bool:
        """Whether a participle behind "et" agrees with a subject that has no verb yet, nor gets one of its own."""
        clause, tags, at = self.clause, self.tags, self.at
        subject, (_, number, gender) = clause.subject, graded(tags[at + 1])
        if (
            subject is None
            or graded(tags[at - 1])[0] not in "NE"
            or ",J" in tags[at : self.end]
            or not self.may_own(subject, number, gender)
        ):
            return False
        verbs = [later for later in range(at, self.end) if graded(tags[later])[0] in VERBS + "MYZ"]
        return not clause.led and (not verbs or tags[verbs[0] - 1] == "J")

    def spoken(self, number: str) -> None:
        """A verb behind a quotation, and its subject behind it: "», a prévenu les délégués"."""
        at = self.at + 1
        while graded(self.tags[at])[0] in "RKZL":
            at += 1
        (letter, other, _), (kind, own, _) = graded(self.tags[at]), graded(self.tags[at + 1])
        if (
            letter != "D"
            or kind not in NOUNS
            or self.word(at + 1) in TIMES
            or other == number
            or "?" in (number, other)
            or own not in ("?", other)
        ):
            return
        if number == "s" or not {"J", ","}.intersection(self.tags[at : self.end]):
            index, turn = self.places[self.at], plural_verb if number == "s" else singular_verb
            self.slip("verb", index, tuple(turn(self.line.at(index), self.line.lexicon)), 0.5)

    def judged(self, at: int, number: str, gender: str) -> None:
        """An adjective behind a participle of opinion: "jugés trop gourmand"."""
        kind, own, _ = graded(self.tags[at + 2])
        if kind in "AE" and (number, own) == ("p", "s"):  # else the participle may have lost its own
            index = self.places[at + 2]
            self.slip("participle", index, self.forms(index, Noun(at, number, gender)), 0.5)

    def is_course(self, at: int) -> bool:
        return self.word(at - 1) == "bien" and self.word(at) in ("sûr", "entendu")
