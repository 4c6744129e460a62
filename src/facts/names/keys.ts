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
