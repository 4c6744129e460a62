import type { FigureHistory, FigureReport, Trend, Trends } from '../model.js';
import { type Database, numberIn, type Row, textIn } from './database.js';

const DAY = 24 * 60 * 60 * 1000;
/** Windows of more days are counted by the week. */
const MOST_DAYS = 62;
/** The share of a window that is compared with what was before. */
const RECENT = 1 / 4;
/** Fewer articles say nothing. */
const FEWEST = 4;
/** Chi-squared of one degree of freedom at p = 0.01: what rose or fell less may well be chance. */
const SIGNIFICANT = 6.63;
/** Reports of one figure further apart than this tell of different things that go by the same name. */
const SPREAD = 4;

/**
 * What rose or fell in the last quarter of a window against the rest of it: companies, people, places and themes by the share
 * of articles that tell of them (log-likelihood ratio, Dunning 1993), figures by their own values.
 */
export function trendsOf(
  db: Database,
  window: { readonly since: string; readonly until: string; readonly limit: number },
): Trends {
  const { since, until, limit } = window;
  const grid = gridOf(since, until);
  const articles = grid.spread(
    db.all('SELECT day, count(*) AS n FROM articles WHERE day BETWEEN ? AND ? GROUP BY day', grid.first, grid.last),
  );
  const rows = [
    ...db.all(
      `SELECT f.kind, f.key AS id, f.name, a.day, count(*) AS n FROM facts f JOIN articles a ON a.number = f.article
       WHERE a.day BETWEEN ? AND ? AND f.kind IN ('company', 'person', 'place') GROUP BY f.kind, f.key, f.name, a.day`,
      grid.first,
      grid.last,
    ),
    ...db.all(
      `SELECT 'theme' AS kind, t.id, t.name, a.day, count(*) AS n FROM themes t JOIN articles a ON a.number = t.article
       WHERE a.day BETWEEN ? AND ? AND t.score * 2 >= (SELECT max(score) FROM themes WHERE article = t.article)
       GROUP BY t.id, t.name, a.day`,
      grid.first,
      grid.last,
    ),
  ];
  const all = grouped(rows, (row) => `${textIn(row, 'kind')} ${textIn(row, 'id')}`).flatMap(
    (own) => trendOf(own, grid.spread(own), articles, grid.recent) ?? [],
  );
  const best = (change: Trend['change']) =>
    all
      .filter((trend) => trend.change === change)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  return {
    version: 1,
    since: grid.first,
    until: grid.last,
    bucket: grid.size === 1 ? 'day' : 'week',
    buckets: grid.starts,
    recent: grid.recent,
    articles,
    trends: [...best('up'), ...best('down')],
    figures: histories(db, grid.first, grid.last).slice(0, limit),
  };
}

/** The days of a window in buckets of a day or a week that end with its last day. */
function gridOf(since: string, until: string) {
  const end = Math.floor(Date.parse(until) / DAY);
  // a window of 28 days has 28, and not a part of one more
  const days = Math.max(2, Math.ceil((Date.parse(until) - Date.parse(since)) / DAY));
  const size = days > MOST_DAYS ? 7 : 1;
  const count = Math.ceil(days / size);
  const begin = end - count * size + 1;
  const spread = (rows: readonly Row[]) => {
    const counts = Array.from({ length: count }, () => 0);
    for (const row of rows) {
      const at = Math.floor((Date.parse(textIn(row, 'day') ?? '') / DAY - begin) / size);
      if (at >= 0 && at < count) counts[at] = (counts[at] ?? 0) + (numberIn(row, 'n') ?? 0);
    }
    return counts;
  };
  const starts = Array.from({ length: count }, (_, i) => dayOf(begin + i * size));
  return {
    size,
    spread,
    starts,
    first: dayOf(begin),
    last: dayOf(end),
    recent: Math.max(1, Math.round(count * RECENT)),
  };
}

function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

