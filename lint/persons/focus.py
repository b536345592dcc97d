"""A man here, a woman there: the signs of sex that each person has on a page, and the one against the others.

The signs at the names (addresses, nouns, articles, given names) and those that take up the person named last (pronouns,
"Née à Dax", "Le glaciologue") are gathered once in text order; a sign that somebody else may bear binds to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lint import patterns
from lint.annotate import gender, given_names
from lint.annotate.dictionary import is_common
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.persons import FAMILY, Person
from lint.model import Article, Block, Hit, NameMention, Related, Value
from lint.persons import others as others_of
from lint.persons import signs as signs_of
from lint.persons.callings import SAYS
from lint.persons.nobody import SKIPPED, is_placed, is_thing, may_be_nobody
from lint.persons.signs import CALLED, DOES, FULL, OTHER, Mark, mark_of, text_of
from lint.source import Span

THINGS = {  # French articles of what "il" and "elle" may take up
    "man": patterns.compile(r"\b(?:le|un|son|ce|cet|du|au|mon|notre|leur|aucun|chaque)\s|\b[ld]['’]"),
    "woman": patterns.compile(r"\b(?:la|une|sa|cette|ma|notre|leur|aucune|chaque)\s|\b[ld]['’]"),
}
CHANGES = ("transgenre", "transgender", " trans ", "non-binaire", "non-binary", "chuyển giới")
SURVIVING = frozenset(("survives", "predeceased"))
SURVIVES = patterns.compile(r"\s(?:survives|predeceased)\s(?P<word>him|(?P<woman>her))(?=[,.;])")
COURT = words("avocat procur juge")
OBJECTS = words("his him her himself herself")
LEADING = 60  # characters of what leads to a name
STOPS = patterns.compile(r"[.;:!?«»“”]")
REACH = 1  # paragraphs
NEAR = 2  # paragraphs
STEM = 6  # letters that the nouns for a man and a woman share


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """At most one hit a person."""
    regions: dict[int, list[Person]] = {}
    for person in people:
        regions.setdefault(person.names[0].block.region.index, []).append(person)
    if any(person.full for person in people) and not any(word in article.source.text for word in CHANGES):
        for index, people_of in regions.items():
            blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
            callings = signs_of.callings(article)
            signs = [mark for block in blocks for mark in signs_of.of_block(block, callings)]
            at_names = article.language == "vi" or any(each.signs for each in people_of)
            if signs or at_names or "-même" in article.source.text:
                every = signs_of.at_all_names(article)
                own = {id(each): every[id(each)] for each in people_of}
                told = {mark.sex for marks in (signs, *own.values()) for mark in marks if mark.kind != "weak"}
                noun = any(mark.kind == "sign" and " " in text_of(mark) for mark in signs)
                if len(told) > 1 or (noun and any(mark.sex not in told for mark in signs)):
                    marks = _gathered(article, blocks, signs, people_of)
                    yield from list(_judged(marks, people_of, own)) or _in_turn(marks)
                    yield from _of_no_bearer(people_of, own)
                    if SURVIVING & article.vocabulary:
                        yield from _survivors(blocks, [marks for marks in own.values() if marks])


def _gathered(article: Article, blocks: Sequence[Block], signs: Sequence[Mark], own: Sequence[Person]) -> list[Mark]:
    """The marks of a region in text order, without those in direct speech."""
    found = [*signs, *(mark for block in blocks for mark in others_of.nouns(block))]
    found = [mark for mark in found if not article.is_spoken(mark.block, mark.span.start)]
    return sorted([*found, *named(article, own)], key=lambda mark: mark.at)


def named(article: Article, own: Sequence[Person]) -> list[Mark]:
    """Where persons are named, in Vietnamese by the given name alone too."""
    every, found, spans = signs_of.at_all_names(article), [], set()
    for person in own:
        called = [mark for mark in every[id(person)] if mark.block.language == "vi" and mark.kind == "sign"]
        for name in person.names:
            if name.block.role not in SKIPPED and (called or is_of_a_person(person, name)):
                found.append(mark_of(name.block, name.span, "", "name", person))
                spans.add((id(name.block), name.span.end))
        found += [m._replace(sex="", kind="name") for m in called if (id(m.block), m.span.end) not in spans]
        spans.update((id(mark.block), mark.span.end) for mark in called)
    return found


def is_of_a_person(person: Person, name: NameMention) -> bool:
    """Whether a name may be somebody's who is taken up: no place's, no body's."""
    told = name.office in CALLED or given_names.sex(name.text)
    if name.block.language == "vi" and len(name.text.split()) < FULL and not told:
        return False
    if name.office or ((given_names.sex(name.text) or signs_of.behind(name)) and not is_thing(person)):
        return True
    if is_thing(person) or is_placed(name):
        return False
    if person.full:
        return bool(signs_of.sex_in_vietnamese(name.text)) or not may_be_nobody(person)
    opens = name.block.sentence_at(name.span.start).start == name.span.start
    opens = opens or name.block.text.endswith(", ", 0, name.span.start)
    follows = name.block.text[name.span.end : name.span.end + 2]
    return opens and follows[:1] in " ," and not follows[1:].isupper() and not is_common(name.text, name.block.language)


