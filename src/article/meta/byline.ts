import type { AuthorClue, Clues } from './clues.js';

const INTRO_WORDS =
  'by|written by|posted by|published by|story by|words by|text by|article by|reported by|review by|author|authors|autor|autorin|autoren|auteur|autore|redaktion|von|par|por|di|da|door|av|af|text|texte|texto|foto|geschrieben von|verfasst von|veröffentlicht von|ein artikel von|ein beitrag von|eine analyse von|ein kommentar von|ein gastbeitrag von|propos recueillis par|publié par|écrit par|rédigé par|escrito por|publicado por|autor:in|przez|napisał|autor tekstu|автор|от|作者|记者|文';
const INTRO = new RegExp(`^(?:(?:${INTRO_WORDS})(?:\\s*:\\s*|\\s+)|[-–—|/•·:]\\s*)`, 'i');
/** After it comes no more name. */
const END =
  /\s+[|•·–—]\s+|\s+-\s+|\s*\(|\s+(?:on|am|le|el|il|at|um|für|for|in)\s+|\s*\b(?:published|updated|posted|last|zuletzt|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|follow|email|e-mail|contact|view|read|more|all posts|mehr|alle|twitter|facebook|instagram|linkedin)\b|\s*\d|[@#]|https?:/i;
const PARTS = /\s*[,;/|&+]\s*|\s+(?:and|und|et|y|e|en|och|og|i|with|mit|avec|con)\s+/i;
const ROLE =
  /^(?:(?:senior |chief |staff |guest |contributing |deputy |associate |managing |freelance |political |science |health |business |foreign |special |sports? )*(?:reporter|writer|editor|correspondent|contributor|columnist|journalist|producer|author|photographer|critic|analyst|blogger|editor-in-chief|fellow|professor|md|phd|ma|msc|jr\.?|m\.d\.|ph\.d\.)|redakteur(?:in)?|chefredakteur(?:in)?|autor(?:in)?|journalist(?:in)?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|redactor|periodista|freier.*|.* (?:writer|reporter|editor|correspondent|contributor|news|staff))$/i;
const NOT_NAME =
  /^(?:admin|administrator|root|user|guest|anonymous|unknown|none|null|undefined|n\/?a|staff|author|editor|webmaster|by|von|home|test|true|false|redaktion|autor|kommentare?|comments?|share|about|news)$/i;
/** What the label beside twitter:data1 says when the data is the author. */
const AUTHOR_LABEL = /written|verfasst|author|escrito|écrit|geschrieben|scritto/i;
const LETTER = /\p{L}/u;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|de|php|html)\b/i;
const SPACE = /\s+/g;
const MARKS = /^[\s,;:.|/•·–—-]+|[\s,;:|/•·–—-]+$/g;
const MAX_NAME = 60;
const MAX_NAMES = 8;
const META_NAMES = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'dcsext.author',
  'cxenseparse:author',
  'cxense:author',
  'byl',
  'byline',
  'citation_author',
  'article:author',
  'og:article:author',
  'twitter:data1',
  'article.author',
  'mediator_author',
  'vf:author',
  'autor',
  'creator',
  'shareaholic:article_author_name',
  'rbauthors',
  'bylines',
];

/** Who wrote the article: names, joined by ", ". Linked data first, then metadata, then what the page shows. */
export function bylineOf(clues: Clues, linked: readonly string[], site: string | undefined): string | undefined {
  const sources: (readonly string[])[] = [
    linked,
    ...META_NAMES.map((name) =>
      name === 'twitter:data1' && !AUTHOR_LABEL.test(clues.metas.get('twitter:label1')?.[0] ?? '')
        ? []
        : (clues.metas.get(name) ?? []),
    ),
    ...visible(clues.authors),
  ];
  let second: string | undefined;
  for (const source of sources) {
    const names = namesIn(source);
    if (names.length === 0) continue;
    const joined = names.join(', ');
    if (site !== undefined && names.length === 1 && isSite(joined, site)) second ??= joined;
    else return joined;
  }
  return second;
}

/** The bylines that the page shows, best first: by markup, then by place. */
function visible(authors: readonly AuthorClue[]): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const sure of [3, 2, 1]) {
    const same = authors.filter((author) => author.sure === sure && author.text !== '');
    const first = same[0];
    if (first === undefined) continue;
    // several names stand side by side; those far below are of other articles
    if (sure > 1) found.push(same.filter((author) => author.node - first.node < 40).map((author) => author.text));
    else for (const author of same.slice(0, 5)) found.push([author.text]);
  }
  return found;
}

/** The people named in bylines, each once, in order. */
export function namesIn(bylines: readonly string[]): string[] {
  const names: string[] = [];
  for (const byline of bylines) {
    let text = byline.replace(SPACE, ' ').trim();
    if (text.length > 300 || text === '') continue;
    for (let i = 0; i < 3 && INTRO.test(text); i++) text = text.replace(INTRO, '').trim();
    const end = END.exec(text);
    if (end !== null && end.index > 0) text = text.slice(0, end.index);
    else if (end !== null) continue;
    for (const part of text.split(PARTS)) {
      const name = part.replace(MARKS, '').replace(INTRO, '').trim();
      if (!isName(name)) continue;
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
  }
  return names.slice(0, MAX_NAMES);
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    LETTER.test(name) &&
    !ADDRESS.test(name) &&
    !NOT_NAME.test(name) &&
    !ROLE.test(name) &&
    name.split(' ').length <= 6
  );
}

function isSite(name: string, site: string): boolean {
  return name.toLowerCase() === site.toLowerCase();
}
