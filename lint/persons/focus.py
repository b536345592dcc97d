"""A man here, a woman there: the signs of sex that each person has on a page, and the one against the others.

The signs at the names (addresses, nouns, articles, given names) and those that take up the person named last (pronouns,
"Née à Dax", "Le glaciologue") are gathered once in text order; a sign that somebody else may bear binds to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate import given_names, offices, sexes
from lint.annotate.dictionary import is_common
from lint.annotate.forms import ADDRESSES
from lint.annotate.gender import BORN, BOTH, GENDERS
from lint.annotate.name_grammar import words
from lint.annotate.persons import FAMILY, Person
from lint.model import Article, Block, Hit, NameMention, Related, Value
from lint.persons.genders import CALLED, CHANGES, FULL, sex_in_vietnamese
from lint.persons.nobody import SKIPPED, is_bare, is_placed, is_thing, may_be_nobody, offset
from lint.record import NamedTuple
from lint.source import Span

# French verbs of which only persons are the subject, behind "il" and "elle".
LIVED = (
    "grandi|étudié|travaillé|enseigné|écrit|appris|dirigé|présidé|exercé|promis|déclaré|expliqué|ajouté|raconté|rappelé"
    "|assuré|confié|précisé|estimé|jugé|plaidé|acheté|épousé|élevé|ramassé|marché|filmé|peint|sculpté|chanté|milité"
    "|siégé|voyagé|piloté|entraîné|conduit|soigné|opéré|traduit|composé|rencontré|refusé|voulu|décidé|demandé|répondu"
    "|trouvé|quitté|cherché|vécu|joué|couru|rejoint|fondé|repris|succédé|débuté|publié|dansé|tourné|reconnu|salué|annoncé|remercié|dit|servi"
)
BECAME = r"née?|morte?|décédée?|entrée?|devenue?|élue?|diplômée?|mariée?|père|mère|fils|fille|âgée?"
ACTS = (
    r"compte(?!\s\d)|espère|suit|dirige|vit|habite|travaille|enseigne|prépare|souhaite|veut|promet|refuse|raconte"
    r"|explique|sourit|rêve|laisse|élève|exerce|préside|pilote|siège|écrit|publie(?:ra)?|milite|chante|connaît|cultive"
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
ENDINGS = ("logue", "iste", "graphe", "iatre", "naute")
EPICENE = patterns.compile(r"\p{L}{2,}(?:logue|iste|graphe|iatre|naute)")
NO_PERSONS = words(
    "liste piste paragraphe catalogue dialogue épilogue prologue télégraphe orthographe calligraphe cinématographe "
    "autographe homologue centenaire"
)
TAKEN_UP = patterns.compile(
    rf"(?:(?<=[.!?»”,]\s)|(?<![\w-])(?:{sexes.SPEECH})\s|^)(?P<title>(?P<lead>le|la|l['’])\s?"
    rf"(?:jeune\s|anci(?:en|enne)\s)?(?P<noun>\p{{L}}{{4,}}))(?=[,.]|\s(?:l['’]a|les\sa|a|est|était|avait|va|doit|veut"
    rf"|se|s['’]|ne|n['’]|lui|y|en|entend|{ACTS}|\p{{L}}+(?:era|ira|dra|ura|vra|tra|ait))\b)"
)
OTHER = {"man": "woman", "woman": "man"}
LED = {"le": "man", "la": "woman"}
ENGLISH = patterns.compile(r"\bthe\s(?P<noun>\p{L}+)(?=[,.]|\s(?:has|had|was|is|will|would|also|\p{L}+ed|said|told)\b)")
WOMEN = words("chairwoman spokeswoman businesswoman actress waitress policewoman landlady duchess baroness widow nun")
MEN = words("chairman spokesman businessman policeman fisherman fireman widower monk landlord")
# Before a noun that says what somebody is: no other person.
PREDICATE = patterns.compile(
    r"(?:\b(?:as|is|was|be|being|become|became|comme|est|était|devenue?|que)\s(?:(?:an?|the|une?|le|la|son|sa)\s)?"
    r"(?:[\w-]+\s){0,2}|\b(?:former|anci(?:en|enne)|futur|future|retired|d['’]|d['’]une?\s|de)\s?(?:[\w-]+\s){0,2}|,\s(?:an?|une?)\s(?:[\w-]+\s){0,2})$"
)
ARTICLE = patterns.compile(r"(?<!\w)(?P<lead>la|une)\s(?P<noun>\p{L}+)(?:\s[^.;:«»\"()]{0,60},|(?:\s\p{L}+){0,2})\s$")
EITHER = patterns.compile(r"\b(?:he|him|his)(?:\sor\s|/)|/(?:her?|him|his)\b|\bor\s(?:he|she|him|her|his)\b")
WOMAN_OF_OFFICE = {  # offices whose masculine many keep for women, unless the page has the feminine
    "directeur": "directrice", "président": "présidente", "conseiller": "conseillère", "député": "députée",
    "ambassadeur": "ambassadrice", "avocat": "avocate", "procureur": "procureure", "entraîneur": "entraîneuse",
    "préfet": "préfète", "sénateur": "sénatrice", "gouverneur": "gouverneure", "recteur": "rectrice",
    "adjoint": "adjointe", "élu": "élue", "délégué": "déléguée", "coordinateur": "coordinatrice",
    "inspecteur": "inspectrice", "patron": "patronne", "magistrat": "magistrate",
}  # fmt: skip
SEXED = frozenset((*GENDERS["fr"], *BOTH, "magistrat"))
REACH = 1  # paragraphs
NEAR = 2  # paragraphs


class Mark(NamedTuple):
    """A place that names somebody ("name"), tells a sex of the one named last ("sign"), or may be another ("other")."""

    at: int
    block: Block
    span: Span
    sex: str
    kind: str
    person: Person | None = None


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """At most one hit a person."""
    regions: dict[int, list[Person]] = {}
    for person in people:
        regions.setdefault(person.names[0].block.region.index, []).append(person)
    if any(person.full for person in people) and not any(word in article.source.text for word in CHANGES):
        for index, people_of in regions.items():
            blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
            callings = _callings(article)
            signs = [mark for block in blocks for mark in _signs(block, article.vocabulary, callings)]
            if signs or article.language == "vi":
                own = {id(each): [] if is_thing(each) else list(_own(article, each)) for each in people_of}
                if len({mark.sex for marks in (signs, *own.values()) for mark in marks}) > 1:
                    yield from _judged(_gathered(article, blocks, signs, people_of), people_of, own)


# --- The signs --------------------------------------------------------------------------------------------------------


def _gathered(article: Article, blocks: Sequence[Block], signs: Sequence[Mark], own: Sequence[Person]) -> list[Mark]:
    """The marks of a region in text order, without those in direct speech."""
    found = [*signs, *(mark for block in blocks for mark in _nouns(block))]
    quotes = {(id(quote.block), quote.span) for quote in article.quotes}
    if quotes:
        found = [m for m in found if not any(b == id(m.block) and s.start <= m.span.start < s.end for b, s in quotes)]
    for person in own:
        for name in person.names:
            if name.block.role not in SKIPPED and _is_of_a_person(person, name):
                found.append(_mark(name.block, name.span, "", "name", person))
    return sorted(found, key=lambda mark: mark.at)


def _is_of_a_person(person: Person, name: NameMention) -> bool:
    """Whether a name may be somebody's who is taken up: no place's, no body's."""
    if name.block.language == "vi" and len(name.text.split()) < FULL and name.office not in CALLED:
        return False
    if name.office or (given_names.sex(name.text) and not is_thing(person)):
        return True
    if is_thing(person) or is_placed(name):
        return False
    if person.full:
        return not may_be_nobody(person)
    opens = name.block.sentence_at(name.span.start).start == name.span.start
    opens = opens or name.block.text.endswith(", ", 0, name.span.start)
    follows = name.block.text[name.span.end : name.span.end + 2]
    return opens and follows[:1] in " ," and not follows[1:].isupper() and not is_common(name.text, name.block.language)


