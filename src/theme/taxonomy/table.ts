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
  terms: `chief	 execut offic=0a| financi offic=0a| execut=0b|^ ^justic=55a,58a| constabl=55a,59a|^=86a,88a
ceo	!=0a
cfo	!=0a
board	 ~of director=0a| school=116a,117a|=0b
joint	 ventur=0a
corpor	 govern=0a| raider=0a,1a| tax=10a,15a|=0b,50a,53a
subsidiari	=0a
wholly-owned	=0a
wholli	 own=0a
conglomer	=0a
multin	=0a
headquart	=0a
businessman	=0a
businesswoman	=0a
businessmen	=0a
entrepreneur	=0a
annual	 report=0a| profit=0a,2a| rate=10b| inflat=10b,11b
market	 share=0a| access=10a,13a| maker=18a| capitalis=18a| capit=18a| close=18a| board=18b,23b|=0b,18b
cost-cutting	=0a
cut	 cost=0a| stake=0a,1a| prime=10a,12a|=86b,95b
step	 ~down ~as=0a
restructur	=0a
reorgan	=0a
chapter	^ 11=0a|=105b,109b
bankruptci	 protect=0a|=0b
insolv	=0a
administr	=0a,36b,39b
receivership	=0a
letter	 ~of intent=0a
privat	 member 's bill=36a,38a| held=0a| equiti=0a,1a| consumpt=10a| school=116a,117a|=10a,15a
privately-held	=0a
fortun	^ 500=0a
sharehold	 meet=0a| approv=0a,1a| equiti=0a,2a|=0b
execut	 vice presid=0a|=0b,55a,56a
manag	 director=0a|=0b,86c
inc	^=0a
corp	^=0a
plc	!=0a
ltd	^=0a
co	^ ^ltd=0a|^=0b
gmbh	^=0a
trademark	=0a
franchise	=0a
hold	 compani=0a|=0b,1b
busi	 confid=10a| inventori=10a| softwar=25a,28a|=0b
compani	 's=0c|=0b
firm	 's=0c|=0b,25c
chairman	=0b
stockhold	 approv=0a,1a|=0b
industri	 action=0a,8a| product=10a| output=10a|=0b,10b
manufactur	=0b
supplier	=0b
custom	 repurchas=10a,12a| repo=10b,12b| union=10a,13a| offic=55a,59a|=0b,10b,13b,25c
sale	 ~of=0b,1b| rose=0b,2b| fell=0b,2b| tax=10a,15a|^ ^shark=86a,93a|=0b
revenu	=0b,10b,15b
turnov	=0b
profit	 warn=0a,2a| take=18a|=0b,2b
loss-making	=0b
brand	=0b,4b
bankrupt	=0b
creditor	 bank=10a,15a|=0b,10b,15b
layoff	=0b
lai	 ~down arm=50a,54a| ~off=0b
job	 cut=0b| creation=10a,14a| growth=10a,14a|=0b,8b,10b,14b
redund	=0a,8a
plant	 closur=0b|=0b,7b,18a,23a,75b,77b
contract	 extens=86b|=0b,10b,18b
outsourc	=0b
strategi	=0b
ventur	=0b
investor	 group=0b,1b| confid=18a|=0b,18b,19b
invest	 bank=0a,3a| grade=18a,20a|=0b
consum	 price index=10a,11a| good=0b| spend=10a| confid=10a| price=10a,11a| electron=25b|=0b,4b,18b,23b
product	 line=0b| growth=10a| ceil=80b,81b|=0b,10b,25c,80c
boardroom	=0b
consult	=0b,36b
account	 receiv=0a,3a| fraud=0a,9a| scandal=0a,9a|=0b,25b,30b
auditor	=0b
restat	=0a,2a
commerci	 bank creditor=10a,15a| bank=0a,3a| properti=0a,6a| paper=18a,20a|=0b
oper	 profit=0a,2a| loss=0a,2a| incom=0a,2a| shr=0a,2a| net=0a,2a| system=25a,28a| theatr=60a,64a|=0b,2b,25b,31b,50c,60b,64b
factori	 order=10a|=0b,7b
distributor	=0b
wholesal	 price index=10a,11a| price=10a,11a| power=80b,83b|=0b
merchandis	 trade=10a,13a|=0b
launch	 pad=68a,69a|=0b,25c,68b,69b
unit	^ ^auto ^worker=0a,8a|^ ^arab ^emir=42c,45c|^ ^technolog=0a,7a|^ ^nation=42a,44a|^ ^airlin=120a,121a|=0b,50b,53b|^=86c,87c
divis	 seri=86b,89b|=0b,86c
own	~ goal=86a,87a|=0b,1b
owner	=0b
partnership	=0b
stake	 ~in=0a,1a|=0b,1b,18b,19b,86b,102b
competitor	=0b
rival	=0b,1c,36b,37b,86b
cost	 ~of live=10a,11a|=0b
dlr	=0b,2b
mln	 vs=0a,2a| bpd=80a,81a|=0b
unveil	=0b
undisclos	 term=0b,1b| sum=0b,1b|=0b
shr	 loss=0a,2a| profit=0a,2a|=0a,2a
order	=0b,10b
group	^ ~of ^seven=10a,18b,21b|^ ~of ^five=10a|^ ~of ^eight=42a| stage=86a|=0b,105c,107c,126c
provid	=0b
workforc	=0b,8b
expans	=0b,10b
financ	 minist=10a| ministri=10a|=0b,3b
deal	=0c
growth	 rate=10b|=0c,10c
pai	 disput=0a,8a| talk=0a,8a| rise=0a,8a| gap=126a,129a|=0b,2b
paid	=0c
bui	 rate=18a,19a| dollar=18a,21a|=0c,18c
sell	 unit=0b,1b| dollar=18a,21a|=0c,18c
sold	=0c
bid	=0b,1b,18b
offer	 ~for=0b,1b|=0c,18b,19b
million	^ ^dollar ^babi=105a,106a| year=68b| copi=105c|=0c
billion	 year=68b|=0c
bln	=0c
presid	^ 's ^cup=86a,95a|^ ^bush=36a,39a|^ ^obama=36a,39a| 's=36b,39b|^ ^cup=86a,95a|=0c,36b,42b
spokesman	=0c,36b,50c
announc	=0c
expect	=0b,2b
agreement	=0c
term	 ~were ~not disclos=0b,1b|=0c
facil	=0c
major	^ ^leagu ^soccer=86a,87a|^ ^leagu ^basebal=86a,89a| stake=0a,1a|=0c,36b,37b
largest	=0c
maker	=0c
giant	 slalom=86a,103a|=0c|^=86b,88b
director	=0c,105b,106b
appoint	=0c
resign	=0c,36b,41b
employe	=0b,8b
worker	=0c,10b,14b
dollar	 / yen=18a,21a| 's declin=18a,21a| 's fall=18a,21a| fell=18a,21a| rose=18a,21a| fall=18a,21a| rise=18a,21a| slip=18a,21a| hit=18a,21a| weak=18a,21a| intervent=18a,21a|=0c,18b,21b
capac	 util=10a|=0c,80c
licens	=0c,25b,28b
system	 repurchas=10a,12a|=0c,25c
servic	 pack=25a,28a|=0c,25c,120c
new	^ ^england ^journal ~of ^medicin=60a|^ ^york ^stock ^exchang=18a,19a|^ ^york ^jet=86a,88a|^ ^york ^giant=86a,88a|^ ^jersei ^net=86a,90a|^ ^jersei ^devil=86a,91a|^ ^corp=0a,5a|^ ^corpor=0a,5a| job=10a,14a|^ ^labour=36a,38a|^ ^hampshir=36b,39b| agenc=42c|^ ^delhi=42c,47c|^ ^zealand=42c,47c| studi=68a|^ ^scientist=68a|=0c,25c
price	 fix=0a,9a| stabil=10a,11a| pressur=10a,11a| rise=10b,11b| index=10b,11b| increas=10b,11b| target=18a,19a| support=18b,23b|=0c,10c,18b
analyst	=0c,18b,19b
asset	=0c
base	 year=10b,11b| rate=10a,12a| load=86b,89b|=0c,50b
merger	=0a,1a
takeov	=0a,1a
take-over	=0a,1a
acquisit	=0a,1a
acquir	=0a,1a
buyout	=0a,1a
buy-out	=0a,1a
leverag	 buyout=0a,1a
hostil	 bid=0a,1a| takeov=0a,1a
tender	 offer=0a,1a|=0a,1a,10b,12b,18b,23b
minor	 stake=0a,1a| leagu=86b,89b|=126b,128b,129b
control	 interest=0a,1a| order=55a,58a
definit	 agreement=0a,1a
white	 sugar tender=18a,23a|^ ^hart ^lane=86a,87a| knight=0a,1a| sugar=18a,23a| paper=36b,38b|^ ^hous=36a,39a|^ ^sox=86a,89a
poison	 pill=0a,1a
divestitur	=0a,1a
divest	=0a,1a
spin	 ~off=0a,1a| doctor=36a|=86b,92b
spinoff	=0a,1a
spin-off	=0a,1a,105b,108b
outstand	 share=0a,1a
common	 share ~of=0a,1a|^ ^agricultur ^polici=10a,13a| stock=18a,19a|^=36a,38a
per	~ share ~in cash=0a,1a|~ share=0b,2b|~ cent=10c|~ capita=10b,16b
purchas	 price=0a,1a| manag=10a|=0b,1b
due	 dilig=0a,1a| process=55a,58a
antitrust	 approv=0a,1a|=0a,9a
regulatori	 approv=0a,1a|=0b,1b
proxi	 fight=0a,1a
standstil	 agreement=0a,1a
agre	 ~in principl=0a,1a|=42c
carl	^ ^icahn=0a,1a|^ ^cup=86a,87a
boon	^ ^picken=0a,1a
kohlberg	^ ^kravi=0a,1a
kkr	!=0a,1a
blackston	^=0a,1a
carlyl	^=0a,1a
exchang	 rate mechan=10a,17a| offer=0a,1a| control=10a,17a| rate=10b,17b,18a,21a|=18b
friendli	 offer=0a,1a| intern=86b,87b
rais	 stake=0a,1a| prime=10a,12a| monei=126b,132b
merg	=0b,1b
bidder	=0b,1b
suitor	=0b,1b
complet	 ~the sale=0b,1b|=0b,1b
share	 outstand=0b,1b| buyback=0a,2a| price=18a,19a| fell=18a,19a| rose=18a,19a| ~of=18a,19a| index=18a,19a|=18b,19b,25b,29b
vote	 stock=0b,1b| count=36a,37a| rig=36a,37a|=36b,37b,105c
approv	=0b,1b,60b,63b
swap	=0b,1b
dispos	=0b,1b
partner	=0b,1b
combin	 compani=0b,1b|=0b,1b
pct	 ~of=0b,1b| base=10b,12b|=0b,2b,10c
secur	^ ~and ^exchang ^commiss=0b,1b| firm=0b,3b,25a,34a| fraud=0a,9a| flaw=25a,34a| hole=25a,34a| patch=25a,34a|^ ^council=42a,44a| forc=50b|=18b,20b,25b,34b,42c,50c
sec	! file=0b,1b|! ^east=86a,88a|!=0b,9b
file	 share=25a,29a|=0b,1b,25b,55b
negoti	=0b,1b,10b,13b,42b,50b,54b
reject	=0b,1b
sweeten	=0b,1b
unsolicit	=0b,1b
propos	=0b,1b,36b
suit	=0b,1b,25b,28b,120b,125b
talk	 show=105a,108a|=0c,1c,42b,50b,54b
cash	=0c,1c
parent	^ ^televis ^council=105b,108b|=0c,1c,116c,126a,130a
interest	 ~in=0c,1c| rate=10a,12a| payment=10a,15a
transact	=0c,1c
earn	 ~per share=0a,2a| forecast=0a,2a| growth=10b,14b|=0a,2a
net	 borrow reserv=10a,12a| incom=0a,2a| profit=0a,2a| loss=0a,2a| earn=0a,2a| shr=0a,2a| user=25a,29a| access=25a,29a| zero=75a,76a| meter=80a,85a|=0b,2b,25b,29b,86b,87b|^=86b,90b
pretax	 profit=0a,2a
pre-tax	 profit=0a,2a
after-tax	=0a,2a
quarterli	 profit=0a,2a| earn=0a,2a| result=0a,2a|=0b,2b
first-quarter	=0a,2a
second-quarter	=0a,2a
third-quarter	=0a,2a
fourth-quarter	=0a,2a
first	 quarter=0a,2a|^ ^boston=0a,3a|^ ^amend=55a,58a| half=86a| round=86b| leg=86b,87b| ~down=86b,88b| baseman=86a,89a| ^test=86a,92a| set=86b,94b
second	 quarter=0a,2a| half=86a| round=86b| leg=86b,87b| baseman=86a,89a| ^test=86a,92a| serv=86a,94a| set=86b,94b|=86c,96c
third	 quarter=0a,2a,86b,88b| round=86b| baseman=86a,89a| ^test=86a,92a| set=86b,94b|=86c
fiscal	 year=0a,2a| quarter=0a,2a| polici=10a,15a| deficit=10a,15a|=0b,2b,10b
qtr	=0a,2a
1st	 qtr=0a,2a| half=0a,2a
2nd	 qtr=0a,2a
3rd	 qtr=0a,2a
4th	 qtr=0a,2a
nine	 mth=0a,2a| month=0b,2b
six	 mth=0a,2a| month=0b,2b|^ ^nation=86a,93a
12	 mth=0a,2a
mth	=0a,2a
rev	=0a,2a
avg	 shr=0a,2a
ct	 vs=0a,2a|=0b,2b
div	=0a,2a
qtly	 div=0a,2a| dividend=0a,2a
dividend	=0a,2a
payout	=0a,2a
stock	 split=0a,2a| market=18a| exchang=18a| price=18a,19a| index=18a,19a| option=18a,19a| futur=18a,19a|=18b,19b,23b
prior	 qtr=0a,2a|=0b,2b
year-ago	=0a,2a
ebitda	!=0a,2a
writedown	=0a,2a
write-down	=0a,2a
extraordinari	 gain=0a,2a| item=0a,2a|=0a,2a
discontinu	 oper=0a,2a
tax	 loss carryforward=0a,2a| credit=0a,2a| evas=0b,9b| cut=10a,15a| increas=10a,15a| reform=10a,15a| revenu=10a,15a| receipt=10a,15a|=10b,15b
carryforward	=0a,2a
payabl	=0a,2a
semi-annual	=0a,2a
holder	 ~of record=0a,2a
bottom	 line=0a,2a
top	 line=0a,2a| seed=86a|=105c
better-than-expected	=0a,2a
same-store	 sale=0a,2a
interim	 profit=0a,2a
full-year	=0a,2a
half-year	=0a,2a
record	 profit=0a,2a| date=0b,2b| industri=0a,5a| low=18b,21b| high=18b,21b| label=105a,107a| compani=105b,107b|=10c,18c,25b,32b,86c,105b,107b
buyback	=0a,2a
repurchas	 agreement=10a,12a| pact=10a,12a|=0a,2a
guidanc	=0a,2a
note	 : net=0a,2a| due=18a,20a|=0c,2c,18b,20b
provis	 ~for=0a,2a|=0b,2b
quarter	=0b,2b,10c
result	=0b,2b
loss	=0b,2b,18b,86c
forecast	 growth=10b|=0b,2b,10c,75a,79a
outlook	=0b,2b
vs	=0b,2b
primari	 elect=36a,37a| school=116a,117a|=0b,2b,36a,37a
dilut	=0b,2b
a	~ share=0b,2b|~ lb=18b,23b
post	 price=80a,81a|=0b,2b,25b,30b,86c,87c
margin	 seat=36a,37a|=0b,2b
charg	 ~with=55a|=0b,2b,55b
one-time	=0b,2b
estim	=0b,2b
exceed	=0b,2b
year-earlier	=0b,2b
loan	 loss=0b,2b| agreement=10b,16b| rate=18b,23b|=0b,3b
state	 enterpris=10b,15b| legislatur=36a,39a| ^senat=36a,39a|^ ^depart=36a,39a| visit=42a| media=42b|=0b,2b,36b,42c
gain	=0b,2b,18b
includ	=0b,2b
year	 end=0b,2b| ago=68b|=0c,2c,10c,68c
report	=0c,2c
rose	^ ^bowl=86a,88a|=0c,2c,10c,18c
fell	=0c,2c,10c,18c
compar	 ~with=10b|=0c,2c
end	=0c,2c
april	=0c,2c
bank	^ ~of ^america=0a,3a|^ ~of ^england=10a,12a|^ ~of ^japan=10a,12a,18b,21b|^ ~of ^franc=10a,12a|^ ~of ^itali=10a,12a|^ ~of ^spain=10a,12a|^ ~of ^canada=10a,12a|^ ^negara=10a,12a| reserv=10a,12a|=0a,3a,10c,12c
banker	=0a,3a
lender	=0a,3a
save	 ~and loan=0a,3a|^ ~the ^children=126a,132a| bank=0a,3a|=0b,3b
thrift	=0a,3a
mortgag	 lender=0a,3a| approv=0a,6a|=0a,6a
credit	 default swap=18a,20a| card=0a,3a|^ ^suiss=0a,3a| polici=10b,12b| rate=18a,20a|=0b,3b
hedg	 fund=0a,3a|=18a
mutual	 fund=0a,3a
insur	=0a,3a,60b,64b
reinsur	=0a,3a
underwrit	=0a,3a,18b,19b
citigroup	^=0a,3a
citicorp	^=0a,3a
citibank	^=0a,3a
jpmorgan	^=0a,3a
j.p.	! ^morgan=0a,3a
chase	^ ^manhattan=0a,3a
bankamerica	^=0a,3a
well	^ ^fargo=0a,3a|=60b,80b,81b|~=80b,81b
goldman	^ ^sach=0a,3a
morgan	^ ^stanlei=0a,3a
merril	^ ^lynch=0a,3a
lehman	^ ^brother=0a,3a
bear	^ ^stearn=0a,3a| market=18a|=75b,77b|^=86b,88b
salomon	^ ^brother=0a,3a|^=0a,3a
drexel	^=0a,3a
shearson	^=0a,3a
deutsch	^ ^bank=0a,3a|^ ^boers=18a,19a|^ mark=18a,21a|^ ^telekom=25a,31a
hsbc	!=0a,3a
barclai	^=0a,3a
lloyd	^ 's ~of ^london=0a,3a|^ ^ship ^intellig=120a,124a|^ 's ^regist=120a,124a|^ !tsb=0a,3a|^ ^webber=105a,110a|^ ^ship=120a,124a
royal	^ ^bank ~of ^scotland=0a,3a|^ ^colleg ~of ^nurs=60a,64a|^ ^dutch / ^shell=80a,81a|^ ^dutch ^shell=80a,81a|^ ^shakespear ^compani=105a,110a|^ ^opera ^hous=105a,110a|^ ^navi=50a,53a|^ ^societi=68a|^ ^ascot=86a,102a| wed=105a,114a| famili=105a,115a|^=86a,89a|=105b,115b
natwest	^=0a,3a
ub	!=0a,3a
bnp	! ^pariba=0a,3a|!=36a,38a
societ	^ ^general=0a,3a
santand	^=0a,3a
ing	!=0a,3a
aig	!=0a,3a
allianz	^=0a,3a
marsh	^ & ^mclennan=0a,3a|^=0a,3a
mizuho	^=0a,3a
ufj	!=0a,3a
sumitomo	^ ^mitsui=0a,3a
mitsubishi	^ ^tokyo=0a,3a|^ ^motor=0a,7a
nomura	^=0a,3a
fanni	^ ^mae=0a,3a
freddi	^ ^mac=0a,3a
visa	 row=36a,41a| applic=36a,41a|^=0a,3a|=126a,128a
mastercard	^=0a,3a
american	^ ^stock ^exchang=18a,19a|^ ^medic ^associ=60a,64a|^ ^express=0a,3a|^ ^leagu=86a,89a|^ ^idol=105a,107a|^ ^airlin=120a,121a|^=36b,39b
paypal	^=0a,3a
bad	 loan=0a,3a
non-performing	 loan=0a,3a
standard	^ & ^poor 's 500=18a,19a|^ ~and ^poor 's 500=18a,19a|^ & ^poor 's=18a,20a|^ ^charter=0a,3a|=25b,116c
aviva	^=0a,3a
prudenti	^=0a,3a
lend	 rate=10a,12a|=0b,3b
depositor	=0b,3b
deposit	=0b,3b,10b,12b,18b,22b
pension	 fund=0b,3b|=0b,8b,36b,126b
premium	=0b,3b,18b
policyhold	=0b,3b
fund	 manag=0b,3b|=36b,116c
brokerag	=0b,3b,18b
broker	=0b,3b
financi	 servic=0b,3b|=0b,3b
fdic	!=0b,3b
debtor	 nation=10b|=0b,3b
leas	=0b,3b,6b,80b,81b
wealth	 manag=0b,3b
capit	 account=10a,17a| flow=10a,17a| control=10a,17a| punish=55a,58a|=0b,3b,42b,50c
fintech	=0b,3b
retail	 price index=10a,11a| sale=0a,4a|=0a,4a
supermarket	=0a,4a
depart	^ ~of ^health=60a|^ ~of ^energi=80a|^ ~for ^educ=116a|^ ~for ^transport=120a|^ ~of ^transport=120a| store=0a,4a
grocer	=0a,4a
groceri	=0a,4a
shopper	=0a,4a
discount	 chain=0a,4a| rate=10a,12a| window=10a,12a|=0b,4b
shop	 mall=0a,4a| centr=0a,4a|=0b,4b
high	 street=0a,4a| definit=25a,32a|^ ^court=55a| jump=86a,96a| heel=105a,112a| school=116a,117a|=18c
wal-mart	^=0a,4a
walmart	^=0a,4a
target	^ ^corp=0a,4a| zone=18a,21a|=50b,75b,76b
kmart	^=0a,4a
sear	^=0a,4a
tesco	^=0a,4a
sainsburi	^=0a,4a
asda	^=0a,4a
morrison	^=0a,4a
mark	^ & ^spencer=0a,4a|^ ~and ^spencer=0a,4a| ~and yen=18a,21a|^ ^zuckerberg=25a,30a|^ ^thatcher=42a,48a|=18b,21b
m&s	!=0a,4a
debenham	^=0a,4a
next	^ plc=0a,4a|=25c
boot	^=0a,4a|=105b,112b
woolworth	^=0a,4a
carrefour	^=0a,4a
ahold	^=0a,4a
metro	^ !ag=0a,4a| system=120a,122a
aldi	^=0a,4a
lidl	^=0a,4a
ikea	^=0a,4a
home	^ ^depot=0a,4a| price=0a,6a| sale=0a,6a| loan=0b,6b| entertain=25a,32a| secretari=36a|^ ^offic=36a,38a| win=86a| run=86a,89a|=55c,86c,126b,131b
low	^ 's=0a,4a|=18c
costco	^=0a,4a
best	^ ^bui=0a,4a|^ ^mate=86a,102a| actor=105b| actress=105b| pictur=105b| director=105b|=105c
circuit	^ ^citi=0a,4a|=25b,27b,86b,99b
toi	^ ^r ^~us=0a,4a|=0b,4b
j.c.	! ^pennei=0a,4a
maci	^ 's=0a,4a
feder	^ ^open ^market ^committe=10a,12a|^ ^energi ^regulatori ^commiss=80a,82a|^ ^trade ^commiss=0a,9a|^ ^statist ^offic=10a|^ ^commun ^commiss=25a,31a|^ ^aviat ^administr=120a,121a|^ ^reserv=10a,12a| fund=10a,12a| budget=10a,15a| court=55a|^=0a,4a,86a,94a|=36b,39b
mai	^~ ^depart ^store=0a,4a
gap	^ ^inc=0a,4a
starbuck	^=0a,4a
mcdonald	^ 's=0a,4a
burger	^ ^king=0a,4a
kfc	!=0a,4a
yum	^ ^brand=0a,4a
coca-cola	^=0a,4a
coke	^=0a,4a
pepsi	^=0a,4a
pepsico	^=0a,4a
procter	^ & ^gambl=0a,4a
gillett	^=0a,4a
unilev	^=0a,4a
nestl	^=0a,4a
kraft	^=0a,4a
danon	^=0a,4a
cadburi	^=0a,4a
kellogg	^=0a,4a
heinz	^=0a,4a
nike	^=0a,4a
adida	^=0a,4a
l'oreal	^=0a,4a
diageo	^=0a,4a
anheuser-busch	^=0a,4a
sabmil	^=0a,4a
interbrew	^=0a,4a
heineken	^ ^cup=86a,93a|^=0a,4a
altria	^=0a,4a
philip	^ ^morri=0a,4a|^ ^green=0a,4a|^ ^pullman=105a,109a|^=0a,7a
british	^ ~and ^irish ^lion=86a,93a|^ ^american ^tobacco=0a,4a|^ ^medic ^journal=60a|^ ^medic ^associ=60a,64a|^ ^telecom=25a,31a|^ ^petroleum=80a,81a|^ ^ga=80a,82a|^ ^energi=80a,84a|^ ^open=86a,95a|^ ^airwai=120a,121a|^=36b,38b
krispi	^ ^kreme=0a,4a
holidai	 sale=0a,4a|=120b,125b
black	^ ^live ^matter=126a,129a|^ ^fridai=0a,4a|^ ^watch=50a,53a| hole=68a,69a|^ ^cap=86a,92a| box=120a,121a|=126b,129b
brewer	=0a,4a|^=86a,89a
tobacco	 compani=0a,4a
toymak	=0a,4a
mattel	^=0a,4a
hasbro	^=0a,4a
store	=0b,4b
chain	=0b,4b
outlet	=0b,4b
franchis	=0b,4b
apparel	 maker=0b,7b|=0b,4b
beer	=0b,4b
cigarett	=0b,4b
soft	 drink=0b,4b| land=10a
snack	=0b,4b
packag	 holidai=120a,125a|=0b,4b
catalogu	=0b,4b
mall	=0b,4b
warehous	=0b,4b
time	^ ^warner=0a,5a| trial=86a,100a
timewarn	^=0a,5a
rupert	^ ^murdoch=0a,5a
murdoch	^=0a,5a
viacom	^=0a,5a
walt	^ ^disnei ^co=0a,5a
disnei	^ board=0a,5a|^ film=105a,106a|^=105c,106c
michael	^ ^jackson trial=55a,58a|^ ^jackson album=105a,107a|^ ^eisner=0a,5a|^ ^dell=25a|^ ^howard=36a,38a|^ ^jordan=86a,90a
eisner	^=0a,5a
comcast	^=0a,5a
vivendi	^=0a,5a
bertelsmann	^=0a,5a
soni	^ !bmg=0a,5a|^=25b,33b
emi	!=0a,5a
bskyb	^=0a,5a
reuter	^ ^group=0a,5a|^=42c
pearson	^=0a,5a
holling	^=0a,5a
conrad	^ ^black=0a,5a
sumner	^ ^redston=0a,5a
cabl	 oper=0a,5a| compani=0a,5a|=0b,5b
advertis	 revenu=0a,5a| agenc=0a,5a|=0b,5b
ad	 agenc=0a,5a|=0b,5b,36b,37b
wpp	!=0a,5a
omnicom	^=0a,5a
saatchi	^ & ^saatchi=0a,5a|^=105a,111a
newspap	 group=0a,5a| publish=0a,5a|=0b,5b
circul	 figur=0a,5a|=0b,5b
media	 group=0a,5a| compani=0a,5a| player=25a,28a|^ ^center=25a,32a|=0b,5b
mgm	!=0a,5a
siriu	^=0a,5a
clear	^ ^channel=0a,5a| hous=18a
gannett	^=0a,5a
dow	^ ^jone & ^co=0a,5a|^ ^jone ^industri ^averag=18a,19a|^ ^chemic=0a,7a|^ ^jone=18a,19a|^=18a,19a
magazin	=0b,5b
publish	=0b,5b,25b,33b,105b,109b
subscrib	=0b,5b,25b,29b
real	 estat=0a,6a|^ ^madrid=86a,87a
hous	^ ~of ^common=36a,38a|^ ~of ^lord=36a,38a|^ ~of ^repres=36a,39a| price=0a,6a| market=0a,6a| bubbl=0a,6a| start=0a,6a| arrest=55a,58a| associ=126a,131a| shortag=126a,131a|=0b,6b,55c,126b,131b|^=36b,39b
properti	 market=0a,6a| develop=0a,6a|=0b,6b
estat	 agent=0a,6a|=126b,131b
realtor	=0a,6a
homebuild	=0a,6a
housebuild	=0a,6a
landlord	=0a,6a
offic	^ ~of ^fair ^trade=0a,9a|^ ~for ^nation ^statist=10a| space=0a,6a|=50b,53b,55b,59b
nationwid	^ survei=0a,6a
halifax	^=0a,6a
first-time	 buyer=0a,6a
homebuy	=0a,6a
construct	 compani=0a,6a|=0b,6b
build	 permit=0a,6a|=0b,6b
tenant	=0b,6b,126b,131b
rent	 control=126a,131a|=0b,6b,126b,131b
develop	 countri=10b| world=10a,16a| bank=10b,16b| nation=10b,16b|=0b,6b,25b,28b
automak	=0a,7a
carmak	=0a,7a
car	 maker=0a,7a| sale=0b,7b| bomb=50a| crash=120a,123a| park=120a,123a|=55c,86c,99c,120b,123b
auto	 maker=0a,7a|=120b,123b
gener	^ ^agreement ~on ^tariff=10a,13a|^ ^motor=0a,7a|^ ^electr=0a,7a| !ai=25a,26a| elect=36a,37a|^ ^assembl=42a,44a| drug=60a,63a| practition=60a,64a| gap=126a|=25c,50b,53b,80b,83b,126b
gm	!=0a,7a
ford	^ ^motor=0a,7a|^=0a,7a
chrysler	^=0a,7a
daimlerchrysl	^=0a,7a
daimler	^=0a,7a
volkswagen	^=0a,7a
vw	!=0a,7a
bmw	!=0a,7a
merced	^=0a,7a
audi	^=0a,7a
porsch	^=0a,7a
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
jaguar	^=0a,7a,86a,88a
land	^ ^rover=0a,7a|=75b,120b,121b
boe	^ 747=120a,121a|^ 737=120a,121a|^ 787=120a,121a|^=0a,7a,120b,121b
airbu	^=0a,7a,120b,121b
ead	!=0a,7a
lockhe	^ ^martin=0a,7a|^=0a,7a
northrop	^=0a,7a
raytheon	^=0a,7a
bae	! ^system=0a,7a
rolls-royce	^=0a,7a
ge	!=0a,7a
siemen	^=0a,7a
honeywel	^=0a,7a
caterpillar	^=0a,7a
deer	^=0a,7a
3m	=0a,7a
dupont	^=0a,7a
du	^ ^pont=0a,7a
basf	!=0a,7a
bayer	^ ^leverkusen=86a,87a|^=0a,7a
ici	!=0a,7a
thyssenkrupp	^=0a,7a
alstom	^=0a,7a
bombardi	^=0a,7a
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
weyerhaeus	^=0a,7a
georgia-pacific	^=0a,7a
monsanto	^=0a,7a
union	^ ^carbid=0a,7a| member=0a,8a| leader=0a,8a| right=36b,39b|^ ^pacif=120a,122a|=0b,8b
allied-signal	^=0a,7a
usx	!=0a,7a
bethlehem	^ ^steel=0a,7a
assembl	 line=0b,7b
vehicl	 sale=0b,7b|=120b
chemic	 compani=0b,7b| weapon=50a,52a| reaction=68a,71a|=0b,7b,75b,78b
aerospac	=0b,7b
defenc	 contractor=0b,7b| secretari=36a| minist=50a,53a| lawyer=55a|=50b,53b
defens	 contractor=0b,7b| secretari=50a,53a|^ ^secretari=50a,53a| minist=50a,53a|^ ^depart=50a,53a| lawyer=55a| attornei=55a| end=86a,88a|=50b,53b,86c,88c
machineri	=0b,7b
tyre	=0b,7b,120b,123b
tire	=0b,7b
textil	=0b,7b
equip	 maker=0b,7b
steelmak	=0b,7b,18a,22a
produc	 price index=10a,11a| price=10a,11a|=0b,7b,18b,22b,23b,80c,105b,108c
applianc	=0b,7b
recal	=0b,7b
trade	 union=0a,8a| deficit=10a,13a| surplu=10a,13a| gap=10a,13a| balanc=10a,13a| talk=10a,13a| war=10a,13a| disput=10a,13a| bill=10a,13a| barrier=10a,13a| sanction=10a,13a| minist=10a,13a| negoti=10a,13a| repres=10a,13a| polici=10a,13a| friction=10a,13a| relat=10a,13a| agreement=10a,13a| pact=10a,13a| partner=10b,13b| floor=18a|=10b,13b,18b,86c
labor	 union=0a,8a| disput=0a,8a| market=10a,14a|^ ^depart=10a,14a| forc=10a,14a
labour	 union=0a,8a| disput=0a,8a| market=10a,14a|^ ^ministri=10a,14a| forc=10a,14a| shortag=10a,14a|^ ^parti=36a,38a|^ !mp=36a,38a|^ ^mp=36a,38a|^ 's=36a,38a|^ govern=36a,38a|^=36a,38a
collect	 bargain=0a,8a|=105b,111b,112b
walkout	=0a,8a
walk	 ~out=0a,8a|=86c,89c
picket	=0a,8a
uaw	!=0a,8a
teamster	^=0a,8a
afl-cio	!=0a,8a
tuc	!=0a,8a
striker	=0a,8a,86a,87a
wildcat	 strike=0a,8a| ~well=80a,81a
wage	 increas=0a,8a| growth=10a,14a|=0b,8b,10b,14b
overtim	 pai=0a,8a| win=86a
stoppag	 time=86a|=0a,8a
sever	=0a,8a
minimum	 wage=0a,8a| reserv=10a,12a
work	 hour=0a,8a| experi=116a,119a| permit=126a,128a|=105c
strike	=0b,8b,50b
salari	 cap=86b,91b|=0b,8b
bonu	=0b,8b
bonus	=0b,8b
retir	 plan=0b,8b|=86b,126a,130a
staff	=0b,8b
hire	=0b,8b,10b,14b
employ	=0b,8b,10b,14b
workplac	=0b,8b
dismiss	=0b,8b
laid	 ~down ~their arm=50a,54a| ~off=0b,8b
insid	 trade=0a,9a| deal=0a,9a
sarbanes-oxley	^=0a,9a
berni	^ ^ebber=0a,9a|^ ^sander=36a,39a|^ ^eccleston=86a,99a
ebber	^=0a,9a
kenneth	^ ^lai=0a,9a
jeffrei	^ ^skill=0a,9a
skill	 shortag=116a,119a| council=116a,119a|^=0a,9a|=116b,119b
denni	^ ^kozlowski=0a,9a
kozlowski	^=0a,9a
martha	^ ^stewart=0a,9a,55a,57a
eliot	^ ^spitzer=0a,9a
spitzer	^ ^space ^telescop=68a,69a|^=0a,9a
madoff	^=0a,9a
ivan	^ ^boeski=0a,9a
boeski	^=0a,9a
price-fixing	=0a,9a
cartel	 fine=0a,9a
bid-rigging	=0a,9a
white-collar	=0a,9a
embezzl	=0a,9a,55a,57a
khodorkovski	^=0a,9a
yuko	^=0a,9a,80a,81a
gazprom	^ auction=0a,9a|^=80a,82a
yuganskneftega	^=0a,9a
arthur	^ ^andersen=0a,9a|^ ^miller=105a,110a
competit	^ ^commiss=0a,9a| law=0b,9b|=86c
monopoli	=0a,9a
adelphia	^=0a,9a
healthsouth	^=0a,9a
kickback	=0a,9a
regul	=0b,9b,60b,63b
probe	=0b,9b,68b,69b
settlement	 price=18a|=0b,9b,42a,45a,55b
fine	=0b,9b
alleg	=0b,9b,36b,41b,55a
misconduct	=0b,9b
briberi	=0b,9b,55a,57a
class	 action=0b,9b,55a,58a| size=116a,117a|=116b
oligarch	=0b,9b
economist	=10a
macroeconom	=10a
gross	 domest product=10a| nation product=10a
gdp	!=10a
gnp	! growth=10a|!=10a
econom	 plan agenc=10a| growth=10a| recoveri=10a| polici=10a| slowdown=10a| indic=10a| ministri=10a| outlook=10a| develop=10a,16a| migrant=126a,128a|=10b
recess	=10a
recessionari	=10a
stagflat	=10a
durabl	 good=10a|=10a
lead	 econom indic=10a| indic=10a| manag=18a,20a| poison=75a,78a|=18b,22b,86b
statist	 offic=10a|^ ^canada=10a|=10b
commerc	^ ^depart=10a
season	 adjust=10a| open=86a|=86b
unadjust	=10a
oecd	!=10a
intern	^ ^committe ~of ~the ^red ^cross=42a,44a|^ ^atom ^energi ^agenc=42a,44a|^ ^court ~of ^justic=55a,58a|^ ^monetari ^fund=10a|^ ^tin ^council=18a,22a|^ ^coffe ^organ=18a,23a|^ ^cocoa ^organ=18a,23a|^ ^natur ^rubber=18a,23a|^ ^sugar ^organ=18a,23a|^ ^crimin ^court=42a,44a|^ ^space ^station=68a,69a|^ ^energi ^agenc=80a|^ ^olymp ^committe=86a,97a| commun=42a| friendli=86b,87b|=42b,116a,119a
imf	!=10a
world	^ ^cup ~of ^hockei=86a,91a|^ ^trade ^organis=10a,13a|^ ^trade ^organ=10a,13a|^ ^wide ^web=25a,29a|^ ~of ^warcraft=25a,33a|^ ^food ^program=42a,44a|^ ^food ^programm=42a,44a|^ ^health ^organ=60a|^ ^health ^organis=60a| record holder=86a|^ ^anti-doping ^agenc=86b| number ~on=86b| heritag site=105a,115a|^ ^bank=10a,16b| trade=10a,13a| leader=42a| cup=86a| champion=86a| ^~no=86b|^ ^seri=86a,89a| indoor=86a,96a|=42c,68c
g7	!=10a
g-7	!=10a,18b,21b
treasuri	^ select committe=36a,38a|^ ^secretari=10a|^ bill=10b,12b,18a,20a|^ bond=10a,15a|^ note=18a,20a|^=10b,18a,20a
household	 spend=10a| incom=126a| chore=126a,130a|=126b
nation	^ ^institut ~of ^health=60a|^ ^academi ~of ^scienc=68a|^ ^union ~of ^teacher=116a|^ ^union ~of ^student=116a,118a|^ ^transport ^safeti ^board=120a|^ ^hurrican ^center=42a,43a|^ ^health ^servic=60b|^ ^scienc ^foundat=68a|^ ^weather ^servic=75a,79a|^ ^institut=10a| debt=10a,15a| secur=36b|^ ^guard=50a,53a|^ ^geograph=68a| park=75a,77a|^ ^grid=80a,83a|^ ^leagu=86a,89a|^ ^theatr=105a,110a|^ ^curriculum=116a,117a|=42b
year-on-year	=10a
preliminari	 figur=10a
revis	 figur=10a|=10b
bundesbank	^ report=10a|^=10a,12a,18b,21b
keynesian	^=10a
economi	=10b
slowdown	=10b
downturn	=10b
upturn	=10b
output	 ceil=80b,81b|=10b,18b,22b,80c
domest	 demand=10b| violenc=55a,56a
export	 subsidi=10a,13a| restraint=10a,13a| bonu=18a,23a| enhanc=18a,23a| rebat=18a,23a| licenc=18a,23a| tender=18a,23a|=10b,13b,18b,23b
import	 duti=10a,13a| quota=10a,13a| levi=18a,23a|=10b,13b
macro	=10b
stimulu	=10b
auster	=10b
monthli	=10b
data	 center=25a| centr=25a| storag=25a| breach=25a,34a|=10b,25b,68c
surg	=10b,18b
indic	=10b
rebound	=10b,86a,90a
sluggish	=10b
weaker	 dollar=18a,21a|=10b,18b
demand	=10b
inventori	=10b
boom	=10b
spend	 cut=10b,15b|=10b
currenc	 reform=10b| intervent=10a,17a| peg=10a,17a| union=10a,17a| market=18a,21a| trader=18a,21a| stabil=18a,21a| 's=18b,21b|=18a,21a
industrialis	=10b
baker	^ ^hugh=80a,81a|^=10b
stoltenberg	^=10b
miyazawa	^=10b
lawson	^=10b
snow	^ ^patrol=105a,107a|^=10b|=75b,79b,86b,103b
eichel	^=10b
sarkozi	^=10b,42a,46a
tanigaki	^=10b
percentag	 ~of ~the vote=36b,37b| point=10b
rate	 cut=10a,12a| hike=10a,12a| rise=10a,12a| increas=10a,12a| commiss=80b,83b|=10b,12b,18b,20b,105b,108b
rise	=10c
fall	=10c
increas	=10c
declin	=10c,18b,19b
index	 base=10b,11b|=10c,18b,19b
figur	 skate=86a,103a| skater=86a,103a|=10c
month	=10c
februari	^=10c
januari	^=10c
percent	=10c,60c
govern	 borrow=10a,15a| spend=10a,15a| polici=36a| plan=36a| 's=36b| shutdown=36a,39a|=10c,36b,42b
adjust	=10c
earlier	=10c
inflat	=10a,11a
inflationari	=10a,11a
disinfl	=10a,11a
deflat	=10a,11a
deflationari	=10a,11a
hyperinfl	=10a,11a
cpi	!=10a,11a
rpi	!=10a,11a
ppi	!=10a,11a
wpi	!=10a,11a
core	 inflat=10a,11a
food	^ ~and ^drug ^administr=60a,63a| ~and energi=10b,11b| price=10a,11a| bank=126a,132a|=60b,66b
central	 bank governor=10a,12a| bank intervent=18a,21a| bank=10a,12a|^ ^america=42c,49c
the	~ ^fed=10a,12a|^~ ^sim=25a,33a|^~ ^hagu=42c,46c|~ ^oval=86a,92a|^~ ^aviat=105a,106a|^~ ^incred=105a,106a|^~ ^street=105a,107a|^~ ^simpson=105a,108a|^~ ^apprentic=105a,108a|^~ ^offic=105a,108a
fed	^ chairman=10a,12a|^ fund=10a,12a|^ ^cup=86a,94a|^=10b,12b
fomc	!=10a,12a
monetari	^ ^polici ^committe=10a,12a| polici=10a,12a| eas=10a,12a| tighten=10a,12a| base=10a,12a|=10a,12a
mpc	!=10a,12a
european	^ ^court ~of ^human ^right=55a,58a|^ ^court ~of ^justic=55a,58a|^ ^central ^bank=10a,12a|^ ^monetari ^system=10a,17a|^ ^commun tender=18a,23a|^ ^space ^agenc=68a,69a|^ ^union=36a,40a|^ ^commiss=36a,40a|^ ^parliament=36a,40a|^ ^council=36a,40a|^ ^commun=36a,40a|^ ^tour=86a,95a|^ ^indoor=86a,96a|^=36b,40b,42b,46b
ecb	!=10a,12a
boj	!=10a,12a
reserv	 posit ~in ~the !imf=10a,17a|^ ^bank ~of ^india=10a,12a|^ ^bank ~of ^australia=10a,12a|^ ^bank=10a,12a| requir=10a,12a| asset=10a,17a|=10b,12c,17b,18b,22b,80b
swiss	^ ^nation ^bank=10a,12a|^ franc=18a,21a
riksbank	^=10a,12a
peopl	^ 's ^bank ~of ^china=10a,12a|^ magazin=105a,114a| 's=126b| smuggler=126a,128a|=25c,36c,42c,60c,75c,126c
alan	^ ^greenspan=10a,12a|^ ^milburn=36a,38a
greenspan	^=10a,12a
bernank	^=10a,12a
volcker	^=10a,12a
paul	^ ^volcker=10a,12a|^ ^ryan=36a,39a|^ ^martin=42a,49a|^ ^hamm=86b,97b|^ ^mccartnei=105a,107a
mervyn	^ ^king=10a,12a
eddi	^ ^georg=10a,12a|^ ^o'sullivan=86b,93b
trichet	^=10a,12a
duisenberg	^=10a,12a
yellen	^=10a,12a
powel	^ ~said=10a,12a|^=86a,96a
lagard	^=10a,12a
draghi	^=10a,12a
poehl	^=10a,12a
sumita	^=10a,12a
leigh-pemberton	^=10a,12a
quarter-point	=10a,12a
basi	 point=10a,12a
prime	 minist 's=36a| rate=10a,12a| lend=10a,12a| minist=36a,42b| number=68a,71a
lombard	^ rate=10a,12a
repo	 rate=10a,12a
overnight	 rate=10a,12a|=10b,12b
call	 monei=10a,12a|=25b,31b,36c,42c,68c
kei	 rate=10a,12a| worker=126a,131a
monei	 market shortag=10a,12a| market assist=10a,12a| market deficit=10a,12a| suppli=10a,12a| stock=10a,12a| growth=10a,12a| market=10b,12b| launder=55a,57a
m-0	!=10a,12a
m-1	! monei=10a,12a|!=10a,12a
m-2	!=10a,12a
m-3	!=10a,12a
m0	!=10a,12a
m1	!=10a,12a
m2	!=10a,12a
m3	!=10a,12a
sterl	 !m3=10a,12a|=18a,21a
broad	 monei=10a,12a
free	 reserv=10a,12a| trade=10a,13a| speech=55a,58a| agent=86a| kick=86a,87a| throw=86a,90a
open	 market=10a,12a| interest=18a| bell=18a| sourc=25a,28a| fire=50b| round=86b|^ ^championship=86a,95a| ceremoni=86a,97a|=18b,86b,95c
liquid	 shortag=10a,12a|=10b,12b
quantit	 eas=10a,12a
band	 ~on bill=10a,12a| ~on=10a,12a|^ ^aid=105a,107a|=105b,107b
drain	 reserv=10a,12a|=10b,12b
match	 sale=10a,12a| point=86a,94a| plai=86a,95a|=86b
tighten	=10b,12b
eas	=10b,12b,18c
borrow	 cost=10b,12b|=10b,15b
policymak	=10b,12b,36a
hike	=10b,12b
certif	 ~of deposit=10b,12b|=116b,119b
assist	 coach=86a|=10b,12b,86b,90b
bill	^ ~and ^melinda ^gate ^foundat=126a,132a| ~in band=10b,12b|^ ^gate=25a,28a|^ ^clinton=36a,39a|=36b|^=86b,88b
rediscount	=10b,12b
inject	=10b,12b,60b
governor	=10b,12b,36a,116a,117a
shortag	=10b,12b
stg	 help=10b,12b
point	 guard=86a,90a|=10c,12c,18b,86c
free-trade	=10a,13a
tariff	=10a,13a,80b,83b
quota	=10a,13a,18b,23b,80b,81b
protectionist	=10a,13a
protection	=10a,13a
anti-dumping	=10a,13a
antidump	=10a,13a
dump	 duti=10a,13a|=10b,13b,75b,78b
countervail	=10a,13a
wto	!=10a,13a
gatt	!=10a,13a
nafta	!=10a,13a
uruguai	^ ^round=10a,13a|^=42c,49c
doha	^=10a,13a,42c,45c
yeutter	^=10a,13a
clayton	^ ^yeutter=10a,13a
zoellick	^=10a,13a
miti	!=10a,13a
lighthiz	^=10a,13a
most	~ favour nation=10a,13a|~ valuabl player=86a
balanc	 ~of trade=10a,13a| ~of payment=10a,13a
current	 account=10a,13a|=68b,73b
current-account	=10a,13a
invis	 earn=10a,13a
visibl	 trade=10a,13a
unfair	 trade=10a,13a
retaliatori	=10a,13a
retali	=10a,13a
semiconductor	 pact=10a,13a|=25a,27a
ec	! agricultur=10a,13a|! minist=36a,40a
gephardt	^=10a,13a
omnibu	 trade=10a,13a
smoot-hawley	^=10a,13a
bilater	 trade=10a,13a| relat=42a| ti=42a|=10b,13b
cif	!=10a,13a
fob	=10a,13a
surplu	=10b,13b,15b
deficit	=10b,13b,15b
good	^ ^fridai ^agreement=36a,38a|=10b,13b
duti	=10b,13b
japanes	^=10b,13b,42c,47c
tokyo	^ ^stock ^exchang=18a,19a|^ ^electr ^power=80a,84a|^=10b,13b,42c,47c
concess	=10b,13b
sanction	=10b,13b,42b
subsidi	=10b,13b,15b
embargo	=10b,13b
yen	 's rise=18a,21a| appreci=10b,13b|=18b,21b
unemploy	 rate=10a,14a|=10a,14a
jobless	 claim=10a,14a|=10a,14a
payrol	=10a,14a
nonfarm	 payrol=10a,14a|=10a,14a
non-farm	=10a,14a
claimant	 count=10a,14a
unemploi	=10a,14a
averag	 earn=10a,14a
full	 employ=10a,14a
out	~ ~of work=10b,14b
vacanc	=10b,14b
budget	 deficit=10a,15a| surplu=10a,15a| bill=36b,39b| airlin=120a,121a|=10b,15b
public	 borrow=10a,15a| debt=10a,15a| spend=10a,15a| financ=10a,15a| offer=18a,19a| servic=36b| health=60a|^ ^servic=80b,83b| school=116a,117a| transport=120a| hous=126a,131a|=36c,105b,109b,126c
sovereign	 debt=10a,15a
debt	 reschedul=10a,15a| relief=10a,15a| crisi=10a,15a| ceil=10a,15a| forgiv=10a,16a| secur=18a,20a|=10b,15b
foreign	 exchang reserv=10a,17a| currenc reserv=10a,17a| exchang market=18a,21a| debt=10a,15a| reserv=10a,17a| exchang=10b,17b| currenc=10b,17b| secretari=36a| minist=42a| ministri=42a| polici=42a| affair=42a|=42b,126b,128b
extern	 debt=10a,15a
incom	 tax=10a,15a
valu	 ad tax=10a,15a
vat	!=10a,15a
stabil	^ ~and ^growth ^pact=10a,15a| pact=10a,15a|=18b,21b
maastricht	^=10a,15a
pari	^ agreement ~on climat=75a,76a|^ ^club=10a,15a|^ accord=10a,17a|^ agreement=18b,21b|^ ^saint-germain=86a,87a|^ ^hilton=105a,114a|^=42c,46c
bailout	=10a,15a
bail-out	=10a,15a
rescu	 packag=10a,15a| worker=42a,43a|=42b,43b
privatis	=10a,15a
state-owned	=10a,15a
nationalis	=10a,15a
psbr	!=10a,15a
brazilian	^ debt=10a,15a|^=42c,49c
cruzado	^=10a,15a
welfar	 spend=10a,15a|=36b,126b
taxat	=10b,15b
taxpay	=10b,15b,36b,39b
deregul	=10b,15b
reform	^ !uk=36a,38a|=10b,15b,36b
reschedul	=10b,15b
refinanc	=10b,15b
moratorium	=10b,15b
emerg	 economi=10a,16a| market=10a,16a| room=60a| depart=60a,64a| land=120a,121a
poverti	 reduct=10a,16a|=10b,16b,126a
microfin	=10a,16a
microcredit	=10a,16a
asian	^ ^develop ^bank=10a,16a|^ ^game=86a,97a|^=42b,47b
african	^ ^develop ^bank=10a,16a|^ ^union=42a|^=42c,48c
structur	 adjust=10a,16a
least	~ develop=10a,16a
inter-american	^ ^develop ^bank=10a,16a
infrastructur	=10b,16b
rural	=10b,16b,126b,131b
offici	 reserv=10a,17a|=36b,42c
gold	 ~and currenc reserv=10a,17a| ~and foreign=10a,17a| reserv=10a,17a| price=18a,22a| ~mine=18a,22a| mine=18a,22a| output=18a,22a|^ ^field=18a,22a| coin=18a,22a| deposit=18a,22a| medal=86a|=18b,22b,86b,97b
special	 draw right=10a,17a|^ ^draw ^right=10b,17b| counsel=36a,41a| prosecutor=36a,41a| forc=50a,53a| need=116a,117a|=105c
sdr	!=10a,17a|^=10a,17a
exchange-rate	 polici=10a,17a
louvr	^ accord=10a,17a|^=18b,21b,105a,111a
plaza	^ accord=10a,17a
interven	=10a,17a,18b,21b
intervent	 stock=18a,23a|=10a,17a,18b,21b,23b
devalu	=10a,17a
revalu	=10a,17a
peg	=10a,17a
em	!=10a,17a
singl	 currenc=10a,17a| chart=105b,107b| mother=126a,130a|=105b,107b
eurozon	=10a,17a
euro	 zone=10a,17a| 's=18a,21a|^ 2004=86a,87a|^ 2008=86a,87a|^ 2024=86a,87a|=18b,21b
crown	^ ^court=55a|=10b,17b,86c
guilder	=10b,17b
convert	 prefer=18a,19a|=10b,17b,86b,93b
wall	^ ^street=18a|^ ^st=18a
bours	=18a
blue-chip	=18a
blue	 chip=18a|^ ^origin=68a,69a|^ ^jai=86a,89a|^ ^devil=86b,90b|^ ^jacket=86a,91a| singer=105a,107a|^=86b,87b
equiti	=18a,19b
futur	 market=18a| contract=18a|=18b
bull	 market=18a|^=86a,90a
profit-taking	=18a
short	 sell=18a| film=105b,106b
short-selling	=18a
heavi	 trade=18a| rain=75a,79a| snow=75a,79a| metal=105a,107a
light	 sweet crude=80a,81a| trade=18a| year=68b|=68b,71b
thin	 trade=18a
sell-off	=18a
selloff	=18a
trader	 ~said=18a|=18b
dealer	 ~said=18a|=18b,21b
spot	 price=18a| market=18a,80b,81b| rate=18a,21a
arbitrag	=18a
deriv	=18a
option	 contract=18a
london	^ ^metal ^exchang=18a|^ ^stock ^exchang=18a,19a|^ ^daili ^price=18a,23a|^ ^underground=120a,122a
lme	!=18a
comex	^=18a
nymex	^=18a
cbot	!=18a
chicago	^ ^board ~of ^trade=18a|^ ^mercantil ^exchang=18a|^ ^bear=86a,88a
limit	 ~up=18a| ~down=18a
portfolio	 manag=18a
volatil	=18a
overbought	=18a
oversold	=18a
close	 bell=18a| ~at=18b| ~up=18b| ~down=18b| ceremoni=86a,97a
ralli	 driver=86a,99a|=18b,36b,37b,86c
slump	=18b
plung	=18b
tumbl	=18b
soar	=18b
dip	=18b
slid	=18b
edg	 ~up=18b| ~down=18b|=86c
session	=18b
deliveri	=18b,23b
bullish	=18b
bearish	=18b
upgrad	=18b,25b
downgrad	=18b,20b
strategist	=18b
technic	=18b
resist	=18b
support	 level=18b|=36b
specul	=18b
cent	 ~a lb=18b,23b|=18b
quotat	=18b
quot	=18b
firmer	=18b
underperform	=18b
outperform	=18b
higher	 educ=116a,118a|=18c
lower	=18c
fridai	^=18c
thursdai	^=18c
wednesdai	^=18c
tuesdai	^=18c
mondai	^ ^night ^footbal=86b,88b|^=18c
drop	 goal=86a,93a|=18c
slip	=18c
jump	 shot=86b,90b|=18c
climb	=18c
steadi	=18c
nasdaq	^=18a,19a
s&p	! 500=18a,19a|! rate=18a,20a
nyse	!=18a,19a
ftse	! 100=18a,19a|!=18a,19a
nikkei	^=18a,19a
topix	^=18a,19a
hang	^ ^seng=18a,19a
dax	!=18a,19a
cac	! 40=18a,19a
sensex	^=18a,19a
nifti	^=18a,19a
bse	!=18a,19a,60a,61a
bombai	^ ^stock ^exchang=18a,19a
shanghai	^ ^composit=18a,19a
kospi	^=18a,19a
bovespa	^=18a,19a
initi	 public offer=18a,19a
ipo	!=18a,19a|^=18a,19a
flotat	=18a,19a
secondari	 offer=18a,19a| school=116a,117a
penni	 stock=18a,19a
stockbrok	=18a,19a
stockmarket	=18a,19a
prefer	 stock=18a,19a
list	 ~on=18a,19a|=18b,19b
delist	=18a,19a
small	 cap=18a,19a
tech	 stock=18a,19a| compani=25a| giant=25a| firm=25a|=25b
warrant	=18a,19a
adr	^=18a,19a
russel	^ 2000=18a,19a|^ ^crow=105a,106a
over-the-counter	=18a,19a
euronext	^=18a,19a
price-earnings	=18a,19a
float	 rate note=18a,20a|=18b,19b
bargain	 hunt=18b,19b
advanc	^ ^micro ^devic=25a,27a|=18b,19b
big	^ ^board=18b,19b|^ ^bang=68a,69a|^ ^ten=86a,88a|^ 12=86a,88a|^ ^east=86a,88a| leagu=86b,89b| screen=105a,106a|^ ^brother=105a,108a
registr	 statement=18b,19b
shelf	 registr=18b,19b
debentur	=18a,19b,20a
bond	 market=18a,20a| issu=18a,20a|=18a,20a|^=86b,89b,105b,106b
ten-year	 note=18a,20a
10-year	 note=18a,20a
yield	 curv=18a,20a|=18a,20a,23b
junk	 bond=18a,20a| statu=18a,20a| mail=25a,34a| e-mail=25a,34a| food=60a,66a
eurobond	^=18a,20a|=18a,20a
gilt	=18a,20a
gilt-edged	=18a,20a
bund	=18a,20a
coupon	=18a,20a
moodi	^ 's=18a,20a
fitch	^=18a,20a
municip	 bond=18a,20a
muni	=18a,20a
fix	 incom=18a,20a
fixed-income	=18a,20a
matur	=18a,20a
zero	 coupon=18a,20a| graviti=68a,69a
subordin	=18a,20a
sink	 fund=18a,20a|=120b,124b
medium-term	 note=18a,20a
t-bill	^=18a,20a
t-bills	^=18a,20a
issu	 price=18b,20b|=18b,20b,36c
auction	 hous=105a,111a|=18b,20b,105b,111b
default	=18b,20b
callabl	=18b,20b
denomin	=18b,20b
underwritten	=18b,20b
bp	=18b,20b|!=80a,81a
spread	=18b,20b,60b,61b
weak	 dollar=18a,21a
forex	=18a,21a
against	~ ~the dollar=18a,21a|~ ~the yen=18a,21a|~ ~the euro=18a,21a|~ ~the mark=18a,21a|~=86c
greenback	=18a,21a
cross	 rate=18a,21a| countri=86a,96a|=86c,87c,120c
strong	 yen=18a,21a| euro=18a,21a
deutschemark	^=18a,21a
d-mark	^=18a,21a
french	^ franc=18a,21a|^ ^open=86a,94a|^=42c,46c
peso	=18a,21a
rupe	=18a,21a
rupiah	=18a,21a
baht	=18a,21a
ringgit	=18a,21a
renminbi	=18a,21a
eur	! / !usd=18a,21a
forward	 market=18a,21a|=86b,90c,93b
refer	 rang=18a,21a
bought	 dollar=18a,21a
pound	=18b,21b
franc	^ ^telecom=25a,31a|=18b,21b|^=42c,46c
yuan	=18b,21b
stabilis	=18b,21b
appreci	=18b,21b
depreci	=18b,21b
stronger	=18b,21b
strengthen	=18b,21b
weaken	=18b,21b
bullion	=18a,22a
ounc	 ~of gold=18a,22a| ~per ton=18a,22a|=18a,22a
troi	=18a,22a
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
bauxit	=18a,22a
alumina	=18a,22a
iron	 or=18a,22a|^ ^ag=68a,72a
or	=18a,22a
smelter	=18a,22a
smelt	=18a,22a
refineri	 output copper=18a,22a|=80a,81a
mine	 compani=18a,22a| rig=18b,24b|=18a,22a|~=18b,22b
miner	=18a,22a,68b,73b
rio	^ de ^janeiro=42c,49c|^ ^tinto=18a,22a
bhp	! ^billiton=18a,22a|!=18a,22a
anglo	^ ^american=18a,22a
alcoa	^=18a,22a
alcan	^=18a,22a
newmont	^=18a,22a
barrick	^=18a,22a
harmoni	^ ^gold=18a,22a
codelco	^=18a,22a
noranda	^=18a,22a
phelp	^ ^dodg=18a,22a|^=86a,98a
magma	^ ^copper=18a,22a|=68a,73a
asarco	^=18a,22a
vale	^=18a,22a
glencor	^=18a,22a
xstrata	^=18a,22a
pechinei	^=18a,22a
steel	 mill=18a,22a|=18a,22a
nippon	^ ^steel=18a,22a
us	!~ ^geolog ^survei=68a,73a|!~ box offic=105c|!~ ^steel=18a,22a|!~ ^senat=36a,39a|!~ forc=50a|!~ ^armi=50a,53a|!~ militari=50a,53a|!~ ^open=86a,94a|!~ ^master=86a,95a|!~ ^postal=86b,100b|^~ ^weekli=105a,114a|!~ ^airwai=120a,121a|=25c
arcelor	^=18a,22a
mittal	^=18a,22a
itc	! tin=18a,22a
associ	^ ~of ^tin ^produc ^countri=18a,22a
atpc	!=18a,22a
concentr	=18a,22a
cathod	=18a,22a
ingot	=18a,22a
krugerrand	^=18a,22a
drill	 hole=18a,22a| result=18b,22b| rig=80a,81a|=80b,81b
heap	 leach=18a,22a
tonn	 ~of or=18a,22a|=18b,22b,23b
grade	 or=18a,22a|=116b,117b
silver	 medal=86a|=18b,22b,86b,97b
metal	^ ^gear=25a,33a|=18b,22b
mill	=18b,22b,23b
ton	=18b,22b,23b
carat	=18b,22b
diamond	=18b,22b
de	^ ^la ^hoya=86a,101a|^ ^beer=18b,22b
explor	=18b,22b,80b,81b
wheat	=18a,23a
corn	=18a,23a
maiz	=18a,23a
barlei	=18a,23a
oat	=18a,23a
sorghum	=18a,23a
soybean	 meal=18a,23a| oil=18a,23a|=18a,23a
soymeal	=18a,23a
soyoil	=18a,23a
rapese	=18a,23a
canola	=18a,23a
sunflow	=18a,23a
palm	 oil=18a,23a|^ ^d'or=105a,106a|^=25b,31b
coconut	 oil=18a,23a
copra	=18a,23a
oliv	 oil=18a,23a|^ ^letwin=36a,38a
veget	 oil=18a,23a|=60b,66b
cottonse	=18a,23a
groundnut	=18a,23a
oilse	=18a,23a
grain	=18a,23a
feedgrain	=18a,23a
cereal	=18a,23a
coars	 grain=18a,23a
winter	 wheat=18a,23a|^ ^game=86a,97a
durum	=18a,23a
rice	 crop=18a,23a
sugar	 beet=18a,23a| intak=60b,66b|^ ^bowl=86a,88a|=18a,23a
raw	 sugar=18a,23a
sugarcan	=18a,23a
cane	=18a,23a
beet	=18a,23a
coffe	 bean=18a,23a| quota=18a,23a| shop=105b,113b|=18a,23a
arabica	=18a,23a
robusta	=18a,23a
ico	!=18a,23a
cocoa	 bean=18a,23a| pact=18a,23a|=18a,23a
icco	!=18a,23a
buffer	 stock manag=18a,23a| stock=18a,23a
natur	 rubber=18a,23a| disast=42a,43a| select=68a,70a| resourc=75a| reserv=75a,77a| ga=80a,82a|=75b
rubber	 pact=18a,23a|=18a,23a
inro	!=18a,23a
cotton	 crop=18a,23a|^ ^bowl=86a,88a|=18a,23a,105c,112c
bale	=18a,23a
orang	 juic=18a,23a|^ ^revolut=42b,46b|^ ^bowl=86a,88a|^ ^prize=105a,109a|^=25a,31a
tea	 crop=18a,23a|^ ^parti=36a,39a| parti=36b,39b|=105c,113c
wool	=18a,23a
hog	=18a,23a
pork	 belli=18a,23a
cattl	=18a,23a
live	 cattl=18a,23a|^ ^aid=105a,107a|^ 8=105a,107a| standard=126a|=126c
feeder	 cattl=18a,23a
livestock	=18a,23a
usda	!=18a,23a
agricultur	^ ^depart=18a,23a|=18b,23b
crop	 report=18a,23a|=18b,23b
commod	^ ^credit ^corpor=18a,23a| price=18a,23a|=18a,23a
ccc	!=18a,23a
eep	!=18a,23a
acreag	=18a,23a
bushel	=18a,23a
hectar	=18a,23a
sow	=18a,23a
harvest	=18a,23a
ecu	^ ~per=18a,23a
licht	^=18a,23a
f.o.	! ^licht=18a,23a
shipment	=18a,23a
c	 ~and f=18a,23a
sao	^ ^paulo coffe=18a,23a|^ ^paulo=42c,49c
ivori	^ ^coast cocoa=18a,23a|^ ^coast=42c,48c|=75a,77a
roaster	=18b,23b
grower	=18b,23b
farm	=18b,23b
farmer	=18b,23b
stockpil	 ~of weapon=50a,52a|=18b,23b,80b
cargo	=18b,23b,120b,124b
origin	=18b,23b,68b,105c
miller	=18b,23b
crusher	=18b,23b
bean	=18b,23b
meal	=18b,23b,105c,113c
nearbi	=18b,23b
pact	=18b,23b,50b,54b
drought	=18b,23b,42a,43a
seed	=18b,23b,86b,94c
plantat	=18b,23b
ministri	^ ~of ^defenc=50a,53a|=18b,23b,36b
cwt	=18b,23b
bitcoin	=18a,24a
ethereum	=18a,24a
cryptocurr	=18a,24a
crypto	 exchang=18a,24a|=18a,24a
stablecoin	=18a,24a
blockchain	 token=18a,24a|=18b,24b
altcoin	=18a,24a
coinbas	^=18a,24a
binanc	^=18a,24a
ftx	!=18a,24a
dogecoin	=18a,24a
digit	 currenc=18a,24a| asset=18b,24b| music=25a,29a| right=25a,29a| camera=25a,32a| !tv=25a,32a| televis=25a,32a| radio=25a,32a| signatur=25a,34a|=25a
nft	!=18a,24a|^=18a,24a
defi	=18a,24a
token	=18b,24b
wallet	=18b,24b
ether	=18b,24b
technolog	 compani=25a| firm=25a|=25b
hi-tech	=25a
high-tech	=25a
comput	 maker=25a| vision=25a,26a| chip=25a,27a| game=25a,33a| viru=25a,34a| virus=25a,34a|=25a
pc	!=25a|^=25a
person	 video record=25a,32a| comput=25a| trait=68a,74a| best=86a
laptop	=25a
notebook	 comput=25a
desktop	 search=25b,28b|=25a
it	!~ industri=25a
inform	 technolog=25a|=25c
silicon	^ ^vallei=25a|=25a,27a
gigabyt	=25a
megabyt	=25a
terabyt	=25a
ce	!=25a
comdex	^=25a
cebit	^=25a
server	=25a
mainfram	=25a
supercomput	=25a
workstat	=25a
hard	 drive=25a| disk=25a
disk	 drive=25a
printer	=25a
inkjet	=25a
dell	^=25a
hewlett-packard	^=25a
hp	!=25a
ibm	!=25a
compaq	^=25a
gatewai	^=25a
lenovo	^=25a
appl	^ ^comput=25a|^=25a
sun	^ ^microsystem=25a|^ ^devil=86b,88b|=68b,69b|^=86b,90b
cisco	^ ^system=25a|^=25a
unisi	^=25a
emc	!=25a
seagat	^=25a
lexmark	^=25a
acer	^=25a
toshiba	^ laptop=25a
bluegen	^=25a
nanotech	=25a
barcod	=25a
rfid	!=25a
biometr	=25a
gadget	=25a,32b
e-voting	=25a
electron	 vote=25a|^ ^art=25a,33a|=25b,68a,71a
interoper	=25a
usb	!=25a
ol	!=25a
lcd	!=25a
steve	^ ^job=25a|^ ^ballmer=25a,28a
carli	^ ^fiorina=25a|^ ^patterson=86b,97b
fiorina	^=25a
tim	^ ^cook=25a|^ ^berners-lee=25a,29a|^ ^duncan=86a,90a
tablet	 comput=25a|=25b,32b,60b,63b
quantum	 comput=25a| mechan=68a,71a|=68a,71a
smart	 home=25a| meter=80a,83a
virtual	 realiti=25a| world=25b,33b|=25b,29b
augment	 realiti=25a
3d	 print=25a
techi	=25a
geek	=25a
user	=25b,29b
devic	=25b
prototyp	=25b
engin	=25b,68b,69b,120b,123b
innov	=25b
patent	 infring=55a,58a|=25b
hardwar	=25b
databas	=25b
version	=25b
beta	 version=25a,28a|=25b
featur	=25b
compat	=25b
storag	=25b
memori	=25b,27b,68b,74b
processor	=25b,27b
screen	=25b,60b,62b,105b,106b,108b
download	 music=25a,29a|=25b,29b
machin	 learn=25a,26a|=25b
analogu	=25b
panason	^=25b
matsushita	^=25b
hitachi	^=25b
fujitsu	^=25b
sharp	^=25b
sanyo	^=25b
scanner	=25b
gartner	^=25b
forrest	^=25b
jupit	^ ^research=25b|^=68a,69a
idc	!=25b
keyboard	=25b
gizmo	=25b
programm	=25a,28a,105b,108b
autom	=25b,35b
automat	=25b
interfac	=25b
format	=25b
tool	=25b,28b
mobil	 phone=25a,31a| oper=25a,31a| game=25a,33a|=25b,31b|^=80a,81a
wireless	 carrier=25a,31a|=25b,31b
chip	 maker=25a,27a| industri=25a,27a|=25b,27b
network	^ ^rail=120a,122a|=25b,31b,105b,108b
design	 hitter=86a,89a|=25c,105b,112b
research	^ ^~in ^motion=25a,31a|=25c,60c,68a
access	 talk=36a,40a|=25c,36a,40a
applic	 softwar=25b,28b|=25c,116a,118a
content	 moder=25a,30a|=25c
model	=25b,26b,105b,112b
video	 game=25a,33a|=25c,50b,51b
avail	=25c
expert	=25c
faster	=25c
capabl	=25c
code	=25b,28b
artifici	 intellig=25a,26a
ai	! model=25a,26a|!=25a,26a
a.i.	!=25a,26a
deep	 learn=25a,26a| sea=68a,73a
neural	 network=25a,26a
larg	 languag model=25a,26a|^ ^hadron ^collid=68a,71a
languag	 model=25a,26a| lesson=116a,119a
chatbot	=25a,26a
chatgpt	^=25a,26a
openai	^=25a,26a
anthrop	^=25a,26a
deepmind	^=25a,26a
deepseek	^=25a,26a
gemini	^ model=25a,26a
claud	^=25a,26a
mistral	^ !ai=25a,26a
sam	^ ^altman=25a,26a
altman	^=25a,26a
zhipu	^=25a,26a
algorithm	=25a,26a
speech	 recognit=25a,26a|=36b
facial	 recognit=25a,26a
imag	 recognit=25a,26a|=68c
deepfak	=25a,26a
train	 data=25a,26a| camp=86b| session=86b| scheme=116a,119a|=25b,26b,86c,116b,119b,120a,122a
superintellig	=25a,26a
prompt	=25b,26b
infer	=25b,26b
hallucin	=25b,26b
open-source	 model=25b,26b|=25a,28a
microchip	=25a,27a
microprocessor	=25a,27a
chipmak	=25a,27a
intel	^=25a,27a
amd	!=25a,27a
nvidia	^=25a,27a
tsmc	!=25a,27a
qualcomm	^=25a,27a
texa	^ ^instrument=25a,27a|^ ^air=120a,121a
broadcom	^=25a,27a
asml	!=25a,27a
arm	^ ^hold=25a,27a| forc=50b| control=50a,52a| race=50a,52a| embargo=50a,52a| deal=50a,52a|=50b,52b
micron	^=25a,27a
infineon	^=25a,27a
stmicroelectron	^=25a,27a
samsung	^ ^electron chip=25a,27a|^=25a,31a
smic	!=25a,27a
pentium	^=25a,27a
opteron	^=25a,27a
itanium	^=25a,27a
xeon	^=25a,27a
dual-core	=25a,27a
multi-core	=25a,27a
cell	 processor=25a,27a| phone=25a,31a| biologi=68a,70a|=50b,51b,55b,59b,60b,62b,68b,70b
wafer	=25a,27a
transistor	=25a,27a
flash	 memori=25a,27a| flood=42a,43a
dram	!=25a,27a
gpu	!=25a,27a|^=25a,27a
foundri	=25a,27a
64-bit	=25a,27a
nanometr	=25a,27a
nanomet	=25a,27a
fab	=25b,27b
lithographi	=25b,27b
graphic	 novel=105a,109a|=25b,27b,33b
softwar	 maker=25a,28a| patch=25a,28a| patent=25a,28a|=25a,28a
microsoft	^ ^offic=25a,28a|^=25a,28a
window	^ ^media ^player=25a,28a|^ !xp=25a,28a|^=25a,28a
longhorn	^=25a,28a,86a,88a
internet	 servic provid=25a,29a|^ ^explor=25a,28a|=25a,29a
linux	^=25a,28a
red	^ ^nose ^dai=126a,132a|^ ^hat=25a,28a| state=36b,39b|^ ^cross=42a,43a|^ ^crescent=42a,44a|^ ^brigad=50a,51a| card=86a,87a|^ ^sox=86a,89a|^ ^wing=86a,91a| carpet=105a|^=86a,87b,89a
novel	^=25a,28a|=105a,109a
oracl	^=25a,28a
peoplesoft	^=25a,28a
sap	!=25a,28a
siebel	^=25a,28a
salesforc	^=25a,28a
adob	^=25a,28a
symantec	^=25a,28a
macromedia	^=25a,28a
ballmer	^=25a,28a
larri	^ ^ellison=25a,28a|^ ^page=25a,29a|^ ^brown=86a,90a
linu	^ ^torvald=25a,28a
torvald	^=25a,28a
sourc	 code=25a,28a|=36c
program	 languag=25a,28a|=25b,28b
java	^=25a,28a
unix	^=25a,28a
sco	!=25a,28a
enterpris	 softwar=25a,28a
web	 server=25a,28a| site=25a,29a| page=25a,29a|=25a,29a
app	 store=25a,28a|=25a,28a
cloud	 comput=25a,28a| servic=25a,28a|=25b,28b
mac	^ !os ^x=25a,28a|^ !os=25a,28a|^ mini=25a,32a
netscap	^=25a,28a
mozilla	^=25a,28a
firefox	^=25a,28a
opera	^ browser=25a,28a|=105a,107a
browser	=25a,28a
github	^=25a,28a
ie	!=25a,28a
photoshop	^=25a,28a
spreadsheet	=25a,28a
realnetwork	^=25a,28a
sp2	!=25a,28a
.	 !net=25a,28a
verita	^=25a,28a
bea	! ^system=25a,28a
patch	=25b,28b,34b
bug	=25b,28b
licenc	=25b,28b
instal	=25b,28b,105b,111b
j2ee	!=25b,28b
middlewar	=25b,28b
websit	=25a,29a
onlin	 shop=25a,29a| music=25a,29a| advertis=25a,29a| piraci=25a,29a| game=25a,33a|=25a,29a
on-line	=25a,29a
search	 engin=25a,29a|=25b,29b
googl	^=25a,29a
yahoo	^=25a,29a
aol	!=25a,29a
america	^ 's ^cup=86a,104a|^ ^onlin=25a,29a|^ 's=36b,39b|^ ^west=120a,121a
msn	!=25a,29a
ask	^ ^jeev=25a,29a
amazon.com	^=25a,29a
amazon	^ rainforest=75a,77a|^=25a,29a
ebai	^=25a,29a
baidu	^=25a,29a
alibaba	^=25a,29a
wikipedia	^=25a,29a
craigslist	^=25a,29a
blog	=25a,29a
blogger	=25a,29a
weblog	=25a,29a
podcast	=25a,29a
e-mail	=25a,29a
email	=25a,29a
e-mails	=25a,29a
hotmail	^=25a,29a
gmail	^=25a,29a
instant	 messag=25a,29a| messeng=25a,29a
broadband	 internet=25a,29a| network=25a,31a|=25a,29a,31b
dsl	!=25a,29a
dial-up	=25a,29a
isp	!=25a,29a|^=25a,29a
domain	 name=25a,29a
icann	!=25a,29a
e-commerce	=25a,29a
ecommerc	=25a,29a
file-sharing	=25a,29a
peer-to-peer	=25a,29a
p2p	!=25a,29a
kazaa	^=25a,29a
grokster	^=25a,29a
napster	^=25a,29a
bittorr	^=25a,29a
edonkei	^=25a,29a
music	 download=25a,29a| piraci=25a,29a| player=25a,32a|=105a,107a,110a
itun	^=25a,29a
piraci	 ~off=120a,124a|=25a,29a
illeg	 download=25a,29a| donat=36a,41a| immigr=126a,128a|=55b,57b
mpaa	! rate=105a,106a|!=25a,29a
riaa	!=25a,29a
copi	 protect=25a,29a|=105c,109c
drm	!=25a,29a
dotcom	=25a,29a
dot-com	=25a,29a
cyberspac	=25a,29a
sergei	^ ^brin=25a,29a
jeff	^ ^bezo=25a,29a|^ ^gordon=86a,99a
jerri	^ ^springer - ^~the ^opera=105a,110a|^ ^yang=25a,29a|^ ^springer=105a,108a
portal	=25a,29a
homepag	=25a,29a
chatroom	=25a,29a
chat	 room=25a,29a| show=105a,108a
hyperlink	=25a,29a
rss	!=25a,29a
netflix	^ seri=105a,108a|^=25a,29a
youtub	^=25a,29a
stream	 servic=25a,29a|=25a,29a
spotifi	^=25a,29a
site	=25b,29b
surfer	=25b,29b,86a,104a
link	=25b,29b,60c,86b,95b
pop-up	=25b,29b
click	=25b,29b
traffic	 jam=120a,123a| light=120a,123a|=25b,29b,120b
bandwidth	=25a,29b,31a
web-based	=25b,29b
connect	=25b,29b
pirat	=25b,29b,120a,124a|^=86a,89a
copyright	 infring=55a,58a|=25b,29b
social	 media=25a,30a| network=25a,30a| care=60a,64a| worker=126a| servic=126a| hous=126a,131a|=126b
facebook	^=25a,30a
twitter	^=25a,30a
instagram	^=25a,30a
tiktok	^=25a,30a
byted	^=25a,30a
snapchat	^=25a,30a
whatsapp	^=25a,30a
linkedin	^=25a,30a
myspac	^=25a,30a
friendster	^=25a,30a
reddit	^=25a,30a
wechat	^=25a,30a
weibo	^=25a,30a
zuckerberg	^=25a,30a
elon	^ ^musk 's ^x=25a,30a
tweet	=25a,30a
hashtag	=25a,30a
influenc	=25a,30a
follow	=25a,30a
viral	 video=25a,30a|=25b,30b,60b,61b
retweet	=25a,30a
jack	^ ^dorsei=25a,30a|^ ^straw=36a,38a|^ ^mcconnel=36a,38a
meta	^ ^platform=25a,30a
platform	=25b,30b,120b,122b
friend	^ ~of ~the ^earth=75a|^ star=105a,108a|=25b,30b,126c
feed	=25b,30b
profil	=25b,30b
telecom	^ ^italia=25a,31a|=25a,31a
telecommun	=25a,31a
telephon	 compani=25a,31a
phone	 compani=25a,31a|=25b,31b
cellphon	=25a,31a
cellular	=25a,31a
handset	=25a,31a
smartphon	=25a,31a
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
text	 messag=25a,31a|=25a,31a
sm	!=25a,31a
mm	!=25a,31a
rington	=25a,31a
voic	 ~over !ip=25a,31a
voip	^=25a,31a
skype	^=25a,31a
vonag	^=25a,31a
fibr	 optic=25a,31a|=60b,66b
fiber	 optic=25a,31a|=60b,66b
fiber-optic	=25a,31a
roam	=25a,31a
spectrum	=25a,31a
landlin	=25a,31a
vodafon	^=25a,31a
nokia	^=25a,31a
ericsson	^=25a,31a
motorola	^=25a,31a
t-mobile	^=25a,31a
telefonica	^=25a,31a
bt	!=25a,31a
at&t	! ^wireless=25a,31a|!=25a,31a
verizon	^ ^wireless=25a,31a|^=25a,31a
sprint	 relai=86a,96a|^=25a,31a|=86b,96b
nextel	^ ^cup=86a,99a|^=25a,31a
cingular	^=25a,31a
mci	!=25a,31a
qwest	^=25a,31a
bellsouth	^=25a,31a
sbc	! ^commun=25a,31a|!=25a,31a
ntt	! ^docomo=25a,31a|!=25a,31a
docomo	^=25a,31a
kddi	!=25a,31a
telstra	^=25a,31a
china	^ ^mobil=25a,31a|^=42c,47c
huawei	^=25a,31a
zte	!=25a,31a
blackberri	^=25a,31a
alcatel	^=25a,31a
lucent	^=25a,31a
nortel	^=25a,31a
fcc	!=25a,31a
satellit	 radio=25a,31a| navig=25a,32a|=25b,31b,68a,69a
ofcom	^ rule=105a,108a|^=25a,31a
symbian	^=25a,31a
lg	! ^electron=25a,31a
iphon	^=25a,31a
android	 robot=25a,35a|^=25a,31a
caller	=25b,31b
carrier	=25b,31b,120b,121b
antenna	=25b,31b
long-distance	=25b,31b
handheld	=25b,31b
pda	!=25b,31b|^=25b,31b
palmon	^=25b,31b
messag	=25b,31b
ipod	^ mini=25a,32a|^=25a,32a
mp3	! player=25a,32a|!=25a,32a
megapixel	=25a,32a
camcord	=25a,32a
dvd	! player=25a,32a|! record=25a,32a|! format=25a,32a|^=25a,32a|!=25b,32b
blu-ray	^=25a,32a
hd-dvd	!=25a,32a
high-definition	=25a,32a
hdtv	!=25a,32a
flat-screen	=25a,32a
flat	 panel=25a,32a
plasma	 screen=25a,32a| !tv=25a,32a
set-top	 box=25a,32a
pvr	!=25a,32a|^=25a,32a
tivo	^=25a,32a
portabl	 media player=25a,32a|=25b,32b
imac	^=25a,32a
powerbook	^=25a,32a
ipad	^=25a,32a
kindl	^=25a,32a
e-reader	=25a,32a
smartwatch	=25a,32a
wearabl	=25a,32a
headset	=25a,32a
earbud	=25a,32a
webcam	=25a,32a
drone	 camera=25a,32a| deliveri=25a,35a| strike=50a,52a|=25b,35b
interact	 !tv=25a,32a
gizmondo	^=25a,32a
gp	!=25a,32a|^=36b,38b,60a,64a
sat-nav	=25a,32a
walkman	^=25a,32a
player	 associ=86b,91b|=25b,32b,33b,86b
pictur	=25b,32b
pixel	=25b,32b
batteri	 storag=80a,85a|=25b,32b,80b,85b
remot	 control=25b,32b
watch	 !tv=25b,32b
jukebox	=25b,32b
videogam	=25a,33a
game	 consol=25a,33a|^ ^boi=25a,33a| show=105a,108a|=25b,33b,86b|^=86b,97b
consol	=25a,33a
gamer	=25a,33a
gameplai	=25a,33a
playstat	^ 2=25a,33a|^=25a,33a
ps2	!=25a,33a
ps3	!=25a,33a
psp	!=25a,33a
xbox	^ 2=25a,33a|^ ^live=25a,33a|^=25a,33a
nintendo	^ !ds=25a,33a|^=25a,33a
gamecub	^=25a,33a
gameboi	^=25a,33a
wii	^=25a,33a
sega	^=25a,33a
ea	! ^game=25a,33a
ubisoft	^=25a,33a
activis	^=25a,33a
take-two	^=25a,33a
rockstar	^=25a,33a
atari	^=25a,33a
halo	^ 2=25a,33a
half-life	^ 2=25a,33a|^=25a,33a
doom	^ 3=25a,33a
grand	^ ^theft ^auto=25a,33a| slam homer=86a,89a| juri=55a| slam=86a,93b| prix=86a|^ ^nation=86a,102a
gta	!=25a,33a
sim	^ 2=25a,33a
everquest	^=25a,33a
warcraft	^=25a,33a
counter-strike	^=25a,33a
mario	^=25a,33a
zelda	^=25a,33a
tomb	^ ^raider=25a,33a|=68b,72b
lara	^ ^croft=25a,33a|^=86b,92b
final	^ ^fantasi=25a,33a| round=86b|^ ^four=86a,90a|=86b,105b,108b
pokemon	^=25a,33a
fortnit	^=25a,33a
minecraft	^=25a,33a
roblox	^=25a,33a
twitch	^=25a,33a
esport	=25a,33a
first-person	 shooter=25a,33a
massiv	 multiplay=25a,33a
multiplay	=25a,33a
role-playing	 game=25a,33a
e3	!=25a,33a
joystick	=25a,33a
gran	^ ^turismo=25a,33a
burnout	^=25a,33a
need	^ ~for ^speed=25a,33a
princ	^ ^william ~and ^kate=105a,114a|^ ~of ^persia=25a,33a|^ ^charl=105a,115a|^ ^harri=105a,115a|^ ^william=105a,115a|=105b,115b
titl	 race=86a| fight=86a,101a| bout=86a,101a|=25b,33b,86c,105c
plai	 ~the=105b,106b|=25b,33b,86c,105b,110b
level	 cross=120a,122a|=25b,33b,60c
sequel	=25b,33b,105b
avatar	=25b,33b
shooter	=25b,33b,55a,56a
monster	=25b,33b
hacker	=25a,34a
hack	=25a,34a
cyber	 attack=25a,34a| secur=25a,34a| crime=25a,34a
cyber-attack	=25a,34a
cyberattack	=25a,34a
cybersecur	=25a,34a
cybercrim	=25a,34a
worm	=25a,34a,68b,70b
trojan	^=25a,34a,86a,88a
malwar	=25a,34a
spywar	=25a,34a
adwar	=25a,34a
ransomwar	=25a,34a
phish	=25a,34a
spam	=25a,34a
spammer	=25a,34a
anti-virus	=25a,34a
antiviru	=25a,34a
anti-spam	=25a,34a
firewal	=25a,34a
denial	 ~of servic=25a,34a
denial-of-service	=25a,34a
botnet	=25a,34a
bot	 net=25a,34a
zombi	 ^pc=25a,34a
encrypt	=25a,34a
decrypt	=25a,34a
password	=25a,34a
ident	 theft=25a,34a| card=36b
vulner	=25a,34a
keylogg	=25a,34a
mydoom	^=25a,34a
sasser	^=25a,34a
bagl	^=25a,34a
netski	^=25a,34a
sobig	^=25a,34a
mcafe	^=25a,34a
sopho	^=25a,34a
f-secure	^=25a,34a
kasperski	^=25a,34a
sender	^ !id=25a,34a
bluesnarf	^=25a,34a
loophol	=25a,34a
exploit	 code=25a,34a|=25a,34a
critic	 flaw=25a,34a|=36b,105b
viru	=25b,34b,60b,61b
virus	=25b,34b,60b,61b
infect	=25b,34b,60b,61b
attack	=25b,34b,50b,51b,55a,56a
scam	=25b,34b,55b,57b
scammer	=25b,34b
fraudster	=25b,34b,55a,57a
flaw	=25b,34b
malici	=25b,34b
attach	=25b,34b
privaci	 law=55a,58a|=25b,34b
intrud	=25b,34b
breach	=25b,34b
protect	=25b,34b,75b
robot	=25a,35a
humanoid	=25a,35a
asimo	^=25a,35a
aibo	^=25a,35a
roomba	^=25a,35a
self-driving	=25a,35a
driverless	 car=25a,35a
autonom	 vehicl=25a,35a|=25b,35b
waymo	^=25a,35a
exoskeleton	=25a,35a
boston	^ ^dynam=25a,35a
cyborg	=25a,35a
sensor	=25b,35b
unman	=25b,35b
polit	 scandal=36a,41a|=36a
politician	=36a
premier	 ~said=36a|^ ^leagu=86a,87a|=42b,105b
cabinet	 minist=36a| reshuffl=36a|=36b
health	 secretari=36a,60a| care=60a| minist=60a| offici=60a| insur=60a,64a| bill=60a,64a|=60a
educ	 secretari=36a,116a|^ ^depart=116a|=116a
deputi	 prime minist=36a|=55b
chancellor	 ~of ~the exchequ=36a|^ ^gordon ^brown=36a,38a|=36b
shadow	 home secretari=36a| chancellor=36a
coalit	 govern=36a| forc=50a| troop=50a|=36b
opposit	 leader=36a| parti=36a|=36b,42b
rule	 parti=36a|=42b,55b,58b
lawmak	=36a,39b
legisl	=36a,39b
legislatur	=36a
parliament	=36a,42b
parliamentari	=36a
congression	=36a
congressman	=36a
congresswoman	=36a
senat	^ ^judiciari ^committe=36a,39a|=36a|^=36b,39b,86a,91a
mayor	=36a
councillor	=36a
constitu	=36a,37a
ballot	 box=36a,37a|=36a
referendum	=36a
plebiscit	=36a
democraci	 activist=42b|=36a
democrat	^ ^nation ^convent=36a,39a| process=36a|^ ^parti=36a,39a|^ nomine=36a,39a|=36b|^=36a,39a
left-wing	=36a
right-wing	=36a
leftist	=36a
rightist	=36a
centrist	=36a
centre-right	=36a
centre-left	=36a
conservat	=36a
liber	^ ^democrat=36a,38a|=36a,39b
populist	=36a
popul	=36a,126b
socialist	=36a
communist	=36a
policy-making	=36a
manifesto	=36a
lobbi	=36a
lobbyist	=36a
partisan	=36a
bipartisan	=36a
think	 tank=36a
whip	=36a
impeach	=36a
attornei	 gener=36a,55b|=55a
civil	^ ^aviat ^author=120a,121a| servant=36a| servic=36a| war=50a| liberti=55a,58a| right=55a,58a| partnership=126a,129a| union=126a,129a|=68b,72b
whitehal	^=36a|=36b,38b
statesman	=36a
down	 street=36a|^ ^street=36a,38a|=86c,88c
minist	=36b,42b
presidenti	 elect=36a,37a| debat=36a,37a|=36b
polici	=36b
parti	 confer=36a,37a| 's=36b,37b|=36b,105b,114b
leader	=36b,42b
leadership	=36b
voter	 registr=36a,37a|=36b,37b
law	^ ^lord=55a,58a| lord=55a,58a|=36b,55b
debat	=36b
campaign	 trail=36a,37a| financ=36a,41a|=36b,37b,126a
elect	 commiss=36a,37a|=36a,37a,42b
secretari	^ ^gener=42a,44a|=36b
author	=36b,42c,105a,109a
council	 tax=36a,38a| hous=126a,131a| home=126a,131a|=36b
local	 author=36b| govern=36b|=126c
amend	=36b
conserv	^ ^parti=36a,38a|^ leader=36a,38a|=36b,39b,75a|^=36a,38a
republ	=36b,42b
constitut	 court=55a,58a|=36b,40b,55b,58b
pledg	=36b
promis	=36b
quit	=36b
advis	=36b
aid	 worker=42a,44a| agenc=42a,44a|=36b,42b,43b,44b|^=60a,61a|!=60a,61a
alli	=36b
backbench	=36b,38b
mp	!=36b|^=36a,38a
peer	=36a,38a
veto	=36b
immigr	^ ~and ^custom=126a,128a|=36b,126a,128a
asylum	 seeker=126a,128a|=36b,126a,128a
id	! card=36b
inquiri	=36b,41b,55b,59b
scrutini	=36b
back	~ heel=86b,87b|~ row=86a,93a|~ nine=86a,95a|=36b,86b,93b
countri	 singer=105a,107a|=36c,42c
plan	^ ^parenthood=36a,39a| permiss=126a,131a|=36c
right	=36c,42c,55b,58b,126b
decis	=36c
claim	 respons=50b,51b|=36c,55c
insist	=36c
warn	=36c|^=86b,92b
urg	=36c,42c
accus	=36c,42c,55b
deni	=36c,55c
member	 state=36b,40b|=36c
committe	=36c
win	 streak=86a| ~over=86b|=36b,37b,86c
told	~=36c,42c,55c
power	 station=80a,83a| plant=80a,83a| grid=80a,83a| line=80a,83a| cut=80a,83a| outag=80a,83a| forward=86a,90a| plai=86a,91a|=36c,42c,80b,83b
independ	 counsel=36a,41a|^ ^air=120a,121a|=36c
believ	=36c,68c
chang	=36c
should	~=36c
must	~=36c
mr	^ ^blair=36a,38a|^ ^brown=36a,38a|^ ^howard=36a,38a|^ ^kennedi=36a,38a|^ ^straw=36a,38a|^ ^blunkett=36a,38a|^ ^clark=36a,38a|^ ^milburn=36a,38a|^ ^hoon=36a,38a|^ ^hain=36a,38a|^ ^thatcher=36a,38a|^=36b,38b
societi	=36c,126b
elector	 commiss=36a,37a| colleg=36a,37a|^ ^colleg=36a,39a|=36a,37a
by-election	=36a,37a
midterm	=36a,37a
mid-term	 elect=36a,37a
poll	 station=36a,37a| dai=36a,37a| open=36a,37a| ~of=105c|=36b,37b
opinion	 poll=36a,37a
exit	 poll=36a,37a
pollster	=36a,37a
candid	 ~for=36a,37a|=36a,37a
candidaci	=36a,37a
caucu	=36a,37a
caucus	=36a,37a
nomine	=36a,37a,105b
run	 mate=36a,37a| ~back=86a,88a|=86c,89c,92c
frontrunn	=36a,37a
front-runner	=36a,37a
swing	 state=36a,37a| voter=36a,37a|=86b,95b
battleground	=36a,37a
incumb	=36a,37a
landslid	 victori=36a,37a|=42a,43a
run-off	=36a,37a
runoff	=36a,37a
recount	=36a,37a
vote-rigging	=36a,37a
rig	 count=80a,81a|=36a,37a,80b,81b
turnout	=36a,37a
absente	 ballot=36a,37a
stump	 speech=36a,37a|=86a,92a
televis	 debat=36a,37a| seri=105a,108a|=105b,108b
postal	 vote=36a,37a
re-election	=36a,37a
reelect	=36a,37a
re-elected	=36a,37a
race	 team=86b,99b| relat=126a,129a|=36b,37b,86b,96b,99c
victori	 ~over=86b| ~against=86b|=36b,37b,86c
seat	 belt=120a,123a|=36b,37b
convent	=36b,37b
challeng	=36b,37b,55b,58b,86b,101b
contest	=36b,37b,86c
nomin	=36b,37b,105b
endors	=36b,37b
tori	^ 's=36b,38b|^=36a,38a
lib	^ ^dem=36a,38a
snp	!=36a,38a
plaid	^ ^cymru=36a,38a
ukip	!=36a,38a
uk	! ^independ ^parti=36a,38a|! chart=105b,107b|!=36b,38b
sinn	^ ^fein=36a,38a
dup	!=36a,38a
ulster	^ ^unionist=36a,38a|^=86a,93a
sdlp	!=36a,38a
respect	^ parti=36a,38a
scottish	^ ^parliament=36a,38a|^ ^execut=36a,38a|^=36b,38b
welsh	^ ^assembl=36a,38a|^ assembl=36a,38a|^=36b,38b
northern	^ ^ireland ^assembl=36a,38a|^ ^ireland=36b,38b|=50c
stormont	^=36a,38a
holyrood	^=36a,38a
msp	!=36a,38a|^=36a,38a
westminst	^=36a,38a
no	^~ ^child ^left ^~behind=116a,117a|^~ . 1=86b|^~ 10=36a,38a
number	 ~on singl=105b,107b|^ 10=36a,38a| eight=86a,93a
gordon	^ ^brown=36a,38a|^ ^ramsai=105a,113a
toni	^ ^blair=36a,38a|^ ^stewart=86a,99a|^ award=105a,110a|^ ^award=105a,110a
blair	^=36a,38a
charl	^ ^kennedi=36a,38a|^ ^clark=36a,38a|^ ^taylor=42a,48a|^ ^darwin=68a,70a
john	^ ^prescott=36a,38a|^ ^reid=36a,38a|^ ^major=36a,38a|^ ^bercow=36a,38a|^ ^kerri=36a,39a|^ ^edward=36a,39a|^ ^ashcroft=36a,39a|^ ^mccain=36a,39a|^ ^boehner=36a,39a|^ ^howard=42a,47a
prescott	^=36a,38a
david	^ ^blunkett=36a,38a|^ ^davi=36a,38a|^ ^cameron=36a,38a|^ ^letterman=105a,108a
blunkett	^=36a,38a
ruth	^ ^kelli=36a,38a
ms	^ ^kelli=36a,38a|^ ^jowel=36a,38a
peter	^ ^mandelson=36a,38a|^ ^hain=36a,38a|^ ^jackson=105a,106a
mandelson	^=36a,38a
alastair	^ ^campbel=36a,38a
robin	^ ^cook=36a,38a
clare	^ ^short=36a,38a
geoff	^ ^hoon=36a,38a
patricia	^ ^hewitt=36a,38a
tessa	^ ^jowel=36a,38a
alistair	^ ^darl=36a,38a
liam	^ ^fox=36a,38a
menzi	^ ^campbel=36a,38a
margaret	^ ^thatcher=36a,38a
thatcher	^=36a,38a
william	^ ^hagu=36a,38a|^ team=86b,99b
iain	^ ^duncan ^smith=36a,38a
robert	^ ^kilroy-silk=36a,38a|^ ^mugab=42a,48a
kilroy-silk	^=36a,38a
georg	^ ^w . ^bush=36a,39a|^ ^gallowai=36a,38a|^ ^cloonei=105a,106a|^ ^luca=105a,106a
gallowai	^=36a,38a
ken	^ ^livingston=36a,38a
livingston	^=36a,38a
bori	^ ^johnson=36a,38a|^ ^yeltsin=42a,46a
theresa	^ ^~mai=36a,38a
nick	^ ^clegg=36a,38a
ed	^ ^miliband=36a,38a
jeremi	^ ^corbyn=36a,38a
rishi	^ ^sunak=36a,38a
keir	^ ^starmer=36a,38a
starmer	^=36a,38a
nigel	^ ^farag=36a,38a
farag	^=36a,38a
alex	^ ^salmond=36a,38a
gerri	^ ^adam=36a,38a
ian	^ ^paislei=36a,38a|^ ^crocker=86a,98a
paislei	^=36a,38a
ira	! decommiss=36a,38a|!=50a,51a
brexit	^=36a,38a
hutton	^ report=36a,38a
butler	^ report=36a,38a
lord	^ 's ^resist ^armi=42a,48a|^ ~of ~the ^ring=105a,106a|^ ^hutton=36a,38a|^ ^butler=36a,38a|^ ^goldsmith=36a,38a|^ ^chancellor=36a,38a|^ ^falcon=36a,38a|^ 's=86a,92a|^=36b,38b
hunt	 ban=36a,38a|=75b,77b
fox	 hunt=36a,38a|^=105b,108b
top-up	 fee=36a,38a,116a,118a
foundat	 hospit=36a,38a|=126b,132b
casino	 bill=36a,38a
gambl	^ ^bill=36a,38a|=55b,57b
on-the-spot	 fine=36a,38a
charter	^ 88=36a,38a| school=116a,117a|=120a,124a
hansard	^=36a,38a
select	 committe=36a,38a
queen	^ 's ^speech=36a,38a|^ ^mari 2=120a,124a|=105c,115c
britain	^=36b,38b
scotland	^ ^yard=55b|^=36b,38b,86c,87c
wale	^=36b,38b,86c,87c
devolut	=36b,38b
crossbench	=36b,38b
green	 paper=36b,38b| campaign=75a| energi=80a,85a|^ ^dai=105a,107a| card=126a,128a|=75b,80b,85b,86b,95b|^=86a,96a
commiss	 ~for racial equal=36b,38b|=105b,108b
unionist	=36b,38b
nationalist	=36b,38b
republican	^ ^nation ^convent=36a,39a|^ ^parti=36a,39a|=36b,38b|^=36a,39a
capitol	^ ^hill=36a,39a
congress	^ parti=42a,47a|^=36a,39a
u.s.	! ^senat=36a,39a|! ^presid=36b,39b|! troop=50a|! forc=50a|! ^armi=50a,53a|! militari=50a,53a|! ^open=86a,94a
oval	^ ^offic=36a,39a
gop	!=36a,39a
sen	^ . ^john ^kerri=36a,39a|^ .=36a,39a
kerri	^=36a,39a
bush	^ administr=36a,39a|^=36a,39a
dick	^ ^chenei=36a,39a
chenei	^=36a,39a
vice	^ ^presid=36a,39a| chancellor=116a,118a
donald	^ ^rumsfeld=36a,39a|^ ^trump=36a,39a
colin	^ ^powel=36a,39a|^ ^montgomeri=86a,95a
condoleezza	^ ^rice=36a,39a
alberto	^ ^gonzal=36a,39a
karl	^ ^rove=36a,39a|^ ^lagerfeld=105a,112a
ralph	^ ^nader=36a,39a|^ ^lauren=105a,112a
nader	^=36a,39a
howard	^ ^dean=36a,39a|^ govern=42a,47a|^ ^stern=105a,108a
al	^ ^gore=36a,39a|^ ^qaeda=50a,51a| ^qaeda=50a,51a
hillari	^ ^rodham ^clinton=36a,39a|^ ^clinton=36a,39a
clinton	^=36a,39a
ronald	^ ^reagan=36a,39a
reagan	^=36a,39a
barack	^ ^obama=36a,39a
obama	^ administr=36a,39a|^=36a,39a
joe	^ ^biden=36a,39a
biden	^=36a,39a
mitt	^ ^romnei=36a,39a
mccain	^=36a,39a
sarah	^ ^palin=36a,39a
palin	^=36a,39a
trump	^ administr=36a,39a|^=36a,39a
kamala	^ ^harri=36a,39a
mike	^ ^penc=36a,39a|^ ^ruddock=86b,93b|^ ^leigh=105a,106a
nanci	^ ^pelosi=36a,39a
pelosi	^=36a,39a
boehner	^=36a,39a
mitch	^ ^mcconnel=36a,39a
harri	^ ^potter film=105a,106a|^ ^reid=36a,39a|^ ^potter=105a,109a
newt	^ ^gingrich=36a,39a
michel	^ ^bachmann=36a,39a|^ ^wie=86a,95a
scott	^ ^walker=36a,39a|^ ^peterson=55a,56a
chri	^ ^christi=36a,39a
ted	^ ^kennedi=36a,39a
tom	^ ^delai=36a,39a|^ ^cruis=105a,106a|^ ^hank=105a,106a
arnold	^ ^schwarzenegg film=105a,106a|^ ^schwarzenegg=36a,39a
gov	^ . ^schwarzenegg=36a,39a|^ .=36a,39a
swift	^ ^boat=36a,39a
vietnam	^ record=36a,39a|^=42c,47c
suprem	^ ^court nomine=36a,39a|^ ^court=55a,58a
patriot	^ ^act=36a,39a|^=86a,88a
9	 / 11 commiss=36a,39a| / 11=50a,51a
sept	^ . 11 commiss=36a,39a|^ . 11 attack=50a,51a|^ . 11=50a,51a
intellig	 bill=36a,39a| test=68a,74a
iran-contra	^=36a,39a
waterg	^=36a,39a
filibust	=36a,39a
rep	^ .=36a,39a
swing-state	=36a,39a
statehous	=36a,39a
gai	 marriag amend=36a,39a| marriag=55a,58a,126a,129a| right=126a,129a| coupl=126a,129a|=126b,129b
blagojevich	^=36a,39a
birther	=36a,39a
medicar	^ cut=36a,39a|^=60a,64a
homeland	^ ^secur=36a,39a
washington	^ ^wizard=86a,90a|^=36b,39b
d-mass	^=36b,39b
ohio	^=36b,39b
florida	^=36b,39b
pennsylvania	^=36b,39b
wisconsin	^=36b,39b
iowa	^=36b,39b
entitl	=36b,39b
pundit	=36b,39b
eu	! constitut=36a,40a|! summit=36a,40a|! membership=36a,40a|! leader=36a,40a|!=36a,40a
e.u.	!=36a,40a
mep	!=36a,40a|^=36a,40a
brussel	^=36a,40a
strasbourg	^=36a,40a
barroso	^=36a,40a
jose	^ ^manuel ^barroso=36a,40a
romano	^ ^prodi=36a,40a
prodi	^=36a,40a
javier	^ ^solana=36a,40a
solana	^=36a,40a
jacqu	^ ^delor=36a,40a|^ ^chirac=42a,46a|^ ^rogg=86a,97a
ursula	^ von der ^leyen=36a,40a
von	 der ^leyen=36a,40a
juncker	^=36a,40a
tusk	^=36a,40a
barnier	^=36a,40a
enlarg	=36a,40a
buttiglion	^=36a,40a
eurosceptic	^=36a,40a
euroscept	^=36a,40a|=36a,40a
schengen	^=36a,40a
lisbon	^ treati=36a,40a|^=42c,46c
treati	=36b,40b,42a
commission	=36b,40b
europ	^=36b,40b,42b,46b
sleaz	=36a,41a
cover-up	=36a,41a
ethic	 committe=36a,41a
conflict	 ~of interest=36a,41a|=50b
whistleblow	=36a,41a
whistle-blower	=36a,41a
leak	 memo=36a,41a| document=36a,41a
expens	 scandal=36a,41a
slush	 fund=36a,41a
corrupt	 scandal=36a,41a|=36b,41b,55b,57b
freedom	 ~of inform=36a,41a| ~of speech=55a,58a
nanni	=36a,41a
perjuri	=36a,41a,55a,57a
oil-for-food	=36a,41a
cronyism	=36a,41a
nepot	=36a,41a
scandal	=36b,41b
donat	=36b,41b,126a,132a
donor	 nation=42a,44a|=36b,41b,42b,44b,126a,132a
affair	=36b,41b
apolog	=36b,41b
apologis	=36b,41b
li	=36b,41b
payment	=36b,41b
gift	=36b,41b
head	 ~of state=42a| coach=86a| teacher=116a,117a
diplomat	 ti=42a| relat=42a|=42a
diplomaci	=42a
ambassador	=42a
embassi	=42a
consul	=42a
envoi	=42a
summit	=42a
sovereignti	=42a
self-determination	=42a
annex	=42a
secess	=42a
separatist	 region=42a
breakawai	 region=42a|=86b,100b
coup	 attempt=42a|=42a
junta	=42a
dictat	=42a
dictatorship	=42a
regim	 chang=42a|=42b
strongman	=42a
exil	=42a
monarchi	=42a
superpow	=42a
geopolit	=42a
cold	 war=42a| snap=75a,79a|=75b,79b
g8	!=42a
g-8	!=42a
g20	!=42a
asean	^=42a|!=42a
apec	^=42a|!=42a
arab	^ ^leagu=42a|^ ^spring=42a,45a|^ world=42a,45a|^=42b,45b
commonwealth	^ summit=42a|^ ^edison=80a,83a|^ ^game=86a,97a
mercosur	^=42a
organ	^ ~of ^american ^state=42a| crime=55a,57a| donor=60a,64a|=68a,70a
oversea	=42b
abroad	=42b
border	^ ^patrol=55a,59a| cross=126a,128a|=42b,50c,126b,128b
relat	=42b
ti	=42b
visit	=42b
protest	=42b|^=126a,127a
protestor	=42b
demonstr	=42b
unrest	=42b
upris	=42b
crisi	=42b
tension	=42b
state-run	=42b
dissid	=42b
refuge	 camp=42a,44a|=42b,44b,126b,128b
citizen	=42b,126b
expel	=42b
detain	=42b
provinc	=42b,47b,50c
tribal	=42b,48b
ethnic	 cleans=42a,44a|=42b,126b,128b,129b
king	^ ^abdullah=42a,45a|=42b,105c,115c|^=86b,90b
emperor	=42b
sheikh	=42b
pope	^ ^john ^paul !ii=126a,127a|^ ^john ^paul=42b|^ ^benedict=126a,127a|^ ^franci=126a,127a|=42b,126a,127a
vatican	^ ^citi=42a,46a|^=42b,126a,127a
human	^ ^right ^watch=42a,44a| right act=55a,58a| right=42b,55a,58a| traffick=55a,56a| smuggl=126a,128a|=68c
kidnap	=42b,55a,56a
kidnapp	=42b,50a
hostag	 freed=50a,54a| releas=50a,54a|=42b,50a
stamped	=42b
bu	 crash=42b| servic=120a,122a| lane=120a,122a| driver=120a,122a|=120b,122b
ferri	=42b,120a,124a
plane	 crash=42b|=120b,121b
south	^ ^ossetia=42a,46a|^ ^korea=42c,47c|^ ^korean=42c,47c|^ ^africa=42c,48c|^ ^african=42c,48c|^ ^america=42c,49c|=42c
north	^ ^ossetia=42a,46a|^ ^korea=42a,47a|^ ^korean=42a,47a|^ ^sea=80a,81a|=42c
east	^ ^timor=42a,47a|=42c
west	^ ^coast ^main ^line=120a,122a|^ ^nile viru=60a,61a|^ ^texa ^intermedi=80a,81a|^ ^bank=42a,45a|^ ^texa=80a,81a|^ ^ham=86a,87a|^ ^end=105a,110a|=42c
citi	 academi=116a,117a| dweller=126a,131a|=42c,50c|^=86c,87c
kill	=42b,43b,50b,55b,56b
polic	 offic=55a| forc=55a,59a| chief=55a,59a| depart=55a,59a|=42c,55a,59a
sundai	^=42c,86c
afp	!=42c
ap	!=42c|=68b,70b
xinhua	^=42c
thousand	=42c
hundr	=42c
met	^ ^polic=55a,59a|^ ^offic=75a,79a|=42c|^=86a,89a
earthquak	=42a,43a
quak	=42a,43a
aftershock	=42a,43a
magnitud	=42a,43a
epicentr	=42a,43a
epicent	=42a,43a
richter	^ scale=42a,43a|^=42a,43a
tsunami	=42a,43a
tidal	 wave=42a,43a| power=80a,85a
hurrican	^ ^ivan=42a,43a|^ ^charlei=42a,43a|^ ^franc=42a,43a|^ ^jeann=42a,43a|^ ^katrina=42a,43a|=42a,43a|^=86b,88b
typhoon	=42a,43a
cyclon	=42a,43a
tropic	 storm=42a,43a
tornado	=42a,43a
storm	 surg=42a,43a|=42b,43b,75b,79b
landfal	=42a,43a
flood	=42a,43a
floodwat	=42a,43a
mudslid	=42a,43a
avalanch	=42a,43a|^=86a,91a
wildfir	=42a,43a
forest	 fire=42a,43a|=75b
bushfir	=42a,43a
famin	 relief=42a,43a|=42a,44a
disast	^ ^emerg ^committe=126a,132a| zone=42a,43a|=42b,43b
rescuer	=42a,43a
survivor	 pull=42a,43a|=42b,43b,60b,62b
rubbl	=42a,43a
evacu	=42a,43a
evacue	=42a,43a
volcan	 erupt=42a,43a|=68a,73a
death	 toll=42a,43a| squad=50a| row=55a,56a| penalti=55a,56a|=50c,55b,56b,60c
monsoon	=42a,43a
torrenti	 rain=42a,43a
locust	=42a,43a
categori	 4=42a,43a| 5=42a,43a
mph	 wind=42a,43a
wind	 farm=80a,85a| power=80a,85a| energi=80a,85a| turbin=80a,85a|=42b,43b,75b,79b,80b,85b
damag	=42b,43b,55b,75c
destroi	=42b,43b,50b
homeless	 peopl=126a|=42b,43b,126a,131a
shelter	=42b,43b,126b,131b
relief	 agenc=42a,44a| fund=126a,132a|=42b,43b,44b
victim	=42b,43b,50c,55b
miss	^ ^world=105a,114a|^ ^america=105a,114a|=42b,43b,55b,56b
collaps	=42b,43b
struck	=42b,43b
devast	=42b,43b
debri	=42b,43b
fled	=42b,43b
trap	=42b,43b
swept	=42b,43b
un	! ^environ ^programm=75a|! resolut=42a,44a|!=42a,44a
u.n.	! resolut=42a,44a|!=42a,44a
secretary-general	^=42a,44a
kofi	^ ^annan=42a,44a
annan	^=42a,44a
ban	^ ^ki-moon=42a,44a| substanc=86b
guterr	^=42a,44a
unicef	^=42a,44a|!=42a,44a
unhcr	!=42a,44a
unesco	^ heritag=105a,115a|^ educ=116a|!=42a,44a|^=42a,44a
peacekeep	=42a,44a
humanitarian	 aid=42a,44a| crisi=42a,44a|=42a,44a
oxfam	^=42a,44a
medecin	^ ^san ^frontier=42a,44a
doctor	^ ^~without ^border=42a,44a|^ ^~who=105a,108a|=60a,116a,118a
displac	 peopl=42a,44a|=42b,44b
amnesti	^ ^intern=42a,44a|=50a,54a
iaea	!=42a,44a
elbaradei	^=42a,44a
nuclear	^ ^non-proliferation ^treati=50a,52a|^ ^regulatori ^commiss=80a,84a| watchdog=42a,44a| weapon=50a,52a| programm=50a,52a| program=50a,52a| bomb=50a,52a| arm=50a,52a| test=50a,52a| ambit=50a,52a| arsen=50a,52a| talk=50a,52a| power=80a,84a| plant=80a,84a| reactor=80a,84a| wast=80a,84a| energi=80a,84a| fuel=80a,84a|=50b,52b,80b,84b
genocid	=42a,44a
resolut	=42b,44b
starvat	=42b,44b
hunger	=42b,44b
observ	=42b,44b,68b
inspector	=42b,44b,50b,52b
monitor	=42b,44b
middl	^ ^east=42a,45a| school=116a,117a
mideast	^=42a,45a
palestinian	^=42a,45a
gaza	^ ^strip=42a,45a|^=42a,45a
ramallah	^=42a,45a
yasser	^ ^arafat=42a,45a
arafat	^=42a,45a
mahmoud	^ ^abba=42a,45a
abba	^=42a,45a
ariel	^ ^sharon=42a,45a
sharon	^=42a,45a
netanyahu	^=42a,45a
ehud	^ ^olmert=42a,45a
shimon	^ ^pere=42a,45a
likud	^=42a,45a
knesset	^=42a,45a
settler	=42a,45a
intifada	=42a,45a
road	 map=42a,45a| race=86b,100b| safeti=120a,123a| price=120a,123a|=120b,123b
hama	^=42a,45a
hezbollah	^=42a,45a
hizbollah	^=42a,45a
fatah	^=42a,45a
islam	^ ^jihad=42a,45a|^ ^state=50a,51a|^=42b,45b,126a,127a
hariri	^=42a,45a
assad	^=42a,45a
bashar	^ ^al-assad=42a,45a
najaf	^=42a,45a
falluja	^=42a,45a
fallujah	^=42a,45a
samarra	^=42a,45a
sadr	^ ^citi=42a,45a
shiit	^=42a,45a
shia	^=42a,45a
sunni	^=42a,45a
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
mubarak	^=42a,45a
hosni	^ ^mubarak=42a,45a
muslim	^ ^brotherhood=42a,45a|^=42b,45b,126b,127b
tahrir	^ ^squar=42a,45a
gaddafi	^=42a,45a
gadhafi	^=42a,45a
qaddafi	^=42a,45a
kadhafi	^=42a,45a
erdogan	^=42a,45a
islamist	^=42b,45b
cleric	=42b,45b
mosqu	=42b,45b
gulf	^ ^oil=80a,81a|^=42b,45b,80b,81b|=120b,124b
oil-rich	=42b,45b
israel	^=42c,45c
isra	^=42c,45c
jerusalem	^=42c,45c
tel	^ ^aviv=42c,45c
lebanon	^=42c,45c
lebanes	^=42c,45c
beirut	^=42c,45c
syria	^=42c,45c
syrian	^=42c,45c
damascu	^=42c,45c
jordan	^=42c,45c
amman	^=42c,45c
iraq	^=42c,45c
iraqi	^=42c,45c
baghdad	^=42c,45c
mosul	^=42c,45c
basra	^=42c,45c
kirkuk	^=42c,45c
tikrit	^=42c,45c
kurdish	^=42c,45c
kurd	^=42c,45c
iran	^=42c,45c
iranian	^=42c,45c
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
tuni	^=42c,45c
algeria	^=42c,45c
algier	^=42c,45c
morocco	^=42c,45c
turkei	^=42c,45c
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
chechen	^=42a,46a
grozni	^=42a,46a
beslan	^=42a,46a,50a,51a
maskhadov	^=42a,46a
basayev	^=42a,46a
yushchenko	^=42a,46a
viktor	^ ^yushchenko=42a,46a|^ ^yanukovych=42a,46a
yanukovych	^=42a,46a
yanukovich	^=42a,46a
kuchma	^=42a,46a
tymoshenko	^=42a,46a
zelenski	^=42a,46a
zelenskii	^=42a,46a
lukashenko	^=42a,46a
georgia	^ 's presid=42a,46a
saakashvili	^=42a,46a
abkhazia	^=42a,46a
lech	^ ^walesa=42a,46a
solidar	^=42a,46a
orban	^=42a,46a
serb	^=42a,46a
milosev	^=42a,46a
slobodan	^ ^milosev=42a,46a
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
holland	^=42a,46a
macron	^=42a,46a
mitterrand	^=42a,46a
berlusconi	^=42a,46a
silvio	^ ^berlusconi=42a,46a
zapatero	^=42a,46a
aznar	^=42a,46a
basqu	^=42a,46a
eta	!=42a,46a,50a,51a
berti	^ ^ahern=42a,46a
theo	^ van ^gogh=42a,46a
van	 ^gogh=42a,46a|^ ^nistelrooi=86b,87b|^ ^gogh=105a,111a
eastern	^ ^airlin=120a,121a|=42b,46b
balkan	^=42b,46b
former	 ^soviet=42b,46b
russia	^=42c,46c
russian	^=42c,46c
moscow	^=42c,46c
ukrain	^=42c,46c
ukrainian	^=42c,46c
kiev	^=42c,46c
kyiv	^=42c,46c
belaru	^=42c,46c
minsk	^=42c,46c
tbilisi	^=42c,46c
armenia	^=42c,46c
azerbaijan	^=42c,46c
moldova	^=42c,46c
poland	^=42c,46c
polish	^=42c,46c
warsaw	^=42c,46c
czech	^=42c,46c
pragu	^=42c,46c
slovakia	^=42c,46c
hungari	^=42c,46c
hungarian	^=42c,46c
budapest	^=42c,46c
romania	^=42c,46c
romanian	^=42c,46c
bucharest	^=42c,46c
bulgaria	^=42c,46c
bulgarian	^=42c,46c
serbia	^=42c,46c
serbian	^=42c,46c
belgrad	^=42c,46c
croatia	^=42c,46c
croatian	^=42c,46c
zagreb	^=42c,46c
slovenia	^=42c,46c
macedonia	^=42c,46c
albania	^=42c,46c
montenegro	^=42c,46c
yugoslavia	^=42c,46c
greec	^=42c,46c
greek	^=42c,46c
cypru	^=42c,46c
germani	^=42c,46c
german	^=42c,46c
berlin	^ film festiv=105a,106a|^=42c,46c
itali	^=42c,46c
italian	^=42c,46c
rome	^=42c,46c
spain	^=42c,46c
spanish	^=42c,46c
portug	^=42c,46c
netherland	^=42c,46c
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
norwai	^=42c,46c
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
deng	^ ^xiaop=42a,47a
xi	^ ^jinp=42a,47a
tiananmen	^=42a,47a
chen	^ ^shui-bian=42a,47a
tibet	^=42a,47a
dalai	^ ^lama=42a,47a
xinjiang	^=42a,47a
uighur	^=42a,47a
koizumi	^=42a,47a
junichiro	^ ^koizumi=42a,47a
shinzo	^ ^ab=42a,47a
nakason	^=42a,47a
yasukuni	^=42a,47a
pyongyang	^=42a,47a
kim	^ ^jong ^il=42a,47a|^ ^jong ^un=42a,47a|^ ^jong-il=42a,47a|^ ^kardashian=105a,114a
roh	^ ^moo-hyun=42a,47a
six-party	 talk=42a,47a
manmohan	^ ^singh=42a,47a
sonia	^ ^gandhi=42a,47a
vajpaye	^=42a,47a
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
tamil	^ ^tiger=42a,47a|^=42a,47a
maoist	^=42a,47a
aung	^ ^san ^suu ^kyi=42a,47a
suu	^ ^kyi=42a,47a
thaksin	^=42a,47a
sihanouk	^=42a,47a
khmer	^ ^roug=42a,47a
mahathir	^=42a,47a
anwar	^ ^ibrahim=42a,47a
yudhoyono	^=42a,47a
megawati	^=42a,47a
aceh	^=42a,47a
arroyo	^=42a,47a
marco	^=42a,47a
aquino	^=42a,47a
helen	^ ^clark=42a,47a
asia	^=42b,47b
southeast	 ^asia=42b,47b
subcontin	=42b,47b
pacif	^=42b,47b
chines	^=42c,47c
beij	^=42c,47c
hong	^ ^kong=42c,47c
taiwan	^=42c,47c
taiwanes	^=42c,47c
taipei	^=42c,47c
japan	^ ^airlin=120a,121a|^=42c,47c
seoul	^=42c,47c
india	^=42c,47c
indian	^ ^premier ^leagu=86a,92a|^=42c,47c,86a,89a
delhi	^=42c,47c
mumbai	^=42c,47c
gujarat	^=42c,47c
assam	^=42c,47c
pakistan	^=42c,47c
pakistani	^=42c,47c
islamabad	^=42c,47c
karachi	^=42c,47c
lahor	^=42c,47c
afghanistan	^=42c,47c
afghan	^=42c,47c
kabul	^=42c,47c
kandahar	^=42c,47c
bangladesh	^=42c,47c
dhaka	^=42c,47c
sri	^ ^lanka=42c,47c|^ ^lankan=42c,47c
colombo	^=42c,47c
nepal	^=42c,47c
nepales	^=42c,47c
kathmandu	^=42c,47c
bhutan	^=42c,47c
myanmar	^=42c,47c
burma	^=42c,47c
rangoon	^=42c,47c
yangon	^=42c,47c
thailand	^=42c,47c
thai	^=42c,47c
bangkok	^=42c,47c
vietnames	^=42c,47c
hanoi	^=42c,47c
cambodia	^=42c,47c
cambodian	^=42c,47c
phnom	^ ^penh=42c,47c
lao	^=42c,47c
malaysia	^=42c,47c
malaysian	^=42c,47c
kuala	^ ^lumpur=42c,47c
singapor	^ ^airlin=120a,121a|^=42c,47c
indonesia	^=42c,47c
indonesian	^=42c,47c
jakarta	^=42c,47c
bali	^ bomb=50a,51a|^=42c,47c
philippin	^=42c,47c
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
sydnei	^=42c,47c
papua	^ ^new ^guinea=42c,47c
fiji	^=42c,47c
solomon	^ ^island=42c,47c
sub-saharan	^=42a,48a
obasanjo	^=42a,48a
darfur	^=42a,48a
janjawe	^=42a,48a|=42a,48a
bashir	^=42a,48a
nelson	^ ^mandela=42a,48a
mandela	^=42a,48a
thabo	^ ^mbeki=42a,48a
mbeki	^=42a,48a
desmond	^ ^tutu=42a,48a
apartheid	=42a,48a
anc	!=42a,48a
mugab	^=42a,48a
tsvangirai	^=42a,48a
mdc	!=42a,48a
hutu	^=42a,48a
tutsi	^=42a,48a
kabila	^=42a,48a
gbagbo	^=42a,48a
laurent	^ ^gbagbo=42a,48a
ouattara	^=42a,48a
boko	^ ^haram=42a,48a
contin	=42b,48b
tribe	=42b,48b
militia	=42b,48b,50a
villag	=42b,48b,75c
africa	^=42c,48c
nigeria	^=42c,48c
nigerian	^=42c,48c
lago	^=42c,48c
abuja	^=42c,48c
sudan	^=42c,48c
sudanes	^=42c,48c
khartoum	^=42c,48c
johannesburg	^=42c,48c
pretoria	^=42c,48c
cape	^ ^town=42c,48c|^ ^canaver=68a,69a
zimbabw	^ tour=86b,92b|^=42c,48c
zimbabwean	^=42c,48c
harar	^=42c,48c
kenya	^=42c,48c
kenyan	^=42c,48c
nairobi	^=42c,48c
ethiopia	^=42c,48c
ethiopian	^=42c,48c
addi	^ ^ababa=42c,48c
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
congoles	^=42c,48c
kinshasa	^=42c,48c
tanzania	^=42c,48c
zambia	^=42c,48c
malawi	^=42c,48c
mozambiqu	^=42c,48c
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
sierra	^ ^leon=42c,48c|^ ^club=75a
guinea	^=42c,48c
equatori	^ ^guinea=42c,48c
seneg	^=42c,48c
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
vicent	^ ^fox=42a,49a
stephen	^ ^harper=42a,49a|^ ^hawk=68a,71a|^ ^curri=86a,90a|^ ^king=105a,109a
trudeau	^=42a,49a
fidel	^ ^castro=42a,49a
castro	^=42a,49a
port-au-prince	^=42a,49a
aristid	^=42a,49a
gonaiv	^=42a,49a
sandinista	^=42a,49a
contra	^=42a,49a
urib	^=42a,49a
farc	!=42a,49a
chavez	^=42a,49a
hugo	^ ^chavez=42a,49a
maduro	^=42a,49a
fujimori	^=42a,49a
evo	^ ^moral=42a,49a
pinochet	^=42a,49a
augusto	^ ^pinochet=42a,49a
kirchner	^=42a,49a
menem	^=42a,49a
lula	^=42a,49a
bolsonaro	^=42a,49a
falkland	^ ^island=42a,49a
latin	^ ^america=42c,49c|^ ^american=42c,49c|^=42b,49b
guerrilla	=42b,49b,50a
drug	^ ^enforc ^administr=55a,59a| lord=42b,49b,55a,57a| cartel=42b,49b| traffick=55a,57a| dealer=55a,57a| smuggl=55a,57a| maker=60a,63a| compani=60a,63a| trial=60a,63a| test=86b|=55b,57b,60b,63b
caribbean	^=42c,49c
mexico	^ ^citi=42c,49c|^=42c,49c
mexican	^=42c,49c
canada	^=42c,49c
canadian	^=42c,49c
ottawa	^=42c,49c
cuba	^=42c,49c
cuban	^=42c,49c
havana	^=42c,49c
haiti	^=42c,49c
haitian	^=42c,49c
dominican	^ ^republ=42c,49c
jamaica	^=42c,49c
puerto	^ ^rico=42c,49c
guatemala	^=42c,49c
hondura	^=42c,49c
el	^ ^salvador=42c,49c|^ ^nino=75a,79a|^ ^guerrouj=86a,96a|^=86b,95b
nicaragua	^=42c,49c
costa	^ ^rica=42c,49c
panama	^ ^canal=120a,124a|^=42c,49c
colombia	^=42c,49c
colombian	^=42c,49c
bogota	^=42c,49c
venezuela	^=42c,49c
venezuelan	^=42c,49c
caraca	^=42c,49c
ecuador	^=42c,49c
quito	^=42c,49c
peru	^=42c,49c
peruvian	^=42c,49c
lima	^=42c,49c
bolivia	^=42c,49c
la	^ ^paz=42c,49c|^ ^nina=75a,79a|^ ^liga=86a,87a|! ^galaxi=86a,87a|^ ^scala=105a,110a
chile	^=42c,49c
chilean	^=42c,49c
santiago	^=42c,49c
argentina	^=42c,49c
argentin	^=42c,49c
bueno	^ ^air=42c,49c
montevideo	^=42c,49c
paraguai	^=42c,49c
brazil	^=42c,49c
brasilia	^=42c,49c
war	 crime tribun=55a,58a| zone=50a| crime=50a| crimin=50a|=50b
warfar	=50a
battl	 ~for=50a|=50b
battlefield	=50a
frontlin	=50a
front	 line=50a| nine=86a,95a
ceasefir	=50a
cease-fire	=50a
truce	=50a,54b
armistic	=50a
insurg	=50a
rebel	=50a
rebellion	=50a
milit	=50a
militiamen	=50a
gunmen	=50a
gunman	=50a,55b,56b
soldier	=50a
troop	 withdraw=50a,53a|=50a,53b
ground	 troop=50a
airstrik	=50a
air	 traffic control=120a,121a| strike=50a| raid=50a| forc=50a,53a| qualiti=75a,78a| travel=120a,121a| traffic=120a,121a| fare=120a,121a|^ ^franc=120a,121a|^ ^india=120a,121a|^ ^canada=120a,121a|=105b,108b
bombard	=50a
shell	=50a|^=80a,81a
mortar	=50a
artilleri	=50a
rocket-propelled	=50a
grenad	=50a
roadsid	 bomb=50a
suicid	 bomber=50a| attack=50a| bomb=50a|=55b,56b,60a,65a
bomb	 attack=50a|=50a
ambush	=50a
casualti	=50a
behead	=50a
captor	=50a
abduct	=50a,55a,56a
abductor	=50a
massacr	=50a
atroc	=50a
prison	 ~of war=50a| abus=50a,53a| exchang=50a,54a| servic=55a,59a| offic=55a,59a| riot=55a,59a| escap=55a,59a|=55a
occup	 forc=50a
invas	 speci=75a,77a|=50a
invad	=50a
sieg	=50a
offens	 ~against=50a| lineman=86a,88a|=55b,86c,88c
counterinsurg	=50a
warlord	=50a
no-fly	 zone=50a
checkpoint	=50a
convoi	 ~of tanker=120a,124a|=50a
stronghold	=50a
sniper	=50a
fight	^ ^irish=86a,88a|=50b,86c,101c
fighter	 jet=50a,52a|=50b,86b,101b
clash	=50b
blast	=50b
explos	=50b
explod	=50b
wound	=50b,55b,56b
dead	^ ^sea ^scroll=68a,72a|=50b,55c
violenc	=50b,55b,56b
violent	=50b
militari	 coup=50a,53a| base=50a,53a|=50b,53b
armi	^ ^reserv=50a,53a|=50b,53b
forc	=50b
raid	=50b,55b,57b,59b
weapon	 ~of mass destruct=50a,52a| inspector=50a,52a|=50b,52b,55b
gunfir	=50b
gunfight	=50b
shot	 dead=50b| lead=86b,95b| ~put=86a,96a|=55b,56b,60b,63b,86c,95c
firefight	=50b
fire	=50b
enemi	=50b
peac	 talk=50a,54a| deal=50a,54a| process=50a,54a| agreement=50a,54a| accord=50a,54a| treati=50a,54a| plan=50a,54a| negoti=50a,54a|=50b
command	=50b,53b
deploi	=50b,53b
deploy	=50b
deadli	=50b
terror	 attack=50a,51a| suspect=50a,51a| alert=50a,51a|=50a,51a
patrol	=50b,55b,59b
assault	=50b,55a,56a
mission	=50b,68b,69b
captur	=50b
seiz	=50b,55b,57b
di	=50c
threat	=50b,51b,75c
led	^ ^zeppelin=105b,107b|=50c
southern	^ ^california=86b,88b|=50c
terrorist	=50a,51a
counter-terrorism	=50a,51a
counterterror	=50a,51a
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
isi	!=50a,51a
isil	!=50a,51a
septemb	^ 11=50a,51a
11	 ^septemb attack=50a,51a
madrid	^ bomb=50a,51a|^=86c,87c
juli	^ 7 bomb=50a,51a
lockerbi	^=50a,51a
hijack	=50a,51a
jihad	=50a,51a
jihadist	=50a,51a
guantanamo	^ ^bai=50a,51a|^=50a,51a
school	 sieg=50a,51a| board=116a,117a| district=116a,117a| meal=116a,117a| dinner=116a,117a| uniform=116a,117a| reform=116a,117a|=116b
tawhid	^ ~and ^jihad=50a,51a
extremist	=50a,51a
plot	=50b,51b
suspect	=50b,51b,55a
alert	=50b,51b
videotap	=50b,51b
atom	 bomb=50a,52a| clock=68a,71a|=50b,52b,68a,71a
uranium	 enrich=50a,52a|=50b,52b,80b,84b
enrich	 uranium=50a,52a|=50a,52a
plutonium	=50a,52a,80b,84b
wmd	!=50a,52a
biolog	 weapon=50a,52a|=68b,70b
ballist	 missil=50a,52a
cruis	 missil=50a,52a| ship=120a,124a| liner=120a,124a|=86c,120a,125a
missil	 defenc=50a,52a| defens=50a,52a| test=50a,52a|=50a,52a
warhead	=50a,52a
disarma	=50a,52a
disarm	=50a,52a
nonprolifer	=50a,52a
non-proliferation	=50a,52a
prolifer	=50a,52a
landmin	=50a,52a
cluster	 bomb=50a,52a
f-16	!=50a,52a
f-35	!=50a,52a
warship	=50a,52a
submarin	=50a,52a
aircraft	 carrier=50a,52a|=120a,121a
destroy	=50a,52a
tank	 battalion=50a,52a|=50b,52b
ak-47	!=50a,52a
arsen	=50b,52b,75a,78a|^=86a,87a
rocket	 launch=68a,69a| engin=68a,69a|=50b,52b,68b,69b|^=86a,90a
jet	^ ^propuls ^laboratori=68a,69a| fuel=80a,81a|^ ^airwai=120a,121a|=50b,52b,120b,121b|^=86b,88b
navi	^ ^seal=50a,53a|=50b,52b,53b
warplan	=50a,52b,53a
helicopt	 gunship=50b,52b|=50b,53b
pentagon	^=50a,53a
marin	 corp=50a,53a| life=75a,77a|^=50a,53a,86a,89a|=50b,53b
infantri	=50a,53a
battalion	=50a,53a
brigad	=50a,53a
regiment	=50a,53a
paratroop	=50a,53a
nato	^=50a,53a|!=50a,53a
mod	^=50a,53a
veteran	=50a,53a,86b
conscript	=50a,53a
draft	 dodger=50a,53a|=86c
court	^ ~of ^appeal=55a| martial=50a,53a| heard=55a|=55a,86b,94b
court-martial	=50a,53a
court-martialed	=50a,53a
rumsfeld	^=50a,53a
reservist	=50a,53a
serviceman	=50a,53a
servicemen	=50a,53a
sergeant	=50a,53a
lieuten	=50a,53a
colonel	=50a,53a
withdraw	 ~of troop=50a,54a|=50b,53b,54b
combat	=50b,53b
uniform	=50b,53b
recruit	=50b,53b
personnel	=50b,53b
fleet	=50b,53b
power-sharing	=50a,54a
mediat	=50a,54a
demobilis	=50a,54a
demobil	=50a,54a
reconcili	=50a,54a
pullout	=50a,54a
disengag	 plan=50a,54a
accord	=50b,54b
releas	=50b,54b,55c
freed	=50b,54b
crime	=55a
crimin	 charg=55a|=55a
policeman	=55a
policemen	=55a
detect	=55a,68c
arrest	=55a
plead	 ~not guilti=55a| guilti=55a
pled	 guilti=55a
guilti	 plea=55a|=55b
plea	 bargain=55a
convict	=55a
sentenc	=55a
acquit	=55a
acquitt	=55a
prosecutor	=55a
prosecut	=55a
defend	 champion=86a|=55a,86b,87b
lawyer	=55a
barrist	=55a
solicitor	=55a
judg	 score=86b,101b|=55a,105b
juri	 prize=105b|=55a
juror	=55a
courtroom	=55a
trial	 particip=60b|=55a,60b,63b
magistr	=55a
old	^ ^bailei=55a|^ ^trafford=86a,87a|=126c
appeal	 court=55a| fund=126a,132a|=55b,58b,126b,132b
district	 court=55a
indict	=55a
testifi	=55a
testimoni	=55a
wit	=55a
bail	=55a
custodi	 battl=55a,58a|=55a,59b
jail	=55a
inmat	=55a
parol	=55a
probat	=55a
feloni	=55a
misdemeanor	=55a
lawsuit	=55a
su	=55a
plaintiff	=55a
injunct	=55a,58a
subpoena	=55a
verdict	=55a
extradit	=55a
allegedli	=55a
legal	 action=55a| aid=55a,58a| challeng=55a,58a|=55a,58b
innoc	=55b
investig	=55b
case	=55b,60b,61b
hear	 loss=60b|=55b
evid	=55b,68b
justic	^ ^depart=55a,58a|=55b,58b
offenc	=55b
unlaw	=55b
compens	=55b
complaint	=55b,105b,108b
sheriff	=55b
gun	 crime=55a,56a| control=55a,59a| law=55a,59a|=55b
knife	 crime=55a,56a|=55b
handcuff	=55b
counti	 championship=86a,92a|=55b
escap	=55b,59b
statut	=55b
litig	=55b
suspicion	=55b
question	=55b
fbi	!=55b
interpol	^=55b
forens	=55b
stolen	=55b,57b
rob	=55b,57b
theft	=55a,57a
man	 ~of ~the match=86a|^ ^utd=86a,87a|^ ^booker=105a,109a|=55c|^=86b,88b
woman	=55c
found	=55c,68c
bodi	 mass index=60a,66a|=55b,56b,60c
incid	=55c
street	=55c
year-old	=55c,126c
ag	 popul=126a,130a|=55c,60c,126c
famili	 doctor=60a,64a|=55c,126b
life	 expect=60a|=55c,68c,126c
held	=55c
murder	=55a,56a
homicid	=55a,56a
manslaught	=55a,56a
killer	=55a,56a|^=105b,107b
stab	=55a,56a
strangl	=55a,56a
shoot	 spree=55a,56a|=55b,56b,105c,106c
mass	 shoot=55a,56a|^=126b,127b
gunshot	 wound=55a,56a
rape	=55a,56a
rapist	=55a,56a
sexual	 assault=55a,56a| abus=55a,56a| transmit=60a,61a
child	 abus=55a,56a| care=126a,130a|=126b
paedophil	=55a,56a
pedophil	=55a,56a
molest	=55a,56a
arson	=55a,56a
arsonist	=55a,56a
serial	 killer=55a,56a
bludgeon	=55a,56a
dismemb	=55a,56a
gang	 member=55a,56a|=55a,56a
lethal	 inject=55a,56a
hitman	=55a,56a
honour	 kill=55a,56a
laci	^ ^peterson=55a,56a
beaten	=55b,56b,86b
fatal	=55b,56b
fraud	=55a,57a
fraudul	=55a,57a
thief	=55a,57a
thiev	=55a,57a
robberi	=55a,57a
robber	=55a,57a
burglar	=55a,57a
burglari	=55a,57a
heist	=55a,57a
stole	=55a,57a
bribe	=55a,57a
extort	=55a,57a
blackmail	=55a,57a
forgeri	=55a,57a
counterfeit	=55a,57a
smuggl	=55a,57a
smuggler	=55a,57a
cocain	=55a,57a
heroin	=55a,57a
cannabi	=55a,57a
marijuana	=55a,57a
methamphetamin	=55a,57a
ecstasi	 tablet=55a,57a
mafia	=55a,57a
mobster	=55a,57a
organis	 crime=55a,57a
racket	=55a,57a,86b,94b
ponzi	^=55a,57a
shoplift	=55a,57a
loot	=55a,57a
looter	=55a,57a
conspiraci	=55a,57a
swindl	=55a,57a
obstruct	 ~of justic=55a,57a
drunken	 drive=55a,57a
drink-driving	=55a,57a
contempt	 ~of court=55a,57a
steal	=55b,57b
conspir	=55b,57b
traffick	=55b,57b
jewel	=55b,57b
tribun	=55a,58a
habea	 corpu=55a,58a
libel	 case=55a,58a|=55a,58a
defam	=55a,58a
class-action	=55a,58a
wrong	 death=55a,58a
same-sex	 marriag=55a,58a|=126a,129a
aclu	!=55a,58a
liberti	^=55a,58a
detent	 ~without trial=55a,58a| centr=126a,128a|=55b,58b
belmarsh	^=55a,58a
judici	 review=55a,58a|=55a,58a
judiciari	=55a,58a
rehnquist	^=55a,58a
antonin	^ ^scalia=55a,58a
jurisdict	=55a,58a
wiretap	=55a,58a
unconstitut	=55b,58b
overturn	=55b,58b
upheld	=55b,58b
petit	=55b,58b
detaine	=55b,58b
metropolitan	^ ^polic=55a,59a|^ ^opera=105a,110a
constabl	=55a,59a
riot	 polic=55a,59a
speed	 camera=55a,59a| skate=86a,103a| skater=86a,103a| limit=120a,123a|=120c
cctv	!=55a,59a
antisoci	 behaviour=55a,59a
anti-social	 behaviour=55a,59a
asbo	=55a,59a|^=55a,59a
curfew	=55a,59a
jailbreak	=55a,59a
overcrowd	=55a,59a
young	 offend=55a,59a| peopl=126b|=116c
reoffend	=55a,59a
rehabilit	 ~of offend=55a,59a
stop	 ~and search=55a,59a
tear	 ga=55a,59a
taser	^=55a,59a
hate	 crime=55a,59a| speech=126a,129a
inquest	=55a,59a
coron	^ ^street=105a,108a|=55a,59a
post-mortem	=55a,59a
neighbourhood	 watch=55a,59a|=126b,131b
lapd	!=55a,59a
nypd	!=55a,59a
cia	! leak=55a,59a
surveil	=55b,59b
healthcar	=60a
health-care	=60a
patient	=60a
physician	=60a
nurs	 home=60a,64a| mother=126a,130a|=60a,64b
medic	=60a
medicin	=60a
clinic	 trial=60a|=60a
hospit	 bed=60a,64a| industri=120a,125a|=60a
diseas	=60a,62b
diagnosi	=60a
diagnos	=60a
symptom	=60a
treatment	=60a
therapi	=60a
surgeon	=60a
surgeri	=60a
surgic	=60a
ill	=60a
chronic	=60a
center	^ ~for ^diseas ^control=60a|=86c,90c
cdc	!=60a
nih	!=60a
journal	^ ~of ~the ^american ^medic ^associ=60a| ^natur=68a| ^scienc=68a| ~of=68a
lancet	^=60a
prognosi	=60a
prescript	=60a
blood	 pressur=60a| test=60a| donor=60a,64a| transfus=60a,64a| dope=86b,100b|=60b
intens	 care=60a
epidemiologist	=60a
epidemiolog	=60a
transplant	=60a
cure	=60a
side	 effect=60a,63b|=86c
mortal	=60a
mayo	^ ^clinic=60a
dose	=60b,63b
pain	=60b
care	 home=60a,64a|=60b
treat	=60b
heart	 diseas=60a,62a| attack=60a,62a| failur=60a,62a|=60b|^=86a,87a
lung	 cancer=60a,62a|=60b
liver	 diseas=60a,62a|=60b
kidnei	 diseas=60a,62a|=60b
brain	 cell=68a,70a| scan=68a,74a| activ=68a,74a|=60b,68b,70b,74b
bone	=60b,68b,72b
skin	=60b
cholesterol	=60b
diet	=60b,66b
weight	 loss=60a,66a|=60b,66b
smoke	=60b
smoker	=60b
risk	 ~of=60b|=60b
healthi	=60b
unhealthi	=60b
sick	=60b
syndrom	=60b
disord	=60b
immun	 system=60b|=60a,63a
hormon	 replac=60a,67a|=60b,68b,70b
ward	=60b,64b
ambul	=60b
paramed	=60b
recov	=60b
recoveri	=60b
prevent	=60b
fda	! approv=60a,63a|!=60b
disabl	 peopl=126a,129a| right=126a,129a|=60b,126b,129b
dental	=60b
dentist	=60b
teeth	=60b
ey	=60b
eyesight	=60b
medicaid	^=60a,64a
nh	! trust=60a,64a|!=60b
studi	 publish=68a| find=68a|=60c,68b
women	 's right=126a,129a|=60c,126b,129b
men	=60c,126c
children	 's author=105a,109a|^ ~in ^need=126a,132a|=60c,116c,126b
exercis	=60b,66b
like	=60c
effect	=60c
reduc	=60c
test	^ match=86a,92a|^ seri=86a,92a| driver=86b,99b| score=116b,117b|=60c,68c,86c
sleep	 studi=68a,74a|=60c
factor	=60c
outbreak	=60a,61a
epidem	=60a,61a
pandem	=60a,61a
quarantin	=60a,61a
contagi	=60a,61a
infecti	=60a,61a
flu	 shot=60a,63a| vaccin=60a,63a|=60a,61a
influenza	=60a,61a
bird	 flu=60a,61a| speci=75a,77a|=68b,70b,75b,77b
avian	 flu=60a,61a
swine	 flu=60a,61a
sar	^=60a,61a|!=60a,61a
covid	^=60a,61a
covid-19	^=60a,61a|!=60a,61a
coronaviru	=60a,61a
ebola	^=60a,61a
malaria	=60a,61a
tuberculosi	=60a,61a
tb	!=60a,61a
cholera	=60a,61a
measl	=60a,61a
polio	=60a,61a
smallpox	=60a,61a
anthrax	=60a,61a
mening	=60a,61a
hepat	=60a,61a
hiv	! / !aid=60a,61a|!=60a,61a
zika	^=60a,61a
dengu	=60a,61a
mad	 cow diseas=60a,61a
cjd	!=60a,61a
vcjd	^=60a,61a
e	^ . coli=60a,61a|^ . !~on=80a,83a
salmonella	=60a,61a
listeria	=60a,61a
superbug	=60a,61a
mrsa	!=60a,61a
chlamydia	=60a,61a
syphili	=60a,61a
rabi	=60a,61a
plagu	=60a,61a
typhoid	=60a,61a
h5n1	!=60a,61a
h1n1	!=60a,61a
mpox	=60a,61a
lockdown	=60a,61a
foot-and-mouth	=60a,61a
noroviru	=60a,61a
strain	=60b,61b
transmiss	=60b,61b,80b,82b
mosquito	=60b,61b
bacteria	=60b,61b,68a,70a
bacteri	=60b,61b
germ	=60b,61b
fever	=60b,61b
contamin	 water=75a,78a|=60b,61b,75a,78a
cancer	=60a,62a
tumour	=60a,62a
tumor	=60a,62a
chemotherapi	=60a,62a
radiotherapi	=60a,62a
oncologist	=60a,62a
oncolog	=60a,62a
leukaemia	=60a,62a
leukemia	=60a,62a
lymphoma	=60a,62a
melanoma	=60a,62a
breast	 cancer=60a,62a
prostat	 cancer=60a,62a
mammogram	=60a,62a
carcinogen	=60a,62a
cardiac	=60a,62a
cardiologist	=60a,62a
cardiovascular	=60a,62a
stroke	 patient=60a,62a|=60a,62a,86b,95b
hypertens	=60a,62a
diabet	=60a,62a
insulin	=60a,62a
asthma	=60a,62a
arthriti	=60a,62a
osteoporosi	=60a,62a
alzheim	^ 's=60a,62a|^=60a,62a
dementia	=60a,62a
parkinson	^ 's diseas=60a,62a|^ 's=60a,62a
multipl	 sclerosi=60a,62a
epilepsi	=60a,62a
cystic	 fibrosi=60a,62a
autism	=60a,62a,65a
autist	=60a,62a
allergi	=60a,62a,66a
migrain	=60a,62a
coronari	=60a,62a
arteri	=60a,62a
bypass	=60a,62a
pacemak	=60a,62a
stent	=60a,62a
malign	=60b,62b
relaps	=60b,62b
remiss	=60b,62b
vaccin	=60a,63a
immunis	=60a,63a
antibiot	=60a,63a
antidepress	=60a,63a
painkil	=60a,63a
aspirin	=60a,63a
ibuprofen	=60a,63a
statin	=60a,63a
steroid	 treatment=60a,63a|=86b
antivir	=60a,63a
antiretrovir	=60a,63a
tamiflu	^=60a,63a
vioxx	^=60a,63a
celebrex	^=60a,63a
prozac	^=60a,63a
viagra	^=60a,63a
botox	^=60a,63a
lipitor	^=60a,63a
zocor	^=60a,63a
drugmak	=60a,63a
pharmaceut	=60a,63a
pharmaci	=60a,63a
pharmacist	=60a,63a
pfizer	^=60a,63a
merck	^=60a,63a
glaxosmithklin	^=60a,63a
glaxo	^=60a,63a
astrazeneca	^=60a,63a
novarti	^=60a,63a
roch	^=60a,63a
sanofi	^=60a,63a
aventi	^=60a,63a
sanofi-aventis	^=60a,63a
eli	^ ^lilli=60a,63a
bristol-myers	^ ^squibb=60a,63a|^=60a,63a
johnson	^ & ^johnson=60a,63a|^=86b,93b
wyeth	^=60a,63a
schering-plough	^=60a,63a
amgen	^=60a,63a
genentech	^=60a,63a
biogen	^=60a,63a
moderna	^=60a,63a
biontech	^=60a,63a
chiron	^=60a,63a
biotechnolog	 compani=60a,63a
biotech	 crop=68a,70a|=60a,63a
placebo	 group=68a,74a|=60a,63a
booster	=60a,63a
opioid	=60a,63a
fentanyl	=60a,63a
methadon	=60a,63a
novo	^ ^nordisk=60a,63a
ozemp	^=60a,63a
pill	=60b,63b
jab	=60b,63b
wait	 list=60a,64a| time=60a,64a
midwif	=60a,64a
midwiv	=60a,64a
hospic	=60a,64a
malpractic	=60a,64a
obamacar	^=60a,64a
afford	^ ^care ^act=60a,64a| hous=126a,131a
caesarean	=60a,64a
matern	 leav=126a,130a|=60a,64a
uninsur	=60a,64a
bed	=60b,64b
carer	=60b,64b
caregiv	=60b,64b
coverag	=60b,64b
elderli	=60b,64b,126b
mental	 health=60a,65a| ill=60a,65a|=68b,74b
depress	=60a,65a
anxieti	=60a,65a
psychiatrist	=60a,65a
psychiatr	=60a,65a
schizophrenia	=60a,65a
bipolar	=60a,65a
eat	 disord=60a,65a|=60b,66b,105c,113c
anorexia	=60a,65a
bulimia	=60a,65a
post-traumatic	 stress=60a,65a
ptsd	!=60a,65a
addict	=60a,65a
alcohol	 intak=60b,66b|=60a,65a
rehab	=60a,65a,105a,114a
adhd	!=60a,65a
attent	 deficit=60a,65a
self-harm	=60a,65a
dyslexia	=60a,65a
insomnia	=60a,65a
psychotherapi	=60a,65a
counsel	=60a,65a
stress	=60b,65b
therapist	=60b,65b
trauma	=60b,65b
mood	=60b,65b
drink	=60b,65b,105c,113c
bing	 drink=60b,65b
obes	=60a,66a
overweight	=60a,66a
calori	=60a,66a
nutrit	=60a,66a
nutritionist	=60a,66a
dietari	=60a,66a
dieter	=60a,66a
vitamin	=60a,66a
omega-3	=60a,66a
tran	^ ^world ^airlin=120a,121a| fat=60a,66a
satur	 fat=60a,66a
fatti	 acid=60a,66a
antioxid	=60a,66a
low-carb	=60a,66a
atkin	^ diet=60a,66a|^=60a,66a
lose	 weight=60a,66a| streak=86a|=86c
fast	 food=60a,66a
malnutrit	=60a,66a
breastfeed	=60a,66a
breast-feeding	=60a,66a
fit	 ~to plai=86b| class=60a,66a|=86b
yoga	=60a,66a
workout	=60a,66a
gym	=60a,66a
supplement	=60a,66a
gluten	=60a,66a
fat	=60b,66b
fruit	 fli=68b,70b|=60b,66b
salt	=60b,66b
fish	 oil=60b,66b| stock=75a,77a|=75b,77b
protein	=60b,66b,68a,70a
caffein	=60b,66b
pregnanc	=60a,67a
pregnant	=60a,67a
fertil	=60a,67a
infertil	=60a,67a
ivf	!=60a,67a
in	~ vitro=60a,67a| defeat=86a,92a|=86a,89a,92b
fetu	=60a,67a
foetu	=60a,67a
unborn	=60a,67a
miscarriag	=60a,67a
prematur	 birth=60a,67a| babi=60a,67a
newborn	=60a,67a
paediatr	=60a,67a
pediatr	=60a,67a
paediatrician	=60a,67a
pediatrician	=60a,67a
menopaus	=60a,67a
hrt	!=60a,67a
contracept	=60a,67a
birth	 control=60a,67a| defect=60a,67a| rate=126a,130a|=60b,67b
abort	=60a,67a
infant	 mortal=60a,67a|=60b,67b
gynaecologist	=60a,67a
obstetrician	=60a,67a
puberti	=60a,67a
cot	 death=60a,67a
babi	 girl=105b,114b| boi=105b,114b|=60b,67b,126b,130b
womb	=60b,67b
mother	=60b,67b,126b
embryo	=60b,67b,68a,70a
egg	 donor=60b,67b|=68b,70b
scientist	=68a,75c
scientif	=68a
laboratori	=68a
experi	=68a
physicist	=68a
chemist	=68a
biologist	=68a
astronom	=68a,69a
geologist	=68a
peer-reviewed	=68a
nobel	^ ^prize ~in physic=68a|^ ^prize ~in chemistri=68a|^ ^prize ~for literatur=105a,109a|^ literatur=105a,109a
hypothesi	=68a
theori	 ~of=68a|=68b
discoveri	 ~of=68a|=68b|^=68b,69b
proceed	^ ~of ~the ^nation ^academi=68a
smithsonian	^=68a
microscop	=68a
max	^ ^planck=68a
caltech	^=68a
massachusett	^ ^institut ~of ^technolog=68a
mit	!=68a
astrophysicist	=68a
neuroscientist	=68a
paleontologist	=68a
palaeontologist	=68a
anthropologist	=68a
mathematician	=68a
professor	 ~of physic=68a|=68b,116a,118a
breakthrough	=68a
scienc	=68b
find	=68b
discov	=68b
lab	 mice=68b,70b|=68b
experiment	=68b
speci	=68b,70b,75b
ancient	=68b,72b
measur	=68b
phenomenon	=68b
univers	^ ~of ^california=116a,118a|^ ^pictur=105a,106a|^ !uk=116a,118a|=68b,116b
invent	=68b
inventor	=68b
institut	=68b
expedit	=68b
hypothes	=68b
mysteri	=68b
suggest	=68c
team	=68c,86b
size	=68c
surfac	=68c
known	=68c
nasa	!=68a,69a|^=68a,69a
space	 shuttl=68a,69a| station=68a,69a| tourism=68a,69a| flight=68a,69a|=68a,69a
spacecraft	=68a,69a
spaceship	=68a,69a
spaceshipon	^=68a,69a
iss	!=68a,69a
astronaut	=68a,69a
cosmonaut	=68a,69a
orbit	=68a,69a
lunar	=68a,69a
moon	^=68a,69a
mar	^ rover=68a,69a|^=68a,69a
martian	^=68a,69a
venu	^ probe=68a,69a|^ ^william=86a,94a|^=86b,94b
saturn	^ 's=68a,69a|^=68a,69a
titan	^ 's=68a,69a|^=86a,88a
cassini	^=68a,69a
cassini-huygens	^=68a,69a
huygen	^ probe=68a,69a
mercuri	 pollut=75a,78a|^ ^prize=105a,107a|^=68a,69a
messeng	^=68a,69a
pluto	^=68a,69a
neptun	^=68a,69a
uranu	^=68a,69a
asteroid	=68a,69a
comet	=68a,69a
meteor	 shower=68a,69a|=68a,69a
meteorit	=68a,69a
galaxi	=68a,69a
milki	^ ^wai=68a,69a
supernova	=68a,69a
star	 format=68a,69a|^ ^war=105a,106a|=68b,69b,105a
constel	=68a,69a
planet	=68a,69a,75b
exoplanet	=68a,69a
solar	 system=68a,69a| wind=68a,69a| flare=68a,69a| power=80a,85a| panel=80a,85a| energi=80a,85a|=80b,85b
telescop	=68a,69a
hubbl	^ ^space ^telescop=68a,69a|^=68a,69a
jame	^ ^webb=68a,69a|^ ^watson=68a,70a|^ ^bond=105a,106a
observatori	=68a,69a
astronomi	=68a,69a
astrophys	=68a,69a
cosmolog	=68a,69a
extraterrestri	=68a,69a
esa	!=68a,69a
jpl	!=68a,69a
kennedi	^ ^space ^center=68a,69a
baikonur	^=68a,69a
soyuz	^=68a,69a
roscosmo	^=68a,69a
spacex	^=68a,69a
virgin	^ ^galact=68a,69a|^ ^atlant=120a,121a
x	^ ^prize=68a,69a|^ ^factor=105a,107a
burt	^ ^rutan=68a,69a
rutan	^=68a,69a
genesi	^ capsul=68a,69a|^=68a,69a
stardust	^=68a,69a
chandra	^=68a,69a
apollo	^=68a,69a
eclips	=68a,69a
weightless	=68a,69a
spaceflight	=68a,69a
chang'e	^=68a,69a
isro	!=68a,69a
shenzhou	^=68a,69a
arian	^=68a,69a
sean	^ ^o'keefe=68a,69a
spirit	^ ~and ^opportun=68a,69a
scramjet	=68a,69a
gamma-ray	=68a,69a
gamma	 rai=68a,69a
cosmic	=68a,69a
capsul	=68b,69b
crater	=68b,69b
graviti	 crude=80a,81a|=68b,69b
shuttl	=68b,69b
crew	=68b,69b,86b,104b,120b,124b
columbia	^ ^ga=80a,82a|^=68b,69b
flybi	=68b,69b
sky	^ ^sport=86b|^ ^~on=105b,108b|=68b,69b
earth	^ 's crust=68a,73a|^ 's core=68a,73a|^ 's=68b,69b|=68b,69b
atmospher	=68b,69b,75b,76b
spectromet	=68b,69b
celesti	=68b,69b
genom	=68a,70a
genet	 modifi=68a,70a|=68a,70a
geneticist	=68a,70a
gene	 edit=68a,70a|=68a,70a
dna	! sampl=68b,70b|!=68a,70a
rna	!=68a,70a
chromosom	=68a,70a
mutat	=68a,70a
enzym	=68a,70a
molecul	=68a,70a
molecular	=68a,70a
stem	 cell=68a,70a
embryon	 stem cell=68a,70a
clone	=68a,70a
dolli	^ ~the sheep=68a,70a
evolut	=68a,70a
evolutionari	=68a,70a
darwin	^=68a,70a
microb	=68a,70a
bacterium	=68a,70a
biochemistri	=68a,70a
zoologist	=68a,70a
zoologi	=68a,70a
botanist	=68a,70a
botani	=68a,70a
entomologist	=68a,70a
primat	=68a,70a
chimpanze	=68a,70a
chimp	=68a,70a
neuron	=68a,70a
neurosci	=68a,70a,74a
homo	^ sapien=68a,70a|^ erectu=68a,70a|^ floresiensi=68a,70a
neanderth	^=68a,70a
hominid	=68a,70a
ancestor	=68a,70a
mammal	=68a,70a
amphibian	=68a,70a
insect	=68a,70a,75b,77b
honeybe	=68a,70a
crispr	^=68a,70a
doubl	 helix=68a,70a| plai=86a,89a| fault=86a,94a| titl=86a,94a
franci	^ ^crick=68a,70a
mitochondri	=68a,70a
pheromon	=68a,70a
anim	 welfar=75a,77a| film=105a,106a|=68b,70b,75b,77b,105b,106b
evolv	=68b,70b
mice	=68b,70b
rat	=68b,70b
tissu	=68b,70b
fly	=68b,70b,120b,121b
membran	=68b,70b
inherit	=68b,70b
trait	=68b,70b
sperm	=68b,70b
biologi	=68b,70b
physic	=68a,71a
particl	 acceler=68a,71a| physic=68a,71a|=68b,71b
subatom	=68a,71a
proton	=68a,71a
neutron	=68a,71a
neutrino	=68a,71a
quark	=68a,71a
boson	=68a,71a
higg	^=68a,71a
cern	^=68a,71a
fermilab	^=68a,71a
einstein	^=68a,71a
rel	=68a,71a,126b,130b
hawk	^=68a,71a,86a,90a
isaac	^ ^newton=68a,71a
laser	=68a,71a
superconduct	=68a,71a
superconductor	=68a,71a
thermodynam	=68a,71a
nanotechnolog	=68a,71a
nanotub	=68a,71a
carbon	 dioxid emiss=75a,76a| nanotub=68a,71a| date=68a,72a| dioxid=75a,76a| emiss=75a,76a| footprint=75a,76a| trade=75a,76a| tax=75a,76a| neutral=75a,76a|=68b,71b,75b,76b
nanoparticl	=68a,71a
chemistri	=68a,71a
period	 tabl=68a,71a|=86c,91c
isotop	=68a,71a
spectroscopi	=68a,71a
mathemat	=68a,71a
theorem	=68a,71a
antimatt	=68a,71a
dark	 matter=68a,71a| energi=68a,71a
string	 theori=68a,71a
graphen	=68a,71a
photon	=68a,71a
polym	=68a,71a
collid	=68a,71a
iter	!=68a,71a
magnet	 field=68a,73a|=68b,71b
crystal	^ ^palac=86a,87a|=68b,71b
temperatur	=68b,71b,75b,76b,79b
beam	=68b,71b
energi	^ ^inform ^administr=80a| level=68b,71b| price=80a| compani=80a| polici=80a| suppli=80a| crisi=80a| bill=80a|^ ^depart=80a| minist=80a| market=80a| cost=80a| effici=80a| sector=80a|=80b
equat	=68b,71b
hydrogen	 fuel=80a,85a|=68b,71b,80b,85b
oxygen	=68b,71b
helium	=68b,71b
ion	=68b,71b
optic	=68b,71b
wavelength	=68b,71b
archaeologist	=68a,72a
archeologist	=68a,72a
archaeolog	=68a,72a
excav	=68a,72a
unearth	=68a,72a
fossil	 fuel=80a|=68a,72a
fossilis	=68a,72a
dinosaur	=68a,72a
tyrannosauru	^=68a,72a
t	^ . rex=68a,72a
jurass	^=68a,72a
cretac	^=68a,72a
triassic	^=68a,72a
paleontolog	=68a,72a
palaeontolog	=68a,72a
prehistor	=68a,72a
pharaoh	=68a,72a
mummi	=68a,72a
tutankhamun	^=68a,72a
pyramid	=68a,72a
stone	^ ^ag=68a,72a
bronz	^ ^ag=68a,72a| medal=86a|=86b,97b
roman	^ villa=68a,72a|^ ^cathol=126a,127a
artefact	=68a,72a
artifact	=68a,72a
hieroglyph	=68a,72a
stoneheng	^=68a,72a
pompeii	^=68a,72a
radiocarbon	=68a,72a
mammoth	=68a,72a
anthropolog	=68a,72a
cave	 paint=68a,72a|=68b,72b
shipwreck	=68a,72a
trilobit	=68a,72a
pterosaur	=68a,72a
sauropod	=68a,72a
feather	=68a,72a
skull	=68a,72a
skeleton	=68a,72a,86a,103a
remain	=68b,72b
ruin	=68b,72b
buri	=68b,72b
antiqu	=68b,72b,105a,111a
relic	=68b,72b
civilis	=68b,72b
maya	^=68b,72b
inca	^=68b,72b
aztec	^=68b,72b
burial	=68b,72b
jaw	=68b,72b
tooth	=68b,72b
date	=68b,72b,126a,130a
geologi	=68a,73a
geolog	^ ^survei=68a,73a|=68a,73a
geophysicist	=68a,73a
seismologist	=68a,73a
seismic	=68a,73a
tecton	 plate=68a,73a|=68a,73a
volcano	=68a,73a
volcanologist	=68a,73a
lava	=68a,73a
mount	^ ^st . ^helen=68a,73a|^ ^st ^helen=68a,73a|^ ^etna=68a,73a
erupt	=68a,73a
oceanographi	=68a,73a
oceanograph	=68a,73a
ocean	^ 's ^twelv=105a,106a| floor=68a,73a|=68b,73b
seab	=68a,73a
deep-sea	=68a,73a
sea	 floor=68a,73a| level=75a,76a| turtl=75a,77a|=68b,73b
hydrotherm	=68a,73a
ic	 core=68a,73a| ag=68a,73a| sheet=68a,73a| cap=75a,76a| rink=86b,103b|=68b,73b,86c,91c
antarct	^=68a,73a
antarctica	^=68a,73a
arctic	^ ^ocean=68a,73a|^=68b,73b,75b,76b
glacier	=68a,73a,75b,76b
glaciologist	=68a,73a
sediment	=68a,73a
permafrost	=68a,73a
mantl	=68a,73a
submers	=68a,73a
ozon	 layer=68a,73a| deplet=75a,76a|=75a,76a
polar	 bear=75a,77a|=68b,73b
rock	 ~and roll=105b,107b| climb=86a,104a| band=105a,107a|=68b,73b,105c,107c
crust	=68b,73b
dome	=68b,73b
steam	=68b,73b
ash	=68b,73b|^=86a,92a
psychologist	=68a,74a
psycholog	=68a,74a
cognit	=68a,74a
behaviour	 scienc=68a,74a|=68b,74b
behavior	 scienc=68a,74a|=68b,74b
mri	! scan=68a,74a
conscious	=68a,74a
subconsci	=68a,74a
iq	!=68a,74a
percept	=68a,74a
volunt	 ~were ask=68a,74a|=68b,74b,126a|^=86b,88b
emot	=68b,74b
particip	=68b,74b
learn	 difficulti=116a|=68b,74b,116b
dream	^ ^team=86b,90b|=68b,74b
environ	^ ^agenc=75a| minist=75a|=75a
environment	^ ^protect ^agenc=75a|=75a
environmentalist	=75a
ecolog	=75a
ecologist	=75a
ecosystem	=75a
greenpeac	^=75a
wwf	!=75a
epa	!=75a
sustain	 develop=75a|=75a
biodivers	=75a
habitat	=75a
conservationist	=75a
eco-friendly	=75a
unep	^=75a
recycl	=75a,78a
wild	 card=86a|=75b
river	^ ^plate=86a,87a|=75b
lake	=75b
water	 polo=86b,97b|=75b
wast	=75b,78b
tree	=75b
area	=75c
coast	 guard=120a,124a|=75c
coastal	=75c
climat	 chang=75a,76a| model=75a,76a|=75a,76a
global	 warm=75a,76a
greenhous	 ga=75a,76a| gase=75a,76a| effect=75a,76a
net-zero	=75a,76a
emiss	=75a,76a
kyoto	^ ^protocol=75a,76a|^ treati=75a,76a|^=75a,76a
ipcc	!=75a,76a
sea-level	 rise=75a,76a
melt	 ic=75a,76a|=75b,76b
co2	!=75a,76a
methan	 ga=80a,82a|=75a,76a
decarbonis	=75a,76a
cop26	!=75a,76a
cop28	!=75a,76a
climatologist	=75a,76a
heat-trapping	=75a,76a
warm	=75a,76a
cfc	^=75a,76a
warmer	=75b,76b
degre	 ^celsiu=75a,79a| ^fahrenheit=75a,79a|=75b,76b,116b,118b
wildlif	=75a,77a
endang	 speci=75a,77a|=75a,77a
extinct	=75a,77a
poacher	=75a,77a
poach	=75a,77a
rhino	=75a,77a
eleph	=75a,77a
tiger	 cub=75a,77a|^ ^wood=86a,95a|=75a,77a|^=86a,89a
lion	 cub=75a,77a|^ tour=86b,93b|^=86b,88b
leopard	=75a,77a
gorilla	=75a,77a
orangutan	=75a,77a
panda	=75a,77a
whale	=75a,77a
dolphin	=75a,77a|^=86a,88a
shark	=75a,77a
seal	 pup=75a,77a|=75b,77b
turtl	=75a,77a
wolf	=75a,77a
wolv	=75a,77a
bison	=75a,77a
birdwatch	=75a,77a
rspb	!=75a,77a
albatross	=75a,77a
penguin	^ ^book=105b,109b|=75a,77a|^=86a,91a
coral	 reef=75a,77a|=75a,77a
reef	=75a,77a
fisheri	=75a,77a
overfish	=75a,77a
bee	=75a,77a
butterfli	=75a,77a,86a,98a
frog	=75a,77a
zoo	=75a,77a
zookeep	=75a,77a
sanctuari	=75a,77a
rainforest	=75a,77a
deforest	=75a,77a
log	=75a,77a
logger	=75a,77a
mangrov	=75a,77a
wetland	=75a,77a
cod	 stock=75a,77a|=75b,77b
rspca	!=75a,77a
crocodil	=75a,77a
eagl	 putt=86a,95a|=75a,77a|^=86b,88b
falcon	=75a,77a|^=86a,88a
owl	=75a,77a
fishermen	=75b,77b
breed	=75b,77b
hunter	=75b,77b
cub	=75b,77b|^=86a,89a
nest	=75b,77b
herd	=75b,77b
squid	=75b,77b
salmon	=75b,77b
tuna	=75b,77b
beetl	=75b,77b
snake	=75b,77b
pollut	=75a,78a
smog	=75a,78a
toxic	 wast=75a,78a|=75a,78a
sewag	=75a,78a
landfil	=75a,78a
pesticid	=75a,78a
herbicid	=75a,78a
acid	 rain=75a,78a
oil	 slick=75a,78a| price=80a,81a| output=80a,81a| product=80a,81a| minist=80a,81a| compani=80a,81a| produc=80a,81a| export=80a,81a| giant=80a,81a| ~well=80a,81a| well=80a,81a| field=80a,81a| rig=80a,81a| import=80a,81a| suppli=80a,81a| trader=80a,81a| market=80a,81a| industri=80a,81a| spill=80a,81a| major=80a,81a| refineri=80a,81a| worker=80a,81a| pipelin=80a,81a| tanker=120a,124a|=80b,81b
dioxin	=75a,78a
pcb	^=75a,78a
hazard	 wast=75a,78a
plastic	 wast=75a,78a| bag=75a,78a|=75b,78b
microplast	=75a,78a
litter	=75a,78a
asbesto	=75a,78a
particul	=75a,78a
clean-up	=75a,78a
cleanup	=75a,78a
bhopal	^=75a,78a
exxon	^ ^valdez=75a,78a|^ ^mobil=80a,81a|^=80a,81a
deepwat	^ ^horizon=75a,78a
clean	 energi=80a,85a| sheet=86b,87b|=75b,78b
rubbish	=75b,78b
garbag	=75b,78b
fume	=75b,78b
toxin	=75b,78b
weather	=75a,79a
meteorologist	=75a,79a
meteorolog	=75a,79a
rainfal	=75a,79a
snowfal	=75a,79a
snowstorm	=75a,79a
blizzard	=75a,79a
heatwav	=75a,79a
heat	 wave=75a,79a| oil=80a,81a|=80c,86b,96b|^=86b,90b
thunderstorm	=75a,79a
freez	=75a,79a
gale	=75a,79a
hail	=75a,79a
humid	=75a,79a
rain	=75b,79b
sunshin	=75b,79b
hot	=75b,79b
frost	=75b,79b
fog	=75b,79b
wet	=75b,79b
dry	=75b,79b
iea	!=80a
fuel	 oil=80a,81a| rod=80a,84a| cell=80a,85a|=80b
util	=80b
pipelin	=80b,82b
barrel	 ~per dai=80a,81a| ~of oil=80a,81a|=80a,81a
kilowatt	 hour=80a,83a|=80b
megawatt	=80a,83a
gigawatt	=80b
suppli	=80c
cubic	 feet=80a,82a| metr=80b,82b| meter=80b,82b|=80c
crude	 oil=80a,81a| price=80a,81a|=80a,81a
oilfield	=80a,81a
offshor	 oil=80a,81a|=80b,81b,120b,124b
petroleum	=80a,81a
opec	!=80a,81a
bpd	=80a,81a
brent	^=80a,81a
wti	!=80a,81a
sweet	 crude=80a,81a
gasolin	=80a,81a
petrol	 price=80a,81a| station=120a,123a
diesel	 price=80a,81a
distil	=80a,81a
refin	 margin=80a,81a|=80a,81a
exxonmobil	^=80a,81a
chevron	^=80a,81a
chevrontexaco	^=80a,81a
texaco	^=80a,81a
conoco	^=80a,81a
conocophillip	^=80a,81a
phillip	^ ^petroleum=80a,81a
occident	^=80a,81a
amoco	^=80a,81a
arco	^=80a,81a
unoc	^=80a,81a
pennzoil	^=80a,81a
total	^ !sa=80a,81a
totalfinaelf	^=80a,81a
elf	^ ^aquitain=80a,81a
repsol	^=80a,81a
eni	^=80a,81a
statoil	^=80a,81a
lukoil	^=80a,81a
rosneft	^=80a,81a
sibneft	^=80a,81a
petrobra	^=80a,81a
pdvsa	!=80a,81a
pemex	^=80a,81a
aramco	^=80a,81a
petrona	^=80a,81a
cnooc	!=80a,81a
sinopec	^=80a,81a
petrochina	^=80a,81a
halliburton	^=80a,81a
schlumberg	^=80a,81a
yamani	^=80a,81a
nazer	^=80a,81a
lukman	^=80a,81a
subroto	^=80a,81a
shale	=80a,81a
frack	=80a,81a
strateg	 petroleum reserv=80a,81a
tanker	=80a,81a,120a,124a
exploratori	 ~well=80a,81a
netback	=80a,81a
gallon	=80b,81b
ceil	=80b,81b
non-opec	^=80b,81b
alaska	^=80b,81b
royalti	=80b,81b
feet	=80b,81b
ga	 price=80a,82a| suppli=80a,82a| pipelin=80a,82a| field=80a,82a| reserv=80a,82a| transmiss=80a,82a| util=80a,82a| compani=80a,82a| deliveri=80a,82a| contract=80a,82a|=80b,82b
liquefi	 natur ga=80a,82a| petroleum=80a,82a
lng	!=80a,82a
lpg	!=80a,82a
propan	=80a,82a
butan	=80a,82a
mcf	=80a,82a
nord	^ ^stream=80a,82a
take-or-pay	=80a,82a
ferc	!=80a,82a
transco	^=80a,82a
therm	=80b,82b
wellhead	=80b,82b
electr	 grid=80a,83a| util=80a,83a| car=120a,123a| vehicl=120a,123a|=80a,83a
blackout	=80a,83a
coal	 ~mine=80a,83a| miner=80a,83a|=80a,83a
coal-fired	=80a,83a
collieri	=80a,83a
gas-fired	=80a,83a
hydroelectr	=80a,83a
hydropow	=80a,83a
dam	=80a,83a
kilowatt-hour	=80a,83a
transform	=80a,83a
turbin	=80a,83a,85b
edf	^=80a,83a
electricit	^ de ^franc=80a,83a
rwe	!=80a,83a
enel	^=80a,83a
endesa	^=80a,83a
centrica	^=80a,83a
duke	^ ~of ^edinburgh=105a,115a|^ ^energi=80a,83a|^=86b,90b|=105b,115b
con	^ ^edison=80a,83a
consolid	^ ^edison=80a,83a
peat	=80a,83a
grid	=80b,83b
outag	=80b,83b
cool	=80b,83b,84b
meter	=80b,83b
reactor	=80a,84a
spent	 fuel=80a,84a
radiat	 leak=80a,84a|=80b,84b
chernobyl	^=80a,84a
fukushima	^=80a,84a
three	^ ^mile ^island=80a,84a
sellafield	^=80a,84a
nrc	!=80a,84a
tepco	^=80a,84a
meltdown	=80a,84a
areva	^=80a,84a
westinghous	^=80a,84a
seabrook	^=80a,84a
radioact	=80b,84b
fusion	=80b,84b
decommiss	=80b,84b
renew	 energi=80a,85a|=80a,85a
photovolta	=80a,85a
biofuel	=80a,85a
ethanol	=80a,85a
biodiesel	=80a,85a
geotherm	=80a,85a
wave	 power=80a,85a
altern	 energi=80a,85a
panel	=80b,85b
sportsman	=86a
sportswoman	=86a
sportsmen	=86a
sportsmanship	=86a
championship	=86a
semi-final	=86a
semifin	=86a
quarter-final	=86a
quarterfin	=86a
playoff	=86a
play-off	=86a
play-offs	=86a
athlet	=86a,96a|^=86a,89a
teammat	=86a
team-mate	=86a
runner-up	=86a
unbeaten	 centuri=86b,92b|=86a
winless	=86a
awai	~ win=86a|~=86c
half-time	=86a
halftim	=86a
full-time	 whistl=86a
regular	 season=86a
pre-season	=86a
preseason	=86a
offseason	=86a
top-seeded	=86a
unseed	=86a
injuri	 time=86a|=86b
hat	 trick=86a
hat-trick	=86a
comeback	 win=86a|=86b
medallist	=86a
medalist	=86a
podium	=86a
photo	 finish=86a
season-ending	=86a
locker	 room=86a|=86b
dress	 room=86a|=105b,112b
mvp	!=86a
sudden	 death=86a
refere	=86a
umpir	=86a
linesman	=86a
scoreboard	=86a
scoreless	=86a
goalless	=86a
leagu	 championship seri=86b,89b| leader=86a| titl=86a|^ ^cup=86a,87a| tabl=116a,117a|=86b
knockout	 stage=86a|=86a,101a
transfer	 window=86a| fee=86b,87b
hall	 ~of fame=86a
sport	^ ^lisbon=86a,87a| util=120a,123a|=86b
coach	=86b,120b,122b
cup	=86b
tournament	=86b
stadium	=86b
champion	^ ^leagu=86a,87a|=86b
squad	=86b
captain	=86b,120b,124b
trophi	=86b
medal	 tabl=86a,97a|=86b,97b
defeat	=86b
beat	=86b
score	=86b
scorer	=86b
goal	=86b
fixtur	=86b
fan	=86b,105b,107b
injur	=86b
hamstr	=86b
groin	=86b
ankl	 injuri=86b
knee	 injuri=86b
calf	 strain=86b
rooki	=86b
roster	=86b
bench	=86b
substitut	=86b
lineup	=86b
line-up	=86b
qualifi	=86b
clinch	=86b
rout	=86b,120b
thrash	=86b
drub	=86b
upset	=86b
rematch	=86b,101b
derbi	=86b
fourth	 round=86b| quarter=86b,88b|=86c
dope	=86b
anti-doping	=86b
wada	^=86b
spectat	=86b
crowd	 ~of=86b
trainer	=86b,102b
sidelin	=86b
suspens	=86b
suspend	 ~for=86b
eject	=86b
foul	=86b
penalti	 shoot-out=86a,87a| shootout=86a,87a| area=86b,87b| spot=86b,87b| box=86c,91c|=86b
rank	=86b
unrank	=86b
espn	!=86b
halv	=86b
round	 ~of 16=86b|=86c,101c
last	 16=86b| eight=86b| four=86b
shutout	=86b
shut-out	=86b
tie-break	=86b
tiebreak	=86b
trail	^ ^blazer=86a,90a|=86b
lost	 ~to=86b
arch-rival	=86b
archriv	=86b
winner	=86c
minut	=86c
club	=86c
saturdai	^=86c
night	 school=116a,119a|=86c
straight	 set=86a,94a|=86c
oppon	=86c
chanc	=86c
ball	=86c
form	=86c
perform	=86c,105b,107c
starter	=86c
start	=86c
debut	=86c,105b
compet	=86c
finish	=86c
pitch	=86b,89b
field	 goal=86a,88a|=86c
domin	=86c
legend	=86c
mate	=86c
sign	=86c
won	=86c
fifth	=86c
half	=86c
tie	=86c
draw	=86c,105b,111b
drew	=86c
weekend	=86c
unstopp	=86c
stun	=86c
snap	=86c,88c
streak	=86c
tour	^ de ^franc=86a,100a| date=105b,107b| oper=120a,125a|=86c,92c
seri	^ ^~a=86a,87a|=86c,105b,108b
confer	=86c
soccer	=86a,87a
goalkeep	=86a,87a
midfield	=86a,87a
left-back	=86a,87a
right-back	=86a,87a
centre-back	=86a,87a
full-back	=86a,87a
winger	=86a,87a
free-kick	=86a,87a
corner	 kick=86a,87a
spot-kick	=86a,87a
extra-time	=86a,87a
offsid	=86a,87a
yellow	 card=86a,87a| jersei=86a,100a
premiership	^=86a,87a
europa	^ ^leagu=86a,87a
uefa	^ ^cup=86a,87a|^=86a,87a
fa	! ^cup=86a,87a
bundesliga	^=86a,87a
ligu	^ 1=86a,87a
eredivisi	^=86a,87a
copa	^ ^america=86a,87a|^ ^libertador=86a,87a
fifa	^=86a,87a
footbal	^ ^associ=86a,87a|=86b,87b
manchest	^ ^unit=86a,87a|^ ^citi=86a,87a
chelsea	^=86a,87a
liverpool	^=86a,87a
tottenham	^=86a,87a
everton	^=86a,87a
newcastl	^ ^unit=86a,87a
aston	^ ^villa=86a,87a
leed	^ ^unit=86a,87a|^ ^rhino=86b,93b
southampton	^=86a,87a
blackburn	^=86a,87a
bolton	^=86a,87a
fulham	^=86a,87a
middlesbrough	^=86a,87a
birmingham	^ ^citi=86a,87a
norwich	^ ^citi=86a,87a
portsmouth	^=86a,87a
charlton	^=86a,87a
celtic	^=86a,87a,90a
ranger	^=86a,87a,89a
hibernian	^=86a,87a
aberdeen	^=86a,87a
barcelona	^=86a,87a
atletico	^ ^madrid=86a,87a
valencia	^=86a,87a
sevilla	^=86a,87a
juventu	^=86a,87a
ac	! ^milan=86a,87a|=86b,94b
inter	^ ^milan=86a,87a
roma	^=86a,87a
lazio	^=86a,87a
napoli	^=86a,87a
bayern	^ ^munich=86a,87a
borussia	^ ^dortmund=86a,87a
werder	^ ^bremen=86a,87a
schalk	^=86a,87a
ajax	^=86a,87a
psv	! ^eindhoven=86a,87a
feyenoord	^=86a,87a
porto	^=86a,87a
benfica	^=86a,87a
galatasarai	^=86a,87a
fenerbahc	^=86a,87a
olympiako	^=86a,87a
panathinaiko	^=86a,87a
marseil	^=86a,87a
lyon	^=86a,87a
psg	!=86a,87a
monaco	^=86a,87a
boca	^ ^junior=86a,87a
flamengo	^=86a,87a
santo	^=86a,87a
ml	!=86a,87a
dc	! ^unit=86a,87a
highburi	^=86a,87a
anfield	^=86a,87a
stamford	^ ^bridg=86a,87a
goodison	^ ^park=86a,87a
villa	^ ^park=86a,87a|^=86b,87b
hampden	^=86a,87a
nou	^ ^camp=86a,87a
bernabeu	^=86a,87a
san	^ ^francisco ^giant=86a,89a|^ ^antonio ^spur=86a,90a|^ ^siro=86a,87a
header	=86b,87b
vollei	=86b,87b
dribbl	=86b,87b
ferguson	^=86b,87b
wenger	^=86b,87b
mourinho	^=86b,87b
benitez	^=86b,87b
eriksson	^=86b,87b
beckham	^=86b,87b
roonei	^=86b,87b
ronaldo	^=86b,87b
ronaldinho	^=86b,87b
zidan	^=86b,87b
messi	^=86b,87b
neymar	^=86b,87b
mbapp	^=86b,87b
haaland	^=86b,87b
guardiola	^=86b,87b
klopp	^=86b,87b
gerrard	^=86b,87b
lampard	^=86b,87b
owen	^=86b,87b,88b
henri	^=86b,87b
kean	^ album=105a,107a|^=86b,87b
gigg	^=86b,87b
shearer	^=86b,87b
drogba	^=86b,87b
cech	^=86b,87b
terri	^=86b,87b
figo	^=86b,87b
raul	^=86b,87b
maradona	^=86b,87b
pele	^=86b,87b
platini	^=86b,87b
blatter	^=86b,87b
beckenbau	^=86b,87b
klinsmann	^=86b,87b
salah	^=86b,87b
kane	^=86b,87b
equalis	=86b,87b
equal	=86b,87b,126a,129b
releg	=86b,87b
promot	=86b,87b,101b
aggreg	=86b,87b
deflect	=86b,87b
crossbar	=86b,87b
near	~ post=86b,87b
far	 post=86b,87b
on	~ loan=86b,87b
gunner	^=86b,87b
magpi	^=86b,87b
spur	^=86b,87b
tackl	=86b,87b
book	=86b,87b,105b,109b,120b,125b
sent	 ~off=86b,87b
kick-off	=86b,87b
goal-line	=86b,87b
dugout	=86b,87b,89b
lioness	^=86b,87b
keeper	=86c,87c
leg	=86c,87c
boss	=86c,87c
milan	^=86c,87c
munich	^=86c,87c
england	^=86c,87c
touchlin	=86c,87c
terrac	=86c,87c
quarterback	=86a,88a
touchdown	=86a,88a
wide	 receiv=86a,88a
lineback	=86a,88a
cornerback	=86a,88a
tight	 end=86a,88a
nfl	!=86a,88a
super	^ ^bowl=86a,88a|^ 12=86a,93a|^ 14=86a,93a|^ ^rugbi=86a,93a|^ ^leagu=86a,93a
intercept	=86a,88a
fumbl	=86a,88a
sack	=86a,88a
rush	 yard=86a,88a|=86b,88b
yard	 pass=86a,88a|=86b,88b
punt	 return=86a,88a|=86b,88b
kickoff	 return=86a,88a|=86b,88b
kicker	=86a,88a
wideout	=86a,88a
tailback	=86a,88a
colt	^=86a,88a|=86b,102b
steeler	^=86a,88a
cowboi	^=86a,88a
redskin	^=86a,88a
packer	^=86a,88a
vike	^=86a,88a
49ers	=86a,88a
raider	^=86a,88a
bronco	^=86a,88a
charger	^=86a,88a
seahawk	^=86a,88a
bengal	^=86a,88a
texan	^=86a,88a
buccan	^=86a,88a
saint	^=86a,88a|=126a,127a
raven	^=86a,88a
brown	^=86a,88a
buffalo	^ ^bill=86a,88a
detroit	^ ^lion=86a,88a
philadelphia	^ ^eagl=86a,88a
arizona	^ ^cardin=86a,88a
carolina	^ ^panther=86a,88a
st	^ . ^loui ^ram=86a,88a|^ . ^loui ^cardin=86a,89a|^ . ^loui ^blue=86a,91a|^ . ^lawrenc ^seawai=120a,124a|^ ^helen=86b,93b|^ ^andrew=86a,95a
heisman	^=86a,88a
fiesta	^ ^bowl=86a,88a
bc	!=86a,88a
bowl	^ ^championship ^seri=86a,88a| game=86b,88b|=86a,92b,104a
sooner	^=86a,88a
buckey	^=86a,88a
wolverin	^=86a,88a
crimson	^ ^tide=86a,88a
nittani	^ ^lion=86a,88a
notr	^ ^dame=86a,88a
ncaa	!=86a,88a
pac-10	^=86a,88a
southeastern	^ ^confer=86a,88a
acc	!=86a,88a
pass	=86b,88b
huddl	=86b,88b
bradi	^=86b,88b
favr	^=86b,88b
belichick	^=86b,88b
parcel	^=86b,88b
vick	^=86b,88b
mcnabb	^=86b,88b
moss	^=86b,88b
ricki	^ ^william=86b,88b|^ ^hatton=86a,101a|^ ^gervai=105a,108a
roethlisberg	^=86b,88b
mahom	^=86b,88b
auburn	^=86b,88b
oklahoma	^=86b,88b
lsu	!=86b,88b
tar	^ ^heel=86b,88b,90b
gator	^=86b,88b
seminol	^=86b,88b
panther	^=86b,88b
ram	^=86b,88b
cardin	^=86b,88b|=126a,127a
usc	!=86b,88b
ucla	!=86b,88b
spurrier	^=86b,88b
bowden	^=86b,88b
bulldog	^=86b,88b
aggi	^=86b,88b
husker	^=86b,88b
cornhusk	^=86b,88b
hoki	^=86b,88b
badger	^=86b,88b
spartan	^=86b,88b
hawkey	^=86b,88b
boilermak	^=86b,88b
cavali	^=86a,88b,90a
wolfpack	^=86b,88b
huski	^=86b,88b,90b
bruin	^=86a,88b,91a
ut	^=86b,88b
cougar	^=86b,88b
receiv	=86c,88c
basebal	=86a,89a
homer	=86a,89a
pitcher	=86a,89a
bullpen	=86a,89a
shortstop	=86a,89a
outfield	=86a,89a
infield	=86a,89a
rbi	!=86a,89a
no-hitter	=86a,89a
bat	 averag=86a,89a|=86b,89c,92b
strikeout	=86a,89a
yanke	^ ^stadium=86a,89a|^=86a,89a
dodger	^=86a,89a
philli	^=86a,89a
brave	^=86a,89a
astro	^=86a,89a
padr	^=86a,89a
expo	^=86a,89a
marlin	^=86a,89a
oriol	^=86a,89a
devil	^ ^rai=86a,89a
twin	^=86a,89a|=126a,130a
rocki	^=86a,89a
diamondback	^=86a,89a
anaheim	^ ^angel=86a,89a
lo	^ ^angel ^angel=86a,89a|^ ^angel ^king=86a,91a
fenwai	^ ^park=86a,89a
wriglei	^ ^field=86a,89a
right-hander	=86a,89a
left-hander	=86a,89a
alc	!=86a,89a
nlc	!=86a,89a
cy	^ ^young=86a,89a
hitter	=86b,89b
batter	=86a,89b,92a
walk-off	=86b,89b
pennant	=86b,89b
slugger	=86b,89b
ballpark	=86b,89b
baserunn	=86b,89b
mound	=86b,89b
clemen	^=86b,89b
pedro	^ ^martinez=86b,89b
schill	^=86b,89b
jeter	^=86b,89b
a-rod	^=86b,89b
rodriguez	^=86b,89b
sosa	^=86b,89b
giambi	^=86b,89b
sheffield	^=86b,89b
beltran	^=86b,89b
randi	^ ^johnson=86b,89b
steinbrenn	^=86b,89b
torr	^=86b,89b
ohtani	^=86b,89b
ichiro	^=86b,89b
balco	!=86b,89b
wild-card	 race=86b,89b
spring	 train=86b,89b
angel	^=86b,89b
doublehead	=86b,89b
sox	^=86b,89b
seventh	 in=86b,89b
eighth	=86b,89b
ninth	=86b,89b
ballclub	=86b,89b
big-league	=86b,89b
catcher	=86b,89b
hit	=86c,89c,105b,107c
rotat	=86c,89c
plate	=86c,89c
basketbal	=86a,90a
nba	!=86a,90a
wnba	!=86a,90a
three-pointer	=86a,90a
3-pointer	=86a,90a
slam	 dunk=86a,90a
triple-double	=86a,90a
double-double	=86a,90a
laker	^=86a,90a
knick	^=86a,90a
piston	^=86a,90a
pacer	^=86a,90a
timberwolv	^=86a,90a
maverick	^=86a,90a
nugget	^=86a,90a
sonic	^=86a,90a
superson	^=86a,90a
blazer	^=86a,90a
clipper	^=86a,90a
grizzli	^=86a,90a
hornet	^=86a,90a
bobcat	^=86a,90a
raptor	^=86a,90a
buck	^=86a,90a
76ers	=86a,90a
sixer	^=86a,90a
miami	^ ^heat=86a,90a
orlando	^ ^magic=86a,90a
utah	^ ^jazz=86a,90a
phoenix	^ ^sun=86a,90a
sacramento	^ ^king=86a,90a
golden	^ ^state ^warrior=86a,90a|^ ^globe=105a,106a
march	^ ^mad=86a,90a
shaquil	^ ^o'neal=86a,90a
kobe	^ ^bryant=86a,90a|^=86b,90b
lebron	^ ^jame=86a,90a|^=86b,90b
yao	^ ^ming=86a,90a
allen	^ ^iverson=86a,90a
kevin	^ ^garnett=86a,90a
phil	^ ^jackson=86a,90a|^ ^mickelson=86a,95a
hoop	=86b,90b
buzzer	=86b,90b
layup	=86b,90b
shaq	^=86b,90b
iverson	^=86b,90b
duncan	^=86b,90b
nowitzki	^=86b,90b
carmelo	^=86b,90b
artest	^=86b,90b
jayhawk	^=86b,90b
uconn	^=86b,90b
backcourt	=86b,90b
frontcourt	=86b,90b
tipoff	=86b,90b
tip-off	=86b,90b
jazz	 festiv=105b,107b|^=86b,90b|=105a,107a
wizard	^=86b,90b
warrior	^=86b,90b
krzyzewski	^=86b,90b
gonzaga	^=86b,90b
syracus	^=86b,90b
guard	=86c,90c
dunk	=86c,90c
hockei	=86a,91a
nhl	!=86a,91a
stanlei	^ ^cup=86a,91a
goaltend	=86a,91a
goali	=86a,91a
power-play	 goal=86a,91a
defenseman	=86a,91a
puck	=86a,91a
mapl	^ ^leaf=86a,91a
canadien	^=86a,91a
flame	^=86a,91a
oiler	^=86a,91a
canuck	^=86a,91a
blackhawk	^=86a,91a
flyer	^=86a,91a
sabr	^=86a,91a
island	^=86a,91a
predat	^=86a,91a
thrasher	^=86a,91a
tampa	^ ^bai ^lightn=86a,91a
dalla	^ ^star=86a,91a
gretzki	^=86a,91a
bettman	^=86a,91a
face-off	=86a,91a
lockout	=86b,91b
lock	 ~out=86b,91b| forward=86a,93a
rink	=86b,91b
slap	 shot=86b,91b
crosbi	^=86b,91b
lemieux	^=86b,91b
skater	=86b,91b
nhlpa	!=86b,91b
cricket	=86a,92a
batsman	=86a,92a
batsmen	=86a,92a
bowler	=86a,92a
wicket	=86a,92a
wicketkeep	=86a,92a
all-rounder	=86a,92a
spinner	=86a,92a
twenty20	^=86a,92a
t20	!=86a,92a
one-day	 intern=86a,92a
lbw	=86a,92a
run-out	=86a,92a
over	~ par=86a,95a|=86a,92a
icc	!=86a,92a
off-spinner	=86a,92a
leg-spinner	=86a,92a
paceman	=86a,92a
pace	 bowler=86a,92a
maiden	 ~over=86a,92a
protea	^=86a,92a
ipl	!=86a,92a
bcci	!=86a,92a
headinglei	^=86a,92a
edgbaston	^=86a,92a
trent	^ ^bridg=86a,92a
eden	^ ^garden=86a,92a
wankhed	^=86a,92a
boundari	=86b,92b
half-century	=86b,92b
nightwatchman	=86b,92b
tendulkar	^=86b,92b
dravid	^=86b,92b
ganguli	^=86b,92b
sehwag	^=86b,92b
dhoni	^=86b,92b
kohli	^=86b,92b
mcgrath	^=86b,92b
pont	^=86b,92b
gilchrist	^=86b,92b
flintoff	^=86b,92b
vaughan	^=86b,92b
strauss	^=86b,92b
trescothick	^=86b,92b
pietersen	^=86b,92b
inzamam	^=86b,92b
shoaib	^ ^akhtar=86b,92b
muralitharan	^=86b,92b
kumbl	^=86b,92b
harbhajan	^=86b,92b
kalli	^=86b,92b
pollock	^=86b,92b
root	^=86b,92b
stoke	^=86b,92b
duck	=86b,92b
wisden	^=86b,92b
declar	=86c,92c
all	^~ ^nippon ^airwai=120a,121a|~ ~out=86c,92c|^~ ^black=86a,93a
rugbi	^ ^championship=86a,93a|=86a,93a
tri-nations	^=86a,93a
tri	^ ^nation=86a,93a|=86b,93b
fly-half	=86a,93a
scrum-half	=86a,93a
scrum	=86a,93a
lineout	=86a,93a
line-out	=86a,93a
flanker	=86a,93a
hooker	=86a,93a
back-row	=86a,93a
try	 line=86a,93a|=86b,93b
convers	=86a,93a
wallabi	^=86a,93a
springbok	^=86a,93a
zurich	^ ^premiership=86a,93a
powergen	^ ^cup=86a,93a
twickenham	^=86a,93a
millennium	^ ^stadium=86a,93a
murrayfield	^=86a,93a
lansdown	^ ^road=86a,93a
irb	!=86a,93a
rfu	!=86a,93a
wru	!=86a,93a
sin-bin	=86a,93a
loosehead	=86a,93a
tighthead	=86a,93a
leicest	^ ^tiger=86a,93a
wasp	^=86a,93a
leinster	^=86a,93a
munster	^=86a,93a
osprei	^=86a,93a
scarlet	^=86a,93a
llanelli	^=86a,93a
saracen	^=86a,93a
harlequin	^=86a,93a
gloucest	^=86a,93a
toulous	^=86a,93a
biarritz	^=86a,93a
stade	^ ^francai=86a,93a
perpignan	^=86a,93a
wilkinson	^=86b,93b
robinson	^=86b,93b
woodward	^=86b,93b
henson	^=86b,93b
o'driscoll	^=86b,93b
o'gara	^=86b,93b
thoma	^=86b,93b
charli	^ ^hodgson=86b,93b|^ ^sheen=105a,114a
dallaglio	^=86b,93b
matt	^ ^dawson=86b,93b|^ ^william=86b,93b
laport	^=86b,93b
autumn	 intern=86b,93b
prop	=86b,93b
centr	=86b,93b
wigan	^=86b,93b
bradford	^ ^bull=86b,93b
bath	^=86b,93b
northampton	^=86b,93b
newport	^ ^gwent=86b,93b
pack	=86c,93c
kick	=86c,93c
cap	=86c,93c
tenni	=86a,94a
wimbledon	^=86a,94a
roland	^ ^garro=86a,94a
davi	^ ^cup=86a,94a
master	^ ^cup=86a,94a|=86c,95c
atp	!=86a,94a
wta	!=86a,94a
break	 point=86a,94a|=86c,94c
set	 point=86a,94a|=86c,94c
baselin	=86a,94a
forehand	=86a,94a
backhand	=86a,94a
mix	 martial art=86a,101a| doubl=86a,94a
nadal	^=86a,94a
djokov	^=86a,94a
roddick	^=86a,94a
agassi	^=86a,94a
henman	^=86a,94a
hewitt	^=86a,94a
safin	^=86a,94a
sharapova	^=86a,94a
serena	^ ^william=86a,94a|^=86b,94b
henin-hardenne	^=86a,94a
henin	^=86a,94a
clijster	^=86a,94a
davenport	^=86a,94a
mauresmo	^=86a,94a
capriati	^=86a,94a
kuznetsova	^=86a,94a
dementieva	^=86a,94a
sampra	^=86a,94a
navratilova	^=86a,94a
moya	^=86a,94a
coria	^=86a,94a
gaudio	^=86a,94a
murrai	^=86a,94a
rusedski	^=86a,94a
alcaraz	^=86a,94a
sinner	^=86a,94a
swiatek	^=86a,94a
serv	=86b,94b
melbourn	^ ^park=86b,94b|^ ^cup=86a,102a
flush	^ ^meadow=86b,94b
clai	=86b,94b
grass	=86b,94b
hardcourt	=86b,94b
hard-court	=86b,94b
quarter-finals	=86b,94b
racquet	=86b,94b
decid	 set=86b,94b
golf	=86a,95a
golfer	=86a,95a
birdi	=86a,95a
bogei	=86a,95a
putter	=86a,95a
putt	=86a,95a
par-four	=86a,95a
par-five	=86a,95a
par-three	=86a,95a
under	~ par=86a,95a
fairwai	=86a,95a
tee	 shot=86a,95a|=86a,95a
caddi	=86a,95a
ryder	^ ^cup=86a,95a
pga	!=86a,95a
lpga	!=86a,95a
augusta	^=86a,95a
vijai	^ ^singh=86a,95a
erni	^ ^el=86a,95a
mickelson	^=86a,95a
retief	^ ^goosen=86a,95a
padraig	^ ^harrington=86a,95a
annika	^ ^sorenstam=86a,95a
sorenstam	^=86a,95a
rori	^ ^mcilroi=86a,95a
darren	^ ^clark=86a,95a
sergio	^ ^garcia=86a,95a
langer	^=86a,95a
montgomeri	^=86a,95a
clubhous	=86a,95a
whistl	^ ^strait=86a,95a
oakland	^ ^hill=86a,95a
pebbl	^ ^beach=86a,95a
solheim	^ ^cup=86a,95a
matchplai	=86a,95a
bunker	=86b,95b
hole	 ~in ~on=86b,95b|=86b,95b
18th	=86b,95b
singh	^=86b,95b
wood	^=86b,95b
goosen	^=86b,95b
leaderboard	=86b,95b
cours	 record=86b,95b|=86c,95c,116b
final-round	=86b,95b
first-round	=86b,95b
track	 ~and field=86a,96a|=86b,96b,105c,107c,120b,122b
sprinter	=86a,96a
long	 jump=86a,96a
tripl	 jump=86a,96a|^ ^crown=86a,102a
pole	 vault=86a,96a| posit=86a,99a|=86c,99c
hurdl	=86a,96a
hurdler	=86a,96a
javelin	=86a,96a
discu	=86a,96a
hammer	 throw=86a,96a
decathlon	=86a,96a
heptathlon	=86a,96a
marathon	=86a,96a
half-marathon	=86a,96a
cross-country	=86a,96a
steeplechas	=86a,96a
100m	=86a,96a
200m	=86a,96a
400m	=86a,96a
800m	=86a,96a
1500m	=86a,96a
3000m	=86a,96a
5000m	=86a,96a
10	=86a,96a
000m	=86a,96a
60m	=86a,96a
4x100m	=86a,96a
4x400m	=86a,96a
100	 metr=86a,96a
200	 metr=86a,96a
400	 metr=86a,96a
800	 metr=86a,96a
1500	 metr=86a,96a
iaaf	!=86a,96a
middle-distance	=86a,96a
distanc	 runner=86a,96a
paula	^ ^radcliff=86a,96a
radcliff	^=86a,96a
kelli	^ ^holm=86a,96a
bekel	^=86a,96a
gebrselassi	^=86a,96a
isinbayeva	^=86a,96a
kluft	^=86a,96a
marion	^ ^jone=86a,96a
kenteri	^=86a,96a
thanou	^=86a,96a
usain	^ ^bolt=86a,96a
kipchog	^=86a,96a
gatlin	^=86a,96a
indoor	 championship=86a,96a|=86b,96b
runner	=86b,96b
aaa	!=86b,96b
photofinish	=86b,96b
relai	=86b,96b
holm	^=86b,96b
dibaba	^=86b,96b
tergat	^=86b,96b
lewis-francis	^=86b,96b
garden	^=86b,96b|=126a,130a
sotherton	^=86b,96b
vault	=86b,96b
metr	=86b,96b
ran	 aground=120a,124a|=86c,96c
fastest	=86c,96c
clock	=86c,96c
olymp	^ ^game=86a,97a|^ gold=86a,97a|^ champion=86a,97a|^ bid=86a,97a|^ villag=86a,97a|^=86a,97a
olympian	^=86a,97a
paralymp	^=86a,97a
paralympian	^=86a,97a
ioc	!=86a,97a
summer	^ ^game=86a,97a
athen	^ ^game=86a,97a|^=86c,97c
torch	 relai=86a,97a|=86c,97c
usoc	!=86a,97a
rogg	^=86a,97a
pan	^ ^american ^game=86a,97a|^ ^~am=120a,121a
gymnast	=86b,97b
wrestler	=86b,97b
wrestl	=86b,97b
fenc	=86b,97b
judo	=86b,97b
taekwondo	=86b,97b
weightlift	=86b,97b
archeri	=86b,97b
row	 crew=86b,104b|=86b,97b
rower	=86b,97b
canoeist	=86b,97b
equestrian	=86b,97b
pentathlon	=86b,97b
triathlon	=86b,97b
beach	 volleybal=86b,97b| resort=120a,125a|=120b,125b
volleybal	=86b,97b
handbal	=86b,97b
badminton	=86b,97b
tabl	 tenni=86b,97b
synchronis	=86b,97b
dive	=86b,97b
ceremoni	=86c,97c,105b
swimmer	=86a,98a
freestyl	=86a,98a
breaststrok	=86a,98a
backstrok	=86a,98a
individu	 medlei=86a,98a
medlei	 relai=86a,98a
thorp	^=86a,98a
ledecki	^=86a,98a
spitz	^=86a,98a
natali	^ ^coughlin=86a,98a
fina	^=86a,98a
hackett	^=86a,98a
swim	=86b,98b
pool	=86b,98b
length	=86b,98b
diver	=86b,98b
lane	=86b,98b
formula	^ ^~on=86a,99a|^ 1=86a,99a
f1	!=86a,99a
motorsport	=86a,99a
motor	 race=86a,99a
pit	 stop=86a,99a|=86c,99c
chequer	 flag=86a,99a
checker	 flag=86a,99a
nascar	^=86a,99a
daytona	^=86a,99a
indianapoli	^ 500=86a,99a
indi	^ 500=86a,99a
indycar	^=86a,99a
le	^ ^man=86a,99a|^ ^miser=105a,110a
motogp	^=86a,99a
superbik	=86a,99a
schumach	^=86a,99a
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
jimmi	^ ^johnson=86a,99a
dale	^ ^earnhardt=86a,99a
earnhardt	^=86a,99a
eccleston	^=86a,99a
mclaren	^=86a,99a
minardi	^=86a,99a
scuderia	^=86a,99a
silverston	^=86a,99a
monza	^=86a,99a
suzuka	^=86a,99a
interlago	^=86a,99a
talladega	^=86a,99a
bar-honda	^=86a,99a
kurt	^ ^busch=86a,99a
lap	=86b,99b
constructor	=86b,99b
driver	 's licens=120a,123a| championship=86b,99b|=86c,99c,120b
ferrari	^=86b,99b
racewai	=86b,99b
speedwai	=86b,99b
fia	!=86b,99b
practic	 session=86b,99b
paddock	=86b,99b
nhra	!=86b,99b
motorcycl	=86b,99b,120a,123a
giro	^ ^d'italia=86a,100a
vuelta	^=86a,100a
peloton	=86a,100a
cyclist	=86a,100a
lanc	^ ^armstrong=86a,100a
armstrong	^=86a,100a
tyler	^ ^hamilton=86a,100a
jan	^ ^ullrich=86a,100a
ullrich	^=86a,100a
pantani	^=86a,100a
landi	^=86a,100a
pogacar	^=86a,100a
wiggin	^=86a,100a
cavendish	^=86a,100a
froom	^=86a,100a
velodrom	=86a,100a
uci	!=86a,100a
mountain	 stage=86a,100a|=86a,104a
cycl	 lane=120a,123a|=86b,100b
stage	 win=86b,100b| plai=105a,110a|=86b,100b,105b,107c,110b
rider	=86b,100b
pursuit	=86b,100b
box	 offic=105a|=86a,101a
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
knock	 ~out ~in=86a,101a
tyson	^=86a,101a
lennox	^ ^lewi=86a,101a
muhammad	^ ^ali=86a,101a
klitschko	^=86a,101a
oscar	^ ^de ^la ^hoya=86a,101a|^=105a,106a
bernard	^ ^hopkin=86a,101a
roi	^ ^jone=86a,101a
hatton	^=86a,101a
amir	^ ^khan=86a,101a
mayweath	^=86a,101a
pacquiao	^=86a,101a
don	^ ^king=86a,101a
frank	^ ^warren=86a,101a
ufc	!=86a,101a
sumo	 wrestler=86a,101a|=86a,101a
kickbox	=86a,101a
glen	^ ^johnson=86a,101a
antonio	^ ^tarver=86a,101a
trinidad	^=86a,101a
tszyu	^=86a,101a
bout	=86b,101b
ring	=86b,101b
undef	=86b,101b
undisput	=86b,101b
canva	=86b,101b,105b,111b
martial	 art=86b,101b
belt	=86c,101c
punch	=86c,101c
racehors	=86a,102a
jockei	^ ^club=86a,102a|=86a,102a
thoroughbr	=86a,102a
hors	 race=86a,102a|=86b,102b
kentucki	^ ^derbi=86a,102a
preak	^=86a,102a
belmont	^ ^stake=86a,102a
breeder	^ ' ^cup=86a,102a|^ ^cup=86a,102a
cheltenham	^ ^gold ^cup=86a,102a|^=86b,102b
epsom	^=86a,102a
aintre	^=86a,102a
newmarket	^=86a,102a
smarti	^ ^jone=86a,102a
ghostzapp	^=86a,102a
dettori	^=86a,102a
mccoi	^=86a,102a
fallon	^=86a,102a
show	 jump=86a,102a| 's=105c,108c|=105c
showjump	=86a,102a
dressag	=86a,102a
polo	 match=86a,102a
furlong	=86b,102b
filli	=86b,102b
mare	=86b,102b
racecours	=86b,102b
racetrack	=86b,102b
bookmak	=86b,102b
geld	=86b,102b
ascot	^=86b,102b
odd	=86c,102c
favourit	=86c,102c
stabl	=86c,102c
skier	=86a,103a
ski	 jump=86a,103a|=86a,103a
slalom	=86a,103a
super-g	^=86a,103a
downhil	 race=86a,103a|=86b,103b
snowboard	=86a,103a
biathlon	=86a,103a
bobsleigh	=86a,103a
bobsl	=86a,103a
luge	=86a,103a
curl	=86a,103a
bode	^ ^miller=86a,103a
hermann	^ ^maier=86a,103a
maier	^=86a,103a
lindsei	^ ^vonn=86a,103a
janica	^ ^kostel=86a,103a
shaun	^ ^white=86a,103a
alpin	^=86a,103a
skate	=86b,103b
pist	=86b,103b
halfpip	=86b,103b
yachtsman	=86a,104a
yachtswoman	=86a,104a
yacht	=86a,104a
regatta	=86a,104a
round-the-world	=86a,104a
ellen	^ ^macarthur=86a,104a
macarthur	^=86a,104a
trimaran	=86a,104a
catamaran	=86a,104a
vende	^ ^globe=86a,104a
skipper	=86a,104a
surf	=86a,104a
skateboard	=86a,104a
ben	^ ^ainsli=86a,104a|^ ^affleck=105a,114a
chess	=86a,104a
grandmast	=86a,104a
kasparov	^=86a,104a
kramnik	^=86a,104a
dart	=86a,104a
snooker	=86a,104a
ronni	^ ^o'sullivan=86a,104a
lacross	=86a,104a
netbal	=86a,104a
softbal	=86a,104a
gaelic	^ footbal=86a,104a
hurl	=86a,104a
poker	=86a,104a
lawn	 bowl=86a,104a
sail	=86b,104b,120b,124b
boat	^ ^race=86b,104b|=120b,124b
climber	=86b,104b
entertain	=105a
showbiz	=105a
celebr	^ ^big ^brother=105a,108a| coupl=105a,114a|=105a
actor	=105a,106b
actress	=105a
singer	 's=105c,107c|=105a
comedian	=105a
comedienn	=105a
playwright	=105a
novelist	=105a
screenwrit	=105a
songwrit	=105a
choreograph	=105a
film-maker	=105a
filmmak	=105a
art	 festiv=105a| galleri=105a,111a| collector=105a,111a| dealer=105a,111a|=105b,111b
cultur	 heritag=105a|=105b
paparazzi	=105a
biopic	=105a
sitcom	=105a
autobiographi	=105a
memoir	=105a,109b
artist	=105b
festiv	=105b
audienc	=105b
award	=105b
showcas	=105b
glamour	=105b
glamor	=105b
host	=105b
present	=105b,108b
cast	=105b
fame	=105b
famou	=105b
comic	 book=105a,109a|^ ^relief=126a,132a|=105b
comedi	=105b
genr	=105b
icon	=105b
legendari	=105b
lifetim	 achiev=105b
prestigi	=105b
blockbust	=105b
prequel	=105b
trilogi	=105b
role	=105b,106c
script	=105b
rehears	=105b
stori	=105c,109c
popular	=105c
love	=105c
inspir	=105c
tribut	=105c
creativ	=105c
tale	=105c
charact	=105c
beauti	=105b,112b
style	=105c,112c
scene	=105c,106c
gossip	=105b,114b
tabloid	=105b,114b
wed	=105c,126a,130a
prize	=105c
sing	=105c
1960s	=105c
1970s	=105c
1980s	=105c
career	=105c
classic	=105c
film	 director=105a,106a| star=105a,106a| festiv=105a,106a|=105a,106a
movi	=105a,106a
cinema	=105a,106a
hollywood	^=105a,106a
bollywood	^=105a,106a
academi	^ ^award=105a,106a
bafta	^=105a,106a
cann	^=105a,106a
sundanc	^=105a,106a
venic	^ film festiv=105a,106a
pixar	^=105a,106a
dreamwork	^=105a,106a
miramax	^=105a,106a
warner	^ ^bro=105a,106a
paramount	^ ^pictur=105a,106a
20th	 ^centuri ^fox=105a,106a
screenplai	=105a,106a
cinematographi	=105a,106a
spielberg	^=105a,106a
scorses	^=105a,106a
tarantino	^=105a,106a
eastwood	^ 's=105b,106b|^=105a,106a
polanski	^=105a,106a
almodovar	^=105a,106a
kubrick	^=105a,106a
hitchcock	^=105a,106a
mel	^ ^gibson=105a,106a
johnni	^ ^depp=105a,106a
brad	^ ^pitt=105a,106a
leonardo	^ da ^vinci=105a,111a|^ ^dicaprio=105a,106a
dicaprio	^=105a,106a
julia	^ ^robert=105a,106a
nicol	^ ^kidman=105a,106a
angelina	^ ^joli=105a,106a
jude	^ ^law=105a,106a
cate	^ ^blanchett=105a,106a
kate	^ ^winslet=105a,106a|^ ^moss=105a,112a|^ ^middleton=105a,114a
hilari	^ ^swank=105a,106a
jami	^ ^foxx=105a,106a|^ ^oliv=105a,113a
harrison	^ ^ford=105a,106a
shrek	^=105a,106a
spider-man	^=105a,106a
sidewai	^=105a,106a
fahrenheit	^ 9 / 11=105a,106a
passion	^ ~of ~the ^christ=105a,106a
vera	^ ^drake=105a,106a
meet	^ ~the ^focker=105a,106a
razzi	^=105a,106a
rai	^ ^charl=105a,106a
bridget	^ ^jone=105a,106a
thriller	=105b,106b
horror	 film=105b,106b
direct	=105b,106b
documentari	=105b,106b
remak	=105b,106b
moviego	=105b,106b
studio	=105b,106b
theater	=105b,106b,110b
multiplex	=105b,106b
subtitl	=105b,106b
trailer	=105b,106b
moor	^=105b,106b
reel	=105b,106b
take	=105b,106b
foxx	^=105b,106b
swank	^=105b,106b
aviat	^=105b,106b
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
orchestr	=105a,107a
symphoni	=105a,107a
philharmon	=105a,107a
conductor	=105a,107a
compos	=105a,107a
soprano	=105a,107a|^=105a,108a
tenor	=105a,107a
pianist	=105a,107a
violinist	=105a,107a
cellist	=105a,107a
regga	=105a,107a
punk	=105a,107a
folk	 singer=105a,107a
r&b	!=105a,107a
boi	 band=105a,107a
girl	 group=105a,107a|^ ^aloud=105a,107a
chart-topping	=105a,107a
grammi	^=105a,107a
brit	^ ^award=105a,107a
mtv	! award=105a,107a|! ^award=105a,107a
mobo	!=105a,107a
eurovis	^=105a,107a
glastonburi	^=105a,107a
woodstock	^=105a,107a
beatl	^=105a,107a
roll	^ ^stone=105a,107a
u2	! 's=105b,107b|!=105a,107a
coldplai	^=105a,107a
oasi	^=105a,107a
radiohead	^=105a,107a
rem	!=105a,107a
franz	^ ^ferdinand=105a,107a
scissor	^ ^sister=105a,107a
madonna	^=105a,107a
eminem	^=105a,107a
beyonc	^=105a,107a
destini	^ 's ^child=105a,107a
elton	^ ^john=105a,107a
mccartnei	^=105a,107a
bob	^ ^dylan=105a,107a
dylan	^=105a,107a
bruce	^ ^springsteen=105a,107a
britnei	^ ^spear=105a,107a|^=105a,107a
robbi	^ ^william=105a,107a
usher	^=105a,107a
kany	^ ^west=105a,107a
alicia	^ ^kei=105a,107a
norah	^ ^jone=105a,107a
joss	^ ^stone=105a,107a
jay-z	^=105a,107a
50	 ^cent=105a,107a
dr	^ ^dre=105a,107a|^ ^~who=105a,108a
elvi	^ ^preslei=105a,107a|^=105a,107a
bono	^=105a,107a
geldof	^=105a,107a
morrissei	^=105a,107a
duran	^ ^duran=105a,107a
natasha	^ ^bedingfield=105a,107a
snoop	^ ^dogg=105a,107a
taylor	^ ^swift=105a,107a
ladi	^ ^gaga=105a,107a
adel	^=105a,107a
rihanna	^=105a,107a
gwen	^ ^stefani=105a,107a
westlif	^=105a,107a
spice	^ ^girl=105a,107a|=105b,113b
velvet	^ ^revolv=105a,107a
glenn	^ ^miller=105a,107a
sinatra	^=105a,107a
song	=105b,107b
duet	=105b,107b
vocal	=105b,107b
vocalist	=105b,107b
lyric	=105b,107b
melodi	=105b,107b
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
ticket	=105b,107b
billboard	^=105b,107b
motown	^=105b,107b
gospel	=105b,107b
playlist	=105b,107b
ballad	=105b,107b
ozzi	^=105b,107b
osbourn	^=105b,107b
courtnei	^ ^love=105b,107b
brian	^ ^wilson=105b,107b
jarvi	^ ^cocker=105b,107b
thom	^ ^york=105b,107b
libertin	^=105b,107b
label	=105c,107c
sang	=105c,107c
tv	! seri=105a,108a|! show=105a,108a|! drama=105a,108a|!=105b,108b
soap	 opera=105a,108a|=105a,108a
realiti	 !tv=105a,108a| show=105a,108a| star=105a,114a
quiz	 show=105a,108a
viewer	=105a,108a
view	 figur=105a,108a
broadcast	=105a,108a
eastend	^=105a,108a
emmerdal	^=105a,108a
desper	^ ^housew=105a,108a
emmi	^ ^award=105a,108a|^=105a,108a
bbc	! ^~on=105a,108a|! ^two=105a,108a|! ^three=105a,108a|!=105b,108b
bbc1	!=105a,108a
bbc2	!=105a,108a
itv1	!=105a,108a
channel	^ 4=105a,108a|^ ^five=105a,108a|^ ^tunnel=120a,122a|=105b,108b
radio	^ 1=105a,108a|^ 2=105a,108a|^ 4=105a,108a|=105b,108b
hbo	!=105a,108a
talk-show	 host=105a,108a
late-night	 host=105a,108a
oprah	^ ^winfrei=105a,108a|^=105a,108a
jai	^ ^leno=105a,108a
jon	^ ^stewart=105a,108a
littl	^ ^britain=105a,108a
blackadd	^=105a,108a
onli	^~ ^fool ~and ^hors=105a,108a
monti	^ ^python=105a,108a
prime-time	=105a,108a
primetim	=105a,108a
joei	^=105a,108a
newsread	=105a,108a
anchorman	=105a,108a
anchorwoman	=105a,108a
janet	^ ^jackson=105a,108a
itv	!=105b,108b
episod	=105b,108b
nbc	!=105b,108b
cb	!=105b,108b
abc	!=105b,108b
uktv	!=105b,108b
sketch	=105b,108b,111b
watchdog	=105b,108b
indec	=105b,108b
drama	 school=105b,110b|=105b,108b
slot	=105c,108c
poet	 laureat=105a,109a|=105a,109a
poetri	=105a,109a
poem	=105a,109a
literari	 prize=105b,109b|=105a,109a
literatur	=105a,109a
bestsel	=105a,109a
best-seller	=105a,109a
best-selling	 author=105a,109a
booker	^ ^prize=105a,109a
pulitz	^=105a,109a
whitbread	^=105a,109a
hai	^ festiv=105a,109a
manuscript	=105a,109a
bookshop	=105a,109a
bookstor	=105a,109a
booksel	=105a,109a
fiction	=105a,109a
nonfict	=105a,109a
non-fiction	=105a,109a
paperback	=105a,109a
hardback	=105a,109a
jk	! ^rowl=105a,109a
rowl	^=105a,109a
da	^ ^vinci ^code=105a,109a
dan	^ ^brown=105a,109a
shakespear	^=105a,109a
dicken	^=105a,109a
tolkien	^=105a,109a
salman	^ ^rushdi=105a,109a
jane	^ ^austen=105a,109a
agatha	^ ^christi=105a,109a
hemingwai	^=105a,109a
biographi	=105a,109a
biograph	=105a,109a
storytel	=105a,109a
writer	=105b,109b
reader	=105b,109b
prose	=105b,109b
narr	=105b,109b
librari	=105b,109b
harpercollin	^=105b,109b
random	^ ^hous=105b,109b
translat	=105b,109b
essai	=105b,109b
fairi	 tale=105b,109b
diari	=105b,109b
page	=105c,109c
written	=105c,109c
wrote	=105c,109c
write	=105c,109c
theatr	=105a,110a
theatrego	=105a,110a
playhous	=105a,110a
broadwai	^=105a,110a
olivi	^ award=105a,110a|^ ^award=105a,110a
covent	^ ^garden=105a,110a
bolshoi	^=105a,110a
ballerina	=105a,110a
pantomim	=105a,110a
andrew	^ ^lloyd ^webber=105a,110a
phantom	^ ~of ~the ^opera=105a,110a
billi	^ ^elliot=105a,110a
mari	^ ^poppin=105a,110a
edinburgh	^ ^fring=105a,110a|^ ^festiv=105a,110a
pinter	^=105a,110a
cirqu	^ du ^soleil=105a,110a
stand-up	 comedi=105a,110a| comedian=105a,110a
circu	=105a,110a
dancer	=105a,110a
choreographi	=105a,110a
theatric	=105b,110b
danc	=105b,110b
puppet	=105b,110b
magician	=105b,110b
applaus	=105b,110b
encor	=105b,110b
matine	=105b,110b
understudi	=105b,110b
paint	=105a,111a
painter	=105a,111a
sculptur	=105a,111a
sculptor	=105a,111a
exhibit	=105a,111a
galleri	=105a,111a
museum	^ ~of ^modern ^art=105a,111a|=105a,111a
portrait	=105a,111a
watercolour	=105a,111a
masterpiec	=105a,111a
tate	^ ^modern=105a,111a|^=105a,111a
guggenheim	^=105a,111a
prado	^=105a,111a
uffizi	^=105a,111a
hermitag	^=105a,111a
moma	^=105a,111a
turner	^ ^prize=105a,111a
sothebi	^ 's=105a,111a
christi	^ 's=105a,111a
picasso	^=105a,111a
monet	^=105a,111a
rembrandt	^=105a,111a
michelangelo	^=105a,111a
warhol	^=105a,111a
munch	^=105a,111a
damien	^ ^hirst=105a,111a
tracei	^ ^emin=105a,111a
banksi	^=105a,111a
caravaggio	^=105a,111a
renaiss	^=105a,111a
curat	=105a,111a
artwork	=105a,111a
mural	=105a,111a
photographi	 exhibit=105a,111a|=105b,111b
fresco	=105a,111a
contemporari	 art=105a,111a
modern	 art=105a,111a
impressionist	^=105a,111a
ceram	=105a,111a
photograph	=105b,111b
architectur	=105b,111b
architect	=105b,111b
monument	=105b,111b
heritag	=105b,111b
statu	=105b,111b
potteri	=105b,111b
tapestri	=105b,111b
fashion	 week=105a,112a| design=105a,112a|=105a,112a
catwalk	=105a,112a
coutur	=105a,112a
haut	 coutur=105a,112a
supermodel	=105a,112a
stylist	=105a,112a
vogu	^=105a,112a
chanel	^=105a,112a
dior	^=105a,112a
gucci	^=105a,112a
prada	^=105a,112a
versac	^=105a,112a
armani	^=105a,112a
burberri	^=105a,112a
loui	^ ^vuitton=105a,112a
yve	^ ^saint ^laurent=105a,112a
givenchi	^=105a,112a
valentino	^=105a,112a
herm	^=105a,112a
marc	^ ^jacob=105a,112a
alexand	^ ^mcqueen=105a,112a
galliano	^=105a,112a
stella	^ ^mccartnei=105a,112a
vivienn	^ ^westwood=105a,112a
naomi	^ ^campbel=105a,112a
gisel	^=105a,112a
lingeri	=105a,112a
handbag	=105a,112a
stiletto	=105a,112a
hairstyl	=105a,112a
hairdress	=105a,112a
makeup	=105a,112a
lipstick	=105a,112a
cosmet	=105a,112a
menswear	=105a,112a
womenswear	=105a,112a
ready-to-wear	=105a,112a
runwai	 show=105a,112a|=105c,112c,120a,121a
wardrob	=105a,112a
gown	=105b,112b
outfit	=105b,112b
jean	=105b,112b
trouser	=105b,112b
skirt	=105b,112b
shoe	=105b,112b
jacket	=105b,112b
jewelleri	=105b,112b
jewelri	=105b,112b
perfum	=105b,112b
fragranc	=105b,112b
glossi	=105b,112b
trend	=105b,112b
trendi	=105b,112b
chic	=105b,112b
stylish	=105b,112b
hair	=105b,112b
silk	=105b,112b
lace	=105b,112b
leather	=105b,112b
vintag	=105b,112b
accessori	=105b,112b
tattoo	=105b,112b
bridal	=105b,112b
wear	=105b,112b
wore	=105b,112b
tailor	=105b,112b
garment	=105b,112b
sequin	=105b,112b
sunglass	=105b,112b
bikini	=105b,112b
swimwear	=105b,112b
look	=105c,112c
colour	=105c,112c
color	=105c,112c
sleev	=105c,112c
chef	=105a,113a
restaurateur	=105a,113a
cuisin	=105a,113a
gourmet	=105a,113a
recip	=105a,113a
cookbook	=105a,113a
cookeri	=105a,113a
culinari	=105a,113a
sommeli	=105a,113a
foodi	=105a,113a
vineyard	=105a,113a
winemak	=105a,113a
breweri	=105a,113a
craft	 beer=105a,113a
whiski	=105a,113a
tast	 menu=105a,113a|=105c,113c
restaur	=105b,113b
dish	=105b,113b
cook	=105b,113b
wine	=105b,113b
menu	=105b,113b
dessert	=105b,113b
flavour	=105b,113b
flavor	=105b,113b
tasti	=105b,113b
delici	=105b,113b
bake	=105b,113b
chees	=105b,113b
chocol	=105b,113b
cocktail	=105b,113b
cafe	=105b,113b
kitchen	=105b,113b
dine	=105b,113b
diner	=105b,113b
sauc	=105b,113b
roast	=105b,113b
ingredi	=105b,113b
pastri	=105b,113b
salad	=105b,113b
bread	=105b,113b
pub	=105b,113b
publicist	=105a,114a
heart-throb	=105a,114a
heartthrob	=105a,114a
pin-up	=105a,114a
socialit	=105a,114a
starlet	=105a,114a
kardashian	^=105a,114a
posh	^ ^spice=105a,114a
victoria	^ ^beckham=105a,114a
jennif	^ ^aniston=105a,114a|^ ^lopez=105a,114a
lindsai	^ ^lohan=105a,114a
catherin	^ ^zeta-jones=105a,114a
hello	^ magazin=105a,114a
ok	! magazin=105a,114a
tell-all	=105a,114a
madam	^ ^tussaud=105a,114a
playboi	^=105a,114a
pageant	=105a,114a
split	 ~up=105b,114b
engag	=105b,114b
fianc	=105b,114b
fiance	=105b,114b
romanc	=105b,114b
girlfriend	=105b,114b
boyfriend	=105b,114b
divorc	 rate=126a,130a|=105b,114b,126b,130b
nude	=105b,114b
sexi	=105b,114b
diva	=105b,114b
heiress	=105b,114b
glitzi	=105b,114b
a-list	^=105b,114b
limelight	=105b,114b
showbusi	=105b,114b
buckingham	^ ^palac=105a,115a
clarenc	^ ^hous=105a,115a
windsor	^ ^castl=105a,115a
camilla	^ ^parker ^bowl=105a,115a
princess	^ ^diana=105a,115a|=105b,115b
duchess	^ ~of ^cornwal=105a,115a|=105b,115b
palac	=105b,115b
castl	=105b,115b
folklor	=105b,115b
pageantri	=105b,115b
centenari	=105b,115b
anniversari	=105b,115b
mediev	=105b,115b
histor	=105c,115c
tradit	=105c,115c
curriculum	=116a
teacher	=116a
teach	=116a
pupil	=116a,117b
classroom	=116a,117b
literaci	 class=116a,119a|=116a
numeraci	=116a
ofst	^=116a
academ	 year=116a|=116b
e-learning	=116a
homework	=116a
lesson	=116a
student	 loan=116a,118a| debt=116a,118a|=116b
colleg	=116b
campu	=116a,118a
taught	=116b
exam	=116b
youngster	=116b
place	=116c
read	=116c
liter	=116c
elementari	 school=116a,117a
grammar	 school=116a,117a
comprehens	 school=116a,117a
faith	 school=116a,117a| group=126a,127a|=126b,127b
kindergarten	=116a,117a
preschool	=116a,117a
nurseri	 school=116a,117a
headteach	=116a,117a
headmast	=116a,117a
headmistress	=116a,117a
schoolchildren	=116a,117a
schoolgirl	=116a,117a
schoolboi	=116a,117a
truanci	=116a,117a
truant	=116a,117a
exclus	=116a,117a
gcse	!=116a,117a|^=116a,117a
a-level	^=116a,117a
a-levels	^=116a,117a
sat	! score=116a,118a|^=116a,117a
tomlinson	^ report=116a,117a
sixth	 form=116a,117a
pta	!=116a,117a
playground	=116b,117b
superintend	=116b,117b
spell	=116b,117b
math	=116b,117b
disciplin	=116b,117b
bulli	=116b,117b,126b,129b
tuition	 fee=116a,118a|=116a,118a
undergradu	=116a,118a
graduat	 student=116a,118a|=116b,118b
postgradu	=116a,118a
lectur	=116a,118a
vice-chancellor	=116a,118a
further	~ educ=116a,118a
scholarship	=116a,118a
dormitori	=116a,118a
fratern	=116a,118a
soror	=116a,118a
alumni	=116a,118a
dean	=116a,118a
phd	^=116a,118a
bachelor	 's degre=116a,118a
freshman	=116a,118a
freshmen	=116a,118a
sophomor	=116a,118a
harvard	^ ^univers=116a,118a|^=116a,118a
yale	^=116a,118a
princeton	^=116a,118a
stanford	^ ^univers=116a,118a
oxford	^ ^univers=116a,118a
cambridg	^ ^univers=116a,118a
ivi	^ ^leagu=116a,118a
commun	 colleg=116a,118a| leader=126a|=126b
admiss	=116a,118a
uca	^=116a,118a
faculti	=116b,118b
seminar	=116b,118b
diploma	=116b,118b
thesi	=116b,118b
enrol	=116b,118b
semest	=116b,118b
vocat	=116a,119a
apprenticeship	=116a,119a
apprentic	=116a,119a
adult	 educ=116a,119a
lifelong	 learn=116a,119a
drive	 lesson=116a,119a| licenc=120a,123a|=120b,123b
retrain	=116a,119a
internship	=116a,119a
traine	=116b,119b
qualif	=116b,119b
transport	^ ~for ^london=120a|^ ^depart=120a| secretari=120a| minist=120a|=120a
passeng	=120a
commut	 rail=120a,122a|=120a,122b
freight	 rate=120a,124a|=120a
haulag	=120a
haulier	=120a
congest	 charg=120a,123a|=120a
timet	=120a
ntsb	!=120a
logist	=120a
travel	 agent=120a,125a| agenc=120a,125a| advic=120a,125a|=120b
delai	=120b
journei	=120b
fare	=120b
tourist	=120a,125a
tourism	=120a,125a
trip	=120b
tunnel	=120b
bridg	=120b
termin	=120b
crash	=120b
mile	=120c
safeti	=120c
cancel	=120c
strand	=120c
arriv	=120c
load	=120b,124b
airlin	=120a,121a
airport	=120a,121a
aeroplan	=120a,121a
airplan	=120a,121a
jetlin	=120a,121a
jumbo	 jet=120a,121a
superjumbo	=120a,121a
a380	!=120a,121a
dreamlin	^=120a,121a
low-cost	 carrier=120a,121a
no-frills	=120a,121a
airfar	=120a,121a
flight	 attend=120a,121a|=120b,121b
cabin	 crew=120a,121a|=120b,121b
pilot	 union=120a,121a|=120a,121a
heathrow	^=120a,121a
gatwick	^=120a,121a
stanst	^=120a,121a
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
aer	^ ^lingu=120a,121a
sa	!=120a,121a
swissair	^=120a,121a
qanta	^=120a,121a
cathai	^ ^pacif=120a,121a
emir	^=120a,121a
korean	^ ^air=120a,121a
amr	!=120a,121a
ual	!=120a,121a
delta	^ ^air ^line=120a,121a|^=120a,121a
northwest	^ ^airlin=120a,121a
continent	^ ^airlin=120a,121a
usair	^=120a,121a
southwest	^ ^airlin=120a,121a
jetblu	^=120a,121a
twa	!=120a,121a
piedmont	^=120a,121a
concord	^=120a,121a
crash-landed	=120a,121a
take-off	=120a,121a
cockpit	=120b,121b
takeoff	=120b,121b
hangar	=120b,121b
wing	=120b,121b
rail	 oper=120a,122a| franchis=120a,122a|=120a,122a
railwai	=120a,122a
railroad	=120a,122a
derail	=120a,122a
locomot	=120a,122a
railtrack	^=120a,122a
amtrak	^=120a,122a
conrail	^=120a,122a
csx	!=120a,122a
burlington	^ ^northern=120a,122a
santa	^ ^fe ^southern ^pacif=120a,122a
norfolk	^ ^southern=120a,122a
high-speed	 rail=120a,122a
bullet	 train=120a,122a
eurostar	^=120a,122a
eurotunnel	^=120a,122a
tube	 station=120a,122a
subwai	=120a,122a
tram	=120a,122a
monorail	=120a,122a
signal	 failur=120a,122a|=120b,122b
crossrail	^=120a,122a
station	=120b,122b
buse	=120b,122b
carriag	=120b,122b
railcar	=120b,122b
line	=120b,122b
motorwai	=120a,123a
highwai	=120a,123a
freewai	=120a,123a
motorist	=120a,123a
toll	 road=120a,123a|=120a,123a
lorri	=120a,123a
truck	 driver=120a,123a|=120a,123a
trucker	=120a,123a
taxi	 driver=120a,123a|=120a,123a
uber	^=120a,123a
lyft	^=120a,123a
hybrid	 car=120a,123a| vehicl=120a,123a|=120b,123b
priu	^=120a,123a
suv	!=120a,123a|^=120a,123a
pickup	 truck=120a,123a
pedestrian	=120a,123a
bicycl	=120a,123a
e-scooter	=120a,123a
motorbik	=120a,123a
seatbelt	=120a,123a
airbag	=120a,123a
park	=120a,123a
roadwork	=120a,123a
pothol	=120a,123a
drove	=120b,123b
automobil	=120b,123b
sedan	=120b,123b
brake	=120b,123b
wheel	=120b,123b
ship	 line=120a,124a|=120a,124a
shipper	=120a,124a
shipown	=120a,124a
shipbuild	=120a,124a
shipyard	=120a,124a
vessel	=120a,124a
supertank	=120a,124a
freighter	=120a,124a
bulk	 carrier=120a,124a
contain	 ship=120a,124a|=120a,124a
port	=120a,124a
seaport	=120a,124a
harbour	=120a,124a
harbor	=120a,124a
dock	=120a,124a
docker	=120a,124a
dockwork	=120a,124a
longshoremen	=120a,124a
pier	=120a,124a
berth	=120a,124a
seamen	=120a,124a
seafar	=120a,124a
sailor	=120a,124a
maritim	=120a,124a
suez	^ ^canal=120a,124a
strait	^ ~of ^hormuz=120a,124a
canal	=120a,124a
p&o	!=120a,124a
maersk	^=120a,124a
coastguard	=120a,124a
lifeboat	=120a,124a
capsiz	=120a,124a
tonnag	=120a,124a
dwt	=120a,124a
deadweight	=120a,124a
stevedor	=120a,124a
flag	 ~of conveni=120a,124a
reflag	=120a,124a
kuwaiti	^ tanker=120a,124a
tug	=120a,124a
waterwai	=120a,124a
seawai	=120a,124a
barg	=120a,124a
hull	=120b,124b
sank	=120b,124b
sunk	=120b,124b
aboard	=120b,124b
voyag	=120b,124b
unload	=120b,124b
anchor	=120b,124b
collis	=120b,124b
naval	=120b,124b
strike-bound	=120b,124b
holidaymak	=120a,125a
vacat	=120a,125a
vacation	=120a,125a
hotel	=120a,125a
hoteli	=120a,125a
resort	=120a,125a
backpack	=120a,125a
sightse	=120a,125a
theme	 park=120a,125a
disneyland	^=120a,125a
marriott	^=120a,125a
hilton	^ ^hotel=120a,125a|^=120a,125a
hyatt	^=120a,125a
intercontinent	^ ^hotel=120a,125a
expedia	^=120a,125a
booking.com	^=120a,125a
airbnb	^=120a,125a
lone	^ ^planet=120a,125a| parent=126a,130a
passport	 control=120a,125a|=126b,128b
visitor	=120b,125b
guest	=120b,125b
destin	=120b,125b
room	=120b,125b
luggag	=120b,125b
itinerari	=120b,125b
chariti	 appeal=126a,132a| event=126a,132a| concert=126a,132a|=126a
voluntari	 sector=126a
inequ	=126a
discrimin	=126a
lotteri	 winner=126a
demograph	=126a
censu	=126a
sociologist	=126a
philanthropist	=126a
philanthropi	=126a
non-profit	=126a
nonprofit	=126a
fundrais	=126a,132a
activist	=126a
activ	=126a
older	 peopl=126b
youth	=126b
teenag	=126b
resid	=126b
neighborhood	=126b
neighbour	=126b
survei	 found=126b|=126b
benefit	 concert=126a,132a|=126b
lifestyl	=126b
father	=126b
town	 plan=126a,131a|=126b
daughter	=126c
son	=126c
sai	~=126c
feel	=126c
religion	=126a,127a
religi	=126a,127a
church	=126a,127a
cathol	^=126a,127a
anglican	^=126a,127a
episcop	^=126a,127a
orthodox	^ ^church=126a,127a
evangel	=126a,127a
baptist	^=126a,127a
mormon	^=126a,127a
christian	^ ^aid=126a,132a|^=126a,127a
koran	^=126a,127a
quran	^=126a,127a
bibl	^=126a,127a
judaism	^=126a,127a
synagogu	=126a,127a
rabbi	=126a,127a
imam	=126a,127a
hindu	^=126a,127a
hinduism	^=126a,127a
buddhist	^=126a,127a
sikh	^=126a,127a
templ	=126a,127a
monasteri	=126a,127a
monk	=126a,127a
nun	=126a,127a
priest	=126a,127a
bishop	=126a,127a
archbishop	^ ~of ^canterburi=126a,127a|=126a,127a
rowan	^ ^william=126a,127a
papal	=126a,127a
pontiff	=126a,127a
pilgrim	=126a,127a
pilgrimag	=126a,127a
hajj	=126a,127a
ramadan	^=126a,127a
easter	^ ^sundai=126a,127a
prayer	=126a,127a
worship	=126a,127a
worshipp	=126a,127a
congreg	=126a,127a
clergi	=126a,127a
clergyman	=126a,127a
sermon	=126a,127a
atheist	=126a,127a
blasphemi	=126a,127a
theologi	=126a,127a
theologian	=126a,127a
scientolog	^=126a,127a
jesu	^=126a,127a
god	^=126a,127a
canonis	=126a,127a
headscarf	=126a,127a
headscarv	=126a,127a
hijab	=126a,127a
spiritu	=126b,127b
holi	=126b,127b
sacr	=126b,127b
cathedr	=126b,127b
jewish	^=126b,127b
jew	^=126b,127b
prai	=126b,127b
preacher	=126b,127b
cult	=126b,127b
sect	=126b,127b
soul	=126b,127b
migrant	=126a,128a
migrat	=126a,128a
asylum-seekers	=126a,128a
deport	=126a,128a
naturalis	=126a,128a
citizenship	 test=126a,128a|=126b,128b
undocu	=126a,128a
multicultur	=126a,128a
settl	=126b,128b
lesbian	=126a,129a
homosexu	=126a,129a
transgend	=126a,129a
lgbt	!=126a,129a
racism	=126a,129a
racist	=126a,129a
racial	=126a,129a
feminist	=126a,129a
femin	=126a,129a
gender	 equal=126a,129a|=126a,129a
sexism	=126a,129a
sexist	=126a,129a
glass	 ceil=126a,129a
ageism	=126a,129a
affirm	 action=126a,129a
segreg	=126a,129a
martin	^ ^luther ^king=126a,129a
antisemit	=126a,129a
anti-semitism	^=126a,129a
islamophobia	^=126a,129a
suffragett	=126a,129a
prejudic	=126b,129b
bia	=126b,129b
harass	=126b,129b
parenthood	=126a,130a
childcar	=126a,130a
motherhood	=126a,130a
fatherhood	=126a,130a
stepfath	=126a,130a
stepmoth	=126a,130a
adopt	=126a,130a
foster	 care=126a,130a| parent=126a,130a
patern	 leav=126a,130a
marriag	=126a,130a
marri	 coupl=126a,130a|=126b,130b
grandpar	=126a,130a
grandmoth	=126a,130a
sibl	=126a,130a
babysitt	=126a,130a
housework	=126a,130a
matchmak	=126a,130a
pet	=126a,130a
dog	 owner=126a,130a|=126b,130b
puppi	=126a,130a
kitten	=126a,130a
obituari	=126a,130a
funer	=126a,130a
coupl	=126b,130b
husband	=126b,130b
wife	=126b,130b
kid	=126b,130b
spous	=126b,130b
cat	=126b,130b
childhood	=126b,130b
toddler	=126b,130b
mom	=126b,130b
mum	=126b,130b
dad	=126b,130b
rough	 sleeper=126a,131a
slum	=126a,131a
shanti	 town=126a,131a
evict	=126a,131a
squatter	=126a,131a
urban	 plan=126a,131a|=126b,131b
regener	=126a,131a
gentrif	=126a,131a
zone	=126a,131a
tower	 block=126a,131a
suburb	=126b,131b
suburban	=126b,131b
charit	=126a,132a
salvat	^ ^armi=126a,132a
soup	 kitchen=126a,132a
give	~=126b,132b|=126b,132b
proce	=126b,132b`,
};
