"""Lists that no colon right behind their noun opens: "four of the nine lakes over 20 km long: A, B and C".

Beside a partitive and a count without a noun of its own, the names between two commas behind a definite count: "les
trois finalistes, A, B et C, joueront".
"""

from __future__ import annotations

from collections.abc import Sequence

from lint import patterns
from lint.annotate.units import plain
from lint.lists.bullets import List
from lint.lists.enumerated import LISTS
from lint.lists.items import PEOPLE, items
from lint.model import Block, Quantity
from lint.source import Span

REACH = 90  # characters from a count to the sign that opens its list
FEW = 12
# Behind a count that takes some of several; behind one that has its verb at once, or that a colon follows.
OF_SEVERAL = {
    "fr": r"\s(?:des|de ses|de ces|de nos|de leurs|parmi les|sur les)\s",
    "en": r"\s(?:of|out of)\s(?:the|its|his|her|their|these|those)?\s?",
    "vi": r"\s(?:trong số|trong tổng số|trong)\s",
}
SAID = {
    "fr": r"\s(?:ont|sont|seront|auront|avaient|étaient|restent)\s|\s?:",
    "en": r"\s(?:have|are|were|had|will|remain|replied|won|took|made|said|came)\b|:",
    "vi": r"\s(?:đã|sẽ|được|bị|là)\s|:",
}
NAME = r"\p{Lu}[\p{L}\p{M}\p{N}'’-]+(?: (?:de|du|van|von|la|le|Le|La|\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+)){0,3}"
ITEM = rf"(?:\p{{Ll}}{{1,4}}(?:\s|['’])){{0,2}}{NAME}"
TELLING = (  # a clause of its own
    rf"{NAME}\s(?:\p{{Ll}}+ed|is|was|are|were|has|have|had|est|sont|a|ont|avait|fut|absorbe|rejoint|đã|được|bị|hợp nhất"
    r"|sáp nhập|nhập)\b"
)
# "Four finish among the first five: "
AMONG = r"\b(?:parmi|sur|des|of|among|trong)\s(?:l[ea]s\s|the\s|số\s)?(?:\p{L}+\s)?$"
AND = {"fr": r"\s(?:et)\s", "en": r",?\s(?:and)\s", "vi": r"\s(?:và|cùng)\s"}
# "les trois finalistes du jour, ", "les trois cloches de Saint-Éloi, "
BESIDE = (
    r"(?:\s\p{Ll}[\p{L}\p{M}]+){0,2}(?:\s(?:de la |de l['’]|du |de |des |d['’]|of the |of |from |in )"
    r"\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)?,\s"
)
DETERMINED = {  # "l'arabe", "the old port"
    "fr": r"(?:(?:le|la)\s|l['’])(?:[\p{L}’'-]+)(?:\s(?!et\b)[\p{L}-]+){0,2}",
    "en": r"the\s[\p{L}-]+(?:\s(?!and\b)[\p{L}-]+){0,2}",
    "vi": r"(?!)",
}
BARE = r"(?:(?!(?:and|et|or|ou)\b)\p{Ll}[\p{L}’'-]*)(?:\s(?!(?:and|et|or|ou)\b)\p{Ll}[\p{L}’'-]*){0,2}"
ONLY = "only|alone|seulement|uniquement|en tout"
WITHIN = r",\s(?:(?:\p{Ll}{2,4}|d['’])\s)?$"
BEHIND_LIST = (
    r"(?=\s?[.;]|$|,\s(?!among|including|notamment|entre autres|parmi|par exemple|etc|or\s|ou\s|for |comme|such|like"
    r"|trong)\p{Ll})"
)
BEHIND = r"(?=,\s\p{Ll}|\.$)"
DEFINITE: dict[str, tuple[str, ...]] = {
    "fr": ("les ", "ses ", "nos ", "leurs ", "ces "),
    "en": ("the ", "his ", "her ", "their ", "its "),
    "vi": ("\0",),
}


def partitive(quantity: Quantity, others: Sequence[Quantity]) -> tuple[List, tuple[Block, Span]] | None:
    """The list that a colon opens behind a count without a noun; `others` are the figures behind it."""
    block, language, start = quantity.block, quantity.block.language, quantity.span.end
    end = block.sentence_at(start).end
    several = patterns.compile(OF_SEVERAL[language]).match(block.lower, start) is not None
    if not several and patterns.compile(SAID[language]).match(block.lower, start) is None:
        return None
    colon = block.text.find(":", start, min(end, start + REACH))
    if colon < 0 or any(c in ",;.?!()«»" for c in _without(block.text[start:colon], others, start)):
        return None
    first = colon + 1 + (len(block.text[colon + 1 : end]) - len(block.text[colon + 1 : end].lstrip()))
    last = first + len(block.text[first:end].rstrip(" .!\u00a0\n"))
    listed = block.text[first:last]
    if any(patterns.compile(TELLING).match(part) for part in _parts(listed, language)):
        return None  # "still three: Ayton merged with Beal, and Corby with Dunn"
    if colon > start + 1 and not all(patterns.compile(ITEM).fullmatch(item) for item in _parts(listed, language)):
        return None  # "trois ont refusé : la hausse, la taxe et le prêt leur déplaisent"
    least, most = items(listed, language, "") if last > first else (0, 0)
    return (List(Span(first, last), least, most), (block, Span(first, last))) if most > 1 else None


