/** What shows that a headline is no plain statement of the news, but a question, an explanation, a tease. */
export interface HeadlineRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const FEATURE_HEADLINES: readonly HeadlineRule[] = [
  {
    id: 'question',
    pattern: /\?/u,
    yes: ['Did the dam fail twice?', 'Cheaper rent? Not in Ostwick'],
    no: ['Court asks who paid for the dam'],
  },
  {
    id: 'explains',
    pattern:
      /^["“‘']?(?:how|why|what|when|where|who|which|inside|meet|behind|here|this is|opinion|analysis|comment|explainer|profile|interview|review|weekend read|podcast|quiz)\b|^(?:the|a|an) [\p{L}’' -]{1,40} (?:who|that|which|whose|where)\b/iu,
    yes: ['How the dam failed', 'The engineer who saw it coming', 'Inside the last mill of Ostwick'],
    no: ['The dam at Ostwick fails', 'Whole valley cut off as dam fails'],
  },
  {
    id: 'tease',
    pattern: /[:–—|]\s*["“‘']?(?:how|why|what|who|when|where|inside|here|the|a|an|is|are|did|can|and|but)\b/iu,
    yes: ['Ostwick: the town that waited', 'A dam fails: what we know', 'After the flood — how to rebuild'],
    no: ['Ostwick dam: 14 dead', 'Flood toll at 14: governor'],
  },
  {
    id: 'quotation-first',
    pattern: /^["“‘']/u,
    yes: ['‘We heard it go’: a night in Ostwick', '“Nobody told us”'],
    no: ['Dam failure was ‘foreseeable’, court says'],
  },
  {
    id: 'two-sentences',
    pattern: /\p{Ll}{2}[”’"']?[.!;] \p{Lu}/u,
    yes: ['Ostwick built a dam. It forgot the river', 'The bank has a plan; Nobody likes it'],
    no: ['U.S. Senate passes dam bill', 'St. Odo dam fails'],
  },
  {
    id: 'talks-to-reader',
    pattern: /\b(?:[Yy]ou|[Yy]ours?|[Ww]e|[Oo]ur|us|[Mm]y|me)\b/u,
    yes: ['Ten things that your bank hides', 'We walked the length of the dam'],
    no: ['U.S. bank hides losses', 'US senators back dam', 'Elizabeth I portrait sold for $4 million'],
  },
  {
    id: 'verbless-opening',
    pattern: /^(?:at|in|for|on|with|from|after|behind|beyond|before) [^,:]{2,45}, (?:a|an|the|one|two|some)\b/iu,
    yes: ['In Ostwick, a dam nobody wanted', 'At Velder, the end of an era'],
    no: ['After flood, Ostwick orders new dam', 'In blow to Velder, court halts sale'],
  },
  {
    id: 'wit',
    pattern: /^(?:[\p{L}’'+&-]+,? ){0,4}[\p{L}’'+&-]+$|, then \p{L}+$/iu,
    yes: ['Ostwick spends, then blinks', 'The Velder arithmetic', 'Velder does nothing, carefully'],
    no: ['Velder to buy Quintane for $8 billion', 'Court halts Velder sale to rival Quintane'],
  },
];

/** How plainly a headline states the news: 0, and less for each sign of a feature; a little more with a figure. */
export function plainnessOf(headline: string | undefined): number {
  if (headline === undefined || headline.trim() === '') return 0;
  const signs = FEATURE_HEADLINES.reduce((n, { pattern }) => n + (pattern.test(headline.trim()) ? 1 : 0), 0);
  return Math.max(-MOST_SIGNS, -signs) + (FIGURE.test(headline) ? A_FIGURE : 0);
}
const MOST_SIGNS = 2;
const A_FIGURE = 0.1;
const FIGURE = /\d/u;
