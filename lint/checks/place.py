"""A capital, a city or a province that the copy puts in the wrong country, and a city that it calls a capital."""

from __future__ import annotations

from collections.abc import Iterator

from lint.figures import places
from lint.model import Agreement, Article, Hit
from lint.record import NamedTuple

OUTCOMES = ("country", "capital")


class Params(NamedTuple):
    """Nothing to set: the places are those of countries.yaml."""


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for claim in article.placings:
        if len(claim.code) == 2 and (said := places.judge(claim)) is not None:
            yield said
