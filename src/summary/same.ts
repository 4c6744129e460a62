import { wordOf } from '../text/words.js';
import type { Candidate } from './candidate.js';

/** The part of the content words that sentences of two outlets share which tell one fact. */
export const SAME_FACT = 0.45;

/** How many of some content words are among others. */
export function sharedBy(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared;
}

/** Words by which outlets tell the same of an event. */
const SAME_MEANING = [
  'kill killed dead death die died dying fatal fatality perish slain',
  'injured injury hurt wounded wound',
  'crash crashed derail derailed derailment collide collided collision accident overturned',
  'fire blaze inferno burn burned',
  'buy bought acquire acquired acquisition purchase takeover',
  'rise rose risen raise raised lift lifted hike hiked climb climbed increase increased jump jumped',
  'fall fell fallen drop dropped decline declined slump',
  'win won victory defeat defeated beat beaten triumph',
  'arrest arrested detain detained custody',
  'resign resigned resignation quit',
  'quake earthquake tremor',
  'shoot shot shooting gunman gunfire',
  'vote voted ballot election poll',
] as const;
const meaningOf = new Map<string, readonly string[]>();
for (const group of SAME_MEANING) {
  const stems = [...new Set(group.split(' ').map((form) => wordOf(form).stem))];
  for (const stem of stems) meaningOf.set(stem, stems);
}

/** How many of some content words are among others, or have one of the same meaning there; a number counts for two. */
function sharedInMeaning(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) {
    if (others.has(stem) || isRounded(stem, others)) shared += weightOf(stem);
    else if (meaningOf.get(stem)?.some((other) => others.has(other))) shared++;
  }
  return shared;
}

/** "137,000" where another says "140,000": one outlet rounds what the other tells. */
function isRounded(stem: string, others: ReadonlySet<string>): boolean {
  const value = amountOf(stem);
  if (value === undefined) return false;
  for (const other of others) {
    const near = amountOf(other);
    if (near !== undefined && Math.abs(near - value) <= ROUNDED * value) return true;
  }
  return false;
}
const ROUNDED = 0.03;

/** A large number, in digits with its thousands parted: a year is none. */
function amountOf(stem: string): number | undefined {
  return THOUSANDS.test(stem) ? Number(stem.replaceAll(',', '')) : undefined;
}
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;

function weighed(stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem);
  return sum;
}

function weightOf(stem: string): number {
  return NUMBER.test(stem) ? 2 : 1;
}
const NUMBER = /^\d/;

/** The same within one text, which may have been put together of several. */
const SAME_IN_TEXT = 0.7;

/** Whether two sentences tell one fact: by the content words of the shorter. */
export function isSameFact(a: Candidate, b: Candidate): boolean {
  if (a.reading === b.reading)
    return (
      a.sentence !== b.sentence && sharedBy(a.stems, b.stems) >= SAME_IN_TEXT * Math.min(a.stems.size, b.stems.size)
    );
  return sharedInMeaning(a.stems, b.stems) >= SAME_FACT * Math.min(weighed(a.stems), weighed(b.stems));
}
