import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { render } from '../../src/render/render.js';
import type { Look } from '../../src/render/result.js';
import { digestOf, HOSTILE, storyOf } from './sample.js';

const look: Look = { width: 60, color: false, links: false, explain: false };
const result = { kind: 'digest', digest: digestOf(storyOf(HOSTILE)) } as const;
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPES = new RegExp(String.raw`${ESC}(?:\[[\d;]*m|\]8;;[^${BEL}]*${BEL})`, 'g');
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test.each(['terminal', 'text', 'markdown', 'html'] as const)(
  '%s prints no control character of a stranger',
  (format) => {
    for (const line of render(result, format, look).split('\n')) expect(line).not.toMatch(CONTROL);
  },
);

test('a terminal gets the colours and links that are ours, and no others', () => {
  const page = render(result, 'terminal', { ...look, color: true, links: true });
  const escapes = page.match(ESCAPES) ?? [];
  expect(page.split('\u001b').length - 1).toBe(escapes.length);
  expect(escapes).not.toContain('\u001b[31m');
  expect(page).not.toContain(']8;;https://evil.example');
  expect(page).not.toContain(']8;;javascript:');
  expect(page).toContain(']8;;https://meridian.example/a');
});

test('an HTML page holds no element, attribute or address of a stranger', () => {
  const page = render(result, 'html', look);
  const names = new Set<string>();
  const addresses: string[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      names.add(node.name);
      for (const [name, value] of Object.entries(node.attribs)) {
        expect(name.startsWith('on')).toBe(false);
        if (name === 'href' || name === 'src') addresses.push(value);
      }
      walk(node.children);
    }
  };
  walk(parseDocument(page).children);
  expect([...names]).not.toContain('script');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
  );
  expect(addresses.filter((address) => !address.startsWith('#'))).toEqual(['https://meridian.example/a']);
});

test('markdown shows the marks of a stranger as they are', () => {
  const page = render(result, 'markdown', look);
  expect(page).toContain('\\<script\\>');
  expect(page).toContain('\\[z\\](javascript:1)');
});

test('JSON carries everything as it was', () => {
  expect(JSON.parse(render(result, 'json', look))).toEqual(result.digest);
  expect(JSON.parse(render(result, 'ndjson', look))).toEqual(result.digest.stories[0]);
});
