"""Styles that differ within the page: what is compared with what, and what the suggested edits make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint import ruleset
from lint.article import read
from lint.checks.style_mix import Form, Params, Style, check
from lint.model import Block, Hit, Settings
from lint.phrases import fill
from lint.source import SourceFile, Span

SHIPPED = [rule for rule in ruleset.shipped() if rule.check == "style-mix"]
PIECES = (
    "l’an ", "d'or ", "qu’il ", "l'été ", "Photo : AOP\n", "Photo: AOP\n", "(à droite) ", "(droite) ", "mot : ",
    "mot: ", "« oui » ", "«non» ", "fin... ", "suite… ", "la 3e ", "la 4ᵉ ", "le 5ème ", "– ", "- ", "— ", "-AOP\n",
    "Gap - Pau ", "Gap-Pau ", "mot , ", "mot ,suite ", "mot.Il ", "mot.. ", "mot,, ", "( mot) ", "(  mot  ) ", "a  b ",
    "fin.  Il ", "\u00a0\n", "3 % ", "4% ", "\n\n", "Le maire de Sarlat parle. ", "https://example.org/l'a:b ",
)  # fmt: skip
SIGN = Style(r"(?P<mark>[+*])", (Form(("+",)), Form(("*",))))


def hits(text: str, *styles: Style, lang: str = "fr", path: str = "a.txt") -> list[Hit]:
    said = check(read(SourceFile(path, text), Settings(lang=lang)), Params(styles))
    return [hit for hit in said if isinstance(hit, Hit)]


def shown(block: Block, span: Span) -> str:
    return block.text[span.start : span.end]


def flagged(text: str, *styles: Style, lang: str = "fr") -> list[tuple[str, ...]]:
    """The odd uses and then the usual one of each finding."""
    return [
        (shown(hit.block, hit.span), *(shown(other.block, other.span) for other in hit.related))
        for hit in hits(text, *styles, lang=lang)
    ]


def mended(text: str, found: list[Hit]) -> str:
    edits = {edit for hit in found for suggestion in hit.suggestions for edit in suggestion.edits}
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize("text", ["", "un", "a+b et c+d", "a*b et c*d", "https://example.org/a*b et a+b"])
def test_what_is_left_alone(text: str) -> None:
    assert flagged(text, SIGN) == []


def test_the_minority_is_odd_and_the_first_form_wins_a_tie() -> None:
    assert flagged("a+b, c*d et e*f", SIGN) == [("+", "*")]
    assert flagged("a*b, c*d et e+f", SIGN) == [("+", "*")]
    assert flagged("a*b et c+d", SIGN) == [("*", "+")]


def test_all_odd_forms_are_counted_together() -> None:
    three = Style(r"(?P<mark>[+*=])", (Form(("+",)), Form(("*",)), Form(("=",))))
    (hit,) = hits("a+b, c*d, e+f, g=h, i+j, k=l", three)
    assert fill("{styles}", hit.values, "fr") == "« = » (3 fois) contre « + » (3 fois)"
    assert mended("a+b, c*d, e+f, g=h, i+j, k=l", [hit]) == "a+b, c+d, e+f, g+h, i+j, k+l"


def test_few_uses_show_no_style() -> None:
    assert flagged("a+b, c+d et e*f", SIGN._replace(usual=3)) == []
    assert flagged("a+b, c+d, e+f et g*h", SIGN._replace(usual=3)) == [("*", "+")]
    assert flagged("a+b, c+d, e+f et g*h", SIGN._replace(least=2)) == []


def test_a_language_may_have_a_form_of_its_own() -> None:
    own = SIGN._replace(lone=2)
    (hit,) = hits("a*b et c*d", own)
    assert fill("{styles}", hit.values, "fr") == "« * » (2 fois)"
    assert mended("a*b et c*d", [hit]) == "a+b et c+d"
    assert flagged("a*b, c*d et e*f", own) == []
    assert flagged("a+b et c+d", own) == []


def test_styles_of_one_outcome_make_one_finding() -> None:
    other = Style(r"\d(?P<mark> ?)kg", (Form((" ",)), Form(("",))))
    found = flagged("a+b, c*d et e*f : 3 kg, 4kg, 5 kg", SIGN, other)
    assert found == [("+", "4kg", "*", "3 kg")]


def test_with_one_form_all_others_are_wrong() -> None:
    blank = Style(r"\w(?P<mark> +),", (Form(("",)),), outcome="wrong")
    (hit,) = hits("un , deux  , trois, quatre", blank)
    assert (hit.outcome, hit.values["count"], hit.values["text"]) == ("wrong", 2, "n ,")
    assert mended("un , deux  , trois, quatre", [hit]) == "un, deux, trois, quatre"


def test_uses_are_compared_where_they_have_a_key_in_common() -> None:
    joined = Style(r"(?P<key>[A-Z]\w+)(?P<mark> ?- ?)(?P<key>[A-Z]\w+)", (Form(("-",)), Form((" - ",))))
    assert flagged("Gap-Pau et Die - Foix", joined) == []
    assert flagged("Gap-Pau, Die - Foix et Pau - Auch", joined) == [("Pau - Auch", "Gap-Pau")]


PAGE = """Le pont de Die rouvre

