import { readDate } from './meta/dates.js';
import { MARKS } from './phrase-lists.js';
import type { Text } from './runs.js';

/** Above readers' comments: how many there are, and of what. */
const COMMENTS = [
  'comments?',
  'reader comments',
  'kommentare?',
  'leserkommentare',
  'leserbriefe',
  'commentaires?',
  'comentarios?',
  'comentários?',
  'commenti',
  'commento',
  'reacties',
  'kommentarer',
  'kommentit',
  'komentarze',
  'komentáře',
  'hozzászólások',
  'yorumlar',
  'комментари[ийев]+',
  'コメント',
  '评论',
];
/** Only with their number: they may be of an article otherwise. */
const COUNTED = [
  'responses?',
  'repl(?:y|ies)',
  'thoughts?',
  'gedanken?',
  'reaktion(?:en)?',
  'antwort(?:en)?',
  'réactions?',
  'réponses?',
  'réflexions?',
  'respuestas?',
  'respostas?',
  'pensamientos?',
  'pensamentos?',
  'rispost[ae]',
  'pensier[oi]',
  'reactie',
  'gedachten?',
  'kommentar',
  'komentarz[ay]?',
  'myśli',
  'yorum',
  'hozzászólás',
];
const HEADER = new RegExp(
  `^${MARKS}(?:(?:\\d+|one|two|ein|zwei|un|dos|due|een|all|alle|show|join)?\\s*(?:${COMMENTS.join('|')})(?:\\s*[(\\[]?\\d+[)\\]]?)?|(?:\\d+|one|ein|une?|één)\\s+(?:${COUNTED.join('|')}))(?:\\s+(?:on|to|zu|zum|auf|für|sur|à|a|en|su|op|bij|over)\\s.{1,150})?${MARKS}$`,
  'i',
);
const LONGEST_HEADER = 200;
/** Below or above each comment: what a reader can do with it. */
const REPLY = new RegExp(
  `^${MARKS}\\d*${MARKS}(?:(?:log ?in to )?reply|reply to this.*|antworten?|respond(?:er|re)?|répondre|rispondi|beantwoorden|reageer|svara|svar|vastaa|odpowiedz|odpovědět|válasz|yanıtla|ответить|返信|回复|report (?:abuse|comment)|kommentar melden|zitieren|permalink|upvote)${MARKS}\\d*${MARKS}$`,
  'i',
);
/** "Ines says:", "Ines schreibt am 4. Mai 2026 um 9:10", "Comment by Ines" */
const SAYS =
  /^(?:comment|kommentar|commentaire|comentario|comentário|commento|reactie) (?:by|von|par|de|di|da|van) .{2,50}|^.{1,50}?\s(?:says|said|writes|wrote|sagt(?:e)?|schreibt|schrieb|meint(?:e)?|dit|a (?:dit|écrit)|dice|dijo|diz|disse|ha (?:detto|scritto)|scrive|zegt|schreef|napisał[ae]?|pisze|říká|napsala?|skriver|säger|пишет|говорит)(?:\s*:|\s(?:on|am|at|le|el|em|il|op|dnia)?\s?[^.!?]{0,30}\d.{0,40})$/i;
/** A date with the time of day, or how long ago. */
const CLOCK = /\d{1,2}[:.h]\d\d/;
const AGO =
  /\b\d+ ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdwmy]) ago\b|\bvor (?:\d+|ein[a-zäöü]*) (?:minute|stunde|tag|woche|monat|jahr)[a-zäöü]*\b|\b\d+ (?:minuten|stunden|tage|wochen|monate?|jahre?) her\b|\bil y a \d|\bhace \d|\bhá \d|\b\d+ (?:giorni|ore|mesi|anni) fa\b|\b\d+ (?:dagen|uur|weken|maanden|jaar) geleden\b|\bpřed \d|\b\d+ (?:dni|godzin|miesięcy|lat) temu\b|\bför \d+ .{3,12} sedan\b/i;
const LONGEST_MARK = 110;
/** The first comment is hardly farther behind the header, and no comment twice as far behind another. */
const REACH = 14;
/** An article has more prose than this before its comments. */
const LEAST_BEFORE = 120;
const WITHOUT_HEADER = 3;
const STOP = /[.!?]$/;
const LEAST_SIGNED = 2;
const MOST_SIGNED = 0.6;
const LONGEST_NAME = 60;
const NAME_LINES = 4;

