"""Quotation marks and brackets that open without closing, or close without opening.

Each kind of mark is counted by itself, paragraph by paragraph; only where the halves are not equal in number does it
matter which one is alone. Quotations may run over several paragraphs: the first opens and a later one closes, or each
opens again and only the last closes. What looks like a mark and is none (inches, "a)", the » of a list) is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.words import table
from lint.model import Agreement, Article, Block, Hit, MaskKind, RegionKind, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("unclosed", "unopened")
PAIRS = ("«»", "“”", "()", "[]")
STRAIGHT = '""'
QUOTES = ("«»", "“”", STRAIGHT)
BLANKS = " \u00a0\u202f\u2009"
STOPS = ".!?…"
CLOSERS = STOPS + "»”\")]’'"
CUT = ("…", "...", "…]", "...]", "…)", "...)")
BEFORE = frozenset(["", *"([«“'’‘—–-/:", *BLANKS])  # what may stand before a mark that opens
AFTER = frozenset(["", *".,;:!?)]»”…'’—–-/", *BLANKS])  # and after one that closes
# Words before the number of an entry: between two of a list, or where it is spoken of.
ENTRY = table("et ou and or và hoặc voir cf point points alinéa paragraphe see item items section xem mục điểm")
FACES = (":", ";", ":-", ";-", "=", "^")  # what a bracket ends
LONGEST_LABEL = 100  # characters of a title or a label; a longer text that lacks its point was cut
MASKS = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE)


class Params(NamedTuple):
    """`reach` is how many paragraphs below its opening a quotation may close."""

    reach: int = 20


class Half(NamedTuple):
    """A mark whose other half is not in its paragraph, the region's paragraph `number`.

    `told` is false where it may have one all the same: it settles others and is never reported.
    """

    number: int
    at: int
    block: Block
    pair: str
    opens: bool
    told: bool = True


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for a paragraph and kind of mark."""
    regions: dict[int, list[Block]] = {}
    for block in article.prose:
        if block.role is not Role.TABLE:
            regions.setdefault(block.region.index, []).append(block)
    for blocks in regions.values():
        halves = [half for number, block in enumerate(blocks) for half in sorted(_halves(number, block))]
        said: set[tuple[int, str]] = set()
        for half in _settled(halves, blocks, params.reach) if halves else ():
            if (half.number, half.pair) not in said and not _is_cut(half, blocks) and not _is_masked(half):
                said.add((half.number, half.pair))
                yield _hit(half)


def _is_masked(half: Half) -> bool:
    return half.block.masked(Span(half.at, half.at + 1), *MASKS)


def _hit(half: Half) -> Hit:
    values = {"mark": half.pair[not half.opens], "other": half.pair[half.opens], "text": _around(half)}
    return Hit("unclosed" if half.opens else "unopened", half.block, Span(half.at, half.at + 1), values)


# --- One paragraph ----------------------------------------------------------------------------------------------------


def _halves(number: int, block: Block) -> Iterator[Half]:
    """The marks of a paragraph that are alone in it."""
    text = block.text
    for pair in PAIRS:
        if text.count(pair[0]) != text.count(pair[1]) and not (pair == "“”" and "„" in text):
            yield from _paired(number, block, pair)
    if '"' in text and '="' not in text:
        yield from _straight(number, block)


def _paired(number: int, block: Block, pair: str) -> Iterator[Half]:
    text, opened = block.text, list[int]()
    for at, sign in enumerate(text):
        if sign == pair[0] and not _is_face(text, at):
            opened.append(at)
        elif sign == pair[1] and opened:
            opened.pop()
        elif sign == pair[1] and not _is_label(text, at, pair):
            yield Half(number, at, block, pair, False)
    for at in opened:
        after = text.find(pair[0], at + 1)
        yield Half(number, at, block, pair, True, after < 0 or pair not in QUOTES or _is_over(text, at, after))


def _is_over(text: str, at: int, other: int) -> bool:
    """Whether a quotation must have closed before another one opens: a sentence has begun outside of it."""
    between = text[at + 1 : other].rstrip(BLANKS)
    return any(f"{stop} " in between for stop in STOPS) and between[-1:] not in STOPS


def _ends_between(text: str, at: int, other: int, opens: bool) -> bool:
    """Whether a quotation must have closed before a straight mark: it says who spoke, or a sentence has begun."""
    return _is_over(text, at, other) or (opens and _teller().search(text, at, other) is not None)


@cache
def _teller() -> Any:
    """A comma and who spoke: ", she told the court", ", a dit le maire", ", bà nói"."""
    name = r"\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?"
    told = "said|says|told|added|asked|wrote|replied|explained|recalled|insisted|warned|argued|joked|announced|admitted"
    dit = (
        "dit|déclaré?|affirmé?|ajouté?|expliqué?|précisé?|assuré?|déploré?|regretté?|confié?|raconté?|indiqué?"
        "|souligné?|estimé?|lancé?|répondu"
    )
    return patterns.compile(
        rf", (?:(?:he|she|they|it|I|we|(?:the|a|an|his|her|Mr|Mrs|Ms|Dr)\.? [\p{{L}}-]+(?: [\p{{L}}-]+)?|{name})"
        rf" (?:{told})"
        r"|(?:said|says|added|wrote|explained) (?:the|a|an|Mr|Mrs|Ms|\p{Lu})"
        rf"|(?:a |ont )?(?:{dit})e?(?:-t)?(?:-(?:il|elle|on))? \p{{L}}"
        rf"|(?:ông|bà|anh|chị|người \p{{L}}+|{name}) (?:\p{{L}}+ ){{0,2}}?(?:nói|cho biết|chia sẻ|khẳng định|kể))\b"
    )


