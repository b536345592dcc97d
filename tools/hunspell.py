"""Every form of a hunspell dictionary, with the morphological fields of entry and affixes.

Reads what the French and English dictionaries use: long flags, suffixes on suffixes, NEEDAFFIX, prefixes. Prefixes
that hold an apostrophe are elisions (l', d', qu') and are left out: text is cut at apostrophes before it is looked up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

Fields = tuple[str, ...]


class Affix(NamedTuple):
    """One way to change a stem: what goes, what comes, flags and fields of the result, and when it applies."""

    strip: str
    add: str
    flags: frozenset[str]
    condition: re.Pattern[str] | None
    fields: Fields


class Affixes(NamedTuple):
    suffixes: dict[str, list[Affix]]
    prefixes: dict[str, list[Affix]]
    flag_length: int
    need_affix: str


def forms(aff: str, dic: str) -> dict[str, set[Fields]]:
    """The text of an .aff and of a .dic file as {form: readings}; a reading is a tuple like ("po:nom", "is:fem")."""
    affixes = read_affixes(aff)
    found: dict[str, set[Fields]] = defaultdict(set)
    for line in dic.split("\n")[1:]:
        if line and not line.startswith(("\t", "#")):
            for form, fields in expand(line, affixes):
                found[form].add(fields)
    return dict(found)


def read_affixes(aff: str) -> Affixes:
    """Parse an .aff file. Flags are one character long unless it says `FLAG long`."""
    lines = [line.split() for line in aff.split("\n")]
    flag_length = 2 if ["FLAG", "long"] in lines else 1
    need = next((words[1] for words in lines if words[:1] == ["NEEDAFFIX"]), "")
    suffixes: dict[str, list[Affix]] = defaultdict(list)
    prefixes: dict[str, list[Affix]] = defaultdict(list)
    for words in lines:
        if words[:1] == ["SFX"] and not _is_header(words):
            suffixes[words[1]].append(_affix(words, "(?:{})$", flag_length))
        elif words[:1] == ["PFX"] and not _is_header(words) and "'" not in words[3]:
            prefixes[words[1]].append(_affix(words, "^(?:{})", flag_length))
    return Affixes(suffixes, prefixes, flag_length, need)


def _is_header(words: list[str]) -> bool:
    return len(words) == 4 and words[2] in ("Y", "N") and words[3].isdigit()


def _affix(words: list[str], frame: str, flag_length: int) -> Affix:
    strip = "" if words[2] == "0" else words[2]
    add, _, flags = words[3].partition("/")
    condition = words[4] if len(words) > 4 and ":" not in words[4] else "."
    return Affix(
        strip,
        "" if add == "0" else add,
        _flags(flags, flag_length),
        None if condition == "." else re.compile(frame.format(condition)),
        tuple(word for word in words[4:] if ":" in word and not word.startswith("[")),
    )


def _flags(text: str, length: int) -> frozenset[str]:
    return frozenset(text[i : i + length] for i in range(0, len(text), length))


def expand(line: str, affixes: Affixes) -> Iterator[tuple[str, Fields]]:
    """All forms of one .dic line, each with its fields."""
    head, *fields = re.split(r"\s+(?=[a-z]{2}:)", line.strip())
    stem, _, flag_text = head.partition("/")
    flags = _flags(flag_text, affixes.flag_length)
    made = list(_suffixed(stem, flags, tuple(fields), affixes, depth=0))
    if affixes.need_affix not in flags:
        made.append((stem, tuple(fields)))
    yield from made
    for flag in flags:
        for affix in affixes.prefixes.get(flag, ()):
            for form, own in made:
                if _applies(affix, form):
                    yield affix.add + form.removeprefix(affix.strip), own
            if _applies(affix, stem):
                yield from _prefixed(affix.add + stem.removeprefix(affix.strip), affix, tuple(fields), affixes)


def _applies(affix: Affix, form: str) -> bool:
    return form.startswith(affix.strip) and (not affix.condition or bool(affix.condition.search(form)))


def _prefixed(form: str, affix: Affix, fields: Fields, affixes: Affixes) -> Iterator[tuple[str, Fields]]:
    """A stem with a prefix, and the suffixes that only the prefix allows."""
    if affixes.need_affix not in affix.flags:
        yield form, fields
    yield from _suffixed(form, affix.flags, fields, affixes, depth=0)


def _suffixed(
    stem: str, flags: frozenset[str], fields: Fields, affixes: Affixes, depth: int
) -> Iterator[tuple[str, Fields]]:
    for flag in flags:
        for affix in affixes.suffixes.get(flag, ()):
            if not stem.endswith(affix.strip) or (affix.condition and not affix.condition.search(stem)):
                continue
            form = stem[: len(stem) - len(affix.strip)] + affix.add
            if affixes.need_affix not in affix.flags:
                yield form, fields + affix.fields
            if depth == 0 and affix.flags:
                yield from _suffixed(form, affix.flags, fields + affix.fields, affixes, depth + 1)
