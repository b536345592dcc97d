"""Cases beside the examples of rules/dates/lede-body.yaml, with the kinds of event of that rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lint import ruleset
from lint.article import read
from lint.checks.date_conflict import check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile


@pytest.fixture(scope="module")
def params() -> object:
    folder = ruleset.shipped_rules()
    path = f"{folder}/dates/lede-body.yaml"
    pack = ruleset.Pack("", str(folder))
    return ruleset.make(ruleset.Compiler({}).rule(path, pack)).params


def run(text: str, lang: str, published: str | None, params: object) -> Iterator[Hit | Agreement]:
    path = "a.md" if text.startswith("---") else "a.txt"
    return check(read(SourceFile(path, text), Settings(lang=lang, date=published)), params)  # type: ignore[arg-type]


def flagged(text: str, lang: str, published: str | None, params: object) -> list[tuple[str, str, int]]:
    hits = [hit for hit in run(text, lang, published, params) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end], hit.doubt) for hit in hits]


SILENT = [
    (
        "en",
        "2025-05-14",
        "The mayor of Wye was sentenced on Monday to a year in prison.\n\nThe trial was held on Friday.",
    ),
    (
        "fr",
        None,
        "Le chœur d'Yeu a donné un concert le 30 mai au fort.\n\nLes deux concerts ont eu lieu le 27 et le 28 mai.",
    ),
    (
        "fr",
        "2025-05-14",
        "Le bac d'Yeu a repris ses traversées lundi, après un mois d'arrêt.\n\n"
        "La panne avait été signalée le 10 avril. Le bac avait été mis en service le 9 mai 1998.",
    ),
    (
        "fr",
        "2025-05-14",
        "La maire de Plouha a été reçue mardi à la préfecture.\n\nElle avait écrit au préfet le 9 mai.",
    ),
    (
        "fr",
        None,
        "Trois marins ont été secourus le 3 avril au large de Groix.\n\n"
        "Le même jour, un voilier s'est échoué. Le lendemain, tout allait bien.",
    ),
    (
        "fr",
        "2025-05-14",
        "Le procès du notaire de Vire s'est ouvert lundi.\n\nLe verdict est attendu le 16 mai.",
    ),
    (
        "fr",
        "2025-05-14",
        "Une usine a brûlé lundi à Fougères, a annoncé mardi le parquet.\n\nLe parquet a ouvert une enquête le 13 mai.",
    ),
    (
        "en",
        "2025-05-14",
        "The bridge at Wye was reopened on Monday.\n\nIt was closed on May 9 after a lorry hit a pillar.",
    ),
    (
        "vi",
        "2025-05-14",
        "Cầu Kim Sơn thông xe hôm thứ Hai.\n\nTrước đó, cầu thử tải ngày 10/5.",
    ),
]


@pytest.mark.parametrize(("lang", "published", "text"), SILENT)
def test_silent(lang: str, published: str | None, text: str, params: object) -> None:
    assert flagged(text, lang, published, params) == []


def test_a_sentence_that_opens_without_letters(params: object) -> None:
    text = "Un incendie a ravagé lundi 2 mars une halle de Redon.\n\nLes 42, vendredi 6 mars, sont venus."
    assert flagged(text, "fr", "2026-03-06", params) == []


ASKED = [
    (
        "vi",
        "2025-05-14",
        "Quả mìn cũ được vô hiệu hóa ngày 12/5 tại Sa Đéc.\n\nViệc vô hiệu hóa mìn diễn ra ngày 11/5, kéo dài ba giờ.",
        ("again", "11/5", 0),
    ),
    (
        "fr",
        "2025-03-13",
        "Un incendie a ravagé mardi la halle de Figeac, sans faire de blessé.\n\n"
        "Le sinistre, survenu le 12 mars vers minuit, a mobilisé trente pompiers.",
        ("again", "12 mars", 0),
    ),
    (
        "fr",
        None,
        "Mairie : Anne Le Goff élue le 5 juillet\n\n"
        "Anne Le Goff a été élue maire de Plouha le 4 juillet par le conseil municipal.",
        ("again", "4 juillet", 0),
    ),
    (
        "fr",
        "2023-02-14",
        "Vannes a battu Agen lundi devant neuf mille spectateurs.\n\n"
        "Le match du 12 février avait d'abord tourné en faveur d'Agen.",
        ("again", "12 février", 0),
    ),
    (
        "en",
        "2025-05-16",
        "Police arrested three men on Thursday over the theft of a Roman vase.\n\n"
        "The arrests were made on May 14 in a flat in Leeds.",
        ("again", "May 14", 0),
    ),
    (
        "en",
        "2025-05-14",
        "A ferry sank on Tuesday off Oban, killing two people.\n\nThe accident, on May 12, happened in calm weather.",
        ("again", "May 12", 0),
    ),
    (
        "vi",
        "2025-05-16",
        "Hai nước ký thỏa thuận nghề cá hôm thứ Năm tại Đà Nẵng.\n\n"
        "Lễ ký diễn ra ngày 14/5 với sự chứng kiến của hai bộ trưởng.",
        ("again", "14/5", 0),
    ),
]


@pytest.mark.parametrize(("lang", "published", "text", "expected"), ASKED)
def test_asked(lang: str, published: str | None, text: str, expected: tuple[str, str, int], params: object) -> None:
    assert flagged(text, lang, published, params) == [expected]


def test_the_eve_of_the_right_day_may_be_the_day_of_writing(params: object) -> None:
    text = "La vente a été conclue hier, le {} janvier, devant notaire."
    assert flagged(text.format(16), "fr", "2024-01-18", params) == [("today", "16 janvier", 1)]
    assert flagged(text.format(18), "fr", "2024-01-18", params) == [("today", "18 janvier", 0)]
    assert flagged(text.format(17), "fr", "2024-01-18", params) == []
