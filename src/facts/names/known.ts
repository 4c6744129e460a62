import { keyOf, type Mention } from './chunks.js';
import type { Engine } from './engine.js';
import { type Evidence, LABELS } from './features.js';
import type { Page } from './page.js';

/** What the first look at a text has found, for the second. */
export interface Known {
  /** adds what the text says elsewhere of a span: `to` is behind its last capital */
  weigh(key: string, page: Page, from: number, to: number, single: boolean, out: Evidence): void;
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
          .filter((word) => !JOINS.has(word))
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

  const same = LABELS.map((label) => engine.id(`same ${label}`));
  const often = LABELS.map((label) => engine.id(`often ${label}`));
  const partly: readonly (readonly [Map<string, number>, readonly number[]])[] = [
    [surnames, LABELS.map((label) => engine.id(`surname ${label}`))],
    [firsts, LABELS.map((label) => engine.id(`given ${label}`))],
    [heads, LABELS.map((label) => engine.id(`head ${label}`))],
    [tails, LABELS.map((label) => engine.id(`tail ${label}`))],
  ];
  const { ids } = engine;
  return {
    weigh(key, at, from, to, single, out) {
      const entry = votes.get(key);
      if (entry === undefined) put(out, ids['new name']);
      else weighVotes(entry, same, often, out);
      for (const [map, labels] of partly) flags(map.get(key), labels, out);
      if (single) {
        if (initials.has(key.replaceAll('.', ''))) put(out, ids.initials);
        if (small.has(key)) put(out, ids['seen small']);
      } else if (anySmall(at, from, to, small)) put(out, ids['part seen small']);
    },
  };
}

function weighVotes({ votes, total }: Votes, same: readonly number[], often: readonly number[], out: Evidence): void {
  for (let label = 0; label < 3; label++) {
    const share = votes[label]! / total;
    if (share > 0 && same[label]! >= 0) out.graded.push(same[label]!, share);
    if (votes[label]! > 1 && share > 0.5) put(out, often[label]!);
  }
}

function anySmall(page: Page, from: number, to: number, small: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (page.forms[i]!.name && small.has(page.forms[i]!.key)) return true;
  return false;
}

function put(out: Evidence, id: number): void {
  if (id >= 0) out.ids.push(id);
}

function flags(bits: number | undefined, ids: readonly number[], out: Evidence): void {
  if (bits === undefined) return;
  for (let label = 0; label < 3; label++) if ((bits & (1 << label)) !== 0) put(out, ids[label]!);
}

const JOINS = new Set("of and the for & de in on 's".split(' '));
