"""Editions beside the series on record: the 32nd Summer Olympics were not those of 2024.

A rank is read before a name of the table ("33es Jeux olympiques", "111e édition du Tour de France") or behind it
("SEA Games 33", "Super Bowl LVIII", "COP29"), and the year of the sentence where only a place, a date or a word of
taking place stands between them. What is prepared, awarded or remembered is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.kept import kept
from lint.model import Agreement, Article, Block, Hit, Local, Value
from lint.record import NamedTuple
from lint.source import Span


def _phrases(listed: str) -> tuple[str, ...]:
    return tuple(listed.split(","))


APART = 2  # editions of which one is taken for another; more are another series of that name
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
YEAR = patterns.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")
RUN = patterns.compile(r"(\d+):(\d{4})(?:-(\d{4}))?(?:/(\d))?")
RANK = r"(?:\d{1,3}|[ivx][ivxlc]{0,7}|[lc][ivxlc]{1,7})"
BEFORE = {
    "fr": rf"(?P<before>{RANK})(?:e|es|è|ème|èmes|ᵉ|er|ers|ère|ères) (?:éditions? (?:du |de la |des |de l |de |d ))?",
    "en": rf"(?P<before>{RANK})(?:st|nd|rd|th) (?:annual )?(?:editions? of (?:the )?)?",
    "vi": r"(?P<before>(?!))",
}
BEHIND = {
    "fr": r"(?:,? (?:\d{4},? )?(?:la |le |pour sa )?(?P<behind>\d{1,3}|[ivxlc]{1,8})e (?:édition|du nom))",
    "en": r"(?:,? (?:\d{4},? )?(?:the |its )?(?P<behind>\d{1,3})(?:st|nd|rd|th) edition)",
    "vi": rf"(?: lần(?: thứ)? (?P<behind>{RANK})\b)",
}
SUFFIX = rf"\s?(?P<number>{RANK})(?![\w.,]*\d|\w)"  # SEA Games 33, COP29
# What makes another event of a name.
OTHERS = {
    "fr": _phrases(
        "féminin,femmes,de la jeunesse,junior,des moins,des clubs,amateur,u20,u-20,à la,des métiers,virtuel,automobile,"
        "handi,universitaire,spéciaux,espoirs"
    ),
    "en": _phrases("women,youth,junior,under,u-20,u20,club,masters,special,wheelchair,femmes"),
    "vi": _phrases("nữ,trẻ,u23,u20,học sinh,sinh viên,người khuyết tật"),
}
# Between rank and year may stand these words, names and figures.
PLACED = table(
    "à en au aux de du des d la le les l a an the in at of on to et and , ( / janvier février mars avril mai juin "
    "juillet août septembre octobre novembre décembre january february march april may june july august september "
    "october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday "
    "friday saturday sunday tại ở năm ngày tháng vào từ er 1er hier yesterday hôm qua"
)
HELD = {
    "fr": patterns.compile(
        r"\b(?:(?:s est|se sont|s était) (?:tenue?s?|ouverte?s?|déroulée?s?|achevée?s?)|(?:a|ont|avait|avaient) eu lieu"
        r"|se (?:tient|tiennent|tiendra|tiendront|déroule|déroulera)|aura lieu|auront lieu|s ouvre|s ouvrira"
        r"|s ouvraient|ont lieu|a lieu|accueilli|accueillait|accueille|accueillera|remportée?s?|disputée?s?"
        r"|organisée?s?|organisait|est partie?)\b"
    ),
    "en": patterns.compile(
        r"\b(?:(?:was|were|is|are|be|being) (?:held|played|staged|opened|hosted|won)|took place|takes? place|opened"
        r"|opens|hosted|hosts|held|kicked off|began|got under way)\b"
    ),
    "vi": patterns.compile(r"\b(?:diễn ra|khai mạc|tổ chức|bế mạc|họp)\b"),
}
# Sentences about another time than that of the edition.
AROUND = {
    "fr": _phrases(
        "prépar,candidat,attribu,désign,depuis,avant,après,report,annul,program,choisi,en vue,prochain,précéd,dernier,"
        "dernière,d ici,sélection,qualif,annonc,dévoil,prévu,billet,présent,projet,futur,initialement,aurait d,devait,"
        "biodivers,désertif,cites"
    ),
    "en": _phrases(
        "prepar,bid,award,since,before,after,postpon,cancel,ahead,chosen,announc,next,previous,last,select,qualif,"
        "ticket,plan,future,originally,was due,biodivers,cites,desertif,unveil,due in,due to,season"
    ),
    "vi": _phrases(
        "chuẩn bị,đăng cai,trước,sau,hoãn,hủy,huỷ,tới,vòng loại,nghị quyết,hướng tới,dự kiến,vừa qua,kể từ,từ năm,"
        "mục tiêu,đa dạng sinh học,nhiệm kỳ,công bố"
    ),
}


class Series(NamedTuple):
    """A row of series.yaml. `held` are runs of editions: "34:1947" (yearly from the 34th on), "1:1903-1914", "1:1896/4"
    (every four years); `years` those of single ones, with the year that the name keeps where they were put off.
    """

    id: str
    source: Mapping[str, str]
    names: Mapping[str, tuple[str, ...]]
    held: tuple[str, ...]
    years: Mapping[str, tuple[int, ...]] = {}
    suffix: bool = False


class Told(NamedTuple):
    """A rank of some series of one name, with its place."""

    rank: int
    span: Span
    rows: tuple[Series, ...]


def check(article: Article, rows: tuple[Series, ...]) -> Iterator[Hit | Agreement]:
    """A Hit for each rank that is told with the year of another edition, an Agreement for each that is right."""
    present: dict[str, set[str]] = {}  # the cues of each language that stand on the page
    for block in article.prose:
        grammar = _grammar(rows, block.language)
        if grammar is not None and block.language not in present:
            present[block.language] = grammar.cues.keys() & article.vocabulary
        if grammar is None or not (cues := present[block.language] & block.vocabulary):
            continue
        text = plain(block.lower)
        # The pattern is dear: a name has to stand there first.
        if not any(part in text for cue in cues for part in grammar.cues[cue]):
            continue
        for told in _told(block, text, grammar):
            yield from _judge(article, block, text, told)


# --- Ranks ------------------------------------------------------------------------------------------------------------


class Grammar(NamedTuple):
    """The names of a language, or their longest parts, by a word of theirs; the pattern of a rank and a name; the
    series by name."""

    cues: dict[str, list[str]]
    pattern: Any
    series: Mapping[str, tuple[Series, ...]]


@kept
def _grammar(rows: tuple[Series, ...], language: str) -> Grammar | None:
    """The grammar of a language."""
    names: dict[str, list[Series]] = {}
    for row in rows:
        for name in row.names.get(language, ()):
            names.setdefault(plain(name.lower()), []).append(row)
    return _compiled(names, language) if names and language in BEFORE else None


def _compiled(names: dict[str, list[Series]], language: str) -> Grammar:
    plain_names = "|".join(sorted((name for name in names if "#" not in name), key=len, reverse=True))
    suffixed = "|".join(name for name, rows in names.items() if rows[0].suffix)
    opened = "|".join(name.replace("#", RANK) for name in names if "#" in name)
    pattern = patterns.compile(
        rf"\b(?:{BEFORE[language]}(?P<name>{plain_names})\b|(?P<named>{plain_names})\b{BEHIND[language]}|"
        rf"(?P<suffixed>{suffixed or '(?!)'}){SUFFIX}|(?P<opened>{opened or '(?!)'})\b)"
    )
    cues: dict[str, list[str]] = {}
    for name, rows in names.items():
        part = max(name.split("#"), key=len).strip()
        word = max(patterns.compile(r"\p{L}+").findall(part), key=len)
        numbered = [f"{word}{number}" for number in range(22, 60)] if rows[0].suffix else []
        for cue in (word, *numbered):  # "COP29" is one word
            cues.setdefault(cue, []).append(part)
    return Grammar(cues, pattern, {name: tuple(rows) for name, rows in names.items()})


def _told(block: Block, text: str, grammar: Grammar) -> Iterator[Told]:
    for match in grammar.pattern.finditer(text):
        if _is_other(block, text, Span(*match.span())):
            continue
        group = next((group for group in ("before", "behind", "number") if match[group]), "opened")
        rank = match[group]
        printed = block.text[match.start(group) : match.end(group)]
        if group != "opened" and not (printed.isdigit() or (printed.isupper() and printed not in ("L", "C"))):
            continue  # "Le", "Ce"
        name = match["name"] or match["named"] or match["suffixed"]
        if match["opened"]:
            rank = next(word for word in match["opened"].split() if _is_rank(word))
            name = match["opened"].replace(f" {rank} ", " # ")
        yield Told(_number(rank), Span(*match.span()), grammar.series[name])


def _is_rank(word: str) -> bool:
    return word.isdigit() or not set(word) - ROMAN.keys()


def _is_other(block: Block, text: str, span: Span) -> bool:
    """Whether words around a name make another event of it: "Tour de France Femmes", "ASEAN Summit Cup"."""
    other = OTHERS[block.language]
    ahead = text[max(0, span.start - 16) : span.start]
    behind = block.text[span.end : span.end + 24]
    longer = block.language != "vi" and behind[:1] == " " and behind[1:2].isupper()
    return longer or behind.lstrip().lower().startswith(other) or any(w in ahead for w in other if len(w) > 3)


def _number(rank: str) -> int:
    if rank.isdigit():
        return int(rank)
    values = [ROMAN[letter] for letter in rank]
    return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))


# --- Years ------------------------------------------------------------------------------------------------------------


def _judge(article: Article, block: Block, text: str, told: Told) -> Iterator[Hit | Agreement]:
    year = _year(article, block, text, told)
    if year is None or any(year in years_of(row, told.rank) for row in told.rows):
        if year is not None:
            yield Agreement(block, told.span, "fact")
        return
    for row in told.rows:
        held = [rank for rank in ranks_of(row, year) if _mistaken(rank, told.rank)]
        own = years_of(row, told.rank)
        if held and own:
            values: dict[str, Value] = {
                "told": block.text[told.span.start : told.span.end], "year": str(year), "rank": held[0],
                "other": told.rank, "held": str(own[-1]), "source": Local(row.source),
            }  # fmt: skip
            yield Hit("series", block, told.span, values, entry=row.id)
            return


def _mistaken(one: int, other: int) -> bool:
    return abs(one - other) <= APART or sorted(str(one)) == sorted(str(other))


def _year(article: Article, block: Block, text: str, told: Told) -> int | None:
    """The year of the edition, where nothing in the sentence speaks of another time."""
    sentence = block.sentence_at(told.span.start)
    said = text[sentence.start : told.span.start] + text[told.span.end : sentence.end]
    language = block.language
    if any(word in said for word in AROUND[language]):
        return None
    inside = YEAR.search(text, told.span.start, told.span.end)
    if inside:
        return int(inside[0])
    found = [(Span(*match.span()), int(match[0])) for match in YEAR.finditer(text, sentence.start, sentence.end)]
    found = found or _weekdays(article, block, sentence)
    if len({year for _, year in found}) != 1:
        return None
    span, year = found[0]
    start, end = (told.span.end, span.start) if span.start >= told.span.end else (span.end, told.span.start)
    return year if HELD[language].search(text[start:end]) or _only_placed(block.text[start:end]) else None


def _weekdays(article: Article, block: Block, sentence: Span) -> list[tuple[Span, int]]:
    """The days of a week without a date, in the year of publication."""
    published = block.region.published or article.published
    if published is None or published.disputed or not 10 < published.day.timetuple().tm_yday < 356:
        return []
    return [
        (date.span, published.day.year)
        for date in article.dates
        if date.block is block and sentence.start <= date.span.start < sentence.end and date.start.weekday is not None
    ]


def _only_placed(between: str) -> bool:
    """Whether nothing but a place and words of place and time stands in some text."""
    words = patterns.compile(r"[\p{L}\p{M}\d-]+|[^\s\p{L}\p{M}\d'’-]").findall(between)
    return len(words) < 9 and all(w[0].isupper() or w[0].isdigit() or w.lower() in PLACED for w in words)


@cache
def _runs(held: tuple[str, ...]) -> tuple[tuple[int, int, int, int], ...]:
    """First rank, first year, last year and step of each run; the last year of an open one is that of no article."""
    found = []
    for run in held:
        match = RUN.fullmatch(run)
        if match is None:
            raise ValueError(f"a run is written 34:1947, 1:1903-1914 or 1:1896/4, not {run}")
        found.append((int(match[1]), int(match[2]), int(match[3] or 2100), int(match[4] or 1)))
    return tuple(found)


def years_of(row: Series, rank: int) -> tuple[int, ...]:
    """The years of an edition: that in which it was held, last, and that of its name."""
    if str(rank) in row.years:
        return row.years[str(rank)]
    for first, start, end, step in _runs(row.held):
        year = start + (rank - first) * step
        if rank >= first and year <= end:
            return (year,)
    return ()


def ranks_of(row: Series, year: int) -> list[int]:
    """The editions of a year."""
    single = [int(rank) for rank, years in row.years.items() if year in years]
    runs = [
        first + (year - start) // step
        for first, start, end, step in _runs(row.held)
        if start <= year <= end and (year - start) % step == 0
    ]
    return sorted({*single, *(rank for rank in runs if str(rank) not in row.years)})
