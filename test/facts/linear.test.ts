import { expect, test } from 'vitest';
import { findFacts } from '../../src/facts/find.js';
import { readText } from '../../src/text/read.js';

const NEWS =
  'Ude (AP) — The council of Ude bought 12 ferries from Halden Rail Ltd for $3.5 million on Monday, Mayor Anna Lee said. "It is a good price," she told reporters in Geneva, where 45% of voters had backed it.\n\n';
const TEXTS = [
  ['news', NEWS],
  ['no spaces', 'abcdefghij'],
  ['digits', '9'],
  ['numbers without an end', '12345 '],
  ['groups of digits', '1,'],
  ['opening quotation marks', '“'],
  ['straight quotation marks', '"'],
  ['quotations that never close', '“He said '],
  ['quotations of single marks', "'a "],
  ['brackets', '("'],
  ['capitals', 'NORVIK HALDEN '],
  ['names in a row', 'Anna Lee of Norvik '],
  ['speakers in a row', 'said Anna '],
  ['stops', '. '],
  ['links between numbers', 'one and '],
  ['a list', '1. x\n'],
] as const;

/** CPU seconds, the less of two runs: what else the machine does only ever adds. */
function costOf(text: string): number {
  const runs = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    findFacts(readText(text), { published: '2026-11-22T00:00:00Z' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

// Eight times the text takes eight times as long; were a step quadratic, 64 times. What is quick either way shows nothing.
test.each(TEXTS)('facts take time in proportion to the text: %s', (_, unit) => {
  const size = 15_000;
  const text = (length: number) => unit.repeat(length / unit.length);
  costOf(text(size));
  expect(costOf(text(8 * size))).toBeLessThan(24 * Math.max(0.02, costOf(text(size))));
});
