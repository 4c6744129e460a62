import { Option } from 'commander';
import type { CommandRow } from '../command.js';
import { OPTIONS, type OptionRow } from '../options.js';

/** The command line as a shell sees it: what may stand where. */
export interface Surface {
  readonly commands: readonly SurfaceCommand[];
  /** the command that is meant where none is named */
  readonly usual: SurfaceCommand;
}
export interface SurfaceCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly SurfaceOption[];
  /** all that the first argument may be; none where that is not known */
  readonly words: readonly string[];
  /** where files may be named: anywhere, nowhere, or after these first arguments */
  readonly files: boolean | readonly string[];
}
export interface SurfaceOption {
  /** "-f", "--format" */
  readonly names: readonly string[];
  readonly description: string;
  /** what follows the option; undefined = nothing does */
  readonly value?: { readonly name: string; readonly words: readonly string[]; readonly path?: 'file' | 'folder' };
}

const EVERYWHERE: readonly SurfaceOption[] = [
  { names: ['-V', '--version'], description: 'print the version' },
  { names: ['-h', '--help'], description: 'print this help' },
];

export function surfaceOf(rows: readonly CommandRow[]): Surface {
  const commands = rows.map(commandOf);
  const usual =
    commands[
      Math.max(
        0,
        rows.findIndex((row) => row.isDefault === true),
      )
    ];
  if (usual === undefined) throw new RangeError('no command');
  return { commands, usual };
}

function commandOf({ name, description, options, words = [], files, arguments: form }: CommandRow): SurfaceCommand {
  const anywhere = form !== null && files === undefined;
  return {
    name,
    description,
    options: [...options.map((option) => optionOf(OPTIONS[option])), ...EVERYWHERE],
    words,
    files: anywhere ? true : files === undefined || files.length === 0 ? false : files,
  };
}

const VALUE = /<(\w+)>/;

function optionOf({ flags, description, values = [], path }: OptionRow): SurfaceOption {
  const { short, long } = new Option(flags);
  const names = [short, long].flatMap((name) => name ?? []);
  const name = VALUE.exec(flags)?.[1];
  if (name === undefined) return { names, description: brief(description) };
  const value = { name, words: values, ...(path === undefined ? {} : { path }) };
  return { names, description: brief(description), value };
}

/** A description without what stands in brackets behind it. */
function brief(description: string): string {
  return description.split(' (')[0] ?? description;
}
