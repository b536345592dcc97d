"""Beginnings that the text dates: "établies en 1973", "fondée le 3 mai 1950", "dates back to 1960"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate.words import table
from lint.model import Block, DateMention
from lint.record import NamedTuple
from lint.source import Span

# Stems of words for a beginning; what is dated right behind them began then.
FOUNDED = {
    "fr": r"\b(?:établi(?:e|s|es)?|(?:fond|cré|inaugur|sign|instaur|nou|lanc|édifi|érig|constitu|proclam|scell)ée?s?"
    r"|(?:consacr|achev|livr|promulgu|adopt|ratifi|baptis|dédi|décrét|libér)ée?s?|inscrite?s?"
    r"|ouvert(?:e|s|es)?|construite?s?|bâtie?s?|conclu(?:e|s|es)?|mise?s?\sen\sservice|remont(?:e|ent|ant)\sà?u?"
    r"|(?:fond|cré|lanc|inaugur)(?:e|a|ent|èrent)|ouvr(?:e|it|ent)|v(?:u|oit|it)\sle\sjour|naît|naquit"
    r"|dat(?:e|ent|ant)\s(?:de|du)|née?s?|(?:perc|creus|for|plant|pos|allum|class|install|implant|diffus|publi)ée?s?"
    r"|paru(?:e|s|es)?|première\sfois|établissement|création|fondation|ouverture|inauguration|signature)\b",
    "en": r"\b(?:born|bored|dug|drilled|planted|installed|laid|first|appeared|established|founded|founding"
    r"|establishment|created|creation|formed|formation|signed|signing|consecrated|completed|adopted|promulgated"
    r"|ratified|chartered|liberated|inaugurated|opened|opening|built|launched|set\sup|dates?\sback|dates?\sfrom|dating"
    r"|proclaimed|normali[sz]ed|forged)\b",
    "vi": r"\b(?:thành lập|thiết lập|ra đời|ký kết|ký|khánh thành|sáng lập|khai trương|xây dựng|xây|mở cửa|đào|khoan"
    r"|trồng|dựng|phát sóng|lên sóng|xuất bản|ra mắt|vận hành|lần đầu|đầu tiên|thắp|khởi nghiệp|hoạt động)\b",
}
# Nouns that take up a thing told of before.
GENERIC = {
    "fr": table(
        "festival club association entreprise société compagnie maison établissement école groupe troupe manifestation",
        "salon foire fête musée théâtre journal revue orchestre ensemble coopérative usine fabrique atelier "
        "institution",
        "organisation fondation boutique restaurant hôtel radio chaîne quotidien parc pont gare bibliothèque salle "
        "stade",
        "piscine librairie brasserie structure marque collectif événement évènement rendez-vous équipe lycée collège",
    ),
    "en": table(
        "festival club company association firm group society event fair museum theatre theater newspaper paper "
        "magazine",
        "orchestra band school institution organisation organization foundation shop business brewery factory plant",
        "station bridge library pool venue charity team college gallery mill hotel restaurant choir league union",
    ),
    "vi": table("trường công xưởng nhà đơn câu lễ báo đoàn hội viện bảo hãng xí cơ tờ chợ cầu"),
}
BORN = frozenset(("born", "né", "née", "nés", "nées"))  # of a thing where its noun opens the sentence
CLEFT = ("c'est en ", "c’est en ", "c'est le ", "c’est le ", "it was in ", "it was on ")
OPENING = 10  # characters that may stand before a date that opens its sentence
FOUNDED_REACH = 70  # characters between the word for a beginning and its date
# What a date is of where it completes the name of the thing: "la victoire de 1954", "the landings of June 6, 1944".
OF = ("de ", "du ", "d'", "d’", "of ", "of the ", "(", "ngày ", "năm ")
STOP = patterns.compile(r"[;:!?()«»“”\"—–]|,\s(?!le\s|en\s|on\s|in\s|ngày\s|năm\s|vào\s)")


class Founding(NamedTuple):
    """A beginning that is dated: `cue` is where its word starts, `plain` whether one of `FOUNDED` stands there."""

    mention: DateMention
    cue: int
    sentence: Span
    plain: bool = True


def foundings(block: Block, mentions: Sequence[DateMention]) -> Iterator[Founding]:
    """The dated beginnings of a block."""
    low = block.lower
    ended = 0
    for mention in mentions:
        start = max(ended, mention.span.start - FOUNDED_REACH)
        ended = mention.span.end
        if mention.start.year is None or mention.grain not in ("day", "month", "year"):
            continue
        sentence = block.sentence_at(mention.span.start)
        head = low[max(start, sentence.start) : mention.span.start]
        cues = list(patterns.compile(FOUNDED[block.language]).finditer(head))
        if cues and not STOP.search(head, cues[-1].end()):
            cue = mention.span.start - len(head) + cues[-1].start()
            if cues[-1][0] not in BORN or of_a_thing(block, sentence):
                yield Founding(mention, cue, sentence)
        elif head.endswith(CLEFT):
            yield Founding(mention, sentence.start, sentence)
        elif mention.span.start - sentence.start <= OPENING and (cue := _behind(block, mention, sentence)) is not None:
            yield Founding(mention, cue, sentence)
        elif head.endswith(OF):
            yield Founding(mention, mention.span.start, sentence, plain=False)


def of_a_thing(block: Block, sentence: Span, among: int = 3) -> bool:
    """Whether a noun for a thing, a club or a paper, say, is `among` the words that open a sentence."""
    opening = block.lower[sentence.start : sentence.start + 40].replace("’", " ").replace("'", " ").split()[:among]
    return not GENERIC[block.language].isdisjoint(opening)


def _behind(block: Block, mention: DateMention, sentence: Span) -> int | None:
    """Where the word for a beginning stands behind a date that opens its sentence: "En 1974, elle fonde"."""
    end = min(sentence.end, mention.span.end + FOUNDED_REACH)
    found = patterns.compile(FOUNDED[block.language]).search(block.lower, mention.span.end, end)
    if found is None or any(sign.isdigit() for sign in block.text[mention.span.end : found.end() + OPENING]):
        return None
    return int(found.start())
