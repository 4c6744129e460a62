import type { Clues, TimeClue } from './clues.js';

const ISO =
  /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d(?:\.\d{1,3})?)\d*)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/;
const COMPACT = /\b((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d):?(\d\d)(?::?(\d\d))?(Z|[+-]\d\d:?\d\d)?)?\b/;
const YEAR_FIRST = /\b((?:19|20)\d\d)\s?[/.年년-]\s?(\d{1,2})\s?[/.月월-]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d|\d\d)(?!\d)/;
const MONTHS: readonly string[] = [
  'jan january januar januari janvier enero janeiro gennaio gen ene janv jänner styczeń stycznia января янв ledna leden ocak tammikuuta sty január januára ianuarie січня siječnja gener януари ιανουαρίου',
  'feb february februar februari février fevrier févr fév febrero fevereiro fev febbraio luty lutego lut февраля фев února únor şubat helmikuuta feber február februára februarie лютого veljače febrer февруари φεβρουαρίου',
  'mar march märz maerz mrz maart mars marzo março marco marzec marca марта мар března březen mart maaliskuuta március martie marts березня ožujka maret març март μαρτίου',
  'apr april avril avr abril abr aprile kwiecień kwietnia kwi апреля апр dubna duben nisan huhtikuuta április apríla aprilie квітня travnja април απριλίου',
  'may mai mei mayo maio maggio mag maja maj мая май května květen mayıs toukokuuta május mája травня svibnja maig μαΐου',
  'jun june juni juin junio junho giugno giu jun. czerwiec czerwca cze июня июн června červen haziran kesäkuuta június júna iunie червня lipnja juny юни ιουνίου',
  'jul july juli juillet juil julio julho luglio lug lipiec lipca lip июля июл července červenec temmuz heinäkuuta július júla iulie липня srpnja juliol юли ιουλίου',
  'aug august augustus août aout agosto ago sierpień sierpnia sie августа авг srpna srpen ağustos elokuuta augusti augusztus augusta серпня kolovoza agustus agost август αυγούστου',
  'sep sept september septembre septiembre setiembre setembro settembre set wrzesień września wrz сентября сен září eylül syyskuuta szeptember septembra septembrie вересня rujna setembre септември σεπτεμβρίου',
  'oct okt october oktober octobre octubre outubro out ottobre ott październik października paź октября окт října říjen ekim lokakuuta október októbra octombrie жовтня oktobar октомври οκτωβρίου',
  'nov november novembre noviembre novembro listopad listopada lis ноября ноя listopadu kasım marraskuuta novembra noiembrie листопада studenoga studenog ноември νοεμβρίου',
  'dec dez des december dezember décembre decembre diciembre dic dezembro dicembre desember déc grudzień grudnia gru декабря дек prosince prosinec aralık joulukuuta decembra decembrie грудня prosinca desembre декември δεκεμβρίου',
];
const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
/** The letters of the months: the patterns are many times faster to begin with than with all letters and the flag u. */
const MONTH = '[a-zA-ZÀ-ɏͰ-ӿ]{3,12}';
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?\\s*(?:de\\s+|of\\s+|-\\s*)?(${MONTH})\\.?,?\\s*(?:de\\s+|del\\s+|of\\s+|-\\s*)?((?:19|20)\\d\\d)(?!\\d)`,
);
const MONTH_FIRST = new RegExp(`(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)`);
/** "2026. november 20." in Hungarian */
const WORDED_YEAR_FIRST = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\.?\\s+(${MONTH})\\s+(\\d{1,2})(?!\\d)`);
/** "Fri Feb 18 10:27:24 EST 2022" */
const UNIX = /([A-Za-z]{3})\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:[A-Za-z]{2,5}\s+)?((?:19|20)\d\d)/;
const CLOCK = /(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)/;
/** Every date with its month in words has it; most texts have not, and it is found faster than words. */
const YEAR = /(?:19|20)\d\d/;
const DIGIT = /\d/;
/** "/29-10-2021": four digits behind tell that the day or the month is first */
const ADDRESS_YEAR_LAST = /[/_-]([0-3]\d)[_-]([0-3]\d)[_-]((?:19|20)\d\d)(?=[/_.-]|$|\D)/;
const ADDRESS = /[/_-]((?:19|20)\d\d)[/_-]?([01]\d|[1-9](?=[/_-]))[/_-]?([0-3]\d|[1-9](?=[/_-]))(?=[/_.-]|$|\D)/;

