import type { Doc, Person } from '../model.js';
import { genderOfName } from '../text/given-names.js';

export type Gender = 'he' | 'she';

const TITLES = new Map<string, Gender>([
  ...'mr sir lord king prince pope duke sultan sheikh father brother actor'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'mrs ms miss dame lady queen princess duchess madam sister actress'
    .split(' ')
    .map((word) => [word, 'she'] as const),
]);
const PARENT = '(?:-of-[a-z]{2,10})?';
const MALE = new RegExp(`(?:^|[a-z])(?:man|boy|father${PARENT}|brother|husband|son|king|prince|actor)$`);
const FEMALE = new RegExp(`(?:woman|girl|mother${PARENT}|sister|wife|daughter|queen|princess|duchess|actress|widow)$`);
const NATIONALS = /^(?:german|roman|norman|ottoman|human)$/;
const LONGEST_WORD = 40;
const WORDS = /[\s-]+/u;

/** What titles, roles and given names tell of the gender of a text's people, by id. Who is both by them has none. */
export function gendersOf(doc: Doc, people: readonly Person[]): Map<string, Gender> {
  const titled = new Map<string, Gender | undefined>();
  const named = new Map<string, Gender | undefined>();
  for (const person of people) {
    add(titled, person.id, titleOf(doc, person) ?? roleOf(person));
    const given = genderOfName(person.name.split(' ')[0]!.toLowerCase());
    if (person.name.includes(' ')) add(named, person.id, given && (given === 'f' ? 'she' : 'he'));
  }
  const known = new Map<string, Gender>();
  const told = votesOf(doc, people);
  for (const { id } of people) {
    const gender = titled.has(id) ? titled.get(id) : named.has(id) ? named.get(id) : told.get(id);
    if (gender !== undefined) known.set(id, gender);
  }
  return known;
}

/** By the pronouns after the name in sentences that name nobody else, where two or more sentences agree and hardly one does not. */
function votesOf({ tokens, sentences }: Doc, people: readonly Person[]): Map<string, Gender> {
  const bySentence = new Map<number, Person | undefined>();
  for (const person of people) {
    const known = bySentence.get(person.sentence);
    if (!bySentence.has(person.sentence)) bySentence.set(person.sentence, person);
    else if (known?.id !== person.id) bySentence.set(person.sentence, undefined);
  }
  const votes = new Map<string, { he: number; she: number }>();
  for (const [sentence, person] of bySentence) {
    if (person === undefined) continue;
    const own = votes.get(person.id) ?? { he: 0, she: 0 };
    votes.set(person.id, own);
    const { from, to } = sentences[sentence]!;
    for (let i = from; i < to; i++) {
      const gender = tokens[i]!.start < person.start ? undefined : PRONOUN_GENDERS.get(tokens[i]!.word.lower);
      if (gender !== undefined) own[gender]++;
    }
  }
  const told = new Map<string, Gender>();
  for (const [id, { he, she }] of votes)
    if (Math.max(he, she) >= 2 && Math.max(he, she) >= 5 * Math.min(he, she)) told.set(id, he > she ? 'he' : 'she');
  return told;
}
/** Pronouns in lower case. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** One who is told to be both is neither. */
function add(genders: Map<string, Gender | undefined>, id: string, gender: Gender | undefined): void {
  if (gender === undefined) return;
  genders.set(id, genders.has(id) && genders.get(id) !== gender ? undefined : gender);
}

/** By the word before the name: "Mr Hale", "actress Ann Lee". */
function titleOf({ tokens, sentences }: Doc, { sentence, start }: Person): Gender | undefined {
  const span = sentences[sentence]!;
  let at = span.from;
  while (at < span.to && tokens[at]!.start < start) at++;
  const title = TITLES.get(tokens[at]?.word.lower ?? '');
  if (title !== undefined) return title;
  const before = tokens[at - 1]?.word.text === '.' ? at - 2 : at - 1;
  return before < span.from ? undefined : TITLES.get(tokens[before]!.word.lower.replace('.', ''));
}

function roleOf({ role }: Person): Gender | undefined {
  return genderOfNoun(role?.toLowerCase().split(WORDS).at(-1) ?? '');
}

/** What a noun in lower case says of a being's gender: "businesswoman", "father-of-two"; nothing of a "German". */
export function genderOfNoun(noun: string): Gender | undefined {
  if (noun.length > LONGEST_WORD || NATIONALS.test(noun)) return undefined;
  return FEMALE.test(noun) ? 'she' : MALE.test(noun) ? 'he' : undefined;
}
