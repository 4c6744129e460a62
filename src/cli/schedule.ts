import { resolve } from 'node:path';
import { NutgrafError } from '../errors.js';
import { EXIT } from './exit.js';
import type { Settings } from './options.js';
import { put } from './output.js';

const BREAKS = /[\r\n\0]/;
const SINGLE = /'/g;
const PERCENT = /%/g;
const DOLLAR = /\$/g;
const BACKSLASH_OR_DOUBLE = /[\\"]/g;
/** What a job of cron or systemd does not inherit, and a run needs to find its files. */
const INHERITED = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME'];
const MORNING = '07:00';

/** `schedule`: prints a line for crontab and units for systemd that make the digest every day, for this user's own paths. It installs nothing. */
export async function runSchedule(words: readonly string[], { at = MORNING, config }: Settings): Promise<number> {
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
  };
  const parts = [...job.command, job.folder ?? '', ...job.variables.flat()];
  if (parts.some((part) => BREAKS.test(part)))
    throw new NutgrafError('usage', 'a path or an argument with a line break in it cannot be scheduled');
  await put(`${crontabOf(job)}\n${unitsOf(job)}`, undefined);
  return EXIT.done;
}

interface Job {
  readonly command: readonly string[];
  /** where the arguments' own paths begin */
  readonly folder: string | undefined;
  readonly variables: readonly (readonly [name: string, value: string])[];
  /** "07:00" */
  readonly at: string;
}

function crontabOf({ command, folder, variables, at }: Job): string {
  const [hour, minute] = at.split(':').map(Number);
  const line = [
    ...(folder === undefined ? [] : ['cd', forShell(folder), '&&']),
    ...variables.map(([name, value]) => `${name}=${forShell(value)}`),
    ...command.map(forShell),
  ].join(' ');
  // cron takes a bare % for the end of the line
  return `# cron: "crontab -e", and add this line; what it prints is mailed to you
${minute} ${hour} * * * ${line.replace(PERCENT, '\\%')}
`;
}

function unitsOf({ command, folder, variables, at }: Job): string {
  return `# systemd: ~/.config/systemd/user/nutgraf.service
[Unit]
Description=News digest

[Service]
Type=oneshot
${folder === undefined ? '' : `WorkingDirectory=${folder.replace(PERCENT, '%%')}\n`}${variables
  .map(([name, value]) => `Environment=${inUnit(`${name}=${value}`)}\n`)
  .join('')}ExecStart=${command.map((word) => inUnit(word).replace(DOLLAR, '$$$$')).join(' ')}
SuccessExitStatus=3

# systemd: ~/.config/systemd/user/nutgraf.timer
[Unit]
Description=News digest every day

[Timer]
OnCalendar=*-*-* ${at}:00
Persistent=true

[Install]
WantedBy=timers.target

# then: systemctl --user daemon-reload && systemctl --user enable --now nutgraf.timer
`;
}

const PLAIN = /^[\w./:=@,+-]+$/;

function forShell(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replace(SINGLE, "'\\''")}'`;
}

function inUnit(word: string): string {
  const escaped = word.replace(BACKSLASH_OR_DOUBLE, '\\$&').replace(PERCENT, '%%');
  return PLAIN.test(word) ? escaped : `"${escaped}"`;
}
