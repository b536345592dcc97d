"""Words that describe persons, each with its dimension and value: of one dimension a person has one value.

`DOUBTFUL` dimensions are those of which some persons have two. Groups of words after a colon mean the same.
"""

from __future__ import annotations

from lint.annotate.name_grammar import words

LISTED = {
    "party": (
        "étiquette independent indépendant indépendante|socialiste ps|écologiste écolo eelv|communiste pcf|insoumis "
        "insoumise lfi|lr|macroniste lrem|centriste modem udi|frontiste lepéniste rn|travailliste labour|conservateur "
        "conservatrice conservative tory|démocrate democrat democratic|républicain républicaine republican|snp|dup|"
        "plaid|ukip|ndp"
    ),
    "order": "première premier-adjoint|deuxième second seconde|troisième third|quatrième fourth",
    "position": (
        "gardien gardienne portier goalkeeper keeper|défenseur défenseure défenseuse latéral stoppeur defender fullback"
        "|milieu midfielder playmaker|attaquant attaquante avant-centre striker|pilier prop|talonneur hooker"
    ),
    "rank": (
        "caporal corporal cpl|sergent sergente sergeant sgt|adjudant adjudante adjudant-chef|lieutenant lieutenante lt"
        "|capitaine captain capt|commandant commandante|colonel colonelle lieutenant-colonel col"
        "|général générale general gen|amiral admiral|inspector|constable|superintendent|brigadier|major maj"
    ),
    "specialty": (
        "cardiologue cardiologist|neurologue neurologist neurochirurgien neurosurgeon|pédiatre pediatrician "
        "paediatrician|cancérologue oncologue oncologist|urologue urologist|dermatologue dermatologist|psychiatre "
        "psychiatrist|gynécologue obstétricien gynaecologist gynecologist obstetrician|ophtalmologue ophtalmologiste "
        "ophthalmologist|pneumologue pulmonologist|virologue virologist infectiologue épidémiologiste epidemiologist"
        "|rhumatologue rheumatologist|radiologue radiologist|dentiste dentist|vétérinaire vet veterinarian|pharmacien "
        "pharmacienne pharmacist|kinésithérapeute physiotherapist|sage-femme midwife|urgentiste|généraliste"
        "|anesthésiste anaesthetist|gériatre|orthopédiste|chirurgien chirurgienne surgeon|infirmier infirmière nurse"
    ),
    "sport": (
        "nageur nageuse swimmer|cycliste cyclist|judoka|boxeur boxeuse boxer|skieur skieuse skier|footballeur "
        "footballeuse footballer|tennisman|rameur rameuse rower|marathonien marathonienne|escrimeur escrimeuse "
        "fencer|lutteur lutteuse wrestler|haltérophile weightlifter|archer|gymnaste gymnast|basketteur "
        "basketteuse|handballeur handballeuse|rugbyman|cavalier cavalière|navigateur navigatrice skipper|grimpeur "
        "grimpeuse climber|jockey"
    ),
    "office": (
        "maire mairesse mayor bourgmestre|préfet préfète prefect|procureur procureure prosecutor|commissaire|juge "
        "judge magistrat magistrate|avocat avocate lawyer barrister solicitor attorney|ambassadeur ambassadrice "
        "ambassador|consul consule|gouverneur gouverneure governor gov|sheriff|sénateur sénatrice senator sen|"
        "évêque bishop|archevêque archbishop|greffier greffière|arbitre referee umpire|"
        "entraîneur entraîneuse coach sélectionneur sélectionneuse"
    ),
    "bureau": (
        "trésorier trésorière treasurer|secrétaire secretary|président présidente president|chairman chairwoman"
        "|chief-executive|vice-président vice-présidente|directeur directrice director|vice-trésorier"
    ),
    "arts": (
        "romancier romancière novelist écrivain écrivaine|peintre painter|sculpteur sculptrice sculptor|pianiste "
        "pianist|violoniste violinist|violoncelliste cellist|guitariste guitarist|batteur drummer|flûtiste flautist "
        "flutist|organiste organist|chanteur chanteuse singer|photographe photographer|danseur danseuse dancer|acteur "
        "actrice actor actress comédien comédienne|réalisateur réalisatrice cinéaste filmmaker|architecte "
        "architect|styliste couturier couturière|céramiste potier potière potter|luthier luthière"
    ),
    "science": (
        "historien historienne historian|géologue geologist|biologiste biologist|chimiste chemist|physicien "
        "physicienne physicist|économiste economist|sociologue sociologist|archéologue archaeologist "
        "archeologist|climatologue climatologist|botaniste botanist|astronome astronomer|mathématicien "
        "mathématicienne mathematician|anthropologue anthropologist|linguiste linguist|géographe "
        "geographer|politologue|hydrologue hydrologist|sismologue seismologist|vulcanologue volcanologue "
        "volcanologist|zoologiste zoologist|météorologue météorologiste meteorologist|psychologue psychologist"
    ),
    "trade": (
        "bibliothécaire librarian|jardinier jardinière gardener|garagiste|marin sailor|bûcheron lumberjack|berger "
        "bergère shepherd|ostréiculteur ostréicultrice|couvreur roofer|serveur serveuse waiter waitress|hôtelier "
        "hôtelière hotelier|épicier épicière grocer|policier policière policeman policewoman gendarme|soldat soldier"
        "|tailleur tailor|boulanger boulangère baker|boucher bouchère butcher|pêcheur pêcheuse fisherman|agriculteur "
        "agricultrice farmer éleveur éleveuse maraîcher maraîchère paysan paysanne|vigneron vigneronne winemaker|maçon "
        "mason bricklayer|menuisier menuisière ébéniste charpentier carpenter joiner|plombier plumber|électricien "
        "électricienne electrician|chauffeur driver conducteur conductrice|pilote pilot|instituteur institutrice "
        "enseignant enseignante teacher professeur professeure schoolteacher|facteur factrice postman|libraire "
        "bookseller|fleuriste florist|coiffeur coiffeuse hairdresser|apiculteur apicultrice beekeeper|forgeron "
        "blacksmith|horloger horlogère watchmaker|ingénieur ingénieure engineer|journaliste journalist reporter|pompier"
        " pompière firefighter|mécanicien mécanicienne mechanic|cuisinier cuisinière cook|brasseur brasseuse brewer"
        "|notaire notary|comptable accountant"
    ),
}
DIMENSIONS = {
    word: (dimension, group.split()[0])
    for dimension, groups in LISTED.items()
    for group in groups.split("|")
    for word in group.split()
}
# Vietnamese words of two syllables or three before a name.
VIETNAMESE = {
    word: (dimension, group.split(",")[0].strip())
    for dimension, groups in {
        "position": "thủ môn|hậu vệ,trung vệ|tiền vệ|tiền đạo",
        "rank": (
            "thiếu úy|trung úy|thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá|thiếu tướng|trung tướng|thượng tướng"
            "|đại tướng"
        ),
        "office": "huấn luyện viên,hlv|trọng tài|luật sư|thẩm phán|kiểm sát viên",
        "bureau": (
            "giám đốc|phó giám đốc|viện trưởng|phó viện trưởng|hiệu trưởng|phó hiệu trưởng,hiệu phó|trưởng phòng|phó "
            "trưởng phòng|phó phòng|trưởng ban|phó trưởng ban,phó ban|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ "
            "trưởng|trưởng khoa|phó trưởng khoa,phó khoa|tổng biên tập|phó tổng biên tập|chủ tịch|phó chủ tịch|bộ "
            "trưởng|thứ trưởng|tổng giám đốc|phó tổng giám đốc|bí thư|phó bí thư|đội trưởng|đội phó|chánh văn phòng|"
            "phó chánh văn phòng|vận động viên,vđv|cầu thủ|kế toán trưởng|thủ quỹ|thư ký"
        ),
        "arts": (
            "ca sĩ|họa sĩ,hoạ sĩ|nhạc sĩ|nhà văn|nhà báo,phóng viên|nhà thơ|diễn viên|đạo diễn|kiến trúc sư"
            "|nhiếp ảnh gia|nghệ nhân"
        ),
        "trade": "kỹ sư,kĩ sư|bác sĩ|giáo viên,cô giáo,thầy giáo|phi công|nông dân|ngư dân|y tá",
        "sport": "kình ngư|võ sĩ|tay vợt|cua-rơ,tay đua|kỳ thủ,kì thủ|cung thủ|đô vật|đô cử|xạ thủ",
    }.items()
    for group in groups.split("|")
    for word in group.replace(",", "|").split("|")
}
VIETNAMESE = {word.strip(): value for word, value in VIETNAMESE.items()}
DOUBTFUL = frozenset(["arts", "science", "trade", "bureau", "sport"])
# Values of offices of which the complement is a place.
SEATS = {
    "fr": words("maire préfet gouverneur évêque archevêque procureur sénateur"),
    "en": words("maire gouverneur sheriff évêque archevêque sénateur"),
}
