/** The log odds of a word in an editor's summary, fitted by `npm run fit` on CNN and Daily Mail highlights: held out, a loss of 0.2379 a word. */
export const BASE = -0.19;

/** In hundredths: what each cell of a table adds. */
export const CELL_WEIGHTS: Readonly<Record<string, string>> = {
  'times by place':
    '-23 -15 -20 5 -30 -31 0 3 4 10 2 -2 14 1 -4 29 3 -7 30 9 27 59 31 29 36 23 1 62 52 47 64 76 38 73 35 70 -19 -32 -22 -1 -11 -24 8 -12 -24 17 -22 -11 2 -5 -19 -3 -20 -23 -6 -11 -1 2 -1 -10 -4 2 -1 11 -5 -13 7 33 26 26 35 16',
  'in the lead': '-25 -22 -19 0 -21 0 0 0 -7 -9 -2 15 -6 20 -11 0 9 -19 10 22 8 19 23 20 17 11 17 25 9 25 12 59',
  kind: '13 -39 -24 -8 -11 -21 25 -1 -23 9 16 -15 -7 -31 -34 31 6 -22 4 10 -17 0 0 0 0 0 0 -24 -33 -30 -17 -2 -18 4 17 1',
  'near the top': '-22 -18 8 15 35 35 31 76 -26 -5 16 6 23 26 29 33 -23 -2 5 17 12 0 0 0 -19 -13 -14 -14 2 23 15 18',
  letters: '-79 -11 -17 -21 -15 -18 -31 -46 -32 -3 -13 -18 -32 -5 -16 -8 17 -11 -71 -4 -34 0 -2 -25 -34 -48 -37 0',
  ending: '-5 -5 -15 -36 -3 -9 -2 -22 -22 -4 -19 -28 -20 -52 -17',
  'share of the most frequent': '-26 -13 6 -6 13 9 29 56 58 -22 -17 -9 -10 -11 3 13 8 16',
  said: '-19 -9 -55 -9 -13 -122 -13 -29 4 -17 -20 -46',
  quoted: '-8 -2 -1 -5 -16 -1 -15 -24 -33',
  'length of the text': '14 12 19 0 16 8 -9 18 4 14 -6 -3 -28 -15 -29 -13 -11 -25 -12 -24 -20 -36 -4 -36',
  last: '-7 -33 -37 -23 -26 11 1 -10 -7 -17 9 10 1 0 -1 -31 28 7 -2 3',
  central: '-26 -13 -22 14 13 5 24 31 -24 -48 -32 -14 20 29 46 25 -23 -49 -44 -19 12 24 43 48',
  'share of the sentences': '0 0 -2 9 12 28 43 0 -23 6 8 11 35 59 -35 -24 -5 -3 19 48 71',
  'tokens before it':
    '-5 -3 -7 15 9 18 1 0 3 -17 -32 -54 -121 61 50 50 40 19 -3 -2 -6 -13 -17 -65 -49 -58 1 72 73 35 20 -2 15 -25 -42 -39 19 -20 -17 -5 0 -4 -6 -16 -11 -24 -21 -39',
  'place in its sentence': '-5 3 -1 2 -14 -26 5 -1 -9 -6 -8 -23 -20 -9 0 -1 -5 -29 -19 -17 -19 -18 -28 -20',
  'beside a name': '-20 -29 -23 -22 -1 -30 -20 -22 10 0 -10 17 -28 -21 -19 -19 -16 -8 -1 3',
};

