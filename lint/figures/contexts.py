"""The words around the figures of an article, each looked up once: what speaks for two being about one thing."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.nouns import EN_FUNCTION, FR_FUNCTION, VI_FUNCTION
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import WORD, table
from lint.figures.claims import NEAR, Claim, claims
from lint.figures.parting import COMING, CUT, parting
from lint.figures.resuming import SHORTEST, resumed, within
from lint.model import Article, Block, DateMention, Quantity
from lint.record import NamedTuple
from lint.source import Span

CAPITAL = patterns.compile(r"(?<=\s|['’(«“])\p{Lu}[\p{L}\p{M}]*(?!['’\p{L}])")
STEM = 6
ALL = (" all ", " tous ", " toutes ", " cả ", " tất cả ", " toàn bộ ")
OPENING = 24  # characters in which the time of a whole sentence stands
LONG = "~"  # marks the dates of other years among those of a figure
YEARS = frozenset(("year", "season", "decade", "century", "half", "quarter"))
UNTIL = ("jusqu en ", "jusqu à ", "d ici ", "d ici à ", "until ", "by ", "đến năm ", "đến ", "trước năm ")
ANNUAL = (" dernier", " passé", "dernière", " year", "ngoái", "trước", "prochain", "prochaine", "sang năm")
IDLE = {"fr": FR_FUNCTION, "en": EN_FUNCTION, "vi": VI_FUNCTION}
# Stems that say nothing of what a figure measures: units, time, and the verbs of reporting.
COMMON = table(
    "millio millia billio trilli euros euro dollar pounds livres couron francs dongs tonnes metres kilome hectar cent",
    "percen point points people person victim lundi mardi mercre jeudi vendre samedi dimanc monday tuesda wednes",
    "thursd friday saturd sunday janvie fevrie mars avril juin juille aout septem octobr novemb decemb januar februa",
    "march april june july august octobe heures minute jours semain mois annee annees year years month months week",
    "weeks days hours selon annonc indiqu declar affirm precis rappor said announ report accord told deux trois quatre",
    "cinq sept huit neuf onze douze quinze vingt trente three four five seven eight nine environ about nearly almost",
    "pres plus moins toutes tous etre avoir fait faire cette leurs dont also still been were have with that from dlrs",
    "which their this over more than into will would could after before apres avant contre depuis encore aussi",
)


class Context(NamedTuple):
    """The words around a figure, as stems (in Vietnamese pairs of syllables).

    `told` are those of its sentence, `near` those close to it, `noun` what is counted. `parting` set it apart from
    other figures of its kind, and so do `subjects`, names that the sentence has before it, and `dates`.
    """

    told: frozenset[str]
    near: frozenset[str]
    noun: frozenset[str]
    parting: frozenset[str]
    subjects: frozenset[str]
    dates: frozenset[str]
    taken_up: bool


@lru_cache(256)
def _stems(text: str, language: str) -> frozenset[str]:
    words = WORD.findall(lower(text))
    idle = IDLE[language]
    if language == "vi":
        pairs = pairwise(words)
        return frozenset(
            f"{one} {two}"
            for one, two in pairs
            if one not in idle and two not in idle and one.isalpha() and two.isalpha()
        )
    long = (word for word in words if len(word) >= SHORTEST and word not in idle and not word.isdigit())
    return frozenset(fold(word)[:STEM] for word in long) - COMMON


class Scene:
    """An article's figures by block, and the words around them, each looked up once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.by_block: dict[int, list[Claim]] = {}
        self._contexts: dict[int, Context] = {}
        self._same: dict[tuple[int, str, Decimal], list[Claim]] = {}
        for claim in claims(article):
            self.by_block.setdefault(id(claim.block), []).append(claim)
            self._same.setdefault(_value(claim), []).append(claim)

    def beside(self, claim: Claim) -> list[Claim]:
        """The other figures of a figure's block."""
        return [other for other in self.by_block[id(claim.block)] if other is not claim]

    def in_a_row(self, claim: Claim) -> bool:
        """Whether a sentence has two other values of the kind of a figure: each is of another thing."""
        sentence = claim.block.sentence_at(claim.start)
        row = [c for c in self.beside(claim) if c.kind == claim.kind and sentence.start <= c.start < sentence.end]
        return len({c.value for c in row} - {claim.value}) > 1

    def context(self, claim: Claim) -> Context:
        """The words around a figure."""
        key = id(claim)
        if key not in self._contexts:
            self._contexts[key] = self._context(claim)
        return self._contexts[key]

    def _context(self, claim: Claim) -> Context:
        block, (start, end), text = claim.block, claim.span, claim.block.text
        language = block.language
        sentence = block.sentence_at(start)
        first, last = _window(text, sentence, claim)
        ahead = " " + plain(lower(text[sentence.start : claim.start]))
        after = plain(lower(text[end:last]))
        noun = _noun(claim.quantity, language)
        again = resumed(ahead, after, language)
        planned = frozenset((COMING,)) if again.taken_up else frozenset()  # "les 85 logements prévus"
        planned |= {"of", "of them"} if again.whole.startswith(ALL) else frozenset()  # "all six of them"
        return Context(
            told=_stems(text[sentence.start : sentence.end], language) - noun,
            near=_stems(text[first:last], language) - noun,
            noun=noun,
            parting=parting(ahead.removesuffix(again.whole), after, claim.quantity, language) - planned,
            subjects=frozenset(
                name for name in names(text, sentence.start + 1, claim.start) if len(name) == 1 or not name.isupper()
            ),
            dates=frozenset().union(
                *(self._dates(same, again.taken_up and same is claim) for same in self._same[_value(claim)])
            ),
            taken_up=again.taken_up,
        )

    def _dates(self, claim: Claim, known: bool) -> frozenset[str]:
        """The dates that a figure belongs to: that of the sentence, and those with no other figure nearer.

        What happens later to what is `known` does not date it: "the £4 million wall will open in May".
        """
        found: list[str] = []
        sentence = claim.block.sentence_at(claim.span.start)
        for mention in self.article.dates:
            date = mention.span
            if mention.block is claim.block and sentence.start <= date.start < sentence.end and mention.grain != "time":
                beside = self.by_block[id(claim.block)]
                tied = [c for c in beside if not CUT.search(_between(c, date))] or beside
                near = min(tied, key=lambda c: max(date.start - c.span.end, c.start - date.end))
                first = date.start < sentence.start + OPENING and date.end <= claim.start
                if _until(claim.block.text, date) or not (first or near is claim):
                    continue
                if not first and CUT.search(_between(claim, date)):
                    continue
                said = lower(claim.block.text[date.start : date.end])
                far = mention.grain in YEARS or said.endswith(ANNUAL) or _years_ago(mention, claim.block)
                if known and not (far if date.start < claim.start else within(_between(claim, date), claim.block)):
                    continue
                found.append((LONG if far else "") + str(mention.first or said))
        return frozenset(found)


