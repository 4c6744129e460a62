import type { Word } from '../../model.js';
import { type FeatureSpace, fittedSpace, idOf } from './features.js';
import { type Form, formOf, type Setting } from './forms.js';
import { type Lexicon, loadLexicon } from './lexicon.js';

/** The lists, the weights and a bounded memo of word forms. */
export interface Engine {
  readonly space: FeatureSpace;
  readonly lexicon: Lexicon;
  form(word: Word, setting: Setting): Form;
  /** the id of a feature of spans, -1 if it has no weight */
  id(name: string): number;
}

const MEMO_LIMIT = 60_000;
let shared: Engine | undefined;

/** The engine of the fitted weights, made when it is first needed. */
export function sharedEngine(): Engine {
  shared ??= makeEngine(fittedSpace(), loadLexicon());
  return shared;
}

export function makeEngine(space: FeatureSpace, lexicon: Lexicon): Engine {
  const memos = [new Map<string, Form>(), new Map<string, Form>(), new Map<string, Form>()] as const;
  const ids = new Map<string, number>();
  return {
    space,
    lexicon,
    form(word, setting) {
      const memo = memos[setting];
      const known = memo.get(word.text);
      if (known !== undefined) return known;
      const form = formOf(word, setting, space, lexicon);
      if (memo.size >= MEMO_LIMIT) memo.clear();
      if (word.text.length <= 64) memo.set(word.text, form);
      return form;
    },
    id(name) {
      let id = ids.get(name);
      if (id === undefined) {
        id = idOf(space, name);
        ids.set(name, id);
      }
      return id;
    },
  };
}
