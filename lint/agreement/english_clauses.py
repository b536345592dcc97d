"""English subjects and verbs, numerals and nouns, that complements, asides and relative clauses part.

"The researchers who led the study warns", "146 members, who cultivates", "38 farming family who", "Two more barges is".
"""

from __future__ import annotations

from typing import Any

from lint.agreement.english import EITHER, NUMBERS, often_counted, phrase, plural_nouns, singular_nouns
from lint.agreement.english_determiners import DEEDS, NAMED
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.english_verbs import UNCHANGED, base, single
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.subjects import UNSURE
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table

EDGE = f'(?<=(?:[.;,"qWwk{graded("K")[1:-1]}]|,J).)'
MODIFIER = f"(?:R?(?:{graded('AEKNM', 's?')}|[G#F])|{graded('NEM')}x|Ux)"
NOMINAL = f"(?:{graded('DAEKNM')}|[GU#x1F])"
COMPLEMENT = f"(?:{graded('K')}?[oP]{NOMINAL}++)"
ASIDE = f',(?:[QFPw#]|R?{graded("KAED")})[^.;,"]*+,'
RELATIVE = {
    n: f"QR?(?:{graded('BV', n)}|{graded('M', 's' if n == 'p' else 'p')}|{graded('K')})(?:[PoRt]|{NOMINAL})*+"
    for n in "sp"
}
OBJECT = {"s": "(?=[tW])", "p": f"(?=[#tW]|{graded('D')})"}  # behind a word that is a verb rather than a noun
VERB = {n: f"R*(?P<verb>{graded('BV', n)}|{graded('M', 'p' if n == 's' else 's')}{OBJECT[n]})" for n in "sp"}


def _noun_phrase(number: str) -> str:
    opening = f"(?:{graded('D', number + '?')}|#)" if number == "p" else graded("D", "s?")
    news = f"|{graded('N', '?')}" if number == "s" else ""
    return f"{opening}{EDGE}{MODIFIER}*(?P<head>{graded('NEM', number)}{news})"


