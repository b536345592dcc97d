"""What the names and pronouns of an article stand for, as it says itself: a boxer, a ferry, a village in Norfolk.

Copy says what a name is where it brings it up: in the noun before it ("le boxeur Karim Delsol"), in apposition
("Hallam, a farmer"), in what it is called ("a biplane called Dragonfly") or with a verb ("Inis Beg is an island"). A
name that goes without may show that it is a person's by a title, an age, a given name or by what it says. A pronoun
that opens a sentence takes up what the nearest sentence before it names first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from lint import frames, patterns
from lint.annotate import descriptions, given_names, persons, sexes
from lint.annotate.description_words import DIMENSIONS
from lint.annotate.gender import BOTH, GENDERS
from lint.annotate.persons import Person
from lint.annotate.words import table
from lint.model import Article, Block, NameMention, Role
from lint.persons.nobody import is_placed
from lint.record import NamedTuple
from lint.source import Span

DETERMINERS = {
    "fr": r"les?\s|la\s|l['’]|une?\s|du\s|au\s|ce\s|cet\s|cette\s|son\s|sa\s|leur\s|notre\s",
    "en": r"the\s|an?\s|its\s|his\s|her\s|their\s|this\s|that\s|our\s",
    "vi": r"một\s|chiếc\s|con\s|ngôi\s",
}
# What stands right before a name, behind a determiner or where a sentence opens.
LED = {
    language: patterns.compile(
        rf"(?:(?<![\p{{L}}])(?i:{some})|^|[.!?»”]\s)(?P<words>\p{{L}}[\p{{L}}-]*(?:\s\p{{Ll}}[\p{{L}}-]*){{0,3}})[\s,]+[«“\"‘]?$"
    )
    for language, some in DETERMINERS.items()
}
APPOSED = {
    "fr": patterns.compile(
        r",\s(?:(?:une?|le|la)\s|l['’])|,\s(?=\p{Ll}+\s(?:de|du|des|en)\b|\p{Ll}+\sd['’])|\s\((?:une?\s)?"
    ),
    "en": patterns.compile(r",\s(?:an?|the|one\sof\sthe)\s|\s\((?:an?\s)"),
    "vi": patterns.compile(r",\s(?:một\s)?(?=\p{Ll})"),
}
BEING = {
    "fr": patterns.compile(r"\s(?:est|était|fut|reste|sera)\s(?:une?\s|le\s|la\s|l['’])"),
    "en": patterns.compile(r"\s(?:is|was|remains)\s(?:an?|the|one\sof\sthe)\s"),
    "vi": patterns.compile(r"\slà\s(?:một\s)?"),
}
CALLED = {
    "fr": patterns.compile(
        r"\s(?P<taken>(?:l['’]ont|l['’]a)\s)?(?:nommé|appelé|baptisé|surnommé|dénommé|prénommé)e?s?\s(?:[«“\"]\s?)?"
        r"(?:l['’]|le\s|la\s)?$"
    ),
    "en": patterns.compile(
        r"\s(?:named|called|christened|dubbed|nicknamed|known\sas)\s(?P<taken>(?:it|him|her)\s)?[“\"]?(?:the\s)?$"
    ),
    "vi": patterns.compile(r"\s(?:có\s)?(?:mang\s)?(?:tên(?:\slà)?|gọi\s(?P<taken>nó\s)?là)\s[“\"]?$"),
}
OPENED = {language: patterns.compile(rf"(?i:{some})") for language, some in DETERMINERS.items()}
OPENER = patterns.compile(r"\p{Lu}\p{Ll}[\p{L}'’-]+(?=,?\s\p{Ll})")
# "Le petit Malo est né mardi": a baby, until the copy is old.
BORN = {
    "fr": patterns.compile(
        r"\s(?:est née?|a vu le jour)\s(?:(?:ce|hier|dans|en|le)\s)*"
        r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|nuit|hier)\b"
    ),
    "en": patterns.compile(
        r"\swas\sborn\s(?:(?:at|on|in|early|late|the|a|an)\s)*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    ),
    "vi": patterns.compile(r"\s(?:vừa\s)?chào đời\b"),
}
NEWBORN = {"fr": ("bébé",), "en": ("baby",), "vi": ("trẻ", "sơ", "sinh")}
SAYS = {
    "fr": patterns.compile(rf"\s(?:(?:s['’]est|a|avait)\s(?:{sexes.SAID})|(?!a\b)(?:{sexes.SPEECH}))\b"),
    "en": patterns.compile(r"\s(?:said|says|added|adds|told|explained|recalled|insisted|smiled|joked|laughed|wrote)\b"),
    "vi": patterns.compile(r"\s(?:nói|cho biết|chia sẻ|kể|cho hay|nhận định|khẳng định|bày tỏ|tâm sự)\b"),
}
AGED = patterns.compile(
    r",?\s\(?(?:âgée?\sde\s|aged\s)?\d{1,3}(?:\sans\b|\stuổi\b|-year-old\b|\syears\sold\b|,|\))|,\s(?:née?|born)\s"
)
PRONOUNS = {
    "fr": patterns.compile(r"(?:il|elle|celui-ci|celle-ci)\b(?!\sy\b)"),
    "en": patterns.compile(r"(?:he|she|it)\b"),
    "vi": patterns.compile(r"(?:nó|anh|chị|ông|bà|cô)\b(?:\sấy\b)?(?=\s\p{Ll})"),
}
# What ends a description: its complement, a verb, another clause.
QUALITIES = table(
    "petit petite jeune vieux vieil vieille célèbre grand grande ancien ancienne little young old famous former late",
)
STOPS = table(
    "de du des d à au aux en dans sur sous pour par avec sans chez qui que dont où et ou mais a ont est était sont",
    "étaient sera fut avait avaient vers depuis contre entre of in on at to from for with by and or but who which",
    "that is was are were has have had will would near off built made since when where as above below beside under",
    "over born behind between beyond outside inside up down about près au-dessus derrière devant né née construit ở",
    "tại và là đã được có vừa thuộc nằm bị đang sẽ với cho từ trong bắc mới sắp bỗng vốn",
)
PAST = patterns.compile(r"\p{L}{3,}(?:ed|ait|aient|era|eront|issant)")
AGENT = patterns.compile(r"\p{L}{2,}(?:er|or|ist|eur|euse|naut)")
NO_PERSONS = table(
    "dog cat horse elephant bear lion tiger whale calf bull mare stallion puppy ship vessel boat ferry yacht tanker",
    "trawler frigate god chien chienne chat cheval source official col major",
)
PERSONS = {
    "fr": table("acrobate clown jongleur jongleuse héros héroïne star vedette recrue prodige ailier ailière pivot"),
    "en": table("acrobat clown lad newcomer signing recruit star hero heroine native prodigy"),
    "vi": table("ông bà anh chị cô chú bác em cụ thầy bé cháu lực cầu thủ trung hậu tiền võ kình nghệ diễn ca bác"),
}
ARTICLES = (" the ", " le ", " la ", "l'", "l’")
# What bears the names of persons.
NAMED_AFTER = table(
    "navire bateau paquebot ferry cargo chalutier yacht voilier trimaran catamaran monocoque péniche vedette canot",
    "porte-avions frégate remorqueur goélette trois-mâts locomotive tramway tunnelier avion rue avenue boulevard",
    "place quai pont viaduc tunnel tour stade gymnase piscine collège lycée école université crèche hôpital",
    "clinique bâtiment immeuble résidence salle espace centre parc jardin prix trophée coupe tournoi fondation",
    "association loi rapport cyclone ouragan tempête dépression chien chienne chat chatte cheval jument poney âne",
    "ours tortue éléphant girafe vache taureau robot fusée sonde ship boat vessel liner trawler schooner lifeboat",
    "barge tug submarine carrier aircraft engine plane street road square bridge tower stadium school college",
    "university hospital clinic building house hall center park garden award trophy cup foundation act storm",
    "hurricane dog horse mare pony donkey bear tortoise elephant giraffe cow bull rocket probe tàu phà đường phố",
    "cầu trường sân giải bão",
)
OF_PERSONS = frozenset(("rank", "office", "bureau", "nationality", "position", "arts", "trade", "sport", "party"))
LONGEST = 4  # words of a description
REACH = 60  # letters before a name and behind it
FAR = 2  # paragraphs that a pronoun reaches back
CERTAIN = 2  # the weight of what makes a person


class Referent(NamedTuple):
    """What a name stands for: the words that describe it, and whether it is a person."""

    name: str
    words: tuple[str, ...] = ()
    person: bool = False


class Mention(NamedTuple):
    """Where a sentence names something, or takes it up with a pronoun."""

    span: Span
    referent: Referent
    pronoun: bool = False


class Referents:
    """The names of an article: where they stand, and what they stand for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.places: dict[int, list[tuple[Span, str]]] = {}  # by the map of a block
        self.groups: dict[str, tuple[list[NameMention], Person | None]] = {}
        self._known: dict[str, Referent | None] = {}
        for key, names, person in _groups(article):
            self.groups[key] = names, person
            for name in names:
                self.places.setdefault(id(name.block.map), []).append((name.span, key))
        for spans in self.places.values():
            spans.sort()

    def mentions(self, block: Block, sentence: Span) -> list[Mention]:
        """What a sentence names of which the article says what it is, and takes up with the pronoun that opens it."""
        named = [(span, self.known(key)) for span, key in self._within(block, sentence)]
        found = [Mention(span, referent) for span, referent in named if referent is not None]
        opening = _opening(block, sentence)
        if opening is not None and (referent := self._taken_up(block, sentence)) is not None:
            found.insert(0, Mention(opening, referent, True))
        return found

    def known(self, key: str) -> Referent | None:
        """What a name is; None where nothing tells."""
        if key not in self._known:
            self._known[key] = _referent(*self.groups[key])
        return self._known[key]

    def _within(self, block: Block, sentence: Span) -> list[tuple[Span, str]]:
        spans = self.places.get(id(block.map), ())
        return [(span, key) for span, key in spans if sentence.start <= span.start < sentence.end]

    def _taken_up(self, block: Block, sentence: Span) -> Referent | None:
        """What the nearest sentence before names first; None where it is not known."""
        at = self.article.place(block)
        for other in reversed(self.article.prose[max(0, at - FAR) : at + 1]):
            if other.region is not block.region or other.role in (Role.TITLE, Role.CAPTION):
                continue
            for earlier in reversed(other.sentences):
                if other.map is block.map and earlier.start >= sentence.start:
                    continue
                if names := self._within(other, earlier):
                    return self.known(names[0][1])
        return None


