"""English subjects and verbs, numerals and nouns, that complements, asides and relative clauses part.

"The researchers who led the study warns", "146 members, who cultivates", "38 farming family who", "Two more barges is".
"""

from __future__ import annotations

from typing import Any

from lint.agreement.english import EITHER, NUMBERS, often_counted, phrase, plural_nouns, singular_nouns
from lint.agreement.english_determiners import DEEDS, NAMED
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.english_verbs import UNCHANGED, base
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.subjects import UNSURE
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table

MODIFIER = f"(?:R?(?:{graded('AEKNM', 's?')}|[G#F])|{graded('NEM')}x|Ux)"
NOMINAL = f"(?:{graded('DAEKNM')}|[GU#x1F])"
COMPLEMENT = f"(?:{graded('K')}?[oP]{NOMINAL}++)"
ASIDE = f',(?:[QFPw#]|R?{graded("KAED")})[^.;,"]*+,'


# Verbs behind "who" and "which", not where an earlier noun may be meant.
BEFORE_NOUNS = f'(?<=(?:[.;,"qWw]|{graded("BVK")}).)'
DEED = f"{graded('K')}(?=[Pot#W]|{graded('D')})"
# A numeral, and a noun in the singular that ends its phrase.
AHEAD = f'[.;,"qoPJjWwtRF]|{graded("DBVK")}|[Ot]{graded("M", "s")}'
BEHIND = f"[QR.;otPJO]|,[#SU]|,?{graded('D')}|{graded('B')}|{graded('V', 's')}|{DEED}"
COUNTED = (
    f"(?<={AHEAD})(?P<number>#|{graded('D', 'p')}#?)(?P<other>(?:R?{graded('AE', 's?')}|G)?)"
    f"(?P<noun>{graded('NE', 's')}|(?<=[Po{graded('KVM')[1:-1]}]#){graded('M', 's')})(?={BEHIND})"
)
SEEING = table("saw see sees seen watch watched hear heard let made make makes help helped helps")
LIMITING = table("under over above below aged until till before after by at than")
ONE_OF = f"o{graded('D', '?')}{graded('A')}*(?P<noun>{graded('NM', 's')})(?=[Q.;,PO]|{graded('BK')})"
THERE = (
    f"n(?P<verb>{graded('B', 's')}){graded('K')}?R*"
    f"(?P<several>(?:[FRPkt]|{graded('A')})*#|{graded('D', 'p')})?{MODIFIER}*"
    f"(?P<head>{graded('NEM', 'p')})(?=[.;,PoQGJtw]|{graded('K')})"
)
UNITS = table("year month week day hour minute kilometre kilometer metre meter mile litre liter tonne ton euro dollar")
SURELY = graded("N", "s")
SAYING = table(
    "said says say believe believes believed think thinks thought told added warned announced denied denies admitted",
    "admits claimed claims insisted insists noted argued argues suggested suggests feared fears knew hoped felt",
)
UNCOUNTED = table("news information research advice equipment furniture evidence luggage baggage weather knowledge")


def _plain(line: Line, index: int) -> bool:
    """Whether a plural noun is one beyond doubt."""
    word = line.at(index)
    singles = tuple(singular_nouns(word, line.lexicon))
    return line.is_lower(index) and EITHER.isdisjoint((word, *singles)) and len(word) > 3 and not word.endswith("ics")


def _slip(line: Line, verb: int, turned: str, doubt: int = 0) -> Slip | None:
    known = turned and line.ends(verb) and line.at(verb - 1) != "to"
    return Slip("verb", line.span(verb, verb), (turned,), doubt) if known else None


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


READINGS = (
    Reading(COUNTED, _counted),
    Reading(ONE_OF, _one_of),
    Reading(THERE, _there),
)
