/** How table.ts writes what compile.ts has read in the taxonomy. */
export interface Table {
  /** A line a theme: the line of its field, -1 for a field; its id; its name. Parted by tabs. */
  readonly themes: string;
  /**
   * A line for each noun that terms begin with: the noun, a tab, and the terms, longest first, parted by "|". A term is the forms of its
   * words, each behind its marks and the first one left out where it is the noun, then "=" and its themes, each with the letter of its step.
   */
  readonly terms: string;
}

/** A word of a term. */
export interface PatternWord {
  /** of a name as it is written, in lower case; else the singular */
  readonly form: string;
  /** a function word matches only itself */
  readonly stop: boolean;
  /** "any" takes every shape, "title" a capital, "upper" capitals only */
  readonly letters: 'any' | 'title' | 'upper';
}

/** the marks before a form */
export const TITLE = '^';
export const UPPER = '!';
export const STOP = '~';

/** strong, plain, weak */
export const STEP_LETTERS = 'abc';
