"""Words of an article that no dictionary has and that are probably slips, each with what was meant.

A word is let pass for many reasons before a correction is sought: names and whatever is written with a capital inside a
sentence, foreign words beside foreign words, words that prefixes and suffixes make, words used twice. What stays is
reported only where a common word lies one slip away (see `candidates`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from lint import lexicon as tags
from lint.annotate.words import table
from lint.lazy import lazy
from lint.lexicon import lexicon
from lint.model import Article, Block, Role
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling import blanks, halves, propers
from lint.spelling.blanks import Verdict
from lint.spelling.candidates import VOWELS, Candidate, candidates, is_sure
from lint.spelling.derived import is_derived
from lint.spelling.languages import LANGUAGES
from lint.spelling.surroundings import VERY_COMMON, Surroundings

COMMON_AMONG = 4.5  # ... of what four letters without a vowel stand for among plain words
LEAST = {"split": 1.5}  # the score that a correction needs
LEAST_OF_ALL = 2.3
LONG = {9: 1.9, 11: 1.3}  # ... in words of so many letters: nothing else is near
CERTAIN = 3.6  # a score from which a correction convinces
CERTAIN_LONG = 2.8  # ... in a long word
CERTAIN_OF_ALL = 7.5  # ... even in three letters beside a name
REPEATED = 4.5  # ... even where the word stands twice
INITIAL = 3.6  # ... where a capital at the start of a sentence may hide a name
DOUBLED = 3.0  # the least zipf of a word with a letter twice that another one has once
EVERYDAY = 2.5  # ... of seven letters that others could make with a slip in it
SWAPPED = 2.5  # ... where two of its letters are exchanged
UNACCENTED = 6.0  # ... of four letters beside a hyphen that have lost an accent ("peut-etre")
TWO = 8  # letters of a compound that may be two words
COMMON_HALF = 4.0  # the least zipf of each, where the article has both
COMMON_ALONE = 4.4  # ... or not
INITIAL_SPLIT = 7.5  # ... or two words ("Itwas")
INITIAL_LONG = 2.8  # ... long ones ("Volunteersraised")
BEFORE_COMMA = 5.5  # ... with a comma behind ("Cetteannée,")
LONG_TWO = 13  # letters
COMMON = 2.0  # the least zipf of a correction of a short word, unless accents alone differ
NAMED = 4  # letters of a name at least, that words are made from
LATIN = table("temporis irae denarii mortem honoris causa personae populi mundi vitae corpus habeas facto jure minima")
PARTICLES = table("van von de der den di da del della du dos das des ten ter zu al el bin ibn ben ould la le")
UNREAD = (Role.DATELINE, Role.BYLINE)  # "(ats)", "str/lb/cpy"
LONE = {3: 4.9, 4: 3.6, 5: 2.0}  # the least zipf of what a word of so many letters may stand for in a note
LONE_LONG = 1.5  # ... a longer one
NAMED = 4  # letters of a name at least, that words are made from
LONE_DERIVED = 3.0  # ... one that others could make, in a language of compounds a long one alone
TERM = 2  # doubts about a word alone in quotation marks


class Suspect(NamedTuple):
    """A word that is probably a slip; for two halves of a word, `span` covers both.

    `corrections` are best first, in the case of the word. `doubt` counts what speaks against it.
    """

    block: Block
    span: Span
    verdict: Verdict
    corrections: tuple[str, ...]
    doubt: int = 0


@lru_cache(maxsize=2)
def suspects(article: Article, allowed: tuple[str, ...] = ()) -> tuple[Suspect, ...]:
    """All slips of an article, in text order. `allowed` are words that the desk knows to be right."""
    found: list[Suspect] = []
    right = frozenset(word.lower() for word in allowed)
    for language in LANGUAGES:
        blocks = [block for block in article.prose if block.language == language and block.role not in UNREAD]
        words = lexicon(language) if blocks else None
        if words is None:
            continue
        everything = set(chain.from_iterable(block.tokens.words for block in blocks))
        if language == "vi":
            from lint.spelling import vietnamese

            found += vietnamese.suspects(blocks, right)
        else:
            found += _Reader(words, blocks, everything, right).read()
        for block, span, verdict, text, doubt in blanks.find(blocks, everything, words, right):
            found.append(Suspect(block, span, verdict, (text,), doubt))
    return tuple(found)


class _Reader(Surroundings):
    """Judges the words of one language in one article that no dictionary has."""

    @lazy
    def named(self) -> tuple[str, ...]:
        """How a word begins that is made from a name of the article: "darwinien"."""
        return tuple(
            word[:-1].lower() if word[-1] in "aeiouy" else word.lower()
            for word in self.all
            if word[:1].isupper() and len(word) > NAMED and word.lower() not in self.words.forms
        )

    def read(self) -> Iterator[Suspect]:
        for block in self.blocks:
            after = -1
            if self.unknown.isdisjoint(block.tokens.words):
                continue
            for index in [place for place, word in enumerate(block.tokens.words) if word in self.unknown]:
                if index > after:
                    suspect = self._judge(block, index, block.tokens.words[index])
                    if suspect is not None:
                        yield suspect
                        after = index + (suspect.verdict == "split" and suspect.span.end > block.tokens.span(index)[1])

    def _judge(self, block: Block, index: int, word: str) -> Suspect | None:
        if word[0].isupper():
            found = self._name(block, index, word) or self._initial(block, index, word)
            return found or self._proper(block, index, word)
        if not self.is_prose(block, index):
            return None
        cut = halves.find(self, block, index, word)
        if cut:
            return Suspect(block, cut[0], "split", (cut[1],))
        return self._slip(block, index, word) or self._lone(block, index, word)

    def _completes(self, block: Block, index: int, word: str) -> bool:
        """Whether a piece beside a hyphen may be part of a compound that no list has: short, or ending so."""
        if len(word) < 5:
            best = next(iter(candidates(word, self.words.language)), None)
            return best is None or best.kind != "accent" or best.zipf < UNACCENTED
        return word[-1] in "oai" or self._closed(block, index, word)

    def _closed(self, block: Block, index: int, word: str) -> bool:
        """Whether a known word stands there with a hyphen in it: "half-heartedly"."""
        before = block.tokens.lowered[index - 1] if block.tokens.gaps[index] in ("-", "‑") else ""
        return bool(before) and (before + word in self.words.forms or word in ("heartedly", "empted", "emption"))

    # --- Verdicts ---

    def _slip(self, block: Block, index: int, word: str) -> Suspect | None:
        if not self._worth_correcting(block, index, word):
            return self._two(block, index, word) if self.table.compounds else None
        ranked = self._ranked(block, index, word)
        if not ranked or not self._convincing(block, index, word, ranked[0]):
            return None
        best = ranked[0]
        if self.counts[word] > 1 and (
            best.score < REPEATED or len(word) < 5 or self.counts[word] > 3 or self._foreign(word)
        ):
            return None
        verdict: Verdict = "glued" if best.kind in ("split", "apostrophe") else "spelling"
        loud = (word in self.table.misspelled or self._is_plain(word, best)) and not self.is_term(block, index)
        doubt = 0 if loud else TERM
        return Suspect(block, Span(*block.tokens.span(index)), verdict, _texts(ranked, verdict), doubt)

    def _lone(self, block: Block, index: int, word: str) -> Suspect | None:
        """What is let pass above, one slip from a known word: a note."""
        beside = [other for step in (-1, 1) if (other := self.neighbour(block, index, step)) is not None]
        if not beside or (len(word) < 5 and not all(other.islower() and other not in self.unknown for other in beside)):
            return None
        strange = any(letter not in self.table.letters for letter in word) or word.title() in self.all
        if word in LATIN or any(map(word.startswith, self.named)):
            return None
        if strange or self.counts[word] > 1 or self.words.accepts(word) or self._foreign(word):
            return None
        if self.hyphened(block, index) or self.is_term(block, index) or self.foreign_passage(block, index):
            return None
        if self._is_cut_short(block, index):
            return None
        texts = self._near(word)
        return Suspect(block, Span(*block.tokens.span(index)), "spelling", texts, TERM) if texts else None

    def _near(self, word: str) -> tuple[str, ...]:
        """At most two known words one slip away; common ones where others could make the word."""
        least = LONE.get(len(word), LONE_LONG)
        if is_derived(word, self.words, self.table):
            least = LONE_DERIVED if len(word) > 7 or not self.table.compounds else CERTAIN_OF_ALL
        near = (found for found in candidates(word, self.words.language) if found.kind not in ("split", "apostrophe"))
        ranked = [found for found in near if found.zipf >= least and not (least and word.startswith(found.text))]
        return tuple(found.text for found in ranked[:2])

    def _is_plain(self, word: str, best: Candidate) -> bool:
        """Whether a correction convinces, and the word is none of another language nor made from a known one."""
        if not is_sure(word, best, self.words.language):
            return False
        if best.kind in ("accent", "apostrophe", "split"):
            return True
        other = lexicon("en" if self.words.language == "fr" else "fr")
        return (other is None or word not in other.forms) and not is_derived(word, self.words, self.table)

    def _two(self, block: Block, index: int, word: str) -> Suspect | None:
        """A new compound of two common words, sooner where the article has them apart: "citycouncil"."""
        if len(word) < TWO or self.counts[word] > 1 or self.words.accepts(word) or self.hyphened(block, index):
            return None
        if word.endswith(tuple(self.table.seconds)):
            return None
        for place in range(3, len(word) - 2):
            left, right = word[:place], word[place:]
            least = COMMON_HALF if left in self.counts and right in self.counts else COMMON_ALONE
            if min(map(self.words.zipf, (left, right))) >= least and left not in self.table.places:
                doubt = 0 if (left, right) in self.pairs else TERM
                return Suspect(block, Span(*block.tokens.span(index)), "glued", (f"{left} {right}",), doubt)
        return None

    def _worth_correcting(self, block: Block, index: int, word: str) -> bool:
        if self._is_listed(word):
            return True
        if any(letter not in self.table.letters for letter in word) or word.title() in self.all:
            return False
        if self.hyphened(block, index) and self._completes(block, index, word):
            return False
        if self.words.language == "en" and word.endswith("in") and block.tokens.gaps[index + 1].startswith(("'", "’")):
            return False  # "goin’"
        if len(word) < 5 and VOWELS.isdisjoint(word) and not self._lost_vowel(block, index, word):
            return False  # an abbreviation
        if self.words.accepts(word):
            return False
        return not is_derived(word, self.words, self.table) or self._undoubled(word)

    def _is_listed(self, word: str) -> bool:
        """Whether the table of the language says what a word should be."""
        return word in self.table.misspelled or word in self.table.contracted

    def _lost_vowel(self, block: Block, index: int, word: str) -> bool:
        """Whether what looks like an abbreviation is a very common word with a slip in it: "fpr", "jkst"."""
        best = next(iter(candidates(word, self.words.language)), None)
        beside = (self.neighbour(block, index, step) for step in (-1, 1))
        plainly = all(other and other.islower() and other in self.words for other in beside)
        if best is None or min(best.zipf, best.score) < (COMMON_AMONG if plainly else VERY_COMMON):
            return False
        return not (index and block.tokens.words[index - 1].isdigit()) and not self._is_cut_short(block, index)

    def _is_cut_short(self, block: Block, index: int) -> bool:
        """Whether a point that ends no text stands behind: "apr. J.-C."."""
        return block.tokens.gaps[index + 1][:1] == "." and index + 1 < len(block.tokens.words)

    def _undoubled(self, word: str) -> bool:
        """Whether a word that others could make is a common one with a slip in it: "stoped", "spokeman"."""
        best = next(iter(candidates(word, self.words.language)), None)
        if best is None or best.kind in ("split", "apostrophe"):
            return best is not None and best.text.startswith("sans ")
        least = SWAPPED if best.kind == "swap" else EVERYDAY
        far = len(word) > 6 and best.zipf >= least and best.kind in ("missing", "extra", "swap", "near")
        far = far and not word.startswith(best.text)  # "renewables"
        return (best.kind in ("double", "accent") and best.zipf >= DOUBLED) or far

    def _ranked(self, block: Block, index: int, word: str) -> list[Candidate]:
        """Candidates, with those first that the article uses elsewhere, and "externe a" only before a participle."""
        ranked = []
        for candidate in candidates(word, self.words.language):
            score = candidate.score + (1.0 if candidate.text in self.counts else 0.0)
            if candidate.kind == "split" and candidate.text.split()[1] in self.table.auxiliaries:
                score += 0.5 if self._participle(block, index + 1) else -2.0
            ranked.append(candidate._replace(score=score))
        return sorted(ranked, reverse=True)

    def _participle(self, block: Block, index: int, agreeing: bool = False) -> bool:
        """Whether a participle stands there: any, or one in the form that it has after avoir."""
        words = block.tokens.words
        readings = self.words.readings(words[index]) if index < len(words) else ()
        after_have = tags.FEMININE | tags.PLURAL
        return any(reading & tags.PARTICIPLE and (agreeing or not reading & after_have) for reading in readings)

    def _convincing(self, block: Block, index: int, word: str, best: Candidate) -> bool:
        if word in self.table.misspelled:
            return not (self.foreign_passage(block, index) or (self._foreign(word) and self._beside_name(block, index)))
        if best.score < _least(word, best) or (len(word) < 9 and best.zipf < COMMON and best.kind != "accent"):
            return False
        if len(word) == 3 and not self._short(block, index, word, best):
            return False
        if self.words.language == "fr" and self._english(block, index, word, best):
            return False
        certain = CERTAIN if len(word) < 9 else CERTAIN_LONG
        if word.endswith(self.table.suffixes) and best.kind not in ("accent", "swap", "split") and best.score < certain:
            return False
        beside = [other for other in (self.neighbour(block, index, step) for step in (-1, 1)) if other in self.unknown]
        if any(other.islower() for other in beside if other) or self.foreign_passage(block, index):
            return False
        return not beside or best.score >= CERTAIN

    def _beside_name(self, block: Block, index: int) -> bool:
        """Whether a word in capitals or a foreign one stands beside: "Khmer language"."""
        beside = (self.neighbour(block, index, step) for step in (-1, 1))
        return any(other and (other[0].isupper() or other in self.unknown) for other in beside)

    def _short(self, block: Block, index: int, word: str, best: Candidate) -> bool:
        """Three letters are seldom a slip: the correction must be very common and keep the first letter."""
        if best.zipf < (5.3 if best.kind == "swap" else 5.8) or self._is_cut_short(block, index):
            return False
        moved = best.text[0] != word[0] and best.kind not in ("swap", "accent")
        if moved and (best.zipf < 6.3 or best.kind not in ("near", "missing")):
            return False
        beside = (self.neighbour(block, index, step) for step in (-1, 1))
        return best.score >= CERTAIN_OF_ALL or not any(other and other[0].isupper() for other in beside)

    def _foreign(self, word: str) -> bool:
        english = lexicon("en")
        return self.words.language == "fr" and english is not None and word in english.forms

    def _english(self, block: Block, index: int, word: str, best: Candidate) -> bool:
        """An English word in French text: beside another one, or common and not merely without its accents."""
        english = lexicon("en")
        if english is None or word not in english.forms:
            return False
        beside = (self.neighbour(block, index, step) for step in (-1, 1))
        if any(other and other.islower() and other not in self.words and other in english.forms for other in beside):
            return True
        if best.kind == "accent":
            return best.zipf < 3.0
        zipf = english.zipf(word)
        if best.kind not in ("double", "swap"):
            zipf = max(zipf, english.zipf(word.removesuffix("s")))  # "collies"
        return zipf >= 2.8 and best.zipf - zipf < 3.0

    def _name(self, block: Block, index: int, word: str) -> Suspect | None:
        """A short word glued to a name ("Laosa eu lieu")."""
        if not word.endswith(tuple(self.table.endings)):
            return None
        following = self.neighbour(block, index, 1)
        if following is None:
            return None
        for ending in self.table.endings:
            base = word.removesuffix(ending)
            if base == word or len(base) < 3 or base.lower() in self.words.forms or not self._is_name(base):
                continue
            if ending in self.table.auxiliaries:
                fits = self._participle(block, index + 1, agreeing=ending in self.table.be)
            else:
                known = base in self.all and len(ending) > 1 and not following.islower()
                fits = known or (len(ending) > 3 and len(base) > 3)
            if fits and self.counts[word.lower()] == 1:
                doubt = 0 if base in self.all else TERM
                return Suspect(block, Span(*block.tokens.span(index)), "glued", (f"{base} {ending}",), doubt)
        return None

    def _is_name(self, base: str) -> bool:
        return base in self.all or base in self.words.forms

    def _proper(self, block: Block, index: int, word: str) -> Suspect | None:
        """A day, a month or a country with a slip in it, and no part of somebody's name."""
        name = propers.meant(word, self.words.language)
        if not name or self.counts[word.lower()] > 1:
            return None
        beside = filter(None, (self.neighbour(block, index, step) for step in (-1, 1)))
        named = any(other[0].isupper() and other.lower() not in propers.BEFORE for other in beside)
        if named or block.masked(Span(*block.tokens.span(index))):
            return None
        tokens = block.tokens
        if tokens.gaps[index][-1:] in ("-", "‑", "@", "#", "/", ".") or tokens.gaps[index + 1][:1] in ("-", "‑", "@"):
            return None
        sure = index and tokens.lowered[index - 1] in propers.BEFORE
        return Suspect(block, Span(*tokens.span(index)), "spelling", (name,), 0 if sure else TERM)

    def _initial(self, block: Block, index: int, word: str) -> Suspect | None:
        """A slip under the capital that starts a sentence, before a known word in lower case or a figure; two common
        words before a comma, too."""
        lower = word.lower()
        listed = self._is_listed(lower)
        following = self.neighbour(block, index, 1)
        ahead = block.tokens.words[index + 1] if index + 1 < len(block.tokens.words) else ""
        plain = ahead.isdigit() or (following is not None and following.islower() and following not in self.unknown)
        if (len(word) < 5 and not listed) or not self.starts_sentence(block, index) or not self.is_prose(block, index):
            return None
        if not (listed or plain or block.tokens.gaps[index + 1][:1] == ","):
            return None
        if self.counts[lower] > 1 or any(letter not in self.table.letters for letter in lower):
            return None
        if following in PARTICLES and any(word[0].isupper() for word in block.tokens.words[index + 2 : index + 4]):
            return None  # "Mieke van der Velde"
        if self._foreign(lower) or (not listed and self.words.accepts(lower)):
            return None
        ranked = [] if is_derived(lower, self.words, self.table) and not listed else self._ranked(block, index, lower)
        if not (listed or plain) and not (ranked and ranked[0].kind == "split" and ranked[0].score >= BEFORE_COMMA):
            return None
        verdict: Verdict = "spelling"
        texts = self._near(lower) if len(word) > 5 else ()
        if ranked and _begins_sentence(lower, ranked[0]):
            verdict = "glued" if ranked[0].kind in ("split", "apostrophe") else "spelling"
            texts = _texts(ranked, verdict)
        found = tuple(text[0].upper() + text[1:] for text in texts if text[1:] != lower[1:])
        return Suspect(block, Span(*block.tokens.span(index)), verdict, found, 0 if listed else TERM) if found else None


def _begins_sentence(word: str, best: Candidate) -> bool:
    """Whether a correction convinces of a word that may be a name."""
    least = INITIAL_LONG if best.kind == "split" and len(word) >= LONG_TWO else INITIAL
    return best.score >= least and best.zipf >= 3.3 and (len(word) > 5 or not _is_two(best))


def _is_two(best: Candidate) -> bool:
    """Whether a correction is two words, not both of grammar."""
    return best.kind == "split" and best.score < INITIAL_SPLIT


def _least(word: str, best: Candidate) -> float:
    longest = max((length for length in LONG if length <= len(word)), default=0)
    return min(LEAST.get(best.kind, LEAST_OF_ALL), LONG.get(longest, LEAST_OF_ALL))


def _texts(ranked: list[Candidate], verdict: Verdict) -> tuple[str, ...]:
    """At most three corrections, those far behind the best left out."""
    best = ranked[0]
    kinds = ("split", "apostrophe")
    return tuple(
        c.text
        for c in ranked[:4]
        if c is best or (c.score > best.score - 2 and (c.kind in kinds) == (verdict == "glued"))
    )[:3]
