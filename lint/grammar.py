"""How each language of messages writes numbers, dates and units: one table a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

# U+202F is the better typography, but too many terminal fonts show it as a box.
NBSP = "\u00a0"


class Grammar(NamedTuple):
    """`singular` tells whether a count takes the singular. Forms "an|ans" are singular and plural.

    `of` and `elided` join a scale to its unit ("3 millions de km", "2 milliards d'euros"). `prefixes` are units that
    stand before the figure; `tight` are those that follow it without a space. Empty `months` are written in figures.
    """

    lang: str
    decimal: str
    group: str
    conjunction: str
    singular: Callable[[Decimal], bool]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    scales: tuple[tuple[int, str], ...]
    units: Mapping[str, str]
    first: str = "1"
    month_prefix: str = ""
    of: str = ""
    elided: str = ""
    prefixes: Mapping[str, str] = {}
    tight: frozenset[str] = frozenset()


FRENCH = Grammar(
    lang="fr",
    decimal=",",
    group=NBSP,
    conjunction="et",
    singular=lambda count: abs(count) < 2,
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    first="1er",
    scales=((9, "milliard|milliards"), (6, "million|millions")),
    units={
        "year": "an|ans",
        "month": "mois",
        "week": "semaine|semaines",
        "day": "jour|jours",
        "EUR": "euro|euros",
        "USD": "dollar|dollars",
        "VND": "dông|dôngs",
        "GBP": "livre|livres",
        "JPY": "yen|yens",
        "CNY": "yuan|yuans",
        "point": "point|points",
        "person": "personne|personnes",
    },
    of="de ",
    elided="d'",
)
ENGLISH = Grammar(
    lang="en",
    decimal=".",
    group=",",
    conjunction="and",
    singular=lambda count: count == 1,
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    scales=((12, "trillion"), (9, "billion"), (6, "million")),
    units={
        "year": "year|years",
        "month": "month|months",
        "week": "week|weeks",
        "day": "day|days",
        "VND": "dong",
        "JPY": "yen",
        "CNY": "yuan",
        "point": "point|points",
        "person": "person|people",
    },
    prefixes={"USD": "$", "EUR": "€", "GBP": "£"},
    tight=frozenset("%‰"),
)
VIETNAMESE = Grammar(
    lang="vi",
    decimal=",",
    group=".",
    conjunction="và",
    singular=lambda count: True,
    weekdays=("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
    months=(),
    month_prefix="tháng ",
    scales=((9, "tỷ"), (6, "triệu")),
    units={
        "year": "năm",
        "month": "tháng",
        "week": "tuần",
        "day": "ngày",
        "VND": "đồng",
        "EUR": "euro",
        "JPY": "yên",
        "CNY": "nhân dân tệ",
        "point": "điểm",
        "person": "người",
    },
    tight=frozenset("%‰"),
)
GRAMMARS = {grammar.lang: grammar for grammar in (FRENCH, ENGLISH, VIETNAMESE)}
