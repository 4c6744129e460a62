import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../src/schema.json' with { type: 'json' };
import { nutgraf, start } from './run.js';

const ajv = new Ajv({ allowUnionTypes: true });
ajv.addSchema(schema, 'nutgraf');
const TEXT =
  'Orrin Bank raised its forecast for 2027. Profit rose 3.2% to $41 million, chief executive Ada Moreau said on Friday.';
const lines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

test.each([
  ['extract', { id: 'a', html: `<article><h1>Orrin</h1><p>${TEXT}</p><p>${TEXT}</p></article>` }, 'ArticleLine'],
  ['facts', { id: 7, text: TEXT }, 'FactSheet'],
  ['summarize', { id: 'c', title: 'Orrin Bank', text: TEXT, bullets: 1 }, 'SummaryLine'],
])('%s answers a line for a line, with the id as it came', async (command, record, shape) => {
  const { out, code } = await nutgraf([command, '--batch'], { input: lines([record]) });
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(answer.id).toBe(record.id);
  const validate = ajv.getSchema(`nutgraf#/definitions/${shape}`);
  expect(validate?.(answer), ajv.errorsText(validate?.errors)).toBe(true);
});

test('a bad line is answered with its error, and the run goes on in order', async () => {
  const input = `{"id":1,"text":"${TEXT}"}\nnot json\n{"text":"no id"}\n{"id":4,"text":5}\n[]\n{"id":6,"text":""}\n`;
  const { out, code, err } = await nutgraf(['facts', '--batch'], { input });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.id)).toEqual([1, null, null, 4, null, 6]);
  expect(answers.map((answer) => answer.error?.code)).toEqual([
    undefined,
    'bad-line',
    'bad-line',
    'bad-line',
    'bad-line',
    undefined,
  ]);
  expect(answers[1].error.message).toContain('line 2');
  expect(code).toBe(3);
  expect(err).toContain('4 of 6 lines');
});

test('a text of another kind than expected gives its fields, not a crash', async () => {
  const odd = ['', ' ', '.', '\u0000', '\ud800', 'x'.repeat(100_000), '"'.repeat(10_000), '9'.repeat(50_000), '\n\n\n'];
  const { out, code } = await nutgraf(['summarize', '--batch'], {
    input: lines(odd.map((text, id) => ({ id, text }))),
  });
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(odd.length);
});

test('a line is answered before the next one is sent', async () => {
  const child = start(['facts', '--batch']);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    child.stdin.write(lines([{ id, text: TEXT }]));
    const { value } = await answers.next();
    expect(JSON.parse(String(value)).id).toBe(id);
  }
  child.stdin.end();
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
});

test('memory does not grow with the lines', async () => {
  const child = start(['facts', '--batch'], { NODE_OPTIONS: '--max-old-space-size=48' });
  const line = lines([{ id: 1, text: `${TEXT} `.repeat(40) }]);
  let answered = 0;
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    answered += data.split('\n').length - 1;
  });
  const count = 2_500;
  // 12 MB in and several times as much out, through a heap that would hold neither.
  for (let i = 0; i < count; i++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  child.stdin.end();
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
  expect(answered).toBe(count);
}, 60_000);