# "that the old owners left behind", "they chose"
THAT = (
    f"(?:W(?:{graded('D')}{MODIFIER}*{graded('NEM')}|U++|{graded('S')})|{graded('S')})R?"
    f"(?:{graded('K')}|{graded('BV')})(?:[PRt]|{NOMINAL})*+"
)
MANY = f"(?P<first>){_noun_phrase('p')}(?P<chain>{COMPLEMENT}*+)(?P<aside>{ASIDE}|{RELATIVE['p']}|{THAT})?+{VERB['s']}"
# "a new signs": no other noun may follow.
SINGLE = (
    f"{graded('D', 's')}(?:R?{graded('A')})++(?P<noun>{graded('N', 'p')}(?=[.;,PoQOW]|{graded('BVK')})"
    f"|{graded('M', 'p')}(?=[.;PQO]|{graded('B')}))"
)
ONE = (
    f"(?P<first>){_noun_phrase('s').replace(EDGE, '(?<=[.].)')}(?P<chain>{COMPLEMENT}*+)"
    f"(?P<aside>{ASIDE}|{RELATIVE['s']})?+{VERB['p']}"
)
# Verbs behind "who" and "which", not where an earlier noun may be meant.
BEFORE_NOUNS = f'(?<=(?:[.;,"qWw]|{graded("BVK")}).)'
WHO = "|".join(
    f"{opening}{BEFORE_NOUNS}{MODIFIER}*(?P<head>{graded('NEM', one)}),?Q{verb}"
    for one, opening, verb in (
        ("p", f"(?:{graded('D', 'p?')}|#)", f"R*(?P<verb>{graded('BV', 's')}|{graded('M', 'p')})"),
        ("s", graded("D", "s?"), f"R*(?P<verb>{graded('BV', 'p')}|{graded('M', 's')})"),
    )
)
DEED = f"{graded('K')}(?=[Pot#W]|{graded('D')})"
# A numeral, and a noun in the singular that ends its phrase.
AHEAD = f'[.;,"qoPJjWwtRF]|{graded("DBVK")}|[Ot]{graded("M", "s")}'
BEHIND = f"[QR.;otPJO]|,[#SU]|,?{graded('D')}|{graded('B')}|{graded('V', 's')}|{DEED}"
COUNTED = (
    f'(?<={AHEAD})(?P<number>#|{graded("D", "p")}#?)(?P<other>(?:R?{graded("AE", "s?")}|G)?)'
    f"(?P<noun>{graded('NE', 's')}|(?<=[Po{graded('KVM')[1:-1]}]#){graded('M', 's')})(?={BEHIND})"
)
SEEING = table("saw see sees seen watch watched hear heard let made make makes help helped helps")
LIMITING = table("under over above below aged until till before after by at than")
BARE = f"[wW]{MODIFIER}*(?P<head>{graded('NE', 'p')})(?P<aside>){COMPLEMENT}*+{VERB['s']}"
PEOPLE = f"(?:[wWJ.;,]|(?<!o)#)(?P<head>{graded('N', 'p')})(?P<aside>)R*(?P<verb>{graded('B', 's')})"
ONE_OF = f"o{graded('D', '?')}{graded('A')}*(?P<noun>{graded('NM', 's')})(?=[Q.;,PO]|{graded('BK')})"
SEVERAL = f"(?:#|{graded('D', 'p')}){MODIFIER}*"
THERE = (
    f"n(?P<verb>{graded('B', 's')}){graded('K')}?R*"
    f"(?P<several>(?:[FRPkt]|{graded('A')})*#|{graded('D', 'p')})?{MODIFIER}*"
    f"(?P<head>{graded('NEM', 'p')})(?=[.;,PoQGJtw]|{graded('K')})"
)
INVERTED = (
    f"(?<=[.])[PR]+(?:{NOMINAL})*+(?P<verb>{graded('B', 's')})R*(?:#|{graded('D', 'p')}){MODIFIER}*"
    f"(?P<head>{graded('NEM', 'p')})(?=[.;,PoQJ])"
)
UNITS = table("year month week day hour minute kilometre kilometer metre meter mile litre liter tonne ton euro dollar")
SURELY = graded("N", "s")
OF_ONE = table("each one")
EITHER_OF = table("neither either")  # said of both in speech
SAYING = table("said says say believe believes believed think thinks thought told added warned announced")
UNCOUNTED = table("news information research advice equipment furniture evidence luggage baggage weather knowledge")
PAIR = (
    f"{graded('D')}(?<=[.].){graded('A')}*(?P<one>{graded('NEM', 's')})J{graded('D')}?{graded('A')}*"
    f"(?P<two>{graded('NEM', 's')})(?:{ASIDE})?+R*(?P<verb>{graded('B', 's')})"
)
NUMBER_OF = (
    f"{graded('D', 's')}{graded('A')}*(?P<head>{graded('NM', 's')})o{MODIFIER}*{graded('NEM', 'p')}"
    f"{COMPLEMENT}*+{VERB['s']}"
)


def _plain(line: Line, index: int) -> bool:
    """Whether a plural noun is one beyond doubt."""
    word = line.at(index)
    singles = tuple(singular_nouns(word, line.lexicon))
    return line.is_lower(index) and EITHER.isdisjoint((word, *singles)) and len(word) > 3 and not word.endswith("ics")


def _slip(line: Line, verb: int, turned: str, doubt: int = 0) -> Slip | None:
    known = turned and line.ends(verb) and line.at(verb - 1) != "to"
    return Slip("verb", line.span(verb, verb), (turned,), doubt) if known else None


def _many(line: Line, match: Any) -> Slip | None:
    """ "The reforms, first proposed in spring, was"."""
    tags = line.tags
    head, verb, first = (place(tags, match.start(name)) for name in ("head", "verb", "first"))
    if not _plain(line, head) or line.at(head) in COLLECTIVES or line.at(first - 1) in ("what", "how"):
        return None  # "How many members does it have"
    if grade(tags[match.start("first") - 1])[0] == "K" and line.at(first - 1) not in SAYING:
        return None
    summed = tags[match.start("first")] == "#" and line.lower[verb] in ("is", "was")
    if summed and grade(tags[match.end("verb")])[0] not in "KGt":
        return None  # "Two weeks was enough"
    if grade(match["head"])[0] == "M" and grade(tags[match.start("head") - 1])[0] in "NEM":
        return None  # "where the keeper lives is"
    doubt = UNSURE if line.at(first - 1) in ("if", "though", "whether") else 0
    return _slip(line, verb, base(line.lower[verb], line.lexicon), doubt)


