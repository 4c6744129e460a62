import type { Bound } from '../../model.js';
import type { Rule } from '../rule.js';

/** Words before a figure (or after it, where told) that say how it is bounded. Phrases are parted by "|". */
export interface BoundRule extends Rule {
  readonly bound: Bound;
  readonly before?: string;
  readonly after?: string;
}
/** Verbs before a figure that say which way it went, or that a level was reached. */
export interface ChangeRule extends Rule {
  readonly change: 'up' | 'down';
  readonly words: string;
}

export const BOUND_RULES: readonly BoundRule[] = [
  {
    id: 'bound.about',
    bound: '~',
    before:
      'about|around|approximately|approx|approx.|roughly|circa|ca|c.|some|close to|near|nearing|in the region of|on the order of|in the neighborhood of|in the neighbourhood of|an estimated|estimated|an estimated total of|estimated at|give or take|something like|~|≈|more or less|what amounts to roughly|up around',
    yes: [
      'The repair took about 30 days => ~30 day',
      'Around 5,000 residents left => ~5000 resident',
      'Roughly 40% of buyers returned => ~40 percent',
      'Some 200 boats set out => ~200 boat',
      'An estimated 3 million trees fell => ~3000000 tree',
      'It cost approximately $12 => ~12 USD',
      'The total is close to €400 => ~400 EUR',
    ],
    no: [
      'It centres around the 37m mast => 37 metre',
      'They spoke about 30 minutes in all => 30 minute',
      'He ran 5 miles => 5 mile',
    ],
  },
  {
    id: 'bound.nearly',
    bound: '~',
    before: 'nearly|almost|barely|virtually|practically|just about|not quite|close on|getting on for|hardly',
    yes: [
      'Nearly 90 firms applied => ~90 firm',
      'Almost half of the seats were empty => ~0.5',
      'It sold for almost £2m => ~2000000 GBP',
    ],
    no: ['It was nearly noon when 90 firms applied => 90 firm'],
  },
  {
    id: 'bound.or-so',
    bound: '~',
    after: 'or so|or thereabouts|-ish|or more or less|give or take',
    yes: ['It takes 20 minutes or so => ~20 minute', 'A hundred or so people came => ~100 person'],
    no: ['It takes 20 minutes => 20 minute'],
  },
  {
    id: 'bound.more',
    bound: '>',
    before:
      'more than|over|above|at least|greater than|exceeding|exceeds|exceeded|upwards of|upward of|north of|in excess of|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|well over|well above|higher than|larger than|bigger than|longer than|older than|better than|not below|beyond|well beyond|>|≥|comfortably over|and over than|over than|surpassing|topping',
    yes: [
      'More than 700 patients waited => >700 patient',
      'At least 14 people died => >14 person',
      'It fetched over $3 million => >3000000 USD',
      'Inflation stayed above 4% => >4 percent',
      'No fewer than 12 bids came => >12 bid',
      'Debt in excess of £50bn => >50000000000 GBP',
    ],
    no: ['Over the past 8 weeks nothing happened => 8 week', 'More bids than 12 came => 12'],
  },
  {
    id: 'bound.or-more',
    bound: '>',
    after:
      'or more|or above|or over|or higher|or greater|or longer|or older|and above|and over|and older|and up|plus|+',
    yes: [
      'Firms with 50 or more workers must file => >50 worker',
      'Rooms cost $90 or more => >90 USD',
      'The 500+ guests danced => >500 guest',
    ],
    no: ['He sold 50 more houses => 50 house', 'It took 27 hours and over 70 rolls => 27 hour; >70 roll'],
  },
  {
    id: 'bound.less',
    bound: '<',
    before:
      'less than|fewer than|under|below|at most|no more than|not more than|a maximum of|maximum of|at the most|lower than|smaller than|shorter than|younger than|just under|just below|well under|well below|shy of|just shy of|sub|south of|<|≤|under the age of|not exceeding|not over',
    yes: [
      'Fewer than 20 seats are left => <20 seat',
      'It weighs under 3 kg => <3 kilogram',
      'Just under 15 percent agreed => <15 percent',
      'Sub-500 sq m offices are rare => <500 square metre',
      'Children under the age of 5 travel free => <5 year',
    ],
    no: ['He sat under 20 flags of 3 lands => <20 flag; 3 land', 'Prices 20% below the peak => 20 percent'],
  },
  {
    id: 'bound.up-to',
    bound: '<',
    before:
      'up to|as much as|as many as|as high as|as long as|as far as|as little as|as few as|as late as|not to exceed|within a maximum of|capped at|limited to',
    yes: [
      'The tax raised up to $5 => <5 USD',
      'As many as 60 homes burned => <60 home',
      'Fees may reach as much as 3% => <3 percent',
      'Pay is capped at €90,000 => <90000 EUR',
    ],
    no: ['He looked up. To 5 friends he waved => 5 friend'],
  },
  {
    id: 'bound.or-less',
    bound: '<',
    after: 'or less|or fewer|or under|or below|or lower|or younger|and under|and below|and younger',
    yes: ['Homes of 60 square metres or less are exempt => <60 square metre', 'Groups of 10 or fewer may enter => <10'],
    no: ['He ate 5 less apples => 5 apple'],
  },
];

