import type { Block } from '../model.js';
import { dropByName } from './drop.js';
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
const LINES = /\s*\n\s*|<\/p>|<br\s*\/?>/;

/** Finds the main text of a page. `title` = its headline, `told` = the text that linked data gives. */
export function mainText(
  page: Page,
  text: Text,
  title: string | undefined,
  told: string | undefined,
): readonly Block[] {
  const strict = trimmed(text, title, true);
  const found = lengthOf(strict);
  if (told !== undefined && found < told.length * SHOWN && found < ENOUGH * 4) return toldBlocks(told);
  if (found >= ENOUGH) return strict.map(blockOf);
  const lenient = trimmed(readRuns(page, { hiddenToo: true }), title, false);
  return (lengthOf(lenient) > found * MUCH_MORE ? lenient : strict).map(blockOf);
}

/** The article's runs by the strict rules, which believe names, or the lenient ones, which only know tags. */
function trimmed(text: Text, title: string | undefined, strict: boolean): readonly Run[] {
  const { kept, prose } = chosen(text, title, strict);
  return trimRuns(
    kept.map((i) => text.runs[i]!),
    kept.map((i) => prose[i]!),
    title,
  );
}

/** The article's runs, and what they were chosen by. */
function chosen(text: Text, title: string | undefined, strict = true) {
  const prose = Float64Array.from(text.runs, proseOf);
  const headline = headlineOf(text.runs, title);
  const dropper = dropByName(text, prose, headline, strict);
  return { prose, dropper, ...regionOf(text, prose, dropper, headline) };
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
