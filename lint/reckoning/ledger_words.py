"""Words beside totals and parts that stand far from each other."""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.annotate.words import table


def _words(words: str, start: str = r"(?<!\w)", end: str = r"(?!\w)") -> Any:
    return patterns.compile(f"{start}(?:{words}){end}")


TOTAL = _words(
    r"au total|en tout|total\w*|ensemble(?! d)|enveloppe|budget|somme|facture|addition|cagnotte|suffrages|tous les"
    r"|toutes les|in all|altogether|combined|together|all|bill|sum|pot|tổng\w*|cả thảy|tất cả|toàn bộ"
)
TOTAL_AFTER = _words(
    r"au total|en tout|ensemble|cumulés|suffrages|exprimés|in all|altogether|combined|in total|cast|valid"
    r"|tổng cộng|tất cả|hợp lệ"
)
ABOARD = _words(
    r"à bord|transport\w+|embarqu\w+|présents?|présentes|effectif|aboard|on board|were on|carrying|attended|took part"
    r"|trên tàu|trên xe|trên thuyền|chở|tham gia|có mặt|participation|avec"
)
GROUP_OF = _words(
    r"(?:jury|panel|équipe|groupe|équipage|classe|commission|comité|conseil|troupe|promotion|team|group|crew|class|party"
    r"|committee|board|squad|council|cast|đội|nhóm|lớp|đoàn|hội đồng) (?:de|of|gồm|có|d) $",
    end="",
)
PRESENT = _words(r"tou(?:te)?s présente?s|au (?:grand )?complet|all present|đều có mặt|có mặt đầy đủ")
LEFT = _words(
    r"laiss\w+|leaves?|leaving|left(?: with)?|(?:il|elle|on|qui|en|n en|lui|leur|ne) (?:\w+ )?rest\w+|ne rest\w+"
    r"|plus que|excédent|bénéfice|solde|surplus|profit|déficit|balance|remaining|still"
    r"|(?:chỉ )?còn(?: lại)?|dư|lãi|thặng dư"
)
LEFT_AFTER = _words(
    r" ?(?:\w+ ){0,2}?(?:that (?:are|were) left|left\b(?! (?:the|for))|remain(?:ing|s|ed)?|restante?s?|restent"
    r"|still \w+ing|còn lại|còn mất tích|autres|others?)",
    start="^",
)
OLD = patterns.compile(r"\b(?:de|from|từ) $")  # "from 750 to 660": before the first, and behind it
NEW = patterns.compile(r"[\p{L} ]{0,30}\b(?:à|to|lên|xuống|đến) ")
LISTED = patterns.compile(r" (?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:,| and| et| và) $")  # the first of its peers
# Behind a value that "leaves" stands before, and that is no rest.
STRANDED = _words(
    r" ?(?:\w+ ){0,2}?(?:without|homeless|dead|injured|wounded|hurt|stranded|trapped|sans|morts?|blessée?s?|thương)",
    start="^",
)
LAST = _words(
    r"l ultime|derni(?:er|ère)s?|enfin|autres|restant\w*|solde|the rest|final(?:ly)?|last|third|troisième|ferment"
    r"|lastly|remaining|other|cuối|còn lại|cuối cùng"
)
# Before or behind a value that is a level of another time, a guess or a price.
ASIDE = _words(
    r"(?:(?:vise|prévoit|espère|attend|table sur|objectif|aims? (?:at|for)|expects?|forecasts?|dự kiến"
    r"|mục tiêu)(?: \w+){0,2}|contre|estim\w+(?: \w+){0,3}|plus de|moins de|jusqu à|au lieu de|record|compared with"
    r"|against|up from|down from|more than|less than|up to|estimate\w*(?: \w+){0,3}|instead of|hơn|dưới|so với|chacune?"
    r"|each|mỗi)(?: de| d| à| of)? $",
    end="",
)
ASIDE_AFTER = _words(
    r" ?(?:\w+ ){0,3}?(?:un an plus tôt|a year (?:earlier|ago)|previously|auparavant"
    r"|năm trước|de plus|de moins|chacune?|each|apiece)",
    start="^",
)
BY = _words(r"par (?:l[ae]s?|l|une?|des|ses|son|sa|leurs?)", r" ?")
VOTES = table("voix vote abstention phiếu elu bulletin ballot")
JOBS = table("poste emploi salarie employe job post position employee worker lao ouvrier staff")
# Parts of one whole that share nobody.
SCHEMES: dict[str, dict[str, Any]] = {
    "votes": {
        "for": _words(r"pour|favorables?|oui|for|in favou?r|yes|tán thành|đồng ý"),
        "against": _words(r"contre|opposée?s?|non|against|no|phản đối|không tán thành"),
        "none": _words(r"(?:s )?abst[ei]\w+|blancs?|blank|không có ý kiến|phiếu trắng"),
    },
    "fate": {
        "saved": _words(r"sauvée?s|secourue?s|sain\w* et sau\w+|indemnes?|rescapée?s|rescued|saved|safe\w*|unhurt"
                        r"|survivors|survived|cứu|an toàn|sống sót"),
        "dead": _words(r"morts?|tuée?s?|décédée?s|corps|cadavres|noyée?s|ont péri|dead|died|killed|bodies|drowned"
                       r"|chết|tử vong|thi thể|thiệt mạng|tử nạn"),
        "gone": _words(r"disparue?s|introuvables|missing|unaccounted|mất tích"),
    },
    "sex": {
        "men": _words(r"hommes|garçons|mâles|men|boys|males|nam"),
        "women": _words(r"femmes|filles|fillettes|femelles|women|girls|females|nữ"),
    },
    "crew": {
        "passengers": _words(r"passagers|voyageurs|passengers|hành khách"),
        "crew": _words(r"(?:membres d )?équipage|crew|marins|thuyền viên|thủy thủ|tổ lái|phi hành đoàn"),
    },
    "age": {
        "adults": _words(r"adultes|adults|grown-ups|người lớn"),
        "children": _words(r"enfants|children|kids|trẻ em"),
    },
    "test": {
        "passed": _words(r"reçue?s|admise?s|passed|đỗ|đậu|trúng tuyển"),
        "failed": _words(r"ajournée?s|recalée?s|éliminée?s|failed|trượt|bị loại"),
    },
}  # fmt: skip
