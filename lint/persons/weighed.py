"""A man here, a woman there, weighed: who a sign of sex may take up, by nearness alone.

No grammar is asked for. Whoever stands above a sign, by name or by a noun, may be meant, the less the farther above;
where all that may be meant is of the other sex, the sign is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate import persons
from lint.annotate.gender import GENDERS
from lint.annotate.name_grammar import words
from lint.annotate.persons import FAMILY, Person
from lint.model import NOTE, Article, Block, Hit, Related, Value
from lint.persons import others as others_of
from lint.persons import signs as signs_of
from lint.persons.focus import THINGS, named
from lint.persons.nobody import SKIPPED
from lint.persons.signs import EITHERS, KEPT, LED, VERB, WOMAN_OF_OFFICE, Mark, mark_of, text_of
from lint.source import Span

LED_BY = patterns.compile(r"(?<![\w'’-])(?P<lead>le|la|cette?|ce)\s(?:(?:jeune|ancien(?:ne)?)\s)?$")
FADING = (1.0, 0.7, 0.5, 0.4)  # what somebody counts for that stands so many paragraphs above
OVERLAID = 0.7  # and where somebody else was told of since
EACH, MAIN = 0.08, 0.4  # what each mention adds wherever it stands, at most
NAMED, KIN, NOUN, BOUND = 1.0, 0.7, 0.6, 0.15  # a name, a relative, a noun, one in the sentence of a name
MEANT, ALONE = 0.3, 0.2  # from which somebody is meant, and where nobody else may be
RIVAL = 0.3  # the share of that which somebody else may count for
GOES_ON = 0.8  # and where a subject goes on with the only one of its paragraph
TOLD = ('" ', "” ", "» ", "”, ", '", ', "theo ")  # before who is told to have said something
INVERTED = patterns.compile(r"[»”\"],?\s(?:\p{L}+\s|s['’])?\p{L}+-(?:t-)?$")  # « ... », a-t-elle soutenu
OF = patterns.compile(  # before who is no subject
    r"(?<!\w)(?:de|du|of|by|with|for|to|from|than|par|pour|avec|contre|à|chez|against|[dl]['’])\s?(?:\p{L}+\s)?$"
)
SAME = 0.15  # what the others count for where the same noun stands at the name
STEM = 6  # letters that the nouns for a man and a woman share
MARRIED = 0.5  # what a relative counts for that may be the one at a name
APPOSED = (", ", " (", " is ", " was ", " est ", " était ", "’s ", "'s ")
BEHIND = patterns.compile(  # an apposition
    r"(?:,\s\d+(?:\sans)?)?,\s(?:an?\s|the\s|une?\s)?(?:(?!d[ue]s?\b|aux?\b|whose\b|dont\b|his\b|her\b|son\b|sa\b)[\w-]+\s)?"
)
OPENED = patterns.compile(r"\W*(?:an?\s|une?\s)?(?:(?!(?:her|his|their|my|our|its|sa|son|leur)\b)[\w-]+\s)?")
AHEAD = patterns.compile(r"(?:\s[^,.;:]{1,30})?,\s(?:\w+\s)?")
EITHER = words("victime star recrue personne vedette sentinelle figure légende idole tête otage")
ARTICLES = {**dict.fromkeys(("le", "un", "du", "au", "ce"), "man"), **dict.fromkeys(("la", "une", "cette"), "woman")}
BESIDE = 20  # characters before a name and behind it
SUBJECT = 30  # characters of a sentence in which its subject is named
CLOSE = 60  # characters between a noun and the name that it goes with


class Somebody:
    """One who is told of: the last place, the sum of what tells the sex, a man's below zero."""

    def __init__(self, mark: Mark, factor: float, sex: float) -> None:
        self.mark, self.factor, self.sex, self.turn, self.sign, self.times = mark, factor, sex, 0, mark, 0
        self.named = mark

    def weight(self, at: Mark, later: int) -> float:
        far = at.block.paragraph - self.mark.block.paragraph
        near = self.factor * FADING[min(far, len(FADING) - 1)] * OVERLAID**later
        return max(near, self.factor * min(MAIN, EACH * self.times))


