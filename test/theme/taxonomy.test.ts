import { expect, test } from 'vitest';
import { compile } from '../../src/theme/taxonomy/compile.js';
import { TAXONOMY } from '../../src/theme/taxonomy/index.js';
import { TABLE } from '../../src/theme/taxonomy/table.js';

test('the table of terms is that of the fields as they are; else: npm run themes', () => {
  expect(TABLE).toEqual(compile(TAXONOMY));
});

test('a term is written as its words, with marks for capitals and function words, and its themes with their steps', () => {
  const field = { id: 'money', name: 'Money', yes: [], strong: 'Bank of Norvik, GDP', weak: 'banking' };
  const part = { id: 'notes', name: 'Notes', yes: [], plain: 'banks' };
  expect(compile([{ ...field, parts: [part] }])).toEqual({
    themes: '-1\tmoney\tMoney\n0\tmoney/notes\tNotes',
    terms: 'bank\t^ ~of ^norvik=0a|=0b,1b\ngdp\t!=0a\nbanking\t=0c',
  });
});
