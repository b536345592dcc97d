"""Ranks of yearly events beside the year of the first one: what began in 1991 is at its 35th in 2025, not its 53rd.

A year of beginning is read where a sentence ties it to an event ("Lancé en 1991, le salon", "the first edition, in
1991", "chaque année depuis 1991") and the rank stands in the same paragraph or in a sentence of its own. More editions
than years are an error; fewer are one only where the text says that none was missed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from lint import patterns
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.model import Article, Block, Hit, Value
from lint.moments.surrounding import stories

if TYPE_CHECKING:
    from lint.checks.edition import Edition

_YEAR = r"(?P<year>(?:18|19|20)\d\d)(?!\d)"
# "since 2022 at the castle" tells when the event moved, not when it began.
_ANYWHERE = r"(?:(?! (?:au|aux|à|dans|sous|sur|chez|place|at|in|on|under|by) )[^.;])"  # no place between
_SINCE = _YEAR + r"(?! (?:au|aux|à|dans|sous|sur|en|chez|place|at|in|on|under|by|tại|ở)\b)"
_FR_THING = (
    r"(?:épreuve|course|festival|salon|foire|tournoi|manifestation|événement|évènement|rendez vous|fête|concours|"
    r"marathon|semi marathon|trail|triathlon|carnaval|forum|congrès|colloque|biennale|compétition|tour|rallye|régate|"
    r"traversée|randonnée|brocante|exposition|kermesse|prix|trophée|coupe|challenge|journée|semaine|rencontres?|nuit|"
    r"marché|bourse|pèlerinage|meeting|grand prix|édition|sommet|conférence|défilé|feria)"
)
_EN_THING = (
    r"(?:race|festival|fair|show|tournament|event|contest|competition|marathon|half marathon|run|ride|triathlon|"
    r"carnival|forum|congress|conference|exhibition|rally|regatta|parade|swim|pageant|gathering|prize|award|cup|"
    r"challenge|market|championships?|games|meeting|walk|convention|summit|edition|fete)"
)
_FR_BEGUN = r"(?:créée?|fondée?|lancée?|née?|instituée?|inaugurée?|imaginée?|initiée?|organisée?|disputée?)"
_EN_BEGUN = r"(?:founded|launched|created|started|established|inaugurated|begun|began|conceived)"
_EVERY = {
    "fr": r"chaque (?:année|été|hiver|printemps|automne|\p{L}+(?:ier|rs|il|ai|in|let|bre|oût)|premier)"
    r"|tous les (?:ans|étés"
    r"|hivers)|annuelle?|une fois l an",
    "en": r"(?:every|each) (?:single )?(?:year|summer|winter|spring|autumn|fall|january|february|march|april|may"
    r"|june|july"
    r"|august|september|october|november|december)|annual|annually|yearly|once a year",
    "vi": r"hằng năm|hàng năm|thường niên|mỗi năm",
}
PATTERNS = {
    "fr": (
        rf"\b{_FR_THING}\b[^.;]{{0,30}}?,? (?:(?:qui )?(?:a été |fut )?){_FR_BEGUN} (?:[^.;,]{{1,30}} )?en {_YEAR}",
        rf"(?:^|[.;«] ?){_FR_BEGUN} (?:[^.;,]{{1,30}} )?en {_YEAR}"
        rf"[^.;]{{0,90}}?, (?:[^ .;]+ ){{0,3}}?(?:l |le |la |cette |ce |cet |ces )(?:[^ .;]+ )?{_FR_THING}\b",
        rf"(?:la|sa|une|de) (?:toute )?première (?:édition)?[^.;]{{0,50}}?"
        rf"\b(?:en|remonte à|date de|dès|remontant à) {_YEAR}",
        rf"\b(?:en|dès|c est en) {_YEAR}[^.;]{{0,40}}?\b(?:la|sa) (?:toute )?première édition",
        rf"(?:{_EVERY['fr']}|sans interruption)"
        rf"{_ANYWHERE}{{0,40}}?\bdepuis (?:sa création en |ses débuts en |son lancement en |sa naissance en"
        rf" )?{_SINCE}",
        rf"\bdepuis {_SINCE}[^.;]{{0,50}}?(?:{_EVERY['fr']})",
        rf"\b(?:organisée?|disputée?|se tient|lieu|déroule|se court|existe|célébrée?)\b{_ANYWHERE}{{0,25}}?"
        rf" depuis {_SINCE}",
        rf"depuis (?:sa création|ses débuts|son lancement|sa naissance|sa première édition),? en {_SINCE}",
    ),
    "en": (
        rf"\b{_EN_THING}\b[^.;]{{0,30}}?,? (?:(?:which|that) )?(?:was |were )?{_EN_BEGUN} (?:"
        rf"[^.;,]{{1,30}} )?in {_YEAR}",
        rf"(?:^|[.;“\"] ?){_EN_BEGUN} (?:[^.;,]{{1,30}} )?in {_YEAR}"
        rf"[^.;]{{0,90}}?, (?:the|this|its) (?:[^ .;]+ ){{0,2}}?{_EN_THING}\b",
        rf"\b(?:the|its|whose) first (?:edition|one|race|festival|fair|show|event|run)?[^.;]{{0,45}}?\bin {_YEAR}",
        rf"\bfirst (?:held|staged|run|organised|organized|took place|contested|raced)[^.;]{{0,30}}?\bin {_YEAR}",
        rf"(?:{_EVERY['en']}|without a break|uninterrupted)"
        rf"{_ANYWHERE}{{0,40}}?\bsince (?:it began in |its launch in |its first edition in )?{_SINCE}",
        rf"\bsince {_SINCE}[^.;]{{0,50}}?(?:{_EVERY['en']})",
        rf"\b(?:held|run(?! (?:the|an?|his|her|its|our|their)\b)|staged|taken place|going)\b"
        rf"{_ANYWHERE}{{0,20}}? since {_SINCE}",
    ),
    "vi": (
        rf"lần (?:đầu|thứ nhất|đầu tiên)[^.;]{{0,40}}?(?:năm )?{_YEAR}",
        rf"\b(?:ra đời|khởi xướng|khởi đầu|bắt đầu|sáng lập|phát động|khởi tranh)"
        rf"[^.;]{{0,20}}?(?:từ |vào )?năm {_YEAR}",
        rf"(?:{_EVERY['vi']})[^.;]{{0,30}}?từ năm {_SINCE}",
        rf"từ năm {_SINCE}[^.;]{{0,40}}?(?:{_EVERY['vi']})",
    ),
}
WORDS = {
    "fr": table("créé créée fondé fondée lancé lancée né née première depuis instituée inaugurée"),
    "en": table("founded launched created started established first since began begun inaugurated"),
    "vi": table("đầu nhất từ đời lập động xướng tranh"),
}
STEADY = patterns.compile(
    r"sans (?:aucune )?(?:interruption|exception|discontinuer|relâche)|ininterrompu|"
    r"without (?:a break|fail|interruption|exception)|uninterrupted|every (?:single )?year since|"
    r"each year since|không (?:gián đoạn|bỏ)|liên tục|chaque année depuis|tous les ans depuis"
)
MISSED = patterns.compile(
    r"covid|pandémi|pandemic|đại dịch|annulé|cancel|interromp|interrupt|suspend|guerre|\bwar\b|chiến tranh|"
    r"biennal|biennial|triennal|deux fois par an|twice a year|semestriel|mensuel|monthly|"
    r"tous les (?:deux|trois|quatre|2|3|4) ans|every (?:other|two|three|four|second) year|hai năm|bốn năm|"
    r"pause|relanc|revived|reporté|postponed|hoãn|saison|blanche|blank|skipped|saut[éa]"
    r"|n (?:a|ont) pas eu lieu|supprim|privée?s?|called off|did not take place|was not held|không tổ chức|tạm dừng"
    r"|không diễn ra|gián đoạn"
)
OFTEN = patterns.compile(  # more than one a year
    r"(?:deux|trois|quatre|plusieurs|[234]) (?:fois|éditions|rendez vous) (?:par an|l an|chaque année)|semestriel"
    r"|mensuel|chaque (?:mois|semaine|trimestre|saison)|tous les (?:mois|six mois|trimestres)"
    r"|(?:twice|several times|three times|four times) (?:a|each|every) year|two editions a year|monthly"
    r"|every (?:month|week|six months)|hằng tháng|hàng tháng|mỗi tháng"
    r"|(?:hai|ba|nhiều) (?:lần|kỳ) (?:mỗi|một|trong) năm"
)
SELDOM = frozenset(("congress", "congres", "dialogue", "session", "plenum", "sommet", "summit"))
FEW = 3  # editions that a yearly event may have missed without a word


def check(article: Article, editions: Sequence[Edition], shown: Callable[[Edition], str]) -> Iterator[Hit]:
    """A Hit for a rank that the years since the first edition do not allow."""
    for edition in editions:
        block = edition.ordinal.block
        if edition.ordinal.rank < 3 or block.language not in PATTERNS:
            continue
        found = _beginning(article, edition)
        own = edition.year != found and MISSED.search(plain(block.lower)) is None  # no year of one that was called off
        now = edition.year if edition.year and own else now_of(article, block)
        if found is None or now is None or now <= found + 1 or not _yearly(article, edition):
            continue
        due, rank = now - found + 1, edition.ordinal.rank
        if _contradict(article, block, rank, due, now == edition.year):
            values: dict[str, Value] = {"told": shown(edition), "now": str(now), "founded": str(found), "rank": due}
            yield Hit("founded", block, edition.ordinal.span, values)
            return


def _yearly(article: Article, edition: Edition) -> bool:
    """Whether the event is said to come every year; one that counts its editions mostly does."""
    block = edition.ordinal.block
    if edition.name in SELDOM:
        return False
    if edition.name == "edition":
        return True
    every = patterns.compile(_EVERY[block.language])
    blocks = [other for other in article.prose if other.region is block.region]
    return any(every.search(plain(other.lower)) for other in blocks)


def _contradict(article: Article, block: Block, rank: int, due: int, beside: bool) -> bool:
    """Whether rank and years cannot agree; `beside`: the year is one told beside the rank, which may be that of an
    edition that was missed."""
    told = [plain(other.lower) for other in article.prose if other.region is block.region]
    if any(OFTEN.search(text) for text in told):
        return False
    missed = any(MISSED.search(STEADY.sub(" ", text)) for text in told)
    if rank > due:
        return rank > due + 1 and not (missed and beside)
    if rank == due or missed:
        return False
    return rank < due - (1 if any(STEADY.search(text) for text in told) else FEW)


def _beginning(article: Article, edition: Edition) -> int | None:
    """The one year in which the event began, of the paragraph of its rank, else of the article."""
    block = edition.ordinal.block
    own = _years(block)
    if own:
        return own.pop() if len(own) == 1 else None
    others: set[int] = set()
    for other in article.prose:
        if other.region is block.region and other is not block:
            others |= _years(other)
    return others.pop() if len(others) == 1 else None


def _years(block: Block) -> set[int]:
    language = block.language
    if language not in PATTERNS or WORDS[language].isdisjoint(block.vocabulary):
        return set()
    text = plain(block.lower).replace("-", " ").replace("’", " ").replace("'", " ")
    found: set[int] = set()
    for sentence in block.sentences:
        part = text[sentence.start : sentence.end]
        for pattern in PATTERNS[language]:
            found.update(int(match["year"]) for match in patterns.compile(pattern).finditer(part))
    return found


def now_of(article: Article, block: Block) -> int | None:
    """The year in which the story is told."""
    for story in stories(article):
        if story.region is block.region:
            return story.now.last.year if story.now else None
    return None
