"""French adjectives, bare participles, subjects with complements and homophones: what is let pass, what is flagged."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.agreement import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile


def flagged(text: str) -> list[tuple[str, str, str]]:
    """The kind of each hit, what it flags, and what it suggests first."""
    article = read(SourceFile("a.txt", "Titre\n\n" + text), Settings(lang="fr"))
    return [
        (
            hit.outcome,
            hit.block.text[hit.span.start : hit.span.end],
            hit.suggestions[0].text if hit.suggestions else "",
        )
        for hit in check(article, Params())
        if isinstance(hit, Hit)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Parti de Dole en 1995, la Mae Grant Company a fait le tour du monde.",
        "Une surface en m ² jour compris.",
        "Des lignes haute tension, des trains grande vitesse, des films grand public et des accès très haut débit.",
        "Passé de toléré à autorisé, il a qualifié de dépassé le système et tenu pour avéré le fait.",
        "Après tout les élus et malgré tout les maires ont voté. Le couple, mariés depuis dix ans, est parti.",
        "Durand renvoyé devant les assises accusé de meurtre. Une dizaine de large suffit.",
        "Ce dernier demande la parole ; le vieux porte un chapeau, le même marche, le seul reste et l'autre offre.",
        "Le jeune place la balle, le petit trace un trait, le premier marque et la seconde but.",
        "Le ministre s'est rendu dans les secteurs public et privé, puis dans les provinces du Nord industriel.",
        "La politique des transports européenne sera revue, comme les normes de sécurité française.",
        "Les joueurs ont quitté la pelouse furieux, et les supporters ont rejoint la gare déçus.",
        "Il est aux yeux des experts inacceptable de repousser la décision, et pour les syndicats essentiel d'agir.",
        "Elle a ces dernières semaines multiplié les visites et à plusieurs reprises demandé des excuses.",
        "Le gouvernement a par deux fois reporté le vote et, à deux reprises, modifié le texte.",
        "Les prix restent dans la région supérieurs à la moyenne nationale.",
        "Ces mesures sont pour la population locale insuffisantes, et pour le secteur privé coûteuses.",
        "Les pays membres de l'Union et les États candidats se réunissent, tous frais compris.",
        "Une enquête de l'Institut national des statistiques publiée lundi confirme la tendance.",
        "Le directeur des ressources humaines adjoint et la responsable des achats internationaux sont arrivés.",
        "La chaîne de supermarchés française a cédé ses filiales polonaises à un fonds d'investissement américain.",
        "Un groupe de touristes chinois a été évacué ; une équipe de médecins cubains est attendue.",
        "Les trois hommes, âgés de 20 à 25 ans, et une femme, née en 1990, ont été placés en garde à vue.",
        "Un jeune homme et une jeune femme, tous deux originaires de Lyon, ont été entendus.",
        "Le grand-père, la grand-mère et leurs petits-enfants vivent à deux pas de la Grand Place.",
        "Cette nouvelle donne économique inquiète les milieux d'affaires new-yorkais.",
        "Les premiers mardi et jeudi du mois, le marché se tient place de l'Église.",
        "Les deux derniers week-ends ont vu affluer des visiteurs par milliers, dont certains venus de loin.",
        "Les petits face aux grands : un combat que les jeunes grâce à leur nombre peuvent gagner.",
        "Il faut que les députés votent la loi de finances rectificative avant les vacances parlementaires.",
        "Le prix de l'essence et celui du gaz naturel liquéfié ont bondi de 10 %.",
        "La réalisatrice de films documentaires américaine a reçu un prix d'interprétation.",
        "Les accords commerciaux bilatéraux, régionaux et multilatéraux se multiplient.",
        "L'entreprise a doublé sa production grâce aux investissements étrangers directs.",
        "Une cinquantaine de maires ruraux et plusieurs élus locaux ont signé la pétition.",
        "On doit à Marie Curie deux prix Nobel ; on lui doit également un laboratoire renommé.",
        "Rien n'a pu être sauvé ; ils ont pu rentrer chez eux et peuvent, soulagés, reprendre le travail.",
        "Elle peut, fatiguée, se reposer. Tout peut arriver. Ils vont bientôt être relogés.",
        "Pour toute question, appelez le numéro vert. Sans préparation particulière, il a terminé troisième.",
        "Les opposants au projet et les riverains, excepté deux familles, ont signé.",
        "Le village, situé à 40 km de Lomé, et la ville, située plus au nord, sont coupés du monde.",
        "Leur père était pêcheur, leur mère vendait des légumes, leurs voisins travaillaient aux champs.",
        "Nos archives nationales conservent les actes notariés originaux et des cartes marines anciennes.",
        "La garde des Sceaux a présenté les magistrats référents et les juges des enfants nouvellement nommés.",
        "Son Excellence et ses proches ont visité le musée ; son frère aîné et sa sœur cadette l'ont rejoint.",
        "Le nombre de cas graves a augmenté, et la plupart des malades ont été guéris.",
        "Le duo formé par les deux chanteuses ont-ils plu ? La paire franco-belge s'est imposée.",
        "Une majorité d'électeurs souhaitent un référendum ; une série d'attaques ont visé la capitale.",
        "Un ensemble de mesures ont été prises, et toute une gamme de produits sont concernés.",
        "Des températures supérieures de 3 degrés à la normale saisonnière sont prévues.",
        "Le président sortant et candidat à sa réélection a voté à 10 heures.",
        "L'auteur et metteur en scène a présenté sa pièce ; le fondateur et directeur du festival est revenu.",
        "L'avocat et ancien ministre est décédé ; le poète et son éditeur sont venus.",
        "Les forces armées régulières ont repris la ville aux mains des rebelles houthis.",
        "Les couleurs bleu clair et vert foncé, des chemises orange et des robes marron sont en vente.",
        "Les soirs d'été, les bars tout proches restent ouverts ; des prix les plus bas possible.",
        "Les chargés de mission français et allemand se sont entretenus des questions nucléaires.",
        "Les ministres des Affaires étrangères chinois et vietnamien ont signé un accord.",
        "Le système de santé publique, les écoles maternelles privées et les services sociaux municipaux.",
        "La vague de chaleur exceptionnelle et les incendies de forêt meurtriers ont marqué l'été.",
        "Des centaines de milliers de personnes, dizaines de morts, des millions d'euros, des milliers de fois.",
        "Six personnes n'ont pas voté. À quatre, personne ne peut gagner. Il a battu cinq champions olympiques.",
        "Elle a trouvé la salle et le matériel adaptés, et l'accueil et la cuisine excellents.",
        "Le ciel et la mer bleus, une robe et un manteau noirs : telle est la scène.",
        "Les résultats du premier semestre publiés mardi ont déçu les analystes financiers.",
        "Les victimes du séisme survivantes ont été accueillies dans des écoles et gymnases voisins.",
        "Le bureau de vote de l'école primaire numéro deux ouvrira à 8 heures précises.",
        "Ils tiennent la barre haute ; ils ont la vie dure, l'esprit clair et les idées larges.",
        "Ce sont des faits avérés. C'est pourquoi les élèves, vu le temps, resteront à l'intérieur.",
        "Quant aux autres, certains restent persuadés que le gouvernement doit démissionner.",
        "Le comité estime les pertes humaines lourdes et juge les dispositifs actuels insuffisants.",
        "Mon grand-oncle, mes chers cousins et nos vieux amis ont pris le même train régional.",
        "Selon que vous serez puissant ou misérable, les jugements de cour vous rendront blanc ou noir.",
        "Il a un bon niveau en anglais et parle un peu russe ; sa voiture italienne est neuve.",
        "L'as du volant a gagné. Le maire, as de la communication, a parlé. Tu as raison.",
        "Il les a vus ; ils furent reçus ; nous vous avons compris ; qu'il vienne ; puisses-tu réussir.",
        "Les enfants mangent des œufs durs, des pommes rouges et des gâteaux maison.",
        "Trois cents habitants du village voisin ont trouvé refuge dans une église orthodoxe serbe.",
        "La fédération internationale des ligues des droits humains basée à Paris et à Genève a protesté.",
    ],
)
def test_let_pass(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "words", "form"),
    [
        # a noun and its adjective
        ("Le musée expose trois toiles anciens.", "gender", "toiles anciens", "toiles anciennes"),
        ("Les routes départemental sont fermées.", "number", "routes départemental", "routes départementales"),
        ("Il signe un contrat régionale.", "gender", "contrat régionale", "contrat régional"),
        ("Une tempête tropicales approche.", "number", "tempête tropicales", "tempête tropicale"),
        ("La fanfare attire des publics variable.", "number", "publics variable", "publics variables"),
        ("Les petits marchand protestent.", "number", "Les petits marchand", "Les petits marchands"),
        ("Une grande chantier commence.", "gender", "grande chantier", "grand chantier"),
        ("C'est le plus grande barrage.", "gender", "grande barrage", "grand barrage"),
        # determiners
        ("Son chiens dort.", "number", "Son chiens", "Son chien"),
        ("Cet usine ferme.", "gender", "Cet usine", "Cette usine"),
        ("Aucun retards ne sera admis.", "number", "Aucun retards", "Aucun retard"),
        ("Trois personne sont venues.", "number", "Trois personne", "Trois personnes"),
        # participles without an auxiliary
        ("Les digues, rénové en pierre, tiennent.", "participle", "rénové", "rénovées"),
        ("La grange, occupé par des jeunes, revit.", "participle", "occupé", "occupée"),
        ("Ils doivent nettoyé la plage.", "participle", "doivent nettoyé", "doivent nettoyer"),
        ("Il vient pour réparé le toit.", "participle", "pour réparé", "pour réparer"),
        ("La grange, connu de tous, revit.", "participle", "connu", "connue"),
        ("La ville a été repris hier.", "participle", "repris", "reprise"),
        # persons and subjects
        ("Les bateaux partirons demain.", "verb", "partirons", "partiront"),
        ("Ils chantons demain.", "verb", "Ils chantons", "Ils chantent"),
        ("Deux bateaux a coulé.", "verb", "a", "ont"),
        ("Le nombre de barques ont baissé.", "verb", "ont", "a"),
        ("La maire des trois villages sont venue.", "verb", "sont", "est"),
        ("Le père et la mère a porté plainte.", "verb", "a", "ont"),
        # homophones
        ("Il à refusé.", "homophone", "à refusé", "a refusé"),
        ("Les pluies on repris.", "homophone", "on repris", "ont repris"),
        ("On ce souvient de lui.", "homophone", "ce souvient", "se souvient"),
        ("Il peu venir.", "homophone", "peu venir", "peut venir"),
        ("Elle leurs a parlé.", "homophone", "leurs a", "leur a"),
        ("Tout les pêcheurs dorment.", "homophone", "Tout les", "Tous les"),
    ],
)
def test_flagged(text: str, kind: str, words: str, form: str) -> None:
    assert flagged(text) == [(kind, words, form)]


def test_a_complement_in_the_number_of_the_verb_is_a_doubt() -> None:
    article = read(SourceFile("a.txt", "Titre\n\nUn ballot des marchandises ont brûlé."), Settings(lang="fr"))
    assert [hit.doubt for hit in check(article, Params()) if isinstance(hit, Hit)] == [2]
