import type { Run } from '../runs.js';
import { wordsOf } from './title.js';

/** The run that shows the title: the first heading of its words, else the first run of them. */
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
  return found;
}