/** A as text, in one of the forms found in pages: "2019-03-21T08:00:00+01:00" where the zone is told, else "2019-03-21"; undefined where it is not sure. */
export function readDate(text: string, dayFirst: boolean | undefined = undefined): string | undefined {
  const source = text.length > 300 ? text.slice(0, 300) : text;
  if (!DIGIT.test(source)) return undefined;
  const iso = ISO.exec(source) ?? COMPACT.exec(source);
  if (iso !== null) {
    const day = dayOf(iso[1]!, iso[2]!, iso[3]!);
    if (day !== undefined) return day + timeOf(iso[4], iso[5], iso[6], iso[7]);
  }
  const first = YEAR_FIRST.exec(source);
  if (first !== null) return dayOf(first[1]!, first[2]!, first[3]!);
  const worded = wordedDay(source);
  if (worded !== undefined) {
    const clock = CLOCK.exec(source);
    return clock === null ? worded : worded + timeOf(clock[1], clock[2], clock[3], clock[4]);
  }
  return numericDay(source, dayFirst);
}

function wordedDay(source: string): string | undefined {
  if (!YEAR.test(source)) return undefined;
  const before = DAY_FIRST.exec(source);
  const day = before === null ? undefined : monthDay(before[3]!, before[2]!, before[1]!);
  if (day !== undefined) return day;
  const after = MONTH_FIRST.exec(source) ?? UNIX.exec(source);
  if (after !== null) return monthDay(after[3]!, after[1]!, after[2]!);
  const last = WORDED_YEAR_FIRST.exec(source);
  return last === null ? undefined : monthDay(last[1]!, last[2]!, last[3]!);
}

function monthDay(year: string, month: string, day: string): string | undefined {
  const number = MONTH_NUMBER.get(month.toLowerCase());
  return number === undefined ? undefined : dayOf(year, String(number), day);
}

/** "21.3.2019": with points it is the day first; with slashes only where the numbers or the language tell. */
function numericDay(source: string, dayFirst: boolean | undefined): string | undefined {
  const match = NUMERIC.exec(source);
  if (match === null) return undefined;
  const year = match[3]!.length === 2 ? `20${match[3]}` : match[3]!;
  const [a, b] = [match[1]!, match[2]!];
  if (match[3]!.length === 2 && !match[0].includes('.')) return undefined;
  if (Number(b) > 12) return dayOf(year, a, b);
  if (match[0].includes('.') || Number(a) > 12 || dayFirst === true || a === b) return dayOf(year, b, a);
  if (dayFirst === false) return dayOf(year, a, b);
  return undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31 || y < 1990 || y > 2100) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 ? date.toISOString().slice(0, 10) : undefined;
}