export const CHANGE_RULES: readonly ChangeRule[] = [
  {
    id: 'change.up',
    change: 'up',
    words:
      'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring add adds added adding advance advances advanced advancing up rally rallied rallying rebound rebounds rebounded rebounding higher swell swells swelled expand expands expanded expanding leap leaps leaped leapt spike spiked spikes rocket rocketed skyrocket skyrocketed balloon ballooned strengthen strengthened recover recovered hike hikes hiked hiking raise raises raised raising lift lifted lifts boost boosted boosts appreciate appreciated mushroomed tick ticked edged inched firmed improve improved improves upped doubled tripled trebled quadrupled accelerated quickened widened',
    yes: [
      'Profit rose 12% => 12 percent up',
      'Sales climbed by 3.2 percent => 3.2 percent up',
      'Shares gained 18 cents to $2.70 => 0.18 USD up; 2.7 USD up',
      'The index was up 64 points => 64 point up',
      'Output is expected to grow 2% => 2 percent up',
      'Larkfield shares surged as much as 9% => <9 percent up',
      'The firm added 600 jobs => 600 job up',
      'Tin jumped 4%, or $90 => 4 percent up; 90 USD up',
      'The yield edged up 2 basis points => 2 basis point up',
      'Lead +0.3% => 0.3 percent up',
      'They pushed rates up to 2.25% => 2.25 percent up',
      'Sales were 12% higher => 12 percent up',
      'The stock slipped back 7% => 7 percent down',
      'The deficit narrowed to $5 million => 5000000 USD down',
      'But the price fell to $39 => 39 USD down',
      'The shares ended 3% lower => 3 percent down',
      'The shares are to close 12% down => 12 percent down',
      'It cut its holding from 75% to 60% => 75..60 percent down',
    ],
    no: [
      'Prices rose after 12 firms closed => 12 firm',
      'A 12% rise was seen => 12 percent',
      'He woke up 3 guards => 3 guard',
      'They make up almost half the town => ~0.5',
    ],
  },
  {
    id: 'change.down',
    change: 'down',
    words:
      'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lose loses lost losing slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling slip slips slipped slipping shed sheds shedding decrease decreases decreased decreasing down dip dips dipped dipping shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plummet plummets plummeted plummeting retreat retreated retreats ease eased eases easing lower contracted contracting crash crashed crashes weaken weakened weakens dive dived dives dove nosedived collapse collapsed depreciate depreciated cut cuts cutting reduce reduced reduces reducing trim trimmed trims slash slashed slashes slashing halved lowered lowers lowering tanked sagged skidded ebbed cooled slowed narrowed decelerated',
    yes: [
      'Profit fell 12% => 12 percent down',
      'Copper slid 3 percent to $8,100 a tonne => 3 percent down; 8100 USD per metric ton down',
      'The pound lost half a cent => 0.005 USD down',
      'Shares were down 11.9% => 11.9 percent down',
      'The index dropped 190 points, or 0.6% => 190 point down; 0.6 percent down',
      'Turnout fell to 41 percent => 41 percent down',
      'Prices fell from $60 to $45 => 60..45 USD down',
      'Output fell by half => 0.5 down',
    ],
    no: ['A 12% fall was seen => 12 percent', 'He sat down with 12 friends => 12 friend', 'The loss was $4 => 4 USD'],
  },
];

const phrases = (key: 'before' | 'after'): ReadonlyMap<string, BoundRule> =>
  new Map(
    BOUND_RULES.flatMap((rule) => (rule[key] ?? '').split('|').map((phrase) => [phrase, rule] as const)).filter(
      ([phrase]) => phrase !== '',
    ),
  );
const wordsAt = (place: 0 | -1, table: ReadonlyMap<string, BoundRule>): ReadonlySet<string> =>
  new Set([...table.keys()].map((phrase) => phrase.split(' ').at(place)!));

export const BOUNDS_BEFORE = phrases('before');
export const BOUNDS_AFTER = phrases('after');
/** Beside a figure stands the last word of such a phrase before it, and the first of one after it: most have neither. */
export const LAST_OF_BOUNDS = wordsAt(-1, BOUNDS_BEFORE);
export const FIRST_OF_BOUNDS = wordsAt(0, BOUNDS_AFTER);
export const CHANGES: ReadonlyMap<string, 'up' | 'down'> = new Map(
  CHANGE_RULES.flatMap((rule) => rule.words.split(' ').map((word) => [word, rule.change] as const)),
);
/** adverbs that may stand anywhere between a cue and its figure */
export const FILLERS: ReadonlySet<string> = new Set(
  'just only a an another the further by further even almost slightly sharply steeply well far still roughly modestly marginally an nearly extra additional total combined whopping staggering mere full good another record modest strong back paltry healthy solid hefty'.split(
    ' ',
  ),
);