# --- The judgment -----------------------------------------------------------------------------------------------------


def _judged(marks: Sequence[Mark], people: Sequence[Person], own: dict[int, list[Mark]]) -> Iterator[Hit]:
    told = _bound(marks)
    for person in people:
        known = own[id(person)] or any(name.office for name in person.names) or person.titles or person.callings
        every = sorted([*own[id(person)], *told.get(id(person), ())], key=lambda mark: mark.at) if known else []
        men = [mark for mark in every if mark.sex == "man"]
        women = [mark for mark in every if mark.sex == "woman"]
        if not men or not women or any(_side_by_side(man, woman) for man in men for woman in women):
            continue
        odd, usual = (men, women) if len(men) <= len(women) else (women, men)
        if len(odd) == len(usual) == 1:
            sign, taken = (odd[0], usual[0]) if odd[0].person else (usual[0], odd[0])
            if _is_of_itself(sign, taken) and not any(mark.sex == taken.sex for each in own.values() for mark in each):
                yield _hit(sign, [taken], person)
                continue
            if odd[0].kind == "given" or odd[0].at < usual[0].at:
                odd, usual = usual, odd
        if len(odd) > 1 or odd[0].kind == "given" or _may_be_of_kin(odd[0]) or _names_behind(odd[0], person):
            continue
        if odd[0].person is None and " " in text_of(odd[0]) and _is_anothers(odd[0], person, people):
            continue
        noun = _noun(odd[0])[:STEM] if " " in text_of(odd[0]) else "-"
        same = any(noun in text_of(mark).lower() for mark in usual if mark.person)
        others = 0 if odd[0].person or same else _others(odd[0], person, marks, own)
        if others < (2 if own[id(person)] and text_of(odd[0]).lower() not in OBJECTS else min(2, len(usual))):
            yield _hit(odd[0], usual, person)


def _is_anothers(odd: Mark, person: Person, people: Sequence[Person]) -> bool:
    """Whether the noun of a sign leads to somebody else's name: "l'entraîneur Ian Roux", then "L'ancien entraîneur"."""
    names = [name for each in people if each is not person for name in each.names]
    before = (name.block.lower[max(0, name.span.start - LEADING) : name.span.start] for name in names)
    return any(_noun(odd) in STOPS.split(text)[-1].replace("’", " ").replace("'", " ").split() for text in before)


def _of_no_bearer(people: Sequence[Person], own: dict[int, list[Mark]]) -> Iterator[Hit]:
    """ "Mr Hale" where only women of the name were told of above, and a brother of theirs comes further down."""
    shared = [name for person in people if not person.key for name in person.names if name.office]
    for name in shared:
        shown = gender.sign(name, None)
        word = fold(name.text)
        bearers = [p for p in people if p.full and p.key.rpartition(" ")[2] == word]
        above = [p for p in bearers if _is_before(p.names[0], name)]
        told = [{mark.sex for mark in own[id(person)]} for person in above]
        if shown and above and all(sexes == {OTHER[shown.gender]} for sexes in told):
            yield _hit(mark_of(name.block, shown.span, shown.gender, "sign"), own[id(above[-1])], above[-1])
            return


