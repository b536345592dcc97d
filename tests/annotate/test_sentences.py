from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.sentences import split

WHOLE = [  # one sentence each, whatever stops stand in it
    ("fr", "M. Le Bihan et Mme. Roy ont reçu le Dr. Sow à St. Malo."),
    ("fr", "J.-P. Duval et A. B. Kaci ont signé avec MM. Prat et Noël."),
    ("fr", "Le fret coûte 3.5 euros, soit 1.250 de moins."),
    ("fr", "« Où ? » demande-t-il à l'assemblée."),
    ("fr", "Il a crié « Viens ! » et il est parti."),
    ("fr", "Il hésite... puis renonce."),
    ("fr", "Le tyran (mort en 44 av. J.-C. à Rome) fut célèbre."),
    ("fr", "Voir art. 12, p. 5 et vol. 3 du code."),
    ("fr", "Les 3 sept. 2021 et 4 janv. 2022, il neigeait."),
    ("fr", "L'entreprise Durand & Cie. de Lille embauche."),
    ("fr", "1. Le premier point est adopté."),
    ("en", "The U.S. President met Gov. J. K. Ellis in Washington, D.C. on Monday."),
    ("en", "Mr. Hall of Acme Inc. said so at 9 a.m. Monday."),
    ("en", "Lt. Gen. Ruth Ames spoke for Sen. Ortiz, no. 5 on the list."),
    ("en", '"I will go," she said.'),
    ("en", "“Why?” asked the mayor of St. Paul."),
    ("vi", "PGS.TS. Trần Bình ở TP. Huế gặp ThS. Lê Cường và BS. Phạm Dũng."),
    ("vi", "Giá tăng 3.500 đồng vào ngày 3.4 tại Q. 1."),
]

PARTED = [  # sentences, joined by a blank
    ("fr", ["Le maire part.", "Le conseil reste."]),
    ("fr", ["Où va-t-il ?", "Nul ne sait !", "Bien sûr…", "La suite demain."]),
    ("fr", ["« Nous partons. »", "Le maire a confirmé."]),
    ("fr", ["« Nous partons.\u00a0»", "« Et nous ? »", "Il se tait."]),
    ("fr", ["(Il pleut.)", "Le match est reporté."]),
    ("fr", ["C'était en 2021.", "12 personnes attendaient."]),
    ("fr", ["Il manque de vitamine C.", "Le reste suit."]),
    ("fr", ["Des poires, des pommes, etc.", "Le marché ferme."]),
    ("fr", ["Il gagne.", "– Bravo, dit-elle.", "– Merci."]),
    ("fr", ["Elle cite […].", "La suite est connue."]),
    ("en", ["He lives in the U.S.", "The law passed."]),
    ("en", ["She left Salem, Ore.", "The road was closed."]),
    ("en", ['"I will go," he said.', '"You stay."', "Then he left."]),
    ("en", ["Is it “over?”", "No."]),
    ("en", ["It closed at 5 p.m.", "They waited...", "Nobody came."]),
    ("vi", ["Ông An đã đến.", "Ông Bình vắng mặt."]),
    ("vi", ["Bà nói: “Tôi vui.”", "Mọi người cười."]),
]


def sentences(text: str, lang: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text, lang)]


@pytest.mark.parametrize(("lang", "text"), WHOLE)
def test_a_stop_inside_a_sentence(lang: str, text: str) -> None:
    assert sentences(text, lang) == [text]


@pytest.mark.parametrize(("lang", "parts"), PARTED)
def test_split(lang: str, parts: list[str]) -> None:
    assert sentences(" ".join(parts), lang) == parts


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u202f", "  ", "\n", "\r\n\r\n", " \n "])
def test_blanks_belong_to_no_sentence(blank: str) -> None:
    assert sentences(f"Il part.{blank}Elle reste.", "fr") == ["Il part.", "Elle reste."]


def test_lines_part_sentences() -> None:
    assert sentences("Un titre\nUne phrase. Une autre", "fr") == ["Un titre", "Une phrase.", "Une autre"]


@given(st.text(alphabet="aB1 .!?…«»\"')(\n\u00a0-–MDr"), st.sampled_from(["fr", "en", "vi"]))
def test_sentences_cover_all_but_blanks(text: str, lang: str) -> None:
    spans = split(text, lang)
    kept = "".join("".join(text[span.start : span.end].split()) for span in spans)
    assert kept == "".join(text.split())
    assert all(span.start < span.end for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
