"""Names that nobody introduced, beside a person's that they resemble: "Turner" where only Ann Tuner was presented,
"Paul Morel" where all the rest of the copy has Pierre Morel.

Copy presents a person once with the full name and goes on with the family name. A family name without a full one, or
a full name that comes without any presentation though another person bears its family name, may be a slip.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from lint import patterns
from lint.annotate import gender, offices
from lint.annotate.dictionary import is_common, is_given, is_known, is_word
from lint.annotate.fold import fold
from lint.annotate.forms import ADDRESSES, Form
from lint.annotate.lookalikes import Pair
from lint.annotate.name_grammar import FAMILIES, words
from lint.annotate.persons import FAMILY
from lint.annotate.variants import alike, nearly, shuffled, sound
from lint.model import NameMention

SHORTEST = 4  # letters of a family name that is compared
RARE = 6  # letters of a word alone that is compared with another
CERTAIN = 5  # letters of one that needs nobody who speaks
# Words of speech right behind a name, and right before one.
SAYS = {
    "fr": words(
        "a avait dit déclare explique précise ajoute assure affirme raconte confie souligne estime rappelle indique "
        "conclut résume insiste lance promet regrette répond témoigne reconnaît annonce soupire sourit note espère "
        "veut compte se s'est n'a n'est ne est était leur lui y en elle qui"
    ),
    "en": words(
        "said says added adds told tells explained explains noted notes recalled recalls hopes hoped believes believed "
        "declined wants wanted plans planned warned admitted insisted argued replied acknowledged promised described "
        "has had was is will would also did does thinks thought expects expected denied denies called wrote won"
    ),
    "vi": words("nói cho chia kể nhận khẳng nhấn bày biết là đã sẽ cũng chưa không được mong hy khuyên đề tin từng"),
}
SAID = {
    "fr": words(
        "dit déclaré déclare expliqué explique précisé précise ajouté ajoute assuré assure affirmé affirme raconté "
        "raconte confié confie souligné souligne estimé estime rappelé rappelle indiqué indique conclu conclut résumé "
        "résume insisté insiste lancé lance promis promet regretté regrette répondu répond témoigné témoigne reconnu "
        "reconnaît annoncé annonce soupiré soupire sourit poursuivi poursuit noté note espéré espère selon d'après "
        "glissé glisse plaidé plaide martelé martèle admis admet prévenu prévient réagi réagit commenté commente par"
    ),
    "en": words("said says added adds told to explained noted recalled replied wrote insisted argued by"),
    "vi": words("theo"),
}
PLACED = words("à en dans au aux vers depuis près sur in at from near to into outside around across tại ở đến từ")
FEMININE = ("e", "le", "ne", "te", "se", "ie", "ine", "ette")
FRAMES = words("selon pour d'après chez avec contre to for like with")
CLOSED = patterns.compile(r"the (?:[\w’'-]+ ){0,3}[\w’'-]+[,.]")  # "Ann Cole, the hunter's sister, ran"
COUPLED = words("et and & ou or ni nor les the và")


def find(forms: list[Form], language: str) -> Iterator[Pair]:
    """The pairs among the forms of one language."""
    full = [form for form in forms if " " in form.text]
    bearers: dict[str, list[Form]] = defaultdict(list)
    for form in full:
        bearers[form.folded.rpartition(" ")[2]].append(form)
    yield from _unheard(forms, full, bearers, language)
    for family, bearing in bearers.items():
        if len(bearing) > 1 and len(family) >= SHORTEST - 1:
            yield from _two_given(bearing, language)
    yield from _but_one(full)
    yield from _alone(forms, language)


# --- A family name that nobody bears ----------------------------------------------------------------------------------


def _unheard(forms: list[Form], full: list[Form], bearers: dict[str, list[Form]], language: str) -> Iterator[Pair]:
    """Family names alone that are a slip away from a person's who was introduced."""
    borne = {word for form in full for word in form.folded.split()}
    near: dict[str, set[str]] = defaultdict(set)
    for family in bearers:
        if len(family) >= SHORTEST:
            for key in _keys(family):
                near[key].add(family)
    for form in forms:
        if " " in form.text or form.folded in borne or len(form.folded) < SHORTEST or len(form.uses) > 2:
            continue
        families = {family for key in _keys(form.folded) for family in near.get(key, ()) if alike(form.folded, family)}
        if len(form.folded) <= CERTAIN:
            families = {family for family in families if family[0] == form.folded[0]}
        families = {family for family in families if any(map(_is_person, bearers[family]))}
        if families and _may_be_borne(form, language):
            family = min(families, key=lambda each: (sorted(each) != sorted(form.folded), each))
            yield Pair("letter", _family_of(bearers[family], forms, family), form)


