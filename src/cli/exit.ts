import { MOVED } from '../errors.js';
import type { Problem } from '../model.js';

/** Exit codes of the contract. */
export const EXIT = { done: 0, nothing: 1, usage: 2, partly: 3, interrupted: 130 } as const;

/** The exit code of a run: how much it made, and how many of its sources failed. */
export function exitCode(made: number, failed: number): number {
  if (failed === 0) return EXIT.done;
  return made === 0 ? EXIT.nothing : EXIT.partly;
}

/** The exit codes as help and the manual tell them. */
export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT.done, 'done'],
  [EXIT.nothing, 'nothing could be produced'],
  [EXIT.usage, 'wrong usage'],
  [EXIT.partly, 'done but some sources failed'],
  [EXIT.interrupted, 'interrupted'],
];

/**
 * How many times a SOURCE failed as a whole or in part. An article page that could not be read is told too, but the feed's own
 * text stands in for it, so it does not count.
 */
export function troubles(problems: readonly Problem[], failed: readonly string[]): number {
  const partly = problems.filter((problem) => isOfSource(problem) && !failed.includes(problem.source ?? ''));
  return failed.length + partly.length;
}

/** Whether a Problem says that a SOURCE failed in whole or in part: not that of one article, nor that a feed has moved. */
export function isOfSource({ stage, code }: Problem): boolean {
  return (stage === 'source' || stage === 'feed') && code !== MOVED;
}
