import { expect, test } from 'vitest';
import { timed, untimed } from '../../../src/cli/deliver/times.js';

const TIME = new Date(2026, 2, 5, 7, 4);

test.each([
  ['~/news/%Y/%m-%d.html', '~/news/2026/03-05.html'],
  ['%H:%M on %A, %d %B', '07:04 on Thursday, 05 March'],
  ['%a %b 100%%d', 'Thu Mar 100%d'],
  ['plain', 'plain'],
])('%s is %s', (pattern, expected) => {
  expect(timed(pattern, TIME)).toBe(expected);
  expect(untimed(pattern)).toBeUndefined();
});

test.each([
  ['%Y-%q', '%q'],
  ['50%', '%'],
  ['%toString', '%t'],
  ['%\n', '%\n'],
])('%j has the unknown %j', (pattern, unknown) => {
  expect(untimed(pattern)).toBe(unknown);
});
