"""Somebody taken up as a man where only a woman was told of, and the reverse: "says he" after a sculptor called Petra.

Only where all persons that a region names are of one sex, by their titles, the nouns at them or their given names, and
nobody else stands near whom the word may take up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.annotate import countries, given_names, sexes
from lint.annotate.dictionary import is_common, is_known
from lint.annotate.fold import fold
from lint.annotate.name_grammar import FAMILIES, words
from lint.annotate.persons import Person
from lint.annotate.sexes import Word
from lint.model import Article, Block, Hit, NameMention, Related, Role, Value
from lint.persons.genders import BODIES
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = (Role.TITLE, Role.CAPTION, Role.BYLINE, Role.TABLE, Role.LIST, Role.HEADING)
MOST = 2  # persons whom the region names
FEW = 2  # words that take the person up as what the name says, where several say the other
# Vietnamese words with which an address is another word, before or behind it.
OTHERWISE = words(
    "ông bà con nội ngoại chủ cụ lão già mẹ cháu cố tổ trùm đàn các những hai hàng cô chú bác đồng táo địa trời tây "
    "em trai gái hùng chị anh dâu rể giáo bé nàng đơn đọng vợ chồng ruột họ tiếng nước thầy dì cậu mợ thím người"
)
PLACED = words(
    "in at from to near into of the across around outside via à en au aux vers près sur ở tại từ về tỉnh huyện xã "
    "phường quận thị phố bản làng thôn"
)
SURVIVED = ("survives", "predeceased")


class Sexed(NamedTuple):
    """A person whose sex is known, and the word that tells it."""

    person: Person
    sex: str
    block: Block
    span: Span


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """One hit a region."""
    by_region: dict[int, list[Person]] = {}
    for person in people:
        by_region.setdefault(person.names[0].block.region.index, []).append(person)
    for index, own in by_region.items():
        blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
        found = [(block, word) for block in blocks for word in _outside(article, block)]
        if found:
            yield from _in_region(article, blocks, found, own)


def _in_region(
    article: Article, blocks: Sequence[Block], found: list[tuple[Block, Word]], own: Sequence[Person]
) -> Iterator[Hit]:
    """The odd word of a region, and the survivor who is none."""
    for sex in ("man", "woman"):
        odd = [(block, word) for block, word in found if word.sex == sex]
        if not odd or len(odd) > FEW or (len(odd) > 1 and 2 * len(odd) >= len(found)):
            continue
        told = [person for person in own if any(name.block.role not in SKIPPED for name in person.names)]
        at = offset(*_place(odd[0]))
        above = [person for person in told if offset(person.names[0].block, person.names[0].span) < at]
        named = [one for person in above if (one := sexed(person))]
        unknown = [person for person in above if not any(one.person is person for one in named)]
        named = named or _addressed(unknown, found, odd)
        unknown = [person for person in unknown if not any(one.person is person for one in named)]
        if not 0 < len(named) <= MOST or not all(map(_may_be_nobody, unknown)):
            continue
        if {one.sex for one in named} == ({"man", "woman"} - {sex}):
            yield from _odd(article, blocks, named, odd[0], len(found) - len(odd))
    named = [one for person in own if (one := sexed(person))]
    if len(named) == 2:
        yield from _survivor(blocks, named)


def _place(found: tuple[Block, Word]) -> tuple[Block, Span]:
    return found[0], found[1].span


def offset(block: Block, span: Span) -> int:
    """Where a stretch of a block stands in the source."""
    return block.map.to_source(span).start


def _addressed(
    unknown: Sequence[Person], found: list[tuple[Block, Word]], odd: list[tuple[Block, Word]]
) -> list[Sexed]:
    """The only person of a Vietnamese text, whose sex another address tells."""
    full = [person for person in unknown if " " in person.names[0].text and not is_thing(person)]
    full = [person for person in full if person.names[0].office or person.titles]
    told = [(block, word) for block, word in found if word.sex != odd[0][1].sex]
    if len(full) != 1 or not told or full[0].names[0].block.language != "vi" or len(odd) > 1:
        return []
    block, word = told[0]
    return [Sexed(full[0], word.sex, block, word.span)]


# --- Who is named -----------------------------------------------------------------------------------------------------


def sexed(person: Person) -> Sexed | None:
    """The sex of a person, where the words at the name or the given name tell it."""
    told = {sign.gender for sign in person.signs}
    given = next((sex for name in person.names if " " in name.text and (sex := given_names.sex(name.text))), "")
    if len(told) == 1 and given in ("", *told):
        sign = person.signs[0]
        return Sexed(person, sign.gender, sign.name.block, sign.span)
    full = next((name for name in person.names if " " in name.text and name.block.role != Role.BYLINE), None)
    if told or full is None or is_thing(person):
        return None
    sex = _vietnamese(full.text) if full.block.language == "vi" else ""
    sex = sex or given_names.sex(full.text)
    return Sexed(person, sex, full.block, full.span) if sex else None


def _vietnamese(name: str) -> str:
    """The sex that a middle word of a Vietnamese name tells."""
    middle = name.lower().split()[1:-1]
    return "woman" if "thị" in middle else "man" if "văn" in middle else ""


def _may_be_nobody(person: Person) -> bool:
    """Whether a name whose sex is not known is hardly a person's."""
    language = person.names[0].block.language
    text = person.names[0].text
    if is_thing(person) or (language == "vi" and " " not in text):
        return True
    if person.titles or person.callings or any(name.office for name in person.names):
        return False
    if " of " in text or " de " in text or all(map(is_placed, person.names)):
        return True
    if " " not in text:
        return True
    first = text.split()[0]
    if language == "vi":
        return fold(first) not in FAMILIES and is_known(first.lower(), "vi")
    return is_common(first, language)


