"""What somebody has done for longer than the age allows: "Luc Roy, 62 ans", further on "livreur depuis 74 ans".

In 1,568 correct articles no years of doing something came within five years of an age told in the two paragraphs above.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lint import patterns
from lint.annotate.told_ages import Age
from lint.annotate.whose import PRONOUNS
from lint.annotate.words import table
from lint.model import NOTE, Block, Hit, Quantity, Related, Value

REACH = 2  # paragraphs
EARLIEST = 6  # years of age at which somebody may begin with what is a calling later
LONGEST = 110  # years: what is more is of something else, or figures/implausible speaks of it
ADULT = 16
BEFORE = {
    "fr": r"\b(?:depuis|pendant|durant|voilà|voici|après|cumule|totalise|affiche|forte?|passé)\s(?:\p{L}+\s){0,3}$",
    "en": r"\b(?:for|after|spent|over|with|than|nearly|almost)\s(?:(?:more|the|past|last|nearly|some|than)\s){0,3}$",
    "vi": r"(?:suốt|trong|đã|hơn|gần|được|với)\s(?:hơn\s|gần\s)?$",
}
BEHIND = {
    "fr": r"\s(?:de\s(?:carrière|métier|maison|service|mandat|pratique|travail|scène|loyaux|bons)|d['’](?:expérience"
    r"|ancienneté|activité|enseignement)|durant\b)",
    "en": r"[\s-](?:of\s(?:service|work|teaching|experience|driving|loyal|practice)|in\s(?:the\s)?(?:job|trade|business"
    r"|same|service|office|post)|on\sthe\sjob|career\b|behind\sthe|at\sthe\s(?:same|wheel|helm|bench))",
    "vi": r"\s(?:gắn\sbó|công\stác|phục\svụ|làm|trong\snghề|theo\snghề|đứng\slớp|cầm\slái|lái|kinh\snghiệm|tuổi\snghề)",
}
# What the years may be of besides: a house, a firm, several generations.
OTHERS = table(
    "famille familles génération générations ancêtres aïeux grand-père grand-mère parents existe existait où laquelle "
    "lequel fondé fondée créé créée leur leurs construit construite family families generations grandfather ancestors "
    "grandmother which where founded established its their built thế đời gia thành lập truyền dòng"
)
MORE = table("ils elles nous they we họ")  # more than one: their years may be added up


def find(blocks: Sequence[Block], told: Sequence[Age], years: Mapping[int, Sequence[Quantity]]) -> Iterator[Hit]:
    """At most one hit a region. `years`: the quantities of years by the identity of their block."""
    ages = [age for age in told if age.telling in ("now", "birthday") and age.years >= ADULT]
    for block in blocks if ages else ():
        for quantity in years.get(id(block), ()):
            oldest = _oldest_above(quantity, ages)
            too_many = oldest and oldest.years - EARLIEST < quantity.numbers[0].value <= LONGEST
            if oldest and too_many and _is_lasting(quantity) and _is_of(oldest, quantity):
                yield _hit(oldest, quantity)
                return


def _oldest_above(quantity: Quantity, ages: Sequence[Age]) -> Age | None:
    block = quantity.block
    above = [
        age
        for age in ages
        if 0 <= block.paragraph - age.block.paragraph <= REACH
        and (age.block is not block or age.span.end <= quantity.span.start)
    ]
    return max(above, key=lambda age: age.years, default=None)


def _is_lasting(quantity: Quantity) -> bool:
    """Whether years are those for which something is done."""
    low, (start, end), language = quantity.block.lower, quantity.span, quantity.block.language
    if len(quantity.numbers) > 1 or language not in BEFORE:
        return False
    before = patterns.compile(BEFORE[language]).search(low, max(0, start - 30), start)
    return bool(before or patterns.compile(BEHIND[language]).match(low, end))


def _is_of(age: Age, quantity: Quantity) -> bool:
    """Whether the sentence of the years tells of the person of an age: by the name, a pronoun, or beside it."""
    block = quantity.block
    start, end = block.sentence_at(quantity.span.start)
    words = block.lower[start:end].replace("’", " ").replace("'", " ").replace(",", " ").split()
    if not OTHERS.isdisjoint(words) or not MORE.isdisjoint(words):
        return False
    if block is age.block and age.sentence.start == start:
        return True
    named = age.subject.shown.split()[-1:]
    return not PRONOUNS.isdisjoint(words) or bool(named and named[0].lower() in words)


def _hit(age: Age, quantity: Quantity) -> Hit:
    block, span = quantity.block, quantity.span
    values: dict[str, Value] = {"told": block.text[span.start : span.end], "age": age.years}
    return Hit("longer", block, span, values, (Related(age.block, age.span, "age"),), doubt=NOTE)
