"""What a measure is said of: words that tell that it is a thing's own, and measures that are none.

"Weighs", "longue de" and "dài" tell that a figure is the size of something; "d'altitude" and "ago" that it is a place
or a time.
"""

from __future__ import annotations

from decimal import Decimal

from lint import frames, patterns
from lint.annotate.words import table
from lint.model import Quantity
from lint.record import NamedTuple

DIMENSIONS = {"mass": ("kg", "kg"), "length": ("m", "m"), "area": ("m2", "m²"), "volume": ("litres", "L"),
              "temperature": ("heat", "°C"), "age": ("years", "year"),
              "speed": ("kmh", "km/h"), "lasting": ("hours", "h"), "people": ("people", ""),
              "power": ("kw", "kW"), "money": ("eur", "EUR")}  # fmt: skip
# What is counted in what holds people, and words of what adds up over time.
PEOPLE = table(
    "personne habitant eleve etudiant passager spectateur convive place siege occupant voyageur ecolier pensionnaire "
    "resident ame lit enfant collegien lyceen musicien people person inhabitant pupil student passenger spectator "
    "seat child soul bed guest player người dân học hành chỗ ghế khán em du giường choriste benevole membre joueur "
    "salarie employe ouvrier patient soldat client exposant festivalier baigneur detenu malade hote marin adherent "
    "licencie member singer chorister musician volunteer employee worker soldier inmate prisoner sailor joueuse "
    "ouvriere salariee etudiante passagere chanteuse thành nhạc cầu công diễn bệnh khách"
)
ADDED = table(
    "weekend week-end matinée trip trips line ligne route service lượt năm ngày tháng tuần mùa hàng tổng an ans année "
    "années jour jours mois semaine semaines saison depuis total cumul year years day days month months week weeks "
    "season since annually daily"
)
# What makes a sum of a price.
SUMS = table(
    "total annually litres tonnes quintal million millions milliard "
    "milliards billion enchères enchère auction auctioned chantier travaux budget commune ville état subvention "
    "amende butin fonds fund grant fine works council state collection collectionneur collector rare record lot lots "
    "exemplaires stock triệu tỷ đấu kinh phạt"
)
GIVEN = table("chaque each every mỗi")
# What is done in days by those who build, not by what they build.
YEARLY = patterns.compile(
    r"\b(?:par|de l['’]|a|an|per|each|every|mỗi|một) ?(?:an|année|mois|year|month|năm|tháng)\b|/(?:an|mois|năm|tháng)\b"
    r"|\b(?:annuel|annual|mensuel|monthly)|\b(?:ans|années|years|months)\b"
)
WORKS = table(
    "réparé réparée réparés réparées remplacé remplacée construit construite rénové rénovée installé installée posé "
    "repaired replaced built rebuilt restored refurbished installed fixed broke panne pannes fois times lần xây sửa "
    "lắp thay hỏng chantier travaux works"
)
# What says that a measure is somebody's or something's own, before it and behind it.
BEFORE = {
    "mass": patterns.compile(
        r"\b(?:p[èe]s\w+|poids|lourde?s?|accuse|accusait|affich\w+|weigh\w*|weights?|scales?|nặng|trọng lượng|cân|"
        r"contien\w+|renferm\w+|contain\w*|chứa)\b"
        r"[^,;:()]{0,28}$"
    ),
    "length": patterns.compile(
        r"\b(?:mesur\w+|long(?:s|ue|ues)?|haute?s?|large?s?|profonde?s?|épais(?:se|ses)?|longueur|hauteur|largeur|"
        r"diamètre|profondeur|envergure|taille|culmin\w+|domin\w+|dress\w+|du haut de|s['’]élèv\w+|height|length|width|"
        r"depth|diameter|wingspan|measur\w+|attei\w+|pouss\w+|mont(?:e|é|ée|ait|era)|fait|runs? to|reach\w*|grows?|"
        r"grew|rose|đạt|dâng|stand(?:s|ing)?|stood|ris(?:es|ing)|towers?|towering|dài|cao|rộng|sâu|dày|"
        r"đường kính|sải cánh)\b[^,;:()]{0,24}$"
    ),
    "area": patterns.compile(
        r"\b(?:superficie|surface|vastes?|étend\w*|couvr\w+|occup\w+|area|cover\w*|spans?|spread\w*|diện tích|rộng|"
        r"trải)\b[^,;:()]{0,28}$"
    ),
    "volume": patterns.compile(
        r"\b(?:conten\w+|contient|contenance|boi\w+|bu|holds?|drank|drinks?|uống|chứa|phát)\b[^,;:()]{0,24}$"
    ),
    "temperature": patterns.compile(r"[^,;:()]{0,40}$"),
    "speed": patterns.compile(r"[^,;:()]{0,40}$"),
    "power": patterns.compile(r"[^,;:()]{0,40}$"),
    "money": patterns.compile(
        r"\b(?:co[ûu]t\w*|prix|tarifs?|vend\w*|vaut|valent|factur\w+|affich\w+|"
        r"lou[eé]\w*|hired?|thuê|(?:est|sont|passe\w*|fixée?s?|proposée?s?) à|"
        r"costs?|pric\w+|sells?|sold for|sold at|fare|fee|charg\w+|goes for|went up to|giá|bán|tốn)\b[^,;:()]{0,28}$"
    ),
    "lasting": patterns.compile(
        r"\b(?:dur(?:e|é|a|ait|ent|era|ée|aient|èrent)|last(?:s|ed|ing)?|took|takes?|taking|comptez|il faut|"
        r"met(?:t\w+)?|mi[st]|repos\w+|"
        r"pren\w+|rests?|étal\w+|prolong\w+|went on|goes on|kéo dài|diễn ra trong|mất|hết)\b[^,;:()]{0,24}$"
    ),
    "people": patterns.compile(
        r"\b(?:compt\w+|accueill\w+|transport\w+|embarqu\w+|emport\w+|conten\w+|contient|abrit\w+|héberg\w+|scolaris\w+|"
        r"peut|peupl\w+|à bord|avec|capacité|reçoit|carr\w+|seats?|holds?|has|have|had|home to|packed|"
        r"hous\w+|with|aboard|takes?|capacity|crammed|chở|có|chứa|sức chứa|nhồi|với)\b[^,;:()]{0,28}$"
    ),
    "age": patterns.compile(
        r"(?<!\by )\b(?:âgée?s?|vieux|vieille|vieilles|aged?|a|ont|avai(?:t|ent)|aura|fêt(?:e|é|era|ait)|is|was|are"
        r"|turn(?:s|ed)|tuổi|được|thọ)\b[^,;:()]{0,10}$"
    ),
}
BEHIND = {
    "length": patterns.compile(
        r"\s?(?:de (?:long|haut|large|longueur|hauteur|largeur|profondeur|fond|diamètre|envergure|taille)\b|"
        r"(?:tall|high|long|wide|deep|thick|across(?! (?:the|an?)\b)|in (?:height|length|diameter|width))\b"
        r"|d['’]épaisseur)"
    ),
    "mass": patterns.compile(
        r"\s?(?:in weight|on the scales|sur la balance|(?:/|mỗi |một )(?:con|quả|trái|củ|chiếc|cái)\b)"
    ),
    "area": patterns.compile(r"\s?de (?:superficie|surface)\b"),
    "volume": patterns.compile(r"(?!)"),
    "temperature": patterns.compile(r""),
    "speed": patterns.compile(r""),
    "lasting": patterns.compile(r"[\s-]long\b"),
    "power": patterns.compile(r""),
    "money": patterns.compile(r" (?:l[ea]|l['’](?!an)|les|the|an?|par|per|each|pièce|mỗi|một|le litre|le kilo)\b"),
    "people": patterns.compile(
        r" ?\p{L}* (?:à bord|aboard|on board|vivent|y vivent|habitent|live|inside|trên (?:tàu|xe|máy bay)|sinh sống)\b"
    ),
    "age": patterns.compile(r"[\s-]?(?:old|tuổi|d['’]âge|of age)\b"),
}
# What a measure is of, if not of the thing, and what tells of kinds and of remains.
LATE = patterns.compile(r"\s(?:de retard|d['’]avance|late|early|ahead|behind|of delays?)\b")
OF_AGE = patterns.compile(r"\s?(?:d['’]âge|of age)\b")
CONTENT = patterns.compile(r"\s?(?:de\b|d['’]|of\b)")
AGO = patterns.compile(r"\s?(?:ago|before|earlier|later|of|plus|auparavant|avant|trước|nay|en arrière|d['’]histoire)\b")
CARVED = table(
    "pierre bronze marbre granit bois statue statues sculpture sculpté masque masques tapisserie fresque mosaïque "
    "dalaï stone marble granite wooden carved carving statuette mask tapestry fresco mosaic dalai"
)
HEIGHT = patterns.compile(
    r"\b(?:haute?s?|hauteur|mont(?:e|ée?|ait|era)|dâng|culmin\w+|domin\w+|surplomb\w+|dress\w+|élèv\w+|tall|high|height|stand\w*|stood|ris\w+|rose|"
    r"tower\w*|taille|mesur\w+|measur\w+|cao|profond\w*|deep|depth|sâu)\b"
)
LENGTHWISE = patterns.compile(r"[\s-]?(?:de (?:long|large)|long|wide|in length|across)\b")
LONG = patterns.compile(r"\b(?:long(?:ue)?s?|larges?|length|width|dài|rộng)\b[^,;:()]{0,16}$")
ALTITUDE = table("altitude elevation")
WEIGHS = patterns.compile(r"\b(?:p[èe]s(?:e|ait|ant|aient|ent)|weigh(?:s|ed|ing)?)\b[^,;:()]{0,16}$")


