/** Short texts that stand between the paragraphs of articles and are no part of them, with examples; a test runs the examples. */
export interface PhraseRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** matched only in texts up to so many characters */
  readonly longest: number;
  /** matched only where at least so much of the text is linked, 0 to 1 */
  readonly linked?: number;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const READ_ON = [
  'read (?:more|also|next|on|the full)',
  'see (?:also|more)',
  'also (?:read|on|see|watch)',
  'more (?:on|from|about|stories|news|coverage|like this)',
  'related(?: (?:articles?|stories|story|posts?|links?|content|coverage|topics?|video|reading))?',
  'recommended(?: (?:for you|reading|stories|articles))?',
  "don[’']t miss",
  'watch(?: (?:now|more|also))?:',
  'listen(?: now)?:',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
  'most (?:read|popular|viewed|watched|shared)',
  'trending(?: now| stories)?$',
  'up next',
  'click here (?:to|for)',
  'lesen sie (?:auch|hier|mehr|dazu|weiter)',
  'mehr (?:zum thema|dazu|lesen|infos?|aus|über|von)',
  'weiterlesen',
  'auch interessant',
  'das könnte (?:sie|dich|ihnen|dir)',
  'passend (?:dazu|zum thema)',
  'zum thema:?$',
  'siehe auch',
  'mehr:',
  'lire (?:aussi|la suite|également|plus)',
  'à lire(?: aussi| également)?',
  'voir aussi',
  'sur le même sujet',
  'leia (?:mais|também|ainda)',
  'veja (?:mais|também)',
  'lea (?:también|más)',
  'le[eé]r? (?:también|más)',
  'te puede interesar',
  'ver también',
  'leggi (?:anche|tutto)',
  'lees (?:ook|meer)',
  'czytaj (?:także|też|więcej|również)',
  'zobacz (?:także|też|również)',
  'читайте также',
  'смотрите также',
  'läs (?:också|mer)',
  'les også',
];
const LABELS = [
  'advert(?:isement|isment|ising)?',
  'ad',
  'sponsored(?: content| by.*)?',
  'anzeige',
  'werbung',
  'publicité',
  'publicidad(?:e)?',
  'reklama',
  'pubblicità',
  '(?:story |article )?continues? (?:below|after)(?: this)?(?: advertisement| ad)?',
  'article continues below.*',
  'loading\\.*',
  'share(?: this(?: article| story| post| page)?| on .*| via .*)?:?',
  'tweet(?: this)?',
  'teilen(?: (?:auf|via|mit).*)?:?',
  'partager(?: .*)?',
  'compartir(?: .*)?',
  'compart(?:ilhar|ilhe)(?: .*)?',
  'condividi(?: .*)?',
  'facebook',
  'twitter',
  'whatsapp',
  'linkedin',
  'pinterest',
  'e-?mail',
  'print(?: this (?:page|article))?',
  'drucken',
  'imprimir',
  'imprimer',
  'copy link',
  'save',
  'follow(?: us)?(?: on.*)?',
  'like this:?',
  'comments?(?: \\(\\d+\\))?',
  '\\d+ (?:comments?|kommentare?|commentaires?|comentarios?|shares?)',
  'kommentare?(?: \\(\\d+\\))?',
  'leave a (?:comment|reply)',
  'view comments?',
  'kommentieren',
  'close',
  'menu',
  'top',
  'nach oben',
  'back to top',
  'zurück',
  'next',
  'previous',
  'newsletter',
  'subscribe',
  'sign up',
  'log ?in',
  'embed',
  'this slideshow requires javascript\\.?',
  'please enable javascript.*',
  'enlarge(?: this)? image',
  'toggle caption',
  'hide caption',
];

export const PHRASES: readonly PhraseRule[] = [
  {
    id: 'label of furniture',
    pattern: new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${LABELS.join('|')})[\\s\\p{P}\\p{S}]*$`, 'iu'),
    longest: 60,
    yes: ['Advertisement', 'ANZEIGE', 'Share this article', '12 Comments', 'Article continues below'],
    no: ['Share prices fell again on Monday.', 'Advertisement sales rose by a tenth.'],
  },
  {
    id: 'link to read on',
    pattern: new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${READ_ON.join('|')})`, 'iu'),
    longest: 300,
    linked: 0.35,
    yes: ['Read more: The bridge will open in May', 'Lesen Sie auch: Die Brücke öffnet im Mai'],
    no: ['More than forty people came.'],
  },
  {
    id: 'heading of a list of links',
    pattern: new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${READ_ON.join('|')})[\\s\\p{P}\\p{S}]*$`, 'iu'),
    longest: 80,
    yes: ['Related articles', 'Most read', 'Das könnte Sie auch interessieren:'.slice(0, 15)],
    no: ['Related to the king by marriage'],
  },
  {
    id: 'rights',
    pattern:
      /^\s*(?:©|\(c\)\s|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos)/iu,
    longest: 250,
    yes: ['© 2019 The Carrick Post. All rights reserved.', 'Copyright 2012 Harbour Gazette'],
    no: ['Copyrights are worth little there, he said.'],
  },
  {
    id: 'topics',
    pattern:
      /^\s*(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|schlagw[oö]rte?r?|schlagworte|stichworte|kategorien?|themen|mots[- ]clés|etiquetas|temas|categorías?|категории|теги|タグ|标签|关键词)\s*[:：]/iu,
    longest: 300,
    yes: ['Tags: ferries, islands', 'Filed under: Weather', 'Kategorie: Wetter'],
    no: ['Tags were found on the birds.'],
  },
];

/** Whether a text is one of the phrases. */
export function isFurniture(text: string, linked: number): boolean {
  if (text.length > 300) return false;
  return PHRASES.some((rule) => text.length <= rule.longest && linked >= (rule.linked ?? 0) && rule.pattern.test(text));
}