/** Takes out readers' comments by what stands between them, whatever their elements are called. Marks them in `dropped`. */
export function dropComments(text: Text, prose: Float64Array, headline: number, dropped: Int32Array): void {
  const { page, from } = text;
  const { header, last, replies } = marksIn(text, prose, headline, dropped);
  if (header >= 0 && last >= 0) {
    fill(dropped, header, from[page.nodes[around(text, header, last)]!.end]!);
    return;
  }
  dropLists(text, prose, headline, dropped);
  if (replies.length < WITHOUT_HEADER) return;
  const node = around(text, replies[0]!, replies.at(-1)!);
  const start = from[node]!;
  let before = 0;
  for (let i = Math.max(0, headline); i < start; i++) if (dropped[i]! < 0) before += prose[i]!;
  if (start > headline && before >= LEAST_BEFORE) fill(dropped, start, from[page.nodes[node]!.end]!);
}

/** The runs behind enough of a text for an article: the header of comments, the last mark that belongs to it (-1: none), all that say that somebody replies. */
function marksIn({ runs }: Text, prose: Float64Array, headline: number, dropped: Int32Array) {
  let before = 0;
  let header = -1;
  let last = -1;
  const replies: number[] = [];
  for (let i = headline + 1; i < runs.length; i++) {
    if (dropped[i]! >= 0) continue;
    const { text, linked } = runs[i]!;
    if (header < 0 || last < 0) before += prose[i]!;
    if (before < LEAST_BEFORE || text.length > LONGEST_HEADER) continue;
    if (last < 0 && linked < 0.5 && HEADER.test(text)) header = i;
    if (header === i || text.length > LONGEST_MARK) continue;
    const reply = REPLY.test(text) || SAYS.test(text);
    if (reply) replies.push(i);
    const reach = last < 0 ? header + REACH : last + REACH * 2;
    if (header >= 0 && i <= reach && (reply || isWhen(text))) last = i;
  }
  return { header, last, replies };
}

function fill(dropped: Int32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) if (dropped[i]! < 0) dropped[i] = 0;
}

/** Takes out lists below an article whose items begin with a name and have a date with the time of day. */
function dropLists(text: Text, prose: Float64Array, headline: number, dropped: Int32Array): void {
  const { page, from } = text;
  let before = 0;
  let at = Math.max(0, headline);
  for (let i = 0; i < page.nodes.length; i++) {
    const { tag, end } = page.nodes[i]!;
    if ((tag !== 'ol' && tag !== 'ul') || from[i]! <= headline) continue;
    for (; at < from[i]!; at++) if (dropped[at]! < 0) before += prose[at]!;
    if (before < LEAST_BEFORE) continue;
    let items = 0;
    let signed = 0;
    for (let item = i + 1; item < end; item = page.nodes[item]!.end) {
      if (from[item] === from[page.nodes[item]!.end]) continue;
      items++;
      if (isSigned(text, from[item]!, from[page.nodes[item]!.end]!)) signed++;
    }
    if (signed < LEAST_SIGNED || signed < items * MOST_SIGNED) continue;
    fill(dropped, from[i]!, from[end]!);
    i = end - 1;
  }
}

/** Whether the runs begin with a name, and then with a date. */
function isSigned({ runs }: Text, start: number, end: number): boolean {
  const { text } = runs[start]!;
  if (end - start < 2 || text.length > LONGEST_NAME || STOP.test(text)) return false;
  for (let i = start; i < end && i < start + NAME_LINES; i++)
    if (runs[i]!.text.length <= LONGEST_MARK && isWhen(runs[i]!.text)) return true;
  return false;
}

function isWhen(text: string): boolean {
  return AGO.test(text) || (CLOCK.test(text) && readDate(text) !== undefined);
}

/** The innermost element around two runs. */
function around({ page, runs, from }: Text, first: number, last: number): number {
  let node = runs[first]!.node;
  while (node > 0 && from[page.nodes[node]!.end]! <= last) node = page.nodes[node]!.parent;
  return Math.max(0, node);
}
