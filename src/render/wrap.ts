import wrapAnsi from 'wrap-ansi';
import type { Look } from './result.js';

/** A line at the width that is looked for. */
export function wrapped(line: string, look: Look): string {
  return look.width === 0 ? line : wrapAnsi(line, look.width, { hard: true });
}

/** The same behind a mark, further lines set in below the first. */
export function hanging(mark: string, line: string, look: Look): string {
  if (look.width === 0) return `${mark}${line}`;
  const room = Math.max(8, look.width - mark.length);
  return wrapAnsi(line, room, { hard: true })
    .split('\n')
    .map((part, i) => `${i === 0 ? mark : ' '.repeat(mark.length)}${part}`)
    .join('\n');
}
