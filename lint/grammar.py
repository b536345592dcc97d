"""How each language of messages writes numbers, dates and units: one table a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from lint.record import NamedTuple

# U+202F is the better typography, but too many terminal fonts show it as a box.
NBSP = "\u00a0"


class Grammar(NamedTuple):
    """`singular` tells whether a count takes the singular. Forms "an|ans" are singular and plural. `units` names the
    symbols of `rules/tables/units.yaml` that are no use to a reader; all others are printed as they are.

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
        "decade": "décennie|décennies",
        "century": "siècle|siècles",
        "point": "point|points",
        "basis point": "point de base|points de base",
        "EUR": "euro|euros",
        "USD": "dollar|dollars",
        "VND": "dông|dôngs",
        "GBP": "livre sterling|livres sterling",
        "JPY": "yen|yens",
        "CNY": "yuan|yuans",
        "CHF": "franc suisse|francs suisses",
        "XOF": "franc CFA|francs CFA",
        "mi": "mile|miles",
        "nmi": "mille marin|milles marins",
        "ft": "pied|pieds",
        "in": "pouce|pouces",
        "ly": "année-lumière|années-lumière",
        "au": "unité astronomique|unités astronomiques",
        "kn": "nœud|nœuds",
        "bbl": "baril|barils",
        "/km²": "habitant/km²|habitants/km²",
        "hp": "ch",
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
        "decade": "decade|decades",
        "century": "century|centuries",
        "point": "point|points",
        "basis point": "basis point|basis points",
        "VND": "dong",
        "JPY": "yen",
        "CNY": "yuan",
        "CHF": "Swiss franc|Swiss francs",
        "XOF": "CFA franc|CFA francs",
        "mi": "mile|miles",
        "nmi": "nautical mile|nautical miles",
        "ft": "foot|feet",
        "in": "inch|inches",
        "ly": "light-year|light-years",
        "au": "astronomical unit|astronomical units",
        "kn": "knot|knots",
        "bbl": "barrel|barrels",
        "/km²": "person/km²|people/km²",
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
        "decade": "thập kỷ",
        "century": "thế kỷ",
        "point": "điểm phần trăm",
        "basis point": "điểm cơ bản",
        "VND": "đồng",
        "EUR": "euro",
        "JPY": "yên",
        "CNY": "nhân dân tệ",
        "mi": "dặm",
        "nmi": "hải lý",
        "ly": "năm ánh sáng",
        "/km²": "người/km²",
    },
    tight=frozenset("%‰"),
)
GRAMMARS = {grammar.lang: grammar for grammar in (FRENCH, ENGLISH, VIETNAMESE)}
