"""The fact-checker's sheet of an article: its names, then its figures and dates, with what is known of each."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from lint import patterns
from lint.annotate import persons
from lint.annotate.persons import Person
from lint.annotate.words import table
from lint.digest import digest
from lint.frames import written
from lint.model import Article, Block, DateMention, NameMention, Quantity
from lint.record import NamedTuple
from lint.source import Span

if TYPE_CHECKING:
    from lint.engine import Report

State = Literal["contradicted", "agrees", "unchecked"]
STATES: tuple[State, ...] = ("contradicted", "agrees", "unchecked")  # worst first
UNRELATED = frozenset({"duplicates", "residue", "typography", "typos"})  # families that judge no value and no name
LONGEST = 80  # characters of a speaker; more is a clause
SAID = {
    "fr": r"(?:(?:a|ont|avait|avaient)\s(?:\w+ment\s|aussi\s|également\s)?(?:déclaré|affirmé|indiqué|précisé|annoncé|"
    r"souligné|rappelé|estimé|expliqué|ajouté|assuré|confié|remarqué|noté|constaté|raconté|détaillé|fait\ssavoir|fait\sétat)|"
    r"(?:déclare|affirme|indique|précise|annonce|souligne|rappel+e|estime|explique|assure|remarque|note|observe|constate|"
    r"raconte|confie|détaille|ajoute|prévient|préviennent)(?:nt)?)",
    "en": r"(?:has\s|have\s|had\s)?(?:said|says|told|announced|stated|added|confirmed|estimated|explained)",
    "vi": r"(?:cho biết|cho hay|khẳng định|nhấn mạnh|tuyên bố|phát biểu)",
}
ACCORDING = {"fr": r"(?:selon|d['’]après)", "en": r"according\sto", "vi": r"theo"}
# What follows these may be what is told, not who tells.
OBJECTS = ("souligné", "rappelé", "annoncé", "confirmed", "announced")
# What follows these is a noun: "l'annonce", "une heure précise".
DETERMINERS = table("le la l les un une d de du des ce cet cette ces son sa ses leur leurs heure toute aucune")
NOBODY = table("lui elle eux elles nous vous moi si lorsque quand while if when que qu être")
# A name does not end with these.
ENDS = table("à en on in at le la de du and et dans are is est a")
TAIL = r"\s+([^,;:.!?()«»“”\"]{2,80})"
CUTS = ',;:.!?()«»“”"'


class Form(NamedTuple):
    text: str
    seen: int


class Where(NamedTuple):
    """The line (from one), the paragraph (from one in its region, 0 for titles) and the sentence that holds it."""

    line: int
    paragraph: int
    sentence: str


class Checked(NamedTuple):
    """What rules say: `why` are messages where contradicted, else what it agrees with (text, calendar, bound, fact)."""

    state: State
    why: tuple[str, ...] = ()


class Name(NamedTuple):
    forms: tuple[Form, ...]
    office: str
    seen: int
    where: Where
    checked: Checked
    key: str


class Claim(NamedTuple):
    """A figure or a date in the text. `speaker` is empty where none is named, and `near` tells that it is named in
    another sentence of the paragraph. `again` are the other places where the text is known to say the same."""

    mention: Quantity | DateMention
    excerpt: str
    speaker: str
    near: bool
    where: Where
    checked: Checked
    key: str
    again: tuple[Where, ...] = ()


class Sheet(NamedTuple):
    path: str
    names: tuple[Name, ...]
    claims: tuple[Claim, ...]


def make(article: Article, report: Report) -> Sheet:
    """The sheet of an article from what it holds and what a report says of it."""
    verdicts = Verdicts(article.source.path, report)
    names = tuple(_name(person, article, verdicts) for person in _people(article))
    mentions: list[Quantity | DateMention] = [*article.quantities, *article.dates]
    mentions.sort(key=lambda mention: mention.block.map.to_source(mention.span))
    claims = [_claim(mention, article, verdicts) for mention in mentions]
    return Sheet(article.source.path, names, tuple(_once(claims, verdicts)))


def _once(claims: list[Claim], verdicts: Verdicts) -> Iterator[Claim]:
    """The claims in order; what the text says again, in the same words and of the same thing, is one claim."""
    first: dict[int, int] = {}
    again: dict[int, list[Claim]] = {}
    for index, claim in enumerate(claims):
        same = (other for other in range(index) if other not in first and verdicts.same(claims[other], claim))
        other = next(same, None)
        if other is not None:
            first[index] = other
            again.setdefault(other, [claims[other]]).append(claim)
    for index, claim in enumerate(claims):
        if index not in first:
            yield _joined(again[index]) if index in again else claim


def _joined(claims: list[Claim]) -> Claim:
    """One claim for several: the worst that is known of any, and the first who says it."""
    states = {each.checked.state: each.checked for each in reversed(claims)}
    told = next((each for each in claims if each.speaker and not each.near), claims[0])
    return claims[0]._replace(
        speaker=told.speaker,
        near=told.near,
        checked=next(states[state] for state in STATES if state in states),
        again=tuple(each.where for each in claims[1:]),
    )


def _people(article: Article) -> list[Person]:
    found = [person for person in persons.of(article) if person.names]
    return sorted(found, key=lambda person: person.names[0].block.map.to_source(person.names[0].span))


class Verdicts:
    """What was found and what held, by source span."""

    def __init__(self, path: str, report: Report) -> None:
        self.found = [
            (place.span, finding.message)
            for finding in report.findings
            if finding.family not in UNRELATED
            for place in (finding.place, *finding.related)
            if place.path == path
        ]
        self.held = [
            (span, held.against) for held in report.agreed.get(path, ()) for span in (held.span, *held.related)
        ]

        self.linked = [(held.span, other) for held in report.agreed.get(path, ()) for other in held.related]

    def same(self, one: Claim, two: Claim) -> bool:
        """Whether two mentions in the same words were compared and found to agree."""
        if one.excerpt.casefold() != two.excerpt.casefold():
            return False
        first, second = (each.mention.block.map.to_source(each.mention.span) for each in (one, two))
        return any(
            (first.overlaps(a) and second.overlaps(b)) or (first.overlaps(b) and second.overlaps(a))
            for a, b in self.linked
        )

    def of(self, span: Span) -> Checked:
        messages = _touching(self.found, span)
        if messages:
            return Checked("contradicted", messages)
        against = _touching(self.held, span)
        return Checked("agrees", against) if against else Checked("unchecked")


def _touching(known: list[tuple[Span, str]], span: Span) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said for other, said in known if other.overlaps(span)))


def _name(person: Person, article: Article, verdicts: Verdicts) -> Name:
    counts: dict[str, int] = {}
    for mention in person.names:
        counts[mention.text] = counts.get(mention.text, 0) + 1
    forms = tuple(Form(text, count) for text, count in sorted(counts.items(), key=lambda pair: -pair[1]))
    each = [verdicts.of(mention.block.map.to_source(mention.span)) for mention in person.names]
    states = {checked.state: checked for checked in reversed(each)}
    checked = states.get("contradicted") or states.get("agrees") or Checked("unchecked")
    where = _where(person.names[0], article)
    office = next((mention.office for mention in person.names if mention.office), "") or next(
        (title.text for title in person.titles), ""
    )
    key = digest(where.sentence.encode(), *(form.text.encode() for form in forms)).hex()
    return Name(forms, office, len(person.names), where, checked, key)


def _claim(mention: Quantity | DateMention, article: Article, verdicts: Verdicts) -> Claim:
    block, span = mention.block, mention.span
    sentence = block.sentence_at(span.start)
    dates = [date.span for date in article.dates if date.block is block]
    speaker = _speaker(block, sentence, dates)
    near = "" if speaker else next(filter(None, (_speaker(block, each, dates) for each in block.sentences)), "")
    where = _where(mention, article)
    shown = written(mention) if isinstance(mention, Quantity) else span
    excerpt = block.text[shown.start : shown.end]
    key = digest(where.sentence.encode(), excerpt.encode(), str(span.start - sentence.start).encode()).hex()
    checked = verdicts.of(block.map.to_source(span))
    return Claim(mention, excerpt, speaker or near, bool(near), where, checked, key)


def _where(mention: Quantity | DateMention | NameMention, article: Article) -> Where:
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    line = article.source.position(block.map.to_source(mention.span).start).line
    return Where(line, block.paragraph, block.text[sentence.start : sentence.end].strip())


def _speaker(block: Block, sentence: Span, dates: list[Span]) -> str:
    """Who says a sentence, where it tells in a simple way: "selon X", "X a déclaré", "a déclaré X".

    Dates part what they stand between, as a comma does: "a déclaré X jeudi".
    """
    if block.language not in SAID:
        return ""
    text = block.text
    for date in dates:
        text = text[: date.start] + "," * (date.end - date.start) + text[date.end :]
    text = text[sentence.start : sentence.end]
    told = patterns.compile(rf"(?i)\b{ACCORDING[block.language]}{TAIL}").search(text)
    if told and told[1].split()[0].lower() not in NOBODY:
        return _tidy(told[1])
    for verb in patterns.compile(rf"\b{SAID[block.language]}\b").finditer(text):
        before, after = text[: verb.start()], text[verb.end() :]
        inverted = not before or before.rstrip()[-1:] in CUTS
        if name := (_apposed(before) or _after(after, verb[0])) if inverted else _before(before):
            return name
    return ""


def _before(text: str) -> str:
    """The subject before a verb: what stands between it and the last mark, without a relative pronoun."""
    return _named(text[max(text.rfind(mark) for mark in CUTS) + 1 :])


def _apposed(text: str) -> str:
    """The subject that a relative clause parts from its verb: "X, qui préside, a déclaré"."""
    subject, _, clause = text.partition(",")
    return _named(subject) if clause.lstrip().startswith(("qui ", "who ")) else ""


def _named(subject: str) -> str:
    subject = subject.strip()
    for pronoun in (" qui", " who", " l", " l'", " l’"):
        subject = subject.removesuffix(pronoun)
    if subject.replace("’", " ").replace("'", " ").lower().rpartition(" ")[2] in DETERMINERS:
        return ""
    known = 2 < len(subject) <= LONGEST and any(map(str.isupper, subject))
    return _tidy(subject) if known and subject.split()[0].lower() not in NOBODY else ""


def _tidy(subject: str) -> str:
    """A name without what follows a dash, or the word that led on from it."""
    words = subject.partition(" - ")[0].partition(" – ")[0].split()
    while len(words) > 1 and words[-1] in ENDS:
        words.pop()
    return " ".join(words)


def _after(text: str, verb: str) -> str:
    """The subject behind a verb, up to the next mark."""
    end = min((at for mark in CUTS if (at := text.find(mark)) >= 0), default=len(text))
    subject = text[:end].strip()
    first = subject.partition(" ")[0].lower()
    if first in ("que", "qu", "that", "rằng", "") or first.startswith(("qu'", "qu’")):
        return ""
    named = any(map(str.isupper, subject))
    if (verb.endswith(OBJECTS) and not named) or len(subject) > LONGEST:
        return ""
    name = "" if named or text[end : end + 1] != "," else _name_in(text[end + 1 :])
    return f"{subject}, {name}" if name else _tidy(subject)


def _name_in(text: str) -> str:
    """The name that a text opens with, up to the next mark: of "le maire, Paul Rive, ..." the second half."""
    end = min((at for mark in CUTS if (at := text.find(mark)) >= 0), default=len(text))
    words = text[:end].split()
    return " ".join(words) if 2 <= len(words) <= 5 and all(word[0].isupper() for word in words) else ""


def bounds(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    """The interval of a figure where it says more than that a whole number is whole; else nothing."""
    low, high = quantity.low, quantity.high
    whole = low is not None and high is not None and high - low <= 1 and not quantity.approximation
    return (None, None) if whole and quantity.numbers[0].value % 1 == 0 else (low, high)
