import type { Found, PastDigest } from '../model.js';
import { cleanLine } from './clean.js';
import { foundNote, minute, snippetParts } from './look-back.js';
import type { Paint } from './paint.js';
import type { Look, LookBack } from './result.js';
import { trendBlocks } from './trends-prose.js';
import { count } from './wording.js';
import { hanging, wrapped } from './wrap.js';

export function lookBackBlocks(result: LookBack, look: Look, paint: Paint): string[] {
  if (result.kind === 'trends') return trendBlocks(result.trends, look, paint);
  if (result.kind === 'found') return result.records.map((found) => foundLines(found, look, paint));
  return result.records.length === 0 ? [] : [result.records.map((past) => pastLine(past, look, paint)).join('\n')];
}

function foundLines(found: Found, look: Look, paint: Paint): string {
  const title = paint.link(paint.title(cleanLine(found.title ?? found.id)), found.url);
  const snippet = snippetParts(found)
    .map((part, i) => (i % 2 === 0 ? inLine(part) : paint.figure(inLine(part))))
    .join('');
  return [
    wrapped(title, look),
    wrapped(paint.quiet(cleanLine(foundNote(found))), look),
    ...(snippet.trim() === '' ? [] : [hanging('  ', snippet.trim(), look)]),
    ...(look.links || found.url === undefined ? [] : [paint.quiet(cleanLine(found.url))]),
  ].join('\n');
}

function pastLine(past: PastDigest, look: Look, paint: Paint): string {
  const note = `${minute(past.made)}  ${count(past.stories, 'story')}, ${past.format}`;
  return hanging(`${String(past.id).padStart(4)}  `, `${paint.quiet(note)}  ${cleanLine(past.headline ?? '')}`, look);
}

/** Cleaned, but with the spaces at its ends that stand between it and its neighbours. */
function inLine(part: string): string {
  const clean = cleanLine(part);
  return `${part.startsWith(' ') ? ' ' : ''}${clean}${clean !== '' && part.endsWith(' ') ? ' ' : ''}`;
}
