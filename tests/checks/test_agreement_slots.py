"""French words told by their place: verb forms, pronouns, verbs before their subject, moods, opinions."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.agreement import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile


def flagged(text: str, language: str = "fr") -> list[tuple[str, str]]:
    """What each hit flags, and what it suggests first."""
    article = read(SourceFile("a.txt", "Titre\n\n" + text), Settings(lang=language))
    hits = [hit for hit in check(article, Params()) if isinstance(hit, Hit)]
    return [(hit.block.text[hit.span.start : hit.span.end], hit.suggestions[0].text) for hit in hits]


@pytest.mark.parametrize(
    "text",
    [
        "Il a beau dire, il peut être là ; son seul pouvoir consiste à signer ; l'Est connaît la neige.",
        "Ceux qui en ont savent ; on passe de limité à élevé ; il l'a qualifié de dépassé.",
        "Où se sont disputés les tournois ? Elles se sont rendues à Lyon ; ils se sont vus.",
        "Les policiers, ce sont des hommes ; la dite affaire ; il l'a annoncé.",
        "Il leur faut deux jours ; leur ancien maire ; un prix inférieur à celui de la veille.",
        "La salle à laquelle on pense ; le nombre de jours auquel il a droit ; chacun des élus.",
        "Nul ne sait ; personne ne dort ; le nombre de clients a doublé ; beaucoup de monde est venu.",
        "Le quartier où vivait la famille Roux ; ce que disent les élus ; plus que jamais les élus dorment.",
        "Si bien que le pont est fermé ; il est clair que le pont est fermé ; nul doute qu'il sera là.",
        "Les enfants, il les a fait venir ; il les a vu partir ; la veste et roulée, et pliée.",
        "Des idées que le maire juge utiles ; une ville qu'il trouve belle.",
    ],
)
def test_let_pass(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La pluie a fait chuté les ventes.", [("fait chuté", "fait chuter")]),
        ("Le club va fait appel.", [("va fait", "va faire")]),
        ("La peintre la annoncé hier.", [("la annoncé", "l’a annoncé")]),
        ("Les pompiers ce sont rendus au port.", [("ce sont", "se sont")]),
        ("Il faut de 10 a 15 jours.", [("a 15", "à 15")]),
        ("Elle a prise la décision seule.", [("a prise", "a pris")]),
        ("Les jumelles se sont partagées les rôles.", [("partagées", "partagé")]),
        ("Nul ne savent où il dort.", [("savent", "sait")]),
        ("Tout le monde ont applaudi.", [("ont", "a")]),
        ("Beaucoup de voisins a protesté.", [("a", "ont")]),
        ("La population du bourg dépasse celui du hameau.", [("celui", "celle")]),
        ("La raison pour lequel il part est simple.", [("lequel", "laquelle")]),
        ("La décision que le conseil de la ville a pris déçoit.", [("pris", "prise")]),
        ("Le grenier du port et fermé depuis mardi.", [("et", "est")]),
        ("Sur le quai se dressait trois grues.", [("dressait", "dressaient")]),
    ],
)
def test_flagged(text: str, found: list[tuple[str, str]]) -> None:
    assert flagged(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "It cost 6 ringgit and ran for 104 min. Six are male, four female; each pool is 15 deep and 12 wide.",
        "Above the bench hangs a portrait of a mayor and his dog. Road works in Kent. Sales figures for the year.",
        "Between the mayor and him was a table. With him and her are two dogs. US and other forces left.",
        "He came after there was a fire. The law could effect change. It takes effect this year.",
        "The money the family had went to the church. His father's will includes a house.",
    ],
)
def test_english_let_pass(text: str) -> None:
    assert flagged(text, "en") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By noon the flares had all went.", [("had all went", "had all gone")]),
        ("The law, passed in May, will carries a fine.", [("will carries", "will carry")]),
        ("He wants a MP to ask.", [("a MP", "an MP")]),
        ("Along the wall stands three old guns.", [("stands", "stand")]),
        ("Many of the mills on the canal dates from 1880.", [("dates", "date")]),
        ("Her and Mr Quill were found.", [("Her", "She")]),
        ("There was a row between he and his wife.", [("he", "him")]),
        ("The fans left before there coach spoke.", [("there coach", "their coach")]),
        ("The rent is higher then it was.", [("then it", "than it")]),
        ("Rents in the valley rises again.", [("rises", "rise")]),
    ],
)
def test_english_flagged(text: str, found: list[tuple[str, str]]) -> None:
    assert flagged(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La douane a saisie 12 caisses.", [("a saisie", "a saisi")]),
        ("Ils veulent que les prix soit revus.", [("soit", "soient")]),
        ("Il a peur que ça ce reproduise.", [("ce reproduise", "se reproduise")]),
        ("Ce sont eux qui a chanté.", [("a", "ont")]),
        ("Il demande aux riverains de resté au calme.", [("de resté", "de rester")]),
        ("Elle dort tout la semaine.", [("tout la", "toute la")]),
        ("La fillette dit qu'elle c'était perdue.", [("c'était", "s'était")]),
    ],
)
def test_more_flagged(text: str, found: list[tuple[str, str]]) -> None:
    assert flagged(text) == found
