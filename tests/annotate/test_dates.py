from __future__ import annotations

from datetime import date

import pytest

from lint.article import read
from lint.model import DateMention, PartialDate, Settings
from lint.source import SourceFile


def mentions(text: str, lang: str, published: str | None = None) -> tuple[DateMention, ...]:
    return read(SourceFile("a.txt", text), Settings(lang=lang, date=published)).dates


def shown(mention: DateMention) -> str:
    return mention.block.text[mention.span.start : mention.span.end]


def parts(day: PartialDate) -> tuple[int | None, ...]:
    return day.weekday, day.day, day.month, day.year


NO_DATES = [
    ("fr", "La sonde a quitté Mars et le champ de Mars accueille la foire."),
    ("fr", "Il a gagné 3-2, puis 6-4, et habite au 12 bis."),
    ("fr", "Le décret 31/2020 et l'article 12 mars sont sans rapport avec le F-16 mars."),
    ("fr", "Les saisons 1994-95-96 furent belles."),
    ("fr", "On a compté 2020 personnes, 1,5 mars et 182.000 tonnes."),
    ("fr", "La Mairie de Marseille a maintenu le mardigras."),
    ("fr", "Un code AB-204 et une image img2041 12.jpg."),
    ("en", "Mr May said that April Jones may march on."),
    ("en", "Black Friday and Sheffield Wednesday were mentioned."),
    ("en", "The score was 3-2 and the ratio 1:2."),
    ("vi", "Đội đứng thứ ba và thắng lần thứ hai."),
    ("vi", "Có 2/3 số hộ và 31/63 tỉnh tham gia."),
]


@pytest.mark.parametrize(("lang", "text"), NO_DATES)
def test_no_date(lang: str, text: str) -> None:
    assert [shown(mention) for mention in mentions(text, lang)] == []


DAYS = [
    ("fr", "vendredi 6 mars 2020", (4, 6, 3, 2020)),
    ("fr", "Vendredi\u00a06\u202fmars 2020", (4, 6, 3, 2020)),
    ("fr", "1er mars", (None, 1, 3, None)),
    ("fr", "6 août 2024 (lundi)", (0, 6, 8, 2024)),
    ("fr", "6 août 2024, un lundi", (0, 6, 8, 2024)),
    ("fr", "vendredi (6 mars)", (4, 6, 3, None)),
    ("fr", "lundi soir 6 mars", (0, 6, 3, None)),
    ("fr", "6 févr. 2020", (None, 6, 2, 2020)),
    ("fr", "06/08/2024", (None, 6, 8, 2024)),
    ("fr", "lundi 06.08.2024", (0, 6, 8, 2024)),
    ("fr", "2024-08-06", (None, 6, 8, 2024)),
    ("fr", "2024-13-45", (None, 45, 13, 2024)),
    ("fr", "31 novembre", (None, 31, 11, None)),
    ("fr", "45 août 2024", (None, 45, 8, 2024)),
    ("en", "March 6, 2020", (None, 6, 3, 2020)),
    ("en", "6 March", (None, 6, 3, None)),
    ("en", "6th of March", (None, 6, 3, None)),
    ("en", "Monday, Aug. 6", (0, 6, 8, None)),
    ("en", "Feb 29 2023", (None, 29, 2, 2023)),
    ("en", "Tuesday (August 6, 2025)", (1, 6, 8, 2025)),
    ("en", "2024-08-06 (Monday)", (0, 6, 8, 2024)),
    ("en", "13/04/2024", (None, 13, 4, 2024)),
    ("en", "06/08/2024", (None, None, None, 2024)),
    ("en-US", "06/08/2024", (None, 8, 6, 2024)),
    ("en-GB", "06/08/2024", (None, 6, 8, 2024)),
    ("vi", "thứ Sáu, 6 tháng 3 năm 2020", (4, 6, 3, 2020)),
    ("vi", "thứ Sáu, ngày 6/3/2020", (4, 6, 3, 2020)),
    ("vi", "Chủ nhật 7/9", (6, 7, 9, None)),
    ("vi", "6/8/2024", (None, 6, 8, 2024)),
]


@pytest.mark.parametrize(("lang", "text", "expected"), DAYS)
def test_day(lang: str, text: str, expected: tuple[int | None, ...]) -> None:
    frames = {"fr": "Il est venu le {}, dit-on.", "en": "It rained on {}, they say.", "vi": "Trời mưa {}, họ nói."}
    found = mentions(frames[lang[:2]].format(text), lang)
    assert [(shown(mention), parts(mention.start)) for mention in found] == [(text, expected)]


def test_a_day_and_a_month_are_no_date_in_french() -> None:
    assert mentions("Il est venu le 6/3 à Pau.", "fr") == ()


def test_a_day_and_a_month_need_a_word_of_time_in_vietnamese() -> None:
    assert [shown(mention) for mention in mentions("Sáng 6/3, 2/3 số hộ có điện.", "vi")] == ["6/3"]


