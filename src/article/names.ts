import { NAME_KINDS, type NameKind } from './vocabulary.js';

type Effect = NameKind['effect'];
/** Bits of what an element's class and id say. */
export const NAME: Readonly<Record<Effect, number>> = {
  drop: 1,
  doubt: 2,
  caption: 4,
  comment: 8,
  body: 16,
  near: 32,
  byline: 64,
  lead: 128,
  side: 256,
  unseen: 512,
  picture: 1024,
  teaser: 2048,
  wall: 4096,
  deck: 8192,
};

const NOT_LETTER = /[^a-z]/g;
/** Letters behind a digit are of a generated name: "e1ad" is no advert. */
const WORD = /(?<![0-9])(?:[A-Z]?[a-z]+|[A-Z]+(?![a-z]))/g;
/** "with-sidebar" is beside the sidebar, not in it. */
const AROUND_SIDE = /(?:^|[^a-z])(?:with|has|no|non|without|layout|page|body|main|is)(?:[^a-z]|$)|layout/i;
/** The element of a post in a common publishing system: among its classes are the topics that it is filed under, whatever they are called. */
const POST = /\b(?:hentry|type-\w+|status-publish)\b/;
const FILED = /^(?:tag|category|cat|format|type|status|author)-/;
/** "social-media-embed" holds what the article quotes. */
const EMBEDDED = /embed|tweet|quote/i;
const words = new Map<string, number>();
const stems: (readonly [string, number])[] = [];
for (const kind of NAME_KINDS) {
  for (const word of kind.words.split(' ')) {
    const key = word.replace(NOT_LETTER, '');
    words.set(key, (words.get(key) ?? 0) | NAME[kind.effect]);
  }
  for (const stem of kind.stems?.split(' ') ?? []) stems.push([stem, NAME[kind.effect]]);
}

/** The same names come back on every page of a site and every element of a list; the answer depends on the string alone. */
const known = new Map<string, number>();
const MAX_KNOWN = 20_000;
const MAX_NAME = 400;

/** What a class or id says, as bits of NAME. */
export function nameBits(name: string): number {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const bits = readName(name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(name, bits);
  return bits;
}

function readName(name: string): number {
  let bits = 0;
  const post = POST.test(name);
  for (const part of name.split(' ')) {
    if (post && FILED.test(part)) continue;
    let before = '';
    let own = 0;
    for (const match of part.match(WORD) ?? []) {
      const word = match.toLowerCase();
      own |= wordBits(word);
      if (before !== '') own |= words.get(before + word) ?? 0;
      before = word;
    }
    if (AROUND_SIDE.test(part)) own &= ~NAME.side;
    if (EMBEDDED.test(part)) own &= ~(NAME.drop | NAME.picture);
    bits |= own;
  }
  return bits;
}

function wordBits(word: string): number {
  const exact = words.get(word);
  if (exact !== undefined) return exact;
  if (word.length > 7) for (const [stem, bits] of stems) if (word.startsWith(stem)) return bits;
  return 0;
}