@lru_cache(4096)
def _keys(word: str) -> frozenset[str]:
    """A word, what is left of it without one of its letters, its sound, its letters in order: words that are alike
    share one of these."""
    less = [word[:at] + word[at + 1 :] for at in range(len(word))]
    return frozenset((word, sound(word), shuffled(word), *less))


def _may_be_borne(form: Form, language: str) -> bool:
    """Whether a word alone stands as a person's name would."""
    spoken = any(_speaks(use) or _is_presented(use, None) for use in form.uses)
    if any(map(_is_placed, form.uses)):
        return False
    return spoken or (len(form.folded) >= CERTAIN and not is_known(form.text, language))


def _family_of(bearing: list[Form], forms: list[Form], family: str) -> Form:
    """A family name with all its places, alone and in full names."""
    text = bearing[0].text.rpartition(" ")[2]
    alone = [form for form in forms if form.folded == family]
    return Form(text, family, [use for form in (*bearing, *alone) for use in form.uses])


def _alone(forms: list[Form], language: str) -> Iterator[Pair]:
    """Two words that no dictionary has, each alone and once, a slip apart: "Saint-Cirq" and "Saint-Circq"."""
    near: dict[str, Form] = {}
    for form in forms:
        if " " in form.text or len(form.uses) > 1 or len(form.folded) < RARE or is_known(form.text, language):
            continue
        if form.text.rpartition("-")[2][:1].islower():
            continue  # "Russian-backed"
        for key in _keys(form.folded):
            other = near.setdefault(key, form)
            one, its = form.folded, other.folded
            if other is not form and alike(one, its):
                yield Pair("letter", other, form, doubt=True)
                break


# --- Two given names --------------------------------------------------------------------------------------------------


def _two_given(bearing: list[Form], language: str) -> Iterator[Pair]:
    """Full names with one family name, of which the later comes without presentation and stands once."""
    first, *others = sorted(bearing, key=lambda form: form.uses[0].block.map.to_source(form.uses[0].span).start)
    count = len(first.text.split())
    for other in others:
        given, its = first.folded.rpartition(" ")[0], other.folded.rpartition(" ")[0]
        if given.split()[0] == its.split()[0]:
            continue  # "Debian Package Tracker", "Debian Security Tracker"; "Ann M Cole", "Ann M. Cole"
        if len(other.text.split()) != count or count > 3 or _is_part(given, its) or _is_part(its, given):
            continue
        if len(other.uses) > 1 or _of_relatives(first, other, language) or not _is_person(first):
            continue
        use = other.uses[0]
        close = given[0] == its[0] or alike(given, its) or _same_office(first, use)
        titled = _is_titled(use, first)
        named = use.office is not None or _is_named(other.text, language)
        if named and (close or not titled) and its not in ADDRESSES and not _is_apposed(use):
            bare = not any(_is_presented(each, None) for each in first.uses)
            yield Pair("given", first, other, doubt=titled or bare or not close)


def _is_named(text: str, language: str) -> bool:
    """Whether a full name begins with what can be a given name and ends with what is hardly a word."""
    given, *_, family = text.split()
    return is_given(given, language) and not is_common(family, language)


def _is_part(one: str, other: str) -> bool:
    """Whether a given name is part of another: "Luc" of "Jean-Luc", "J" of "Jean", "Michel" of "Michèle"."""
    if other.startswith(one) and other[len(one) :] in FEMININE:
        return True
    return one in other.split("-") or one in other.split() or (len(one) < 3 and other.startswith(one[0]))


def _same_office(first: Form, use: NameMention) -> bool:
    return use.office is not None and any(
        each.office and each.office.lower() == use.office.lower() for each in first.uses
    )


def _of_relatives(first: Form, other: Form, language: str) -> bool:
    """Whether the paragraphs of two names speak of relatives, or join them to others of the name."""
    for use in (first.uses[0], *other.uses):
        text = use.block.text
        said = use.block.tokens.lowered
        if not FAMILY.get(language, frozenset()).isdisjoint(said):
            return True
        if _word_before(use) in COUPLED and text[use.span.start - 1] == " ":
            return True
    return False


# --- Names of three words ---------------------------------------------------------------------------------------------