def _is_face(text: str, at: int) -> bool:
    return text[at] in "()" and text[max(0, at - 2) : at].endswith(FACES)


def _is_label(text: str, at: int, pair: str) -> bool:
    """A sign that closes nothing: "a)", "12)", a smiley, the » before an entry of a list."""
    if pair == "«»":
        return not text[:at].strip(BLANKS) and len(text) > at + 1
    if pair != "()":
        return False
    before, _, label = text[:at].replace("\u00a0", " ").rpartition(" ")
    label, lists = label.rstrip("°º.*"), not before or before[-1] in ":;,." or _names_entry(before)
    short = label.isdigit() or len(label) < 2 or not label.strip("ivx")
    return _is_face(text, at) or (short and (lists or _goes_before(label, text)))


def _names_entry(before: str) -> bool:
    return before.rpartition(" ")[2].lower() in ENTRY


def _goes_before(label: str, text: str) -> bool:
    """Whether the text has the entry before or after that of a label: "1)" and "2)", "a)" and "b)"."""
    if len(label) > 2 or not label.isalnum():
        return False
    number = int(label) if label.isdecimal() else ord(label[0])
    beside = (str(n) if label.isdecimal() else chr(n) for n in (number - 1, number + 1))
    return any(f" {other})" in text for other in beside)


def _straight(number: int, block: Block) -> Iterator[Half]:
    """Straight double marks: their shape tells most of them apart, the marks before them the rest.

    Where they are even in number nothing is told: a quotation of the paragraph above may end in the midst of them.
    """
    text, opened = block.text, -1
    marks = list(_doubles().finditer(text))
    if len(marks) % 2:
        marks = [match for match in marks if not _is_measure(text, match.start())]
    odd = len(marks) % 2 == 1
    for match in marks:
        at, end = match.span()
        before, after = text[at - 1 : at] if at else "", text[end : end + 1]
        opens = before in BEFORE and after not in AFTER
        closes = after in AFTER and (before not in BLANKS or after not in BLANKS or not after)
        if opened >= 0 and not opens:
            opened = -1
        elif opens or not closes:
            if opened >= 0:
                yield Half(number, opened, block, STRAIGHT, True, odd and _ends_between(text, opened, at, opens))
            opened = at
        else:
            yield Half(number, at, block, STRAIGHT, False, odd)
    if opened >= 0:
        yield Half(number, opened, block, STRAIGHT, True, odd)


def _is_measure(text: str, at: int) -> bool:
    """Inches and seconds."""
    return text[max(0, at - 1) : at].isdigit()


@cache
def _doubles() -> Any:
    return patterns.compile("\"|''")


# --- Across paragraphs ------------------------------------------------------------------------------------------------


def _settled(halves: list[Half], blocks: list[Block], reach: int) -> Iterator[Half]:
    """The halves that stay alone in the region. What closes one of several closes them all, or the others may."""
    waiting: list[Half] = []
    for half in halves:
        if half.opens:
            waiting.append(half)
            continue
        first = half.number - (reach if half.pair in QUOTES else 1)
        fitting = [n for n, other in enumerate(waiting) if other.number >= first and _fit(other, half)]
        for number in fitting:
            waiting[number] = waiting[number]._replace(told=False)
        if fitting:
            del waiting[fitting[-1]]
        elif half.told:
            yield half
    yield from (half for half in waiting if half.told and not _goes_on(half, blocks))


def _fit(one: Half, other: Half) -> bool:
    return one.pair == other.pair or {one.pair, other.pair} == {"“”", STRAIGHT}


def _goes_on(half: Half, blocks: list[Block]) -> bool:
    """Whether a quotation of whole sentences goes on in the next paragraph, which opens it again."""
    if half.pair not in QUOTES or half.number + 1 == len(blocks):
        return False
    before, following = half.block.text[: half.at].rstrip(BLANKS), blocks[half.number + 1].text
    whole = not before or before[-1] in STOPS + ':,»”"'
    return whole and following[0] in '«“"»' and len(following) > 2


def _is_cut(half: Half, blocks: list[Block]) -> bool:
    """Whether the copy ends before the mark could close: a teaser, or what was delivered of a paragraph."""
    if not half.opens:
        return False
    text = half.block.text.rstrip(BLANKS)
    if half.pair not in QUOTES and text[: half.at].rstrip(BLANKS)[-1:] in tuple(STOPS):
        return False  # a credit in brackets below the last sentence
    teaser = half.block.region.kind is RegionKind.RELATED
    last = half.number == len(blocks) - 1 and half.block.role is not Role.TITLE
    return text.endswith(CUT) or (text[-1] not in CLOSERS and (teaser or last or len(text) > LONGEST_LABEL))


def _around(half: Half) -> str:
    """The words at a mark, for the message."""
    text, at = half.block.text, half.at
    if half.opens:
        words = text[at : at + 40].split(" ")
        return " ".join(words[:4]) if len(words) > 4 else text[at : at + 40]
    words = text[max(0, at - 40) : at + 1].split(" ")
    return " ".join(words[-4:])
