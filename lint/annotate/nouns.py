"""What a number counts: the head noun after it and its modifiers, without a parser.

A French counted noun is marked by its plural, an English one closes the noun phrase, a Vietnamese one follows at once.
Where nothing of the kind follows there is no noun: "188 ont voté" counts nobody here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from lint import patterns
from lint.annotate.units import BLANKS
from lint.annotate.words import table
from lint.model import Noun
from lint.source import Span

LETTERS = "[^\\W\\d_¹²³¼½¾]+(?:[\u0300-\u036f]+[^\\W\\d_¹²³¼½¾]*)*"
WORD = re.compile(f"{LETTERS}(?:[-'’]{LETTERS})*")
FR_FUNCTION = table(
    "le la les un une des du de d et ou où ni mais or car donc que qui dont quoi à au aux en dans sur sous par pour",
    "avec sans chez vers dès depuis contre entre hors plus moins très trop assez pas ne n se s sa son ses leur leurs",
    "nos vos mes tes ces cet cette ce il elle ils elles on nous vous lui y est sont ont a avait avaient était étaient",
    "sera seront ayant fois puis alors ainsi aussi jamais toujours après avant lors environ mois ans selon jusqu soit",
    "dit près parmi tous toutes désormais encore déjà malgré excepté chacun chacune ailleurs cependant toutefois",
    "autres-là auprès durant pendant devant derrière dedans dehors outre hormis sauf voire envers via jusque tôt tard",
)
# French adjectives that stand before the noun.
FR_BEFORE = table(
    "grands grandes petits petites nouveaux nouvelles jeunes vieux vieilles premiers premières derniers dernières",
    "autres bons bonnes mauvais mauvaises beaux belles gros grosses longs longues principaux principales meilleurs",
    "meilleures hauts hautes mêmes différents différentes prochains prochaines seuls seules anciens anciennes simples",
    "véritables courtes grand grande petit petite nouveau nouvelle jeune vieille premier première dernier dernière",
    "autre principal principale prochain prochaine ancien ancienne seul seule éventuels éventuelles présumés",
    "importants importantes millions milliers lourds futures futurs rares certains certaines",
)
FR_ADJECTIVE = patterns.compile(
    r"(?:ique|al|ale|aux|el|elle|ien|ienne|ais|aise|ois|oise|if|ive|aire|eux|euse|é|ée|ain|aine|iste|able|ible|ier|ière|and|ande|ent|ente)s?$"
)
FR_INVARIABLE = frozenset(("ong", "pme", "hlm", "gi", "km", "policiers"))
EN_FUNCTION = table(
    "the a an of in on at to by for from with and or but nor that which who whom whose as than is are was were be",
    "been has have had will would can could may might must do does did not no so if when where while after before",
    "since until during between among per this these those its his her their our your my it he she they we you i more",
    "less out over under about into onto also only just even still then there here each percent years through across",
    "via against without within behind beyond below above around along beside throughout",
)
EN_PLURALS = table(
    "people men women children police troops dead wounded injured missing teeth mice geese sheep fish aircraft cattle",
    "personnel staff crew households homeless killed salmon trout cod deer elk oxen bison swine spacecraft hovercraft",
)
EN_NO_MEN = table("specimen regimen abdomen yemen bremen carmen turkmen ramen stamen acumen lumen semen hymen cyclamen")
# Words that count people by themselves, or stand before whom they count: "seven missing sailors".
EN_FATES = table("dead wounded injured missing homeless killed crew staff police")
EN_NOT_PLURAL = table(
    "this his its was has is as yes thus plus gas us business press process address less across towards always",
    "perhaps previous various famous serious religious dangerous consecutive vs congress class loss boss cross mass",
    "glass japanese chinese vietnamese",
)
# Verbs that follow a counted thing so often that they would be taken for its noun.
EN_VERBS = frozenset(("said", "say", "told", "took", "began", "opened", "starts", "start"))
EN_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child", "teeth": "tooth",
                "lives": "life"}  # fmt: skip
VI_FUNCTION = table(
    "của và là được bị trong ngoài trên dưới tại ở từ đến với cho về theo do vì nên mà thì có không đã sẽ đang vào ra",
    "lên xuống qua sau trước khi nếu như cũng còn chỉ này đó ấy kia các những mỗi để hay hoặc bằng so tăng giảm đạt",
    "gồm nhằm chưa rất tới nhưng cùng đều bởi thuộc lúc",
)
FR_IRREGULAR = table(
    "pays corps temps os bras cas tapis succès procès accès palais concours parcours recours cours repas avis bois",
    "puits poids prix voix choix croix noix mois fois colis dos gaz nez permis univers sens tas relais français",
    "anglais",
)


def after(text: str, offset: int, language: str, singular: bool = False) -> Noun | None:
    """The noun counted by a number that ends at `offset`. `singular` for ranks: "la 11e édition"."""
    if text[offset : offset + 1] not in (*BLANKS, "-"):
        return None
    words = _words(text, offset + 1, 7)
    if not words:
        return None
    if language == "fr":
        return _french(words, singular)
    return _vietnamese(words) if language == "vi" else _english(words, singular)


Word = tuple[str, int, int]


def _words(text: str, offset: int, most: int) -> list[Word]:
    """The words from an offset on that only blanks part; an elided article is a word: d' | or."""
    words: list[Word] = []
    while len(words) < most and (match := WORD.match(text, offset)) is not None:
        start, end = match.span()
        word = match[0]
        if word[1:2] in ("'", "’") and word[0] in "dlsnDL":
            words.append((word[0], start, start + 1))
            word, start = word[2:], start + 2
        words.append((word, start, end))
        if text[end : end + 1] not in BLANKS or end >= len(text):
            break
        offset = end + 1
    return words


