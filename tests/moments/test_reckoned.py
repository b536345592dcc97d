"""What an age is counted to, and whose it is, where another sentence tells the birth."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

DAY = "2024-03-02"
BORN = "La luthière Odile Tanguy, née le 9 janvier 1968, a fermé l'atelier."
SILENT = [
    ("fr", f"{BORN} À 19 ans, elle quittait Groix pour Crémone."),
    ("fr", f"{BORN} À 67 ans, elle pourra toucher une pension."),
    ("fr", f"{BORN} À 88 ans, son père y passe encore."),
    ("fr", f"{BORN} À 27 ans, elle rejoint la maison ouverte en 1921."),
    ("fr", f"{BORN} Un facteur de 71 ans la pleure. Le voisin, âgé de 71 ans, a tout vu."),
    ("fr", f"{BORN} Le comptable, âgé de 71 ans, reste."),
    ("fr", "Odile Tanguy, née en 1968, a fondé la chorale. La chorale a chanté pour son 20e anniversaire."),
    (
        "fr",
        "Odile Tanguy pose l'archet.\n\nSon ami Paul Vial en joue. Né en 1931, il a 56 ans de moins. Odile Tanguy a "
        "56 ans.",
    ),
    ("fr", "Un homme de 34 ans et un homme de 43 ans ont sombré à Groix. L'homme de 43 ans savait nager."),
    ("en", "Una Price, born in 1968, learnt the trade in her forties. The sixties were long gone."),
    ("en", "Una Price, born in 1968, began to climb in her forties."),
    ("en", "Una Price was born in 1968. She was 24 when she won the shield in 1992."),
    ("en", "Their niece Una Price, born in March 1968, took over the kiln in May 1999 at the age of 31."),
    ("vi", "Bà Lê Thị Mận sinh năm 1968 ở Huế. Ở tuổi 56, bà vẫn gánh nước."),
    ("vi", "Năm 1990, bà Lê Thị Mận mở quán khi mới 22 tuổi. Bà sinh năm 1968 ở Huế."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("age", text, lang, DAY) == []


FLAGGED = [
    ("fr", f"{BORN} À 65 ans, cette femme menue part sans un mot.", "published", "65 ans"),
    ("fr", f"{BORN} À 75 ans, elle n'avait jamais vu la mer.", "published", "75 ans"),
    ("fr", "À 46 ans, Odile Tanguy, née en 1968, dirige le port de Groix.", "published", "46 ans"),
    ("fr", "Née en 1968, la luthière de 65 ans part sans un mot.", "published", "65 ans"),
    ("fr", "Née en 1968 à Groix, Odile Tanguy devient luthière en 1995 à l'âge de 37 ans.", "birth", "37 ans"),
    ("fr", "Odile Tanguy, née en 1968, a soufflé son 65e anniversaire lundi.", "published", "65e anniversaire"),
    ("fr", "La quadragénaire, née en 1960, a été relâchée.", "decade", "quadragénaire"),
    ("fr", "Un homme de 34 ans a sombré à Groix. L'homme, âgé de 43 ans, savait nager.", "two-ages", "43"),
    (
        "fr",
        "La harpiste Odile Tanguy est morte mardi 27 février 2024 à Pau, à l'âge de 66 ans.\n\n"
        "Née le 9 janvier 1948 à Groix, elle entre à 12 ans dans la classe de Paul Vial.",
        "birth",
        "66 ans",
    ),
    (
        "fr",
        "Odile Tanguy est morte mardi. Elle avait 66 ans.\n\nNée en 1948, elle aimait Fauré.",
        "published",
        "66 ans",
    ),
    ("en", "Their niece Una Price, born in March 1968, took over in May 1999 at the age of 41.", "birth", "41"),
    ("en", "The potter Una Price, who was born in 1968 and turned 54 in January, waved.", "birth", "54"),
    ("en", "Una Price was born in 1968. She was 34 when she won the shield in 1992.", "birth", "34"),
    ("en", "At 46, Una Price, born in 1968, is the oldest potter in Leek.", "published", "46"),
    ("en", "Una Price, who died on Sunday, was 66.\n\nShe was born on 4 February 1948 in Leek.", "published", "66"),
    ("en", "A woman aged 34 was hurt in Leek. The 43-year-old woman is a potter.", "two-ages", "43"),
    ("vi", "Sinh năm 1968, nữ nghệ nhân 65 tuổi vẫn gánh nước.", "published", "65 tuổi"),
    ("vi", "Bà Lê Thị Mận sinh năm 1968 ở Huế. Ở tuổi 66, bà vẫn gánh nước.", "published", "66"),
    ("vi", "Năm 1990, bà Lê Thị Mận mở quán khi mới 32 tuổi. Bà sinh năm 1968 ở Huế.", "birth", "32 tuổi"),
]


@pytest.mark.parametrize(("lang", "text", "outcome", "shown"), FLAGGED)
def test_flagged(lang: str, text: str, outcome: str, shown: str) -> None:
    assert [hit[:2] for hit in flagged("age", text, lang, DAY)] == [(outcome, shown)]


DOUBTFUL = [
    ("fr", "Championne de voile à {} ans, en 2003, Una Tanguy a raccroché en 2016. Elle est née en 1984.", 19, 29),
    ("fr", "Le facteur est las. « J'ai {} ans », dit-il.\n\nNé en 1958 à Dole, l'homme boite.", 66, 56),
    ("en", "A sailing champion at {}, in 2003, Una Price retired in 2016. She was born in 1984.", 19, 29),
    ("vi", "Nghệ sĩ {} tuổi vẫn hát.\n\nSinh năm 1958 ở Huế, bà yêu sông.", 66, 56),
]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), DOUBTFUL)
def test_an_age_that_is_likely_of_the_one_whose_birth_is_told(lang: str, text: str, right: int, wrong: int) -> None:
    assert flagged("age", text.format(right), lang, DAY) == []
    assert flagged("age", text.format(right - 3), lang, DAY) == []  # no slip of the keyboard
    assert len(flagged("age", text.format(wrong), lang, DAY)) == 1


LIVES = [
    ("fr", "Née en 1930, Una Roy a 94 ans. À 84 ans, elle plongeait encore. Son mari est mort à 74 ans."),
    (
        "fr",
        "Sa mère, née en 1942, est morte en 2003. Lui, Paul Roy, né en 1970, a 54 ans. À 45 ans, il part.",
    ),
    ("en", "Una Roy, born in 1930, is 94. At 84, she was still diving."),
    ("vi", "Cụ Lê Thị Thơm sinh năm 1930, năm nay 94 tuổi. Ở tuổi 84, cụ vẫn bơi."),
]


@pytest.mark.parametrize(("lang", "text"), LIVES)
def test_an_age_of_the_past(lang: str, text: str) -> None:
    assert flagged("age", text, lang, "2025-01-02") == []


MORE = [
    (
        "fr",
        "Mort d'un potier\n\nAldo Ruiz est mort à Dole. Il avait 82 ans.\n\nIl naît à Albi le 30 mars 1932.",
    ),
    ("fr", "Née le 11 janvier 1996 à Dole, la rameuse arrête donc à 38 ans."),
    ("fr", "Un cycliste de 25 ans, né en 1972, a chuté."),
    ("fr", "Le maire, Yann Roy, 47 ans, part. Élu en 2020, Yann Roy, 74 ans, est las."),
    ("fr", "Né en 1929, Louis Roy est mort mercredi ; il avait fêté son 85e anniversaire en juin."),
    ("fr", "L'auteur Jean Roy s'est éteint mardi dans sa 85e année.\n\nJean Roy était né le 12 juin 1929."),
    ("en", "Born on 11 January 1996, the rower bows out at 38."),
    ("en", "A child prodigy, Lina Roy gave her first recital at the age of 17, in 2003. Roy was born in 1996."),
    ("en", "The mayor, Ian Roy, 47, has resigned. Elected in 2020, Ian Roy, 74, is tired."),
    ("vi", "Cụ Phạm Văn Thọ, sinh năm 1921, vừa mừng sinh nhật lần thứ 114."),
]


@pytest.mark.parametrize(("lang", "text"), MORE)
def test_ages_in_other_layouts(lang: str, text: str) -> None:
    assert len(flagged("age", text, lang, DAY)) == 1


SLIPS = [
    ("fr", "La doyenne fête ses 131 ans.\n\nUna Roy est née le 4 juin 1910 à Groix.", 131),
    ("fr", "Le rameur Luc Roy, 39 ans, part. « Assez », dit ce natif de Dole, venu au monde le 2 février 1995.", 39),
    ("fr", "Luc Roy, potier de 85 ans, sourit. Il est né en 1965 à Dole.", 85),
    ("vi", "Nhạc sĩ Hà Thị Sa, sinh năm 1974, mới 40 tuổi, cười.", 40),
]


@pytest.mark.parametrize(("lang", "text", "years"), SLIPS)
def test_slips(lang: str, text: str, years: int) -> None:
    assert [hit[1].split()[0] for hit in flagged("age", text, lang, DAY)] == [str(years)]
