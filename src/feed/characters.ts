/** What XML forbids: control characters but tab and line ends, and the two that are none. C1 stays, for mojibake.ts to read. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]/gu;
const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text with such characters only as XML may hold. */
export function legal(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\ufffd');
}
