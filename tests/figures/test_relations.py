"""What things are, where they lie, who made them; what must stay silent comes first."""

from __future__ import annotations

import pytest

from lint.annotate import gazetteer
from lint.checks import common_fact
from lint.figures import relations
from lint.model import Hit
from tests.annotate.blocks import article
from tests.checks.test_common_fact import shipped

SILENT = [
    ("Le crabe est servi avec du poisson.", "fr"),
    ("La baleine, le poisson et le crabe sont au menu.", "fr"),
    ("Les supporteurs italiens de Mozart ont chanté.", "fr"),
    ("Commencé sous Louis XV, le pont fut inauguré en 1850.", "fr"),
    ("Des élus de Guadeloupe, de Martinique, du Pacifique et de Mayotte ont écrit.", "fr"),
    ("Le camembert plaît en Chine.", "fr"),
    ("Work starts at the main site in Khartoum.", "en"),
    ("A copy of the Eiffel Tower stands in Las Vegas, in the United States.", "en"),
    ("Mozart's last opera was staged in 1950.", "en"),
    ("The yen fell against the Chinese currency.", "en"),
    ("Đoàn khách từ Thanh Hóa thăm vịnh Hạ Long.", "vi"),
]
FOUND = [
    ("Le hérisson, un rongeur nocturne, dort.", "fr", "animal"),
    ("Le mont Fuji, en Chine, se voit de loin.", "fr", "landmark"),
    ("Le gouda, un fromage suisse, a gagné.", "fr", "product"),
    ("La fontaine de Trevi, à Milan, a été vidée.", "fr", "landmark-city"),
    ("Au XVIIIe siècle, sous François Ier, on y chassait.", "fr", "reign"),
    ("Picasso, né en 1891, y passa l'été.", "fr", "life"),
    ("Neptune, the fifth planet from the Sun, is blue.", "en", "planet"),
    ("The Panama Canal links the Atlantic and the Indian Ocean.", "en", "strait"),
    ("Dylan Thomas, the Irish poet, drank here.", "en", "nationality"),
    ("Nepal, an African country, voted yes.", "en", "continent"),
    ("The letter was written in 1920 by Charles Darwin.", "en", "life"),
    ("Cầu Rồng ở Huế phun lửa tối thứ bảy.", "vi", "landmark-city"),
]


def entries(text: str, lang: str) -> list[str | None]:
    return [hit.entry for hit in common_fact.check(article(text + "\n", lang), shipped()) if isinstance(hit, Hit)]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert entries(text, lang) == []


@pytest.mark.parametrize(("text", "lang", "entry"), FOUND)
def test_found(text: str, lang: str, entry: str) -> None:
    assert entries(text, lang) == [entry]


def test_the_rows_are_whole() -> None:
    links = relations.compiled(relations.Known((), shipped().links))
    for relation in shipped().relations:
        assert set(relation.links) <= links.keys(), relation.id
        ids = {value.id for value in relation.values}
        for things in relation.of:
            first = things.all + things.fr + things.en + things.vi
            assert first, relation.id
            for right in things.is_:
                known = right in ids or right == relations.NONE or relation.dated
                assert known or gazetteer.shown(right), (relation.id, first[0])
