"""Vietnamese words that are no syllable, or a rare one where a common one lies a mark away.

Spaces part syllables, not words, so there is no word list to ask: a grammar tells what can be a syllable, frequencies
what was meant. Names, foreign words, loans of several syllables ("bêtông") and units are let pass.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, groupby, pairwise

from lint.annotate.language import LETTERS
from lint.annotate.words import table
from lint.lazy import lazy
from lint.lexicon import Lexicon, lexicon
from lint.model import Block
from lint.source import Span
from lint.spelling import keys
from lint.spelling.blanks import Verdict
from lint.spelling.candidates import Candidate, candidates, plain
from lint.spelling.compounds import confusable, differing_marks, heard_alike
from lint.spelling.languages import listed
from lint.spelling.suspects import Suspect
from lint.spelling.syllables import VOWELS, is_syllable

LEAST = 4.5  # the score that a correction needs
PLAIN = 6.5  # ... where the word has no marks and may be foreign
CERTAIN = 5.5  # the zipf of a correction that convinces although the word may be a loan or a rare syllable
GLUED = 4.0  # the least zipf of each half of two syllables in one
SEPARATE = 5.0  # ... where nothing tells that they are no loan
STRAY = 3.8  # the zipf from which an English or French word is that word in Vietnamese copy too
RARE = 3.6  # the zipf below which a syllable is rarer than the slip of a common one
UNWRITTEN = 0.5  # ... less for a syllable that nobody writes
GAP = 2.5  # ... that is so many times ten as common
SEVERAL = 0.8  # what counts against a correction that changes more than one mark
KEYS = 3.0  # the weight of what the keys would have written
NEARBY = 1.0  # ... of a word that the article has elsewhere, and again for one that stands beside the same word there
ONSETS = listed("b c d g h k l m n p r s t v x đ ch gh gi kh ng ngh nh ph qu th tr")  # what a blank may cut off
BLANKS = " \u00a0\u202f\n"
STOPS = (".", "!", "?", "…", ":")
CLUSTERS = listed("bl br cl cr dr đr fl gl gr kl kr pl pr sm sp st xt xp xc")  # that open foreign words
RIGHT = table(
    "clo flo crom crôm brom brôm gram gip gíp ping xit gen ion axit axít tivi kg km mm cm ha mw kw gw ăngten ăcqui",
    "ắcqui ắcquy kềng míttinh gien palăng giũa chát chõ càu dặc dặt dộng giãi gàn hia hom láy lơi nhạn phũ tót đanh",
    "đon đoi đòng thé gôm đung dúng",
)


def suspects(blocks: Sequence[Block], allowed: frozenset[str]) -> Iterator[Suspect]:
    """All slips of the Vietnamese blocks of an article, in text order."""
    words = lexicon("vi")
    if words is not None:
        yield from _Reader(words, blocks, allowed).read()


_passed: set[str] = set()


def _strange(found: set[str], words: Lexicon) -> set[str]:
    """Those of some words that are no syllable, or a rare one."""
    fresh = found - _passed
    strange = {word for word in fresh if not _passes(word, words)}
    _passed.update(fresh - strange)
    return strange


def _passes(word: str, words: Lexicon) -> bool:
    lower = word.lower()
    if (len(word) < 2 and word not in ONSETS) or not (word.islower() or word.istitle()) or lower in RIGHT:
        return True
    if word.isalpha() and words.zipf(lower) >= RARE:
        return True
    if word.istitle() and (word.isascii() or is_syllable(lower)):
        return True
    return not word.isalnum() or word.isdigit() or (len(word) < 3 and word.istitle())


class _Reader:
    def __init__(self, words: Lexicon, blocks: Sequence[Block], allowed: frozenset[str]) -> None:
        self.words = words
        self.blocks = blocks
        found = set(chain.from_iterable(block.tokens.words for block in blocks))
        self.strange = {word for word in _strange(found, words) if word.lower() not in allowed}

    @lazy
    def counts(self) -> Counter[str]:
        return Counter(chain.from_iterable(block.tokens.lowered for block in self.blocks))

    @lazy
    def pairs(self) -> set[tuple[str, str]]:
        """Words that stand side by side somewhere in the article."""
        return set(chain.from_iterable(pairwise(block.tokens.lowered) for block in self.blocks))

    def read(self) -> Iterator[Suspect]:
        for block in self.blocks:
            if self.strange.isdisjoint(block.tokens.words):
                continue
            end = 0
            for index, word in enumerate(block.tokens.words):
                if word in self.strange and self._is_prose(block, index):
                    suspect = self._judge(block, index, word)
                    if suspect is not None and suspect.span.start >= end:
                        yield suspect
                        end = suspect.span.end

    def _is_prose(self, block: Block, index: int) -> bool:
        """Not part of an address, of a name of several parts or of a word in another script."""
        start, end = block.tokens.span(index)
        before, after = block.text[start - 1 : start], block.text[end : end + 1]
        if (before and before in "-‑'’./@#_&") or (after and after in "-‑'’/@_&"):
            return False
        if (after == "." and block.text[end + 1 : end + 2].isalnum()) or not (after or index == 0):
            return False
        return not block.masked(Span(start, end))

    def _judge(self, block: Block, index: int, word: str) -> Suspect | None:
        lower = word.lower()
        halves = self._halves(block, index)
        if halves is not None or len(word) == 1:
            return halves
        if len(word) == 2 and VOWELS.isdisjoint(plain(word)):
            return self._vowelless(block, index, word)
        if word[0].isupper():
            found = self._name(block, index, lower)
        elif not word.isalpha():
            found = self._keyed(block, index, lower)
        elif is_syllable(word):
            return self._rare(block, index, word)
        else:
            found = self._keyed(block, index, word) or self._slip(block, index, word)
        if not found or self.counts[lower] > (2 if found[0].zipf >= CERTAIN else 1):
            return None
        return self._suspect(block, index, word, found)

    def _suspect(self, block: Block, index: int, word: str, found: list[Candidate], doubt: int = 0) -> Suspect:
        verdict: Verdict = "glued" if found[0].kind == "split" else "spelling"
        alike = [c for c in found if (c.kind == "split") == (found[0].kind == "split")]
        near = [c.text for c in alike if c.score > found[0].score - 2][:3]
        texts = tuple(text[0].upper() + text[1:] if word[0].isupper() else text for text in near)
        return Suspect(block, Span(*block.tokens.span(index)), verdict, texts, doubt)

    def _ranked(self, block: Block, index: int, word: str) -> list[Candidate]:
        """What may have been meant, best first: words of the article before others."""
        lowered = block.tokens.lowered
        before, after = lowered[max(0, index - 1) : index], lowered[index + 1 : index + 2]
        ranked = []
        for candidate in meant(word):
            text, score = candidate.text, candidate.score
            if text in self.counts:
                score += NEARBY
            beside = [(other, text) for other in before] + [(text, other) for other in after]
            score += 0.0 if self.pairs.isdisjoint(beside) else NEARBY
            ranked.append(candidate._replace(score=score))
        return sorted(ranked, reverse=True)

    # --- Verdicts ---

    def _halves(self, block: Block, index: int) -> Suspect | None:
        """A syllable cut in two by a blank: this half and the one beside make a common one ("tri ển")."""
        tokens = block.tokens
        for first in (index - 1, index):
            if first < 0 or first + 1 >= len(tokens.words) or tokens.gaps[first + 1] not in BLANKS:
                continue
            left, right = tokens.words[first : first + 2]
            whole = (left + right).lower()
            if len(left) == 1 and first and tokens.words[first - 1][-1:].isdigit():
                continue  # "12 m ở"
            if right.islower() and self.words.zipf(whole) >= LEAST and is_syllable(whole):
                text = left + right
                return Suspect(block, Span(tokens.span(first)[0], tokens.span(first + 1)[1]), "split", (text,))
        return None

    def _vowelless(self, block: Block, index: int, word: str) -> Suspect | None:
        """Two consonants between syllables, and a vowel lost: "phù hp với". No unit, no mark of a list: a note."""
        tokens = block.tokens
        following = tokens.words[index + 1 : index + 2]
        if not index or not tokens.words[index - 1].islower() or tokens.gaps[index] not in BLANKS:
            return None
        if self.counts[word] > 1 or (following and following[0].isdigit()) or not self._among_syllables(block, index):
            return None
        found = [c for c in self._ranked(block, index, word) if c.kind == "missing" and c.zipf >= SEPARATE]
        return self._suspect(block, index, word, found, doubt=2) if found else None

    def _keyed(self, block: Block, index: int, word: str) -> list[Candidate]:
        """Letters and digits of an input method that was off: "dduwowcj"."""
        text = keys.decoded(word)
        if text is None or len(word) < 3 or self._foreign(word) or not self._among_syllables(block, index):
            return []
        if word[:-1].isalpha() and word[-1].isdigit():
            return []  # "co2", "tr7"
        zipf = self.words.zipf(text)
        return [Candidate(zipf + KEYS, zipf, text, "accent")] if zipf >= CERTAIN - 1 else []

    def _slip(self, block: Block, index: int, word: str) -> list[Candidate]:
        if self._foreign(word) and LETTERS.isdisjoint(word):
            return []
        ranked = self._ranked(block, index, word)
        if not ranked or not self._convincing(word, ranked[0]):
            return []
        return ranked if not word.isascii() or self._among_syllables(block, index) else []

    def _convincing(self, word: str, best: Candidate) -> bool:
        if best.kind == "split":
            return not _is_loan(word) or (best.zipf >= SEPARATE and len(word) > 5)
        certain = best.zipf >= CERTAIN
        if (_is_polysyllable(word) or VOWELS.isdisjoint(plain(word))) and not (certain and best.score >= LEAST + 0.5):
            return False
        if word.startswith(CLUSTERS) and best.kind not in ("swap", "accent") and best.score < PLAIN:
            return False
        if word.isascii():
            least = PLAIN - (1 if len(word) > 4 else 0)
            return len(word) > 2 and (certain or best.kind in ("swap", "accent")) and best.score >= least
        return best.score >= LEAST

    def _foreign(self, word: str) -> bool:
        """Whether a word is English or French, and not as rare there as a stray syllable is."""
        return any(other is not None and other.zipf(word) >= STRAY for other in map(lexicon, ("en", "fr")))

    def _among_syllables(self, block: Block, index: int) -> bool:
        """Whether the words beside are Vietnamese or names, and one of them shows it."""
        words = block.tokens.words
        beside = [words[at] for at in (index - 2, index - 1, index + 1, index + 2) if 0 <= at < len(words)]
        near = [words[at] for at in (index - 1, index + 1) if 0 <= at < len(words)]
        return any(word.islower() and not word.isascii() for word in beside) and all(
            not word.islower() or is_syllable(word) for word in near
        )

    def _rare(self, block: Block, index: int, word: str) -> Suspect | None:
        """A syllable that is hardly ever written, a mark or a swap away from one that always is: a note."""
        if self.counts[word] > 1 or len(word) < 3:
            return None
        common = max(self.words.zipf(word), RARE - 1) + GAP
        unwritten = self.words.zipf(word) < 0
        least = max(common, CERTAIN - UNWRITTEN * unwritten)
        ranked = [c for c in self._ranked(block, index, word) if c.zipf >= least]
        found = [
            c
            for c in ranked
            if c.kind == "swap" or confusable(word, c.text) or (unwritten and heard_alike(word, c.text))
        ]
        return self._suspect(block, index, word, found, doubt=2) if found else None

    def _name(self, block: Block, index: int, lower: str) -> list[Candidate]:
        """A tone on the wrong letter under a capital ("Vịêt"), or a slip where a sentence begins."""
        ranked = self._ranked(block, index, lower) if not lower.isascii() else []
        if LETTERS.isdisjoint(lower) and not (ranked and ranked[0].kind == "split"):
            return []
        if ranked and ranked[0].zipf >= LEAST and plain(ranked[0].text) == plain(lower):
            return ranked
        gap = block.tokens.gaps[index].rstrip(BLANKS + '«“"')
        following = block.tokens.words[index + 1 : index + 2]
        if not (gap.endswith(STOPS) or (not index and not gap)) or not following:
            return []
        if not following[0].islower() and not (ranked and ranked[0].kind == "split"):
            return []
        return ranked if ranked and ranked[0].zipf >= CERTAIN and ranked[0].score >= PLAIN else []


def _is_loan(word: str) -> bool:
    """Whether two syllables in one have no mark that loans never have: "bêtông"."""
    return not any(mark in unicodedata.normalize("NFD", word) for mark in "\u0300\u0303\u0309\u0323\u031b")


def _is_polysyllable(word: str) -> bool:
    return sum(vowel for vowel, _ in groupby(plain(letter) in "aeiouy" for letter in word)) > 1


@lru_cache(maxsize=4096)
def meant(word: str) -> tuple[Candidate, ...]:
    """Syllables that a lower-case word may stand for, one slip away or in other marks, or two of them; best first."""
    words = lexicon("vi")
    assert words is not None
    found = []
    for candidate in candidates(word, "vi"):
        if candidate.kind != "split" and is_syllable(candidate.text):
            several = candidate.kind == "accent" and differing_marks(word, candidate.text) > 1
            found.append(candidate._replace(score=candidate.score - SEVERAL * several))
    for place in range(2, len(word) - 1):
        halves = word[:place], word[place:]
        zipf = min(map(words.zipf, halves))
        if zipf >= GLUED and all(map(is_syllable, halves)):
            found.append(Candidate(sum(map(words.zipf, halves)) - 5, zipf, " ".join(halves), "split"))
    return tuple(sorted(found, reverse=True))
