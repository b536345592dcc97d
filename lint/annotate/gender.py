"""What the words at a name say about the person: a man, a woman, a calling.

Only words that are certain. The masculine of an office that many keep for women too ("le ministre", "le maire") says
nothing; a noun of both genders speaks through its article ("la cinéaste").
"""

from __future__ import annotations

from lint import patterns
from lint.annotate import offices
from lint.annotate.forms import ADDRESSES
from lint.annotate.name_grammar import words
from lint.model import NameMention
from lint.record import NamedTuple
from lint.source import Span

# Nouns of men and of women, side by side.
PAIRS = {
    "fr": (
        "acteur:actrice agriculteur:agricultrice boxeur:boxeuse champion:championne chanteur:chanteuse "
        "coiffeur:coiffeuse comédien:comédienne compositeur:compositrice coureur:coureuse couturier:couturière "
        "cuisinier:cuisinière danseur:danseuse dessinateur:dessinatrice étudiant:étudiante fermier:fermière "
        "international:internationale "
        "footballeur:footballeuse fondateur:fondatrice gardien:gardienne graveur:graveuse handballeur:handballeuse "
        "infirmier:infirmière instituteur:institutrice joueur:joueuse lanceur:lanceuse lycéen:lycéenne "
        "maraîcher:maraîchère mathématicien:mathématicienne musicien:musicienne nageur:nageuse "
        "navigateur:navigatrice organisateur:organisatrice ouvrier:ouvrière paysan:paysanne "
        "pharmacien:pharmacienne pâtissier:pâtissière pêcheur:pêcheuse plongeur:plongeuse policier:policière "
        "producteur:productrice prince:princesse basketteur:basketteuse buteur:buteuse collégien:collégienne "
        "commerçant:commerçante créateur:créatrice boulanger:boulangère réalisateur:réalisatrice "
        "romancier:romancière sauteur:sauteuse skieur:skieuse sprinteur:sprinteuse tireur:tireuse "
        "tisserand:tisserande traducteur:traductrice vendeur:vendeuse vigneron:vigneronne volleyeur:volleyeuse "
        "physicien:physicienne historien:historienne informaticien:informaticienne chirurgien:chirurgienne "
        "technicien:technicienne politicien:politicienne chercheur:chercheuse retraité:retraitée "
        "adolescent:adolescente surfeur:surfeuse animateur:animatrice présentateur:présentatrice "
        "marathonien:marathonienne patineur:patineuse escrimeur:escrimeuse rameur:rameuse sculpteur:sculptrice "
        "conducteur:conductrice facteur:factrice postier:postière banquier:banquière boucher:bouchère "
        "jardinier:jardinière berger:bergère viticulteur:viticultrice apiculteur:apicultrice éditeur:éditrice "
        "charpentier:charpentière menuisier:menuisière plombier:plombière couvreur:couvreuse brodeur:brodeuse "
        "potier:potière luthier:luthière costumier:costumière plasticien:plasticienne chroniqueur:chroniqueuse "
        "conteur:conteuse éleveur:éleveuse restaurateur:restauratrice cavalier:cavalière militant:militante "
        "dirigeant:dirigeante praticien:praticienne ostréiculteur:ostréicultrice céréalier:céréalière "
        "hôtelier:hôtelière greffier:greffière douanier:douanière ambulancier:ambulancière soignant:soignante "
        "aviateur:aviatrice explorateur:exploratrice sauveteur:sauveteuse mécanicien:mécanicienne "
        "électricien:électricienne académicien:académicienne magicien:magicienne lutteur:lutteuse "
        "grimpeur:grimpeuse marcheur:marcheuse descendeur:descendeuse slalomeur:slalomeuse décorateur:décoratrice "
        "rédacteur:rédactrice illustrateur:illustratrice éducateur:éducatrice formateur:formatrice "
        "brasseur:brasseuse fromager:fromagère épicier:épicière meunier:meunière tapissier:tapissière "
        "horloger:horlogère bijoutier:bijoutière chapelier:chapelière ramoneur:ramoneuse bûcheron:bûcheronne "
        "forestier:forestière pisciculteur:piscicultrice horticulteur:horticultrice arboriculteur:arboricultrice"
    ),
    "en": (
        "king:queen prince:princess duke:duchess baron:baroness brother:sister father:mother uncle:aunt nephew:niece "
        "monk:nun"
    ),
}
# The feminine of offices whose masculine many keep for women.
FEMININE = words(
    "ambassadrice avocate chancelière cheffe conseillère coordinatrice directrice doyenne députée écrivaine "
    "entraîneuse gouverneure inspectrice mairesse procureure professeure préfète présidente reine rectrice "
    "femme magistrate commissaire-priseuse sénatrice trésorière autrice metteuse patronne déléguée sélectionneuse"
)
WOMAN_OF = {language: dict(pair.split(":") for pair in pairs.split()) for language, pairs in PAIRS.items()}
GENDERS = {
    language: {**dict.fromkeys(pairs, "man"), **dict.fromkeys(pairs.values(), "woman")}
    for language, pairs in WOMAN_OF.items()
}
GENDERS["fr"].update(dict.fromkeys(FEMININE, "woman"))
GENDERS["en"].update(
    dict.fromkeys(words("spokeswoman chairwoman congresswoman businesswoman actress waitress postwoman"), "woman")
    | {"woman": "woman", "man": "man"}
    | dict.fromkeys(words("businessman fisherman postman fireman policeman"), "man")
)
# French nouns of both genders, whose article tells.
BOTH = words(
    "journaliste cinéaste artiste économiste pianiste violoniste cycliste architecte psychologue géographe sociologue "
    "politologue botaniste biologiste chimiste humoriste styliste scénariste secouriste dentiste athlète guitariste "
    "militaire bénévole archéologue anthropologue vidéaste documentariste linguiste juriste syndicaliste écologiste "
    "céramiste ébéniste fleuriste essayiste nouvelliste chorégraphe photographe karatéka gymnaste judoka centenaire "
    "octogénaire nonagénaire septuagénaire sexagénaire quinquagénaire trentenaire locataire bibliothécaire libraire"
)
BORN = {
    **dict.fromkeys(words("né âgé élu veuf retraité diplômé marié divorcé licencié ému candidat ancien"), "man"),
    **dict.fromkeys(
        words("née âgée élue veuve retraitée diplômée mariée divorcée licenciée émue candidate ancienne"), "woman"
    ),
}
# Endings of French nouns for a man, each with a woman's.
ENDINGS = (("teur", "trice"), ("eur", "euse"), ("eur", "eure"), ("en", "enne"), ("on", "onne"), ("er", "ère"),
           ("f", "ffe"), ("f", "ve"), ("e", "esse"), ("", "e"))  # fmt: skip