RANGES = [
    ("fr", "du 10 au 16 novembre", (None, 10, 11, None), (None, 16, 11, None)),
    ("fr", "du 28 février au 2 mars 2024", (None, 28, 2, 2024), (None, 2, 3, 2024)),
    ("fr", "du 23 décembre au 5 janvier 2024", (None, 23, 12, None), (None, 5, 1, 2024)),
    ("fr", "du jeudi 8 au dimanche 18 septembre 2022", (3, 8, 9, 2022), (6, 18, 9, 2022)),
    ("fr", "1er-3 décembre", (None, 1, 12, None), (None, 3, 12, None)),
    ("fr", "entre le 10 et le 16 novembre", (None, 10, 11, None), (None, 16, 11, None)),
    ("fr", "de septembre 2021 à mars 2022", (None, None, 9, 2021), (None, None, 3, 2022)),
    ("fr", "2021-2025", (None, None, None, 2021), (None, None, None, 2025)),
    ("fr", "entre 2015 et 2020", (None, None, None, 2015), (None, None, None, 2020)),
    ("en", "from 10 to 16 November", (None, 10, 11, None), (None, 16, 11, None)),
    ("en", "November 10-16", (None, 10, 11, None), (None, 16, 11, None)),
    ("en", "March 2, 2020 to March 5, 2020", (None, 2, 3, 2020), (None, 5, 3, 2020)),
    ("vi", "10 đến 16 tháng 11", (None, 10, 11, None), (None, 16, 11, None)),
    ("vi", "từ 17 đến 21/4", (None, 17, 4, None), (None, 21, 4, None)),
    ("vi", "30/4-1/5", (None, 30, 4, None), (None, 1, 5, None)),
]


@pytest.mark.parametrize(("lang", "text", "start", "end"), RANGES)
def test_range(lang: str, text: str, start: tuple[int | None, ...], end: tuple[int | None, ...]) -> None:
    (mention,) = mentions(f"X {text}.", lang)
    assert mention.end is not None
    assert (shown(mention), parts(mention.start), parts(mention.end)) == (text, start, end)


def test_a_season_ends_in_the_next_year_of_its_two_digits() -> None:
    (mention,) = mentions("La saison, de 2005-06, fut belle.", "fr")
    assert mention.end is not None
    assert (mention.start.year, mention.end.year) == (2005, 2006)


def test_days_of_a_list_share_span_month_and_year() -> None:
    found = mentions("Relâche mardi 6 et jeudi 8 août 2024.", "fr")
    assert [shown(mention) for mention in found] == ["mardi 6 et jeudi 8 août 2024"] * 2
    assert [parts(mention.start) for mention in found] == [(1, 6, 8, 2024), (3, 8, 8, 2024)]
    text = found[0].block.text
    assert [text[m.start.span.start : m.start.span.end] for m in found] == ["mardi 6", "jeudi 8 août 2024"]


@pytest.mark.parametrize("number", ["31", "45"])
def test_numbers_that_count_are_no_second_day(number: str) -> None:
    assert [shown(mention) for mention in mentions(f"On May 6 and {number} people came.", "en")] == ["May 6"]


PERIODS = [
    ("fr", "mars 2020", "month", date(2020, 3, 1), date(2020, 3, 31)),
    ("fr", "T1 2024", "quarter", date(2024, 1, 1), date(2024, 3, 31)),
    ("fr", "premier trimestre 2024", "quarter", date(2024, 1, 1), date(2024, 3, 31)),
    ("fr", "second semestre 2024", "half", date(2024, 7, 1), date(2024, 12, 31)),
    ("fr", "années 1990", "decade", date(1990, 1, 1), date(1999, 12, 31)),
    ("fr", "années 90", "decade", date(1990, 1, 1), date(1999, 12, 31)),
    ("fr", "XXIe siècle", "century", date(2001, 1, 1), date(2100, 12, 31)),
    ("en", "first quarter of 2024", "quarter", date(2024, 1, 1), date(2024, 3, 31)),
    ("en", "1990s", "decade", date(1990, 1, 1), date(1999, 12, 31)),
    ("en", "19th century", "century", date(1801, 1, 1), date(1900, 12, 31)),
    ("vi", "quý IV năm 2024", "quarter", date(2024, 10, 1), date(2024, 12, 31)),
    ("vi", "thế kỷ XX", "century", date(1901, 1, 1), date(2000, 12, 31)),
]


@pytest.mark.parametrize(("lang", "text", "grain", "first", "last"), PERIODS)
def test_period(lang: str, text: str, grain: str, first: date, last: date) -> None:
    (mention,) = mentions(f"X dans {text}, Y." if lang == "fr" else f"X in the {text}, Y.", lang)
    assert (shown(mention), mention.grain, mention.first, mention.last) == (text, grain, first, last)


TIMES = [
    ("fr", "14h30", (14, 30)),
    ("fr", "14 h 30", (14, 30)),
    ("fr", "14H00", (14, 0)),
    ("fr", "25h70", (25, 70)),
    ("fr", "14:30", (14, 30)),
    ("en", "3:75", (3, 75)),
    ("vi", "14 giờ 30", (14, 30)),
]


