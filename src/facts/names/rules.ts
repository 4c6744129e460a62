import type { LABELS } from './features.js';

/**
 * What tells a name, with examples. The engine weighs all features at once (weights.ts); a rule here is one of them that speaks for a kind
 * of name, and the `rule` of a fact is that which spoke for it the most. In a `yes` the name in brackets is found and the feature is among its
 * evidence; in a `no` no name of that kind is found.
 */
export interface NameRule {
  /** the feature's name in weights.ts */
  readonly feature: string;
  readonly kind: (typeof LABELS)[number];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const NAME_RULES: readonly NameRule[] = [
  // ---- people
  {
    feature: 'before honorific',
    kind: 'person',
    yes: [
      'The letter was signed by Mr [Ostrander].',
      'A nurse called Dr. [Wemberley] at noon.',
      'It was Mrs [Adeyemi] who won.',
    ],
    no: ['The mr and mrs signs were stolen.'],
  },
  {
    feature: 'before title-title',
    kind: 'person',
    yes: [
      'The bill was signed by President [Okonjo] on Friday.',
      'Prime Minister [Lena Haugstad] lost the vote.',
      'A letter to Senator [Whitcombe] was read.',
    ],
    no: ['The president signed it.', 'A senator left the room.'],
  },
  {
    feature: 'before title-rank',
    kind: 'person',
    yes: ['The order came from General [Tomas Reuterholm].', 'Police Sergeant [Dale Whitmore] closed the road.'],
    no: ['The general gave an order.'],
  },
  {
    feature: 'before role',
    kind: 'person',
    yes: [
      'Goals by striker [Mateus Alvarenga] settled it.',
      'It was painted by the artist [Ingrid Solvang].',
      'The bank fired trader [Colin Marchetti].',
    ],
    no: ['The striker came late.', 'An artist painted it.'],
  },
  {
    feature: 'after speech',
    kind: 'person',
    yes: ['Sales will grow, [Peter Lindqvist] said.', '[Marta Kowalczyk] told the court that she was sorry.'],
    no: ['The report said so.', 'He told the court.'],
  },
  {
    feature: 'before speech',
    kind: 'person',
    yes: ['“We lost it,” said [Hanna Virtanen].', '"It rains," added [Tom Brackley].'],
    no: ['“We lost it,” said the captain.'],
  },
  {
    feature: 'first first-name',
    kind: 'person',
    yes: [
      'The prize went to [Elena Markovic].',
      'A lawyer for [James Thornbury] objected.',
      'Nobody has seen [Daniel Ferreira] since.',
    ],
    no: ['The prize went to a student.'],
  },
  {
    feature: 'last surname',
    kind: 'person',
    yes: ['The talk of [Anna Johnson] was long.', 'We met [Carlos Hernandez] in the street.'],
    no: ['The talk was long.'],
  },
  {
    feature: 'after life',
    kind: 'person',
    yes: ['[Olga Petrenko] resigned on Friday.', '[Samuel Adeleke] died in his sleep.'],
    no: ['He died in his sleep.'],
  },
  {
    feature: 'inner "."',
    kind: 'person',
    yes: ['It was written by [William T. Hargrave] in youth.', 'The lawyer [John R. Castell] agreed.'],
    no: ['Plan B. It failed.'],
  },
  {
    feature: 'surname person',
    kind: 'person',
    yes: [
      'Marta Kowalczyk won the vote. The council thanked [Kowalczyk] for it.',
      'A prize went to James Thornbury. It was the first for [Thornbury].',
    ],
    no: ['The council thanked nobody.'],
  },
  {
    feature: 'whole line 2',
    kind: 'person',
    yes: ['Rain closes the harbour.\n\n[Anna Johnson]\n\nThe harbour was closed on Friday.'],
    no: ['Rain closes the harbour.\n\nMore to come\n\nThe harbour was closed on Friday.'],
  },
  {
    feature: 'defined role',
    kind: 'person',
    yes: ['[Ingrid Solvang] is a Norwegian singer.', '[Tom Brackley], a retired teacher, saw it.'],
    no: ['It is a singer.'],
  },
  // ---- organizations
  {
    feature: 'last company-suffix',
    kind: 'organization',
    yes: [
      'The plant belongs to [Norvik Systems Inc].',
      'Shares of [Halden Marine Ltd] fell.',
      'It was bought by [Brenner Logistics] for cash.',
      '[Castell Holdings] owns it.',
    ],
    no: ['The holdings were sold.', 'A limited number was made.'],
  },
  {
    feature: 'last org-head',
    kind: 'organization',
    yes: [
      'She studied at [Harbury University].',
      'The [Fisheries Commission] met on Monday.',
      'The [Kestrel Foundation] paid for it.',
      'A spokesman for the [Transport Ministry] declined to comment.',
    ],
    no: ['The university is old.', 'A commission met.'],
  },
  {
    feature: 'first org-head',
    kind: 'organization',
    yes: [
      'The [University of Harbury] was closed.',
      'The [Ministry of Fisheries] agreed.',
      'The [Institute of Fisheries] agreed.',
    ],
    no: ['The ministry agreed.'],
  },
  {
    feature: 'before org-before',
    kind: 'organization',
    yes: [
      'The retailer [Tessaly] cut its forecast.',
      'German software company [Brennix] hired him.',
      'The airline [Skyvane] lost money.',
    ],
    no: ['The retailer cut its forecast.'],
  },
  {
    feature: 'after org-after',
    kind: 'organization',
    yes: [
      '[Norvix Corp] shares rose 4 percent.',
      'A [Tessalon] spokesman declined to comment.',
      '[Brennix] customers stayed.',
    ],
    no: ['The shares rose.', 'A spokesman declined.'],
  },
  {
    feature: 'after2 exchange',
    kind: 'organization',
    yes: ['[Norvix] (NYSE: NVX) fell.', '[Halden Marine] (NASDAQ: HMAR) rose on Monday.'],
    no: ['The shares (see below) fell.'],
  },
  {
    feature: 'only acronym',
    kind: 'organization',
    yes: ['The [IHFB] said that it would appeal.', 'The [KDVP] announced a strike.'],
    no: ['THE END.', 'It was 5 PM.'],
  },
  {
    feature: 'initials follow',
    kind: 'organization',
    yes: ['The [Harbury Rowing Club] (HRC) was closed.', 'The [Organisation for Trade and Fisheries] (OTF) met.'],
    no: ['The club (it is old) was closed.'],
  },
  {
    feature: 'initials',
    kind: 'organization',
    yes: ['The Halden Shipping Authority met on Monday. The [HSA] was founded in 1950.'],
    no: ['The authority met on Monday.'],
  },
  {
    feature: 'only company',
    kind: 'organization',
    yes: ['He works for [Microsoft] now.', 'A deal with [Samsung] is near.', '[Volkswagen] said it would pay.'],
    no: ['He works for a bank.'],
  },
  {
    feature: 'head organization',
    kind: 'organization',
    yes: ['Shares of Tessalon Systems rose. [Tessalon] said that it would pay.'],
    no: ['It cost a million.'],
  },
  // ---- places
  {
    feature: 'only country',
    kind: 'place',
    yes: ['Exports to [Norway] rose.', '[France] and [Spain] agreed.', 'The war in [Sudan] goes on.'],
    no: ['The country exports more.', 'French wine is dear.', 'The Spanish left.'],
  },
  {
    feature: 'whole country',
    kind: 'place',
    yes: ['The leaders of [South Korea] met.', 'A ship from [Sri Lanka] sank.', 'The [United States] agreed.'],
    no: ['South of here it rains.'],
  },
  {
    feature: 'only city',
    kind: 'place',
    yes: ['The train to [Hamburg] was late.', 'Police in [Nairobi] closed the road.', 'She lives near [Osaka].'],
    no: ['The city was quiet.'],
  },
  {
    feature: 'whole city',
    kind: 'place',
    yes: ['The summit in [Buenos Aires] ended.', 'A court in [New York] agreed.'],
    no: ['The new court agreed.'],
  },
  {
    feature: 'before "in"',
    kind: 'place',
    yes: ['The factory in [Veldhaven] will close.', 'Floods in [Norrvik], a town in the north, hurt two people.'],
    no: ['The factory in question will close.', 'It was closed in May.'],
  },
  {
    feature: 'last place-head',
    kind: 'place',
    yes: [
      'They crossed the [Velda River] by night.',
      'A camp near [Stenmark Lake] was closed.',
      'The house on [Harbury Street] burned.',
    ],
    no: ['They crossed the river.', 'The street was wide.'],
  },
  {
    feature: 'before place-before',
    kind: 'place',
    yes: ['He visited [Norway] twice.'],
    no: ['In the northern town it snowed.'],
  },
  {
    feature: 'after place-after',
    kind: 'place',
    yes: ['The [Hamburg] police were called.', '[Veldhaven] airport was closed.'],
    no: ['The airport was closed.'],
  },
  {
    feature: 'dateline',
    kind: 'place',
    yes: ['[VELDHAVEN] (Reuters) - Rain fell for a week.', '[OSLO], Nov 3 - The king spoke.'],
    no: ['(Reuters) - Rain fell for a week.'],
  },
  {
    feature: 'only region',
    kind: 'place',
    yes: ['Snow fell in [Bavaria].', 'Growth in [Africa] is strong.', 'A farmer from [Queensland] won.'],
    no: ['The African farmer won.'],
  },
];
