"""Products a thousand times off; what must stay silent comes first."""

from __future__ import annotations

import pytest

from lint.arithmetic import thousands
from tests.annotate.blocks import article

SILENT = [
    ("Les 42 bus coûtent 480 000 euros pièce, soit 20,2 millions d'euros.", "fr"),
    ("Les 42 bus coûtent 480 000 euros pièce. L'État prévoit 21,5 milliards d'euros pour le rail.", "fr"),
    ("La quête rapporte 75 000 euros par mois. Le budget de la ville est de 900 millions d'euros.", "fr"),
    ("The 20 clubs get £5,000. The league is worth £100 million.", "en"),
    ("Some 12 farms of 40 hectares lie beside a reservoir of 480 million litres.", "en"),
    ("Mỗi hộ được 15 triệu đồng; 320 hộ nhận 4,8 tỷ đồng.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert list(thousands.hits(article(text + "\n", lang))) == []


FOUND = [
    ("Les 42 bus, à 480 000 euros, arrivent. Le marché se monte à 20,2 milliards d'euros.", "fr", "power"),
    ("Les 560 adhérents versent 35 euros. La caisse encaisse ainsi 19,6 millions d'euros.", "fr", "power"),
    ("The 3,200 volunteers each planted 50 saplings, so 160 million trees stand there.", "en", "power"),
    ("Doanh thu trung bình 40 tỷ đồng một quý, cả năm đạt 160 triệu đồng.", "vi", "power"),
]


@pytest.mark.parametrize(("text", "lang", "outcome"), FOUND)
def test_found(text: str, lang: str, outcome: str) -> None:
    assert [hit.outcome for hit in thousands.hits(article(text + "\n", lang))] == [outcome]