class Measure(NamedTuple):
    """A measure in the unit of a field, with the words of its sentence before and after it, and whether something says
    that it is a thing's own.
    """

    quantity: Quantity
    field: str
    unit: str
    low: Decimal
    high: Decimal
    before: tuple[str, ...]
    after: tuple[str, ...]
    cued: bool
    light: bool = False
    swift: bool = False  # a time in which something is done
    content: bool = False  # told of what fills the thing: "un colis de 18 kilos de livres"


def dimension_of(quantity: Quantity) -> str:
    """What a quantity may measure of a thing; empty for what none has."""
    if quantity.dimension == "time":
        return "age" if quantity.unit in ("year", "decade", "century") else "lasting"
    if quantity.dimension is None and quantity.unit is None:
        if quantity.noun is not None and quantity.noun.key == "degree":
            return "temperature"
        return "people" if quantity.noun is not None and quantity.noun.key in PEOPLE else ""
    return quantity.dimension if quantity.dimension in DIMENSIONS and quantity.unit else ""


def measure_of(
    quantity: Quantity, dimension: str, field: str, unit: str, low: Decimal, high: Decimal, light: bool = False
) -> Measure | None:
    """A quantity as a measure; None where it says when something was, where it lies or what it is filled with."""
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    start = quantity.approximation_span.start if quantity.approximation_span else quantity.span.start
    lead = block.lower[sentence.start : min(start, quantity.span.start)]
    after = block.lower[quantity.span.end : sentence.end]
    tokens = frames.words(lead)
    if field in ("years", "hours") and (AGO.match(after) or not CARVED.isdisjoint(block.vocabulary)):
        return None
    if field == "hours" and LATE.match(after):
        return None
    if field == "years" and CONTENT.match(after) and not OF_AGE.match(after):
        return None
    if field == "people":
        after = after[quantity.noun.span.end - quantity.span.end :] if quantity.noun else after
        if not ADDED.isdisjoint(tokens) or not ADDED.isdisjoint(frames.words(after)):
            return None
    cued = BEFORE[dimension].search(lead) is not None or BEHIND[dimension].match(after) is not None
    summed = not SUMS.isdisjoint((*tokens, *frames.words(after))) or YEARLY.search(lead + after)
    if field == "eur" and (summed or not cued):
        return None
    cued = cued or quantity.dimension == "age" or (field == "litres" and not GIVEN.isdisjoint(tokens))
    if field == "m" and _placed(lead, tokens, after):
        return None
    compound = after.startswith("-") or "-" in block.text[slice(*quantity.span)]
    within = tokens[-1:] in (("en",), ("in",), ("trong",)) and WORKS.isdisjoint((*tokens, *frames.words(after)))
    linked = compound or within or tokens[-1:] in (("de",), ("d",), ("of",))
    if not cued and field == "hours" and not linked and not after.startswith((" de ", " d", " of ")):
        return None
    content = not cued and field in ("kg", "m2") and CONTENT.match(after) is not None
    if not cued and (field in ("years", "litres", "people") or (content and not linked)):
        return None
    swift = field == "hours" and within
    return Measure(quantity, field, unit, low, high, tokens, frames.words(after), cued, light, swift, content)


def _placed(lead: str, tokens: tuple[str, ...], after: str) -> bool:
    """Whether a length says where something is: "à 1 250 mètres de profondeur", "at an altitude of"."""
    if after.startswith((" above", " au-dessus", " so với", " trên mực")):
        return True
    if lead.endswith(("độ cao ", "độ cao khoảng ", "độ cao hơn ", "độ cao gần ")):
        return True
    if not ALTITUDE.isdisjoint((*tokens[-4:], *frames.words(after[:24]))):
        return True
    return tokens[-1:] in (("à",), ("at",)) and not HEIGHT.search(lead[-40:])


def weighs(quantity: Quantity) -> bool:
    start = quantity.approximation_span.start if quantity.approximation_span else quantity.span.start
    return WEIGHS.search(quantity.block.lower, max(0, start - 40), min(start, quantity.span.start)) is not None


def upright(quantity: Quantity) -> bool:
    """Whether a length is said to be a height."""
    start, end = quantity.span
    text = quantity.block.lower
    lengthwise = LENGTHWISE.match(text, end) or LONG.search(text, max(0, start - 40), start)
    return not lengthwise and HEIGHT.search(text, max(0, start - 40), end + 16) is not None
