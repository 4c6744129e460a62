import { type CutRule, DASH } from './cut-rule.js';

/** What stands between: asides, ages, brackets, relative clauses and appositions. */
export const MIDDLE_RULES: readonly CutRule[] = [
  {
    id: 'aside-connective',
    cut: [
      '[ , however|meanwhile|moreover|though|therefore|instead|nevertheless|nonetheless|too|incidentally|furthermore , ]',
      '[ , of course , ]',
      '[ , for example|instance , ]',
      '[ , in fact|turn|addition , ]',
      '[ , however|though|too|either|meanwhile ] $',
      '[ , of course ] $',
      '[ , on the other hand , ]',
    ],
    may: ['condition', 'adverb', 'pair'],
    yes: [
      { in: 'The harvest, of course, was late.', out: 'The harvest was late.' },
      {
        in: 'The union, however, voted for a second week of strikes.',
        out: 'The union voted for a second week of strikes.',
      },
      { in: 'The bakery pays its apprentices, of course.', out: 'The bakery pays its apprentices.' },
      { in: 'The bakery, on the other hand, pays its apprentices.', out: 'The bakery pays its apprentices.' },
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
    id: 'then',
    cut: ['!<prep|mark|aux|subordinator|condition|number> ..1 [ then ] =<verb|say>', '<aux> [ then ] =<verb|say>'],
    yes: [
      { in: 'The crew of the ferry then broke the lock.', out: 'The crew of the ferry broke the lock.' },
      { in: 'The winners were then asked to a lunch.', out: 'The winners were asked to a lunch.' },
    ],
    no: [
      'The mill has since then lost half of its workers.',
      'If the dam breaks, then fell nine bridges in vain.',
      'The then minister sold the mill.',
    ],
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
    id: 'purpose-of-subject',
    cut: ['^ <det> ..4 [ meant|designed|intended|built|made|used|based|owned|backed|run to|for|as|in|by ..14 ] =<aux>'],
    above: 34,
    yes: [
      {
        in: 'A ferry built to carry lorries between the islands of the northern strait was pulled from the rocks on Sunday by two tugs, but was left without its bow after a cable broke too early in the storm.',
        out: 'A ferry was pulled from the rocks on Sunday by two tugs, but was left without its bow after a cable broke too early in the storm.',
      },
    ],
    no: [
      'A ferry built to carry lorries was pulled from the rocks on Sunday by two tugs.',
      'Ferries built to carry lorries between the islands of the northern strait were pulled from the rocks on Sunday by two tugs, but were left without their bows after a cable broke too early in the storm.',
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
    no: [
      'Ines Varga, the head of the library, said the maps had been found.',
      'The oldest of the maps had been found in a cellar near the river in Budapest, the capital of the kingdom, said Ines Varga, a judge.',
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
];
