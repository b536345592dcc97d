"""What is told of a thing before it was begun, or of somebody after they died or vanished, anywhere in an article.

`existence` reads what goes on right behind a bound. Here the bound may stand in any paragraph: the words around another
date tie it to the thing ("the first match played here", "the finished dome", "what the inquiry found") or to the person
("himself", "his last letter"), or tell of something earlier, and are weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.foundings import foundings
from lint.annotate.whose import Names, others, same
from lint.annotate.words import LETTERS
from lint.model import NOTE, Article, Block, Hit, Related, Role, Value
from lint.moments.courses import Dated, dated, scaled, shown, spanned
from lint.moments.stages import Params, Stage, staged
from lint.moments.surrounding import Story, stories
from lint.source import Span

ENOUGH = 3
WEIGHTS = {
    "first": 3, "here": 2, "thing": 2, "complete": 2, "comes of it": 3, "close": 1, "topic": 1, "no topic": -1,
    "distant": -3, "earlier": -5, "of a life": -5, "bracket": -1, "prehistory": -2, "kin": -4, "names": -1,
    "himself": 3, "same person": 3, "last": 4, "does": 3, "after": -5,
}  # fmt: skip
BEGINS = frozenset(("founded", "groundwork"))
NEAR, CLOSE, DISTANT = 90, 12 * 366, 45 * 366  # characters around a date; days
STEM, SHORTEST = 5, 4  # letters
FIRST = patterns.compile(
    r"(?<!\w)(?:(?:le|la|les|l['’]|un|une|du|au|aux|des|sa|son|ses|leur|leurs)\s?(?:tou\w+\s)?premi(?:er|ère)s?"
    r"|(?:le|la|les)\splus\s(?:vieux|vieille|ancien\w*)|(?:the|its|their|her|his|a|whose|very)\s(?:very\s)?(?:first|earliest|oldest)"
    r"|(?:le\s)?numéro\s(?:1|un)|number\sone|\w+\snumber\s1|số\s(?:1|một)|(?:\w+\s){1,3}(?:đầu\stiên|xưa\snhất|cổ\snhất))(?!\w)(?!\s(?:pierre|stone|fois|time|plans?|projet|idea|idée))"
)
HERE = patterns.compile(
    r"(?<!\w)(?:ici|sur\splace|(?<!il\s)y\s(?:a|ont|fut|furent|avait|avaient)|l['’]y|s['’]y|here|inside|aboard|tại\sđây|ở\sđây|qua\scầu)(?!\w)"
)
COMPLETE = patterns.compile(
    r"(?<!\w)(?:achev\w+|terminée?s?|flambants?\sneu\w+|sort\w*\sde\sterre|finished|completed|brand[\s-]new"
    r"|thư\sviện\smới|(?:trường|cầu|nhà|chợ|ga|sân|tháp|công\strình)\s(?:\w+\s)?mới|vừa\sxong|hoàn\sthiện)(?!\w)"
)
# What comes of a thing, or is left in it.
OUTCOME = patterns.compile(
    r"(?<!\w)(?:conclusions?|constat\w*|extrait\w*|gravée?s?|grav(?:a|ent|eurs?)|graffit\w+|inscription|findings?|results"
    r"|extracted|unearthed\sby|dug\sup\sby|carved|scratched|scrawled|etched|photo\w*|pictures?|bức\sảnh|selfie|cliché|carte\spostale|postcard|interim\sreport|rapport\s(?:d['’]étape|intermédiaire)|kết\sluận|báo\scáo\ssơ\sbộ|khắc|chụp|bưu\sthiếp)(?!\w)"
)
EARLIER = patterns.compile(
    r"(?<!\w)(?:avant|auparavant|déjà|précéd\w+|ancien(?:ne)?s?(?!\w)|jadis|naguère|remont\w+|d['’]abord|origines?|depuis|contre"
    r"|projet\w*|plan\w*|étude\w*|terrain\w*|parcelle|décid\w+|vot\w+|permis|idée|précurseurs?|prédécesseurs?|héritier\w*|cédé\w*"
    r"|légu\w+|before|earlier|former\w*|previous\w*|predecessor\w*|already|since|originally|idea|design\w*|land|plot|site|decid\w+"
    r"|approv\w+|dates?|dating|bequeath\w+|proposed|than|against|as\searly\sas|trước|từng|vốn|cũ|tiền\sthân|ý\stưởng|phê\sduyệt"
    r"|đất|so\svới|xưa|thời|sưu\s\w+|collections?|musée|museum|exhibit\w*|exposition|bảo\stàng|record|history|histoire|mondiale?|world)(?!\w)"
)
OF_A_LIFE = patterns.compile(
    r"(?<!\w)(?:née?s?|naissance|naît|naquit|élève|études|étudia\w*|diplôm\w*|mari\w+|enfance|carrière|débuts?|morte?s?|décédée?s?"
    r"|born|birth|graduat\w+|studied|married|childhood|career|debut\w*|died|killed|appointed|elected|sinh|tốt\snghiệp|kết\shôn|qua\sđời"
    r"|sự\snghiệp|mất)(?!\w)"
)
SELF = patterns.compile(
    r"(?<!\w)(?:(?:lui|elle)-même|en\spersonne|himself|herself|in\sperson|đích\sthân|tự\stay)(?!\w)"
)
LAST = patterns.compile(
    r"(?<!\w)(?:(?:sa|son|ses|une?|la|cette)\s(?:dernière\s)?(?:lettre|carte\spostale|carte)|(?:last|final)\s(?:letter|postcard|message|diary)"
    r"|(?:lá|bức)\sthư)(?!\w)"
)
DOES = patterns.compile(
    r"(?<!\w)(?:(?:a|avait)\s(?:\w+\s)?(?:reçu|publié|joué|dirigé|signé|écrit|posté|enregistré|remporté|gagné|inauguré|donné|prononcé|accordé|dessiné"
    r"|tourné|confié)|(?:conduct|play|record|perform|receiv|publish|post|mail|pick|accept|lectur|paint|sign|open|unveil|visit|interview)ed|wrote|gave"
    r"|drew|spoke|sang|dirigea|joua|publia|signa|reçut|écrivit|donna|prononça|inaugura|nhận|viết|gửi|biểu\sdiễn|xuất\sbản|trao|khánh\sthành|ký)(?!\w)"
)
AFTER = patterns.compile(
    r"posthum\w*|hommage|tribute|inhum|enterr|obsèques|panthéon|réhabilit|statue|anniv|laiss\w+|buried|memor\w+|aurait|would|truy\stặng"
    r"|tưởng\sniệm|để\slại|(?<!\w)(?:après\ssa\smort|after\s(?:his|her)\sdeath|was|were|been|être|été|sera|fut|sau\skhi|được|bị|his\sname|son\snom)(?!\w)"
)


def find(article: Article, params: Params) -> Iterator[Hit]:
    """At most one hit a region: the date that lies most surely out of the life of what it is tied to."""
    for story in stories(article):
        told = staged(story, params)
        begun = [one for one in told if one.kinds & BEGINS] or _founded(story)
        ended = [one for one in told if one.kinds & {"died", "lost"}]
        if not begun and not ended:
            continue
        blocks = [block for block in article.prose if block.region.index == story.region.index]
        names = Names([name for name in article.names if name.block.region.index == story.region.index])
        days = [one for m in story.mentions if m.block.role is not Role.TITLE and (one := spanned(m))]
        weighed = [each for limit in _limits(begun) for each in _before(limit, days, blocks, told)]
        weighed += [each for one in ended[:1] for each in _after(one, days, names)]
        weighed = [each for each in weighed if each[0] >= ENOUGH]
        if weighed:
            yield max(weighed, key=lambda each: each[0])[1]


def _limits(begun: Sequence[Stage]) -> list[Stage]:
    """The earliest beginning, and the only opening that follows the works."""
    works = [one for one in begun if "groundwork" in one.kinds]
    opened = [one for one in begun if "groundwork" not in one.kinds]
    earliest = [min(begun, key=lambda one: one.date.days.last)] if begun else []
    return earliest + (opened if len(opened) == 1 and works and opened != earliest else [])


def _founded(story: Story) -> list[Stage]:
    """The beginnings that other words than those of stages tell."""
    found = []
    for block in {id(m.block): m.block for m in story.mentions if m.block.role is not Role.TITLE}.values():
        for one in foundings(block, [m for m in story.mentions if m.block is block]):
            if one.plain and (days := dated(one.mention)) and not FIRST.search(_around(days)):
                word = block.text[one.cue :].split(" ", 1)[0]
                found.append(Stage(days, frozenset(("founded",)), Span(one.cue, one.cue + len(word))))
    return found


def _before(
    limit: Stage, days: Sequence[Dated], blocks: Sequence[Block], told: Sequence[Stage]
) -> Iterator[tuple[int, Hit]]:
    """The dates before a thing was begun, with what ties them to it."""
    head = frozenset().union(*(_stems(block.text) for block in blocks if block.paragraph <= 1))
    place = limit.date.mention.block
    own = _stems(place.text[slice(*place.sentence_at(limit.word.start))])
    outside = [one for one in days if one.known and limit.date.known and _gap(one, limit.date) > 0]
    staged_dates = {id(each.date.mention): each for each in told}
    for one in outside:
        block = one.mention.block
        near = _around(one)
        stage = staged_dates.get(id(one.mention))
        if one.mention.end is not None or (stage and stage.kinds & {"born", "decided", "groundwork", "studied"}):
            continue
        gap = _gap(one, limit.date)
        signs = {
            "close" if gap < CLOSE else "distant" if gap > DISTANT else "",
            "topic" if len(own & head) > 1 else "no topic",
            "thing" if _stems(near) & head & own else "",
            "bracket" if block.text[one.mention.span.end : one.mention.span.end + 1] == ")" else "",
            "prehistory" if len(outside) > 2 else "",
            *(
                sign
                for sign, pattern in (
                    ("first", FIRST), ("here", HERE), ("complete", COMPLETE), ("comes of it", OUTCOME),
                    ("earlier", EARLIER), ("of a life", OF_A_LIFE),
                )
                if pattern.search(near)
            ),
        }  # fmt: skip
        if "here" in signs:
            signs.discard("of a life")
        if signs.isdisjoint(("first", "complete", "comes of it", "here")):
            continue
        yield sum(WEIGHTS.get(sign, 0) for sign in signs), _hit(limit, one)


def _after(limit: Stage, days: Sequence[Dated], names: Names) -> Iterator[tuple[int, Hit]]:
    """The dates after a death with an act of the dead."""
    place = limit.date.mention.block
    dead = names.subject(place, limit.word.start, place.sentence_at(limit.word.start)).person
    for one in days:
        block = one.mention.block
        sentence = block.sentence_at(one.mention.span.start)
        near = _around(one)
        gap = -_gap(one, limit.date)
        if one.known != limit.date.known or not 0 < gap < DISTANT or one.mention.end is not None:
            continue
        who = names.subject(block, one.mention.span.start, sentence).person
        signs = {
            "same person" if dead and same(dead, who) else "",
            "kin" if others().search(block.lower[sentence.start : one.mention.span.start]) else "",
            *(
                sign
                for sign, pattern in (("himself", SELF), ("last", LAST), ("does", DOES), ("after", AFTER))
                if pattern.search(near)
            ),
        }
        if not signs.isdisjoint(("himself", "last", "does")):
            yield sum(WEIGHTS.get(sign, 0) for sign in signs), _hit(limit, one)


def _gap(one: Dated, limit: Dated) -> int:
    """The days between a date and a later one; below zero behind it."""
    first, last = scaled(one.days, limit.days)
    if first.last < last.first:
        return (last.first - first.last).days
    return -max(0, (first.first - last.last).days)


def _around(one: Dated) -> str:
    """What of its sentence stands close to a date."""
    block, span = one.mention.block, one.mention.span
    sentence = block.sentence_at(span.start)
    return block.lower[max(sentence.start, span.start - NEAR) : min(sentence.end, span.end + NEAR)]


def _stems(text: str) -> frozenset[str]:
    return frozenset(fold(word)[:STEM] for word in LETTERS.findall(text.lower()) if len(word) >= SHORTEST)


def _hit(limit: Stage, one: Dated) -> Hit:
    block, place = one.mention.block, limit.date.mention.block
    told = (place.text[slice(*limit.word)], shown(limit.date))
    span = one.mention.span
    start = max(block.sentence_at(span.start).start, block.text.rfind(",", 0, max(0, span.start - 2)) + 1)
    act = (" ".join(block.text[start : span.start].split()[-3:]) or block.text[slice(*span)], shown(one))
    (early, first), (late, second) = (act, told) if _gap(one, limit.date) < 0 else (told, act)
    values: dict[str, Value] = {"early": early, "late": late, "first": first, "second": second}
    return Hit("stages", block, span, values, (Related(place, limit.date.mention.span, "anchor"),), doubt=NOTE)
