"""Words as letters, one a word, for the checks that do sums on the sentences that hold figures.

"passés de 8 à 10 milliards, soit une hausse de 15 %" is "vfQtQ,s1ufP" and "rose 15% from 8 to 10 billion" is "uPfQtQ":
a pattern on letters spares the grammar the languages. Punctuation stands for itself. Figures are

    Q  a count or a measure     P  percent      O  points
    R  a range of two           T  a duration or an age     H  a fraction

and words

    u  up            f  from       o  of          s  that is        z  total        F  times
    d  down          t  to         k  than        U  or             r  remaining    h  half, third
    v  some change   a  against    K  on          i  including      q  per          x  doubled
    m  more          b  by         p  out of      G  of them        j  average      X  multiplied
    l  less          e  and        I  in          g  consisting of  V  votes        D  divided
    1  one           y  a year     n  other digits                  M  breakdown    N  a name
    c  what makes figures incomparable            w  any other word
"""

from __future__ import annotations

from functools import cache, lru_cache

# Words by letter. A word that ends with ~ stands for all its inflections (see ENDINGS); a comma parts phrases.
WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "u": "augment~,creus~,progress~,grimp~,mont~,remont~,gagn~,envol~,flamb~,gonfl~,major~,relevé,relevée,relevés,"
        "relevées,relever,rehauss~,hauss~,explos~,redress~,bond,bonds,bondi,bondit,bondir,bondissant,bondissent,"
        "rebond,rebonds,rebondi,rebondit,rebondir,rebondissant,grossi,grossit,croît,croître,crû,croissant,croissent,"
        "accru,accrue,accrus,accrues,accroît,accroître,accroissant,accroissement,hausse,hausses,augmentation,"
        "augmentations,progression,progressions,croissance,envolée,flambée,poussée,gain,gains,relèvement,majoration,"
        "surcoût,surcroît,"
        "essor,remontée,élévation,explosion,élargi,alourdi,alourdie,alourdit,"
        "renchéri,renchérit,renchérissement,revaloris~,revalorisation,regain,sursaut,gonflement,accélér~",
        "d": "diminu~,baiss~,chut~,recul~,tomb~,retomb~,dégringol~,plong~,repli~,contract~,régress~,abaiss~,"
        "effondr~,fondu,fondre,écroul~,raboté,tass~,rabaiss~,fléchi,fléchit,fléchir,ralenti,ralentit,ralentir,ralentissement,"
        "réduit,réduite,réduits,réduites,réduire,réduisant,réduisent,décru,décroît,décroître,descend,descendu,"
        "descendue,descendus,descendre,descendant,redescend,redescendu,redescendre,perd,perdu,perdre,perdant,"
        "perdent,diminution,diminutions,baisse,baisses,recul,reculs,chute,chutes,réduction,réductions,repli,replis,"
        "contraction,effondrement,décrue,fléchissement,tassement,plongeon,déclin,érosion,régression,abaissement,"
        "dégringolade,décélération,rétréci,amputé,amputée,déviss~,effrit~,effritement,amenuis~,"
        "amenuisement,décroissance,affaissement,amoindri,amoindrie,amoindrit,"
        "minor~,raréfi~,rogn~",
        "v": "pass~,évolu~,ramen~,ramèn~,port~,repass~,fluctu~,revenu,revenue,revenus,revenues",
        "f": "de,d",
        "o": "des,du",
        "t": "à,au,aux,vers,atteint,atteignant,atteindre,atteignent,atteignait,atteints,atteinte",
        "a": "contre,versus,vs,comparé à,comparée à,comparés à,comparées à,comparé aux,comparée aux,par rapport à,"
        "par rapport au,par rapport aux,au lieu de,au lieu des,au lieu d,en regard de,à comparer à,à comparer aux",
        "k": "que,qu",
        "m": "dépass~,excéd~,excèd~,surpass~,plus,davantage,de mieux,supérieur,supérieure,supérieurs,supérieures",
        "l": "moins,inférieur,inférieure,inférieurs,inférieures",
        "s": "soit,autrement dit,c est à dire,l équivalent de,l équivalent d,équivalant à,équivalent à,équivaut à,"
        "ce qui équivaut à,ce qui représente,ce qui correspond à,ce qui constitue,ce qui fait,ou encore",
        "U": "ou",
        "i": "dont,parmi lesquels,parmi lesquelles,parmi eux,parmi elles,au nombre desquels,au nombre desquelles",
        "G": "d entre eux,d entre elles",
        "g": "composé de,composée de,comprenant,comprend,comprennent,à savoir,réparti,répartie,répartis,réparties,"
        "se décompose,se décomposant,se décomposent,se compose de,se composent de,"
        "se composait de,se répartissent,se répartissant,se répartit,réparti entre,répartie entre,répartis entre,"
        "se partage entre,se partagent entre,partagé entre,partagée entre,se divise en,se divisent en",
        "e": "et,ainsi que,puis,auxquels s ajoutent,auxquelles s ajoutent,auxquels il faut ajouter",
        "p": "sur,parmi",
        "I": "dans,en",
        "z": "total,totale,totaux,totalisant,totalisent,totalise,au total,en tout,en compte,"
        "en comptent,en totalise,en rapporte,en remporte,en décroche,en réunit,en aligne,en possède,"
        "cumulé,cumulés,cumulées",
        "q": "par,chacun,chacune,chaque,l unité,pièce,par tête",
        "j": "moyen,moyenne,moyens,moyennes,en moyenne",
        "x": "doubl~,tripl~,quadrupl~,quintupl~,sextupl~,décupl~,doublement,triplement,quadruplement",
        "X": "multipli~",
        "D": "divis~",
        "F": "fois",
        "h": "moitié,tiers,quart,cinquième,dixième",
        "r": "autres,autre,restants,restantes,restant,restante,reste,derniers,dernières",
        "c": "constant,constants,constante,constantes,comparable,comparables,organique,organiques,cvs,volume,"
        "annualisé,annualisée,annualisés,corrigé,corrigée,corrigés,corrigées,réels,réelles,hors inflation,pondéré,"
        "pondérée,ajusté,ajustée,ajustés,ajustées,proforma,pro forma,retraité,retraitée",
        "V": "suffrages,suffrage,voix,votes,vote,bulletins",
        "M": "mix,répartition,répartit,ventilation,composition,se partagent,décomposition",
        "1": "un,une",
        "w": "montant,montants,gagnant,gagnants",
        "": "le,la,les,l,ce,cet,cette,ces,son,sa,ses,leur,leurs,s,se,n,ne",
    },
    "en": {
        "u": "rise,rises,rose,risen,rising,increase,increases,increased,increasing,grow,grows,grew,grown,growing,"
        "growth,climb,climbs,climbed,climbing,jump,jumps,jumped,jumping,soar,soars,soared,soaring,surge,surges,"
        "surged,surging,leap,leaps,leapt,leaped,gain,gains,gained,gaining,up,swell,swelled,swollen,expand,expands,"
        "expanded,expanding,expansion,advance,advances,advanced,rebound,rebounds,rebounded,spike,spiked,skyrocketed,"
        "ballooned,hike,hikes,hiked,raise,raises,raised,raising,boost,boosted,lifted,uptick,upturn,edged up,"
        "higher,widened,widens,widening,boomed,booming,rally,rallied,rallies,rallying,upswing,upsurge,"
        "rocketed,rocketing,mushroomed,escalated,uplift,rebounding,overrun,"
        "spiking,shot up",
        "d": "fall,falls,fell,fallen,falling,drop,drops,dropped,dropping,decline,declines,declined,declining,"
        "decrease,decreases,decreased,decreasing,slump,slumps,slumped,plunge,plunges,plunged,plunging,slid,slide,"
        "slides,sliding,shrink,shrinks,shrank,shrunk,shrinking,dip,dips,dipped,tumble,tumbles,tumbled,cut,cuts,"
        "cutting,reduce,reduces,reduced,reducing,reduction,lowered,slip,slips,slipped,slipping,sink,sank,sunk,eased,"
        "contracted,contraction,plummet,plummets,plummeted,lost,loses,lose,losing,down,slash,slashed,slashes,"
        "trimmed,narrowed,narrows,narrowing,slowed,downturn,diminished,dwindled,dwindling,dwindle,receded,collapse,collapsed,"
        "collapsing,nosedive,nosedived,retreated,ebbed,eroded,erosion,dived,sagged,"
        "curtailed,pared,subsided,waned,lessened,lowering,lowers,dipping,tumbling,easing",
        "v": "went,gone,go,goes,going,moved,move,changed,change,turned,passed,evolved,revised",
        "f": "from",
        "o": "of,of the",
        "b": "by",
        "t": "to,at,reach,reached,reaches,reaching,hit,hitting",
        "a": "against,versus,vs,compared with,compared to,instead of,as against,as opposed to,in comparison with,"
        "relative to,compares with,compare with",
        "k": "than,as many as,as much as",
        "K": "on",
        "m": "more,greater,larger,above,longer,extra,additional,dearer,pricier,costlier,bigger,heavier,wider,taller,"
        "faster,stronger,better",
        "l": "less,fewer,lower,below,smaller,shorter,cheaper,lighter,slower,narrower,weaker,worse",
        "s": "that is,ie,i e,equivalent to,the equivalent of,equivalent of,equal to,which is,equalling,equaling",
        "U": "or",
        "i": "including,of whom,of which,among them,among these,among whom,among which",
        "G": "of them,of those,of these",
        "g": "comprising,comprise,comprised,"
        "comprises,comprised of,consisting of,consists of,namely,made up of,composed of,broken down,"
        "split,shared by,shared among,shared between,divided among,divided between,divided into,is made up of",
        "e": "and,as well as,plus,then",
        "p": "out of,among,of all",
        "I": "in",
        "z": "total,totals,totaling,totalling,totaled,totalled,altogether,in all,in total,combined,all told,totalis~",
        "q": "per,each,apiece,every,a head,per head,per capita",
        "j": "average,averages,averaging,averaged,mean,an average of",
        "x": "double,doubles,doubled,doubling,triple,triples,tripled,tripling,treble,trebled,trebles,quadruple,"
        "quadrupled,quadruples,quintupled,twice,halve,halves,halved,halving,twofold,threefold,fourfold,fivefold,"
        "sixfold,tenfold",
        "X": "multiplied",
        "D": "divided",
        "F": "times,fold",
        "h": "half,third,quarter,fifth,tenth",
        "r": "other,others,remaining,rest,remainder",
        "c": "constant,comparable,organic,underlying,annualised,annualized,seasonally,adjusted,real,like for like,"
        "currency neutral,volume,restated",
        "V": "vote,votes,ballots,ballot",
        "M": "mix,breakdown,composition,splits,make up,makes up,making up,made up,account for,accounts for,"
        "accounted for",
        "1": "one",
        "": "the,its,their,his,her,a,an,our,my",
    },
    "vi": {
        "u": "tăng,nâng,tăng trưởng,tăng thêm",
        "d": "giảm,sụt,hạ,tụt,sụt giảm,giảm bớt,suy giảm,lao dốc,rớt",
        "v": "thay đổi,chuyển,đổi",
        "f": "từ,từ mức,từ con số",
        "t": "lên,xuống,còn,đến,tới,đạt,ở,lên tới,lên đến,xuống còn,lên mức,xuống mức,ở mức,lên thành,còn lại còn,"
        "lên con số",
        "a": "so với,thay vì,so với mức,so với con số,trong khi",
        "k": "hơn",
        "m": "cao hơn,nhiều hơn,đắt hơn,nhanh hơn,rộng hơn,lớn hơn,dài hơn,nặng hơn,vượt",
        "l": "thấp hơn,ít hơn,rẻ hơn,chậm hơn,hẹp hơn,nhỏ hơn,kém,kém hơn,ngắn hơn",
        "s": "tức,tức là,tương đương,tương đương với,tương ứng,bằng,chiếm,đạt tỷ lệ",
        "U": "hay,hoặc",
        "i": "trong đó,trong đó có,gồm cả,kể cả",
        "G": "trong số đó,trong số này,trong số họ,người trong số họ,người trong số đó",
        "g": "gồm,bao gồm,gồm có,chia thành,cụ thể",
        "e": "và,cùng,cùng với,rồi",
        "p": "cứ,trên tổng số,trong số,trong tổng số,trên",
        "I": "trong",
        "z": "tổng cộng,tổng số,tổng,cả thảy,tất cả,tổng cộng có",
        "q": "mỗi,một người,đầu người,bình quân đầu người",
        "j": "trung bình,bình quân",
        "x": "gấp đôi,gấp ba,gấp bốn,gấp năm,gấp mười,gấp rưỡi,tăng gấp đôi",
        "X": "gấp,nhân lên",
        "D": "chia",
        "F": "lần",
        "h": "nửa,một nửa,một phần ba,một phần tư,một phần năm,hai phần ba,ba phần tư",
        "r": "còn lại,khác",
        "c": "giá so sánh,loại trừ,quy năm,điều chỉnh,thực tế",
        "V": "phiếu,phiếu bầu",
        "M": "cơ cấu,tỷ trọng",
        "1": "một",
        "w": "đồng bằng,cân bằng,công bằng,thăng bằng",
        "": "các,những,con,số,mức,được",
    },
}
ENDINGS = (
    *("e", "es", "ent", "er", "é", "ée", "és", "ées", "ait", "aient", "ant", "a", "èrent", "era", "eront", "erait"),
    *("eraient", "ons", "ions", "iez", "ant", "ants", "antes"),
)


