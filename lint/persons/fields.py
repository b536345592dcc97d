"""Offices, ranks and callings that a definite title takes up, each with what may have brought it in.

A line is a field: its nouns, and behind the bar the beginnings (without accents) of words that make somebody of the
field likely on the page: its houses, its synonyms, the usual second posts. "=" before one wants the whole word.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words

ARMS = "arme milit soldat soldier troup troop guerre war =wars caserne barrack garnison regiment defens defenc"
COURTS = "trib cour =cours court justice judic proces trial parquet jur juge judge procur prosec plaint condamn convict"
BOOKS = "roman livre ecriv ecrit autric auteur author litt book novel writ wrote poe edit plume ouvrage recueil"
SCHOOLS = "ecol lyce colleg univer eleve classe =class etudiant student enseign instit profess school teach pupil"
HEALTH = (
    "medec medic infirm accident crash fract doct =dr =pr hosp hopit clini pati malad "
    "sante health bless injur hurt soign soin surg profess"
)
SCIENCE = "recherch research chercheu scien univer instit labo profess doct cnrs expert speciali etud stud musee museum"
SHOWS = "art scene stage theat film cine tele spectac show festiv music troup album rol conserv compagn"
GAMES = "equip team club match joue play sport athl champion jeux game foot rugby ligue league coup tourn course race"
FARMS = "ferm farm agri elev recolt harvest troup herd cultur paysan terre vach cow brebis sheep champ field exploit"

FIELDS = f"""
ministre minister | minist gouvern govern cabinet chancel secretar
président présidente president | presid associat club ligue league federa fonda syndic chair conseil council assembl
sénateur sénatrice senator | senat parlem parliam congres legisl elu =elus
député députée lawmaker | deput parlem parliam congres assembl legisl circons representat =mp =mps =elu =elus commons
maire mairesse mayor bourgmestre | mair mayor munic commun ville =city =town elu council hotel bourg
préfet préfète sous-préfet sous-préfète prefect | pref sous-pref
gouverneur gouverneure governor | gouvern govern banque bank province state
chancelier chancelière chancellor | chancel gouvernem government allem german minist univer rector rector
roi king | roi king roy monar royau throne trone couronn crown palais palace prince
reine queen | rein queen roy monar royau throne trone couronn crown palais palace princes
ambassadeur ambassadrice ambassador | ambass embass diplom envoy consul
consul consule | consul ambass embass diplom
général générale general | generau general-m lieutenant-g brigadier {ARMS}
colonel colonelle | colonel lieutenant-col gendarm pompier sapeur fire {ARMS}
capitaine captain | capit captain gendarm pompier sapeur fire {GAMES} bateau navire ship boat vol flight marin {ARMS}
commandant commandante commander | command gendarm pompier sapeur fire bateau navire ship avion polic nav marin {ARMS}
lieutenant lieutenante | lieut gendarm pompier sapeur fire polic {ARMS}
sergent sergente sergeant | serg polic gendarm pompier {ARMS}
amiral amirale admiral | amir admir marin navy naval fleet flott fregat frigat navir ship vessel {ARMS}
commissaire | commiss polic enquet expos europ bruxel
detective inspector constable superintendent | detect inspec constab superint polic officer
évêque archevêque bishop archbishop | evequ archev bishop chap egli church dioc cathed cathol anglic pap pope pretr
prêtre curé priest vicar pasteur pastor | pretr cure =cures priest vicar past egli church paroi parish mess =mass \
=pere =father abb =rev chap relig temple cathol protest dioc obsequ funeral
rabbin rabbi | rabb synag juif juiv jew
imam | imam mosq musul muslim islam
juge judge magistrat magistrate | magist {COURTS} prison jail
procureur procureure prosecutor | enquet investig police polic {COURTS}
avocat avocate lawyer barrister solicitor attorney | avoc lawy barris solicit attorn law legal droit =me client {COURTS}
notaire notary | nota heri succes vent acte deed
médecin docteur doctor | {HEALTH} virus vaccin nurs infirm
chirurgien chirurgienne surgeon | {HEALTH} oper
infirmier infirmière nurse | infirm nurs {HEALTH} vaccin
pharmacien pharmacienne pharmacist | pharm {HEALTH} vaccin
dentiste dentist | dent teeth tooth
vétérinaire veterinarian vet | veter vets anim chien dog chat =cat cheval horse zoo {FARMS}
sage-femme midwife | sage-fem midwi maternit accouch birth naiss {HEALTH}
cardiologue cardiologist neurologue neurologist pédiatre paediatrician radiologue radiologist | {HEALTH}
psychologue psychiatre psychologist psychiatrist | psych {HEALTH} {SCHOOLS}
proviseur proviseure principal headteacher headmaster headmistress | provis headte headm {SCHOOLS}
instituteur institutrice enseignant enseignante teacher schoolteacher | {SCHOOLS} cours lesson retrait retired
professeur professeure professor | {SCHOOLS} {SCIENCE} {HEALTH} cours
recteur rectrice rector | rect {SCHOOLS} egli church
doyen doyenne dean | doye dean {SCHOOLS} assembl age
historien historienne historian | hist archiv auteur author livre book conserv curat {SCIENCE}
archéologue archaeologist archeologist | archeo archaeo fouill dig {SCIENCE}
physicien physicienne physicist | phys {SCIENCE}
biologiste biologist | biolog natural {SCIENCE}
géologue geologist | geolog {SCIENCE}
astronome astronomer | astro observ etoile star {SCIENCE}
économiste economist | econom banq bank march financ {SCIENCE}
sociologue sociologist | sociol {SCIENCE}
ingénieur ingénieure engineer | ingen enginee techni architect polytech {SCIENCE}
astronaute astronaut spationaute | astronau spatio spatial space esa nasa
romancier romancière novelist | {BOOKS}
écrivain écrivaine | {BOOKS} {SCIENCE}
poète poétesse poet | po rime vers =verse {BOOKS}
éditeur éditrice publisher | edit publi {BOOKS}
chanteur chanteuse singer | chant song sing sang voix voice conc disq {SHOWS}
pianiste pianist | pian clavi keyb
violoniste violinist | violon violin archet
violoncelliste cellist | violonc cell
compositeur compositrice composer | compo conc oper {SHOWS}
comédien comédienne acteur actrice actor actress | act comed {SHOWS}
danseur danseuse dancer | dan ball chore {SHOWS}
peintre painter | peint paint toile canvas tableau fresqu aquarel expo art galer galler
sculpteur sculptrice sculptor | sculp statu bronz marb expo art galer galler
photographe photographer | photo image expo
cinéaste réalisateur réalisatrice | film cine realis docu movie
chorégraphe choreographer | chor dan {SHOWS}
architecte architect | archi bati build construc chantier
entraîneur entraîneuse coach sélectionneur sélectionneuse | entrain coach selec manag {GAMES}
arbitre referee | arbit refer {GAMES}
gardien | gard portier =buts {GAMES} musee museum prison phare immeub parc
goalkeeper | goal keep {GAMES}
attaquant attaquante striker défenseur défenseure defender midfielder | {GAMES}
nageur nageuse swimmer | nag swim natat pisci pool {GAMES}
cycliste cyclist | cycl velo bike {GAMES}
skieur skieuse skier | ski neig {GAMES}
boxeur boxeuse boxer | box {GAMES}
navigateur navigatrice skipper | navig skipp voil sail bateau boat marin {GAMES}
banquier banquière banker | banq bank financ credit invest
boulanger boulangère baker | boul bak pain bread four patis pastry
pâtissier pâtissière | patis gateau choco boul cuisi
cuisinier cuisinière cook | cuis kitchen cook chef resta plat table
boucher bouchère butcher | bouch butch viand meat charcut
agriculteur agricultrice farmer éleveur éleveuse | {FARMS} marai vign
vigneron vigneronne viticulteur viticultrice winemaker | vign vin wine vitic raisin grape domaine
maraîcher maraîchère | marai legum {FARMS}
pêcheur pêcheuse fisherman | pech fish bateau boat port harb mer =sea
berger bergère shepherd | berg shep moutons brebis sheep {FARMS}
facteur factrice postman postwoman postier postière | fact post courr mail
pompier pompière firefighter | pomp fire incend sapeur feu secour
plombier plumber | plomb plumb
menuisier menuisière charpentier charpentière carpenter | menuis charp carp bois wood
jardinier jardinière gardener | jard gard plant
libraire bookseller | libr {BOOKS}
bibliothécaire librarian | bibli librar mediath livre book
conservateur conservatrice curator | conserv curat musee museum expo galer galler collec
coiffeur coiffeuse hairdresser | coif hair salon
pilote pilot | pilot avion =plane =planes =vol =vols flight course =race =races =racing rally circuit
chauffeur conducteur conductrice driver | chauf condu driv rout road =car =bus taxi train tram vehic voitur autoc camion
"""
# Vietnamese nouns have several syllables: what brings them in are words of the page, with their accents.
VIETNAMESE = """
bộ trưởng | bộ trưởng, chính phủ, thứ trưởng
thứ trưởng | thứ trưởng, bộ trưởng
đại sứ | sứ quán, ngoại giao
chủ tịch | chủ tịch, hội đồng, ubnd, hiệp hội
giám đốc | giám đốc, công ty, doanh nghiệp, trung tâm
bác sĩ | bệnh, y tế, y khoa, phẫu thuật, bác sỹ
kỹ sư | kỹ sư, kỹ thuật, công trình
kiến trúc sư | kiến trúc, thiết kế
luật sư | luật, tòa, vụ án
thẩm phán | tòa, vụ án, xét xử
huấn luyện viên | đội, bóng, cầu thủ, hlv, vận động viên
hiệu trưởng | trường, học sinh
giáo sư | giáo sư, đại học, nghiên cứu, gs
đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu tướng, trung tướng, đại tướng | quân, \
công an, bộ đội, sĩ quan, chiến sĩ, cảnh sát, lính, chiến tranh
ca sĩ | hát, nhạc, nghệ sĩ
nhạc sĩ | nhạc, hát
họa sĩ | họa, tranh, vẽ
nhà văn | văn, sách, tiểu thuyết, tác giả
nhà thơ | thơ, sách
đạo diễn | phim, kịch
diễn viên | phim, kịch, diễn, nghệ sĩ
nhà báo | báo
nông dân | nông, ruộng, vườn, trồng, nuôi
doanh nhân | doanh, công ty
linh mục | nhà thờ, giáo xứ
nhà khoa học | khoa học, nghiên cứu, tiến sĩ
"""

# Callings that tell a person too, but go with most others.
WIDE = words(
    "hydrologist meteorologist leader executive owner propriétaire president "
    "ailier winger pilier talonneur ténor tenor soprano baryton baritone maçon mason stonemason tailleur "
    "comptable accountant céramiste ceramist brasseur brasseuse brewer fromager fromagère cheesemaker tanneur "
    "saunier directeur directrice director responsable patron patronne boss adjoint adjointe conseiller "
    "conseillère councillor chef cheffe chief affineur affineuse soigneur soigneuse keeper coxswain conductor "
    "manager gérant gérante organisateur organisatrice organiser trésorier trésorière treasurer secrétaire "
    "secretary élu élue délégué déléguée coordinateur coordinatrice coordinator artisan artisane technicien "
    "technicienne ouvrier ouvrière worker étudiant étudiante student bénévole volunteer guide musicien musicienne "
    "musician officier officer artiste artist athlète athlete joueur joueuse player champion championne chercheur "
    "chercheuse researcher scientifique scientist forestier forestière ranger garde éducateur éducatrice "
    "animateur animatrice warden restaurateur restauratrice commerçant commerçante shopkeeper apiculteur "
    "apicultrice beekeeper luthier luthière horloger horlogère watchmaker potier potière potter tisserand "
    "tisserande weaver couturier couturière dressmaker mécanicien mécanicienne mechanic électricien electrician "
    "soudeur welder forgeron blacksmith ferronnier verrier botaniste botanist climatologue hydrologue "
    "météorologue forecaster climatologist chimiste chemist mathématicien mathématicienne mathematician linguiste "
    "linguist géographe geographer politologue analyste analyst chairman chairwoman spokesman spokeswoman "
    "spokesperson porte-parole syndicaliste unionist journaliste journalist reporter retraité retraitée père rev "
    "reverend abbé sœur rabbin imam "
    # of whom hardly a word of a page tells before
    "caretaker janitor concierge groundsman groundskeeper cleaner jeweller jeweler bijoutier bijoutière optician "
    "opticien opticienne locksmith serrurier upholsterer tapissier glazier vitrier ramoneur publican barman barmaid "
    "aubergiste innkeeper landlord greengrocer fishmonger poissonnier poissonnière meunier meunière forester "
    "gamekeeper coastguard lifeguard éclusier éclusière trucker camionneur postmaster choirmaster choriste harpiste "
    "harpist translator traducteur traductrice auditor clerk huissier bailiff diver plongeur plongeuse alpiniste "
    "paramedic ambulancier ambulancière dietician diététicienne orthophoniste usher verger sexton sacristain bedeau "
    "nun moine monk cantonnier éboueur éboueuse vendeur vendeuse cashier caissier caissière receptionist "
    "réceptionniste steward stewardess hôtesse cheminot cheminote signalman railwayman docker batelier batelière "
    "ferryman boatbuilder shipwright tonnelier tonnelière saddler sellier farrier cobbler cordonnier cordonnière "
    "seamstress brodeuse embroiderer lacemaker dentellière bookbinder relieur relieuse calligraphe engraver graveur "
    "graveuse illustrator illustrateur illustratrice cartoonist dessinateur dessinatrice styliste puppeteer "
    "marionnettiste magician magicien magicienne clown acrobat acrobate playwright dramaturge screenwriter scénariste "
    "essayist essayiste columnist chroniqueur chroniqueuse programmer informaticien "
    "informaticienne statistician statisticien statisticienne zoologue ornithologist ornithologue entomologist "
    "entomologiste océanographe glaciologue ethnologue philosopher philosophe theologian théologien théologienne "
    "pathologist coroner juriste undertaker thatcher stonecutter quarryman falconer fauconnier trapper angler "
    "oysterman mareyeur mareyeuse horticulteur horticultrice apprenti apprentie stagiaire lycéen lycéenne collégien "
    "collégienne principale"
)

# Words for whom others may be called by, with the callings that each holds.
NARROWER = {
    wide: words(listed)
    for wides, listed in {
        "magistrat magistrate": "procureur procureure substitut substitute juge juges parquet judge prosecutor "
        "magistrats vice-procureur vice-procureure assesseur assesseure",
        "élu élue": "maire mairesse adjoint adjointe conseiller conseillère député députée sénateur sénatrice "
        "président présidente échevin échevine bourgmestre élus vice-président vice-présidente parlementaire élections "
        "candidat",
        "diplomate diplomat": "ambassadeur ambassadrice ambassador consul consule envoy émissaire ministre minister "
        "chargé attaché ambassade embassy consulat diplomatique diplomats diplomates diplomatic",
        "militaire officier officer": "général générale colonel colonelle capitaine commandant commandante lieutenant "
        "lieutenante adjudant adjudante sergent major caporal amiral general captain commander sergeant constable "
        "police armée army navy marine gendarmerie gendarmes officiers officers militaires inspector pompiers "
        "superintendent",
    }.items()
    for wide in wides.split()
}
USUAL = words(  # whom a house, a trial or a match has, named or not
    "juge judge sénateur sénatrice senator député députée procureur procureure prosecutor président présidente "
    "president maire mairesse mayor préfet préfète prefect ministre minister gouverneur gouverneure governor "
    "directeur directrice director entraîneur entraîneuse coach arbitre referee capitaine captain médecin doctor "
    "avocat avocate lawyer barrister solicitor attorney notaire évêque bishop curé prêtre priest pasteur pastor "
    "vicar imam rabbin rabbi proviseur proviseure principal principale headteacher recteur rectrice commissaire "
    "commandant commandante commander pilote pilot chauffeur conducteur conductrice driver gardien gardienne "
    "goalkeeper keeper owner propriétaire chef cheffe chief guide trésorier trésorière treasurer secrétaire "
    "secretary chancelier chancelière chancellor roi reine king queen conservateur conservatrice curator éditeur "
    "éditrice publisher sélectionneur sélectionneuse ambassadeur ambassadrice ambassador porte-parole manager "
) | {"giám đốc", "chủ tịch", "hiệu trưởng", "bộ trưởng", "huấn luyện viên", "bác sĩ", "thẩm phán", "luật sư"}

# Endings of French nouns for persons; what ends so and speaks too: firms, bodies, papers; what any text may say.
FORMED = (
    "eur", "eure", "euse", "trice", "ien", "ienne", "ier", "ière", "er", "ère", "ant", "ante", "ent", "ente", "ois",
    "oise", "ais", "aise", "ain", "aine", "ard", "arde", "aire", "rate", "rat", "din", "dine", "élu", "élue", "aité",
    "aitée", "puté", "putée", "légué", "léguée", "ccusé", "ccusée", "prévenu", "prévenue", "ployé", "ployée", "larié",
    "lariée", "plômé", "plômée", "scapé", "scapée", "lessé", "lessée", "fugié", "fugiée",
)  # fmt: skip
BODIES = words(
    "secteur constructeur opérateur exploitant distributeur transporteur diffuseur éditeur assureur fournisseur "
    "armateur équipementier avionneur courtier régulateur promoteur bailleur aménageur voyagiste croisiériste "
    "motoriste brasseur pétrolier gazier producteur prestataire fabricant parisien quotidien secrétariat consulat "
    "commissariat syndicat formulaire dossier courrier commentaire règlement gouvernement parlement département "
    "établissement mouvement document jugement testament texte capitaine filière première dernière dernier premier "
    "quartier papier cahier auteur rumeur valeur majorité minorité société mairie américain représentant "
    "inspecteur ministère monastère magistère père mère affaire accident président procureur entretien maintien "
    "sénat plat contrat débat marseillaise parlementaire"
)


@cache
def nouns() -> dict[str, str]:
    """The nouns of the languages of Europe, each with the row of its field."""
    return {noun: row for row in _rows(FIELDS) for noun in row.partition(" | ")[0].split()}


@cache
def words_of(language: str = "") -> frozenset[str]:
    """The nouns of a language."""
    return frozenset(vietnamese() if language == "vi" else nouns())


@cache
def vietnamese() -> dict[str, str]:
    """The Vietnamese nouns, each with its row."""
    return {noun: row for row in _rows(VIETNAMESE) for noun in row.partition(" | ")[0].split(", ")}


def _rows(table: str) -> list[str]:
    return [row for row in table.splitlines() if row]


@cache
def bringers(row: str) -> Any:
    """The pattern of the words, folded, that may have brought somebody of a field in."""
    own, _, listed = row.partition(" | ")
    whole = [fold(noun) for noun in own.split()] + [each[1:] for each in listed.split() if each[0] == "="]
    begun = [each for each in listed.split() if each[0] != "="]
    return patterns.compile(rf"\b(?:(?:{'|'.join(whole)})s?\b|(?:{'|'.join(begun)})\w*)")
