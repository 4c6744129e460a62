import type { Doc, Fact, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import type { Run } from './heading-runs.js';
import { ACTORS, FIXED, GENERIC, PLACES, VAGUE } from './heading-words.js';
import { noNounOf } from './no-noun.js';

const { day, month } = CLASSES;

/** A run without what tells no topic before it: "June's local elections", "the country's large external debt". Nothing where nothing is left. `joins` = a preposition and another noun follow. */
export function trimmed(
  { tokens }: Doc,
  { from, to }: Run,
  people: readonly Fact[] = [],
  joins = false,
): Run | undefined {
  let at = behindOwner(tokens, { from, to }, people);
  while (at < to) {
    const { word } = tokens[at]!;
    if (CONVERTED.has(word.lower)) return undefined;
    const owns = tokens[at + 1]?.word.text === "'s" && at + 1 < to;
    if (owns && isTime(word)) at += 2;
    else if (owns && (joins || to - at > 3) && isCommon(word)) at += 2;
    else if (!owns && (isVague(word, tokens[at + 1]?.word) || word.numeric || isTime(word))) at++;
    else break;
  }
  return at < to ? { from: at, to } : undefined;
}

/** "Prime Minister Ines Varga's fishing policy" */
function behindOwner(tokens: Doc['tokens'], { from, to }: Run, people: readonly Fact[]): number {
  for (let i = to - 3; i > from; i--) {
    const { start, word } = tokens[i]!;
    const owner = tokens[i - 1]!;
    if (word.text === "'s" || word.text === '’s')
      return people.some((fact) => fact.start <= owner.start && owner.start < fact.end && fact.start < start)
        ? i + 1
        : from;
  }
  return from;
}

/** An adjective that tells nothing: of "new quotas", not of "New Ostwick" or "real estate". */
export function isVague(word: Word, next: Word | undefined): boolean {
  const { lower, shape } = word;
  const superlative = lower.endsWith('est') && noNounOf(word) === 'describes';
  return (
    (VAGUE.has(lower) || superlative) &&
    !FIXED.has(`${lower} ${next?.lower ?? ''}`) &&
    (shape === 'lower' || next === undefined || next.shape === 'lower')
  );
}

/** "seen support rise": what follows is no one thing. */
const CONVERTED = new Set('seen shown given taken gone left made put'.split(' '));

function isTime(word: Word): boolean {
  return TIMES.has(word.lower) || (word.shape !== 'lower' && (classesOf(word) & (day | month)) !== 0);
}
const TIMES = new Set(
  'today yesterday tomorrow tonight week month year season weekend summer winter autumn spring decade century'.split(
    ' ',
  ),
);

/** Who or where it is goes without saying: "the company's pension fund". */
function isCommon({ lower, shape }: Word): boolean {
  return shape === 'lower' && (GENERIC.has(lower) || PLACES.has(lower) || ACTORS.has(lower));
}

/** How much a heading may lose of a run by where it stands: what is one person's, likened to, or one of a list. */
export function settingOf({ tokens }: Doc, { from, to }: Run, heart: Run, start: number, end: number): number {
  let at = from - 1;
  const word = (i: number) => (i < start || i >= end ? '' : tokens[i]!.word.lower);
  const possessive = OWNERS.has(word(at)) ? OWN : 1;
  // "its own plan's debut"
  const single = heart.to - heart.from === 3 && tokens[heart.from + 1]!.word.text === "'s";
  const owned = single && tokens[heart.from]!.word.shape === 'lower' ? OWNED : 1;
  if (ARTICLES.has(word(at)) || possessive < 1) at--;
  const near = [at, at - 1, at - 2, at - 3];
  const likened = near.some((i) => word(i) === 'like') || word(at) === 'as' ? LIKENED : 1;
  return possessive * owned * likened * listed(word(at), word(to));
}
const OWNERS = new Set(['his', 'her', 'my', 'your', 'our']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their']);
const OWN = 0.7;
const OWNED = 0.7;
const LIKENED = 0.6;

/** One of several things is not what they all are. */
function listed(before: string, after: string): number {
  if (before === 'including') return ONE_OF_MANY;
  if (before === ',' && (after === ',' || after === 'and' || after === 'or')) return ONE_OF_MANY;
  return before === 'and' || before === 'or' ? SECOND : 1;
}
const ONE_OF_MANY = 0.65;
const SECOND = 0.75;
