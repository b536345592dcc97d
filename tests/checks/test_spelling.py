"""Non-words: what is let pass, what is flagged, what is suggested first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.checks import glued, spelling, split
from lint.lexicon import lexicon
from lint.model import NOTE, Hit, Settings
from lint.source import SourceFile
from lint.spelling.candidates import candidates

START = "Le conseil s'est réuni lundi pour examiner le projet de la commune. "


def hits(text: str, lang: str = "fr", words: tuple[str, ...] = ()) -> list[Hit]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    found: list[Hit] = []
    for module in (spelling, glued, split):
        found += [hit for hit in module.check(article, module.Params(words)) if isinstance(hit, Hit)]
    return found


def flagged(text: str, lang: str = "fr") -> list[tuple[str, str]]:
    """What each hit flags, and what it suggests first."""
    return [(hit.block.text[hit.span.start : hit.span.end], hit.suggestions[0].text) for hit in hits(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "Mme Quercyliot a salué Yvrandine Tchoubakov à Krasnopetrovka.",
        "Quercyliot est une commune de mille habitants.",
        "Le Quercyliotais a gagné.",
        "Il a parlé aux habitant·e·s, aux élu.e.s et aux député(e)s.",
        "Voir www.exemple.fr/inagurtaion et contcat@exemple.fr ; le fichier photso.jpg suit.",
        "La hausse tient au demi-échec de l'après-guerre, à l'entre-deux, lui-même inattendu.",
        "Qu'est-ce que c'est, là-haut ? Quelqu'un, lorsqu'il arrive, prud'homme ou non, l'a-t-il vu ?",
        "Le 1er, le 2e, la 3ème, le XXIe, 14h30, 5km, H5N1, G20, A380.",
        "L'oeuvre du choeur et la soeur du boeuf.",
        "Les antiparlementaires et les hyperconnectés s'opposent à la remunicipalisation.",
        "Le film s'intitule « Wherever the wind blows through », en anglais.",
        "La région de Mao Tsé-toungue et d'Ea H'leoi.",
        "Les habitants de la région attendaient la déc",
        "Il a dit : « Ben ouais… »",
        "Un mot cou\u00adpé par une césure.",
        "Le réseau des zarnibs : un zarnib, deux zarnibs, trois zarnibs, quatre zarnibs.",
    ],
)
def test_let_pass(text: str) -> None:
    assert flagged(START + text) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("contruite", "construite"),
        ("parteageaient", "partageaient"),
        ("délégaton", "délégation"),
        ("gouvenrement", "gouvernement"),
        ("developpement", "développement"),
        ("déveloper", "développer"),
        ("batiment", "bâtiment"),
        ("meurtiers", "meurtriers"),
        ("ocasion", "occasion"),
        ("vlile", "ville"),
        ("rpojet", "projet"),
        ("dela", "de la"),
        ("danscette", "dans cette"),
        ("lécole", "l’école"),
        ("quil", "qu’il"),
    ],
)
def test_flagged(wrong: str, right: str) -> None:
    assert flagged(f"{START}On a parlé hier {wrong} ensuite.") == [(wrong, right)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pluseurs communes ont renoncé.", [("Pluseurs", "Plusieurs")]),
        ("Le sommet du Portugala réuni douze pays.", [("Portugala", "Portugal a")]),
        ("Une enquête internea confirmé les faits.", [("internea", "interne a")]),
        ("Le par tenariat est signé.", [("par tenariat", "partenariat")]),
        ("La munici- palité tranche.", [("munici- palité", "municipalité")]),
        ("Les dor toirs sont neufs.", [("dor toirs", "dortoirs")]),
    ],
)
def test_flagged_in_its_place(text: str, found: list[tuple[str, str]]) -> None:
    assert flagged(START + text) == found


def test_repeated_slip_with_a_strong_correction() -> None:
    text = START + "Le gouvenrement hésite. On attend le gouvenrement."
    assert flagged(text) == [("gouvenrement", "gouvernement")] * 2


def test_direct_speech_adds_doubt() -> None:
    (spoken,) = hits(START + "« Le gouvenrement hésite », dit-elle.")
    (written,) = hits(START + "Le gouvenrement hésite, dit-elle.")
    assert (spoken.doubt, written.doubt) == (written.doubt + 1, 0)


def test_a_few_quoted_words_are_shown_as_they_stand() -> None:
    (shown,) = hits(START + "La plaque du « grand gouvenrement » est de travers.")
    assert shown.doubt >= NOTE


@pytest.mark.parametrize(
    ("word", "lang"),
    [("enregistrment", "fr"), ("automobillistes", "fr"), ("legerement", "fr"), ("helicpoter", "en")],
)
def test_a_slip_within_a_long_or_very_common_word_is_beyond_doubt(word: str, lang: str) -> None:
    start = START if lang == "fr" else "The council met on Monday to talk about the harbour and the road. "
    sentence = f"The {word} is here." if lang == "en" else f"Voilà le {word} du port."
    assert [hit.doubt for hit in hits(start + sentence, lang)] == [0]


@pytest.mark.parametrize("word", ["« aréoport »", "jarlots", "caburet", "roseus", "sagnier", "papetons", "libera"])
def test_what_may_be_a_word_of_a_trade_or_a_place_is_at_most_a_note(word: str) -> None:
    assert {hit.doubt for hit in hits(START + f"On a vu le {word} du port.")} <= {2, 3}


def test_words_of_the_desk() -> None:
    assert hits(START + "Le gouvenrement hésite.", words=("Gouvenrement",)) == []


def test_suggestions_replace_what_is_flagged() -> None:
    (hit,) = hits(START + "Le gouvenrement hésite.")
    (edit,) = hit.suggestions[0].edits
    assert edit.span == hit.span
    assert edit.text == "gouvernement"
    assert not hit.suggestions[0].safe


def test_vietnamese() -> None:
    (found,) = hits("Chính phủ đã công bố kế hoach mới. Đây là một dự án lớn của tỉnh.", lang="vi")
    assert found.suggestions[0].text == "hoạch"


@given(st.text(alphabet="abcdelmnorstuéèç'-", max_size=9))
def test_candidates_are_known_words(word: str) -> None:
    french = lexicon("fr")
    assert french is not None
    for candidate in candidates(word, "fr"):
        assert candidate.text.replace("’", " ").split()[-1] in french.forms


@given(st.text(alphabet="abcdeéè '’-.«»…AL\n\u00ad\u00a0", max_size=60))
def test_any_text(text: str) -> None:
    for hit in hits(START + text):
        assert hit.block.text[hit.span.start : hit.span.end].strip()
        assert hit.suggestions
