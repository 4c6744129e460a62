import { genderOfName } from '../../text/given-names.js';
import { withoutLegalForm } from '../../text/legal-forms.js';
import { keyOf, type Mention } from './chunks.js';
import type { Lexicon, Listed } from './lexicon.js';
import type { Page } from './page.js';
import { shortFormOf } from './settle.js';

/** All mentions of one thing in a text. `key` = of its fullest form. */
export interface Entity {
  readonly label: Mention['label'];
  readonly name: string;
  readonly id: string;
  readonly mentions: readonly Mention[];
}
interface Growing {
  readonly label: Mention['label'];
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** the sentences that tell it by more than one word, with the first token of that, and how often they do */
  readonly sentences: Map<number, number>;
  full: number;
}

const FAMILY = new Set('jr sr ii iii iv'.split(' '));
const TITLES = new Set('prof professor dr mr mrs ms sir dame lord lady'.split(' '));
const FIRM_END = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa s.a nv n.v bv ab asa oyj gmbh kk spa se group holdings holding , the'.split(
    ' ',
  ),
);
const FILLER = new Set("of and the for & de in on 's".split(' '));

/** Joins the mentions of a text to entities: full forms first, then surnames, initials, short forms and the lists' other names. */
export function joinMentions(page: Page, lexicon: Lexicon, mentions: readonly Mention[]): Map<Mention, Entity> {
  const growing: Growing[] = [];
  const byKey = new Map<string, Growing>();
  const byPart = new Map<string, Growing[]>();
  const keys = mentions.map((mention) => keyOf(page, mention.from, mention.to));
  // Longer names first, so that a short one finds what it is short for; the order of the text decides between equals.
  const lengths = keys.map(wordsOf);
  const order = mentions.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  for (const i of order) {
    const mention = mentions[i]!;
    const { label } = mention;
    const words = coreWords(lexicon, keys[i]!, label);
    const told = words.join(' ');
    const core = `${label} ${entryOf(lexicon, told, label)?.name.toLowerCase() ?? told}`;
    const several = words.length > LONGEST_PART ? [] : longerOf(lexicon, byPart, keys[i]!, told, label);
    // "Smith" may mean one of two Smiths here and the other there, and "Mrs Smith" none of them.
    const namesake = label === 0 && several.length > 0;
    const key = namesake ? `${core} else` : core;
    let entity = namesake ? (choose(several, page, mention) ?? byKey.get(key)) : (byKey.get(key) ?? several[0]);
    if (entity === undefined) {
      entity = { label, words, mentions: [], sentences: new Map(), full: 0 };
      growing.push(entity);
      addParts(byPart, entity);
    }
    const called = shortFormOf(page, mention);
    if (called !== undefined) addPart(byPart, entity, called);
    if (!byKey.has(key) && !(namesake && several.includes(entity))) byKey.set(key, entity);
    addMention(entity, mention, words.length > 1);
  }
  const joined = new Map<Mention, Entity>();
  const taken = new Set<string>();
  const { text, tokens } = page.doc;
  for (const { mentions: own } of growing) own.sort((a, b) => a.from - b.from);
  growing.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
  for (const { label, mentions: own } of growing) {
    const forms = own.map(({ from, to }) => {
      const form = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      return to - from === 1 ? form : form.replace(SPACES, ' ');
    });
    const name = spoken(fullest(forms), lexicon, label);
    const listed = listedName(page, lexicon, own);
    // A firm's id leaves out its legal form, so that it is the same in a text that tells it and in one that does not.
    const id = unique(slug(listed ?? (label === 1 ? withoutLegalForm(name) : name)), taken);
    const entity = { label, name: listed ?? name, id, mentions: own };
    for (const mention of own) joined.set(mention, entity);
  }
  return joined;
}

/** "Florida" is not short for "Florida Keys", nor "Panama City" for "Panama City Beach". */
function isOtherPlace(lexicon: Lexicon, key: string, label: Mention['label']): boolean {
  return label === 2 && (lexicon.place(key) !== undefined || lexicon.countryOfCity(key) !== undefined);
}

/** The entities whose name a key may be short for. */
function longerOf(
  lexicon: Lexicon,
  byPart: ReadonlyMap<string, Growing[]>,
  key: string,
  core: string,
  label: Mention['label'],
): readonly Growing[] {
  if (isOtherPlace(lexicon, key, label)) return [];
  const longer = byPart.get(`${label} ${core}`) ?? [];
  const firm = label === 1 ? lexicon.organization(core) : undefined;
  return firm?.company ? longer.filter((other) => !isOther(lexicon, other, firm)) : longer;
}

/** A listed firm's name is not short for another listed one's, nor "Tarn" for its arm "Tarn Card", but it is for "Tarn Steel". */
function isOther(lexicon: Lexicon, { words }: Growing, firm: Listed): boolean {
  const listed = lexicon.organization(words.join(' '));
  if (listed !== undefined) return listed !== firm;
  return words.length > 1 && ARMS.has(words.at(-1)!);
}
const ARMS = new Set(
  'card cards research ventures foundation finance credit cloud pictures studios capital arena stadium store music games life health'.split(
    ' ',
  ),
);

function addMention(entity: Growing, mention: Mention, full: boolean): void {
  entity.mentions.push(mention);
  if (!full) return;
  entity.full++;
  const { sentence } = mention.chunk.unit;
  if (!entity.sentences.has(sentence)) entity.sentences.set(sentence, mention.from);
}

function addParts(byPart: Map<string, Growing[]>, entity: Growing): void {
  for (const part of partsOf(entity.words, entity.label)) addPart(byPart, entity, part);
}

