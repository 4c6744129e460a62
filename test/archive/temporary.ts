import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Database } from '../../src/archive/database.js';
import { openArchive } from '../../src/archive/open.js';
import type { Run } from '../../src/archive/record.js';
import { digestOf, storyOf } from '../render/sample.js';

/** Fresh archives in a folder of the test file's own. */
export function archives(): { readonly fresh: () => Database; readonly path: (name: string) => string } {
  const dir = mkdtempSync(join(tmpdir(), 'nutgraf-archive-'));
  const open: Database[] = [];
  afterAll(() => {
    for (const db of open) db.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    fresh: () => {
      const db = openArchive(join(dir, `${open.length}`, 'archive.db'));
      open.push(db);
      return db;
    },
    path: (name) => join(dir, name),
  };
}

export function runOf(parts: Partial<Run> = {}): Run {
  return {
    now: '2026-11-22T07:00:00.000Z',
    digest: digestOf(storyOf('Ferry fares rise')),
    format: 'text',
    output: 'FERRY FARES RISE\n',
    items: [],
    articles: [],
    read: [],
    failed: [],
    ...parts,
  };
}
