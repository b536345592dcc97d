"""A French noun and the adjective beside it: "cinq langues officiels", "une vaste opérations", "un don privée".

After a noun only adjectives count whose ending makes them nothing else, and only where no earlier noun could be the one
that they belong to ("la politique des transports européenne").
"""

from __future__ import annotations

from bisect import bisect_right

from lint.agreement.forms import agreeing, plurals, singulars
from lint.agreement.nouns import BEFORE_NOUNS, COMMON, FEMININES, LEADERS, MASCULINES, NUMBERS, PERSONS, POSSESSIVES
from lint.agreement.nouns import PLURALS as PLURAL_DETERMINERS
from lint.agreement.slips import Slip
from lint.agreement.tags import graded
from lint.agreement.words import BLANKS, UNCLEAR, Line, Nature
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    EPICENE,
    FEMININE,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    INVARIABLE,
    MASCULINE,
    NOUN,
    PARTICIPLE,
    PLURAL,
    PLURAL_3,
    SINGULAR,
    SINGULAR_3,
)

SINGULAR_DETERMINERS = table("un une au du ce cet cette le la l") | POSSESSIVES
DETERMINERS = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
INDEFINITE = table("une cette des ces quelques plusieurs")
# Endings of adjectives that are relations, seldom said of the subject after a verb ("quittent la salle furieux").
RELATIONAL = (
    "ique", "iques", "al", "ale", "ales", "aux", "el", "elle", "els", "elles", "aire", "aires", "ier", "ière", "iers",
    "ières", "ien", "ienne", "iens", "iennes", "ain", "aine", "ains", "aines", "aise", "aises", "oise", "oises", "if",
    "ifs", "ive", "ives", "iste", "istes", "able", "ables", "ible", "ibles", "oire", "oires",
)  # fmt: skip
WORDS = table(
    "privé privée privés privées public publique publics publiques étranger étrangère étrangers étrangères important",
    "importante importants importantes différent différente différents différentes récent récente récents récentes",
    "suivant suivante suivants suivantes marine marins urbain urbaine présent présente puissant puissante allemand",
    "allemande allemands allemandes russe russes chinois turc turque turcs turques grec grecque arabe arabes humain",
)
NOT_ADJECTIVES = table(
    "possible premier première dernier dernière lumière cadre clé phare témoin derrière manière pareil pareils idéal",
    "total moitié plein compris membre capital témoins spécial standard partiel moral naturel pluriel social",
    "parallèle indemne libre malade seul seule ivre pauvre riche jeune vivant vivante tranquille triste célèbre",
    "perplexe sceptique enceinte adulte orphelin confiant confiante intacte furieux heureux serein sereine brut net",
    "nette chic maousse final semaine principal national capable responsable responsables coupable coupables",
    "comptable général",
)
# Adjectives that stand before their nouns, and are not persons there.
BEFORE = table(
    "grand grande grands grandes petit petite petits petites nouveau nouvel nouvelle nouveaux nouvelles bon bonne",
    "bons bonnes beau bel belle beaux belles vieux vieille vieilles gros grosse grosses long longue longs longues",
    "haut haute hauts hautes vaste vastes ancien ancienne anciens anciennes premier première deuxième second seconde",
    "troisième quatrième cinquième dernière dernier prochain prochaine seul seule même véritable véritables important",
    "importante importants importantes principal principale principaux principales double énorme énormes simple vrai",
    "vraie autre mauvais mauvaise mauvaises jeune large larges lourd lourde lourds lourdes futur future futurs",
    "futures nombreux nombreuses prestigieux prestigieuse célèbre derniers dernières premiers premières prochains",
    "prochaines seuls seules vrais vraies vieux seconds secondes",
)
BARE = table("grand nu demi semi haut bon plein")  # "grand mère", "grand route", "plein air"
UNCOUNTED = table("fois heures jours mois semaines ans années minutes pieds mètres mille euros dollars plus moins")
# Adjectives that open a complement of their own after a noun: "des lignes haute tension".
LEADING = table(
    "bas basse court courte moyen moyenne plein pleine libre tout toute triple multi demi zéro mi grand grande haut",
    "haute long longue double simple premier première gros grosse nouvelle bonne",
)
ADVERBS = table("très particulièrement extrêmement assez trop")
COORDINATED = table("et ou ni comme ainsi puis que voire mais et/ou")
PREPOSITIONS = table(
    "de d des du à au aux en dans sur pour par avec sans chez entre contre vers sous selon depuis et ou ni",
)
# Verbs after which an adjective may belong to the subject.
SINGULAR_COPULAS = table(
    "est était sera serait soit fut reste restait devient paraît semble demeure rend juge estime a avait aura",
)
PLURAL_COPULAS = table(
    "sont étaient seront seraient soient furent restent restaient deviennent semblent paraissent ont avaient auront",
)
COPULAS = (
    SINGULAR_COPULAS
    | PLURAL_COPULAS
    | table(
        "être été devenu devenue devenus devenues rendent rendre rendu jugent jugé estiment auraient aurait avoir",
    )
)
REACH = 12  # words before the noun in which another one may own the adjective
PRONOUNS = table("le la les l leur")
BITS = MASCULINE | FEMININE | EPICENE


