from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from lint.annotate.full_dates import is_header
from lint.errors import UsageError
from lint.model import Published
from tests.maps import article

BODY = "Le conseil a voté le budget dans la soirée, après un long débat.\n\nLe maire a remercié les élus de la ville.\n"


@pytest.mark.parametrize(
    "line",
    [
        "06/05/2021",
        "Hà NộiHà Nội06/05/2021",
        "Publié le 6 mai 2021 à 14h30",
        "Posted May 6, 2021",
        "Thứ Năm, 6/5/2021",
        "jeudi 6 mai 2021",
        "Ann Lee | May 6, 2021",
        "Par Ann Lee, le 6 mai 2021",
        "Mis à jour le 06/05/2021 14:30",
        "2021-05-06 10:15",
    ],
)
def test_is_header(line: str) -> None:
    assert is_header(line)
    found = article(f"Un titre de cinq mots\n\n{line}\n\n{BODY}").published
    assert found is not None
    assert (found.day, found.source) == (date(2021, 5, 6), "header")


def test_nothing_known() -> None:
    assert article(BODY).published is None


def test_the_option_wins_and_is_never_disputed() -> None:
    found = article(f"---\ndate: 2020-01-01\n---\n{BODY}", date="2021-05-06").published
    assert found == Published(date(2021, 5, 6), "option")


def test_a_wrong_option() -> None:
    with pytest.raises(UsageError, match="not a date"):
        article(BODY, date="demain")


@pytest.mark.parametrize(
    ("value", "day", "at"),
    [
        ("2021-05-06", date(2021, 5, 6), None),
        ('"2021-05-06T23:30:00Z"', date(2021, 5, 7), datetime(2021, 5, 6, 23, 30, tzinfo=UTC)),
        ("2021-05-06 12:30:00 +0700", date(2021, 5, 6), datetime(2021, 5, 6, 5, 30, tzinfo=UTC)),
        ("2021-05-06 12:30", date(2021, 5, 6), datetime(2021, 5, 6, 5, 30, tzinfo=UTC)),
        ("6 mai 2021", date(2021, 5, 6), None),
        ("06/05/2021 12:30", date(2021, 5, 6), datetime(2021, 5, 6, 5, 30, tzinfo=UTC)),
    ],
)
def test_front_matter(value: str, day: date, at: datetime | None) -> None:
    found = article(f"---\ntitle: Un titre\ndate: {value}\n---\n{BODY}", timezone="Asia/Ho_Chi_Minh").published
    assert found is not None
    assert (found.day, found.source) == (day, "front-matter")
    assert found.at == at
    assert at is None or (found.at is not None and found.at.utcoffset() == timedelta(hours=7))


def test_times_of_headers_have_their_own_offset() -> None:
    found = article(f"Un titre de cinq mots\n\nThứ Năm, 6/5/2021, 14:30 (GMT+7)\n\n{BODY}").published
    assert found is not None
    assert found.at == datetime(2021, 5, 6, 7, 30, tzinfo=UTC)


def test_an_unknown_time_zone() -> None:
    with pytest.raises(UsageError, match="time zone"):
        article(f"---\ndate: 2021-05-06T10:00\n---\n{BODY}", timezone="Mars/Olympus")


def test_path_and_dateline() -> None:
    pattern = r"(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)"
    found = article(BODY, "2021/05/06/a.txt", date_from_path=pattern).published
    assert found == Published(date(2021, 5, 6), "path")
    found = article(f"Un titre de cinq mots\n\nMETZ, 6 mai 2021 (ABC) - {BODY}").published
    assert found == Published(date(2021, 5, 6), "dateline")
    assert article(f"Un titre de cinq mots\n\nMETZ, 6 mai (ABC) - {BODY}").published is None


@pytest.mark.parametrize(("header", "disputed"), [("5 mai 2021", False), ("7 mai 2021", False), ("6 mai 2020", True)])
def test_disputed(header: str, disputed: bool) -> None:
    found = article(f"---\ndate: 2021-05-06\ntitle: Un titre\n---\n{header}\n\n{BODY}").published
    assert found == Published(date(2021, 5, 6), "front-matter", None, disputed)


def test_teasers_have_no_date() -> None:
    text = f"Un titre de cinq mots\n\n6 mai 2021\n\n{BODY}\nVoir plus\n\nUn autre titre\n\nUn autre texte.\n"
    assert {region.kind: region.published is None for region in article(text).regions} == {
        "main": False,
        "nav": True,
        "related": True,
    }
