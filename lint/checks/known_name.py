"""A name one slip of the keyboard away from a name of the register, with that person's title or organisation beside it.

The title makes the person certain: "Emmanuel Marcon, président français" can be nobody else. Without it a name that
resembles a known one is somebody's own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from lint.annotate import countries, holders, persons
from lint.annotate.fold import fold, toneless
from lint.annotate.holders import Office
from lint.annotate.persons import Person
from lint.annotate.titles import Title
from lint.model import Agreement, Article, Edit, Hit, NameMention, Suggestion

OUTCOMES = ("slip",)


class Entry(NamedTuple):
    """A person of the desk's register; `rules/tables/register.yaml` explains the columns."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    office: tuple[str, ...] = ()
    organisation: tuple[str, ...] = ()
    since: str = ""
    until: str = ""


class Params(NamedTuple):
    """`offices`: heads of states and bodies with their terms; `register`: the desk's own list."""

    offices: tuple[Office, ...] = ()
    register: tuple[Entry, ...] = ()


class Known(NamedTuple):
    """A name of the register: its forms, what office it goes with and of what."""

    id: str
    forms: tuple[str, ...]
    country: str
    offices: tuple[str, ...]
    bodies: tuple[str, ...]
    transliterated: bool = False
    since: str = ""
    until: str = ""


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    titled = [person for person in persons.of(article) if person.titles and person.full]
    if not titled:
        return
    index = _index(params)
    for person in titled:
        yield from _judge(person, index)


def _judge(person: Person, index: Index) -> Iterator[Hit | Agreement]:
    for name in _forms(person):
        language = name.block.language
        folded = fold(name.text)
        if language != "vi" and folded in index.forms:
            known = next((each for each in index.forms[folded] if _fits(each, person)), None)
            if known is not None:
                yield Agreement(name.block, name.span, "fact")
            continue
        for known, form in _candidates(index, name.text, folded, language):
            if _fits(known, person):
                yield _hit(name, known, form)
                return


def _forms(person: Person) -> Iterator[NameMention]:
    """The first mention of each spelling of several words."""
    seen = set()
    for name in person.names:
        if " " in name.text and name.text not in seen:
            seen.add(name.text)
            yield name


class Index(NamedTuple):
    """Folded form -> who bears it; folded word -> the forms that hold it."""

    forms: dict[str, list[Known]]
    words: dict[str, list[tuple[Known, str]]]


@lru_cache(maxsize=4)
def _index(params: Params) -> Index:
    index = Index(defaultdict(list), defaultdict(list))
    for known in (*_heads(params.offices), *_entries(params.register)):
        for form in known.forms:
            index.forms[fold(form)].append(known)
            for word in fold(form).split():
                index.words[word].append((known, form))
    return index


def _heads(offices: tuple[Office, ...]) -> Iterator[Known]:
    for office in offices:
        bodies = () if office.country else office.of
        for term in holders.terms(office):
            forms = tuple(form for form in term.forms if " " in form)
            yield Known(office.id, forms, office.country, (office.office,), bodies, office.transliterated)


def _entries(register: tuple[Entry, ...]) -> Iterator[Known]:
    for entry in register:
        forms = (entry.name, *entry.aliases)
        yield Known(entry.id, forms, "", entry.office, entry.organisation, False, entry.since, entry.until)


# --- How near a name is -----------------------------------------------------------------------------------------------


def _candidates(index: Index, text: str, folded: str, language: str) -> Iterator[tuple[Known, str]]:
    """Registered forms that are one slip away, each with the person."""
    words = folded.split()
    if folded in index.forms:
        if language == "vi" and not text.isascii():
            yield from ((known, form) for known, form in _accented(index, folded) if _differ_in_tone(text, form))
        return
    seen = set()
    for word in words:
        for known, form in index.words.get(word, ()):
            if form not in seen:
                seen.add(form)
                if _is_slip(words, fold(form).split(), known.transliterated):
                    yield known, form


def _accented(index: Index, folded: str) -> Iterator[tuple[Known, str]]:
    for known in index.forms[folded]:
        own = [form for form in known.forms if not form.isascii() and fold(form) == folded]
        yield from ((known, form) for form in own[:1])


def _differ_in_tone(text: str, form: str) -> bool:
    """Whether two Vietnamese names of the same letters differ in a mark; where it stands on the syllable is free."""
    return [toneless(word) for word in text.split()] != [toneless(word) for word in form.split()]


def _is_slip(words: list[str], known: list[str], transliterated: bool) -> bool:
    """Whether one word differs, by one letter; spellings of one foreign name do not count."""
    if (
        len(words) != len(known)
        or sum(word == other for word, other in zip(words, known, strict=True)) < len(words) - 1
    ):
        return False
    word, other = next(pair for pair in zip(words, known, strict=True) if pair[0] != pair[1])
    if transliterated and _sound(word) == _sound(other):
        return False
    return len(word) > 2 and _one_edit(word, other)


def _one_edit(one: str, other: str) -> bool:
    """Whether a letter is missing, added or another one, or two change places."""
    short, long = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or short[at:] == long[at + 1] + long[at] + long[at + 2 :]


SOUNDS = {
    "ph": "f", "ou": "u", "oo": "u", "w": "v", "y": "i", "ck": "k", "qu": "k", "q": "k", "ch": "s", "sh": "s", "c": "k",
    "z": "s", "dj": "j", "x": "s", "h": "", "e": "i", "o": "u", "-": "", "'": "",
}  # fmt: skip


def _sound(word: str) -> str:
    """A word as it may be transliterated: vowels that are exchanged, letters doubled or silent."""
    for written, heard in SOUNDS.items():
        word = word.replace(written, heard)
    return "".join(letter for at, letter in enumerate(word) if letter != word[at - 1 : at])


# --- Whether it is that person ----------------------------------------------------------------------------------------


def _fits(known: Known, person: Person) -> bool:
    """Whether a title of a person is the registered one's, and none is another's."""
    if known.country and any(title.country not in ("", known.country) for title in person.titles):
        return False
    return any(_holds(known, title) for title in person.titles)


def _holds(known: Known, title: Title) -> bool:
    if known.country:
        bare = not title.country and title.name.block.language == "en" and title.text[:1].islower()
        return title.office in known.offices and not (title.deputy or title.of or bare)
    published = title.name.block.region.published
    if published and not title.past and not known.since <= published.day.isoformat() <= (known.until or "9999"):
        return False
    said = f" {fold(title.text)} ".replace("'", " ")
    if any(f" {fold(body)} " in said for body in known.bodies):
        return True
    office = title.office in known.offices or any(f" {fold(office)} " in said for office in known.offices)
    return office and (not known.bodies or _in_sentence(known, title))


def _in_sentence(known: Known, title: Title) -> bool:
    block = title.name.block
    sentence = block.sentence_at(title.span.start)
    said = fold(block.text[sentence.start : sentence.end])
    return any(fold(body) in said for body in known.bodies)


def _hit(name: NameMention, known: Known, form: str) -> Hit:
    what = countries.shown(known.country) if known.country else (known.bodies or known.offices)[0]
    values = {"name": name.text, "known": form, "of": what}
    suggestion = Suggestion(form, (Edit(name.span, form),))
    return Hit("slip", name.block, name.span, values, suggestions=(suggestion,), entry=known.id)