PRECEDING = words("un une le la a an the first only youngest oldest première premier seule seul jeune young")
# What opens the sentence of a name: "Née en 1921, Ann Duval", "A father of two, Paul Hale".
OPENING = {
    "fr": r"(?:^|[.!?»]\s)(?P<word>\p{Lu}\p{Ll}+)\s[^.,;:«»()]{0,60},\s$",
    "en": r"(?:^|[.!?”\"]\s)An?\s(?:[^.,;:”“\"()]{0,60}\s)?(?P<word>father|mother|grandfather|grandmother|widower"
    r"|businessman|businesswoman)\b[^.,;:”“\"()]{0,30},\s$",
}
KIN = {"father": "man", "grandfather": "man", "widower": "man", "mother": "woman", "grandmother": "woman"}
# Callings, each with the words for it.
CALLINGS = {
    word: calling
    for calling, listed in {
        "military": "general colonel admiral sergeant brigadier général générale colonelle amiral sergent sergente",
        "engineering": "engineer ingénieur ingénieure",
        "medicine": "surgeon physician nurse médecin chirurgien chirurgienne infirmier infirmière dentist dentiste",
        "teaching": "teacher schoolteacher headmaster instituteur institutrice enseignant enseignante",
        "farming": "farmer fisherman agriculteur agricultrice paysan paysanne pêcheur éleveur éleveuse",
        "church": "priest bishop nun monk prêtre évêque curé pasteur moine",
        "bench": "judge magistrate juge magistrat magistrate",
        "law": "lawyer attorney avocat avocate",
        "building": "architect carpenter architecte charpentier maçon",
        "arts": (
            "singer pianist violinist composer painter sculptor poet novelist chanteur chanteuse pianiste violoniste "
            "compositeur compositrice peintre sculpteur sculptrice poète romancier romancière"
        ),
        "sport": (
            "swimmer runner footballer sprinter striker goalkeeper nageur nageuse coureur coureuse footballeur "
            "footballeuse attaquant attaquante gardien gardienne"
        ),
        "coaching": "coach entraîneur entraîneuse sélectionneur sélectionneuse",
        "refereeing": "referee umpire arbitre",
        "diplomacy": "ambassador consul ambassadeur ambassadrice consule",
        "town": "mayor maire mairesse bourgmestre",
        "prefecture": "préfet préfète sous-préfet sous-préfète",
        "prosecution": "prosecutor procureur procureure",
        "food": "baker cook boulanger boulangère cuisinier cuisinière pâtissier pâtissière",
        "press": "journalist reporter journaliste",
        "driving": "driver chauffeur",
    }.items()
    for word in listed.split()
}


class Sign(NamedTuple):
    """A word at a name that shows a man or a woman; `noun` is the word, where it is a calling."""

    name: NameMention
    span: Span
    gender: str
    noun: str = ""


