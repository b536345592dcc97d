"""Countries and their places: what a name, an adjective or a capital belongs to.

The tables are parsed one by one when an article first asks for them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.name_grammar import BLANKS, GRAMMARS
from lint.model import Local
from lint.source import Span

LANGUAGES = ("fr", "en", "vi")
ARTICLES = {"fr": ("le ", "la ", "l'", "l’", "les ", "de ", "d'", "d’"), "en": ("the ",), "vi": ()}
ARTICLE = patterns.compile(r"^(?:l['’]|les? |la |the )")
LONGEST = 5  # words of a name


@cache
def table(name: str) -> dict[str, str]:
    """What a column of `country_table` holds, each with the codes of its countries."""
    found: dict[str, str] = {}
    for code, cell in cells(name).items():
        for key in filter(None, cell.split("|")):
            found[key] = f"{found[key]} {code}" if key in found else code
    return found


@cache
def cells(name: str) -> dict[str, str]:
    """The cell of each code in a column of `country_table`, as its head describes it."""
    columns = _columns()
    return dict(zip(columns["CODE"], columns[name], strict=True))


@cache
def _columns() -> dict[str, tuple[str, ...]]:
    from lint.annotate.country_table import COLUMNS, ROWS

    return dict(zip(COLUMNS, zip(*(line.split(";") for line in ROWS.splitlines()), strict=True), strict=True))


def offices(code: str) -> list[str]:
    """The offices that a country has; none where it is not known."""
    return cells("OFFICES").get(code, "").split()


def by_adjective(word: str, language: str) -> str:
    """The codes of the countries that an adjective in lower case belongs to, or nothing."""
    if language not in ("fr", "en"):
        return ""
    known = table(f"ADJECTIVES_{language.upper()}")
    return known.get(word) or known.get(word.removesuffix("s"), "")


def by_name(name: str, language: str) -> str:
    """The code of a country's name without article, or nothing."""
    if language not in LANGUAGES:
        return ""
    key = name.lower() if language == "vi" else fold(name)
    return table(f"NAMES_{language.upper()}").get(key, "").rpartition(" ")[2]  # Dominica is two in Vietnamese


def name_at(text: str, start: int, language: str) -> tuple[str, int]:
    """The code of the country whose name stands at an offset, after an article if need be, and where the name ends."""
    for article in ARTICLES[language]:
        if text.startswith(article, start):
            start += len(article)
            break
    if not text[start : start + 1].isupper() or text[start : start + 2] not in _openings(language):
        return "", start
    ends = []
    end = start
    for _ in range(LONGEST):
        end = word_end(text, end)
        ends.append(end)
        if text[end : end + 1] not in BLANKS:
            break
        end += 1
    for end in reversed(ends):
        if code := by_name(text[start:end], language):
            return code, end
    return "", start


@cache
def _openings(language: str) -> frozenset[str]:
    """The first two letters of all countries' names, with and without accents: most words begin otherwise."""
    shown = (names.split("|")[LANGUAGES.index(language)] for names in cells("SHOWN").values())
    names = [*table(f"NAMES_{language.upper()}"), *(ARTICLE.sub("", name).lower() for name in shown)]
    openings = {name[:2] for name in names}
    return frozenset(form for opening in openings for form in (opening.capitalize(), opening.upper()))


def word_end(text: str, at: int) -> int:
    """Where the word that starts at an offset ends; hyphens, apostrophes and the points of "U.S." belong to it."""
    while at < len(text) and (text[at].isalnum() or text[at] in "-'’" or _is_inner_point(text, at)):
        at += 1
    return at


def _is_inner_point(text: str, at: int) -> bool:
    return text[at] == "." and text[at - 1].isupper() and (text[at + 1 : at + 2].isupper() or text[at - 2] == ".")


def place_before(
    text: str, end: int, language: str, known: Callable[[str], tuple[str, ...]] | None = None
) -> Span | None:
    """The known place that ends at an offset; None where there is none, or where it is part of a longer name."""
    known = known or places
    start = end
    found = None
    for _ in range(4):
        start = max(text.rfind(blank, 0, start) for blank in BLANKS) + 1
        first = start + (2 if text[start : start + 2].lower() in ("d'", "l'", "d’", "l’") else 0)
        if text[first : first + 1].isupper() and known(text[first:end]):
            found = first
        start -= 1
        if start <= 0:
            break
    if found is None or _continues(text, found, language):
        return None
    return Span(found, end)


def _continues(text: str, start: int, language: str) -> bool:
    """Whether a capitalised word stands right before a name and belongs to it: "Port Victoria"."""
    if start < 2 or text[start - 1] not in BLANKS:
        return False
    before = text[max(text.rfind(" ", 0, start - 1) + 1, 0) : start - 1]
    return before[:1].isupper() and before[-1:].isalnum() and before.lower() not in GRAMMARS[language].openers


@cache
def places(name: str) -> tuple[str, ...]:
    """The countries that a capital, city or province belongs to, its own first; empty for what is not known."""
    key = fold(name)
    for before in ("", "le ", "la "):
        own = [table(kind).get(before + key) for kind in ("CAPITALS", "CITIES", "PROVINCES")]
        if any(own):
            found = " ".join(filter(None, [*own, table("ALSO").get(before + key)]))
            return tuple(dict.fromkeys(found.split()))
    return ()


def is_town(name: str) -> bool:
    """Whether a known place is a city, and not a province."""
    key = fold(name)
    return any(before + key in table(kind) for before in ("", "le ", "la ") for kind in ("CAPITALS", "CITIES"))


def may_be_in(name: str, code: str) -> bool:
    """Whether a known place, or another of its name, may be in a country."""
    return code in places(name) or code in table("ALSO")["*"].split()


def is_capital(name: str, code: str) -> bool:
    """Whether a place is a capital or a seat of government of a country."""
    capitals = table("CAPITALS")
    return any(code in capitals.get(before + fold(name), "").split() for before in ("", "le ", "la "))


def shown(code: str) -> Local:
    """A country's name in each language, in French with its article."""
    return _local(cells("SHOWN")[code])


def capital(code: str) -> Local:
    return _local(cells("CAPITAL")[code])


def within(code: str) -> Local:
    """A country as a place, in each language: "au Laos", "in Laos"."""
    french, english, vietnamese = cells("SHOWN")[code].split("|")
    return Local({"fr": _locative(french), "en": f"in {english}", "vi": f"ở {vietnamese}"})


def _locative(name: str) -> str:
    article, _, rest = name.partition(" ")
    if article == "le":
        return f"en {rest}" if fold(rest)[0] in "aeiou" else f"au {rest}"
    if name.startswith("l'"):
        return f"en {name[2:]}"
    return {"la": f"en {rest}", "les": f"aux {rest}"}.get(article, f"à {name}")


def _local(names: str) -> Local:
    return Local(dict(zip(LANGUAGES, names.split("|"), strict=True)))
