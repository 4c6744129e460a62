/** Tags by what they mean to a reader of text. */

/** Their content is never text of the page; `noscript` stands beside what scripts put there, `title` is read as metadata. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe object embed applet audio video map head title select option datalist textarea button input progress meter rp rt dialog'.split(
    ' ',
  ),
);

/** Tags that do not end a run of text. All others do, also those that no standard knows: they are mostly components. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rtc ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:place meta link'.split(
    ' ',
  ),
);

/** Tags without content: they are never open. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** An opening tag ends an open element of these names, if that is the innermost one. */
const P = ['p'];
const CELLS = ['td', 'th'];
export const ENDED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['tr', ['tr', 'td', 'th']],
  ['td', CELLS],
  ['th', CELLS],
  ['tbody', ['tr', 'td', 'th', 'thead', 'tbody']],
  ['tfoot', ['tr', 'td', 'th', 'tbody']],
  ['li', ['li', 'p']],
  ['dt', ['dt', 'dd', 'p']],
  ['dd', ['dt', 'dd', 'p']],
  ['option', ['option']],
  ['body', ['head']],
  ...'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul'
    .split(' ')
    .map((tag): [string, readonly string[]] => [tag, P]),
]);

export const HEADINGS: ReadonlyMap<string, number> = new Map(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, index): [string, number] => [tag, index + 1]),
);
