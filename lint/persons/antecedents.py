"""Somebody taken up by an office that nobody on the page has: the mayor spoke, then "the minister promised".

A definite title that speaks or acts, stands once on the page and has nothing there that may have brought it in, behind
a person who is told by another calling.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import countries, given_names
from lint.annotate.fold import fold, strip
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.sexes import SAID, SPEECH
from lint.model import Article, Block, Hit, NameMention, Related, Value
from lint.persons import fields
from lint.persons.definite import SKIPPED
from lint.persons.nobody import BODIES
from lint.record import NamedTuple
from lint.source import Span

ADDRESSES = "M\\.|MM\\.|Mme|Mlle|Me|Dr|Pr|Mr|Mrs|Ms"
TOLD_BEHIND = (
    r"\s?[,(]\s?(?:(?:le|la|un|une|son|sa|the|an?|its|their|now|retired|ancien|ancienne|former|jeune|young)\s|l['’])*"
    r"(?:[\p{{L}}'’-]+\s){{0,2}}?(?P<noun>{nouns})\b"
)
TOLD_BEFORE = (
    r"(?<![\p{{L}}-])(?P<noun>{nouns})(?:\s\p{{L}}+,|\s(?:du|de|des|d['’]|aux?|of|for|at|en|à)[^.;:,«»“”\"()]{{0,50}},?|,)?"
    rf"\s?(?:(?:{ADDRESSES})\.?\s)?$"
)
TOLD_IN_VIETNAMESE = r"(?<!\w)(?P<noun>{nouns})(?:\s\p{{L}}+){{0,5}}(?:,?\s(?:ông|bà|anh|chị))?\s?$"
# What stands before a title that speaks, and what follows one that opens its sentence.
SAYING = {
    "fr": rf"(?:(?<![\p{{L}}-])(?:{SPEECH}|promet|plaide|salue|jubile|souffle|balaie|réplique|répète|prévoit"
    r"|se\sfélicite|se\sdésole|sourit|s['’]inquiète|se\sréjouit|s['’]amuse|se\ssouvient|selon|d['’]après)"
    rf"|(?:\ba|s['’]est|ont)\s(?:{SAID}|confirmé|salué|répliqué|martelé|soufflé|jugé|réagi|répété|réjouie?|félicitée?"
    r"|amusée?|exclamée?))(?:\sdonc|\sensuite|\salors|\sencore|\saussi|\shier|\s\w+di)?$",
    "en": r"\b(?:said|says|added|adds|told|recalled|admitted|joked|explained|insisted|warned|promised|according\sto)$",
}
ACTING = {
    "fr": r"\s(?:l['’]a|les\sa|a|est|avait|était|va|doit|veut|peut|se|s['’]|ne|n['’]|lui|y|en|compte|espère|attend"
    r"|souhaite|dit|voit|refuse|propose|appelle|promet|juge|estime|assure|annonce|prépare|suit|reste|emmène|salue|plaide"
    rf"|reconnaît|parle|rappelle|connaît|travaille|vit|part|{SPEECH}|\p{{L}}+(?:era|ira|dra|ura|vra|tra|ait)"
    r"|(?!pour|avec|sur|dans|et|ou|par|contre|sous|sans|entre|chez|qui|que|dont|comme|en|vers)\p{L}+"
    r"(?=\s(?:les?|la|une?|des|sa|son|ses|leurs?|tout|six|sept|trois|deux|quatre|cinq|dix|\d+)\s))\b",
    "en": r"\s(?:said|says|told|has|had|was|is|will|would|could|can|also|then|never|now|still|wants|hopes|plans|expects"
    r"|left|flew|met|saw|sold|wrote|won|lost|felt|thought|found|held|began|ran|sat|stood|spoke|drove|brought"
    r"|bought|sent|spent|paid|put|set|let|read|rose|fell|knew|threw|chose|broke|taught|went|led|took|came|made|gave|got|kept|\p{L}+ed|\p{L}{3,}s|adds|recalls|admits)\b",
}
COMPLEMENTS = (" de but", " de police", " général", " générale", " adjoint", " adjointe")
GOES_ON = r"(?:[.,!?;»”\"]|$|\s(?:devant|aux?|en|dans|lors|après|avant|sur|à|joint|with|in|on|at|after|before|as|to)\b)"


REVEREND = ("Rev ", "Rev. ", "Reverend ", "Father ", "Père ")
LEADS = {"fr": ("le ", "la ", "l'", "l’"), "en": ("the ",)}
TAKING_UP = words("vị nữ nam viên")
DOES = "cho|nói|hứa|khẳng|nhấn|yêu|cũng|đã|sẽ|đang|từng|cam|chia|kể|mong|bày|giải|lưu|đánh"  # what one does
APPOSED = patterns.compile(r",\s\p{Ll}[^.,;:«»“”\"()]{2,60},(?=\s)")  # "the mayor, a former baker, said"


class Told(NamedTuple):
    """A person, and the words that tell the calling, with the noun in them."""

    person: Person
    name: NameMention
    span: Span
    noun: str


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    present = (fields.words_of() | TAKING_UP) & article.vocabulary
    some = present or article.language == "vi"
    full = [person for person in people if person.full and not _is_thing(person)] if some else []
    for block in article.prose if full else ():
        if block.role in SKIPPED or (block.language != "vi" and present.isdisjoint(block.vocabulary)):
            continue
        for span, noun in _places(block, present):
            own = [person for person in full if person.names[0].block.region is block.region]
            told = _last_told(article, own, block, span)
            if told is not None and told.noun != noun and not _is_brought_in(article, noun, block.language):
                yield _hit(block, span, told)
                break


def _hit(block: Block, span: Span, told: Told) -> Hit:
    values: dict[str, Value] = {
        "title": block.text[span.start : span.end],
        "other": told.name.block.text[told.span.start : told.span.end],
        "name": told.name.text,
    }
    related = (Related(told.name.block, told.span, "other"),)
    return Hit("titles", block, span, values, related, doubt=2)


# --- The title --------------------------------------------------------------------------------------------------------


def _places(block: Block, present: frozenset[str]) -> Iterator[tuple[Span, str]]:
    """The definite titles of a block that speak or act, each with its noun; in Vietnamese "vị bác sĩ", "nữ họa sĩ"."""
    if block.language == "vi":
        for found in _taking_up().finditer(block.lower):
            if found["opens"] is not None and block.text[found.start("noun")].islower():
                continue
            if not block.text[found.end() : found.end() + 2].strip()[:1].isupper():
                yield Span(*found.span()), found["noun"]
    for noun in present & block.vocabulary if block.language in SAYING else ():
        at = found.start() if (found := patterns.compile(rf"\b{noun}\b").search(block.lower)) else 0
        if block.tokens.lowered.count(noun) != 1:
            continue
        for lead in LEADS[block.language]:
            start = at - len(lead)
            if block.lower.startswith(lead, start) and (start < 1 or not block.text[start - 1].isalnum()):
                span = Span(start, at + len(noun))
                if _speaks(block, span):
                    yield span, noun


def _speaks(block: Block, span: Span) -> bool:
    """Whether a title is the subject of a verb before it or behind it."""
    before, text = block.text[: span.start].rstrip(), block.text
    if patterns.compile(SAYING[block.language]).search(block.lower, max(0, span.start - 40), len(before)):
        return patterns.compile(GOES_ON).match(text, _end(block, span)) is not None
    opens = not before or before[-1] in '.!?:»”",' or text[span.start].isupper()
    end = _end(block, span)
    end = found.end() if (found := APPOSED.match(block.text, end)) else end
    return opens and patterns.compile(ACTING[block.language]).match(block.lower, end) is not None


@cache
def _taking_up() -> Any:
    listed = sorted(fields.vietnamese(), key=len, reverse=True)
    led = rf"(?<!\w)(?:{'|'.join(sorted(TAKING_UP))})\s|(?P<opens>^|(?<=[.!?]\s))"
    return patterns.compile(rf"(?:{led})(?P<noun>{'|'.join(listed)})(?!\w)(?(opens)(?=\s(?:{DOES})\s))")


def _end(block: Block, span: Span) -> int:
    """Where a title with its complement ends: "le gardien [de but]"."""
    complement = next((each for each in COMPLEMENTS if block.lower.startswith(each, span.end)), "")
    return span.end + len(complement)


def _is_brought_in(article: Article, noun: str, language: str) -> bool:
    """Whether another word of the page may have brought in somebody of a noun's field."""
    if language == "vi":
        text = article.source.folded
        others = fields.vietnamese()[noun].partition(" | ")[2].split(", ")
        return text.count(noun) > 1 or any(text.count(each) > noun.count(each) for each in others)
    found = fields.bringers(fields.nouns()[noun]).findall(strip(article.source.folded))
    return len(found) > 1


