"""What every part of the page of a report needs, and what the page itself says, in one table a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lint.record import NamedTuple
from lint.report.marks import Side
from lint.report.words import Words

if TYPE_CHECKING:
    from lint.engine import Report

FRENCH = {
    "title": "Relecture",
    "skip": "Aller aux articles",
    "overview": "Vue d'ensemble",
    "by-rule": "Par règle",
    "by-folder": "Par dossier",
    "by-article": "Par article",
    "filters": "Filtres",
    "family": "Famille",
    "severity": "Gravité",
    "place": "Endroit",
    "head": "titres et légendes",
    "body": "corps du texte",
    "shown": "affichés",
    "keys": "Touches : n, point suivant ; p, point précédent.",
    "text": "Le texte",
    "findings": "Les points à voir",
    "none": "Rien à signaler.",
    "see": "voir dans le texte",
    "copy": "Copier la phrase",
    "copied": "Phrase copiée",
    "outside": "Hors du texte affiché",
    "agrees": "recoupé : {what}",
    "text-": "le texte",
    "calendar": "le calendrier",
    "bound": "les ordres de grandeur",
    "fact": "les faits connus",
    "held": "{n} {n|recoupement juste|recoupements justes}, soulignés en vert",
    "here": "ici",
    "also": "lié à",
    "failures": "N'a pas pu être lu",
    "gone": "Ce texte ne peut plus être lu.",
}
ENGLISH = {
    "title": "Copy check",
    "skip": "Skip to the articles",
    "overview": "Overview",
    "by-rule": "By rule",
    "by-folder": "By folder",
    "by-article": "By article",
    "filters": "Filters",
    "family": "Family",
    "severity": "Severity",
    "place": "Place",
    "head": "titles and captions",
    "body": "body text",
    "shown": "shown",
    "keys": "Keys: n, next finding; p, previous finding.",
    "text": "The text",
    "findings": "Findings",
    "none": "Nothing to report.",
    "see": "see it in the text",
    "copy": "Copy the sentence",
    "copied": "Sentence copied",
    "outside": "Outside the text shown",
    "agrees": "agrees with {what}",
    "text-": "the text",
    "calendar": "the calendar",
    "bound": "known orders of magnitude",
    "fact": "known facts",
    "held": "{n} {n|comparison holds|comparisons hold}, underlined in green",
    "here": "here",
    "also": "linked to",
    "failures": "Could not be read",
    "gone": "This text can no longer be read.",
}


class Desk(NamedTuple):
    """What every part of the page needs."""

    report: Report
    sides: Mapping[str, list[Side]]
    words: Words
    say: Mapping[str, str]
