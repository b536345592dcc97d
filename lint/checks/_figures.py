"""The sentences that hold figures, as strings of one letter a word, for the checks that do sums on them.

"passés de 8 à 10 milliards, soit une hausse de 15 %" is "vfQtQ,s1ufP" and "rose 15% from 8 to 10 billion" is "uPfQtQ":
a pattern on letters spares the grammar the languages. Punctuation stands for itself. Figures are

    Q  a count or a measure     P  percent      O  points
    R  a range of two           T  a duration or an age     H  a fraction

and words

    u  up            f  from       o  of          s  that is        z  total        F  times
    d  down          t  to         k  than        U  or             r  remaining    h  half, third
    v  some change   a  against    K  on          i  including      q  per          x  doubled
    m  more          b  by         p  out of      G  of them        j  average      X  multiplied
    l  less          e  and        I  in          g  consisting of  V  votes        D  divided
    1  one           y  a year     n  other digits                  M  breakdown    N  a name
    c  what makes figures incomparable            w  any other word
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from lint import patterns
from lint.annotate.units import BLANKS
from lint.lazy import lazy
from lint.model import Article, Block, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.TABLE, Role.DATELINE))
TOKEN = patterns.compile(r"[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[,;:()+=/→?!…–—]|(?<=[\s\u00a0])-(?=[\s\u00a0])")
PERCENT = frozenset(("%", "‰"))
TIMES = frozenset(("time", "age"))
REACH = 40
FEW = 100
COARSE = Decimal("0.005")

# Words by letter. A word that ends with ~ stands for all its inflections (see ENDINGS); a comma parts phrases.
WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "u": "augment~,creus~,progress~,grimp~,mont~,remont~,gagn~,envol~,flamb~,gonfl~,major~,relevé,relevée,relevés,"
        "relevées,relever,rehauss~,hauss~,explos~,redress~,bond,bonds,bondi,bondit,bondir,bondissant,bondissent,"
        "rebond,rebonds,rebondi,rebondit,rebondir,rebondissant,grossi,grossit,croît,croître,crû,croissant,croissent,"
        "accru,accrue,accrus,accrues,accroît,accroître,accroissant,accroissement,hausse,hausses,augmentation,"
        "augmentations,progression,progressions,croissance,envolée,flambée,poussée,gain,gains,relèvement,majoration,"
        "essor,remontée,élévation,explosion,élargi,alourdi,alourdie,alourdit",
        "d": "diminu~,baiss~,chut~,recul~,tomb~,retomb~,dégringol~,plong~,repli~,contract~,régress~,abaiss~,"
        "effondr~,fondu,fondre,écroul~,raboté,tass~,rabaiss~,fléchi,fléchit,fléchir,ralenti,ralentit,ralentir,ralentissement,"
        "réduit,réduite,réduits,réduites,réduire,réduisant,réduisent,décru,décroît,décroître,descend,descendu,"
        "descendue,descendus,descendre,descendant,redescend,redescendu,redescendre,perd,perdu,perdre,perdant,"
        "perdent,diminution,diminutions,baisse,baisses,recul,reculs,chute,chutes,réduction,réductions,repli,replis,"
        "contraction,effondrement,décrue,fléchissement,tassement,plongeon,déclin,érosion,régression,abaissement,"
        "dégringolade,décélération,rétréci,amputé,amputée",
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
        "ce qui équivaut à,ce qui représente,ce qui correspond à,ce qui constitue,ce qui fait,ou encore",
        "U": "ou",
        "i": "dont,parmi lesquels,parmi lesquelles,parmi eux,parmi elles,au nombre desquels,au nombre desquelles",
        "G": "d entre eux,d entre elles",
        "g": "composé de,composée de,comprenant,comprend,comprennent,à savoir,réparti,répartie,répartis,réparties,"
        "se décompose,se décomposant,se décomposent,se compose de,se composent de,"
        "se composait de,se répartissent,se répartissant",
        "e": "et,ainsi que,puis,auxquels s ajoutent,auxquelles s ajoutent,auxquels il faut ajouter",
        "p": "sur,parmi",
        "I": "dans,en",
        "z": "total,totale,totaux,totalisant,totalisent,totalise,au total,en tout,en compte,"
        "en comptent,en totalise,cumulé,cumulés,cumulées",
        "q": "par,chacun,chacune,chaque,l unité,pièce,par tête",
        "j": "moyen,moyenne,moyens,moyennes,en moyenne",
        "x": "doubl~,tripl~,quadrupl~,quintupl~,sextupl~,décupl~,doublement,triplement,quadruplement",
        "X": "multipli~",
        "D": "divis~",
        "F": "fois",
        "h": "moitié,tiers,quart,cinquième,dixième",
        "r": "autres,autre,restants,restantes,restant,restante,reste,derniers,dernières",
        "c": "constant,constants,constante,constantes,comparable,comparables,organique,organiques,cvs,volume,"
        "annualisé,annualisée,annualisés,corrigé,corrigée,corrigés,corrigées,réels,réelles,hors inflation,pondéré,"
        "pondérée,ajusté,ajustée,ajustés,ajustées,proforma,pro forma,retraité,retraitée",
        "V": "suffrages,suffrage,voix,votes,vote,bulletins",
        "M": "mix,répartition,répartit,ventilation,composition,se partagent,décomposition",
        "1": "un,une",
        "w": "montant,montants,gagnant,gagnants",
        "": "le,la,les,l,ce,cet,cette,ces,son,sa,ses,leur,leurs,s,se,n,ne",
    },
    "en": {
        "u": "rise,rises,rose,risen,rising,increase,increases,increased,increasing,grow,grows,grew,grown,growing,"
        "growth,climb,climbs,climbed,climbing,jump,jumps,jumped,jumping,soar,soars,soared,soaring,surge,surges,"
        "surged,surging,leap,leaps,leapt,leaped,gain,gains,gained,gaining,up,swell,swelled,swollen,expand,expands,"
        "expanded,expanding,expansion,advance,advances,advanced,rebound,rebounds,rebounded,spike,spiked,skyrocketed,"
        "ballooned,hike,hikes,hiked,raise,raises,raised,raising,boost,boosted,lifted,uptick,upturn,edged up,"
        "higher,widened,widens,widening",
        "d": "fall,falls,fell,fallen,falling,drop,drops,dropped,dropping,decline,declines,declined,declining,"
        "decrease,decreases,decreased,decreasing,slump,slumps,slumped,plunge,plunges,plunged,plunging,slid,slide,"
        "slides,sliding,shrink,shrinks,shrank,shrunk,shrinking,dip,dips,dipped,tumble,tumbles,tumbled,cut,cuts,"
        "cutting,reduce,reduces,reduced,reducing,reduction,lowered,slip,slips,slipped,slipping,sink,sank,sunk,eased,"
        "contracted,contraction,plummet,plummets,plummeted,lost,loses,lose,losing,down,slash,slashed,slashes,"
        "trimmed,narrowed,narrows,narrowing,slowed,downturn,diminished,dwindled,dwindling,dwindle,receded",
        "v": "went,gone,go,goes,going,moved,move,changed,change,turned,passed,evolved,revised",
        "f": "from",
        "o": "of,of the",
        "b": "by",
        "t": "to,at,reach,reached,reaches,reaching,hit,hitting",
        "a": "against,versus,vs,compared with,compared to,instead of,as against,as opposed to,in comparison with,"
        "relative to,compares with,compare with",
        "k": "than,as many as,as much as",
        "K": "on",
        "m": "more,greater,larger,above,longer,extra,additional,dearer,pricier,costlier,bigger,heavier,wider,taller,"
        "faster,stronger,better",
        "l": "less,fewer,lower,below,smaller,shorter,cheaper,lighter,slower,narrower,weaker,worse",
        "s": "that is,ie,i e,equivalent to,the equivalent of,equivalent of,equal to,which is,equalling,equaling",
        "U": "or",
        "i": "including,of whom,of which,among them,among these,among whom,among which",
        "G": "of them,of those,of these",
        "g": "comprising,comprise,comprised,"
        "comprises,comprised of,consisting of,consists of,namely,made up of,composed of,broken down,"
        "split",
        "e": "and,as well as,plus,then",
        "p": "out of,among,of all",
        "I": "in",
        "z": "total,totals,totaling,totalling,totaled,totalled,altogether,in all,in total,combined,all told,totalis~",
        "q": "per,each,apiece,every,a head,per head,per capita",
        "j": "average,averages,averaging,averaged,mean,an average of",
        "x": "double,doubles,doubled,doubling,triple,triples,tripled,tripling,treble,trebled,trebles,quadruple,"
        "quadrupled,quadruples,quintupled,twice,halve,halves,halved,halving,twofold,threefold,fourfold,fivefold,"
        "sixfold,tenfold",
        "X": "multiplied",
        "D": "divided",
        "F": "times,fold",
        "h": "half,third,quarter,fifth,tenth",
        "r": "other,others,remaining,rest,remainder",
        "c": "constant,comparable,organic,underlying,annualised,annualized,seasonally,adjusted,real,like for like,"
        "currency neutral,volume,restated",
        "V": "vote,votes,ballots,ballot",
        "M": "mix,breakdown,composition,splits,make up,makes up,making up,made up,account for,accounts for,"
        "accounted for",
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
        "p": "cứ,trên tổng số,trong số,trong tổng số,trên",
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


POINTS = bag("point,points,điểm,pp")
CLASSIFIERS = bag("em,con,chiếc,cái,lượt,suất,căn,tấm,bộ,restant,restante,autre,other")
COMPARED = ("more than", "less than", "fewer than", "above", "below", "over", "under")
FRACTIONS = ("half ", "third ", "quarter ", "fifth ", "tenth ")
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
        """The key of what is counted; a classifier, or "the others", count anything."""
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

    @lazy
    def _read(self) -> _Reader:
        reader = _Reader(self.block, self.span)
        for quantity in self.quantities:
            reader.add(quantity)
        reader.read(len(reader.low))
        reader.share_units()
        reader.name(self.block.text)
        return reader

    @lazy
    def tags(self) -> str:
        return "".join(self._read.tags)

    @lazy
    def words(self) -> tuple[str, ...]:
        return tuple(self._read.words)

    @property
    def starts(self) -> list[int]:
        return self._read.starts

    @property
    def figures(self) -> dict[int, Figure]:
        return self._read.figures

    @property
    def text(self) -> str:
        """The sentence in lower case."""
        return self.block.lower[self.span.start : self.span.end]

    def placed(self, index: int) -> Span:
        """Where the word of a letter stands in the block."""
        return Span(self.starts[index], self.starts[index] + len(self.words[index]))


MOST_FIGURES = 60  # in a sentence; more is a table without its lines, and the work grows with the square


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
    return tuple(clause for clause in found if len(clause.quantities) <= MOST_FIGURES)


class _Reader:
    """Reads the letters of one sentence."""

    def __init__(self, block: Block, span: Span) -> None:
        self.low = block.lower[span.start : span.end]
        self.offset = span.start
        self.language = block.language
        self.tags: list[str] = []
        self.words: list[str] = []
        self.starts: list[int] = []
        self.figures: dict[int, Figure] = {}
        self.at = 0

    def add(self, quantity: Quantity) -> None:
        """Read on to a quantity, and the quantity."""
        start, end, plain = self._extent(quantity)
        self.read(start)
        self.at = max(self.at, end)
        coins = self.low.startswith(" tiền", end)
        if quantity.unit == "VND" and (coins or (quantity.numbers[0].value < FEW and "bạc" in self.low)):
            quantity = quantity._replace(unit=None, dimension=None)  # "6 vàng, 5 bạc và 9 đồng": medals
        tag = _tag(quantity)
        ahead = self.low[self.at : self.at + 8].lstrip(BLANKS).split(" ", 1)[0].rstrip(".,;)")
        if tag == "Q" and ahead in POINTS:
            tag, self.at = "O", self.low.index(ahead, self.at) + len(ahead)
        self.figures[len(self.tags)] = figure_of(quantity, plain)
        self._put(tag, self.low[start:end], start)

    def _extent(self, quantity: Quantity) -> tuple[int, int, bool]:
        """Start and end of a quantity with its approximation, and whether that is none after all."""
        start, end = quantity.span.start - self.offset, quantity.span.end - self.offset
        around = quantity.approximation_span
        if around is None:
            return start, end, False
        first, last = around.start - self.offset, around.end - self.offset
        if first > start:
            return start, max(end, last), False
        plain = self._compares(self.low[first:last], first)
        return start if plain else first, end, plain

    def _compares(self, words: str, start: int) -> bool:
        """ "lên tới 60" leads to a level, "12 more than the 316" and "three times as many as 300" compare."""
        if words == "hơn":
            return self.low[:start].endswith(COMPARING)
        if words in ("as many as", "as much as"):
            return self.low[:start].rstrip().endswith(("times", "twice"))
        if words in COMPARED or words == "trên":
            if self.low[:start].endswith(FRACTIONS):
                return True
            return len(self.tags) - 1 in self.figures and self.low[self.at : start].isspace()
        return words in ("lên tới", "lên đến")

    def read(self, end: int) -> None:
        """Read the words up to an offset."""
        singles, phrases, _ = _lexicon(self.language)
        tokens = [(match[0], match.start()) for match in TOKEN.finditer(self.low, self.at, end)]
        number = 0
        while number < len(tokens):
            token, at = tokens[number]
            number += 1
            if token in phrases and (found := _phrase(phrases[token], tokens, number)):
                tag, length = found
                number += length
                last, position = tokens[number - 1]
                self._put(tag, self.low[at : position + len(last)], at)
            elif tag := singles[token] if token in singles else _other(token, self.language):
                self._put(tag, token, at)

    def _put(self, tag: str, word: str, start: int) -> None:
        self.tags.append(tag)
        self.words.append(word)
        self.starts.append(start + self.offset)

    def share_units(self) -> None:
        """The 9 of "9 et 11 ans" is an age."""
        for index, figure in self.figures.items():
            beside = self.figures.get(index + 2)
            if beside is None or figure.kind or figure.noun or self.tags[index + 1] not in ("e", ",", "U"):
                continue
            if self.tags[index + 1] == "," and self.tags[index + 3 : index + 4] not in (["e"], ["U"], [","]):
                continue  # "36 sur 90, 40 % de l'effectif"
            if self.tags[index] == "Q" and self.tags[index + 2] in "TP":
                self.tags[index], self.figures[index] = self.tags[index + 2], figure._replace(kind=beside.kind)

    def name(self, text: str) -> None:
        """Mark the names among the words; "Hạ Long" does not go down."""
        tags = "wud" if self.language == "vi" else "w"
        for index, tag in enumerate(self.tags):
            if tag in tags and index and text[self.starts[index]].isupper():
                self.tags[index] = "N"


def _phrase(
    listed: list[tuple[tuple[str, ...], str]], tokens: list[tuple[str, int]], start: int
) -> tuple[str, int] | None:
    """The letter of the phrase whose other words begin at a token, and their number."""
    for rest, tag in listed:
        if all(start + n < len(tokens) and tokens[start + n][0] == word for n, word in enumerate(rest)):
            return tag, len(rest)
    return None


def _tag(quantity: Quantity) -> str:
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


@lru_cache(8192)
def _other(token: str, language: str) -> str:
    """The letter of a word that the lexicon does not list as such."""
    if not token[0].isalpha():
        if not token[0].isdigit():
            return {"—": "–", "-": "–", "→": "t"}.get(token, token)
        return "y" if len(token) == 4 and token.isdigit() and token[0] in "12" else "n"
    stems = _lexicon(language)[2]
    for length in range(min(len(token), 9), 3, -1):
        if token[:length] in stems and token[length:] in ENDINGS:
            return stems[token[:length]]
    return "w"


Lexicon = tuple[dict[str, str], dict[str, list[tuple[tuple[str, ...], str]]], dict[str, str]]


@cache
def _lexicon(language: str) -> Lexicon:
    """Single words, phrases by their first word, longest first, and stems, each with its letter."""
    singles: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    stems: dict[str, str] = {}
    for letter, listed in WORDS[language].items():
        for entry in listed.split(","):
            if entry[-1] == "~":
                stems[entry[:-1]] = letter
            elif " " in entry:
                first, *rest = entry.split()
                phrases.setdefault(first, []).append((tuple(rest), letter))
            else:
                singles[entry] = letter
    for found in phrases.values():
        found.sort(key=lambda phrase: -len(phrase[0]))
    return singles, phrases, stems


# --- Reading the letters ----------------------------------------------------------------------------------------------


def ends(pattern: str, clause: Clause, index: int) -> int:
    """Where a pattern of at most REACH letters begins that ends right before a letter; -1 where it does not."""
    match = _ending(pattern).search(clause.tags, max(0, index - REACH), index)
    return match.start() if match else -1


@cache
def _ending(pattern: str) -> Any:
    return patterns.compile(f"(?:{pattern})$")


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
