"""An acronym that stands for two things in an article, and a body that has two acronyms.

Most acronyms of the news are those of another language: letters are asked after only where all but one are those of the
words. Else one introduction, "Name of a Body (NB)", is compared with another, with the same name elsewhere and with
other acronyms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from lint import patterns
from lint.annotate import acronyms, countries
from lint.annotate.acronyms import Introduction
from lint.annotate.fold import fold
from lint.annotate.name_grammar import GRAMMARS, words
from lint.annotate.variants import by_letter
from lint.model import NOTE, Agreement, Article, Block, Hit, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("expansions", "acronyms", "letters", "initials", "swapped")
ROMAN = patterns.compile(r"[IVXLCDM]+")
LETTERS = 4  # of acronyms that nobody explains: of three there are too many
CAPITALS = r"(?<![\p{L}\d&-])\p{Lu}[\p{Lu}\d]{2,7}(?![\p{L}\d&])"
SMALL = words(
    "de du des d l la le les et pour en sur au aux à of the for and on in to at a an against with y e i un une par "
    "dans và của về"
)
TRANSLATED = ("en anglais", "acronyme", "sigle", "initiales", "acronym", "initials", "abbreviat", "abrégé", "viết tắt")


class Params(NamedTuple):
    """`apart`: words in which two expansions of one acronym may differ and still be meant as one."""

    apart: int = 2


class Difference(NamedTuple):
    """The first words of two expansions, and the pairs of words in which they differ."""

    first: int
    second: int
    pairs: list[tuple[str, str]]


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    found: dict[int, list[Introduction]] = {}
    for block in article.prose:
        if " (" in block.text and block.role is not Role.DATELINE:
            for introduction in acronyms.introductions(block):
                found.setdefault(block.region.index, []).append(introduction)
    for introductions in found.values():
        named = [each for each in introductions if any(word[0].isupper() for word in each.words)]
        said = [*_two_expansions(named, params.apart), *_two_acronyms(named), *_twins(article, named)]
        said += _swapped(article, introductions)
        yield from said
        told = {hit.values["acronym"] for hit in said if isinstance(hit, Hit)}
        times = Counter(each.acronym for each in named)  # what stands for two bodies has letters of either
        yield from _initials([each for each in named if each.acronym not in told and times[each.acronym] == 1])
    yield from _unexplained(article, {each.acronym for introductions in found.values() for each in introductions})


# --- One acronym, two expansions --------------------------------------------------------------------------------------


def _two_expansions(introductions: list[Introduction], apart: int) -> Iterator[Hit | Agreement]:
    seen = set()
    for one, other in combinations(introductions, 2):
        if one.acronym != other.acronym or one.acronym in seen or one.block.language != other.block.language:
            continue
        difference = _compare(one, other)
        if difference is None:
            continue
        if not difference.pairs:
            yield Agreement(other.block, other.span, "text", (Related(one.block, one.span),))
        elif len(difference.pairs) <= apart and not any(_both_right(one, *pair) for pair in difference.pairs):
            seen.add(one.acronym)
            yield _hit("expansions", other, difference.second, one, difference.first)


def _compare(one: Introduction, other: Introduction) -> Difference | None:
    """How two expansions differ from the capitalised word on that both have and that stands as far from the acronym;
    None where there is none, or where one leaves out words of the other."""
    openers = GRAMMARS[one.block.language].openers if one.block.language in GRAMMARS else SMALL
    for i, word in enumerate(one.words):
        if not word[0].isupper() or word.lower() in openers:
            continue
        for j, same in enumerate(other.words):
            if fold(word) == fold(same) and same[0].isupper():
                if i and j and one.words[i - 1][0] == other.words[j - 1][0] == one.acronym[0] != word[0]:
                    i, j = i - 1, j - 1  # the adjective before the noun: "Asian Development Bank"
                content = _content(one.words[i:]), _content(other.words[j:])
                if len(content[0]) != len(content[1]) or len(content[0]) < 2:
                    continue
                if all(_is_person(each, one.acronym) for each in content):
                    continue
                pairs = [(a, b) for a, b in zip(*content, strict=True) if not _alike(a, b)]
                if len(pairs) <= len(content[0]) // 2:
                    return Difference(i, j, pairs)
    return None


def _content(shown: Sequence[str]) -> list[str]:
    return [word for word in shown if word.lower() not in SMALL]


def _is_person(content: list[str], acronym: str) -> bool:
    """Whether words before an acronym may be a person's name with a party or a country behind it."""
    initials = "".join(word[0] for word in content)
    return len(content) < 4 and all(word.istitle() for word in content) and initials.upper() != acronym


