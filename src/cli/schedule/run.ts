import { join } from 'node:path';
import { NutgrafError } from '../../errors.js';
import { EXIT } from '../exit.js';
import type { Settings } from '../options.js';
import { put } from '../output.js';
import { agreed } from './ask.js';
import { ownLines, readCrontab, withLine, withoutLines, writeCrontab } from './cron.js';
import { cronLine, type Job, jobOf, serviceUnit, timerUnit } from './job.js';
import { installUnits, ownUnits, removeUnits, unitFolder } from './systemd.js';

/** `schedule`: what makes cron or systemd run the digest every day, printed, installed or taken away again. */
export async function runSchedule(words: readonly string[], settings: Settings): Promise<number> {
  const { install, remove, systemd } = settings;
  if (install && remove) throw new NutgrafError('usage', 'either --install or --remove');
  const folder = unitFolder(process.env);
  if (remove) return removeAll(folder, settings);
  const job = jobOf(words, settings);
  if (!install) {
    await put(`${printed(job, folder)}`, undefined);
    return EXIT.done;
  }
  const crontab = systemd ? undefined : await readCrontab();
  return crontab === undefined ? installTimer(job, folder, settings) : installLine(job, crontab, settings);
}

function printed(job: Job, folder: string): string {
  return `# cron: "crontab -e", and add this line; what it prints is mailed to you
${cronLine(job)}

# systemd: ${join(folder, 'nutgraf.service')}
${serviceUnit(job)}
# systemd: ${join(folder, 'nutgraf.timer')}
${timerUnit(job)}
# then: systemctl --user daemon-reload && systemctl --user enable --now nutgraf.timer
`;
}

async function installLine(job: Job, crontab: string, settings: Settings): Promise<number> {
  const line = cronLine(job);
  const [own, ...more] = ownLines(crontab);
  if (own === line && more.length === 0) {
    await put(`your crontab has this line already:\n${line}\n`, undefined);
    return EXIT.done;
  }
  const asked =
    own === undefined ? 'Add this line to your crontab?' : 'Put this line of your crontab in the place of its old one?';
  if (!(await allowed(`${line}\n${asked}`, settings))) return EXIT.done;
  await writeCrontab(withLine(crontab, line));
  await put(`written into your crontab; nutgraf schedule --remove takes it out again:\n${line}\n`, undefined);
  return EXIT.done;
}

async function installTimer(job: Job, folder: string, settings: Settings): Promise<number> {
  const question = `${serviceUnit(job)}\n${timerUnit(job)}\nWrite these units to ${folder} and start the timer?`;
  if (!(await allowed(question, settings))) return EXIT.done;
  const changed = await installUnits(job, folder);
  const next =
    'nutgraf schedule --remove takes it away again; "loginctl enable-linger" lets it run while you are logged out';
  await put(`${folder}/nutgraf.timer: ${changed ? 'written' : 'was there already'}, and started; ${next}\n`, undefined);
  return EXIT.done;
}

async function removeAll(folder: string, settings: Settings): Promise<number> {
  const crontab = (await readCrontab()) ?? '';
  const own = ownLines(crontab);
  const units = await ownUnits(folder);
  if (own.length + units.length === 0) {
    await put('nothing of nutgraf is scheduled\n', undefined);
    return EXIT.done;
  }
  if (!(await allowed(`${[...own, ...units].join('\n')}\nTake this away?`, settings))) return EXIT.done;
  if (own.length > 0) await writeCrontab(withoutLines(crontab));
  if (units.length > 0) await removeUnits(folder);
  await put([...own, ...units].map((one) => `taken away: ${one}\n`).join(''), undefined);
  return EXIT.done;
}

async function allowed(question: string, { yes }: Settings): Promise<boolean> {
  if (yes) return true;
  const said = await agreed(question, { input: process.stdin, output: process.stderr });
  if (!said) process.stderr.write('nutgraf: nothing was changed\n');
  return said;
}
