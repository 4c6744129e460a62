import { isEnglish, lacksEnglish, languageOfText } from '../../text/language.js';

const TAG = /^([a-z]{2,3})(?:[-_]|$)/i;

/** The language as the page tells it (a primary tag such as "de"), corrected by the text's own words where they leave no doubt. */
export function languageOf(told: readonly (string | undefined)[], text: string): string | undefined {
  const read = languageOfText(text);
  if (read !== undefined) return read;
  for (const value of told) {
    const match = value === undefined ? null : TAG.exec(value.trim());
    if (match === null) continue;
    const language = match[1]!.toLowerCase();
    // Many systems say "en" of whatever is written in them.
    return isEnglish(language) && lacksEnglish(text) ? undefined : language;
  }
  return undefined;
}