@lru_cache(maxsize=2)
def of(article: Article) -> Referents:
    return Referents(article)


def _opening(block: Block, sentence: Span) -> Span | None:
    """The pronoun that opens a sentence."""
    text = block.text[slice(*sentence)]
    found = PRONOUNS[block.language].match(block.lower, sentence.end - len(text.lstrip(' «“"\u00a0–-')))
    return None if found is None else Span(*found.span())


# --- The names --------------------------------------------------------------------------------------------------------


def _groups(article: Article) -> Iterator[tuple[str, list[NameMention], Person | None]]:
    """The mentions of each name of an article."""
    for person in persons.of(article):
        if person.key and person.names[0].block.language in DETERMINERS:
            yield f"{person.names[0].block.region.index} {person.key}", person.names, person
    taken = {(id(name.block), name.span.start) for name in article.names}
    opened: dict[str, list[NameMention]] = {}
    for block in article.prose:
        for name in _openers(block) if block.language in DETERMINERS else ():
            if (id(block), name.span.start) not in taken:
                opened.setdefault(name.text, []).append(name)
    for text, names in opened.items():
        if text.lower() not in article.written and any(map(_is_apposed, names)):
            yield text, names, None


def _is_apposed(name: NameMention) -> bool:
    found = APPOSED[name.block.language].match(name.block.text, name.span.end)
    return found is not None and bool(_phrase(name.block.text[found.end() :]))


