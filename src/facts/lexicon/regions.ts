/**
 * Places larger or other than cities, 1186 of them: continents, regions, states and provinces, seas, rivers, mountains, islands,
 * capes and valleys, and known quarters, squares and sites. A line: name, ISO 3166 code of its country (or nothing), kind, other names
 * and abbreviations. Fields are parted by tabs, terms by "|". Kinds: continent region state province nation county land sea river
 * mountain lake desert island cape place; a "~" after the kind: the name is often something else. Source: own.
 */
export const REGIONS = `
Africa		continent	
Asia		continent	
Europe		continent	
North America		continent	
South America		continent	
Oceania		continent	Australasia
Central America		continent	
Latin America		continent	
Eurasia		continent	
Middle East		region	Mideast|Near East|Mid-East
Far East		region	
North Africa		region	Northern Africa
West Africa		region	Western Africa
East Africa		region	Eastern Africa
Central Africa		region	
Southern Africa		region	
Sub-Saharan Africa		region	sub-Saharan Africa
Horn of Africa		region	
Sahel		region	
Maghreb		region	
Great Lakes region		region	
Eastern Europe		region	East Europe
Western Europe		region	West Europe
Central Europe		region	
Northern Europe		region	
Southern Europe		region	
South Asia		region	
Southeast Asia		region	South-East Asia|South East Asia|Southeastern Asia|Indochina
East Asia		region	
Northeast Asia		region	
Central Asia		region	
Asia-Pacific		region	Asia Pacific
Balkans		region	Balkan Peninsula
Baltics		region	Baltic states|Baltic States
Caucasus		region	Transcaucasia|South Caucasus|North Caucasus|Northern Caucasus
Scandinavia		region	
Benelux		region	
Iberia		region~	Iberian Peninsula
Levant		region	
Mesopotamia	IQ	region	
Anatolia	TR	region	Asia Minor
Caribbean		region	West Indies
Polynesia		region	
Melanesia		region	
Crimea	UA	region	Crimean Peninsula
Donbas	UA	region	Donbass
Kurdistan		region	Iraqi Kurdistan
Transylvania	RO	region	
Siberia	RU	region	
Manchuria	CN	region	
Patagonia	AR	region	
Amazonia	BR	region	
Kashmir		region	Jammu and Kashmir
Punjab		region	
Bengal		region	
Balochistan	PK	region	Baluchistan
Sindh	PK	region	Sind
Khyber Pakhtunkhwa	PK	region	North West Frontier Province|North-West Frontier Province
Waziristan	PK	region	North Waziristan|South Waziristan
Azad Kashmir	PK	region	
West Bank	PS	region	
Gaza Strip	PS	region	Gaza
Golan Heights	SY	region	Golan
Galilee	IL	region	
Negev	IL	region	
Sinai	EG	region	Sinai Peninsula|Sinai Desert
Bekaa Valley	LB	region	Bekaa
Arabian Peninsula		region	Arabia
Nagorno-Karabakh	AZ	region	Nagorny Karabakh|Karabakh
Nakhichevan	AZ	region	Nakhchivan
Abkhazia	GE	region	
South Ossetia	GE	region	
Adjara	GE	region	Ajaria
Transnistria	MD	region	Trans-Dniester|Transdniestria|Dniestr
Vojvodina	RS	region	
Republika Srpska	BA	region	Bosnian Serb Republic
Krajina	HR	region	
Eastern Slavonia	HR	region	Slavonia
Dalmatia	HR	region	
Istria	HR	region	
Herzegovina	BA	region	
Sandzak	RS	region	
Northern Cyprus	CY	region	North Cyprus|Turkish Republic of Northern Cyprus
Bohemia	CZ	region	
Moravia	CZ	region	
Silesia	PL	region	Upper Silesia|Lower Silesia
Pomerania	PL	region	
Galicia	ES	region	
Ruhr	DE	region	Ruhr Valley
Rhineland	DE	region	
Prussia	DE	region	East Prussia
Saar	DE	region	
Black Forest	DE	region	
Flanders	BE	region	
Wallonia	BE	region	
Riviera		region	French Riviera|Cote d'Azur|Côte d'Azur
Darfur	SD	region	North Darfur|South Darfur|West Darfur
Tigray	ET	region	
Ogaden	ET	region	
Oromia	ET	region	
Amhara	ET	region	
Puntland	SO	region	
Somaliland	SO	region	
Zanzibar	TZ	region	
Biafra	NG	region	
Niger Delta	NG	region	
Cabinda	AO	region	
Casamance	SN	region	
Katanga	CD	region	Shaba
Kivu	CD	region	North Kivu|South Kivu
Ituri	CD	region	
Transkei	ZA	region	
Ciskei	ZA	region	
Bophuthatswana	ZA	region	
Zululand	ZA	region	
Matabeleland	ZW	region	
Mashonaland	ZW	region	
Copperbelt	ZM	region	
Ashanti	GH	region~	
Aceh	ID	region	
Papua	ID	region	Irian Jaya|West Papua
Bougainville	PG	region	
New Guinea		region	
Mindanao	PH	region	
Luzon	PH	region	
Visayas	PH	region	
Sabah	MY	region	
Sarawak	MY	region	
Penang	MY	region	
Johor	MY	region	Johore
Selangor	MY	region	
Kedah	MY	region	
Kelantan	MY	region	
Perak	MY	region	
Pahang	MY	region	
Terengganu	MY	region	
Malacca	MY	region	Melaka
Negeri Sembilan	MY	region	
Perlis	MY	region	
Labuan	MY	region	
Rakhine	MM	region	Arakan|Rakhine State
Shan State	MM	region	
Kachin State	MM	region	
Quebec	CA	region	Québec
New Territories	HK	region	
Kowloon	HK	region	
Guantanamo Bay	CU	region	Guantanamo
Chiapas	MX	region	
Okinawa	JP	region	
Hokkaido	JP	region	
Honshu	JP	region	
Kyushu	JP	region	
Shikoku	JP	region	
Ulster	GB	region	
Midlands	GB	region	West Midlands|East Midlands|English Midlands
Home Counties	GB	region	
East Anglia	GB	region	
West Country	GB	region	
Lake District	GB	region	
Highlands	GB	region	Scottish Highlands
Deep South	US	region	
Midwest	US	region	
Northeast	US	region~	
New England	US	region	
Pacific Northwest	US	region	
Silicon Valley	US	region	
Bay Area	US	region	San Francisco Bay Area
Great Plains	US	region	
Gulf Coast	US	region	
West Coast		region~	
East Coast		region~	
Sun Belt	US	region	Sunbelt
Rust Belt	US	region	
Appalachia	US	region	
Long Island	US	region	
Cape Cod	US	region	
Chechnya	RU	region	Chechen Republic|Ichkeria
Dagestan	RU	region	Daghestan
Ingushetia	RU	region	
North Ossetia	RU	region	
Tatarstan	RU	region	
Bashkortostan	RU	region	Bashkiria
Kalmykia	RU	region	
Karelia	RU	region	
Komi	RU	region	
Yakutia	RU	region	Sakha
Buryatia	RU	region	
Udmurtia	RU	region	
Chuvashia	RU	region	
Mordovia	RU	region	
Kabardino-Balkaria	RU	region	
Karachayevo-Cherkessia	RU	region	
Adygea	RU	region	
Tuva	RU	region	Tyva
Khakassia	RU	region	
Mari El	RU	region	
Chukotka	RU	region	
Kamchatka	RU	region	Kamchatka Peninsula
Primorye	RU	region	Primorsky Krai|Maritime Territory
Altai	RU	region	
Sakhalin	RU	region	Sakhalin Island
Urals	RU	region	Ural Mountains
Russian Far East	RU	region	
Demilitarized Zone	KR	region	DMZ|Demilitarised Zone
Punjab Province	PK	region	
Alabama	US	state	Ala.
Alaska	US	state	
Arizona	US	state	Ariz.
Arkansas	US	state	Ark.
California	US	state	Calif.|Southern California|Northern California
Colorado	US	state	Colo.
Connecticut	US	state	Conn.
Delaware	US	state	Del.
Florida	US	state	Fla.|South Florida
Georgia	US	state~	Ga.
Hawaii	US	state	
Idaho	US	state	
Illinois	US	state	Ill.
Indiana	US	state	Ind.
Iowa	US	state	
Kansas	US	state	Kan.
Kentucky	US	state	Ky.
Louisiana	US	state	La.
Maine	US	state	
Maryland	US	state	Md.
Massachusetts	US	state	Mass.
Michigan	US	state	Mich.
Minnesota	US	state	Minn.
Mississippi	US	state	Miss.
Missouri	US	state	Mo.
Montana	US	state	Mont.
Nebraska	US	state	Neb.
Nevada	US	state	Nev.
New Hampshire	US	state	N.H.
New Jersey	US	state	N.J.
New Mexico	US	state	N.M.
New York	US	state	N.Y.|NY|New York state|New York State|upstate New York
North Carolina	US	state	N.C.
North Dakota	US	state	N.D.
Ohio	US	state	
Oklahoma	US	state	Okla.
Oregon	US	state	Ore.
Pennsylvania	US	state	Pa.|Penn.
Rhode Island	US	state	R.I.
South Carolina	US	state	S.C.
South Dakota	US	state	S.D.
Tennessee	US	state	Tenn.
Texas	US	state	Tex.
Utah	US	state	
Vermont	US	state	Vt.
Virginia	US	state	Va.|Northern Virginia
Washington state	US	state	Wash.|Washington State
West Virginia	US	state	W.Va.|W. Va.
Wisconsin	US	state	Wis.
Wyoming	US	state	Wyo.
District of Columbia	US	state	D.C.|DC
Ontario	CA	province	Ont.
British Columbia	CA	province	B.C.
Alberta	CA	province	Alta.
Manitoba	CA	province	Man.
Saskatchewan	CA	province	Sask.
New Brunswick	CA	province	N.B.
Nova Scotia	CA	province	N.S.
Newfoundland	CA	province	Newfoundland and Labrador|Nfld.
Labrador	CA	province	
Prince Edward Island	CA	province	P.E.I.
Yukon	CA	province	Yukon Territory
Northwest Territories	CA	province	
Nunavut	CA	province	
New South Wales	AU	state	NSW|N.S.W.
Queensland	AU	state	
Victoria	AU	state~	
South Australia	AU	state	
Western Australia	AU	state	
Tasmania	AU	state	
Northern Territory	AU	state	
Australian Capital Territory	AU	state	
England	GB	nation	
Scotland	GB	nation	
Wales	GB	nation	
Northern Ireland	GB	nation	
Bedfordshire	GB	county	
Berkshire	GB	county~	
Buckinghamshire	GB	county	
Cambridgeshire	GB	county	
Cheshire	GB	county	
Cornwall	GB	county	
Cumbria	GB	county	
Derbyshire	GB	county	
Devon	GB	county~	
Dorset	GB	county	
Durham	GB	county	County Durham
Essex	GB	county	
Gloucestershire	GB	county	
Hampshire	GB	county	
Herefordshire	GB	county	
Hertfordshire	GB	county	
Huntingdonshire	GB	county	
Kent	GB	county~	
Lancashire	GB	county	
Leicestershire	GB	county	
Lincolnshire	GB	county	
Merseyside	GB	county	
Middlesex	GB	county	
Norfolk	GB	county	
Northamptonshire	GB	county	
Northumberland	GB	county	
Northumbria	GB	county	
Nottinghamshire	GB	county	
Oxfordshire	GB	county	
Rutland	GB	county	
Shropshire	GB	county	
Somerset	GB	county	
Staffordshire	GB	county	
Suffolk	GB	county	
Surrey	GB	county	
Sussex	GB	county	East Sussex|West Sussex
Tyneside	GB	county	
Teesside	GB	county	
Warwickshire	GB	county	
Wiltshire	GB	county	
Worcestershire	GB	county	
Yorkshire	GB	county	North Yorkshire|South Yorkshire|West Yorkshire|East Yorkshire
Glamorgan	GB	county	
Gwent	GB	county	
Gwynedd	GB	county	
Dyfed	GB	county	
Powys	GB	county	
Pembrokeshire	GB	county	
Aberdeenshire	GB	county	
Ayrshire	GB	county	
Lanarkshire	GB	county	
Strathclyde	GB	county	
Antrim	GB	county	County Antrim
Armagh	GB	county	County Armagh|South Armagh
Fermanagh	GB	county	
Tyrone	GB	county~	County Tyrone
County Down	GB	county	
Humberside	GB	county	
Baden-Wuerttemberg	DE	land	Baden-Württemberg|Baden-Wurttemberg
Bavaria	DE	land	
Brandenburg	DE	land	
Hesse	DE	land	
Lower Saxony	DE	land	
Mecklenburg-Western Pomerania	DE	land	Mecklenburg-Vorpommern|Mecklenburg
North Rhine-Westphalia	DE	land	
Rhineland-Palatinate	DE	land	
Saarland	DE	land	
Saxony	DE	land	
Saxony-Anhalt	DE	land	
Schleswig-Holstein	DE	land	
Thuringia	DE	land	
Westphalia	DE	land	
Swabia	DE	land	
Franconia	DE	land	
Andhra Pradesh	IN	state	
Arunachal Pradesh	IN	state	
Assam	IN	state	
Bihar	IN	state	
Chhattisgarh	IN	state	
Goa	IN	state	
Gujarat	IN	state	
Haryana	IN	state	
Himachal Pradesh	IN	state	
Jharkhand	IN	state	
Karnataka	IN	state	
Kerala	IN	state	
Madhya Pradesh	IN	state	
Maharashtra	IN	state	
Manipur	IN	state	
Meghalaya	IN	state	
Mizoram	IN	state	
Nagaland	IN	state	
Odisha	IN	state	Orissa
Rajasthan	IN	state	
Sikkim	IN	state	
Tamil Nadu	IN	state	
Telangana	IN	state	
Tripura	IN	state	
Uttar Pradesh	IN	state	
Uttarakhand	IN	state	Uttaranchal
West Bengal	IN	state	
Ladakh	IN	state	
Puducherry	IN	state	Pondicherry
Anhui	CN	province	
Fujian	CN	province	
Gansu	CN	province	
Guangdong	CN	province	
Guangxi	CN	province	
Guizhou	CN	province	
Hainan	CN	province	Hainan Island
Hebei	CN	province	
Heilongjiang	CN	province	
Henan	CN	province	
Hubei	CN	province	
Hunan	CN	province	
Inner Mongolia	CN	province	
Jiangsu	CN	province	
Jiangxi	CN	province	
Jilin	CN	province	
Liaoning	CN	province	
Ningxia	CN	province	
Qinghai	CN	province	
Shaanxi	CN	province	
Shandong	CN	province	
Shanxi	CN	province	
Sichuan	CN	province	Szechuan
Tibet	CN	province	
Xinjiang	CN	province	East Turkestan
Yunnan	CN	province	
Zhejiang	CN	province	
Pearl River Delta	CN	province	
Greater Bay Area	CN	province	
Pudong	CN	province	
Zhongguancun	CN	province	
Normandy	FR	region	
Brittany	FR	region	
Provence	FR	region	
Alsace	FR	region	
Lorraine	FR	region	
Burgundy	FR	region	
Champagne	FR	region~	
Aquitaine	FR	region	
Auvergne	FR	region	
Languedoc	FR	region	
Picardy	FR	region	
Savoy	FR	region	
Dordogne	FR	region	
Ile-de-France	FR	region	
Lombardy	IT	region	
Tuscany	IT	region	
Umbria	IT	region	
Piedmont	IT	region	
Veneto	IT	region	
Lazio	IT	region~	
Campania	IT	region	
Calabria	IT	region	
Puglia	IT	region	Apulia
Abruzzo	IT	region	
Emilia-Romagna	IT	region	
Liguria	IT	region	
South Tyrol	IT	region	Alto Adige
Friuli	IT	region	
Basilicata	IT	region	
Catalonia	ES	region	Catalunya|Cataluna
Andalusia	ES	region	Andalucia
Basque Country	ES	region	Basque region
Castile	ES	region	
Aragon	ES	region	
Asturias	ES	region	
Cantabria	ES	region	
Navarre	ES	region	Navarra
Extremadura	ES	region	
Murcia	ES	region	
Castilla-La Mancha	ES	region	
Costa del Sol	ES	region	
Costa Brava	ES	region	
Tyrol	AT	region	Tirol
Carinthia	AT	region	
Styria	AT	region	
Vorarlberg	AT	region	
Ticino	CH	region	
Valais	CH	region	
Vaud	CH	region	
Munster	IE	region~	
Leinster	IE	region	
Connacht	IE	region	
Donegal	IE	region	County Donegal
Kerry	IE	region~	County Kerry
County Cork	IE	region	
County Mayo	IE	region	
County Clare	IE	region	
Tipperary	IE	region	
Kilkenny	IE	region	
Algarve	PT	region	
Alentejo	PT	region	
Friesland	NL	region	
Brabant	NL	region	North Brabant
Zeeland	NL	region	
Limburg	NL	region	
Gelderland	NL	region	
Macedonia	MK	region	
Thrace	GR	region	
Peloponnese	GR	region	
Thessaly	GR	region	
Epirus	GR	region	
Lapland	FI	region	
Minas Gerais	BR	state	
Bahia	BR	state	
Rio Grande do Sul	BR	state	
Parana	BR	state	Paraná
Santa Catarina	BR	state	
Mato Grosso	BR	state	Mato Grosso do Sul
Goias	BR	state	Goiás
Pernambuco	BR	state	
Ceara	BR	state	Ceará
Amazonas	BR	state	
Para	BR	state~	Pará
Rondonia	BR	state	Rondônia
Roraima	BR	state	
Acre	BR	state~	
Espirito Santo	BR	state	
Maranhao	BR	state	
Alagoas	BR	state	
Paraiba	BR	state	
Piaui	BR	state	
Sergipe	BR	state	
Tocantins	BR	state	
Rio Grande do Norte	BR	state	
Baja California	MX	state	Baja California Sur
Chihuahua	MX	state	
Sonora	MX	state	
Sinaloa	MX	state	
Coahuila	MX	state	
Nuevo Leon	MX	state	Nuevo León
Tamaulipas	MX	state	
Durango	MX	state	
Jalisco	MX	state	
Michoacan	MX	state	Michoacán
Guerrero	MX	state~	
Oaxaca	MX	state	
Veracruz	MX	state	
Tabasco	MX	state	
Yucatan	MX	state	Yucatan Peninsula
Quintana Roo	MX	state	
Guanajuato	MX	state	
Queretaro	MX	state	
Puebla	MX	state	
Hidalgo	MX	state~	
Morelos	MX	state	
Zacatecas	MX	state	
Nayarit	MX	state	
Colima	MX	state	
Campeche	MX	state	
Tlaxcala	MX	state	
Tierra del Fuego	AR	region	
Santa Cruz	AR	region~	
Mendoza	AR	region~	
Tucuman	AR	region	
Antioquia	CO	region	
Uraba	CO	region	
Putumayo	CO	region	
Arauca	CO	region	
KwaZulu-Natal	ZA	province	KwaZulu|Natal
Gauteng	ZA	province	
Transvaal	ZA	province	
Mpumalanga	ZA	province	
Limpopo	ZA	province	
Western Cape	ZA	province	
Eastern Cape	ZA	province	
Northern Cape	ZA	province	
Free State	ZA	province	Orange Free State
North West Province	ZA	province	
Borno	NG	state	Borno State
Kaduna State	NG	state	
Lagos State	NG	state	
Rivers State	NG	state	
Bayelsa	NG	state	
Adamawa	NG	state	
Zamfara	NG	state	
Ogoniland	NG	state	
Helmand	AF	province	
Nangarhar	AF	province	
Paktia	AF	province	
Paktika	AF	province	
Panjshir	AF	province	Panjshir Valley
Uruzgan	AF	province	
Badakhshan	AF	province	
Parwan	AF	province	
Takhar	AF	province	
Bamiyan	AF	province	
Anbar	IQ	province	Anbar Province
Diyala	IQ	province	
Nineveh	IQ	province	
West Java	ID	province	
East Java	ID	province	
Central Java	ID	province	
Kalimantan	ID	province	
Sulawesi	ID	province	South Sulawesi|Central Sulawesi|North Sulawesi|Celebes
Maluku	ID	province	Moluccas
West Kalimantan	ID	province	
East Kalimantan	ID	province	
North Sumatra	ID	province	
West Sumatra	ID	province	
Cebu	PH	province	
Leyte	PH	province	
Samar	PH	province	
Palawan	PH	province	
Sulu	PH	province	
Basilan	PH	province	
Cotabato	PH	province	
Batangas	PH	province	
Pacific Ocean		sea	Pacific|South Pacific|North Pacific|western Pacific|Western Pacific
Atlantic Ocean		sea	Atlantic|North Atlantic|South Atlantic
Indian Ocean		sea	
Arctic Ocean		sea	
Southern Ocean		sea	
Mediterranean Sea		sea	Mediterranean
Black Sea		sea	
Red Sea		sea	
Caspian Sea		sea	Caspian
North Sea		sea	
Baltic Sea		sea	Baltic
Aegean Sea		sea	Aegean
Adriatic Sea		sea	Adriatic
Ionian Sea		sea	
Tyrrhenian Sea		sea	
Ligurian Sea		sea	
Irish Sea		sea	
Celtic Sea		sea	
Norwegian Sea		sea	
Barents Sea		sea	
Kara Sea		sea	
White Sea		sea	
Bering Sea		sea	
Bering Strait		sea	
Caribbean Sea		sea	
Arabian Sea		sea	
Yellow Sea		sea	
East China Sea		sea	
South China Sea		sea	
Sea of Japan		sea	East Sea
Sea of Okhotsk		sea	
Sea of Azov		sea	Azov Sea
Sea of Marmara	TR	sea	
Philippine Sea		sea	
Java Sea		sea	
Coral Sea		sea	
Tasman Sea		sea	
Timor Sea		sea	
Celebes Sea		sea	
Andaman Sea		sea	
Dead Sea		sea	
Aral Sea		sea	
Sea of Galilee	IL	sea	
Bay of Bengal		sea	
Bay of Biscay		sea	
Hudson Bay	CA	sea	
Chesapeake Bay	US	sea	
San Francisco Bay	US	sea	
Tokyo Bay	JP	sea	
Gulf		sea	Persian Gulf|Arabian Gulf|Arab Gulf
Gulf of Mexico		sea	
Gulf of Aden		sea	
Gulf of Oman		sea	
Gulf of Aqaba		sea	
Gulf of Thailand		sea	
Gulf of Tonkin		sea	
Gulf of Guinea		sea	
Gulf of Finland		sea	
Gulf of Bothnia		sea	
Gulf of California	MX	sea	
Gulf of Alaska	US	sea	
Gulf of Suez	EG	sea	
English Channel		sea	
Bosphorus	TR	sea	Bosporus
Dardanelles	TR	sea	
Strait of Hormuz		sea	Straits of Hormuz|Hormuz
Strait of Gibraltar		sea	
Strait of Malacca		sea	Malacca Strait|Straits of Malacca
Taiwan Strait		sea	Taiwan Straits|Formosa Strait
Florida Straits		sea	
Bab el-Mandeb		sea	Bab al-Mandab
Skagerrak		sea	
Kattegat		sea	
Suez Canal	EG	sea	
Panama Canal	PA	sea	
Amazon	BR	river~	Amazon River
Nile	EG	river	Nile River|Blue Nile|White Nile|Nile Delta
Mississippi River	US	river	
Missouri River	US	river	
Ohio River	US	river	
Colorado River	US	river	
Columbia River	US	river	
Hudson River	US	river	
Potomac	US	river	Potomac River
Rio Grande		river	
Yukon River		river	
St. Lawrence		river	St. Lawrence River
Orinoco	VE	river	Orinoco River
Parana River		river	
Danube		river	Danube River
Rhine		river	Rhine River
Elbe	DE	river	
Oder		river	
Neisse		river	
Moselle		river	
Seine	FR	river	
Loire	FR	river	
Rhone	FR	river	
Garonne	FR	river	
Thames	GB	river	River Thames
Severn	GB	river	
Mersey	GB	river	
Clyde	GB	river~	
Tyne	GB	river	
Humber	GB	river	
Tiber	IT	river	
Arno	IT	river~	
Ebro	ES	river	
Tagus		river	
Vistula	PL	river	
Volga	RU	river	Volga River
Dnieper	UA	river	Dnipro River
Dniester		river	
Drina		river	
Sava		river	
Neva	RU	river	
Lena	RU	river~	
Yenisei	RU	river	
Amur		river	Amur River
Ural River		river	
Euphrates		river	Euphrates River
Tigris		river	Tigris River
Litani	LB	river	Litani River
Indus		river	Indus River
Ganges	IN	river	Ganga
Brahmaputra		river	
Irrawaddy	MM	river	
Mekong		river	Mekong River|Mekong Delta
Yangtze	CN	river	Yangtze River|Yangtse
Yellow River	CN	river	Huang He
Pearl River	CN	river	
Yalu		river	Yalu River
Tumen		river	Tumen River
Niger River		river	
Zambezi		river	Zambezi River
Congo River		river	
Limpopo River		river	
Orange River		river	
Okavango	BW	river	
Senegal River		river	
Murray River	AU	river	
Himalayas		mountain	Himalaya
Alps		mountain	Swiss Alps|French Alps|Italian Alps|Austrian Alps|Bavarian Alps
Andes		mountain	
Rocky Mountains		mountain	Rockies
Appalachian Mountains	US	mountain	Appalachians
Sierra Nevada		mountain	
Pyrenees		mountain	
Apennines	IT	mountain	
Dolomites	IT	mountain	
Carpathians		mountain	Carpathian Mountains
Tatra		mountain	Tatras|High Tatras
Jura		mountain	
Hindu Kush		mountain	
Karakoram		mountain	
Pamirs		mountain	Pamir
Tian Shan		mountain	
Atlas Mountains	MA	mountain	
Taurus Mountains	TR	mountain	
Drakensberg	ZA	mountain	
Mount Everest	NP	mountain	Everest|Mt. Everest|Mt Everest
K2	PK	mountain	
Kangchenjunga		mountain	
Mont Blanc	FR	mountain	
Matterhorn	CH	mountain	
Eiger	CH	mountain	
Mount Kilimanjaro	TZ	mountain	Kilimanjaro
Mount Fuji	JP	mountain	Mt. Fuji
Mount McKinley	US	mountain	Denali
Mount Rainier	US	mountain	
Mount St. Helens	US	mountain	
Mount Etna	IT	mountain	Etna
Vesuvius	IT	mountain	Mount Vesuvius
Mount Pinatubo	PH	mountain	Pinatubo
Mount Merapi	ID	mountain	
Krakatoa	ID	mountain	Krakatau
Mount Sinai	EG	mountain	
Mount Ararat	TR	mountain	Ararat
Mount Elbrus	RU	mountain	
Aconcagua	AR	mountain	
Popocatepetl	MX	mountain	
Annapurna	NP	mountain	
Ben Nevis	GB	mountain	
Snowdonia	GB	mountain	
Pennines	GB	mountain	
Uluru	AU	mountain	Ayers Rock
Lake Victoria		lake	
Lake Tanganyika		lake	
Lake Malawi		lake	
Lake Chad		lake	
Lake Kivu		lake	
Lake Albert		lake	
Lake Superior		lake	
Lake Michigan	US	lake	
Lake Huron		lake	
Lake Erie		lake	
Lake Ontario		lake	
Great Lakes		lake	
Great Salt Lake	US	lake	
Lake Tahoe	US	lake	
Lake Baikal	RU	lake	Baikal
Lake Ladoga	RU	lake	
Lake Geneva	CH	lake	
Lake Constance		lake	
Lake Como	IT	lake	
Lake Garda	IT	lake	
Lake Maggiore	IT	lake	
Lake Balaton	HU	lake	
Lake Titicaca		lake	
Lake Maracaibo	VE	lake	
Lake Nicaragua	NI	lake	
Loch Ness	GB	lake	
Tonle Sap	KH	lake	
Sahara		desert	Sahara Desert
Gobi		desert	Gobi Desert
Kalahari		desert	Kalahari Desert
Namib		desert	
Mojave	US	desert	Mojave Desert
Atacama	CL	desert	Atacama Desert
Negev Desert	IL	desert	
Nevada desert	US	desert	
Empty Quarter	SA	desert	Rub al-Khali
Thar Desert	IN	desert	Thar
Taklamakan	CN	desert	
Outback	AU	desert	
Sicily	IT	island	
Sardinia	IT	island	
Corsica	FR	island	
Crete	GR	island	
Rhodes	GR	island~	
Corfu	GR	island	
Lesbos	GR	island	
Mykonos	GR	island	
Cyclades	GR	island	
Kos	GR	island	
Majorca	ES	island	Mallorca
Minorca	ES	island	Menorca
Ibiza	ES	island	
Balearic Islands	ES	island	Balearics
Canary Islands	ES	island	Canaries
Tenerife	ES	island	
Lanzarote	ES	island	
Gran Canaria	ES	island	Grand Canary
Fuerteventura	ES	island	
Madeira	PT	island	
Azores	PT	island	
Capri	IT	island	
Elba	IT	island	
Lampedusa	IT	island	
Gozo	MT	island	
Isle of Wight	GB	island	
Orkney	GB	island	Orkney Islands|Orkneys
Shetland	GB	island	Shetland Islands|Shetlands
Hebrides	GB	island	Outer Hebrides
Isle of Skye	GB	island	Skye
Channel Islands		island	
Guernsey	GG	island	
Anglesey	GB	island	
Svalbard	NO	island	Spitsbergen
Lofoten	NO	island	
Gotland	SE	island	
Aland Islands	FI	island	Aland
Bornholm	DK	island	
Zealand	DK	island	
Jutland	DK	island	
Ruegen	DE	island	
Sylt	DE	island	
Long Beach Island	US	island	
Staten Island	US	island	
Nantucket	US	island	
Martha's Vineyard	US	island	
Key West	US	island	Florida Keys
Oahu	US	island	
Maui	US	island	
Kauai	US	island	
Aleutian Islands	US	island	Aleutians
Galapagos Islands	EC	island	Galapagos
Easter Island	CL	island	
Greater Antilles		island	
Lesser Antilles		island	Antilles
Hispaniola		island	
Tobago	TT	island	
Nevis	KN	island	
Barbuda	AG	island	
Bonaire	NL	island	
Saba	NL	island~	
South Georgia		island	
Diego Garcia	IO	island	
Socotra	YE	island	
Pemba	TZ	island	
Kerguelen	TF	island	
Anjouan	KM	island	
Java	ID	island~	
Sumatra	ID	island	
Bali	ID	island	
Lombok	ID	island	
Flores	ID	island~	
Timor		island	West Timor
Borneo		island	
Batam	ID	island	
Bintan	ID	island	
Ambon	ID	island	
Natuna Islands	ID	island	
Langkawi	MY	island	
Phuket	TH	island	
Koh Samui	TH	island	Ko Samui
Spratly Islands		island	Spratlys
Paracel Islands		island	Paracels
Senkaku Islands		island	Senkakus|Diaoyu Islands|Diaoyus
Scarborough Shoal		island	
Second Thomas Shoal		island	
Kuril Islands	RU	island	Kuriles|Kurils|Kurile Islands|Northern Territories
Takeshima		island	Dokdo|Tokdo
Jeju	KR	island	Cheju|Jeju Island|Cheju Island
Quemoy	TW	island	Kinmen
Matsu	TW	island	
Lantau	HK	island	Lantau Island
Andaman Islands	IN	island	Andamans|Andaman and Nicobar Islands
Nicobar Islands	IN	island	
Lakshadweep	IN	island	
Jaffna Peninsula	LK	island	
Iwo Jima	JP	island	
Guadalcanal	SB	island	
Tahiti	PF	island	
Bora Bora	PF	island	
Mururoa	PF	island	Mururoa Atoll
Bikini Atoll	MH	island	
Marianas		island	Mariana Islands
Great Barrier Reef	AU	island	
Kangaroo Island	AU	island	
North Island	NZ	island~	
South Island	NZ	island~	
Baffin Island	CA	island	
Vancouver Island	CA	island	
Cape Breton	CA	island	
Novaya Zemlya	RU	island	
Robben Island	ZA	island	
Bioko	GQ	island	
Goree Island	SN	island	
Abu Musa		island	
Kish	IR	island~	
Kharg Island	IR	island	
Failaka	KW	island	
Devil's Island	GF	island	
Alcatraz	US	island	
Cape of Good Hope	ZA	cape	
Cape Horn	CL	cape	
Cape Canaveral	US	cape	
Korean Peninsula		cape	Korean peninsula
Kola Peninsula	RU	cape	
Malay Peninsula		cape	
Peninsular Malaysia	MY	cape	
Cape York	AU	cape	
Gallipoli	TR	cape	
Kra Isthmus	TH	cape	
Khyber Pass		cape	
Brenner Pass		cape	
Gotthard	CH	cape	
Mont Cervin	CH	cape	
Grand Canyon	US	cape	
Yellowstone	US	cape	Yellowstone National Park
Yosemite	US	cape	Yosemite National Park
Everglades	US	cape	
Death Valley	US	cape	
Napa Valley	US	cape	Napa
Silesian Basin		cape	
Permian Basin	US	cape	
Great Rift Valley		cape	Rift Valley
Serengeti	TZ	cape	
Kruger National Park	ZA	cape	
Victoria Falls		cape	
Niagara Falls		cape	
Fergana Valley		cape	Ferghana Valley
Swat Valley	PK	cape	Swat
Kashmir Valley	IN	cape	
Jordan Valley		cape	Jordan River
Gaza City	PS	cape	
Pankisi Gorge	GE	cape	
Manhattan	US	place	
Brooklyn	US	place	
Bronx	US	place	The Bronx
Queens	US	place~	
Harlem	US	place	
Times Square	US	place	
Broadway	US	place	
Hollywood	US	place	
Beverly Hills	US	place	
Malibu	US	place	
Capitol Hill	US	place	
Camp David	US	place	
Fort Knox	US	place	
Fort Bragg	US	place	
Fort Hood	US	place	
Pearl Harbor	US	place	
Ground Zero	US	place	
Central Park	US	place	
Las Vegas Strip	US	place	
Soho	GB	place	
Westminster	GB	place~	
Whitehall	GB	place~	
Wembley	GB	place	
Wimbledon	GB	place~	
Twickenham	GB	place	
Lord's	GB	place~	
Old Trafford	GB	place~	
Edgbaston	GB	place	
Headingley	GB	place	
Trent Bridge	GB	place	
The Oval	GB	place	
Murrayfield	GB	place	
Hampden Park	GB	place	
Anfield	GB	place~	
Silverstone	GB	place	
Ascot	GB	place	
Epsom	GB	place	
Aintree	GB	place	
Newmarket	GB	place	
Docklands	GB	place	
Canary Wharf	GB	place	
Heathrow	GB	place	
Gatwick	GB	place	
Stansted	GB	place	
Lockerbie	GB	place	
Sellafield	GB	place	
Stonehenge	GB	place	
Notting Hill	GB	place	
Brixton	GB	place	
Chelsea	GB	place~	
Kensington	GB	place	
Hampstead	GB	place	
Hyde Park	GB	place	
Trafalgar Square	GB	place	
Tiananmen Square	CN	place	Tiananmen
Red Square	RU	place	
Gorky Park	RU	place	
Chernobyl	UA	place	
Zaporizhzhia	UA	place	Zaporozhye
Ginza	JP	place	
Champs-Elysees	FR	place	Champs Elysees|Champs-Élysées
Roland Garros	FR	place~	
Le Mans	FR	place	
Versailles	FR	place	
La Defense	FR	place	
Tahrir Square	EG	place	
Pennsylvania Avenue	US	place	
Fifth Avenue	US	place	
Madison Avenue	US	place	
Flushing Meadows	US	place	Flushing Meadow
Three Mile Island	US	place	
Auschwitz	PL	place	
Srebrenica	BA	place	
Zepa	BA	place	
Gorazde	BA	place	
Bihac	BA	place	
Brcko	BA	place	
Guantanamo Bay Naval Base	CU	place	
Bagram	AF	place	
Tora Bora	AF	place	
Green Zone	IQ	place	
Temple Mount	IL	place	
East Jerusalem	PS	place	
Old City	IL	place	
Rafah	PS	place	
Soweto	ZA	place	
Sharpeville	ZA	place	
Golden Triangle		place	
Bermuda Triangle		place	
Iron Curtain		place	
Bollywood	IN	place	
Bethnal Green	GB	place	
Stepney Green	GB	place	
Tower Hamlets	GB	place	
Whitechapel	GB	place	
Shoreditch	GB	place	
Hoxton	GB	place	
Hackney	GB	place	
Stoke Newington	GB	place	
Islington	GB	place	
Finsbury Park	GB	place	
Highgate	GB	place	
Kentish Town	GB	place	
Camden Town	GB	place	
King's Cross	GB	place	
Kings Cross	GB	place	
St Pancras	GB	place	
Bloomsbury	GB	place	
Covent Garden	GB	place	
Marylebone	GB	place	
Mayfair	GB	place	
Knightsbridge	GB	place	
Belgravia	GB	place	
Pimlico	GB	place	
South Kensington	GB	place	
Shepherd's Bush	GB	place	
Shepherds Bush	GB	place	
Hammersmith	GB	place	
Chiswick	GB	place	
Ealing	GB	place	
Southall	GB	place	
Hounslow	GB	place	
Putney	GB	place	
Wandsworth	GB	place	
Battersea	GB	place	
Clapham	GB	place	
Balham	GB	place	
Tooting	GB	place	
Streatham	GB	place	
Peckham	GB	place	
Camberwell	GB	place	
Bermondsey	GB	place	
Rotherhithe	GB	place	
Deptford	GB	place	
Lewisham	GB	place	
Catford	GB	place	
Blackheath	GB	place~	
Woolwich	GB	place	
Eltham	GB	place	
Bexleyheath	GB	place	
Lambeth	GB	place	
Elephant and Castle	GB	place	
Southwark	GB	place	
London Bridge	GB	place	
Isle of Dogs	GB	place	
Mile End	GB	place	
Walthamstow	GB	place	
Leyton	GB	place	
Leytonstone	GB	place	
Tottenham	GB	place~	
Wood Green	GB	place	
Muswell Hill	GB	place	
Finchley	GB	place	
Golders Green	GB	place	
Hendon	GB	place	
Edgware	GB	place	
Harlesden	GB	place	
Kilburn	GB	place~	
Maida Vale	GB	place	
Paddington	GB	place~	
Bayswater	GB	place	
Ilford	GB	place	
Dagenham	GB	place	
Romford	GB	place	
Hillingdon	GB	place	
Haringey	GB	place	
Redbridge	GB	place	
Newham	GB	place~	
Brick Lane	GB	place	
Fleet Street	GB	place	
Oxford Street	GB	place	
Regent Street	GB	place	
Piccadilly	GB	place	
Leicester Square	GB	place	
Parliament Square	GB	place	
Regent's Park	GB	place	
Square Mile	GB	place	
East End	GB	place	
West End	GB	place	
Black Country	GB	place	
Thames Valley	GB	place	
Thames Estuary	GB	place	
Wirral	GB	place	
Peak District	GB	place	
Cotswolds	GB	place	
New Forest	GB	place	
South Downs	GB	place	
Scottish Borders	GB	place	
Western Isles	GB	place	
Inner Hebrides	GB	place	
South Wales	GB	place	
North Wales	GB	place	
Mid Wales	GB	place	
Brooklyn Heights	US	place	
Upper East Side	US	place	
Upper West Side	US	place	
Lower Manhattan	US	place	
Lower East Side	US	place	
Greenwich Village	US	place	
Tribeca	US	place	
East Harlem	US	place	
Coney Island	US	place	
Bel Air	US	place	
Pacific Palisades	US	place	
Venice Beach	US	place	
Hollywood Hills	US	place	
South Central Los Angeles	US	place	
Skid Row	US	place	
Foggy Bottom	US	place	
Dupont Circle	US	place	
San Fernando Valley	US	place	
Back Bay	US	place	
Beacon Hill	US	place	
Bible Belt	US	place	
Tri-State Area	US	place	
Panama City Beach	US	place	
`;
