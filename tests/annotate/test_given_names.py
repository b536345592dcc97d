from __future__ import annotations

import pytest

from lint.annotate import given_names


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Camille Roy", ""),  # of both
        ("Andrea Hale", ""),  # a man in one language, a woman in another
        ("Jan Maes", ""),
        ("Petra Lunn", "woman"),
        ("Élodie Roy", "woman"),
        ("Marie-Anne Roy", "woman"),
        ("Søren Lie", "man"),
    ],
)
def test_sex(name: str, sex: str) -> None:
    assert given_names.sex(name) == sex


def test_no_name_is_of_both() -> None:
    assert not given_names.MEN & given_names.WOMEN
