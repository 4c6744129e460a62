import type { Word } from '../../model.js';
import { perWord } from '../../text/words.js';
import { type FeatureSpace, fittedSpace, idOf, LABELS } from './features.js';
import { type Form, formOf, LINKS, type Setting } from './forms.js';
import { Kinds } from './kinds.js';
import { type Lexicon, loadLexicon } from './lexicon.js';

/** The features of spans as wholes. */
const spanIds = (id: (name: string) => number) => ({
  'before line': id('before line'),
  'before sentence': id('before sentence'),
  'before chunk': id('before chunk'),
  'before2 edge': id('before2 edge'),
  'after line': id('after line'),
  'after sentence': id('after sentence'),
  'after chunk': id('after chunk'),
  'after2 edge': id('after2 edge'),
  dateline: id('dateline'),
  agency: id('agency'),
  'initials follow': id('initials follow'),
  'whole sentence': id('whole sentence'),
  'all common': id('all common'),
  'some common': id('some common'),
  'all upper': id('all upper'),
  'new name': id('new name'),
  initials: id('initials'),
  'seen small': id('seen small'),
  'part seen small': id('part seen small'),
});
/** The features of what the first look found, for each label. */
const knownIds = (id: (name: string) => number) => {
  const labels = (name: string) => LABELS.map((label) => id(`${name} ${label}`));
  return {
    same: labels('same'),
    pool: labels('pool'),
    often: labels('often'),
    surname: labels('surname'),
    given: labels('given'),
    head: labels('head'),
    tail: labels('tail'),
    left: LINKS.map((link) => labels(`left ${link}`)),
    right: LINKS.map((link) => labels(`right ${link}`)),
  };
};
const REPORTS = ['results', 'figures', 'match', 'sport'] as const;

/** Ids of the features of a name in a report of matches or a table. */
interface ReportIds {
  readonly country: number;
  readonly city: number;
  readonly words: readonly number[];
  readonly begins: number;
  readonly inside: number;
  readonly ends: number;
}

/** The lists, the weights, the ids of features and a bounded memo of word forms. An id is -1 where the feature has no weight. */
export interface Engine {
  readonly space: FeatureSpace;
  readonly lexicon: Lexicon;
  readonly ids: Readonly<ReturnType<typeof spanIds>>;
  readonly lengths: readonly number[];
  readonly shoutLengths: readonly number[];
  readonly headlineLengths: readonly number[];
  readonly wholeLines: readonly number[];
  readonly joins: ReadonlyMap<string, number>;
  readonly wholes: ReadonlyMap<string, number>;
  readonly reports: readonly ReportIds[];
  readonly known: Readonly<ReturnType<typeof knownIds>>;
  form(word: Word, setting: Setting): Form;
  /** the id of any feature */
  id(name: string): number;
}

let shared: Engine | undefined;

/** The engine of the fitted weights, made when it is first needed. */
export function sharedEngine(): Engine {
  shared ??= makeEngine(fittedSpace(), loadLexicon());
  return shared;
}

export function makeEngine(space: FeatureSpace, lexicon: Lexicon): Engine {
  const none = new Kinds(space);
  const formIn = (setting: Setting) => perWord((word) => formOf(word, setting, none, lexicon));
  const forms = [formIn(0), formIn(1), formIn(2)] as const;
  const id = (name: string) => idOf(space, name);
  const lengths = (name: string, most: number) => Array.from({ length: most + 1 }, (_, n) => id(`${name} ${n}`));
  return {
    space,
    lexicon,
    ids: spanIds(id),
    lengths: lengths('words', 5),
    shoutLengths: lengths('shout words', 4),
    headlineLengths: lengths('headline words', 4),
    wholeLines: lengths('whole line', 4),
    joins: new Map(
      ['and', '&', 'of', "'s", 'in', 'for'].flatMap((join) =>
        ['behind', 'before'].map((side) => [`${join} ${side} place`, id(`${join} ${side} place`)] as const),
      ),
    ),
    wholes: new Map(lexicon.lists.map((list) => [list, id(`whole ${list}`)])),
    reports: REPORTS.map((report) => ({
      country: id(`${report} country`),
      city: id(`${report} city`),
      words: lengths(`${report} words`, 3),
      begins: id(`${report} begins`),
      inside: id(`${report} inside`),
      ends: id(`${report} ends`),
    })),
    known: knownIds(id),
    form: (word, setting) => forms[setting](word),
    id,
  };
}