def _mark(block: Block, span: Span, sex: str, kind: str, person: Person | None = None) -> Mark:
    return Mark(offset(block, span), block, span, sex, kind, person)


def _nouns(block: Block) -> Iterator[Mark]:
    """The nouns of a block that may be another person's."""
    for word in sexes.nouns(block):
        if word.kind == "any" and block.language == "vi":
            continue
        if block.lower[word.span.start : word.span.end] in ADDRESSES:
            continue
        if not PREDICATE.search(block.lower, max(0, word.span.start - 40), word.span.start):
            yield _mark(block, word.span, word.sex, "other")


def _signs(block: Block, vocabulary: frozenset[str], callings: frozenset[str]) -> Iterator[Mark]:
    """What a block tells of a sex without a name."""
    for word in sexes.pronouns(block):
        either = EITHER.search(block.lower, max(0, word.span.start - 8), word.span.end + 8)
        if not either and (block.language != "vi" or is_bare(block, word)):
            yield _mark(block, word.span, word.sex, "sign")
    if block.language == "fr":
        yield from _french(block, vocabulary, callings)
    elif block.language == "en" and not (WOMEN | MEN).isdisjoint(block.vocabulary):
        for found in ENGLISH.finditer(block.lower):
            if found["noun"] in WOMEN or found["noun"] in MEN:
                sex = "woman" if found["noun"] in WOMEN else "man"
                yield _mark(block, Span(*found.span()), sex, "sign")


