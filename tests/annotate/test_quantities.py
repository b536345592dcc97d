from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint.model import Quantity
from tests.annotate.blocks import article


def quantities(text: str, lang: str = "fr") -> list[tuple[str, Quantity]]:
    found = article(text + "\n", lang).quantities
    return [(q.block.text[q.span.start : q.span.end], q) for q in found]


def one(text: str, lang: str = "fr") -> tuple[str, Quantity]:
    (found,) = quantities(text, lang)
    return found


@pytest.mark.parametrize(
    ("text", "lang", "printed", "value", "unit", "dimension"),
    [
        ("La ville compte 147 000 habitants.", "fr", "147 000", "147000", None, None),
        ("Le legs s'élève à 2.318.604,57 euros.", "fr", "2.318.604,57 euros", "2318604.57", "EUR", "money"),
        ("Le chantier a coûté 4,6 milliards d’euros.", "fr", "4,6 milliards d’euros", "4600000000", "EUR", "money"),
        ("Une vente de 730 millions de yens.", "fr", "730 millions de yens", "730000000", "JPY", "money"),
        ("Une amende de 300 M€.", "fr", "300 M€", "300000000", "EUR", "money"),
        ("Il a versé 25 000 € comptant.", "fr", "25 000 €", "25000", "EUR", "money"),
        ("Le taux a baissé de 3,5 %.", "fr", "3,5 %", "3.5", "%", "share"),
        ("Le taux a baissé de 15 pour cent.", "fr", "15 pour cent", "15", "%", "share"),
        ("La part a perdu 0,7 point de pourcentage.", "fr", "0,7 point de pourcentage", "0.7", "point", "points"),
        ("Il a couru cinq kilomètres et demi.", "fr", "cinq kilomètres et demi", "5.5", "km", "length"),
        ("Il a dormi deux heures et demie.", "fr", "deux heures et demie", "2.5", "h", "time"),
        ("She ran five and a half miles.", "en", "five and a half miles", "5.5", "mi", "length"),
        ("It cost two and a half million euros.", "en", "two and a half million euros", "2500000", "EUR", "money"),
        ("The plot has two and three-quarter acres.", "en", "two and three-quarter acres", "2.75", "acre", "area"),
        ("Đoạn đường dài năm cây số rưỡi.", "vi", "năm cây số rưỡi", "5.5", "km", "length"),
        ("Le lac couvre 12 kilomètres carrés.", "fr", "12 kilomètres carrés", "12", "km²", "area"),
        ("Il faisait -5 degrés à Lille.", "fr", "-5 degrés", "-5", "°C", "temperature"),
        ("Il faisait moins 5 degrés à Lille.", "fr", "moins 5 degrés", "-5", "°C", "temperature"),
        ("Une vingtaine d'hectares ont brûlé.", "fr", "vingtaine d'hectares", "20", "ha", "area"),
        ("« J'avais 15 ans quand il est parti. »", "fr", "15 ans", "15", "year", "age"),
        ("Un homme de 45 ans a été arrêté.", "fr", "45 ans", "45", "year", "age"),
        ("Un enfant âgé de dix-huit mois.", "fr", "dix-huit mois", "18", "month", "age"),
        ("Marie Duval, 45 ans, est élue.", "fr", "45 ans", "45", "year", "age"),
        ("Il a régné pendant 45 ans.", "fr", "45 ans", "45", "year", "time"),
        ("The bridge cost $4.6 billion.", "en", "$4.6 billion", "4600000000", "USD", "money"),
        ("The share fell by 2.6 percentage points.", "en", "2.6 percentage points", "2.6", "point", "points"),
        ("A 45-year-old man was held.", "en", "45-year-old", "45", "year", "age"),
        ("Retired teacher, 45, wins a prize", "en", "45", "45", "year", "age"),
        ("Ann Marie Lee, 45, said so.", "en", "45", "45", "year", "age"),
        ("A 12-kilometre road.", "en", "12-kilometre", "12", "km", "length"),
        ("It was 35C in town.", "en", "35C", "35", "°C", "temperature"),
        ("Dự án trị giá 1.200 tỷ đồng.", "vi", "1.200 tỷ đồng", "1200000000000", "VND", "money"),
        ("Rừng rộng 182.000 km2.", "vi", "182.000 km2", "182000", "km²", "area"),
        ("Bà cụ 95 tuổi.", "vi", "95 tuổi", "95", "year", "age"),
    ],
)
def test_reading(text: str, lang: str, printed: str, value: str, unit: str | None, dimension: str | None) -> None:
    shown, quantity = one(text, lang)
    assert (shown, quantity.unit, quantity.dimension) == (printed, unit, dimension)
    assert quantity.numbers[0].value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le Livre blanc 2022 est paru.", "fr"),
        ("Le dialogue a eu lieu en 2019.", "fr"),
        ("La réunion du 6 mars est reportée.", "fr"),
        ("Le vol décolle à 14h30.", "fr"),
        ("The summit of March 6, 2020 was short.", "en"),
        ("Hội nghị ngày 6/8/2024.", "vi"),
    ],
)
def test_dates_are_no_quantities(text: str, lang: str) -> None:
    assert quantities(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "kind", "low", "high"),
    [
        ("Elle a plus de 182 km.", "fr", "over", "182", "227.5"),
        ("Elle a au moins 100 km.", "fr", "at-least", "100", None),
        ("Elle a moins de 100 km.", "fr", "under", "0", "100"),
        ("Elle a jusqu'à 100 km.", "fr", "at-most", "0", "100"),
        ("Elle a près de 100 km.", "fr", "nearly", "90", "100"),
        ("Elle a environ 100 km.", "fr", "about", "90", "110"),
        ("Elle a quelque 100 km.", "fr", "about", "90", "110"),
        ("Elle a 100 km environ.", "fr", "about", "90", "110"),
        ("Elle a moins d’un million de dollars.", "fr", "under", "0", "1000000"),
        ("It has more than 100 km.", "en", "over", "100", "125"),
        ("It has about 100 km.", "en", "about", "90", "110"),
        ("Dài hơn 100 km.", "vi", "over", "100", "125"),
        ("Dài khoảng 100 km.", "vi", "about", "90", "110"),
        ("Elle a 100 km.", "fr", "", "99.5", "100.5"),
    ],
)
def test_approximation(text: str, lang: str, kind: str, low: str, high: str | None) -> None:
    _, quantity = one(text, lang)
    assert quantity.approximation == kind
    assert quantity.low == Decimal(low)
    assert quantity.high == (None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("text", "lang", "printed", "values", "unit"),
    [
        ("Il faut de 10 à 15 jours.", "fr", "de 10 à 15 jours", ["10", "15"], "day"),
        ("Soit de 8 à 10 milliards de dollars.", "fr", "de 8 à 10 milliards de dollars", ["8E+9", "1.0E+10"], "USD"),
        ("Il faut deux ou trois jours.", "fr", "deux ou trois jours", ["2", "3"], "day"),
        ("Soit entre 300 et 500 tonnes.", "fr", "entre 300 et 500 tonnes", ["300", "500"], "t"),
        ("Soit 10-15 km.", "fr", "10-15 km", ["10", "15"], "km"),
        ("It takes from 10 to 15 days.", "en", "from 10 to 15 days", ["10", "15"], "day"),
        ("Từ 8 đến 10 tỷ USD.", "vi", "Từ 8 đến 10 tỷ USD", ["8E+9", "1.0E+10"], "USD"),
        ("Il encourt de deux ans à cinq ans de prison.", "fr", "de deux ans à cinq ans", ["2", "5"], "year"),
    ],
)
def test_ranges(text: str, lang: str, printed: str, values: list[str], unit: str) -> None:
    shown, quantity = one(text, lang)
    assert (shown, quantity.unit) == (printed, unit)
    assert [number.value for number in quantity.numbers] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "La cour a condamné un brocanteur de 61 ans à quatre ans de prison.",
        "Le tribunal a condamné un apprenti de 19 ans à 20 ans de réclusion.",
        "Peine confirmée pour un notaire de 47 ans à deux ans d'emprisonnement.",
    ],
)
def test_an_age_and_a_sentence_are_no_range(text: str) -> None:
    assert [len(quantity.numbers) for _, quantity in quantities(text)] == [1, 1]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le commerce est passé de 8 à 10 milliards de dollars.", "fr"),
        ("Le taux a reculé de 8 à 5 %.", "fr"),
        ("Trade rose from 8 to 10 billion dollars.", "en"),
        ("Tỷ lệ giảm từ 8 xuống 5%.", "vi"),
    ],
)
def test_changes_are_no_ranges_but_share_the_unit(text: str, lang: str) -> None:
    (_, first), (_, second) = quantities(text, lang)
    assert first.unit == second.unit is not None
    assert len(first.numbers) == len(second.numbers) == 1


