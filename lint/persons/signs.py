"""The signs of sex on a page: pronouns, "Née à Dax", "Le glaciologue", addresses and given names.

Those at a name are its own; the others take somebody up; nouns of persons tell of somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from lint import patterns
from lint.annotate import given_names, offices, openings, persons, sexes
from lint.annotate.fold import fold
from lint.annotate.gender import BORN, BOTH, GENDERS, is_feminine
from lint.annotate.gender import ENDINGS as FORMS_OF
from lint.annotate.name_grammar import FAMILIES, words
from lint.annotate.persons import FAMILY, Person
from lint.lexicon import ADJECTIVE, NOUN, lexicon
from lint.model import Article, Block, NameMention
from lint.persons import fields
from lint.persons.nobody import SKIPPED, is_bare, is_thing, is_work, offset
from lint.record import NamedTuple
from lint.source import Span

CALLED = {
    **dict.fromkeys(("ông", "anh", "thầy", "chú", "Ông", "Anh", "Thầy", "Chú"), "man"),
    **dict.fromkeys(("bà", "chị", "cô", "Bà", "Chị", "Cô"), "woman"),
}
BESIDE = 12  # characters before an address in which a husband or a wife may stand
FULL = 3  # syllables of a full Vietnamese name
OTHER = {"man": "woman", "woman": "man"}
# French verbs of which only persons are the subject, behind "il" and "elle".
LIVED = (
    "grandi|étudié|travaillé|enseigné|écrit|appris|dirigé|présidé|exercé|promis|déclaré|expliqué|ajouté|raconté|rappelé"
    "|assuré|confié|précisé|estimé|jugé|plaidé|acheté|épousé|élevé|ramassé|marché|filmé|peint|sculpté|chanté|milité"
    "|siégé|voyagé|piloté|entraîné|conduit|soigné|opéré|traduit|composé|rencontré|refusé|voulu|décidé|demandé|répondu"
    "|trouvé|quitté|cherché|vécu|joué|couru|rejoint|fondé|repris|succédé|débuté|publié|dansé|tourné|reconnu|salué|annoncé|remercié|dit|servi"
    "|distancé|devancé|dépassé|rattrapé|bouclé|nagé|sprinté|grimpé|chuté|abandonné|souri|pleuré|crié|applaudi|embrassé"
    "|serré|félicité|avoué|admis|nié|lâché|soufflé|insisté|regretté|conclu|poursuivi|plaisanté|témoigné|commenté"
    "|répété|répliqué|détaillé|prévenu|averti|pétri|semé|planté|cousu|tissé|forgé|cuisiné|jardiné|bâti|hésité"
    "|rêvé|aimé|rédigé|interprété|enregistré|incarné|photographié|inventé|constaté|hérité|essayé|murmuré|remarqué"
    "|suggéré|évoqué|martelé|renchéri|nuancé|ironisé|résumé|glissé|fêté|démissionné|candidaté|tweeté|collectionné"
)
BECAME = r"née?|morte?|décédée?|entrée?|devenue?|élue?|diplômée?|mariée?|père|mère|fils|fille|âgée?"
ACTS = (
    r"compte(?!\s\d)|espère|suit|dirige|vit|habite|travaille|enseigne|prépare|souhaite|veut|promet|refuse|raconte"
    r"|explique|sourit|rêve|laisse|élève|exerce|préside|pilote|siège|écrit|publie(?:ra)?|milite|chante|connaît|cultive"
    r"|constate|pense|croit|sait|évoque|admet|avoue|insiste|martèle|résume|peint|sculpte|compose|filme"
    r"|photographie|collectionne|dort|conduit|plaisante"
    r"|soupire|reprend|conclut|poursuit|se\s(?:remémore|dit|demande|réjouit|félicite|bat|lève|rend|consacre|forme|lance)"
    r"|s['’](?:étonne|insurge|interroge|amuse|excuse|entraîne|occupe|installe)"
    r"|soigne|étudie|confie|ajoute|précise|assure|estime|juge|rappelle|regrette|se\ssouvient|s['’]inquiète"
    r"|a\s\p{L}+\sans|a\s\d+\sans|avait\s\d+\sans|aime|joue|plaide|salue|reconnaît|tient|rejoint|succède"
)
PRONOUNS = words("il elle")
OPENS = (". ", "! ", "? ", "» ", "” ", ", ")
APART = patterns.compile(r"(?P<word>\p{Lu}\p{Ll}+ée?)\s[^.,;:«»]{2,60},\s")  # "Touché au genou, elle"
DOES = patterns.compile(
    r"\s(?:(?:ne|y|en|l['’]|la|le|les|lui|leur|n['’])\s?)?(?:"
    rf"(?:a|avait|aura)\s(?:(?:\p{{L}}+ment|déjà|aussi|ensuite|longtemps|toujours|alors|depuis)\s)?(?:{LIVED})\b"
    rf"|(?:est|était|fut|sera)\s(?:{BECAME})\b|(?:{ACTS})(?!\w))"
)
OPENING = patterns.compile(rf"(?:^|[.!?»”]\s)(?P<word>(?i:{'|'.join(BORN)}))\s(?!régime|monde|testament)\p{{Ll}}")
FEMININE = ("trice", "euse", "ère", "enne", "onne")
ENDINGS = ("logue", "iste", "graphe", "iatre", "naute")
EPICENE = patterns.compile(r"\p{L}{2,}(?:logue|iste|graphe|iatre|naute)")
NO_PERSONS = words(
    "liste piste paragraphe catalogue dialogue épilogue prologue télégraphe orthographe calligraphe cinématographe "
    "autographe homologue centenaire"
)
LEAD = patterns.compile(  # before a noun that takes somebody up
    rf"(?:(?<=[.!?»”,]\s)|(?<![\w-])(?P<said>(?:(?:s['’]est|a|avait|aurait)\s)?(?:{sexes.SPEECH}|{sexes.SAID}))\s|^)"
    r"(?P<lead>le|la|l['’]|cet|cette|ce)\s?(?:(?:jeune|vieux|vieil|vieille|anci(?:en|enne)|futur|future)\s)?$"
)
SUBJECT = patterns.compile(  # and behind one
    r"(?:\sen\sscène)?(?:\.|,(?!\s(?:(?:le|la|l['’])\s?[\p{Ll}\s'’-]{3,40}\s)?\p{Lu}\p{Ll})|\s(?!(?:de|du|des|en|à|au|aux|et|ou|qui|que|dont|par|pour|sans|avec)\b|d['’]|qu['’])\p{Ll})"
)
TELLING = patterns.compile(r"(?!-|,?\s\p{Lu}|\s(?:de|du|des)\b(?!\s\d)|\sd['’])")  # and behind one who speaks
SPEAKS = patterns.compile(rf"\s(?:(?:s['’]est|a|avait)\s(?:{sexes.SAID})|(?!(?:a|note)\b)(?:{sexes.SPEECH}))\b")
YOUNG = words("homme garçon fille femme")  # "le jeune homme"
MACHINES = words("moteur calculateur générateur amplificateur projecteur indicateur facteur novateur protecteur")
AGED = ("ancien", "ancienne", "jeune")  # "Cet ancien infirmier"
LED = {"le": "man", "la": "woman", "cet": "man", "ce": "man", "cette": "woman"}
ENGLISH = patterns.compile(
    r"\bthe\s(?P<noun>\p{L}+)(?=[,.]|\s(?!(?:of|who|whose|from|in|at|with|for|that|and|or|on)\b)\p{Ll})"
)
HUMAN = words("man woman human german roman norman ottoman shaman talisman caiman layman chairman spokesman alderman")
TOLD = {  # English nouns that tell, besides those in "-man" and "-woman"
    **dict.fromkeys(
        words("actress waitress landlady widow nun schoolgirl headmistress heroine hostess ballerina"),
        "woman",
    ),
    **dict.fromkeys(words("widower monk landlord schoolboy headmaster friar cowboy choirboy"), "man"),
}
ARTICLE = patterns.compile(
    r"(?<!\w)(?P<lead>l(?=['’])|(?:la|une|le|un)(?=\s))[\s'’](?P<noun>\p{L}+)"
    r"(?:(?:\s[^,.;:«»\"()]{0,60})?,|(?:\s\p{L}+){0,2})\s$"
)
OPENED = patterns.compile(r"(?P<lead>la|une|cette|sa|le|un|ce|cet|son)\s(?P<noun>\p{L}+)(?!\s\p{Lu}|,\s\p{Lu})")
EITHER = patterns.compile(r"\b(?:he|him|his)(?:\sor\s|/)|/(?:her?|him|his)\b|\bor\s(?:he|she|him|her|his)\b")
WOMAN_OF_OFFICE = {  # offices whose masculine many keep for women, unless the page has the feminine
    "directeur": "directrice", "président": "présidente", "conseiller": "conseillère", "député": "députée",
    "ambassadeur": "ambassadrice", "avocat": "avocate", "procureur": "procureure", "entraîneur": "entraîneuse",
    "préfet": "préfète", "sénateur": "sénatrice", "gouverneur": "gouverneure", "recteur": "rectrice",
    "adjoint": "adjointe", "élu": "élue", "délégué": "déléguée", "coordinateur": "coordinatrice",
    "inspecteur": "inspectrice", "patron": "patronne", "magistrat": "magistrate",
}  # fmt: skip
MACHINES = words("matrice cicatrice calculatrice motrice automotrice locomotrice excavatrice perforatrice génératrice")
VERB = patterns.compile(r"\s(?:a|est|était|avait|sera|va|doit|se|ne|\p{L}+(?:era|ait|ira))\b|\s[sn]['’]")
WOMEN = frozenset(WOMAN_OF_OFFICE.values())
KEPT = words("directeur conseiller entraîneur inspecteur coordinateur adjoint élu délégué patron")  # hardly of a woman
FORMS = patterns.compile(  # the noun before a whole name: "l'opticienne Ann Duval", "la cheffe de mission, Ann Duval"
    r"(?<![\w'’-])(?P<lead>le|la|un|une|l['’])\s?(?P<noun>\p{Ll}{4,})(?:\s(?:de\s|du\s|d['’])?\p{Ll}+)?,?\s$"
)
SELF = patterns.compile(  # "Ann Roux, vétérinaire et lui-même père"
    r"(?:,\s[^,.;:«»]{2,30})?(?:,|\set)\s(?P<word>(?:lui|(?P<woman>elle))-même)\s"
)
EITHERS = words(
    "maire ministre juge chef témoin médecin docteur professeur auteur écrivain capitaine commandant victime"
)
PEOPLE = sexes.words_of("fr") - EITHERS - WOMAN_OF_OFFICE.keys()  # whose article tells
ROYAL = words("roi reine prince princesse duc duchesse empereur impératrice")  # known to all without a name
SEXED = frozenset((*GENDERS["fr"], *BOTH, "magistrat")) - ROYAL
NOBODY = patterns.compile(
    r"il\s(?:n['’]|ne\s)?(?:y\s|en\s|l['’])?(?:est|a|avait|aura|aurait|eut|faut|fallait|s['’]agi\w+|fait|reste|semble|suffi\w+|pleut)\b"
)


class Mark(NamedTuple):
    """A place that names somebody ("name"), tells a sex of the one named last ("sign"), or may be another ("other",
    "kin")."""

    at: int
    block: Block
    span: Span
    sex: str
    kind: str
    person: Person | None = None


def text_of(mark: Mark) -> str:
    return mark.block.text[mark.span.start : mark.span.end]


def mark_of(block: Block, span: Span, sex: str, kind: str, person: Person | None = None) -> Mark:
    return Mark(offset(block, span), block, span, sex, kind, person)


@lru_cache(256)
def of_block(block: Block, callings: frozenset[str]) -> tuple[Mark, ...]:
    """What a block tells of a sex without a name."""
    return tuple(_of_block(block, callings))


def _of_block(block: Block, callings: frozenset[str]) -> Iterator[Mark]:
    for word in sexes.pronouns(block):
        either = EITHER.search(block.lower, max(0, word.span.start - 8), word.span.end + 8)
        if not either and (block.language != "vi" or is_bare(block, word)):
            yield mark_of(block, word.span, word.sex, "sign")
    if block.language == "fr":
        yield from _french(block, callings)
    elif block.language == "en" and "the" in block.vocabulary:
        for found in ENGLISH.finditer(block.lower):
            if sex := TOLD.get(found["noun"]) or _of_ending(found["noun"]):
                yield mark_of(block, Span(*found.span()), sex, "sign")


def _of_ending(noun: str) -> str:
    if noun in HUMAN or not noun.endswith("man"):
        return ""
    return "woman" if noun.endswith("woman") else "man"


def _french(block: Block, callings: frozenset[str]) -> Iterator[Mark]:
    if not PRONOUNS.isdisjoint(block.vocabulary):
        yield from _taken_up(block)
    for found in OPENING.finditer(block.text) if not BORN.keys().isdisjoint(block.vocabulary) else ():
        yield mark_of(block, Span(*found.span("word")), BORN[found["word"].lower()], "sign")
    for at, noun in enumerate(block.tokens.lowered):
        formed = noun.endswith(fields.FORMED) and noun not in fields.BODIES
        if formed or noun in callings or noun in PEOPLE or noun in YOUNG:
            yield from _noun(block, Span(*block.tokens.span(at)), noun, callings)


def _noun(block: Block, span: Span, noun: str, callings: frozenset[str]) -> Iterator[Mark]:
    """What a noun tells that takes somebody up: "Le glaciologue", "explique la romancière"."""
    found = LEAD.search(block.lower, max(0, span.start - 30), span.start)
    if found is None or not (TELLING if _tells(found) else SUBJECT).match(block.text, span.end):
        return
    start = found.start("lead")
    before = block.text[max(0, start - 30) : start].rstrip()
    if before.endswith(",") and before.split()[-1][0].isupper() and not VERB.match(block.lower, span.end):
        return  # "Ann Roux, la championne"
    sex = GENDERS["fr"].get(noun) or (LED.get(found["lead"], "") if _is_of_both(noun) else "man")
    elided = found["lead"] not in LED and noun in callings  # "l'administratrice", no "l'arrière"
    sex = "woman" if noun.endswith(FEMININE) and (elided or found["lead"] in ("la", "cette")) else sex
    if noun in YOUNG:
        sex = LED.get(found["lead"], "") if "jeune " in found[0] else ""
    elif noun not in callings:
        taken = found["lead"] in ("cet", "cette") and noun in fields.nouns() and found[0].rstrip().endswith(AGED)
        if found["lead"] not in ("le", "la") and noun not in PEOPLE and not taken:
            return
        told = _tells(found) or block.text[span.start].isupper()
        sex = LED.get(found["lead"], "") if told or SPEAKS.match(block.lower, span.end) else ""
    if sex:
        yield from _apart(block, start, sex)
        yield mark_of(block, Span(start, span.end), sex, "sign")


def _tells(found: Any) -> bool:
    """Whether a verb of saying stands before an article."""
    return found["said"] not in (None, "a", "note")


def _taken_up(block: Block) -> Iterator[Mark]:
    """What "il" and "elle" tell where they open a sentence or a clause: "Il a grandi", "À 67 ans, elle"."""
    lowered, gaps = block.tokens.lowered, block.tokens.gaps
    for at, word in enumerate(lowered):
        if word not in PRONOUNS or not (gaps[at][-2:] in OPENS or (at == 0 and not gaps[at])):
            continue
        span = Span(*block.tokens.span(at))
        sex = "man" if word == "il" else "woman"
        does = DOES.match(block.lower, span.end) and not _is_of_a_thing(block, span)
        sure = does or lowered[at - 1 : at] == ["ans"]
        if sure or not NOBODY.match(block.lower, span.start):
            yield mark_of(block, span, sex, "sign" if sure else "weak")
        yield from _apart(block, span.start, sex)


def _is_of_a_thing(block: Block, span: Span) -> bool:
    """Whether the sentence before a pronoun begins with something of its gender: "La maquette pèse. Elle a demandé"."""
    start = block.sentence_at(span.start).start
    before = block.sentence_at(max(0, start - 2))
    found = OPENED.match(block.lower, before.start) if before.start < start else None
    if found is None or found["noun"] in sexes.words_of("fr") | PEOPLE | GENDERS["fr"].keys():
        return False
    return (found["lead"] in ("la", "une", "cette", "sa")) == block.lower.startswith("elle", span.start)


def _apart(block: Block, at: int, sex: str) -> Iterator[Mark]:
    """The participle of the other sex that opens the sentence of a subject: "Opérée hier, le champion"."""
    ahead = block.text.endswith(", ", 0, at)
    found = APART.fullmatch(block.text, block.sentence_at(at).start, at) if ahead else None
    if found and found["word"].endswith("ée") == (sex == "man"):
        yield mark_of(block, Span(*found.span("word")), OTHER[sex], "sign")


@lru_cache(1)
def callings(article: Article) -> frozenset[str]:
    """The French nouns of an article that may take somebody up and tell the sex."""
    if article.language != "fr":
        return frozenset()
    known = article.vocabulary
    offices_of = {noun for noun, woman in WOMAN_OF_OFFICE.items() if woman in known}
    women = [(woman, man) for woman in known if woman.endswith(FEMININE) for man in _masculine(woman) if man in known]
    paired = {noun for pair in women for noun in pair}
    return (SEXED | offices_of) & known | paired | {word for word in known - NO_PERSONS if word.endswith(ENDINGS)}


@cache
def _masculine(woman: str) -> tuple[str, ...]:
    """The nouns for a man beside that for a woman: known callings, and what is nothing but a noun: "vannière"."""
    endings = [(his, hers) for his, hers in FORMS_OF if woman.endswith(hers)]
    forms = [woman.removesuffix(hers) + his for his, hers in endings]
    known = lexicon("fr")
    readings = [(form, known.readings(form) if known else ()) for form in forms]
    callings_of = fields.nouns().keys()
    return tuple(
        form
        for form, told in readings
        if form in callings_of
        or (told and all(each & NOUN and not each & ADJECTIVE for each in told))
        or (woman.endswith("trice") and form not in MACHINES and any(each & NOUN for each in told))
    )


def _is_of_both(noun: str) -> bool:
    """Whether a French noun is a man's and a woman's, so that its article tells."""
    return noun not in NO_PERSONS and (noun in BOTH or EPICENE.fullmatch(noun) is not None)


@lru_cache(1)
def at_all_names(article: Article) -> dict[int, list[Mark]]:
    """What stands at the names of each person of an article, by the person's identity."""
    people = persons.of(article)
    return {id(p): [] if is_thing(p) or is_work(p) else list(at_names(article, p)) for p in people}


