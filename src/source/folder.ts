import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are not there, with these permissions. Throws what the system says. Node's own way of it
 * ("recursive") goes round for ever where a folder takes no others, as in /proc.
 */
export function makeFolder(folder: string, mode?: number): void {
  const above = dirname(folder);
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined || above === folder) return;
  makeFolder(above, mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    // another process may have been first
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
