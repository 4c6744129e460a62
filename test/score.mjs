// Scores the built command on data with known answers, where a `shared/` folder with a benchmark lies beside the project,
// and fails when a measure is below its floor.   node test/score.mjs [TASK...]   (all tasks of floors.json by default)
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bench = ['..', '../..'].map((up) => resolve(root, up, 'shared/bench/score.mjs')).find(existsSync);
if (bench === undefined) {
  console.error('no ../shared/bench/score.mjs: nothing to score with');
  process.exit(0);
}

/** {task: {"set.measure.f": floor}} */
const floors = JSON.parse(readFileSync(join(root, 'test/floors.json'), 'utf8'));
const asked = process.argv.slice(2);
let low = 0;
for (const task of asked.length > 0 ? asked : Object.keys(floors)) {
  const result = JSON.parse(execFileSync('node', [bench, task], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  console.log(`\n${task}: ${result.cases} cases in ${result.seconds} s`);
  for (const [name, value] of leaves(result)) {
    const floor = floors[task]?.[name];
    const below = floor !== undefined && value < floor;
    if (below) low++;
    if (floor !== undefined || asked.length > 0)
      console.log(
        `  ${name.padEnd(36)} ${String(value).padStart(9)}${floor === undefined ? '' : `   floor ${floor}`}${below ? '   BELOW' : ''}`,
      );
  }
  for (const name of Object.keys(floors[task] ?? {}))
    if (!leaves(result).some(([known]) => known === name)) {
      console.log(`  ${name.padEnd(36)}   missing`);
      low++;
    }
}
process.exit(low > 0 ? 1 : 0);

/** The numbers of a nested result with their dotted names. */
function leaves(value, name = '') {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, name === '' ? key : `${name}.${key}`));
}
