"""One thing with two ranks: "la 41e foire" above, "cette 42e édition" below; each two ranks of a region are weighed.

What comes one after the other (goals, weeks, editions told with their years or with the words of order that fit them)
is left alone; of all else the weights say whether two ranks are of one thing. They come from a logistic regression on
articles with one planted slip beside their correct twins and published copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise, takewhile

from lint import patterns
from lint.annotate import nouns
from lint.annotate.words import WORD, table
from lint.editions import founded, ranks
from lint.editions.words import EDITIONS, EVENTS, NEVER, SKIPPED
from lint.model import Agreement, Article, Hit, Ordinal, Related, Role
from lint.record import NamedTuple

BEHIND, REACH, BEFORE = 5, 70, 60  # words, and characters, behind a rank that may name what it ranks; those before it
FIRST = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE))
MOST = 60  # ranks that an article is told to have; more are a list
APART, LOW, HIGH, TEN = 3, 3, 6, 10
SHORT, FAR = 2, 5  # syllables of a short name; years between two editions
CUT = patterns.compile(r"[,.;:()«»“”\"!?–—]")
IDLE = {"fr": nouns.FR_FUNCTION, "en": nouns.EN_FUNCTION, "vi": nouns.VI_FUNCTION}
COUNTING = frozenset(("lần", "thứ", "kỳ", "mùa", "đời"))
# What comes one after the other, though mostly told once.
WON = table("title titre victory victoire")
COUNTED = WON | table(
    "anniversaire anniversary birthday floor etage tầng medaille medal mort death victim victime",
)
FOLLOWING = (
    NEVER - table("maire mayor president pape roi pope king enfant child")
    | table(
        "semaine week tuần ngày nuit goal point try essai selection cap run wicket penalty podium defaite defeat",
        "loss but place complice rue annee cas case kilometre mile",
    )
) - COUNTED
SAME = {
    "win": "victory", "triumph": "victory", "succes": "victoire", "sacre": "titre", "couronne": "titre",
    "trophee": "titre", "crown": "title", "trophy": "title",
}  # fmt: skip
NEXT = patterns.compile(
    r"succe|succè|prédéc|predec|rempla|replac|relève|takes? over|took over|incoming|outgoing|kế nhiệm|tiền nhiệm|thay"
)
VI_FOLLOWING = frozenset(("vị trí", "thế kỷ", "thứ hạng", "xếp hạng", "bàn thắng", "danh hiệu", "học kỳ", "nhiệm kỳ"))
TITLES = table(
    "maire mayor president presidente recteur rectrice rector king queen roi reine pape pope chancelier chancellor",
    "premier governor gouverneur director directeur directrice secretaire secretary bishop eveque abbe archbishop",
    "principal headmaster conductor commandant commander general ambassador ambassadeur",
)
NAMED = patterns.compile(r"[^.,;]{1,30},\s\p{Lu}")
NAMED_BEFORE = patterns.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*,\s(?:\p{Ll}+\s)?$")
CALLED = patterns.compile(r"(?:\s\p{Lu}[\p{L}\p{M}’'-]*)+")
HAD = patterns.compile(r"(?:\s[\p{L}’'-]+){0,3},?\s(?:avait|avaient|had)\s")
WEIGHTS = {
    "high": 2.1, "from head": 1.5, "this": 1.1, "next": 0.4, "near": 0.1, "slip": -0.6, "far": -1.2, "told again": -1.0,
    "others": -1.6, "low": -1.7, "order": -2.0, "counted": -2.7, "won": -1.5, "dated": -1.0, "had": -1.5,
    "step": 1.0,
}  # fmt: skip


class Rank(NamedTuple):
    """A rank with the keys of the words that may name what it ranks, and the year that is told with it.

    `edition` is set where it ranks an edition of anything: "cette 42e édition", "la 25e en fanfare".
    """

    ordinal: Ordinal
    names: tuple[str, ...]
    edition: bool
    event: bool
    called: bool  # whether its name is written as one: "les 9es Journées", "the 12th Lee Jazz Weekend"
    year: int | None


def read(article: Article, year: Callable[[Ordinal, Article], int | None]) -> list[Rank]:
    """The ranks of an article that may be told twice; `year` finds the year that one is told with."""
    return [
        _rank(ordinal, year(ordinal, article))
        for ordinal in article.ordinals
        if ordinal.block.role not in SKIPPED and ordinal.block.language in IDLE and ordinal.rank > 1
    ]


def _rank(ordinal: Ordinal, year: int | None) -> Rank:
    block, (start, end) = ordinal.block, ordinal.span
    if block.language == "vi":
        ahead = CUT.split(block.lower[max(block.sentence_at(start).start, start - BEFORE) : start])[-1]
        syllables = [word for word in WORD.findall(ahead) if word not in IDLE["vi"] or word in EVENTS]
        while syllables and syllables[-1] in COUNTING:
            syllables.pop()
        names = (*(f"{one} {two}" for one, two in pairwise(syllables)),)[::-1]
        names += tuple(syllables) if len(syllables) <= SHORT else (" ".join(syllables),)
        names += tuple(event for event in EVENTS.intersection(syllables) if event.isascii())  # "festival", "marathon"
        ahead = ahead.rstrip().removesuffix("thứ").strip()
        counted = ahead.endswith(("kỳ", "mùa")) or ranks.is_this(ordinal)
        counted = counted or (ahead == "lần" and ranks.step(ordinal) != 0)
        return Rank(ordinal, names, counted, not EVENTS.isdisjoint(syllables), False, year)
    found: list[str] = []
    words = WORD.findall(CUT.split(block.text[end : end + REACH])[0])
    for word in words[:BEHIND]:
        if word.lower() not in IDLE[block.language]:
            key = nouns.key(word, block.language)
            found.append(SAME.get(key, key))
        elif found:
            break
    edition = not EDITIONS.isdisjoint(found[:2]) or ranks.is_bare(ordinal)
    called = bool(found) and words[0][0].isupper()
    return Rank(ordinal, tuple(found), edition, called or not EVENTS.isdisjoint(found), called, year)


def compared(article: Article, year: Callable[[Ordinal, Article], int | None]) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that another one of the same thing contradicts, an Agreement for each that is told again."""
    told = read(article, year)
    if len(told) > MOST:
        return
    now = founded.now_of(article, told[0].ordinal.block) if len(told) > 1 else None
    found: list[tuple[float, Ordinal, Ordinal]] = []
    for one, two in combinations(told, 2):
        a, b = one.ordinal, two.ordinal
        step = ranks.step(b)
        if a.block.region is not b.block.region or ranks.step(a) or (_together(a, b) and not step):
            continue
        if not (_one_thing(one, two) or _pointed(one, two, told)):
            continue
        if a.rank + step == b.rank or (a.rank == b.rank and a.block.role not in FIRST):
            yield Agreement(b.block, b.span, "text", (Related(a.block, a.span, str(a.block.role)),))
        elif ((one.names and two.names) or abs(a.rank - b.rank) <= APART or step) and not _ordered(one, two, told, now):
            found.append((sum(WEIGHTS[each] for each in evidence(one, two, told)), a, b))
    flagged: set[int] = set()
    for weight, first, second in sorted(found, key=lambda each: -each[0]):
        if weight >= 0 and not flagged & {id(first), id(second)}:
            flagged |= {id(first), id(second)}
            related = (Related(first.block, first.span, str(first.block.role)),)
            yield Hit("rank", second.block, second.span, {"one": _shown(first), "two": _shown(second)}, related)


