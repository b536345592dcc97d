"""Hours of one course of events against each other: help that comes before the fire, "six minutes after" an hour that
no other hour of the text is six minutes from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate.moments import Moment, of_clock
from lint.annotate.relative import number
from lint.model import NOTE, Article, Hit, Related, Role

CLOSE = 150  # minutes that one course of events may take
LAPSE = patterns.compile(
    r"(?<![\w,.-])(?P<n>[\w-]+)\s(?P<unit>minutes?|heures?|hours?|phút|giờ|tiếng)\s"
    r"(?P<way>plus\stard|après|later|after|sau|plus\stôt|avant|earlier|before|trước)(?!\w)"
)
HOURS = ("heure", "heures", "hour", "hours", "giờ", "tiếng")
ABOUT = patterns.compile(
    r"(?:environ|près\sde|moins\sde|plus\sde|about|nearly|some|than|around|almost|khoảng|gần|hơn|chưa\sđầy)\s$"
)
# What sets a course of events going, and what comes of it.
BEGINS = patterns.compile(
    r"(?<!\w)(?:s['’](?:est|était)\sprésenté\w*|a\s(?:éclaté|explosé|heurté|percuté)|braqu\w+|cambriol\w+|fait\sirruption|s['’]est\sdéclaré"
    r"|feu\s(?:a|s['’])|broke\s(?:out|in|into)|burst\sin|smashed|struck|collided|crashed|exploded|robbed|raided|stole|landed|cạy|đột\snhập|phá\skhóa"
    r"|bốc\scháy|bùng\sphát|va\schạm|lấy\strộm|trộm|cướp)(?!\w)"
)
FOLLOWS = patterns.compile(
    r"(?<!\w)(?:alert\w+|donn\w+\sl['’]alerte|appel\w+|secours|pompiers|police|gendarmes?|signal\w+|arriv\w+\ssur\s(?:place|les)|maîtris\w+|report\w*"
    r"|called|dialled|alarm|officers?|firefighters|crews?|ambulances?|paramedics|police|under\scontrol|gọi|trình\sbáo|báo\s(?:cho|công)|cảnh\ssát"
    r"|có\smặt|dập\stắt|lực\slượng)(?!\w)"
)
ANOTHER = patterns.compile(
    r"(?<!\w)(?:lendemain|veille|hier|demain|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi|chaque|next|day|tomorrow|yesterday|\w+day|hôm\s(?:sau|trước)"
    r"|avant|avai(?:t|ent)\sdéjà|earlier|before|already|had|trước|từng)(?!\w)"
)


def find(article: Article) -> Iterator[Hit]:
    """At most one hit a region: an hour that is off its count, or out of its order."""
    regions: dict[int, list[Moment]] = {}
    for block in article.prose:
        if block.role not in (Role.TITLE, Role.HEADING):
            hours = [one for one in of_clock(block) if one.minute is not None]
            regions.setdefault(block.region.index, []).extend(hours)
    for hours in regions.values():
        if len(hours) > 1:
            yield from [*_off_count(hours), *_out_of_order(hours)][:1]


def _off_count(hours: Sequence[Moment]) -> Iterator[Hit]:
    """An hour with a lapse beside it that leads to it from no other."""
    for one in hours:
        sentence = one.block.sentence_at(one.span.start)
        own = [each for each in hours if each.block is one.block]
        if sum(sentence.start <= each.span.start < sentence.end for each in own) > 1:
            continue
        for told in LAPSE.finditer(one.block.lower, *sentence):
            count = number(told["n"], one.block.language)
            if not count or ABOUT.search(one.block.lower, max(0, told.start() - 16), told.start()):
                continue
            scale = 60 if told["unit"] in HOURS else 1
            others = [each for each in hours if each is not one]
            near = [each for each in others if 0 < _apart(each, one) <= max(CLOSE, 2 * count * scale)]
            if near and not any(_fits(_apart(each, one), count * scale, max(1, scale // 3)) for each in others):
                yield _hit(min(near, key=lambda each: _apart(each, one)), one)


def _fits(apart: int, told: int, slack: int) -> bool:
    """Whether so many minutes lie between two hours, or the clocks were changed between them."""
    return any(abs(each - told) <= slack for each in (apart, 60 - apart, apart + 60, apart - 60))


def _out_of_order(hours: Sequence[Moment]) -> Iterator[Hit]:
    """What comes of an act at an hour before it."""
    for at, one in enumerate(hours):
        for two in hours[at + 1 :]:
            back = (one.minute or 0) - (two.minute or 0)
            near = _clause(one), _clause(two)
            if not 0 < back <= CLOSE or any(ANOTHER.search(each) for each in near):
                continue
            if BEGINS.search(near[0]) and FOLLOWS.search(near[1]) and not BEGINS.search(near[1]):
                yield _hit(one, two)


def _clause(moment: Moment) -> str:
    block = moment.block
    sentence = block.sentence_at(moment.span.start)
    return block.lower[max(sentence.start, moment.span.start - 90) : min(sentence.end, moment.span.end + 70)]


def _apart(one: Moment, two: Moment) -> int:
    return abs((one.minute or 0) - (two.minute or 0))


def _hit(one: Moment, two: Moment) -> Hit:
    related = (Related(one.block, one.span, "anchor"),)
    return Hit("order", two.block, two.span, {"first": one.text, "second": two.text}, related, doubt=NOTE)