def bag(words: str) -> frozenset[str]:
    """A set of words and phrases, from a string that parts them by commas."""
    return frozenset(words.split(","))


@lru_cache(8192)
def letter_of(token: str, language: str) -> str:
    """The letter of a word that the lexicon does not list as such."""
    if not token[0].isalpha():
        if not token[0].isdigit():
            return "w" if len(token) > 1 else {"—": "–", "-": "–", "→": "t"}.get(token, token)  # "Ⅷminh"
        return "y" if len(token) == 4 and token.isdigit() and token[0] in "12" else "n"
    stems = lexicon(language)[2]
    for length in range(min(len(token), 9), 3, -1):
        if token[:length] in stems and token[length:] in ENDINGS:
            return stems[token[:length]]
    return "w"


Lexicon = tuple[dict[str, str], dict[str, list[tuple[tuple[str, ...], str]]], dict[str, str]]


@cache
def lexicon(language: str) -> Lexicon:
    """Single words, phrases by their first word, longest first, and stems, each with its letter."""
    singles: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    stems: dict[str, str] = {}
    for letter, listed in WORDS[language].items():
        for entry in listed.split(","):
            if entry[-1] == "~":
                stems[entry[:-1]] = letter
            elif " " in entry:
                first, *rest = entry.split()
                phrases.setdefault(first, []).append((tuple(rest), letter))
            else:
                singles[entry] = letter
    for found in phrases.values():
        found.sort(key=lambda phrase: -len(phrase[0]))
    return singles, phrases, stems
