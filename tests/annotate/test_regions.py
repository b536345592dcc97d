"""Pages of all kinds: what is the article, and what stands around it."""

from __future__ import annotations

import pytest

from lint.model import Article, RegionKind
from tests.maps import article

PROSE = (
    "Le pont de Vire rouvrira lundi aux voitures, six mois après la crue qui avait emporté une pile, a dit le maire.",
    "Les travaux ont coûté 2,4 millions d'euros, dont la moitié a été payée par la région et le reste par l'État.",
    "Une passerelle provisoire restera en place jusqu'à la fin de l'été, pour les piétons et pour les vélos.",
    "Les camions devront attendre le mois de mars, le temps de mesurer comment l'ouvrage se comporte.",
)
TEASER = "La région a voté une aide de 3 millions d'euros aux communes touchées par la crue de l'hiver dernier."
HEAD = f"Le pont de Vire rouvre aux voitures\n\nVIRE, 3 mai (ABC) - {PROSE[0]}\n\n{PROSE[1]}\n\n{PROSE[2]}\n\n"


def page(*pieces: str) -> Article:
    return article(HEAD + "\n\n".join(pieces))


def texts(found: Article, *kinds: RegionKind) -> list[str]:
    return [b.text for b in found.blocks if b.region.kind in kinds]


ALL_MAIN = [
    [PROSE[3]],
    ["Un intertitre court", PROSE[3]],
    ["Que faire ?", PROSE[3]],
    ["Adresse : 3, rue Haute, Vire", "Tél : 01 23 45 67 89", PROSE[3]],
    ["Contact : le service des ponts est ouvert le matin.", PROSE[3]],
    ["Or", "Argent", "Bronze", PROSE[3]],
    ["Le maire avait promis : « Lire, c'est aussi voir plus loin. »", PROSE[3]],
    ["En savoir plus sur le pont aide à comprendre le retard du chantier.", PROSE[3]],
    ["Related costs rose by a third, the mayor said on Monday in the town hall.", PROSE[3]],
    ["Photo : ABC", PROSE[3]],
    [PROSE[3], "Contact : la mairie de Vire, 3, rue Haute"],
    ["Le top des ventes", PROSE[3]],
    ["Tous droits réservés aux riverains, le parking restera fermé pendant les travaux de l'été.", PROSE[3]],
]


@pytest.mark.parametrize("pieces", ALL_MAIN, ids=str)
def test_nothing_of_the_article_is_put_aside(pieces: list[str]) -> None:
    assert {b.region.kind for b in page(*pieces).blocks} == {RegionKind.MAIN}


@pytest.mark.parametrize(
    "cue", ["Voir plus", "Même sujet :", "Articles liés", "RELATED STORIES", "Tin cùng chuyên mục", "Most read"]
)
def test_cards_below_the_article(cue: str) -> None:
    cards = [
        "Une pile du pont. Photo : ABC",
        "La région aide les communes",
        TEASER,
        "Trois écoles ferment à Vire",
        TEASER,
    ]
    found = page(cue, *cards)
    assert texts(found, RegionKind.RELATED) == cards
    assert texts(found, RegionKind.NAV) == [cue]
    assert [str(b.role) for b in found.blocks if b.region.kind is RegionKind.RELATED] == [
        "caption",
        "heading",
        "body",
        "heading",
        "body",
    ]
    cards_of = [b.region.index for b in found.blocks if b.region.kind is RegionKind.RELATED]
    assert cards_of[0] == cards_of[2] != cards_of[3] == cards_of[4]


def test_titles_alone_are_a_card_each() -> None:
    found = page("Xem thêm", "La région aide les communes de la vallée", "Trois écoles ferment à Vire après la crue")
    assert len({b.region.index for b in found.blocks if b.region.kind is RegionKind.RELATED}) == 2


@pytest.mark.parametrize("cue", ["Lire aussi", "À lire aussi :", "Read more", "Xem thêm"])
def test_the_article_goes_on_below_a_teaser(cue: str) -> None:
    found = page(cue, "La région aide les communes de la vallée", PROSE[3], PROSE[1])
    assert texts(found, RegionKind.RELATED) == ["La région aide les communes de la vallée"]
    assert texts(found, RegionKind.MAIN)[-2:] == [PROSE[3], PROSE[1]]
    assert len([region for region in found.regions if region.kind is RegionKind.MAIN]) == 1


def test_a_cue_before_paragraphs_takes_none_of_them() -> None:
    found = page("Voir aussi", PROSE[3], PROSE[1])
    assert texts(found, RegionKind.RELATED) == []
    assert texts(found, RegionKind.MAIN)[-2:] == [PROSE[3], PROSE[1]]


@pytest.mark.parametrize(
    "line",
    [
        ">> La région aide les communes",
        "Lire aussi : La région aide les communes",
        "» LIRE AUSSI - La région aide les communes",
        "À lire aussi La région aide les communes.",
        "► La région aide les communes",
        "Read more: The county helps its towns",
        "Xem thêm: Tỉnh hỗ trợ các xã vùng lũ",
        "Voir aussi : comment la région aide les communes ?",
    ],
)
def test_a_teaser_on_its_line(line: str) -> None:
    found = page(line, PROSE[3])
    assert texts(found, RegionKind.RELATED) == [line]
    assert texts(found, RegionKind.MAIN)[-1] == PROSE[3]


def test_teasers_of_a_markdown_page() -> None:
    found = article(
        f"# Le pont rouvre\n\n{PROSE[0]}\n\n>> La région aide\n>> Trois écoles ferment\n\n{PROSE[1]}\n", "a.md"
    )
    assert texts(found, RegionKind.RELATED) == ["La région aide Trois écoles ferment"]


@pytest.mark.parametrize(
    "line",
    [
        "Comment (0)",
        "No data",
        "back to top",
        "Partager",
        "PUBLICITÉ",
        "Bình luận (12)",
        "source",
        "Follow us",
        "Newsletter",
    ],
)
def test_buttons(line: str) -> None:
    found = page(line, PROSE[3])
    assert texts(found, RegionKind.NAV) == [line]


def test_menus_below_the_article() -> None:
    menu = ["Politique", "Économie", "Vie locale", "Sport"]
    assert texts(page(PROSE[3], *menu), RegionKind.NAV) == menu


def test_masthead() -> None:
    foot = [
        "Rédacteur en chef : Ann Roy",
        "Adresse : 3, rue Haute, Vire",
        "E-mail : a@example.org",
        "© 2022 Gazette de Vire",
    ]
    found = page(PROSE[3], "ABC/XYZ", *foot, "back to top")
    assert texts(found, RegionKind.FOOTER) == foot
    assert texts(found, RegionKind.MAIN)[-1] == "ABC/XYZ"
    assert texts(found, RegionKind.NAV) == ["back to top"]


@pytest.mark.parametrize(
    "banner", ["Gazette.example.com - la ville en ligne", "Accueil > Vie locale", "Trang chủ | Xã hội | Giao thông"]
)
def test_banners_above_the_title(banner: str) -> None:
    found = article(f"{banner}\n\n{HEAD}")
    assert texts(found, RegionKind.NAV) == [banner]
    assert [b.text for b in found.blocks if b.role == "title"] == ["Le pont de Vire rouvre aux voitures"]


def test_blocks_stand_in_text_order() -> None:
    found = page(
        "Lire aussi : La région aide", PROSE[3], "Comment (0)", "Voir plus", "La région aide les communes", TEASER
    )
    starts = [b.map.segments[0].source for b in found.blocks]
    assert starts == sorted(starts)
    assert [region.index for region in found.regions] == list(range(len(found.regions)))
