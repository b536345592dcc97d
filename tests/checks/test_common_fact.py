from __future__ import annotations

from functools import cache

import pytest

from lint import ruleset
from lint.checks import common_fact
from lint.checks.common_fact import Params
from lint.model import Hit
from tests.annotate.blocks import article


@cache
def shipped() -> Params:
    (rule,) = (rule for rule in ruleset.shipped() if rule.id == "figures/common-fact")
    params: Params = rule.params
    return params


def entries(text: str, lang: str) -> list[str | None]:
    found = common_fact.check(article(text + "\n", lang), shipped())
    return [hit.entry for hit in found if isinstance(hit, Hit)]


SILENT = [
    ("Theo Nghị quyết số 471/2003, Việt Nam gia nhập WTO sau mười năm đàm phán.", "vi"),
    ("Le Titanic, parti de Southampton en 1912, a sombré la nuit du 14 avril.", "fr"),
    ("Le musée de la catastrophe de Tchernobyl a ouvert en 1992.", "fr"),
    ("Cent ans après la bataille de la Somme, en 2016, deux millions de visiteurs sont venus.", "fr"),
    ("Il a commenté les Jeux de Pékin en 2008 et de Londres en 2012.", "fr"),
    ("She was born in 1978 and saw the Berlin Wall fall on television.", "en"),
    ("Seoul hosted the Olympics in 1988 and the World Cup in 2002.", "en"),
    ("The hand alone has 27 bones.", "en"),
    ("Vở kịch về chiến thắng Điện Biên Phủ ra mắt năm 2004.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert entries(text, lang) == []


def test_the_year_beside_the_words_of_many() -> None:
    text = "Hungary, which joined the European Union in 2007, adopted it after Croatia did in 2023."
    assert entries(text, "en") == ["eu-hungary"]


def test_another_mention_of_the_words() -> None:
    assert entries("SEOUL – He covered the 1992 Seoul Olympics.", "en") == ["olympics-seoul"]


def test_numbers() -> None:
    assert entries("Le squelette d'un adulte compte 260 os.", "fr") == ["bones"]
    assert entries("The Philippines, an archipelago of 1,641 islands, shook.", "en") == ["philippines"]
