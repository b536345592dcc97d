"""Whether the sentence of a date tells an event that other words name: "landfall" is of a storm, "the start" of what
opens."""

from __future__ import annotations

from lint import patterns
from lint.annotate.events import stems
from lint.annotate.fold import fold
from lint.model import Article, DateMention, Role

STEM, SHORTEST = 5, 4  # letters
MOST_NAMED = 2  # words
OPENING = (Role.TITLE, Role.STANDFIRST, Role.LEDE)
# What one event may be told by, by the beginnings of the words.
FAMILIES = (
    "mort morte meurt deces deced dispa etein death died dies passi",
    "ouver ouvre ouvri rouvr inaug debut comme lance rentr tiend derou dispu held takes open opens opene openi start"
    " begin began kicks launc festi salon foire expos exhib fair congr summi somme lễ_hội hội_chợ triển_lãm"
    " khai_mạc bắt_đầu diễn_ra khai_trương mở_cửa khánh_thành",
    "vote votes votin voten scrut elect urnes polls poll ballo refer bầu_cử bỏ_phiếu",
    "proces audie compa heari trial phiên_tòa xét_xử",
    "relax acqui clear convi jugem verdi decis rulin ruled"
    " sente conda adopt nomme named appoi tuyên_án bản_án quyết_định",
    "match final renco game trận_đấu chung_kết",
    "cyclo ourag tempe typho storm hurri landf orage bão_đổ đổ_bộ",
    "avala coule gliss eboul inond crue flood lands mudsl sạt_lở",
    "accid colli naufr derai chavi effon catas drame trage crash wreck sinki colla disas tai_nạn",
    "incen feu sinis embra brule flamm burne burnt fire blaze hỏa_hoạn vụ_cháy bốc_cháy",
    "seism tremb secou quake earth tremo động_đất",
    "explo blast deton vụ_nổ phát_nổ",
    "attaq atten fusil attac shoot assau",
    "panne ruptu cesse arret coupu outag stopp halte",
)
FAMILY = {stem.replace("_", " "): number for number, stems_ in enumerate(FAMILIES) for stem in stems_.split()}


def is_of(mention: DateMention, event: str) -> bool:
    """Whether the sentence of a date names an event: with two of its long words, or with the only one."""
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    here = _stems(block.text[sentence.start : sentence.end], block.language)
    wanted = _stems(event, block.language)
    named = sum(any(_alike(word, other) for other in here) for word in wanted)
    return bool(wanted) and named >= min(2, len(wanted))


def _alike(word: str, other: str) -> bool:
    """Whether two stems are of one word: "mort" and "morte"; a death has several."""
    return other.startswith(word) or word.startswith(other) or FAMILY.get(word) == FAMILY.get(other, -1) == 0


def is_akin(mention: DateMention, event: str) -> bool:
    """Whether the sentence of a date tells an event otherwise: "landfall" is of a storm, "the start" of what opens."""
    block = mention.block
    wanted = _stems(event, block.language)
    sentence = block.sentence_at(mention.span.start)
    here = _stems(block.text[sentence.start : sentence.end], block.language)
    families = {FAMILY[stem] for stem in here if stem in FAMILY}
    return len(wanted) <= MOST_NAMED and any(stem in here or FAMILY.get(stem) in families for stem in wanted)


def opens(article: Article, region: int, event: str) -> bool:
    """Whether an event is what a region is about: its title, its standfirst or its lede names it."""
    opening = [b for b in article.prose if b.region.index == region and b.role in OPENING]
    wanted = _stems(event, opening[0].language) if opening else frozenset()
    named = {stem for block in opening[:3] for stem in _stems(block.text, block.language)}
    return 0 < len(wanted) <= MOST_NAMED and all(any(_alike(word, other) for other in named) for word in wanted)


def _stems(text: str, language: str) -> frozenset[str]:
    if language == "vi":
        return stems(text, language)
    words = patterns.compile(r"[^\W\d_]+").findall(text)
    return frozenset(fold(word)[:STEM] for word in words if len(word) >= SHORTEST)
