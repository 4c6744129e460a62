import type { ClassName } from './classes.js';

/** A rule that cuts part of a sentence. Patterns as in pattern.ts; the first that matches safely is taken. */
export interface CutRule {
  readonly id: string;
  readonly cut: readonly string[];
  /** the rule is for sentences of more words than this */
  readonly above?: number;
  /** cut only where what is left is a plain statement of fact: no opinion, accusation, forecast, hedge or quotation */
  readonly factual?: boolean;
  /** false: a cut with a number in it is not made */
  readonly figures?: boolean;
  /** classes that the engine would not let go, and this rule may cut */
  readonly may?: readonly ClassName[];
  /** what is cut is no part of the sentence: it goes whatever is left */
  readonly apart?: boolean;
  /** a class that the cut must have a word of */
  readonly has?: ClassName;
  /** words that forbid the rule wherever they stand in the sentence */
  readonly unless?: readonly string[];
  readonly yes: readonly { readonly in: string; readonly out: string }[];
  readonly no: readonly string[];
}

const AGENCIES =
  'cnn|reuters|ap|afp|upi|bbc|pti|xinhua|tass|bloomberg|dpa|efe|ansa|kyodo|yonhap|wired|cnet|fortune|mashable|espn';
/** Any dash; the engine writes it so. */
const DASH = '—';
const SAID =
  'said|says|reported|reports|confirmed|announced|added|adds|wrote|writes|noted|notes|explained|tweeted|stated|acknowledged';

