import iconv from 'iconv-lite';
import { likelyCharset } from './charset.js';

/** How far into a page a declaration of its charset is looked for, in bytes: HTML asks for 1,024, and real pages exceed it. */
const HEAD_BYTES = 4096;
/** How many bytes tell UTF-16 by its zero bytes, and what share of one half of them must be zero. */
const SAMPLE_BYTES = 512;
const ZERO_SHARE = 0.6;

const BOMS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What the web means by these names, here without their punctuation (WHATWG Encoding, "names and labels"). */
const MEANT: Readonly<Record<string, string>> = {
  iso88591: 'windows-1252',
  iso885911987: 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  usascii: 'windows-1252',
  ascii: 'windows-1252',
  iso88599: 'windows-1254',
  latin5: 'windows-1254',
  iso885911: 'windows-874',
  tis620: 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  ksc56011987: 'euc-kr',
  xsjis: 'shift_jis',
  windows31j: 'shift_jis',
};
const PUNCTUATION = /[^a-z\d]/g;
/** Written in ASCII bytes only, so that they are valid UTF-8 as well. */
const SEVEN_BIT = /^iso-2022-(?:jp|kr)$/i;
const XML_DECLARATION = /^\s{0,64}<\?xml\s[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/;
const META_CHARSET = /<meta\s[^>]{0,400}?\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i;

/**
 * The text of a page's bytes, without its byte order mark. The charset is told by, in this order: the byte order mark; zero
 * bytes (UTF-16); being valid UTF-8; the page's own declaration; `declared` (of HTTP); where that says nothing, what is likely by
 * the characters; else windows-1252. Never throws.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const [bom, length] = byteOrderMark(bytes);
  if (bom !== undefined) return decodeAs(bytes.subarray(length), bom);
  const wide = utf32(bytes) ?? utf16(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  const utf8 = validUtf8(bytes);
  const inside = declaredInside(bytes);
  const told = [inside, declared].find((name) => name !== undefined && decodable(name));
  if (utf8 !== undefined && !SEVEN_BIT.test(told ?? '')) return utf8;
  // UTF-8 that it is not, and Latin-1, which servers say of anything, tell nothing
  if (told === undefined || isUtf(told) || meant(told) === 'windows-1252')
    return mostlyUtf8(bytes) ?? decodeAs(bytes, likelyCharset(bytes) ?? 'windows-1252');
  return decodeAs(bytes, told);
}

function byteOrderMark(bytes: Uint8Array): readonly [charset: string | undefined, length: number] {
  for (const [mark, charset] of BOMS) if (mark.every((byte, i) => bytes[i] === byte)) return [charset, mark.length];
  return [undefined, 0];
}

/** UTF-32 without a mark: markup begins with one byte of four. */
function utf32([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'utf-32be';
  return a !== 0 && b === 0 && c === 0 && d === 0 ? 'utf-32le' : undefined;
}

/** UTF-16 without a mark: text of mostly Latin letters or markup has a zero in every second byte, and UTF-8 has none. */
function utf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = sample.length >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  if (odd / pairs >= ZERO_SHARE && even < odd / 4) return 'utf-16le';
  if (even / pairs >= ZERO_SHARE && odd < even / 4) return 'utf-16be';
  return undefined;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with single bad bytes (a cut in mid-character, one pasted line): at most one in a hundred of its non-ASCII characters. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) wide++;
  }
  return bad <= 1 + wide / 100 && wide > bad ? text : undefined;
}

function declaredInside(bytes: Uint8Array): string | undefined {
  const head = iconv.decode(bytes.subarray(0, HEAD_BYTES), 'latin1');
  return (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1];
}

const isUtf = (charset: string) => charset.toLowerCase().startsWith('utf') || charset.toLowerCase().startsWith('ucs');
const meant = (charset: string) => MEANT[charset.toLowerCase().replace(PUNCTUATION, '')] ?? charset;
const decodable = (charset: string) => iconv.encodingExists(meant(charset)) || textDecoder(charset) !== undefined;

/** By iconv-lite, as Node 20's own TextDecoder loses windows-1252's 0x80 to 0x9F; by that for the few that iconv-lite lacks. */
function decodeAs(bytes: Uint8Array, charset: string): string {
  const name = meant(charset);
  return iconv.encodingExists(name) ? iconv.decode(bytes, name) : (textDecoder(name)?.decode(bytes) ?? '');
}

function textDecoder(charset: string) {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
