// Writes src/theme/taxonomy/table.ts, the taxonomy as the lexicon reads it, from the fields beside it. `npm run themes`; a test tells when it is stale.
import { writeFileSync } from 'node:fs';
import { compile } from '../../dist/theme/taxonomy/compile.js';
import { TAXONOMY } from '../../dist/theme/taxonomy/index.js';

const { themes, terms } = compile(TAXONOMY);
writeFileSync(
  new URL('../../src/theme/taxonomy/table.ts', import.meta.url),
  `import type { Table } from './written.js';

// Made by test/fit/taxonomy.mjs (npm run themes): change the fields beside it, not this file.
export const TABLE: Table = {
  themes: \`${themes}\`,
  terms: \`${terms}\`,
};
`,
);