def _one(line: Line, match: Any) -> Slip | None:
    """ "The factory, which employs 200 people, make parts"."""
    tags = line.tags
    head, verb = place(tags, match.start("head")), place(tags, match.start("verb"))
    noun = line.at(head)
    if not line.is_lower(head) or noun in EITHER or "J" in match[0]:
        return None
    aside = match["aside"] or ""
    if grade(match["head"])[1] == "?" and noun not in UNCOUNTED:
        return None
    if not aside and noun not in UNCOUNTED and (tags[match.end("verb")] != "W" or noun not in SURE):
        return None  # `subjects` reads these
    sure = (noun in SURE or noun in UNCOUNTED) and aside[1:2] != "P" and line.lower[verb] != "were"
    return _slip(line, verb, single(line.lower[verb], line.lexicon), 0 if sure else UNSURE)


def _who(line: Line, match: Any) -> Slip | None:
    """ "146 members, who cultivates"; "the baker who have"."""
    tags = line.tags
    head, verb = place(tags, match.start("head")), place(tags, match.start("verb"))
    noun = line.at(head)
    if grade(match["verb"])[0] == "M" and "who" not in line.lower[head + 1 : head + 3]:
        return None
    if grade(match["head"])[1] == "p":
        if not _plain(line, head) or noun in COLLECTIVES:
            return None
        return _slip(line, verb, base(line.lower[verb], line.lexicon))
    if not line.is_lower(head) or noun in EITHER or noun in COLLECTIVES:
        return None
    return _slip(line, verb, single(line.lower[verb], line.lexicon), 0 if noun in SURE else UNSURE)


def _counted(line: Line, match: Any) -> Slip | None:
    """ "38 farming family who", "with 11 final"."""
    tags = line.tags
    number, noun = place(tags, match.start("number")), place(tags, match.start("noun"))
    digits, word, after = line.at(number), line.at(noun), tags[match.end("noun")]
    if (
        (word in COLLECTIVES and tags[match.start("number")] != "#")
        or len(word) < 3
        or not line.ends(noun)
        or not line.is_lower(noun)
    ):
        return None
    if word in EITHER and not (word in UNITS and noun == number + 1 and after in ".,;PR"):
        return None
    if match["other"] == "G" and tags[match.start("number")] != "#":
        return None  # "those making music"
    if not line.joined(number, noun) or (tags[match.start("number")] != "#" and match["noun"] not in SURELY):
        return None
    if digits.isdecimal() and (1800 <= int(digits) <= 2100 or digits.startswith("0") or line.at(number - 1).isdigit()):
        return None
    if digits.isdecimal() and len(digits) == 1 and grade(after)[0] == "K":
        return None  # "the release 2 method used by"
    if grade(match["noun"])[0] == "M" and line.at(number - 1) in LIMITING:
        return None  # "children under 12 get in free"
    if (noun > number + 1 and line.at(noun - 1) in EITHER) or (number and " " not in line.gaps[number]):
        return None  # "the 30 year anniversary"
    if word.endswith(("ese", "ish", "craft", "ware", "folk")) or line.block.masked(line.span(number, noun)):
        return None
    if grade(match["noun"])[0] == "E" and tags[match.end("noun")] != "Q" and grade(after)[0] != "B":
        counted = grade(tags[match.start() - 1])[0] in "KV" and after == "P" and noun == number + 1
        if not counted:
            return None  # "six are male, four female"
    if grade(match["noun"])[0] == "M" and (word in DEEDS or line.at(number - 1) in SEEING):
        return None  # "saw two die"
    if line.at(number - 1) == "in" and (line.at(number - 2) in NUMBERS or line.at(number - 2) == "one"):
        return None  # "a one in 20 chance"
    if word in UNCHANGED or (word in ("run", "come") and after in "P.,;"):
        return None  # "one of 72 run by the state"
    if line.at(number - 1) in NAMED or not often_counted(word, line.lexicon):
        return None
    forms = tuple(phrase(line, number, noun, form) for form in plural_nouns(word, line.lexicon))
    sure = noun == number + 1 or tags[match.end("noun")] == "Q"
    return Slip("number", line.span(number, noun), forms, 0 if sure else UNSURE) if forms else None


