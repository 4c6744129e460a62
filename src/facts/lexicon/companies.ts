/**
 * Companies of the world's markets, private ones and those of older news, 3327 of them with 5000 names.
 * A line: name, ticker on its home exchange (or nothing: unlisted, gone or not known), other names that mean it wherever they stand,
 * and names that also mean something else (a word, person, place or another body), so that context must tell. If the name itself
 * is of that kind, it stands in the last field too. Fields are parted by tabs, terms by "|". Legal forms ("Inc", "plc") are left to the
 * rules. Tickers are not unique across exchanges. Source: own.
 */
export const COMPANIES = `
3M	MMM	Minnesota Mining and Manufacturing|Minnesota Mining & Manufacturing	
A.O. Smith	AOS		
Abbott Laboratories	ABT	Abbott Labs	Abbott
AbbVie	ABBV		
Accenture	ACN		
Adobe	ADBE	Adobe Systems	
Advanced Micro Devices	AMD	AMD	
AECOM	ACM		
AES	AES	AES Corp|AES Corporation	
Aetna			
Aflac	AFL		
Agilent Technologies	A	Agilent	
AGCO	AGCO		
Air Products and Chemicals	APD	Air Products	
Airbnb	ABNB		
Akamai Technologies	AKAM	Akamai	
Alaska Air	ALK	Alaska Air Group|Alaska Airlines	
Albemarle	ALB		
Alcoa	AA	Aluminum Company of America	
Alexandria Real Estate	ARE		
Align Technology	ALGN		
Allergan			
Allstate	ALL		
Ally Financial	ALLY		
Alphabet	GOOGL	Alphabet Inc	Alphabet
Google		Google Inc|Google LLC	
YouTube			
Waymo			
DeepMind		Google DeepMind	
Altria	MO	Altria Group	
Amazon	AMZN	Amazon.com|Amazon Web Services|AWS	Amazon
Amcor	AMCR		
AMC Entertainment	AMC	AMC Theatres	
Ameren	AEE		
American Airlines	AAL	American Airlines Group|AMR|AMR Corp	
American Electric Power	AEP	AEP	
American Express	AXP	AmEx|Amex	
American International Group	AIG	AIG	
American Tower	AMT		
American Water Works	AWK	American Water	
Ameriprise Financial	AMP	Ameriprise	
AmerisourceBergen			
Cencora	COR		
Ametek	AME		
Amgen	AMGN		
Amphenol	APH		
Anadarko Petroleum		Anadarko	
Analog Devices	ADI		
Ansys			
Anthem		Anthem Inc	Anthem
Aon	AON		
APA	APA	APA Corp	APA
Apache		Apache Corp|Apache Corporation	Apache
Apollo Global Management	APO	Apollo Global	Apollo
Apple	AAPL	Apple Inc|Apple Computer|Apple Computer Inc	Apple
Applied Materials	AMAT		
AppLovin	APP		
Aptiv	APTV		
Arch Capital	ACGL		
Archer Daniels Midland	ADM	Archer-Daniels-Midland|ADM	
Ares Management	ARES		
Arista Networks	ANET		
Arthur J. Gallagher	AJG		
Assurant	AIZ		
AT&T	T	AT&amp	
Atmos Energy	ATO		
Autodesk	ADSK		
Automatic Data Processing	ADP		
AutoNation	AN		
AutoZone	AZO		
AvalonBay Communities	AVB	AvalonBay	
Avery Dennison	AVY		
Avis Budget	CAR	Avis Budget Group	Avis
Avon Products			Avon
Axon Enterprise	AXON		
Baker Hughes	BKR		
Ball Corp	BALL	Ball Corporation	
Bank of America	BAC	BofA|BankAmerica|Bank of America Merrill Lynch	
Bank of New York Mellon	BK	BNY Mellon|Bank of New York	
Bath & Body Works	BBWI		
Baxter International	BAX		Baxter
BB&T			
Bear Stearns		Bear Stearns Cos|Bear, Stearns	
Becton Dickinson	BDX	Becton, Dickinson	
Bed Bath & Beyond			
Berkshire Hathaway	BRK.B		Berkshire
Best Buy	BBY		
Bio-Rad Laboratories	BIO	Bio-Rad	
Biogen	BIIB	Biogen Idec	
BlackRock	BLK		
Blackstone	BX	Blackstone Group	
Block	XYZ	Block Inc	Block
Square		Square Inc	Square
Cash App			
Bloomberg		Bloomberg LP	Bloomberg
Boeing	BA	Boeing Co	
Booking Holdings	BKNG	Booking.com	
Booz Allen Hamilton	BAH	Booz Allen	
BorgWarner	BWA		
Boston Beer	SAM		
Boston Properties	BXP		
Boston Scientific	BSX		
Bristol-Myers Squibb	BMY	Bristol Myers Squibb|Bristol Myers|Bristol-Myers	
Broadcom	AVGO		
Broadridge Financial	BR	Broadridge	
Brown-Forman	BF.B		
Builders FirstSource	BLDR		
Bunge	BG		
Burlington Northern Santa Fe		BNSF|BNSF Railway|Burlington Northern	
Burlington Stores	BURL		
C.H. Robinson	CHRW		
Cadence Design Systems	CDNS	Cadence Design	
Caesars Entertainment	CZR	Caesars	
Camden Property Trust	CPT		
Campbell Soup	CPB	Campbell Soup Co	
Capital One	COF	Capital One Financial	
Cardinal Health	CAH		
CarMax	KMX		
Carnival	CCL	Carnival Corp|Carnival Cruise Line|Carnival Cruise Lines	Carnival
Carrier Global	CARR		
Carvana	CVNA		
Caterpillar	CAT	Caterpillar Inc	Caterpillar
CBOE	CBOE	Cboe Global Markets|Cboe|Chicago Board Options Exchange	
CBRE	CBRE	CBRE Group	
CBS		CBS Corp|CBS News|Columbia Broadcasting System	
CDW	CDW		
Celanese	CE		
Celgene			
Centene	CNC		
CenterPoint Energy	CNP		
CenturyLink			
CF Industries	CF		
Charles Schwab	SCHW		Schwab
Charter Communications	CHTR		
Chesapeake Energy			
Chevron	CVX	ChevronTexaco|Chevron Corp	
Chewy	CHWY		Chewy
Chipotle Mexican Grill	CMG	Chipotle	
Chubb	CB		Chubb
Church & Dwight	CHD		
Cigna	CI		
Cincinnati Financial	CINF		
Cintas	CTAS		
Cisco Systems	CSCO	Cisco	
Citigroup	C	Citi|Citicorp|Citibank	
Citizens Financial	CFG	Citizens Financial Group	
Citrix Systems		Citrix	
Cleveland-Cliffs	CLF		
Clorox	CLX		
Cloudflare	NET		
CME Group	CME	CME	
CMS Energy	CMS		
Coach Inc			
Coca-Cola	KO	Coca Cola	Coke
Cognizant Technology Solutions	CTSH	Cognizant	
Coinbase	COIN	Coinbase Global	
Colgate-Palmolive	CL	Colgate Palmolive|Colgate	
Comcast	CMCSA		
Comerica	CMA		
Conagra Brands	CAG	Conagra|ConAgra	
ConocoPhillips	COP	Conoco	
Phillips Petroleum			
Consolidated Edison	ED	Con Edison|Con Ed	
Constellation Brands	STZ		
Constellation Energy	CEG		
Cooper Cos	COO		
Copart	CPRT		
Corning Inc	GLW		Corning
Corteva	CTVA		
CoStar Group	CSGP	CoStar	
Costco	COST	Costco Wholesale	
Coty	COTY		
Crowdstrike	CRWD	CrowdStrike	
Crown Castle	CCI		
CSX	CSX		
Cummins	CMI	Cummins Engine	Cummins
CVS Health	CVS	CVS	
D.R. Horton	DHI	DR Horton	
Danaher	DHR		
Darden Restaurants	DRI		
Datadog	DDOG		
DaVita	DVA		
Dean Foods			
Deckers Outdoor	DECK		
Deere	DE	Deere & Co|John Deere	
Dell	DELL	Dell Technologies|Dell Computer	
Delta Air Lines	DAL	Delta Airlines	Delta
Devon Energy	DVN		
Dexcom	DXCM	DexCom	
Diamondback Energy	FANG		
Dick's Sporting Goods	DKS		
Digital Realty	DLR	Digital Realty Trust	
Discover Financial		Discover Financial Services	
Discovery		Discovery Communications|Discovery Inc	Discovery
DISH Network		Dish Network	
Dollar General	DG		
Dollar Tree	DLTR		
Dominion Energy	D	Dominion Resources	
Domino's Pizza	DPZ	Domino's	
DoorDash	DASH		
Dover Corp	DOV		
Dow Chemical	DOW	Dow Inc|DowDuPont	
DraftKings	DKNG		
Dropbox	DBX		
DTE Energy	DTE		
Duke Energy	DUK		
Dun & Bradstreet			
DuPont	DD	E.I. du Pont de Nemours|Du Pont	
E*Trade		E-Trade	
Eastman Chemical	EMN		
Eastman Kodak	KODK	Kodak	
Eaton	ETN	Eaton Corp	Eaton
eBay	EBAY	EBay	
Ecolab	ECL		
Edison International	EIX		
Edwards Lifesciences	EW		
Electronic Arts	EA		
Electronic Data Systems		EDS	
Elevance Health	ELV		
Eli Lilly	LLY	Eli Lilly and Co	Lilly
EMC		EMC Corp	
Emerson Electric	EMR		Emerson
Enphase Energy	ENPH	Enphase	
Entergy	ETR		
EOG Resources	EOG		
Equifax	EFX		
Equinix	EQIX		
Equity Residential	EQR		
Essex Property Trust	ESS		
Estee Lauder	EL	Estée Lauder	
Etsy	ETSY		
Eversource Energy	ES		
Exelon	EXC		
Expedia	EXPE	Expedia Group	
Expeditors International	EXPD		
Extra Space Storage	EXR		
Exxon Mobil	XOM	ExxonMobil|Exxon	
Mobil		Mobil Corp	
F5	FFIV	F5 Networks	
Facebook		Facebook Inc	
Meta Platforms	META		Meta
Instagram			
WhatsApp			
FactSet Research Systems	FDS	FactSet	
Fannie Mae		Federal National Mortgage Association	
Freddie Mac		Federal Home Loan Mortgage Corp	
Fastenal	FAST		
FedEx	FDX	Federal Express	
Fidelity Investments			Fidelity
Fidelity National Information Services	FIS		FIS
Fifth Third Bancorp	FITB	Fifth Third	
First Data			
First Republic Bank		First Republic	
First Solar	FSLR		
FirstEnergy	FE		
Fiserv			
FleetBoston		FleetBoston Financial|Fleet Financial	
Fluor	FLR	Fluor Corp	
FMC Corp	FMC		
Foot Locker			
Ford	F	Ford Motor|Ford Motor Co|Ford Motor Company	Ford
Fortinet	FTNT		
Fortive	FTV		
Fortune Brands			
Fox Corp	FOXA	Fox News|Fox Broadcasting|Fox Television	
Franklin Resources	BEN	Franklin Templeton	
Freeport-McMoRan	FCX	Freeport McMoRan	
Frontier Airlines			
GameStop	GME		
Gannett			
Gap	GAP	Gap Inc|The Gap	Gap
Garmin	GRMN		
Gartner	IT		
GE Aerospace	GE		
GE Vernova	GEV		
GE HealthCare	GEHC	GE Healthcare	
General Electric		GE|General Electric Co	
GE Capital			
Genentech			
General Dynamics	GD		
General Mills	GIS		
General Motors	GM	GM|General Motors Co|General Motors Corp	
Chevrolet		Chevy	
Cadillac			Cadillac
Buick			
Pontiac			Pontiac
Oldsmobile			
Cruise LLC			
Genuine Parts	GPC		
Genworth Financial	GNW	Genworth	
Gilead Sciences	GILD	Gilead	
Gillette			
Global Payments	GPN		
GoDaddy	GDDY		
Goldman Sachs	GS	Goldman Sachs Group	Goldman
Goodyear Tire & Rubber	GT	Goodyear|Goodyear Tire	
Grainger	GWW	W.W. Grainger	
Groupon	GRPN		
H&R Block	HRB		
Halliburton	HAL		
Harley-Davidson	HOG	Harley Davidson	
Hartford Financial	HIG	Hartford Financial Services	
Hasbro	HAS		
HCA Healthcare	HCA	HCA	
Heinz		H.J. Heinz|HJ Heinz	Heinz
Hershey	HSY	Hershey Co|Hershey Foods	Hershey
Hertz	HTZ	Hertz Global	
Hess		Hess Corp|Amerada Hess	Hess
Hewlett Packard Enterprise	HPE	HPE	
Hewlett-Packard	HPQ	Hewlett Packard|HP|HP Inc	
Hilton	HLT	Hilton Worldwide|Hilton Hotels	Hilton
Hologic			
Home Depot	HD		
Honeywell	HON	Honeywell International	
Hormel Foods	HRL	Hormel	
Host Hotels & Resorts	HST	Host Hotels|Host Marriott	
Howmet Aerospace	HWM		
HubSpot	HUBS		
Humana	HUM		
Huntington Bancshares	HBAN		
Huntington Ingalls	HII	Huntington Ingalls Industries	
Hyatt	H	Hyatt Hotels	
IAC	IAC	IAC/InterActiveCorp	
International Business Machines	IBM	IBM	
Red Hat			
Idexx Laboratories	IDXX		
Illinois Tool Works	ITW		
Illumina	ILMN		
Incyte	INCY		
Ingersoll Rand	IR	Ingersoll-Rand	
Ingram Micro			
Insulet	PODD		
Intel	INTC	Intel Corp	
Intercontinental Exchange	ICE		
International Flavors & Fragrances	IFF		
International Paper	IP		
Interpublic	IPG	Interpublic Group	
Intuit	INTU		
Intuitive Surgical	ISRG		
Invesco	IVZ		
IQVIA	IQV		
Iron Mountain	IRM		
J.B. Hunt	JBHT	J.B. Hunt Transport	
J.C. Penney		JC Penney|JCPenney	
Jabil	JBL		
Jacobs Engineering	J		
JetBlue	JBLU	JetBlue Airways	
J.M. Smucker	SJM	Smucker	
Johnson & Johnson	JNJ	J&J	
Johnson Controls	JCI		
JPMorgan Chase	JPM	JPMorgan|JP Morgan|J.P. Morgan|J.P. Morgan Chase|JP Morgan Chase|J.P.Morgan	
Chase Manhattan		Chase Bank	Chase
Chemical Bank		Chemical Banking	
Bank One			
Juniper Networks			
KB Home	KBH		
Kellogg		Kellogg Co	
Kellanova			
Kenvue	KVUE		
Keurig Dr Pepper	KDP		
KeyCorp	KEY		
Keysight Technologies	KEYS	Keysight	
Kimberly-Clark	KMB	Kimberly Clark	
Kimco Realty	KIM		
Kinder Morgan	KMI		
KKR	KKR	Kohlberg Kravis Roberts	
KLA	KLAC	KLA-Tencor	KLA
Kmart		K mart	
Knight-Ridder		Knight Ridder	
Kohl's	KSS		
Kraft Heinz	KHC		
Kraft Foods			Kraft
Kroger	KR		
L Brands		Limited Brands|Victoria's Secret	
L3Harris Technologies	LHX	L3Harris|L-3 Communications	
LabCorp	LH	Laboratory Corp of America	
Lam Research	LRCX		
Las Vegas Sands	LVS		
Lehman Brothers		Lehman Brothers Holdings	Lehman
Leidos	LDOS		
Lennar	LEN		
Levi Strauss	LEVI	Levi's	
Linde	LIN		
Live Nation	LYV	Live Nation Entertainment|Ticketmaster	
LKQ	LKQ		
Lockheed Martin	LMT	Lockheed	
Loews	L	Loews Corp	
Lowe's	LOW		
Lucent Technologies		Lucent	
Lucid	LCID	Lucid Group|Lucid Motors	Lucid
Lululemon	LULU	Lululemon Athletica	
Lyft	LYFT		
LyondellBasell	LYB		
M&T Bank	MTB		
Macy's	M		
Marathon Oil			
Marathon Petroleum	MPC		
Marriott	MAR	Marriott International	
Marsh & McLennan		Marsh McLennan	
Martin Marietta	MLM	Martin Marietta Materials	
Marvell Technology	MRVL	Marvell	
Masco	MAS		
MasterCard	MA	Mastercard	
Match Group	MTCH		Tinder
Mattel	MAT		
McCormick	MKC	McCormick & Co	McCormick
McDonald's	MCD	McDonalds|McDonald's Corp	
McDonnell Douglas			
McGraw-Hill		McGraw Hill	
McKesson	MCK		
Medtronic	MDT		
Mellon Financial		Mellon Bank	
Merck	MRK	Merck & Co	
Merrill Lynch			Merrill
MetLife	MET	Metropolitan Life	
Metro-Goldwyn-Mayer		MGM	
MGM Resorts	MGM	MGM Resorts International|MGM Grand	
Microchip Technology	MCHP		
Micron	MU	Micron Technology	
Microsoft	MSFT	Microsoft Corp	
MicroStrategy	MSTR		
LinkedIn			
GitHub			
Skype			
Activision Blizzard		Activision	
Moderna	MRNA		
Mohawk Industries	MHK		
Molina Healthcare	MOH		
Molson Coors	TAP	Coors	
Mondelez	MDLZ	Mondelez International	
MongoDB	MDB		
Monsanto			
Monster Beverage	MNST		
Moody's	MCO	Moody's Investors Service	
Morgan Stanley	MS	Morgan Stanley Dean Witter	
Mosaic	MOS	Mosaic Co	Mosaic
Motorola		Motorola Inc	
Motorola Solutions	MSI		
Motorola Mobility			
MSCI	MSCI		
Murphy Oil	MUR		
Nabisco		RJR Nabisco	
Nasdaq Inc	NDAQ		
National Semiconductor			
NetApp	NTAP		
Netflix	NFLX		
Netscape		Netscape Communications	
New York Times Co	NYT	New York Times Company	
Newell Brands	NWL	Newell Rubbermaid	
Newmont	NEM	Newmont Mining	
News Corp	NWSA	News Corporation	
NextEra Energy	NEE	NextEra	
Nike	NKE	Nike Inc	Nike
NiSource	NI		
Nordstrom			
Norfolk Southern	NSC		
Northern Trust	NTRS		
Northrop Grumman	NOC	Northrop	
Northwest Airlines			
Norwegian Cruise Line	NCLH		
NRG Energy	NRG		
Nucor	NUE		
Nvidia	NVDA	NVIDIA|Nvidia Corp	
NVR	NVR		
O'Reilly Automotive	ORLY		
Occidental Petroleum	OXY		Occidental
Office Depot			
OfficeMax			
Okta	OKTA		
Old Dominion Freight Line	ODFL		
Omnicom	OMC	Omnicom Group	
ON Semiconductor	ON	onsemi	
Oneok	OKE	ONEOK	
Oracle	ORCL	Oracle Corp	Oracle
Otis Elevator	OTIS	Otis Worldwide	Otis
Owens Corning	OC		
Paccar	PCAR		
Pacific Gas and Electric	PCG	Pacific Gas & Electric|PG&E	
PaineWebber		Paine Webber	
Palantir	PLTR	Palantir Technologies	
Palo Alto Networks	PANW		
Paramount Global		Paramount Pictures|Paramount Skydance	Paramount
Parker Hannifin	PH	Parker-Hannifin	
Paychex	PAYX		
Paycom	PAYC		
PayPal	PYPL	PayPal Holdings	
Peloton	PTON	Peloton Interactive	
Pentair	PNR		
PepsiCo	PEP	Pepsi|Pepsico	
PetSmart			
Pfizer	PFE		
Pharmacia		Pharmacia & Upjohn|Upjohn	
Philip Morris		Philip Morris Cos	
Philip Morris International	PM		
Phillips 66	PSX		
Pinnacle West	PNW	Pinnacle West Capital	
Pinterest	PINS		
Pioneer Natural Resources			
Pitney Bowes	PBI		
PNC Financial	PNC	PNC|PNC Bank|PNC Financial Services	
Polaroid			
Pool Corp	POOL		
PPG Industries	PPG	PPG	
PPL	PPL	PPL Corp	
Praxair			
Principal Financial	PFG	Principal Financial Group	
Procter & Gamble	PG	Procter and Gamble|P&G	
Progressive Corp	PGR		
Prologis	PLD		
Prudential Financial	PRU		
Public Service Enterprise Group	PEG	PSEG	
Public Storage	PSA		
PulteGroup	PHM	Pulte Homes	
Qorvo	QRVO		
Qualcomm	QCOM		
Quanta Services	PWR		
Quest Diagnostics	DGX		
Ralph Lauren	RL	Polo Ralph Lauren	Ralph Lauren
Raymond James	RJF	Raymond James Financial	
Raytheon	RTX	RTX|Raytheon Technologies	
RCA			
Realty Income	O		
Reddit	RDDT		
Regeneron	REGN	Regeneron Pharmaceuticals	
Regions Financial	RF		
Republic Services	RSG		
ResMed	RMD		
Revlon			
Reynolds American		R.J. Reynolds|RJ Reynolds|Reynolds Tobacco	
Rite Aid			
Rivian	RIVN	Rivian Automotive	
Robert Half	RHI		
Robinhood	HOOD	Robinhood Markets	
Roblox	RBLX		
Rockwell Automation	ROK		
Rockwell International		Rockwell Collins	Rockwell
Roku	ROKU		
Roper Technologies	ROP		
Ross Stores	ROST		
Royal Caribbean	RCL	Royal Caribbean Cruises	
S&P Global	SPGI	Standard & Poor's|Standard and Poor's|S&P Global Ratings	S&P
Safeway			
Salesforce	CRM	Salesforce.com	
Salomon Brothers		Salomon Smith Barney|Smith Barney	Salomon
Sara Lee		Sara Lee Corp	Sara Lee
SBA Communications	SBAC		
SBC Communications		SBC|Southwestern Bell	
Schering-Plough			
Schlumberger	SLB	SLB	
Scott Paper			
Seagate	STX	Seagate Technology	
Sears		Sears Roebuck|Sears, Roebuck|Sears Holdings	
Sempra	SRE	Sempra Energy	
ServiceNow	NOW		
Shake Shack	SHAK		
Sherwin-Williams	SHW		
Signature Bank			
Silicon Graphics		SGI	
Silicon Valley Bank		SVB|SVB Financial	
Simon Property Group	SPG		
Sirius XM	SIRI		
Skyworks Solutions	SWKS	Skyworks	
Snap	SNAP	Snap Inc|Snapchat	Snap
Snowflake	SNOW	Snowflake Inc	Snowflake
SoFi	SOFI	SoFi Technologies	
Southern Co	SO	Southern Company	
Southwest Airlines	LUV		
Spirit AeroSystems			
Spirit Airlines			
Sprint		Sprint Corp|Sprint Nextel	Sprint
Stanley Black & Decker	SWK		
Staples		Staples Inc	Staples
Starbucks	SBUX		
Starwood Hotels		Starwood	
State Farm			
State Street	STT	State Street Corp	State Street
Steel Dynamics	STLD		
Steris	STE		
Stryker	SYK		
Sun Microsystems			
Sunoco			
SunTrust		SunTrust Banks	
Super Micro Computer	SMCI	Supermicro	
Synchrony Financial	SYF	Synchrony	
Synopsys	SNPS		
Sysco	SYY		
T-Mobile	TMUS	T-Mobile US	
T. Rowe Price	TROW		
Take-Two Interactive	TTWO	Take-Two	
Tapestry	TPR	Tapestry Inc	Tapestry
Targa Resources	TRGP		
Target	TGT	Target Corp|Target Corporation|Dayton Hudson	Target
Teledyne Technologies	TDY	Teledyne	
Tenet Healthcare	THC		
Tenneco			
Teradyne	TER		
Tesla	TSLA	Tesla Inc|Tesla Motors	Tesla
Texaco			
Texas Instruments	TXN		
Textron	TXT		
Thermo Fisher Scientific	TMO	Thermo Fisher	
TIAA-CREF		TIAA	
Tiffany & Co			
Time Warner		Time Warner Cable|AOL Time Warner|Time Inc	
Warner Bros. Discovery	WBD	Warner Bros Discovery|WarnerMedia|Warner Brothers|Warner Bros|Warner Bros.	
AOL		America Online	
TJX	TJX	TJX Companies|TJX Cos	
Toys "R" Us		Toys R Us	
Tractor Supply	TSCO		
Trade Desk	TTD	The Trade Desk	
TransDigm	TDG		
Trans World Airlines		TWA	
Travelers	TRV	Travelers Cos|Travelers Group	Travelers
Tribune Co		Tribune Company|Tribune Media|Tribune Publishing	
Trimble	TRMB		
TripAdvisor	TRIP		
Truist	TFC	Truist Financial	
TRW			
Twilio	TWLO		
Twitter		Twitter Inc	
X Corp			
Tyco International		Tyco	
Tyler Technologies	TYL		
Tyson Foods	TSN		
U.S. Bancorp	USB	US Bancorp	
U.S. Steel		US Steel|United States Steel|USX	
U S West			
Uber	UBER	Uber Technologies	
UDR	UDR		
Ulta Beauty	ULTA	Ulta	
Under Armour	UAA		
Unilever	UL		
Union Carbide			
Union Pacific	UNP		
Unisys	UIS		
United Airlines	UAL	UAL|United Airlines Holdings|United Continental	
United Parcel Service	UPS	UPS	
United Rentals	URI		
United Technologies		Pratt & Whitney|Sikorsky	
UnitedHealth	UNH	UnitedHealth Group|UnitedHealthcare	
Universal Health Services	UHS		
Universal Pictures		Universal Studios	
Unocal			
US Airways		USAir|USAir Group	
Valero Energy	VLO	Valero	
Vanguard Group			Vanguard
Veeva Systems	VEEV		
Ventas	VTR		
Verisign	VRSN	VeriSign	
Verisk Analytics	VRSK	Verisk	
Verizon	VZ	Verizon Communications|Verizon Wireless	
Bell Atlantic			
Nynex			
GTE			
Ameritech			
BellSouth			
Pacific Telesis			
MCI		MCI Communications|MCI WorldCom	
WorldCom			
Vertex Pharmaceuticals	VRTX		
VF Corp	VFC		
Viacom		ViacomCBS	
Viatris	VTRS		
Mylan			
Visa	V	Visa Inc	Visa
Vistra	VST		
VMware			
Vornado Realty Trust	VNO	Vornado	
Vulcan Materials	VMC		
W.R. Grace			
Wabtec	WAB		
Wachovia			
Walgreens Boots Alliance		Walgreens|Walgreen	
Walmart	WMT	Wal-Mart|Wal-Mart Stores	
Walt Disney	DIS	Disney|Walt Disney Co|The Walt Disney Company|Walt Disney Company	
ABC News		Capital Cities/ABC	
ESPN			
Pixar			
Hulu			
Marvel Entertainment		Marvel Studios	
Lucasfilm			
Washington Mutual		WaMu	
Waste Management	WM		
Waters Corp	WAT		
Wayfair	W		
Wells Fargo	WFC		
Welltower	WELL		
Western Digital	WDC		
Western Union	WU		
Westinghouse		Westinghouse Electric	
Weyerhaeuser	WY		
Whirlpool	WHR	Whirlpool Corp	Whirlpool
Whole Foods		Whole Foods Market	
Williams Cos	WMB		
Winn-Dixie			
Wm. Wrigley			Wrigley
Woolworth		F.W. Woolworth	Woolworth
Workday	WDAY		Workday
Wyeth		American Home Products	
Wynn Resorts	WYNN		
Xcel Energy	XEL		
Xerox	XRX		
Xilinx			
Yahoo		Yahoo!|Yahoo Inc	
Yum Brands	YUM	Yum! Brands	Yum
KFC		Kentucky Fried Chicken	
Pizza Hut			
Taco Bell			
Burger King			
Wendy's	WEN		
Zebra Technologies	ZBRA		
Zillow	Z		
Zimmer Biomet	ZBH		
Zions Bancorp	ZION		
Zoetis	ZTS		
Zoom Video Communications	ZM		Zoom
Zscaler	ZS		
Zynga			
Amtrak			
Greyhound		Greyhound Lines	Greyhound
Conrail			
Continental Airlines			
Eastern Airlines		Eastern Air Lines	
Pan Am		Pan American World Airways	
Braniff			
America West		America West Airlines	
ValuJet			
AirTran		AirTran Airways	
Digital Equipment		Digital Equipment Corp|DEC	
Compaq		Compaq Computer	
Wang Laboratories			
Data General			
Novell			
Lotus Development			Lotus
Borland			
WordPerfect			
Gateway 2000			
Packard Bell			
Cray Research			
Amdahl			
Control Data			
NCR			
Tandem Computers			
Apollo Computer			
Atari			
Commodore International			
3Com			
Bay Networks			
Cabletron			
Ascend Communications			
Sybase			
Informix			
PeopleSoft			
Siebel Systems			
Computer Associates		CA Technologies	
Computer Sciences		Computer Sciences Corp	
Iomega			
Quantum Corp			
U.S. Robotics			
Creative Technology			
Enron		Enron Corp	
Dynegy			
El Paso Corp			
Arthur Andersen		Andersen Consulting	
Deloitte		Deloitte & Touche	
Ernst & Young		EY	
KPMG			
PricewaterhouseCoopers		PwC|Price Waterhouse|Coopers & Lybrand	
McKinsey		McKinsey & Co|McKinsey & Company	
Boston Consulting Group		BCG	
Bain & Co		Bain & Company|Bain Capital	
Drexel Burnham Lambert		Drexel	
Kidder Peabody		Kidder, Peabody	
E.F. Hutton			
Dean Witter		Dean Witter Reynolds	
Shearson Lehman		Shearson	
Alex. Brown			
Montgomery Securities			
Robertson Stephens			
Hambrecht & Quist			
Prudential Securities			
First Boston		CS First Boston|Credit Suisse First Boston|CSFB	
Donaldson, Lufkin & Jenrette		Donaldson Lufkin & Jenrette|DLJ	
Bankers Trust		Bankers Trust New York	
First Chicago		First Chicago NBD	
First Interstate		First Interstate Bancorp	
First Union			
NationsBank			
BancOne		Banc One	
Security Pacific			
Countrywide Financial		Countrywide	
IndyMac			
New Century Financial			
Long-Term Capital Management		LTCM	
MF Global			
Refco			
Amaranth Advisors			
Bridgewater Associates			Bridgewater
Citadel		Citadel Securities	Citadel
Renaissance Technologies			
Point72			
SAC Capital		SAC Capital Advisors	
Soros Fund Management			
Tiger Management			
Elliott Management			
Pershing Square		Pershing Square Capital Management	
Third Point			
Carlyle Group	CG		Carlyle
TPG	TPG	Texas Pacific Group	
Cerberus Capital Management		Cerberus	
Silver Lake			
Thoma Bravo			
Vista Equity Partners			
Warburg Pincus			
Andreessen Horowitz			
Sequoia Capital			
Kleiner Perkins			
Y Combinator			
Pimco		Pacific Investment Management	
Lazard		Lazard Freres	
Evercore			
Jefferies	JEF	Jefferies Group|Jefferies Financial	
Piper Jaffray		Piper Sandler	
Oppenheimer		Oppenheimer & Co	Oppenheimer
Wedbush		Wedbush Securities	
A.G. Edwards			
Cantor Fitzgerald			
Morningstar	MORN	Morningstar Inc	Morningstar
Fitch Ratings		Fitch IBCA	Fitch
Dow Jones		Dow Jones & Co	
Burson-Marsteller			
Edelman			
Chrysler		Chrysler Corp|Chrysler Group|Fiat Chrysler|Fiat Chrysler Automobiles	FCA
Jeep			Jeep
Dodge			Dodge
American Motors			
Harman International			
Delphi		Delphi Automotive	Delphi
Visteon			
Lear Corp	LEA		
Dana Corp			
Navistar		Navistar International	
Mack Trucks			
Freightliner			
Fisker			
Nikola			Nikola
Lordstown Motors			
Bethlehem Steel			
LTV		LTV Corp	
Inland Steel			
Reynolds Metals			
Phelps Dodge			
Asarco			
Inco			
Champion International			
Georgia-Pacific		Georgia Pacific	
Boise Cascade			
Louisiana-Pacific			
Temple-Inland			
Atlantic Richfield		Arco|ARCO	
Amoco			
Occidental Chemical			
Pennzoil			
Quaker State			
Quaker Oats			
Ashland		Ashland Inc	Ashland
Burlington Resources			
Enserch			
Koch Industries			
Cargill			
Continental Grain			
ConAgra Foods			
Dole Food			
Chiquita		Chiquita Brands	
Del Monte			
Anheuser-Busch		Budweiser	
Miller Brewing			
SABMiller			
Seagram		Seagram Co	
Snapple			
Dr Pepper Snapple		Dr Pepper	
Liggett		Liggett Group	
Brown & Williamson			
UST			
American Brands			
Eckerd			
Revco			
Montgomery Ward			
Federated Department Stores			
May Department Stores			
Bloomingdale's			
Neiman Marcus			
Saks		Saks Fifth Avenue	
Barneys		Barneys New York	
Abercrombie & Fitch	ANF		
American Eagle Outfitters	AEO		
Urban Outfitters	URBN		
RadioShack			
Circuit City			
Blockbuster		Blockbuster Video|Blockbuster Entertainment	Blockbuster
Borders Group			
Barnes & Noble			
Publix			
Albertsons	ACI	Albertson's	
Trader Joe's			
7-Eleven			
Subway			Subway
Dunkin' Donuts		Dunkin'	
Papa John's	PZZA		
Krispy Kreme			
Beyond Meat	BYND		
Impossible Foods			
Crayola			
Tupperware			
Birkenstock			
Crocs	CROX		
Skechers			
Reebok			
Converse			Converse
Timberland			Timberland
Calvin Klein			Calvin Klein
Tommy Hilfiger			Tommy Hilfiger
Martha Stewart Living Omnimedia			
DreamWorks		DreamWorks Animation	
Lionsgate		Lions Gate	
Miramax			
20th Century Fox		Twentieth Century Fox|21st Century Fox|Twenty-First Century Fox	
Columbia Pictures			
Tri-Star			
MCA			
Polygram		PolyGram	
Spotify	SPOT		
Pandora Media			
Vevo			
Warner Music	WMG	Warner Music Group	
OpenAI			
Anthropic			
xAI			
Perplexity AI			
Scale AI			
Cohere			Cohere
Hugging Face			
Stability AI			
Midjourney			
Character.AI			
Inflection AI			
Databricks			
CoreWeave	CRWV		
Cerebras		Cerebras Systems	
Groq			
SambaNova			
Figure AI			
Anduril		Anduril Industries	
SpaceX		Space Exploration Technologies	
Starlink			
Blue Origin			
Rocket Lab	RKLB		
Virgin Galactic	SPCE		
Relativity Space			
Sierra Nevada Corp			
Orbital Sciences			
Neuralink			
The Boring Company		Boring Co	
Stripe			Stripe
Plaid			Plaid
Chime Financial			
Brex			
Affirm	AFRM	Affirm Holdings	Affirm
Epic Games			
Valve Corp			
Discord Inc			
Unity Software	U		
Airtable			
Figma			
Canva			
Slack		Slack Technologies	Slack
Asana			
Atlassian	TEAM		
Notion Labs			
WeWork			
Theranos			
Juul		Juul Labs	
Instacart		Maplebear	
Grubhub			
Postmates			
FTX			
Alameda Research			
Binance			
Kraken			Kraken
Tether			Tether
Circle Internet			
Gemini Trust			
Ripple Labs			
BlockFi			
Celsius Network			
Genesis Global			
Vice Media			
BuzzFeed			
Politico			
Axios			
Vox Media			
Gawker			
HuffPost		Huffington Post	
Wikipedia			
Craigslist			
Zappos			
Pets.com			
Webvan			
MySpace			
Friendster			
AltaVista			
Lycos			
Excite			Excite
Infoseek			
CompuServe			
Prodigy			Prodigy
RealNetworks			
Inktomi			
Global Crossing			
Qwest		Qwest Communications	
Level 3 Communications			
Lumen Technologies	LUMN		
Nextel			
AirTouch		AirTouch Communications	
McCaw Cellular			
Iridium	IRDM	Iridium Communications	Iridium
Globalstar	GSAT		
Hughes Electronics			
DirecTV			
EchoStar	SATS		
Tele-Communications Inc		TCI	
Cox Communications			
Cablevision			
Adelphia			
Liberty Media			
Clear Channel		Clear Channel Communications|iHeartMedia	
Sinclair Broadcast Group			
Univision			
Telemundo			
NBC		NBC News|NBCUniversal|MSNBC|CNBC	
HBO		Home Box Office	
MTV		MTV Networks	
Turner Broadcasting		Turner Broadcasting System	
American Greetings			
Hallmark		Hallmark Cards	Hallmark
Admiral Group	ADM		
Alliance & Leicester			
Allied Domecq			
Allied Dunbar			
Allied Irish Banks		AIB	
Anglian Water			
Anglo American	AAL		
Antofagasta Plc		Antofagasta Minerals	
Argos			Argos
Arm Holdings	ARM	ARM Holdings	
Asda			
Ashtead	AHT	Ashtead Group	
Associated British Foods	ABF	AB Foods|Primark	
AstraZeneca	AZN		
Zeneca			
Auto Trader	AUTO		
Aviva	AV		
BAA			
Babcock International	BAB		Babcock
BAE Systems	BA	BAE	
British Aerospace		BAe	
GEC		GEC Marconi	
Marconi			Marconi
Balfour Beatty	BBY		
Barclays	BARC	Barclays Bank|Barclays Capital|BZW|Barclays de Zoete Wedd	
Barings		Barings Bank|Baring Brothers	
Barratt Developments		Barratt Redrow	
Bass Plc			
BAT	BATS	British American Tobacco|BAT Industries|B.A.T Industries	
Berkeley Group	BKG		
BG Group		British Gas|BG plc	
Centrica	CNA		
BHP	BHP	BHP Billiton|BHP Group|Broken Hill Proprietary	
Billiton			
Boots		Boots Co	Boots
Body Shop		The Body Shop	
Booker			Booker
BP	BP	British Petroleum|BP Amoco|BP plc	
British Airways			BA
International Consolidated Airlines	IAG	IAG|International Airlines Group	
British Coal			
British Energy			
British Land	BLND		
British Leyland			
British Midland			
British Rail			
Railtrack			
Network Rail			
British Steel			
British Telecommunications	BT.A	BT|British Telecom|BT Group	
BSkyB		British Sky Broadcasting|Sky plc|Sky News	Sky
BTR			
Bunzl	BNZL		
Burberry	BRBY		
Burmah Castrol			
Burton Group			
Cable & Wireless		Cable and Wireless	
Cadbury Schweppes		Cadbury	
Cairn Energy			
Capita	CPI		
Capital & Counties			
Carlton Communications			
Carphone Warehouse			
Cazenove			
Coats Viyella			
Compass Group	CPG		
Convatec	CTEC		
Courtaulds			
Croda	CRDA	Croda International	
DCC	DCC		
De La Rue			
Debenhams			
Deliveroo			
Diageo	DGE		
Guinness			Guinness
Grand Metropolitan		GrandMet	
Dixons		Dixons Group|Currys	
Drax	DRX	Drax Group	
DS Smith			
EasyJet	EZJ	easyJet	
EMI		EMI Group|Thorn EMI	EMI
Enterprise Oil			
Entain	ENT		
Eurotunnel		Getlink	
Experian	EXPN		
Ferranti			
FirstGroup	FGP		
Fisons			
Flutter Entertainment	FLTR	Paddy Power Betfair|Paddy Power|Betfair	Flutter
Forte			Forte
Fortnum & Mason			
Frasers Group	FRAS	Sports Direct	
Fresnillo	FRES		
G4S			
GKN			
Glaxo Wellcome		Glaxo	
GlaxoSmithKline	GSK	GSK	
SmithKline Beecham		SmithKline	
Wellcome			
Glencore	GLEN	Glencore Xstrata	
Granada Group			
Great Universal Stores		GUS	
Greggs	GRG		
Guardian Royal Exchange			
Halfords			
Halifax Bank		Halifax Plc	
Halma	HLMA		
Hanson		Hanson Plc	Hanson
Hargreaves Lansdown			
Harrods			
Hillsdown Holdings			
Hiscox	HSX		
HSBC	HSBA	HSBC Holdings|Hongkong and Shanghai Banking Corp|Hongkong Bank|Hang Seng Bank	
Midland Bank			
HMV			
Howdens	HWDN		
ICAP			
ICI		Imperial Chemical Industries	
Imperial Brands	IMB	Imperial Tobacco|Imperial Group	
Informa	INF		
Inchcape	INCH		
InterContinental Hotels	IHG	IHG	
Intertek	ITRK		
Intu			
Invensys			
ITV	ITV	ITV plc	
J Sainsbury	SBRY	Sainsbury's	Sainsbury
Jaguar		Jaguar Land Rover|JLR	Jaguar
Land Rover			
Rover Group		MG Rover	Rover
JCB			
JD Sports	JD		
John Lewis		John Lewis Partnership	John Lewis
Johnson Matthey	JMAT		
Kingfisher	KGF	Kingfisher plc|B&Q	Kingfisher
Kleinwort Benson			
Ladbrokes		Ladbroke|Ladbroke Group	
Laing O'Rourke			
Lasmo			
Land Securities	LAND	Landsec	
Legal & General	LGEN	Legal and General	
Lloyds Banking Group	LLOY	Lloyds|Lloyds TSB|Lloyds Bank	
HBOS			
TSB		TSB Group	TSB
Lloyd's of London		Lloyd's	
London Stock Exchange Group	LSEG	LSEG	
Lonmin			
Lonrho		Lonrho Plc	
Lotus Cars			
Lucas Industries		LucasVarity	
M&G	MNG		
Man Group	EMG		
Marks & Spencer	MKS	Marks and Spencer|M&S	
Mars		Mars Inc	Mars
Meggitt			
Melrose Industries	MRO		
MEPC			
Merlin Entertainments			
Mirror Group		Mirror Group Newspapers|Trinity Mirror|Reach plc	
Misys			
Mitie	MTO		
Mondi	MNDI		
Monzo			
Morgan Grenfell			
National Express			
National Grid	NG		
National Power			
Nationwide Building Society			Nationwide
NatWest	NWG	National Westminster Bank|National Westminster|NatWest Group|NatWest Markets	
Royal Bank of Scotland		RBS	
Next	NXT	Next plc	Next
Northern Foods			
Northern Rock			
Bradford & Bingley			
Norwich Union			
Commercial Union		CGU	
General Accident			
Ocado	OCDO	Ocado Group	
Octopus Energy			
Old Mutual			
Orange	ORA	France Telecom|Orange SA|Orange Plc	Orange
P&O		Peninsular and Oriental	
Pearson	PSON	Pearson plc	Pearson
Penguin Random House		Random House	Penguin
Pennon	PNN		Pennon
Persimmon	PSN		Persimmon
Petrofac			
Phoenix Group	PHNX		
Pilkington			Pilkington
Pizza Express			
Polly Peck			
PowerGen			
Premier Oil			
Prudential	PRU	Prudential plc|Prudential Corp	Prudential
Punch Taverns			
Racal		Racal Electronics	
Rank Group		Rank Organisation	
Reckitt Benckiser	RKT	Reckitt|Reckitt & Colman	
Redland			Redland
Reed Elsevier			
RELX	REL		
Rentokil Initial	RTO	Rentokil	
Reuters Holdings		Reuters Group	
Revolut			
Rexam			
Rightmove	RMV		
Rio Tinto	RIO	RTZ|RTZ-CRA	
Rolls-Royce	RR	Rolls Royce|Rolls-Royce Holdings	
Rothschild		N.M. Rothschild|NM Rothschild|Rothschild & Co	Rothschild
Rothmans		Rothmans International	
Royal & Sun Alliance		Royal & SunAlliance|RSA Insurance	
Royal Mail		International Distributions Services	
RMC Group			
Saatchi & Saatchi		Cordiant	
Sage Group	SGE		
Savills	SVS		
Schroders	SDR		
ScottishPower		Scottish Power	
Scottish & Newcastle			
Scottish Widows			
Segro	SGRO		
Serco	SRP		
Severn Trent	SVT		
Shell	SHEL	Royal Dutch Shell|Royal Dutch/Shell|Royal Dutch Petroleum|Shell Oil|Shell Transport	Shell
Signet		Signet Group	Signet
Smith & Nephew	SN		
Smiths Group	SMIN	Smiths Industries	
Somerfield			
Spirax-Sarco		Spirax	
SSE	SSE	Scottish and Southern Energy	
St James's Place	STJ		
Stagecoach		Stagecoach Group	Stagecoach
Standard Chartered	STAN	StanChart	
Standard Life		Abrdn|Aberdeen Asset Management	
Starling Bank			
Storehouse			Storehouse
Sun Life	SLF		
Superdrug			
S.G. Warburg		SG Warburg|SBC Warburg	
Tarmac			Tarmac
Tate & Lyle	TATE		
Taylor Wimpey	TW		
Taylor Woodrow			
Tesco	TSCO		
Thames Water			
Thomas Cook		Thomas Cook Group	Thomas Cook
Thomson Travel			
THG			
3i	III	3i Group	
Tomkins		Tomkins Plc	Tomkins
Topshop			
Travis Perkins	TPK		
Trafalgar House			
TI Group			
Tullow Oil	TLW		
Unigate			
United Biscuits			
United Utilities	UU		
Vickers		Vickers Plc	Vickers
Virgin Group		Virgin Atlantic|Virgin Money|Virgin Media|Virgin Trains|Virgin Express	Virgin
Vodafone	VOD	Vodafone Group|Vodafone AirTouch	
W.H. Smith	SMWH	WH Smith|WHSmith	
Waitrose			
Weir Group	WEIR		
Wessex Water			
Whitbread	WTB		
William Hill			William Hill
Williams Holdings			
Wm Morrison		Morrisons|Wm Morrison Supermarkets	
Wolseley			
Ferguson plc			
Wood Group		John Wood Group	
WPP	WPP	WPP Group	
Xstrata			
Yorkshire Water		Kelda	
Zavvi			
Abbey National			
Bank of Scotland			
Bank of Ireland			
Anglo Irish Bank			
Ryanair	RYA		
Aer Lingus			
CRH	CRH		
Kerry Group			
Smurfit		Smurfit Kappa|Jefferson Smurfit|Smurfit Westrock	
Elan		Elan Corp	Elan
Waterford Wedgwood			
Independent Newspapers			
Adidas	ADS	adidas	
AEG			
Allianz	ALV		
Dresdner Bank		Dresdner Kleinwort Benson|Dresdner Kleinwort	
Commerzbank	CBK		
Deutsche Bank	DBK	Deutsche Morgan Grenfell	
Deutsche Boerse	DB1	Deutsche Börse	
Deutsche Post	DHL	DHL	
Deutsche Telekom	DTE		
Deutsche Bahn			
Deutsche Wohnen			
Axel Springer			
BASF	BAS		
Bayer	BAYN		
Bayerische Vereinsbank			
Bayerische Hypotheken- und Wechselbank		Hypo-Bank	
HypoVereinsbank		HVB|Hypovereinsbank	
Beiersdorf	BEI		
Bertelsmann			
BMW	BMW	Bayerische Motoren Werke	
Bosch		Robert Bosch	
Brenntag	BNR		
Bremer Vulkan			
Continental AG	CON		
Covestro			
Daimler		Daimler-Benz|DaimlerChrysler|Daimler AG	
Mercedes-Benz	MBG	Mercedes-Benz Group	Mercedes
Daimler Truck	DTG		
Dasa		Daimler-Benz Aerospace	Dasa
Degussa			
Delivery Hero	DHER		
E.ON	EOAN	E.On|Eon	
Evonik	EVK	Evonik Industries	
Fokker			
Fresenius	FRE	Fresenius Medical Care	
GEA Group	G1A		
Grundig			
Hannover Re	HNR1	Hannover Rueck	
Hapag-Lloyd	HLAG		
HeidelbergCement		Heidelberg Materials	
HelloFresh	HFG		
Henkel	HEN3	Henkel KGaA	Henkel
Hertie			
Hoechst			
Holzmann		Philipp Holzmann	
Hochtief	HOT		
Hugo Boss	BOSS		Hugo Boss
Infineon	IFX	Infineon Technologies	
K+S			
Karstadt		KarstadtQuelle|Arcandor	
Kaufhof			
Kirch Group		KirchMedia	
Kloeckner		Kloeckner-Humboldt-Deutz|KHD	
Knorr-Bremse	KBX		
Krupp		Fried. Krupp|Krupp-Hoesch	
Thyssen			
ThyssenKrupp	TKA	Thyssenkrupp	
Lanxess	LXS		
Leica			
Linde AG			
Lufthansa	LHA	Deutsche Lufthansa	
MAN AG			
Mannesmann			
Merck KGaA	MRK		
Metallgesellschaft			
Metro AG			
MTU Aero Engines	MTX		
Munich Re	MUV2	Muenchener Rueck|Munich Reinsurance	
N26			
Opel		Adam Opel	
Audi			
Osram			
Porsche	P911		
Preussag			
ProSiebenSat.1	PSM	ProSieben	
Puma	PUM		Puma
Qiagen	QIA		
Quelle			
Rheinmetall	RHM		
Ruhrgas			
RWE	RWE		
Salzgitter AG			
SAP	SAP	SAP AG|SAP SE	
Sartorius	SRT3		
Schering		Schering AG	
Siemens	SIE	Siemens AG	
Siemens Energy	ENR		
Siemens Healthineers	SHL		
Siemens Nixdorf		Nixdorf	
Symrise	SY1		
TUI	TUI		
Uniper			
Varta			
Veba			
VEW			
Viag			
Volkswagen	VOW3	VW|Volkswagen AG	
Vonovia	VNA		
WestLB		Westdeutsche Landesbank	
BayernLB		Bayerische Landesbank	
Helaba			
Wirecard			
Zalando	ZAL		
Zeiss		Carl Zeiss	
BioNTech	BNTX		
CureVac			
Lilium			
Volocopter			
Aldi			
Lidl			
Edeka			
Rewe			
Tengelmann			
Haribo			
Miele			
Airbus	AIR	Airbus Industrie|Airbus SE	
EADS		European Aeronautic Defence and Space	
Eurocopter			
Accor	AC		
Aerospatiale			
Air France		Air France Europe|Air Inter	
Air France-KLM	AF	Air France KLM	
Air Liquide	AI		
Alcatel		Alcatel-Lucent|Alcatel Alsthom	
Alstom	ALO	GEC Alsthom	
ArcelorMittal	MT	Arcelor|Mittal Steel	
Areva		Framatome|Cogema	
Atos		Atos Origin	
AXA	CS	Axa	
Banque Nationale de Paris			BNP
BNP Paribas	BNP	Paribas	
Bic	BB		
Bollore	BOL	Bolloré	
Bouygues	EN	Bouygues Telecom	Bouygues
Bull SA		Groupe Bull|Cie des Machines Bull	
Canal Plus		Canal+	
Capgemini	CAP	Cap Gemini	
Carrefour	CA		
Casino Guichard		Groupe Casino	
Cie Generale des Eaux		Generale des Eaux	
Vivendi	VIV	Vivendi Universal	
Veolia	VIE	Veolia Environnement	
Credit Agricole	ACA	Crédit Agricole	
Credit Lyonnais		Crédit Lyonnais	
Credit Foncier			
Dassault Aviation	AM		Dassault
Dassault Systemes	DSY	Dassault Systèmes	
Danone	BN	Groupe Danone|BSN	
Edenred	EDEN		
Eiffage	FGR		
Electricite de France		EDF|Électricité de France	
Elf Aquitaine			Elf
Engie	ENGI	GDF Suez|Gaz de France|GDF	
Eramet			
EssilorLuxottica	EL	Essilor|Luxottica	
Eurazeo			
Eutelsat	ETL		
Fnac		Fnac Darty	
Galeries Lafayette			
Hachette			
Havas			
Hermes	RMS	Hermès	Hermes
Iliad			Iliad
Imerys			
JCDecaux	DEC		
Kering	KER	PPR|Pinault-Printemps-Redoute	
Gucci			
Yves Saint Laurent			Yves Saint Laurent
L'Oreal	OR	L'Oréal	
Lafarge		LafargeHolcim	
Lagardere Group		Lagardère Groupe	
Legrand	LR		Legrand
LVMH	MC	LVMH Moet Hennessy Louis Vuitton|Moet Hennessy|Louis Vuitton|Moët Hennessy	
Christian Dior			Christian Dior
Lyonnaise des Eaux			
Matra		Matra Hachette	
Michelin	ML		
Mistral AI			
Natixis			
Societe Generale	GLE	Société Générale|SocGen	
Pechiney			
Pernod Ricard	RI		
Peugeot		PSA Peugeot Citroen|PSA Peugeot Citroën|PSA Group|Peugeot Citroen	
Citroen		Citroën	
Promodes			
Publicis	PUB	Publicis Groupe	
Renault	RNO		
Rexel	RXL		
Rhone-Poulenc		Rhône-Poulenc	
Roussel Uclaf			
Sanofi	SAN	Sanofi-Aventis|Sanofi Aventis|Aventis	
Safran	SAF	Snecma	
Saint-Gobain	SGO	Saint Gobain	
Schneider Electric	SU		Schneider
Seita			
SNCF			
Sodexo	SW	Sodexho	
Stellantis	STLAM		
STMicroelectronics	STM	SGS-Thomson	
Suez		Suez Lyonnaise des Eaux	Suez
Suez Environnement			
TF1	TFI		
Teleperformance	TEP		
Thales	HO	Thomson-CSF|Thales Group	Thales
Thomson Multimedia			
Total		Total SA|Total Fina|TotalFinaElf|Total Fina Elf	Total
TotalEnergies	TTE		
Ubisoft	UBI		
UAP		Union des Assurances de Paris	
Unibail-Rodamco-Westfield	URW	Unibail	
Usinor		Usinor Sacilor	
Valeo	FR		
Vallourec	VK		
Vinci	DG	Vinci SA	Vinci
Worldline	WLN		
BlaBlaCar			
Doctolib			
Deezer			
Leclerc			Leclerc
Auchan			
Decathlon			Decathlon
ABB	ABBN	Asea Brown Boveri	
Adecco	ADEN		
Alcon	ALC		
Algroup		Alusuisse-Lonza	
Alusuisse			
Baloise			
Brown Boveri			
Barry Callebaut	BARN		
Ciba-Geigy		Ciba	
Clariant	CLN		
Credit Suisse			
Geberit	GEBN		
Givaudan	GIVN		
Holcim	HOLN	Holderbank	
Julius Baer	BAER	Julius Bär	
Kuehne+Nagel	KNIN	Kuehne & Nagel	
Kudelski			
Lindt	LISN	Lindt & Spruengli	
Logitech	LOGI		
Lonza	LONN		
Nestle	NESN	Nestlé	
Novartis	NOVN		
Sandoz	SDZ		
Partners Group	PGHN		
Richemont	CFR		
Cartier			Cartier
Roche	ROG	Roche Holding|Hoffmann-La Roche|F. Hoffmann-La Roche	
Schindler	SCHP		Schindler
SGS	SGSN		
Sika	SIKA		
Sonova	SOON		
Straumann	STMN		
Sulzer	SUN		
Swatch	UHR	Swatch Group|SMH	
Rolex			
Swiss Bank Corp		Swiss Bank Corporation	
Swiss Life	SLHN		
Swiss Re	SREN	Swiss Reinsurance	
Swissair		SAirGroup	
Swisscom	SCMN		
Syngenta			
Temenos			
UBS	UBSG	Union Bank of Switzerland|UBS Warburg|UBS Group	
VAT Group			
Winterthur Insurance			
Zurich Insurance	ZURN	Zurich Financial Services|Zurich Insurance Group	
Trafigura			
Vitol			
Gunvor			
MSC Mediterranean Shipping			
Abertis			
Acciona	ANA		
Acerinox	ACX		
ACS	ACS	Actividades de Construccion y Servicios	ACS
Aena	AENA		
Amadeus IT	AMS		
Argentaria			
Banco Bilbao Vizcaya		BBV	
BBVA	BBVA	Banco Bilbao Vizcaya Argentaria	
Banco Central Hispano			
Banco Popular			
Banco Sabadell	SAB		
Banco Santander	SAN	Santander Central Hispano|BSCH	
Banesto		Banco Espanol de Credito	
Bankia			
Bankinter	BKT		
CaixaBank	CABK	La Caixa	
Cellnex	CLNX		
Cepsa		Moeve	
El Corte Ingles		El Corte Inglés	
Enagas	ENG		
Endesa	ELE		
Ferrovial	FER		
Fomento de Construcciones			FCC
Gas Natural		Naturgy	
Grifols	GRF		
Iberdrola	IBE		
Iberia Airlines		Iberia Lineas Aereas	
Inditex	ITX		
Zara			Zara
Mango			Mango
Mapfre	MAP		
Melia Hotels		Sol Melia	
Merlin Properties			
Prisa			
Repsol	REP	Repsol YPF	
SEAT			SEAT|Seat
Tabacalera			
Telefonica	TEF	Telefónica	
Union Fenosa			
Vueling			
Alitalia			
Ansaldo			
Assicurazioni Generali	G	Generali	
Atlantia			
Autogrill			
Banca Commerciale Italiana			
Banca Nazionale del Lavoro		BNL	
Banca Popolare di Milano		Banco BPM	
Banco Ambrosiano			
Banco di Napoli			
Barilla			
Benetton			Benetton
Campari	CPR		
Cariplo			
Credito Italiano			
De Longhi			
Edison SpA			
Enel	ENEL		
Eni	ENI	ENI	
Agip			
Ferrari	RACE	Ferrari NV	Ferrari
Ferrero			Ferrero
Ferruzzi			
Fiat			
Alfa Romeo			
Lancia			
Maserati			
Lamborghini			
Ducati			
Finmeccanica			
Leonardo	LDO	Leonardo SpA	Leonardo
Fininvest			
Fincantieri	FCT		
Iveco	IVG		
Imi			
Intesa Sanpaolo	ISP	Banca Intesa|Intesa	
San Paolo IMI		Istituto Bancario San Paolo	
IRI			
Italcementi			
La Rinascente			
Mediaset		MFE	
Mediobanca	MB		
Moncler	MONC		
Monte dei Paschi	BMPS	Monte dei Paschi di Siena|Banca Monte dei Paschi di Siena	
Montedison			
Nexi	NEXI		
Olivetti			
Omnitel			
Parmalat			
Piaggio			
Pirelli	PIRC		Pirelli
Poste Italiane	PST		
Prada			Prada
Armani			Armani
Versace			Versace
Prysmian	PRY		
RCS MediaGroup		Rizzoli	
Saipem	SPM		
Snam	SRG		
Snia			
Stet			
Telecom Italia	TIT	TIM	
Tenaris	TEN		
Terna	TRN		
Tod's			
UniCredit	UCG	Unicredit|UniCredito	
Unipol	UNI		
ABN Amro	ABN	ABN AMRO|ABN-AMRO	
Adyen	ADYEN		
Aegon	AGN		
Ahold		Ahold Delhaize|Royal Ahold	
Akzo Nobel	AKZA	AkzoNobel|Akzo	
ASM International	ASM		
ASML	ASML	ASML Holding	
DAF			
Delhaize			
DSM		DSM-Firmenich	
Elsevier			
Euronext NV	ENX		
Exor	EXO		
Fortis			
Heineken	HEIA		
Heijmans			
Hoogovens		Corus	
IKEA		Ikea	
IMCD	IMCD		
ING	INGA	ING Group|ING Groep|ING Barings	
Internationale Nederlanden Groep			
JDE Peet's			
Just Eat Takeaway		Takeaway.com|Just Eat	
KLM		KLM Royal Dutch Airlines	
KPN	KPN	KPN Telecom	
Nedlloyd		P&O Nedlloyd	
NN Group	NN		
NXP Semiconductors	NXPI	NXP	
Oce			
Philips	PHIA	Philips Electronics|Royal Philips|Philips NV	Philips
PostNL		TNT	
Prosus	PRX		
Rabobank			
Randstad	RAND		Randstad
Robeco			
Signify			Signify
TomTom	TOM2		
Van der Moolen			
VNU			
Vopak			
Wolters Kluwer	WKL		
AB InBev	ABI	Anheuser-Busch InBev|InBev|Interbrew	
Ageas	AGS		
Argenx	ARGX		
Bekaert			
Belgacom		Proximus	
Colruyt	COLR		
D'Ieteren			
Dexia			
Electrabel			
GBL		Groupe Bruxelles Lambert	
Generale de Banque			
KBC	KBC	KBC Group	
Kredietbank			
Petrofina			
Sabena			
Societe Generale de Belgique			
Solvay	SOLB		
Tractebel			
UCB	UCB		
Umicore	UMI	Union Miniere	
RTL Group			
SES			SES
Raiffeisen Bank International	RBI	Raiffeisen|Raiffeisen Zentralbank	
Erste Group	EBS	Erste Bank	
Bank Austria			
Creditanstalt			
OMV	OMV		
Voestalpine	VOE	Voest-Alpine	
Verbund	VER		
Telekom Austria			
Austrian Airlines			
Red Bull			
Wienerberger	WIE		
Andritz	ANDR		
Banco Comercial Portugues	BCP	Millennium BCP	
Banco Espirito Santo		Espirito Santo	
EDP	EDP	Energias de Portugal	
Galp	GALP	Galp Energia	
Jeronimo Martins	JMT	Jerónimo Martins	
Portugal Telecom			
TAP		TAP Air Portugal	TAP
Sonae			
Cimpor			
A.P. Moller-Maersk	MAERSK-B	Maersk|AP Moller-Maersk|A.P. Moller|Maersk Line	
Bang & Olufsen			
Carlsberg	CARL-B		
Coloplast	COLO-B		
Danfoss			
Danisco			
Danske Bank	DANSKE	Den Danske Bank	
Demant			
DSV	DSV		
FLSmidth			
Genmab	GMAB		
GN Store Nord			
ISS			
Lego		LEGO	
Lundbeck			
Novo Nordisk	NOVO-B		Novo
Novozymes		Novonesis	
Orsted	ORSTED	Ørsted|DONG Energy	
Pandora	PNDORA		Pandora
Tele Danmark		TDC	
Unibank			
Vestas	VWS	Vestas Wind Systems	
Alfa Laval	ALFA		
Assa Abloy	ASSA-B		
Astra AB			
Atlas Copco	ATCO-A		
Autoliv	ALV		
Electrolux	ELUX-B	AB Electrolux	
Ericsson	ERIC-B	LM Ericsson	
Essity	ESSITY-B		
Getinge			
Hennes & Mauritz	HM-B	H&M	
Hexagon	HEXA-B		Hexagon
Investor AB	INVE-B		
Kinnevik	KINV-B		
Klarna	KLAR		
MeritaNordbanken		Nordbanken|Merita	
Nordea	NDA		
Northvolt			
Oriflame			
Pharmacia AB			
Polestar			Polestar
Saab	SAAB-B		
Sandvik	SAND		
Scania			
SCA	SCA-B	Svenska Cellulosa	SCA
SEB	SEB-A	Skandinaviska Enskilda Banken|S-E-Banken	
Skandia			
Skanska	SKA-B		
SKF	SKF-B		
SSAB	SSAB-A		
Svenska Handelsbanken	SHB-A	Handelsbanken	
Swedbank	SWED-A		
Swedish Match			
Tele2	TEL2-B		
Telia	TELIA	TeliaSonera|Telia Company	
Vattenfall			
Volvo	VOLV-B	AB Volvo|Volvo Cars|Volvo Group	
SAS AB		Scandinavian Airlines System|Scandinavian Airlines	
King Digital			
Mojang			
Truecaller			
Aker		Aker Solutions|Aker BP	
DNB	DNB	Den norske Bank|DnB	
Christiania Bank			
Equinor	EQNR	Statoil|StatoilHydro	
Frontline Ltd	FRO		
Golar LNG			
Hydro			Hydro
Kvaerner		Kvaerner ASA	
Marine Harvest		Mowi	
Norsk Hydro	NHY		
Norske Skog			
Norwegian Air Shuttle	NAS	Norwegian Air	
Opera Software			
Orkla	ORK		
Petroleum Geo-Services			
Saga Petroleum			
Schibsted			
Seadrill			
Storebrand	STB		
Telenor	TEL		
Yara	YAR	Yara International	Yara
Elkem			
Fortum	FORTUM		
Kesko	KESKOB		
Kone	KNEBV		Kone
Kymmene			
Metso	METSO		
Neste	NESTE	Neste Oil	
Nokia	NOKIA	Nokia Siemens Networks	
Outokumpu	OUT1V		
Rautaruukki			
Rovio			
Sampo	SAMPO		
Sonera			
Stora Enso	STERV	Enso	
Supercell			
UPM-Kymmene	UPM	UPM	
Valmet	VALMT		
Wartsila	WRT1V	Wärtsilä	
Finnair	FIA1S		
Icelandair			
Kaupthing			
Landsbanki			
Glitnir			
Alpha Bank			
Coca-Cola HBC			
Hellenic Telecommunications		OTE	
National Bank of Greece			
Olympic Airways		Olympic Airlines	
Piraeus Bank			
Eurobank			
OPAP			
Public Power Corp			
Bank of Cyprus			
Akbank			
Arcelik			
Garanti		Garanti Bank|Garanti BBVA	
Is Bank		Isbank	
Koc Holding			
Pegasus Airlines			
Petkim			
Sabanci Holding			
Tupras			
Turk Telekom			
Turkcell			
Turkish Airlines			
Yapi Kredi			
Ziraat Bank			
Halkbank			
Baykar			
CEZ	CEZ		
CSOB			
Komercni Banka			
Ceska Sporitelna			
Investicni a Postovni Banka		IPB	
Skoda		Skoda Auto|Skoda Plzen	
SPT Telecom			
Unipetrol			
Bata Shoes			
Chemapol			
Slovnaft			
VSZ			
KGHM	KGH		
PKN Orlen	PKN	Orlen	
PKO Bank Polski	PKO	PKO BP	
Bank Pekao	PEO		
PZU	PZU		
Allegro.eu			Allegro
CD Projekt	CDR		
Dino Polska	DNP		
Bank Handlowy			
Bank Slaski			
Elektrim			
FSO			
LOT Polish Airlines			
Telekomunikacja Polska		TPSA	
InPost			
MOL	MOL	MOL Group	
OTP Bank	OTP	OTP	
Magyar Telekom		Matav	
Richter Gedeon		Gedeon Richter	
Malev			
Ikarus			
Wizz Air	WIZZ		
Ganz			
Tungsram			
Raba			
Petrom		OMV Petrom	
Dacia			Dacia
Tarom			
Bancorex			
INA		INA Industrija Nafte	INA
Pliva			
Agrokor			
Croatia Airlines			
Podravka			
Krka			
Lek			
Gorenje			
Zastava			
JAT			
Aeroflot	AFLT		
Alrosa	ALRS		
Alfa Bank		Alfa-Bank|Alfa Group	
AvtoVAZ		Avtovaz	
Basic Element			
Gazprom	GAZP		
Gazprom Neft	SIBN	Sibneft	
Gazprombank			
GAZ Group			
Inkombank			
Interros			
Kamaz			
Lukoil	LKOH	LUKoil	
Magnit	MGNT		
Mechel			
Megafon		MegaFon	
Menatep Bank			
Mobile TeleSystems	MTSS	MTS	
MMK		Magnitogorsk Iron and Steel Works	
Moscow Exchange	MOEX		
Mosenergo			
Most Bank		Media-Most	
Nord Stream			
Norilsk Nickel	GMKN	Nornickel	
Novatek	NVTK		
Novolipetsk Steel	NLMK	NLMK	
ONEXIMbank		Oneximbank|Uneximbank	
Polyus	PLZL	Polyus Gold	
Promstroibank			
Rosatom			
Rosneft	ROSN		
Rosoboronexport			
Rostec			
Rostelecom	RTKM		
Rusal	RUAL	UC Rusal	
Russneft			
Sberbank	SBER		
SBS-Agro			
Severstal	CHMF		
Sidanco			
Sistema			
Slavneft			
Stolichny Bank			
Sukhoi			
Surgutneftegas	SNGS	Surgutneftegaz	
Svyazinvest			
Tatneft	TATN		
Tinkoff Bank			Tinkoff
TMK			
TNK-BP		TNK	
Transneft	TRNFP		
Tupolev			
Ilyushin			
Unified Energy System		UES	
Uralkali			
VimpelCom		Veon	
VKontakte		VK	
VTB	VTBR	VTB Bank|Vneshtorgbank	
Vnesheconombank		VEB	
X5 Group		X5 Retail	
Yandex	YDEX		
Yukos			
Yuganskneftegaz			
Zenit Bank			
Wagner Group			
Kaspersky Lab		Kaspersky	
Naftogaz			
Antonov Company			
Energoatom			
Privatbank		PrivatBank	
Metinvest			
Ukrainian Railways		Ukrzaliznytsia	
KazMunayGas		KazMunaiGas	
Kazatomprom			
Kazakhmys			
Air Astana			
Kaspi.kz			
SOCAR		Socar	
Acom			
Advantest	6857		
Aeon	8267	Aeon Co	Aeon
Aiwa			
Ajinomoto	2802		
All Nippon Airways	9202	ANA Holdings	
Alps Electric			
Asahi Breweries	2502	Asahi Group Holdings|Asahi Beer	
Asahi Bank			
Asahi Chemical		Asahi Kasei	
Asahi Glass	5201	AGC Inc	
Astellas	4503	Astellas Pharma	
Bandai		Bandai Namco	
Bank of Tokyo-Mitsubishi		Bank of Tokyo	
Bridgestone	5108		
Brother Industries			
Canon	7751	Canon Inc	Canon
Casio	6952	Casio Computer	
Chubu Electric Power	9502	Chubu Electric	
Chugai	4519	Chugai Pharmaceutical	
Citizen Watch			
CyberAgent			
Dai Nippon Printing			
Dai-Ichi Kangyo Bank		DKB	
Dai-ichi Life	8750	Dai-Ichi Mutual Life	
Daiei			
Daihatsu		Daihatsu Motor	
Daiichi Sankyo	4568		Daiichi
Daikin	6367	Daikin Industries	
Daiwa Bank			
Daiwa Securities	8601	Daiwa Institute of Research	Daiwa
Daiwa House	1925		
DeNA			
Denso	6902		
Dentsu	4324		
East Japan Railway	9020	JR East	
Eisai	4523		
Fanuc	6954		
Fast Retailing	9983	Uniqlo	
Fuji Bank			
Fuji Heavy Industries			
Fuji Photo Film			
Fujifilm	4901		
Fujitsu	6702		
Hakuhodo			
Hanwa			
Hino Motors			
Hitachi	6501	Hitachi Ltd|Hitachi Zosen|Hitachi Metals	
Hokkaido Takushoku Bank		Takugin	
Honda	7267	Honda Motor|Honda Motor Co	Honda
Hoya	7741		
Hyogo Bank			
IHI	7013	Ishikawajima-Harima Heavy Industries	
Industrial Bank of Japan		IBJ	
Inpex	1605		
Isetan		Isetan Mitsukoshi	
Isuzu	7202	Isuzu Motors	
Ito-Yokado		Ito Yokado	
Itochu	8001	C. Itoh	
Japan Airlines	9201	JAL	
Japan Display			
Japan Exchange Group	8697		
Japan Post	6178	Japan Post Bank|Japan Post Holdings	
Japan Telecom			
Japan Tobacco	2914		
JFE	5411	JFE Holdings	
JVC		Victor Company of Japan|JVC Kenwood	
Kajima	1812		
Kansai Electric Power	9503	Kansai Electric|KEPCO	
Kao	4452	Kao Corp	Kao
Kawasaki Heavy Industries	7012		
Kawasaki Steel			
KDD			
KDDI	9433		
Keyence	6861		
Kikkoman	2801		
Kioxia			
Kirin	2503	Kirin Brewery|Kirin Holdings	
Kobe Steel	5406		
Komatsu	6301	Komatsu Ltd	Komatsu
Konami	9766		
Konica Minolta		Konica|Minolta	
Kubota	6326	Kubota Corp	Kubota
Kyocera	6971		
Lawson			Lawson
Lasertec	6920		
Lexus			Lexus
Line Corp			
Long-Term Credit Bank of Japan		LTCB|Shinsei Bank	
Marubeni	8002		
Matsushita Electric		Matsushita Electric Industrial	
Mazda	7261	Mazda Motor	
Meiji Holdings		Meiji Life	
Mercari	4385		
Minebea		MinebeaMitsumi	
Mitsubishi Corp	8058		
Mitsubishi Electric	6503		
Mitsubishi Estate	8802		
Mitsubishi Heavy Industries	7011	MHI	
Mitsubishi Motors	7211	Mitsubishi Motors Corp	
Mitsubishi UFJ Financial Group	8306	MUFG|Mitsubishi UFJ|Bank of Tokyo-Mitsubishi UFJ|Mitsubishi Bank	
Mitsubishi		Mitsubishi Group	
Mitsui	8031	Mitsui & Co	
Mitsui Fudosan	8801		
Mitsui O.S.K. Lines	9104		
Mitsukoshi			
Mizuho Financial Group	8411	Mizuho|Mizuho Bank	
Murata Manufacturing	6981		Murata
NEC	6701	NEC Corp	
Nidec	6594		
Nikkei Inc			
Nikko Securities		Nikko Cordial|Nikko Salomon Smith Barney	
Nikon	7731		
Nintendo	7974		
Nippon Credit Bank			
Nippon Life		Nippon Life Insurance	
Nippon Oil		Eneos|JX Holdings	
Nippon Paint	4612		
Nippon Steel	5401	NSSMC	
Nippon Telegraph and Telephone	9432	Nippon Telegraph & Telephone|NTT|NTT DoCoMo|NTT Docomo|DoCoMo	
Nippon Yusen	9101	NYK Line	
Nissan	7201	Nissan Motor|Nissan Motor Co	
Infiniti			Infiniti
Nissin Foods			
Nissho Iwai		Sojitz	
Nitori	9843		
Nitto Denko	6988		
NKK			
Nomura	8604	Nomura Securities|Nomura Holdings|Nomura Research Institute	Nomura
NTT Data			
Obayashi	1802		
Oji Paper			
Oki Electric			
Olympus	7733	Olympus Corp|Olympus Optical	Olympus
Omron	6645		
Oriental Land	4661		
Orix	8591		
Osaka Gas	9532		
Otsuka	4578	Otsuka Holdings|Otsuka Pharmaceutical	
Panasonic	6752		
Pioneer Electronic			
Rakuten	4755		
Recruit Holdings	6098		
Renesas	6723	Renesas Electronics	
Resona	8308		
Ricoh	7752		
Rohm	6963		
Sakura Bank			
Sanwa Bank			
Sanyo		Sanyo Electric	
Sanyo Securities			
Sapporo Breweries			
Secom	9735		
Sega		Sega Sammy|Sega Enterprises	
Seibu		Seibu Department Stores	
Seiko		Seiko Epson|Epson	
Sekisui House	1928		
Seven & i Holdings	3382	Seven & i	
Sharp Corp	6753		Sharp
Shikoku Electric			
Shimano	7309		
Shimizu Corp			
Shin-Etsu Chemical	4063		
Shionogi	4507		
Shiseido	4911		
Showa Denko			
Showa Shell			
Skylark			Skylark
SMBC	8316	Sumitomo Mitsui Financial Group|Sumitomo Mitsui	
SMC	6273	SMC Corp	SMC
SoftBank	9984	Softbank|SoftBank Group|SoftBank Vision Fund	
Sogo			Sogo
Sompo	8630	Yasuda Fire & Marine	
Sony	6758	Sony Corp|Sony Music|Sony Pictures|Sony Group	
Square Enix			
Subaru	7270		
Sumitomo	8053	Sumitomo Corp	
Sumitomo Bank			
Sumitomo Chemical	4005		
Sumitomo Metal		Sumitomo Metal Mining|Sumitomo Metal Industries	
Sumitomo Life			
Sumitomo Electric	5802		
Suntory			
Suzuki Motor	7269		Suzuki
Sysmex	6869		
Taisei	1801		
Taiyo Yuden			
Takashimaya			
Takata Corp			Takata
Takeda Pharmaceutical	4502	Takeda Chemical	Takeda
TDK	6762		
Teijin			
Terumo	4543		
Tobu			
Toho			
Tohoku Electric Power		Tohoku Electric	
Tokai Bank			
Tokio Marine	8766	Tokio Marine & Fire	
Tokyo Electric Power	9501	TEPCO|Tepco	
Tokyo Electron	8035		
Tokyo Gas	9531		
Tokyu			
Toppan		Toppan Printing	
Toray	3402	Toray Industries	
Toshiba		Toshiba Corp	
TOTO			
Toyo Trust			
Toyota	7203	Toyota Motor|Toyota Motor Corp	Toyota
Toyota Industries	6201		
Toyota Tsusho	8015		
Trend Micro	4704		
Unicharm	8113		
West Japan Railway		JR West	
Yahoo Japan		LY Corp	
Yakult	2267		
Yamaha	7951	Yamaha Motor	
Yamaichi Securities		Yamaichi	
Yamato	9064	Yamato Transport|Yamato Holdings	
Yaskawa	6506	Yaskawa Electric	
Yasuda Trust		Yasuda Life	
Yaohan			
Yokogawa			
Yokohama Rubber			
Amorepacific		Amore Pacific	
Asiana Airlines		Asiana	
Celltrion			
CJ CheilJedang		CJ Group	
Coupang	CPNG		
Daelim			
Daewoo		Daewoo Motor|Daewoo Group|Daewoo Heavy Industries|Daewoo Shipbuilding|Daewoo Electronics	
Dacom			
Doosan		Doosan Enerbility	
Goldstar			Goldstar
Halla Group			
Hana Financial		Hana Bank	
Hanbo		Hanbo Steel|Hanbo Group	
Hanjin		Hanjin Shipping|Hanjin Group	
Hankook Tire			
Hanwha		Hanwha Ocean|Hanwha Aerospace	
HD Hyundai		HD Hyundai Heavy Industries	
HMM		Hyundai Merchant Marine	
Hynix		Hyundai Electronics	
SK Hynix	000660	SK hynix	
SK Group		SK Telecom|SK Innovation|SK Corp|Sunkyong	
SK On			
Hyundai		Hyundai Group	
Hyundai Motor	005380		
Hyundai Heavy Industries			
Hyundai Mobis	012330		
Hyundai Engineering & Construction			
Hybe			
Jinro			
Kakao	035720	KakaoTalk	
KB Financial	105560	KB Kookmin|Kookmin Bank	
Kia	000270	Kia Motors	
Ssangyong		Ssangyong Motor	
Kolon			
Kookje Group			
Korea Electric Power	015760		
Korea Exchange Bank			
Korea First Bank			
Seoul Bank			
Korea Telecom	030200	KT Corp|KT	
Korean Air	003490	Korean Air Lines	
Korea Gas			
Korea Zinc			
Krafton			
LG		LG Group|LG Corp|Lucky-Goldstar	
LG Chem	051910		
LG Display	034220		
LG Electronics	066570		
LG Energy Solution	373220		
Lotte		Lotte Group|Lotte Shopping	
Naver	035420		
NCSoft			
Nexon			
Pohang Iron & Steel		Pohang Iron and Steel	
Posco	005490	POSCO	
Samsung		Samsung Group	
Samsung Electronics	005930		
Samsung Biologics	207940		
Samsung SDI	006400		
Samsung Heavy Industries			
Samsung C&T		Samsung Corp|Samsung Life|Samsung Fire	
Samsung Motors			
Sammi Steel			
Shinhan Financial	055550	Shinhan|Shinhan Bank	
Shinsegae			
Woori Financial		Woori Bank	
Agricultural Bank of China	1288	AgBank	
AIA	1299	AIA Group	
Air China	0753		
Alibaba	BABA	Alibaba Group|Alibaba.com|Taobao|Tmall	Alibaba
Ant Group		Ant Financial|Alipay	
Anta Sports	2020	Anta	
Bank of China	3988		
Bank of Communications	3328		
Bank of East Asia	0023		
Baichuan			
Baidu	BIDU		
BeiGene		BeOne	
Beijing Enterprises			
Bilibili	BILI		
BOE Technology			
BOC Hong Kong	2388		
Brilliance China			
BYD	1211	BYD Auto	
ByteDance		Bytedance	
TikTok			
Douyin			
Cathay Pacific	0293	Cathay Pacific Airways|Cathay	
CATL	300750	Contemporary Amperex Technology	
Cheung Kong		Cheung Kong Holdings|CK Hutchison|CK Asset	
China Aviation Supplies			
China Construction Bank	0939	CCB	
China Eastern Airlines	0670	China Eastern	
China Evergrande		Evergrande|Evergrande Group	
China Huarong			
China International Capital Corp	3908	CICC	
China Investment Corp		CIC	
China Life	2628	China Life Insurance	
China Light & Power		CLP Holdings|CLP	
China Merchants Bank	3968	China Merchants	
China Minsheng		Minsheng Bank	
China Mobile	0941		
China National Offshore Oil	0883	CNOOC	
China National Petroleum		CNPC|China National Petroleum Corp	
China Overseas Land	0688		
China Petroleum & Chemical	0386	Sinopec	
China Railway		China Railway Group	
China Resources			
China Shenhua	1088	Shenhua	
China Southern Airlines	1055	China Southern	
China State Construction			
China Telecom	0728		
China Unicom	0762		
China Vanke	2202	Vanke	
China Yangtze Power			
Chery		Chery Automobile	
Citic	0267	CITIC|Citic Group|Citic Securities|CITIC Pacific	
ChangXin Memory Technologies		CXMT	
Comac		COMAC	
Cosco	1919	COSCO|China Ocean Shipping	
Country Garden	2007		
CRRC	1766		
Dali Foods			
Datang Telecom			
DeepSeek			
Didi		Didi Chuxing|Didi Global	
DJI			
Dongfeng Motor		Dongfeng	
Everbright		China Everbright	
FAW		First Automobile Works|FAW Group	
Fosun		Fosun International	
Foxconn	2317	Hon Hai Precision|Hon Hai	
GAC		Guangzhou Automobile	
Galaxy Entertainment	0027		
Geely	0175	Zhejiang Geely|Geely Automobile	
Great Wall Motor	2333		
Gree		Gree Electric	
Guangdong International Trust and Investment		GITIC	
Guangzhou R&F			
Haidilao	6862		
Haier	6690		
Hainan Airlines		HNA Group|HNA	
Haitong Securities			
Henderson Land	0012		
Hesai			
HiSilicon			
Hikvision			
Hong Kong and China Gas	0003		
Hong Kong Telecom		Hongkong Telecom	
Hongkong Land			
Hopewell Holdings			
Hua Hong Semiconductor			
Huaneng Power			
Huawei		Huawei Technologies	
Hutchison Whampoa			Hutchison
Hysan			
iFlytek		iFLYTEK	
Industrial and Commercial Bank of China	1398	Industrial & Commercial Bank of China|ICBC	
Inspur			
iQiyi	IQ		
Jardine Matheson		Jardines	
JD.com	JD	Jingdong	
Jianlibao			
JinkoSolar	JKS		
Kingsoft			
Kuaishou	1024		
Kweichow Moutai	600519	Moutai	
Legend Holdings			
Lenovo	0992	Legend Computer	
Leapmotor			
LeEco			
Li Auto	LI		
Li-Ning Sports			
Link REIT	0823		
Longfor			
Longi Green Energy		Longi	
Luckin Coffee		Luckin	
Manus AI			
Megvii			
Meituan	3690		
Midea	000333	Midea Group	
MiniMax			
Mindray			
Moonshot AI			
Moore Threads			
MTR Corp	0066		
NetEase	NTES		
New Oriental	EDU		
New World Development	0017		
Nio	NIO	NIO	
Norinco			
PDD Holdings	PDD	Pinduoduo|Temu	
Peregrine Investments		Peregrine	
PetroChina	0857		
Ping An	2318	Ping An Insurance	
Pop Mart	9992		
Qihoo 360		Qihoo	
Renren			
SAIC Motor		Shanghai Automotive	
Sands China	1928		
Sany		Sany Heavy Industry	
SenseTime	0020		
SF Express		SF Holding	
Shanghai Petrochemical			
Shangri-La Asia			
Shein			
Shougang		Shougang Concord	
Sina			Sina
Sinochem		ChemChina	
Sinopharm			
Sinovac			
SMIC	0981	Semiconductor Manufacturing International	
Sohu			
StepFun			
Sun Hung Kai Properties	0016	Sun Hung Kai	
Sunac		Sunac China	
Swire Pacific	0019		
TAL Education	TAL		
TCL			
Techtronic	0669		
Tencent	0700	Tencent Holdings	
Tencent Music	TME		
WeChat			
Tianqi Lithium			
Tingyi			
Trip.com	TCOM	Ctrip	
Tsingtao Brewery	0168		
Unitree		Unitree Robotics	
Vipshop	VIPS		
Wahaha			
Wanda Group		Dalian Wanda	
Weibo	WB		Weibo
Wharf Holdings			
Wheelock			
WuXi AppTec	2359	WuXi Biologics	
Xiaomi	1810		
XPeng	XPEV	Xpeng	
Xinyi Glass			
Yangtze Memory		YMTC|Yangtze Memory Technologies	
Yili			
Yum China	YUMC		
Zhipu AI		Zhipu|Z.ai	
ZTE	0763		
Zijin Mining	2899		
01.AI			
Cambricon		Cambricon Technologies	
Acer	2353		
Asustek	2357	Asus|ASUS	
AU Optronics			
Cathay Financial	2882		
Chang Hwa Bank			
China Airlines	2610		
China Steel	2002		
Chinatrust		CTBC	
Chunghwa Telecom	2412		
Delta Electronics	2308		
EVA Air		EVA Airways	
Evergreen Marine	2603		
Far Eastern Textile			
Formosa Plastics	1301	Nan Ya Plastics	
Fubon Financial	2881	Fubon	
Giant Manufacturing			
HTC			
Inventec			
Largan Precision			
MediaTek	2454		
Mosel Vitelic			
Pegatron			
Quanta Computer	2382		
Taiwan Semiconductor Manufacturing	TSM	TSMC|Taiwan Semiconductor	
Tatung			
Uni-President	1216		
United Microelectronics	UMC	UMC	
Wistron	3231		
Yang Ming Marine			
Adani Group		Adani Enterprises|Adani Ports|Adani Green Energy	
Air India			
Air-India Express			
Akasa Air			
Apollo Hospitals			
Ashok Leyland			
Asian Paints	ASIANPAINT		
Axis Bank	AXISBANK		
Bajaj Auto	BAJAJ-AUTO		
Bajaj Finance	BAJFINANCE	Bajaj Finserv	
Bank of Baroda			
Bharat Electronics	BEL		
Bharat Heavy Electricals		BHEL	
Bharat Petroleum	BPCL	BPCL	
Bharti Airtel	BHARTIARTL	Airtel	
Biocon			
Britannia Industries			
Byju's		BYJU'S	
Cipla	CIPLA		
Coal India	COALINDIA		
Dabur			
Dr Reddy's	DRREDDY	Dr. Reddy's Laboratories|Dr Reddy's Laboratories	
DLF			
Eicher Motors	EICHERMOT		
Escorts Ltd			
Essar		Essar Oil|Essar Steel	
Flipkart			
GAIL India		GAIL	
Godrej Group		Godrej Consumer Products	
Grasim Industries	GRASIM		
HCL Technologies	HCLTECH	HCL	
HDFC Bank	HDFCBANK	HDFC	
Hero MotoCorp	HEROMOTOCO	Hero Honda	
Hindalco	HINDALCO	Hindalco Industries	
Hindustan Aeronautics		HAL	
Hindustan Petroleum		HPCL	
Hindustan Unilever	HINDUNILVR	Hindustan Lever	
ICICI Bank	ICICIBANK	ICICI	
IDBI Bank		IDBI	
Indian Oil		Indian Oil Corp	
Indian Airlines			
Indian Hotels			
IndiGo	INDIGO	InterGlobe Aviation	
IndusInd Bank	INDUSINDBK		
Infosys	INFY	Infosys Technologies	
ITC Ltd	ITC	ITC	
Jet Airways			
Jindal Steel			
JSW Steel	JSWSTEEL	JSW	
Kingfisher Airlines			
Kotak Mahindra Bank	KOTAKBANK	Kotak Mahindra	
Larsen & Toubro	LT	L&T	
Life Insurance Corp of India		LIC	
Lupin			
Mahanagar Telephone Nigam		MTNL	
Mahindra & Mahindra	M&M	Mahindra and Mahindra|Tech Mahindra	
Maruti Suzuki	MARUTI	Maruti Udyog|Maruti	
Nalco			
NTPC	NTPC		
Nykaa			
Oil and Natural Gas Corp	ONGC	ONGC|Oil & Natural Gas Corp	
Ola Electric			
Ola Cabs			
OYO			
Paytm		One97 Communications	
PhonePe			
Power Grid Corp of India		Power Grid	
Punjab National Bank		PNB	
Ranbaxy		Ranbaxy Laboratories	
Raymond Ltd			
Reliance Industries	RELIANCE	Reliance Jio|Jio	Reliance
Satyam Computer		Satyam|Satyam Computer Services	
SBI Life			
Serum Institute of India		Serum Institute	
SpiceJet			
State Bank of India	SBIN	SBI	
Steel Authority of India			
Sun Pharmaceutical	SUNPHARMA	Sun Pharma	
Suzlon			
Swiggy			
Tata Consultancy Services	TCS	TCS	
Tata Motors	TATAMOTORS		
Tata Group		Tata Sons	Tata
Tata Steel	TATASTEEL	Tisco	
Titan Company	TITAN		
UltraTech Cement	ULTRACEMCO		
Unit Trust of India			
Vedanta		Vedanta Resources	
Videocon			
Videsh Sanchar Nigam		VSNL	
Vistara			
Vodafone Idea			
Wipro	WIPRO		
Yes Bank			
Zee Entertainment		Zee Telefilms	
Zomato			
Zoho			
Pakistan International Airlines		PIA	
Pakistan State Oil			
Hub Power		Hubco	
Habib Bank			
Engro			
Grameen Bank			
Grameenphone			
SriLankan Airlines		Air Lanka	
Biman Bangladesh Airlines		Biman	
Astra International			
Astra Agro			
Bank Central Asia	BBCA		
Bank Mandiri	BMRI		
Bank Rakyat Indonesia	BBRI		
Bank Negara Indonesia			
Bank Danamon			
Bumi Resources			
Bre-X		Bre-X Minerals	
Freeport Indonesia			
Garuda Indonesia		Garuda	
GoTo		Gojek|Tokopedia	
Gudang Garam			
Hanjaya Mandala Sampoerna		Sampoerna	
Indah Kiat		Asia Pulp & Paper	
Indofood			
Indosat			
Lion Air			
Lippo Group		Lippo Bank|Lippo	
Pertamina			
Salim Group			
Sinar Mas			
Sriwijaya Air			
Telkom Indonesia	TLKM	PT Telkom	
Timah			
AirAsia		Air Asia	
Axiata			
Berjaya			
CIMB		CIMB Group	
Genting		Genting Berhad|Resorts World	
IHH Healthcare			
IOI Corp			
Malaysia Airlines		Malaysian Airline System|Malaysia Airline System	
Maxis			
Maybank		Malayan Banking	
Petronas			
Proton		Perusahaan Otomobil Nasional	Proton
Perodua			
Public Bank			
Renong			
Sime Darby			
Telekom Malaysia			
Tenaga Nasional		Tenaga	
1MDB		1Malaysia Development Berhad	
YTL			
CapitaLand			
Creative Technologies			
DBS	D05	DBS Group|DBS Bank|Development Bank of Singapore	
Grab	GRAB	Grab Holdings	Grab
Keppel	BN4	Keppel Corp	
Neptune Orient Lines			
OCBC	O39	Oversea-Chinese Banking Corp	
Olam			
Razer			
Sea Ltd	SE	Shopee|Garena	
Sembcorp		Sembawang	
Singapore Airlines	C6L	SIA	
Singapore Telecommunications	Z74	Singtel|Singapore Telecom|SingTel	
Scoot			Scoot
ST Engineering			
Temasek		Temasek Holdings	
GIC			
UOB	U11	United Overseas Bank	
Wilmar		Wilmar International	
Advanced Info Service			
Bangkok Bank			
Charoen Pokphand		CP Group	
Finance One			
Kasikornbank		Thai Farmers Bank	
Krung Thai Bank			
PTT		PTT Exploration and Production	PTT
Shin Corp			
Siam Cement			
Siam Commercial Bank			
Thai Airways		Thai Airways International	
TelecomAsia			
Ayala Corp		Ayala Land	
BDO Unibank			
Cebu Pacific			
Jollibee		Jollibee Foods	
Meralco		Manila Electric	
Metro Pacific			
Philippine Airlines			PAL
Philippine Long Distance Telephone		PLDT	
Philippine National Bank			
San Miguel Corp			
SM Investments			
FPT			
Vietcombank			
Vietnam Airlines			
VietJet			
Vingroup		VinFast	
Vinamilk			
AGL Energy	AGL		
AMP	AMP	AMP Ltd	
Ampol	ALD	Caltex Australia	
Ansett		Ansett Australia|Ansett Airlines	
ANZ	ANZ	Australia and New Zealand Banking Group|ANZ Bank|ANZ Group	
APA Group			
Aristocrat Leisure	ALL		Aristocrat
ASX	ASX		
Aurizon	AZJ		
BlueScope	BSL	BlueScope Steel	
Boral			
Brambles	BXB		Brambles
Burns Philp			
Coles	COL	Coles Myer|Coles Group	Coles
Cochlear	COH		
Commonwealth Bank	CBA	Commonwealth Bank of Australia	
Computershare	CPU		
CRA			
Crown Resorts			
CSL	CSL		
CSR			
David Jones			David Jones
Fairfax Media		John Fairfax Holdings|John Fairfax	
Fortescue	FMG	Fortescue Metals|Fortescue Metals Group	
Foster's Brewing		Foster's|Foster's Group	
Goodman Group	GMG		
Harvey Norman	HVN		
Incitec Pivot			
Insurance Australia Group			
James Hardie	JHX	James Hardie Industries	
Lend Lease	LLC	Lendlease	
Leighton Holdings		Cimic	
Lynas	LYC	Lynas Rare Earths	
Macquarie Group	MQG	Macquarie Bank	Macquarie
Medibank	MPL	Medibank Private	
MIM Holdings			
Mirvac	MGR		
Myer			Myer
National Australia Bank	NAB	NAB	
Newcrest		Newcrest Mining	
North Ltd			
Nine Entertainment	NEC		
Nine Network			
Northern Star Resources	NST		
Optus			
Orica	ORI		
Origin Energy	ORG		
Pacific Dunlop			
Pasminco			
Pilbara Minerals	PLS		
Pioneer International			
Publishing and Broadcasting Ltd			
Qantas	QAN	Qantas Airways	
QBE Insurance	QBE	QBE	
Ramsay Health Care	RHC		
REA Group	REA		
Santos Ltd	STO		
Scentre Group	SCG		
Seek Ltd	SEK		
Seven Network		Seven Group	
Sonic Healthcare	SHL		
South32	S32		
Southcorp			
Star Entertainment			
St George Bank		St. George Bank	
Stockland	SGP		
Suncorp	SUN	Suncorp-Metway	
Tabcorp	TAH		
Telstra	TLS		
Transurban	TCL		
Treasury Wine Estates	TWE		
Virgin Australia		Virgin Blue	
Washington H. Soul Pattinson			
Wesfarmers	WES		
Western Mining		WMC	
Westfield		Westfield Group	Westfield
Westpac	WBC	Westpac Banking	
WiseTech Global	WTC	WiseTech	
Woodside Energy	WDS	Woodside Petroleum	Woodside
Woolworths	WOW	Woolworths Group	
Xero	XRO		
Worley	WOR	WorleyParsons	Worley
Air New Zealand	AIR		
Brierley Investments			
Carter Holt Harvey			
Fisher & Paykel	FPH	Fisher & Paykel Healthcare	
Fletcher Challenge		Fletcher Building	
Fonterra			
Lion Nathan			
Spark New Zealand		Telecom New Zealand|Telecom Corp of New Zealand	
A2 Milk			
Abitibi-Consolidated		AbitibiBowater	
Agnico Eagle	AEM	Agnico Eagle Mines	
Air Canada	AC		
Alcan		Alcan Aluminium	
Alimentation Couche-Tard	ATD	Couche-Tard	
Bank of Montreal	BMO	BMO|BMO Capital Markets	
Bank of Nova Scotia	BNS	Scotiabank	
Barrick Gold		Barrick|Barrick Mining	
BCE	BCE	Bell Canada	
BlackBerry	BB	Research In Motion|Research in Motion	BlackBerry
Bombardier	BBD.B		
Brascan			
Brookfield	BN	Brookfield Asset Management|Brookfield Corp	Brookfield
CAE	CAE		
Cameco	CCO		
Campeau			Campeau
Canadian Airlines		Canadian Airlines International	
Canadian Imperial Bank of Commerce	CM	CIBC|CIBC Wood Gundy	
Canadian National Railway	CNR	Canadian National	
Canadian Natural Resources	CNQ		
Canadian Pacific		Canadian Pacific Railway	
Canadian Pacific Kansas City	CP	CPKC	
Canadian Tire	CTC.A		
Canopy Growth			
Cenovus Energy	CVE	Cenovus	
CGI	GIB.A	CGI Group	CGI
Constellation Software	CSU		
Corel			
Cott Corp			
Dofasco			
Dollarama	DOL		
Domtar			
Dome Petroleum			
Eaton's		T. Eaton	
Enbridge	ENB		
EnCana		Encana|Ovintiv	
Fairfax Financial	FFH		
Falconbridge			
First Quantum Minerals	FM	First Quantum	
Fortis Inc	FTS		
Franco-Nevada	FNV		
George Weston	WN		
Goldcorp			
Great-West Lifeco	GWO		
Hollinger		Hollinger International	
Hudson's Bay Co		Hudson's Bay Company	
Hydro-Quebec		Hydro-Québec	
Imax		IMAX	
Imperial Oil	IMO		
Ivanhoe Mines	IVN		
Kinross Gold	K	Kinross	
Laidlaw			
Loblaw	L	Loblaw Companies	
MacMillan Bloedel			
Magna International	MG		Magna
Manulife	MFC	Manulife Financial	
Metro Inc	MRU		
Moore Corp			
National Bank of Canada	NA		
Newbridge Networks			
Noranda			
Nortel		Northern Telecom|Nortel Networks	
Nova Corp			
Nutrien	NTR		
Olympia & York			
Ontario Hydro		Hydro One	
Open Text	OTEX	OpenText	
Petro-Canada			
Placer Dome			
Potash Corp		PotashCorp|Potash Corporation of Saskatchewan	
Power Corp of Canada	POW		
Quebecor	QBR.B		
Restaurant Brands International	QSR		
Tim Hortons			
Rogers Communications	RCI.B		
Royal Bank of Canada	RY	RBC|RBC Capital Markets|RBC Dominion Securities	
Royal Trustco			
Saputo	SAP		
Shaw Communications			
Shopify	SHOP		
SNC-Lavalin		AtkinsRealis	
Stelco			
Suncor	SU	Suncor Energy	
Talisman Energy			
TC Energy	TRP	TransCanada	
Teck Resources		Teck|Teck Cominco|Cominco	
Telus	T	TELUS	
Thomson Corp			
Thomson Reuters	TRI		
Toronto-Dominion Bank	TD	Toronto-Dominion|TD Bank|TD Securities	
Valeant		Valeant Pharmaceuticals|Bausch Health	
Westjet		WestJet	
Wheaton Precious Metals	WPM		
Yamana Gold			
Alfa SAB			
America Movil	AMX	América Móvil	
Banamex		Banacci|Citibanamex	
Bancomer			
Banorte	GFNORTEO	Grupo Financiero Banorte	
Bimbo		Grupo Bimbo	Bimbo
Cemex	CX	CEMEX	
Coca-Cola Femsa			
Femsa	FMX		
Grupo Carso			
Grupo Mexico			
Kimberly-Clark de Mexico			
Pemex		Petroleos Mexicanos|Petróleos Mexicanos	
Telefonos de Mexico		Telmex|Teléfonos de México	
Televisa	TV	Grupo Televisa	
TV Azteca			
Aeromexico			
Mexicana		Mexicana de Aviacion	
Vitro			
Volaris			
Walmex		Wal-Mart de Mexico	
Cifra			
Ambev	ABEV3		Brahma
Aracruz		Aracruz Celulose	
Azul		Azul Linhas Aereas	
B3		B3 SA	B3
Banco do Brasil	BBAS3		
Bradesco	BBDC4	Banco Bradesco	
Braskem	BRKM5		
BRF		BRF Foods	
BTG Pactual			
Companhia Siderurgica Nacional	CSNA3	CSN	
Companhia Vale do Rio Doce		CVRD	
Vale	VALE3	Vale SA	Vale
Samarco			
Eletrobras	ELET3		
Embraer	EMBR3		
Embratel			
Gerdau	GGBR4		
Gol Linhas Aereas			
Itau Unibanco	ITUB4	Itaú Unibanco|Itau|Banco Itau	
Itausa			
JBS	JBS		
Klabin	KLBN11		
Localiza	RENT3		
Magazine Luiza	MGLU3		
Marfrig			
Mercado Libre	MELI	MercadoLibre	
Natura		Natura Cosmeticos	
Nubank	NU	Nu Holdings	
Odebrecht		Novonor	
OGX			
Petrobras	PBR	Petroleo Brasileiro|Petróleo Brasileiro	
Rede Globo		TV Globo|Grupo Globo	
Suzano	SUZB3		
TAM		TAM Airlines	TAM
Telebras			
Telesp			
Unibanco			
Usiminas	USIM5		
Varig			
Vasp			
WEG	WEGE3		
XP Inc	XP		
Aerolineas Argentinas		Aerolíneas Argentinas	
Banco Macro			
Grupo Clarin		Clarin|Clarín	
Grupo Galicia		Banco Galicia	
Globant	GLOB		
Perez Companc			
Techint			
Telecom Argentina			
Telefonica de Argentina			
YPF	YPF		
Avianca			
Bancolombia			
Bavaria Brewery			
Ecopetrol	EC		
Rappi			
Banco de Chile			
Cencosud			
Codelco			
Copec			
Enersis			
Endesa Chile			
Falabella			
LAN Chile		LanChile	
LATAM Airlines	LTM	LATAM	
SQM	SQM	Soquimich	
CAP SA			
Compania de Telefonos de Chile			
Southern Copper	SCCO	Southern Peru Copper	
Telefonica del Peru			
Credicorp	BAP		
AeroPeru			
Cantv		CANTV	
Citgo			
Petroleos de Venezuela		PDVSA|Petróleos de Venezuela	
Sidor			
Viasa			
Petroecuador			
Absa		ABSA|Amalgamated Banks of South Africa	
AECI			
Anglo American Platinum		Amplats	
AngloGold Ashanti	AU	AngloGold|Anglogold	
Ashanti Goldfields			
Aspen Pharmacare			
Barloworld		Barlow Rand	Barlow
Bidvest			
Capitec		Capitec Bank	
De Beers			
Discovery Ltd			
Driefontein			
Eskom			
Exxaro			
FirstRand		First National Bank	
Gencor			
Gold Fields	GFI	Gold Fields of South Africa	
Harmony Gold	HMY		
Impala Platinum	IMP	Implats	
Investec	INVP		
Iscor			
JCI		Johannesburg Consolidated Investment	
Kumba Iron Ore			
Liberty Life			
Mr Price			
MTN		MTN Group	
MultiChoice			
Naspers			
Nedbank		Nedcor	
Pepkor			
Pick n Pay			
Randgold		Randgold Resources	
Rembrandt Group			
Remgro			
Sanlam			
Sappi			
Sasol	SOL		
Shoprite		Shoprite Checkers	
Sibanye	SBSW	Sibanye-Stillwater	
South African Airways		SAA	
South African Breweries		SAB	
Spoornet			
Standard Bank			
Steinhoff		Steinhoff International	
Telkom			
Tiger Brands			
Transnet			
Vodacom			
African Rainbow Minerals			
Dangote Cement		Dangote Group|Dangote Refinery	
Guaranty Trust Bank		GTBank	
Jumia	JMIA		
Nigerian National Petroleum Corp		NNPC	
Nigeria LNG			
Zenith Bank			
Interswitch			
Flutterwave			
Ethiopian Airlines			
Kenya Airways			
Kenya Power			
Safaricom			
Equity Bank			
East African Breweries			
Zambia Consolidated Copper Mines		ZCCM	
Gecamines			
Sonangol			
Debswana			
Econet			
Air Afrique			
Sonatrach			
Cevital			
Air Algerie			
Royal Air Maroc			
OCP		Office Cherifien des Phosphates	
Attijariwafa Bank			
Maroc Telecom			
EgyptAir		Egyptair	
Orascom		Orascom Construction|Orascom Telecom	
Commercial International Bank			
Elsewedy Electric			
Saudi Aramco	2222	Aramco	
Saudi Basic Industries	2010	SABIC	
Saudi Telecom		STC	
Saudia		Saudi Arabian Airlines	
Saudi National Bank		National Commercial Bank	
Al Rajhi Bank			
Ma'aden		Maaden	
Riyadh Air			
Kingdom Holding			
Saudi Binladin Group			
ADNOC		Adnoc|Abu Dhabi National Oil Co	
Abu Dhabi Investment Authority		ADIA	
Mubadala			
G42			
DP World			
Dubai World		Nakheel	
Emaar		Emaar Properties	
Emirates NBD			
Emirates Airline			
Etihad		Etihad Airways	
Etisalat			
FlyDubai		flydubai	
Gulf Air			
Investcorp			
Arcapita			
Qatar Airways			
QatarEnergy		Qatar Petroleum|Qatargas	
Qatar Investment Authority		QIA	
Qatar National Bank		QNB	
Ooredoo			
Al Jazeera			Al Jazeera
Kuwait Airways			
Kuwait Petroleum		Kuwait Petroleum Corp	
National Bank of Kuwait			
Zain			
Oman Air			
Petroleum Development Oman			
Royal Jordanian			
Arab Bank			
Middle East Airlines		MEA	
Solidere			
Iran Air			
National Iranian Oil Co		National Iranian Oil Company|NIOC	
Iran Khodro			
Bank Melli			
Iraqi Airways			
State Oil Marketing Organisation		SOMO	
Syrian Air			
Bank Hapoalim			
Bank Leumi			
Israel Discount Bank			
Mizrahi Tefahot			
Bezeq			
Check Point Software	CHKP	Check Point	
CyberArk	CYBR		
Comverse			
Elbit	ESLT	Elbit Systems	
El Al		El Al Israel Airlines	
ICL		Israel Chemicals	
Israel Aircraft Industries		Israel Aerospace Industries|IAI	
Israel Electric			
Koor Industries			
Mobileye	MBLY		
Monday.com	MNDY		
NICE Systems	NICE		
NSO Group			
Rafael Advanced Defense Systems			
SolarEdge	SEDG		
Teva	TEVA	Teva Pharmaceutical|Teva Pharmaceutical Industries	
Tower Semiconductor	TSEM		
Wiz			Wiz
Wix	WIX		
Zim Integrated Shipping	ZIM		Zim
Cellebrite	CLBT		
Bank of Credit and Commerce International			BCCI
Allied Lyons			
Fyffes			
Elscint			
Bharti Enterprises			
Sabre	SABR		Sabre
Carnation			Carnation
Beatrice Foods			
Playtex			
Zenith Electronics			
Samsonite	1910		
Cinven			
Permira			
CVC Capital Partners	CVC		
EQT	EQT	EQT Partners	EQT
Apax Partners		Apax	
Advent International			
BC Partners			
Candover			
L Catterton			
DST Global			
Tiger Global			
Coatue			
Norges Bank Investment Management		NBIM	
Amundi	AMUN		
DWS			
Euroclear			
Clearstream		Cedel	
SWIFT			
CLS Group			
SurveyMonkey			
Grammarly			
Duolingo	DUOL		
Coursera	COUR		
Chegg	CHGG		
Udemy			
Strava			
GoPro	GPRO		
Fitbit			
Sonos	SONO		
Bose			Bose
Gulfstream		Gulfstream Aerospace	
Learjet			
Cessna			
Bell Helicopter			
Beechcraft			
ATR			
Joby Aviation	JOBY	Joby	
Archer Aviation	ACHR		
NetJets			
Boom Supersonic			
Commonwealth Edison		ComEd	
Calpine			
Talen Energy	TLN		
Oklo	OKLO		
TerraPower			
NuScale	SMR	NuScale Power	
Sunrun	RUN		
SunPower			
SolarCity			
Solyndra			
Plug Power	PLUG		
Bloom Energy	BE		
QuantumScape	QS		
ChargePoint	CHPT		
Proterra			
Ionity			
Novavax	NVAX		
Emergent BioSolutions	EBS		
23andMe			
Ginkgo Bioworks	DNA		
CRISPR Therapeutics	CRSP		
Intellia	NTLA		
Alnylam	ALNY	Alnylam Pharmaceuticals	
BioMarin	BMRN		
Jazz Pharmaceuticals	JAZZ		
Royalty Pharma	RPRX		
Sarepta	SRPT	Sarepta Therapeutics	
Summit Therapeutics	SMMT		
Viking Therapeutics	VKTX		
Hims & Hers	HIMS		
Teladoc	TDOC		
Grail	GRAL		Grail
Exact Sciences	EXAS		
IonQ	IONQ		
Rigetti	RGTI	Rigetti Computing	
D-Wave Quantum	QBTS	D-Wave	
C3.ai	AI		
UiPath	PATH		
Elastic NV	ESTC		
Confluent	CFLT		Confluent
GitLab	GTLB		
DigitalOcean	DOCN		
SentinelOne	S		
Rubrik	RBRK		
Nutanix	NTNX		
Pure Storage	PSTG		
Credo Technology	CRDO		
Astera Labs	ALAB		
Lattice Semiconductor	LSCC		
GlobalFoundries	GFS		
Wolfspeed	WOLF		
Coherent Corp	COHR		
Nebius	NBIS		
Vertiv	VRT		
Toast Inc	TOST		
Bill.com	BILL		
DocuSign	DOCU		
Box Inc	BOX		
Upwork	UPWK		
Fiverr	FVRR		
Bumble	BMBL		Bumble
Vimeo	VMEO		
Opendoor	OPEN		
Compass Inc	COMP		
Redfin			
Rocket Cos	RKT	Rocket Mortgage|Quicken Loans	
LendingClub	LC		
Upstart Holdings	UPST		
Lemonade Inc	LMND		
Nextdoor			
Trump Media	DJT	Trump Media & Technology Group|Truth Social	
MoviePass			
Luminar			
Aurora Innovation	AUR		
Zoox			
Nuro			
Wayve			
Pony.ai	PONY		
WeRide	WRD		
Horizon Robotics	9660		
Boston Dynamics			
iRobot	IRBT		
`;
