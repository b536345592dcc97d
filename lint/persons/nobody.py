"""Names that are hardly a person's, and where the words of a block stand."""

from __future__ import annotations

from functools import lru_cache

from lint import patterns
from lint.annotate import countries
from lint.annotate.dictionary import is_common, is_known
from lint.annotate.fold import fold
from lint.annotate.name_grammar import FAMILIES, words
from lint.annotate.persons import Person
from lint.annotate.sexes import Word
from lint.model import Block, NameMention, Role
from lint.source import Span

SKIPPED = (Role.TITLE, Role.CAPTION, Role.BYLINE, Role.DATELINE, Role.TABLE, Role.LIST, Role.HEADING)
# Vietnamese words with which an address is another word, before or behind it.
OTHERWISE = words(
    "ông bà con nội ngoại chủ cụ lão già mẹ cháu cố tổ trùm đàn các những hai hàng cô chú bác đồng táo địa trời tây "
    "em trai gái hùng chị anh dâu rể giáo bé nàng đơn đọng vợ chồng ruột họ tiếng nước thầy dì cậu mợ thím người "
    "lập lẻ quạnh đặc"
)
PLACED = words(
    "in at from to near into of the across around outside via à en au aux vers près sur ở tại từ về tỉnh huyện xã "
    "phường quận thị phố bản làng thôn"
)
QUOTED = patterns.compile(r"[«“\"]?\s?[«“\"]\s?[\w.]+\s[\p{Lu}][\w'’ -]+\s?[»”\"]")  # a work
BODIES = words(
    "games cup university federation house court league council ministry association club school college museum "
    "committee party union park street river city hospital institute centre center festival championship olympics "
    "town rovers wanderers athletic mill ferries farm brewery quarry group holdings ltd limited plc inc news times "
    "post press herald parliament assembly agency bank company award prize sea ocean mountain island islands "
    "airport station theatre"
)
NUMERALS = words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy "
    "eighty ninety deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante "
    "soixante"
)


def offset(block: Block, span: Span) -> int:
    """Where a stretch of a block stands in the source."""
    return block.map.to_source(span).start


def may_be_nobody(person: Person) -> bool:
    """Whether a name whose sex is not known is hardly a person's."""
    language = person.names[0].block.language
    text = person.names[0].text
    if is_thing(person) or (language == "vi" and " " not in text):
        return True
    if person.titles or person.callings or any(name.office for name in person.names):
        return False
    if " of " in text or " de " in text or all(map(is_placed, person.names)):
        return True
    if " " not in text:
        return True
    first, *rest = text.split()
    family = fold(first) in FAMILIES
    if language == "vi":
        return not family and is_known(first.lower(), "vi")
    return is_common(first, language) and not (family and len(rest) > 1)  # "Mai Thi Huong"


def is_placed(name: NameMention) -> bool:
    """Whether a word for a place or a direction stands before a name."""
    word = name.block.lower[max(0, name.span.start - 12) : name.span.start].replace("'", " ").replace("’", " ").split()
    return bool(word) and word[-1] in PLACED and word[-2:-1] != ["trưởng"]  # the head of the village, thôn or bản


def is_thing(person: Person) -> bool:
    return _names_a_thing(person.names[0].text, person.names[0].block.language)


def is_work(person: Person) -> bool:
    """Whether a name with its address stands alone in quotation marks: « Madame Bovary »."""
    return any(
        name.office and QUOTED.match(name.block.text, max(0, name.span.start - len(name.office) - 3))
        for name in person.names
    )


@lru_cache(4096)
def _names_a_thing(text: str, language: str) -> bool:
    if not NUMERALS.isdisjoint(fold(text).replace("-", " ").split()[:1]):
        return True  # "Twenty-two Sunda pangolins"
    bare = text.removesuffix("'s").removesuffix("’s")
    known = countries.by_name(bare, language) or countries.by_adjective(fold(bare), language) or countries.places(bare)
    return bool(known) or bool(BODIES & set(fold(text).split()))


def is_bare(block: Block, word: Word) -> bool:
    """Whether a Vietnamese address stands for a name: no name and no word follows with which it is another."""
    text = block.text
    following = text[word.span.end : word.span.end + 12].split()[:1]
    before = block.lower[max(0, word.span.start - 8) : word.span.start].split()[-1:]
    apart = bool(following) and (not following[0][0].isalpha() or following[0][0].islower())
    nam = block.lower[word.span.start : word.span.end] in ("nam", "nữ")
    return nam or (apart and OTHERWISE.isdisjoint([*(each.strip(".,;:”“") for each in following), *before]))
