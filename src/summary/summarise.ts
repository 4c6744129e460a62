import type { Brief, Bullet, Reading } from '../model.js';
import { type Candidate, candidatesOf, type Rejected } from './candidates.js';
import { featuresOf } from './features.js';
import { type Scored, scoreOf, select } from './select.js';

export interface SummaryOptions {
  /** how many bullets, 5 unless told */
  readonly bullets?: number;
}
const BULLETS = 5;

/** Briefs a reader on an article, or on a story told by several (best first). */
export function summarise(readings: readonly Reading[], options: SummaryOptions = {}): Brief {
  const { chosen } = choose(readings, options.bullets ?? BULLETS);
  const bullets = chosen.map(({ candidate }) => bulletOf(readings, candidate));
  return { bullets, lead: bullets[0]?.text ?? '', sections: [] };
}

interface Choice {
  readonly chosen: readonly Scored[];
  readonly scored: readonly Scored[];
  readonly rejected: readonly Rejected[];
}

export function choose(readings: readonly Reading[], most: number): Choice {
  const found = readings.map(candidatesOf);
  const candidates = found.flatMap(({ candidates: some }) => some);
  const features = featuresOf(readings, candidates);
  const scored = candidates.map((candidate, i) => scoreOf(candidate, features[i]!));
  return { chosen: inOrder(select(scored, most)), scored, rejected: found.flatMap(({ rejected }) => rejected) };
}

/** The news first: the order of the best teller's text, the others after it. */
function inOrder(chosen: readonly Scored[]): Scored[] {
  return [...chosen].sort(
    (a, b) => a.candidate.reading - b.candidate.reading || a.candidate.sentence - b.candidate.sentence,
  );
}

function bulletOf(readings: readonly Reading[], { reading, sentence, pieces, text }: Candidate): Bullet {
  const { id, facts } = readings[reading]!;
  const sources = pieces.map(({ start, end }) => ({ article: id, sentence, start, end }));
  return {
    text,
    facts: facts.flatMap((fact, i) =>
      fact.sentence === sentence && pieces.some((piece) => piece.start <= fact.start && fact.end <= piece.end)
        ? [i]
        : [],
    ),
    sources,
  };
}
