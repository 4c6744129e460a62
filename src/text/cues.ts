import type { Token, Word } from '../model.js';
import { ENGLISH, isFunctionWord } from './function-words.js';
import { perWord } from './words.js';

/**
 * Most patterns cannot match most sentences, and a look at a word is quicker than a pattern. A cue is what every match of a pattern
 * has within one token: a word, a part of one or a mark; it is read from the pattern's source, so that it cannot differ from it.
 */
export interface Cues {
  /** the patterns that no cue tells, as bits */
  readonly always: number;
  /** the patterns that have a cue in a word, as bits */
  readonly of: (word: Word) => number;
}

/** The cues of at most 31 patterns, the first of which is bit 0. They are read when the first word is asked for. */
export function cuesOf(patterns: readonly RegExp[]): Cues {
  if (patterns.length > 31) throw new RangeError(`too many patterns for bits: ${patterns.length}`);
  let table: Table | undefined;
  return {
    of: perWord(({ text }) => {
      table ??= tableOf(patterns);
      return bitsOf(table, text.toLowerCase());
    }),
    get always() {
      table ??= tableOf(patterns);
      return table.always;
    },
  };
}

/** The patterns that may match in the tokens from..to, as bits. */
export function cuesIn({ always, of }: Cues, tokens: readonly Token[], from: number, to: number): number {
  let bits = always;
  for (let i = from; i < to; i++) bits |= of(tokens[i]!.word);
  return bits;
}

interface Table {
  readonly always: number;
  /** by whole words, marks, and DIGIT for any digit */
  readonly whole: ReadonlyMap<string, number>;
  /** by begins, ends and other parts of words */
  readonly parts: readonly (readonly [string, number])[];
}

function tableOf(patterns: readonly RegExp[]): Table {
  let always = 0;
  const whole = new Map<string, number>();
  const parts = new Map<string, number>();
  patterns.forEach(({ source }, i) => {
    const need = new Source(source).need();
    if (need === undefined) always |= 1 << i;
    for (const { text, isWhole } of need?.cues ?? []) {
      const map = isWhole ? whole : parts;
      map.set(text, (map.get(text) ?? 0) | (1 << i));
    }
  });
  return { always, whole, parts: [...parts] };
}

function bitsOf({ whole, parts }: Table, lower: string): number {
  let bits = whole.get(lower) ?? 0;
  if (!PLAIN.test(lower))
    for (const [part] of lower.replace(DIGITS, DIGIT).matchAll(WORDS)) bits |= whole.get(part) ?? 0;
  for (const [part, of] of parts) if (lower.includes(part)) bits |= of;
  return bits;
}
const PLAIN = /^[a-z]+$/;
const DIGITS = /\d/g;

/** What any match has one of, and about how many sentences have one. */
interface Need {
  readonly cues: readonly Cue[];
  readonly share: number;
}

/** In lower case, as the first letter of a sentence may be changed. */
interface Cue {
  readonly text: string;
  readonly isWhole: boolean;
}
/** A part of a pattern: all that it may match, if that is little, or what it needs, if anything. */
interface Part {
  readonly strings?: readonly string[];
  readonly need?: Need | undefined;
  /** it ends where a word does */
  readonly closes?: boolean;
}

