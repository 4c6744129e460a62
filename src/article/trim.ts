import { readDate } from './meta/dates.js';
import { wordsOf } from './meta/title.js';
import { isFurniture } from './phrases.js';
import type { Run } from './runs.js';

const BYLINE = /^(?:by|von|par|por|di|door|av|text|author|autor|published|updated|posted|veröffentlicht|publié)\b/i;
const SENTENCE = /[.!?…。！？:"”'’»]$/;

/** Takes off what stands before, after and between the paragraphs of the article: headline, date line, labels, links to read on. */
export function trimRuns(runs: readonly Run[], prose: readonly number[], title: string | undefined): Run[] {
  const head = title === undefined ? '' : wordsOf(title).join(' ');
  const first = prose.findIndex((mass) => mass > 0);
  const last = prose.findLastIndex((mass) => mass > 0);
  return runs.filter((run, at) => {
    if (isFurniture(run.text, run.linked)) return false;
    if (head !== '' && at < first + 3 && run.text.length < 300 && wordsOf(run.text).join(' ') === head) return false;
    if (at < first) return !isHeadMatter(run);
    if (at > last) return run.level === 0 && run.linked < 0.5 && !isDateLine(run);
    return run.linked < 0.9 || run.text.length < 30 || SENTENCE.test(run.text);
  });
}

function isHeadMatter(run: Run): boolean {
  if (run.level > 0) return run.level === 1;
  return !SENTENCE.test(run.text) || BYLINE.test(run.text) || isDateLine(run);
}

function isDateLine(run: Run): boolean {
  return run.text.length < 100 && readDate(run.text, true) !== undefined;
}
