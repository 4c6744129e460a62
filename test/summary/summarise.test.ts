import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { openingOf } from '../../src/summary/openings.js';
import { summarise } from '../../src/summary/summarise.js';
import { verifyBullet } from '../../src/summary/verify.js';
import { readText } from '../../src/text/read.js';

const readingOfText = (text: string, title?: string, id = 'a') =>
  readingOf(id, articleOf(title === undefined ? { text } : { text, title }).article);

const FERRY = `LUCERNE (AP) — The town of Vitznau bought the last steam ferry on Lake Lucerne on Monday for 2.4 million francs ($2.7 million), the council said. It had been for sale since 2021.

"We could not let it go to scrap," Mayor Petra Huber told reporters. "It carried our parents." The ferry, which was built in 1901, needs a new boiler. However, a foundation in Zurich will pay half of the repairs.

Scroll down for video. The council voted nine to four for the purchase. The company that ran the ferry stopped its last service in October.`;

test('a bullet stands alone, is cut, and ends with a full stop', () => {
  const { bullets } = summarise([readingOfText(FERRY)]);
  expect(bullets.map(({ text }) => text)).toEqual([
    'The town of Vitznau bought the last steam ferry on Lake Lucerne for 2.4 million francs ($2.7 million).',
    'The ferry, which was built in 1901, needs a new boiler.',
    'A foundation in Zurich will pay half of the repairs.',
    'The council voted nine to four for the purchase.',
    'The company that ran the ferry stopped its last service in October.',
  ]);
});

test('an empty text has an empty brief', () => {
  expect(summarise([readingOfText('')])).toEqual({ bullets: [], lead: '', sections: [] });
});

test('every bullet of any text passes its check, and opens on nothing unsaid', () => {
  const word = fc.constantFrom(
    ...'But He The company said Ann Lee , , . . " ( ) -- who which was killed 42 % $ and it also in Paris on Tuesday according to'.split(
      ' ',
    ),
    'ferry',
    'bought',
    'river',
    '\n\n',
    '“',
    '”',
    '!',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join(' ');
      for (const bullet of summarise([{ ...readingOfText(text), language: 'en' }]).bullets) {
        expect(verifyBullet(bullet, () => text)).toBeUndefined();
        expect(bullet.text).toMatch(/[.?…]["”’')\]]*$/u);
        expect(openingOf(readText(bullet.text).tokens.map(({ word: { lower } }) => lower))).toBeUndefined();
      }
    }),
    { numRuns: 500 },
  );
});

test('a bullet whose words were changed does not pass', () => {
  const bullet = { text: 'The dam broke.', sources: [{ article: 'a', sentence: 0, start: 0, end: 13 }] };
  expect(verifyBullet(bullet, () => 'The dam held.')).toMatchObject({
    problem: 'other-words',
    got: 'broke',
    want: 'held',
  });
  expect(verifyBullet(bullet, () => 'The dam broke.')).toBeUndefined();
  expect(verifyBullet(bullet, () => undefined)).toMatchObject({ problem: 'no-article' });
  expect(verifyBullet(bullet, () => 'The')).toMatchObject({ problem: 'bad-span' });
});

test('a text in another language gives its own sentences, whole', () => {
  const text =
    'Die Gemeinde hat am Montag das letzte Dampfschiff auf dem See gekauft. Der Preis betrug 2,4 Millionen Franken. Eine Stiftung in Zürich bezahlt die Hälfte der Reparaturen. Das Schiff wurde 1901 gebaut und braucht einen neuen Kessel.';
  const { bullets } = summarise([readingOfText(text)], { bullets: 2 });
  expect(bullets).toHaveLength(2);
  for (const bullet of bullets) expect(text).toContain(bullet.text);
});

test('an item of two sentences gives what it has', () => {
  const text = 'UDE (AP) — The council of Ude bought a ferry on Monday. It cost 2 million euros.';
  const { bullets, lead, sections } = summarise([readingOfText(text)]);
  expect(bullets.map((bullet) => bullet.text)).toEqual(['The council of Ude bought a ferry.']);
  expect(lead).toBe('The council of Ude bought a ferry on Monday. It cost 2 million euros.');
  expect(sections).toEqual([]);
});

test('a list of headlines is no story', () => {
  expect(summarise([readingOfText('Top stories\n\nSport\n\nWeather\n\nFerry sold\n\nBridge closed')]).bullets).toEqual(
    [],
  );
});

