"""Moments of one event told twice: what parts them first, then what ties them."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

SILENT = {
    "told apart in one sentence": (
        "The mayor opened the lock on Monday.\n\nThe lock, opened on Monday, was flooded on Tuesday.\n"
    ),
    "said on": "A barge sank on Monday at Goole.\n\nThe harbour master said on Tuesday that the barge was old.\n",
    "to come": "A barge sank on Monday at Goole.\n\nA service will be held on Sunday at the chapel.\n",
    "the next day": "A barge sank on Monday at Goole.\n\nThe next day, Tuesday, the barge was raised.\n",
    "another barge": "A barge sank on Monday at Goole.\n\nAnother barge sank on Thursday off Hull.\n",
    "a relative": "Ruth Orme died on Monday in Goole.\n\nHer brother died on Thursday in Hull.\n",
    "years apart": "The lock opened in 1850.\n\nThe mill was sold in 1931.\n",
    "attacks": "The pilot was hired on 2 October.\n\nShe trained after the September 11 attacks.\n",
    "a newspaper": (
        "Le port a fermé jeudi à Étaples.\n\nLe port a fermé, écrit le Journal du Dimanche, sans prévenir.\n"
    ),
    "a part of the day": "A barge sank on Monday evening at Goole.\n\nThe barge sank at 9.40pm, its skipper said.\n",
}
FOUND = {
    "a noun of the verb": ("The council voted on Tuesday.\n\nThursday's vote was close.\n", "Thursday"),
    "a day of the thing": (
        "The bishop celebrated a mass on the quay on Monday.\n\nTuesday's mass drew nine hundred people.\n",
        "Tuesday",
    ),
    "the first of several days": (
        "La fête de la mer aura lieu du 3 au 6 mai à Paimpol.\n\nLa fête s'ouvrira le 4 mai par un défilé.\n",
        "4 mai",
    ),
    "an hour": ("The match starts at 3pm.\n\nGates shut before the 2pm kick-off.\n", "2pm"),
    "a month": ("Court to hear the tenants in May\n\nFive judges will hear the case in June.\n", "June"),
    "a part of the day": (
        "A barge sank on Monday evening at Goole.\n\nThe barge sank at 9.40am, its skipper said.\n",
        "9.40am",
    ),
    "a range": (
        "Les soldes d'hiver commenceront le 8 janvier.\n\nDu 6 janvier au 4 février, les rabais vont commencer.\n",
        "6 janvier",
    ),
}


def _again(text: str) -> list[str]:
    lang = "fr" if " le " in text.lower() or " du " in text.lower() else "en"
    return [said for outcome, said, _ in flagged("lede-body", text, lang) if outcome == "again"]


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_two_events_are_no_contradiction(text: str) -> None:
    assert _again(f"News of the day\n\n{text}") == []


@pytest.mark.parametrize(("text", "said"), FOUND.values(), ids=FOUND)
def test_one_event_told_twice(text: str, said: str) -> None:
    assert _again(f"News of the day\n\n{text}") == [said]
