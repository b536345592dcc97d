"""The forms in which an article writes its names, each with its places."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint import patterns
from lint.annotate import offices
from lint.annotate.fold import fold
from lint.annotate.name_grammar import FAMILIES, words
from lint.model import Article, NameMention
from lint.record import NamedTuple
from lint.source import Span

# Between the parts of a name that are compared on their own: "Université de Hanoï" holds "Hanoï".
CONNECTORS = (" de la ", " de l'", " de l’", " de ", " du ", " des ", " d'", " d’", " of the ", " of ")

ANYBODY = words("homologue leader responsable chef counterpart chief dr docteur")
# Words right before a form that the text cites for its spelling: "on écrivait Kief".
WRITTEN = (
    *("écriv", "écrir", "s'écri", "s’écri", "orthograph", "graphie"),
    *("spell", "spelt", "written", "viết", "translit"),
)
# Words before a form, right before one and behind one, that make it another name, or speak of its letters.
OTHER_NAME = (
    "sous le nom", "pseudonyme", "nom de scène", "nom de plume", "nom de jeune fille", "s'appel", "surnom", "rebaptis",
    "stage name", "pen name", "maiden name", "known as", "nicknam", "renamed", "under the name", "bút danh",
    "nghệ danh", "tên thật", "tên khai sinh", "biệt danh",
)  # fmt: skip
BORN_AS = (" née ", " né ", " born ", " dit ", " dite ", " alias ", " aka ", " tức ")
SAID = ("», dit ", "» dit ", "”, dit ", "” dit ", '", dit ', '" dit ')  # a verb of speech, no "known as"
SPELLED = (" avec un ", ", avec un ", " with a ", ", with a ", " with an ", " sans ")
NAMESAKES = ("homonym", "confondre avec", "namesake", "no relation", "confused with", "trùng tên", "cùng tên")
# Words right before a name that make it one of a street, a building, a prize.
FOUND_BY = tuple(
    f"{noun} {linker}" for noun in ("maladie", "syndrome", "théorème", "effet", "bệnh") for linker in ("de", "d'")
)
FOUND = tuple(f"{mark} {noun}" for mark in ("'s", "’s", "") for noun in ("disease", "syndrome", "theorem", "effect"))
THINGS = words(
    "rue avenue boulevard place square quai pont allée impasse rond-point carrefour station gare aéroport stade parc "
    "lycée collège école hôpital clinique musée théâtre prix fondation institut université promotion salle résidence "
    "cité hôtel villa bibliothèque médiathèque gymnase paquebot frégate porte-avions sous-marin street "
    "airport stadium hospital school prize foundation library ship đường phố sân trường quảng"
)
KIN = words(
    "frère sœur soeur fils fille père mère jumeau jumelle cousin cousine brother sister son daughter father mother "
    "twin nephew niece oncle tante neveu nièce em anh chị trai gái"
)
ADDRESSES = {
    **dict.fromkeys(("m", "mm", "mr", "monsieur", "sir", "ông", "anh", "chú"), "man"),
    **dict.fromkeys(("mme", "mmes", "mlle", "madame", "mrs", "ms", "miss", "bà", "chị", "cô"), "woman"),
}


RELATIVES = (
    r"(?:(?:demi-|demie-|beau-|belle-)?(?:frère|sœur|soeur|fils|fille|père|mère)|cousine?|neveu|nièce|oncle|tante|épouse"
    r"|époux|mari|femme|veuve|(?:grand|petit|petite)-(?:père|mère|fils|fille)|jumeau|jumelle"
    r"|(?:half-|step)?(?:brother|sister|son|daughter|father|mother)(?:-in-law)?|twin|cousin|nephew|niece|uncle|aunt|wife"
    r"|husband|widow|grand(?:son|daughter|father|mother))"
)
KIN_BEFORE = (
    r"(?:^|[.!?»”]\s)(?:son|sa|his|her)\s(?:[\w-]+\s)?[\w-]+,\s$|"  # "Her teacher, Vu Thi Thoa"
    rf"\b(?:son|sa|ses|leur|his|her|their|['’]s)\s(?:[\w-]+\s)?{RELATIVES}(?:\s[\w-]+)?,?\s$"
    r"|\b(?:em|anh|chị)\s(?:trai|gái|ruột|họ|sinh đôi)(?:\s(?:là|tên))?,?\s$|\b(?:con\s(?:trai|gái)|vợ|chồng|bố|mẹ)\s$"
)
KIN_BEHIND = rf",\s(?:son|sa|leur|his|her|their)\s(?:[\w-]+\s)?{RELATIVES}\b"


class Form(NamedTuple):
    """A name as it is written, and its places in text order."""

    text: str
    folded: str
    uses: list[NameMention]


def by_language(article: Article) -> dict[str, list[Form]]:
    """The forms of each language's names."""
    languages: dict[str, dict[str, Form]] = {}
    for name in article.names:
        forms = languages.setdefault(name.block.language, {})
        compound = " d" in name.text or " of " in name.text
        for part in _parts(name) if compound else (name,):
            text = part.text.replace("’", "'").replace("\u00a0", " ")
            if text in forms:
                forms[text].uses.append(part)
            else:
                forms[text] = Form(text, fold(text), [part])
    return {language: list(forms.values()) for language, forms in languages.items()}


