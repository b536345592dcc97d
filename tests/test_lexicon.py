"""The built word lists: what they hold, and that they can be built again from the same words."""

from __future__ import annotations

import hashlib
import os

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from lint import lexicon as tags
from lint.lexicon import Lexicon, lexicon
from lint.ruleset import shipped_rules
from lint.spelling.syllables import is_syllable

FOLDER = os.path.join(shipped_rules(), "lexicon")


def words(language: str) -> Lexicon:
    found = lexicon(language)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "known"),
    [
        (
            "fr",
            "maison maisons construite œuvre aujourd hui est étaient Laos ont kilowattheures événement évènement là",
        ),
        ("fr", "Maison MAISON Étaient"),
        ("en", "house colour color doesn wouldn café cafe organise organize England"),
    ],
)
def test_known(language: str, known: str) -> None:
    assert [word for word in known.split() if word not in words(language)] == []


@pytest.mark.parametrize(
    ("language", "unknown"), [("fr", "contruite parteageaient euse dor xyz laosa d'eau 12"), ("en", "goverment brocke")]
)
def test_unknown(language: str, unknown: str) -> None:
    assert [word for word in unknown.split() if word in words(language)] == []


def test_no_lexicon() -> None:
    assert lexicon("xx") is None


def test_vietnamese_syllables() -> None:
    syllables = words("vi")
    assert "được" in syllables
    assert "đựơc" not in syllables
    assert syllables.zipf("của") > syllables.zipf("cảu")
    assert syllables.readings("được") == ()


def test_every_vietnamese_form_is_a_syllable() -> None:
    assert [form for form in words("vi").forms if not is_syllable(form)] == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("talks", {tags.NOUN | tags.PLURAL, tags.FINITE | tags.SINGULAR_3}),
        ("country", {tags.NOUN | tags.SINGULAR}),
        ("children", {tags.NOUN | tags.PLURAL}),
        ("news", {tags.NOUN | tags.PLURAL, tags.NOUN | tags.SINGULAR}),
        ("attended", {tags.FINITE, tags.PARTICIPLE}),
        ("went", {tags.FINITE}),
        ("gone", {tags.PARTICIPLE, tags.ADJECTIVE}),
        ("foreign", {tags.ADJECTIVE}),
        ("website", {tags.NOUN | tags.SINGULAR}),
        ("stopping", {tags.GERUND, tags.NOUN | tags.SINGULAR}),
    ],
)
def test_english_readings(word: str, expected: set[int]) -> None:
    assert expected <= set(words("en").readings(word))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("maison", {tags.NOUN | tags.FEMININE | tags.SINGULAR}),
        ("organisée", {tags.ADJECTIVE | tags.PARTICIPLE | tags.FEMININE | tags.SINGULAR}),
        ("tiendra", {tags.FINITE | tags.SINGULAR_3}),
        ("partent", {tags.FINITE | tags.PLURAL_3}),
        ("prendre", {tags.INFINITIVE}),
        ("Maison", {tags.NOUN | tags.FEMININE | tags.SINGULAR}),
        ("contruite", set()),
    ],
)
def test_readings(word: str, expected: set[int]) -> None:
    assert set(words("fr").readings(word)) == expected


def test_readings_of_units_and_prefixed_words() -> None:
    """Words whose forms hang on a prefix of the affix file."""
    assert any(reading & tags.MASCULINE and reading & tags.NOUN for reading in words("fr").readings("litre"))
    assert any(reading & tags.PLURAL for reading in words("fr").readings("kilomètres"))


def test_frequencies() -> None:
    french = words("fr")
    assert french.zipf("de") > french.zipf("maison") > french.zipf("contrite") > 0
    assert french.zipf("contruite") == -1


def test_accepted_words_are_no_dictionary_words() -> None:
    for language in ("fr", "en"):
        with open(os.path.join(FOLDER, f"{language}.accepted.txt"), encoding="utf-8") as file:
            accepted = file.read().split()
        assert accepted == sorted(set(accepted))
        assert [word for word in accepted if not words(language).accepts(word)] == []
        assert [word for word in accepted if word in words(language).forms] == []


@given(st.text(st.characters(exclude_categories=["C"]), max_size=12))
def test_any_text_can_be_looked_up(text: str) -> None:
    french = words("fr")
    if text not in french:
        assert french.readings(text) == ()
    assert french.zipf(text) >= -1


def test_inputs_are_pinned() -> None:
    with open(os.path.join(FOLDER, "inputs.yaml"), encoding="utf-8") as file:
        inputs = yaml.safe_load(file)
    assert all(set(entry) == {"package", "from", "version", "sha256"} for entry in inputs)
    assert all(len(entry["sha256"]) == 64 for entry in inputs)


class TestBuild:
    @pytest.fixture(autouse=True)
    def _tools(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.syspath_prepend(os.path.join(os.path.dirname(__file__), os.pardir, "tools"))

    def test_hunspell_suffixes_and_prefixes(self) -> None:
        import hunspell

        aff = "\n".join(
            [
                "FLAG long", "NEEDAFFIX ()",
                "SFX S. Y 2", "SFX S. 0 0 [^s] is:sg", "SFX S. 0 s [^s] is:pl",
                "PFX L' Y 1", "PFX L' 0 l' [aeiou]",
                "PFX Um Y 2", "PFX Um 0 0/S. .", "PFX Um 0 kilo/S.() .",
            ]
        )  # fmt: skip
        dic = "3\nami/S.()L' po:nom\nici po:adv\nlitre/Um() po:nom is:mas\n"
        assert hunspell.forms(aff, dic) == {
            "ami": {("po:nom", "is:sg")},
            "amis": {("po:nom", "is:pl")},
            "ici": {("po:adv",)},
            "litre": {("po:nom", "is:mas"), ("po:nom", "is:mas", "is:sg")},
            "litres": {("po:nom", "is:mas", "is:pl")},
            "kilolitre": {("po:nom", "is:mas", "is:sg")},
            "kilolitres": {("po:nom", "is:mas", "is:pl")},
        }

    def test_compounds_are_cut(self) -> None:
        import build_lexicon

        cut = build_lexicon.in_pieces(
            {"arc-en-ciel": {1}, "arc": {2}, "CO₂": {3}, "Arc-de-Triomphe": {5}, "prud'homme": {4}}
        )
        assert cut == {
            "arc": {2},
            "en": {tags.PIECE},
            "ciel": {tags.PIECE},
            "prud": {tags.PIECE},
            "homme": {tags.PIECE},
            "de": {tags.PIECE},
            "Triomphe": {tags.PIECE},
        }

    def test_message_pack(self) -> None:
        import io

        import build_lexicon

        packed = b"\x92\x82\xa6format\xa2cB\xa7version\x01\x93\x90\x91\xa2de\x92\xd9\x02la\xa3\xc3\xa9t"
        assert next(build_lexicon.unpack(io.BytesIO(packed))) == [
            {"format": "cB", "version": 1},
            [[], ["de"], ["la", "ét"]],
        ]

    def test_the_same_words_give_the_same_bytes(self) -> None:
        import marisa_trie

        accepted = [f"{word}{i}" for i in range(500) for word in ("été", "of", "the")]
        first, second = (marisa_trie.Trie(order).tobytes() for order in (sorted(accepted), sorted(accepted)))
        assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()

    def test_accepted_tries_are_up_to_date(self) -> None:
        import build_lexicon
        import marisa_trie

        for language in ("fr", "en"):
            trie = marisa_trie.Trie()
            trie.load(os.path.join(FOLDER, f"{language}.accepted"))
            assert sorted(trie) == build_lexicon.accepted_words(language)
