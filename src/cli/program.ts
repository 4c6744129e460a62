import { Command } from 'commander';
import { NutgrafError } from '../errors.js';
import { type CommandRow, SOURCES } from './command.js';
import type { Plan } from './config/plan.js';
import { EXIT_CODES } from './exit.js';
import { OPTIONS, type OptionName, type Settings, settingsOf } from './options.js';
import { version } from './version.js';

const OUT = ['format', 'output', 'width', 'color'] as const satisfies readonly OptionName[];
const IN = ['since', 'now', 'mirror', 'timeout'] as const satisfies readonly OptionName[];
const SAID = ['quiet', 'verbose'] as const satisfies readonly OptionName[];

// What a command needs is loaded when it runs, so that --help answers at once.
const COMMANDS: readonly CommandRow[] = [
  {
    name: 'digest',
    description: 'the daily digest: fetch, extract, group into stories, summarise (default command)',
    options: [
      'news',
      'now',
      'mirror',
      'timeout',
      'config',
      'archive',
      'delivery',
      'replay',
      'keep',
      'keepSize',
      'bullets',
      'stories',
      ...OUT,
      ...SAID,
    ],
    examples: [
      'nutgraf https://example.org/feed.xml https://example.com/rss',
      'nutgraf --since 3d --format html --output news.html feeds.opml',
      'jq -c .items[] saved.json | nutgraf digest --format json -',
    ],
    isDefault: true,
    run: async (sources, settings) =>
      settings.replay === undefined
        ? planned(sources, settings, async (plan, told) => (await import('./digest.js')).runDigest(plan, told))
        : (await import('./replay.js')).runReplay(settings.replay, settings),
  },
  {
    name: 'summarize',
    description: 'each article by itself: bullets, lead, headed sections',
    options: [...IN, 'bullets', 'explain', 'batch', ...OUT, ...SAID],
    examples: [
      'nutgraf summarize article.html',
      'nutgraf summarize --explain article.html',
      'nutgraf summarize --batch < articles.ndjson > summaries.ndjson',
    ],
    run: (sources, settings) => articles('summarize', sources, settings),
  },
  {
    name: 'facts',
    description: 'figures, companies, people, places, dates, quotes of each article',
    options: [...IN, 'explain', 'batch', ...OUT, ...SAID],
    examples: [
      'nutgraf facts --explain report.txt',
      'nutgraf facts --format json page.html | jq ".facts[0].facts[] | select(.kind == \\"figure\\")"',
    ],
    run: (sources, settings) => articles('facts', sources, settings),
  },
  {
    name: 'extract',
    description: 'title, byline, date and main text of each page',
    options: [...IN, 'batch', ...OUT, ...SAID],
    examples: ['nutgraf extract https://example.org/story', 'nutgraf extract --format markdown saved.html > saved.md'],
    run: (sources, settings) => articles('extract', sources, settings),
  },
  {
    name: 'fetch',
    description: 'the feed entries, without reading the articles',
    options: [...IN, 'config', ...OUT, ...SAID],
    examples: ['nutgraf fetch --format ndjson https://example.org/feed.xml | jq -r .title'],
    run: (sources, settings) =>
      planned(sources, settings, async (plan) => (await import('./articles.js')).runFetch(plan, settings)),
  },
  {
    name: 'feeds',
    arguments: [
      '[word...]',
      'list, add SITE..., remove NAME..., check [NAME...], discover SITE..., import OPML..., export',
    ],
    words: ['list', 'add', 'remove', 'check', 'discover', 'import', 'export'],
    files: ['import'],
    description: 'the feeds of the configuration: list, add, remove, check, discover, import, export',
    options: [
      'name',
      'group',
      'feedTheme',
      'weight',
      'private',
      'filters',
      'update',
      'config',
      'output',
      'timeout',
      ...SAID,
    ],
    examples: [
      'nutgraf feeds add --group Business https://example.org',
      'nutgraf feeds check --filters',
      'nutgraf feeds import subscriptions.opml',
    ],
    run: async (words, settings) => (await import('./feeds/run.js')).runFeeds(words, settings),
  },
  {
    name: 'init',
    arguments: null,
    description: 'write a configuration that explains itself, where there is none yet',
    options: ['starter', 'config', ...SAID],
    examples: ['nutgraf init --starter'],
    run: async (_, settings) => (await import('./init.js')).runInit(settings),
  },
  {
    name: 'schedule',
    arguments: ['[argument...]', 'the options and SOURCEs of the digest, after --'],
    description: 'print or install what makes cron or systemd run the digest every day',
    options: ['at', 'weekdays', 'install', 'remove', 'systemd', 'yes', 'config', ...SAID],
    examples: ['nutgraf schedule --install --at 6:30', 'nutgraf schedule -- --format html --output news.html'],
    run: async (words, settings) => (await import('./schedule/run.js')).runSchedule(words, settings),
  },
  {
    name: 'verify',
    arguments: ['[file...]', 'the digest, then the sources that it was made from'],
    description: 're-check each bullet of a digest in JSON against the sources that it was made from',
    options: ['mirror', 'timeout', 'output', ...SAID],
    examples: ['nutgraf verify digest.json feeds.opml'],
    run: async (sources, settings) => (await import('./verify.js')).runVerify(sources, settings),
  },
  {
    name: 'search',
    files: [],
    arguments: ['[word...]', '"words in quotes" stand together, OR is either, word* any ending, -word unwanted'],
    description: 'the articles of the archive that have all the words',
    options: ['company', 'theme', 'feed', 'since', 'until', 'now', 'limit', ...OUT, ...SAID],
    examples: [
      'nutgraf search interest rates',
      'nutgraf search --since 30d --theme economy \'"trade deal" OR tariff* -steel\'',
      'nutgraf search --company "Orrin Bank" --format json | jq -r .articles[].url',
    ],
    run: async (words, settings) => (await import('./search.js')).runSearch(words, settings),
  },
  {
    name: 'trends',
    description: 'what rose or fell in the archive: companies, people, places, themes, figures',
    options: ['since', 'until', 'now', 'limit', ...OUT, ...SAID],
    arguments: null,
    examples: ['nutgraf trends', 'nutgraf trends --since 26w --format html --output trends.html'],
    run: async (_, settings) => (await import('./trends.js')).runTrends(settings),
  },
  {
    name: 'completion',
    arguments: ['<shell>', 'bash, zsh or fish'],
    words: ['bash', 'zsh', 'fish'],
    files: [],
    description: 'print what makes a shell complete the commands, options and values of nutgraf',
    options: ['output', ...SAID],
    examples: [
      'eval "$(nutgraf completion bash)"   # in ~/.bashrc, or in ~/.zshrc with zsh',
      'nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish',
    ],
    run: async (words, settings) => (await import('./completion/run.js')).runCompletion(words, settings, COMMANDS),
  },
  {
    name: 'man',
    arguments: null,
    description: 'print the manual page',
    options: ['output', ...SAID],
    examples: ['nutgraf man | man -l -'],
    run: async (_, settings) => (await import('./man.js')).runMan(settings, COMMANDS),
  },
];