def at_names(article: Article, person: Person) -> Iterator[Mark]:
    """What stands at the names of a person."""
    full = next((name for name in person.names if len(name.text.split()) >= FULL), None)
    if full is not None and full.block.language == "vi":
        yield from _called(article, person, full)
    signs = {(id(sign.name), sign.gender): sign for sign in person.signs}
    for sign in signs.values() if full is None or full.block.language != "vi" else ():
        yield mark_of(sign.name.block, sign.span, sign.gender, "sign", person)
    for name in person.names:
        if " " in name.text:
            sex = sex_in_vietnamese(name.text) or given_names.sex(name.text) or behind(name)
            if sex:
                yield mark_of(name.block, name.span, sex, "given", person)
                break
    yield from _in_two_forms(person, {(id(sign.name), sign.gender) for sign in signs.values()})
    for name in person.names:
        if name.block.language == "fr":
            yield from () if {(id(name), "man"), (id(name), "woman")} & signs.keys() else _led(article, name, person)
            if "-même" in name.block.lower and (found := SELF.match(name.block.lower, name.span.end)):
                span, sex = Span(*found.span("word")), "woman" if found["woman"] else "man"
                yield mark_of(name.block, span, sex, "self", person)


def behind(name: NameMention) -> str:
    """The sex of a name that begins with another word: "Violinist Helen Marsh", "La Dinantaise Léa Roux"."""
    rest = name.text.partition(" ")[2]
    return given_names.sex(rest) if " " in rest else ""


