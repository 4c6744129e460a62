import type { FigureHistory, Trend, Trends } from '../model.js';
import { count, shortDay } from './wording.js';

export const TREND_GROUPS = [
  { change: 'up', heading: 'Rising' },
  { change: 'down', heading: 'Falling' },
] as const satisfies readonly { readonly change: Trend['change']; readonly heading: string }[];

const BARS = '▁▂▃▄▅▆▇█';

/** A bar for each value, from none to the highest. */
export function sparkline(values: readonly number[]): string {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const bar = (value: number) => BARS[most <= 0 ? 0 : Math.round((Math.max(0, value) / most) * (BARS.length - 1))];
  return values.map(bar).join('');
}

/** "the last 7 days against the 21 before, 26 Oct to 22 Nov" */
export function windowLine({ bucket, buckets, recent, since, until }: Trends): string {
  return `the last ${count(recent, bucket)} against the ${buckets.length - recent} before, ${shortDay(since)} to ${shortDay(until)}`;
}

/** "company, 12 articles where 3.1 were to be expected" */
export function trendNote({ kind, articles, expected }: Trend): string {
  return `${kind}, ${count(articles, 'article')} where ${Math.round(expected * 10) / 10} were to be expected`;
}

/** "unemployment rate: 4.1% → 4.3% over 6 reports, 2 Nov to 20 Nov" */
export function figureLine({ about, reports }: FigureHistory): string {
  const [first, last] = [reports[0], reports.at(-1)];
  return `${about}: ${first?.text} → ${last?.text} over ${count(reports.length, 'report')}, ${shortDay(first?.day)} to ${shortDay(last?.day)}`;
}
