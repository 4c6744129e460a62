/**
 * Countries, territories and states that are no more, 246 of them.
 * A line: ISO 3166-1 code (XK for Kosovo; SU, YU, CS, DD, AN from ISO 3166-3), name, other names, capitals, and the
 * adjectives and nouns of nationality with their plurals. Fields are parted by tabs, terms by "|"; a field may be empty.
 * "Georgia" and "Jordan" have other meanings too (REGIONS, FIRST_NAMES). Source: own, codes after ISO 3166.
 */
export const COUNTRIES = `
AF	Afghanistan		Kabul	Afghan|Afghans
AL	Albania		Tirana	Albanian|Albanians
DZ	Algeria		Algiers	Algerian|Algerians
AS	American Samoa		Pago Pago	
AD	Andorra		Andorra la Vella	Andorran|Andorrans
AO	Angola		Luanda	Angolan|Angolans
AI	Anguilla		The Valley	Anguillan|Anguillans
AQ	Antarctica			Antarctic
AG	Antigua and Barbuda	Antigua|Antigua & Barbuda	St. John's	Antiguan|Antiguans
AR	Argentina	Argentine Republic	Buenos Aires	Argentine|Argentinian|Argentinean|Argentines|Argentinians|Argentineans
AM	Armenia		Yerevan	Armenian|Armenians
AW	Aruba		Oranjestad	Aruban|Arubans
AU	Australia	Commonwealth of Australia	Canberra	Australian|Aussie|Australians|Aussies
AT	Austria		Vienna	Austrian|Austrians
AZ	Azerbaijan	Azerbaidjan	Baku	Azerbaijani|Azeri|Azerbaijanis|Azeris
BS	Bahamas	The Bahamas	Nassau	Bahamian|Bahamians
BH	Bahrain	Bahrein	Manama	Bahraini|Bahrainis
BD	Bangladesh		Dhaka	Bangladeshi|Bangladeshis
BB	Barbados		Bridgetown	Barbadian|Bajan|Barbadians|Bajans
BY	Belarus	Byelorussia|Belorussia	Minsk	Belarusian|Belarussian|Byelorussian|Belorussian|Belarusians|Belarussians|Byelorussians
BE	Belgium		Brussels	Belgian|Belgians
BZ	Belize	British Honduras	Belmopan	Belizean|Belizeans
BJ	Benin	Dahomey	Porto-Novo	Beninese|Beninois
BM	Bermuda		Hamilton	Bermudian|Bermudan|Bermudians
BT	Bhutan		Thimphu	Bhutanese
BO	Bolivia		La Paz|Sucre	Bolivian|Bolivians
BA	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|Bosnia & Herzegovina	Sarajevo	Bosnian|Bosnians|Bosniak|Bosniaks
BW	Botswana	Bechuanaland	Gaborone	Botswanan|Motswana|Batswana
BR	Brazil	Brasil	Brasilia	Brazilian|Brazilians
VG	British Virgin Islands	B.V.I.|BVI	Road Town	
BN	Brunei	Brunei Darussalam	Bandar Seri Begawan	Bruneian|Bruneians
BG	Bulgaria		Sofia	Bulgarian|Bulgarians
BF	Burkina Faso	Upper Volta|Burkina	Ouagadougou	Burkinabe|Burkinabè
BI	Burundi		Bujumbura|Gitega	Burundian|Burundians
KH	Cambodia	Kampuchea	Phnom Penh	Cambodian|Cambodians
CM	Cameroon		Yaounde	Cameroonian|Cameroonians
CA	Canada		Ottawa	Canadian|Canadians
CV	Cape Verde	Cabo Verde	Praia	Cape Verdean|Cape Verdeans
KY	Cayman Islands	Caymans	George Town	Caymanian|Caymanians
CF	Central African Republic		Bangui	
TD	Chad		N'Djamena	Chadian|Chadians
CL	Chile		Santiago	Chilean|Chileans
CN	China	People's Republic of China|P.R. China|PRC|P.R.C.|mainland China|Mainland China|Communist China|Red China	Beijing	Chinese
CX	Christmas Island		Flying Fish Cove	
CC	Cocos Islands	Cocos (Keeling) Islands|Keeling Islands	West Island	
CO	Colombia		Bogota	Colombian|Colombians
KM	Comoros	Comoro Islands	Moroni	Comoran|Comorian|Comorans|Comorians
CG	Republic of the Congo	Congo Republic|Congo-Brazzaville|Republic of Congo	Brazzaville	
CD	Democratic Republic of the Congo	Zaire|Democratic Republic of Congo|Congo-Kinshasa|DR Congo|DRC|D.R.C.|Congo|Belgian Congo	Kinshasa	Congolese|Zairean|Zairian|Zaireans|Zairians
CK	Cook Islands		Avarua	Cook Islander|Cook Islanders
CR	Costa Rica		San Jose	Costa Rican|Costa Ricans
CI	Ivory Coast	Cote d'Ivoire|Côte d'Ivoire|Cote D'Ivoire	Yamoussoukro	Ivorian|Ivoirian|Ivorians
HR	Croatia		Zagreb	Croatian|Croat|Croatians|Croats
CU	Cuba		Havana	Cuban|Cubans
CW	Curacao	Curaçao	Willemstad	
CY	Cyprus		Nicosia	Cypriot|Greek Cypriot|Turkish Cypriot|Cypriots|Greek Cypriots|Turkish Cypriots
CZ	Czech Republic	Czechia	Prague	Czech|Czechs
DK	Denmark		Copenhagen	Danish|Dane|Danes
DJ	Djibouti		Djibouti	Djiboutian|Djiboutians
DM	Dominica		Roseau	
DO	Dominican Republic		Santo Domingo	Dominican|Dominicans
EC	Ecuador		Quito	Ecuadorian|Ecuadorean|Ecuadoran|Ecuadorians|Ecuadoreans
EG	Egypt	United Arab Republic	Cairo	Egyptian|Egyptians
SV	El Salvador		San Salvador	Salvadoran|Salvadorean|Salvadorian|Salvadorans|Salvadoreans
GQ	Equatorial Guinea		Malabo	Equatorial Guinean|Equatoguinean|Equatorial Guineans
ER	Eritrea		Asmara	Eritrean|Eritreans
EE	Estonia		Tallinn	Estonian|Estonians
SZ	Eswatini	Swaziland	Mbabane	Swazi|Swazis
ET	Ethiopia	Abyssinia	Addis Ababa	Ethiopian|Ethiopians
FK	Falkland Islands	Falklands|Malvinas	Stanley	Falkland Islander|Falkland Islanders
FO	Faroe Islands	Faroes|Faeroe Islands|Faeroes	Torshavn	Faroese|Faeroese
FJ	Fiji	Fiji Islands	Suva	Fijian|Fijians
FI	Finland		Helsinki	Finnish|Finn|Finns
FR	France	French Republic	Paris	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen
GF	French Guiana	French Guyana	Cayenne	
PF	French Polynesia		Papeete	French Polynesian
GA	Gabon		Libreville	Gabonese
GM	Gambia	The Gambia	Banjul	Gambian|Gambians
GE	Georgia	Republic of Georgia	Tbilisi	Georgian|Georgians
DE	Germany	Federal Republic of Germany|West Germany|united Germany	Berlin	German|West German|Germans|West Germans
GH	Ghana	Gold Coast	Accra	Ghanaian|Ghanaians
GI	Gibraltar		Gibraltar	Gibraltarian|Gibraltarians
GR	Greece	Hellenic Republic	Athens	Greek|Hellenic|Greeks
GL	Greenland		Nuuk	Greenlandic|Greenlander|Greenlanders
GD	Grenada		St. George's	Grenadian|Grenadians
GP	Guadeloupe		Basse-Terre	Guadeloupean
GU	Guam		Hagatna	Guamanian|Guamanians
GT	Guatemala		Guatemala City	Guatemalan|Guatemalans
GG	Guernsey		St. Peter Port	
GN	Guinea	Guinea-Conakry|Republic of Guinea	Conakry	Guinean|Guineans
GW	Guinea-Bissau	Guinea Bissau	Bissau	
GY	Guyana	British Guiana	Georgetown	Guyanese
HT	Haiti		Port-au-Prince	Haitian|Haitians
HN	Honduras		Tegucigalpa	Honduran|Hondurans
HK	Hong Kong	Hongkong|HK|Hong Kong SAR	Hong Kong	Hong Konger|Hong Kongers|Hongkonger|Hongkongers
HU	Hungary		Budapest	Hungarian|Hungarians|Magyar|Magyars
IS	Iceland		Reykjavik	Icelandic|Icelander|Icelanders
IN	India	Republic of India|Bharat	New Delhi	Indian|Indians
ID	Indonesia	Dutch East Indies	Jakarta	Indonesian|Indonesians
IR	Iran	Islamic Republic of Iran|Persia	Tehran	Iranian|Persian|Iranians|Persians
IQ	Iraq		Baghdad	Iraqi|Iraqis
IE	Ireland	Republic of Ireland|Irish Republic|Eire|Irish Free State	Dublin	Irish|Irishman|Irishmen|Irishwoman|Irishwomen
IM	Isle of Man		Douglas	Manx|Manxman
IL	Israel		Jerusalem	Israeli|Israelis
IT	Italy	Italian Republic	Rome	Italian|Italians
JM	Jamaica		Kingston	Jamaican|Jamaicans
JP	Japan		Tokyo	Japanese
JE	Jersey		St. Helier	
JO	Jordan	Hashemite Kingdom|Hashemite Kingdom of Jordan|Transjordan	Amman	Jordanian|Jordanians
KZ	Kazakhstan	Kazakstan	Astana|Nur-Sultan	Kazakh|Kazakhstani|Kazak|Kazakhs|Kazakhstanis
KE	Kenya		Nairobi	Kenyan|Kenyans
KI	Kiribati	Gilbert Islands	Tarawa	
XK	Kosovo	Kosova	Pristina	Kosovan|Kosovar|Kosovans|Kosovars
KW	Kuwait		Kuwait City	Kuwaiti|Kuwaitis
KG	Kyrgyzstan	Kirghizia|Kirgizstan|Kyrgyz Republic|Kirghizstan	Bishkek	Kyrgyz|Kyrgyzstani|Kirghiz|Kyrgyzstanis
LA	Laos	Lao PDR	Vientiane	Laotian|Lao|Laotians
LV	Latvia		Riga	Latvian|Latvians
LB	Lebanon		Beirut	Lebanese
LS	Lesotho	Basutoland	Maseru	Basotho|Mosotho
LR	Liberia		Monrovia	Liberian|Liberians
LY	Libya	Libyan Arab Jamahiriya	Tripoli	Libyan|Libyans
LI	Liechtenstein		Vaduz	Liechtensteiner|Liechtensteiners
LT	Lithuania		Vilnius	Lithuanian|Lithuanians
LU	Luxembourg	Luxemburg	Luxembourg	Luxembourgish|Luxembourger|Luxembourgers
MO	Macau	Macao	Macau	Macanese
MG	Madagascar	Malagasy Republic	Antananarivo	Malagasy|Madagascan|Madagascans
MW	Malawi	Nyasaland	Lilongwe	Malawian|Malawians
MY	Malaysia	Malaya	Kuala Lumpur|Putrajaya	Malaysian|Malaysians
MV	Maldives	The Maldives	Male	Maldivian|Maldivians
ML	Mali		Bamako	Malian|Malians
MT	Malta		Valletta	Maltese
MH	Marshall Islands		Majuro	Marshallese
MQ	Martinique		Fort-de-France	Martinican|Martinicans
MR	Mauritania		Nouakchott	Mauritanian|Mauritanians
MU	Mauritius		Port Louis	Mauritian|Mauritians
YT	Mayotte		Mamoudzou	
MX	Mexico	United Mexican States	Mexico City	Mexican|Mexicans
FM	Micronesia	Federated States of Micronesia	Palikir	Micronesian|Micronesians
MD	Moldova	Moldavia|Republic of Moldova	Chisinau	Moldovan|Moldavian|Moldovans|Moldavians
MC	Monaco		Monaco	Monegasque|Monacan|Monegasques
MN	Mongolia	Outer Mongolia	Ulaanbaatar	Mongolian|Mongol|Mongolians|Mongols
ME	Montenegro		Podgorica	Montenegrin|Montenegrins
MS	Montserrat		Plymouth	Montserratian|Montserratians
MA	Morocco		Rabat	Moroccan|Moroccans
MZ	Mozambique		Maputo	Mozambican|Mozambicans
MM	Myanmar	Burma	Yangon|Naypyidaw	Burmese|Myanmarese
NA	Namibia	South West Africa|South-West Africa	Windhoek	Namibian|Namibians
NR	Nauru		Yaren	Nauruan|Nauruans
NP	Nepal		Kathmandu	Nepalese|Nepali|Nepalis
NL	Netherlands	Holland|The Netherlands	Amsterdam|The Hague	Dutch|Dutchman|Dutchmen|Dutchwoman|Dutchwomen|Hollander|Hollanders
AN	Netherlands Antilles	Dutch Antilles	Willemstad	Antillean|Antilleans
NC	New Caledonia		Noumea	New Caledonian
NZ	New Zealand	Aotearoa|N.Z.|NZ	Wellington	Kiwi|New Zealand|New Zealander|New Zealanders|Kiwis
NI	Nicaragua		Managua	Nicaraguan|Nicaraguans
NE	Niger		Niamey	Nigerien|Nigeriens
NG	Nigeria		Abuja	Nigerian|Nigerians
NU	Niue		Alofi	Niuean
NF	Norfolk Island		Kingston	
KP	North Korea	Democratic People's Republic of Korea|DPRK|D.P.R.K.|N. Korea|N.Korea	Pyongyang	North Korean|North Koreans
MK	North Macedonia	Macedonia|FYROM|Former Yugoslav Republic of Macedonia	Skopje	Macedonian|North Macedonian|Macedonians
MP	Northern Mariana Islands	Northern Marianas	Saipan	
NO	Norway		Oslo	Norwegian|Norwegians
OM	Oman	Sultanate of Oman	Muscat	Omani|Omanis
PK	Pakistan	West Pakistan	Islamabad	Pakistani|Pakistanis
PW	Palau	Belau	Ngerulmud	Palauan|Palauans
PS	Palestine	Palestinian territories|Palestinian Territories|occupied territories|Occupied Territories	Ramallah|East Jerusalem	Palestinian|Palestinians
PA	Panama		Panama City	Panamanian|Panamanians
PG	Papua New Guinea	PNG|P.N.G.	Port Moresby	Papua New Guinean|Papuan|Papua New Guineans|Papuans
PY	Paraguay		Asuncion	Paraguayan|Paraguayans
PE	Peru		Lima	Peruvian|Peruvians
PH	Philippines	The Philippines|Philippine Islands	Manila	Philippine|Filipino|Filipina|Filipinos|Filipinas
PN	Pitcairn Islands	Pitcairn	Adamstown	
PL	Poland		Warsaw	Polish|Pole|Poles
PT	Portugal		Lisbon	Portuguese
PR	Puerto Rico		San Juan	Puerto Rican|Puerto Ricans
QA	Qatar		Doha	Qatari|Qataris
RE	Reunion	Réunion	Saint-Denis	
RO	Romania	Rumania|Roumania	Bucharest	Romanian|Rumanian|Romanians|Rumanians
RU	Russia	Russian Federation	Moscow	Russian|Russians
RW	Rwanda	Ruanda	Kigali	Rwandan|Rwandese|Rwandans
BL	Saint Barthelemy	St. Barts|St Barts|Saint-Barthélemy	Gustavia	
SH	Saint Helena	St. Helena|St Helena	Jamestown	
KN	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis|St. Kitts|St Kitts	Basseterre	Kittitian|Kittitians
LC	Saint Lucia	St. Lucia|St Lucia	Castries	St. Lucian|St Lucian|St. Lucians
MF	Saint Martin	Saint-Martin|St. Martin	Marigot	
PM	Saint Pierre and Miquelon	St. Pierre and Miquelon	Saint-Pierre	
VC	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent|St Vincent	Kingstown	Vincentian|Vincentians
WS	Samoa	Western Samoa	Apia	Samoan|Western Samoan|Samoans
SM	San Marino		San Marino	Sammarinese
ST	Sao Tome and Principe	São Tomé and Príncipe|Sao Tome|São Tomé	Sao Tome	
SA	Saudi Arabia	Kingdom of Saudi Arabia	Riyadh	Saudi|Saudi Arabian|Saudis|Saudi Arabians
SN	Senegal		Dakar	Senegalese
RS	Serbia	Republic of Serbia	Belgrade	Serbian|Serb|Serbians|Serbs
SC	Seychelles	The Seychelles	Victoria	Seychellois
SL	Sierra Leone		Freetown	Sierra Leonean|Sierra Leoneans
SG	Singapore		Singapore	Singaporean|Singaporeans
SX	Sint Maarten	St. Maarten|St Maarten	Philipsburg	
SK	Slovakia	Slovak Republic	Bratislava	Slovak|Slovakian|Slovaks|Slovakians
SI	Slovenia		Ljubljana	Slovenian|Slovene|Slovenians|Slovenes
SB	Solomon Islands	Solomons	Honiara	Solomon Islander|Solomon Islanders
SO	Somalia		Mogadishu	Somali|Somalian|Somalis|Somalians
ZA	South Africa	Republic of South Africa|RSA|S. Africa	Pretoria|Cape Town|Bloemfontein	South African|South Africans
KR	South Korea	Republic of Korea|ROK|R.O.K.|S. Korea|S.Korea|Korea	Seoul	South Korean|Korean|South Koreans|Koreans
SS	South Sudan		Juba	South Sudanese
ES	Spain	Kingdom of Spain	Madrid	Spanish|Spaniard|Spaniards
LK	Sri Lanka	Ceylon	Colombo	Sri Lankan|Ceylonese|Sri Lankans
SD	Sudan	The Sudan	Khartoum	Sudanese
SR	Suriname	Surinam|Dutch Guiana	Paramaribo	Surinamese
SE	Sweden		Stockholm	Swedish|Swede|Swedes
CH	Switzerland	Swiss Confederation	Bern	Swiss
SY	Syria	Syrian Arab Republic	Damascus	Syrian|Syrians
TW	Taiwan	Republic of China|R.O.C.|Formosa|Chinese Taipei|Nationalist China	Taipei	Taiwanese
TJ	Tajikistan	Tadzhikistan|Tadjikistan	Dushanbe	Tajik|Tajikistani|Tadzhik|Tajiks|Tajikistanis
TZ	Tanzania	Tanganyika|United Republic of Tanzania	Dodoma|Dar es Salaam	Tanzanian|Tanzanians
TH	Thailand	Siam	Bangkok	Thai|Siamese|Thais
TL	East Timor	Timor-Leste|Timor Leste|Portuguese Timor	Dili	East Timorese|Timorese
TG	Togo		Lome	Togolese
TK	Tokelau			
TO	Tonga		Nuku'alofa	Tongan|Tongans
TT	Trinidad and Tobago	Trinidad|Trinidad & Tobago	Port of Spain	Trinidadian|Tobagonian|Trinidadians
TN	Tunisia		Tunis	Tunisian|Tunisians
TR	Turkey	Turkiye|Türkiye|Republic of Turkey	Ankara	Turkish|Turk|Turks
TM	Turkmenistan	Turkmenia	Ashgabat	Turkmen|Turkmenistani|Turkmens
TC	Turks and Caicos Islands	Turks and Caicos	Cockburn Town	
TV	Tuvalu	Ellice Islands	Funafuti	Tuvaluan|Tuvaluans
VI	U.S. Virgin Islands	US Virgin Islands|Virgin Islands	Charlotte Amalie	
UG	Uganda		Kampala	Ugandan|Ugandans
UA	Ukraine	The Ukraine	Kyiv	Ukrainian|Ukrainians
AE	United Arab Emirates	UAE|U.A.E.|Emirates|Trucial States	Abu Dhabi	Emirati|Emirian|Emiratis
GB	United Kingdom	UK|U.K.|Britain|Great Britain|G.B.	London	British|Britannic|Briton|Britons|Brit|Brits|Britisher|Britishers|Englander|Englanders
US	United States	United States of America|USA|U.S.A.|US|U.S.|America|U.S	Washington	American|Americans|Yank|Yanks
UY	Uruguay		Montevideo	Uruguayan|Uruguayans
UZ	Uzbekistan		Tashkent	Uzbek|Uzbekistani|Uzbeks|Uzbekistanis
VU	Vanuatu	New Hebrides	Port Vila	Ni-Vanuatu
VA	Vatican City	Vatican|Holy See|The Vatican	Vatican City	
VE	Venezuela	Bolivarian Republic of Venezuela	Caracas	Venezuelan|Venezuelans
VN	Vietnam	Viet Nam|North Vietnam|South Vietnam	Hanoi	Vietnamese|North Vietnamese|South Vietnamese
WF	Wallis and Futuna		Mata-Utu	
EH	Western Sahara	Spanish Sahara	Laayoune	Sahrawi|Saharawi|Sahrawis
YE	Yemen	North Yemen|South Yemen	Sanaa	Yemeni|Yemenite|Yemenis|Yemenites
ZM	Zambia	Northern Rhodesia	Lusaka	Zambian|Zambians
ZW	Zimbabwe	Rhodesia|Southern Rhodesia	Harare	Zimbabwean|Rhodesian|Zimbabweans|Rhodesians
SU	Soviet Union	USSR|U.S.S.R.|Union of Soviet Socialist Republics|Soviet Russia	Moscow	Soviet|Soviets
YU	Yugoslavia	Federal Republic of Yugoslavia|Serbia and Montenegro	Belgrade	Yugoslav|Yugoslavian|Yugoslavs|Yugoslavians
CS	Czechoslovakia	Czecho-Slovakia	Prague	Czechoslovak|Czechoslovakian|Czechoslovaks|Czechoslovakians
DD	East Germany	German Democratic Republic|GDR|G.D.R.	East Berlin	East German|East Germans
`;

