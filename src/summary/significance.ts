import type { Doc, SentenceSpan } from '../model.js';
import { cuesIn, cuesOf } from '../text/cues.js';
import type { Candidate } from './candidate.js';

/** What shows that a sentence says why the news matters, or that it is a detail: `worth` is added to its worth a word. */
export interface Sign {
  readonly id: string;
  readonly worth: number;
  /** it is no news either */
  readonly idle?: boolean;
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const MANY = 'million|billion|trillion|thousand|bn|tn|crore|lakh';
const NUMBER = '\\d[\\d,.]{0,15}';

/** What holds at all times and tells nothing that happened, as columns and features open. */
const TRUISM: Sign = {
  id: 'truism',
  worth: -0.25,
  idle: true,
  pattern: new RegExp(
    [
      "^There(?: is|['’]s) (?:no (?:doubt|shortage|denying|such thing)|always (?:some|an? ))",
      '^There (?:is|are|was|were) (?:days|times|moments|one thing|one trend)\\b',
      "^(?:The thing is|They say|Somewhere,|Like many|Call it|It(?:['’]s| is) (?:often|not every day|that time))",
      '^Most \\p{Ll}+ (?:could|dream|love)\\b',
      '^When (?:man|you|it comes to)\\b',
      '\\bis one thing, (?:but|and)\\b',
      '\\b(?:is|are|can be) (?:a tough|a hard|an easy|no easy|no small|no mean|a daunting|a tall) (?:task|job|feat|order|thing)\\.$',
      '\\b(?:is|are) (?:never|not always|rarely) easy\\.$',
      '\\b(?:is|are) (?:hugely|very|wildly|immensely) popular\\b',
      '\\b(?:than ever|these days|nowadays)\\.$',
      '\\bpart of modern life\\.$',
      '\\bit takes (?:a lot|more than)\\b',
    ].join('|'),
    'u',
  ),
  yes: [
    'There is no doubt that ferries are loved in the valley.',
    'There were days when no ferry sailed.',
    'Trying to sell a mill to the town of Ude is a tough task.',
    'To sink one ferry is one thing, but to sink two is quite another.',
    'Most sailors could cross the lake with a broken mast.',
    'Ferries are cheaper and faster than ever.',
  ],
  no: [
    'There is no ferry on Sunday.',
    'Most sailors left the port of Ude on Monday.',
    'The task was given to the town of Ude.',
    'The ferry was the most popular of the fleet.',
  ],
};

/** Whether a sentence tells nothing that happened. */
export function isTruism(sentence: string): boolean {
  return TRUISM.pattern.test(sentence);
}

/** As of the rules for junk: none has `i` and `u` at once. */
export const SIGNS: readonly Sign[] = [
  TRUISM,
  {
    id: 'first-or-most',
    worth: 0.1,
    pattern:
      /\b(?:for the (?:first|second|third) time|the (?:first|only|last) (?:[a-zà-öø-ɏ][a-zà-öø-ɏ’'-]*[ ,]+){1,6}(?:since|in|to|for|ever)\b|(?:the|its|their|his|her) (?:[a-zà-öø-ɏ][a-zà-öø-ɏ’'-]* )?(?:most|least|largest|biggest|worst|deadliest|highest|lowest|fastest|longest|oldest|youngest|strongest|weakest|sharpest|steepest|slowest|smallest)\b|record (?:high|low|profit|sum|number|loss)|unprecedented|(?:not|never) (?:[a-zà-öø-ɏ]+ ){0,4}since \d{4}|since (?:at least )?(?:1[89]|20)\d\d\b|in (?:more than |over |nearly |almost )?(?:a|two|three|four|five|\d+) (?:decades?|years|centur(?:y|ies))\b)/i,
    yes: [
      'It was the first strike at the port since 2004.',
      'The loss is the largest that the mill has reported.',
      'Turnout fell to a record low in the valley.',
      'No ferry had sunk on the lake in four decades.',
    ],
    no: ['The first bus left the depot.', 'Most of the mills closed on Monday.'],
  },
  {
    id: 'at-stake',
    worth: 0.08,
    pattern:
      /\b(?:at stake|would mean|means that|threaten(?:s|ed|ing)?|at risk|risks? (?:of|losing|that)|raises? (?:doubts|fears|questions|the prospect|concerns)|could (?:lead|force|cost|cause|affect|mean|open|prevent|trigger|allow|end)|paves? the way|leaves? (?:[a-zà-öø-ɏ]+ ){1,4}without|forc(?:es|ed|ing)|affects? (?:more|about|some|up|millions|thousands)|blow to|setback|turning point|in jeopardy|implications|consequences|crucial|critical|vital)\b/i,
    yes: [
      'The ruling means that nine villages keep their water.',
      'The closure leaves the island without a doctor.',
      'A second loss would mean the end of the club.',
    ],
    no: ['He could not recall the name.', 'The risky path follows the ridge.'],
  },
  {
    id: 'cause-or-occasion',
    worth: 0.06,
    pattern:
      /\b(?:because|comes? (?:as|after|amid|days|weeks|months|hours|just|at a time)|came (?:as|after|amid|days|weeks|months|hours|just|at a time)|amid|in response to|following (?:a|the|months|weeks|years)|follows (?:a|the|months|weeks|years)|in an effort|in a bid|aims? to|aimed at|intended to|so that|in order to|part of (?:a|the|an)|marks (?:a|the)|ahead of|despite|blamed (?:on|for)|due to|as a result)\b/i,
    yes: [
      'The vote comes after months of strikes in the mines.',
      'The price rose because the dam was empty.',
      'The law is intended to stop the sale of water.',
    ],
    no: ['They came by bus.', 'He marked the exam papers.'],
  },
  {
    id: 'scale',
    worth: 0.05,
    pattern: new RegExp(
      `(?:[$£€¥]${NUMBER}(?: ?(?:${MANY}|m))?\\b|\\b${NUMBER} ?(?:%|per ?cent\\b|${MANY})|\\b\\d{1,3}(?:,\\d{3})+ [a-zà-öø-ɏ]|\\b(?:hundreds|thousands|millions|tens of thousands) of\\b)`,
      'i',
    ),
    yes: ['The repairs will cost €4 million.', 'It employs 4,100 people.', 'Thousands of homes have no power.'],
    no: ['The meeting lasted 35 minutes.', 'They walked 14 kilometers.'],
  },
  {
    id: 'who-knows',
    worth: 0.03,
    pattern:
      /\b(?:analysts|economists|experts|scientists|researchers|investigators|prosecutors|critics|opponents|supporters|regulators|officials|doctors|unions?|the (?:government|ministry|court|council|agency|bank|report|study|survey)) (?:[a-zà-öø-ɏ]+ ){0,3}(?:said|say|says|warn|warned|found|expect|fear|believe|estimate|estimated|ordered|ruled|agreed|rejected|plans?)\b/i,
    yes: ['Analysts say the price will hold.', 'The court ruled that the sale was void.'],
    no: ['His aunt said it was late.'],
  },
  {
    id: 'plan',
    worth: 0.04,
    pattern:
      /\b(?:will|plans? to|is (?:due|expected|set|likely) to|are (?:due|expected|set|likely) to|is to|are to)\b/i,
    yes: ['The mill will close in May.', 'Talks are due to resume on Monday.'],
    no: ['The mill closed in May.'],
  },
  {
    id: 'says-nothing',
    worth: -0.3,
    idle: true,
    pattern:
      /\b(?:(?:declin(?:ed|es)|refus(?:ed|es)) (?:to (?:comment|say|be|elaborate)|comment)|(?:would|will|could|did|does|do|can)(?: not|n['’]t|not) (?:say|comment|elaborate|specify|disclose|verify)\b|(?:no|without) (?:immediate )?comment|did not (?:immediately )?(?:respond|reply|comment|return)|could not (?:immediately )?be reached|w(?:as|ere) not (?:immediately )?(?:available|returned)|gave no (?:comment|details|reason)|(?:is|are|was|were) (?:pictured|seen) (?:in|here|above|at|with|leaving|on|arriving)|shows? (?:his|her|their) (?:support|face)|posed for)\b/i,
    yes: [
      'A spokesman declined to comment.',
      'The owner could not be reached.',
      'The owners were not available for comment.',
      'The two men are seen in a video.',
      'The mill wouldn’t say when it will close.',
    ],
    no: ['The court declined to hear the case.', 'The town was reached by boat.', 'The mill would not pay.'],
  },
  {
    id: 'clock',
    worth: -0.15,
    idle: true,
    pattern:
      /\b(?:last(?:ed|s)|took) (?:[a-zà-öø-ɏ]+ )?(?:\d+|two|three|five|ten|twenty|thirty|forty) (?:minutes|hours|seconds)\b|\b(?:at|by|until|around|before|after|shortly after) (?:\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|(?:half|ten|five|twenty|quarter) past\b|midnight\b|noon\b|dawn\b)/i,
    yes: ['The meeting lasted 35 minutes.', 'The loser conceded shortly after 9 p.m.'],
    no: ['The strike took three weeks.', 'The bank opens at the end of May.'],
  },
  {
    id: 'vague',
    worth: -0.2,
    idle: true,
    pattern:
      /\b(?:is|are|was|were|remains?) (?:palpable|clear|vast|huge|obvious|undeniable|evident|different|complicated|no (?:accident|secret|surprise|exception)|not new|nothing new|well known|hard to (?:say|tell|know))\.$/i,
    yes: ['The excitement about the ferry is palpable.', 'The tension between the two towns is not new.'],
    no: ['The commitment is clear, with 60 million in the budget.', 'The road is clear of snow.'],
  },
  {
    // Mildly, for the news itself leans at times: "ignored all of this".
    id: 'demonstrative',
    worth: -0.05,
    idle: true,
    pattern:
      /\b(?:this|these) (?!week|month|year|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|time|weekend|century|decade|quarter|day|age|way)\p{Ll}{3,}|\b(?:this|these) (?:is|are|was|were|has|had)\b/u,
    yes: ['The council said this wording was vague.', 'Nils Aker said these are two mills.'],
    no: ['The mill closes this week.', 'The mill lost a fifth of its workers this spring.'],
  },
  {
    id: 'leans',
    worth: -0.15,
    idle: true,
    pattern:
      /\bthe latter\b|\bthe same (?!time|day|way|year|week|month|size|as|thing)\p{Ll}+\b(?! (?:\p{Ll}+ )?(?:as|of|that|for)\b)|\b(?:do|does|did|doing|done) so\b|\bwould suffice\b|^The \p{Ll}+ (?:itself|themselves)\b|\bthe number,/u,
    yes: [
      'Four ferries would suffice.',
      'The mill has not had to face the same problem.',
      'Two of the nine judges made the same point in their notes.',
      'The mayor was asked to do so by the council.',
      'The sale itself had been expected.',
    ],
    no: ['Women have the same rights as men.', 'The council did not have time to vote.'],
  },
  {
    id: 'when-made',
    worth: -0.2,
    idle: true,
    pattern:
      /^[^,;:“”"]{4,50} (?:was|were) (?:\p{Ll}+ly )?(?:built|founded|drawn|made|created|established|formed|launched|opened|introduced|set up|published|written|designed|named) in (?:\p{L}+ )?(?:1[89]|20)\d\d\.$/u,
    yes: ['The map of the valley was drawn in 2018.', 'The mill was founded in March 1904.'],
    no: ['The mill was built in 1904 and burned down on Monday.', 'The mayor was shot in 2018.'],
  },
  {
    id: 'no-surprise',
    worth: -0.15,
    idle: true,
    pattern:
      /^(?:Analysts|Economists|Traders|Investors|Markets|Experts)(?: polled| surveyed)? had (?:\p{L}+ ){0,3}(?:forecast|expected|predicted|hoped)\b[^,;$£€%]{0,40}\.$/u,
    yes: ['Analysts had on average forecast no change.', 'Economists had expected a smaller rise.'],
    no: ['Analysts had expected a loss of $1.20 a share.', 'Analysts expect the price to hold.'],
  },
  {
    id: 'person-at-home',
    worth: -0.15,
    pattern:
      /\b(?:(?:his|her|their) (?:wife|husband|son|sons|daughter|daughters|children|mother|father|grandmother|grandchildren|kitchen|bed|bedroom|sofa|garden|dog|cat|hair|pet)|grandchildren|a (?:pig|dog|cat)|(?:was|were) (?:born|raised|educated)|grew up|known (?:as|for)|nicknamed|married|divorced|year-old (?:boy|girl|son|daughter|father|mother)|childhood|hobby|breakfast)\b/i,
    yes: ['She walked there with two grandchildren and a pig.', 'The judge grew up in Kiruna.'],
    no: ['The ministry bore the cost of the repair.'],
  },
  {
    id: 'first-person',
    worth: -0.12,
    pattern: /(?:^|[\s“"'‘(])(?:I|I’m|I'm|I’ve|I've|me|my|we|We|our|us|My|Our)\b(?!\.)/u,
    yes: ['When I was young, the mill ran all night.', '“We heard it go,” a miner said.'],
    no: ['The US and the EU signed.', 'King Olaf I. ruled here.'],
  },
  {
    id: 'quotation',
    worth: -0.05,
    pattern: /^["“‘']\p{Lu}/u,
    yes: ['“It was a long night,” the mayor said.'],
    no: ['The mayor called it “a long night.”'],
  },
];

const CUES = cuesOf(SIGNS.map(({ pattern }) => pattern));
/** As bits: all signs, and those that are no news either. */
const ALL = (1 << SIGNS.length) - 1;
const IDLE = SIGNS.reduce((bits, { idle }, i) => (idle ? bits | (1 << i) : bits), 0);

/** The signs that a sentence may have, as bits. */
export function signsIn({ tokens }: Doc, { from, to }: SentenceSpan): number {
  return cuesIn(CUES, tokens, from, to);
}

/** The signs that a candidate may have; all where it tells names from other sentences. */
export function signsOf(doc: Doc, { pieces, sentence }: Pick<Candidate, 'pieces' | 'sentence'>): number {
  return pieces.some((piece) => piece.sentence !== undefined) ? ALL : signsIn(doc, doc.sentences[sentence]!);
}

/** How much a sentence says of why the news matters, by its signs; at most as much as two good ones. `may` = those that it may have. */
export function significanceOf(sentence: string, may = ALL): number {
  return Math.min(MOST_SIGNIFICANCE, worthOf(sentence, may));
}
export const MOST_SIGNIFICANCE = 0.2;

/** What a sentence loses, a word, for saying nothing or a detail. `may` = the signs that it may have. */
export function idlenessOf(sentence: string, may = ALL): number {
  return -worthOf(sentence, may & IDLE);
}

function worthOf(sentence: string, may: number): number {
  let sum = 0;
  for (let i = 0; i < SIGNS.length; i++) {
    const { pattern, worth } = SIGNS[i]!;
    if ((may & (1 << i)) !== 0 && pattern.test(sentence)) sum += worth;
  }
  return sum;
}
