import type { Doc, Figure } from '../model.js';

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** Percentages: a number and its sign or word. */
export function findFigures(doc: Doc): Figure[] {
  const figures: Figure[] = [];
  doc.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to - 1; i++) {
      const token = doc.tokens[i]!;
      const unit = doc.tokens[i + 1]!;
      if (!NUMBER.test(token.word.text) || !(unit.word.text === '%' || unit.word.lower === 'percent')) continue;
      figures.push({
        kind: 'figure',
        type: 'percent',
        value: Number(token.word.text.replaceAll(',', '')),
        unit: 'percent',
        bound: '=',
        start: token.start,
        end: unit.end,
        text: doc.text.slice(token.start, unit.end),
        sentence: index,
        rule: 'percent',
      });
    }
  });
  return figures;
}