def _french(block: Block, vocabulary: frozenset[str], callings: frozenset[str]) -> Iterator[Mark]:
    if not PRONOUNS.isdisjoint(block.vocabulary):
        yield from _taken_up(block)
    for found in OPENING.finditer(block.text) if not BORN.keys().isdisjoint(block.vocabulary) else ():
        yield _mark(block, Span(*found.span("word")), BORN[found["word"].lower()], "sign")
    for found in () if callings.isdisjoint(block.vocabulary) else TAKEN_UP.finditer(block.lower):
        noun = found["noun"]
        sex = GENDERS["fr"].get(noun) or (LED.get(found["lead"], "") if _is_of_both(noun) else "")
        if sex or noun == "magistrat" or WOMAN_OF_OFFICE.get(noun) in vocabulary:
            yield _mark(block, Span(*found.span("title")), sex or "man", "sign")


def _taken_up(block: Block) -> Iterator[Mark]:
    """What "il" and "elle" tell where they open a sentence or a clause: "Il a grandi", "À 67 ans, elle"."""
    lowered, gaps = block.tokens.lowered, block.tokens.gaps
    for at, word in enumerate(lowered):
        if word not in PRONOUNS or not (gaps[at][-2:] in OPENS or (at == 0 and not gaps[at])):
            continue
        span = Span(*block.tokens.span(at))
        sex = "man" if word == "il" else "woman"
        if lowered[at - 1 : at] == ["ans"] or DOES.match(block.lower, span.end):
            yield _mark(block, span, sex, "sign")
            continue
        found = APART.fullmatch(block.text, block.sentence_at(span.start).start, span.start)
        if found and found["word"].endswith("ée") == (sex == "man"):
            yield _mark(block, Span(*found.span("word")), OTHER[sex], "sign")


def _callings(article: Article) -> frozenset[str]:
    """The French nouns of an article that may take somebody up and tell the sex."""
    if article.language != "fr":
        return frozenset()
    known = article.vocabulary
    offices_of = {noun for noun, woman in WOMAN_OF_OFFICE.items() if woman in known}
    return (SEXED | offices_of) & known | {word for word in known if word.endswith(ENDINGS)}


