"""Headlines that tell a change, against the levels that the copy opens with: "Burglaries rise", 612 against 804."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from lint.annotate.fold import fold
from lint.annotate.words import table
from lint.arithmetic.changes import Claim, Stated, factors, read
from lint.arithmetic.directions import inverse
from lint.arithmetic.eras import Told, either_way, levels_of, named_pair
from lint.arithmetic.figures import Clause
from lint.arithmetic.judged_changes import Params, contradiction, finds, meets, related_to, span_of, values_of
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import Pair
from lint.model import Agreement, Article, Block, Hit, Role
from lint.source import Span

CASES = bag(",vụ,ca,lượt,cas,case")
OPENING = 3  # sentences with figures that a headline is read against
STEM = 5  # letters that make two words one
# What makes a word of rise or fall something else: a fear, an aim, a cause; and nouns that only look like it.
UNTOLD = table(
    "fear fears despite after amid hopes hope aims aim plan plans vows could may might will would expected unless",
    "fight fights fighting halt stop curb calls call urges demand demands against no not without if whether bid before",
    "limit pledge warns pay tax hourly life death crainte craintes malgré après contre pour sans",
    "ni pas non veut vers faut si risque menace promet freiner limiter enrayer éviter face pourrait",
    "devrait demande exige réclame espère impôt impôts taxe prix lo ngại kêu nhằm sẽ nếu không chống dự kiến",
    "trước sau muốn",
)
BODY = frozenset((Role.LEDE, Role.BODY, Role.STANDFIRST))


def headline_changes(
    article: Article, sentences: Sequence[Clause], stated: Mapping[int, Stated], params: Params
) -> Iterator[Hit | Agreement]:
    """A Hit where the headline tells another change than the levels that the copy opens with."""
    first = [number for number, clause in enumerate(sentences) if clause.block.role in BODY][:OPENING]
    clauses = [sentences[number] for number in first]
    if sum(len(clause.quantities) for clause in clauses) < 2:
        return
    titles = [block for block in article.prose if block.role is Role.TITLE and block.region is clauses[0].block.region]
    if len(titles) != 1 or titles[0].language != clauses[0].block.language:
        return
    told = next((clause for clause in sentences if clause.block is titles[0]), None)
    title = told or Clause(titles[0], Span(0, len(titles[0].text)), [])
    if not {"u", "d", "x", "X", "F"} & set(title.tags) or not UNTOLD.isdisjoint(title.words):
        return
    named = [pair for number in first if number in stated for pair in stated[number].pairs if pair.before.value > 0]
    levels = [level for clause in clauses for level in levels_of(clause)]
    if not named:
        named = [pair for two in combinations(levels, 2) if (pair := named_pair(*two)) is not None]
    if len(named) != 1:
        return
    claims = [*read(title).claims.values(), *factors(title, [])] if title.figures or "x" in title.tags else []
    mine = _names(title, named[0])
    if len(claims) == 1 and claims[0].kind in ("percent", "factor"):
        if not mine and (not {named[0].after.noun, named[0].before.noun} <= CASES or not _shared(title, article)):
            return
        yield from _amount(title, claims[0], named[0], levels, clauses, params)
    elif not claims and not title.figures:
        yield from _direction(title, named[0], clauses, params)


def _amount(
    title: Clause, claim: Claim, pair: Pair, levels: list[Told], clauses: list[Clause], params: Params
) -> Iterator[Hit | Agreement]:
    """A headline's amount: it may be about any two levels of the opening, or told again there."""
    every = [pair, *(each for two in combinations(levels, 2) for each in either_way(*two))]
    if any(finds(title, each, claim, params) for each in every):
        yield Agreement(title.block, span_of(title, claim), "text", related_to(pair))
    elif not any(_same(claim, each) for clause in clauses for each in read(clause).claims.values()):
        yield contradiction(title, pair, claim, params, False)


def _same(claim: Claim, other: Claim) -> bool:
    return claim.kind == other.kind and claim.low <= other.high and other.low <= claim.high


def _direction(title: Clause, pair: Pair, clauses: list[Clause], params: Params) -> Iterator[Hit | Agreement]:
    """A headline's word of rise or fall: nothing beside the levels may go its way."""
    words = [index for index, tag in enumerate(title.tags) if tag in "ud"]
    if len({title.tags[index] for index in words}) != 1 or words[-1] == 0 or meets(pair) or inverse(clauses[0], pair):
        return
    if pair.after.quantity.dimension not in (None, "money", "share", "mass"):
        return
    tag, span = title.tags[words[-1]], title.placed(words[-1])
    if (pair.after.value > pair.before.value) == (tag == "u"):
        yield Agreement(title.block, span, "text", related_to(pair))
    elif not any({tag, "x", "m"} & set(Clause(each, Span(0, len(each.text)), []).tags) for each in _blocks(pair)):
        word = title.block.text[span.start : span.end]
        yield Hit("direction", title.block, span, values_of(pair, params, word=word), related_to(pair), doubt=2)


def _blocks(pair: Pair) -> list[Block]:
    """The paragraphs that two levels stand in, each once."""
    blocks = (pair.before.quantity.block, pair.after.quantity.block)
    return list({id(block): block for block in blocks}.values())


def _names(title: Clause, pair: Pair) -> bool:
    """Whether a headline names what the levels count."""
    nouns = tuple(noun[:STEM] for noun in (pair.before.noun, pair.after.noun) if len(noun) >= STEM - 1)
    return any(fold(word).startswith(nouns) for word in title.words)


def _shared(title: Clause, article: Article) -> bool:
    """Whether a headline and the first paragraphs have a word in common."""
    stems = {word[:STEM] for word, tag in zip(title.words, title.tags, strict=True) if tag == "w" and len(word) >= STEM}
    first = [block for block in article.prose if block.role in BODY and block.region is title.block.region][:OPENING]
    return any(word[:STEM] in stems for block in first for word in block.vocabulary)
