/** The features of a candidate, in the order of their values. Each is in 0..1 unless said otherwise. */
export const FEATURES = [
  /** share of the words that an editor's summary is expected to have */
  'told',
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
export type Weights = Readonly<Record<FeatureName, number>>;

/** How the bullets of a text are chosen. */
export interface Model {
  readonly weights: Weights;
  readonly selection: Selection;
}

/**
 * Worth per word of a candidate; the candidate's value is words x (sum of weight x feature). Fitted by `npm run fit` on CNN and Daily
 * Mail highlights, with a fifth of SUBSTANCE added between two fits, so that short texts, which say little twice, tell their news.
 * ROUGE-1/2/Lsum of three bullets at most, without the texts that have a site's box for highlights: 33.2/12.2/29.2 and 40.9/17.9/36.9;
 * with the words foreseen by tables that never saw the text, 32.9/11.9/28.9 and 40.5/17.6/36.6; with weights that never saw it either,
 * 32.8/11.9/28.9 and 39.9/17.2/36.1. The first three sentences reach 29.3/11.2/26.1 and 37.9/16.6/34.7.
 */
const WEIGHTS: Weights = {
  told: 1.9,
  first: 0.002,
  early: 0.02,
  place: 0.013,
  lead: 0.033,
  title: 0.3,
  central: 0.035,
  spread: 0.162,
  coverage: 0.077,
  names: 0.015,
  figure: 0.023,
  quoted: -0.03,
  speech: 0.004,
  dangling: -0.02,
  personal: -0.07,
  length: 0,
  confirmed: 0.2,
};

/**
 * The same for what stands below the bullets: lead and sections tell what a text keeps coming back to, not what an editor's few lines
 * would have. Also for the bullets of texts in other languages, whose words are not foreseen. Fitted on the same texts, without `told`.
 */
export const SUBSTANCE: Weights = {
  told: 0,
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
export interface Selection {
  /** cost of a word, beside what it costs of the expected F1 */
  readonly wordCost: number;
  /** what a word costs of the expected F1 where a set has the usual length */
  readonly f1Cost: number;
  /** words that a bullet of the editor's is taken to have */
  readonly reference: number;
  /** words that a bullet may have on the mean before a word costs more */
  readonly wordsPerBullet: number;
  /** tokens above which a text gets more */
  readonly usualTokens: number;
  /** the words grow with the text's length to this power */
  readonly growth: number;
  /** cost of a word above that */
  readonly overBudget: number;
  /** cost of a content word that another bullet has already said */
  readonly repeated: number;
  /** cost of one bullet fewer than three that were asked for; of two fewer, four times as much */
  readonly missing: number;
}

const LENGTHS = { reference: 12, wordsPerBullet: 17, usualTokens: 570, growth: 0.3 };

export const ENGLISH: Model = {
  weights: WEIGHTS,
  selection: { ...LENGTHS, wordCost: 0.107, f1Cost: 0.305, overBudget: 0.1, repeated: 0.149, missing: 0.845 },
};
export const OTHER_LANGUAGE: Model = {
  weights: SUBSTANCE,
  selection: { ...LENGTHS, wordCost: 0.259, f1Cost: 0, overBudget: 0.2, repeated: 0.433, missing: 1.8 },
};
