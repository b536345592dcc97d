from __future__ import annotations

import pytest

from lint import ruleset
from lint.checks import parts
from lint.model import Agreement, Hit
from tests.annotate.blocks import article


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    (rule,) = (rule for rule in ruleset.shipped() if rule.id == "figures/sum")
    return list(parts.check(article(text + "\n", lang), rule.params))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("L'incendie a fait 25 blessés et 4 morts, dont 27 enfants.", "fr"),
        ("Le foyer loge 9 familles, dont 22 enfants.", "fr"),
        ("Le groupe compte 3 usines, dont 140 ouvriers.", "fr"),
        ("Ils étaient 12, dont 20 % de femmes.", "fr"),
        ("On compte 12 morts. Le film dont 15 personnes parlent sort lundi.", "fr"),
        ("Plus de 40 personnes ont réagi, dont une centaine de fois la même.", "fr"),
        ("The home houses 9 families, including 22 children.", "en"),
        ("Seven of them voted.", "en"),
        ("Trại đón 9 gia đình, trong đó có 22 trẻ em.", "vi"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert not [said for said in run(text, lang) if isinstance(said, Hit)]


@pytest.mark.parametrize(
    ("text", "lang", "part"),
    [
        ("L'incendie a fait 4 morts, dont 27 enfants.", "fr", "27"),
        ("L'incendie a fait 4 morts, dont au moins 27 enfants.", "fr", "27"),
        ("Le budget est de 3 milliards d'euros, dont 5 milliards pour les routes.", "fr", None),
        ("Soit 3 milliards d'euros, dont 5 milliards d'euros pour les routes.", "fr", "5 milliards d'euros"),
        ("Le bourg avait 210 habitants. La crue en surprit beaucoup : 940 d’entre eux ont fui.", "fr", "940"),
        ("The fire killed 4 people, including 27 children.", "en", "27"),
    ],
)
def test_a_part_larger_than_all_that_is_counted_before_it(text: str, lang: str, part: str | None) -> None:
    found = [text[slice(*hit.span)] for hit in run(text, lang) if isinstance(hit, Hit)]
    assert found == ([] if part is None else [part])


def test_a_part_that_fits_is_an_agreement_with_its_wholes() -> None:
    (said,) = run("L'incendie a fait 25 blessés, dont 7 enfants.")
    assert isinstance(said, Agreement)
    assert [other.label for other in said.related] == ["whole"]
