"""One person, a man here and a woman there: in titles and forms of address, in a noun that takes up a title, and in
English in a pronoun that stands alone among those of the other gender."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import countries, given_names, persons
from lint.annotate.fold import fold
from lint.annotate.gender import WOMAN_OF, Sign
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.model import Article, Block, Hit, NameMention, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

CHANGES = ("transgenre", "transgender", " trans ", "non-binaire", "non-binary", "chuyển giới")
# What may follow a French noun that stands for a person named before.
VERBS = words(
    "a est avait était s'est n'a explique raconte dit ajoute confie se affirme souligne estime assure n'avait rappelle "
    "précise insiste regrette veut compte espère indique annonce reconnaît déplore juge promet note conclut résume"
)
PRONOUNS = {
    **dict.fromkeys(words("he him his himself"), "man"),
    **dict.fromkeys(words("she her hers herself"), "woman"),
}


MAN_OF = {woman: man for man, woman in WOMAN_OF["fr"].items()}


RELATIVES = persons.FAMILY["en"] | words("man woman men women boy girl boys girls")
REACH = 3  # paragraphs
CALLED = {
    **dict.fromkeys(("ông", "anh", "thầy", "chú", "Ông", "Anh", "Thầy", "Chú"), "man"),
    **dict.fromkeys(("bà", "chị", "cô", "Bà", "Chị", "Cô"), "woman"),
}
MIDDLES = {"văn": "man", "thị": "woman"}
FULL = 3  # syllables of a full Vietnamese name
BARE = {"ông": "man", "bà": "woman"}
# Words that make another thing of "ông" and "bà" before or behind them: "bà con", "đàn bà", "ông bà", "bà ngoại".
KINDS = words(
    "ông bà con nội ngoại chủ cụ lão già mẹ cháu cố tổ trùm đàn quý các những hai hàng cô chú bác đồng táo địa trời tây"
)


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
    hits = [*_at_names(article, people), *_in_pronouns(article, people), *_in_addresses(article, people)]
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
    for person in people:
        if person.full and person.names[0].block.language == "vi":
            yield from _by_given_name(article, person, people)
    for person in signed:
        if person.full and person.names[0].block.language == "fr":
            yield from _in_noun(article, person, people)


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
    whole = any(" " in sign.name.text for sign in rare) and any(" " in sign.name.text for sign in usual)
    if whole or not _has_family(article):
        yield _hit(_found(rare[0]), _found(usual[0]), person, doubt=0 if whole else 1)


def _against_given(person: Person, sign: Sign) -> Iterator[Hit]:
    """ "Sophie Lamb, a businessman": the sign against the given name."""
    name, sex = sign.name, given_names.sex(sign.name.text)
    if sign.noun and " " in name.text and sex not in ("", sign.gender):
        usual = Found(name.block, name.span, sex)
        yield _hit(_found(sign), usual, person, doubt=2)


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
            yield _hit(Found(block, Span(start, title.name.span.end), ""), _found(sign), person, doubt=2)
            return


def _by_given_name(article: Article, person: Person, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "thầy Lê Đức Lâm", then "cô Lâm"; "bà Lê Văn Lâm"."""
    name = next((name for name in person.names if len(name.text.split()) >= FULL), None)
    if name is None or _has_family(article):
        return
    *_, middle, given = name.text.split()
    block, start = name.block, max(0, name.span.start - 5)
    before = [] if block.lower.endswith("ông bà ", 0, name.span.start) else block.lower[start : name.span.start].split()
    before = before[-1:]
    first = name.text.split()[0].lower()
    title = first if first in CALLED else before[0] if before and before[0] in CALLED else ""
    sex = MIDDLES.get(middle.lower()) or CALLED.get(title, "")
    usual = Found(block, Span(name.span.start - (len(title) + 1) * bool(title and title != first), name.span.end), sex)
    if title in CALLED and title != first and CALLED[title] != sex:
        yield _hit(Found(block, usual.span, ""), Found(block, name.span, ""), person, doubt=2)
        return
    if not sex or sum(each.names[0].text.split()[-1] == given for each in people if each.full) > 1:
        return
    for other in article.prose:
        if other.region is block.region and given in other.text:
            for found in patterns.compile(rf"(?<!\w)(?P<called>{'|'.join(CALLED)})\s{given}(?!\w|\s\p{{Lu}})").finditer(
                other.text
            ):
                if CALLED[found["called"]] != sex:
                    yield _hit(Found(other, Span(*found.span()), ""), usual, person, doubt=1)
                    return


def _found(sign: Sign) -> Found:
    return Found(sign.name.block, sign.span, sign.gender)


def _has_family(article: Article) -> bool:
    relatives = persons.FAMILY.get(article.language, frozenset())
    return any(word.strip(".,;:»«()\"'’") in relatives for word in article.source.text.lower().split())


def _hit(odd: Found, usual: Found, person: Person, doubt: int) -> Hit:
    name = max((name.text for name in person.names), key=len)
    values: dict[str, Value] = {"odd": odd.text, "usual": usual.text, "name": name}
    return Hit("gender", odd.block, odd.span, values, (Related(usual.block, usual.span, "usual"),), doubt=doubt)


# --- A noun without a name --------------------------------------------------------------------------------------------