function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string {
  if (hour === undefined || minute === undefined || zone === undefined || Number(hour) > 23 || Number(minute) > 59)
    return '';
  return `T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string): string {
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** A date in a page's address: /2019/03/21/, -20190321 or /21-03-2019. */
export function dateInAddress(url: string, dayFirst: boolean | undefined = undefined): string | undefined {
  const match = ADDRESS.exec(url);
  const day = match === null ? undefined : dayOf(match[1]!, match[2]!, match[3]!);
  if (day !== undefined) return day;
  const last = ADDRESS_YEAR_LAST.exec(url);
  return last === null ? undefined : numericDay(`${last[1]}/${last[2]}/${last[3]}`, dayFirst);
}

const PUBLISHED_NAMES: readonly string[] =
  'article:published_time og:article:published_time datepublished article:published og:published_time parsely-pub-date sailthru.date dc.date.issued dcterms.issued pubdate publish-date publishdate publish_date publication_date publicationdate published_time published-date ptime pdate cxenseparse:publishtime cxense:publishtime article.published article:post_date article_date_original originalpublicationdate date.issued citation_publication_date citation_date prism.publicationdate bt:pubdate mediator_published_time rnews:datepublished vr:published_time content_create_date displaydate video:release_date'.split(
    ' ',
  );
/** They may hold the date of the last change: a date shown by the headline is believed more. */
const VAGUE_NAMES: readonly string[] =
  'date dc.date dc:date dcterms.date timestamp created dc.date.created dc:date.created dcterms:created dcterms.created datecreated cxenseparse:recs:publishtime iso-8601-publish-date last-published'.split(
    ' ',
  );
const MODIFIED_NAMES: readonly string[] =
  'dc.date.modified article:modified_time og:updated_time last-modified lastmod revised datemodified'.split(' ');

/** What the page says of its date besides metadata. */
export interface DateSources {
  readonly clues: Clues;
  readonly linked: { readonly published?: string; readonly modified?: string } | undefined;
  readonly url: string | undefined;
  readonly dayFirst: boolean | undefined;
  /** index of the headline's node, -1 without one */
  readonly headline: number;
  /** the date that stands by itself nearest to the headline */
  readonly shown: string | undefined;
  /** it is a line by itself behind the headline */
  readonly nearby: boolean;
}

/** When the article was published: linked data, metadata, markup, the date shown by the headline, the address, the last change. */
export function publishedOf({
  clues,
  linked,
  url,
  dayFirst,
  headline,
  shown,
  nearby,
}: DateSources): string | undefined {
  const read = (text: string | undefined) => (text === undefined ? undefined : readDate(text, dayFirst));
  const meta = (names: readonly string[]) =>
    firstOf(
      names.flatMap((name) => clues.metas.get(name) ?? []),
      read,
    );
  const all = (names: readonly string[]) => names.flatMap((name) => clues.metas.get(name) ?? []);
  const stated = [linked?.published, ...all(PUBLISHED_NAMES)].map(read).filter((date) => date !== undefined);
  if (stated.length > 0) {
    const vague = all(VAGUE_NAMES).map(read);
    return mostStated(
      stated.map((date) => onDayShown(date, shown)),
      [...vague, nearby ? shown : undefined],
    );
  }
  const behind = clues.times.filter((time) => time.node > headline);
  const marked =
    timeOfFirst(
      clues.times.filter((time) => time.published),
      read,
    ) ??
    (nearby ? timeOnDay(behind, shown, read) : undefined) ??
    meta(VAGUE_NAMES) ??
    timeOfFirst(behind, read) ??
    timeOfFirst(clues.times, read);
  return (
    (marked === undefined ? undefined : onDayShown(marked, shown)) ??
    shown ??
    (url === undefined ? undefined : dateInAddress(url, dayFirst)) ??
    read(linked?.modified) ??
    meta(MODIFIED_NAMES)
  );
}

/** Of several dates of publication, an article issued again has them, the one whose day is told most often; the first of equals. */
function mostStated(stated: readonly string[], others: readonly (string | undefined)[]): string | undefined {
  const days = new Map<string, number>();
  for (const date of [...stated, ...others]) {
    const day = date?.slice(0, 10);
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  }
  let best = stated[0];
  for (const date of stated)
    if (best !== undefined && days.get(date.slice(0, 10))! > days.get(best.slice(0, 10))!) best = date;
  return best;
}

/** The day shown, with the time of day if markup tells it. */
function timeOnDay(
  times: readonly TimeClue[],
  shown: string | undefined,
  read: (text: string) => string | undefined,
): string | undefined {
  const told = times.map((time) => (time.told === undefined ? undefined : read(time.told)));
  return told.find((date) => shown !== undefined && date?.startsWith(shown.slice(0, 10))) ?? shown;
}

function timeOfFirst(times: readonly TimeClue[], read: (text: string) => string | undefined): string | undefined {
  return firstOf(times, (time) => (time.told === undefined ? undefined : read(time.told)) ?? read(time.text));
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * The same instant, written with the offset nearest to UTC at which it falls on the day that the page shows, if that is the day
 * before or after: the page was written in another zone than its metadata.
 */
function onDayShown(instant: string, shown: string | undefined): string {
  if (shown === undefined || !instant.includes('T') || instant.slice(0, 10) === shown.slice(0, 10)) return instant;
  const time = Date.parse(instant);
  const day = Date.parse(shown.slice(0, 10));
  if (Number.isNaN(time) || time < day - DAY / 2 || time >= day + DAY * 1.5) return instant;
  const sameInUtc = time >= day && time < day + DAY;
  if (sameInUtc) return new Date(time).toISOString().replace('.000Z', 'Z');
  const hours = time < day ? Math.ceil((day - time) / HOUR) : -(Math.floor((time - day - DAY) / HOUR) + 1);
  if (hours === 0 || hours > 10 || hours < -6) return instant;
  const local = new Date(time + hours * HOUR).toISOString().replace('.000Z', '').replace('Z', '');
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}
