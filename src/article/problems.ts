import type { Problem } from '../model.js';
import type { Clues } from './meta/clues.js';
import type { LinkedArticle } from './meta/linked-data.js';
import { proseOf } from './prose.js';
import type { Text } from './runs.js';

/** Why a page gives no article, each told by its own signs; the first that holds is the answer. */
export type PageProblem = 'empty' | 'soft-404' | 'consent-wall' | 'login-wall' | 'not-an-article';

/** What a page shows, as far as its kind is asked. */
export interface PageSigns {
  readonly clues: Clues;
  readonly linked: LinkedArticle | undefined;
  readonly text: Text;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** the main text that was found */
  readonly paragraphs: readonly string[];
}

const MISSING = [
  '404',
  "(?:page|article|story|content|site|file) (?:was |is |could |can )?(?:not|n[’']t) (?:be )?(?:found|available|exist)",
  'page not found',
  'no longer (?:available|exists)',
  "(?:doesn|does)[’']?(?: no)?t exist",
  'seite (?:wurde )?nicht gefunden',
  'nicht (?:mehr )?(?:verfügbar|gefunden)',
  'page (?:est )?introuvable',
  "n[’']existe pas",
  'página no (?:encontrada|existe)',
  'página não (?:encontrada|existe)',
  'pagina non trovata',
  'pagina niet gevonden',
  'nie znaleziono',
  'страница не найдена',
];
const LOGIN = [
  '(?:log|sign) ?in (?:to|or|with)',
  'please (?:log|sign) ?in',
  'subscribe (?:to|now|for) (?:continue|read|keep|unlock)?',
  'create (?:a|an|your) (?:free )?account',
  '(?:to|continue) (?:continue )?reading',
  'already (?:a subscriber|have an account|registered)',
  '(?:jetzt |bitte )?(?:anmelden|einloggen|registrieren)',
  'weiterlesen mit',
  'bereits (?:abonnent|registriert)',
  'connectez-vous',
  'déjà abonné',
  'abonnez-vous',
  'inicia(?:r)? sesión',
  'suscríbete',
  'faça login',
  'accedi',
];
const CONSENT = [
  'cookies?',
  'consent',
  'privacy',
  'partners?',
  'personali[sz]ed',
  'zustimm\\p{L}*',
  'einwillig\\p{L}*',
  'datenschutz\\p{L}*',
  'einstellungen',
  'consentement',
  'confidentialité',
  'privacidad',
  'privacidade',
  'vendors?',
  'tracking',
  'preferences',
  'legitimate interest',
  'accept all',
  'alle akzeptieren',
  'tout accepter',
];
const MISSING_TITLE = new RegExp(`(?:${MISSING.join('|')})`, 'iu');
const LOGIN_PHRASE = new RegExp(`(?:${LOGIN.join('|')})`, 'iu');
const CONSENT_WORD = new RegExp(`(?<!\\p{L})(?:${CONSENT.join('|')})(?!\\p{L})`, 'giu');
const LISTING_PATH =
  /^\/(?:index\.\w+)?$|\/(?:tags?|categor(?:y|ies|ia)|topics?|thema|themen|author|autor|archives?|archiv|search|suche|section|rubrik|page\/\d+)(?:\/|$)/i;

/** Longer than this, a page has text of its own whatever else is said on it. */
const SHORT = 900;
/** A wall of consent is longer: it names purposes and partners. Every fortieth word of it is of consent. */
const CONSENT_SHORT = 6000;
const CONSENT_SHARE = 1 / 40;
/** Where no headline says so, every fifteenth word must. */
const CONSENT_ALONE = 1 / 15;
const LETTERS_PER_WORD = 6;
const BEFORE_YOU = /before you continue|bevor (?:sie|du)|avant de (?:continuer|poursuivre)|we value your privacy/i;
/** Less text than this is no article, unless the page says by its markup that it is one. */
const LEAST_TEXT = 140;
/** A home page or listing shows more linked headlines than it has long paragraphs. */
const MANY_HEADLINES = 6;
const LONG_PARAGRAPH = 250;
const SENTENCE_LENGTH = 100;
const STOP = /[.!?。]$/;

const SAID: Readonly<Record<PageProblem, string>> = {
  empty: 'the page has no text',
  'soft-404': 'the page says that the article is not there',
  'consent-wall': 'the page asks for consent to cookies instead of showing the article',
  'login-wall': 'the page asks to log in or subscribe instead of showing the article',
  'not-an-article': 'the page is no article: a home page, a listing or a gallery',
};

/** Tells why a page gives no article; an empty list for one that does. */
export function problemsOf(signs: PageSigns): readonly Problem[] {
  const code = problemOf(signs);
  if (code === undefined) return [];
  return [{ stage: 'article', code, message: SAID[code], ...(signs.url === undefined ? {} : { url: signs.url }) }];
}

function problemOf({ clues, linked, text, url, title, paragraphs }: PageSigns): PageProblem | undefined {
  if (paragraphs.length === 0) return 'empty';
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const all = paragraphs.join(' ');
  const heads = [
    title ?? '',
    ...clues.titles.slice(0, 1),
    ...clues.headings.slice(0, 3).map((heading) => heading.text),
  ];
  if (length < SHORT && heads.some((head) => head.length < 80 && MISSING_TITLE.test(head))) return 'soft-404';
  if (length < CONSENT_SHORT && isConsent(all, heads)) return 'consent-wall';
  if (length < SHORT && !hasParagraph(text) && (clues.password || LOGIN_PHRASE.test(all))) return 'login-wall';
  const marked =
    linked?.isArticle === true ||
    clues.metas.get('og:type')?.[0] === 'article' ||
    clues.metas.has('article:published_time');
  if (marked) return undefined;
  return isListing(text, url, paragraphs) ? 'not-an-article' : undefined;
}

function isConsent(all: string, heads: readonly string[]): boolean {
  const found = all.match(CONSENT_WORD)?.length ?? 0;
  const words = all.length / LETTERS_PER_WORD;
  if (found < 3 || found < words * CONSENT_SHARE) return false;
  return (
    found > words * CONSENT_ALONE ||
    heads.some((head) => BEFORE_YOU.test(head) || (head.match(CONSENT_WORD)?.length ?? 0) > 0)
  );
}

/** Whether some paragraph of the page reads as running text: more than an offer has. */
function hasParagraph(text: Text): boolean {
  return text.runs.some(
    (run) => run.text.length > LONG_PARAGRAPH && proseOf(run) > LONG_PARAGRAPH && !LOGIN_PHRASE.test(run.text),
  );
}

function isListing(text: Text, url: string | undefined, paragraphs: readonly string[]): boolean {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const headlines = text.runs.filter((run) => run.level > 0 && run.linked > 0.9 && run.text.length > 20).length;
  const long = paragraphs.filter((paragraph) => paragraph.length > LONG_PARAGRAPH).length;
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  if (length < LEAST_TEXT) return true;
  if (LISTING_PATH.test(path) && headlines >= MANY_HEADLINES / 2 && long <= headlines) return true;
  const sentences = paragraphs.filter((paragraph) => paragraph.length > SENTENCE_LENGTH && STOP.test(paragraph)).length;
  return headlines >= MANY_HEADLINES && long < 2 && sentences < headlines / 2;
}
