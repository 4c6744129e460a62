#!/usr/bin/env node
// jq, compiled to WebAssembly, as a command: for tests, which run with or without a jq on the machine.
import { readFileSync } from 'node:fs';
import { raw } from 'jq-wasm';

const args = process.argv.slice(2);
const flags = [];
let filter;
while (args.length > 0) {
  const arg = args.shift();
  if (arg === '--arg') flags.push(arg, args.shift(), args.shift());
  else if (arg.startsWith('-')) flags.push(arg);
  else filter ??= arg;
}
const out = await raw(readFileSync(0, 'utf8'), filter ?? '.', flags);
process.stdout.write(out === '' ? '' : `${out}\n`);
