from __future__ import annotations

import io
import re

import pytest

from lint.engine import Report, Summary
from lint.report.text import lines, render, wants_colour
from lint.report.width import width
from tests.report.made import DAY, EMPTY, REPORT, SHORE

FRENCH = """\
1 à corriger, 1 à vérifier dans 1 fichier, 1 échec ; lus : 2 chiffres, 2 dates, 1 nom ; 1 recoupement juste

copie/rivage.txt:3:71  à corriger  figures/implausible:shore  [1]
  84.000 km de rivage, c'est deux fois le tour de la Terre (40 075 km).

  ligne 1, titre
  │ Montrouge-sur-Lac borne ses 84 km de rivage
  │                             ~~~~~ le titre dit
  ligne 3, § 1, phrase 1
  │ … - Le canton partage avec son voisin un rivage long de 84.000 km, a rappelé
  │                                                         ^^^^^^^^^
  │ jeudi 7 mai le préfet Lê Văn Tốn. Les bornes 東京 …
  → Lire « 84 km » ?
  aussi : figures/conflict

copie/rivage.txt:3:157  à vérifier  dates/weekday  [2]
  Le 7 mai est un jeudi, pas un mercredi.

  ligne 3, § 1, phrase 2
  │ … avec son voisin un rivage long de 84.000 km, a rappelé jeudi 7 mai le
  │                                                          ~~~~~~~~~~~
  │                                                          plus haut
  │ préfet Lê Văn Tốn. Les bornes 東京 seront posées le mercredi 7 mai.
  │                                                     ^^^^^^^^^^^^^^

Pourquoi une règle parle : deskcheck explain figures/implausible
Tolérer ce qui est juste : deskcheck allow 1 --reason "..."
"""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_whole_report() -> None:
    assert "".join(render(REPORT, "fr", io.StringIO())) == FRENCH


def test_english_words() -> None:
    shown = list(lines(REPORT, "en"))
    assert shown[0] == "1 error, 1 warning in 1 file, 1 failure; read: 2 figures, 2 dates, 1 name; 1 comparison holds"
    assert "copie/rivage.txt:3:71  error  figures/implausible:shore  [1]" in shown
    assert "  line 3, paragraph 1, sentence 1" in shown
    assert "  → Should it read “84 km”?" in shown


def test_a_question_that_the_message_asks_is_not_asked_again() -> None:
    asked = SHORE._replace(message="Deux fois le tour de la Terre. Lire «\u00a084 km\u00a0» ?")
    shown = list(lines(Report((asked,), (), Summary()), "fr"))
    assert sum("Lire « 84 km » ?" in line for line in shown) == 1


def test_nothing_to_report_is_one_line() -> None:
    assert list(lines(EMPTY, "fr")) == ["Rien à signaler dans 3 fichiers"]


def test_several_files_have_headings() -> None:
    other = DAY._replace(path="copie/autre.txt", place=DAY.place._replace(path="copie/autre.txt"), related=())
    shown = list(lines(Report((other, SHORE, DAY), (), Summary(files=2)), "fr"))
    assert [line for line in shown if line.startswith("──")] == [
        "── copie/autre.txt: 1 à vérifier",
        "── copie/rivage.txt: 1 à corriger, 1 à vérifier",
    ]


def test_messages_cannot_steer_the_terminal() -> None:
    evil = SHORE._replace(message="a\x1b[2J\nb", path="a\x1b.txt")
    assert all(line.isprintable() for line in lines(Report((evil,), (), Summary()), "en"))


@pytest.mark.parametrize("cells", [40, 60, 79, 100])
def test_lines_fit_the_terminal(cells: int) -> None:
    assert all(width(line) <= cells for line in list(lines(REPORT, "fr", width=cells))[1:] if line.startswith("  "))


def test_colour_changes_nothing_but_the_colours() -> None:
    coloured = "".join(f"{line}\n" for line in lines(REPORT, "fr", colour=True))
    assert "\033[1;31mà corriger\033[0m" in coloured
    assert re.sub(r"\033\[[\d;]*m", "", coloured) == FRENCH


@pytest.mark.parametrize(
    ("stream", "env", "wanted"),
    [
        (io.StringIO(), {}, False),
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {"TERM": "xterm"}, True),
    ],
)
def test_wants_colour(stream: io.StringIO, env: dict[str, str], wanted: bool) -> None:
    assert wants_colour(stream, env) is wanted


@pytest.mark.parametrize(("env", "wanted"), [({}, False), ({"WT_SESSION": "1"}, True), ({"TERM": "dumb"}, False)])
def test_old_consoles_of_windows_show_no_colours(
    env: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert wants_colour(Terminal(), env) is wanted