def _alike(one: str, other: str) -> bool:
    """Whether two words are one but for capitals, accents, an ending, an abbreviation or a slip of the keyboard."""
    first, second = fold(one), fold(other)
    if first == second or "." in one or "." in other:
        return True
    short = min(len(first), len(second))
    return (short > 3 and first[: max(4, short - 2)] == second[: max(4, short - 2)]) or bool(by_letter(first, second))


def _both_right(introduction: Introduction, one: str, other: str) -> bool:
    """Whether two words make two bodies of one kind, or two persons of a party: countries, places, numbers, names."""
    names = introduction.block.language == "fr" and one[:1].isupper() and other[:1].isupper()
    return names or any(_is_own(word) for word in (one, other) if word)


def _is_own(word: str) -> bool:
    lower = word.lower()
    if word[0].isdigit() or countries.by_adjective(lower, "fr") or countries.by_adjective(lower, "en"):
        return True
    return any(countries.by_name(word, language) for language in ("fr", "en", "vi")) or bool(countries.places(word))


def _hit(outcome: str, odd: Introduction, start: int, other: Introduction, first: int, doubt: int = 0) -> Hit:
    span = Span(odd.starts[start], odd.span.end + 1)
    related = Span(other.starts[first], other.span.end + 1)
    values = {
        "acronym": odd.acronym,
        "other": other.acronym,
        "expansion": _shown(odd, start),
        "expected": _shown(other, first),
    }
    return Hit(outcome, odd.block, span, values, (Related(other.block, related, "other"),), doubt=doubt)


def _shown(introduction: Introduction, start: int) -> str:
    return introduction.block.text[introduction.starts[start] : introduction.span.start - 2]


# --- One expansion, two acronyms --------------------------------------------------------------------------------------


def _two_acronyms(introductions: list[Introduction]) -> Iterator[Hit]:
    for one, other in combinations(introductions, 2):
        if one.acronym == other.acronym or one.block.language != other.block.language:
            continue
        if one.acronym.endswith(other.acronym) or other.acronym.endswith(one.acronym):
            continue  # "Cour de justice de l'Union européenne (CJUE)"
        starts = _same_name(one, other)
        if starts and not (_is_translated(one) or _is_translated(other)):
            first, start = starts
            doubt = int(by_letter(fold(one.acronym), fold(other.acronym)) is None)
            yield _hit("acronyms", other, start, one, first, doubt)


def _same_name(one: Introduction, other: Introduction) -> tuple[int, int] | None:
    """Where the name that both introduce starts in each; None where they are two names."""
    if one.block.language == "vi":
        shared = _common_end(one.words, other.words)
        while shared and not one.words[-shared][0].isupper():
            shared -= 1
        return (len(one.words) - shared, len(other.words) - shared) if shared > 3 else None
    first, start = _start(one.words), _start(other.words)
    content = [fold(word) for word in _content(one.words[first:])]
    same = content == [fold(word) for word in _content(other.words[start:])]
    return (first, start) if same and len(content) > 1 else None