@pytest.mark.parametrize(
    ("text", "lang", "head", "key", "modifiers"),
    [
        ("Il y a 12 morts.", "fr", "morts", "mort", ()),
        ("Il y a trois grands axes stratégiques.", "fr", "axes", "axe", ("grands", "stratégiques")),
        ("Il y a 12 accords de coopération.", "fr", "accords", "accord", ("coopération",)),
        ("Il y a 3 millions de personnes.", "fr", "personnes", "personne", ()),
        ("Il y a 12 journaux.", "fr", "journaux", "journal", ()),
        ("Il y a 12 pays.", "fr", "pays", "pays", ()),
        ("Soit 3.500 hectares de forêt.", "fr", "forêt", "foret", ()),
        ("Soit 12 % des électeurs.", "fr", "électeurs", "electeur", ()),
        ("Some 12 Japanese soldiers came.", "en", "soldiers", "soldier", ("Japanese",)),
        ("About 3.2 million people came.", "en", "people", "person", ()),
        ("Twelve countries came.", "en", "countries", "country", ()),
        ("Có 5.000 người dân.", "vi", "người", "người", ("dân",)),
    ],
)
def test_counted_noun(text: str, lang: str, head: str, key: str, modifiers: tuple[str, ...]) -> None:
    _, quantity = one(text, lang)
    assert quantity.noun is not None
    assert (quantity.noun.head, quantity.noun.key, quantity.noun.modifiers) == (head, key, modifiers)
    assert quantity.block.text[slice(*quantity.noun.span)] == head


