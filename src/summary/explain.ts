import type { Explanation, Reading } from '../model.js';
import { keyOf } from './candidate.js';
import { choose, type SummaryOptions } from './summarise.js';
import { FEATURES } from './weights.js';

const MOST_LOST = 10;

/** Explains the bullets that `summarise` gives for the same readings and options. */
export function explainSummary(readings: readonly Reading[], options: SummaryOptions = {}): Explanation {
  const { chosen, scored, rejected, model } = choose(readings, options);
  const told = new Set(chosen.map(({ candidate }) => keyOf(candidate)));
  return {
    bullets: chosen.map(({ candidate, features, value }) => ({
      text: candidate.text,
      article: readings[candidate.reading]!.id,
      sentence: candidate.sentence,
      original: sentenceAt(readings, candidate),
      value,
      features: [
        ...FEATURES.map((name, i) => ({ name, value: features[i]!, adds: features[i]! * model.weights[name] })),
        { name: 'cost', value: 1, adds: -model.selection.f1Cost },
      ],
      rules: candidate.rules,
    })),
    lost: scored
      .filter(({ candidate }) => !told.has(keyOf(candidate)))
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_LOST)
      .map(({ candidate, value }) => ({ text: candidate.text, article: readings[candidate.reading]!.id, value })),
    passed: rejected.map((one) => ({
      text: sentenceAt(readings, one),
      article: readings[one.reading]!.id,
      reason: one.reason,
    })),
  };
}

function sentenceAt(readings: readonly Reading[], at: { readonly reading: number; readonly sentence: number }): string {
  const { doc } = readings[at.reading]!;
  const { start, end } = doc.sentences[at.sentence]!;
  return doc.text.slice(start, end);
}
