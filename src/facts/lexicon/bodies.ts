/**
 * Organizations that are not companies, 1627 of them: public bodies, parties and armed groups, courts, parliaments, media, universities...
 * A line: name, kind, other names that mean it wherever they stand, names that also mean something else (as in COMPANIES). Fields are parted by
 * tabs, terms by "|". Kinds: public military court parliament party union ngo media university exchange league. Source: own.
 */
export const BODIES = `
United Nations	public	U.N.|UN	
U.N. Security Council	public	UN Security Council|United Nations Security Council	Security Council
U.N. General Assembly	public	UN General Assembly|United Nations General Assembly	General Assembly
UNICEF	public	Unicef|U.N. Children's Fund	
UNESCO	public	Unesco|U.N. Educational, Scientific and Cultural Organisation	
UNHCR	public	U.N. High Commissioner for Refugees|UN High Commissioner for Refugees|United Nations High Commissioner for Refugees	
UNRWA	public		
UNDP	public	U.N. Development Programme|United Nations Development Programme	
UNEP	public	U.N. Environment Programme	
UNCTAD	public	U.N. Conference on Trade and Development	
UNFPA	public		
UNAIDS	public		
UNPROFOR	public		
UNIFIL	public		
UNSCOM	public		
UNMOVIC	public		
UNITA	public	Unita	
World Food Programme	public	World Food Program|WFP	
World Health Organization	public	World Health Organisation|WHO	
World Trade Organization	public	World Trade Organisation|WTO	
General Agreement on Tariffs and Trade	public	GATT	
World Bank	public	International Bank for Reconstruction and Development	
International Finance Corp	public	International Finance Corporation|IFC	
International Monetary Fund	public	IMF	
Bank for International Settlements	public	BIS	
International Atomic Energy Agency	public	IAEA	
International Energy Agency	public	IEA	
International Labour Organization	public	International Labour Organisation|International Labor Organization|ILO	
International Telecommunication Union	public	ITU	
International Civil Aviation Organization	public	ICAO	
International Maritime Organization	public	IMO	
International Organization for Migration	public	International Organisation for Migration|IOM	
Food and Agriculture Organization	public	Food and Agriculture Organisation|FAO	
World Meteorological Organization	public	WMO	
World Intellectual Property Organization	public	WIPO	
World Tourism Organization	public		
Intergovernmental Panel on Climate Change	public	IPCC	
Organization for Economic Cooperation and Development	public	Organisation for Economic Co-operation and Development|Organisation for Economic Cooperation and Development|OECD	
Organization of the Petroleum Exporting Countries	public	Organisation of Petroleum Exporting Countries|Organization of Petroleum Exporting Countries|OPEC|Opec	
Organization for Security and Cooperation in Europe	public	Organisation for Security and Cooperation in Europe|OSCE	
Organization of American States	public	Organisation of American States|OAS	
Organization of African Unity	public	Organisation of African Unity|OAU	
African Union	public		AU
African Development Bank	public	AfDB	
Asian Development Bank	public	ADB	
Asian Infrastructure Investment Bank	public	AIIB	
Inter-American Development Bank	public	IADB	
Islamic Development Bank	public		
New Development Bank	public		
European Union	public	EU|E.U.	
European Community	public	EC|European Communities	
European Economic Community	public	EEC	
European Commission	public	EU Commission	
European Council	public		
Council of Europe	public		
European Central Bank	public	ECB	
European Investment Bank	public	EIB	
European Bank for Reconstruction and Development	public	EBRD	
European Monetary Institute	public		EMI
European Free Trade Association	public	EFTA	
European Medicines Agency	public	EMA	
European Space Agency	public	ESA	
European Banking Authority	public		
European Stability Mechanism	public		
European Broadcasting Union	public		
European Environment Agency	public		
Eurostat	public		
Eurogroup	public		
Eurocontrol	public		
Europol	public		
Frontex	public		
Interpol	public		
NATO	public	Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation	
Western European Union	public	WEU	
Warsaw Pact	public		
Commonwealth of Independent States	public	CIS	
Commonwealth	public	Commonwealth of Nations	Commonwealth
Shanghai Cooperation Organisation	public	Shanghai Cooperation Organization|SCO	
BRICS	public		
G7	public	G-7|Group of Seven	
G8	public	G-8|Group of Eight	
G20	public	G-20|Group of 20|Group of Twenty	
Paris Club	public		
London Club	public		
ASEAN	public	Asean|Association of Southeast Asian Nations|Association of South East Asian Nations	
APEC	public	Asia-Pacific Economic Cooperation	
SAARC	public		
ECOWAS	public	Economic Community of West African States	
ECOMOG	public		
SADC	public	Southern African Development Community	
COMESA	public		
Mercosur	public		
CARICOM	public	Caricom	
NAFTA	public	North American Free Trade Agreement	NAFTA
Andean Community	public		
Arab League	public	League of Arab States	
Gulf Cooperation Council	public	GCC	
Organisation of Islamic Cooperation	public	Organization of the Islamic Conference|Organisation of the Islamic Conference|OIC	
Non-Aligned Movement	public		
Palestinian Authority	public	Palestine Authority	
Palestine Liberation Organisation	public	Palestine Liberation Organization|PLO	
Federal Reserve	public	Fed|Federal Reserve Board|U.S. Federal Reserve|US Federal Reserve|Federal Reserve System	
Federal Open Market Committee	public	FOMC	
Federal Reserve Bank of New York	public	New York Fed	
Bank of England	public	BoE|BOE	
Bank of Japan	public	BOJ|BoJ	
Bank of Canada	public		
Bank of France	public	Banque de France	
Bank of Italy	public	Banca d'Italia	
Bank of Spain	public	Banco de Espana	
Bank of Korea	public	BOK	
Bank of Israel	public		
Bank of Mexico	public	Banxico	
Bank of Thailand	public		
Bank of Russia	public		
Bank of Greece	public		
Bank of Portugal	public		
Bank of Finland	public		
Bank of Ghana	public		
Bank Indonesia	public		
Bank Negara Malaysia	public	Bank Negara	
Bundesbank	public	Deutsche Bundesbank	
Swiss National Bank	public	SNB	
Riksbank	public	Sveriges Riksbank	
Norges Bank	public		
Danmarks Nationalbank	public		
Czech National Bank	public	CNB	
National Bank of Hungary	public		
National Bank of Poland	public	NBP	
National Bank of Ukraine	public		
Reserve Bank of Australia	public	RBA	
Reserve Bank of New Zealand	public	RBNZ	
Reserve Bank of India	public	RBI	
South African Reserve Bank	public		
People's Bank of China	public	PBOC|PBoC	
Hong Kong Monetary Authority	public	HKMA	
Monetary Authority of Singapore	public	MAS	
State Bank of Pakistan	public		
State Bank of Vietnam	public		
Bangko Sentral ng Pilipinas	public	Bangko Sentral	
Central Bank of Nigeria	public		
Central Bank of Turkey	public		
Central Bank of Brazil	public		
Food and Drug Administration	public	FDA	
Securities and Exchange Commission	public	SEC	
Securities and Exchange Board of India	public	SEBI	
Federal Aviation Administration	public	FAA	
Federal Bureau of Investigation	public	FBI|F.B.I.	
Central Intelligence Agency	public	CIA|C.I.A.	
National Security Agency	public	NSA	
National Security Council	public		
Department of Homeland Security	public	Homeland Security|DHS	
Transportation Security Administration	public	TSA	
Immigration and Customs Enforcement	public	ICE	
Customs and Border Protection	public		
Border Patrol	public		
Drug Enforcement Administration	public	DEA	
Bureau of Alcohol, Tobacco and Firearms	public	ATF	
Internal Revenue Service	public	IRS	
Federal Trade Commission	public	FTC	
Federal Communications Commission	public		FCC
Federal Deposit Insurance Corp	public	Federal Deposit Insurance Corporation|FDIC	
Federal Energy Regulatory Commission	public	FERC	
Federal Emergency Management Agency	public	FEMA	
Federal Election Commission	public	FEC	
Federal Highway Administration	public		
Environmental Protection Agency	public	EPA	
Energy Information Administration	public	EIA	
Nuclear Regulatory Commission	public		
National Aeronautics and Space Administration	public	NASA|Nasa	
Jet Propulsion Laboratory	public	JPL	
National Oceanic and Atmospheric Administration	public	NOAA	
National Weather Service	public		
National Hurricane Center	public		
National Transportation Safety Board	public	NTSB	
National Highway Traffic Safety Administration	public	NHTSA	
National Institutes of Health	public	NIH	
National Science Foundation	public		
National Labor Relations Board	public	NLRB	
National Park Service	public		
National Economic Council	public		
Centers for Disease Control and Prevention	public	CDC|Centers for Disease Control	
Commodity Futures Trading Commission	public	CFTC	
Consumer Product Safety Commission	public		
Consumer Financial Protection Bureau	public	CFPB	
Occupational Safety and Health Administration	public	OSHA	
Office of Management and Budget	public	OMB	
Congressional Budget Office	public	CBO	
Council of Economic Advisers	public		
Government Accountability Office	public	General Accounting Office|GAO	
General Services Administration	public		
Social Security Administration	public		
Small Business Administration	public		
Veterans Administration	public	Veterans Affairs	
Census Bureau	public		
Bureau of Labor Statistics	public		
Bureau of Economic Analysis	public		
U.S. Geological Survey	public	US Geological Survey|USGS	
U.S. Treasury	public	US Treasury|Treasury Department|U.S. Treasury Department	Treasury
State Department	public	U.S. State Department|US State Department|Department of State	
Justice Department	public	U.S. Justice Department|US Justice Department|Department of Justice|DOJ	
Defense Department	public	Department of Defense|U.S. Defense Department	
Pentagon	public		
White House	public		
Kremlin	public		
Commerce Department	public	U.S. Commerce Department|Department of Commerce	
Labor Department	public	U.S. Labor Department|Department of Labor	
Energy Department	public	Department of Energy|U.S. Energy Department	
Interior Department	public	Department of the Interior	
Agriculture Department	public	U.S. Agriculture Department|USDA|U.S. Department of Agriculture	
Transportation Department	public	Department of Transportation	
Education Department	public	Department of Education	
Health and Human Services	public	Department of Health and Human Services|HHS	
Department of Government Efficiency	public	DOGE	
U.S. Agency for International Development	public	USAID	
U.S. Trade Representative	public	USTR	
U.S. Postal Service	public	US Postal Service|Postal Service	
U.S. Secret Service	public	Secret Service	
U.S. Coast Guard	public	US Coast Guard	
U.S. Chamber of Commerce	public		
Export-Import Bank	public	Eximbank|Ex-Im Bank	
Resolution Trust Corp	public		
Tennessee Valley Authority	public	TVA	
Joint Chiefs of Staff	public	Joint Chiefs	
Peace Corps	public		
Smithsonian Institution	public	Smithsonian	
Library of Congress	public		
Downing Street	public	10 Downing Street	
Buckingham Palace	public		
Elysee	public	Elysee Palace|Élysée	
Foreign Office	public	Foreign and Commonwealth Office	
Home Office	public		
Cabinet Office	public		
HM Treasury	public		
HM Revenue and Customs	public	HMRC|Inland Revenue	
Ministry of Defence	public	MoD|Defence Ministry	
Foreign Ministry	public	Ministry of Foreign Affairs	
Finance Ministry	public	Ministry of Finance	
Interior Ministry	public	Ministry of the Interior	
Ministry of International Trade and Industry	public	MITI	
Ministry of Economy, Trade and Industry	public	METI	
Department of Trade and Industry	public	DTI	
Department of Health	public		
National Health Service	public	NHS	
Office for National Statistics	public	ONS	
Office for Budget Responsibility	public	OBR	
Office of Fair Trading	public	OFT	
Office of Communications	public	Ofcom	
Ofgem	public		
Ofsted	public		
Oftel	public		
Ofwat	public		
Monopolies and Mergers Commission	public	MMC	
Competition and Markets Authority	public	CMA	
Competition Commission	public		
Financial Services Authority	public	FSA	
Financial Conduct Authority	public		FCA
Prudential Regulation Authority	public		
Serious Fraud Office	public	SFO	
Crown Prosecution Service	public	CPS	
Metropolitan Police	public	Scotland Yard|Met Police	
Royal Ulster Constabulary	public	RUC	
MI5	public		
MI6	public		
GCHQ	public		
Met Office	public		
Civil Aviation Authority	public	CAA	
Environment Agency	public		
Health and Safety Executive	public		
Church of England	public		
BaFin	public	Bafin	
Bundeskartellamt	public	Federal Cartel Office	
Ifo	public	Ifo institute|Ifo Institute	
ZEW	public		
DIW	public		
Treuhand	public	Treuhandanstalt	
Stasi	public		
Gestapo	public		
Bundeswehr	public		
INSEE	public	Insee	
ISTAT	public	Istat	
Consob	public		
Quai d'Orsay	public		
Guardia Civil	public		
Carabinieri	public		
KGB	public		
FSB	public	Federal Security Service	
GRU	public		
SVR	public		
OMON	public		
Goskomstat	public		
Rosstat	public		
Roscosmos	public		
Gosbank	public		
Red Army	public		
Mossad	public		
Shin Bet	public		
Israel Defense Forces	public	Israel Defence Forces|IDF|Israeli Defence Forces	
Revolutionary Guards	public	Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard	
Guardian Council	public		
Inter-Services Intelligence	public	ISI	
Savak	public	SAVAK	
Mukhabarat	public		
Securitate	public		
National Development and Reform Commission	public	NDRC	
National Bureau of Statistics	public		
State Administration of Foreign Exchange	public		SAFE
State Council	public		
Politburo	public		
Central Committee	public		
China Securities Regulatory Commission	public	CSRC	
China Banking Regulatory Commission	public		
Cyberspace Administration of China	public		
People's Liberation Army	public	PLA	
Legislative Council	public	LegCo	
Legislative Yuan	public		
Mainland Affairs Council	public		
Financial Supervisory Service	public		
Fair Trade Commission	public	Japan Fair Trade Commission	
Economic Planning Agency	public		
Self-Defense Forces	public	Self-Defence Forces	
Australian Competition and Consumer Commission	public	ACCC	
Australian Securities and Investments Commission	public	ASIC	
Australian Bureau of Statistics	public		
Statistics Canada	public	StatsCan	
Royal Canadian Mounted Police	public	RCMP|Mounties	
Canadian Radio-television and Telecommunications Commission	public	CRTC	
Canadian Wheat Board	public		
Central Bureau of Investigation	public	CBI	
Enforcement Directorate	public		
ISRO	public	Indian Space Research Organisation	
Truth and Reconciliation Commission	public		
Scorpions	public		Scorpions
Independent National Electoral Commission	public		
International Criminal Police Organization	public		
International Olympic Committee	public	IOC	
World Anti-Doping Agency	public	WADA	
Antimonopoly Committee	public		
European Court of Auditors	public		
Permanent Court of Arbitration	public		
International Coffee Organization	public		
International Whaling Commission	public		
International Grains Council	public		
International Cocoa Organization	public		
World Economic Forum	public	WEF	
North American Aerospace Defense Command	public	NORAD	
Strategic Air Command	public		
U.S. Central Command	public	CENTCOM	
U.S. Army	military	US Army	
U.S. Navy	military	US Navy	
U.S. Air Force	military	US Air Force	
U.S. Marine Corps	military	U.S. Marines|Marine Corps	
Royal Navy	military		
Royal Air Force	military	RAF	
British Army	military		
Green Berets	military		
Navy SEALs	military		
SAS	military		SAS
Delta Force	military		
Gurkhas	military		
French Foreign Legion	military	Foreign Legion	
Royal Australian Navy	military		
Bosnian Serb Army	military		
Kosovo Liberation Army	military		KLA
SFOR	military	Stabilisation Force	
IFOR	military		
KFOR	military		
ISAF	military		
Free Syrian Army	military		
Syrian Democratic Forces	military		
Rapid Support Forces	military	RSF	
Lord's Resistance Army	military	LRA	
Sudan People's Liberation Army	military	SPLA	
South Lebanon Army	military	SLA	
Republican Guard	military		
Azov Battalion	military	Azov Regiment	
Peshmerga	military	peshmerga	
Janjaweed	military		
Interahamwe	military		
National Guard	military		
International Court of Justice	court	ICJ|World Court	
International Criminal Court	court	ICC	
International Criminal Tribunal for the Former Yugoslavia	court	ICTY	
European Court of Justice	court	ECJ	
European Court of Human Rights	court		
Court of Arbitration for Sport	court	CAS	
Supreme Court	court	U.S. Supreme Court|US Supreme Court	
High Court	court		
Constitutional Court	court		
Old Bailey	court		
Court of Appeal	court		
Court of Session	court		
Federal Constitutional Court	court		
Congress	parliament	U.S. Congress|US Congress	Congress
Senate	parliament	U.S. Senate|US Senate	
House of Representatives	parliament	U.S. House|U.S. House of Representatives	
Senate Judiciary Committee	parliament		
House Ways and Means Committee	parliament		
Senate Finance Committee	parliament		
House of Commons	parliament		
House of Lords	parliament		
European Parliament	parliament		
Bundestag	parliament		
Bundesrat	parliament		
Landtag	parliament		
Reichstag	parliament		Reichstag
National Assembly	parliament		
Knesset	parliament		
State Duma	parliament	Duma	
Federation Council	parliament		
Supreme Soviet	parliament		
Congress of People's Deputies	parliament		
Verkhovna Rada	parliament	Rada	
Sejm	parliament		
Riksdag	parliament		
Storting	parliament		
Folketing	parliament		
Eduskunta	parliament		
Althing	parliament		
Dail	parliament	Dáil	
Seanad	parliament		
Oireachtas	parliament		
Cortes	parliament		Cortes
Diet	parliament		Diet
Majlis	parliament		
Lok Sabha	parliament		
Rajya Sabha	parliament		
National People's Congress	parliament	NPC	
Chinese People's Political Consultative Conference	parliament	CPPCC	
Scottish Parliament	parliament	Holyrood	
Welsh Assembly	parliament	Senedd	
Stormont	parliament		
Congress of Deputies	parliament		
Chamber of Deputies	parliament		
People's Consultative Assembly	parliament		
Loya Jirga	parliament		
Saeima	parliament		
Seimas	parliament		
Riigikogu	parliament		
Nationalrat	parliament		
Sabor	parliament		
Milli Majlis	parliament		
Labour Party	party		Labour
New Labour	party		
Conservative Party	party	Conservatives|Tories|Tory Party	
Liberal Democrats	party	Lib Dems	
Reform UK	party		Reform
UKIP	party	UK Independence Party	
Scottish National Party	party	SNP	
Plaid Cymru	party		
Sinn Fein	party	Sinn Féin	
Ulster Unionist Party	party	UUP	
Democratic Unionist Party	party	DUP	
Social Democratic and Labour Party	party	SDLP	
Irish Republican Army	party	IRA|Provisional IRA|Real IRA	
Ulster Volunteer Force	party	UVF	
Ulster Defence Association	party	UDA	
Fianna Fail	party	Fianna Fáil	
Fine Gael	party		
Republican Party	party	GOP	Republicans
Democratic Party	party		Democrats
Republican National Committee	party	RNC	
Democratic National Committee	party	DNC	
Libertarian Party	party		
Reform Party	party		
Tea Party	party		Tea Party
Proud Boys	party		
Ku Klux Klan	party	KKK	
Black Panthers	party		
Liberal Party	party		Liberals
Bloc Quebecois	party	Bloc Québécois	
Parti Quebecois	party	Parti Québécois	
New Democratic Party	party	NDP	
Progressive Conservatives	party		
Australian Labor Party	party	ALP	
National Party	party		
One Nation	party		
Greens	party	Green Party	Greens
Christian Democratic Union	party	CDU	
Christian Social Union	party	CSU	
Social Democratic Party	party	SPD|Social Democrats	
Free Democrats	party	FDP|Free Democratic Party	
Alternative for Germany	party	AfD	
Party of Democratic Socialism	party	PDS	
Die Linke	party		
Red Army Faction	party	RAF Faction	
Nazi Party	party		
Socialist Party	party		
Socialists	party		Socialists
Gaullists	party		
Rally for the Republic	party	RPR	
UDF	party	Union for French Democracy	
UMP	party		
National Front	party	Front National	
National Rally	party	Rassemblement National	
La Republique En Marche	party	En Marche	
La France Insoumise	party	France Unbowed	
Les Republicains	party		
Communist Party	party		Communists
Christian Democrats	party		
Forza Italia	party		
Northern League	party	Lega Nord	
Lega	party		
Five Star Movement	party	5-Star Movement|M5S	
Brothers of Italy	party		
National Alliance	party	Alleanza Nazionale	
Refounded Communists	party	Rifondazione Comunista|Communist Refoundation	
Olive Tree	party		Olive Tree
Red Brigades	party		
Popular Party	party	Partido Popular|People's Party	PP
PSOE	party	Spanish Socialist Workers' Party	
Podemos	party		
Vox	party		Vox
Herri Batasuna	party	Batasuna	
ETA	party	Basque Homeland and Freedom	
Convergencia i Unio	party	CiU	
Izquierda Unida	party	United Left	
PASOK	party	Pasok	
New Democracy	party		
Syriza	party		
Golden Dawn	party		
November 17	party		
Freedom Party	party	FPO|FPOe	
Vlaams Blok	party	Vlaams Belang	
Fidesz	party		
Hungarian Socialist Party	party	MSZP	
Jobbik	party		
Law and Justice	party	PiS	
Civic Platform	party		
Solidarity	party		Solidarity
Democratic Left Alliance	party	SLD	
Civic Democratic Party	party	ODS	
ANO	party		ANO
HZDS	party	Movement for a Democratic Slovakia	
Smer	party		
HDZ	party	Croatian Democratic Union	
SDS	party	Serb Democratic Party	
SDA	party	Party of Democratic Action	
Serbian Radical Party	party		
Zajedno	party		
United Russia	party		
Our Home Is Russia	party		
Yabloko	party		
LDPR	party		
Liberal Democratic Party	party	LDP	
Democratic Party of Japan	party	DPJ	
New Frontier Party	party	Shinshinto	
Shinseito	party		
Komeito	party	New Komeito	
Sakigake	party		
Aum Shinrikyo	party	Aum Supreme Truth|Aum	
Kuomintang	party	KMT|Nationalist Party	
Democratic Progressive Party	party	DPP	
Chinese Communist Party	party	Communist Party of China|CCP	
Workers' Party of Korea	party		
Grand National Party	party		
New Korea Party	party		
National Congress for New Politics	party		
People Power Party	party		
Bharatiya Janata Party	party	BJP	
Indian National Congress	party	Congress (I)|Congress party|Congress Party	
Janata Dal	party		
Shiv Sena	party		
Samajwadi Party	party		
Bahujan Samaj Party	party	BSP	
Telugu Desam	party		
DMK	party		
AIADMK	party		
Aam Aadmi Party	party	AAP	
Rashtriya Swayamsevak Sangh	party	RSS	
Vishwa Hindu Parishad	party	VHP	
Hurriyat	party	All Parties Hurriyat Conference	
Hizbul Mujahideen	party		
Lashkar-e-Taiba	party		
Jaish-e-Mohammad	party		
Harkat-ul-Ansar	party		
Pakistan Peoples Party	party	Pakistan People's Party|PPP	
Pakistan Muslim League	party	PML|PML-N	
Pakistan Tehreek-e-Insaf	party	PTI	
Mohajir Qaumi Movement	party	Muttahida Qaumi Movement|MQM	
Jamaat-e-Islami	party		
Awami League	party		
Bangladesh Nationalist Party	party		BNP
Tamil Tigers	party	Liberation Tigers of Tamil Eelam|LTTE	
Golkar	party		
PDI-P	party		
United Malays National Organisation	party	UMNO	
Barisan Nasional	party		
Parti Islam se-Malaysia	party		PAS
People's Action Party	party	PAP	
National League for Democracy	party	NLD	
SLORC	party	State Law and Order Restoration Council	
Khmer Rouge	party		
Funcinpec	party	FUNCINPEC	
Cambodian People's Party	party	CPP	
Pheu Thai	party		
Moro Islamic Liberation Front	party	MILF	
Moro National Liberation Front	party	MNLF	
New People's Army	party		
Abu Sayyaf	party		
Jemaah Islamiah	party	Jemaah Islamiyah	
Likud	party		
Kadima	party		
Meretz	party		
Shas	party		
Yesh Atid	party		
Yisrael Beiteinu	party		
Tsomet	party		
Kach	party		
Gush Emunim	party		
Peace Now	party		
Fatah	party	Al-Fatah	
Hamas	party		
Islamic Jihad	party	Palestinian Islamic Jihad	
Popular Front for the Liberation of Palestine	party	PFLP	
Hezbollah	party	Hizbollah|Hizbullah	
Amal	party		Amal
Phalange	party		
Baath Party	party	Ba'ath Party|Baath	
Muslim Brotherhood	party		
Gama'a al-Islamiya	party	al-Gama'a al-Islamiya	
Wafd	party		
Islamic Salvation Front	party		FIS
Armed Islamic Group	party	GIA	
Ennahda	party		
National Liberation Front	party	FLN	
Polisario	party	Polisario Front	
Al Qaeda	party	al Qaeda|al-Qaeda|Al-Qaeda|al-Qaida|al Qaida	
Islamic State	party	ISIS|ISIL|Daesh	
Taliban	party	Taleban	
Mujahideen Khalq	party	People's Mujahideen	
Northern Alliance	party		
Houthis	party	Houthi	
Boko Haram	party		
Al Shabaab	party	al Shabaab|al-Shabaab|Al-Shabaab	
Kurdistan Workers Party	party	Kurdistan Workers' Party|PKK	
Kurdistan Democratic Party	party	KDP	
Patriotic Union of Kurdistan	party	PUK	
YPG	party		
Iraqi National Congress	party		
AK Party	party	AKP|Justice and Development Party	
Welfare Party	party	Refah	
True Path Party	party		
Motherland Party	party		
Republican People's Party	party	CHP	
Nationalist Movement Party	party	MHP	
African National Congress	party	ANC	
Inkatha Freedom Party	party	Inkatha|IFP	
Pan Africanist Congress	party	PAC	
Democratic Alliance	party		
Economic Freedom Fighters	party	EFF	
South African Communist Party	party	SACP	
ZANU-PF	party	Zanu-PF	
Movement for Democratic Change	party	MDC	
SWAPO	party	Swapo	
Frelimo	party		
Renamo	party		
MPLA	party		
KANU	party	Kenya African National Union	
FORD-Kenya	party		
All Progressives Congress	party		
People's Democratic Party	party		
Rwandan Patriotic Front	party	RPF	
Movement for Multiparty Democracy	party	MMD	
Institutional Revolutionary Party	party	PRI	
National Action Party	party		PAN
Party of the Democratic Revolution	party	PRD	
Morena	party		Morena
Zapatistas	party	Zapatista National Liberation Army|EZLN	
Popular Revolutionary Army	party	EPR	
Sandinistas	party	Sandinista National Liberation Front|FSLN	
Contras	party		Contras
FMLN	party	Farabundo Marti National Liberation Front	
Arena	party		Arena
Revolutionary Armed Forces of Colombia	party	FARC	
National Liberation Army	party	ELN	
M-19	party		
Shining Path	party	Sendero Luminoso	
Tupac Amaru	party	Tupac Amaru Revolutionary Movement|MRTA	
Workers' Party	party		
PMDB	party		
PSDB	party		
Peronists	party	Peronist Party|Justicialist Party	
Radical Civic Union	party		
Accion Democratica	party		
COPEI	party		
Fuerza Popular	party		
Opus Dei	party		
AFL-CIO	union		
United Auto Workers	union	UAW|United Automobile Workers	
Canadian Auto Workers	union	CAW	
Teamsters	union	International Brotherhood of Teamsters	
United Steelworkers	union	United Steelworkers of America	
United Mine Workers	union		
Service Employees International Union	union	SEIU	
Communications Workers of America	union	CWA	
International Association of Machinists	union		
Air Line Pilots Association	union	ALPA	
Allied Pilots Association	union		
Screen Actors Guild	union	SAG-AFTRA	
Writers Guild of America	union		
Trades Union Congress	union	TUC	
Transport and General Workers Union	union		
Unison	union		
RMT	union		
ASLEF	union		
National Union of Mineworkers	union	NUM	
Confederation of British Industry	union		
IG Metall	union		
IG Chemie	union		
OTV	union		
DGB	union		
CGT	union		
CFDT	union		
Force Ouvriere	union		
CGIL	union		
Comisiones Obreras	union		
LO	union		LO
COSATU	union	Cosatu	
Histadrut	union		
Korean Confederation of Trade Unions	union		
Rengo	union		
Keidanren	union		
Nikkeiren	union		
Medef	union		
Confindustria	union		
BDI	union		
National Association of Manufacturers	union		
National Farmers Union	union		
American Farm Bureau	union		
American Medical Association	union	AMA	
British Medical Association	union	BMA	
American Bar Association	union		
National Rifle Association	union	NRA	
Red Cross	ngo	International Red Cross|International Committee of the Red Cross|ICRC|American Red Cross	
Red Crescent	ngo		
Amnesty International	ngo		
Human Rights Watch	ngo		
Medecins Sans Frontieres	ngo	Médecins Sans Frontières|Doctors Without Borders|MSF	
Oxfam	ngo		
Greenpeace	ngo		
Friends of the Earth	ngo		
World Wildlife Fund	ngo	World Wide Fund for Nature|WWF	
Sierra Club	ngo		
Save the Children	ngo		
CARE International	ngo		
Caritas	ngo		
Christian Aid	ngo		
World Vision	ngo		
Transparency International	ngo		
International Crisis Group	ngo		
Freedom House	ngo		
Reporters Without Borders	ngo		
Committee to Protect Journalists	ngo		
American Civil Liberties Union	ngo	ACLU	
NAACP	ngo		
Nation of Islam	ngo		
Planned Parenthood	ngo		
American Cancer Society	ngo		
American Heart Association	ngo		
AARP	ngo		
Salvation Army	ngo		
Boy Scouts	ngo	Boy Scouts of America	
Rotary International	ngo		
Rotary Club	ngo		
Bill & Melinda Gates Foundation	ngo	Gates Foundation	
Ford Foundation	ngo		
Rockefeller Foundation	ngo		
Clinton Foundation	ngo		
Open Society Foundations	ngo		
Wellcome Trust	ngo		
Royal Society	ngo		
National Trust	ngo		
Carter Center	ngo		
Brookings Institution	ngo	Brookings	
Heritage Foundation	ngo		
Cato Institute	ngo		
American Enterprise Institute	ngo		
Council on Foreign Relations	ngo		
Center for Strategic and International Studies	ngo	CSIS	
Carnegie Endowment for International Peace	ngo	Carnegie Endowment	
Peterson Institute	ngo	Peterson Institute for International Economics	
Chatham House	ngo	Royal Institute of International Affairs	
International Institute for Strategic Studies	ngo	IISS	
Institute for Fiscal Studies	ngo		
Institute of Directors	ngo		
Institute for Supply Management	ngo		
Conference Board	ngo	The Conference Board	
National Bureau of Economic Research	ngo		
Bruegel	ngo		
SIPRI	ngo	Stockholm International Peace Research Institute	
RAND Corporation	ngo	Rand Corp	
Pew Research Center	ngo		
Gallup	ngo		
MORI	ngo		
YouGov	ngo		
Ipsos	ngo		
Levada Center	ngo		
Fraunhofer	ngo		
Max Planck Society	ngo	Max Planck Institute	
CERN	ngo		
Pasteur Institute	ngo	Institut Pasteur	
Mayo Clinic	ngo		
Cleveland Clinic	ngo		
Howard Hughes Medical Institute	ngo		
Memorial Sloan-Kettering	ngo	Memorial Sloan Kettering	
Simon Wiesenthal Center	ngo		
World Jewish Congress	ngo		
Anti-Defamation League	ngo		
American Israel Public Affairs Committee	ngo	AIPAC	
World Council of Churches	ngo		
Roman Catholic Church	ngo	Catholic Church	
Russian Orthodox Church	ngo		
Church of Scientology	ngo		
Metropolitan Museum of Art	ngo		
Museum of Modern Art	ngo		
British Museum	ngo		
Louvre	ngo		
Guggenheim Museum	ngo		
National Gallery	ngo		
Tate Gallery	ngo	Tate Modern	
Hermitage	ngo		
Prado Museum	ngo		
Sotheby's	ngo		
Christie's	ngo		
La Scala	ngo		
Metropolitan Opera	ngo		
Carnegie Hall	ngo		
Bolshoi	ngo	Bolshoi Theatre	
Covent Garden	ngo	Royal Opera House	Covent Garden
Vienna Philharmonic	ngo		
Berlin Philharmonic	ngo		
Linux Foundation	ngo		
Mozilla	ngo	Mozilla Foundation	
Wikimedia Foundation	ngo		
MPAA	ngo	Motion Picture Association	
RIAA	ngo		
IATA	ngo	International Air Transport Association	
Institute of International Finance	ngo		
International Swaps and Derivatives Association	ngo		
International Chamber of Commerce	ngo		
American Petroleum Institute	ngo		
Semiconductor Industry Association	ngo		
European Automobile Manufacturers' Association	ngo	ACEA	
National Retail Federation	ngo		
National Association of Realtors	ngo		
Mortgage Bankers Association	ngo		
Reuters	media		
Associated Press	media	AP	
United Press International	media	UPI	
Agence France-Presse	media	AFP|Agence France Presse	
Deutsche Presse-Agentur	media	DPA|dpa	
Bloomberg News	media		
Dow Jones Newswires	media		
Xinhua	media	Xinhua News Agency|New China News Agency	
China News Service	media		
Kyodo	media	Kyodo News	
Jiji	media	Jiji Press	
Yonhap	media	Yonhap News Agency	
Korean Central News Agency	media	KCNA	
Interfax	media		
Itar-Tass	media	ITAR-TASS|Tass|TASS	
RIA Novosti	media	RIA	
Novosti	media		
Tanjug	media		
SRNA	media		
HINA	media		
BETA	media		BETA
CTK	media		
MTI	media		
Rompres	media		
BTA	media		
ANSA	media	Ansa	
EFE	media		
Lusa	media		
Belga	media		
ANP	media		
NTB	media		
Ritzau	media		
TT News Agency	media		
STT	media		
APA News Agency	media		
Anatolian News Agency	media	Anadolu|Anadolu Agency	
IRNA	media	Islamic Republic News Agency	
Fars News Agency	media		
Tasnim	media		
INA News Agency	media	Iraqi News Agency	
SANA	media		SANA
Petra News Agency	media		
MENA	media	Middle East News Agency	
Saudi Press Agency	media		SPA
WAM	media		
KUNA	media		
Press Trust of India	media		
United News of India	media		UNI
Antara	media		
Bernama	media		
Press Association	media		
Australian Associated Press	media		
Canadian Press	media		
Notimex	media		
Prensa Latina	media		
Telam	media		
Pan-African News Agency	media	PANA	
South African Press Association	media	SAPA	
Ukrinform	media		
Unian	media		
BelTA	media		
BBC	media	British Broadcasting Corp|British Broadcasting Corporation|BBC World Service|BBC Radio	
CNN	media	Cable News Network	
Al-Jazeera	media	al-Jazeera	
Al Arabiya	media		
CBC	media	Canadian Broadcasting Corp	
Australian Broadcasting Corporation	media	Australian Broadcasting Corp	
NHK	media		
CCTV	media	China Central Television	
CGTN	media		
RTL	media		
ARD	media		
ZDF	media		
Deutsche Welle	media		
Radio Free Europe	media	Radio Liberty|Radio Free Europe/Radio Liberty	
Voice of America	media	VOA	
Radio France Internationale	media	RFI	
France 2	media		
France 24	media		
RAI	media		
RTE	media		
ORF	media		
NTV	media		
ORT	media		
RT	media	Russia Today	RT
Ekho Moskvy	media		
Sputnik News	media		
TVE	media		
PBS	media		
NPR	media	National Public Radio	
C-SPAN	media		
Channel 4	media		
Channel 5	media		
ITN	media		
GB News	media		
Israel Radio	media	Army Radio	
Radio Rwanda	media		
Capital Radio	media		
B92	media		
New York Times	media	The New York Times|NYT	
Washington Post	media	The Washington Post	
Wall Street Journal	media	The Wall Street Journal|WSJ	
Los Angeles Times	media		
USA Today	media		
Chicago Tribune	media		
Chicago Sun-Times	media		
Boston Globe	media		
Boston Herald	media		
Philadelphia Inquirer	media		
Miami Herald	media		
Houston Chronicle	media		
Dallas Morning News	media		
Detroit Free Press	media		
Detroit News	media		
San Francisco Chronicle	media		
San Jose Mercury News	media		
Seattle Times	media		
Denver Post	media		
Baltimore Sun	media		
Atlanta Journal-Constitution	media		
Newsday	media		
New York Post	media		
New York Daily News	media		
Village Voice	media		
Christian Science Monitor	media		
National Enquirer	media		
Washington Times	media		
Time magazine	media		
Newsweek	media		
U.S. News & World Report	media	U.S. News and World Report	
BusinessWeek	media	Business Week|Bloomberg Businessweek	
Forbes	media		Forbes
Fortune magazine	media		
Barron's	media		
Investor's Business Daily	media		
New Yorker magazine	media	The New Yorker	
The Atlantic	media		
Vanity Fair	media		
Rolling Stone	media		
People magazine	media		
Playboy	media		
Penthouse	media		
National Geographic	media		
Scientific American	media		
Wired	media		Wired
The Verge	media		
TechCrunch	media		
Ars Technica	media		
ProPublica	media		
Semafor	media		
Business Insider	media		
MarketWatch	media		
Seeking Alpha	media		
Variety magazine	media		
Billboard magazine	media		
The Hollywood Reporter	media	Hollywood Reporter	
Sports Illustrated	media		
Consumer Reports	media		
Foreign Affairs	media		
Foreign Policy	media		Foreign Policy
Nature	media		Nature
Science magazine	media		
The Lancet	media	Lancet	
New England Journal of Medicine	media		
Journal of the American Medical Association	media	JAMA	
British Medical Journal	media	BMJ	
New Scientist	media		
Financial Times	media	The Financial Times|FT	
The Times	media	Times of London	The Times
Sunday Times	media	The Sunday Times	
Daily Telegraph	media	The Daily Telegraph|Sunday Telegraph	
The Guardian	media		Guardian
The Independent	media	Independent on Sunday	
The Observer	media		
Daily Mail	media	Mail on Sunday	
Daily Mirror	media	Sunday Mirror	
Daily Express	media	Sunday Express	
Daily Star	media		
The Sun	media		
News of the World	media		
Evening Standard	media		
The Scotsman	media		
The Herald	media		The Herald
The Economist	media		Economist
The Spectator	media		
Private Eye	media		
Irish Times	media		
Irish Independent	media		
Lloyd's List	media		
Le Monde	media		
Le Figaro	media		
Liberation	media	Libération	Liberation
Les Echos	media		
La Tribune	media		
L'Humanite	media		
L'Equipe	media	L'Équipe	
Le Parisien	media		
Le Canard Enchaine	media		
Paris Match	media		
L'Express	media		
Der Spiegel	media	Spiegel	
Die Zeit	media		
Die Welt	media		
Bild	media	Bild Zeitung|Bild am Sonntag	
Frankfurter Allgemeine Zeitung	media	FAZ	
Frankfurter Rundschau	media		
Sueddeutsche Zeitung	media	Süddeutsche Zeitung	
Handelsblatt	media		
Boersen-Zeitung	media		
Focus magazine	media		
Stern magazine	media		
Neue Zuercher Zeitung	media	Neue Zürcher Zeitung	
Der Standard	media		
Die Presse	media		
Kurier	media		
Corriere della Sera	media		
La Repubblica	media		
La Stampa	media		
Il Sole 24 Ore	media	Il Sole	
Gazzetta dello Sport	media		
Osservatore Romano	media		
El Pais	media	El País	
El Mundo	media		
ABC	media		ABC
La Vanguardia	media		
Marca	media		
Expansion	media		Expansion
Publico	media		
De Telegraaf	media		
De Volkskrant	media		
NRC Handelsblad	media		
Het Financieele Dagblad	media		
De Standaard	media		
Le Soir	media		
Dagens Nyheter	media		
Svenska Dagbladet	media		
Aftonbladet	media		
Expressen	media		
Dagens Industri	media		
Aftenposten	media		
Dagbladet	media		
Politiken	media		
Berlingske Tidende	media		
Jyllands-Posten	media		
Helsingin Sanomat	media		
Kauppalehti	media		
Gazeta Wyborcza	media		
Rzeczpospolita	media		
Mlada Fronta Dnes	media		
Hospodarske Noviny	media		
Pravo	media		
Nepszabadsag	media		
Magyar Hirlap	media		
Adevarul	media		
Evenimentul Zilei	media		
Politika	media		
Nasa Borba	media		
Vecernje Novosti	media		
Oslobodjenje	media		
Vecernji List	media		
Vjesnik	media		
Delo	media		
Nova Makedonija	media		
Standart	media		
Trud	media		
Izvestia	media		
Pravda	media		
Kommersant	media		
Nezavisimaya Gazeta	media		
Komsomolskaya Pravda	media		
Novaya Gazeta	media		
Vedomosti	media		
Moscow Times	media		
Segodnya	media		
Rossiiskaya Gazeta	media		
Argumenty i Fakty	media		
Meduza	media		
Kyiv Independent	media		
Ukrainska Pravda	media		
Hurriyet	media		
Milliyet	media		
Cumhuriyet	media		
Sabah	media		Sabah
Zaman	media		Zaman
To Vima	media		
Kathimerini	media		
Eleftherotypia	media		
Ha'aretz	media	Haaretz	
Yedioth Ahronoth	media	Yedioth Ahronot	
Maariv	media		
Jerusalem Post	media		
Times of Israel	media		
Al-Ahram	media	al-Ahram	
Al-Hayat	media	al-Hayat	
Asharq al-Awsat	media		
An-Nahar	media	an-Nahar	
As-Safir	media	as-Safir	
Al-Quds	media	al-Quds	
Tishreen	media		
Al-Thawra	media	al-Thawra	
Gulf News	media		
Khaleej Times	media		
Arab News	media		
Tehran Times	media		
Kayhan	media		
Jomhuri Eslami	media		
Times of India	media		
Hindustan Times	media		
The Hindu	media		
Indian Express	media		
Economic Times	media		
Business Standard	media		
Business Line	media		
The Statesman	media		The Statesman
The Pioneer	media		The Pioneer
Dawn	media		Dawn
The News International	media		
Daily Times	media		
People's Daily	media		
China Daily	media		
Global Times	media		
Economic Daily	media		
Securities Times	media		
Caixin	media		
Wen Wei Po	media		
Ming Pao	media		
Apple Daily	media		
Oriental Daily	media		
South China Morning Post	media	SCMP	
Hong Kong Standard	media		
Straits Times	media	The Straits Times	
Business Times	media		
New Straits Times	media		
The Star	media		The Star
Bangkok Post	media		
The Nation	media		The Nation
Jakarta Post	media		
Kompas	media		
Tempo	media		Tempo
Manila Bulletin	media		
Philippine Daily Inquirer	media		
Rappler	media		
Asahi Shimbun	media		Asahi
Yomiuri Shimbun	media	Yomiuri	
Mainichi Shimbun	media	Mainichi	
Nihon Keizai Shimbun	media	Nihon Keizai	Nikkei
Sankei Shimbun	media		
Japan Times	media		
Chosun Ilbo	media		
Dong-A Ilbo	media		
JoongAng Ilbo	media		
Rodong Sinmun	media		
Korea Herald	media		
Korea Times	media		
Sydney Morning Herald	media		
The Age	media		The Age
The Australian	media		The Australian
Australian Financial Review	media		
New Zealand Herald	media		
Globe and Mail	media		
Toronto Star	media		
National Post	media		
Financial Post	media		
Folha de S.Paulo	media	Folha de Sao Paulo	
O Estado de S. Paulo	media	O Estado de Sao Paulo	
O Globo	media		
Jornal do Brasil	media		
Gazeta Mercantil	media		
Veja	media		
La Nacion	media	La Nación	
El Tiempo	media		
El Espectador	media		
El Mercurio	media		
La Tercera	media		
El Comercio	media		
El Universal	media		
El Nacional	media		
La Jornada	media		
Reforma	media		Reforma
Excelsior	media		Excelsior
Granma	media		
Mail & Guardian	media		
Business Day	media		
Sowetan	media		
Daily Nation	media		
East African Standard	media		
New Vision	media		
The Guardian Nigeria	media		
Punch	media		Punch
Daily Maverick	media		
Harvard University	university	Harvard	
Yale University	university	Yale	
Princeton University	university		
Columbia University	university		
Cornell University	university		
Brown University	university		
Dartmouth College	university	Dartmouth	
University of Pennsylvania	university		
Stanford University	university	Stanford	
Massachusetts Institute of Technology	university	MIT	
California Institute of Technology	university	Caltech	
University of California	university	UC Berkeley|UC San Diego|UC Davis	
UCLA	university	University of California, Los Angeles	
University of California, Berkeley	university	University of California at Berkeley	
University of Southern California	university	USC	
University of Chicago	university		
Northwestern University	university		
University of Michigan	university		
Michigan State University	university	Michigan State	
Ohio State University	university	Ohio State	
Penn State University	university	Penn State|Pennsylvania State University	
Purdue University	university	Purdue	
Indiana University	university		
University of Illinois	university		
University of Wisconsin	university		
University of Minnesota	university		
University of Notre Dame	university		Notre Dame
Duke University	university		
University of North Carolina	university	UNC	
North Carolina State University	university		
Wake Forest University	university	Wake Forest	
University of Virginia	university		
Virginia Tech	university		
Georgetown University	university		
George Washington University	university		
George Mason University	university		
American University	university		
Howard University	university		
Johns Hopkins University	university	Johns Hopkins	
University of Maryland	university		
Rutgers University	university	Rutgers	
New York University	university	NYU	
Fordham University	university		
City University of New York	university	CUNY	
State University of New York	university	SUNY	
Syracuse University	university		
Rensselaer Polytechnic Institute	university		
Boston University	university		
Boston College	university		
Tufts University	university		
Brandeis University	university		
Northeastern University	university		
Amherst College	university		
Williams College	university		
Wellesley College	university		
Smith College	university		
Vassar College	university		
University of Connecticut	university	UConn	
University of Massachusetts	university	UMass	
Carnegie Mellon University	university	Carnegie Mellon	
University of Pittsburgh	university		
Temple University	university		
Villanova University	university	Villanova	
Case Western Reserve University	university		
Oberlin College	university		
Vanderbilt University	university	Vanderbilt	
Emory University	university		
Georgia Tech	university	Georgia Institute of Technology	
University of Georgia	university		
University of Florida	university		
Florida State University	university	Florida State	
University of Miami	university		
Tulane University	university		
Louisiana State University	university	LSU	
University of Alabama	university		
Auburn University	university		
University of Texas	university		
Texas A&M University	university	Texas A&M	
Rice University	university		
Baylor University	university	Baylor	
Southern Methodist University	university	SMU	
University of Oklahoma	university		
University of Kansas	university		
University of Nebraska	university		
University of Iowa	university		
Washington University in St. Louis	university		
University of Colorado	university		
Arizona State University	university	Arizona State	
University of Arizona	university		
Brigham Young University	university	BYU	
University of Utah	university		
University of Washington	university		
University of Oregon	university		
Gonzaga University	university	Gonzaga	
West Point Academy	university	U.S. Military Academy	
Wharton School	university		Wharton
Harvard Business School	university		
Juilliard School	university	Juilliard	
Oxford University	university	University of Oxford	
Cambridge University	university	University of Cambridge	
London School of Economics	university	LSE	
Imperial College	university	Imperial College London	
University College London	university	UCL	
King's College London	university		
University of London	university		
University of Edinburgh	university	Edinburgh University	
University of Glasgow	university	Glasgow University	
St Andrews University	university		
University of Manchester	university	Manchester University	
University of Bristol	university		
University of Warwick	university		
Durham University	university		
University of Leeds	university		
University of Sheffield	university		
University of East Anglia	university		
Open University	university		
London Business School	university		
Cranfield University	university		
Queen's University Belfast	university		
Trinity College Dublin	university		
University College Dublin	university		
Sorbonne	university		
Ecole Nationale d'Administration	university	ENA	
Ecole Polytechnique	university	École Polytechnique	
Sciences Po	university		
INSEAD	university	Insead	
Heidelberg University	university		
Humboldt University	university		
Free University of Berlin	university		
Technical University of Munich	university		
University of Munich	university		
ETH Zurich	university		
EPFL	university		
University of Zurich	university		
University of St. Gallen	university		
University of Vienna	university		
Bocconi University	university	Bocconi	
University of Bologna	university		
La Sapienza	university		
Leiden University	university		
University of Amsterdam	university		
Delft University of Technology	university		
Erasmus University	university		
KU Leuven	university	Catholic University of Leuven	
Free University of Brussels	university		
Uppsala University	university		
Lund University	university		
Karolinska Institute	university	Karolinska Institutet	
University of Oslo	university		
University of Copenhagen	university		
University of Helsinki	university		
Charles University	university		
Central European University	university	CEU	
Jagiellonian University	university		
Warsaw University	university		
Moscow State University	university		
St Petersburg State University	university		
Hebrew University	university	Hebrew University of Jerusalem	
Tel Aviv University	university		
Technion	university		
Weizmann Institute	university		
Bar-Ilan University	university		
American University of Beirut	university		
Bir Zeit University	university		
Cairo University	university		
Al-Azhar University	university	Al-Azhar	
American University in Cairo	university		
Tehran University	university		
Bogazici University	university		
Middle East Technical University	university		
University of Cape Town	university		
University of the Witwatersrand	university	Wits University	
Stellenbosch University	university		
Makerere University	university		
University of Nairobi	university		
University of Ibadan	university		
University of Lagos	university		
University of Tokyo	university	Tokyo University	
Kyoto University	university		
Waseda University	university	Waseda	
Keio University	university	Keio	
Hitotsubashi University	university		
Osaka University	university		
Peking University	university	Beijing University	
Tsinghua University	university	Tsinghua	
Fudan University	university	Fudan	
Zhejiang University	university		
Shanghai Jiao Tong University	university		
Renmin University	university	People's University	
Chinese Academy of Sciences	university		
Chinese Academy of Social Sciences	university		
University of Hong Kong	university		
Chinese University of Hong Kong	university		
Hong Kong University of Science and Technology	university		
National Taiwan University	university		
Academia Sinica	university		
Seoul National University	university		
Yonsei University	university		
Korea University	university		
KAIST	university		
National University of Singapore	university	NUS	
Nanyang Technological University	university		
University of Malaya	university		
Chulalongkorn University	university		
Thammasat University	university		
University of the Philippines	university		
University of Indonesia	university		
Jawaharlal Nehru University	university		
Delhi University	university	University of Delhi	
Indian Institute of Technology	university	IIT	
Indian Institute of Management	university		
Indian Institute of Science	university		
Aligarh Muslim University	university		
Dhaka University	university		
Quaid-i-Azam University	university		
Australian National University	university	ANU	
University of Sydney	university	Sydney University	
University of Melbourne	university	Melbourne University	
Monash University	university		
University of New South Wales	university	UNSW	
University of Queensland	university		
University of Auckland	university		
Victoria University	university		
University of Toronto	university		
McGill University	university	McGill	
University of British Columbia	university	UBC	
University of Waterloo	university		
York University	university		
Queen's University	university		
University of Alberta	university		
Universite de Montreal	university		
UNAM	university	National Autonomous University of Mexico	
Monterrey Institute of Technology	university		
University of Sao Paulo	university		
Getulio Vargas Foundation	university		
University of Buenos Aires	university		
University of Chile	university		
Catholic University of Chile	university		
University of the Andes	university		
University of the West Indies	university		
New York Stock Exchange	exchange	NYSE|Big Board	
American Stock Exchange	exchange		
Nasdaq	exchange	NASDAQ|Nasdaq Stock Market	
London Stock Exchange	exchange		
London Metal Exchange	exchange	LME	
London International Financial Futures Exchange	exchange	LIFFE|Liffe	
International Petroleum Exchange	exchange	IPE	
Chicago Board of Trade	exchange	CBOT	
Chicago Mercantile Exchange	exchange		
New York Mercantile Exchange	exchange	NYMEX|Nymex	
COMEX	exchange	Comex	
Pacific Stock Exchange	exchange		
Philadelphia Stock Exchange	exchange		
Toronto Stock Exchange	exchange	TSX|TSE	
Vancouver Stock Exchange	exchange		
Montreal Exchange	exchange		
Frankfurt Stock Exchange	exchange		
Deutsche Terminboerse	exchange	DTB	
Eurex	exchange		
Xetra	exchange		
Paris Bourse	exchange		
MATIF	exchange	Matif	
Euronext	exchange		
Amsterdam Stock Exchange	exchange		
Swiss Exchange	exchange		
SOFFEX	exchange		
Milan Stock Exchange	exchange		
Borsa Italiana	exchange		
Madrid Stock Exchange	exchange		
Vienna Stock Exchange	exchange		
Warsaw Stock Exchange	exchange		
Prague Stock Exchange	exchange		
Budapest Stock Exchange	exchange		
Istanbul Stock Exchange	exchange	Borsa Istanbul	
Athens Stock Exchange	exchange		
Tel Aviv Stock Exchange	exchange		
Johannesburg Stock Exchange	exchange	JSE	
Nigerian Stock Exchange	exchange		
Tokyo Stock Exchange	exchange		
Osaka Securities Exchange	exchange		
Tokyo Commodity Exchange	exchange	TOCOM	
Hong Kong Stock Exchange	exchange	Hong Kong Exchanges and Clearing|HKEX|Stock Exchange of Hong Kong	
Shanghai Stock Exchange	exchange		
Shenzhen Stock Exchange	exchange		
Shanghai Futures Exchange	exchange		
Dalian Commodity Exchange	exchange		
Taiwan Stock Exchange	exchange		
Korea Stock Exchange	exchange	Korea Exchange	
Kuala Lumpur Stock Exchange	exchange	Bursa Malaysia	
Stock Exchange of Singapore	exchange	Singapore Exchange|SGX	
SIMEX	exchange	Simex|Singapore International Monetary Exchange	
Stock Exchange of Thailand	exchange		
Jakarta Stock Exchange	exchange	Indonesia Stock Exchange	
Philippine Stock Exchange	exchange		
Bombay Stock Exchange	exchange	BSE	
National Stock Exchange	exchange	NSE	
Karachi Stock Exchange	exchange		
Colombo Stock Exchange	exchange		
Australian Stock Exchange	exchange	Australian Securities Exchange	
Sydney Futures Exchange	exchange		
Mexican Stock Exchange	exchange	Bolsa Mexicana de Valores	
Sao Paulo Stock Exchange	exchange	Bovespa	
Buenos Aires Stock Exchange	exchange		
Santiago Stock Exchange	exchange		
Baltic Exchange	exchange		
FIFA	league	Fifa	
UEFA	league	Uefa	
CONMEBOL	league		
CONCACAF	league		
Confederation of African Football	league	CAF	
Asian Football Confederation	league		AFC
Football Association	league	FA	
Premier League	league	English Premier League	
Football League	league		
Scottish Premier League	league		
Bundesliga	league		
La Liga	league		
Serie A	league		
Serie B	league		
Ligue 1	league		
Eredivisie	league		
J-League	league	J. League	
Major League Soccer	league	MLS	
NBA	league	National Basketball Association	
WNBA	league		
NFL	league	National Football League	
NHL	league	National Hockey League	
Major League Baseball	league	MLB	
American League	league		
National League	league		
American League East	league		
AFC East	league		
NFC East	league		
NCAA	league	National Collegiate Athletic Association	
Big Ten	league	Big Ten Conference	
Big East	league		
Atlantic Coast Conference	league	ACC	
Southeastern Conference	league		
Pac-10	league	Pac-12	
Big 12	league		
PGA	league	PGA Tour|Professional Golfers' Association	
LPGA	league		
European Tour	league		
LIV Golf	league		
Royal and Ancient	league	R&A	
United States Golf Association	league	USGA|U.S. Golf Association	
ATP	league	ATP Tour|Association of Tennis Professionals	
WTA	league	WTA Tour|Women's Tennis Association	
International Tennis Federation	league	ITF	
U.S. Tennis Association	league	USTA	
All England Club	league	All England Lawn Tennis Club	
International Cricket Council	league		
Board of Control for Cricket in India	league		BCCI
England and Wales Cricket Board	league		
Marylebone Cricket Club	league	MCC	
Test and County Cricket Board	league	TCCB	
Pakistan Cricket Board	league	PCB	
Australian Cricket Board	league	Cricket Australia	
Indian Premier League	league	IPL	
Big Bash League	league		
International Rugby Board	league	IRB|World Rugby	
Rugby Football Union	league	RFU	
Rugby Football League	league		
Australian Rugby League	league	ARL	
National Rugby League	league	NRL	
New Zealand Rugby Union	league		
South African Rugby Football Union	league	SARFU	
Australian Football League	league	AFL	
FIA	league	Federation Internationale de l'Automobile	
NASCAR	league		
IndyCar	league		
CART	league		CART
UCI	league	International Cycling Union	
International Amateur Athletic Federation	league	IAAF|World Athletics	
International Ski Federation	league		
International Skating Union	league	ISU	
FINA	league	World Aquatics	
FIBA	league		
FIDE	league		
International Ice Hockey Federation	league	IIHF	
International Boxing Federation	league	IBF	
World Boxing Association	league	WBA	
World Boxing Council	league	WBC	
World Boxing Organisation	league	World Boxing Organization|WBO	
UFC	league	Ultimate Fighting Championship	
WWE	league		
U.S. Olympic Committee	league	USOC	
British Olympic Association	league		
Gaelic Athletic Association	league	GAA	
Jockey Club	league		
`;
