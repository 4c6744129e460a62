import { expect, test } from 'vitest';
import { namesIn } from '../../../src/article/meta/byline.js';

test.each<[string, readonly string[]]>([
  ['By Ines Harding', ['Ines Harding']],
  ['Von Ines Harding und Otto Brandt', ['Ines Harding', 'Otto Brandt']],
  ['Par Ines Harding (avec Otto Brandt et Lena Voss)', ['Ines Harding (avec Otto Brandt et Lena Voss)']],
  ['Ines Harding (Harbour desk)', ['Ines Harding']],
  ['Richard (R.J.) Osgood', ['Richard (R.J.) Osgood']],
  ['Ines Harding, Senior Reporter', ['Ines Harding']],
  ['Alle Beiträge von Ines Harding', ['Ines Harding']],
  ['View all posts by Ines Harding', ['Ines Harding']],
  ['Publiziert am', []],
  ['https://carrickpost.example/ines', []],
])('%s', (text, expected) => {
  expect(namesIn([text])).toEqual(expected);
});