def _parts(name: NameMention) -> Iterator[NameMention]:
    """The parts of a name of several words; the name itself where no connector parts it."""
    text = name.text
    cuts = [(at, len(each)) for each in CONNECTORS for at in _places(text, each)]
    if not cuts:
        yield name
        return
    start = 0
    for at, length in [*sorted(cuts), (len(text), 0)]:
        if at > start:
            span = Span(name.span.start + start, name.span.start + at)
            yield NameMention(name.block, span, text[start:at], name.office)
        start = at + length


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at != -1:
        yield at
        at = text.find(part, at + 1)


def in_one_sentence(one: Form, other: Form) -> bool:
    """Whether a sentence holds both forms: two persons, or a remark on spelling."""
    for use in one.uses:
        same = [its.span.start for its in other.uses if its.block is use.block]
        if same:
            sentence = use.block.sentence_at(use.span.start)
            if any(sentence.start <= start < sentence.end for start in same):
                return True
    return False


def namesakes(one: Form, other: Form) -> bool:
    """Whether a sentence with one of the forms says that somebody else bears a name like it; of family names alone,
    which several may bear, with the rarer form."""
    rarest = min(len(one.uses), len(other.uses))
    uses = [use for form in (one, other) if " " in form.text or len(form.uses) == rarest for use in form.uses]
    sentences = (use.block.text[slice(*use.block.sentence_at(use.span.start))] for use in uses)
    return any(said in sentence for sentence in sentences for said in NAMESAKES)


def are_siblings(one: Form, other: Form) -> bool:
    """Whether two full names differ in the given name alone, and a word for a relative stands before one."""
    some, others = one.folded.split(), other.folded.split()
    family = slice(0, -1) if some[0] in FAMILIES else slice(1, None)
    if not some[family] or some[family] != others[family]:
        return False
    firsts = [form.uses[0] for form in (one, other)]
    before = [use.block.lower[max(0, use.span.start - 24) : use.span.start].rpartition(".")[2] for use in firsts]
    return any(not KIN.isdisjoint(text.replace(",", " ").split()) for text in before)


def named_otherwise(form: Form) -> bool:
    """Whether the words at a form say that it is another name of somebody: "sous le nom de", "née", "avec un d"."""
    for use in form.uses:
        before = use.block.lower[max(0, use.span.start - 36) : use.span.start].replace("’", "'")
        behind = use.block.lower[use.span.end : use.span.end + 24]
        born = before.endswith(BORN_AS) and not before.endswith(SAID)
        if born or any(word in before for word in OTHER_NAME) or any(word in behind for word in SPELLED):
            return True
    return False


def cited(form: Form) -> bool:
    """Whether a form stands only where the text speaks of its spelling."""
    return all(_word_before(use).startswith(WRITTEN) for use in form.uses)


def is_thing(form: Form) -> bool:
    """Whether a form stands only in the names of streets, buildings, prizes: those who named them wrote it so."""
    words_before = (_word_before(use).rpartition("'")[2].rpartition("’")[2] for use in form.uses)
    return all(word in THINGS or _is_found_by(use) for word, use in zip(words_before, form.uses, strict=True))


def _is_found_by(use: NameMention) -> bool:
    """Whether a finding goes by a name: "la maladie de Charcot", "Parkinson's disease"."""
    before = use.block.lower[max(0, use.span.start - 20) : use.span.start].replace("’", "'").rstrip()
    return before.endswith(FOUND_BY) or use.block.lower.startswith(FOUND, use.span.end)


def _word_before(use: NameMention) -> str:
    before = use.block.text[max(0, use.span.start - 30) : use.span.start].rstrip(" \u00a0«“\"'‘:").split()
    return before[-1].lower() if before else ""


def relatives(one: Form, other: Form) -> bool:
    """Whether a name is brought in as that of a relative behind the other one: "Jean Roy. Son frère cadet, Jan Roy"."""
    for kin, known in ((one, other), (other, one)):
        use, first = kin.uses[0], known.uses[0]
        if (first.block.paragraph, first.span) < (use.block.paragraph, use.span) and _is_relative(use):
            return True
    return False


def _is_relative(use: NameMention) -> bool:
    low, (start, end) = use.block.lower, use.span
    before = patterns.compile(KIN_BEFORE).search(low, max(0, start - 40), start)
    return before is not None or patterns.compile(KIN_BEHIND).match(low, end) is not None


def take_turns(one: Form, other: Form) -> bool:
    """Whether two forms stand by turns, twice each or more: two persons on one list."""
    places = sorted((use.block.map.to_source(use.span).start, form.text) for form in (one, other) for use in form.uses)
    turns = sum(before != after for (_, before), (_, after) in pairwise(places))
    return turns > 2 and min(len(one.uses), len(other.uses)) > 1


def differ_in_title(one: Form, other: Form) -> bool:
    """Whether two forms never bear the same title, or are a woman's and a man's name."""
    pairs = zip(_titles(one), _titles(other), strict=True)
    return any(bool(its and others) and not its & others for its, others in pairs)


def _titles(form: Form) -> tuple[set[str], set[str]]:
    """The offices before a form, but for those that anybody may bear, and the forms of address."""
    heads = {offices.head(use.office, use.block.language) for use in form.uses if use.office}
    addressed = {ADDRESSES[head] for head in heads if head in ADDRESSES}
    return {head for head in heads if head and head not in ADDRESSES and head not in ANYBODY}, addressed
