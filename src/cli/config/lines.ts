/** A line of a TOML text that begins a table or a key; `to` = the line after its value's last. Lines count from 0. */
export interface TomlLine {
  readonly kind: 'table' | 'key';
  /** the table's name, or the key as it is written */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const TABLE = /^\s*\[{1,2}\s*([^\]#]{1,200}?)\s*\]/;
const KEY = /^\s*("[^"]*"|'[^']*'|[\w-]+)\s*[.=]/;
const QUOTES = /^["']|["']$/g;
/** What changes how the rest of a line is read. */
const TELLING = /"""|'''|["'#[\]{}\\]/g;

/** Where the tables and keys of a TOML text stand, which its parser does not tell. The text must be valid TOML. */
export function linesOf(text: string): TomlLine[] {
  const found: TomlLine[] = [];
  let state: State = { quote: '', depth: 0 };
  for (const [at, line] of text.split('\n').entries()) {
    const begins = state.quote === '' && state.depth === 0;
    const table = begins ? TABLE.exec(line)?.[1] : undefined;
    const key = begins && table === undefined ? KEY.exec(line)?.[1] : undefined;
    if (table !== undefined) found.push({ kind: 'table', name: table, from: at, to: at + 1 });
    else if (key !== undefined) found.push({ kind: 'key', name: key.replace(QUOTES, ''), from: at, to: at + 1 });
    const last = found.at(-1);
    if (!begins && last !== undefined) found[found.length - 1] = { ...last, to: at + 1 };
    state = after(line, state);
  }
  return found;
}

/** The string that is open at the end of a line, and how many brackets are. */
interface State {
  readonly quote: string;
  readonly depth: number;
}

function after(line: string, { quote: open, depth: deep }: State): State {
  let [quote, depth, next] = [open, deep, 0];
  for (const { 0: mark, index } of line.matchAll(TELLING)) {
    if (index < next) continue;
    if (quote !== '') {
      if (mark === '\\' && quote.startsWith('"')) next = index + 2;
      else if (mark.startsWith(quote)) quote = '';
      continue;
    }
    if (mark === '#') break;
    if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    else if (mark !== '\\') quote = mark;
  }
  // a string of one line ends with it
  return { quote: quote.length === 1 ? '' : quote, depth };
}

/** The lines of each [[feeds]] table, its own sub-tables with it: from its head to its last value's end. */
export function feedBlocks(lines: readonly TomlLine[]): { readonly from: number; readonly to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let inside = false;
  for (const { kind, name, from, to } of lines) {
    if (kind === 'table' && name === 'feeds') blocks.push({ from, to });
    if (kind === 'table') inside = name === 'feeds' || name.startsWith('feeds.');
    const last = blocks.at(-1);
    if (inside && last !== undefined) last.to = to;
  }
  return blocks;
}

/** A place in the configuration: a key of the top, of a table, or of one of the tables of a name (the first is 0). */
export interface Spot {
  readonly table?: string;
  readonly at?: number;
  readonly key?: string;
}

/** The line of a spot, counted from 1; of the table around it where the key has no line of its own. */
export function lineOf(text: string, { table, at: nth, key }: Spot): number {
  let [seen, current, around]: [number, string | undefined, number] = [-1, undefined, 0];
  for (const line of linesOf(text)) {
    const at = line.from + 1;
    if (line.kind === 'table') {
      current = line.name;
      if (current === table) seen++;
    }
    const mine = nth === undefined || seen === nth;
    if (line.kind === 'table') {
      if (mine && current === table) around = at;
      if (mine && key !== undefined && current === (table === undefined ? key : `${table}.${key}`)) return at;
    } else if (mine && current === table && line.name === key) return at;
    else if (current === undefined && line.name === table) around = at; // a table written as one value
  }
  return Math.max(around, 1);
}
