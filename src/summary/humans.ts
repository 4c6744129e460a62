import type { Word } from '../model.js';

const LONGEST_WORD = 40;
/** Human beings whom no ending tells, as alternatives of a pattern. */
export const BEINGS =
  'boy|girl|kid|child|son|daughter|wife|husband|cleric|pilot|chief|king|queen|prince|guard|coach|agent|official|patient|student|victim|nurse|judge|cousin|uncle|aunt|friend|guy|star|someone';
const HUMAN = new RegExp(`(?:[a-z]{3}(?:er|or|ist|ian|ant|man|woman|-old)|^(?:${BEINGS}))$`);
/** Words with such an ending that are no human being. */
export const NOT_HUMAN = new Set(
  'administer after alter anchor anger another answer armor assist barrier behavior better bigger bitter bladder border bother browser butter cancer career center chamber chapter checklist cider clever color computer consider consist constant container copper corner corridor covenant cover cruiser cylinder danger december deliver differ dinner discover disorder distant eager earlier easter either elephant encounter enter error exist factor favor feather fever fewer fiber filter finger floor folder former foster freighter frontier further gather greater harbor header helicopter higher honor horror however humor hunger important inner insist instant italian labor ladder larger laser later layer leather ledger lesser letter lever liner linger liter liver locker longer lower lumber major manner marker matter median merger meteor meter minor mirror monitor motor neither never newsletter november number october offer older order other outer paper pendant pepper persist poster power prayer prefer printer prior proper quarter quiver rather razor reactor recover refer register relevant remember render resist restaurant river router rubber rumor russian saucer scanner sector september server sewer shelter shoulder shower significant silver skyscraper slaughter smaller sober spider sticker suffer summer super surrender tanker tender terror theater thriller thunder timber timer together tower tractor trailer transfer tremor trigger tumor twist twitter under upper utter vapor vector voucher waist wallpaper wander warrant water weather whether whisper winter wonder younger'.split(
    ' ',
  ),
);

/** Whether a word is a common noun for one human being, roughly: whoever a pronoun may mean beside the person named. */
export function isHuman({ lower, shape, stop }: Word): boolean {
  return shape === 'lower' && !stop && lower.length < LONGEST_WORD && !NOT_HUMAN.has(lower) && HUMAN.test(lower);
}
