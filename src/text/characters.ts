/** What a character may be part of. Marks are all that is neither white space nor part of a word. */
export const MARK = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** a number that is no ASCII digit: "½", "²", "٣" */
export const NUMERAL = 4;

export type CharacterClass = 0 | 1 | 2 | 3 | 4;

const UNKNOWN = 255;
const CLASSES: readonly CharacterClass[] = [MARK, SPACE, LETTER, DIGIT, NUMERAL];
const WHITE = /\s/;
const LETTER_OR_ACCENT = /[\p{L}\p{M}]/u;
const NUMBER = /\p{N}/u;

// One byte a code unit, filled as characters are met: the answers never change, so the table is a memo of fixed size.
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the character whose code point is `code`. */
export function classOf(code: number): CharacterClass {
  if (code > 0xffff) return classify(code);
  const known = table[code]!;
  if (known !== UNKNOWN) return CLASSES[known]!;
  const found = classify(code);
  table[code] = found;
  return found;
}

function classify(code: number): CharacterClass {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const character = String.fromCodePoint(code);
  if (WHITE.test(character)) return SPACE;
  if (LETTER_OR_ACCENT.test(character)) return LETTER;
  return NUMBER.test(character) ? NUMERAL : MARK;
}
