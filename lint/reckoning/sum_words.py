"""Words beside a whole and its parts."""

from __future__ import annotations

from lint import patterns
from lint.reckoning.values import Words

PARTED = Words(
    {  # between a whole and the first of its parts
        "fr": r"dont|soit|à savoir|répart\w+|compren\w+|compos\w+|partag\w+|financ\w+|se divis\w+|réuni\w+|parmi"
        r"|ce sont|vent\w+|ventil\w+|sur|entre|apport\w+|constitu\w+|distingu\w+|décompos\w+|comport\w+|compt\w+",
        "en": r"of which|of whom|of them|of these|compris\w+|made up|consist\w*|includ\w+|split|shared?|divided"
        r"|namely|among|contribut\w+|funded|financed|broken|between",
        "vi": r"gồm|trong đó|bao gồm|chia|đóng góp|gồm có|trong số",
    }
)
COMPOSED = Words(
    {  # before the first of all the parts of what was told
        "fr": r"compos\w+|compren\w+|comprises?|répart\w+|ventil\w+|décompos\w+|constitu\w+|form\w+|se divis\w+"
        r"|il s agit|ce sont|c étaient|on y trouve",
        "en": r"consist\w*|compris\w+|composed|made up|makes? up|there (?:are|were)|(?:they|these) (?:are|were)"
        r"|split|divided|broken down",
        "vi": r"gồm|bao gồm|chia|cụ thể",
    }
)
PARTIAL = Words(  # before parts that need not be all
    {
        "fr": r"dont|notamment|parmi|d entre e\w+",
        "en": r"including|includes?d?|among|of wh\w+|of the[ms]e?",
        "vi": r"trong đó|trong số",
    }
)
TOTAL = Words(
    {  # beside a whole behind its parts
        "fr": r"au total|totale?|en tout|ensemble|somme|soit|facture|addition|sur|membres|votants?|suffrages|font"
        r"|faisant|députés|élus|élues|conseillers|sénateurs|électeurs|cumul\w+|portant|élève\w*",
        "en": r"in all|total\w*|altogether|together|combined|overall|out of|bill|comes? to|mak(?:es|ing)|sum"
        r"|bringing|cast",
        "vi": r"tổng|cộng|tất cả|toàn bộ|tổng cộng",
    }
)
REST = Words(
    {  # beside a part: nothing is left out
        "fr": r"reste|restante?s?|autres?|solde|abstentions?|blancs?|nuls?|non|oui|voix|ajournés|absents?",
        "en": r"remaining|remainder|rest|others?|abstain\w*|abstentions?|against|balance|spoil\w*",
        "vi": r"còn lại|phiếu|khác",
    }
)
LEVELS = Words(
    {  # the values are levels of two times, prices or limits, and nobody adds them up
        "fr": r"contre \d|passée?s?|passera|passent|au lieu|chacun|chacune|chaque|par jour|par mois|par an"
        r"|par personne|plus de|mètres? de|environ|jusqu à|tarifs?|prix|entrée|moyenne|maximum|minimum|plus que"
        r"|moins que|auparavant|l an dernier"
        r"|contre une? \w+|loin d\w*|en deçà|différence|devant|suivie?s?(?: de)?|derrière|écart",
        "en": r"up from|down from|compared|each|apiece|per|a day|a month|a year earlier|last year|price\w*|tickets?"
        r"|average|up to|more than|less than|ranging|from \S+ to|record|minimum|maximum|earlier"
        r"|against an? \w+|short of|difference|followed by|ahead of|behind",
        "vi": r"so với|mỗi|giá|bình quân|trung bình|tối đa|tối thiểu|năm trước|năm ngoái|tiếp theo|chênh lệch"
        r"|theo sau|từ \S+ (?:lên|đến|xuống)",
    }
)
VOTES = Words(
    {  # shares of one whole
        "fr": r"suffrages|votes?|voix|électeurs|sondés|capital|détien\w+|oui|non|pour|contre|favorables?|opposée?s?"
        r"|répart\w+",
        "en": r"votes?|voters|voted|poll|stake|keeps?|owns?|holds?|favou?r|oppose[sd]?|against|backed|by|split",
        "vi": r"phiếu|cử tri|tán thành|phản đối|cổ phần|nắm giữ|đồng ý|ủng hộ",
    }
)
MOVED = Words(
    {
        "fr": r"hausse|baisse|plus|moins|augment\w+|progress\w+|recul\w*|passée?s?|contre \d|an|dont",
        "en": r"up|down|rise|rose|fell|fall|more|less|than|increas\w+|decreas\w+|declin\w+|growth|grew|from|year"
        r"|of which",
        "vi": r"tăng|giảm|so với|hơn|năm|trong đó",
    }
)
# Behind its own value: a whole that is the first of its peers; in front of it: the largest of them.
MOST_OF = patterns.compile(r"(?:la plupart|l essentiel|majeure partie|the bulk|most of|lion s share|phần lớn)\W[^,;]*")
LEFT = patterns.compile(r"(?<!\w)(?:le|the|phần|số)? ?(?:reste|solde|rest|remainder|remaining|balance|còn lại)\b")
LONE = patterns.compile(r"(?:[,:(]|\b(?:et|and|và|of|d|de|comprising|gồm))[\s(]+(?:une?|an?|one|một) \p{L}")
PEER = patterns.compile(
    r"(?:^|[\s\p{L}])\s?(?:aux?|à|en|dans|pour|chez|from|in|at|for|to|on|ở|tại|cho) [^,;:.]*(?:,| et| and| và)"
)
PERSONS = frozenset(("personne", "person", "people", "người"))
POINTS = frozenset(("point", "điểm", "diem"))
# What makes a value none of its own: "khối 6", "year 6", before it; "deux de moins", "two more than", behind it.
# Behind a total whose parts follow in brackets: "vient de la ville (5 000 euros), du pays (2 800)".
FROM = patterns.compile(r",?\s(?:vien(?:t|nent)|provien(?:t|nent)|comes?|came|is\sfrom|từ|đến\stừ)\b")
LABEL = patterns.compile(
    r"\b(?:khối|lớp|cấp|tổ|kênh|channel|chaîne|quận|khu|loại|nhóm|tầng|số|year|grade|class|level|form|stage|zone|ward|group|groupe|classe"
    r"|niveau|division|league|ligue|catégorie|lot|phase|type|ligne|line) $"
)
CHANGE = patterns.compile(
    r" ?(?:\w+ )?(?:(?:de |en )?(?:plus|moins)|more|fewer|less|extra|up|down|nhiều hơn|ít hơn|hơn)(?: than| qu| que|\b)"
)
JOINT = Words({"fr": r"(?:et|plus)", "en": r"(?:and|plus)", "vi": r"(?:và|cùng)"})
ALL = patterns.compile(r"\b(?:les|ces|the|these|all|cả|số) $")
SOME_OF = patterns.compile(r"\b(?:des|de ces|of the|of these|of its|avec ses|with its|trong số) $")
OF = patterns.compile(r"^\W*(?:sur|of|out of|trong(?: tổng)? số) (?:les |ses |ces |the |its |these |their )?$")
NUMBERED = patterns.compile(r"\b(?:étaient|sont|furent|seront|were|are|was|totals?|có|là) $")  # "ils étaient 312"
SUMMED = patterns.compile(
    r"\b(?:a total of|in all,?|altogether,?|au total,?|en tout,?|total de|tổng cộng(?: có)?,?|tổng số) $"
)
