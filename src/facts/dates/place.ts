import type { Token } from '../../model.js';
import type { Day, Span } from './calendar.js';

/** Where a date may begin: `tokens[at]`, in a sentence that ends before `tokens[end]`. `today` = the day of publication, where it is known. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly today: Day | undefined;
}

/** A date that begins at a place: it ends before `tokens[to]`. */
export interface Dated {
  readonly to: number;
  readonly span: Span;
}

const FUTURE = new Set(
  "will 'll ’ll shall due scheduled expected set plans planned planning ahead upcoming tomorrow next going".split(' '),
);
const STARTS = new Set(
  'opens starts begins takes meets votes plays faces closes returns launches hosts holds ends expires elects arrives leaves'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did said told fell rose grew came went took made won lost met held began left sold bought cut hit sank shot saw found became ran led set'.split(
    ' ',
  ),
);

/** Words by their place in a list. */
export const numbered = (words: string) => new Map(words.split(' ').map((word, index) => [word, index]));

export function wordAt({ tokens, from, end }: Place, at: number): string {
  return at >= from && at < end ? tokens[at]!.word.lower : '';
}

export function capitalAt({ tokens, from, end }: Place, at: number): boolean {
  const shape = at >= from && at < end ? tokens[at]!.word.shape : 'mark';
  return shape === 'title' || shape === 'upper';
}

/** What the words before a date in its sentence tell of its time: "will vote on Thursday", "opens on Friday", "fell in May". */
export function tenseAt(place: Place, at: number): 'past' | 'future' | undefined {
  let past = false;
  let starts = false;
  for (let i = at - 1; i >= place.from && i > at - 12; i--) {
    const word = wordAt(place, i);
    if (FUTURE.has(word)) return 'future';
    if (STARTS.has(word)) starts = true;
    if (PAST.has(word) || (word.length > 4 && word.endsWith('ed'))) past = true;
  }
  return past ? 'past' : starts ? 'future' : undefined;
}