def _called(article: Article, person: Person, full: NameMention) -> Iterator[Mark]:
    """The addresses before a Vietnamese name, or before the given name alone: "bà Lê Thị Mai", "bà Mai"."""
    first, _, rest = full.text.partition(" ")
    whole, given = rest if first in CALLED else full.text, full.text.rpartition(" ")[2]
    said = whole if _is_shared(article, full, given) else f"(?:{whole}|{given})"
    called = patterns.compile(rf"(?<!\w|[Ôô]ng )({'|'.join(CALLED)})\s{said}(?!\w|\s\p{{Lu}})")
    for block in article.prose:
        if block.region is full.block.region and block.role not in SKIPPED and given in block.tokens.words:
            for found in called.finditer(block.text):
                mark = mark_of(block, Span(*found.span()), CALLED[found[1]], "sign", person)
                if not is_beside_kin(mark):
                    yield mark


def is_beside_kin(mark: Mark) -> bool:
    """Whether a husband or a wife stands beside a Vietnamese address."""
    around = mark.block.lower[max(0, mark.span.start - BESIDE) : mark.span.end + BESIDE].replace(",", " ")
    return not FAMILY["vi"].isdisjoint(around.split())


def _is_shared(article: Article, full: NameMention, given: str) -> bool:
    """Whether another full name of the region ends in a given name."""
    whole = [n.text for n in article.names if n.block.region is full.block.region and len(n.text.split()) >= FULL]
    return any(text.endswith(f" {given}") and not text.endswith(full.text) for text in whole)


