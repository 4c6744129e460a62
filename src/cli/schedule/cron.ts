import { CRON_MARK } from './job.js';
import { runTool, toolFailure } from './tool.js';

const NONE = /no crontab/i;

/** The user's crontab; undefined where this system has no cron. Throws NutgrafError where it cannot be read. */
export async function readCrontab(): Promise<string | undefined> {
  const told = await runTool('crontab', ['-l']);
  if (told === undefined) return undefined;
  if (told.code === 0) return told.out;
  if (NONE.test(told.err)) return '';
  throw toolFailure('crontab -l', told);
}

/** Replaces the user's crontab. */
export async function writeCrontab(text: string): Promise<void> {
  const told = await runTool('crontab', ['-'], text);
  if (told?.code !== 0) throw toolFailure('crontab -', told ?? { code: 127, out: '', err: '' });
}

/** nutgraf's own lines of a crontab. */
export function ownLines(crontab: string): string[] {
  return crontab.split('\n').filter(isOwn);
}

/** The crontab with `line` where nutgraf's own first stood, else at its end, and no other of its own; all else as it was. */
export function withLine(crontab: string, line: string): string {
  const lines = crontab.split('\n');
  const at = lines.findIndex(isOwn);
  const kept = lines.filter((one) => !isOwn(one));
  if (at >= 0) return kept.toSpliced(at, 0, line).join('\n');
  const gap = crontab === '' || crontab.endsWith('\n') ? '' : '\n';
  return `${crontab}${gap}${line}\n`;
}

/** The crontab without nutgraf's own lines. */
export function withoutLines(crontab: string): string {
  return crontab
    .split('\n')
    .filter((line) => !isOwn(line))
    .join('\n');
}

const COMMENT = /^\s*#/;

function isOwn(line: string): boolean {
  return line.trimEnd().endsWith(CRON_MARK) && !COMMENT.test(line);
}
