from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from lint import ruleset
from lint.bounds import Bound, FrameRow
from lint.checks import implausible
from lint.checks.implausible import Params
from lint.model import Agreement, Hit
from tests.annotate.blocks import article


@cache
def shipped() -> Params:
    (rule,) = (rule for rule in ruleset.shipped() if rule.id == "figures/implausible")
    params: Params = rule.params
    return params


def run(text: str, lang: str = "fr", params: Params | None = None) -> list[Hit | Agreement]:
    return list(implausible.check(article(text + "\n", lang), params or shipped()))


def hits(text: str, lang: str = "fr") -> list[tuple[str | None, str]]:
    return [(hit.entry, hit.outcome) for hit in run(text, lang) if isinstance(hit, Hit)]


# Written to tempt rules that match a word near a number: daily copy, all of it right.
SILENT = [
    ("On l'accuse de crimes contre l'humanité : 4.000 personnes sont mortes.", "fr"),
    ("La faim touche 700 millions de personnes, soit 8,5 % de la population mondiale.", "fr"),
    ("La secousse a été ressentie jusqu'à Mandalay, à 1.100 km.", "fr"),
    ("Le niveau de la rivière a atteint 12,6 mètres.", "fr"),
    ("Le chalutier a sombré à 450 mètres de la côte.", "fr"),
    ("Une route nationale, large de 9 m, longe le canal.", "fr"),
    ("Trois États membres de l'UE ont voté contre.", "fr"),
    ("La tempête a touché 14 provinces et villes du Vietnam.", "fr"),
    ("La dette publique a reculé à 121 % du PIB.", "fr"),
    ("L'inflation a ralenti à 132,4 %.", "fr"),
    ("À partir de jeudi, une surtaxe de 160 % s'appliquera.", "fr"),
    ("Le risque d'accident est 180 % plus élevé la nuit.", "fr"),
    ("Le pays a 21.000 km de frontières terrestres.", "fr"),
    ("Sous l'effet du réchauffement, le thermomètre a affiché 43 °C.", "fr"),
    ("Ces doses se gardent à -120 °C, une température de congélateur spécial pour vaccins.", "fr"),
    ("L'incendie a porté la température à 900 °C.", "fr"),
    ("L'espérance de vie a reculé de 3 ans.", "fr"),
    ("L'espérance de vie à 65 ans est de 18 ans.", "fr"),
    ("Il est tombé 2.300 mm de pluie en six jours.", "fr"),
    ("Les coureurs du Tour passeront au sommet du col, à 2.360 m.", "fr"),
    ("Un barrage de gendarmes, à 700 m du stade, filtrait les voitures.", "fr"),
    ("À ce stade, 2,3 millions de personnes ont été évacuées.", "fr"),
    ("Une aide de 5 millions de dollars, soit 0,3 % du PIB.", "fr"),
    ("Dans la dépêche d'hier, lire une frontière de 96 km au lieu de « une frontière de 96.000 km ».", "fr"),
    ("Il a été condamné à 340 ans de prison.", "fr"),
    ("Une église de 900 ans et un arbre de 1.500 ans.", "fr"),
    ("Le réseau routier s'étend sur 610.000 km.", "fr"),
    ("La zone de recherche s'étend sur 1,4 million de km² au large de la province.", "fr"),
    ("Le taux d'occupation des prisons atteint 150 %.", "fr"),
    ("Une vague de chaleur a fait 58.000 morts.", "fr"),
    ("Les ventes ont chuté de 14 % à 360 millions d'euros.", "fr"),
    ("The probe is 1,200,000 miles from Earth.", "en"),
    ("They will build a 2,700 m runway next to the tower.", "en"),
    ("In the count, the winner, 512, beat the runner-up, 498.", "en"),
    ("The 1,100-year-old minster will be restored.", "en"),
    ("The country spends 61 dollars per capita on health.", "en"),
    ("Sóng biển cao 6 m.", "vi"),
    ("Máy bay bay với tốc độ 870 km/giờ.", "vi"),
    ("Đường cao tốc dài 9.800 m.", "vi"),
    ("Giá vàng thế giới giảm 21 USD/ounce.", "vi"),
    ("Mưa lớn còn kéo dài trong 36 giờ tới.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "entry"),
    [
        ("La province partage plus de 96.000 km de frontière avec le Guangxi.", "fr", "border.province"),
        ("Ce département partage 96.000 km de frontière avec l'Italie.", "fr", "border.province"),
        ("The province shares more than 96,000 km of border with Guangxi.", "en", "border.province"),
        ("Tỉnh có đường biên giới dài hơn 96.000 km với Quảng Tây.", "vi", "border.province"),
        ("La frontière entre les deux pays s'étire sur 145.000 kilomètres.", "fr", "border.pair"),
        ("Le canton couvre 1.600.000 km².", "fr", "area.county"),
        ("Le viaduc mesure 1 290 kilomètres.", "fr", "bridge.length"),
        ("Le thermomètre a marqué 71,4 °C à l'ombre.", "fr", "temperature.air"),
        ("Le lac est profond de 31 000 mètres.", "fr", "depth.lake"),
        ("Retired plumber, 231, swims the Channel", "en", "human.age"),
        ("Le taux de participation est de 634 %.", "fr", "turnout"),
    ],
)
def test_loud(text: str, lang: str, entry: str) -> None:
    assert hits(text, lang) == [(entry, "hard")]


def test_the_finding_covers_number_and_unit_and_suggests_the_reading_that_fits() -> None:
    text = "La province partage plus de 96.000 km de frontière avec le Guangxi."
    (hit,) = run(text)
    assert isinstance(hit, Hit)
    assert text[slice(*hit.span)] == "96.000 km"
    assert [suggestion.text for suggestion in hit.suggestions] == ["96 km", "960 km"]
    assert not any(suggestion.safe for suggestion in hit.suggestions)


def test_a_figure_within_its_bound_is_an_agreement() -> None:
    (said,) = run("La province partage plus de 96 km de frontière avec le Guangxi.")
    assert isinstance(said, Agreement)
    assert said.against == "bound"


ROWS = (
    Bound("wide", "", "km", {"en": "a"}, (None, Decimal(500)), frame=("length",), of={"fr": ("fleuve",)}),
    Bound("narrow", "", "km", {"en": "b"}, (None, Decimal(50)), frame=("length",), of={"fr": ("pont",)}),
    Bound("narrowest", "", "km", {"en": "c"}, (None, Decimal(5)), also={"fr": ("pont tournant de #",)}, priority=1),
)
PARAMS = Params(ROWS, (FrameRow("length", fr=("long de #", "de #")),))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Le pont est long de 80 km.", ["narrow"]),
        ("Le pont sur le fleuve est long de 80 km.", []),
        ("Le pont sur le fleuve est long de 800 km.", ["wide"]),
        ("Un pont tournant de 8 km.", ["narrowest"]),
        ("Un pont tournant de 4 km.", []),
        ("Un mur long de 800 km.", []),
        ("Un pont long de 800 kg.", []),
    ],
)
def test_the_most_specific_row_speaks_and_equals_must_agree(text: str, entries: list[str]) -> None:
    found = run(text, params=PARAMS)
    assert [hit.entry for hit in found if isinstance(hit, Hit)][:1] == entries[:1]


