import { expect, test } from 'vitest';
import { evidenceOf, findMentions } from '../../src/facts/names/decode.js';
import { sharedEngine } from '../../src/facts/names/engine.js';
import { LABELS } from '../../src/facts/names/features.js';
import { readPage } from '../../src/facts/names/page.js';
import { NAME_RULES } from '../../src/facts/names/rules.js';
import { readText } from '../../src/text/read.js';

const BRACKETS = /[[\]]/g;

/** The names that are found, as "kind: text @ start", with their evidence. */
function weighed(text: string): Map<string, string[]> {
  const engine = sharedEngine();
  const doc = readText(text);
  const page = readPage(doc, engine);
  const { mentions, known } = findMentions(engine, page);
  return new Map(
    mentions.map((mention) => {
      const start = doc.tokens[mention.from]!.start;
      const end = doc.tokens[mention.to - 1]!.end;
      return [
        `${LABELS[mention.label]}: ${text.slice(start, end)} @ ${start}`,
        evidenceOf(engine, page, mention, known),
      ];
    }),
  );
}

for (const { feature, kind, yes, no } of NAME_RULES) {
  test.each(yes)(`${kind}, ${feature}: %s`, (example) => {
    const found = weighed(example.replace(BRACKETS, ''));
    const wanted: string[] = [];
    let brackets = 0;
    for (const match of example.matchAll(/\[(.*?)\]/g)) {
      wanted.push(`${kind}: ${match[1]} @ ${match.index - brackets}`);
      brackets += 2;
    }
    expect([...found.keys()]).toEqual(expect.arrayContaining(wanted));
    expect(found.get(wanted[0]!)).toContain(feature);
  });
  test.each(no)(`${kind}, ${feature}, not: %s`, (example) => {
    expect([...weighed(example).keys()].filter((name) => name.startsWith(kind))).toEqual([]);
  });
}

test('each rule is a feature with a weight for its kind', () => {
  const { space } = sharedEngine();
  for (const { feature, kind } of NAME_RULES) {
    const id = space.ids.get(feature);
    expect(id, feature).toBeDefined();
    const column = LABELS.indexOf(kind);
    expect(Math.max(space.weights[id! * 6 + column]!, space.weights[id! * 6 + 3 + column]!), feature).toBeGreaterThan(
      0,
    );
  }
});
