import { isEndHeading, isEndMatter } from './endings.js';
import { readDate } from './meta/dates.js';
import { wordsOf } from './meta/words.js';
import { isFurniture } from './phrases.js';
import { PLACE, type Run } from './runs.js';

const BYLINE =
  /^(?:by|von|par|por|di|door|av|text|author|autor|published|updated|posted|veröffentlicht|publié|publicado|source|quelle|the associated press)\b/i;
const SENTENCE = /[.!?…。！？:"”'’»)]$/;
const STOP = /[.!?。！？]$/;
/** Words of a date line that are no day and no month. */
const DATE_WORDS =
  /\b(?:updated?|published|posted|last|on|at|am|pm|uhr|um|vom|den|stand|by|von|le|à|mis|jour|publié|aktualisiert|veröffentlicht|gmt|utc|e[sd]?t|p[sd]?t|c[sd]t|ist|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|\p{L}+day|\p{L}+tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h|mins?|minutes?|read)\b/giu;
/** "Closing date: 4 May 2026" is of the article, "Updated: 4 May 2026" is not. */
const LABELLED = /^[\p{L} -]{3,30}:\s/u;
const OF_DATE =
  /^(?:(?:last|first|originally|zuletzt|erstmals|news|press|article|release|entry) )?(?:publ|updat|post|stand|dat[ueo]|fech|veröff|aktual|actual|atual|aggiorn|erstellt|mis à jour|modif|geändert|autor|author|aut(?:eur|ore)|by|von|par|por|quelle|source|fonte|fuente|time|zeit|created|lesezeit|day|tag|kategorie|categor|rubrik|dodan|opubl|zveřejn|vydán|опубл|дата|обновл|bijgewerkt|geplaatst|uppdater|oppdater|opdater|julkais|päivit|közzé|frissít|eklen|güncel|yayın|inserito|postad)/i;
const MOST_IN_ITEM = 3;
const DATE_FIRST = /^(?:\p{L}+,? )?\d{1,2}[. ]/u;
const AD_LABEL = /^\W*(?:advert(?:isement|orial)?|anzeige|werbung|publicité|publicidade?|sponsored)\W*$/i;
const WORD = /\p{L}+/gu;
/** A date line stands in the first or last runs. */
const HEAD_RUNS = 6;
const ROW = 2;
const LINKED = 0.75;
const HALF_LINKED = 0.4;
const SHORTEST_LINK = 20;
const LABEL = 60;
/** A heading so much linked leads to another page. */
const TEASER = 0.9;
const LAST_PART = 0.6;
const SHORT_SECTION = 0.25;
const TAIL_RUNS = 12;
/** What stands below an article of its author is hardly longer. */
const BIOGRAPHY = 600;
/** "About the author: Ines Harding" */
const HEADING_BESIDE = 25;

/** Takes off what stands before, after and between the paragraphs of the article: headline, date line, labels, links to read on. */
export function trimRuns(
  runs: readonly Run[],
  prose: readonly number[],
  title: string | undefined,
  authors: readonly string[],
): Run[] {
  const head = title === undefined ? '' : wordsOf(title).join(' ');
  const first = prose.findIndex((mass) => mass > 0);
  const end = endOf(runs, prose, authors);
  const apart = sectionsApart(runs, prose, authors);
  const links = linksInRow(runs);
  return runs.slice(0, end).filter((run, at) => {
    if (apart.has(at) || links.has(at)) return false;
    if (isAuthor(run.text, authors, 0)) return false;
    if (isFurniture(run.text, run.linked) || isAdvert(runs, at)) return false;
    if (head !== '' && at < first + 3 && run.text.length < 300 && wordsOf(run.text).join(' ') === head) return false;
    if (at < first) return !isHeadMatter(run);
    if ((at < first + HEAD_RUNS || at > end - 4) && isDateOrByline(run)) return false;
    return run.linked < 0.9 || run.text.length < 60 || SENTENCE.test(run.text);
  });
}

/** The runs under headings of what stands below articles, or that link to other ones: such a section is in the last part, and short. */
function sectionsApart(
  runs: readonly Run[],
  prose: readonly number[],
  authors: readonly string[],
): ReadonlySet<number> {
  const apart = new Set<number>();
  const all = prose.reduce((sum, mass) => sum + mass, 0);
  let before = 0;
  // in a list of things each heading may be a link
  let linkedBefore = false;
  for (let at = 0; at < runs.length; at++) {
    const { level, text, linked } = runs[at]!;
    before += prose[at]!;
    if (level === 0) continue;
    const teaser = linked > TEASER && !linkedBefore;
    if (linked > TEASER && before < all * LAST_PART) linkedBefore = true;
    if (before < all * LAST_PART || !(teaser || isEndHeading(text) || isAuthor(text, authors, HEADING_BESIDE)))
      continue;
    let end = at + 1;
    let mass = 0;
    while (end < runs.length && (runs[end]!.level === 0 || runs[end]!.level > level)) mass += prose[end++]!;
    if (mass > all * SHORT_SECTION) continue;
    for (let i = at; i < end; i++) apart.add(i);
    before += mass;
    at = end - 1;
  }
  return apart;
}

/** The runs of lists of links, two or more in a row, with the label above them. */
function linksInRow(runs: readonly Run[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < runs.length; at++) {
    const items = listBehind(runs, at);
    for (let i = at; items > 0 && i <= at + items; i++) found.add(i);
    let end = at + (items > 0 ? items + 1 : 0);
    while (end < runs.length && isLink(runs[end]!)) end++;
    if (end - at < ROW) {
      at = Math.max(at, end - 1);
      continue;
    }
    for (let i = at; i < end; i++) found.add(i);
    const above = runs[at - 1];
    if (above !== undefined && isLabel(above)) found.add(at - 1);
    at = end;
  }
  return found;
}

/** How many items of a list follow a label, if it is one of what leads on and they are links for the most part. */
function listBehind(runs: readonly Run[], label: number): number {
  const next = runs[label + 1];
  if (next === undefined || (next.place & PLACE.item) === 0 || !isEndHeading(runs[label]!.text)) return 0;
  let linked = 0;
  let at = label + 1;
  for (; at < runs.length && (runs[at]!.place & PLACE.item) !== 0; at++) linked += runs[at]!.linked;
  const items = at - label - 1;
  return items >= ROW && linked >= items * HALF_LINKED ? items : 0;
}

function isLabel({ text, level, place }: Run): boolean {
  return text.length < LABEL && (place & PLACE.quote) === 0 && (level > 0 || text.endsWith(':'));
}

function isLink({ text, linked, place }: Run): boolean {
  return linked >= LINKED && text.length >= SHORTEST_LINK && (place & PLACE.quote) === 0;
}

/** Whether a run stands behind the label of an advert in the same block. */
function isAdvert(runs: readonly Run[], at: number): boolean {
  const { node } = runs[at]!;
  for (let before = at - 1; before >= 0 && before > at - 4 && runs[before]!.node === node; before--) {
    if (AD_LABEL.test(runs[before]!.text)) return runs[at]!.text.length < 300;
  }
  return false;
}

/** Where the article ends: behind its last paragraph that is neither a label, a heading, a link nor what sites write below their articles. */
function endOf(runs: readonly Run[], prose: readonly number[], authors: readonly string[]): number {
  let end = runs.length;
  for (let at = runs.length - 1; at >= 0 && at > runs.length * 0.4; at--) {
    const run = runs[at]!;
    const author = authors.some((name) => run.text.startsWith(name)) && run.text.length < BIOGRAPHY;
    const solid = !author && prose[at]! > 0 && run.linked < 0.5 && !isDateOrByline(run) && !isEndMatter(run.text);
    const short =
      !author &&
      run.level === 0 &&
      run.linked < 0.5 &&
      STOP.test(run.text) &&
      !isEndMatter(run.text) &&
      !isFurniture(run.text, run.linked);
    const quoted = (run.place & PLACE.quote) !== 0 && run.linked < 0.5;
    if (solid || short || quoted) break;
    if (runs.length - at > TAIL_RUNS && run.level === 0 && run.linked < 0.3) break;
    end = at;
  }
  // a signature or a place may follow the last paragraph, in its element
  while (end > 0 && end < runs.length && runs[end]!.block === runs[end - 1]!.block && isLastLine(runs[end]!)) end++;
  return end;
}

/** Whether a text is an author's name, with so many letters beside it. */
function isAuthor(text: string, authors: readonly string[], beside: number): boolean {
  return authors.some((name) => text.length <= name.length + beside && text.includes(name));
}

function isLastLine(run: Run): boolean {
  return (
    run.level === 0 &&
    run.linked < 0.2 &&
    run.text.length < 60 &&
    !isDateOrByline(run) &&
    !isFurniture(run.text, run.linked) &&
    !isEndMatter(run.text)
  );
}

function isHeadMatter(run: Run): boolean {
  if (run.level > 0) return run.level === 1;
  return !SENTENCE.test(run.text) || isDateOrByline(run);
}

function isDateOrByline(run: Run): boolean {
  if (run.level > 0 || run.text.length > 120 || (run.place & PLACE.quote) !== 0) return false;
  if (BYLINE.test(run.text) && !STOP.test(run.text) && run.text.length < 90) return true;
  if (readDate(run.text, true) === undefined) return false;
  const label = LABELLED.exec(run.text);
  if (label !== null && !OF_DATE.test(label[0])) return false;
  const words = run.text.replace(DATE_WORDS, ' ').match(WORD)?.length ?? 0;
  if ((run.place & PLACE.item) !== 0 && words > MOST_IN_ITEM) return false;
  return words <= (DATE_FIRST.test(run.text) && !STOP.test(run.text) ? 12 : 6);
}
