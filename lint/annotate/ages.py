"""Whether years are an age: "un homme de 45 ans", "aged 45", "Retired miner, 45, wins", "45 tuổi"."""

from __future__ import annotations

from lint import patterns
from lint.annotate import given_names
from lint.annotate.units import plain

FR_PERSON = patterns.compile(
    r"\b(?:hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|jeunes?|bébés?|nourrissons?|retraitée?s?|"
    r"étudiante?s?|élèves?|lycéenn?e?s?|conducteur|conductrice|suspecte?|victimes?|habitante?|ressortissante?s?|"
    r"touristes?|père|mère|veuve|veuf|vieillards?|joueur|joueuse|pilote|\w+génaire|âge|âgée?s?|agée?s?|mineure?s?|"
    r"doyenne?|\p{L}+(?<!sect|fact|mot|val|coul|doul|long|larg|haut|vigu|ampl)(?:eur|euse|trice)|"
    r"\p{L}+(?:cien|dien|nien|ienne)|\p{L}{3,}iste) (?:de|d) $"
)
FR_OWN = (" ses ", " mes ", " tes ", " vos ")
# "J'avais 15 ans quand", "elle a 20 ans.": no length of time.
FR_HAD = patterns.compile(
    r"\b(?:j|tu|il|elle|qui|ils|elles) (?:n )?(?:ai|as|a|ont|avais|avait|avaient|aurai|aura|aurait|auront)"
    r" (?:que |à peine |déjà |alors |seulement |tout juste |presque )?$"
)
FR_HAD_BEHIND = patterns.compile(
    r"\s?[,.;!?»…)]|$|\s(?:quand|lorsqu|et\s|à l|alors|aujourd|lors|en \d{4}|passés|révolus)"
)
EN_BEFORE = ("aged ", " age of ", " age ", "turned ", "turns ", "turning ")
EN_PERSON = patterns.compile(r"\b(?:(?:man|woman|boy|girl) of|, who (?:is|was)(?: now)?) $")
# What may stand before ", 45," in English: two names, or a headline that opens with what somebody is.
NAMES = patterns.compile(r"(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+, $")
HEADLINE = patterns.compile(
    r"^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}"
    r"(?<=er|or|ist|ian|eer|ant|ent|man|woman|ess|boy|girl|pilot|chef|widow|nurse|monk), $"
)
NO_AGENT = patterns.compile(
    r"(?:number|order|letter|chapter|paper|water|winter|summer|center|quarter|percent|department), $|^The "
)
NAMED_LAST = patterns.compile(r"(?<!\p{Lu}\p{Ll}{1,20} )(\p{Lu}\p{Ll}+), $")
HEADLINES = 100  # letters of a headline before an age
EN_FOLLOWS = patterns.compile(r", (?!and |or |then |people )\p{Ll}")


def is_age(text: str, start: int, end: int, unit: str, language: str) -> bool:
    """Whether a number of years (or months, or a bare number: `unit` "") between two offsets is somebody's age."""
    if language == "fr":
        return unit in ("year", "month") and _french(text, start, end, unit)
    if language == "en":
        return _english(text, start, end, unit)
    return unit == "year" and text[start:end].rstrip().endswith("tuổi")


def _french(text: str, start: int, end: int, unit: str) -> bool:
    ahead = plain(" " + text[max(0, start - 28) : start]).lower()
    if text.startswith(("de ", "de\u00a0"), start):
        ahead += "de "
    if FR_PERSON.search(ahead):
        return True
    if unit == "year" and FR_HAD.search(ahead) and FR_HAD_BEHIND.match(text, end):
        return True
    following = text[end : end + 1]
    if unit == "month":
        return False
    if ahead.endswith((", ", "(")):
        return following in (",", ")", ".", ";", "") and text[start - 1 : start] != ")"
    if not text[start:end].endswith("ans"):
        return False
    return ahead.endswith(FR_OWN) or (ahead.endswith(" à ") and text[start].isdigit() and following in (",", ".", ":"))


def _english(text: str, start: int, end: int, unit: str) -> bool:
    if unit == "year" and text.startswith(("-old", " old"), end):
        return True
    ahead = plain(text[max(0, start - 40) : start])
    if unit in ("year", "") and ahead.lower().endswith(EN_BEFORE):
        return True
    closed = text[end : end + 1] in (",", ".") and not text[end + 1 : end + 2].isdigit()
    if not unit and closed and EN_PERSON.search(ahead):
        return True
    if not unit and end == len(text) and end - start > 1 and start < HEADLINES:
        named = NAMED_LAST.search(ahead)  # "Two cakes and a piper for Jean, 104"
        return named is not None and bool(given_names.sex(named[1]))
    if unit or not text[start:end].isdigit() or end - start > 3 or not EN_FOLLOWS.match(text, end):
        return False
    opening = text[:start] if start <= 40 else ""
    return NAMES.search(ahead) is not None or (HEADLINE.match(opening) is not None and not NO_AGENT.search(opening))
