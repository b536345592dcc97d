"""English words of other kinds than the one that was meant, told by what may stand beside them: "pulled form the sea".

Each is a question: the words beside make it likely, never certain.
"""

from __future__ import annotations

from collections.abc import Callable

from lint.agreement.english import DETERMINERS, NUMBERS, OBJECTS, PARTICIPLES, PREPOSITIONS, VERBS, near
from lint.agreement.slips import Handler, Slip
from lint.agreement.words import APOSTROPHES, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE
from lint.model import NOTE

MODALS = table("will would can could may might must should shall cannot")
BE = table("is are was were be been being")
GOVERNING = BE | table("has have had due need needs needed likely expected going set ought used supposed hopes hoped")
PRONOUNS = table("he she who somebody someone nobody everybody everyone")
PLURALS = table("they we you who")
CAUSING = table("let lets letting make makes made making help helps helped helping saw see seen watch watched have had")
CORE = table("core basis backbone part bulk heart majority group nucleus line queue team union party first")
PARTED = table(
    "pulled taken came come comes coming away far different ranging rescued removed suffered suffering suffers",
    "returned returning apart derived drawn fell fallen recovered heard hidden stolen borrowed bought received learned",
    "learnt protected prevented excluded moved escaped fled freed released resigned retired benefit benefits benefited",
    "travelled",
    "arrived imported raised transferred dropped retrieved pumped carried lifted withdrew withdrawn miles metres yards",
    "minutes letter message gift call phone email",
)
OFFED = table(
    "cut laid called fenced sealed closed kicked switched turned broke broken dropped paid cordoned shut marked"
)
BEHIND_OFF = table("from by in at before")
TIMES = table(
    "days weeks months years hours minutes evenings nights mornings afternoons times miles goals points seats thirds",
)
COUNTED = table("a ago later before after earlier per apart away every")
KEPT = table(
    "life house home wife husband mother father mum dad job son daughter brother sister friends family hands eyes"
)
AUXILIARIES = MODALS | table("do does did is are was were")
ACTS = table("be have start take make come become help allow cost need give not begin")
VERBAL = table("open close clear free slow cool warm live dry empty better lower correct narrow complete present")
ALIKE = table("who that like we they which i he she you and or")
SEAS = table(
    "put went go goes gone going out lost swept carried returned back ran off way access close next sent sail sailed"
)


def _lead(line: Line, index: int) -> str:
    """ "A farmer lead the appeal": one leads, and "lead" is no third person."""
    found = line.nature(index - 1)
    first = next((at for at in range(index - 2, max(-1, index - 6), -1) if line.at(at) in DETERMINERS), -1)
    if (
        first < 0
        or not found.all & NOUN
        or found.all & ADVERB
        or not found.singular
        or line.at(index - 1).endswith("s")
    ):
        return ""
    before = line.lower[max(0, first - 3) : index]
    bare = MODALS.isdisjoint(before) and CAUSING.isdisjoint(before) and "to" not in before and "and" not in before
    return "led" if bare and line.at(index + 1) in OBJECTS and near(line, first, index + 1) else ""


def _form(line: Line, index: int) -> str:
    """ "pulled form the water"."""
    after = line.at(index + 1)
    place = after in OBJECTS or after in NUMBERS or after.isdigit() or line.words[index + 1][:1].isupper()
    known = line.at(index - 1) in PARTED and place and line.at(index + 2) not in CORE
    return "from" if known and near(line, index - 1, index + 1) else ""


def _sea(line: Line, index: int) -> str:
    seen = line.at(index - 1) in {"to"} | MODALS and line.at(index + 1) in OBJECTS and line.at(index - 2) not in SEAS
    seen = seen and line.at(index + 2) not in ("next", "following", "same", "moment", "day", "morning")
    return "see" if seen and near(line, index - 1, index + 1) else ""


def _wood(line: Line, index: int) -> str:
    """ "work wood start"."""
    found = line.nature(index - 1).all
    subject = (found & NOUN and line.at(index - 1) not in DETERMINERS) or line.at(index - 1) in PRONOUNS | PLURALS
    return "would" if subject and line.at(index + 1) in ACTS and near(line, index - 1, index + 1) else ""


def _by(line: Line, index: int) -> str:
    """ "is to by a nursery", "will by held"."""
    before = line.at(index - 1)
    governed = before in MODALS - {"will", "might"} or (
        before in ("to", "will", "not") and line.at(index - 2) in GOVERNING
    )
    governed = governed or (before == "will" and bool(line.nature(index + 1).all & PARTICIPLE))
    return "be" if governed and line.is_lower(index - 1) and near(line, index - 1, index + 1) else ""


def _as(line: Line, index: int) -> str:
    """ "someone as to": no comparison begins so."""
    known = line.at(index - 1) in PRONOUNS and line.at(index + 1) in ("been", "to", "already", "never")
    return "has" if known and line.at(index - 2) != "same" and near(line, index - 1, index + 1) else ""


def _me(line: Line, index: int) -> str:
    """ "all me life"."""
    owned = line.at(index - 1) in PREPOSITIONS | {"all"} and line.at(index + 1) in KEPT
    return "my" if owned and line.at(index + 2) not in VERBS and near(line, index - 1, index + 1) else ""


def _there(line: Line, index: int) -> str:
    """ "not there heads": a plural noun, and no verb behind it that makes "there" a place."""
    found = line.nature(index + 1)
    noun = found.plural and found.all & NOUN and not found.all & (ADJECTIVE | FINITE | GERUND | PARTICIPLE)
    known = noun and line.at(index + 1) not in TIMES and line.at(index - 1) not in BE and line.is_lower(index + 1)
    return "their" if known and line.is_lower(index) and near(line, index - 1, index + 1) else ""


