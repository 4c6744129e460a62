import type { Doc, Reading } from '../model.js';
import { bagOf, faultOf } from './bag.js';
import { CLASSES } from './classes.js';
import { type Trimmed, trimMore } from './compress.js';
import { BRIEF_RULES } from './cut-brief.js';
import { openingOf } from './openings.js';
import { personsOf } from './persons.js';
import { piecesOf, sentenceOf } from './piece.js';
import { pointsBack } from './points-back.js';
import { compileRules } from './rule-sets.js';

const OPENING = compileRules(BRIEF_RULES.filter(({ id }) => id === 'brief-opening'));
const REST = compileRules(BRIEF_RULES.filter(({ id }) => id !== 'brief-opening'));
/** Within a sentence that still opens on a phrase, a cut to the end may take the main clause. */
const DAYS = compileRules(BRIEF_RULES.filter(({ id }) => id === 'brief-day'));
const { ing, verb, prep, subordinator, adverb } = CLASSES;
const OPENS_PHRASE = ing | verb | prep | subordinator | adverb;
/** A sentence of more words is told in brief, whatever the lead tells. */
export const LONG = 34;
const MOST_WORDS = 60;
/** "two days" of "two days after the vote" is no end. */
const TIMES = new Set('minutes hour hours day days week weeks month months year years time'.split(' '));
const SINGLE_MARKS = /(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu;

/** What is left of a sentence's words when it is told in brief, unless no cut leaves a good sentence. `left` = the part of its words that must stay. */
export function brief({ doc, facts }: Reading, sentence: number, before: Trimmed, left = 0): Trimmed | undefined {
  const opened = trimMore(before, OPENING);
  const found = trimMore(opened, opensPhrase(opened) ? DAYS : REST);
  if (found.kept.length === before.kept.length || found.state.words < left * before.state.words) return undefined;
  const { kept, state } = found;
  const tokens = kept.map((at) => doc.tokens[at]!);
  const { bySentence, surnames } = personsOf({ facts });
  if (openingOf(tokens.slice(0, 12).map(({ word }) => word.lower)) !== undefined) return undefined;
  if (pointsBack(tokens, state.bits, bySentence.get(sentence) ?? [], surnames) || endsOnTime(doc, kept, before.kept))
    return undefined;
  if (faultOf(bagOf(tokens, state.bits), MOST_WORDS) !== undefined) return undefined;
  const marks = sentenceOf(doc.text, piecesOf(doc, kept)).match(SINGLE_MARKS)?.length ?? 0;
  return marks % 2 === 0 ? found : undefined;
}

function opensPhrase({ state: { bits, lower } }: Trimmed): boolean {
  return ((bits[0] ?? 0) & OPENS_PHRASE) !== 0 || IN_LY.test(lower[0] ?? '');
}
const IN_LY = /ly$/;

function endsOnTime({ tokens }: Doc, kept: readonly number[], before: readonly number[]): boolean {
  const last = kept.at(-1)!;
  // "one lap" of "in the rain, one lap after the start"
  const [comma, count] = [kept.at(-3), kept.at(-2)].map((at) => tokens[at ?? last]!.word);
  if (last !== before.at(-1) && comma?.text === ',' && count?.numeric) return true;
  const whole = SPANS.has(tokens[kept.at(-3) ?? last]!.word.lower);
  return last !== before.at(-1) && !whole && TIMES.has(tokens[last]!.word.lower);
}
/** "the first in 62 years" ends well. */
const SPANS = new Set(['in', 'for', 'over', 'within']);
