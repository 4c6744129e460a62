import { unitAt } from './measures.js';
import { isPlural, MODIFIERS, nounAfter } from './nouns.js';
import { readNumeral } from './numerals.js';
import type { Piece } from './pieces.js';
import { DETERMINERS, type ShapeRule } from './shape.js';

/** Parts of a whole: "one in five", "two-thirds of pupils". */
export const PART_RULES: readonly ShapeRule[] = [
  {
    id: 'part.in',
    read: ({ pieces, numeral }) => {
      const link = pieces[numeral.end];
      const out = link?.text === 'out' && pieces[numeral.end + 1]?.text === 'of';
      if ((link?.text !== 'in' && !out) || (numeral.form !== 'words' && numeral.form !== 'plain') || numeral.value > 99)
        return undefined;
      const k = numeral.end + (out ? 2 : 1);
      const whole = pieces[k] === undefined ? undefined : readNumeral(pieces, k);
      if (
        whole === undefined ||
        whole.value <= numeral.value ||
        (whole.form !== 'words' && whole.form !== 'plain' && !whole.scaled) ||
        (whole.value > 20 && !ROUND.has(whole.value))
      )
        return undefined;
      if (!out && numeral.form !== 'words' && whole.form !== 'plain') return undefined;
      if (unitAt(pieces, whole.end) !== undefined) return undefined;
      const noun = nounAfter(pieces, whole.end, false);
      return {
        type: 'number',
        value: numeral.value / whole.value,
        end: whole.end,
        ...(noun === undefined ? {} : { phrase: [noun.from, noun.end] as const }),
      };
    },
    yes: [
      'One in five drivers speeds => 0.2',
      'Nine out of ten voters agree => 0.9',
      'One out of three failed => 0.3333333333333333',
      'It hits 1 in 100 people => 0.01',
    ],
    no: ['Two in 2019 failed => ', 'One in charge left => ', 'Five in 10 minutes left => 10 minute'],
  },
  {
    id: 'part.over',
    read: ({ pieces, numeral }) => {
      if (pieces[numeral.end]?.text !== 'over' || pieces[numeral.end + 1] === undefined) return undefined;
      const under = readNumeral(pieces, numeral.end + 1);
      const whole = under === undefined || (pieces[under.end] !== undefined && pieces[under.end]!.text !== '.');
      const first = numeral.at === 0 || (numeral.at === 1 && MINUS_WORDS.has(pieces[0]!.text));
      if (whole || under.value === 0 || (numeral.value >= under.value && !first)) return undefined;
      return { type: 'number', value: numeral.value / under.value, end: under.end };
    },
    yes: [
      'The answer is one over 20 => 0.05',
      'two over three => 0.6666666666666666',
      '1900 over 4 => 475',
      'minus five over 4 => -1.25',
    ],
    no: ['He won five over 3 years => 3 year', 'One over 20 men => >20 man', 'Her pressure was 150 over 90 => 150; 90'],
  },
  {
    id: 'part.of',
    read: ({ pieces, numeral }) => {
      const end = numeral.end;
      if (numeral.form !== 'part' || (pieces[end]?.kind === 'joint' && pieces[end - 1]!.text === 'half'))
        return undefined;
      const phrase = ofPhrase(pieces, end);
      return { type: 'number', end, ...(phrase === undefined ? {} : { phrase }) };
    },
    yes: [
      'A third of the harvest rotted => 0.3333333333333333',
      'Two-thirds of pupils passed => 0.6666666666666666',
      'Almost half the homes are empty => ~0.5',
      'Three quarters of the town burned => 0.75',
      'About 1/40 of its length => ~0.025',
      'Output fell by a fifth => 0.2 down',
      'The food runs out by half => 0.5',
      'one - fourth => 0.25',
      'six thirty firsts => 0.1935483870967742',
      'A trillionth of it is left => 1e-12',
      '2/3rds of the fields flooded => 0.6666666666666666',
      '3 / 8 => 0.375',
      'Three fortieths of it burned => 0.075',
    ],
    no: [
      'In the first half of the year it rose => ',
      'The third of the sons left => ',
      'A second half in the third quarter => ',
      'Sales in the first quarter fell => ',
      'His twenty-third win came late => ',
      'It was the two hundred and thirty-first day => ',
      'The ship is its one hundred and fifth => ',
      'Her thirty-second goal won it => ',
    ],
  },
];

const MINUS_WORDS = new Set(['minus', 'negative', '-', '−']);
const ROUND = new Set([25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000]);

/** What a part or a percentage is of: "a third of [the Chinese population]", "half [the homes]". */
export function ofPhrase(pieces: readonly Piece[], at: number): readonly [number, number] | undefined {
  let k = at;
  if (pieces[k]?.text === 'of') k++;
  else if (!DETERMINERS.has(pieces[k]?.text ?? '')) return undefined;
  while (DETERMINERS.has(pieces[k]?.text ?? '')) k++;
  // "those questioned"
  const from = k > at && THOSE.has(pieces[k - 1]!.text) && pieces[k]?.text.endsWith('ed') ? k - 1 : k;
  if (from < k) return [from, k + 1];
  while (k < pieces.length && k < from + 7 && isInPhrase(pieces, k, from)) k++;
  while (
    k > from &&
    (pieces[k - 1]!.kind === 'joint' ||
      pieces[k - 1]!.text === "'s" ||
      pieces[k - 1]!.text === '’s' ||
      (k > from + 1 && pieces[k - 1]!.text.endsWith('ly')))
  )
    k--;
  return k > from ? [from, k] : undefined;
}

const THOSE = new Set(['those', 'these']);

function isInPhrase(pieces: readonly Piece[], k: number, from: number): boolean {
  const { kind, word, text, form } = pieces[k]!;
  if (text === "'s" || text === '’s') return k > from;
  if (kind === 'joint' || kind === 'code') return true;
  if (kind !== 'word') return false;
  if (text === 'of' || text === 'and')
    return k > from && pieces[k + 1]?.kind === 'word' && !pieces[k + 1]!.word.stop && text === 'of';
  if (word.stop) return false;
  // "of accidents happen": the plural is the head, unless it stands before another.
  const head = pieces[k - 1]!.text;
  if (k > from && isPlural(head, false) && !MODIFIERS.has(head) && form === text) return false;
  // "Tarn's operating profit"
  if (head === "'s" || head === '’s') return true;
  return k === from || form !== text || !VERBS.test(text) || k - from < 1;
}

const VERBS =
  /(?:ed|ing)$|^(?:live|say|said|have|will|come|came|believe|think|want|plan|support|agree|find|feel|use|report|expect|see|think|prefer|own|work|fell|rose|grew|went)s?$/;
