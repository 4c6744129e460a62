import type { SentenceSpan, Token } from '../model.js';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm rev hon st jr sr inc corp co ltd llc plc bros vs etc eg ie al no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd dept est approx min max calif pa'.split(
    ' ',
  ),
);
const STOP = /^[.!?…]$/;
const CLOSER = /^["'”’)\]»]$/;
const SINGLE_LETTER = /^\p{Lu}$/u;

/** The sentences of a text: a stop that no abbreviation explains ends one, and so does an empty line. */
export function splitSentences(text: string, tokens: readonly Token[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let from = 0;
  let block = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    const gap = next === undefined ? '' : text.slice(tokens[i]!.end, next.start);
    const paragraph = gap.includes('\n\n');
    if (next !== undefined && !paragraph && !endsHere(tokens, i)) continue;
    const to = i + 1;
    sentences.push({ start: tokens[from]!.start, end: tokens[i]!.end, from, to, block });
    from = to;
    if (paragraph) block++;
  }
  return sentences;
}

function endsHere(tokens: readonly Token[], i: number): boolean {
  let stop = i;
  while (stop > 0 && CLOSER.test(tokens[stop]!.word.text)) stop--;
  const mark = tokens[stop]!.word.text;
  const next = tokens[i + 1]!;
  if (CLOSER.test(next.word.text) && next.start === tokens[i]!.end) return false;
  if (next.word.shape === 'lower') return false;
  if (mark.length > 2 && mark.endsWith('.')) return next.word.stop && next.word.shape === 'title';
  if (!STOP.test(mark)) return false;
  if (mark !== '.' || stop === 0) return true;
  const before = tokens[stop - 1]!.word;
  return !(ABBREVIATIONS.has(before.lower) || SINGLE_LETTER.test(before.text));
}