def is_placed(name: NameMention) -> bool:
    """Whether a word for a place or a direction stands before a name."""
    word = name.block.lower[max(0, name.span.start - 12) : name.span.start].replace("'", " ").replace("’", " ").split()
    return bool(word) and word[-1] in PLACED


def is_thing(person: Person) -> bool:
    name = person.names[0]
    bare = name.text.removesuffix("'s").removesuffix("’s")
    language = name.block.language
    known = countries.by_name(bare, language) or countries.by_adjective(fold(bare), language) or countries.places(bare)
    return bool(known) or bool(BODIES & set(fold(name.text).split()))


# --- The odd word -----------------------------------------------------------------------------------------------------


def _odd(
    article: Article, blocks: Sequence[Block], named: Sequence[Sexed], odd: tuple[Block, Word], usual: int
) -> Iterator[Hit]:
    """The hit at an odd word, unless somebody not named may be meant."""
    block, word = odd
    before = [b for b in blocks if b is not block and offset(b, Span(0, 1)) < offset(block, Span(0, 1))]
    if not any(_stands_above(one, [*before, block], block, word) for one in named):
        return
    told = [each for b in before for each in sexes.nouns(b)]
    sentence = block.sentence_at(word.span.start).start
    apposed = block.text.startswith(("A ", "An "), sentence) and block.text.endswith(", ", sentence, word.span.start)
    here = [each for each in sexes.nouns(block) if each.span.start < word.span.end + 40]
    here = [each for each in here if not (apposed and sentence <= each.span.start < word.span.start)]
    if any(each.sex == word.sex for each in (*told, *here)):
        return
    first = block.sentence_at(max(0, block.sentence_at(word.span.start).start - 2)).start
    near = [each for each in here if each.kind == "any" and first <= each.span.start < word.span.start]
    quoted = [quote.span for quote in article.quotes if quote.block is block]
    near = [each for each in near if not any(span.start <= each.span.start < span.end for span in quoted)]
    if any(not _is_of(each, block, named) for each in near):
        return
    if any(_is_named_with(one, block, word) for one in named):
        return
    one = named[0]
    values: dict[str, Value] = {
        "odd": block.text[word.span.start : word.span.end],
        "usual": one.block.text[one.span.start : one.span.end],
        "name": max((name.text for name in one.person.names), key=len),
    }
    related = (Related(one.block, one.span, "usual"),)
    yield Hit("gender", block, word.span, values, related, doubt=1 if usual and len(named) == 1 else 2)


def _stands_above(one: Sexed, above: Sequence[Block], block: Block, word: Word) -> bool:
    """Whether a person is named before a word, a paragraph or two above at most."""
    return any(
        (name.block is not block and 0 <= block.paragraph - name.block.paragraph <= 2)
        or (name.block is block and name.span.start < word.span.start)
        for name in one.person.names
        if any(name.block is each for each in above)
    )


def _is_named_with(one: Sexed, block: Block, word: Word) -> bool:
    """Whether the sentence of a word names a person behind it: "He was questioned by Calder"."""
    end = block.sentence_at(word.span.start).end
    return any(name.block is block and word.span.end <= name.span.start < end for name in one.person.names)


def _is_of(word: Word, block: Block, named: Sequence[Sexed]) -> bool:
    """Whether a noun of a person stands at the name of one of those told of: "Sculptor Petra", "Petra, a sculptor"."""
    return any(
        -30 <= word.span.start - name.span.end <= 30 or 0 <= name.span.start - word.span.end <= 12
        for one in named
        for name in one.person.names
        if name.block is block
    )


def _outside(article: Article, block: Block) -> Iterator[Word]:
    """The words of a block outside direct speech that take somebody up."""
    found = list(sexes.pronouns(block))
    quoted = [quote.span for quote in article.quotes if quote.block is block] if found else []
    for word in found:
        if any(span.start <= word.span.start < span.end for span in quoted):
            continue
        if block.language != "vi" or _is_bare(block, word):
            yield word


def _is_bare(block: Block, word: Word) -> bool:
    """Whether a Vietnamese address stands for a name: no name and no word follows with which it is another."""
    text = block.text
    following = text[word.span.end : word.span.end + 12].split()[:1]
    before = block.lower[max(0, word.span.start - 8) : word.span.start].split()[-1:]
    apart = bool(following) and (not following[0][0].isalpha() or following[0][0].islower())
    nam = block.lower[word.span.start : word.span.end] in ("nam", "nữ")
    return nam or (apart and OTHERWISE.isdisjoint([each.strip(".,;:”“") for each in (*following, *before)]))


# --- Who survives whom ------------------------------------------------------------------------------------------------


def _survivor(blocks: Sequence[Block], named: Sequence[Sexed]) -> Iterator[Hit]:
    """ "She married Paul Hale. He survives him." of a woman who has died."""
    dead = named[0]
    if dead.sex == named[1].sex:
        return
    for block in blocks:
        for verb in SURVIVED:
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
                yield Hit("gender", block, word.span, values, related, doubt=1)
                return
