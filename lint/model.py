"""What an article is made of, and what checks say about it.

Named tuples rather than data classes: they are immutable, cheap to make by the thousand, and spare every run the
import of `dataclasses`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Literal

from lint.lazy import lazy
from lint.record import NamedTuple
from lint.source import Position, SourceFile, SourceMap, Span

if TYPE_CHECKING:
    from lint.annotate.tokens import Tokens

# --- The page ---------------------------------------------------------------------------------------------------------


class RegionKind(StrEnum):
    MAIN = "main"
    RELATED = "related"  # teasers of other articles on the same page
    NAV = "nav"  # menus, buttons, comment counters: found, never judged as copy
    FOOTER = "footer"  # masthead, address, copyright


class Role(StrEnum):
    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    LEDE = "lede"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    QUOTE = "quote"
    LIST = "list"
    TABLE = "table"
    PAGE = "page"  # the whole source, as `Article.page`


class Published(NamedTuple):
    """When an article was published, and how we know.

    `disputed` is set where two sources differ by more than a day: then nothing may be concluded from the year.
    """

    day: date
    source: Literal["option", "front-matter", "path", "header", "dateline"]
    at: datetime | None = None  # with the time zone, where the source gives a time
    disputed: bool = False


class Region(NamedTuple):
    """One article, or one piece of furniture, of a page. Comparisons never leave a region unless the rule says so."""

    index: int  # type: ignore[assignment]  # shadows tuple.index, which nobody wants of a region
    kind: RegionKind
    lang: str  # BCP-47
    published: Published | None


class MaskKind(StrEnum):
    URL = "url"
    EMAIL = "e-mail"
    CODE = "code"
    FILE = "file"
    TELEPHONE = "telephone"
    PERMIT = "permit"
    VERSION = "version"
    SCORE = "score"
    LAW = "law"


class Mask(NamedTuple):
    """A stretch of a block that is not prose. Checks choose what they skip."""

    span: Span
    kind: MaskKind


class Block:
    """A paragraph, a title, a caption: what the reader of the page sees as one piece.

    `text` is as shown (entities decoded, emphasis marks gone, composed form NFC); `map` leads back to the source. A
    paragraph that opens with a dateline is two blocks, DATELINE and LEDE, with the same `paragraph` number.
    `paragraph` counts from one within the region; 0 for the title and for front matter. All spans that annotations
    and checks hold are offsets in `text`. `code` are the spans that the markup shows as code.
    """

    def __init__(
        self,
        region: Region,
        role: Role,
        lang: str,
        text: str,
        map: SourceMap,
        paragraph: int = 0,
        code: tuple[Span, ...] = (),
    ) -> None:
        self.region = region
        self.role = role
        self.lang = lang
        self.language = lang.partition("-")[0]  # "fr" for fr-CA
        self.text = text
        self.map = map
        self.paragraph = paragraph
        self.code = code

    def __repr__(self) -> str:
        return f"<{self.region.kind} {self.role} {self.lang} {self.text[:40]!r}>"

    @lazy
    def sentences(self) -> tuple[Span, ...]:
        from lint.annotate.sentences import split

        return split(self.text, self.language)

    @lazy
    def tokens(self) -> Tokens:
        """The words as strings, for the lexicon."""
        from lint.annotate.tokens import Tokens

        return Tokens(self.text)

    @lazy
    def lower(self) -> str:
        """The text in lower case, offset by offset."""
        from lint.annotate.tokens import lower

        return lower(self.text)

    @lazy
    def vocabulary(self) -> frozenset[str]:
        """The different words of the block in lower case: what is not among them need not be searched for."""
        return frozenset(self.tokens.lowered)

    @lazy
    def masks(self) -> tuple[Mask, ...]:
        from lint.annotate.masks import find

        return find(self)

    def masked(self, span: Span, *kinds: MaskKind) -> bool:
        """Whether a span touches a mask, of one of `kinds` where any are named."""
        return any(mask.span.overlaps(span) and (not kinds or mask.kind in kinds) for mask in self.masks)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds an offset."""
        for sentence in self.sentences:
            if offset < sentence.end:
                return sentence
        return Span(0, len(self.text))