def _one_of(line: Line, match: Any) -> Slip | None:
    """ "one of the witness told"."""
    index = place(line.tags, match.start())
    noun = place(line.tags, match.start("noun"))
    word = line.at(noun)
    if line.at(index - 1) != "one" or word in EITHER or not line.is_lower(noun) or not line.ends(noun):
        return None
    forms = tuple(phrase(line, index - 1, noun, form) for form in plural_nouns(word, line.lexicon))
    doubt = UNSURE if word in COLLECTIVES or word not in SURE else 0
    return Slip("number", line.span(index - 1, noun), forms, doubt) if forms else None


def _there(line: Line, match: Any) -> Slip | None:
    """ "There is still three families", "Among the guests was two ministers"."""
    tags = line.tags
    head, verb = place(tags, match.start("head")), place(tags, match.start("verb"))
    if not _plain(line, head) or line.lower[verb] not in ("is", "was", "has"):
        return None
    inverted = tags[match.start()] != "n"
    listed = "J" in tags[match.end() : match.end() + 6] or tags[match.end()] == ","
    listed = listed or not (inverted or match["several"])
    return _slip(line, verb, base(line.lower[verb], line.lexicon), UNSURE if inverted or listed else 0)


EACH_OF = (
    f"(?<=[.;,w].)o(?:{graded('D', 'p?')}#?)(?:{graded('A')})*(?P<head>{graded('NEM', 'p')}){COMPLEMENT}*+{VERB['p']}"
)


def _each_of(line: Line, match: Any) -> Slip | None:
    """ "Each of the schools in the valley have"."""
    index, verb = place(line.tags, match.start()), place(line.tags, match.start("verb"))
    opening = line.at(index - 1)
    if opening not in OF_ONE | EITHER_OF:
        return None
    return _slip(line, verb, single(line.lower[verb], line.lexicon), UNSURE * (opening in EITHER_OF))


def _pair(line: Line, match: Any) -> Slip | None:
    """ "Her brother and sister, who live in York, was"."""
    one, two, verb = (place(line.tags, match.start(name)) for name in ("one", "two", "verb"))
    persons = line.at(one) in SURE and line.at(two) in SURE and line.is_lower(two)
    persons = persons or line.at(verb + 1) == "both"
    return _slip(line, verb, base(line.lower[verb], line.lexicon)) if persons else None


def _number_of(line: Line, match: Any) -> Slip | None:
    """ "A number of shops has closed": a question."""
    head, verb = place(line.tags, match.start("head")), place(line.tags, match.start("verb"))
    several = line.at(head) == "number" and line.at(place(line.tags, match.start())) in ("a", "an")
    return _slip(line, verb, base(line.lower[verb], line.lexicon), UNSURE) if several else None


def _bare(line: Line, match: Any) -> Slip | None:
    """ "if policy decisions was", "and people has"."""
    head, verb = place(line.tags, match.start("head")), place(line.tags, match.start("verb"))
    opening = line.at(place(line.tags, match.start()))
    if not _plain(line, head) or line.at(head) in COLLECTIVES - {"people"} or opening in ("what", "how", "why"):
        return None
    return _slip(line, verb, base(line.lower[verb], line.lexicon))


def _people(line: Line, match: Any) -> Slip | None:
    head = place(line.tags, match.start("head"))
    verb = place(line.tags, match.start("verb"))
    known = line.at(head) in ("people", "children", "women", "men")
    return _slip(line, verb, base(line.lower[verb], line.lexicon)) if known else None


def _single(line: Line, match: Any) -> Slip | None:
    """ "a new signs", "each old boats"."""
    first, noun = place(line.tags, match.start()), place(line.tags, match.start("noun"))
    if line.at(first) not in ("a", "an", "this", "each", "every", "another") or not _plain(line, noun):
        return None
    if not {"few", "other"}.isdisjoint(line.lower[first:noun]) or not line.joined(first, noun) or not line.ends(noun):
        return None
    forms = tuple(phrase(line, first, noun, form) for form in singular_nouns(line.at(noun), line.lexicon))
    return Slip("number", line.span(first, noun), forms) if forms else None


READINGS = (
    Reading(SINGLE, _single),
    Reading(BARE, _bare),
    Reading(PEOPLE, _people),
    Reading(PAIR, _pair),
    Reading(NUMBER_OF, _number_of),
    Reading(MANY, _many),
    Reading(ONE, _one),
    Reading(WHO, _who),
    Reading(COUNTED, _counted),
    Reading(ONE_OF, _one_of),
    Reading(THERE, _there),
    Reading(INVERTED, _there),
    Reading(EACH_OF, _each_of),
)
