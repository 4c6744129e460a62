import type { Reading, Section } from '../model.js';
import { keyOf } from './candidates.js';
import type { StoryStats } from './features.js';
import { headingOf, headingOfSubhead } from './headings.js';
import { type Segment, segmentsOf, subheadsOf } from './segments.js';
import type { Scored } from './select.js';
import { sourcesOf } from './sources.js';

const MOST_SENTENCES = 3;
const FEWEST_WORDS = 12;
/** Content words that a sentence may share with what was said before it adds nothing. */
const SAID_ALREADY = 0.65;
const LABEL = 'News';

/** The rest of a story by topic. `used` = the keys of what bullets and lead have shown. */
export function sectionsOf(
  readings: readonly Reading[],
  scored: readonly Scored[],
  used: ReadonlySet<string>,
  stats: StoryStats,
): Section[] {
  const first = readings[0];
  if (first === undefined) return [];
  const segments = segmentsOf(first, subheadsOf(first));
  const told = scored.filter(({ candidate }) => used.has(keyOf(candidate))).map(({ candidate }) => candidate.stems);
  const left = scored.filter(({ candidate }) => !used.has(keyOf(candidate)));
  const groups = assign(segments, left);
  const headings: string[] = [];
  const taken = new Set(stats.title);
  return segments.flatMap((segment, i) => {
    const chosen = pick(groups[i]!, told);
    if (chosen.reduce((sum, { candidate }) => sum + candidate.words, 0) < FEWEST_WORDS) return [];
    const heading = nameOf(first, segment, chosen, stats, taken, headings);
    headings.push(heading.toLowerCase());
    return [
      {
        heading,
        theme: first.themes[0]?.id ?? '',
        text: chosen.map(({ candidate }) => candidate.text).join(' '),
        sources: chosen.flatMap(({ candidate }) => sourcesOf(readings, candidate)),
      },
    ];
  });
}

/** The best teller's sentences by their places, the others' by the segment that they share most words with. */
function assign(segments: readonly Segment[], left: readonly Scored[]): Scored[][] {
  const groups: Scored[][] = segments.map(() => []);
  const stems = segments.map(() => new Set<string>());
  for (const scored of left) {
    const { reading, sentence } = scored.candidate;
    if (reading > 0) continue;
    const at = segments.findIndex(({ from, to }) => from <= sentence && sentence < to);
    if (at < 0) continue;
    groups[at]!.push(scored);
    for (const stem of scored.candidate.stems) stems[at]!.add(stem);
  }
  for (const scored of left) {
    if (scored.candidate.reading === 0) continue;
    const shares = stems.map((some) => [...scored.candidate.stems].filter((stem) => some.has(stem)).length);
    const best = shares.indexOf(Math.max(...shares));
    if (best >= 0 && shares[best]! > 1) groups[best]!.push(scored);
  }
  return groups;
}

/** The best sentences that say something new, in the order of the text. */
function pick(group: readonly Scored[], told: ReadonlySet<string>[]): Scored[] {
  const chosen: Scored[] = [];
  for (const scored of [...group].sort((a, b) => b.value - a.value)) {
    if (chosen.length === MOST_SENTENCES) break;
    if (told.some((stems) => overlap(scored.candidate.stems, stems) > SAID_ALREADY)) continue;
    chosen.push(scored);
    told.push(scored.candidate.stems);
  }
  return chosen.sort(
    (a, b) => a.candidate.reading - b.candidate.reading || a.candidate.sentence - b.candidate.sentence,
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The subhead, else a noun phrase of the section, else a keyphrase of the story, else its theme. */
function nameOf(
  reading: Reading,
  segment: Segment,
  chosen: readonly Scored[],
  stats: StoryStats,
  taken: Set<string>,
  headings: readonly string[],
): string {
  const free = (heading: string | undefined) =>
    heading !== undefined && !headings.includes(heading.toLowerCase()) ? heading : undefined;
  const subhead = segment.subhead === undefined ? undefined : free(headingOfSubhead(segment.subhead));
  if (subhead !== undefined) return subhead;
  const own = chosen.filter(({ candidate }) => candidate.reading === 0).map(({ candidate }) => candidate.sentence);
  const phrase = free(headingOf(reading, own, stats.counts, taken));
  if (phrase !== undefined) {
    for (const word of phrase.toLowerCase().split(' ')) taken.add(word);
    return phrase;
  }
  const keyphrase = reading.keyphrases.map(headingOfSubhead).find((one) => free(one) !== undefined);
  return keyphrase ?? free(reading.themes[0]?.name) ?? LABEL;
}
