import type { Likeness } from './alike.js';

/** Two clusters that could be joined, as they were at the time. */
interface Offer {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  readonly age: number;
}

/**
 * Average-link agglomeration over a sparse graph: joins the two clusters whose members are most alike on average, until no two
 * reach `least`. A pair that is not listed counts as zero, so a chain of neighbours does not become one cluster. Gives each
 * item's cluster as the lowest number in it. Takes O(e log e) for e pairs, give or take the joins' own work.
 */
export function cluster(count: number, pairs: readonly Likeness[], least: number): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const size = new Int32Array(count).fill(1);
  const age = new Int32Array(count);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const heap = new Heap();
  const offer = (a: number, b: number, sum: number) => {
    const mean = sum / (size[a]! * size[b]!);
    if (mean >= least) heap.push({ a: Math.min(a, b), b: Math.max(a, b), mean, age: age[a]! + age[b]! });
  };
  for (const { a, b, score } of pairs) {
    sums[a]!.set(b, score);
    sums[b]!.set(a, score);
    offer(a, b, score);
  }
  for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
    const { a, b } = best;
    if (parent[a] !== a || parent[b] !== b || age[a]! + age[b]! !== best.age) continue;
    const [kept, lost] = sums[a]!.size >= sums[b]!.size ? [a, b] : [b, a];
    join(kept, lost, sums);
    parent[lost] = kept;
    size[kept]! += size[lost]!;
    age[kept] = age[kept]! + age[lost]! + 1;
    for (const [other, sum] of sums[kept]!) offer(kept, other, sum);
  }
  return lowestOf(parent);
}

/** Moves the sums of the lost cluster over to the kept one. */
function join(kept: number, lost: number, sums: Map<number, number>[]): void {
  const into = sums[kept]!;
  into.delete(lost);
  for (const [other, sum] of sums[lost]!) {
    if (other === kept) continue;
    const total = (into.get(other) ?? 0) + sum;
    into.set(other, total);
    sums[other]!.set(kept, total);
    sums[other]!.delete(lost);
  }
  sums[lost] = new Map();
}

function lowestOf(parent: Int32Array): Int32Array {
  const lowest = new Map<number, number>();
  return parent.map((_, item) => {
    let root = item;
    while (parent[root] !== root) root = parent[root]!;
    const known = lowest.get(root);
    if (known !== undefined) return known;
    lowest.set(root, item);
    return item;
  });
}

/** The best offer first; of equals, the one with the lowest numbers. */
class Heap {
  readonly #offers: Offer[] = [];

  push(offer: Offer): void {
    const offers = this.#offers;
    let i = offers.length;
    offers.push(offer);
    while (i > 0) {
      const above = (i - 1) >> 1;
      if (!before(offer, offers[above]!)) break;
      offers[i] = offers[above]!;
      i = above;
    }
    offers[i] = offer;
  }

  pop(): Offer | undefined {
    const offers = this.#offers;
    const top = offers[0];
    const last = offers.pop();
    if (last === undefined || offers.length === 0) return top;
    let i = 0;
    for (;;) {
      let below = 2 * i + 1;
      if (below >= offers.length) break;
      if (below + 1 < offers.length && before(offers[below + 1]!, offers[below]!)) below++;
      if (!before(offers[below]!, last)) break;
      offers[i] = offers[below]!;
      i = below;
    }
    offers[i] = last;
    return top;
  }
}

function before(x: Offer, y: Offer): boolean {
  return x.mean > y.mean || (x.mean === y.mean && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
