import type { ClassName } from './classes.js';

/** A rule that cuts part of a sentence. Patterns as in pattern.ts; the first that matches safely is taken. */
export interface CutRule {
  readonly id: string;
  readonly cut: readonly string[];
  /** the rule is for sentences of more words than this */
  readonly above?: number;
  /** cut only where what is left is a plain statement of fact: no opinion, accusation, forecast, hedge or quotation */
  readonly factual?: boolean;
  /** false: a cut with a number in it is not made */
  readonly figures?: boolean;
  /** classes that the engine would not let go, and this rule may cut */
  readonly may?: readonly ClassName[];
  /** what is cut is no part of the sentence: it goes whatever is left */
  readonly apart?: boolean;
  /** classes that the cut may have no word of */
  readonly without?: readonly ClassName[];
  /** words and marks that the cut may not have behind its first */
  readonly lacks?: readonly string[];
  /** words that are left at least */
  readonly left?: number;
  /** a class that the cut must have a word of */
  readonly has?: ClassName;
  /** words that forbid the rule wherever they stand in the sentence */
  readonly unless?: readonly string[];
  readonly yes: readonly { readonly in: string; readonly out: string }[];
  readonly no: readonly string[];
}

/** Any dash; the engine writes it so. */
export const DASH = '—';
/** Verbs of saying that neither doubt nor take sides. */
export const SAID =
  'said|says|reported|reports|confirmed|announced|added|adds|wrote|writes|noted|notes|explained|tweeted|stated|acknowledged';
