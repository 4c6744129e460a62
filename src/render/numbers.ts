import type { Brief, FigureNote, Notes } from '../model.js';
import { cleanLine } from './clean.js';
import { formPlaces } from './emphasis.js';
import { NUMBER_RULES } from './number-rules.js';

/** A figure that tells something by itself: "at least", "62,000", "damaged homes". */
export interface KeyNumber {
  readonly bound?: string;
  readonly number: string;
  readonly label: string;
}

const MOST = 4;
/** One number is no bar of numbers: it stands in its bullet. */
const FEWEST = 2;
/** Fewer of a thing are told in words. */
const SMALLEST_COUNT = 10;
/** How long something took or how old someone is, says little alone. */
const DURATIONS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);
const LONGEST_LABEL = 60;

/** The figures of a brief that read well alone, those of the bullets first; none where there is but one. */
export function keyNumbers(brief: Brief, notes: Notes): KeyNumber[] {
  const texts = [...brief.bullets.map(({ text }) => text), brief.lead, ...brief.sections.map(({ text }) => text)];
  const worthy = notes.figures.filter(isWorthy);
  const numbers: KeyNumber[] = [];
  for (const text of texts.map(cleanLine))
    for (const { figure, start } of standing(text, worthy)) {
      const number = numberAt(text, start, figure);
      if (number === undefined || numbers.some((one) => one.number === number.number || one.label === number.label))
        continue;
      numbers.push(number);
      if (numbers.length === MOST) return numbers;
    }
  return numbers.length < FEWEST ? [] : numbers;
}

function isWorthy({ text, type, value, high, unit }: FigureNote): boolean {
  if (!NUMERAL.test(text) || high !== undefined) return false;
  if (type === 'count' || type === 'number') return value >= SMALLEST_COUNT;
  return !DURATIONS.has(unit ?? '');
}

/** Where figures stand in a text, in its order. */
function standing(text: string, figures: readonly FigureNote[]) {
  return figures
    .flatMap((figure) =>
      formPlaces(text, figure.text)
        .slice(0, 1)
        .map((start) => ({ figure, start })),
    )
    .sort((a, b) => a.start - b.start || b.figure.text.length - a.figure.text.length);
}

const NUMERAL =
  /^[^\s\d]{0,4}\d[\d.,\u00a0]*(?:%|[a-z]{1,2}\b)?(?:\s(?:percent|per cent|hundred|thousand|million|billion|trillion|bn|tn|m)\b)?/iu;
/** "60m" may be a distance or an amount. */
const LETTERS = /^\d.*[a-z]$/i;
const SENTENCE_END = /(?:[.!?]["”’]?|;) (?=\S)/g;
const BOUND =
  /(?:^|\s)((?:as many as|as much as|more than|less than|fewer than|no more than|at least|at most|up to|close to|an estimated|about|around|roughly|approximately|some|nearly|almost|over|under|below|above) )$/i;

function numberAt(text: string, start: number, { text: told, type }: FigureNote): KeyNumber | undefined {
  const number = NUMERAL.exec(told)?.[0] ?? '';
  const opening = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  const whole = text.slice(opening === undefined ? 0 : opening.index + opening[0].length, start);
  const bound = BOUND.exec(whole)?.[1];
  const before = bound === undefined ? whole : whole.slice(0, -bound.length);
  const unit = told.slice(number.length).trim();
  const place = { before, after: text.slice(start + number.length) };
  if (place.after.startsWith('-') || LETTERS.test(number) || unit.includes('(')) return undefined;
  for (const rule of NUMBER_RULES) {
    if (!rule.types.includes(type)) continue;
    const label = rule.label(place);
    if (label === undefined) continue;
    const full = rule.unitApart === true && unit !== '' ? `${label}, ${unit}` : label;
    return full.length > LONGEST_LABEL
      ? undefined
      : { ...(bound === undefined ? {} : { bound: bound.trim().toLowerCase() }), number, label: full };
  }
  return undefined;
}
