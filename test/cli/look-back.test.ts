import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nutgraf } from './run.js';

const NOW = '2026-11-28T12:00:00Z';
const DAY = 86_400_000;
let dir = '';
let server: Server;
let env: Record<string, string> = {};

/** What a feed tells over 28 days: four articles a day, and now and then what a figure is at. */
function feed(): string {
  const items = Array.from({ length: 28 }, (_, day) => [
    ...['Orrin Bank', 'Halden Systems Inc.', 'Tessaly Motors'].map((company, i) => ({
      title: `${day >= 21 && i === 0 ? 'Brackwater Mining Corp.' : company} reports, day ${day}`,
      text: `${day >= 21 && i === 0 ? 'Brackwater Mining Corp.' : company} said its profit rose ${day + i + 2}% in the quarter. Chief executive Ana Castell said orders were strong.`,
    })),
    ...(day % 5 === 1
      ? [
          {
            title: `Labour market, day ${day}`,
            text: `The unemployment rate rose to ${(4.1 + Math.floor(day / 6) / 10).toFixed(1)}% in the month, the statistics office said.`,
          },
        ]
      : []),
    {
      title: `Ferry timetable, day ${day}`,
      text: `The ferry to Aldport left late, its master said, as ${day + 30} ships waited.`,
    },
  ]);
  const parts = items.flatMap((own, day) =>
    own.map(({ title, text }, i) => {
      const date = new Date(Date.parse(NOW) - (27 - day) * DAY - 3_600_000).toUTCString();
      return `<item><guid>${day}-${i}</guid><title>${title}</title><description>${text}</description><pubDate>${date}</pubDate></item>`;
    }),
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>${parts.join('')}</channel></rss>`;
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-look-back-'));
  env = { XDG_DATA_HOME: dir };
  server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(feed()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const args = ['digest', '--since', '30d', '--now', NOW, '--format', 'ndjson', `http://127.0.0.1:${port}/feed.xml`];
  const { code, err } = await nutgraf(args, { env });
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true, force: true });
});

test('trends of four weeks: who rose, who fell, and the history of a figure', async () => {
  const { code, out } = await nutgraf(['trends', '--now', NOW], { env });
  expect(code).toBe(0);
  expect(out).toContain('the last 7 days against the 21 before, 1 Nov to 28 Nov');
  const [, rising = '', falling = '', figures = ''] = out.split(/\n\n(?=Rising|Falling|Figures)/);
  expect(rising).toMatch(/▁{21}█{7} {2}Brackwater Mining Corp\. {2}company, 7 articles, none expected/);
  expect(falling).toMatch(/█{21}▁{7} {2}Orrin Bank {2}company, 0 articles, 7.2 expected/);
  for (const steady of ['Halden', 'Tessaly', 'Castell']) expect(rising + falling).not.toContain(steady);
  expect(figures).toContain('▁▃▅▅▆█  unemployment rate: 4.1% → 4.5% over 6 reports, 2 Nov to 27 Nov'.slice(8));
  // a rise of so many percent is no level that could have a history
  expect(figures).not.toContain('profit');
});

test('trends as a page has a chart for each', async () => {
  const { out } = await nutgraf(['trends', '--now', NOW, '--format', 'html'], { env });
  expect(out.match(/<polyline /g)).toHaveLength(1);
  expect(out.match(/<circle /g)).toHaveLength(6);
  const json = JSON.parse((await nutgraf(['trends', '--now', NOW, '--format', 'json'], { env })).out);
  expect(out.match(/<svg role="img" aria-label="[^"]+"/g)).toHaveLength(json.trends.length + json.figures.length);
});

test.each([
  [['ferry', 'timetable'], 20, 'Ferry timetable'],
  [['--company', 'brackwater'], 7, 'Brackwater Mining Corp. reports'],
  [['--company', 'halden', '--since', '3d'], 3, 'Halden Systems Inc. reports'],
  [['--theme', 'jobs', '--limit', '50'], 6, 'Labour market'],
  [['--feed', 'harbour gazette', '--until', '2026-11-01', '--limit', '99'], 0, ''],
  [['"left late"', '--since', '2026-11-20', '--until', '2026-11-23'], 3, 'Ferry timetable'],
  [['ferry', '--company', 'orrin'], 0, ''],
])('search %j finds %i', async (args, count, title) => {
  const { code, out } = await nutgraf(['search', ...args, '--now', NOW, '--format', 'ndjson'], { env });
  const titles = out
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).title));
  expect(titles.map((one) => one.startsWith(title))).toEqual(Array(count).fill(true));
  expect(code).toBe(count === 0 ? 1 : 0);
});

test.each(['terminal', 'text', 'json', 'ndjson', 'markdown', 'html'])('search prints %s', async (format) => {
  const args = ['search', 'unemployment', '--limit', '2', '--now', NOW, '--format', format];
  const { code, out, err } = await nutgraf(args, { env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.match(/Labour market, day \d+/g)).toHaveLength(2);
});
