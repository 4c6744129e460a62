/**
 * The nouns of the pipeline, in its order: what a source gives, what is read from it, what is made of it.
 * Offsets are UTF-16 code units into the text they belong to; dates are ISO 8601 with offset; what is unknown is absent.
 */

// ---- source: bytes from outside ------------------------------------------------------------------------------------

/** What was fetched or read: `bytes` as they came, `url` after redirects, `mediaType` and `charset` as they were declared. */
export interface Page {
  readonly source: string;
  readonly url?: string;
  /** where the address that was asked for has moved for good */
  readonly movedTo?: string;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

/** Gives the page behind an address. Rejects with a NutgrafError that names the address. */
export type Fetch = (url: string, signal?: AbortSignal) => Promise<Page>;

/** One input's failure, told as data while the rest goes on. */
export interface Problem {
  readonly stage: Stage;
  readonly code: string;
  readonly message: string;
  readonly source?: string;
  readonly url?: string;
}
export type Stage =
  | 'source'
  | 'feed'
  | 'article'
  | 'text'
  | 'facts'
  | 'theme'
  | 'story'
  | 'summary'
  | 'render'
  | 'archive';

// ---- feed ----------------------------------------------------------------------------------------------------------

export interface FeedInfo {
  readonly title?: string;
  readonly url?: string;
  readonly site?: string;
}

/** A feed's entry. `source` is the SOURCE as it was given. */
export interface Entry {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly author?: string;
  readonly summary?: string;
  readonly html?: string;
  readonly categories: readonly string[];
  readonly source: string;
  readonly feed: FeedInfo;
}

// ---- article -------------------------------------------------------------------------------------------------------

/** The main matter of a page. `text` is the blocks' text joined by "\n\n". */
export interface Article {
  readonly title?: string;
  readonly byline?: string;
  readonly site?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly image?: string;
  readonly blocks: readonly Block[];
  readonly text: string;
}
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote';
  readonly text: string;
  /** of a heading, 1 to 6 */
  readonly level?: number;
}

// ---- text ----------------------------------------------------------------------------------------------------------

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What is known of a word form whatever its place; shared by all tokens of the same form. Compare `lower` or `stem`, never identity. */
export interface Word {
  /** a small number for tables of what is known of words; another form may have it later */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  /** Porter's stem of a word of letters, else the lower-case form */
  readonly stem: string;
  readonly shape: Shape;
  /** a function word of the text's language, which carries no topic */
  readonly stop: boolean;
  /** digits or a number word, alone or within a compound: "12", "5G", "dozen", "two-thirds" */
  readonly numeric: boolean;
}
/** lower: "bank"; title: "Bank", "McCain", "iPhone"; upper: "NATO", "U.S."; number: "3.5", "1990s"; mark: punctuation and symbols */
export type Shape = 'lower' | 'title' | 'upper' | 'number' | 'mark';

export interface Token extends Sentence {
  readonly word: Word;
}

/** A sentence with its tokens: `tokens[from]` up to but without `tokens[to]`. `block` = index of the paragraph it stands in. */
export interface SentenceSpan extends Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** A text, read once: all later stages share its sentences and tokens. */
export interface Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceSpan[];
}

// ---- facts ---------------------------------------------------------------------------------------------------------

/** `sentence` = index into the sentences; `rule` = the id of the rule that found it; `text` = the span's text. */
export interface FactBase extends Sentence {
  readonly text: string;
  readonly sentence: number;
  readonly rule: string;
}
export type Bound = '=' | '~' | '<' | '>';
export interface Figure extends FactBase {
  readonly kind: 'figure';
  readonly type: 'money' | 'percent' | 'count' | 'quantity' | 'number';
  readonly value: number;
  readonly high?: number;
  readonly unit?: string;
  readonly noun?: string;
  readonly bound: Bound;
  readonly change?: 'up' | 'down';
  readonly period?: { readonly from?: string; readonly to?: string; readonly text: string };
  readonly about?: string;
  readonly equals?: { readonly value: number; readonly unit: string };
}
export interface Organization extends FactBase {
  readonly kind: 'organization';
  readonly name: string;
  readonly id: string;
  readonly company: boolean;
  readonly ticker?: string;
}
export interface Person extends FactBase {
  readonly kind: 'person';
  readonly name: string;
  readonly id: string;
  readonly role?: string;
}
export interface Place extends FactBase {
  readonly kind: 'place';
  readonly name: string;
  readonly id: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
}
export interface DateFact extends FactBase {
  readonly kind: 'date';
  readonly from: string;
  readonly to?: string;
}
export interface Quote extends FactBase {
  readonly kind: 'quote';
  readonly speaker?: string;
  readonly verb?: string;
}
export type Fact = Figure | Organization | Person | Place | DateFact | Quote;

