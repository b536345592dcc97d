"""French nouns and other words by what stands with them: collectives, nouns of time, words that compare."""

from __future__ import annotations

from lint.annotate.words import table

# Nouns that count what follows: the verb may agree with either.
COLLECTIVES = table(
    "plupart majorité minorité moitié partie totalité dizaine douzaine quinzaine vingtaine trentaine quarantaine",
    "cinquantaine soixantaine centaine millier million milliard reste foule tiers quart série groupe ensemble nombre",
    "poignée multitude quantité infinité couple équipe paire trio famille file flot masse bande type sorte espèce",
    "genre peu pourcentage part fraction total tas troupe cortège horde variété myriade palette gamme éventail lot",
    "panel duo succession vague pléthore flopée kyrielle ribambelle nuée essaim échantillon collection armada",
    "brochette pluralité proportion centaines milliers essentiel gros grappe batterie pluie avalanche déluge flux",
    "chapelet faisceau bouquet trentième cinquième dixième sixième quatrième huitième portion tranche assortiment",
    "mélange rangée lignée génération suite chaîne délégation cohorte armée foultitude bande quintette quatuor tandem",
    "binôme",
)
# Nouns of time open sentences without being the subject: "Ces derniers jours a été inauguré".
TIMES = table(
    "jour jours mois semaine semaines année années an ans heure heures minute minutes siècle siècles fois matin",
    "matinée soir soirée nuit nuits veille lendemain temps instant moment saison printemps été automne hiver week",
    "date",
)
EAST = table("l d de à en nord sud ouest grand extrême plein")  # before "est" as a point of the compass
# Words before "que" that compare: "la même taille que l'image".
COMPARED = table(
    "même mêmes autre autres aussi plus moins tel telle tels telles mieux meilleur meilleure meilleurs meilleures",
    "pire pires autant davantage si autrement plutôt",
)
NEAR = 7  # words between these and "que"
TAKEN = ("pris", "mis", "quis", "clus")  # participles that are the same for one and for several
FAR = 2  # doubts where another noun stands between that has the number of the verb
# Nouns of which one alone is meant, whatever their complement: "le ministre des Affaires étrangères ont".
ONE_ALONE = table(
    "ministre président présidente maire préfet préfète gouverneur directeur directrice chef roi reine pape secrétaire",
    "ambassadeur ambassadrice procureur procureure commissaire chancelier père mère frère sœur fils fille homme femme",
    "mari épouse conducteur conductrice chauffeur pilote entraîneur capitaine joueur joueuse avocat avocate juge",
    "évêque candidat candidate député députée sénateur sénatrice patron patronne dirigeant leader champion championne",
    "auteur autrice médecin",
    "professeur étudiant étudiante élève vainqueur lauréat lauréate rapporteur délégué déléguée responsable",
)