@pytest.mark.parametrize(("lang", "text", "expected"), TIMES)
def test_time(lang: str, text: str, expected: tuple[int, int]) -> None:
    (mention,) = mentions(f"X {text} Y.", lang)
    assert (shown(mention), mention.grain) == (text, "time")
    assert (mention.start.hour, mention.start.minute) == expected


RELATIVE = [
    ("fr", "hier", date(2024, 6, 4), date(2024, 6, 4)),
    ("fr", "vendredi dernier", date(2024, 5, 31), date(2024, 5, 31)),
    ("fr", "mercredi dernier", date(2024, 5, 29), date(2024, 5, 29)),
    ("fr", "mercredi prochain", date(2024, 6, 12), date(2024, 6, 12)),
    ("fr", "l'an dernier", date(2023, 1, 1), date(2023, 12, 31)),
    ("fr", "l’an dernier", date(2023, 1, 1), date(2023, 12, 31)),
    ("fr", "il y a 50 ans", date(1974, 1, 1), date(1974, 12, 31)),
    ("fr", "il y a quarante-cinq ans", date(1979, 1, 1), date(1979, 12, 31)),
    ("fr", "le mois dernier", date(2024, 5, 1), date(2024, 5, 31)),
    ("en", "yesterday", date(2024, 6, 4), date(2024, 6, 4)),
    ("en", "last Friday", date(2024, 5, 31), date(2024, 5, 31)),
    ("en", "50 years ago", date(1974, 1, 1), date(1974, 12, 31)),
    ("en", "last week", date(2024, 5, 27), date(2024, 6, 2)),
    ("vi", "hôm qua", date(2024, 6, 4), date(2024, 6, 4)),
    ("vi", "Thứ Sáu tuần trước", date(2024, 5, 31), date(2024, 5, 31)),
    ("vi", "thứ Ba tuần này", date(2024, 6, 4), date(2024, 6, 4)),
]


@pytest.mark.parametrize(("lang", "text", "first", "last"), RELATIVE)
def test_relative(lang: str, text: str, first: date, last: date) -> None:
    (mention,) = mentions(f"X {text} Y.", lang, "2024-06-05")
    assert (shown(mention), mention.first, mention.last) == (text, first, last)
    assert (mention.grain, mention.source, mention.why) == ("relative", "inferred", "relative")


def test_days_told_from_the_text_count_from_the_day_before_them() -> None:
    found = mentions("Il vint le 6 mars 2020. Le lendemain, il plut. Deux jours plus tard, il neigea.", "fr")
    assert [mention.first for mention in found] == [date(2020, 3, 6), date(2020, 3, 7), date(2020, 3, 9)]


def test_without_a_publication_nothing_is_seen_from_today() -> None:
    (mention,) = mentions("Il est venu hier à Pau.", "fr")
    assert (mention.first, mention.source) == (None, "unknown")


def test_a_weekday_alone_has_no_day() -> None:
    (mention,) = mentions("Il est venu vendredi à Pau.", "fr", "2024-06-05")
    assert (mention.grain, mention.start.weekday, mention.first) == ("day", 4, None)


def test_what_the_calendar_does_not_have_is_kept_as_printed() -> None:
    (mention,) = mentions("Le concours est fixé au 31 novembre 2024.", "fr")
    assert (parts(mention.start), mention.first) == ((None, 31, 11, 2024), None)


INFERRED = [
    ("Il est venu le 6 mars à Pau.", "2020-03-09", date(2020, 3, 6), "publication"),
    ("Il viendra le 6 janvier à Pau.", "2020-12-09", date(2021, 1, 6), "publication"),
    ("Il est venu vendredi 6 mars à Pau.", "2020-03-09", date(2020, 3, 6), "weekday"),
    ("Il est venu le 10 juillet à Pau.", "2021-01-10", None, ""),
    ("Née samedi 4 juin 1966, elle a crié dès lundi 20 juin.", "2020-03-09", date(1966, 6, 20), "weekday"),
    ("La foire du 4 juin 1966 a repris le 20 juin.", "2020-03-09", date(1966, 6, 20), "neighbour"),
    ("La foire du 4 juin 1966 a repris le 20 juin.", None, date(1966, 6, 20), "neighbour"),
    ("Il est venu le 6 mars à Pau.", None, None, ""),
]


@pytest.mark.parametrize(("text", "published", "first", "why"), INFERRED)
def test_year_inferred(text: str, published: str | None, first: date | None, why: str) -> None:
    mention = mentions(text, "fr", published)[-1]
    assert (mention.first, mention.why) == (first, why)
    assert mention.source == ("inferred" if first else "unknown")


def test_years_do_not_cross_regions() -> None:
    text = "Un titre\n\nLa foire ouvre le 4 juin 1966.\n\nVoir plus\n\nUn autre titre\n\nElle ferme le 20 juin."
    assert [mention.first for mention in mentions(text, "fr")] == [date(1966, 6, 4), None]


def test_addresses_hold_no_dates() -> None:
    assert mentions("Voir https://example.org/2024-08-06/a ou a-2024-08-06@example.org.", "fr") == ()


def test_a_language_without_a_calendar_has_no_dates() -> None:
    assert mentions("Er kam am 6. März 2020 nach Ulm.", "de") == ()
