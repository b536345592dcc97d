"""What things of a kind can weigh and measure, how old and warm they can be; what must stay silent comes first."""

from __future__ import annotations

from functools import cache

import pytest

from lint import ruleset
from lint.checks import implausible
from lint.checks.implausible import Params
from lint.model import Hit
from tests.annotate.blocks import article


@cache
def params() -> Params:
    (rule,) = (rule for rule in ruleset.shipped() if rule.id == "figures/implausible")
    found: Params = rule.params
    return found


def hits(text: str, lang: str) -> list[tuple[str | None, str]]:
    found = implausible.check(article(text + "\n", lang), params())
    return [(hit.entry, hit.outcome) for hit in found if isinstance(hit, Hit)]


SILENT = [
    ("Le cheval de 2 400 mètres a été gagné par un poulain de quatre ans.", "fr"),
    ("Le chat a été retrouvé à 300 km de chez lui.", "fr"),
    ("La vache a été domestiquée il y a 10 000 ans.", "fr"),
    ("Le fermier a donné aux poules 400 kg de grain.", "fr"),
    ("« Il me reste six brebis », dit Batu, berger âgé de 61 ans.", "fr"),
    ("La tarte, cuite à 220 °C, pesait trois kilos.", "fr"),
    ("A 300-mile bus journey took the harp to the coast.", "en"),
    ("The parrot flew 40 km and was found beside a tower 90 metres tall.", "en"),
    ("The skeleton of a cat, 3,000 years old, lay in the tomb.", "en"),
    ("The violin was sold 340 years after it was made.", "en"),
    ("Un lot de pommes de 24 tonnes a été perdu.", "fr"),
    ("La crevette pèse 15 000 tonnes dans les ventes du delta.", "fr"),
    ("La récolte de mangues affiche 900 tonnes.", "fr"),
    ("Les poulets pesaient 900 kilos.", "fr"),
    ("A container of chicken weighing 25 tonnes was opened.", "en"),
    ("Exports were led by shrimp, 15,000 tonnes, and squid with 3,000 tonnes.", "en"),
    ("Bến bốc 25 tấn tôm sú, 15 tấn tôm thẻ và 12 tấn mực.", "vi"),
    ("Cá ngừ đạt 45.000 tấn, con tôm đạt 900.000 tấn.", "vi"),
    ("Lô cá ngừ nặng 25 tấn được bốc dỡ.", "vi"),
    ("Bán 25 tấn quả chuối, 18 tấn quả bưởi, 15 tấn mỗi ngày.", "vi"),
    ("Con trâu được bán sau khi nặng 800 kg.", "vi"),
    ("Chiếc thuyền rồng dài 24 m chở 40 người.", "vi"),
    ("La boulangère offrira une brioche longue de 12 mètres.", "fr"),
    ("Le béret géant, large de 40 mètres, a été cousu par le club.", "fr"),
    ("Below the hut the glacier is still 640 metres thick.", "en"),
    ("Le mur mesure 900 mètres de long.", "fr"),
    ("L'ascenseur a été remplacé en trois semaines.", "fr"),
    ("L'ascenseur est tombé en panne quatre fois en 40 jours.", "fr"),
    ("Un convoi de 18 tonnes de livres a quitté le port.", "fr"),
    ("Le facteur a reçu une aide de 18 tonnes de farine.", "fr"),
    ("The potter cools the kettle to 100 degrees.", "en"),
    ("Elle a payé 2 000 euros pour le dessin d'une fleur.", "fr"),
    ("Chiếc nón lá có đường kính 40 cm.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


FOUND = [
    ("Elle jouait d'une harpe de 170 mètres.", "fr", ("thing.harp", "hard")),
    ("Le viaduc a rouvert. L'ouvrage domine les toits du haut de ses 540 mètres.", "fr", ("thing.viaduct", "usual")),
    ("Au pied du Grimont, qui culmine à 12 700 mètres, la neige fond.", "fr", ("thing.summit", "usual")),
    ("Chaque mangue pèse 450 kilos.", "fr", ("thing.plain.produce", "hard")),
    ("Une salers de sept ans et de 7 800 kilos a gagné.", "fr", ("thing.cow", "usual")),
    ("They set off on a 9,500-mile hike along the cliffs.", "en", ("thing.walk", "usual")),
    ("The milk is cooled to 390 degrees Celsius.", "en", ("near.warmth", "usual")),
    ("Quả sầu riêng to nhất nặng 8,4 tấn.", "vi", ("thing.durian", "hard")),
    ("La femelle suit son petit. Cette noctule, qui pèse 31 kilos, dort.", "fr", ("thing.bat", "hard")),
    ("Chaque chapeau demande des heures et pèse environ 90 kilos.", "fr", ("thing.plain.clothes", "usual")),
    ("A Dorset ram weighing 1,900 kilograms won.", "en", ("thing.ovine", "usual")),
    ("The tremor lasted about 31 hours.", "en", ("thing.tremor", "hard")),
    ("Le funiculaire transporte 41 000 passagers.", "fr", ("thing.urbanrail", "hard")),
    ("Le gardien, 19,4 mètres, a repoussé le tir.", "fr", ("thing.person", "usual")),
    ("La couleuvre mesurait 1,4 kilomètre.", "fr", ("thing.snake", "hard")),
    ("Un colis de 18 tonnes de livres est arrivé.", "fr", ("thing.packaging", "hard")),
    ("L'ascenseur monte les étages en neuf heures.", "fr", ("thing.plain.hoist", "usual")),
    ("The lift climbs to the deck in 40 hours.", "en", ("thing.plain.hoist", "hard")),
    ("The beret, a giant one, is 400 metres wide.", "en", ("thing.plain.clothes", "hard")),
    ("The kettle boils at 1,000 degrees.", "en", ("thing.plain.boiling", "hard")),
    ("A school meal costs £245 this year.", "en", ("thing.plain.smallchange", "usual")),
    ("Each muffin contains 250 kilos of sugar.", "en", ("thing.plain.snack", "usual")),
    ("Chiếc nón lá có đường kính 40 mét.", "vi", ("thing.plain.clothes", "hard")),
    ("Mỗi chiếc thuyền gỗ dài 14 km, chở 20 tay chèo.", "vi", ("thing.canoe", "hard")),
]


@pytest.mark.parametrize(("text", "lang", "found"), FOUND)
def test_found(text: str, lang: str, found: tuple[str, str]) -> None:
    assert hits(text, lang) == [found]


def test_each_row_has_words_and_a_limit() -> None:
    doers = {name for doing in params().doings for name in doing.by}
    for thing in params().things:
        assert thing.fr or thing.en or thing.vi
        limits = (thing.kg, thing.m, thing.tall, thing.m2, thing.litres, thing.heat, thing.years, thing.kmh)
        known = any(limit is not None for limit in (*limits, thing.hours, thing.people, thing.eur, thing.kw))
        assert known or thing.id in doers or thing.id == "plain.word"


def test_rows_are_named_once() -> None:
    ids = [thing.id for thing in params().things]
    assert len(ids) == len(set(ids))


def test_a_language_without_words_has_no_things() -> None:
    assert hits("El barco pesa 40 toneladas.", "or") == []
