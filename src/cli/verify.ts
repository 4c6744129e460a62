import { readFile } from 'node:fs/promises';
import { NutgrafError } from '../errors.js';
import { gatherArticles, openSources } from '../gather.js';
import type { Bullet, SourceSpan } from '../model.js';
import { cleanLine } from '../render/clean.js';
import { type Mismatch, verifyBullet } from '../summary/verify.js';
import { EXIT } from './exit.js';
import type { Settings } from './options.js';
import { put } from './output.js';
import { tellerFor } from './tell.js';
import { worldFor } from './world.js';

type Told = Pick<Bullet, 'text' | 'sources'>;

/**
 * Re-checks each bullet of a digest (or of summaries) that was printed as JSON against the articles of the SOURCEs. Exit code 0
 * when every bullet's words are its sources' words, else 1.
 */
export async function runVerify([file, ...sources]: readonly string[], settings: Settings): Promise<number> {
  if (file === undefined || sources.length === 0) {
    throw new NutgrafError(
      'usage',
      'verify takes a digest and the sources that it was made from, as in: nutgraf verify digest.json feeds.opml',
    );
  }
  const bullets = bulletsOf(await readJson(file), file);
  const texts = await textsOf(sources, settings);
  const wrong = bullets.flatMap((bullet) => verifyBullet(bullet, (id) => texts.get(id)) ?? []);
  const told = wrong.map((mismatch) => `${cleanLine(mismatch.bullet)}\n  ${wordsFor(mismatch)}\n`);
  const sum = `${bullets.length - wrong.length} of ${bullets.length} bullets say what their sources say\n`;
  await put(`${told.join('')}${settings.quiet ? '' : sum}`, settings.output);
  return wrong.length === 0 ? EXIT.done : EXIT.nothing;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NutgrafError(
      'unreadable',
      `${file}: is no digest in JSON (${reason}); make one with --format json`,
      error,
    );
  }
}

async function textsOf(sources: readonly string[], settings: Settings): Promise<ReadonlyMap<string, string>> {
  const teller = tellerFor(settings);
  const { world, close } = worldFor({ trusted: sources }, settings, teller.progress);
  try {
    const opened = await openSources(sources, world);
    const { articles, problems } = await gatherArticles(opened, world, { entries: {}, items: {} });
    teller.done();
    teller.problems([...opened.problems, ...problems]);
    return new Map(articles.map(({ id, article }) => [id, article.text]));
  } finally {
    await close();
  }
}

function wordsFor({ problem, got, want }: Mismatch): string {
  if (problem === 'no-source') return 'names no source';
  if (problem === 'no-article') return 'names an article that the sources do not hold';
  if (problem === 'bad-span') return 'names a place that its article does not have';
  return cleanLine(`says "${got}" where the source says "${want}"`);
}

/** The bullets of whatever has some: a digest's stories, or summaries. */
function bulletsOf(value: unknown, file: string): Told[] {
  const briefs = listIn(value, 'stories') ?? listIn(value, 'summaries');
  if (briefs === undefined)
    throw new NutgrafError('unreadable', `${file}: has neither stories nor summaries; make it with --format json`);
  return briefs.flatMap((brief) => listIn(brief, 'bullets') ?? []).map(toldOf);
}

function toldOf(bullet: unknown): Told {
  const sources = (listIn(bullet, 'sources') ?? []).flatMap((source) => spanOf(source) ?? []);
  return { text: String(valueIn(bullet, 'text') ?? ''), sources };
}

function spanOf(source: unknown): SourceSpan | undefined {
  const article = valueIn(source, 'article');
  const [sentence, start, end] = [valueIn(source, 'sentence'), valueIn(source, 'start'), valueIn(source, 'end')];
  if (typeof article !== 'string' || typeof sentence !== 'number') return undefined;
  return typeof start === 'number' && typeof end === 'number' ? { article, sentence, start, end } : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] | undefined {
  const found = valueIn(value, key);
  return Array.isArray(found) ? found : undefined;
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;
}
