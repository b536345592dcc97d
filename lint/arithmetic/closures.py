"""What says that a list of parts is complete, or leaves that open."""

from __future__ import annotations

from collections.abc import Sequence

from lint import patterns
from lint.annotate.calendar import calendar
from lint.arithmetic.figures import Clause
from lint.arithmetic.letters import bag

# What says that a list ends with all that is left.
CLOSERS = {
    "fr": patterns.compile(
        r"\b(?:le reste|le solde|le restant|le complément|tou(?:te)?s les autres|restante?s?|partout ailleurs"
        r"|l(?:es|a|e) (?:[\p{L}\d.,\-]+[ \u00a0\u202f]){0,4}(?:autres?|restante?s?|derni(?:er|ère)s?))\b"
    ),
    "en": patterns.compile(
        r"\b(?:the (?:rest|remainder|balance)|the (?:[\p{L}\d.,\-]+ )?(?:other|others|remaining)|all (?:the )?others?"
        r"|everyone else|everybody else|remaining)\b"
    ),
    "vi": patterns.compile(r"còn lại"),
}
# Pairs of words that leave nobody out: one, against the other.
OPPOSITES = tuple(
    tuple(bag(side) for side in pair.split("/"))
    for pair in (
        "oui,pour,favorables,approuvé/non,contre,opposés,hostiles,rejeté",
        "reçus,reçues,admis,admises,réussi/ajournés,recalés,refusés,éliminés,échoué,collés,ajournées,recalées",
        "hommes,garçons/femmes,filles",
        "neufs,neuves,neuf,neuve/rénovés,rénovées,anciens,anciennes,réhabilités,réhabilitées,occasion",
        "indemnes,indemne,survivants,rescapés,saufs/blessés,blessées,blessé,morts,tués,victimes",
        "adultes,majeurs/enfants,mineurs",
        "présents,présentes/absents,absentes,excusés",
        "publics,publiques,public/privés,privées,privé",
        "condamnés,coupables/acquittés,relaxés,innocentés",
        "ouverts,ouvertes/fermés,fermées",
        "yes,for,favour,favor,backed,approve,support/no,against,opposed,oppose,rejected",
        "passed,succeeded,qualified/failed,flunked",
        "men,boys,male,males/women,girls,female,females",
        "new,built/refurbished,renovated,restored,old,used,converted",
        "unhurt,unharmed,survived,survivors,safe/hurt,injured,dead,killed,died,wounded",
        "adults,grown/children,minors,juveniles",
        "present,attended/absent,missed",
        "convicted,guilty/acquitted,cleared",
        "public,state/private,independent",
        "open/closed,shut",
        "won/lost",
        "finished,arrived,completed/dropped,retired,withdrew,pulled",
        "terminé,rallié,fini,bouclé/abandonné,renoncé",
        "về đích/bỏ cuộc",
        "tán,đồng,thuận,ủng/phản,chống",
        "đỗ,đậu,đạt,trúng/trượt,hỏng,rớt",
        "nam/nữ",
        "mới/chữa,cũ,tạo",
        "sống/chết,vong",
    )
)
# What opens a list of the parts of something that was told before, with its figure.
OPENED = {
    "fr": patterns.compile(
        r"(?:sur|de|dans) (?:ce|cet|cette|ces|le|la|les|l['’])\s?"
        r"(?:total|somme|montant|ensemble|enveloppe|budget|butin)"
        r"|dans le détail|(?:la somme|la dépense|le montant|l['’]enveloppe|le budget|le coût|la facture) se "
    ),
    "en": patterns.compile(
        r"of (?:the|this|that|these|those)\b|(?:the|this|that) (?:sum|total|amount|money|budget|bill|cost|loot|haul)\b"
    ),
    "vi": patterns.compile(r"trong (?:số|tổng|đó)|số tiền|khoản tiền|tổng số"),
}
# The words of a last part, and a clause that says what it is.
BEHIND = patterns.compile(r"(?:(?! et | and | và )[^,;:.()])*(?:, (?:which|who|qui|lesquel)[^,;:.()]{0,40})?")


def closed(clause: Clause, places: Sequence[int]) -> bool:
    """Whether the words around the last part say that nothing is left out."""
    text, language = clause.block.lower, clause.block.language
    start, end = clause.figures[places[-2]].span.end, clause.figures[places[-1]].span.end
    behind = BEHIND.match(text, end, clause.span.end)
    stop = behind.end() if behind else end
    return CLOSERS[language].search(text, start, stop) is not None


def announced(clause: Clause, places: Sequence[int]) -> bool:
    """Whether a list opens with the number of its parts: "se répartit en trois lots : 2 millions pour ..."."""
    before = [i for i in clause.figures if i < places[0]]
    last = before[-1] if before else -1
    return last >= 0 and clause.figures[last].value == len(places) and ":" in clause.tags[last : places[0]]


def exclusive(words: Sequence[str]) -> bool:
    """Whether the words of a list name two groups that leave nobody out."""
    return any(not one.isdisjoint(words) and not other.isdisjoint(words) for one, other in OPPOSITES)


def dated(clause: Clause, start: int) -> bool:
    """Whether the figures of a list belong to different times: "300 en mai, 250 en juin"."""
    days = calendar(clause.block.language)
    words = set(clause.words[start:])
    return "y" in clause.tags[start - 1 :] or bool(days and any(word in days.words for word in words)) or "năm" in words
