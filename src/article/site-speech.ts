import { NO_LETTER } from './phrase-lists.js';
import type { PhraseRule } from './phrases.js';

/** What a site says to its readers for itself, on every page and in whatever element: never words of an article, unless it quotes them. */
const SITES = [
  '(?:we|our (?:web ?)?sites?|th(?:is|ese) (?:web ?)?(?:sites?|pages?)) .{0,25}(?:uses?|using|stores?|sets?|places?)',
  '(?:wir|unsere?r? (?:web)?(?:site|seiten?)|diese (?:web)?(?:site|seiten?)) .{0,25}(?:verwende[nt]|nutz(?:en|t)|benutz(?:en|t)|setz(?:en|t)|gebrauch(?:en|t))',
  '(?:nous|ce site|notre site) .{0,25}(?:utilis\\S+|dépos\\S+|plaç\\S+)',
  '(?:este (?:sitio|site|portal)|esta (?:web|página)|nosso site|nuestr[oa] (?:sitio|web)) .{0,25}(?:utiliza|usa|emplea)',
  '(?:utilizamos|usamos|empleamos|usiamo|utilizziamo|používáme|używamy|stosujemy)',
  '(?:questo sito|il nostro sito) .{0,25}(?:utilizza|usa)',
  '(?:wij|we|deze (?:web)?site) .{0,10}(?:gebruik\\S*|plaats\\S*)',
  'vi (?:använder|bruger|bruker)',
  '(?:tento web|tyto stránky) .{0,25}používa\\S+',
  '(?:ta strona|nasza strona|serwis) .{0,25}(?:używa|korzysta|wykorzystuje)',
  'мы используем',
  'сайт использует',
];
const GOING_ON = [
  'by (?:continuing|clicking|using|closing|signing up|subscribing|submitting|registering|entering|proceeding|accepting|browsing|providing)',
  'if you continue (?:to use|using|browsing)',
  '(?:durch|mit) (?:die|der|deiner|ihrer|dem|einen) (?:weitere[nr]? )?(?:nutzung|anmeldung|registrierung|bestellung|absenden|klick)',
  '(?:wenn|indem) (?:du|sie) .{0,60}(?:weiter(?:hin)? (?:nutz|surf|verwend)|fortf(?:ahr|ähr)|anmeld|klick)',
  '(?:en|vous) (?:poursuivant|continuant|cliquant|naviguant|vous (?:abonnant|inscrivant))',
  '(?:al|si) (?:continuar|contin[úu]as?|navegar|hacer clic|pulsar|suscribirte|registrarte)',
  '(?:ao|se) (?:continuar|navegar|clicar|assinar|se (?:inscrever|cadastrar))',
  '(?:proseguendo|continuando|cliccando|iscrivendoti|chiudendo)',
  'door (?:verder te|op .{0,20} te klikken|je aan te melden)',
  'korzystając',
  'přihlášením',
  'продолжая',
];
const AGREED = [
  '(?:you|i) (?:agree|accept|consent|confirm|acknowledge)',
  'terms (?:of (?:use|service)|and conditions)',
  '(?:akzeptier|zustimm|stimm(?:st|en|e)\\b|einverstanden|datenschutz|nutzungsbedingungen)',
  '(?:accept(?:ez|ons)|conditions)',
  'acept(?:as?|o|ar)',
  'condiciones',
  '(?:concorda|aceita|termos)',
  '(?:accett|acconsent|termini)',
  '(?:akkoord|voorwaarden)',
  '(?:zgod|regulamin)',
  'na vědomí',
  'souhlas',
  'соглаша',
];

