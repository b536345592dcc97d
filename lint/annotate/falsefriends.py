"""What looks like a date and is none: seasons, scores, counted people, "thứ ba" for "the third"."""

from __future__ import annotations

from lint.annotate import units
from lint.annotate.calendar import NAMED_DAYS, Calendar, as_date
from lint.annotate.datelayouts import Match
from lint.annotate.words import table
from lint.model import Block, MaskKind, PartialDate

NAMED = frozenset(("range", "list", "day", "months", "weekday", "deictic"))  # layouts that print a word of the calendar
OPAQUE = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE, MaskKind.FILE)


# Words that may follow a day without being what it counts.
FUNCTION_WORDS = table(
    "in at on and with for by after before the a an this as when while but to from of where which during near is are",
    "was were will would or",
)
NAMED_WEEKDAYS = table("Black Good Super Ash Bloody Cyber Sheffield Giving Whit")  # "Black Friday"
NEWSPAPERS = (["Journal", "du"], ["Tribune", "du"])
COUNTED = table(
    "personnes habitants euros dollars km m kg tonnes morts blessés places logements élèves emplois people inhabitants",
    "metres meters miles feet tons jobs workers students men women grenades người đồng tỷ triệu ha mw",
    "âmes spectateurs visiteurs salariés employés soldats participants coureurs étudiants voitures arbres maisons",
    "foyers familles clients abonnés exemplaires pages véhicules vaches moutons manifestants agents policiers",
    "bénévoles visitors spectators houses homes trees cars employees soldiers copies runners families customers pages",
    "vehicles households volunteers officers protesters",
)


def believable(block: Block, match: Match, calendar: Calendar) -> bool:
    """Whether a layout that matched can be meant as a date."""
    if block.masked(match.span, *(OPAQUE if match.kind in NAMED else ())):
        return False
    days = [day.day for day in match.dates if day.day is not None]
    if match.kind in ("range", "list") and any(day > 31 for day in days) and not _led(block.text, match):
        return False
    if match.kind == "iso":
        return _iso(match.dates[0])
    text = block.text
    if match.kind == "day" and block.language == "fr" and "/" in text[match.span.start : match.span.end]:
        return _slashed(match.dates[0]) and not text.startswith((" de ", " des ", " du ", " d'", " d’"), match.span.end)
    if match.kind == "bare":
        return _bare(text, match)
    if match.kind == "weekday":
        return _weekday_alone(text, match)
    if match.kind == "years" and len(match.atoms) == 1:
        return not _counts(text, match.span.end, block.language)
    if match.kind == "months" and block.language == "vi" and text[match.atoms[0].start].lower() == "t":
        return text[match.atoms[0].start + len("tháng ")].isupper()  # "mỗi tháng hai lần": twice a month
    if match.kind == "months" and len(match.atoms) == 1:
        return calendar.cased or text[match.span.start].islower()
    return match.kind != "time" or _time(text, match)


def _led(text: str, match: Match) -> bool:
    """Whether numbers too high for days stand where only days can: "les 32 et 33 décembre", "du 25 au 35 mars"."""
    return match.lead == "<" or text[max(0, match.span.start - 4) : match.span.start].lower() in ("les ", "les\u00a0")


def _iso(day: PartialDate) -> bool:
    """2024-13-45 is a slip for a date, 2018-19-20 a list of seasons."""
    if as_date(day.year, day.month, day.day):
        return True
    year, month = day.year or 0, day.month or 0
    seasons = (month, day.day) == ((year + 1) % 100, (year + 2) % 100)
    return 1800 <= year < 2200 and month <= 31 and not seasons


def _slashed(day: PartialDate) -> bool:
    """Whether figures are a day and a month, and not "du lundi au dimanche 7/7", "samedi 24/24"."""
    return day.month is not None and day.month <= 12 and (day.day, day.month) != (7, 7)


