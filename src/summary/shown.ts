import type { Reading } from '../model.js';
import { bagOf } from './bag.js';
import { brief } from './brief.js';
import { type Candidate, keyOf } from './candidate.js';
import { readsEnglish } from './candidates.js';
import { trimmedTo } from './compress.js';
import { introduce } from './introduce.js';
import { piecesOf, sentenceOf } from './piece.js';
import type { Scored } from './select.js';

/** Bullets as they are shown: the news in brief where the lead tells it in full, names at their first mention. */
export function shownOf(readings: readonly Reading[], selected: readonly Scored[], lede: Scored | undefined): Scored[] {
  const news = lede === undefined ? undefined : keyOf(lede.candidate);
  const candidates = selected.map(({ candidate }) =>
    keyOf(candidate) === news ? inBrief(readings[candidate.reading]!, candidate) : candidate,
  );
  const shown = introduce(readings, candidates);
  return selected.map((one, i) => ({ ...one, candidate: shown[i]! }));
}

/** A candidate in brief; as it is where no cut leaves a good sentence. */
function inBrief(reading: Reading, candidate: Candidate): Candidate {
  const { doc } = reading;
  // The kept tokens do not tell what a name stands for.
  if (candidate.pieces.some(({ sentence }) => sentence !== undefined) || !readsEnglish(reading)) return candidate;
  const found = brief(reading, candidate.sentence, trimmedTo(doc, candidate.kept));
  if (found === undefined) return candidate;
  const { kept, rules, state } = found;
  const pieces = piecesOf(doc, kept);
  const { words, stems } = bagOf(
    kept.map((at) => doc.tokens[at]!),
    state.bits,
  );
  const text = sentenceOf(doc.text, pieces);
  return { ...candidate, pieces, kept, text, words, stems, rules: [...candidate.rules, ...rules] };
}
