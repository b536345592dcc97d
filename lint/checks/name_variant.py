"""One name two ways in an article: other accents, family and given name exchanged, other capitals, a letter.

Names are compared over the page, within one language: a teaser beside the article that writes the capital without its
diaeresis is seen by the same reader. What could be two persons is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from lint.annotate import called, farther, functions, lookalikes, misprints, resembling, strangers
from lint.annotate.capitals import opens_sentence
from lint.annotate.forms import (
    Form,
    are_siblings,
    by_language,
    cited,
    differ_in_title,
    in_one_sentence,
    is_thing,
    named_otherwise,
    namesakes,
    relatives,
    take_turns,
)
from lint.annotate.lookalikes import Pair
from lint.annotate.name_grammar import GRAMMARS
from lint.annotate.tokens import TOKEN
from lint.annotate.variants import on_capitals
from lint.model import NOTE, Agreement, Article, Hit, NameMention, Quote, Related, Value
from lint.record import NamedTuple

OUTCOMES = ("diacritics", "order", "capitals", "letter", "given", "called")


ONE = ("said", "says", "told", "has", "was", "is", "won", "led", "took", "made")  # right behind one person's name


class Params(NamedTuple):
    """`shortest`: letters that a family name alone must have to be compared by the letter."""

    shortest: int = 6


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for language, forms in by_language(article).items():
        yield from _agreements(forms)
        seen: set[frozenset[str]] = set()
        for pair in (*lookalikes.find(forms, language, params.shortest), *_strangers(article, forms, language)):
            one, other = pair.one.text, pair.other.text
            odd = frozenset(one.split()) ^ frozenset(other.split()) or frozenset([one, other])
            if (
                odd not in seen
                and not _silent(article, pair, language)
                and (pair.typo or not _side_by_side(article, odd))
            ):
                seen.add(odd)
                hit = _hit(article, pair.kind, pair.one, pair.other, pair.doubt or not _is_sure(pair, language))
                yield hit._replace(doubt=NOTE) if _may_be_kin(pair) else hit
        yield from _resembling(article, forms, language, seen)
    yield from _titles(article)


def _resembling(article: Article, forms: list[Form], language: str, seen: set[frozenset[str]]) -> Iterator[Hit]:
    """The likeliest pair of words that resemble each other, of which nothing was said."""
    said = frozenset().union(*seen)
    for pair in resembling.find(forms, language):
        odd = frozenset((pair.one.text, pair.other.text))
        words = frozenset(" ".join(odd).split())
        if words.isdisjoint(said) and not _silent(article, pair, language) and not _side_by_side(article, odd):
            yield _hit(article, pair.kind, pair.one, pair.other)._replace(doubt=NOTE)
            return


def _strangers(article: Article, forms: list[Form], language: str) -> Iterator[Pair]:
    yield from called.find(article, forms) if language == "vi" else strangers.find(forms, language)
    yield from farther.find(article, forms, language)
    yield from misprints.find(article, forms, language)


def _agreements(forms: Iterable[Form]) -> Iterator[Agreement]:
    """Names of several words that are written alike twice or more."""
    for form in forms:
        if len(form.uses) > 1 and " " in form.text:
            first, *_, last = form.uses
            yield Agreement(last.block, last.span, "text", (Related(first.block, first.span),))


# --- What two forms say -----------------------------------------------------------------------------------------------


def _silent(article: Article, pair: Pair, language: str) -> bool:
    """Whether two forms may both be right: two persons, a foreign quotation, a mask."""
    one, other = pair.one, pair.other
    if language == "en" and (_is_plural(one, other) or _is_plural(other, one)):
        return True
    if namesakes(one, other) or named_otherwise(one) or named_otherwise(other):
        return True
    tone = language == "vi" and pair.kind == "diacritics" and one.text.count(" ") > 1  # no sisters are Nga and Ngà
    if are_siblings(one, other) and not tone:
        return True
    if in_one_sentence(one, other) and not (pair.typo or _is_rare(pair)):
        return True
    if pair.kind in ("diacritics", "letter", "given", "called") and not tone and relatives(one, other):
        return True
    if cited(one) or cited(other):
        return True
    if is_thing(one) != is_thing(other) and not (language == "vi" and pair.kind == "diacritics"):
        return True  # but a school bears the name of its village with all its marks
    apart = differ_in_title(one, other) or take_turns(one, other)
    if pair.kind in ("diacritics", "letter", "given") and apart and not pair.typo:
        return True
    if pair.kind == "capitals" and any(map(_always_opens, (one, other))):
        return True
    regions = [{use.block.region for use in form.uses} for form in (one, other)]
    if pair.kind in ("letter", "given", "called") and not regions[0] & regions[1]:
        return True
    return any(all(_is_foreign(article, use, language) for use in form.uses) for form in (one, other))


def _is_sure(pair: Pair, language: str) -> bool:
    """Whether two forms a letter apart are surely one: whole names, or letters exchanged."""
    whole = " " in pair.one.text and " " in pair.other.text and language != "vi"
    return pair.kind != "letter" or pair.typo or whole


def _may_be_kin(pair: Pair) -> bool:
    return are_siblings(pair.one, pair.other) or relatives(pair.one, pair.other)


def _is_plural(form: Form, of: Form) -> bool:
    """Whether a form is a family: "the two Singhs", "Piccards go up"; a title or a verb of one person makes it one."""
    if form.folded != f"{of.folded}s" or any(use.office for use in form.uses):
        return False
    behind = (use.block.text[use.span.end : use.span.end + 12].split()[:1] for use in form.uses)
    return not any(word and word[0] in ONE for word in behind)


def _is_rare(pair: Pair) -> bool:
    """Whether a form with other accents stands once and the other so often that no sentence sets them side by side."""
    counts = sorted(len(form.uses) for form in (pair.one, pair.other))
    return pair.kind == "diacritics" and counts[0] == 1 and counts[1] > 2


def _side_by_side(article: Article, words: frozenset[str]) -> bool:
    """Whether one sentence holds the words in which two names differ: "les Faivre et les Fèvre"."""
    return len(words) == 2 and any(
        words.issubset(TOKEN.findall(block.text, start, end))
        for block in article.prose
        if all(map(block.text.__contains__, words))
        for start, end in block.sentences
    )


def _always_opens(form: Form) -> bool:
    """Whether a form stands at the start of sentences only, where a common noun has a capital too."""
    return all(opens_sentence(use.block.text, use.span.start) for use in form.uses)


def _is_foreign(article: Article, use: NameMention, language: str) -> bool:
    """Whether a name stands in an address, a hashtag or a quotation of another language."""
    if use.block.text[use.span.start - 1 : use.span.start] in ("#", "@") or use.block.masked(use.span):
        return True
    return any(_within(use, quote) and _in_other_language(quote, language) for quote in article.quotes)


def _in_other_language(quote: Quote, language: str) -> bool:
    """Whether a quotation has more of the little words of another language than of its own."""
    words = quote.block.text[quote.span.start : quote.span.end].lower().split()
    counts = {code: sum(word in grammar.openers for word in words) for code, grammar in GRAMMARS.items()}
    return max(counts.values()) > 1 + counts.get(language, 0)


def _within(use: NameMention, quote: Quote) -> bool:
    return quote.block is use.block and quote.span.start <= use.span.start < quote.span.end


def _hit(article: Article, outcome: str, one: Form, other: Form, unsure: bool = False) -> Hit:
    """The rarer form, or the later one, is flagged; the first place of the other is related."""
    flagged, kept = (one, other) if len(one.uses) < len(other.uses) else (other, one)
    place, related = flagged.uses[0], kept.uses[0]
    line = article.source.position(related.block.map.to_source(related.span).start).line
    values: dict[str, Value] = {
        "form": flagged.text,
        "count": len(flagged.uses),
        "other": kept.text,
        "others": len(kept.uses),
        "line": line,
    }
    short = place.block.language == "vi" and flagged.text.count(" ") < 2  # two syllables: often two places
    doubt = int(unsure or (short and outcome == "diacritics" and len(kept.uses) < 2))
    if outcome == "diacritics" and on_capitals(one.text, other.text):
        doubt = 2
    return Hit(outcome, place.block, place.span, values, (Related(related.block, related.span, "other"),), doubt=doubt)


# --- Capitals of titles -----------------------------------------------------------------------------------------------


def _titles(article: Article) -> Iterator[Hit]:
    """Titles of several words with and without a capital, outside quotations, which keep the style of their source."""
    keys: dict[tuple[str, str], dict[str, Form]] = defaultdict(dict)
    for title in functions.find(article):
        forms = keys[title.block.language, title.key]
        text = title.block.text[title.span.start : title.span.end]
        forms.setdefault(title.form, Form(text, title.key, [])).uses.append(NameMention(title.block, title.span, text))
    for forms in keys.values():
        for one, other in combinations(forms.values(), 2):
            kept = [_outside_quotes(article, form) for form in (one, other)]
            if all(form.uses for form in kept):
                yield _hit(article, "capitals", kept[0], kept[1])


def _outside_quotes(article: Article, form: Form) -> Form:
    return form._replace(uses=[use for use in form.uses if not article.is_spoken(use.block, use.span.start)])
