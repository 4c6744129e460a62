import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { candidatesOf } from '../../src/summary/candidates.js';
import { summarise } from '../../src/summary/summarise.js';
import { verifyBullet } from '../../src/summary/verify.js';

const readingOfText = (text: string) => readingOf('a', articleOf({ text }).article);

/** A text, and the candidate that its last sentence becomes. */
const NAMED: readonly [string, string][] = [
  [
    'Rosa Lindqvist won the seat of Kiruna on Sunday. She promised voters a new railway to Narvik.',
    'Rosa Lindqvist promised voters a new railway to Narvik.',
  ],
  [
    'Maria Olsen also bought the shipyard of Ude for 2 million euros. Her plans include two ferries with batteries.',
    "Maria Olsen's plans include two ferries with batteries.",
  ],
  [
    'Peter Lund beat Anna Berg in the final round of voting. He takes over the council of Ude and its debts in May.',
    'Peter Lund takes over the council of Ude and its debts in May.',
  ],
  [
    '"The dam held for nine days," said harbour master Peter Lund. He said the water had risen by two metres.',
    'Peter Lund said the water had risen by two metres.',
  ],
  [
    'Police arrested Peter Lund at the port of Ude on Friday. He was charged with smuggling tobacco from three islands.',
    'Peter Lund was charged with smuggling tobacco from three islands.',
  ],
  [
    'Peter Lund sold the ferry of Ude in March. The price was never made public. He bought two barges with the money.',
    'Peter Lund bought two barges with the money.',
  ],
  [
    'Peter Lund sold the ferry of Ude in March. In April, he bought two barges with the money.',
    'In April, Peter Lund bought two barges with the money.',
  ],
  [
    'Peter Lund sold the ferry of Ude in March. "Nobody wanted to sail on the old boat," he told the council.',
    '"Nobody wanted to sail on the old boat," Peter Lund told the council.',
  ],
  [
    'Peter Lund ran the port of Ude for years. Lund built two quays. The unions liked Lund. Peter Lund also met Karl Hahn in a shed on the quay. He sold the ferry of Ude to a museum in March.',
    'Peter Lund sold the ferry of Ude to a museum in March.',
  ],
  [
    'Peter Lund ran the port of Ude for years. Lund built two quays. The unions liked Lund. The debts of the port made Lund unpopular with every farmer. He sold the ferry of Ude to a museum in March.',
    'Peter Lund sold the ferry of Ude to a museum in March.',
  ],
  [
    'The Coastal Guild of Ude sued the port of Ude on Monday over its fees. It said the fees had doubled since the last winter.',
    'The Coastal Guild of Ude said the fees had doubled since the last winter.',
  ],
  [
    'Orrin Metals Inc. closed its smelter in Ude on Monday. It also plans to sell two mines in the north of Norway.',
    'Orrin Metals Inc. plans to sell two mines in the north of Norway.',
  ],
  [
    'Orrin Metals Inc. closed its smelter in Ude on Monday. Its shares fell by a tenth to 43 crowns in Oslo.',
    "Orrin Metals Inc.'s shares fell by a tenth to 43 crowns in Oslo.",
  ],
  [
    'Orrin Metals Inc. closed its smelter in Ude on Monday. The company said the price of power had doubled since the last winter.',
    'Orrin Metals Inc. said the price of power had doubled since the last winter.',
  ],
  [
    'Peter Lund sold the ferry of Ude in March. In his nine years at the port, he bought two barges and a crane.',
    'In his nine years at the port, Peter Lund bought two barges and a crane.',
  ],
  [
    'Peter Lund is accused of "sinking" the ferry of Ude. Prosecutors said he was after the money of nine farmers.',
    'Prosecutors said Peter Lund was after the money of nine farmers.',
  ],
  [
    'The ferry of Ude was a matter of survival for Ibbe Lund. On one of the islands, he bought two barges with the money.',
    'On one of the islands, Ibbe Lund bought two barges with the money.',
  ],
  [
    'Peter Lund sold the ferry of Ude in March. Two years later, he bought two barges with the money.',
    'Two years later, Peter Lund bought two barges with the money.',
  ],
  [
    'Harbour master Peter Lund said the dam of Ude had held. Speaking at the port of the town, he added that the water fell.',
    'Speaking at the port of the town, Peter Lund added that the water fell.',
  ],
  [
    'Harbour master Peter Lund said the dam of Ude had held. The water fell by two metres on Sunday, he said.',
    'The water fell by two metres on Sunday, Peter Lund said.',
  ],
  [
    '"The dam held for nine days," said Peter Lund, who beat Karl Hahn in the vote. "Nobody was hurt." He added that the water had fallen by two metres.',
    'Peter Lund added that the water had fallen by two metres.',
  ],
  [
    'Peter Lund was found in a barge on Lake Ude. Police said he had been hit by the mast of another boat.',
    'Police said Peter Lund had been hit by the mast of another boat.',
  ],
  [
    "Gov. Peter Lund wants to build what Karl Hahn's plan for the port left out. He has asked for two barges and a crane.",
    'Peter Lund has asked for two barges and a crane.',
  ],
  [
    'Orrin Metals Inc. closed its smelter in Ude, chairman Peter Lund said. The company sold two mines in May, he said.',
    'Orrin Metals Inc. sold two mines in May, Peter Lund said.',
  ],
  [
    "Peter Lund sold the ferry of Ude in March. He's bought two barges with the money.",
    'Peter Lund has bought two barges with the money.',
  ],
  [
    "Peter Lund sold the ferry of Ude in March. He's also now facing a vote of the nine men of the council.",
    'Peter Lund is also now facing a vote of the nine men of the council.',
  ],
  [
    "Peter Lund sold the ferry of Ude in March. He's not the last captain of the valley to go.",
    'Peter Lund is not the last captain of the valley to go.',
  ],
  [
    "Peter Lund sold the ferry of Ude in March. He'd been its captain on nine long voyages to Oslo.",
    'Peter Lund had been its captain on nine long voyages to Oslo.',
  ],
  [
    "Anna Berg won the seat of Kiruna on Sunday. She'd like to build a railway from Kiruna to Narvik.",
    'Anna Berg would like to build a railway from Kiruna to Narvik.',
  ],
  [
    "Anna Berg won the seat of Kiruna on Sunday. In May, she'll ask the voters for a railway to Narvik.",
    'In May, Anna Berg will ask the voters for a railway to Narvik.',
  ],
  [
    'Peter Lund sold the ferry of Ude in March. The 46-year-old sailor bought two barges with the money.',
    'Peter Lund bought two barges with the money.',
  ],
  [
    'Karl Hahn, 52, sued Peter Lund over the ferry of Ude in March. The 52-year-old wants half of the price that it made.',
    'Karl Hahn wants half of the price that it made.',
  ],
  [
    'Anna Berg won against Maria Olsen in the first round of voting. The 46-year-old takes over the council of Ude in May.',
    'Anna Berg takes over the council of Ude in May.',
  ],
  [
    'Peter Lund said the port had to dismiss Karl Hahn in March. The 46-year-old was told by Lund on a quay of Ude at night.',
    'Karl Hahn was told by Lund on a quay of Ude at night.',
  ],
  [
    'Anna Berg sold the ferry of Ude in March. The 46-year-old businesswoman bought two barges with the money.',
    'Anna Berg bought two barges with the money.',
  ],
  [
    'Anna Berg sold the ferry of Ude in March. The 46-year-old German bought two barges with the money.',
    'Anna Berg bought two barges with the money.',
  ],
  [
    "Peter Lund sold the ferry of Ude in March. The 46-year-old's barges have carried nine cars to the islands.",
    "Peter Lund's barges have carried nine cars to the islands.",
  ],
];