def is_feminine(noun: str, man: str) -> bool:
    """Whether a French noun is a woman's form of a man's: "opticienne" of "opticien"."""
    return any(man.endswith(his) and noun == man.removesuffix(his) + hers for his, hers in ENDINGS)


def sign(name: NameMention, noun: Noun | None) -> Sign | None:
    """What the title, the noun or the form of address before a name says; `noun` is what `noun_before` found."""
    text, language = name.block.text, name.block.language
    if name.office is None:
        return _of_noun(name, noun.word, noun.start) if noun else None
    start = text.rfind(name.office, 0, name.span.start)
    head = offices.head(name.office, language)
    if head in ADDRESSES:
        if text.endswith(("ông ", " et ", " and ", "& "), 0, start):
            return None  # a couple: "M. et Mme", "ông bà"
        return Sign(name, Span(start, name.span.end), ADDRESSES[head])
    nouns = name.office.lower().split()
    return _of_noun(name, nouns[0].replace("ex-", ""), start) or _of_nouns(name, nouns[1:], start)


def sign_behind(name: NameMention) -> Sign | None:
    """What follows a name: "Paul Morel, né à Dax", "Maud Salaün, 30 ans, agricultrice", "Jane Doe, an actress"."""
    text, end = name.block.text, name.span.end
    if not text.startswith(", ", end) or text.endswith((" de ", "d'", "d’"), 0, name.span.start):
        return None
    behind = text[end + 2 : end + 60].replace("’", "'").split(" ", 4)
    if len(behind) > 2 and behind[0].isdigit() and behind[1] == "ans,":
        behind = behind[2:]
    while behind and behind[0] in PRECEDING:
        behind = behind[1:]
    word = behind[0].rstrip(".,;:)").removeprefix("l'") if behind else ""
    language = name.block.language
    gender = BORN.get(word, "") if language == "fr" else ""
    gender = gender or GENDERS.get(language, {}).get(word, "")
    if not gender:
        return None
    at = text.index(word, end)
    return Sign(name, Span(name.span.start, at + len(word)), gender, word)


def sign_opening(name: NameMention) -> Sign | None:
    """What the sentence of a name opens with: "Née en 1921, Ann Duval", "A father of two, Paul Hale"."""
    text, language = name.block.text, name.block.language
    start = max(0, name.span.start - 100)
    if language not in OPENING or not text.endswith(", ", start, name.span.start):
        return None
    found = patterns.compile(OPENING[language]).search(text, start, name.span.start)
    if found is None:
        return None
    word = found["word"].lower()
    gender = (BORN if language == "fr" else KIN).get(word) or GENDERS[language].get(word)
    return Sign(name, Span(found.start("word"), name.span.end), gender, word) if gender else None


class Noun(NamedTuple):
    """A noun in lower case before a name, and where it starts."""

    start: int
    word: str


def noun_before(name: NameMention) -> Noun | None:
    """The noun right before a name without a title, in lower case, past one adjective of a country."""
    text, at = name.block.text, name.span.start
    if at < 3 or text[at - 1] != " " or not text[at - 2].islower():
        return None
    start = offices.word_start(text, at - 1)
    word = text[start : at - 1]
    if name.block.language == "fr" and offices.is_adjective(word, "fr") and start > 1:
        at = start
        start = offices.word_start(text, at - 1)
        word = text[start : at - 1]
    _, _, bare = word.replace("’", "'").rpartition("'")
    opens = bare == word and (start == 0 or text[max(0, start - 2)] in '.!?\n”»"')
    bare = bare.lower() if opens else bare
    return Noun(start + len(word) - len(bare), bare) if bare.islower() else None


def _of_noun(name: NameMention, noun: str, start: int) -> Sign | None:
    text, language = name.block.text, name.block.language
    if gender := GENDERS.get(language, {}).get(noun):
        return Sign(name, Span(start, name.span.end), gender, noun)
    if language == "fr" and noun in BOTH:
        article = text[offices.word_start(text, start - 1) : start - 1].lower()
        if article in ("le", "la", "un", "une"):
            return Sign(name, Span(start, name.span.end), "woman" if article in ("la", "une") else "man")
    return None


def _of_nouns(name: NameMention, nouns: list[str], start: int) -> Sign | None:
    """A feminine head after a modifier: "ancienne directrice"; complements are not looked at."""
    if nouns and GENDERS.get(name.block.language, {}).get(nouns[0]) == "woman":
        return Sign(name, Span(start, name.span.end), "woman")
    return None


def calling(name: NameMention, noun: Noun | None) -> str:
    """The word for a calling that stands before a name, a key of `CALLINGS`; nothing where there is none."""
    word = offices.head(name.office, name.block.language) if name.office else noun and noun.word
    return word if word in CALLINGS else ""
