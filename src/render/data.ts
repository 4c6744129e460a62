import type { Renderer, Result } from './result.js';

const NAMES = {
  summaries: 'summaries',
  explanations: 'explanations',
  facts: 'facts',
  articles: 'articles',
  entries: 'entries',
  found: 'articles',
  past: 'digests',
} as const;

/** The whole result as one JSON document. */
export const json: Renderer = (result) => {
  const value =
    result.kind === 'digest'
      ? result.digest
      : result.kind === 'trends'
        ? result.trends
        : { version: 1, [NAMES[result.kind]]: recordsOf(result), problems: result.problems };
  return `${JSON.stringify(value, null, 2)}\n`;
};

/** A record a line: stories of a digest, else what the command makes of each article. */
export const ndjson: Renderer = (result) =>
  recordsOf(result)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');

function recordsOf(result: Result): readonly object[] {
  if (result.kind === 'digest') return result.digest.stories;
  if (result.kind === 'trends') return result.trends.trends;
  if (result.kind === 'facts') return result.records.map(({ id, sentences, facts }) => ({ id, sentences, facts }));
  return result.records;
}
