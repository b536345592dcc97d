"""Places beside what is on record: a city in another country, a city that is called the capital.

Places that have a namesake in the country named are left alone, and so is history: former capitals, years long past.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lint import patterns
from lint.annotate import countries, gazetteer
from lint.annotate.words import table
from lint.model import NOTE, Agreement, Article, Block, Hit, Local, Placing, Value
from lint.source import Span

SEVERAL = frozenset(("CA", "ZA", "BO", "NL", "BJ", "CI", "LK", "SZ", "IL"))  # more than one city is called a capital
# Countries whose borders have not moved since 1900, so that no year makes a city of theirs another one's.
STABLE = table("CH PT ES SE NL BE NO US CA AU NZ JP BR AR CL MX CO PE TH")
ITS = ("sa capitale, ", "its capital, ", "its capital city, ", "thủ đô của mình, ")
OPENS = patterns.compile(r"(?:L['’]|L[ea]s? |The |Nước )?")
# Words with which a city may be the capital of a country, or lie in one, though it is not or does not.
PAST = (
    *("ancienne capitale", "jadis", "autrefois", "n'est pas", "n'était pas", "n’est pas", "naguère", "empire"),
    *("former capital", "once the capital", "used to be", "is not", "was not", "isn't", "then capital", "ancient"),
    *("cố đô", "kinh đô", "không phải", "từng là", "trước đây"),
)
REALMS = {"royaume": "royaume-uni", "kingdom": "united kingdom"}  # of the past, but for the one that is a country
WATER = patterns.compile(
    r"\b(?:eaux?|fleuve|rivière|crue|ponts?|berges?|rives?|quais?|péniche|jet[éa]|tomb|repêch|noy|baign|pêch|plong|nag)"
)
MARKS = ("", ",", ".", ";", ":", ")", " –", " —", " (")
FEDERAL = ("fédéral", "federal", "liên bang")


def judge(claim: Placing) -> Hit | Agreement | None:
    """What is on record beside a claim; None where the sentence speaks of another time."""
    block = claim.block
    name = block.text[claim.place.start : claim.place.end]
    if claim.capital:
        if _is_seat(name, claim.code):
            return Agreement(block, claim.place, "fact")
        if not _seat(claim.code).text["fr"]:
            return None
    elif countries.may_be_in(name, claim.code) or gazetteer.is_well_known_in(name, claim.code):
        return Agreement(block, claim.place, "fact")
    elif countries.by_name(name, block.language):
        return None  # Luxembourg, Singapore: which one is meant?
    lands = _lands(name, claim.code)
    stable = not claim.capital and (len(claim.code) > 2 or (lands and lands[0] in STABLE))
    if not lands or _is_river(claim) or _is_past(claim, bool(stable)):
        return None
    return _hit(claim, name)


def is_city(claim: Placing) -> bool:
    """Whether the place of a claim is on record as a city, and not as a province."""
    name = claim.block.text[claim.place.start : claim.place.end]
    return countries.is_town(name) or not countries.places(name)


def _is_river(claim: Placing) -> bool:
    """Whether a département may be the river of its name: "repêché à Orléans, dans la Loire"."""
    block = claim.block
    if not claim.code.startswith("FR-") or " dans l" not in block.text[claim.span.start : claim.span.end]:
        return False
    sentence = block.sentence_at(claim.span.start)
    return WATER.search(block.lower, sentence.start, sentence.end) is not None


def _lands(name: str, code: str) -> tuple[str, ...]:
    """Where a place lies, as finely as the land that it is compared with."""
    return gazetteer.lands(name) if len(code) == 2 else gazetteer.towns(name)


def _is_seat(name: str, code: str) -> bool:
    return countries.is_capital(name, code) or gazetteer.key(name) in map(gazetteer.key, gazetteer.seats(code))


def _seat(code: str) -> Local:
    """The capital of a land, empty where none may be told."""
    seat = next(iter(gazetteer.seats(code)), "")
    return countries.capital(code) if len(code) == 2 else Local(dict.fromkeys(("fr", "en", "vi"), seat))


def _hit(claim: Placing, name: str) -> Hit:
    values: dict[str, Value] = {
        "place": name,
        "country": gazetteer.shown(claim.code),
        "there": gazetteer.within(claim.code),
        "where": gazetteer.within(_lands(name, claim.code)[0]),
        "capital": _seat(claim.code),
    }
    divided = len(claim.code) > 2
    if claim.capital:
        outcome = "seat" if claim.code.startswith("FR-") else "capital"
    else:
        outcome = "division" if divided else "country"
    sure = countries.places(name) and not divided and not gazetteer.is_in(name, claim.code)
    return Hit(outcome, claim.block, claim.span, values, entry=claim.code, doubt=0 if sure else NOTE)


def _is_past(claim: Placing, stable: bool) -> bool:
    """Whether the sentence speaks of another time or denies what it says."""
    block = claim.block
    sentence = block.sentence_at(claim.span.start)
    said = block.lower[sentence.start : sentence.end]
    if any(word in said.replace(but, "") for word, but in REALMS.items()):
        return True
    return any(word in said for word in PAST) or (not stable and _has_old_year(said))


def _has_old_year(said: str) -> bool:
    numbers = (word.strip("().,;:") for word in said.split() if word[:1] in "(1")
    return any(len(number) == 4 and number.isdigit() and number < "1990" for number in numbers)


# --- Capitals of a country that is named elsewhere --------------------------------------------------------------------


def national(article: Article, called: Mapping[str, tuple[str, ...]]) -> Iterator[Hit | Agreement]:
    """Cities that are called the national capital, in words of `called`, or "la capitale" and no more."""
    source = article.source.text
    if "capital" not in source and "thủ đô" not in source:
        return
    for block in article.prose:
        for words in called.get(block.language, ()):
            at = block.text.find(words)
            after = block.text[at + len(words) :]
            if after.startswith((" of ", " de ", " d'", " d’", " du ", " des ")):
                continue
            place = _beside(block, Span(at, at + len(words))) if at > 1 else None
            if place is not None:
                yield from _capital(article, block, place, words)
        for words in ITS:
            if (at := block.text.find(words)) > 0:
                yield from _of_subject(block, at + len(words))
        for words in (", la capitale", ", the capital"):
            at = block.text.find(words)
            if at > 0 and block.text.startswith(MARKS[1:], at + len(words)):
                yield from _plain(block, at)


def _of_subject(block: Block, at: int) -> Iterator[Hit | Agreement]:
    """A city behind "sa capitale, " where a sentence opens with a country: "L'Égypte a rénové sa capitale, Suez"."""
    sentence = block.sentence_at(at)
    found = OPENS.match(block.text, sentence.start)
    code = countries.name_at(block.text, found.end(), block.language)[0] if found else None
    place = _behind(block.text, at)
    if place is None or not code or code in SEVERAL:
        return
    name = block.text[place.start : place.end]
    if countries.is_capital(name, code):
        yield Agreement(block, place, "fact")
    else:
        hit = _hit(Placing(block, place, code, place, True), name)
        yield hit._replace(doubt=NOTE) if isinstance(hit, Hit) else hit


def _plain(block: Block, at: int) -> Iterator[Hit | Agreement]:
    """A city that is called the capital where its sentence names one country before it: "in Niger, near Bamako, the
    capital"."""
    place = gazetteer.place_before(block.text, at, block.language)
    sentence = block.sentence_at(at)
    if place is None:
        return
    name = block.text[place.start : place.end]
    own = [code for code in gazetteer.lands(name) if countries.is_capital(name, code)]
    if not own:
        return
    words = [start for start in range(sentence.start, place.start) if block.text[start].isupper()]
    named = {code for start in words if (code := countries.name_at(block.text, start, block.language)[0])}
    if len(named) == 1 and not named & set(gazetteer.lands(name)):
        code = named.pop()
        yield _hit(Placing(block, place, code, place, True), name)
    elif named:
        yield Agreement(block, place, "fact")


