/** JSON as found in pages: wrapped in comments, with raw control characters, bare quotes, trailing commas, or cut off. */

const WRAPPERS =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/g;
const AFTER_STRING = /[,:}\]]/;
/** A comma before these has nothing to divide. */
const BEFORE_NOTHING = /[,}\]]/;
const SPACE = /\s/;
const ESCAPABLE = /["\\/bfnrtu]/;
/** Data of a megabyte in one script is no description of an article. */
const MAX_LENGTH = 2_000_000;

/** The value of a script of data, undefined where even repair does not make it JSON. */
export function readJson(source: string): unknown {
  if (source.length > MAX_LENGTH) return undefined;
  const text = source.replace(WRAPPERS, '').trim();
  if (text === '') return undefined;
  return parsed(text) ?? parsed(repaired(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the text again, character by character, as JSON would have it. */
function repaired(text: string): string {
  const closers: string[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '"') {
      const [string, end] = repairedString(text, i + 1);
      out += string;
      i = end;
    } else if (char === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 1;
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      out += char;
    } else if (char === '}' || char === ']') {
      out += closers.pop() ?? '';
      if (closers.length === 0) break;
    } else if (char !== ',' || !BEFORE_NOTHING.test(nextSolid(text, i + 1))) out += char;
  }
  return out + closers.reverse().join('');
}

/** A string from behind its opening quote, and where it ends: at the quote that a comma, colon or bracket follows. */
function repairedString(text: string, from: number): [string, number] {
  let out = '"';
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\') {
      const next = text[i + 1] ?? '';
      out += ESCAPABLE.test(next) ? char + next : next;
      i++;
    } else if (char !== '"') out += char < ' ' ? ' ' : char;
    else if (AFTER_STRING.test(nextSolid(text, i + 1))) return [`${out}"`, i];
    else out += '\\"';
  }
  return [`${out}"`, text.length];
}

/** The next character that is no white space; looks at most 200 ahead, so that repair stays linear. */
function nextSolid(text: string, from: number): string {
  for (let i = from; i < text.length && i < from + 200; i++) if (!SPACE.test(text[i]!)) return text[i]!;
  return '}';
}
