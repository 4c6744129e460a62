import type { Doc, Person, Reading } from '../model.js';
import { bagOf, type Candidate, faultOf, isEnglish, keyOf } from './candidates.js';
import { CLASSES } from './classes.js';
import { compileRules, trimKept, trimMore } from './compress.js';
import { BRIEF_RULES } from './cut-brief.js';
import { openingOf, pointsBack } from './openings.js';
import { piecesOf, sentenceOf } from './piece.js';

const OPENING = compileRules(BRIEF_RULES.filter(({ id }) => id === 'brief-opening'));
const REST = compileRules(BRIEF_RULES.filter(({ id }) => id !== 'brief-opening'));
/** Within a sentence that still opens on a phrase, a cut to the end may take the main clause. */
const DAYS = REST.filter(({ rule }) => rule.id === 'brief-day');
const { ing, verb, prep, subordinator, adverb } = CLASSES;
const OPENS_PHRASE = ing | verb | prep | subordinator | adverb;
/** A bullet of more words is cut as far as it can be, whatever the lead tells. */
const LONG = 34;
const MOST_WORDS = 60;
/** "two days" of "two days after the vote" is no end. */
const TIMES = new Set('minutes hour hours day days week weeks month months year years time'.split(' '));
const SINGLE_MARKS = /(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu;

/** A bullet as it is shown: in brief where the lead, or its length, has the whole of it; else, and where no cut leaves a good sentence, as it is. */
export function brieflyTold(reading: Reading, candidate: Candidate, lede: Candidate | undefined): Candidate {
  const told = lede !== undefined && keyOf(lede) === keyOf(candidate);
  if (!told && candidate.words <= LONG) return candidate;
  return brief(reading, candidate) ?? candidate;
}

function brief(reading: Reading, candidate: Candidate): Candidate | undefined {
  const { doc, facts } = reading;
  // The kept tokens do not tell what a name stands for.
  if (candidate.pieces.some(({ sentence }) => sentence !== undefined) || !isEnglish(reading)) return undefined;
  const opened = trimKept(doc, candidate.kept, OPENING);
  const { kept, rules, state } = trimMore(opened, ((opened.state.bits[0] ?? 0) & OPENS_PHRASE) === 0 ? REST : DAYS);
  if (rules.length === 0) return undefined;
  const tokens = kept.map((at) => doc.tokens[at]!);
  const people = facts.filter((fact): fact is Person => fact.kind === 'person');
  const own = people.filter(({ sentence }) => sentence === candidate.sentence);
  const surnames = new Set(people.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1).toLowerCase()));
  if (openingOf(tokens.slice(0, 12).map(({ word }) => word.lower)) !== undefined) return undefined;
  if (pointsBack(tokens, state.bits, own, surnames) || endsOnTime(doc, kept, candidate.kept)) return undefined;
  const bag = bagOf(tokens, state.bits);
  if (faultOf(bag, MOST_WORDS) !== undefined) return undefined;
  const pieces = piecesOf(doc, kept);
  const text = sentenceOf(doc.text, pieces);
  if ((text.match(SINGLE_MARKS)?.length ?? 0) % 2 !== 0) return undefined;
  const { words, stems } = bag;
  return { ...candidate, pieces, kept, text, words, stems, rules: [...candidate.rules, ...rules] };
}

function endsOnTime({ tokens }: Doc, kept: readonly number[], before: readonly number[]): boolean {
  const last = kept.at(-1)!;
  const whole = SPANS.has(tokens[kept.at(-3) ?? last]!.word.lower);
  return last !== before.at(-1) && !whole && TIMES.has(tokens[last]!.word.lower);
}
/** "the first in 62 years" ends well. */
const SPANS = new Set(['in', 'for', 'over', 'within']);
