import { keyOf, type Mention } from './chunks.js';
import type { Engine } from './engine.js';
import { LABELS } from './features.js';
import type { Page } from './page.js';

/** What the first look at a text has found, for the second. */
export interface Known {
  /** adds what the text says elsewhere of a span: `to` is behind its last capital */
  put(key: string, page: Page, from: number, to: number, single: boolean, out: number[], soft: number[]): void;
}

interface Votes {
  readonly votes: [number, number, number];
  total: number;
}

/** Gathers the names of the first look: their votes by key, surnames, first words of organizations, initials. */
export function gather(engine: Engine, page: Page, mentions: readonly Mention[], passed: readonly string[]): Known {
  const votes = new Map<string, Votes>();
  const surnames = new Map<string, number>();
  const firsts = new Map<string, number>();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const initials = new Map<string, number>();
  const small = new Set<string>();
  const count = (map: Map<string, number>, key: string, label: number) =>
    map.set(key, (map.get(key) ?? 0) | (1 << label));
  for (const { from, to, label } of mentions) {
    const key = keyOf(page, from, to);
    let entry = votes.get(key);
    if (entry === undefined) {
      entry = { votes: [0, 0, 0], total: 0 };
      votes.set(key, entry);
    }
    entry.votes[label]++;
    entry.total++;
    const words = key.split(' ');
    if (words.length < 2) continue;
    if (label === 0) {
      count(surnames, words.at(-1)!, 0);
      if (words.length > 2) count(surnames, words.slice(-2).join(' '), 0);
      count(firsts, words[0]!, 0);
    } else {
      for (let length = 1; length < words.length; length++) {
        count(heads, words.slice(0, length).join(' '), label);
        count(tails, words.slice(-length).join(' '), label);
      }
      if (label === 1) {
        const letters = words
          .filter((word) => !/^(?:of|and|the|for|&|de|in|on|'s)$/.test(word))
          .map((word) => word[0])
          .join('');
        count(initials, letters, 1);
        count(initials, words.map((word) => word[0]).join(''), 1);
      }
    }
  }
  for (const key of passed) {
    const entry = votes.get(key);
    if (entry !== undefined) entry.total++;
  }
  const { tokens } = page.doc;
  for (const { word } of tokens) if (word.shape === 'lower') small.add(word.lower);

  const soft = LABELS.map((label) => engine.id(`same ${label}`));
  const often = LABELS.map((label) => engine.id(`often ${label}`));
  const hard = (kind: string) => LABELS.map((label) => engine.id(`${kind} ${label}`));
  const [ofSurname, ofFirst, ofHead, ofTail] = [hard('surname'), hard('given'), hard('head'), hard('tail')];
  const ofInitials = engine.id('initials');
  const seenSmall = engine.id('seen small');
  const partSmall = engine.id('part seen small');
  const newName = engine.id('new name');
  return {
    put(key, at, from, to, single, out, pairs) {
      const entry = votes.get(key);
      if (entry === undefined) {
        if (newName >= 0) out.push(newName);
      } else
        for (let label = 0; label < 3; label++) {
          const share = entry.votes[label]! / entry.total;
          if (share > 0 && soft[label]! >= 0) pairs.push(soft[label]!, share);
          if (entry.votes[label]! > 1 && share > 0.5 && often[label]! >= 0) out.push(often[label]!);
        }
      flags(surnames.get(key), ofSurname, out);
      flags(firsts.get(key), ofFirst, out);
      flags(heads.get(key), ofHead, out);
      flags(tails.get(key), ofTail, out);
      if (single) {
        if (ofInitials >= 0 && initials.has(key.replaceAll('.', ''))) out.push(ofInitials);
        if (seenSmall >= 0 && small.has(key)) out.push(seenSmall);
      } else if (partSmall >= 0) {
        for (let i = from; i < to; i++)
          if (at.forms[i]!.name && small.has(at.forms[i]!.key)) {
            out.push(partSmall);
            break;
          }
      }
    },
  };
}

function flags(bits: number | undefined, ids: readonly number[], out: number[]): void {
  if (bits === undefined) return;
  for (let label = 0; label < 3; label++) if ((bits & (1 << label)) !== 0 && ids[label]! >= 0) out.push(ids[label]!);
}
