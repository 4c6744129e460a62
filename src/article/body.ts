import type { Article, Block } from '../model.js';
import { dropBefore, dropByName } from './drop.js';
import { withoutDropCaps } from './drop-caps.js';
import { dropCaptions } from './drop-captions.js';
import { dropComments } from './drop-comments.js';
import { dropSpeech } from './drop-speech.js';
import { isDeck, repeats } from './lead.js';
import { headlineOf } from './meta/headline.js';
import { plainText } from './meta/plain-text.js';
import type { Page } from './page.js';
import { proseOf } from './prose.js';
import { regionOf } from './region.js';
import { PLACE, type Run, readRuns, type Text } from './runs.js';
import { trimRuns } from './trim.js';

/** Less text than this may be a failure of the strict rules, so the lenient ones are asked as well. */
const ENOUGH = 250;
/** The lenient result must be so much longer to be believed. */
const MUCH_MORE = 2;
/** Linked data's text stands in where the page shows less than this share of it: the rest comes by script. */
const SHOWN = 0.3;
const LINES = /\n|<\/p>|<br\s*\/?>/;

/** Finds the main text of a page. `told` = the text that linked data gives. */
export function mainText(
  page: Page,
  text: Text,
  { title, byline }: Pick<Article, 'title' | 'byline'>,
  told: string | undefined,
): readonly Block[] {
  const authors = byline?.split(', ').filter((name) => name.includes(' ')) ?? [];
  const strict = trimmed(text, title, authors, true);
  const found = lengthOf(strict);
  if (told !== undefined && found < told.length * SHOWN && found < ENOUGH * 4) return toldBlocks(told);
  if (found >= ENOUGH) return withoutDropCaps(strict.map(blockOf));
  const lenient = trimmed(readRuns(page, { hiddenToo: true }), title, authors, false);
  return withoutDropCaps((lengthOf(lenient) > found * MUCH_MORE ? lenient : strict).map(blockOf));
}

/** The article's runs by the strict rules, which believe names, or the lenient ones, which only know tags. */
function trimmed(text: Text, title: string | undefined, authors: readonly string[], strict: boolean): readonly Run[] {
  const { kept, prose, headline } = chosen(text, title, strict);
  const decks = decksIn(text, kept, prose, headline);
  const shown = kept.filter((i) => decks.get(i) !== 'repeated');
  return trimRuns(
    shown.map((i) => (decks.has(i) ? { ...text.runs[i]!, level: 0 } : text.runs[i]!)),
    shown.map((i) => (decks.has(i) ? text.runs[i]!.text.length : prose[i]!)),
    title,
    authors,
  );
}

/** The decks before the first paragraph, by run: some sites set them as headings, some say the first paragraph twice. */
function decksIn(
  text: Text,
  kept: readonly number[],
  prose: Float64Array,
  headline: number,
): ReadonlyMap<number, 'deck' | 'repeated'> {
  const decks = new Map<number, 'deck' | 'repeated'>();
  if (headline < 0) return decks;
  const first = kept.findIndex((i) => prose[i]! > 0 && !isDeck(text, i));
  if (first < 0) return decks;
  for (const i of kept.slice(0, first)) {
    if (i > headline && isDeck(text, i))
      decks.set(i, repeats(text.runs[i]!, text.runs[kept[first]!]!) ? 'repeated' : 'deck');
  }
  return decks;
}

/** The article's runs, and what they were chosen by. */
function chosen(text: Text, title: string | undefined, strict = true) {
  const prose = Float64Array.from(text.runs, proseOf);
  const headline = headlineOf(text.runs, title);
  const dropped = new Int32Array(text.runs.length).fill(-1);
  dropSpeech(text, prose, headline, dropped);
  dropBefore(prose, dropped, headline);
  dropByName(text, prose, headline, strict, dropped);
  dropCaptions(text, headline, dropped);
  dropComments(text, prose, headline, dropped);
  return { prose, headline, ...regionOf(text, prose, dropped, headline) };
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

function toldBlocks(told: string): readonly Block[] {
  return told
    .split(LINES)
    .map(plainText)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}

function blockOf(run: Run): Block {
  if (run.level > 0) return { kind: 'heading', text: run.text, level: run.level };
  if ((run.place & PLACE.item) !== 0) return { kind: 'item', text: run.text };
  if ((run.place & PLACE.quote) !== 0) return { kind: 'quote', text: run.text };
  return { kind: 'paragraph', text: run.text };
}
