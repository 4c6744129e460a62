import type { Fact } from '../model.js';
import { cleanLine } from './clean.js';

/** What a fact says beyond its words: "= 28300000000 USD", "= Orrin Bank (company)". */
export function factNote(fact: Fact): string {
  if (fact.kind === 'figure') {
    const about = fact.about === undefined ? '' : ` of ${fact.about}`;
    const range = fact.high === undefined ? `${fact.value}` : `${fact.value} to ${fact.high}`;
    const bound = fact.bound === '=' ? '' : `${fact.bound} `;
    return cleanLine(
      `= ${bound}${range} ${fact.unit ?? fact.noun ?? ''} ${fact.change ?? ''}${about}`.replace(/ {2,}/g, ' '),
    );
  }
  if (fact.kind === 'organization') return cleanLine(`= ${fact.name}${fact.company ? ' (company)' : ''}`);
  if (fact.kind === 'person') return cleanLine(`= ${fact.name}${fact.role === undefined ? '' : `, ${fact.role}`}`);
  if (fact.kind === 'place')
    return cleanLine(`= ${fact.name}${fact.country === undefined ? '' : ` (${fact.country})`}`);
  if (fact.kind === 'date') return cleanLine(`= ${fact.from}${fact.to === undefined ? '' : ` to ${fact.to}`}`);
  return fact.speaker === undefined ? '' : cleanLine(`= said by ${fact.speaker}`);
}
