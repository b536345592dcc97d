"""A number of things and the list behind it: "dans cinq usines, à Vesoul, Tarare, Namur et Bergame"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from lint import patterns
from lint.annotate.words import table
from lint.model import NOTE, Hit, Related
from lint.model import Value as Shown
from lint.reckoning.values import Sentence, Value, Words
from lint.source import Span

MOST = 15
NAMED = r"(?:named|called|dubbed|titled|(?:pré|dé|sur)?nommée?s|baptisée?s|appelée?s|intitulée?s|mang tên|có tên)\s"
OPENERS = patterns.compile(
    rf",?\s{NAMED}(?!after)"
    r"|:\s?|\(|\s[—–-]\s|,\s(?:à savoir|soit|namely|gồm|là|cụ thể là)?\s?|\s(?:à savoir|namely|gồm|bao gồm|gồm có|là)\s"
)
APPOSED = patterns.compile(rf",\s?(?:{NAMED}|(?:à savoir|soit|namely|gồm|cụ thể là|là)\s)?$")
COLON = patterns.compile(r":\s?")
OPENING = {":": 2.0, "(": 1.5, "—": 1.0, "–": 1.0, "-": 1.0, ",": 0.0}  # weights
# "parmi les cinq premières", "among the five": who is named is not all of them.
AMONG = patterns.compile(r"(?:^|\W)(?:parmi|d entre|among|out of|trong số)(?: (?:les|ses|leurs|the|its|their))? ?$")
# What tells of the one named before it: "sinh năm 1966", "58 ans".
AGED = patterns.compile(r"(?:sinh năm|năm nay|née? (?:en|le)|born|aged)\b|\d+(?: (?:ans|tuổi)\b|$)")
DEFINITE = patterns.compile(r"(?:^|\W)(?:les|ses|leurs|nos|the|his|her|its|their) ?$")
REACH, LONGEST = 80, 400  # characters
CLOSERS = {"(": ")", "—": "—", "–": "–", "-": " - "}
NAMING = Words(
    {
        "fr": r"il s agit|ce (?:sont|seront|furent)|c étaient|(?:ils|elles) s appellent|(?:les|ses|leurs) (?:noms"
        r"|lauréats?|élus|gagnants)|on y trouve|y figurent|parmi (?:eux|elles)",
        "en": r"(?:they|these|those) (?:are|were|will be|include)|(?:the|its) (?:winners|names|finalists) are",
        "vi": r"đó là|gồm có|gồm|cụ thể là|lần lượt là|bao gồm",
    },
    start=r"\s*",
)
JOINT = Words(
    {
        "fr": r"\s(?:et|ou|ainsi que)\s(?:enfin |aussi )?",
        "en": r",?\s(?:and|or|as well as|&)\s(?:finally )?",
        "vi": r",?\s(?:và|hoặc|cùng|cũng như)\s",
    },
    "",
    "",
)
PART = Words(
    {  # of what is listed, or a list of something else
        "fr": r"notamment|etc|par exemple|entre autres|dont|comme|tels?|telles?|surtout|d autres|qui|que|où|mais|car"
        r"|selon|après|avant|pendant|depuis|lorsque|a|ont|est|sont|était|étaient|sera|seront|chacune?|l un|l autre"
        r"|premier|première|contre",
        "en": r"including|such as|etc|for example|among|like|especially|other|who|which|that|while|but|so|because"
        r"|when|after|before|according|is|are|was|were|has|have|had|said|will|each|either|first|against",
        "vi": r"như|chẳng hạn|v\.v|trong đó|ví dụ|khác|mà|khi|nhưng|nên|vì|theo|sau|trước|bị|sẽ|đã|được|mỗi|đầu",
    }
)
MANY = table(  # an item that is several things
    "des les ses leurs ces plusieurs quelques deux trois quatre cinq six sept huit neuf dix onze douze their his her",
    "several some two three four five six seven eight nine ten eleven twelve couple bốn năm sáu bảy tám chín mười",
    "famille family frères soeurs sœurs enfants jumeaux twins brothers sisters children các những vài hai ba",
)
NOT_LISTED = table(
    "trimestre semestre quarter exemplaire copie copy siecle century decennie decade saison season fois annee jour",
    "heure minute seconde mois semaine but set voix euro dollar page ligne mot lettre phrase time year day hour month",
    "month week goal vote cent word letter line half way lần năm ngày giờ phút tháng tuần điểm moitie personne people",
    "million milliard pour an ans degre tour manche point match person người tuổi game round",
)
OF = patterns.compile(r" (?:of the|of its|des|de ses|sur les|trong số)\b")
PLACED = patterns.compile(r"^(?:à|au|aux|en|in|at|ở|tại|gồm|từ|à l|à la)[\s'’]")
HIDDEN = patterns.compile(r"\([^()]*\)|«[^»]*»|“[^”]*”|\"[^\"]*\"")
DETERMINERS = table(
    "le la les l un une des du de d au aux à son sa ses leur leurs ce cette ces celui celle ceux the a an his her its",
    "their this that these those one một các những",
)
LEAST = 3.2


def lists(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """The numbers of a sentence with the list behind each, in it or named by the next sentence."""
    here = near[-1]
    language = here.block.language
    if len(near) > 1:
        return
    for value in here.values:
        number = value.value
        if (
            value.unit
            or value.ranged
            or value.loose
            or not 2 <= number <= MOST
            or number % 1
            or value.noun in NOT_LISTED
            or AMONG.search(value.before)
        ):
            continue
        for weight, span in _behind(value, here, language):
            apposed = APPOSED.search(here.block.text, 0, span.start) is not None
            least, most, more = _items(here.block.text[span.start : span.end], language, apposed)
            if most < 2:
                continue
            if least <= number <= most:
                yield 5, (value,), None
                break
            weight += more + _off(int(number), least, most)
            if weight >= LEAST:
                yield weight, (value,), _hit(value, least if number < least else most, here, span)
                break


def _behind(value: Value, here: Sentence, language: str) -> Iterator[tuple[float, Span]]:
    """The stretches that may be the list of a number, with the weight of what opens each."""
    block, text = here.block, here.block.text
    noun = value.quantity.noun
    start = max(value.span.end, noun.span.end if noun is not None else 0)
    for match in _openings(text, start, here.span.end):
        between, sign = text[start : match.start()], match[0].strip()[:1]
        end = text.find(CLOSERS[sign], match.end(), here.span.end) if sign in CLOSERS else here.span.end
        if sign == "," and between.split()[:1] == text[match.end() : end].split()[:1]:
            continue  # "trois domaines de la marine, de l'air et de la terre"
        if end < 0 or (any(c.isdigit() for c in between) and not OF.match(between)):
            continue
        weight = OPENING.get(sign, 1.5) if len(match[0].strip()) < 2 else 1.5
        weight -= 0.3 * (len(between.split()) > 4) + 0.5 * (noun is None)
        weight += 0.8 * (noun is not None and DEFINITE.search(value.before) is not None)
        yield weight, Span(match.end(), match.end() + len(text[match.end() : end].rstrip(" .;!")))
    after = block.sentence_at(here.span.end + 1) if here.span.end + 1 < len(text) else None
    if after is not None and after.start >= here.span.end:
        naming = NAMING[language].match(_plain(here, after))
        if naming is not None:
            yield 2.0, Span(after.start + naming.end(), after.end)


def _openings(text: str, start: int, end: int) -> Iterator[Any]:
    """What may open a list soon behind a number, and a colon farther on."""
    first = OPENERS.search(text, start, min(end, start + REACH))
    if first is not None:
        yield first
        if not first[0].startswith(":"):
            yield from islice(COLON.finditer(text, first.end(), min(end, start + 2 * REACH)), 1)


def _plain(here: Sentence, span: Span) -> str:
    return here.block.lower[span.start : span.end].replace("’", " ").replace("'", " ")


def _items(text: str, language: str, apposed: bool) -> tuple[int, int, float]:
    """How many items a list has, at least and at most, and what speaks for its being one."""
    text = _cut(PLACED.sub("", text)) if apposed else PLACED.sub("", text)
    shown = HIDDEN.sub(lambda match: "Q" * bool(match[0][0] != "("), text).strip(" .;!…")
    strong = ";" in shown
    parts = [part.strip() for part in shown.split(";" if strong else ",")]
    parts = [part for part in parts if part and not AGED.match(part.lower())]
    joint = JOINT[language]
    alone = len(parts) == 1 and not joint.search(shown)
    if not parts or len(shown) > LONGEST or alone or any(sign in text for sign in ("?", ":", "…", "...")):
        return 0, 0, 0
    led = joint.match(f" {parts[-1]}") is not None
    last = joint.sub("", f" {parts[-1]}", count=1) if led else parts[-1]
    split = 0 if led or strong else len(joint.findall(last))
    inner = sum(len(joint.findall(part)) for part in parts[:-1])
    items = [PLACED.sub("", item) for item in (*parts[:-1], *(joint.split(last) if split else [last]))]
    least, most = len(parts) + min(split, 1), len(parts) + split + inner
    return (least, most, _likely(items, led or split > 0, language)) if parts else (0, 0, 0)


def _cut(text: str) -> str:
    """The names that open a text, and what commas part from them: "Marie, Jeanne et Barbe, ont sonné"."""
    parts = [PLACED.sub("", part.strip()) for part in text.split(",")]
    alike = [_kind(part, part.lower().replace("’", "'").replace("'", " ").split()) for part in parts]
    stop = next((n for n, kind in enumerate(alike) if kind != alike[0]), len(parts))
    return ", ".join(parts[:stop]) if alike[0] != "word" and stop > 1 else text


def _likely(items: Sequence[str], joined: bool, language: str) -> float:
    words = [item.lower().replace("’", " ").replace("'", " ").split() for item in items]
    weight = 1.0 if joined else 0.0 if all(item[:1].isupper() for item in items) else -0.5
    longest = max(map(len, words))
    weight += 1.0 if longest <= 5 else 0.4 if longest <= 8 else -1.0
    kinds = {_kind(item, word) for item, word in zip(items, words, strict=True)}
    weight += 1.0 if len(kinds) == 1 else -0.5 * (len(kinds) - 1)
    part = PART[language]
    weight -= 1.2 * min(3, sum(part.search(" ".join(word)) is not None for word in words))
    return weight - 1.2 * any(not MANY.isdisjoint(word) for word in words) - any(c.isdigit() for i in items for c in i)


def _kind(item: str, words: Sequence[str]) -> str:
    if words and words[0] in DETERMINERS:
        return "determiner"
    return "name" if item[:1].isupper() or item.startswith("Q") else "word"


def _off(number: int, least: int, most: int) -> float:
    away = min(abs(number - least), abs(number - most))
    return 0.5 if away == 1 else 0.2 if away == 2 else -2.0


def _hit(value: Value, count: int, here: Sentence, listed: Span) -> Hit:
    block, noun = here.block, value.quantity.noun
    span = Span(value.span.start, max(value.span.end, noun.span.end if noun is not None else 0))
    values: dict[str, Shown] = {"stated": block.text[span.start : span.end], "items": count}
    return Hit("list", block, span, values, (Related(block, listed, "list"),), doubt=NOTE)
