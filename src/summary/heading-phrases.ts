import type { Doc, Fact, Reading, Token, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { closesWell, FINITE, isJoined, isNamed, isWhole, NOUNS_IN_LY, type Run, runsIn } from './heading-runs.js';
import {
  ACTOR_ENDING,
  ACTORS,
  CHANGES,
  DOINGS,
  DOUBLED,
  GENERIC,
  JOINS,
  NEVER_LAST,
  PLACES,
  STANDALONE,
  TOPIC_ENDING,
  TOPICS,
  UNSURE,
  VAGUE,
} from './heading-words.js';

/** A phrase of a sentence that may head a section, in its own words but for a verb's form. */
export interface Phrase {
  readonly words: readonly string[];
  /** stems of its content words, the heart's first */
  readonly stems: readonly string[];
  /** how well its kind, its heart and its place in the sentence suit a heading: about 1 */
  readonly fitness: number;
  /** its heart is what happens or is argued over, or it is an act */
  readonly topic: boolean;
}

export const MOST_WORDS = 6;
export const LEAST_WORDS = 2;
const { verb, base, aux, say, number, det, prep, ing, quote, negation } = CLASSES;
const SPACE = /\s+/u;
const LETTER_FIRST = /^\p{L}/u;

/** The phrases of a sentence that may head a section. */
export function phrasesIn({ doc, facts }: Reading, sentence: number): Phrase[] {
  const { from, to } = doc.sentences[sentence]!;
  const people = facts.filter((fact) => fact.kind === 'person' && fact.sentence === sentence);
  const quoted = quotedIn(doc, from, to);
  const runs = runsIn(doc, from, to);
  return runs.flatMap((run, k) => {
    const next = runs[k + 1];
    const spans = [{ span: run, heart: run }];
    if (next !== undefined && isJoined(doc, run.to, next.from))
      spans.push({ span: { from: run.from, to: next.to }, heart: run });
    return spans.flatMap(({ span, heart }) => {
      if (namesPerson(doc, span, people)) return [];
      const inQuotes = quoted.has(span.from) ? QUOTED : 1;
      const found = [
        nounPhrase(doc, span, heart, from, to),
        deed(doc, span, heart, from),
        change(doc, span, heart, to),
      ];
      return found.flatMap((phrase) =>
        phrase === undefined ? [] : [{ ...phrase, fitness: phrase.fitness * inQuotes }],
      );
    });
  });
}
/** What somebody said is in his words, not in an editor's. */
const QUOTED = 0.5;

function quotedIn({ tokens }: Doc, from: number, to: number): ReadonlySet<number> {
  const quoted = new Set<number>();
  let inside = false;
  for (let i = from; i < to; i++) {
    if ((classesOf(tokens[i]!.word) & quote) !== 0) inside = !inside;
    else if (inside) quoted.add(i);
  }
  return quoted;
}

/** A noun phrase, or two with a preposition between them. */
function nounPhrase(doc: Doc, span: Run, heart: Run, from: number, to: number): Phrase | undefined {
  const { tokens } = doc;
  const joint = span.to > heart.to;
  if (!closesWell(doc, span.to, to) || !isWhole(doc, span, heart)) return undefined;
  const head = tokens[heart.to - 1]!.word;
  const worth = heartWorth(head);
  const gerund = (classesOf(tokens[span.from]!.word) & ing) !== 0;
  if (worth === 0 && !gerund) return undefined;
  if (gerund && !isDeed(doc, span.from, from)) return undefined;
  if (joint && (worth < 1 || !holds(doc, span, heart, head))) return undefined;
  return phraseOf(
    doc,
    span,
    heart,
    (gerund ? GERUND : worth) * placeOf(doc, span.from, span.to, from) * (joint ? JOINED : 1),
  );
}
const GERUND = 1.1;
const JOINED = 1.15;

/** An act that somebody is to do: "to reform the tax code" makes "Reforming the Tax Code". */
function deed(doc: Doc, span: Run, heart: Run, from: number): Phrase | undefined {
  const { tokens } = doc;
  const article = ARTICLES.has(tokens[heart.from - 1]?.word.lower ?? '') ? 1 : 0;
  const possessive = article === 0 && POSSESSIVES.has(tokens[heart.from - 1]?.word.lower ?? '') ? 1 : 0;
  const at = heart.from - 1 - article - possessive;
  const object = { from: heart.from, to: heart.to };
  if (at <= from || object.to <= object.from || tokens[at - 1]!.word.lower !== 'to') return undefined;
  const { word } = tokens[at]!;
  const before = tokens[at - 2]?.word.lower ?? '';
  if (word.shape !== 'lower' || !DOINGS.has(word.lower) || isUnsure(doc, at, from) || NOUNS_TO.has(before))
    return undefined;
  const whole = { from: object.from, to: span.to };
  if (!closesWell(doc, span.to, tokens.length) || !isWhole(doc, whole, object)) return undefined;
  if (GENERIC.has(tokens[heart.to - 1]!.word.lower)) return undefined;
  const phrase = phraseOf(doc, { from: object.from - article, to: span.to }, object, DEED, 1);
  return phrase && { ...phrase, words: [gerundOf(word.lower), ...phrase.words], stems: [...phrase.stems, word.stem] };
}
const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);
/** What takes a noun after "to", not a verb. */
const NOUNS_TO = new Set(
  'due access according addition response return thanks close owing contrast regard respect exports damage key used subject west east north south'.split(
    ' ',
  ),
);
const DEED = 1.05;

