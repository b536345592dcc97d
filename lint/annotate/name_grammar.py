"""The words that the search for names needs, a table a language."""

from __future__ import annotations

from lint.record import NamedTuple

BLANKS = (" ", "\u00a0", "\u202f", "\n")
PARTICLES = (
    *("von", "van", "der", "den", "del", "della", "di", "da", "dos", "das", "bin", "ben", "ibn"),
    "e",  # "Correia e Silva"
    *("von der", "van der", "van den", "van de", "de los", "de las"),
)


class NameGrammar(NamedTuple):
    """`joiners` may stand between two words of a name; `openers` open sentences and no names; `never` are capitalised
    by the spelling alone (months and weekdays in English); `elisions` lose their vowel before a name; a name has
    `least` words at least."""

    joiners: frozenset[str]
    openers: frozenset[str]
    never: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    least: int = 1


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(text.split())


# Family names of which most Vietnamese names, with or without accents, begin.
FAMILIES = words(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong doan luong dinh trinh mai to ha "
    "cao chau thai ta tong quach luu phung vuong kieu tu hua nghiem thach lam giang tang dao khuat chu bach ton trieu "
    "lo sung vang giang lau ban lu vi nong be quan ca quach ung ngan hu lang cam dam mac uong nghi khong tiet ninh "
    "doi khuong kpa ksor siu nay rmah"
)


def _joiners(*others: str) -> frozenset[str]:
    between = [f" {particle} " for particle in PARTICLES]
    return frozenset([*BLANKS, ". ", ".\u00a0", ".", ".-", " al-", " el-", *between, *others])


GRAMMARS = {
    "fr": NameGrammar(
        joiners=_joiners(" de ", " du ", " des ", " de la ", " de l'", " de l’", " d'", " d’", " y "),
        openers=words(
            "à a au aux ainsi alors après aucun aucune aujourd'hui aussi autant autre autres avant avec c'est ça car "
            "ce ceci cela celle celui cependant certains certaines ces cet cette ceux chaque chez ci combien comme "
            "comment contre côté d'abord dans de deux depuis dernier dernière des dès désormais devant donc dont du "
            "durant elle elles en enfin ensuite entre est et eux face faute grâce hier hors ici il ils jamais je "
            "jusqu'à jusque l'un la là le les leur leurs loin lors lorsque lui maintenant mais malgré même mes moins "
            "mon n'est né née ne ni non nos notre nous on or ou où outre par parce parmi pas pendant peu peut photo "
            "plus plusieurs pour pourquoi pourtant près presque puis puisque quand quant quatre que quel quelle "
            "quelles quels quelque quelques qui quoi reçu sa sans sauf se selon ses seul seule si sinon six soit son "
            "sous suite suivant sur surtout tandis tant tel telle tous tout toute toutes toutefois trois très trop un "
            "une vers via visite voici voilà vos votre vous vue y il était étaient ont sont oui ma ta te tu me dit"
        ),
        elisions=words("l d j s t c n qu jusqu lorsqu puisqu quelqu"),
    ),
    "en": NameGrammar(
        joiners=_joiners(" of ", " of the ", " de ", " de la ", " du "),
        openers=words(
            "a about above according across after again against all almost along already also although always am "
            "among an and another any are as at away back be because been before being below between both but by "
            "can could despite did do does during each earlier either else even ever every few finally first "
            "following for former from further had has have he her here hers his how however i if in indeed "
            "inside instead into is it its just last later less like many may maybe me meanwhile might more most "
            "much must my near neither never new next no nor not nothing now of off on once one only or other "
            "others our out outside over perhaps photo rather said second several she should since so some soon "
            "still such than thanks that the their them then there these they this those though three through "
            "thus to today together tomorrow too two under unless until up upon us very was we were what when "
            "where whether which while who whose why will with within without would yesterday yet you your read"
        ),
        never=words(
            "January February March April May June July August September October November December "
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Fridays Saturdays Sundays"
        ),
    ),
    "vi": NameGrammar(
        joiners=frozenset([*BLANKS, " al-", " el-", " bin ", " von ", " van ", ". ", "."]),
        openers=words(
            "theo tại trong trước sau khi với và là các những một hai ba bốn năm sáu bảy tám chín mười cùng của "
            "cho để do từ đến về trên dưới ngoài ngày sáng chiều trưa tối đêm hôm nay mai qua tuy nhiên nhưng bởi "
            "vì nếu thì mà đó này đây kể riêng còn cả mỗi mọi nhiều ít hiện đang đã sẽ được bị có không chưa phải "
            "cũng vẫn như ảnh ông bà anh chị em cô chú bác cụ đồng thời bên cạnh việc người đại tham dự nhân dịp "
            "gần đây ngay chính tiếp thứ đầu cuối sở dĩ dù mặc tỉnh huyện quận xã phường sông đảo vùng nước công"
        ),
        least=2,
    ),
}
