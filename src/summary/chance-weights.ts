/** The log odds of a word in an editor's summary, fitted by `npm run fit` on CNN and Daily Mail highlights: held out, a loss of 0.2378 a word. */
export const BASE = -0.46;

/** In hundredths: what each cell of a table adds. */
export const CELL_WEIGHTS: Readonly<Record<string, string>> = {
  'times by place':
    '-57 -38 -46 -22 -60 -73 0 8 7 11 -2 -9 14 24 14 56 21 12 42 31 41 88 52 49 63 43 21 101 82 72 100 93 47 117 70 93 -58 -52 -46 -51 -62 -69 -10 -12 -25 -7 -44 -31 -17 9 -4 -4 -17 -20 -13 0 8 8 6 -5 2 14 4 26 11 2 28 38 24 42 51 24',
  kind: '-24 -72 -65 -15 -21 -50 21 -9 -52 -1 7 -39 -7 -34 -55 26 0 -43 5 8 -41 0 0 0 0 0 0 -32 -42 -53 -26 -15 -42 5 16 -18',
  said: '-48 -36 -79 -33 -35 -150 -35 -38 -11 -40 -41 -64',
  central: '-38 -15 -23 14 9 -3 18 32 -41 -56 -38 -18 15 27 46 16 -50 -79 -72 -46 -12 0 21 31',
  'share of the sentences': '0 0 -10 12 38 73 121 0 -44 -9 11 23 71 124 -75 -52 -23 -6 28 77 124',
  'tokens before it':
    '-5 4 -3 15 0 4 -14 -18 -19 -44 -65 -92 -129 74 61 58 42 21 -5 -9 -20 -34 -46 -100 -43 -52 5 82 77 37 20 -13 4 -43 -68 -70 30 -6 -4 1 -4 -12 -17 -32 -33 -49 -50 -73',
};

