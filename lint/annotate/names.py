"""Proper names: persons, places, organisations, and the office before them.

A capital at the start of a sentence proves nothing, so a run of capitals that opens one counts only where something
else speaks for it: another capitalised word, or the same name within a sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from lint.annotate import countries, offices, openings
from lint.annotate.capitals import Run, Words, find_runs, opens_sentence
from lint.annotate.dictionary import is_common, is_given
from lint.annotate.fold import fold
from lint.annotate.name_grammar import BLANKS, FAMILIES, GRAMMARS, NameGrammar, words
from lint.annotate.variants import nearly, sound
from lint.lazy import lazy
from lint.model import Article, NameMention
from lint.source import Span

PLACES = words("tỉnh phố huyện xã phường quận thị tp ủy")
UNTITLED = words("Assembly Motors Electric Election Hospital Court Office")  # General Motors is no general


def annotate(article: Article) -> tuple[NameMention, ...]:
    """The names of the article's prose, in text order; acronyms, months and weekdays are none."""
    runs = [run for block in article.prose for run in find_runs(block)]
    known = Known(article, [run for run in runs if not run.headline])
    return tuple(_mentions(runs, known))


def _mentions(runs: list[Run], known: Known) -> Iterator[NameMention]:
    for run in runs:
        if run.headline:
            yield from _in_headline(run, known)
        elif mention := _mention(run, known):
            yield mention


class Known:
    """What the article says about its names elsewhere."""

    def __init__(self, article: Article, runs: Sequence[Run]) -> None:
        self.article = article
        proven = [run for run in runs if not run.opens]
        self.names = {run.text for run in proven}
        self.words = {run.block.text[start:end] for run in runs for start, end in run.words[run.opens :]}

    @lazy
    def beginnings(self) -> set[str]:
        """The first two words of longer names."""
        return {" ".join(parts[:2]) for name in self.names if len(parts := name.split()) > 2}

    @lazy
    def folded(self) -> set[str]:
        return {fold(name) for name in self.names}

    def proves(self, word: str, language: str) -> bool:
        """Whether a word that opens a sentence is a name: it has its capital within another too, or it is hardly a word
        of the language and such a name but for an accent or a letter."""
        return word in self.words or (len(word) > 3 and not is_common(word, language) and self._resembles(word))

    def _resembles(self, word: str) -> bool:
        """Whether a word is one of the names but for an accent, a letter or its spelling."""
        folded = fold(word)
        near = (
            other
            for letter in {folded[0], "-" + folded[-1]}
            for more in (-1, 0, 1)
            for other in self.alike.get((letter, len(folded) + more), ())
        )
        heard = self.alike.get((sound(folded), 0), ()) if len(folded) > 5 else ()
        return bool(heard) or any(other == folded or nearly(folded, other) for other in near)

    @lazy
    def alike(self) -> dict[tuple[str, int], set[str]]:
        """The longer words of names, folded, by first letter and length, by last letter and length, by sound."""
        alike: dict[tuple[str, int], set[str]] = defaultdict(set)
        for word in self.words:
            if len(word) > 3:
                folded = fold(word)
                alike[folded[0], len(folded)].add(folded)
                alike["-" + folded[-1], len(folded)].add(folded)
                alike[sound(folded), 0].add(folded)
        return alike

    def is_common(self, word: str) -> bool:
        """Whether a word stands without its capital in the article, and never with it within a sentence."""
        return word not in self.words and word.lower() in self.article.written


def _mention(run: Run, known: Known) -> NameMention | None:
    block, words = run.block, run.words
    text, language = block.text, run.language
    grammar = GRAMMARS.get(language, GRAMMARS["en"])
    if run.opens and run.text not in known.names:
        words = _without_openers(text, words, grammar, known)
    office = None
    if language == "vi" and len(words) > 3 and _is_behind_province(text, words):
        words = words[2:]
    elif len(words) > 1:
        words, office = _without_title(text, words, language, known)
    start, end = words[0][0], words[-1][1]
    name = text[start:end]
    if len(words) == 1:
        alone = run.opens and start == run.words[0][0]  # a capital that proves nothing
        if alone and (name.lower() in grammar.openers or not known.proves(name, language)):
            return None
        if len(name) == 1 or (grammar.least > 1 and not office) or _is_title(name, language):
            return None
    elif all(stop - first == 1 or _is_title(text[first:stop], language) for first, stop in words):
        return None
    if office is None and not openings.parts(block, start, end):
        office = offices.before(text, start, language)
    if language == "vi" and len(words) > 2 and (behind := _behind_country(text, words)):
        office = office and Span(office.start, text.rfind(" ", 0, behind))
        start, name = behind, text[behind:end]
    return NameMention(block, Span(start, end), name, text[office.start : office.end] if office else None)


