import iconv from 'iconv-lite';

/** A charset with the characters that are common in the languages written in it, and what share of the non-ASCII ones they are. */
interface Candidate {
  readonly charset: string;
  readonly common: ReadonlySet<string>;
  readonly expected: number;
}
const candidate = (charset: string, common: string, expected: number): Candidate => ({
  charset,
  common: new Set(common),
  expected,
});
const between = (from: string, to: string) => {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
};
const KANA = `${between('ぁ', 'ん')}${between('ァ', 'ヶ')}ー、。`;

/** Accented letters and marks within ASCII text. */
const LATIN: readonly Candidate[] = [
  candidate('windows-1252', 'éèêàâçùûôîïëüöäßñáíóúãõøåæœ’‘“”–—…«»€£°·\u00a0ÉÈÀÜÖÄÅØ¿¡', 0.9),
  candidate('windows-1250', 'ąćęłńóśźżŚŻŁěščřžýáíéůúťďňőűöü„”–\u00a0', 0.9),
  candidate('windows-1254', 'ğışİöüçÇŞÖÜâ’“”–', 0.9),
];
/**
 * Scripts of their own. The ten commonest letters of an alphabet are two thirds of a text; of Chinese, the two dozen commonest
 * characters are about a sixth.
 */
const OTHERS: readonly Candidate[] = [
  candidate('windows-1251', 'оеаинтсрвлі', 0.62),
  candidate('koi8-r', 'оеаинтсрвлі', 0.62),
  candidate('windows-1253', 'αοιετσνηρυάέίό', 0.65),
  candidate('windows-1255', 'יוהלאברתשמ', 0.68),
  candidate('windows-1256', 'اليمنوترعبد', 0.68),
  candidate('shift_jis', KANA, 0.5),
  candidate('euc-jp', KANA, 0.5),
  candidate('euc-kr', '이다는에의을가고하지한은를도로기자사대으서리', 0.3),
  candidate('gb18030', '的一是在不了有和人这中大为上个国我以要他时来用们，。', 0.15),
  candidate('big5', '的一是在不了有和人這中大為上個國我以要他時來用們，。', 0.15),
];
/** Fewer characters say nothing; more say nothing more. */
const FEWEST = 12;
const SAMPLE = 6000;
/** How near a text must come to what is expected of its charset, and what share of it may be undecodable. */
const NEAR = 0.55;
const BAD = 0.01;
/** The share of a script's characters that may stand beside an ASCII letter; of accented letters nearly all do. */
const MOST_MIXED = 0.4;
const MIXED = /(?<=[a-z])[^\0-\x7f]|[^\0-\x7f](?=[a-z])/gi;
const ASCII = /[\0-\x7f]+/g;

/**
 * The charset that a text which declares none is most likely in, by how common its non-ASCII characters are in what is written
 * in each; undefined where there are too few of them or no charset fits.
 */
export function likelyCharset(bytes: Uint8Array): string | undefined {
  const sample = sampleOf(bytes);
  if (sample === undefined) return undefined;
  const scored = [...LATIN, ...OTHERS].map((one) => ({ charset: one.charset, score: scoreOf(sample, one) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score < NEAR ? undefined : best.charset;
}

function scoreOf(sample: Uint8Array, { charset, common, expected }: Candidate): number {
  const text = iconv.decode(sample, charset);
  const characters = [...text.replace(ASCII, '')];
  const share = (count: number) => count / characters.length;
  if (characters.length === 0 || share(characters.filter((character) => character === '\ufffd').length) > BAD) return 0;
  if (!LATIN.some((one) => one.charset === charset) && share(text.match(MIXED)?.length ?? 0) > MOST_MIXED) return 0;
  return Math.min(1, share(characters.filter((character) => common.has(character)).length) / expected);
}

/** The beginning of a text's non-ASCII stretches, with what stands around them: some charsets use ASCII bytes as second halves. */
function sampleOf(bytes: Uint8Array): Uint8Array | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (first < 0) return undefined;
  let high = 0;
  let end = first;
  for (; end < bytes.length && high < SAMPLE; end++) if ((bytes[end] ?? 0) > 0x7f) high++;
  return high < FEWEST ? undefined : bytes.subarray(first, end);
}