/** In the order in which they are tried: openings, what stands between, ends. */
export const CUT_RULES: readonly CutRule[] = [
  {
    id: 'dateline-agency',
    cut: [
      `^ [ <name>* ,? <name>* ,? <month>? <number>? \\( ${AGENCIES} <name>* \\) ${DASH}* ]`,
      `^ [ <name>+ ,? <name>* ,? <month>? <number>? \\( ${AGENCIES} \\) ${DASH}* ]`,
      `^ [ <capitals>+ ,? <name>* ,? <month>? <number>? \\( <name>+ \\) ${DASH}+ ]`,
      `^ [ \\( <det>? <name>+ \\) ${DASH}* ]`,
    ],
    apart: true,
    yes: [
      {
        in: '(The Valley Courier)A ferry ran aground near the island that its crew had been warned about.',
        out: 'A ferry ran aground near the island that its crew had been warned about.',
      },
      {
        in: '(The Valley Courier)The mill closes in May after 90 years.',
        out: 'The mill closes in May after 90 years.',
      },
      { in: 'WASHINGTON (AP) — Senators voted to fund the canal.', out: 'Senators voted to fund the canal.' },
      {
        in: 'LIMA (Valley Wire) - Miners blocked the road to the coast.',
        out: 'Miners blocked the road to the coast.',
      },
      { in: '(CNN)A ferry with 40 people on board ran aground.', out: 'A ferry with 40 people on board ran aground.' },
      { in: 'Lagos, Nigeria (CNN) -- The strike ended after three days.', out: 'The strike ended after three days.' },
      {
        in: 'OSLO, March 3 (Reuters) - The fund sold its last coal shares.',
        out: 'The fund sold its last coal shares.',
      },
    ],
    no: [
      'The union (and its members) rejected the offer.',
      'Norsk Hydro (NHY) shares rose by a tenth.',
      'The bank (AP) was closed on Monday.',
    ],
  },
  {
    id: 'dateline-capitals',
    cut: [`^ [ <capitals>+ ,? <name>* ${DASH}+ ] =<det|name|number|official|speaker> ,..60 $`],
    apart: true,
    yes: [
      { in: 'LIMA, Peru - Miners blocked the road to the coast.', out: 'Miners blocked the road to the coast.' },
      {
        in: 'BASEL — Officials say that two barges collided, hurting one person.',
        out: 'Officials say that two barges collided, hurting one person.',
      },
      {
        in: 'GENEVA — The talks ended without a text on fisheries.',
        out: 'The talks ended without a text on fisheries.',
      },
    ],
    no: ['Talks ended - the fourth time this year.', 'NASA - the space agency - delayed the launch again.'],
  },
  {
    id: 'opening-conjunction',
    cut: [
      '^ [ but|and|yet|plus|so ,? ] =<det|name|number|official|speaker>',
      '^ [ but|and|yet then|now|so|still|also ,? ] =<det|name|number|official|speaker>',
      // Who is meant is told from the sentence before.
      '^ [ but|and|yet|so ,? ] he|she|his|her',
      '^ [ but|and|yet|so ,? ] as|at|in|on|by|with|after|before|during|under|to|from|among|despite|when|while|although|since|if ,..20 , =<det|name|number|official|speaker>',
      '^ [ but|and|yet ,? ] !<pronoun|prep|subordinator|aux|condition|ing|mark|pair|negation>',
    ],
    apart: true,
    may: ['condition', 'adverb'],
    yes: [
      { in: 'Yet the river kept rising through the night.', out: 'The river kept rising through the night.' },
      { in: 'But now the lakes begin to freeze.', out: 'The lakes begin to freeze.' },
      {
        in: 'But the council rejected the plan by nine votes to four.',
        out: 'The council rejected the plan by nine votes to four.',
      },
      { in: 'And farmers in the north lost most of their seed.', out: 'Farmers in the north lost most of their seed.' },
      {
        in: 'But in the nine years since the fire, the town has grown by half.',
        out: 'In the nine years since the fire, the town has grown by half.',
      },
      { in: 'But if the rain comes late, the crop is lost.', out: 'If the rain comes late, the crop is lost.' },
    ],
    no: ['Butter prices rose by a third.', 'But for the rain, the crop was good.', 'But if it rains, it rains.'],
  },
  {
    id: 'opening-connective',
    cut: [
      '^ [ meanwhile|however|moreover|furthermore|additionally|nevertheless|nonetheless|likewise|similarly|consequently|accordingly|besides|incidentally|elsewhere|meantime|therefore|thus|instead|also|still|indeed|ultimately|eventually|finally|lastly|firstly|secondly|thirdly|then|overall|separately , ]',
      '^ [ in addition|fact|turn|short|particular|all|total|sum|response|contrast , ]',
      '^ [ at the same time , ]',
      '^ [ in the meantime , ]',
      '^ [ as a|an result|consequence|example|matter , ]',
      '^ [ for example|instance|now|starters , ]',
      '^ [ of course , ]',
      '^ [ on the other|one hand , ]',
      '^ [ that said , ]',
      '^ [ on top of that|this , ]',
      '^ [ meanwhile ] =<det|name|number>',
      '^ [ in other words , ]',
      '^ [ after all , ]',
      '^ [ now|so|first|second|third|fourth|fifth , ] =<det|name|number|official|speaker>',
      '^ [ so far , ] =<det|name|number|official|speaker>',
    ],
    apart: true,
    yes: [
      { in: 'In other words, the canal has paid for itself.', out: 'The canal has paid for itself.' },
      { in: 'So far, the ministry has spent 40 million crowns.', out: 'The ministry has spent 40 million crowns.' },
      { in: 'For example, the school in Ude has no roof.', out: 'The school in Ude has no roof.' },
      { in: 'Of course, the mayor kept his car.', out: 'The mayor kept his car.' },
      {
        in: 'Meanwhile, the port of Varna reopened to small ships.',
        out: 'The port of Varna reopened to small ships.',
      },
      { in: 'In addition, two bridges need new cables.', out: 'Two bridges need new cables.' },
      { in: 'As a result, rents in the old town doubled.', out: 'Rents in the old town doubled.' },
    ],
    no: [
      'Finally free, the whale swam north.',
      'Second in the poll, the mayor asked for a recount.',
      'After all three votes, the mayor resigned.',
      'In all four towns, turnout fell.',
      'In addition to the bridges, two tunnels need new pumps.',
      'Still life paintings sold for little.',
    ],
  },
  {
    id: 'opening-day',
    cut: [
      '^ [ on|late|early|earlier <day>+ , ] !<pronoun>',
      '^ [ earlier|later|late|early on|in? <day>+ , ] =<det|name|number>',
      '^ [ earlier|later on|in|this <det>? <day>+ , ] =<det|name|number>',
      '^ [ this week|month|morning|afternoon|evening|weekend , ] =<det|name|number|official|speaker>',
      '^ [ on <day> <day>? , ]',
    ],
    yes: [
      { in: 'On Friday night, the old dam held.', out: 'The old dam held.' },
      { in: 'Late Sunday, the pilots ended their strike.', out: 'The pilots ended their strike.' },
      { in: 'On Tuesday, the regulator fined the bank $4 million.', out: 'The regulator fined the bank $4 million.' },
      { in: 'Earlier this week, the mayor opened the new line.', out: 'The mayor opened the new line.' },
      { in: 'This month, Nils Aker sold the boat to a school.', out: 'Nils Aker sold the boat to a school.' },
    ],
    no: [
      'By Tuesday, the water had reached the church.',
      'Last year, the mine produced 40 tonnes of silver.',
      'In 2019, the club was bankrupt.',
    ],
  },
  {
    id: 'opening-occasion',
    cut: [
      '^ [ in|during|at|after a|an|the|his|her|its|their <number|adverb|day|name>* statement|interview|email|e-mail|tweet|post|letter|briefing|speech|news|press|filing|memo|blog|message|television|radio|televised|video|written =<prep|verb|day|adverb> ..8 , ] =<det|name|number|official|speaker>',
      '^ [ in|during|at a|an|the|his|her|its|their statement|interview|email|e-mail|tweet|letter|briefing|speech|filing|memo|message , ] =<det|name|number|official|speaker>',
      '^ [ speaking at|in|to|on|from|during|after|before ..9 , ] =<det|name|number|official>',
    ],
    yes: [
      {
        in: 'In an interview, Dr Osei said the clinic had run out of gloves.',
        out: 'Dr Osei said the clinic had run out of gloves.',
      },
      {
        in: 'In a statement released on Friday, the airline said it had found the fault.',
        out: 'The airline said it had found the fault.',
      },
      {
        in: 'Speaking to reporters in Dakar, the minister promised a vote in May.',
        out: 'The minister promised a vote in May.',
      },
    ],
    no: [
      'In 40 interviews, nobody named a price.',
      'In a letter to voters he promised lower taxes.',
      'In the interview room, the walls are green.',
    ],
  },
  {
    id: 'opening-source',
    cut: [
      `^ [ according to ..9 , ] =<det|name|number|official>`,
      '^ [ <det>? ..3 figures|data|records show|showed|shows that ] =<det|name|number>',
    ],
    factual: true,
    yes: [
      {
        in: 'According to the port authority, the ship carried 4,000 tonnes of grain.',
        out: 'The ship carried 4,000 tonnes of grain.',
      },
    ],
    no: [
      'According to the poll, voters want a new bridge.',
      'According to its critics, the plan will ruin the valley.',
      'According to the ministry, the ship may sink.',
      'According to the minister, the rebels killed nine villagers.',
    ],
  },
  {
    id: 'opening-attribution',
    cut: [
      `^ [ <det>? <name>* <official>+ <adverb>? ${SAID} <prep>? <day>* that ] =<det|name|number> !<negation>`,
      `^ [ <det>? <name>* <official>+ <adverb>? ${SAID} <prep>? <day>* ] =<det|number> !<pronoun|negation>`,
    ],
    factual: true,
    yes: [
      {
        in: 'The council confirmed that the plant in Brno employs 900 people.',
        out: 'The plant in Brno employs 900 people.',
      },
      { in: 'Officials said the river fell by two metres overnight.', out: 'The river fell by two metres overnight.' },
      {
        in: 'The ministry said on Monday that the school reopened with 300 pupils.',
        out: 'The school reopened with 300 pupils.',
      },
    ],
    no: [
      'Officials said they found the boat.',
      'The airline said that its jets meet every rule.',
      'The company said it may close the plant.',
      'Police said the driver killed two cyclists.',
      'Officials said the river would fall.',
      'Critics said the plan was late.',
      'The ministry said no school was open.',
    ],
  },
  {
    id: 'aside-connective',
    cut: [
      '[ , however|meanwhile|moreover|though|therefore|instead|nevertheless|nonetheless|too|incidentally|furthermore , ]',
      '[ , of course , ]',
      '[ , for example|instance , ]',
      '[ , in fact|turn|addition , ]',
      '[ , however|though|too|either|meanwhile ] $',
    ],
    may: ['condition', 'adverb', 'pair'],
    yes: [
      { in: 'The harvest, of course, was late.', out: 'The harvest was late.' },
      {
        in: 'The union, however, voted for a second week of strikes.',
        out: 'The union voted for a second week of strikes.',
      },
      { in: 'The bakery pays its apprentices, too.', out: 'The bakery pays its apprentices.' },
    ],
    no: [
      'The harvest, too late for market, rotted.',
      'However hard the team tried, the pump stayed dry.',
      'The price is too high for most families.',
    ],
  },
  {
    id: 'also',
    cut: ['[ also ] =<verb|say|ing>', '<aux|verb|say> [ also ] =<verb|ing|be|prep|det>'],
    unless: ['only'],
    yes: [
      { in: 'The ministry said it also found nine old mines.', out: 'The ministry said it found nine old mines.' },
      { in: 'Denmark also closed its border to lorries.', out: 'Denmark closed its border to lorries.' },
      { in: 'The court has also ordered a new count.', out: 'The court has ordered a new count.' },
    ],
    no: ['The law not only raises fines but also closes three courts.', 'Also present were two judges.'],
  },
  {
    id: 'age',
    cut: ['<name> [ , <number> , ] =<aux|verb|say>', '<name> [ , <number> ] , who|a|an|the'],
    yes: [
      {
        in: 'Rosa Lindqvist, 42, a nurse from Kiruna, won the seat.',
        out: 'Rosa Lindqvist, a nurse from Kiruna, won the seat.',
      },
      { in: 'Rosa Lindqvist, 42, won the seat by 300 votes.', out: 'Rosa Lindqvist won the seat by 300 votes.' },
    ],
    no: [
      'Seven people, 42 of their dogs and a cat were found.',
      'In March, 42, mostly children, were ill.',
      'The town of 42,000 has no doctor.',
    ],
  },
  {
    id: 'parenthesis',
    cut: ['[ \\( ,..14 \\) ]'],
    figures: false,
    yes: [
      { in: 'The union (the largest in the region) called a strike.', out: 'The union called a strike.' },
      { in: 'The World Athletics Council (WAC) banned the shoe.', out: 'The World Athletics Council banned the shoe.' },
      { in: 'The goalkeeper (pictured left) kept the ball.', out: 'The goalkeeper kept the ball.' },
    ],
    no: [
      '"The union (of sorts) called a strike," she said.',
      'The fund holds 60 billion yuan ($8.2 billion) in bonds.',
      'The road is 20 miles (32 km) long.',
      'The drug (not yet approved) costs little.',
    ],
  },
  {
    id: 'dashes',
    cut: [`[ ${DASH}+ ,..16 ${DASH}+ ] !<mark>`],
    figures: false,
    yes: [
      {
        in: 'The tunnel -- the longest in the Alps -- opened to trains on Monday.',
        out: 'The tunnel opened to trains on Monday.',
      },
      { in: 'The tunnel – long planned – opened to trains.', out: 'The tunnel opened to trains.' },
    ],
    no: [
      'The 20-year-old and the 40-year-old were found.',
      'The tunnel — not the bridge — opened to trains.',
      'The tunnel - 57 km long - opened to trains.',
      'The vote – if it happens at all – is in May.',
    ],
  },
  {
    id: 'relative-of-subject',
    cut: [
      '[ , who|which <adverb>? =<aux|verb|say> ,..20 , ] =<aux|verb|say>',
      '[ , whose|whom|where ,..18 , ] =<aux|verb|say>',
    ],
    above: 12,
    yes: [
      {
        in: 'The bridge, which opened in 1931, carried nine lorries at a time until the last inspection.',
        out: 'The bridge carried nine lorries at a time until the last inspection.',
      },
      {
        in: 'Nils Aker, who ran the museum for nine years, sold the boat to a school in Bergen.',
        out: 'Nils Aker sold the boat to a school in Bergen.',
      },
      {
        in: 'The reservoir, which serves four towns, was empty by the end of last August.',
        out: 'The reservoir was empty by the end of last August.',
      },
    ],
    no: [
      'The bridge that opened in 1931, carried nine lorries at a time until the last inspection.',
      'Nils Aker, who has not spoken for years, sold the boat to a school in Bergen.',
      'People who ran the museum for nine years sold the boat to a school.',
    ],
  },
  {
    id: 'apposition-of-subject',
    cut: [
      '<name> [ , <det> ..12 , ] =<aux|verb|say>',
      '<name> [ , <det|number|name> ..12 , ] =<aux|verb|say> ,..4 <mark>',
    ],
    above: 20,
    yes: [
      {
        in: 'Ines Varga, the head of the national library in Budapest, said the oldest of the maps had been found in a cellar near the river.',
        out: 'Ines Varga said the oldest of the maps had been found in a cellar near the river.',
      },
    ],
    no: ['Ines Varga, the head of the library, said the maps had been found.'],
  },
  {
    id: 'end-semicolon',
    cut: ['[ ; ,..40 ] $'],
    above: 14,
    yes: [
      {
        in: 'The army took the airport of the northern capital before dawn on Sunday; the rebels hold the bridges.',
        out: 'The army took the airport of the northern capital before dawn on Sunday.',
      },
    ],
    no: ['The army took the airport; the rebels hold the bridges.'],
  },
  {
    id: 'end-attribution',
    cut: [
      `[ , ..9 ${SAID} ] $`,
      `[ , ..9 ${SAID} <prep>? <det>? <day>+ ] $`,
      `[ , ..9 ${SAID} in|on|at|during|via|through|after|to ..9 ] $`,
      `[ , ..9 told|tells ..8 ] $`,
      '[ , according to ,..20 ] $',
      `[ , ${SAID} =<det|name|official|speaker> ,..16 ] $`,
    ],
    has: 'official',
    factual: true,
    yes: [
      {
        in: 'The bridge carried nine lorries at a time, the council said in its report.',
        out: 'The bridge carried nine lorries at a time.',
      },
      { in: 'The river fell by two metres overnight, officials said.', out: 'The river fell by two metres overnight.' },
      {
        in: 'The ferry carried 212 passengers, the coast guard said on Friday.',
        out: 'The ferry carried 212 passengers.',
      },
      {
        in: 'The ferry carried 212 passengers, according to the coast guard.',
        out: 'The ferry carried 212 passengers.',
      },
      {
        in: 'The ferry carried 212 passengers, a spokeswoman told reporters.',
        out: 'The ferry carried 212 passengers.',
      },
    ],
    no: [
      'The rebels left the town on Friday, their leader said.',
      'The river may fall overnight, officials said.',
      'The plan is unfair, according to the farmers.',
      'No ferry sailed on Sunday, according to critics of the port that no longer opens.',
      'The ferry will sink, the coast guard said on Friday.',
      '"The ferry carried 212 passengers," the coast guard said.',
      'The captain stole the ferry, police said.',
      'The ferry was the best in the fleet, the owner said.',
    ],
  },
  {
    id: 'say-day',
    cut: ['<say> [ on? <day>+ ] that'],
    yes: [
      {
        in: 'The bank announced Tuesday that two branches closed.',
        out: 'The bank announced that two branches closed.',
      },
      { in: 'The bank said on Tuesday that profits had doubled.', out: 'The bank said that profits had doubled.' },
    ],
    no: ['The bank said that Tuesday was quiet.', 'The bank said Tuesday was a holiday.'],
  },
  {
    id: 'end-relative',
    cut: ['[ , who|which|whose|where|whom ,..30 ] $', '[ , one|some|many|most|all|both|none of whom|which ,..30 ] $'],
    above: 18,
    yes: [
      {
        in: 'The town bought the last steam ferry on the lake from a scrap dealer in Lucerne, who had kept it in a shed.',
        out: 'The town bought the last steam ferry on the lake from a scrap dealer in Lucerne.',
      },
    ],
    no: [
      'The town bought the last steam ferry on the lake from a scrap dealer in Lucerne, who never wanted to sell it.',
      'The town bought the ferry from a dealer, who had kept it in a shed.',
    ],
  },
  {
    id: 'end-participle',
    cut: [
      '[ , adding|saying|noting|citing|describing|marking|prompting|sparking|underlining|highlighting|suggesting|reflecting|referring|drawing|explaining|stating|insisting|telling|echoing|joining|following ,..30 ] $',
    ],
    above: 14,
    yes: [
      {
        in: 'The airline grounded all of its older jets on Monday for a second check of the wings, saying the first had missed cracks.',
        out: 'The airline grounded all of its older jets on Monday for a second check of the wings.',
      },
      {
        in: 'The council will close nine of its eleven public swimming pools from January, citing the price of gas.',
        out: 'The council will close nine of its eleven public swimming pools from January.',
      },
    ],
    no: [
      'The council closed nine of its public swimming pools from January, saying that they were not safe.',
      'The bus left the road near the village on its way to the coast on Sunday, killing nine people.',
    ],
  },
  {
    id: 'end-dash',
    cut: [`^ ,..40 [ ${DASH}+ ,..25 ] $`],
    above: 18,
    figures: false,
    yes: [
      {
        in: 'The museum returned forty bronze heads to the royal palace in Benin City on Monday — a step long asked for.',
        out: 'The museum returned forty bronze heads to the royal palace in Benin City on Monday.',
      },
    ],
    no: ['The museum returned forty heads — a step long asked for.'],
  },
  {
    id: 'end-coordination',
    cut: ['[ , and <det|name> ..5 <aux|verb|base|say> ,..30 ] $', '[ , and <pronoun> <aux|verb|say> ,..30 ] $'],
    above: 22,
    unless: ['both', 'between', 'not'],
    yes: [
      {
        in: 'The company will move its head office from Turin to Amsterdam by the end of the year after a vote of shareholders, and its factories remain in Italy.',
        out: 'The company will move its head office from Turin to Amsterdam by the end of the year after a vote of shareholders.',
      },
    ],
    no: ['The company will move to Amsterdam, and its factories remain in Italy.'],
  },
  {
    id: 'end-subordinate',
    cut: ['[ , as|after|because|since|when ,..30 ] $', '[ , <ing> ,..30 ] $'],
    above: 24,
    yes: [
      {
        in: 'The central bank raised its main rate by half a point to four percent at its meeting in Frankfurt on Thursday, as prices kept rising in all of the larger countries.',
        out: 'The central bank raised its main rate by half a point to four percent at its meeting in Frankfurt on Thursday.',
      },
    ],
    no: [
      'The central bank raised its main rate by half a point to four percent at its meeting in Frankfurt on Thursday, although prices fell in most countries.',
      'The bank raised its rate by half a point, as prices kept rising.',
    ],
  },
];