// ---- themes --------------------------------------------------------------------------------------------------------

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** An article that was read: all that the stages after `theme` need of it. */
export interface Reading {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly source?: string;
  readonly published?: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly doc: Doc;
  /** the title as a text of its own */
  readonly headline?: Doc;
  readonly facts: readonly Fact[];
  readonly themes: readonly Theme[];
  readonly keyphrases: readonly string[];
}

// ---- stories and summaries -----------------------------------------------------------------------------------------

/** Where words come from: the article's id, the sentence's index in it and the span in its text. */
export interface SourceSpan {
  readonly article: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}
/** `facts` = indices into the facts of the article that `sources[0]` names, as `nutgraf facts` lists them. */
export interface Bullet {
  readonly text: string;
  readonly facts: readonly number[];
  readonly sources: readonly SourceSpan[];
}
export interface Section {
  readonly heading: string;
  /** id of a theme */
  readonly theme: string;
  readonly text: string;
  readonly sources: readonly SourceSpan[];
}

export interface FigureNote {
  readonly text: string;
  readonly type: Figure['type'];
  readonly value: number;
  readonly high?: number;
  readonly unit?: string;
  readonly noun?: string;
  readonly bound: Bound;
  readonly change?: 'up' | 'down';
  readonly about?: string;
}
/** A company, person or place of an article or story, `mentions` = how often it is named. */
export interface NameNote {
  readonly id: string;
  readonly name: string;
  /** how the text names it, the longest first */
  readonly forms: readonly string[];
  readonly mentions: number;
}
export interface CompanyNote extends NameNote {
  readonly ticker?: string;
}
export interface PersonNote extends NameNote {
  readonly role?: string;
}
export interface PlaceNote extends NameNote {
  readonly country?: string;
}
export interface Notes {
  readonly figures: readonly FigureNote[];
  readonly companies: readonly CompanyNote[];
  readonly people: readonly PersonNote[];
  readonly places: readonly PlaceNote[];
}

/** What is told of an article or story: bullets, a lead, headed sections. */
export interface Brief {
  readonly bullets: readonly Bullet[];
  readonly lead: string;
  readonly sections: readonly Section[];
}
export interface Summary extends Brief, Notes {
  readonly title?: string;
  readonly language?: string;
  readonly themes: readonly Theme[];
  readonly keyphrases: readonly string[];
}

/** Why a bullet is one: each feature's value and what it adds to the worth of a word, the rules that cut, the sentence as it stood. */
export interface BulletExplanation {
  readonly text: string;
  readonly article: string;
  readonly sentence: number;
  readonly original: string;
  readonly value: number;
  readonly features: readonly { readonly name: string; readonly value: number; readonly adds: number }[];
  readonly rules: readonly string[];
}
export interface Explanation {
  readonly bullets: readonly BulletExplanation[];
  /** sentences that could have been bullets, the best first */
  readonly lost: readonly { readonly text: string; readonly article: string; readonly value: number }[];
  /** sentences that could not, and why */
  readonly passed: readonly { readonly text: string; readonly article: string; readonly reason: string }[];
}

export interface ArticleRef {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly source?: string;
  readonly published?: string;
}
/** A figure that the articles of a story agree or differ on: what it says something of, where that is known, and who says what. */
export interface Comparison {
  readonly about?: string;
  readonly unit?: string;
  readonly values: readonly {
    readonly value: number;
    readonly high?: number;
    readonly bound: Bound;
    readonly text: string;
    readonly articles: readonly string[];
  }[];
}

