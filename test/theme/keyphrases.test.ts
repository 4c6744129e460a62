import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/facts/find.js';
import { readText } from '../../src/text/read.js';
import { findTopics } from '../../src/theme/themes.js';

function keyphrasesOf(text: string, title?: string): readonly string[] {
  const doc = readText(text);
  return findTopics(doc, findFacts(doc), title === undefined ? undefined : readText(title)).keyphrases;
}

const NEWS = `Ilse Brandt, the mayor of Ostwick, said on Tuesday that the town would close its swimming pool in March. The pool, built in 1971,
loses 300,000 euros a year, Brandt told the Ostwick Gazette. "Nobody likes it, but the boiler is dead," she said. Swimmers collected 4,000
signatures against the closure. The Ostwick Swimming Club, led by Piet Maas, offered to run the swimming pool with volunteers. Maas said that a
new boiler would cost less than the council paid its advisers. The council will vote on the closure next week.`;

const ABSTRACT = `Adaptive tide forecasting with sparse river gauges
This paper presents a new method for forecasting storm tides with sparse river gauges. The proposed method combines a shallow water model with
error covariance estimates, which we derive from three historical storm surges. We compare different gauge placement strategies and show that
the shallow water model outperforms a harmonic tide table. For estimating the error covariance, two-layer ensemble smoothing is used. Results
are given for New Harbour estuary, where the method halves the mean forecast error.`;

const EXPOSITION = `Heat pumps move warmth from cold air into a warm room. A heat pump needs a refrigerant cycle, in which a compressor raises the
pressure of a gas. The refrigerant cycle is limited by the temperature difference between the evaporator and the condenser. We study how defrost
control changes the seasonal efficiency of a heat pump. Better defrost control raises seasonal efficiency by keeping the evaporator clear.`;

describe('keyphrases', () => {
  it('are words first in news, with phrases among them', () => {
    const found = keyphrasesOf(NEWS, 'Ostwick to close its swimming pool');
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(found.slice(0, 10)).toEqual(expect.arrayContaining(['Ostwick', 'closure', 'swimming pool']));
    expect(found.slice(0, 10).filter((phrase) => !phrase.includes(' ')).length).toBeGreaterThanOrEqual(7);
  });

  it('are terms first in an exposition', () => {
    const found = keyphrasesOf(EXPOSITION).slice(0, 10);
    expect(found).toEqual(
      expect.arrayContaining(['heat pump', 'refrigerant cycle', 'defrost control', 'seasonal efficiency']),
    );
    expect(found.filter((phrase) => phrase.includes(' ')).length).toBeGreaterThanOrEqual(6);
  });

  it('are the whole terms of an abstract, without the verbs and adjectives that any text has', () => {
    const found = keyphrasesOf(ABSTRACT);
    expect(found.slice(0, 10)).toEqual(
      expect.arrayContaining(['shallow water model', 'sparse river gauges', 'gauge placement strategies']),
    );
    expect(found).toContain('two-layer ensemble smoothing');
    expect(found).toContain('New Harbour estuary');
    for (const phrase of found.slice(0, 14)) expect(phrase).not.toMatch(/^(?:paper|results?|method)$/i);
    for (const phrase of found)
      expect(phrase).not.toMatch(/^(?:new|different|three|forecasting storm|derive)\b|outperforms|halves/);
  });

  it('are no clauses in a language whose verbs are not known', () => {
    const text = `Los glaciares andinos pierden masa cada año. El estudio propone un modelo hidrológico para las cuencas altas.
El modelo hidrológico calcula el caudal mensual, y los glaciares andinos alimentan las cuencas altas.`;
    const found = findTopics(readText(text, 'es'), [], undefined, 'es').keyphrases;
    expect(found.slice(0, 5)).toEqual(
      expect.arrayContaining(['glaciares andinos', 'modelo hidrológico', 'cuencas altas']),
    );
    for (const phrase of found) expect(phrase.split(' ').length).toBeLessThanOrEqual(2);
  });

  it('stand in the text as they are told, once each', () => {
    for (const text of [NEWS, EXPOSITION, ABSTRACT]) {
      const found = keyphrasesOf(text);
      const flat = text.replaceAll(/\s+/g, ' ');
      for (const phrase of found) expect(flat).toContain(phrase);
      expect(new Set(found.map((phrase) => phrase.toLowerCase())).size).toBe(found.length);
    }
  });

  it('are no function words, numbers or marks', () => {
    expect(keyphrasesOf('It is 12 and 14, and so on, and on, of them; who, then, is they?')).toEqual([]);
  });

  it('never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(keyphrasesOf(text).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
