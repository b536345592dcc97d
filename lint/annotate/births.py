"""Births that the text dates: "né le 3 mai 1950 à Dole", "Tom Hale (1920-1998)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate.foundings import of_a_thing
from lint.annotate.whose import Names, Subject, is_kin, others
from lint.annotate.words import table
from lint.model import Block, DateMention
from lint.record import NamedTuple
from lint.source import Span

CUES = {
    "fr": r"(?<![\w-])(?:née?|naît|naquit|(?:vit|voit|vu) le jour|(?:venue?|vient|vint) au monde)(?![\w-])"
    r"|(?<![\w-])suis de(?=\s(?:\p{L}{3,9}\s)?(?:19|20)\d\d)",
    "en": r"(?<![\w-])born(?![\w-])",
    "vi": r"(?<!\w)(?:sinh|chào đời)(?=\s(?:năm|ngày|tháng|tại|ở|vào|ra))|(?<!\w)sn(?=\s?[:.]?\s?\d{4})"
    r"|cuộc đời(?:\s\w+){0,2}\sbắt đầu",
}
BORN = table("né née naît naquit jour monde suis born sinh đời sn")  # words of which one stands in every cue
# What may stand between the cue and the date: a place, without a verb of its own.
PLACE = r"[^.;,:!?()«»“”\"\d]{0,50}?(?:\([^)\d]{2,30}\)\s?)?,?\s"
TIE = r"(?:(?:le|en|in|on|the|of|ngày|năm|vào|tháng)\s|ngày\s){0,3}"
# "born in Sydney, Cape Breton, in": a place within a place, capitals that the text is asked for.
WITHIN = r"(?:[^.;,:!?()«»“”\"\d]{2,30},(?P<within>\s[^.;,:!?()«»“”\"\d]{2,30})(?=,\s))?"
DATE = r"(?P<date>(?:\d{1,2}(?:er)?\s|\p{L}{3,9}\s\d{1,2},?\s|[\d/.-]{2,6})?(?:\p{L}{3,9}\s)?(?:năm\s)?)"
YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)(?![\d%]|[.,/–-]\d|e\b)"
# Years of several: "born in 1979, 1981 and 1984".
LISTED = patterns.compile(
    r"(?:,(?=\s\d{4}(?:,|\s(?:and|et|và|&)))|\s(?:and|et|và|&))\s(?:(?:en|in|năm)\s)?(?:1[89]|20)\d\d\b|,?\srespecti"
)
OTHERWISE = table(
    "et qui dont où vers environ autour avant après entre depuis années pas puis and who whose about around circa",
    "before after between since not but then và khoảng trước sau giữa sống vào nghề",
)
# "Tom Hale, a baker born in": what stands between a name and the birth says who he is.
APPOSED = patterns.compile(r"\p{Lu}[\p{L}’'-]+,\s(?:an?\s|une?\s)?\p{Ll}[^,;()]{2,40}$")
DEFINITE = patterns.compile(
    r"(?:^|^[\w’']+,\s)(?:(?:le|la|cet|cette|ce|the)\s|l['’])[\w-]+\s(?:[\w-]+\s)?$"
)  # "Le nageur né en 2001"
COPULAS = table(
    "je il elle he she suis sommes am est était fut serait soit is was were be been being who et and ont sont a avait "
    "has had"
)
DATED = patterns.compile(rf"(?:{WITHIN}{PLACE}|\s?[:.]?\s?){TIE}{DATE}{YEAR}")


class Birth(NamedTuple):
    """`span` is the date, `cue` where the phrase starts; `died` is the year of a death where a bracket gives both."""

    block: Block
    span: Span
    year: int
    cue: int
    sentence: Span
    subject: Subject
    died: int | None = None


def births(block: Block, names: Names) -> Iterator[Birth]:
    """The births of a block that are dated with a year."""
    if BORN.isdisjoint(block.vocabulary):
        return
    low = block.lower
    for cue in patterns.compile(CUES[block.language]).finditer(low):
        found = DATED.match(low, cue.end())
        if not found or is_kin(low[max(0, cue.start() - 24) : cue.start()]):
            continue
        between = low[cue.end() : found.start("year")].split()
        if not all(map(_is_of_place, block.text[slice(*found.span("within"))].split())):
            continue
        if not OTHERWISE.isdisjoint(between) or LISTED.match(low, found.end("year")):
            continue
        sentence = block.sentence_at(cue.start())
        subject = names.subject(block, cue.start(), sentence)
        if not subject.beside and (_of_another(block, sentence, cue.start()) or _of_a_thing(block, sentence)):
            continue
        span = Span(found.start("date"), found.end("year"))
        yield Birth(block, span, int(found["year"]), cue.start(), sentence, subject)


def _is_of_place(word: str) -> bool:
    return word[0].isupper() or word in ("de", "du", "la", "of", "the", "en", "sur")


def _of_a_thing(block: Block, sentence: Span) -> bool:
    """Whether a club or a paper was born; Vietnamese has another word for that."""
    return block.language != "vi" and of_a_thing(block, sentence)


def _of_another(block: Block, sentence: Span, at: int) -> bool:
    """Whether a birth is that of somebody else than the one named before: a relative, or one of several."""
    spoken = max(block.text.rfind(mark, sentence.start, at) for mark in "”»")  # the end of a quotation
    if others().search(block.lower, max(sentence.start, spoken), at):
        return True
    return _tells_apart(block.lower[sentence.start : at], block.language) and not APPOSED.search(
        block.text, sentence.start, at
    )


def _tells_apart(before: str, language: str) -> bool:
    """Whether a birth tells one of several: "un cycliste né en 1990"; in Vietnamese "sinh" is the verb itself."""
    words = before.split()
    if language == "vi" or not words or not words[-1][-1].isalpha():
        return False
    return words[-1].replace("’", "'").rpartition("'")[2] not in COPULAS and not DEFINITE.search(before)


def lifespans(mentions: Sequence[DateMention], names: Names) -> Iterator[Birth]:
    """Births of "Tom Hale (1920-1998)"."""
    for mention in mentions:
        block, (start, stop) = mention.block, mention.span
        if mention.end is None or mention.grain != "year" or mention.start.year is None:
            continue
        apposed = block.text[start - 2 : start] == ", " and block.text[stop : stop + 1] in (",", "")
        if not apposed and not (block.text[start - 1 : start] == "(" and block.text.startswith(")", stop)):
            continue
        sentence = block.sentence_at(start)
        subject = names.subject(block, start - 1, sentence)
        if subject.beside:
            yield Birth(block, mention.span, mention.start.year, start, sentence, subject, mention.end.year)
