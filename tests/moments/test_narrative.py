"""Dates that run back where the story goes on."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

SILENT = [
    ("fr", "Le bac a rouvert le 4 juin à Groix. Il avait été vendu le 2 juin à un armateur."),
    ("fr", "La digue a cédé le 4 juin, après une première alerte le 2 juin."),
    ("fr", "Hospitalisée le 3 mai, la sonneuse est morte le 6 mai. Ses obsèques ont été célébrées le 9 mai."),
    ("fr", "Le procès s'est ouvert le 4 juin. L'enquête sur la crue du 2 juin a été close."),
    ("en", "The weir was mended on 4 June. It had burst on 2 June, earlier than the keeper feared."),
    ("en", "The ferry ran aground on 4 June. He was brought before a court on 6 June."),
    ("en", "After the flood of 2 June the mill was shut on 4 June."),
    ("vi", "Đò ngừng chạy ngày 4/6. Trước đó, ngày 2/6, máy đò bị hỏng."),
]
FLAGGED = [
    ("fr", "La barge a coulé le 4 juin. Le patron a ensuite été entendu le 2 juin à Lomener.", "2 juin"),
    ("fr", "Racheté en juin 2021, le moulin a rouvert en octobre 2020.", "octobre 2020"),
    ("fr", "Renversé le 9 mai, le facteur est mort le 6 mai à Dole.", "6 mai"),
    ("en", "Wardens stopped the van on 4 June. Following his arrest the driver was charged on 2 June.", "2 June"),
    ("en", "The first dig, in April 2018, found a wall. The second, in June 2017, found a kiln.", "June 2017"),
    ("vi", "Công an khám kho ngày 14/6. Sau đó, ngày 6/6, chủ kho bị khởi tố.", "6/6"),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("chronology", f"Titre\n\n{text}", lang) == []


@pytest.mark.parametrize(("lang", "text", "words"), FLAGGED)
def test_flagged(lang: str, text: str, words: str) -> None:
    assert flagged("chronology", f"Titre\n\n{text}", lang) == [("order", words, 2)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Trams will reach the docks in the first half of 2023, the council said.", ["first half of 2023"]),
        ("Trams will reach the docks in the first half of 2025, the council said.", []),
        ("Line 3 is due to open in September 2021, the council said.", ["September 2021"]),
    ],
)
def test_a_period_to_come_that_is_over(text: str, words: list[str]) -> None:
    assert [said for _, said, _ in flagged("chronology", text, "en", "2024-03-05")] == words
