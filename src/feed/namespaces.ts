/** The prefix that this reader knows a vocabulary by, for each address that stands for it: '' = RSS's own elements. */
const BY_ADDRESS: Readonly<Record<string, readonly string[]>> = {
  atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns', 'purl.org/atom'],
  '': [
    'purl.org/rss/1.0',
    'my.netscape.com/rdf/simple/0.9',
    'channel.netscape.com/rdf/simple/0.9',
    'purl.org/net/rss1.1',
    'backend.userland.com/rss2',
    'backend.userland.com/rss',
    'blogs.law.harvard.edu/tech/rss',
    'cyber.law.harvard.edu/rss/rss.html',
  ],
  rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
  content: ['purl.org/rss/1.0/modules/content'],
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0'],
  dcterms: ['purl.org/dc/terms'],
  media: [
    'search.yahoo.com/mrss',
    'video.search.yahoo.com/mrss',
    'tools.search.yahoo.com/mrss',
    'www.rssboard.org/media-rss',
  ],
  itunes: ['www.itunes.com/dtds/podcast-1.0.dtd'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  xhtml: ['www.w3.org/1999/xhtml', 'www.w3.org/tr/xhtml1'],
  googleplay: ['www.google.com/schemas/play-podcasts/1.0'],
};
/** Prefixes as they are commonly written, for feeds that do not declare them. */
const BY_PREFIX: ReadonlyMap<string, string> = new Map([
  ...Object.keys(BY_ADDRESS)
    .filter((prefix) => prefix !== '')
    .map((prefix) => [prefix, prefix] as const),
  ['atom10', 'atom'],
  ['atom03', 'atom'],
  ['a10', 'atom'],
  ['rss', ''],
  ['dct', 'dcterms'],
  ['mrss', 'media'],
  ['h', 'xhtml'],
  ['html', 'xhtml'],
]);
const ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_ADDRESS).flatMap(([prefix, addresses]) => addresses.map((address) => [address, prefix] as const)),
);
/** Declarations in force at a place; feeds have about ten, and each element that declares one copies them. */
const MOST = 40;
const SCHEME = /^https?:\/\//;
const END = /[/#]+$/;

/** The namespaces in force at an element: known prefix by declared prefix; '' is the default one's. */
export type Scope = ReadonlyMap<string, string>;

/** What is in force inside of an element with these attributes. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let inner: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const declared = name.slice('xmlns:'.length);
    inner ??= new Map(outer);
    if (inner.size === MOST) break;
    inner.set(declared, knownAs(value) ?? BY_PREFIX.get(declared) ?? declared);
  }
  return inner ?? outer;
}

/** "a:entry" -> "atom:entry": an element's name under the prefix that this reader knows its vocabulary by. */
export function canonicalName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const declared = colon < 0 ? '' : name.slice(0, colon);
  const prefix = scope.get(declared) ?? BY_PREFIX.get(declared) ?? declared;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function knownAs(address: string): string | undefined {
  return ADDRESSES.get(address.trim().toLowerCase().replace(SCHEME, '').replace(END, ''));
}
