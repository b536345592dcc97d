"""Anniversaries against all the years of a region, weighed.

No construction ties the two. A number of years that some year of the region explains is left alone; else every past
year is a candidate, and what speaks for and against the pair is added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate import foundings, jubilees
from lint.model import NOTE, Article, Block, DateMention, Hit, PartialDate, Related, Role
from lint.moments.apart import apart_values
from lint.moments.life_statements import present
from lint.moments.surrounding import Story, Stretch, of_year, stories, stretch
from lint.record import NamedTuple
from lint.source import Span

KEPT = {
    "fr": r"anniversaire|\b(?:fêt|célébr|célèbr|commémor|souffl)\w*|\bbougies|\bnoces|jubilé|\bans\sd['’]existence",
    "en": r"\b(?:anniversary|birthday|celebrat\w+|mark(?:s|ed|ing)?|commemorat\w+|jubilee)\b",
    "vi": r"kỷ niệm|tròn|sinh nhật|chào mừng",
}
COUNTED = {
    "fr": r"\b(?:il\sy\sa|voilà|voici|cela\sfait|soit|depuis|a|ont|de)\s(?:\w+\s){0,2}$",
    "en": r"\b(?:for|turns?|turned|is|was|are|spent|after|in\sits|than|some|nearly|its|the|of|exactly"
    r"|just)\s(?:\w+\s)?$|^$",
    "vi": r"(?:cách đây|suốt|hơn|sau|trong|từ|đúng)\s(?:\w+\s)?$",
}
PERSON = patterns.compile(r"(?:\bnée?s?|\bborn|(?<!khai )sinh)\s[^,.;]{0,16}$")
RETROSPECT = patterns.compile(r"\b(?:après|after|sau)\s(?:l[ea]s?\s|the\s|its\s)?$")
COMPLEMENT = patterns.compile(r"\s(?:du|de la|de l['’]|des|of the|of its)\s?\p{L}")
PRONOUNS_VI = ("được", "thành lập", "ra đời", "khánh thành", "xây", "khai trương", "trường", "công ty", "câu lạc")
APPOSED = patterns.compile(r",\s[\p{L}]+\s(?:en|in|on|le|năm|depuis|since)\s(?:the\s)?$")
THING = patterns.compile(r"(?:(?:le|la|the|its|son|sa)\s|l['’])(?P<noun>\p{L}{4,})")
AGO = patterns.compile(r"\bago\b|\bil y a|cách đây|\btrước\b")
FORGED = patterns.compile(
    r"\b(?:prison|réclusion|jail|tù|bail|lease|peine|sentence|contrat|contract|garantie|prochain|next"
    r"|expérience|experience|métier|carrière|mariage)"
)
LEAST_OF_BEGINNINGS = 1.0
NEAR = 1
MOST = 300  # dates of a region; what has more is no article


class Count(NamedTuple):
    """A number of years; `weight` is how surely it is one of an anniversary."""

    block: Block
    span: Span
    years: int
    sentence: Span
    weight: float


class Since(NamedTuple):
    """A year that may be counted from."""

    block: Block
    span: Span
    sentence: Span
    first: Stretch
    weight: float


def anniversaries(article: Article) -> Iterator[Hit]:
    """At most one hit a region, at the number of years that fits a year the least."""
    for story in stories(article):
        blocks = [b for b in article.prose if b.region.index == story.region.index and b.language in KEPT]
        blocks = [block for block in blocks if block.language in jubilees.NEEDED]
        years = [block for block in blocks if not jubilees.NEEDED[block.language].isdisjoint(block.vocabulary)]
        counts = [one for block in years for one in _counts(block, article, story)]
        if not counts or len(story.mentions) > MOST:
            continue
        begun = [one for block in blocks for one in _begun(block, story)]
        pairs = [each for one in counts for since in begun if (each := _unequal(since, one, story, begun, counts))]
        if pairs:
            _, since, one, until = max(pairs, key=lambda each: each[0])
            yield _years_hit(since, one, until)


def _counts(block: Block, article: Article, story: Story) -> Iterator[Count]:
    low = block.lower
    dates = [m for m in story.mentions if m.block is block]
    ordinals = [o for o in article.ordinals if o.block is block]
    quantities = [q for q in article.quantities if q.block is block]
    seen = set()
    for one in jubilees.jubilees(block, ordinals, quantities, dates):
        seen.add(one.span.start)
        yield Count(block, one.span, one.years, one.sentence, 0.5)
    for quantity in quantities:
        years, (start, end) = quantity.numbers[0].value, quantity.span
        if (
            quantity.unit != "year"
            or quantity.dimension == "age"
            or quantity.approximation
            or len(quantity.numbers) > 1
        ):
            continue
        if years != int(years) or years < 3 or start in seen or low.startswith((" tuổi", "-year-old"), end):
            continue
        if low[start:end].endswith(("old", "tuổi")) or FORGED.search(low, end, end + 30):
            continue
        sentence = block.sentence_at(start)
        kept = patterns.compile(KEPT[block.language]).search(
            low, max(sentence.start, start - 50), min(end + 40, sentence.end)
        )
        told = patterns.compile(COUNTED[block.language]).search(low[max(sentence.start, start - 24) : start])
        yield Count(
            block, quantity.span, int(years), sentence, 0.4 * (kept is not None) + 0.1 * (told is not None) - 0.2
        )


def _begun(block: Block, story: Story) -> Iterator[Since]:
    mentions = [m for m in story.mentions if m.block is block]
    plain = (
        {m.mention.span for m in foundings.foundings(block, mentions) if m.plain}
        if block.language in foundings.FOUNDED
        else set()
    )
    for mention in mentions:
        if PERSON.search(block.lower, max(0, mention.span.start - 24), mention.span.start):
            continue
        for at, found in enumerate(_stretches(mention)):
            if at == 0 or mention.grain == "year":
                weight = 0.4 * (mention.span in plain)
                yield Since(block, mention.span, block.sentence_at(mention.span.start), found, weight)


def _unequal(
    since: Since, one: Count, story: Story, begun: Sequence[Since], counts: Sequence[Count]
) -> tuple[float, Since, Count, Stretch] | None:
    now = story.now
    here = [s for m in story.within(one.block, one.sentence) for s in _stretches(m)]
    later = [s for s in here if s.last.year > since.first.last.year + NEAR]
    until = max(later, key=lambda s: s.last, default=None) or now or _latest(story, since, one)
    if until is None:
        return None
    apart = until.last.year - since.first.last.year
    if (
        apart <= 3
        or abs(apart - one.years) <= NEAR
        or one.years > 4 * apart
        or since.first.last.year >= until.last.year
    ):
        return None
    ends = {until.last.year, *(s.last.year for s in here)} | ({now.last.year} if now else set())
    weight = -0.7 * any(abs(end - each.first.last.year - one.years) <= NEAR for end in ends for each in begun)
    beside = [other for other in counts if other.block is one.block and other.sentence == one.sentence]
    if len(beside) > 2 or any(abs(apart - other.years) <= NEAR for other in beside):
        return None
    weight -= 0.4 * any(
        abs(apart - other.years) <= NEAR for other in counts if other is not one and other.block.role is not Role.TITLE
    )
    weight -= 0.5 * (since.sentence == one.sentence and not since.weight and one.weight > 0.4)
    away = 0 if one.block.role is Role.TITLE else abs(one.block.paragraph - since.block.paragraph)
    weight += 0.5 + one.weight + since.weight - 0.3 * min(2, away)
    weight += 0.4 * (one.sentence == since.sentence and one.block is since.block)
    if (
        since.sentence == one.sentence
        and AGO.search(_text(one))
        and APPOSED.search(one.block.lower, 0, since.span.start)
    ):
        return None
    weight -= 0.5 * (one.block.paragraph != since.block.paragraph and _is_of_another(since, one))
    told = [m.start for m in story.mentions if m.span != since.span or m.block is not since.block]
    told += [PartialDate(since.span, None, now.first.month, now.first.day)] if now else []
    same = any((part.month, part.day) == (since.first.first.month, since.first.first.day) for part in told)
    weight += 0.8 * (same and since.first.first == since.first.last)
    head = one.block.lower[one.sentence.start : one.span.start]
    weight -= 0.6 * (RETROSPECT.search(head) is not None)
    if one.sentence == since.sentence and since.span < one.span and COMPLEMENT.match(one.block.lower, one.span.end):
        return None  # "Le viaduc, ouvert en 2004, a vu le 50e anniversaire du rallye"
    off = abs(apart - one.years)
    origin = sorted(str(until.last.year - one.years))
    turned = str(apart) == str(one.years)[::-1] or origin == sorted(str(since.first.last.year))
    weight += 0.4 * (off % 10 == 0 or turned) - 1.0 * (off % 10 != 0 and not turned)
    weight -= 0.1 * max(
        0, len({each.first.last.year for each in begun if each.first.last.year < until.last.year - 3}) - 1
    )
    return (weight, since, one, until) if weight >= LEAST_OF_BEGINNINGS else None


def _latest(story: Story, since: Since, one: Count) -> Stretch | None:
    """Where nothing tells from which day a region is told, the last year that it prints, or the one before where that
    is of something to come: the one that leaves a round difference."""
    told = present(story)
    if told is None:
        return None
    years = range(told[0], told[1] + 1) if told[1] - told[0] < 2 else told[:1]
    apart = {year: abs(year - since.first.last.year - one.years) for year in years if year > since.first.last.year}
    best = min(apart, key=lambda year: (apart[year] > NEAR, apart[year] % 10 != 0, -year), default=0)
    return of_year(best)._replace(source="story") if best else None


def _stretches(mention: DateMention) -> Iterator[Stretch]:
    for part in (mention.start, mention.end):
        if part is not None and part.year is not None and 1000 <= part.year <= 9998:
            whole = stretch(mention) if mention.end is None else None
            yield (whole or of_year(part.year))._replace(mention=mention)


def _text(one: Count) -> str:
    return one.block.lower[one.span.start : one.span.end]


def _is_of_another(since: Since, one: Count) -> bool:
    """Whether the sentence that dates a beginning opens with a thing of which that of the years does not speak."""
    low, start = since.block.lower, since.sentence.start
    if since.block.language == "vi":
        opening = " ".join(low[start : since.span.start].split()[:2])
        return opening not in one.block.lower and not opening.startswith(PRONOUNS_VI)
    found = THING.match(low, start)
    return found is not None and found["noun"][:5] not in one.block.lower[one.sentence.start : one.sentence.end]


def _years_hit(since: Since, one: Count, until: Stretch) -> Hit:
    year, last = since.first.last.year, until.last.year
    related = [Related(since.block, since.span, "since")]
    if until.mention is not None and until.mention.span != since.span:
        related.append(Related(until.mention.block, until.mention.span, "year"))
    values = apart_values(one, year, last)
    outcome = "published" if until.source == "published" else "text"
    return Hit(outcome, one.block, one.span, values, tuple(related), doubt=NOTE)
