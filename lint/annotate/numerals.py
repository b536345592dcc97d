"""Numbers in words: "deux cent mille", "soixante et onze", "half a million", "hai trăm nghìn".

One parser reads the three languages from tables: atoms below a hundred, the word for a hundred, and the powers of a
thousand. Belgian and Swiss tens, hyphens of 1990, collectives ("une vingtaine") and fractions ("deux tiers") included;
"un", "a" and "một" count nothing by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import patterns
from lint.annotate.numeral_tables import ENGLISH, FRENCH, STARTS, TABLES, VI_BEFORE, VI_COUNTED, VIETNAMESE, Tables
from lint.annotate.units import BLANKS, after
from lint.model import Block
from lint.record import NamedTuple

WORD = patterns.compile(r"[\p{L}\p{M}]+")
RANK = patterns.compile(r"-(?:first|second|third|\p{L}{3,}th)\b")
MIXED = patterns.compile(r"[\s-]and[\s-](?:(?:a|one)[\s-])?(?P<part>half|quarter|three[\s-]quarters?)\b")
PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")} | dict.fromkeys(
    ("three quarters", "three-quarters", "three quarter", "three-quarter"), Decimal("0.75")
)
OF_A_POWER = patterns.compile(r"[\s-]an?[\s-](million|billion|trillion)\b")  # "a quarter of a million"
BEFORE_DEMI = frozenset(("un", "une", "bonne", "bon", "petite", "petit", "grosse", "gros"))  # not "deux demi-journées"
HALF, TEN, QUARTERS = Decimal("0.5"), Decimal(10), Decimal(4)
# Verbs that make "neuf" nine of them, and not new.
NINE_OF_THEM = frozenset(("ont", "sont", "étaient", "avaient", "seront", "auront", "avait"))
NINE_BEHIND = frozenset(("soit", "dont", "contre", "sur"))  # and what comes before it
# And what follows it in a list.
NINE_PLACED = frozenset(("à", "au", "aux", "dans", "en", "chez", "autres", "contre", "pour"))
# What rounds to "un tiers" in news copy.
FRACTION_SLACK = Decimal("0.03")


class Numeral(NamedTuple):
    """A number in words; `low` and `high` bound what it stands for."""

    start: int
    end: int
    value: Decimal
    low: Decimal
    high: Decimal
    fraction: bool = False


def find(block: Block, language: str) -> list[Numeral]:
    """The numbers in words of a block, in text order, read as in a language."""
    present = STARTS[language] & block.vocabulary
    return list(_read_all(block, present, language)) if present else []


def _read_all(block: Block, present: frozenset[str], language: str) -> Iterator[Numeral]:
    lower, done = block.lower, 0
    for start in sorted(offset for word in present for offset in places(lower, word)):
        if start < done:
            continue
        numeral = _read(block.text, lower, start, TABLES[language], language)
        if numeral is not None and numeral.start >= done:
            yield numeral
            done = numeral.end


def value_of(words: str, language: str) -> Decimal | None:
    """The value of a text that is one number in words and nothing else."""
    lower = words.lower()
    run = _Run(lower, 0, TABLES[language])
    return run.value() if run.end == len(lower) else None


def places(lower: str, word: str) -> Iterator[int]:
    """Where a word stands in a text, as a whole word."""
    offset = lower.find(word)
    while offset != -1:
        end = offset + len(word)
        if not (offset and lower[offset - 1].isalnum()) and not lower[end : end + 1].isalnum():
            yield offset
        offset = lower.find(word, end)


class _Run:
    """The longest number that begins at an offset. `end` is where it ends, `start` itself where there is none."""

    def __init__(self, lower: str, start: int, table: Tables) -> None:
        self.table = table
        self.lower = lower
        self.end = start
        self.total = Decimal(0)
        self.hundred = 0
        self.rest: int | None = None
        self.power = 0  # of the last power word, for what the words round to
        self.words: list[str] = []
        at, joined = start, False
        while (match := WORD.match(lower, at)) is not None:
            word = match[0]
            if word in table.joins and self.words:
                joined = True
            elif self._add(word, joined):
                self.words.append(word)
                self.end, joined = match.end(), False
            else:
                break
            at = self._gap(match.end())
            if at == -1:
                break

    def _gap(self, end: int) -> int:
        """Where the next word of the number would begin: after one blank or hyphen."""
        following = self.lower[end : end + 1]
        return end + 1 if following and following in BLANKS + "-" else -1

    def _add(self, word: str, joined: bool) -> bool:
        table = self.table
        if word in table.powers:
            return self._add_power(word)
        if word in table.hundreds:
            return self._add_hundred()
        if word in table.halves:
            return self._add_half(joined)
        value = table.atoms.get(word, table.units.get(word) if self.rest and self.rest % 10 == 0 else None)
        return value is not None and self._add_atom(value, word, joined)

    def _add_atom(self, value: int, word: str, joined: bool) -> bool:
        rest = self.rest
        if word == "năm" and rest is not None:
            return False  # "mười năm" is ten years, fifteen "mười lăm"
        if word == "mươi":
            if rest is None or not 2 <= rest <= 9:
                return False
            self.rest = rest * 10
        elif rest is None:
            if value == 0 and self.words:
                return False
            self.rest = value
        elif rest == 4 and value == 20 and self.words[-1] == "quatre":
            self.rest = 80
        elif rest >= 10 and rest % 10 == 0 and (0 < value < 10 or (rest in (60, 80) and 10 < value + 1 <= 17)):
            if joined and value not in (1, 11):
                return False
            self.rest = rest + value
        elif rest in (70, 90) and self.words[-1] == "dix" and 7 <= value <= 9:
            self.rest = rest + value
        else:
            return False
        return True

    def _add_hundred(self) -> bool:
        if self.hundred or self.rest == 0:
            return False
        self.hundred, self.rest = (self.rest or 1) * 100, None
        return True

    def _add_power(self, word: str) -> bool:
        power = self.table.powers[word]
        group = self.hundred + (self.rest or 0)
        if self.hundred == 0 and self.rest is None:
            if self.total and power > self.power:
                self.total = self.total.scaleb(power)
            elif word in self.table.bare and (not self.power or power < self.power):
                self.total += Decimal(1).scaleb(power)
            else:
                return False
        elif self.total and power >= self.power:
            self.total = (self.total + group).scaleb(power)
        else:
            self.total += Decimal(group).scaleb(power)
        self.hundred, self.rest, self.power = 0, None, power
        return True

    def _add_half(self, joined: bool) -> bool:
        if not self.power or self.hundred or self.rest is not None or (self.table is FRENCH and not joined):
            return False
        self.total += Decimal("0.5").scaleb(self.power)
        self.power -= 1
        return True

    def value(self) -> Decimal:
        return self.total + self.hundred + (self.rest or 0)

    def slack(self) -> Decimal:
        """Half of what the last word counts: "deux millions" is 1.5 to 2.5 million."""
        return HALF.scaleb(self.power if self.hundred == 0 and self.rest is None else 0)


def _read(text: str, lower: str, start: int, table: Tables, language: str) -> Numeral | None:
    word = WORD.match(lower, start)[0]
    if _is_name(text, start) or (language == "vi" and not _counts(text, lower, start, word)):
        return None
    before = _word_before(lower, start)
    if word in table.wholes:
        return _whole(lower, start, word, before, table)
    if word in table.collectives or word in table.fractions:
        return _lone(lower, start, word, before, table)
    begin = start
    if (word in table.powers and word not in table.bare) or (word in table.hundreds and language != "fr"):
        if before is None or before[0] not in table.ones:
            return None
        begin = before[1]
    run = _Run(lower, begin, table)
    if run.end <= start or (language == "fr" and _not_a_number(lower, start, run, before)):
        return None
    if language == "en" and RANK.match(lower, run.end):
        return None
    return _with_tail(lower, begin, run, table)


def _with_tail(lower: str, begin: int, run: _Run, table: Tables) -> Numeral:
    """A run with its decimals, or the collective, fraction or power that it counts."""
    value, slack, end = run.value(), run.slack(), run.end
    match = WORD.match(lower, end + 1) if lower[end : end + 1] in (*BLANKS, "-") else None
    word = match[0] if match else ""
    if match and word in table.points:
        decimals = _Run(lower, match.end() + 1, table)
        if decimals.end > match.end() + 1:
            digits = len(str(decimals.value()))
            value, slack, end = value + decimals.value().scaleb(-digits), HALF.scaleb(-digits), decimals.end
    elif match and table is ENGLISH and word in table.joins and (mixed := MIXED.match(lower, end)):
        value, slack, end = _mixed(lower, value, mixed.end(), mixed["part"], table)
    elif match and word in table.fractions and value < table.fractions[word] and word[-1] == "s":
        value = value / table.fractions[word]
        return Numeral(begin, match.end(), value, value - FRACTION_SLACK, value + FRACTION_SLACK, True)
    elif match and word == "phần" and table is VIETNAMESE:
        return _of_parts(lower, begin, value, match.end()) or Numeral(begin, end, value, value - slack, value + slack)
    elif match and word in table.collectives:
        value, end = value * table.collectives[word], match.end()
        slack = HALF * table.collectives[word]
        power = WORD.match(lower, end + 1) if table is VIETNAMESE else None
        if power and power[0] in table.powers:  # "hai chục triệu"
            scale = table.powers[power[0]]
            value, slack, end = value.scaleb(scale), slack.scaleb(scale), power.end()
    return Numeral(begin, end, value, value - slack, value + slack)


def _mixed(lower: str, value: Decimal, end: int, part: str, table: Tables) -> tuple[Decimal, Decimal, int]:
    """ "five and a half miles", "two and three-quarter million": the value, its slack and where it ends."""
    value, slack = value + PARTS[part], Decimal("0.05")
    power = WORD.match(lower, end + 1) if lower[end : end + 1] in BLANKS else None
    if power and power[0] in table.powers:
        scale = table.powers[power[0]]
        return value.scaleb(scale), slack.scaleb(scale), power.end()
    return value, slack, end


def _of_parts(lower: str, begin: int, value: Decimal, end: int) -> Numeral | None:
    """ "hai phần ba": two of three parts; None for what is no fraction ("hai mươi phần trăm")."""
    if lower.startswith("tư", end + 1) and value < QUARTERS and not lower[end + 3 : end + 4].isalpha():
        value /= QUARTERS
        return Numeral(begin, end + 3, value, value - FRACTION_SLACK, value + FRACTION_SLACK, True)
    parts = _Run(lower, end + 1, VIETNAMESE)
    if not value < parts.value() <= TEN or len(parts.words) != 1:
        return None
    value /= parts.value()
    return Numeral(begin, parts.end, value, value - FRACTION_SLACK, value + FRACTION_SLACK, True)


def _whole(lower: str, start: int, word: str, before: tuple[str, int] | None, table: Tables) -> Numeral | None:
    """ "la moitié des", "half of the"; "half a million", "un demi-million", "nửa triệu"; "half an hour", "nửa giờ"."""
    value, end = Decimal(table.wholes[word]), start + len(word)
    match = WORD.match(lower, end + 1)
    following = match[0] if match else ""
    if table is ENGLISH and following in table.ones:
        return _half_of(lower, start, match.end(), match.end() + 1, table, "en")
    if word == "demi":
        one = before is not None and before[0] in BEFORE_DEMI and lower[end : end + 1] == "-"
        return _half_of(lower, start, end, end + 1, table, "fr") if one else None
    if table is VIETNAMESE:
        return _half_of(lower, start, end, end + 1, table, "vi") if before is None or before[0] != "một" else None
    if table is ENGLISH:
        if following not in ("of", "the", "its", "their", "all"):
            return None
    elif before is None or before[0] not in ("la", "une", "sa"):
        return None
    return Numeral(start, end, value, value - FRACTION_SLACK, value + FRACTION_SLACK, True)


def _half_of(lower: str, start: int, end: int, begin: int, table: Tables, language: str) -> Numeral | None:
    """Half of the power, the collective or the unit of time or measure that begins at `begin`."""
    match = WORD.match(lower, begin)
    word = match[0] if match else ""
    if word in table.powers:
        value, end = HALF.scaleb(table.powers[word]), match.end()
    elif word in table.collectives:
        value, end = HALF * table.collectives[word], match.end()
    elif after(lower, begin, language) is not None:
        value = HALF
    else:
        return None
    return Numeral(start, end, value, value * Decimal("0.8"), value * Decimal("1.2"))


def _lone(lower: str, start: int, word: str, before: tuple[str, int] | None, table: Tables) -> Numeral | None:
    """ "une vingtaine de", "un tiers des", "a third of", "a dozen"."""
    if before is None or before[0] not in {*table.ones, "la", "le"}:
        return None
    end = start + len(word)
    match = WORD.match(lower, end + 1)
    following = match[0] if match else ""
    if word in table.fractions:
        if table is ENGLISH and following == "of" and (scale := OF_A_POWER.match(lower, match.end())):
            value = Decimal(1).scaleb(table.powers[scale[1]]) / table.fractions[word]
            return Numeral(before[1], scale.end(), value, value * Decimal("0.9"), value * Decimal("1.1"))
        if following not in ("de", "d", "des", "du", "of"):
            return None
        value = Decimal(1) / table.fractions[word]
        return Numeral(before[1], end, value, value - FRACTION_SLACK, value + FRACTION_SLACK, True)
    if table is FRENCH and following not in ("de", "d"):
        return None
    value = Decimal(table.collectives[word])
    if following == "de" and (power := WORD.match(lower, match.end() + 1)) and power[0] in table.powers:
        value, end = value.scaleb(table.powers[power[0]]), power.end()
    begin = start if table is FRENCH else before[1]
    return Numeral(begin, end, value, value * Decimal("0.85"), value * Decimal("1.2"))


def _word_before(lower: str, start: int) -> tuple[str, int] | None:
    """The word before an offset, across one blank, with its start."""
    end = start - 1
    if end < 1 or lower[end] not in BLANKS + "'’-":
        return None
    begin = end
    while begin and lower[begin - 1].isalpha():
        begin -= 1
    return (lower[begin:end], begin) if begin < end else None


def _is_name(text: str, start: int) -> bool:
    """Capitals within a sentence: "les Trente Glorieuses"; a hyphen before: "Saint-Cent"."""
    if text[start].isupper() and start >= 2:
        before = text[:start].rstrip(BLANKS)
        return bool(before) and before[-1] not in '.!?:«“"—–-\n;•' and text[start - 1] in BLANKS
    return start >= 2 and text[start - 1] == "-" and text[start - 2].isalpha()


def _not_a_number(lower: str, start: int, run: _Run, before: tuple[str, int] | None) -> bool:
    """ "Trois-Rivières", "pour cent", "un pont neuf"."""
    if lower.startswith((" et unième", " et onzième"), run.end):
        return True
    following = lower[run.end : run.end + 2]
    if len(following) == 2 and following[0] == "-" and following[1].isalpha():
        return True
    if run.words == ["cent"] or run.words == ["mille"]:
        return before is not None and before[0] in ("pour", "pourcent")
    if run.words == ["neuf"]:
        if (before is not None and before[0] in NINE_BEHIND) or lower[start - 1 : start] == "(":
            return False
        if lower.startswith((", soit ", ", dont "), run.end):
            return False
        match = WORD.match(lower, run.end + 1)
        plural = match is not None and match[0][-1] in "sx" and match[0] not in ("mais", "dans", "sans", "puis", "vers")
        verb = match is not None and match[0] in NINE_OF_THEM
        listed = lower[:start].rstrip(BLANKS)[-1:] in (":", ",", ";") or (before is not None and before[0] == "et")
        if listed and match is not None and match[0] in NINE_PLACED:
            return False
        return not plural and not verb and after(lower, run.end, "fr") is None
    return False


def _counts(text: str, lower: str, start: int, word: str) -> bool:
    """Whether a Vietnamese word is a number here: "năm" is a year as well, "ba" a father, "Ba Lan" Poland."""
    before = _word_before(lower, start)
    if (before and before[0] in VI_BEFORE) or text[:start].rstrip(BLANKS)[-1:].isdigit():
        return False
    match = WORD.match(text, start + len(word) + 1)
    following = match[0] if match else ""
    if text[start].isupper() and following[:1].isupper():
        return False
    if word in ("năm", "tư", "chín"):
        counted_before = before is not None and before[0] in VIETNAMESE.atoms
        return not counted_before and following.lower() in VI_COUNTED
    return following != "" or word not in ("ba", "tám")
