"""Captions: texts that end with the credit of a picture, image names that a content system left behind."""

from __future__ import annotations

from lint.annotate.words import table

LONGEST = 450
MOST_STOPS = 2  # sentences before the credit; what is longer is a paragraph that a credit was glued to
LONGEST_CREDIT = 90
IMAGES = frozenset(("jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "tif", "tiff", "bmp", "svg"))
LABELS = (
    *("photo", "photos", "photographie", "photographies", "crédit", "crédits", "credit", "credits", "crédits photos"),
    *("image", "images", "illustration", "infographie", "vidéo", "picture", "graphic", "capture d'écran"),
    *("photo d'archives", "photo d'illustration", "ảnh", "ảnh minh họa", "ảnh tư liệu", "hình", "hình ảnh"),
)
AUTHORED = (
    *("Photo by ", "Photos by ", "Photo de ", "Photos de ", "Photo par ", "Photo courtesy ", "File photo ", "Ảnh của "),
)
GETTY_LEADS = ("/", "/ ", "via ", "VIA ", "(", "© ", "- ", "– ", ". ")
WIRES = ("REUTERS/", "Reuters/", "AP Photo/", "AFP PHOTO/", "EPA/")
AGENCIES = table(
    "AFP AP Reuters REUTERS VNA TTXVN CVN EPA EFE ANSA DPA dpa Xinhua XINHUA Bloomberg PA BELGA Belga SIPA Sipa Getty",
    "MAXPPP Keystone KEYSTONE Abaca NurPhoto Anadolu Shutterstock Pool POOL",
) | {"Getty Images", "Hans Lucas"}
STOPS = (". ", "! ", "? ", "… ", "» ", ") ", '" ', "” ", "] ", ".\u00a0")


def is_caption(text: str) -> bool:
    """Whether a text ends with the credit of a picture, or is the name of an image file."""
    if len(text) <= 100 and is_image_name(text):
        return True
    return len(text) <= LONGEST and _is_credited(text[-130:].rstrip(" .)")) and _stops(text) <= MOST_STOPS


def _stops(text: str) -> int:
    return text.count(". ") + text.count("? ") + text.count("! ") - text.count(" ? ") - text.count(" ! ")


def _is_credited(tail: str) -> bool:
    before, getty, _ = tail.rpartition("Getty Images")
    if getty and len(tail) - len(before) <= 35 and (not before or before.endswith(GETTY_LEADS)):
        return True
    if ":" in tail and _is_labelled(*tail.rsplit(":", 1)):
        return True
    if "©" in tail:
        before, _, holder = tail.rpartition("©")
        return before[-1:] in ("", " ", "(", "\u00a0") and _is_name(holder, 60)
    if "/" not in tail and "hoto" not in tail and "Ảnh" not in tail:
        return False
    last = _last_clause(tail).lstrip("(")
    if last.startswith(AUTHORED):
        return len(last) <= LONGEST_CREDIT and any(word[0].isupper() for word in last.split()[2:3])
    return "/" in last and _is_agency_credit(last)


def _is_labelled(before: str, credit: str) -> bool:
    """ "... . Photo : credit": the label begins a sentence or has a capital."""
    before = before.rstrip(" \u00a0\u202f").replace("’", "'")
    label = next((label for label in LABELS if before.lower().endswith(label)), "")
    rest = before[: len(before) - len(label)]
    if not label or rest[-1:].isalnum() or len(credit) > LONGEST_CREDIT or any(stop in credit for stop in ".!?"):
        return False
    rest = rest.rstrip(" \u00a0\u202f")
    starts = rest[-1:] in ("", *'.!?…»"”)](|–—-/') or rest.lower().endswith(
        ("crédit", "crédits", "file", "photo", "nguồn")
    )
    return starts or (before[-len(label)].isupper() and _is_name(credit, 60))


def _is_name(text: str, longest: int) -> bool:
    text = text.strip(" \u00a0\u202f")
    return (
        0 < len(text) <= longest and (text[0].isalpha() or text[0] == "©") and not any(stop in text for stop in ".!?")
    )


def _last_clause(text: str) -> str:
    """What stands after the last sentence or closed bracket."""
    return text[max(text.rfind(stop) + len(stop) if stop in text else 0 for stop in STOPS) :]


def _is_agency_credit(clause: str) -> bool:
    """ "ANN LEE/AFP", "Ann Lee / Reuters", "REUTERS/Ann Lee": names in capitals, and an agency at one end."""
    names = [name.strip() for name in clause.split("/")]
    if (
        len(clause) > LONGEST_CREDIT
        or not all(names)
        or not all(word[0].isupper() for word in clause.split() if word[0].isalpha())
    ):
        return False
    last = names[-1].rpartition("VIA ")[2].rpartition("via ")[2]
    return clause.startswith(WIRES) or (last in AGENCIES and not AGENCIES.issuperset(names))


def is_image_name(text: str) -> bool:
    """Whether a line is nothing but the name of an image file."""
    name, dot, extension = text.rpartition(".")
    return bool(dot) and extension.lower() in IMAGES and len(name.split()) <= 4


def is_image_text(text: str, title: str) -> bool:
    """Whether a line is the page's title, used as the text of a picture, with what was glued to it."""
    return len(title) >= 15 and 0 < len(text) - len(title) <= 15 and text.startswith(title)


def is_credit(text: str) -> bool:
    """Whether a caption is nothing but the credit: it belongs to the line above it."""
    line = text.strip("(). ")
    return len(line) <= LONGEST_CREDIT and (
        line.startswith(("©", *AUTHORED))
        or line.lower().replace("’", "'").startswith(LABELS)
        or ("/" in line and _is_agency_credit(line))
    )