class MetaValue(NamedTuple):
    """A front matter value as written, with its place in the source; `items` are those of a list."""

    text: str
    span: Span  # offsets in the source, not in a block
    items: tuple[str, ...] = ()


class Settings(NamedTuple):
    """What the configuration and the command line say about reading."""

    lang: str | None = None  # overrides front matter and detection
    date: str | None = None  # ISO date or date and time, overrides all other sources
    title: str | None = None  # a headline that stands elsewhere (changed late in the CMS)
    locale: str = "fr"  # BCP-47 where nothing else tells
    timezone: str = "UTC"
    separator: str | None = None  # pattern of a line that parts two articles of one file
    date_from_path: str | None = None  # pattern with groups year, month, day
    front_matter: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("title", ("title", "headline", "titre", "tiêu đề", "tieu_de", "tieu-de")),
        ("standfirst", ("standfirst", "chapo", "chapô", "chapeau", "description", "excerpt", "summary", "sapo")),
        ("byline", ("byline", "author", "auteur", "tác giả", "tac_gia", "tac-gia")),
        ("caption", ("caption", "légende", "legende")),
        ("date", ("date", "published", "publishdate", "ngày", "ngay", "ngay_dang", "ngày đăng", "publication")),
        ("lang", ("lang", "language", "langue")),
    )


# --- Annotations ------------------------------------------------------------------------------------------------------


class Reading(NamedTuple):
    """One way to read a printed number. `low` and `high` bound what rounds to it: "3,5" is 3.45 to 3.55."""

    value: Decimal
    low: Decimal
    high: Decimal
    style: Literal["plain", "group", "decimal", "words", "fraction"]


class Number(NamedTuple):
    """A printed number with its multiplier ("3,5 milliards") and every reading, best first."""

    block: Block
    span: Span
    readings: tuple[Reading, ...]

    @property
    def value(self) -> Decimal:
        return self.readings[0].value


class Noun(NamedTuple):
    """What is counted: the head noun as written, its folded singular as key, and its modifiers in order."""

    span: Span
    head: str
    key: str
    modifiers: tuple[str, ...] = ()


Approximation = Literal["", "about", "nearly", "over", "under", "at-least", "at-most"]


class Quantity(NamedTuple):
    """A number, or a range of two, with what it measures or counts.

    `span` covers number and unit, without approximation and article. `low` and `high` are the interval that the best
    reading and the approximation allow, in `unit`: "plus de 182" starts at 182; None is an open end. `unit` is a
    symbol of `units.yaml` ("km", "%", "EUR", "year"); None for counts and bare numbers.
    """

    block: Block
    span: Span
    numbers: tuple[Number, ...]
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    dimension: str | None = None  # length, area, money, share, points, time, age, temperature, ...
    approximation: Approximation = ""
    approximation_span: Span | None = None
    noun: Noun | None = None


class Ordinal(NamedTuple):
    """ "11e édition", "70e anniversaire": a rank and the head noun it belongs to."""

    block: Block
    span: Span  # the rank alone
    rank: int
    noun: Noun | None = None


class Placing(NamedTuple):
    """Words that put a known place in a country, or call it its capital, right or wrong."""

    block: Block
    place: Span
    code: str  # of the country
    span: Span  # place and country
    capital: bool


class PartialDate(NamedTuple):
    """A date as printed: only what is written, whether or not the calendar has such a day."""

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    weekday_span: Span | None = None
    hour: int | None = None
    minute: int | None = None


Grain = Literal["time", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "relative"]


class DateMention(NamedTuple):
    """A date, or a range of two, in the text.

    `start` and `end` are as printed (`end` for ranges alone). `first` and `last` are the days it covers: equal for a
    day, the ends of a month for "mars 2020"; None where it cannot be resolved or the calendar has no such day.
    `source` says where the year comes from, and `why` names the evidence: "weekday", "publication", "neighbour",
    "relative".
    """

    block: Block
    span: Span
    start: PartialDate
    grain: Grain
    end: PartialDate | None = None
    first: date | None = None
    last: date | None = None
    source: Literal["written", "inferred", "unknown"] = "unknown"
    why: str = ""


