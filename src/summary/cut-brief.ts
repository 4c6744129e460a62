import { type CutRule, DASH } from './cut-rule.js';

/** What the lead tells in full below may go whole, with its own doubts and conditions. */
const WHOLE = ['hedge', 'negation', 'condition'] as const;
const OCCASIONS = 'in|at|on|with|after|amid|during|following|under|before|as|when';
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/**
 * What the news can lose where the lead tells it in full: when, why, with what, who that is. In the order in which they are tried;
 * the rules for every bullet were tried before.
 */
export const BRIEF_RULES: readonly CutRule[] = [
  {
    id: 'brief-semicolon',
    cut: ['[ ; ,..40 ] $'],
    left: 7,
    may: WHOLE,
    yes: [
      {
        in: 'The army took the airport of the capital; the rebels may still hold the bridges.',
        out: 'The army took the airport of the capital.',
      },
    ],
    no: ['The airport fell; the rebels hold the bridges.'],
  },
  {
    id: 'brief-dash',
    cut: [`^ ,..40 [ ${DASH}+ ,..25 ] $`],
    left: 7,
    may: WHOLE,
    yes: [
      {
        in: 'The museum returned forty bronze heads to the palace — a step not long asked for.',
        out: 'The museum returned forty bronze heads to the palace.',
      },
    ],
    no: ['The museum returned them — a step long asked for.'],
  },
  {
    id: 'brief-opening',
    cut: [
      `^ [ ${OCCASIONS} ,..20 , ] a|an`,
      `^ [ ${OCCASIONS} ,..20 , ] =<official|speaker>`,
      `^ [ ${OCCASIONS} ..20 , ] =<name|number> ..40 $`,
      `^ [ ${OCCASIONS} ..20 , ] <name>+ <aux|verb|say>`,
    ],
    left: 7,
    may: WHOLE,
    yes: [
      {
        in: 'In a rare show of unity after the flood, a town and its rival agreed to share one mayor.',
        out: 'A town and its rival agreed to share one mayor.',
      },
      {
        in: 'After nine hours of talks, Norway gave up its claim to the strait.',
        out: 'Norway gave up its claim to the strait.',
      },
    ],
    no: [
      'In Lund, Kiruna and Ude, snow closed the schools for a second week.',
      'After the flood, the pain of the families was hard to bear for the mayor.',
      'For nine years, Norway gave up its claim to the strait.',
      'If the dam breaks, the two towns will lose their only road.',
      'After nine hours, the towns agreed.',
    ],
  },
  {
    id: 'brief-relative',
    cut: [
      '[ , who|which|whose|where|whom ,..40 ] $',
      '[ , one|some|many|most|all|both|none|each of whom|which ,..40 ] $',
      '[ , who|which ,..25 , ] =<aux|verb|say>',
      '[ , whose|whom|where ,..25 , ] =<aux|verb|say>',
    ],
    left: 7,
    may: WHOLE,
    yes: [
      {
        in: 'The town bought the last steam ferry from a dealer in Lucerne, who never wanted to sell it.',
        out: 'The town bought the last steam ferry from a dealer in Lucerne.',
      },
      {
        in: 'The bridge, which opened in 1931, fell into the river with two lorries.',
        out: 'The bridge fell into the river with two lorries.',
      },
    ],
    no: ['The bridge that opened in 1931 fell into the river.', 'The town bought it, which pleased the crew.'],
  },
  {
    id: 'brief-apposition',
    cut: ['<name> [ , <det|adverb> ..14 , ] =<aux|verb|say>', '<name> [ , former|then ..12 , ] =<aux|verb|say>'],
    left: 6,
    without: ['verb', 'aux', 'say'],
    lacks: ['and', 'or', 'nor', ','],
    yes: [
      {
        in: 'Ines Varga, a judge from the north, won the vote in Budapest.',
        out: 'Ines Varga won the vote in Budapest.',
      },
    ],
    no: ['The river, the mill and Ude, a town of 900, lie in the north.'],
  },
  {
    id: 'brief-apposition-last',
    // Who a name is stays with it.
    cut: ['!<name> ..1 [ , the|a|an ,..25 ] $'],
    left: 6,
    without: ['verb', 'aux', 'say'],
    lacks: ['and', 'or', 'nor', ','],
    yes: [
      {
        in: 'The mill agreed to buy its rival for 90 million crowns, the largest sale in the valley.',
        out: 'The mill agreed to buy its rival for 90 million crowns.',
      },
    ],
    no: [
      'The storm killed a nurse, a farmer and a child in two villages of the coast.',
      'The bridge is safe for lorries and for trains again, the council said.',
      '"The bridge is safe for lorries again," said Ines Varga, a builder of bridges.',
    ],
  },
  {
    id: 'brief-saying',
    cut: [
      '[ , adding|saying|noting|citing|describing|arguing|blaming|accusing|warning|calling|urging|stating|insisting|telling ,..40 ] $',
    ],
    left: 7,
    may: WHOLE,
    yes: [
      {
        in: 'The airline grounded all of its older jets, saying that the first check may have missed cracks.',
        out: 'The airline grounded all of its older jets.',
      },
    ],
    no: ['The airline grounded its jets, saying that they were not safe.'],
  },
  {
    id: 'brief-participle',
    // "by singing, dancing and": a list
    cut: ['!<ing> ..1 [ , !<deed> <ing> ,..40 ] $'],
    left: 7,
    figures: false,
    without: ['say'],
    may: WHOLE,
    unless: ['killing', 'injuring', 'wounding', 'leaving', 'destroying', 'drowning'],
    yes: [
      {
        in: 'Ines Varga won the vote for mayor of Budapest, defeating a man who had ruled since the flood.',
        out: 'Ines Varga won the vote for mayor of Budapest.',
      },
    ],
    no: [
      'A bus left the road near the village on its way to the coast, killing its driver.',
      'Men in the north live longer than was thought, leading doctors have said.',
      'The town of Ude greeted the last of its ferries by singing, dancing and firing guns in the air.',
      'The bank cut its rate by a quarter point, raising it for savers by 2 percent.',
    ],
  },
  {
    id: 'brief-clause',
    cut: [
      '[ , as|after|because|since|when|amid|following|before ,..40 ] $',
      '[ , even|just|only|shortly|hours|days|weeks|months|years as|after|before|when|amid|since ,..40 ] $',
      '[ , <number|det|adverb>* hours|days|day|weeks|week|months|month|years|year after|before ,..40 ] $',
    ],
    left: 7,
    may: WHOLE,
    yes: [
      {
        in: 'The town agreed to buy the last of its rivals, as mills look for water that may run out.',
        out: 'The town agreed to buy the last of its rivals.',
      },
      {
        in: 'The clinic should offer every child the new vaccine, two days after a trial found no harm.',
        out: 'The clinic should offer every child the new vaccine.',
      },
    ],
    no: ['The town sold the mill, as it had said.', 'The town will sell the last of its mills, unless it rains soon.'],
  },
  {
    id: 'brief-addition',
    cut: ['[ , including|plus|alongside ,..30 ] $', '[ , such as ,..30 ] $'],
    left: 7,
    yes: [
      {
        in: 'The storm tore the roofs from 90 houses on the coast, including the school.',
        out: 'The storm tore the roofs from 90 houses on the coast.',
      },
    ],
    no: [
      'The town has nine mills, with two rivers.',
      'Nobody was hurt by the storm although some of the farmers, including two sisters, were in their boats.',
      'Taxes on the mills of the valley, such as the one on water, added little to the price, the council said.',
      'The town may sell nine of its mills, with no harm to the river.',
    ],
  },
  {
    id: 'brief-coordination',
    cut: ['[ , and <det|name> ..5 <aux|verb|base|say> ,..40 ] $', '[ , and <pronoun> <aux|verb|say> ,..40 ] $'],
    left: 9,
    unless: ['both', 'between', 'not', 'either', 'neither'],
    yes: [
      {
        in: 'The company will move its office from Turin to Amsterdam, and its factories remain in Italy.',
        out: 'The company will move its office from Turin to Amsterdam.',
      },
    ],
    no: ['The company will move to Amsterdam, and its factories remain in Italy.'],
  },
  {
    id: 'brief-occasion',
    cut: [
      '[ <number|det|adverb>+ hours|days|weeks|months|years|day|week|month|year|minutes after|before ..30 ] $',
      '!<number|det|adverb|prep> ..1 [ hours|days|weeks|months|years|minutes after|before ..30 ] $',
      '[ shortly|soon|just|even after|before|as ..30 ] $',
      '[ after|amid|following ..30 ] $',
      '[ because|due|owing|thanks of|to ..20 ] $',
    ],
    left: 9,
    may: WHOLE,
    yes: [
      {
        in: 'The captain withdrew from the race round the northern island on Sunday after tearing the largest of his sails.',
        out: 'The captain withdrew from the race round the northern island on Sunday.',
      },
      {
        in: 'The lower house of parliament voted to dissolve itself three days after the minister for the army left.',
        out: 'The lower house of parliament voted to dissolve itself.',
      },
      {
        in: 'The crew of the northern island won the great race round it for the first time in 62 years after a calm night.',
        out: 'The crew of the northern island won the great race round it for the first time in 62 years.',
      },
    ],
    no: ['The captain withdrew after tearing the largest of his sails.'],
  },
  {
    id: 'brief-day',
    cut: [
      '[ on|late|early <day>+ , <month> <number> ,? ]',
      '!<prep> ..1 [ early|late|earlier|later on <day>+ ]',
      '!<prep|day> ..1 [ on|late|early|earlier|later|last|this <day>+ ] =<prep|mark|det|aux|verb|say|pronoun>',
      '!<prep|day> ..1 [ on|late|early|earlier|later|last|this <day>+ ] $',
      '[ on <month> <number> ] =<prep|mark|aux|verb|say>',
      '[ on <month> <number> ] $',
      `!<prep|det|number|month|day> ..1 [ ${WEEKDAYS} <day>* ] =<prep|mark>`,
      `!<prep|det|number|month|day> ..1 [ ${WEEKDAYS} <day>* ] $`,
    ],
    left: 6,
    // "On any other Wednesday, the ferry would be full"
    unless: ['other', 'same', 'following'],
    yes: [
      {
        in: 'Ines Varga won the vote in Budapest on Sunday night.',
        out: 'Ines Varga won the vote in Budapest.',
      },
      {
        in: 'The storm killed nine men of the coast, the council said early on Sunday.',
        out: 'The storm killed nine men of the coast, the council said.',
      },
      {
        in: 'The crew found the satellite that was lost earlier this week.',
        out: 'The crew found the satellite that was lost.',
      },
      {
        in: 'The mill said on Monday it would close two of its halls.',
        out: 'The mill said it would close two of its halls.',
      },
      {
        in: 'A storm hit the coast of Norway Tuesday with winds of 90 miles an hour.',
        out: 'A storm hit the coast of Norway with winds of 90 miles an hour.',
      },
    ],
    no: [
      'The words of the mayor at the end of last week have cost the town.',
      'The mill fell behind on late payments to its workers.',
      'The shops of Budapest stay closed every Sunday in May.',
      'The mill closes on Monday.',
      'On any other Wednesday, the old ferry would be full.',
    ],
  },
];
