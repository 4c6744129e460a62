/**
 * The shape of the taxonomy: seventeen fields, each with finer parts. Terms stand in three steps of weight: `strong` ones
 * all but settle the theme, `plain` ones are typical of it, `weak` ones hint at it. They are separated by commas, matched
 * in singular and plural, and may be phrases; a word with a capital letter is a name and matches only as it is written ("Turkey", not "turkey").
 * `npm run themes` makes the table of them that the program reads. `yes` = texts that must be given the theme. A part's terms speak for its field as well.
 */
export interface Terms {
  readonly id: string;
  readonly name: string;
  readonly yes: readonly string[];
  readonly strong?: string;
  readonly plain?: string;
  readonly weak?: string;
}
export interface Field extends Terms {
  readonly parts: readonly Terms[];
}
