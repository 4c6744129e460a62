import { MARKS, NO_LETTER, READ_ON } from './phrase-lists.js';

/** What sites write below their articles, recognised only there: of the author, the agency, the site's own offers. */
const END_STARTS = [
  'follow (?:us|me|him|her|them|the|@|\\p{Lu})',
  'sign up',
  'subscribe',
  'join (?:us|our|the)',
  'like us',
  'get (?:the latest|our|your|all)',
  'download (?:the|our)',
  'for (?:the latest|more)',
  'want (?:to|more)',
  '(?:have|got) (?:a|any) (?:tip|question|story|comment)',
  '(?:if you )?(?:liked?|enjoy(?:ed)?) (?:this|reading)',
  'do you (?:want|have)',
  'click (?:here|to|on)',
  'e-?mail(?: us| me|\\s*:)',
  'contact (?:us|the|me)',
  'write to',
  'send (?:us|a)',
  'support (?:us|our)',
  'donate',
  'to (?:view|read|continue)',
  'already a',
  '\\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated) by',
  'this (?:article|story|post|piece|column) (?:was|is|first|originally|has been)',
  'the (?:post|article) .{5,150} (?:appeared first|first appeared)',
  'suggested citation',
  'sources?\\s*:',
  'via\\s*:',
  'images?\\s*:',
  'photos?(?: by|\\s*:)',
  'pictures?\\s*:',
  'credits?\\s*:',
  'about the author',
  'share your',
  'let us know',
  'what do you think',
  'quellen?\\s*:',
  'bild(?:er|quelle|nachweis)?\\s*:',
  'fotos?\\s*:',
  'autor(?:in)?\\s*:',
  'über (?:den|die) autor',
  'kontakt',
  'pressekontakt',
  'ansprechpartner',
  'weitere (?:informationen|infos|beiträge|artikel|aktuelle|themen|nachrichten|meldungen|links|tipps|bilder|fotos|videos)',
  '(?:die|unsere) (?:aktuelle|neue) ausgabe',
  'the (?:current|latest|new) issue',
  'mehr (?:informationen|infos|zum|über|dazu|aus)',
  'lesen sie',
  'hier (?:geht|finden|gibt|können)',
  'jetzt (?:abonnieren|anmelden|registrieren|lesen|testen|kaufen|bestellen|mitmachen)',
  'abonnieren',
  'folge(?:n)?',
  'unterstütz',
  'melde(?:n)? (?:sie )?(?:dich|sich)',
  'keine? (?:neuigkeiten|nachrichten|news)',
  'newsletter',
  'dieser (?:artikel|beitrag|eintrag|text) (?:wurde|ist|erschien|stammt|gehört|enthält|war|kommt|wird)',
  'der (?:beitrag|artikel|text) (?:wurde|ist|erschien)',
  'diese (?:website|webseite|seite)',
  '(?:das|dieses) (?:thema|interview|gespräch) (?:könnte|führte|erschien)',
  'schon gelesen',
  'crédits?(?: photos?)?\\s*:',
  '(?:du hast |sie haben )?(?:einen? )?#?fehler (?:gefunden|entdeckt)',
  '(?:found|spotted|report) (?:an? )?(?:error|typo|mistake|bug)',
  '¿?(?:has )?encontr(?:aste|ado) (?:un|algún) error',
  'conforme a los criterios',
  'suivez',
  'abonnez',
  'inscrivez',
  'retrouvez',
  'pour (?:plus|en savoir)',
  'propos recueillis',
  'fuentes?\\s*:',
  'síguenos',
  'suscríb',
  'únete',
  'con información de',
  'te puede interesar',
  '¿?(?:ya )?(?:quieres|sabías|te gust)',
  'siga (?:o|a|no|na|nos)',
  'assine',
  'fonte\\s*:',
  'foto\\s*:',
  'nos siga',
  'seguici',
  'iscriviti',
  'źródło',
  'fot\\.',
  'источник',
  'фото',
];
const END_WORDS =
  /\b(?:newsletter|on (?:twitter|facebook|instagram|telegram|whatsapp)|contributed (?:to this|reporting)|all rights reserved|alle rechte|droits réservés|derechos reservados|in your inbox|e-?mail (?:address|us)|subscri(?:be|ption)|creative commons|akismet|affiliate|download(?:en)? (?:the|our|unsere) app|(?:@\w+)|[\w.]+@[\w-]+\.\w+)\b/i;
