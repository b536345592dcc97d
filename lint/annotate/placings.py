"""What copy says of known places: "Vientiane (Laos)", "Canberra, capitale de l'Australie"; right or wrong is not asked.

Only where the words leave no doubt: a country in brackets or in apposition behind the place, "capital of" with a
country.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import countries, gazetteer
from lint.annotate.capitals import opens_sentence
from lint.annotate.fold import fold
from lint.annotate.name_grammar import BLANKS
from lint.annotate.place_grammar import GRAMMARS, PERSONS, PlaceGrammar
from lint.model import Article, Block, Placing, Role
from lint.source import Span

LINKS = {"fr": (" est", ", à savoir"), "en": (" is", ", namely"), "vi": (" là",)}  # before the name of a capital
PREFECTURE = patterns.compile(
    r", (?:la )?préfecture(?P<of> (?:de la |de l['’]|du |des |d['’]|de )(?=\p{Lu}))?(?=\p{Lu}|[,.;:)]|$)"
)
RANKS = ("ième ville", "plus grand", "principal", "st city", "st port")  # what is worth a look
RANKED = {
    "fr": patterns.compile(
        r", (?P<owner>)(?:la |le )?(?:(?:\p{L}+ième|première?|seconde?|principale?|plus|grande?) ){1,3}"
        r"(?:ville|port|agglomération|métropole|aéroport|île) (?:de la |de l['’]|du |des |d['’]|de )(?=\p{Lu})"
    ),
    "en": patterns.compile(
        r", (?:(?P<owner>\p{Lu}[\p{L} ]{2,20})['’]s |the )(?:\p{L}+[- ])?(?:largest|biggest|main|busiest) "
        r"(?:city|port|town|airport|island)(?(owner)| (?:in|of) (?:the )?)"
    ),
}
Said = tuple[Span, str, Span, bool]  # as the fields of Placing


def annotate(article: Article) -> tuple[Placing, ...]:
    """The claims of the prose, but for bylines and tables, in text order of their blocks."""
    return tuple(
        Placing(block, place, code, span, capital)
        for block in article.prose
        if block.language in GRAMMARS and block.role not in (Role.BYLINE, Role.TABLE)
        for place, code, span, capital in _claims(block)
    )


def _claims(block: Block) -> Iterator[Said]:
    text, language = block.text, block.language
    yield from _in_brackets(text, language)
    for apposed in GRAMMARS[language].apposed:
        yield from _apposed(text, language, apposed, block.role)
    if GRAMMARS[language].capital[1:] in text:
        yield from _capitals(text, language)
    if language == "fr" and "préfecture" in text:
        yield from _prefectures(text)
    for division in GRAMMARS[language].divisions:
        if division in text:
            yield from _divisions(text, language, division)
    if language in RANKED and any(word in text for word in RANKS):
        yield from _ranked(text, language)


def _find(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at != -1:
        yield at
        at = text.find(part, at + len(part))


def _in_brackets(text: str, language: str) -> Iterator[Said]:
    """ "Vientiane (Laos)"."""
    for at in _find(text, " ("):
        if text[at + 2 : at + 3].isupper():
            code, end = gazetteer.land_at(text, at + 2, language)
            if not code or text[end : end + 1] not in (")", ","):
                continue
            place = gazetteer.place_before(text, at, language)
            placed = place and _has_preposition(text, place.start, GRAMMARS[language])
            if place and (placed or _is_no_person(text[place.start : at])):
                yield (place, code, Span(place.start, end + (text[end] == ")")), False)


def _is_no_person(name: str) -> bool:
    """Whether a place is large enough, and no name of persons: "Lima (Brésil)" may have scored a goal."""
    return bool(countries.places(name)) and fold(name) not in PERSONS


def _apposed(text: str, language: str, apposed: str, role: Role) -> Iterator[Said]:
    """ "à Vientiane, au Laos", "in Vientiane, Laos" - but for lists."""
    grammar = GRAMMARS[language]
    for at in _find(text, apposed):
        start = at + len(apposed)
        if not (text[start : start + 1].isupper() and text[at - 1 : at].isalpha()):
            continue
        code, end = gazetteer.land_at(text, start, language)
        if not code or text.startswith(grammar.joined, end) or _lists(text, end):
            continue
        place = gazetteer.place_before(text, at, language)
        if not place:
            continue
        if text.endswith(f"{grammar.capital} ", 0, place.start):
            continue  # "thủ đô Viêng Chăn của Lào": a capital
        placed = _is_placed(text, place.start, grammar) and (
            apposed != ", " or _closes(text, place.start, end, grammar)
        )
        if placed or _is_dateline(text, place.start, end, role):
            yield (place, code, Span(place.start, end), False)


def _lists(text: str, end: int) -> bool:
    """Whether a comma and another name follow: "in Rome, France, Spain"."""
    return text[end : end + 2] == ", " and text[end + 2 : end + 3].isupper()


def _is_placed(text: str, start: int, grammar: PlaceGrammar) -> bool:
    """Whether a preposition stands before a place, and no list before that."""
    if not _has_preposition(text, start, grammar):
        return False
    *earlier, last = text[max(0, start - 24) : start].replace("’", "'").split()
    if last[-1] == "'" or (earlier and earlier[-1].lower() == "dans"):
        return True
    listed = earlier and earlier[-1][-1] == "," and not earlier[-1][0].islower()
    return not listed and not (earlier and earlier[-1].lower() in ("et", "and", "ou", "or", "và", "puis"))


def _has_preposition(text: str, start: int, grammar: PlaceGrammar) -> bool:
    before = text[max(0, start - 24) : start].replace("’", "'").lower()
    if before[-1:] not in BLANKS:
        return before.endswith("d'")
    return before.endswith(("dans le ", "dans la ")) or (before.split() or [""])[-1] in grammar.at


def _closes(text: str, start: int, end: int, grammar: PlaceGrammar) -> bool:
    """Whether an apposition ends with the country: at a mark, or before a word that no subject has behind it."""
    if text[end : end + 1] in ("", *".,;:)!?—–"):
        return True
    opens = opens_sentence(text, text.rfind(" ", 0, start - 1) + 1)
    return not opens and text[end + 1 :].partition(" ")[0].rstrip(".,") in grammar.after


def _is_dateline(text: str, start: int, end: int, role: Role) -> bool:
    """Whether a block opens with the place: "VIENTIANE, Laos (AP)"."""
    return start == 0 and (role is Role.DATELINE or text[end : end + 2] in (" (", " —", " –", " -"))


def _capitals(text: str, language: str) -> Iterator[Said]:
    """ "Canberra, capitale de l'Australie", "la capitale australienne, Canberra", "Australia's capital Canberra"."""
    grammar = GRAMMARS[language]
    for found in _find(text, grammar.capital[1:]):
        at, end = found - 1, found + len(grammar.capital) - 1
        if at < 0 or text[at].lower() != grammar.capital[0]:
            continue
        end += 5 if text.startswith(" city", end) and language == "en" else 0
        if text[end : end + 1].isalnum() or text[at - 1 : at].isalnum() or _is_other(text, at, language):
            continue
        code, after = _country_of(text, at, end, language)
        if not code:
            yield from _country_behind(text, at, end, language)
        elif language == "en" and text.startswith(" of ", after):  # "the Turkish capital of Ankara"
            if place := _place_after(text, after + len(" of"), language):
                yield (place, code, Span(_phrase_start(text, at, language), place.end), True)
        elif not text.startswith(grammar.of[:-1] or grammar.of, after):
            start = _phrase_start(text, at, language)
            place = _apposed_before(text, start, language) or _place_after(text, after, language)
            if place:
                yield (place, code, Span(min(place.start, at), max(place.end, after)), True)


def _country_behind(text: str, at: int, end: int, language: str) -> Iterator[Said]:
    """ "thủ đô Viêng Chăn của Lào"."""
    place = _place_after(text, end, language)
    of = GRAMMARS[language].of[0]
    if place and text.startswith(of, place.end):
        code, after = countries.name_at(text, place.end + len(of), language)
        if code:
            yield (place, code, Span(at, after), True)


def _prefectures(text: str) -> Iterator[Said]:
    """ "Brest, préfecture du Finistère"; without a département, that of the town."""
    for match in PREFECTURE.finditer(text):
        code, end = gazetteer.land_at(text, match.end("of"), "fr") if match["of"] else ("", match.end())
        if match["of"] and not code.startswith("FR-"):
            continue
        place = gazetteer.place_before(text, match.start(), "fr")
        own = code or next(iter(gazetteer.towns(text[place.start : place.end])), "") if place else ""
        if place and gazetteer.seats(own) and own.startswith("FR-"):
            yield (place, own, Span(place.start, end), True)


def _ranked(text: str, language: str) -> Iterator[Said]:
    """ "Bergen, deuxième ville de Norvège", "Bergen, the second-largest city in Norway"."""
    for match in RANKED[language].finditer(text):
        if match["owner"]:
            code, end = gazetteer.land_at(text[: match.end("owner")], match.start("owner"), language)
        else:
            code, end = gazetteer.land_at(text, match.end(), language)
        place = gazetteer.place_before(text, match.start(), language) if code else None
        if place:
            yield (place, code, Span(place.start, match.end() if match["owner"] else end), False)


def _divisions(text: str, language: str, division: str) -> Iterator[Said]:
    """ "la province cambodgienne de Kampot", "the Cambodian province of Kampot"."""
    for at in _find(text, division):
        end = at + len(division)
        if text[at - 1 : at].isalnum() or text[end : end + 1] != " ":
            continue
        if language == "fr":
            after = countries.word_end(text, end + 1)
            word = text[end + 1 : after]
        else:
            after, word = end, text[max(0, at - 30) : at - 1].rpartition(" ")[2].lower()
        code = _only(countries.by_adjective(word, language))
        of = next((of for of in GRAMMARS[language].of if text.startswith(of, after)), "")
        if code and of and (place := _place_after(text, after + len(of) - 1, language)):
            yield (place, code, Span(min(at, place.start), place.end), False)


def _is_other(text: str, at: int, language: str) -> bool:
    """Whether a word that makes another thing of it stands before "capital": "ancienne capitale", "beer capital"."""
    before = text[max(0, at - 20) : at].replace("’", "'").rpartition(" ")[0].rpartition(" ")[2].lower()
    if language == "en":
        adjective = countries.by_adjective(before, language)
        return not (adjective or before in ("the", "a") or before.endswith("'s") or before[-1:] == ",")
    return language == "fr" and before.rpartition("'")[2] not in ("la", "sa", "est", "") and before[-1:] != ","


def _phrase_start(text: str, at: int, language: str) -> int:
    """Where "the Australian capital", "New Zealand's capital" begins, before its adjective or genitive."""
    before = text[:at].rstrip()
    if language != "en" or len(before) == at or before[-1:] == ",":
        return at
    if before.endswith(("'s", "’s")):
        for words in range(1, 5):
            start = len(before) - len(" ".join(before.split(" ")[-words:]))
            if countries.by_name(before[start:-2], language):
                return start
    start = before.rfind(" ") + 1
    return start if countries.by_adjective(before[start:].lower(), language) else at


def _country_of(text: str, at: int, end: int, language: str) -> tuple[str, int]:
    """The country that a capital is said to be of, and where the words for both end."""
    for of in GRAMMARS[language].of:
        if text.startswith(of, end):
            code, after = gazetteer.land_at(text, end + len(of), language)
            if code:
                return code, after
    if language == "fr":
        after = countries.word_end(text, end + 1)
        return _only(countries.by_adjective(text[end + 1 : after], language)), after
    if language == "en":
        before = text[_phrase_start(text, at, language) : at - 1].replace("’", "'")
        adjective = countries.by_adjective(before.lower(), language)
        return _only(adjective) or countries.by_name(before.removesuffix("'s"), language), end
    return "", end


def _only(codes: str) -> str:
    return codes if len(codes) == 2 else ""


def _apposed_before(text: str, at: int, language: str) -> Span | None:
    """The place that is called a capital behind it: "Canberra, la capitale", "Canberra est la capitale"."""
    before = text[:at].rstrip()
    for link in (" la", " the", " sa", " est", " is", " là", ","):
        before = before.removesuffix(link).rstrip()
    if len(before) + 1 >= at and language != "vi":
        return None
    return gazetteer.place_before(before, len(before), language)


def _place_after(text: str, end: int, language: str) -> Span | None:
    """The known place that follows: "la capitale australienne, Canberra"; None where its name goes on."""
    link = next((link for link in LINKS[language] if text.startswith(link, end)), "")
    end += len(link)
    start = end + (2 if text[end : end + 2] == ", " else 1)
    if text[end : end + 1] not in (" ", ",", "'", "’") or not text[start : start + 1].isupper():
        return None
    stop = start
    for _ in range(4):
        stop = countries.word_end(text, stop)
        if text[stop : stop + 1] not in BLANKS or not text[stop + 1 : stop + 2].isupper():
            break
        stop += 1
    name = text[start:stop].removesuffix("'s").removesuffix("’s")
    return Span(start, start + len(name)) if gazetteer.lands(name) else None
