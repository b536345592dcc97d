"""English pairs of words that no sentence has: "he not convinced", "scheduled be heard", "founded 1956"."""

from __future__ import annotations

from lint.agreement.english import PREPOSITIONS
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, GERUND, INFINITIVE, NOUN, NUMERAL, PARTICIPLE
from lint.missing.gaps import Pair, between, letters

OPEN = NOUN | ADJECTIVE | PARTICIPLE | FINITE | INFINITIVE | GERUND | ADVERB | FUNCTION | NUMERAL
BOUND = table("if whether lest or nor than let suggest demand insist ask and")
INVERTING = table("can what how why where when who which nor so neither had has have was were is are did do does")
SAYING = table("said told says say believes believed claimed added admitted announced knew thought denied")
ASKING = table("can could will would should must may might shall let to do does did")
HELPING = table(
    "help helps helped helping make makes made making let lets letting see sees saw seen hear heard watch watched",
    "watching have has had having do does did go come dare need rather better than to used",
)
FOUNDING = 4  # digits of a year
CLAUSE = table("that because said when and but while where if though although as")
SUBJECTS = table("he she they we")
QUESTIONS = table("what how why where when who which nor so neither only never not no rarely or little if")
RESTRICTING = table("only never rarely seldom nor neither not")
QUANTITIES = table("many several each few various numerous another most some all both")
OWNED = table("the his her its their our my these those")
CROWDS = table("hundreds thousands dozens millions scores tens")
LASTING = table("waiting trying looking hoping planning talking drinking sitting standing walking")
TO = table("to")
PEOPLE = table("men women children people residents workers soldiers students migrants protesters victims refugees")
BEFORE_PEOPLE = table(
    "wives hundreds thousands dozens families lives bodies names parents homes groups crowds millions scores friends",
    "rights deaths relatives",
)
BE = table("is are was were")
HAVING = table("has have had")
ASKED = table("what which whom that how where when")
TIMES = table(
    "day days week weeks month months year years morning evening night afternoon weekend moment time same next",
    "previous following last first second way rest hour minute season summer winter spring autumn",
)
# Verbs whose passive has an object or an attribute, or a clause without "that".
TWO_OBJECTS = table(
    "expected reported estimated given told named awarded offered shown denied taught asked paid sent handed granted",
    "called appointed elected made considered deemed dubbed declared sold refused promised owed lent allowed spared",
    "fined charged guaranteed assured informed convinced advised warned reminded notified accorded assigned allocated",
    "issued served fed left crowned voted judged termed born rated ranked found worried concerned pleased glad",
    "satisfied delighted disappointed surprised amazed confident determined agreed hoped believed thought said adopted",
    "designated labelled labeled christened nicknamed proclaimed titled entitled nominated ordained allotted",
    "bequeathed refunded reimbursed repaid credited permitted forbidden",
)
# Nouns that tell how much or how often: "was reduced a third", "was repeated a dozen times".
SHARES = table(
    "third quarter fifth tenth half dozen hundred thousand million billion couple few little bit lot fraction mile",
    "kilometre kilometer metre meter inch foot step notch number percentage point great good long short few several",
    "times ago later earlier before after decade century generation season fortnight time",
)
CALLED = table("dealt handed set known seen made kept become turned hit cost painted dyed coloured colored")
BEING = table("is are was were")
# Participles that are no past form: "he taken to hospital".
TAKEN = table(
    "taken given seen done gone written driven known shown chosen broken stolen eaten fallen drawn grown thrown worn",
    "hidden forgotten spoken woken torn sworn risen ridden beaten bitten frozen proven shaken undergone overtaken been",
)
WHO = table("he she they it we who which")
NUMBERS = table("two three four five six seven eight nine ten twelve")
HAPPENING = table(
    "happened happens happen occurred occurs occur met visited won failed tried stopped appeared returned"
)
IRREGULAR = table(
    "held built sent kept taken given seen done shown begun broken chosen driven written spoken stolen struck found",
    "caught",
)


def inverted(line: Line, index: int) -> bool:
    """Whether an auxiliary stands before its subject: "Only then could the crew", "What progress could the world"."""
    opening = max((start for start in line.starts if start <= index), default=0)
    first = line.lower[opening : opening + 3]
    return not RESTRICTING.isdisjoint(first) or not QUESTIONS.isdisjoint(line.lower[max(opening, index - 5) : index])


def _kinds(line: Line, index: int) -> int:
    return line.nature(index).all & OPEN


def _is_past(line: Line, index: int) -> bool:
    """Whether a word is a past form or participle in -ed."""
    kinds = _kinds(line, index)
    return line.at(index).endswith("ed") and bool(kinds & PARTICIPLE) and not kinds & (NOUN | INFINITIVE | ADVERB)


def _is_wished(line: Line, index: int) -> bool:
    """Whether a clause with "that" may be in the subjunctive: "asked that he not resign"."""
    before = line.padded[max(0, index - 8) : index]
    return "that" in before and SAYING.isdisjoint(before)