def _is_before(one: NameMention, other: NameMention) -> bool:
    return (one.block.paragraph, one.span.start) < (other.block.paragraph, other.span.start)


def _survivors(blocks: Sequence[Block], told: Sequence[Sequence[Mark]]) -> Iterator[Hit]:
    """ "She married Paul Hale. He survives him." of a woman who has died, where a man and a woman are told of."""
    sexes = [{mark.sex for mark in marks} for marks in told]
    for block in blocks if len(told) == 2 and len(sexes[0]) == len(sexes[1]) == 1 and sexes[0] != sexes[1] else ():
        for found in SURVIVES.finditer(block.lower):
            odd = mark_of(block, Span(*found.span("word")), "woman" if found["woman"] else "man", "sign")
            if odd.sex not in sexes[0] and (person := told[0][0].person):
                yield _hit(odd, told[0], person)
                return


def _side_by_side(one: Mark, other: Mark) -> bool:
    """Whether a sentence gives one name twice, as a man's and a woman's: "M. Dominique Roy et Mme Dominique Roy"."""
    if one.block is not other.block or not (one.person and other.person) or {one.kind, other.kind} != {"sign"}:
        return False
    return one.block.sentence_at(one.span.start) == one.block.sentence_at(other.span.start)


def _in_turn(marks: Sequence[Mark]) -> Iterator[Hit]:
    """ "Le musicien a fondé trois festivals. Elle": a noun and the pronoun that opens the sentence after it."""
    signs = {(id(mark.block), mark.span.end) for mark in marks if mark.kind == "sign"}
    told = [m for m in marks if m.kind in ("sign", "weak") or (id(m.block), m.span.end) not in signs]
    for one, other in pairwise(told):
        block, start, end = one.block, one.span.start, one.span.end
        if one.kind != "sign" or other.kind not in ("sign", "weak") or one.sex == other.sex or block is not other.block:
            continue
        first = block.sentence_at(start)
        between = block.lower[end : other.span.start]
        opens = block.lower[first.end : other.span.start].strip() == "" and first.start == start
        opens = opens and (other.span.start >= first.end or text_of(other).lower() not in OBJECTS)
        if " " in text_of(other) and _noun(one)[:STEM] != _noun(other)[:STEM]:
            continue  # "La préfète a parlé. Le maire a souri.": two persons
        lives = other.kind == "sign" and DOES.match(block.lower, other.span.end)
        if opens and " " in block.text[start:end] and (lives or not THINGS[other.sex].search(between)):
            related = (Related(block, one.span, "usual"),)
            values: dict[str, Value] = {"odd": text_of(other), "usual": text_of(one), "name": text_of(one)}
            yield Hit("gender", block, other.span, values, related)
            return


def _may_be_of_kin(odd: Mark) -> bool:
    """Whether a name stands with another's sign where relatives are told of."""
    if odd.block.language == "vi":
        return signs_of.is_beside_kin(odd)
    block, sentence = odd.block, odd.block.sentence_at(odd.span.start)
    first = block.sentence_at(max(0, sentence.start - 2)).start
    said = block.lower[first : odd.span.start] + block.lower[odd.span.end : sentence.end]
    said = said.replace("'", " ").replace("’", " ").replace(",", " ").replace(".", " ")
    kin = FAMILY.get(block.language, frozenset())
    return odd.person is not None and odd.kind != "self" and not kin.isdisjoint(said.split())


def _names_behind(odd: Mark, person: Person) -> bool:
    """Whether the sentence of a sign names the person behind it: "He was questioned by Calder"."""
    end = odd.block.sentence_at(odd.span.start).end
    return any(name.block is odd.block and odd.span.end <= name.span.start < end for name in person.names)


def _is_of_itself(sign: Mark, taken: Mark) -> bool:
    """Whether a name with a sign opens the sentence of a word that takes it up: "Mr Hale will keep her practice"."""
    start = sign.block.sentence_at(sign.span.start).start
    behind = sign.block is taken.block and sign.block.sentence_at(taken.span.start).start == start == sign.span.start
    return behind and sign.kind == "sign" and sign.person is not None and taken.person is None


