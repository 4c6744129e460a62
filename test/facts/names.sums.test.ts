import { expect, test } from 'vitest';
import { sharedEngine } from '../../src/facts/names/engine.js';
import { bundleOf, COLUMNS, type Label, Strongest, Sums } from '../../src/facts/names/features.js';
import { Hashes, hashOf } from '../../src/facts/names/keys.js';

/** Numbers from 0 to 1 that look random and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff;
    yield state / 0x7fffffff;
  }
}
const ALL: readonly Label[] = [0, 1, 2];
const random = numbers();
const below = (limit: number) => Math.floor(random.next().value * limit);

test('a set of hashes holds what a Set of them holds', () => {
  const hashes = new Hashes();
  const set = new Set<number>();
  const some = [0, 1, 0x3fffffff, ...Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? i * 256 : hashOf(`w${i}`)))];
  for (const hash of some) {
    expect(hashes.has(hash)).toBe(set.has(hash));
    hashes.add(hash);
    set.add(hash);
    hashes.add(hash);
  }
  expect(some.every((hash) => hashes.has(hash))).toBe(true);
  expect(some.filter((hash) => hashes.has(hash + 7)).length).toBe(some.filter((hash) => set.has(hash + 7)).length);
});

test('of a bundle the feature that speaks most is that of its features one by one', () => {
  const { space } = sharedEngine();
  for (let round = 0; round < 400; round++) {
    const bundles = Array.from({ length: 4 }, () =>
      bundleOf(
        space,
        Array.from({ length: below(6) }, () => below(space.names.length)),
      ),
    );
    for (const label of ALL) {
      const together = new Strongest(space, label);
      const apart = new Strongest(space, label);
      for (const bundle of bundles) {
        together.addBundle(bundle);
        for (const id of bundle.ids) apart.add(id);
      }
      expect(together.name).toBe(apart.name);
    }
  }
});

test('the sums of a span stay as they are where another look goes on from them', () => {
  const { space } = sharedEngine();
  const sums = new Sums(space);
  const rows = Array.from({ length: 200 }, (_, i) => {
    const row = sums.begin();
    sums.add(i);
    return row;
  });
  const at = sums.resume(rows[7]!);
  sums.grade(9, 0.5);
  for (let column = 0; column < COLUMNS; column++) {
    const weight = (id: number) => space.weights[id * COLUMNS + column]!;
    expect(sums.rows[rows[7]! + column]).toBe(weight(7));
    expect(sums.rows[at + column]).toBe(weight(7) + weight(9) * 0.5);
    expect(sums.rows[rows[199]! + column]).toBe(weight(199));
  }
});
