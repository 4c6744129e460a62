import type { DateFact, Doc } from '../../model.js';
import { perWord } from '../../text/words.js';
import { dayOfIso, isoOf } from './calendar.js';
import { DATE_RULES, type DateRule } from './rules.js';

/** The rules of the dates that may begin with a word; NONE for most. */
const rulesFor = perWord((word) => {
  const rules = DATE_RULES.filter(({ begins }) => begins(word));
  return rules.length === 0 ? NONE : rules;
});
const NONE: readonly DateRule[] = [];

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
      const rules = rulesFor(tokens[at]!.word);
      if (rules === NONE) continue;
      const place = { tokens, at, from, end, today };
      for (const { id, find } of rules) {
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
