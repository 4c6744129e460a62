/**
 * Currencies: ISO 4217 code, symbols and prefixes that stand at a number, names. The name "dollar:us,american" is "us dollar" and
 * "american dollar", "yen:,japanese" is also "yen" alone. The plural is made by "-s"; irregular ones are given.
 */
const TABLE = `
USD|$ us$ usd$ $us|dollar:,us,u.s.,usa,american,united states; buck; greenback
EUR|€|euro
GBP|£ ps gbp£|pound:,sterling,british,uk; sterling; quid
JPY|¥ y= jp¥ jpy¥ 円|yen:,japanese
CNY|cn¥ rmb¥ 元 圆|yuan:,chinese; renminbi:,chinese; rmb; kuai
INR|₹ rs rs. inr₹|rupee:,indian
AUD|a$ au$ aud$ $a $au|dollar:australian,aussie
CAD|c$ ca$ cad$ $c $ca cdn$|dollar:canadian; loonie
NZD|nz$ nzd$ $nz|dollar:new zealand,kiwi
HKD|hk$ hkd$ $hk|dollar:hong kong
SGD|s$ sg$ sgd$ $s|dollar:singapore,singaporean
TWD|nt$ twd$ $nt|dollar:taiwan,taiwanese,new taiwan
MXN|mx$ mex$|peso:mexican
BRL|r$ brl$|real:brazilian; reais:,brazilian
CHF|sfr chf|franc:swiss
SEK||krona:swedish; kronor:,swedish; crown:swedish
NOK||krone:norwegian; kroner:norwegian; crown:norwegian
DKK||krone:danish; kroner:danish; crown:danish
ISK||krona:icelandic; kronur:,icelandic
PLN|zł|zloty:,polish
CZK|kč|koruna:,czech; crown:czech
HUF||forint:,hungarian
RON||leu:romanian; lei:,romanian
BGN|лв|lev:,bulgarian; leva:,bulgarian
HRK|kn|kuna:,croatian
RSD||dinar:serbian
RUB|₽ руб|ruble:,russian; rouble:,russian
UAH|₴ грн|hryvnia:,ukrainian; hryvnias
TRY|₺|lira:turkish
GEL|₾|lari:,georgian
KZT|₸|tenge:,kazakh
ILS|₪ nis|shekel:,israeli,new israeli,israeli new
SAR||riyal:saudi,saudi arabian
AED|dh dhs|dirham:uae,emirati
MAD||dirham:moroccan
QAR||riyal:qatari
KWD||dinar:kuwaiti
BHD||dinar:bahraini
JOD||dinar:jordanian
IQD||dinar:iraqi
LYD||dinar:libyan
TND||dinar:tunisian
DZD||dinar:algerian
IRR|﷼|rial:iranian; toman:,iranian
OMR||rial:omani
YER||rial:yemeni
EGP|e£|pound:egyptian
LBP||pound:lebanese; lira:lebanese
SYP||pound:syrian
SDG||pound:sudanese
ZAR|r|rand:,south african
NGN|₦|naira:,nigerian
KES|ksh kes|shilling:kenyan,kenya
UGX|ush|shilling:ugandan
TZS|tsh|shilling:tanzanian
SOS||shilling:somali
ETB||birr:,ethiopian
GHS|gh₵ gh¢ ₵|cedi:,ghanaian
ZMW||kwacha:zambian
MWK||kwacha:malawian
AOA||kwanza:,angolan
MZN||metical:,mozambican; meticais
BWP||pula:,botswana
NAD|n$|dollar:namibian
ZWL|z$|dollar:zimbabwe,zimbabwean
RWF||franc:rwandan
BIF||franc:burundian
CDF||franc:congolese
XAF||franc:central african
XOF||franc:west african,cfa
KRW|₩ 원|won:,korean,south korean
KPW||won:north korean
MYR|rm|ringgit:,malaysian
IDR|rp|rupiah:,indonesian
THB|฿|baht:,thai
PHP|₱ php₱|peso:philippine,filipino
VND|₫|dong:vietnamese,vietnam
LAK|₭|kip:,lao
KHR|៛|riel:,cambodian
MMK||kyat:,myanmar,burmese
PKR||rupee:pakistani,pakistan
LKR|ரூ රු|rupee:sri lankan
NPR||rupee:nepalese,nepali
MUR||rupee:mauritian
BDT|৳ tk|taka:,bangladeshi
AFN|؋|afghani
UZS||som:uzbek
KGS||som:kyrgyz
AMD|֏|dram:armenian
AZN|₼|manat:,azerbaijani,azeri
TMT||manat:turkmen
MNT|₮|tugrik:,mongolian
MOP|mop$|pataca:,macau
BYN||ruble:belarusian; rouble:belarusian
MDL||leu:moldovan; lei:moldovan
ALL||lek:albanian
MKD||denar:macedonian
BAM||mark:convertible
ARS|ar$|peso:argentine,argentinian,argentinean
CLP|clp$|peso:chilean
COP|col$|peso:colombian
UYU||peso:uruguayan
CUP||peso:cuban
CUC||peso:cuban convertible,convertible
DOP|rd$|peso:dominican
BOB||boliviano
PEN|s/|sol:peruvian; soles:,peruvian
PYG|₲|guarani:,paraguayan
VES||bolivar:,venezuelan; bolivares
CRC|₡|colon:costa rican; colones:,costa rican
GTQ||quetzal:,guatemalan; quetzales
HNL||lempira:,honduran
NIO||cordoba:,nicaraguan
PAB||balboa:,panamanian
JMD|j$|dollar:jamaican
TTD|tt$|dollar:trinidad,trinidadian,trinidad and tobago
BBD|bds$|dollar:barbados,barbadian
BSD||dollar:bahamian
BMD||dollar:bermudian
KYD||dollar:cayman
XCD|ec$|dollar:east caribbean
BZD|bz$|dollar:belize
GYD||dollar:guyanese
FJD|fj$|dollar:fijian,fiji
PGK||kina:,papua new guinea
BND||dollar:brunei
LRD||dollar:liberian
SRD||dollar:surinamese
SBD||dollar:solomon islands
WST||tala:,samoan
TOP||paanga:,tongan
VUV||vatu:,vanuatu
MVR||rufiyaa:,maldivian
BTN||ngultrum:,bhutanese
GMD||dalasi:,gambian
SLE||leone:,sierra leonean
GNF||franc:guinean
DJF||franc:djiboutian
KMF||franc:comorian
XPF||franc:cfp,pacific
MGA||ariary:,malagasy
LSL||loti:lesotho; maloti:,lesotho
SZL||lilangeni:,swazi; emalangeni
ERN||nakfa:,eritrean
HTG||gourde:,haitian
CVE||escudo:cape verdean,cape verde
TJS||somoni:,tajik,tajikistani
AWG||florin:aruban
ANG||guilder:antillean
MRU||ouguiya:,mauritanian
STN||dobra
SSP||pound:south sudanese
GIP||pound:gibraltar
FKP||pound:falkland
SHP||pound:saint helena
BTC|₿|bitcoin
DEM|dm|mark:deutsche,german,west german; deutschmark; d-mark
FRF||franc:french
BEF||franc:belgian
ITL||lira:italian; lire:,italian
ESP||peseta:,spanish
NLG||guilder:,dutch,netherlands
FIM||markka:,finnish
ATS||schilling:,austrian
PTE||escudo:,portuguese
GRD||drachma:,greek
IEP||punt:irish; pound:irish
`;

