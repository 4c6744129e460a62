import type { Word } from '../../model.js';
import { perWord } from '../../text/words.js';

const OWNER = /'s?$/;
const PLURAL_Y = /(?<=[a-z]{2})ies$/;
const PLURAL_ES = /(?<=ss|sh|ch|x|zz)es$/;
const PLURAL_S = /(?<=[a-z][a-hj-rtv-z])s$/;

/** A word as a name, in lower case: "Chargers" is a team, "Charger" is none. */
export function nameOf({ lower }: Word): string {
  return lower.replace(OWNER, '');
}

/** A word as a singular noun. A stem would take "international" for "intern", "authority" for "author", "executive" for "execution". */
export const nounOf = perWord((word) => singular(nameOf(word)));

/** The noun of a form in lower case, without the owner's s. */
export function singular(form: string): string {
  return form.replace(PLURAL_Y, 'y').replace(PLURAL_ES, '').replace(PLURAL_S, '');
}
