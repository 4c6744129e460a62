import type { Word } from '../model.js';

const LONGEST_WORD = 40;
const HUMAN =
  /(?:[a-z]{3}(?:er|or|ist|ian|ant|man|woman|-old)|^(?:boy|girl|kid|child|son|daughter|wife|husband|cleric|pilot|chief|king|queen|prince|guard|coach|agent|official|patient|student|victim|nurse|judge|cousin|uncle|aunt|friend|guy|star|someone))$/;
/** Words with such an ending that are no human being. */
export const NOT_HUMAN = new Set(
  'after anchor another answer assist behavior better bigger border career center chapter color computer consider constant container corner cover cruiser danger december deliver dinner discover distant earlier easter either enter error factor favor floor former freighter further gather greater harbor helicopter higher honor however humor important insist instant italian labor larger later letter liner longer lower major manner matter minor monitor neither never november number october offer older order other paper power prefer prior quarter rather reactor refer relevant remember restaurant river russian sector september significant silver skyscraper smaller suffer summer super tanker together tower tractor trailer transfer under water weather whether winter younger'.split(
    ' ',
  ),
);

/** Whether a word is a common noun for one human being, roughly: whoever a pronoun may mean beside the person named. */
export function isHuman({ lower, shape, stop }: Word): boolean {
  return shape === 'lower' && !stop && lower.length < LONGEST_WORD && !NOT_HUMAN.has(lower) && HUMAN.test(lower);
}
