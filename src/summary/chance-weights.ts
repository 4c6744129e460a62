/** The log odds of a word in an editor's summary, fitted by `npm run fit` on CNN and Daily Mail highlights: held out, a loss of 0.2366 a word. */
export const BASE = -0.46;

/** In hundredths: what each cell of a table adds. */
export const CELL_WEIGHTS: Readonly<Record<string, string>> = {
  'times by place':
    '-58 -36 -43 -18 -57 -75 -1 8 7 12 0 -9 13 25 13 56 25 13 41 31 41 91 57 52 62 42 18 103 86 75 99 91 47 124 77 97 -58 -49 -45 -47 -59 -71 -10 -11 -25 -7 -43 -34 -16 11 -4 -5 -15 -21 -12 -1 6 1 5 -5 4 10 -2 26 12 1 28 36 23 45 53 23',
  kind: '-24 -69 -62 -16 -20 -50 21 -8 -51 -2 10 -38 -8 -32 -57 24 3 -42 14 8 -42 0 0 0 0 0 0 -30 -42 -52 -25 -16 -43 7 17 -24',
  said: '-48 -35 -78 -33 -34 -148 -35 -37 -11 -41 -41 -63',
  central: '-33 -17 -23 13 7 -5 16 29 -35 -43 -39 -19 12 25 43 13 -50 -76 -71 -45 -16 -4 10 23',
  'share of the sentences': '0 0 -12 8 34 68 114 0 -44 -9 10 22 67 122 -75 -50 -21 -4 29 77 124',
  'tokens before it':
    '0 8 1 19 3 5 -15 -18 -24 -44 -63 -91 -124 78 65 63 46 21 -6 -15 -21 -34 -45 -100 -6 -44 0 77 73 38 19 -14 -10 -41 -65 -68 25 -11 -9 -4 -8 -16 -20 -30 -36 -47 -48 -71',
};