def _in_noun(article: Article, person: Person, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "le réalisateur Paul Morel", then "La réalisatrice a promis" where no woman of that calling is named."""
    sign = person.signs[0]
    other = WOMAN_OF["fr"].get(sign.noun) or MAN_OF.get(sign.noun)
    if other is None or article.source.text.lower().count(other) != 1:
        return
    if any(one.gender != sign.gender for each in people for one in each.signs):
        return
    article_of = "la " if sign.gender == "man" else "le "
    for block in article.prose:
        at = block.text.lower().find(article_of + other)
        end = at + len(article_of + other)
        if at >= 0 and block.region is sign.name.block.region and stands_alone(block.text, at, end):
            odd = Found(block, Span(at, end), "")
            yield _hit(odd, _found(sign), person, doubt=1)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether "la réalisatrice" is a subject by itself, without complement, adjective or name."""
    if start > 0 and text[start - 1].isalnum():
        return False
    following = text[end + 1 :].partition(" ")[0].replace("’", "'")
    return text[end : end + 1] in (",", ".") or (text[end : end + 1] == " " and following in VERBS)


# --- A pronoun among others -------------------------------------------------------------------------------------------


def _in_pronouns(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "He won" in an article that has one person, a woman, and says she and her before and after."""
    text = article.source.text
    both = ("He " in text and " she " in text) or ("She " in text and " he " in text)
    if article.language != "en" or not both:
        return
    found = [pronoun for block in article.prose if block.language == "en" for pronoun in _pronouns(block)]
    men = [pronoun for pronoun in found if pronoun.gender == "man"]
    women = [pronoun for pronoun in found if pronoun.gender == "woman"]
    rare, usual = (men, women) if len(men) < len(women) else (women, men)
    if len(rare) != 1 or len(usual) < 3 or rare[0].text not in ("He", "She"):
        return
    at = found.index(rare[0])
    if not 0 < at < len(found) - 1 or found[at - 1].block.region is not rare[0].block.region:
        return
    person = _only_person(people, rare[0])
    if person is not None:
        yield _hit(rare[0], found[at - 1], person, doubt=1)


def _pronouns(block: Block) -> Iterator[Found]:
    if block.role is Role.TITLE:
        return
    text = block.text
    quoted = list(_quotes(text))
    start = 0
    for word in text.split(" "):
        bare = word.strip(".,;:()\"“”'’!?—-")
        gender = PRONOUNS.get(bare.lower())
        if gender and not any(first <= start < last for first, last in quoted):
            at = start + word.index(bare)
            yield Found(block, Span(at, at + len(bare)), gender)
        start += len(word) + 1


def _quotes(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between double marks, roughly: a pronoun in direct speech is somebody else's."""
    marks = [at for at, letter in enumerate(text) if letter in '"“”«»']
    yield from zip(marks[::2], [*marks[1::2], len(text)][: len(marks[::2])], strict=True)


def _in_addresses(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """A Vietnamese "bà" without a name where all who are named are men, and are taken up by "ông"."""
    signed = [person for person in people if person.signs and person.signs[0].name.block.language == "vi"]
    genders = {sign.gender for person in signed for sign in person.signs}
    if len(genders) != 1 or _has_family(article):
        return
    found = [word for block in article.prose if block.language == "vi" for word in _bare_addresses(block)]
    odd = [word for word in found if word.gender not in genders]
    if len(odd) == 1 and len(found) > 2:
        yield _hit(odd[0], _found(signed[0].signs[0]), signed[0], doubt=1)


def _bare_addresses(block: Block) -> Iterator[Found]:
    """Forms of address that stand for a name, outside quotations."""
    quoted = list(_quotes(block.text))
    words = [(block.text[span.start : span.end], span) for span in block.words]
    for at, (word, span) in enumerate(words):
        gender = BARE.get(word.lower())
        if gender is None or any(first <= span.start < last for first, last in quoted):
            continue
        following = words[at + 1][0] if at + 1 < len(words) else "."
        before = words[at - 1][0].lower() if at else ""
        if following.islower() and following not in KINDS and before not in KINDS:
            yield Found(block, span, gender)


def _only_person(people: tuple[Person, ...], odd: Found) -> Person | None:
    """The one person that a pronoun can mean: nobody else is named in the paragraphs before it, nor any relative."""
    if RELATIVES & set(odd.block.text[: odd.span.start].lower().split()):
        return None
    near = [person for person in people if any(_is_near(name, odd) for name in person.names) and not _is_thing(person)]
    full = [person for person in near if person.full]
    known = set(full[0].key.split()) if len(full) == 1 else set()
    return full[0] if known and all(set(person.key.split()) & known for person in near) else None


def _is_near(name: NameMention, odd: Found) -> bool:
    """Whether a name stands in the paragraph of a pronoun, before it, or in one of the paragraphs above."""
    if name.block is odd.block:
        return name.span.start < odd.span.start
    return name.block.region is odd.block.region and 0 <= odd.block.paragraph - name.block.paragraph <= REACH


BODIES = words(
    "games cup university federation house court league council ministry association club school college museum "
    "committee party union park street river city hospital institute centre center festival championship olympics "
    "parliament assembly agency bank company award prize sea ocean mountain island islands airport station theatre"
)


def _is_thing(person: Person) -> bool:
    """Whether a name is one of a place or a body."""
    return bool(BODIES & set(person.key.split())) or _is_place(person.names[0].text)


def _is_place(name: str) -> bool:
    bare = name.removesuffix("'s").removesuffix("’s")
    known = countries.by_name(bare, "en") or countries.by_adjective(fold(bare), "en")
    return bool(known) or bool(countries.places(bare))