def _but_one(full: list[Form]) -> Iterator[Pair]:
    """Names of three words or more that differ in one, of which the later comes without presentation; of those that
    are not Vietnamese what differs is a slip."""
    gaps: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    for form in full:
        parts = form.folded.split()
        for at in range(1, len(parts)) if len(parts) > 2 else ():
            gaps[(*parts[:at], "", *parts[at + 1 :])].append(form)
    for gap, group in gaps.items():
        for first, other in pairwise(group):
            slip = gap[0] in FAMILIES or (gap[-1] == "" and _is_person(first) and _ends_alike(first, other))
            if slip and len(other.uses) == 1 and not _is_presented(other.uses[0], first):
                yield Pair("letter", first, other)
            elif slip and len(other.uses) == 1 and _is_only_aged(other.uses[0]) and not any(map(_is_aged, first.uses)):
                yield Pair("letter", first, other, doubt=True)


def _is_aged(use: NameMention) -> bool:
    """Whether an age stands behind a name."""
    return use.block.text[use.span.end : use.span.end + 2] == ", " and use.block.text[use.span.end + 2].isdigit()


def _is_only_aged(use: NameMention) -> bool:
    return _is_aged(use) and not _is_titled(use, None)


def _ends_alike(first: Form, other: Form) -> bool:
    """Whether the last words are a slip apart, and not both known."""
    one, its = (form.text.rpartition(" ")[2] for form in (first, other))
    language = first.uses[0].block.language
    return nearly(fold(one), fold(its)) and not (is_known(one, language) and is_known(its, language))


# --- What stands at a name --------------------------------------------------------------------------------------------


def _is_person(form: Form) -> bool:
    """Whether a full name is presented somewhere, speaks, or begins with a given name that is no word."""
    language = form.uses[0].block.language
    given = form.text.split()[0].partition("-")[0]
    if is_known(given, language) and not is_word(given, language):
        return True
    long = len(form.text.rpartition(" ")[2]) >= CERTAIN
    if long and form.text.count(" ") == 1 and _is_named(form.text, language):
        return True
    return any(_speaks(use) or _is_presented(use, None) for use in form.uses)


def _is_presented(use: NameMention, first: Form | None) -> bool:
    """Whether a name comes with a title, a calling, an age or an apposition; not with the title of `first`."""
    return _is_apposed(use) or _is_titled(use, first)


def _is_titled(use: NameMention, first: Form | None) -> bool:
    """Whether a title or a calling stands before a name; the title of `first` is none."""
    language = use.block.language
    if use.office is not None:
        own = first is None or not _same_office(first, use)
        return own and offices.head(use.office, language) not in ADDRESSES
    noun = gender.noun_before(use)
    nouns = (gender.GENDERS.get(language, {}), gender.BOTH, gender.CALLINGS)
    return noun is not None and any(noun.word in each for each in nouns)


def _is_apposed(use: NameMention) -> bool:
    """Whether an age, a bracket or an apposition stands behind a name."""
    behind = use.block.text[use.span.end : use.span.end + 60]
    if behind[:1] == "," and _word_before(use) in FRAMES:
        return False
    if behind[:2] == " (":
        return not behind[2:3].isupper()
    return behind[:2] == ", " and _is_apposition(behind[2:], use.block.language)


def _is_apposition(behind: str, language: str) -> bool:
    word = behind.replace("’", "'").split(" ", 1)[0]
    return (
        word[:1].isdigit()
        or CLOSED.match(behind) is not None
        or not (word.rstrip(",") in SAYS.get(language, ()) or word[:1].isupper() or word in COUPLED)
    )


def _speaks(use: NameMention) -> bool:
    """Whether a name stands where a person's would: with a title or a form of address, beside a verb of speech."""
    if use.office is not None:
        return True
    text, language = use.block.text, use.block.language
    behind = text[use.span.end : use.span.end + 20].replace("’", "'").lstrip(", ").split(" ", 1)[0]
    if behind.rstrip(".,") in SAYS.get(language, ()) and text[use.span.end : use.span.end + 1] in (" ", ","):
        return True
    return _word_before(use) in SAID.get(language, ())


def _word_before(use: NameMention) -> str:
    words_before = _before(use).split()
    return words_before[-1].lower() if words_before else ""


def _before(use: NameMention) -> str:
    return use.block.text[max(0, use.span.start - 24) : use.span.start].replace("’", "'")


def _is_placed(use: NameMention) -> bool:
    word = _word_before(use)
    return use.office is None and word in PLACED and not (word == "to" and "ccording" in _before(use))
