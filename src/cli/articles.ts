import { gatherArticles, openSources, type Want, within } from '../gather.js';
import type { ArticleLine, Problem, SummaryLine } from '../model.js';
import { render } from '../render/render.js';
import type { Result } from '../render/result.js';
import { factSheetOf } from './answers.js';
import type { Plan } from './config/plan.js';
import { exitCode, troubles } from './exit.js';
import { formatFor, lookFor } from './look.js';
import type { Settings } from './options.js';
import { put } from './output.js';
import { tellerFor } from './tell.js';
import { worldFor } from './world.js';

export type ArticleCommand = 'summarize' | 'facts' | 'extract';

/** Each command's result from its articles. Each loads what it needs, as the pipes do. */
const RESULTS = {
  extract: async (records, problems) => ({ kind: 'articles', records, problems }),
  facts: async (records, problems) => {
    const { factReadingOf } = await import('../reading.js');
    const sheets = records.map((line) => ({
      ...(line.title === undefined ? {} : { title: line.title }),
      ...factSheetOf(factReadingOf(String(line.id), line)),
    }));
    return { kind: 'facts', records: sheets, problems };
  },
  summarize: async (records, problems, { bullets, explain }) => {
    const { readingOf } = await import('../reading.js');
    const { explanationOf, summaryOf } = await import('./summaries.js');
    const readings = records.map((line) => readingOf(String(line.id), line));
    if (explain) return { kind: 'explanations', records: readings.map((one) => explanationOf(one, bullets)), problems };
    return {
      kind: 'summaries',
      records: readings.map((one) => ({ id: one.id, ...summaryOf(one, bullets) })),
      problems,
    };
  },
} as const satisfies Record<
  ArticleCommand,
  (records: readonly ArticleLine[], problems: readonly Problem[], settings: Settings) => Promise<Result>
>;

/** `extract`, `facts` and `summarize`: each article of the SOURCEs by itself. */
export async function runArticles(
  command: ArticleCommand,
  sources: readonly string[],
  settings: Settings,
): Promise<number> {
  return run({ sources, trusted: sources }, settings, 'articles', async (opened, world, window) => {
    const { articles, problems } = await gatherArticles(opened, world, { entries: window, items: window });
    const lines = articles.map(({ id, article }) => ({ id, ...article }));
    const told = [...opened.problems, ...problems];
    const result: Result = await RESULTS[command](lines, told, settings);
    const bare =
      result.kind === 'summaries'
        ? result.records.filter((one) => isBare(one) && sources.includes(String(one.id))).map(bareProblem)
        : [];
    const all = [...told, ...bare];
    return { result: { ...result, problems: all }, made: lines.length - bare.length, problems: all, bare: bare.length };
  });
}

/** A list, a table, a menu: an article without a sentence to show. In a feed such an entry is nothing to complain of, as a SOURCE it is. */
function isBare({ bullets, lead }: Pick<SummaryLine, 'bullets' | 'lead'>): boolean {
  return bullets.length === 0 && lead === '';
}

function bareProblem({ id }: SummaryLine): Problem {
  const message = `${id}: has no sentence to sum up; if it is a list or a table, "nutgraf extract" shows its text`;
  return { stage: 'summary', code: 'nothing', message, source: String(id) };
}

/** `fetch`: the feeds' entries, in their order, without reading the articles. */
export async function runFetch(plan: Plan, settings: Settings): Promise<number> {
  return run(plan, settings, 'entries', async (opened, _world, window) => {
    const records = opened.entries.filter((entry) => within(entry.published ?? entry.updated, window));
    return {
      result: { kind: 'entries', records, problems: opened.problems },
      made: records.length,
      problems: opened.problems,
    };
  });
}

type Make = (
  opened: Awaited<ReturnType<typeof openSources>>,
  world: ReturnType<typeof worldFor>['world'],
  window: { readonly since?: string; readonly until?: string },
) => Promise<Made>;

interface Made {
  readonly result: Result;
  /** how many records have something in them */
  readonly made: number;
  readonly problems: readonly Problem[];
  /** how many have nothing */
  readonly bare?: number;
}

async function run(plan: Plan, settings: Settings, want: Want, make: Make): Promise<number> {
  const teller = tellerFor(settings);
  const { world, close } = worldFor(plan, settings, teller.progress);
  try {
    const opened = await openSources(plan.sources, world, want);
    const since = settings.since?.(settings.now ?? world.clock());
    const { now: until } = settings;
    const {
      result,
      made,
      problems,
      bare = 0,
    } = await make(opened, world, { ...(since && { since }), ...(until && { until }) });
    teller.done();
    teller.problems(problems);
    const format = formatFor(settings);
    if (made > 0 || opened.failed.length === 0 || format === 'json')
      await put(render(result, format, await lookFor(settings, format)), settings.output);
    return exitCode(made, troubles(problems, opened.failed) + bare);
  } finally {
    await close();
  }
}
