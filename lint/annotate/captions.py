"""Captions: texts that end with the credit of a picture, image names that a content system left behind."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

LONGEST = 450
MOST_STOPS = 2  # sentences before the credit; what is longer is a paragraph that a credit was glued to
CREDIT_SIGNS = (
    *(
        "©",
        "/",
        "hoto",
        "HOTO",
        "mage",
        "rédit",
        "redit",
        "llustr",
        "nfograph",
        "idéo",
        "ảnh",
        "Ảnh",
        "ẢNH",
        "ình",
        "icture",
    ),
    *("raphic", "écran", "Getty"),
)
IMAGES = frozenset(("jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "tif", "tiff", "bmp", "svg"))
GAP = r"[ \u00a0\u202f]"
LABEL = (
    r"crédits?(?:[ \u00a0]photos?)?|photos?|photographies?|images?|illustrations?|infographies?|vidéos?"
    r"|capture d['’]écran|(?:(?:file|photo|picture) )?credits?|pictures?|graphic"
    r"|(?:nguồn )?ảnh(?: minh họa| tư liệu)?|hình(?: ảnh)?"
)
CAPITAL_LABEL = "Photos?|PHOTOS?|Images?|Crédits?|Credits?|Illustration|Ảnh|ẢNH|Picture"
AGENCY = (
    "AFP|AP|Reuters|REUTERS|VNA|TTXVN|VNA/CVN|EPA|EFE|ANSA|DPA|dpa|Xinhua|XINHUA|Bloomberg|PA|BELGA|Belga|SIPA|Sipa"
    "|Getty|MAXPPP|Keystone|KEYSTONE|Abaca|Hans Lucas|NurPhoto|Anadolu|Shutterstock|Pool|POOL"
)
START = r"(?:^|[.!?…»\"”)\]][ \u00a0]?)"


@cache
def _credit() -> Any:
    person = rf"\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*(?:{GAP}\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*){{0,4}}"
    return regex.compile(
        rf"(?:^|[.!?…»\"”)\](|–—-]{GAP}?)(?i:{LABEL}){GAP}?(?::|©|\((?={AGENCY}))[^.!?]{{0,90}}\.?\)?$"
        rf"|(?<={GAP})(?:{CAPITAL_LABEL}){GAP}?(?::|©){GAP}?[\p{{Lu}}©][^.!?]{{1,60}}\.?\)?$"
        rf"|{START}(?:Photos? (?:by|de|par|courtesy)|Ảnh của|File photo){GAP}\p{{Lu}}[^.!?]{{1,70}}\.?\)?$"
        rf"|(?:Getty Images|/Getty)[^.!?]{{0,20}}[.)]{{0,2}}$"
        rf"|{START}\(?(?:AP Photo|REUTERS|AFP PHOTO|EPA)/\p{{Lu}}[^.!?]{{1,50}}\)?\.?$"
        rf"|(?:^|{GAP}|\()©{GAP}?\p{{L}}[^.!?]{{1,60}}\)?$"
        rf"|{START}\(?{person}(?:{GAP}?/{GAP}?{person})*{GAP}?/{GAP}?(?:[\p{{Lu}} ]*VIA )?(?:{AGENCY})\)?\.?$"
    )


def is_caption(text: str) -> bool:
    """Whether a text ends with the credit of a picture, or is the name of an image file."""
    if len(text) <= 100 and is_image_name(text):
        return True
    tail = text[-130:]
    if len(text) > LONGEST or not any(sign in tail for sign in CREDIT_SIGNS):
        return False
    return _credit().search(tail) is not None and len(regex.findall(r"[.!?…][»”\"]? ", text)) <= MOST_STOPS


def is_image_name(text: str) -> bool:
    """Whether a line is nothing but the name of an image file."""
    name, dot, extension = text.rpartition(".")
    return bool(dot) and extension.lower() in IMAGES and len(name.split()) <= 4


def is_image_text(text: str, title: str) -> bool:
    """Whether a line is the page's title, used as the text of a picture, with what was glued to it."""
    return len(title) >= 15 and 0 < len(text) - len(title) <= 15 and text.startswith(title)


def is_credit(text: str) -> bool:
    """Whether a caption is nothing but the credit: it belongs to the line above it."""
    return len(text) <= 80 and len(text.split()) <= 10