def _together(one: Ordinal, two: Ordinal) -> bool:
    return one.block is two.block and two.span.start < one.block.sentence_at(one.span.start).end


def _slipped(one: Rank, two: Rank) -> bool:
    """Whether one rank may be a slip for the other; those of one digit only if they are near."""
    a, b = one.ordinal.rank, two.ordinal.rank
    return abs(a - b) <= APART or (max(a, b) >= TEN and ranks.slipped(a, b, APART))


def _one_thing(one: Rank, two: Rank) -> bool:
    """Whether two ranks are, by their words, of one thing."""
    if _follows(one) or _follows(two):
        return False
    common = set(one.names) & set(two.names)
    if two.ordinal.block.language == "vi" and not common and len(two.names) < 2 * SHORT:
        common = {name for name in two.names if " " not in name and f" {name} " in f" {' '.join(one.names)} "}
    if two.ordinal.block.language != "vi" and common and _leading(two, common) and _leading(one, common):
        return False  # a choir contest and a brass contest
    return bool(common) or ((one.edition or two.edition) and (one.edition or one.event) and (two.edition or two.event))


def _pointed(one: Rank, two: Rank, told: list[Rank]) -> bool:
    """Whether a rank can only mean the other one: "la 12e campagne", then "cette 11e opération", "its 13th drive"."""
    a, b = one.ordinal, two.ordinal
    if a.block is b.block or abs(a.rank - b.rank) > 2 or _follows(one) or _follows(two):
        return False
    if not ranks.is_this(b):
        if min(a.rank, b.rank) < HIGH or (one.event and two.event) or b.noun is None:
            return False
        if not COUNTED.isdisjoint(two.names):
            return False
    others = [r for r in told if r.ordinal.block.region is a.block.region and not _follows(r)]
    return bool(two.names) and {r.ordinal.rank for r in others} == {a.rank, b.rank}


