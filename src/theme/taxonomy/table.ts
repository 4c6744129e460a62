import type { Table } from './written.js';

// Made by test/fit/taxonomy.mjs (npm run themes): change the fields beside it, not this file.
export const TABLE: Table = {
  themes: `-1	business	Business
0	business/deals	Mergers and deals
0	business/earnings	Earnings
0	business/banking	Banking and finance
0	business/retail	Retail and consumer goods
0	business/media-industry	Media industry
0	business/property	Property
0	business/companies	Manufacturers
0	business/workplace	Labour and work
0	business/corporate-fraud	Corporate wrongdoing
-1	economy	Economy
10	economy/inflation	Prices and inflation
10	economy/central-banks	Central banks and rates
10	economy/trade	Trade
10	economy/jobs	Jobs
10	economy/public-finances	Public finances and tax
10	economy/development	Development
10	economy/foreign-reserves	Reserves and exchange policy
-1	markets	Markets
18	markets/shares	Shares
18	markets/bonds	Bonds
18	markets/currencies	Currencies
18	markets/metals	Metals and mining
18	markets/crops	Crops and softs
18	markets/crypto	Crypto
-1	technology	Technology
25	technology/ai	Artificial intelligence
25	technology/chips	Chips
25	technology/software	Software
25	technology/internet	Internet
25	technology/social-media	Social media
25	technology/telecoms	Telecoms
25	technology/gadgets	Gadgets
25	technology/games	Video games
25	technology/security	Cyber security
25	technology/robotics	Robotics
-1	politics	Politics
36	politics/elections	Elections
36	politics/uk	British politics
36	politics/us	American politics
36	politics/eu	European Union
36	politics/scandal	Scandal and ethics
-1	world	World
42	world/disasters	Natural disasters
42	world/un	United Nations and aid
42	world/middle-east	Middle East
42	world/europe	Europe
42	world/asia	Asia and the Pacific
42	world/africa	Africa
42	world/americas	The Americas
-1	conflict	Conflict
50	conflict/terrorism	Terrorism
50	conflict/weapons	Weapons
50	conflict/military	Armed forces
50	conflict/peace	Peace talks
-1	law	Law and crime
55	law/violent-crime	Violent crime
55	law/fraud	Fraud, theft and drugs
55	law/courts	Courts and rights
55	law/policing	Police and prisons
-1	health	Health
60	health/disease	Disease and outbreaks
60	health/cancer	Cancer, heart and long-term illness
60	health/drugs	Drugs and vaccines
60	health/care	Hospitals and care
60	health/mental	Mental health
60	health/nutrition	Diet and fitness
60	health/birth	Pregnancy and childhood
-1	science	Science
68	science/space	Space
68	science/biology	Biology and genetics
68	science/physics	Physics, chemistry and mathematics
68	science/past	Archaeology and fossils
68	science/earth	Earth and oceans
68	science/mind	Psychology
-1	environment	Environment
75	environment/climate	Climate
75	environment/wildlife	Wildlife
75	environment/pollution	Pollution and waste
75	environment/weather	Weather
-1	energy	Energy
80	energy/oil	Oil
80	energy/gas	Gas
80	energy/power	Power and coal
80	energy/nuclear	Nuclear power
80	energy/renewables	Renewables
-1	sport	Sport
86	sport/football	Football
86	sport/american-football	American football
86	sport/baseball	Baseball
86	sport/basketball	Basketball
86	sport/ice-hockey	Ice hockey
86	sport/cricket	Cricket
86	sport/rugby	Rugby
86	sport/tennis	Tennis
86	sport/golf	Golf
86	sport/athletics	Athletics
86	sport/olympics	Olympics
86	sport/swimming	Swimming
86	sport/motorsport	Motorsport
86	sport/cycling	Cycling
86	sport/combat	Combat sports
86	sport/horse-racing	Horse racing
86	sport/winter-sports	Winter sports
86	sport/sailing	Sailing and outdoor
-1	culture	Culture
105	culture/film	Film
105	culture/music	Music
105	culture/television	Television and radio
105	culture/books	Books
105	culture/stage	Theatre and dance
105	culture/art	Art and museums
105	culture/fashion	Fashion and style
105	culture/food	Food and drink
105	culture/celebrity	Celebrity
105	culture/heritage	Royalty and heritage
-1	education	Education
116	education/schools	Schools
116	education/universities	Universities
116	education/training	Training and skills
-1	transport	Transport
120	transport/aviation	Aviation
120	transport/rail	Rail and transit
120	transport/roads	Roads and cars
120	transport/shipping	Shipping
120	transport/travel	Travel and tourism
-1	society	Society
126	society/religion	Religion
126	society/migration	Migration
126	society/equality	Equality
126	society/family	Family and home life
126	society/housing	Housing and cities
126	society/charity	Charity and giving`,
  terms: `chief	 executive officer=0a| financial officer=0a| executive=0b|^ ^justice=55a,58a| constable=55a,59a|^chiefs=86a,88a
ceo	!=0a
cfo	!=0a
board	 ~of director=0a|=0b
joint	 venture=0a
corporate	 governance=0a| raider=0a,1a| tax=10a,15a|=0b
subsidiary	=0a
wholly-owned	=0a
wholly	 owned=0a
conglomerate	=0a
multinational	=0a
headquartered	=0a
businessman	=0a
businesswoman	=0a
businessmen	=0a
entrepreneur	=0a
annual	 report=0a| profit=0a,2a| rate=10b| inflation=10b,11b
market	 share=0a| access=10a,13a| maker=18a| capitalisation=18a| capitalization=18a| close=18a|=0c,18b
cost-cutting	=0a
cut	 cost=0a| stake=0a,1a| prime=10a,12a
step	 ~down ~as=0a
restructuring	=0a
reorganization	=0a
chapter	^ 11=0a|=105b,109b
bankruptcy	 protection=0a|=0b
insolvency	=0a
administrator	=0a
receivership	=0a
letter	 ~of intent=0a
privately	 held=0a
privately-held	=0a
fortune	^ 500=0a|^ magazine=0a
shareholder	 meeting=0a| approval=0a,1a| equity=0a,2a|=0b
executive	 vice president=0a|=0b
managing	 director=0a
inc	^=0a
corp	^=0a
plc	!=0a
ltd	^=0a
co	^ ^ltd=0a|^=0b
gmbh	^=0a
trademark	=0a
franchisee	=0a
holding	 company=0a|=0b,1b
forbe	^forbes=0a
businessweek	^=0a
business	^ ^week=0a| confidence=10a| inventory=10a| software=25a,28a|=0b
financial	^ ^times=0a| service=0b,3b|=0b,3b
wall	^ ^street ^journal=0a|^ ^street=18a|^ ^st=18a
harvard	^ ^business ^review=0a|^ ^university=116a,118a|^=116a,118a
company	^companies ^house=0a| =0c|=0b
firm	 =0c|=0b,25c
corporation	=0b
chairman	=0b
management	=0b
stockholder	 approval=0a,1a|=0b
industry	=0b
industrial	 action=0a,8a| production=10a| output=10a|=0b,10b
manufacturer	=0b
manufacturing	=0b
supplier	=0b
customer	 repurchase=10a,12a| repo=10b,12b|=0b,25c
sale	 ~of=0b,1b| rose=0b,2b| fell=0b,2b| tax=10a,15a|^ ^sharks=86a,93a|=0b
revenue	=0b,10b,15b
turnover	=0b
profit	 warning=0a,2a| taking=18a|=0b,2b
profitable	=0b
loss-making	=0b
brand	=0b,4b
bankrupt	=0b
creditor	 bank=10a,15a|=0b,10b,15b
layoff	=0b
lay	 ~down arm=50a,54a| ~off=0b
job	 cut=0b| creation=10a,14a| growth=10a,14a|=0b,8b,10b,14b
redundancy	=0a,8a
plant	 closure=0b|=0b,7b
contract	 extension=86b|=0b,18b
outsourcing	=0b
outsource	=0b
strategy	=0b
venture	=0b
investor	 group=0b,1b| confidence=18a|=0b,18b,19b
investment	 bank=0a,3a| banking=0a,3a| grade=18a,20a|=0b
consumer	 price index=10a,11a| good=0b| spending=10a| confidence=10a| price=10a,11a| electronic=25b|=0b,4b,18b,23b
product	 line=0b|=0b,25c
boardroom	=0b
consultant	=0b
accountant	=0b
accounting	 fraud=0a,9a| scandal=0a,9a|=0b
auditor	=0b
restated	=0b,2b
commercial	 bank creditor=10a,15a| bank=0a,3a| property=0a,6a| paper=18a,20a|=0b
operation	=0b,2b,50c
factory	 order=10a|=0b,7b
distributor	=0b
wholesale	 price index=10a,11a| price=10a,11a| power=80b,83b|=0b
wholesaler	=0b
merchandise	 trade=10a,13a|=0b
launch	 pad=68a,69a|=0b,25c,68b,69b
unit	=0b
division	 sery=86b,89b|=0b,86c
owned	=0b,1b
owner	=0b
partnership	=0b
stake	 ~in=0a,1a|=0b,1b,18b,19b,86b,102b
operating	 profit=0a,2a| loss=0a,2a| income=0a,2a| system=25a,28a| theatre=60a,64a|=0b,2b
marketing	 board=18b,23b|=0b
competitor	=0b
rival	=0b,1c,86b
cost	 ~of living=10a,11a|=0b
dlr	=0b,2b
mln	 vs=0a,2a| bpd=80a,81a|=0b
unveiled	=0b
undisclosed	 term=0b,1b| sum=0b,1b|=0b
shr	 loss=0a,2a| profit=0a,2a|=0a,2a
order	=0b,10b
group	^ ~of ^seven=10a,18b,21b|^ ~of ^five=10a|^ ~of ^eight=42a| stage=86a|=0b,126c
provider	=0b
workforce	=0b,8b
expansion	=0b,10b
financing	=0b,3b
financed	=0b
production	 ceiling=80b,81b|=0b,10b,80c
productive	=0b,10b
operate	=0b,2b
operated	=0b
invest	=0b
invested	=0b
investing	=0b
profitability	=0b
owning	=0b
manufacture	=0b,7b
shareholding	=0b
contracted	=0b
deal	=0c
growth	 rate=10b|=0c,10c
pay	 dispute=0a,8a| talk=0a,8a| rise=0a,8a| gap=126a,129a|=0b,2b
paid	=0c
buy	 rating=18a,19a| dollar=18a,21a|=0c,18c
sell	 unit=0b,1b| dollar=18a,21a|=0c,18c
sold	=0c
bid	=0b,1b,18b
offer	 ~for=0b,1b|=0c
million	^ ^dollar ^baby=105a,106a| year=68b| copy=105c|=0c
billion	 year=68b|=0c
bln	=0c
president	^  ^cup=86a,95a|^ ^bush=36a,39a|^ ^obama=36a,39a| =36b,39b|^presidents ^cup=86a,95a|=0c,36b,42b
spokesman	=0c,36b,50c
announced	=0c
expect	=0c
agreement	=0c
term	 ~were ~not disclosed=0b,1b|=0c
facility	=0c
major	^ ^league ^soccer=86a,87a|^ ^league ^baseball=86a,89a|=0c
largest	=0c
maker	=0c
giant	 slalom=86a,103a|=0c|^giants=86b,88b
director	=0c,105b,106b
appointed	=0c
resigned	=0c,36b,41b
employee	=0b,8b
worker	=0c,10b,14b
dollar	 / yen=18a,21a|  decline=18a,21a|  fall=18a,21a| fell=18a,21a| rose=18a,21a| fall=18a,21a| rise=18a,21a| slip=18a,21a| hit=18a,21a| weakness=18a,21a| intervention=18a,21a|=0c,18b,21b
capacity	 utilization=10a|=0c,80c
license	=0c
licensed	=0c,25b,28b
system	 repurchase=10a,12a|=0c,25c
service	 pack=25a,28a|=0c,25c,120c
new	^ ^england ^journal ~of ^medicine=60a|^ ^york ^stock ^exchange=18a,19a|^ ^york ^jets=86a,88a|^ ^york ^giants=86a,88a|^ ^jersey ^nets=86a,90a|^ ^jersey ^devils=86a,91a|^news ^corp=0a,5a|^news ^corporation=0a,5a| job=10a,14a|^ ^labour=36a,38a|^ ^hampshire=36b,39b| agency=42c|^ ^delhi=42c,47c|^ ^zealand=42c,47c| study=68a|^ ^scientist=68a|=0c,25c
price	 fixing=0a,9a| stability=10a,11a| pressure=10a,11a| rise=10b,11b| index=10b,11b| increase=10b,11b| target=18a,19a| support=18b,23b|=0c,10c,18b
analyst	=0c,18b,19b
expected	=0c
asset	=0c
based	=0c
buying	=0c,18c
buyer	=0c,18c
selling	=0c,18c
pricing	=0c,10c,18b
licensing	=0c,25b,28b
bidding	=0b,1b
merger	=0a,1a
takeover	=0a,1a
take-over	=0a,1a
acquisition	=0a,1a
acquirer	=0a,1a
buyout	=0a,1a
buy-out	=0a,1a
leveraged	 buyout=0a,1a
hostile	 bid=0a,1a| takeover=0a,1a
tender	 offer=0a,1a|=0b,1b,10b,12b,18b,23b
tendered	=0a,1a,18b,23b
majority	 stake=0a,1a
minority	 stake=0a,1a|=126b,128b,129b
controlling	 interest=0a,1a
definitive	 agreement=0a,1a
white	 sugar tender=18a,23a|^ ^hart ^lane=86a,87a| knight=0a,1a| sugar=18a,23a| paper=36b,38b|^ ^house=36a,39a|^ ^sox=86a,89a
poison	 pill=0a,1a
divestiture	=0a,1a
divest	=0a,1a
divested	=0a,1a
spin	 ~off=0a,1a| doctor=36a|=86b,92b
spinoff	=0a,1a
spin-off	=0a,1a,105b,108b
outstanding	 share=0a,1a
common	 share ~of=0a,1a|^ ^agricultural ^policy=10a,13a| stock=18a,19a|^commons=36a,38a
per	~ share ~in cash=0a,1a|~ share=0b,2b|~ cent=10c|~ capita=10b,16b
purchase	 price=0a,1a|=0b,1b
private	 member  bill=36a,38a| equity=0a,1a| consumption=10a| school=116a,117a
due	 diligence=0a,1a| process=55a,58a
antitrust	 approval=0a,1a|=0a,9a
regulatory	 approval=0a,1a|=0b,1b
proxy	 fight=0a,1a
standstill	 agreement=0a,1a
acquired	=0a,1a
acquire	=0a,1a
acquiring	=0a,1a
agreed	 ~in principle=0a,1a
carl	^ ^icahn=0a,1a
boone	^ ^pickens=0a,1a
kohlberg	^ ^kravis=0a,1a
kkr	!=0a,1a
blackstone	^=0a,1a
carlyle	^=0a,1a
exchange	 rate mechanism=10a,17a| offer=0a,1a| control=10a,17a| rate=10b,17b,18a,21a|=18b
friendly	 offer=0a,1a| international=86b,87b
raise	 stake=0a,1a| prime=10a,12a| money=126b,132b
merge	=0b,1b
merged	=0b,1b
merging	=0b,1b
bidder	=0b,1b
suitor	=0b,1b
purchased	=0b,1b
complete	=0b,1b
completed	 ~the sale=0b,1b
share	 outstanding=0b,1b| buyback=0a,2a| price=18a,19a| fell=18a,19a| rose=18a,19a| ~of=18a,19a| index=18a,19a|=18b,19b
voting	 stock=0b,1b|=36b,37b
approval	=0b,1b,60c,63c
swap	=0b,1b
disposal	=0b,1b
dispose	=0b,1b
partner	=0b,1b
combine	=0b,1b
combined	 company=0b,1b
own	~ goal=86a,87a|=0b,1b
pct	 ~of=0b,1b| base=10b,12b|=0b,2b,10c
security	^securities ~and ^exchange ^commission=0b,1b| firm=0b,3b,25a,34a| fraud=0a,9a| flaw=25a,34a| hole=25a,34a| patch=25a,34a|^ ^council=42a,44a| force=50b|=18b,20b,25c,34c,42c,50c
sec	! filing=0b,1b|! ^east=86a,88a|!=0b,9b
filing	=0b,1b
negotiation	=0b,1b,42b
rejected	=0b,1b
sweetened	=0b,1b
unsolicited	=0b,1b
proposal	=0b,1b,36b
filed	=0b,1b,55b
approved	=0b,1b,60c,63c
approve	=0b,1b
negotiated	=0b,1b
negotiating	=0b,1b
negotiate	=0b,1b,10b,13b,50b,54b
purchasing	 manager=10a|=0b,1b
combination	=0b,1b
combining	=0b,1b
completion	=0b,1b
talk	 show=105a,108a|=0c,1c,42b,50c,54c
cash	=0c,1c
parent	^parents ^television ^council=105b,108b|=0c,1c,116c,126b
interest	 ~in=0c,1c| rate=10a,12a| payment=10a,15a
transaction	=0c,1c
earning	 ~per share=0a,2a| forecast=0a,2a| growth=10b,14b|=0a,2a
net	 borrowed reserve=10a,12a| income=0a,2a| profit=0a,2a| loss=0a,2a| earning=0a,2a| shr=0a,2a| user=25a,29a| access=25a,29a| zero=75a,76a| metering=80a,85a|=0b,2b,25b,29b
pretax	 profit=0a,2a
pre-tax	 profit=0a,2a
after-tax	=0a,2a
quarterly	 profit=0a,2a| earning=0a,2a| result=0a,2a|=0b,2b
first-quarter	=0a,2a
second-quarter	=0a,2a
third-quarter	=0a,2a
fourth-quarter	=0a,2a
first	 quarter=0a,2a|^ ^boston=0a,3a|^ ^call=18a|^ ^amendment=55a,58a| half=86a| round=86b| leg=86b,87b| ~down=86b,88b| baseman=86a,89a| ^test=86a,92a| set=86b,94b
second	 quarter=0a,2a| half=86a| round=86b| leg=86b,87b| baseman=86a,89a| ^test=86a,92a| serve=86a,94a| set=86b,94b|=86c,96c
third	 quarter=0a,2a,86b,88b| round=86b| baseman=86a,89a| ^test=86a,92a| set=86b,94b|=86c
fiscal	 year=0a,2a| quarter=0a,2a| policy=10a,15a| deficit=10a,15a|=0b,2b,10b
oper	 shr=0a,2a| net=0a,2a
qtr	=0a,2a
1st	 qtr=0a,2a| half=0a,2a
2nd	 qtr=0a,2a
3rd	 qtr=0a,2a
4th	 qtr=0a,2a
nine	 mth=0a,2a| month=0b,2b
six	 mth=0a,2a| month=0b,2b|^ ^nations=86a,93a
12	 mth=0a,2a
mth	=0a,2a
rev	=0a,2a
avg	 shr=0a,2a
ct	 vs=0a,2a|=0b,2b
div	=0a,2a
qtly	 div=0a,2a| dividend=0a,2a
dividend	=0a,2a
payout	=0a,2a
stock	 split=0a,2a| market=18a| exchange=18a| price=18a,19a| index=18a,19a| option=18a,19a| future=18a,19a|=18b,19b,23b
prior	 qtr=0a,2a|=0b,2b
year-ago	=0a,2a
ebitda	!=0a,2a
writedown	=0a,2a
write-down	=0a,2a
extraordinary	 gain=0a,2a| item=0a,2a|=0a,2a
discontinued	 operation=0a,2a
tax	 loss carryforward=0a,2a| credit=0a,2a| evasion=0b,9b| cut=10a,15a| increase=10a,15a| reform=10a,15a| revenue=10a,15a| receipt=10a,15a|=10b,15b
carryforward	=0a,2a
payable	=0a,2a
semi-annual	=0a,2a
holder	 ~of record=0a,2a
bottom	 line=0a,2a
top	 line=0a,2a| seed=86a|=105c
better-than-expected	=0a,2a
same-store	 sale=0a,2a
restatement	=0a,2a
interim	 profit=0a,2a
full-year	=0a,2a
half-year	=0a,2a
record	 profit=0a,2a| date=0b,2b| industry=0a,5a| low=18b,21b| high=18b,21b| label=105a,107a| company=105b,107b|=10c,18c,86c
buyback	=0a,2a
repurchase	 agreement=10a,12a| pact=10a,12a|=0a,2a
guidance	=0a,2a
note	 : net=0a,2a| due=18a,20a|=0c,2c,18b,20b
provision	 ~for=0a,2a|=0b,2b
quarter	=0b,2b,10c
result	=0b,2b
loss	=0b,2b,18b,86c
forecast	 growth=10b|=0b,2b,10c
outlook	=0b,2b
vs	=0b,2b
primary	 election=36a,37a| school=116a,117a|=0b,2b,36a,37a
diluted	=0b,2b
a	~ share=0b,2b|~ lb=18b,23b
posted	 price=80a,81a|=0b,2b,25c,30c
margin	=0b,2b
charge	=0b,2b,55b
one-time	=0b,2b
estimate	=0b,2b
expectation	=0b,2b
exceeded	=0b,2b
year-earlier	=0b,2b
loan	 loss=0b,2b| agreement=10b,16b| rate=18b,23b|=0b,3b
stated	=0b,2b
gain	=0b,2b,18b
include	=0b,2b
year	 ended=0b,2b| ago=68c|=0c,2c,10c,68c
posting	=0b,2b
exceeding	=0b,2b
reported	=0c,2c
rose	^ ^bowl=86a,88a|=0c,2c,10c,18c
fell	=0c,2c,10c,18c
compared	 ~with=10b|=0c,2c
ended	=0c,2c
april	=0c,2c
reporting	=0c,2c
banking	=0a,3a,10c,12c
banker	=0a,3a
lender	=0a,3a
saving	 ~and loan=0a,3a| bank=0a,3a|=0b,3b
thrift	=0a,3a
mortgage	 lender=0a,3a| approval=0a,6a|=0a,6a
credit	 default swap=18a,20a| card=0a,3a|^ ^suisse=0a,3a| policy=10b,12b| rating=18a,20a|=0b,3b
hedge	 fund=0a,3a|=18b
mutual	 fund=0a,3a
insurer	=0a,3a,60b,64b
insurance	=0a,3a
reinsurance	=0a,3a
underwriter	=0a,3a,18b,19b
underwriting	=0a,3a
citigroup	^=0a,3a
citicorp	^=0a,3a
citibank	^=0a,3a
jpmorgan	^=0a,3a
j.p.	! ^morgan=0a,3a
chase	^ ^manhattan=0a,3a
bank	^ ~of ^america=0a,3a|^ ~of ^england=10a,12a|^ ~of ^japan=10a,12a,18b,21b|^ ~of ^france=10a,12a|^ ~of ^italy=10a,12a|^ ~of ^spain=10a,12a|^ ~of ^canada=10a,12a|^ ^negara=10a,12a| reserve=10a,12a|=0b,3b,10c,12c
bankamerica	^=0a,3a
well	^wells ^fargo=0a,3a
goldman	^ ^sachs=0a,3a
morgan	^ ^stanley=0a,3a
merrill	^ ^lynch=0a,3a
lehman	^ ^brothers=0a,3a
bear	^ ^stearns=0a,3a| market=18a|=75b,77b|^bears=86b,88b
salomon	^ ^brothers=0a,3a|^=0a,3a
drexel	^=0a,3a
shearson	^=0a,3a
deutsche	^ ^bank=0a,3a|^ ^boerse=18a,19a|^ mark=18a,21a|^ ^telekom=25a,31a
hsbc	!=0a,3a
barclay	^barclays=0a,3a
lloyd	^  ~of ^london=0a,3a|^lloyds ^shipping ^intelligence=120a,124a|^  ^register=120a,124a|^lloyds !tsb=0a,3a|^ ^webber=105a,110a|^lloyds ^shipping=120a,124a
royal	^ ^bank ~of ^scotland=0a,3a|^ ^college ~of ^nursing=60a,64a|^ ^dutch / ^shell=80a,81a|^ ^dutch ^shell=80a,81a|^ ^shakespeare ^company=105a,110a|^ ^opera ^house=105a,110a|^ ^navy=50a,53a|^ ^society=68a|^ ^ascot=86a,102a| wedding=105a,114a| family=105a,115a|^royals=86a,89a|=105b,115b
natwest	^=0a,3a
ub	!ubs=0a,3a
bnp	! ^paribas=0a,3a|!=36a,38a
societe	^ ^generale=0a,3a
santander	^=0a,3a
ing	!=0a,3a
aig	!=0a,3a
allianz	^=0a,3a
marsh	^ & ^mclennan=0a,3a|^=0a,3a
mizuho	^=0a,3a
ufj	!=0a,3a
sumitomo	^ ^mitsui=0a,3a
mitsubishi	^ ^tokyo=0a,3a|^ ^motors=0a,7a
nomura	^=0a,3a
fannie	^ ^mae=0a,3a
freddie	^ ^mac=0a,3a
visa	 row=36a,41a| application=36a,41a|^=0a,3a|=126a,128a
mastercard	^=0a,3a
american	^ ^stock ^exchange=18a,19a|^ ^medical ^association=60a,64a|^ ^express=0a,3a|^ ^league=86a,89a|^ ^idol=105a,107a|^ ^airlines=120a,121a|^americans=36b,39b
paypal	^=0a,3a
bad	 loan=0a,3a
non-performing	 loan=0a,3a
account	 receivable=0a,3a|=25c,30c
standard	^ & ^poor  500=18a,19a|^ ~and ^poor  500=18a,19a|^ & ^poor =18a,20a|^ ^chartered=0a,3a|=25b,116c
aviva	^=0a,3a
prudential	^=0a,3a
lending	 rate=10a,12a|=0b,3b
depositor	=0b,3b
deposit	=0b,3b,10b,12b,18b,22b
pension	 fund=0b,3b|=0b,8b,36b
premium	=0b,3b,18b
policyholder	=0b,3b
fund	 manager=0b,3b
brokerage	=0b,3b,18b
broker	=0b,3b
fdic	!=0b,3b
debtor	 nation=10b|=0b,3b
leasing	=0b,3b
finance	 minister=10a| ministry=10a|=0b,3b
wealth	 management=0b,3b
capital	 account=10a,17a| flow=10a,17a| control=10a,17a| punishment=55a,58a|=0b,3b,42b,50c
fintech	=0b,3b
lease	=0b,3b,6b,80b,81b
retailer	=0a,4a
retail	 price index=10a,11a| sale=0a,4a|=0b,4b
retailing	=0a,4a
supermarket	=0a,4a
department	^ ~of ^health=60a|^ ~of ^energy=80a|^ ~for ^education=116a|^ ~for ^transport=120a|^ ~of ^transportation=120a| store=0a,4a
grocer	=0a,4a
grocery	=0a,4a
shopper	=0a,4a
discount	 chain=0a,4a| rate=10a,12a| window=10a,12a|=0b,4b
shopping	 mall=0a,4a| centre=0a,4a|=0b,4b
high	 street=0a,4a| definition=25a,32a|^ ^court=55a| jump=86a,96a| heel=105a,112a| school=116a,117a|=18c
wal-mart	^=0a,4a
walmart	^=0a,4a
target	^ ^corp=0a,4a| zone=18a,21a
kmart	^=0a,4a
sear	^sears=0a,4a
tesco	^=0a,4a
sainsbury	^=0a,4a
asda	^=0a,4a
morrison	^morrisons=0a,4a
mark	^marks & ^spencer=0a,4a|^marks ~and ^spencer=0a,4a| ~and yen=18a,21a|^ ^zuckerberg=25a,30a|^ ^thatcher=42a,48a|=18c,21c
m&s	!=0a,4a
debenham	^debenhams=0a,4a
next	^ plc=0a,4a|=25c
boot	^boots=0a,4a|=105b,112b
woolworth	^woolworths=0a,4a
carrefour	^=0a,4a
ahold	^=0a,4a
metro	^ !ag=0a,4a| system=120a,122a
aldi	^=0a,4a
lidl	^=0a,4a
ikea	^=0a,4a
home	^ ^depot=0a,4a| price=0a,6a| sale=0a,6a| loan=0b,6b| entertainment=25a,32a| secretary=36a|^ ^office=36a,38a| win=86a| run=86a,89a|=55c,86c,126c,131c
lowe	^ =0a,4a
costco	^=0a,4a
best	^ ^buy=0a,4a|^ ^mate=86a,102a| actor=105b| actress=105b| picture=105b| director=105b|=105c
circuit	^ ^city=0a,4a|=25b,27b,86b,99b
toy	^toys ^r ^~us=0a,4a|=0b,4b
j.c.	! ^penney=0a,4a
macy	^ =0a,4a
federated	^=0a,4a
may	^~ ^department ^stores=0a,4a
gap	^ ^inc=0a,4a
starbuck	^starbucks=0a,4a
mcdonald	^ =0a,4a
burger	^ ^king=0a,4a
kfc	!=0a,4a
yum	^ ^brands=0a,4a
coca-cola	^=0a,4a
coke	^=0a,4a
pepsi	^=0a,4a
pepsico	^=0a,4a
procter	^ & ^gamble=0a,4a
gillette	^=0a,4a
unilever	^=0a,4a
nestle	^=0a,4a
kraft	^=0a,4a
danone	^=0a,4a
cadbury	^=0a,4a
kellogg	^=0a,4a
heinz	^=0a,4a
nike	^=0a,4a
adida	^adidas=0a,4a
l'oreal	^=0a,4a
diageo	^=0a,4a
anheuser-busch	^=0a,4a
sabmiller	^=0a,4a
interbrew	^=0a,4a
heineken	^ ^cup=86a,93a|^=0a,4a
altria	^=0a,4a
philip	^ ^morris=0a,4a|^ ^green=0a,4a|^ ^pullman=105a,109a|^philips=0a,7a
british	^ ~and ^irish ^lions=86a,93a|^ ^american ^tobacco=0a,4a|^ ^medical ^journal=60a|^ ^medical ^association=60a,64a|^ ^telecom=25a,31a|^ ^petroleum=80a,81a|^ ^gas=80a,82a|^ ^energy=80a,84a|^ ^open=86a,95a|^ ^airways=120a,121a|^=36b,38b
krispy	^ ^kreme=0a,4a
holiday	 sale=0a,4a|=120c,125c
black	^ ^lives ^matter=126a,129a|^ ^friday=0a,4a|^ ^watch=50a,53a| hole=68a,69a|^ ^caps=86a,92a| box=120a,121a|=126b,129b
brewer	=0a,4a|^brewers=86a,89a
tobacco	 company=0a,4a
toymaker	=0a,4a
mattel	^=0a,4a
hasbro	^=0a,4a
store	=0b,4b
shop	=0b,4b
chain	=0b,4b
outlet	=0b,4b
franchise	=0b,4b
discounter	=0b,4b
apparel	 maker=0b,7b|=0b,4b
beer	=0b,4b
cigarette	=0b,4b
soft	 drink=0b,4b| landing=10a
snack	=0b,4b
packaging	=0b,4b
catalogue	=0b,4b
mall	=0b,4b
warehouse	=0b,4b
time	^ ^warner=0a,5a| trial=86a,100a
timewarner	^=0a,5a
rupert	^ ^murdoch=0a,5a
murdoch	^=0a,5a
viacom	^=0a,5a
walt	^ ^disney ^co=0a,5a
disney	^ board=0a,5a|^ film=105a,106a|^=105c,106c
michael	^ ^jackson trial=55a,58a|^ ^jackson album=105a,107a|^ ^eisner=0a,5a|^ ^dell=25a|^ ^howard=36a,38a|^ ^jordan=86a,90a
eisner	^=0a,5a
comcast	^=0a,5a
vivendi	^=0a,5a
bertelsmann	^=0a,5a
sony	^ !bmg=0a,5a|^=25b,33b
emi	!=0a,5a
bskyb	^=0a,5a
reuter	^reuters ^group=0a,5a|^reuters ^health=60a|^reuters ^science=68a|^reuters=42c
pearson	^=0a,5a
hollinger	^=0a,5a
conrad	^ ^black=0a,5a
sumner	^ ^redstone=0a,5a
cable	 operator=0a,5a| company=0a,5a|=0b,5b
advertising	 revenue=0a,5a| agency=0a,5a|=0b,5b
ad	 agency=0a,5a|=0b,5b
wpp	!=0a,5a
omnicom	^=0a,5a
saatchi	^ & ^saatchi=0a,5a|^=105a,111a
newspaper	 group=0a,5a| publisher=0a,5a|=0b,5b
circulation	 figure=0a,5a|=0b,5b
media	 group=0a,5a| company=0a,5a| player=25a,28a|^ ^center=25a,32a|=0b,5b
mgm	!=0a,5a
sirius	^=0a,5a
clear	^ ^channel=0a,5a
gannett	^=0a,5a
dow	^ ^jones & ^co=0a,5a|^ ^jones ^industrial ^average=18a,19a|^ ^jones ^newswires=18a|^ ^chemical=0a,7a|^ ^jones=18a,19a|^=18a,19a
advertiser	=0b,5b
magazine	=0b,5b
publishing	=0b,5b
subscriber	=0b,5b,25b,29b
real	 estate=0a,6a|^ ^madrid=86a,87a
house	^ ~of ^commons=36a,38a|^ ~of ^lords=36a,38a|^ ~of ^representatives=36a,39a| price=0a,6a| arrest=55a,58a|^=36b,39b|=55c,126c
housing	 market=0a,6a| bubble=0a,6a| start=0a,6a| association=126a,131a| shortage=126a,131a|=0b,6b,126b,131b
property	 market=0a,6a| developer=0a,6a|=0b,6b
estate	 agent=0a,6a|=126b,131b
realtor	=0a,6a
homebuilder	=0a,6a
housebuilder	=0a,6a
landlord	=0a,6a
office	^ ~of ^fair ^trading=0a,9a|^ ~for ^national ^statistics=10a| space=0a,6a
nationwide	^ survey=0a,6a
halifax	^=0a,6a
first-time	 buyer=0a,6a
homebuyer	=0a,6a
construction	 company=0a,6a|=0b,6b
building	 permit=0a,6a|=0b,6b
tenant	=0b,6b,126b,131b
rent	 control=126a,131a|=0b,6b,126b,131b
leased	=0b,6b
developer	=0b,6b,25b,28b
automaker	=0a,7a
carmaker	=0a,7a
car	 maker=0a,7a| sale=0b,7b| bomb=50a| bombing=50a| crash=120a,123a| park=120a,123a|=55c,120c,123c
auto	 maker=0a,7a|=120b,123b
general	^ ^agreement ~on ^tariffs=10a,13a|^ ^motors=0a,7a|^ ^electric=0a,7a| election=36a,37a|^ ^assembly=42a,44a| practitioner=60a,64a|=50b,53c
gm	!=0a,7a
ford	^ ^motor=0a,7a|^=0a,7a
chrysler	^=0a,7a
daimlerchrysler	^=0a,7a
daimler	^=0a,7a
volkswagen	^=0a,7a
vw	!=0a,7a
bmw	!=0a,7a
mercede	^mercedes=0a,7a
audi	^=0a,7a
porsche	^=0a,7a
opel	^=0a,7a
saab	^=0a,7a
volvo	^=0a,7a
fiat	^=0a,7a
renault	^ team=86b,99b|^=0a,7a
peugeot	^=0a,7a
nissan	^=0a,7a
toyota	^=0a,7a
honda	^=0a,7a
mazda	^=0a,7a
hyundai	^=0a,7a
kia	^=0a,7a
tesla	^=0a,7a
rover	^=0a,7a|=68a,69a
mg	! ^rover=0a,7a
jaguar	^=0a,7a|^jaguars=86a,88a
land	^ ^rover=0a,7a|=75c
boeing	^ 747=120a,121a|^ 737=120a,121a|^ 787=120a,121a|^=0a,7a,120b,121b
airbus	^=0a,7a,120b,121b
ead	!eads=0a,7a
lockheed	^ ^martin=0a,7a|^=0a,7a
northrop	^=0a,7a
raytheon	^=0a,7a
bae	! ^systems=0a,7a
rolls-royce	^=0a,7a
ge	!=0a,7a
siemen	^siemens=0a,7a
honeywell	^=0a,7a
united	^ ^auto ^workers=0a,8a|^ ^arab ^emirates=42c,45c|^ ^technologies=0a,7a|^ ^nations=42a,44a|^ ^airlines=120a,121a|^=86c,87c
caterpillar	^=0a,7a
deere	^=0a,7a
3m	=0a,7a
dupont	^=0a,7a
du	^ ^pont=0a,7a
basf	!=0a,7a
bayer	^ ^leverkusen=86a,87a|^=0a,7a
ici	!=0a,7a
thyssenkrupp	^=0a,7a
alstom	^=0a,7a
bombardier	^=0a,7a
textron	^=0a,7a
tyco	^=0a,7a
delphi	^=0a,7a
goodyear	^=0a,7a
michelin	^ tyre=0a,7a|^=105a,113a
parmalat	^=0a,7a
enron	^ ga=80a,82a|^=0a,7a
worldcom	^=0a,7a
kodak	^=0a,7a
eastman	^ ^kodak=0a,7a
polaroid	^=0a,7a
xerox	^=0a,7a
weyerhaeuser	^=0a,7a
georgia-pacific	^=0a,7a
monsanto	^=0a,7a
union	^ ^carbide=0a,7a| member=0a,8a| leader=0a,8a| right=36b,39b|^ ^pacific=120a,122a|=0b,8b
allied-signal	^=0a,7a
usx	!=0a,7a
bethlehem	^ ^steel=0a,7a
assembly	 line=0b,7b
vehicle	 sale=0b,7b|=120b
chemical	 company=0b,7b| weapon=50a,52a| reaction=68a,71a|=0b,7b,75b,78b
aerospace	=0b,7b
defence	 contractor=0b,7b| secretary=36a| minister=50a,53a| lawyer=55a|=50b,53b
defense	 contractor=0b,7b| secretary=50a,53a|^ ^secretary=50a,53a| minister=50a,53a|^ ^department=50a,53a| lawyer=55a| attorney=55a|=50b,53b,86c,88c
machinery	=0b,7b
tyre	=0b,7b,120b,123b
tire	=0b,7b
textile	=0b,7b
equipment	 maker=0b,7b
steelmaker	=0b,7b,18a,22a
produce	=0b,7b
appliance	=0b,7b
recall	=0b,7b
producing	=0b,7b,18b,22b
steelmaking	=0b,7b
trade	 union=0a,8a| deficit=10a,13a| surplus=10a,13a| gap=10a,13a| balance=10a,13a| talk=10a,13a| war=10a,13a| dispute=10a,13a| bill=10a,13a| barrier=10a,13a| sanction=10a,13a| minister=10a,13a| negotiator=10a,13a| representative=10a,13a| policy=10a,13a| friction=10a,13a| relation=10a,13a| agreement=10a,13a| pact=10a,13a|=10b,13b,86c
labor	 union=0a,8a| dispute=0a,8a| market=10a,14a|^ ^department=10a,14a| force=10a,14a
labour	 union=0a,8a| dispute=0a,8a| market=10a,14a|^ ^ministry=10a,14a| force=10a,14a| shortage=10a,14a|^ ^party=36a,38a|^ !mp=36a,38a|^ ^mps=36a,38a|^ =36a,38a|^ government=36a,38a|^=36a,38a
collective	 bargaining=0a,8a
walkout	=0a,8a
walked	 ~out=0a,8a
picket	=0a,8a
picketing	=0a,8a
uaw	!=0a,8a
teamster	^teamsters=0a,8a
afl-cio	!=0a,8a
tuc	!=0a,8a
wildcat	 strike=0a,8a| ~well=80a,81a
wage	 increase=0a,8a| growth=10a,14a|=0b,8b,10b,14b
overtime	 pay=0a,8a| win=86a
stoppage	 time=86a|=0a,8a
severance	=0a,8a
minimum	 wage=0a,8a| reserve=10a,12a
working	 hour=0a,8a
strike	=0b,8b,50c
salary	 cap=86b,91b|=0b,8b
bonus	=0b,8b
bonuse	=0b,8b
retirement	 plan=0b,8b|=86b,126a,130a
staff	=0b,8b
hire	=0b,8b
hiring	=0b,8b,10b,14b
employer	=0b,8b,10b,14b
workplace	=0b,8b
dismissed	=0b,8b
laid	 ~down ~their arm=50a,54a| ~off=0b,8b
insider	 trading=0a,9a| dealing=0a,9a
sarbanes-oxley	^=0a,9a
bernie	^ ^ebbers=0a,9a|^ ^sanders=36a,39a|^ ^ecclestone=86a,99a
ebber	^ebbers=0a,9a
kenneth	^ ^lay=0a,9a
jeffrey	^ ^skilling=0a,9a
skilling	^=0a,9a
dennis	^ ^kozlowski=0a,9a
kozlowski	^=0a,9a
martha	^ ^stewart=0a,9a,55a,57a
eliot	^ ^spitzer=0a,9a
spitzer	^ ^space ^telescope=68a,69a|^=0a,9a
madoff	^=0a,9a
ivan	^ ^boesky=0a,9a
boesky	^=0a,9a
price-fixing	=0a,9a
cartel	 fine=0a,9a
bid-rigging	=0a,9a
white-collar	=0a,9a
embezzlement	=0a,9a
khodorkovsky	^=0a,9a
yuko	^yukos=0a,9a,80a,81a
gazprom	^ auction=0a,9a|^=80a,82a
yuganskneftega	^yuganskneftegas=0a,9a
arthur	^ ^andersen=0a,9a|^ ^miller=105a,110a
competition	^ ^commission=0a,9a| law=0b,9b|=86c
federal	^ ^open ^market ^committee=10a,12a|^ ^energy ^regulatory ^commission=80a,82a|^ ^trade ^commission=0a,9a|^ ^statistics ^office=10a|^ ^communications ^commission=25a,31a|^ ^aviation ^administration=120a,121a|^ ^reserve=10a,12a| fund=10a,12a| budget=10a,15a| court=55a|=36c,39c
monopoly	=0a,9a
adelphia	^=0a,9a
healthsouth	^=0a,9a
kickback	=0a,9a
regulator	=0b,9b
probe	=0b,9b,68b,69b
settlement	 price=18a|=0b,9b,42a,45a,55b
fined	=0b,9b
fine	=0b,9b
allegation	=0b,9b,36b,41b
misconduct	=0b,9b
bribery	=0b,9b,55a,57a
class	 action=0b,9b,55a,58a| size=116a,117a|=116c
oligarch	=0b,9b
economist	=10a
macroeconomic	=10a
gross	 domestic product=10a| national product=10a
gdp	!=10a
gnp	! growth=10a|!=10a
economic	 planning agency=10a| growth=10a| recovery=10a| policy=10a| slowdown=10a| indicator=10a| ministry=10a| outlook=10a| development=10a,16a| migrant=126a,128a|=10b
recession	=10a
recessionary	=10a
stagflation	=10a
durable	 good=10a|=10a
leading	 economic indicator=10a| indicator=10a
statistic	 office=10a|^statistics ^canada=10a|=10b
commerce	^ ^department=10a
seasonally	 adjusted=10a
unadjusted	=10a
oecd	!=10a
international	^ ^committee ~of ~the ^red ^cross=42a,44a|^ ^atomic ^energy ^agency=42a,44a|^ ^court ~of ^justice=55a,58a|^ ^monetary ^fund=10a|^ ^tin ^council=18a,22a|^ ^coffee ^organization=18a,23a|^ ^cocoa ^organization=18a,23a|^ ^natural ^rubber=18a,23a|^ ^sugar ^organization=18a,23a|^ ^criminal ^court=42a,44a|^ ^space ^station=68a,69a|^ ^energy ^agency=80a|^ ^olympic ^committee=86a,97a| community=42a| friendly=86b,87b|=42c
imf	!=10a
world	^ ^cup ~of ^hockey=86a,91a|^ ^trade ^organisation=10a,13a|^ ^trade ^organization=10a,13a|^ ^wide ^web=25a,29a|^ ~of ^warcraft=25a,33a|^ ^food ^program=42a,44a|^ ^food ^programme=42a,44a|^ ^health ^organization=60a|^ ^health ^organisation=60a| record holder=86a|^ ^anti-doping ^agency=86b| number ~one=86b| heritage site=105a,115a|^ ^bank=10a,16b| trade=10a,13a| leader=42a| cup=86a| champion=86a| ^~no=86b|^ ^series=86a,89a| indoor=86a,96a|=42c,68c
g7	!=10a
g-7	!=10a,18b,21b
treasury	^ select committee=36a,38a|^ ^secretary=10a|^ bill=10b,12b,18a,20a|^ bond=10a,15a|^ note=18a,20a|^=10b|^treasuries=18a,20a
household	 spending=10a| income=126a| chore=126a,130a|=126b
national	^ ^institutes ~of ^health=60a|^ ^academy ~of ^sciences=68a|^ ^union ~of ^teachers=116a|^ ^union ~of ^students=116a,118a|^ ^transportation ^safety ^board=120a|^ ^hurricane ^center=42a,43a|^ ^health ^service=60b|^ ^science ^foundation=68a|^ ^weather ^service=75a,79a|^ ^institute=10a| debt=10a,15a| security=36b|^ ^guard=50a,53a|^ ^geographic=68a| park=75a,77a|^ ^grid=80a,83a|^ ^league=86a,89a|^ ^theatre=105a,110a|^ ^curriculum=116a,117a
year-on-year	=10a
preliminary	 figure=10a
revised	 figure=10a|=10b
productivity	 growth=10a|=10b
bundesbank	^ report=10a|^=10a,12a,18b,21b
keynesian	^=10a
economy	=10b
slowdown	=10b
downturn	=10b
upturn	=10b
output	 ceiling=80b,81b|=10b,18b,22b,80c
domestic	 demand=10b| violence=55a,56a
export	 subsidy=10a,13a| restraint=10a,13a| bonus=18a,23a| enhancement=18a,23a| rebate=18a,23a| licence=18a,23a| tender=18a,23a|=10b,13b,18b,23b
import	 duty=10a,13a| quota=10a,13a| levy=18a,23a|=10b,13b
macro	=10b
stimulus	=10b
austerity	=10b
contraction	=10b
monthly	=10b
data	 center=25a| centre=25a| storage=25a| breach=25a,34a|=10b,25b,68c
surge	=10b,18b
indicator	=10b
rebound	=10b,86a,90a
sluggish	=10b
weaker	 dollar=18a,21a|=10b,18b
demand	=10b
inventory	=10b
boom	=10b
spending	 cut=10b,15b|=10b
currency	 reform=10b| intervention=10a,17a| peg=10a,17a| union=10a,17a| market=18a,21a| trader=18a,21a| stability=18a,21a| =18b,21b|=18a,21a
developing	 country=10b| world=10a,16a| nation=10b,16b
industrialised	=10b
industrialized	=10b
baker	^ ^hughes=80a,81a|^=10b
stoltenberg	^=10b
miyazawa	^=10b
lawson	^=10b
snow	^ ^patrol=105a,107a|^=10b|=75b,79b,86b,103b
eichel	^=10b
sarkozy	^=10b,42a,46a
tanigaki	^=10b
percentage	 ~of ~the vote=36b,37b| point=10b
imported	=10b,13b
importer	=10b,13b
indicate	=10b
booming	=10b
revision	=10b
statistical	=10b
rate	 cut=10a,12a| hike=10a,12a| rise=10a,12a| increase=10a,12a| commission=80b,83b|=10b,12b,18b,20b
rise	=10c
fall	=10c
increase	=10c
decline	=10c,18b,19b
declined	=10c,18b,19b
index	 base=10b,11b|=10c,18b,19b
figure	 skating=86a,103a| skater=86a,103a|=10c
month	=10c
february	^=10c
january	^=10c
percent	=10c,60c
government	 borrowing=10a,15a| spending=10a,15a| policy=36a| plan=36a| =36b| shutdown=36a,39a|=10c,36b,42b
adjusted	=10c
earlier	=10c
rising	=10c,18c
falling	=10c,18c
declining	=10c,18b,19b
adjustment	=10c
inflation	=10a,11a
inflationary	=10a,11a
disinflation	=10a,11a
deflation	=10a,11a
deflationary	=10a,11a
hyperinflation	=10a,11a
cpi	!=10a,11a
rpi	!=10a,11a
producer	 price index=10a,11a| price=10a,11a|=18b,22b,23b,80c,105b,108c
ppi	!=10a,11a
wpi	!=10a,11a
core	 inflation=10a,11a
food	^ ~and ^drug ^administration=60a,63a| ~and energy=10b,11b| price=10a,11a| bank=126a,132a|=60b,66b
base	 year=10b,11b| rate=10a,12a| loaded=86b,89b|=50c
central	 bank governor=10a,12a| bank intervention=18a,21a| bank=10a,12a|^ ^america=42c,49c
the	~ ^fed=10a,12a|^~ ^verge=25a|^~ ^sims=25a,33a|^~ ^hague=42c,46c|~ ^oval=86a,92a|^~ ^aviator=105a,106a|^~ ^incredibles=105a,106a|^~ ^streets=105a,107a|^~ ^simpsons=105a,108a|^~ ^apprentice=105a,108a|^~ ^office=105a,108a
fed	^ chairman=10a,12a|^ fund=10a,12a|^ ^cup=86a,94a|^=10b,12b
fomc	!=10a,12a
monetary	^ ^policy ^committee=10a,12a| policy=10a,12a| easing=10a,12a| tightening=10a,12a| base=10a,12a|=10a,12a
mpc	!=10a,12a
european	^ ^court ~of ^human ^rights=55a,58a|^ ^court ~of ^justice=55a,58a|^ ^central ^bank=10a,12a|^ ^monetary ^system=10a,17a|^ ^community tender=18a,23a|^ ^space ^agency=68a,69a|^ ^union=36a,40a|^ ^commission=36a,40a|^ ^parliament=36a,40a|^ ^council=36a,40a|^ ^community=36a,40a|^ ^tour=86a,95a|^ ^indoor=86a,96a|^=36c,40c,42c,46c
ecb	!=10a,12a
boj	!=10a,12a
reserve	 position ~in ~the !imf=10a,17a|^ ^bank ~of ^india=10a,12a|^ ^bank ~of ^australia=10a,12a|^ ^bank=10a,12a| requirement=10a,12a| asset=10a,17a|=10b,12c,17b,18b,22b,80b
swiss	^ ^national ^bank=10a,12a|^ franc=18a,21a
riksbank	^=10a,12a
people	^  ^bank ~of ^china=10a,12a|^ magazine=105a,114a| =126b| smuggler=126a,128a|=25c,36c,42c,60c,75c,126c
alan	^ ^greenspan=10a,12a|^ ^milburn=36a,38a
greenspan	^=10a,12a
bernanke	^=10a,12a
volcker	^=10a,12a
paul	^ ^volcker=10a,12a|^ ^ryan=36a,39a|^ ^martin=42a,49a|^ ^hamm=86b,97b|^ ^mccartney=105a,107a
mervyn	^ ^king=10a,12a
eddie	^ ^george=10a,12a|^ ^o'sullivan=86b,93b
trichet	^=10a,12a
duisenberg	^=10a,12a
yellen	^=10a,12a
powell	^ ~said=10a,12a|^=86a,96a
lagarde	^=10a,12a
draghi	^=10a,12a
poehl	^=10a,12a
sumita	^=10a,12a
leigh-pemberton	^=10a,12a
quarter-point	=10a,12a
basis	 point=10a,12a
prime	 minister =36a| rate=10a,12a| lending=10a,12a| minister=36a,42b| number=68a,71a
lombard	^ rate=10a,12a
repo	 rate=10a,12a
overnight	 rate=10a,12a|=10b,12b
call	 money=10a,12a|=25b,31b
key	 rate=10a,12a| worker=126a,131a
money	 market shortage=10a,12a| market assistance=10a,12a| market deficit=10a,12a| supply=10a,12a| stock=10a,12a| growth=10a,12a| market=10b,12b| laundering=55a,57a
m-0	!=10a,12a
m-1	! money=10a,12a|!=10a,12a
m-2	!=10a,12a
m-3	!=10a,12a
m0	!=10a,12a
m1	!=10a,12a
m2	!=10a,12a
m3	!=10a,12a
sterling	 !m3=10a,12a|=18a,21a
broad	 money=10a,12a
free	 reserve=10a,12a| trade=10a,13a| speech=55a,58a| agent=86a| kick=86a,87a| throw=86a,90a
open	 market=10a,12a| interest=18a| source=25a,28a|^ ^championship=86a,95a|=86c,95c
liquidity	 shortage=10a,12a|=10b,12b
quantitative	 easing=10a,12a
band	 ~one bill=10a,12a| ~one=10a,12a|^ ^aid=105a,107a|=105b,107b
draining	 reserve=10a,12a
matched	 sale=10a,12a
tightening	=10b,12b
easing	=10b,12b,18c
borrowing	 cost=10b,12b|=10b,15b
policymaker	=10b,12b
hike	=10b,12b
certificate	 ~of deposit=10b,12b|=116b,119b
assistance	=10b,12b
bill	^ ~and ^melinda ^gates ^foundation=126a,132a| ~in band=10b,12b|^ ^gates=25a,28a|^ ^clinton=36a,39a|=36b|^bills=86b,88b
rediscount	=10b,12b
inject	=10b,12b
injected	=10b,12b
drain	=10b,12b
governor	=10b,12b,36a
shortage	=10b,12b
stg	 help=10b,12b
eased	=10b,12b,18c
ease	=10c,12c,18c
tighten	=10c,12c
point	 guard=86a,90a|=10c,12c,18b,86c
free-trade	=10a,13a
tariff	=10a,13a
quota	=10a,13a,18b,23b,80b,81b
protectionist	=10a,13a
protectionism	=10a,13a
anti-dumping	=10a,13a
antidumping	=10a,13a
dumping	 duty=10a,13a|=10b,13b,75b,78b
countervailing	=10a,13a
wto	!=10a,13a
gatt	!=10a,13a
nafta	!=10a,13a
uruguay	^ ^round=10a,13a|^=42c,49c
doha	^=10a,13a,42c,45c
yeutter	^=10a,13a
clayton	^ ^yeutter=10a,13a
zoellick	^=10a,13a
miti	!=10a,13a
lighthizer	^=10a,13a
most	~ favoured nation=10a,13a|~ valuable player=86a
balance	 ~of trade=10a,13a| ~of payment=10a,13a
current	 account=10a,13a
current-account	=10a,13a
invisible	 earning=10a,13a
visible	 trade=10a,13a
unfair	 trade=10a,13a
retaliatory	=10a,13a
retaliation	=10a,13a
semiconductor	 pact=10a,13a|=25a,27a
ec	! agriculture=10a,13a|! minister=36a,40a
gephardt	^=10a,13a
omnibus	 trade=10a,13a
smoot-hawley	^=10a,13a
bilateral	 trade=10a,13a| relation=42a| tie=42a|=10b,13b
cif	!=10a,13a
fob	=10a,13a
custom	 union=10a,13a| officer=55a,59a|=10b,13b
exporter	=10b,13b,18b,23b
exported	=10b,13b
surplus	=10b,13b,15b
deficit	=10b,13b,15b
good	^ ^friday ^agreement=36a,38a|=10b,13b
duty	=10b,13b
japanese	^=10b,13b,42c,47c
tokyo	^ ^stock ^exchange=18a,19a|^ ^electric ^power=80a,84a|^=10b,13b,42c,47c
concession	=10b,13b
sanction	=10b,13b,42b
subsidy	=10b,13b,15b
trading	 partner=10b,13b| floor=18a|=10b,13b,18b
embargo	=10b,13b
yen	  rise=18a,21a| appreciation=10b,13b|=18b,21b
negotiator	=10b,13b,42b,50b,54b
exporting	=10b,13b,18b,23b
retaliate	=10b,13b
unemployment	 rate=10a,14a|=10a,14a
jobless	 claim=10a,14a|=10a,14a
joblessness	=10a,14a
payroll	=10a,14a
nonfarm	 payroll=10a,14a|=10a,14a
non-farm	=10a,14a
claimant	 count=10a,14a
unemployed	=10a,14a
average	 earning=10a,14a
full	 employment=10a,14a
employment	=10b,14b
out	~ ~of work=10b,14b
vacancy	=10b,14b
budget	 deficit=10a,15a| surplus=10a,15a| bill=36b,39b| airline=120a,121a|=10b,15b
public	 borrowing=10a,15a| debt=10a,15a| spending=10a,15a| finance=10a,15a| offering=18a,19a| service=36b| health=60a|^ ^service=80b,83b| school=116a,117a| transport=120a| housing=126a,131a|=36c,126c
sovereign	 debt=10a,15a
debt	 rescheduling=10a,15a| relief=10a,15a| crisis=10a,15a| ceiling=10a,15a| forgiveness=10a,16a| security=18a,20a|=10b,15b
foreign	 exchange reserve=10a,17a| currency reserve=10a,17a| exchange market=18a,21a| debt=10a,15a| reserve=10a,17a| exchange=10b,17b| currency=10b,17b| secretary=36a| minister=42a| ministry=42a| policy=42a| affair=42a|=42b
external	 debt=10a,15a
income	 tax=10a,15a
value	 added tax=10a,15a
vat	!=10a,15a
stability	^ ~and ^growth ^pact=10a,15a| pact=10a,15a|=18b,21b
maastricht	^=10a,15a
paris	^ agreement ~on climate=75a,76a|^ ^club=10a,15a|^ accord=10a,17a|^ agreement=18b,21b|^ ^saint-germain=86a,87a|^ ^hilton=105a,114a|^=42c,46c
bailout	=10a,15a
bail-out	=10a,15a
rescue	 package=10a,15a| worker=42a,43a|=42b,43b
privatization	=10a,15a
privatisation	=10a,15a
privatise	=10a,15a
state-owned	=10a,15a
nationalisation	=10a,15a
psbr	!=10a,15a
brazilian	^ debt=10a,15a|^=42c,49c
cruzado	^=10a,15a
welfare	 spending=10a,15a|=36b,126b
taxation	=10b,15b
taxpayer	=10b,15b,36b,39b
deregulation	=10b,15b
reform	^ !uk=36a,38a|=10b,15b,36b
rescheduling	=10b,15b
refinancing	=10b,15b
moratorium	=10b,15b
state	 enterprise=10b,15b| legislature=36a,39a| ^senate=36a,39a|^ ^department=36a,39a| visit=42a| media=42b|=36b,42c
emerging	 economy=10a,16a| market=10a,16a
poverty	 reduction=10a,16a|=10b,16b,126a
microfinance	=10a,16a
microcredit	=10a,16a
asian	^ ^development ^bank=10a,16a|^ ^games=86a,97a|^=42b,47b
african	^ ^development ^bank=10a,16a|^ ^union=42a|^=42c,48c|^africans=42c,48c
structural	 adjustment=10a,16a
least	~ developed=10a,16a
inter-american	^ ^development ^bank=10a,16a
development	 bank=10b,16b
infrastructure	=10b,16b
rural	=10b,16b,126b,131b
official	 reserve=10a,17a|=36b,42c
gold	 ~and currency reserve=10a,17a| ~and foreign=10a,17a| reserve=10a,17a| price=18a,22a| ~mine=18a,22a| mine=18a,22a| mining=18a,22a| output=18a,22a|^ ^fields=18a,22a| coin=18a,22a| deposit=18a,22a| medal=86a|=18b,22b,86b,97b
special	 drawing right=10a,17a|^ ^drawing ^rights=10b,17b| counsel=36a,41a| prosecutor=36a,41a| force=50a,53a| need=116a,117a|=105c
sdr	!=10a,17a|^sdrs=10a,17a
exchange-rate	 policy=10a,17a
louvre	^ accord=10a,17a|^=18b,21b,105a,111a
plaza	^ accord=10a,17a
intervened	=10a,17a,18b,21b
intervention	 stock=18a,23a|=10a,17a,18b,21b,23b
devaluation	=10a,17a
devalue	=10a,17a
devalued	=10a,17a
revaluation	=10a,17a
revalue	=10a,17a
pegged	=10a,17a
em	!ems=10a,17a
single	 currency=10a,17a| chart=105b,107b| mother=126a,130a|=105c,107c
eurozone	=10a,17a
euro	 zone=10a,17a| =18a,21a|^ 2004=86a,87a|^ 2008=86a,87a|^ 2024=86a,87a|=18b,21b
crown	^ ^court=55a|=10b,17b
guilder	=10b,17b
convertible	 preferred=18a,19a|=10b,17b
bourse	=18a
blue-chip	=18a
blue	 chip=18a|^ ^origin=68a,69a|^ ^jays=86a,89a|^ ^devils=86b,90b|^ ^jackets=86a,91a| singer=105a,107a|^blues=86b,87b
equity	=18a,19b
future	 market=18a| contract=18a|=18b
bull	 market=18a|^bulls=86a,90a
profit-taking	=18a
short	 selling=18a| film=105b,106b
short-selling	=18a
heavy	 trading=18a| rain=75a,79a| snow=75a,79a| metal=105a,107a
light	 sweet crude=80a,81a| trading=18a| year=68b|=68c,71c
thin	 trading=18a
sell-off	=18a
selloff	=18a
trader	 ~said=18a|=18b
dealer	 ~said=18a|=18b,21b
spot	 price=18a| market=18a,80b,81b| rate=18a,21a
hedging	=18a
arbitrage	=18a
derivative	=18a
option	 contract=18a
london	^ ^metal ^exchange=18a|^ ^stock ^exchange=18a,19a|^ ^daily ^price=18a,23a|^ ^underground=120a,122a
lme	!=18a
comex	^=18a
nymex	^=18a
cbot	!=18a
chicago	^ ^board ~of ^trade=18a|^ ^mercantile ^exchange=18a|^ ^bears=86a,88a
clearing	 house=18a
limit	 ~up=18a| ~down=18a
portfolio	 manager=18a
volatility	=18a
overbought	=18a
oversold	=18a
opening	 bell=18a| round=86b| ceremony=86a,97a
closing	 bell=18a| ceremony=86a,97a
marketwatch	^=18a
cb	!cbs . !mw=18a|!cbs ^marketwatch=18a|!cbs=105b,108b
thestreet.com	^=18a
motley	^ ^fool=18a
barron	^ =18a
morningstar	^=18a
thomson	^ ^first ^call=18a
zack	^zacks=18a
bloomberg	^=18a
traded	=18b,86c
rally	 driver=86a,99a|=18b,36b,37b,86c
rallied	=18b,86c
slump	=18b
slumped	=18b
plunge	=18b
plunged	=18b
tumbled	=18b
tumble	=18b
surged	=18b
soared	=18b
dipped	=18b
slid	=18b
edged	 ~up=18b| ~down=18b|=86c
closed	 ~at=18b| ~up=18b| ~down=18b
session	=18b
delivery	=18b,23b
bullish	=18b
bearish	=18b
upgrade	=18b,25b
downgrade	=18b,20b
downgraded	=18b
strategist	=18b
technical	=18b
resistance	=18b
support	 level=18b|=36c
speculator	=18b
speculation	=18b
speculative	=18b
cent	 ~a lb=18b,23b|=18b
quotation	=18b
quoted	=18b
opened	 fire=50b|=18b
firmer	=18b
underperform	=18b
outperform	=18b
quote	=18b
dip	=18b
soar	=18b
soaring	=18b
surging	=18b
priced	=18b
higher	 education=116a,118a|=18c
lower	=18c
low	=18c
friday	^=18c
thursday	^=18c
wednesday	^=18c
tuesday	^=18c
monday	^ ^night ^football=86b,88b|^=18c
dropped	=18c
drop	 goal=86a,93a|=18c
slipped	=18c
jumped	=18c
climbed	=18c
steady	=18c
seller	=18c
climb	=18c
climbing	=18c
nasdaq	^=18a,19a
s&p	! 500=18a,19a|! rating=18a,20a
nyse	!=18a,19a
ftse	! 100=18a,19a|!=18a,19a
nikkei	^=18a,19a
topix	^=18a,19a
hang	^ ^seng=18a,19a
dax	!=18a,19a
cac	! 40=18a,19a
sensex	^=18a,19a
nifty	^=18a,19a
bse	!=18a,19a,60a,61a
bombay	^ ^stock ^exchange=18a,19a
shanghai	^ ^composite=18a,19a
kospi	^=18a,19a
bovespa	^=18a,19a
initial	 public offering=18a,19a
ipo	!=18a,19a|^ipos=18a,19a
flotation	=18a,19a
secondary	 offering=18a,19a| school=116a,117a
penny	 stock=18a,19a
stockbroker	=18a,19a
stockmarket	=18a,19a
preferred	 stock=18a,19a
listed	 ~on=18a,19a|=18b,19b
delisted	=18a,19a
delisting	=18a,19a
small	 cap=18a,19a
tech	 stock=18a,19a| company=25a| giant=25a| firm=25a|=25b
warrant	=18a,19a
adr	^adrs=18a,19a
russell	^ 2000=18a,19a|^ ^crowe=105a,106a
over-the-counter	=18a,19a
euronext	^=18a,19a
price-earning	=18a,19a
listing	=18b,19b
float	=18b,19b
floated	=18b,19b
bargain	 hunting=18b,19b
advancer	=18b,19b
decliner	=18b,19b
big	^ ^board=18b,19b|^ ^bang=68a,69a|^ ^ten=86a,88a|^ 12=86a,88a|^ ^east=86a,88a| league=86b,89b| screen=105a,106a|^ ^brother=105a,108a
registration	 statement=18b,19b
shelf	 registration=18b,19b
debenture	=18a,19b,20a
floating	 rate note=18a,20a|=18b,19b
offering	=18c,19c
bond	 market=18a,20a| issue=18a,20a|=18a,20a|^bonds=86b,89b|^=105b,106b
ten-year	 note=18a,20a
10-year	 note=18a,20a
yield	 curve=18a,20a|=18a,20a,23b
junk	 bond=18a,20a| status=18a,20a| mail=25a,34a| e-mail=25a,34a| food=60a,66a
eurobond	^=18a,20a|=18a,20a
gilt	=18a,20a
gilt-edged	=18a,20a
bund	=18a,20a
coupon	=18a,20a
moody	^ =18a,20a
fitch	^=18a,20a
municipal	 bond=18a,20a
muni	=18a,20a
munis	=18a,20a
fixed	 income=18a,20a
fixed-income	=18a,20a
maturity	=18a,20a
maturing	=18a,20a
lead	 manager=18a,20a| poisoning=75a,78a|=18b,22b,86b
zero	 coupon=18a,20a| gravity=68a,69a
subordinated	=18a,20a
sinking	 fund=18a,20a|=120b,124b
medium-term	 note=18a,20a
t-bill	^=18a,20a|^t-bills=18a,20a
rating	=18b,20b,105b,108b
issue	 price=18b,20b|=18b,20b,36c
auction	 house=105a,111a|=18b,20b
default	=18b,20b
mature	=18b,20b
callable	=18b,20b
denomination	=18b,20b
underwritten	=18b,20b
bp	=18b,20b|!=80a,81a
spread	=18b,20b,60c,61c
weak	 dollar=18a,21a
forex	=18a,21a
against	~ ~the dollar=18a,21a|~ ~the yen=18a,21a|~ ~the euro=18a,21a|~ ~the mark=18a,21a|~=86c
greenback	=18a,21a
cross	 rate=18a,21a| country=86a,96a|=86c,87c
strong	 yen=18a,21a| euro=18a,21a
deutschemark	^=18a,21a
d-mark	^=18a,21a
french	^ franc=18a,21a|^ ^open=86a,94a|^=42c,46c
peso	=18a,21a
rupee	=18a,21a
rupiah	=18a,21a
baht	=18a,21a
ringgit	=18a,21a
renminbi	=18a,21a
eur	! / !usd=18a,21a
forward	 market=18a,21a|=86b,90c,93b
reference	 range=18a,21a
bought	 dollar=18a,21a
pound	=18b,21b
franc	=18b,21b
yuan	=18b,21b
stabilise	=18b,21b
stabilize	=18b,21b
stabilization	=18b,21b
appreciation	=18b,21b
depreciation	=18b,21b
appreciate	=18b,21b
stronger	=18b,21b
strengthened	=18b,21b
weakened	=18b,21b
strengthen	=18b,21b
strengthening	=18b,21b
weaken	=18b,21b
weakening	=18b,21b
stabilizing	=18b,21b
bullion	=18a,22a
ounce	 ~of gold=18a,22a| ~per ton=18a,22a|=18a,22a
troy	=18a,22a
platinum	=18a,22a
palladium	=18a,22a
copper	 ~mine=18a,22a|=18a,22a
aluminium	=18a,22a
aluminum	=18a,22a
nickel	=18a,22a
zinc	=18a,22a
tin	=18a,22a
tungsten	=18a,22a
cobalt	=18a,22a
bauxite	=18a,22a
alumina	=18a,22a
iron	 ore=18a,22a|^ ^age=68a,72a
ore	=18a,22a
smelter	=18a,22a
smelting	=18a,22a
refinery	 output copper=18a,22a|=80a,81a
mining	 company=18a,22a| rig=18b,24b|=18a,22a
miner	=18a,22a
rio	^ de ^janeiro=42c,49c|^ ^tinto=18a,22a
bhp	! ^billiton=18a,22a|!=18a,22a
anglo	^ ^american=18a,22a
alcoa	^=18a,22a
alcan	^=18a,22a
newmont	^=18a,22a
barrick	^=18a,22a
harmony	^ ^gold=18a,22a
codelco	^=18a,22a
noranda	^=18a,22a
phelp	^phelps ^dodge=18a,22a|^phelps=86a,98a
magma	^ ^copper=18a,22a|=68a,73a
asarco	^=18a,22a
vale	^=18a,22a
glencore	^=18a,22a
xstrata	^=18a,22a
pechiney	^=18a,22a
steel	 mill=18a,22a|=18a,22a
nippon	^ ^steel=18a,22a
us	!~ ^geological ^survey=68a,73a|!~ box office=105c|!~ ^steel=18a,22a|!~ ^senate=36a,39a|!~ force=50a|!~ ^army=50a,53a|!~ military=50a,53a|!~ ^open=86a,94a|!~ ^masters=86a,95a|!~ ^postal=86b,100b|^~ ^weekly=105a,114a|!~ ^airways=120a,121a
arcelor	^=18a,22a
mittal	^=18a,22a
itc	! tin=18a,22a
association	^ ~of ^tin ^producing ^countries=18a,22a
atpc	!=18a,22a
concentrate	=18a,22a
cathode	=18a,22a
ingot	=18a,22a
krugerrand	^=18a,22a
drill	 hole=18a,22a
heap	 leach=18a,22a
tonne	 ~of ore=18a,22a|=18b,22b,23b
grade	 ore=18a,22a|=116b,117b
silver	 medal=86a|=18b,22b,86b,97b
metal	^ ^gear=25a,33a|=18b,22b
mine	~=18b,22b|=18b,22b
mill	=18b,22b,23b
ton	=18b,22b,23b
drilling	 result=18b,22b| rig=80a,81a|=80b,81b
carat	=18b,22b
diamond	=18b,22b
de	^ ^la ^hoya=86a,101a|^ ^beers=18b,22b
exploration	=18b,22b,80b,81b
wheat	=18a,23a
corn	=18a,23a
maize	=18a,23a
barley	=18a,23a
oat	=18a,23a
sorghum	=18a,23a
soybean	 meal=18a,23a| oil=18a,23a|=18a,23a
soymeal	=18a,23a
soyoil	=18a,23a
rapeseed	=18a,23a
canola	=18a,23a
sunflower	=18a,23a
palm	 oil=18a,23a|^=25b,31b
coconut	 oil=18a,23a
copra	=18a,23a
olive	 oil=18a,23a
vegetable	 oil=18a,23a|=60b,66b
cottonseed	=18a,23a
groundnut	=18a,23a
oilseed	=18a,23a
grain	=18a,23a
feedgrain	=18a,23a
cereal	=18a,23a
coarse	 grain=18a,23a
winter	 wheat=18a,23a|^ ^games=86a,97a
durum	=18a,23a
rice	 crop=18a,23a
sugar	 beet=18a,23a| intake=60b,66b|^ ^bowl=86a,88a|=18a,23a
raw	 sugar=18a,23a
sugarcane	=18a,23a
cane	=18a,23a
beet	=18a,23a
coffee	 bean=18a,23a| quota=18a,23a| shop=105b,113b|=18a,23a
arabica	=18a,23a
robusta	=18a,23a
ico	!=18a,23a
cocoa	 bean=18a,23a| pact=18a,23a|=18a,23a
icco	!=18a,23a
buffer	 stock manager=18a,23a| stock=18a,23a
natural	 rubber=18a,23a| disaster=42a,43a| selection=68a,70a| resource=75a| ga=80a,82a|=75c
rubber	 pact=18a,23a|=18a,23a
inro	!=18a,23a
cotton	 crop=18a,23a|^ ^bowl=86a,88a|=18a,23a,105c,112c
bale	=18a,23a
orange	 juice=18a,23a|^ ^revolution=42b,46b|^ ^bowl=86a,88a|^ ^prize=105a,109a|^=25a,31a
tea	 crop=18a,23a|^ ^party=36a,39a| party=36b,39b|=105c,113c
wool	=18a,23a
hog	=18a,23a
pork	 belly=18a,23a
cattle	=18a,23a
live	 cattle=18a,23a|^ ^aid=105a,107a|^ 8=105a,107a|=126c
feeder	 cattle=18a,23a
usda	!=18a,23a
agriculture	^ ^department=18a,23a|=18b,23b
crop	 report=18a,23a|=18b,23b
commodity	^ ^credit ^corporation=18a,23a| price=18a,23a|=18a,23a
ccc	!=18a,23a
eep	!=18a,23a
acreage	=18a,23a
bushel	=18a,23a
sowing	=18a,23a
harvest	=18a,23a
ecus	^ ~per=18a,23a
licht	^=18a,23a
f.o.	! ^licht=18a,23a
c	 ~and f=18a,23a
sao	^ ^paulo coffee=18a,23a|^ ^paulo=42c,49c
ivory	^ ^coast cocoa=18a,23a|^ ^coast=42c,48c|=75a,77a
roaster	=18b,23b
grower	=18b,23b
farm	=18b,23b
farmer	=18b,23b
stockpile	 ~of weapon=50a,52a|=18b,23b,80b
shipment	=18b,23b
cargo	=18b,23b,120b,124b
cargoe	=18b,23b
origin	=18b,23b,68b
miller	=18b,23b
crusher	=18b,23b
bean	=18b,23b
meal	=18b,23b,105c,113c
nearby	=18b,23b
agricultural	=18b,23b
pact	=18b,23b,50c,54c
drought	=18b,23b,42a,43a
seed	=18b,23b,86b,94c
plantation	=18b,23b
ministry	^ ~of ^defence=50a,53a|=18b,23b,36b
cwt	=18b,23b
planting	=18b,23b
hectare	=18b,23b
livestock	=18b,23b
harvested	=18b,23b
bitcoin	=18a,24a
ethereum	=18a,24a
cryptocurrency	=18a,24a
crypto	 exchange=18a,24a|=18a,24a
stablecoin	=18a,24a
blockchain	 token=18a,24a|=18b,24b
altcoin	=18a,24a
coinbase	^=18a,24a
binance	^=18a,24a
ftx	!=18a,24a
dogecoin	=18a,24a
digital	 currency=18a,24a| asset=18b,24b| music=25a,29a| right=25a,29a| camera=25a,32a| !tv=25a,32a| television=25a,32a| radio=25a,32a| signature=25a,34a|=25a
nft	!=18a,24a|^nfts=18a,24a
defi	=18a,24a
token	=18b,24b
wallet	=18b,24b
ether	=18b,24b
technology	 company=25a| firm=25a|=25b
hi-tech	=25a
high-tech	=25a
computing	=25a
computer	 maker=25a| vision=25a,26a| chip=25a,27a| game=25a,33a| virus=25a,34a| viruse=25a,34a|=25a
pc	! ^world=25a|!=25a|^pcs=25a
personal	 video recorder=25a,32a| computer=25a| best=86a
laptop	=25a
notebook	 computer=25a
desktop	 search=25b,28b|=25a
it	!~ industry=25a
information	 technology=25a|=25c
silicon	^ ^valley=25a|=25a,27a
gigabyte	=25a
megabyte	=25a
terabyte	=25a
ce	!ces=25a
comdex	^=25a
cebit	^=25a
server	=25a
mainframe	=25a
supercomputer	=25a
workstation	=25a
hard	 drive=25a| disk=25a
disk	 drive=25a
printer	=25a
inkjet	=25a
dell	^=25a
hewlett-packard	^=25a
hp	!=25a
ibm	!=25a
compaq	^=25a
gateway	^=25a
lenovo	^=25a
apple	^ ^computer=25a|^=25a
sun	^ ^microsystems=25a|^ ^devils=86b,88b|=68b,69b|^suns=86b,90b
cisco	^ ^systems=25a|^=25a
unisy	^unisys=25a
emc	!=25a
seagate	^=25a
lexmark	^=25a
acer	^=25a
toshiba	^ laptop=25a
bluegene	^=25a
nanotech	=25a
barcode	=25a
rfid	!=25a
biometric	=25a
gadget	=25a,32b
e-voting	=25a
electronic	 voting=25a|^ ^arts=25a,33a|=25b
interoperability	=25a
usb	!=25a
oled	!=25a
lcd	!=25a
steve	^ ^jobs=25a|^ ^ballmer=25a,28a
carly	^ ^fiorina=25a|^ ^patterson=86b,97b
fiorina	^=25a
tim	^ ^cook=25a|^ ^berners-lee=25a,29a|^ ^duncan=86a,90a
tablet	 computer=25a|=25b,32b,60b,63b
quantum	 computing=25a| computer=25a| mechanic=68a,71a|=68a,71a
smart	 home=25a| meter=80a,83a
virtual	 reality=25a| world=25b,33b|=25b,29b
augmented	 reality=25a
3d	 printing=25a
techie	=25a
geek	=25a
cnet	! ^news.com=25a|!=25a
zdnet	^=25a
infoworld	^=25a
pcworld	^=25a
computerworld	^=25a
eweek	^=25a
techweb	^=25a
informationweek	^=25a
newsfactor	^=25a
maccentral	^=25a
macworld	^=25a
wired	^ ^news=25a|^ magazine=25a
idg	! ^news ^service=25a|!=25a
ziff	^ ^davis=25a
slashdot	^=25a
techcrunch	^=25a
ar	^ars ^technica=25a
engadget	^=25a
gizmodo	^=25a
network	^ ^world=25a|^ ^rail=120a,122a|=25b,31b,105c,108c
user	=25b,29b
device	=25b
prototype	=25b
engineer	=25b,68b,69b
innovation	=25b
innovative	=25b
patent	 infringement=55a,58a|=25b
patented	=25b
hardware	=25b
database	=25b
upgraded	=25b
version	=25b
beta	 version=25a,28a|=25b
feature	=25b
compatible	=25b
compatibility	=25b
storage	=25b
memory	=25b,27b,68b,74b
processor	=25b,27b
screen	=25b,105b,106b
download	 music=25a,29a|=25b,29b
downloading	=25b,29b
machine	 learning=25a,26a|=25b
analogue	=25b
panasonic	^=25b
matsushita	^=25b
hitachi	^=25b
fujitsu	^=25b
sharp	^=25b
sanyo	^=25b
scanner	=25b
gartner	^=25b
forrester	^=25b
jupiter	^ ^research=25b|^=68a,69a
idc	!=25b
keyboard	=25b
gizmo	=25b
programmable	=25b
automated	=25b
automatic	=25b
interface	=25b
format	=25b
file	 sharing=25a,29a|=25b
tool	=25b,28b
mobile	 phone=25a,31a| operator=25a,31a| game=25a,33a|=25b,31b
wireless	 carrier=25a,31a|=25b,31b
chip	 maker=25a,27a| industry=25a,27a|=25b,27b
downloaded	=25b,29b
downloadable	=25b,29b
automatically	=25b
upgrading	=25b
engine	=25b,120b,123b
launched	=25c
develop	=25c
developed	=25c
designed	=25c
design	=25c
research	^ ^~in ^motion=25a,31a|=25c,68b
access	=25c
application	 software=25b,28b|=25c
content	 moderation=25a,30a|=25c
model	=25b,26b,105c,112c
video	 game=25a,33a|=25c
available	=25c
expert	=25c
use	=25c
using	=25c
faster	=25c
generation	 gap=126a|=25c,80b,126b
capability	=25c
code	=25b,28b
researcher	=25c,60c,68a
networking	=25b,31b
accessing	=25c
useful	=25c
generate	=25c
artificial	 intelligence=25a,26a
ai	! model=25a,26a|!=25a,26a
a.i.	!=25a,26a
deep	 learning=25a,26a| sea=68a,73a
neural	 network=25a,26a
large	 language model=25a,26a|^ ^hadron ^collider=68a,71a
language	 model=25a,26a| lesson=116a,119a
chatbot	=25a,26a
generative	 !ai=25a,26a
chatgpt	^=25a,26a
openai	^=25a,26a
anthropic	^=25a,26a
deepmind	^=25a,26a
deepseek	^=25a,26a
gemini	^ model=25a,26a
claude	^=25a,26a
mistral	^ !ai=25a,26a
sam	^ ^altman=25a,26a
altman	^=25a,26a
zhipu	^=25a,26a
algorithmic	=25a,26a
speech	 recognition=25a,26a|=36b
facial	 recognition=25a,26a
image	 recognition=25a,26a|=68c
deepfake	=25a,26a
training	 data=25a,26a| camp=86b| session=86b| scheme=116a,119a|=25b,26b,86c,116c,119c
superintelligence	=25a,26a
algorithm	=25b,26b
prompt	=25b,26b
inference	=25b,26b
hallucination	=25b,26b
open-source	 model=25b,26b|=25a,28a
microchip	=25a,27a
microprocessor	=25a,27a
chipmaker	=25a,27a
intel	^=25a,27a
amd	!=25a,27a
advanced	^ ^micro ^devices=25a,27a
nvidia	^=25a,27a
tsmc	!=25a,27a
qualcomm	^=25a,27a
texa	^texas ^instruments=25a,27a|^texas ^air=120a,121a
broadcom	^=25a,27a
asml	!=25a,27a
arm	^ ^holdings=25a,27a| inspector=42b,44b| control=50a,52a| race=50a,52a| embargo=50a,52a| deal=50a,52a|=50b,52b
micron	^=25a,27a
infineon	^=25a,27a
stmicroelectronic	^stmicroelectronics=25a,27a
samsung	^ ^electronics chip=25a,27a|^=25a,31a
smic	!=25a,27a
pentium	^=25a,27a
opteron	^=25a,27a
itanium	^=25a,27a
xeon	^=25a,27a
dual-core	=25a,27a
multi-core	=25a,27a
cell	 processor=25a,27a| phone=25a,31a| biology=68a,70a|=50b,51b,55b,59b,60b,62b,68b,70b
wafer	=25a,27a
transistor	=25a,27a
flash	 memory=25a,27a| flood=42a,43a
dram	!=25a,27a
gpu	!=25a,27a
gpus	^=25a,27a
foundry	=25a,27a
64-bit	=25a,27a
nanometre	=25a,27a
nanometer	=25a,27a
fab	=25b,27b
lithography	=25b,27b
graphic	 novel=105a,109a|=25b,27b,33b
graphical	=25b,27b
software	 maker=25a,28a| patch=25a,28a| patent=25a,28a|=25a,28a
microsoft	^ ^office=25a,28a|^=25a,28a
window	^windows ^media ^player=25a,28a|^windows !xp=25a,28a|^windows=25a,28a
longhorn	^=25a,28a|^longhorns=86a,88a
internet	 service provider=25a,29a|^ ^explorer=25a,28a|=25a,29a
linux	^=25a,28a
red	^ ^nose ^day=126a,132a|^ ^hat=25a,28a| state=36b,39b|^ ^cross=42a,43a|^ ^crescent=42a,44a|^ ^brigades=50a,51a| card=86a,87a|^ ^sox=86a,89a|^ ^wings=86a,91a| carpet=105a|^reds=86a,87b,89a
novell	^=25a,28a
oracle	^=25a,28a
peoplesoft	^=25a,28a
sap	!=25a,28a
siebel	^=25a,28a
salesforce	^=25a,28a
adobe	^=25a,28a
symantec	^=25a,28a
macromedia	^=25a,28a
ballmer	^=25a,28a
larry	^ ^ellison=25a,28a|^ ^page=25a,29a|^ ^brown=86a,90a
linus	^ ^torvalds=25a,28a
torvald	^torvalds=25a,28a
source	 code=25a,28a
programmer	=25a,28a
programming	 language=25a,28a|=25b,28b
java	^=25a,28a
unix	^=25a,28a
sco	!=25a,28a
enterprise	 software=25a,28a
web	 server=25a,28a| site=25a,29a| page=25a,29a|=25a,29a
app	 store=25a,28a|=25a,28a
cloud	 computing=25a,28a| service=25a,28a|=25b,28b
mac	^ !os ^x=25a,28a|^ !os=25a,28a|^ mini=25a,32a
netscape	^=25a,28a
mozilla	^=25a,28a
firefox	^=25a,28a
opera	^ browser=25a,28a|=105a,107a
browser	=25a,28a
github	^=25a,28a
ie	!=25a,28a
photoshop	^=25a,28a
spreadsheet	=25a,28a
realnetwork	^realnetworks=25a,28a
sp2	!=25a,28a
.	 !net=25a,28a
verita	^veritas=25a,28a
bea	! ^systems=25a,28a
program	=25b,28b
patch	=25b,28b,34b
bug	=25b,28b
coding	=25b,28b
suite	=25b,28b,120b,125b
licence	=25b,28b
install	=25b,28b
installed	=25b,28b
j2ee	!=25b,28b
middleware	=25b,28b
programmed	=25b,28b
installation	=25b,28b,105b,111b
website	=25a,29a
online	 shopping=25a,29a| music=25a,29a| advertising=25a,29a| piracy=25a,29a| game=25a,33a| gaming=25a,33a|=25a,29a
on-line	=25a,29a
search	 engine=25a,29a|=25b,29b
google	^=25a,29a
yahoo	^=25a,29a
aol	!=25a,29a
america	^  ^cup=86a,104a|^ ^online=25a,29a|^ =36b,39b|^ ^west=120a,121a
msn	!=25a,29a
ask	^ ^jeeves=25a,29a
amazon.com	^=25a,29a
amazon	^ rainforest=75a,77a|^=25a,29a
ebay	^=25a,29a
baidu	^=25a,29a
alibaba	^=25a,29a
wikipedia	^=25a,29a
craigslist	^=25a,29a
blog	=25a,29a
blogger	=25a,29a
blogging	=25a,29a
weblog	=25a,29a
podcast	=25a,29a
podcasting	=25a,29a
e-mail	=25a,29a
email	=25a,29a
hotmail	^=25a,29a
gmail	^=25a,29a
instant	 messaging=25a,29a| messenger=25a,29a
broadband	 internet=25a,29a| network=25a,31a|=25a,29a,31b
dsl	!=25a,29a
dial-up	=25a,29a
isp	!=25a,29a|^isps=25a,29a
domain	 name=25a,29a
icann	!=25a,29a
e-commerce	=25a,29a
ecommerce	=25a,29a
file-sharing	=25a,29a
peer-to-peer	=25a,29a
p2p	!=25a,29a
kazaa	^=25a,29a
grokster	^=25a,29a
napster	^=25a,29a
bittorrent	^=25a,29a
edonkey	^=25a,29a
music	 download=25a,29a| piracy=25a,29a| player=25a,32a|=105a,107a
itune	^itunes=25a,29a
piracy	 ~off=120a,124a|=25a,29a
illegal	 downloading=25a,29a| donation=36a,41a| immigrant=126a,128a|=55b,57b
mpaa	! rating=105a,106a|!=25a,29a
riaa	!=25a,29a
copy	 protection=25a,29a|=105c,109c
drm	!=25a,29a
dotcom	=25a,29a
dot-com	=25a,29a
cyberspace	=25a,29a
sergey	^ ^brin=25a,29a
jeff	^ ^bezos=25a,29a|^ ^gordon=86a,99a
jerry	^ ^springer - ^~the ^opera=105a,110a|^ ^yang=25a,29a|^ ^springer=105a,108a
portal	=25a,29a
homepage	=25a,29a
chatroom	=25a,29a
chat	 room=25a,29a| show=105a,108a
hyperlink	=25a,29a
rss	!=25a,29a
netflix	^ sery=105a,108a|^=25a,29a
youtube	^=25a,29a
streaming	 service=25a,29a|=25a,29a
spotify	^=25a,29a
site	=25b,29b
surfer	=25b,29b,86a,104a
link	=25b,29b
pop-up	=25b,29b
click	=25b,29b
traffic	 jam=120a,123a| light=120a,123a|=25b,29b,120b
bandwidth	=25a,29b,31a
web-based	=25b,29b
sharing	=25b,29b
connection	=25b,29b
pirated	=25b,29b
copyright	 infringement=55a,58a|=25b,29b
stream	=25b,29b
searching	=25b,29b
clicking	=25b,29b
connect	=25b,29b
connected	=25b,29b
copyrighted	=25b,29b
social	 media company=25a,30a| media platform=25a,30a| network=25a,30a| networking=25a,30a| media=25b,30b| care=60a,64a| worker=126a| service=126a| housing=126a,131a|=126b
tiktok	^=25a,30a
bytedance	^=25a,30a
snapchat	^=25a,30a
linkedin	^=25a,30a
myspace	^=25a,30a
friendster	^=25a,30a
wechat	^=25a,30a
weibo	^=25a,30a
zuckerberg	^=25a,30a
elon	^ ^musk  ^x=25a,30a
influencer	=25a,30a
jack	^ ^dorsey=25a,30a|^ ^straw=36a,38a|^ ^mcconnell=36a,38a
meta	^ ^platforms=25a,30a
facebook	^=25b,30b
twitter	^=25b,30b
instagram	^=25b,30b
whatsapp	^=25b,30b
reddit	^=25b,30b
hashtag	=25b,30b
viral	 video=25b,30b|=25b,30b,60b,61b
retweet	=25b,30b
friend	^friends ~of ~the ^earth=75a|^friends star=105a,108a|=25b,30b,126c
feed	=25b,30b
tweet	=25c,30c
tweeted	=25c,30c
follower	=25c,30c
post	=25c,30c,86c,87c
profile	=25c,30c
platform	=25c,30c
telecom	^ ^italia=25a,31a|=25a,31a
telecommunication	=25a,31a
telephone	 company=25a,31a
phone	 company=25a,31a|=25b,31b
cellphone	=25a,31a
cellular	=25a,31a
handset	=25a,31a
smartphone	=25a,31a
camera	 phone=25a,31a|=25b,32b
3g	=25a,31a
4g	=25a,31a
5g	=25a,31a
gsm	!=25a,31a
cdma	!=25a,31a
wimax	^=25a,31a
wi-fi	=25a,31a
wifi	=25a,31a
hotspot	=25a,31a
bluetooth	^=25a,31a
text	 message=25a,31a| messaging=25a,31a|=25b,31b
texting	=25a,31a
sm	!sms=25a,31a
mm	!mms=25a,31a
ringtone	=25a,31a
voice	 ~over !ip=25a,31a
voip	^=25a,31a
skype	^=25a,31a
vonage	^=25a,31a
fibre	 optic=25a,31a|=60b,66b
fiber	 optic=25a,31a|=60b,66b
fiber-optic	=25a,31a
roaming	=25a,31a
spectrum	=25a,31a
landline	=25a,31a
vodafone	^=25a,31a
nokia	^=25a,31a
ericsson	^=25a,31a
motorola	^=25a,31a
t-mobile	^=25a,31a
france	^ ^telecom=25a,31a|^=42c,46c
telefonica	^=25a,31a
bt	!=25a,31a
at&t	! ^wireless=25a,31a|!=25a,31a
verizon	^ ^wireless=25a,31a|^=25a,31a
sprint	 relay=86a,96a|^=25a,31a|=86b,96b
nextel	^ ^cup=86a,99a|^=25a,31a
cingular	^=25a,31a
mci	!=25a,31a
qwest	^=25a,31a
bellsouth	^=25a,31a
sbc	! ^communications=25a,31a|!=25a,31a
ntt	! ^docomo=25a,31a|!=25a,31a
docomo	^=25a,31a
kddi	!=25a,31a
telstra	^=25a,31a
china	^ ^mobile=25a,31a|^=42c,47c
huawei	^=25a,31a
zte	!=25a,31a
blackberry	^=25a,31a
alcatel	^=25a,31a
lucent	^=25a,31a
nortel	^=25a,31a
fcc	!=25a,31a
satellite	 radio=25a,31a| navigation=25a,32a|=25b,31b,68a,69a
ofcom	^ ruling=105a,108a|^=25a,31a
symbian	^=25a,31a
lg	! ^electronics=25a,31a
iphone	^=25a,31a
android	 robot=25a,35a|^=25a,31a
caller	=25b,31b
operator	=25b,31b
carrier	=25b,31b,120b,121b
antenna	=25b,31b
long-distance	=25b,31b
handheld	=25b,31b
pda	!=25b,31b|^pdas=25b,31b
palmone	^=25b,31b
messaging	=25b,31b
message	=25b,31b
ipod	^ mini=25a,32a|^=25a,32a|^ipods=25a,32a
mp3	! player=25a,32a|!=25a,32a
megapixel	=25a,32a
camcorder	=25a,32a
dvd	! player=25a,32a|! recorder=25a,32a|! format=25a,32a|^dvds=25a,32a|!=25b,32b
blu-ray	^=25a,32a
hd-dvd	!=25a,32a
high-definition	=25a,32a
hdtv	!=25a,32a
flat-screen	=25a,32a
flat	 panel=25a,32a
plasma	 screen=25a,32a| !tv=25a,32a
set-top	 box=25a,32a
pvr	!=25a,32a|^pvrs=25a,32a
tivo	^=25a,32a
portable	 media player=25a,32a|=25b,32b
imac	^=25a,32a
powerbook	^=25a,32a
ipad	^=25a,32a
kindle	^=25a,32a
e-reader	=25a,32a
smartwatch	=25a,32a
wearable	=25a,32a
headset	=25a,32a
earbud	=25a,32a
webcam	=25a,32a
drone	 camera=25a,32a| delivery=25a,35a| strike=50a,52a|=25b,35b
interactive	 !tv=25a,32a
gizmondo	^=25a,32a
gp	!gps=25a,32a|^gps=36b,38b,60a,64a
sat-nav	=25a,32a
walkman	^=25a,32a
player	 association=86b,91b|=25b,32b,33b,86b
picture	=25b,32b
pixel	=25b,32b
battery	 storage=80a,85a|=25b,32b,80c,85c
recorder	=25b,32b
remote	 control=25b,32b
watch	 !tv=25b,32b
jukebox	=25b,32b
videogame	=25a,33a
game	 console=25a,33a|^ ^boy=25a,33a| show=105a,108a|=25c,33c,86b|^games=86b,97b
console	=25a,33a
gamer	=25a,33a
gameplay	=25a,33a
playstation	^ 2=25a,33a|^=25a,33a
ps2	!=25a,33a
ps3	!=25a,33a
psp	!=25a,33a
xbox	^ 2=25a,33a|^ ^live=25a,33a|^=25a,33a
nintendo	^ !ds=25a,33a|^=25a,33a
gamecube	^=25a,33a
gameboy	^=25a,33a
wii	^=25a,33a
sega	^=25a,33a
ea	! ^games=25a,33a
ubisoft	^=25a,33a
activision	^=25a,33a
take-two	^=25a,33a
rockstar	^=25a,33a
atari	^=25a,33a
halo	^ 2=25a,33a
half-life	^ 2=25a,33a|^=25a,33a
doom	^ 3=25a,33a
grand	^ ^theft ^auto=25a,33a| slam homer=86a,89a| jury=55a| slam=86a,93b| prix=86a|^ ^national=86a,102a
gta	!=25a,33a
sim	^sims 2=25a,33a
everquest	^=25a,33a
warcraft	^=25a,33a
counter-strike	^=25a,33a
mario	^=25a,33a
zelda	^=25a,33a
tomb	^ ^raider=25a,33a|=68b,72b
lara	^ ^croft=25a,33a|^=86b,92b
final	^ ^fantasy=25a,33a| round=86b|^ ^four=86a,90a|=86b
pokemon	^=25a,33a
fortnite	^=25a,33a
minecraft	^=25a,33a
roblox	^=25a,33a
twitch	^=25a,33a
esport	=25a,33a
first-person	 shooter=25a,33a
massively	 multiplayer=25a,33a
multiplayer	=25a,33a
role-playing	 game=25a,33a
e3	!=25a,33a
joystick	=25a,33a
gran	^ ^turismo=25a,33a
burnout	^=25a,33a
need	^ ~for ^speed=25a,33a
prince	^ ^william ~and ^kate=105a,114a|^ ~of ^persia=25a,33a|^ ^charles=105a,115a|^ ^harry=105a,115a|^ ^william=105a,115a|=105b,115b
gaming	=25b,33b
title	 race=86a| fight=86a,101a| bout=86a,101a|=25b,33b,86c,105c
sequel	=25b,33b,105b
avatar	=25b,33b
publisher	=25b,33b,105b,109b
shooter	=25b,33b,55a,56a
monster	=25b,33b
play	 ~the=105b,106b|=25c,33c,86c,105c,110c
hacker	=25a,34a
hacking	=25a,34a
hacked	=25a,34a
cyber	 attack=25a,34a| security=25a,34a| crime=25a,34a
cyber-attack	=25a,34a
cyberattack	=25a,34a
cybersecurity	=25a,34a
cybercrime	=25a,34a
worm	=25a,34a,68b,70b
trojan	^=25a,34a|^trojans=25a,34a,86a,88a
malware	=25a,34a
spyware	=25a,34a
adware	=25a,34a
ransomware	=25a,34a
phishing	=25a,34a
phish	=25a,34a
spam	=25a,34a
spammer	=25a,34a
anti-virus	=25a,34a
antivirus	=25a,34a
anti-spam	=25a,34a
firewall	=25a,34a
denial	 ~of service=25a,34a
denial-of-service	=25a,34a
botnet	=25a,34a
bot	 net=25a,34a
zombie	 ^pcs=25a,34a
encryption	=25a,34a
encrypted	=25a,34a
decryption	=25a,34a
password	=25a,34a
identity	 theft=25a,34a| card=36b
vulnerability	=25a,34a
keylogger	=25a,34a
mydoom	^=25a,34a
sasser	^=25a,34a
bagle	^=25a,34a
netsky	^=25a,34a
sobig	^=25a,34a
mcafee	^=25a,34a
sopho	^sophos=25a,34a
f-secure	^=25a,34a
kaspersky	^=25a,34a
sender	^ !id=25a,34a
bluesnarfing	^=25a,34a
loophole	=25a,34a
exploit	 code=25a,34a|=25a,34a
critical	 flaw=25a,34a
virus	=25b,34b,60b,61b
viruse	=25b,34b,60b,61b
infected	=25b,34b,60b,61b
scam	=25b,34b,55b,57b
scammer	=25b,34b
fraudster	=25b,34b,55a,57a
flaw	=25b,34b
malicious	=25b,34b
attachment	=25b,34b
privacy	 law=55a,58a|=25b,34b
intruder	=25b,34b
breach	=25b,34b
breached	=25b,34b
vulnerable	=25b,34b
exploited	=25b,34b
attack	 ad=36b,37b|=25c,34c,50b,51b,55b,56b
robot	=25a,35a
robotic	=25a,35a
humanoid	=25a,35a
asimo	^=25a,35a
aibo	^=25a,35a
roomba	^=25a,35a
self-driving	=25a,35a
driverless	 car=25a,35a
autonomous	 vehicle=25a,35a|=25b,35b
waymo	^=25a,35a
exoskeleton	=25a,35a
boston	^ ^dynamics=25a,35a
cyborg	=25a,35a
sensor	=25b,35b
automation	=25b,35b
unmanned	=25b,35b
politic	=36a
political	 scandal=36a,41a|=36a
politician	=36a
politically	=36a
premier	 ~said=36a|^ ^league=86a,87a|=42b
cabinet	 minister=36a| reshuffle=36a|=36b
health	 secretary=36a,60a| care=60a| minister=60a| official=60a| insurance=60a,64a| insurer=60a,64a| bill=60a,64a|=60a
education	 secretary=36a,116a|^ ^department=116a|=116a
deputy	 prime minister=36a|=55b
chancellor	 ~of ~the exchequer=36a|^ ^gordon ^brown=36a,38a|=36b
shadow	 home secretary=36a| chancellor=36a
coalition	 government=36a| force=50a| troop=50a|=36b
opposition	 leader=36a| party=36a|=36b,42b
ruling	 party=36a|=42b,55b,58b
lawmaker	=36a,39b
legislator	=36a,39b
legislature	=36a
legislation	=36a,39b
legislative	=36a
parliament	=36a,42b
parliamentary	=36a
congressional	=36a
congressman	=36a
congresswoman	=36a
senator	=36a|^senators=86a,91a
senate	^ ^judiciary ^committee=36a,39a|=36a|^=36b,39b
mayor	=36a
mayoral	=36a
councillor	=36a
constituency	=36a,37a
constituent	=36a
ballot	 box=36a,37a|=36a
referendum	=36a
plebiscite	=36a
democracy	 activist=42b|=36a
democratic	^ ^national ^convention=36a,39a| process=36a|^ ^party=36a,39a|^ nominee=36a,39a|=36b
left-wing	=36a
right-wing	=36a
leftist	=36a
rightist	=36a
centrist	=36a
centre-right	=36a
centre-left	=36a
conservatism	=36a
liberalism	=36a
populist	=36a
populism	=36a
socialist	=36a
communist	=36a
policy-making	=36a
policymaking	=36a
manifesto	=36a
lobbying	=36a
lobbyist	=36a
partisan	=36a
bipartisan	=36a
think	 tank=36a
whip	=36a
impeachment	=36a
impeach	=36a
attorney	 general=36a,55b|=55a
civil	^ ^aviation ^authority=120a,121a| servant=36a| service=36a| war=50a| liberty=55a,58a| right=55a,58a| partnership=126a,129a| union=126a,129a
whitehall	^=36a|=36b,38b
statesman	=36a
downing	 street=36a|^ ^street=36a,38a
minister	=36b,42b
presidency	=36b
presidential	 election=36a,37a| debate=36a,37a|=36b
policy	=36b
party	 conference=36a,37a| =36b,37b|=36b
leader	=36b,42b
leadership	=36b
vote	 count=36a,37a| rigging=36a,37a|=36b,37b
voted	=36b,37b,105c
voter	 registration=36a,37a|=36b,37b
law	^ ^lords=55a,58a| lord=55a,58a|=36b,55b
debate	=36b
campaign	 trail=36a,37a| ad=36b,37b| finance=36a,41a|=36b,37b,126b
campaigning	=36b,37b,126b
elected	=36b,37b
secretary	^ ^general=42a,44a|=36b
authority	=36b,42c
administration	=36b,39b
council	 tax=36a,38a| house=126a,131a| home=126a,131a|=36b
local	 authority=36b| government=36b|=126c
amendment	=36b
liberal	^ ^democrat=36a,38a|^ ^democrats=36a,38a|=36b,39b
conservative	^ ^party=36a,38a|^ leader=36a,38a|=36b,39b|^conservatives=36a,38a
republic	=36b,42b
constitution	=36b,40b,55b,58b
constitutional	 court=55a,58a|=36b,40b,55b,58b
critic	=36b,105b
pledge	=36b
pledged	=36b
promise	=36b
promised	=36b
resign	=36b,41b
resignation	=36b
quit	=36b
adviser	=36b
aide	=36b
ally	=36b
backbench	=36b
mp	!=36b|^mps=36a,38a
peer	=36a,38a
veto	=36b
immigration	^ ~and ^customs=126a,128a|=36b,126a,128a
asylum	 seeker=126a,128a|=36b,126a,128a
id	! card=36b
consultation	=36b
inquiry	=36b,41b,55b,59b
funding	=36b,116c
scrutiny	=36b
backed	=36b
supporter	=36b
election	 commission=36a,37a|=36a,37a,42b
democrat	=36b|^=36a,39a|^democrats=36a,39a
immigrant	=36b,126a,128a
pensioner	=36b,126b
backbencher	=36b,38b
country	 singer=105a,107a|=36c,42c
plan	=36c
right	=36c,42c,55c,58c,126b
decision	=36c
claim	=36c,55c
claimed	 responsibility=50b,51b|=36c
insisted	=36c
warned	=36c
urged	=36c,42c
accused	=36c,42c,55b
denied	=36c,55c
member	 state=36b,40b|=36c
committee	=36c
called	=36c,42c,68c
win	 ~over=86b|=36c,86c
told	~=36c,42c,55c
power	 station=80a,83a| plant=80a,83a| grid=80a,83a| line=80a,83a| cut=80a,83a| outage=80a,83a| forward=86a,90a| play=86a,91a|=36c,42c,80c,83c
independence	^ ^air=120a,121a|=36c
believe	=36c
change	=36c
should	~=36c
must	~=36c
mr	^ ^blair=36a,38a|^ ^brown=36a,38a|^ ^howard=36a,38a|^ ^kennedy=36a,38a|^ ^straw=36a,38a|^ ^blunkett=36a,38a|^ ^clarke=36a,38a|^ ^milburn=36a,38a|^ ^hoon=36a,38a|^ ^hain=36a,38a|^mrs ^thatcher=36a,38a|^=36b,38b
society	=36c,126b
urging	=36c
insist	=36c
electoral	 commission=36a,37a| college=36a,37a|^ ^college=36a,39a|=36a,37a
electorate	=36a,37a
by-election	=36a,37a
midterm	=36a,37a
mid-term	 election=36a,37a
polling	 station=36a,37a| day=36a,37a|=36b,37b
opinion	 poll=36a,37a
exit	 poll=36a,37a
pollster	=36a,37a
poll	 open=36a,37a| ~of=105c|=36b,37b
candidate	 ~for=36a,37a|=36a,37a
candidacy	=36a,37a
caucus	=36a,37a
caucuse	=36a,37a
nominee	=36a,37a,105b
running	 mate=36a,37a| ~back=86a,88a
frontrunner	=36a,37a
front-runner	=36a,37a
swing	 state=36a,37a| voter=36a,37a|=86b,95b
battleground	=36a,37a
incumbent	=36a,37a
landslide	 victory=36a,37a|=42a,43a
run-off	=36a,37a
runoff	=36a,37a
recount	=36a,37a
vote-rigging	=36a,37a
rigged	=36a,37a
turnout	=36a,37a
absentee	 ballot=36a,37a
stump	 speech=36a,37a|=86a,92a
televised	 debate=36a,37a
postal	 voting=36a,37a| vote=36a,37a
re-election	=36a,37a
reelection	=36a,37a
re-elected	=36a,37a
reelected	=36a,37a
marginal	 seat=36a,37a
seat	 belt=120a,123a|=36b,37b
elect	=36b,37b
convention	=36b,37b
challenger	=36b,37b,86b,101b
contest	=36b,37b,86c
nomination	=36b,37b,105b
endorsed	=36b,37b
endorsement	=36b,37b
campaigner	=36b,37b,126a
won	 ~the election=36b,37b|=86c
victory	 ~over=86b| ~against=86b|=36c,37c,86c
race	 relation=126a,129a|=36c,37c,86b,96b
tory	^ =36b,38b|^=36a,38a|^tories=36a,38a
lib	^ ^dem=36a,38a|^ ^dems=36a,38a
snp	!=36a,38a
plaid	^ ^cymru=36a,38a
ukip	!=36a,38a
uk	! ^independence ^party=36a,38a|! chart=105b,107b|!=36b,38b
sinn	^ ^fein=36a,38a
dup	!=36a,38a
ulster	^ ^unionist=36a,38a|^ ^unionists=36a,38a|^=86a,93a
sdlp	!=36a,38a
respect	^ party=36a,38a
scottish	^ ^parliament=36a,38a|^ ^executive=36a,38a|^=36b,38b
welsh	^ ^assembly=36a,38a|^ assembly=36a,38a|^=36b,38b
northern	^ ^ireland ^assembly=36a,38a|^ ^ireland=36b,38b|=50c
stormont	^=36a,38a
holyrood	^=36a,38a
msp	!=36a,38a|^msps=36a,38a
westminster	^=36a,38a
no	^~ ^child ^left ^~behind=116a,117a|^~ . 1=86b|^~ 10=36a,38a
number	 ~one single=105b,107b|^ 10=36a,38a| eight=86a,93a
gordon	^ ^brown=36a,38a|^ ^ramsay=105a,113a
tony	^ ^blair=36a,38a|^ ^stewart=86a,99a|^ award=105a,110a|^ ^awards=105a,110a
blair	^=36a,38a
charle	^charles ^kennedy=36a,38a|^charles ^clarke=36a,38a|^charles ^taylor=42a,48a|^charles ^darwin=68a,70a
john	^ ^prescott=36a,38a|^ ^reid=36a,38a|^ ^major=36a,38a|^ ^bercow=36a,38a|^ ^kerry=36a,39a|^ ^edwards=36a,39a|^ ^ashcroft=36a,39a|^ ^mccain=36a,39a|^ ^boehner=36a,39a|^ ^howard=42a,47a
prescott	^=36a,38a
david	^ ^blunkett=36a,38a|^ ^davis=36a,38a|^ ^cameron=36a,38a|^ ^letterman=105a,108a
blunkett	^=36a,38a
ruth	^ ^kelly=36a,38a
ms	^ ^kelly=36a,38a|^ ^jowell=36a,38a
peter	^ ^mandelson=36a,38a|^ ^hain=36a,38a|^ ^jackson=105a,106a
mandelson	^=36a,38a
alastair	^ ^campbell=36a,38a
robin	^ ^cook=36a,38a
clare	^ ^short=36a,38a
geoff	^ ^hoon=36a,38a
patricia	^ ^hewitt=36a,38a
tessa	^ ^jowell=36a,38a
alistair	^ ^darling=36a,38a
oliver	^ ^letwin=36a,38a
liam	^ ^fox=36a,38a
menzy	^menzies ^campbell=36a,38a
margaret	^ ^thatcher=36a,38a
thatcher	^=36a,38a
william	^ ^hague=36a,38a|^williams team=86b,99b
iain	^ ^duncan ^smith=36a,38a
robert	^ ^kilroy-silk=36a,38a|^ ^mugabe=42a,48a
kilroy-silk	^=36a,38a
george	^ ^w . ^bush=36a,39a|^ ^galloway=36a,38a|^ ^clooney=105a,106a|^ ^lucas=105a,106a
galloway	^=36a,38a
ken	^ ^livingstone=36a,38a
livingstone	^=36a,38a
boris	^ ^johnson=36a,38a|^ ^yeltsin=42a,46a
theresa	^ ^~may=36a,38a
nick	^ ^clegg=36a,38a
ed	^ ^miliband=36a,38a
jeremy	^ ^corbyn=36a,38a
rishi	^ ^sunak=36a,38a
keir	^ ^starmer=36a,38a
starmer	^=36a,38a
nigel	^ ^farage=36a,38a
farage	^=36a,38a
alex	^ ^salmond=36a,38a
gerry	^ ^adams=36a,38a
ian	^ ^paisley=36a,38a|^ ^crocker=86a,98a
paisley	^=36a,38a
ira	! decommissioning=36a,38a|!=50a,51a
brexit	^=36a,38a
hutton	^ report=36a,38a
butler	^ report=36a,38a
lord	^  ^resistance ^army=42a,48a|^ ~of ~the ^rings=105a,106a|^ ^hutton=36a,38a|^ ^butler=36a,38a|^ ^goldsmith=36a,38a|^ ^chancellor=36a,38a|^ ^falconer=36a,38a|^ =86a,92a|^lords=36b,38b|^=36b,38b
hunting	 ban=36a,38a|=75b,77b
fox	 hunting=36a,38a|^=105b,108b
top-up	 fee=36a,38a,116a,118a
foundation	 hospital=36a,38a|=126b,132b
casino	 bill=36a,38a
gambling	^ ^bill=36a,38a|=55b,57b
on-the-spot	 fine=36a,38a
charter	^ 88=36a,38a| school=116a,117a
hansard	^=36a,38a
select	 committee=36a,38a
queen	^  ^speech=36a,38a|^ ^mary 2=120a,124a|=105c,115c
britain	^=36b,38b
scotland	^ ^yard=55b|^=36b,38b,86c,87c
wale	^wales=36b,38b,86c,87c
devolution	=36b,38b
crossbench	=36b,38b
green	 paper=36b,38b| campaigner=75a| energy=80a,85a| power=80b,85b|^ ^day=105a,107a| card=126a,128a|=75b,86c,95c
commission	 ~for racial equality=36b,38b
unionist	=36b,38b
nationalist	=36b,38b
republican	^ ^national ^convention=36a,39a|^ ^party=36a,39a|=36b,38b|^=36a,39a|^republicans=36a,39a
capitol	^ ^hill=36a,39a
congress	^ party=42a,47a|^=36a,39a
u.s.	! ^senate=36a,39a|! ^president=36b,39b|! troop=50a|! force=50a|! ^army=50a,53a|! military=50a,53a|! ^open=86a,94a
oval	^ ^office=36a,39a
gop	!=36a,39a
sen	^ . ^john ^kerry=36a,39a|^ .=36a,39a
kerry	^=36a,39a
bush	^ administration=36a,39a|^=36a,39a
dick	^ ^cheney=36a,39a
cheney	^=36a,39a
vice	^ ^president=36a,39a| chancellor=116a,118a
donald	^ ^rumsfeld=36a,39a|^ ^trump=36a,39a
colin	^ ^powell=36a,39a|^ ^montgomerie=86a,95a
condoleezza	^ ^rice=36a,39a
alberto	^ ^gonzales=36a,39a
karl	^ ^rove=36a,39a|^ ^lagerfeld=105a,112a
ralph	^ ^nader=36a,39a|^ ^lauren=105a,112a
nader	^=36a,39a
howard	^ ^dean=36a,39a|^ government=42a,47a|^ ^stern=105a,108a
al	^ ^gore=36a,39a|^ ^qaeda=50a,51a| ^qaeda=50a,51a
hillary	^ ^rodham ^clinton=36a,39a|^ ^clinton=36a,39a
clinton	^=36a,39a
ronald	^ ^reagan=36a,39a
reagan	^=36a,39a
barack	^ ^obama=36a,39a
obama	^ administration=36a,39a|^=36a,39a
joe	^ ^biden=36a,39a
biden	^=36a,39a
mitt	^ ^romney=36a,39a
mccain	^=36a,39a
sarah	^ ^palin=36a,39a
palin	^=36a,39a
trump	^ administration=36a,39a|^=36a,39a
kamala	^ ^harris=36a,39a
mike	^ ^pence=36a,39a|^ ^ruddock=86b,93b|^ ^leigh=105a,106a
nancy	^ ^pelosi=36a,39a
pelosi	^=36a,39a
boehner	^=36a,39a
mitch	^ ^mcconnell=36a,39a
harry	^ ^potter film=105a,106a|^ ^reid=36a,39a|^ ^potter=105a,109a
newt	^ ^gingrich=36a,39a
michele	^ ^bachmann=36a,39a
scott	^ ^walker=36a,39a|^ ^peterson=55a,56a
chris	^ ^christie=36a,39a
ted	^ ^kennedy=36a,39a
tom	^ ^delay=36a,39a|^ ^cruise=105a,106a|^ ^hanks=105a,106a
arnold	^ ^schwarzenegger film=105a,106a|^ ^schwarzenegger=36a,39a
gov	^ . ^schwarzenegger=36a,39a|^ .=36a,39a
swift	^ ^boat=36a,39a
vietnam	^ record=36a,39a|^=42c,47c
supreme	^ ^court nominee=36a,39a|^ ^court=55a,58a
patriot	^ ^act=36a,39a|^patriots=86a,88a
9	 / 11 commission=36a,39a| / 11=50a,51a
sept	^ . 11 commission=36a,39a|^ . 11 attack=50a,51a|^ . 11=50a,51a
intelligence	 bill=36a,39a| test=68a,74a
iran-contra	^=36a,39a
watergate	^=36a,39a
filibuster	=36a,39a
rep	^ .=36a,39a
swing-state	=36a,39a
statehouse	=36a,39a
planned	^ ^parenthood=36a,39a
gay	 marriage amendment=36a,39a| marriage=55a,58a,126a,129a| right=126a,129a| couple=126a,129a|=126b,129b
blagojevich	^=36a,39a
birther	=36a,39a
medicare	^ cut=36a,39a|^=60a,64a
homeland	^ ^security=36a,39a
washington	^ ^wizards=86a,90a|^=36b,39b
d-mass	^=36b,39b
ohio	^=36b,39b
florida	^=36b,39b
pennsylvania	^=36b,39b
wisconsin	^=36b,39b
iowa	^=36b,39b
entitlement	=36b,39b
pundit	=36b,39b
eu	! constitution=36a,40a|! summit=36a,40a|! membership=36a,40a|! leader=36a,40a|!=36a,40a
e.u.	!=36a,40a
mep	!=36a,40a|^meps=36a,40a
brussel	^brussels=36a,40a
strasbourg	^=36a,40a
barroso	^=36a,40a
jose	^ ^manuel ^barroso=36a,40a
romano	^ ^prodi=36a,40a
prodi	^=36a,40a
javier	^ ^solana=36a,40a
solana	^=36a,40a
jacque	^jacques ^delors=36a,40a|^jacques ^chirac=42a,46a|^jacques ^rogge=86a,97a
ursula	^ von der ^leyen=36a,40a
von	 der ^leyen=36a,40a
juncker	^=36a,40a
tusk	^=36a,40a
barnier	^=36a,40a
enlargement	=36a,40a
accession	 talk=36a,40a|=36a,40a
buttiglione	^=36a,40a
euroscepticism	^=36a,40a
eurosceptic	^=36a,40a|^eurosceptics=36a,40a|=36a,40a
schengen	^=36a,40a
lisbon	^ treaty=36a,40a|^=42c,46c
treaty	=36b,40b,42a
commissioner	=36b,40b
europe	^=36c,40c,42c,46c
sleaze	=36a,41a
cover-up	=36a,41a
ethic	 committee=36a,41a
conflict	 ~of interest=36a,41a|=50b
whistleblower	=36a,41a
whistle-blower	=36a,41a
leaked	 memo=36a,41a| document=36a,41a
expense	 scandal=36a,41a
slush	 fund=36a,41a
corruption	 scandal=36a,41a|=36b,41b,55b,57b
independent	 counsel=36a,41a
freedom	 ~of information=36a,41a| ~of speech=55a,58a
nanny	=36a,41a
perjury	=36a,41a,55a,57a
oil-for-food	=36a,41a
cronyism	=36a,41a
nepotism	=36a,41a
scandal	=36b,41b
corrupt	=36b,41b
donation	=36b,41b,126a,132a
donor	 nation=42a,44a|=36b,41b,42b,44b,126a,132a
affair	=36b,41b
apology	=36b,41b
apologised	=36b,41b
lied	=36b,41b
gift	=36b,41b
head	 ~of state=42a| coach=86a| teacher=116a,117a
diplomatic	 tie=42a| relation=42a|=42a
diplomacy	=42a
diplomat	=42a
ambassador	=42a
embassy	=42a
consulate	=42a
envoy	=42a
summit	=42a
sovereignty	=42a
self-determination	=42a
annexation	=42a
secession	=42a
separatist	 region=42a
breakaway	 region=42a|=86b,100b
coup	 attempt=42a|=42a
junta	=42a
dictator	=42a
dictatorship	=42a
regime	 change=42a|=42b
strongman	=42a
exile	=42a
exiled	=42a
monarchy	=42a
superpower	=42a
geopolitical	=42a
cold	 war=42a| snap=75a,79a| spell=75b,79b
g8	!=42a
g-8	!=42a
g20	!=42a
asean	^=42a|!=42a
apec	^=42a|!=42a
arab	^ ^league=42a|^ ^spring=42a,45a|^ world=42a,45a|^=42b,45b|^arabs=42b,45b
commonwealth	^ summit=42a|^ ^edison=80a,83a|^ ^games=86a,97a
mercosur	^=42a
organization	^ ~of ^american ^states=42a
oversea	=42b
abroad	=42b
border	^ ^patrol=55a,59a| crossing=126a,128a|=42b,50c,126b,128b
nation	=42b
relation	=42b
tie	=42b,86c
visit	=42b
protest	=42b
protester	=42b
protestor	=42b
demonstrator	=42b
demonstration	=42b
unrest	=42b
uprising	=42b
state-run	=42b
dissident	=42b
refugee	 camp=42a,44a|=42b,44b,126b,128b
citizen	=42b,126b
expelled	=42b
detained	=42b
province	=42b,47b,50c
tribal	=42b,48b
ethnic	 cleansing=42a,44a|=42b,126b,128b,129b
king	^ ^abdullah=42a,45a|=42b,105c,115c|^kings=86b,90b
emperor	=42b
sheikh	=42b
pope	^ ^john ^paul !ii=126a,127a|^ ^john ^paul=42b|^ ^benedict=126a,127a|^ ^francis=126a,127a|=42b,126a,127a
vatican	^ ^city=42a,46a|^=42b,126a,127a
human	^ ^rights ^watch=42a,44a| right act=55a,58a| right=42b,55a,58a| trafficking=55a,56a| smuggling=126a,128a|=68c
kidnapped	=42b,55a,56a
kidnapping	=42b,55b,56b
kidnapper	=42b,50a
hostage	 freed=50a,54a| released=50a,54a|=42b,50a
stampede	=42b
bus	 crash=42b| service=120a,122a| lane=120a,122a| driver=120a,122a|=120b,122b
ferry	=42b,120a,124a
plane	 crash=42b|=120b,121b
visited	=42b
city	 academy=116a,117a| dweller=126a,131a|=42c,50c
killed	=42b,43b,50b,55b,56b
police	 officer=55a| force=55a,59a| chief=55a,59a| department=55a,59a|=42c,55a,59b
sunday	^=42c,86c
afp	!=42c
ap	!=42c
xinhua	^=42c
kill	=42c,50b,55b,56b
crisis	=42c
tension	=42c
earthquake	=42a,43a
quake	=42a,43a
aftershock	=42a,43a
magnitude	=42a,43a
epicentre	=42a,43a
epicenter	=42a,43a
richter	^ scale=42a,43a|^=42a,43a
tsunami	=42a,43a
tsunamis	=42a,43a
tidal	 wave=42a,43a| power=80a,85a
hurricane	^ ^ivan=42a,43a|^ ^charley=42a,43a|^ ^frances=42a,43a|^ ^jeanne=42a,43a|^ ^katrina=42a,43a|=42a,43a|^hurricanes=86b,88b
typhoon	=42a,43a
cyclone	=42a,43a
tropical	 storm=42a,43a
tornado	=42a,43a
tornadoe	=42a,43a
storm	 surge=42a,43a|=42b,43b,75b,79b
landfall	=42a,43a
flood	=42a,43a
flooding	=42a,43a
flooded	=42a,43a
floodwater	=42a,43a
mudslide	=42a,43a
avalanche	=42a,43a|^=86a,91a
avalanch	=42a,43a
wildfire	=42a,43a
forest	 fire=42a,43a|=75b
bushfire	=42a,43a
famine	 relief=42a,43a|=42a,44a
disaster	^disasters ^emergency ^committee=126a,132a| zone=42a,43a|=42b,43b
rescuer	=42a,43a
survivor	 pulled=42a,43a|=42b,43b,60b,62b
rubble	=42a,43a
evacuated	=42a,43a
evacuation	=42a,43a
evacuate	=42a,43a
evacuee	=42a,43a
volcanic	 eruption=42a,43a|=68a,73a
death	 toll=42a,43a| squad=50a| row=55a,56a| penalty=55a,56a|=50c,55b,56b,60c
monsoon	=42a,43a
torrential	 rain=42a,43a
locust	=42a,43a
category	 4=42a,43a| 5=42a,43a
mph	 wind=42a,43a
wind	 farm=80a,85a| power=80a,85a| energy=80a,85a| turbine=80a,85a|=42b,43b,75b,79b,80b,85b
destroyed	=42b,43b,50b
homeless	 people=126a|=42b,43b
shelter	=42b,43b,126b,131b
relief	 agency=42a,44a| fund=126a,132a|=42b,43b,44b
victim	=42b,43b,50c,55b
rescued	=42b,43b
collapsed	=42b,43b
devastated	=42b,43b
devastation	=42b,43b
debris	=42b,43b
fled	=42b,43b
trapped	=42b,43b
swept	=42b,43b
damage	=42b,43b,55b,75c
missing	=42b,43b,55b,56b
struck	=42b,43b
aid	 worker=42a,44a| agency=42a,44a|=42b,43b,44b|^aids=60a,61a|!aids=60a,61a
un	! ^environment ^programme=75a|! resolution=42a,44a|!=42a,44a
u.n.	! resolution=42a,44a|!=42a,44a
secretary-general	^=42a,44a
kofi	^ ^annan=42a,44a
annan	^=42a,44a
ban	^ ^ki-moon=42a,44a
guterre	^guterres=42a,44a
unicef	^=42a,44a|!=42a,44a
unhcr	!=42a,44a
unesco	^ heritage=105a,115a|^ education=116a|!=42a,44a|^=42a,44a
peacekeeper	=42a,44a
peacekeeping	=42a,44a
humanitarian	 aid=42a,44a| crisis=42a,44a|=42a,44a
oxfam	^=42a,44a
medecin	^medecins ^sans ^frontieres=42a,44a
doctor	^doctors ^~without ^borders=42a,44a|^ ^~who=105a,108a|=60a
displaced	 people=42a,44a|=42b,44b
amnesty	^ ^international=42a,44a|=50a,54a
iaea	!=42a,44a
elbaradei	^=42a,44a
nuclear	^ ^non-proliferation ^treaty=50a,52a|^ ^regulatory ^commission=80a,84a| watchdog=42a,44a| weapon=50a,52a| programme=50a,52a| program=50a,52a| bomb=50a,52a| arm=50a,52a| test=50a,52a| ambition=50a,52a| arsenal=50a,52a| talk=50a,52a| power=80a,84a| plant=80a,84a| reactor=80a,84a| waste=80a,84a| energy=80a,84a| fuel=80a,84a|=50b,52b,80b,84b
genocide	=42a,44a
resolution	=42b,44b
starvation	=42b,44b
hunger	=42b,44b
observer	=42b,44b
monitor	=42b,44b
weapon	 ~of mass destruction=50a,52a| inspector=42b,44b,50a,52a|=50b,52b,55b
middle	^ ^east=42a,45a| school=116a,117a
mideast	^=42a,45a
palestinian	^=42a,45a|^palestinians=42a,45a
gaza	^ ^strip=42a,45a|^=42a,45a
west	^ ^coast ^main ^line=120a,122a|^ ^nile virus=60a,61a|^ ^texas ^intermediate=80a,81a|^ ^bank=42a,45a|^ ^texas=80a,81a|^ ^ham=86a,87a|^ ^end=105a,110a
ramallah	^=42a,45a
yasser	^ ^arafat=42a,45a
arafat	^=42a,45a
mahmoud	^ ^abbas=42a,45a
abba	^abbas=42a,45a
ariel	^ ^sharon=42a,45a
sharon	^=42a,45a
netanyahu	^=42a,45a
ehud	^ ^olmert=42a,45a
shimon	^ ^peres=42a,45a
likud	^=42a,45a
knesset	^=42a,45a
settler	=42a,45a
intifada	=42a,45a
road	 map=42a,45a| race=86b,100b| safety=120a,123a| pricing=120a,123a|=120b,123b
hama	^hamas=42a,45a
hezbollah	^=42a,45a
hizbollah	^=42a,45a
fatah	^=42a,45a
islamic	^ ^jihad=42a,45a|^ ^state=50a,51a|^=42b,45b
hariri	^=42a,45a
assad	^=42a,45a
bashar	^ ^al-assad=42a,45a
najaf	^=42a,45a
falluja	^=42a,45a
fallujah	^=42a,45a
samarra	^=42a,45a
sadr	^ ^city=42a,45a
shiite	^=42a,45a
shia	^=42a,45a
sunni	^=42a,45a
sunnis	^=42a,45a
saddam	^ ^hussein=42a,45a|^ trial=55a,58a|^=42a,45a
allawi	^=42a,45a
iyad	^ ^allawi=42a,45a
ayad	^ ^allawi=42a,45a
sistani	^=42a,45a
al-sadr	^=42a,45a
moqtada	^ ^al-sadr=42a,45a
muqtada	^ ^al-sadr=42a,45a
khamenei	^=42a,45a
khomeini	^=42a,45a
khatami	^=42a,45a
ahmadinejad	^=42a,45a
rouhani	^=42a,45a
ayatollah	=42a,45a
saleh	^=42a,45a
houthi	^=42a,45a
houthis	^=42a,45a
mubarak	^=42a,45a
hosni	^ ^mubarak=42a,45a
muslim	^ ^brotherhood=42a,45a|^=42b,45b,126b,127b|^muslims=42b,45b,126b,127b
tahrir	^ ^square=42a,45a
gaddafi	^=42a,45a
gadhafi	^=42a,45a
qaddafi	^=42a,45a
kadhafi	^=42a,45a
erdogan	^=42a,45a
islamist	^=42b,45b|^islamists=42b,45b
cleric	=42b,45b
mosque	=42b,45b
gulf	^ ^oil=80a,81a|^=42b,45b,80b,81b|=120b,124b
oil-rich	=42b,45b
israel	^=42c,45c
israeli	^=42c,45c
israelis	^=42c,45c
jerusalem	^=42c,45c
tel	^ ^aviv=42c,45c
lebanon	^=42c,45c
lebanese	^=42c,45c
beirut	^=42c,45c
syria	^=42c,45c
syrian	^=42c,45c
damascus	^=42c,45c
jordan	^=42c,45c
amman	^=42c,45c
iraq	^=42c,45c
iraqi	^=42c,45c
iraqis	^=42c,45c
baghdad	^=42c,45c
mosul	^=42c,45c
basra	^=42c,45c
kirkuk	^=42c,45c
tikrit	^=42c,45c
kurdish	^=42c,45c
kurd	^kurds=42c,45c
iran	^=42c,45c
iranian	^=42c,45c|^iranians=42c,45c
tehran	^=42c,45c
saudi	^ ^arabia=42c,45c|^=42c,45c,80b,81b
riyadh	^=42c,45c
mecca	^=42c,45c
yemen	^=42c,45c
yemeni	^=42c,45c
sanaa	^=42c,45c
oman	^=42c,45c
qatar	^=42c,45c
dubai	^=42c,45c
abu	^ ^musab ^al-zarqawi=50a,51a|^ ^dhabi=42c,45c|^ ^sayyaf=50a,51a|^ ^ghraib=50a,53a
kuwait	^=42c,45c,80b,81b
bahrain	^=42c,45c
manama	^=42c,45c
egypt	^=42c,45c
egyptian	^=42c,45c,68b,72b
cairo	^=42c,45c
libya	^=42c,45c
libyan	^=42c,45c
tripoli	^=42c,45c
benghazi	^=42c,45c
tunisia	^=42c,45c
tunis	^=42c,45c
algeria	^=42c,45c
algier	^algiers=42c,45c
morocco	^=42c,45c
turkey	^=42c,45c
turkish	^=42c,45c
ankara	^=42c,45c
kremlin	^=42a,46a
vladimir	^ ^putin=42a,46a
putin	^=42a,46a
medvedev	^=42a,46a
gorbachev	^=42a,46a
soviet	^ ^union=42a,46a|^=42c,46c
duma	^=42a,46a
chechnya	^=42a,46a
chechen	^=42a,46a|^chechens=42a,46a
grozny	^=42a,46a
beslan	^=42a,46a,50a,51a
maskhadov	^=42a,46a
basayev	^=42a,46a
north	^ ^ossetia=42a,46a|^ ^korea=42a,47a|^ ^korean=42a,47a|^ ^sea=80a,81a
yushchenko	^=42a,46a
viktor	^ ^yushchenko=42a,46a|^ ^yanukovych=42a,46a
yanukovych	^=42a,46a
yanukovich	^=42a,46a
kuchma	^=42a,46a
tymoshenko	^=42a,46a
zelensky	^=42a,46a
zelenskiy	^=42a,46a
lukashenko	^=42a,46a
georgia	^  president=42a,46a
saakashvili	^=42a,46a
south	^ ^ossetia=42a,46a|^ ^korea=42c,47c|^ ^korean=42c,47c|^ ^africa=42c,48c|^ ^african=42c,48c|^ ^america=42c,49c
abkhazia	^=42a,46a
lech	^ ^walesa=42a,46a
solidarity	^=42a,46a
orban	^=42a,46a
serb	^=42a,46a|^serbs=42a,46a
milosevic	^=42a,46a
slobodan	^ ^milosevic=42a,46a
kosovo	^=42a,46a
bosnia	^=42a,46a
bosnian	^=42a,46a
sarajevo	^=42a,46a
schroeder	^=42a,46a
gerhard	^ ^schroeder=42a,46a
merkel	^=42a,46a
angela	^ ^merkel=42a,46a
helmut	^ ^kohl=42a,46a
chirac	^=42a,46a
hollande	^=42a,46a
macron	^=42a,46a
mitterrand	^=42a,46a
berlusconi	^=42a,46a
silvio	^ ^berlusconi=42a,46a
zapatero	^=42a,46a
aznar	^=42a,46a
basque	^=42a,46a
eta	!=42a,46a,50a,51a
bertie	^ ^ahern=42a,46a
theo	^ van ^gogh=42a,46a
van	 ^gogh=42a,46a|^ ^nistelrooy=86b,87b|^ ^gogh=105a,111a
eastern	^ ^airlines=120a,121a|=42b,46b
balkan	^=42b,46b|^balkans=42b,46b
former	 ^soviet=42b,46b
russia	^=42c,46c
russian	^=42c,46c|^russians=42c,46c
moscow	^=42c,46c
ukraine	^=42c,46c
ukrainian	^=42c,46c
kiev	^=42c,46c
kyiv	^=42c,46c
belarus	^=42c,46c
minsk	^=42c,46c
tbilisi	^=42c,46c
armenia	^=42c,46c
azerbaijan	^=42c,46c
moldova	^=42c,46c
poland	^=42c,46c
polish	^=42c,46c
warsaw	^=42c,46c
czech	^=42c,46c
prague	^=42c,46c
slovakia	^=42c,46c
hungary	^=42c,46c
hungarian	^=42c,46c
budapest	^=42c,46c
romania	^=42c,46c
romanian	^=42c,46c
bucharest	^=42c,46c
bulgaria	^=42c,46c
bulgarian	^=42c,46c
serbia	^=42c,46c
serbian	^=42c,46c
belgrade	^=42c,46c
croatia	^=42c,46c
croatian	^=42c,46c
zagreb	^=42c,46c
slovenia	^=42c,46c
macedonia	^=42c,46c
albania	^=42c,46c
montenegro	^=42c,46c
yugoslavia	^=42c,46c
greece	^=42c,46c
greek	^=42c,46c
cyprus	^=42c,46c
germany	^=42c,46c
german	^=42c,46c
berlin	^ film festival=105a,106a|^=42c,46c
italy	^=42c,46c
italian	^=42c,46c
rome	^=42c,46c
spain	^=42c,46c
spanish	^=42c,46c
portugal	^=42c,46c
netherland	^netherlands=42c,46c
dutch	^=42c,46c
amsterdam	^=42c,46c
belgium	^=42c,46c
belgian	^=42c,46c
austria	^=42c,46c
vienna	^=42c,46c
switzerland	^=42c,46c
geneva	^=42c,46c
sweden	^=42c,46c
stockholm	^=42c,46c
norway	^=42c,46c
oslo	^=42c,46c
denmark	^=42c,46c
copenhagen	^=42c,46c
finland	^=42c,46c
helsinki	^=42c,46c
ireland	^=42c,46c
dublin	^=42c,46c
estonia	^=42c,46c
latvia	^=42c,46c
lithuania	^=42c,46c
iceland	^=42c,46c
hu	^ ^jintao=42a,47a
wen	^ ^jiabao=42a,47a
jiang	^ ^zemin=42a,47a
deng	^ ^xiaoping=42a,47a
xi	^ ^jinping=42a,47a
tiananmen	^=42a,47a
chen	^ ^shui-bian=42a,47a
tibet	^=42a,47a
dalai	^ ^lama=42a,47a
xinjiang	^=42a,47a
uighur	^=42a,47a
koizumi	^=42a,47a
junichiro	^ ^koizumi=42a,47a
shinzo	^ ^abe=42a,47a
nakasone	^=42a,47a
yasukuni	^=42a,47a
pyongyang	^=42a,47a
kim	^ ^jong ^il=42a,47a|^ ^jong ^un=42a,47a|^ ^jong-il=42a,47a|^ ^kardashian=105a,114a
roh	^ ^moo-hyun=42a,47a
six-party	 talk=42a,47a
manmohan	^ ^singh=42a,47a
sonia	^ ^gandhi=42a,47a
vajpayee	^=42a,47a
modi	^=42a,47a
narendra	^ ^modi=42a,47a
bjp	!=42a,47a
kashmir	^=42a,47a
kashmiri	^=42a,47a
srinagar	^=42a,47a
manipur	^=42a,47a
musharraf	^=42a,47a
pervez	^ ^musharraf=42a,47a
benazir	^ ^bhutto=42a,47a
bhutto	^=42a,47a
sharif	^=42a,47a
waziristan	^=42a,47a
hamid	^ ^karzai=42a,47a
karzai	^=42a,47a
taliban	^=42a,47a
tamil	^ ^tigers=42a,47a|^=42a,47a
maoist	^=42a,47a|^maoists=42a,47a
aung	^ ^san ^suu ^kyi=42a,47a
suu	^ ^kyi=42a,47a
thaksin	^=42a,47a
sihanouk	^=42a,47a
khmer	^ ^rouge=42a,47a
mahathir	^=42a,47a
anwar	^ ^ibrahim=42a,47a
yudhoyono	^=42a,47a
megawati	^=42a,47a
aceh	^=42a,47a
east	^ ^timor=42a,47a
arroyo	^=42a,47a
marco	^marcos=42a,47a
aquino	^=42a,47a
helen	^ ^clark=42a,47a
asia	^=42b,47b
southeast	 ^asia=42b,47b
subcontinent	=42b,47b
pacific	^=42b,47b
chinese	^=42c,47c
beijing	^=42c,47c
hong	^ ^kong=42c,47c
taiwan	^=42c,47c
taiwanese	^=42c,47c
taipei	^=42c,47c
japan	^ ^airlines=120a,121a|^=42c,47c
seoul	^=42c,47c
india	^=42c,47c
indian	^ ^premier ^league=86a,92a|^=42c,47c|^indians=42c,47c,86a,89a
delhi	^=42c,47c
mumbai	^=42c,47c
gujarat	^=42c,47c
assam	^=42c,47c
pakistan	^=42c,47c
pakistani	^=42c,47c
islamabad	^=42c,47c
karachi	^=42c,47c
lahore	^=42c,47c
afghanistan	^=42c,47c
afghan	^=42c,47c|^afghans=42c,47c
kabul	^=42c,47c
kandahar	^=42c,47c
bangladesh	^=42c,47c
dhaka	^=42c,47c
sri	^ ^lanka=42c,47c|^ ^lankan=42c,47c
colombo	^=42c,47c
nepal	^=42c,47c
nepalese	^=42c,47c
kathmandu	^=42c,47c
bhutan	^=42c,47c
myanmar	^=42c,47c
burma	^=42c,47c
rangoon	^=42c,47c
yangon	^=42c,47c
thailand	^=42c,47c
thai	^=42c,47c
bangkok	^=42c,47c
vietnamese	^=42c,47c
hanoi	^=42c,47c
cambodia	^=42c,47c
cambodian	^=42c,47c
phnom	^ ^penh=42c,47c
lao	^laos=42c,47c
malaysia	^=42c,47c
malaysian	^=42c,47c
kuala	^ ^lumpur=42c,47c
singapore	^ ^airlines=120a,121a|^=42c,47c
indonesia	^=42c,47c
indonesian	^=42c,47c
jakarta	^=42c,47c
bali	^ bombing=50a,51a|^=42c,47c
philippine	^philippines=42c,47c|^=42c,47c
filipino	^=42c,47c
manila	^=42c,47c
mongolia	^=42c,47c
kazakhstan	^=42c,47c
uzbekistan	^=42c,47c
kyrgyzstan	^=42c,47c
tajikistan	^=42c,47c
turkmenistan	^=42c,47c
australia	^=42c,47c
australian	^ ^open=86a,94a|^=42c,47c
canberra	^=42c,47c
sydney	^=42c,47c
papua	^ ^new ^guinea=42c,47c
fiji	^=42c,47c
solomon	^ ^islands=42c,47c
sub-saharan	^=42a,48a
obasanjo	^=42a,48a
darfur	^=42a,48a
janjaweed	^=42a,48a|=42a,48a
bashir	^=42a,48a
nelson	^ ^mandela=42a,48a
mandela	^=42a,48a
thabo	^ ^mbeki=42a,48a
mbeki	^=42a,48a
desmond	^ ^tutu=42a,48a
apartheid	=42a,48a
anc	!=42a,48a
mugabe	^=42a,48a
tsvangirai	^=42a,48a
mdc	!=42a,48a
hutu	^=42a,48a
tutsi	^=42a,48a
kabila	^=42a,48a
gbagbo	^=42a,48a
laurent	^ ^gbagbo=42a,48a
ouattara	^=42a,48a
boko	^ ^haram=42a,48a
continent	=42b,48b
tribe	=42b,48b
militia	=42b,48b,50a
villager	=42b,48b
africa	^=42c,48c
nigeria	^=42c,48c
nigerian	^=42c,48c
lago	^lagos=42c,48c
abuja	^=42c,48c
sudan	^=42c,48c
sudanese	^=42c,48c
khartoum	^=42c,48c
johannesburg	^=42c,48c
pretoria	^=42c,48c
cape	^ ^town=42c,48c|^ ^canaveral=68a,69a
zimbabwe	^ tour=86b,92b|^=42c,48c
zimbabwean	^=42c,48c
harare	^=42c,48c
kenya	^=42c,48c
kenyan	^=42c,48c
nairobi	^=42c,48c
ethiopia	^=42c,48c
ethiopian	^=42c,48c
addis	^ ^ababa=42c,48c
eritrea	^=42c,48c
somalia	^=42c,48c
somali	^=42c,48c
mogadishu	^=42c,48c
uganda	^=42c,48c
ugandan	^=42c,48c
kampala	^=42c,48c
rwanda	^=42c,48c
rwandan	^=42c,48c
kigali	^=42c,48c
burundi	^=42c,48c
congo	^=42c,48c
congolese	^=42c,48c
kinshasa	^=42c,48c
tanzania	^=42c,48c
zambia	^=42c,48c
malawi	^=42c,48c
mozambique	^=42c,48c
angola	^=42c,48c
namibia	^=42c,48c
botswana	^=42c,48c
swaziland	^=42c,48c
lesotho	^=42c,48c
madagascar	^=42c,48c
ghana	^=42c,48c
abidjan	^=42c,48c
liberia	^=42c,48c
monrovia	^=42c,48c
sierra	^ ^leone=42c,48c|^ ^club=75a
guinea	^=42c,48c
equatorial	^ ^guinea=42c,48c
senegal	^=42c,48c
mali	^=42c,48c
niger	^ ^delta=80a,81a|^=42c,48c
burkina	^ ^faso=42c,48c
chad	^=42c,48c
cameroon	^=42c,48c
gabon	^=42c,48c
togo	^=42c,48c
benin	^=42c,48c
gambia	^=42c,48c
mauritania	^=42c,48c
vicente	^ ^fox=42a,49a
stephen	^ ^harper=42a,49a|^ ^hawking=68a,71a|^ ^curry=86a,90a|^ ^king=105a,109a
trudeau	^=42a,49a
fidel	^ ^castro=42a,49a
castro	^=42a,49a
port-au-prince	^=42a,49a
aristide	^=42a,49a
gonaive	^gonaives=42a,49a
sandinista	^=42a,49a|^sandinistas=42a,49a
contra	^=42a,49a|^contras=42a,49a
uribe	^=42a,49a
farc	!=42a,49a
chavez	^=42a,49a
hugo	^ ^chavez=42a,49a
maduro	^=42a,49a
fujimori	^=42a,49a
evo	^ ^morales=42a,49a
pinochet	^=42a,49a
augusto	^ ^pinochet=42a,49a
kirchner	^=42a,49a
menem	^=42a,49a
lula	^=42a,49a
bolsonaro	^=42a,49a
falkland	^ ^islands=42a,49a
latin	^ ^america=42c,49c|^ ^american=42c,49c|^=42b,49b
guerrilla	=42b,49b,50a
drug	^ ^enforcement ^administration=55a,59a| lord=42b,49b,55a,57a| cartel=42b,49b| trafficking=55a,57a| dealer=55a,57a| smuggling=55a,57a| maker=60a,63a| company=60a,63a| trial=60a,63a| test=86b|=55c,57c,60b,63b
caribbean	^=42c,49c
mexico	^ ^city=42c,49c|^=42c,49c
mexican	^=42c,49c
canada	^=42c,49c
canadian	^=42c,49c
ottawa	^=42c,49c
cuba	^=42c,49c
cuban	^=42c,49c
havana	^=42c,49c
haiti	^=42c,49c
haitian	^=42c,49c
dominican	^ ^republic=42c,49c
jamaica	^=42c,49c
puerto	^ ^rico=42c,49c
guatemala	^=42c,49c
hondura	^honduras=42c,49c
el	^ ^salvador=42c,49c|^ ^nino=75a,79a|^ ^guerrouj=86a,96a|^els=86b,95b
nicaragua	^=42c,49c
costa	^ ^rica=42c,49c
panama	^ ^canal=120a,124a|^=42c,49c
colombia	^=42c,49c
colombian	^=42c,49c
bogota	^=42c,49c
venezuela	^=42c,49c
venezuelan	^=42c,49c
caraca	^caracas=42c,49c
ecuador	^=42c,49c
quito	^=42c,49c
peru	^=42c,49c
peruvian	^=42c,49c
lima	^=42c,49c
bolivia	^=42c,49c
la	^ ^paz=42c,49c|^ ^nina=75a,79a|^ ^liga=86a,87a|! ^galaxy=86a,87a|^ ^scala=105a,110a
chile	^=42c,49c
chilean	^=42c,49c
santiago	^=42c,49c
argentina	^=42c,49c
argentine	^=42c,49c
bueno	^buenos ^aires=42c,49c
montevideo	^=42c,49c
paraguay	^=42c,49c
brazil	^=42c,49c
brasilia	^=42c,49c
war	 crime tribunal=55a,58a| zone=50a| crime=50a| criminal=50a|=50b
warfare	=50a
battle	 ~for=50a|=50c
battlefield	=50a
frontline	=50a
front	 line=50a| nine=86a,95a
ceasefire	=50a
cease-fire	=50a
truce	=50a,54b
armistice	=50a
insurgent	=50a
insurgency	=50a
rebel	=50a
rebellion	=50a
militant	=50a
militiamen	=50a
gunmen	=50a
gunman	=50a,55b,56b
soldier	=50a
troop	 withdrawal=50a,53a|=50a,53b
ground	 troop=50a
airstrike	=50a
air	 traffic control=120a,121a| traffic controller=120a,121a| strike=50a| raid=50a| force=50a,53a| quality=75a,78a| travel=120a,121a| traffic=120a,121a| fare=120a,121a|^ ^france=120a,121a|^ ^india=120a,121a|^ ^canada=120a,121a
bombardment	=50a
shelling	=50a
shelled	=50a
mortar	=50a
artillery	=50a
rocket-propelled	=50a
grenade	=50a
roadside	 bomb=50a
suicide	 bomber=50a| attack=50a| bombing=50a|=55b,56b,60b,65b
bombing	=50a
bomb	 attack=50a|=50b
ambush	=50a
ambushed	=50a
casualty	=50a
beheaded	=50a
beheading	=50a
behead	=50a
captor	=50a
abducted	=50a,55a,56a
abductor	=50a
massacre	=50a
atrocity	=50a
prisoner	 ~of war=50a| abuse=50a,53a| exchange=50a,54a|=55a
occupation	 force=50a
invasion	=50a
invaded	=50a
siege	=50a
offensive	 ~against=50a| lineman=86a,88a
counterinsurgency	=50a
warlord	=50a
no-fly	 zone=50a
checkpoint	=50a
convoy	 ~of tanker=120a,124a|=50a
stronghold	=50a
sniper	=50a
fighting	^ ^irish=86a,88a|=50b
fight	=50b
fighter	 jet=50a,52a|=50b,86b,101b
clash	=50b
clashed	=50b
attacked	=50b,55b,56b
attacker	=50b,55a,56a
blast	=50b
explosion	=50b
explosive	=50b
exploded	=50b
killing	=50b,55b,56b
wounded	=50b,55b,56b
wounding	=50b,55b,56b
dead	^ ^sea ^scrolls=68a,72a|=50b,55c
violence	=50b,55b,56b
violent	=50b
military	 coup=50a,53a| base=50a,53a|=50b,53b
army	^ ^reserve=50a,53a|=50b,53b
armed	 force=50b|=50b,52b
raid	=50b,55b,57b,59b
raided	=50b
gunfire	=50b
gunfight	=50b
shot	 dead=50b| lead=86b,95b| ~put=86a,96a|=55b,56b,86c,95c
firefight	=50b
enemy	=50b
peace	 talk=50a,54a| deal=50a,54a| process=50a,54a| agreement=50a,54a| accord=50a,54a| treaty=50a,54a| plan=50a,54a| negotiation=50a,54a|=50b
commander	=50b
deployed	=50b,53b
deployment	=50b
deadly	=50b
terror	 attack=50a,51a| suspect=50a,51a| alert=50a,51a|=50b,51b
patrol	=50b,55b,59b
assault	=50b,55a,56a
mission	=50b,68b,69b
targeted	=50b
captured	=50b
seized	=50b,55b,57b
attacking	=50b
force	=50c
wound	=50c,55b,56b
died	=50c
threat	=50b,51b,75c
southern	^ ^california=86b,88b|=50c
battled	=50c
fire	=50c
terrorism	=50a,51a
terrorist	=50a,51a
counter-terrorism	=50a,51a
counterterrorism	=50a,51a
anti-terror	=50a,51a
anti-terrorism	=50a,51a
al-qaeda	^=50a,51a
al-qaida	^=50a,51a
qaeda	^=50a,51a
qaida	^=50a,51a
osama	^ bin ^laden=50a,51a
bin	 ^laden=50a,51a
zarqawi	^=50a,51a
al-zarqawi	^=50a,51a
zawahri	^=50a,51a
jemaah	^ ^islamiyah=50a,51a
lashkar-e-taiba	^=50a,51a
isis	!=50a,51a
isil	!=50a,51a
september	^ 11=50a,51a
11	 ^september attack=50a,51a
madrid	^ bombing=50a,51a|^=86c,87c
july	^ 7 bombing=50a,51a
lockerbie	^=50a,51a
hijacker	=50a,51a
hijacked	=50a,51a
jihad	=50a,51a
jihadist	=50a,51a
guantanamo	^ ^bay=50a,51a|^=50a,51a
school	 siege=50a,51a| board=116a,117a| district=116a,117a| meal=116a,117a| dinner=116a,117a| uniform=116a,117a| reform=116a,117a| governor=116b,117b|=116b
tawhid	^ ~and ^jihad=50a,51a
extremist	=50a,51a
plot	=50b,51b
suspect	=50b,51b,55a
suspected	=50b,51b,55b
alert	=50b,51b
videotape	=50b,51b
atomic	 bomb=50a,52a| clock=68a,71a|=50b,52b
uranium	 enrichment=50a,52a|=50b,52b,80b,84b
enriched	 uranium=50a,52a
enriching	 uranium=50a,52a
enrichment	=50a,52a
plutonium	=50a,52a,80b,84b
wmd	!=50a,52a
biological	 weapon=50a,52a|=68b,70b
ballistic	 missile=50a,52a
cruise	 missile=50a,52a| ship=120a,124a| liner=120a,124a|=86c,120a,125a
missile	 defence=50a,52a| defense=50a,52a| test=50a,52a|=50a,52a
warhead	=50a,52a
disarmament	=50a,52a
disarm	=50a,52a
nonproliferation	=50a,52a
non-proliferation	=50a,52a
proliferation	=50a,52a
landmine	=50a,52a
cluster	 bomb=50a,52a
f-16	!=50a,52a
f-35	!=50a,52a
warship	=50a,52a
submarine	=50a,52a
aircraft	 carrier=50a,52a|=120a,121a
destroyer	=50a,52a
tank	 battalion=50a,52a|=50b,52b
ak-47	!=50a,52a
arsenal	=50b,52b|^=86a,87a
rocket	 launch=68a,69a| engine=68a,69a|=50b,52b,68b,69b|^rockets=86a,90a
jet	^ ^propulsion ^laboratory=68a,69a| fuel=80a,81a|^ ^airways=120a,121a|=50b,52b,120b,121b|^jets=86b,88b
navy	^ ^seals=50a,53a|=50b,52b,53b
inspector	=50b,52b
warplane	=50a,52b,53a
helicopter	 gunship=50b,52b|=50b,53b
pentagon	^=50a,53a
marine	 corp=50a,53a| life=75a,77a|^marines=50a,53a|=50b,53b
infantry	=50a,53a
battalion	=50a,53a
brigade	=50a,53a
regiment	=50a,53a
paratrooper	=50a,53a
nato	^=50a,53a|!=50a,53a
mod	^=50a,53a
conscription	=50a,53a
draft	 dodger=50a,53a|=86c
court	^ ~of ^appeal=55a| martial=50a,53a| heard=55a|=55a,86c,94c
court-martial	=50a,53a
court-martialed	=50a,53a
rumsfeld	^=50a,53a
reservist	=50a,53a
serviceman	=50a,53a
servicemen	=50a,53a
sergeant	=50a,53a
corporal	=50a,53a
lieutenant	=50a,53a
colonel	=50a,53a
command	=50b,53b
withdrawal	 ~of troop=50a,54a|=50b,53b
combat	=50b,53b
uniform	=50b,53b
recruit	=50b,53b
personnel	=50b,53b
fleet	=50b,53b
veteran	=50c,53c,86b
officer	=50c,53c,55b,59b
power-sharing	=50a,54a
mediator	=50a,54a
mediation	=50a,54a
demobilise	=50a,54a
demobilize	=50a,54a
reconciliation	=50a,54a
pullout	=50a,54a
disengagement	 plan=50a,54a
withdraw	=50b,54b
freed	=50b,54b
accord	=50c,54c
crime	=55a
criminal	 charge=55a|=55a
policeman	=55a
policemen	=55a
detective	=55a
arrested	=55a
arrest	=55a
charged	 ~with=55a|=55b
pleaded	 ~not guilty=55a| guilty=55a
pled	 guilty=55a
guilty	 plea=55a|=55b
plea	 bargain=55a
convicted	=55a
conviction	=55a
sentenced	=55a
sentence	=55a
sentencing	=55a
acquitted	=55a
acquittal	=55a
prosecutor	=55a
prosecution	=55a
prosecuted	=55a
defendant	=55a
lawyer	=55a
barrister	=55a
solicitor	=55a
judge	 scored=86b,101b|=55a,105b
jury	 prize=105b|=55a
juror	=55a
courtroom	=55a
trial	 participant=60b|=55a,60c,63c
magistrate	=55a
old	^ ^bailey=55a|^ ^trafford=86a,87a|=126c
appeal	 court=55a| fund=126a,132a|=55b,58b,126b,132b
district	 court=55a
indicted	=55a
indictment	=55a
testify	=55a
testified	=55a
testimony	=55a
witness	=55a
bail	=55a
custody	 battle=55a,58a|=55a,59b
jail	=55a
jailed	=55a
prison	 service=55a,59a| officer=55a,59a| riot=55a,59a| escape=55a,59a|=55a
inmate	=55a
parole	=55a
probation	=55a
felony	=55a
misdemeanor	=55a
lawsuit	=55a
sued	=55a
suing	=55a
plaintiff	=55a
injunction	=55a,58a
subpoena	=55a
verdict	=55a
extradition	=55a
extradited	=55a
alleged	=55a
allegedly	=55a
legal	 action=55a| aid=55a,58a| challenge=55a,58a|=55a,58c
innocent	=55b
investigation	=55b
investigator	=55b
investigating	=55b
investigate	=55b
case	=55b,60c
evidence	=55b,68b
justice	^ ^department=55a,58a|=55b,58b
ruled	=55b,58b
offence	=55b
offense	=55b,86c,88c
unlawful	=55b
legally	=55b
complaint	=55b
sheriff	=55b
gun	 crime=55a,56a| control=55a,59a| law=55a,59a|=55b
knife	 crime=55a,56a|=55b
handcuff	=55b
county	 championship=86a,92a|=55b
escaped	=55b,59b
statute	=55b
litigation	=55b
suspicion	=55b
questioned	=55b
fbi	!=55b
interpol	^=55b
forensic	=55b
stolen	=55b,57b
robbed	=55b,57b
theft	=55a,57a
allege	=55b
man	 ~of ~the match=86a|^ ^utd=86a,87a|^ ^booker=105a,109a|=55c
woman	=55c
found	=55c,68c
body	 mass index=60a,66a|=55c,56c,60c
incident	=55c
released	=55c
street	=55c
year-old	=55c,126c
aged	=55c,126c
family	 doctor=60a,64a|=55c,126b
life	 expectancy=60a|=55c,68c,126c
held	=55c
claiming	=55c
compensation	=55c
hearing	 loss=60b|=55c
murder	=55a,56a
murdered	=55a,56a
murderer	=55a,56a
homicide	=55a,56a
manslaughter	=55a,56a
killer	=55a,56a|^killers=105b,107b
stabbed	=55a,56a
stabbing	=55a,56a
strangled	=55a,56a
shooting	 spree=55a,56a|=55b,56b
mass	 shooting=55a,56a|^=126b,127b
gunshot	 wound=55a,56a
rape	=55a,56a
raped	=55a,56a
rapist	=55a,56a
sexual	 assault=55a,56a| abuse=55a,56a
sexually	 assaulted=55a,56a| transmitted=60a,61a
child	 abuse=55a,56a| care=126a,130a|=126b
paedophile	=55a,56a
pedophile	=55a,56a
molested	=55a,56a
molestation	=55a,56a
assaulted	=55a,56a
arson	=55a,56a
arsonist	=55a,56a
serial	 killer=55a,56a
bludgeoned	=55a,56a
dismembered	=55a,56a
gang	 member=55a,56a|=55a,56a
executed	=55a,56a
execution	=55a,56a
lethal	 injection=55a,56a
hitman	=55a,56a
honour	 killing=55a,56a
laci	^ ^peterson=55a,56a
stab	=55b,56b
beaten	=55b,56b,86b
strangling	=55b,56b
fatally	=55b,56b
kidnap	=55b,56b
fraud	=55a,57a
fraudulent	=55a,57a
embezzled	=55a,57a
embezzling	=55a,57a
thief	=55a,57a
thieve	=55a,57a
robbery	=55a,57a
robber	=55a,57a
burglar	=55a,57a
burglary	=55a,57a
heist	=55a,57a
stole	=55a,57a
bribe	=55a,57a
extortion	=55a,57a
blackmail	=55a,57a
forgery	=55a,57a
counterfeit	=55a,57a
smuggling	=55a,57a
smuggler	=55a,57a
cocaine	=55a,57a
heroin	=55a,57a
cannabis	=55a,57a
marijuana	=55a,57a
methamphetamine	=55a,57a
ecstasy	 tablet=55a,57a
mafia	=55a,57a
mobster	=55a,57a
organised	 crime=55a,57a
organized	 crime=55a,57a
racketeering	=55a,57a
ponzi	^=55a,57a
shoplifting	=55a,57a
looting	=55a,57a
looter	=55a,57a
conspiracy	=55a,57a
swindle	=55a,57a
obstruction	 ~of justice=55a,57a
drunken	 driving=55a,57a
drink-driving	=55a,57a
contempt	 ~of court=55a,57a
stealing	=55b,57b
loot	=55b,57b
conspired	=55b,57b
trafficking	=55b,57b
jewel	=55b,57b
tribunal	=55a,58a
habea	 corpus=55a,58a
libel	 case=55a,58a|=55a,58a
defamation	=55a,58a
class-action	=55a,58a
wrongful	 death=55a,58a
same-sex	 marriage=55a,58a|=126a,129a
aclu	!=55a,58a
liberty	^=55a,58a
detention	 ~without trial=55a,58a| centre=126a,128a|=55b,58b
control	 order=55a,58a
belmarsh	^=55a,58a
judicial	 review=55a,58a|=55a,58a
judiciary	=55a,58a
rehnquist	^=55a,58a
antonin	^ ^scalia=55a,58a
jurisdiction	=55a,58a
wiretap	=55a,58a
wiretapping	=55a,58a
unconstitutional	=55b,58b
overturned	=55b,58b
upheld	=55b,58b
petition	=55b,58b
detainee	=55b,58b
policing	=55a,59a
metropolitan	^ ^police=55a,59a|^ ^opera=105a,110a
met	^ ^police=55a,59a|^ ^office=75a,79a|^mets=86a,89a
constable	=55a,59a
riot	 police=55a,59a
speed	 camera=55a,59a| skating=86a,103a| skater=86a,103a| limit=120a,123a
cctv	!=55a,59a
antisocial	 behaviour=55a,59a
anti-social	 behaviour=55a,59a
asbo	=55a,59a|^asbos=55a,59a
curfew	=55a,59a
jailbreak	=55a,59a
overcrowding	=55a,59a
young	 offender=55a,59a| people=126b
reoffending	=55a,59a
rehabilitation	 ~of offender=55a,59a
stop	 ~and search=55a,59a
tear	 ga=55a,59a
taser	^=55a,59a
hate	 crime=55a,59a| speech=126a,129a
inquest	=55a,59a
coroner	=55a,59a
post-mortem	=55a,59a
neighbourhood	 watch=55a,59a|=126b,131b
lapd	!=55a,59a
nypd	!=55a,59a
cia	! leak=55a,59a
surveillance	=55b,59b
escape	=55b,59b
healthcare	=60a
health-care	=60a
patient	=60a
physician	=60a
nurse	=60a
medical	=60a
medicine	=60a
clinic	=60a
clinical	 trial=60a|=60a
hospital	 bed=60a,64a|=60a
disease	=60a,62b
diagnosis	=60a
diagnosed	=60a
symptom	=60a
treatment	=60a
therapy	=60a
surgeon	=60a
surgery	=60a
surgical	=60a
illness	=60a
chronic	=60a
center	^centers ~for ^disease ^control=60a
cdc	!=60a
nih	!=60a
journal	^ ~of ~the ^american ^medical ^association=60a| ^nature=68a| ^science=68a| ~of=68a
lancet	^=60a
prognosis	=60a
medication	=60a
prescription	=60a
blood	 pressure=60a| test=60a| donor=60a,64a| transfusion=60a,64a| doping=86b,100b|=60b
intensive	 care=60a
emergency	 room=60a| department=60a,64a| landing=120a,121a
epidemiologist	=60a
epidemiology	=60a
transplant	=60a
cure	=60a
side	 effect=60a,63b|=86c
mortality	=60a
mayo	^ ^clinic=60a
healthday	^=60a
healthdaynew	^healthdaynews=60a
webmd	^=60a
bbc	! ^health=60a|! ^~one=105a,108a|! ^two=105a,108a|! ^three=105a,108a|!=105c,108c
dose	=60b,63b
infection	=60b
pain	=60b
care	 home=60a,64a|=60b
treat	=60b
treated	=60b
treating	=60b
heart	 disease=60a,62a| attack=60a,62a| failure=60a,62a|=60b|^hearts=86a,87a
lung	 cancer=60a,62a|=60b
liver	 disease=60a,62a|=60b
kidney	 disease=60a,62a|=60b
brain	 cell=68a,70a| scan=68a,74a| activity=68a,74a|=60b,68b,70b,74b
bone	=60b,68b,72b
skin	=60b
cholesterol	=60b
diet	=60b,66b
weight	 loss=60a,66a|=60b,66b
smoking	=60b
smoker	=60b
risk	 ~of=60b|=60c
healthy	=60b
unhealthy	=60b
sick	=60b
syndrome	=60b
disorder	=60b
immune	 system=60b|=60b
hormone	 replacement=60a,67a|=60b,68b,70b
ward	=60b,64b
ambulance	=60b
paramedic	=60b
preventive	=60b
screening	=60b,62b,105b,106b
wellness	=60b
ill	=60b
fda	! approval=60a,63a|!=60b
disability	 right=126a,129a|=60b
injection	=60b
dental	=60b
dentist	=60b
teeth	=60b
eyesight	=60b
medicaid	^=60a,64a
nh	!nhs trust=60a,64a|!nhs=60b
prevention	=60b
study	 published=68a| find=68a|=60c,68b
women	  right=126a,129a|=60c,126b,129b
men	=60c,126c
children	  author=105a,109a|^ ~in ^need=126a,132a|=60c,116c,126b
age	=60c,126c
exercise	=60b,66b
effect	=60c
test	^ match=86a,92a|^ sery=86a,92a| driver=86b,99b| score=116b,117b|=60c,68c,86c
sleep	 study=68a,74a|=60c
outbreak	=60a,61a
epidemic	=60a,61a
pandemic	=60a,61a
quarantine	=60a,61a
quarantined	=60a,61a
contagious	=60a,61a
infectious	=60a,61a
flu	 shot=60a,63a| vaccine=60a,63a|=60a,61a
influenza	=60a,61a
bird	 flu=60a,61a| specy=75a,77a|=68b,70b,75b,77b
avian	 flu=60a,61a
swine	 flu=60a,61a
sar	^sars=60a,61a|!sars=60a,61a
covid	^=60a,61a
covid-19	^=60a,61a|!=60a,61a
coronavirus	=60a,61a
ebola	^=60a,61a
malaria	=60a,61a
tuberculosis	=60a,61a
tb	!=60a,61a
cholera	=60a,61a
measle	=60a,61a
polio	=60a,61a
smallpox	=60a,61a
anthrax	=60a,61a
meningitis	=60a,61a
hepatitis	=60a,61a
hiv	! / !aids=60a,61a|!=60a,61a
zika	^=60a,61a
dengue	=60a,61a
mad	 cow disease=60a,61a
cjd	!=60a,61a
vcjd	^=60a,61a
e	^ . coli=60a,61a|^ . !~on=80a,83a
salmonella	=60a,61a
listeria	=60a,61a
superbug	=60a,61a
mrsa	!=60a,61a
chlamydia	=60a,61a
syphilis	=60a,61a
raby	=60a,61a
plague	=60a,61a
typhoid	=60a,61a
h5n1	!=60a,61a
h1n1	!=60a,61a
mpox	=60a,61a
lockdown	=60a,61a
foot-and-mouth	=60a,61a
norovirus	=60a,61a
strain	=60b,61b
transmission	=60b,61b,80b,82b
mosquitoe	=60b,61b
mosquito	=60b,61b
bacteria	=60b,61b,68a,70a
bacterial	=60b,61b
germ	=60b,61b
fever	=60b,61b
contaminated	 water=75a,78a|=60b,61b
cancer	=60a,62a
tumour	=60a,62a
tumor	=60a,62a
chemotherapy	=60a,62a
radiotherapy	=60a,62a
oncologist	=60a,62a
oncology	=60a,62a
leukaemia	=60a,62a
leukemia	=60a,62a
lymphoma	=60a,62a
melanoma	=60a,62a
breast	 cancer=60a,62a
prostate	 cancer=60a,62a
mammogram	=60a,62a
carcinogen	=60a,62a
cardiac	=60a,62a
cardiologist	=60a,62a
cardiovascular	=60a,62a
stroke	 patient=60a,62a|=60a,62a,86b,95b
hypertension	=60a,62a
diabete	=60a,62a
diabetic	=60a,62a
insulin	=60a,62a
asthma	=60a,62a
arthritis	=60a,62a
osteoporosis	=60a,62a
alzheimer	^ =60a,62a|^=60a,62a
dementia	=60a,62a
parkinson	^  disease=60a,62a|^ =60a,62a
multiple	 sclerosis=60a,62a
epilepsy	=60a,62a
cystic	 fibrosis=60a,62a
autism	=60a,62a,65a
autistic	=60a,62a
allergy	=60a,62a,66a
migraine	=60a,62a
coronary	=60a,62a
artery	=60a,62a
bypass	=60a,62a
pacemaker	=60a,62a
stent	=60a,62a
malignant	=60b,62b
relapse	=60b,62b
remission	=60b,62b
vaccine	=60a,63a
vaccination	=60a,63a
vaccinated	=60a,63a
vaccinate	=60a,63a
immunization	=60a,63a
immunisation	=60a,63a
antibiotic	=60a,63a
antidepressant	=60a,63a
painkiller	=60a,63a
aspirin	=60a,63a
ibuprofen	=60a,63a
statin	=60a,63a
steroid	 treatment=60a,63a|=86b
antiviral	=60a,63a
antiretroviral	=60a,63a
tamiflu	^=60a,63a
vioxx	^=60a,63a
celebrex	^=60a,63a
prozac	^=60a,63a
viagra	^=60a,63a
botox	^=60a,63a
lipitor	^=60a,63a
zocor	^=60a,63a
generic	 drug=60a,63a
drugmaker	=60a,63a
pharmaceutical	=60a,63a
pharmacy	=60a,63a
pharmacist	=60a,63a
pfizer	^=60a,63a
merck	^=60a,63a
glaxosmithkline	^=60a,63a
glaxo	^=60a,63a
astrazeneca	^=60a,63a
novartis	^=60a,63a
roche	^=60a,63a
sanofi	^=60a,63a
aventis	^=60a,63a
sanofi-aventis	^=60a,63a
eli	^ ^lilly=60a,63a
bristol-myer	^bristol-myers ^squibb=60a,63a|^bristol-myers=60a,63a
johnson	^ & ^johnson=60a,63a|^=86b,93b
wyeth	^=60a,63a
schering-plough	^=60a,63a
amgen	^=60a,63a
genentech	^=60a,63a
biogen	^=60a,63a
moderna	^=60a,63a
biontech	^=60a,63a
chiron	^=60a,63a
biotechnology	 company=60a,63a
biotech	 crop=68a,70a|=60a,63a
placebo	 group=68a,74a|=60a,63a
booster	=60a,63a
opioid	=60a,63a
fentanyl	=60a,63a
methadone	=60a,63a
novo	^ ^nordisk=60a,63a
ozempic	^=60a,63a
pill	=60b,63b
jab	=60b,63b
waiting	 list=60a,64a| time=60a,64a
midwife	=60a,64a
midwive	=60a,64a
nursing	 home=60a,64a| mother=126a,130a|=60b,64b
hospice	=60a,64a
malpractice	=60a,64a
obamacare	^=60a,64a
affordable	^ ^care ^act=60a,64a| housing=126a,131a
organ	 donor=60a,64a
caesarean	=60a,64a
maternity	 leave=126a,130a|=60a,64a
uninsured	=60a,64a
bed	=60b,64b
carer	=60b,64b
caregiver	=60b,64b
coverage	=60b,64b
elderly	=60b,64b,126b
mental	 health=60a,65a| illness=60a,65a|=68b,74b
depression	=60a,65a
anxiety	=60a,65a
psychiatrist	=60a,65a
psychiatric	=60a,65a
schizophrenia	=60a,65a
bipolar	=60a,65a
suicidal	=60a,65a
eating	 disorder=60a,65a|=60b,66b
anorexia	=60a,65a
bulimia	=60a,65a
post-traumatic	 stress=60a,65a
ptsd	!=60a,65a
addiction	=60a,65a
addict	=60a,65a
alcoholism	=60a,65a
alcoholic	=60a,65a
rehab	=60a,65a,105a,114a
adhd	!=60a,65a
attention	 deficit=60a,65a
self-harm	=60a,65a
dyslexia	=60a,65a
insomnia	=60a,65a
psychotherapy	=60a,65a
counselling	=60a,65a
depressed	=60b,65b
stress	=60b,65b
therapist	=60b,65b
trauma	=60b,65b
mood	=60b,65b
alcohol	 intake=60b,66b|=60b,65b
drinking	=60b,65b
binge	 drinking=60b,65b
obesity	=60a,66a
obese	=60a,66a
overweight	=60a,66a
calory	=60a,66a
calorie	=60a,66a
nutrition	=60a,66a
nutritional	=60a,66a
nutritionist	=60a,66a
dietary	=60a,66a
dieter	=60a,66a
vitamin	=60a,66a
omega-3	=60a,66a
tran	^trans ^world ^airlines=120a,121a| fat=60a,66a
saturated	 fat=60a,66a
fatty	 acid=60a,66a
antioxidant	=60a,66a
low-carb	=60a,66a
atkin	^atkins diet=60a,66a|^atkins=60a,66a
lose	 weight=60a,66a|=86c
fast	 food=60a,66a
malnutrition	=60a,66a
breastfeeding	=60a,66a
breast-feeding	=60a,66a
fitness	 class=60a,66a|=86b
yoga	=60a,66a
workout	=60a,66a
gym	=60a,66a
supplement	=60a,66a
gluten	=60a,66a
fat	=60b,66b
fruit	 fly=68b,70b|=60b,66b
salt	=60b,66b
fish	 oil=60b,66b| stock=75a,77a|=75b,77b
protein	=60b,66b,68a,70a
caffeine	=60b,66b
eat	=60b,66b,105c,113c
pregnancy	=60a,67a
pregnant	=60a,67a
fertility	=60a,67a
infertility	=60a,67a
ivf	!=60a,67a
in	~ vitro=60a,67a
fetus	=60a,67a
foetus	=60a,67a
unborn	=60a,67a
miscarriage	=60a,67a
premature	 birth=60a,67a| baby=60a,67a
newborn	=60a,67a
paediatric	=60a,67a
pediatric	=60a,67a
paediatrician	=60a,67a
pediatrician	=60a,67a
menopause	=60a,67a
hrt	!=60a,67a
contraception	=60a,67a
contraceptive	=60a,67a
birth	 control=60a,67a| defect=60a,67a| rate=126a,130a|=60b,67b
abortion	=60a,67a
infant	 mortality=60a,67a|=60b,67b
gynaecologist	=60a,67a
obstetrician	=60a,67a
puberty	=60a,67a
cot	 death=60a,67a
baby	 girl=105b,114b| boy=105b,114b|=60b,67b,126b,130b
womb	=60b,67b
embryo	=60b,67b,68a,70a
egg	 donor=60b,67b|=68b,70b
mother	=60c,67c,126b
scientist	=68a,75c
scientific	^ ^american=68a|=68a
laboratory	=68a
experiment	=68a
physicist	=68a
chemist	=68a
biologist	=68a
astronomer	=68a
geologist	=68a
peer-reviewed	=68a
nobel	^ ^prize ~in physic=68a|^ ^prize ~in chemistry=68a|^ ^prize ~for literature=105a,109a|^ literature=105a,109a
hypothesis	=68a
theory	 ~of=68a|=68b
discovery	 ~of=68a|=68b|^=68b,69b
proceeding	^proceedings ~of ~the ^national ^academy=68a
smithsonian	^=68a
microscope	=68a
max	^ ^planck=68a
caltech	^=68a
massachusett	^massachusetts ^institute ~of ^technology=68a
mit	!=68a
astrophysicist	=68a
neuroscientist	=68a
paleontologist	=68a
palaeontologist	=68a
anthropologist	=68a
mathematician	=68a
professor	 ~of physic=68a|=68b,116a,118a
breakthrough	=68a
scientifically	=68a
space.com	^=68a
livescience	^=68a
physorg	^=68a
phys.org	^=68a
popular	^ ^science=68a|=105c
science	=68b
finding	=68b
discovered	=68b
lab	 mice=68b,70b|=68b
experimental	=68b
specy	=68b,70b,75b
ancient	=68b,72b
measured	=68b
observed	=68b
observation	=68b
phenomenon	=68b
university	^ ~of ^california=116a,118a|^universities !uk=116a,118a|=68b,116b
invention	=68b
inventor	=68b
expedition	=68b
hypothesize	=68b
mysterious	=68b
mystery	=68b
measurement	=68b
discover	=68b
suggest	=68c
team	=68c,86b
universe	=68c
size	=68c
surface	=68c
known	=68c
detected	=68c
detect	=68c
detecting	=68c
institute	=68c
nasa	!=68a,69a|^=68a,69a
space	 shuttle=68a,69a| station=68a,69a| tourism=68a,69a| flight=68a,69a|=68a,69a
spacecraft	=68a,69a
spaceship	=68a,69a
spaceshipone	^=68a,69a
iss	!=68a,69a
astronaut	=68a,69a
cosmonaut	=68a,69a
orbit	=68a,69a
orbiting	=68a,69a
orbiter	=68a,69a
lunar	=68a,69a
moon	^=68a,69a
mar	^mars rover=68a,69a|^mars=68a,69a
martian	^=68a,69a
venus	^ probe=68a,69a|^ ^williams=86a,94a|^=86b,94b
saturn	^ =68a,69a|^=68a,69a
titan	^ =68a,69a|^titans=86a,88a
cassini	^=68a,69a
cassini-huygen	^cassini-huygens=68a,69a
huygen	^huygens probe=68a,69a
mercury	 pollution=75a,78a|^ ^prize=105a,107a|^=68a,69a
messenger	^=68a,69a
pluto	^=68a,69a
neptune	^=68a,69a
uranus	^=68a,69a
asteroid	=68a,69a
comet	=68a,69a
meteor	 shower=68a,69a|=68a,69a
meteorite	=68a,69a
galaxy	=68a,69a
milky	^ ^way=68a,69a
supernova	=68a,69a
star	 formation=68a,69a|^ ^wars=105a,106a|=68c,69c,105b
constellation	=68a,69a
planet	=68a,69a,75b
exoplanet	=68a,69a
solar	 system=68a,69a| wind=68a,69a| flare=68a,69a| power=80a,85a| panel=80a,85a| energy=80a,85a|=80b,85b
telescope	=68a,69a
hubble	^ ^space ^telescope=68a,69a|^=68a,69a
jame	^james ^webb=68a,69a|^james ^watson=68a,70a|^james ^bond=105a,106a
observatory	=68a,69a
astronomy	=68a,69a
astronomical	=68a,69a
astrophysic	=68a,69a
cosmology	=68a,69a
extraterrestrial	=68a,69a
esa	!=68a,69a
jpl	!=68a,69a
kennedy	^ ^space ^center=68a,69a
baikonur	^=68a,69a
soyuz	^=68a,69a
roscosmo	^roscosmos=68a,69a
spacex	^=68a,69a
virgin	^ ^galactic=68a,69a|^ ^atlantic=120a,121a
x	^ ^prize=68a,69a|^ ^factor=105a,107a
burt	^ ^rutan=68a,69a
rutan	^=68a,69a
genesis	^ capsule=68a,69a|^=68a,69a
stardust	^=68a,69a
chandra	^=68a,69a
apollo	^=68a,69a
eclipse	=68a,69a
weightlessness	=68a,69a
spaceflight	=68a,69a
chang'e	^=68a,69a
isro	!=68a,69a
shenzhou	^=68a,69a
ariane	^=68a,69a
sean	^ ^o'keefe=68a,69a
spirit	^ ~and ^opportunity=68a,69a
scramjet	=68a,69a
gamma-ray	=68a,69a
gamma	 ray=68a,69a
cosmic	=68a,69a
capsule	=68b,69b
crater	=68b,69b
gravity	 crude=80a,81a|=68b,69b
shuttle	=68b,69b
crew	=68b,69b,86b,104b,120b,124b
columbia	^ ^gas=80a,82a|^=68b,69b
flyby	=68b,69b
sky	^ ^sports=86b|^ ^~one=105b,108b|=68b,69b
earth	^  crust=68a,73a|^  core=68a,73a|^ =68b,69b|=68b,69b
atmosphere	=68b,69b,75b,76b
spectrometer	=68b,69b
celestial	=68b,69b
genome	=68a,70a
genomic	=68a,70a
genetic	=68a,70a
geneticist	=68a,70a
gene	 editing=68a,70a|=68a,70a
dna	! sample=68b,70b|!=68a,70a
rna	!=68a,70a
chromosome	=68a,70a
mutation	=68a,70a
enzyme	=68a,70a
molecule	=68a,70a
molecular	=68a,70a
stem	 cell=68a,70a
embryonic	 stem cell=68a,70a
cloning	=68a,70a
cloned	=68a,70a
clone	=68a,70a
dolly	^ ~the sheep=68a,70a
evolution	=68a,70a
evolutionary	=68a,70a
darwin	^=68a,70a
organism	=68a,70a
microbe	=68a,70a
bacterium	=68a,70a
biochemistry	=68a,70a
zoologist	=68a,70a
zoology	=68a,70a
botanist	=68a,70a
botany	=68a,70a
entomologist	=68a,70a
primate	=68a,70a
chimpanzee	=68a,70a
chimp	=68a,70a
neuron	=68a,70a
neuroscience	=68a,70a,74a
homo	^ sapien=68a,70a|^ erectus=68a,70a|^ floresiensis=68a,70a
neanderthal	^=68a,70a|^neanderthals=68a,70a
hominid	=68a,70a
ancestor	=68a,70a
mammal	=68a,70a
amphibian	=68a,70a
insect	=68a,70a,75b,77b
honeybee	=68a,70a
crispr	^=68a,70a
genetically	 modified=68a,70a
double	 helix=68a,70a| play=86a,89a| fault=86a,94a| title=86a,94a
francis	^ ^crick=68a,70a
mitochondrial	=68a,70a
pheromone	=68a,70a
animal	 welfare=75a,77a|=68b,70b,75b,77b
evolved	=68b,70b
mice	=68b,70b
rat	=68b,70b
tissue	=68b,70b
ape	=68b,70b
fly	=68b,70b,120b,121b
membrane	=68b,70b
inherited	=68b,70b
trait	=68b,70b
sperm	=68b,70b
biology	=68b,70b
physic	=68a,71a
particle	 accelerator=68a,71a| physic=68a,71a|=68b,71b
subatomic	=68a,71a
proton	=68a,71a
electron	=68a,71a
neutron	=68a,71a
neutrino	=68a,71a
quark	=68a,71a
boson	=68a,71a
higg	^higgs=68a,71a
cern	^=68a,71a
fermilab	^=68a,71a
einstein	^=68a,71a
relativity	=68a,71a
hawking	^=68a,71a
isaac	^ ^newton=68a,71a
laser	=68a,71a
superconductivity	=68a,71a
superconductor	=68a,71a
superconducting	=68a,71a
thermodynamic	=68a,71a
nanotechnology	=68a,71a
nanotube	=68a,71a
carbon	 dioxide emission=75a,76a| nanotube=68a,71a| dating=68a,72a| dioxide=75a,76a| emission=75a,76a| footprint=75a,76a| trading=75a,76a| tax=75a,76a| neutral=75a,76a|=68b,71b,75b,76b
nanoparticle	=68a,71a
chemistry	=68a,71a
periodic	 table=68a,71a
isotope	=68a,71a
atom	=68a,71a
spectroscopy	=68a,71a
mathematic	=68a,71a
mathematical	=68a,71a
theorem	=68a,71a
antimatter	=68a,71a
dark	 matter=68a,71a| energy=68a,71a
string	 theory=68a,71a
graphene	=68a,71a
photon	=68a,71a
polymer	=68a,71a
collider	=68a,71a
iter	!=68a,71a
magnetic	 field=68a,73a|=68b,71b
crystal	^ ^palace=86a,87a|=68b,71b
temperature	=68b,71b,75b,76b,79b
beam	=68b,71b
energy	^ ^information ^administration=80a| level=68b,71b| price=80a| company=80a| policy=80a| supply=80a| crisis=80a| bill=80a|^ ^department=80a| minister=80a| market=80a| cost=80a| efficiency=80a| sector=80a|=80b
equation	=68b,71b
hydrogen	 fuel=80a,85a|=68b,71b,80b,85b
oxygen	=68b,71b
helium	=68b,71b
ion	=68b,71b
optic	=68b,71b
wavelength	=68b,71b
archaeologist	=68a,72a
archeologist	=68a,72a
archaeology	=68a,72a
archaeological	=68a,72a
excavation	=68a,72a
excavated	=68a,72a
unearthed	=68a,72a
fossil	 fuel=80a|=68a,72a
fossilised	=68a,72a
fossilized	=68a,72a
dinosaur	=68a,72a
tyrannosaurus	^=68a,72a
t	^ . rex=68a,72a
jurassic	^=68a,72a
cretaceous	^=68a,72a
triassic	^=68a,72a
paleontology	=68a,72a
palaeontology	=68a,72a
prehistoric	=68a,72a
pharaoh	=68a,72a
mummy	=68a,72a
tutankhamun	^=68a,72a
pyramid	=68a,72a
stone	^ ^age=68a,72a
bronze	^ ^age=68a,72a| medal=86a|=86b,97b
roman	^ villa=68a,72a|^ ^catholic=126a,127a
artefact	=68a,72a
artifact	=68a,72a
hieroglyph	=68a,72a
stonehenge	^=68a,72a
pompeii	^=68a,72a
radiocarbon	=68a,72a
mammoth	=68a,72a
anthropology	=68a,72a
cave	 painting=68a,72a|=68b,72b
shipwreck	=68a,72a
trilobite	=68a,72a
pterosaur	=68a,72a
sauropod	=68a,72a
feathered	=68a,72a
skull	=68a,72a
skeleton	=68a,72a,86a,103a
ruin	=68b,72b
buried	=68b,72b
antiquity	=68b,72b
relic	=68b,72b
civilisation	=68b,72b
civilization	=68b,72b
maya	^=68b,72b
inca	^=68b,72b
aztec	^=68b,72b
burial	=68b,72b
jaw	=68b,72b
tooth	=68b,72b
dated	=68b,72b
remain	=68c,72c
geology	=68a,73a
geological	^ ^survey=68a,73a|=68a,73a
geophysicist	=68a,73a
seismologist	=68a,73a
seismic	=68a,73a
tectonic	 plate=68a,73a|=68a,73a
volcano	=68a,73a
volcanoe	=68a,73a
volcanologist	=68a,73a
lava	=68a,73a
mount	^ ^st . ^helens=68a,73a|^ ^st ^helens=68a,73a|^ ^etna=68a,73a
eruption	=68a,73a
oceanography	=68a,73a
oceanographer	=68a,73a
ocean	^  ^twelve=105a,106a| floor=68a,73a| current=68b,73b|=68b,73b
seabed	=68a,73a
deep-sea	=68a,73a
sea	 floor=68a,73a| level=75a,76a| turtle=75a,77a|=68b,73b
hydrothermal	=68a,73a
ice	 core=68a,73a| age=68a,73a| sheet=68a,73a| cap=75a,76a| rink=86b,103b|=68b,73b,86c,91c
antarctic	^=68a,73a
antarctica	^=68a,73a
arctic	^ ^ocean=68a,73a|^=68b,73b,75b,76b
glacier	=68a,73a,75b,76b
glaciologist	=68a,73a
sediment	=68a,73a
permafrost	=68a,73a
mantle	=68a,73a
submersible	=68a,73a
ozone	 layer=68a,73a| depletion=75a,76a|=75a,76a
polar	 bear=75a,77a|=68b,73b
crust	=68b,73b
mineral	=68b,73b
dome	=68b,73b
erupted	=68b,73b
erupt	=68b,73b
steam	=68b,73b
ash	=68b,73b|^ashes=86a,92a
rock	 ~and roll=105b,107b| climbing=86a,104a| band=105a,107a|=68c,73c,105c,107c
psychologist	=68a,74a
psychology	=68a,74a
cognitive	=68a,74a
cognition	=68a,74a
behavioural	 science=68a,74a
behavioral	 science=68a,74a
mri	! scan=68a,74a
consciousness	=68a,74a
subconscious	=68a,74a
iq	!=68a,74a
perception	=68a,74a
personality	 trait=68a,74a
volunteer	 ~were asked=68a,74a|=68b,74b,126a|^volunteers=86b,88b
behaviour	=68b,74b
behavior	=68b,74b
emotion	=68b,74b
emotional	=68b,74b
participant	=68b,74b
learning	 difficulty=116a|=68b,74b,116b
dream	^ ^team=86b,90b|=68b,74b
environment	^ ^agency=75a| minister=75a|=75a
environmental	^ ^protection ^agency=75a|=75a
environmentalist	=75a
ecology	=75a
ecological	=75a
ecologist	=75a
ecosystem	=75a
greenpeace	^=75a
wwf	!=75a
epa	!=75a
sustainability	=75a
sustainable	 development=75a|=75b
biodiversity	=75a
habitat	=75a
conservation	=75a
conservationist	=75a
eco-friendly	=75a
unep	^=75a
recycling	=75a,78a
recycled	=75b
nature	 reserve=75a,77a|=75b
wild	 card=86a|=75b
river	^ ^plate=86a,87a|=75b
lake	=75b
water	 polo=86b,97b|=75b
protected	=75b
waste	=75b,78b
tree	=75b
coast	 guard=120a,124a|=75c
coastal	=75c
village	=75c
climate	 change=75a,76a| model=75a,76a|=75a,76a
global	 warming=75a,76a
greenhouse	 ga=75a,76a| gase=75a,76a| effect=75a,76a
net-zero	=75a,76a
emission	 target=75b,76b|=75a,76a
kyoto	^ ^protocol=75a,76a|^ treaty=75a,76a|^=75a,76a
ipcc	!=75a,76a
sea-level	 rise=75a,76a
melting	 ice=75a,76a|=75b,76b
co2	!=75a,76a
methane	 ga=80a,82a|=75a,76a
decarbonise	=75a,76a
cop26	!=75a,76a
cop28	!=75a,76a
climatologist	=75a,76a
heat-trapping	=75a,76a
warming	=75a,76a
cfc	^cfcs=75a,76a
warmer	=75b,76b
degree	 ^celsius=75a,79a| ^fahrenheit=75a,79a|=75b,76b,116b,118b
wildlife	=75a,77a
endangered	 specy=75a,77a|=75a,77a
extinct	=75a,77a
extinction	=75a,77a
poacher	=75a,77a
poaching	=75a,77a
rhino	=75a,77a
elephant	=75a,77a
tiger	 cub=75a,77a|^ ^woods=86a,95a|=75a,77a|^tigers=86a,89a
lion	 cub=75a,77a|^lions tour=86b,93b|^lions=86b,88b
leopard	=75a,77a
gorilla	=75a,77a
orangutan	=75a,77a
panda	=75a,77a
whale	=75a,77a
whaling	=75a,77a
dolphin	=75a,77a|^dolphins=86a,88a
shark	=75a,77a
seal	 pup=75a,77a|=75b,77b
turtle	=75a,77a
wolf	=75a,77a
wolve	=75a,77a
bison	=75a,77a
birdwatcher	=75a,77a
rspb	!=75a,77a
albatross	=75a,77a
penguin	^ ^books=105b,109b|=75a,77a|^penguins=86a,91a
coral	 reef=75a,77a|=75a,77a
reef	=75a,77a
fishery	=75a,77a
overfishing	=75a,77a
bee	=75a,77a
butterfly	=75a,77a,86a,98a
frog	=75a,77a
zoo	=75a,77a
zookeeper	=75a,77a
sanctuary	=75a,77a
invasive	 specy=75a,77a
rainforest	=75a,77a
deforestation	=75a,77a
logging	=75a,77a
logger	=75a,77a
mangrove	=75a,77a
wetland	=75a,77a
cod	 stock=75a,77a|=75b,77b
rspca	!=75a,77a
crocodile	=75a,77a
eagle	 putt=86a,95a|=75a,77a|^eagles=86b,88b
falcon	=75a,77a|^falcons=86a,88a
owl	=75a,77a
fishing	=75b,77b
fishermen	=75b,77b
breeding	=75b,77b
hunter	=75b,77b
cub	=75b,77b|^cubs=86a,89a
nest	=75b,77b
herd	=75b,77b
squid	=75b,77b
salmon	=75b,77b
tuna	=75b,77b
beetle	=75b,77b
snake	=75b,77b
pollution	=75a,78a
polluted	=75a,78a
pollutant	=75a,78a
polluter	=75a,78a
smog	=75a,78a
toxic	 waste=75a,78a|=75a,78a
sewage	=75a,78a
landfill	=75a,78a
pesticide	=75a,78a
herbicide	=75a,78a
acid	 rain=75a,78a
oil	 slick=75a,78a| price=80a,81a| output=80a,81a| production=80a,81a| minister=80a,81a| company=80a,81a| producer=80a,81a| exporter=80a,81a| giant=80a,81a| ~well=80a,81a| well=80a,81a| field=80a,81a| rig=80a,81a| export=80a,81a| import=80a,81a| supply=80a,81a| trader=80a,81a| market=80a,81a| industry=80a,81a| spill=80a,81a| major=80a,81a| refinery=80a,81a| worker=80a,81a| pipeline=80a,81a| tanker=120a,124a|=80b,81b
dioxin	=75a,78a
pcb	^pcbs=75a,78a
hazardous	 waste=75a,78a
plastic	 waste=75a,78a| bag=75a,78a|=75b,78b
microplastic	=75a,78a
litter	=75a,78a
contamination	=75a,78a
arsenic	=75a,78a
asbesto	=75a,78a
particulate	=75a,78a
clean-up	=75a,78a
cleanup	=75a,78a
bhopal	^=75a,78a
exxon	^ ^valdez=75a,78a|^ ^mobil=80a,81a|^=80a,81a
deepwater	^ ^horizon=75a,78a
clean	 energy=80a,85a| sheet=86b,87b|=75b,78b
dump	=75b,78b
rubbish	=75b,78b
garbage	=75b,78b
fume	=75b,78b
toxin	=75b,78b
weather	=75a,79a
meteorologist	=75a,79a
meteorological	=75a,79a
forecaster	=75a,79a
rainfall	=75a,79a
snowfall	=75a,79a
snowstorm	=75a,79a
blizzard	=75a,79a
heatwave	=75a,79a
heat	 wave=75a,79a|^=86b,90b|=86b,96b
thunderstorm	=75a,79a
freezing	=75a,79a
gale	=75a,79a
humidity	=75a,79a
rain	=75b,79b
sunshine	=75b,79b
frost	=75b,79b
fog	=75b,79b
wet	=75b,79b
dry	=75b,79b
iea	!=80a
fuel	 oil=80a,81a| rod=80a,84a| cell=80a,85a|=80b
utility	=80b
pipeline	=80b,82b
barrel	 ~per day=80a,81a| ~of oil=80a,81a|=80a,81a
kilowatt	 hour=80a,83a|=80b
megawatt	=80a,83a
gigawatt	=80b
generator	=80b,83b
supply	=80c
heating	 oil=80a,81a|=80c
cubic	 feet=80a,82a| metre=80b,82b| meter=80b,82b|=80c
crude	 oil=80a,81a| price=80a,81a|=80a,81a
oilfield	=80a,81a
offshore	 oil=80a,81a|=80b,81b,120b,124b
petroleum	=80a,81a
opec	!=80a,81a
bpd	=80a,81a
brent	^=80a,81a
wti	!=80a,81a
sweet	 crude=80a,81a
gasoline	=80a,81a
petrol	 price=80a,81a| station=120a,123a
diesel	 price=80a,81a
distillate	=80a,81a
refiner	=80a,81a
refining	 margin=80a,81a
exxonmobil	^=80a,81a
mobil	^=80a,81a
chevron	^=80a,81a
chevrontexaco	^=80a,81a
texaco	^=80a,81a
shell	^=80a,81a
conoco	^=80a,81a
conocophillip	^conocophillips=80a,81a
phillip	^phillips ^petroleum=80a,81a
occidental	^=80a,81a
amoco	^=80a,81a
arco	^=80a,81a
unocal	^=80a,81a
pennzoil	^=80a,81a
total	^ !sa=80a,81a
totalfinaelf	^=80a,81a
elf	^ ^aquitaine=80a,81a
repsol	^=80a,81a
eni	^=80a,81a
statoil	^=80a,81a
lukoil	^=80a,81a
rosneft	^=80a,81a
sibneft	^=80a,81a
petrobra	^petrobras=80a,81a
pdvsa	!=80a,81a
pemex	^=80a,81a
aramco	^=80a,81a
petrona	^petronas=80a,81a
cnooc	!=80a,81a
sinopec	^=80a,81a
petrochina	^=80a,81a
halliburton	^=80a,81a
schlumberger	^=80a,81a
yamani	^=80a,81a
nazer	^=80a,81a
lukman	^=80a,81a
subroto	^=80a,81a
shale	=80a,81a
fracking	=80a,81a
strategic	 petroleum reserve=80a,81a
tanker	=80a,81a,120a,124a
rig	 count=80a,81a|=80b,81b
exploratory	 ~well=80a,81a
netback	=80a,81a
refined	=80b,81b
gallon	=80b,81b
ceiling	=80b,81b
non-opec	^=80b,81b
alaska	^=80b,81b
royalty	=80b,81b
ga	 well=80b,81b| price=80a,82a| supply=80a,82a| pipeline=80a,82a| field=80a,82a| reserve=80a,82a| transmission=80a,82a| utility=80a,82a| company=80a,82a| delivery=80a,82a| contract=80a,82a|=80b,82b
wellhead	=80b,81b,82b
liquefied	 natural ga=80a,82a| petroleum=80a,82a
lng	!=80a,82a
lpg	!=80a,82a
propane	=80a,82a
butane	=80a,82a
mcf	=80a,82a
nord	^ ^stream=80a,82a
take-or-pay	=80a,82a
ferc	!=80a,82a
transco	^=80a,82a
therm	=80b,82b
electricity	 grid=80a,83a|=80a,83a
electric	 utility=80a,83a| car=120a,123a| vehicle=120a,123a|=80b,83b
blackout	=80a,83a
coal	 ~mine=80a,83a| miner=80a,83a|=80a,83a
coal-fired	=80a,83a
colliery	=80a,83a
gas-fired	=80a,83a
hydroelectric	=80a,83a
hydropower	=80a,83a
dam	=80a,83a
kilowatt-hour	=80a,83a
transformer	=80a,83a
turbine	=80a,83a,85b
edf	^=80a,83a
electricite	^ de ^france=80a,83a
rwe	!=80a,83a
enel	^=80a,83a
endesa	^=80a,83a
centrica	^=80a,83a
duke	^ ~of ^edinburgh=105a,115a|^ ^energy=80a,83a|^=86b,90b|=105b,115b
con	^ ^edison=80a,83a
consolidated	^ ^edison=80a,83a
peat	=80a,83a
grid	=80b,83b
generating	=80b,83b
outage	=80b,83b
cooling	=80b,83b,84b
meter	=80b,83b
reactor	=80a,84a
spent	 fuel=80a,84a
radiation	 leak=80a,84a|=80b,84b
chernobyl	^=80a,84a
fukushima	^=80a,84a
three	^ ^mile ^island=80a,84a
sellafield	^=80a,84a
nrc	!=80a,84a
tepco	^=80a,84a
meltdown	=80a,84a
areva	^=80a,84a
westinghouse	^=80a,84a
seabrook	^=80a,84a
radioactive	=80b,84b
fusion	=80b,84b
decommissioning	=80b,84b
renewable	 energy=80a,85a|=80a,85a
photovoltaic	=80a,85a
biofuel	=80a,85a
ethanol	=80a,85a
biodiesel	=80a,85a
geothermal	=80a,85a
wave	 power=80a,85a
alternative	 energy=80a,85a
sportsman	=86a
sportswoman	=86a
sportsmen	=86a
sportsmanship	=86a
championship	=86a
semi-final	=86a
semifinal	=86a
quarter-final	=86a,94b
quarterfinal	=86a
playoff	=86a
play-off	=86a
assistant	 coach=86a
athlete	=86a,96a
teammate	=86a
team-mate	=86a
runner-up	=86a
unbeaten	 century=86b,92b|=86a
winless	=86a
away	~ win=86a|~=86c
half-time	=86a
halftime	=86a
full-time	 whistle=86a
regular	 season=86a
pre-season	=86a
preseason	=86a
offseason	=86a
season	 opener=86a|=86b
top-seeded	=86a
unseeded	=86a
injury	 time=86a|=86b
defending	 champion=86a
hat	 trick=86a
hat-trick	=86a
comeback	 win=86a|=86b
medallist	=86a
medalist	=86a
podium	=86a
photo	 finish=86a
season-ending	=86a
locker	 room=86a|=86b
dressing	 room=86a
mvp	!=86a
sudden	 death=86a
referee	=86a
umpire	=86a
linesman	=86a
scoreboard	=86a
scoreless	=86a
goalless	=86a
league	 championship sery=86b,89b| leader=86a| title=86a|^ ^cup=86a,87a| table=116a,117a|=86b
winning	 streak=86a|=86c
losing	 streak=86a|=86c
knockout	 stage=86a|=86a,101a
transfer	 window=86a| fee=86b,87b
hall	 ~of fame=86a
athletic	=86a,96a|^athletics=86a,89a
sportsticker	^=86a
sport	^sports ^network=86a|^sports ^illustrated=86a| utility=120a,123a|=86b
sporting	^ ^news=86a|^ ^lisbon=86a,87a|=86b
autosport	^=86a
eurosport	^=86a
l'equipe	^=86a
gazzetta	^ dello ^sport=86a
match	^ ~of ~the ^day=86a| point=86a,94a| play=86a,95a|=86b
coach	=86b
cup	=86b
tournament	=86b
stadium	=86b
champion	^champions ^league=86a,87a|=86b
squad	=86b
captain	=86b
trophy	=86b
medal	 table=86a,97a|=86b,97b
defeat	=86b
beat	=86b
scored	 ~a try=86b,93b| two try=86b,93b|=86b
scoring	=86b
scorer	=86b
score	=86b
goal	=86b
fixture	=86b
fan	=86b,105b,107b
injured	=86b
hamstring	=86b
groin	=86b
ankle	 injury=86b
knee	 injury=86b
calf	 strain=86b
rookie	=86b
roster	=86b
bench	=86b
substitute	=86b
lineup	=86b
line-up	=86b
seeded	=86b
qualifier	=86b
qualifying	=86b
qualify	=86b
qualified	=86b
clinch	=86b
rout	=86b
thrash	=86b
thrashed	=86b
drubbing	=86b
upset	=86b
rematch	=86b,101b
derby	=86b
opener	=86b,95c
fourth	 round=86b| quarter=86b,88b|=86c
doping	=86b
anti-doping	=86b
banned	 substance=86b
wada	^=86b
spectator	=86b
crowd	 ~of=86b
trainer	=86b,102b
sidelined	=86b
fit	 ~to play=86b
suspension	=86b
suspended	 ~for=86b
ejected	=86b
foul	=86b
penalty	 shoot-out=86a,87a| shootout=86a,87a| area=86b,87b| spot=86b,87b| box=86c,91c|=86b
ranked	=86b
ranking	=86b
unranked	=86b
retire	=86b
espn	!=86b
halve	=86b
round	 ~of 16=86b|=86c,101c
last	 16=86b| eight=86b| four=86b
shutout	=86b
shut-out	=86b
tie-break	=86b
tiebreak	=86b
tiebreaker	=86b
trailed	=86b
trailing	=86b
lost	 ~to=86b
arch-rival	=86b
archrival	=86b
coaching	=86b
coached	=86b
beating	=86b
finale	=86b,105b,108b
clinched	=86b
sideline	=86b
winner	=86c
playing	=86c
played	=86c
minute	=86c
club	=86c
manager	=86c
saturday	^=86c
night	 school=116a,119a|=86c
straight	 set=86a,94a|=86c
opponent	=86c
chance	=86c
ball	=86c
form	=86c
performance	=86c,105c,107c
starter	=86c
starting	=86c
debut	=86c,105b
compete	=86c
finish	=86c
finished	=86c
pitch	=86b,89b
field	 goal=86a,88a|=86c
dominant	=86c
dominated	=86c
crowned	=86c
legend	=86c
mate	=86c
signed	=86c
sign	=86c
fifth	=86c
draw	=86c
drew	=86c
weekend	=86c
unstoppable	=86c
stunned	=86c
edge	=86c
cruised	=86c
snap	=86c,88c
snapped	=86c
streak	=86c
tour	^ de ^france=86a,100a| date=105b,107b| operator=120a,125a|=86c,92c
sery	=86c,105b,108b
finishing	=86c
soccer	=86a,87a
goalkeeper	=86a,87a
midfielder	=86a,87a
striker	=86a,87a
left-back	=86a,87a
right-back	=86a,87a
centre-back	=86a,87a
full-back	=86a,87a
winger	=86a,87a
free-kick	=86a,87a
corner	 kick=86a,87a
spot-kick	=86a,87a
extra-time	=86a,87a
offside	=86a,87a
yellow	 card=86a,87a| jersey=86a,100a
premiership	^=86a,87a
europa	^ ^league=86a,87a
uefa	^ ^cup=86a,87a|^=86a,87a
fa	! ^cup=86a,87a
carling	^ ^cup=86a,87a
serie	^ ^~a=86a,87a
bundesliga	^=86a,87a
ligue	^ 1=86a,87a
eredivisie	^=86a,87a
copa	^ ^america=86a,87a|^ ^libertadores=86a,87a
fifa	^=86a,87a
football	^ ^association=86a,87a|=86b,87b
manchester	^ ^united=86a,87a|^ ^city=86a,87a
chelsea	^=86a,87a
liverpool	^=86a,87a
tottenham	^=86a,87a
everton	^=86a,87a
newcastle	^ ^united=86a,87a
aston	^ ^villa=86a,87a
leed	^leeds ^united=86a,87a|^leeds ^rhinos=86b,93b
southampton	^=86a,87a
blackburn	^=86a,87a
bolton	^=86a,87a
fulham	^=86a,87a
middlesbrough	^=86a,87a
birmingham	^ ^city=86a,87a
norwich	^ ^city=86a,87a
portsmouth	^=86a,87a
charlton	^=86a,87a
celtic	^=86a,87a|^celtics=86a,90a
ranger	^rangers=86a,87a,89a
hibernian	^=86a,87a
aberdeen	^=86a,87a
barcelona	^=86a,87a
atletico	^ ^madrid=86a,87a
valencia	^=86a,87a
sevilla	^=86a,87a
juventus	^=86a,87a
ac	! ^milan=86a,87a
inter	^ ^milan=86a,87a
roma	^=86a,87a
lazio	^=86a,87a
napoli	^=86a,87a
bayern	^ ^munich=86a,87a
borussia	^ ^dortmund=86a,87a
werder	^ ^bremen=86a,87a
schalke	^=86a,87a
ajax	^=86a,87a
psv	! ^eindhoven=86a,87a
feyenoord	^=86a,87a
porto	^=86a,87a
benfica	^=86a,87a
galatasaray	^=86a,87a
fenerbahce	^=86a,87a
olympiako	^olympiakos=86a,87a
panathinaiko	^panathinaikos=86a,87a
marseille	^=86a,87a
lyon	^=86a,87a
psg	!=86a,87a
monaco	^=86a,87a
boca	^ ^juniors=86a,87a
flamengo	^=86a,87a
santo	^santos=86a,87a
ml	!mls=86a,87a
dc	! ^united=86a,87a
highbury	^=86a,87a
anfield	^=86a,87a
stamford	^ ^bridge=86a,87a
goodison	^ ^park=86a,87a
villa	^ ^park=86a,87a|^=86b,87b
hampden	^=86a,87a
nou	^ ^camp=86a,87a
bernabeu	^=86a,87a
san	^ ^francisco ^giants=86a,89a|^ ^antonio ^spurs=86a,90a|^ ^siro=86a,87a
footballer	=86b,87b
header	=86b,87b
volley	=86b,87b
volleyed	=86b,87b
dribble	=86b,87b
ferguson	^=86b,87b
wenger	^=86b,87b
mourinho	^=86b,87b
benitez	^=86b,87b
eriksson	^=86b,87b
beckham	^=86b,87b
rooney	^=86b,87b
ronaldo	^=86b,87b
ronaldinho	^=86b,87b
zidane	^=86b,87b
messi	^=86b,87b
neymar	^=86b,87b
mbappe	^=86b,87b
haaland	^=86b,87b
guardiola	^=86b,87b
klopp	^=86b,87b
gerrard	^=86b,87b
lampard	^=86b,87b
owen	^=86b,87b|^owens=86b,88b
henry	^=86b,87b
keane	^ album=105a,107a|^=86b,87b
gigg	^giggs=86b,87b
shearer	^=86b,87b
drogba	^=86b,87b
cech	^=86b,87b
terry	^=86b,87b
figo	^=86b,87b
raul	^=86b,87b
maradona	^=86b,87b
pele	^=86b,87b
platini	^=86b,87b
blatter	^=86b,87b
beckenbauer	^=86b,87b
klinsmann	^=86b,87b
salah	^=86b,87b
kane	^=86b,87b
equaliser	=86b,87b
equalizer	=86b,87b
equalised	=86b,87b
relegation	=86b,87b
relegated	=86b,87b
promotion	=86b,87b
aggregate	=86b,87b
defender	=86b,87b
deflected	=86b,87b
crossbar	=86b,87b
near	~ post=86b,87b
far	 post=86b,87b
on	~ loan=86b,87b
gunner	^gunners=86b,87b
magpy	^magpies=86b,87b
spur	^spurs=86b,87b
tackle	=86b,87b
tackled	=86b,87b
booked	=86b,87b
sent	 ~off=86b,87b
kick-off	=86b,87b
midfield	=86b,87b
back	~ heel=86b,87b|~ row=86a,93a|~ nine=86a,95a|=86b,93b
goal-line	=86b,87b
dugout	=86b,87b,89b
lioness	^lionesses=86b,87b
keeper	=86c,87c
leg	=86c,87c
boss	=86c,87c
milan	^=86c,87c
munich	^=86c,87c
england	^=86c,87c
touchline	=86c,87c
terrace	=86c,87c
quarterback	=86a,88a
touchdown	=86a,88a
wide	 receiver=86a,88a
linebacker	=86a,88a
cornerback	=86a,88a
tight	 end=86a,88a
nfl	!=86a,88a
super	^ ^bowl=86a,88a|^ 12=86a,93a|^ 14=86a,93a|^ ^rugby=86a,93a|^ ^league=86a,93a
interception	=86a,88a
fumble	=86a,88a
sack	=86a,88a
rushing	 yard=86a,88a|=86c,88c
yard	 passing=86a,88a|=86b,88b
punt	 return=86a,88a|=86b,88b
kickoff	 return=86a,88a|=86b,88b
kicker	=86a,88a
defensive	 end=86a,88a
wideout	=86a,88a
tailback	=86a,88a
colt	^colts=86a,88a|=86b,102b
steeler	^steelers=86a,88a
cowboy	^cowboys=86a,88a
redskin	^redskins=86a,88a
packer	^packers=86a,88a
viking	^vikings=86a,88a
49er	=86a,88a
raider	^raiders=86a,88a
bronco	^broncos=86a,88a
charger	^chargers=86a,88a
seahawk	^seahawks=86a,88a
bengal	^bengals=86a,88a
texan	^texans=86a,88a
buccaneer	^buccaneers=86a,88a
saint	^saints=86a,88a|=126a,127a
raven	^ravens=86a,88a
brown	^browns=86a,88a
buffalo	^ ^bills=86a,88a
detroit	^ ^lions=86a,88a
philadelphia	^ ^eagles=86a,88a
arizona	^ ^cardinals=86a,88a
carolina	^ ^panthers=86a,88a
st	^ . ^louis ^rams=86a,88a|^ . ^louis ^cardinals=86a,89a|^ . ^louis ^blues=86a,91a|^ . ^lawrence ^seaway=120a,124a|^ ^helens=86b,93b|^ ^andrews=86a,95a
heisman	^=86a,88a
fiesta	^ ^bowl=86a,88a
bc	!bcs=86a,88a
bowl	^ ^championship ^series=86a,88a| game=86b,88b|=86a,104a
sooner	^sooners=86a,88a|^=86b,88b
buckeye	^buckeyes=86a,88a
wolverine	^wolverines=86a,88a
crimson	^ ^tide=86a,88a
nittany	^ ^lions=86a,88a
notre	^ ^dame=86a,88a
ncaa	!=86a,88a
pac-10	^=86a,88a
southeastern	^ ^conference=86a,88a
acc	!=86a,88a
pass	=86b,88b
rushed	=86b,88b
huddle	=86b,88b
brady	^=86b,88b
manning	^=86b,88b
favre	^=86b,88b
belichick	^=86b,88b
parcell	^parcells=86b,88b
vick	^=86b,88b
mcnabb	^=86b,88b
moss	^=86b,88b
ricky	^ ^williams=86b,88b|^ ^hatton=86a,101a|^ ^gervais=105a,108a
roethlisberger	^=86b,88b
mahome	^mahomes=86b,88b
auburn	^=86b,88b
oklahoma	^=86b,88b
lsu	!=86b,88b
tar	^ ^heels=86b,88b,90b
gator	^gators=86b,88b
seminole	^seminoles=86b,88b
panther	^panthers=86b,88b
ram	^rams=86b,88b
cardinal	^cardinals=86b,88b|=126a,127a
usc	!=86b,88b
ucla	!=86b,88b
spurrier	^=86b,88b
bowden	^=86b,88b
bulldog	^bulldogs=86b,88b
aggy	^aggies=86b,88b
husker	^huskers=86b,88b
cornhusker	^cornhuskers=86b,88b
hoky	^hokies=86b,88b
badger	^badgers=86b,88b
spartan	^spartans=86b,88b
hawkeye	^hawkeyes=86b,88b
boilermaker	^boilermakers=86b,88b
cavalier	^cavaliers=86a,88b,90a
wolfpack	^=86b,88b
husky	^huskies=86b,88b,90b
bruin	^bruins=86a,88b,91a
ute	^utes=86b,88b
cougar	^cougars=86b,88b
receiver	=86c,88c
down	=86c,88c
baseball	=86a,89a
inning	 defeat=86a,92a|=86a,89a,92b
homer	=86a,89a
homered	=86a,89a
pitcher	=86a,89a
bullpen	=86a,89a
shortstop	=86a,89a
outfielder	=86a,89a
infielder	=86a,89a
designated	 hitter=86a,89a
rbi	!=86a,89a
no-hitter	=86a,89a
batting	 average=86a,89a|=86b,89c,92b
strikeout	=86a,89a
yankee	^ ^stadium=86a,89a|^yankees=86a,89a
dodger	^dodgers=86a,89a
philly	^phillies=86a,89a
brave	^braves=86a,89a
astro	^astros=86a,89a
padre	^padres=86a,89a
expo	^expos=86a,89a
marlin	^marlins=86a,89a
oriole	^orioles=86a,89a
devil	^ ^rays=86a,89a
mariner	^mariners=86a,89a
twin	^twins=86a,89a|=126a,130a
pirate	^pirates=86a,89a|=120a,124a
rocky	^rockies=86a,89a
diamondback	^diamondbacks=86a,89a
anaheim	^ ^angels=86a,89a
lo	^los ^angeles ^angels=86a,89a|^los ^angeles ^kings=86a,91a
fenway	^ ^park=86a,89a
wrigley	^ ^field=86a,89a
right-hander	=86a,89a
left-hander	=86a,89a
alc	!alcs=86a,89a
nlc	!nlcs=86a,89a
cy	^ ^young=86a,89a
hitter	=86b,89b
walk-off	=86b,89b
pennant	=86b,89b
slugger	=86b,89b
ballpark	=86b,89b
baserunner	=86b,89b
pitched	=86b,89b
pitching	=86b,89b
mound	=86b,89b
clemen	^clemens=86b,89b
pedro	^ ^martinez=86b,89b
schilling	^=86b,89b
jeter	^=86b,89b
a-rod	^=86b,89b
rodriguez	^=86b,89b
sosa	^=86b,89b
giambi	^=86b,89b
sheffield	^=86b,89b
beltran	^=86b,89b
randy	^ ^johnson=86b,89b
steinbrenner	^=86b,89b
torre	^=86b,89b
ohtani	^=86b,89b
ichiro	^=86b,89b
balco	!=86b,89b
wild-card	 race=86b,89b
spring	 training=86b,89b
angel	^angels=86b,89b
doubleheader	=86b,89b
sox	^=86b,89b
seventh	 inning=86b,89b
eighth	=86b,89b
ninth	=86b,89b
ballclub	=86b,89b
big-league	=86b,89b
minor	 league=86b,89b
catcher	=86b,89b
bat	=86c,89c
hit	=86c,89c,105b,107c
run	=86c,89c,92c
rotation	=86c,89c
walk	=86c,89c
plate	=86c,89c
batter	=86c,89c,92c
basketball	=86a,90a
nba	!=86a,90a
wnba	!=86a,90a
three-pointer	=86a,90a
3-pointer	=86a,90a
slam	 dunk=86a,90a
triple-double	=86a,90a
double-double	=86a,90a
laker	^lakers=86a,90a
knick	^knicks=86a,90a
piston	^pistons=86a,90a
pacer	^pacers=86a,90a
timberwolve	^timberwolves=86a,90a
maverick	^mavericks=86a,90a
nugget	^nuggets=86a,90a
sonic	^sonics=86a,90a
supersonic	^supersonics=86a,90a
trail	^ ^blazers=86a,90a
blazer	^blazers=86a,90a
clipper	^clippers=86a,90a
grizzly	^grizzlies=86a,90a
hornet	^hornets=86a,90a
hawk	^hawks=86a,90a
bobcat	^bobcats=86a,90a
raptor	^raptors=86a,90a
buck	^bucks=86a,90a
76er	=86a,90a
sixer	^sixers=86a,90a
miami	^ ^heat=86a,90a
orlando	^ ^magic=86a,90a
utah	^ ^jazz=86a,90a
phoenix	^ ^suns=86a,90a
sacramento	^ ^kings=86a,90a
golden	^ ^state ^warriors=86a,90a|^ ^globe=105a,106a|^ ^globes=105a,106a
march	^ ^madness=86a,90a
shaquille	^ ^o'neal=86a,90a
kobe	^ ^bryant=86a,90a|^=86b,90b
lebron	^ ^james=86a,90a|^=86b,90b
yao	^ ^ming=86a,90a
allen	^ ^iverson=86a,90a
kevin	^ ^garnett=86a,90a
phil	^ ^jackson=86a,90a|^ ^mickelson=86a,95a
hoop	=86b,90b
assist	=86b,90b
buzzer	=86b,90b
jump	 shot=86b,90b
layup	=86b,90b
shaq	^=86b,90b
iverson	^=86b,90b
duncan	^=86b,90b
nowitzki	^=86b,90b
carmelo	^=86b,90b
artest	^=86b,90b
jayhawk	^jayhawks=86b,90b
uconn	^=86b,90b
backcourt	=86b,90b
frontcourt	=86b,90b
tipoff	=86b,90b
tip-off	=86b,90b
jazz	 festival=105b,107b|^=86b,90b|=105a,107a
wizard	^wizards=86b,90b
warrior	^warriors=86b,90b
krzyzewski	^=86b,90b
gonzaga	^=86b,90b
syracuse	^=86b,90b
guard	=86c,90c
dunk	=86c,90c
hockey	=86a,91a
nhl	!=86a,91a
stanley	^ ^cup=86a,91a
goaltender	=86a,91a
goalie	=86a,91a
power-play	 goal=86a,91a
defenseman	=86a,91a
puck	=86a,91a
maple	^ ^leafs=86a,91a
canadien	^canadiens=86a,91a
flame	^flames=86a,91a
oiler	^oilers=86a,91a
canuck	^canucks=86a,91a
blackhawk	^blackhawks=86a,91a
flyer	^flyers=86a,91a
sabre	^sabres=86a,91a
islander	^islanders=86a,91a
predator	^predators=86a,91a
thrasher	^thrashers=86a,91a
tampa	^ ^bay ^lightning=86a,91a
dalla	^dallas ^stars=86a,91a
gretzky	^=86a,91a
bettman	^=86a,91a
face-off	=86a,91a
lockout	=86b,91b
locked	 ~out=86b,91b
rink	=86b,91b
slap	 shot=86b,91b
crosby	^=86b,91b
lemieux	^=86b,91b
skater	=86b,91b
nhlpa	!=86b,91b
cricket	=86a,92a
cricketer	=86a,92a
batsman	=86a,92a
batsmen	=86a,92a
bowler	=86a,92a
wicket	=86a,92a
wicketkeeper	=86a,92a
all-rounder	=86a,92a
spinner	=86a,92a
twenty20	^=86a,92a
t20	!=86a,92a
one-day	 international=86a,92a
lbw	=86a,92a
run-out	=86a,92a
over	~ par=86a,95a|=86a,92a
icc	!=86a,92a
off-spinner	=86a,92a
leg-spinner	=86a,92a
paceman	=86a,92a
pace	 bowler=86a,92a
maiden	 ~over=86a,92a
protea	^proteas=86a,92a
ipl	!=86a,92a
bcci	!=86a,92a
headingley	^=86a,92a
edgbaston	^=86a,92a
trent	^ ^bridge=86a,92a
eden	^ ^gardens=86a,92a
wankhede	^=86a,92a
bowled	=86b,92b
bowling	=86b,92b
batted	=86b,92b
boundary	=86b,92b
half-century	=86b,92b
nightwatchman	=86b,92b
tendulkar	^=86b,92b
dravid	^=86b,92b
ganguly	^=86b,92b
sehwag	^=86b,92b
dhoni	^=86b,92b
kohli	^=86b,92b
warne	^=86b,92b
mcgrath	^=86b,92b
ponting	^=86b,92b
gilchrist	^=86b,92b
flintoff	^=86b,92b
vaughan	^=86b,92b
strauss	^=86b,92b
trescothick	^=86b,92b
pietersen	^=86b,92b
inzamam	^=86b,92b
shoaib	^ ^akhtar=86b,92b
muralitharan	^=86b,92b
kumble	^=86b,92b
harbhajan	^=86b,92b
kallis	^=86b,92b
pollock	^=86b,92b
root	^=86b,92b
stoke	^stokes=86b,92b
duck	=86b,92b
wisden	^=86b,92b
declared	=86c,92c
all	^~ ^nippon ^airways=120a,121a|~ ~out=86c,92c|^~ ^blacks=86a,93a
rugby	^ ^championship=86a,93a|=86a,93a
tri-nation	^tri-nations=86a,93a
tri	^ ^nations=86a,93a
fly-half	=86a,93a
scrum-half	=86a,93a
scrum	=86a,93a
lineout	=86a,93a
line-out	=86a,93a
flanker	=86a,93a
hooker	=86a,93a
lock	 forward=86a,93a
back-row	=86a,93a
try	 line=86a,93a
conversion	=86a,93a
wallaby	^wallabies=86a,93a
springbok	^springboks=86a,93a
zurich	^ ^premiership=86a,93a
powergen	^ ^cup=86a,93a
twickenham	^=86a,93a
millennium	^ ^stadium=86a,93a
murrayfield	^=86a,93a
lansdowne	^ ^road=86a,93a
irb	!=86a,93a
rfu	!=86a,93a
wru	!=86a,93a
sin-bin	=86a,93a
loosehead	=86a,93a
tighthead	=86a,93a
leicester	^ ^tigers=86a,93a
wasp	^wasps=86a,93a
leinster	^=86a,93a
munster	^=86a,93a
osprey	^ospreys=86a,93a
scarlet	^scarlets=86a,93a
llanelli	^=86a,93a
saracen	^saracens=86a,93a
harlequin	^harlequins=86a,93a
gloucester	^=86a,93a
toulouse	^=86a,93a
biarritz	^=86a,93a
stade	^ ^francais=86a,93a
perpignan	^=86a,93a
converted	=86b,93b
wilkinson	^=86b,93b
robinson	^=86b,93b
woodward	^=86b,93b
henson	^=86b,93b
o'driscoll	^=86b,93b
o'gara	^=86b,93b
thoma	^thomas=86b,93b
charlie	^ ^hodgson=86b,93b|^ ^sheen=105a,114a
dallaglio	^=86b,93b
matt	^ ^dawson=86b,93b|^ ^williams=86b,93b
laporte	^=86b,93b
autumn	 international=86b,93b
prop	=86b,93b
centre	=86b,93b
wigan	^=86b,93b
bradford	^ ^bulls=86b,93b
bath	^=86b,93b
northampton	^=86b,93b
newport	^ ^gwent=86b,93b
two	 try=86b,93b
pack	=86c,93c
kick	=86c,93c
cap	=86c,93c
capped	=86c,93c
kicking	=86c,93c
kicked	=86c,93c
tennis	=86a,94a
wimbledon	^=86a,94a
roland	^ ^garros=86a,94a
davis	^ ^cup=86a,94a
master	^masters ^cup=86a,94a|=86c,95c
atp	!=86a,94a
wta	!=86a,94a
break	 point=86a,94a|=86c,94c
set	 point=86a,94a|=86c,94c
baseline	=86a,94a
forehand	=86a,94a
backhand	=86a,94a
mixed	 martial art=86a,101a| double=86a,94a
federer	^=86a,94a
nadal	^=86a,94a
djokovic	^=86a,94a
roddick	^=86a,94a
agassi	^=86a,94a
henman	^=86a,94a
hewitt	^=86a,94a
safin	^=86a,94a
sharapova	^=86a,94a
serena	^ ^williams=86a,94a|^=86b,94b
henin-hardenne	^=86a,94a
henin	^=86a,94a
clijster	^clijsters=86a,94a
davenport	^=86a,94a
mauresmo	^=86a,94a
capriati	^=86a,94a
kuznetsova	^=86a,94a
dementieva	^=86a,94a
sampra	^sampras=86a,94a
navratilova	^=86a,94a
moya	^=86a,94a
coria	^=86a,94a
gaudio	^=86a,94a
murray	^=86a,94a
rusedski	^=86a,94a
alcaraz	^=86a,94a
sinner	^=86a,94a
swiatek	^=86a,94a
ace	=86b,94b
melbourne	^ ^park=86b,94b|^ ^cup=86a,102a
flushing	^ ^meadows=86b,94b
clay	=86b,94b
grass	=86b,94b
hardcourt	=86b,94b
hard-court	=86b,94b
racket	=86b,94b
racquet	=86b,94b
deciding	 set=86b,94b
serve	=86c,94c
served	=86c,94c
golf	=86a,95a
golfer	=86a,95a
birdie	=86a,95a
birdy	=86a,95a
birdied	=86a,95a
bogey	=86a,95a
bogeyed	=86a,95a
putter	=86a,95a
putt	=86a,95a
par-four	=86a,95a
par-five	=86a,95a
par-three	=86a,95a
under	~ par=86a,95a
fairway	=86a,95a
tee	 shot=86a,95a|=86a,95a
caddie	=86a,95a
ryder	^ ^cup=86a,95a
pga	!=86a,95a
lpga	!=86a,95a
augusta	^=86a,95a
vijay	^ ^singh=86a,95a
ernie	^ ^els=86a,95a
mickelson	^=86a,95a
retief	^ ^goosen=86a,95a
padraig	^ ^harrington=86a,95a
annika	^ ^sorenstam=86a,95a
sorenstam	^=86a,95a
michelle	^ ^wie=86a,95a
rory	^ ^mcilroy=86a,95a
darren	^ ^clarke=86a,95a
sergio	^ ^garcia=86a,95a
langer	^=86a,95a
montgomerie	^=86a,95a
clubhouse	=86a,95a
whistling	^ ^straits=86a,95a
oakland	^ ^hills=86a,95a
pebble	^ ^beach=86a,95a
solheim	^ ^cup=86a,95a
matchplay	=86a,95a
bunker	=86b,95b
hole	 ~in ~one=86b,95b|=86b,95b
18th	=86b,95b
singh	^=86b,95b
wood	^woods=86b,95b
goosen	^=86b,95b
leaderboard	=86b,95b
course	 record=86b,95b|=86c,95c,116b
final-round	=86b,95b
first-round	=86b,95b
track	 ~and field=86a,96a|=86c,96c,105c,107c
sprinter	=86a,96a
long	 jump=86a,96a
triple	 jump=86a,96a|^ ^crown=86a,102a
pole	 vault=86a,96a| position=86a,99a|=86c,99c
hurdle	=86a,96a
hurdler	=86a,96a
javelin	=86a,96a
discus	=86a,96a
hammer	 throw=86a,96a
decathlon	=86a,96a
heptathlon	=86a,96a
marathon	=86a,96a
half-marathon	=86a,96a
cross-country	=86a,96a
steeplechase	=86a,96a
100m	=86a,96a
200m	=86a,96a
400m	=86a,96a
800m	=86a,96a
1500m	=86a,96a
3000m	=86a,96a
5000m	=86a,96a
10000m	=86a,96a
60m	=86a,96a
4x100m	=86a,96a
4x400m	=86a,96a
100	 metre=86a,96a
200	 metre=86a,96a
400	 metre=86a,96a
800	 metre=86a,96a
1500	 metre=86a,96a
iaaf	!=86a,96a
middle-distance	=86a,96a
distance	 runner=86a,96a
paula	^ ^radcliffe=86a,96a
radcliffe	^=86a,96a
kelly	^ ^holmes=86a,96a
bekele	^=86a,96a
gebrselassie	^=86a,96a
isinbayeva	^=86a,96a
kluft	^=86a,96a
marion	^ ^jones=86a,96a
kenteris	^=86a,96a
thanou	^=86a,96a
usain	^ ^bolt=86a,96a
kipchoge	^=86a,96a
gatlin	^=86a,96a
greene	^=86a,96a
indoor	 championship=86a,96a|=86b,96b
runner	=86b,96b
aaa	!=86b,96b
photofinish	=86b,96b
relay	=86b,96b
holme	^holmes=86b,96b
dibaba	^=86b,96b
tergat	^=86b,96b
lewis-francis	^=86b,96b
gardener	^=86b,96b|=126a,130a
sotherton	^=86b,96b
vault	=86b,96b
metre	=86b,96b
raced	=86b,96b
ran	 aground=120a,124a|=86c,96c
fastest	=86c,96c
clocked	=86c,96c
olympic	^ ^games=86a,97a|^ gold=86a,97a|^ champion=86a,97a|^ bid=86a,97a|^ village=86a,97a|^=86a,97a|^olympics=86a,97a
olympian	^=86a,97a
paralympic	^=86a,97a|^paralympics=86a,97a
paralympian	^=86a,97a
ioc	!=86a,97a
summer	^ ^games=86a,97a
athen	^athens ^games=86a,97a|^athens=86c,97c
torch	 relay=86a,97a|=86c,97c
usoc	!=86a,97a
rogge	^=86a,97a
pan	^ ^american ^games=86a,97a|^ ^~am=120a,121a
gymnast	=86b,97b
gymnastic	=86b,97b
wrestler	=86b,97b
wrestling	=86b,97b
fencing	=86b,97b
judo	=86b,97b
taekwondo	=86b,97b
weightlifting	=86b,97b
weightlifter	=86b,97b
archery	=86b,97b
rowing	 crew=86b,104b|=86b,97b
rower	=86b,97b
canoeist	=86b,97b
equestrian	=86b,97b
pentathlon	=86b,97b
triathlon	=86b,97b
beach	 volleyball=86b,97b| resort=120a,125a|=120b,125b
volleyball	=86b,97b
handball	=86b,97b
badminton	=86b,97b
table	 tennis=86b,97b
synchronised	=86b,97b
diving	=86b,97b
ceremony	=86c,97c,105b
swimmer	=86a,98a
freestyle	=86a,98a
breaststroke	=86a,98a
backstroke	=86a,98a
individual	 medley=86a,98a
medley	 relay=86a,98a
thorpe	^=86a,98a
ledecky	^=86a,98a
spitz	^=86a,98a
natalie	^ ^coughlin=86a,98a
fina	^=86a,98a
hackett	^=86a,98a
swimming	=86b,98b
swim	=86b,98b
pool	=86b,98b
length	=86b,98b
diver	=86b,98b
lane	=86b,98b
formula	^ ^~one=86a,99a|^ 1=86a,99a
f1	!=86a,99a
motorsport	=86a,99a
motor	 racing=86a,99a
pit	 stop=86a,99a|=86c,99c
chequered	 flag=86a,99a
checkered	 flag=86a,99a
nascar	^=86a,99a
daytona	^=86a,99a
indianapolis	^ 500=86a,99a
indy	^ 500=86a,99a
indycar	^=86a,99a
le	^ ^mans=86a,99a|^les ^miserables=105a,110a
motogp	^=86a,99a
superbike	=86a,99a
schumacher	^=86a,99a
barrichello	^=86a,99a
alonso	^=86a,99a
raikkonen	^=86a,99a
montoya	^=86a,99a
button	^=86a,99a
coulthard	^=86a,99a
hamilton	^=86a,99a
verstappen	^=86a,99a
vettel	^=86a,99a
rossi	^=86a,99a
loeb	^=86a,99a
jimmie	^ ^johnson=86a,99a
dale	^ ^earnhardt=86a,99a
earnhardt	^=86a,99a
ecclestone	^=86a,99a
mclaren	^=86a,99a
minardi	^=86a,99a
scuderia	^=86a,99a
silverstone	^=86a,99a
monza	^=86a,99a
suzuka	^=86a,99a
interlago	^interlagos=86a,99a
talladega	^=86a,99a
bar-honda	^=86a,99a
kurt	^ ^busch=86a,99a
lap	=86b,99b
constructor	=86b,99b
driver	  license=120a,123a| championship=86b,99b|=86c,99c,120b
ferrari	^=86b,99b
racing	 team=86b,99b|=86c,99c
raceway	=86b,99b
speedway	=86b,99b
fia	!=86b,99b
practice	 session=86b,99b
paddock	=86b,99b
nhra	!=86b,99b
motorcycling	=86b,99b
giro	^ ^d'italia=86a,100a
vuelta	^=86a,100a
peloton	=86a,100a
cyclist	=86a,100a
lance	^ ^armstrong=86a,100a
armstrong	^=86a,100a
tyler	^ ^hamilton=86a,100a
jan	^ ^ullrich=86a,100a
ullrich	^=86a,100a
pantani	^=86a,100a
landis	^=86a,100a
pogacar	^=86a,100a
wiggin	^wiggins=86a,100a
cavendish	^=86a,100a
froome	^=86a,100a
velodrome	=86a,100a
uci	!=86a,100a
mountain	 stage=86a,100a
cycling	=86b,100b
stage	 win=86b,100b| play=105a,110a|=105b,107c,110b
rider	=86b,100b
pursuit	=86b,100b
boxing	=86a,101a
boxer	=86a,101a
heavyweight	=86a,101a
middleweight	=86a,101a
welterweight	=86a,101a
lightweight	=86a,101a
featherweight	=86a,101a
bantamweight	=86a,101a
cruiserweight	=86a,101a
wbc	!=86a,101a
wba	!=86a,101a
ibf	!=86a,101a
wbo	!=86a,101a
knocked	 ~out ~in=86a,101a
tyson	^=86a,101a
lennox	^ ^lewis=86a,101a
muhammad	^ ^ali=86a,101a
klitschko	^=86a,101a
oscar	^ ^de ^la ^hoya=86a,101a|^=105a,106a|^oscars=105a,106a
bernard	^ ^hopkins=86a,101a
roy	^ ^jones=86a,101a
hatton	^=86a,101a
amir	^ ^khan=86a,101a
mayweather	^=86a,101a
pacquiao	^=86a,101a
don	^ ^king=86a,101a
frank	^ ^warren=86a,101a
ufc	!=86a,101a
sumo	 wrestler=86a,101a|=86a,101a
kickboxing	=86a,101a
glen	^ ^johnson=86a,101a
antonio	^ ^tarver=86a,101a
trinidad	^=86a,101a
tszyu	^=86a,101a
bout	=86b,101b
ring	=86b,101b
undefeated	=86b,101b
undisputed	=86b,101b
canva	=86b,101b,105b,111b
promoter	=86b,101b
martial	 art=86b,101b
belt	=86c,101c
punch	=86c,101c
racehorse	=86a,102a
jockey	^ ^club=86a,102a|=86a,102a
thoroughbred	=86a,102a
horse	 racing=86a,102a|=86b,102b
kentucky	^ ^derby=86a,102a
preakness	^=86a,102a
belmont	^ ^stakes=86a,102a
breeder	^breeders  ^cup=86a,102a|^breeders ^cup=86a,102a
cheltenham	^ ^gold ^cup=86a,102a|^=86b,102b
epsom	^=86a,102a
aintree	^=86a,102a
newmarket	^=86a,102a
smarty	^ ^jones=86a,102a
ghostzapper	^=86a,102a
dettori	^=86a,102a
mccoy	^=86a,102a
fallon	^=86a,102a
show	 jumping=86a,102a| =105c,108c|=105c
showjumping	=86a,102a
dressage	=86a,102a
polo	 match=86a,102a
furlong	=86b,102b
filly	=86b,102b
mare	=86b,102b
racecourse	=86b,102b
racetrack	=86b,102b
bookmaker	=86b,102b
gelding	=86b,102b
ascot	^=86b,102b
odd	=86c,102c
favourite	=86c,102c
stable	=86c,102c
skier	=86a,103a
skiing	=86a,103a
slalom	=86a,103a
super-g	^=86a,103a
downhill	 race=86a,103a|=86b,103b
snowboard	=86a,103a
snowboarding	=86a,103a
snowboarder	=86a,103a
ski	 jumping=86a,103a|=86b,103b
biathlon	=86a,103a
bobsleigh	=86a,103a
bobsled	=86a,103a
luge	=86a,103a
curling	=86a,103a
bode	^ ^miller=86a,103a
hermann	^ ^maier=86a,103a
maier	^=86a,103a
lindsey	^ ^vonn=86a,103a
janica	^ ^kostelic=86a,103a
shaun	^ ^white=86a,103a
alpine	^=86a,103a
skating	=86b,103b
skate	=86b,103b
piste	=86b,103b
halfpipe	=86b,103b
yachtsman	=86a,104a
yachtswoman	=86a,104a
yachting	=86a,104a
regatta	=86a,104a
round-the-world	=86a,104a
ellen	^ ^macarthur=86a,104a
macarthur	^=86a,104a
trimaran	=86a,104a
catamaran	=86a,104a
vendee	^ ^globe=86a,104a
skipper	=86a,104a
surfing	=86a,104a
mountaineer	=86a,104a
mountaineering	=86a,104a
skateboarding	=86a,104a
skateboarder	=86a,104a
ben	^ ^ainslie=86a,104a|^ ^affleck=105a,114a
chess	=86a,104a
grandmaster	=86a,104a
kasparov	^=86a,104a
kramnik	^=86a,104a
dart	=86a,104a
snooker	=86a,104a
ronnie	^ ^o'sullivan=86a,104a
lacrosse	=86a,104a
netball	=86a,104a
softball	=86a,104a
gaelic	^ football=86a,104a
hurling	=86a,104a
poker	=86a,104a
lawn	 bowl=86a,104a
sailing	=86b,104b
sail	=86b,104b,120b,124b
yacht	=86b,104b
boat	^ ^race=86b,104b|=120b,124b
climber	=86b,104b
entertainment	^ ^weekly=105a|=105a
showbiz	=105a
celebrity	^ ^big ^brother=105a,108a| couple=105a,114a|=105a
actor	=105a,106b
actress	=105a
singer	 =105c,107c|=105a
comedian	=105a
comedienne	=105a
playwright	=105a
novelist	=105a
screenwriter	=105a
songwriter	=105a
choreographer	=105a
film-maker	=105a
filmmaker	=105a
art	 festival=105a| gallery=105a,111a| collector=105a,111a| dealer=105a,111a|=105b,111b
cultural	 heritage=105a|=105b
box	 office=105a
paparazzi	=105a
starring	=105a
biopic	=105a
sitcom	=105a
autobiography	=105a
memoir	=105a,109b
hollywood	^ ^reporter=105a|^=105a,106a
rolling	^ ^stone magazine=105a|^ ^stones=105a,107a
billboard	^ magazine=105a|^=105b,107b
artist	=105b
artistic	=105b
festival	=105b
starred	=105b
audience	=105b
award	=105b
nominated	=105b
showcase	=105b
culture	=105b
entertainer	=105b
performer	=105b,107c
performing	=105b
celebrate	=105b
premiere	=105b
premiered	=105b
glamour	=105b
glamorous	=105b
presenter	=105b,108b
cast	=105b
fame	=105b
famous	=105b
comic	 book=105a,109a|^ ^relief=126a,132a|=105b
comedy	=105b
genre	=105b
icon	=105b
iconic	=105b
legendary	=105b
lifetime	 achievement=105b
prestigious	=105b
blockbuster	=105b
prequel	=105b
trilogy	=105b
role	=105b,106c
script	=105b
rehearsal	=105b
musical	=105a,107a,110a
performed	=105b,107c
perform	=105b,107c
casting	=105b
story	=105c,109c
love	=105c
inspired	=105c
tribute	=105c
creative	=105c
tale	=105c
character	=105c
beautiful	=105b,112b
style	=105c,112c
scene	=105c,106c
work	 experience=116a,119a| permit=126a,128a|=105c
gossip	=105b,114b
tabloid	=105b,114b
wedding	=105c,126a,130a
prize	=105c
singing	=105c
sing	=105c
1960s	=105c
1970s	=105c
1980s	=105c
original	=105c
career	=105c
classic	=105c
beauty	=105b,112b
creativity	=105c
host	=105c
hosted	=105c
film	 director=105a,106a| star=105a,106a| festival=105a,106a|=105a,106a
movie	=105a,106a
movy	=105a,106a
cinema	=105a,106a
bollywood	^=105a,106a
academy	^ ^award=105a,106a|^ ^awards=105a,106a
bafta	^=105a,106a|^baftas=105a,106a
canne	^cannes=105a,106a
sundance	^=105a,106a
venice	^ film festival=105a,106a
palme	^ ^d'or=105a,106a
pixar	^=105a,106a
dreamwork	^dreamworks=105a,106a
miramax	^=105a,106a
warner	^ ^bros=105a,106a
paramount	^ ^pictures=105a,106a
universal	^ ^pictures=105a,106a
20th	 ^century ^fox=105a,106a
screenplay	=105a,106a
cinematography	=105a,106a
animated	 film=105a,106a|=105b,106b
spielberg	^=105a,106a
scorsese	^=105a,106a
tarantino	^=105a,106a
eastwood	^ =105b,106b|^=105a,106a
polanski	^=105a,106a
almodovar	^=105a,106a
kubrick	^=105a,106a
hitchcock	^=105a,106a
mel	^ ^gibson=105a,106a
johnny	^ ^depp=105a,106a
brad	^ ^pitt=105a,106a
leonardo	^ da ^vinci=105a,111a|^ ^dicaprio=105a,106a
dicaprio	^=105a,106a
julia	^ ^roberts=105a,106a
nicole	^ ^kidman=105a,106a
angelina	^ ^jolie=105a,106a
jude	^ ^law=105a,106a
cate	^ ^blanchett=105a,106a
kate	^ ^winslet=105a,106a|^ ^moss=105a,112a|^ ^middleton=105a,114a
hilary	^ ^swank=105a,106a
jamie	^ ^foxx=105a,106a|^ ^oliver=105a,113a
harrison	^ ^ford=105a,106a
shrek	^=105a,106a
spider-man	^=105a,106a
sideway	^sideways=105a,106a
fahrenheit	^ 9 / 11=105a,106a
passion	^ ~of ~the ^christ=105a,106a
vera	^ ^drake=105a,106a
meet	^ ~the ^fockers=105a,106a
razzie	^=105a,106a
razzy	^razzies=105a,106a
ray	^ ^charles=105a,106a
bridget	^ ^jones=105a,106a
thriller	=105b,106b
horror	 film=105b,106b
directed	=105b,106b
directing	=105b,106b
animation	=105b,106b
documentary	=105b,106b
remake	=105b,106b
moviegoer	=105b,106b
filming	=105b,106b
studio	=105b,106b
theater	=105b,106b,110b
multiplex	=105b,106b
subtitled	=105b,106b
trailer	=105b,106b
moore	^=105b,106b
reel	=105b,106b
taking	=105b,106b
foxx	^=105b,106b
swank	^=105b,106b
aviator	^=105b,106b
screened	=105b,106b,108b
shoot	=105c,106c
musician	=105a,107a
album	 chart=105b,107b|=105a,107a
concert	=105a,107a
gig	=105a,107a
pop	 star=105a,107a| music=105a,107a|^ ^idol=105a,107a|=105c,107c
guitarist	=105a,107a
drummer	=105a,107a
bassist	=105a,107a
frontman	=105a,107a
rapper	=105a,107a
rap	=105a,107a
hip-hop	=105a,107a
hip	 hop=105a,107a
orchestra	=105a,107a
orchestral	=105a,107a
symphony	=105a,107a
philharmonic	=105a,107a
conductor	=105a,107a
composer	=105a,107a
soprano	=105a,107a|^sopranos=105a,108a
tenor	=105a,107a
pianist	=105a,107a
violinist	=105a,107a
cellist	=105a,107a
reggae	=105a,107a
punk	=105a,107a
folk	 singer=105a,107a
r&b	!=105a,107a
boy	 band=105a,107a
girl	 group=105a,107a|^girls ^aloud=105a,107a
chart-topping	=105a,107a
grammy	^=105a,107a|^grammys=105a,107a
brit	^ ^award=105a,107a|^ ^awards=105a,107a
mtv	! award=105a,107a|! ^awards=105a,107a
mobo	!=105a,107a
eurovision	^=105a,107a
glastonbury	^=105a,107a
woodstock	^=105a,107a
beatle	^beatles=105a,107a
u2	! =105b,107b|!=105a,107a
coldplay	^=105a,107a
oasis	^=105a,107a
radiohead	^=105a,107a
rem	!=105a,107a
franz	^ ^ferdinand=105a,107a
scissor	^ ^sisters=105a,107a
madonna	^=105a,107a
eminem	^=105a,107a
beyonce	^=105a,107a
destiny	^  ^child=105a,107a
elton	^ ^john=105a,107a
mccartney	^=105a,107a
bob	^ ^dylan=105a,107a
dylan	^=105a,107a
bruce	^ ^springsteen=105a,107a
britney	^ ^spears=105a,107a|^=105a,107a
robbie	^ ^williams=105a,107a
usher	^=105a,107a
kanye	^ ^west=105a,107a
alicia	^ ^keys=105a,107a
norah	^ ^jones=105a,107a
joss	^ ^stone=105a,107a
jay-z	^=105a,107a
50	 ^cent=105a,107a
dr	^ ^dre=105a,107a|^ ^~who=105a,108a
elvis	^ ^presley=105a,107a|^=105a,107a
bono	^=105a,107a
geldof	^=105a,107a
morrissey	^=105a,107a
duran	^ ^duran=105a,107a
natasha	^ ^bedingfield=105a,107a
snoop	^ ^dogg=105a,107a
taylor	^ ^swift=105a,107a
lady	^ ^gaga=105a,107a
adele	^=105a,107a
rihanna	^=105a,107a
gwen	^ ^stefani=105a,107a
westlife	^=105a,107a
spice	^ ^girls=105a,107a|=105b,113b
velvet	^ ^revolver=105a,107a
glenn	^ ^miller=105a,107a
sinatra	^=105a,107a
song	=105b,107b
duet	=105b,107b
vocal	=105b,107b
vocalist	=105b,107b
lyric	=105b,107b
melody	=105b,107b
tune	=105b,107b
guitar	=105b,107b
piano	=105b,107b
remix	=105b,107b
dj	!=105b,107b
choir	=105b,107b
choral	=105b,107b
ballet	 music=105b,107b|=105a,110a
soundtrack	=105b,107b
chart	=105b,107b
recording	=105b,107b
recorded	=105b,107b
ticket	=105b,107b
motown	^=105b,107b
gospel	=105b,107b
playlist	=105b,107b
ballad	=105b,107b
led	^ ^zeppelin=105b,107b
ozzy	^=105b,107b
osbourne	^=105b,107b
courtney	^ ^love=105b,107b
brian	^ ^wilson=105b,107b
jarvis	^ ^cocker=105b,107b
thom	^ ^yorke=105b,107b
libertine	^libertines=105b,107b
label	=105c,107c
sang	=105c,107c
television	 sery=105a,108a|=105b,108b
tv	! sery=105a,108a|! show=105a,108a|! drama=105a,108a|!=105b,108b
soap	 opera=105a,108a|=105a,108a
reality	 !tv=105a,108a| show=105a,108a| star=105a,114a
quiz	 show=105a,108a
viewer	=105a,108a
viewing	 figure=105a,108a
broadcaster	=105a,108a
eastender	^eastenders=105a,108a
coronation	^ ^street=105a,108a
emmerdale	^=105a,108a
desperate	^ ^housewives=105a,108a
emmy	^ ^awards=105a,108a|^=105a,108a|^emmys=105a,108a
bbc1	!=105a,108a
bbc2	!=105a,108a
itv1	!=105a,108a
channel	^ 4=105a,108a|^ ^five=105a,108a|^ ^tunnel=120a,122a|=105b,108b
radio	^ 1=105a,108a|^ 2=105a,108a|^ 4=105a,108a|=105b,108b
hbo	!=105a,108a
talk-show	 host=105a,108a
late-night	 host=105a,108a
oprah	^ ^winfrey=105a,108a|^=105a,108a
jay	^ ^leno=105a,108a
jon	^ ^stewart=105a,108a
little	^ ^britain=105a,108a
blackadder	^=105a,108a
only	^~ ^fools ~and ^horses=105a,108a
monty	^ ^python=105a,108a
prime-time	=105a,108a
primetime	=105a,108a
joey	^=105a,108a
newsreader	=105a,108a
anchorman	=105a,108a
anchorwoman	=105a,108a
janet	^ ^jackson=105a,108a
itv	!=105b,108b
episode	=105b,108b
broadcast	=105b,108b
nbc	!=105b,108b
abc	!=105b,108b
uktv	!=105b,108b
aired	=105b,108b
airing	=105b,108b
commissioning	=105b,108b
sketch	=105b,108b,111b
indecency	=105b,108b
drama	 school=105b,110b|=105b,108b
programme	=105c,108c
slot	=105c,108c
novel	=105a,109a
author	=105a,109a
poet	 laureate=105a,109a|=105a,109a
poetry	=105a,109a
poem	=105a,109a
literary	 prize=105b,109b|=105a,109a
literature	=105a,109a
bestseller	=105a,109a
best-seller	=105a,109a
best-selling	 author=105a,109a
bestselling	=105a,109a
booker	^ ^prize=105a,109a
pulitzer	^=105a,109a
whitbread	^=105a,109a
hay	^ festival=105a,109a
manuscript	=105a,109a
bookshop	=105a,109a
bookstore	=105a,109a
bookseller	=105a,109a
fiction	=105a,109a
nonfiction	=105a,109a
non-fiction	=105a,109a
paperback	=105a,109a
hardback	=105a,109a
jk	! ^rowling=105a,109a
rowling	^=105a,109a
da	^ ^vinci ^code=105a,109a
dan	^ ^brown=105a,109a
shakespeare	^=105a,109a
dicken	^dickens=105a,109a
tolkien	^=105a,109a
salman	^ ^rushdie=105a,109a
jane	^ ^austen=105a,109a
agatha	^ ^christie=105a,109a
hemingway	^=105a,109a
biography	=105a,109a
biographer	=105a,109a
storytelling	=105a,109a
book	=105b,109b
writer	=105b,109b
reader	=105b,109b
prose	=105b,109b
narrative	=105b,109b
published	=105b,109b
publication	=105b,109b
library	=105b,109b
harpercollin	^harpercollins=105b,109b
random	^ ^house=105b,109b
translated	=105b,109b
essay	=105b,109b
fairy	 tale=105b,109b
diary	=105b,109b
page	=105c,109c
written	=105c,109c
wrote	=105c,109c
writing	=105c,109c
theatre	=105a,110a
theatregoer	=105a,110a
playhouse	=105a,110a
broadway	^=105a,110a
olivier	^ award=105a,110a|^ ^awards=105a,110a
covent	^ ^garden=105a,110a
bolshoi	^=105a,110a
ballerina	=105a,110a
pantomime	=105a,110a
andrew	^ ^lloyd ^webber=105a,110a
phantom	^ ~of ~the ^opera=105a,110a
billy	^ ^elliot=105a,110a
mary	^ ^poppins=105a,110a
edinburgh	^ ^fringe=105a,110a|^ ^festival=105a,110a
pinter	^=105a,110a
cirque	^ du ^soleil=105a,110a
stand-up	 comedy=105a,110a| comedian=105a,110a
circus	=105a,110a
dancer	=105a,110a
choreography	=105a,110a
theatrical	=105b,110b
dance	=105b,110b
dancing	=105b,110b
staged	=105b,110b
puppet	=105b,110b
magician	=105b,110b
applause	=105b,110b
encore	=105b,110b
matinee	=105b,110b
understudy	=105b,110b
painting	=105a,111a
painter	=105a,111a
sculpture	=105a,111a
sculptor	=105a,111a
exhibition	=105a,111a
gallery	=105a,111a
museum	^ ~of ^modern ^art=105a,111a|=105a,111a
portrait	=105a,111a
watercolour	=105a,111a
masterpiece	=105a,111a
tate	^ ^modern=105a,111a|^=105a,111a
guggenheim	^=105a,111a
prado	^=105a,111a
uffizi	^=105a,111a
hermitage	^=105a,111a
moma	^=105a,111a
turner	^ ^prize=105a,111a
sotheby	^ =105a,111a
christie	^ =105a,111a
picasso	^=105a,111a
monet	^=105a,111a
rembrandt	^=105a,111a
michelangelo	^=105a,111a
warhol	^=105a,111a
munch	^=105a,111a
damien	^ ^hirst=105a,111a
tracey	^ ^emin=105a,111a
banksy	^=105a,111a
caravaggio	^=105a,111a
renaissance	^=105a,111a
curator	=105a,111a
artwork	=105a,111a
mural	=105a,111a
photography	 exhibition=105a,111a|=105b,111b
fresco	=105a,111a
contemporary	 art=105a,111a
modern	 art=105a,111a
impressionist	^=105a,111a
ceramic	=105a,111a
antique	=105a,111a
exhibit	=105b,111b
exhibited	=105b,111b
photographer	=105b,111b
collection	=105b,111b,112b
drawing	=105b,111b
architecture	=105b,111b
architect	=105b,111b
monument	=105b,111b
heritage	=105b,111b
statue	=105b,111b
pottery	=105b,111b
tapestry	=105b,111b
auctioneer	=105b,111b
photograph	=105b,111b
fashion	 week=105a,112a| designer=105a,112a|=105a,112a
catwalk	=105a,112a
couture	=105a,112a
haute	 couture=105a,112a
supermodel	=105a,112a
stylist	=105a,112a
vogue	^=105a,112a
chanel	^=105a,112a
dior	^=105a,112a
gucci	^=105a,112a
prada	^=105a,112a
versace	^=105a,112a
armani	^=105a,112a
burberry	^=105a,112a
louis	^ ^vuitton=105a,112a
yve	^yves ^saint ^laurent=105a,112a
givenchy	^=105a,112a
valentino	^=105a,112a
herme	^hermes=105a,112a
marc	^ ^jacobs=105a,112a
alexander	^ ^mcqueen=105a,112a
galliano	^=105a,112a
stella	^ ^mccartney=105a,112a
vivienne	^ ^westwood=105a,112a
naomi	^ ^campbell=105a,112a
gisele	^=105a,112a
lingerie	=105a,112a
handbag	=105a,112a
stiletto	=105a,112a
hairstyle	=105a,112a
hairdresser	=105a,112a
makeup	=105a,112a
lipstick	=105a,112a
cosmetic	=105a,112a
menswear	=105a,112a
womenswear	=105a,112a
ready-to-wear	=105a,112a
runway	 show=105a,112a|=105c,112c,120a,121a
fashionable	=105a,112a
wardrobe	=105a,112a
designer	=105b,112b
dress	=105b,112b
gown	=105b,112b
outfit	=105b,112b
jean	=105b,112b
trouser	=105b,112b
skirt	=105b,112b
shoe	=105b,112b
jacket	=105b,112b
jewellery	=105b,112b
jewelry	=105b,112b
perfume	=105b,112b
fragrance	=105b,112b
glossy	=105b,112b
trend	=105b,112b
trendy	=105b,112b
chic	=105b,112b
stylish	=105b,112b
hair	=105b,112b
silk	=105b,112b
lace	=105b,112b
leather	=105b,112b
vintage	=105b,112b
accessory	=105b,112b
tattoo	=105b,112b
bridal	=105b,112b
wear	=105b,112b
wearing	=105b,112b
wore	=105b,112b
tailor	=105b,112b
tailored	=105b,112b
garment	=105b,112b
sequin	=105b,112b
sunglass	=105b,112b
bikini	=105b,112b
swimwear	=105b,112b
dressed	=105b,112b
look	=105c,112c
colour	=105c,112c
color	=105c,112c
sleeve	=105c,112c
chef	=105a,113a
restaurateur	=105a,113a
cuisine	=105a,113a
gourmet	=105a,113a
recipe	=105a,113a
cookbook	=105a,113a
cookery	=105a,113a
culinary	=105a,113a
sommelier	=105a,113a
foodie	=105a,113a
vineyard	=105a,113a
winemaker	=105a,113a
brewery	=105a,113a
craft	 beer=105a,113a
whisky	=105a,113a
tasting	 menu=105a,113a
restaurant	=105b,113b
dish	=105b,113b
cooking	=105b,113b
cook	=105b,113b
wine	=105b,113b
menu	=105b,113b
dessert	=105b,113b
flavour	=105b,113b
flavor	=105b,113b
tasty	=105b,113b
delicious	=105b,113b
baked	=105b,113b
cheese	=105b,113b
chocolate	=105b,113b
cocktail	=105b,113b
cafe	=105b,113b
kitchen	=105b,113b
dining	=105b,113b
diner	=105b,113b
sauce	=105b,113b
roast	=105b,113b
ingredient	=105b,113b
pastry	=105b,113b
salad	=105b,113b
bread	=105b,113b
pub	=105b,113b
taste	=105c,113c
drink	=105c,113c
publicist	=105a,114a
heart-throb	=105a,114a
heartthrob	=105a,114a
pin-up	=105a,114a
socialite	=105a,114a
starlet	=105a,114a
kardashian	^=105a,114a
posh	^ ^spice=105a,114a
victoria	^ ^beckham=105a,114a
jennifer	^ ^aniston=105a,114a|^ ^lopez=105a,114a
lindsay	^ ^lohan=105a,114a
catherine	^ ^zeta-jones=105a,114a
hello	^ magazine=105a,114a
ok	! magazine=105a,114a
tell-all	=105a,114a
madame	^ ^tussauds=105a,114a
playboy	^=105a,114a
miss	^ ^world=105a,114a|^ ^america=105a,114a
pageant	=105a,114a
split	 ~up=105b,114b
engaged	=105b,114b
fiance	=105b,114b
fiancee	=105b,114b
romance	=105b,114b
girlfriend	=105b,114b
boyfriend	=105b,114b
divorce	 rate=126a,130a|=105b,114b,126b,130b
nude	=105b,114b
sexy	=105b,114b
diva	=105b,114b
heiress	=105b,114b
glitzy	=105b,114b
a-list	^=105b,114b
limelight	=105b,114b
showbusiness	=105b,114b
buckingham	^ ^palace=105a,115a
clarence	^ ^house=105a,115a
windsor	^ ^castle=105a,115a
camilla	^ ^parker ^bowles=105a,115a
princess	^ ^diana=105a,115a|=105b,115b
duchess	^ ~of ^cornwall=105a,115a|=105b,115b
palace	=105b,115b
castle	=105b,115b
folklore	=105b,115b
pageantry	=105b,115b
centenary	=105b,115b
anniversary	=105b,115b
medieval	=105b,115b
historic	=105c,115c
tradition	=105c,115c
traditional	=105c,115c
educational	=116a
educator	=116a
curriculum	=116a
teacher	=116a
teaching	=116a
pupil	=116a,117b
classroom	=116a,117b
literacy	 class=116a,119a|=116a
numeracy	=116a
ofsted	^=116a
academic	 year=116a|=116b
e-learning	=116a
homework	=116a
lesson	=116a
college	=116b
campus	=116a,118a
learn	=116b
taught	=116b
teach	=116b
exam	=116b
skill	 shortage=116a,119a| council=116a,119a|=116b,119b
youngster	=116b
student	 loan=116a,118a| debt=116a,118a|=116b
read	=116c
literate	=116c
elementary	 school=116a,117a
grammar	 school=116a,117a
comprehensive	 school=116a,117a
faith	 school=116a,117a| group=126a,127a|=126b,127b
boarding	 school=116a,117a
kindergarten	=116a,117a
preschool	=116a,117a
nursery	 school=116a,117a
headteacher	=116a,117a
headmaster	=116a,117a
headmistress	=116a,117a
schoolchildren	=116a,117a
schoolgirl	=116a,117a
schoolboy	=116a,117a
truancy	=116a,117a
truant	=116a,117a
exclusion	=116a,117a
gcse	!=116a,117a|^gcses=116a,117a
a-level	^=116a,117a|^a-levels=116a,117a
sat	! score=116a,118a|^sats=116a,117a
tomlinson	^ report=116a,117a
sixth	 form=116a,117a
pta	!=116a,117a
playground	=116b,117b
superintendent	=116b,117b
spelling	=116b,117b
math	=116b,117b
discipline	=116b,117b
bullying	=116b,117b,126b,129b
tuition	 fee=116a,118a|=116a,118a
undergraduate	=116a,118a
graduate	 student=116a,118a|=116b,118b
postgraduate	=116a,118a
lecturer	=116a,118a
vice-chancellor	=116a,118a
further	~ education=116a,118a
scholarship	=116a,118a
dormitory	=116a,118a
fraternity	=116a,118a
sorority	=116a,118a
alumni	=116a,118a
dean	=116a,118a
phd	^=116a,118a
doctorate	=116a,118a
bachelor	  degree=116a,118a
freshman	=116a,118a
freshmen	=116a,118a
sophomore	=116a,118a
yale	^=116a,118a
princeton	^=116a,118a
stanford	^ ^university=116a,118a
oxford	^ ^university=116a,118a
cambridge	^ ^university=116a,118a
ivy	^ ^league=116a,118a
community	 college=116a,118a| leader=126a|=126b
admission	=116a,118a
applicant	=116a,118a
uca	^ucas=116a,118a
faculty	=116b,118b
lecture	=116b,118b
seminar	=116b,118b
graduation	=116b,118b
diploma	=116b,118b
thesis	=116b,118b
enrolment	=116b,118b
enrollment	=116b,118b
semester	=116b,118b
vocational	=116a,119a
apprenticeship	=116a,119a
apprentice	=116a,119a
adult	 education=116a,119a
lifelong	 learning=116a,119a
driving	 lesson=116a,119a| licence=120a,123a|=120c,123c
retraining	=116a,119a
internship	=116a,119a
intern	=116a,119a
trainee	=116b,119b
qualification	=116b,119b
transport	^ ~for ^london=120a|^ ^department=120a| secretary=120a| minister=120a|=120a
transportation	^ ^department=120a|=120a
passenger	=120a
commuter	 rail=120a,122a|=120a
freight	 rate=120a,124a|=120a
haulage	=120a
haulier	=120a
congestion	 charge=120a,123a|=120a
timetable	=120a
ntsb	!=120a
logistic	=120a
travel	 agent=120a,125a| agency=120a,125a| advice=120a,125a|=120b
traveller	=120b
traveler	=120b
route	=120b
journey	=120b
fare	=120b
tourist	=120a,125a
tourism	=120a,125a
trip	=120b
tunnel	=120b
bridge	=120b
safety	=120c
cancelled	=120c
stranded	=120c
crossing	=120c
arrive	=120c
load	=120c
delay	=120c
crash	=120c
terminal	=120c
airline	=120a,121a
airliner	=120a,121a
airport	=120a,121a
aeroplane	=120a,121a
airplane	=120a,121a
jetliner	=120a,121a
jumbo	 jet=120a,121a
superjumbo	=120a,121a
a380	!=120a,121a
dreamliner	^=120a,121a
low-cost	 carrier=120a,121a
no-frill	=120a,121a
airfare	=120a,121a
flight	 attendant=120a,121a|=120b,121b
cabin	 crew=120a,121a|=120b,121b
pilot	 union=120a,121a|=120a,121a
heathrow	^=120a,121a
gatwick	^=120a,121a
stansted	^=120a,121a
jfk	! airport=120a,121a
o'hare	^=120a,121a
faa	!=120a,121a
iata	^=120a,121a|!=120a,121a
ba	! flight=120a,121a
ryanair	^=120a,121a
easyjet	^=120a,121a
lufthansa	^=120a,121a
klm	!=120a,121a
alitalia	^=120a,121a
iberia	^=120a,121a
aer	^ ^lingus=120a,121a
sa	!sas=120a,121a
swissair	^=120a,121a
qanta	^qantas=120a,121a
cathay	^ ^pacific=120a,121a
emirate	^emirates=120a,121a
korean	^ ^air=120a,121a
amr	!=120a,121a
ual	!=120a,121a
delta	^ ^air ^lines=120a,121a|^=120a,121a
northwest	^ ^airlines=120a,121a
continental	^ ^airlines=120a,121a
usair	^=120a,121a
southwest	^ ^airlines=120a,121a
jetblue	^=120a,121a
twa	!=120a,121a
piedmont	^=120a,121a
concorde	^=120a,121a
crash-landed	=120a,121a
take-off	=120a,121a
flying	=120b,121b
landing	=120b,121b
landed	=120b,121b
cockpit	=120b,121b
takeoff	=120b,121b
hangar	=120b,121b
rail	 operator=120a,122a| franchise=120a,122a|=120a,122a
railway	=120a,122a
railroad	=120a,122a
train	=120a,122a
derailed	=120a,122a
derailment	=120a,122a
locomotive	=120a,122a
railtrack	^=120a,122a
amtrak	^=120a,122a
conrail	^=120a,122a
csx	!=120a,122a
burlington	^ ^northern=120a,122a
santa	^ ^fe ^southern ^pacific=120a,122a
norfolk	^ ^southern=120a,122a
high-speed	 rail=120a,122a
bullet	 train=120a,122a
eurostar	^=120a,122a
eurotunnel	^=120a,122a
tube	 station=120a,122a
subway	=120a,122a
tram	=120a,122a
level	 crossing=120a,122a
monorail	=120a,122a
signal	 failure=120a,122a
crossrail	^=120a,122a
buse	=120b,122b
carriage	=120b,122b
railcar	=120b,122b
commute	=120b,122b
station	=120c,122c
motorway	=120a,123a
highway	=120a,123a
freeway	=120a,123a
motorist	=120a,123a
toll	 road=120a,123a|=120a,123a
lorry	=120a,123a
truck	 driver=120a,123a|=120b,123b
trucking	=120a,123a
trucker	=120a,123a
taxi	 driver=120a,123a|=120a,123a
taxis	=120a,123a
uber	^=120a,123a
lyft	^=120a,123a
hybrid	 car=120a,123a| vehicle=120a,123a|=120b,123b
prius	^=120a,123a
suv	!=120a,123a|^suvs=120a,123a
pickup	 truck=120a,123a
pedestrian	=120a,123a
cycle	 lane=120a,123a
bicycle	=120a,123a
e-scooter	=120a,123a
motorbike	=120a,123a
motorcycle	=120a,123a
seatbelt	=120a,123a
airbag	=120a,123a
parking	=120a,123a
roadwork	=120a,123a
pothole	=120a,123a
drove	=120b,123b
automobile	=120b,123b
sedan	=120b,123b
brake	=120b,123b
wheel	=120b,123b
ship	=120a,124a
shipping	 line=120a,124a|=120a,124a
shipper	=120a,124a
shipowner	=120a,124a
shipbuilder	=120a,124a
shipbuilding	=120a,124a
shipyard	=120a,124a
vessel	=120a,124a
supertanker	=120a,124a
freighter	=120a,124a
bulk	 carrier=120a,124a
container	 ship=120a,124a|=120a,124a
port	=120a,124a
seaport	=120a,124a
harbour	=120a,124a
harbor	=120a,124a
dock	=120a,124a
docked	=120a,124a
docker	=120a,124a
dockworker	=120a,124a
longshoremen	=120a,124a
pier	=120a,124a
berth	=120a,124a
seamen	=120a,124a
seafarer	=120a,124a
sailor	=120a,124a
maritime	=120a,124a
suez	^ ^canal=120a,124a
strait	^ ~of ^hormuz=120a,124a
canal	=120a,124a
p&o	!=120a,124a
maersk	^=120a,124a
coastguard	=120a,124a
lifeboat	=120a,124a
capsized	=120a,124a
tonnage	=120a,124a
dwt	=120a,124a
deadweight	=120a,124a
charterer	=120a,124a
stevedore	=120a,124a
flag	 ~of convenience=120a,124a
reflagged	=120a,124a
reflagging	=120a,124a
kuwaiti	^ tanker=120a,124a
tug	=120a,124a
waterway	=120a,124a
seaway	=120a,124a
barge	=120a,124a
hull	=120b,124b
sank	=120b,124b
sunk	=120b,124b
aboard	=120b,124b
voyage	=120b,124b
sailed	=120b,124b
loading	=120b,124b
unloading	=120b,124b
anchored	=120b,124b
collision	=120b,124b
naval	=120b,124b
strike-bound	=120b,124b
holidaymaker	=120a,125a
vacation	=120a,125a
vacationer	=120a,125a
hotel	=120a,125a
hotelier	=120a,125a
resort	=120a,125a
backpacker	=120a,125a
sightseeing	=120a,125a
package	 holiday=120a,125a
theme	 park=120a,125a
disneyland	^=120a,125a
marriott	^=120a,125a
hilton	^ ^hotels=120a,125a|^=120a,125a
hyatt	^=120a,125a
intercontinental	^ ^hotels=120a,125a
expedia	^=120a,125a
booking.com	^=120a,125a
airbnb	^=120a,125a
lonely	^ ^planet=120a,125a
passport	 control=120a,125a|=126b,128b
hospitality	 industry=120a,125a
guest	=120b,125b
booking	=120b,125b
destination	=120b,125b
room	=120b,125b
luggage	=120b,125b
itinerary	=120b,125b
visitor	=120c,125c
charity	 appeal=126a,132a| event=126a,132a| concert=126a,132a|=126a
voluntary	 sector=126a
inequality	=126a
discrimination	=126a
equality	=126a
homelessness	=126a,131a
lottery	 winner=126a
demographic	=126a
census	=126a
sociologist	=126a
living	 standard=126a
philanthropist	=126a
philanthropy	=126a
non-profit	=126a
nonprofit	=126a
fundraiser	=126a
fundraising	=126a,132a
activist	=126a
activism	=126a
older	 people=126b
youth	=126b
teenager	=126b
teenage	=126b
neighborhood	=126b
neighbour	=126b
donated	=126a,132a
benefit	 concert=126a,132a|=126b
lifestyle	=126b
father	=126b
survey	 found=126b|=126c
town	 planning=126a,131a|=126b
daughter	=126c
son	=126c
say	~=126c
feel	=126c
resident	=126c
population	=126c
religion	=126a,127a
religious	=126a,127a
church	=126a,127a
catholic	^=126a,127a|^catholics=126a,127a
protestant	^=126a,127a
anglican	^=126a,127a|^anglicans=126a,127a
episcopal	^=126a,127a
orthodox	^ ^church=126a,127a
evangelical	=126a,127a
baptist	^=126a,127a
mormon	^=126a,127a|^mormons=126a,127a
christian	^ ^aid=126a,132a|^=126a,127a|^christians=126a,127a
christianity	^=126a,127a
islam	^=126a,127a
koran	^=126a,127a
quran	^=126a,127a
bible	^=126a,127a
judaism	^=126a,127a
synagogue	=126a,127a
rabbi	=126a,127a
rabbis	=126a,127a
imam	=126a,127a
hindu	^=126a,127a
hindus	^=126a,127a
hinduism	^=126a,127a
buddhist	^=126a,127a|^buddhists=126a,127a
sikh	^=126a,127a|^sikhs=126a,127a
temple	=126a,127a
monastery	=126a,127a
monk	=126a,127a
nun	=126a,127a
priest	=126a,127a
bishop	=126a,127a
archbishop	^ ~of ^canterbury=126a,127a|=126a,127a
rowan	^ ^williams=126a,127a
papal	=126a,127a
pontiff	=126a,127a
pilgrim	=126a,127a
pilgrimage	=126a,127a
hajj	=126a,127a
ramadan	^=126a,127a
easter	^ ^sunday=126a,127a
prayer	=126a,127a
worship	=126a,127a
worshipper	=126a,127a
congregation	=126a,127a
clergy	=126a,127a
clergyman	=126a,127a
sermon	=126a,127a
atheist	=126a,127a
blasphemy	=126a,127a
theology	=126a,127a
theologian	=126a,127a
scientology	^=126a,127a
jesus	^=126a,127a
god	^=126a,127a
canonised	=126a,127a
headscarf	=126a,127a
headscarve	=126a,127a
hijab	=126a,127a
spiritual	=126b,127b
holy	=126b,127b
sacred	=126b,127b
cathedral	=126b,127b
jewish	^=126b,127b
jew	^jews=126b,127b
pray	=126b,127b
preacher	=126b,127b
cult	=126b,127b
sect	=126b,127b
soul	=126b,127b
migrant	=126a,128a
migration	=126a,128a
asylum-seeker	=126a,128a
deportation	=126a,128a
deported	=126a,128a
deport	=126a,128a
naturalisation	=126a,128a
citizenship	 test=126a,128a|=126b,128b
undocumented	=126a,128a
multicultural	=126a,128a
multiculturalism	=126a,128a
foreigner	=126b,128b
settled	=126b,128b
lesbian	=126a,129a
homosexual	=126a,129a
homosexuality	=126a,129a
transgender	=126a,129a
lgbt	!=126a,129a
racism	=126a,129a
racist	=126a,129a
racial	=126a,129a
feminist	=126a,129a
feminism	=126a,129a
gender	 equality=126a,129a|=126a,129a
sexism	=126a,129a
sexist	=126a,129a
glass	 ceiling=126a,129a
disabled	 people=126a,129a|=126b,129b
ageism	=126a,129a
affirmative	 action=126a,129a
segregation	=126a,129a
martin	^ ^luther ^king=126a,129a
antisemitism	=126a,129a
anti-semitism	^=126a,129a
islamophobia	^=126a,129a
suffragette	=126a,129a
prejudice	=126b,129b
bia	=126b,129b
harassment	=126b,129b
equal	=126c,129c
parenting	=126a,130a
parenthood	=126a,130a
childcare	=126a,130a
motherhood	=126a,130a
fatherhood	=126a,130a
lone	 parent=126a,130a
stepfather	=126a,130a
stepmother	=126a,130a
adoption	=126a,130a
adopted	=126a,130a
foster	 care=126a,130a| parent=126a,130a
paternity	 leave=126a,130a
marriage	=126a,130a
married	 couple=126a,130a|=126b,130b
ageing	 population=126a,130a
aging	 population=126a,130a
grandparent	=126a,130a
grandmother	=126a,130a
sibling	=126a,130a
babysitter	=126a,130a
housework	=126a,130a
dating	=126a,130a
matchmaking	=126a,130a
pet	=126a,130a
dog	 owner=126a,130a|=126b,130b
puppy	=126a,130a
kitten	=126a,130a
gardening	=126a,130a
obituary	=126a,130a
funeral	=126a,130a
marry	=126b,130b
husband	=126b,130b
wife	=126b,130b
kid	=126b,130b
divorced	=126b,130b
spouse	=126b,130b
relative	=126b,130b
cat	=126b,130b
garden	=126b,130b
childhood	=126b,130b
toddler	=126b,130b
mom	=126b,130b
mum	=126b,130b
dad	=126b,130b
couple	=126c,130c
rough	 sleeper=126a,131a
slum	=126a,131a
shanty	 town=126a,131a
eviction	=126a,131a
evicted	=126a,131a
squatter	=126a,131a
urban	 planning=126a,131a|=126b,131b
planning	 permission=126a,131a
regeneration	=126a,131a
gentrification	=126a,131a
zoning	=126a,131a
tower	 block=126a,131a
suburb	=126b,131b
suburban	=126b,131b
charitable	=126a,132a
save	^ ~the ^children=126a,132a
salvation	^ ^army=126a,132a
soup	 kitchen=126a,132a
raised	 money=126b,132b
proceed	=126b,132b`,
};
