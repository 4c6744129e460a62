import { withDropCap } from './drop-caps.js';
import { NAME, nameBits } from './names.js';
import type { Node, Page } from './page.js';
import { HEADINGS, INLINE_TAGS, SILENT_TAGS } from './tags.js';

/**
 * The page's text as a reader sees it: runs of text between the borders of blocks, in document order, with what is known of them.
 * All later steps decide on runs. The runs inside `nodes[i]` are those from `from[i]` up to but without `from[nodes[i].end]`.
 */
export interface Text {
  readonly page: Page;
  readonly runs: readonly Run[];
  /** for each node, and one past the last: how many runs begin before it */
  readonly from: Int32Array;
  /** for each node: bits of PLACE, its own and its ancestors' */
  readonly place: Int32Array;
  /** for each node: bits of NAME, its own */
  readonly names: Uint16Array;
}
export interface Run {
  readonly text: string;
  /** how much of it stands in links, 0 to 1 */
  readonly linked: number;
  /** index of the innermost block element around it, -1 at the top */
  readonly node: number;
  /** the element around that block: paragraphs of one text mostly share it */
  readonly block: number;
  /** bits of PLACE */
  readonly place: number;
  /** of a heading, 1 to 6; else 0 */
  readonly level: number;
}

/** Where a node stands, as far as rules ask. */
export const PLACE = {
  hidden: 1,
  quote: 2,
  item: 4,
  figure: 8,
  caption: 16,
  table: 32,
  nav: 64,
  aside: 128,
  footer: 256,
  header: 512,
  form: 1024,
  pre: 2048,
  heading: 4096,
  cell: 8192,
  address: 16384,
} as const;

