"""Titles and terms beside the years they were won in: "sacrée en 2018, 2019 et 2023, elle vise un septième titre"."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate.words import table
from lint.checks import _adjoining
from lint.model import Article, Block, Ordinal
from lint.record import NamedTuple
from lint.source import Span

WINS = table(
    "titre victoire succes sacre couronne trophee coupe title win victory crown triumph trophy championship fois time",
    "couronnement medal medaille",
)
TERMS = table("mandat term")
VI_WINS, VI_TERMS = ("lần thứ", "danh hiệu thứ", "vô địch thứ", "chức vô địch thứ", "cúp thứ"), ("nhiệm kỳ thứ",)
# Words of winning or of elections, soon followed by their years.
WON = (
    r"(?:won|winners?|champions?|titles?|victor(?:y|ies|ious)|crowned|vainqueure?s?|lauréate?s?|sacrée?s?|titrée?s?"
    r"|victorieu(?:x|se)s?|remporté\p{L}*|gagnée?|imposée?|succès|victoires?|titres?|sacres?|championnes?|vô địch"
    r"|đăng quang|giành giải)"
)
ELECTED = (
    r"(?:(?P<first>élue?|elected|đắc cử|được bầu)|réélue?|reconduite?|re-?elected|won\sagain|returned"
    r"|tái đắc cử|tái cử)"
)
LATELY = (
    r"(?:last|this)\s(?:week|month|year|spring|summer|autumn|winter|sunday)|(?:le\smois|l['’]an|dimanche)\sdernier"
    r"|la\ssemaine\sdernière|cette\sannée|tháng\strước|tuần\strước|năm\sngoái|năm\snay"
)
YEARS = (
    r"(?P<years>(?:(?:,\s|,?\s(?:et|and|và|puis|then)\s)?"
    rf"(?:(?:en\s|in\s|năm\s)?(?:19|20)\d\d(?!\d)|(?P<lately>{LATELY}))){{1,12}})"
)
LINK = r"(?P<gap>(?:\s[\p{L}\p{M}’']+){0,5}?)\s(?:en|in|of|de|năm|vào năm)\s"
YEAR = patterns.compile(r"(?:19|20)\d\d")
EARLIER = patterns.compile(
    r"\b(?:déjà|auparavant|précédemment|already|previously|earlier|had|avait|après|after|trước đó|từng|vise|visera"
    r"|brigue"
    r"|briguera|espère|rêve|seeks?|seeking|chas\p{L}+|hopes?|bids?|bidding|eye[sd]?|hướng tới|tranh)\b"
)
# What explains other numbers: a streak, examples, years that are not listed.
EXPLAINED = patterns.compile(
    r"\b(?:depuis|since|dont|notamment|including|among|entre|between|consécutif|consécutive|consecutive|straight|row"
    r"|d['’]affilée|de rang|de suite|running|liên tiếp|liên tục|từ năm|successive|more|autres|other|par équipes?"
    r"|team)\b"
)
BEATEN = patterns.compile(
    r"\b(?:beat|beating|beaten|defeat\p{L}*|ahead of|against|devan\p{L}+|batt\p{L}+|face à|contre|derrière|behind|over"
    r"|thắng|vượt|trước)\b[^,;]*,[^,;]{0,12}$"
)
NAME = patterns.compile(
    r"(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)*"
    r"|^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}’'-]+)+"
)
GENERIC = table("title race event épreuve titre course their giải này danh hiệu trophy trophée")


class Won(NamedTuple):
    """Years of a list, where they stand, and how many titles there were before the one that is ranked."""

    block: Block
    span: Span
    before: int


def listed(article: Article, ordinal: Ordinal) -> Iterator[Won]:
    """The years won that stand in the sentence of a rank or beside it."""
    block = ordinal.block
    cue = _cue(ordinal)
    sentence = block.sentence_at(ordinal.span.start)
    if not cue or EXPLAINED.search(block.lower, *sentence):
        return
    here = block.lower[sentence.start : sentence.end]
    if cue == WON and patterns.compile(rf"\b(?:{WON}|win|wins)\b").search(here) is None and not _is_win(ordinal):
        return
    around = (_adjoining.behind(article, block, sentence), _adjoining.before(article, block, sentence))
    for place in ((block, sentence), *around):
        if place is not None and (found := _years(*place, cue, ordinal)):
            yield found
            return


def _cue(ordinal: Ordinal) -> str:
    """The words that are told of the years of what is ranked; empty where it is no title or term."""
    block, start = ordinal.block, ordinal.span.start
    if block.language == "vi":
        ahead = block.lower[max(0, start - 30) : start].rstrip()
        return WON if ahead.endswith(VI_WINS) else ELECTED if ahead.endswith(VI_TERMS) else ""
    key = ordinal.noun.key if ordinal.noun is not None else ""
    return WON if key in WINS else ELECTED if key in TERMS else ""


def _is_win(ordinal: Ordinal) -> bool:
    return ordinal.noun is not None and ordinal.noun.key in WINS - {"fois", "time"}


def _years(block: Block, span: Span, cue: str, ordinal: Ordinal) -> Won | None:
    if EXPLAINED.search(block.lower, *span):
        return None
    sentence = ordinal.block.sentence_at(ordinal.span.start)
    matches = list(patterns.compile(rf"(?<![\p{{L}}\p{{M}}-]){cue}{LINK}{YEARS}").finditer(block.lower, *span))
    if not matches or (cue == ELECTED and not any(match["first"] for match in matches)):
        return None
    told = ordinal.block.lower[slice(*sentence)]
    if block is ordinal.block and span == sentence:
        for match in matches:
            told = told.replace(match[0], "")
    for match in matches:
        words = set(match["gap"].split()) - GENERIC if cue == WON else set()
        ahead = block.text[span.start : match.start()]
        if any(len(word) > 3 and word not in told for word in words) or BEATEN.search(ahead.lower()):
            return None
        if any(name.split()[-1].lower() not in told for name in NAME.findall(ahead)):
            return None  # somebody else
    lately = [match["lately"] for match in matches if match["lately"]]
    count = len({year for match in matches for year in YEAR.findall(match["years"])}) + len(lately)
    if count < 2:
        return None
    earlier = EARLIER.search(block.lower, *span) or EARLIER.search(told)
    before = count - 1 if lately or (ordinal.rank == count and not earlier) else count
    return Won(block, Span(matches[0].start("years"), matches[-1].end("years")), before)
