"""One person, a man here and a woman there, in titles and forms of address: "Mr Hale" for the only Hale, Ruth Hale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.annotate import given_names, persons, sexes
from lint.annotate.fold import fold
from lint.annotate.forms import ADDRESSES
from lint.annotate.gender import Sign
from lint.annotate.name_grammar import FAMILIES, words
from lint.annotate.persons import FAMILY, Person
from lint.model import Article, Block, Hit, NameMention, Related, Role, Value
from lint.persons.nobody import SKIPPED, is_thing, offset
from lint.record import NamedTuple
from lint.source import Span

FORMS = words("mr mrs ms miss m mme mlle monsieur madame")
SURVIVING = frozenset(("survives", "predeceased"))
CHANGES = ("transgenre", "transgender", " trans ", "non-binaire", "non-binary", "chuyển giới")
CALLED = {
    **dict.fromkeys(("ông", "anh", "thầy", "chú", "Ông", "Anh", "Thầy", "Chú"), "man"),
    **dict.fromkeys(("bà", "chị", "cô", "Bà", "Chị", "Cô"), "woman"),
}
FULL = 3  # syllables of a full Vietnamese name


class Found(NamedTuple):
    """A word that shows a gender: its block, span and text."""

    block: Block
    span: Span
    gender: str

    @property
    def text(self) -> str:
        return self.block.text[self.span.start : self.span.end]


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """Persons that are a man and a woman."""
    hits = [*_at_names(article, people), *_addressed_otherwise(article, people), *_survivors(article, people)]
    if hits and not any(word in article.source.text for word in CHANGES):
        yield from hits


def _at_names(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    signed = [person for person in people if person.signs]
    for person in signed:
        told = {sign.gender for sign in person.signs}
        if person.full and "man" not in told:
            yield from _minister(person)
        if person.full and len(told) > 1:
            yield from _in_titles(article, person)
        elif person.full:
            yield from _against_given(person, person.signs[0])


def _in_titles(article: Article, person: Person) -> Iterator[Hit]:
    """Two signs at one name. A family name alone may be a relative's, where the article speaks of any."""
    if person.names[0].block.language == "vi" and all(len(name.text.split()) < FULL for name in person.names):
        return  # "ông Bảy Thành" and his wife, "bà Bảy Thành"
    men = [sign for sign in person.signs if sign.gender == "man"]
    women = [sign for sign in person.signs if sign.gender == "woman"]
    rare, usual = (men, women) if len(men) < len(women) else (women, men)
    if len(men) == len(women) and (men[0].name.block.paragraph, men[0].span) > (
        women[0].name.block.paragraph,
        women[0].span,
    ):
        rare, usual = men, women
    first, *_, last = sorted((rare[0], usual[0]), key=lambda sign: offset(sign.name.block, sign.span))
    if first.name.block is last.name.block and last.span.start < first.name.block.sentence_at(first.span.start).end:
        return  # "M. Camille Roy et Mme Camille Roy"
    whole = any(" " in sign.name.text for sign in rare) and any(" " in sign.name.text for sign in usual)
    together = any(_in_one_sentence(man.name, woman.name) for man in men for woman in women)
    if (whole and not together) or not (whole or _has_family(article)):
        yield _hit(_found(rare[0]), _found(usual[0]), person)


def _in_one_sentence(one: NameMention, other: NameMention) -> bool:
    """Whether a sentence holds two names: "M. Dominique Roy et Mme Dominique Roy" are two persons."""
    block, start = one.block, one.span.start
    return block is other.block and start != other.span.start and block.sentence_at(start) == block.sentence_at(
        other.span.start
    )


def _against_given(person: Person, sign: Sign) -> Iterator[Hit]:
    """ "Sophie Lamb, a businessman": the sign against the given name."""
    name, sex = sign.name, given_names.sex(sign.name.text)
    if sign.noun and " " in name.text and sex not in ("", sign.gender):
        usual = Found(name.block, name.span, sex)
        yield _hit(_found(sign), usual, person)


def _minister(person: Person) -> Iterator[Hit]:
    """ "Le ministre de la Culture, Ann Duval", whom the page calls madame, "a-t-elle dit"."""
    sign = next((sign for sign in person.signs if sign.name.office and not sign.noun), None)
    for title in person.titles if sign else ():
        block, start = title.name.block, title.span.start - 3
        if (
            sign
            and title.office == "minister"
            and start >= 0
            and block.lower.startswith("le ministre", start)
            and "-elle " in block.lower
        ):
            yield _hit(Found(block, Span(start, title.name.span.end), ""), _found(sign), person)
            return


def _found(sign: Sign) -> Found:
    return Found(sign.name.block, sign.span, sign.gender)


def _has_family(article: Article) -> bool:
    relatives = persons.FAMILY.get(article.language, frozenset())
    return any(word.strip(".,;:»«()\"'’") in relatives for word in article.source.text.lower().split())


