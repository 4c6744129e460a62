import { CHANGES, FILLERS } from './cues.js';
import type { Piece } from './pieces.js';

/** verbs that say what something is or comes to */
export const STATES = new Set(
  'is was are were be been stood stands totaled totalled totals total amounted reached reach reaches hit hits averaged averages came comes remained remains remain stay stays stayed closed ended cost costs exceeded topped equals equalled'.split(
    ' ',
  ),
);
/** words at which a noun phrase ends */
export const ENDS = new Set(
  'that which who and but while as when if because after before since although though said says say with where than for reported showed posted'.split(
    ' ',
  ),
);
/** words before a noun phrase that are not told with it */
export const LEADING = new Set(
  'the a an its their his her our my your last this next that these those early late also now meanwhile but and however while where'.split(
    ' ',
  ),
);
export const LEADING_TIME = new Set(
  'year month week quarter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** nouns that look like participles */
export const GERUNDS = new Set(
  'spending funding backing training housing building trading financing lending borrowing holding listing offering pricing shopping mining banking meeting ceiling wedding painting filing ruling hearing feed seed speed bed red'.split(
    ' ',
  ),
);
/** a verb's participle, or an adjective made of one */
export const PAST = /(?:ed|ing)$/;

/** A word that may be part of a noun phrase. */
export function isNominal({ kind, word, text }: Piece): boolean {
  return (
    (kind === 'word' || kind === 'joint') &&
    !word.stop &&
    !STATES.has(text) &&
    !CHANGES.has(text) &&
    !ENDS.has(text) &&
    !VERB.test(text)
  );
}
const VERB =
  /^(?:made|make|makes|consists?|speak|spoke|think|out|full|sort|kind|instead|because|most|posted|reported|showed|announced|booked|despite|amid|following|versus|vs|part|bulk|rest|some|all|total|average|equivalent|minimum|maximum|excess|number|none|each|worth|seen|held|paid|spent|sold|owed|lost|won|given|taken)$/;

/** "sharply", "just", "by a further" */
export function isPassed({ text }: Piece): boolean {
  return FILLERS.has(text) || text.endsWith('ly');
}