def _noun_phrase(line: Line, index: int) -> Slip | None:
    """Between the noun and the adjective after a determiner."""
    padded, natures = line.padded, line.natures
    after = padded[index + 1]
    if after == "plus":
        index, after = index + 1, padded[index + 2]
    second = padded[index + 2]
    adjective = natures[second]
    if adjective.all & NOUN and after in BEFORE:
        return _before(line, index) or _after(line, index, index + 2)
    if second in ADVERBS:
        return _after(line, index, index + 1)
    if not adjective.all & ADJECTIVE:
        return None
    noun = natures[after]
    if not noun.all & NOUN or _agree(noun, adjective):
        return None
    return _after(line, index, index + 1)


# --- Before the noun --------------------------------------------------------------------------------------------------


def _before(line: Line, index: int) -> Slip | None:
    """ "une vaste opérations", "les nouveaux bâtiment", "un grande hôpital"."""
    noun, determiner = index + 2, line.at(index)
    found, adjective = line.nature(noun), line.nature(index + 1)
    determiner = line.at(index - 1) if determiner == "plus" else determiner
    if found.all & (UNCLEAR | INFINITIVE | GERUND | PARTICIPLE) or not _blank(line, index, noun):
        return None
    if not line.is_lower(noun) or len(line.words[noun]) < 4 or line.at(noun) in LEADERS | UNCOUNTED:
        return None
    if line.at(noun + 1) in COORDINATED or line.block.masked(line.span(index, noun)):
        return None
    many = determiner in PLURAL_DETERMINERS
    if many == found.singular and (found.singular or found.plural):
        return _counted(line, index, noun, many, adjective)
    if (
        found.all & (ADJECTIVE | SINGULAR_3 | PLURAL_3)  # "ce dernier demande", "le vieux porte"
        or line.lexicon.zipf(line.at(noun)) < COMMON
        or line.at(noun) in PERSONS
        or line.at(index + 1) in BARE
    ):
        return None
    wrong = (found.feminine and adjective.masculine) or (found.masculine and adjective.feminine)
    if not wrong or adjective.plural == found.singular or not (found.singular or found.plural):
        return None
    if found.masculine and line.at(noun).endswith(("eur", "eurs")):
        return None
    forms = agreeing(line.at(index + 1), found, line.lexicon)
    text, last = line.block.text, line.span(index + 1, noun)
    tail = text[line.span(index + 1, index + 1).end : last.end]
    return Slip("gender", last, tuple(form + tail for form in forms)) if forms else None


def _counted(line: Line, index: int, noun: int, many: bool, adjective: Nature) -> Slip | None:
    """A noun in the other number than its determiner and its adjective."""
    determiner = line.at(index)
    if many != adjective.plural or (not many and not adjective.singular):
        return None
    determiner = line.at(index - 1) if determiner == "plus" else determiner
    if determiner in NUMBERS and line.at(index - 1) in ("le", "les", "page"):
        return None
    if determiner in PRONOUNS and line.nature(index + 1).all & FINITE:
        return None
    turn = plurals if many else singulars
    forms = tuple(turn(line.at(noun), line.lexicon))
    index -= line.at(index) == "plus"
    head = line.block.text[line.span(index, index).start : line.span(noun, noun).start]
    return Slip("number", line.span(index, noun), tuple(head + form for form in forms)) if forms else None