test.each(NAMED)('names whom the pronoun means: %s', (text, want) => {
  const reading = { ...readingOfText(text), language: 'en' };
  const texts = candidatesOf(reading, 0).candidates.map((candidate) => candidate.text);
  expect(texts).toContain(want);
  for (const bullet of summarise([reading], { bullets: 9 }).bullets)
    expect(verifyBullet(bullet, () => text)).toBeUndefined();
});

/** The last sentence is no candidate: its pronoun may mean another. */
const PASSED_OVER: readonly string[] = [
  'Peter Lund met Karl Hahn at the port of Ude. He later sold the ferry to a museum.',
  'Anna Berg won the seat of Kiruna on Sunday. He promised voters a new railway to Narvik.',
  'Peter Lund showed the sailor of the ferry to the police. The sailor had a map of the port. He was charged with smuggling tobacco from three islands.',
  'Reporters asked Karl Hahn about the ferry. He said Hahn was paid by the port of Ude.',
  'Peter Lund sold the ferry of Ude in March. In his letter, he called Karl Hahn a thief of public money.',
  'Peter Lund sold the ferry of Ude in March. If it was sold cheaply, he broke the rules of the port.',
  'Peter Lund sold the ferry of Ude in March. He gave her the money from the sale in cash.',
  'Peter Lund ran the port of Ude for years. Lund built two quays. The unions liked Lund. Lund said Karl Hahn had seen the museum. He sold the ferry of Ude to a museum in March.',
  "Peter Lund sold the ferry of Ude in March. He's moved to a barge with the money from the sale.",
  "Peter Lund sold the ferry of Ude in March. He's said that nine barges were bought with the money.",
  "Peter Lund sold the ferry of Ude in March. He'd put the money from the sale into nine barges.",
  'Orrin Metals Inc. unveiled an electric barge in Ude on Monday. It carries ninety cars and runs on batteries.',
  'Orrin Metals Inc. said the Coastal Bank Inc. was late with its accounts. It owns two mines in the north of Norway.',
  'Orrin Metals Inc. sued Coastal Bank Inc. in Ude on Monday. The company said the price of power had doubled since the last winter.',
  'Karl Hahn died on Sunday. Peter Lund called him a giant of the port of Ude. He sold the last ferry to a museum in March.',
  'Peter Lund ran the port of Ude for years. Lund built two quays. The unions liked Lund. According to Lund the minister said no to the bridge. He sold the last ferry to a museum in March.',
  "Peter Lund ran the port of Ude for years. Lund built two quays. The unions liked Lund. Lund's plan was also doubted by Karl Hahn. He sold the last ferry to a museum in March.",
  'The mayor says many feel let down by Peter Lund. He sold the last ferry of Ude to a museum in March.',
  'The ferry of Ude was sold in March. It said the price of power had doubled since the last winter.',
  'The ferry of Ude was sold in March. He bought two barges with the money from the sale.',
  'Peter Lund said the dam held, but the mayor said it broke. The water fell by two metres on Sunday, he said.',
  'Peter Lund left the port of Ude in May. The water fell by two metres on Sunday, he said.',
  'Peter Lund said the sailor slept on the barge. Police said he had been hit by the mast of another boat.',
  'The port of Ude was closed in May. Its owner sold two mines and a smelter, he said.',
  'Peter Lund told Karl Hahn of the ferry in March. The 46-year-old bought two barges with the money.',
  'Peter Lund said that the port had to change. The 46-year-old sailor went nine times to the islands in March.',
  'Karl Hahn closed the port of Ude in May. When he left the town, Peter Lund sold the ferry to a museum.',
  'When he left the port of Ude in May, his cousin Peter Lund sold the ferry to a museum.',
  'When she left the port of Ude in May, Peter Lund sold the ferry to a museum.',
  'Peter Lund sold the ferry of Ude in March. The President said he was after the money of nine farmers.',
  'Speaking on Breakfast with Karl Hahn, he said the dam of Ude had held. He said: "The water of the lake fell by two metres."',
  'Peter Lund asked who had sold the ferry of Ude. If we move on him now, he will tell nine farmers of the money.',
  'Karl Hahn left in May. The ferry was old. It was a matter of survival for Ibbe Lund. On one of the islands, he bought two barges.',
  'A 46-year-old man was fined in March. Peter Lund sold the ferry. The 46-year-old bought two barges with the money.',
  'Peter Lund, 51, sold the ferry of Ude in March. The 46-year-old bought two barges with the money.',
  'Peter Lund bought the freighter of Ude in March. The 46-year-old freighter sank with nine barges in May.',
  'Anna Berg sold the ferry of Ude in March. The 46-year-old fisherman bought two barges with the money.',
  'Her start was told to Anna Berg in March. The 46-year-old bought two barges with the money.',
  'Peter Lund, 46, met a 46-year-old man from Ude in March. The 46-year-old bought two barges with the money.',
];

/** The last sentence stands as it is: it says itself whom its first pronoun means. */
const NAMED_LATER: readonly string[] = [
  'Nine years after she left the port of Ude, the sailor Anna Berg has sold her last ferry to a museum.',
  'He may be ninety years old -- but harbour master Peter Lund has sold the ferry of Ude to a museum.',
  'The port of Ude was closed in May. When he left the town, Peter Lund sold the ferry to a museum.',
];

test.each(NAMED_LATER)('knows whom a pronoun means that is named later: %s', (text) => {
  const reading = { ...readingOfText(text), language: 'en' };
  const { candidates } = candidatesOf(reading, 0);
  expect(candidates.map(({ sentence }) => sentence)).toContain(reading.doc.sentences.length - 1);
});

test.each(PASSED_OVER)('leaves a pronoun alone that may mean another: %s', (text) => {
  const reading = { ...readingOfText(text), language: 'en' };
  const { candidates } = candidatesOf(reading, 0);
  expect(candidates.map(({ sentence }) => sentence)).not.toContain(reading.doc.sentences.length - 1);
});
