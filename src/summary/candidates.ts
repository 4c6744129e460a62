import type { Doc, Reading, SentenceSpan, Token } from '../model.js';
import { isEnglish } from '../text/language.js';
import { bagOf, faultOf } from './bag.js';
import { brief, LONG } from './brief.js';
import { type Candidate, unshown } from './candidate.js';
import { CLASSES, classesOf, MOST_SENTENCES } from './classes.js';
import { hasMainClause, type Trimmed, trim, trimMore } from './compress.js';
import { CUT_RULES } from './cut-rules.js';
import { junkIn } from './junk.js';
import { openingOf } from './openings.js';
import { leansAbroad } from './openings-abroad.js';
import { type Piece, piecesOf, sentenceOf } from './piece.js';
import { pointsBack } from './points-back.js';
import { QuoteState } from './quote-state.js';
import { DOUBLE, GENDERS } from './reference-forms.js';
import { References, type Resolved } from './references.js';
import { compileRules, isAnchored } from './rule-sets.js';
import { ownStart } from './run-in.js';
import { subheadsOf } from './segments.js';
import { speakersOf } from './speakers.js';

/** A sentence that is none, and why. */
export interface Rejected {
  readonly reading: number;
  readonly sentence: number;
  readonly reason: string;
}

const { verb, aux, say, quote } = CLASSES;
/** What goes even where a sentence is shown as it stands. */
const AS_IS = ['dateline', 'opening-con', 'aside-connective'];
const AT_OPENING = compileRules(CUT_RULES.filter(isAnchored));
const AFTER_OPENING = compileRules(CUT_RULES.filter((rule) => !isAnchored(rule)));
const OPENINGS = compileRules(CUT_RULES.filter(({ id }) => AS_IS.some((start) => id.startsWith(start))));
const DATELINES = compileRules(CUT_RULES.filter(({ id }) => id === 'dateline-agency'));
const FEWEST_CHARACTERS = 10;
/** The same for scripts with spaces. */
const FEWEST_WORDS = 4;
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2} /u;
const MOST_WORDS = 45;
/** What is told in brief because it is long keeps at least so much of it: no lead tells the rest. */
const LEAST_LEFT = 0.3;
/** The first sentence is the news itself, which agencies like to tell in one breath. */
const MOST_LEDE_WORDS = 60;
const MOST_TOKENS = 120;
const MOST_CHARACTERS = 900;
/** Also one that somebody asked: '"Who pays?" Lee asked.' */
const QUESTION =
  /\?["”’')]{0,3}$|^["“‘'][^"“”]*\?["”’'] \p{L}|^(?:How|Why|What|Who|When|Where|Was|Were|Is|Are|Did|Does)\b.* asked\.$/u;

/** The sentences of a reading that can stand alone, cut. */
export function candidatesOf(reading: Reading, index: number): { candidates: Candidate[]; rejected: Rejected[] } {
  const candidates: Candidate[] = [];
  const rejected: Rejected[] = [];
  const { doc } = reading;
  const quotes = new QuoteState();
  const references = new References(reading);
  const subheads = subheadsOf(reading);
  const english = readsEnglish(reading);
  const count = Math.min(doc.sentences.length, MOST_SENTENCES);
  const loose = looseLines(doc);
  const speakers = speakersOf(doc);
  for (let i = 0; i < count; i++) {
    const span = doc.sentences[i]!;
    const inside = quotes.pass(reading.doc, i);
    if (subheads.has(i) || (i === 0 && isTitle(reading, span))) continue;
    const found = loose.has(i)
      ? 'no-stop'
      : english
        ? candidateOf(reading, index, i, span, inside, references)
        : wholeOf(reading, index, i, span, inside);
    if (typeof found === 'string') rejected.push({ reading: index, sentence: i, reason: found });
    else candidates.push(said(doc, found, speakers.get(i)));
  }
  return { candidates, rejected };
}

