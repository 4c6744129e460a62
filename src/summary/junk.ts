import type { Doc, SentenceSpan } from '../model.js';
import { cuesIn, cuesOf } from '../text/cues.js';

/** What stands among an article's sentences and is none: links, captions, credits, calls to act. Tried on each sentence's own text. */
export interface JunkRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What people do in photographs, as captions put it. */
const SEEN =
  'speaks?|walks?|arrives?|looks?|waves?|stands?|sits?|poses?|attends?|holds?|leaves?|reacts?|celebrates?|listens?|talks?|addresses|gestures?|carry|carries|watch|watches|protests?|runs?|throws?|answers?|smiles?|hugs?|gathers?|marches|march|waits?|drives?|pass|passes|shakes?|takes? part|takes?|makes?|rides?|works?|prays?|plays?|shows?|rises?|hangs?|lies?|lights?|cheers?|greets?|meets?|embraces?|kisses|lines?|fill|fills';
const AGAIN = 'more|also|next|on|this|here|now|related|full story';
/** With `i` and `u` at once every \b takes ten times as long: what needs `i` names its letters, those of Latin scripts. */
export const JUNK_RULES: readonly JunkRule[] = [
  {
    id: 'link',
    pattern: new RegExp(
      `^(?:(?:meet|imagine|picture this|consider) \\p{L}|(?:read|see|watch|opinion|related|photos?|gallery|video|pictures?|in pictures|listen|interactive|explore|complete coverage|map|analysis|timeline|quiz|track|share your|learn more|find out|more from|get (?:your|our|the))\\b(?: (?:${AGAIN}))*\\s*[:|>»]|(?:read|see|hear|learn) more\\b|click here|scroll down|watch (?:the |this )?video|watch \\p{L}[\\p{L} ]{1,40} (?:describe|talk|explain|discuss|tell|speak|show|as|how|on)\\b|tune in|check out|join (?:us|the conversation)|follow (?:us|@|cnn)|sign up|subscribe|download (?:the|our)|share this|you might also|story highlights|skip to|advertisement|continue reading|for more)`,
      'iu',
    ),
    yes: [
      'Read more: How the bridge was built.',
      'Scroll down for video.',
      'Follow us on the usual channels.',
      'Watch: the moment the roof fell.',
      'Click here to send your photos.',
    ],
    no: [
      'Meeting in Biel, the makers agreed on a price.',
      'Watchmakers in Biel are hiring again.',
      'Read aloud, the poem takes an hour.',
      'See-through walls will replace the brick.',
    ],
  },
  {
    id: 'credit',
    pattern:
      /\b(?:contributed (?:to this\s{1,4}(?:report|story|article)|from)|(?:wrote|reported|contributed) from [a-zà-öø-ɏ][a-zà-öø-ɏ ,.]{1,40}$|reported and wrote|wrote and reported|all rights reserved|may not be published, broadcast|copyright \d{4}|reporting by|writing by|editing by|compiled by|photo by|image(?:s)? (?:courtesy|credit|via)|getty images|follow (?:him|her|us|me) on|the opinions expressed|views expressed)\b|\breported from [a-zà-öø-ɏ][a-zà-öø-ɏ .]{1,40}(?:, and|; |\.$)|©/i,
    yes: [
      'Ann Okoro contributed to this report.',
      "The Courier's Ann Okoro reported from Ude.",
      'All rights reserved.',
      'Reporting by Ann Okoro; editing by Tom Hale.',
    ],
    no: ['The report was edited by two retired judges.', 'Members contributed 400 euros each.'],
  },
  {
    id: 'caption',
    pattern:
      /\bimage (?:copyright|caption)\b|\b(?:hide|media|view) caption\b|\b\d+ of \d+ (?:photos|images)\b|\b[A-Z]{2,4}:(?:associated press|getty|reuters|afp|epa|rex|pa)\b|^(?:AP|AFP|EFE|REX|EPA|GETTY|ALAMY|SHUTTERSTOCK) [a-zà-öø-ɏ][a-zà-öø-ɏ]+ [a-zà-öø-ɏ]|^file\s*[-–—]|\bfile (?:photo|image|picture)\b|, photographed (?:from|at|in|over|by)\b|\((?:left|right|centre|center|above|below|pictured|top|bottom|file (?:photo|image)|far (?:left|right)|second (?:left|right)|l|r)(?![a-zà-öø-ɏ\d-])[^)]{0,60}\)|\b(?:second|third|far|fourth) (?:from )?(?:left|right)\b|^(?:pictured|above|below|left|right|caption|image|file photo|media caption)\s*[:,]|^(?:this )?(?:undated )?(?:file )?(?:photo|photograph|picture) (?:shows|taken|released|provided)|\b(?:is|are|was) pictured (?:left|right|above|here)\b/i,
    yes: [
      'Nils Aker (left) with his crew in the harbour.',
      'Pictured: the last ferry on the lake.',
      'FILE - In this Monday photo the ferry leaves Vitznau.',
      'The ferry leaves Vitznau, photographed from the tower.',
      'Image copyright EPA Image caption The mayor of Vitznau votes.',
      'Hide Caption 10 of 25 Photos: The last ferry leaves.',
      'AP:Associated Press The mayor of Vitznau votes.',
    ],
    no: [
      'The clerk kept a file - and a copy of it.',
      'Voters on the left were tired of the row.',
      'He pictured a city without cars.',
      'Senator Ann Lee (R-Ohio) voted for the canal.',
      'The Regional Light Network (RLN) opens in May.',
      'The party (left-wing until 1990) lost both seats.',
    ],
  },
  {
    // A photograph's caption tells in the present what was on a day of the past: "An aide leaves the court in Lund, May 3, 2026."
    id: 'dated-caption',
    pattern: new RegExp(
      `^[^.!?]{8,140}\\b(?:is|are|${SEEN})\\b.{3,260}?[, ](?:${MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.) \\d{1,2}, \\d{4}(?:,? (?:in|at|near|outside) [^.]{2,60}(?:\\.[^.]{1,20})?)?\\.?$`,
      'u',
    ),
    yes: [
      'The mayor of Vitznau is hugged by a sailor after the last ferry came in, Sunday, May 3, 2026, in Vitznau.',
      'Two divers look at the wreck of the old ferry near the pier of Vitznau, Switzerland, March 9, 2026.',
    ],
    no: [
      'The last ferry came into the harbour of Vitznau on the evening of May 3, 2026.',
      'The ferry is to sail again in summer, and the pier will be ready by then.',
    ],
  },
  {
    id: 'programme',
    pattern:
      /^(?:host |\p{Lu}[\p{L}’'.-]*(?:'s|’s) )?(?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:(?:talks|speaks) (?:to|with) .{3,120}? about\b|interviews .{3,120}? about\b|discusses .{3,120}? with\b)/u,
    yes: [
      'Host Ann Okoro speaks with Tom Hale, who runs the ferry, about the end of the line.',
      "Valley Radio's Ann Okoro talks to the mayor about the strike.",
    ],
    no: [
      'The mayor spoke to the crew about the strike.',
      'The mayor of Vitznau speaks of the strike as if it were over.',
    ],
  },
  {
    id: 'label',
    pattern:
      /^(?!\p{Lu}{2,}[\p{Lu} .]{0,40}:)(?!.{0,80}\b(?:said|says|told|asked|added|wrote|explained|tweeted|tells|warned|replied|stated|read|reads):)\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,4}:\s{0,3}(?=\p{Lu}|["'‘“])/u,
    yes: ['Frustration: Travellers wait for the last train to Lille.', 'Former friends: The two men in 1972.'],
    no: ['The minister asked for one thing: time.', 'The reason is plain: nobody paid.'],
  },
  {
    id: 'broken',
    // Each begins on a mark or at the opening: to look for letters everywhere takes long.
    pattern: /»\s?\.?$|\.(?<=\p{Ll}{4}\.)\s\p{Ll}{3}|^(?:\p{Ll}|\ufffd)|\.\.\.$|\|(?<=\s\|)\s/u,
    yes: ['lines that begin in the middle of a word.', 'Home | News | Sport'],
    no: ['The bank of St. Gallen said its losses were small.'],
  },
  {
    id: 'offer',
    pattern:
      /\b(?:earn (?:a )?commission|affiliate links?|our [a-zà-öø-ɏ ,]{0,30}newsletter|newsletter will keep you|verify (?:that )?you(?:['’]re| are) not a robot|your own copy|our privacy policy|terms of (?:use|service)|opens (?:in )?(?:a )?new (?:tab|window)|(?:your|our) inbox|free trial|already a subscriber|log in to|editorial principles)\b/i,
    yes: [
      'If you buy from our links, we may earn a commission.',
      'Get your own copy, free on weekdays.',
      'The Ports newsletter will keep you updated.',
      "Please verify you're not a robot.",
    ],
    no: ['The broker earned commissions of 2% on each sale.', 'The newsletter that she founded closed in May.'],
  },
  {
    id: 'list-item',
    pattern: /^\(?\d{1,3}[.)] ?\p{Lu}/u,
    yes: ['1. Strand of Vitznau, Lucerne.', '12) Wash the leeks.'],
    no: ['2004 was a good year for the mill.', '19 miners were found.'],
  },
  {
    id: 'about-the-author',
    pattern:
      /^(?:Guest )?[Aa]uthor \p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}.’'-]* is an? |^\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}.’'-]*, an? [^,]{4,80}, writes from |\bproduced solely by\b|\bis showcasing the work of\b|^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,3} is an? (?:\p{Ll}+ ){1,3}based in \p{Lu}[\p{L}, -]{1,40}\.$|^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3},? is (?:an? |the )?(?:[\p{L}’'-]+ ){0,3}(?:[Pp]rofessor|[Cc]olumnist|contributor|commentator|[Ff]ellow|[Ll]ecturer|writer|author)\b[^.]{0,120}\.$|^\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}.’'-]* is (?:the |our )?(?:[\p{Lu}][\p{L}’'-]* ){1,5}(?:\p{Ll}+ )?(?:editor|correspondent)\.$/u,
    yes: [
      'Guest author Rosa Lund is an entrepreneur who likes ferries.',
      'Nils Aker, a student at the College of Ude, writes from Lund.',
      "Rosa Lund is The Valley Courier's political editor.",
      'Nils Aker is a professor of ports at the University of Ude.',
      'Rosa Lund is Professor of Law, School of Ude.',
      'The content is produced solely by the writer.',
      'Pieter van Holm is a photographer based in Bergen, Norway.',
    ],
    no: [
      'Velder is a maker of paper based in Ostwick with nine mills.',
      'The professor is a friend of the mayor.',
      'The editor of the paper is the mayor of Ude.',
      'Nils Aker, a professor of ports, was fined on Monday.',
    ],
  },
  {
    id: 'letter',
    pattern: /^["“'‘]?(?:Dear|DEAR) \p{Lu}/u,
    yes: ['"Dear Rosa," reads the letter.', 'Dear Sir, the boiler is old.'],
    no: ['Dearer bread was the first sign.', 'Dear bread was the first sign.'],
  },
  {
    id: 'pointing-ahead',
    pattern:
      /\bthe following\b(?! (?:day|week|month|year|morning|night|spring|summer|autumn|fall|winter))|\bas follows\b|\b(?:see|listed|shown|here's|here are|here is) (?:below|above|how|what|why)\b|:$/i,
    yes: [
      'The office published the following exchange of letters.',
      'The rules are as follows.',
      "Here's what you need to know.",
    ],
    no: ['The following day the bridge closed.', 'The mill closed the following spring.'],
  },
  {
    id: 'post',
    pattern: new RegExp(
      `\\bpic\\.twitter\\.com\\/|\\(@\\w{1,30}\\)|\\s[—–-]\\s?\\p{Lu}[^.!?—–]{1,50} (?:${MONTHS}) \\d{1,2}, \\d{4}\\.?$`,
      'u',
    ),
    yes: [
      'The ferry is back! pic.twitter.com/k2Vq81 — Vitznau Ferries May 3, 2026.',
      'What a night — Ann Okoro (@annokoro) March 9, 2026.',
    ],
    no: [
      'The old ferry sank on a Sunday - the mayor says it was May 3, 1926.',
      'The ferry company wrote on Twitter that it would sail again.',
    ],
  },
  {
    id: 'address',
    pattern: /\b\d{3}-\d{3}-\d{4}\b|https?:\/\/|www\.|\S@\S+\.\S|(?:^|\s)#\w+ #\w+/i,
    yes: ['See https://example.org/map for the map.', 'Write to desk@example.org.'],
    no: ['The site of the mill is now a park.'],
  },
  {
    id: 'code',
    pattern:
      /\(\)(?<=\p{L}\w*\(\))[^(]*\p{L}\w*\(\)|\b(?:self|this)\.\w+[(.=]|\bdef \w+[(:]|\b(?:const|let|var) \w+ = |[{};]\s*$|_(?<=\p{L}_)\p{Lu}.*\p{L}_\p{Lu}/u,
    yes: [
      'Browser() super().setUpClass() def tearDownClass: cls.browser.quit().',
      'const ferry = boats.find(isOld);',
      'Director_Ann Okoro, Writer_Tom Hale.',
    ],
    no: ['Calling append() adds one boat to the list.', 'The variable `old_boats` counts them.'],
  },
  {
    id: 'legal',
    pattern:
      /\bsubject to copyright\b|\b(?:may not|must not|no part may) be (?:reproduced|republished|redistributed|copied)\b|\breproduction (?:is|of|in) .{0,60}\b(?:prohibited|forbidden|not permitted)\b|\bfor (?:general )?information(?:al)? purposes(?: only)?\.?$|\b(?:does|do|should) not constitute (?:financial|investment|medical|legal|professional|tax) advice\b|\b(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commissions?\b.{0,40}\b(?:links?|purchases?)\b|\baffiliate links?\b/i,
    yes: [
      'The content is provided for information purposes only.',
      'This document is subject to copyright.',
      'No part may be reproduced without the written permission.',
      'The figures do not constitute investment advice.',
      'We may earn a small commission from purchases made through the links on the page.',
    ],
    no: [
      'The court said the finding could not be reproduced by two other laboratories.',
      'The bank used the fund for purposes that its charter forbids.',
      'The copyright on the song ends in May.',
      'Agents earn a commission of 2% on each house.',
    ],
  },
  {
    id: 'service',
    pattern:
      /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\.?$|transcript\b|roll call|by \p{Lu}[\p{L}.]* \p{Lu}[\p{L}.]*$|(?:last )?updated\b|published\b|posted\b|editor['’]?s['’]? note|please note|anyone with information|thank you for|e-?mail\b|all times|correction:)/iu,
    yes: ['16:42 GMT', 'Updated 14:20 GMT.', "Editor's note: The writer is a former pilot.", 'Thank you for reading.'],
    no: ['Transcripts of the calls were read in court.', 'Publishers lost a fifth of their sales.'],
  },
];

const CUES = cuesOf(JUNK_RULES.map(({ pattern }) => pattern));

/** The id of the rule that says that this is no sentence of the story, if one does. `span` = its place in the text. */
export function junkIn(
  sentence: string,
  { tokens }: Doc,
  { from, to }: Pick<SentenceSpan, 'from' | 'to'>,
): string | undefined {
  const may = cuesIn(CUES, tokens, from, to);
  return JUNK_RULES.find(({ pattern }, i) => (may & (1 << i)) !== 0 && pattern.test(sentence))?.id;
}
