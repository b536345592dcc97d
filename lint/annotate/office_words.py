"""Words of offices: the portfolios of ministers, and heads of a description that has a complement."""

from __future__ import annotations

from lint.annotate.fold import fold
from lint.annotate.words import phrases


def _lemmas(*lines: str) -> dict[str, str]:
    """The words of groups, each with the first of its group."""
    return {word: group.split()[0] for group in phrases(*lines) for word in group.split()}


_PORTFOLIOS = _lemmas(
    "foreign étrangères ae extérieures|defence défense defense armées",
    "interior intérieur police sécurité home security|economy finances finance trésor treasury budget économie",
    "health santé|education éducation enseignement|justice|agriculture|culture|transport transports",
    "environment environnement écologie climat climate transition|labour travail labor emploi employment",
    "trade commerce industrie industry|sport sports|tourism tourisme",
)
PORTFOLIOS = {spelt: portfolio for word, portfolio in _PORTFOLIOS.items() for spelt in (word, fold(word))}

# Nouns of persons besides offices and callings that take a complement, each with its lemma.
HEADS = _lemmas(
    "pdg|dg|ceo|patron patronne boss|chercheur chercheuse researcher|chef cheffe head chief|responsable",
    "fondateur fondatrice founder|cofondateur cofondatrice co-founder|principal principale",
    "proviseur proviseure headteacher headmaster headmistress|doyen doyenne dean|recteur rectrice rector",
    "porte-parole spokesman spokeswoman spokesperson|député députée mp|conseiller conseillère councillor councilor",
    "adjoint adjointe|élu élue|échevin échevine|membre member|curateur curatrice curator",
    "professeur professeure professor lecturer|étudiant étudiante student|rapporteur rapporteure rapporteur",
    "délégué déléguée delegate|représentant représentante representative|envoyé envoyée envoy|ministre minister",
    "chancelier chancelière chancellor|roi king|reine queen|premier premier|gérant gérante manager|propriétaire owner",
    "animateur animatrice host|rédacteur rédactrice editor|commandant commander",
)
