/** What a reader looks for: words that stand together, whatever their case, the last with any ending where it is `open`. */
export interface Pattern {
  readonly words: readonly string[];
  readonly open: boolean;
}

const OPEN_END = /\*\s*$/;
/** Words; in scripts that are written without spaces, each character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** "interest rate*"; no words where there is none in it. */
export function patternOf(text: string): Pattern {
  return { words: wordsOf(text), open: OPEN_END.test(text) };
}

/** A text's words as patterns are compared with them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Where a pattern first stands in a text, in words; -1 where it does not. */
export function placeOf({ words, open }: Pattern, text: readonly string[]): number {
  const last = words.length - 1;
  for (let at = 0; at + last < text.length; at++) {
    let i = 0;
    while (i < last && text[at + i] === words[i]) i++;
    const [here, word] = [text[at + i], words[i]];
    if (i === last && word !== undefined && (here === word || (open && here?.startsWith(word)))) return at;
  }
  return -1;
}
