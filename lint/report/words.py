"""What the reports themselves say, in one table a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lint.model import Finding, Role, Severity, Window
from lint.phrases import fill
from lint.record import NamedTuple

if TYPE_CHECKING:
    from lint.engine import Summary


class Words(NamedTuple):
    """Templates are those of `lint.phrases`."""

    lang: str
    severities: Mapping[Severity, str]
    counts: Mapping[str, str]
    nothing: str
    within: str
    read: str
    held: str
    line: str
    paragraph: str
    lede: str
    sentence: str
    roles: Mapping[Role, str]
    quoted: str
    read_instead: str
    either: str
    delete: str
    also: str
    explain: str
    allow: str


FRENCH = Words(
    lang="fr",
    severities={Severity.ERROR: "à corriger", Severity.WARNING: "à vérifier", Severity.NOTE: "à noter"},
    counts={
        "errors": "{n} à corriger",
        "warnings": "{n} à vérifier",
        "notes": "{n} à noter",
        "suppressed": "{n} {n|toléré|tolérés}",
        "baselined": "{n} déjà {n|connu|connus}",
        "failures": "{n} {n|échec|échecs}",
        "quantities": "{n} {n|chiffre|chiffres}",
        "dates": "{n} {n|date|dates}",
        "names": "{n} {n|nom|noms}",
        "agreed": "{n} {n|recoupement juste|recoupements justes}",
    },
    nothing="rien à signaler",
    within="{what} dans {files} {files|fichier|fichiers}",
    read="{first} ; lus : {what}",
    held="{first} ; {what}",
    line="ligne {line}",
    paragraph="§ {n}",
    lede="attaque (§ {n})",
    sentence="phrase {n}",
    roles={
        Role.TITLE: "titre",
        Role.STANDFIRST: "chapeau",
        Role.BYLINE: "signature",
        Role.DATELINE: "lieu et date",
        Role.LEDE: "attaque",
        Role.HEADING: "intertitre",
        Role.CAPTION: "légende",
        Role.QUOTE: "citation",
        Role.LIST: "liste",
        Role.TABLE: "tableau",
    },
    quoted="« {text} »",
    read_instead="Lire {what} ?",
    either="{first} ou {second}",
    delete="À supprimer ?",
    also="aussi : {what}",
    explain="Pourquoi une règle parle : deskcheck explain {rule}",
    allow='Tolérer ce qui est juste : deskcheck allow {n} --reason "..."',
)
ENGLISH = Words(
    lang="en",
    severities={Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"},
    counts={
        "errors": "{n} {n|error|errors}",
        "warnings": "{n} {n|warning|warnings}",
        "notes": "{n} {n|note|notes}",
        "suppressed": "{n} allowed",
        "baselined": "{n} known before",
        "failures": "{n} {n|failure|failures}",
        "quantities": "{n} {n|figure|figures}",
        "dates": "{n} {n|date|dates}",
        "names": "{n} {n|name|names}",
        "agreed": "{n} {n|comparison holds|comparisons hold}",
    },
    nothing="nothing to report",
    within="{what} in {files} {files|file|files}",
    read="{first}; read: {what}",
    held="{first}; {what}",
    line="line {line}",
    paragraph="paragraph {n}",
    lede="lede (paragraph {n})",
    sentence="sentence {n}",
    roles={
        Role.TITLE: "title",
        Role.STANDFIRST: "standfirst",
        Role.BYLINE: "byline",
        Role.DATELINE: "dateline",
        Role.LEDE: "lede",
        Role.HEADING: "heading",
        Role.CAPTION: "caption",
        Role.QUOTE: "quote",
        Role.LIST: "list",
        Role.TABLE: "table",
    },
    quoted="“{text}”",
    read_instead="Should it read {what}?",
    either="{first} or {second}",
    delete="Delete it?",
    also="also: {what}",
    explain="Why a rule speaks: deskcheck explain {rule}",
    allow='To allow what is right: deskcheck allow {n} --reason "..."',
)


def words_of(lang: str) -> Words:
    """The words for a language of messages; English where we have none."""
    return FRENCH if lang.partition("-")[0] == "fr" else ENGLISH


def counted(words: Words, counts: Mapping[str, int]) -> list[str]:
    """ "1 à corriger", "3 à vérifier": what is not zero, in the order given."""
    return [fill(words.counts[name], {"n": count}, words.lang) for name, count in counts.items() if count]


def found_line(summary: Summary, words: Words) -> str:
    """What was found: "1 à corriger, 3 à vérifier dans 2 fichiers"."""
    found = counted(words, {"errors": summary.errors, "warnings": summary.warnings, "notes": summary.notes})
    line = fill(words.within, {"what": ", ".join(found) or words.nothing, "files": summary.files}, words.lang)
    return line[0].upper() + line[1:]


def summary_line(summary: Summary, words: Words) -> str:
    """What was found, and what was read to find it."""
    aside = counted(words, {name: getattr(summary, name) for name in ("suppressed", "baselined", "failures")})
    first = ", ".join((found_line(summary, words), *aside))
    read = counted(words, {name: getattr(summary, name) for name in ("quantities", "dates", "names")})
    held = counted(words, {"agreed": summary.agreed})
    for template, parts in ((words.read, read), (words.held, held)):
        first = fill(template, {"first": first, "what": ", ".join(parts)}, words.lang) if parts else first
    return first


def whereabouts(line: int, window: Window, words: Words) -> str:
    """ "ligne 12, § 4, phrase 2"; a title or a caption is named instead of counted."""
    parts = [fill(words.line, {"line": line}, words.lang)]
    numbered = window.paragraph > 0
    if window.role is Role.LEDE and numbered:
        parts.append(fill(words.lede, {"n": window.paragraph}, words.lang))
    else:
        parts += [words.roles[window.role]] if window.role in words.roles else []
        if numbered and window.role in (Role.BODY, Role.LIST, Role.QUOTE, Role.TABLE):
            parts.append(fill(words.paragraph, {"n": window.paragraph}, words.lang))
    if window.sentence > 1 or (window.sentence and window.role in (Role.BODY, Role.LEDE)):
        parts.append(fill(words.sentence, {"n": window.sentence}, words.lang))
    return ", ".join(parts)


def question(texts: list[str], words: Words) -> str:
    """Suggested readings as a question, each once; an empty one proposes to delete."""
    quoted = [fill(words.quoted, {"text": text}, words.lang) for text in dict.fromkeys(texts) if text]
    if not quoted:
        return words.delete
    what = quoted[0]
    for other in quoted[1:]:
        what = fill(words.either, {"first": what, "second": other}, words.lang)
    return fill(words.read_instead, {"what": what}, words.lang)


def rule_name(finding: Finding) -> str:
    """The name that select and allow accept: the rule, with the table row that spoke."""
    return f"{finding.rule}:{finding.entry}" if finding.entry else finding.rule
