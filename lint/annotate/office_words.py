"""Words of offices: the portfolios of ministers, and heads of a description that has a complement."""

from __future__ import annotations

from lint.annotate.fold import fold

PORTFOLIOS = {
    spelt: portfolio
    for portfolio, listed in {
        "foreign": "étrangères foreign ae extérieures",
        "defence": "défense defence defense armées",
        "interior": "intérieur interior police sécurité home security",
        "economy": "finances finance trésor treasury budget économie economy",
        "health": "santé health",
        "education": "éducation education enseignement",
        "justice": "justice",
        "agriculture": "agriculture",
        "culture": "culture",
        "transport": "transports transport",
        "environment": "environnement écologie climat environment climate transition",
        "labour": "travail labour labor emploi employment",
        "trade": "commerce trade industrie industry",
        "sport": "sports sport",
        "tourism": "tourisme tourism",
    }.items()
    for word in listed.split()
    for spelt in (word, fold(word))
}

# Nouns of persons besides offices and callings that take a complement, each with its lemma.
HEADS = {
    word: group.split()[0]
    for group in (
        "pdg",
        "dg",
        "ceo",
        "patron patronne boss",
        "chercheur chercheuse researcher",
        "chef cheffe head chief",
        "responsable",
        "fondateur fondatrice founder",
        "cofondateur cofondatrice co-founder",
        "principal principale",
        "proviseur proviseure headteacher headmaster headmistress",
        "doyen doyenne dean",
        "recteur rectrice rector",
        "porte-parole spokesman spokeswoman spokesperson",
        "député députée mp",
        "conseiller conseillère councillor councilor",
        "adjoint adjointe",
        "élu élue",
        "échevin échevine",
        "membre member",
        "curateur curatrice curator",
        "professeur professeure professor lecturer",
        "étudiant étudiante student",
        "rapporteur rapporteure rapporteur",
        "délégué déléguée delegate",
        "représentant représentante representative",
        "envoyé envoyée envoy",
        "ministre minister",
        "chancelier chancelière chancellor",
        "roi king",
        "reine queen",
        "premier premier",
        "gérant gérante manager",
        "propriétaire owner",
        "animateur animatrice host",
        "rédacteur rédactrice editor",
        "commandant commander",
    )
    for word in group.split()
}
