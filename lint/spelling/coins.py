"""The Vietnamese coin without its mark behind a price: "15.000 đông/lượt", "hai triệu đông"."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.model import Block
from lint.source import Span
from lint.spelling.suspects import Suspect

# "Đông" is the east, winter and a crowd too: only a price, and what follows a price.
PRICE = patterns.compile(
    r"(?<![\w.,])(?:\d{1,3}(?:\.\d{3})+|(?:\d[\d.,]*|\w+) (?:nghìn|ngàn|triệu|tỷ|tỉ)) (?P<coin>đông)"
    r"(?=\s?/|[.,;:)]|$| (?:một|mỗi|và|đến|cho|để|mà|vào|ở|tại|từ|trong|là|được|tiền|trên)\b)"
)


def coins(block: Block) -> Iterator[Suspect]:
    """Each "đông" of a block that is "đồng"."""
    if "đông" in block.vocabulary:
        for match in PRICE.finditer(block.text):
            yield Suspect(block, Span(*match.span("coin")), "spelling", ("đồng",))