class NameMention(NamedTuple):
    """A proper name: a run of capitalised words with its particles."""

    block: Block
    span: Span
    text: str
    office: str | None = None  # the title or office that stands before it


class Quote(NamedTuple):
    """Direct speech; `span` is what stands between the marks."""

    block: Block
    span: Span


# --- The article ------------------------------------------------------------------------------------------------------


class Article:
    """A page, read and annotated once; frozen after that.

    `blocks` are all blocks in text order; `prose` those of main and related regions, which rules judge. `page` is the
    whole source as one block with the identity map, for what no block shows (markup, invisible characters, leftovers);
    where the format has more in it than copy (HTML), `copy` is the source with blanks in place of the rest.
    """

    def __init__(
        self,
        source: SourceFile,
        regions: tuple[Region, ...],
        blocks: tuple[Block, ...],
        lang: str,
        published: Published | None = None,
        meta: Mapping[str, MetaValue] | None = None,
        problems: tuple[Problem, ...] = (),
        copy: str | None = None,
    ) -> None:
        self.source = source
        self.regions = regions
        self.blocks = blocks
        self.lang = lang
        self.published = published
        self.meta = meta or {}
        self.problems = problems
        self.copy = source.text if copy is None else copy

    @lazy
    def language(self) -> str:
        return self.lang.partition("-")[0]

    @property
    def is_web_page(self) -> bool:
        """Whether the source is a whole page, with the interface of its site around the copy."""
        return self.copy is not self.source.text and "<body" in self.source.folded

    @lazy
    def prose(self) -> tuple[Block, ...]:
        return tuple(b for b in self.blocks if b.region.kind in (RegionKind.MAIN, RegionKind.RELATED))

    def place(self, block: Block) -> int:
        """Where a block, or one that was made of it, stands in the prose."""
        return next(at for at, other in enumerate(self.prose) if other.map is block.map)

    @lazy
    def page(self) -> Block:
        region = Region(-1, RegionKind.MAIN, self.lang, self.published)
        return Block(region, Role.PAGE, self.lang, self.copy, SourceMap.identity(0, len(self.copy)))

    @lazy
    def vocabulary(self) -> frozenset[str]:
        """The different words of the page in lower case."""
        return frozenset().union(*[block.vocabulary for block in self.blocks])

    @lazy
    def written(self) -> frozenset[str]:
        """The different words of the prose as they are written."""
        return frozenset().union(*[block.tokens.words for block in self.prose])

    def is_spoken(self, block: Block, at: int) -> bool:
        """Whether direct speech holds a place of a block."""
        return any(span.start <= at < span.end for span in self._speech.get(id(block), ()))

    @lazy
    def _speech(self) -> dict[int, list[Span]]:
        """The spans of direct speech by the block they stand in."""
        spans: dict[int, list[Span]] = {}
        for quote in self.quotes:
            spans.setdefault(id(quote.block), []).append(quote.span)
        return spans

    @lazy
    def beginnings(self) -> frozenset[str]:
        """The first letters of the words in `vocabulary`."""
        from lint.annotate.tokens import BEGINNING

        return frozenset([word[:BEGINNING] for word in self.vocabulary])

    @lazy
    def placings(self) -> tuple[Placing, ...]:
        from lint.annotate.placings import annotate

        return annotate(self)

    @lazy
    def numbers(self) -> tuple[Number, ...]:
        from lint.annotate.numbers import find

        return tuple(number for block in self.prose for number in find(block))

    @lazy
    def quantities(self) -> tuple[Quantity, ...]:
        from lint.annotate.quantities import annotate

        return annotate(self)

    @lazy
    def ordinals(self) -> tuple[Ordinal, ...]:
        from lint.annotate.ordinals import annotate

        return annotate(self)

    @lazy
    def dates(self) -> tuple[DateMention, ...]:
        from lint.annotate.dates import annotate

        return annotate(self)

    @lazy
    def names(self) -> tuple[NameMention, ...]:
        from lint.annotate.names import annotate

        return annotate(self)

    @lazy
    def quotes(self) -> tuple[Quote, ...]:
        from lint.annotate.quotes import find

        return tuple(quote for block in self.prose for quote in find(block))