def _beside(block: Block, span: Span) -> Span | None:
    """The known place before or after words, with a comma between."""
    text = block.text
    if text[span.start - 2 : span.start] == ", ":
        return gazetteer.place_before(text, span.start - 2, block.language)
    if text[span.end : span.end + 2] != ", ":
        return None
    return _behind(text, span.end + 2)


def _behind(text: str, start: int) -> Span | None:
    """The longest known place that begins there."""
    ends = [start]
    for _ in range(4):
        ends.append(countries.word_end(text, ends[-1] + (len(ends) > 1)))
    return next((Span(start, end) for end in reversed(ends[1:]) if gazetteer.lands(text[start:end])), None)


def _capital(article: Article, block: Block, place: Span, words: str) -> Iterator[Hit | Agreement]:
    """Compares with the capital of the country in which a place lies: the first one, if the article names any."""
    name = block.text[place.start : place.end]
    codes = gazetteer.lands(name)
    if any(countries.is_capital(name, code) for code in codes):
        yield Agreement(block, place, "fact")
        return
    said = [code for code in codes if _country(code, block.language) in article.source.text] or codes
    federal = any(word in words for word in FEDERAL)
    if said[0] == codes[0] and (said[0] not in SEVERAL or (said[0] == "CA" and federal)):
        yield _hit(Placing(block, place, said[0], place, True), name)


def _country(code: str, language: str) -> str:
    """The usual name of a country, without its article."""
    name = countries.shown(code).text[language]
    for article in ("les ", "the ", "le ", "la ", "l'"):
        name = name.removeprefix(article)
    return name
