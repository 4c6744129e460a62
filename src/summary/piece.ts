import type { Doc } from '../model.js';

/** A span of the article's text that a bullet shows, with what is put after it ("'s" where a name stands for "his", " is" where it stands for "she's"). */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly suffix?: string;
  /** index of the sentence that it is from, if it is another than the bullet's own */
  readonly sentence?: number;
}

/** All white space but a single space. */
const SPACE = /[^\S ]\s*| \s+/gu;
const HEAD = /^[\s,;:.…!?)\]–—•·*▪●■◆►>\u200B\uFEFF-]+/u;
const TAIL_MARK = /[\s,;:–—(-]/u;
const TAIL = /[\s,;:–—(-]+$/u;
/** Faces and hearts that end a sentence of a blog. */
const EMOJI = /(?:\s*\p{Extended_Pictographic}[\uFE0F\u200D]*)+$/u;
const QUOTE_MARK = /["”’']/u;
const QUOTED_TAIL = /[\s,;:–—-]+(["”’']+)$/u;
const FINAL = /[.?…。！？]["”’')\]]*$/u;
const SHOUT = /!(["”’')\]]*)$/u;
const NO_SPACE_BEFORE = /^(?:[,;:.?!)\]%’”]|'s\b)/u;
const NO_SPACE_AFTER = /[(“‘[$£€]$/u;
const LOOSE_STOP = /\s+([.,;?!])/gu;
const FIRST = /^(["“‘'([]*)(\p{Ll})(?!\p{L}*\p{Lu})/u;
/** "AT least 84 people": papers print the begin of a story in capitals. A function word is no name. */
const SHOUTED =
  /^(["“‘'([]*)(AT|AN|THE|IN|ON|AS|TO|FOR|OF|BY|HE|SHE|THEY|WITH|AFTER|WHEN|WHILE|FROM|BUT|AND|MORE|MOST|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|SOME|MANY|ALL|NO|NOT|NEARLY|ALMOST|ABOUT|UP|OVER|POLICE|THOUSANDS|HUNDREDS|DOZENS|SCORES|MILLIONS)(?= [\p{Ll}\d])/u;

/** The spans of runs of tokens that stand beside each other. */
export function piecesOf(doc: Doc, kept: readonly number[]): Piece[] {
  const pieces: { start: number; end: number }[] = [];
  let before = -2;
  for (const index of kept) {
    const { start, end } = doc.tokens[index]!;
    const last = pieces.at(-1);
    if (last !== undefined && index === before + 1) last.end = end;
    else pieces.push({ start, end });
    before = index;
  }
  return pieces;
}

/** The pieces as a sentence: a capital first, single spaces, no comma or dash at the ends, a full stop last. */
export function sentenceOf(text: string, pieces: readonly Piece[]): string {
  let joined = '';
  for (const { start, end, suffix } of pieces) {
    const part = text.slice(start, end).replace(SPACE, ' ').trim();
    joined += joined === '' || NO_SPACE_BEFORE.test(part) || NO_SPACE_AFTER.test(joined) ? part : ` ${part}`;
    joined += suffix ?? '';
  }
  let sentence = joined.replace(LOOSE_STOP, '$1').replace(HEAD, '');
  // A look at the last character is quicker than a search for the end.
  if (!isAscii(sentence.at(-1))) sentence = sentence.replace(EMOJI, '');
  if (TAIL_MARK.test(sentence.at(-1) ?? '')) sentence = sentence.replace(TAIL, '');
  if (QUOTE_MARK.test(sentence.at(-1) ?? '')) sentence = sentence.replace(QUOTED_TAIL, '$1');
  sentence = sentence.replace(FIRST, (_, marks: string, letter: string) => marks + letter.toUpperCase());
  sentence = sentence.replace(
    SHOUTED,
    (_, marks: string, word: string) => marks + word[0] + word.slice(1).toLowerCase(),
  );
  if (sentence === '') return '';
  if (SHOUT.test(sentence)) return sentence.replace(SHOUT, '.$1');
  return FINAL.test(sentence) ? sentence : closed(sentence);
}

function isAscii(character = ''): boolean {
  return character <= LAST_ASCII;
}
const LAST_ASCII = '\x7f';

const CLOSING_DOUBLE = /(["”])$/u;

/** American style: the stop stands inside a closing double quotation mark. */
function closed(sentence: string): string {
  return CLOSING_DOUBLE.test(sentence) ? sentence.replace(CLOSING_DOUBLE, '.$1') : `${sentence}.`;
}
