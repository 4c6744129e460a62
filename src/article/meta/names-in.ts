import { plainText } from './plain-text.js';

/** Words before a name that say what the person has done, with a word for "by". */
const DONE = [
  'written',
  'posted',
  'published',
  'reported',
  'story',
  'words',
  'text',
  'article',
  'review',
  'geschrieben',
  'verfasst',
  'veröffentlicht',
  'erstellt',
  'eingestellt',
  'publié',
  'écrit',
  'rédigé',
  'proposé',
  'propos recueillis',
  'escrito',
  'publicado',
  'scritto',
  'pubblicato',
  'geschreven',
  'skrevet',
  'skriven',
  '(?:(?:an?|ein|eine|une?|una?) )?(?:artikel|beitrag|text|analyse|analysis|kommentar|gastkommentar|gastbeitrag|kolumne|glosse|leitartikel|essay|bericht|reportage|rezension|interview|column|commentary|chronique|tribune|enquête|columna|artículo|reportaje)',
  '(?:zeige |view )?alle? (?:beiträge|artikel)',
  '(?:view )?all (?:posts|articles)',
];
const BY = 'by|von|vom|par|por|di|da|door|av|af|przez';
/** Words before a name that say what the person is. */
const IS = [
  'post author',
  'authors?',
  'author\\(s\\)',
  'autor(?:in(?:nen)?|en|es|a|as)?',
  'autor:in',
  'autor/-?in',
  'auteur(?:e|s|\\(s\\))?',
  'autrice',
  'autor[ei]',
  'tekst',
  'text[eo]?',
  'interview',
  'escribe',
  'napisał',
  'autor tekstu',
  'автор(?:и|ы)?',
  'текст',
  'autorka',
  'napsala?',
  'szerző',
  'írta',
  'yazar',
  'skribent',
  'författare',
  'forfatter',
  'kirjoittaja',
  'συντάκτης',
  '作者',
  '记者',
  '文',
];
const INTRO = new RegExp(
  `^(?:(?:(?:${DONE.join('|')}) (?:${BY})|${BY}|${IS.join('|')})(?:\\s*[:：]\\s*|\\s+)|[-–—|/•·:]\\s*|(?:und|and)\\s+)`,
  'i',
);
/** The same at the start of a line of the page: a word that begins other lines as well has its colon, or a small letter. */
const LINE_INTRO = new RegExp(
  `^(?:(?:${DONE.join('|')}) (?:${BY})\\s*[:：]?|(?:by|von|par|por|door|av|af|author|autor(?:in)?|auteur|text[eo]?|redaktion|escribe)(?=[\\s:])\\s*:?|(?:${IS.join('|')})\\s*[:：])\\s*`,
  'i',
);
/** In Italian; with a capital they begin names. */
const SMALL_BY = /^d[ia]\s+/;
/** "Journalistin Ines Harding": before a name of two words or more. */
const OCCUPATION =
  /^(?:(?:gast)?autor(?:in)?|(?:chef)?redakteur(?:in)?|journalist(?:in)?|reporter(?:in)?|korrespondent(?:in)?|rechtsanw[aä]lt(?:in)?|volont[aä]r(?:in)?|staff writer|journaliste|periodista)\s+(?=\p{L}+\.?\s+\p{L})/iu;
/** In brackets behind a name: who else has worked on it. */
const WITH = '(?:with|mit|avec|con|com|met|med)\\s';
const HELPERS = new RegExp(`\\s*\\(${WITH}[^()]{2,80}\\)`, 'iu');
/** After it comes no more name: another field, a date, an address, what a link does. */
const MONTH = '(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*\\.?';
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const END = new RegExp(
  `\\s+[|•·–—]\\s+|\\s+-\\s+|\\s*\\((?![^()]{1,40}\\)\\s*\\p{Lu}|${WITH}[^()]{2,80}\\))|[\\s/]+${MONTH}\\s+\\d|\\s+(?:on|am|at|vom|um|le|el|il|před|vor|há|il y a|för)\\s+(?=\\d|\\p{L}+\\s+\\d)|\\s*\\b(?:published|publiziert|updated|posted|last|zuletzt|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|hace|follow|email|e-mail|contact|view|show|read|more|all posts|mehr|alle|twitter|facebook|instagram|linkedin|is an?|ist|im gespräch|artikel|empfehlen|drucken|teilen|kommentieren|partager|imprimer)\\b|\\s+\\d|\\d{1,2}[./]|\\s+(?:on\\s+|am\\s+|le\\s+)?${DAY},?\\s+(?=\\d|${MONTH}\\s)|[@#]|https?:`,
  'iu',
);
const PARTS = /\s*[,;|&+]\s*|\s+\/\s+|\s+(?:and|und|et|y|e|och|og)\s+/i;
const ROLE =
  /^(?:(?:senior |chief |staff |guest |contributing |deputy |associate |managing |freelance |political |science |health |business |foreign |special |sports? )*(?:reporter|editor|correspondent|contributor|columnist|journalist|producer|author|photographer|critic|analyst|blogger|editor-in-chief|fellow|professor|md|phd|ma|msc|jr\.?|m\.d\.|ph\.d\.)|(?:chef)?redakteur(?:in)?|autor(?:in)?|journalist(?:in)?|korrespondent(?:in)?|fotograf.*|gründer.*|journaliste|rédact(?:eur|rice)|redactor|periodista|freier.*|.+ (?:writer|reporter|editor|correspondent|contributor))$/i;
const NOT_NAME =
  /^(?:admin|administrator|root|user|guest|anonymous|unknown|none|null|undefined|n\/?a|author|editor|webmaster|by|von|home|test|true|false|autor|kommentare?|comments?|share|about|news|name|publiziert|veröffentlicht|geschrieben|posted|datum|date|fecha|data|(?:article|story|text|photos?|written|posted|published) by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|link)$/i;
const LETTER = /^\p{L}/u;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|de|php|html)\b/i;
const MARKS = /^[\s,;:.|/•·–—-]+|[\s,;:|/•·–—-]+$/g;
const MAX_NAME = 60;
const MAX_NAMES = 8;
const MAX_WORDS = 7;

/** The people named in bylines, each once, in order. */
export function namesIn(bylines: readonly string[]): string[] {
  const names: string[] = [];
  for (const byline of bylines) {
    let text = plainText(byline);
    if (text.length > 300 || text === '') continue;
    for (let i = 0; i < 4 && INTRO.test(text); i++) text = text.replace(INTRO, '').trim();
    const end = END.exec(text);
    if (end !== null && end.index > 0) text = text.slice(0, end.index);
    else if (end !== null) continue;
    const helpers = HELPERS.exec(text);
    for (const part of text.replace(HELPERS, '').split(PARTS)) {
      const name = part.replace(MARKS, '').replace(INTRO, '').replace(OCCUPATION, '').trim();
      if (!isName(name)) continue;
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
    const last = names.length - 1;
    if (helpers !== null && last >= 0) names[last] += ` ${helpers[0].trim()}`;
  }
  return names.slice(0, MAX_NAMES);
}

/** A line without the words that introduce a name, the same line where it has none. */
export function withoutIntro(line: string): string {
  return line.replace(LINE_INTRO, '').replace(SMALL_BY, '');
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    LETTER.test(name) &&
    !name.includes(':') &&
    !ADDRESS.test(name) &&
    !NOT_NAME.test(name) &&
    !ROLE.test(name) &&
    name.split(' ').length <= MAX_WORDS
  );
}
