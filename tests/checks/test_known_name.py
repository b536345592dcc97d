"""Names of the register: which slips are seen, and which names are somebody's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from lint import config_file
from lint.annotate.holders import Office
from lint.article import read
from lint.checks.known_name import Entry, Params, check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile

OFFICES = (
    Office("FR.president", ("FR",), "president", "2026-01-31", ("2001-01-01 Armand Vasseur | Armand de Vasseur",)),
    Office("RU.president", ("RU",), "president", "2026-01-31", ("2001-01-01 Iouri Chapochnikov",), True),
    Office("un.head", ("ONU", "Nations unies"), "secretary-general", "2026-01-31", ("2001-01-01 Rosa Quintela",)),
)
REGISTER = (Entry("lemoal", "Yann Le Moal", (), ("directeur",), ("port",), "2010-01-01", "2020-12-31"),)
PARAMS = Params(OFFICES, REGISTER)


def said(text: str, day: str | None = None) -> list[Hit | Agreement]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang="fr", date=day)), PARAMS))


def slips(text: str, day: str | None = None) -> list[str]:
    return [str(hit.values["known"]) for hit in said(text, day) if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    "text",
    [
        "On a vu Armand Vaseur au marché.",
        "On a vu le maire Armand Vaseur au marché.",
        "On a vu le président belge Armand Vaseur au marché.",
        "On a vu le président du club Armand Vaseur au marché.",
        "On a vu le vice-président Armand Vaseur au marché.",
        "On a vu le président Armand de Vasseur au marché.",
        "On a vu le président Armelle Vasseur au marché.",
        "On a vu le président russe Youri Chapochnikov au marché.",
        "On a vu la secrétaire générale du parti, Rosa Quintella, au marché.",
        "",
    ],
)
def test_silent(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("On a vu le président Armand Vaseur au marché.", "Armand Vasseur"),
        ("On a vu le président français Armand Vassuer au marché.", "Armand Vasseur"),
        ("On a vu Armand Vassaur, président français, au marché.", "Armand Vasseur"),
        (
            "On a vu l'ancien président français Armand Bassur, puis le président français Armand Basseur.",
            "Armand Vasseur",
        ),
        ("On a vu le président russe Iouri Chapochnikof au marché.", "Iouri Chapochnikov"),
        ("On a vu la secrétaire générale de l'ONU, Rosa Quintella, au marché.", "Rosa Quintela"),
        ("On a vu le directeur du port, Yann Le Moel, au marché.", "Yann Le Moal"),
    ],
)
def test_flagged(text: str, known: str) -> None:
    assert slips(text) == [known]


def test_the_term_of_an_entry() -> None:
    text = "On a vu le directeur du port, Yann Le Moel, au marché."
    assert slips(text, "2015-05-05") == ["Yann Le Moal"]
    assert slips(text, "2023-05-05") == []


def test_a_registered_name_agrees() -> None:
    assert [type(each) for each in said("On a vu le président Armand Vasseur au marché.")] == [Agreement]


@pytest.mark.parametrize(
    "table",
    [
        "id,name,aliases,office,organisation\nroz,Anne Roz,Anna Roz;A. Roz,directrice,port\n",
        "id;name;aliases;office;organisation\nroz;Anne Roz;Anna Roz|A. Roz;directrice;port\n\n",
        "\ufeffid,name,aliases,office,organisation,until\nroz,Anne Roz,Anna Roz|A. Roz,directrice,port,\n",
    ],
)
def test_a_register_from_a_spreadsheet(table: str, tmp_path: Path) -> None:
    (tmp_path / ".deskcheck.yaml").write_text("tables: {register.yaml: people.csv}\n", "utf-8")
    (tmp_path / "people.csv").write_text(table, "utf-8")
    rows = config_file.compile(str(tmp_path / ".deskcheck.yaml"))["rules"]["names/known-name"]["params"]["register"]
    assert rows[-1] == {
        "id": "roz",
        "name": "Anne Roz",
        "aliases": ("Anna Roz", "A. Roz"),
        "office": ("directrice",),
        "organisation": ("port",),
    }
