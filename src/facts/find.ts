import type { Doc, Fact, Figure, Sentence } from '../model.js';
import { isEnglish } from '../text/language.js';
import { findDates } from './dates/find.js';
import { findFigures } from './figures/find.js';
import { findNames } from './names/find.js';
import { findQuotes } from './quotes/find.js';

/** What is known of a text beside the text: its headline, when it was published (ISO 8601), which relative dates need, and its language (ISO 639-1). */
export interface Context {
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
}

/** The facts of a text, in the order of their places; of two that begin together the longer one is first. */
export function findFacts(doc: Doc, { published, language }: Context = {}): Fact[] {
  const english = isEnglish(language);
  const figures = english ? findFigures(doc) : findFigures(doc).filter((figure) => isFigureAbroad(doc, figure));
  // A number with its unit is no name: "USD1,700", "60GB". One without is: the "20" of "Group of 20".
  const names = apartFrom(findNames(doc, english), figures.filter(isMeasured));
  const dates = apartFrom(findDates(doc, published), names);
  const counted = apartFrom(figures, [...names, ...dates].sort(byPlace));
  return [...names, ...dates, ...counted, ...findQuotes(doc, names)].sort(byPlace);
}

/** In most other languages a comma parts decimals and a stop thousands: what has neither, and its unit beside it, is a figure there, too. */
function isFigureAbroad({ text }: Doc, { start, end, unit }: Figure): boolean {
  return (
    unit !== undefined &&
    UNIT.test(text.slice(start, end)) &&
    !SEPARATED.test(text.slice(Math.max(0, start - 2), end + 2))
  );
}
const SEPARATED = /\d[.,]\d/;
const UNIT = /[^\d\s.]/;

function isMeasured({ unit, text }: Figure): boolean {
  return unit !== undefined && !text.includes(' ');
}

function byPlace(a: Sentence, b: Sentence): number {
  return a.start - b.start || b.end - a.end;
}

/** Those of `found` that lie in none of `others`: the "Sunday" of a newspaper's name is no date, the "3" of "Nov. 3" no figure. Both in order. */
function apartFrom<T extends Sentence>(found: readonly T[], others: readonly Sentence[]): T[] {
  let i = 0;
  return found.filter(({ start, end }) => {
    while (i < others.length && others[i]!.end <= start) i++;
    const other = others[i];
    return other === undefined || other.start > start || other.end < end;
  });
}
