from __future__ import annotations

import pytest

from lint.annotate import ties


@pytest.mark.parametrize(
    ("lang", "before", "after", "words", "tight"),
    [
        ("fr", "après la rencontre du ", "", "rencontre", True),
        ("fr", "après la rencontre, le ", "", "rencontre", False),
        ("fr", "l'accord a été signé le ", "", "accord", False),
        ("fr", "l'agression a été condamnée ", "", "agression", False),
        ("fr", "le carnaval, qui débutera le ", "", "carnaval", False),
        ("fr", "un carnaval du ", "", "", False),
        ("en", "after ", "'s meeting in bath", "meeting", True),
        ("en", "the ", " vote in bath", "vote", True),
        ("en", "they met on ", " in bath", "", False),
        ("en", "the deal, signed in bath on ", "", "deal", False),
        ("en", "the deal, reached on ", "", "deal", False),
        ("vi", "sau cuộc hội đàm ngày ", "", "cuộc hội đàm", True),
        ("vi", "sau cuộc hội đàm, ngày ", "", "cuộc hội đàm", False),
    ],
)
def test_what_a_date_belongs_to(lang: str, before: str, after: str, words: str, tight: bool) -> None:
    thing = ties.thing(before, after, lang)
    assert (thing.words, thing.tight) == (words, tight)