def _hit(odd: Found, usual: Found, person: Person) -> Hit:
    name = max((name.text for name in person.names), key=len)
    values: dict[str, Value] = {"odd": odd.text, "usual": usual.text, "name": name}
    return Hit("gender", odd.block, odd.span, values, (Related(usual.block, usual.span, "usual"),))


def _addressed_otherwise(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "Mr Hale" where the only Hale is Ruth Hale."""
    addressed = [name for name in article.names if name.office and name.office.lower().rstrip(".") in FORMS]
    for odd in addressed:
        family = fold(odd.text).rpartition(" ")[2]
        bearers = [p for p in people if p.full and p.key.rpartition(" ")[2] == family and not is_thing(p)]
        if len(bearers) != 1 or (" " in odd.text and not any(odd is name for name in bearers[0].names)):
            continue
        name = next(name for name in bearers[0].names if " " in name.text)
        sex = given_names.sex(name.text)
        said = ADDRESSES.get((odd.office or "").lower().rstrip("."), sex)
        if not sex or sex == said or any(sign.gender == said for sign in bearers[0].signs if sign.name is not odd):
            continue
        if offset(odd.block, odd.span) < offset(name.block, name.span) or _speaks_of_kin(odd):
            continue
        start = odd.block.text.rfind(odd.office or "", 0, odd.span.start)
        span = Span(start, odd.span.end)
        if odd.block.text.endswith((" et ", " and ", "& "), 0, start):
            continue
        values: dict[str, Value] = {
            "odd": odd.block.text[span.start : span.end],
            "usual": name.text,
            "name": name.text,
        }
        yield Hit("gender", odd.block, span, values, (Related(name.block, name.span, "usual"),))
        return


def _speaks_of_kin(name: NameMention) -> bool:
    """Whether the sentence of a name, or one beside it, speaks of relatives."""
    block = name.block
    sentence = block.sentence_at(name.span.start)
    first = block.sentence_at(max(0, sentence.start - 2)).start
    last = block.sentence_at(min(len(block.text) - 1, sentence.end + 2)).end
    said = block.lower[first:last].replace("'", " ").replace("’", " ").replace(",", " ").replace(".", " ").split()
    return not FAMILY.get(block.language, frozenset()).isdisjoint(said)


# --- Who survives whom ------------------------------------------------------------------------------------------------


class Sexed(NamedTuple):
    """A person whose sex is known, and the word that tells it."""

    person: Person
    sex: str
    block: Block
    span: Span


def _survivors(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """The survivor of a region who is none, where it names a man and a woman."""
    for index in {person.names[0].block.region.index for person in people} if SURVIVING & article.vocabulary else ():
        named = [one for person in people if person.names[0].block.region.index == index and (one := _sexed(person))]
        if len(named) == 2:
            yield from _survivor([b for b in article.prose if b.region.index == index and b.role not in SKIPPED], named)


def _sexed(person: Person) -> Sexed | None:
    """The sex of a person, where the words at the name or the given name tell it."""
    told = {sign.gender for sign in person.signs}
    given = next((sex for name in person.names if " " in name.text and (sex := given_names.sex(name.text))), "")
    if len(told) == 1 and given in ("", *told):
        sign = person.signs[0]
        return Sexed(person, sign.gender, sign.name.block, sign.span)
    full = next((name for name in person.names if " " in name.text and name.block.role != Role.BYLINE), None)
    if told or full is None or is_thing(person):
        return None
    sex = sex_in_vietnamese(full.text) or given_names.sex(full.text)
    return Sexed(person, sex, full.block, full.span) if sex else None


def sex_in_vietnamese(name: str) -> str:
    """The sex that a middle word of a Vietnamese name tells, with its accents or without."""
    first, *middle = fold(name).split()[:-1] or [""]
    if first not in FAMILIES:
        return ""
    return "woman" if "thi" in middle else "man" if "van" in middle else ""


def _survivor(blocks: Sequence[Block], named: Sequence[Sexed]) -> Iterator[Hit]:
    """ "She married Paul Hale. He survives him." of a woman who has died."""
    dead = named[0]
    if dead.sex == named[1].sex:
        return
    for block in blocks:
        for verb in SURVIVING:
            at = block.lower.find(f" {verb} ")
            end = at + len(verb) + 2
            word = next((w for w in sexes.pronouns(block) if at >= 0 and w.span.start == end), None)
            if word is None or block.text[word.span.end : word.span.end + 1] not in " ,.;":
                continue
            if word.sex != dead.sex and block.lower[word.span.start : word.span.end] in ("him", "her"):
                values: dict[str, Value] = {
                    "odd": block.text[word.span.start : word.span.end],
                    "usual": dead.block.text[dead.span.start : dead.span.end],
                    "name": dead.person.names[0].text,
                }
                related = (Related(dead.block, dead.span, "usual"),)
                yield Hit("gender", block, word.span, values, related)
                return