/** What rises or falls: "net income fell 7.5%" makes "Falling Net Income". */
function change(doc: Doc, span: Run, heart: Run, to: number): Phrase | undefined {
  if (span.to > heart.to || span.to >= to) return undefined;
  const { tokens } = doc;
  const next = tokens[span.to]!.word.lower;
  const found = CHANGES.find(({ verbs }) => verbs.has(next));
  const before = tokens[span.from - 1]?.word;
  if (found === undefined || (before !== undefined && (classesOf(before) & prep) !== 0)) return undefined;
  const head = tokens[span.to - 1]!.word;
  if (!TOPICS.has(head.lower) && !TOPIC_ENDING.test(head.lower)) return undefined;
  const phrase = phraseOf(doc, span, heart, CHANGE, 1);
  return phrase === undefined ? undefined : { ...phrase, words: [found.participle, ...phrase.words] };
}
const CHANGE = 1.9;

function phraseOf({ text, tokens }: Doc, span: Run, heart: Run, fitness: number, added = 0): Phrase | undefined {
  const inside = tokens.slice(span.from, span.to);
  const told = ARTICLES.has(inside[0]!.word.lower) ? inside.slice(1) : inside;
  const words = text.slice(inside[0]!.start, inside.at(-1)!.end).split(SPACE);
  const lone = words.length + added < LEAST_WORDS;
  if (
    words.length + added > MOST_WORDS ||
    (lone && !STANDALONE.has(tokens[heart.to - 1]!.word.lower)) ||
    !tellsTopic(told, added)
  )
    return undefined;
  const head = tokens[heart.to - 1]!.word;
  const stems = inside.flatMap(({ word }) =>
    word.stop || word === head || word.text === "'s" || word.shape === 'mark' ? [] : [word.stem],
  );
  return {
    words,
    stems: [head.stem, ...stems],
    fitness: fitness * (lone ? LONE : 1),
    topic: added > 0 || heartWorth(head) > 1,
  };
}

/** One word says enough only where a stretch comes back to it: "Turnout". */
const LONE = 0.7;

/** A topic is no bare name, no amount, ends on a noun and opens on a word that says something. */
export function tellsTopic(tokens: readonly Token[], added = 0): boolean {
  const first = tokens[0]!.word;
  const last = tokens.at(-1)!.word;
  if (
    GENERIC.has(last.lower) ||
    !endsOnNoun(last) ||
    (added === 0 && (VAGUE.has(first.lower) || isAdverb(first))) ||
    !LETTER_FIRST.test(first.text)
  )
    return false;
  if (tokens.some(({ word }) => word.numeric || DATED.has(word.lower) || (word.shape === 'mark' && word.text !== "'s")))
    return false;
  // "metal germanium" is one; "rating agency Corbel" names
  if (
    isNamed(last) &&
    tokens.length > 1 &&
    !isNamed(tokens.at(-2)!.word) &&
    !JOINS.has(tokens.at(-2)!.word.lower) &&
    tokens.at(-2)!.word.lower !== 'the'
  )
    return false;
  return tokens.some(({ word }) => word.shape === 'lower' && !word.stop && word.text !== "'s");
}

