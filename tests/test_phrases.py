from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.grammar import GRAMMARS, NBSP
from lint.model import Day, Listing, Local, Measure, Value, Weekday
from lint.phrases import fields, fill, say

D = Decimal


@pytest.mark.parametrize(
    ("value", "fr", "en", "vi"),
    [
        ("182.000 km", "182.000 km", "182.000 km", "182.000 km"),
        (182, "182", "182", "182"),
        (2020, "2020", "2020", "2020"),
        (182000, "182~000", "182,000", "182.000"),
        (-45000, "-45~000", "-45,000", "-45.000"),
        (D("1E+6"), "1~000~000", "1,000,000", "1.000.000"),
        (D("182.000"), "182", "182", "182"),
        (D("12.50"), "12,5", "12.5", "12,5"),
        (D("4.543"), "4,543", "4.543", "4,543"),
        (D(182000) / D(40075), "4,54", "4.54", "4,54"),
        (D(2) / D(3000), "0,000667", "0.000667", "0,000667"),
        (Weekday(4), "vendredi", "Friday", "thứ Sáu"),
        (Day(2020, 3, 6, 4), "vendredi 6 mars 2020", "Friday 6 March 2020", "thứ Sáu 6/3/2020"),
        (Day(None, 3, 1), "1er mars", "1 March", "1/3"),
        (Day(2020, 3), "mars 2020", "March 2020", "tháng 3/2020"),
        (Day(2020), "2020", "2020", "2020"),
        (Day(None, None, 6, 4), "vendredi 6", "Friday 6", "thứ Sáu 6"),
        (Day(2024, 13, 45), "45/13/2024", "45/13/2024", "45/13/2024"),
        (Day(2023, 2, 29), "29 février 2023", "29 February 2023", "29/2/2023"),
        (date(2020, 8, 1), "1er août 2020", "1 August 2020", "1/8/2020"),
        (Local({"fr": "la Lune", "en": "the Moon"}), "la Lune", "the Moon", "the Moon"),
        (Listing(()), "", "", ""),
        (Listing(("a",)), "a", "a", "a"),
        (Listing(("a", 2, Weekday(6))), "a, 2 et dimanche", "a, 2 and Sunday", "a, 2 và Chủ nhật"),
    ],
)
def test_say(value: Value, fr: str, en: str, vi: str) -> None:
    assert [say(value, lang).replace(NBSP, "~") for lang in ("fr", "en", "vi")] == [fr, en, vi]


@pytest.mark.parametrize(
    ("measure", "fr", "en", "vi"),
    [
        (Measure(D(182)), "182", "182", "182"),
        (Measure(D(182), "km"), "182~km", "182~km", "182~km"),
        (Measure(D(6000), "km"), "6~000~km", "6,000~km", "6.000~km"),
        (Measure(D(2020)), "2020", "2020", "2020"),
        (Measure(D(35), "°C"), "35~°C", "35~°C", "35~°C"),
        (Measure(D("12.5"), "%"), "12,5~%", "12.5%", "12,5%"),
        (Measure(D("1.5"), "year"), "1,5~an", "1.5~years", "1,5~năm"),
        (Measure(D(0), "day"), "0~jour", "0~days", "0~ngày"),
        (Measure(D(250000), "VND"), "250~000~dôngs", "250,000~dong", "250.000~đồng"),
        (Measure(D("3.5E+6"), "km"), "3,5~millions de km", "3.5~million~km", "3,5~triệu~km"),
        (Measure(D("1E+10"), "EUR"), "10~milliards d'euros", "€10~billion", "10~tỷ~euro"),
        (Measure(D("1.2E+9"), "USD"), "1,2~milliard de dollars", "$1.2~billion", "1,2~tỷ~USD"),
        (Measure(D(1234567), "t"), "1~234~567~t", "1,234,567~t", "1.234.567~t"),
    ],
)
def test_measures(measure: Measure, fr: str, en: str, vi: str) -> None:
    assert [say(measure, lang).replace(NBSP, "~") for lang in ("fr", "en", "vi")] == [fr, en, vi]


@pytest.mark.parametrize(("lang", "says"), [("fr-CA", "1,5"), ("en-GB", "1.5"), ("de", "1.5"), ("", "1.5")])
def test_tags_with_a_region_and_unknown_languages(lang: str, says: str) -> None:
    assert say(D("1.5"), lang) == says


@pytest.mark.parametrize(
    ("lang", "count", "says"),
    [
        ("fr", 0, "jour"),
        ("fr", 1, "jour"),
        ("fr", D("1.9"), "jour"),
        ("fr", -1, "jour"),
        ("fr", 2, "jours"),
        ("en", 0, "jours"),
        ("en", 1, "jour"),
        ("en", D("1.5"), "jours"),
        ("vi", 5, "jour"),
        ("fr", Measure(D(3), "km"), "jours"),
        ("fr", Listing(("a", "b")), "jours"),
        ("fr", Listing(("a",)), "jour"),
    ],
)
def test_plurals(lang: str, count: Value, says: str) -> None:
    assert fill("{n|jour|jours}", {"n": count}, lang) == says


def test_fill() -> None:
    values: dict[str, Value] = {"lede": Day(None, 3, 6), "paragraph": 4, "days": 1}
    template = "{lede} (attaque), § {paragraph} : {days} {days|jour|jours}"
    assert fill(template, values, "fr") == "6 mars (attaque), § 4 : 1 jour"
    assert fields(template) == {"lede", "paragraph", "days"}


def test_text_of_the_article_is_never_a_template() -> None:
    assert fill("« {text} »", {"text": "{other} }{"}, "fr") == "« {other} }{ »"


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("a {name", "a { without its }"),
        ("a name}", "a } without its {"),
        ("{a} b}", "a } without its {"),
        ("{}", "{} is not a name"),
        ("{value.unit}", "{value.unit} is not a name"),
        ("{value!r}", "is not a name"),
        ("{value:>9}", "is not a name"),
        ("{n|jour}", "needs two forms"),
        ("{n|a|b|c}", "needs two forms"),
    ],
)
def test_broken_templates(template: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        fields(template)


def test_a_value_that_the_check_does_not_give() -> None:
    with pytest.raises(ValueError, match=r"uses \{unit\}, which the check does not give"):
        fill("{unit}", {}, "en")
    with pytest.raises(ValueError, match="no number"):
        fill("{n|a|b}", {"n": "three"}, "en")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12))
def test_numbers_read_back(value: Decimal) -> None:
    for grammar in GRAMMARS.values():
        printed = say(value, grammar.lang).replace(grammar.group, "").replace(grammar.decimal, ".")
        assert Decimal(printed) == value


@given(st.text(alphabet="ab {}|é"))
def test_a_template_is_read_or_refused_with_a_reason(template: str) -> None:
    with suppress(ValueError):
        assert all(name.isidentifier() for name in fields(template))
