"""Words side by side that no sentence has: "dans mairie", "exigent résultats", "scheduled be heard".

Each word of a block is one letter for what it can be, and pairs of letters are looked for. What it finds is likely to
lack a word, never certain to: lists, headlines and the jargon of a trade leave words out on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from lint.agreement.french_words import ONE_ALONE
from lint.agreement.nouns import NUMBERS, PERSONS
from lint.agreement.verbs import AUXILIARIES, HAVE_PLURAL, HAVE_SINGULAR
from lint.agreement.words import LINKS, Line, Nature, Natures, natures
from lint.annotate.words import table
from lint.checks._lacking_french import DAYS
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, GERUND, INFINITIVE, NOUN, NUMERAL, PARTICIPLE, Lexicon
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling.languages import listed

OPEN = NOUN | ADJECTIVE | PARTICIPLE | FINITE | INFINITIVE | GERUND | ADVERB | FUNCTION | NUMERAL
VERBAL = FINITE | INFINITIVE


class Bare(NamedTuple):
    """Two or three words that lack one between them, `span`, with what may have been meant."""

    span: Span
    form: str


class Kind(NamedTuple):
    """Letters of two words, and of the one behind where any are given; `form` says what should stand there.

    It is "" where the two are right after all.
    """

    first: str
    second: str
    form: Callable[[Line, int], str]
    third: str = ""


Tell = Callable[[str, Nature], str]


class Codes(dict[str, str]):
    """The letters of the words of a language as written, worked out once for each."""

    def __init__(self, natures: Natures, closed: Mapping[str, frozenset[str]], tell: Tell) -> None:
        super().__init__({word: letter for letter, words in closed.items() for word in words})
        self.natures = natures
        self.tell = tell

    def __missing__(self, word: str) -> str:
        if word.isdigit():
            found = "#"
        elif not word.islower():
            name = word.istitle() and len(word) > 1 and not self.natures[word.lower()].all & FUNCTION
            found = "c" if name else "-"
        else:
            found = self.tell(word, self.natures[word])
        self[word] = found
        return found


def _pair(line: Line, index: int, between: str) -> str:
    return f"{line.words[index]} {between}{line.words[index + 1]}"


# --- French -----------------------------------------------------------------------------------------------------------

FRENCH = {
    "D": table("dans selon"), "S": table("sur chez"), "Q": table("que"), "W": table("dont où si"), "q": table("qui"),
    "y": table("y"), "E": table("été"), "m": table("plus moins"), "u": table("ses son leurs"), "i": table("il ils"),
    "-": AUXILIARIES | table("tant or car est as ai son sa ses tout tous si en"), "g": table("après"),
    "f": table("un une des pas quelques plusieurs eu") | NUMBERS,
}  # fmt: skip
# Verbs that make phrases with a noun alone, by their beginnings; and nouns that stand alone behind many verbs.
LIGHT = listed(
    "fai fer fass fon rend pren pri donn redonn trouv tir met mis av au eu tien ten port perd demand dev rest ser parl",
    "jou cri prêt pos livr déclar cherch plaid gard laiss céd entend touch vau val élu élir nou manqu batt caus inspir",
    "fi obt reçu interjet dir di bascul impos sembl par ét êt",
)
LONE_NOUNS = table(
    "appel besoin raison tort lieu part place partie foi face profit gain refuge soin position naissance vie hommage",
    "obstruction écho justice état satisfaction tendance plaisir attention garde compte fin forme conscience contact",
    "congé peur faim soif envie honte pitié preuve figure office usage acte grâce pied racine domicile",
    "guerre forfait",
    "victoire famine monnaie confiance espoir courage patience silence carrière fortune match bloc profil front date",
    "parole mémoire chance corps feu peine prétexte prix rang sens signe suite témoignage boulevard rue avenue quai",
    "début côté enfant symbole respect rendez préjudice atteinte assistance plainte caution merci pardon",
    "maman papa dieu",
    "chemin route terre mer bord main pavillon chose question mode classe équipe train tête",
)
PAIRED = table(
    "membres clés clefs phares témoins types candidats modèles surprises records pilotes frontières jeunes femmes",
    "festivals",
)


def _french(word: str, found: Nature) -> str:
    """s, p noun in the singular, in the plural; a, b noun or adjective; v noun or verb; P participle; V, I verb."""
    kinds = found.all & OPEN if len(word) > 2 else 0
    if kinds == NOUN:
        return "s" if found.singular else "p" if found.plural else "n"
    if kinds == NOUN | ADJECTIVE:
        return "a" if found.singular else "b" if found.plural else "x"
    if kinds == NOUN | FINITE:
        return "v"
    if kinds & PARTICIPLE and not kinds & (VERBAL | ADVERB | FUNCTION) and (not kinds & NOUN or word.endswith("é")):
        return "P"
    return {FINITE: "V", INFINITIVE: "I", ADVERB: "R"}.get(kinds, "x")


def _article(line: Line, index: int) -> str:
    found = line.nature(index)
    if found.plural:
        return "les "
    vowel = line.at(index)[0] in "aeiouéèêâîôœ"
    return "l’" if vowel else "la " if found.feminine else "le "


def _after_preposition(line: Line, index: int) -> str:
    """ "dans mairie", "sur réseaux"."""
    if line.at(index + 1) in DAYS or line.at(index + 1) == "mineurs" or line.at(index - 1) == "tant":
        return ""  # "agression sur mineurs", "en tant que membres"
    return _pair(line, index, _article(line, index + 1))


def _object(line: Line, index: int) -> str:
    """ "exigent résultats", "rejoindre bâtiments"."""
    listed = line.at(index + 2) in ("et", "ou") or line.after(index + 1)[:1] == ","  # "opposer freins et contrepoids"
    return "" if listed or line.at(index + 1) in DAYS else _pair(line, index, "des ")


def _lone_object(line: Line, index: int) -> str:
    """ "protéger pays", "ont signé accord": a noun alone behind a verb that makes no set phrase with it."""
    verb, noun = line.at(index), line.at(index + 1)
    if verb.startswith(LIGHT) or noun in LONE_NOUNS | DAYS | PERSONS | ONE_ALONE or verb in AUXILIARIES:
        return ""
    past = line.nature(index).all & PARTICIPLE
    if past and line.at(index - 1) not in HAVE_PLURAL | HAVE_SINGULAR:
        return ""
    if line.nature(index + 1).plural:
        return _object(line, index)
    listed = line.at(index + 2) in ("et", "ou") or line.after(index + 1)[:1] == ","
    return "" if listed else _pair(line, index, _article(line, index + 1))


def _complement(line: Line, index: int) -> str:
    """ "la publication résultats"."""
    word = line.at(index + 1)
    if word in PAIRED or line.at(index) in DAYS or word in DAYS or line.at(index - 1) in ("de", "d", "en", "sans"):
        return ""
    return _pair(line, index, "des ")


def _been(line: Line, index: int) -> str:
    """ "la route été fermée"."""
    if line.at(index - 1) in ("la", "par") and line.at(index) == "suite":
        return ""
    return f"{line.words[index]} {'ont' if line.nature(index).plural else 'a'} été"


def _there(line: Line, index: int) -> str:
    return f"y a {line.words[index + 1]}"


def _more(line: Line, index: int) -> str:
    """ "plus 20 fois"."""
    before = line.at(index - 1)
    return "" if before.isdigit() or before in NUMBERS or before in ("bac", "de", "un") else _pair(line, index, "de ")


def _owned(line: Line, index: int) -> str:
    """ "la réunion son bureau"."""
    known = line.nature(index + 2).all & NOUN and line.at(index) not in DAYS | PERSONS
    return _pair(line, index, "de ") if known and not line.nature(index + 2).all & FINITE else ""


KINDS_FR = (
    Kind("DS", "pb", _after_preposition),
    Kind("D", "snav", _after_preposition),
    Kind("W", "sp", _after_preposition),
    Kind("Q", "p", _after_preposition),
    Kind("IV", "p", _object),
    Kind("IV", "s", _lone_object),
    Kind("P", "sp", _lone_object),
    Kind("s", "p", _complement),
    Kind("cspvab", "E", _been, "P"),
    Kind("y", "f#", _there),
    Kind("m", "#", _more),
    Kind("spab", "u", _owned, "spnv"),
    Kind("g", "P", lambda line, index: _pair(line, index, "avoir ")),
    Kind("i", "R", lambda line, index: f"{line.words[index]} a {line.words[index + 1]}", "P"),
    Kind("I", "i", lambda line, index: _pair(line, index, "qu’")),
)

# --- English ----------------------------------------------------------------------------------------------------------

ENGLISH = {
    "p": table("he she they we it"), "n": table("not"), "b": table("be"), "m": table("will would could should can"),
    "t": table("to"), "d": table("a an the"), "i": table("its these"),
}  # fmt: skip


def _english(word: str, found: Nature) -> str:
    """E past form or participle in -ed; I bare verb; G gerund; A adjective; S noun in the plural."""
    kinds = found.all & OPEN
    if word.endswith("ed") and kinds & PARTICIPLE and not kinds & (NOUN | INFINITIVE | ADVERB):
        return "F" if kinds & ADJECTIVE else "E"
    if kinds & GERUND and word.endswith("ing") and not kinds & (ADVERB | FUNCTION):
        return "G"
    if kinds & NOUN and found.plural and not kinds & ADJECTIVE:
        return "S"
    return {INFINITIVE: "I", ADJECTIVE: "A"}.get(kinds, "x")


BOUND = table("that if whether lest or nor than let suggest demand insist ask and")
INVERTING = table("can what how why where when who which nor so neither had has have were was is are did do does")


ASKING = table("can could will would should must may might shall let to do does did")


def _not(line: Line, index: int) -> str:
    """ "he not convinced"."""
    return "" if line.at(index - 1) in INVERTING | BOUND else _pair(line, index, "is ")


def _to_be(line: Line, index: int) -> str:
    """ "scheduled be heard", "going be fair"."""
    if not ASKING.isdisjoint(line.padded[max(0, index - 3) : index]):
        return ""
    return "" if not BOUND.isdisjoint(line.padded[max(0, index - 8) : index]) else _pair(line, index, "to ")


def _be(line: Line, index: int) -> str:
    """ "to arraigned", "will highlighted"."""
    if line.at(index) != "to" and line.at(index - 1) in ("the", "a", "his", "her", "their", "its", "good", "free"):
        return ""
    return "" if line.before(index) != " " else _pair(line, index, "be ")


def _is(line: Line, index: int) -> str:
    """ "they responsible", "he going"."""
    before = line.at(index - 1)
    if before in INVERTING or line.at(index + 1) in ("being", "alone", "having") or line.at(index) == "it":
        return ""
    clause = index in line.starts or before in ("that", "because", "said", "when", "and", "but")
    return _pair(line, index, "is " if line.at(index) in ("he", "she") else "are ") if clause else ""


KINDS_EN = (
    Kind("p", "n", _not, "EFAIG"),
    Kind("EFGS", "b", _to_be),
    Kind("E", "I", _to_be),
    Kind("tm", "E", _be),
    Kind("m", "F", _be),
    Kind("p", "AG", _is),
)


# --- Both -------------------------------------------------------------------------------------------------------------

_tables = {"fr": (FRENCH, _french, KINDS_FR), "en": (ENGLISH, _english, KINDS_EN)}
_ready: dict[str, tuple[Codes, dict[tuple[str, str], Kind]]] = {}


def _made(words: Lexicon) -> tuple[Codes, dict[tuple[str, str], Kind]]:
    """The letters of a language's words, and what each pair of them calls for."""
    if words.language not in _ready:
        closed, tell, kinds = _tables[words.language]
        pairs = {(one, two): kind for kind in kinds for one in kind.first for two in kind.second}
        _ready[words.language] = Codes(natures(words), closed, tell), pairs
    return _ready[words.language]


def find(block: Block, words: Lexicon) -> Iterator[Bare]:
    """The words of a block that lack one between them."""
    codes, kinds = _made(words)
    letters = "".join(map(codes.__getitem__, block.tokens.words))
    if kinds.keys().isdisjoint(pairwise(letters)):
        return
    line = Line(block, words)
    for index, pair in enumerate(pairwise(letters)):
        kind = kinds.get(pair)
        if kind is None or not LINKS.issuperset(line.gaps[index + 1 : index + 2]) or not line.ends(index + 1):
            continue
        form = kind.form(line, index) if line.is_lower(index + 1) and _third(kind, letters, index) else ""
        if form:
            yield Bare(line.span(index, index + 1), form)


def _third(kind: Kind, letters: str, index: int) -> bool:
    """Whether the word behind two has one of the letters that it must have."""
    return not kind.third or letters[index + 2 : index + 3] in tuple(kind.third)
