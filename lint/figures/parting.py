"""Words that part a figure from others of its kind: comparison, an update, a part, another time or place."""

from __future__ import annotations

import re

from lint import patterns
from lint.annotate.words import WORD
from lint.figures.claims import NEAR
from lint.model import Quantity

CUT = re.compile(r"[,;:()«»“”\"—–!?]")
EARLIER = "earlier"
HELD = "held"
COMING = "coming"
APART = frozenset((EARLIER, HELD, COMING, "of"))  # what no slip outweighs
PHRASE = 5  # words behind a figure that may belong to what it counts
BEFORE = {"fr": 4, "en": 3, "vi": 5}  # words before a figure that may part it from others


def _words(listed: str) -> tuple[str, ...]:
    """Phrases to be found between blanks; one that ends with ~ may go on."""
    return tuple(f" {phrase[:-1]}" if phrase[-1] == "~" else f" {phrase} " for phrase in listed.split(","))


def _opening(listed: str) -> tuple[str, ...]:
    """Phrases that what follows a figure may begin with."""
    return tuple(listed.split(","))


# Words before a figure that part it from what was told before.
PARTING = {
    "fr": _words(
        "contre,dont,parmi,après,depuis,avant,portant,portent,au lieu~,"
        "chaque,encore,autres,supérieur~,inférieur~,plus que,moins que,"
        "objectif~,vise~,prévoyait~,initial~,moyen~,moyenne~,jusqu,record,par rapport~,comparé~,précéden~,espér~,"
        "majorité~,requis~,seuil~,quorum~,nécessaire~,prévoi~,prévu~,souhait~,au départ~,d abord~,estim~,semblable~,"
        "similaire~,restant~,reste,restent,ajout~,évalu~,"
        "suppl~,peut,peuvent,pouvait,capacité,homologué,maximum,propre,rival~,concurrent~,seulement,qu à"
    ),
    "en": _words(
        "compared~,versus~,against,including,among,of whom,after,since,before,from,than,"
        "each,another,other,further,additional,target~,initial~,original~,average~,estimate~,"
        "earlier,every,previous~,last year~,record,remaining,by,out of,expected,valued,forecast~,had been,plus,"
        "hoped,asked for,similar,can,could,capacity,maximum,own,rival~,only"
    ),
    "vi": _words(
        "so với,trong đó,trong số,sau,trước,từ,thêm,mỗi,mục tiêu,ban đầu,trung bình,bình quân,dự kiến,"
        "định giá,quá bán,ngưỡng,cần,dự báo,còn lại,kỷ lục,thay vì,khác,riêng,gấp,kém,hơn,tương tự,có thể,sức chứa,chỉ"
    ),
}
# Words of rise and fall before a figure.
MOVING = {
    "fr": _words(
        "hausse,baisse,progress~,recul~,augment~,diminu~,passe,passent,passer,passait,passant,passé,passée,passés,"
        "passées,porté,portée,portés,portées,ramené~,tomb~,chut~,monte,montent,monté,montée,montés,montées,grimp~,bondi~"
    ),
    "en": _words("rose,fell,increase~,decrease~,drop~,rising,rise~,fall~,climb~,jump~,grew,grow~,slump~,declin~"),
    "vi": _words("tăng,giảm,nâng,hạ"),
}
# Words right behind a figure that do the same.
PARTED = {
    "fr": _opening(
        "de plus,de moins,autres,supplémentaires,plus tôt,auparavant,l an dernier,l an passé,par an,par mois,"
        "par jour,par ,chacun,chaque,en moyenne,avant,un an,il y a,la veille,précédemment,l année dernière,"
        "l année précédente,nouveaux,nouvelles,restant,d entre,la semaine dernière,plus tard,sur "
    ),
    "en": _opening(
        "more,fewer,less,other,earlier,a year,per ,each,last year,the year before,a month,a day,previously,ago,"
        "the previous,the day before,later,on average,additional,out of,of them,last week,higher,lower"
    ),
    "vi": _opening(
        "nữa,khác,mỗi,so với,trước đó,năm ngoái,năm trước,còn lại,một năm,một ngày,trong số,hôm trước,rút còn,"
        "xuống còn,lên"
    ),
}
# Nouns of rise and fall that a figure stands before: "the 45% fall".
MOVEMENTS = _opening(
    "fall,drop,decline,decrease,slump,plunge,rise,increase,jump,surge,gain,growth,climb,hike,cut in,reduction"
)
# Words anywhere before a figure, in its sentence, that make it an earlier one; and of what is still to come, behind it.
FORMER = {
    "fr": _words(
        "provisoire,premier bilan,d abord,dans un premier temps,initialement,précéden~,autre,semblable~,"
        "similaire~,à l aller,match aller,au retour,la veille,voisin~,rival~,"
        "concurrent~,réplique~,le cap,la barre,le seuil"
    ),
    "en": _words(
        "aftershock~,provisional,first said,had first,initially,at first,originally,first count,earlier,previous~,"
        "another,former,similar,first leg,second leg,the other,last one,neighbouring,neighboring,next door,rival~,"
        "the mark,the threshold,milestone~"
    ),
    "vi": _words(
        "dư chấn,ban đầu,lúc đầu,trước đó,sơ bộ,lượt đi,lượt về,khác,hôm trước,bên cạnh,lân cận,láng giềng,mốc,ngưỡng"
    ),
}
# Words that make it another one where a sentence opens with them: "L'ancien pont, long de 310 mètres".
REPLACED = {
    "fr": ("ancien", "ancienne", "anciens", "anciennes", "vieux", "vieille"),
    "en": ("old", "former"),
    "vi": ("cũ",),
}
# Words that make it what a thing can hold, and not what it held.
CAPACITY = {
    "fr": _words("peut,peuvent,capacité,homologué,homologuée,emploie,emploient,employait"),
    "en": _words("can,could,capacity,holds up to,employs,employ,employed"),
    "vi": _words("có thể,sức chứa"),
}
ROOM = frozenset(("place", "seat", "lit", "bed", "chỗ", "giường"))
ROOMY = frozenset((" capacité ", " capacity ", " sức chứa "))
EXPECTED = {
    "fr": _words("attendu~,prévu~,espéré~,visé~"),
    "en": _words("expected,planned,hoped,forecast"),
    "vi": _words("dự kiến,mục tiêu"),
}
# Words in the phrase of a figure that make it that of another place.
NEXT_DOOR = {
    "fr": _words("voisin~,d à côté,d en face"),
    "en": _words("nearby,neighbouring,neighboring,next door"),
    "vi": _words("bên cạnh,lân cận,láng giềng,gần đó"),
}
# What follows the number of a part: "208 des 630 sièges".
OF_ALL = {"fr": ("des ", "d entre", "sur "), "en": ("of the ", "of them", "out of"), "vi": ("trong số", "trên tổng")}
# Words beside a figure that make it a part of those told before: "les deux derniers mariages", "the last two".
SOME = {
    "fr": (r"\bautres $", r" (?:tout )?(?:derni|premi|seul|autre|restant|prochain|second)\p{L}*(?!\p{L})"),
    "en": (r"\b(?:last|first|next|other|remaining|final|only|middle|latest|closing|opening) $", r" others?\b"),
    "vi": (r"(?!)", r"(?: [^\s,;:.()]+){0,2} (?:cuối|đầu|sau cùng|kế tiếp|tiếp theo|còn lại|khác)(?!\p{L})"),
}
PARTS = {
    "fr": (" sur ces ", " sur les ", " parmi ", " d entre ", " dont ", " seul ", " seule "),
    "en": (" among ", " including ", " alone "),
    "vi": (" trong số ", " trong đó ", " riêng "),
}
OF_THEM = (
    r"^ (?:out )?of th(?:e|ese|ose) "
    r"| of th(?:e|ese|ose) (?:\d|two|three|four|five|six|seven|eight|nine|ten|dead|\w+ed )"
)
PLUPERFECT = {
    "fr": r"(?<! qui)(?<! dont) (?:avait|avaient|était|étaient) (?:déjà |été )*"
    r"(?!jamais |pas |plus )\w+(?:é|ée|és|ées|i|is|it|u|ue|us|t|ert)s? (?:\S+ ){0,4}$",
    "en": r"(?<! who)(?<! which) had (?:already |been )*\w+(?:ed|t|n|k|d|g|w|de) (?:\S+ ){0,4}$",
    "vi": r" từng (?:\S+ ){0,6}$",
}


