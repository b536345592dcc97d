"""French verb forms where another form must stand: "les a conquit", "ne pas tenté", "peut prend", "a était élu".

What may follow an auxiliary, a modal verb, "ne pas", "faire" or a preposition is told by the place alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint.agreement.french_words import EAST, FAR
from lint.agreement.numerals import slip
from lint.agreement.page import Reading
from lint.agreement.participles import ARTICLES, HELD, INTRODUCING, NAMING, PAST
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import code, grade, graded, place
from lint.agreement.verbs import BE_PLURAL, HAVE_PLURAL, HAVE_SINGULAR, adverbs
from lint.agreement.words import Line, Natures
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, INFINITIVE, NOUN, PARTICIPLE

# Endings of finite verbs with those of the participle that sounds or looks like them.
PARTICIPLES = (
    ("it", "i"), ("it", "is"), ("ut", "u"), ("ait", "é"), ("ais", "é"), ("aient", "é"), ("a", "é"), ("e", "é"),
    ("ez", "é"), ("èrent", "é"), ("ai", "é"),
)  # fmt: skip
# Endings of finite verbs and participles with those of the infinitive.
INFINITIVES = (
    ("e", "er"), ("ent", "er"), ("ait", "er"), ("é", "er"), ("nd", "ndre"), ("it", "ire"), ("it", "ir"), ("i", "ir"),
    ("met", "mettre"), ("mis", "mettre"), ("pris", "prendre"), ("ient", "enir"), ("u", "re"), ("u", "ir"),
    ("ert", "rir"), ("ort", "ortir"), ("art", "artir"), ("t", "ître"),
)  # fmt: skip
HAD = HAVE_SINGULAR | HAVE_PLURAL | table("avoir ayant")
WAS = table("était étaient étais")
NEGATIONS = table("pas plus jamais rien point guère")
MAKING = table("faire fait font faisait faisaient fera feront ferait feraient faisant fit firent")
CAN = table("peut peuvent pouvait pouvaient pourra pourront pourrait pourraient va vont allait allaient")
MODALS = CAN | table(
    "doit doivent devait devaient devra devront devrait devraient faut fallait faudra faudrait veut veulent voulait",
    "pouvoir devoir vouloir falloir aller",
)
DONE = table("fait dit mis pris")
COUNTED = table("chose rien personne plus moins quelqu jamais un une deux trois seul seule point lieu fois")
ABLE = table("pouvoir devoir vouloir falloir aller")  # nouns too
LEADING = table("à de d pour sans va vont doit devrait sait semble")
# Verbs that have no object of their own, so that their participle never changes after "se".
UNCHANGING = table("succédé plu déplu souri nui menti ressemblé téléphoné suffi survécu complu")
SHARING = table("partagé réparti échangé disputé attribué accordé promis fixé")
SHARED = table("le la les l leur leurs un")
INVERTING = table("où que qu dont")
PERSONS = graded("NELM") + "|U|" + graded("S")


def _turned(word: str, endings: tuple[tuple[str, str], ...], kind: int, natures: Natures) -> Iterator[str]:
    for ending, new in endings:
        form = word.removesuffix(ending) + new
        if word.endswith(ending) and natures[form].all & kind:
            yield form


def _sure_verb(line: Line, index: int) -> bool:
    found = line.nature(index).all
    return bool(found & FINITE) and not found & (NOUN | ADJECTIVE | PARTICIPLE | ADVERB | FUNCTION)


def _finite(line: Line, match: Any) -> Slip | None:
    """ "les a conquit", "elle est finit", "a était élu"."""
    name = "verb" if match["verb"] else "was"
    first, index = place(line.tags, match.start()), place(line.tags, match.start(name))
    word = line.at(index)
    if not line.ends(index) or not line.is_lower(first) or (line.at(first) == "est" and line.at(first - 1) in EAST):
        return None
    if name == "was":
        form = "été" if word in WAS else "eu" if word == "eut" else ""
        known = form and grade(match[0][0])[0] == "H"
        return slip("participle", line, first, index, (form,)) if known else None
    forms = tuple(dict.fromkeys(_turned(word, PARTICIPLES, PARTICIPLE, line.natures)))
    found = slip("participle", line, first, index, forms) if _sure_verb(line, index) else None
    relative = not {"qui", "que", "qu", "ce", "dont", "où"}.isdisjoint(line.lower[max(0, first - 6) : first])
    return found._replace(doubt=FAR) if found and relative else found


HAVING = f"{graded('HB')}[RFt]*+(?:(?P<verb>[v{graded('V')[1:-1]}])|(?P<was>{graded('BH')}))(?![-{graded('S')[1:-1]}])"


def _past_as_infinitive(line: Line, first: int, index: int) -> Slip | None:
    word = line.at(index)
    form = word.rstrip("es").removesuffix("é") + "er"
    known = word.endswith(PAST) and line.natures[form].all & INFINITIVE and line.is_lower(index) and line.ends(index)
    return slip("participle", line, first, index, (form,)) if known and word not in INTRODUCING else None


def _led(line: Line, match: Any) -> Slip | None:
    """ "ne pas tenté", "s'engage à remboursé", "sans précisé"."""
    first, index = place(line.tags, match.start()), place(line.tags, match.start("past"))
    word, before = line.at(first), line.at(first - 1)
    if match[0][0] == "O":
        never = word in ("ne", "n") and line.at(first + 1) in NEGATIONS
        return _past_as_infinitive(line, first, index) if never else None
    if word == "pour" and before in HELD:
        return None
    if index > first + 1 and grade(line.tags[match.start() + 1])[0] == "D" and word not in ("à", "de"):
        return None  # "pour le surendetté"
    if word not in ("à", "de", "sans", "pour") or line.at(first - 2) in ("de", "d", "du", "et", "ou"):
        return None
    found = line.nature(first - 1).all
    governing = found & (FINITE | PARTICIPLE | INFINITIVE) and not found & (FUNCTION | ADVERB)
    loose = word == "de" and grade(line.tags[match.start() - 1])[0] in "NEM" and before not in COUNTED
    if loose and not found & ADVERB and not before.startswith((*NAMING, "pass", "évolu")):
        said = _past_as_infinitive(line, first, index) if line.nature(index).singular else None
        return said._replace(doubt=FAR) if said else None  # "a demandé aux habitants de resté"
    if word in ("à", "de") and (not governing or before.startswith((*NAMING, "pass", "évolu"))):
        return None
    said = _past_as_infinitive(line, first, index)
    return said._replace(doubt=FAR) if said and line.at(index + 1) not in ARTICLES else said


LED = f"(?:[dP](?:{graded('D', 'sp')}(?={graded('K', 's', 'm')}))?|OF)O*+(?P<past>{graded('K')})"


def _after_modal(line: Line, index: int) -> Slip | None:
    """ "peut prend la relève", "va fait tomber", "doit fini"."""
    at = adverbs(line, index + 1)
    found = line.nature(at).all
    if not line.joined(index, at) or not line.is_lower(at) or not line.ends(at) or line.at(index - 1) in ("se", "s"):
        return None
    if line.lower[index] in ABLE and line.at(index - 1) not in LEADING:
        return None  # "son seul pouvoir consiste à saisir le juge"
    if found & (INFINITIVE | ADVERB | FUNCTION) or not found & (FINITE | PARTICIPLE) or line.at(at) in INTRODUCING:
        return None
    noun = found & (NOUN | ADJECTIVE)
    held = line.at(at) in DONE or (found & FINITE and line.at(at + 1) in ARTICLES)
    if noun and (line.lower[index] not in CAN or not held):
        return None
    forms = tuple(_turned(line.at(at), INFINITIVES, INFINITIVE, line.natures))[:2]
    return slip("participle", line, index, at, forms)


def _making(line: Line, index: int) -> Slip | None:
    """ "a fait tombé les prix"."""
    found = line.nature(index + 1).all
    if found & (FINITE | ADVERB | FUNCTION) or not found & PARTICIPLE or not line.joined(index, index + 1):
        return None
    if line.before(index).endswith(("-", "‑")):
        return None  # "les savoir-faire liés"
    if line.at(index) == "fait" and line.at(index - 1) not in ("a", "ont", "avait", "avoir", "aurait", "qui", "aura"):
        return None
    said = _past_as_infinitive(line, index, index + 1)
    return said._replace(doubt=FAR) if said and line.at(index + 2) not in ARTICLES else said


def _reflexive(line: Line, match: Any) -> Slip | None:
    """ "se sont succédées", "se sont partagés les rôles"."""
    index, first = place(line.tags, match.start("past")), place(line.tags, match.start())
    word = line.at(index)
    base = word.removesuffix("s").removesuffix("e")
    if line.at(first) not in ("se", "s") or not line.ends(index):
        return None
    if base == "fait" and line.nature(index + 1).all & INFINITIVE and not line.nature(index + 1).all & NOUN:
        return Slip("participle", line.span(index, index), ("fait",), FAR)
    if base in UNCHANGING:
        return slip("participle", line, index, index, (base,))
    plain = line.at(first - 1) not in INVERTING and line.at(index + 1) in SHARED
    return slip("participle", line, index, index, (base,)) if base in SHARING and plain and first else None


REFLEXIVE = f"O{graded('B')}[RF]*+(?P<past>{graded('KLEZ', 'p')}|{graded('KLEZ', 's', 'f')})"


def _elided(line: Line, match: Any) -> Slip | None:
    """ "le maire la annoncé": "l'a"."""
    index = place(line.tags, match.start("la"))
    past = line.at(index + 1).endswith("é") and line.ends(index + 1)
    if line.lower[index] != "la" or not line.is_lower(index) or not past or line.nature(index + 1).all & NOUN:
        return None
    return Slip("homophone", line.span(index, index + 1), (f"l’a {line.words[index + 1]}",))


ELIDED = f"(?<={graded('NELMS')}|[UQO])(?P<la>{code('D', 's', 'f')}){code('K', 's', 'm')}"


def _this(line: Line, index: int) -> Slip | None:
    """ "les secours ce sont rendus": "se"."""
    if line.at(index + 1) not in BE_PLURAL or line.gaps[index] != " " or line.at(index - 1) in ("tout", "est"):
        return None
    found, before = line.nature(adverbs(line, index + 2)), line.nature(index - 1)
    past = found.all & PARTICIPLE and found.plural and before.all & NOUN and not before.singular
    if not past or before.all & (FUNCTION | ADVERB) or not line.is_lower(index - 1):
        return None
    return Slip("homophone", line.span(index, index + 1), (f"se {line.words[index + 1]}",))


def _to(line: Line, match: Any) -> Slip | None:
    """ "a déclaré a la presse", "de 10 a 15 euros", "il reste a faire": the preposition."""
    index = place(line.tags, match.start("to"))
    if line.words[index] != "a" or line.gaps[index] != " ":
        return None
    word = line.at(index + 1)
    if match["do"] and (word.endswith("er") or line.nature(index + 1).all & NOUN):
        return None  # "a organiser" may be a participle
    return Slip("homophone", line.span(index, index + 1), (f"à {line.words[index + 1]}",))


TO = (
    f"{graded('H')}[RF]*+{graded('KLZ')}R?(?P<to>{code('H', 's', '?')})(?:{graded('D')}|U)"
    f"|d#{graded('N')}?(?P<to>{code('H', 's', '?')})#|(?P<to>{code('H', 's', '?')})(?P<do>I)"
)


def _were(line: Line, index: int) -> Slip | None:
    """ "que les prix soit revus"."""
    at = adverbs(line, index + 1)
    found, before = line.nature(at), line.nature(index - 1)
    several = found.plural and found.all & PARTICIPLE and before.all & NOUN and not before.singular
    alone = line.lower.count("soit") == 1 and line.joined(index - 1, at) and line.is_lower(index - 1)
    return Slip("verb", line.span(index, index), ("soient",)) if several and alone else None


def _summers(line: Line, index: int) -> Slip | None:
    """ "ont étés hospitalisés"."""
    had = next((at for at in (index - 1, index - 2) if line.at(at) in HAD), None)
    if had is None or not line.joined(had, index):
        return None
    return slip("participle", line, had, index, ("été",))


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(MODALS, _after_modal),
    **dict.fromkeys(MAKING, _making),
    "étés": _summers,
    "soit": _were,
    "ce": _this,
}
READINGS = (
    Reading(HAVING, _finite),
    Reading(LED, _led),
    Reading(REFLEXIVE, _reflexive),
    Reading(ELIDED, _elided),
    Reading(TO, _to),
)