def _french(words: list[Word], singular: bool) -> Noun | None:
    index = 0
    before = []
    while index < len(words) and words[index][0] in ("de", "d", "l"):
        index += 1
    while index < len(words) and words[index][0].lower() in FR_BEFORE:
        before.append(words[index][0])
        index += 1
    if index == len(words):
        return None
    head, start, end = words[index]
    low = head.lower()
    plural = low[-1] in "sxz" or low in FR_INVARIABLE or (head.isupper() and len(head) > 1)
    if low in FR_FUNCTION or not (singular or plural):
        return None
    modifiers = (*before, *_french_modifiers(words[index + 1 :], singular))
    return Noun(Span(start, end), head, key(head, "fr"), modifiers)


def _french_modifiers(words: list[Word], singular: bool) -> list[str]:
    modifiers: list[str] = []
    for index, (word, _, _) in enumerate(words[:4]):
        low = word.lower()
        if low in ("de", "d", "du") and index + 1 < len(words):
            continue
        linked = index > 0 and words[index - 1][0].lower() in ("de", "d", "du")
        adjective = FR_ADJECTIVE.search(low) and (singular or low[-1] in "sx")
        if low in FR_FUNCTION or not (linked or word[0].isupper() or adjective):
            break
        modifiers.append(word)
        if linked:
            break
    return modifiers


def _english(words: list[Word], singular: bool) -> Noun | None:
    phrase: list[Word] = []
    for word in words[:5]:
        low = word[0].lower()
        if low in EN_FUNCTION or (phrase and low in EN_VERBS):
            break
        phrase.append(word)
        if _english_plural(low) and not (low in EN_FATES and _english_plural(_next(words, word))):
            break
    if not phrase:
        return None
    if not singular and not _english_plural(phrase[-1][0].lower()):
        return None
    if singular:
        capitals = [word for word in phrase if word[0][0].isupper()]
        phrase = capitals if capitals and phrase[0] in capitals else phrase[:1]
    head, start, end = phrase[-1]
    return Noun(Span(start, end), head, key(head, "en"), tuple(word for word, _, _ in phrase[:-1]))


def _next(words: list[Word], word: Word) -> str:
    """The word behind another one in lower case; empty where there is none."""
    index = words.index(word) + 1
    return words[index][0].lower() if index < len(words) else ""


def _english_plural(word: str) -> bool:
    if word[-1:] == "s":
        return len(word) > 2 and word not in EN_NOT_PLURAL and word[-2:] != "ss"
    return word in EN_PLURALS or (word[-3:] == "men" and len(word) > 5 and word not in EN_NO_MEN)


def _vietnamese(words: list[Word]) -> Noun | None:
    head, start, end = words[0]
    if head.lower() in VI_FUNCTION:
        return None
    modifiers = []
    for word, _, _ in words[1:3]:
        if word.lower() in VI_FUNCTION:
            break
        modifiers.append(word)
    return Noun(Span(start, end), head, key(head, "vi"), tuple(modifiers))


@lru_cache(maxsize=4096)
def key(head: str, language: str) -> str:
    """The folded singular: "Éditions" is "edition", "journaux" "journal", "people" "person"."""
    low = head.lower()
    if language == "fr":
        low = _french_singular(low)
    elif language == "en":
        low = _english_singular(low)
    else:
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


def _french_singular(word: str) -> str:
    if word in FR_IRREGULAR or len(word) < 4:
        return word
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux"):
        return word[:-3] + "al"
    return word[:-1] if word[-1] in "sx" and not word.endswith("ss") else word


def _english_singular(word: str) -> str:
    if word in EN_IRREGULAR:
        return EN_IRREGULAR[word]
    if word.endswith("men") and _english_plural(word):
        return f"{word[:-2]}an"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
