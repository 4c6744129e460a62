import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the archive lies: "nutgraf/archive.db" in the user's data directory (XDG Base Directory Specification 0.8, which says
 * that a path which is not absolute is to be ignored; on Windows the local application data).
 */
export function archivePath(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const { XDG_DATA_HOME: told, LOCALAPPDATA: windows } = env;
  const usual = platform === 'win32' && windows ? windows : join(homedir(), '.local', 'share');
  return join(told !== undefined && isAbsolute(told) ? told : usual, 'nutgraf', 'archive.db');
}
