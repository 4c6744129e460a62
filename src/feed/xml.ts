import { legal } from './characters.js';
import { entitiesOf } from './entities.js';
import { canonicalName, type Scope, scopeOf } from './namespaces.js';
import { decodedXml } from './references.js';
import { scanTags, type TagListener } from './tags.js';

/** An element of a feed under its known name ("dc:date"), lower case, as its attributes' names are. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** the address that relative links inside of it start from, where xml:base tells one */
  readonly base?: string;
}
export type XmlNode = XmlElement | string;

/** What was found in a text that should be XML. */
export interface FeedXml {
  /** rss, rdf:rdf, feed, or what else holds the entries */
  readonly root: XmlElement | undefined;
  readonly channel: XmlElement | undefined;
  readonly items: readonly XmlElement[];
  /** the text ends before the root does */
  readonly truncated: boolean;
}
interface Open extends XmlElement {
  readonly children: XmlNode[];
  readonly scope: Scope;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const ROOTS = words('rss rdf:rdf feed atom:feed rss:rss opml');
const CHANNELS = words('channel feed atom:feed');
const ITEMS = words('item entry atom:entry');
/** Of an entry, plain text by their nature: what opens a field of the entry inside of them was not closed. */
const TEXTS = words(
  'title link guid pubdate category author comments id published updated issued modified dc:date dc:creator dc:subject atom:title atom:id atom:published atom:updated',
);
const FIELDS = words(
  'title link guid pubdate category description comments enclosure content:encoded dc:date dc:creator dc:subject dc:title atom:link atom:id atom:published atom:updated atom:summary atom:content atom:category atom:author',
);
/** Of an entry, markup perhaps: only what cannot be a part of it opens a field of the entry. */
const TEXTS_WITH_MARKUP = words('description summary content:encoded atom:summary atom:content');
const UNMISTAKABLE = words(
  'guid pubdate comments enclosure content:encoded dc:date dc:creator dc:subject atom:link atom:id atom:published atom:updated atom:author atom:category',
);
/** May hold a document of its own, entries and all. */
const HOLDERS = words('content atom:content content:encoded description summary atom:summary');
/** HTML that is never closed, for markup that stands in a feed unescaped. */
const VOID = words('br hr img wbr input');

/** Deeper elements are taken as text of the element above: no feed needs more, and an attack would. */
const DEEPEST = 200;
const STRAY = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![a-z_:/!?\u00aa-\uffff])/gi;

/** Reads a feed's markup, however broken, in time linear in its length. Never throws. */
export function parseXml(source: string): FeedXml {
  const { text: declared, entities } = entitiesOf(legal(source));
  const text = declared.replace(STRAY, (found) => (found === '<' ? '&lt;' : found));
  const reading = new Builder(entities);
  let attributes: Record<string, string> = {};
  const listener: TagListener = {
    attribute(name, value) {
      if (!Object.hasOwn(attributes, name)) attributes[name] = reading.decoded(value);
    },
    open(name) {
      reading.open(name, attributes);
      attributes = {};
    },
    close: (name) => reading.close(name),
    text: (start, end, raw) => reading.text(raw ? text.slice(start, end) : reading.decoded(text.slice(start, end))),
  };
  scanTags(text, listener, true);
  return reading.finish();
}

class Builder {
  private readonly stack: Open[] = [];
  /** how many elements of a name are open, so that a stray end tag costs nothing */
  private readonly opened = new Map<string, number>();
  private tooDeep = 0;
  private root: Open | undefined;
  private rootClosed = false;
  private channel: Open | undefined;
  private readonly items: Open[] = [];
  private item: Open | undefined;

  constructor(private readonly entities: (text: string) => string) {}

  decoded(text: string): string {
    return decodedXml(this.entities(text));
  }

  text(text: string): void {
    this.stack.at(-1)?.children.push(text);
  }

  open(written: string, attributes: Record<string, string>): void {
    const scope = scopeOf(attributes, this.stack.at(-1)?.scope ?? NO_SCOPE);
    const name = canonicalName(written, scope);
    this.recover(name);
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++;
      return;
    }
    const parent = this.stack.at(-1);
    const base = baseOf(attributes['xml:base'], parent?.base);
    const element: Open = { name, attributes, children: [], scope, ...(base === undefined ? {} : { base }) };
    if (ROOTS.has(name)) this.root ??= element;
    if (CHANNELS.has(name)) this.channel ??= element;
    if (ITEMS.has(name) && this.item === undefined) {
      this.item = element;
      this.items.push(element);
    } else parent?.children.push(element);
    if (VOID.has(name)) return;
    this.stack.push(element);
    this.opened.set(name, (this.opened.get(name) ?? 0) + 1);
  }

  close(written: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const name = canonicalName(written, this.stack.at(-1)?.scope ?? NO_SCOPE);
    if (!this.opened.get(name)) return;
    while (this.stack.length > 0 && this.pop()?.name !== name);
  }

  finish(): FeedXml {
    // an entry cut in the middle counts only where there is no whole one
    const cut = this.item !== undefined && this.stack.at(-1) !== this.item && this.items.length > 1;
    return {
      root: this.root ?? this.item ?? this.items[0],
      channel: this.channel,
      items: cut ? this.items.slice(0, -1) : this.items,
      truncated: this.root !== undefined && !this.rootClosed,
    };
  }

  /** Closes what a feed left open: the entry before this one, the field before this field. */
  private recover(name: string): void {
    if (ITEMS.has(name)) {
      if (this.item !== undefined && this.stack.some(holdsDocuments)) return;
      while (this.stack.length > 0 && !isContainer(this.stack.at(-1))) this.pop();
    } else if (FIELDS.has(name)) {
      const open = this.fieldAround();
      if (open === undefined || holdsDocuments(open)) return;
      if (
        TEXTS.has(open.name) ? open === this.stack.at(-1) : TEXTS_WITH_MARKUP.has(open.name) && UNMISTAKABLE.has(name)
      )
        while (this.pop() !== open);
    } else if (name === 'outline' && this.stack.at(-1)?.attributes['xmlurl'] !== undefined) this.pop();
  }

  /** The field of the entry, or else of the feed, that is open. */
  private fieldAround(): Open | undefined {
    return this.stack.find((_, i) => {
      const parent = this.stack[i - 1];
      return (
        parent !== undefined &&
        (this.item === undefined ? isContainer(parent) && !isContainer(this.stack[i]) : parent === this.item)
      );
    });
  }

  private pop(): Open | undefined {
    const element = this.stack.pop();
    if (element === undefined) return undefined;
    this.opened.set(element.name, (this.opened.get(element.name) ?? 1) - 1);
    if (element === this.item) this.item = undefined;
    if (element === this.root) this.rootClosed = true;
    return element;
  }
}

const NO_SCOPE: Scope = new Map();
const isContainer = (element: Open | undefined) =>
  element !== undefined && (ROOTS.has(element.name) || CHANNELS.has(element.name) || element.name === 'items');
const holdsDocuments = (element: Open) =>
  HOLDERS.has(element.name) && (element.attributes['type'] ?? '').includes('xml');

function baseOf(own: string | undefined, outer: string | undefined): string | undefined {
  if (own === undefined) return outer;
  const trimmed = own.trim();
  return URL.canParse(trimmed, outer) ? new URL(trimmed, outer).href : outer;
}