def find(article: Article) -> Iterator[Hit]:
    regions: dict[int, list[Person]] = {}
    for person in persons.of(article):
        regions.setdefault(person.names[0].block.region.index, []).append(person)
    for index, own in regions.items():
        if any(person.full for person in own):
            blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
            yield from _in_region(article, blocks, own)


def _in_region(article: Article, blocks: Sequence[Block], own: Sequence[Person]) -> Iterator[Hit]:
    callings = signs_of.callings(article)
    every = signs_of.at_all_names(article)
    told = {id(each): every[id(each)] for each in own}
    signs = [m for block in blocks for m in (*_nouns(block, callings), *signs_of.of_block(block, callings))]
    others = [_with_article(m) for block in blocks for m in others_of.nouns(block)]
    sexes = {m.sex for m in (*signs, *others)}.union(m.sex for each in told.values() for m in each)
    if not {"man", "woman"} <= sexes:
        return
    marks = {(id(m.block), m.span.end): m for m in (*others, *signs, *named(article, own))}.values()
    ordered = [m for m in sorted(marks, key=lambda m: m.at) if not article.is_spoken(m.block, m.span.start)]
    hits = list(_judged(ordered, told))
    places = {(id(hit.block), hit.block.sentence_at(hit.span.start)) for hit in hits}
    yield from hits[: len(places) == 1]  # a slip stands once


def _nouns(block: Block, callings: frozenset[str]) -> Iterator[Mark]:
    """The nouns of a block that an article makes a man's or a woman's."""
    if block.language != "fr" or callings.isdisjoint(block.vocabulary):
        return
    for at, noun in enumerate(block.tokens.lowered):
        if noun in callings:
            span = Span(*block.tokens.span(at))
            found = LED_BY.search(block.lower, max(0, span.start - 20), span.start)
            sex = GENDERS["fr"].get(noun) or (LED.get(found["lead"], "") if found else "")
            if found and sex:
                yield mark_of(block, Span(found.start(), span.end), sex, "sign")


def _with_article(noun: Mark) -> Mark:
    """A French noun that does not tell, with the sex of its article."""
    kept = EITHER | EITHERS | (WOMAN_OF_OFFICE.keys() - KEPT)
    if noun.sex or noun.block.language != "fr" or text_of(noun).lower() in kept:
        return noun
    before = noun.block.lower[max(0, noun.span.start - 6) : noun.span.start].split()[-1:]
    return noun._replace(sex=ARTICLES.get(before[0], "") if before else "")


def _judged(marks: Sequence[Mark], told: dict[int, list[Mark]]) -> Iterator[Hit]:
    known: dict[object, Somebody] = {}
    full = [mark.person for mark in marks if mark.person and mark.person.full]
    owners = {person.key.rpartition(" ")[2]: person for person in full}
    for turn, mark in enumerate(marks, 1):
        behind = marks[turn : turn + 3]
        if mark.person is not None:
            signs = _own(mark, told[id(mark.person)])
            person = owners.get(mark.person.key, mark.person)
            mark = mark._replace(person=person)
            before = known.get(id(person))
            if before and _side_by_side(before.mark, mark):
                signs = []
            each = before or Somebody(mark, NAMED, 0.0)
            known[id(person)] = each
            each.mark = each.named = mark
            each.turn, each.times = turn, each.times + 1
            rivals = [one for one in known.values() if one.factor == KIN and one.weight(mark, 0) > MARRIED]
            for sign in signs:
                if any(one.sex * _value(sign) > 0 for one in rivals) or _is_either(sign):
                    continue
                if each.sex * _value(sign) < 0:
                    yield _hit(sign, each)
                    break
                each.sex += _value(sign)
                each.sign = sign
        elif (mark.kind == "sign" and not _is_bound(mark, behind)) or _is_of_nothing(mark):
            if hit := _taken_up(mark, list(known.values()), turn):
                yield hit
        elif mark.kind != "sign":
            if hit := _apposed(mark, marks[max(0, turn - 2) : turn + 1], known):
                yield hit
            near = _is_bound(mark, behind) or (turn > 1 and _is_bound(marks[turn - 2], [mark]))
            factor = BOUND if near and mark.kind != "kin" else KIN if mark.kind == "kin" else NOUN
            each = known[text_of(mark).lower()] = Somebody(mark, factor, 2 * _value(mark))
            each.turn = turn