def _of_them(ahead: str, language: str) -> bool:
    """Whether English words before a figure make it one of several: "Of the 43 injured, #", "Of the crew, #"."""
    return language == "en" and patterns.compile(OF_THEM).search(ahead) is not None


def _is_room(quantity: Quantity) -> bool:
    """Whether a figure is of places, which are what a thing can hold and nothing else."""
    return quantity.noun is not None and quantity.noun.key in ROOM


def parting(ahead: str, after: str, quantity: Quantity, language: str) -> frozenset[str]:
    """What sets a figure apart. Words of rise and fall count as one: "recule à 7,1 %", "est tombé à 7,1 %"."""
    words = CUT.split(ahead[-NEAR:])[-1].split()
    last = f" {' '.join(words[-BEFORE[language] :])} ".replace(" cắt giảm ", " cắt ")
    told = f" {' '.join(WORD.findall(ahead))} "
    behind = f" {CUT.split(after)[0].strip()} "
    found = {word for word in PARTING[language] if word in last}
    found.update(word for word in PARTED[language] if behind.startswith(word, 1))
    if any(word in last for word in MOVING[language]) or (language == "en" and behind.startswith(MOVEMENTS, 1)):
        found.add("moved")
    if (
        any(word in ahead for word in PARTS[language])
        or _of_them(ahead, language)
        or (quantity.unit is None and quantity.noun is None and behind.startswith(OF_ALL[language], 1))
    ):
        found.add("of")
    before, beside = SOME[language]
    if quantity.unit is None and (
        patterns.compile(before).search(ahead) or patterns.compile(beside).match(f" {after.lstrip()}")
    ):
        found.add("of")
    if any(word in behind for word in EXPECTED[language]):
        found.add(COMING)
    named = f" {' '.join(behind.split()[:PHRASE])} "
    if any(word in named for word in NEXT_DOOR[language]):
        found.add(EARLIER)
    if not set(REPLACED[language]).isdisjoint(ahead.split()[:3]):
        found.add(EARLIER)
    if not _is_room(quantity) and any(word in told for word in CAPACITY[language]):
        found |= {EARLIER, HELD}
    if _is_room(quantity):
        found -= ROOMY
    if patterns.compile(PLUPERFECT[language]).search(ahead) or any(word in told for word in FORMER[language]):
        found.add(EARLIER)
    return frozenset(found)
