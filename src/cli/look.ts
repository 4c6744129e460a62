import type { Format, Look } from '../render/result.js';
import type { Settings } from './options.js';

/** Lines longer than this are hard to read (typographers say 45 to 75 characters; 100 leaves room for lists). */
const WIDEST = 100;

export function formatFor(settings: Settings): Format {
  return settings.format ?? (process.stdout.isTTY && settings.output === undefined ? 'terminal' : 'text');
}

export async function lookFor(settings: Settings, format: Format): Promise<Look> {
  const terminal = format === 'terminal';
  const onTerminal = process.stdout.isTTY === true && settings.output === undefined;
  const { env } = process;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const color =
    terminal && settings.color && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' && (onTerminal || forced);
  return {
    width: settings.width ?? (terminal ? Math.max(20, Math.min(WIDEST, process.stdout.columns ?? 80)) : 0),
    color,
    links: terminal && onTerminal && (await import('supports-hyperlinks')).default.stdout,
    explain: settings.explain,
  };
}
