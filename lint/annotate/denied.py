"""What a text declares wrong, or no longer true: "et non le 31 avril", "instead of Monday", "không phải 30/2"."""

from __future__ import annotations

from lint import patterns
from lint.model import Block

REACH = 30  # characters before it
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
