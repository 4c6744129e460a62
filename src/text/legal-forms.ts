const FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa s.a nv n.v bv ab asa oyj gmbh kk spa se ,'.split(
    ' ',
  ),
);
const EDGE_STOP = /[.,]$/;

/** A company's name without its legal form: "Orrin Metals Inc." is "Orrin Metals". */
export function withoutLegalForm(name: string): string {
  let plain = name;
  for (let at = plain.lastIndexOf(' '); at >= 0; at = plain.lastIndexOf(' ')) {
    if (
      !FORMS.has(
        plain
          .slice(at + 1)
          .toLowerCase()
          .replace(EDGE_STOP, ''),
      )
    )
      break;
    plain = plain.slice(0, at);
  }
  return plain.replace(EDGE_STOP, '');
}