/**
 * Adjectives and nouns of people by places other than countries, 160 places.
 * A line: place, ISO 3166 code of its country or nothing, words parted by "|". Source: own.
 */
export const REGION_DEMONYMS = `
England	GB	English|Englishman|Englishmen|Englishwoman|Englishwomen
Scotland	GB	Scottish|Scots|Scot|Scotsman|Scotsmen|Scotswoman|Scotch
Wales	GB	Welsh|Welshman|Welshmen|Welshwoman
Northern Ireland	GB	Northern Irish|Ulsterman|Ulstermen
Cornwall	GB	Cornish|Cornishman
Europe		European|Europeans|Western European|Western Europeans|Eastern European|Eastern Europeans|Central European|Central Europeans
Africa		African|Africans|North African|North Africans|West African|West Africans|East African|East Africans|Southern African|Southern Africans|sub-Saharan|Sub-Saharan
Asia		Asian|Asians|Southeast Asian|Southeast Asians|South Asian|South Asians|East Asian|East Asians|Central Asian|Central Asians|Asiatic|Asia-Pacific
Latin America		Latin American|Latin Americans|Latino|Latinos|Latina|Latinas|Latin|Hispanic|Hispanics
South America		South American|South Americans
North America		North American|North Americans
Central America		Central American|Central Americans
Middle East		Middle Eastern|Mideastern|Mideast|Middle Easterner|Middle Easterners
Caribbean		West Indian|West Indians|Caribbean|Caribbeans
Scandinavia		Scandinavian|Scandinavians|Nordic
Balkans		Balkan
Baltics		Baltic
Caucasus		Caucasian|Caucasians
Arctic		Arctic
Antarctica	AQ	Antarctic
Oceania		Polynesian|Polynesians|Melanesian|Melanesians|Pacific Islander|Pacific Islanders|Oceanian
Mediterranean		Mediterranean
Atlantic		transatlantic|Atlantic
Arabia		Arabian|Arabians
Asia Minor	TR	Anatolian|Anatolians|Ottoman|Ottomans|Byzantine
Chechnya	RU	Chechen|Chechens
Dagestan	RU	Dagestani|Dagestanis
Ingushetia	RU	Ingush
Ossetia		Ossetian|Ossetians|South Ossetian|South Ossetians|North Ossetian|North Ossetians
Abkhazia	GE	Abkhaz|Abkhazian|Abkhazians
Tatarstan	RU	Tatar|Tatars
Siberia	RU	Siberian|Siberians
Crimea	UA	Crimean|Crimeans|Crimean Tatar|Crimean Tatars
Kurdistan		Kurdish|Kurd|Kurds
Catalonia	ES	Catalan|Catalans|Catalonian
Basque Country	ES	Basque|Basques
Andalusia	ES	Andalusian|Andalusians
Galicia	ES	Galician|Galicians
Bavaria	DE	Bavarian|Bavarians
Saxony	DE	Saxon|Saxons
Prussia	DE	Prussian|Prussians
Flanders	BE	Flemish|Fleming|Flemings
Wallonia	BE	Walloon|Walloons
Brittany	FR	Breton|Bretons
Normandy	FR	Norman|Normans
Corsica	FR	Corsican|Corsicans
Alsace	FR	Alsatian|Alsatians
Sicily	IT	Sicilian|Sicilians
Sardinia	IT	Sardinian|Sardinians
Tuscany	IT	Tuscan|Tuscans
Lombardy	IT	Lombard|Lombards
Venice	IT	Venetian|Venetians
Rome	IT	Roman|Romans
Naples	IT	Neapolitan|Neapolitans
Milan	IT	Milanese
Florence	IT	Florentine|Florentines
Crete	GR	Cretan|Cretans
Athens	GR	Athenian|Athenians
Sparta	GR	Spartan|Spartans
Transylvania	RO	Transylvanian|Transylvanians
Bohemia	CZ	Bohemian|Bohemians
Moravia	CZ	Moravian|Moravians
Silesia	PL	Silesian|Silesians
Kashmir		Kashmiri|Kashmiris
Punjab		Punjabi|Punjabis
Bengal		Bengali|Bengalis
Gujarat	IN	Gujarati|Gujaratis
Tamil Nadu	IN	Tamil|Tamils
Kerala	IN	Keralite|Keralites|Malayali|Malayalis
Assam	IN	Assamese
Sindh	PK	Sindhi|Sindhis
Balochistan	PK	Baloch|Baluch|Balochi|Balochis|Baluchi|Baluchis
Tibet	CN	Tibetan|Tibetans
Xinjiang	CN	Uighur|Uighurs|Uyghur|Uyghurs|Uygur|Uygurs|Xinjiangese
Inner Mongolia	CN	Inner Mongolian|Inner Mongolians
Manchuria	CN	Manchurian|Manchurians|Manchu|Manchus
Canton	CN	Cantonese
Shanghai	CN	Shanghainese
Beijing	CN	Beijinger|Beijingers
Okinawa	JP	Okinawan|Okinawans
Java	ID	Javanese
Bali	ID	Balinese
Sumatra	ID	Sumatran|Sumatrans
Aceh	ID	Acehnese
Borneo		Bornean
Sahara		Saharan
Zanzibar	TZ	Zanzibari|Zanzibaris
Biafra	NG	Biafran|Biafrans
Darfur	SD	Darfuri|Darfuris
Tigray	ET	Tigrayan|Tigrayans|Tigrean|Tigreans
Gaza	PS	Gazan|Gazans
Galilee	IL	Galilean|Galileans
Babylon	IQ	Babylonian|Babylonians
Mesopotamia	IQ	Mesopotamian|Mesopotamians
Assyria	IQ	Assyrian|Assyrians
Quebec	CA	Quebecois|Québécois|Quebecker|Quebeckers|Quebecer|Quebecers
Ontario	CA	Ontarian|Ontarians
Alberta	CA	Albertan|Albertans
Newfoundland	CA	Newfoundlander|Newfoundlanders
Nova Scotia	CA	Nova Scotian|Nova Scotians
Tasmania	AU	Tasmanian|Tasmanians
Queensland	AU	Queenslander|Queenslanders
Sydney	AU	Sydneysider|Sydneysiders
Melbourne	AU	Melburnian|Melburnians
Texas	US	Texan|Texans
California	US	Californian|Californians
Florida	US	Floridian|Floridians
Hawaii	US	Hawaiian|Hawaiians
Alaska	US	Alaskan|Alaskans
New York	US	New Yorker|New Yorkers
New England	US	New Englander|New Englanders
Boston	US	Bostonian|Bostonians
Chicago	US	Chicagoan|Chicagoans
Philadelphia	US	Philadelphian|Philadelphians
Washington	US	Washingtonian|Washingtonians
Los Angeles	US	Angeleno|Angelenos
Virginia	US	Virginian|Virginians
Georgia	US	Georgian|Georgians
Ohio	US	Ohioan|Ohioans
Iowa	US	Iowan|Iowans
Michigan	US	Michigander|Michiganders
Minnesota	US	Minnesotan|Minnesotans
Oregon	US	Oregonian|Oregonians
Pennsylvania	US	Pennsylvanian|Pennsylvanians
Tennessee	US	Tennessean|Tennesseans
Alabama	US	Alabamian|Alabamians|Alabaman|Alabamans
Louisiana	US	Louisianan|Louisianans
Oklahoma	US	Oklahoman|Oklahomans
Kansas	US	Kansan|Kansans
Nebraska	US	Nebraskan|Nebraskans
Nevada	US	Nevadan|Nevadans
Arizona	US	Arizonan|Arizonans
Colorado	US	Coloradan|Coloradans
Montana	US	Montanan|Montanans
Carolina	US	Carolinian|Carolinians|North Carolinian|North Carolinians|South Carolinian|South Carolinians
Missouri	US	Missourian|Missourians
Kentucky	US	Kentuckian|Kentuckians
Mississippi	US	Mississippian|Mississippians
Wisconsin	US	Wisconsinite|Wisconsinites
New Jersey	US	New Jerseyan|New Jerseyans
Vermont	US	Vermonter|Vermonters
Maine	US	Mainer|Mainers
Indiana	US	Hoosier|Hoosiers
London	GB	Londoner|Londoners
Liverpool	GB	Liverpudlian|Liverpudlians
Glasgow	GB	Glaswegian|Glaswegians
Manchester	GB	Mancunian|Mancunians
Yorkshire	GB	Yorkshireman|Yorkshiremen
Dublin	IE	Dubliner|Dubliners
Paris	FR	Parisian|Parisians
Marseille	FR	Marseillais
Berlin	DE	Berliner|Berliners
Vienna	AT	Viennese
Madrid	ES	Madrileno|Madrilenos
Moscow	RU	Muscovite|Muscovites
Rio de Janeiro	BR	Carioca|Cariocas
Andes		Andean
Amazon		Amazonian
Rhine	DE	Rhenish
Mumbai	IN	Mumbaikar|Mumbaikars
`;