def _is_trice(noun: str) -> bool:
    """ "cantatrice", "tutrice": a woman by the ending; not "calculatrice"."""
    return noun.endswith("trice") and noun not in MACHINES


def _led(article: Article, name: NameMention, person: Person) -> Iterator[Mark]:
    """The words before a name that an article makes a woman's or a man's: "La maire de Dax, Ann Duval"."""
    start = name.block.text.rfind(name.office, 0, name.span.start) if name.office else name.span.start
    found = ARTICLE.search(name.block.lower, max(0, start - 80), name.span.start)
    another = found and "," in found[0] and name.block.text[found.end("noun") + 1].isupper()
    if another or openings.parts(name.block, *name.span):
        return
    noun = found["noun"] if found else ""
    touching = found is not None and found.end("noun") == found.end() - 1  # not "l'adjointe de Paul Roux"
    elided = touching and found["lead"] == "l" and noun in WOMEN
    woman = elided or (found is not None and found["lead"] in ("la", "une"))
    known = noun in sexes.ANYBODY["fr"] or offices.is_head(noun, "fr") or _is_of_both(noun) or _is_trice(noun)
    minister = noun == "ministre" and "-elle " in name.block.lower
    paired = WOMAN_OF_OFFICE.get(noun) in article.vocabulary
    man = paired or (found and found["lead"] != "l" and (noun in KEPT or minister or _is_of_both(noun)))
    if found and (known if woman else man):
        yield mark_of(name.block, Span(found.start(), name.span.end), "woman" if woman else "man", "sign", person)


