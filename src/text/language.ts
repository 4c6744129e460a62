import { classOf, LETTER } from './characters.js';

/** Words that are frequent in one language and rare in the others, per language: a few hundred words of text settle it. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the and of to that is was with for have are this',
  de: 'der die und das nicht ist von mit auf den sich auch ein',
  fr: 'les des et est une dans pour que qui pas sur avec du',
  es: 'los las el que por una con para del se como más',
  pt: 'que não uma os com para dos mais como foi ao pela',
  it: 'che di il per una della sono con gli del nel anche',
  nl: 'het een van en niet dat zijn voor met op ook aan',
  sv: 'och att det som är på för inte med har av den',
  da: 'og blev det er på til ikke med af for den har',
  no: 'og å det er på til ikke med av for som har',
  fi: 'ja on ei että oli se myös mutta kun joka ovat',
  pl: 'nie się na że jest w do to jak ale przez dla',
  cs: 'se na že je v jsem ale jako pro není který také',
  ru: 'и в не на что с по это как из для его',
  uk: 'і в не на що та з це як для його від',
  tr: 've bir bu için ile da de olarak çok daha',
};
const LANGUAGES = Object.keys(FREQUENT);
/** by word: the indexes of its languages */
const VOTES = new Map<string, number[]>();
for (const [at, words] of Object.values(FREQUENT).entries())
  for (const word of words.split(' ')) VOTES.set(word, [...(VOTES.get(word) ?? []), at]);
/** No word of the table is longer. */
const LONGEST = Math.max(...[...VOTES.keys()].map((word) => word.length));
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
];
/** Most texts have no letter of these scripts, and one look tells. */
const ANY_SCRIPT = /[\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\ud7af]/;
/** Read so far into a text, and so many votes settle it against the others. */
const READ = 3000;
const ENOUGH = 12;

const TAG_PARTS = /[-_]/;

/** The primary tag of a language, in lower case: "de" of "de-AT". */
export function primaryTag(language: string): string {
  return language.split(TAG_PARTS, 1)[0]!.toLowerCase();
}

/** Whether a text is to be read as English: it is told to be, or nothing is told. */
export function isEnglish(language: string | undefined): boolean {
  return language === undefined || ENGLISH_TAGS.has(primaryTag(language));
}
const ENGLISH_TAGS = new Set(['en', 'eng']);

/** The language that a text's own words show beyond doubt (ISO 639-1), else undefined. */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, READ);
  for (const [script, language] of ANY_SCRIPT.test(sample) ? SCRIPTS : []) {
    if ((sample.match(script)?.length ?? 0) > sample.length * 0.15) return language;
  }
  const votes = votesOf(sample.toLowerCase());
  let first = -1;
  let second = -1;
  votes.forEach((count, at) => {
    if (count > (votes[first] ?? 0)) [first, second] = [at, first];
    else if (count > (votes[second] ?? 0)) second = at;
  });
  if (first < 0 || votes[first]! < ENOUGH) return undefined;
  return second < 0 || votes[first]! > votes[second]! * 1.5 ? LANGUAGES[first] : undefined;
}

/** Whether a text of some length has so few of the commonest English words that it cannot be English: of English news they are a fifth. */
export function lacksEnglish(text: string): boolean {
  const sample = text.slice(0, READ).toLowerCase();
  const words = sample.match(WORDS)?.length ?? 0;
  return words >= FEWEST_WORDS && votesOf(sample)[LANGUAGES.indexOf('en')]! < LEAST_ENGLISH * words;
}
const WORDS = /\p{L}+/gu;
const FEWEST_WORDS = 60;
const LEAST_ENGLISH = 0.04;

/** How many words of a text in lower case stand in each language's list. */
function votesOf(text: string): number[] {
  const votes = LANGUAGES.map(() => 0);
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && classOf(text.charCodeAt(at)) === LETTER) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start <= LONGEST) for (const language of VOTES.get(text.slice(start, at)) ?? NONE) votes[language]!++;
      start = -1;
    }
  }
  return votes;
}
const NONE: readonly number[] = [];
