import { NAME } from './names.js';
import { sumRuns, within } from './prose.js';
import { PLACE, type Text } from './runs.js';
import { INLINE_TAGS } from './tags.js';

/** Not dropped for their names: what they hold is told by their tags. */
const NEVER: ReadonlySet<string> = new Set('html body main h1 h2 h3 h4 h5 h6 blockquote tr td tbody pre'.split(' '));
/** Dropped for their tags: parts of the site around the text. */
const AROUND: ReadonlySet<string> = new Set('nav menu aside footer'.split(' '));
/** Dropped for their tags unless much of the prose is in them: old pages are one form. */
const APART: ReadonlySet<string> = new Set('form fieldset figcaption caption figure address'.split(' '));
const LISTS: ReadonlySet<string> = new Set('ul ol dl table div section'.split(' '));
/** Names of furniture are believed of an element that holds less than this of the page's prose. */
const SMALL_SHARE = 0.4;
/** A larger one is dropped too if it does not hold the headline and so many characters of prose stay: an article may be short beside what the page lists. */
const ENOUGH_LEFT = 1200;
/** An article's own parts begin within so many runs behind its headline. */
const FAR = 10;
const NEARLY_ALL = 0.9;
/** An element with more of the page's prose than this is no teaser, wherever it stands. */
const MOST = 0.5;
/** Whatever the names say, this much of the prose stays. */
const LEAST_LEFT = 150;

/** What an element holds, of what the page holds. */
interface Content {
  /** of the page's prose, 0 to 1 */
  readonly share: number;
  /** it could go: it is small, or enough stays without it */
  readonly spare: boolean;
  readonly prose: number;
  readonly chars: number;
  /** of its own text, 0 to 1 */
  readonly linked: number;
  readonly runs: number;
  readonly holdsHeadline: boolean;
  /** how many runs after the headline it begins; undefined without a headline */
  readonly after: number | undefined;
}

/** Takes out what has a tag or name that is not that of text: marks each run in `dropped` with the node that it goes with. `headline` = its run, or -1; names are believed if `strict`. */
export function dropByName(
  text: Text,
  prose: Float64Array,
  headline: number,
  strict: boolean,
  dropped: Int32Array,
): void {
  const { page, runs, from, names } = text;
  const sums = sumRuns(runs, prose, dropped);
  const all = sums.prose[runs.length]! || 1;
  let left = all;
  for (let i = 0; i < page.nodes.length; i++) {
    const node = page.nodes[i]!;
    const start = from[i]!;
    const end = from[node.end]!;
    if (start === end) {
      i = node.end - 1;
      continue;
    }
    if (node.tag === '' || (INLINE_TAGS.has(node.tag) && end - start < 2)) continue;
    const chars = within(sums.chars, text, i);
    const mass = within(sums.prose, text, i);
    const holdsHeadline = headline >= start && headline < end;
    const content = {
      share: mass / all,
      spare: left - mass > LEAST_LEFT && (mass / all < SMALL_SHARE || (!holdsHeadline && left - mass > ENOUGH_LEFT)),
      prose: mass,
      chars,
      linked: within(sums.linked, text, i) / (chars || 1),
      runs: end - start,
      holdsHeadline,
      after: headline < 0 ? undefined : start - headline,
    };
    const other =
      headline >= 0 && !holdsHeadline && isOtherArticle(text, i, start) && mass < all * MOST && left - mass > 300;
    if (other || isDropped(node.tag, strict ? names[i]! : names[i]! & NAME.comment, ownPlace(text, i), content)) {
      for (let at = start; at < end; at++) if (dropped[at]! < 0) dropped[at] = i;
      left -= mass;
      i = node.end - 1;
    }
  }
}

/** An article element inside another, or one that begins with a linked heading, is the teaser of another page, or a comment. */
function isOtherArticle(text: Text, node: number, start: number): boolean {
  if (text.page.nodes[node]!.tag !== 'article') return false;
  for (let up = text.page.nodes[node]!.parent; up >= 0; up = text.page.nodes[up]!.parent) {
    if (text.page.nodes[up]!.tag === 'article') return true;
  }
  const first = text.runs[start]!;
  return first.level > 0 && first.linked > 0.9;
}

/** What an element's own tag or role says, without what stands around it. */
function ownPlace(text: Text, node: number): number {
  const parent = text.page.nodes[node]!.parent;
  return text.place[node]! & ~(parent < 0 ? 0 : text.place[parent]!);
}

function isDropped(tag: string, names: number, place: number, content: Content): boolean {
  const { share, spare, linked, prose, chars, runs } = content;
  if (AROUND.has(tag)) return spare || (tag === 'footer' && isBelow(content));
  if (APART.has(tag)) return share < SMALL_SHARE;
  if ((place & (PLACE.nav | PLACE.aside | PLACE.footer)) !== 0 && spare) return true;
  if (NEVER.has(tag)) return false;
  if (names !== 0 && isDroppedByName(tag, names, content)) return true;
  // a list of links: several, hardly anything else, and no more than a menu or a block of teasers has
  return !content.holdsHeadline && LISTS.has(tag) && runs > 1 && linked > 0.7 && prose < chars * 0.2 && share < 0.2;
}

/** Whether an element stands below the headline and something more: a sheet of data has less prose than the footer under it. */
function isBelow({ holdsHeadline, after, share }: Content): boolean {
  return !holdsHeadline && after !== undefined && after > FAR && share < NEARLY_ALL;
}

function isDroppedByName(tag: string, names: number, content: Content): boolean {
  const { share, spare, prose, chars, linked, runs, after } = content;
  if ((names & NAME.body) !== 0) return false;
  if ((names & NAME.comment) !== 0) return share < NEARLY_ALL;
  const near = (names & (NAME.near | NAME.lead)) !== 0 && tag !== 'ul' && tag !== 'ol';
  if ((names & NAME.drop) !== 0) return near ? share < 0.25 : spare;
  if ((names & NAME.caption) !== 0) return spare && tag !== 'article';
  if ((names & NAME.byline) !== 0) return chars < 250 && share < SMALL_SHARE;
  if ((names & NAME.deck) !== 0 && chars < 500 && share < 0.15) return after === undefined || after < 0 || after > 12;
  if ((names & NAME.wall) !== 0 && chars < 800 && share < 0.25) return true;
  if ((names & NAME.picture) !== 0 && chars < 300 && runs < 4) return true;
  if (tag === 'p' || tag === 'article') return false;
  if ((names & NAME.side) !== 0) return near ? share < 0.1 : spare;
  if ((names & NAME.teaser) !== 0) return after !== undefined && (after < 0 || after > 12) && share < 0.3;
  if ((names & NAME.doubt) !== 0) return share < 0.3 && (linked > 0.35 || prose < chars * 0.3);
  return false;
}

/** A headline with less prose behind it than this is of something else. */
const LEAST_BEHIND = 250;
/** So is one with less than this share of what stands before it. */
const LEAST_OF_BEFORE = 0.5;

/** Takes out what stands before the headline, unless it holds by far the most of the prose: offers, menus, other news. Marks it in `dropped`. */
export function dropBefore(prose: Float64Array, dropped: Int32Array, headline: number): void {
  let before = 0;
  let behind = 0;
  for (let i = 0; i < prose.length; i++) {
    if (dropped[i]! >= 0) continue;
    if (i < headline) before += prose[i]!;
    else behind += prose[i]!;
  }
  if (before === 0 || behind < Math.max(before * LEAST_OF_BEFORE, LEAST_BEHIND)) return;
  for (let i = 0; i < headline; i++) if (dropped[i]! < 0) dropped[i] = 0;
}