# --- The person -------------------------------------------------------------------------------------------------------


def _last_told(article: Article, own: Sequence[Person], block: Block, span: Span) -> Told | None:
    """The person of a fitting sex whom the region names last before a title, with the calling that the page tells."""
    at = block.map.to_source(span).start
    above = [
        (name.block.map.to_source(name.span).start, number, name)
        for number, person in enumerate(own)
        for name in person.names
        if name.block.role not in SKIPPED
    ]
    if any(name.block is block and 0 <= name.span.start - span.end <= 2 for _, _, name in above):
        return None
    lead = block.lower[span.start : span.start + 2] if block.language == "fr" else ""
    numbers = [number for place, number, _ in sorted(above, key=lambda each: each[0], reverse=True) if place < at]
    for number in dict.fromkeys(numbers):
        person = own[number]
        told = next((told for name in person.names if (told := _told(person, name))), None)
        sex = _sex(person)
        if sex and lead == ("la" if sex == "man" else "le"):
            continue
        if told is not None or sex or any(name.office for name in person.names):
            return told
    return None


def _sex(person: Person) -> str:
    return next((sex for name in person.names if " " in name.text and (sex := given_names.sex(name.text))), "")


def _told(person: Person, name: NameMention) -> Told | None:
    """The calling at a mention: "Ann Duval, the mayor", "the mayor of Leeds, Ann Duval"."""
    if " " not in name.text and name.office is None:
        return None
    block = name.block
    if name.text.startswith(REVEREND):
        return Told(person, name, name.span, "prêtre")
    found = _pattern(TOLD_BEHIND, block.language).match(block.lower, name.span.end)
    if found is not None:
        return Told(person, name, Span(name.span.start, found.end()), found["noun"])
    shape = TOLD_IN_VIETNAMESE if block.language == "vi" else TOLD_BEFORE
    found = _pattern(shape, block.language).search(block.lower, max(0, name.span.start - 80), name.span.start)
    return Told(person, name, Span(found.start(), name.span.end), found["noun"]) if found else None


@cache
def _pattern(shape: str, language: str) -> Any:
    listed = fields.words_of(language) | (fields.WIDE if language != "vi" else set())
    return patterns.compile(shape.format(nouns="|".join(sorted(listed, key=len, reverse=True))))


def _is_thing(person: Person) -> bool:
    text = person.names[0].text
    return bool(countries.places(text)) or not BODIES.isdisjoint(fold(text).split())
