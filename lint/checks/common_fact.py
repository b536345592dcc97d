"""Years and numbers that everybody knows, in any turn of phrase: the sinking of the Titanic, the bones of the body.

A row of common.yaml names a thing by groups of words, one of each of which stands in the sentence. A year is
questioned where it is the only one of the sentence and one digit, or two exchanged, away from the known one; another
year only where it stands right beside the words. A number is questioned where it counts what the row counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lint import frames, patterns
from lint.annotate.ordinals import roman, to_roman
from lint.figures import carried_facts, known_days, known_numbers, known_years, relations
from lint.figures.common_rows import Fact, Row, spaced
from lint.figures.common_rows import table as rows_of
from lint.kept import kept
from lint.model import NOTE, Agreement, Article, Block, Hit, Local, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("year", "number", "name", "century", "other")
# No numbers of laws: "388/2003", "loi n° 2015-990".
YEAR = patterns.compile(
    r"(?<![\d.,]|\d\d\d/|số \d\d/|số \d/|n° ?|[nN]o\.? )(?:(?:1\d|20)\d\d|(?<=(?:en|in|năm|an|ad) )[4-9]\d\d)"
    r"(?![\d%]|[.,]\d)"
)
YEAR_DIGITS, OLD = 4, 1000
# Words that make another year of it: what is told of an anniversary, a book, a film or a life.
OTHER = {
    "fr": patterns.compile(r"\b(?:née?|ans (?:après|avant|plus tard)|anniversaire|commémor|film|roman|livre)"),
    "en": patterns.compile(r"\b(?:born|years (?:after|before|later|on)|anniversary|commemorat|film|novel|book|movie)"),
    "vi": patterns.compile(r"\b(?:sinh năm|sau đó|trước đó|kỷ niệm|phim|tiểu thuyết|sách)"),
}
# Between a name and what it made or reaches, and words that deny it.
LINK = patterns.compile(
    r"^\s*(?:(?:dans|en|in|into|vào|ra|de|d|du|des|by|của|l|le|la|les|the|s|auteur|autrice|author|of|tác giả|par|wrote"
    r"|writer|a écrit|a peint|painted|poète|romancier|romancière|peintre|compositeur|novelist|poet|painter|composer"
    r"|roman|novel|opéra|opera|nhà thơ|nhà văn|đại thi hào|thi hào|truyện|viết|sáng tác|mer|océan|biển|sea|ocean"
    r"|creator|découvreur|découvrit|discovered|discoverer|classic|chef œuvre|masterpiece|kiệt tác|tác phẩm"
    r"|bắc qua|enjambe|franchit|traverse|sur|over|across|spans|crosses|spanning)\s+)*$"
)
DENIED = patterns.compile(
    r"\b(?:(?:pas|non|ni|not|nor|không|thay vì|instead|based)\b|inspir|adapt|d après|parod|phỏng)"
)
CENTURY = patterns.compile(
    r"(?P<rank>[IVX]+)e\ssiècle|(?P<number>\d{1,2})(?:th|st|nd|rd)[\s-]century|thế kỷ (?:thứ )?(?P<rank>[IVX]+)\b"
)
BESIDE_CENTURY = patterns.compile(r"^\s*(?:(?:au|du|in|the|en|vào|hồi|ở|cuối|đầu|giữa|xâm lược)\s+){0,3}$")


class Params(NamedTuple):
    """`among` are classes of names, of which one is right in the rows that name the class."""

    facts: tuple[Fact, ...] = ()
    days: tuple[known_days.Day, ...] = ()
    among: Mapping[str, tuple[str, ...]] = {}
    relations: tuple[relations.Relation, ...] = ()
    links: Mapping[str, tuple[str, ...]] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each year, number and name that is not the known one, one at a place; an Agreement for a right one."""
    told: dict[int, list[Span]] = {}
    for each in _readings(article, params):
        spans = told.setdefault(id(each.block), [])
        if isinstance(each, Hit):
            if any(span.overlaps(each.span) for span in spans):
                continue
            spans.append(each.span)
        yield each