export const SITE_SPEECH: readonly PhraseRule[] = [
  {
    id: 'cookies of the site',
    pattern: new RegExp(
      `(?:^|${NO_LETTER})(?:${SITES.join('|')})(?=${NO_LETTER}).{0,80}(?:\\bcookies\\b|\\bcookie(?= (?:tecnici|di|per|propri))|cookies-|куки|plików cookie)|\\bcookies\\b.{0,40}(?:helfen uns|help us|allow us|enable us|nous permettent|nos (?:permiten|permitem|ayudan|ajudam)|ci permettono|to (?:improve|enhance) your)`,
      'i',
    ),
    longest: 900,
    yes: [
      'We use cookies to give you the best experience.',
      'Diese Website verwendet Cookies, damit Sie alle Funktionen nutzen können.',
      'Utilizamos cookies propias y de terceros.',
      'Cookies help us deliver our services.',
    ],
    no: [
      'The bakers of Hale sold cookies to the crews.',
      'Swedish ports weigh cookies and milk.',
      'We love these cookies, and so will you.',
    ],
  },
  {
    id: 'partners and data',
    pattern:
      /\b(?:we and our|our)(?: \d+)? partners\b.{0,200}\b(?:data|device|cookies|consent)\b|\bwir und unsere(?: \d+)? (?:\w+ )?partner\b|\bnous et nos(?: \d+)? partenaires\b|\bnosotros y nuestros(?: \d+)? (?:socios|proveedores)\b|\bnoi e i nostri(?: \d+)? (?:partner|fornitori)\b|\b(?:your|some) (?:choices|preferences|processing)\b.{0,200}\bconsent\b/i,
    longest: 1500,
    yes: [
      'We and our 842 partners store information on a device.',
      'Wir und unsere 150 Partner verarbeiten Ihre Daten.',
      'Some processing of your data may not require your consent.',
    ],
    no: ['Our partners in Carrick built the ferry.', 'The partners gave their consent.'],
  },
  {
    id: 'going on is agreeing',
    pattern: new RegExp(
      `(?:^|${NO_LETTER})(?:${GOING_ON.join('|')})(?=${NO_LETTER}).{0,200}(?:${AGREED.join('|')})`,
      'i',
    ),
    longest: 700,
    yes: [
      'By signing up you agree to our terms of use and our privacy policy.',
      'Durch die weitere Nutzung der Seite stimmst du dem zu: Du akzeptierst Cookies.',
      'En poursuivant votre navigation, vous acceptez leur usage.',
      'Al continuar aceptas las condiciones.',
    ],
    no: ['By using a crane the crews raised the mole.', 'The board agreed by a show of hands.'],
  },
  {
    id: 'leaving a list again',
    pattern:
      /\b(?:you (?:can|may) )?unsubscribe (?:at any time|anytime|whenever|from)\b|\b(?:newsletter|einwilligung|abmeldung)\b.{0,80}\bjederzeit\b|\bjederzeit (?:wieder )?(?:abbestellen|abmelden|widerrufen|kündbar)\b|\bvous (?:pouvez|pourrez) vous désabonner\b|\bdésinscri(?:re|ption)\b.{0,40}\btout moment\b|\bdarte de baja\b|\bcancelar (?:tu|su|a|sua|la) (?:suscripción|inscrição|assinatura)\b|\b(?:disiscriver|annullare l['’]iscrizione)/i,
    longest: 600,
    yes: [
      'You can unsubscribe at any time.',
      'Sie können den Newsletter jederzeit abbestellen.',
      'Puedes darte de baja cuando quieras.',
    ],
    no: ['The ferry can leave at any time.', 'Das Schiff kann jederzeit auslaufen.'],
  },
  {
    id: 'into your inbox',
    pattern:
      /\b(?:to|in|into|meet) your (?:inbox|mailbox|e-?mail(?: inbox)?)\b|\b(?:sign|signing) up (?:for|to) (?:our|the|a|this|daily|weekly|free)\b.{0,60}\b(?:newsletter|e-?mails?|alerts?|updates)\b|\bget (?:\S+ ){0,4}(?:newsletter|alerts|updates)\b.{0,60}\b(?:delivered|daily|weekly|inbox)\b|\b(?:jetzt|kostenlos|hier|unseren?) (?:\S+ ){0,4}newsletter\b.{0,40}\b(?:abonnieren|anmelden|bestellen)\b|\bnewsletter (?:abonnieren|bestellen)\b|\babonnieren sie unseren?\b|\b(?:abonnez|inscrivez)-vous (?:à|a|au|aux)\b|\brecevez\b.{0,60}\b(?:newsletter|boîte|mail|infolettre)\b|\b(?:suscr[ií]b|inscr[ií]b)\S{0,6} (?:a|al|en|gratis)\b.{0,50}\b(?:newsletter|bolet[ií]n\S*|correo|alertas)\b|\b(?:assine|receba|cadastre-se)\b.{0,60}\b(?:newsletter|boletim|notícias .{0,20}e-?mail)\b|\biscriviti\b.{0,40}\bnewsletter\b|\b(?:schrijf|meld) je (?:nu )?(?:in|aan)\b.{0,40}\bnieuwsbrief\b|\bzapisz się\b.{0,40}\bnewsletter|\bподпи(?:шись|шитесь|сывайтесь)\b/i,
    longest: 400,
    yes: [
      'Our best stories, delivered to your inbox every morning.',
      'Get breaking news alerts, delivered weekday mornings.',
      'Jetzt den Newsletter vom Hafen abonnieren!',
      'Suscríbete a nuestro boletín diario.',
      'Receba as notícias do porto por e-mail.',
    ],
    no: ['The newsletter of the port was founded in 1990.', 'She said the letter was in her inbox.'],
  },
  {
    id: 'form for comments',
    pattern:
      /\byour e-?mail address will not be (?:published|shared)|\be-?mail[- ]adresse wird (?:nicht|niemals|nie) veröffentlicht|\badresse (?:e-?mail|de messagerie) ne sera pas publiée|\bcorreo electrónico no (?:será publicad[oa]|se publicará)|\bendereço de e-?mail não será publicado|\bindirizzo email non sarà pubblicato|\be-?mailadres wordt niet (?:gepubliceerd|getoond)|\badres e-?mail nie zostanie opublikowany|\badresa nebude zveřejněna|\be-?mail не будет опубликован|\bprotected by recaptcha\b|\bthis site uses akismet\b|\bverwendet akismet\b|\butilise akismet\b|\busa akismet\b|\b(?:required fields are marked|(?:erforderliche felder|pflichtfelder) sind .{0,10}markiert|champs obligatoires sont indiqués|campos (?:obligatorios|obrigatórios) (?:están|são) marcados)|\b(?:you must|you need to|you have to|please) (?:be logged in|log ?in|sign ?in) to (?:post|leave|add|comment|reply|join)\b|\b(?:angemeldet|eingeloggt) sein, um\b.{0,30}\bkommentar|\bnur (?:angemeldete|registrierte) (?:benutzer|nutzer|leser|mitglieder)\w* (?:können|dürfen) kommentieren|\bum (?:einen kommentar|zu kommentieren|kommentare)\b.{0,60}\b(?:anmelden|einloggen|loggen|registrier)|\b(?:anmelden|einloggen|registrieren), um (?:einen kommentar|kommentare|zu kommentieren)|\bconnectez-vous pour (?:laisser|publier|commenter|réagir)|\b(?:inicia sesión|regístrate|identifícate) para (?:comentar|publicar|dejar)|\bfaça login para comentar|\bfill in your details below|\byou are commenting using your|\btrage deine daten unten ein|\bdu kommentierst mit (?:hilfe )?deinem|\bgib hier deinen kommentar ein|\bnotify me (?:of|when|via)\b.{0,40}\b(?:comments?|posts?|replies)|\bsave my name,? (?:and )?e-?mail|\b(?:informiere|benachrichtige) mich (?:über|bei)\b|\bbenachrichtigung bei (?:weiteren|neuen) kommentaren|\bprévenez-moi (?:de|par)\b|\b(?:all|reader|your) comments (?:are|will be) (?:moderated|reviewed)\b|\bcomments are moderated\b|\bwe welcome (?:reader|your) comments\b/i,
    longest: 500,
    yes: [
      'Your email address will not be published. Required fields are marked *',
      'Deine E-Mail-Adresse wird nicht veröffentlicht.',
      'This site is protected by reCAPTCHA.',
      'You must be logged in to post a comment.',
      'Loggen Sie sich ein, um einen Kommentar zu schreiben: anmelden',
      'Informiere mich über neue Beiträge per E-Mail.',
      'Please understand that comments are moderated.',
    ],
    no: ['Her address was not published.', 'Die Adresse wird am Montag veröffentlicht.'],
  },
  {
    id: 'browser',
    pattern:
      /\b(?:please )?(?:enable|activate|turn on|switch on) javascript\b|\bjavascript (?:is (?:disabled|required|not enabled)|muss aktiviert|ist deaktiviert)|\b(?:aktivier\w*|einschalten) (?:sie )?(?:bitte )?javascript\b|\byour (?:web )?browser (?:is (?:out of date|outdated|no longer supported|not supported)|does(?: not|n['’]t) support)|\b(?:veralteten?|ihr|dein) browsers?\b.{0,60}\b(?:aktualisier|unterstützt|veraltet|update)|\bactivez javascript\b|\bnavegador\b.{0,40}\b(?:javascript|no (?:es compatible|soporta))/i,
    longest: 500,
    yes: [
      'Please enable JavaScript to see the video.',
      'Ihr Browser wird nicht mehr unterstützt.',
      'Your browser does not support the video tag.',
    ],
    no: ['The browser was made in Hale.', 'Most of the code is JavaScript.'],
  },
];
/** Every pattern has one of these; most texts have none, and are done with. */
const HINT =
  /cookie|куки|partn|parten|socios|proveedores|fornitori|consent|agree|accept|acknowledge|confirm|terms|akzept|stimm|einverstanden|datenschutz|nutzungsbed|condi[tc]i|acept|concorda|aceita|termos|accett|acconsent|termini|akkoord|voorwaarden|zgod|regulamin|vědomí|souhlas|соглаша|unsubscribe|jederzeit|désabonner|désinscri|baja|cancelar|iscri|inbox|mailbox|e-?mail|newsletter|alert|updates|abonn|inscri|suscr|boletim|nieuwsbrief|подпи|adres|correo|captcha|akismet|required fields|felder|champs|campos|javascript|browser|navegador|kommentar|kommentier|commenter|comentar|comments?\b|logged in|log ?in|sign ?in|details below|daten unten|informiere|benachrichtig|notify|save my|prévenez/i;

/** Whether a text is what the site says for itself. */
export function isSiteSpeech(text: string): boolean {
  if (text.length > 1500 || !HINT.test(text)) return false;
  return SITE_SPEECH.some((rule) => text.length <= rule.longest && rule.pattern.test(text));
}
