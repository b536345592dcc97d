"""Lengths of hours and weekdays, ages, parts of the day, and what a text declares wrong."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

SILENT = [
    ("range", "fr", "Le pont ferme dix heures durant la nuit, de 20 h à 6 h."),
    ("range", "fr", "Le musée est ouvert de 14 heures à 18 heures, du mardi au dimanche."),
    ("range", "fr", "Deux frères âgés de 12 et 8 ans ont traversé la baie en 3 heures, de 9 h à midi."),
    ("range", "en", "The rink is open from 8pm to 2am every day, two hours more than before."),
    ("range", "en", "A 10-hour strike, from 8pm to 6am, follows four days of talks, from Monday to Thursday."),
    ("range", "vi", "Cấm đường 6 giờ mỗi đêm, từ 22 giờ đến 4 giờ."),
    ("impossible", "fr", "Il est parti à 4 heures du matin et rentré à 9 heures du soir."),
    ("impossible", "en", "The fair opens on 30 June, not on 31 June as printed; the bell rang at 5am in the morning."),
    ("impossible", "en", "At 1755 hrs the stoker smelled fuel."),
    ("impossible", "vi", "Xe chạy lúc 5 giờ chiều, 11 giờ trưa và 10 giờ tối."),
    ("weekday", "fr", "La foire aura lieu mardi 4 juin 2024, et non lundi 4 juin 2024."),
]
FLAGGED = [
    ("range", "fr", "Le pont ferme pendant huit heures, de 20 h à 6 h.", "de 20 h à 6 h"),
    ("range", "fr", "Quatre jours durant, du jeudi au mercredi, on dansera.", "du jeudi au mercredi"),
    ("range", "en", "A 48-hour strike, from 6am Tuesday to 6am Friday, looms.", "from 6am tuesday to 6am friday"),
    ("range", "en", "The choir takes children aged 14 to 8.", "14 to 8"),
    ("range", "en", "The contest lasts a fortnight, from June 3 to June 26.", "a fortnight"),
    ("range", "vi", "Hội mở từ ngày 20 đến hết ngày 16 tháng Giêng.", "từ ngày 20 đến hết ngày 16 tháng Giêng"),
    ("impossible", "en", "At 1768 hrs the stoker smelled fuel.", "1768"),
    ("impossible", "fr", "On l'a vu mardi matin à 16 h sur le quai.", "matin à 16 h"),
    ("impossible", "vi", "Cấm xe đến 11 giờ 30 chiều mai.", "11 giờ 30 chiều"),
]


@pytest.mark.parametrize(("rule", "lang", "text"), SILENT)
def test_silent(rule: str, lang: str, text: str) -> None:
    assert flagged(rule, text, lang) == []


@pytest.mark.parametrize(("rule", "lang", "text", "words"), FLAGGED)
def test_flagged(rule: str, lang: str, text: str, words: str) -> None:
    assert [said.lower() for _, said, _ in flagged(rule, text, lang)] == [words.lower()]
