/**
 * Sports clubs and teams, 651 of them. Fields as in BODIES; the kind is always "club". Nicknames and clubs that bear a place's or a
 * person's name alone stand in the last field: "Bulls", "Barcelona", "Williams". Source: own.
 */
export const CLUBS = `
Atlanta Hawks	club		Hawks
Boston Celtics	club	Celtics	
Brooklyn Nets	club		Nets
New Jersey Nets	club		
Charlotte Hornets	club		Hornets
Charlotte Bobcats	club		Bobcats
Chicago Bulls	club		Bulls
Cleveland Cavaliers	club	Cavs	Cavaliers
Dallas Mavericks	club	Mavs	Mavericks
Denver Nuggets	club		Nuggets
Detroit Pistons	club		Pistons
Golden State Warriors	club		Warriors
Houston Rockets	club		Rockets
Indiana Pacers	club	Pacers	
Los Angeles Clippers	club	L.A. Clippers|LA Clippers	Clippers
Los Angeles Lakers	club	Lakers|L.A. Lakers|LA Lakers	
Memphis Grizzlies	club		Grizzlies
Vancouver Grizzlies	club		
Miami Heat	club		Heat
Milwaukee Bucks	club		Bucks
Minnesota Timberwolves	club	Timberwolves	
New Orleans Pelicans	club		Pelicans
New York Knicks	club	Knicks	
Oklahoma City Thunder	club		Thunder
Seattle SuperSonics	club	Seattle Supersonics	SuperSonics|Sonics
Orlando Magic	club		Magic
Philadelphia 76ers	club	76ers|Sixers	
Phoenix Suns	club		Suns
Portland Trail Blazers	club	Trail Blazers	Blazers
Sacramento Kings	club		Kings
San Antonio Spurs	club		Spurs
Toronto Raptors	club	Raptors	
Utah Jazz	club		Jazz
Washington Wizards	club		Wizards
Washington Bullets	club		Bullets
Arizona Cardinals	club		Cardinals
Atlanta Falcons	club		Falcons
Baltimore Ravens	club		Ravens
Buffalo Bills	club		Bills
Carolina Panthers	club		Panthers
Chicago Bears	club		Bears
Cincinnati Bengals	club	Bengals	
Cleveland Browns	club		Browns
Dallas Cowboys	club		Cowboys
Denver Broncos	club		Broncos
Detroit Lions	club		Lions
Green Bay Packers	club		Packers
Houston Oilers	club	Oilers	
Houston Texans	club		Texans
Indianapolis Colts	club		Colts
Jacksonville Jaguars	club		Jaguars
Kansas City Chiefs	club		Chiefs
Las Vegas Raiders	club		Raiders
Oakland Raiders	club		
Los Angeles Chargers	club		Chargers
San Diego Chargers	club		
Los Angeles Rams	club		Rams
St. Louis Rams	club		
Miami Dolphins	club		Dolphins
Minnesota Vikings	club	Vikings	
New England Patriots	club		Patriots
New Orleans Saints	club		Saints
New York Giants	club		Giants
New York Jets	club		Jets
Philadelphia Eagles	club		Eagles
Pittsburgh Steelers	club	Steelers	
San Francisco 49ers	club	49ers	
Seattle Seahawks	club	Seahawks	
Tampa Bay Buccaneers	club	Bucs	Buccaneers
Tennessee Titans	club		Titans
Washington Redskins	club		Redskins
Washington Commanders	club		Commanders
Anaheim Ducks	club	Mighty Ducks|Mighty Ducks of Anaheim|Anaheim Mighty Ducks	Ducks
Arizona Coyotes	club		Coyotes
Phoenix Coyotes	club		
Boston Bruins	club		Bruins
Buffalo Sabres	club	Sabres	
Calgary Flames	club		Flames
Carolina Hurricanes	club		Hurricanes
Hartford Whalers	club		Whalers
Chicago Blackhawks	club	Blackhawks	
Colorado Avalanche	club		Avalanche
Columbus Blue Jackets	club	Blue Jackets	
Dallas Stars	club		Stars
Detroit Red Wings	club	Red Wings	
Edmonton Oilers	club		
Florida Panthers	club		
Los Angeles Kings	club		
Minnesota Wild	club		Wild
Montreal Canadiens	club	Canadiens	
Nashville Predators	club		Predators
New Jersey Devils	club		Devils
New York Islanders	club		Islanders
New York Rangers	club		Rangers
Ottawa Senators	club		Senators
Philadelphia Flyers	club	Flyers	
Pittsburgh Penguins	club		Penguins
Quebec Nordiques	club	Nordiques	
San Jose Sharks	club		Sharks
Seattle Kraken	club		
St. Louis Blues	club	St Louis Blues	Blues
Tampa Bay Lightning	club		Lightning
Toronto Maple Leafs	club	Maple Leafs	
Utah Mammoth	club		
Vancouver Canucks	club	Canucks	
Vegas Golden Knights	club	Golden Knights	
Washington Capitals	club		Capitals
Winnipeg Jets	club		
Arizona Diamondbacks	club	Diamondbacks	
Atlanta Braves	club		Braves
Baltimore Orioles	club		Orioles
Boston Red Sox	club	Red Sox	
Brooklyn Dodgers	club		
California Angels	club	Anaheim Angels|Los Angeles Angels	Angels
Chicago Cubs	club		Cubs
Chicago White Sox	club	White Sox	
Cincinnati Reds	club		Reds
Cleveland Indians	club		
Cleveland Guardians	club		Guardians
Colorado Rockies	club		
Detroit Tigers	club		Tigers
Florida Marlins	club	Miami Marlins	Marlins
Houston Astros	club	Astros	
Kansas City Royals	club		Royals
Los Angeles Dodgers	club		Dodgers
Milwaukee Brewers	club		Brewers
Minnesota Twins	club		Twins
Montreal Expos	club		Expos
New York Mets	club		Mets
New York Yankees	club	Yankees	
Oakland Athletics	club		Athletics
Philadelphia Phillies	club	Phillies	
Pittsburgh Pirates	club		Pirates
San Diego Padres	club		Padres
San Francisco Giants	club		
Seattle Mariners	club		Mariners
St. Louis Cardinals	club	St Louis Cardinals	
Tampa Bay Rays	club	Tampa Bay Devil Rays	Rays
Texas Rangers	club		
Toronto Blue Jays	club	Blue Jays	
Washington Nationals	club		Nationals
LA Galaxy	club	Los Angeles Galaxy	
Inter Miami	club		
D.C. United	club	DC United	
New York Red Bulls	club		
Seattle Sounders	club		
Portland Timbers	club		
Columbus Crew	club		
Atlanta United	club		
Toronto FC	club		
New England Revolution	club		
Arsenal	club		Arsenal|Gunners
Aston Villa	club		
Accrington Stanley	club		
Barnsley	club		Barnsley
Birmingham City	club		
Blackburn Rovers	club		Blackburn
Blackpool	club		Blackpool
Bolton Wanderers	club		Bolton
AFC Bournemouth	club		Bournemouth
Bradford City	club		
Brentford	club		
Brighton & Hove Albion	club	Brighton and Hove Albion	
Bristol City	club		
Bristol Rovers	club		
Burnley	club		Burnley
Bury	club		Bury
Cambridge United	club		
Cardiff City	club		
Carlisle United	club		
Charlton Athletic	club		Charlton
Chelsea	club		Chelsea
Chesterfield	club		Chesterfield
Colchester United	club		
Coventry City	club		
Crewe Alexandra	club		
Crystal Palace	club		
Derby County	club		
Doncaster Rovers	club		
Everton	club		Everton
Exeter City	club		
Fulham	club		
Gillingham	club		Gillingham
Grimsby Town	club		
Hartlepool United	club		
Hereford United	club		
Huddersfield Town	club		
Hull City	club		
Ipswich Town	club		
Leeds United	club		
Leicester City	club		
Leyton Orient	club		
Lincoln City	club		
Liverpool	club	Liverpool FC	Liverpool
Luton Town	club		
Manchester City	club	Man City	
Manchester United	club	Man United|Man Utd|Manchester Utd	
Mansfield Town	club		
Middlesbrough	club		Middlesbrough
Millwall	club		
MK Dons	club		
Newcastle United	club		
Northampton Town	club		
Norwich City	club		
Nottingham Forest	club	Notts Forest	
Notts County	club		
Oldham Athletic	club		
Oxford United	club		
Peterborough United	club		
Plymouth Argyle	club		
Port Vale	club		
Portsmouth FC	club		
Preston North End	club		
Queens Park Rangers	club	QPR	
Reading FC	club		
Rochdale FC	club		
Rotherham United	club		
Scunthorpe United	club		
Sheffield United	club		
Sheffield Wednesday	club		
Shrewsbury Town	club		
Southampton FC	club		
Southend United	club		
Stockport County	club		
Stoke City	club		
Sunderland AFC	club		
Swansea City	club		
Swindon Town	club		
Torquay United	club		
Tottenham Hotspur	club	Tottenham	
Tranmere Rovers	club		
Walsall FC	club		
Watford FC	club		
West Bromwich Albion	club	West Bromwich|West Brom	
West Ham United	club	West Ham	
Wigan Athletic	club		
Wimbledon FC	club		
Wolverhampton Wanderers	club		Wolves
Wrexham AFC	club		
Wycombe Wanderers	club		
York City	club		
Aberdeen FC	club		
Celtic	club		
Dundee United	club		
Dunfermline Athletic	club		
Falkirk FC	club		
Glasgow Rangers	club		
Heart of Midlothian	club		Hearts
Hibernian	club	Hibs	
Inverness Caledonian Thistle	club		
Kilmarnock FC	club		
Motherwell FC	club		
Partick Thistle	club		
Raith Rovers	club		
Ross County	club		
St Johnstone	club	St. Johnstone	
St Mirren	club	St. Mirren	
Greenock Morton	club		
Alaves	club	Deportivo Alaves	
Athletic Bilbao	club		
Atletico Madrid	club	Atlético Madrid	
Barcelona	club	FC Barcelona	Barcelona
Celta Vigo	club	Celta	
Deportivo Coruna	club	Deportivo La Coruna	
Espanyol	club	Espanol	
Extremadura FC	club		
Hercules CF	club		
Logrones	club		
Osasuna	club		
Racing Santander	club		
Rayo Vallecano	club		
Real Betis	club	Betis	
Real Madrid	club		
Real Mallorca	club		
Real Oviedo	club		
Real Sociedad	club		
Real Zaragoza	club		
Sevilla FC	club		
Sporting Gijon	club		
Tenerife CD	club		
Valencia CF	club		
Valladolid CF	club		
Villarreal CF	club		
Getafe CF	club		
Compostela CF	club		
AC Milan	club		
AS Roma	club		Roma
Atalanta	club		
Bologna FC	club		
Brescia Calcio	club		
Cagliari Calcio	club		
Fiorentina	club		
Genoa CFC	club		
Hellas Verona	club		
Inter Milan	club	Internazionale	
Juventus	club		
Lazio	club		Lazio
Napoli	club		Napoli
Parma Calcio	club		
Perugia Calcio	club		
Piacenza Calcio	club		
Reggiana	club		Reggiana
Sampdoria	club		
Sassuolo	club		
Torino	club		
Udinese	club		
Vicenza Calcio	club		
Cremonese	club		
Chievo	club		
1860 Munich	club		
Arminia Bielefeld	club		
Bayer Leverkusen	club	Bayer 04 Leverkusen	
Bayern Munich	club	Bayern Muenchen|FC Bayern Munich|Bayern	
Borussia Dortmund	club		
Borussia Moenchengladbach	club	Borussia Mönchengladbach|Borussia Monchengladbach	
Eintracht Frankfurt	club		
FC Cologne	club	FC Koeln|1. FC Köln	
Fortuna Duesseldorf	club	Fortuna Düsseldorf	
Hamburg SV	club	SV Hamburg|Hamburger SV	
Hansa Rostock	club		
Hertha Berlin	club	Hertha BSC	
Hoffenheim FC	club		
1. FC Kaiserslautern	club		
Karlsruhe SC	club		
MSV Duisburg	club		
Nuremberg FC	club		
RB Leipzig	club		
FC St Pauli	club	St Pauli|St. Pauli	
SC Freiburg	club		
Schalke	club	Schalke 04	
Union Berlin	club		
VfB Stuttgart	club		
VfL Bochum	club		
VfL Wolfsburg	club		
Werder Bremen	club		
AJ Auxerre	club		
AS Monaco	club		
EA Guingamp	club		
Girondins Bordeaux	club		
Le Havre AC	club		
Lille OSC	club		
Montpellier HSC	club		
FC Metz	club		
FC Nantes	club		
AS Nancy	club		
OGC Nice	club		
Olympique Lyon	club	Olympique Lyonnais	
Olympique Marseille	club	Olympique de Marseille	
Paris St Germain	club	Paris Saint-Germain|Paris St-Germain|Paris St. Germain|PSG	
RC Lens	club		
RC Strasbourg	club		
SM Caen	club		
Stade Rennes	club		
SC Bastia	club		
AS Cannes	club		
Ajax	club	Ajax Amsterdam	
AZ Alkmaar	club		
De Graafschap	club		
FC Groningen	club		
FC Twente	club	Twente Enschede	
FC Utrecht	club		
FC Volendam	club		
Feyenoord	club		
Fortuna Sittard	club		
NAC Breda	club		
NEC Nijmegen	club		
PSV Eindhoven	club	PSV	
RKC Waalwijk	club		
Roda JC	club	Roda JC Kerkrade	
SC Heerenveen	club		
Sparta Rotterdam	club		
Vitesse Arnhem	club		
Willem II	club	Willem II Tilburg	
Anderlecht	club		Anderlecht
Club Brugge	club	Club Bruges	
Cercle Brugge	club		
Standard Liege	club		
Germinal Ekeren	club		
Lierse	club		
Racing Genk	club		
AA Gent	club		
Benfica	club		
FC Porto	club		
Sporting Lisbon	club	Sporting Portugal	
Boavista	club		Boavista
Sporting Braga	club		
Vitoria Guimaraes	club		
Vitoria Setubal	club		
Belenenses	club		
Maritimo	club		
AEK Athens	club		
Olympiakos	club	Olympiacos	
Panathinaikos	club	Panathinaikos Athens	
PAOK	club	PAOK Salonika	
Galatasaray	club		
Fenerbahce	club		
Besiktas	club		
Trabzonspor	club		
Red Star Belgrade	club	Crvena Zvezda	
Partizan Belgrade	club	Partizan	
Dinamo Zagreb	club	Croatia Zagreb	
Hajduk Split	club		
Olimpija Ljubljana	club		
Rapid Vienna	club		
Austria Vienna	club		
Sturm Graz	club		
Casino Salzburg	club	Red Bull Salzburg	
Grasshopper Zurich	club		Grasshoppers
FC Basel	club		
FC Zurich	club		
Neuchatel Xamax	club		
Servette Geneva	club	Servette	
FC Sion	club		
Young Boys Berne	club		
Sparta Prague	club		
Slavia Prague	club		
Slovan Bratislava	club		
Kosice FC	club		
Ferencvaros	club		
Ujpest	club		
MTK Budapest	club		
Widzew Lodz	club		
Legia Warsaw	club		
Wisla Krakow	club		
Lech Poznan	club		
Gornik Zabrze	club		
Ruch Chorzow	club		
Steaua Bucharest	club		
Dinamo Bucharest	club		
Rapid Bucharest	club		
CSKA Sofia	club		
Levski Sofia	club		
Dynamo Kiev	club	Dynamo Kyiv	
Shakhtar Donetsk	club		
Chernomorets Odessa	club		
Spartak Moscow	club		
Dynamo Moscow	club		
CSKA Moscow	club		
Lokomotiv Moscow	club		
Torpedo Moscow	club		
Zenit St Petersburg	club	Zenit	
Alania Vladikavkaz	club		
Rotor Volgograd	club		
Dinamo Minsk	club		
Dynamo Tbilisi	club	Dinamo Tbilisi	
Ararat Yerevan	club		
Skonto Riga	club		
Zalgiris	club	Zalgiris Kaunas	
Flora Tallinn	club		
IFK Gothenburg	club		
AIK Stockholm	club		
Malmo FF	club		
Djurgarden	club		
Rosenborg	club	Rosenborg Trondheim	
Brann Bergen	club		
Brondby	club		Brondby
FC Copenhagen	club		
AaB Aalborg	club		
HJK Helsinki	club		
Bohemians	club		Bohemians
Shelbourne	club		
Shamrock Rovers	club		
Derry City	club		
Linfield	club		
Glentoran	club		
Maccabi Tel Aviv	club		
Maccabi Haifa	club		
Hapoel Tel Aviv	club		
Boca Juniors	club		
River Plate	club		
Independiente	club		
Racing Club	club		
San Lorenzo de Almagro	club		
Velez Sarsfield	club		
Newell's Old Boys	club		
Rosario Central	club		
Estudiantes	club		
Flamengo	club		
Fluminense	club		
Botafogo	club		
Vasco da Gama	club		
Palmeiras	club		
Corinthians	club		
Sao Paulo FC	club		
Santos FC	club		
Gremio	club		
Internacional	club		
Cruzeiro	club		
Atletico Mineiro	club		
Portuguesa	club		
Bragantino	club		
Penarol	club		
Nacional Montevideo	club		
Olimpia Asuncion	club		
Cerro Porteno	club		
Colo Colo	club	Colo-Colo	
Universidad de Chile	club		
Universidad Catolica	club		
Alianza Lima	club		
Universitario	club		
Sporting Cristal	club		
Barcelona Guayaquil	club		
America de Cali	club		
Atletico Nacional	club		
Millonarios	club		
Club America	club		
Chivas	club	Guadalajara Chivas	
Cruz Azul	club		
Necaxa	club		
Kashima Antlers	club		
Urawa Reds	club	Urawa Red Diamonds	
Yokohama Marinos	club		
Verdy Kawasaki	club		
Jubilo Iwata	club		
Nagoya Grampus Eight	club	Nagoya Grampus	
Gamba Osaka	club		
Cerezo Osaka	club		
Sanfrecce Hiroshima	club		
Yomiuri Giants	club		
Hanshin Tigers	club		
Orix BlueWave	club		
Seibu Lions	club		
Al Hilal	club	Al-Hilal	
Al Nassr	club	Al-Nassr	
Al Ahly	club		
Zamalek	club		
Esperance Tunis	club		
Raja Casablanca	club		
Kaizer Chiefs	club		
Orlando Pirates	club		
Asante Kotoko	club		
Mumbai Indians	club		
Chennai Super Kings	club		
Kolkata Knight Riders	club		
Royal Challengers Bangalore	club		
All Blacks	club		
Springboks	club		
Wallabies	club		Wallabies
British Lions	club	British and Irish Lions	
Barbarians	club		Barbarians
Bath Rugby	club		
Leicester Tigers	club		
Harlequins	club		Harlequins
Saracens	club		
London Irish	club		
London Wasps	club		
Northampton Saints	club		
Gloucester Rugby	club		
Newport RFC	club		
Pontypridd RFC	club		
Stade Francais	club		
Stade Toulousain	club		
Castres Olympique	club		
Auckland Blues	club		
Canterbury Crusaders	club		
ACT Brumbies	club		
Natal Sharks	club		
Brisbane Broncos	club		
Canberra Raiders	club		
Canterbury Bulldogs	club		
Cronulla Sharks	club		
Manly Sea Eagles	club		
Newcastle Knights	club		
North Sydney Bears	club		
Parramatta Eels	club		
Penrith Panthers	club		
St George Dragons	club		
Sydney Roosters	club		
South Sydney Rabbitohs	club		
Western Suburbs Magpies	club		
Auckland Warriors	club		
North Queensland Cowboys	club		
Melbourne Storm	club		
Bradford Bulls	club		
Castleford Tigers	club		
Halifax Blue Sox	club		
Leeds Rhinos	club		
London Broncos	club		
Oldham Bears	club		
Sheffield Eagles	club		
St Helens RLFC	club		
Warrington Wolves	club		
Wigan Warriors	club		
Widnes Vikings	club		
Paris St Germain RL	club		
Adelaide Crows	club		
Brisbane Bears	club		
Carlton Blues	club		
Collingwood	club		Collingwood
Essendon	club		
Fitzroy Lions	club		
Footscray	club		
Fremantle Dockers	club		
Geelong Cats	club		
Hawthorn Hawks	club		
North Melbourne Kangaroos	club		
Port Adelaide Power	club		
St Kilda	club		
Sydney Swans	club		
West Coast Eagles	club		
Western Bulldogs	club		
Nottinghamshire	club		Nottinghamshire
Derbyshire	club		Derbyshire
Durham	club		Durham
Essex	club		Essex
Glamorgan	club		Glamorgan
Gloucestershire	club		Gloucestershire
Hampshire	club		Hampshire
Kent	club		Kent
Lancashire	club		Lancashire
Leicestershire	club		Leicestershire
Middlesex	club		Middlesex
Northamptonshire	club		Northamptonshire
Somerset	club		Somerset
Surrey	club		Surrey
Sussex	club		Sussex
Warwickshire	club		Warwickshire
Worcestershire	club		Worcestershire
Yorkshire	club		Yorkshire
McLaren	club		McLaren
Ferrari	club		Ferrari
Red Bull Racing	club		
Williams	club		Williams
Benetton	club		Benetton
Tyrrell	club		
Minardi	club		
Sauber	club		
Jordan	club		Jordan
Arrows	club		Arrows
Ligier	club		
Mercedes GP	club		
Alpine F1	club		
Real Madrid Baloncesto	club		
CSKA Moscow Basketball	club		
Kinder Bologna	club		
Teamsystem Bologna	club		
Benetton Treviso	club		
Stefanel Milan	club		
Olimpia Milan	club		
Cibona Zagreb	club		
Olympiakos Piraeus	club		
Efes Pilsen	club		
Ulker	club		Ulker
Limoges CSP	club		
Pau-Orthez	club		
ASVEL Villeurbanne	club	Villeurbanne	
Maccabi Elite	club		
Caja San Fernando	club		
Joventut Badalona	club		
Estudiantes Madrid	club		
Smelt Olimpija	club		
`;
