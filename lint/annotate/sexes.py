"""Words for a man or a woman that go without a name: pronouns, relatives, addresses, and nouns of persons that do not
tell, in the order of a block.

French tells only through what takes a speaker up ("dit-il"), since "elle" may be any noun's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal

from lint import patterns
from lint.annotate.gender import BOTH, GENDERS
from lint.annotate.name_grammar import words
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

MEN = {
    "en": words(
        "man men boy boys father fathers son sons brother brothers husband uncle nephew grandfather grandson "
        "gentleman king prince lord monk widower dad daddy bloke lad lads boyfriend fiancé stepfather stepson "
        "brother-in-law father-in-law son-in-law godfather actor waiter spokesman chairman businessman fisherman "
        "policeman postman fireman schoolboy salesman craftsman statesman clergyman priest pope friar guy guys mr sir "
        "cowboy duke baron count emperor landlord hero"
    ),
    "fr": words(
        "homme hommes garçon père fils frère mari époux oncle neveu grand-père petit-fils roi prince moine veuf papa "
        "beau-père beau-frère compagnon fiancé parrain curé prêtre pape monsieur jumeau cousin"
    ),
    "vi": words("chồng cha bố trai"),
}
WOMEN = {
    "en": words(
        "woman women girl girls mother mothers daughter daughters sister sisters wife aunt niece grandmother "
        "granddaughter lady queen princess nun widow mum mom mummy girlfriend fiancée stepmother stepdaughter "
        "sister-in-law mother-in-law daughter-in-law godmother actress waitress spokeswoman chairwoman businesswoman "
        "policewoman schoolgirl midwife housewife duchess baroness empress landlady heroine ms mrs miss dame"
    ),
    "fr": words(
        "femme femmes fille mère soeur sœur épouse tante nièce grand-mère petite-fille reine princesse religieuse "
        "veuve maman belle-mère belle-sœur compagne fiancée marraine dame jumelle cousine madame"
    ),
    "vi": words("vợ mẹ gái"),
}
# Nouns of persons, animals and ships that "he" or "she" may take up.
ANYBODY = {
    "en": words(
        "driver teacher officer victim suspect player coach doctor nurse patient owner neighbour neighbor resident "
        "tenant worker farmer pilot passenger student pupil child baby infant teenager toddler youth judge lawyer "
        "solicitor barrister prosecutor attorney witness mayor minister president premier leader chief director "
        "manager boss artist singer author writer poet painter opponent rival champion winner captain skipper "
        "colleague friend partner successor predecessor customer client visitor tourist hiker climber rider jockey "
        "trainer breeder keeper striker goalkeeper defender midfielder bowler batsman referee soldier sergeant "
        "constable detective inspector firefighter paramedic surgeon professor researcher scientist historian founder "
        "heir candidate senator governor vicar bishop pastor reverend dog cat horse elephant bear lion tiger whale "
        "calf bull mare stallion puppy ship vessel boat ferry yacht tanker trawler frigate somebody someone anyone "
        "everyone caller gunman attacker burglar thief prisoner inmate defendant accused claimant plaintiff parent "
        "grandparent sibling twin cousin spouse composer pianist violinist conductor musician drummer guitarist actor "
        "novelist architect engineer chef cook baker butcher barber assistant adviser aide guard guide host commander "
        "general colonel lieutenant admiral sailor fisher shepherd gardener builder plumber electrician carpenter "
        "mechanic teenager pensioner veteran survivor person people swimmer runner cyclist golfer boxer sprinter "
        "athlete youngster newcomer substitute chancellor ambassador envoy spokesperson executive analyst economist "
        "editor reporter journalist correspondent photographer librarian curator scholar graduate apprentice trainee "
        "volunteer customer shopper buyer seller dealer trader banker broker accountant god pope king"
    ),
    "fr": words(
        "conducteur conductrice enseignant enseignante professeur officier policier policière gendarme suspect "
        "suspecte victime joueur joueuse entraîneur entraîneuse médecin docteur infirmier infirmière patient patiente "
        "propriétaire voisin voisine habitant habitante riverain riveraine locataire ouvrier ouvrière salarié "
        "salariée agriculteur agricultrice éleveur éleveuse pilote passager passagère étudiant étudiante élève enfant "
        "bébé adolescent adolescente juge magistrat magistrate avocat avocate procureur procureure témoin maire "
        "ministre président présidente préfet préfète directeur directrice patron patronne chef cheffe responsable "
        "artiste chanteur chanteuse auteur autrice auteure écrivain écrivaine peintre adversaire rival champion "
        "championne vainqueur capitaine skipper collègue ami amie client cliente visiteur touriste randonneur "
        "alpiniste cavalier entraîneuse gardien gardienne attaquant attaquante arbitre soldat militaire commandant "
        "pompier pompière chirurgien chercheur chercheuse scientifique historien historienne fondateur fondatrice "
        "candidat candidate sénateur sénatrice député députée évêque pasteur accusé accusée prévenu prévenue "
        "plaignant plaignante parent retraité retraitée bénévole élu élue adjoint adjointe syndicaliste porte-parole "
        "délégué déléguée commerçant commerçante restaurateur boulanger boulangère jeune mineur octogénaire "
        "septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire nonagénaire centenaire personne quelqu "
        "spectateur spectatrice supporter participant participante coureur coureuse cycliste nageur nageuse comédien "
        "comédienne réalisateur réalisatrice cinéaste musicien musicienne pianiste violoniste expert experte "
        "économiste analyste journaliste dirigeant dirigeante technicien technicienne ingénieur ingénieure architecte "
        "maraîcher maraîchère viticulteur viticultrice vigneron vigneronne pêcheur marin berger bergère artisan "
        "artisane chien chienne chat cheval source interlocuteur proche confrère consoeur homologue diplomate "
        "ambassadeur ambassadrice conseiller conseillère lauréat lauréate"
    ),
    "vi": words("người cháu thầy"),
}
SPEECH = (
    r"dit|a|ajoute|explique|confie|précise|poursuit|lance|assure|raconte|estime|souligne|glisse|sourit|soupire|regrette"
    r"|insiste|affirme|conclut|résume|rappelle|plaisante|reconnaît|admet|indique|note|observe|déplore|prévient|s'amuse"
    r"|s’amuse|s'étonne|s’étonne|se\ssouvient|témoigne|concède|détaille|martèle|tranche|rigole|relate|commente|répond"
    r"|déclare|justifie|plaide|promet|annonce|confirme|nuance|ironise|renchérit|rétorque|réplique|riposte|réagit|souffle"
    r"|murmure|lâche|tonne|tempère|maintient|complète|enchaîne|garantit|jure|suggère|rassure|s['’]interroge|demande"
    r"|objecte|proteste|peste|grince|fulmine|blague|rit|s['’]émeut|s['’]indigne|s['’]alarme|s['’]insurge|s['’]émerveille"
    r"|se\sfélicite|se\sdésole|se\slamente|se\sdéfend|espère|craint|pense|croit|juge|analyse|décrypte|dénonce|décrit"
    r"|évoque|révèle|rapporte|répète|argumente|argue|philosophe|sait|veut\scroire|fait\svaloir|fait\ssavoir"
    r"|avoue|s'exclame|s’exclame|s'enthousiasme|s’enthousiasme|se\sréjouit|s'inquiète|s’inquiète|s'agace|s’agace"
)
SAID = (
    r"dit|déclaré|expliqué|ajouté|précisé|poursuivi|lancé|assuré|raconté|estimé|souligné|glissé|souri|soupiré|regretté"
    r"|insisté|affirmé|conclu|résumé|rappelé|plaisanté|reconnu|admis|indiqué|noté|observé|déploré|prévenu|confié"
    r"|justifié|confirmé|nuancé|ironisé|renchéri|rétorqué|répliqué|riposté|réagi|soufflé|murmuré|lâché|tonné|tempéré"
    r"|maintenu|complété|enchaîné|garanti|juré|suggéré|rassuré|interrogé|demandé|objecté|protesté|pesté|félicité|désolé"
    r"|lamenté|défendu|espéré|jugé|analysé|dénoncé|décrit|évoqué|révélé|rapporté|répété|argumenté|argué|ému|indigné"
    r"|exclamé|réjoui|inquiété|étonné|alarmé|insurgé|vanté|salué|crié|hurlé"
    r"|soutenu|constaté|pointé|relevé|remarqué|prétendu|fustigé|relativisé|reproché|insinué|clamé|certifié|tenu"
    r"|témoigné|concédé|détaillé|martelé|tranché|commenté|répondu|avoué|promis|annoncé|plaidé|averti|fait|tweeté|écrit"
)
# "« Tout va bien », résumait-il".
IMPERFECT = "|".join(
    f"{verb[:-1]}ait".replace("cait", "çait").replace("gait", "geait").replace("è", "[ée]")
    for verb in SPEECH.split("|")
    if verb.endswith("e")
)
IMPERFECT += (
    "|rappelait|disait|reconnaissait|admettait|concluait|poursuivait|prévenait|souriait|promettait|répondait|maintenait"
)
BEHIND = r"(?=\s(?:bác|diễn|ca|nghệ|vận|cầu|giáo|tiến|kỹ|họa|nhạc|đạo|sinh|y|luật|doanh|công|chính|nhà)\s)"  # a calling
PRONOUNS = {
    "en": r"\b(?:(?P<man>he|him|his|himself)|(?P<woman>she|her|herself))\b",
    "fr": r"-(?:(?P<man>il)|(?P<woman>elle))\b"
    rf"(?:(?<=(?<![\w-])(?:{SPEECH}|{IMPERFECT})(?<!\ba)-(?:t-)?(?:il|elle))|(?<=(?<![\w-])a-t-(?:il|elle))(?=\s(?:{SAID})\b))",
    "vi": rf"(?<![\w-])(?:(?P<man>ông|anh|nam{BEHIND}|(?<=^|[.!?”]\s)thầy)|(?P<woman>bà|chị|cô|nữ{BEHIND}))(?![\w-])",
}

TRIGGERS = {
    "en": words("he him his himself she her herself"),
    "fr": words("il elle"),
    "vi": words("ông anh thầy nam bà chị cô nữ"),
}


class Word(NamedTuple):
    """A word for somebody; `kind` "pronoun" takes somebody up, "noun" tells of somebody, "any" does not tell which."""

    span: Span
    sex: str
    kind: Literal["pronoun", "noun", "any"]


def pronouns(block: Block) -> Iterator[Word]:
    """The words of a block that take somebody up."""
    if block.language in PRONOUNS and not TRIGGERS[block.language].isdisjoint(block.vocabulary):
        if block.language == "fr" and not ("-il" in block.text or "-elle" in block.text):
            return
        for found in patterns.compile(PRONOUNS[block.language]).finditer(block.lower):
            sex = "man" if found["man"] else "woman"
            yield Word(Span(*found.span(sex)), sex, "pronoun")


def nouns(block: Block) -> Iterator[Word]:
    """The words of a block for persons."""
    language = block.language
    if language not in ANYBODY:
        return
    known, sexed = _sexed(language)
    if told := known & block.vocabulary:
        for at, word in enumerate(block.tokens.lowered):
            if word in told:
                sex = sexed[word]
                yield Word(Span(*block.tokens.span(at)), sex, "noun" if sex else "any")


def words_of(language: str) -> frozenset[str]:
    """The words of a language for persons that do not tell by themselves."""
    return ANYBODY[language]


@cache
def _sexed(language: str) -> tuple[frozenset[str], dict[str, str]]:
    """The nouns of persons in a language, and the sex of each; empty where it does not tell."""
    found = dict.fromkeys((*ANYBODY[language], *(BOTH if language == "fr" else ())), "")
    found |= GENDERS.get(language, {})
    found |= dict.fromkeys(MEN[language], "man") | dict.fromkeys(WOMEN[language], "woman")
    return frozenset(found), found
