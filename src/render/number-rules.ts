import type { FigureNote } from '../model.js';

/** What a figure is about, told so that it reads well alone beneath the number. `#` stands for the figure in the sentence. */
export interface NumberRule {
  readonly id: string;
  /** types of figures that it reads well for */
  readonly types: readonly FigureNote['type'][];
  /** whether the label lacks the figure's unit, which goes behind it */
  readonly unitApart?: boolean;
  /** the label, or undefined where the rule does not fit */
  readonly label: (place: NumberPlace) => string | undefined;
  /** "sentence => label" */
  readonly yes: readonly string[];
  /** sentences that the rule leaves alone */
  readonly no: readonly string[];
}
/** The sentence around a figure, words that bound it ("nearly") left out. */
export interface NumberPlace {
  readonly before: string;
  readonly after: string;
}

const DONE: ReadonlyMap<string, string> = new Map([
  ...regular(
    'arrest detain injure wound displace rescue evacuate evict poison infect treat vaccinate close open create',
  ),
  ...regular('destroy damage demolish sink->sunk build->built repair sell->sold deliver ship produce import export'),
  ...regular('kill cut->cut add eliminate shed->shed axe hire recruit employ suspend cancel ground recall seize plant'),
  ...regular('raise invest spend->spent lose->lost save pledge donate borrow earn win->won secure collect shut->shut'),
]);
const DONE_FORMS = [...new Set(DONE.values())].join('|');
const BASE_FORMS = [...DONE.keys()].join('|');
const LEVEL =
  'stood at|stands at|settled at|closed at|ended at|came to|came in at|amounted to|totalled|totaled|reached|was|were|is|are';
const ROSE = 'rose|climbed|grew|increased|jumped|gained|surged|advanced|soared';
const FELL = 'fell|dropped|declined|decreased|slid|slipped|sank|plunged|shrank|tumbled';

const JUST_DONE = new RegExp(`\\b(${DONE_FORMS}) $`, 'i');
const TOLL = /^(?:kill|injur|wound|arrest|detain|displac|rescu|evacuat)/i;
const TO_BE_DONE = new RegExp(
  `\\b(?:will|(?:is|are|plans?|agreed|decided|intends?|expects?) to|said (?:it|he|she|they) would) (${BASE_FORMS}) $`,
  'i',
);
/** What did not happen, or may not. */
const UNREAL =
  /\b(?:not|never|could|would|might|may|if|unless|nearly|almost|failed|refused|threatened)\b(?: [^\s,;:]+){0,4} $/i;
const BOUGHT =
  /\b(?:buy|buying|bought|buys|acquire|acquired|acquires|purchase|purchased|sell|sold) ([^,;:()]{2,60}) for $/i;
const SUBJECT = '(?:[Tt]he |[Ii]ts |[Tt]heir |[Hh]is |[Hh]er |[Aa]n? )?([^\\s,;:()]+(?: [^\\s,;:()]+){0,4})';
const AT_A_LEVEL = new RegExp(`^${SUBJECT} (?:${LEVEL}|(?:${ROSE}|${FELL})(?: [^\\s,;:]+){0,4} to) $`);
const UP = new RegExp(`^${SUBJECT} (?:${ROSE})(?: by)? $`);
const DOWN = new RegExp(`^${SUBJECT} (?:${FELL})(?: by)? $`);
const DETERMINER = /^(?:the|an?|its|their|his|her) /i;
const AUXILIARY = / (?:has|have|had)$/;
const MEASURE =
  /(?:^|\s)(?:an?|the|its|their|his|her|with|and|had|reported|posted|at) ([^\s,;:()]+(?: [^\s,;:()]+){0,2}) of $/i;
