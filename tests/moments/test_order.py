"""The order in which a sentence tells two dates."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

DAY = "2024-01-11"
SILENT = [
    ("fr", "Fondée en 1950, la scierie occupe un moulin bâti en 1870."),
    ("fr", "Élue en 2015, elle a rejoint la mairie en 2003."),
    ("fr", "Élue en 2015, elle avait quitté Lyon en 2013."),
    ("fr", "Après la crue de 2015, la scierie, fondée en 1980, a déménagé en 2019."),
    ("fr", "Prévue en 2021, la foire a été reportée après la crue de 2023."),
    ("fr", "Il étudiera les comptes de 2024, avant de rendre son avis en septembre prochain."),
    ("fr", "« Née en 1950, elle a fermé en 1932 », plaisante-t-il."),
    ("en", "Elected in 2015, she joined the council in 2003."),
    ("en", "Opened in 2010, the kiln had been planned since 1995."),
    ("en", "Founded in 1950, the choir sings in the hall built in 1870."),
    ("vi", "Ra đời năm 1950, xưởng dệt nằm trong ngôi nhà của dòng họ Lê năm 1870."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("chronology", text, lang, DAY) == []


FLAGGED = [
    ("fr", "Élue à Redon en 1998, elle y siège jusqu'en 1989.", "1989"),
    ("fr", "Fondée en 1950, la scierie ferme ses portes en 1932.", "1932"),
    ("fr", "La scierie, créée en 1950, a été vendue en 1932 à un voisin.", "1932"),
    ("fr", "Il joue à Redon en 1998, puis s'installe à Dole en 1989.", "1989"),
    ("fr", "Elle est élue maire en 1998. Elle quitte la mairie en 1989.", "1989"),
    ("en", "Founded in 1950, the sawmill closed in 1932.", "1932"),
    ("en", "Work began in March 2022 and was completed in May 2020.", "May 2020"),
    ("en", "He sang in Leek until 1998, before moving to York in 1989.", "1989"),
    ("vi", "Thành lập năm 1950, xưởng dệt đóng cửa năm 1932.", "1932"),
    ("vi", "Con đập được khởi công ngày 20/9/2022 và hoàn thành trong tháng 5/2021.", "5/2021"),
]


@pytest.mark.parametrize(("lang", "text", "shown"), FLAGGED)
def test_flagged(lang: str, text: str, shown: str) -> None:
    found = [hit[:2] for hit in flagged("chronology", text, lang, DAY)]
    assert found in ([("order", shown)], [("stages", shown)])


MONTHS = [
    ("fr", "La passerelle sera ouverte en mars 2023, a promis la mairie.", "year"),
    ("fr", "La passerelle a été ouverte en mars 2024.", "past"),
    ("en", "The footbridge will open in March 2023, the council said.", "year"),
    ("en", "The footbridge was opened in March 2024.", "past"),
    ("vi", "Cây cầu sẽ thông xe vào tháng 3/2023.", "year"),
    ("vi", "Cây cầu đã khánh thành vào tháng 3/2024.", "past"),
]


@pytest.mark.parametrize(("lang", "text", "outcome"), MONTHS)
def test_tense_of_a_month(lang: str, text: str, outcome: str) -> None:
    assert [hit[0] for hit in flagged("chronology", text, lang, DAY)] == [outcome]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La passerelle sera ouverte en mars 2024."),
        ("fr", "Le traité sera signé en mars 1821 à Redon."),
        ("en", "The footbridge was opened in March 2023."),
        ("vi", "Cây cầu sẽ thông xe vào tháng 3/2024."),
    ],
)
def test_a_month_that_fits(lang: str, text: str) -> None:
    assert flagged("chronology", text, lang, DAY) == []


STAGES = [
    ("fr", "Interpellé le 14 janvier 2023, il a été libéré le 10 janvier 2023.", 1),
    ("fr", "Interpellé le 14 janvier 2023, il a été libéré le 20 janvier 2023.", 0),
    ("fr", "La motion, votée le 3 mars 2023, avait été déposée le 12 janvier 2023.", 0),
    ("fr", "Ils se sont mariés en 1999 et ont divorcé en 1992.", 1),
    ("fr", "Le four a ouvert en 2018 et la scierie voisine a fermé en 2013.", 0),
    ("fr", "Elle a rejoint Redon en 2018, après avoir quitté Dole en 2013.", 0),
    ("fr", "Fermé en 2018, le four a rouvert en 2021.", 0),
    ("en", "They married in 1999 and divorced in 1992.", 1),
    ("en", "She joined the choir in 2018 and left for York in 2013.", 1),
    ("en", "The boy went missing on 3 March 2023 and was found on 1 March 2023.", 1),
    ("en", "He was freed in 2018. He had been jailed in 2013.", 0),
    ("en", "He was jailed in 2018. He was freed in 2013.", 1),
    ("vi", "Bị bắt ngày 14/1/2023, anh ta được tại ngoại ngày 10/1/2023.", 1),
    ("vi", "Họ kết hôn năm 1999 và ly hôn năm 1992.", 1),
    ("vi", "Họ kết hôn năm 1999 và ly hôn năm 2002.", 0),
]


@pytest.mark.parametrize(("lang", "text", "count"), STAGES)
def test_stages(lang: str, text: str, count: int) -> None:
    assert len(flagged("chronology", text, lang, DAY)) == count


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("fr", "Le permis, délivré le 4 mars 2023, a été annulé par la cour le 12 février 2023.", 1),
        ("fr", "L'enquête s'est tenue en mai 2023. Elle avait été précédée d'un vote, en janvier 2023.", 0),
        ("fr", "Élu en 1997, il perd son siège en 1992.", 1),
        ("en", "First elected in 1997, she lost her seat in 1992.", 1),
        ("en", "Two weeks after the flood of 20 November, the market reopened on 20 December.", 1),
        ("en", "Two weeks after the flood of 20 November, the market reopened on 4 December.", 0),
        ("vi", "Trúng cử năm 1997, ông mất ghế năm 1992.", 1),
    ],
)
def test_more_stages(lang: str, text: str, count: int) -> None:
    assert len(flagged("chronology", text, lang, DAY)) == count


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("fr", "Le voilier a quitté Redon le 12 octobre 2023 et a accosté à Groix le 28 septembre 2023.", 1),
        ("fr", "La charte, votée en avril 2022, est entrée en vigueur en janvier 2023.", 0),
        ("fr", "Elle a signé en 2019 à Redon, quitté en 2015.", 0),
        ("en", "The two set off on 30 November 2023 and reached the summit on 23 November 2023.", 1),
        ("en", "Jailed in 2010, he was freed in 2016. He had been arrested in 2008.", 0),
        ("vi", "Tàu rời Huế ngày 12/10/2023 và cập cảng ngày 28/9/2023.", 1),
        ("vi", "Năm 2023 ông lại bị bắt, được tại ngoại năm 2024.", 0),
    ],
)
def test_journeys_and_laws(lang: str, text: str, count: int) -> None:
    assert len(flagged("chronology", text, lang, DAY)) == count
