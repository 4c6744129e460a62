import type { Run } from '../runs.js';
import { wordsOf } from './words.js';

/** A kicker is hardly longer than this. */
const KICKER = 80;

/**
 * The run that shows the title: the first heading of its words, one of first level before others; else a heading of first level
 * with a kicker before them or a line behind; else the first run of them.
 */
export function headlineOf(runs: readonly Run[], title: string | undefined): number {
  if (title === undefined) return -1;
  const words = wordsOf(title).join(' ');
  let heading = -1;
  let found = -1;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    if (run.text.length > title.length + 20 || run.text.length < title.length - 20) continue;
    if (wordsOf(run.text).join(' ') !== words) continue;
    if (run.level === 1) return i;
    if (run.level > 0 && heading < 0) heading = i;
    if (found < 0) found = i;
  }
  if (heading >= 0) return heading;
  const longer = runs.findIndex(({ level, text }) => level === 1 && hasMore(text, words));
  return longer >= 0 ? longer : found;
}

/** Whether a text begins or ends with the words. */
function hasMore(text: string, words: string): boolean {
  if (text.length >= words.length + KICKER) return false;
  const all = wordsOf(text).join(' ');
  return all.endsWith(` ${words}`) || all.startsWith(`${words} `);
}