test("a transcript's bullets say who speaks", () => {
  const text =
    'ANNA LEE: Good evening from Geneva.\n\nMINISTER: The budget cuts 400 million francs from roads and none from schools.\n\nANNA LEE: The towns have asked for a vote in May on the budget.';
  for (const { text: bullet } of summarise([{ ...readingOfText(text), language: 'en' }]).bullets)
    expect(bullet).toMatch(/^(?:ANNA LEE|MINISTER): /);
});

test('pronouns and bare nouns of a text are named where the sentence before is sure', () => {
  const text = `Rosa Lindqvist won the seat of Kiruna by 300 votes on Sunday. She promised voters a new railway to Narvik by 2031.

Kiruna had been held by the Centre Party for nineteen years. The Centre Party lost four more seats in the north of Sweden. Voters in Kiruna had waited nine years for a new railway to the coast of Norway.`;
  const { bullets } = summarise([readingOfText(text)], { bullets: 4 });
  expect(bullets.map((bullet) => bullet.text)).toContain(
    'Rosa Lindqvist promised voters a new railway to Narvik by 2031.',
  );
  for (const bullet of bullets) expect(verifyBullet(bullet, () => text)).toBeUndefined();
});

test('a phrase without a main clause is no bullet', () => {
  const text =
    'According to the harbour pilot Nils Aker, who has steered ships between Bergen and Hull for thirty years.';
  expect(summarise([{ ...readingOfText(text), language: 'en' }]).bullets).toEqual([]);
});

test('a quotation that nobody is named for is no bullet', () => {
  const text = `The board of Ude sold its last ferry to a museum in Bergen for 2 million euros.

"It carried lorries, cattle and brides across the strait." "The museum will keep the boiler warm for school visits," one said. "The town needs a bridge and not a second ferry," Mayor Petra Huber said.`;
  const texts = summarise([{ ...readingOfText(text), language: 'en' }]).bullets.map((bullet) => bullet.text);
  expect(texts).toContain('"The town needs a bridge and not a second ferry," Mayor Petra Huber said.');
  for (const bullet of texts) expect(bullet).not.toMatch(/brides|boiler/);
});

test('"he" after a sentence of two men is left alone', () => {
  const text = `Nils Aker said the ferry of Ude was safe. "I would sail on it with my mother," Mr Aker said.

Mr Lind told the council of Ude that Mr Aker's plan for the ferry put lives at risk. He then accused the owner of the ferry of saving on its boiler.`;
  for (const { text: bullet } of summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 9 }).bullets)
    expect(bullet).not.toMatch(/Aker then accused/);
});

test('a lead is the news and why it matters, not a detail that stands nearer', () => {
  const text = `The port of Ude closed on Monday after its last ferry was sold to a museum in Bergen. The sale took forty minutes. A spokesman declined to comment. The closure leaves four islands without a link to the mainland, and could cost farmers 3 million euros a year. The ferry was built in 1901 by a yard in Hull. Its boiler was replaced twice, in 1934 and in 1971.`;
  expect(summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 1 }).lead).toBe(
    'The port of Ude closed on Monday after its last ferry was sold to a museum in Bergen. The closure leaves four islands without a link to the mainland, and could cost farmers 3 million euros a year.',
  );
});

test('where the lead tells the news in full, its bullet is brief', () => {
  const text = `Rosa Lindqvist, a nurse from Kiruna, won the vote for mayor of Ude on Sunday, defeating a man who had ruled the town since the flood. The council of Ude owns two ferries and a mill. Voters on the island said the ferries were late on most days of the week. The mill lost 9 million crowns in the last two years. Its boiler is from 1901.`;
  const { bullets, lead } = summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 2 });
  expect(bullets[0]?.text).toBe('Rosa Lindqvist, a nurse from Kiruna, won the vote for mayor of Ude.');
  expect(lead).toMatch(
    /^Rosa Lindqvist, a nurse from Kiruna, won the vote for mayor of Ude on Sunday, defeating a man who had ruled/,
  );
  for (const bullet of bullets) expect(verifyBullet(bullet, () => text)).toBeUndefined();
});