def _loose(line: Line, index: int) -> str:
    found = line.nature(index + 1).all
    governs = line.at(index + 1) in OBJECTS or (found & NOUN and line.at(index - 1) in MODALS)
    before = line.at(index - 1) in MODALS or (line.at(index - 1) == "t" and line.gaps[index - 1] in APOSTROPHES)
    return "lose" if before and governs and near(line, index, index + 1) else ""


def _of(line: Line, index: int) -> str:
    ends = line.after(index).strip()[:1] in (".", ",", ";") or line.at(index + 1) in BEHIND_OFF
    return "off" if line.at(index - 1) in OFFED and ends and line.before(index) == " " else ""


def _to(line: Line, index: int) -> str:
    """ "been to rough for boats", "rehearsing to evenings a week"."""
    if (
        line.at(index + 1) in TIMES
        and line.at(index - 1) not in NUMBERS
        and (
            line.at(index + 2) in COUNTED
            or line.at(index - 1) in ("for", "in", "after", "within", "last", "next", "only")
        )
    ):
        return "two" if near(line, index - 1, index + 1) and not line.words[index - 1].isdigit() else ""
    found, behind = line.nature(index + 1).all, line.at(index + 2)
    degree = line.at(index - 1) in BE and bool(found & ADJECTIVE) and not found & (PARTICIPLE | GERUND)
    degree = degree and not (found & INFINITIVE and line.at(index - 1) in VERBS)
    degree = degree and behind in ("for", "to") and line.at(index + 1) not in VERBAL
    return "too" if degree and near(line, index - 1, index + 2) else ""


def _where(line: Line, index: int) -> str:
    plain = line.at(index - 1) in ("they", "we") and line.before(index) == " "
    return "were" if plain and near(line, index, index + 1) and line.at(index - 2) not in AUXILIARIES else ""


def _were(line: Line, index: int) -> str:
    known = line.at(index + 1) in AUXILIARIES and line.at(index + 1) not in ("can", "might", "will", "must")
    asked = line.at(index + 1) in ("will", "can") and line.at(index + 2) in PLURALS | PRONOUNS | DETERMINERS
    return "where" if (known or asked) and near(line, index, index + 1) else ""


def _owned(line: Line, index: int) -> bool:
    """Whether a plural noun, or a noun and its verb, follows: "it’s crews train", "who’s hull dates"."""
    found, verb = line.nature(index + 2), line.at(index + 3)
    acts = verb in VERBS or bool(line.nature(index + 3).all & FINITE and verb.endswith("s"))
    noun = found.all & NOUN and not found.all & (GERUND | PARTICIPLE) and (found.plural or acts)
    plain = verb in MODALS or not found.all & ADJECTIVE
    known = line.at(index + 1) == "s" and line.gaps[index + 1] in APOSTROPHES and line.is_lower(index + 2)
    known = known and line.at(index + 2) not in DETERMINERS  # "it's its own fault"
    return bool(known and noun and plain and verb not in ALIKE and line.after(index + 2) == " ")


def _it(line: Line, index: int) -> str:
    return "its" if _owned(line, index) and line.nature(index + 2).plural else ""


def _who(line: Line, index: int) -> str:
    return "whose" if _owned(line, index) and line.nature(index - 1).all & NOUN else ""


def _are(line: Line, index: int) -> str:
    """ "all of are friends"."""
    found = line.nature(index + 1)
    owned = line.at(index - 1) in ("of", "with", "for", "from", "into") and found.all & NOUN
    owned = owned and not found.all & (ADJECTIVE | PARTICIPLE | GERUND) and line.at(index - 2) not in ("what", "who")
    return "our" if owned and line.is_lower(index) and near(line, index - 1, index + 1) else ""


def _passed(line: Line, index: int) -> str:
    """ "has past £9,000"."""
    amount = line.at(index + 1)[:1].isdigit() or line.at(index + 1) in NUMBERS
    return "passed" if line.at(index - 1) in ("has", "have", "had") and amount and line.before(index) == " " else ""


def _past(line: Line, index: int) -> str:
    """ "a piece wrote by a sixth-former"."""
    object_ = (
        line.nature(index - 1).all & NOUN and line.at(index + 1) == "by" and line.at(index - 2) not in ("who", "that")
    )
    return PARTICIPLES[line.at(index)] if object_ and near(line, index - 1, index + 1) else ""


FORMS: dict[str, Callable[[Line, int], str]] = {
    "lead": _lead, "form": _form, "sea": _sea, "wood": _wood, "by": _by, "as": _as, "me": _me, "there": _there,
    "loose": _loose, "of": _of, "to": _to, "where": _where, "were": _were, "it": _it, "who": _who,
    "are": _are, "past": _passed,
    **dict.fromkeys(("wrote", "took", "gave", "chose", "stole", "drew", "wore", "sang", "threw", "began"), _past),
}  # fmt: skip


def _mixed(line: Line, index: int) -> Slip | None:
    if not index or not (line.is_lower(index) or index in line.starts):
        return None
    form = FORMS[line.lower[index]](line, index)
    if not form:
        return None
    last = index + 1 if line.at(index) in ("it", "who") else index
    return Slip("homophone", line.span(index, last), (form,), NOTE)


HANDLERS: dict[str, Handler] = dict.fromkeys(FORMS, _mixed)
