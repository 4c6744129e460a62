import { legal } from './characters.js';
import { decodedHtml } from './references.js';
import { scanTags } from './tags.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** What HTML has as elements: "<int>" or "<your name>" in a text is none, and stays. */
const HTML = words(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr',
);
/** Their content is no text. */
const SILENT = words('script style template noscript iframe object applet svg math audio video select textarea');
/** They stand apart from the text around. */
const APART = words(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul',
);
const SPACE = /[\s\u00a0]+/g;

/** The text of a piece of HTML on one line, in time linear in its length. */
export function plainText(html: string): string {
  if (!html.includes('<')) return oneLine(decodedHtml(html));
  const parts: string[] = [];
  let silent = 0;
  scanTags(html, {
    open(name, start, end) {
      if (SILENT.has(name)) silent++;
      else if (silent > 0) return;
      else if (APART.has(name)) parts.push(' ');
      else if (!isElement(name)) parts.push(html.slice(start, end));
    },
    close(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (silent === 0 && APART.has(name)) parts.push(' ');
    },
    text(start, end) {
      if (silent === 0) parts.push(decodedHtml(html.slice(start, end)));
    },
  });
  return oneLine(parts.join(''));
}

/** A text on one line. */
export function oneLine(text: string): string {
  return legal(text).replace(SPACE, ' ').trim();
}

/** Whether a text holds HTML elements. */
export function hasMarkup(text: string): boolean {
  let found = false;
  if (text.includes('<')) scanTags(text, { open: (name) => (found ||= isElement(name)) });
  return found;
}

const isElement = (name: string) => HTML.has(name) || name.includes('-') || name.includes(':');