/** "Normally Adults", but "Early Release" */
function isAdverb({ lower }: Word): boolean {
  return ADVERBS.test(lower) && !NOUNS_IN_LY.has(lower) && !ADJECTIVES_IN_LY.has(lower);
}
const ADJECTIVES_IN_LY = new Set(
  'early daily weekly monthly yearly hourly likely unlikely costly deadly friendly lonely elderly lively quarterly scholarly curly holy ugly silly worldly orderly cowardly leisurely timely untimely'.split(
    ' ',
  ),
);

const DATED = new Set(['gmt', 'est', 'edt', 'bst', 'pm', 'am', 'p.m.', 'a.m.']);

function endsOnNoun(last: Word): boolean {
  if (last.lower === "'s" || NEVER_LAST.has(last.lower)) return false;
  if ((classesOf(last) & ing) !== 0 && !TOPICS.has(last.lower)) return false;
  return NOUNS_IN_LY.has(last.lower) || !ADVERBS.test(last.lower);
}
const ADVERBS = /[a-z]{3}ly$/;

/** How much the heart of a phrase says: most where it is what happens or is argued over, nothing where it is a place, one actor, a container. */
export function heartWorth(head: Word): number {
  const { lower } = head;
  if (GENERIC.has(lower) || PLACES.has(lower) || ACTORS.has(lower) || isNamed(head)) return 0;
  if (TOPICS.has(lower)) return 1.3;
  if (ACTOR_ENDING.test(lower)) return 0;
  if (ACTORS.has(lower.replace(PLURAL, ''))) return 0.6;
  return TOPIC_ENDING.test(lower) ? 1.2 : 1;
}
const PLURAL = /s$/;

/** Subjects and objects say more than adjuncts. */
function placeOf({ tokens }: Doc, at: number, to: number, from: number): number {
  let i = at - 1;
  while (i >= from && (classesOf(tokens[i]!.word) & (det | number)) !== 0 && (classesOf(tokens[i]!.word) & prep) === 0)
    i--;
  const after = tokens[to]?.word;
  const governed = after !== undefined && (classesOf(after) & FINITE) !== 0 ? 1.2 : 0.9;
  if (i < from) return governed;
  const { word } = tokens[i]!;
  const bits = classesOf(word);
  if (word.lower === 'of' || word.lower === 'over' || word.lower === 'about') return 0.9;
  if ((bits & prep) !== 0) return 0.7;
  if ((bits & (verb | base | say | ing)) !== 0) return 1.1;
  return governed;
}

/** A gerund is a deed where a preposition or a verb governs it, not where it goes on ("was wearing") or is denied. */
function isDeed(doc: Doc, at: number, from: number): boolean {
  const { tokens } = doc;
  if (GENERIC.has(tokens[at]!.word.lower) || LIGHT_ING.test(tokens[at]!.word.lower) || isUnsure(doc, at, from))
    return false;
  if (at === from) return true;
  const bits = classesOf(tokens[at - 1]!.word);
  return (bits & (prep | verb | base | det)) !== 0 && (bits & aux) === 0;
}
const LIGHT_ING =
  /^(?:being|having|doing|getting|making|taking|giving|going|coming|seeing|saying|telling|becoming|wearing|standing|sitting|using|adding|citing|calling|leaving|following|including|according|regarding|starting|waiting|looking|working|living|losing|winning|playing|asking|showing)$/;

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

/** "of" holds any two nouns together; another preposition may go with the verb, but for the nouns that ask for it ("ban on", "fight against"). */
function holds({ tokens }: Doc, span: Run, heart: Run, head: Word): boolean {
  const joint = tokens[heart.to]!.word.lower;
  const last = tokens[span.to - 1]!.word;
  if (joint === 'of') return true;
  if (joint === 'with' || joint === 'from' || joint === 'at') return TOPICS.has(head.lower) && !PLACES.has(last.lower);
  return TOPICS.has(head.lower) || TOPIC_ENDING.test(head.lower);
}

function namesPerson({ tokens }: Doc, { from, to }: Run, people: readonly Fact[]): boolean {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return people.some((fact) => fact.start < end && start < fact.end);
}
