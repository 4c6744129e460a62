// Text from strangers can carry escape sequences, and marks that turn the reading direction around and so disguise what is
// printed after them (Unicode TR 36, "bidirectional text spoofing").
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
// ECMA-48 control sequences and operating system commands, with what they carry.
const ESCAPES = new RegExp(
  String.raw`${ESC}(?:\[[0-?]*[ -/]*[@-~]|\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|[@-Z\\^_])`,
  'g',
);
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;
const WEB = /^https?:\/\/[^\s\p{Cc}]+$/iu;
const HTML = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const MARKDOWN = /[\\`*_[\]<>#|~&]/g;
const MARKDOWN_START = /^(\s*)([-+=]|\d+[.)])(?=\s|$)/;

/** One line of text without control characters. */
export function cleanLine(text: string): string {
  return strip(text).trim();
}

function strip(text: string): string {
  return text.replace(ESCAPES, '').replace(BREAKS, ' ').replace(CONTROLS, '');
}

/** The address if it is one of the web that can be linked to, else undefined. */
export function webLink(url: string | undefined): string | undefined {
  if (url === undefined || !WEB.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}

export function escapeHtml(text: string): string {
  return strip(text).replace(HTML, (mark) => ENTITIES[mark] ?? '');
}

export function escapeMarkdown(text: string): string {
  return strip(text).replace(MARKDOWN, '\\$&').replace(MARKDOWN_START, '$1\\$2');
}