@pytest.mark.parametrize(
    "text", ["Ils étaient 188 et le savaient.", "Elle en compte 188.", "Les 12 ont voté.", "Soit 8 sur dix."]
)
def test_no_noun(text: str) -> None:
    assert all(quantity.noun is None for _, quantity in quantities(text))


def test_points_are_percentage_points_only_beside_percents() -> None:
    assert [q.unit for _, q in quantities("Le taux, de 12 %, a pris 3 points.")] == ["%", "point"]
    assert [q.unit for _, q in quantities("Elle a marqué 3 points.")] == [None]


SENTENCES = (
    "La route mesure 12,5 km.",
    "Soit 3 millions de dollars.",
    "Il y a 1.250 élèves.",
    "Un homme de 45 ans parle.",
)


@settings(max_examples=25)
@given(st.sampled_from(SENTENCES), st.text("abc «»,", max_size=20))
def test_text_before_a_mention_shifts_it_and_changes_nothing_else(sentence: str, before: str) -> None:
    alone, moved = quantities(sentence), quantities(f"Ici {before}. {sentence}")
    assert [shown for shown, _ in moved] == [shown for shown, _ in alone]
    for (_, first), (_, second) in zip(alone, moved, strict=True):
        shift = len(f"Ici {before}. ")
        assert (second.span.start - first.span.start, second.span.end - first.span.end) == (shift, shift)
        assert (second.low, second.high, second.unit, second.dimension) == (
            first.low,
            first.high,
            first.unit,
            first.dimension,
        )


BLANKS = st.sampled_from([" ", "\u00a0", "\u202f", "\u2009"])


@settings(max_examples=25)
@given(st.integers(10_000, 999_999), BLANKS, st.sampled_from(["km", "%", "euros"]))
def test_all_blanks_read_alike(value: int, blank: str, unit: str) -> None:
    printed = f"{value:,}".replace(",", blank) + blank + unit
    shown, quantity = one(f"Soit {printed} en tout.")
    plain_shown, plain = one(f"Soit {printed.replace(blank, ' ')} en tout.")
    assert shown.replace(blank, " ") == plain_shown
    assert (quantity.low, quantity.high, quantity.unit) == (plain.low, plain.high, plain.unit)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("Le billet coûte 12 $ au guichet.", "USD", 12),
        ("Le billet coûte 45 $ CA au guichet.", "CAD", 45),
        ("Le billet coûte 30 $ US au guichet.", "USD", 30),
        ("Le pont a coûté 45 M$ à la Ville.", "USD", 45_000_000),
        ("La dette atteint 3,5 G$ cette année.", "USD", 3_500_000_000),
        ("Un don de 650 K€ a été reçu.", "EUR", 650_000),
    ],
)
def test_currency_sign_behind(text: str, unit: str, value: int) -> None:
    _, quantity = one(text)
    assert quantity.unit == unit
    assert quantity.numbers[0].readings[0].value == value


@pytest.mark.parametrize(
    ("text", "lang", "printed", "value", "unit"),
    [
        ("Il mesure 1m78.", "fr", "1m78", "1.78", "m"),
        ("Elle a franchi 2 m 04, un record.", "fr", "2 m 04", "2.04", "m"),
        ("Le bébé pesait 3 kg 250.", "fr", "3 kg 250", "3.25", "kg"),
        ("Le bébé pesait 3 kg 050.", "fr", "3 kg 050", "3.05", "kg"),
        ("Il a couru en 10 s 04.", "fr", "10 s 04", "10.04", "s"),
        ("Une planche de 1 m et 78 cm.", "fr", "1 m et 78 cm", "1.78", "m"),
        ("Le pain coûte 1 € 20 le kilo.", "fr", "1 € 20", "1.2", "EUR"),
        ("Le café passe à deux euros cinquante.", "fr", "deux euros cinquante", "2.5", "EUR"),
        ("He is 6ft 2in tall.", "en", "6ft 2in", "6.1667", "ft"),
        ("The 6-foot-2 forward scored.", "en", "6-foot-2", "6.1667", "ft"),
        ("A 12-foot 6-inch pole fell.", "en", "12-foot 6-inch", "12.5", "ft"),
        ("He stood 5 feet, 9 inches tall.", "en", "5 feet, 9 inches", "5.75", "ft"),
        ("Anh cao 1m65.", "vi", "1m65", "1.65", "m"),
    ],
)
def test_a_measure_in_two_units_is_one(text: str, lang: str, printed: str, value: str, unit: str) -> None:
    shown, quantity = one(text, lang)
    read = quantity.numbers[0].value.quantize(Decimal("0.0001")).normalize()
    assert (shown, read, quantity.unit) == (printed, Decimal(value), unit)
    reading = quantity.numbers[0].readings[0]
    assert reading.low < reading.value < reading.high