Le maire de la ville a{sign}b rouvert le pont samedi matin devant les habitants, sous une pluie battante.

Les travaux avaient commencé en mars et devaient durer six semaines, selon les services de la commune.

Voir plus

Le marché couvert de Crest

Les halles de la ville voisine c*d ont fermé pour travaux, et les commerçants attendent e*f la suite.

La foire de Livron

La foire aux bestiaux aura lieu g+h en octobre sur le champ de mars, si le temps le permet encore.
"""


@pytest.mark.parametrize(
    ("among", "sign", "found"),
    [
        ("article", "+", []),
        ("page", "*", [("+", "*")]),
        ("page", "+", [("*", "*", "+")]),
        ("house", "*", []),
        ("house", "=", []),
    ],
)
def test_what_is_compared(among: str, sign: str, found: list[tuple[str, ...]]) -> None:
    assert flagged(PAGE.format(sign=sign), SIGN._replace(among=among)) == found  # type: ignore[arg-type]


def test_teasers_show_the_use_of_the_house() -> None:
    text = PAGE.format(sign="+").replace("g+h", "g*h")
    assert flagged(text, SIGN._replace(among="house")) == [("+", "*")]


def test_passages_in_another_language_keep_their_signs() -> None:
    style = Style(r"\w(?P<mark> ?)\?", (Form((" ",)), Form(("",))))
    text = "Qui vient chez nous pour la fête ? Il chante « {} » avec sa sœur et son père. Et qui paie ?"
    assert flagged(text.format("who is it that we have there?"), style) == []
    assert flagged(text.format("qui est-ce qui est donc là?"), style) == [("à?", "e ?")]


def test_blanks_that_markup_leaves_are_nobodys() -> None:
    doubled = Style(r"\w(?P<mark> {2,})\w", (Form((" ",)),), outcome="stray")
    assert hits("un <C> deux", doubled, path="a.md") == []


def test_the_usual_form_is_written_as_it_stands_most_often() -> None:
    style = Style(r"\w(?P<mark>[ \u00a0]?):", (Form((" ",)), Form(("",))))
    text = "un\u00a0: a, deux\u00a0: b, trois : c, quatre: d"
    assert mended(text, hits(text, style)) == "un\u00a0: a, deux\u00a0: b, trois : c, quatre\u00a0: d"


def test_a_finding_lists_a_dozen_places_and_mends_all() -> None:
    text = "+ " * 40 + "* " * 30
    (hit,) = hits(text, SIGN)
    assert (len(hit.related), len(hit.suggestions[0].edits)) == (12, 30)
    assert "*" not in mended(text, [hit])


def test_two_faults_at_one_place_are_mended_once() -> None:
    doubled = Style(r"(?P<mark> {2,})", (Form((" ",)),), outcome="stray")
    inner = Style(r"\((?P<mark> +)", (Form(("",)),), outcome="stray")
    assert mended("un (  deux  trois", hits("un (  deux  trois", doubled, inner)) == "un (deux trois"


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_mended_text_has_nothing_left_to_mend(text: str) -> None:
    """A second round may be needed: "end.Now" shows its blank only once it has one."""
    for rule in SHIPPED:
        once = mended(text, hits(text, *rule.params.styles))
        twice = mended(once, hits(once, *rule.params.styles))
        assert [hit.values["text"] for hit in hits(twice, *rule.params.styles)] == []
