#!/usr/bin/env node
// Stands for crontab and systemctl, by the name it is called by: answers, refuses and fails as they do, and keeps its state in $TOOLS.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [, called, ...args] = process.argv;
const state = process.env.TOOLS;
const table = join(state, 'crontab.txt');
const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const TOOLS = {
  crontab: () => {
    if (existsSync(join(state, 'refuses'))) fail('You (reader) are not allowed to use this program (crontab)');
    if (args[0] === '-l') {
      if (!existsSync(table)) fail('no crontab for reader');
      process.stdout.write(readFileSync(table));
    } else if (args[0] === '-') {
      const text = readFileSync(0, 'utf8');
      const jobs = text.split('\n').filter((line) => line !== '' && !/^\s*#|^\w+\s*=/.test(line));
      for (const job of jobs) {
        if (!/^(?:@\w+|[\d*/,-]+ [\d*/,-]+ [\d*/,-]+ [\w*/,-]+ [\w*/,-]+) \S/.test(job))
          fail('"-":0: bad minute\nerrors in crontab file, can\'t install.');
      }
      if (text !== '' && !text.endsWith('\n')) fail("new crontab file is missing newline before EOF, can't install.");
      writeFileSync(table, text);
    } else fail('crontab: usage error');
  },
  systemctl: () => {
    appendFileSync(join(state, 'calls.txt'), `${args.join(' ')}\n`);
    if (args[0] !== '--user') fail('Failed to connect to bus');
    const unit = args.at(-1);
    const path = join(process.env.XDG_CONFIG_HOME, 'systemd/user', unit);
    if (args[1] === 'enable' && !existsSync(path)) fail(`Failed to enable unit: Unit file ${unit} does not exist.`);
    if (args[1] === 'enable' && existsSync(join(state, 'refuses'))) fail('Failed to enable unit: Access denied');
  },
};
TOOLS[basename(called)]();
