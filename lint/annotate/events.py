"""The words around a date as they are compared with those around another, and whether they tell it as done."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lint import patterns
from lint.annotate import ties
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.words import LETTERS, table
from lint.model import Block, DateMention
from lint.source import Span

BEFORE, AFTER = 90, 60  # characters of the clause on either side of a date
STEM = 6  # letters that are compared: enough to tell words apart, few enough to join their inflections
SHORTEST = 5  # letters of a word that says something
EARLIER = ("avait ", "avaient ", "etait ", "etaient ", "had ", "từng ", "trước đó ")
BRACKET = patterns.compile(r"\s?\([^()]*\)\s?")
THAT = frozenset(("que", "qu", "that", "rằng"))  # between what is said and who says it
# Syllables that say nothing of what a Vietnamese sentence is about.
EMPTY = table(
    "ngày năm tháng giờ sáng chiều tối trưa hôm của và các những một cho với tại ở từ đến trong vào được đã đang sẽ là",
    "này đó khi theo về để có không cũng việt nam hà nội thành phố tỉnh ông bà anh chị biết thứ hai ba tư sáu bảy chủ",
    "nhật người vừa qua trên ra lúc khoảng",
)


def _clause(block: Block, span: Span) -> tuple[str, str]:
    """The text on either side of a date in its sentence, in lower case, up to the nearest strong stop."""
    sentence = block.sentence_at(span.start)
    before = lower(block.text[max(sentence.start, span.start - BEFORE) : span.start])
    after = lower(block.text[span.end : max(span.end, min(sentence.end, span.end + AFTER))])
    before = BRACKET.sub(" ", before)
    stops = [stop.end() for stop in ties.STOP.finditer(before)]
    stop = ties.STOP.search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start() if stop else None]


def words_of(text: str, language: str) -> str:
    """The words of a text, each after a blank; without accents, which tell words apart in Vietnamese alone."""
    words = LETTERS.findall(text)
    return " " + " ".join(words if language == "vi" else [fold(word) for word in words]) + " "


def stems(text: str, language: str) -> frozenset[str]:
    """The long words of a text, cut to their stems; in Vietnamese, whose words are of several syllables, the pairs of
    syllables that stand together."""
    if language != "vi":
        return frozenset(fold(word)[:STEM] for word in LETTERS.findall(text) if len(word) >= SHORTEST)
    low = lower(text)
    found = list(LETTERS.finditer(low))
    return frozenset(
        low[first.start() : second.end()]
        for first, second in pairwise(found)
        if second.start() - first.end() == 1 and EMPTY.isdisjoint((first[0], second[0]))
    )


# A verb of something finished, close before its date.
DONE = {
    "fr": (
        r"\b(?:a|ont|ai|avons|est|sont|suis|sommes|était|étaient|fut|furent|s['’]est|se\ssont)\s(?:\w+\s)?"
        r"\w{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|it|ite|ort|orte)\s(?:[\w’'-]+\s){0,5}$"
    ),
    "en": (
        r"\b(?:was|were|had|has|have|\w{3,}ed|met|held|won|lost|left|took|came|shook|struck|hit|fell|broke|sank|flew"
        r"|began|gave|made|drew|rose|ran)\s(?:[\w’'-]+\s){0,6}$"
    ),
    "vi": r"\bđã\s(?:\w+\s){0,9}$",
}


def done(mention: DateMention, pending: Sequence[str]) -> bool:
    """Whether the clause tells what happened on a date as done, and names nothing still to come."""
    before, after = _clause(mention.block, mention.span)
    words = words_of(before + " " + after, mention.block.language)
    if any(f" {stem}" in words for stem in pending):
        return False
    apart = f"{before[:-2]} " if before.endswith(", ") else before  # "a présenté, mardi 12 mars,"
    return patterns.compile(DONE[mention.block.language]).search(apart) is not None
