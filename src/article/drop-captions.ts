import type { Text } from './runs.js';

/** A caption is no longer than this. */
const LONGEST = 400;
/** A box around a picture has so many texts: the caption, who took it, a button. */
const MOST_RUNS = 3;
const LEVELS = 5;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const SHORTEST_ALT = 15;

/** Takes out the words in the boxes around pictures that are captions: they say what the picture's own description says. Marks them in `dropped`. */
export function dropCaptions(text: Text, headline: number, dropped: Int32Array): void {
  const { nodes } = text.page;
  for (let i = 0; i < nodes.length; i++) {
    const { tag, attributes } = nodes[i]!;
    if (tag !== 'img' && tag !== 'amp-img') continue;
    const box = boxOf(text, i);
    if (box < 0) continue;
    const start = text.from[box]!;
    const end = text.from[nodes[box]!.end]!;
    if (headline >= start && headline < end) continue;
    const told = [attributes['alt'], attributes['title']].map(lettersOf).filter((one) => one.length >= SHORTEST_ALT);
    for (let at = start; at < end; at++) {
      const run = text.runs[at]!;
      if (dropped[at]! >= 0 || run.level > 0) continue;
      const said = lettersOf(run.text);
      if (told.some((one) => said.includes(one) || (said.length >= SHORTEST_ALT && one.includes(said))))
        dropped[at] = box;
    }
  }
}

/** The largest element around a picture that has hardly more than a caption; -1 if there is none with text. */
function boxOf({ page, from, runs }: Text, picture: number): number {
  let box = -1;
  let node = page.nodes[picture]!.parent;
  for (let up = 0; up < LEVELS && node >= 0; up++, node = page.nodes[node]!.parent) {
    const start = from[node]!;
    const end = from[page.nodes[node]!.end]!;
    if (end - start > MOST_RUNS) break;
    let chars = 0;
    for (let at = start; at < end; at++) chars += runs[at]!.text.length;
    if (chars > LONGEST) break;
    if (end > start) box = node;
  }
  return box;
}

function lettersOf(text: string | undefined): string {
  return text === undefined ? '' : text.toLowerCase().replace(NOT_WORD, '');
}
