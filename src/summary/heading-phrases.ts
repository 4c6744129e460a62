import type { Doc, Fact, Reading, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { change, deed, happening, isDeed, planned } from './heading-acts.js';
import { addsNothing, heartWorth, type Phrase, phraseOf } from './heading-forms.js';
import { closesWell, FINITE, isJoined, isNamed, isWhole, type Run, runsIn } from './heading-runs.js';
import { settingOf, trimmed } from './heading-trims.js';
import { isGenericNoun, PLACES, TAKE_FOR, TOPIC_ENDING, TOPICS } from './heading-words.js';
import { personsOf } from './persons.js';

const { verb, base, say, number, det, prep, ing, quote } = CLASSES;

/** The phrases of a sentence that may head a section. */
export function phrasesIn({ doc, facts }: Reading, sentence: number): Phrase[] {
  const { from, to } = doc.sentences[sentence]!;
  const people = personsOf({ facts }).bySentence.get(sentence) ?? [];
  const quoted = quotedIn(doc, from, to);
  const runs = runsIn(doc, from, to);
  return runs.flatMap((run, k) => {
    const next = runs[k + 1];
    const joins = next !== undefined && isJoined(doc, run.to, next.from);
    const heart = trimmed(doc, run, people, joins);
    const ends = joins ? [run.to, next.to] : [run.to];
    // "development of the country" is "development"
    const idle = joins && addsNothing(doc.tokens.slice(run.to + 1, next.to)) && closesWell(doc, next.to, to);
    const inQuotes = quoted.has(run.from) ? QUOTED : 1;
    return ends.flatMap((end) => {
      const found =
        heart === undefined || namesPerson(doc, { from: heart.from, to: end }, people)
          ? []
          : [
              nounPhrase(doc, { from: heart.from, to: end }, heart, run, { from, to }, idle),
              change(doc, { from: heart.from, to: end }, heart, to),
            ];
      const of = end > run.to ? happening(doc, run, end, people) : undefined;
      const whole = { from: run.from, to: end };
      const done = namesPerson(doc, whole, people) ? undefined : deed(doc, whole, run, from);
      const plan = end === run.to ? planned(doc, run, next, from) : undefined;
      return [...found, of, done, plan].flatMap((phrase) =>
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

/** A noun phrase, or two with a preposition between them, of a `run` of a sentence from..to. */
function nounPhrase(doc: Doc, span: Run, heart: Run, run: Run, { from, to }: Run, idle: boolean): Phrase | undefined {
  const { tokens } = doc;
  const joint = span.to > heart.to;
  if (!((idle && !joint) || closesWell(doc, span.to, to)) || !isWhole(doc, span, heart)) return undefined;
  const head = tokens[heart.to - 1]!.word;
  const worth = heartWorth(head, heart.to - heart.from > 1 ? tokens[heart.to - 2]!.word : undefined);
  // "the returning workers" do not make returning an act.
  const described = span.from > from && isDescribed(tokens[span.from - 1]!.word);
  const gerund = (classesOf(tokens[span.from]!.word) & ing) !== 0 && !described;
  if (worth === 0 && !gerund) return undefined;
  if (gerund && !isDeed(doc, span.from, from)) return undefined;
  if (joint && (worth < 1 || !holds(doc, span, heart, head))) return undefined;
  return phraseOf(
    doc,
    span,
    heart,
    (gerund ? GERUND : worth) *
      placeOf(doc, span.from, span.to, from) *
      (joint ? joinedWorth(doc, heart, span) : 1) *
      settingOf(doc, run, heart, from, to),
  );
}
function isDescribed(before: Word): boolean {
  return (classesOf(before) & det) !== 0 || before.text === "'s" || before.text === '’s';
}

/** Where it is adds less than what it is of: "water in the sound". */
function joinedWorth({ tokens }: Doc, heart: Run, span: Run): number {
  return tokens[heart.to]!.word.lower === 'in' && isNamed(tokens[span.to - 1]!.word) ? 1 : JOINED;
}
const GERUND = 1.1;
const JOINED = 1.15;

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

/** "of" holds any two nouns together; another preposition may go with the verb, but for the nouns that ask for it ("ban on", "fight against"). */
function holds({ tokens }: Doc, span: Run, heart: Run, head: Word): boolean {
  const joint = tokens[heart.to]!.word.lower;
  const last = tokens[span.to - 1]!.word;
  if (joint === 'of') return true;
  // "the decision on the website", "the attack in retaliation"
  if (PLACING.has(joint) && isGenericNoun(last.lower)) return false;
  if (joint === 'for' && TAKE_FOR.has(head.lower)) return true;
  if (joint === 'with' || joint === 'from' || joint === 'at') return TOPICS.has(head.lower) && !PLACES.has(last.lower);
  return TOPICS.has(head.lower) || TOPIC_ENDING.test(head.lower);
}

const PLACING = new Set(['in', 'on', 'over', 'at', 'from', 'with']);

function namesPerson({ tokens }: Doc, { from, to }: Run, people: readonly Fact[]): boolean {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return people.some((fact) => fact.start < end && start < fact.end);
}
