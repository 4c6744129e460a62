import type {
  ArticleLine,
  Digest,
  Entry,
  Explanation,
  FactSheet,
  Found,
  PastDigest,
  Problem,
  SummaryLine,
  Trends,
} from '../model.js';

/** What a command made, whatever the format it is printed in. */
export type Result =
  | { readonly kind: 'digest'; readonly digest: Digest }
  | { readonly kind: 'summaries'; readonly records: readonly SummaryLine[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'facts'; readonly records: readonly TitledSheet[]; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'explanations';
      readonly records: readonly TitledExplanation[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'articles'; readonly records: readonly ArticleLine[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'entries'; readonly records: readonly Entry[]; readonly problems: readonly Problem[] }
  | LookBack;

/** What the archive answers. */
export type LookBack =
  | { readonly kind: 'found'; readonly records: readonly Found[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'past'; readonly records: readonly PastDigest[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'trends'; readonly trends: Trends };

/** A fact sheet with the title that a person knows it by. */
export interface TitledSheet extends FactSheet {
  readonly title?: string;
}

/** Why the bullets of an article are what they are. */
export interface TitledExplanation extends Explanation {
  readonly id: string;
  readonly title?: string;
}

export type Format = 'terminal' | 'text' | 'json' | 'ndjson' | 'markdown' | 'html';

export interface Look {
  /** columns to wrap at; 0 = do not wrap */
  readonly width: number;
  readonly color: boolean;
  /** whether the terminal takes OSC 8 links */
  readonly links: boolean;
  /** print each fact with its rule */
  readonly explain: boolean;
}

export type Renderer = (result: Result, look: Look) => string;