@pytest.mark.parametrize(
    ("text", "lang", "printed"),
    [
        ("Le ruban de 2 m 5 est coupé.", "fr", ["2 m", "5"]),
        ("Une salle de 5 m 12 élèves plus loin.", "fr", ["5 m", "12"]),
        ("Il faut compter 5 € et 10 selon la saison.", "fr", ["5 €", "10"]),
        ("Un écart de 2 m - 40 au maximum.", "fr", ["2 m", "40"]),
        ("He ran it in 1m45.", "en", []),
        ("The lorry stopped 10m from homes.", "en", ["10m"]),
        ("Tarifs : 5 € 10 € 15 €.", "fr", ["5 €", "€ 10", "€ 15"]),
        ("He is 6 feet, 12 of them ran.", "en", ["6 feet", "12"]),
        ("He is 6 feet 200 pounds.", "en", ["6 feet", "200 pounds"]),
    ],
)
def test_figures_side_by_side_are_no_measure_in_two_units(text: str, lang: str, printed: list[str]) -> None:
    assert [shown for shown, _ in quantities(text, lang)] == printed


@pytest.mark.parametrize(
    ("text", "lang", "printed", "unit"),
    [
        ("Le débit atteint 120 m³/s.", "fr", "120 m³/s", "m³/s"),
        ("La source donne 80 litres par seconde.", "fr", "80 litres par seconde", "L/s"),
        ("It covers 8,000 sq. miles.", "en", "8,000 sq. miles", "mi²"),
        ("Turnout rose to 63.2pc on Thursday.", "en", "63.2pc", "%"),
        ("The pipe is 2in wide.", "en", "2in", "in"),
        ("Hồ xả 1.200 m3/s.", "vi", "1.200 m3/s", "m³/s"),
    ],
)
def test_rates_and_abbreviations(text: str, lang: str, printed: str, unit: str) -> None:
    shown, quantity = one(text, lang)
    assert (shown, quantity.unit) == (printed, unit)


@pytest.mark.parametrize(
    ("text", "lang", "printed", "value", "unit"),
    [
        ("Un demi-million de visiteurs.", "fr", "demi-million", "500000", None),
        ("Il a attendu une demi-heure.", "fr", "demi-heure", "0.5", "h"),
        ("Une demi-douzaine de blessés.", "fr", "demi-douzaine", "6", None),
        ("Un devis de 2 millions 300 000 euros.", "fr", "2 millions 300 000 euros", "2300000", "EUR"),
        ("A quarter of a million people came.", "en", "A quarter of a million", "250000", None),
        ("They waited half an hour.", "en", "half an hour", "0.5", "h"),
        ("5m people watched.", "en", "5m", "5000000", None),
        ("A 5m wall fell.", "en", "5m", "5", "m"),
        ("The lorry stopped 10m from homes.", "en", "10m", "10", "m"),
        ("A row of 2m tall trees.", "en", "2m", "2", "m"),
        ("Then 3m new homes rose.", "en", "3m", "3000000", None),
        ("Turnout was 1.5 crore voters.", "en", "1.5 crore", "15000000", None),
        ("A 7lb 2oz baby.", "en", "7lb 2oz", "7.125", "lb"),
        ("Nửa triệu người đã đến.", "vi", "Nửa triệu", "500000", None),
        ("Hai chục người bị thương.", "vi", "Hai chục", "20", None),
        ("Hai chục triệu đồng.", "vi", "Hai chục triệu đồng", "20000000", "VND"),
    ],
)
def test_halves_collectives_and_short_powers(text: str, lang: str, printed: str, value: str, unit: str | None) -> None:
    shown, quantity = one(text, lang)
    assert (shown, quantity.numbers[0].value, quantity.unit) == (printed, Decimal(value), unit)


@pytest.mark.parametrize("text", ["La demi-finale est jouée.", "Les demi-tarifs et une demi-page."])
def test_no_half(text: str) -> None:
    assert quantities(text) == []