def _parts(listed: str, language: str) -> list[str]:
    return [item for part in listed.split(", ") for item in patterns.compile(AND[language]).split(part) if item]


def _without(gap: str, others: Sequence[Quantity], start: int) -> str:
    """A gap without the figures in it, which may have points and commas of their own."""
    for other in others:
        at = other.span.start - start
        if at >= 0 and other.span.end - start <= len(gap):
            gap = gap[:at] + "0" * (other.span.end - other.span.start) + gap[other.span.end - start :]
    return gap


def apposed(quantity: Quantity) -> tuple[List, tuple[Block, Span]] | None:
    """The names between two commas behind a definite count, or behind one that opens the sentence."""
    block, noun, language = quantity.block, quantity.noun, quantity.block.language
    ahead = plain(block.lower[max(0, quantity.span.start - 7) : quantity.span.start])
    opens = block.sentence_at(quantity.span.start).start == quantity.span.start
    if noun is None or not (opens or ahead.endswith(DEFINITE[language])):
        return None
    found = patterns.compile(_names(language)).match(block.text, noun.span.end, block.sentence_at(noun.span.end).end)
    if found is None:
        return None
    joined = patterns.compile(AND[language]).search(found[1]) is not None
    count = found[1].count(", ") + 1 + joined - (language == "en" and ", and " in found[1])
    span = Span(*found.span(1))
    return List(span, count, count), (block, span)


def enumerated(quantity: Quantity) -> tuple[List, tuple[Block, Span]] | None:
    """The names, or the nouns with their articles, that end a sentence behind a count and a comma."""
    block, noun, language = quantity.block, quantity.noun, quantity.block.language
    if noun is None or noun.key in PEOPLE:
        return None
    sentence = block.sentence_at(noun.span.end)
    end, ahead = sentence.end, block.text[sentence.start : quantity.span.start]
    if ":" in ahead or patterns.compile(WITHIN).search(ahead):
        return None  # one of the things that are listed itself
    found = patterns.compile(_ending(language)).match(block.text, noun.span.end, end)
    if found is None:
        return None
    group = "list" if found["list"] else "only"
    count = found[group].count(", ") + 2 - (1 if ", and " in found[group] else 0)
    span = Span(*found.span(group))
    return List(span, count, count), (block, span)


def late(quantity: Quantity, others: Sequence[Quantity]) -> tuple[List, tuple[Block, Span]] | None:
    """The list that ends the sentence which a count opens, however far behind: "Two tools did it, he said: a, b"."""
    block, noun, language = quantity.block, quantity.noun, quantity.block.language
    if noun is None:
        return None
    sentence = block.sentence_at(quantity.span.start)
    if len(patterns.compile(r"\p{L}+").findall(block.text[sentence.start : quantity.span.start])) > 1:
        return None
    colon = block.text.find(":", noun.span.end, sentence.end)
    if colon < 0:
        return None
    within = (other.span.start for other in others if other.block is block and other.span.start < sentence.end)
    if any(patterns.compile(AMONG).search(block.lower, noun.span.end, start) is None for start in within):
        return None
    if any(c in ';?!()«»“”"' for c in block.text[noun.span.end : colon]) or not block.text.startswith(" ", colon + 1):
        return None
    span = Span(colon + 2, colon + 2 + len(block.text[colon + 2 : sentence.end].rstrip(" .!\u00a0\n")))
    least, most = items(block.text[span.start : span.end], language, noun.key)
    return (List(span, least, most), (block, span)) if most > 1 else None


def _ending(language: str) -> str:
    """Two items at least of one kind, up to the end of a sentence or to what is told of them."""
    item = DETERMINED[language]
    kinds = [LISTS[language], rf"{item}(?:,\s{item})*{AND[language]}{item}"]
    only = rf"\s(?:{ONLY}),\s(?P<only>{BARE}(?:,\s{BARE})*{AND[language]}{BARE})"
    return rf"(?:{BESIDE}(?P<list>{'|'.join(kinds)})|{only}){BEHIND_LIST}"


def _names(language: str) -> str:
    """Two names at least, between a comma and another, or up to the end of a sentence."""
    return rf"{BESIDE}({NAME}(?:,\s{NAME})*(?:{AND[language]}|,\s{NAME},\s){NAME}){BEHIND}"
