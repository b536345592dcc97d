"""A name one slip of the keyboard away from a name of the register, with that person's title or organisation beside it.

The title makes the person certain: "Emmanuel Marcon, président français" can be nobody else. Without it a name that
resembles a known one is somebody's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import countries, holders, persons
from lint.annotate.fold import fold, toneless
from lint.annotate.holders import Office
from lint.annotate.persons import Person
from lint.annotate.titles import Title
from lint.kept import kept
from lint.model import Agreement, Article, Edit, Hit, NameMention, Suggestion
from lint.record import NamedTuple

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
    folded: tuple[list[str], ...]  # the words of each form
    ends: frozenset[str]  # the first and the last word of each
    country: str
    offices: tuple[str, ...]
    bodies: tuple[str, ...]
    transliterated: bool = False
    since: str = ""
    until: str = ""


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    register = None
    for person in persons.of(article):
        if person.titles and person.full:
            register = register or _register(params)
            yield from _judge(person, register.bearers(person))


def _judge(person: Person, bearers: list[Known]) -> Iterator[Hit | Agreement]:
    for name in _forms(person):
        said = _compare(name, person, bearers)
        if said is not None:
            yield said
            if isinstance(said, Hit):
                return


def _forms(person: Person) -> Iterator[NameMention]:
    """The first mention of each spelling of several words."""
    seen = set()
    for name in person.names:
        if " " in name.text and name.text not in seen:
            seen.add(name.text)
            yield name


# --- Who bears such a title -------------------------------------------------------------------------------------------


class Register:
    """The names of a rule's tables, by title."""

    def __init__(self, params: Params) -> None:
        self.entries = _entries(params.register)
        self.bodies = [_known(office, holders.forms(e)) for office in params.offices for e in _bodies(office)]
        self.states: dict[tuple[str, str], list[Known]] = {}
        self.offices: dict[str, list[Office]] = {}
        for office in params.offices:
            if office.country:
                self.offices.setdefault(office.office, []).append(office)

    def bearers(self, person: Person) -> list[Known]:
        """Whoever may bear a title of a person."""
        found = list(self.entries)
        for title in person.titles:
            if title.deputy:
                continue
            if not title.of and title.office in self.offices:
                found += self._heads(title.office, title.country)
            if title.of or not title.country:
                found += self.bodies
        return found

    def _heads(self, title: str, country: str) -> list[Known]:
        """The heads of states that a title can mean, one country's where it names one."""
        key = title, country
        if key not in self.states:
            offices = (office for office in self.offices[title] if country in ("", office.country))
            self.states[key] = [_known(office, holders.forms(e)) for office in offices for e in office.holders]
        return self.states[key]


_register = kept(Register)


def _bodies(office: Office) -> tuple[str, ...]:
    """The holders of a body's office, none of a country's."""
    return () if office.country else office.holders


def _known(office: Office, forms: tuple[str, ...]) -> Known:
    bodies = () if office.country else office.of
    folded = _folded(forms)
    told = office.country, (office.office,), bodies, office.transliterated
    return Known(office.id, forms, folded, _ends(folded), *told)


def _entries(register: tuple[Entry, ...]) -> tuple[Known, ...]:
    return tuple(
        Known(each.id, forms, folded, _ends(folded), "", each.office, each.organisation, False, each.since, each.until)
        for each in register
        for forms in [(each.name, *each.aliases)]
        for folded in [_folded(forms)]
    )


def _folded(forms: tuple[str, ...]) -> tuple[list[str], ...]:
    return tuple(fold(form).split() for form in forms)


def _ends(folded: tuple[list[str], ...]) -> frozenset[str]:
    return frozenset(word for parts in folded for word in (parts[0], parts[-1]))


# --- How near a name is -----------------------------------------------------------------------------------------------


def _compare(name: NameMention, person: Person, bearers: list[Known]) -> Hit | Agreement | None:
    """What a name says beside those of the register: one of them, one slip away from one, neither."""
    words = fold(name.text).split()
    slip = None
    ends = {words[0], words[-1]}
    for known in bearers:
        if known.ends.isdisjoint(ends):
            continue
        for form, parts in zip(known.forms, known.folded, strict=True):
            if len(parts) < 2 or (parts[0] != words[0] and parts[-1] != words[-1]):
                continue
            if parts == words and _fits(known, person):
                return _registered(name, known, form)
            if slip is None and _is_slip(words, parts, known.transliterated) and _fits(known, person):
                slip = known, form
    return _hit(name, *slip) if slip else None


def _registered(name: NameMention, known: Known, form: str) -> Hit | Agreement:
    """A name that has the letters of a registered one; in Vietnamese the marks must be its own too."""
    if name.block.language == "vi" and not name.text.isascii():
        marked = next((own for own in known.forms if not own.isascii() and fold(own) == fold(form)), name.text)
        if _differ_in_tone(name.text, marked):
            return _hit(name, known, marked)
    return Agreement(name.block, name.span, "fact")


def _differ_in_tone(text: str, form: str) -> bool:
    """Whether two Vietnamese names of the same letters differ in a mark; where it stands on the syllable is free."""
    return [toneless(word) for word in text.split()] != [toneless(word) for word in form.split()]


def _is_slip(words: list[str], known: list[str], transliterated: bool) -> bool:
    """Whether one word differs, by one letter; spellings of one foreign name do not count."""
    if len(words) != len(known):
        return False
    odd = [pair for pair in zip(words, known, strict=True) if pair[0] != pair[1]]
    if len(odd) != 1 or (transliterated and _sound(odd[0][0]) == _sound(odd[0][1])):
        return False
    return len(odd[0][0]) > 2 and _one_edit(*odd[0])


def _one_edit(one: str, other: str) -> bool:
    """Whether a letter is missing, added or another one, two change places, or another letter than that is doubled."""
    if len(one) > 5 and _single(one) == _single(other):
        return True
    short, long = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    ends = (at + 2, at + 3)
    turned = any(short[at:end] == long[at:end][::-1] and short[end:] == long[end:] for end in ends)
    return turned or short[at + 1 :] == long[at + 1 :]


def _single(word: str) -> str:
    """A word with each doubled letter once."""
    return "".join(letter for at, letter in enumerate(word) if letter != word[at - 1 : at])


SOUNDS = {
    "ph": "f", "ou": "u", "oo": "u", "w": "v", "y": "i", "ck": "k", "qu": "k", "q": "k", "ch": "s", "sh": "s", "c": "k",
    "z": "s", "dj": "j", "x": "s", "h": "", "e": "i", "o": "u", "-": "", "'": "",
}  # fmt: skip


def _sound(word: str) -> str:
    """A word as it may be transliterated: vowels that are exchanged, letters doubled or silent."""
    for written, heard in SOUNDS.items():
        word = word.replace(written, heard)
    return _single(word)


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
