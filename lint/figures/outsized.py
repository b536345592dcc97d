"""Millions that stand alone among small figures: "86 million passengers" of a ferry, "£30 billion" of a busker.

Where no word of the paragraph, the one before or the title is about a country, a market or an audience, and every other
figure of the article is a thousand times smaller, a million too many is likelier than news. All this makes notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import frames
from lint.annotate.numbers import power_of
from lint.annotate.words import table
from lint.model import NOTE, Article, Block, Hit, Local, Quantity, Role

MILLION, TIMES = 6, 300  # power of ten; how many times all the others
RICH = Decimal(1_000_000_000)  # money of which people have no more
MOST = 2  # such figures of an article
LARGE = table(
    "habitants habitant inhabitants dân people personnes fortune patrimoine wealth worth "
    "billionaire milliardaire tài sản "
    "pays état états nation nations national nationale nationaux monde mondial mondiale mondiaux planète terre "
    "europe européen européenne européens france français française françaises chine inde états-unis région "
    "régional continent métropole capitale population populations humanité habitants marché marchés secteur filière "
    "industrie groupe entreprise entreprises société sociétés compagnie ministère ministre gouvernement banque "
    "bourse actions action actionnaires ventes vendu vendus vendue vendues exemplaires disques albums livres "
    "téléspectateurs auditeurs audience chaîne télévision vues vue abonnés internautes utilisateurs site réseaux "
    "twitter facebook youtube instagram tiktok réseau données comptes électeurs votes voix suffrages bulletins "
    "ménages foyers consommateurs touristes visiteurs clients production produit produits produite récolte arbres "
    "cellules bactéries virus ans siècles espèces œufs spermatozoïdes étoiles briques abeilles insectes poissons "
    "bouteilles vaccins masques cigarettes repas budget dette impôts déficit pib annuel annuels siècle guerre "
    "réfugiés déplacés morts victimes malades onu unesco unicef pixels bits hectares tonnes euros dollars francs "
    "yens roubles aéroport métro rer sncf ratp pèlerins pèlerinage mecque possibilités combinaisons fichiers cas "
    "dossiers chômeurs salariés emplois country countries state states nationwide world worldwide global planet "
    "earth european china india america american americans british britain britons uk u.s region regional capital "
    "humanity residents inhabitants market markets sector industry group company companies firm firms ministry "
    "minister government bank stock shares share shareholders sales sold copies records books viewers listeners "
    "channel television tv broadcast views subscribers followers users online website internet network data "
    "accounts voters ballots households consumers tourists visitors customers produced produces harvest trees cells "
    "bacteria years centuries species eggs stars bricks bees insects fish bottles doses vaccines masks meals debt "
    "tax deficit gdp annual annually century war refugees displaced dead deaths victims words lines acres barrels "
    "pounds yen rupees airport subway railway pilgrims pilgrimage mecca combinations files unemployed jobs "
    "documents web downloads downloaded songs film films box office lottery jackpot ticket nước quốc gia thế giới "
    "toàn cầu châu âu trung mỹ tỉnh thành phố dân số thị trường ngành tập đoàn công ty doanh nghiệp chính phủ "
    "ngân hàng cổ phiếu phần bán bản khán giả lượt xem theo dõi người dùng mạng cử tri hộ sản lượng "
    "thu hoạch năm chiến tranh đồng usd đô liều trứng tế bào évacués évacuées évacuer sinistrés blessés "
    "evacuated affected stade manifestants"
)
PERSON = table("il elle je j lui she he i her his him him's retraité retraitée ông bà anh chị em cô chú")


def hits(article: Article) -> Iterator[Hit]:
    """A Hit for each such figure."""
    large = [q for q in article.quantities if len(q.numbers) == 1 and power_of(q.numbers[0]) >= MILLION]
    if not large or len(large) > MOST:
        return
    for quantity in large:
        if quantity.block.role is Role.TITLE or not _sized(quantity):
            continue
        value = abs(quantity.numbers[0].value)
        others = [abs(q.numbers[-1].value) for q in article.quantities if q is not quantity]
        if max(others, default=0) * TIMES <= value and not _licensed(article, quantity):
            yield Hit(
                "outsized", quantity.block, quantity.span,
                {"value": quantity.block.text[slice(*frames.written(quantity))], "question": Local({})}, doubt=NOTE,
            )  # fmt: skip


def _sized(quantity: Quantity) -> bool:
    """Whether a figure counts something, or is money that nobody earns."""
    words = frames.words(_sentence(quantity))
    if quantity.dimension == "money":
        return quantity.numbers[0].value >= RICH and not PERSON.isdisjoint(words)
    return quantity.unit is None and quantity.noun is not None


def _licensed(article: Article, quantity: Quantity) -> bool:
    at = article.place(quantity.block)
    before = article.prose[max(0, at - 1) : at + 1]
    near: list[Block] = [other for other in before if other.region is quantity.block.region]
    near += [other for other in article.prose[:at] if other.role is Role.TITLE]
    return any(not LARGE.isdisjoint(block.vocabulary) for block in near)


def _sentence(quantity: Quantity) -> str:
    return quantity.block.lower[slice(*quantity.block.sentence_at(quantity.span.start))]
