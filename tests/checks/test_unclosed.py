"""Quotation marks and brackets without their other half; the examples of typography/unclosed show whole sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.checks.unclosed import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile

END = "\n\nLe refuge rouvrira au printemps, quand la route sera dégagée."


def hits(text: str, reach: int = 20, path: str = "a.txt") -> list[Hit]:
    article = read(SourceFile(path, text), Settings(lang="fr"))
    return [hit for hit in check(article, Params(reach)) if isinstance(hit, Hit)]


def flagged(text: str, reach: int = 20) -> list[tuple[str, str]]:
    return [(hit.outcome, hit.values["text"]) for hit in hits(text + END, reach)]  # type: ignore[misc]


SILENT = (
    "",
    "Il a dit « oui », puis « non ».",
    'Il a dit "oui", puis "non".',
    "Il a dit “oui”, puis (tout bas) [sic] “non”.",
    "« Oui (dit-il) », « non [dit-elle] ».",
    "L'an '68, l'été d'avant, c'est l'« année d'après ».",
    # across paragraphs
    "Elle raconte : « Je suis partie.\n\nIl neigeait.\n\nAlors j'ai attendu. »",
    "« Je suis partie.\n\n« Il neigeait.\n\n« Alors j'ai attendu. »",
    '"Je suis partie.\n\n"Il neigeait.\n\n"Alors j\'ai attendu."',
    'Elle a dit "non. Puis: "jamais.\n\nC\'est tout.""',
    "Le texte « du décret (en vigueur\ndepuis mai) est clair. »",
    # two that end together
    "Il cite « le mot de sa mère : « Pars. »",
    # no marks
    "Trois voies : a) fermer ; b) vendre ; 12) attendre. 3°) Partir. iv) Rester.",
    "1) Fermer.\n\n2) Vendre.",
    "On a ri :) puis pleuré ;-(",
    'Un écran de 27" et un autre de 32".',
    'Un écran de 27" dans "la salle".',
    "Un temps de 1'23'' au tour.",
    '<iframe src="a> dans le texte',
    "» Lire aussi : le col rouvre",
    "Le refuge dit „danke“ et «merci».",
    "Voir https://example.org/a_(b et la suite.",
    # cut copy
    "Le maire a dit « que la route…",
    "Le maire a dit (à la radio [...]",
)


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert flagged(text) == []


FLAGGED = (
    ("Il parle d'un « hiver sans neige à venir.", [("unclosed", "« hiver sans neige")]),
    ("Il parle d'un hiver » sans neige.", [("unopened", "parle d'un hiver »")]),
    ("Il parle (d'un hiver sans neige.", [("unclosed", "(d'un hiver sans neige.")]),
    ("Il parle d'un [hiver sans neige.", [("unclosed", "[hiver sans neige.")]),
    ("Il parle d'un hiver) sans neige.", [("unopened", "Il parle d'un hiver)")]),
    ("Il parle d'un \"hiver sans neige.", [("unclosed", '"hiver sans neige.')]),
    ("Il parle d'un hiver\" sans neige.", [("unopened", "Il parle d'un hiver\"")]),
    # the one that is alone, not its neighbours
    ("Il dit « oui, l'hiver. Elle répond « non » et part.", [("unclosed", "« oui, l'hiver. Elle")]),
    ("Il dit oui », puis « non » et part.", [("unopened", "Il dit oui »")]),
    ("Une (belle (petite) route est fermée.", [("unclosed", "(belle (petite) route est")]),
    ('Il dit "oui. Elle répond "non" et part.', [("unclosed", '"oui. Elle répond "non"')]),
    # one finding for a paragraph and kind
    ("Il dit oui », puis non » et part.", [("unopened", "Il dit oui »")]),
    ("Il dit « oui et part (seul.", [("unclosed", "« oui et part"), ("unclosed", "(seul.")]),
)


@pytest.mark.parametrize(("text", "found"), FLAGGED)
def test_flagged(text: str, found: list[tuple[str, str]]) -> None:
    assert flagged(text) == found


def test_a_quotation_closes_within_reach() -> None:
    text = "Elle raconte : « Je suis partie." + "\n\nIl neigeait." * 3 + "\n\nAlors j'ai attendu. »"
    assert flagged(text, reach=4) == []
    assert [outcome for outcome, _ in flagged(text, reach=3)] == ["unopened", "unclosed"]


def test_what_closes_one_of_several_may_close_them_all() -> None:
    assert flagged('Elle dit "non, il a dit "oui.\n\nC\'est tout." Et voilà."') == []


def test_the_end_of_the_copy_may_be_cut() -> None:
    assert [hit.outcome for hit in hits("Titre\n\nLe maire a dit « que la route était")] == []
    assert [hit.outcome for hit in hits("Titre\n\nLe maire est venu. (Photo : Le Trégor")] == ["unclosed"]


def test_both_halves_are_named() -> None:
    (hit,) = hits("Il parle d'un « hiver sans neige." + END)
    assert (hit.values["mark"], hit.values["other"]) == ("«", "»")
    assert hit.block.text[hit.span.start : hit.span.end] == "«"


WORDS = st.sampled_from(("la neige", "un refuge", "sans bruit", "Le col est fermé.", "à l'aube", "Il part."))
MARKS = st.sampled_from(("«»", "()", "[]", "“”", '""'))


@given(st.lists(st.tuples(MARKS, WORDS, WORDS), max_size=8))
def test_balanced_text_is_silent(parts: list[tuple[str, str, str]]) -> None:
    assert flagged(" ".join(f"{marks[0]}{inside}{marks[1]} {after}" for marks, inside, after in parts)) == []


@given(MARKS, WORDS, WORDS, st.booleans())
def test_a_mark_alone_is_found(marks: str, before: str, after: str, opens: bool) -> None:
    text = f"Ici {marks[0]}{after} et la suite." if opens else f"Ici {before}{marks[1]} et la suite."
    assert [outcome for outcome, _ in flagged(text)] == ["unclosed" if opens else "unopened"]
