"""Days, months, countries and well-known cities one slip away: "Wendesday", "la Belgque", "in Germeny".

Other names are nobody's slip: what a person or a village is called no list knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from lint.annotate.words import table
from lint.spelling.candidates import plain

SHORTEST = 6  # letters of a word that may be such a slip
BEFORE = table("en au aux du la l de d le in of from to with the on last next every since until")  # places, days
ABROAD = table("Italia España Espana Brasil Polska Polonia Europa Amerika Belgie Belgia Marocco Deutschland Svizzera")
COMMON = table(
    "Afghanistan Angola Bangladesh Botswana Burundi Cambodia Canada Gabon Ghana Guatemala Guyana Honduras Iran",
    "Jordan Kazakhstan Kenya Kosovo Laos Liban Lesotho Liberia Luxembourg Madagascar Malawi Mali Monaco",
    "Mozambique Myanmar Nicaragua Niger Nigeria Pakistan Panama Paraguay Philippines Portugal Qatar Rwanda",
    "Turkmenistan Ukraine Uruguay Venezuela Vietnam Zimbabwe Europe France Washington Toronto Madrid Berlin Paris",
    "Tokyo Sydney Bangkok Jakarta Manchester Liverpool Amsterdam Budapest Bratislava Casablanca Helsinki Istanbul",
    "Johannesburg Stockholm Melbourne Bordeaux Marseille Strasbourg Toulouse Grenoble Versailles Vancouver",
)
NAMES = {
    "fr": COMMON | table(
        "Janvier Février Mars Avril Juillet Août Septembre Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi",
        "Vendredi Samedi Dimanche Albanie Algérie Allemagne Angleterre Arabie Argentine Arménie Australie",
        "Autriche Azerbaïdjan Bahreïn Belgique Birmanie Biélorussie Bolivie Bosnie Brésil Bulgarie Bénin Cambodge",
        "Cameroun Chili Chine Chypre Colombie Corée Croatie Cuba Danemark Espagne Estonie Finlande Grèce Guinée",
        "Géorgie Haïti Hongrie Inde Indonésie Irlande Islande Israël Italie Jamaïque Japon Jordanie Kenya Koweït",
        "Lettonie Libye Lituanie Malaisie Maroc Mauritanie Mexique Moldavie Mongolie Namibie Norvège Ouganda",
        "Pérou Pologne Roumanie Russie Salvador Sénégal Serbie Slovaquie Slovénie Somalie Soudan Suisse Suède",
        "Syrie Tanzanie Tchad Tchéquie Thaïlande Togo Tunisie Turquie Yémen Zambie Écosse Égypte Équateur",
        "Érythrée Éthiopie Afrique Amérique Asie Océanie Antarctique Méditerranée Atlantique Pacifique Bretagne",
        "Normandie Provence Bruxelles Londres Moscou Pékin Jérusalem Lisbonne Genève Varsovie Vienne Athènes",
        "Barcelone Copenhague Singapour Montréal Québec",
    ),
    "en": COMMON | table(
        "January February April August September October November December Monday Tuesday Wednesday Thursday",
        "Friday Saturday Sunday Albania Algeria Argentina Armenia Australia Austria Azerbaijan Bahrain Belarus",
        "Belgium Benin Bolivia Bosnia Brazil Britain Bulgaria Cameroon Chile China Colombia Croatia Cyprus",
        "Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Finland Georgia Germany Greece Guinea Haiti",
        "Holland Hungary Iceland India Indonesia Ireland Israel Italy Jamaica Japan Korea Kuwait Kyrgyzstan Latvia",
        "Lebanon Libya Lithuania Malaysia Malta Mauritania Mexico Moldova Mongolia Montenegro Morocco Namibia",
        "Nepal Netherlands Norway Peru Poland Romania Russia Scotland Senegal Serbia Singapore Slovakia Slovenia",
        "Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tunisia Turkey",
        "Uganda Uzbekistan Wales Yemen Zambia Africa America Antarctica Asia Oceania Atlantic Pacific",
        "Mediterranean Caribbean London Moscow Beijing Brussels Jerusalem Lisbon Geneva Warsaw Vienna Athens",
        "Barcelona Copenhagen Edinburgh Birmingham Christmas Easter Parliament Senate Congress British French",
        "German Italian Spanish Russian Chinese Japanese American European African Canadian Australian Ukrainian",
        "Vietnamese Brazilian Mexican Israeli Palestinian Turkish Swedish Norwegian Danish Finnish Scottish",
    ),
}  # fmt: skip


@cache
def _by_ends(language: str) -> dict[str, tuple[str, ...]]:
    """The names by their first and by their last three letters: one slip leaves one of the two as it is."""
    found: dict[str, list[str]] = {}
    for name in NAMES[language]:
        for end in (f"{name[:3]}-", f"-{name[-3:]}"):
            found.setdefault(end, []).append(name)
    return {end: tuple(names) for end, names in found.items()}


def meant(word: str, language: str) -> str:
    """The name that a capitalised word of no dictionary is one slip away from; "" where there is none, or are two."""
    if len(word) < SHORTEST or language not in NAMES:
        return ""
    if word in ABROAD or any(word in names for names in NAMES.values()):
        return ""
    ends = _by_ends(language)
    near = {*ends.get(f"{word[:3]}-", ()), *ends.get(f"-{word[-3:]}", ())}
    found = _within_one(word, (name for name in near if not _is_another(word, name)))
    return found[0] if len(found) == 1 else ""


def _within_one(word: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if abs(len(name) - len(word)) < 2 and is_one_slip(word, name)]


def _is_another(word: str, name: str) -> bool:
    """Whether the first letter is another one, or alone lost its accent, as many print it ("Ecosse"); or a plural."""
    return plain(word[0]) != plain(name[0]) or word[1:] in (name[1:], f"{name[1:]}s")


def is_one_slip(word: str, other: str) -> bool:
    """Whether one letter is left out, added, exchanged for another or with its neighbour."""
    first = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    rest, of = word[first:], other[first:]
    if len(rest) == len(of):
        return rest[1:] == of[1:] or (rest[:2] == of[1::-1] and rest[2:] == of[2:])
    return rest[1:] == of or rest == of[1:]
