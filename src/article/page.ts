import { type QuoteType, Tokenizer } from 'htmlparser2';
import { ENDED_BY, INLINE_TAGS, VOID_TAGS } from './tags.js';

/**
 * A parsed page: its elements and texts in document order. The descendants of `nodes[i]` are the nodes from `i + 1` up to but
 * without `nodes[i].end`, so every walk is a loop and no page is too deep for it.
 */
export interface Page {
  readonly nodes: readonly Node[];
}
export interface Node {
  /** lower-case name; '' for a text */
  readonly tag: string;
  /** of a text, or the content of a script that holds data */
  readonly text: string;
  /** only those that some rule reads, see ATTRIBUTES */
  readonly attributes: Attributes;
  /** index, -1 at the top */
  readonly parent: number;
  readonly end: number;
}
export type Attributes = Readonly<Record<string, string>>;
type Open = { -readonly [K in keyof Node]: Node[K] };

const NONE: Attributes = Object.freeze({});
/** What rules read; all else would be copied for nothing, and pages carry megabytes of data in attributes. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id itemprop itemscope itemtype property name content http-equiv rel href role datetime style hidden aria-hidden aria-label lang xml:lang type src alt title pubdate data-testid data-component data-component-name data-qa data-role'.split(
    ' ',
  ),
);
/** Elements nested deeper become siblings, as browsers do; 512 is Blink's limit. */
const MAX_DEPTH = 512;
/** A page with more nodes is cut there: the largest real page seen has 60,000. */
const MAX_NODES = 1_000_000;
const MAX_ATTRIBUTE = 20_000;
const DATA_SCRIPT = /ld\+json/i;
const TABLE_TAGS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);
/** Their end tag is not believed: what follows it is still shown. */
const NEVER_CLOSED: ReadonlySet<string> = new Set(['html', 'body']);

/** Parses a page. Linear in its length; tags that are not closed, crossed or never opened are taken as browsers take them, roughly. */
export function parsePage(html: string): Page {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { nodes: builder.nodes };
}

/** Builds the nodes from the tokenizer's calls, which give offsets into the page. */
class Builder {
  readonly nodes: Open[] = [];
  private readonly html: string;
  /** indices of the open elements, and whether an end tag that came too early waits for its turn */
  private readonly stack: number[] = [];
  private readonly waiting: boolean[] = [];
  private tag = '';
  private attributes: Record<string, string> | undefined;
  private attribute = '';
  private value = '';
  private text = '';
  /** inside a script or style: its text is kept only where it holds data */
  private raw: 'skip' | 'keep' | undefined;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.attribute = ATTRIBUTES.has(name) ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== '' && this.value.length < MAX_ATTRIBUTE)
      this.value += this.html.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== '') this.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (this.attribute === '') return;
    this.attributes ??= {};
    this.attributes[this.attribute] ??= this.value;
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    this.raw = undefined;
    const tag = this.html.slice(start, end).toLowerCase();
    if (NEVER_CLOSED.has(tag)) return;
    if (tag === 'br' || (!VOID_TAGS.has(tag) && !this.close(tag) && tag === 'p')) this.add(tag, NONE);
  }

  ontext(start: number, end: number): void {
    if (this.raw !== 'skip') this.text += this.html.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    if (this.raw !== 'skip') this.text += String.fromCodePoint(codepoint);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.text += this.html.slice(start, end - offset);
  }

  onend(): void {
    this.flush();
    while (this.stack.length > 0) this.pop();
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private open(selfClosing: boolean): void {
    const { tag } = this;
    const attributes = this.attributes ?? NONE;
    const ended = ENDED_BY.get(tag);
    if (ended !== undefined) while (ended.includes(this.innermost())) this.pop();
    if (tag === 'a' && this.innermost() === 'a') this.pop();
    if (!this.add(tag, attributes)) return;
    if (VOID_TAGS.has(tag) || (selfClosing && isForeign(tag)) || this.stack.length >= MAX_DEPTH) return;
    this.stack.push(this.nodes.length - 1);
    this.waiting.push(false);
    if (tag === 'script') this.raw = DATA_SCRIPT.test(attributes['type'] ?? '') ? 'keep' : 'skip';
    else if (tag === 'style') this.raw = 'skip';
  }

  /** Closes the innermost open element of the name, with all inside it. An inline end tag does not close the blocks it crosses: it waits. */
  private close(tag: string): boolean {
    const inline = INLINE_TAGS.has(tag);
    const inTable = TABLE_TAGS.has(tag);
    let crossed = false;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.nodes[this.stack[at]!]!.tag;
      if (open === tag) {
        if (inline && crossed) this.waiting[at] = true;
        else while (this.stack.length > at) this.pop();
        return true;
      }
      if ((open === 'td' || open === 'th') && !inTable) return false;
      if (!INLINE_TAGS.has(open)) crossed = true;
    }
    return false;
  }

  private pop(): void {
    do {
      this.waiting.pop();
      this.nodes[this.stack.pop()!]!.end = this.nodes.length;
    } while (this.waiting.at(-1) === true);
  }

  private innermost(): string {
    const at = this.stack.at(-1);
    return at === undefined ? '' : this.nodes[at]!.tag;
  }

  private flush(): void {
    if (this.text === '') return;
    this.add('', NONE, this.text);
    this.text = '';
  }

  private add(tag: string, attributes: Attributes, text = ''): boolean {
    if (this.nodes.length >= MAX_NODES) return false;
    this.nodes.push({ tag, text, attributes, parent: this.stack.at(-1) ?? -1, end: this.nodes.length + 1 });
    return true;
  }
}

/** Only in foreign content does a slash close a tag. */
function isForeign(tag: string): boolean {
  return tag === 'path' || tag === 'svg' || tag === 'use' || tag === 'circle' || tag === 'rect' || tag === 'g';
}
