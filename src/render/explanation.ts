import type { BulletExplanation } from '../model.js';
import { cleanLine } from './clean.js';
import type { TitledExplanation } from './result.js';

/** Why each bullet is one, which sentences lost to it, and which could not be one: lines of plain text. */
export function explanationLines({ id, title, bullets, lost, passed }: TitledExplanation): string[] {
  return [
    cleanLine(title ?? id),
    ...bullets.flatMap(bulletLines),
    ...(lost.length === 0 ? [] : ['Lost']),
    ...lost.map(({ value, text }) => `  ${value.toFixed(3)}  ${cleanLine(text)}`),
    ...(passed.length === 0 ? [] : ['Passed over']),
    ...passed.map(({ reason, text }) => `  ${cleanLine(reason)}: ${cleanLine(text)}`),
  ];
}

function bulletLines({ text, value, sentence, original, rules, features }: BulletExplanation): string[] {
  const adding = features.filter(({ adds }) => adds !== 0).toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const sum = adding.map(({ name, adds }) => `${name} ${adds < 0 ? '' : '+'}${adds.toFixed(3)}`).join(', ');
  return [
    `• ${cleanLine(text)}`,
    `    sentence ${sentence}, value ${value.toFixed(3)}: ${sum}`,
    ...(rules.length === 0 ? [] : [`    cut by ${rules.join(', ')} from: ${cleanLine(original)}`]),
  ];
}