/** parts of a currency's unit, as a share of it: "cents" are a hundredth of a dollar where no other currency is told */
const MINOR: readonly (readonly [names: string, code: string, share: number])[] = [
  ['cent cents us-cent ¢', 'USD', 0.01],
  ['dime dimes', 'USD', 0.1],
  ['nickel', 'USD', 0.05],
  ['nickels', 'USD', 0.05],
  ['penny pennies pence p', 'GBP', 0.01],
  ['eurocent eurocents', 'EUR', 0.01],
  ['sen', 'MYR', 0.01],
  ['paise paisa', 'INR', 0.01],
  ['kopeck kopecks kopek kopeks', 'RUB', 0.01],
  ['centavo centavos', 'MXN', 0.01],
  ['agorot agora', 'ILS', 0.01],
  ['fen', 'CNY', 0.01],
  ['mao jiao', 'CNY', 0.1],
  ['satoshi satoshis', 'BTC', 1e-8],
];

export interface Money {
  readonly code: string;
  /** 1, or what a minor unit is of the main one */
  readonly share: number;
}

const codes = new Map<string, Money>();
const symbols = new Map<string, Money>();
const names = new Map<string, Money>();

for (const row of TABLE.trim().split('\n')) {
  const [code, signs, called] = row.split('|');
  const money: Money = { code: code!, share: 1 };
  codes.set(code!.toLowerCase(), money);
  for (const sign of signs!.split(' ')) if (sign !== '') symbols.set(sign, money);
  for (const entry of called!.split('; ')) addNames(entry, money);
}
for (const [list, code, share] of MINOR) for (const name of list.split(' ')) names.set(name, { code, share });
for (const [name, { code }] of [...names])
  if (name.endsWith(' dollar') || name === 'euro')
    for (const coin of ['cent', 'cents'])
      names.set(name.replace('dollar', '').trim().concat(' ', coin), { code, share: 0.01 });

function addNames(entry: string, money: Money): void {
  const [head, kinds] = entry.split(':');
  for (const kind of (kinds ?? '').split(','))
    for (const form of [head!, `${head}s`]) {
      const name = kind === '' ? form : kind === 'sterling' ? `${form} sterling` : `${kind} ${form}`;
      if (!names.has(name)) names.set(name, money);
    }
}

/** ISO codes in lower case: "usd" */
export const CURRENCY_CODES: ReadonlyMap<string, Money> = codes;
/** symbols and prefixes in lower case: "$", "hk$", "rm" */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, Money> = symbols;
/** names of one to three words, in singular and plural: "yen", "hong kong dollars" */
export const CURRENCY_NAMES: ReadonlyMap<string, Money> = names;
