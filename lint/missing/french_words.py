"""Words by which a gap in a French sentence is told: what stands alone, what never does."""

from __future__ import annotations

from lint.agreement.french_words import TIMES
from lint.agreement.verbs import BE_PLURAL, BE_SINGULAR, HAVE_PLURAL, HAVE_SINGULAR
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, GERUND, INFINITIVE, NOUN, NUMERAL, PARTICIPLE
from lint.spelling.languages import listed

OTHER = ADJECTIVE | ADVERB | FINITE | FUNCTION | GERUND | INFINITIVE | NUMERAL | PARTICIPLE
VERBAL = FINITE | INFINITIVE
HAVING = HAVE_PLURAL | HAVE_SINGULAR
BEING = BE_PLURAL | BE_SINGULAR
MONTHS = table("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
DAYS = (
    TIMES
    | MONTHS
    | table(
        "lundi mardi mercredi jeudi vendredi samedi dimanche midi minuit trimestre semestre weekend époque hier demain",
        "vacances décennie week",
    )
)
STRICT = table(
    "dans depuis pendant durant malgré parmi contre chez vers",
)  # before a noun alone they lack a determiner
LOOSE = table("après avant")  # ... before one in the plural
SET_PLURALS = table(
    "objectifs congés activités services emplois prescriptions critères rémunérations événements évènements",
    "convenances restrictions projets outils genoux coups conséquences angles intervalles roulettes crédits dents",
    "talons régions endroits étapes commentaires moments milliers centaines dizaines vagues tranches groupes équipes",
    "jets consultations violences faits besoins raisons propos frais voies actes gages mots lettres yeux mains pieds",
    "paliers séries lots millions milliards prises côtés clients jours amis enfants parents adultes seniors femmes",
    "hommes personnes fins cause motifs soupçons fragments morceaux bouts bâtons rayures carreaux pois manches",
    "bretelles ressorts piles batteries volets étages mineurs options intérêts risques travaux agrès haies barres",
    "obstacles voiles rames bougies cordes lames fleurs particuliers professionnels entreprises débutants",
    "fragmentations répétition satellites",
)
AGAINST = table(
    "décharge décharges rémunération remboursement récépissé émargement remise signature paiement nature courant",
    "indemnité rançon récompense espèces vents caution site",
)
SPOKEN = table("abord ayant or tant car est as tout si")
# Nouns that stand behind no preposition, "de" and "en" apart, without a determiner.
AGENTS = table(
    "association collectif gouvernement ministère président présidente directeur directrice préfet préfète maire",
    "adjoint adjointe député députée sénateur sénatrice conseiller procureur procureure magistrat magistrate policier",
    "gendarme pompier soldat suspect suspecte tribunal commissariat gendarmerie préfecture mairie parlement sénat",
    "syndicat fédération",
)
COUNTED = AGENTS | table(
    "conducteur conductrice automobiliste motard cycliste piéton passager agriculteur éleveur vigneron pêcheur ouvrier",
    "ouvrière employé patron infirmier infirmière chirurgien patient élève étudiant étudiante enseignant enseignante",
    "professeur femme garçon fillette adolescent adolescente famille voisin voisine habitant habitante riverain",
    "riveraine touriste visiteur spectateur joueur joueuse entraîneur sélectionneur gardien attaquant défenseur",
    "champion championne équipe club association entreprise société usine atelier magasin boutique supermarché",
    "restaurant hôtel auberge école collège lycée université hôpital clinique caserne gare aéroport autoroute avenue",
    "tunnel quartier village commune département région planète vallée rivière fleuve désert jardin ferme grange",
    "maison appartement immeuble bâtiment mur plafond chambre église cathédrale mosquée musée théâtre bibliothèque",
    "médiathèque stade gymnase piscine patinoire véhicule camion camionnette autobus tramway navire chalutier voilier",
    "hélicoptère incendie séisme cyclone typhon tempête ouragan inondation crue sécheresse canicule catastrophe",
    "attentat explosion fusillade manifestation cérémonie festival concert roman album chanson tournoi championnat",
    "finale réunion assemblée congrès décret traité procès verdict sondage filiale épidémie médicament nuit semaine",
    "année soirée matinée budget chantier chaussée trottoir carrefour barrage éolienne entrepôt hangar plateforme loi",
    "ville pays",
)
BEFORE_COUNTED = table("à dans sur pour par avec contre vers selon chez après avant depuis derrière devant")
WHOLE = table("nuit semaine année soirée maison")  # behind "à" and others they make phrases
VOWELS = "aeiouéèêâîôœh"
# Verbs that make phrases with a noun alone, by their beginnings; and nouns that stand alone behind many verbs.
LIGHT = listed(
    "accus appel au av bascul batt caus cherch cri céd demand dev di dir donn déclar entend eu fai fass fer fi fon",
    "gard impos inspir interjet jou laiss livr manqu met mis nou obt parai paraî parl perd plaid port pos pren pri",
    "fauss prêt redonn rend rest reçu sembl ser ten tien tir touch trouv val vau voi élir élu ét êt",
)
# Verbs behind which a noun tells what somebody is in the end: "termine champion".
ENDING = listed(
    "termin fini naî naqui meur mour repart ressort évolu travaill entr arriv viv demeur compt crie trait dit"
)
# Verbs that govern an infinitive without a preposition, by their beginnings.
MODAL = listed(
    "admet admis ador affirm ai aim all annonc assur avou censé compt conduit confi confirm consid cour croi cru",
    "daign descend dev di doi du déclar désir détest dû emmen ent envo espèr espér estim expliqu faill fais fait fall",
    "fass fau fer firent fit font ir jug jur laiss mont ni os paraî part parut pens peu pou promèn préf présum prétend",
    "pu pui racont reconn rentr retourn reven revien réput sach sai sau sav sembl sent signifi sort souhait soutenu",
    "soutien su suppos va venez venir venons venu ver veu vien viendr vienn vin voi voy vont vou voud voul",
)
COMING = table("vient viennent venait venaient")
JUST_DONE = table(
    "annoncer publier apprendre lancer signer décider recevoir perdre remporter fêter inaugurer dévoiler révéler",
    "condamner obtenir gagner battre quitter nommer achever terminer finir naître mourir",
)
SEEING = table("vu vue vus vues vit voit")
# Before an object and its infinitive: "il a vu son chiffre d'affaires fléchir".
PERCEIVING = SEEING | table(
    "voir voient voyait voyaient verra verront entend entendu entendre entendait laisse laissé laissée laissés laisser",
    "laissent laissait sent sentent sentaient sentir senti sentait regarde regardé regarder écoute écouté fait font",
    "faire faisait fera feront faisaient fit firent voyons voyez vîmes vis entendons entendez laissons laissez laissa",
    "laissèrent sentons sentit virent entendirent entendit regardons regardait regardaient écoutait",
)
# After which an infinitive may follow some words later: "ils peuvent à tout moment demander".
GOVERNING = PERCEIVING | table(
    "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir pu puisse doit doivent devait devaient",
    "devra devront devrait devraient devoir dû va vont allait allaient aller veut veulent voulait voulaient voudrait",
    "vouloir faut fallait faudra faudrait falloir sait savent savait ose osent semble semblent semblait paraît mieux",
    "vaut pouvons devons allons voulons savons pouvez devez allez voulez compte comptent entend entendent espère",
    "espèrent souhaite souhaitent préfère préfèrent venir vient viennent venu venus venue venues allé allés où quoi",
    "comment que peux dois vais veux",
)
FAR = 8  # words
AIMING = listed("attend vis pass dit not retien privilégi évoqu")
BEHIND_YEARS = table(
    "et par à dans sur pour avec puis avant après lors sous en au aux de du des qui que mais est il elle",
)
LONE_NOUNS = table(
    "possession délégation communication réception rupture appel besoin raison tort lieu part place partie foi face",
    "profit gain refuge soin position naissance vie hommage obstruction écho justice état satisfaction tendance",
    "plaisir attention garde compte fin forme conscience contact congé peur faim soif envie honte pitié preuve figure",
    "office usage acte grâce pied racine domicile guerre forfait victoire famine monnaie confiance espoir courage",
    "patience silence carrière fortune bloc profil front date parole mémoire chance corps feu peine prétexte prix rang",
    "sens signe suite témoignage boulevard rue avenue quai début côté enfant symbole respect rendez préjudice atteinte",
    "assistance plainte caution merci pardon maman papa dieu chemin route terre mer bord main pavillon chose question",
    "mode classe équipe train tête",
)
PRONOMINAL = table("le la les l")  # pronouns as well
COMPARED_BY = table("tant ainsi tel telle tels telles autre autres plus moins même mêmes")
PAIRED = table(
    "membres clés clefs phares témoins types candidats modèles surprises records pilotes frontières jeunes femmes",
    "festivals",
)
# Nouns and adjectives that stand behind another noun in the singular, and nouns that have a name behind them.
ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "age",
    "té",
    "ance",
    "ence",
    "ise",
    "isme",
    "ure",
    "ette",
    "oie",
    "ière",
    "eté",
    "erie",
)
# Nouns that stand behind another one as adjectives do, and nouns that have a name or a label behind them.
APPOSED = table(
    "qualité santé sécurité solidarité développement environnement logement marketing maintenance communication",
    "culture innovation performance urgence assurance maladie électricité nature voiture aventure mystère retraite",
    "jeunesse citoyenneté proximité croissance excellence confiance expérience vérité publicité nouveauté prestige",
    "passage formation gestion recrutement image garage message page identité agriculture littérature peinture",
    "sculpture architecture reconnaissance prévention protection restauration information sensation émotion création",
    "promotion action option section station édition collection production distribution animation alimentation énergie",
    "beauté propreté mobilité fraternité surface stockage chauffage éclairage nettoyage ménage mariage montage chômage",
    "maternité paternité dépendance dégâts compétences apprentissage alternance tendance référence apparence facture",
    "lecture écriture jugement investissement recouvrement abonnement",
)
NAMING = table(
    "mention volet commission convention diagnostic auto contrat forfait allocation allocations congé congés assurance",
    "indemnisation indemnité citation créance tarif exemple mot terme nom prénom onglet bouton fichier option menu",
    "commande touche article chapitre page paramètre champ mode fonction valeur variable marque label prix opération",
    "projet programme plan film roman livre album titre dossier rubrique section code format langage logiciel",
    "application site service groupe comité association thème collège lycée espace point rendez côté question niveau",
    "an année siècle jour mois semaine lundi mardi mercredi jeudi vendredi samedi dimanche matin soir après midi week",
    "style façon genre type version monsieur madame docteur maître professeur général colonel capitaine commandant",
    "lieutenant président prince princesse roi reine saint sainte ami ministre verbe couleur lettre signe catégorie",
    "poste carte filière pôle collection expression bibliothèque conseiller conseillère ingénieur technicien",
    "responsable chargé chargée spécialiste assistant assistante",
)
HELD = table(
    "tête yeux œil main mains bras visage arme armes dos sourire larmes regard cœur ventre poing pied pieds corps mine",
    "âme front nez bouche pistolet couteau fusil fleur drapeau casque genou genoux jambe jambes oreille peau sac",
    "bagage valise",
)
ARTICLES = table("le la les l un une des ce cet cette ces son sa ses leur leurs")
HAVE_OR_BE = HAVING | BEING | table("avoir ayant être étant été eu avons avez ai suis soit aie")
NAMED_SO = table(
    "intitulé appelé surnommé nommé baptisé devenu élu dit resté né mort considéré jugé sacré passé compris vu",
)
BEFORE_VERBS = table("ne n se s me m te t y en lui leur il elle on ils elles qui nous vous")
GREAT = table("vingt trente quarante cinquante soixante cent cents mille")
LASTING = table("depuis avec pendant dans après à")
UNELIDED = ("onz", "oui", "ouistiti", "ouat", "uhlan", "ululement", "un")  # "de onze", "de ouate"
OWNERS = table("ses son sa leurs")
SAYING = table(
    "déclaré dit annoncé affirmé assuré indiqué précisé estimé expliqué rappelé ajouté confirmé promis affirme assure",
    "estime pense croit explique précise indique ajoute espère craint rappelle confirme",
)
CLITICS = table("ne n se s y lui leur l le la les")
UNCHANGED = table("compris dit fait")
PRONOUNS = {"il": "a", "on": "a", "ils": "ont", "je": "ai", "tu": "as"}
OPENERS = table("fois lieu part titre abord ailleurs effet suite moment cas temps plus bouton option onglet commande")


def is_pure(line: Line, index: int) -> bool:
    """Whether a word is a noun and nothing else."""
    found = line.nature(index).all
    return bool(found & NOUN) and not found & OTHER and line.is_lower(index) and len(line.at(index)) > 2


def is_bare(line: Line, index: int) -> bool:
    """Whether a word is a participle and nothing else that stands alone."""
    found, word = line.nature(index).all, line.at(index)
    only = not found & (FINITE | ADVERB | FUNCTION | INFINITIVE) and (not found & NOUN or word.endswith("é"))
    return bool(found & PARTICIPLE) and (only or word == "passé") and line.is_lower(index)
