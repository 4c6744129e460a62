import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the configuration lies: "nutgraf/config.toml" in the user's configuration directory (XDG Base Directory Specification 0.8,
 * which says that a path which is not absolute is to be ignored; on Windows the roaming application data).
 */
export function configPath(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const { XDG_CONFIG_HOME: told, APPDATA: windows } = env;
  const usual = platform === 'win32' && windows ? windows : join(homedir(), '.config');
  return join(told !== undefined && isAbsolute(told) ? told : usual, 'nutgraf', 'config.toml');
}