function trendOf(
  rows: readonly Row[],
  counts: readonly number[],
  articles: readonly number[],
  recent: number,
): Trend | undefined {
  const kind = KINDS.find((one) => one === textIn(rows[0], 'kind'));
  const [now, before] = split(counts, recent);
  const [allNow, allBefore] = split(articles, recent);
  if (kind === undefined || now + before < FEWEST || allNow === 0 || allBefore === 0) return undefined;
  const score = likelihoodRatio(now, allNow, before, allBefore);
  if (score < SIGNIFICANT) return undefined;
  const expected = (before / allBefore) * allNow;
  return {
    kind,
    id: textIn(rows[0], 'id') ?? '',
    name: commonest(rows),
    change: now > expected ? 'up' : 'down',
    counts,
    articles: now,
    expected: rounded(expected),
    score: rounded(score),
  };
}

const KINDS = ['company', 'person', 'place', 'theme'] as const;

function split(counts: readonly number[], recent: number): [now: number, before: number] {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return [sum(counts.slice(-recent)), sum(counts.slice(0, -recent))];
}

/** G-squared of two shares, a of n and b of m. */
function likelihoodRatio(a: number, n: number, b: number, m: number): number {
  const share = (a + b) / (n + m);
  const part = (seen: number, expected: number) => (seen === 0 ? 0 : seen * Math.log(seen / expected));
  return 2 * (part(a, n * share) + part(n - a, n * (1 - share)) + part(b, m * share) + part(m - b, m * (1 - share)));
}

function commonest(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = textIn(row, 'name') ?? '';
    counts.set(name, (counts.get(name) ?? 0) + (numberIn(row, 'n') ?? 0));
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}

/** What figures that say something of the same thing have been reported, the most often reported first. */
function histories(db: Database, first: string, last: string): FigureHistory[] {
  const rows = db.all(
    `SELECT f.key AS id, f.name, f.unit, f.value, f.high, f.text, a.day, a.id AS article, a.source
     FROM facts f JOIN articles a ON a.number = f.article
     WHERE f.kind = 'figure' AND f.key LIKE '% %|%' AND a.day BETWEEN ? AND ?
     ORDER BY a.day, a.published, a.number, f.rowid`,
    first,
    last,
  );
  return grouped(rows, (row) => textIn(row, 'id') ?? '')
    .flatMap((own) => historyOf(own) ?? [])
    .sort((a, b) => b.reports.length - a.reports.length || (a.about < b.about ? -1 : 1));
}

function historyOf(rows: readonly Row[]): FigureHistory | undefined {
  const reports = grouped(rows, (row) => textIn(row, 'article') ?? '').flatMap((own) => reportOf(own[0]) ?? []);
  const [oldest, newest] = [reports[0], reports.at(-1)];
  if (oldest === undefined || newest === undefined || oldest.day === newest.day) return undefined;
  const sizes = reports.map(({ value }) => Math.abs(value));
  const smallest = sizes.reduce((a, b) => Math.min(a, b));
  if (oldest.value === newest.value || sizes.some((size) => size > smallest * SPREAD)) return undefined;
  const unit = textIn(rows[0], 'unit');
  return {
    about: textIn(rows[0], 'name') ?? '',
    ...(unit === undefined ? {} : { unit }),
    change: newest.value > oldest.value ? 'up' : 'down',
    reports,
  };
}

function reportOf(row: Row | undefined): FigureReport | undefined {
  const value = numberIn(row, 'value');
  if (value === undefined) return undefined;
  const [high, source] = [numberIn(row, 'high'), textIn(row, 'source')];
  return {
    day: textIn(row, 'day') ?? '',
    value,
    ...(high === undefined ? {} : { high }),
    text: textIn(row, 'text') ?? '',
    article: textIn(row, 'article') ?? '',
    ...(source === undefined ? {} : { source }),
  };
}

/** Rows of the same key together, the keys in the order of their first row. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
