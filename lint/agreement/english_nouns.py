"""English nouns by what their verbs may be: collectives, roles that stand alone, persons and things of one kind."""

from __future__ import annotations

from lint.annotate.words import table

PEOPLE = table("people men women children")
# Plurals that WordNet knows as singulars too.
ALWAYS_PLURAL = table("findings proceedings earnings hearings killings belongings surroundings recordings")
# What opens a sentence without a determiner and cannot be counted.
MASS = table(
    "trade output production traffic tourism inflation unemployment demand fighting construction growth work access",
    "attendance consumption cooperation investment spending support pressure evidence research turnout violence",
)
# People and things that open a sentence without a determiner: others are names ("Brooks", "Wolves").
ROLES = table(
    "officials residents authorities talks negotiations experts ministers leaders students workers prices exports",
    "imports scientists researchers doctors farmers fishermen villagers protesters soldiers troops firefighters",
    "rescuers investigators prosecutors lawyers lawmakers voters teachers parents visitors tourists passengers",
    "journalists reporters analysts economists investors companies businesses banks schools hospitals roads bridges",
    "houses homes trains flights vehicles discussions elections results tests studies surveys reports documents",
    "images photos videos efforts plans preparations critics supporters opponents fans members delegates",
    "representatives engineers nurses patients victims survivors relatives neighbours neighbors witnesses suspects",
    "police women men children people sales deaths cases shares profits losses costs taxes wages jobs attacks strikes",
    "protests rains floods fires storms temperatures visits meetings imports tensions rates incomes revenues savings",
    "rebels police refugees migrants commuters shoppers consumers customers users owners drivers pilots crews",
    "diplomats judges magistrates mayors governors councillors bishops monks pupils graduates athletes players",
    "coaches referees singers actors writers artists farms factories shops markets ports airports hotels museums",
    "libraries stations trucks buses ships boats planes vaccines hospitals crops harvests animals birds forests",
    "rivers dams mines plants products goods services talks rules laws measures reforms sanctions ties relations",
)
PEOPLES = ("icans", "peans", "crats", "nians", "tians", "sians", "dians")
# Nouns that take a verb in either number, or count what follows.
COLLECTIVES = table(
    "team side club squad crew staff government cabinet council committee board panel jury parliament public police",
    "army navy military force band orchestra choir cast audience crowd family couple pair duo trio quartet quintet",
    "group party union company firm bank corporation association federation league press media management faculty",
    "population nation community majority minority number lot variety range series host handful rest half part",
    "proportion percentage percent quarter third total dozen hundred thousand million billion bunch gang mob herd",
    "flock fleet class generation youth elite aristocracy clergy gentry peasantry proletariat opposition leadership",
    "delegation department ministry office commission authority agency administration coalition alliance",
    "partnership clan tribe congregation electorate enemy household defence defense attack midfield pack academy",
    "school university college hospital network label studio paper newspaper magazine brand store chain retailer",
    "airline regulator watchdog court team trust charity church society institute institution foundation bulk",
    "remainder balance mass mix mixture combination array assortment collection selection sample set batch string",
    "succession sequence row line wave flurry slew raft spate trickle stream flood glut surplus shortage lack",
    "abundance wealth plethora multitude myriad mass majority average maximum minimum sum kind sort type class",
    "category brand breed rate level amount quantity fraction share portion section segment list catalogue data",
    "media criteria bacteria phenomena people couple folk kin offspring progeny livestock poultry cattle",
    "vermin infantry cavalry artillery intelligentsia bourgeoisie nobility royalty laity rank command guard corps",
    "regiment battalion brigade squadron platoon company troop trade industry sector market world country city town",
    "village street neighbourhood following rebel left right hundred first second last latter former next other",
    "others same few many more most less one two three only very likes pros media dead living poor rich young old",
    "elderly homeless unemployed blind deaf disabled sick wounded injured accused deceased missing needy hungry",
    "faithful french english british irish dutch welsh chinese japanese vietnamese swiss",
)
# Persons and things of which one alone takes a singular: other nouns may stand for the people behind them ("The bakery
# are delighted") or for many of a kind ("The shad are back").
SURE = table(
    "minister president mayor governor king queen prince princess pope bishop priest judge lawyer prosecutor",
    "officer official driver pilot captain coach player striker goalkeeper manager director chairman chairwoman",
    "spokesman spokeswoman spokesperson secretary ambassador envoy professor teacher student doctor nurse patient",
    "victim suspect defendant witness farmer fisherman worker owner man woman boy girl child baby father mother son",
    "daughter brother sister husband wife actor actress singer writer author painter reporter journalist editor",
    "leader candidate senator lawmaker soldier general premier chancellor ferry ship boat trawler coaster tanker",
    "vessel yacht plane jet helicopter satellite rocket train tram bus car truck lorry van bike bicycle bridge road",
    "street motorway highway tunnel building house tower church temple dam reactor airport port canal pipeline law",
    "bill plan project proposal report study survey poll vote election referendum summit meeting visit trip tour",
    "agreement deal treaty contract decision ruling verdict sentence trial case investigation inquiry war battle",
    "fire blaze explosion blast earthquake storm typhoon cyclone hurricane river lake sea island mountain volcano",
    "forest virus vaccine disease outbreak price cost tax budget deficit debt economy currency match game race",
    "tournament championship film book song album play exhibition ceremony statue painting event programme program",
    "policy system problem question answer reason result idea name word letter document map phone computer machine",
    "device weapon bomb gun ban strike protest march crisis increase decrease rise fall drop growth number amount",
    "population situation weather winter summer season harvest crop work job measure step move change reform effort",
    "aim goal target purpose role process speech statement announcement message picture photograph video story",
    "quality use absence value speed size future safety release start end loss arrival closure opening death",
    "return arrest spread sale quest idea view fact demand lack claim call offer threat danger risk chance need",
    "article plant factory hospital museum school festival airline orchestra court film programme",
)
