"""The fact-checker's sheet as text, as JSON, and as a page with boxes to tick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from lint import sheet
from lint.model import DateMention, Day, Measure, PartialDate, Quantity
from lint.phrases import fill, say
from lint.report.page import document, element, text
from lint.report.width import clean
from lint.report.words import words_of
from lint.sheet import Checked, Claim, Name, Sheet, Where

VERSION = 1
LEAST, MOST = ("over", "at-least"), ("under", "at-most")  # approximations that leave an end open
FRENCH = {
    "title": "Fiche de vérification",
    "names": "Noms",
    "claims": "Chiffres et dates",
    "times": "{n} fois",
    "again": "aussi l.",
    "read": "lu",
    "says": "dit par",
    "near": "même paragraphe",
    "nobody": "pas de source dans ce paragraphe",
    "agrees": "recoupé",
    "contradicted": "contredit",
    "unchecked": "non vérifié",
    "text": "texte",
    "calendar": "calendrier",
    "bound": "ordre de grandeur",
    "fact": "fait connu",
    "to": "à",
    "at-least": "au moins",
    "at-most": "au plus",
    "relative": "par rapport à une autre date",
    "weekday": "année d'après le jour de la semaine",
    "publication": "année d'après la publication",
    "neighbour": "année d'après une date voisine",
    "written": "telle qu'écrite",
    "unknown": "non résolue",
    "source": "Source",
    "by": "Vérifié par",
    "hour": "Heure",
    "none": "Aucun.",
    "done": "cochés",
    "colon": "\u00a0: ",
    "semicolon": "\u00a0; ",
}
ENGLISH = {
    "title": "Fact-checking sheet",
    "names": "Names",
    "claims": "Figures and dates",
    "times": "{n} {n|time|times}",
    "again": "also l.",
    "read": "read as",
    "says": "said by",
    "near": "same paragraph",
    "nobody": "no source in this paragraph",
    "agrees": "agrees",
    "contradicted": "contradicted",
    "unchecked": "unchecked",
    "text": "text",
    "calendar": "calendar",
    "bound": "order of magnitude",
    "fact": "known fact",
    "to": "to",
    "at-least": "at least",
    "at-most": "at most",
    "relative": "counted from another date",
    "weekday": "year from the weekday",
    "publication": "year from publication",
    "neighbour": "year from a date nearby",
    "written": "as written",
    "unknown": "not resolved",
    "source": "Source",
    "by": "Checked by",
    "hour": "Hour",
    "none": "None.",
    "done": "ticked",
    "colon": ": ",
    "semicolon": "; ",
}


def _words(lang: str) -> Mapping[str, str]:
    return FRENCH if words_of(lang).lang == "fr" else ENGLISH


# --- A row in words ---------------------------------------------------------------------------------------------------


def reading(claim: Claim, lang: str) -> str:
    """How a figure or a date was read, with its interval or the reason for its year."""
    mention = claim.mention
    return _figure(mention, lang) if isinstance(mention, Quantity) else _date(mention, lang)


def _figure(quantity: Quantity, lang: str) -> str:
    words = _words(lang)
    values = [say(Measure(number.value, quantity.unit), lang) for number in quantity.numbers]
    said = _join(values, words)
    if quantity.unit is None and quantity.noun is not None:
        said += f" {quantity.noun.head}"
    low, high = sheet.bounds(quantity)
    if len(quantity.numbers) > 1 or low == high:
        return said
    ends = [None if end is None else say(Measure(end, quantity.unit), lang) for end in (low, high)]
    if quantity.approximation in LEAST or ends[1] is None:
        return f"{said} ({words['at-least']} {ends[0]})"
    if quantity.approximation in MOST or ends[0] is None:
        return f"{said} ({words['at-most']} {ends[1]})"
    return f"{said} ({ends[0]} {words['to']} {ends[1]})"


def _date(mention: DateMention, lang: str) -> str:
    words = _words(lang)
    if mention.grain == "time" and mention.first is None:
        return _join((_hour(part, lang) for part in (mention.start, mention.end) if part), words)
    reason = words[mention.why if mention.why in words else mention.source if mention.source in words else "unknown"]
    if mention.first is None or mention.last is None:
        parts = [_printed(mention.start, lang), _printed(mention.end, lang) if mention.end else ""]
        printed = _join(filter(None, parts), words)
        return f"{printed or mention.block.text[slice(*mention.span)]} ({words['unknown']})"
    ends = dict.fromkeys(_day(day, lang) for day in (mention.first, mention.last))
    return f"{_join(ends, words)} ({reason})"


def _join(ends: Iterable[str], words: Mapping[str, str]) -> str:
    return f" {words['to']} ".join(ends)


def _day(day: date, lang: str) -> str:
    return say(Day(day.year, day.month, day.day, day.weekday()), lang)


def _hour(part: PartialDate, lang: str) -> str:
    """An hour alone: "8 h", "8 h 30", "8:30"."""
    minute = part.minute or 0
    if _words(lang) is ENGLISH:
        return f"{part.hour}:{minute:02}"
    return f"{part.hour}\u00a0h\u00a0{minute:02}" if minute else f"{part.hour}\u00a0h"


def _printed(day: PartialDate, lang: str) -> str:
    return say(Day(day.year, day.month, day.day, day.weekday), lang)


def speaker(claim: Claim, lang: str) -> str:
    words = _words(lang)
    if not claim.speaker:
        return words["nobody"]
    return f"{claim.speaker} ({words['near']})" if claim.near else claim.speaker


def state(checked: Checked, lang: str) -> str:
    words = _words(lang)
    why = [words[each] if checked.state == "agrees" else each for each in checked.why]
    return f"{words[checked.state]}{words['colon']}{', '.join(why)}" if why else words[checked.state]


def forms(name: Name) -> str:
    several = len(name.forms) > 1
    return ", ".join(f"{form.text} ({form.seen})" if several else form.text for form in name.forms)


def place(where: Where, lang: str) -> str:
    words = words_of(lang)
    parts = [fill(words.line, {"line": where.line}, lang)]
    parts += [fill(words.paragraph, {"n": where.paragraph}, lang)] if where.paragraph else []
    return ", ".join(parts)


def _places(claim: Claim, lang: str) -> str:
    """The first place of a claim, and the lines of the others."""
    if not claim.again:
        return place(claim.where, lang)
    lines = ", ".join(dict.fromkeys(str(each.line) for each in claim.again))
    words = _words(lang)
    return f"{place(claim.where, lang)}{words['semicolon']}{words['again']} {lines}"


# --- Text and JSON ----------------------------------------------------------------------------------------------------


def as_text(made: Sheet, lang: str) -> Iterator[str]:
    """Lines; each row ends with the columns to fill in."""
    words = _words(lang)
    blank = "    " + "  ".join(f"{words[name]}{words['colon']}__________" for name in ("source", "by", "hour")) + "\n"
    yield f"{words['title']}{words['colon']}{clean(made.path)}\n\n{words['names']}\n"
    for name in made.names:
        office = f", {name.office}" if name.office else ""
        count = fill(words["times"], {"n": name.seen}, lang)
        yield f"[ ] {clean(forms(name) + office)} ({count}{words['semicolon']}{place(name.where, lang)})\n"
        yield f"    {clean(state(name.checked, lang))}\n{blank}"
    yield f"\n{words['claims']}\n"
    for claim in made.claims:
        yield f"[ ] {clean(claim.excerpt)} ({_places(claim, lang)})\n"
        yield f"    {words['read']}{words['colon']}{clean(reading(claim, lang))}\n"
        yield f"    {words['says']}{words['colon']}{clean(speaker(claim, lang))}\n"
        yield f"    {clean(state(claim.checked, lang))}\n{blank}"


def as_json(made: Sheet, lang: str) -> Iterator[str]:
    """One JSON object; values as decimal strings, days in ISO form."""
    import json

    content = {
        "version": VERSION,
        "path": made.path,
        "names": [
            {
                "forms": [{"text": form.text, "count": form.seen} for form in name.forms],
                "office": name.office or None,
                "count": name.seen,
                **_common(name),
            }
            for name in made.names
        ],
        "claims": [
            {
                "excerpt": claim.excerpt,
                **_typed(claim),
                "read": reading(claim, lang),
                "speaker": claim.speaker or None,
                "speaker_in": ("paragraph" if claim.near else "sentence") if claim.speaker else None,
                "again": [where.line for where in claim.again],
                **_common(claim),
            }
            for claim in made.claims
        ],
    }
    yield json.dumps(content, ensure_ascii=False) + "\n"


def _common(row: Name | Claim) -> dict[str, Any]:
    return {**row.where._asdict(), "state": row.checked.state, "why": list(row.checked.why), "key": row.key}


def _typed(claim: Claim) -> dict[str, Any]:
    mention = claim.mention
    if isinstance(mention, Quantity):
        return {
            "kind": "figure",
            "values": [str(number.value) for number in mention.numbers],
            "unit": mention.unit,
            "low": None if mention.low is None else str(mention.low),
            "high": None if mention.high is None else str(mention.high),
        }
    return {
        "kind": "date",
        "first": mention.first.isoformat() if mention.first else None,
        "last": mention.last.isoformat() if mention.last else None,
        "year_from": mention.why or mention.source,
    }


# --- The page ---------------------------------------------------------------------------------------------------------


def as_html(made: Sheet, lang: str) -> Iterator[str]:
    """A page in pieces; what is ticked and filled in stays in the browser, under the key of the row."""
    title = f"{_words(lang)['title']} – {made.path}"
    return document(title, words_of(lang).lang, _page(made, lang))


def _page(made: Sheet, lang: str) -> Iterator[str]:
    words = _words(lang)
    total = len(made.names) + len(made.claims)
    done = f'<p class="done" hidden><output id="done">0</output> / {total} {words["done"]}</p>\n' if total else ""
    yield f"<header>\n<h1>{words['title']}</h1>\n<p>{text(made.path)}</p>\n{done}</header>\n<main>\n"
    for name, rows in (("names", made.names), ("claims", made.claims)):
        yield f"<section>\n<h2>{words[name]}</h2>\n"
        items = "".join(_row(row, lang) for row in rows)
        yield f"<ol>\n{items}</ol>\n" if items else f"<p>{words['none']}</p>\n"
        yield "</section>\n"
    yield "</main>\n"


def _row(row: Name | Claim, lang: str) -> str:
    words = _words(lang)
    if isinstance(row, Name):
        label, where = text(forms(row)), place(row.where, lang)
        count = fill(words["times"], {"n": row.seen}, lang)
        details = text(f"{row.office}, {count}" if row.office else count)
    else:
        label, where = text(row.excerpt), _places(row, lang)
        details = f"{words['read']}{words['colon']}<b>{text(reading(row, lang))}</b>"
        said = f"{words['says']}{words['colon']}{text(speaker(row, lang))}"
        details += f" · {said}" if row.speaker else f" · {text(words['nobody'])}"
    badge = element("span", text(state(row.checked, lang)), class_=f"state {row.checked.state}")
    quoted = f"{text(row.where.sentence)} <small>{text(where)}</small>"
    tick = f'<p><label class="tick"><input type="checkbox" name="done"> {label}</label></p>\n'
    facts = f'<p>{details}</p>\n<p>{badge}</p>\n<p class="quoted">{quoted}</p>\n'
    blanks = "".join(
        f'<label>{words[name]} <input type="text" name="{name}" autocomplete="off"></label>\n'
        for name in ("source", "by", "hour")
    )
    return element("li", f'<div>{tick}{facts}</div><div class="fill">{blanks}</div>', class_="claim", data_key=row.key)


FORMATS = {"text": as_text, "json": as_json, "html": as_html}
