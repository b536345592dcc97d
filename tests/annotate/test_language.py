from __future__ import annotations

import pytest

from lint.annotate.language import Evidence, evidence, of_block, of_region, tag
from tests.maps import article

FRENCH = "Le maire de la ville est arrivé dans la salle avec les élus, et il a parlé des travaux."
ENGLISH = "The mayor of the town came to the hall with his deputies, and they talked about the works."
VIETNAMESE = "Thị trưởng đã đến hội trường với các đại biểu và nói về những công trình của thành phố."


@pytest.mark.parametrize(("text", "lang"), [(FRENCH, "fr"), (ENGLISH, "en"), (VIETNAMESE, "vi")])
def test_best(text: str, lang: str) -> None:
    assert evidence(text).best == lang


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Quang Tri accueille Tô Lâm et Nguyễn Văn Trọng à Đông Hà", "fr"),
        ("Mme Cho Thi Hai et M. Trong dans la province de Cao Bang", "fr"),
        ("President Nguyen Van Cho visits Viet Nam and the Lao Bao border gate", "en"),
        ("Khánh thành tuyến đường mới nối hai huyện miền núi", "vi"),
    ],
)
def test_names_are_no_evidence(text: str, lang: str) -> None:
    assert evidence(text).best == lang


@pytest.mark.parametrize(
    ("counts", "locale", "lang"),
    [
        (Evidence(5, 0, 0), "fr-CA", "fr-CA"),
        (Evidence(5, 0, 0), "en", "fr"),
        (Evidence(0, 0, 0), "vi", "vi"),
        (Evidence(1, 4, 0), "fr", "en"),
    ],
)
def test_of_region(counts: Evidence, locale: str, lang: str) -> None:
    assert of_region(counts, locale) == lang


@pytest.mark.parametrize(
    ("counts", "region", "lang"),
    [
        (Evidence(0, 3, 0), "fr", "fr"),
        (Evidence(2, 6, 0), "fr", "fr"),
        (Evidence(0, 6, 0), "fr-CA", "en"),
        (Evidence(9, 0, 0), "fr-CA", "fr-CA"),
        (Evidence(0, 9, 0), "de", "de"),
    ],
)
def test_of_block(counts: Evidence, region: str, lang: str) -> None:
    assert of_block(counts, region) == lang


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("fr_CA", "fr-CA"),
        ("en-us", "en-US"),
        ("Français", "fr"),
        ("vi", "vi"),
        ("zh-Hant", "zh-Hant"),
        ("2", None),
        ("", None),
    ],
)
def test_tag(name: str, lang: str | None) -> None:
    assert tag(name) == lang


def test_short_blocks_take_the_language_of_the_article() -> None:
    found = article(f"Titre\n\n{FRENCH}\n\nBreaking news\n\n{ENGLISH}\n\n{FRENCH}\n", locale="en")
    assert [b.lang for b in found.blocks] == ["fr", "fr", "fr", "en", "fr"]
    assert found.lang == "fr"


def test_front_matter_keeps_its_region_and_the_option_wins() -> None:
    text = f"---\nlang: fr-CA\n---\n{FRENCH}\n"
    assert article(text).blocks[0].lang == "fr-CA"
    assert article(text).blocks[0].language == "fr"
    assert article(text, lang="fr-BE").lang == "fr-BE"
