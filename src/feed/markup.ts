import { hasMarkup } from './plain.js';
import type { XmlElement } from './xml.js';

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'plain', 'text/plain']);
const XML_TYPE = /xml/;
const OTHER_TYPE = /^(?!text\/|message\/|html$|xhtml$|escaped$)[\w.+-]+\/(?!.*(?:xml|html|json))/;
const BASE64 = /^[\s\w+/]+=*\s*$/;
const SPACE = /\s+/g;
const XHTML = /^(?:xhtml|html|h):/;
const VOID: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'source',
  'track',
  'wbr',
]);
const SPECIAL = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const LINKING_TAG = /<(?:a|area|img|video|audio|source|iframe|embed|link|blockquote|q)\s[^<>]*>/gi;
const LINK = /(\s(?:href|src|poster|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;
const ABSOLUTE = /^\s*(?:[a-z][a-z\d+.-]*:|#)/i;

/** The characters of an element, its children's as well. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What an element holds as HTML, whichever way it is given: escaped, in CDATA, as elements, as plain text or in base64. */
export function htmlOf(element: XmlElement): string {
  const type = (element.attributes['type'] ?? '').trim().toLowerCase();
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase();
  if (element.children.some((child) => typeof child !== 'string'))
    return inner(element, type === 'xhtml' || XML_TYPE.test(type) || mode === 'xml');
  const text = textOf(element);
  if ((mode === 'base64' || (mode === '' && OTHER_TYPE.test(type))) && BASE64.test(text)) return unbase64(text);
  if (TEXT_TYPES.has(type) && mode !== 'escaped') return escaped(text);
  if (isAtom(element) && type === '' && !hasMarkup(text)) return escapedLoosely(text);
  return text;
}

/** The markup inside of an element; `strict` = its text is text, not escaped markup. */
function inner(element: XmlElement, strict: boolean): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return strict ? escaped(child) : child;
      const name = child.name.replace(XHTML, '');
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => !key.startsWith('xmlns') && !key.startsWith('xml:'))
        .map(([key, value]) => ` ${key}="${escaped(value)}"`)
        .join('');
      const open = `<${name}${attributes}>`;
      return VOID.has(name) ? open : `${open}${inner(child, strict)}</${name}>`;
    })
    .join('');
}

/** HTML with its relative links made whole. */
export function withBase(html: string, base: string | undefined): string {
  if (base === undefined) return html;
  return html.replace(LINKING_TAG, (tag) =>
    tag.replace(LINK, (all, start: string, double?: string, single?: string) => {
      const link = double ?? single ?? '';
      if (ABSOLUTE.test(link) || !URL.canParse(link, base)) return all;
      return `${start}"${new URL(link, base).href}"`;
    }),
  );
}

export function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}

/** Plain text as HTML, but for entities that were escaped once too often ("AT&amp;amp;T"), as they often are. */
function escapedLoosely(text: string): string {
  return text.replaceAll('<', '&lt;');
}

function isAtom({ name }: XmlElement): boolean {
  return name.startsWith('atom:');
}

/** Text that was in base64; what is none, or holds no text, stays as it is. */
function unbase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(SPACE, '')), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
