import type { FigureNote, Notes } from '../model.js';

export interface Piece {
  readonly text: string;
  readonly kind: 'plain' | 'figure' | 'name';
}

const DIGIT = /\d/;
const WORD_PART = /[\p{L}\p{N}]/u;

/** Cuts a line into its figures, its companies' names and what is between them; joined, the pieces are the line. */
export function pieces(line: string, notes: Notes): Piece[] {
  const marks: { start: number; end: number; kind: Piece['kind'] }[] = [];
  const take = (form: string, kind: Piece['kind']) => {
    if (form.length < 2 && kind === 'name') return;
    for (const start of formPlaces(line, form)) {
      const end = start + form.length;
      if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({ start, end, kind });
    }
  };
  const forms = [
    ...notes.figures.filter(isShown).map((figure) => ({ form: figure.text, kind: 'figure' as const })),
    ...notes.companies.flatMap((company) => company.forms.map((form) => ({ form, kind: 'name' as const }))),
  ];
  for (const { form, kind } of forms.sort((a, b) => b.form.length - a.form.length)) take(form, kind);
  marks.sort((a, b) => a.start - b.start);
  const out: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of marks) {
    if (start > at) out.push({ text: line.slice(at, start), kind: 'plain' });
    out.push({ text: line.slice(start, end), kind });
    at = end;
  }
  if (at < line.length) out.push({ text: line.slice(at), kind: 'plain' });
  return out;
}

/** Amounts and all that has digits; "half" and "two neighbours" are words like others. */
function isShown({ text, type }: FigureNote): boolean {
  return DIGIT.test(text) || type === 'money' || type === 'percent';
}

/** Where a form stands in a line as words of its own. */
export function formPlaces(line: string, form: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(form); at >= 0 && form !== ''; at = line.indexOf(form, at + form.length))
    if (!insideWord(line, at, at + form.length)) places.push(at);
  return places;
}

function insideWord(line: string, start: number, end: number): boolean {
  const joins = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && WORD_PART.test(a) && WORD_PART.test(b);
  return joins(line[start - 1], line[start]) || joins(line[end - 1], line[end]);
}