/** In hundredths: what everyday words add, by their stems. */
export const WORD_WEIGHTS: readonly (readonly [weight: number, stems: string])[] = [
  [180, 'sai'],
  [100, 'di teacher'],
  [90, 'older the'],
  [80, 'after ag bottom guilti in is'],
  [70, 'charg claim ha mention murder must struggl'],
  [
    60,
    'against ban cancel club comment controversi crash cup father for near over request sell student suprem suspect women',
  ],
  [
    50,
    'a abus actor affect alleg apolog arrest at battl be box broadcast by charact diplomat eight face found four he her injuri leg million nine on popular protest return secretari suffer system tour tradit will',
  ],
  [
    40,
    'accus author celebr chanc compani doubl drug elect food from goal help journei kill launch letter men minist movi no northern off offens page presid replac research retir rise roll season second seek senat seven soldier south start terror third to troop twice user wa warn weather winner with',
  ],
  [
    30,
    'act admit airport an approv ar bar beat been belief between bid bill boi book call champion compar convict creat custom cut deni displai educ expect experienc factor final firm five foreign franc fund guid him latest leagu lost mai make market mental minut mom more neighbor north ocean of out photograph polic port premier prime propos race racist reserv risk role school scientist score sea sexual shape share ship shot should show similar sinc social son staff suicid suit than their threat three top trial tweet up wave win woman',
  ],
  [
    20,
    'accept afraid agenc aid air aircraft allegedli alon alreadi annual apart area associ awar behavior best big bomb boss brown can car career cell central chapter church collect combat compet contract could count court critic dai danger dark deal dedic defend delai destroi dismiss domin drop eat encourag episod examin expert explor extend extrem failur fight film finish fly former fourth friend giant grow guard have headlin hi higher hospit how husband imposs incid intend interest into involv jail job joke kei knew lawyer least let level link listen loss magazin martin media medic militari mother multipl nearbi newspap onli open oper opposit option origin owner past photo pilot politician poll predict present prevent privat program racial rang record refus relat relationship religi remain repres respons rule search secret serv shoot sight six star studi suggest terrorist thei throughout ti trade understand until valu veteran victim voic vote war won wound',
  ],
  [
    10,
    "accid action advis al alert also alwai anim announc answer armi as assault attack attract august babi beach beauti begin behind benefit blame block border broke brother camp case certain check children citi close coach combin commit committe concern confid consid convers council crew crime crowd cultur data date daughter debut decis defeat defens demand demonstr depend discuss document doesn't donat down draw due easi economi enjoi environ especi evid exchang fair famou fashion feet femal flight focus foundat full game gather girl grab grand grant greater health held highli hole home honor hundr ignor ill improv influenc initi injur instanc intellig island isol jet juri justic king land largest last late liber lift light line longer made maintain male mani marri minor mistak model modern monei movement museum nation nearli necessari number offer offici other pai paid paper passion per perform plai plane problem pull rais rare rate reach real realiz repeat review rock screen seat sent servic she singer sourc space speech spend spent stop strike summer support surfac target team teen ten test threaten too town train treat trend tri trip two unabl union uniqu unknown unlik urg us victori video violent wake week were without won't yet",
  ],
  [
    -10,
    "access achiev acknowledg addit adopt adult affair afternoon ago agreement aim alongsid am amid appeal appli aren't around art asid ask assess attent back bai bank becam becom befor billion board bodi both brand built burn but came campaign capit captur cast chief choic chose citizen civilian class clear coast colleagu come comfort complet conclud confirm conflict consequ consist continu control convinc corpor couldn't crimin cry death declin definit democrat deputi deserv design detail diseas divers divis done doubt dress easier econom effect either end enforc engag enough enter entertain equal establish except excit exercis exist explain ey fall fan favor fellow financi first floor footbal free frequent fulli fun gener god goe great had handl hang happi hasn't haven't hear heavi himself hit hotel i'd idea ident imag import impress incred industri intent itself join journalist keep kick kid lack larger lead left legitim live look lose major manufactur mass match me measur memori mere might mind ministri mission moment morn motiv myself natur nor now offic onto oppos pack pain parent park particular particularli pass peac perfect person piec place pledg plenti poor practic prepar pretti previou profession professor progress promot protect proud provinc publicli pursu push quickli ran realiti recal recruit reduc regular rel remark rememb remov report reput rest restrict result right river road room run rush same send sens sentenc serious short shown side sign sister sit small societi solut southern speak special specif sport spot standard station statu strategi stream strength strong suppos surpris surviv suspend take task tension text there they've thi those titl topic toward track true truli truth twitter unclear unfortun usual variou vast version wage we're welcom white whole why wide wife wonder worker worri would year you're you've young younger",
  ],
  [
    -20,
    "abil abl activ actual address affili allow along anonym anoth anyon argu arm artist assist attornei awai background bag base believ bit blood blue born break build camera can't capabl captain civil closer color command common conduct confer contact cooper coupl cover crisi current dad daili decid declar despit determin develop didn't differ difficult director disappear discov do doe don't dozen drama dream earli earlier els emot ensur escap event eventu exactli exampl experi express extremist favorit felt field fighter fill fine fix focu forc forward futur gave gui half herself highest histor hold hous howev human i'm i've identifi imagin impact includ inde individu inspir instead interview invit isn't joint judg later laugh leadership learn legisl life littl long love main man manag mark matter mean meanwhil member met middl mountain music negoti night notic occur onc or order pair parliament peopl period pictur pose power press price prison process product provid publish quit rather recent recogn recov reflect resid respond reveal sale save secur separ sex shortli simpl singl someon sometim sort stai stand storm sure surround talk televis tell term thank these thought took touch traffic travel type ultim view violat violenc wai wasn't watch we've western whom whose within write written ye",
  ],
  [
    -30,
    "account administr although angel appar approach avail cannot care carri center certainli congress contribut counti decad direct door drive each effort emerg ever everyon fail famili far feder feel figur follow further given go good hand head here hope hour huge institut know law led less locat miss network next note opportun organ outsid own parti perhap possibl presidenti probabl promis prosecutor question receiv refer rescu round safe scene shock signific soon spokesman spring stage statement stori such taken teenag them they're time togeth transport veri water wear well when work yesterdai",
  ],
  [
    -40,
    'among ani attempt becaus better countri cours cross dure fact few form got happen heart inform insid just kind known lot messag much old polit post read realli reason republican saw seem seen seri sever situat someth success thing though what where whether while wrong you',
  ],
  [-50, 'began even local name part project region so todai told try we who word wrote your'],
  [-60, 'ad depart if my state then'],
  [-70, 'i said that which'],
  [-80, 'think'],
  [-90, 'accord our'],
];