def _common_end(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words at the end of two expansions are the same."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if fold(a) != fold(b)), min(len(one), len(other)))


def _is_translated(introduction: Introduction) -> bool:
    sentence = introduction.block.sentence_at(introduction.span.start)
    said = introduction.block.text[sentence.start : sentence.end].lower()
    return any(word in said for word in TRANSLATED)


# --- The name elsewhere without its acronym ---------------------------------------------------------------------------


def _twins(article: Article, introductions: list[Introduction]) -> Iterator[Hit]:
    """The same name with one other word: "Agence de recherche marine (ARM)", "Agence de recherche navale"."""
    for own in introductions:
        start = _start(own.words)
        content = _content(own.words[start:])
        if len(content) < 4 or sum(other.acronym == own.acronym for other in introductions) > 1:
            continue
        text = own.block.text
        second = own.words.index(content[1], start)
        opening = text[own.starts[start] : own.starts[second] + len(content[1])]
        for block in article.prose:
            if block.region is own.block.region and opening in block.text:
                yield from _twin(block, own, start, opening, len(own.words) - start)


def _start(shown: Sequence[str]) -> int:
    """Where a name starts: at the first of the capitalised words that stand together at its end."""
    start = max(i for i, word in enumerate(shown) if word[0].isupper())
    while start > 0 and (
        shown[start - 1][0].isupper() or (shown[start - 1].lower() in SMALL and _goes_on(shown, start))
    ):
        start -= 1
    return start


def _goes_on(shown: Sequence[str], start: int) -> bool:
    return (
        start > 1 and shown[start - 2][0].isupper() and shown[start - 1].lower() not in ("à", "par", "at", "by", "le")
    )


def _twin(block: Block, own: Introduction, start: int, opening: str, length: int) -> Iterator[Hit]:
    text = block.text
    at = text.find(opening)
    while at != -1:
        end = at
        shown: list[str] = []
        for _ in range(length):
            stop = countries.word_end(text, end)
            shown.append(text[end:stop].removeprefix("d'").removeprefix("l'").removeprefix("d’").removeprefix("l’"))
            if text[stop : stop + 1] != " ":
                break
            end = stop + 1
        content, expected = _content(shown), _content(own.words[start:])
        is_own = block is own.block and at == own.starts[start]
        if not is_own and len(content) == len(expected) and not text.startswith(" (", stop):
            pairs = [(a, b) for a, b in zip(content, expected, strict=True) if not _alike(a, b)]
            if len(pairs) == 1 and not _both_right(own, *pairs[0]) and all(pairs[0]):
                yield _twin_hit(block, Span(at, stop), own, start)
                return
        at = text.find(opening, at + 1)


def _twin_hit(block: Block, span: Span, own: Introduction, start: int) -> Hit:
    where = Span(own.starts[start], own.span.end + 1)
    values = {
        "acronym": own.acronym,
        "other": own.acronym,
        "expansion": _shown(own, start),
        "expected": block.text[span.start : span.end],
    }
    return Hit("expansions", own.block, where, values, (Related(block, span, "other"),), doubt=1)


# --- Letters exchanged ------------------------------------------------------------------------------------------------


def _swapped(article: Article, introductions: list[Introduction]) -> Iterator[Hit]:
    """An acronym introduced here, and elsewhere its letters in another order, never introduced."""
    known = {own.acronym for own in introductions}
    if not any(len(acronym) > 2 for acronym in known):
        return
    used = _used(article)[introductions[0].block.region.index]
    by_letters = _by_letters(used)
    for own in introductions:
        for other in by_letters.get("".join(sorted(own.acronym)), ()):
            if other not in known and by_letter("_" + own.acronym, "_" + other) == "swapped":
                block, span = used[other][0]
                counts = len(used.get(own.acronym, ())), len(used[other])
                if len(other) < 4 and min(counts) > 1:
                    continue
                values: dict[str, Value] = {
                    "acronym": own.acronym,
                    "other": other,
                    "count": counts[0],
                    "others": counts[1],
                }
                yield Hit("letters", own.block, own.span, values, (Related(block, span, "other"),))


def _unexplained(article: Article, known: set[str]) -> Iterator[Hit]:
    """An acronym that stands once beside one of the same letters in another order, neither introduced."""
    for places in _used(article).values():
        used = {each: places[each] for each in places if len(each) >= LETTERS and not ROMAN.fullmatch(each)}
        for group in _by_letters(used).values():
            for pair in combinations(group, 2) if known.isdisjoint(group) else ():
                often, odd = sorted(pair, key=lambda each: -len(used[each]))
                if len(used[odd]) > 1 or by_letter("_" + odd, "_" + often) != "swapped":
                    continue
                (block, span), (first, place) = used[odd][0], used[often][0]
                values: dict[str, Value] = {"acronym": odd, "other": often, "others": len(used[often])}
                doubt = NOTE * (len(used[often]) == 1)
                yield Hit("swapped", block, span, values, (Related(first, place, "other"),), doubt=doubt)


def _used(article: Article) -> dict[int, dict[str, list[tuple[Block, Span]]]]:
    """The words in capitals of each region, and where they stand."""
    used: dict[int, dict[str, list[tuple[Block, Span]]]] = {block.region.index: {} for block in article.prose}
    for block in article.prose:
        if not block.text.isupper():
            for match in patterns.compile(CAPITALS).finditer(block.text):
                used[block.region.index].setdefault(match[0], []).append((block, Span(*match.span())))
    return used


def _by_letters(capitals: Iterable[str]) -> dict[str, list[str]]:
    """Acronyms of the same letters, whatever their order."""
    found: dict[str, list[str]] = {}
    for acronym in capitals:
        found.setdefault("".join(sorted(acronym)), []).append(acronym)
    return found


# --- A letter that is no initial --------------------------------------------------------------------------------------


def _initials(introductions: list[Introduction]) -> Iterator[Hit]:
    """An acronym of which one letter, not the first, is no initial of the words: "Worldwide Grain Council (WGA)"."""
    for each in introductions:
        acronym, content = fold(each.acronym), _content(each.words)[-len(each.acronym) :]
        if not 3 <= len(acronym) == len(content) or not content[0][0].isupper() or not acronym.isalpha():
            continue
        initials = "".join(fold(word)[0] for word in content)
        if initials[0] == acronym[0] and sum(a != b for a, b in zip(initials, acronym, strict=True)) == 1:
            start = len(each.words) - 1 - each.words[::-1].index(content[0])
            values: dict[str, Value] = {
                "acronym": each.acronym,
                "expansion": _shown(each, start),
                "initials": initials.upper(),
            }
            yield Hit("initials", each.block, each.span, values, doubt=NOTE)
