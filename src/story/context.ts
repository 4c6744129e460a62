import type { Doc, Figure, Token } from '../model.js';
import { wordOf } from '../text/words.js';

/** What is counted when people are: each has words that say so beside the number. */
export const TOLLS = {
  dead: {
    name: 'deaths',
    words: 'dead death deaths died dies die dying killed kills killing kill toll fatalities fatality slain perished',
  },
  hurt: { name: 'people injured', words: 'injured injuring injuries hurt wounded wounding' },
  missing: { name: 'people missing', words: 'missing unaccounted' },
  displaced: { name: 'people displaced', words: 'displaced homeless evacuated evacuees fled' },
  held: { name: 'arrests', words: 'arrested arrests detained' },
} as const satisfies Record<string, { readonly name: string; readonly words: string }>;
export type Toll = keyof typeof TOLLS;

const PEOPLE = new Set(
  'person people man woman child passenger worker soldier civilian student resident villager migrant death fatality victim'.split(
    ' ',
  ),
);
const tollOf = new Map<string, Toll>();
for (const toll of ['dead', 'hurt', 'missing', 'displaced', 'held'] as const)
  for (const word of TOLLS[toll].words.split(' ')) tollOf.set(wordOf(word).stem, toll);

/** Words this near to a figure, in its sentence, say what it is of. */
const AROUND = 8;
/** "killed at least 14", "14 people have been confirmed dead": between the number and the word stand function words alone. */
const BETWEEN = 5;
const CUTS = new Set(['and', 'or', 'but', 'while', 'as', 'after', 'before', 'when', 'who']);
/** Such a sentence looks back on another event. */
const LOOKS_BACK = new Set(['ago', 'previous', 'previously', 'earlier', 'anniversary', 'since', 'history', 'worst']);
/** "22 other defendants" are counted from another start. */
const OTHERS = new Set(['other', 'others', 'another', 'additional', 'remaining', 'further']);

export interface Context {
  /** the words around a figure: stem -> form */
  readonly words: ReadonlyMap<string, string>;
  /** what kind of toll it is */
  readonly toll?: Toll;
  /** it is counted beside something else */
  readonly besides: boolean;
}

/** What is said around a figure in its sentence. */
export function contextOf(doc: Doc, figure: Figure): Context {
  const sentence = doc.sentences[figure.sentence];
  const words = new Map<string, string>();
  if (sentence === undefined) return { words, besides: false };
  const { tokens } = doc;
  let from = sentence.from;
  while (from < sentence.to && tokens[from]!.end <= figure.start) from++;
  let to = from;
  while (to < sentence.to && tokens[to]!.start < figure.end) to++;
  const start = Math.max(sentence.from, from - AROUND);
  const end = Math.min(sentence.to, to + AROUND);
  for (let i = start; i < end; i++) {
    const { word } = tokens[i]!;
    if ((i >= from && i < to) || word.stop || word.shape === 'mark' || word.shape === 'number') continue;
    words.set(word.stem, word.text);
  }
  const besides = tokens.slice(Math.max(start, from - 1), to).some(({ word }) => OTHERS.has(word.lower));
  const looksBack = tokens.slice(sentence.from, sentence.to).some(({ word }) => LOOKS_BACK.has(word.lower));
  const beside = looksBack ? undefined : (tollBeside(tokens, to, 1) ?? tollBeside(tokens, from - 1, -1));
  const toll = countsPeople(figure) ? (beside ?? tollReached(tokens, sentence.from, from)) : undefined;
  return { words, besides, ...(toll === undefined ? {} : { toll }) };
}

/** The first word beside a figure that carries a meaning, if it tells a toll. */
function tollBeside(tokens: readonly Token[], at: number, step: 1 | -1): Toll | undefined {
  for (let i = at, n = 0; n < BETWEEN; i += step, n++) {
    const word = tokens[i]?.word;
    if (word === undefined || word.shape === 'mark' || CUTS.has(word.lower)) return undefined;
    const toll = tollOf.get(word.stem);
    if (toll !== undefined) return toll;
    if (!(word.stop || word.lower === 'confirmed' || word.lower === 'people')) return undefined;
  }
  return undefined;
}

/** "the death toll from the storm rose to 43": what is said after the number is no matter. */
function tollReached(tokens: readonly Token[], start: number, at: number): Toll | undefined {
  if (!REACHES.has(tokens[at - 1]?.word.lower ?? '')) return undefined;
  const before = tokens.slice(Math.max(start, at - LONGEST_TOLL), at).map(({ word }) => word.lower);
  return before.includes('toll') && !before.some((word) => LOOKS_BACK.has(word)) ? 'dead' : undefined;
}
const REACHES = new Set('to at of reached hit above past passed exceeded topped least than'.split(' '));
const LONGEST_TOLL = 12;

function countsPeople({ type, noun }: Figure): boolean {
  return (type === 'count' && noun !== undefined && PEOPLE.has(noun)) || (type === 'number' && noun === undefined);
}
