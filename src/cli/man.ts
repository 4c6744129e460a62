import { type CommandRow, SOURCES } from './command.js';
import { EXIT, EXIT_CODES } from './exit.js';
import { OPTIONS, type OptionName, type Settings } from './options.js';
import { put } from './output.js';
import { version } from './version.js';

/** `man`: prints the manual page, made from the same tables as --help. */
export async function runMan({ output }: Settings, commands: readonly CommandRow[]): Promise<number> {
  await put(manualOf(commands, version()), output);
  return EXIT.done;
}

const ABOUT = `nutgraf reads feeds, fetches the articles, finds the facts in them, groups the articles that tell the same event into
stories, and briefs you on each: a few bullets, a lead, and short sections. It works by rules; there is no language model and no
account. Results go to standard output and nothing else does; progress, warnings and errors go to standard error.`;
const ABOUT_SOURCES =
  'A SOURCE is a feed or page URL, a local file (feed, OPML, HTML, text, NDJSON of items) or - for standard input. Its kind is told by its content.';

const FILES: readonly Told[] = [
  ['$XDG_CONFIG_HOME/nutgraf/config.toml', 'the configuration; ~/.config stands in for an unset $XDG_CONFIG_HOME'],
  [
    '$XDG_DATA_HOME/nutgraf/archive.db',
    'the archive of what was read and shown; ~/.local/share stands in for an unset $XDG_DATA_HOME',
  ],
];
const ENVIRONMENT: readonly Told[] = [
  [
    'XDG_CONFIG_HOME, XDG_DATA_HOME',
    'where the configuration and the archive lie; a path that is not absolute is ignored',
  ],
  ['HTTP_PROXY, HTTPS_PROXY, NO_PROXY', 'the proxies to fetch through, and the hosts that are fetched without'],
  ['NO_COLOR, FORCE_COLOR, TERM', 'whether the terminal format has colours'],
];

type Told = readonly [term: string, description: string];

const EVERYWHERE: readonly Told[] = [
  ['-h, --help', 'Print the help of a command.'],
  ['-V, --version', 'Print the version.'],
];

/** The manual page in roff, as man(7) describes its macros. */
export function manualOf(commands: readonly CommandRow[], release: string): string {
  const used = [...new Set(commands.flatMap((command) => command.options))];
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['NAME', ['nutgraf \\- the news digest for the command line']],
    ['SYNOPSIS', commands.flatMap(synopsisOf)],
    ['DESCRIPTION', [text(ABOUT), '.PP', text(ABOUT_SOURCES)]],
    ['COMMANDS', commands.flatMap(commandLines)],
    [
      'OPTIONS',
      [
        ...used.flatMap((name) => optionLines(name, commands)),
        ...EVERYWHERE.flatMap(([flags, told]) => term(flagsOf(flags), told)),
      ],
    ],
    ['EXIT STATUS', EXIT_CODES.flatMap(([code, meaning]) => term(bold(String(code)), meaning))],
    ['FILES', FILES.flatMap(([path, told]) => term(italic(path), told))],
    ['ENVIRONMENT', ENVIRONMENT.flatMap(([name, told]) => term(bold(name), told))],
    ['EXAMPLES', commands.flatMap(({ examples }) => examples).flatMap((one) => ['.PP', '.EX', literal(one), '.EE'])],
  ];
  return [
    '.\\" made by "nutgraf man"',
    `.TH NUTGRAF 1 "" "nutgraf ${release}" "User Commands"`,
    '.nh', // an option's name that is broken in two cannot be searched for
    '.ad l',
    ...sections.flatMap(([title, lines]) => [`.SH ${title}`, ...lines]),
    '',
  ].join('\n');
}

function synopsisOf({ name, isDefault, arguments: form }: CommandRow, at: number): string[] {
  const said = isDefault === true ? `[${bold(name)}]` : bold(name);
  const line = [bold('nutgraf'), said, `[${italic('option')}...]`, formOf(form)].join(' ').trim();
  return at === 0 ? [line] : ['.br', line];
}

function commandLines({ name, description, arguments: form, options }: CommandRow): string[] {
  const told = form === undefined || form === null ? '' : ` Its arguments: ${form[1]}.`;
  const flags = options.map((option) => bold(longOf(OPTIONS[option].flags))).join(', ');
  return [
    ...term([bold(name), formOf(form)].join(' ').trim(), `${sentence(description)}${told}`),
    ...(flags === '' ? [] : ['.IP', `Options: ${flags}.`]),
  ];
}

function optionLines(name: OptionName, commands: readonly CommandRow[]): string[] {
  const { flags, description } = OPTIONS[name];
  const takers = commands.filter(({ options }) => options.includes(name)).map((command) => command.name);
  return [...term(flagsOf(flags), sentence(description)), '.IP', `Taken by ${takers.map(bold).join(', ')}.`];
}

function term(head: string, description: string): string[] {
  return ['.TP', head, text(description)];
}

function formOf(form: CommandRow['arguments']): string {
  return form === null ? '' : italic((form ?? SOURCES)[0]);
}

const LONG = /--[\w-]+/;
const FLAG = /(-[\w-]+)|<(\w+)>/g;

function longOf(flags: string): string {
  return LONG.exec(flags)?.[0] ?? flags;
}

/** "-f, --format <format>" with the flags in bold and the value in italics */
function flagsOf(flags: string): string {
  return flags.replace(FLAG, (_, flag?: string, value?: string) =>
    flag === undefined ? italic(value ?? '') : bold(flag),
  );
}

function sentence(description: string): string {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
}

const bold = (words: string) => `\\fB${escaped(words).replaceAll('-', '\\-')}\\fR`;
const italic = (words: string) => `\\fI${escaped(words).replaceAll('-', '\\-')}\\fR`;
const BACKSLASH = /\\/g;
const CONTROL = /^[.']/;
const LITERAL = /[-'^`~]/g;
/** characters that a typesetter would turn into others, by groff_char(7) */
const LITERALS: Readonly<Record<string, string>> = {
  '-': '\\-',
  "'": '\\(aq',
  '^': '\\(ha',
  '`': '\\(ga',
  '~': '\\(ti',
};

function escaped(words: string): string {
  return words.replace(BACKSLASH, '\\e');
}

/** Prose in one line, which must not begin as a request does. */
function text(words: string): string {
  return escaped(words.replaceAll('\n', ' ')).replaceAll('--', '\\-\\-').replace(CONTROL, '\\&$&');
}

/** A line that is to be copied: nothing in it becomes a dash or a quotation mark. */
function literal(line: string): string {
  return escaped(line)
    .replace(LITERAL, (one) => LITERALS[one] ?? one)
    .replace(CONTROL, '\\&$&');
}
