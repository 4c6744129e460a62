import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../src/text/decode.js';

const TEXT = 'Überschüsse in Łódź: 5 € für “Kaffee”';
const WESTERN = 'Überschüsse für “Kaffee” – 5 €';

test.each(['utf-16le', 'utf-16be', 'utf-8', 'utf-32le', 'utf-32be'])('%s with its mark', (charset) => {
  expect(decode(iconv.encode(TEXT, charset, { addBOM: true }), 'iso-8859-1')).toBe(TEXT);
});

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s without its mark, whatever is declared', (charset) => {
  const page = `<?xml version="1.0" encoding="utf-8"?><title>${TEXT}</title>`;
  expect(decode(iconv.encode(page, charset), 'utf-8')).toBe(page);
});

test('valid UTF-8 is UTF-8, whatever is declared', () => {
  const page = `<?xml version="1.0" encoding="iso-8859-1"?><title>${TEXT}</title>`;
  expect(decode(Buffer.from(page), 'windows-1251')).toBe(page);
});

test.each([
  ['an XML declaration', `<?xml version='1.0' encoding='windows-1250'?><t>Łódź</t>`, 'windows-1250', undefined],
  ['an XML declaration without quotes', `<?xml version=1.0 encoding=koi8-r ?><t>Нева</t>`, 'koi8-r', undefined],
  ['a meta element', `<html><meta charset=shift_jis><p>東京の天気</p>`, 'shift_jis', undefined],
  [
    'a meta http-equiv',
    `<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>新闻</p>`,
    'gb18030',
    'utf-8',
  ],
  ['HTTP', '<p>Łódź</p>', 'iso-8859-2', 'ISO-8859-2'],
  ['the page before HTTP', `<meta charset="windows-1251"><p>Нева</p>`, 'windows-1251', 'iso-8859-1'],
])('what %s declares', (_, page, charset, declared) => {
  expect(decode(iconv.encode(page, charset), declared)).toBe(page);
});

test('ISO-2022-JP, whose bytes are all ASCII', () => {
  const bytes = Buffer.from('<meta charset=iso-2022-jp>\x1b$BEl5~\x1b(B', 'latin1');
  expect(decode(bytes)).toBe('<meta charset=iso-2022-jp>東京');
});

const SAMPLES: readonly (readonly [charset: string, text: string])[] = [
  ['windows-1252', 'Après l’été, les élèves français étaient déçus : « trop tôt », répète la mère.'],
  ['windows-1252', 'Die Überschüsse der größten Häfen fielen, weil die Löhne höher lägen als früher – „ärgerlich“.'],
  ['windows-1252', '¿Qué pasó? El año próximo subirán más los precios según la investigación española.'],
  ['windows-1250', 'Wczoraj w Łodzi otwarto wąską ścieżkę; później żołnierze będą ją ćwiczyć, mówią świadkowie.'],
  ['windows-1251', 'Вчера в порту открыли новый мост, сообщили местные власти.'],
  ['koi8-r', 'Вчера в порту открыли новый мост, сообщили местные власти.'],
  ['windows-1253', 'Χθες άνοιξε η νέα γέφυρα στο λιμάνι της πόλης.'],
  ['windows-1254', 'Dün şehrin yeni köprüsü açıldı; işçiler bütün gün çalıştı, ağır yükler taşındı.'],
  ['windows-1255', 'אתמול נפתח הגשר החדש בנמל העיר'],
  ['windows-1256', 'افتتح أمس الجسر الجديد في ميناء المدينة'],
  ['shift_jis', '昨日、港の新しい橋が開通しました。市によると、工事は二年かかりました。'],
  ['euc-jp', '昨日、港の新しい橋が開通しました。市によると、工事は二年かかりました。'],
  ['euc-kr', '어제 항구의 새 다리가 개통되었다. 시는 공사에 이 년이 걸렸다고 밝혔다.'],
  ['gb18030', '昨天港口的新桥通车了。市政府说，工程用了两年时间，花费的钱在预算之内，这是一个大的项目。'],
  ['big5', '昨天港口的新橋通車了。市政府說，工程用了兩年時間，花費的錢在預算之內，這是一個大的項目。'],
];
test.each(SAMPLES)('%s that nobody tells, or that Latin-1 is said of: %s', (charset, text) => {
  const page = `<rss><channel><title>${text}</title></channel></rss>`;
  const bytes = iconv.encode(page, charset);
  expect(decode(bytes)).toBe(page);
  expect(decode(bytes, 'iso-8859-1')).toBe(page);
  expect(decode(bytes, 'utf-8')).toBe(page);
});

test.each([undefined, 'iso-8859-1', 'ISO_8859-1:1987', 'us-ascii', 'utf-8', 'no-such-charset'])(
  'windows-1252 declared as %s',
  (declared) => {
    expect(decode(iconv.encode(WESTERN, 'windows-1252'), declared)).toBe(WESTERN);
  },
);

test('UTF-8 with a character cut in two is still UTF-8', () => {
  const bytes = Buffer.from(TEXT.repeat(3));
  expect(decode(bytes.subarray(0, bytes.length - 1)).startsWith(TEXT + TEXT)).toBe(true);
});

test('any bytes and any charset give a text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 600 }),
      fc.option(fc.string(), { nil: undefined }),
      (bytes, charset) => typeof decode(bytes, charset) === 'string',
    ),
  );
});

test('any text comes back from UTF-8', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\ufeff\ufffe]|charset|encoding/.test(text)),
      (text) => decode(Buffer.from(text)) === text,
    ),
  );
});
