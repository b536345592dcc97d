"""Number words of French, English and Vietnamese."""

from __future__ import annotations

from collections.abc import Mapping

from lint.annotate.words import keyed
from lint.annotate.words import table as word_table
from lint.record import NamedTuple


class Tables(NamedTuple):
    """`ones` count only before a power or a collective; `joins` may stand between the words of one number."""

    atoms: dict[str, int]
    hundreds: frozenset[str]
    powers: dict[str, int]
    bare: frozenset[str]  # powers that need no count: "mille"
    ones: frozenset[str]
    joins: frozenset[str]
    halves: frozenset[str] = frozenset()  # after a power: "un million et demi", "2 tỷ rưỡi"
    collectives: Mapping[str, int] = {}
    fractions: Mapping[str, int] = {}  # denominators
    units: Mapping[str, int] = {}  # Vietnamese forms after a ten, that mean something else alone
    points: frozenset[str] = frozenset()
    wholes: Mapping[str, str] = {}  # words for a fraction by themselves


def _atoms(words: str, start: int = 0, step: int = 1) -> dict[str, int]:
    return {form: start + step * n for n, forms in enumerate(words.split()) for form in forms.split("/")}


FRENCH = Tables(
    atoms=_atoms("zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    | _atoms("vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante", 20, 10),
    hundreds=frozenset(("cent", "cents")),
    powers={"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 12, "billions": 12},
    bare=frozenset(("mille",)),
    ones=frozenset(("un", "une")),
    joins=frozenset(("et",)),
    halves=frozenset(("demi", "demie")),
    collectives={
        **_atoms("dizaine/dizaines vingtaine trentaine quarantaine cinquantaine soixantaine", 10, 10),
        **keyed({"huitaine": 8, "douzaine|douzaines": 12, "quinzaine": 15}),
        **keyed({"centaine|centaines": 100, "millier|milliers": 1000}),
    },
    fractions={
        **_atoms("tiers quart/quarts cinquième/cinquièmes sixième/sixièmes septième/septièmes", 3),
        **keyed({"huitième|huitièmes": 8, "neuvièmes": 9, "dixième|dixièmes": 10}),
        **keyed({"centième|centièmes": 100, "millième|millièmes": 1000}),
    },
    points=frozenset(("virgule",)),
    wholes={"moitié": "0.5", "demi": "0.5"},
)
ENGLISH = Tables(
    atoms=_atoms(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    )
    | _atoms("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    hundreds=frozenset(("hundred",)),
    powers={"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
    bare=frozenset(),
    ones=frozenset(("a", "an", "one")),
    joins=frozenset(("and",)),
    halves=frozenset(("half",)),
    collectives={"dozen": 12},
    fractions={
        **_atoms("third/thirds quarter/quarters fifth/fifths sixth/sixths seventh/sevenths eighth/eighths", 3),
        **keyed({"ninths": 9, "tenth|tenths": 10, "hundredth|hundredths": 100}),
    },
    points=frozenset(("point",)),
    wholes={"half": "0.5"},
)
VIETNAMESE = Tables(
    atoms=_atoms("không một hai ba bốn năm sáu bảy tám chín mười") | {"bẩy": 7, "mươi": 10},
    hundreds=frozenset(("trăm",)),
    powers={"nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9},
    bare=frozenset(),
    ones=frozenset(("một",)),
    joins=frozenset(("linh", "lẻ")),
    halves=frozenset(("rưỡi",)),
    collectives={"chục": 10, "tá": 12},
    units={"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5},
    points=frozenset(("phẩy",)),
    wholes={"nửa": "0.5"},
)
TABLES = {"fr": FRENCH, "en": ENGLISH, "vi": VIETNAMESE}
STARTS = {
    lang: frozenset({*table.atoms, *table.hundreds, *table.powers, *table.collectives, *table.fractions, *table.wholes})
    - table.ones
    - {"mươi", "không"}
    for lang, table in TABLES.items()
}
# Vietnamese words that are numbers only where what follows, or what stands before, makes them so.
VI_BEFORE = word_table(
    "thứ tháng mùng mồng quý số lớp khóa bậc cấp hạng anh chị ông bà cụ bác mỗi hàng nhiều mấy phần",
)
VI_COUNTED = word_table(
    "người ngày tháng tuần giờ phút tỉnh nước quốc chiếc con cái vụ lần nhóm bên tổ điểm xã huyện phường bộ cuộc",
    "phiên nghị nhà cơ công dự bài trận đội cặp đứa em anh loại tấn mét lô cây quả mươi trăm nghìn ngàn vạn triệu tỷ",
    "tỉ quận tòa ngôi căn hộ tuyến thôn ấp làng tàu thuyền hãng phòng nạn nghi ngư thầy cô bác nghề môn món loài giống",
    "mẫu gói khoản bức tấm tờ quyển cuốn vở phim giếng hồ đập đảo trạm bến ga chợ gian sạp xưởng mỏ",
)
