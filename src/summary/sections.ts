import type { Fact, Reading, Section, Theme } from '../model.js';
import { readText } from '../text/read.js';
import { keyOf } from './candidate.js';
import { readsEnglish } from './candidates.js';
import type { StoryStats } from './features.js';
import { signpostOf, signpostsFor } from './heading-signposts.js';
import { headingOf, headingOfKeyphrase, headingOfPhrase, headingOfSubhead, titleOf } from './headings.js';
import { introduce, MOST_WORDS_BELOW } from './introduce.js';
import { sharedBy } from './same.js';
import { type Segment, segmentsOf, subheadsOf } from './segments.js';
import type { Scored } from './select.js';
import { idlenessOf, signsOf } from './significance.js';
import { sourcesOf } from './sources.js';

const MOST_SENTENCES = 3;
const FEWEST_WORDS = 12;
const FEWEST_STORY_WORDS = 18;
/** Other outlets' own matter is added up to so many sections. */
const MOST_SECTIONS = 4;
/** What stands above it in another outlet's text tells the news again, or sets a scene. */
const TOP = 4;
/** Content words that a sentence may share with what was said before it adds nothing. */
const SAID_ALREADY = 0.65;
/** The same in a story, where outlets tell it in other words. */
const TOLD_BEFORE = 0.45;
const LABEL = 'In Detail';

/** The rest of a story by topic, from its `open` sentences. `used` = the keys of what bullets and lead have shown, `known` = whom they have named. */
export function sectionsOf(
  readings: readonly Reading[],
  {
    scored,
    open,
    stats,
  }: { readonly scored: readonly Scored[]; readonly open: readonly Scored[]; readonly stats: StoryStats },
  { used, known }: { readonly used: ReadonlySet<number>; readonly known: Set<string> },
): Section[] {
  const first = readings[0];
  if (first === undefined) return [];
  const segments = segmentsOf(first, subheadsOf(first));
  const told = scored.filter(({ candidate }) => used.has(keyOf(candidate))).map(({ candidate }) => candidate.stems);
  const left = open.filter(({ candidate }) => !used.has(keyOf(candidate)));
  const groups = assign(segments, left);
  const headings: string[] = [];
  const taken = new Set(stats.title);
  const sections: { heading: string; body: Body }[] = [];
  let unnamed: Body = [];
  const fewest = readings.length > 1 ? FEWEST_STORY_WORDS : FEWEST_WORDS;
  const parts = [
    ...segments.map((segment, i) => ({ segment, group: groups[i]! })),
    ...readings.slice(1).map((_, i) => ({ segment: undefined, group: left.filter(isBodyOf(i + 1)) })),
  ];
  parts.forEach(({ segment, group }, i) => {
    if (i >= segments.length && sections.length >= MOST_SECTIONS) return;
    const chosen = pick(
      readings,
      ofOneOutlet(group, readings.length),
      told,
      readings.length > 1 ? TOLD_BEFORE : SAID_ALREADY,
    );
    if (wordsIn(chosen) < fewest) return;
    const last = sections.at(-1);
    const joins = segment !== undefined && last !== undefined && last.body.length < MOST_SENTENCES;
    const named = nameOf(readings, segment, chosen, stats, { taken, headings, joins });
    // Another outlet's own matter is no part of what the best teller's sections tell.
    const heading = named ?? (segment === undefined ? bodyIn(readings, chosen, { taken, headings }) : undefined);
    if (heading === undefined && segment === undefined) return;
    if (heading === undefined) {
      // Nothing tells it from the section beside it.
      if (last === undefined) unnamed = joined(unnamed, chosen);
      else last.body = joined(last.body, chosen);
      return;
    }
    headings.push(heading.toLowerCase());
    sections.push({ heading, body: chosen });
  });
  // Below another's heading it would be taken for a part of that. One sentence that nothing heads is no section.
  if (unnamed.length > 1 || wordsIn(unnamed) >= THIN) {
    const labels = [labelOf(readings, unnamed, stats), mostNamed(readings, unnamed)];
    const heading = labels.find((label) => label !== undefined && !headings.includes(label.toLowerCase())) ?? LABEL;
    sections.unshift({ heading, body: unnamed });
  }
  return sections.map(({ heading, body }) => {
    const shown = introduce(
      readings,
      body.map(({ candidate }) => candidate),
      known,
      MOST_WORDS_BELOW,
    );
    return {
      heading,
      theme: first.themes[0]?.id ?? '',
      text: shown.map(({ text }) => text).join(' '),
      sources: shown.flatMap((candidate) => sourcesOf(readings, candidate)),
    };
  });
}
const THIN = 25;

/** The sentences of a section, in the order in which it tells them. */
type Body = readonly Scored[];

