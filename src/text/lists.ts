import type { Token } from '../model.js';

const BULLETS = new Set(['•', '⁃', '●', '▪', '◦', '‣', '·', '■']);
/** No bullet is ASCII, and most tokens are. */
const LAST_ASCII = 0x7f;
const LABEL = /^(?:\d{1,3}|[a-z]{1,4}|[A-Z])$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
/** How far the next item of a list is looked for, in tokens: an item is a sentence or two. */
const REACH = 200;

interface Marker {
  readonly label: string;
  /** the marks around the label: "(*)", "*)", "*.)", "*." */
  readonly frame: string;
}

/** Whether a list's item begins at `at` with a bullet. */
export function isBullet(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.word.text;
  return text !== undefined && text.charCodeAt(0) > LAST_ASCII && BULLETS.has(text);
}

/** Where the next item of the list begins whose item begins at `at` ("1. ... 2. ...", "a) ... b) ..."); Infinity where there is none. */
export function nextItem(tokens: readonly Token[], at: number): number {
  const first = markerAt(tokens, isBullet(tokens, at) ? at + 1 : at);
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const labels = followers(first.label);
  const end = Math.min(tokens.length, at + REACH);
  for (let k = at + 2; k < end; k++) {
    const label = tokens[first.frame.startsWith('(') ? k + 1 : k]?.word.text;
    if (label === undefined || !labels.includes(label)) continue;
    if (markerAt(tokens, k)?.frame === first.frame) return isBullet(tokens, k - 1) ? k - 1 : k;
  }
  return Number.POSITIVE_INFINITY;
}

/** The marker of a list that stands at `at`, set apart from what comes after. */
export function markerAt(tokens: readonly Token[], at: number): Marker | undefined {
  const opened = tokens[at]?.word.text === '(' ? 1 : 0;
  const label = tokens[at + opened];
  if (label === undefined || !LABEL.test(label.word.text)) return undefined;
  let end = at + opened + 1;
  let close = '';
  while (close.length < 2 && tokens[end]?.start === tokens[end - 1]!.end && isClosing(tokens[end]!.word.text))
    close += tokens[end++]!.word.text;
  const next = tokens[end];
  if (next === undefined || next.start === tokens[end - 1]!.end) return undefined;
  const frame = `${opened === 1 ? '(' : ''}*${close}`;
  if (!FRAMES.has(frame)) return undefined;
  // "A. Smith" is a name, "in. " a word.
  if (frame === '*.' && !PLAIN_LABEL.test(label.word.text)) return undefined;
  return { label: label.word.text, frame };
}
const FRAMES = new Set(['(*)', '*)', '*.)', '*.']);
const PLAIN_LABEL = /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/;

function isClosing(text: string): boolean {
  return text === '.' || text === ')';
}

/** "3": "4"; "b": "c"; "i": "ii" or "j". */
function followers(label: string): string[] {
  const roman = ROMAN.indexOf(label);
  const next = roman < 0 ? [] : ROMAN.slice(roman + 1, roman + 2);
  const code = label.charCodeAt(0);
  if (code <= 0x39) return [String(Number(label) + 1)];
  return label.length === 1 ? [...next, String.fromCharCode(code + 1)] : next;
}
