import type { Doc, Fact, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import {
  ARTICLES,
  heartWorth,
  isGeneric,
  LEAST_WORDS,
  MOST_WORDS,
  type Phrase,
  phraseOf,
  SPACE,
  tellsTopic,
} from './heading-forms.js';
import { closesWell, GOES_ON, isWhole, type Run } from './heading-runs.js';
import { trimmed } from './heading-trims.js';
import {
  ACTOR_ENDING,
  ACTORS,
  CHANGES,
  DOINGS,
  DOUBLED,
  EVENTS,
  GENERIC,
  PLANS,
  TOPIC_ENDING,
  TOPICS,
  UNSURE,
} from './heading-words.js';

const { verb, base, aux, det, prep, ing, negation } = CLASSES;

/** What befell a person: "trial of Ines Varga", whatever her office. */
export function happening(doc: Doc, run: Run, end: number, people: readonly Fact[]): Phrase | undefined {
  const { text, tokens } = doc;
  const head = tokens[run.to - 1]!.word;
  const joint = tokens[run.to]!.word.lower;
  const whom = people.find((fact) => fact.start >= tokens[run.to]!.start && fact.end >= tokens[end - 1]!.end);
  const between = tokens.slice(run.to + 1, end).filter(({ start }) => start < (whom?.start ?? 0));
  if (between.some(({ word }) => (classesOf(word) & (ing | verb)) !== 0) || !isRole(between.at(-1)?.word))
    return undefined;
  if (whom === undefined || !WHOM.has(joint) || heartWorth(head) <= 1 || !isWhole(doc, run, run)) return undefined;
  const inside = tokens.slice(run.from, run.to);
  const named = whom.text.split(SPACE);
  const words = [...text.slice(inside[0]!.start, inside.at(-1)!.end).split(SPACE), joint, ...named];
  if (words.length > MOST_WORDS || named.length < LEAST_WORDS || !tellsTopic(inside)) return undefined;
  const stems = inside.flatMap(({ word }) => (word.stop || word === head ? [] : [word.stem]));
  const whose = tokens.flatMap(({ start, word }) => (whom.start <= start && start < whom.end ? [word.stem] : []));
  return { words, stems: [head.stem, ...stems, ...whose], fitness: BEFALLEN, topic: true };
}
/** "of [opposition leader] Ines Varga", not "of The Mill with Ines Varga" */
function isRole(word: Word | undefined): boolean {
  return word === undefined || ACTORS.has(word.lower) || ACTOR_ENDING.test(word.lower) || TITLES.has(word.lower);
}
const TITLES = new Set('mr mr. mrs mrs. ms ms. dr dr. sir'.split(' '));
const WHOM = new Set(['of', 'against', 'over', 'for']);
const BEFALLEN = 1.2;

/** An act that somebody is to do: "to reform the tax code" makes "Reforming the Tax Code". */
export function deed(doc: Doc, span: Run, heart: Run, from: number): Phrase | undefined {
  const { tokens } = doc;
  const article = ARTICLES.has(tokens[heart.from - 1]?.word.lower ?? '') ? 1 : 0;
  const possessive = article === 0 && POSSESSIVES.has(tokens[heart.from - 1]?.word.lower ?? '') ? 1 : 0;
  const at = heart.from - 1 - article - possessive;
  const object = trimmed(doc, heart) ?? heart;
  if (at <= from || object.to <= object.from) return undefined;
  const { word } = tokens[at]!;
  // "opposed to raising the retirement age"; without an article it is a noun phrase.
  const doing = heart.from - at > 1 && GERUNDS.has(word.lower) && isDeed(doc, at, from);
  if (!doing && !isToBeDone(doc, at, from)) return undefined;
  const asks = tokens[at - 2]?.word.lower ?? '';
  if (word.shape !== 'lower' || !(doing || DOINGS.has(word.lower)) || isUnsure(doc, at, from)) return undefined;
  if (!doing && NOUNS_TO.has(asks)) return undefined;
  const whole = { from: object.from, to: span.to };
  if (!closesWell(doc, span.to, tokens.length) || !isWhole(doc, whole, object)) return undefined;
  const head = tokens[heart.to - 1]!.word.lower;
  const joint = span.to > heart.to;
  const before = heart.to - heart.from > 1 ? tokens[heart.to - 2]!.word : undefined;
  if ((isGeneric(tokens[heart.to - 1]!.word, before) && !joint) || ACTORS.has(head) || ACTOR_ENDING.test(head))
    return undefined;
  const vague = object.from > heart.from;
  if (vague && whole.to - whole.from < LEAST_WORDS) return undefined;
  const opening = object.from - (vague ? 0 : article);
  const phrase = phraseOf(doc, { from: opening, to: span.to }, object, DEED, 1);
  // "his bill" is "the bill"
  const owned = possessive > 0 && whole.to - whole.from === 1 && EVENTS.has(head) ? ['the'] : [];
  return (
    phrase && {
      ...phrase,
      words: [doing ? word.lower : gerundOf(word.lower), ...owned, ...phrase.words],
      stems: [...phrase.stems, word.stem],
    }
  );
}
/** "to cut costs, restore trust" */
function isToBeDone({ tokens }: Doc, at: number, from: number): boolean {
  if (tokens[at - 1]!.word.lower === 'to') return true;
  if (!GOES_ON.has(tokens[at - 1]!.word.lower)) return false;
  for (let i = at - 2; i > Math.max(from, at - LIST_WITHIN); i--) {
    const after = tokens[i + 1]!.word;
    if (tokens[i]!.word.lower === 'to') return after.shape === 'lower' && !after.stop;
  }
  return false;
}
const LIST_WITHIN = 14;

const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);
/** What takes a noun after "to", not a verb. */
const NOUNS_TO = new Set(
  'due access according addition response return thanks close owing contrast regard respect exports damage key used subject west east north south'.split(
    ' ',
  ),
);
const DEED = 1.05;

