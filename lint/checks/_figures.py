"""The sentences that hold figures, as strings of one letter a word, for the checks that do sums on them.

"passés de 8 à 10 milliards, soit une hausse de 15 %" is "vfQtQ,s1ufP" and "rose 15% from 8 to 10 billion" is "uPfQtQ":
a pattern on letters spares the grammar the languages. Figures: Q a count or a measure, R a range of two, P percent,
O points, T a duration or an age, H a fraction. Words: u up, d down, v some other change, f from, t to, a against, b by,
o of, k than, K on, m more, l less, s that is, U or, i including, G of them, g consisting of, e and, p out of, I in, z total, q per,
j average, x doubled, X multiplied, D divided, F times, h half, r remaining, c what makes figures incomparable, V votes,
M breakdown, 1 one, y a year, n other digits, N a name, w any other word; punctuation stands for itself.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from lint import patterns
from lint.annotate.datetags import lower
from lint.annotate.units import BLANKS
from lint.model import Article, Block, Quantity, Role
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.TABLE, Role.DATELINE))
TOKEN = patterns.compile(r"[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[,;:()+=/→?!…–—]")
PERCENT = frozenset(("%", "‰"))
TIMES = frozenset(("time", "age"))
COARSE = Decimal("0.005")

# Words by letter. A word that ends with ~ stands for all its inflections (see ENDINGS); a comma parts phrases.
WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "u": "augment~,progress~,grimp~,mont~,remont~,gagn~,envol~,flamb~,gonfl~,major~,relevé,relevée,relevés,relevées,relever,rehauss~,"
        "hauss~,explos~,redress~,bond,bonds,bondi,bondit,bondir,bondissant,bondissent,rebond,rebonds,rebondi,"
        "rebondit,rebondir,rebondissant,grossi,grossit,croît,croître,crû,croissant,croissent,accru,accrue,accrus,"
        "accrues,accroît,accroître,accroissant,accroissement,hausse,hausses,augmentation,augmentations,progression,"
        "progressions,croissance,envolée,flambée,poussée,gain,gains,relèvement,majoration,essor,remontée,élévation,"
        "explosion,élargi,alourdi,alourdie,alourdit",
        "d": "diminu~,baiss~,chut~,recul~,tomb~,retomb~,dégringol~,plong~,repli~,contract~,régress~,abaiss~,effondr~,"
        "écroul~,raboté,tass~,rabaiss~,fléchi,fléchit,fléchir,ralenti,ralentit,ralentir,ralentissement,réduit,réduite,"
        "réduits,réduites,réduire,réduisant,réduisent,décru,décroît,décroître,descend,descendu,descendue,descendus,"
        "descendre,descendant,redescend,redescendu,redescendre,perd,perdu,perdre,perdant,perdent,diminution,"
        "diminutions,baisse,baisses,recul,reculs,chute,chutes,réduction,réductions,repli,replis,contraction,"
        "effondrement,décrue,fléchissement,tassement,plongeon,déclin,érosion,régression,abaissement,dégringolade,"
        "décélération,rétréci,amputé,amputée",
        "v": "pass~,évolu~,ramen~,ramèn~,port~,repass~,fluctu~",
        "f": "de,d",
        "o": "des,du",
        "t": "à,au,aux,vers,atteint,atteignant,atteindre,atteignent,atteignait,atteints,atteinte",
        "a": "contre,versus,vs,comparé à,comparée à,comparés à,comparées à,comparé aux,comparée aux,par rapport à,"
        "par rapport au,par rapport aux,au lieu de,au lieu des,au lieu d,en regard de,à comparer à,à comparer aux",
        "k": "que,qu",
        "m": "plus,davantage,supérieur,supérieure,supérieurs,supérieures",
        "l": "moins,inférieur,inférieure,inférieurs,inférieures",
        "s": "soit,autrement dit,c est à dire,l équivalent de,l équivalent d,équivalant à,équivalent à,équivaut à,"
        "ce qui équivaut à,ce qui représente,ce qui fait,ou encore",
        "U": "ou",
        "i": "dont,parmi lesquels,parmi lesquelles,parmi eux,parmi elles,au nombre desquels,au nombre desquelles",
        "G": "d entre eux,d entre elles",
        "g": "composé de,composée de,comprenant,comprend,comprennent,à savoir,réparti,répartie,répartis,réparties,"
        "se décompose,se décomposant,se décomposent,se répartissent,se répartissant",
        "e": "et,ainsi que,puis,auxquels s ajoutent,auxquelles s ajoutent,auxquels il faut ajouter",
        "p": "sur,parmi",
        "I": "dans,en",
        "z": "total,totale,totaux,totalisant,totalisent,totalise,au total,en tout,cumulé,cumulés,cumulées",
        "q": "par,chacun,chacune,chaque,l unité,pièce,par tête",
        "j": "moyen,moyenne,moyens,moyennes,en moyenne",
        "x": "doubl~,tripl~,quadrupl~,quintupl~,sextupl~,décupl~,doublement,triplement,quadruplement",
        "X": "multipli~",
        "D": "divis~",
        "F": "fois",
        "h": "moitié,tiers,quart,cinquième,dixième",
        "r": "autres,autre,restants,restantes,restant,restante,reste,derniers,dernières",
        "c": "constant,constants,constante,constantes,comparable,comparables,organique,organiques,cvs,volume,annualisé,"
        "annualisée,annualisés,corrigé,corrigée,corrigés,corrigées,réels,réelles,hors inflation,pondéré,pondérée,ajusté,"
        "ajustée,ajustés,ajustées,proforma,pro forma,retraité,retraitée",
        "V": "suffrages,suffrage,voix,votes,vote,bulletins",
        "M": "mix,répartition,répartit,se répartissent,ventilation,composition,se partagent,décomposition",
        "1": "un,une",
        "w": "montant,montants,gagnant,gagnants",
        "": "le,la,les,l,ce,cet,cette,ces,son,sa,ses,leur,leurs,s,se,n,ne",
    },
    "en": {
        "u": "rise,rises,rose,risen,rising,increase,increases,increased,increasing,grow,grows,grew,grown,growing,growth,"
        "climb,climbs,climbed,climbing,jump,jumps,jumped,jumping,soar,soars,soared,soaring,surge,surges,surged,surging,"
        "leap,leaps,leapt,leaped,gain,gains,gained,gaining,up,swell,swelled,swollen,expand,expands,expanded,expanding,"
        "expansion,advance,advances,advanced,rebound,rebounds,rebounded,spike,spiked,skyrocketed,ballooned,hike,hikes,"
        "hiked,raise,raises,raised,raising,boost,boosted,lifted,uptick,upturn,edged up,higher",
        "d": "fall,falls,fell,fallen,falling,drop,drops,dropped,dropping,decline,declines,declined,declining,decrease,"
        "decreases,decreased,decreasing,slump,slumps,slumped,plunge,plunges,plunged,plunging,slid,slide,slides,sliding,"
        "shrink,shrinks,shrank,shrunk,shrinking,dip,dips,dipped,tumble,tumbles,tumbled,cut,cuts,cutting,reduce,reduces,"
        "reduced,reducing,reduction,lowered,slip,slips,slipped,slipping,sink,sank,sunk,eased,contracted,contraction,"
        "plummet,plummets,plummeted,lost,loses,lose,losing,down,slash,slashed,slashes,trimmed,slowed,downturn,"
        "diminished,dwindled,dwindling,dwindle,receded",
        "v": "went,go,goes,going,moved,move,changed,change,turned,passed,evolved,revised",
        "f": "from",
        "o": "of,of the",
        "b": "by",
        "t": "to,at,reach,reached,reaches,reaching,hit,hitting",
        "a": "against,versus,vs,compared with,compared to,instead of,as against,as opposed to,in comparison with,"
        "relative to,compares with,compare with",
        "k": "than,as many as,as much as",
        "K": "on",
        "m": "more,greater,larger,above,longer,extra,additional",
        "l": "less,fewer,lower,below,smaller,shorter",
        "s": "that is,ie,i e,equivalent to,the equivalent of,equivalent of,equal to,which is,equalling,equaling",
        "U": "or",
        "i": "including,of whom,of which,among them,among whom,among which",
        "G": "of them,of those,of these",
        "g": "comprising,comprises,comprised of,consisting of,consists of,namely,made up of,composed of,broken down,"
        "split",
        "e": "and,as well as,plus,then",
        "p": "out of,among,of all",
        "I": "in",
        "z": "total,totals,totaling,totalling,totaled,totalled,altogether,in all,in total,combined,all told,totalis~",
        "q": "per,each,apiece,every,a head,per head,per capita",
        "j": "average,averages,averaging,averaged,mean,an average of",
        "x": "double,doubles,doubled,doubling,triple,triples,tripled,tripling,treble,trebled,trebles,quadruple,"
        "quadrupled,quadruples,quintupled,twice,halve,halves,halved,halving,twofold,threefold,fourfold,fivefold,sixfold,"
        "tenfold",
        "X": "multiplied",
        "D": "divided",
        "F": "times,fold",
        "h": "half,third,quarter,fifth,tenth",
        "r": "other,others,remaining,rest,remainder",
        "c": "constant,comparable,organic,underlying,annualised,annualized,seasonally,adjusted,real,like for like,"
        "currency neutral,volume,restated",
        "V": "vote,votes,ballots,ballot",
        "M": "mix,breakdown,composition,splits",
        "1": "one",
        "": "the,its,their,his,her,a,an,our,my",
    },
    "vi": {
        "u": "tăng,nâng,tăng trưởng,tăng thêm",
        "d": "giảm,sụt,hạ,tụt,sụt giảm,giảm bớt",
        "v": "thay đổi,chuyển,đổi",
        "f": "từ,từ mức,từ con số",
        "t": "lên,xuống,còn,đến,tới,đạt,ở,lên tới,lên đến,xuống còn,lên mức,xuống mức,ở mức,lên thành,còn lại còn,"
        "lên con số",
        "a": "so với,thay vì,so với mức,so với con số,trong khi",
        "k": "hơn",
        "m": "cao hơn,nhiều hơn,lớn hơn,dài hơn,nặng hơn,vượt",
        "l": "thấp hơn,ít hơn,nhỏ hơn,kém,kém hơn,ngắn hơn",
        "s": "tức,tức là,tương đương,tương đương với,tương ứng,bằng,chiếm,đạt tỷ lệ",
        "U": "hay,hoặc",
        "i": "trong đó,trong đó có,gồm cả,kể cả",
        "G": "trong số đó,trong số này,trong số họ,người trong số họ,người trong số đó",
        "g": "gồm,bao gồm,gồm có,chia thành,cụ thể",
        "e": "và,cùng,cùng với,rồi",
        "p": "trên tổng số,trong số,trong tổng số,trên",
        "I": "trong",
        "z": "tổng cộng,tổng số,tổng,cả thảy,tất cả,tổng cộng có",
        "q": "mỗi,một người,đầu người,bình quân đầu người",
        "j": "trung bình,bình quân",
        "x": "gấp đôi,gấp ba,gấp bốn,gấp năm,gấp mười,gấp rưỡi,tăng gấp đôi",
        "X": "gấp,nhân lên",
        "D": "chia",
        "F": "lần",
        "h": "nửa,một nửa,một phần ba,một phần tư,một phần năm,hai phần ba,ba phần tư",
        "r": "còn lại,khác",
        "c": "giá so sánh,loại trừ,quy năm,điều chỉnh,thực tế",
        "V": "phiếu,phiếu bầu",
        "M": "cơ cấu,tỷ trọng",
        "1": "một",
        "": "các,những,con,số,mức,được",
    },
}
ENDINGS = (
    *("e", "es", "ent", "er", "é", "ée", "és", "ées", "ait", "aient", "ant", "a", "èrent", "era", "eront", "erait"),
    *("eraient", "ons", "ions", "iez", "ant", "ants", "antes"),
)


def bag(words: str) -> frozenset[str]:
    """A set of words and phrases, from a string that parts them by commas."""
    return frozenset(words.split(","))


POINTS = frozenset(("point", "points", "điểm", "pp"))
CLASSIFIERS = frozenset(("em", "con", "chiếc", "cái", "lượt", "suất", "căn", "tấm", "bộ"))
# Vietnamese words that look like an approximation but say "to" or "more".
COMPARING = ("cao ", "nhiều ", "lớn ", "dài ", "nặng ", "thấp ", "ít ", "nhỏ ", "kém ", "ngắn ")


class Figure(NamedTuple):
    """A quantity with the interval of its printed digits; whole counts are exact. `kind` is the unit, "" for counts."""

    quantity: Quantity
    value: Decimal
    low: Decimal
    high: Decimal
    kind: str

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def printed(self) -> str:
        return self.quantity.block.text[self.span.start : self.span.end]

    @property
    def noun(self) -> str:
        """The key of what is counted; a classifier counts anything."""
        noun = self.quantity.noun
        return "" if noun is None or noun.key in CLASSIFIERS else noun.key


class Clause:
    """A sentence: its letters, the word and the offset behind each letter, and its figures by letter.

    The letters are read when they are asked for: most sentences with one figure say nothing that could be checked.
    """

    def __init__(self, block: Block, span: Span, quantities: list[Quantity]) -> None:
        self.block = block
        self.span = span
        self.quantities = quantities

    @cached_property
    def _read(self) -> tuple[str, tuple[str, ...], tuple[int, ...], dict[int, Figure]]:
        return _letters(self.block, self.span, self.quantities)

    @property
    def tags(self) -> str:
        return self._read[0]

    @property
    def words(self) -> tuple[str, ...]:
        return self._read[1]

    @property
    def starts(self) -> tuple[int, ...]:
        return self._read[2]

    @property
    def figures(self) -> dict[int, Figure]:
        return self._read[3]

    @property
    def text(self) -> str:
        """The sentence in lower case."""
        return self.block.text[self.span.start : self.span.end].lower()

    def placed(self, index: int) -> Span:
        """Where the word of a letter stands in the block."""
        return Span(self.starts[index], self.starts[index] + len(self.words[index]))


@lru_cache(2)
def clauses(article: Article) -> tuple[Clause, ...]:
    """The sentences of an article that hold a figure, in text order."""
    found: list[Clause] = []
    block: Block | None = None
    sentence = Span(0, 0)
    for quantity in article.quantities:
        if quantity.block is not block or quantity.span.start >= sentence.end:
            block = quantity.block
            sentence = block.sentence_at(quantity.span.start)
            if block.role not in SKIPPED and block.language in WORDS:
                found.append(Clause(block, sentence, [quantity]))
        elif found and found[-1].block is block:
            found[-1].quantities.append(quantity)
    return tuple(found)


def _letters(
    block: Block, sentence: Span, quantities: list[Quantity]
) -> tuple[str, tuple[str, ...], tuple[int, ...], dict[int, Figure]]:
    language = block.language
    low = lower(block.text[sentence.start : sentence.end])
    tags: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    figures: dict[int, Figure] = {}
    at = 0
    for quantity in quantities:
        start, end, plain = _extent(quantity, low, sentence.start, at if tags and len(tags) - 1 in figures else -1)
        _words(low, at, start, language, tags, words, starts)
        at = max(at, end)
        letter = _letter_of(quantity)
        ahead = low[at : at + 8].lstrip(BLANKS).split(" ", 1)[0].rstrip(".,;)")
        if letter == "Q" and ahead in POINTS:
            letter, at = "O", low.index(ahead, at) + len(ahead)
        figures[len(tags)] = figure_of(quantity, plain)
        tags.append(letter)
        words.append(low[start:end])
        starts.append(start)
    _words(low, at, len(low), language, tags, words, starts)
    _shared_units(tags, figures)
    _capitals(block.text, sentence.start, tags, starts, "wud" if language == "vi" else "w")
    return "".join(tags), tuple(words), tuple(s + sentence.start for s in starts), figures


def _extent(quantity: Quantity, low: str, offset: int, last_end: int) -> tuple[int, int, bool]:
    """Start and end of a quantity with its approximation, within the sentence; and whether that is none.

    `last_end` is where the figure before it ends: "12 more than the 316", "45 trên 150".
    """
    start, end = quantity.span.start - offset, quantity.span.end - offset
    around = quantity.approximation_span
    if around is None:
        return start, end, False
    first, last = around.start - offset, around.end - offset
    if first < start:
        word = low[first:last]
        if word in ("lên tới", "lên đến") or (word == "hơn" and low[:first].endswith(COMPARING)):
            return start, end, True
        if word in ("more than", "less than", "fewer than", "trên") and low[last_end:first].isspace():
            return start, end, True
        if word in ("as many as", "as much as") and low[:first].rstrip().endswith(("times", "twice")):
            return start, end, True
        return first, end, False
    return start, max(end, last), False


def _letter_of(quantity: Quantity) -> str:
    if quantity.unit in PERCENT:
        return "P"
    if quantity.dimension == "points":
        return "O"
    if quantity.dimension in TIMES:
        return "T"
    if quantity.unit is None and quantity.numbers[0].readings[0].style == "fraction":
        return "H"
    return "R" if len(quantity.numbers) > 1 else "Q"


def figure_of(quantity: Quantity, plain: bool = False) -> Figure:
    """A quantity as a figure; `plain` where what looks like its approximation is none."""
    if plain:
        quantity = quantity._replace(approximation="", approximation_span=None)
    reading = quantity.numbers[-1].readings[0]
    value = reading.value
    low = quantity.low if quantity.low is not None else reading.low
    high = quantity.high if quantity.high is not None else Decimal("Infinity")
    if plain:
        low, high = reading.low, reading.high
    if quantity.unit is None and (plain or not quantity.approximation) and reading.high - reading.low == 1:
        low, high = (quantity.numbers[0].value, value)
    return Figure(quantity, value, low, high, quantity.unit or "")


def _words(low: str, start: int, end: int, language: str, tags: list[str], words: list[str], starts: list[int]) -> None:
    """Add the letters of the words between two figures."""
    singles, phrases = _lexicon(language)
    tokens = [(match[0], match.start()) for match in TOKEN.finditer(low, start, end)]
    skip = 0
    for number, (token, at) in enumerate(tokens):
        if number < skip:
            continue
        letter = None
        for rest, tag in phrases.get(token, ()):
            if all(number + 1 + n < len(tokens) and tokens[number + 1 + n][0] == w for n, w in enumerate(rest)):
                letter, skip = tag, number + 1 + len(rest)
                last, position = tokens[skip - 1]
                token = low[at : position + len(last)]
                break
        if letter is None:
            letter = singles.get(token)
            if letter is None:
                letter = _other(token, language)
        if letter:
            tags.append(letter)
            words.append(token)
            starts.append(at)


@lru_cache(8192)
def _other(token: str, language: str) -> str:
    """The letter of a word that the lexicon does not list as such."""
    if not token[0].isalpha():
        if not token[0].isdigit():
            return token if token not in "—→" else "–" if token == "—" else "t"
        return "y" if len(token) == 4 and token.isdigit() and token[0] in "12" else "n"
    stems = _stems(language)
    for length in range(min(len(token), 9), 3, -1):
        if token[:length] in stems and token[length:] in ENDINGS:
            return stems[token[:length]]
    return "w"


def _shared_units(tags: list[str], figures: dict[int, Figure]) -> None:
    """The 9 of "9 et 11 ans" is an age."""
    for index, figure in figures.items():
        if (
            tags[index] == "Q"
            and not figure.kind
            and not figure.quantity.noun
            and tags[index + 1 : index + 2] in (["e"], [","], ["U"])
        ):
            if (beside := figures.get(index + 2)) is not None and tags[index + 2] in "TP":
                tags[index], figures[index] = tags[index + 2], figure._replace(kind=beside.kind)


def _capitals(text: str, offset: int, tags: list[str], starts: list[int], letters: str) -> None:
    """Names among words; "Hạ Long" does not go down."""
    for index, tag in enumerate(tags):
        if tag in letters and index and text[offset + starts[index]].isupper():
            tags[index] = "N"


Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@cache
def _lexicon(language: str) -> tuple[dict[str, str], Phrases]:
    """Single words, and phrases by their first word, longest first."""
    singles: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for letter, listed in WORDS[language].items():
        for entry in listed.split(","):
            first, *rest = entry.split()
            if rest:
                phrases.setdefault(first, []).append((tuple(rest), letter))
            elif not first.endswith("~"):
                singles[first] = letter
    ordered = {first: tuple(sorted(found, key=lambda each: -len(each[0]))) for first, found in phrases.items()}
    return singles, ordered


@cache
def _stems(language: str) -> dict[str, str]:
    return {
        entry[:-1]: letter
        for letter, listed in WORDS[language].items()
        for entry in listed.split(",")
        if entry.endswith("~")
    }


# --- Reading the letters ----------------------------------------------------------------------------------------------


def ends(pattern: str, clause: Clause, index: int, start: int = 0) -> int:
    """Where a pattern begins that ends right before a letter; -1 where it does not."""
    match = patterns.compile(f"(?:{pattern})$").search(clause.tags, start, index)
    return match.start() if match else -1


def follows(pattern: str, clause: Clause, index: int) -> int:
    """Where a pattern ends that begins right after a letter; -1 where it does not."""
    match = patterns.compile(pattern).match(clause.tags, index + 1)
    return match.end() if match else -1


def alike(one: Figure, two: Figure) -> bool:
    """Whether two figures measure or count the same kind of thing, as far as their units and nouns tell."""
    if one.kind != two.kind:
        bare = one if not one.kind else two
        return not bare.kind and not bare.noun
    return bool(one.kind) or not one.noun or not two.noun or one.noun == two.noun


def rounded(figure: Figure) -> tuple[Decimal, Decimal]:
    """The interval of a figure that may have been rounded to its last digit but zeros: "12 900" is 12 850 to 12 950.

    Never wider than half a percent for that, as round numbers are often exact.
    """
    value = figure.value
    if not value or value != value.to_integral_value():
        return figure.low, figure.high
    digits = value.normalize().as_tuple()
    exponent = digits.exponent if isinstance(digits.exponent, int) else 0
    slack = min(Decimal("0.5").scaleb(exponent), abs(value) * COARSE) if value >= 100 else Decimal(0)
    return min(figure.low, value - slack), max(figure.high, value + slack)
