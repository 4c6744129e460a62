import type { Brief, Bullet, Reading } from '../model.js';

export interface SummaryOptions {
  /** how many bullets, 5 unless told */
  readonly bullets?: number;
}

/** Briefs a reader on an article, or on a story told by several (best first). */
export function summarise(readings: readonly Reading[], options: SummaryOptions = {}): Brief {
  const first = readings[0];
  if (first === undefined) return { bullets: [], lead: '', sections: [] };
  const bullets: Bullet[] = first.doc.sentences.slice(0, options.bullets ?? 5).map(({ start, end }, sentence) => ({
    text: first.doc.text.slice(start, end),
    facts: first.facts.flatMap((fact, i) => (fact.sentence === sentence ? [i] : [])),
    sources: [{ article: first.id, sentence, start, end }],
  }));
  return { bullets, lead: bullets[0]?.text ?? '', sections: [] };
}
