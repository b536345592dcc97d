from __future__ import annotations

import pytest

from lint.annotate import ties
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


@pytest.mark.parametrize(
    ("lang", "before", "after", "words", "tight", "done"),
    [
        ("fr", "après la rencontre du ", "", "rencontre", True, False),
        ("fr", "après la rencontre, le ", "", "rencontre", False, False),
        ("fr", "l'accord a été signé le ", "", "accord", False, False),
        ("fr", "l'agression a été condamnée ", "", "agression", False, True),
        ("fr", "le carnaval, qui débutera le ", "", "carnaval", False, False),
        ("fr", "un carnaval du ", "", "", False, False),
        ("en", "after ", "'s meeting in bath", "meeting", True, False),
        ("en", "the ", " vote in bath", "vote", True, False),
        ("en", "they met on ", " in bath", "", False, False),
        ("en", "the deal, signed in bath on ", "", "deal", False, False),
        ("en", "the deal, reached on ", "", "deal", False, True),
        ("vi", "sau cuộc hội đàm ngày ", "", "cuộc hội đàm", True, False),
        ("vi", "sau cuộc hội đàm, ngày ", "", "cuộc hội đàm", False, False),
    ],
)
def test_what_a_date_belongs_to(lang: str, before: str, after: str, words: str, tight: bool, done: bool) -> None:
    thing = ties.thing(before, after, lang)
    assert (thing.words, thing.tight, thing.done) == (words, tight, done)


@pytest.mark.parametrize(
    ("lang", "text", "noun", "happened"),
    [
        ("fr", "L'armée a dit que l'assaut avait été lancé le 6 mars à l'aube.", "assaut", True),
        ("fr", "L'incendie n'a été éteint que le 6 mars.", "incendie", False),
        ("fr", "À son arrivée mardi, il a plu.", "arrivée", True),
        ("fr", "La grève se poursuivait le 6 mars.", "grève", False),
        ("en", "The army said the assault was launched on March 6 at dawn.", "assault", True),
        ("en", "The fishermen will meet on March 6.", "fishermen", False),
        ("en", "The storm left the island on March 6.", "storm", False),
        ("vi", "Công an cho biết vụ trộm xảy ra ngày 6/3 tại Huế.", "vụ trộm xảy ra", True),
        ("vi", "Đơn từ chức được chấp thuận ngày 6/3.", "đơn từ chức được", False),
    ],
)
def test_the_thing_that_opens_a_sentence(lang: str, text: str, noun: str, happened: bool) -> None:
    (mention,) = read(SourceFile("a.txt", text), Settings(lang=lang)).dates
    found = ties.opening(mention)
    assert (found.noun, found.happened) == (noun, happened)
