"""Words of changes, of the levels before and after one, and of what is no change."""

from __future__ import annotations

from lint import patterns
from lint.reckoning.values import Words

ARTICLES = r"(?: (?:les?|la|l|the|some|quelque|seulement|only|just|mức|chỉ|about|environ|khoảng|gần))* ?$"
UP = Words(
    {
        "fr": r"hausse|haute|progress\w+|augment\w+|croissance|cr[ûo]i\w+|accr\w+|bond\w*|envol\w*|gagn\w+|gain"
        r"|grimp\w+|de plus|plus|supérieure?s?|supplémentaires?|mieux|s?urcro[îi]t|flamb\w+|majoration|renchéri\w+"
        r"|dépass\w+|amélior\w+|explos\w+|redress\w+|rebond\w*|élev\w+|surcoût|doubl\w+|tripl\w+|quadrupl\w+",
        "en": r"up|ris(?:e|es|en|ing)|rose|increas\w+|gr(?:ew|ow\w*)|growth|gain\w*|jump\w*|climb\w*|surg\w+|more"
        r"|higher|above|soar\w*|improv\w+|boost\w*|leap\w*|leapt|swell\w*|advanc\w+|expan\w+|extra|better|over"
        r"|doubl\w+|tripl\w+",
        "vi": r"tăng|cao hơn|nhiều hơn|vượt|hơn|thêm|gấp",
    }
)
DOWN = Words(
    {
        "fr": r"baiss\w+|recul\w*|chut\w+|diminu\w+|repli\w*|réduction|rédui\w+|tomb\w+|perte|perd\w*|moins"
        r"|inférieure?s?|décrois\w+|décru\w*|dégringol\w+|effondr\w+|contract\w+|plong\w+|fléch\w+|rétréci\w*"
        r"|fond\w*|moindre|rabais|cédé|ralenti\w+|abaiss\w+|raccourci\w*|amput\w+|érosion",
        "en": r"down|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|lower\w*|less|fewer|below|slump\w*|slid\w*|slip\w*|lost"
        r"|loss|cut|shr[aiu]nk\w*|plung\w+|reduc\w+|tumbl\w+|dip\w*|eas\w+|shorter|sank|sink\w*|contract\w+|halv\w+",
        "vi": r"giảm|thấp hơn|ít hơn|kém|hạ|sụt|mất",
    }
)
# Right before the level that was, and somewhere behind it or in its clause before it; `TO` before the one that is now.
OLD_BEFORE = Words(
    {
        "fr": r"contre|par rapport (?:à|aux?)|après|face (?:à|aux?)|au lieu d\w*|qu[e ]|que les?|depuis|sur les"
        r"|de|d|des|du|aux?|(?:cotait|valait|était|étaient|avait|avaient|comptait|s élevait|atteignait|estimée?"
        r"|prévue?|fixée?)(?: \w+){0,4}",
        "en": r"from|against|compared (?:with|to)|versus|vs\.?|than|after|on|below|above|was|were|had been"
        r"|estimated at|(?:from|on|the) last (?:year|season|month|week) s|previous|instead of",
        "vi": r"so với|từ|hơn|mức|chỉ|chỉ có|trước đó",
    },
    ARTICLES,
)
OLD_AFTER = Words(
    {
        "fr": r"\w+ (?:ans?|années?|mois|jours?|semaines?) (?:plus tôt|auparavant|avant)|l année (?:précédente|d avant)"
        r"|\w+ (?:précédente?|d avant)|la veille"
        r"|(?:sur|à|pendant|durant) la même (?:période|date|époque)"
        r"|auparavant|précédemment|au départ|initial\w+|jusqu ici|jusqu alors|cotait|valait|comptait",
        "en": r"\w+ (?:years?|months?|weeks?|days?|season) (?:earlier|ago|before)"
        r"|previous\w*"
        r"|(?:in )?the same (?:period|months?|weeks?|quarter|time)|the year before"
        r"|initially|originally|earlier|used to|once",
        "vi": r"(?:năm|mùa|tháng|tuần|quý|vụ) trước|cùng kỳ|trước đó",
    }
)
LAST = Words(  # mostly of what was, but a story of January tells what is so
    {
        "fr": r"(?:avait|avaient) \w+(?:é|i|u|is|it)|l an (?:dernier|passé)|\w+ (?:dernière?|passée?)",
        "en": r"had \w+|last (?:year|season|month|week|time|spring|summer|autumn|winter)",
        "vi": r"(?:năm|mùa|tháng|tuần|quý|vụ) ngoái",
    }
)
TO = Words(
    {
        "fr": r"à|au|aux|jusqu à|jusqu aux?|désormais|maintenant|aujourd hui",
        "en": r"to|now",
        "vi": r"lên|xuống|còn|đến|tới|nay|lên đến|lên tới|xuống còn",
    },
    ARTICLES,
)
SOME = Words(
    {
        "fr": r"^ ?(?:des? |du |d )(?!plus|moins|mieux|hausse|baisse|plus)|^ ?(?:sont|ont|des)\b",
        "en": r"^ ?(?:of|were|are|stake|interest|owned)\b",
        "vi": r"^ ?(?:trong|số|tổng|dân)\b",
    },
    "",
    "",
)
ELSE = Words(
    {
        "fr": r"objectif|prévision|moyenne|inflation|attendu|chacun|hors|sauf|intérêts?|tva|taux|dont"
        r"|en séance|sur la séance|avant de \w+r",
        "en": r"target|forecast|expected|average|inflation|each|excluding|interest|rate|of which"
        r"|on the day|as (?:low|high) as|before \w+ing",
        "vi": r"kế hoạch|mục tiêu|bình quân|lãi suất|trung bình|trong đó",
    }
)
VAGUE = Words(
    {
        "fr": r"plus de|moins de|plus des|moins des|au moins|au plus",
        "en": r"more than|less than|fewer than|over|at least|at most|up to",
        "vi": r"hơn|trên|ít nhất|không quá|(?:hơn|với) mức",
    },
    r" ?$",
)
FOLD = Words({"fr": r"fois", "en": r"times|fold", "vi": r"lần"})
POINT = patterns.compile(r" ?(?:points?|điểm|pp)\b")
TIMES = frozenset(("fois", "time", "lần"))
# What a claim leads to: "rose 5% to 210".
TARGET = patterns.compile(r",? ?(?:to|at|à|lên|xuống|còn|pour atteindre)(?: (?:about|some|environ|khoảng))? ?[€$£]?$")
RANGE = patterns.compile(r"(?:^|\W)(?:entre|between|environ|about|around)(?: (?:les|the|\p{L}{1,2}))? ?[€$£]?$")
YEAR = patterns.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# What takes up the sentence before: at its start, or with a pointing word right before the claim.
LEANING = patterns.compile(
    r"(?:soit|c est|cela|ils?|elles?|leurs?|une?|that|this|it|its|they|these|a|an|tức|đây|như vậy|ce|cette|cet|mức)\b"
)
POINTING = patterns.compile(
    r"(?<!\w)(?:ce|cette|cet|this|that|which (?:is|makes|represents|means)|soit|mức|donc|ainsi|thus"
    r"|therefore|vậy)(?: \w+){0,3} ?(?:d |d une? |de )?$|(?:^les|\bthe) $"
    r"|^(?:the|la|le|l) (?:increase|rise|fall|drop|decline|gain|loss|jump|hausse|baisse|recul|progression|perte|chute"
    r"|augmentation|diminution),? (?:of|de|d|which is|soit) $"
)
MOVING = patterns.compile(  # a percentage that is a change itself
    r"(?:hausse|baisse|progression|recul|repli|croissance|(?:rise|increase|growth|fall|drop|decline)) (?:de|d|of) $"
    r"|(?:^|\W)(?:up|down|tăng|giảm) $"
)
