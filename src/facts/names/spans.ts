import { type Chunk, keyOf } from './chunks.js';
import type { Engine } from './engine.js';
import { HEADLINE, SHOUT } from './forms.js';
import type { Known } from './known.js';
import type { Page } from './page.js';

const OPENERS = new Set(['"', '“', "'", '(']);

/** Writes the features of a span into `out`, as ids, and the soft ones with their values into `soft`, as pairs. */
export function featuresOf(
  engine: Engine,
  page: Page,
  chunk: Chunk,
  from: number,
  to: number,
  known: Known | undefined,
  out: number[],
  soft: number[],
): void {
  const { forms, sports } = page;
  const { unit } = chunk;
  out.length = 0;
  soft.length = 0;
  const put = (name: string) => {
    const id = engine.id(name);
    if (id >= 0) out.push(id);
  };
  const all = (ids: readonly number[]) => {
    for (const id of ids) out.push(id);
  };
  let words = 0;
  let end = to - 1;
  while (end > from && !forms[end]!.name) end--;
  for (let i = from; i < to; i++) if (forms[i]!.name) words++;
  const single = words === 1;
  put(words > 4 ? 'words 5' : `words ${words}`);
  if (single) all(forms[from]!.only);
  else {
    all(forms[from]!.first);
    all(forms[end]!.last);
    for (let i = from + 1; i < end; i++) all(forms[i]!.inner);
  }

  // what stands around it
  const edge = (i: number) => i < unit.from || i >= unit.to;
  if (edge(from - 1)) {
    put(unit.newLine ? 'before line' : 'before sentence');
    all(forms[from]!.start);
    if (from > 0 && unit.newLine === false) all(forms[from - 1]!.before2);
  } else {
    const before = forms[from - 1]!;
    all(before.before);
    if (from - 1 < chunk.from === false) put('before chunk');
    if (before.clear) {
      if (edge(from - 2)) put('before2 edge');
      else all(forms[from - 2]!.before2);
    }
    // a quotation mark before the first word of a sentence leaves it the first
    if (from - 1 === unit.from && !before.name && OPENERS.has(before.key))
      all(forms[from]!.start);
  }
  if (edge(to)) put(unit.endsLine ? 'after line' : 'after sentence');
  else {
    const after = forms[to]!;
    all(after.after);
    if (to < chunk.to) put('after chunk');
    if (after.clear) {
      if (edge(to + 1)) put('after2 edge');
      else all(forms[to + 1]!.after2);
    }
  }
  if (edge(from - 1) && edge(to)) put(unit.newLine && unit.endsLine ? 'whole line' : 'whole sentence');

  // the whole of it
  const key = forms[from]!.opens || known !== undefined ? keyOf(page, from, to) : '';
  const listed = single ? undefined : forms[from]!.opens ? engine.lexicon.phrase(key) : undefined;
  if (listed !== undefined) for (const list of listed) put(`whole ${list}`);
  const whole = single ? engine.lexicon.classesOf(forms[from]!.key) : (listed ?? []);
  if (sports > 0 || unit.table) {
    const report = unit.table ? (sports > 0 ? 'table' : 'figures') : sports === 2 ? 'match' : 'sport';
    if (whole.includes('country')) put(`${report} country`);
    else if (whole.includes('city') || whole.includes('region')) put(`${report} city`);
    else put(`${report} words ${Math.min(words, 3)}`);
    put(edge(from - 1) ? `${report} begins` : edge(to) ? `${report} ends` : `${report} inside`);
  }
  if (unit.setting === SHOUT) put(`shout words ${Math.min(words, 4)}`);
  else if (unit.setting === HEADLINE) put(`headline words ${Math.min(words, 4)}`);
  if (!single && unit.setting !== SHOUT) {
    let commons = 0;
    for (let i = from; i < to; i++) if (forms[i]!.name && forms[i]!.common) commons++;
    if (commons === words) put('all common');
    else if (commons > 0) put('some common');
    if (sameShape(page, from, end)) put('all upper');
  }
  if (known !== undefined) known.put(key, page, from, end + 1, single, out, soft);
}

function sameShape(page: Page, from: number, end: number): boolean {
  for (let i = from; i <= end; i++) if (page.forms[i]!.name && page.doc.tokens[i]!.word.shape !== 'upper') return false;
  return true;
}
