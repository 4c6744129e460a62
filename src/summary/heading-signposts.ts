import type { Doc } from '../model.js';
import { cuesIn, cuesOf } from '../text/cues.js';
import type { Candidate } from './candidate.js';

/** What the sentences of a section do for the news, where no thing that they come back to heads them. */
export interface Signpost {
  readonly heading: string;
  /** a sentence of the kind */
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const YEAR = '(?:1[5-9]|20)\\d\\d';
const SPAN = '(?:years?|decades?|months?|centur(?:y|ies))';
const SAYS = '(?:said|says|say|warned|warns|warn|believes?|believed|expects?|estimates?|told|argues?|fears?|found)';

/** The more telling first: of two that fit a section, the first heads it. */
export const SIGNPOSTS: readonly Signpost[] = [
  {
    heading: 'Rescue and Relief',
    pattern:
      /\b(?:rescue(?:d|rs?)?|relief|humanitarian|evacuat(?:ed?|ion|ing)|shelters?|aid (?:agenc(?:y|ies)|workers?)|red c(?:ross|rescent)|field hospitals?|emergency (?:crews|services|teams))\b/i,
    yes: ['Rescuers reached the valley on Monday.', 'The Red Cross sent nine lorries.'],
    no: ['The aid of the state has run out.'],
  },
  {
    heading: 'In Court',
    pattern:
      /\b(?:(?:judges?|jur(?:y|ors?)|prosecutors?|defen[cs]e (?:lawyers?|attorneys?)|attorneys?|court|tribunal) (?:\p{Ll}+ ){0,3}(?:said|ruled|heard|told|argued|ordered|found|asked|alleges?|granted|rejected|sentenced)|pleaded (?:not )?guilty|was (?:sentenced|convicted|acquitted|jailed)|(?:trial|hearing) (?:is|was|will|began|opened))\b/u,
    yes: ['The judge ordered a new count.', 'He pleaded not guilty on Monday.'],
    no: ['They played on the court of the school.'],
  },
  {
    heading: 'The Investigation',
    pattern:
      /\b(?:police|investigators?|detectives?|inspectors?|FBI|inquiry|investigation|officers) (?:(?:[a-zà-öø-ɏ]+ ){0,2}(?:said|says?|believe|found|searched|arrested|questioned|recovered|seized)|are|is|were|was|have|has|into)\b/i,
    yes: ['Police said the driver had slept.', 'Investigators are looking at the brakes.'],
    no: ['The police station is old.'],
  },
  {
    heading: 'What Comes Next',
    pattern:
      /\b(?:(?:is|are|was|were) (?:\p{Ll}+ )?(?:due|set|expected|scheduled|likely|poised) (?:to|for|on|in)|(?<!the |a |last )will (?!of )\p{Ll}+|plans? to|next (?:week|month|year|season|spring|summer|autumn|fall|winter)|by the end of (?:the|next))\b/u,
    yes: ['The mill is due to close in May.', 'Voters will choose a mayor.'],
    no: ['The will of the mayor was read.', 'The mill was closed.'],
  },
  {
    heading: 'Background',
    pattern: new RegExp(
      `\\b(?:(?:in|since|until|by|from|of|during) (?:\\p{Lu}\\p{Ll}+ |early |late |the summer of )?${YEAR}\\b|${SPAN} (?:ago|earlier|before)|(?:last|previous) (?:year|decade|century)|previously|was (?:founded|born|built|first)|grew up|used to)\\b`,
      'u',
    ),
    yes: ['The mill has stood empty since 2004.', 'Nine years ago the river rose to the church.'],
    no: ['The mill lost 2,004 crowns.', 'The river will rise.'],
  },
  {
    heading: 'Reactions',
    pattern:
      /\b(?:welcomed|condemned|critici[sz]ed|denounced|praised|hailed|dismissed|slammed|blasted|applauded|mourned|defended|accused|apologi[sz]ed|thanked|congratulated|paid tribute|reacted|protested|furious|outraged?|anger)\b/u,
    yes: ['The union condemned the plan.', 'The mayor paid tribute to the crew.'],
    no: ['The union met on Monday.'],
  },
  {
    heading: 'What Experts Say',
    pattern: new RegExp(
      `\\b(?:analysts?|economists?|experts?|researchers?|scientists?|professors?|doctors?|historians?|forecasters?|Dr\\.?)\\b.{0,80}\\b${SAYS}\\b|\\b${SAYS}\\b.{0,80}\\b(?:analyst|economist|researcher|scientist|professor|historian|director of the (?:centre|center|institute))\\b`,
      'i',
    ),
    yes: ['Analysts at two banks expect a fall.', 'Nobody knows, said Ines Varga, a professor of law.'],
    no: ['The doctor left the ward.'],
  },
  {
    heading: 'The Figures',
    pattern:
      /(?:[$£€¥]\s?\d|\d\s?(?:%|(?:per ?cent|percentage|million|billion|trillion|bn|m)\b)|\d{1,3}(?:,\d{3})+).{0,200}\d/u,
    yes: ['Sales fell 4% to 90 million crowns.', 'It lost €4m on sales of €90m.'],
    no: ['Sales fell by a third.', 'The mill has 40 workers.'],
  },
  {
    heading: 'In Their Words',
    pattern: /["“][^"“”]{40,}["”]/u,
    yes: ['“We have lost more than the mill and all that it paid for,” the mayor said.'],
    no: ['The mayor called it “a loss.”'],
  },
];

const CUES = cuesOf(SIGNPOSTS.map(({ pattern }) => pattern));
const ALL = (1 << SIGNPOSTS.length) - 1;

/** The kinds that a candidate may be of, as bits; all where it tells names from other sentences. */
export function signpostsFor({ tokens, sentences }: Doc, { pieces, sentence }: Candidate): number {
  if (pieces.some((piece) => piece.sentence !== undefined)) return ALL;
  const { from, to } = sentences[sentence]!;
  return cuesIn(CUES, tokens, from, to);
}

/** The heading of the first kind that most of some sentences are of: two of three, all of two. `may` = the kinds that each may be of. */
export function signpostOf(
  sentences: readonly string[],
  isFree: (heading: string) => boolean,
  may: readonly number[] = [],
): string | undefined {
  const needed = Math.max(1, Math.ceil(MOST * sentences.length));
  return SIGNPOSTS.find(({ heading, pattern }, kind) => {
    const isOne = (sentence: string, i: number) => ((may[i] ?? ALL) & (1 << kind)) !== 0 && pattern.test(sentence);
    return isFree(heading) && sentences.filter(isOne).length >= needed;
  })?.heading;
}
const MOST = 0.65;
