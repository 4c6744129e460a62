import type { Doc, Organization, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { headed, tellsSpeech } from './reference-forms.js';
import { set } from './word-lists.js';

const { say, aux, verb } = CLASSES;
const COMPANY = set('company firm group carrier airline bank retailer carmaker automaker');
/** These name a body that need not be a company: they mean only the subject of the sentence before. */
const BODY = set('organization organisation agency group company firm ministry union charity');
/** What "it" does only if it is a body. */
const ACTS = set(
  'plans expects hopes aims wants employs operates owns sells sold bought hired agreed announced declined refused accused apologised apologized warned urged asked ordered posted forecast promised vowed pledged offered launched hires buys manages cancelled denied blamed',
);
const LIGHT = set('also has have had will would then later now');
/** What "its" has only if it is a company. */
const OWNED = set(
  'shares stock shareholders investors profit profits sales revenue revenues board chairman chairwoman spokesman spokeswoman headquarters customers workers employees staff lawyers members leaders',
);

/** The opening words that stand for a body: token `at` up to but without `to`. */
export interface BodyMeant {
  readonly body: Organization;
  readonly to: number;
  readonly possessive: boolean;
}

/** Tells which company or other body "it", "its" and "the company" mean at the opening of a sentence. */
export class Bodies {
  /** the only body that a sentence names, at its head; or whom its opening means */
  private readonly heads: (Organization | undefined)[] = [];
  /** what each sentence names behind its dateline */
  private readonly named: (readonly Organization[])[] = [];

  constructor(private readonly doc: Doc) {}

  /** Is to be asked for every sentence in order, with the bodies that it names. */
  resolve(sentence: number, at: number, there: readonly Organization[]): BodyMeant | undefined {
    const { start } = this.doc.tokens[at]!;
    const own = there.filter((body) => body.start >= start);
    const span = this.doc.sentences[sentence]!;
    const meant = this.meant(sentence, span, at);
    this.named[sentence] = meant === undefined ? own : [...own, meant.body];
    const first = own[0];
    const alone = first !== undefined && own.every(({ id }) => id === first.id);
    this.heads[sentence] = meant?.body ?? (alone && headed(this.doc, span, at, first) ? first : undefined);
    // "It said Orrin paid": it is not Orrin.
    return meant !== undefined && own.some(({ id }) => id === meant.body.id) ? undefined : meant;
  }

  private meant(sentence: number, span: SentenceSpan, at: number): BodyMeant | undefined {
    const { tokens, sentences } = this.doc;
    const before = sentences[sentence - 1];
    if (before === undefined || span.block - before.block > 1) return undefined;
    const word = tokens[at]!.word.lower;
    const next = tokens[at + 1]?.word;
    const head = this.heads[sentence - 1];
    if (word === 'it' && this.acts(before, span, at + 1)) return head && { body: head, to: at + 1, possessive: false };
    if (word === 'its' && OWNED.has(next?.lower ?? ''))
      return head?.company ? { body: head, to: at + 1, possessive: true } : undefined;
    const after = tokens[at + 2]?.word;
    if (word !== 'the' || next === undefined || after === undefined) return undefined;
    if ((classesOf(after) & (say | aux | verb)) === 0 || after.lower === "'s") return undefined;
    const body =
      (COMPANY.has(next.lower) ? this.onlyCompany(sentence) : undefined) ?? (BODY.has(next.lower) ? head : undefined);
    return body && { body, to: at + 2, possessive: false };
  }

  /** Whether "it" does what bodies do; after speech it does so only if it goes on speaking, else it may be what was spoken of. */
  private acts(before: SentenceSpan, span: SentenceSpan, from: number): boolean {
    let at = from;
    while (at < span.to && LIGHT.has(this.doc.tokens[at]!.word.lower)) at++;
    const word = this.doc.tokens[at]?.word;
    if (word === undefined || at >= span.to) return false;
    if ((classesOf(word) & say) !== 0) return true;
    return ACTS.has(word.lower) && !tellsSpeech(this.doc, before);
  }

  /** The one company that the two sentences before name. */
  private onlyCompany(sentence: number): Organization | undefined {
    const near = [sentence - 1, sentence - 2].flatMap((i) => this.named[i] ?? []);
    const first = near[0];
    return first?.company && near.every(({ id }) => id === first.id) ? first : undefined;
  }
}
