import { type CutRule, DASH, SAID } from './cut-rule.js';

/** What a sentence can lose at its end. */
export const END_RULES: readonly CutRule[] = [
  {
    id: 'end-semicolon',
    cut: ['[ ; ,..40 ] $'],
    above: 14,
    // "Not only" asks for what follows.
    unless: ['only'],
    yes: [
      {
        in: 'The army took the airport of the northern capital before dawn on Sunday; the rebels hold the bridges.',
        out: 'The army took the airport of the northern capital before dawn on Sunday.',
      },
    ],
    no: [
      'The army took the airport; the rebels hold the bridges.',
      'The army took not only the airport of the northern capital before dawn on Sunday; it holds all bridges.',
    ],
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
      'The town bought the last steam ferry on the lake for the line between Lund, which has a mill, and Ude.',
      'The mayor of the town on the lake told the council that the last of its ferries, which had lain in a shed, would sail again.',
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
  {
    id: 'end-background',
    cut: ['[ , after|amid|because|since ,..30 ] $'],
    above: 34,
    // What goes is a reason as a whole, with its own doubts.
    may: ['hedge', 'negation'],
    yes: [
      {
        in: 'The seven states on the river agreed on Monday to take a fifth less water from it in each of the next three dry summers, two of the envoys said, amid signs that the larger reservoirs may not fill again.',
        out: 'The seven states on the river agreed on Monday to take a fifth less water from it in each of the next three dry summers, two of the envoys said.',
      },
      {
        in: 'A vaccine that costs the ministry about four francs a dose should be offered to every child in the country before the start of school, a board of doctors said on Sunday, after a trial found that it could prevent half of all cases.',
        out: 'A vaccine that costs the ministry about four francs a dose should be offered to every child in the country before the start of school, a board of doctors said on Sunday.',
      },
    ],
    no: [
      'The seven states agreed to take less water from the river, amid signs that the reservoirs may not fill again.',
      'The seven states on the river agreed on Monday to take a fifth less water from it in each of the next three dry summers, two of the envoys said, if the larger reservoirs do not fill again by then.',
    ],
  },
];
