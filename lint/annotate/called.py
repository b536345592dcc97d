"""Persons whom Vietnamese copy calls by a name that nobody bears: "ông Cường" where only Đoàn Trung Kiên was presented.

After the full name, copy goes on with a form of address and the last word of the name, or the last two.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.forms import Form
from lint.annotate.lookalikes import Pair
from lint.annotate.name_grammar import FAMILIES, words
from lint.annotate.variants import nearly
from lint.model import Article, NameMention
from lint.source import Span

CALL = patterns.compile(
    r"\b(?P<address>[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]ụ|[Tt]hầy)[ \u00a0]"
    r"(?P<name>\p{Lu}[\p{Ll}\p{M}]+)(?![\p{L}\p{M}.-])(?! \p{Lu})"
    r"(?! (?:quyền|trưởng|tịch|đốc|tướng|sứ|án|thư|lý|viên|giám|vương|hoàng|tổng)\b)"  # a title: "ông Toàn quyền"
)
# Names by birth order, and persons of legend.
FOLK = words("hai ba tư bốn năm sáu bảy tám chín mười út cả táo địa bụt trời trăng trưng chúa nội ngoại xã")
SOUNDS = {"tr": "c", "ch": "c", "gi": "z", "d": "z", "r": "z", "s": "x", "n": "l", "ngh": "g", "ng": "g"}
UNITS = words("xã phường huyện quận tỉnh phố ty trường chợ cầu sông tàu làng thôn ấp đường chùa hồ núi đảo bãi cảng")
WOMEN = words("bà chị cô")
PRESENTED = words("tuổi sinh ngụ trú quê sống giám chủ trưởng phó nguyên cựu đại tổng bí một là")


def find(article: Article, forms: list[Form]) -> Iterator[Pair]:
    """The pairs among the forms of a Vietnamese page and what stands behind its forms of address."""
    several = [form for form in forms if " " in form.text]
    full = [form for form in several if _is_full(form)]
    if not several:
        return
    borne = {word for form in several for word in form.text.lower().split()}
    for form in _calls(article):
        word = form.text.lower()
        if len(form.uses) == 1 and word not in borne and word not in FOLK and not _is_presented(form.uses[0]):
            yield from _unheard(form, full, several)
    for form in forms:
        if form.text.count(" ") == 1 and len(form.uses) == 1 and not _is_presented(form.uses[0]):
            yield from _half_heard(form, form.text.lower().split(), full, forms)
    yield from _lengthened(full)
    yield from _of_one_kind([form for form in forms if form.text.count(" ") == 1])


def _calls(article: Article) -> list[Form]:
    """The single words that stand behind a form of address, with all their places."""
    forms: dict[str, Form] = {}
    for block in article.prose:
        if block.language == "vi":
            for match in CALL.finditer(block.text):
                text = match["name"]
                use = NameMention(block, Span(*match.span("name")), text, match["address"])
                forms.setdefault(text, Form(text, fold(text), [])).uses.append(use)
    return list(forms.values())


def _is_full(form: Form) -> bool:
    parts = form.folded.split()
    return len(parts) > 1 and parts[0] in FAMILIES and len(parts) < 6


def _is_presented(use: NameMention) -> bool:
    """Whether an age, a place or a title follows a name."""
    behind = use.block.text[use.span.end : use.span.end + 24].lower()
    if behind[:2] not in (", ", " ("):
        return False
    return behind[2:3].isdigit() or behind[2:].split(" ")[0].strip(",") in PRESENTED


def _unheard(form: Form, full: list[Form], several: list[Form]) -> Iterator[Pair]:
    """One word with a form of address: the person who was named last before it, or one whose name it resembles."""
    use = form.uses[0]
    alike = [one for one in full if _resembles(form.text, one.text.split()[-1])]
    if len(form.text) > 4:
        alike += [one for one in several if nearly(form.folded, one.folded.split()[-1])]
    near = [one for one in full if any(its.block is use.block and its.span < use.span for its in one.uses)]
    before = near or [one for one in full if _may_be(one, use)]
    if alike:
        yield Pair("letter", alike[0], form)
    elif before:
        yield Pair("called", before[-1], form, doubt=len(near) != 1)


def _may_be(form: Form, use: NameMention) -> bool:
    """Whether a full name stands above a mention, with a form of address for the same gender."""
    sexes = {each.office.lower() in WOMEN for each in form.uses if each.office}
    above = form.uses[0].block.map.to_source(form.uses[0].span) < use.block.map.to_source(use.span)
    return above and sexes == {(use.office or "").lower() in WOMEN}


def _resembles(one: str, other: str) -> bool:
    first, second = fold(one), fold(other)
    return first == second or (nearly(first, second) and len(first) > 2) or _sound(first) == _sound(second)


def _sound(word: str) -> str:
    """A folded syllable with one letter for the beginnings that many say alike: "tri" and "chi"."""
    start = next((each for each in SOUNDS if word.startswith(each)), "")
    return (SOUNDS[start] + word[len(start) :] if start else word).replace("y", "i")


def _half_heard(form: Form, parts: list[str], full: list[Form], forms: list[Form]) -> Iterator[Pair]:
    """Two words of which one is not the person's: "Quỳnh Tri" for Lê Quỳnh Chi."""
    tails = [(one, one.text.lower().split()[-2:]) for one in full if one.text.count(" ") > 1]
    if any(tail == parts for _, tail in tails) or any(one is form for one in full):
        return
    tails += [(one, one.text.lower().split()) for one in forms if one.text.count(" ") == 1 and len(one.uses) > 1]
    for one, tail in tails:
        if tail[0] == parts[0] or tail[1] == parts[1]:
            alike = [_sound(fold(word)) for word in tail] == [_sound(fold(word)) for word in parts]
            if alike or (one.text.count(" ") > 1 and any(its.text.lower().split() == tail for its in forms)):
                yield Pair("letter", one, form, doubt=not alike)
                return