/** What rises or falls: "net income fell 7.5%" makes "Falling Net Income". */
export function change(doc: Doc, span: Run, heart: Run, to: number): Phrase | undefined {
  if (span.to > heart.to || span.to >= to) return undefined;
  const { tokens } = doc;
  const next = tokens[span.to]!.word.lower;
  const found = CHANGES.find(({ verbs }) => verbs.has(next));
  const before = tokens[span.from - 1]?.word;
  if (found === undefined || (before !== undefined && (classesOf(before) & prep) !== 0)) return undefined;
  const head = tokens[span.to - 1]!.word;
  if (!TOPICS.has(head.lower) && !TOPIC_ENDING.test(head.lower)) return undefined;
  if (!isWhole(doc, span, heart)) return undefined;
  const phrase = phraseOf(doc, span, heart, CHANGE, 1);
  return phrase === undefined ? undefined : { ...phrase, words: [found.participle, ...phrase.words] };
}
const CHANGE = 1.9;

/** What somebody means to do: "decision to close the ferry line". */
export function planned(doc: Doc, run: Run, next: Run | undefined, from: number): Phrase | undefined {
  const { text, tokens } = doc;
  const head = tokens[run.to - 1]!.word;
  const doing = tokens[run.to + 1]?.word;
  if (next === undefined || doing === undefined || tokens[run.to]!.word.lower !== 'to') return undefined;
  const gap = next.from - run.to - 2;
  const article = gap === 1 && BEFORE_OBJECTS.has(tokens[next.from - 1]!.word.lower);
  if (!PLANS.has(head.lower) || !DOINGS.has(doing.lower) || (gap !== 0 && !article) || run.from === from)
    return undefined;
  if (!closesWell(doc, next.to, tokens.length) || !isWhole(doc, next, next)) return undefined;
  const object = tokens.slice(next.from, next.to);
  const last = object.at(-1)!.word;
  const words = text.slice(tokens[run.from]!.start, tokens[next.to - 1]!.end).split(SPACE);
  if (
    words.length > MOST_WORDS ||
    isGeneric(last, object.at(-2)?.word) ||
    !tellsTopic(tokens.slice(run.from, run.to), 1)
  )
    return undefined;
  const stems = [...tokens.slice(run.from, run.to - 1), tokens[run.to + 1]!, ...object].flatMap(({ word }) =>
    word.stop || word.shape === 'mark' || word.text === "'s" ? [] : [word.stem],
  );
  return { words, stems: [head.stem, ...stems], fitness: PLANNED, topic: true };
}
const BEFORE_OBJECTS = new Set(['the', 'a', 'an', 'its', 'their']);
const PLANNED = 1.2;

/** A gerund is a deed where a preposition or a verb governs it, not where it goes on ("was wearing") or is denied. */
export function isDeed(doc: Doc, at: number, from: number): boolean {
  const { tokens } = doc;
  if (GENERIC.has(tokens[at]!.word.lower) || LIGHT_ING.test(tokens[at]!.word.lower) || isUnsure(doc, at, from))
    return false;
  if (at === from) return true;
  const bits = classesOf(tokens[at - 1]!.word);
  return (bits & (prep | verb | base | det)) !== 0 && (bits & aux) === 0;
}
const LIGHT_ING =
  /^(?:being|having|doing|getting|making|taking|giving|going|coming|seeing|saying|telling|becoming|wearing|standing|sitting|using|adding|citing|calling|leaving|following|including|according|regarding|starting|waiting|looking|working|living|losing|winning|playing|asking|showing|finding|keeping|trying|putting)$/;

/** What is denied, refused or only possible is no deed. */
function isUnsure({ tokens }: Doc, at: number, from: number): boolean {
  for (let i = Math.max(from, at - UNSURE_WITHIN); i < at; i++) {
    const { word } = tokens[i]!;
    if (UNSURE.has(word.lower) || (classesOf(word) & negation) !== 0) return true;
  }
  return false;
}
const UNSURE_WITHIN = 6;

/** The -ing form by the spelling rules of English. */
export function gerundOf(form: string): string {
  if (form.endsWith('ie')) return `${form.slice(0, -2)}ying`;
  if (SILENT_E.test(form)) return `${form.slice(0, -1)}ing`;
  return DOUBLED.has(form) || ONE_SYLLABLE.test(form) ? `${form}${form.at(-1)}ing` : `${form}ing`;
}
const SILENT_E = /[^eoy]e$/;
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdglmnprt]$/;
const GERUNDS = new Set([...DOINGS].map(gerundOf));
