"""French words of other kinds than the one that was meant, told by what stands beside them: "soulagés, voir ravis"."""

from __future__ import annotations

from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import BE_PLURAL, BE_SINGULAR
from lint.agreement.words import APOSTROPHES, BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, INFINITIVE, NOUN, PARTICIPLE
from lint.model import NOTE

BE = BE_SINGULAR | BE_PLURAL | table("suis es sommes êtes étais serait seraient")
WHEN = table(
    "année jour époque moment période nuit soir date semaine heure matin saison instant été hiver village endroit"
)
ARTICLES = table("le la les l un une des ce cette ces son sa ses")
NONE = table(
    "pas plus point jamais peu aucun aucune beaucoup trop guère tant assez autant sans parler moins nombre série"
)
OWNERS = table("le ce leur son du au notre votre")
BEHIND_BUT = table("avec pas aussi il elle ils elles on je nous sans surtout c les la le l cette ce cela personne")
LEADING = table("aller venir pouvoir devoir vouloir faire laisser falloir savoir oser préférer sembler revenir")
DISPUTED = table("avec entre qui opposant oppose n a est reste porte se sur autour remonte sera avait")


def _slip(line: Line, first: int, last: int, form: str) -> Slip:
    return Slip("homophone", line.span(first, last), (form,), NOTE)


def _meant(line: Line, index: int) -> Slip | None:
    """ "les travaux, sensés durer": a bare infinitive behind."""
    found = line.nature(index + 1).all
    known = found & INFINITIVE and not found & NOUN and line.gaps[index + 1] in BLANKS
    return _slip(line, index, index, f"c{line.words[index][1:]}") if known else None


def _dispute(line: Line, index: int) -> Slip | None:
    """ "le différent avec l'entreprise": no noun follows."""
    known = line.at(index - 1) in OWNERS and line.at(index + 1) in DISPUTED and line.joined(index - 1, index)
    return _slip(line, index, index, "différend") if known else None


def _even(line: Line, index: int) -> Slip | None:
    """ "soulagés, voir enthousiastes": between two of a kind."""
    if line.gaps[index] != ", " or line.gaps[index + 1] not in BLANKS:
        return None
    one, other = line.nature(index - 1), line.nature(index + 1)
    quality = ADJECTIVE | PARTICIPLE
    alike = one.all & quality and other.all & quality and not other.all & (FUNCTION | INFINITIVE | ADVERB)
    same = (one.plural, one.feminine) == (other.plural, other.feminine)
    several = line.at(index + 1) in ("plusieurs", "des") and one.plural and line.at(index + 2) == line.at(index - 2)
    return _slip(line, index, index, "voire") if (alike and same) or several else None


def _near(line: Line, index: int) -> Slip | None:
    """ "on était prêt de fermer"."""
    infinitive = line.nature(index + 2).all & INFINITIVE and line.at(index + 1) in ("de", "d")
    return _slip(line, index, index, "près") if infinitive and line.at(index - 1) in BE else None


def _where(line: Line, index: int) -> Slip | None:
    """ "une année ou l'orage avait": a subject and its verb behind a time."""
    if line.at(index - 1) not in WHEN or line.at(index + 1) not in ARTICLES or line.before(index) != " ":
        return None
    noun = line.nature(index + 2).all & NOUN and line.at(index + 2) not in WHEN | {"autre", "autres", "lendemain"}
    verb = line.nature(index + 3).all
    acts = verb & FINITE and not verb & (NOUN | ADJECTIVE | PARTICIPLE) and line.joined(index, index + 3)
    return _slip(line, index, index, "où") if noun and acts and line.is_lower(index) else None


def _without(line: Line, index: int) -> Slip | None:
    """ "deux cent mille euros s'en toucher", "avancer s'en attendre"."""
    before, found = line.nature(index - 1).all, line.nature(index + 2).all
    acting = before & INFINITIVE and line.at(index - 1) not in LEADING
    noun = acting or (before & NOUN and not before & (FINITE | INFINITIVE | FUNCTION | ADVERB))
    own = line.at(index + 1) == "en" and line.gaps[index + 1] in APOSTROPHES and line.before(index) == " "
    known = own and noun and found & INFINITIVE
    return _slip(line, index, index + 1, "sans") if known else None


def _more(line: Line, index: int) -> Slip | None:
    """ "demandent d'avantage de poires": no word of quantity leads to "de"."""
    own = index > 1 and line.at(index - 1) == "d" and line.gaps[index] in APOSTROPHES
    free = own and NONE.isdisjoint(line.lower[max(0, index - 4) : index - 1])
    ends = line.at(index + 1) in ("de", "d", "que", "qu", "pour", "et") or line.after(index)[:1] in (".", ",", ";")
    led = line.nature(index - 2).all & (FINITE | INFINITIVE | PARTICIPLE)
    return _slip(line, index - 1, index, "davantage") if free and ends and led else None


def _but(line: Line, index: int) -> Slip | None:
    """ "sans regret, mai avec": no month."""
    known = line.gaps[index].startswith(",") and line.at(index + 1) in BEHIND_BUT and line.is_lower(index)
    return _slip(line, index, index, "mais") if known else None


HANDLERS: dict[str, Handler] = {
    "différent": _dispute, "voir": _even, "prêt": _near, "prêts": _near, "prête": _near, "prêtes": _near, "ou": _where,
    "s": _without, "avantage": _more, "mai": _but, **dict.fromkeys(table("sensé sensée sensés sensées"), _meant),
}  # fmt: skip
