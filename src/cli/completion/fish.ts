import type { Surface, SurfaceCommand, SurfaceOption } from './surface.js';

/** Completion for fish 3 and newer. */
export function fishScript({ commands, usual }: Surface): string {
  const others = commands.filter((command) => command !== usual);
  const noOther = `not __fish_seen_subcommand_from ${others.map(({ name }) => name).join(' ')}`;
  const whereOf = (command: SurfaceCommand) =>
    command === usual ? noOther : `__fish_seen_subcommand_from ${command.name}`;
  const lines = [
    '# fish completion of nutgraf, made by "nutgraf completion fish"',
    'complete -c nutgraf -e',
    ...commands.map(
      ({ name, description }) => `complete -c nutgraf -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ),
    ...commands.flatMap((command) => linesOf(command, whereOf(command))),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ options, words, files }: SurfaceCommand, where: string): string[] {
  const lines = options.map((option) => `complete -c nutgraf -n ${quoted(where)} ${specOf(option)}`);
  const after = Array.isArray(files) ? `; and not __fish_seen_subcommand_from ${files.join(' ')}` : '';
  if (files !== true) lines.push(`complete -c nutgraf -n ${quoted(where + after)} -f`);
  const first = `${where}; and not __fish_seen_subcommand_from ${words.join(' ')}`;
  if (words.length > 0) lines.push(`complete -c nutgraf -n ${quoted(first)} -a ${quoted(words.join(' '))}`);
  return lines;
}

function specOf({ names, description, value }: SurfaceOption): string {
  const forms = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...forms, ...(value === undefined ? [] : [answerOf(value)]), `-d ${quoted(description)}`].join(' ');
}

function answerOf({ words, path }: NonNullable<SurfaceOption['value']>): string {
  if (path === 'folder') return `-x -a '(__fish_complete_directories)'`;
  if (path === 'file') return '-r -F';
  return words.length === 0 ? '-x' : `-x -a ${quoted(words.join(' '))}`;
}

const SPECIAL = /[\\']/g;

function quoted(text: string): string {
  return `'${text.replace(SPECIAL, '\\$&')}'`;
}