def _bound(marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """The signs that take up each person."""
    told: dict[int, list[Mark]] = {}
    person, last, named, others = None, None, None, set[str]()
    for mark in marks:
        if mark.kind == "name":
            person, last, named = mark.person, mark, mark
            others.clear()
            if mark.block.text.endswith((" and ", " et ", " & "), 0, mark.span.start):
                person = None
        elif mark.kind in ("other", "kin"):
            if not (named and _was_said(mark, named)):
                others.add(mark.sex if mark.kind == "other" else f"kin {mark.sex}")
        elif person and last and named and others.isdisjoint(_rivals(mark)) and _reaches(mark, last, named):
            told.setdefault(id(person), []).append(mark)
            last = mark
    return told


def _reaches(sign: Mark, last: Mark, named: Mark) -> bool:
    """Whether a sign stands near enough, and is no noun of somebody whom any trial has, unless the paragraph of the
    name has it too."""
    if sign.kind != "sign" or sign.block.paragraph - last.block.paragraph > REACH:
        return False
    if " " in text_of(sign) and not _speaks_or_opens(sign):
        return False
    noun = _noun(sign)[:STEM]
    return noun not in COURT or named.block.lower.count(noun) > (named.block is sign.block)


def _speaks_or_opens(sign: Mark) -> bool:
    """Whether a noun is the subject that a sentence begins with, or one who speaks: hardly "le boulanger" of a list."""
    block, start = sign.block, sign.span.start
    ahead = block.lower[max(block.sentence_at(start).start, start - 40) : start].rstrip()
    said = SAYS.match(block.lower, sign.span.end) or any(each.end() == len(ahead) for each in SAYS.finditer(ahead))
    return bool(said) or not ahead or ahead[-1] in '»”"'


def _noun(sign: Mark) -> str:
    return text_of(sign).replace("’", " ").replace("'", " ").split()[-1].lower()


def _rivals(sign: Mark) -> tuple[str, ...]:
    """The others whom a sign may be of: a calling is no relative's."""
    noun = " " in sign.block.text[sign.span.start : sign.span.end]
    return ("", sign.sex) if noun else ("", sign.sex, "kin ", f"kin {sign.sex}")


def _was_said(noun: Mark, named: Mark) -> bool:
    """Whether a definite noun is of the paragraph that names somebody: "named Ann Hale as head coach", "the coach"."""
    word = noun.block.lower[noun.span.start : noun.span.end]
    definite = noun.block.lower.endswith(("the ", "le ", "la ", "l'", "l’"), 0, noun.span.start)
    return not noun.sex and definite and word in named.block.vocabulary


def _others(odd: Mark, person: Person, marks: Sequence[Mark], own: dict[int, list[Mark]]) -> int:
    """Whether somebody else stands in the paragraphs above a sign: 2 for one of its sex, 1 for one who may be of it."""
    found, noun = 0, " " in text_of(odd).replace("’", " ").replace("'", " ")
    here = any(name.block is odd.block and name.span.end < odd.span.start for name in person.names)
    near = (0 if here else len(marks)) if noun else NEAR - here
    for mark in marks:
        far = odd.block.paragraph - mark.block.paragraph
        if mark.at >= odd.at or mark.person is person or far > near:
            continue
        if mark.person is None:
            found = max(found, 2 * (mark.sex == odd.sex and (far == 0 or not noun or mark.kind == "weak")))
        elif (told := {each.sex for each in own[id(mark.person)]}) != {OTHER[odd.sex]}:
            known = told or mark.person.titles or mark.person.callings or mark.person.names[0].office
            beside = text_of(odd) in OBJECTS and _in_sentence(mark, odd)
            found = max(found, 2 if known or beside else 1 - noun)
    return found


def _in_sentence(mark: Mark, odd: Mark) -> bool:
    return mark.block is odd.block and mark.span.start >= odd.block.sentence_at(odd.span.start).start


def _hit(odd: Mark, usual: Sequence[Mark], person: Person) -> Hit:
    near = min(usual, key=lambda mark: (mark.person is None, mark.kind == "given", abs(mark.at - odd.at)))
    values: dict[str, Value] = {
        "odd": text_of(odd),
        "usual": text_of(near),
        "name": max((name.text for name in person.names), key=len),
    }
    related = (Related(near.block, near.span, "usual"),)
    return Hit("gender", odd.block, odd.span, values, related)
