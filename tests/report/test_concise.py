from __future__ import annotations

import io

from lint.report.concise import render
from tests.report.made import DAY, EMPTY, REPORT


def test_a_line_a_finding() -> None:
    assert "".join(render(REPORT, "fr", io.StringIO())) == (
        "copie/rivage.txt:3:71: error figures/implausible:shore "
        "84.000 km de rivage, c'est deux fois le tour de la Terre (40 075 km).\n"
        "copie/rivage.txt:3:157: warning dates/weekday Le 7 mai est un jeudi, pas un mercredi.\n"
    )


def test_nothing_to_report_is_nothing() -> None:
    assert list(render(EMPTY, "fr", io.StringIO())) == []


def test_a_message_never_breaks_the_line() -> None:
    broken = REPORT._replace(findings=(DAY._replace(message="un\ndeux\r\ntrois"),))
    assert "".join(render(broken, "fr", io.StringIO())).count("\n") == 1
