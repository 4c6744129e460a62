import type { TermTable } from './terms.js';

/** How alike the readings `a` and `b` are; about 0 to 1 for articles, more for headlines that share much. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Two headlines share a word or two where two articles share fifty: with n terms in the shorter one, a score is raised by 60 e^(-n/5) … */
const SHORT_RAISE = 60;
const SHORT_TERMS = 5;
/** … as far as what they share is news (in nats): not at all up to six, which is less than one name, wholly from ten. */
const LITTLE_NEWS = 6;
const MUCH_NEWS = 10;
/** One shared term alone is a coincidence. */
const ONE_TERM = 0.25;
/** Two texts of so many terms and more share more than two or three rare words if they tell one event: a place and a trade are shared by many. */
const TEXT_TERMS = 15;
const RARE = 5.5;
const FEW_RARE = 4;
const TOO_FEW = 0.4;
/** A term links a reading to the latest so many that have it: the pairs of a common term would grow with the square of the batch. */
const MOST_LINKS = 400;
const LEAST_LINKS = 120;
const LINKS = 400_000;

/** All pairs with at least the score `least`, found through the terms that they share. */
export function findAlike({ vectors, news }: TermTable, least: number): Likeness[] {
  const links = Math.max(LEAST_LINKS, Math.min(MOST_LINKS, Math.floor(LINKS / vectors.length)));
  const postings = new Map<number, { readings: number[]; weights: number[]; count: number }>();
  const dot = new Float32Array(vectors.length);
  const told = new Float32Array(vectors.length);
  const shared = new Uint16Array(vectors.length);
  const rare = new Uint16Array(vectors.length);
  const alike: Likeness[] = [];
  vectors.forEach(({ terms, weights }, b) => {
    const touched: number[] = [];
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k]!;
      const list = postings.get(term) ?? { readings: [], weights: [], count: 0 };
      if (list.count === 0) postings.set(term, list);
      const { readings } = list;
      for (let p = 0; p < readings.length; p++) {
        const a = readings[p]!;
        if (shared[a] === 0) touched.push(a);
        shared[a]!++;
        dot[a]! += list.weights[p]! * weights[k]!;
        told[a]! += news[term]!;
        if (news[term]! > RARE) rare[a]!++;
      }
      const place = list.count++ % links;
      readings[place] = b;
      list.weights[place] = weights[k]!;
    }
    for (const a of touched) {
      const length = Math.min(vectors[a]!.terms.length, terms.length);
      const few = length >= TEXT_TERMS && rare[a]! < FEW_RARE ? TOO_FEW : 1;
      const score = dot[a]! * few * (shared[a] === 1 ? ONE_TERM : raise(length, told[a]!));
      if (score >= least) alike.push({ a, b, score });
      dot[a] = 0;
      told[a] = 0;
      shared[a] = 0;
      rare[a] = 0;
    }
  });
  return alike;
}

function raise(length: number, told: number): number {
  const news = Math.min(1, Math.max(0, (told - LITTLE_NEWS) / (MUCH_NEWS - LITTLE_NEWS)));
  return 1 + news * SHORT_RAISE * Math.exp(-length / SHORT_TERMS);
}