def _bare(text: str, match: Match) -> bool:
    """Whether two figures without "ngày" are a day and a month: behind "vào", or what takes place on a day."""
    day, month = match.atoms[0].value, match.atoms[1].value
    head = text[max(0, match.span.start - 8) : match.span.start]
    if head.endswith(("sau, ", "trước, ", "đó, ", " nay, ", " qua, ")) or _of_named_day(text, match):
        return 1 <= month <= 12 and 1 <= day <= 31
    if match.lead == "v" or head.endswith("sang "):
        return month <= 12 and month < day <= 31
    before = text[max(0, match.span.start - 12) : match.span.start].lower().split()[-1:]
    return month <= 12 < day <= 31 and not NAMED_DAYS.isdisjoint(before)


def _of_named_day(text: str, match: Match) -> bool:
    """Whether figures follow what a day is the day of: "ngày khai mạc 3/8", "ngày lệnh cấm có hiệu lực, 3/8"."""
    head = text[max(0, match.span.start - 40) : match.span.start].lower()
    day = head.rpartition("ngày ")[2] if "ngày " in head else ""
    if day.endswith(", ") and 1 < len(day.split()) < 8 and day.count(",") == 1 and not day[0].isdigit():
        return True
    return bool(day) and head.endswith(("khai mạc ", "khai trương ", "bế mạc ", "cuối cùng ", "đầu tiên "))


def without_counts(text: str, match: Match) -> Match:
    """The match, without a last number that counts people: in "May 6 and 31 people" there is one date."""
    if match.kind not in ("list", "range") or match.atoms[-1].tag != "d" or text[match.span.start].isdigit():
        return match
    following = text[match.span.end : match.span.end + 16]
    word = following.split(None, 1)[0] if following.strip() else ""
    if not following[:1].isspace() or not word[0].islower() or word.rstrip(".,;:") in FUNCTION_WORDS:
        return match
    dates = match.dates[:-1]
    span = match.span._replace(end=dates[-1].span.end)
    return match._replace(kind="day" if len(dates) == 1 else "list", span=span, dates=dates, atoms=match.atoms[:-1])


def _counts(text: str, end: int, language: str) -> bool:
    """Whether a number of four digits counts or measures what follows it: "2020 personnes", "1200 litres"."""
    following = text[end : end + 16]
    word = following.split(None, 1)[0] if following.strip() else ""
    if not word or not following[0].isspace():
        return False
    unit = units.after(text, end, language)
    measures = unit is not None and units.dimension(unit[0]) != "time" and len(text[end : unit[1]].strip()) > 1
    measures = measures and word not in ("won", "real", "rand", "points", "point")
    return measures or word[0] in "%€$£" or word.rstrip(".,;:)") in COUNTED


def _weekday_alone(text: str, match: Match) -> bool:
    """Vietnamese counts its weekdays, "thứ ba" is also "the third": a capital or a word of time decides."""
    words = text[match.span.start : match.span.end].split()
    before = text[max(0, match.span.start - 12) : match.span.start].split()
    if before and (before[-1] in NAMED_WEEKDAYS or before[-2:] in NEWSPAPERS):
        return False
    if len(words) == 1 or words[0].lower() != "thứ":
        return True
    following = text[match.span.end : match.span.end + 6]
    return (words[1][0].isupper() or (match.lead in "Nv<>" and match.lead != "")) and following.split()[:1] != ["mươi"]


def without_ordinals(text: str, match: Match) -> tuple[PartialDate, ...]:
    """The dates of a match, without the weekday where it reads as a rank: "lần thứ hai, ngày 6/3"."""
    first = match.dates[0]
    if first.weekday_span is None or not text.startswith("thứ", first.weekday_span.start) or match.lead in ("N", "v"):
        return match.dates
    if text[first.weekday_span.start + len("thứ ")].isupper():
        return match.dates
    return (first._replace(weekday=None, weekday_span=None), *match.dates[1:])


def _time(text: str, match: Match) -> bool:
    """Minutes are two digits; a third digit or a fraction makes it something else."""
    hour, minute = match.atoms[0], match.atoms[-1]
    if len(match.atoms) == 1:
        return match.lead in "<>" and match.lead != ""
    return (
        minute.end - minute.start == 2
        and hour.end > hour.start
        and text[minute.end : minute.end + 1] not in ("'", "’", '"')
    )
