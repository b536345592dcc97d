"""What somebody is told to do before they were born or after they died, what a firm does before it was founded.

A sentence that dates a birth, a founding or a death bounds the dates of what goes on about the same person or thing,
with a pronoun, with its noun or its name. How surely it does is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lint import patterns
from lint.annotate.births import lifespans
from lint.annotate.foundings import GENERIC
from lint.annotate.whose import KIN, Names
from lint.annotate.words import table
from lint.model import NOTE, Article, Block, Day, Hit, Related, Value
from lint.moments.courses import Dated, scaled, shown, spanned
from lint.moments.stages import Params, Stage, staged
from lint.moments.surrounding import Story, Stretch, end, stories
from lint.moments.tenses import is_of_another
from lint.record import NamedTuple
from lint.source import Span

ENOUGH = 4
WEIGHTS = {
    "pronoun": 6, "noun": 6, "name": 6, "same sentence": 1, "next paragraph": -2, "kin": -4, "kin between": -3,
    "name between": -2, "sexes": -9, "of its own": -4, "days": -1,
}  # fmt: skip
BEGUN, OVER, LIVED = frozenset(("born", "founded")), frozenset(("died",)), frozenset(("born", "died"))
NEAREST = 130 * 366  # days
# How a sentence or a clause goes on about what was told before: "En 1991, elle", "in 1991 she", "Năm 1991, bà".
GOES_ON = {
    "fr": r"^\W*(?:(?:en|le|dès|puis|ensuite|après|dans|à|au|depuis)\s[^,;]{0,40},\s|puis\s)?"
    r"(?P<who>ils?|elles?|(?:le|la|les|ce|cette|cet)\s(?P<noun>\w+)|l['’](?P<noun>\w+)|(?P<name>\p{Lu}\w+(?:\s\p{Lu}\w+)?))\s",
    "en": r"^\W*(?:(?:in|on|by|then|later|two|three|after)\s[^,;]{0,40}?,?\s)?(?P<who>he|she|it|they"
    r"|(?:the|this)\s(?P<noun>\w+)|(?P<name>\p{Lu}\w+(?:\s\p{Lu}\w+)?))\s",
    "vi": r"^\W*(?:(?:năm|ngày|tháng|đến|sau\sđó|từ)[^,;]{0,30},\s)?(?:chính\s)?(?P<who>ông|bà|anh|chị|cô|cụ|nó"
    r"|(?P<noun>\w+)|(?P<name>\p{Lu}\w+(?:\s\p{Lu}\w+)*))\s",
}
# No act of the dead, and no act at all.
PASSIVE = {
    "fr": r"(?<!s['’])\b(?:est|sont|sera|fut|furent|été|serait|aurait|étai\w+|ait)\b",
    "en": r"\b(?:was|were|is|are|been|be|will|would|remains?|might|could)\b",
    "vi": r"(?<!\w)(?:được|bị|sẽ|là|sinh)(?!\w)",
}
POSTHUMOUS = patterns.compile(
    r"posthum|hommage|inhum|enterr|obsèques|panthéon|canonis|béatifi|réhabilit|statue|anniv|repos|entre\sau|laiss|honou?r"
    r"|tribut|buried|memor|aurait|would|truy|an\stáng|tưởng|vinh\sdanh|kỷ\sniệm|nhớ|để\slại|naiss|née?\b|birth|born|becam|devien"
    r"|devenu|entr|nom\b|named|leaves|left|survi|inspir|revien|return"
)
BEFORE_IT = {  # what there may be before a beginning, and what tells of another thing
    "fr": r"\bavai\w+|\bétai\w+|\baupara|\bhérit|\bsuccé|\bremont|\bdat(?:e|ant)\b|\bissue?\b|\bnée?\b|\bcentenaire"
    r"|\bconserv|\boccup|\bcélèbr|\bfêt|\bsituée?|\binstallée?\sdans|\brepri|\bemprunt|\bappel|\bnomm",
    "en": r"\bhad\b|\bgrew\b|\bgoes\sback|\bdates?\b|\bformerly|\bprevious|\bsuccee|\btrac|\bborn\b|\bbuilt\b"
    r"|\bcelebrat|,\sfrom\b|\bmark|\bnamed|\boccup|\bhous|\btook\sits",
    "vi": r"(?<!\w)(?:trước|tiền thân|kỷ niệm|từng|vốn|xây|sinh ra|sinh năm|ngôi nhà|tên)(?!\w)",
}
FEMALE = table("morte décédée née éteinte bà chị cô mẹ vợ she her")
MALE = table("mort décédé né éteint ông anh cha bố he his")
SHE, HE = table("elle she bà chị cô"), table("il he ông anh")


class Bound(NamedTuple):
    """A date before which, or after which, nothing is done by what it is of."""

    date: Dated
    word: Span
    over: bool  # it is the end
    life: bool  # of somebody


class Act(NamedTuple):
    """A later date with the words that go on about what was told before."""

    date: Dated
    who: Any
    start: int


def find(article: Article, params: Params) -> Iterator[Hit]:
    """At most one hit a region: the act that lies most surely outside the life of whose it is."""
    for story in stories(article):
        yield from _likeliest(story, staged(story, params), article)


def _likeliest(story: Story, told: Sequence[Stage], article: Article) -> Iterator[Hit]:
    bounds = [
        Bound(one.date, one.word, not one.kinds.isdisjoint(OVER), not one.kinds.isdisjoint(LIVED))
        for one in told
        if one.kinds & (BEGUN | OVER)
    ]
    if not bounds and not any(m.end and m.grain == "year" for m in story.mentions):
        return
    names = Names([name for name in article.names if name.block.region.index == story.region.index])
    bounds += _lifespans(story, names)
    days = [one for m in story.mentions if (one := spanned(m))]
    weighed = []
    for bound in bounds:
        for at, date in enumerate(days):
            act = _act(date, bound)
            if act and _is_outside(date, bound) and (total := _weight(bound, act, names)) >= ENOUGH:
                weighed.append((total, -at, bound, act))
    if weighed:
        _, _, bound, act = max(weighed, key=lambda each: each[:2])
        yield _hit(bound, act)


def _lifespans(story: Story, names: Names) -> Iterator[Bound]:
    for birth in lifespans([m for m in story.mentions if m.block.language in GOES_ON], names):
        mention = next(m for m in story.mentions if m.block is birth.block and m.span == birth.span)
        for part, over in ((mention.start, False), (mention.end, True)):
            if part and (days := end(mention, part)):
                yield Bound(Dated(mention, days, True), birth.span, over, life=True)


def _is_outside(date: Dated, bound: Bound) -> bool:
    if date.known != bound.date.known:
        return False
    one, limit = scaled(date.days, bound.date.days)
    gap = (one.first - limit.last if bound.over else limit.first - one.last).days
    if date.mention.end is not None:  # of a range the start counts
        gap = (one.first - limit.last if bound.over else limit.first - one.first).days
    return 0 < gap < (NEAREST if date.known else 60)


def _act(date: Dated, bound: Bound) -> Act | None:
    """A date with what goes on before it from the bound, in a later clause or sentence."""
    block, start = date.mention.block, date.mention.span.start
    other = bound.date.mention.block
    if not 0 <= block.paragraph - other.paragraph <= 1 or block.language not in GOES_ON:
        return None
    if block is other and start <= bound.date.mention.span.start:
        return None
    since = block.sentence_at(start).start
    if block is other and since <= bound.word.start:
        comma = block.text.find(",", bound.date.mention.span.end, start)
        if comma < 0:
            return None
        since = comma + 1
    if block.language == "fr" and block.lower.startswith((" puis ", " et "), since):
        return None
    found = patterns.compile(GOES_ON[block.language]).search(_lowered(block, since, date))
    if found is None or is_of_another(block.lower[since:start], block.language):
        return None
    return Act(date, found, since)


def _lowered(block: Block, since: int, date: Dated) -> str:
    """A sentence from an offset on, its first letter small, where it is no name."""
    text = block.text[since : block.sentence_at(date.mention.span.start).end]
    head = len(text) - len(text.lstrip(' «“"'))
    word = text[head:].split(" ", 1)[0].lower()
    small = word.rstrip(",") in SMALL or "’" in word[:2] or "'" in word[:2]
    return text[:head] + (text[head].lower() + text[head + 1 :] if small else text[head:]) if text[head:] else text


SMALL = table(
    "il elle ils elles le la les ce cet cette en dès puis ensuite après dans à au depuis c'est c’est",
    "he she it they the this in on by then later two three after",
    "ông bà anh chị cô cụ nó năm ngày tháng đến sau từ chính công hợp trường nhà xưởng",
)


def _weight(bound: Bound, act: Act, names: Names) -> int:
    block, language = act.date.mention.block, act.date.mention.block.language
    other = bound.date.mention.block
    sentence = block.sentence_at(act.date.mention.span.start)
    told = other.sentence_at(bound.word.start)
    clause = block.lower[act.start + act.who.end("who") : sentence.end]
    behind = patterns.compile(PASSIVE[language] if bound.over else BEFORE_IT[language]).search(clause)
    if behind or (bound.over and POSTHUMOUS.search(block.lower[act.start : sentence.end])):
        return 0
    opening = other.lower[told.start : bound.word.end]
    around = other.text[: told.end]
    who = act.who["who"].lower()
    signs = {
        _link(act, other.lower[slice(*told)], around, language),
        "same sentence" if block is other and told == sentence else "",
        "next paragraph" if block is not other else "",
        "days" if not act.date.known else "",
    }
    before = set(opening.replace("’", " ").replace("'", " ").replace(",", " ").split())
    if bound.life and not KIN.isdisjoint(before) and (language != "vi" or who in before):
        signs.add("kin")
    if (who in SHE and not before.isdisjoint(MALE) and before.isdisjoint(FEMALE)) or (
        who in HE and not before.isdisjoint(FEMALE) and before.isdisjoint(MALE)
    ):
        signs.add("sexes")
    between = Span(told.end, act.start) if block is other else Span(told.end, len(other.text))
    if bound.life and between.start < between.end:
        middle = set(other.lower[slice(*between)].replace("’", " ").replace(",", " ").split())
        signs |= {"kin between" if KIN & middle else "", "name between" if names.within(other, *between) else ""}
    return sum(WEIGHTS.get(sign, 0) for sign in signs)


def _link(act: Act, told: str, around: str, language: str) -> str:
    """How a sentence goes on about what another one tells: with a pronoun, with its noun or its name."""
    noun, name = act.who["noun"], act.who["name"]
    if noun:
        taken_up = noun in told.split() or (language != "vi" and noun in GENERIC[language])
        return "noun" if taken_up else ""
    if name:
        return "name" if name.split()[-1] in around else ""
    return "pronoun"


def _hit(bound: Bound, act: Act) -> Hit:
    block, one = act.date.mention.block, bound.date
    at = act.start + act.who.start("who")
    words = " ".join(block.text[at : at + 40].split(" ")[:3]).rstrip(" ,.")
    does = (words, _day(act.date, act.date.days))
    is_ = (one.mention.block.text[slice(*bound.word)], _day(one, one.days))
    (early, first), (late, second) = (does, is_) if bound.over else (is_, does)
    values: dict[str, Value] = {"early": early, "late": late, "first": first, "second": second}
    related = (Related(one.mention.block, one.mention.span, "anchor"),)
    return Hit("stages", block, act.date.mention.span, values, related, doubt=NOTE)


def _day(one: Dated, days: Stretch) -> Day:
    return Day(days.first.year) if one.mention.end is not None else shown(one)