def _is_of_both(noun: str) -> bool:
    """Whether a French noun is a man's and a woman's, so that its article tells."""
    return noun not in NO_PERSONS and (noun in BOTH or EPICENE.fullmatch(noun) is not None)


def _own(article: Article, person: Person) -> Iterator[Mark]:
    """What stands at the names of a person."""
    full = next((name for name in person.names if len(name.text.split()) >= FULL), None)
    if full is not None and full.block.language == "vi":
        yield from _called(article, person, full)
    for sign in person.signs if full is None or full.block.language != "vi" else ():
        yield _mark(sign.name.block, sign.span, sign.gender, "sign", person)
    for name in person.names:
        if " " in name.text:
            sex = sex_in_vietnamese(name.text) or given_names.sex(name.text)
            if sex:
                yield _mark(name.block, name.span, sex, "given", person)
                break
    for name in person.names:
        if name.block.language == "fr" and (span := _led(name)) is not None:
            yield _mark(name.block, span, "woman", "sign", person)


def _called(article: Article, person: Person, full: NameMention) -> Iterator[Mark]:
    """The addresses before a Vietnamese name, or before the given name alone: "bà Lê Thị Mai", "bà Mai"."""
    first, _, rest = full.text.partition(" ")
    whole, given = rest if first in CALLED else full.text, full.text.rpartition(" ")[2]
    said = whole if _is_shared(article, full, given) else f"(?:{whole}|{given})"
    called = patterns.compile(rf"(?<!\w|[Ôô]ng )({'|'.join(CALLED)})\s{said}(?!\w|\s\p{{Lu}})")
    for block in article.prose if FAMILY["vi"].isdisjoint(article.vocabulary) else ():
        if block.region is full.block.region and block.role not in SKIPPED and given in block.tokens.words:
            for found in called.finditer(block.text):
                yield _mark(block, Span(*found.span()), CALLED[found[1]], "sign", person)


def _is_shared(article: Article, full: NameMention, given: str) -> bool:
    """Whether another full name of the region ends in a given name."""
    whole = [n.text for n in article.names if n.block.region is full.block.region and len(n.text.split()) >= FULL]
    return any(text.endswith(f" {given}") and not text.endswith(full.text) for text in whole)


def _led(name: NameMention) -> Span | None:
    """The words before a name that an article makes a woman's: "La maire de Dax, Ann Duval"."""
    start = name.block.text.rfind(name.office, 0, name.span.start) if name.office else name.span.start
    found = ARTICLE.search(name.block.lower, max(0, start - 80), name.span.start)
    noun = found["noun"] if found else ""
    if not found or not (noun in sexes.ANYBODY["fr"] or offices.is_head(noun, "fr") or _is_of_both(noun)):
        return None
    return Span(found.start(), name.span.end)


# --- The judgment -----------------------------------------------------------------------------------------------------


def _judged(marks: Sequence[Mark], people: Sequence[Person], own: dict[int, list[Mark]]) -> Iterator[Hit]:
    told = _bound(marks)
    for person in people:
        known = own[id(person)] or any(name.office for name in person.names) or person.titles or person.callings
        every = sorted([*own[id(person)], *told.get(id(person), ())], key=lambda mark: mark.at) if known else []
        men = [mark for mark in every if mark.sex == "man"]
        women = [mark for mark in every if mark.sex == "woman"]
        if not men or not women or (person.names[0].block.language != "vi" and all(mark.person for mark in every)):
            continue
        odd, usual = (men, women) if len(men) <= len(women) else (women, men)
        if len(odd) == len(usual) == 1:
            sign, taken = (odd[0], usual[0]) if odd[0].person else (usual[0], odd[0])
            if _is_of_itself(sign, taken) and not any(mark.sex == taken.sex for each in own.values() for mark in each):
                yield _hit(sign, [taken], person)
                continue
            if odd[0].kind == "given" or odd[0].at < usual[0].at:
                odd, usual = usual, odd
        if len(odd) > 1 or odd[0].kind == "given" or _may_be_of_kin(odd[0]) or _names_behind(odd[0], person):
            continue
        others = 0 if odd[0].person else _others(odd[0], person, marks, own)
        if others < min(2, len(usual)):
            yield _hit(odd[0], usual, person)


