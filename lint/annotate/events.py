"""What a date is the date of: the kinds of event that its clause names, and how the date is tied to them.

Whether two dates are of one event is a guess. What speaks for it is gathered here; checks decide how much they need.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lint import patterns
from lint.annotate import ties
from lint.annotate.fold import fold
from lint.annotate.kinds import WHOLE, Kinds, found, told_by
from lint.annotate.ties import Thing
from lint.annotate.tokens import lower
from lint.annotate.whose import KIN, PRONOUNS
from lint.annotate.words import LETTERS, table
from lint.kept import kept
from lint.model import Block, DateMention
from lint.record import NamedTuple
from lint.source import Span

BEFORE, AFTER = 90, 60  # characters of the clause on either side of a date
BEHIND = 24  # characters that stand right behind it
STEM = 6  # letters that are compared: enough to tell words apart, few enough to join their inflections
SHORTEST = 5  # letters of a word that says something
EARLIER = ("avait ", "avaient ", "etait ", "etaient ", "had ", "từng ")
PARTNER = ("avec ", "contre ", "face ", "entre ", "with ", "against ", "between ")
THAT = frozenset(("que", "qu", "that", "rằng"))  # between what is said and who says it

NEW = {
    "fr": table("un une des deux trois quatre cinq plusieurs"),
    "en": table("a an two three four five several another"),
    "vi": table("một hai ba bốn năm nhiều thêm"),
}
FEW = 4  # words with which a participle leads on to its date
NEVER = patterns.compile(r"(?!)")
PARTICIPLE = {
    "fr": patterns.compile(r"\w{2,}(?:ée?s?|ie?s?|ue?s?|erte?s?|te?s?|ise?s?)"),
    "en": patterns.compile(r"\w{2,}ed|held|built|found"),
}
# Of what takes place, unlike of a paper or a person.
HELD = (
    " du", " de", "tenu", "eu lieu", "organisé", "disputé", "déroulé", " of", "'s", "held", "took place", "occurred",
    "happened", "diễn ra", "tổ chức", "xảy ra",
)  # fmt: skip
# Syllables that say nothing of what a Vietnamese sentence is about.
EMPTY = table(
    "ngày năm tháng giờ sáng chiều tối trưa hôm của và các những một cho với tại ở từ đến trong vào được đã đang sẽ là",
    "này đó khi theo về để có không cũng việt nam hà nội thành phố tỉnh ông bà anh chị biết thứ hai ba tư sáu bảy chủ",
    "nhật người vừa qua trên ra lúc khoảng",
)
BRACKET = patterns.compile(r"\s?\([^()]*\)\s?")
# What begins another statement behind a date.
JOINED = patterns.compile(r",|\s(?:et|and|và)\s")


class Event(NamedTuple):
    """The surroundings of a date.

    `before` and `behind` are the words of its clause on either side, each after a blank; `own` those before it that are
    about the date itself, without what leads on to the thing that it belongs to. `kinds` are what they name, the
    nearest to the date first; `main` those that the clause itself tells of, not its complements ("le bilan du séisme"
    is no quake). `definite` are the kinds of a thing with the article that the date belongs to ("le match du 12", "her
    appointment, on May 3"); `thing`, the stems of its long words where it is one that is held or takes place;
    `named_by_weekday` whether the day tells it from others ("la messe de mardi").
    `subject` are the kinds of the thing that opens the sentence, where it is one told of before ("Le feu", "The
    crash", "Vụ tai nạn"), `noun` its words and `acts` the kinds of what is told of it; `happened` whether the date is
    that of the thing; `earlier` whether the clause is in the pluperfect, as of another event before. `stems` are those
    of the long words of the sentence.
    """

    mention: DateMention
    before: str
    behind: str
    own: str
    kinds: tuple[str, ...]
    main: tuple[str, ...]
    definite: tuple[str, ...]
    thing: frozenset[str]
    named_by_weekday: bool
    subject: tuple[str, ...]
    noun: tuple[str, ...]
    acts: tuple[str, ...]
    happened: bool
    earlier: bool
    stems: frozenset[str]

    def says(self, stems: tuple[str, ...]) -> bool:
        """Whether the clause has one of these words before the date."""
        return any(start in self.before for start in _starts(stems))

    def names(self, stems: tuple[str, ...]) -> frozenset[str]:
        """Those of some words or stems that the clause has before the date."""
        return frozenset(start for start in _starts(stems) if start in self.before)

    def owns(self, stems: tuple[str, ...]) -> bool:
        """Whether one of these words before the date is about the date itself."""
        return any(start in self.own for start in _starts(stems))

    def adds(self, stems: tuple[str, ...]) -> bool:
        """Whether one of these words follows right behind the date."""
        return any(start in self.behind for start in _starts(stems))

    def said_on(self, stems: tuple[str, ...]) -> bool:
        """Whether one of these verbs stands so close before the date that the date is its own."""
        last = self.before.split()[-4:]
        told = max((at for at, word in enumerate(last) if word in THAT), default=-1)
        words = " " + " ".join(last[told + 1 :])
        return any(start in words for start in _starts(stems))

    @property
    def told(self) -> bool:
        """Whether the sentence opens with a thing told of before."""
        return bool(self.noun)

    @property
    def kin(self) -> bool:
        """Whether the sentence opens with somebody's relative, who is another person."""
        child = self.noun[:1] != ("con",) or self.noun[1:2] in (("trai",), ("gái",))  # "con tàu" is a ship
        return child and not KIN.isdisjoint(self.noun[:1])

    @property
    def past_of_past(self) -> bool:
        """Whether the verb of the date itself is in the pluperfect, and not for being reported."""
        reported = any(f" {word} " in self.before for word in THAT)
        return not reported and any(f" {word}" in self.before for word in EARLIER)

    @property
    def partner(self) -> bool:
        """Whether the other side of a meeting or a match is named behind the date."""
        return self.adds(PARTNER)

    @property
    def several(self) -> bool:
        """Whether something not told of before follows right behind the date: "ont arrêté mardi deux complices"."""
        following = self.behind.split()[:1]
        return bool(following) and following[0] in NEW[self.mention.block.language]

    @property
    def pronoun(self) -> bool:
        """Whether the sentence goes on about what was told before: it begins with a pronoun, or with a participle
        ("Signé le 3 mai, il")."""
        block = self.mention.block
        sentence = block.sentence_at(self.mention.span.start)
        word = LETTERS.search(block.text, sentence.start, sentence.end)
        if word is None or word.start() >= self.mention.span.start:
            return False
        opened = lower(word[0])
        return opened in PRONOUNS or (
            len(self.before.split()) <= FEW and PARTICIPLE.get(block.language, NEVER).fullmatch(opened) is not None
        )


@kept
def _starts(stems: tuple[str, ...]) -> tuple[str, ...]:
    """What words with some stems begin with, behind a blank; short ones are whole words."""
    return tuple(f" {stem} " if len(stem) < WHOLE else f" {stem}" for stem in stems)


def event(mention: DateMention, kinds: Kinds, since: int = 0) -> Event:
    """The event of a date, as far as the words around it tell; `since` is where the date before it ends."""
    block = mention.block
    language = block.language
    before, after = _clause(block, mention.span)
    nearest, following = words_of(before, language), words_of(after, language)
    thing, opening = ties.thing(before, after, language), ties.opening(mention)
    close = words_of(after[:BEHIND], language)
    joined = JOINED.search(after)
    reach = mention.span.start - since
    return Event(
        mention=mention,
        before=nearest,
        behind=words_of(after[: min(BEHIND, joined.start()) if joined else BEHIND], language),
        own=words_of(before[max(thing.start if thing.tight else 0, len(before) - reach) :], language),
        kinds=_kinds(nearest, following, kinds),
        main=told_by(nearest, kinds) + told_by(following, kinds),
        definite=_of_thing(thing, language, kinds),
        thing=stems(thing.words, language) if any(word in thing.tie for word in HELD) else frozenset(),
        named_by_weekday=(thing.tie if thing.words else opening.rest).strip() in ("de", "'s") and not thing.owned,
        subject=_of_noun(opening.noun, language, kinds),
        noun=tuple(words_of(opening.noun, language).split()),
        acts=_kinds_in(opening.rest, language, kinds),
        happened=opening.happened,
        earlier=any(f" {word}" in nearest or f" {word}" in close for word in EARLIER),
        stems=_stems(block, mention),
    )


def _clause(block: Block, span: Span) -> tuple[str, str]:
    """The text on either side of a date in its sentence, in lower case, up to the nearest strong stop."""
    sentence = block.sentence_at(span.start)
    before = lower(block.text[max(sentence.start, span.start - BEFORE) : span.start])
    after = lower(block.text[span.end : max(span.end, min(sentence.end, span.end + AFTER))])
    before = BRACKET.sub(" ", before)
    stops = [stop.end() for stop in ties.STOP.finditer(before)]
    stop = ties.STOP.search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start() if stop else None]


def words_of(text: str, language: str) -> str:
    """The words of a text, each after a blank; without accents, which tell words apart in Vietnamese alone."""
    words = LETTERS.findall(text)
    return " " + " ".join(words if language == "vi" else [fold(word) for word in words]) + " "


def _kinds(before: str, after: str, named: Kinds) -> tuple[str, ...]:
    """The kinds of event that are named, the nearest first; what follows the date counts as twice as far."""
    ranked = [(len(before) - at, kind) for at, kind in found(before, named)]
    ranked += [(2 * at + 10, kind) for at, kind in found(after, named)]
    return tuple(dict.fromkeys(kind for _, kind in sorted(ranked)))


def _of_thing(thing: Thing, language: str, named: Kinds) -> tuple[str, ...]:
    """The kinds of the thing that a date belongs to: those of its noun, where it is one that takes place, or of what
    was done to it ("the deal was signed on")."""
    return _of_noun(thing.words, language, named) if not thing.done else _kinds_in(thing.tie, language, named)


def _of_noun(noun: str, language: str, named: Kinds) -> tuple[str, ...]:
    """The kinds of a noun with its complements: "le concert d'ouverture" is a concert, "la cérémonie d'ouverture" an
    opening too."""
    words = noun.split()
    if not words:
        return ()
    whole = _kinds_in(noun, language, named)
    own = _kinds_in(words[-1] if language == "en" else words[0], language, named)
    return own if own and "ceremony" not in own and language != "vi" else whole


def _kinds_in(text: str, language: str, named: Kinds) -> tuple[str, ...]:
    return _kinds(words_of(text, language), "", named)


def _stems(block: Block, mention: DateMention) -> frozenset[str]:
    """What the sentence of a date is about, without the date itself."""
    sentence = block.sentence_at(mention.span.start)
    parts = Span(sentence.start, mention.span.start), Span(mention.span.end, sentence.end)
    return stems(" ; ".join(block.text[part.start : part.end] for part in parts), block.language)


def stems(text: str, language: str) -> frozenset[str]:
    """The long words of a text, cut to their stems; in Vietnamese, whose words are of several syllables, the pairs of
    syllables that stand together."""
    if language != "vi":
        return frozenset(fold(word)[:STEM] for word in LETTERS.findall(text) if len(word) >= SHORTEST)
    low = lower(text)
    found = list(LETTERS.finditer(low))
    return frozenset(
        low[first.start() : second.end()]
        for first, second in pairwise(found)
        if second.start() - first.end() == 1 and EMPTY.isdisjoint((first[0], second[0]))
    )


# A verb of something finished, close before its date.
DONE = {
    "fr": (
        r"\b(?:a|ont|ai|avons|est|sont|suis|sommes|était|étaient|fut|furent|s['’]est|se\ssont)\s(?:\w+\s)?"
        r"\w{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|it|ite|ort|orte)\s(?:[\w’'-]+\s){0,5}$"
    ),
    "en": (
        r"\b(?:was|were|had|has|have|\w{3,}ed|met|held|won|lost|left|took|came|shook|struck|hit|fell|broke|sank|flew"
        r"|began|gave|made|drew|rose|ran)\s(?:[\w’'-]+\s){0,6}$"
    ),
    "vi": r"\bđã\s(?:\w+\s){0,9}$",
}


def done(mention: DateMention, pending: Sequence[str]) -> bool:
    """Whether the clause tells what happened on a date as done, and names nothing still to come."""
    before, after = _clause(mention.block, mention.span)
    words = words_of(before + " " + after, mention.block.language)
    if any(f" {stem}" in words for stem in pending):
        return False
    return patterns.compile(DONE[mention.block.language]).search(before) is not None
