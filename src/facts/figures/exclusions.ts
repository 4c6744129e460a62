import {
  ALWAYS_LABEL,
  AMOUNT_BEFORE,
  around,
  CALLS,
  CLOCK,
  DASHES,
  DIRECTIONS,
  isMonth,
  isOpen,
  isScoreEnd,
  isYear,
  LABELS,
  MONTHS,
  pastRange,
  RANKED,
  STREETS,
  scored,
  YEAR_CUES,
} from './exclusion-cues.js';
import { type Exclusion, NAME_EXCLUSIONS } from './name-exclusions.js';

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'not.phone',
    skips: (pieces, numeral) => {
      if (
        CALLS.has(pieces[numeral.at - 1]?.text ?? '') &&
        numeral.form === 'plain' &&
        EMERGENCY.test(pieces[numeral.at]!.text) &&
        pieces[numeral.end]?.kind !== 'number'
      )
        return numeral.end;
      let end = numeral.end;
      let groups = 1;
      while (
        pieces[end] !== undefined &&
        (pieces[end]!.kind === 'number' ||
          pieces[end]!.kind === 'code' ||
          ((pieces[end]!.text === '-' || pieces[end]!.text === ')' || pieces[end]!.text === '.') && pieces[end]!.glued))
      ) {
        if (pieces[end]!.kind !== 'mark' && pieces[end]!.kind !== 'joint') groups++;
        end++;
      }
      if (pieces[numeral.at]!.text.startsWith('0') && PLAIN_ZERO.test(pieces[numeral.at]!.text)) return end;
      return groups >= 3 &&
        pieces[numeral.at]!.text.length >= 1 &&
        pieces.slice(numeral.at, end).every((p) => !p.text.includes(','))
        ? end
        : -1;
    },
    yes: [
      'Call 020 7946 0958 now => ',
      'Ring 1-800-555-0199 today => ',
      'Call 555-0134 => ',
      'He called 911 at once => ',
    ],
    no: ['It has 1 234 567 stars => 1234567 star'],
  },
  {
    id: 'not.date',
    skips: (pieces, numeral, counted) => {
      const [before, after] = around(pieces, numeral);
      if (numeral.form !== 'plain' || numeral.value > 2100) return -1;
      if ((isMonth(after) || (before?.text === 'on' && MONTHS.has(after?.text ?? ''))) && numeral.value <= 31)
        return numeral.end + 1;
      const month = before?.text === '.' ? pieces[numeral.at - 2] : before;
      if (
        isMonth(month) ||
        (MONTHS.has(month?.text ?? '') && numeral.value <= 31 && pieces[numeral.at - 2]?.text === 'on')
      )
        return counted && numeral.value > 31 && numeral.value < 1900 ? -1 : pastRange(pieces, numeral.end);
      // "Nov. 22, 2026"
      const far = before?.text === ',' ? pieces[numeral.at - 2] : undefined;
      if (isYear(pieces, numeral) && (far?.kind === 'number' || far?.kind === 'code') && far.value <= 31)
        return numeral.end;
      return before?.text === '/' || after?.text === '/' ? numeral.end + (after?.text === '/' ? 2 : 0) : -1;
    },
    yes: [
      'They met on May 5 and left on 6 June => ',
      'The law of Nov. 22, 2026 stands => ',
      'It is due on 12/31 or later => ',
      'Sept. 30 was fixed => ',
      'It runs July 17-19 in Tarn => ',
    ],
    no: ['In May 5,000 people came => 5000 person', 'May 300 ships pass? => 300 ship'],
  },
  {
    id: 'not.year',
    skips: (pieces, numeral, counted) => {
      if (!isYear(pieces, numeral)) return -1;
      const [before, after] = around(pieces, numeral);
      const bounded =
        before !== undefined &&
        (before.text === 'than' ||
          before.text === 'least' ||
          before.text === 'nearly' ||
          before.text === 'some' ||
          before.text === 'over');
      if (counted && bounded) return -1;
      if (counted && numeral.value < 1800 && !YEAR_CUES.has(before?.text ?? '')) return -1;
      if (numeral.value < 1800 && !YEAR_CUES.has(before?.text ?? '')) return -1;
      if (before?.text === 'of' && pieces[numeral.at - 2]?.text === 'total') return -1;
      if (AMOUNT_BEFORE.has(before?.text ?? '') && numeral.value < 1800) return -1;
      return after?.kind === 'joint' || after?.text === '/' || after?.text === '–' ? numeral.end + 2 : numeral.end;
    },
    yes: [
      'Sales of 2019 were good => ',
      'By 2030 all will change => ',
      'The 2020 elections were close => ',
      'It grew between 1990 and 2005 => ',
      'In the 1990s it shrank => ',
    ],
    no: [
      'More than 2000 people came => >2000 person',
      'It sold 5835 units => 5835 unit',
      'They drove 2000 miles => 2000 mile',
    ],
  },
  {
    id: 'not.clock',
    skips: (pieces, numeral) => {
      const [before, after] = around(pieces, numeral);
      if (after !== undefined && CLOCK.has(after.text) && numeral.value <= 2400) return numeral.end + 1;
      const text = pieces[numeral.at]!.text;
      return before?.text === 'at' &&
        CLOCK_TIME.test(text) &&
        numeral.end - numeral.at === 1 &&
        Number.parseInt(text, 10) < 24 &&
        after?.kind !== 'word'
        ? numeral.end
        : -1;
    },
    yes: [
      'It starts at 5 p.m. and ends at 10:30 => ',
      'Doors open at 7.30, as ever => ',
      'The 0401 GMT train left => ',
    ],
    no: ['It closed at 7.95 yuan => 7.95 CNY'],
  },
  {
    id: 'not.label',
    skips: (pieces, numeral, counted) => {
      let k = numeral.at - 1;
      if (pieces[k]?.text === '.' && pieces[k]!.glued) k--;
      const before = pieces[k];
      if (before === undefined) return -1;
      if (before.text === '#' || before.text === '№') return numeral.end;
      if (RANKED.has(before.text) && !counted && numeral.form === 'plain' && !numeral.scaled && numeral.value < 1000)
        return numeral.end;
      if (before.kind !== 'word' || !LABELS.has(before.text)) return -1;
      if (numeral.form !== 'plain' && numeral.form !== 'words' && numeral.form !== 'written') return -1;
      if (numeral.scaled || pieces[numeral.at]!.text.includes(',')) return -1;
      // "the season 12 teams fought" is rare, "Season 12" is not.
      return counted && before.form === before.text && !ALWAYS_LABEL.has(before.text) ? -1 : numeral.end;
    },
    yes: [
      'See page 55 and Section 5 => ',
      'It is no. 5 on the list => ',
      'A category 4 hurricane hit => ',
      'Version 2.0 is out => ',
      'The #1 song => ',
      'Flight 370 vanished => ',
      'They reached the last 16 in Oslo => ',
    ],
    no: ['This season 12 teams play => 12 team'],
  },
  ...NAME_EXCLUSIONS,
  {
    id: 'not.score',
    skips: (pieces, numeral) => {
      const [before, after] = around(pieces, numeral);
      const second = pieces[numeral.end + 1];
      if (numeral.form === 'part' || numeral.scaled || numeral.value > 200) return -1;
      const dash =
        after !== undefined &&
        (after.kind === 'joint' || DASHES.has(after.text)) &&
        second?.kind === 'number' &&
        second.glued;
      if (dash) return isScoreEnd(pieces, numeral.end + 2) ? numeral.end + 2 : -1;
      if (after?.text === 'to' && second?.kind === 'number' && second.value < 200 && scored(pieces, numeral.at))
        return numeral.end + 2;
      return (before?.kind === 'joint' || DASHES.has(before?.text ?? '')) &&
        before!.glued &&
        pieces[numeral.at - 2]?.kind === 'code'
        ? numeral.end
        : -1;
    },
    yes: [
      'It ended 2-2 on aggregate => ',
      'They won 6-3, 6-4 => ',
      'Harbury beat Tarn 3-1 at home => ',
      'A 2-1 series win => ',
      'The Senate voted 52-48 => ',
      'They lost 3 to 1 => ',
    ],
    no: ['It takes 2-3 weeks => 2..3 week', 'It holds 15-20 people => 15..20 person'],
  },
  {
    id: 'not.address',
    skips: (pieces, numeral) => {
      if (numeral.form !== 'plain') return -1;
      let k = numeral.end;
      let names = 0;
      while (k < pieces.length && k < numeral.end + 5) {
        const { text, form, kind } = pieces[k]!;
        if (names > 0 && STREETS.has(text) && form !== text) return k + 1;
        if (kind !== 'code' && (form === text || kind !== 'word')) break;
        if (kind === 'code' || NAMED.test(form) || DIRECTIONS.has(text)) names++;
        k++;
      }
      return -1;
    },
    yes: ['He lives at 49 Harbour Ranch Road => ', 'It is at 9 E 71st St in town => '],
    no: ['He owns 49 Harbour stores => 49 store'],
  },
  {
    id: 'not.bracket',
    skips: (pieces, numeral) => {
      const [before, after] = around(pieces, numeral);
      if (numeral.form !== 'plain' || numeral.value > 2100) return -1;
      if (
        (before === undefined || before.text === '(' || before.text === '[') &&
        (after?.text === ')' || after?.text === ']')
      )
        return numeral.end + 1;
      if (after?.text === ')' && numeral.value < 30 && !isOpen(pieces, numeral.at)) return numeral.end + 1;
      return before === undefined && after?.text === '.' && numeral.value < 100 && pieces.length > numeral.end + 1
        ? numeral.end
        : -1;
    },
    yes: [
      'Marsh (4) scored twice => ',
      'It failed [12] again => ',
      '1) Wash the rice => ',
      '2. Boil the rice => ',
      'It needs 1) rice and 2) salt => ',
    ],
    no: ['It failed (12 times) => 12'],
  },
  {
    id: 'not.glued',
    skips: (pieces, numeral) => {
      const after = pieces[numeral.end];
      const [before, farther] = [pieces[numeral.at - 1], pieces[numeral.at - 2]];
      // "P5+1"
      if (before?.kind === 'mark' && before.glued && pieces[numeral.at]!.glued && farther?.kind === 'code')
        return numeral.end;
      // "Under-18"
      if (before?.kind === 'joint' && AGE_CLASS.has(farther?.text ?? '')) return numeral.end;
      // "3-D", ".38-caliber"
      const joined = after?.kind === 'joint' ? pieces[numeral.end + 1] : undefined;
      if (joined !== undefined && (joined.form.length === 1 || CALIBRES.has(joined.text))) return numeral.end + 2;
      if (numeral.scaled || after === undefined || !after.glued) return -1;
      if (after.kind === 'word' && after.text !== 'm' && after.text !== 'b')
        return pieces[numeral.end + 1]?.kind === 'number' && pieces[numeral.end + 1]!.glued
          ? numeral.end + 2
          : numeral.end + 1;
      return after.text === '/' || after.text === ':' || after.text === '_' ? numeral.end + 2 : -1;
    },
    yes: [
      'The 5G network grew => ',
      'The P5+1 talks => ',
      'The Under-18 side won => ',
      'A 3-D film => ',
      'A .38-caliber gun => ',
      'A 4x4 car => ',
      'It is open 24/7 there => ',
      'Since 9/11 much changed => ',
    ],
    no: ['The 75ml bottle leaked => 75 millilitre'],
  },
];

const NAMED = /^(?:\p{Lu}|[a-z]{1,2}\p{Lu})/u;
const AGE_CLASS = new Set(['under', 'over']);
const CALIBRES = new Set(['caliber', 'calibre']);
const EMERGENCY = /^\d{3}$/;
const PLAIN_ZERO = /^0\d{2,}$/;
const CLOCK_TIME = /^\d{1,2}\.[0-5]\d$/;
