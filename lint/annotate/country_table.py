# ruff: noqa: E501
# fmt: off
"""Compiled from rules/tables/countries.yaml by tools/build_countries.py: change those, not this.

A line of text for a country, a cell for each of COLUMNS: one string loads faster than thousands.
Names and adjectives are folded.

NAMES       by language, without articles
ADJECTIVES  by language, in lower case, without plurals
OFFICES     that the country has
SHOWN       French name with article, English, Vietnamese name
CAPITAL     in French, English, Vietnamese
CAPITALS, CITIES, PROVINCES    places of the country
ALSO        places of which the country has one as well; "*" for any name
"""

COLUMNS = ("CODE", "NAMES_FR", "NAMES_EN", "NAMES_VI", "ADJECTIVES_FR", "ADJECTIVES_EN", "OFFICES", "SHOWN", "CAPITAL", "CAPITALS", "CITIES", "PROVINCES", "ALSO")
ROWS = """\
AD;andorre;andorra;andorra;andorran|andorrane;andorran;;Andorre|Andorra|Andorra;Andorre-la-Vieille|Andorra la Vella|Andorra la Vella;andorre-la-vieille|andorra la vella;;;
AE;emirats arabes unis|emirats;united arab emirates|uae;uae|các tiểu vương quốc arab thống nhất;émirati|émiratie|émirien|émirienne;emirati;president premier;les Émirats arabes unis|the United Arab Emirates|UAE;Abou Dhabi|Abu Dhabi|Abu Dhabi;abou dhabi|abu dhabi;dubai|charjah|sharjah;;
AF;afghanistan;afghanistan;afghanistan|áp-ga-ni-xtan;afghan|afghane;afghan;president premier;l'Afghanistan|Afghanistan|Afghanistan;Kaboul|Kabul|Kabul;kaboul|kabul;;kandahar|helmand|herat|nangarhar|kunduz|badakhchan|badakhshan;
AG;antigua-et-barbuda;antigua and barbuda;antigua và barbuda;antiguais|antiguaise;antiguan;premier;Antigua-et-Barbuda|Antigua and Barbuda|Antigua và Barbuda;Saint John's|Saint John's|Saint John's;saint john's;;;
AL;albanie;albania;albania|an-ba-ni;albanais|albanaise;albanian;president premier;l'Albanie|Albania|Albania;Tirana|Tirana|Tirana;tirana;;;
AM;armenie;armenia;armenia|ác-mê-ni-a;arménien|arménienne;armenian;president premier;l'Arménie|Armenia|Armenia;Erevan|Yerevan|Yerevan;erevan|yerevan;;;
AO;angola;angola;angola|ăng-gô-la;angolais|angolaise;angolan;president;l'Angola|Angola|Angola;Luanda|Luanda|Luanda;luanda;;;
AR;argentine;argentina;argentina|ác-hen-ti-na;argentin|argentine;argentine|argentinian;president;l'Argentine|Argentina|Argentina;Buenos Aires|Buenos Aires|Buenos Aires;buenos aires;;;san jose|santiago|la paz|cordoba|victoria|santa fe|san salvador|mendoza|asuncion|trinidad|parana
AT;autriche;austria;áo;autrichien|autrichienne;austrian;president chancellor;l'Autriche|Austria|Áo;Vienne|Vienna|Viên;vienne|vienna|vien;salzbourg|salzburg|innsbruck;;
AU;australie;australia;australia|úc|ô-xtrây-li-a;australien|australienne;australian;premier;l'Australie|Australia|Australia;Canberra|Canberra|Canberra;canberra;sydney|melbourne|brisbane|perth|adelaide|darwin;queensland|tasmanie|tasmania|nouvelle-galles du sud|new south wales;perth|newcastle|liverpool|victoria|texas|ipswich|cardiff|brighton|canterbury|kingston|hamilton|wellington|georgetown|stockholm|rome|florence|toronto|edinburgh|richmond|launceston|valencia
AZ;azerbaidjan;azerbaijan;azerbaijan|a-déc-bai-gian;azerbaïdjanais|azerbaïdjanaise|azéri|azérie;azerbaijani|azeri;president premier;l'Azerbaïdjan|Azerbaijan|Azerbaijan;Bakou|Baku|Baku;bakou|baku;;;
BA;bosnie-herzegovine|bosnie;bosnia and herzegovina|bosnia|bosnia-herzegovina;bosnia và herzegovina|bosnia;bosnien|bosnienne;bosnian;president premier;la Bosnie-Herzégovine|Bosnia and Herzegovina|Bosnia và Herzegovina;Sarajevo|Sarajevo|Sarajevo;sarajevo;;;
BB;barbade;barbados;barbados;barbadien|barbadienne;barbadian;president premier;la Barbade|Barbados|Barbados;Bridgetown|Bridgetown|Bridgetown;bridgetown;;;
BD;bangladesh;bangladesh;bangladesh|băng-la-đét;bangladais|bangladaise|bangladeshi|bangladeshie;bangladeshi;president premier;le Bangladesh|Bangladesh|Bangladesh;Dacca|Dhaka|Dhaka;dacca|dhaka;;;
BE;belgique;belgium;bỉ;belge;belgian;premier;la Belgique|Belgium|Bỉ;Bruxelles|Brussels|Brussels;bruxelles|brussels|bruc-xen;anvers|antwerp|gand|ghent|liege|bruges|charleroi;;luxembourg|lille|moscou
BF;burkina faso|burkina;burkina faso;burkina faso;burkinabè|burkinabé;burkinabe;president premier;le Burkina Faso|Burkina Faso|Burkina Faso;Ouagadougou|Ouagadougou|Ouagadougou;ouagadougou;;;
BG;bulgarie;bulgaria;bulgaria|bun-ga-ri;bulgare;bulgarian;president premier;la Bulgarie|Bulgaria|Bulgaria;Sofia|Sofia|Sofia;sofia|xo-phi-a;;;
BH;bahrein;bahrain;bahrain|ba-ranh;bahreïni|bahreïnie;bahraini;premier;Bahreïn|Bahrain|Bahrain;Manama|Manama|Manama;manama;;;
BI;burundi;burundi;burundi;burundais|burundaise;burundian;president premier;le Burundi|Burundi|Burundi;Gitega|Gitega|Gitega;gitega|bujumbura;;;
BJ;benin;benin;benin;béninois|béninoise;beninese;president premier;le Bénin|Benin|Benin;Porto-Novo|Porto-Novo|Porto-Novo;porto-novo;cotonou;;
BN;brunei;brunei;brunei|bru-nây;brunéien|brunéienne;bruneian;premier;le Brunei|Brunei|Brunei;Bandar Seri Begawan|Bandar Seri Begawan|Bandar Seri Begawan;bandar seri begawan;;;
BO;bolivie;bolivia;bolivia|bô-li-vi-a;bolivien|bolivienne;bolivian;president;la Bolivie|Bolivia|Bolivia;Sucre|Sucre|Sucre;sucre|la paz;;;trinidad|santiago|san jose|santa cruz|guadalupe
BR;bresil;brazil;brazil|bra-xin;brésilien|brésilienne;brazilian;president;le Brésil|Brazil|Brazil;Brasilia|Brasilia|Brasilia;brasilia;rio de janeiro|rio|sao paulo|salvador de bahia|recife|belem|porto alegre;;colombo|santiago|santo domingo|victoria|palmas|toledo|belem|bagdad|sao jose|buenos aires
BS;bahamas;bahamas;bahamas;bahaméen|bahaméenne;bahamian;premier;les Bahamas|the Bahamas|Bahamas;Nassau|Nassau|Nassau;nassau;;;san salvador
BT;bhoutan;bhutan;bhutan;bhoutanais|bhoutanaise;bhutanese;premier;le Bhoutan|Bhutan|Bhutan;Thimphou|Thimphu|Thimphu;thimphou|thimphu;;;
BW;botswana;botswana;botswana;botswanais|botswanaise;botswanan;president;le Botswana|Botswana|Botswana;Gaborone|Gaborone|Gaborone;gaborone;;;
BY;bielorussie|belarus;belarus;belarus;biélorusse|bélarusse|bélarussien|bélarussienne;belarusian|belarussian;president premier;la Biélorussie|Belarus|Belarus;Minsk|Minsk|Minsk;minsk;;;
BZ;belize;belize;belize;bélizien|bélizienne;belizean;premier;le Belize|Belize|Belize;Belmopan|Belmopan|Belmopan;belmopan;;;georgetown|valencia
CA;canada;canada;canada|ca-na-đa;canadien|canadienne;canadian;premier;le Canada|Canada|Canada;Ottawa|Ottawa|Ottawa;ottawa;toronto|montreal|vancouver|quebec|calgary|edmonton|winnipeg|halifax;ontario|saskatchewan|manitoba|nouvelle-ecosse|nova scotia|nouveau-brunswick|new brunswick|colombie-britannique|british columbia;london|londres|paris|kingston|hamilton|victoria|saint john's|st. john's|athens|vienna|berlin|sydney|georgetown|perth|lima|rome|dublin|odessa|florence|delhi|moscow|copenhagen|brussels|liverpool|halifax|glasgow|manchester|cambridge|bethlehem|warsaw|hanover|madrid|saint-georges|belmont|santiago
CD;republique democratique du congo|rdc|rd congo;democratic republic of the congo|dr congo|drc|democratic republic of congo;cộng hòa dân chủ congo;congolais|congolaise;congolese;president premier;la République démocratique du Congo|the Democratic Republic of the Congo|Cộng hòa Dân chủ Congo;Kinshasa|Kinshasa|Kinshasa;kinshasa;lubumbashi|goma|bukavu;nord-kivu|north kivu|sud-kivu|south kivu|ituri;kinshasa
CF;centrafrique|republique centrafricaine;central african republic;cộng hòa trung phi|trung phi;centrafricain|centrafricaine;central african;president premier;la Centrafrique|the Central African Republic|Cộng hòa Trung Phi;Bangui|Bangui|Bangui;bangui;;;
CG;congo-brazzaville|republique du congo;congo-brazzaville|republic of the congo;cộng hòa congo;congolais|congolaise;congolese;president premier;le Congo-Brazzaville|Congo-Brazzaville|Cộng hòa Congo;Brazzaville|Brazzaville|Brazzaville;brazzaville;;;brazzaville
CH;suisse;switzerland;thụy sĩ|thuỵ sĩ;suisse|helvétique;swiss;president chancellor;la Suisse|Switzerland|Thụy Sĩ;Berne|Bern|Bern;berne|bern;zurich|geneve|geneva|bale|basel|lausanne;;rome|versailles
CI;cote d'ivoire;ivory coast|cote d'ivoire;bờ biển ngà;ivoirien|ivoirienne;ivorian;president premier;la Côte d'Ivoire|Ivory Coast|Bờ Biển Ngà;Yamoussoukro|Yamoussoukro|Yamoussoukro;yamoussoukro;abidjan|bouake;;
CL;chili;chile;chile|chi-lê;chilien|chilienne;chilean;president;le Chili|Chile|Chile;Santiago|Santiago|Santiago;santiago|santiago du chili;;;victoria|san jose|los angeles|concepcion|san francisco|la union|valdivia
CM;cameroun;cameroon;cameroon|ca-mơ-run;camerounais|camerounaise;cameroonian;president premier;le Cameroun|Cameroon|Cameroon;Yaoundé|Yaoundé|Yaoundé;yaounde;douala;;victoria
CN;chine;china;trung quốc;chinois|chinoise;chinese;president premier;la Chine|China|Trung Quốc;Pékin|Beijing|Bắc Kinh;pekin|beijing|bac kinh|peking;shanghai|canton|guangzhou|shenzhen|wuhan|chongqing|thuong hai|quang chau|tham quyen|vu han|chengdu|kunming|nanning;yunnan|van nam|guangxi|quang tay|guangdong|quang dong|sichuan|tu xuyen|hubei|ho bac|hunan|ho nam|henan|hebei|shandong|son dong|shanxi|shaanxi|fujian|phuc kien|zhejiang|chiet giang|jiangsu|giang to|jiangxi|anhui|guizhou|quy chau|gansu|qinghai|liaoning|jilin|heilongjiang|xinjiang|tan cuong|hainan|hai nam;taipei|dai bac
CO;colombie;colombia;colombia|cô-lôm-bi-a;colombien|colombienne;colombian;president;la Colombie|Colombia|Colombia;Bogota|Bogota|Bogota;bogota;medellin|cali|carthagene;;san jose|la paz|florencia|cartagena|santiago|victoria|barcelona|armenia
CR;costa rica;costa rica;costa rica;costaricien|costaricienne;costa rican;president;le Costa Rica|Costa Rica|Costa Rica;San José|San José|San José;san jose;;;cartago|santa cruz|limon|san jose
CU;cuba;cuba;cuba|cu ba|cu-ba;cubain|cubaine;cuban;president premier;Cuba|Cuba|Cuba;La Havane|Havana|La Habana;la havane|havana|la habana;;;santiago|guantanamo|trinidad|victoria|san jose|santo domingo
CV;cap-vert;cape verde|cabo verde;cape verde|cabo verde;cap-verdien|cap-verdienne|capverdien|capverdienne;cape verdean;president premier;le Cap-Vert|Cape Verde|Cape Verde;Praia|Praia|Praia;praia;;;santiago
CY;chypre;cyprus;cyprus|síp;chypriote;cypriot;president;Chypre|Cyprus|Cyprus;Nicosie|Nicosia|Nicosia;nicosie|nicosia;;;
CZ;republique tcheque|tchequie;czech republic|czechia;cộng hòa séc|séc|ch séc;tchèque;czech;president premier;la République tchèque|the Czech Republic|Cộng hòa Séc;Prague|Prague|Praha;prague|praha|pra-ha;;;
DE;allemagne;germany;đức;allemand|allemande;german;president chancellor;l'Allemagne|Germany|Đức;Berlin|Berlin|Berlin;berlin|bec-lin;munich|hambourg|hamburg|francfort|frankfurt|cologne|stuttgart|dresde|dresden;baviere|bavaria;moscou|berne
DJ;djibouti;djibouti;djibouti;djiboutien|djiboutienne;djiboutian;president premier;Djibouti|Djibouti|Djibouti;Djibouti|Djibouti|Djibouti;djibouti;;;
DK;danemark;denmark;đan mạch;danois|danoise;danish;premier;le Danemark|Denmark|Đan Mạch;Copenhague|Copenhagen|Copenhagen;copenhague|copenhagen;;;
DM;dominique;dominica;dominica;dominiquais|dominiquaise;dominican;president premier;la Dominique|Dominica|Dominica;Roseau|Roseau|Roseau;roseau;;;
DO;republique dominicaine;dominican republic;cộng hòa dominica|dominica;dominicain|dominicaine;dominican;president;la République dominicaine|the Dominican Republic|Cộng hòa Dominica;Saint-Domingue|Santo Domingo|Santo Domingo;saint-domingue|santo domingo;;;santiago|san jose
DZ;algerie;algeria;algeria|an-giê-ri;algérien|algérienne;algerian;president premier;l'Algérie|Algeria|Algeria;Alger|Algiers|Algiers;alger|algiers;oran|constantine;;
EC;equateur;ecuador;ecuador|ê-cu-a-đo;équatorien|équatorienne;ecuadorian|ecuadorean;president;l'Équateur|Ecuador|Ecuador;Quito|Quito|Quito;quito;guayaquil;;santiago|san jose|cuenca|loja|santo domingo
EE;estonie;estonia;estonia|e-xtô-ni-a;estonien|estonienne;estonian;president premier;l'Estonie|Estonia|Estonia;Tallinn|Tallinn|Tallinn;tallinn;;;
EG;egypte;egypt;ai cập;égyptien|égyptienne;egyptian;president premier;l'Égypte|Egypt|Ai Cập;Le Caire|Cairo|Cairo;le caire|cairo;alexandrie|alexandria|louxor|luxor;;le caire
ER;erythree;eritrea;eritrea;érythréen|érythréenne;eritrean;president;l'Érythrée|Eritrea|Eritrea;Asmara|Asmara|Asmara;asmara;;;
ES;espagne;spain;tây ban nha;espagnol|espagnole;spanish;premier;l'Espagne|Spain|Tây Ban Nha;Madrid|Madrid|Madrid;madrid;barcelone|barcelona|seville|bilbao;catalogne|catalonia|andalousie|andalusia|estremadure|extremadura;san jose|santiago|guadalajara|merida|valencia|cordoba|cordoue|victoria|vitoria|toledo|trujillo|cartagena|carthagene|medellin|la paz|leon|cuenca
ET;ethiopie;ethiopia;ethiopia|ê-ti-ô-pi-a;éthiopien|éthiopienne;ethiopian;president premier;l'Éthiopie|Ethiopia|Ethiopia;Addis-Abeba|Addis Ababa|Addis Ababa;addis-abeba|addis ababa;;tigray|amhara|oromia;
FI;finlande;finland;phần lan;finlandais|finlandaise;finnish;president premier;la Finlande|Finland|Phần Lan;Helsinki|Helsinki|Helsinki;helsinki;;;
FJ;fidji;fiji;fiji;fidjien|fidjienne;fijian;president premier;les Fidji|Fiji|Fiji;Suva|Suva|Suva;suva;;;
FM;micronesie;micronesia;micronesia;micronésien|micronésienne;micronesian;president;la Micronésie|Micronesia|Micronesia;Palikir|Palikir|Palikir;palikir;;;
FR;france;france;pháp;français|française;french;president premier;la France|France|Pháp;Paris|Paris|Paris;paris|pa-ri;marseille|lyon|toulouse|bordeaux|lille|nantes|strasbourg|montpellier|rennes|grenoble;normandie|normandy|alsace|occitanie|corse|corsica;port-louis|vienne|valence|saint-georges|mexico|la paz|montreal|victoria|panama|sucre
GA;gabon;gabon;gabon;gabonais|gabonaise;gabonese;president premier;le Gabon|Gabon|Gabon;Libreville|Libreville|Libreville;libreville;;;
GB;royaume-uni|grande-bretagne|angleterre;united kingdom|britain|great britain|england|uk;anh|vương quốc anh;britannique|anglais|anglaise;british|uk|english;premier chancellor;le Royaume-Uni|the United Kingdom|Anh;Londres|London|London;londres|london|luan don;manchester|liverpool|edimbourg|edinburgh|glasgow|belfast|cardiff;;halifax|perth|wellington|washington|gibraltar|boston|melbourne|hamilton|darwin|moscow|egypt|victoria|rhodes|new york|houston|dallas|richmond|stanley|palestine
GD;grenade;grenada;grenada;grenadien|grenadienne;grenadian;premier;la Grenade|Grenada|Grenada;Saint-Georges|St. George's|St. George's;saint-georges|st. george's;;;
GE;georgie;georgia;georgia|gruzia;géorgien|géorgienne;georgian;president premier;la Géorgie|Georgia|Georgia;Tbilissi|Tbilisi|Tbilisi;tbilissi|tbilisi;;;*|batoumi
GH;ghana;ghana;ghana;ghanéen|ghanéenne;ghanaian;president;le Ghana|Ghana|Ghana;Accra|Accra|Accra;accra;;;
GM;gambie;gambia;gambia;gambien|gambienne;gambian;president;la Gambie|the Gambia|Gambia;Banjul|Banjul|Banjul;banjul;;;georgetown
GN;guinee;guinea;guinea;guinéen|guinéenne;guinean;president premier;la Guinée|Guinea|Guinea;Conakry|Conakry|Conakry;conakry;;;
GQ;guinee equatoriale;equatorial guinea;guinea xích đạo;équato-guinéen|équato-guinéenne;equatorial guinean|equatoguinean;president premier;la Guinée équatoriale|Equatorial Guinea|Guinea Xích đạo;Malabo|Malabo|Malabo;malabo;;;
GR;grece;greece;hy lạp;grec|grecque;greek;president premier;la Grèce|Greece|Hy Lạp;Athènes|Athens|Athens;athenes|athens|a-ten;thessalonique|thessaloniki;;tripoli
GT;guatemala;guatemala;guatemala;guatémaltèque;guatemalan;president;le Guatemala|Guatemala|Guatemala;Guatemala|Guatemala City|Guatemala City;guatemala|guatemala city;;;san jose
GW;guinee-bissau;guinea-bissau;guinea-bissau;bissau-guinéen|bissau-guinéenne|bissaoguinéen|bissaoguinéenne;bissau-guinean;president premier;la Guinée-Bissau|Guinea-Bissau|Guinea-Bissau;Bissau|Bissau|Bissau;bissau;;;
GY;guyana;guyana;guyana;guyanien|guyanienne;guyanese;president premier;le Guyana|Guyana|Guyana;Georgetown|Georgetown|Georgetown;georgetown;;;georgetown
HN;honduras;honduras;honduras;hondurien|hondurienne;honduran;president;le Honduras|Honduras|Honduras;Tegucigalpa|Tegucigalpa|Tegucigalpa;tegucigalpa;;;la paz|san jose|trujillo
HR;croatie;croatia;croatia|crô-a-ti-a;croate;croatian;president premier;la Croatie|Croatia|Croatia;Zagreb|Zagreb|Zagreb;zagreb;;;
HT;haiti;haiti;haiti|ha-i-ti;haïtien|haïtienne;haitian;president premier;Haïti|Haiti|Haiti;Port-au-Prince|Port-au-Prince|Port-au-Prince;port-au-prince;;;
HU;hongrie;hungary;hungary|hung-ga-ri;hongrois|hongroise;hungarian;president premier;la Hongrie|Hungary|Hungary;Budapest|Budapest|Budapest;budapest|bu-da-pet;;;
ID;indonesie;indonesia;indonesia|in-đô-nê-xi-a;indonésien|indonésienne;indonesian;president;l'Indonésie|Indonesia|Indonesia;Jakarta|Jakarta|Jakarta;jakarta|djakarta|nusantara|gia-cac-ta;surabaya|bandung|denpasar|medan;aceh|papouasie occidentale|sumatra|celebes|sulawesi|bali|lombok;
IE;irlande;ireland;ireland|ai-len;irlandais|irlandaise;irish;president premier;l'Irlande|Ireland|Ireland;Dublin|Dublin|Dublin;dublin;;;belfast|rome|florence|newcastle
IL;israel;israel;israel|i-xra-en;israélien|israélienne;israeli;president premier;Israël|Israel|Israel;Jérusalem|Jerusalem|Jerusalem;jerusalem|tel-aviv|tel aviv;haifa;;ramallah|cesaree
IN;inde;india;ấn độ;indien|indienne;indian;president premier;l'Inde|India|Ấn Độ;New Delhi|New Delhi|New Delhi;new delhi|delhi;bombay|mumbai|calcutta|kolkata|bangalore|bengaluru|madras|chennai|hyderabad;rajasthan|gujarat|kerala|tamil nadu|uttar pradesh|madhya pradesh|andhra pradesh|maharashtra|karnataka|odisha|telangana|jharkhand|uttarakhand|assam;hyderabad|salem|georgetown|ladakh|aurangabad
IQ;irak|iraq;iraq;iraq|i-rắc;irakien|irakienne;iraqi;president premier;l'Irak|Iraq|Iraq;Bagdad|Baghdad|Baghdad;bagdad|baghdad;mossoul|mosul|bassora|basra|erbil;;alexandrie|victoria
IR;iran;iran;iran|i-ran;iranien|iranienne;iranian;president;l'Iran|Iran|Iran;Téhéran|Tehran|Tehran;teheran|tehran;ispahan|isfahan|machhad|mashhad|chiraz|shiraz;;
IS;islande;iceland;iceland|ai-xơ-len;islandais|islandaise;icelandic;president premier;l'Islande|Iceland|Iceland;Reykjavik|Reykjavik|Reykjavik;reykjavik;;;
IT;italie;italy;italia|italy|i-ta-li-a;italien|italienne;italian;president premier;l'Italie|Italy|Italia;Rome|Rome|Rome;rome|ro-ma|roma;milan|naples|turin|florence|venise|venice|palerme|palermo;toscane|tuscany|lombardie|lombardy|calabre|calabria|sicile|sicily|sardaigne|sardinia;belgrade|alexandrie|alessandria|paris|berne
JM;jamaique;jamaica;jamaica;jamaïcain|jamaïcaine|jamaïquain|jamaïquaine;jamaican;premier;la Jamaïque|Jamaica|Jamaica;Kingston|Kingston|Kingston;kingston;;;manchester|kingston
JO;jordanie;jordan;jordan|gioóc-đa-ni;jordanien|jordanienne;jordanian;premier;la Jordanie|Jordan|Jordan;Amman|Amman|Amman;amman;;;
JP;japon;japan;nhật bản|nhật;japonais|japonaise|nippon|nippone|nipponne;japanese;premier;le Japon|Japan|Nhật Bản;Tokyo|Tokyo|Tokyo;tokyo|to-ki-o;osaka|kyoto|nagoya|hiroshima|nagasaki|fukuoka|kobe|sapporo;hokkaido|okinawa|fukushima;takeo|kano
KE;kenya;kenya;kenya|kê-ni-a;kényan|kényane;kenyan;president premier;le Kenya|Kenya|Kenya;Nairobi|Nairobi|Nairobi;nairobi;mombasa;;
KG;kirghizistan|kirghizstan;kyrgyzstan;kyrgyzstan;kirghize|kirghiz;kyrgyz;president premier;le Kirghizistan|Kyrgyzstan|Kyrgyzstan;Bichkek|Bishkek|Bishkek;bichkek|bishkek;;;
KH;cambodge;cambodia;campuchia|cam-pu-chia;cambodgien|cambodgienne;cambodian;premier;le Cambodge|Cambodia|Campuchia;Phnom Penh|Phnom Penh|Phnom Penh;phnom penh|phnompenh;siem reap|sihanoukville|battambang;battambang|kampong cham|kampong chhnang|kampong speu|kampong thom|kampot|kandal|koh kong|kratie|mondulkiri|preah vihear|prey veng|pursat|ratanakiri|siem reap|stung treng|svay rieng|takeo|oddar meanchey;
KI;kiribati;kiribati;kiribati;kiribatien|kiribatienne;i-kiribati;president;les Kiribati|Kiribati|Kiribati;Tarawa|Tarawa|Tarawa;tarawa;;;
KM;comores;comoros;comoros;comorien|comorienne;comoran|comorian;president premier;les Comores|the Comoros|Comoros;Moroni|Moroni|Moroni;moroni;;;
KN;saint-christophe-et-nieves;saint kitts and nevis;saint kitts và nevis;christophien|christophienne;kittitian;premier;Saint-Christophe-et-Niévès|Saint Kitts and Nevis|Saint Kitts và Nevis;Basseterre|Basseterre|Basseterre;basseterre;;;
KP;coree du nord;north korea;triều tiên|chdcnd triều tiên;nord-coréen|nord-coréenne;north korean;president premier;la Corée du Nord|North Korea|Triều Tiên;Pyongyang|Pyongyang|Bình Nhưỡng;pyongyang|binh nhuong;;;
KR;coree du sud;south korea;hàn quốc;sud-coréen|sud-coréenne;south korean;president premier;la Corée du Sud|South Korea|Hàn Quốc;Séoul|Seoul|Seoul;seoul|xe-un|xo-un;busan|pusan|incheon|daegu;;ha nam|hanam
KW;koweit;kuwait;kuwait|cô-oét;koweïtien|koweïtienne;kuwaiti;premier;le Koweït|Kuwait|Kuwait;Koweït|Kuwait City|Kuwait City;koweit|kuwait city;;;
KZ;kazakhstan;kazakhstan;kazakhstan|ca-dắc-xtan;kazakh|kazakhe|kazakhstanais|kazakhstanaise;kazakh;president premier;le Kazakhstan|Kazakhstan|Kazakhstan;Astana|Astana|Astana;astana|nour-soultan|nur-sultan;almaty;;petropavlovsk
LA;laos;laos;lào;laotien|laotienne|lao;lao|laotian;president premier;le Laos|Laos|Lào;Vientiane|Vientiane|Viêng Chăn;vientiane|vieng chan|vien chan|vientian;luang prabang|savannakhet|pakse;attapeu|bokeo|bolikhamxay|champassak|champasak|houaphan|houaphanh|khammouane|luang namtha|oudomxay|phongsaly|salavan|savannakhet|sayaboury|sekong|xieng khouang|luang prabang|luong pha bang;
LB;liban;lebanon;lebanon|li-băng|liban;libanais|libanaise;lebanese;president premier;le Liban|Lebanon|Lebanon;Beyrouth|Beirut|Beirut;beyrouth|beirut;;;tripoli
LC;sainte-lucie;saint lucia;saint lucia;saint-lucien|saint-lucienne;saint lucian;premier;Sainte-Lucie|Saint Lucia|Saint Lucia;Castries|Castries|Castries;castries;;;
LI;liechtenstein;liechtenstein;liechtenstein;liechtensteinois|liechtensteinoise;liechtenstein;premier;le Liechtenstein|Liechtenstein|Liechtenstein;Vaduz|Vaduz|Vaduz;vaduz;;;
LK;sri lanka;sri lanka;sri lanka|xri lan-ca;sri-lankais|sri-lankaise|srilankais|srilankaise;sri lankan;president premier;le Sri Lanka|Sri Lanka|Sri Lanka;Colombo|Colombo|Colombo;colombo|sri jayawardenapura kotte;;;yala|kandy|trincomalee
LR;liberia;liberia;liberia;libérien|libérienne;liberian;president;le Liberia|Liberia|Liberia;Monrovia|Monrovia|Monrovia;monrovia;;;monrovia|buchanan
LS;lesotho;lesotho;lesotho;lésothan|lésothane;basotho;premier;le Lesotho|Lesotho|Lesotho;Maseru|Maseru|Maseru;maseru;;;
LT;lituanie;lithuania;litva|lithuania;lituanien|lituanienne;lithuanian;president premier;la Lituanie|Lithuania|Litva;Vilnius|Vilnius|Vilnius;vilnius;;;
LU;luxembourg;luxembourg;luxembourg|lúc-xăm-bua;luxembourgeois|luxembourgeoise;luxembourgish|luxembourg;premier;le Luxembourg|Luxembourg|Luxembourg;Luxembourg|Luxembourg|Luxembourg;luxembourg;;;
LV;lettonie;latvia;latvia|lát-vi-a;letton|lettone|lettonne;latvian;president premier;la Lettonie|Latvia|Latvia;Riga|Riga|Riga;riga;;;
LY;libye;libya;libya|li-bi;libyen|libyenne;libyan;president premier;la Libye|Libya|Libya;Tripoli|Tripoli|Tripoli;tripoli;;;tripoli
MA;maroc;morocco;maroc|morocco|ma-rốc;marocain|marocaine;moroccan;premier;le Maroc|Morocco|Maroc;Rabat|Rabat|Rabat;rabat;casablanca|marrakech|marrakesh|tanger|tangier|fes;;
MC;monaco;monaco;monaco;monégasque;monegasque;;Monaco|Monaco|Monaco;Monaco|Monaco|Monaco;monaco;;;
MD;moldavie;moldova;moldova|môn-đô-va;moldave;moldovan;president premier;la Moldavie|Moldova|Moldova;Chisinau|Chisinau|Chisinau;chisinau;;;
ME;montenegro;montenegro;montenegro;monténégrin|monténégrine;montenegrin;president premier;le Monténégro|Montenegro|Montenegro;Podgorica|Podgorica|Podgorica;podgorica;;;
MG;madagascar;madagascar;madagascar;malgache;malagasy|madagascan;president premier;Madagascar|Madagascar|Madagascar;Antananarivo|Antananarivo|Antananarivo;antananarivo|tananarive;;;sofia|fort-dauphin
MH;iles marshall;marshall islands;quần đảo marshall;marshallais|marshallaise;marshallese;president;les îles Marshall|the Marshall Islands|Quần đảo Marshall;Majuro|Majuro|Majuro;majuro;;;
MK;macedoine du nord;north macedonia;bắc macedonia;macédonien|macédonienne;macedonian|north macedonian;president premier;la Macédoine du Nord|North Macedonia|Bắc Macedonia;Skopje|Skopje|Skopje;skopje;;;
ML;mali;mali;mali;malien|malienne;malian;president premier;le Mali|Mali|Mali;Bamako|Bamako|Bamako;bamako;tombouctou|timbuktu|gao;mopti|kidal|segou;
MM;birmanie|myanmar;myanmar|burma;myanmar|mi-an-ma;birman|birmane;burmese|myanmar;president premier;la Birmanie|Myanmar|Myanmar;Naypyidaw|Naypyidaw|Naypyidaw;naypyidaw|nay pyi taw|naypyitaw;rangoun|yangon|rangoon|mandalay;rakhine|kachin;
MN;mongolie;mongolia;mông cổ;mongol|mongole;mongolian;president premier;la Mongolie|Mongolia|Mông Cổ;Oulan-Bator|Ulaanbaatar|Ulan Bator;oulan-bator|ulaanbaatar|ulan bator;;;
MR;mauritanie;mauritania;mauritania;mauritanien|mauritanienne;mauritanian;president premier;la Mauritanie|Mauritania|Mauritania;Nouakchott|Nouakchott|Nouakchott;nouakchott;;;
MT;malte;malta;malta|man-ta;maltais|maltaise;maltese;president premier;Malte|Malta|Malta;La Valette|Valletta|Valletta;la valette|valletta;;;rabat|victoria
MU;maurice|ile maurice;mauritius;mauritius;mauricien|mauricienne;mauritian;president premier;Maurice|Mauritius|Mauritius;Port-Louis|Port Louis|Port Louis;port-louis|port louis;;;
MV;maldives;maldives;maldives;maldivien|maldivienne;maldivian;president;les Maldives|the Maldives|Maldives;Malé|Malé|Malé;male;;;
MW;malawi;malawi;malawi;malawien|malawienne;malawian;president;le Malawi|Malawi|Malawi;Lilongwe|Lilongwe|Lilongwe;lilongwe;;;
MX;mexique;mexico;mexico|mê-hi-cô;mexicain|mexicaine;mexican;president;le Mexique|Mexico|Mexico;Mexico|Mexico City|Mexico City;mexico|mexico city;guadalajara|monterrey|cancun|tijuana;chiapas|oaxaca|sinaloa|michoacan|jalisco;san jose|la paz|santiago|valencia|victoria|cordoba|merida|leon|san salvador|asuncion|salamanca|panama|guadalupe|trinidad
MY;malaisie;malaysia;malaysia|ma-lai-xi-a;malaisien|malaisienne;malaysian;premier;la Malaisie|Malaysia|Malaysia;Kuala Lumpur|Kuala Lumpur|Kuala Lumpur;kuala lumpur|putrajaya|cu-a-la lam-po;penang|johor bahru|kota kinabalu;;georgetown|victoria|george town
MZ;mozambique;mozambique;mozambique|mô-dăm-bích;mozambicain|mozambicaine;mozambican;president premier;le Mozambique|Mozambique|Mozambique;Maputo|Maputo|Maputo;maputo;;cabo delgado;
NA;namibie;namibia;namibia;namibien|namibienne;namibian;president premier;la Namibie|Namibia|Namibia;Windhoek|Windhoek|Windhoek;windhoek;;;
NE;niger;niger;niger;nigérien|nigérienne;nigerien;president premier;le Niger|Niger|Niger;Niamey|Niamey|Niamey;niamey;;tillaberi|diffa|zinder|maradi;
NG;nigeria;nigeria;nigeria|ni-giê-ri-a;nigérian|nigériane;nigerian;president;le Nigeria|Nigeria|Nigeria;Abuja|Abuja|Abuja;abuja;lagos|kano|ibadan;borno|kaduna|zamfara;
NI;nicaragua;nicaragua;nicaragua;nicaraguayen|nicaraguayenne;nicaraguan;president;le Nicaragua|Nicaragua|Nicaragua;Managua|Managua|Managua;managua;;;leon|granada
NL;pays-bas;netherlands;hà lan;néerlandais|néerlandaise|hollandais|hollandaise;dutch;premier;les Pays-Bas|the Netherlands|Hà Lan;Amsterdam|Amsterdam|Amsterdam;amsterdam;rotterdam|utrecht|eindhoven;;
NO;norvege;norway;na uy;norvégien|norvégienne;norwegian;premier;la Norvège|Norway|Na Uy;Oslo|Oslo|Oslo;oslo;;;moss
NP;nepal;nepal;nepal|nê-pan;népalais|népalaise;nepali|nepalese;president premier;le Népal|Nepal|Nepal;Katmandou|Kathmandu|Kathmandu;katmandou|kathmandu|kathmandou;;;
NR;nauru;nauru;nauru;nauruan|nauruane;nauruan;president;Nauru|Nauru|Nauru;Yaren|Yaren|Yaren;yaren;;;
NZ;nouvelle-zelande;new zealand;new zealand|niu di-lân;néo-zélandais|néo-zélandaise;new zealand;premier;la Nouvelle-Zélande|New Zealand|New Zealand;Wellington|Wellington|Wellington;wellington;auckland|christchurch;;hamilton|hastings|cambridge|canterbury|palmerston|wellington|nelson|richmond
OM;oman;oman;oman|ô-man;omanais|omanaise;omani;premier;Oman|Oman|Oman;Mascate|Muscat|Muscat;mascate|muscat;;;
PA;panama;panama;panama;panaméen|panaméenne;panamanian;president;le Panama|Panama|Panama;Panama|Panama City|Panama City;panama|panama city;;;santiago|san jose|colon
PE;perou;peru;peru|pê-ru;péruvien|péruvienne;peruvian;president premier;le Pérou|Peru|Peru;Lima|Lima|Lima;lima;;;trujillo|santiago|la victoria|san jose|victoria
PG;papouasie-nouvelle-guinee;papua new guinea;papua new guinea;papouan-néo-guinéen|papouan-néo-guinéenne;papua new guinean;premier;la Papouasie-Nouvelle-Guinée|Papua New Guinea|Papua New Guinea;Port Moresby|Port Moresby|Port Moresby;port moresby;;;
PH;philippines;philippines;philippines|phi-líp-pin;philippin|philippine;philippine|filipino;president;les Philippines|the Philippines|Philippines;Manille|Manila|Manila;manille|manila|ma-ni-la;cebu|davao;mindanao|luzon|lucon;san jose|santiago|victoria|la paz|sofia|valencia|toledo|cordoba|naga|san salvador|barcelona|paris|madrid|manille
PK;pakistan;pakistan;pakistan|pa-ki-xtan;pakistanais|pakistanaise;pakistani;president premier;le Pakistan|Pakistan|Pakistan;Islamabad|Islamabad|Islamabad;islamabad;karachi|lahore|peshawar;baloutchistan|balochistan|khyber pakhtunkhwa;hyderabad|islamabad
PL;pologne;poland;ba lan;polonais|polonaise;polish;president premier;la Pologne|Poland|Ba Lan;Varsovie|Warsaw|Warsaw;varsovie|warsaw|vac-sa-va;cracovie|krakow|gdansk|wroclaw;;odessa|hanovre|rome
PS;palestine;palestine;palestine|pa-le-xtin;palestinien|palestinienne;palestinian;president premier;la Palestine|Palestine|Palestine;Ramallah|Ramallah|Ramallah;ramallah|jerusalem-est|jerusalem|east jerusalem;;;hebron
PT;portugal;portugal;bồ đào nha;portugais|portugaise;portuguese;president premier;le Portugal|Portugal|Bồ Đào Nha;Lisbonne|Lisbon|Lisbon;lisbonne|lisbon;porto;;lagos|santiago|belem|bethleem
PW;palaos|palau;palau;palau;palaosien|palaosienne;palauan;president;les Palaos|Palau|Palau;Ngerulmud|Ngerulmud|Ngerulmud;ngerulmud;;;
PY;paraguay;paraguay;paraguay;paraguayen|paraguayenne;paraguayan;president;le Paraguay|Paraguay|Paraguay;Asuncion|Asuncion|Asuncion;asuncion;;;
QA;qatar;qatar;qatar|ca-ta;qatari|qatarie|qatarien|qatarienne;qatari;premier;le Qatar|Qatar|Qatar;Doha|Doha|Doha;doha;;;
RO;roumanie;romania;romania|ru-ma-ni;roumain|roumaine;romanian;president premier;la Roumanie|Romania|Romania;Bucarest|Bucharest|Bucharest;bucarest|bucharest;;;alexandria|victoria
RS;serbie;serbia;serbia|xéc-bi-a;serbe;serbian;president premier;la Serbie|Serbia|Serbia;Belgrade|Belgrade|Belgrade;belgrade;;;pristina
RU;russie;russia;nga|liên bang nga;russe;russian;president premier;la Russie|Russia|Nga;Moscou|Moscow|Moscow;moscou|moscow|moskva|mat-xco-va|matxcova;saint-petersbourg|saint petersburg|st. petersburg|st petersburg|vladivostok|novossibirsk|novosibirsk;;paris|berlin|leipzig|victoria|nice|petropavlovsk
RW;rwanda;rwanda;rwanda|ru-an-đa;rwandais|rwandaise;rwandan;president premier;le Rwanda|Rwanda|Rwanda;Kigali|Kigali|Kigali;kigali;;;
SA;arabie saoudite;saudi arabia;saudi arabia|ả rập xê út|a-rập xê-út|ả-rập xê-út;saoudien|saoudienne;saudi|saudi arabian;premier;l'Arabie saoudite|Saudi Arabia|Saudi Arabia;Riyad|Riyadh|Riyadh;riyad|riyadh|ryad|riad;djeddah|jeddah|medine|medina|la mecque|mecca;;
SB;iles salomon;solomon islands;quần đảo solomon;salomonais|salomonaise;solomon islands;premier;les îles Salomon|the Solomon Islands|Quần đảo Solomon;Honiara|Honiara|Honiara;honiara;;;
SC;seychelles;seychelles;seychelles;seychellois|seychelloise;seychellois;president;les Seychelles|the Seychelles|Seychelles;Victoria|Victoria|Victoria;victoria;;;victoria
SD;soudan;sudan;sudan|xu-đăng;soudanais|soudanaise;sudanese;president premier;le Soudan|Sudan|Sudan;Khartoum|Khartoum|Khartoum;khartoum;;darfour|darfur;
SE;suede;sweden;thụy điển|thuỵ điển;suédois|suédoise;swedish;premier;la Suède|Sweden|Thụy Điển;Stockholm|Stockholm|Stockholm;stockholm|xtoc-khom;goteborg|gothenburg|malmo;;rome
SG;singapour;singapore;singapore|xinh-ga-po;singapourien|singapourienne;singaporean|singapore;president premier;Singapour|Singapore|Singapore;Singapour|Singapore|Singapore;singapour|singapore;;;
SI;slovenie;slovenia;slovenia|xlô-ven-ni-a;slovène;slovenian|slovene;president premier;la Slovénie|Slovenia|Slovenia;Ljubljana|Ljubljana|Ljubljana;ljubljana;;;
SK;slovaquie;slovakia;slovakia|xlô-va-ki-a;slovaque;slovak;president premier;la Slovaquie|Slovakia|Slovakia;Bratislava|Bratislava|Bratislava;bratislava;;;
SL;sierra leone;sierra leone;sierra leone;sierra-léonais|sierra-léonaise;sierra leonean;president;la Sierra Leone|Sierra Leone|Sierra Leone;Freetown|Freetown|Freetown;freetown;;;freetown|wellington
SM;saint-marin;san marino;san marino;saint-marinais|saint-marinaise;sammarinese;;Saint-Marin|San Marino|San Marino;Saint-Marin|San Marino|San Marino;saint-marin|san marino;;;
SN;senegal;senegal;senegal|xê-nê-gan;sénégalais|sénégalaise;senegalese;president premier;le Sénégal|Senegal|Senegal;Dakar|Dakar|Dakar;dakar;saint-louis du senegal|thies;casamance;
SO;somalie;somalia;somalia|xô-ma-li;somalien|somalienne;somali;president premier;la Somalie|Somalia|Somalia;Mogadiscio|Mogadishu|Mogadishu;mogadiscio|mogadishu;;;
SR;suriname;suriname;suriname;surinamais|surinamaise|surinamien|surinamienne;surinamese;president;le Suriname|Suriname|Suriname;Paramaribo|Paramaribo|Paramaribo;paramaribo;;;berlin|paramaribo
SS;soudan du sud;south sudan;nam sudan;sud-soudanais|sud-soudanaise;south sudanese;president;le Soudan du Sud|South Sudan|Nam Sudan;Djouba|Juba|Juba;djouba|juba;;;
ST;sao tome-et-principe;sao tome and principe;sao tome và principe;santoméen|santoméenne;sao tomean;president premier;Sao Tomé-et-Principe|Sao Tome and Principe|Sao Tome và Principe;Sao Tomé|Sao Tome|Sao Tome;sao tome;;;
SV;salvador;el salvador;el salvador;salvadorien|salvadorienne;salvadoran|salvadorean;president;le Salvador|El Salvador|El Salvador;San Salvador|San Salvador|San Salvador;san salvador;;;la paz|san jose
SY;syrie;syria;syria|xy-ri;syrien|syrienne;syrian;president premier;la Syrie|Syria|Syria;Damas|Damascus|Damascus;damas|damascus;alep|aleppo|homs;;tripoli
SZ;eswatini|swaziland;eswatini|swaziland;eswatini;swazi|swazie;swazi;premier;l'Eswatini|Eswatini|Eswatini;Mbabane|Mbabane|Mbabane;mbabane|lobamba;;;
TD;tchad;chad;chad|sát;tchadien|tchadienne;chadian;president premier;le Tchad|Chad|Chad;N'Djamena|N'Djamena|N'Djamena;n'djamena|ndjamena;;;
TG;togo;togo;togo;togolais|togolaise;togolese;president premier;le Togo|Togo|Togo;Lomé|Lomé|Lomé;lome;;;
TH;thailande;thailand;thái lan;thaïlandais|thaïlandaise|thaï|thaïe;thai;premier;la Thaïlande|Thailand|Thái Lan;Bangkok|Bangkok|Bangkok;bangkok|bang coc|bang-coc;chiang mai|chiangmai|phuket;chiang rai|udon thani|nakhon phanom|ubon ratchathani|songkhla|pattani|narathiwat|yala|mukdahan;
TJ;tadjikistan;tajikistan;tajikistan;tadjik|tadjike;tajik;president premier;le Tadjikistan|Tajikistan|Tajikistan;Douchanbé|Dushanbe|Dushanbe;douchanbe|dushanbe;;;
TL;timor oriental|timor-leste;timor-leste|east timor;timor-leste|đông timor|timor leste;est-timorais|est-timoraise|timorais|timoraise;east timorese|timorese;president premier;le Timor oriental|Timor-Leste|Timor-Leste;Dili|Dili|Dili;dili;;;
TM;turkmenistan;turkmenistan;turkmenistan;turkmène;turkmen;president;le Turkménistan|Turkmenistan|Turkmenistan;Achgabat|Ashgabat|Ashgabat;achgabat|ashgabat|achkhabad;;;
TN;tunisie;tunisia;tunisia|tuy-ni-di;tunisien|tunisienne;tunisian;president premier;la Tunisie|Tunisia|Tunisia;Tunis|Tunis|Tunis;tunis;sfax|sousse;;carthage
TO;tonga;tonga;tonga;tongien|tongienne;tongan;premier;les Tonga|Tonga|Tonga;Nuku'alofa|Nuku'alofa|Nuku'alofa;nuku'alofa;;;
TR;turquie;turkey|turkiye;thổ nhĩ kỳ;turc|turque;turkish;president premier;la Turquie|Turkey|Thổ Nhĩ Kỳ;Ankara|Ankara|Ankara;ankara;istanbul|izmir|antalya;cappadoce|cappadocia|anatolie|anatolia;nicosie|nicosia|antioche|alexandrette|batman
TT;trinite-et-tobago;trinidad and tobago|trinidad;trinidad và tobago;trinidadien|trinidadienne;trinidadian;president premier;Trinité-et-Tobago|Trinidad and Tobago|Trinidad và Tobago;Port-d'Espagne|Port of Spain|Port of Spain;port-d'espagne|port of spain;;;
TV;tuvalu;tuvalu;tuvalu;tuvaluan|tuvaluane;tuvaluan;premier;les Tuvalu|Tuvalu|Tuvalu;Funafuti|Funafuti|Funafuti;funafuti;;;
TW;taiwan;taiwan;đài loan;taïwanais|taïwanaise|taiwanais|taiwanaise;taiwanese;president premier;Taïwan|Taiwan|Đài Loan;Taipei|Taipei|Đài Bắc;taipei|dai bac;;;
TZ;tanzanie;tanzania;tanzania|tan-da-ni-a;tanzanien|tanzanienne;tanzanian;president premier;la Tanzanie|Tanzania|Tanzania;Dodoma|Dodoma|Dodoma;dodoma;dar es salaam;;
UA;ukraine;ukraine;ukraine|u-crai-na|ukraina;ukrainien|ukrainienne;ukrainian;president premier;l'Ukraine|Ukraine|Ukraine;Kiev|Kyiv|Kiev;kiev|kyiv;odessa|odesa|kharkiv|lviv|marioupol|mariupol;;new york|nikolaev
UG;ouganda;uganda;uganda;ougandais|ougandaise;ugandan;president premier;l'Ouganda|Uganda|Uganda;Kampala|Kampala|Kampala;kampala;;;
US;etats-unis;united states|us|u.s.|usa;mỹ|hoa kỳ;américain|américaine|états-unien|états-unienne;american|us|u.s.;president;les États-Unis|the United States|Mỹ;Washington|Washington|Washington;washington|oa-sinh-ton;new york|los angeles|chicago|miami|houston|boston|san francisco|philadelphie|philadelphia|seattle|atlanta;;*
UY;uruguay;uruguay;uruguay|u-ru-goay;uruguayen|uruguayenne;uruguayan;president;l'Uruguay|Uruguay|Uruguay;Montevideo|Montevideo|Montevideo;montevideo;;;san jose|la paz|trinidad|salto|victoria
UZ;ouzbekistan;uzbekistan;uzbekistan|u-dơ-bê-ki-xtan;ouzbek|ouzbèke;uzbek;president premier;l'Ouzbékistan|Uzbekistan|Uzbekistan;Tachkent|Tashkent|Tashkent;tachkent|tashkent;;;
VA;vatican;vatican|vatican city;vatican|va-ti-căng;vatican|vaticane;vatican;;le Vatican|the Vatican|Vatican;Vatican|Vatican City|Vatican City;vatican|vatican city;;;
VC;saint-vincent-et-les-grenadines;saint vincent and the grenadines;saint vincent và grenadines;saint-vincentais|saint-vincentaise;vincentian;premier;Saint-Vincent-et-les-Grenadines|Saint Vincent and the Grenadines|Saint Vincent và Grenadines;Kingstown|Kingstown|Kingstown;kingstown;;;kingstown|georgetown
VE;venezuela;venezuela;venezuela|vê-nê-xu-ê-la;vénézuélien|vénézuélienne;venezuelan;president;le Venezuela|Venezuela|Venezuela;Caracas|Caracas|Caracas;caracas|ca-ra-cat;;;sucre|barcelona|barcelone|valencia|merida|san jose|la victoria|trujillo|victoria
VN;vietnam|viet nam|viet-nam;vietnam|viet nam;việt nam;vietnamien|vietnamienne;vietnamese;president premier;le Vietnam|Vietnam|Việt Nam;Hanoï|Hanoi|Hà Nội;hanoi|ha noi;ho chi minh-ville|ho-chi-minh-ville|ho chi minh city|saigon|tp ho chi minh|thanh pho ho chi minh|da nang|haiphong|hai phong|hue|can tho|nha trang|dalat|da lat;an giang|bac giang|bac kan|bac lieu|bac ninh|ben tre|binh dinh|binh duong|binh phuoc|binh thuan|ca mau|cao bang|dak lak|dak nong|dien bien|dong nai|dong thap|gia lai|ha giang|ha nam|ha tinh|hai duong|hau giang|hoa binh|hung yen|khanh hoa|kien giang|kon tum|lai chau|lam dong|lang son|lao cai|long an|nam dinh|nghe an|ninh binh|ninh thuan|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh|quang tri|soc trang|son la|tay ninh|thai binh|thai nguyen|thanh hoa|tien giang|tra vinh|tuyen quang|vinh long|vinh phuc|yen bai;
VU;vanuatu;vanuatu;vanuatu;vanuatais|vanuataise;vanuatuan|ni-vanuatu;president premier;le Vanuatu|Vanuatu|Vanuatu;Port-Vila|Port Vila|Port Vila;port-vila|port vila;;;
WS;samoa;samoa;samoa;samoan|samoane;samoan;president premier;les Samoa|Samoa|Samoa;Apia|Apia|Apia;apia;;;
XK;kosovo;kosovo;kosovo;kosovar|kosovare;kosovar|kosovan;president premier;le Kosovo|Kosovo|Kosovo;Pristina|Pristina|Pristina;pristina;;;
YE;yemen;yemen;yemen|y-ê-men;yéménite;yemeni;president premier;le Yémen|Yemen|Yemen;Sanaa|Sanaa|Sanaa;sanaa|aden;;;
ZA;afrique du sud;south africa;nam phi;sud-africain|sud-africaine;south african;president;l'Afrique du Sud|South Africa|Nam Phi;Pretoria|Pretoria|Pretoria;pretoria|le cap|cape town|bloemfontein;johannesburg|johannesbourg|durban;;wellington|victoria|hamburg|newcastle|kimberley|athens|berlin|heidelberg|frankfurt|amsterdam|worcester|east london|georgetown|belmont|bethlehem|durban
ZM;zambie;zambia;zambia|dăm-bi-a;zambien|zambienne;zambian;president;la Zambie|Zambia|Zambia;Lusaka|Lusaka|Lusaka;lusaka;;;
ZW;zimbabwe;zimbabwe;zimbabwe|dim-ba-bu-ê;zimbabwéen|zimbabwéenne;zimbabwean;president premier;le Zimbabwe|Zimbabwe|Zimbabwe;Harare|Harare|Harare;harare;;;
XS;ecosse;scotland;scotland;écossais|écossaise;scottish;premier;l'Écosse|Scotland|Scotland;Édimbourg|Edinburgh|Edinburgh;edimbourg|edinburgh;glasgow;;aberdeen|perth|wellington|boston|melbourne|hamilton|moscow|egypt|victoria|houston|dallas|richmond|stanley|liverpool|dublin|halifax
XW;pays de galles;wales;xứ wales;gallois|galloise;welsh;premier;le pays de Galles|Wales|xứ Wales;Cardiff|Cardiff|Cardiff;cardiff;;;victoria|gibraltar|perth|hamilton|boston|halifax|liverpool|london
XN;irlande du nord;northern ireland;bắc ireland;nord-irlandais|nord-irlandaise;northern irish;premier;l'Irlande du Nord|Northern Ireland|Bắc Ireland;Belfast|Belfast|Belfast;belfast;;;victoria|boston|hamilton|washington|halifax|london
FO;iles feroe|feroe;faroe islands|faroes;quần đảo faroe;féroïen|féroïenne;faroese;premier;les îles Féroé|the Faroe Islands|quần đảo Faroe;Tórshavn|Torshavn|Torshavn;torshavn;;;
GL;groenland;greenland;greenland;groenlandais|groenlandaise;greenlandic;premier;le Groenland|Greenland|Greenland;Nuuk|Nuuk|Nuuk;nuuk|godthab;;;
PF;polynesie francaise;french polynesia;polynésie thuộc pháp;polynésien|polynésienne;polynesian;president;la Polynésie française|French Polynesia|Polynésie thuộc Pháp;Papeete|Papeete|Papeete;papeete;;;
NC;nouvelle-caledonie;new caledonia;new caledonia;néo-calédonien|néo-calédonienne;new caledonian;president;la Nouvelle-Calédonie|New Caledonia|New Caledonia;Nouméa|Noumea|Nouméa;noumea;;;
PR;porto rico;puerto rico;puerto rico;portoricain|portoricaine;puerto rican;;Porto Rico|Puerto Rico|Puerto Rico;San Juan|San Juan|San Juan;san juan;;;santiago|guadalupe|san antonio|san jose|victoria|florida|lima|barcelona|toledo
"""