class Problem(NamedTuple):
    """Something the reader met that an editor should see: broken front matter, say. Offsets are the source's."""

    kind: Literal["front-matter"]
    span: Span
    detail: str


# --- What checks say --------------------------------------------------------------------------------------------------


class Weekday(NamedTuple):
    number: int  # Monday is 0


class Day(NamedTuple):
    """A date as far as it is known, for messages: "vendredi 6 mars 2020", "6 mars", "mars 2020"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


class Measure(NamedTuple):
    """A value with a unit of `units.yaml`, or a bare number where unit is None."""

    value: Decimal
    unit: str | None = None


class Local(NamedTuple):
    """Words that a table row or a parameter gives in each language; `values` fill the {names} in them."""

    text: Mapping[str, str]
    values: Mapping[str, Value] = {}


class Listing(NamedTuple):
    """Several values: "a, b et c"."""

    items: tuple[Value, ...]


# str is quoted from the article and shown as it stands.
Value = str | int | Decimal | date | Weekday | Day | Measure | Local | Listing


class Related(NamedTuple):
    """The other side of a contradiction. `label` is a key of the outcome's `related` messages."""

    block: Block
    span: Span
    label: str = ""


class Edit(NamedTuple):
    span: Span  # in the hit's block
    text: str


class Suggestion(NamedTuple):
    """What would fit. `safe` suggestions may be applied by `--fix`; figures, dates and names never are."""

    text: str
    edits: tuple[Edit, ...]
    safe: bool = False


NOTE = 2  # steps of doubt that make a note of any finding


class Hit(NamedTuple):
    """A contradiction that a check saw. The engine adds rule, severity, confidence, message and fingerprint.

    `values` fill the outcome's message; `doubt` lowers the confidence by as many steps; `entry` names the table row.
    """

    outcome: str
    block: Block
    span: Span
    values: Mapping[str, Value] = {}
    related: tuple[Related, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    entry: str | None = None
    doubt: int = 0


class Agreement(NamedTuple):
    """A comparison that held."""

    block: Block
    span: Span
    against: Literal["text", "calendar", "bound", "fact"]
    related: tuple[Related, ...] = ()


class Record(NamedTuple):
    """What a cross-file check remembers of one file. `key` is what files are compared by.

    Records are kept between runs: `data` is plain (numbers, texts, tuples of them), and `compare` may hand `block` on
    but not look into it.
    """

    path: str
    key: str
    block: Block
    span: Span
    data: Any = None


class Severity(IntEnum):
    NOTE = 1
    WARNING = 2
    ERROR = 3


class Confidence(IntEnum):
    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Window(NamedTuple):
    """The words that a report shows around a span: `text` is a piece of one line, `span` lies within it.

    `paragraph` and `sentence` count from one within the region and the block; 0 where they mean nothing.
    """

    text: str
    span: Span
    paragraph: int = 0
    sentence: int = 0
    role: Role = Role.BODY


class Place(NamedTuple):
    """A span of a file as reports show it; `excerpt` is the source text of the span, to the letter."""

    path: str
    span: Span
    start: Position
    end: Position
    excerpt: str
    window: Window
    message: str = ""


class SourceEdit(NamedTuple):
    span: Span
    text: str


class SourceSuggestion(NamedTuple):
    text: str
    edits: tuple[SourceEdit, ...]
    safe: bool = False


class Finding(NamedTuple):
    path: str
    rule: str
    family: str
    outcome: str
    entry: str | None
    severity: Severity
    confidence: Confidence
    message: str
    place: Place
    fingerprint: str
    related: tuple[Place, ...] = ()
    suggestions: tuple[SourceSuggestion, ...] = ()
    also: tuple[str, ...] = ()


class Failure(NamedTuple):
    """Something that the tool could not do; any failure makes the exit status 2."""

    path: str | None
    stage: Literal["read", "rule", "run"]
    error: str
    rule: str | None = None
