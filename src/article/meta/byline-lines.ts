import { genderOfName } from '../../text/given-names.js';
import type { Run } from '../runs.js';
import { readDate } from './dates.js';
import { withoutIntro } from './names-in.js';

/** A line that names the author: an introduction, then a name of two to four words. */
const LINE_NAME =
  /^(?:(?:Dr|Prof)\. ?)*\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|la|van|von|der|den|di|da|du|del|al|el|le|zu))*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[,|•·–/(-]|\s+(?:und|and|et|y|e|on|am|vom|le|el)\s|\s*\d|$)/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** In a line with a date the name may be one word: "Posted by keeper on 3 May 2026". */
const DATED_INTRO = /(?:^|\s)(?:by|von|par|por|door)\s+(?=\p{L})/iu;
/** Only with a colon, and only words that are never of a picture. */
const LABEL =
  /^(?:author|written by|posted by|autor(?:in)?|auteur(?:e|\(s\))?|autore|autrice|von|par|por|texte?|texto|tekst|текст|автор|geschrieben von|escrito por|escribe|scritto da|door|av|af|作者|记者|責任編輯|责任编辑|撰文)\s*[:：]\s*/iu;
/** News agencies, by the names and abbreviations that stand in datelines. */
const AGENCIES = [
  'afp',
  'agência brasil',
  'anp',
  'ansa',
  'ap',
  'apa',
  'associated press',
  'awp',
  'belga',
  'čtk',
  'dpa',
  'efe',
  'epd',
  'europa press',
  'interfax',
  'kathpress',
  'keystone-sda',
  'kna',
  'kyodo',
  'lusa',
  'notimex',
  'ntb',
  'pap',
  'pti',
  'reuters',
  'ritzau',
  'sda',
  'sid',
  'tass',
  'tt',
  'upi',
  'xinhua',
  'télam',
  'тасс',
];
/** "dpa/lno", "dpa-AFX", "abc / DPA": with the desk or a second agency beside it. */
const AGENCY = `(?:[a-zà-ÿ]{2,4}\\s?/\\s?)?(?:${AGENCIES.join('|')})(?:\\s?[/-]\\s?[a-zà-ÿ]{2,10}){0,3}`;
const DATELINE = new RegExp(`^[^\\s\\d()][^()]{1,40}\\s\\((${AGENCY})\\)\\s*[-–—:.]?\\s`, 'i');
const AGENCY_LINE = new RegExp(`^\\W{0,2}(?:quelle|source|fuente|fonte)\\s*:\\s*\\(?(${AGENCY})\\)?$`, 'i');
const MAX_DATELINE = 70;
const CREDIT = /^(?:foto|photo|bild|image|quelle|source|video|pingback|trackback|kommentar|comment|reply|antwort)/i;
const INTRO_ALONE =
  /^(?:by|von|par|por|door|av|af|di|(?:written|posted) by|(?:geschrieben|verfasst) von|escrito por|écrit par|author|autor(?:in)?|auteur|autore)\s*:?$/i;
const MAX_DATED = 90;
const MAX_SIGNATURE = 40;
const PARAGRAPH = 120;
/** A name stands in one of the first lines behind the headline, its date in one of those beside it. */
const NAME_REACH = 9;
const DATE_REACH = 3;
const PERSON =
  "(\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.)?(?: (?:de|la|van|von|der|den|di|da|du|del))* \\p{Lu}\\p{L}[\\p{L}’'-]+";
const SIGNATURE = new RegExp(`^${PERSON}$`, 'u');
/** "4 May 2026 / Ines Harding", "Ines Harding | Monday, 4 May 2026" */
const IN_DATE_LINE = new RegExp(`(?:^|[|,•·–—/]\\s*|\\d\\s+)(${PERSON})(?=\\s*(?:$|[|,•·–—/])|\\s+\\d)`, 'u');

/** What names the author in a line near the headline. */
export function authorInLine(line: string): string | undefined {
  const name = withoutIntro(line);
  if (name !== line && LINE_NAME.test(name)) return line;
  const intro = line.length > MAX_DATED || CREDIT.test(line) ? null : DATED_INTRO.exec(line);
  if (intro === null || readDate(line) === undefined) return undefined;
  return line.slice(intro.index + intro[0].length);
}

/** A line that has the introduction alone, with the next one, where the name stands. */
export function withNext(line: string, next: string | undefined): string {
  return next !== undefined && line.length < MAX_SIGNATURE && INTRO_ALONE.test(line) ? `${line} ${next}` : line;
}

/** The name behind "Author:" in a line that has nothing else: it may stand below the text. */
export function authorByLabel(line: string): string | undefined {
  const label = line.length > MAX_DATED ? null : LABEL.exec(line);
  const name = label === null ? '' : line.slice(label[0].length);
  return LINE_NAME.test(name) || HAN_NAME.test(name) ? name : undefined;
}

/** The name of a person that stands by itself below the last paragraph of a text, in its element. */
export function signatureIn(runs: readonly Run[]): string | undefined {
  for (let i = 1; i < runs.length; i++) {
    const { text, block } = runs[i]!;
    if (!isName(runs[i]!) || runs[i]!.linked > 0 || runs[i + 1]?.block === block) continue;
    const before = runs[i - 1]!;
    if (before.block === block && before.text.length > PARAGRAPH && before.linked < 0.5) return text;
  }
  return undefined;
}

/** The name of a person behind the headline, above the first paragraph: in the line of the date, or by itself with a date close by. */
export function nameBeside(runs: readonly Run[]): string | undefined {
  const first = runs.findIndex(({ text }, i) => i > 0 && text.length > PARAGRAPH * 2);
  const head = runs.slice(0, first < 0 ? NAME_REACH : Math.min(first, NAME_REACH));
  const dates = head.flatMap(({ text }, i) => (text.length < MAX_DATED && readDate(text) !== undefined ? [i] : []));
  for (const [i, run] of head.entries()) {
    const at = dates.find((date) => Math.abs(date - i) <= DATE_REACH);
    if (at === undefined) continue;
    if (isName(run)) return run.text;
    const [, name, given] = (dates.includes(i) && run.level === 0 && IN_DATE_LINE.exec(run.text)) || [];
    if (name !== undefined && given !== undefined && genderOfName(given.toLowerCase()) !== undefined) return name;
  }
  return undefined;
}

function isName({ text, level }: Run): boolean {
  if (text.length > MAX_SIGNATURE || level > 0) return false;
  const given = SIGNATURE.exec(text)?.[1];
  return given !== undefined && genderOfName(given.toLowerCase()) !== undefined;
}

/** The agency whose text it is: at the start of a paragraph behind a place ("Hale (dpa) -"), or in the line that names the source. */
export function agencyIn(text: string): string | undefined {
  const start = text.slice(0, MAX_DATELINE);
  if (!start.includes('(') && !start.includes(':')) return undefined;
  return (DATELINE.exec(start) ?? (text.length <= MAX_DATELINE ? AGENCY_LINE.exec(start) : null))?.[1];
}
