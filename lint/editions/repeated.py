"""One thing of any kind with two ranks: "la huitième naissance", below "cette neuvième naissance".

The second rank points back: behind "ce" or "this", or before a title ("Its eighth president") that one person holds.
Events are read by the check itself; places in a race, dates, floors and what comes one after the other are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lint import patterns
from lint.annotate import nouns
from lint.annotate.words import table
from lint.editions import ranks
from lint.editions.words import EDITIONS, EVENTS, NEVER
from lint.model import Agreement, Article, Hit, Ordinal, Related, Value

HELD = {  # before the rank of a title that one person holds
    "fr": r"\b(?:le|la|son|sa|leur|notre|du|au|en tant que)\s$",
    "en": r"\b(?:the|its|their|our|a|as)\s$",
    "vi": r"(?:\bthứ|\blần thứ|\bđời thứ)\s$|\s$",
}
TITLES = table(
    "maire mayor",
    "president presidente recteur rectrice rector king queen roi reine pape pope chancelier chanceliere chancellor",
    "premier governor gouverneur gouverneure director directeur directrice secretaire secretary bishop eveque abbe",
    "archeveque archbishop principal headmaster conductor commandant commander general ambassador ambassadeur",
)
VI_TITLES = ("tổng thống", "chủ tịch", "thủ tướng", "hiệu trưởng", "giám đốc", "giáo hoàng", "tổng thư ký")
OTHERS = (NEVER - TITLES | EVENTS | EDITIONS) | table(
    "republique republic legislature goal win title victory point try essai victoire titre succes medaille medal",
    "selection cap birthday run wicket penalty podium sacre defaite defeat loss",
)
HANDLED = NEVER | EVENTS | EDITIONS  # never, or by the check itself
WORDS = 4  # behind a rank, up to the noun that it ranks
NAMED = patterns.compile(r",\s\p{Lu}")
NAMED_BEFORE = patterns.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*,\s(?:\p{Ll}+\s)?$")
NEXT = {
    "fr": r"succe|succè|prédéc|rempla|relève",
    "en": r"succe|predec|replac|takes? over|took over|incoming|outgoing",
    "vi": r"kế nhiệm|tiền nhiệm|thay",
}


def compared(article: Article, apart: int) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that points back to a thing which the text gives another one, within one slip of it."""
    told: dict[tuple[int, str], list[Ordinal]] = {}
    for ordinal in article.ordinals:
        if ordinal.block.role not in ranks.SKIPPED and ordinal.rank > 1:
            for name in _names(ordinal):
                told.setdefault((ordinal.block.region.index, name), []).append(ordinal)
    yield from _pointed(article, apart, told)
    for (_, name), group in told.items():
        plain = {each.rank for each in group if ranks.is_this(each) or not ranks.ordered(each)}
        for two in group[1:]:
            if group[0].rank == two.rank and group[0].block is not two.block:
                yield Agreement(two.block, two.span, "text")
        if len(plain) == 2:
            yield from _pair(group, name, apart)


def _pointed(article: Article, apart: int, told: Mapping[tuple[int, str], list[Ordinal]]) -> Iterator[Hit]:
    """A rank that is pointed at, whatever it ranks, and nobody told, beside the only rank told before it."""
    for two in article.ordinals:
        if two.rank < 3 or _key(two) in HANDLED or not ranks.is_this(two):
            continue
        before = article.ordinals[: article.ordinals.index(two)]
        before = tuple(one for one in before if one.block.region is two.block.region and one.rank > 1)
        before = tuple(one for one in before if _key(one) not in HANDLED)
        if len({one.rank for one in before}) != 1 or any(one.block is two.block for one in before):
            continue
        one = before[0]
        same = any(one in group and two in group for group in told.values()) or _key(one) == _key(two)
        if not same and 0 < abs(one.rank - two.rank) <= apart and not (ranks.ordered(one) or ranks.ordered(two)):
            related = (Related(one.block, one.span, str(one.block.role)),)
            yield Hit("rank", two.block, two.span, {"one": _shown(one), "two": _shown(two)}, related)


def _key(ordinal: Ordinal) -> str:
    return "" if ordinal.noun is None else ordinal.noun.key


def _pair(group: list[Ordinal], name: str, apart: int) -> Iterator[Hit]:
    one = group[0]
    for two in group[1:]:
        if one.rank == two.rank or not ranks.slipped(one.rank, two.rank, apart):
            continue
        if ranks.ordered(one) or _together(one, two) or not _points_back(one, two, name):
            continue
        related = (Related(one.block, one.span, str(one.block.role)),)
        values: dict[str, Value] = {"one": _shown(one), "two": _shown(two)}
        yield Hit("rank", two.block, two.span, values, related)
        return


def _names(ordinal: Ordinal) -> list[str]:
    """What a rank may be that of: the nouns behind it, in Vietnamese the one before it."""
    block, (start, end) = ordinal.block, ordinal.span
    if block.language == "vi":
        ahead = block.lower[max(0, start - 40) : start].rstrip().removesuffix("thứ").rstrip()
        ahead = ahead.removesuffix("đời").removesuffix("lần").rstrip()
        return [name for name in (*VI_TITLES, " ".join(ahead.split()[-2:])) if ahead.endswith(name) and name][:1]
    if block.language == "fr":
        return [ordinal.noun.key] if ordinal.noun is not None and ordinal.noun.key not in OTHERS else []
    found: list[str] = []
    for match in nouns.WORD.finditer(block.text, end):
        if match.start() != end + 1 or len(found) == WORDS or match[0].lower() in nouns.EN_FUNCTION:
            break
        end = match.end()
        found.append(nouns.key(match[0], "en"))
    return [] if OTHERS.intersection(found) else found


def _points_back(one: Ordinal, two: Ordinal, name: str) -> bool:
    block, start = two.block, two.span.start
    language = block.language
    ahead = block.lower[max(0, start - 24) : start]
    if ranks.is_this(two):
        return True
    title = name in TITLES or name in VI_TITLES
    return (
        title
        and not ranks.ordered(two)
        and patterns.compile(HELD[language]).search(ahead) is not None
        and not any(map(_is_named, (one, two)))
        and patterns.compile(NEXT[language]).search(block.lower, *block.sentence_at(start)) is None
    )


def _is_named(ordinal: Ordinal) -> bool:
    """Whether a name stands in apposition before or behind a rank with its title."""
    text, (start, end) = ordinal.block.text, ordinal.span
    return bool(NAMED.search(text, end, end + 40) or NAMED_BEFORE.search(text, max(0, start - 40), start))


def _together(one: Ordinal, two: Ordinal) -> bool:
    return one.block is two.block and two.span.start < one.block.sentence_at(one.span.start).end


def _shown(ordinal: Ordinal) -> str:
    """A rank with the word that it ranks."""
    text, (start, end) = ordinal.block.text, ordinal.span
    if ordinal.noun is not None:
        start, end = min(start, ordinal.noun.span.start), max(end, ordinal.noun.span.end)
    elif match := nouns.WORD.match(text, end + 1):
        end = match.end()
    return text[start:end]