function addPart(byPart: Map<string, Growing[]>, entity: Growing, part: string): void {
  const key = `${entity.label} ${part}`;
  const known = byPart.get(key);
  if (known === undefined) byPart.set(key, [entity]);
  else if (known.length < MOST_NAMESAKES && !known.includes(entity)) known.push(entity);
}
const MOST_NAMESAKES = 20;

/**
 * Which of several people of that short form a mention means: the one that "Mr" or "Mrs" fits; then the only one whose full form
 * stands before it in the same sentence, or in the one before; else the first of the text, or one that it names in full far more often.
 */
function choose(several: readonly Growing[], { forms }: Page, mention: Mention): Growing | undefined {
  const before = forms[mention.from - 1]?.key === '.' ? mention.from - 2 : mention.from - 1;
  const gender = HONORIFICS.get(forms[before]?.key ?? '');
  const fitting = several.filter(({ words }) => gender === undefined || (genderOfName(words[0]!) ?? gender) === gender);
  // "Mrs Smith" is none of the men of that name.
  if (fitting.length < 2) return fitting[0];
  const { sentence } = mention.chunk.unit;
  const near = fitting.filter(
    ({ sentences }) =>
      sentences.has(sentence - 1) || (sentences.get(sentence) ?? Number.POSITIVE_INFINITY) < mention.from,
  );
  if (near.length === 1) return near[0];
  const first = fitting.reduce((best, next) => (next.mentions[0]!.from < best.mentions[0]!.from ? next : best));
  const most = fitting.reduce((best, next) => (next.full > best.full ? next : best));
  return most.full > first.full + 1 ? most : first;
}
const HONORIFICS = new Map<string, 'f' | 'm'>([
  ['mr', 'm'],
  ['sir', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dame', 'f'],
]);
const LONGEST_PART = 5;

function entryOf(lexicon: Lexicon, key: string, label: Mention['label']): Listed | undefined {
  if (label === 0) return undefined;
  return label === 1 ? lexicon.organization(key) : lexicon.place(key);
}

/** The lists' name of an entity, by the first of its forms that they know. */
function listedName(page: Page, lexicon: Lexicon, mentions: readonly Mention[]): string | undefined {
  for (const { from, to, label } of mentions) {
    const entry = entryOf(lexicon, keyOf(page, from, to), label);
    if (entry !== undefined) return entry.name;
  }
  return undefined;
}
const SPACES = /\s+/g;

function wordsOf(key: string): number {
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  return words;
}

/** The words that tell an entity: a firm's without its legal form, a person's without "Jr", a city's without "City". */
function coreWords(lexicon: Lexicon, key: string, label: Mention['label']): string[] {
  const words = key.split(' ');
  if (label === 0) while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  // "New York City" is New York, "Mexico City" is not Mexico.
  if (label === 2 && words.length > 1 && words.at(-1) === 'city') {
    const city = words.slice(0, -1);
    const known = lexicon.countryOfCity(city.join(' ')) !== undefined && !lexicon.listsOf(city[0]!).includes('country');
    return known ? city : words;
  }
  const drop = label === 0 ? FAMILY : label === 1 ? FIRM_END : undefined;
  while (drop !== undefined && words.length > 1 && drop.has(words.at(-1)!)) words.pop();
  return words;
}

const PAPERS = new Set(
  'times post journal telegraph guardian tribune herald chronicle gazette observer mirror mail express standard independent globe inquirer examiner'.split(
    ' ',
  ),
);

/** The shorter forms by which a text may call an entity again. */
function partsOf(words: readonly string[], label: Mention['label']): string[] {
  if (words.length < 2) return [];
  if (label === 0) {
    const last = words.at(-1)!;
    const parts = [last, words[0]!, `${words[0]} ${last}`, `${words[0]![0]} ${last}`];
    if (words.length > 2) parts.push(words.slice(1).join(' '));
    return parts;
  }
  const parts: string[] = [];
  for (let length = 1; length < words.length; length++) parts.push(words.slice(0, length).join(' '));
  if (label === 1) {
    const strong = words.filter((word) => !FILLER.has(word));
    parts.push(strong.map((word) => word[0]).join(''), words.map((word) => word[0]).join(''));
    for (let from = 1; from < words.length - 1; from++) parts.push(words.slice(from).join(' '));
    // "the Telegraph"
    if (PAPERS.has(words.at(-1)!)) parts.push(words.at(-1)!);
  }
  return parts;
}

/** The longest form, rather not all in capitals. */
function fullest(forms: readonly string[]): string {
  let best = forms[0]!;
  for (const form of forms) {
    if (form === best) continue;
    const shouted = form.length > 5 && isUpper(form);
    const bestShouted = best.length > 5 && isUpper(best);
    if (bestShouted !== shouted ? bestShouted : form.length > best.length) best = form;
  }
  return best;
}

/** A city that only a dateline tells, in its capitals: "CHARLOTTE" */
function spoken(name: string, lexicon: Lexicon, label: Mention['label']): string {
  if (label !== 2 || name.length < 4 || !isUpper(name)) return name;
  const small = name.toLowerCase();
  return lexicon.countryOfCity(small) === undefined ? name : small.replace(FIRST_LETTERS, (c) => c.toUpperCase());
}
const FIRST_LETTERS = /(?<!\p{L})\p{L}/gu;

function isUpper(form: string): boolean {
  return form === form.toUpperCase();
}

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_MARKS = /[^a-z0-9]+/g;
const MARKS = /[^\p{L}\p{N}]+/gu;
const ACCENTS = /\p{M}/gu;
const ENDS = /^-+|-+$/g;

function slug(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(ASCII_MARKS, '-').replace(ENDS, '') || 'name';
  return name.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(MARKS, '-').replace(ENDS, '') || 'name';
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
