from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from lint.annotate import numbers, numerals
from tests.annotate.blocks import block


def read(text: str, lang: str = "fr") -> list[tuple[str, list[str]]]:
    return [
        (text[n.span.start : n.span.end], [f"{r.value.normalize():f}" for r in n.readings])
        for n in numbers.find(block(text, lang))
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Les axes : 1) la route, 2) le port et 3) la gare.", "fr"),
        ("Un F-16 et un A320 se sont croisés.", "fr"),
        ("Le variant de la Covid-19 inquiète.", "fr"),
        ("Voir l'article 12 de la loi n° 214.", "fr"),
        ("Le réseau 5G ouvre à 14h30, la porte 7 à 17:45.", "fr"),
        ("La 11e édition et le XXIe siècle.", "fr"),
        ("Le décret 25/NĐ et le 6/8/2024.", "fr"),
        ("Les Trente Glorieuses à Trois-Rivières.", "fr"),
        ("Un pont neuf.", "fr"),
        ("Virement au compte 30004008280001234567.", "fr"),
        ("Des milliers de gens, plusieurs dizaines de cas.", "fr"),
        ("Une quarantaine sanitaire.", "fr"),
        ("One of them, a second one, in the 1990s.", "en"),
        ("Hundreds of people; in chapter 3.", "en"),
        ("Thứ ba, tháng tư, Ba Lan, mỗi năm.", "vi"),
        ("Xe lật trên quốc lộ 1 và tỉnh lộ 25.", "vi"),
    ],
)
def test_not_numbers(text: str, lang: str) -> None:
    assert read(text, lang) == []


@pytest.mark.parametrize(
    ("printed", "lang", "values"),
    [
        ("182 000", "fr", ["182000"]),
        ("182\u00a0000", "fr", ["182000"]),
        ("182\u202f000", "fr", ["182000"]),
        ("182’000", "fr", ["182000"]),
        ("182.000", "fr", ["182000", "182"]),
        ("182,000", "fr", ["182", "182000"]),
        ("182,000", "en", ["182000", "182"]),
        ("182.000", "en", ["182", "182000"]),
        ("182.000", "vi", ["182000", "182"]),
        ("1.234.567", "fr", ["1234567"]),
        ("1.234.567,89", "fr", ["1234567.89"]),
        ("1,234,567.89", "en", ["1234567.89"]),
        ("3,5", "fr", ["3.5"]),
        ("3.5", "fr", ["3.5"]),
        ("0,335", "fr", ["0.335"]),
        ("1234.567", "fr", ["1234.567"]),
        ("3,14159", "fr", ["3.14159"]),
    ],
)
def test_every_reading_of_figures(printed: str, lang: str, values: list[str]) -> None:
    assert read(f"Soit {printed} unités.", lang) == [(printed, values)]


@pytest.mark.parametrize(
    ("text", "lang", "printed", "value"),
    [
        ("Une dette de 3,5 milliards.", "fr", "3,5 milliards", "3500000000"),
        ("Un billion de dongs, 2 billions d'euros.", "fr", "2 billions", "2000000000000"),
        ("Coût : 300 M€.", "fr", "300 M", "300000000"),
        ("Coût : 2,3 Md€.", "fr", "2,3 Md", "2300000000"),
        ("Coût : 40 k€.", "fr", "40 k", "40000"),
        ("Soit 2 milliards et demi.", "fr", "2 milliards et demi", "2500000000"),
        ("Soit 2 milliards 300 millions.", "fr", "2 milliards 300 millions", "2300000000"),
        ("A debt of $3.5 billion.", "en", "3.5 billion", "3500000000"),
        ("It cost €1.2bn.", "en", "1.2bn", "1200000000"),
        ("It cost $5m.", "en", "5m", "5000000"),
        ("Khoảng 1,2 tỷ.", "vi", "1,2 tỷ", "1200000000"),
        ("Khoảng 2 tỷ rưỡi.", "vi", "2 tỷ rưỡi", "2500000000"),
        ("Khoảng 3,5 nghìn tỷ.", "vi", "3,5 nghìn tỷ", "3500000000000"),
        ("Khoảng 1 tỷ 500 triệu.", "vi", "1 tỷ 500 triệu", "1500000000"),
    ],
)
def test_multipliers(text: str, lang: str, printed: str, value: str) -> None:
    found = [(shown, values[0]) for shown, values in read(text, lang)]
    assert (printed, value) in found


