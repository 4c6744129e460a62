/** A number for a word of a name, the same in texts and lists. Below 2^30, so that tables of it stay small and quick. */
export function hashOf(word: string): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 15)) & BITS;
}

/** The number of some words and one more: that of a phrase is its words' joined from the left. */
export function join(hash: number, next: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1) + next;
  return (mixed ^ (mixed >>> 13)) & BITS;
}

const BITS = 0x3fffffff;

/** A set of such numbers, in a table of its own that is probed linearly: filling a Set takes several times as long. */
export class Hashes {
  /** each number and one more; 0 is free */
  private table = new Int32Array(1 << 8);
  private size = 0;

  add(hash: number): void {
    const at = this.find(hash);
    if (this.table[at] !== 0) return;
    this.table[at] = hash + 1;
    this.size++;
    if (2 * this.size > this.table.length) this.grow();
  }
  has(hash: number): boolean {
    return this.table[this.find(hash)] !== 0;
  }
  /** where a number stands or would stand */
  private find(hash: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = Math.imul(hash, 0x9e3779b1) >>> 8;
    for (at &= mask; table[at] !== 0 && table[at] !== hash + 1; at = (at + 1) & mask);
    return at;
  }
  private grow(): void {
    const before = this.table;
    this.table = new Int32Array(4 * before.length);
    for (const entry of before) if (entry !== 0) this.table[this.find(entry - 1)] = entry;
  }
}
