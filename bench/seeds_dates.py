"""Sentences with dates, right and wrong: what `seed_dates.py` plants.

`[right|wrong]` are the two versions. Slots: {day} "6 mars", {date} with the year, {full} with weekday and year, {on} as
a sentence tells a day of the past week ("lundi", "le 6 mars"); with a number after them they are days later
({day+1}, {on-1}). {year} is that of the day, {year-50} fifty years before, {year-1944} the years since 1944; {wd} a
weekday, {wd+2} two days later. {p} names are those of the publication.
"""

from __future__ import annotations

Seeds = dict[str, dict[str, dict[str, tuple[str, ...]]]]  # by rule, outcome and language

SEEDS: Seeds = {
    "dates/weekday": {
        "written": {
            "fr": (
                "Le pont a été ouvert le [{wd}|{wd+2}] {date} par la préfète.",
                "Le bac a repris ses rotations [{wd}|{wd+4}] ({date}), après la tempête.",
                "Le procès, ouvert le {date} (un [{wd}|{wd+3}]), a duré neuf jours.",
                "L'audience reprendra le [{pwd+9}|{pwd+10}] {pdate+9} devant la cour d'appel de Pau.",
            ),
            "en": (
                "The bridge was opened on [{wd}|{wd+2}], {date}, by the mayor.",
                "The ferry resumed its crossings on [{wd}|{wd+4}] ({date}) after the storm.",
                "THE COUNCIL, [{wd}|{wd+1}], {date}: the ferry was sold.",
                "[{wd}|{wd+1}]'s {day} vote drew a crowd to the town hall of Oban.",
            ),
            "vi": (
                "Cây cầu được khánh thành [{wd}|{wd+2}], ngày {date}, trước đông đảo bà con.",
                "Chuyến phà đầu tiên chạy lại [{wd}|{wd+4}] ({date}) sau bão.",
                "Ngày {date} ([{wd}|{wd+1}]), chợ nổi họp lại sau hai tuần nghỉ.",
            ),
        },
        "inferred": {
            "fr": (
                "La foire se tiendra [{pwd+9}|{pwd+10}] {pday+9} au foirail.",
                "Les deux concerts ont eu lieu {wd} {day} et [{wd+1}|{wd+3}] {day+1} dans la cour du château.",
            ),
            "en": (
                "The fair will be held on [{pwd+9}|{pwd+10}], {pday+9}, in the square.",
                "The band played on {wd}, {day}, and again on [{wd+1}|{wd+3}], {day+1}.",
            ),
            "vi": (
                "Hội chợ diễn ra [{pwd+9}|{pwd+10}], ngày {pday+9}, tại đình làng.",
                "Chiều [{wd}|{wd+3}] ({day}), mưa lớn làm ngập nhiều tuyến phố.",
            ),
        },
    },
    "dates/impossible": {
        "day": {
            "fr": (
                "Les dossiers sont reçus jusqu'au [30|31] novembre {year} à la mairie.",
                "La réunion du [28|30] février {year} a été houleuse.",
            ),
            "en": (
                "Entries close on [30|31] June {year} at noon.",
                "The meeting of February [28|30], {year}, was a stormy one.",
            ),
            "vi": (
                "Hạn nộp hồ sơ là ngày [30|31] tháng 11 năm {year+1}.",
                "Cuộc họp ngày [28|30]/2/{year} kéo dài ba giờ.",
            ),
        },
        "hour": {
            "fr": ("La séance commence à [20|25] h 30 précises.",),
            "en": ("On Friday the doors open at [7|17]:30 p.m. in the barn.",),
            "vi": ("Phiên họp bắt đầu lúc [20|25]h30.",),
        },
        "month": {
            "fr": ("Le registre porte la date du {year}-[11|19]-25.",),
            "en": ("The ledger is dated {year}-[11|19]-25.",),
            "vi": ("Văn bản đề ngày {year}-[11|19]-25 nêu rõ các yêu cầu.",),
        },
        "minute": {
            "fr": (
                "Le bac part à [7 h 45|7 h 75] de Groix.",
                "La séance, lundi à [18h30|18h63], sera publique.",
            ),
            "en": ("The flight left at [11:52|11:72] p.m. on Sunday.",),
            "vi": ("Tàu rời ga lúc [22 giờ 45|22 giờ 75] ngày {date}.",),
        },
    },
    "dates/range": {
        "reversed": {
            "fr": (
                "Le salon se tient du [10 au 16|16 au 10] novembre {year} à Vesoul.",
                "Il a présidé le syndicat [de {year-9} à {year-4}|de {year-4} à {year-9}].",
                "La route sera coupée du [3 mars au 9 avril|9 avril au 3 mars] {year}.",
            ),
            "en": (
                "The fair runs from [10 to 16|16 to 10] November {year}.",
                "She led the union [from {year-9} to {year-4}|from {year-4} to {year-9}].",
            ),
            "vi": (
                "Hội chợ diễn ra từ ngày [10 đến 16|16 đến 10]/11/{year}.",
                "Bà làm hiệu trưởng từ năm [{year-9} đến năm {year-4}|{year-4} đến năm {year-9}].",
            ),
        },
        "duration": {
            "fr": (
                "La mission dure [sept|neuf] jours, du 10 au 16 novembre.",
                "Il a dirigé l'école de {year-9} à {year-4}, pendant [cinq|huit] ans.",
                "La foire, du 10 au 23 juin, durera [deux|trois] semaines.",
            ),
            "en": (
                "She ran the school from {year-9} to {year-4}, for [five|eight] years.",
                "The exercise lasts [ten|five] days, August 5-14.",
            ),
            "vi": ("Liên hoan kéo dài [4|6] ngày, từ ngày 3 đến 6/7.",),
        },
    },
    "dates/anniversary": {
        "published": {
            "fr": (
                "Les deux villes célèbrent cette année le [50|60]e anniversaire du jumelage signé en {pyear-50}.",
                "Fondée en [{pyear-40}|{pyear-60}], la voilerie fête son quarantième anniversaire ce week-end.",
                "Il y a [trente|quarante] ans, le 5 mai {pyear-30}, le bac sombrait dans le chenal.",
                "La coopérative fête les [50|70] ans de sa création en {pyear-50}.",
                "Un bal a marqué le centenaire du pont, inauguré en [{pyear-100}|{pyear-80}].",
                "La ville prépare le 150e anniversaire de la gare, ouverte en [{pyear-150}|{pyear-170}].",
                "L'école fête son 60e anniversaire. Elle a été fondée en [{pyear-60}|{pyear-80}] par un curé.",
                "Dole célèbre le [80e|70e] anniversaire de sa libération, le 9 septembre {pyear-80}.",
                "Le bac, consacré en {pyear-100}, souffle ses [cent|quatre-vingts] bougies.",
            ),
            "en": (
                "The two towns mark the [50th|60th] anniversary this year of a pact signed in {pyear-50}.",
                "Founded in [{pyear-40}|{pyear-60}], the boatyard celebrates its 40th anniversary this week.",
                "[Thirty|Forty] years ago, on May 5, {pyear-30}, the ferry sank in the channel.",
                "A ball marked the centenary of the bridge, opened in [{pyear-100}|{pyear-80}].",
                "The school is marking its 60th anniversary. It was founded in [{pyear-60}|{pyear-80}] by a priest.",
                "The mill celebrates [50|70] years of trade since it was built in {pyear-50}.",
                "The town marks the [80th|70th] anniversary of its liberation on September 9, {pyear-80}.",
                "The choir was formed in {pyear-20}. On Sunday it will keep its [20th|30th] anniversary.",
            ),
            "vi": (
                "Thành lập năm [{pyear-40}|{pyear-60}], hợp tác xã kỷ niệm 40 năm ngày thành lập.",
                "Cách đây [30|40] năm, ngày 5/5/{pyear-30}, chiếc phà chìm giữa sông.",
                "Hai thành phố kỷ niệm [50|70] năm thiết lập quan hệ kết nghĩa năm {pyear-50}.",
                "Câu lạc bộ ra đời ngày 10/2/{pyear-90}, tròn [90|70] năm trước.",
            ),
        },
        "text": {
            "fr": (
                "Le pont, construit en [{pyear-50}|{pyear-30}], a fêté ses 50 ans en {pyear}.",
                "En {year}, les deux villes ont fêté les [50|60] ans du jumelage signé en {year-50}.",
            ),
            "en": ("In {year} the two towns kept the [50th|60th] anniversary of the pact signed in {year-50}.",),
            "vi": ("Trường kỷ niệm [50|60] năm thành lập ({pyear-50}-{pyear}).",),
        },
        "event": {
            "fr": (
                "Bayeux prépare le [{pyear-1944}e|{pyear-1954}e] anniversaire du débarquement de Normandie.",
                "Berlin marque le [{pyear-1989}e|{pyear-1979}e] anniversaire de la chute du mur de Berlin.",
            ),
            "en": (
                "A flypast will mark the [{pyear-1944}th|{pyear-1954}th] anniversary of the Normandy landings.",
                "It is [{pyear-1989}|{pyear-1979}] years since the Berlin Wall fell.",
            ),
            "vi": ("Thành phố treo cờ kỷ niệm [{pyear-1954}|{pyear-1964}] năm Chiến thắng Điện Biên Phủ.",),
        },
    },
    "dates/age": {
        "published": {
            "fr": (
                "Né en [{pyear-50}|{pyear-69}], Rémi Castagnet, 49 ans, élève des brebis au-dessus de Millau.",
                "La sculptrice Yvonne Arcan, née en [{pyear-80}|{pyear-60}] à Dole, est morte jeudi à 79 ans.",
                "Solène Kermarec est née en [{pyear-50}|{pyear-67}] à Groix. Elle a 49 ans et deux bateaux.",
                "Le luthier (né en [{pyear-62}|{pyear-42}]), âgé de 61 ans, prend sa retraite.",
                "Le luthier Marcel Aubin, né en {pyear-62}, a donc [61|72] ans et deux élèves.",
            ),
            "en": (
                "Tom Hale, 49, who was born in [{pyear-50}|{pyear-69}] in Oban, runs the ferry.",
                "The sculptor Nell Hobday, born in [{pyear-80}|{pyear-60}], died on Thursday aged 79.",
                "Ada Brook was born in [{pyear-50}|{pyear-67}] on Mull. She is 49 and owns two boats.",
                "Born in [{pyear-62}|{pyear-42}], the 61-year-old fiddler is to retire.",
                "Marcia Aubin, a [61|72]-year-old potter born in {pyear-62}, won the prize.",
            ),
            "vi": (
                "Ông Trần Văn Sáu, sinh năm [{pyear-50}|{pyear-69}], năm nay 50 tuổi, trồng dừa ở Bến Tre.",
                "Nghệ nhân Lê Thị Mận (sinh năm [{pyear-62}|{pyear-42}]), 62 tuổi, vẫn dệt chiếu mỗi ngày.",
                "Cụ Nguyễn Thị Sen (sinh năm {pyear-62}, [62|72] tuổi) bán nước chè ở bến phà.",
            ),
        },
        "birth": {
            "fr": (
                "Le navigateur Paul Arcan, qui a célébré ses 44 ans en {pyear-1}, est né en [{pyear-45}|{pyear-55}].",
                "Le peintre Léon Aubrac ([1920|1930]-1998), mort à 78 ans, repose à Sète.",
            ),
            "en": ("The painter Ned Rowan ([1920|1930]-1998) died at the age of 78.",),
            "vi": ("Nhạc sĩ Đỗ Văn Hòa sinh năm [{pyear-80}|{pyear-60}] và qua đời hôm qua, hưởng thọ 80 tuổi.",),
        },
        "two-ages": {
            "fr": ("Anne Castagnet, [54|45] ans, dirige la criée. « C'est dur », dit Anne Castagnet, 54 ans.",),
            "en": ("Ann Hale, [54|45], runs the market. The job is hard, says Ann Hale, 54.",),
            "vi": ("Bà Lê Thị Mận, [54|45] tuổi, trông chợ. Năm nào bà Lê Thị Mận, 54 tuổi, cũng có mặt.",),
        },
        "order": {
            "fr": (
                "Né le 4 juillet {year-80} et mort le 12 octobre [{year-10}|{year-90}], le peintre laisse 400 toiles.",
            ),
            "en": ("Born on 4 July {year-80}, the painter died on 12 October [{year-10}|{year-90}].",),
            "vi": ("Họa sĩ sinh ngày 4/7/{year-80}, mất ngày 12/10/[{year-10}|{year-90}].",),
        },
    },
    "dates/chronology": {
        "past": {
            "fr": ("La préfète a été reçue le [{pday-2}|{pday+6}] à la mairie de Brest.",),
            "en": ("The envoy was received on [{pday-2}|{pday+6}] at the castle.",),
            "vi": ("Đoàn nghệ nhân đã đến thăm làng gốm vào ngày [{pday-2}|{pday+6}].",),
        },
        "year": {
            "fr": ("Le conseil examinera le budget le {pday+7} [{pyear}|{pyear-1}].",),
            "en": ("The council will vote on the budget on {pday+7}, [{pyear}|{pyear-1}].",),
            "vi": ("Hội chợ sẽ diễn ra ngày {pday+7}/[{pyear}|{pyear-1}] tại Sa Đéc.",),
        },
        "future": {
            "fr": (
                "Les pêcheurs se réuniront le [{pday+5}|{pday-6}] à la criée.",
                "Le [{pday+4}|{pday-4}], le tribunal rendra son jugement.",
            ),
            "en": ("The fishermen will meet on [{pday+5}|{pday-6}] to choose a chairman.",),
            "vi": (
                "Hội đồng sẽ họp ngày [{pday+5}|{pday-6}] tại đình làng.",
                "Hạn nộp bài dự thi là ngày [{pday+9}|{pday-9}] tới.",
            ),
        },
        "interval": {
            "fr": (
                "La tempête a touché l'île le {day}. Trois jours plus tard, le [{day+3}|{day+5}], la digue cédait.",
                "L'accident a eu lieu le {day}. Le lendemain, [{day+1}|{day+2}], la route était fermée.",
                "Fondée en {year-50}, la fanfare s'éteint dix ans plus tard, en [{year-40}|{year-30}].",
                "Trois jours après la foire du 4 septembre {pyear-1}, le [7|9] septembre, la halle brûlait.",
            ),
            "en": (
                "The storm struck on {day}. Three days later, on [{day+3}|{day+5}], the sea wall gave way.",
                "The club was founded in {year-50} and ten years later, in [{year-40}|{year-30}], it was bankrupt.",
                "Ten days after the May 4, {pyear-1}, flood, on May [14|19], the school reopened.",
            ),
            "vi": (
                "Lễ rước bắt đầu ngày {day}. Hội đua ghe được tổ chức hai ngày sau, ngày [{day+2}|{day+1}].",
                "Hai ngày sau trận bão ngày 4/9/{pyear-1}, ngày [6|9]/9, chợ họp lại.",
            ),
        },
        "after": {
            "fr": (
                "La moisson a débuté le {day}. Les silos avaient été vidés le [{day-3}|{day+3}], trois "
                "jours avant le début de la moisson.",
            ),
            "en": (
                "The harvest began on {day}. The barns had been cleared on [{day-3}|{day+3}], three days "
                "before the harvest began.",
            ),
            "vi": (
                "Cờ được treo từ ngày {day}, hai ngày trước hội đua ghe xã Tân Hòa. Hội đua ghe xã Tân Hòa "
                "mở ngày [{day+2}|{day+5}].",
            ),
        },
    },
    "dates/time-zone": {
        "day": {
            "fr": (
                "Coup d'envoi à Paris, 14H00 ([13|12]H00 GMT), le 10 janvier {year}.",
                "La finale débute le 3 juillet {year} à 20h00, heure de Tokyo (soit [13|12]h00 à Paris).",
            ),
            "en": (
                "Kick-off is at 3 p.m. in London on January 10, {year} ([1500|1400] GMT).",
                "The polls close at 8 p.m. ET on July 3, {year} ([0000|0100] GMT).",
            ),
            "vi": ("Buổi hòa nhạc bắt đầu lúc 15h00 ngày 10/1/{year} tại Paris (tức [21|20]h00 giờ Hà Nội).",),
        },
        "published": {
            "fr": ("La régate part à 9h30 à Hanoï ([2|3]h30 GMT).",),
            "en": ("The launch is set for 8 p.m. in Hanoi ([1300|1400] GMT).",),
            "vi": ("Trận đấu bắt đầu lúc 20h00 giờ Hà Nội ([13|14]h00 GMT).",),
        },
        "offset": {
            "fr": (
                "La secousse a été ressentie à 14H07 ([05H07|05H20] GMT) à Osaka.",
                "La coulée s'est produite à 14H12 ([12H12|12H32] GMT), près du col.",
            ),
            "en": ("The slide was felt at 2:12 p.m. ([1212|1232] GMT) near the pass.",),
        },
    },
    "dates/lede-body": {
        "today": {
            "fr": ("Le bac a été vendu hier, le [{pday-1}|{pday-3}], devant notaire.",),
            "en": ("The ferry was sold yesterday, [{pday-1}|{pday-3}], after a year of talks.",),
            "vi": ("Chiếc phà được bàn giao hôm qua, [{pday-1}|{pday-3}], sớm hơn kế hoạch.",),
        },
        "dateline": {
            "fr": ("BREST, {pday-2} (AFP) - Le port a été fermé le [{pday-2}|{pday-1}] pour neuf jours.",),
            "en": ("OBAN, {pday-2} (AP) - The harbour was closed on [{pday-2}|{pday-1}] for nine days.",),
        },
    },
}

