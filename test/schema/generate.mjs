// Writes src/schema.json, the published JSON Schema, from the types of src/model.ts. `npm run schema`; a test tells when it is stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The shapes that commands print; each is a definition of the schema. */
export const SHAPES = [
  'Digest',
  'SummaryLine',
  'FactSheet',
  'ArticleLine',
  'Entry',
  'ErrorLine',
  'Item',
  'Problem',
  'PastDigest',
  'Found',
  'Trends',
];

export function schemaOfModel() {
  const all = createGenerator({
    path: join(root, 'src/model.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: '*',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('*').definitions;
  const definitions = {};
  const take = (name) => {
    if (name in definitions) return;
    definitions[name] = all[name];
    for (const [, inner] of JSON.stringify(all[name]).matchAll(/"#\/definitions\/([^"]+)"/g))
      take(decodeURIComponent(inner));
  };
  for (const shape of SHAPES) take(shape);
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'What nutgraf prints',
      anyOf: SHAPES.map((type) => ({ $ref: `#/definitions/${type}` })),
      definitions: sorted,
    },
    null,
    2,
  )}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'src/schema.json'), schemaOfModel());
