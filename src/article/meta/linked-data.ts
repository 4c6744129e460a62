import { readJson } from './json.js';

/** What JSON-LD says of the page's article. */
export interface LinkedArticle {
  /** it is an article, no mere page or product */
  readonly isArticle: boolean;
  readonly headline?: string;
  /** names of people; those of organizations apart */
  readonly authors: readonly string[];
  readonly organizations: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly site?: string;
  readonly image?: string;
  readonly language?: string;
  readonly body?: string;
}
type Thing = Readonly<Record<string, unknown>>;

/** Kinds of things that are the article of a page, best first: a page about a page is the last resort. */
const KINDS: readonly RegExp[] = [
  /^(?:\w*News\w*|Article|\w+Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|\w+Review|Recipe|HowTo|OpinionPiece|Essay)$/,
  /^(?:CreativeWork|VideoObject|AudioObject|PodcastEpisode|DiscussionForumPosting|QAPage|FAQPage|Product|Event|TVEpisode|Movie|Book)$/,
  /^(?:WebPage|ItemPage|AboutPage|ProfilePage|WebPageElement)$/,
];
/** Things deeper or more than this are not the page's own. */
const MAX_THINGS = 3000;
const MAX_NAMES = 20;
const ORGANIZATION = /Organi[sz]ation$/;
const SCHEMA = /^.*[/#:]/;

/** Reads the scripts of linked data of a page, and what they say together. `isThis` tells whether a URL or headline is the page's. */
export function readLinkedData(
  scripts: readonly string[],
  isThis: (value: string) => boolean,
): LinkedArticle | undefined {
  const things = scripts.flatMap((script) => thingsIn(readJson(script)));
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = textOf(thing['@id']);
    if (id !== undefined && Object.keys(thing).length > 1) byId.set(id, thing);
  }
  let best: Thing | undefined;
  let bestRank = 0;
  for (const thing of things) {
    const rank = rankOf(thing, isThis);
    if (rank > bestRank) [best, bestRank] = [thing, rank];
  }
  return best === undefined ? undefined : described(best, byId);
}

/** All objects with a type, the outer before the inner, wherever they stand in the value. */
function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && queue.length < MAX_THINGS; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_THINGS));
    else if (isThing(next)) {
      if (next['@type'] !== undefined || next['@id'] !== undefined) found.push(next);
      for (const inner of Object.values(next)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return found;
}

function rankOf(thing: Thing, isThis: (value: string) => boolean): number {
  const kind = KINDS.findIndex((pattern) =>
    listOf(thing['@type']).some((type) => pattern.test(type.replace(SCHEMA, ''))),
  );
  if (kind < 0) return 0;
  const headline = textOf(thing['headline']) ?? textOf(thing['name']);
  const addresses = [thing['url'], thing['mainEntityOfPage'], thing['@id']].flatMap((value) => addressOf(value));
  const own = (headline !== undefined && isThis(headline)) || addresses.some(isThis);
  // a product or film that the page is about has a name, a maker and a date of its own
  if (kind === 1 && !own) return 0;
  const dated = thing['datePublished'] !== undefined;
  return (
    (KINDS.length - kind) * 10 +
    (own ? 25 : 0) +
    (dated ? 4 : 0) +
    (thing['author'] === undefined ? 0 : 2) +
    (headline === undefined ? 0 : 1)
  );
}

function described(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedArticle {
  const headline = textOf(thing['headline']) ?? textOf(thing['name']);
  const published = textOf(thing['datePublished']) ?? textOf(thing['dateCreated']) ?? textOf(thing['uploadDate']);
  const modified = textOf(thing['dateModified']);
  const site = namesOf(thing['publisher'], byId)[0];
  const image = imageOf(thing['image'], byId) ?? textOf(thing['thumbnailUrl']);
  const language = textOf(thing['inLanguage']) ?? namesOf(thing['inLanguage'], byId)[0];
  const body = textOf(thing['articleBody']) ?? textOf(thing['reviewBody']);
  const told = listed(thing['author'] ?? thing['creator']);
  const organizations = told.filter((one) => isOrganization(one, byId));
  const people = told.filter((one) => !organizations.includes(one));
  return {
    isArticle: listOf(thing['@type']).some((type) => KINDS[0]!.test(type.replace(SCHEMA, ''))),
    ...(headline === undefined ? {} : { headline }),
    authors: people.flatMap((one) => namesOf(one, byId)),
    organizations: organizations.flatMap((one) => namesOf(one, byId)),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(site === undefined ? {} : { site }),
    ...(image === undefined ? {} : { image }),
    ...(language === undefined ? {} : { language }),
    ...(body === undefined ? {} : { body }),
  };
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value];
}

function isOrganization(value: unknown, byId: ReadonlyMap<string, Thing>): boolean {
  if (!isThing(value)) return false;
  const type = value['@type'] ?? byId.get(textOf(value['@id']) ?? '')?.['@type'];
  return listOf(type).some((one) => ORGANIZATION.test(one));
}

/** The names of people or organizations: strings, things with a name, references to things, or lists of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return listed(value).flatMap((one) => (Array.isArray(one) ? [] : namesOf(one, byId)));
  if (!isThing(value)) return [];
  const name = value['name'];
  if (typeof name === 'string' && name.trim() !== '') return [name];
  if (Array.isArray(name)) return name.filter((one) => typeof one === 'string');
  const given = textOf(value['givenName']);
  const family = textOf(value['familyName']);
  if (given !== undefined && family !== undefined) return [`${given} ${family}`];
  const target = byId.get(textOf(value['@id']) ?? '');
  const named = target === value ? undefined : textOf(target?.['name']);
  return named === undefined ? [] : [named];
}

function imageOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isThing(first)) return undefined;
  const target = byId.get(textOf(first['@id']) ?? '');
  return (
    textOf(first['url']) ?? textOf(first['contentUrl']) ?? textOf(target?.['url']) ?? textOf(target?.['contentUrl'])
  );
}

function addressOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isThing(value)) return [];
  return [value['@id'], value['url']].filter((one) => typeof one === 'string');
}

function listOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
