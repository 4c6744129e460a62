/** The features of a candidate, in the order of their values. Each is in 0..1 unless said otherwise. */
export const FEATURES = [
  /** 1 for the first sentence of the story */
  'first',
  /** falls from 1 with the sentence's place: exp(-place / 5) */
  'early',
  /** 1 - place / number of sentences */
  'place',
  /** share of the content words that the first three sentences have too */
  'lead',
  /** share of the title's content words that the sentence has */
  'title',
  /** mean of the content words' log frequency in the story, against the highest */
  'central',
  /** mean of the content words' log number of sentences that have them, against the log of all */
  'spread',
  /** sum of the weights of 'central' over the distinct words, a tenth */
  'coverage',
  /** share of the words that are names */
  'names',
  /** has a figure that no sentence before it has */
  'figure',
  /** share of the words inside quotation marks */
  'quoted',
  /** a verb of saying outside quotation marks */
  'speech',
  /** a pronoun of the third person before any name, or "this", "these" anywhere */
  'dangling',
  /** I, we, you outside quotation marks */
  'personal',
  /** how far the words are from 14, by tens */
  'length',
  /** the sentence says much the same in another outlet's telling */
  'confirmed',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/**
 * Worth per word of a candidate; the candidate's value is words x (sum of weight x feature). Fitted by `npm run fit` on CNN and Daily
 * Mail highlights; then `missing` and `overBudget` below were chosen by hand on the same texts. ROUGE-1/2/Lsum on them: 31.6/11.8/28.2
 * and 39.2/17.1/36.0. Of five parts of the texts, each measured with a table fitted on the others: 31.2/11.6/27.7 and 38.7/16.4/35.3
 * before that choice, 31.6/11.7/28.2 and 38.4/16.5/35.2 with it. Tables that are as good held out differ by 0.3 on the same texts.
 * The first three sentences reach 29.3/11.2/26.1 and 37.9/16.6/34.7.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  first: -0.005,
  early: 0.109,
  place: 0.046,
  lead: 0.094,
  title: 0.3,
  central: 0.221,
  spread: 0.33,
  coverage: 0.133,
  names: 0.083,
  figure: 0.028,
  quoted: -0.03,
  speech: -0.007,
  dangling: -0.02,
  personal: -0.07,
  length: -0.012,
  confirmed: 0.1,
};

/** How the selection weighs its parts. */
export const SELECTION = {
  /** cost of a word: half of the share of words that a good bullet has in common with an editor's */
  wordCost: 0.259,
  /** words that a bullet may have on the mean before a word costs more */
  wordsPerBullet: 17,
  /** tokens above which a text gets more */
  usualTokens: 570,
  /** the words grow with the text's length to this power */
  growth: 0.3,
  /** cost of a word above that */
  overBudget: 0.2,
  /** cost of a content word that another bullet has already said */
  repeated: 0.433,
  /** cost of each bullet fewer than asked for */
  missing: 3,
} as const;
