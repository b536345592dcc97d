from __future__ import annotations

import pytest

from lint.annotate.events import Event, done, event
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile

KINDS = {"meeting": ("rencontr", "recue", "talks", "gặp"), "match": ("match", "beat"), "signing": ("signe", "ký")}


def only(text: str, lang: str) -> Event:
    (mention,) = read(SourceFile("a.txt", text), Settings(lang=lang)).dates
    return event(mention, KINDS)


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("fr", "La délégation reçue le 6 mars à Pau.", ("meeting",)),
        ("fr", "Après le match, ils ont signé le 6 mars un accord.", ("signing", "match")),
        ("fr", "Il a plu ; la rencontre est finie. Le 6 mars, il neigeait.", ()),
        ("en", "They beat York on March 6.", ("match",)),
        ("vi", "Hai bên ký thỏa thuận ngày 6/3 tại Huế.", ("signing",)),
    ],
)
def test_kinds_the_nearest_first(lang: str, text: str, kinds: tuple[str, ...]) -> None:
    assert only(text, lang).kinds == kinds


@pytest.mark.parametrize(
    ("lang", "text", "definite"),
    [
        ("fr", "Le match du 6 mars fut long.", ("match",)),
        ("fr", "La rencontre s'est tenue le 6 mars à Pau.", ("meeting",)),
        ("fr", "Un match du 6 mars fut long.", ()),
        ("en", "The talks, held on March 6, were long.", ("meeting",)),
        ("en", "A match on March 6 was long.", ()),
        ("vi", "Cuộc gặp ngày 6/3 kéo dài hai giờ.", ("meeting",)),
    ],
)
def test_definite_things(lang: str, text: str, definite: tuple[str, ...]) -> None:
    assert only(text, lang).definite == definite


def test_things_that_take_place_count_whatever_their_kind() -> None:
    assert only("Le carnaval du 6 mars fut long.", "fr").thing == {"carnav"}
    assert only("Le notaire, le 6 mars, se taisait.", "fr").thing == frozenset()


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "La troupe a joué le 6 mars à Pau.", True),
        ("fr", "La troupe jouera le 6 mars à Pau.", False),
        ("fr", "La mairie a annoncé le concert pour le 6 mars.", False),
        ("en", "The troupe was cheered on March 6.", True),
        ("en", "The troupe will play on March 6.", False),
        ("vi", "Đoàn đã diễn ngày 6/3 tại Huế.", True),
        ("vi", "Đoàn sẽ diễn ngày 6/3 tại Huế.", False),
    ],
)
def test_told_as_done(lang: str, text: str, expected: bool) -> None:
    (mention,) = read(SourceFile("a.txt", text), Settings(lang=lang)).dates
    assert done(mention, ("annonc", "jouera", "will", "sẽ")) is expected


@pytest.mark.parametrize(
    ("lang", "text", "main"),
    [
        ("fr", "Le match a eu lieu le 6 mars à Pau.", ("match",)),
        ("fr", "Le bilan du match a été publié le 6 mars.", ()),
        ("fr", "La ville a signé le 6 mars un accord après le match.", ("signing",)),
        ("en", "They beat York on March 6.", ("match",)),
        ("en", "A man was fined on March 6 over the match.", ()),
        ("vi", "Hai bên gặp nhau ngày 6/3 tại Huế.", ("meeting",)),
    ],
)
def test_what_the_clause_tells_itself(lang: str, text: str, main: tuple[str, ...]) -> None:
    assert only(text, lang).main == main


@pytest.mark.parametrize(
    ("lang", "text", "told", "happened"),
    [
        ("fr", "La messe, dite le 6 mars, fut longue.", True, True),
        ("fr", "La messe du 6 mars fut longue.", True, True),
        ("fr", "L'attaque s'est produite le 6 mars à Pau.", True, True),
        ("fr", "Le maire a écrit le 6 mars au préfet.", True, False),
        ("fr", "Le rapport du 6 mars est long.", True, False),
        ("fr", "Une messe fut dite le 6 mars à Pau.", False, False),
        ("fr", "Il pleut : la messe du 6 mars est annulée.", False, False),
        ("en", "The blaze broke out on March 6.", True, True),
        ("en", "The mayor wrote on March 6 to the king.", True, False),
        ("en", "A blaze broke out on March 6.", False, False),
        ("vi", "Vụ trộm xảy ra ngày 6/3 tại Huế.", True, True),
        ("vi", "Một vụ trộm xảy ra ngày 6/3 tại Huế.", False, False),
    ],
)
def test_things_told_of_before(lang: str, text: str, told: bool, happened: bool) -> None:
    event = only(text, lang)
    assert (event.told, event.happened) == (told, happened)
