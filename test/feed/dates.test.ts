import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/feed/dates.js';

test.each([
  ['Mon, 23 Nov 2026 07:30:00 -0500', '2026-11-23T07:30:00-05:00'],
  ['Mon,23 Nov 2026 07:30:00 -0500', '2026-11-23T07:30:00-05:00'],
  ['Monday, 23 November 2026 07:30:00 GMT', '2026-11-23T07:30:00Z'],
  ['Mon, 23 Nov 2026 07:30 EDT', '2026-11-23T07:30:00-04:00'],
  ['Mon, 23 Nov 2026 07:30:00 GMT+0200', '2026-11-23T07:30:00+02:00'],
  ['Mon, 23 Nov 2026 07:30:00 +0000 (UTC)', '2026-11-23T07:30:00Z'],
  ['Mon, 23 Nov 2026 07:30:00 UTC-3', '2026-11-23T07:30:00-03:00'],
  ['Mon, 23-Nov-26 07:30:00 GMT', '2026-11-23T07:30:00Z'],
  ['Mon, 23 Nov 99 07:30:00 GMT', '1999-11-23T07:30:00Z'],
  ['23 Nov 2026', '2026-11-23T00:00:00Z'],
  ['Nov. 23, 2026', '2026-11-23T00:00:00Z'],
  ['Sunday the 3rd of May 2026 at 9:05am', '2026-05-03T09:05:00Z'],
  ['May 3, 2026 12:05 AM', '2026-05-03T00:05:00Z'],
  ['May 3, 2026 12:05 PM EST', '2026-05-03T12:05:00-05:00'],
  ['Mon Nov 23 07:30:00 PST 2026', '2026-11-23T07:30:00-08:00'],
  ['2026-11-23T07:30:00.5Z', '2026-11-23T07:30:00.500Z'],
  ['2026-11-23T07:30:00,123456789+01', '2026-11-23T07:30:00.123+01:00'],
  ['2026-11-23T07:30-0230', '2026-11-23T07:30:00-02:30'],
  ['2026-11-23 07:30:00 UTC', '2026-11-23T07:30:00Z'],
  ['2026-1-3 7:30', '2026-01-03T07:30:00Z'],
  ['20261123', '2026-11-23T00:00:00Z'],
  ['2026.11.23', '2026-11-23T00:00:00Z'],
  ['23.11.2026, 07:30', '2026-11-23T07:30:00Z'],
  ['3-4-2026', undefined],
  ['4/4/2026', '2026-04-04T00:00:00Z'],
  ['25/12/2026', '2026-12-25T00:00:00Z'],
  ['12/25/2026', '2026-12-25T00:00:00Z'],
  ['01/02/03', undefined],
  ['ven. 20 févr. 2026 08:00', '2026-02-20T08:00:00Z'],
  ['15 März 2026', '2026-03-15T00:00:00Z'],
  ['3 de mayo de 2026', '2026-05-03T00:00:00Z'],
  ['Ter, 3 Mar 2026 08:00:00 -0300', '2026-03-03T08:00:00-03:00'],
  ['2026년 11월 23일', '2026-11-23T00:00:00Z'],
  ['1795419000000', '2026-11-23T07:30:00Z'],
  ['20261123073000', '2026-11-23T07:30:00Z'],
  ['2026-11-23T7:5:3Z', '2026-11-23T07:05:03Z'],
  ['23 Kasım 2026', '2026-11-23T00:00:00Z'],
  ['2026/11/23 0730', undefined],
  ['23.11.26', undefined],
  ['Mon Nov 23 2026 07:30:00 GMT+0100 (Central European Standard Time)', '2026-11-23T07:30:00+01:00'],
  ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
  ['2026-11-23T24:00:00Z', '2026-11-24T00:00:00Z'],
  ['2026-11-23T25:00:00Z', undefined],
  ['2026-02-29', undefined],
  ['2024-02-29', '2024-02-29T00:00:00Z'],
  ['2026-00-10', undefined],
  ['2026-11', undefined],
  ['2026', undefined],
  ['Mon, 23 Nov 2026 07:30:00 +9900', undefined],
  ['Mon, 23 Nov 2026 07:30:00 XST', undefined],
  ['today', undefined],
  ['', undefined],
])('%s', (text, expected) => expect(parseDate(text)).toBe(expected));

test('what the date says of itself comes back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      for (const text of [date.toISOString(), date.toUTCString(), date.toUTCString().replace('GMT', '+0000')])
        expect(Math.trunc(Date.parse(parseDate(text) ?? '') / 1000)).toBe(Math.trunc(date.getTime() / 1000));
    }),
  );
});

test('any text is a date or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 :/.+TZ-]{6,30}$/)), (text) => {
      const date = parseDate(text);
      expect(date === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d)$/.test(date)).toBe(
        true,
      );
    }),
  );
});