@pytest.mark.parametrize("name", ["source", "what"])
def test_every_row_says_where_it_comes_from_and_what_it_measures(name: str) -> None:
    assert all(getattr(bound, name) for bound in shipped().bounds)


def test_every_row_has_a_frame_and_words_in_three_languages() -> None:
    known = {row.id for row in shipped().frames}
    for bound in shipped().bounds:
        assert bound.frame or bound.also, bound.id
        assert set(bound.frame) <= known, bound.id
        assert set(bound.what) == {"fr", "en", "vi"}, bound.id


def test_no_length_has_a_least() -> None:
    lengths = ("km", "m", "cm", "mm")
    altitudes = ("altitude.place",)
    found = [b.id for b in shipped().bounds if b.unit in lengths and b.hard[0] is not None]
    assert found == [*altitudes]


def test_a_pronoun_takes_its_subject_from_the_sentences_before() -> None:
    story = "Le canton ouvre son viaduc samedi.\n\nLong de {}, il franchit le marais."
    assert hits(story.format("410 kilomètres")) == [("bridge.length", "hard")]
    assert hits(story.format("410 mètres")) == []
    assert hits("Le village ouvre sa route samedi.\n\nLongue de 410 kilomètres, elle relie les deux capitales.") == []


def test_the_nearest_named_thing_is_the_subject() -> None:
    story = "Le viaduc est prêt. Le canal aussi. Long de 410 kilomètres, il traverse trois régions."
    assert hits(story) == []


def test_a_pronoun_far_from_the_figure_is_not_measured() -> None:
    assert hits("Le viaduc a rouvert. Il relie deux chemins longs de 410 kilomètres.") == []


def test_what_is_far_away_is_no_length() -> None:
    assert hits("La statue, à 300 km de la capitale, attire les foules.") == []
    assert hits("The statue, 300 km from the capital, draws crowds.", "en") == []


def test_both_ends_of_a_range_are_claims() -> None:
    text = "Des températures de 30 à 470 °C sont prévues samedi en Bretagne."
    assert hits(text) == [("temperature.france", "hard")]


def test_an_altitude_speaks_only_away_from_what_flies() -> None:
    place = "À 21.000 mètres d'altitude, Lhatse vit de ses troupeaux."
    assert hits(place) == [("altitude.any", "hard")]
    assert hits("L'avion a décollé à midi.\n\n" + place) == []