# --- After the noun ---------------------------------------------------------------------------------------------------


def _after(line: Line, index: int, noun: int) -> Slip | None:
    """ "cinq langues officiels", "les autorités sanitaire", "un accord bilatéraux"."""
    place = noun + 1 + (line.at(noun + 1) in ADVERBS)
    found, adjective, word = line.nature(noun), line.nature(place), line.at(place)
    if word in LEADING or line.at(noun) in LEADERS:
        return None  # "des lignes haute tension", "du côté salariés"
    if word.endswith("eux"):
        return _of_men(line, index, noun, place)
    if word in NOT_ADJECTIVES or not (word.endswith(RELATIONAL) or word in WORDS or place > noun + 1):
        plain = not adjective.all & (NOUN | PARTICIPLE | FINITE | GERUND) and found.plural and adjective.singular
        if word in NOT_ADJECTIVES or not plain or word.endswith("euse"):
            return None
    if not adjective.all & ADJECTIVE or adjective.all & UNCLEAR or not (adjective.singular or adjective.plural):
        return None
    if _may_be_verb(line, place, found) or _agree(found, adjective):
        return None
    if found.all & (UNCLEAR | INFINITIVE | GERUND) or not _stands(line, index, noun, place):
        return None
    if not _determined(line, index, found) or (found.singular == found.plural):
        return None
    if found.plural != adjective.plural:
        kind = "number"
    elif line.lexicon.zipf(line.at(noun)) < COMMON or line.at(noun).removesuffix("s") in PERSONS:
        return None
    else:
        kind = "gender"
    if belongs_elsewhere(line, index, adjective):
        return None
    forms = agreeing(word, found, line.lexicon)
    return Slip("number" if kind == "number" else "gender", line.span(noun, place), _phrases(line, noun, place, forms))


def _of_men(line: Line, index: int, noun: int, place: int) -> Slip | None:
    """ "une mesure trop coûteux": the adjective is of both numbers. After "la" it may be the subject's: "il quitte la
    salle furieux"."""
    found, adjective, word = line.nature(noun), line.nature(place), line.at(place)
    if not (found.feminine and adjective.masculine) or line.at(index) not in INDEFINITE or word in NOT_ADJECTIVES:
        return None
    if found.all & (UNCLEAR | INFINITIVE | GERUND) or line.lexicon.zipf(line.at(noun)) < COMMON:
        return None
    if line.at(noun).removesuffix("s") in PERSONS or not _stands(line, index, noun, place):
        return None
    if belongs_elsewhere(line, index, adjective):
        return None
    forms = agreeing(word, found, line.lexicon)
    return Slip("gender", line.span(noun, place), _phrases(line, noun, place, forms)) if forms else None


def _may_be_verb(line: Line, place: int, noun: Nature) -> bool:
    """Whether a verb that the noun may have ("le clic active") or a gerund with its object stands there."""
    everything = line.nature(place).all
    governs = everything & GERUND and line.at(place + 1) in SINGULAR_DETERMINERS | PLURAL_DETERMINERS
    return bool(governs or everything & (SINGULAR_3 if noun.singular else PLURAL_3))


def _agree(noun: Nature, adjective: Nature) -> bool:
    """Whether neither number nor gender part them for certain."""
    if noun.plural != adjective.plural:
        return False
    return not ((noun.masculine and adjective.feminine) or (noun.feminine and adjective.masculine))


def _stands(line: Line, index: int, noun: int, place: int) -> bool:
    """Words in lower case with blanks between, and no second adjective that would share the noun."""
    if not line.is_lower(noun) or not line.is_lower(place) or not line.ends(place) or not line.joined(index, place):
        return False
    after = line.at(place + 1)
    shared = after in COORDINATED and line.at(place + 2) not in DETERMINERS
    if shared or "(" in line.after(place) or line.before(index).endswith(("-", "‑")):
        return False
    if line.after(place) in BLANKS and line.words[place + 1].istitle() and line.nature(place + 1).all & FUNCTION:
        return False  # another line of the page
    if line.nature(noun).plural and line.after(place)[:1] in (",", "/") and line.nature(place + 1).all & ADJECTIVE:
        return False
    if line.nature(noun).plural and line.nature(place).singular and line.nature(place + 1).singular:
        return not line.nature(place + 1).all & ADJECTIVE  # "les épreuves théorique générale et pratique"
    return not line.block.masked(line.span(index, place))


