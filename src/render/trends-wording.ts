import type { FigureHistory, Trend, Trends } from '../model.js';
import { count, spanOf } from './wording.js';

export const TREND_GROUPS = [
  { change: 'up', heading: 'Rising' },
  { change: 'down', heading: 'Falling' },
] as const satisfies readonly { readonly change: Trend['change']; readonly heading: string }[];

const BARS = '▁▂▃▄▅▆▇█';

/** A bar for each value, from none, or from the least of them, to the highest. */
export function sparkline(values: readonly number[], from: 'none' | 'least' = 'none'): string {
  const least = from === 'none' ? 0 : Math.min(...values);
  const span = Math.max(...values) - least;
  return values.map((value) => BARS[span <= 0 ? 0 : Math.round(((value - least) / span) * (BARS.length - 1))]).join('');
}

/** "the last 7 days against the 21 before, 26 Oct to 22 Nov" */
export function windowLine({ bucket, buckets, recent, since, until }: Trends): string {
  return `the last ${count(recent, bucket)} against the ${buckets.length - recent} before, ${spanOf(since, until)}`;
}

/** "company, 12 articles, 3.1 expected" */
export function trendNote({ kind, articles, expected }: Trend): string {
  const told = Math.round(expected * 10) / 10;
  return `${kind}, ${count(articles, 'article')}, ${told === 0 ? 'none' : told} expected`;
}

/** "unemployment rate: 4.1% → 4.3% over 6 reports, 2 Nov to 20 Nov" */
export function figureLine(history: FigureHistory): string {
  const { about, reports } = history;
  return `${about}: ${reports[0]?.text} → ${reports.at(-1)?.text} ${reportsNote(history)}`;
}

/** "over 6 reports, 2 Nov to 20 Nov" */
export function reportsNote({ reports }: FigureHistory): string {
  return `over ${count(reports.length, 'report')}, ${spanOf(reports[0]?.day, reports.at(-1)?.day)}`;
}
