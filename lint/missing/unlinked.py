"""Neighbours that nothing need link: times, prices, names, enumerations, objects of perceiving and of light verbs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lint.agreement.french_words import ONE_ALONE
from lint.agreement.nouns import PERSONS
from lint.agreement.tags import grade, position
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, FINITE, FUNCTION, GERUND, NOUN
from lint.missing.english import HAVING, REACHING
from lint.missing.english_pairs import OWNED, inverted
from lint.missing.french_words import ARTICLES, DAYS, LIGHT, LONE_NOUNS
from lint.missing.phrases import TIME

TIMES = {
    "fr": TIME | DAYS | table(
        "an ans année années veille lendemain été hiver automne printemps semaine semaines matin soir nuit après-",
        "midi fois dernier dernière derniers dernières même prochain prochaine heure heures jour jours mois instant",
        "moment temps week quinzaine saison siècle jeudis décennie seconde minute minutes",
    ),
    "en": TIME | table(
        "next last previous following other same year years month months week weeks weekend summer autumn winter",
        "spring fall night nights morning afternoon evening day days time times hour hours minute minutes second",
        "decade century january february march april may june july august september october november december once",
        "earlier later season monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow",
        "first ago session quarter",
    ),
}  # fmt: skip
# Verbs before an object and an infinitive, or before an infinitive alone.
PERCEIVED = ("voi", "voy", "vu", "vi", "ver", "enten", "laiss", "fai", "fi", "fer", "sent", "regard", "écout", "emmen")
DIRECT = table(
    "compte comptent comptait souhaite souhaitent espère espèrent aime aiment préfère préfèrent pense pensent croit",
    "croient estime estiment affirme affirment assure assurent déclare reconnaît avoue nie prétend prétendent",
    "semble semblent paraît paraissent ose osent désire désirent veut veulent doit doivent peut peuvent va vont",
    "sait savent vient viennent faut daigne imagine entend entendent dit disent souhaitait espérait comptaient",
    "souhaité espéré préféré préférait osé devons pouvons voulons savons dû pu voulu su censé censée censés censées",
    "allons devez pouvez",
)
LEADING = table("dans sur pendant depuis après avant vers chez contre pour dès malgré durant jusque lors")
SET = table(
    "pièce chose dommage nombre suite envie confiance raison place refuge monnaie profit question besoin vent quai vu",
    "personne pieds site scène premier première deuxième troisième dernier dernière",
)
SELF = ("je", "j", "tu")
ALONE = ("lui", "elle", "eux", "elles", "moi", "toi")  # "Lui parti, elle a"
GIVING = table(
    "give gives gave given giving make makes made making cost costs send sends sent sending render rendered pay",
    "pays paid paying owe owes owed offer offers offered take takes took taken allow allowed allowing spare spared",
    "grant granted hand handed earn earned win won do does show shows showed tell tells told telling call calls",
    "called name named teach taught ask asked buy bought lend lent leave left bring brought deny denied award",
    "awarded lose lost against",
)
LOOSE = ("used", "tried", "cent", "percent", "addition")  # "in addition": the phrases read it
VERBS = frozenset("BOKV")
NEVER = 1000
NEAR = 5  # words before a second object
MODALS = table("can could will would shall should must may might do does did")
RANKED = table("remaining most size best worst way more moment sooner number rest day second")


def against(line: Line, index: int, six: Sequence[Any]) -> int:
    """What speaks for the words at an index and behind it standing side by side, in the steps of `neighbours`."""
    before, after = line.words[index], line.words[index + 1]
    language, ahead = line.lexicon.language, line.lower[index + 1 : index + 4]
    right = (
        line.before(index)[:1] in ("-", "‑", "/")
        or (len(after) < 2 and after not in ("l", "a", "à", "y"))
        or (before[0].isdigit() and (after[0].isdigit() or after[0].isupper() or six[3].kind == "D"))
        or (len(before) < 2 and before not in ("y", "à", "a", "l"))
        or (after[0].isupper() and (before in ("de", "d", "of") or after.isupper()))
        or (six[3].kind in "1#" and not (len(after) == 4 and after[0] in "12"))
        or (before[0].isupper() and index not in line.starts)
        or not TIMES[language].isdisjoint((line.at(index + 1), line.at(index + 2)))
        or (six[3].kind == "D" and (line.at(index) in TIMES[language] or line.at(index + 2).isdigit()))
        or len(set(ahead)) < len(ahead)
    )
    return NEVER if right else AGAINST[language](line, index, six[2].kind, six[3].kind)


def _french(line: Line, index: int, one: str, other: str) -> int:
    before, after, behind = line.at(index), line.at(index + 1), line.nature(index + 2).all
    if after in SET or before in SET or after in ("vous", "nous") or (line.at(index - 1) in SELF and before[-1] == "s"):
        return NEVER
    if before in ("un", "une") and line.at(index - 1) == "et":
        return NEVER  # "trente et une communes"
    if (
        other == "D"
        and one in "NEM"
        and not {"à", "au", "aux"}.isdisjoint(line.lower[max(0, index - NEAR) : max(0, index - 1)])
    ):
        return NEVER  # "annonce aux délégués du personnel l'arrêt du four"
    told = behind & (FINITE | GERUND) or before.endswith(("euros", "dollars", "francs", "dôngs", "kilos"))
    if told and other == "D" and after in ("l", "le", "la", "les", "leur"):
        return NEVER
    if other == "I":
        governs = any(word.startswith(PERCEIVED) for word in line.lower[max(0, index - 8) : index + 1])
        return NEVER if before in DIRECT or governs else 0
    if index in line.starts and before in ALONE:
        return NEVER
    if one == "M" and other in "NMEA" and line.at(index - 1) in ARTICLES:
        return 36
    if one in "BrVvIMKHLZ" and other in "NME":
        apart = any("," in gap for gap in line.gaps[index + 2 : index + 4])
        listed = apart or not {"et", "ou"}.isdisjoint(line.padded[index + 2 : index + 6])
        alone = before.startswith(LIGHT) or after in LONE_NOUNS | PERSONS | ONE_ALONE
        return NEVER if listed or alone or one in "Br" else 0
    if one in "NEMAL" and other == "D":
        led = any(line.nature(at).all & FUNCTION and line.at(at) not in ARTICLES for at in range(index - 3, index))
        return NEVER if line.words[index + 1][0].isupper() else 40 if led else 8
    if other == "U" or (one in "NEM" and other in "NMEA"):
        return 36
    if one in "Pdbn" and before not in LEADING:
        return 24
    bare = (one in "AFGRSYw" and other in "NMELY") or (one in "IKV" and other in "ELK") or one + other == "WH"
    return NEVER if bare or (one in "VMN" and other in "KLE") or other in "SOF" or one + other == "dK" else 0


def _english(line: Line, index: int, one: str, other: str) -> int:
    before, after, behind = line.at(index), line.at(index + 1), line.at(index + 2)
    if before in MODALS and (other == "D" or after in ("this", "that", "these", "those")) and inverted(line, index):
        return NEVER
    if before == "such" and (line.before(index) != " " or not line.nature(index - 1).all & NOUN):
        return NEVER
    if index in line.starts and before.endswith("ing"):
        return NEVER
    had = not HAVING.isdisjoint(line.lower[max(0, index - 2) : index])
    acts = one == "V" or (one == "N" and line.nature(index).all & FINITE and line.at(index - 1) not in OWNED)
    if other == "D" and before not in REACHING and (acts or (had and one == "K")):
        return NEVER  # "A quake shook the region"
    if line.words[index + 1][0].isupper() or before in ("this", "that", "those", "these", "there"):
        return NEVER
    if index in line.starts or before in LOOSE or line.at(index - 1) in TIMES["en"]:
        return 24 if index in line.starts and other == "D" else NEVER
    if other == "D" and one != "S":
        told = position(line.tags, index + 1)
        if one in "NM" and any(grade(tag)[0] in VERBS for tag in line.tags[told : told + 8]):
            return NEVER  # "the price the town paid"
        given = not GIVING.isdisjoint(line.lower[max(0, index - 7) : index + 1])
        if given or behind in RANKED or (behind.endswith("est") and one != "F") or one in "AE#X":
            return NEVER
        if one in "NM":
            return 32 if after == "the" and before not in TIMES["en"] else NEVER
        return 40 if one == "K" else 0
    if one in "Po" and other in "NMEA":
        compound = line.nature(index + 2).all & (NOUN | ADJECTIVE)
        return NEVER if behind in ("to", "and", "or") or compound or after in RANKED else 0
    bare = (one == "B" and other in "NMEA") or (one in "NM" and other in "NMEAF")
    led = one == "S" and (before in ("it", "you", "her") or other == "D")
    counted = "#" in (one, other) and one != "K"
    return NEVER if bare or led or counted or one + other in ("AV", "QR", "Do") else 0


AGAINST: dict[str, Callable[[Line, int, str, str], int]] = {"fr": _french, "en": _english}
