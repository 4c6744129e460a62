import type { Outdated, Reading } from '../model.js';
import { plainnessOf } from './plain.js';

/** A headline with so many signs of a feature may still tell the last count. */
const LEAST_PLAIN = -1;

/**
 * The headline of a story, of the best teller's; but where it gives a count that a later report has replaced, one that gives the
 * last count, else one that gives none that is replaced. Undefined where no reading has a title.
 */
export function headlineOf(readings: readonly Reading[], outdated?: Outdated): string | undefined {
  const titles = readings.flatMap(({ title }) => title ?? []);
  const first = titles[0];
  if (first === undefined || outdated === undefined || !saysReplaced(first, outdated)) return first;
  const standing = titles.filter((title) => !saysReplaced(title, outdated));
  const last = standing.find((title) => says(title, outdated.last.value) && plainnessOf(title) >= LEAST_PLAIN);
  return last ?? standing.find((title) => plainnessOf(title) >= 0) ?? first;
}

function saysReplaced(title: string, { replaced }: Outdated): boolean {
  return replaced.some(({ value }) => says(title, value));
}

/** Whether a title has a number, in figures. */
function says(title: string, value: number): boolean {
  return (title.match(NUMBERS) ?? []).some((number) => Number(number.replaceAll(',', '')) === value);
}
const NUMBERS = /\d[\d,]*(?:\.\d+)?/g;
