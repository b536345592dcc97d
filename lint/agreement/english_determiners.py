"""English determiners, numbers and the words after them: "a official", "an minister", "these country", "nine boat"."""

from __future__ import annotations

from lint.agreement.english import (
    BASES,
    BLANK,
    EITHER,
    MANY,
    NUMBERS,
    PARTICIPLES,
    PREPOSITIONS,
    VERBS,
    near,
    often_counted,
    plural_nouns,
    singular_nouns,
)
from lint.agreement.slips import Handler, Slip
from lint.agreement.sounds import begins_with_vowel
from lint.agreement.words import BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, SINGULAR_3

# What several may do of whom only the number is given: "two die in fire".
DEEDS = table(
    "die face win lose start vote visit return plan need claim sign attack head hope help work live sleep walk march",
    "protest wait rally strike drown escape drop rise fall run fight stand sit score share quit hurt bid battle clash",
    "compete report appeal question demand cross climb drive ride fly play study train travel volunteer witness murder",
)
SURE_MANY = table("several various numerous both") | NUMBERS  # no subject of a verb stands so
OFTEN_PRONOUNS = table("these those many few both")
FINITE_VERBS = table("is are was were do has have had will would can could may might must shall should does did")
FUNCTION_WORDS = VERBS | PREPOSITIONS | table("and or nor but if as is than then it i he she they we you us")
# After a noun that stands alone: no noun follows that it could belong to.
AFTER_NOUN = VERBS | PREPOSITIONS | table("who which whose where when while because but than said says say told also")
TIMES = table("day week month year hour")
OPENERS = table("the a an he she it they we i you his her their its our this that there")
# Before a number, these make it a name: "number two seed", "chapter three".
NAMED = table(
    "number no page chapter phase stage part day week year level grade type category group round world war game set",
    "volume season series episode step division league tier pool lane section article line point act route bus base",
    "formula track band scene force magnitude channel highway platform gate unit block ward berth hole",
)
LETTERED = table(
    "letter vitamin grade plan group hepatitis type level class section schedule category option il y de la le du"
)


def _article(line: Line, index: int) -> Slip | None:
    """ "a official", "an minister"; and a plural after either."""
    if index + 1 >= len(line.words) or line.gaps[index + 1] not in BLANK:
        return None
    word, after = line.lower[index], line.words[index + 1]
    vowel = begins_with_vowel(after, line.gaps[index + 2], line.lexicon)
    if vowel is None or vowel == (word == "an"):
        return _singular(line, index) if line.nature(index + 1).plural else None
    if not _is_article(line, index) or not after.isalnum() or after in FUNCTION_WORDS:
        return None
    form = "an" if vowel else "a"
    text = line.words[index][0] + form[1:]
    forms = [f"{text} {after}"]
    if _singular(line, index) is not None:
        single = next(singular_nouns(after.lower(), line.lexicon), after)
        forms = [after, f"{text} {single}"]
    return Slip("article", line.span(index, index + 1), tuple(forms))


def _is_article(line: Line, index: int) -> bool:
    """Whether "a" is no letter, no mark and no word of another language."""
    word, before = line.words[index], line.gaps[index]
    if not word.islower() and (index not in line.starts or not line.is_lower(index + 1) or word == "AN"):
        return False
    if before.endswith(("-", "‑", "'", "’", ".", "/", "&")):
        return False
    earlier = line.words[index - 1] if index else ""
    return (
        not (earlier.islower() and earlier.isalpha() and earlier not in line.lexicon)
        and earlier.lower() not in LETTERED
    )


def _singular(line: Line, index: int) -> Slip | None:
    """ "a officials", "this countries": a plural that no noun follows."""
    noun, word = index + 1, line.lower[index]
    found = line.nature(noun)
    if not found.all & NOUN or not found.plural or line.at(noun) in EITHER or not line.is_lower(noun):
        return None
    if len(line.at(noun)) < 4 or line.at(noun) in VERBS:
        return None
    if word in ("this", "each") and found.all & SINGULAR_3:
        if word == "this" and _governed(line, index):
            return _of_one(line, index)
        if line.at(noun + 1) not in FINITE_VERBS:
            return None
    elif word == "this" and line.after(noun).startswith(",") and near(line, index, noun):
        return _of_one(line, index)
    if not _alone(line, noun, comma=word == "every"):
        return None
    opens = index in line.starts and line.at(noun) not in ("levels", "roads", "shares", "teams", "stars", "players")
    if not near(line, index, noun) or (word in ("a", "an") and not (line.words[index].islower() or opens)):
        return None  # "A levels"
    return _of_one(line, index)


def _of_one(line: Line, index: int) -> Slip | None:
    """The slip of a plural behind a determiner of one thing."""
    noun = index + 1
    forms = [f"{line.words[index]} {form}" for form in singular_nouns(line.lower[noun], line.lexicon)]
    if line.at(index) == "this":
        forms.append(f"{line.words[index][0]}hese {line.words[noun]}")
    return Slip("number", line.span(index, noun), tuple(forms)) if forms else None