const PART_OF = /^ of (?=\S)/;
const SPACE = /^ (?=[^\s(–—-])/;
const EACH = /^ (?:an?|per|each|every) (?:year|month|week|day|hour|share|person|barrel|ton|litre|liter|gallon)\b/;

/** In the order in which they are tried. */
export const NUMBER_RULES: readonly NumberRule[] = [
  {
    id: 'paid',
    types: ['money'],
    label: ({ before, after }) => (UNREAL.test(before) ? undefined : doneTo(after, JUST_DONE.exec(before)?.[1])),
    yes: ['Orrery raised # from investors led by a bank. => raised from investors', 'It lost # a year => lost a year'],
    no: ['It has # in cash.', 'It could have lost # by May.'],
  },
  {
    id: 'done',
    types: ['count', 'number', 'quantity'],
    label: ({ before, after }) => {
      const verb = JUST_DONE.exec(before)?.[1];
      return verb === undefined || UNREAL.test(before) || (phrase(after) === undefined && !TOLL.test(verb))
        ? undefined
        : doneTo(after, verb);
    },
    yes: [
      'The storm killed # people in central Vietnam, officials said. => people killed in central Vietnam',
      'The chain has closed # stores since May. => stores closed',
      'Police arrested # => arrested',
    ],
    no: [
      'It has # stores.',
      'They killed time and # people came.',
      'It sold # in May.',
      'The storm has not killed # people.',
    ],
  },
  {
    id: 'planned',
    types: ['money', 'count', 'quantity'],
    label: ({ before, after }) => {
      const done = DONE.get(TO_BE_DONE.exec(before)?.[1]?.toLowerCase() ?? '');
      return done === undefined ? undefined : doneTo(after, `to be ${done}`);
    },
    yes: [
      'Harlan is to close # stores in the north. => stores to be closed in the north',
      'The bank will cut # jobs by May. => jobs to be cut',
    ],
    no: [
      'It will see # stores.',
      'It had been due to add # barrels.',
      'It will not cut # jobs.',
      'It would cut # jobs.',
    ],
  },
  {
    id: 'price',
    types: ['money'],
    unitApart: true,
    label: ({ before }) => {
      const bought = BOUGHT.exec(before)?.[1];
      return bought === undefined || !plainNoun(bought) ? undefined : `for ${bought}`;
    },
    yes: ['Kalbara agreed to buy Minera Altiplano for # in shares. => for Minera Altiplano'],
    no: ['It bought it for # in cash.', 'It paid # for a mine.'],
  },
  {
    id: 'part',
    types: ['percent'],
    label: ({ after }) => (PART_OF.test(after) ? prefixed('of ', phrase(after.replace(PART_OF, ' '))) : undefined),
    yes: [
      'Kotnik took # of the vote to 47% => of the vote',
      'It came with # of ballots counted. => of ballots counted',
      'About # of its workers in Ohio, it said, left. => of its workers in Ohio',
    ],
    no: ['It kept # of them.', 'She gave # to the poor.'],
  },
  {
    id: 'level',
    types: ['money', 'percent', 'quantity', 'number'],
    unitApart: true,
    label: ({ before }) => {
      const subject = AT_A_LEVEL.exec(before)?.[1]?.replace(AUXILIARY, '');
      return subject !== undefined && plainNoun(subject) ? subject : undefined;
    },
    yes: [
      'Turnout stood at #, compared with 48%. => Turnout',
      'Brent crude settled at # on Friday. => Brent crude',
      'The unemployment rate rose from 4% to # in May. => unemployment rate',
    ],
    no: ['It was # in May.', 'The rate, which was #, fell.', 'There were # in May.'],
  },
  {
    id: 'up',
    types: ['money', 'percent', 'quantity'],
    unitApart: true,
    label: ({ before }) => moved(UP.exec(before)?.[1], 'up'),
    yes: [
      'Net profit rose # in May. => Net profit, up',
      'Shares of Larkfield have gained #. => Shares of Larkfield, up',
    ],
    no: ['It rose #.', 'Net profit fell #.'],
  },
  {
    id: 'down',
    types: ['money', 'percent', 'quantity'],
    unitApart: true,
    label: ({ before }) => moved(DOWN.exec(before)?.[1], 'down'),
    yes: ['Sales dropped by # in May. => Sales, down'],
    no: ['They fell #.', 'Net profit rose #.'],
  },
  {
    id: 'measure',
    types: ['money', 'percent', 'quantity'],
    unitApart: true,
    label: ({ before }) => {
      const measure = MEASURE.exec(before)?.[1];
      return measure !== undefined && plainNoun(measure) ? measure.replace(DETERMINER, '') : undefined;
    },
    yes: ['It is a premium of # to the price. => premium', 'It has mines and annual output of #. => annual output'],
    no: ['He spoke of #.', 'All of # went.', 'It was made of #.', 'The figures showed revenue of #.'],
  },
  {
    id: 'named',
    types: ['money', 'percent', 'count', 'quantity'],
    label: ({ after }) => {
      const noun = SPACE.test(after) ? phrase(after) : undefined;
      return noun === undefined || isBare(noun) ? undefined : noun.replace(DETERMINER, '');
    },
    yes: [
      'It lined up a # credit facility from a group of banks. => credit facility from a group of banks',
      'Winds left # households without power. => households without power',
      'Some # postal ballots have to be counted. => postal ballots',
      'It will add # barrels a day in May. => barrels a day',
    ],
    no: [
      'It paid # to the owners.',
      'It paid # on Friday.',
      'A #-mile road is closed.',
      'It paid #, it said.',
      'It is # miles away.',
      'Some # people came.',
      'Of these # led.',
    ],
  },
];

/** "close open sink->sunk": each verb with its participle. */
function regular(list: string): [string, string][] {
  return list.split(' ').map((entry) => {
    const [base = '', irregular] = entry.split('->');
    return [base, irregular ?? (base.endsWith('e') ? `${base}d` : `${base}ed`)];
  });
}

/** "people in Vietnam", "killed" -> "people killed in Vietnam" */
function doneTo(after: string, done: string | undefined): string | undefined {
  if (done === undefined) return undefined;
  const verb = done.toLowerCase();
  const words = (phrase(after, LEADING) ?? '').split(' ').filter(Boolean);
  const at = words.findIndex((word) => PREPOSITIONS.has(word) || EACH_WORDS.has(word));
  if (at < 0) return [...words, verb].join(' ') + (words.length === 0 ? (EACH.exec(after)?.[0] ?? '') : '');
  return [...words.slice(0, at), verb, ...words.slice(at)].join(' ');
}

function moved(subject: string | undefined, change: 'up' | 'down'): string | undefined {
  const own = subject?.replace(AUXILIARY, '');
  return own !== undefined && plainNoun(own) ? `${own}, ${change}` : undefined;
}

function prefixed(prefix: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${prefix}${words}`;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PREPOSITIONS = set('in of on at across from for without among against near');
const DETERMINERS = set('the a an its their his her our all');
/** No noun phrase goes on over these. */
const STOPPERS = set(
  'and or but nor that which who whom whose as after before when while if to by with than since until till over under about into onto through during inside outside around both behind away ahead apart higher lower worth old because so yet then also not no is are was were be been being has have had do does did will would can could may might shall should must said says say more less each other per he she it they we you i him them us himself herself itself themselves this these those there here where what how why now ago later earlier early still already respectively',
);
const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow last next year years month months week weeks day days hour hours minute minutes time morning afternoon evening night total all average cash addition fact part court favor favour recent spring summer autumn winter',
);
/** Nouns that say little alone: units, and what anything may be counted in. */
const BARE = set(
  'people person persons others men women children times points options things copies items units megawatts watts barrels miles point basis kilometers kilometres km meters metres feet foot inches tons tonnes ounces pounds kilograms kg grams hectares acres degrees dollars euros yen yuan dong rupees roubles rubles francs kronor won cents pence mph kph bpd terabytes gigabytes megabytes metric share shares countries states',
);
/** Participles that stand behind a noun and say what became of it. */
const BEHIND = set('counted dead missing injured tested surveyed polled online aboard affected');
const LEADING = set('from in');
const EACH_WORDS = set('a an per each every');
const LONGEST = 8;
const PHRASE_END = /[,.;:!?()[\]"“”—–]|\s['‘-]/;
const DIGIT = /\d/;
const VERBAL =
  /^(?:[a-z]{2,}(?:ed|ing)|found|taken|made|led|held|told|sent|kept|left|met|seen|given|known|shown|won|went|came|took|got|died|is|includes?|have|need|want|work|live)$/;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’&./-]*$/u;

/** The noun phrase that a text goes on with, with what prepositions add to it; undefined where it goes on with none. */
function phrase(after: string, leading: ReadonlySet<string> = EMPTY): string | undefined {
  const words = (after.slice(0, 120).split(PHRASE_END, 1)[0] ?? '').trim().split(' ');
  let taken: string[] = [];
  for (let at = 0; at < words.length; ) {
    const preposition = PREPOSITIONS.has(words[at] ?? '') ? [words[at] ?? ''] : [];
    if (at === 0 ? preposition.length > 0 && !leading.has(words[0] ?? '') : preposition.length === 0) break;
    at += preposition.length;
    const noun = nounAt(words, at);
    if (noun === undefined || taken.length + preposition.length + noun.length > LONGEST) break;
    taken = [...taken, ...preposition, ...noun];
    at += noun.length;
    const each = EACH.exec(` ${words.slice(at, at + 2).join(' ')}`)?.[0];
    if (each !== undefined) return `${taken.join(' ')}${each}`;
    if (words[at] !== undefined && VERBAL.test(words[at] ?? '')) break;
  }
  return taken.length === 0 ? undefined : taken.join(' ');
}

const EMPTY: ReadonlySet<string> = new Set();

function nounAt(words: readonly string[], from: number): string[] | undefined {
  const noun: string[] = [];
  for (const word of words.slice(from)) {
    const lower = word.toLowerCase();
    if (STOPPERS.has(lower) || PREPOSITIONS.has(lower) || TIMES.has(lower.replace(POSSESSIVE, ''))) break;
    if (!WORD.test(word) || DIGIT.test(word)) break;
    if (DETERMINERS.has(lower) && noun.length > 0) break;
    noun.push(word);
  }
  while (noun.length > 0 && VERBAL.test(noun.at(-1) ?? '') && !BEHIND.has(noun.at(-1) ?? '')) noun.pop();
  return noun.some((word) => !DETERMINERS.has(word.toLowerCase())) && !VERBAL.test(noun[0] ?? '') ? noun : undefined;
}

const POSSESSIVE = /['’]s$/;
const MANY = /[^s]s$/;

/** "people", "basis points": says little without more */
function isBare(noun: string): boolean {
  const words = noun.toLowerCase().split(' ');
  return words.length < 3 && words.every((word) => BARE.has(word));
}

/** Whether words are a name of something: no pronoun, verb, clause or time among them. */
function plainNoun(words: string): boolean {
  const own = words.split(' ').filter((word) => !DETERMINERS.has(word.toLowerCase()));
  const [first = '', ...rest] = own;
  return (
    own.some((word) => word.length > 2) &&
    !own.some((word) => STOPPERS.has(word.toLowerCase()) || DIGIT.test(word)) &&
    !rest.some((word) => VERBAL.test(word)) &&
    !(rest.length > 0 && VERBAL.test(first)) &&
    !TIMES.has(first.toLowerCase()) &&
    !(rest.length > 0 && MANY.test(first) && first === first.toLowerCase())
  );
}
