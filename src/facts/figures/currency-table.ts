/**
 * Currencies: ISO 4217 code | symbols and prefixes that stand at a number | whose they are | names | coins. All in lower case, without accents.
 * A name or a coin with a star means this currency also where nothing says whose it is. Plurals are made by "-s", others are given
 * after "="; "/10" after a coin is how many of them make one, where that is not a hundred (for a name: where it is not one). Later rows
 * leave names that are taken.
 */
export const CURRENCY_TABLE = `
USD|$ us$ usd$ $us|us,u.s.,usa,american,united states|*dollar,*dlr,*buck,*greenback|*cent,*us-cent,*¢,*dime/10,*nickel/20
EUR|€||*euro|*euro cent,*eurocent,*euro-cent,cent
GBP|£ ps gbp£|british,uk,sterling|*pound,*pound sterling=pounds sterling,*sterling,*stg,*quid|*penny=pennies=pence,*p
JPY|¥ y= jp¥ jpy¥ 円|japanese|*yen|sen
CNY|cn¥ rmb¥ 元 圆|chinese|*yuan,*renminbi,*rmb,*kuai|*mao/10,*jiao/10,*fen
INR|₹ rs rs. inr₹|indian|*rupee|*paisa=paise
AUD|a$ au$ aud$ $a $au|australian,aussie|dollar|cent
CAD|c$ ca$ cad$ $c $ca cdn$|canadian|dollar,*loonie|cent
NZD|nz$ nzd$ $nz|new zealand,kiwi|dollar|cent
HKD|hk$ hkd$ $hk|hong kong|dollar|cent
SGD|s$ sg$ sgd$ $s|singapore,singaporean|dollar|cent
TWD|nt$ twd$ $nt|taiwan,taiwanese,new taiwan|dollar|cent
MXN|mx$ mex$|mexican|peso|centavo
BRL|r$ brl$|brazilian|*real=reais|centavo
CHF|sfr chf|swiss|franc|centime,rappen
SEK||swedish|krona=*kronor,crown|*ore
NOK||norwegian|krone=kroner,crown|ore
DKK||danish|krone=kroner,crown|ore
ISK||icelandic|krona=*kronur=kronor|eyrir=aurar
PLN|zł|polish|*zloty=zlotys=zlotych|*grosz=grosze=groszy
CZK|kč|czech|*koruna=koruny=korun,crown|heller,haler
HUF||hungarian|*forint|filler
RON||romanian|leu=lei|ban=bani
BGN|лв|bulgarian|*lev=leva|*stotinka=stotinki
RSD||serbian|dinar|para
RUB|₽ руб|russian|*ruble,*rouble|*kopeck,*kopek
UAH|₴ грн|ukrainian|*hryvnia,*hryvna|*kopiyka=kopiyok,kopeck,kopek
TRY|₺|turkish,new turkish|lira|*kurus
GEL|₾|georgian|*lari|*tetri
KZT|₸|kazakh,kazakhstani|*tenge|tiyn,tiyin
ILS|₪ nis|israeli,new israeli,israeli new|*shekel|*agora=agorot
SAR||saudi,saudi arabian|riyal|*halala
AED|dh dhs|uae,u.a.e.,emirati,united arab emirates|dirham|fils
MAD||moroccan|dirham|centime
QAR||qatari|riyal|dirham
KWD||kuwaiti|dinar|fils/1000
BHD||bahraini|dinar|fils/1000
JOD||jordanian|dinar|fils/1000,piastre,qirsh
IQD||iraqi|dinar|fils/1000
LYD||libyan|dinar|dirham/1000
TND||tunisian|dinar|millime/1000
DZD||algerian|dinar|centime
IRR|﷼|iranian|*rial,*toman/0.1|
OMR||omani|rial|*baisa/1000
YER||yemeni|rial|fils
EGP|e£|egyptian|pound|piastre
LBP||lebanese|pound,lira|piastre
SYP||syrian|pound,lira|piastre
SDG||sudanese|pound|piastre
ZAR|r|south african|*rand|cent
NGN|₦|nigerian|*naira|*kobo
KES|ksh kes|kenyan,kenya|shilling|cent
UGX|ush|ugandan,uganda|shilling|cent
TZS|tsh|tanzanian,tanzania|shilling|cent
SOS||somali|shilling|cent
ETB||ethiopian|*birr|santim
GHS|gh₵ gh¢ ₵|ghanaian,ghana|*cedi|*pesewa
ZMW||zambian|kwacha|*ngwee
MWK||malawian|kwacha|*tambala
AOA||angolan|*kwanza|centimo
MZN||mozambican|*metical=meticais|centavo
BWP||botswana,botswanan|*pula|*thebe
NAD|n$|namibian,namibia|dollar|cent
ZWG|zig|zimbabwean,zimbabwe|gold|cent
ZWL|z$|zimbabwean,zimbabwe|dollar|cent
RWF||rwandan|franc|centime
BIF||burundian|franc|centime
CDF||congolese|franc|centime
XAF||central african,central african cfa|franc|centime
XOF||west african,west african cfa,cfa|franc|centime
KRW|₩ 원|korean,south korean|*won|jeon
KPW||north korean|won|chon
MYR|rm|malaysian|*ringgit|*sen
IDR|rp|indonesian|*rupiah|sen
THB|฿|thai|*baht|*satang
PHP|₱ php₱|philippine,filipino|peso|centavo,sentimo
VND|₫|vietnamese,vietnam|*dong|hao/10,xu
LAK|₭|lao,laotian|*kip|att
KHR|៛|cambodian|*riel|sen
MMK||myanmar,burmese|*kyat|pya
PKR||pakistani,pakistan|rupee|paisa=paise
LKR|ரூ රු|sri lankan,sri lanka|rupee|cent
NPR||nepalese,nepali|rupee|paisa=paise
MUR||mauritian|rupee|cent
SCR||seychellois,seychelles|rupee|cent
BDT|৳ tk|bangladeshi,bangladesh|*taka|*poisha
AFN|؋|afghan|*afghani|pul
UZS||uzbek,uzbekistani,uzbekistan|som,sum,soum|tiyin
KGS||kyrgyz,kyrgyzstani|som|tyiyn
AMD|֏|armenian|dram|luma
AZN|₼|azerbaijani,azeri,azerbaijan|manat|*qapik
TMT||turkmen,turkmenistani,turkmenistan|manat|tenge
MNT|₮|mongolian|*tugrik,*togrog|mongo
MOP|mop$|macau,macao,macanese|*pataca|avo
BYN||belarusian,belarusan,belarus|ruble,rouble|kopeck,kopek
MDL||moldovan|leu=lei|ban=bani
ALL||albanian|lek=leke|qindarka
MKD||macedonian|*denar=denari|deni
BAM||bosnian,bosnia herzegovina|convertible mark,mark|fening
ARS|ar$|argentine,argentinian,argentinean|peso|centavo
CLP|clp$|chilean|peso|centavo
COP|col$|colombian|peso|centavo
UYU||uruguayan|peso|centesimo
CUP||cuban|peso|centavo
CUC||cuban convertible|peso|centavo
DOP|rd$|dominican|peso|centavo
BOB||bolivian|*boliviano|centavo
PEN|s/|peruvian|*sol=*soles|centimo
PYG|₲|paraguayan|*guarani|centimo
VES||venezuelan|*bolivar=*bolivares|centimo
CRC|₡|costa rican|*colon=*colones|centimo
SVC||salvadoran|colon=colones|centavo
GTQ||guatemalan|*quetzal=*quetzales|centavo
HNL||honduran|*lempira|centavo
NIO||nicaraguan|*cordoba|centavo
PAB||panamanian|*balboa|centesimo
JMD|j$|jamaican,jamaica|dollar|cent
TTD|tt$|trinidad,trinidadian,trinidad and tobago|dollar|cent
BBD|bds$|barbados,barbadian|dollar|cent
BSD||bahamian,bahamas|dollar|cent
BMD||bermudian,bermudan,bermuda|dollar|cent
KYD||cayman,cayman islands|dollar|cent
XCD|ec$|east caribbean,eastern caribbean|dollar|cent
BZD|bz$|belize|dollar|cent
GYD||guyanese,guyanaese,guyana|dollar|cent
FJD|fj$|fijian,fiji|dollar|cent
PGK||papua new guinea,papua new guinean|*kina|*toea
BND||brunei|dollar|cent,sen
LRD||liberian|dollar|cent
SRD||surinamese,suriname|dollar|cent
SBD||solomon islands|dollar|cent
WST||samoan|*tala|sene
TOP||tongan|*paanga|seniti
VUV||vanuatu|*vatu|
MVR||maldivian,maldives|*rufiyaa|laari
BTN||bhutanese|*ngultrum|chetrum
GMD||gambian|*dalasi|butut
SLE||sierra leonean,sierra leone|*leone|cent
GNF||guinean|franc|centime
DJF||djiboutian,djibouti|franc|centime
KMF||comorian|franc|centime
XPF||cfp,pacific|franc|centime
MGA||malagasy|*ariary=ariaries|iraimbilanja/5
LSL||lesotho|*loti=*maloti|sente=lisente
SZL||swazi,eswatini|*lilangeni=*emalangeni|cent
ERN||eritrean|*nakfa|cent
HTG||haitian|*gourde|centime
CVE||cape verdean,cape verde,cabo verdean|escudo|centavo
TJS||tajik,tajikistani|*somoni|diram
AWG||aruban,aruba|florin|cent
XCG||caribbean|guilder|cent
ANG||antillean,netherlands antillean,netherlands antilles|guilder|cent
MRU||mauritanian|*ouguiya|khoums/5
STN||sao tome,sao tome and principe|*dobra|centimo
SSP||south sudanese|pound|piastre
GIP||gibraltar|pound|penny=pennies=pence
FKP||falkland,falklands,falkland islands|pound|penny=pennies=pence
SHP||saint helena,st helena|pound|penny=pennies=pence
XDR|||*special drawing right|
BTC|₿||*bitcoin|*satoshi/100000000
DEM|dm|german,west german,deutsche|*mark,*deutschmark,*d-mark,*deutschemark|*pfennig=pfennigs=pfennige
DDM||east german,gdr|mark|pfennig
FRF||french|franc|centime
BEF||belgian|franc|centime
LUF||luxembourg|franc|centime
ITL||italian|lira=lire|centesimo
ESP||spanish|*peseta|centimo
NLG||dutch,netherlands|*guilder|cent
FIM||finnish|*markka=markkaa|penni
ATS||austrian|*schilling|*groschen
PTE||portuguese|*escudo|centavo
GRD||greek|*drachma|lepton=lepta
IEP||irish|*punt,pound|penny=pennies=pence
CYP||cypriot,cyprus|pound|cent
MTL||maltese|lira=liri|cent
HRK|kn|croatian|*kuna|lipa
SIT||slovenian|*tolar|stotin
SKK||slovak|koruna=koruny=korun,crown|heller,halier
CSK||czechoslovak|koruna,crown|heller
EEK||estonian|*kroon=krooni,crown|sent
LVL||latvian|*lats=lati|santims
LTL||lithuanian|*litas=litai|centas
YUM||yugoslav|dinar|para
SUR||soviet|ruble,rouble|kopeck,kopek
ECS||ecuadorean,ecuadorian|sucre|centavo
`;