function textOf(body: Body): string {
  return body.map(({ candidate }) => candidate.text).join(' ');
}

function wordsIn(body: Body): number {
  return body.reduce((sum, { candidate }) => sum + candidate.words, 0);
}

/** What a heading stands above, with the best of what follows, as far as a section goes. */
function joined(before: Body, after: Body): Body {
  const best = [...after].sort((a, b) => b.substance - a.substance).slice(0, MOST_SENTENCES - before.length);
  return [...before, ...after.filter((one) => best.includes(one))];
}

/** The theme's name where it is beyond doubt, or the section or the title speaks of it; else whom or what the section names most. */
function labelOf(readings: readonly Reading[], body: Body, { title }: StoryStats): string {
  const reading = readings[0]!;
  if (!readsEnglish(reading)) return keyphraseIn(reading, body) ?? mostNamed(readings, body) ?? LABEL;
  const field = reading.themes[0];
  if (field === undefined) return mostNamed(readings, body) ?? LABEL;
  const said = new Set([...wordsOf(textOf(body)), ...title]);
  const isSaid = ({ name }: Theme) => wordsOf(name).some((stem) => said.has(stem));
  const finer = reading.themes.find(({ id, score }) => id.startsWith(`${field.id}/`) && score >= FINER * field.score);
  const theme = [finer, field].find((one) => one !== undefined && (isSaid(one) || field.score >= CLEAR));
  return theme === undefined ? (mostNamed(readings, body) ?? titleOf(field.name)) : titleOf(theme.name);
}
const CLEAR = 0.5;
/** A finer theme tells a part of the text at least so sure as its field. */
const FINER = 0.6;

/** The first keyphrase of the text that some sentences have: what themes are called in English heads no other text. */
function keyphraseIn({ keyphrases, language }: Reading, body: Body): string | undefined {
  const text = textOf(body);
  return keyphrases
    .filter((phrase) => text.includes(phrase))
    .map((phrase) => headingOfPhrase(phrase, language, 1))
    .find((heading) => heading !== undefined);
}

/** The name that some sentences have most often, the first of several. */
function mostNamed(
  readings: readonly Reading[],
  body: Body,
  counts: (fact: Fact, reading: Reading) => boolean = () => true,
): string | undefined {
  const times = new Map<string, number>();
  for (const { candidate } of body)
    for (const fact of readings[candidate.reading]!.facts)
      if (
        (fact.kind === 'person' || fact.kind === 'organization' || fact.kind === 'place') &&
        fact.sentence === candidate.sentence &&
        counts(fact, readings[candidate.reading]!)
      )
        times.set(fact.name, (times.get(fact.name) ?? 0) + 1);
  return [...times].reduce<[string, number] | undefined>(
    (a, b) => (a === undefined || b[1] > a[1] ? b : a),
    undefined,
  )?.[0];
}

/** The organization, of which neither title nor headings tell, that several sentences of another outlet speak of. */
function bodyIn(
  readings: readonly Reading[],
  body: Body,
  { taken, headings }: { readonly taken: ReadonlySet<string>; readonly headings: readonly string[] },
): string | undefined {
  const name = body.length < FEWEST_OF_KIND ? undefined : mostNamed(readings, body, isSpokenOf);
  if (name === undefined || !name.includes(' ') || headings.includes(name.toLowerCase())) return undefined;
  return wordsOf(name).every((stem) => taken.has(stem)) ? undefined : name;
}

/** No paper, and nobody who was told something. */
function isSpokenOf({ kind, start, text }: Fact, { doc }: Reading): boolean {
  return kind === 'organization' && !PAPER.test(text) && !TOLD_TO.test(doc.text.slice(Math.max(0, start - 12), start));
}
const PAPER =
  /\b(?:Press|News|Agency|Times|Post|Journal|Tribune|Broadcasting|Television|TV|Radio|Gazette|Herald|Courier|Telegraph|Guardian)\b/u;
const TOLD_TO = /\b(?:told|tells|to|by|with|via) (?:the )?$/iu;