@pytest.mark.parametrize(
    ("text", "lang", "printed", "value"),
    [
        ("Deux cent cinquante mille marcheurs.", "fr", "Deux cent cinquante mille", "250000"),
        ("Il y a quatre-vingt-dix-sept élèves.", "fr", "quatre-vingt-dix-sept", "97"),
        ("Il y a nonante-sept élèves.", "fr", "nonante-sept", "97"),
        ("Il y a huitante et un élèves.", "fr", "huitante et un", "81"),
        ("Il y a soixante et onze élèves.", "fr", "soixante et onze", "71"),
        ("Il y a vingt-et-un élèves.", "fr", "vingt-et-un", "21"),
        ("Un million et demi de voix.", "fr", "Un million et demi", "1500000"),
        ("Près de mille milliards.", "fr", "mille milliards", "1000000000000"),
        ("On compte une vingtaine de cas.", "fr", "vingtaine", "20"),
        ("On compte trois dizaines de cas.", "fr", "trois dizaines", "30"),
        ("Une centaine de millions de cas.", "fr", "centaine de millions", "100000000"),
        ("La moitié des cas.", "fr", "moitié", "0.5"),
        ("Un quart des cas.", "fr", "Un quart", "0.25"),
        ("Les trois quarts des cas.", "fr", "trois quarts", "0.75"),
        ("Zéro virgule cinq point.", "fr", "Zéro virgule cinq", "0.5"),
        ("Neuf maisons ont brûlé.", "fr", "Neuf", "9"),
        ("Two hundred and fifty thousand people.", "en", "Two hundred and fifty thousand", "250000"),
        ("Half a million people, a dozen eggs.", "en", "Half a million", "500000"),
        ("A third of voters, two-thirds of them.", "en", "A third", "0.3333333333333333333333333333"),
        ("Three dozen eggs.", "en", "Three dozen", "36"),
        ("Hai trăm nghìn người.", "vi", "Hai trăm nghìn", "200000"),
        ("Đoàn có năm nghị sĩ.", "vi", "năm", "5"),
        ("Hai mươi mốt năm.", "vi", "Hai mươi mốt", "21"),
        ("Hai phẩy năm.", "vi", "Hai phẩy năm", "2.5"),
    ],
)
def test_words(text: str, lang: str, printed: str, value: str) -> None:
    assert (printed, [value]) in read(text, lang)


@pytest.mark.parametrize(
    ("printed", "low", "high"),
    [
        ("3,5", "3.45", "3.55"),
        ("182", "181.5", "182.5"),
        ("10 milliards", "9500000000", "10500000000"),
        ("2,30", "2.295", "2.305"),
    ],
)
def test_what_rounds_to_the_printed_digits(printed: str, low: str, high: str) -> None:
    (number,) = numbers.find(block(f"Soit {printed}."))
    assert (number.readings[0].low, number.readings[0].high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("speech", "lang"), [("fr", "fr"), ("fr_BE", "fr"), ("fr_CH", "fr"), ("en", "en"), ("vi", "vi")]
)
@given(st.integers(0, 10**12))
def test_numbers_in_words_read_back(speech: str, lang: str, value: int) -> None:
    words = num2words(value, lang=speech).replace(",", "")
    assert numerals.value_of(words, lang) == value


FIGURES = st.builds(
    lambda value, group, lang: (f"{value:,}".replace(",", group), value, lang),
    st.integers(1000, 10**10),
    st.sampled_from(["\u00a0", "\u202f", "\u2009", " ", "’"]),
    st.sampled_from(["fr", "en", "vi"]),
)


@given(FIGURES, st.sampled_from(["", "Avant, ", "Đến nay, ", "« "]))
def test_grouped_figures_read_back_wherever_they_stand(figure: tuple[str, int, str], before: str) -> None:
    printed, value, lang = figure
    text = f"{before}{printed} unités"
    (number,) = numbers.find(block(text, lang))
    assert text[number.span.start : number.span.end] == printed
    assert number.value == value
    assert number.span.start == len(before)
    (again,) = numbers.find(block(printed, lang))
    assert again.readings == number.readings
