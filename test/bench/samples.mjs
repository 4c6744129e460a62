import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITES = fileURLToPath(new URL('../../fixtures/sites', import.meta.url));

/** The bundled article pages: {id, url, html}. */
export function samplePages() {
  return readdirSync(SITES, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html') && file.name !== 'index.html')
    .map((file) => relative(SITES, join(file.parentPath, file.name)))
    .sort()
    .map((path) => ({
      id: path,
      url: `https://${path.replace(/\.html$/, '')}`,
      html: readFileSync(join(SITES, path), 'utf8'),
    }));
}
