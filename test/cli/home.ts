import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An environment of its own below a folder, with this configuration; without one nothing is made but its root. */
export async function homeIn(
  dir: string,
  config?: string,
): Promise<{ readonly env: Record<string, string>; readonly file: string }> {
  const root = await mkdtemp(join(dir, 'home-'));
  const file = join(root, 'nutgraf', 'config.toml');
  if (config !== undefined) {
    await mkdir(join(root, 'nutgraf'));
    await writeFile(file, config);
  }
  return { env: { XDG_CONFIG_HOME: root, XDG_DATA_HOME: join(root, 'data') }, file };
}