def _governed(line: Line, index: int) -> bool:
    """Whether a noun phrase of two words stands alone behind a preposition: "on this challenges."."""
    gap = line.after(index + 1).lstrip(CLOSING)
    return line.at(index - 1) in PREPOSITIONS and near(line, index - 1, index + 1) and gap[:1] in (".", ",", ";", "?")


def _alone(line: Line, noun: int, comma: bool) -> bool:
    """Whether no other noun can follow that this one belongs to; `comma` where a comma before a clause will do."""
    after, gap = line.at(noun + 1), line.after(noun)
    gap = gap.lstrip(CLOSING) or gap
    if not line.ends(noun) or gap.startswith(("'", "’")):
        return False
    if gap[:1] in (".", ";", "?", "!") or not after:
        return gap[:1] != "." or not after or line.words[noun + 1][0].isupper()
    verb = line.nature(noun + 1).all
    deed = line.at(noun + 2) in ("the", "his", "their") and after.endswith("ed")
    predicate = bool(verb & FINITE) and (deed or not verb & (NOUN | ADJECTIVE))
    predicate = predicate or after in ("ahead", "here", "now", "again", "earlier", "later", "yesterday", "today")
    return (gap in BLANKS and (after in AFTER_NOUN or predicate)) or (
        comma and gap.startswith(",") and after in OPENERS
    )


def _plural(line: Line, index: int) -> Slip | None:
    """ "these country", "several minister", "two minister"."""
    noun, word = index + 1, line.lower[index]
    found = line.nature(noun)
    if not found.all & NOUN or not found.singular or found.all & (ADVERB | GERUND | PARTICIPLE):
        return None
    acting = word in OFTEN_PRONOUNS or line.at(noun) in DEEDS or not line.words[index].islower()
    doubtful = ADJECTIVE | FINITE | (INFINITIVE if acting else 0)
    governed = word in ("these", "those", "many") and _governed(line, index)
    acts = governed or _acts(line, noun, word)
    if not acts and (found.all & doubtful or word == "both"):
        return None
    timed = word in ("these", "those", "many", "several") and line.at(noun) in TIMES
    either = line.at(noun) in EITHER and not timed and not (governed and line.at(noun) == "number")
    if either or line.at(noun).endswith("ese") or not line.is_lower(noun) or len(line.at(noun)) < 3:
        return None
    if line.at(noun) in FINITE_VERBS or line.after(noun).startswith(("-", "‑")):
        return None  # "of whom four have left", "nine gale-force winds"
    if word in NUMBERS and not often_counted(line.at(noun), line.lexicon):
        return None
    if word in NUMBERS and (
        line.at(index - 1) in NAMED
        or not (line.words[index].islower() or (index in line.starts and line.words[index].istitle()))
        or (line.gaps[index] not in BLANKS and index not in line.starts)
    ):
        return None
    if not near(line, index, noun) or not (acts or _alone(line, noun, comma=True)):
        return None
    forms = [f"{line.words[index]} {form}" for form in plural_nouns(line.lower[noun], line.lexicon)]
    return Slip("number", line.span(index, noun), tuple(forms)) if forms else None


def _acts(line: Line, noun: int, determiner: str) -> bool:
    """Whether a word that may be a verb is none, because a verb follows: "these report were", "both side agreed"."""
    after, found = line.at(noun + 1), line.nature(noun + 1).all
    if not line.ends(noun) or not near(line, noun, noun + 1) or line.at(noun - 2) == "or":
        return False
    if after in FINITE_VERBS:
        return after not in ("can", "will", "may", "might", "had", "do") or line.at(noun + 2) == "not"
    if determiner not in SURE_MANY or (line.nature(noun).all & ADJECTIVE and determiner != "both"):
        return False
    return after in BASES or after in PARTICIPLES or bool(found & FINITE and after.endswith("ed") and not found & NOUN)


CLOSING = '”»"'
# Degrees that end so, although they are none.
PLAIN = table("honest modest earnest manifest dishonest immodest interest west rest best")
COMPARATIVES = table(
    "better worse bigger smaller larger faster slower cheaper easier harder safer stronger weaker older younger",
    "taller shorter longer higher lower nicer richer poorer happier busier cleaner darker deeper heavier louder",
)


def _degree(line: Line, index: int) -> Slip | None:
    """ "most oldest", "more taller than"."""
    word = line.at(index + 1)
    if line.at(index) == "most":
        stems = (word[:-3], word[:-2], word[:-4], word[:-4] + "y")
        known = any(line.natures[stem].all & ADJECTIVE for stem in stems)
        twice = word.endswith("est") and word not in PLAIN and known
    else:
        twice = word in COMPARATIVES and line.at(index + 2) == "than"
    if not twice or not near(line, index, index + 1) or not line.is_lower(index + 1):
        return None
    return Slip("homophone", line.span(index, index + 1), (line.words[index + 1],))


HANDLERS: dict[str, Handler] = {
    "a": _article, "an": _article, "most": _degree, "more": _degree,
    **dict.fromkeys(("this", "each", "every", "another"), _singular),
    **dict.fromkeys((*MANY, *NUMBERS), _plural),
}  # fmt: skip