def _determined(line: Line, index: int, found: Nature) -> bool:
    """Whether the word before a noun is its determiner, of its number and gender."""
    determiner = line.at(index)
    if determiner in PLURAL_DETERMINERS:
        agrees = found.plural
    elif determiner in FEMININES:
        agrees = found.singular and found.feminine
    else:
        agrees = found.singular and (found.masculine or determiner not in MASCULINES)
    pronoun = determiner in PRONOUNS and found.all & FINITE
    return agrees and (not pronoun or line.at(index - 1) in BEFORE_NOUNS or index in line.starts)


def belongs_elsewhere(line: Line, index: int, adjective: Nature) -> bool:
    """Whether an earlier noun than that of the determiner at `index` may own an adjective, or its verb lends it."""
    before, gap = line.at(index - 1), line.before(index)
    if index in line.starts:
        return False
    contracted = line.at(index) in ("des", "du", "au", "aux")
    if gap.strip(" \u00a0\u202f'’") or before in ("et", "ou", "ni"):
        return not adjective.singular or contracted
    if before not in PREPOSITIONS and (not contracted or governs(line, index - 1)):
        return False
    starts = line.starts
    first = max(index - REACH, starts[bisect_right(starts, index) - 1])
    if adjective.plural and not COORDINATED.isdisjoint(line.lower[first:index]):
        return True  # "une facture ou une attestation sur l'honneur signées"
    lending = COPULAS.intersection(line.lower[first:index])
    if not lending <= (SINGULAR_COPULAS if adjective.plural else PLURAL_COPULAS):
        return True
    return any(may_own(line, place, adjective) for place in range(first, index))


def governs(line: Line, index: int) -> bool:
    """Whether a word is a finite verb with an object behind it, and no copula."""
    found = line.nature(index).all
    return bool(found & FINITE) and not found & (NOUN | ADJECTIVE | FUNCTION) and line.at(index) not in COPULAS


def may_own(line: Line, place: int, adjective: Nature) -> bool:
    found = line.nature(place)
    if not line.is_lower(place) and not (place in line.starts and found.all):
        return line.words[place][0].isupper()
    if not found.all & NOUN or found.all & (UNCLEAR & ~INVARIABLE):
        return False
    if found.all & INVARIABLE:
        return True  # "des prix de vente au public différents"
    number = found.nominal & adjective.nominal & (SINGULAR | PLURAL) or adjective.nominal & INVARIABLE
    gender = found.nominal & adjective.nominal & BITS or (found.nominal | adjective.nominal) & EPICENE
    return bool(number and gender)


# --- Forms ------------------------------------------------------------------------------------------------------------


def _blank(line: Line, first: int, last: int) -> bool:
    return all(gap in BLANKS for gap in line.gaps[first + 1 : last + 1]) and line.ends(last)


def _phrases(line: Line, first: int, last: int, forms: tuple[str, ...]) -> tuple[str, ...]:
    start, end = line.tokens.span(first)[0], line.tokens.span(last)[0]
    return tuple(line.block.text[start:end] + form for form in forms)


def clashing(line: Line, index: int) -> Slip | None:
    """The slip of two words after a determiner."""
    return _noun_phrase(line, index) if line.at(index) in DETERMINERS else None


# Two words after a determiner that differ in number or gender, an adverb between them or not.
KINDS = "NELMAYZK"
CLASHING = (
    "F?(?="
    + "|".join(
        f"{graded(KINDS, *one)}[RF]?{graded(KINDS, *other)}"
        for one, other in ((("p",), ("s",)), (("s",), ("p",)), (("sp", "m"), ("sp", "f")), (("sp", "f"), ("sp?", "m")))
    )
    + ")"
)
