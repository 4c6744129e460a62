// npm run readme: puts the beginning of what `npm start` prints into README.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const out = execFileSync(process.execPath, scripts.start.split(' ').slice(1), {
  cwd: root,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const STORIES = 2;
const RULE = /^─+$/m;
const sample = out.toString().split(RULE).slice(0, STORIES).join('─'.repeat(72));
const readme = readFileSync(`${root}/README.md`, 'utf8');
writeFileSync(
  `${root}/README.md`,
  readme.replace(
    /<!-- sample -->[\s\S]*<!-- \/sample -->/,
    () => `<!-- sample -->\n\`\`\`text\n${sample.trimEnd()}\n\`\`\`\n<!-- /sample -->`,
  ),
);