def _is_either(sign: Mark) -> bool:
    """Whether a sign is a noun of women that men bear too, or stands at the name of a husband or a wife."""
    said = text_of(sign).lower().replace("’", " ").replace("'", " ").replace(",", " ").split()
    low, (start, end) = sign.block.lower, sign.span
    around = f"{low[max(0, start - BESIDE) : start]} {low[end : end + BESIDE]}".replace(",", " ").split()
    return not EITHER.isdisjoint(said) or not (FAMILY[sign.block.language]).isdisjoint(around)


def _side_by_side(one: Mark, other: Mark) -> bool:
    """Whether one sentence gives a whole name twice: two persons."""
    whole = " " in text_of(one) and " " in text_of(other)
    return whole and one.block is other.block and other.span.start < one.block.sentence_at(one.span.start).end


def _apposed(noun: Mark, around: Sequence[Mark], known: dict[object, Somebody]) -> Hit | None:
    """A noun for a man or a woman that says what somebody of the other sex is: "Ann Duval, petit-fils du fondateur",
    "A father of three, she"."""
    block, (start, end) = noun.block, noun.span
    for other in (each for each in around if noun.sex and each.block is block and each is not noun):
        between = block.text[other.span.end : start] if other.at < noun.at else block.text[end : other.span.start]
        each = known.get(id(other.person))
        if other.at < noun.at and each and block.language != "vi" and BEHIND.fullmatch(between):
            if each.sex * _value(noun) < 0:
                return _hit(noun, each)
            each.sex, each.sign = each.sex or _value(noun), each.sign if each.sex else noun
        led = OPENED.fullmatch(block.lower, block.sentence_at(start).start, start) is not None
        if led and other.at > noun.at and other.kind == "sign" and other.sex != noun.sex and AHEAD.fullmatch(between):
            return _of(noun, other)
    return None


def _own(mark: Mark, told: Sequence[Mark]) -> list[Mark]:
    """The signs at one place of a name, its given name first."""
    family = text_of(mark).rpartition(" ")[2]
    own = [m for m in told if m.block is mark.block and -CLOSE <= m.span.start - mark.span.end <= CLOSE]
    own = [
        m for m in own if m.span.end >= mark.span.start and (m.span.start <= mark.span.end or family not in text_of(m))
    ]
    return sorted(own, key=lambda m: m.kind != "given")


def _value(mark: Mark) -> float:
    return {"man": -1.0, "woman": 1.0}.get(mark.sex, 0.0)


def _is_bound(mark: Mark, behind: Sequence[Mark]) -> bool:
    """Whether a name stands right behind a noun, or a noun beside a name: "la directrice de la banque, Ann Duval"."""
    for other in behind[:3]:
        between = mark.block.text[mark.span.end : other.span.start]
        apart = any(sign in between for sign in ".;:!?") or VERB.search(between)
        if other.block is not mark.block or len(between) > CLOSE or apart:
            return False
        if (other.person is None) != (mark.person is None):
            return mark.person is None or between.startswith(APPOSED)
    return False


