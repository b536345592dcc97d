"""What a text declares wrong, or no longer true: "et non le 31 avril", "instead of Monday", "không phải 30/2"; and what
it names without saying it: a date in quotation marks of its own, one that it calls a slip, one of a play."""

from __future__ import annotations

from lint import patterns
from lint.model import Block, Hit

REACH = 30  # characters before it
NEAR = 28  # characters between a date and the quotation marks around it and little else
OPENED = patterns.compile(r"[«“\"][^«»“”\"]*$")
CLOSED = patterns.compile(r"[^«»“”\"]*[»”\"]")
DISCUSSING = patterns.compile(
    r"\b(?:erreurs?|erroné\w*|coquilles?|bévues?|bourdes?|faux|fauss\w+|falsifi\w+|inexist\w+|imagin\w+|invent\w+|ficti\w+"
    r"|romans?|poèmes?|fables?|gags?|canular\w*|plaisant\w+|blagu\w+|absurde\w*|rectifi\w+|corrig\w+|corrections?|sic"
    r"|intitulée?s?|trompée?s?|étourderie|pilon|mistak\w+|wrong\w*|errors?|misprint\w*|typos?|fakes?|faked|forge[dr]\w*"
    r"|forgery|bogus|novels?|novelist|poems?|jok(?:es?|ed|ing)|spoof|imaginary|invented|nonexistent|non-existent|titled"
    r"|apologi\w+|clarification|pulped|misdated|playwright|play['’]s|new\splay)\b"
    r"|(?<!\w)(?:nhầm|ghi\ssai|in\ssai|đính\schính|đúng\sra|xin\sđọc|làm\sgiả|tiểu\sthuyết|vở\skịch|nói\sđùa)(?!\w)"
)
DENYING = patterns.compile(
    r"(?:\binstead\sof|\brather\sthan|,\snot|\band\snot|\bno\slonger|\bin\splace\sof|\bau\slieu\sd(?:e|u)|\bau\slieu\sd['’]"
    r"|\bplutôt\sque|\bet\snon(?:\spas)?|,\snon|\bnon\spas|\bet\spas|,\spas|\bet\splus|(?<!\w)thay\svì|\bkhông\sphải(?:\slà)?)"
    r"\s?(?:(?:the|le|la|les|l['’]|du|de|des|au|on|at|in|of|à|ngày|lúc|vào|năm|tháng|on\sthe)\s?)*[«“\"'(]?\s?$"
)
SIGNS = ("instead", "than", "not", "longer", "place", "lieu", "que", "non", "pas", "plus", "thay", "không")


def is_denied(block: Block, start: int) -> bool:
    """Whether what starts at an offset is declared wrong, or no longer holds, by the words right before it."""
    head = block.lower[max(0, start - REACH) : start]
    return any(sign in head for sign in SIGNS) and DENYING.search(head) is not None


def weighed(hit: Hit) -> Hit | None:
    """A hit with what speaks for a date that is named and not said: one sign makes a doubt of it, two silence it."""
    block, (start, end) = hit.block, hit.span
    opened = OPENED.search(block.text, max(0, start - NEAR), start)
    quoted = opened is not None and CLOSED.match(block.text, end, end + NEAR) is not None
    if opened is not None and opened[0][0] == '"':
        quoted = quoted and block.text.count('"', 0, start) % 2 == 1
    signs = quoted + (DISCUSSING.search(block.lower) is not None)
    return None if signs > 1 else hit._replace(doubt=hit.doubt + 2 * signs)
