import { withoutLegalForm } from '../../text/legal-forms.js';
import { keyOf, type Mention } from './chunks.js';
import type { Lexicon, Listed } from './lexicon.js';
import type { Page } from './page.js';

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
  name: string;
}

const FAMILY = new Set('jr sr ii iii iv'.split(' '));
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
  const byPart = new Map<string, Growing>();
  const keys = mentions.map((mention) => keyOf(page, mention.from, mention.to));
  // Longer names first, so that a short one finds what it is short for; the order of the text decides between equals.
  const order = mentions.map((_, i) => i).sort((a, b) => wordsOf(keys[b]!) - wordsOf(keys[a]!) || a - b);
  for (const i of order) {
    const mention = mentions[i]!;
    const { label } = mention;
    const words = coreWords(keys[i]!, label);
    const core = `${label} ${entryOf(lexicon, words.join(' '), label)?.name.toLowerCase() ?? words.join(' ')}`;
    let entity = byKey.get(core) ?? (words.length <= 3 ? byPart.get(`${label} ${words.join(' ')}`) : undefined);
    if (entity === undefined) {
      entity = { label, words, mentions: [], name: '' };
      growing.push(entity);
      for (const part of partsOf(words, label))
        if (!byPart.has(`${label} ${part}`)) byPart.set(`${label} ${part}`, entity);
    }
    if (!byKey.has(core)) byKey.set(core, entity);
    entity.mentions.push(mention);
  }
  const joined = new Map<Mention, Entity>();
  const taken = new Set<string>();
  const { text, tokens } = page.doc;
  for (const { mentions: own } of growing) own.sort((a, b) => a.from - b.from);
  growing.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
  for (const { label, mentions: own } of growing) {
    const forms = own.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(SPACES, ' '));
    const name = fullest(forms);
    const listed = listedName(page, lexicon, own);
    // A firm's id leaves out its legal form, so that it is the same in a text that tells it and in one that does not.
    const id = unique(slug(listed ?? (label === 1 ? withoutLegalForm(name) : name)), taken);
    const entity = { label, name: listed ?? name, id, mentions: own };
    for (const mention of own) joined.set(mention, entity);
  }
  return joined;
}

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

/** The words that tell an entity: a firm's without its legal form, a person's without "Jr". */
function coreWords(key: string, label: Mention['label']): string[] {
  const words = key.split(' ');
  const drop = label === 0 ? FAMILY : label === 1 ? FIRM_END : undefined;
  while (drop !== undefined && words.length > 1 && drop.has(words.at(-1)!)) words.pop();
  return words;
}

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
  }
  return parts;
}

/** The longest form, rather not all in capitals. */
function fullest(forms: readonly string[]): string {
  let best = forms[0]!;
  for (const form of forms) {
    const shouted = isUpper(form) && form.length > 5;
    const bestShouted = isUpper(best) && best.length > 5;
    if (bestShouted !== shouted ? bestShouted : form.length > best.length) best = form;
  }
  return best;
}

function isUpper(form: string): boolean {
  return form === form.toUpperCase();
}

const MARKS = /[^\p{L}\p{N}]+/gu;
const ACCENTS = /\p{M}/gu;
const ENDS = /^-+|-+$/g;

function slug(name: string): string {
  return name.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(MARKS, '-').replace(ENDS, '') || 'name';
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