def _not(line: Line, index: int) -> str:
    """ "he not convinced"."""
    if _is_wished(line, index):
        return ""
    if line.at(index + 1) != "not" or line.at(index - 1) in INVERTING | BOUND or line.at(index) in ("i", "you"):
        return ""
    third, kinds = index + 2, _kinds(line, index + 2)
    gerund = kinds & GERUND and not kinds & (ADVERB | FUNCTION)
    tells = _is_past(line, third) or kinds in (ADJECTIVE, INFINITIVE) or gerund
    return between(line, index, "is ") if tells else ""


def _to_be(line: Line, index: int) -> str:
    """ "scheduled be heard", "going be fair", "asked stay", "wants become"."""
    bare = _kinds(line, index + 1) == INFINITIVE
    if line.at(index + 1) != "be" and not (bare and line.nature(index).all & (PARTICIPLE | FINITE)):
        return ""
    if (
        not line.is_lower(index + 1)
        or line.at(index - 1) in OWNED
        or line.at(index) in HELPING
        or not ASKING.isdisjoint(line.padded[max(0, index - 3) : index])
    ):
        return ""
    if line.at(index + 1) != "be" and not (_is_past(line, index) or line.at(index).endswith("s")):
        return ""
    if not BOUND.isdisjoint(line.padded[max(0, index - 8) : index]) or "that" in line.padded[max(0, index - 8) : index]:
        return ""
    return "" if not HELPING.isdisjoint(line.padded[max(0, index - 2) : index]) else between(line, index, "to ")


def lone_be(line: Line, index: int) -> str:
    """ "scheduled be heard", "the boats are going be sold": what stands before is no verb that "be" may follow."""
    found = line.nature(index - 1)
    several = found.all & NOUN and found.plural and not found.all & ADJECTIVE
    if not index or not (several or found.all & (PARTICIPLE | GERUND)) or not line.is_lower(index - 1):
        return ""
    return _to_be(line, index - 1) if line.before(index) == " " else ""


def _be(line: Line, index: int) -> str:
    """ "to arraigned", "will highlighted", "to held", "would closing", "will available"."""
    word, past = line.at(index), line.at(index + 1)
    if line.before(index) != " " or line.at(index + 1) in ("being", "having", "following", "including", "own", "other"):
        return ""
    if word == "to":
        kinds = _kinds(line, index + 1)
        alone = (_is_past(line, index + 1) and not kinds & ADJECTIVE) or past in IRREGULAR
        after = line.at(index + 2) in PREPOSITIONS or line.after(index + 1)[:1] in (".", ",", ";")
        return between(line, index, "be ") if after and alone and not kinds & (NOUN | ADJECTIVE) else ""
    if (
        line.at(index - 1) in ("the", "a", "his", "her", "their", "its", "good", "free")
        or _kinds(line, index + 1) & ADVERB
    ):
        return ""
    if not QUESTIONS.isdisjoint(line.padded[max(0, index - 2) : index]) or inverted(line, index):
        return ""
    kinds = _kinds(line, index + 1)
    adjective = kinds == ADJECTIVE and (len(past) > 4 or past == "able")
    gerund = kinds & GERUND and not kinds & (ADVERB | FUNCTION | ADJECTIVE) and line.at(index + 1).endswith("ing")
    irregular = past in IRREGULAR
    return between(line, index, "be ") if _is_past(line, index + 1) or adjective or gerund or irregular else ""


def _is(line: Line, index: int) -> str:
    """ "they responsible", "he going", "she the first"."""
    before = line.at(index - 1)
    if before in INVERTING or line.at(index + 1) in ("being", "alone", "having") or line.at(index) not in SUBJECTS:
        return ""
    kinds = _kinds(line, index + 1)
    gerund = kinds & GERUND and line.at(index + 1).endswith("ing") and not kinds & (ADVERB | FUNCTION)
    if not (kinds == ADJECTIVE or gerund or line.at(index + 1) in ("a", "the", "an")):
        return ""
    clause = index in line.starts or before in CLAUSE
    return between(line, index, "is " if line.at(index) in ("he", "she") else "are ") if clause else ""


def _taken(line: Line, index: int) -> str:
    """ "he taken to hospital", "the driver, who given a fine"."""
    word, past = line.at(index), line.at(index + 1)
    opens = index in line.starts or line.at(index - 1) in CLAUSE or (word in ("who", "which") and index > 0)
    first = line.lower[max(0, index - 6) : index]
    if word not in WHO or past not in TAKEN or past == "been" or not opens or not line.is_lower(index + 1):
        return ""
    if not (ASKING | HAVING | INVERTING & BE).isdisjoint(first) or line.at(index + 2) in ("and", "or"):
        return ""
    return between(line, index, "… ")


