import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const formsOf = (text: string) => tokenize(text).tokens.map(({ word }) => word.text);

test.each([
  ['Coca-Cola, AT&T and O’Neill', ['Coca-Cola', ',', 'AT&T', 'and', 'O’Neill']],
  ["Larkfield's U.S.'s", ['Larkfield', "'s", 'U.S.', "'s"]],
  ['$3.2bn, 5% and -4', ['$', '3.2bn', ',', '5', '%', 'and', '-', '4']],
  ['a 10-year, 0-to-60-mph 5G run', ['a', '10-year', ',', '0-to-60-mph', '5G', 'run']],
  ['.5 v1.2.3 10:30 2½ km²', ['.5', 'v1.2.3', '10:30', '2', '½', 'km²']],
  ['Wait... what?! --no', ['Wait', '...', 'what', '?!', '--', 'no']],
  ['(see https://example.com/a_b).', ['(', 'see', 'https://example.com/a_b', ')', '.']],
  ['a.b@example.com; shop.com.', ['a.b@example.com', ';', 'shop.com', '.']],
  ['𝒳 flew 🚀fast', ['𝒳', 'flew', '🚀', 'fast']],
])('%s', (text, forms) => {
  expect(formsOf(text)).toEqual(forms);
});

test('line feeds are told by the token after them', () => {
  expect(tokenize('a\nb \n\n c').breaks).toEqual([
    { token: 1, lines: 1 },
    { token: 2, lines: 2 },
  ]);
});