def _years_ago(mention: DateMention, block: Block) -> bool:
    """Whether a date is of an earlier year than the article."""
    published = block.region.published
    return published is not None and mention.first is not None and mention.first.year < published.day.year - 1


def _value(claim: Claim) -> tuple[int, str, Decimal]:
    """What figures of one value have in common."""
    return claim.block.region.index, claim.kind, claim.value


def _window(text: str, sentence: Span, claim: Claim) -> tuple[int, int]:
    """The stretch of whole words around a figure, within its sentence."""
    first, last = claim.span.start - NEAR, claim.span.end + NEAR
    first = text.find(" ", first, claim.span.start) + 1 if first > sentence.start else sentence.start
    last = text.rfind(" ", claim.span.end, last) if last < sentence.end else sentence.end
    return first, max(last, claim.span.end)


def names(text: str, start: int, end: int) -> frozenset[str]:
    """The capitalised words of a stretch, but months and days."""
    return frozenset(m[0] for m in CAPITAL.finditer(text, start, end) if fold(m[0])[:STEM] not in COMMON)


def _until(text: str, date: Span) -> bool:
    """Whether a date is when something will be over: "jusqu'en 2029"."""
    return plain(lower(text[max(0, date.start - 12) : date.start])).endswith(UNTIL)


def _between(claim: Claim, date: Span) -> str:
    """The text between a figure and a date."""
    text = claim.block.text
    return text[claim.span.end : date.start] if date.start >= claim.span.end else text[date.end : claim.start]


def _noun(quantity: Quantity, language: str) -> frozenset[str]:
    """The stems of the counted noun and of its modifiers; in Vietnamese all pairs that they make."""
    noun = quantity.noun
    if noun is None:
        return frozenset()
    words = [noun.head, *noun.modifiers]
    if language == "vi":
        low = [word.lower() for word in words]
        return frozenset((*low, *(f"{one} {two}" for one, two in pairwise(low))))
    return frozenset(fold(word)[:STEM] for word in words)
