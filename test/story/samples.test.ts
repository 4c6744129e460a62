import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { groupStories } from '../../src/story/group.js';

const SITES = join(import.meta.dirname, '../../fixtures/sites');
const ENDING = '.expected.json';

test('the sample news groups by event', () => {
  const events = new Map<string, string[]>();
  const readings = readdirSync(SITES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ENDING))
    .map((path) => {
      const told: unknown = JSON.parse(readFileSync(join(SITES, path), 'utf8'));
      if (typeof told !== 'object' || told === null || !('event' in told)) throw new Error(`${path} names no event`);
      const event = String(told.event);
      events.set(event, [...(events.get(event) ?? []), path].sort());
      const { article } = articleOf({ html: readFileSync(join(SITES, path.replace(ENDING, '.html')), 'utf8') });
      return readingOf(path, article, path.split('/')[0]);
    });
  const found = groupStories(readings).map((story) => story.readings.map(({ id }) => id).sort());
  const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => list.join('\n')).sort();
  expect(readings.length).toBeGreaterThan(30);
  expect(sorted(found)).toEqual(sorted([...events.values()]));
});
