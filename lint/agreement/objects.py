"""French participles after "avoir" that leave out the agreement with "que": "les mesures qu'il a annoncé"."""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.forms import agreeing
from lint.agreement.french_words import TAKEN, TIMES
from lint.agreement.numerals import slip
from lint.agreement.page import Reading
from lint.agreement.phrases import ADJECTIVES, COMPLEMENT
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table

HEAD = f"{graded('AE')}*(?P<head>{{noun}}){ADJECTIVES}*+"
OBJECT = (
    "(?:"
    + "|".join(
        f"{graded('D', number)}#?{HEAD.format(noun=noun)}"
        for number, noun in (("p", graded("NELM", "p", "mf")), ("s", graded("NELM", "s", "f")))
    )
    + ")$"
)
SUBJECT = f"(?:{graded('S')}|y|{graded('D')}{graded('AE')}*{graded('NELMY')}{ADJECTIVES}*+{COMPLEMENT}*+|U++)"
PAST = f"(?P<past>{graded('KLZ', 's?', 'm')})"
CLAUSE = f"W{SUBJECT}O*+(?:{graded('H')}|v)R*+{PAST}(?=[.,;PnRFJ]|{graded('CVBHr')})"
# Verbs that cannot do without an object.
TRANSITIVE = table(
    "annoncé publié lancé signé présenté dévoilé adopté voté proposé décidé remis offert construit acheté reçu obtenu",
    "commis subi rédigé rendu choisi envoyé transmis organisé créé imposé évoqué réclamé engagé recueilli rencontré",
    "mené posé écrit pris mis ouvert fermé vendu diffusé déposé validé approuvé rejeté dénoncé livré confié accordé",
    "récolté distribué élaboré préparé conçu réalisé produit découvert trouvé retrouvé perdu gagné formulé exprimé",
    "épargné ravagé détruit endommagé abîmé emporté inondé brûlé abattu arraché planté semé cueilli vendangé pêché",
    "capturé blessé soigné opéré sauvé secouru aidé soutenu défendu protégé attaqué agressé frappé menacé arrêté",
    "interpellé condamné libéré relâché expulsé poursuivi jugé entendu interrogé filmé photographié peint sculpté",
    "dessiné gravé composé chanté joué interprété enregistré tourné traduit imprimé édité relu corrigé modifié changé",
    "remplacé réparé repeint nettoyé vidé rempli chargé garé conduit loué prêté emprunté volé dérobé caché rangé",
    "déplacé déménagé transporté expédié importé exporté testé mesuré pesé comparé analysé étudié examiné observé",
    "surveillé contrôlé dépensé économisé versé payé facturé encaissé touché hérité légué cédé repris racheté fondé",
    "dirigé présidé gouverné commandé battu vaincu éliminé dominé disputé remporté concédé marqué manqué raté réussi",
    "terminé achevé interrompu suspendu reporté annulé prolongé accepté refusé négocié ratifié abrogé promulgué",
    "promis garanti assumé regretté critiqué salué félicité honoré récompensé attribué décerné nommé élu désigné",
    "invité accueilli recruté formé financé rénové restauré inauguré installé planté visité cité mentionné détaillé",
)
FAR = 8  # words and marks from the determiner to "que"
# What introduces a clause, and no object.
CONTENTS = table(
    "fait idée preuve crainte condition peur impression certitude conviction chance nouvelle thèse sorte fois"
)


def _object(line: Line, match: Any) -> Slip | None:
    """ "les mesures qu'il a annoncé"."""
    past = place(line.tags, match.start("past"))
    word, end = line.at(past), match.start()
    found = patterns.compile(OBJECT).search(line.tags, max(0, end - FAR), end) if word in TRANSITIVE else None
    if found is None:
        return None
    head = place(line.tags, found.start("head"))
    noun = line.at(head)
    if noun in TIMES | CONTENTS or not line.ends(past):
        return None
    if grade(match["past"])[1] == "?":
        same = not word.endswith(TAKEN) or grade(found["head"])[2] != "f"
        return None if same else slip("participle", line, past, past, (f"{word}e{'s' * line.nature(head).plural}",))
    return slip("participle", line, past, past, agreeing(word, line.nature(head), line.lexicon))


READINGS = (Reading(CLAUSE, _object),)