test('a lead is never one bullet again', () => {
  const texts = [
    'The council of Ude sold its last ferry to a museum. It was built in 1901 by a yard in Hull. He has since left the council. The island has no other link to the coast.',
    'The council of Ude sold its last ferry to a museum. The museum in Bergen paid 2 million euros for it. The island has no other link to the coast. Farmers fear for their milk.',
  ];
  for (const text of texts) {
    const { bullets, lead } = summarise([{ ...readingOfText(text), language: 'en' }]);
    for (const bullet of bullets) expect(lead).not.toBe(bullet.text);
  }
});

test("another's title within a text and a sentence in single marks that nobody says are no bullets", () => {
  const text = `The council of Ude sold its last ferry to a museum in Bergen. Last Ferry On Lake Ude Goes To Bergen Museum. 'The ferry was the pride of all four islands.' The museum will keep the boiler of the ferry warm for schools. Farmers on the island have asked for a bridge to the coast.`;
  const { bullets } = summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 9 });
  for (const bullet of bullets) expect(bullet.text).not.toMatch(/Goes To|pride/);
});

test('a bullet that says nothing gives way to one that does', () => {
  const text = `The port of Ude will close in May because its last ferry was sold to a museum in Bergen. The meeting of the council on the port lasted 35 minutes. The map of the port was drawn in 2018. The council wouldn't say who will pay for the port. Farmers on the islands behind the port have sold milk for 3 million euros a year on the coast. The museum paid the council of Ude 2 million euros for the ferry.`;
  const { bullets } = summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 3 });
  expect(bullets.length).toBeGreaterThan(1);
  for (const bullet of bullets) expect(bullet.text).not.toMatch(/minutes|2018|wouldn't/);
});

test('a relative clause without its main clause is no bullet, nor an object that nobody names', () => {
  const text =
    'The artist, whose other works include the gate of the Ude ferry port. Iran wants them lifted at once by the ministers in Ude.';
  expect(summarise([{ ...readingOfText(text), language: 'en' }]).bullets).toEqual([]);
});

test('a name that tells of what kind something is stays short', () => {
  const text = `The Lindqvist government of Ude sold its last ferry to a museum in Bergen. Mayor Rosa Lindqvist took office in Ude nine months ago. Farmers on the island have asked for a bridge to the coast.`;
  const { bullets } = summarise([{ ...readingOfText(text), language: 'en' }]);
  expect(bullets[0]?.text).toMatch(/^The Lindqvist government/);
});

test('a first word in capitals is written small where it is a function word', () => {
  const text =
    'AT least nine ferries of Ude were sold to a museum in Bergen on Monday. NATO ships will take their place in the port of Ude from May.';
  const { bullets } = summarise([{ ...readingOfText(text), language: 'en' }]);
  expect(bullets[0]?.text).toMatch(/^At least nine ferries/);
  for (const bullet of bullets) expect(verifyBullet(bullet, () => text)).toBeUndefined();
});

test('"his" after what somebody says of another is left alone', () => {
  const text = `A ferry of Ude hit a swimmer in the port of Lund on Sunday night. The swimmer broke a leg and lost a tooth, Captain Nils Aker told the council of Ude. His wounds will heal by the end of May in the hospital of Lund. The council of Ude sold two more ferries to a museum in Bergen.`;
  for (const { text: bullet } of summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 9 }).bullets)
    expect(bullet).not.toMatch(/Aker's wounds/);
});

test('one bullet is the news', () => {
  const { bullets } = summarise([readingOfText(FERRY)], { bullets: 1 });
  expect(bullets.map(({ text }) => text)).toEqual([
    'The town of Vitznau bought the last steam ferry on Lake Lucerne for 2.4 million francs ($2.7 million).',
  ]);
});

test.each([
  'Ferry owner sells the last of nine boats to Bergen',
  'Ferry owner sells the last of nine boats to Bergen .',
])('a line without a stop of its own is no bullet: "%s"', (line) => {
  const before = `Rosa Lindqvist won the vote for mayor of Ude on Sunday. The council of Ude owns two ferries and a mill. Voters on the island said the ferries were late on most days of the week.`;
  const after = `The mill lost 9 million crowns in the last two years. Its boiler is from 1901. The ferry to Bergen has nine boats and forty sailors. The owner wants a new quay for the boats by May.`;
  const { bullets, sections } = summarise([{ ...readingOfText(`${before}\n\n${line}\n\n${after}`), language: 'en' }], {
    bullets: 9,
  });
  expect(bullets.length).toBeGreaterThan(3);
  for (const { text } of [...bullets, ...sections]) expect(text).not.toContain('sells the last');
});

