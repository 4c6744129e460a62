const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, marks left out. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
}