def _taken_up(sign: Mark, known: list[Somebody], turn: int) -> Hit | None:
    """What is wrong with a sign where the one it takes up is of the other sex."""
    value = _value(sign)
    ranked = sorted(known, key=lambda each: -each.turn)
    weighed = [(each.weight(sign, later), each) for later, each in enumerate(ranked)]
    fitting = [(weight, each) for weight, each in weighed if each.sex * value >= 0]
    against = [(weight, each) for weight, each in weighed if each.sex * value < 0 and each.mark.person]
    _, taken = max(fitting, key=lambda each: each[0], default=(0.0, None))
    most, meant = max(against, key=lambda each: each[0], default=(0.0, None))
    rivals = sum(weight for weight, _ in fitting) * (SAME if meant and _is_called(meant, sign) else 1)
    if (
        meant is not None
        and most >= (MEANT if rivals else ALONE)
        and (rivals < RIVAL * most or _goes_on(sign, meant, most, fitting))
    ):
        return _hit(sign, meant)
    if taken is not None:
        taken.times += 1
        taken.turn, taken.mark = turn, sign._replace(person=taken.mark.person)
        if not taken.sex:
            taken.sex, taken.sign = value, sign
    return None


def _is_of_nothing(sign: Mark) -> bool:
    """Whether "il" or "elle" opens a sentence, and no thing in the one before may be meant."""
    block, sentence = sign.block, sign.block.sentence_at(sign.span.start)
    before = block.sentence_at(max(0, sentence.start - 2))
    opens = sign.kind == "weak" and sentence.start == sign.span.start > before.start
    return opens and not THINGS[sign.sex].search(block.lower, before.start, sentence.start)


def _goes_on(sign: Mark, meant: Somebody, most: float, fitting: Sequence[tuple[float, Somebody]]) -> bool:
    """Whether a subject goes on with the only one whom its paragraph has named as a subject."""
    block, start = sign.block, sign.span.start
    inverted = INVERTED.search(block.lower, max(0, start - 30), start) is not None and _opens_before(sign, meant.named)
    told = block.text[start].islower() and (" " in text_of(sign) or inverted or block.lower.endswith(TOLD, 0, start))
    opens = block.text[start].isupper() or told
    if not opens or meant.named.block is not block or _is_object(meant.named):
        return False
    noun = " " in text_of(sign)
    rivals = [each for each in fitting if noun or each[1].factor == NOUN or not _is_object(each[1].mark)]
    first = meant.named.at if told else -1
    here = any(one.mark.at > first and one.mark.block is block and one.factor > BOUND for _, one in rivals)
    weights = [weight for weight, _ in rivals]
    return not here and (max(weights, default=0.0) if told else sum(weights)) < GOES_ON * most


def _opens_before(sign: Mark, named: Mark) -> bool:
    """Whether somebody's name opens the sentence right before that of a sign."""
    block, start = sign.block, sign.block.sentence_at(sign.span.start).start
    before = block.sentence_at(max(0, start - 2))
    return named.block is block and before.start <= named.span.start < min(before.start + SUBJECT, start)


def _is_object(mark: Mark) -> bool:
    """Whether a mark is no subject: it stands behind a preposition, or belongs to a noun."""
    start = mark.span.start
    return text_of(mark) in ("his", "her", "him") or bool(OF.search(mark.block.lower, max(0, start - 30), start))


def _is_called(each: Somebody, sign: Mark) -> bool:
    """Whether the noun of a sign, of either sex, stands in the sentence that tells of somebody: "la directrice"."""
    noun = text_of(sign).rpartition(" ")[2].lower()[:STEM]
    block = each.mark.block
    start, end = block.sentence_at(each.mark.span.start)
    return " " in text_of(sign) and len(noun) == STEM and noun in block.lower[start:end]


def _of(odd: Mark, usual: Mark) -> Hit:
    """A noun and a pronoun of one sentence."""
    values: dict[str, Value] = {"odd": text_of(odd), "usual": text_of(usual), "name": text_of(odd)}
    return Hit("gender", odd.block, odd.span, values, (Related(usual.block, usual.span, "usual"),), doubt=NOTE)


def _hit(odd: Mark, usual: Somebody) -> Hit:
    person = usual.mark.person
    assert person is not None
    values: dict[str, Value] = {
        "odd": text_of(odd),
        "usual": text_of(usual.sign),
        "name": max((name.text for name in person.names), key=len),
    }
    return Hit(
        "gender", odd.block, odd.span, values, (Related(usual.sign.block, usual.sign.span, "usual"),), doubt=NOTE
    )