def _may_be_of_kin(odd: Mark) -> bool:
    """Whether a name stands with another's sign where relatives are told of."""
    block, sentence = odd.block, odd.block.sentence_at(odd.span.start)
    first = block.sentence_at(max(0, sentence.start - 2)).start
    said = block.lower[first : sentence.end].replace("'", " ").replace("’", " ").replace(",", " ").replace(".", " ")
    return odd.person is not None and not FAMILY.get(block.language, frozenset()).isdisjoint(said.split())


def _names_behind(odd: Mark, person: Person) -> bool:
    """Whether the sentence of a sign names the person behind it: "He was questioned by Calder"."""
    end = odd.block.sentence_at(odd.span.start).end
    return any(name.block is odd.block and odd.span.end <= name.span.start < end for name in person.names)


def _is_of_itself(sign: Mark, taken: Mark) -> bool:
    """Whether a name with a sign opens the sentence of a word that takes it up: "Mr Hale will keep her practice"."""
    start = sign.block.sentence_at(sign.span.start).start
    behind = sign.block is taken.block and sign.block.sentence_at(taken.span.start).start == start == sign.span.start
    return behind and sign.kind == "sign" and sign.person is not None and taken.person is None


def _bound(marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """The signs that take up each person."""
    told: dict[int, list[Mark]] = {}
    person, last, named, others = None, None, None, set[str]()
    for mark in marks:
        if mark.kind == "name":
            person, last, named = mark.person, mark, mark
            others.clear()
            if mark.block.text.endswith((" and ", " et ", " & "), 0, mark.span.start):
                person = None
        elif mark.kind == "other":
            if not (named and _was_said(mark, named)):
                others.add(mark.sex)
        elif person and last and not others & {"", mark.sex} and mark.block.paragraph - last.block.paragraph <= REACH:
            told.setdefault(id(person), []).append(mark)
            last = mark
    return told


def _was_said(noun: Mark, named: Mark) -> bool:
    """Whether a definite noun is of the paragraph that names somebody: "named Ann Hale as head coach", "the coach"."""
    word = noun.block.lower[noun.span.start : noun.span.end]
    definite = noun.block.lower.endswith(("the ", "le ", "la ", "l'", "l’"), 0, noun.span.start)
    return not noun.sex and definite and word in named.block.vocabulary


def _others(odd: Mark, person: Person, marks: Sequence[Mark], own: dict[int, list[Mark]]) -> int:
    """Whether somebody else stands in the paragraphs above a sign: 2 for one of its sex, 1 for one who may be of it."""
    found, near = 0, 0 if " " in odd.block.text[odd.span.start : odd.span.end] else NEAR
    for mark in marks:
        if mark.at >= odd.at or odd.block.paragraph - mark.block.paragraph > near or mark.person is person:
            continue
        if mark.person is None:
            found = max(found, 2 * (mark.sex == odd.sex))
        elif (told := {each.sex for each in own[id(mark.person)]}) != {OTHER[odd.sex]}:
            known = told or mark.person.titles or mark.person.callings or mark.person.names[0].office
            found = max(found, 2 if known else 1)
    return found


def _hit(odd: Mark, usual: Sequence[Mark], person: Person) -> Hit:
    near = min(usual, key=lambda mark: (mark.person is None, mark.kind == "given", abs(mark.at - odd.at)))
    values: dict[str, Value] = {
        "odd": odd.block.text[odd.span.start : odd.span.end],
        "usual": near.block.text[near.span.start : near.span.end],
        "name": max((name.text for name in person.names), key=len),
    }
    related = (Related(near.block, near.span, "usual"),)
    return Hit("gender", odd.block, odd.span, values, related)