# A lede, and a paragraph of the body about the same event; {of} is "du 6 mars".
LEDES: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (
        (
            "Le Premier ministre slovène a été reçu {on} au palais de l'Élysée par le chef de l'État.",
            "L'entretien [{of}|{of-1}] a porté sur les transports ferroviaires.",
        ),
        (
            "Un incendie a ravagé {on} un entrepôt de cartons dans la zone industrielle de Vitré.",
            "Le feu s'est déclaré [{on}|{on-1}] vers 4 heures du matin. Trente pompiers sont intervenus.",
        ),
        (
            "Un séisme de magnitude 5,1 a secoué {on} la région de Volos, dans le centre de la Grèce.",
            "La secousse, survenue [{on}|{on-1}] en pleine nuit, a fait sortir les habitants dans les rues.",
        ),
        (
            "Un autocar s'est renversé {on} sur l'A75 près de Lodève, faisant onze blessés.",
            "L'accident s'est produit [{on}|{on-1}] à hauteur du col de l'Escalette.",
        ),
        (
            "La justice a condamné {on} l'ancien notaire de Mende à quatre ans de prison.",
            "Le jugement a été rendu [{on}|{on-1}] après trois heures de délibéré.",
        ),
        (
            "Le parti centriste a désigné {on} la députée Anne Morvan comme candidate à la mairie.",
            "La désignation, [{on}|{on-1}], s'est jouée à douze voix près.",
        ),
        (
            "Le groupe Vallier a annoncé {on} la fermeture de son usine de Thiers.",
            "L'annonce, faite [{on}|{on-1}] devant le comité social, concerne 214 salariés.",
        ),
        (
            "La ministre de la Culture a inauguré {on} la nouvelle médiathèque de Sète.",
            "Lors de l'inauguration, [{on}|{on-1}], trois cents personnes ont visité les salles.",
        ),
        (
            "Le chanteur Louis Aubrac est mort {on} à l'âge de 71 ans, a indiqué sa famille.",
            "Le chanteur s'est éteint [{on}|{on-1}] à son domicile de Collioure.",
        ),
        (
            "Deux trains de marchandises sont entrés en collision {on} près de Dijon.",
            "La collision, [{on}|{on-1}] à 5h40, n'a pas fait de victime.",
        ),
        (
            "Le Sénat a adopté {on} le projet de loi sur l'eau.",
            "Le texte a été voté [{on}|{on-1}] par 210 voix contre 98.",
        ),
        (
            "Les Bretons de Lannion ont battu {on} les Nantais 3-1.",
            "La rencontre, disputée [{on}|{on-1}] devant 4 000 spectateurs, a basculé à l'heure de jeu.",
        ),
        (
            "Quelque 3.000 agriculteurs ont manifesté {on} à Clermont-Ferrand.",
            "La manifestation [{of}|{of-1}] s'est déroulée dans le calme, selon la préfecture.",
        ),
        (
            "Une délégation du Parlement européen a entamé {on} une visite à Hanoï.",
            "La délégation est arrivée [{on}|{on-1}] à l'aéroport de Nôi Bai.",
        ),
        (
            "La 14e édition du salon de l'artisanat s'est ouverte {on} à Huê.",
            "La cérémonie d'ouverture, [{on}|{on-1}], a réuni 500 invités.",
        ),
        (
            "Hanoï et Paris ont signé {on} un accord de coopération dans la santé.",
            "L'accord, paraphé [{on}|{on-1}] par les deux ministres, porte sur cinq ans.",
        ),
        (
            "Le président laotien a achevé {on} une visite de trois jours au Vietnam.",
            "La visite a pris fin [{on}|{on-1}] par une rencontre avec des étudiants.",
        ),
        (
            "Un navire chargé de riz a quitté {on} le port de Hai Phong pour Le Havre.",
            "Le bateau est parti [{on}|{on-1}] avec 20.000 tonnes à bord.",
        ),
        (
            "La police a interpellé {on} trois hommes soupçonnés du cambriolage du musée.",
            "Les suspects ont été arrêtés [{on}|{on-1}] à leur domicile de Béziers.",
        ),
        (
            "Le tribunal a relaxé {on} l'armateur poursuivi pour le naufrage du Kerlouan.",
            "La décision, rendue [{on}|{on-1}], a été accueillie en silence.",
        ),
        (
            "Un colloque sur la langue occitane s'est tenu {on} à Rodez.",
            "Le colloque [{of}|{of-1}] a rassemblé 80 chercheurs.",
        ),
        (
            "Les députés ont rejeté {on} la motion de censure.",
            "Le scrutin a eu lieu [{on}|{on-1}] à 18 heures.",
        ),
        (
            "Le satellite Coralie a été mis en orbite {on} par une fusée Ariane 6.",
            "Le lancement, [{on}|{on-1}] depuis Kourou, avait été repoussé deux fois.",
        ),
        (
            "L'ancien maire de Foix a été enterré {on} dans son village.",
            "Les obsèques, célébrées [{on}|{on-1}], ont réuni un millier de personnes.",
        ),
        (
            "Vingt-deux migrants ont été secourus {on} au large de Gravelines.",
            "Le sauvetage a mobilisé [{on}|{on-1}] deux vedettes et un hélicoptère.",
        ),
        (
            "Le conseil régional a voté {on} le budget.",
            "Les élus ont adopté le budget [{on}|{on-1}] à une courte majorité.",
        ),
        (
            "Le typhon Doksuri a touché terre {on} dans le nord des Philippines.",
            "Le cyclone a frappé [{on}|{on-1}] la province de Cagayan avec des vents de 175 km/h.",
        ),
        (
            "Le ministre tchadien de l'Agriculture s'est entretenu {on} à Rome avec la directrice de la FAO.",
            "Au cours de leur entretien, [{on}|{on-1}], les deux responsables ont évoqué les semences.",
        ),
        (
            "Une avalanche a emporté {on} trois skieurs au-dessus de Tignes.",
            "L'avalanche s'est déclenchée [{on}|{on-1}] à 2.700 mètres d'altitude.",
        ),
        (
            "Le pape a célébré {on} une messe devant 20.000 fidèles à Dili.",
            "La messe, dite [{on}|{on-1}] en plein air, a duré deux heures.",
        ),
        (
            "Des hommes armés ont attaqué {on} un convoi de vivres dans le nord du Mali.",
            "L'attaque s'est produite [{on}|{on-1}] près de Gossi.",
        ),
        (
            "L'écrivaine Lise Carmoux a reçu {on} le prix des Deux Rives.",
            "La remise du prix, [{on}|{on-1}], a eu lieu à l'hôtel de ville.",
        ),
        (
            "La Banque centrale a relevé {on} son taux directeur d'un quart de point.",
            "La décision a été prise [{on}|{on-1}] à l'unanimité.",
        ),
        (
            "Un hélicoptère s'est écrasé {on} dans le massif des Écrins.",
            "L'appareil s'est abîmé [{on}|{on-1}] peu après son décollage de Gap.",
        ),
        (
            "L'équipe du Sénégal a éliminé {on} le Cameroun aux tirs au but.",
            "Le match s'est joué [{on}|{on-1}] à Yaoundé devant 60.000 spectateurs.",
        ),
        (
            "Les professeurs du lycée Fermat ont cessé le travail {on} contre les suppressions de postes.",
            "Le mouvement a été suivi [{on}|{on-1}] par sept enseignants sur dix.",
        ),
        (
            "La cour d'assises de Rennes a acquitté {on} l'infirmière accusée d'empoisonnement.",
            "Les jurés ont rendu leur verdict [{on}|{on-1}] après six heures de délibéré.",
        ),
        (
            "La centrale de Golfech a été arrêtée {on} après une fuite.",
            "La fuite a été détectée [{on}|{on-1}] dans la salle des machines.",
        ),
        (
            "Deux alpinistes vietnamiens ont atteint {on} le sommet du Manaslu.",
            "Ils ont atteint le sommet [{on}|{on-1}] à 9h20, sans oxygène.",
        ),
        (
            "Les habitants de Nouméa ont élu {on} leur maire.",
            "L'élection [{of}|{of-1}] s'est déroulée sans incident.",
        ),
        (
            "Le groupe a lancé {on} son nouvel autobus électrique.",
            "Le lancement du véhicule, [{on}|{on-1}], s'est fait devant 200 invités.",
        ),
    ),
    "en": (
        (
            "A warehouse fire killed two people {on} in Leeds, police said.",
            "The blaze broke out [{on}|{on-1}] shortly before dawn.",
        ),
        (
            "The prime minister met union leaders {on} in Cardiff.",
            "The meeting [{on}|{on-1}] lasted three hours.",
        ),
        (
            "A 5.2-magnitude earthquake struck {on} off the coast of Crete.",
            "The quake, which hit [{on}|{on-1}] at 3 a.m., damaged two churches.",
        ),
        (
            "The council approved {on} a plan to demolish the old pier.",
            "Councillors voted [{on}|{on-1}] by nine to two.",
        ),
        (
            "A court in Turin sentenced a former banker {on} to six years in prison.",
            "The verdict was delivered [{on}|{on-1}] after a two-year trial.",
        ),
        (
            "Two coaches collided {on} on the M6 near Stafford.",
            "The crash happened [{on}|{on-1}] in heavy fog.",
        ),
        (
            "The actor Neil Rowan died {on} at his home in Cork.",
            "Rowan passed away [{on}|{on-1}] surrounded by his family, his agent said.",
        ),
        (
            "Hanoi and Oslo signed a fisheries agreement {on}.",
            "The agreement was signed [{on}|{on-1}] by both ministers.",
        ),
        (
            "A container ship carrying rice left Hai Phong {on}.",
            "The vessel sailed [{on}|{on-1}] with 20,000 tonnes on board.",
        ),
        (
            "The new terminal at Exeter airport was opened {on}.",
            "At the opening ceremony [{on}|{on-1}] a brass band played.",
        ),
        (
            "Thousands of farmers marched {on} through Warsaw.",
            "The protest [{on}|{on-1}] ended peacefully.",
        ),
        (
            "Police arrested three men {on} over the theft of a painting.",
            "The arrests were made [{on}|{on-1}] at two houses in Hull.",
        ),
        (
            "Wigan beat Leeds 20-12 {on}.",
            "The game, played [{on}|{on-1}] in heavy rain, turned in the last ten minutes.",
        ),
        (
            "The rocket carrying two weather satellites lifted off {on}.",
            "The launch [{on}|{on-1}] had been delayed twice.",
        ),
        (
            "The company named a new chief executive {on}.",
            "The appointment, announced [{on}|{on-1}], takes effect next month.",
        ),
        (
            "Typhoon Doksuri made landfall {on} in the northern Philippines.",
            "The storm came ashore [{on}|{on-1}] near Aparri.",
        ),
        (
            "The book fair opened {on} in Hue.",
            "The fair began [{on}|{on-1}] with a reading for children.",
        ),
        (
            "Gunmen ambushed a food convoy {on} in northern Mali.",
            "The ambush took place [{on}|{on-1}] near Gossi.",
        ),
        (
            "A helicopter crashed {on} in the Alps, killing three.",
            "The aircraft went down [{on}|{on-1}] shortly after take-off.",
        ),
        (
            "The central bank raised its key rate {on} by a quarter point.",
            "The decision was taken [{on}|{on-1}] by seven votes to two.",
        ),
        (
            "The pope celebrated Mass {on} before 20,000 people in Dili.",
            "The Mass [{on}|{on-1}] lasted two hours.",
        ),
        (
            "Teachers at Ludlow school walked out {on} over job cuts.",
            "The walkout [{on}|{on-1}] closed twelve classes.",
        ),
        (
            "A jury acquitted a nurse {on} of poisoning two patients.",
            "The verdict came [{on}|{on-1}] after six hours of deliberation.",
        ),
        (
            "Two climbers reached the summit of Manaslu {on}.",
            "They reached the top [{on}|{on-1}] at 9:20 a.m. without oxygen.",
        ),
        (
            "Landslides buried a hamlet in Lao Cai {on}.",
            "The landslide struck [{on}|{on-1}] after two days of rain.",
        ),
        (
            "The carmaker unveiled its electric bus {on}.",
            "At the unveiling [{on}|{on-1}], 200 guests took a ride.",
        ),
        (
            "Voters in Fiji chose a new parliament {on}.",
            "The election [{on}|{on-1}] passed off without incident.",
        ),
    ),
    "vi": (
        (
            "Cháy lớn xảy ra {on} tại một kho giấy ở quận 7.",
            "Đám cháy bùng phát [{on}|{on-1}] lúc 4 giờ sáng, khiến hai người bị thương.",
        ),
        (
            "Thủ tướng tiếp Đại sứ Na Uy {on} tại Hà Nội.",
            "Tại buổi tiếp [{on}|{on-1}], hai bên bàn về thủy sản.",
        ),
        (
            "Trận động đất mạnh 5,1 độ xảy ra {on} ở Kon Tum.",
            "Trận động đất [{on}|{on-1}] làm nứt nhiều ngôi nhà.",
        ),
        (
            "Tòa án tuyên phạt {on} cựu giám đốc bốn năm tù.",
            "Phiên tòa diễn ra [{on}|{on-1}] và kéo dài ba giờ.",
        ),
        (
            "Lễ khánh thành cầu Rạch Miễu 2 diễn ra {on} tại Bến Tre.",
            "Cây cầu được khánh thành [{on}|{on-1}] sau hai năm thi công.",
        ),
        (
            "Hai xe khách va chạm {on} trên quốc lộ 1.",
            "Vụ tai nạn xảy ra [{on}|{on-1}] khi trời mưa lớn.",
        ),
        (
            "Nghệ sĩ Lê Văn Bảy qua đời {on} tại nhà riêng.",
            "Ông mất [{on}|{on-1}] ở tuổi 71 sau một cơn đau tim.",
        ),
        (
            "Hội sách Huế khai mạc {on} tại công viên Tứ Tượng.",
            "Lễ khai mạc [{on}|{on-1}] có hơn 500 người dự.",
        ),
        (
            "Công an bắt giữ ba nghi phạm {on} tại Biên Hòa.",
            "Các nghi phạm bị bắt [{on}|{on-1}] tại nhà riêng.",
        ),
        (
            "Đội Cà Mau thắng đội Long An 2-1 {on}.",
            "Trận đấu [{on}|{on-1}] có 4.000 khán giả.",
        ),
        (
            "Hai bên ký thỏa thuận hợp tác y tế {on} tại Huế.",
            "Thỏa thuận được ký [{on}|{on-1}] có thời hạn năm năm.",
        ),
        (
            "Tàu chở 20.000 tấn gạo rời cảng Hải Phòng {on}.",
            "Con tàu xuất phát [{on}|{on-1}] và dự kiến cập cảng sau ba tuần.",
        ),
        (
            "Hội đồng nhân dân tỉnh thông qua ngân sách {on}.",
            "Các đại biểu bỏ phiếu [{on}|{on-1}] với đa số sít sao.",
        ),
        (
            "Bão số 3 đổ bộ vào Quảng Ninh {on}.",
            "Cơn bão đổ bộ [{on}|{on-1}] với sức gió cấp 12.",
        ),
        (
            "Trực thăng rơi {on} ở vùng núi Alps khiến ba người chết.",
            "Vụ rơi máy bay xảy ra [{on}|{on-1}] ngay sau khi cất cánh.",
        ),
        (
            "Ngân hàng trung ương tăng lãi suất {on} thêm 0,25 điểm.",
            "Quyết định được đưa ra [{on}|{on-1}] với bảy phiếu thuận.",
        ),
        (
            "Giáo viên trường Ludlow đình công {on}.",
            "Cuộc đình công [{on}|{on-1}] khiến 12 lớp nghỉ học.",
        ),
        (
            "Sạt lở vùi lấp một bản ở Lào Cai {on}.",
            "Vụ sạt lở xảy ra [{on}|{on-1}] sau hai ngày mưa lớn.",
        ),
        (
            "Hai nhà leo núi lên đỉnh Manaslu {on}.",
            "Họ lên tới đỉnh [{on}|{on-1}] lúc 9 giờ 20.",
        ),
        (
            "Cử tri Fiji bầu quốc hội mới {on}.",
            "Cuộc bầu cử [{on}|{on-1}] diễn ra suôn sẻ.",
        ),
        (
            "Nhà văn Lê Hoài nhận giải thưởng Hai Bờ {on}.",
            "Lễ trao giải [{on}|{on-1}] được tổ chức tại tòa thị chính.",
        ),
        (
            "Tay súng phục kích đoàn xe chở lương thực {on} ở bắc Mali.",
            "Vụ phục kích xảy ra [{on}|{on-1}] gần Gossi.",
        ),
    ),
}
