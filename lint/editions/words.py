"""Words of events and of their order, for the ranks of editions."""

from __future__ import annotations

from lint import patterns
from lint.annotate.words import table
from lint.model import Role

EDITIONS = frozenset(
    (
        "edition",
        "millesime",
        "running",
        "staging",
        "outing",
        "instalment",
        "installment",
        "mouture",
        "cuvee",
        "rendez-vou",
    )
)
EVENTS = table(
    "dialogue congres sommet festival tour foire salon conference forum assemblee championnat biennale triennale",
    "session plenum exposition concours marathon course coupe jeu fete ceremonie colloque symposium carnaval",
    "trophee prix rallye regate open nuit convention reunion rencontre semaine journee mondial marche bourse",
    "brocante fair summit congress show assembly championship biennial exhibition competition contest race cup",
    "game ceremony carnival regatta meeting expo award assizes assise olympiade rally derby tournament tournoi",
    "gala đại hội liên giải lễ kỳ phiên diễn đối cuộc triển chợ ngày tuần",
)
NEVER = table(
    "siecle century place rang arrondissement etage minute jour annee mois heure fois anniversaire anniversary",
    "year day month floor time quarter trimestre semestre degre regiment division bataillon journee manche set",
    "match tir but street avenue rue dan personne person half hole lap stage etape chapitre chapter amendement",
    "amendment republique republic legislature parliament president roi king pope pape enfant child grade classe",
    "class round tour spot birthday seed hour thế tuổi ngày tháng năm quý lớp khóa khoá cấp tầng hạng vị",
) - {"tour", "journee"}
# Words that part two editions, near the rank of either: of the one before, of the next one, of any other.
EARLIER = {
    "fr": (
        *("précéden", "dernier", "dernière", "passé", "antérieur", "veille", "première fois", "après", "depuis"),
        *("succèd", "contre", "annulé", "historique"),
    ),
    "en": ("previous", "last", "earlier", "ago", "past", "after", "since", "cancelled", "canceled", "compared"),
    "vi": ("trước", "năm ngoái", "vừa qua", "từ"),
}
LATER = {
    "fr": ("prochain", "suivant", "futur", "a suivi", "à venir", "avant", "puis"),
    "en": ("next", "following", "follows", "future", "later", "upcoming", "before", "then"),
    "vi": ("tới", "kế", "sắp"),
}
ELSE = {"fr": ("reporté", "créé"), "en": ("postponed",), "vi": ("sau", "đến", "hoãn", "kỳ này")}
ORDER = {each: (*EARLIER[each], *LATER[each], *ELSE[each]) for each in ELSE}
FUTURE = {
    "fr": ("est prévu", "se tiendra", "aura lieu", "sera org", "ira "),
    "en": ("will be h", "is due", "is sched", "will take", "is planned"),
    "vi": ("sẽ diễn", "sẽ họp", "sẽ tổ", "dự kiến"),
}
YEARLY = {
    "fr": ("annuel", "chaque année", "tous les ans", "édition"),
    "en": ("annual", "every year", "yearly", "edition"),
    "vi": ("hằng năm", "hàng năm", "thường niên", "mỗi năm"),
}


SINCE = (" depuis ", " since ", " từ ", " từ năm ")  # "une dotation inchangée depuis 2019"
# Before the year in which an event began, which is that of no later edition.
BEGUN = patterns.compile(
    r"\b(?:créée?s?|née?s?|fondée?s?|lancée?s?|instituée?s?|imaginée?s?|inaugurée?s?|initiée?s?|founded|launched|created"
    r"|started|established|begun|began|born|conceived|thành lập|ra đời|khởi xướng|sáng lập)\b[^,;.:()]*$"
)
COMPARED = patterns.compile(
    r"\b(?:than|against|compared|versus|up from|down from|contre|qu['’]en|que (?:lors|pour|l['’])|par rapport|so với"
    r"|hơn)\b"
)
PLAIN_TIMES = frozenset(("semaine", "week", "journee", "nuit", "tuần", "ngày"))
VI_TERMS = ("học kỳ", "nhiệm kỳ", "chu kỳ", "thời kỳ", "thai kỳ", "định kỳ", "hoa kỳ", "thế kỳ")
VI_EVENTS = (
    *(
        "đại hội",
        "hội nghị",
        "liên hoan",
        "giải",
        "lễ hội",
        "diễn đàn",
        "đối thoại",
        "cuộc thi",
        "triển lãm",
        "hội chợ",
    ),
    *("phiên", "kỳ họp", "khóa họp", "cuộc họp", "hội thảo", "festival", "tuần lễ", "ngày hội", "hội thi", "hội báo"),
    *("phiên họp", "tọa đàm", "gặp gỡ", "marathon", "hội sách", "hội hoa", "hội xuân", "hội diễn", "hội thao"),
    *("trại sáng tác", "giao lưu", "chương trình", "sự kiện", "trại hè", "cuộc đua", "hội trại"),
)
SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE))
STOP = patterns.compile(r"[,.;:()«»“”\"–—]")
IDLE = ("annual", "annuel", "intern", "nation", "world", "mondia")