const END_START = new RegExp(`^${MARKS}(?:${END_STARTS.join('|')})(?=${NO_LETTER}|$)`, 'i');
/** "Ana Brandt is a reporter": a name, then what the person is. */
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:is|ist|est|es|é)\s+(?:an?|the|eine?|une?|um|uma)\s(?:[\p{L}-]+\s){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist(?:in)?|author|autor(?:in)?|professor(?:in)?|founder|contributor|freelancer?|fellow|redakteur(?:in)?|journaliste|periodista|jornalista)/u;
/** Who is quoted may speak of subscriptions. */
const SPEECH = /^[“„«»‹"‘]/;
/** Below the article such lines are short; a longer paragraph is the article's even if it begins so. */
const LONGEST_END = 350;

/** Headings of what stands below articles: up to the next heading all is of the site, of the author or of other articles. */
const END_HEADINGS = [
  ...READ_ON,
  '(?:presse|medien)?kontakte?',
  'ansprechpartner(?:in)?(?:nen)?',
  '(?:press|media) (?:contacts?|enquiries|inquiries)',
  'contacts? (?:presse|médias?)',
  'contacto(?: de prensa)?',
  'comments?(?: \\(\\d+\\))?',
  '\\d+ comments?',
  'kommentare?(?: verfassen| schreiben)?',
  'commentaires?',
  'comentarios',
  'leave a (?:comment|reply)',
  '(?:schreibe?n? sie |schreibe? )?(?:einen )?kommentar(?: schreiben| hinterlassen)?',
  'about the authors?',
  'über (?:den|die) autor(?:in|en|innen)?(?:/ ?die autorin)?',
  '(?:zur|zum) (?:person|autor(?:in)?)',
  "(?:à propos de|l['’])(?: l['’])?aut(?:eur|rice).{0,20}",
  'sobre (?:el|la|o|a) autora?',
  'share this(?: \\S+)?',
  '(?:diesen )?(?:artikel|beitrag) teilen',
  'newsletter.{0,30}',
  'while you are here.{0,5}',
  'before you go.{0,5}',
  '(?:support|unterstütze?n? sie|unterstütze?n?) \\S+.{0,40}',
  'get (?:on the list|the latest|our newsletter).{0,20}',
];
/** These may go on for some words: "More stories of the sound". */
const MORE = [
  'entdecken? (?:sie )?(?:mehr|weitere)',
  'weitere (?:beiträge|artikel|aktuelle|meldungen|nachrichten)',
  '(?:das|dies|diese artikel|diese beiträge) könnten? (?:sie|dich|ihnen|dir|euch)',
  'lesen sie auch',
  'auch interessant',
  'mehr (?:zum thema|aus der)',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
  'more (?:from|stories|news|articles|like this)',
  'related (?:articles?|stories|posts?|news)',
  'te puede interesar',
  'sur le même (?:sujet|thème)',
  'dans la même',
];
const END_HEADING = new RegExp(
  `^${MARKS}(?:(?:${END_HEADINGS.join('|')})|(?:${MORE.join('|')})(?: [^ ]+){0,5})${MARKS}$`,
  'i',
);
/** Under it may be text of the article. */
const INFORMATION = /infos?\b|information/i;
const LONGEST_END_HEADING = 80;

/** Whether a heading is such as stand over what is below an article. */
export function isEndHeading(text: string): boolean {
  return text.length <= LONGEST_END_HEADING && END_HEADING.test(text) && !INFORMATION.test(text);
}

/** Whether a text is such as sites write below their articles. */
export function isEndMatter(text: string): boolean {
  if (text.length > LONGEST_END) return false;
  return END_START.test(text) || BIOGRAPHY.test(text) || (END_WORDS.test(text) && !SPEECH.test(text));
}