/** A sentence of a story: `reading` = index into its readings. */
export interface Spot {
  readonly reading: number;
  readonly sentence: number;
}
/** In a developing story, the sentences whose toll a later report has replaced, and the one that tells the last. */
export interface Outdated {
  readonly last: Count;
  readonly replaced: readonly Count[];
}
/** A count, where it is told. */
export interface Count extends Spot {
  readonly value: number;
}
/** The readings that tell the same event, the one that tells it best first. */
export interface StoryGroup {
  readonly id: string;
  readonly readings: readonly Reading[];
  readonly agreements: readonly Comparison[];
  readonly conflicts: readonly Comparison[];
  readonly outdated?: Outdated;
}
export interface Story extends Brief, Notes {
  readonly id: string;
  readonly headline: string;
  readonly themes: readonly Theme[];
  readonly agreements: readonly Comparison[];
  readonly conflicts: readonly Comparison[];
  readonly articles: readonly ArticleRef[];
}

// ---- digest --------------------------------------------------------------------------------------------------------

export interface DigestTheme {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly string[];
}
export interface Digest {
  readonly version: 1;
  readonly made: string;
  readonly since?: string;
  readonly until: string;
  readonly stories: readonly Story[];
  readonly themes: readonly DigestTheme[];
  readonly problems: readonly Problem[];
}

// ---- looking back --------------------------------------------------------------------------------------------------

/** A digest of the archive, as `digest --replay list` lists it. `headline` = of its first story. */
export interface PastDigest {
  readonly id: number;
  readonly made: string;
  readonly since?: string;
  readonly until: string;
  readonly stories: number;
  readonly headline?: string;
  readonly format: string;
}
/** An article that `search` found. `marks` = where in the snippet the words are; `digests` = which past digests told it. */
export interface Found {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly source?: string;
  readonly published?: string;
  readonly snippet: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** how well it fits, in full text searches; only good for comparing the results of one search */
  readonly score?: number;
  readonly companies: readonly string[];
  readonly themes: readonly string[];
  readonly digests: readonly number[];
}

/** What is told of more or less often than before. `counts` = articles in each bucket; `articles` = in the recent ones. */
export interface Trend {
  readonly kind: 'company' | 'person' | 'place' | 'theme';
  readonly id: string;
  readonly name: string;
  readonly change: 'up' | 'down';
  readonly counts: readonly number[];
  readonly articles: number;
  /** how many articles there would be if its share were as it was */
  readonly expected: number;
  /** how unlikely this is to be chance; only good for comparing */
  readonly score: number;
}
export interface FigureReport {
  readonly day: string;
  readonly value: number;
  readonly high?: number;
  readonly text: string;
  readonly article: string;
  readonly source?: string;
}
/** How a figure has changed over time, the oldest report first. */
export interface FigureHistory {
  readonly about: string;
  readonly unit?: string;
  readonly change: 'up' | 'down';
  readonly reports: readonly FigureReport[];
}
/** What rose or fell. `buckets` = their first days, the oldest first; the last `recent` are compared with those before. */
export interface Trends {
  readonly version: 1;
  readonly since: string;
  readonly until: string;
  readonly bucket: 'day' | 'week';
  readonly buckets: readonly string[];
  readonly recent: number;
  readonly articles: readonly number[];
  readonly trends: readonly Trend[];
  readonly figures: readonly FigureHistory[];
}

// ---- what the pipes carry ------------------------------------------------------------------------------------------

/** A line of NDJSON that `digest -` takes. */
export interface Item {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly html?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly published?: string;
  readonly source?: string;
}
/** A record's own id, carried through a pipe as it came. */
export type RecordId = string | number;
/** What `facts` gives for one text. */
export interface FactSheet {
  readonly id: RecordId;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
}
/** What `extract` gives for one page. */
export interface ArticleLine extends Article {
  readonly id: RecordId;
}
/** What `summarize` gives for one article. */
export interface SummaryLine extends Summary {
  readonly id: RecordId;
}
/** What a pipe answers to a line that it cannot handle. */
export interface ErrorLine {
  readonly id: RecordId | null;
  readonly error: { readonly code: string; readonly message: string };
}
