"""What everybody knows of a thing, told otherwise: a whale among the fishes, Louis Braille an Italian, a gale on the
Richter scale.

A row of relations.yaml names things and the only values of a class that are right for them. Another value of the class
is questioned where it is linked to the thing as the relation says, and no right one stands in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from lint import patterns
from lint.annotate import gazetteer
from lint.annotate.tokens import TOKEN
from lint.annotate.units import plain
from lint.figures import lands, lifetimes, makers
from lint.kept import kept
from lint.model import Agreement, Article, Block, Hit, Local, Related, Value
from lint.record import NamedTuple
from lint.source import Span

BACKWARD = ("before", "followed")  # the links of a value before its thing alone, and of one before or behind it
BEFORE = (*BACKWARD, "genitive", "by", "beside", "any", "attribute", "produced", "where", "born-at")
CAPITALS = ("any", "succeeded", "followed", "shared")  # links that may have other names in them
VALUE, TAIL = "¤", 24  # what stands for the value in a link that reads on around it, and how far
CLAUSE = patterns.compile(r"[,;:](?!\s(?:et |and |và )?(?:non|pas|not|không)\b)|$")
CLOSE = 30  # characters between a right value and a wrong one that it explains
NONE = "none"  # what is right for a thing of which none of the class is


class Values(NamedTuple):
    """A value of a class, as each language writes it; the first word is what messages say."""

    id: str
    kind: str = ""  # of makers: those of another kind are not taken for the maker of a work
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    vi: tuple[str, ...] = ()


class Things(NamedTuple):
    """Things and the values that are right for them: ids of values, or codes of lands. `all` is for all languages."""

    is_: tuple[str, ...]
    all: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    vi: tuple[str, ...] = ()


class Relation(NamedTuple):
    """`links` are how a value stands to a thing; of `needs` a word must stand in the sentence, of `not` none. `nouns`
    are what a thing is called again behind this or that: "ce fromage". `lands`: countries and divisions are values;
    `dated`: what is right are the first and the last year of a life or a reign. `every`: no other value may stand there
    even beside a right one. `days`: days of the year are values, as "25-12". `sole`: the only value of an article
    is questioned in any words beside a thing in quotation marks."""

    id: str
    source: str
    links: tuple[str, ...]
    of: tuple[Things, ...]
    values: tuple[Values, ...] = ()
    lands: bool = False
    dated: bool = False
    every: bool = False
    days: bool = False
    sole: bool = False
    needs: Mapping[str, tuple[str, ...]] = {}
    nouns: Mapping[str, tuple[str, ...]] = {}
    not_: tuple[str, ...] = ()


class Known(NamedTuple):
    """What is known, and `links`, the patterns of what stands between a thing and a value, in parts; a part may name
    others in braces. Those of `denied` silence a clause, those of `mistaken` a sentence."""

    rows: tuple[Relation, ...] = ()
    links: Mapping[str, tuple[str, ...]] = {}


class Mention(NamedTuple):
    """A thing where it stands in a block."""

    span: Span
    right: tuple[str, ...]


Row = tuple[Relation, str, Things]
Links = Mapping[str, Any]  # patterns by name


def check(article: Article, known: Known) -> Iterator[Hit | Agreement]:
    """A Hit for each value that is not a right one, an Agreement for each that is."""
    for block in article.prose:
        table = _table(known, block.language)
        cues = table.keys() & block.vocabulary
        if not cues:
            continue
        flat = _flat(block.text.lower())
        held: dict[str, tuple[Relation, list[Mention]]] = {}
        for relation, name, things in (row for cue in cues for row in table[cue]):
            person = relation.dated or "born-in" in relation.links
            for span in _find(flat, name.lower(), block.language):
                if _cased(block, span, name) and not (person and makers.NAMED_ON.match(block.text, span.end)):
                    held.setdefault(relation.id, (relation, []))[1].append(Mention(span, things.is_))
        told: set[Span] = set()  # what one relation has questioned already
        for relation, mentions in held.values():
            found = list(_judge(article, block, flat, known, relation, sorted(mentions)))
            if relation.sole and not found:
                found += _alone(article, block, known, relation, sorted(mentions))
            yield from (each for each in found if each.span not in told or isinstance(each, Agreement))
            told |= {each.span for each in found if isinstance(each, Hit)}


def _judge(
    article: Article, block: Block, flat: str, known: Known, relation: Relation, mentions: list[Mention]
) -> Iterator[Hit | Agreement]:
    links = compiled(known)
    for sentence in block.sentences:
        here = [each for each in mentions if sentence.start <= each.span.start < sentence.end]
        here = [each for each in here if not any(_holds(other.span, each.span) for other in here)]
        text = flat[sentence.start : sentence.end]
        here = here or _again(block, text, sentence, relation, mentions)
        if not here or not _stands(text, relation.needs.get(block.language, ()), True):
            continue
        if links["mistaken"].search(text):
            continue
        if relation.dated:
            if not _stands(text, relation.not_):
                yield from _dated(block, flat, relation, sentence, here, links)
            continue
        told = _told(article, block, flat, known, relation, sentence, here)
        linked = partial(_linked, block, flat, [(each, links[each]) for each in relation.links])
        for mention in here:
            right = [span for span, ids in told if _fits(ids, mention.right) and not relation.every]
            yield from (Agreement(block, span, "fact") for span in right[:1])
            for span, ids in told:
                if mention.span.overlaps(span) or _fits(ids, mention.right) or not linked(mention.span, span):
                    continue
                clause = CLAUSE.search(block.text, max(mention.span.end, span.end), sentence.end)
                opens = _clause_start(block, sentence, min(mention.span.start, span.start))
                end = clause.start() if clause else sentence.end
                if links["denied"].search(flat, opens, end) or _stands(flat[sentence.start : end], relation.not_):
                    continue
                others = (each.span for each in here if _fits(ids, each.right))
                if not any(linked(other, span) for other in others) and not any(
                    _excuses(each, span, mention.span) for each in right
                ):
                    yield _hit(relation, mention, block, span, ids)
                    return


def _alone(article: Article, block: Block, known: Known, relation: Relation, mentions: list[Mention]) -> Iterator[Hit]:
    """A Hit for the only maker of its kind that an article names where a work is another's: in the sentence of a
    title, or told elsewhere to have made something.
    """
    kinds = {value.id: value.kind for value in relation.values}
    titles = [each for each in mentions if makers.is_title(block, each.span)]
    works = titles or [each for each in mentions if makers.may_be_title(block, each.span)]
    if len({each.right for each in mentions}) != 1 or not works:
        return
    mention = works[0]
    told: list[tuple[Block, str, Span, str]] = []
    names = {_flat(word.lower()) for value in relation.values for word in getattr(value, block.language)}
    for page in article.prose:
        text = _flat(page.text.lower())
        whole, here = Span(0, len(text)), mentions if page is block else ()
        for span, ids in _told(article, page, text, known, relation, whole, here):
            name = text[slice(*span)]
            own = name in names or name.split()[0] in makers.FORENAMES
            same = kinds[ids[0]] == kinds.get(mention.right[0], "")
            if own and same and not makers.CALLED.search(text, 0, span.start):
                told.append((page, text, span, ids[0]))
    if len({each[-1] for each in told}) != 1 or told[0][-1] in mention.right:
        return
    for page, text, span, maker in told:
        sentence = page.sentence_at(span.start)
        same = page is block and sentence == block.sentence_at(mention.span.start)
        if not titles and same:
            continue  # a town, a month or a name, and no work
        start = _clause_start(page, sentence, min(mention.span.start, span.start)) if same else sentence.start
        said = text[start : sentence.end]
        if makers.BESIDES.search(said) or (_stands(said, relation.not_) if same else not makers.MAKING.search(said)):
            continue
        hit = _hit(relation, mention, page, span, (maker,), block)
        yield hit if same else hit._replace(related=(Related(block, mention.span, "thing"),))
        return


def _clause_start(block: Block, sentence: Span, first: int) -> int:
    """Where the clause begins that holds an offset: behind a colon or a semicolon of its sentence."""
    return max(sentence.start, *(block.text.rfind(mark, sentence.start, first) for mark in ":;"))


def _dated(
    block: Block, flat: str, relation: Relation, sentence: Span, here: list[Mention], links: Links
) -> Iterator[Hit | Agreement]:
    """A Hit for the first year that is none of a life or reign."""
    for mention in here:
        first, last = map(int, mention.right)
        for span, (low, high) in lifetimes.told(flat, sentence):
            patterns_ = {each: links[each] for each in relation.links}
            years = lifetimes.wanted(flat, patterns_, mention.span, span, (first, last))
            clause = CLAUSE.search(block.text, max(mention.span.end, span.end), sentence.end)
            end = clause.start() if clause else sentence.end
            if years is None or links["denied"].search(flat, sentence.start, end):
                continue
            if low <= years[1] and years[0] <= high:
                yield Agreement(block, span, "fact")
            else:
                yield _hit(relation, mention, block, span, ())
            return


def _again(block: Block, text: str, sentence: Span, relation: Relation, mentions: list[Mention]) -> list[Mention]:
    """The thing named last before a sentence that opens with "this cheese", "ce fromage"."""
    earlier = [each for each in mentions if each.span.end <= sentence.start]
    for noun in relation.nouns.get(block.language, ()) if earlier else ():
        if text.startswith((f"{noun} ", f"{noun},")):
            return [Mention(Span(sentence.start, sentence.start + len(noun)), earlier[-1].right)]
    return []


def _told(
    article: Article, block: Block, flat: str, known: Known, relation: Relation, sentence: Span, here: Sequence[Mention]
) -> list[lands.Told]:
    """The values of the class in a sentence, in order, but for those within the names of things."""
    part = flat[: sentence.end]
    words = _words(known, block.language).get(relation.id, {})
    found: list[lands.Told] = [
        (span, (value,))
        for cue in words.keys() & block.vocabulary
        for value, word in words[cue]
        for span in _find(part, _flat(word.lower()), block.language, sentence.start)
        if _cased(block, span, word)
    ]
    found = [told for told in found if not any(_holds(other, told[0]) for other, _ in found)]
    if relation.sole:
        found = [(own, ids) for span, ids in found if (own := makers.full_name(block, span)) is not None]
    if relation.lands:
        found += lands.named(block, sentence)
    if relation.days:
        found += lands.days(article, block, sentence)
    return sorted(told for told in found if not any(_covers(each.span, told[0]) for each in here))


def _linked(block: Block, flat: str, links: Sequence[tuple[str, Any]], thing: Span, value: Span) -> bool:
    """Whether one of some links stands between a thing and a value, and no other name."""
    first, second = sorted((thing, value))
    gap, original = flat[first.end : second.start], block.text[first.end : second.start]
    before = value.start < thing.start
    head, tail = flat[max(0, first.start - TAIL) : first.start], flat[second.end : second.end + TAIL]
    whole = f"{head}{VALUE}{gap}" if before else f"{gap}{VALUE}{tail}"
    return any(
        (kind in BEFORE if before else kind not in BACKWARD)
        and (kind in CAPITALS or original.lower() == original)
        and pattern.match(whole if VALUE in pattern.pattern else gap)
        for kind, pattern in links
    )


def _excuses(right: Span, wrong: Span, thing: Span) -> bool:
    """Whether a right value stands nearer to a thing than a wrong one, or close to that."""
    first, second = sorted((right, wrong))
    return second.start - first.end < CLOSE or abs(right.start - thing.end) < abs(wrong.start - thing.end)


def _fits(ids: tuple[str, ...], right: Sequence[str]) -> bool:
    """Whether a value is right: a land is for its divisions, and they for it."""
    return any(f"{known}-".startswith(f"{each}-") or each.startswith(f"{known}-") for known in right for each in ids)


def _stands(text: str, words: Sequence[str], default: bool = False) -> bool:
    return any(f" {word}" in f" {text}" for word in words) if words else default


def _find(text: str, name: str, language: str, start: int = 0) -> Iterator[Span]:
    """Where a name stands as whole words, in French and English with a plural s as well."""
    while (at := text.find(name, start)) >= 0:
        start = end = at + len(name)
        end += language != "vi" and text[end : end + 1] in ("s", "x")
        if not text[end : end + 1].isalnum() and not text[at - 1 : at].isalnum():
            yield Span(at, end)


def _cased(block: Block, span: Span, name: str) -> bool:
    """Whether the first capital letter of a name stands in the text."""
    at = next((at for at, sign in enumerate(name) if sign.isupper()), None)
    return at is None or block.text[span.start + at].isupper()


def _holds(whole: Span, part: Span) -> bool:
    return whole != part and whole.start <= part.start and part.end <= whole.end


def _covers(thing: Span, value: Span) -> bool:
    """Whether a value is but a part of the name of a thing; a person may be both, by a surname or by all names."""
    return thing.overlaps(value) and thing.end != value.end


def _hit(
    relation: Relation, mention: Mention, block: Block, value: Span, ids: tuple[str, ...], named_in: Block | None = None
) -> Hit:
    """What is right for the thing, or of what the value is, where nothing of the class is right for the thing."""
    (right, *_), outcome = mention.right, "other"
    named: Values | Things | None = next((each for each in relation.values if each.id == right), None)
    if right == NONE:
        named, outcome = next((each for each in relation.of if ids[0] in each.is_), None), "name"
    names = {each: own[0] for each in ("fr", "en", "vi") if named and (own := getattr(named, each))}
    if isinstance(named, Things) and named.all:
        names = dict.fromkeys(("fr", "en", "vi"), named.all[0]) | names
    values: dict[str, Value] = {
        "thing": (named_in or block).text[mention.span.start : mention.span.end],
        "value": block.text[value.start : value.end],
        "known": "–".join(mention.right) if relation.dated else Local(names) if named else gazetteer.shown(right),
        "source": relation.source,
    }
    return Hit(outcome, block, value, values, entry=relation.id)


def _flat(text: str) -> str:
    """Lower case with blanks for apostrophes and hyphens, offset by offset."""
    return plain(text).replace("-", " ")


@kept
def compiled(known: Known) -> Links:
    """The patterns of `links` by name, with the parts that they name."""
    parts: dict[str, str] = {}
    for name, pieces in known.links.items():
        pattern = "".join(pieces)
        for part, words in parts.items():
            pattern = pattern.replace(f"{{{part}}}", words)
        parts[name] = pattern
    return {name: patterns.compile(pattern) for name, pattern in parts.items()}


@kept
def _table(known: Known, language: str) -> dict[str, list[Row]]:
    """The things of a language by the longest words of their names."""
    table: dict[str, list[Row]] = {}
    for relation in known.rows:
        for things in relation.of:
            for name in (*things.all, *getattr(things, language, ())):
                for cue in _cues(name):
                    table.setdefault(cue, []).append((relation, _flat(name), things))
    return table


@kept
def _words(known: Known, language: str) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """The values of a language for each relation, ids and words, by the longest words."""
    table: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for relation in known.rows:
        own = table.setdefault(relation.id, {})
        for value in relation.values:
            for word in getattr(value, language, ()):
                for cue in _cues(word):
                    own.setdefault(cue, []).append((value.id, word))
    return table


def _cues(name: str) -> set[str]:
    """The longest word of a name, with its plurals where it is the last: what a block must have."""
    words = TOKEN.findall(name.lower())
    longest = max(words, key=len)
    return {longest, *(f"{longest}{end}" for end in "sx" if longest == words[-1])}
