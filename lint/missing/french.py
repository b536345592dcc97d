"""French words that cannot stand without another one: "afin le maire", "beaucoup enfants", "il ne viendra"."""

from __future__ import annotations

from lint.agreement.slips import Handler, Slip
from lint.agreement.words import APOSTROPHES, BLANKS, LINKS, Line
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    FUNCTION,
    INFINITIVE,
    NOUN,
    PARTICIPLE,
)
from lint.missing import french_governed, french_nouns, french_verbs
from lint.missing.french_clauses import ARTICLES, NEAR, READINGS
from lint.missing.french_words import DAYS, MONTHS, is_pure
from lint.missing.gaps import grammar, missing

NEEDED = {
    "afin": (table("de d que qu"), "afin de"), "quant": (table("à au aux"), "quant à"),
    "jusqu": (table("à a au aux en ici là alors où ce chez auprès après avant hier aujourd y il elle ils"), "jusqu’à"),
    "tandis": (table("que qu"), "tandis que"), "parce": (table("que qu"), "parce que"),
}  # fmt: skip
AMOUNTS = table("beaucoup énormément suffisamment peu tant autant combien davantage")
UNITS = table("euros dollars kilomètres mètres hectares tonnes kilos litres personnes places")
NAMED = table("article page numéro chapitre route vol point reste moitié cap barre seuil total solde zone formule menu")
UNDER = table("un une la le cette ce son sa des les ces")
NEGATIVE = table(
    "pas plus jamais rien personne aucun aucune aucuns guère que qu ni nul nulle point nullement non mot seul autre",
    "autres doute âme goutte",
)
# Verbs that "ne" denies alone.
LONE_NE = table(
    "cesse cessent cessait cessa cessé cessaient cessera cesser peut peuvent pouvait pouvaient put pourrait pourra",
    "puisse saurait sauraient sait savent savait ose osent osait importe fût eût fut eut pu su faudrait daigne",
    "déplaise vaille manque manquent manquait manquera manqueront manqué manquer manquerait bouge bougera dire dirait",
    "saura sauront pouvant sachant pouvoir savoir pourront puissent pouvons savons savez pouvez peux sais eussent pus",
    "dépende tienne pourraient",
)
# Words before a "ne" that denies nothing, or is denied by what stands before it.
LOOSE_NE = table(
    "avant crainte craint craignent craignait craignant craindre peur moins évite évitent éviter empêcher empêche sans",
    "risque si quel quelle mieux pire plus moindre autre autrement davantage plutôt redoute redoutent redoutait",
    "redoutant voilà depuis longtemps qui",
)
# Verbs before a "pas" that lacks its "ne".
DENIED = table(
    "a est ont sont était étaient avait avaient peut peuvent pouvait doit doivent devait veut veulent voulait va vont",
    "sera seront serait aura auront aurait faut pourra pourrait devra devrait savait sait semble suffit fera font",
    "permet risque faisait viendra reste concerne souhaite",
)
# Verbs that take an object or are reflexive, and what stands behind the latter.
PLACED = table("à au aux en dans sur chez lundi mardi mercredi jeudi vendredi samedi dimanche demain hier")
REFLEXIVE = {
    **dict.fromkeys(table("réunit réunissent réunira réuniront réunissait situe situent déroule déroulent"), PLACED),
    **dict.fromkeys(table("déroulera dérouleront déroulait rassembleront installera installeront situait"), PLACED),
    **dict.fromkeys(
        table("poursuit poursuivent poursuivra poursuivront"), PLACED | table("jusqu jusque pendant durant")
    ),
    **dict.fromkeys(table("tiendra tiendront"), PLACED - table("à au aux en dans sur chez")),
}
LINKING = table("que qu dont où qui et ou")
CLITICS = table("le la les l lui leur y en se s me m te t nous vous")


