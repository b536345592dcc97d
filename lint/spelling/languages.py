"""What spelling needs to know of each language, besides its lexicon: one table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, GERUND, INFINITIVE, NOUN, PARTICIPLE
from lint.record import NamedTuple


def listed(*lines: str) -> tuple[str, ...]:
    """The words of a table in order, for `startswith` and `endswith`."""
    return tuple(sorted(table(*lines)))


class Language(NamedTuple):
    """`joined` are words that typists glue to their neighbour; `endings` those glued to the end of a name.

    `elided` lose their apostrophe ("lécole"). `letters` are all that a correction may put in. `prefixes` and
    `suffixes` make words that no dictionary lists ("vietnamo", "trumpiste"); `inflections` are suffixes that may be
    cut, with what may stand in their place and what the stem can be ("reshoring").
    """

    letters: str
    keyboard: tuple[str, ...]
    accents: Mapping[str, str]
    joined: frozenset[str]
    single: frozenset[str]
    elided: tuple[str, ...]
    auxiliaries: frozenset[str]
    be: frozenset[str]  # auxiliaries after which a participle agrees
    endings: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    inflections: Mapping[str, tuple[tuple[str, ...], int]]
    abbreviations: frozenset[str]
    compounds: bool  # two content words in one are a new word, not a slip ...
    inner: tuple[str, ...] = ()  # ... unless the first ends so and the second is none of `seconds`
    adjectives: frozenset[str] = frozenset()  # ... or the first is one of these
    abstract: tuple[str, ...] = ()  # ... or so, in six letters or more
    seconds: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()  # adverbs that make adjectives with any word ("belowground")
    particles: frozenset[str] = frozenset()  # words that make no compound behind a form in one of ...
    verbal: tuple[str, ...] = ()
    following: frozenset[str] = frozenset()  # words that are glued to the one before them alone
    variants: tuple[tuple[str, str], ...] = ()  # spellings of one sound, the rarer first ("oesophagus")
    contracted: Mapping[str, str] = {}  # words that have lost their apostrophe, with what they should be
    misspelled: Mapping[str, str] = {}  # non-words that many write, more than one slip away or words abroad
    marked: bool = False  # letters with marks are the rule: any of them may be wrong or lost


FRENCH = Language(
    letters="abcdefghijklmnopqrstuvwxyzàâçéèêëîïôöùûüœ",
    keyboard=("azertyuiop", "qsdfghjklm", "wxcvbn"),
    accents={"e": "eéèêë", "a": "aàâ", "i": "iîï", "o": "oô", "u": "uùûü", "c": "cç"},
    joined=table(
        "le la les un une des de du d l au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs",
        "et ou où à a en est sur par dans pour que qui il ils elle elles on nous vous je tu y ne se pas plus ont sont",
        "avec lui eux selon comme mais donc très aussi sans sous entre après avant depuis contre vers chez lors été",
        "ainsi tout tous toute toutes bien deux trois quatre cinq dix plusieurs avait avaient était étaient sera",
        "seront fait être avoir cela celle celui ceux dont si même autre autres pendant durant puis alors quand encore",
        "déjà toujours jamais souvent près moins chaque quelques aucun aucune certains certaines sept huit neuf vingt",
        "peut peuvent doit doivent ensuite hier notamment parmi devant malgré elles fois jours années",
    ),
    single=frozenset("aày"),
    following=table("qu"),
    elided=("l", "d", "j", "m", "t", "s", "n", "c", "qu"),
    auxiliaries=table("a ont est sont avait avaient sera seront était étaient"),
    be=table("est sont sera seront était étaient"),
    endings=table("a ont est et à au aux de du des dans en par pour sur depuis avec sans vers chez contre après avant"),
    prefixes=listed(
        "afro agro aéro américano anglo anti archi arrière audio auto avant bi bio co contre cyber demi dé euro ex",
        "extra franco germano géo hispano hydro hyper inter intra israélo italo macro mi micro mini mono multi méga",
        "méta narco nippo non néo nord neuro ouest para photo pluri poly post proto pro pré pseudo psycho quasi radio",
        "ré re russo sans semi sino socio sous sub sud super supra sur techno thermo trans tri télé ultra uni vice",
        "vidéo vietnamo électro éco indo turco ibéro gréco judéo islamo crypto nano turbo hippo ciné chrono vélo",
        "cardio immuno dermato gastro ortho endo phyto toxico ostéo musculo pneumo agri cyto histo",
    ),
    suffixes=listed(
        "ais aise aises ois oise oises ien ienne iens iennes éen éens éenne éennes iste istes isme ismes esque",
        "esques isation isations phobe phobes phobie phile philes logie logue logues mètre mètres thérapie",
        "scope gène gènes cratie mane manes urgie",
    ),
    inflections={"ants": (("ant",), GERUND), "ante": (("ant",), GERUND), "antes": (("ant",), GERUND)},
    contracted={
        "aujourdhui": "aujourd’hui", "quelquun": "quelqu’un", "quelquune": "quelqu’une", "presquîle": "presqu’île",
        "jusquà": "jusqu’à", "jusquau": "jusqu’au", "jusquen": "jusqu’en", "jusquaux": "jusqu’aux",
        "lorsquil": "lorsqu’il", "lorsquelle": "lorsqu’elle", "puisquil": "puisqu’il", "puisquelle": "puisqu’elle",
        "cest": "c’est", "cétait": "c’était", "cétaient": "c’étaient", "sest": "s’est", "sétait": "s’était",
        "nest": "n’est", "nétait": "n’était", "nont": "n’ont", "navait": "n’avait", "jai": "j’ai",
        "biensûr": "bien sûr", "biensur": "bien sûr", "peutêtre": "peut-être", "cestàdire": "c’est-à-dire",
    },
    misspelled={
        "malgrès": "malgré", "parmis": "parmi", "language": "langage", "traffic": "trafic", "example": "exemple",
        "marriage": "mariage", "comfort": "confort", "addresse": "adresse", "connection": "connexion",
        "beacoup": "beaucoup", "aggrandissement": "agrandissement", "acceuil": "accueil",
        "acceuilir": "accueillir", "acceuilli": "accueilli", "acceuillis": "accueillis", "receuilli": "recueilli",
        "acceuille": "accueille", "acceuillir": "accueillir", "receuil": "recueil", "receuillir": "recueillir",
        "excercice": "exercice", "excercer": "exercer", "dilemne": "dilemme", "rénumération": "rémunération",
        "rénumérer": "rémunérer", "infractus": "infarctus", "aréoport": "aéroport", "pécunier": "pécuniaire",
        "obnibulé": "obnubilé", "disfonctionnement": "dysfonctionnement", "davantages": "davantage",
        "ettayer": "étayer", "desormais": "désormais", "ajourdhui": "aujourd’hui",
    },
    abbreviations=table("m mm mme mmes mlle dr me st ste pr prof"),
    compounds=False,
)  # fmt: skip
NEGATED = table(
    "did does is was were have has had could would should are must need do wo ca ai might",
)  # before "n’t"
CONTRACTED = {
    **{f"{verb}nt": f"{verb}n’t" for verb in NEGATED - {"wo", "ca", "need", "are"}},
    "arent": "aren’t", "youre": "you’re", "theyre": "they’re", "weve": "we’ve", "theyve": "they’ve", "youve": "you’ve",
    "ive": "I’ve", "thats": "that’s", "whats": "what’s", "theres": "there’s", "youll": "you’ll", "theyll": "they’ll",
    "itll": "it’ll", "shes": "she’s", "whos": "who’s", "childrens": "children’s", "womens": "women’s",
    "everyones": "everyone’s",
}  # fmt: skip
ENGLISH = Language(
    letters="abcdefghijklmnopqrstuvwxyz",
    keyboard=("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    accents={},
    joined=table(
        "the of and to in a is for on that with was as at by it from are be have has this an or not but his her",
        "they which you we had will would their its were been he she i if so can all our my your them who than",
        "within until into between after before about because none some each every these those there when where",
        "while also against during without too very many since already took several said says such both more did",
        "does should must then them what how could might may can cannot him me us any another much most few fewer",
        "only just ever never always often why whether though although unless since upon among towards toward being",
        "having gave given either neither once until despite except perhaps however whose whom herself himself itself",
        "one themselves something nothing anything everything someone everyone anyone nobody again later near behind",
        "across along according around",
    ),
    variants=(("oe", "e"), ("ae", "e")),
    contracted=CONTRACTED | {
        f"{one}{two}": f"{one} {two}" for one in ("last", "next", "each", "every", "this")
        for two in ("week", "month", "year", "night", "season", "time", "summer", "winter", "spring")
    } | {"alot": "a lot", "atleast": "at least", "infront": "in front", "aswell": "as well", "inspite": "in spite"} | {
        f"{one}a": f"{one} a" for one in ("in", "on", "of", "as", "is")
    },
    misspelled={
        "beggining": "beginning", "begining": "beginning", "definately": "definitely", "seperate": "separate",
        "seperated": "separated", "seperately": "separately", "accomodation": "accommodation",
        "acomodation": "accommodation", "acommodation": "accommodation", "goverment": "government",
        "independance": "independence", "occurence": "occurrence", "occurance": "occurrence",
        "occured": "occurred", "occuring": "occurring", "refered": "referred", "recieved": "received",
        "wich": "which", "untill": "until", "truely": "truly", "tommorow": "tomorrow", "tommorrow": "tomorrow",
        "embarassed": "embarrassed", "harrassment": "harassment", "harrassed": "harassed",
        "millenium": "millennium", "publically": "publicly", "priviledge": "privilege", "supercede": "supersede",
        "maintainance": "maintenance", "concensus": "consensus", "threshhold": "threshold",
        "withold": "withhold", "miniscule": "minuscule", "ocasion": "occasion", "reccomend": "recommend",
        "reccommend": "recommend", "sargeant": "sergeant", "cemetary": "cemetery", "arguement": "argument",
        "lieutenent": "lieutenant", "liason": "liaison", "questionaire": "questionnaire",
    },
    following=table("two three four five six seven eight nine ten any under much here now just even still"),
    single=frozenset("ai"),
    elided=(),
    auxiliaries=frozenset(),
    be=frozenset(),
    endings=frozenset(),
    prefixes=listed(
        "anti auto bio co counter cross cyber de eco ex extra geo half hyper inter intra mega meta micro mid mini mis",
        "mono multi nano neo non out over para photo post pre pro pseudo quasi radio re self semi sub super techno",
        "tele trans ultra un under uni",
    ),
    suffixes=("logy", "phobia", "phobic", "esque", "ization", "isation", "philia", "gate", "crat", "cracy"),
    inflections={
        "s": (("",), NOUN | ADJECTIVE | INFINITIVE | GERUND), "es": (("",), NOUN | INFINITIVE),
        "ed": (("", "e"), NOUN | INFINITIVE), "ing": (("", "e"), NOUN | INFINITIVE),
        "er": (("", "e"), NOUN | ADJECTIVE | INFINITIVE), "ers": (("", "e"), NOUN | INFINITIVE),
        "ly": (("",), ADJECTIVE | PARTICIPLE), "ness": (("",), ADJECTIVE | PARTICIPLE), "less": (("",), NOUN),
        "able": (("", "e"), INFINITIVE), "ish": (("",), NOUN | ADJECTIVE), "like": (("",), NOUN),
        "wise": (("",), NOUN), "y": (("", "e"), NOUN), "ies": (("y",), NOUN | ADJECTIVE | INFINITIVE),
        "ee": (("", "e"), INFINITIVE),
        "ism": (("", "e"), NOUN | ADJECTIVE), "ist": (("", "e"), NOUN | ADJECTIVE),
        "ists": (("", "e"), NOUN | ADJECTIVE), "ise": (("",), NOUN | ADJECTIVE), "ised": (("",), NOUN | ADJECTIVE),
        "ize": (("",), NOUN | ADJECTIVE), "ized": (("",), NOUN | ADJECTIVE), "ward": (("",), NOUN),
        "ship": (("",), NOUN), "hood": (("",), NOUN), "dom": (("",), NOUN), "fold": (("",), NOUN),
        "free": (("",), NOUN),
    },
    abbreviations=table("mr mrs ms dr st gen col lt sgt rep sen gov prof rev"),
    compounds=True,
    inner=("ed", "ly", "s"),
    adjectives=table(
        "large several recent strong major local national public young foreign former federal regional military",
        "economic central general senior huge important difficult serious severe massive entire government ministry",
        "company minister president hospital people",
    ),
    abstract=(
        "ical", "ional", "ntal", "ublic", "ous", "ive", "ful", "ity", "tion", "sion", "ment", "ness", "ance", "ence",
    ),
    seconds=table(
        "long man men woman women manship wear book books room ship craft person people like wide ward feed force",
        "caster cast letter land lands wise work works worker workers house time side based related holder ally",
        "paper reader master mate stand print hip maker makers seller keeper writer bill field",
        "club kids slot slots line lines shot shots name names board boards card cards pack packs level levels load",
    ),
    places=table("below above under over up down out off on in by behind inside outside around near far back"),
    particles=table("out up off down away back over"),
    verbal=("ed", "ing"),
)  # fmt: skip
VIETNAMESE = Language(
    letters="abcdeghiklmnopqrstuvxyàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
    keyboard=("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    accents={
        "a": "aàáảãạăằắẳẵặâầấẩẫậ", "d": "dđ", "e": "eèéẻẽẹêềếểễệ", "i": "iìíỉĩị", "o": "oòóỏõọôồốổỗộơờớởỡợ",
        "u": "uùúủũụưừứửữự", "y": "yỳýỷỹỵ",
    },
    joined=frozenset(),
    single=frozenset(),
    elided=(),
    auxiliaries=frozenset(),
    be=frozenset(),
    endings=frozenset(),
    prefixes=(),
    suffixes=(),
    inflections={},
    abbreviations=frozenset(),
    compounds=False,
    marked=True,
)  # fmt: skip
LANGUAGES: Mapping[str, Language] = {"fr": FRENCH, "en": ENGLISH, "vi": VIETNAMESE}


@cache
def adjacent_keys(language: str) -> frozenset[str]:
    """Pairs of letters ("az") that lie beside each other on the language's keyboard."""
    rows = LANGUAGES[language].keyboard
    return frozenset(
        letter + other
        for number, row in enumerate(rows)
        for place, letter in enumerate(row)
        for near in rows[max(0, number - 1) : number + 2]
        for other in near[max(0, place - 1) : place + 2]
        if other != letter
    )
