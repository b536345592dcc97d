"""French agreement: what is let pass, pattern by pattern, and what is flagged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.agreement.forms import feminines, masculines, plural_verb, plurals, singular_verb, singulars
from lint.annotate.words import table
from lint.article import read
from lint.checks.agreement import OUTCOMES, Params, check
from lint.lexicon import lexicon
from lint.model import Hit, Settings
from lint.source import SourceFile

FRENCH = lexicon("fr")
assert FRENCH is not None


def hits(text: str) -> list[Hit]:
    article = read(SourceFile("a.txt", "Titre\n\n" + text), Settings(lang="fr"))
    return [hit for hit in check(article, Params()) if isinstance(hit, Hit)]


def flagged(text: str) -> list[tuple[str, str]]:
    """What each hit flags, and what it suggests first."""
    return [
        (hit.block.text[hit.span.start : hit.span.end], hit.suggestions[0].text if hit.suggestions else "")
        for hit in hits(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        # determiner and noun
        "Les après-midi, les week-ends, des mi-temps et aux plus offrants.",
        "Il les place, elle la visite, nous les notes, tu la marques.",
        "Soixante et un buts, vingt et une voix, les 1er et 2 mars, deux virgule cinq.",
        "Les première et deuxième classes, aux premier, deuxième et troisième rangs.",
        "Une auteur, une professeur et une chef ; un star, jamais ; la maire, la juge.",
        "L'un des candidats, dans une des villes, un des nôtres, quelqu'un dort.",
        "La cancel culture et une joint venture.",
        "Des plus calmes, ces derniers, les uns et les autres, tous les deux.",
        # être and avoir
        "Les sœurs se sont partagé les rôles, se sont dit adieu et se sont succédé.",
        "On est arrivés, on a été surpris, nous nous sommes vus.",
        "Ils sont pris, ils ont été mis, ils sont bien, ils sont déjà là.",
        "Les règles qu'il a fixées, celles qu'elle a données, combien en a-t-il prises ?",
        "Les pommes, il les a mangées ; la lettre, il l'a écrite.",
        "À l'est situées, les communes de l'est touchées par la grêle attendent.",
        "Il a beau chanter, elle n'a que faire de danser, il a à payer.",
        # pronouns
        "Pour elle, les voisins sont des amis ; comme elle sont venus des centaines de gens.",
        "Nous avons vu le maire, qui nous a reçus et nous a rassurés. Que nous réserve demain ? Nous a-t-il menti ?",
        "Il nous tiendra informés ; il les ont-elles vus ?",
        "Il s'est tu hier ; tu as parlé ; je suis parti.",
        "Elle s'est cassé la jambe, elles se sont parlé.",
        # subjects and verbs
        "La plupart des élus sont partis. Une partie des élus ont voté. Une dizaine de blessés ont été soignés.",
        "Ces derniers jours a été ouverte une école. La semaine dernière sont arrivés des renforts.",
        "Le maire et le préfet ont signé. La pluie, la grêle et le vent ont couché les blés.",
        "Les joueurs que le club a choisis. Les gens dont la maison a brûlé.",
        "Le projet de la ville adopté hier. Le président quitte la salle entouré de gardes.",
        "La ministre est arrivée à temps.",
        "Un de ces garçons qui a chanté ; les régions touchées par la crue qui ont souffert.",
        "Le groupe des élèves qui a gagné ; le père et la mère qui ont crié.",
        "La Fédération des transports a salué l'accord, et le maire aussi.",
        "Les « Misérables » a été adapté ; Les Échos a publié l'enquête.",
    ],
)
def test_let_pass(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Il a vu des habitant en colère.", [("des habitant", "des habitants")]),
        ("Il parle avec les élève du lycée.", [("les élève", "les élèves")]),
        ("Il a vu la réparations du pont.", [("la réparations", "la réparation")]),
        ("Il dirige une projet de recherche.", [("une projet", "un projet")]),
        ("Il travaille dans cette laboratoire.", [("cette laboratoire", "ce laboratoire")]),
        ("Plusieurs routes ont été fermée.", [("ont été fermée", "ont été fermées")]),
        ("Les visites étaient toujours organisée.", [("étaient toujours organisée", "étaient toujours organisées")]),
        ("Les élus se sont penché sur le dossier.", [("sont penché", "sont penchés")]),
        ("L'étude dure un mois et sera suivies d'un vote.", [("sera suivies", "seront suivies")]),
        ("Le conseil a adopter le budget.", [("a adopter", "a adopté")]),
        ("Le conseil a renforcée les règles.", [("a renforcée", "a renforcé")]),
        ("Hier, ils a voté.", [("ils a", "ils ont")]),
        ("Hier, il sont venus.", [("il sont", "il est")]),
        ("Hier, je fait un tour, et tu sera là.", [("je fait", "je fais"), ("tu sera", "tu seras")]),
        ("Nous tiendra parole.", [("Nous tiendra", "Nous tiendrons")]),
        ("Nous remercions le maire et nous tiendra nos promesses.", [("nous tiendra", "nous tiendrons")]),
        ("Elle est parti hier.", [("parti", "partie")]),
        ("Le vote est clos, et les élus a quitté la salle.", [("a", "ont")]),
        ("Les pêcheurs de la baie prend la mer.", [("prend", "prennent")]),
        ("La passerelle est fermé.", [("fermé", "fermée")]),
        ("Les analyses de salive pratiqué lundi rassurent.", [("pratiqué", "pratiquées")]),
        ("Il félicite les élèves, car les abonnés qui a payé sont servis.", [("a", "ont")]),
        ("En mars, les travaux a repris.", [("a", "ont")]),
        ("Il assure que les travaux a repris.", [("a", "ont")]),
    ],
)
def test_flagged(text: str, found: list[tuple[str, str]]) -> None:
    assert flagged(text) == found


def test_only_words_side_by_side_are_beyond_doubt() -> None:
    assert [hit.doubt for hit in hits("Les barques a coulé.")] == [0]
    assert [hit.doubt for hit in hits("Les quais bâtis par le duc sera fermés lundi.")] == [2]
    assert [hit.doubt for hit in hits("La pivot malienne a joué. Il attend sa directeur.")] == [2]


def test_the_end_of_a_name_is_no_verb() -> None:
    assert flagged("L'atelier de Nuku’a fournit les voiles.") == []


def test_direct_speech_adds_doubt() -> None:
    assert [hit.doubt for hit in hits("« Il a vu des habitant en colère », dit-elle.")] == [2]


@pytest.mark.parametrize(
    ("turn", "word", "turned"),
    [
        (plurals, "projet", "projets"),
        (plurals, "journal", "journaux"),
        (plurals, "lieu", "lieux"),
        (singulars, "journaux", "journal"),
        (singulars, "projets", "projet"),
        (feminines, "fermés", "fermées"),
        (masculines, "fermées", "fermés"),
        (plural_verb, "prend", "prennent"),
        (plural_verb, "décide", "décident"),
        (plural_verb, "choisit", "choisissent"),
        (singular_verb, "voteront", "votera"),
        (singular_verb, "étaient", "était"),
    ],
)
def test_forms(turn: object, word: str, turned: str) -> None:
    assert callable(turn)
    assert next(turn(word, FRENCH)) == turned


PIECES = [
    *table("les la un des élus commune fermée fermés est sont a ont été qui que il elle l - Le Paris et"),
    *",.«»'’",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_any_words(pieces: list[str]) -> None:
    for hit in hits(" ".join(pieces)):
        assert hit.outcome in OUTCOMES
        assert 0 <= hit.span.start < hit.span.end <= len(hit.block.text)


@pytest.mark.parametrize(
    "text",
    [
        "Venues de Lomé, Marie Akakpo et Ama Sika ont gagné.",  # a name of several words as the subject
        "Arrivé à Thonon, Jean-Marc Le Bihan a couru le 100 m².",
        "Il a couvert 12² carreau et ³ jour.",  # signs that are digits and no numbers
    ],
)
def test_odd_words_raise_nothing(text: str) -> None:
    flagged(text)
