"""Paragraphs, sentences, ledes and headings that stand twice; the examples in the rules hold the rest."""

from __future__ import annotations

import pytest

from lint.checks import repeated_heading, repeated_lede, repeated_paragraph, repeated_sentence
from lint.model import Article, Block, Hit, MetaValue, Region, RegionKind, Role
from lint.source import SourceFile, SourceMap, Span

MAIN = Region(0, RegionKind.MAIN, "fr", None)
LONG = (
    "Le canal de Bourgogne sera fermé aux bateaux pendant six semaines, a annoncé mardi la compagnie des voies d'eau."
)
OTHER = "Les éclusiers réclament depuis deux ans le remplacement des portes de bois par des portes d'acier."


def article(*pieces: tuple[Role, str], title: bool = False) -> Article:
    blocks = tuple(
        Block(MAIN, role, "fr", text, SourceMap.identity(0, len(text)), 0 if role is Role.TITLE else number)
        for number, (role, text) in enumerate(pieces)
    )
    meta = {"title": MetaValue(pieces[0][1], Span(0, 0))} if title else {}
    return Article(SourceFile("a.txt", ""), (MAIN,), blocks, "fr", meta=meta)


def body(*texts: str) -> Article:
    return article((Role.TITLE, "Canal"), *((Role.BODY, text) for text in texts))


def paragraphs(*texts: str) -> list[Hit]:
    return [hit for hit in repeated_paragraph.check(body(*texts), repeated_paragraph.Params()) if isinstance(hit, Hit)]


def sentences(*texts: str) -> list[Hit]:
    return [hit for hit in repeated_sentence.check(body(*texts), repeated_sentence.Params()) if isinstance(hit, Hit)]


def headings(page: Article) -> list[tuple[str, str]]:
    hits = repeated_heading.check(page, repeated_heading.Params())
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in hits if isinstance(hit, Hit)]


def test_copies_are_one_finding_with_all_places() -> None:
    (hit,) = paragraphs(LONG, OTHER, LONG, LONG)
    assert (hit.outcome, hit.block.paragraph) == ("exact", 3)
    assert [related.block.paragraph for related in hit.related] == [1, 4]
    assert hit.doubt == 0


@pytest.mark.parametrize(
    "again",
    [
        "La gare sera fermée aux voyageurs pendant six semaines, a annoncé mardi la compagnie des chemins de fer.",
        LONG.replace(".", " ?"),
        LONG.rstrip("."),
        "Fermé.",
    ],
)
def test_paragraphs_that_stay(again: str) -> None:
    assert paragraphs(LONG, again) == []


def test_a_series_on_one_pattern_is_no_repetition() -> None:
    assert paragraphs(*(LONG.replace("six", str(weeks)) for weeks in (4, 5, 6))) == []


def test_a_spoken_paragraph_is_less_certain() -> None:
    (hit,) = paragraphs(f"« {LONG} »", f"« {LONG} »")
    assert hit.doubt == 1


def test_a_refrain_is_no_repeated_sentence() -> None:
    assert sentences(f"Un. {LONG}", f"Deux. {LONG}", f"Trois. {LONG}") == []


def test_sentences_within_one_paragraph() -> None:
    (hit,) = sentences(f"{LONG} Les bateaux attendent. {LONG}")
    assert hit.span == Span(len(LONG) + 24, 2 * len(LONG) + 24)
    assert hit.related[0].span == Span(0, len(LONG))


def test_a_sentence_is_not_flagged_for_its_words_in_two_sentences() -> None:
    assert sentences("Le canal de Bourgogne sera fermé. Aux bateaux pendant six semaines.", f"Un. {LONG}") == []


@pytest.mark.parametrize("pull", [f"« {LONG} »", f'"{LONG}"', f"“{LONG}”"])
def test_a_pull_quote_repeats_on_purpose(pull: str) -> None:
    assert sentences(pull, f"{OTHER} {LONG}") == []


@pytest.mark.parametrize(
    ("standfirst", "lede", "share"),
    [
        (LONG, LONG, 100),
        (LONG, f"{OTHER} {LONG}", 100),
        (LONG, LONG.replace("six", "sept"), 100),
        (LONG, OTHER, None),
        ("Le canal de Bourgogne sera fermé.", LONG, None),
    ],
)
def test_the_share_of_the_standfirst_in_the_lede(standfirst: str, lede: str, share: int | None) -> None:
    page = article((Role.TITLE, "Canal"), (Role.STANDFIRST, standfirst), (Role.LEDE, lede))
    hits = [hit for hit in repeated_lede.check(page, repeated_lede.Params()) if isinstance(hit, Hit)]
    shares = [hit.values["share"] for hit in hits]
    assert bool(shares) is (share is not None)
    assert all(isinstance(value, int) and value >= 70 for value in shares)


TITLE = "Le canal de Bourgogne fermé six semaines"


@pytest.mark.parametrize(
    "pieces",
    [
        [(Role.TITLE, TITLE), (Role.BODY, LONG), (Role.CAPTION, "Une écluse près de Tonnerre. Photo : AFP")],
        [(Role.TITLE, TITLE), (Role.HEADING, "Les éclusiers attendent"), (Role.BODY, LONG), (Role.BODY, OTHER)],
        [(Role.HEADING, "Le contexte"), (Role.BODY, LONG), (Role.HEADING, "Le contexte")],
        [(Role.HEADING, "Prix : douze euros par bateau et jour"), (Role.BODY, LONG)] * 2,
        [(Role.LIST, TITLE), (Role.LIST, TITLE)],
        [(Role.BODY, TITLE), (Role.BODY, LONG), (Role.BODY, TITLE)],
    ],
)
def test_headings_that_stay(pieces: list[tuple[Role, str]]) -> None:
    assert headings(article(*pieces)) == []


def test_headings_that_return() -> None:
    assert headings(article((Role.TITLE, TITLE), (Role.BODY, LONG), (Role.HEADING, TITLE))) == [("heading", TITLE)]
    assert headings(article((Role.BODY, LONG), (Role.BODY, TITLE), (Role.BODY, TITLE))) == [("heading", TITLE)]
    assert headings(article((Role.TITLE, TITLE), (Role.CAPTION, f"{TITLE} (AFP)"))) == [("caption", TITLE)]


def test_the_title_of_the_front_matter_may_open_the_page() -> None:
    assert headings(article((Role.TITLE, TITLE), (Role.BODY, TITLE), (Role.BODY, LONG), title=True)) == []
