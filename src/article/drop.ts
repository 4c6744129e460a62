import { NAME } from './names.js';
import { sumRuns, within } from './prose.js';
import { PLACE, type Text } from './runs.js';

const NEVER: ReadonlySet<string> = new Set(['', 'html', 'body', 'main', 'article', 'h1', 'p']);
const TAGS: ReadonlySet<string> = new Set([
  'nav',
  'menu',
  'aside',
  'footer',
  'form',
  'fieldset',
  'figcaption',
  'caption',
  'figure',
  'address',
]);

/** Marks the runs of elements that by tag or name are not the article's text, with a 1. */
export function dropByName(text: Text, prose: Float64Array, strict: boolean): Uint8Array {
  const { page, runs, from, names } = text;
  const dropped = new Uint8Array(runs.length);
  const sums = sumRuns(runs, prose, dropped);
  const all = sums.prose[runs.length]! || 1;
  for (let i = 0; i < page.nodes.length; ) {
    const node = page.nodes[i]!;
    const start = from[i]!;
    const end = from[node.end]!;
    if (start === end) {
      i = node.end;
      continue;
    }
    const share = within(sums.prose, text, i) / all;
    const chars = within(sums.chars, text, i);
    if (!NEVER.has(node.tag) && isDropped(node.tag, names[i]!, text.place[i]!, share, chars, strict)) {
      dropped.fill(1, start, end);
      i = node.end;
    } else i++;
  }
  return dropped;
}

function isDropped(tag: string, names: number, place: number, share: number, chars: number, strict: boolean): boolean {
  if (TAGS.has(tag)) return share < 0.4;
  if ((place & PLACE.nav) !== 0 && share < 0.4) return true;
  if (names === 0) return false;
  if ((names & NAME.comment) !== 0) return share < 0.9;
  if ((names & NAME.body) !== 0) return false;
  if ((names & NAME.drop) !== 0) return share < ((names & NAME.near) !== 0 ? 0.25 : 0.4);
  if ((names & NAME.caption) !== 0) return share < 0.3;
  if ((names & NAME.byline) !== 0) return chars < 250;
  if ((names & NAME.doubt) !== 0) return strict && share < ((names & NAME.near) !== 0 ? 0.02 : 0.1);
  return false;
}
