// npm run bench [extract|facts|summarize|start]: each command beside its peers in one run, as CPU seconds of whole processes and as a
// ratio; of facts and summarize also the rate at which a process goes on. The peers are installed into a temporary folder; the input is
// the bundled samples, or, where it is there, ../shared/data.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { samplePages } from './samples.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PEERS = [
  '@mozilla/readability@0.6',
  'linkedom@0.18',
  'jsdom@26',
  'compromise@14',
  'wink-nlp@2',
  'wink-eng-lite-web-model@1',
  'htmlparser2@10',
];
const REPEATS = 3;
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));

// A process that tells its own CPU time and peak memory as it ends; loaded into each contestant alike.
const meterFile = join(folder, 'meter.cjs');
writeFileSync(
  meterFile,
  "process.on('exit',()=>{const c=process.cpuUsage();require('node:fs').writeFileSync(process.env.METER,JSON.stringify({cpu:(c.user+c.system)/1e6,peak:process.resourceUsage().maxRSS/1024}))});",
);

const LINES =
  "const lines=require('node:fs').readFileSync(0,'utf8').trim().split('\\n').map(l=>JSON.parse(l));let n=0;";
const peer = (name, code) => {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, `${LINES}${code};console.log(n)`);
  return [file];
};
const nutgraf = (...args) => [join(ROOT, 'bin/nutgraf.js'), ...args];

const RACES = {
  extract: {
    input: () => pages().map(({ id, html, url }) => ({ id, html, url })),
    contestants: () => ({
      'htmlparser2, parsing only': peer(
        'parse',
        "const{parseDocument}=require('htmlparser2');for(const l of lines)n+=parseDocument(l.html).children.length",
      ),
      'nutgraf extract': nutgraf('extract', '--batch'),
      'Readability on linkedom': peer(
        'linkedom',
        "const{parseHTML}=require('linkedom');const{Readability}=require('@mozilla/readability');for(const l of lines)try{n+=new Readability(parseHTML(l.html).document).parse()?.textContent.length??0}catch{}",
      ),
      'Readability on jsdom': peer(
        'jsdom',
        "const{JSDOM,VirtualConsole}=require('jsdom');const{Readability}=require('@mozilla/readability');const virtualConsole=new VirtualConsole();for(const l of lines)try{n+=new Readability(new JSDOM(l.html,{virtualConsole}).window.document).parse()?.textContent.length??0}catch{}",
      ),
    }),
  },
  facts: {
    input: () => texts(),
    warm: true,
    contestants: () => ({
      compromise: peer(
        'compromise',
        "const nlp=require('compromise');for(const l of lines){const d=nlp(l.text);n+=d.people().length+d.places().length+d.organizations().length+d.numbers().length}",
      ),
      'wink-nlp (without names)': peer(
        'wink',
        "const nlp=require('wink-nlp')(require('wink-eng-lite-web-model'));for(const l of lines){const d=nlp.readDoc(l.text);n+=d.entities().length()+d.sentences().length()}",
      ),
      'nutgraf facts': nutgraf('facts', '--batch'),
    }),
  },
  summarize: {
    input: () => texts(),
    warm: true,
    contestants: () => ({
      'JSON alone': peer('json', 'for(const l of lines)n+=JSON.stringify(l).length'),
      'nutgraf summarize': nutgraf('summarize', '--batch'),
    }),
  },
  start: {
    input: () => [],
    contestants: () => ({ 'node -e 0': ['-e', '0'], 'nutgraf --help': nutgraf('--help') }),
  },
};

function pages() {
  const packed = join(ROOT, '../shared/data/extraction.jsonl.gz');
  if (!existsSync(packed)) return Array.from({ length: 5 }, samplePages).flat();
  return gunzipSync(readFileSync(packed))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((page) => page.set === 'scrapinghub');
}

function texts() {
  const file = join(ROOT, '../shared/data/summaries.jsonl');
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ id, article, title }) => ({ id, title, text: article }));
  const input = samplePages()
    .map(({ id, html }) => `${JSON.stringify({ id, html })}\n`)
    .join('');
  const out = execFileSync(process.execPath, nutgraf('extract', '--batch'), { input, maxBuffer: 1e9 }).toString();
  const read = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, title, text }) => ({ id, title, text }));
  return Array.from({ length: 20 }, () => read).flat();
}

function race(name) {
  const { input, contestants, warm = false } = RACES[name];
  const records = input();
  const words = records.reduce((sum, record) => sum + (record.text ?? '').split(WHITE).length, 0);
  const stdin = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const rows = Object.entries(contestants()).map(([who, args]) => {
    const once = best(args, stdin);
    return { who, ...once, again: warm ? sustained(args, stdin, once.cpu) : undefined };
  });
  const base = rows[0];
  console.log(`\n${name}: ${records.length} records${words > records.length ? `, ${words} words` : ''}`);
  const rates = (cpu) =>
    [
      ...(words > records.length ? [`${Math.round(words / cpu)} words/s`] : []),
      ...(records.length > 0 ? [`${(records.length / cpu).toFixed(1)} records/s`] : []),
    ].join(', ');
  for (const { who, cpu, peak, again } of rows) {
    const warmRates = again === undefined ? '' : `; sustained ${rates(again)}`;
    console.log(
      `  ${who.padEnd(28)}${cpu.toFixed(2).padStart(8)} s CPU  x${(cpu / base.cpu).toFixed(2).padStart(6)}  ${Math.round(peak)} MB  ${rates(cpu)}${warmRates}`,
    );
  }
}
const WHITE = /\s+/;

/**
 * What the same input costs once more in a process that goes on: Node compiles the hot functions of a large program until it has read
 * the input two or three times, so what is told is the mean of the fourth to the seventh. Of slow contestants it is the second.
 */
function sustained(args, stdin, once) {
  const [first, last] = once > SLOW ? [1, 2] : [3, 7];
  const before = first === 1 ? once : best(args, stdin.repeat(first)).cpu;
  return (best(args, stdin.repeat(last)).cpu - before) / (last - first);
}
/** seconds of CPU */
const SLOW = 15;

/** The least CPU of some runs: what a shared machine adds is only ever more. */
function best(args, stdin) {
  const meter = join(folder, 'meter.json');
  const runs = Array.from({ length: REPEATS }, () => {
    const { status } = spawnSync(process.execPath, ['--require', meterFile, ...args], {
      input: stdin,
      cwd: folder,
      env: { ...process.env, METER: meter },
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return JSON.parse(readFileSync(meter, 'utf8'));
  });
  return runs.reduce((a, b) => (a.cpu < b.cpu ? a : b));
}

try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS], {
    cwd: folder,
    stdio: 'ignore',
  });
  const asked = process.argv.slice(2);
  for (const name of asked.length > 0 ? asked : Object.keys(RACES)) race(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
