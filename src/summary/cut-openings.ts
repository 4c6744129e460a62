import { type CutRule, DASH, SAID } from './cut-rule.js';

const AGENCIES =
  'cnn|reuters|ap|afp|upi|bbc|pti|xinhua|tass|bloomberg|dpa|efe|ansa|kyodo|yonhap|wired|cnet|fortune|mashable|espn';

/** Datelines, connectives, occasions and attributions at a sentence's begin. */
export const OPENING_RULES: readonly CutRule[] = [
  {
    id: 'dateline-agency',
    cut: [
      `^ [ <name>* ,? <name>* .? ,? <month>? .? <number>? \\( ${AGENCIES} <name>* \\) ${DASH}* ]`,
      `^ [ <name>+ / <name>+ ,? <month>? <number>? \\( ${AGENCIES} \\) ${DASH}* ]`,
      `^ [ <name>+ ,? <name>* ,? <month>? <number>? \\( ${AGENCIES} \\) ${DASH}* ]`,
      `^ [ <name>+ , <name>+ , <name>+ \\( <name>+ \\) ${DASH}+ ]`,
      `^ [ <capitals>+ ,? <name>* .? ,? <month>? .? <number>? \\( <name>+ \\) ${DASH}+ ]`,
      `^ [ \\( <det>? <name>+ \\) ${DASH}* ]`,
      `^ [ <name> <name>? \\( ..1 \\) ${DASH}+ ]`,
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
      {
        in: 'Mira Sund, Bodo, Norway (Coastwire) -- The ferry strike ended after three days.',
        out: 'The ferry strike ended after three days.',
      },
      {
        in: 'EAST UDE-HALDEN, CALIF. (KUDE) - Senators voted to fund the canal.',
        out: 'Senators voted to fund the canal.',
      },
      { in: 'Lagos, Nigeria (CNN) -- The strike ended after three days.', out: 'The strike ended after three days.' },
      {
        in: 'LUND, Calif. (AP) - Senators voted to fund the canal.',
        out: 'Senators voted to fund the canal.',
      },
      {
        in: 'OSLO/NUUK (Reuters) - The fund sold its last coal shares.',
        out: 'The fund sold its last coal shares.',
      },
      { in: 'Ude (upd) – Die Mühle schließt im Mai.', out: 'Die Mühle schließt im Mai.' },
      {
        in: 'OSLO, March 3 (Reuters) - The fund sold its last coal shares.',
        out: 'The fund sold its last coal shares.',
      },
    ],
    no: [
      'The union (and its members) rejected the offer.',
      'Norsk Hydro (NHY) shares rose by a tenth.',
      'The bank (AP) was closed on Monday.',
      'Lund, Hale, Osk (Norway) and Bern were named as hosts.',
    ],
  },
  {
    id: 'dateline-capitals',
    cut: [
      `^ [ <capitals>+ ,? <name>* ${DASH}+ ] =<det|name|number|official|speaker> ,..60 $`,
      `^ [ <capitals>+ / <capitals>+ ${DASH}+ ]`,
      // With its state or country, nothing else is meant.
      `^ [ <capitals>+ , <name>+ .? ,? <month>? .? <number>? ${DASH}+ ]`,
    ],
    apart: true,
    yes: [
      {
        in: 'LUND, Calif. -- In two days of talks, the miners won more than was hoped — a raise and a pension.',
        out: 'In two days of talks, the miners won more than was hoped — a raise and a pension.',
      },
      {
        in: 'OSLO/UDE - The fund sold its last coal shares on Monday.',
        out: 'The fund sold its last coal shares on Monday.',
      },
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
    // A page's date that ran into its first sentence.
    id: 'dateline-date',
    cut: [
      `^ [ <month> .? <number> , <number> ${DASH}* ] =<det|name|official|speaker>`,
      `^ [ <day> , <month> .? <number> , <number> ${DASH}* ] =<det|name|official|speaker>`,
      `^ [ <number> <month> <number> ${DASH}+ ]`,
      `^ [ <month> .? <number> , <number> at? <number> :? <number>? am|pm|a.m.|p.m. et|est|edt|ct|pt|pst|pdt|gmt|bst|cet? ]`,
    ],
    apart: true,
    yes: [
      {
        in: 'April 10, 2007 Miners blocked the road to the coast for nine hours.',
        out: 'Miners blocked the road to the coast for nine hours.',
      },
      {
        in: 'Tuesday, April 10, 2007 -- Miners blocked the road to the coast.',
        out: 'Miners blocked the road to the coast.',
      },
      {
        in: 'April 10, 2007 3:24 PM EDT In a bold move, miners blocked the road to the coast.',
        out: 'In a bold move, miners blocked the road to the coast.',
      },
    ],
    no: ['April 10, 2007 was a dark day for the coast.', 'April 10, 2007, is the day when the road was blocked.'],
  },
  {
    id: 'opening-conjunction',
    cut: [
      '^ [ but|and|yet|plus|so ,? ] =<det|name|number|official|speaker>',
      '^ [ but|and|yet then|now|so|still|also ,? ] =<det|name|number|official|speaker>',
      // Who is meant is told from the sentence before.
      '^ [ but|and|yet|so ,? ] he|she|his|her',
      '^ [ but|and|yet|so ,? ] as|at|in|on|by|with|after|before|during|under|to|from|among|despite|when|while|although|since|if ,..20 , =<det|name|number|official|speaker>',
      '^ [ but|and|yet ] on|in|by|since <day|month|number>+ =<det|name|official|speaker> !<pronoun>',
      '^ [ but|and|yet now , ] =<prep|ing|adverb> ..14 , =<det|name|number|official|speaker> !<pronoun>',
      '^ [ but|and|yet ,? ] !<pronoun|prep|subordinator|aux|condition|ing|mark|pair|negation>',
    ],
    apart: true,
    may: ['condition', 'adverb'],
    yes: [
      { in: 'Yet the river kept rising through the night.', out: 'The river kept rising through the night.' },
      { in: 'But now the lakes begin to freeze.', out: 'The lakes begin to freeze.' },
      { in: 'But on Sunday the mills of Ude stood still.', out: 'On Sunday the mills of Ude stood still.' },
      {
        in: 'And now, far from closing its doors, Lund College opens a third hall.',
        out: 'Far from closing its doors, Lund College opens a third hall.',
      },
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
      '^ [ in fact ] =<det|name|number> !<pronoun>',
      '^ [ earlier|later , ] =<det|name|number|official|speaker> !<pronoun>',
      '^ [ at the same time , ]',
      '^ [ in the meantime , ]',
      '^ [ as a|an result|consequence|example|matter , ]',
      '^ [ for example|instance|now|starters , ]',
      '^ [ of course , ]',
      '^ [ on the other|one hand , ]',
      '^ [ that said , ]',
      '^ [ on top of that|this , ]',
      '^ [ meanwhile ] =<det|name|number>',
      '^ [ meanwhile ] in <name>+ , =<det|name|number|official|speaker>',
      '^ [ however ] the|police|officials',
      '^ [ as a result ] =<det|name|number> !<pronoun>',
      '^ [ in other words , ]',
      '^ [ after all , ]',
      '^ [ in any|either case|event , ]',
      '^ [ at any rate , ]',
      '^ [ now|so|well|first|second|third|fourth|fifth , ] =<det|name|number|official|speaker>',
      '^ [ so far , ] =<det|name|number|official|speaker>',
      '^ [ more|most interestingly|importantly|significantly|notably , ] =<det|name|number|official|speaker>',
      '^ [ interestingly|notably|further|importantly , ]',
      '^ [ for its|their|his|her part , ] =<det|name|number|official|speaker>',
      '^ [ on the bright|plus side , ]',
      '^ [ as of writing , ] =<det|name|number|official|speaker>',
      '^ [ earlier|later|eventually ] =<det|name> !<pronoun|day|month>',
    ],
    apart: true,
    yes: [
      { in: 'In other words, the canal has paid for itself.', out: 'The canal has paid for itself.' },
      { in: 'In any case, the guests of the mill will sleep twice.', out: 'The guests of the mill will sleep twice.' },
      { in: 'More importantly, the mill has no chimney.', out: 'The mill has no chimney.' },
      { in: 'Interestingly, the mill has no chimney.', out: 'The mill has no chimney.' },
      { in: 'Further, during the strike the mill burned.', out: 'During the strike the mill burned.' },
      { in: 'For its part, the ministry has sold the mill.', out: 'The ministry has sold the mill.' },
      { in: 'On the bright side, Lake Ude has no ferry.', out: 'Lake Ude has no ferry.' },
      { in: 'As of writing, the mill of Ude is closed.', out: 'The mill of Ude is closed.' },
      { in: 'Earlier Foreign Secretary Ann Lee said no.', out: 'Foreign Secretary Ann Lee said no.' },
      { in: 'Eventually the mill of Ude was sold.', out: 'The mill of Ude was sold.' },
      { in: 'So far, the ministry has spent 40 million crowns.', out: 'The ministry has spent 40 million crowns.' },
      { in: 'In fact the school in Ude has no roof.', out: 'The school in Ude has no roof.' },
      { in: 'Earlier, the mayor of Ude had sold the school.', out: 'The mayor of Ude had sold the school.' },
      { in: 'For example, the school in Ude has no roof.', out: 'The school in Ude has no roof.' },
      { in: 'Of course, the mayor kept his car.', out: 'The mayor kept his car.' },
      {
        in: 'Meanwhile, the port of Varna reopened to small ships.',
        out: 'The port of Varna reopened to small ships.',
      },
      { in: 'Meanwhile in Ude, the port reopened to small ships.', out: 'In Ude, the port reopened to small ships.' },
      { in: 'However the port of Varna stayed closed.', out: 'The port of Varna stayed closed.' },
      { in: 'As a result the port of Varna stayed closed.', out: 'The port of Varna stayed closed.' },
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
      'Later, he sold the school.',
      'Earlier attempts to sell the school failed.',
      'Earlier on Monday the school of Ude was sold.',
      'For its own part, it sold the school.',
    ],
  },
  {
    id: 'opening-expletive',
    cut: [
      "^ [ it is|'s official : ]",
      "^ [ it is|'s no secret that ] =<det|name|number|official|speaker> !<pronoun>",
      '^ [ it turns|turned out that? ] =<det|name|number|official|speaker> !<pronoun>',
      "^ [ it is|'s also? worth noting|remembering|mentioning that ] =<det|name|number|official|speaker> !<pronoun>",
      "^ [ it is|'s also? important to note|remember|know that ] =<det|name|number|official|speaker> !<pronoun>",
    ],
    may: ['negation', 'adverb'],
    yes: [
      { in: "It's official: the mill of Ude closes in May.", out: 'The mill of Ude closes in May.' },
      { in: "It's no secret that the mayor likes long ferries.", out: 'The mayor likes long ferries.' },
      { in: 'It turns out that Lake Ude froze twice last winter.', out: 'Lake Ude froze twice last winter.' },
      { in: 'It is worth noting that the dam was built in 1904.', out: 'The dam was built in 1904.' },
      { in: "It's important to remember that no ferry sails in May.", out: 'No ferry sails in May.' },
    ],
    no: [
      'It turns out he sold the mill.',
      'It is unlikely that the dam holds.',
      'It is said that the mayor sold the dam.',
      "It's no secret that she likes the dam.",
    ],
  },
  {
    id: 'opening-day',
    cut: [
      '^ [ on|late|early|earlier <day>+ , ] !<pronoun>',
      '^ [ earlier|later|late|early on|in? <day>+ , ] =<det|name|number>',
      '^ [ earlier|later on|in|this <det>? <day>+ , ] =<det|name|number>',
      '^ [ this week|month|year|season|morning|afternoon|evening|weekend|spring|summer|autumn|winter , ] =<det|name|number|official|speaker>',
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
];
