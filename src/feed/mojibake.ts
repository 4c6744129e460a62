/** The characters of windows-1252's bytes 0x80 to 0x9F; where it has none, the control character of that number. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF: ReadonlyMap<string, number> = new Map([...HIGH].map((character, i) => [character, 0x80 + i] as const));
/** Two bytes or more of UTF-8, as they look when taken for windows-1252. */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** UTF-8 that was taken for windows-1252 and written again ("â€¦") put right; any other text as it is. */
export function unscrambled<T extends string | undefined>(text: T): T | string {
  if (text === undefined || !SUSPECT.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code <= 0xff ? code : BYTE_OF.get(text.charAt(i));
    if (byte === undefined) return text;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
