"""Cases beside the examples of rules/dates/age.yaml."""

from __future__ import annotations

import pytest

from tests.checks.dates import agreed, flagged

DAY = "2024-03-02"
SILENT = [
    ("fr", "Rémi Castagnet est né en 1950 à Dole. À 18 ans, il part pour Alger, où il arrive en 1969."),
    ("fr", "Rémi Castagnet, né vers 1950, a 62 ans et toutes ses dents."),
    ("fr", "Rémi Castagnet, né en 1950, fut condamné à 12 ans de réclusion."),
    ("fr", "Père d'une fille née en 1990, Rémi Castagnet, 62 ans, tient le bac."),
    ("fr", "Sa mère, née en 1950, lui a laissé le bac. Rémi Castagnet, 32 ans, le tient seul."),
    ("fr", "Un homme de 45 ans a été blessé. Un homme de 54 ans aussi."),
    ("fr", "Rémi Castagnet, 45 ans, et son homonyme.\n\nL'homonyme, Rémi Castagnet, 62 ans, tient le bac."),
    ("fr", "Les 30-39 ans, nés dans les années 1990, votent peu."),
    ("fr", "Rémi Castagnet, né en 1960 dans la maison où sa grand-mère est morte en 1952, tient le bac."),
    ("fr", "Rémi Castagnet, 33 ans, expose à Dole.\n\nNé en 1944 et mort en 2014, le sculpteur n'y vint jamais."),
    ("fr", "Créée en 2006, la course fêtait ses vingt ans.\n\nRémi Castagnet, 33 ans, l'a emporté."),
    ("fr", "Née en 1980 d'un père mort en 1979, Solène Kermarec a été élevée à Groix."),
    ("en", "Ada Brook, born in 1950, lives with a dog aged 12."),
    ("en", "Tom Hale, 45, was elected. His son Tom Hale, 21, was there."),
    ("en", "Tom, born in 2020, lives with his mother, Ada Brook, 29, in Oban."),
    ("en", "Ada Brook was born in 1950. In 1984 she was 34 and broke."),
    ("en", "The company, created in 1950, sells 52 kinds of rope."),
    ("vi", "Ông Trần Văn Sáu, sinh năm 1950, làm thợ mộc từ năm 18 tuổi."),
    ("vi", "Bà Lê Thị Mận (45 tuổi, sinh năm 1979) cùng con gái 12 tuổi (sinh năm 2012) làm bánh."),
    ("vi", "Bà Lê Thị Mận, 45 tuổi, đến từ sáng.\n\nNăm nay bà Lê Thị Mận, 46 tuổi, đi một mình."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("age", text, lang, DAY) == []


FLAGGED = [
    (
        "fr",
        "Né le 4 mai 1950 à Dole et mort le 3 juin 1949, Rémi Castagnet tenait le bac.",
        ("order", "3 juin 1949", 0),
    ),
    ("fr", "Rémi Castagnet, né en 1952, a eu 62 ans en mars.", ("birth", "62 ans", 0)),
    ("fr", "Rémi Castagnet, né en 1962, a donc 42 ans.", ("published", "42 ans", 0)),
    ("en", "Ada Brook, a 44-year-old baker born in 1990, runs the ferry.", ("published", "44-year-old", 0)),
    ("en", "Born in 1990, 44-year-old Ada Brook runs the ferry.", ("published", "44-year-old", 0)),
    ("en", "The skipper, 81, was born in Oban in 1952.", ("published", "81", 0)),
    ("vi", "Nghệ nhân sinh năm 1924, mất năm 2014, thọ 80 tuổi.", ("birth", "80 tuổi", 0)),
    ("fr", "Rémi Castagnet, né le 3 mai 1980 à Dole, est mort vendredi à 53 ans.", ("published", "53 ans", 0)),
    ("fr", "Solène Kermarec est née en 1950 à Groix. Elle a 62 ans.", ("published", "62 ans", 1)),
    ("fr", "Rémi Castagnet, né en 1980, a 45 ans depuis hier.", ("birth", "45 ans", 1)),
    ("fr", "Né en 1950, Rémi Castagnet, qui a fêté ses 62 ans en 2020, tient le bac.", ("birth", "62 ans", 0)),
    ("en", "The 52-year-old Ada Brook was born in Oban in 1950.", ("published", "52-year-old", 0)),
    ("en", "Ada Brook turned 60 in 2020. She was born in 1950.", ("birth", "60", 1)),
    ("vi", "Cô giáo Lê Thị Mận, sinh năm 1991, năm nay 43 tuổi, dạy ở xã Tân Hòa.", ("published", "43 tuổi", 0)),
]


@pytest.mark.parametrize(("lang", "text", "expected"), FLAGGED)
def test_flagged(lang: str, text: str, expected: tuple[str, str, int]) -> None:
    assert flagged("age", text, lang, DAY) == [expected]


def test_a_birthday_that_is_known_leaves_one_age() -> None:
    text = "Rémi Castagnet, né le 1er mars 1980, est mort vendredi à {} ans."
    assert flagged("age", text.format(44), "fr", DAY) == []
    assert flagged("age", text.format(43), "fr", DAY) == [("published", "43 ans", 1)]


def test_a_disputed_publication_settles_nothing() -> None:
    text = "---\ndate: 2024-03-02\n---\n\nPublié le 5 mai 2020\n\nRémi Castagnet, né en 1950, a 62 ans et un bac."
    assert flagged("age", text, "fr") == []


def test_agreement() -> None:
    assert agreed("age", "Né en 1950, le général, âgé de 69 ans, a été reçu en 2020.", "fr", DAY) == ["69 ans"]
