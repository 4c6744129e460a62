import type { Doc, Fact } from '../model.js';

/** What a text has beside its words: kinds of facts, and results such as "3-1". */
export const SIGNALS = [
  'money',
  'percent',
  'count',
  'quantity',
  'company',
  'organization',
  'person',
  'place',
  'quote',
  'result',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** How often each signal stands in a text, in the order of SIGNALS. */
export function signalsOf(facts: readonly Fact[], doc: Doc): number[] {
  const counts = SIGNALS.map(() => 0);
  const add = (signal: Signal) => {
    counts[SIGNALS.indexOf(signal)]! += 1;
  };
  for (const fact of facts) {
    const signal = signalOf(fact);
    if (signal !== undefined) add(signal);
  }
  for (let i = 0; i < doc.tokens.length; i++) if (isResult(doc, i)) add('result');
  return counts;
}

function signalOf(fact: Fact): Signal | undefined {
  if (fact.kind === 'figure') return fact.type === 'number' ? undefined : fact.type;
  if (fact.kind === 'organization') return fact.company ? 'company' : 'organization';
  return fact.kind === 'date' ? undefined : fact.kind;
}

/** Two small numbers around a hyphen or dash, in one token or three: a score, a set, a count of votes. */
function isResult({ tokens }: Doc, at: number): boolean {
  const { word } = tokens[at]!;
  if (word.shape !== 'number') return false;
  if (isDash(tokens[at + 1]?.word.text)) return isSmall(word.text) && isSmall(tokens[at + 2]?.word.text ?? '');
  const dash = word.text.indexOf('-');
  return dash > 0 && isSmall(word.text.slice(0, dash)) && isSmall(word.text.slice(dash + 1));
}

function isDash(text: string | undefined): boolean {
  return text === '-' || text === '–';
}

function isSmall(text: string): boolean {
  return text !== '' && text.length <= 3 && Number.isInteger(Number(text));
}