def _times(line: Line, index: int) -> str:
    """ "it has happened only four and": how often something happened, without "times"."""
    word, gap = line.at(index + 1), line.after(index + 1)
    verb = line.at(index - 1) in HAPPENING and line.at(index) in ("only", "just")
    ends = gap == " " and line.at(index + 2) in ("and", "but", "in", "since", "because")
    if word not in NUMBERS or not verb or line.at(index + 2) in NUMBERS or not (ends or gap[:1] in (".", ",", ";")):
        return ""
    return f"{line.words[index]} {line.words[index + 1]} times"


def _in_year(line: Line, index: int) -> str:
    """ "founded 1956"."""
    year, after = line.at(index + 1), line.after(index + 1)
    dated = year.isdigit() and len(year) == FOUNDING and 1500 < int(year) < 2100
    alone = (not line.before(index).endswith("(") and not after.startswith((" ", "\u00a0"))) or line.at(
        index + 2
    ) in PREPOSITIONS
    return between(line, index, "in ") if dated and alone and _is_past(line, index) else ""


def _been(line: Line, index: int) -> str:
    """ "they had waiting for hours"."""
    kinds = _kinds(line, index + 1)
    if line.at(index) not in ("has", "have", "had"):
        return ""
    if kinds & (NOUN | ADJECTIVE | ADVERB | FUNCTION) and line.at(index + 1) not in LASTING:
        return ""
    known = kinds & GERUND and line.at(index + 2) in PREPOSITIONS | TO and line.joined(index, index + 2)
    return between(line, index, "been ") if known and line.at(index - 1) not in ("to", "will", "would") else ""


def _of_these(line: Line, index: int) -> str:
    """ "many the houses", "each his sons"."""
    right = line.at(index) not in QUANTITIES or line.at(index + 1) not in OWNED or line.at(index) in ("all", "both")
    return "" if right or line.at(index - 1) in ("of", "as", "so") else between(line, index, "of ")


def _of_people(line: Line, index: int) -> str:
    """ "the wives men", "hundreds residents"."""
    found = line.nature(index + 1)
    several = (
        line.at(index) in CROWDS and found.plural and line.at(index + 1).endswith("s") and line.is_lower(index + 1)
    )
    right = not several and (line.at(index) not in BEFORE_PEOPLE or line.at(index + 1) not in PEOPLE)
    return "" if right else between(line, index, "of ")


def _there(line: Line, index: int) -> str:
    """ "There no sign"."""
    counts = line.at(index + 1) in ("no", "a", "an", "many", "several", "two", "three")
    opens = index in line.starts or line.at(index - 1) in ("that", "because", "and", "but", "said")
    return between(line, index, "is ") if counts and opens and line.at(index) == "there" else ""


def _passive_object(line: Line, index: int) -> str:
    """ "was damaged the storm", "is best known his role": a passive with an object."""
    adverb = line.nature(index - 1).all & ADVERB and line.at(index - 1) not in BEING and line.at(index - 1) != "no"
    auxiliary = index - 1 - bool(adverb)
    if line.at(auxiliary) not in BEING and line.at(auxiliary) != "been":
        return ""
    kinds, noun = _kinds(line, index), index + 2
    past = line.at(index).endswith("ed") or line.at(index) in IRREGULAR or line.at(index) == "known"
    if not past or not kinds & PARTICIPLE or line.at(index) in TWO_OBJECTS:
        return ""
    if line.at(index + 1) in ("a", "an"):
        noun += _kinds(line, noun) & ADJECTIVE > 0 and bool(line.nature(noun + 1).all & NOUN)
        if line.at(noun) in SHARES or line.at(index) in CALLED or line.at(noun + 1) in SHARES | TIMES:
            return ""
    elif line.at(index + 1) not in OWNED:
        described = _kinds(line, index + 1) == ADJECTIVE
        noun = index + 1 + described
        found = line.nature(noun)
        several = found.plural and (_kinds(line, noun) == NOUN or (described and bool(found.all & NOUN)))
        if not several:
            return ""
    if line.at(noun) in TIMES or not line.is_lower(noun) or not line.nature(noun).all & NOUN:
        return ""
    asks = not ASKED.isdisjoint(line.lower[max(0, auxiliary - 6) : auxiliary])
    return "" if asks or not line.joined(auxiliary, noun) else between(line, index, "… ")


PAIRS = (
    Pair(letters("KA"), letters("DAEN"), _passive_object),
    Pair(letters("S"), "R", _not),
    Pair(letters("KNV") + "G", letters("V"), _to_be),
    Pair("tO", letters("KA") + "G", _be),
    Pair(letters("S"), letters("AD") + "G", _is),
    Pair(letters("K"), "#", _in_year),
    Pair(letters("BK"), "G", _been),
    Pair(letters("D") + "F", letters("D"), _of_these),
    Pair(letters("NM") + "#", letters("NM"), _of_people),
    Pair("n", letters("D") + "F#", _there),
    Pair("Q" + letters("S"), letters("KEA"), _taken),
    Pair("R", "#", _times),
)