/** In hundredths: what everyday words add, by their stems. */
export const WORD_WEIGHTS: readonly (readonly [weight: number, stems: string])[] = [
  [180, 'sai'],
  [100, 'after teacher'],
  [90, 'di'],
  [80, 'ag against bottom guilti older'],
  [70, 'ban claim controversi is mention murder must over struggl the'],
  [60, 'abus cancel charg club crash eight father ha in near request sell suprem suspect will women'],
  [
    50,
    'actor affect alleg apolog arrest battl be between box broadcast celebr charact comment cup diplomat face for found four from injuri million nine onli popular protest return secretari seven student suffer system their tradit with',
  ],
  [
    40,
    'a accus alreadi author chanc compani doubl elect final franc have he help her journei kill launch leg make men more movi off photograph presid replac research retir rise risk role season second seek senat should sinc south start terror than third to tour troop user warn weather woman',
  ],
  [
    30,
    'act allegedli approv at bar beat been belief bill boi book by call champion collect compar convict could court creat custom deni displai drug educ experienc extrem factor firm five food fund goal guid into kei latest leagu least letter lost market mental minist mom neighbor no northern ocean offens on other page polic port premier prime propos race racist repres reserv roll scientist score sea sexual shape share show similar social soldier son staff suit thei threat three top twice valu vote wave win winner',
  ],
  [
    20,
    "about accept action admit afraid agenc aid airport al alon an annual apart ar area associ august awar beauti behavior behind best bid big boss brown car career cell chapter combat compet consid contract critic cut dai danger date daughter deal dedic defend delai demand discuss dismiss doesn't domin drop eat encourag episod expect expert explor extend failur fight film finish fly foreign former fourth friend full giant grow guard headlin higher him hospit husband immedi imposs incid interest involv job joke king knew lawyer level link loss made magazin martin media medic militari minut multipl nearli north of oper opposit option origin out past photo pilot politician predict present prevent privat racial rang record relat relationship religi remain respons rule school search serv ship shoot shot sight six spent star studi suggest suicid terrorist threaten through throughout ti trade tri trial tweet understand unlik until up veteran voic wa were without won't wound",
  ],
  [
    10,
    "accid advis again air aircraft alert almost also alwai anim announc answer anyth arriv assault attack attract beach begin below benefit beyond blame block bomb border broke brother camp can case central certain check children china church close combin commit committe commun concern condit confid convers council count crew crime cultur dark data debut decis defeat defens demonstr depend destroi directli doctor down draw due earth easi enjoi entir environ especi essenti evid examin fair faith famou fashion femal flight focus foundat freedom game gather girl gone grab grant greater hi highli hole honor how hundr ignor ill improv independ influenc initi injur instanc intellig intend investig jail jet juri justic last late leav let liber lift light like limit line listen longer mai maintain mani march marri minor mistak model modern monei most mother movement museum nation nearbi necessari never newspap noth number observ offer offici open owner pai paper passion per perform plai plane pleas poll potenti problem program pull rais rate reach real realiz refus repeat reportedli respect review rock screen secret sent servic simpli singer skill some sourc speech spend still stop store summer surfac target teen test there train treat trend trip two unabl under union unknown upon urg us victim victori video violent wake war week weren't whatev won",
  ],
  [
    -10,
    "access achiev acknowledg actual addit adopt adult affair afternoon all am analyst and anyon appeal appear appli aren't armi as asid ask assess attent audienc awai background bai balanc bank billion board bodi born both build built burn came campaign can't capit captur cast chose civil civilian class clear coast colleagu comfort complet conclud confer confirm conflict consequ consist continu control convinc credit cry current daili damag death decid declar declin definit deputi deserv design detail determin develop disappear diseas divis don't done doubt drama dress earli easier east econom effect enforc enter equal establish event exactli except exercis exist ey fall favor fellow financi fine first footag footbal free frequent fulli fun gener god goe govern great group gui handl hang hard hasn't haven't hear heavi herself hit hotel howev i'd idea imag impress incred inde industri inspir instead intent isn't it itself join journalist keep kick kid lack larger lead leadership legisl legitim live look lose major manufactur mass materi meanwhil measur memori mere mind ministri mission moment morn motiv myself negoti new nor offic onto oppos pack pain pair parent park particular pass passeng peac person piec place pledg plenti poor power prepar pretti previou prison produc profession professor profil progress promot protect proud provinc pursu push put quit ran realiti recal recruit reduc regular rel rememb remov reput requir resid restrict result right river road room run rush same send sens sentenc serious short shown sign simpl sister sit small societi someon southern speak special specif sport spot statu strategi stream street strength suppos surpris surviv suspend take task territori text these they've titl topic toward track true truli truth turn twitter type ultim unclear unfortun usual variou vast version via wage want wasn't we're we've went west white whom wide wife worri written year you're you've young younger",
  ],
  [
    -20,
    "abil address administr affili ago allow along alongsid although anonym argu arm art artist assist attornei avail bag base becaus believ blood blue break but camera cannot capabl captain certainli citizen closer color command common conduct congress cooper corpor coupl cover crisi dad despit did didn't differ difficult director discov divers doe dozen dream earlier els emot end ensur escap eventu everyon exampl experi explain express extremist fan favorit felt field figur fill fix floor focu forc forward further futur gave had half highest histor hold hous human i'm i've ident identifi imagin impact includ individu interview invit joint judg later laugh learn left life littl love main match matter me mean member met middl mountain music network notic now occur onc order parliament perfect perhap period pose press price probabl process product prosecutor provid publish rather recent recogn recov reflect remark report respond reveal sale save separ sex shortli side signific singl solut sometim sort spring stai stand standard sure surround talk televis tell tension term thank they're togeth touch traffic travel veri view violat violenc welcom western whose why within worker write ye",
  ],
  [
    -30,
    'abl account activ among appar approach bit care carri center contact counti decad direct do door drive dure each effort emerg ever fail famili far feder feel fighter follow given go good hand head heart here hope huge institut know law led less locat long man manag mark miss much next night note opportun or organ outsid own parti peopl pictur polit possibl presidenti promis question realli receiv refer republican rescu round safe scene secur sever shock situat someth soon spokesman stage statement storm such taken teenag them thought time took transport wai watch water wear well what when where whether while work yesterdai',
  ],
  [
    -40,
    'angel ani attempt better contribut countri cours cross fact few form got happen hour inform insid just kind known local lot old project read reason saw seem seen seri stori thing though wrong',
  ],
  [-50, 'began depart even messag name post region so success then todai try word wrote you your'],
  [-60, 'ad part that told we which who'],
  [-70, 'i if said state think'],
  [-80, 'my'],
  [-90, 'accord our'],
];