function isBodyOf(reading: number): (scored: Scored) => boolean {
  return ({ candidate }) => candidate.reading === reading && candidate.sentence >= TOP;
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
function pick(
  readings: readonly Reading[],
  group: readonly Scored[],
  told: ReadonlySet<string>[],
  most: number,
): Scored[] {
  const chosen: Scored[] = [];
  for (const scored of [...group].sort((a, b) => b.substance - a.substance)) {
    if (chosen.length === MOST_SENTENCES) break;
    if (told.some((stems) => overlap(scored.candidate.stems, stems) > most)) continue;
    const { doc } = readings[scored.candidate.reading]!;
    if (idlenessOf(scored.candidate.text, signsOf(doc, scored.candidate)) > 0) continue;
    chosen.push(scored);
    told.push(scored.candidate.stems);
  }
  return chosen.sort(
    (a, b) => a.candidate.reading - b.candidate.reading || a.candidate.sentence - b.candidate.sentence,
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return sharedBy(a, b) / Math.max(1, Math.min(a.size, b.size));
}

/** In a story, the sentences of the outlet that says most on a topic, and near each other: of several, they would be a jumble. */
function ofOneOutlet(group: readonly Scored[], readings: number): readonly Scored[] {
  if (readings < 2) return group;
  const outlets = new Map<number, Scored[]>();
  for (const scored of [...group].sort((a, b) => b.substance - a.substance)) {
    const known = outlets.get(scored.candidate.reading);
    if (known === undefined) outlets.set(scored.candidate.reading, [scored]);
    else known.push(scored);
  }
  let most: readonly Scored[] = [];
  let best = 0;
  for (const [reading, own] of outlets) {
    const near = own.filter(({ candidate }) => Math.abs(candidate.sentence - own[0]!.candidate.sentence) <= NEAR);
    const worth =
      near.slice(0, MOST_SENTENCES).reduce((sum, { substance }) => sum + substance, 0) * (reading === 0 ? OWN : 1);
    if (worth > best) {
      best = worth;
      most = near;
    }
  }
  return most;
}
/** Sentences so far apart still speak of one thing. */
const NEAR = 4;
/** The segments are the best teller's. */
const OWN = 1.3;

/** `joins` = it may stand below the heading before it instead. The subhead, else a noun phrase that the section comes back to, else what the section does, else any noun phrase of it, else a keyphrase of the story. */
function nameOf(
  readings: readonly Reading[],
  segment: Segment | undefined,
  chosen: readonly Scored[],
  stats: StoryStats,
  {
    taken,
    headings,
    joins,
  }: { readonly taken: Set<string>; readonly headings: readonly string[]; readonly joins: boolean },
): string | undefined {
  const reading = readings[0]!;
  const free = (heading: string | undefined) =>
    heading !== undefined && !headings.includes(heading.toLowerCase()) ? heading : undefined;
  const english = readsEnglish(reading);
  const subhead = segment?.subhead === undefined ? undefined : free(headingOfSubhead(segment.subhead, english));
  if (subhead !== undefined) return subhead;
  const teller = chosen[0]?.candidate.reading ?? 0;
  const own = chosen.filter(({ candidate }) => candidate.reading === teller).map(({ candidate }) => candidate.sentence);
  const stretch = {
    shown: own,
    around: aroundOf(readings[teller]!, own, teller === 0 ? segment : undefined),
    said: new Set(chosen.flatMap(({ candidate }) => [...candidate.stems])),
  };
  const found = english ? headingOf(readings[teller]!, stretch, stats.counts, taken) : undefined;
  const signpost =
    !english || found?.recurs || chosen.length < FEWEST_OF_KIND
      ? undefined
      : signpostOf(
          chosen.map(({ candidate }) => candidate.text),
          (heading) => free(heading) !== undefined,
          chosen.map(({ candidate }) => signpostsFor(readings[candidate.reading]!.doc, candidate)),
        );
  if (signpost !== undefined) return signpost;
  const phrase = found?.passing && joins ? undefined : free(found?.text);
  if (phrase !== undefined) {
    for (const stem of wordsOf(phrase)) taken.add(stem);
    return phrase;
  }
  for (const one of reading.keyphrases.slice(0, english ? FIRST_KEYPHRASES : undefined)) {
    const heading = free(english ? headingOfKeyphrase(one) : headingOfPhrase(one, reading.language));
    const isSaid = (stem: string) => stretch.said.has(stem) && (!english || stats.counts.has(stem));
    if (heading !== undefined && wordsOf(heading).every(isSaid)) return heading;
  }
  return undefined;
}
const FIRST_KEYPHRASES = 10;
/** One sentence is no kind. */
const FEWEST_OF_KIND = 2;

/** The segment's sentences, else those beside the ones shown. */
function aroundOf({ doc }: Reading, shown: readonly number[], segment: Segment | undefined): number[] {
  const from = segment?.from ?? Math.max(0, Math.min(...shown) - BESIDE);
  const to = segment?.to ?? Math.min(doc.sentences.length, Math.max(...shown) + BESIDE + 1);
  return Array.from({ length: to - from }, (_, i) => from + i);
}
const BESIDE = 2;

function wordsOf(phrase: string): string[] {
  return readText(phrase).tokens.flatMap(({ word }) => (word.stop || word.shape === 'mark' ? [] : [word.stem]));
}
