import type { Rule } from '../rule.js';
import { BOUNDS_BEFORE } from './cues.js';
import { around, CUES, DAYS, hasPlainNoun, MONTHS, PEOPLE, PRODUCTS } from './exclusion-cues.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';

/** Tells a number that is no figure: gives the piece to go on with, or -1. Asked only of numbers without a unit or a currency. */
export interface Exclusion extends Rule {
  readonly skips: (pieces: readonly Piece[], numeral: Numeral, counted: boolean) => number;
}

/** Numbers that are part of a name. */
export const NAME_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'not.name',
    skips: (pieces, numeral, counted) => {
      const before = pieces[numeral.at - 1];
      const first = pieces[numeral.at]!;
      if (before === undefined || before.kind === 'mark' || before.kind === 'joint') return -1;
      if (before.kind === 'code') return numeral.form === 'plain' && !counted ? numeral.end : -1;
      if (before.kind !== 'word' || !NAMED.test(before.form) || before.word.stop) return -1;
      const text = before.text;
      if (DAYS.has(text) || MONTHS.has(text) || CUES.has(text)) return -1;
      if (numeral.form === 'words') return first.form !== first.text ? numeral.end : -1;
      if (
        numeral.form !== 'plain' &&
        !(numeral.form === 'written' && !numeral.scaled && first.text.includes('.') && numeral.end === numeral.at + 1)
      )
        return -1;
      if (numeral.scaled || numeral.value > 9999) return -1;
      // "In Paris 20 people": a place may stand right before a number of people.
      return counted && PEOPLE.has(pieces[numeral.end]?.text ?? '') ? -1 : numeral.end;
    },
    yes: [
      'Boeing 737 jets fly => ',
      'Her iPhone 11 broke => ',
      'The Nasdaq 100 was flat => ',
      'He runs iOS 17.2 here => ',
      'Chapter Two begins => ',
      'Larkfield Model 3 sells => ',
    ],
    no: [
      'On Friday 20 ships left => 20 ship',
      'In Paris 20 people met => 20 person',
      'Larkfield sold 20 ships => 20 ship',
    ],
  },
  {
    id: 'not.title',
    skips: (pieces, { at, end, form }) => {
      const [before, first, next] = [pieces[at - 1], pieces[at]!, pieces[end]];
      if (form !== 'words' || first.form === first.text || next?.kind !== 'word') return -1;
      if (before?.kind !== 'word' && before?.kind !== 'number') return -1;
      if (next.word.shape !== 'title' || (before.form !== before.text && before.text !== 'the')) return -1;
      return hasPlainNoun(pieces, at) ? end : -1;
    },
    yes: [
      'They won 9 of the last 10 Six Shires titles there => 9',
      'They won the Six Shires cup at home => ',
      'The film The Three Doors opened in spring => ',
    ],
    no: [
      'Six Shires won => 6 shire',
      'Mayor Gives Medals to Six Officers => 6 officer',
      'The board of six Shires won => 6 shire',
    ],
  },
  {
    id: 'not.model',
    skips: (pieces, numeral, counted) => {
      const [before, after] = around(pieces, numeral);
      if (counted || numeral.form !== 'plain' || after?.kind !== 'word' || after.word.stop) return -1;
      if (PRODUCTS.has(after.text) && numeral.value >= 100) return numeral.end;
      if (after.form === after.text || after.word.shape !== 'title') return -1;
      return before !== undefined && BOUNDS_BEFORE.has(before.text) ? -1 : numeral.end;
    },
    yes: ['The 787 Dreamliner flew => ', 'He rode a 640 bus with an 8051 chip => ', 'Its 1300 Coupe sold well => '],
    no: ['About 460 Larkfield and Tarn cars burned => ~460 car'],
  },
];

const NAMED = /^(?:\p{Lu}|[a-z]{1,2}\p{Lu})/u;