/** In strings: a boundary of a word, any digit, any white space. */
const EDGE = '\0';
const DIGIT = '0';
const SPACE = ' ';
const MOST_STRINGS = 30;
const NOTHING: Part = { strings: [''] };
const ANYTHING: Part = {};
const ESCAPES: Readonly<Record<string, Part>> = {
  b: { strings: [EDGE] },
  B: NOTHING,
  d: { strings: [DIGIT] },
  s: { strings: [SPACE] },
  n: { strings: [SPACE] },
  t: { strings: [SPACE] },
  ...Object.fromEntries([...'pPwWDSk123456789'].map((letter) => [letter, ANYTHING])),
};
/** `\u2019`, `\p{L}`, `\k<name>` or one character */
const ESCAPED = /(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}|([pPk])[{<][^}>]*[}>]|(.))/suy;
const GROUP = /\((\?<?[=!]|\?:|\?<\w+>)?/uy;
/** all but the last where that is repeated */
const LITERAL = /[\w ,'’-]+(?![?*+{])/uy;
const TIMES = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/uy;

/** Reads the source of a pattern. `opens`, `closes` = what is read stands at the begin or the end of a word. */
class Source {
  private at = 0;

  constructor(private readonly source: string) {}

  need(): Need | undefined {
    return needOf(this.alternatives(false, false));
  }

  private alternatives(opens: boolean, closes: boolean): Part {
    const parts = [this.sequence(opens, closes)];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence(opens, closes));
    }
    if (parts.length === 1) return parts[0]!;
    const strings = parts.flatMap((part) => part.strings ?? []);
    if (parts.every((part) => part.strings !== undefined) && strings.length <= MOST_STRINGS) return { strings };
    return { need: allOf(parts.map(needOf)), closes: parts.every(isClosed) };
  }

  private sequence(opens: boolean, closes: boolean): Part {
    let strings: readonly string[] = [opens ? EDGE : ''];
    let need: Need | undefined;
    let isWhole = true;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const edge = isClosed({ strings });
      const part = this.repeated(edge);
      const longer = strings.flatMap((before) => part.strings?.map((after) => before + after) ?? []);
      if (part.strings !== undefined && longer.length <= MOST_STRINGS) {
        strings = longer;
        continue;
      }
      need = rarer(rarer(need, needOf({ strings })), part.need);
      strings = part.strings?.map((string) => (edge ? EDGE : '') + string) ?? [isClosed(part) ? EDGE : ''];
      isWhole = false;
    }
    if (closes) strings = strings.map((string) => string + EDGE);
    return isWhole ? { strings } : { need: rarer(need, needOf({ strings })), closes: isClosed({ strings }) };
  }

  private repeated(opens: boolean): Part {
    const part = this.term(opens);
    const [all, mark, least, comma, most] = this.take(TIMES) ?? [];
    if (all === undefined) return part;
    const min = mark === undefined ? Number(least) : mark === '+' ? 1 : 0;
    const isOnce = mark === '?' || (mark === undefined && (most === '' ? comma === '' && min === 1 : most === '1'));
    if (min > 0) return isOnce ? part : { need: needOf(part), closes: isClosed(part) };
    return isOnce && part.strings !== undefined
      ? { strings: ['', ...part.strings] }
      : { closes: opens && isClosed(part) };
  }

  private term(opens: boolean): Part {
    const group = this.take(GROUP);
    if (group !== undefined) {
      const inside = this.alternatives(opens, CLOSE.test(this.source.slice(this.end(), this.end() + 2)));
      this.at++;
      return LOOK.test(group[1] ?? '') ? NOTHING : inside;
    }
    const literal = this.take(LITERAL);
    if (literal !== undefined) return { strings: [literal[0]] };
    const character = this.character();
    if (character === '[') return this.set();
    if (character === '\\') return this.escaped();
    if (character === '^' || character === '$') return { strings: [EDGE] };
    return character === '.' ? ANYTHING : { strings: [character] };
  }

  /** "[$£€]", but not "[a-z]" */
  private set(): Part {
    const strings: string[] = [];
    let few = true;
    for (let character = this.character(); character !== ']'; character = this.character()) {
      const part = character === '\\' ? this.escaped() : { strings: [character] };
      const isRange = character === '-' && strings.length > 0 && this.source[this.at] !== ']';
      few &&= part.strings !== undefined && !isRange && !(character === '^' && strings.length === 0);
      strings.push(...(part.strings ?? []));
    }
    return few ? { strings } : ANYTHING;
  }

  private escaped(): Part {
    const [, code, point, named, character] = this.take(ESCAPED) ?? [];
    if (code !== undefined || point !== undefined)
      return { strings: [String.fromCodePoint(Number.parseInt((code ?? point)!, 16))] };
    return ESCAPES[named ?? character!] ?? { strings: [character!] };
  }

  /** Behind the bracket that closes the group being read. */
  private end(): number {
    let open = 1;
    BRACKETS.lastIndex = this.at;
    for (let found = BRACKETS.exec(this.source); found !== null; found = BRACKETS.exec(this.source)) {
      if (found[0] === '(') open++;
      if (found[0] === ')' && --open === 0) return BRACKETS.lastIndex;
    }
    return this.source.length;
  }

  private character(): string {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return character;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source) ?? undefined;
    if (found !== undefined) this.at = pattern.lastIndex;
    return found;
  }
}
const LOOK = /[=!]/;
const BRACKETS = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gu;
/** What stands behind a group whose end is that of a word. */
const CLOSE = /^(?:[ $,:;]|\\[bs.])/;

function isClosed({ strings, closes }: Part): boolean {
  return closes ?? strings?.every((string) => isEdge(string.at(-1))) ?? false;
}

function needOf({ strings, need }: Part): Need | undefined {
  return strings === undefined ? need : allOf(strings.map(rarestIn));
}

function allOf(needs: readonly (Need | undefined)[]): Need | undefined {
  let share = 0;
  const cues = new Map<string, Cue>();
  for (const need of needs) {
    if (need === undefined) return undefined;
    for (const cue of need.cues) cues.set(`${cue.text} ${cue.isWhole}`, cue);
    share += need.share;
  }
  return { cues: [...cues.values()], share };
}

function rarer(a: Need | undefined, b: Need | undefined): Need | undefined {
  return a === undefined || (b !== undefined && b.share < a.share) ? b : a;
}

/** The word or mark of a string that fewest sentences have. Stops are none: one is put to what has none. */
function rarestIn(string: string): Need | undefined {
  let rarest: Need | undefined;
  for (const { 0: word, index } of string.toLowerCase().replace(DIGITS, DIGIT).matchAll(WORDS)) {
    const isWhole = !LETTER.test(word) || (isEdge(string[index - 1]) && isEdge(string[index + word.length]));
    rarest = rarer(rarest, { cues: [{ text: word, isWhole }], share: isWhole ? shareOf(word) : PART * shareOf(word) });
  }
  return rarest;
}
const WORDS = /[a-z]+|[^\s.!?\0]/gu;
const LETTER = /^[a-z]/;
const WORD_CHARACTER = /\w/;
/** A part of a word costs a search in each. */
const PART = 3;

function isEdge(beside: string | undefined): boolean {
  return beside !== undefined && !WORD_CHARACTER.test(beside);
}

/** The share of sentences that have a word or mark, roughly. */
function shareOf(word: string): number {
  if (OFTEN[word] !== undefined) return OFTEN[word];
  if (isFunctionWord(word, ENGLISH)) return word.length < 4 ? 0.6 : 0.2;
  return LETTER.test(word) && word.length < 4 ? 0.05 : 0.02;
}
const OFTEN: Readonly<Record<string, number>> = {
  [DIGIT]: 0.4,
  ',': 0.7,
  '-': 0.3,
  "'": 0.4,
  '’': 0.3,
  '"': 0.3,
  '“': 0.3,
  '”': 0.3,
};