def _in_two_forms(person: Person, known: set[tuple[int, str]]) -> Iterator[Mark]:
    """One noun at a whole name as a woman's here and as a man's there."""
    whole = [name for name in person.names if name.block.language == "fr" and " " in name.text]
    whole = [name for name in whole if not openings.parts(name.block, *name.span)]
    found = [(n, m) for n in whole if (m := FORMS.search(n.block.lower, max(0, n.span.start - 50), n.span.start))]
    for name, one in found:
        for _, other in found:
            sex = _form(one, other)
            if sex and (id(name), sex) not in known:
                yield mark_of(name.block, Span(one.start(), name.span.end), sex, "sign", person)
                break


def _form(one: Any, other: Any) -> str:
    """The sex that a noun tells beside the other form of it, or beside itself with another article."""
    noun, beside = one["noun"], other["noun"]
    if noun == beside and noun not in EITHERS:
        sex = LED.get(one["lead"], "")
        return sex if sex and LED.get(other["lead"]) == OTHER[sex] else ""
    return "woman" if is_feminine(noun, beside) else "man" if is_feminine(beside, noun) else ""


def sex_in_vietnamese(name: str) -> str:
    """The sex that a middle word of a Vietnamese name tells, with its accents or without."""
    first, *middle = fold(name).split()[:-1] or [""]
    if first not in FAMILIES:
        return ""
    return "woman" if "thi" in middle else "man" if "van" in middle else ""
