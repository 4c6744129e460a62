import { expect, test } from 'vitest';
import { feedBlocks, lineOf, linesOf } from '../../../src/cli/config/lines.js';

const TEXT = `# [[feeds]] in a comment
mute = [
  "[[feeds]]", # ]
  '''x
[[feeds]]
url = 1
''',
]
[digest]
since = "a \\" # ["
[[feeds]]
url = "one"
# include = []

[[feeds]]
include = [
  "a",
]
[feeds.headers_env]
a = "B"

# a word on the last
[[ feeds ]]
url = """
[[feeds]]"""
`;

test('blocks are found past comments, strings and lists that look like them', () => {
  expect(feedBlocks(linesOf(TEXT))).toEqual([
    { from: 10, to: 12 },
    { from: 14, to: 20 },
    { from: 22, to: 25 },
  ]);
});

test.each([
  [{ key: 'mute' }, 2],
  [{ table: 'digest', key: 'since' }, 10],
  [{ table: 'digest', key: 'none' }, 9],
  [{ table: 'feeds', at: 0, key: 'url' }, 12],
  [{ table: 'feeds', at: 1, key: 'include' }, 16],
  [{ table: 'feeds', at: 1, key: 'headers_env' }, 19],
  [{ table: 'feeds', at: 1 }, 15],
  [{ table: 'feeds', at: 2, key: 'url' }, 24],
])('%j is found', (spot, line) => {
  expect(lineOf(TEXT, spot)).toBe(line);
});
