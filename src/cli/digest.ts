import type { Database } from '../archive/database.js';
import { makeDigest, type News, type Outcome } from '../digest.js';
import { NutgrafError } from '../errors.js';
import type { Problem } from '../model.js';
import { render } from '../render/render.js';
import type { Plan } from './config/plan.js';
import { EXIT, exitCode, troubles } from './exit.js';
import { formatFor, lookFor } from './look.js';
import type { Settings } from './options.js';
import { put } from './output.js';
import { storeFor } from './store.js';
import { tellerFor } from './tell.js';
import { worldFor } from './world.js';

const DEFAULT_STORIES = 10;

/** The digest of the SOURCEs; where any came over the network, or --since last-run asks what is new, the archive records it. */
export async function runDigest(plan: Plan, settings: Settings): Promise<number> {
  const { lastRun, archive, output, quiet, verbose } = settings;
  if (lastRun && !archive)
    throw new NutgrafError(
      'usage',
      '--since last-run needs the archive; leave --no-archive out, or give a span such as 24h',
    );
  const teller = tellerFor(settings);
  const store = storeFor(settings, teller, lastRun);
  const { world, close } = worldFor(plan, settings, teller.progress, archive ? store.memory : undefined);
  try {
    const outcome = await makeDigest(plan.sources, world, {
      ...pipelineOptions(settings),
      ...(plan.want === undefined ? {} : { want: plan.want }),
      ...(lastRun ? { news: await newsOf(await store.claim()) } : {}),
    });
    teller.done();
    const { digest, failed, live } = outcome;
    const made = digest.stories.length;
    const targets = plan.targets ?? [];
    // what is delivered is recorded, so that what fails can be delivered later
    const keeps = lastRun || live || (archive && targets.length > 0);
    const hiccups = keeps && made > 0 && !verbose ? await hiccupsOf(failed, await store.database()) : new Set<string>();
    teller.problems(digest.problems.filter((problem) => !isHiccup(problem, hiccups)));
    tellNothing(outcome, lastRun, teller.warn);
    if (verbose) tellLifts(outcome, teller.warn);
    const format = formatFor(settings);
    const text = render({ kind: 'digest', digest }, format, await lookFor(settings, format));
    // that nothing is new is an answer, too, where any source gave it
    const answered = lastRun && outcome.read.length > 0 ? 1 : 0;
    const code = exitCode(made + answered, troubles(digest.problems, failed));
    if (targets.length > 0) {
      const { deliver } = await import('./deliver/deliver.js');
      return (await deliver({ outcome, digest, format, output: text }, targets, { store, settings, teller })) ?? code;
    }
    const silent = made === 0 && format !== 'json' && (failed.length > 0 || quiet);
    const show = async () => (silent ? undefined : put(text, output));
    const target = output === '-' ? undefined : output;
    const recorded = keeps ? await store.show({ outcome, digest, format, output: text }, target, show) : await show();
    return recorded === false && code === EXIT.done ? EXIT.partly : code;
  } finally {
    await close();
    await store.close();
  }
}

function pipelineOptions({ stories = DEFAULT_STORIES, now, since, bullets }: Settings) {
  return {
    stories,
    ...(now === undefined ? {} : { now }),
    ...(since === undefined ? {} : { since }),
    ...(bullets === undefined ? {} : { bullets }),
  };
}

async function newsOf(db: Database | undefined): Promise<News> {
  if (db === undefined) throw new NutgrafError('archive', '--since last-run: there is no archive to tell what is new');
  const [{ unseen }, { lastUntil }] = await Promise.all([import('../archive/items.js'), import('../archive/past.js')]);
  const last = lastUntil(db);
  return { ...(last === undefined ? {} : { last }), fresh: (things, until) => unseen(db, things, until) };
}

/** The failed sources that are not worth telling yet: they worked before, and may do so again next time. */
async function hiccupsOf(failed: readonly string[], db: Database | undefined): Promise<Set<string>> {
  if (db === undefined || failed.length === 0) return new Set();
  const { isHiccup } = await import('../archive/feeds.js');
  return new Set(failed.filter((source) => isHiccup(db, source)));
}

function isHiccup({ stage, source }: Problem, hiccups: ReadonlySet<string>): boolean {
  return stage === 'source' && source !== undefined && hiccups.has(source);
}

/** What interests did to the order of the stories. */
function tellLifts({ lifted }: Outcome, warn: (message: string) => void): void {
  for (const { headline, lifts } of lifted) {
    const said = lifts.map(({ pattern, factor }) => `"${pattern}" ×${factor.toFixed(2)}`);
    if (said.length > 0) warn(`${headline}: its sources count ${said.join(', ')}`);
  }
}

function tellNothing(
  { digest, failed, articles, offered }: Outcome,
  lastRun: boolean,
  warn: (message: string) => void,
) {
  if (articles > 0 || offered === 0 || failed.length > 0) return;
  const since = digest.since ?? digest.until;
  warn(lastRun ? `nothing new since ${since}` : `nothing is newer than ${since}; --since 7d looks further back`);
}