/** The command line as a tree of commands; `exit` is told each run's exit code. */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command('nutgraf')
    .description('A news digest from feeds and articles, by rules: no model, no account.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Try "nutgraf --help" or "nutgraf COMMAND --help".')
    .exitOverride()
    .addHelpText(
      'after',
      `
A SOURCE is a feed or page URL, a local file (feed, OPML, HTML, text, NDJSON of items) or - for standard input.
Exit codes: ${EXIT_CODES.map(([code, meaning]) => `${code} ${meaning}`).join(', ')}.

Examples:
${COMMANDS.map((row) => `  ${row.examples[0]}`).join('\n')}`,
    );
  for (const row of COMMANDS) addCommand(program, row, exit);
  return program;
}

function addCommand(program: Command, row: CommandRow, exit: (code: number) => void): void {
  const command = program
    .command(row.name, { isDefault: row.isDefault === true })
    .description(row.description)
    .addHelpText('after', `\nExamples:\n${row.examples.map((example) => `  ${example}`).join('\n')}`);
  if (row.arguments !== null) command.argument(...(row.arguments ?? SOURCES));
  for (const name of row.options) {
    const { flags, description, parse } = OPTIONS[name];
    if (parse === undefined) command.option(flags, description);
    else command.option(flags, description, parse);
  }
  command.action(async () => {
    exit(await row.run(command.args, settingsOf(command.opts())));
  });
}

async function articles(
  command: 'summarize' | 'facts' | 'extract',
  sources: readonly string[],
  settings: Settings,
): Promise<number> {
  if (!settings.batch) return (await import('./articles.js')).runArticles(command, needed(sources), settings);
  if (sources.length > 0 && !(sources.length === 1 && sources[0] === '-')) {
    throw new NutgrafError(
      'usage',
      '--batch reads standard input; give no SOURCE, and send the records through a pipe',
    );
  }
  return (await import('./batch.js')).runBatchCommand(command, settings);
}

/** The configuration is read only where it has a say: without SOURCE, or where --config names it. */
async function planned(
  sources: readonly string[],
  settings: Settings,
  run: (plan: Plan, settings: Settings) => Promise<number>,
): Promise<number> {
  if (sources.length > 0 && settings.config === undefined) return run({ sources, trusted: sources }, settings);
  const told = await (await import('./config/plan.js')).planOf(sources, settings);
  return run(told.plan, told.settings);
}

function needed(sources: readonly string[]): readonly string[] {
  if (sources.length > 0) return sources;
  throw new NutgrafError(
    'usage',
    'no SOURCE given; name a feed, a page or a file, as in: nutgraf https://example.org/feed.xml',
  );
}