const TAG_PLACE: ReadonlyMap<string, number> = new Map<string, number>([
  ['blockquote', PLACE.quote],
  ['li', PLACE.item],
  ['dd', PLACE.item],
  ['dt', PLACE.item],
  ['figure', PLACE.figure],
  ['figcaption', PLACE.caption],
  ['caption', PLACE.caption],
  ['table', PLACE.table],
  ['td', PLACE.cell],
  ['th', PLACE.cell],
  ['nav', PLACE.nav],
  ['menu', PLACE.nav],
  ['aside', PLACE.aside],
  ['footer', PLACE.footer],
  ['header', PLACE.header],
  ['form', PLACE.form],
  ['fieldset', PLACE.form],
  ['pre', PLACE.pre],
  ['address', PLACE.address],
  ...[...HEADINGS.keys()].map((tag): [string, number] => [tag, PLACE.heading]),
]);
const ROLE_PLACE: ReadonlyMap<string, number> = new Map<string, number>([
  ['navigation', PLACE.nav],
  ['menu', PLACE.nav],
  ['menubar', PLACE.nav],
  ['search', PLACE.nav],
  ['toolbar', PLACE.nav],
  ['complementary', PLACE.aside],
  ['contentinfo', PLACE.footer],
  ['banner', PLACE.header],
  ['dialog', PLACE.hidden],
  ['alertdialog', PLACE.hidden],
  ['alert', PLACE.hidden],
]);
const SPACE = /[\s\ufeff]+/g;
/** Characters that nobody sees: where a word may be broken, and NUL. */
const ZERO_WIDTH = /[\u00ad\u200b\u2060\0]/g;
/** A publishing system's own marks, left in the text where it does not know them: [button link="…"], [/button]. */
const SHORTCODE =
  /\[\/?[a-z][\w-]{1,30}(?: [\w-]{1,30}=(?:["“”][^"“”[\]]*["”]|'[^'[\]]*'))+ ?\/?\]|\[\/[a-z][\w-]{2,30}\]/gi;
const NOT_SPACE = /\S/;
/** Inline elements that set things in a row apart. */
const BESIDE: ReadonlySet<string> = new Set('span a time small'.split(' '));
const LETTER_LAST = /[\p{L}\p{N}.)]$/u;
const CAPITAL_FIRST = /^[\p{Lu}\p{N}]/u;
/** A longer heading that ends as a sentence is a paragraph set in large type. */
const LONGEST_HEADING = 150;
const PARAGRAPH_END = /[.!?…]["”»)]?$/;
/** Lines broken by hand for a narrow column are longer than this. */
const WRAPPED = 45;
const LINE_END = /[.!?:;"”’»)]$/;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What is for screen readers only is a few words; with more in it, the name misleads. */
const SMALL = 12;
/** A link within the page is half a link: notes and tables of contents have them, so have articles with many notes. */
const SAME_PAGE = 0.3;

/** Reads the runs of a page. One walk, linear in the page's size. */
export function readRuns(page: Page, options: { readonly hiddenToo: boolean } = { hiddenToo: false }): Text {
  const { nodes } = page;
  const from = new Int32Array(nodes.length + 1);
  const place = new Int32Array(nodes.length);
  const names = new Uint16Array(nodes.length);
  const block = new Int32Array(nodes.length);
  const writer = new RunWriter(place, nodes);
  let linkEnd = 0;
  let linkWeight = 1;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    const { tag, parent } = node;
    const container = parent < 0 ? -1 : block[parent]!;
    writer.enter(container);
    from[i] = writer.runs.length;
    place[i] = parent < 0 ? 0 : place[parent]!;
    if (tag === '') {
      writer.text(node.text, parent, i < linkEnd ? linkWeight : 0);
      continue;
    }
    names[i] = namesOf(node);
    place[i]! |= placeOf(node, options.hiddenToo);
    const inline = INLINE_TAGS.has(tag);
    if (inline && i - 1 > parent && nodes[i - 1]!.parent !== parent && BESIDE.has(tag)) writer.beside();
    block[i] = inline ? container : i;
    if (tag === 'br') writer.lineBreak();
    else if (!inline && !SILENT_TAGS.has(tag)) writer.flush();
    from[i] = writer.runs.length;
    if (isSilent(node, i, names[i]!, place[i]!)) {
      from.fill(writer.runs.length, i, node.end);
      i = node.end - 1;
    } else if (tag === 'a' && i >= linkEnd && node.attributes['href'] !== undefined) {
      linkEnd = node.end;
      linkWeight = node.attributes['href'].startsWith('#') ? SAME_PAGE : 1;
    }
  }
  writer.flush();
  from[nodes.length] = writer.runs.length;
  return { page, runs: writer.runs, from, place, names };
}

/** Whether nothing inside an element is text that the reader sees. */
function isSilent(node: Node, index: number, names: number, place: number): boolean {
  if (SILENT_TAGS.has(node.tag) || (place & PLACE.hidden) !== 0) return true;
  return (names & NAME.unseen) !== 0 && node.end - index <= SMALL;
}

/** Joins the texts of one block to runs. */
class RunWriter {
  readonly runs: Run[] = [];
  private readonly place: Int32Array;
  private readonly nodes: readonly Node[];
  private pending = '';
  private linked = 0;
  private all = 0;
  private node = -1;
  private breaks = 0;
  private lineStart = 0;
  private apart = false;
  private parent = -1;

  constructor(place: Int32Array, nodes: readonly Node[]) {
    this.place = place;
    this.nodes = nodes;
  }

  /** A run ends where its block ends. */
  enter(node: number): void {
    if (node !== this.node) this.flush();
    this.node = node;
  }

  text(text: string, parent: number, link: number): void {
    if (!NOT_SPACE.test(text)) {
      if (this.pending !== '') this.pending += ' ';
      return;
    }
    if (this.breaks > 1 || (this.breaks === 1 && this.pending !== '' && !this.goesOn(text, parent))) this.flush();
    if (this.breaks > 0 || this.pending === '') this.lineStart = this.pending.length;
    this.breaks = 0;
    this.parent = parent;
    if (this.apart && this.pending.length > 1 && LETTER_LAST.test(this.pending) && CAPITAL_FIRST.test(text))
      this.pending += ' ';
    this.apart = false;
    this.pending += text;
    this.all += text.length;
    this.linked += text.length * link;
  }

  /** An element follows another without a space: a date, a name and a role in a row are set apart by style, not by letters. */
  beside(): void {
    this.apart = true;
  }

  /** One line break ends the run unless the line goes on behind it; two always do. */
  lineBreak(): void {
    this.breaks++;
    if (this.pending !== '') this.pending += ' ';
  }

  /** Whether the sentence goes on in the next line: that begins with a small letter, or this one is long, has no end, and is set in the same type. */
  private goesOn(next: string, parent: number): boolean {
    const before = this.pending.trimEnd();
    const first = next.trimStart()[0] ?? '';
    if (first !== first.toUpperCase()) return true;
    return parent === this.parent && before.length - this.lineStart >= WRAPPED && !LINE_END.test(before);
  }

  flush(): void {
    this.breaks = 0;
    if (this.pending === '') return;
    const plain = this.pending.replace(ZERO_WIDTH, '').replace(SPACE, ' ');
    const text = (plain.includes('[') ? plain.replace(SHORTCODE, '') : plain).trim();
    if (text !== '') {
      const place = this.node < 0 ? 0 : this.place[this.node]!;
      this.runs.push({
        text: withDropCap(this.runs.at(-1)?.text, text),
        linked: this.linked / this.all,
        node: this.node,
        block: this.node < 0 ? -1 : this.nodes[this.node]!.parent,
        place,
        level: text.length > LONGEST_HEADING && PARAGRAPH_END.test(text) ? 0 : this.levelAt(this.node, place),
      });
    }
    this.pending = '';
    this.linked = 0;
    this.all = 0;
  }

  private levelAt(node: number, place: number): number {
    if ((place & PLACE.heading) === 0) return 0;
    for (let at = node; at >= 0; at = this.nodes[at]!.parent) {
      const level = HEADINGS.get(this.nodes[at]!.tag);
      if (level !== undefined) return level;
    }
    return 0;
  }
}

/** Attributes in which sites name their components. */
const NAMING = ['class', 'id', 'data-component', 'data-component-name', 'data-testid', 'data-qa'] as const;

function namesOf({ tag, attributes }: Node): number {
  // a component of the site's own is named by its tag: <share-buttons>
  let bits = tag.includes('-') ? nameBits(tag) : 0;
  for (const key of NAMING) {
    const name = attributes[key];
    if (name !== undefined) bits |= nameBits(name);
  }
  return bits;
}

function placeOf(node: Node, hiddenToo: boolean): number {
  const { attributes } = node;
  const role = attributes['role'];
  return (
    (TAG_PLACE.get(node.tag) ?? 0) |
    (role === undefined ? 0 : (ROLE_PLACE.get(role) ?? 0)) |
    (!hiddenToo && isHidden(node.attributes) ? PLACE.hidden : 0)
  );
}

function isHidden(attributes: Node['attributes']): boolean {
  const { style } = attributes;
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && HIDDEN_STYLE.test(style))
  );
}
