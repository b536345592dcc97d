"""The words of titles and offices, a table a language, in lower case."""

from __future__ import annotations

from lint.annotate.name_grammar import words
from lint.annotate.words import phrases
from lint.record import NamedTuple


class OfficeGrammar(NamedTuple):
    """The words of titles in one language, without plural s. `linkers` stand between a head and its complement and
    never right before a name; `modifiers` before a head, `adjectives` and words with `suffixes` behind it."""

    heads: frozenset[str]
    honorifics: frozenset[str]
    linkers: frozenset[str]
    modifiers: frozenset[str]
    adjectives: frozenset[str]
    suffixes: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()  # of heads


GRAMMARS = {
    "fr": OfficeGrammar(
        heads=words(
            "président présidente ministre secrétaire directeur directrice chef cheffe gouverneur gouverneure maire "
            "préfet préfète ambassadeur ambassadrice consul consule député députée sénateur sénatrice général générale "
            "colonel colonelle capitaine commandant lieutenant amiral roi reine prince princesse pape cardinal évêque "
            "archevêque juge procureur procureure avocat avocate docteur professeur professeure chancelier chancelière "
            "commissaire conseiller conseillère délégué déléguée coordinateur coordinatrice porte-parole leader patron "
            "patronne fondateur fondatrice champion championne entraîneur entraîneuse sélectionneur sélectionneuse "
            "écrivain écrivaine acteur actrice chanteur chanteuse journaliste économiste historien historienne "
            "monsieur madame émir sultan empereur vice-président homologue responsable représentant représentante "
            "inspecteur inspectrice rapporteur rapporteure trésorier trésorière doyen doyenne recteur rectrice "
            "cinéaste réalisateur réalisatrice"
        ),
        honorifics=words("m m. mm mm. mme mmes mlle me dr dr. pr pr. mgr maître"),
        linkers=words("de du des d l la le les aux au à et chargé chargée chargés"),
        modifiers=words("premier première ancien ancienne futur future haut haute ex grand grande"),
        adjectives=words(
            "général générale adjoint adjointe permanent permanente délégué déléguée sortant sortante élu élue "
            "suprême étrangères étrangère extérieures extérieur intérieure publique publics public unies exécutif "
            "exécutive national nationale nationaux régional régionale provincial provinciale municipal fédéral "
            "fédérale central communiste socialiste démocrate populaire civile sociale sociales armées technique "
            "scientifique turc turque grec grecque russe belge suisse tchèque slovaque croate serbe arabe "
            "espagnol espagnole allemand allemande"
        ),
        suffixes=phrases("ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|al|ale|ique|aire|nel|nelle|tif|tive"),
        prefixes=("vice-", "ex-", "sous-", "co-"),
    ),
    "en": OfficeGrammar(
        heads=words(
            "president minister secretary secretary-general chancellor king queen prince princess pope senator judge "
            "justice governor mayor general colonel captain commander lieutenant admiral professor doctor sir lord "
            "lady dame chief chairman chairwoman chair director ambassador sheriff detective inspector sergeant "
            "commissioner spokesman spokeswoman spokesperson representative congressman congresswoman coach manager "
            "leader speaker archbishop bishop cardinal reverend executive counterpart premier analyst economist lawyer "
            "author actor actress singer founder striker defender midfielder goalkeeper host skipper champion "
            "prosecutor envoy referee umpire engineer pilot driver farmer teacher nurse surgeon pianist novelist "
            "painter sculptor composer architect detective constable firefighter midwife curator conductor councillor "
            "councilor councilman councilwoman superintendent corporal vicar rabbi imam"
        ),
        honorifics=words(
            "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. gen gen. sen sen. rep rep. gov gov. lt lt. col col. "
            "capt capt. maj maj. sgt sgt. cllr cllr. supt supt. insp insp. cpl cpl."
        ),
        linkers=words("of the for and to"),
        modifiers=words(
            "prime deputy vice foreign defence defense finance former chief then ex interior home acting senior "
            "attorney health education justice agriculture culture transport environment labour labor trade sport "
            "sports tourism energy industry housing"
        ),
        adjectives=words("general elect designate emeritus affairs foreign"),
        prefixes=("vice-", "ex-", "co-"),
    ),
    "vi": OfficeGrammar(
        heads=words("tướng trưởng tịch thư đốc sứ sĩ sư tá uý úy nhiệm vương hoàng viên thống soái quyền lý lí"),
        honorifics=words("ông bà anh chị em cụ cô chú bác cháu"),
        linkers=words("của và kiêm"),
        modifiers=words(
            "thủ phó tổng bí bộ chủ đại thiếu trung thượng giám bác nhạc ca nghệ giáo luật kỹ tiến thạc quốc nữ "
            "hoạ họa nguyên cựu"
        ),
        adjectives=words(
            "nước chính trị phòng giao vụ hội phủ dân sản thương thông tế dục nghệ an lao trực ương tỉnh huyện xã"
        ),
    ),
}
