"""English agreement: article and sound, determiner and noun, subject and verb, as far as the words make a slip certain.

Readings come from WordNet, which knows every rare use ("to minister"), so that most words could be two things. What may
stand where is told by closed lists first: determiners, prepositions, auxiliaries, and nouns that take either number.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.slips import Handler, Slip
from lint.agreement.sounds import begins_with_vowel
from lint.agreement.words import BLANKS, Line, nature
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    GERUND,
    INFINITIVE,
    NOUN,
    PARTICIPLE,
    PLURAL,
    SINGULAR,
    SINGULAR_3,
    Lexicon,
)

MANY = table("these those many several various numerous both few")
NUMBERS = table(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety",
)
# What several may do of whom only the number is given: "two die in fire".
DEEDS = table(
    "die face win lose start vote visit return plan need claim sign attack head hope help work live sleep walk march",
    "protest wait rally strike drown escape drop rise fall run fight stand sit score share quit hurt bid battle clash",
    "compete report appeal question demand cross climb drive ride fly play study train travel volunteer witness murder",
)
SURE_MANY = table("several various numerous both") | NUMBERS  # no subject of a verb stands so
OFTEN_PRONOUNS = table("these those many few both")
FINITE_VERBS = table("is are was were has have had will would can could may might must shall should does did")
ONE = table("a an this each every another")
VERBS = table("is are was were has have had will would can could may might must shall should do does did")
PREPOSITIONS = table(
    "of in on at to for from with by about against after before between during into over under near within without",
    "across among around behind since until through towards",
)
FUNCTION_WORDS = VERBS | PREPOSITIONS | table("and or nor but if as is than then it i he she they we you us")
# After a noun that stands alone: no noun follows that it could belong to.
AFTER_NOUN = VERBS | PREPOSITIONS | table("who which whose where when while because but than said says say told also")
OPENERS = table("the a an he she it they we i you his her their its our this that there")
# Nouns that have one form for both numbers, or count what cannot be counted.
EITHER = table(
    "aircraft spacecraft hovercraft craft crew pack cast sheep fish deer salmon trout cod squid shrimp bison moose",
    "swine offspring",
    "series species people police cattle staff youth personnel head dozen hundred thousand million billion trillion",
    "score percent pound stone foot quid yen baht dong yuan won rand hertz crossroads headquarters barracks means",
    "works gallows mews shambles links woods grounds thanks data media savings pence statistics premises odds",
    "remains innings kind sort type counsel vermin grouse elk buffalo carp tuna mackerel herring plus minus mile",
    "metre meter kilometre kilometer inch year month week day hour minute second euro dollar cent ton tonne litre",
    "liter degree point acre hectare gram ounce times levels grades sides others sharp flat past few lot pair",
    "couple number third quarter half fifth tenth one two three four five six seven eight nine ten you commons present",
    "former latter same other absent",
)
# Before a number, these make it a name: "number two seed", "chapter three".
NAMED = table(
    "number no page chapter phase stage part day week year level grade type category group round world war game set",
    "volume season series episode step division league tier pool lane section article line point act route bus base",
    "base formula track band scene",
)
MODALS = table("would could should cannot must shall")
MODALS_OR_NOUNS = table("will can may might")
PRONOUNS = table("he she they we you i")
NOT = table("not t never also always now still then probably certainly soon only even ever already just")
# Words after which "could" and "did not" may end a clause: "those who did not", "as best they could".
ENDING = table("who that which what as all everything whatever whoever best than everyone anyone those if")
EXTREME = table("all everything whatever what best as who which whoever everyone anyone those")
# Past forms that are no participles and no other words.
PAST = table(
    "went came took gave wrote spoke chose ate flew knew grew threw drew withdrew began sang drank swam drove rode",
    "arose tore stole became overcame undertook underwent overthrew forgave mistook forbade foresaw oversaw",
    "overtook froze shook",
)
PARTICIPLES = {
    "went": "gone", "came": "come", "took": "taken", "gave": "given", "wrote": "written", "spoke": "spoken",
    "chose": "chosen", "ate": "eaten", "flew": "flown", "knew": "known", "grew": "grown", "threw": "thrown",
    "drew": "drawn", "withdrew": "withdrawn", "began": "begun", "sang": "sung", "drank": "drunk", "swam": "swum",
    "drove": "driven", "rode": "ridden", "arose": "arisen", "tore": "torn", "stole": "stolen", "became": "become",
    "rose": "risen", "fell": "fallen", "ran": "run", "hid": "hidden", "blew": "blown", "broke": "broken",
    "wore": "worn", "shrank": "shrunk", "sprang": "sprung", "sank": "sunk", "woke": "woken", "swore": "sworn",
    "overcame": "overcome", "undertook": "undertaken", "underwent": "undergone", "overthrew": "overthrown",
    "forgave": "forgiven", "mistook": "mistaken", "forbade": "forbidden", "foresaw": "foreseen", "oversaw": "overseen",
    "overtook": "overtaken", "froze": "frozen", "shook": "shaken",
}  # fmt: skip
# Words after which "to" opens an infinitive and is no preposition.
BEFORE_INFINITIVE = table(
    "plan plans planned agree agrees agreed want wants wanted meet met meeting meetings decide decides decided",
    "decision order able unable expect expects expected need needs needed going began begin begins start started",
    "try tries tried hope hopes hoped helped continue continues continued aim aims aimed likely unlikely ready",
    "pledge pledged vow vowed promise promised refuse refused refuses fail failed fails seek seeks sought bid set",
    "invited asked urged called calls gathered wish wishes managed manages allowed forced scheduled due powers",
    "right efforts effort attempt attempts chance opportunity willing like love prefer",
)
NOT_PASSIVE = table("came became broke rose fell")
BEFORE_BE = table("to has have had is are was were not also")
# ... and never a noun.
SURELY_INFINITIVE = table(
    "expected able wants hopes hoped refused decided likely unlikely scheduled tried managed unable willing continues",
)
LETTERED = table(
    "letter vitamin grade plan group hepatitis type level class section schedule category option il y de la le du"
)
DETERMINERS = table("the a an his her their its our this that")
BASES = {
    "went": "go", "came": "come", "took": "take", "gave": "give", "wrote": "write", "spoke": "speak", "chose": "choose",
    "ate": "eat", "knew": "know", "grew": "grow", "threw": "throw", "drew": "draw", "began": "begin", "drove": "drive",
    "became": "become", "said": "say", "made": "make", "got": "get", "held": "hold", "met": "meet", "told": "tell",
    "has": "have", "had": "have", "does": "do", "goes": "go", "kept": "keep", "paid": "pay", "lost": "lose",
    "won": "win", "brought": "bring", "bought": "buy", "thought": "think", "sent": "send", "built": "build",
    "knows": "know", "saw": "see", "ran": "run", "fell": "fall", "rose": "rise", "stood": "stand", "felt": "feel",
    "found": "find", "led": "lead", "fled": "flee", "spent": "spend", "sought": "seek", "sold": "sell", "left": "leave",
    "caught": "catch", "taught": "teach", "heard": "hear", "broke": "break", "wore": "wear",
}  # fmt: skip
# The participles of verbs that are nouns too, in their bare form.
PARTICIPLE_OF = {
    base: PARTICIPLES.get(past, past)
    for past, base in BASES.items()
    if base in table("build send spend win lose keep pay buy make meet hold write take give find break sell lead feel")
}
OBJECTS = table("the a an his her their its our this these those them him it us how whether")


BLANK = frozenset(BLANKS)


def near(line: Line, first: int, last: int) -> bool:
    """Whether only a blank stands between all words from `first` to `last`."""
    return BLANK.issuperset(line.gaps[first + 1 : last + 1]) and last < len(line.words)


IRREGULAR = {"men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wife", "lives": "life"}
ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))


def singular_nouns(word: str, words: Lexicon) -> Iterator[str]:
    """The singular of a plural noun, the most common first where there are two."""
    forms = {IRREGULAR[word]} if word in IRREGULAR else set[str]()
    forms |= {word.removesuffix(ending) + new for ending, new in ENDINGS if word.endswith(ending)}
    yield from sorted((f for f in forms if nature(f, words).all & SINGULAR), key=words.zipf, reverse=True)


def plural_nouns(word: str, words: Lexicon) -> Iterator[str]:
    """The plural of a singular noun."""
    forms = {many for many, one in IRREGULAR.items() if one == word}
    forms = forms or {word.removesuffix(new) + ending for ending, new in ENDINGS if word.endswith(new)}
    yield from sorted((f for f in forms if nature(f, words).all & PLURAL), key=words.zipf, reverse=True)


def phrase(line: Line, first: int, last: int, form: str) -> str:
    """The words from `first` to `last`, with `form` instead of the last one."""
    start, end = line.tokens.span(first)[0], line.tokens.span(last)[0]
    return line.block.text[start:end] + form


# --- Determiners ------------------------------------------------------------------------------------------------------


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
    if (found.all & SINGULAR_3 and word in ("this", "each") and line.at(noun + 1) not in FINITE_VERBS) or (
        not _alone(line, noun, comma=False)
    ):
        return None
    if not near(line, index, noun) or (word in ("a", "an") and not line.words[index].islower()):
        return None  # "A levels"
    forms = [f"{line.words[index]} {form}" for form in singular_nouns(line.lower[noun], line.lexicon)]
    if word == "this":
        forms.append(f"{line.words[index][0]}hese {line.words[noun]}")
    return Slip("number", line.span(index, noun), tuple(forms)) if forms else None


def _alone(line: Line, noun: int, comma: bool) -> bool:
    """Whether no other noun can follow that this one belongs to; `comma` where a comma before a clause will do."""
    after, gap = line.at(noun + 1), line.after(noun)
    if not line.ends(noun) or gap.startswith(("'", "’")):
        return False
    if gap[:1] in (".", ";", "?", "!") or not after:
        return gap[:1] != "." or not after or line.words[noun + 1][0].isupper()
    verb = line.nature(noun + 1).all
    predicate = bool(verb & FINITE) and not verb & (NOUN | ADJECTIVE)
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
    acts = _acts(line, noun, word)
    if not acts and (found.all & doubtful or word == "both"):
        return None
    if line.at(noun) in EITHER or line.at(noun).endswith("ese") or not line.is_lower(noun) or len(line.at(noun)) < 3:
        return None
    if line.at(noun) in FINITE_VERBS:
        return None  # "of whom four have left"
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
        return after not in ("can", "will", "may", "might", "had")
    if determiner not in SURE_MANY or (line.nature(noun).all & ADJECTIVE and determiner != "both"):
        return False
    return after in BASES or after in PARTICIPLES or bool(found & FINITE and after.endswith("ed") and not found & NOUN)


# --- Verbs after auxiliaries ------------------------------------------------------------------------------------------


def _have(line: Line, index: int) -> Slip | None:
    """ "has went": a past form where only a participle can stand."""
    place = skip(line, index + 1)
    form = PARTICIPLES.get(line.at(place)) or _past(line, place)
    if not form and _object(line, place + 1) and near(line, place, place + 1):
        form = PARTICIPLE_OF.get(line.at(place), "")
    if not form or not near(line, index, place) or not _opens(line, index):
        return None
    return Slip("verb", line.span(index, place), (phrase(line, index, place, form),))


UNCHANGED = table("quit wed rid bid spit shed cast broadcast forecast burst")  # participles too


def _past(line: Line, place: int) -> str:
    """The participle of a word that is nothing but a bare verb; "" where it is not told by the ending."""
    word, found = line.at(place), line.nature(place).all
    other = NOUN | ADJECTIVE | ADVERB | PARTICIPLE | FINITE | GERUND
    if word in UNCHANGED or not found & INFINITIVE or found & other:
        return ""
    stems = (word + "d",) if word.endswith("e") else (word[:-1] + "ied", word + "ed", word + word[-1] + "ed")
    return next((form for form in stems if nature(form, line.lexicon).all & PARTICIPLE), "")


def _be(line: Line, index: int) -> Slip | None:
    """ "will be announce", "were took"."""
    place = skip(line, index + 1)
    form = PARTICIPLES.get(line.at(place))
    if line.lower[index] in ("be", "been", "being"):
        form = form or _past(line, place)
        opens = line.at(index - 1) in MODALS | MODALS_OR_NOUNS | BEFORE_BE
    else:
        form = form or (_past(line, place) if line.at(place + 1) == "by" else "")
        opens = _opens(line, index)
    if not form or not opens or not near(line, index, place) or line.at(place) in NOT_PASSIVE:
        return None
    return Slip("verb", line.span(index, place), (phrase(line, index, place, form),))


def skip(line: Line, index: int) -> int:
    """The first place from `index` on that is no adverb, two places on at most."""
    for place in (index, index + 1):
        if line.at(place) not in NOT:
            return place
    return index + 2


def _opens(line: Line, index: int) -> bool:
    """Whether the subject before an auxiliary opens its clause, so that the auxiliary does not end another one."""
    before = line.at(index - 1)
    if before in MODALS or before in MODALS_OR_NOUNS or before == "to":
        return True
    first = index - 1
    while first > 0 and first > index - 5 and near(line, first - 1, first) and line.at(first) not in PRONOUNS:
        if line.at(first) in DETERMINERS:
            break
        first -= 1
    return first in line.starts or line.at(first - 1) in ("and", "but", "because", "when", "although", "while")


def _do(line: Line, index: int) -> Slip | None:
    """ "did not attended", "does not wants"."""
    if line.at(index + 1) not in ("not", "t") or line.at(index - 1) in ENDING or line.at(index - 2) in ("who", "that"):
        return None
    gaps = line.gaps[index + 1 : index + 3]
    place = index + 2 + (line.at(index + 2) in NOT)
    found = line.nature(place).all
    if not found & (FINITE | PARTICIPLE) or found & (INFINITIVE | ADVERB) or line.at(place) in ("used", "supposed"):
        return None
    if len(gaps) < 2 or gaps[1] not in BLANKS or not line.is_lower(place) or not near(line, index + 1, place):
        return None
    base = _base(line, place)
    return Slip("verb", line.span(index, place), (phrase(line, index, place, base),)) if base else None


def _base(line: Line, place: int) -> str:
    """The bare form of a verb; "" where the endings do not tell."""
    word = line.at(place)
    if word in BASES:
        return BASES[word]
    stems = [word[:-3] + "y"] if word.endswith(("ied", "ies")) else []
    stems += [word[:-1], word[:-2], word[:-3]]
    known = (stem for stem in stems if len(stem) > 1 and nature(stem, line.lexicon).all & INFINITIVE)
    return next(known, "") if word.endswith(("ed", "s")) else ""


def _modal(line: Line, index: int) -> Slip | None:
    """ "would attended", "they will discusses", "could of"."""
    word, before = line.lower[index], line.at(index - 1)
    place = skip(line, index + 1)
    if not line.is_lower(index) or not near(line, index - 1, place) or not line.is_lower(place):
        return None
    if line.at(place) == "of" and word in MODALS and line.nature(place + 1).all & PARTICIPLE:
        return Slip("verb", line.span(index, place), (phrase(line, index, place, "have"),))
    found = line.nature(place).all
    if not found & (FINITE | PARTICIPLE) or found & (INFINITIVE | ADVERB) or line.at(place) == "had":
        return None
    pronoun = before in PRONOUNS or before == "it"
    governs = line.at(place + 1) in PREPOSITIONS | OBJECTS
    noun = found & NOUN and not (found & SINGULAR_3 and _object(line, place + 1))
    governs = governs or line.at(place + 1) in NUMBERS or line.at(place + 1).isdigit()
    subject = (word in MODALS and governs and not found & ADJECTIVE) or _is_subject(line, index)
    if not pronoun and (noun or (found & ADJECTIVE and not governs) or not subject):
        return None
    if not ENDING.isdisjoint(line.padded[max(0, index - 2) : index]):
        return None
    if not EXTREME.isdisjoint(line.padded[max(0, index - 6) : index]):
        return None
    base = _base(line, place)
    return Slip("verb", line.span(index, place), (phrase(line, index, place, base),)) if base else None


def _is_subject(line: Line, index: int) -> bool:
    """Whether the noun before a modal is its subject: a determiner and a noun that open the sentence."""
    found, before = line.nature(index - 1), line.words[index - 1]
    if before.istitle() and (index - 1 not in line.starts or before.lower() not in line.lexicon.forms):
        return True
    if line.lower[index] in MODALS_OR_NOUNS and not found.plural:
        place = skip(line, index + 1)
        sure = before.lower() in SURE | COLLECTIVES or _object(line, place + 1)
        return line.lower[index] == "will" and sure and index - 2 in line.starts
    return bool(found.all & NOUN) and not found.all & ADJECTIVE and {index - 2, index - 3} & set(line.starts) != set()


def _to(line: Line, index: int) -> Slip | None:
    """ "agreed to discussed the plan"."""
    place = index + 1
    found = line.nature(place).all
    if not found & (FINITE | PARTICIPLE) or found & INFINITIVE or line.at(index - 1) not in BEFORE_INFINITIVE:
        return None
    if found & NOUN and (not found & SINGULAR_3 or line.at(index - 1) not in SURELY_INFINITIVE):
        return None
    if not near(line, index - 1, place + 1) or not _object(line, place + 1) or not line.is_lower(place):
        return None
    base = _base(line, place)
    return Slip("verb", line.span(index, place), (phrase(line, index, place, base),)) if base else None


def _object(line: Line, index: int) -> bool:
    """Whether a verb before governs what begins there: a determiner, a pronoun or a number."""
    word = line.at(index)
    return word in OBJECTS or word in NUMBERS or word.isdigit()


HANDLERS: dict[str, Handler] = {
    "a": _article, "an": _article,
    **dict.fromkeys(("this", "each", "every", "another"), _singular),
    **dict.fromkeys((*MANY, *NUMBERS), _plural),
    **dict.fromkeys(("has", "have", "had", "having"), _have),
    **dict.fromkeys(("be", "been", "being", "was", "were", "is", "are"), _be),
    **dict.fromkeys(("do", "does", "did", "don", "doesn", "didn"), _do),
    **dict.fromkeys((*MODALS, *MODALS_OR_NOUNS), _modal),
    "to": _to,
}  # fmt: skip
