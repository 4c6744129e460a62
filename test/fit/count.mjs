// Counts, over human-written news that is not part of this project, what a reader of the bullets would trip over:
//   node test/fit/count.mjs [--data DIR] [--every N]
// Its own list of pointing words and connectives, so that it does not only repeat what the summary itself believes.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleOf, readingOf } from '../../dist/index.js';
import { summarise } from '../../dist/summary/summarise.js';
import { verifyBullet } from '../../dist/summary/verify.js';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, every: { type: 'string', default: '1' } },
});
const POINTS =
  /^["“‘']?(?:he|she|it|they|we|i|his|her|its|their|our|my|this|that|these|those|such|him|them|here|both|but|and|or|so|yet|however|meanwhile|also|moreover|then|thus|therefore|instead|second|third|finally|in addition|as a result|for example|the company|the firm|the pair|the latter)\b(?!-)/iu;
const WHOLE = /[.?…]["”’')\]]*$/u;
const total = { bullets: 0, words: 0, points: 0, unwhole: 0, unverified: 0, broken: 0 };

const rows = readFileSync(`${options.data}/summaries.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
for (const { id, title, article } of rows.filter((_, i) => i % Number(options.every) === 0)) {
  const reading = readingOf(id, articleOf({ text: article, title }).article);
  for (const bullet of summarise([reading]).bullets) {
    const { text } = bullet;
    total.bullets++;
    total.words += text.split(' ').length;
    if (POINTS.test(text)) note('points', text);
    if (!WHOLE.test(text)) note('unwhole', text);
    if (verifyBullet(bullet, () => article) !== undefined) note('unverified', text);
    if (
      (text.match(/"/g) ?? []).length % 2 === 1 ||
      (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length
    )
      note('broken', text);
  }
}
const share = (count) => `${((100 * count) / total.bullets).toFixed(2)}%`;
console.log({ ...total, words: total.words / total.bullets, points: share(total.points), broken: share(total.broken) });

function note(kind, text) {
  total[kind]++;
  console.log(`${kind}: ${text}`);
}
