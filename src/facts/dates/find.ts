import type { DateFact, Doc } from '../../model.js';
import { perWord } from '../../text/words.js';
import { dayOfIso, isoOf } from './calendar.js';
import { DATE_RULES } from './rules.js';

const ANCHORS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat q1 q2 q3 q4 h1 h2 first second third fourth final today tonight yesterday tomorrow last this next a an one two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
);

const mayBegin = perWord(({ shape, lower }) => shape === 'number' || ANCHORS.has(lower));

/**
 * The dates of a text that it tells for sure. Relative ones ("on Tuesday", "last year") count from `published` (ISO 8601) and are left
 * out without it. `from` and `to` are days, both in the span; a date of one day has no `to`.
 */
export function findDates(doc: Doc, published?: string): DateFact[] {
  const today = published === undefined ? undefined : dayOfIso(published);
  const facts: DateFact[] = [];
  const { tokens, text } = doc;
  doc.sentences.forEach(({ from, to: end }, sentence) => {
    for (let at = from; at < end; at++) {
      if (!mayBegin(tokens[at]!.word)) continue;
      const place = { tokens, at, from, end, today };
      for (const { id, find } of DATE_RULES) {
        const dated = find(place);
        if (dated === undefined) continue;
        const start = tokens[at]!.start;
        const stop = tokens[dated.to - 1]!.end;
        const { span } = dated;
        facts.push({
          kind: 'date',
          start,
          end: stop,
          text: text.slice(start, stop),
          sentence,
          rule: id,
          from: isoOf(span.from),
          ...(span.to === span.from ? {} : { to: isoOf(span.to) }),
        });
        at = dated.to - 1;
        break;
      }
    }
  });
  return facts;
}