def _needs(line: Line, index: int) -> Slip | None:
    """ "afin le maire", "quant la piscine"."""
    wanted, form = NEEDED[line.lower[index]]
    apart = line.after(index).strip() in APOSTROPHES if line.lower[index] == "jusqu" else line.after(index) == " "
    if not apart or line.at(index + 1) in wanted or not line.ends(index + 1) or _is_aside(line, index):
        return None
    if line.at(index + 1).startswith(("qu", "d")) and len(line.at(index + 1)) < 3:
        return None
    return missing(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _is_aside(line: Line, index: int) -> bool:
    """Whether an adverb parts a word from what it needs: "afin notamment de"."""
    return line.lower[index] not in ("jusqu", "quant") and bool(line.nature(index + 1).all & ADVERB)


def _date(line: Line, month: int) -> Slip | None:
    """ "il est né 2 mars": a day of the month right after a verb."""
    found = line.nature(month - 2).all
    day = line.at(month - 1)
    if month < 2 or not day.isdigit() or len(day) > 2 or not line.joined(month - 2, month) or found & (NOUN | ADVERB):
        return None
    if not found & (FINITE | PARTICIPLE) or found & FUNCTION or not line.is_lower(month - 2):
        return None
    if found & ADJECTIVE and not line.at(month - 2).startswith("né"):
        return None
    return missing(line, month - 1, month, f"le {day} {line.words[month]}")


def _sum(line: Line, unit: int) -> Slip | None:
    """ "une subvention 30 000 euros"."""
    first = unit - 1
    while line.at(first - 1).isdigit() and line.before(first) in (*BLANKS, ",", "."):
        first -= 1
    noun = first - 1
    if noun < 1 or not line.at(first).isdigit() or line.before(first) not in BLANKS or line.before(unit) not in BLANKS:
        return None
    if not is_pure(line, noun) or line.at(noun - 1) not in UNDER:
        return None
    told = line.lower[max(start for start in line.starts if start <= noun) : noun]
    if line.at(noun) in DAYS or line.at(noun) in NAMED or not {line.at(unit), "million", "millions"}.isdisjoint(told):
        return None  # "L'État apportera 90 000 euros, la région 60 000 euros"
    return missing(line, noun, first, f"{line.words[noun]} de {line.words[first]}")


def _not(line: Line, index: int) -> Slip | None:
    """ "il ne viendra", "la route n'est rouverte": nothing in the sentence denies with "ne"."""
    verb = index + 1
    while line.at(verb) in CLITICS:
        verb += 1
    if line.at(index + 1) == "à" and line.before(index) in BLANKS and line.is_lower(index):
        return missing(line, index, index + 1, f"{_text(line, index, index)}’est à")
    found = line.nature(verb).all
    if (
        line.before(index).endswith("(")
        or not line.is_lower(index)
        or not line.is_lower(verb)
        or not found & (FINITE | INFINITIVE)
    ):
        return None
    first = max((start for start in line.starts if start <= index), default=0)
    last = min((start for start in line.starts if start > index), default=len(line))
    if not NEGATIVE.isdisjoint(line.lower[first:last]) or not LOOSE_NE.isdisjoint(line.lower[first:index]):
        return None
    if line.at(verb) in LONE_NE or line.at(verb + 1) in LONE_NE or line.after(last - 1).strip() == "":
        return None
    return missing(line, index, verb, f"{_text(line, index, verb)} pas")


def _needed(line: Line, index: int) -> Slip | None:
    """ "il faut la loi change": a clause without "que"."""
    noun, verb = index + 2, index + 3
    if line.at(index + 1) not in ARTICLES or not line.joined(index, verb) or not line.nature(noun).all & NOUN:
        return None
    found = line.nature(verb).all
    if not found & FINITE or found & (ADJECTIVE | PARTICIPLE | FUNCTION | ADVERB) or not line.is_lower(verb):
        return None
    return missing(line, index, index + 1, f"{line.words[index]} que {line.words[index + 1]}")


def _text(line: Line, first: int, last: int) -> str:
    span = line.span(first, last)
    return line.block.text[span.start : span.end]


def _denied(line: Line, index: int) -> Slip | None:
    """ "la route est pas rouverte": neither "ne" nor "n'" before the verb."""
    verb = index - 1
    if verb < 1 or line.at(verb) not in DENIED or line.before(index) != " " or line.before(verb) not in (" ", "’", "'"):
        return None
    opening = max(start for start in line.starts if start <= verb)
    before = line.lower[max(opening, verb - NEAR) : verb]
    if not {"ne", "n"}.isdisjoint(before) or line.at(index + 1) in ("mal", "à", "de", "que", "seulement"):
        return None
    if _is_spoken(line, verb):
        return None
    return missing(line, verb, index, f"{'n’' if line.at(verb)[0] in 'aeoé' else 'ne '}{_text(line, verb, index)}")


def _nobody(line: Line, index: int) -> Slip | None:
    """ "Personne a été blessé", "aucune victime est à déplorer": no "ne" before the verb."""
    verb = index + 1 + (line.lower[index] in ("aucun", "aucune"))
    opens = index in line.starts or line.at(index - 1) in ("que", "qu", "et", "mais", "car")
    if not opens or line.at(verb) not in DENIED or line.at(verb - 1) in ("n", "ne") or not line.joined(index, verb):
        return None
    if verb > index + 1 and not line.nature(index + 1).all & NOUN:
        return None
    if _is_spoken(line, verb):
        return None
    return missing(
        line,
        index,
        verb,
        f"{_text(line, index, verb - 1)} {'n’' if line.at(verb)[0] in 'aeoé' else 'ne '}{line.words[verb]}",
    )


def _is_spoken(line: Line, index: int) -> bool:
    """Whether a quotation is open there."""
    before = line.block.text[: line.span(index, index).start]
    return before.count("«") > before.count("»") or before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _reflexive(line: Line, index: int) -> Slip | None:
    """ "le conseil réunit lundi soir": a verb that needs an object has none up to the end of its sentence."""
    before, subject = line.at(index - 1), line.nature(index - 1).all
    if not index or not line.is_lower(index) or line.before(index) not in BLANKS or before in CLITICS | LINKING:
        return None
    if not subject & (NOUN | ADJECTIVE) and before not in ("il", "elle", "ils", "elles"):
        return None
    opening = max(start for start in line.starts if start <= index)
    end = min((start for start in line.starts if start > index), default=len(line))
    behind = line.at(index + 1)
    led = behind in REFLEXIVE[line.lower[index]] and line.after(index) == " "
    if not led or not LINKING.isdisjoint(line.lower[opening:index]):
        return None
    free = (place for place in range(index + 2, end) if line.at(place) in ARTICLES or line.at(place)[:1].isdigit())
    if any(not line.nature(place - 1).all & FUNCTION or line.gaps[place] not in LINKS for place in free):
        return None  # "réunit à Lyon les élus"
    return missing(line, index, index, f"se {line.words[index]}")


def _promises(lowered: list[str], index: int) -> bool:
    """Whether the words beside one of the commonest call for a closer look."""
    word = lowered[index]
    if word == "pas":
        return index > 0 and lowered[index - 1] in DENIED
    return True


HANDLERS: dict[str, Handler] = {
    **french_governed.HANDLERS,
    **dict.fromkeys(UNITS, _sum), **dict.fromkeys(MONTHS, _date), **dict.fromkeys(NEEDED, _needs),
    **dict.fromkeys(("faut", "faudra", "faudrait", "fallait"), _needed),
    **dict.fromkeys(("personne", "rien", "aucun", "aucune"), _nobody),
    **dict.fromkeys(REFLEXIVE, _reflexive),
    "ne": _not, "n": _not, "pas": _denied,
}  # fmt: skip
GRAMMAR = grammar((*french_nouns.PAIRS, *french_verbs.PAIRS), HANDLERS, READINGS, _promises)
