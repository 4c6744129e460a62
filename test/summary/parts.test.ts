import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { summarise } from '../../src/summary/summarise.js';

const OPENING =
  'Norrland will close its last coal mine in June, three years earlier than planned, the government said on Monday. The mine at Harbury employs 640 miners and feeds the largest power station in Norrland. The government said the early closing of the mine would cut emissions in Norrland by 9%. Miners in Harbury were told of the closing of the mine on Sunday. The government had promised Harbury in spring that the mine would stay open.';
const PARTS: readonly (readonly [string, string])[] = [
  [
    'A Town of Miners',
    'One household in three in Harbury lives on wages from the pit. The council expects 1,900 people to move away within five years.',
  ],
  [
    'Power Without Coal',
    'Wind farms supplied 71% of electricity last winter, and a cable to Ostwick carries the rest. Prices may still rise by a tenth on calm days.',
  ],
  [
    'Money for Training',
    'Parliament set aside $85 million to train former miners as electricians and nurses. Unions called the sum a third of what is needed.',
  ],
];

function bulletsOf(text: string): string {
  return summarise([readingOf('a', articleOf({ text }).article)])
    .bullets.map((bullet) => bullet.text)
    .join('\n');
}

test('the bullets of a text with subheads tell of its parts', () => {
  const parted = PARTS.map(([head, paragraph]) => `${head}\n\n${paragraph}`).join('\n\n');
  const bullets = bulletsOf(`${OPENING}\n\n${parted}`);
  expect(bullets).toMatch(/close its last coal mine in June/);
  for (const part of [/Harbury lives|1,900/, /71%|tenth/, /\$85 million|third of/]) expect(bullets).toMatch(part);
});
