import { LABELS, MARKS, READ_ON } from './phrase-lists.js';

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

export const PHRASES: readonly PhraseRule[] = [
  {
    id: 'label of furniture',
    pattern: new RegExp(`^${MARKS}(?:${LABELS.join('|')})${MARKS}$`, 'i'),
    longest: 60,
    yes: ['Advertisement', 'ANZEIGE', 'Share this article', '12 Comments', 'Article continues below'],
    no: ['Share prices fell again on Monday.', 'Advertisement sales rose by a tenth.'],
  },
  {
    id: 'link to read on',
    pattern: new RegExp(`^${MARKS}(?:${READ_ON.join('|')})`, 'i'),
    longest: 300,
    linked: 0.35,
    yes: ['Read more: The bridge will open in May', 'Lesen Sie auch: Die Brücke öffnet im Mai'],
    no: ['More than forty people came.'],
  },
  {
    id: 'button',
    pattern: /[»›→>]\s*$|^[\p{Lu}\s\p{P}]+$/u,
    longest: 60,
    linked: 0.95,
    yes: ['Zur Anmeldung »', 'JOIN NOW'],
    no: ['The county’s report of 2019'],
  },
  {
    id: 'names of networks',
    pattern:
      /^(?:(?:(?:auf|in|im|via|per|über|bei|on|share (?:on|via|to)|tweet on|partager (?:sur|par)|compartir (?:en|por)|compartilhar (?:no|via)|condividi su) )?(?:facebook|twitter|x|whats ?app|pinterest|pint|google\+?|linked ?in|instagram|telegram|threema|messenger|reddit|tumblr|e-?mail|mail|print|xing|flipboard|pocket|baixar|share|tweet|submit|copy link|vk|ok)(?: (?:teilen|senden|share))?[\s,|/·•]*){2,}$/i,
    longest: 160,
    yes: ['Facebook Twitter WhatsApp', 'Facebook | Twitter | E-Mail', 'Auf Facebook teilen Via E-Mail teilen'],
    no: ['Facebook and Twitter fell by a tenth.'],
  },
  {
    id: 'address of a file',
    pattern: /^https?:\/\/\S{30,}(?:\s\S+){0,8}$/,
    longest: 300,
    linked: 0,
    yes: ['https://carrickpost.example/uploads/2026/04/moor-fire-1200.jpg 1200 800 admin'],
    no: ['See https://carrickpost.example for more.'],
  },
  {
    id: 'address and size of a picture',
    pattern: /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp)\s\d+\s\d+\s/i,
    longest: 1200,
    yes: ['https://quaynotes.example/up/mole.jpg 1200 676 ines https://quaynotes.example/up/logo.png ines 2026-05-04'],
    no: ['https://quaynotes.example/up/mole.jpg shows the mole.'],
  },
  {
    id: 'heading of a list of links',
    pattern: new RegExp(`^${MARKS}(?:${READ_ON.join('|')})${MARKS}$`, 'i'),
    longest: 80,
    yes: ['Related articles', 'Most read', 'Passend zum Thema:'],
    no: ['Related to the king by marriage'],
  },
  {
    id: 'caption by its agency',
    pattern:
      /(?:©|\(c\))\s?[^.!?]{2,50}(?:\.(?:com|de))?\)?$|\/\s?(?:getty images|i?stock(?:photo)?|shutterstock|adobe stock|pixabay|unsplash|dpa|afp|reuters|ap)(?:\.com|\.de)?\)?$/i,
    longest: 200,
    yes: ['The weir in May © Ana Brandt', 'The weir (A. Brandt / iStock.com)'],
    no: ['The agency Reuters said so.'],
  },
  {
    id: 'caption by its credit',
    pattern:
      /(?:^|[\s.(|/])(?:image|photo(?:graph)?|picture|foto|bild|imagen|fotografía|crédits?(?: photos?)?)(?: (?:credit|source|by|de))?\s?:\s?[^!?:]{2,60}$/i,
    longest: 250,
    yes: ['The weir at low water. Photo: Ana Brandt', 'Das Wehr bei Ebbe (Foto: A. Brandt)'],
    no: ['She took the photo: it hangs in the hall now, the museum said, and nobody has asked for it back since.'],
  },
  {
    id: 'disclosure',
    // without the flag u, which makes a search for several words many times slower
    pattern:
      /we may (?:earn|get|receive) an? (?:\w+ )?(?:commission|share)|contains? affiliate links|enthält (?:affiliate|werb)|(?:affiliate|partner)-?links?\b.{0,120}(?:provision|kommission|vergütung)|links? zu anbietern\b.{0,40}provision|wir (?:erhalten|bekommen) (?:ggf\. )?eine (?:kleine )?(?:provision|kommission)|forward(?:ed)? (?:you )?this\b.*\?|follow topics and authors|readers may reuse|cite this (?:news )?(?:story|article)/i,
    longest: 250,
    yes: [
      'If you buy through our links, we may earn a commission.',
      'Somebody forward you this?',
      'Die Seite hat Partnerlinks: Wir erhalten eine kleine Provision.',
    ],
    no: ['The agent may earn a commission of a tenth, she said.'],
  },
  {
    id: 'consent to what stands here',
    pattern:
      /(?:extern|third[- ]party|drittanbieter|inhalte? von|content from|contenus? (?:de|externe)|contenido)\b.{0,120}(?:blockiert|blocked|angezeigt|einverstanden|zustimm|einwillig|geladen|consent|agree|cookies?|data protection|datenschutz|personenbezogen|consentement|consentimiento)|(?:einverstanden|zustimm|einwillig|consent|agree)\w*\b.{0,80}(?:extern\w* inhalt|diesen inhalt|externe inhalte|external content|third[- ]party)|um deine persönlichen daten zu schützen|(?:an dieser stelle|hier) (?:findest du|finden sie) (?:einen )?(?:extern|relevant)/i,
    longest: 300,
    yes: [
      'Hier finden Sie externe Inhalte. Mit Ihrer Zustimmung werden sie geladen.',
      'I agree that external content may be shown to me.',
      'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
    ],
    no: ['The council gave its consent to the plan.', 'Third-party insurers paid for the mole.'],
  },
  {
    id: 'offer of the site',
    pattern:
      /(?:to (?:view|read|see|continue|access)\b.{0,40}\b(?:please )?(?:subscribe|log ?in|sign ?in|register)|already a (?:subscriber|member)|you can log ?in|log ?in for (?:immediate )?access|(?:become|werden? sie|werde) (?:a |jetzt )?(?:member|mitglied)\b.{0,40}(?:today|now|bei|und|!)|(?:if you )?(?:enjoy(?:ed)?|liked?) (?:reading )?this (?:post|article|story|piece)|consider (?:supporting|donating|subscribing|making a (?:donation|contribution))|^(?:first-time|new|current|existing) subscribers|(?:nuestro canal|our (?:\w+ )?channel|unser\w* (?:\w+-)?kanal|notre chaîne|nosso canal)\b.{0,20}(?:youtube|whatsapp|telegram|abonn|subscri)|(?:nuestro|our|unser\w*|nosso) (?:youtube|whatsapp|telegram)[- ](?:canal|channel|kanal)|^(?:chat|talk) (?:with|to) us (?:in|on) |hazte (?:miembro|socio)|suscríbete (?:a|para|aquí)|abonnez-vous|abonneer je|(?:support|unterstütz\w*) (?:our|us|uns|unser\w*) (?:work|journalism|arbeit|journalismus|magazin|redaktion)|gefällt (?:dir|ihnen) (?:dieser|unser)\w* (?:artikel|beitrag|magazin|\w*magazin|text))/i,
    longest: 260,
    yes: [
      'To read the full story, please subscribe to The Carrick Post.',
      'If you enjoyed this article, consider supporting our work.',
      'Werden Sie Mitglied bei Hafenbote und sparen Sie!',
      'Gefällt dir dieser Artikel? Dann hilf uns.',
    ],
    no: ['The ferry line asks its members to vote.', 'Subscribers paid a tenth less, the paper said.'],
  },
  {
    id: 'file to take down',
    pattern: /\b(?:PDF|DOCX?|XLSX?|ZIP|MP3)\b.{0,12}\d+(?:[.,]\d+)?\s?[KMG]B\b/,
    longest: 160,
    yes: ['Report of the board (PDF, 1.2 MB)', 'Hafenplan PDF | 38 KB | Datei ist nicht barrierefrei'],
    no: ['The PDF was leaked on Monday.'],
  },
  {
    id: 'caption by its label',
    pattern:
      /^(?:abb(?:ildung|\.)|fig(?:ure|\.)|bildunterschrift|grafik|infografik|infographic|caption|image|picture)\s*\d{0,3}\s*[:.]\s/i,
    longest: 250,
    yes: ['Abbildung: Die alte Mole im Mai', 'Figure 3: Ships at anchor'],
    no: ['Figures of the port show a fall.'],
  },
  {
    id: 'where a post is filed',
    pattern:
      /^(?:this entry was posted|posted in\b|filed in\b|(?:dieser|der) (?:eintrag|beitrag|artikel) wurde (?:am .{5,60} )?(?:veröffentlicht|geschrieben|publiziert|in .{3,60} (?:veröffentlicht|gepostet))|cet article a été publié|esta entrada fue publicada|questo articolo è stato pubblicato|dit bericht werd geplaatst|publié dans|publicado en)/i,
    longest: 400,
    yes: [
      'This entry was posted in Harbour on 3 May 2026 by Ines.',
      'Der Beitrag wurde am Montag, den 4. Mai 2026 veröffentlicht',
    ],
    no: ['The entry was closed to ships.'],
  },
  {
    id: 'line of metadata',
    pattern:
      /(?:^|\s)(?:publicado|posted|published|veröffentlicht|publié|pubblicato|erstellt)\b.{0,80}\s(?:categor\w+|catégories?|kategorien?|rubrik|tags?|filed)\b/i,
    longest: 180,
    yes: [
      '05.10.2026 Publicado por: Ines Harding Categoria: Porto Tags: molhe',
      'Posted by Ines on 4 May | Tags: mole',
    ],
    no: ['The board published its plan on Monday.'],
  },
  {
    id: 'rights',
    pattern:
      /^\s*(?:©|\(c\)\s|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos)/i,
    longest: 250,
    yes: ['© 2019 The Carrick Post. All rights reserved.', 'Copyright 2012 Harbour Gazette'],
    no: ['Copyrights are worth little there, he said.'],
  },
  {
    id: 'topics',
    pattern:
      /^\s*(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|schlagw[oö]rte?r?|schlagworte|stichworte|kategorien?|themen|mots[- ]clés|etiquetas|temas|categorías?|категории|теги|タグ|标签|关键词)\s*[:：]/i,
    longest: 300,
    yes: ['Tags: ferries, islands', 'Filed under: Weather', 'Kategorie: Wetter'],
    no: ['Tags were found on the birds.'],
  },
];

const LONGEST = 1200;

/** Whether a text is one of the phrases. */
export function isFurniture(text: string, linked: number): boolean {
  if (text.length > LONGEST) return false;
  return PHRASES.some((rule) => text.length <= rule.longest && linked >= (rule.linked ?? 0) && rule.pattern.test(text));
}
