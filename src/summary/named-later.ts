import type { Doc, Person, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import type { Gender } from './genders.js';
import { isHuman } from './humans.js';
import { GENDERS, headed } from './reference-forms.js';

/** A name that comes later than this stands too far from the pronoun. */
const LATEST = 34;
/** Words between the comma and the name: "golf legend Arnold Palmer" */
const LONGEST_ROLE = 6;
const DASHES = new Set(['-', '--', '–', '—']);
const LINKS = new Set([',', ...DASHES]);
const CONJUNCTIONS = new Set(['but', 'yet']);

/**
 * Whether the pronouns of an opening clause mean whom the main clause names: "Two years after she left, the actress Ann Lee has",
 * "He may be hurt -- but Arne Lund has". `person` is the first that the sentence names, `at` the token that it opens on.
 */
export function isNamedLater(doc: Doc, span: SentenceSpan, at: number, person: Person, gender: Gender): boolean {
  const main = GENDERS.has(doc.tokens[at]!.word.lower);
  let pronoun = false;
  let link = -1;
  for (let i = at; i < Math.min(span.to, at + LATEST); i++) {
    const { start, word } = doc.tokens[i]!;
    if (start >= person.start)
      return pronoun && link >= 0 && headed(doc, span, link, person) && !isAttribution(doc, i, span);
    const told = GENDERS.get(word.lower);
    // "He left, and his sister Ann Lee": another.
    if (told !== undefined && (told !== gender || link >= 0)) return false;
    pronoun ||= told === gender;
    // "He was hurt, Lee said": another.
    if (pronoun && (main ? DASHES : LINKS).has(word.lower)) link = i + 1;
    else if (main && word.text === ',' && CONJUNCTIONS.has(doc.tokens[i + 1]?.word.lower ?? '')) link = i + 1;
    else if (link === i && CONJUNCTIONS.has(word.lower)) link = i + 1;
    else if (link < 0 && isHuman(word)) return false;
    if (link >= 0 && i > link + LONGEST_ROLE) return false;
  }
  return false;
}

/** "After he left, the town slept, Lee said." */
function isAttribution({ tokens }: Doc, name: number, { to }: SentenceSpan): boolean {
  for (let i = name; i < Math.min(to - 1, name + LONGEST_ROLE); i++)
    if ((classesOf(tokens[i]!.word) & CLASSES.say) !== 0) return (classesOf(tokens[i + 1]!.word) & CLASSES.mark) !== 0;
  return false;
}
