"""More of those told of before than they were: "320 élèves. Parmi eux, 1 900 filles", "118 aboard: 470 bodies".

Of 1,568 correct articles none is flagged by either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import frames, patterns
from lint.annotate.words import table
from lint.model import NOTE, Article, Block, Hit, Quantity, Related, Value

# What opens a sentence about some of those whom the one before it counts.
AMONG = {
    "fr": r"[«“\s]*(?:parmi\s(?:eux|elles|ces(?:\s\p{L}+)?|les(?:quels|quelles))|(?:sur|dans)\sce\s(?:nombre|total)"
    r"|d['’]entre\s(?:eux|elles)|au\snombre\sd['’](?:eux|elles))\b",
    "en": r"[“\s]*(?:(?:of|among)\s(?:them|these|those|whom|that\s(?:number|total))|out\sof\s(?:these|those|them))\b",
    "vi": r"[“\s]*trong\s(?:số\s)?(?:này|đó|họ|ấy)\b",
}
# What a vessel, a plane or a bus has on board.
ABOARD = {
    "fr": r"\b(?:transport(?:ait|aient|e)|(?:em|ra)men(?:ait|aient)|conduis(?:ait|aient)|bord(?:\sde\s\p{L}+)?)"
    r"(?:\salors)?\s(?:\p{L}+\s){0,2}$",
    "en": r"\bcarr(?:ying|ied)\s(?:\p{L}+\s){0,2}$",
    "vi": r"\b(?:chở|chở\stheo|có)\s(?:\p{L}+\s){0,1}$",
}
ON_BOARD = {
    "fr": r"(?:\s\p{L}+){0,2}\s(?:(?:étaient|se\strouvaient)\s(?:alors\s)?)?(?:à\sbord|à\sson\sbord)\b",
    "en": r"(?:\s\p{L}+){0,2}\s(?:(?:were|was)\s)?(?:on\sboard|aboard)\b",
    "vi": r"(?:\s\p{L}+){0,2}\s(?:trên\s(?:tàu|thuyền|xe|máy\sbay|phà|khoang))\b",
}
VICTIMS = table(
    "corps mort morts morte décès rescapé rescapés survivant survivants blessé blessés disparu disparus victime "
    "victimes noyé noyés bodies dead survivors survivor injured missing victims casualties wounded deaths"
)
VICTIMS_VI = (
    "thi thể",
    "người chết",
    "người thiệt mạng",
    "nạn nhân",
    "người bị thương",
    "người sống sót",
    "người mất tích",
)
PEOPLE = ("person", "people", "passag", "hành khách", "người", "occupant", "migrant", "voyageur", "pèlerin", "touris")
VERB = patterns.compile(
    r"\s(?:sont|étaient|ont|avaient|n['’]|ne|are|were|had|have|did|là|có)\b"
)  # behind a number alone
LEAST = 3


def find(article: Article) -> Iterator[Hit]:
    """Counts that are larger than what they are a part of; at most one of each kind."""
    counts = [q for q in article.quantities if _is_count(q)]
    for reader in (_pointed, _on_board):
        yield from reader(counts)


def _is_count(quantity: Quantity) -> bool:
    plain = quantity.unit is None and quantity.dimension in (None, "count") and len(quantity.numbers) == 1
    return plain and quantity.block.language in AMONG and quantity.numbers[0].value >= LEAST


def _pointed(counts: Sequence[Quantity]) -> Iterator[Hit]:
    """The first count of a sentence that points back, against all counts before it in its paragraph, and where it opens
    that, in the paragraph before."""
    for place, part in enumerate(counts):
        block = part.block
        sentence = block.sentence_at(part.span.start)
        opening = patterns.compile(AMONG[block.language]).match(block.lower, sentence.start)
        first = place == 0 or counts[place - 1].block is not block or counts[place - 1].span.start < sentence.start
        if not opening or not first or (part.noun is None and not VERB.match(block.lower, part.span.end)):
            continue
        before = [q for q in counts[:place] if _is_before(q, block, sentence.start)]
        if before and all(q.numbers[0].value < part.numbers[0].value for q in before) and not part.approximation:
            most = max(before, key=lambda each: each.numbers[0].value)
            if most.noun is not None:
                yield _hit(most, part)
                return


def _is_before(quantity: Quantity, block: Block, start: int) -> bool:
    if quantity.block is block:
        return True
    opens = block.sentence_at(0).start == start
    return opens and block.paragraph - quantity.block.paragraph == 1


def _on_board(counts: Sequence[Quantity]) -> Iterator[Hit]:
    """Victims and survivors against the number on board that is told just before them."""
    for place, whole in enumerate(counts):
        if not _is_on_board(whole):
            continue
        block = whole.block
        own = block.sentence_at(whole.span.start)
        end = block.sentence_at(min(own.end + 1, len(block.text) - 1)).end  # that of the next sentence
        for part in counts[place + 1 :]:
            near = part.block is block and part.span.start < end
            if near and part.numbers[0].value > whole.numbers[0].value and _are_victims(part):
                yield _hit(whole, part)
                return


def _is_on_board(quantity: Quantity) -> bool:
    low, (start, end) = quantity.block.lower, quantity.span
    behind = low[end : end + 24]
    if not any(word in behind for word in PEOPLE):
        return False
    language = quantity.block.language
    carried = patterns.compile(ABOARD[language]).search(low, max(0, start - 40), start)
    return bool(carried or patterns.compile(ON_BOARD[language]).match(low, end))


def _are_victims(quantity: Quantity) -> bool:
    if quantity.noun is not None and quantity.noun.key in VICTIMS:
        return True
    behind = quantity.block.lower[quantity.span.end : quantity.span.end + 24].lstrip()
    return behind.startswith(VICTIMS_VI) or (behind.split(" ")[:1] or [""])[0].strip(".,;:") in VICTIMS


def _hit(whole: Quantity, part: Quantity) -> Hit:
    values: dict[str, Value] = {"value": frames.printed(part), "whole": frames.printed(whole)}
    related = (Related(whole.block, frames.written(whole), "whole"),)
    return Hit("part", part.block, frames.written(part), values, related, doubt=NOTE)