def _follows(rank: Rank) -> bool:
    """Whether a rank is of what comes one after the other, and that is no name: "la 3e semaine", "les 9es Journées"."""
    if not VI_FOLLOWING.isdisjoint(rank.names[:1]):
        return True
    return not rank.called and not FOLLOWING.isdisjoint(rank.names[:1])


def _leading(rank: Rank, common: set[str]) -> tuple[str, ...]:
    """The words before the first one that two ranks have in common."""
    return tuple(takewhile(lambda name: name not in common, rank.names))


def _ordered(one: Rank, two: Rank, told: list[Rank], now: int | None) -> bool:
    """Whether two ranks are told as those of two, one after the other."""
    a, b = one.ordinal, two.ordinal
    this = ranks.is_this(b)
    if step := ranks.step(b):
        return ranks.direction(a) == step or (abs(a.rank - b.rank) > APART and _others(one, two, told) > 0)
    if two.year and not this and _parted(one, two, now):
        return True
    sentence = b.block.sentence_at(b.span.start)
    if NEXT.search(b.block.lower, sentence.start, sentence.end) or _of_another(two):
        return True
    return ranks.direction(a) * (a.rank - b.rank) > 0 or (ranks.direction(b) * (b.rank - a.rank) > 0 and not this)


def _others(one: Rank, two: Rank, told: list[Rank]) -> int:
    """How many other ranks of events the region of two ranks has."""
    events = {r.ordinal.rank for r in told if r.ordinal.block.region is one.ordinal.block.region and not _follows(r)}
    return len(events - {one.ordinal.rank, two.ordinal.rank})


def _parted(one: Rank, two: Rank, now: int | None) -> bool:
    """Whether the years of two ranks, one of them that of the story, are those of two editions."""
    since = one.year or now
    editions = two.ordinal.rank - one.ordinal.rank
    if since is None or two.year is None:
        return two.year is not None and abs(editions) == 1
    years = two.year - since
    if one.year is None and years * editions < 0:
        return False  # an earlier edition in a year to come
    return years != 0 and abs(years) <= FAR * abs(editions)


def _of_another(rank: Rank) -> bool:
    """Whether a rank is told of somebody whose name stands beside it."""
    block, (start, end) = rank.ordinal.block, rank.ordinal.span
    if TITLES.isdisjoint(rank.names):
        return False
    named = NAMED_BEFORE.search(block.text, max(0, start - BEFORE), start) or NAMED.match(block.text, end)
    return named is not None


def evidence(one: Rank, two: Rank, told: list[Rank]) -> Iterator[str]:
    """The names of what speaks for two ranks being of one thing, or against it."""
    a, b = one.ordinal, two.ordinal
    apart, this, step = abs(a.rank - b.rank), ranks.is_this(b), ranks.step(b) != 0
    yield from ["step"] * step
    yield "next" if apart == 1 else "near" if apart == 2 else "slip" if _slipped(one, two) else "far"
    least = min(a.rank, b.rank)
    yield from ["low"] * (least < LOW) + ["high"] * (least >= HIGH)
    yield from ["this"] * this + ["from head"] * (a.block.role in FIRST)
    others = {r.ordinal.rank for r in told if not {*one.names, *two.names}.isdisjoint(r.names)} - {a.rank, b.rank}
    yield from ["others"] * min(3, len(others))
    yield from ["order"] * (ranks.ordered(a) or (ranks.ordered(b) and not this and not step))
    yield from ["dated"] * (two.year is not None and not this and not step and two.year != one.year)
    yield from ["had"] * (HAD.match(b.block.lower, b.span.end) is not None and not this and not step)
    names = {*one.names[:1], *two.names[:1]}
    yield from ["won" if names & WON else "counted"] * bool(names & COUNTED)
    yield from ["told again"] * any(each.ordinal.rank == b.rank and each is not two for each in told)


def _shown(ordinal: Ordinal) -> str:
    """A rank with the word that it ranks."""
    text, (start, end) = ordinal.block.text, ordinal.span
    if match := CALLED.match(text, end):
        end = match.end()
    elif ordinal.noun is not None:
        start, end = min(start, ordinal.noun.span.start), max(end, ordinal.noun.span.end)
    elif match := nouns.WORD.match(text, end + 1):
        end = match.end()
    return text[start:end]
