"""Stages that follow each other: an arrest and a release, a wedding and a divorce, a start and an end.

Each course is two lists of words, of what comes first and of what can only come after it.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from lint import patterns
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

POST = 2  # the course of one who comes and leaves, which many do one after the other
COURSES: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (
        (
            r"arrêtée?s?|arrestation|interpell\w+|incarcér\w+|écrouée?s?|emprisonn\w+|garde\sà\svue|détention"
            r"|mise?s?\sen\sexamen",
            r"libér(?:ée?s?|ation)|relâch\w+|remise?s?\sen\sliberté|relax\w+|acquitt\w+|condamn\w+|jugée?s?|évad\w+"
            r"|sortie?\sde\sprison|procès|verdict",
        ),
        (r"mari(?:ée?s?|age|ent|e)|épous\w+|noces", r"divorc\w+|sépar\w+|veuv\w+"),
        (
            r"arrivée?s?|arriv\w+|rejoint|rejoign\w+|recrut\w+|embauch\w+|engagée?s?|nomm\w+|élue?s?"
            r"|entrée?s?(?!\sen\svigueur)|entre(?!\sen\svigueur)|débarqu\w+|pris(?:e|es)?\s(?:la\stête|ses\sfonctions"
            r"|la\sdirection)|prend\s(?:la\stête|ses\sfonctions|la\sdirection)|devenue?s?|devient|devint|signé",
            r"(?:parti|partie|partis|quitt\w+|démissionn\w+|retraite|remplac\w+|licenci\w+|évinc\w+|limog\w+"
            r"|raccroch\w+|perd(?:u|it|ra|ent)?|battue?s?)",
        ),
        (
            r"ouvert\w*|ouvr\w+|ouverture|inaugur\w+|commenc\w+|débuté?\w*|lanc\w+|entam\w+|démarr\w+|engagée?s?",
            r"clos\w*|clôtur\w+|ferm\w+|achev\w+|achèv\w+|termin\w+|fini\w*|abouti\w*|prendr\w+\sfin|prend\sfin"
            r"|pris\sfin|cess\w+",
        ),
        (
            r"dépos\w+|présentée?s?|soumis\w*|introduite?s?|appel\sd['’]offres|consultation",
            r"adopt\w+|votée?s?|approuv\w+|promulgu\w+|attribu\w+|accord\w+|ratifi\w+|rejet\w+|retenue?s?",
        ),
        (r"dispar(?:u|ue|us|aît|ition)|volée?s?|dérob\w+|égar\w+|perdue?s?", r"retrouv\w+|restitu\w+|découverte?s?"),
        (
            r"hospitalis\w+|admise?s?|opérée?s?|blessée?s?",
            r"sortie?\sde\sl['’]hôpital|rentrée?s?|décéd\w+|morte?s?|succomb\w+",
        ),
        (
            r"décoll\w+|lancée?s?|embarqu\w+|appareill\w+|quitt\w+|partie?s?",
            r"atterri\w*|amarr\w+|amerri\w*|accost\w+|atteint\w*|attei\w+",
        ),
        (
            r"votée?s?|adoptée?s?|promulgu\w+|ratifi\w+|approuv\w+",
            r"entrée?s?\sen\svigueur|entre(?:ra)?\sen\svigueur|appliquée?s?|abrog\w+",
        ),
        (r"command(?:é|ée|és|ées)|commande", r"livr\w+|réceptionn\w+"),
        (r"achet\w+|acqui\w+|achat", r"revend\w+|vend\w+"),
        (r"signée?s?|signature|conclu\w*", r"expir\w+|résili\w+|romp\w+|rompu\w*|dénonc\w+"),
        (
            r"fond\w+|créée?s?|création|née?s?",
            r"dissou\w+|liquid\w+|dépos\w+\sle\sbilan|rachet\w+|ferm\w+|mort\w*|décéd\w+",
        ),
        (r"inscrite?s?|étudi\w+|entre\sà|entrée?s?(?!\sen\svigueur)|admise?s?", r"diplôm\w+"),
        (
            r"délivr\w+|octroy\w+|accordée?s?|publiée?s?|promulgu\w+|adoptée?s?",
            r"annul\w+|abrog\w+|suspend\w+|suspendue?s?|retirée?s?|révoqu\w+|invalid\w+",
        ),
    ),
    "en": (
        (
            r"arrest\w*|detained|jailed|held|charged|remanded|imprisoned|custody",
            r"released|freed|bailed|acquitted|convicted|sentenced|cleared|tried|escaped|verdict",
        ),
        (r"married|marry|marries|wed|wedding", r"divorc\w+|separated|split|widowed"),
        (
            r"joined|joins|signed|arrived|hired|recruited|appointed|elected|became|took\sover|took\soffice|named",
            r"left|leaves|departed|resigned|retired|sacked|quit|stepped\sdown|replaced|fired|ousted|moved\son|lost"
            r"|defeated",
        ),
        (
            r"opened|opening|began|begun|starts?|started|launched|inaugurated|kicked\soff|under\sway|broke\sground",
            r"clos(?:ed|es|e|ing)|end(?:ed|s)|finish\w*|complet\w+|conclud\w+|wrapped\sup|shut|led\sto",
        ),
        (
            r"tabled|submitted|introduced|filed|proposed|tender",
            r"passed|adopted|approved|granted|awarded|enacted|ratified|rejected",
        ),
        (r"missing|disappeared|vanished|stolen|lost", r"found|discovered|recovered|returned"),
        (r"hospitali[sz]ed|admitted|injured|wounded|diagnosed|operated", r"discharged|went\shome|died"),
        (
            r"launched|took\soff|lifted\soff|departed|set\ssail|sailed|set\soff|set\sout|left",
            r"landed|docked|splashed\sdown|reached|berthed",
        ),
        (
            r"passed|adopted|approved|enacted|signed|ratified",
            r"came\sinto\sforce|took\seffect|come\sinto\sforce|took\sforce|repealed",
        ),
        (r"ordered", r"delivered"),
        (r"bought|acquired|purchased", r"sold|resold"),
        (r"signed", r"expired|terminated|torn\sup"),
        (
            r"founded|created|established|formed|set\sup|born",
            r"dissolved|wound\sup|liquidat\w+|administration|closed|died",
        ),
        (r"enrolled|studied|entered", r"graduated"),
        (
            r"issued|granted|adopted|approved|enacted|published",
            r"quashed|revoked|overturned|annulled|suspended|withdrawn|repealed|struck\sdown|cancelled",
        ),
    ),
    "vi": (
        (
            r"bị\sbắt|bắt\sgiữ|bắt\stạm\sgiam|tạm\sgiam|tạm\sgiữ|khởi\stố",
            r"tại\sngoại|được\stha|được\sthả|trả\stự\sdo|xét\sxử|tuyên\sán|tuyên\sphạt|ra\stù|mãn\shạn\stù|kết\sán",
        ),
        (r"kết\shôn|cưới|lấy\svợ|lấy\schồng", r"ly\shôn|ly\sdị|ly\sthân|chia\stay"),
        (
            r"gia\snhập|vào\slàm|về\sđội|đầu\squân|bổ\snhiệm|được\sbầu|nhậm\schức|tiếp\squản|lên\slàm|ký\shợp\sđồng"
            r"|trúng\scử|đắc\scử",
            r"rời|ra\sđi|nghỉ\shưu|từ\schức|bị\ssa\sthải|miễn\snhiệm|thôi\sviệc|chia\stay|mất\sghế|thay\sthế"
            r"|cách\schức|mất\schức|thất\scử",
        ),
        (
            r"mở\scửa|mở\sbán|khai\smạc|bắt\sđầu|khởi\scông|khởi\sđộng|khai\strương|khai\sgiảng|mở\sđăng\ský"
            r"|nhận\shồ\ssơ",
            r"đóng\scửa|kết\sthúc|bế\smạc|hoàn\sthành|khánh\sthành|đóng\scổng|khép\slại|hoàn\stất|thông\sxe|chấm\sdứt",
        ),
        (
            r"trình|nộp|đệ\strình|mời\sthầu|mở\sthầu|đề\sxuất",
            r"thông\squa|phê\sduyệt|ban\shành|được\scấp|trúng\sthầu|ký\skết",
        ),
        (r"mất\stích|bị\strộm|bị\smất|thất\slạc", r"tìm\sthấy|tìm\slại|trao\strả|phát\shiện"),
        (r"nhập\sviện|bị\sthương|cấp\scứu", r"xuất\sviện|qua\sđời|tử\svong"),
        (r"cất\scánh|khởi\shành|xuất\sphát|phóng\slên|rời", r"hạ\scánh|cập\sbến|cập\scảng|về\sđến|đến\snơi"),
        (r"thông\squa|ban\shành|phê\schuẩn", r"có\shiệu\slực|áp\sdụng|thi\shành"),
        (r"đặt\smua|đặt\shàng", r"bàn\sgiao|giao\shàng"),
        (r"mua\slại|mua", r"bán\slại|bán"),
        (r"ký\skết|ký", r"hết\shạn|chấm\sdứt|hủy\sbỏ"),
        (r"thành\slập|ra\sđời|sáng\slập|sinh", r"giải\sthể|phá\ssản|đóng\scửa|qua\sđời|mất"),
        (r"nhập\shọc|theo\shọc", r"tốt\snghiệp"),
        (r"được\scấp|ban\shành|phê\sduyệt|thông\squa", r"hủy|thu\shồi|bãi\sbỏ|đình\schỉ|bác\sbỏ"),
    ),
}


class Stage(NamedTuple):
    """A word for a stage: the numbers of the courses that it begins, and of those that it ends."""

    span: Span
    begins: frozenset[int]
    ends: frozenset[int]


def last(block: Block, start: int, end: int) -> Stage | None:
    """The last word for a stage in a stretch of a block."""
    found = list(_any(block.language).finditer(block.lower, start, end))
    return _stage(block, found[-1]) if found else None


def first(block: Block, start: int, end: int) -> Stage | None:
    """The first word for a stage in a stretch of a block."""
    found = _any(block.language).search(block.lower, start, end)
    return _stage(block, found) if found else None


def _stage(block: Block, found: Any) -> Stage:
    return _courses(block.language, found[0])._replace(span=Span(*found.span()))


@cache
def _courses(language: str, word: str) -> Stage:
    courses = COURSES[language]
    begins = frozenset(at for at, (test, _) in enumerate(courses) if patterns.compile(test).fullmatch(word))
    ends = frozenset(at for at, (_, test) in enumerate(courses) if patterns.compile(test).fullmatch(word))
    return Stage(Span(0, 0), begins, ends)


@cache
def _any(language: str) -> Any:
    words = "|".join(part for pair in COURSES[language] for part in pair)
    return patterns.compile(rf"(?<![\w-])(?:{words})(?![\w-])")


def follow(one: Stage, other: Stage) -> bool:
    """Whether the second of two stages can only come after the first."""
    return bool(one.begins & other.ends) and not one.ends & other.begins