/** In hundredths: what everyday words add, by their stems. */
export const WORD_WEIGHTS: readonly (readonly [weight: number, stems: string])[] = [
  [180, 'sai'],
  [100, 'di'],
  [90, 'the'],
  [80, 'after guilti ha in is'],
  [70, 'charg claim murder struggl'],
  [60, 'affect against ban cancel charact club controversi crash cup father near over sell suprem suspect will women'],
  [
    50,
    'a abus actor alleg apolog arrest at battl box broadcast by diplomat eight face for found four he her injuri leg million nine popular protest return secretari south suffer system tour tradit',
  ],
  [
    40,
    'accus author be bill celebr compani doubl drug elect food from goal help journei kill launch letter men minist movi no northern off offens on presid replac research retir rise school season second seek senat seven soldier son start student terror third to troop user wa warn weather winner',
  ],
  [
    30,
    'act admit ag aid airport an approv ar area bar beat been belief between bid boi book champion compar convict court creat custom cut deni displai educ expect experienc factor film final firm five foreign franc fund guid him into involv knew latest leagu lost mai make market mental minut mom more neighbor north ocean of out photograph polic port premier prime propos race racist reserv risk role scientist score sea sexual shape share ship shot should similar sinc social staff star studi suicid suit than their threat three top trial tweet twice up vote wave win with woman',
  ],
  [
    20,
    'accept afraid agenc air aircraft allegedli alon alreadi annual apart assault associ awar beach behavior best big bomb boss brown call can car career cell central chapter church collect combat compet consid contract could count critic dai danger dark deal dedic defend dismiss domin drop eat encourag episod examin expert extend extrem failur fight finish fly former fourth friend giant grow guard have headlin hi higher hospit how husband imposs incid intend interest jail job joke kei lawyer least let level link listen loss magazin martin media medic militari mistak mother multipl nation nearbi newspap onli open oper opposit option origin owner past photo pilot politician poll predict present prevent privat program racial rang record refus relat relationship religi remain repres respons rule search secret serv shoot show sight six suggest terrorist test thei threaten throughout ti trade understand until valu veteran victim video voic war were won wound',
  ],
  [
    10,
    "accid action advis al alert also alwai anim announc answer armi as attack attract august babi beauti begin behind below benefit black blame block border broke brother camp case certain check children citi close coach combin comment commit committe concern confid council crew crime crowd cultur data date daughter debut decis defeat defens demand demonstr depend discuss document doesn't donat down draw due easi economi enjoi environ especi evid exchang fair famou fashion featur feet femal find flight focus foundat freedom full game gather girl grab grand grant greater health held highli hole home honor hundr ignor ill improv influenc initi injur instanc intellig island isol jet juri justic king land largest last late liber lift light limit line longer made maintain male mani marri mention minor model modern monei movement museum must nearli necessari number offer offici other pai paid paper passion per perform plai plane player pleas problem pull rais rare rate reach real realiz repeat review rock screen seat select sent servic she singer sourc space speech spend spent stop strike subject summer support surfac target team teen ten too town train treat trend tri trip two unabl union uniqu unknown unlik urg victori violent wake week without won't yet",
  ],
  [
    -10,
    "achiev acknowledg addit adopt adult affair afternoon ago agreement alongsid am appeal appli aren't around art asid ask assess attent back bag bai bank becam becom befor billion board bodi both brand built burn but came campaign capit captur cast choic chose citizen civil civilian class clear coast colleagu come comfort common complet conclud conduct confirm conflict consequ consist continu control convinc corpor couldn't crimin cry death decid declin definit democrat deputi design detail differ disappear diseas divers divis done doubt dress easier econom effect either end enforc engag enough enter entertain equal establish except excit exercis exist explain ey fall fan favor fellow financi first floor footbal free frequent fulli fun gener god goe great had handl hang hasn't haven't hear heavi himself hit hotel i'd idea ident imag import impress incred industri intent itself join keep kick kid lack larger lead left legitim live look lose major manufactur mass match me measur memori mere might ministri moment morn motiv myself natur new nor offic onto oppos pack pain parent park particular particularli pass peac perfect person piec place pledg plenti poor power practic prepar pretti product profession professor progress promot protect proud provinc publicli publish pursu push quickli ran realiti recal recruit reduc regular remark rememb remov report reput restrict result right river road roll room run rush same send sens sentenc serious short shown side sign sister sit small societi solut southern speak special specif sport spot station statu strategi stream strength strong suppos surpris suspend take task tension text thank there they've those titl topic toward track true truli truth twitter unclear unfortun us usual variou vast version violenc wage we're welcom white whole why wide wife wonder worker worri would year you're you've young younger",
  ],
  [
    -20,
    "abil abl activ actual address affili allow along anonym anoth anyon argu arm artist assist attornei avail awai background base believ bit blood blue born break build camera can't capabl captain chanc closer color command confer contact cooper coupl cover crisi current dad daili declar despit determin develop didn't difficult director discov do doe don't dozen drama dream earli earlier els emot ensur escap event eventu exactli exampl experi express extremist favorit felt field fighter fill fine fix focu forc forward futur gave gui half herself highest histor hold hous howev human i'm i've identifi imagin impact includ inde individu inspir instead interview invit isn't joint judg later laugh leadership learn legisl life littl long love main man manag mark matter mean meanwhil member met middl music negoti next night notic occur onc order page pair parliament peopl period pictur pose press price prison process provid quit rather recent recogn recov reflect resid respond reveal sale save secur separ sex shortli signific simpl singl someon sometim sort stai stand storm sure surround talk televis tell term these thi thought time took touch traffic travel type ultim view violat wai wasn't watch we've western whom whose within write written ye",
  ],
  [
    -30,
    "account administr although among angel appar approach cannot care carri center certainli congress contribut counti decad direct door drive each effort emerg ever everyon fail famili far feder feel figur follow further given go good hand head here hope hour huge institut know law led less locat miss network note opportun organ outsid own parti perhap polit possibl presidenti probabl promis prosecutor question receiv refer rescu round safe scene shock soon spokesman spring stage statement stori such taken teenag them they're togeth transport veri water wear well when work yesterdai",
  ],
  [
    -40,
    'ani attempt becaus better countri cours cross dure fact few form got happen heart inform insid just kind known lot messag much name old or post read realli reason republican saw seem seen seri sever situat someth success thing though todai what where whether while wrong',
  ],
  [-50, 'began even local part project region so told try we who word wrote your'],
  [-60, 'ad depart if my state then'],
  [-70, 'i said that think which you'],
  [-90, 'accord our'],
];
