import type { Run } from '../runs.js';
import { wordsOf } from './words.js';

/** A kicker is hardly longer than this. */
const KICKER = 80;

/** The run that shows the title: the first heading of its words, else the first run of them, else a heading with a kicker before them. */
export function headlineOf(runs: readonly Run[], title: string | undefined): number {
  if (title === undefined) return -1;
  const words = wordsOf(title).join(' ');
  let found = -1;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    if (run.text.length > title.length + 20 || run.text.length < title.length - 20) continue;
    if (wordsOf(run.text).join(' ') !== words) continue;
    if (run.level === 1) return i;
    if (found < 0) found = i;
  }
  return found >= 0 ? found : runs.findIndex(({ level, text }) => level === 1 && endsWith(text, words));
}

function endsWith(text: string, words: string): boolean {
  return text.length < words.length + KICKER && wordsOf(text).join(' ').endsWith(` ${words}`);
}
