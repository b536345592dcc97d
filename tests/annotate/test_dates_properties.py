"""What holds for all dates and all texts."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.grammar import GRAMMARS
from lint.model import DateMention, Settings
from lint.source import SourceFile

DAYS = st.dates(date(1600, 1, 1), date(2199, 12, 31))
MONTHS = {
    "fr": [
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ],
    "en": [
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ],
}
WEEKDAYS = {
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "vi": ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
}
LAYOUTS = {
    "fr": [
        "{w} {d} {m} {y}",
        "{w} ({d} {m} {y})",
        "{d} {m} {y} ({w})",
        "{d} {m} {y}, un {w}",
        "{w} {n:02}/{i:02}/{y}",
        "{w} {n}.{i}.{y}",
        "{y}-{i:02}-{n:02} ({w})",
    ],
    "en": [
        "{w}, {m} {n}, {y}",
        "{w} {n} {m} {y}",
        "{w} ({m} {n}, {y})",
        "{n} {m} {y} ({w})",
        "{n} {m} {y}, a {w}",
        "{y}-{i:02}-{n:02} ({w})",
    ],
    "vi": ["{w}, {n} tháng {i} năm {y}", "{w}, ngày {n}/{i}/{y}", "{w} {n}/{i}/{y}", "{w} ({n}/{i}/{y})"],
}
CASES = [(lang, layout) for lang, layouts in LAYOUTS.items() for layout in layouts]
LANGUAGES = st.sampled_from(["fr", "en", "vi"])


def mentions(text: str, lang: str) -> tuple[DateMention, ...]:
    return read(SourceFile("a.txt", text), Settings(lang=lang)).dates


def printed(day: date, lang: str, layout: str) -> str:
    number = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    month = MONTHS[lang][day.month - 1] if lang in MONTHS else ""
    weekday = WEEKDAYS[lang][day.weekday()]
    return layout.format(w=weekday, d=number, n=day.day, m=month, i=day.month, y=day.year)


@pytest.mark.parametrize(("lang", "layout"), CASES)
@given(day=DAYS)
def test_every_day_reads_in_every_layout(lang: str, layout: str, day: date) -> None:
    text = printed(day, lang, layout)
    (mention,) = mentions(f"Au X, {text}, Y." if lang == "fr" else f"X {text}, Y.", lang)
    assert mention.block.text[mention.span.start : mention.span.end] == text
    assert (mention.first, mention.start.weekday, mention.source) == (day, day.weekday(), "written")


@pytest.mark.parametrize(("lang", "layout"), CASES)
@given(day=DAYS)
def test_a_span_read_again_is_the_same_date(lang: str, layout: str, day: date) -> None:
    (mention,) = mentions(f"X {printed(day, lang, layout)} Y", lang)
    (again,) = mentions("X " + mention.block.text[mention.span.start : mention.span.end], lang)
    assert again.first == mention.first


@given(LANGUAGES, DAYS, st.text(alphabet="abc é\u00a0\u202f", max_size=12), st.data())
def test_text_before_shifts_spans(lang: str, day: date, before: str, data: st.DataObject) -> None:
    layout = data.draw(st.sampled_from(LAYOUTS[lang]))
    text = f"X {printed(day, lang, layout)} Y."
    (plain,) = mentions(text, lang)
    (moved,) = mentions(f"Z{before}. {text}", lang)
    shift = moved.block.text.index("X ") - plain.block.text.index("X ")
    assert moved.span == (plain.span.start + shift, plain.span.end + shift)


@given(LANGUAGES, st.text(max_size=200))
def test_any_text_is_read(lang: str, text: str) -> None:
    check_spans(mentions(text, lang))


PIECES = st.sampled_from(
    [
        *("du ", "au ", "le ", "les ", " et ", ", ", "-", "/", ".", ":", "h", "(", ")", " à ", "entre "),
        *("from ", " to ", " and ", "từ ", " đến ", "ngày ", "tháng ", "năm ", "thứ Hai ", "lundi ", "Monday, "),
        *("mars", "March", "May ", "août", "hier ", "0", "1er", "6", "31", "45", "99", "100", "2020", "9999"),
        *("la veille ", "il y a ", " ans", " ago", "T1 ", "siècle", "XXe ", "1990s", "pendant ", "cinq ", "jours"),
        *("\u00a0", "\u202f", "İ", "ß", "’"),
    ]
)


@given(LANGUAGES, st.lists(PIECES, max_size=25).map("".join))
def test_any_string_of_pieces_is_read(lang: str, text: str) -> None:
    check_spans(mentions(text, lang))


def check_spans(found: tuple[DateMention, ...]) -> None:
    for mention in found:
        length = len(mention.block.text)
        assert 0 <= mention.span.start < mention.span.end <= length
        for day in filter(None, (mention.start, mention.end)):
            assert mention.span.start <= day.span.start < day.span.end <= mention.span.end
        if mention.first and mention.last and mention.start.year and mention.grain == "day" and not mention.end:
            assert mention.first == mention.last


def test_names_agree_with_those_of_messages() -> None:
    for lang in ("fr", "en"):
        assert list(GRAMMARS[lang].months) == MONTHS[lang]
        assert list(GRAMMARS[lang].weekdays) == WEEKDAYS[lang]


SCRIPT = """
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile
text = "Il est venu hier, vendredi 6 mars, puis le 12 janvier et dimanche. La veille, rien."
for published in ("2020-03-09", None):
    for m in read(SourceFile("a.txt", text), Settings(lang="fr", date=published)).dates:
        print(m.span, m.start, m.first, m.last, m.source, m.why)
"""


def test_the_clock_and_the_place_do_not_matter() -> None:
    outputs = set()
    for zone, locale in (("Pacific/Kiritimati", "C"), ("Etc/GMT+12", "fr_FR.UTF-8"), ("UTC", "tr_TR.UTF-8")):
        environment = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, env=environment, check=True)
        outputs.add(done.stdout)
    assert len(outputs) == 1
