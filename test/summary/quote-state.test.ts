import { expect, test } from 'vitest';
import { QuoteState } from '../../src/summary/quote-state.js';
import { readText } from '../../src/text/read.js';

/** A text, and which of its sentences stand in a quotation or leave one open. */
const TEXTS: readonly [string, readonly number[]][] = [
  ['"The dam broke at noon. Nobody was hurt," Lund said. The mayor wept.', [0, 1]],
  ['Lund called it "a flood. The town has nine ferries. The mayor wept.', [0]],
  ['Lund said "it broke. The town has nine ferries. The "old" mill was lost.', [0]],
  ['"The dam broke at noon. "Nobody was hurt," Lund said.', [0]],
  ["The mill has stood since the '60s. The town has nine ferries.", []],
  ["Lund likes shoot 'em ups. The town has nine ferries.", []],
  ["'The dam broke at noon. Nobody was hurt,' Lund said. The mayor wept.", [0, 1]],
  ['“The dam broke at noon. Nobody was hurt,” Lund said. The mayor wept.', [0, 1]],
];

test.each(TEXTS)('%s', (text, inside) => {
  const doc = readText(text);
  const state = new QuoteState();
  expect(doc.sentences.flatMap((_, i) => (state.pass(doc, i) ? [i] : []))).toEqual(inside);
});
