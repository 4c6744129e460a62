/** Text of metadata, in which tags and entities may still stand: it was written into an attribute or into JSON. */

const SPACE = /\s+/g;
/** Where a word may be broken: nobody sees it. */
const UNSEEN = /[\u00ad\u200b\u2060]/g;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  agrave: 'à',
};

/** An entity that was written twice: the parser has decoded it once. */
function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  if (name[0] !== '#') return Object.hasOwn(NAMED, name) ? NAMED[name]! : entity;
  const code =
    name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The text without tags, entities and double white space. */
export function plainText(text: string): string {
  return text.replace(TAG, ' ').replace(ENTITY, decoded).replace(UNSEEN, '').replace(SPACE, ' ').trim();
}
