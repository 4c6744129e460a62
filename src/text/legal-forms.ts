const FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa s.a nv n.v bv ab asa oyj gmbh kk spa se ,'.split(
    ' ',
  ),
);
const EDGE_STOP = /[.,]$/;

/** A company's name without its legal form: "Orrin Metals Inc." is "Orrin Metals". */
export function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && FORMS.has(words.at(-1)!.toLowerCase().replace(EDGE_STOP, ''))) words.pop();
  return words.join(' ').replace(EDGE_STOP, '');
}