def _lengthened(full: list[Form]) -> Iterator[Pair]:
    """Full names that differ in one word, or of which one lacks a word between the first and the last."""
    for at, one in enumerate(full):
        parts = one.text.lower().split()
        for other in full[at + 1 :]:
            its = other.text.lower().split()
            if len(other.uses) > 1 or _is_presented(other.uses[0]) or len(parts) < 3 or len(its) < 3:
                continue
            odd = [pair for pair in zip(parts, its, strict=False) if pair[0] != pair[1]]
            if len(parts) == len(its) and len(odd) == 1:
                yield Pair("letter", one, other, doubt=not any(_resembles(*pair) for pair in odd))
            elif abs(len(parts) - len(its)) == 1 and _lacks(*sorted((parts, its), key=len)):
                yield Pair("letter", one, other, doubt=True)


def _of_one_kind(forms: list[Form]) -> Iterator[Pair]:
    """Two names of two words behind one noun that differ in a word by a letter: "xã Đông Thạnh", "xã Đông Thạch"."""
    for at, one in enumerate(forms):
        for other in forms[at + 1 :]:
            parts, its = one.folded.split(), other.folded.split()
            odd = [pair for pair in zip(parts, its, strict=False) if pair[0] != pair[1]]
            if len(parts) != len(its) or len(odd) != 1 or min(map(len, odd[0])) < 4:
                continue
            if nearly(*odd[0]) and _noun(one) == _noun(other) != "":
                yield Pair("letter", one, other, doubt=True)


def _noun(form: Form) -> str:
    """The noun of a place or a company right before the first place of a name; empty for others."""
    use = form.uses[0]
    word = use.block.text[max(0, use.span.start - 12) : use.span.start].split()[-1:]
    return word[0].lower() if word and word[0].lower() in UNITS else ""


def _lacks(short: list[str], long: list[str]) -> bool:
    return any(short == long[:at] + long[at + 1 :] for at in range(1, len(long) - 1))
