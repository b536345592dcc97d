"""Remarks of the desk: brackets and sentences that speak of the copy, next to those that only sound like it."""

from __future__ import annotations

import pytest

from lint import ruleset
from lint.article import read
from lint.checks.remark import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile

OPENING = "Le phare rouvre samedi, après deux ans de travaux."
CLOSING = "La visite coûte cinq euros."


def params() -> Params:
    (rule,) = (each for each in ruleset.shipped() if each.id == "residue/remark")
    found: Params = rule.params
    return found


def found(text: str, lang: str = "fr") -> list[tuple[str, str]]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    hits = [hit for hit in check(article, params()) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in hits]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le titre reste à défendre.",
        "Les gardiens (à remplacer, donc) sont partis.",
        "La lampe (voir encadré) date de 1911.",
        "On garde espoir.",
        "« Couper ce passage ? », demande-t-il.",
        "Changer de lampe coûte cher.",
        "La date à retenir est le 3 mai.",
        "Le texte, trop long, a été lu par l'actrice.",
    ],
)
def test_sentences_that_stay(sentence: str) -> None:
    assert found(f"{OPENING} {sentence} {CLOSING}") == []


@pytest.mark.parametrize(
    ("remark", "outcome"),
    [
        ("(prénom à vérifier)", "likely"),
        ("[redite]", "likely"),
        ("(voir avec Odile)", "likely"),
        ("(cf. mail d'Odile)", "likely"),
        ("(Odile : on garde ?)", "likely"),
        ("Intertitre à trouver.", "possible"),
        ("Insérer ici la citation du gardien.", "possible"),
        ("Peut-on couper ce passage ?", "possible"),
        ("Photo 2 : flouter le visage.", "likely"),
    ],
)
def test_remarks_in_a_paragraph(remark: str, outcome: str) -> None:
    assert found(f"{OPENING} {remark} {CLOSING}") == [(outcome, remark)]


def test_a_remark_that_is_its_own_paragraph_is_surer() -> None:
    assert found(f"{OPENING}\n\nIntertitre à trouver.\n\n{CLOSING}") == [("likely", "Intertitre à trouver.")]


@pytest.mark.parametrize(
    ("remark", "lang"),
    [
        ("(ask the author)", "en"),
        ("Can we trim this par?", "en"),
        ("Subs - pls check the spelling.", "en"),
        ("(hỏi lại phóng viên)", "vi"),
        ("Đoạn này nên rút gọn.", "vi"),
    ],
)
def test_other_languages(remark: str, lang: str) -> None:
    opening = {"en": "The lighthouse reopens on Saturday.", "vi": "Ngọn hải đăng mở cửa lại vào thứ Bảy."}[lang]
    assert [text for _, text in found(f"{opening} {remark} {opening}", lang)] == [remark]