test('a contraction that a name stands for may be spelled out, and nothing else', () => {
  const text = "Ann Lee left in May. She's also sold it.";
  const sources = [
    { article: 'a', sentence: 0, start: 0, end: 7 },
    { article: 'a', sentence: 1, start: 32, end: 40 },
  ];
  expect(text.slice(32, 40)).toBe('sold it.');
  const said = (bullet: string) => verifyBullet({ text: bullet, sources }, () => text);
  expect(said('Ann Lee has sold it.')).toBeUndefined();
  expect(said('Ann Lee will sold it.')).toMatchObject({ problem: 'other-words' });
});

test('marks of notes are no words, and a question that somebody asked is no news', () => {
  const text = `The council of Ude bought the mill[3] on Sunday for nine million crowns.[4][5] "Who pays for the roof?" the miller asked the council. The mill lost a third of its roof in the storm of last winter. A builder from Bergen will mend it by May. The town lends the miller half of the cost.`;
  const { bullets } = summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 5 });
  const told = bullets.map((bullet) => bullet.text);
  expect(told[0]).toMatch(/^The council of Ude bought the mill for nine million crowns\.$/);
  expect(told.join(' ')).not.toMatch(/[[\]?]/);
  for (const bullet of bullets) expect(verifyBullet(bullet, () => text)).toBeUndefined();
});

test('in a transcript each sentence says who speaks', () => {
  const text = `REPORTER: Will the bridge of Ude open in May?

MAYOR LIND: We hope so. The contractor has promised the last of the steel by the end of April.

REPORTER: What of the cost?

MAYOR LIND: It stands at 41 million crowns. The state of Norrland pays half of the bridge and its two roads.`;
  const { bullets } = summarise([readingOfText(text)]);
  expect(bullets.map((bullet) => bullet.text)).toContain(
    'MAYOR LIND: The state of Norrland pays half of the bridge and its two roads.',
  );
  for (const bullet of bullets) expect(verifyBullet(bullet, () => text)).toBeUndefined();
});

test('the first line of a plain text is its title, and no bullet repeats it', () => {
  const text = `Ude buys the last ferry on the lake\n\nThe council of Ude will pay nine million crowns for the ferry. It was built in 1901. A builder from Bergen will mend the boiler by May. Voters want nine more boats on the strait.`;
  const reading = readingOfText(text);
  const { bullets, lead } = summarise([reading]);
  expect(reading.title).toBe('Ude buys the last ferry on the lake');
  expect([...bullets.map((bullet) => bullet.text), lead].join(' ')).not.toContain('Ude buys');
  const again = readingOfText(
    text.slice(text.indexOf('The council')),
    'The council of Ude will pay nine million crowns for the ferry',
  );
  for (const bullet of summarise([again]).bullets) expect(bullet.text).not.toMatch(/^The council of Ude/);
});

test('an item of three sentences is its own lead, and has no sections that tell it again', () => {
  const text = `If you feel a draught in the hall of Ude today, it may be the news that its mill will close. According to the council, the last sack of flour will be sold to a museum in Bergen in May. The mill has stood on the river since 1801, and its wheel drove nine stones.`;
  const { lead, sections } = summarise([readingOfText(text)], { bullets: 1 });
  expect(lead).toBe(text);
  expect(sections).toEqual([]);
});

test('"he added" of nobody who is named is no bullet', () => {
  const text = `The port of Ude took nine cranes from the mill, the council has said. The withdrawal did not mean that the port had cut its ties with the mill, he added. The mill will sell four more cranes to a yard in Bergen by May. Its wheel has stood still since the flood of last winter.`;
  const { bullets } = summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 9 });
  expect(bullets.length).toBeGreaterThan(1);
  for (const bullet of bullets) expect(bullet.text).not.toContain('he added');
});

test('a caption with a clause behind its dash is no bullet, a sentence with one between dashes is', () => {
  const text = `The port of Ude took nine cranes from the mill on Monday. Nils Aker and Ann Lind on the quay last year - where he showed his boat. The mill -- which was built in 1801 -- was sold to a yard in Bergen. Its wheel has stood still since the flood of last winter.`;
  const { bullets, lead } = summarise([{ ...readingOfText(text), language: 'en' }], { bullets: 9 });
  const told = [...bullets.map((one) => one.text), lead].join(' ');
  expect(told).not.toContain('where he showed');
  expect(told).toContain('was sold to a yard in Bergen');
});