def _openers(block: Block) -> Iterator[NameMention]:
    """Single words that open a sentence with a capital: "Filou, un beagle égaré", "Filou pèse"."""
    for sentence in block.sentences:
        found = OPENER.match(block.text, sentence.start)
        if found is not None:
            yield NameMention(block, Span(*found.span()), found[0])


def _referent(names: Sequence[NameMention], person: Person | None) -> Referent | None:
    """What a name is; None where nothing tells."""
    language = names[0].block.language
    in_order = sorted(names, key=lambda name: name.block.role is Role.TITLE)
    told = [words for name in in_order for words in _described(name) if words]
    weight = Counter[bool]()  # by whether it is a person
    for words in told:
        weight[_is_person(words, language)] += 2
    if person is not None:
        weight[True] += sum(_shown(name) for name in names if not is_placed(name))
        weight[True] += 3 * bool(person.titles or person.callings)
        weight[True] += 2 * (person.full and _is_given(names[0].text) and not any(map(_has_article, names)))
    own = max((name.text for name in names), key=len)
    after = any(not NAMED_AFTER.isdisjoint(words) for words in told)
    if weight[True] >= max(CERTAIN, weight[False] + after):
        own_words = [words for words in told if _is_person(words, language)] or told or [()]
        return Referent(own, own_words[0], True)
    return next((Referent(own, words) for words in told if not _is_person(words, language)), None)


