from __future__ import annotations

import pytest

from lint.annotate.captions import is_caption, is_credit, is_image_name, is_image_text

COPY = [
    "Voici ce que montre la photo : une foule.",
    "Elle a publié une photo de la scène.",
    "Il gère la vidéo : tout y est.",
    "Photo de famille réussie pour les élus, qui ont tenu à fêter ensemble leur victoire dans la ville.",
    "Le match entre le FC Nord/Sud et Metz est reporté.",
    "Contrat AFP/Reuters signé mardi",
    "Le fonds a été vendu à Getty Images.",
    "Le rapport est public : lisez-le.",
    "Il pleut. Il vente. Il neige. Le pont est fermé. Photo : ABC",
    "Un mot. " * 60 + "Photo : ABC",
]

CAPTIONS = [
    "Vue de la salle. Photo : ABC",
    "Vue de la salle (photo : ABC)",
    "Vue de la salle. Photo: ABC.",
    "Photo : ABC/XYZ",
    "La foule à Lyon. Ann Lee/AFP",
    "ANN LEE / AFP",
    "Le pont, le 3 mai 2022. ANN LEE/BOB RAY VIA AFP",
    "The bridge in May. (Photo by Ann Lee/Getty Images)",
    "The bridge. REUTERS/Ann Lee",
    "Le pont de Vire ©Ville",
    "© Ville de Vire",
    "Crédits photos : Ville de Vire",
    "Cây cầu mới. Ảnh: Lê An/TTXVN",
    "Le pont en 1900 (Photo d'archives : ABC)",
    "Le pont ảnh 1Vue du pont. Photo: ABC",
    "img12 17000.jpg",
    "Le port en hiver. Crédit photo : Ville de Vire",
]


@pytest.mark.parametrize("text", COPY)
def test_copy(text: str) -> None:
    assert not is_caption(text)


@pytest.mark.parametrize("text", CAPTIONS)
def test_is_caption(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Photo : ABC", True),
        ("(© Ville de Vire)", True),
        ("ANN LEE / AFP", True),
        ("Ảnh: Lê An", True),
        ("Le pont en mai. Photo : ABC", False),
        ("DSC_0012.JPG", False),
        ("Le pont en mai", False),
    ],
)
def test_is_credit(text: str, alone: bool) -> None:
    assert is_credit(text) is alone


def test_is_image_name() -> None:
    assert is_image_name("DSC_0012.JPG")
    assert not is_image_name("Le fichier pont.jpg a été publié par erreur")
    assert not is_image_name("Fin.")


def test_is_image_text() -> None:
    title = "Le pont de Vire rouvre lundi"
    assert is_image_text(title + " ảnh 1", title)
    assert not is_image_text(title, title)
    assert not is_image_text(title + ", après six mois de travaux", title)
