"""Auxiliaries, participles and subject pronouns: "étaient organisée", "sera suivies", "ils a", "a organiser"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint.agreement.forms import (
    feminines,
    in_person,
    masculines,
    plural_verb,
    plurals,
    singular_verb,
    singulars,
    third_person,
)
from lint.agreement.nouns import NUMBERS, PERSONS
from lint.agreement.page import Reading
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import graded, place
from lint.agreement.words import APOSTROPHES, BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import (
    ADVERB,
    FEMININE,
    FINITE,
    FUNCTION,
    INFINITIVE,
    MASCULINE,
    NOMINAL,
    NOUN,
    PARTICIPLE,
    PLURAL_1,
    PLURAL_3,
    SINGULAR_1,
    SINGULAR_2,
    SINGULAR_3,
)

BE_PLURAL = table("sont étaient furent seront seraient soient fussent")
BE_SINGULAR = table("est était fut sera serait")
HAVE_PLURAL = table("ont avaient eurent auront auraient aient")
HAVE_SINGULAR = table("a avait eut aura aurait ait")
AUXILIARIES = BE_PLURAL | BE_SINGULAR | HAVE_PLURAL | HAVE_SINGULAR
ADVERBS = table("pas plus jamais toujours déjà encore aussi ainsi tous toutes également donc bien très")
# Participles that stand unchanged, or are not felt as participles.
UNCHANGED = table("été eu fait dû pu voulu su cru laissé plu")
REFLEXIVE = frozenset(("se", "s", "nous", "vous"))
# Participles that stay as they are after "se", whatever follows: what is said or given to oneself.
INDIRECT = table(
    "succédé parlé plu complu déplu dit téléphoné souri nui menti ressemblé écrit survécu convenu répondu suffi ri",
    "donné fixé assigné rendu promis juré demandé partagé imposé permis réparti échangé disputé vu fait laissé senti",
    "offert attribué accordé adressé posé reproché rappelé imaginé figuré interdit",
)
PREPOSITIONS = table("sur dans à pour en contre vers au aux chez par avec autour depuis")
OF_COURSE = ["bien", "entendu"]
CLITICS = table("ne n y en le la l les lui leur me m te t se s nous vous")
OBJECTS = table("l les la le m t nous vous s en me te se")
OBJECT_WORDS = table("que qu quel quelle quels quelles lesquels lesquelles combien laquelle lequel")
AFTER_VERBS = table("le la les l un une des du ce cet cette ces son sa ses leur leurs à dans sur pour en par de d")
AFTER_PARTICIPLES = table("le la les un une des cette ce ces cet son sa leur")
CLAUSES = table("ne n que qu être avoir vouloir pouvoir")
SPOKEN_OF = frozenset(("", "qu", "lorsqu", "puisqu", "où", "mais"))  # before "elle" as a subject
# The person that the verb after a pronoun must have, and the one by which it is known to be wrong.
PRONOUNS = {
    "il": (SINGULAR_3, PLURAL_3), "ils": (PLURAL_3, SINGULAR_3), "on": (SINGULAR_3, PLURAL_3),
    "elle": (SINGULAR_3, PLURAL_3), "elles": (PLURAL_3, SINGULAR_3), "je": (SINGULAR_1, SINGULAR_3),
    "tu": (SINGULAR_2, SINGULAR_3),
    "nous": (PLURAL_1, SINGULAR_3),
}  # fmt: skip
THIRD = table("il ils on elle elles")
GENDERS = {"il": FEMININE, "ils": FEMININE, "elle": MASCULINE, "elles": MASCULINE}  # that the participle must not have
OTHER_SUBJECTS = table("qui que qu dont où il elle on ils elles ce cela ça ceci c celui celle")


def _auxiliary(line: Line, index: int) -> Slip | None:
    word = line.lower[index]
    if word in BE_PLURAL:
        return _singular_after_plural(line, index, index)
    if word in BE_SINGULAR:
        return _plural_after_singular(line, index, index)
    been = adverbs(line, index + 1, "été")
    if line.at(been) == "été":
        return (
            _singular_after_plural(line, index, been)
            if word in HAVE_PLURAL
            else _plural_after_singular(line, index, been)
        )
    return _infinitive(line, index, word) or _agreeing_with_nothing(line, index)


def adverbs(line: Line, index: int, until: str = "") -> int:
    """The first place from `index` on that is no adverb, three places on at most."""
    for at in range(index, index + 3):
        word = line.at(at)
        adverb = word in ADVERBS or line.nature(at).all & ADVERB or line.padded[at - 1 : at + 1] == OF_COURSE
        if word == until or not adverb:
            return at
    return index + 3


def _participle(line: Line, index: int) -> bool:
    """A word in lower case that is a participle, perhaps an adjective too, and no noun."""
    everything = line.nature(index).all
    return (
        bool(everything & PARTICIPLE)
        and not everything & NOUN
        and line.is_lower(index)
        and line.at(index) not in UNCHANGED
    )


def _past(line: Line, index: int) -> bool:
    """A participle, even one that is a noun too ("engagés"), but not one that only looks like it ("partis")."""
    everything = line.nature(index).all
    if not everything & PARTICIPLE or not line.is_lower(index) or line.at(index) in UNCHANGED:
        return False
    return not everything & NOUN or line.at(index).endswith(("és", "ées", "ée"))


def _impersonal(line: Line, index: int) -> bool:
    """ "on est arrivés", "c'est armés de patience que", "à l'est situées"."""
    one, two = line.at(index - 1), line.at(index - 2)
    if one in ("c", "ce", "l", "d") or (one == "n" and two == "ce"):
        return True
    return any(line.at(index - step) == "on" for step in range(1, 6))


def _singular_after_plural(line: Line, first: int, last: int) -> Slip | None:
    place = adverbs(line, last + 1)
    found = line.nature(place)
    if not found.all & PARTICIPLE or not found.singular or not line.is_lower(place) or line.at(place) in UNCHANGED:
        return None
    if not line.joined(first, place) or not line.ends(place):
        return None
    indirect = line.at(place) in INDIRECT or line.at(place + 1) not in PREPOSITIONS
    if indirect and found.nominal & MASCULINE and line.at(first - 1) in REFLEXIVE:
        return None  # "ils se sont partagé les rôles"
    if line.at(first - 1) in ("le", "la", "l") and line.at(first - 2) in REFLEXIVE:
        return None  # "ils se le sont dit"
    forms = tuple(plurals(line.at(place), line.lexicon))
    return Slip("participle", line.span(first, place), _phrases(line, first, place, forms)) if forms else None


def _plural_after_singular(line: Line, first: int, last: int) -> Slip | None:
    place = adverbs(line, last + 1)
    found = line.nature(place)
    if not _past(line, place) or not found.plural or not line.joined(first, place) or not line.ends(place):
        return None
    if _impersonal(line, first) or (first and line.before(first) in ("-", "‑")):
        return None
    forms = (
        [f"{verb} {line.words[place]}" for verb in plural_verb(line.at(first), line.lexicon)] if first == last else []
    )
    forms += (
        [f"{line.words[first]} {form}" for form in singulars(line.at(place), line.lexicon)] if first == last else []
    )
    if first != last:
        forms = list(_phrases(line, first, place, tuple(singulars(line.at(place), line.lexicon))))
    return Slip("participle", line.span(first, place), tuple(forms))


def _phrases(line: Line, first: int, last: int, forms: tuple[str, ...]) -> tuple[str, ...]:
    """The words from `first` to `last` with each form instead of the last one."""
    start, end = line.tokens.span(first)[0], line.tokens.span(last)[0]
    return tuple(line.block.text[start:end] + form for form in forms)


def _infinitive(line: Line, index: int, word: str) -> Slip | None:
    """ "a organiser": an infinitive where only a participle can stand."""
    place = adverbs(line, index + 1)
    found = line.nature(place)
    if (
        not found.all & INFINITIVE
        or found.all & NOMINAL
        or not line.at(place).endswith("er")
        or not line.is_lower(place)
    ):
        return None
    if (
        not line.is_lower(index)
        or not line.joined(index, place)
        or not line.ends(place)
        or line.before(index) in ("-", "‑")
    ):
        return None
    forms = _phrases(line, index, place, (line.at(place)[:-2] + "é",))
    return Slip("participle", line.span(index, place), forms + ((f"à {line.words[place]}",) if word == "a" else ()))


# Participles that never change before an infinitive.
SEMI = {form: form.rstrip("es").replace("du", "dû") for form in table("due dus dues pue pus voulue voulus sue sus")}


def _agreeing_with_nothing(line: Line, index: int) -> Slip | None:
    """ "a renforcée les règles": after avoir a participle agrees only with an object that stands before it."""
    place = adverbs(line, index + 1)
    found = line.nature(place)
    past = _participle(line, place) or _past(line, place) or _governing(line, place)
    if line.at(place) in SEMI and line.nature(place + 1).all & INFINITIVE:
        return Slip("participle", line.span(index, place), _phrases(line, index, place, (SEMI[line.at(place)],)))
    if not past or not (found.feminine or found.plural) or not line.joined(index, place):
        return None
    governs = _has_object(line, place)
    if (not governs and not line.ends(place)) or line.before(index) in ("-", "‑"):
        return None
    sentence = max(start for start in line.starts if start <= index)
    if line.at(index - 1) in OBJECTS or not OBJECT_WORDS.isdisjoint(line.lower[sentence:index]):
        return None
    if not governs and (found.all & NOUN or line.at(index - 1) in ("leur", "lui", "y")):
        return None
    forms = list(singulars(line.at(place), line.lexicon)) if found.plural else [line.at(place)]
    forms = forms or [line.at(place).removesuffix("s")]
    forms = [next(masculines(form, line.lexicon), form) for form in forms]
    return Slip("participle", line.span(index, place), _phrases(line, index, place, tuple(forms)))


def _governing(line: Line, index: int) -> bool:
    """Whether a noun in the feminine may be a participle, and its object follows: "ont prise la décision"."""
    word, past = line.at(index), line.natures[line.at(index)[:-1]]
    return word.endswith("e") and bool(past.all & PARTICIPLE) and governed(line.at(index + 1))


def governed(word: str) -> bool:
    return word in AFTER_PARTICIPLES | NUMBERS or word.isdigit()


def _has_object(line: Line, participle: int) -> bool:
    """Whether what it governs, or the speaker after a quotation, stands behind a participle."""
    after = line.words[participle + 1] if participle + 1 < len(line) else ""
    return line.after(participle) in BLANKS and (
        after.lower() in AFTER_VERBS | NUMBERS | CLAUSES or after[:1].isupper() or after[:1].isdigit()
    )


# --- Subject pronouns -------------------------------------------------------------------------------------------------


def _pronoun(line: Line, index: int) -> Slip | None:
    """ "ils a", "elle sont": the verb after a subject pronoun and its clitics."""
    word = line.lower[index]
    place = index + 1
    while line.at(place) in CLITICS:
        place += 1
    if line.at(place) in AUXILIARIES and word in GENDERS:
        slip = _gender(line, index, place, word)
        if slip is not None:
            return slip
    wanted, wrong = PRONOUNS[word]
    everything = line.nature(place).all
    if not everything & FINITE or everything & wanted or not (everything & wrong or _strange(word, everything)):
        return None
    if not line.joined(index, place) or line.before(index).endswith(("-", "‑")) or not line.is_lower(place):
        return None
    if len(word) > 1 and (line.words[index].isupper() or (line.words[index].istitle() and index not in line.starts)):
        return None  # "Nguyen Van Tu a obtenu"
    if word in ("elle", "elles") and not _spoken_of(line, index):
        return None
    if word == "nous" and (place > index + 1 or not _is_subject(line, index)):
        return None
    if word == "je" and line.at(place) == "est" and line.at(place + 2) == "autre":
        return None  # Rimbaud's
    if not line.ends(place) or everything & ADVERB or (word == "tu" and line.at(index - 1) in AUXILIARIES):
        return None
    forms = tuple(_conjugated(line, place, wanted, wrong))
    return Slip("verb", line.span(index, place), _phrases(line, index, place, forms)) if forms else None


def _strange(pronoun: str, found: int) -> bool:
    """Whether a finite verb and nothing else is in the first or second person after a pronoun of the third."""
    return pronoun in THIRD and not found & (NOMINAL | ADVERB | FUNCTION | INFINITIVE | SINGULAR_3 | PLURAL_3)


def _conjugated(line: Line, place: int, wanted: int, wrong: int) -> Iterator[str]:
    if not line.nature(place).all & wrong:
        return third_person(line.at(place), wanted == PLURAL_3, line.lexicon)
    if wanted == PLURAL_3:
        return plural_verb(line.at(place), line.lexicon)
    if wrong == PLURAL_3:
        return singular_verb(line.at(place), line.lexicon)
    return in_person(line.at(place), wanted, line.lexicon)


def _is_subject(line: Line, index: int) -> bool:
    """ "Nous" at the start of a sentence, or after "et" where a sentence that began so names no other subject."""
    if index in line.starts:
        return True
    sentence = max((start for start in line.starts if start <= index), default=0)
    if line.at(sentence) != "nous" or line.at(index - 1) != "et":
        return False
    return OTHER_SUBJECTS.isdisjoint(line.lower[sentence:index])


def _spoken_of(line: Line, index: int) -> bool:
    return index in line.starts or (line.at(index - 1) in SPOKEN_OF and line.before(index) in (*APOSTROPHES, " "))


def _gender(line: Line, index: int, verb: int, word: str) -> Slip | None:
    """ "elle est transmis": a participle after être, of the other gender than the pronoun."""
    if line.at(verb) in HAVE_SINGULAR | HAVE_PLURAL:
        verb = adverbs(line, verb + 1, "été")
        if line.at(verb) != "été":
            return None
    place = adverbs(line, verb + 1)
    found = line.nature(place)
    spoken = GENDERS[word] == MASCULINE and line.nature(place).all & PARTICIPLE and line.at(place) not in PERSONS
    if not (_participle(line, place) or spoken) or not REFLEXIVE.isdisjoint(line.lower[index + 1 : verb]):
        return None
    if not (found.feminine if GENDERS[word] == FEMININE else found.masculine) or not line.joined(index, place):
        return None
    if not line.ends(place) or (word.startswith("elle") and not _spoken_of(line, index)):
        return None
    turned = (masculines if GENDERS[word] == FEMININE else feminines)(line.at(place), line.lexicon)
    return Slip("participle", line.span(place, place), tuple(turned))


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(PRONOUNS, _pronoun),
    **dict.fromkeys(("ayant", "avoir"), _agreeing_with_nothing),
}


def _clashing(line: Line, match: Any) -> Slip | None:
    index = place(line.tags, match.start())
    return _auxiliary(line, index) if line.at(index) in AUXILIARIES else None


# Auxiliaries before what they cannot have behind them.
PAST = "AEKLYZ"
CLASHING = (
    "|".join(
        f"{graded(verbs, number)}[RF]*+{been}{graded(PAST, other)}"
        for verbs, been in (("B", ""), ("H", "e[RF]*+"))
        for number, other in ("sp", "ps")
    )
    + f"|{graded('BH')}[RF]*+I|{graded('H')}[RF]*+(?:{graded('KLEZ', 'p?')}|{graded('KLEZ', 's', 'f')})"
)
READINGS = (Reading(CLASHING, _clashing),)