def _readings(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    days = {(id(each.block), each.span.end): each for each in known_days.hits(article, params.days)}
    yield from days.values()
    present: dict[str, set[str]] = {}  # the cues of each language that stand on the page
    for block in article.prose:
        table = rows_of(params.facts, block.language)
        if block.language not in present:
            present[block.language] = table.keys() & article.vocabulary
        cues = present[block.language] & block.vocabulary
        if cues:
            rows = {row.fact.id: row for cue in cues for row in table[cue]}
            judged = _judge(article, block, list(rows.values()), params)
            yield from (each for each in judged if (id(each.block), each.span.end) not in days)
    yield from _carried(article, params)
    yield from relations.check(article, _known(params))


def _carried(article: Article, params: Params) -> Iterator[Hit]:
    """What a later sentence dates or counts of a thing that only the opening names."""
    tables = {language: rows_of(params.facts, language) for language in {b.language for b in article.prose}}
    for each in carried_facts.candidates(article, tables):
        block, sentence, fact = each.block, each.sentence, each.row.fact
        if each.row.banned(each.text):
            continue
        if fact.years and not any(str(year) in article.source.text for year in fact.years):
            match = carried_facts.slip_of_year(each, _years(block, sentence, fact))
            if match is not None and not OTHER[block.language].search(each.text):
                yield _hit("year", block, Span(*match.span()), fact, str(fact.years[-1]))._replace(doubt=NOTE)
        elif fact.right:
            others = params.among.get(fact.among, ())
            named = _name(block, sentence, each.text, fact, carried_facts.places(each), others)
            yield from (hit._replace(doubt=NOTE) for hit in named if isinstance(hit, Hit))
        elif fact.values:
            hits = _numbers(article, block, sentence, each.text, [(each.row, [])])
            yield from (hit._replace(doubt=NOTE) for hit in hits if isinstance(hit, Hit))


def _judge(article: Article, block: Block, rows: list[Row], params: Params) -> Iterator[Hit | Agreement]:
    dated = YEAR.search(block.text) is not None
    rows = [row for row in rows if dated or not row.fact.years]
    whole = spaced(block.lower) if rows else ""
    rows = [row for row in rows if row.possible(whole, dated)]
    rows = [row for row in rows if row.stands(whole) is not None]
    for sentence in block.sentences if rows else ():
        dated = YEAR.search(block.text, sentence.start, sentence.end) is not None
        text = whole[sentence.start : sentence.end]
        standing = [(row, row.stands(text)) for row in rows if row.possible(text, dated)]
        alone = sum(spans is not None for _, spans in standing) == 1
        told = {year for row, spans in standing if spans is not None for year in row.fact.years}
        numbers = [(row, spans) for row, spans in standing if spans is not None and row.fact.values]
        yield from _numbers(article, block, sentence, text, numbers)
        for row, spans in standing:
            if spans is None or row.fact.values or row.banned(text):
                continue
            if row.fact.right:
                yield from _name(block, sentence, text, row.fact, spans, params.among.get(row.fact.among, ()))
            elif row.fact.centuries:
                yield from _century(block, sentence, text, row.fact, spans)
            else:
                yield from _year(block, sentence, text, row.fact, spans, told, alone)


# --- Years ------------------------------------------------------------------------------------------------------------


def _year(
    block: Block, sentence: Span, text: str, fact: Fact, spans: list[Span], told: set[int], alone: bool
) -> Iterator[Hit | Agreement]:
    """`told` are the years that are right for something in the sentence, of which the fact may be the only one."""
    found = _years(block, sentence, fact)
    right = next((match for match in found if int(match[0]) in fact.years), None)
    if right is not None:
        yield Agreement(block, Span(*right.span()), "fact")
        return
    for match in found:
        at = match.start() - sentence.start
        near = [span for span in spans if known_years.told(text, at, span, min(spans).start)]
        behind = at > max(span.end for span in spans)
        if OTHER[block.language].search(text, 0, len(text) if not behind else min(near).start if near else at):
            continue
        beside = any(known_years.beside(text, Span(at, at + 4), span) for span in spans)
        slip = any(known_years.slipped(match[0], str(year)) for year in fact.years)
        groups = len(getattr(fact, block.language))
        loose = len(found) == 1 and not fact.tight and groups < 3
        if int(match[0]) in told:
            continue
        only = alone or len(found) == 1
        sure = beside and (fact.tight or groups == 1 or (groups > 2 and only))
        sure = sure or (len(found) == 1 and alone and not fact.tight and bool(near))
        if sure or (slip and (beside or loose)):
            yield _hit("year", block, Span(*match.span()), fact, str(fact.years[-1]))
            return


def _years(block: Block, sentence: Span, fact: Fact) -> list[Any]:
    """The matches of years in a sentence; those of three digits only for a fact that is as old."""
    found = YEAR.finditer(block.text, sentence.start, sentence.end)
    return [match for match in found if len(match[0]) == YEAR_DIGITS or min(fact.years) < OLD]


# --- Numbers ----------------------------------------------------------------------------------------------------------


def _numbers(
    article: Article, block: Block, sentence: Span, text: str, rows: Sequence[tuple[Row, list[Span]]]
) -> Iterator[Hit | Agreement]:
    """Of a number that several rows count, the surest says what it is, or that for which it is right."""
    facts = [row.fact for row, _ in rows]
    judged = ((known_numbers.judge(article, sentence, block, text, *each, facts), each[0].fact) for each in rows)
    said = [(each, fact) for each, fact in judged if each is not None]
    told: set[Span] = set()
    for each, fact in sorted(said, key=lambda pair: (not pair[0].sure, pair[0].known is not None)):
        if each.quantity.span in told:
            continue
        told.add(each.quantity.span)
        if each.known is None:
            yield Agreement(block, each.quantity.span, "fact")
        else:
            yield _hit("number", block, frames.written(each.quantity), fact, f"{each.known.normalize():f}")


# --- Names and centuries ----------------------------------------------------------------------------------------------


def _name(
    block: Block, sentence: Span, text: str, fact: Fact, spans: list[Span], others: Sequence[str]
) -> Iterator[Hit | Agreement]:
    """Another name of the class right beside the words, where no right one stands in the sentence."""
    for name in fact.right:
        if (at := text.find(spaced(name))) >= 0:
            yield Agreement(block, Span(sentence.start + at, sentence.start + at + len(name)), "fact")
            return
    loose = len(getattr(fact, block.language)) > 1 and not fact.not_
    for name in others:
        at = text.find(name)
        end = at + len(name)
        if at < 0 or text[end : end + 1].isalnum() or text[at - 1 : at].isalnum():
            continue
        linked = [span for span in spans if _linked(text, Span(at, end), span, loose)]
        if linked and not _denied(block, sentence, text, max(end, linked[0].end)):
            shown = Span(sentence.start + at, sentence.start + end)
            yield _hit("name", block, shown, fact, Local(fact.known) if fact.known else fact.right[0].title())
            return


def _denied(block: Block, sentence: Span, text: str, end: int) -> bool:
    """Whether words deny what is told up to the clause in which it ends."""
    clause = relations.CLAUSE.search(block.text, sentence.start + end, sentence.end)
    return DENIED.search(text, 0, clause.start() - sentence.start if clause else len(text)) is not None


def _linked(text: str, name: Span, words: Span, loose: bool) -> bool:
    first, second = sorted((name, words))
    between = text[first.end : second.start]
    near = loose and len(between) <= known_years.NEAR
    return second.start >= first.end and (near or LINK.match(between) is not None)


def _century(block: Block, sentence: Span, text: str, fact: Fact, spans: list[Span]) -> Iterator[Hit | Agreement]:
    """A century right beside the words, the only one of the sentence."""
    found = list(CENTURY.finditer(block.text, sentence.start, sentence.end))
    if len(found) != 1:
        return
    match = found[0]
    told = match["number"] or match["rank"]
    rank = int(told) if told.isdigit() else roman(told) or 0
    shown = Span(*match.span())
    if rank in fact.centuries:
        yield Agreement(block, shown, "fact")
    elif rank and any(_near_by(text, shown.start - sentence.start, span) for span in spans):
        yield _hit("century", block, shown, fact, " / ".join(map(to_roman, fact.centuries)))


def _near_by(text: str, century: int, words: Span) -> bool:
    return words.end <= century and BESIDE_CENTURY.match(text[words.end : century]) is not None


# --- What the finding says --------------------------------------------------------------------------------------------


def _hit(outcome: str, block: Block, span: Span, fact: Fact, known: Value) -> Hit:
    values: dict[str, Value] = {"value": block.text[span.start : span.end], "known": known, "source": fact.source}
    return Hit(outcome, block, span, values, entry=fact.id)


@kept
def _known(params: Params) -> relations.Known:
    return relations.Known(params.relations, params.links)