def _shown(name: NameMention) -> int:
    """How much shows at a mention that it is a person's."""
    block, end = name.block, name.span.end
    if _has_article(name):
        return 0  # "the Bell, 42 years old"
    shown = 3 * (name.office is not None) + 2 * (AGED.match(block.text, end) is not None)
    shown += 2 * (SAYS[block.language].match(block.lower, end) is not None)
    return shown + 2 * any(fact.dimension in OF_PERSONS for fact in descriptions.of(name))


def _has_article(name: NameMention) -> bool:
    return f" {name.block.lower[: name.span.start]}".endswith(ARTICLES)


def _is_given(text: str) -> bool:
    """Whether a name of several words begins with a given name, or with one behind a calling: "Brewer Hannah Pike"."""
    first, *rest = text.split()
    calling = len(rest) > 1 and (first.lower() in DIMENSIONS or AGENT.fullmatch(first.lower()) is not None)
    return bool(rest) and bool(given_names.sex(text) or (calling and given_names.sex(rest[0])))


def _is_person(words: Sequence[str], language: str) -> bool:
    """Whether a description is a person's."""
    head = words[-1] if language == "en" else words[0]
    known = (sexes.words_of(language) | sexes.MEN[language] | sexes.WOMEN[language]) - NO_PERSONS
    callings = (PERSONS[language], DIMENSIONS, GENDERS.get(language, ()), BOTH)
    return not known.isdisjoint(words) or (head not in NO_PERSONS and any(head in some for some in callings))


# --- What they are said to be -----------------------------------------------------------------------------------------


def _described(name: NameMention) -> Iterator[tuple[str, ...]]:
    """The descriptions at a mention, by words, without article and complement."""
    block, language = name.block, name.block.language
    before, behind = block.text[max(0, name.span.start - REACH) : name.span.start], block.text[name.span.end :][:REACH]
    if (apposed := APPOSED[language].match(behind)) is not None:
        yield _phrase(behind[apposed.end() :])
    elif (being := BEING[language].match(behind)) is not None:
        yield _phrase(behind[being.end() :])
    if BORN[language].match(block.lower, name.span.end) is not None:
        yield NEWBORN[language]
    if (called := CALLED[language].search(before)) is not None:
        yield _subject(name) if called["taken"] else _led(before[: called.start()] + " ", language)
    else:
        yield _led(before, language)


def _phrase(text: str) -> tuple[str, ...]:
    """The description that a text begins with."""
    found: list[str] = []
    for word in frames.words(text)[:LONGEST]:
        if word in STOPS or not word[0].isalpha():
            break
        found.append(word)
    return tuple(found)


def _led(text: str, language: str) -> tuple[str, ...]:
    """The description that a text ends with, behind a determiner: "le jeune boxeur", "the research ship"."""
    found = max(LED[language].finditer(text, overlapped=True), key=lambda match: match.start("words"), default=None)
    if found is None:
        return ()
    words = tuple(word for word in frames.words(found["words"]) if word.isalpha())
    if not STOPS.isdisjoint(words) or (words and PAST.fullmatch(words[-1])):
        return ()
    return tuple(word for word in words if word not in QUALITIES and not OPENED[language].match(f"{word} "))


def _subject(name: NameMention) -> tuple[str, ...]:
    """What the sentence before is about: "A young humpback was found. They called it Clover"."""
    block = name.block
    start = block.sentence_at(name.span.start).start
    earlier = [sentence for sentence in block.sentences if sentence.start < start]
    text = block.text[slice(*earlier[-1])] if earlier else ""
    found = OPENED[block.language].match(text)
    return _phrase(text[found.end() :]) if found is not None else ()
