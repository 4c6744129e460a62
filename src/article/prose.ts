import type { Run, Text } from './runs.js';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_END = /[.!?…。！？:;"'”’»)]\s*$/;
const COMMA = /[,،、，;；]/;
/** Shorter texts are labels: buttons, dates, menu entries. 25 is Readability's bound for a paragraph that counts. */
const SHORTEST = 25;
/** A Chinese or Japanese character says about as much as two or three letters. */
const CJK_WEIGHT = 2.5;
/** More linked than this is a list of links, however long. */
const MOST_LINKED = 0.6;
/** What a text without any sentence mark counts: headlines of teasers, names of products. */
const NO_SENTENCE = 0.3;

/** How much prose a run holds, in characters of running text. */
export function proseOf(run: Run): number {
  const length = CJK.test(run.text) ? run.text.length * CJK_WEIGHT : run.text.length;
  if (run.level > 0 || length < SHORTEST || run.linked > MOST_LINKED) return 0;
  const sentence = SENTENCE_END.test(run.text) || COMMA.test(run.text);
  return length * (1 - run.linked) * (sentence ? 1 : NO_SENTENCE);
}

/** Sums over runs, so that the sum over any element is one subtraction. */
export interface Sums {
  readonly prose: Float64Array;
  readonly chars: Float64Array;
  readonly linked: Float64Array;
}

/** Sums up the runs that are not dropped. */
export function sumRuns(runs: readonly Run[], prose: Float64Array, dropped: Int32Array): Sums {
  const sums = {
    prose: new Float64Array(runs.length + 1),
    chars: new Float64Array(runs.length + 1),
    linked: new Float64Array(runs.length + 1),
  };
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const chars = dropped[i]! < 0 ? run.text.length : 0;
    sums.prose[i + 1] = sums.prose[i]! + (dropped[i]! < 0 ? prose[i]! : 0);
    sums.chars[i + 1] = sums.chars[i]! + chars;
    sums.linked[i + 1] = sums.linked[i]! + chars * run.linked;
  }
  return sums;
}

/** The sum over the runs inside a node. */
export function within(sum: Float64Array, text: Text, node: number): number {
  return sum[text.from[text.page.nodes[node]!.end]!]! - sum[text.from[node]!]!;
}