def _is_behind_province(text: str, words: Words) -> bool:
    """Whether a Vietnamese name starts behind a place of two words: "tỉnh Lạng Sơn [Hoàng Minh Trí]"."""
    before = text[max(0, words[0][0] - 8) : words[0][0]].lower().split()
    return bool(before) and before[-1] in PLACES and fold(text[slice(*words[2])]) in FAMILIES


def _behind_country(text: str, words: Words) -> int:
    """Where a Vietnamese name starts behind the country of its title: "Tổng thống [Pháp] Jean Dupont"; 0 for none."""
    for count in range(1, len(words) - 1):
        if countries.by_name(text[words[0][0] : words[count - 1][1]], "vi"):
            return words[count][0]
    return 0


def _in_headline(run: Run, known: Known) -> Iterator[NameMention]:
    """The names of a headline in which every word has a capital: those that the article has too, the longest first."""
    text, at = run.block.text, 0
    while at < len(run.words):
        start = run.words[at][0]
        for last in range(min(at + 3, len(run.words) - 1), at - 1, -1):
            name = text[start : run.words[last][1]]
            if fold(name) in known.folded:
                yield NameMention(run.block, Span(start, start + len(name)), name)
                at = last
                break
        at += 1


def _without_openers(text: str, words: Words, grammar: NameGrammar, known: Known) -> Words:
    """The words of a run that opens a sentence, without those that are no names: "Selon Jean Dupont"."""
    while len(words) > 1:
        first = text[words[0][0] : words[0][1]]
        if first.lower().replace("’", "'") not in grammar.openers and not known.is_common(first):
            break
        if text[words[0][0] : words[1][1]] in known.beginnings:
            break  # "Vu Quang Huy" elsewhere
        words = words[1:]
    return words


def _without_title(text: str, words: Words, language: str, known: Known) -> tuple[Words, Span | None]:
    """The words of the name alone, and the title that ran into it: "Prime Minister Jane Doe", "[ministre de la] Défense
    Jean Dupont"."""
    if titled := _title_words(text, words, language):
        return words[titled:], Span(words[0][0], words[titled - 1][1])
    begun = text[words[0][0] : words[1][1]] in known.beginnings
    if language != "vi" and len(words) > 2 and not begun and _is_noun(text, words, language):
        return words[1:], None
    for index in range(1, len(words) - 1):
        if text[words[index][0] : words[-1][1]] in known.names:
            return words[index:], None
    if len(words) > 2 and text[words[0][1] : words[1][0]] in BLANKS:
        office = offices.around(text, *words[0], language)
        return (words[1:], office) if office else (words, None)
    return words, None


def _is_noun(text: str, words: Words, language: str) -> bool:
    """Whether a run begins with a common noun, as a sentence does, or with what tells a nationality, before two words
    that are names: "Sailor Ann Duval", "Le Russe Ivan Morel"."""
    first, second = text[slice(*words[0])], text[slice(*words[1])]
    if text[words[0][1] : words[1][0]] != " " or not is_given(second, language):
        return False
    lower = first.lower()
    if countries.by_adjective(lower, language):
        return True
    return opens_sentence(text, words[0][0]) and is_common(lower, language) and not is_given(first, language)


def _title_words(text: str, words: Words, language: str) -> int:
    """How many words at the start of a run are a title: two of "Prime Minister Jane Doe"."""
    for index in range(len(words) - 2, -1, -1):
        word = text[words[index][0] : words[index][1]].lower()
        head = offices.is_head(word, language)
        if head and language == "vi":  # Hoàng, Vương, Lý are names too, alone and in "Lữ Hoàng Khải"
            head = index > 0 and all(offices.is_title(text[slice(*each)].lower(), language) for each in words[:index])
        if head or (index == 0 and offices.is_honorific(word, language)):
            following = text[words[index][1] : words[index + 1][1]].lstrip(". \u00a0")
            capitalised = following.istitle() or (following[:1].isupper() and following[1:2].islower())  # "McAllister"
            if capitalised and following not in UNTITLED:
                return index + 1
    return 0


def _is_title(word: str, language: str) -> bool:
    return offices.is_title(word.lower(), language)
