/** JSON as found in pages: wrapped in comments, with raw control characters, bare quotes, trailing commas, or cut off. */

const WRAPPERS =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/g;
const AFTER_STRING = /[,:}\]]/;
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
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (inString) {
      if (char === '\\') {
        const next = text[i + 1] ?? '';
        out += ESCAPABLE.test(next) ? char + next : next;
        i++;
      } else if (char === '"') {
        const ends = i + 1 >= text.length || AFTER_STRING.test(nextSolid(text, i + 1));
        out += ends ? char : '\\"';
        inString = !ends;
      } else out += char < ' ' ? ' ' : char;
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === ',' && AFTER_STRING.test(nextSolid(text, i + 1)) && nextSolid(text, i + 1) !== ':') {
      // a comma before a comma or a closing bracket
    } else if (char === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 1;
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      out += char;
    } else if (char === '}' || char === ']') {
      if (closers.pop() !== undefined) out += char;
      if (closers.length === 0) return out;
    } else out += char;
  }
  if (inString) out += '"';
  return out + closers.reverse().join('');
}

/** The next character that is no white space; looks at most 200 ahead, so that repair stays linear. */
function nextSolid(text: string, from: number): string {
  for (let i = from; i < text.length && i < from + 200; i++) if (!SPACE.test(text[i]!)) return text[i]!;
  return '}';
}
