import { expect, test } from 'vitest';
import { CURRENCY_CODES } from '../../../src/facts/figures/currencies.js';
import { CURRENCY_TABLE } from '../../../src/facts/figures/currency-table.js';
import { findFigures } from '../../../src/facts/figures/find.js';
import { readText } from '../../../src/text/read.js';

// The runtime's own names of currencies, from the Unicode CLDR, tell whether the table has them all.
const codes = Intl.supportedValuesOf('currency').filter((code) => CURRENCY_CODES.has(code.toLowerCase()));
const unitsOf = (text: string) => findFigures(readText(text)).map(({ unit }) => unit);
const nameOf = (currency: string, value: number) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
    .format(value)
    .replace('St.', 'St');

test.each(codes)('%s is read by its English name in singular and plural', (code) => {
  expect(unitsOf(`It paid ${nameOf(code, 2_500_000)} in cash.`)).toEqual([code]);
  expect(unitsOf(`It paid ${nameOf(code, 1)} in cash.`)).toEqual([code]);
});

test('the currencies of today are in the table', () => {
  const today =
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG';
  expect(today.split(' ').filter((code) => !CURRENCY_CODES.has(code.toLowerCase()))).toEqual([]);
});

test('every row has its five columns, and no name stands alone for two currencies', () => {
  const alone = new Map<string, string>();
  for (const row of CURRENCY_TABLE.trim().split('\n')) {
    const columns = row.split('|');
    expect(columns, row).toHaveLength(5);
    for (const [name] of columns
      .slice(3)
      .join(',')
      .matchAll(/\*[^,=/]+/g)) {
      expect(alone.get(name), name).toBeUndefined();
      alone.set(name, columns[0]!);
    }
  }
});
