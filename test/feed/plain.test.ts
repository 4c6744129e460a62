import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unscrambled } from '../../src/feed/mojibake.js';
import { hasMarkup, plainText } from '../../src/feed/plain.js';

test.each([
  ['A <b>bold</b> claim', 'A bold claim'],
  ['re<b>mark</b>able', 're mark able'.replaceAll(' ', '')],
  ['<p>One</p><p>Two<br>three</p>', 'One Two three'],
  ['  spaces\n\tand\u00a0more ', 'spaces and more'],
  ['Tom &amp; Jerry &#8217;s &hellip;', 'Tom & Jerry ’s …'],
  ['a < b and c > d', 'a < b and c > d'],
  ['I <3 maps of <string, int>', 'I <3 maps of <string, int>'],
  ['?a=1&copy=2&lang=en', '?a=1&copy=2&lang=en'],
  ['<script>var a = "<p>x</p>"</script>Seen<style>p{}</style>', 'Seen'],
  ['<!-- no -->yes<![CDATA[ and yes ]]>', 'yes and yes'],
  ['<img alt="x" src="y">', ''],
  ['cut <a href="htt', 'cut'],
  ['<x-card>in</x-card>', 'in'],
])('%s', (html, text) => expect(plainText(html)).toBe(text));

test.each([
  ['a <b>b</b>', true],
  ['line<br/>line', true],
  ['List<String> and a < b', false],
  ['AT&amp;T', false],
])('markup in %s: %s', (text, expected) => expect(hasMarkup(text)).toBe(expected));

test('a text without signs stays, but for its spaces', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N} .,;:!?'"()-]*$/u), (text) => {
      expect(plainText(text)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});

test.each([
  ['Itâ€™s 5 Â°C', 'It’s 5 °C'],
  ['CafÃ©', 'Café'],
  ['ÐœÐ¾Ñ\u0081Ñ‚', 'Мост'],
  ['São Paulo – “ok”', 'São Paulo – “ok”'],
  ['Ä, é and 日本', 'Ä, é and 日本'],
  ['naïve', 'naïve'],
])('%s is %s', (text, expected) => expect(unscrambled(text)).toBe(expected));

test('what was taken for windows-1252 is put right', () => {
  const western = new TextDecoder('latin1');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,9}[éüñçß“”–€]{1,3}[a-z]{1,9}$/), (text) => {
      const scrambled = [...Buffer.from(text)].map((byte) => western.decode(Uint8Array.of(byte))).join('');
      expect(unscrambled(scrambled)).toBe(text);
    }),
  );
});
