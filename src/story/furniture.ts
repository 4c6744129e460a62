import { wordOf } from '../text/words.js';

/** Words that stand in news of every kind and tell no story from another, beyond the function words. */
const FURNITURE =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon evening night weekend day week month year decade century hour minute time times ago recent recently early earlier late later latest long short old new next last first second third fourth one two three four five six seven eight nine ten dozen hundred thousand million billion trillion number percent per cent half most more many big bigger biggest small large largest high higher highest low lower lowest top record good better best bad worse worst full key major main great little likely possible special public national local international global foreign world country nation state city town area place home house people man woman men women child children family life group member leader chief head boss official authority government minister president spokesman spokeswoman company firm business plan deal talk talks move change rise fall cut hit win lose start begin end close open face help lead call meet hold keep take give bring show find look want need use work try ask think know believe expect hope fear warn announce report add added adding fell rose grew sold bought paid raised lowered claim confirm deny admit reveal unveil launch release set seek say tell statement comment interview source news story video photo photos picture watch live update breaking exclusive review analysis opinion editorial blog question answer reason fact way thing part point end issue problem case matter result effect impact sign step side line back up down amid despite according including ahead follow following continue remain become turn leave stay return come run stand put pay buy sell cost price money mean seem appear happen let feel left right real true sure far near close join back day-long reuters afp ap bloomberg xinhua press agency website online read subscribe newsletter';

const stems = new Set(FURNITURE.split(' ').map((form) => wordOf(form).stem));

/** Whether a word, by its stem, stands in news of every kind. */
export function isFurniture(stem: string): boolean {
  return stems.has(stem);
}