function said(doc: Doc, found: Candidate, speaker: Piece | undefined): Candidate {
  return speaker === undefined ? found : unshown(doc, { ...found, pieces: [speaker, ...found.pieces] });
}

/** Whether a sentence is the article's title, which a plain text has above its first paragraph. */
export function isTitle({ doc, title }: Reading, { start, end }: SentenceSpan): boolean {
  return title !== undefined && doc.text.slice(start, end) === title;
}

/** Lines without a stop of their own, in a text whose sentences have one: links, captions, labels. The first may be the deck. */
function looseLines({ text, sentences }: Doc): Set<number> {
  const loose = new Set<number>();
  sentences.forEach(({ start, end }, i) => {
    if (i > 0 && !OWN_STOP.test(text.slice(Math.max(start, end - STOP_LENGTH), end))) loose.add(i);
  });
  return loose.size <= FEW_LOOSE * sentences.length ? loose : new Set();
}
/** A stop that stands apart was put to the line by whoever made a text of the page. */
const OWN_STOP = /\S[.!?…。！？:;]["”’'»)\]]*$/u;
const STOP_LENGTH = 6;
const FEW_LOOSE = 0.15;

function candidateOf(
  reading: Reading,
  index: number,
  sentence: number,
  span: SentenceSpan,
  insideQuote: boolean,
  references: References,
): Candidate | string {
  const { doc } = reading;
  if (span.to - span.from > MOST_TOKENS || span.end - span.start > MOST_CHARACTERS) return 'too-long';
  const { from, skipped } = beginOf(reading, sentence, span);
  const opened = trim(doc, { ...span, from }, AT_OPENING);
  const head = opened.kept.findIndex((at) => doc.tokens[at]!.word.shape !== 'mark');
  if (head < 0) return 'too-short';
  if (doc.tokens[opened.kept[0]!]!.word.text === '(' || endsAside(doc, opened.kept)) return 'aside';
  const resolved = references.resolve(sentence, opened.kept[head]!);
  if (insideQuote) return 'inside-quotation';
  const first = opened.kept[head]!;
  const sure =
    resolved.some(({ at }) => at === first) ||
    (references.isTold(sentence) && GENDERS.has(doc.tokens[first]!.word.lower));
  const opening = sure ? undefined : openingOf(opened.kept.slice(0, 12).map((at) => doc.tokens[at]!.word.lower));
  if (opening !== undefined) return opening;
  const source = textFrom(doc, span, from);
  if (QUESTION.test(source)) return 'question';
  const junk = junkIn(source, doc, span);
  if (junk !== undefined) return junk;
  const trimmed = trimMore(opened, AFTER_OPENING);
  const renamed = resolved.filter(({ at }) => trimmed.kept.includes(at));
  const cutMore =
    trimmed.state.words > LONG && renamed.length === 0 ? brief(reading, sentence, trimmed, LEAST_LEFT) : undefined;
  const { kept, rules: cut, state } = cutMore ?? trimmed;
  const rules = [...skipped, ...cut, ...(renamed.length > 0 ? ['name-for-reference'] : [])];
  const tokens = kept.map((at) => doc.tokens[at]!);
  let told = renamed.length === 0 ? kept.length : kept.indexOf(renamed[0]!.at);
  if (renamed.length > 0 && tokens[told - 1]?.word.lower === 'that') told--;
  if (
    !references.isTold(sentence) &&
    pointsBack(tokens.slice(0, told), state.bits, references.people.of(sentence), references.people.surnames)
  )
    return 'pointing';
  const bag = bagOf(tokens, state.bits);
  // "He's" has a verb once it is "Lee is".
  const finite = bag.finite || renamed.some(({ suffix }) => suffix?.startsWith(' '));
  const fault =
    (doc.sentences.length > 3 && isHeadline(tokens) ? 'headline' : undefined) ??
    formFault(tokens, state) ??
    faultOf({ ...bag, finite }, sentence === 0 ? MOST_LEDE_WORDS : MOST_WORDS);
  if (fault !== undefined) return fault;
  const { words, stems } = bag;
  const pieces = withNames(doc, kept, renamed);
  return unshown(doc, { reading: index, sentence, pieces, kept, words, stems, rules });
}

/** Where a sentence begins, and the rule that says so if that is not at its first token. */
function beginOf(reading: Reading, sentence: number, span: SentenceSpan): { from: number; skipped: readonly string[] } {
  const label = labelOf(reading, sentence, span);
  if (label > 0) return { from: label, skipped: ['caption-label'] };
  const from = ownStart(reading.doc, span);
  return { from, skipped: from > span.from ? ['run-in'] : [] };
}

function textFrom({ text, tokens }: Doc, span: SentenceSpan, from: number): string {
  return text.slice(from > span.from ? tokens[from]!.start : span.start, span.end);
}

/** A sentence of a language that has no rules here, as it stands. */
function wholeOf(reading: Reading, index: number, sentence: number, span: SentenceSpan, inside: boolean) {
  const { doc } = reading;
  if (inside) return 'inside-quotation';
  if (span.to - span.from > MOST_TOKENS || span.end - span.start > MOST_CHARACTERS) return 'too-long';
  if (!STOPPED.test(doc.text.slice(span.start, span.end))) return 'no-stop';
  const [first, second] = doc.tokens.slice(span.from, span.from + 2).map(({ word }) => word.lower);
  if (sentence > 0 && leansAbroad(reading.language, first!, second ?? '')) return 'pointing';
  const { kept, rules, state } = trim(doc, span, DATELINES);
  const bag = bagOf(
    kept.map((at) => doc.tokens[at]!),
    state.bits,
  );
  if (bag.words > MOST_WORDS) return 'too-long';
  // Some scripts put no spaces between words.
  const length = span.end - span.start;
  if (length < FEWEST_CHARACTERS || (bag.words < FEWEST_WORDS && SPACED.test(doc.text.slice(span.start, span.end))))
    return 'too-short';
  const { words, stems } = bag;
  return unshown(doc, { reading: index, sentence, pieces: piecesOf(doc, kept), kept, words, stems, rules });
}
const STOPPED = /[.!。！]["”’»«“)\]]{0,3}$/u;

/** By what the page says of itself, else by its share of English function words: news has above 40%, other languages' below 15%. */
export function readsEnglish({ language, doc }: Reading): boolean {
  if (language !== undefined) return isEnglish(language);
  const words = doc.tokens.slice(0, LOOKED_AT).filter(({ word }) => word.shape !== 'mark' && word.shape !== 'number');
  return words.filter(({ word }) => word.stop).length >= ENGLISH_SHARE * words.length;
}
const LOOKED_AT = 400;
const ENGLISH_SHARE = 0.2;

function formFault(tokens: readonly Token[], state: Trimmed['state']): string | undefined {
  if (speaksUnnamed(tokens)) return 'unnamed-speaker';
  if (!hasMainClause(state)) return 'fragment';
  return isImperative(tokens) ? 'imperative' : undefined;
}

/** The last sentence of several in brackets. */
function endsAside({ tokens }: Doc, kept: readonly number[]): boolean {
  if (tokens[kept.at(-1)!]!.word.text !== ')') return false;
  return !kept.some((at) => tokens[at]!.word.text === '(');
}

/** A quotation alone, or of one of those who were spoken of before ('"It was loud," one said'): nobody says it. */
function speaksUnnamed(tokens: readonly Token[]): boolean {
  if (isSingleQuoted(tokens)) return true;
  if (!DOUBLE.has(tokens[0]?.word.text ?? '')) return false;
  let inside = false;
  const outside: Token[] = [];
  for (const token of tokens) {
    if (DOUBLE.has(token.word.text)) inside = !inside;
    else if (!inside && token.word.shape !== 'mark') outside.push(token);
  }
  return outside.length === 0 || (outside.length <= 3 && outside.some(({ word }) => UNNAMED.has(word.lower)));
}

/** A whole sentence in single marks, as British papers quote. */
function isSingleQuoted(tokens: readonly Token[]): boolean {
  const inner = tokens.slice(1, -1);
  return (
    SINGLE.has(tokens[0]?.word.text ?? '') &&
    SINGLE.has(tokens.at(-1)?.word.text ?? '') &&
    !inner.some(({ word }) => SINGLE.has(word.text))
  );
}
const SINGLE = new Set(["'", '‘', '’']);
const UNNAMED = new Set('one another others someone both some many it he she they i we'.split(' '));

/** "Mill On Lake Ude Closes After Ninety Years": within a text it is another's title. */
function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0;
  for (const { word } of tokens) {
    if (word.shape === 'lower' && !word.stop) return false;
    if (word.shape === 'title' || word.shape === 'upper') capitals++;
  }
  return capitals >= FEWEST_CAPITALS;
}
const FEWEST_CAPITALS = 5;

/** "Aim for ten", "See the map". */
function isImperative(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word;
  const next = tokens[1]?.word;
  if (first === undefined || next === undefined || (classesOf(first) & CLASSES.base) === 0) return false;
  return next.lower !== "'s" && (classesOf(next) & (verb | aux | say | CLASSES.name)) === 0;
}

const LONGEST_LABEL = 5;

/** The token after a caption's label ("Late: The train ..."), 0 where there is none: a name before a colon says who speaks. */
function labelOf({ doc, facts }: Reading, sentence: number, span: SentenceSpan): number {
  for (let i = span.from; i < span.to && i <= span.from + LONGEST_LABEL; i++) {
    const { word, end } = doc.tokens[i]!;
    if (word.text === ':') {
      const next = doc.tokens[i + 1];
      if (i === span.from || next === undefined || i + 1 >= span.to || next.word.shape === 'lower') return 0;
      // "MINISTER: ..." is a transcript's speaker.
      if (doc.tokens[i - 1]!.word.shape === 'upper') return 0;
      if ((classesOf(next.word) & quote) !== 0 || next.word.text === "'") return 0;
      const named = facts.some((fact) => fact.sentence === sentence && fact.start < end && fact.kind !== 'figure');
      return named ? 0 : i + 1;
    }
    if (word.shape === 'mark' || (classesOf(word) & (verb | aux | say)) !== 0) return 0;
  }
  return 0;
}

/** A sentence without dateline and connective; empty for one that is too long to show, and for what is none. */
export function shownAsIs(doc: Doc, span: SentenceSpan): string {
  if (span.end - span.start > MOST_CHARACTERS) return '';
  const from = ownStart(doc, span);
  const { kept } = trim(doc, { ...span, from }, OPENINGS);
  return junkIn(textFrom(doc, span, from), doc, span) === undefined ? sentenceOf(doc.text, piecesOf(doc, kept)) : '';
}

/** A candidate's sentence as it stands, but for its dateline, connectives and what it opens on. */
export function untrimmed({ doc }: Reading, candidate: Candidate): string {
  const renamed = candidate.pieces.find(({ sentence }) => sentence !== undefined);
  return renamed === undefined ? shownAsIs(doc, doc.sentences[candidate.sentence]!) : candidate.text;
}

/** The pieces with names in the place of references, which stand in their order. */
function withNames(doc: Doc, kept: readonly number[], renamed: readonly Resolved[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = kept;
  for (const { fact, at, to, suffix } of renamed) {
    const name = { start: fact.start, end: fact.end, sentence: fact.sentence, ...(suffix !== undefined && { suffix }) };
    const before = rest.filter((index) => index < at);
    pieces.push(...piecesOf(doc, before), name);
    rest = rest.filter((index) => index >= to);
  }
  return [...pieces, ...piecesOf(doc, rest)];
}
