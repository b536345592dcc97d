"""Counts and sums many times those of a small body: 1,800,000 visitors of a fair, a shop with sales of £1.2 billion.

The rows of bodies.yaml are kinds of bodies, rooms and occasions with about the most that one has, holds or draws of
anything. Evidence is weighed: where its word stands, what is counted and the size of the excess speak for a slip, words
of wider areas and longer times against it. All this makes notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lint import frames, patterns
from lint.annotate.words import table
from lint.bounds import Bound
from lint.figures import within
from lint.figures.loose import WORTH
from lint.figures.measuring import PEOPLE
from lint.figures.naming import forms
from lint.kept import kept
from lint.model import Article, Block, Quantity, Role
from lint.record import NamedTuple

SOURCE = "orders of magnitude of small bodies, rounded up"
HERE, NEAR = 2, 1  # weight of a word in the sentence and nearby
BESIDE = 2  # words before a count: "a coach with 5,200 seats"
STEPS = (3, 25)  # times the most, each of which weighs one
ENOUGH = 3
COUNTED = PEOPLE | table("visiteur visitor visit entrée ticket billet khách")
# What there may be any number of.
MANY = table(
    "vue vues view views lượt vote votes voix phiếu pas step steps bước abeille abeilles bee bees ong mot mots word "
    "words từ signature signatures chữ livre livres ouvrage ouvrages volume volumes document documents book books "
    "item items sách brique briques brick bricks tuile tuiles slate slates arbre arbres tree trees cây point points "
    "exemplaire exemplaires copy copies bản photo photos photograph photographs ảnh image images plant plants fleur "
    "fleurs flower flowers hoa bulbe bulbes bulb bulbs graine graines seed seeds hạt pièce pièces piece pieces abonné "
    "abonnés follower followers subscriber subscribers internaute internautes heure heures hour hours giờ spectateur "
    "spectateurs fan fans supporter supporters viewer viewers pixel pixels cellule cellules cell cells œuf œufs egg "
    "eggs trứng poule poules hen hens con poisson poissons fish cá poulet poulets chicken chickens véhicule véhicules "
    "vehicle vehicles voiture voitures car cars xe logement logements foyer foyers home homes household households hộ "
    "pot pots bouteille bouteilles bottle bottles chai salarié salariés employé employés employee employees job jobs "
    "emploi emplois client clients customer customers habitant habitants inhabitant inhabitants resident residents "
    "dân mort morts dead blessés victimes victims juifs call calls article articles tuyau tuyaux million millions "
    "milliards billion tiers membre membres franc francs dong đồng gallon gallons repas meal meals suất kilo hạt "
    "timbre timbres stamp stamps objet objets object objects"
)
LATELY = patterns.compile(
    r"\b(?:last year|l['’]an dernier|l['’]année dernière|cette année|this year|năm ngoái|năm nay)\b"
)
WIDE = table(
    "pays monde région régions département province métropole national nationale fédération réseau groupe chaîne "
    "enseigne internet ligne web site facebook instagram tiktok youtube télévision abattoir usine industriel aéroport "
    "mondial europe country world region province county national federation network group chain brand online "
    "internet website television factory worldwide nationwide state states countries cities across airport nước tỉnh "
    "thế giới cả toàn mạng villes clubs pubs shops boutiques bars cafés cinémas "
    "théâtres stade stadium arena sân cathédrale cathedral basilique basilica sanctuaire pèlerins pilgrims loterie "
    "lottery jackpot amazon google netflix army armée ministère ministry unesco hôpital hospital "
    "université university"
)
YEARLY = table(
    "an ans année années annuel annuelle annuels annuellement saison saisons mois siècle siècles depuis "
    " year years annual annually yearly season seasons month months century centuries since decade decades "
    " năm tháng mùa"
)


class Body(NamedTuple):
    """A row of bodies.yaml: words by language, parted by commas, the first of them with its article."""

    id: str
    most: Decimal = Decimal("Infinity")
    eur: Decimal | None = None
    fr: str = ""
    en: str = ""
    vi: str = ""


class Bodies:
    """The rows of one language, by the first of their words."""

    def __init__(self, bodies: Sequence[Body], language: str) -> None:
        self.by_word: dict[str, list[tuple[tuple[str, ...], Body]]] = {}
        self.least = min((body.most for body in bodies), default=Decimal("Infinity"))
        for body in bodies:
            for form, several in forms(getattr(body, language, "").removeprefix("a ").removeprefix("một "), language):
                if several:
                    continue
                self.by_word.setdefault(form[0], []).append((form, body))

    def beyond(self, article: Article, quantity: Quantity) -> Bound | None:
        """A bound that a count breaks; None where something may have so many."""
        money = quantity.unit in WORTH
        counted = quantity.unit is None and quantity.noun is not None
        value = abs(quantity.numbers[0].value) / WORTH.get(quantity.unit or "", Decimal(1))
        single = len(quantity.numbers) == 1 and quantity.block.role is not Role.TITLE
        if not single or not (money or counted) or value <= 10 * self.least:
            return None
        key = quantity.noun.key if quantity.noun is not None else ""
        if counted and (within.peopled(quantity) or not {key, *frames.words(_noun(quantity))}.isdisjoint(MANY)):
            return None
        block = quantity.block
        start, end = block.sentence_at(quantity.span.start)
        words = frames.words(block.lower[start:end])
        other = frozenset(words) - set(frames.words(_noun(quantity)))
        longer = not YEARLY.isdisjoint(frames.words(LATELY.sub("", block.lower[start:end])))
        weight = (key in COUNTED) - 3 * (not WIDE.isdisjoint(other)) - 2 * (longer and not money)
        ahead = frames.words(block.lower[start : quantity.span.start])[-BESIDE:]
        here = [body for body in self._named(ahead) or self._named(words) if not money or body.eur]
        near = [body for each in _near(article, block) for body in self._named(frames.words(each)) if not money]
        weight -= not here and any(not WIDE.isdisjoint(frames.words(each)) for each in _near(article, block))
        weight += HERE if here else NEAR
        limits = [(body.eur or Decimal(0) if money else body.most, body) for body in here or near]
        most, body = max(limits, key=lambda each: each[0], default=(Decimal("Infinity"), None))
        weight += sum(value > step * most for step in STEPS)
        if body is None or value <= most or weight < ENOUGH:
            return None
        names = {each: getattr(body, each).partition(",")[0] for each in ("fr", "en", "vi")}
        return Bound(f"body.{body.id}", SOURCE, "EUR" if money else "", names, (None, None), (None, most))

    def _named(self, words: tuple[str, ...]) -> list[Body]:
        """The bodies of some words; the longest name at each place."""
        found = []
        for at, word in enumerate(words):
            fitting = [row for row in self.by_word.get(word, ()) if words[at : at + len(row[0])] == row[0]]
            form, body = max(fitting, key=lambda row: len(row[0]), default=((), None))
            if body is not None and words[at + len(form) : at + len(form) + 1] != ("pupils",):
                found.append(body)
        return found


def _noun(quantity: Quantity) -> str:
    noun = quantity.noun
    return quantity.block.lower[noun.span.start : noun.span.end] if noun else ""


def _near(article: Article, block: Block) -> list[str]:
    """The paragraph, the one before and the title."""
    at = article.place(block)
    titles = [other.lower for other in article.prose[:at] if other.role is Role.TITLE]
    return [block.lower, *(other.lower for other in article.prose[max(0, at - 1) : at]), *titles]


of = kept(Bodies)
