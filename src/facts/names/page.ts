import type { Doc, Token, Word } from '../../model.js';
import { wordOf } from '../../text/words.js';
import type { Engine } from './engine.js';
import { type Form, HEADLINE, PROSE, type Setting, SHOUT } from './forms.js';

/** A stretch of a text that is one sentence on one line: `tokens[from]` up to but without `tokens[to]`. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly setting: Setting;
  /** mostly numbers and names, as in results and prices */
  readonly table: boolean;
  readonly newLine: boolean;
  readonly endsLine: boolean;
}

/** A text as the engine sees it: its units, and the form of each token in its unit's setting. */
export interface Page {
  readonly doc: Doc;
  readonly units: readonly Unit[];
  readonly forms: readonly Form[];
  /** a memo of the keys of spans; see keyOf */
  readonly keys: Map<number, string>;
  /** 0: no report of a match, 1: perhaps, 2: surely */
  readonly sports: 0 | 1 | 2;
}

export function readPage(doc: Doc, engine: Engine): Page {
  const { tokens, text, sentences } = doc;
  const units: Unit[] = [];
  const forms: Form[] = new Array(tokens.length);
  let sporting = 0;
  let newLine = true;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    let { from } = sentence;
    for (let i = from; i < sentence.to; i++) {
      const breaks = i + 1 < tokens.length && lineBreak(text, tokens[i]!.end, tokens[i + 1]!.start);
      if (i + 1 < sentence.to && !breaks) continue;
      const unit = unitOf(doc, engine, from, i + 1, index, newLine, breaks || i + 1 === tokens.length);
      units.push(unit);
      for (let t = from; t <= i; t++) {
        const form = engine.form(wordAt(tokens, t), unit.setting);
        forms[t] = form;
        if (form.sporting) sporting++;
      }
      from = i + 1;
      newLine = breaks;
    }
  }
  const share = sporting / Math.max(tokens.length, 60);
  return { doc, units, forms, keys: new Map(), sports: share > 0.035 ? 2 : share > 0.015 ? 1 : 0 };
}

/** The article "A" and the pronoun "I" are small words, unless a stop makes them initials. */
function wordAt(tokens: readonly Token[], at: number): Word {
  const { word } = tokens[at]!;
  if (word.text.length > 1 || (word.text !== 'A' && word.text !== 'I')) return word;
  const next = tokens[at + 1]?.word.text;
  return next === '.' || next === '&' ? word : wordOf(word.lower);
}

function lineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

function unitOf(
  doc: Doc,
  engine: Engine,
  from: number,
  to: number,
  sentence: number,
  newLine: boolean,
  endsLine: boolean,
): Unit {
  let upper = 0;
  let title = 0;
  let titleCommon = 0;
  let lower = 0;
  let lowerCommon = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!;
    if (word.shape === 'number') numbers++;
    else if (word.shape === 'upper') {
      if (word.text.length > 1) upper++;
    } else if (word.shape === 'title') {
      title++;
      if (i > from && !word.stop && engine.lexicon.common(word) === 1) titleCommon++;
    } else if (word.shape === 'lower') {
      lower++;
      if (!word.stop) lowerCommon++;
    }
  }
  const words = upper + title + lower;
  const setting =
    upper >= 3 && upper >= 0.8 * words
      ? SHOUT
      : titleCommon >= 2 && title + upper >= 4 && lowerCommon <= 0.25 * (title + upper)
        ? HEADLINE
        : PROSE;
  const table = numbers >= 2 && lower <= 0.25 * (to - from) && numbers >= 0.15 * (to - from);
  return { from, to, sentence, setting, table, newLine, endsLine };
}
