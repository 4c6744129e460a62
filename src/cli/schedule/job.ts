import { resolve } from 'node:path';
import { NutgrafError } from '../../errors.js';
import type { Settings } from '../options.js';

/** A digest that is to be made every day. */
export interface Job {
  readonly command: readonly string[];
  /** where the arguments' own paths begin */
  readonly folder: string | undefined;
  readonly variables: readonly (readonly [name: string, value: string])[];
  /** "07:00" */
  readonly at: string;
  /** Monday to Friday; Monday's digest has the news of the weekend */
  readonly weekdays: boolean;
}

const MORNING = '07:00';
/** What a job of cron or systemd does not inherit, and a run needs to find its files. */
const INHERITED = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME'];
const BREAKS = /[\r\n\0]/;

/** The daily digest for this user's own paths; `words` are more arguments for it. Throws NutgrafError 'usage'. */
export function jobOf(words: readonly string[], { at = MORNING, config, weekdays }: Settings): Job {
  const [, script = 'nutgraf'] = process.argv;
  const named = config === undefined ? [] : ['--config', resolve(config)];
  const job: Job = {
    command: [process.execPath, resolve(script), 'digest', '--quiet', '--since', 'last-run', ...named, ...words],
    folder: words.length > 0 ? process.cwd() : undefined,
    variables: INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined || value === '' ? [] : [[name, value] as const];
    }),
    at,
    weekdays,
  };
  const parts = [...job.command, job.folder ?? '', ...job.variables.flat()];
  if (parts.some((part) => BREAKS.test(part)))
    throw new NutgrafError('usage', 'a path or an argument with a line break in it cannot be scheduled');
  return job;
}

/** Tells nutgraf's own line of a crontab; the shell that runs the line takes it for a comment. */
export const CRON_MARK = '# nutgraf schedule';
/** Tells nutgraf's own unit files. */
export const UNIT_MARK = '# made by "nutgraf schedule"';

const PERCENT = /%/g;
const BACKSLASH_PERCENT = /\\%/g;
const SINGLE = /'/g;
const DOLLAR = /\$/g;
const BACKSLASH_OR_DOUBLE = /[\\"]/g;
const PLAIN = /^[\w./:=@,+-]+$/;

/** The line of a crontab, without its end. */
export function cronLine({ command, folder, variables, at, weekdays }: Job): string {
  const [hour, minute] = at.split(':').map(Number);
  const line = [
    ...(folder === undefined ? [] : ['cd', forShell(folder), '&&']),
    ...variables.map(([name, value]) => `${name}=${forShell(value)}`),
    ...command.map(forShell),
    CRON_MARK,
  ].join(' ');
  // cron takes a bare % for the end of the line, and \\% for a backslash and that end
  return `${minute} ${hour} * * ${weekdays ? '1-5' : '*'} ${line.replace(BACKSLASH_PERCENT, "\\''%").replace(PERCENT, '\\%')}`;
}

/** The systemd unit that makes the digest once (systemd.service(5), systemd.exec(5)). */
export function serviceUnit({ command: [program = '', ...words], folder, variables }: Job): string {
  const told = words.map((word) => inUnit(word).replace(DOLLAR, '$$$$')); // the program itself knows no variables
  return `${UNIT_MARK}
[Unit]
Description=News digest

[Service]
Type=oneshot
${folder === undefined ? '' : `WorkingDirectory=${folder.replace(PERCENT, '%%')}\n`}${variables
  .map(([name, value]) => `Environment=${inUnit(`${name}=${value}`)}\n`)
  .join('')}ExecStart=${[inUnit(program), ...told].join(' ')}
SuccessExitStatus=3
`;
}

/** The systemd unit that starts the other every day, and later where the computer was off (systemd.timer(5)). */
export function timerUnit({ at, weekdays }: Job): string {
  return `${UNIT_MARK}
[Unit]
Description=News digest every ${weekdays ? 'weekday' : 'day'}

[Timer]
OnCalendar=${weekdays ? 'Mon..Fri ' : ''}*-*-* ${at}:00
Persistent=true

[Install]
WantedBy=timers.target
`;
}

function forShell(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replace(SINGLE, "'\\''")}'`;
}

function inUnit(word: string): string {
  const escaped = word.replace(BACKSLASH_OR_DOUBLE, '\\$&').replace(PERCENT, '%%');
  return PLAIN.test(word) ? escaped : `"${escaped}"`;
}
